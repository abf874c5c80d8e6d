/** Namespaces are made, entered, left and removed, and nothing of them stays. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createNamespace, inNamespace, removeNamespace } from "./namespace.ts";
import { openDescriptors, Scratch, whyNoNamespaces } from "./scratch.ts";
import { readSysctl, writeSysctl } from "./sysctl.ts";

const why = whyNoNamespaces();
const here = (): string => readlinkSync("/proc/thread-self/ns/net");

describe.skipIf(why)(`namespaces ${why ?? ""}`, () => {
  const scratch = new Scratch();
  afterEach(() => scratch.clear());

  it("work happens inside, and the thread is back afterwards, also from within another and when it fails", () => {
    const [a, b] = [scratch.make("a"), scratch.make("b")];
    const home = here();
    const seen = inNamespace(a, () => [here(), inNamespace(b, here), here()]);
    expect(new Set([home, ...seen]).size).toBe(3);
    expect(seen[2]).toBe(seen[0]);
    expect(here()).toBe(home);
    expect(() => inNamespace(a, () => inNamespace(b, () => expect.fail("inside")))).toThrow("inside");
    expect(here()).toBe(home);
  });

  it("asynchronous work is refused, after the thread has come back", () => {
    const a = scratch.make("a");
    const home = here();
    expect(() => inNamespace(a, async () => 1)).toThrow("must be synchronous");
    expect(here()).toBe(home);
  });

  it("iproute2 finds them by name, and children are born in them", () => {
    const a = scratch.make("a");
    expect(execFileSync("ip", ["netns", "list"], { encoding: "utf8", stdio: "pipe" })).toContain(a.split("/").at(-1)!);
    const inside = inNamespace(a, () => execFileSync("readlink", ["/proc/self/ns/net"], { encoding: "utf8" })).trim();
    expect(inside).toBe(inNamespace(a, here));
  });

  it("a taken path is an error that leaves it alone, and an absent one can be removed", () => {
    const a = scratch.make("a");
    const inside = inNamespace(a, here);
    expect(() => createNamespace(a)).toThrow("EEXIST");
    expect(inNamespace(a, here)).toBe(inside);
    removeNamespace(a);
    removeNamespace(a);
    expect(existsSync(a)).toBe(false);
    expect(() => inNamespace(a, here)).toThrow("ENOENT");
  });

  it("settings are those of the namespace that the thread is in", () => {
    const a = scratch.make("a");
    const before = readSysctl("ipv4/ip_default_ttl");
    inNamespace(a, () => writeSysctl("ipv4/ip_default_ttl", "77"));
    expect(inNamespace(a, () => readSysctl("ipv4/ip_default_ttl"))).toBe("77");
    expect(readSysctl("ipv4/ip_default_ttl")).toBe(before);
    expect(() => writeSysctl("ipv4/../../kernel/hostname", "x")).toThrow("not a setting");
    expect(() => readSysctl("ipv4/no_such_setting")).toThrow("ENOENT");
  });

  it("a process that cannot come back is aborted rather than left in the wrong network", () => {
    const path = scratch.make("a");
    const program = `
      import { closeSync, readdirSync, readlinkSync } from "node:fs";
      import { inNamespace } from ${JSON.stringify(join(import.meta.dirname, "namespace.ts"))};
      const target = (fd) => { try { return readlinkSync("/proc/self/fd/" + fd); } catch { return ""; } };
      inNamespace(${JSON.stringify(path)}, () => {
        for (const fd of readdirSync("/proc/self/fd")) if (target(fd).startsWith("net:")) closeSync(Number(fd));
      });
      console.log("went on");
    `;
    const { signal, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      encoding: "utf8",
      cwd: tmpdir(),
    });
    expect([signal, stdout]).toEqual(["SIGABRT", ""]);
  });

  it("200 namespaces come and go without a descriptor left", () => {
    inNamespace(scratch.make("warm"), here);
    const before = openDescriptors();
    for (let i = 0; i < 200; i++) {
      const path = scratch.make(`n${i}`);
      inNamespace(path, here);
      removeNamespace(path);
    }
    expect(openDescriptors()).toBe(before);
  });
});
