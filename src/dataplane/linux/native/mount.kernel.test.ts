/** Mounts and namespaces of a worker thread, its capabilities, and what the programs that it spawns see. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Worker } from "node:worker_threads";
import { once } from "node:events";
import * as mounts from "./mount.ts";
import { whyNoNamespaces } from "./scratch.ts";

const why = whyNoNamespaces();

describe.skipIf(why)(`mounts ${why ?? ""}`, () => {
  let place = "";
  beforeEach(() => (place = mkdtempSync(join(tmpdir(), "mounts-"))));
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  /** Runs a body in a thread of its own that has left its namespaces; gives what it returns. */
  async function apart(kinds: readonly string[], body: string): Promise<unknown> {
    const program = `
      const { workerData, parentPort } = require("node:worker_threads");
      const { spawnSync } = require("node:child_process");
      const fs = require("node:fs");
      const run = (...words) => spawnSync(words[0], words.slice(1), { encoding: "utf8" }).stdout.trim();
      import(workerData.module).then((mounts) => {
        const { ${Object.keys(mounts).join(", ")} } = mounts;
        const place = workerData.place;
        const refused = (work) => { try { work(); return "done"; } catch (error) { return error.code; } };
        leaveNamespaces(${JSON.stringify(kinds)});
        if (${kinds.includes("mount")}) separateMounts("/");
        parentPort.postMessage({ gives: (() => { ${body} })() });
      }).catch((error) => parentPort.postMessage({ failed: String(error) }));
    `;
    const workerData = { module: join(import.meta.dirname, "mount.ts"), place };
    const worker = new Worker(program, { eval: true, workerData });
    const [message] = (await once(worker, "message")) as [{ gives?: unknown; failed?: string }];
    await worker.terminate();
    if (message.failed) throw new Error(message.failed);
    return message.gives;
  }

  it("what a thread mounts is seen by its children and by nobody else", async () => {
    const seen = await apart(
      ["mount"],
      `mountKind("tmpfs", place, { noDevices: true }, "size=1m,mode=700");
       fs.writeFileSync(place + "/inside", "x");
       return run("ls", place);`,
    );
    expect(seen).toBe("inside");
    expect(execFileSync("ls", [place], { encoding: "utf8" })).toBe("");
  });

  it("a tree is shown in a second place read-only, with the mounts in it, and taken away again", async () => {
    writeFileSync(join(place, "file"), "text");
    const gives = await apart(
      ["mount"],
      `for (const name of ["from", "from/inner", "to"]) fs.mkdirSync(place + "/" + name);
       mountKind("tmpfs", place + "/from/inner");
       bindMount(place + "/from", place + "/to", { readonly: true, noSetuid: true });
       const writes = ["from", "from/inner", "to", "to/inner"].map((name) =>
         refused(() => fs.writeFileSync(place + "/" + name + "/new", "x")));
       const busy = refused(() => unmount(place + "/to"));
       unmount(place + "/to", { detach: true });
       bindMount(place + "/file", place + "/from/new");
       restrict(place + "/from/new", { readonly: true });
       return [...writes, busy, fs.readdirSync(place + "/to").length, fs.readFileSync(place + "/from/new", "utf8"),
         refused(() => fs.writeFileSync(place + "/from/new", "x")), refused(() => unmount(place + "/gone"))];`,
    );
    expect(gives).toEqual(["done", "done", "EROFS", "EROFS", "EBUSY", 0, "text", "EROFS", "ENOENT"]);
  });

  it("a mount becomes the root, and the former one goes", async () => {
    mkdirSync(join(place, "root"));
    const gives = await apart(
      ["mount"],
      `const root = place + "/root";
       bindMount(root, root);
       for (const name of ["usr", "old", "proc"]) fs.mkdirSync(root + "/" + name);
       for (const name of ["bin", "lib", "lib64"]) fs.symlinkSync("usr/" + name, root + "/" + name);
       bindMount("/usr", root + "/usr", { readonly: true });
       pivotRoot(root, root + "/old");
       unmount("/old", { detach: true });
       return run("ls", "/").split("\\n");`,
    );
    expect(gives).toEqual(["bin", "lib", "lib64", "old", "proc", "usr"]);
  });

  it("a thread's machine name is its own, and another thread joins it by path", async () => {
    const before = readFileSync("/proc/sys/kernel/hostname", "utf8");
    const gives = await apart(
      ["uts", "ipc", "cgroup"],
      `setHostname("ip-10-0-0-5");
       const path = "/proc/" + fs.readlinkSync("/proc/thread-self") + "/ns/uts";
       const fd = fs.openSync(path, "r");
       leaveNamespaces(["uts"]);
       setHostname("other");
       const other = run("hostname");
       joinNamespace("uts", fd);
       return [other, run("hostname"), refused(() => setHostname("x".repeat(65)))];`,
    );
    expect(gives).toEqual(["other", "ip-10-0-0-5", "EINVAL"]);
    expect(readFileSync("/proc/sys/kernel/hostname", "utf8")).toBe(before);
  });

  it("a mount namespace is joined by path, and children of a pid namespace begin at 1", async () => {
    writeFileSync(join(place, "outside"), "");
    const gives = await apart(
      ["mount", "pid"],
      `const first = run("sh", "-c", "echo $$");
       mountKind("tmpfs", place);
       const hidden = fs.readdirSync(place).length;
       joinNamespace("mount", "/proc/" + process.pid + "/ns/mnt");
       return [first, hidden, fs.existsSync(place + "/outside")];`,
    );
    expect(gives).toEqual(["1", 0, true]);
  });

  it("what a thread spawns has exactly the capabilities that it keeps", async () => {
    const gives = await apart(
      [],
      `keepCapabilities([0, 10]);
       forbidNewPrivileges();
       const own = fs.readFileSync("/proc/thread-self/status", "utf8");
       const seen = run("sh", "-c", "grep -E '^(CapBnd|CapEff|NoNewPrivs)' /proc/self/status");
       return [seen.replace(/\\s+/g, " "), /CapEff:\\s*0+401$/m.test(own)];`,
    );
    const [seen, dropped] = gives as [string, boolean];
    expect(seen).toContain("CapEff: 0000000000000401 CapBnd: 0000000000000401 NoNewPrivs: 1");
    expect(dropped).toBe(false);
    expect(readFileSync("/proc/self/status", "utf8")).not.toMatch(/CapBnd:\s*0000000000000401/);
  });
});
