/** What a booted instance has done with its user data, its keys and its option set. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { encoded, Trial, whyNot } from "./trial.ts";

const reason = whyNot();

describe.skipIf(reason)(`boot${reason ? `: ${reason}` : ""}`, () => {
  const trial = new Trial();
  afterAll(() => trial.end());

  it("a script runs once in the instance's life, as root, with its output on the console", async () => {
    const userData = encoded("#!/bin/bash\necho hello from $(id -un) in $PWD\necho once >>~/count\nexit 4\n");
    await trial.start("i-script", { userData });
    expect((await trial.sh("i-script", "cloud-init status --wait")).out).toBe("status: done\n");
    const console = await trial.booted("i-script");
    expect(console).toContain("hello from root in /");
    expect(console).toContain("Failed running /var/lib/cloud/instance/scripts/part-001 [4]");
    expect(console).toContain("Cloud-init (Fogbank) finished at");
    await trial.sandboxes.stop("i-script", 5000);
    await trial.start("i-script", { userData });
    await trial.booted("i-script");
    const counted = await trial.sh("i-script", "cat ~/count; grep -c hello /var/log/cloud-init-output.log");
    expect(counted.out).toBe("once\n1\n");
  });

  it("a name that is too long is told, and neither it nor a long domain keeps it from booting", async () => {
    const userData = encoded(`#cloud-config\nhostname: ${"a".repeat(65)}\n`);
    await trial.start("i-named", { userData });
    expect(await trial.booted("i-named")).toMatch(/left out: hostname: a+ is longer than the 64 characters/);
    expect((await trial.sh("i-named", "hostname")).out).toBe("ip-10-0-0-10\n");
    const domain = `${"b".repeat(60)}.${"c".repeat(60)}.example`;
    await trial.start("i-far", { userData: encoded(`#cloud-config\nfqdn: web.${domain}\n`) });
    await trial.booted("i-far");
    expect((await trial.sh("i-far", "hostname; hostname -f")).out).toBe(`web\nweb.${domain}\n`);
  });

  it("a cloud-config writes files, adds users, runs commands in order, and names what it leaves out", async () => {
    const userData = encoded(`#cloud-config
hostname: web
fqdn: web.example.com
timezone: Europe/Berlin
packages: [nginx]
frobnicate: yes
groups: [admins, {crew: [bob]}]
users:
  - default
  - name: bob
    gecos: Bob, the builder
    groups: [admins]
    sudo: "ALL=(ALL) NOPASSWD:ALL"
    ssh_authorized_keys: ["ssh-ed25519 AAAAbob bob@home"]
write_files:
  - {path: /etc/app/a.conf, content: "a=1\\n", permissions: "0640"}
  - {path: /etc/app/a.conf, content: "b=2\\n", append: true}
  - {path: /opt/late, encoding: b64, content: bGF0ZQ==, owner: "bob:crew", defer: true}
bootcmd: ["echo boot >>~/order"]
runcmd:
  - [sh, -c, 'echo "run $1" >>~/order', x, "a 'b' c"]
  - echo "host $(cat /proc/sys/kernel/hostname)" >>~/order
`);
    await trial.start("i-config", { userData });
    const console = await trial.booted("i-config");
    expect(console).toContain("left out: packages: packages are not installed at boot");
    expect(console).toContain("left out: frobnicate: it is not known");
    expect((await trial.sh("i-config", "cat ~/order")).out).toBe("boot\nrun a 'b' c\nhost web\n");
    const state = await trial.sh(
      "i-config",
      "cat /etc/app/a.conf; stat -c %a:%U /etc/app/a.conf; stat -c %U:%G /opt/late; id bob; " +
        "sudo -u bob sudo id -u; date +%Z; " +
        "cat ~bob/.ssh/authorized_keys; stat -c %a:%U ~bob/.ssh; id -un 1000; hostname; hostname -f",
    );
    const zone = new Date().getTimezoneOffset() === 0 ? /CES?T/ : /CES?T/;
    const lines = state.out.trimEnd().split("\n");
    expect(lines.slice(0, 4)).toEqual(["a=1", "b=2", "644:root", "bob:crew"]);
    expect(lines[4]).toMatch(/^uid=1001\(bob\) gid=100\d\(bob\) groups=.*\(admins\).*\(crew\)|\(crew\).*\(admins\)/);
    expect(lines[5]).toBe("0");
    expect(lines[6]).toMatch(zone);
    expect(lines.slice(7)).toEqual(["ssh-ed25519 AAAAbob bob@home", "700:bob", "ec2-user", "web", "web.example.com"]);
    await trial.sandboxes.stop("i-config", 5000);
    await trial.start("i-config", { userData });
    await trial.booted("i-config");
    expect((await trial.sh("i-config", "cat ~/order")).out).toBe("boot\nrun a 'b' c\nhost web\nboot\n");
  });

  it("DHC-11 the option set is written where resolvers, time keepers and Samba look", async () => {
    const names = {
      servers: ["10.0.0.2", "10.0.0.3"],
      domain: "corp.example",
      ntpServers: ["10.0.0.9"],
      netbiosServers: ["10.0.0.8"],
      netbiosNodeType: 2,
    };
    await trial.start("i-names", { names });
    const { out } = await trial.sh(
      "i-names",
      "cat /etc/resolv.conf /run/chrony-dhcp/eth0.sources /run/samba/dhcp.conf; getent hosts ip-10-0-0-10",
    );
    expect(out).toContain("search corp.example\nnameserver 10.0.0.2\nnameserver 10.0.0.3\n");
    expect(out).toContain(
      "server 10.0.0.9 prefer iburst\nwins server = 10.0.0.8\nname resolve order = lmhosts host wins\n",
    );
    expect(out).toContain("10.0.0.10       ip-10-0-0-10.corp.example ip-10-0-0-10");
    await trial.sandboxes.stop("i-names", 5000);
    await trial.start("i-names", { names: { ...names, servers: ["10.9.9.9"] } });
    expect((await trial.sh("i-names", "grep nameserver /etc/resolv.conf")).out).toBe("nameserver 10.9.9.9\n");
  });

  it("sshd lets the image's user in, by the key pair alone, and the console tells its host keys", async () => {
    const home = mkdtempSync(join(tmpdir(), "keys-"));
    try {
      execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(home, "key")]);
      const key = readFileSync(join(home, "key.pub"), "utf8").trim();
      await trial.start("i-ssh", { keys: [key], user: "ubuntu" });
      const console = await trial.booted("i-ssh");
      const printed = /ec2: 256 (SHA256:\S+) root@ip-10-0-0-10 \(ED25519\)/.exec(console)?.[1];
      const real = (await trial.sh("i-ssh", "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")).out.split(" ")[1];
      expect(printed).toBe(real);
      await trial.sh("i-ssh", `cat >~/key <<'END'\n${readFileSync(join(home, "key"), "utf8")}END\nchmod 600 ~/key`);
      await trial.sh("i-ssh", "ip link set lo up");
      const ssh = "ssh -i ~/key -o BatchMode=yes -o StrictHostKeyChecking=no -o PreferredAuthentications=";
      const byKey = await trial.sh(
        "i-ssh",
        `${ssh}publickey ubuntu@127.0.0.1 'id -un; sudo id -un; echo $SSH_CONNECTION'`,
      );
      expect(byKey.out).toMatch(/^ubuntu\nroot\n127\.0\.0\.1 \d+ 127\.0\.0\.1 22\n$/);
      const byPassword = await trial.sh("i-ssh", `${ssh}password -v ubuntu@127.0.0.1 true`);
      expect(byPassword.code).toBe(255);
      expect(byPassword.err).toContain("Authentications that can continue: publickey\n".trim());
      const asRoot = await trial.sh("i-ssh", `timeout 2 ${ssh}publickey root@127.0.0.1 true`);
      expect(asRoot.out).toContain(`Please login as the user "ubuntu" rather than the user "root".`);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
