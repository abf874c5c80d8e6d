/** Rule sets by the library and by the command are the same, and so are their refusals. */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { closeSync, openSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { inNamespace } from "./namespace.ts";
import { NftError } from "./nft-error.ts";
import { hasNftables, Nftables } from "./nftables.ts";
import { NftCommand } from "./nft-command.ts";
import { RouteNetlink } from "./route-netlink.ts";
import { openDescriptors, Scratch, whyNoNamespaces } from "./scratch.ts";

/** Sockets are closed a while after they are done with. */
const lingeringMs = 200;

const why = whyNoNamespaces() ?? (hasNftables() ? undefined : "libnftables is not installed");

const ruleSet = `
table inet t {
  set members { type ipv4_addr; elements = { 10.0.0.1, 10.0.0.2 }
  }
  map verdicts { type ifname . ipv4_addr : verdict
    elements = { "p1" . 10.0.0.1 : accept, "p2" . 10.0.0.2 : jump other }
  }
  set blocks { type ipv4_addr . inet_service; flags interval; elements = { 10.0.0.0/8 . 1000-2000 }
  }
  chain other {
    ct mark and 0xffff0000 == 0x00050000 accept comment "station rule-1"
    tcp dport 22 counter drop
  }
  chain forward {
    type filter hook forward priority 0; policy drop;
    iifname . ip saddr vmap @verdicts
    ip daddr . tcp dport @blocks meta mark set 7 accept
  }
}
`;

describe.skipIf(why)(`nftables ${why ?? ""}`, () => {
  const scratch = new Scratch();
  afterEach(() => scratch.clear());

  it("the library and the command make the same rule set, as text and as JSON", () => {
    const [library, command] = [Nftables.open(scratch.make("a")), NftCommand.open(scratch.make("b"))];
    for (const driver of [library, command]) driver.run(ruleSet);
    expect(library.run("list ruleset")).toContain('comment "station rule-1"');
    expect(library.run("list ruleset")).toBe(command.run("list ruleset"));
    expect(library.json("list table inet t")).toEqual(command.json("list table inet t"));
    library.close();
    command.close();
  });

  it.each([
    [
      "a rule that is no rule",
      "add table inet q\nadd chain inet q c\nadd rule inet q c accep\n",
      3,
      "add rule inet q c",
    ],
    ["a chain that is not there", "add table inet q\nadd rule inet q nowhere accept\n", 2, "nowhere"],
  ])("%s is refused with its line by both, and nothing of its transaction is done", (_, text, line, part) => {
    const path = scratch.make("a");
    for (const driver of [Nftables.open(path), NftCommand.open(path)]) {
      const refused = ((): unknown => {
        try {
          return driver.run(text);
        } catch (error) {
          return error;
        }
      })();
      expect(refused).toBeInstanceOf(NftError);
      expect(refused).toMatchObject({ line, source: expect.stringContaining(part) });
      expect((refused as NftError).words).toContain("Error");
      expect(driver.run("list ruleset")).toBe("");
      driver.close();
    }
  });

  it("keys of more than five parts are refused before nft sees them, and five are taken", () => {
    const path = scratch.make("a");
    const text = (parts: number): string =>
      `table inet t {\n set s { type ifname . ${Array(parts - 1)
        .fill("ipv4_addr")
        .join(" . ")}; flags interval\n }\n }`;
    for (const driver of [Nftables.open(path), NftCommand.open(path)]) {
      expect(() => driver.run(text(6))).toThrow(RangeError);
      driver.run(text(5));
      expect(driver.run("list ruleset")).toContain("ifname . ipv4_addr . ipv4_addr . ipv4_addr . ipv4_addr");
      driver.close();
    }
  });

  it("more than 1,024 open descriptors do it no harm", () => {
    const path = scratch.make("a");
    const crowd = Array.from({ length: 1200 }, () => openSync("/dev/null", "r"));
    const rules = Nftables.open(path);
    for (let i = 0; i < 20; i++) rules.run(`add table inet t${i}`);
    rules.run('add table netdev n\nadd chain netdev n c { type filter hook ingress device "lo" priority 0; }');
    rules.run('add rule netdev n c fwd to "lo"');
    expect(rules.run("list tables inet").trim().split("\n")).toHaveLength(20);
    expect(() => rules.run("add rule inet none c accept")).toThrow(NftError);
    rules.close();
    for (const fd of crowd) closeSync(fd);
  });

  it("the generation rises with each transaction of whomever, and with none else", () => {
    const path = scratch.make("a");
    const [mine, theirs] = [Nftables.open(path), NftCommand.open(path)];
    const first = mine.generation();
    mine.run("list ruleset");
    expect(mine.generation()).toBe(first);
    theirs.run("add table inet q");
    expect(mine.generation()).toBe(first + 1);
    expect(theirs.generation()).toBe(first + 1);
    mine.close();
    theirs.close();
  });

  it("links that rules name by index are those of the rule set's namespace, wherever the thread is", () => {
    const [a, b] = [scratch.make("a"), scratch.make("b")];
    const routing = RouteNetlink.open(a);
    routing.addVeth({ name: "first" }, { name: "second" });
    routing.commit();
    const rules = Nftables.open(a);
    const text = `table netdev t {
      chain c { type filter hook ingress device "first" priority 0; fwd to "second"
      }
    }`;
    inNamespace(b, () => rules.run(text));
    expect(rules.run("list ruleset")).toContain('fwd to "second"');
    expect(inNamespace(b, () => new Nftables()).run("list ruleset")).toBe("");
    rules.close();
    routing.close();
  });

  it("20,000 elements go in one transaction, and one more after them costs less than 20 ms", () => {
    const rules = Nftables.open(scratch.make("a"));
    const all = Array.from({ length: 20_000 }, (_, i) => `10.1.${i >> 8}.${i & 255}`);
    rules.run(`table inet t { set s { type ipv4_addr\n }\n }\nadd element inet t s { ${all.join(", ")} }`);
    const times = Array.from({ length: 10 }, (_, i) => {
      const began = performance.now();
      rules.run(`add element inet t s { 10.2.0.${i} }`);
      return performance.now() - began;
    });
    expect(Math.min(...times)).toBeLessThan(20);
    expect(rules.run("list set inet t s")).toContain("10.2.0.9");
    rules.close();
  });

  it("200 rule sets are opened and closed without a descriptor left, refusals among them", async () => {
    const path = scratch.make("a");
    const cycle = (_: unknown, time: number): void => {
      const rules = Nftables.open(path);
      if (time % 20 === 0) expect(() => rules.run("add rule inet q c accept")).toThrow(NftError);
      rules.run("list ruleset");
      rules.generation();
      rules.close();
    };
    cycle(undefined, 0);
    await sleep(lingeringMs);
    const before = openDescriptors();
    Array.from({ length: 200 }).forEach(cycle);
    await sleep(lingeringMs);
    expect(openDescriptors()).toBe(before);
  });

  it("transactions go on where low descriptors are taken and other threads open and close more", async () => {
    const rules = Nftables.open(scratch.make("a"));
    const taken = Array.from({ length: 1_200 }, () => openSync("/dev/null", "r"));
    const opens = 'const fs = require("fs"); for (;;) fs.closeSync(fs.openSync("/dev/null", "r"));';
    const others = Array.from({ length: 2 }, () => new Worker(opens, { eval: true }));
    await Promise.all(others.map((other) => once(other, "online")));
    for (let time = 0; time < 500; time++) rules.run(`add table inet t${time}`);
    await Promise.all(others.map((other) => other.terminate()));
    taken.forEach((fd) => closeSync(fd));
    expect(rules.run("list tables").match(/table inet/g)).toHaveLength(500);
    rules.close();
  });
});
