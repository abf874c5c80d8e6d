/** Commands in a running instance: streams, exit statuses, users, terminals, and thousands of them without a leak. */
import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Trial, whyNot } from "./trial.ts";

const reason = whyNot();

describe.skipIf(reason)(`exec${reason ? `: ${reason}` : ""}`, () => {
  const trial = new Trial();
  const id = "i-exec";
  beforeAll(async () => {
    await trial.start(id);
    await trial.booted(id);
  });
  afterAll(() => trial.end());

  it("input, output and errors are three streams, of any bytes", async () => {
    const execution = await trial.sandboxes.exec({ instance: id, command: ["sh", "-c", "cat; echo bad >&2"], env: {} });
    const sent = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * 7) % 256));
    execution.input.end(sent);
    const got = Buffer.concat((await execution.output.toArray()) as Buffer[]);
    const bad = Buffer.concat((await execution.error!.toArray()) as Buffer[]);
    expect(got.equals(sent)).toBe(true);
    expect(bad.toString()).toBe("bad\n");
    expect(await execution.ended).toEqual({ code: 0 });
  });

  it("exit statuses and signals come back", async () => {
    expect(await trial.sh(id, "exit 42")).toMatchObject({ code: 42 });
    expect(await trial.sh(id, "kill -TERM $$")).toMatchObject({ code: 143, signal: "SIGTERM" });
    const execution = await trial.sandboxes.exec({ instance: id, command: ["sleep", "60"], env: {} });
    execution.signal("SIGINT");
    expect(await execution.ended).toEqual({ code: 130, signal: "SIGINT" });
    expect(() => execution.signal("SIGNOPE")).toThrow("no signal is called SIGNOPE");
  });

  it("a command that leaves a child with its output is over all the same", async () => {
    const { out } = await trial.sh(id, "sleep 30 & echo started");
    expect(out).toBe("started\n");
  });

  it("the user's name, groups, home and environment are as after a login", async () => {
    const asRoot = await trial.sh(id, "id -un; pwd; echo $HOME $USER $SHELL $FOO", { env: { FOO: "bar baz" } });
    expect(asRoot.out).toBe("root\n/root\n/root root /bin/bash bar baz\n");
    await trial.sh(id, "groupadd -f crew; usermod -aG crew ec2-user");
    const asUser = await trial.sh(id, "id -Gn; pwd; grep -E '^(Uid|Gid|CapEff)' /proc/self/status", {
      user: "ec2-user",
    });
    const ids = "\t1000".repeat(4);
    const expected = `ec2-user crew\n/home/ec2-user\nUid:${ids}\nGid:${ids}\nCapEff:\t0000000000000000\n`;
    expect(asUser.out).toBe(expected);
    expect((await trial.sh(id, "id -un; cat /etc/shadow", { user: "1000" })).out).toBe("ec2-user\n");
    expect((await trial.sh(id, "id -u", {})).out).toBe("0\n");
  });

  it("a terminal is a terminal: its name, its size, its resizing, its keys, job control, its end", async () => {
    const execution = await trial.sandboxes.exec({
      instance: id,
      command: ["bash", "--norc", "-i"],
      env: { PS1: "> " },
      terminal: { columns: 100, rows: 30 },
    });
    let seen = "";
    execution.output.on("data", (bytes: Buffer) => (seen += bytes.toString()));
    const say = async (line: string, wanted: RegExp) => {
      execution.input.write(line);
      for (let n = 0; n < 200 && !wanted.test(seen); n++) await wait(20);
      expect(seen).toMatch(wanted);
      seen = "";
    };
    await say("tty; stty size\r", /\/dev\/pts\/\d+\r\n30 100/);
    execution.resize({ columns: 61, rows: 22 });
    await say("stty size\r", /22 61/);
    execution.input.write("sleep 60\r");
    await wait(150);
    await say("\x03", /\^C[\s\S]*> $/);
    execution.input.write("sleep 61\r");
    await wait(150);
    await say("\x1a", /\^Z[\s\S]*Stopped/);
    await say("jobs; kill %1; echo $TERM $-\r", /Stopped[\s\S]*xterm .*m/);
    await say("ps -o tty= -p $$; [ -e /dev/tty ] && echo through >/dev/tty\r", /pts\/\d+[\s\S]*through/);
    execution.input.write("exit 5\r");
    expect(await execution.ended).toEqual({ code: 5 });
  });

  it("whoever leaves a terminal ends what runs in it", async () => {
    const execution = await trial.sandboxes.exec({
      instance: id,
      command: ["sleep", "123456"],
      env: {},
      terminal: { columns: 80, rows: 24 },
    });
    execution.end();
    expect(await execution.ended).toMatchObject({ signal: "SIGHUP" });
    expect((await trial.sh(id, "pgrep -f '[s]leep 123456'")).out).toBe("");
  });

  it("a guest that puts pipes and terminals in the place of its files holds nobody up", async () => {
    const swap = [
      "import os, shutil",
      'os.chdir("/etc")',
      "while True:",
      '  shutil.copy("/run/accounts", "fresh"); os.rename("fresh", "passwd")',
      '  os.mkfifo("fresh"); os.rename("fresh", "passwd")',
      '  os.symlink("/dev/pts/0", "fresh"); os.rename("fresh", "passwd")',
    ];
    const swapping = `cp /etc/passwd /run/accounts; python3 -c '${swap.join("\n")}' >/dev/null 2>&1 & echo $!`;
    const { out } = await trial.sh(id, swapping);
    for (let n = 0; n < 200; n++) expect((await trial.sh(id, "true")).code).toBe(0);
    await trial.sh(id, `kill ${out}; sleep 0.1; rm /etc/passwd; cp /run/accounts /etc/passwd`);
  });

  it("a guest that stops whatever is started in it holds up its own commands alone, and not for long", async () => {
    const stopping = "import os, signal\nwhile True: os.kill(-1, signal.SIGSTOP)";
    const { out } = await trial.sh(id, `python3 -c '${stopping}' >/dev/null 2>&1 & echo $!`);
    await wait(500);
    const held = Array.from({ length: 16 }, () => trial.run(id, ["true"]).catch(() => undefined));
    await trial.start("i-beside");
    expect((await trial.sh("i-beside", "echo beside")).out).toBe("beside\n");
    await trial.sandboxes.stop(id, 0);
    await Promise.all(held);
    expect(out).not.toBe("");
    await trial.start(id);
    await trial.booted(id);
  }, 60_000);

  it("what is no program is told as the kernel tells it", async () => {
    await trial.sh(id, "printf '\\001\\002' >/run/odd; chmod 755 /run/odd");
    await expect(trial.run(id, ["/run/odd"])).rejects.toThrow("/run/odd (ENOEXEC)");
  });

  it("a thousand commands, eight at a time, leave no descriptor and no process", async () => {
    const some = async (count: number) => {
      for (let n = 0; n < count; n++) await trial.run(id, ["true"]);
    };
    await Promise.all(Array.from({ length: 8 }, () => some(5)));
    const holdings = async () => ({
      descriptors: readdirSync("/proc/self/fd").length,
      processes: (await trial.sh(id, "set -- /proc/[0-9]*; echo $#")).out,
    });
    await trial.sh(id, "pkill -x sleep");
    await wait(300);
    const before = await holdings();
    await Promise.all(Array.from({ length: 8 }, () => some(125)));
    await wait(300);
    expect(await holdings()).toEqual(before);
  }, 60_000);
});
