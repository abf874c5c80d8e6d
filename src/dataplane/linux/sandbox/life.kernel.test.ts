/**
 * The life of an instance: starts, stops, ends of every kind, its disk, its console, a new warden, and nothing left
 * behind.
 */
import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { keepConsole } from "./console.ts";
import { Trial, whyNot } from "./trial.ts";

const reason = whyNot();

describe.skipIf(reason)(`life${reason ? `: ${reason}` : ""}`, () => {
  const trial = new Trial();
  afterAll(() => trial.end());
  const until = async (id: string, running: boolean) => {
    const isThere = () => trial.sandboxes.list().some((row) => row.id === id && row.running === running);
    for (let n = 0; n < 200 && !isThere(); n++) await wait(25);
    expect(isThere(), `${id} running: ${running}`).toBe(true);
  };
  const endOf = async (id: string) => {
    for (let n = 0; n < 200 && !trial.ended.some(({ instance }) => instance === id); n++) await wait(25);
    return trial.ended.filter(({ instance }) => instance === id).map(({ how }) => how);
  };

  it("the disk stays through stop and start, all of it, and is gone after remove", async () => {
    await trial.start("i-disk");
    await trial.sh(
      "i-disk",
      "echo kept | tee ~/a /usr/local/b /etc/c /var/tmp/d /var/lib/e; rm /etc/issue; rm -r /usr/share/doc/bash",
    );
    await trial.sandboxes.stop("i-disk", 5000);
    expect(trial.sandboxes.list()).toContainEqual({ id: "i-disk", running: false });
    await trial.start("i-disk");
    const { out } = await trial.sh(
      "i-disk",
      "cat ~/a /usr/local/b /etc/c /var/tmp/d /var/lib/e; ls -d /etc/issue /usr/share/doc/bash",
    );
    expect(out).toBe("kept\n".repeat(5));
    await trial.sandboxes.remove("i-disk");
    expect(trial.sandboxes.list().map(({ id }) => id)).not.toContain("i-disk");
    await trial.start("i-disk");
    expect((await trial.sh("i-disk", "ls ~/a /etc/issue /usr/share/doc/bash")).out).toContain("/etc/issue");
    expect((await trial.sh("i-disk", "ls ~/a")).code).not.toBe(0);
    await trial.sandboxes.remove("i-disk");
  });

  it.each([
    ["poweroff", "poweroff"],
    ["halt", "poweroff"],
    ["shutdown -h now", "poweroff"],
    ["shutdown -r now", "reboot"],
    ["reboot", "reboot"],
    ["kill -9 -1; kill -9 $(cat /proc/1/task/1/children)", "died"],
  ])("%s inside is told as %s", async (line, how) => {
    const id = `i-${how}-${line.replace(/\W/g, "").slice(0, 12)}`;
    await trial.start(id);
    await trial.booted(id);
    await trial.sh(id, line);
    expect(await endOf(id)).toEqual([how]);
    await trial.sandboxes.remove(id);
  });

  it("an ordinary user cannot end the instance", async () => {
    await trial.start("i-user", { user: "ec2-user" });
    await trial.booted("i-user");
    const tried = await trial.sh("i-user", "poweroff; kill -USR2 1; kill -9 1; exit 0", { user: "ec2-user" });
    expect(tried.err).toContain("must be root");
    await wait(200);
    await until("i-user", true);
  });

  it("stop asks first, waits for who takes time, and ends by force who does not listen", async () => {
    await trial.start("i-polite");
    await trial.booted("i-polite");
    await trial.sh(
      "i-polite",
      "(trap 'sleep 0.3; echo done >~/polite; exit' TERM; while :; do sleep 0.05; done) >/dev/null 2>&1 &",
    );
    await wait(100);
    await trial.sandboxes.stop("i-polite", 5000);
    await trial.start("i-polite");
    expect((await trial.sh("i-polite", "cat ~/polite")).out).toBe("done\n");
    await trial.sh("i-polite", "(trap '' TERM HUP; while :; do sleep 1; done) >/dev/null 2>&1 &");
    await wait(100);
    const before = performance.now();
    await trial.sandboxes.stop("i-polite", 500);
    expect(performance.now() - before).toBeGreaterThan(450);
    await until("i-polite", false);
    expect(trial.ended.filter(({ instance }) => instance === "i-polite")).toEqual([]);
  });

  it("orphans are reaped", async () => {
    await trial.start("i-reap");
    await trial.booted("i-reap");
    await trial.sh("i-reap", "for n in 1 2 3 4 5; do (sh -c 'sleep 0.1' &) ; done");
    await wait(400);
    expect((await trial.sh("i-reap", "ps -eo stat= | grep -c Z")).out).toBe("0\n");
    expect((await trial.sh("i-reap", "set -- /proc/[0-9]*; echo $#")).out).toBe("3\n");
  });

  it("an idle instance is two processes of less than a megabyte together", async () => {
    await trial.start("i-idle");
    await trial.booted("i-idle");
    await wait(200);
    const init = trial.sandboxes.pidOf("i-idle")!;
    const children = readFileSync(`/proc/${init}/task/${init}/children`, "utf8").trim().split(" ");
    expect(children).toHaveLength(1);
    const sizes = [init, ...children].map(
      (pid) => /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))![1],
    );
    expect(sizes.reduce((sum, size) => sum + Number(size), 0)).toBeLessThan(1024);
  });

  it("the console keeps the end of what was printed and stays small, whoever prints", async () => {
    await trial.start("i-console");
    await trial.booted("i-console");
    await trial.sh(
      "i-console",
      "for n in $(seq 1 4000); do echo line $n of some length that fills the console; done >/dev/console",
    );
    await wait(300);
    const { text, at } = trial.sandboxes.console("i-console");
    expect(text.length).toBeLessThanOrEqual(64 * 1024);
    expect(text).toContain("line 4000 of");
    expect(Math.abs(Date.now() - at)).toBeLessThan(5000);
    await trial.sandboxes.stop("i-console", 1000);
    expect(trial.sandboxes.console("i-console").text).toContain("line 4000 of");
  });

  it("the console of an instance that is gone can be read for an hour", async () => {
    await trial.start("i-gone");
    await trial.booted("i-gone");
    await trial.sh("i-gone", "echo last words >/dev/console");
    await wait(100);
    const before = trial.sandboxes.console("i-gone");
    await trial.sandboxes.remove("i-gone", "keep");
    expect(before.text).toContain("last words");
    expect(trial.sandboxes.console("i-gone")).toEqual(before);
    expect(trial.sandboxes.list().map(({ id }) => id)).not.toContain("i-gone");
    await trial.sandboxes.remove("i-never", "keep");
    expect(trial.sandboxes.console("i-never")).toEqual({ text: "", at: 0 });
    const kept = join(trial.directory, "consoles");
    keepConsole("/nowhere", kept, "i-other", Date.now() + 3_500_000);
    expect(readdirSync(kept)).toEqual(["i-gone"]);
    keepConsole("/nowhere", kept, "i-other", Date.now() + 3_600_001);
    expect(readdirSync(kept)).toEqual([]);
  });

  it("a new warden finds what runs, hears its console, sees its end, and tells what ended meanwhile", async () => {
    await trial.start("i-stays");
    await trial.start("i-goes");
    await trial.booted("i-stays");
    await trial.booted("i-goes");
    await trial.sh("i-stays", "(sleep 0.2; echo between wardens >/dev/console) >/dev/null 2>&1 &");
    await trial.sh("i-goes", "(sleep 0.2; poweroff) >/dev/null 2>&1 &");
    await trial.sandboxes.close();
    await wait(700);
    await trial.restart();
    expect(await endOf("i-goes")).toEqual(["poweroff"]);
    await until("i-stays", true);
    await wait(100);
    expect(trial.sandboxes.console("i-stays").text).toContain("between wardens");
    expect((await trial.sh("i-stays", "hostname; exit 9")).code).toBe(9);
    expect(trial.sandboxes.check("i-stays").running).toBe(true);
    await trial.sh("i-stays", "reboot");
    expect(await endOf("i-stays")).toEqual(["reboot"]);
  });

  it("what a guest writes in the place of its way to end is read in part, and thrown away", async () => {
    await trial.start("i-writes");
    await trial.sh("i-writes", "head -c 3000000 /dev/zero | tr '\\0' x >/run/fogbank/end");
    process.kill(trial.sandboxes.pidOf("i-writes")!, "SIGKILL");
    expect(await endOf("i-writes")).toEqual(["died"]);
    expect(statSync(join(trial.directory, "instances", "i-writes", "end")).size).toBe(0);
  });

  it("what cannot be is refused in words", async () => {
    await trial.start("i-once");
    await expect(trial.start("i-once")).rejects.toThrow("i-once runs already");
    await expect(trial.start("../x")).rejects.toThrow("no name for an instance");
    await expect(trial.start("i-none", { image: { is: "directory", path: "/nowhere" } })).rejects.toThrow(
      "no such directory",
    );
    await expect(trial.sh("i-none", "true")).rejects.toThrow("i-none does not run");
    await expect(trial.run("i-once", ["nosuch"])).rejects.toThrow("nosuch: no such command");
    await expect(trial.run("i-once", ["true"], { user: "eve" })).rejects.toThrow("no user eve");
  });

  it("fifty starts, stops and removals leave no process, namespace, mount, descriptor or file", async () => {
    const cycle = async () => {
      await trial.start("i-cycle");
      await trial.sh("i-cycle", "echo x >~/x");
      await trial.sandboxes.stop("i-cycle", 1000);
      await trial.start("i-cycle");
      await trial.sandboxes.remove("i-cycle");
    };
    for (let n = 0; n < 4; n++) await cycle();
    await wait(100);
    const before = holdings(trial.directory);
    for (let n = 0; n < 25; n++) await cycle();
    await wait(200);
    const after = holdings(trial.directory);
    expect(after).toEqual(before);
  }, 60_000);
});

/** What this process and this directory hold of the machine. */
function holdings(directory: string) {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim();
  const threads = readdirSync("/proc/self/task");
  const born = threads.map((thread) => readFileSync(`/proc/self/task/${thread}/children`, "utf8").trim()).join(" ");
  const spaces = threads.flatMap((thread) =>
    ["mnt", "pid_for_children", "net", "uts", "ipc"].map((name) =>
      readlinkSync(`/proc/self/task/${thread}/ns/${name}`),
    ),
  );
  return {
    children: `${children} ${born}`.trim().split(/\s+/).length,
    namespaces: new Set(spaces).size,
    mounts: readFileSync("/proc/self/mountinfo", "utf8").split(directory).length,
    descriptors: readdirSync("/proc/self/fd").length,
    files: readdirSync(directory, { recursive: true }).filter((name) => !String(name).startsWith("images")).length,
  };
}
