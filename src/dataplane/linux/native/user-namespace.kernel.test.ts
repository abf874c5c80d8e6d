/** User namespaces and what belongs to them, made for real; and the little programs that make them. */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, fstatSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createNamespace, inNamespace, openHere, removeNamespace } from "./namespace.ts";
import { openDescriptors, whyNoNamespaces } from "./scratch.ts";
import { assemble, reportTo, step } from "./straight-line.ts";
import { createNamespaceOf, createUserNamespace, ownerOf } from "./user-namespace.ts";

const reason = process.platform === "linux" ? whyNoNamespaces() : "namespaces are Linux's";
const title = (what: string): string => `${what}${reason ? ` (not here: ${reason})` : ""}`;

describe.skipIf(reason !== undefined)(title("a user namespace"), () => {
  const path = `/run/netns/u${process.pid}.${Math.random().toString(36).slice(2, 8)}`;
  const other = `${path}-other`;
  afterAll(() => [path, other].forEach(removeNamespace));

  it("knows everybody as outside, and a network can be made that belongs to it", () => {
    const holder = createUserNamespace();
    createNamespaceOf(holder, path);
    const network = openSync(path, "r");
    const owner = ownerOf(network)!;
    expect(fstatSync(owner).ino).toBe(fstatSync(holder).ino);
    const shown = spawnSync("nsenter", [`--user=/proc/${process.pid}/fd/${holder}`, "cat", "/proc/self/uid_map"]);
    const own = spawnSync("cat", ["/proc/self/uid_map"]).stdout.toString().trim().split(/\s+/);
    expect(shown.stdout.toString().trim().split(/\s+/)).toEqual([own[0], own[0], own[2]]);
    for (const fd of [holder, owner, network]) closeSync(fd);
  });

  it("a network that the caller's own namespace owns has no other owner", () => {
    createNamespace(other);
    const network = inNamespace(other, openHere);
    expect(ownerOf(network)).toBeUndefined();
    closeSync(network);
  });

  it("a name that is taken, and what is no user namespace, are refused; nothing is left", () => {
    const holder = createUserNamespace();
    expect(() => createNamespaceOf(holder, path)).toThrow("EEXIST");
    const before = openDescriptors();
    const wrong = openSync("/proc/self/ns/net", "r");
    expect(() => createNamespaceOf(wrong, `${path}-never`)).toThrow("EINVAL");
    closeSync(wrong);
    expect(existsSync(`${path}-never`)).toBe(false);
    expect(openDescriptors()).toBe(before);
    closeSync(holder);
  });

  it("says so where the machine allows no more of them", () => {
    const module = new URL("user-namespace.ts", import.meta.url).href;
    const asks = `import { createUserNamespace } from "${module}";
      try { createUserNamespace(); } catch ({ code }) { process.stdout.write(code); }`;
    const within = `echo 0 >/proc/sys/user/max_user_namespaces && exec "$0" --input-type=module -e '${asks}'`;
    const shown = spawnSync("unshare", ["-Ur", "sh", "-c", within, process.execPath], { encoding: "utf8" });
    expect(shown.stdout, shown.stderr).toBe("ENOSPC");
  });

  it("leaves no process and no descriptor", () => {
    const children = (): number =>
      readdirSync("/proc/self/task").flatMap((task) => {
        const shown = spawnSync("cat", [`/proc/${process.pid}/task/${task}/children`])
          .stdout.toString()
          .trim();
        return shown === "" ? [] : shown.split(" ");
      }).length;
    const before = [openDescriptors(), children()];
    for (let number = 0; number < 5; number++) closeSync(createUserNamespace());
    expect([openDescriptors(), children()]).toEqual(before);
  });
});

describe.skipIf(reason !== undefined)(title("a program of system calls alone"), () => {
  const directory = mkdtempSync(join(tmpdir(), "straight-"));
  const path = join(directory, "program");
  afterAll(() => rmSync(directory, { recursive: true }));

  const run = (steps: Parameters<typeof assemble>[0], argv0: string, ...args: string[]) => {
    writeFileSync(path, assemble(steps), { mode: 0o755 });
    const stdio: "pipe"[] = Array.from({ length: reportTo + 1 }, () => "pipe");
    const { status, output } = spawnSync(path, args, { argv0, stdio, env: { ...process.env, WHAT: "is" } });
    const told = output[reportTo] as unknown as Buffer;
    return [status, output[1]!.toString().trim(), told.length === 8 ? told.readBigInt64LE() : undefined];
  };

  it("becomes another program, with its arguments and environment, or tells why not", () => {
    const words = ["sh", "-c", 'echo "$WHAT $1 $2"', "x", "a", "b"];
    expect(run(["execute"], "/bin/sh", ...words)).toEqual([0, "is a b", undefined]);
    expect(run(["execute"], "/nowhere", ...words)).toEqual([127, "", -2n]);
  });

  it("ends at the first call that fails, and goes on no further", () => {
    expect(run([step("close", 1), step("close", 1), step("close", reportTo)], "x")).toEqual([127, "", -9n]);
    expect(run([step("close", 1), step("exit", 3)], "x")).toEqual([3, "", undefined]);
  });

  it("is an executable of either kind of machine", () => {
    const kinds = (["x64", "arm64"] as const).map((machine) => assemble(["execute"], machine).readUInt16LE(18));
    expect(kinds).toEqual([62, 183]);
  });
});
