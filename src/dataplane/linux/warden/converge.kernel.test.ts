/** Items in a real kernel: what is contributed stands, what is taken back is gone. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Contribution, Item } from "../state.ts";
import { plan } from "./batch.ts";
import { converge } from "./converge.ts";
import { Desired } from "./desired.ts";
import { Spaces } from "./spaces.ts";

let spaces: Spaces;
let desired: Desired;
beforeEach(() => {
  spaces = new Spaces(randomBytes(3).toString("hex"));
  desired = new Desired();
});
afterEach(() => {
  for (const { name } of spaces.all()) spaces.remove(name);
  spaces.release();
});

function apply(...changes: Contribution[]): string[] {
  return converge(plan(desired.replace(changes), desired), { spaces, desired });
}

function shown(namespace: string, ...command: string[]): string {
  return spawnSync("ip", ["netns", "exec", `fb${spaces.tag}.${namespace}`, ...command], { encoding: "utf8" }).stdout;
}

const two: Item[] = [
  { is: "namespace", name: "vpc-1", kind: "router", sysctls: { "ipv4/ip_forward": "1" } },
  { is: "namespace", name: "i-1", kind: "guest", sysctls: {} },
  {
    is: "link",
    a: { namespace: "vpc-1", name: "p1", mtu: 9001 },
    b: { namespace: "i-1", name: "eth0", mac: "02:00:00:00:00:01", mtu: 9001, plain: true },
  },
  { is: "address", namespace: "i-1", link: "eth0", address: "10.0.0.5/24" },
  { is: "route", namespace: "vpc-1", table: 254, prefix: "10.0.0.5/32", kind: "unicast", link: "p1" },
  { is: "chain", namespace: "vpc-1", family: "inet", name: "in_p1", rules: [{ text: "accept", comment: "x y" }] },
  { is: "set", namespace: "vpc-1", family: "inet", name: "ins", body: "type ifname : verdict;", map: true },
  { is: "element", namespace: "vpc-1", family: "inet", set: "ins", key: '"p1"', value: "jump in_p1" },
];

describe("converging", () => {
  it("makes namespaces, links, addresses, routes and rules, and takes them back", () => {
    expect(apply({ source: "a", items: two })).toEqual([]);
    expect(shown("vpc-1", "ip", "route")).toContain("10.0.0.5 dev p1");
    expect(shown("vpc-1", "nft", "list", "ruleset")).toContain('"p1" : jump in_p1');
    expect(shown("vpc-1", "cat", "/proc/sys/net/ipv4/ip_forward")).toBe("1\n");
    expect(shown("i-1", "ip", "addr")).toContain("10.0.0.5/24");
    expect(shown("i-1", "ethtool", "-k", "eth0")).toMatch(
      /tx-tcp-segmentation: off[^]*generic-segmentation-offload: off/,
    );
    expect(apply({ source: "a", items: two.slice(0, 2) })).toEqual([]);
    expect(shown("vpc-1", "ip", "-o", "link")).not.toContain("p1");
    expect(shown("vpc-1", "nft", "list", "ruleset")).not.toContain("p1");
    expect(apply({ source: "a", items: [] })).toEqual([]);
    expect(spaces.found()).toEqual([]);
  });
});
