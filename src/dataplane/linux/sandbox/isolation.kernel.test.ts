/** An instance's root tries to break out, from inside, with real commands. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Trial, whyNot } from "./trial.ts";

const reason = whyNot();
const secret = "a secret of the machine's";

describe.skipIf(reason)(`isolation${reason ? `: ${reason}` : ""}`, () => {
  const trial = new Trial();
  const sh = (line: string) => trial.sh("i-caged", line);
  beforeAll(async () => {
    await trial.start("i-caged");
    await trial.start("i-other");
    await trial.booted("i-caged");
    await trial.sh("i-other", `echo '${secret}' >~/secret`);
    mkdirSync(`${trial.directory}/state`);
    writeFileSync(`${trial.directory}/state/secret`, secret);
  });
  afterAll(() => trial.end());

  it("it has an ordinary container's capabilities and NET_ADMIN, and no more", async () => {
    const { out } = await sh("grep -E '^(Cap|Seccomp:|NoNewPrivs)' /proc/self/status");
    const kept = "00000000a00435fb";
    expect(out).toBe(
      `CapInh:\t0000000000000000\nCapPrm:\t${kept}\nCapEff:\t${kept}\nCapBnd:\t${kept}\nCapAmb:\t0000000000000000\n` +
        "NoNewPrivs:\t0\nSeccomp:\t2\n",
    );
    const init = await sh("grep -E '^CapEff' /proc/1/status /proc/2/status");
    expect(init.out.match(new RegExp(kept, "g"))).toHaveLength(2);
  });

  it("homes, /run, secrets and data of the machine, and disks of other instances, are not there", async () => {
    const { out } = await sh(
      "ls -A /root /home /run /var/lib/docker /srv /opt 2>/dev/null; cat /etc/shadow; ls /etc/ssh",
    );
    expect(out).not.toContain(".ssh\n");
    expect(out).not.toMatch(/\$[0-9y]\$/);
    expect(out).not.toContain("ssh_host");
    const found = await sh(
      `cat ${trial.directory}/state/secret; grep -rl '${secret}' /root /tmp /var /run /srv /opt /home /mnt /media`,
    );
    expect(found.out).toBe("");
    expect((await sh("ls ~/secret; cat /run/cloud/data/instance-id")).out).toBe("i-caged\n");
    const rows = (await sh("cut -d: -f1,3 /etc/passwd")).out.trim().split("\n");
    const people = rows.filter((row) => Number(row.split(":")[1]) >= 1000 && !row.startsWith("nobody:"));
    expect(people).toEqual(["ec2-user:1000"]);
  });

  it("what is no name of an instance leads to no file", () => {
    mkdirSync(`${trial.directory}/elsewhere`, { recursive: true });
    writeFileSync(`${trial.directory}/elsewhere/console`, secret);
    expect(() => trial.sandboxes.console("../elsewhere")).toThrow(/no name for an instance/);
    expect(() => trial.sandboxes.console("")).toThrow(/no name for an instance/);
  });

  it("the mount table names only its own root, and the old root is not below it", async () => {
    const { out } = await sh("cut -d' ' -f5 /proc/self/mountinfo | sort; ls -a / | tr '\\n' ' '");
    for (const line of out.split("\n").slice(0, -1))
      expect(line).toMatch(/^\/(usr|dev|proc|run|sys|s?bin|lib\w*)?(\/|$|\s)|^\. \.\./);
    const roots = await sh("for p in /proc/[0-9]*; do readlink $p/root; done | sort -u");
    expect(roots.out).toBe("/\n");
  });

  it.each([
    ["mount -t tmpfs x /mnt", /permission denied|not permitted/i],
    ["mount -o remount,rw /sys", /permission denied|not permitted/i],
    ["mount -o remount,rw,bind /proc/sys", /permission denied|not permitted/i],
    ["umount /proc/sys", /permission denied|not permitted|must be superuser/i],
    ["umount -l /run/fogbank", /permission denied|not permitted|must be superuser/i],
    ["mknod /var/tmp/disk b 8 0", /not permitted/i],
    ["mknod /var/tmp/mem c 1 1", /not permitted/i],
    ["unshare -m true", /not permitted/i],
    ["unshare -Ur true", /not permitted/i],
    ["unshare -n true", /not permitted/i],
    ["nsenter -t 1 -m true && chroot /proc/1/root mount -t tmpfs x /mnt", /not permitted|denied/i],
    ["echo 1 >/proc/sys/kernel/panic", /read-only/i],
    ["echo '|/var/tmp/x' >/proc/sys/kernel/core_pattern", /read-only/i],
    ["echo x >/proc/sys/kernel/hostname", /read-only/i],
    ["echo b >/proc/sysrq-trigger", /read-only|nonexistent/i],
    ["echo 3 >/proc/sys/vm/drop_caches", /read-only/i],
    ["echo 1 >/sys/kernel/mm/ksm/run || mkdir /sys/x", /read-only|no such/i],
    ["hostname other", /not permitted|must be root/i],
    ["dmesg", /not permitted/i],
    ["date -s 2001-01-01", /not permitted/i],
    ["echo x >/run/fogbank/boot", /read-only/i],
    ["echo -1000 >/proc/self/oom_score_adj", /denied|not permitted|error/i],
    ["nice -n -5 true 2>&1 | grep . >&2; false", /denied|not permitted/i],
  ])("%s is refused", async (line, why) => {
    const { code, err } = await sh(line);
    expect(code).not.toBe(0);
    expect(err).toMatch(why);
  });

  it("kernel memory, keys and timers are hidden, and so is the machine's firmware", async () => {
    const { out } = await sh(
      "cat /proc/kcore /proc/keys /proc/timer_list 2>/dev/null | wc -c; ls /sys/firmware /proc/acpi | wc -l",
    );
    expect(Number(out.split("\n")[0])).toBe(0);
    const listed = await sh(
      "ls -A /sys/firmware /sys/fs/cgroup /sys/kernel/debug 2>/dev/null | grep -v :$ | grep . | wc -l",
    );
    expect(listed.out).toBe("0\n");
  });

  it("/dev holds the usual and no disk, memory or tunnel", async () => {
    const { out } = await sh("find /dev \\( -type c -o -type b \\) ! -path '/dev/pts/*' | sort | tr '\\n' ' '");
    expect(out).toBe("/dev/full /dev/null /dev/random /dev/tty /dev/urandom /dev/zero ");
    expect(
      (await sh("head -c 4 /dev/zero | od -An -tx1; echo x >/dev/null; head -c 1 /dev/urandom | wc -c")).code,
    ).toBe(0);
    expect((await sh("echo hi >/dev/shm/a; cat /dev/shm/a; ls -l /dev/fd /dev/stdin /dev/ptmx | wc -l")).out).toBe(
      "hi\n3\n",
    );
  });

  it("it sees and can signal its own processes alone", async () => {
    const { out } = await sh("ls -d /proc/[0-9]* | wc -l; ps -e -o comm= | sort | tr '\\n' ' '");
    expect(Number(out.split("\n")[0])).toBeLessThan(8);
    expect(out).not.toContain("node");
    const tried = await sh(`kill -0 ${process.pid}`);
    expect(tried.code).not.toBe(0);
  });

  it("no descriptor of the warden's is open in it", async () => {
    const own = await sh("ls -l /proc/self/fd | awk 'NR > 1 { print $9, $10, $11 }'");
    expect(own.out).toMatch(/^0 -> pipe:\[\d+\]\n1 -> pipe:\[\d+\]\n2 -> pipe:\[\d+\]\n3 -> \/proc\/\d+\/fd\n$/);
    const init = await sh("ls /proc/1/fd | tr '\\n' ' '");
    expect(init.out).toBe("0 1 2 ");
    const boot = await sh("ls -l /proc/2/fd | grep -vE 'initctl|console.pipe|/run/fogbank/boot|/dev/null|total'");
    expect(boot.out).toBe("");
  });

  it("the machine's loopback and abstract sockets are out of reach", async () => {
    const server = createServer((socket) => socket.end(secret)).listen(0, "127.0.0.1");
    const abstract = createServer((socket) => socket.end(secret)).listen(`\0${trial.tag}-abstract`);
    await new Promise((ready) => server.once("listening", ready));
    const { port } = server.address() as { port: number };
    const tried = await sh(
      `ip link set lo up; timeout 1 bash -c 'cat </dev/tcp/127.0.0.1/${port}'
       timeout 1 socat - ABSTRACT-CONNECT:${trial.tag}-abstract`,
    );
    expect(tried.out).toBe("");
    expect(tried.err).toMatch(/refused/);
    const seen = await sh("cat /proc/net/unix | wc -l; ip -o link | cut -d: -f2 | tr -d ' \\n'");
    expect(seen.out).toMatch(/^[12]\nlo/);
    server.close();
    abstract.close();
  });

  it("the network is its own to set: sysctls, addresses, rule sets", async () => {
    const { out } = await sh(
      `echo 1 >/proc/sys/net/ipv4/ip_forward; cat /proc/sys/net/ipv4/ip_forward
       ip route add blackhole 192.0.2.0/24 && nft add table ip t && echo ruled`,
    );
    expect(out).toContain("1\n");
    expect(out).toContain("ruled\n");
    expect((await trial.sh("i-other", "cat /proc/sys/net/ipv4/ip_forward")).out).toBe("0\n");
  });

  it("an old way out of a chroot leads nowhere", async () => {
    const { out } = await sh(
      `python3 -c '
import os
os.mkdir("/var/tmp/in"); fd = os.open("/", os.O_RDONLY); os.chroot("/var/tmp/in"); os.fchdir(fd)
for n in range(64): os.chdir("..")
os.chroot("."); print(os.path.exists("${trial.directory}"), os.path.exists("/run/fogbank"))'`,
    );
    expect(out).toBe("False True\n");
  });

  it.skipIf(!existsSync("/usr/bin/python3"))("system calls that reach round namespaces are refused", async () => {
    const numbers = process.arch === "x64" ? calls.x64 : calls.arm64;
    const script = `
import ctypes, errno, os
libc = ctypes.CDLL(None, use_errno=True)
def ask(name, *a):
    r = libc.syscall(*[ctypes.c_long(x) if isinstance(x, int) else x for x in a])
    print(name, "done" if r >= 0 else errno.errorcode[ctypes.get_errno()])
for name, number in ${JSON.stringify(numbers)}.items(): ask(name, number, 0, 0, 0, 0, 0)
ask("clone3", 435, 0, 0)
handle = ctypes.create_string_buffer(136); handle[0:4] = (128).to_bytes(4, "little"); mount = ctypes.c_int(0)
print("root inode", os.stat("/").st_ino)
fd = os.open("/", os.O_RDONLY)
ask("open root by handle", ${numbers.open_by_handle_at}, fd, ctypes.cast(handle, ctypes.c_void_p), 0)
ask("ptrace warden", ${process.arch === "x64" ? 101 : 117}, 16, ${process.pid}, 0, 0)
`;
    const { out, err } = await trial.run("i-caged", ["python3", "-c", script]);
    expect(err).toBe("");
    const lines = out
      .trim()
      .split("\n")
      .filter((line) => !line.startsWith("root inode"));
    for (const line of lines) {
      const wanted = line.startsWith("clone3") ? / ENOSYS$/ : /ptrace/.test(line) ? / (ESRCH|EPERM)$/ : / EPERM$/;
      expect(line).toMatch(wanted);
    }
    expect(lines).toHaveLength(Object.keys(numbers).length + 3);
  });
});

const calls = {
  x64: {
    keyctl: 250,
    add_key: 248,
    request_key: 249,
    kexec_load: 246,
    kexec_file_load: 320,
    bpf: 321,
    perf_event_open: 298,
    userfaultfd: 323,
    io_uring_setup: 425,
    init_module: 175,
    finit_module: 313,
    reboot: 169,
    syslog: 103,
    open_by_handle_at: 304,
    iopl: 172,
    swapon: 167,
    settimeofday: 164,
  },
  arm64: {
    keyctl: 219,
    add_key: 217,
    request_key: 218,
    kexec_load: 104,
    kexec_file_load: 294,
    bpf: 280,
    perf_event_open: 241,
    userfaultfd: 282,
    io_uring_setup: 425,
    init_module: 105,
    finit_module: 273,
    reboot: 142,
    syslog: 116,
    open_by_handle_at: 265,
    swapon: 224,
    settimeofday: 170,
  },
};
