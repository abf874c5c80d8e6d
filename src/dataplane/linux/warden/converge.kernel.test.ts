/** Items in a real kernel: what is contributed stands, what is taken back is gone, by whatever way one came there. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { whyNoNamespaces } from "../native/scratch.ts";
import type { Contribution, Item } from "../state.ts";
import { plan } from "./batch.ts";
import { converge } from "./converge.ts";
import { Desired } from "./desired.ts";
import { heal } from "./heal.ts";
import { Spaces } from "./spaces.ts";

class Kernel {
  readonly spaces = new Spaces(randomBytes(3).toString("hex"));
  readonly desired = new Desired();

  apply(...changes: readonly Contribution[]): string[] {
    return converge(plan(this.desired.replace(changes), this.desired), this);
  }

  shown(namespace: string, ...command: string[]): string {
    const name = `fb${this.spaces.tag}.${namespace}`;
    return spawnSync("ip", ["netns", "exec", name, ...command], { encoding: "utf8" }).stdout;
  }

  /** Everything that stands in a namespace, in an order that does not depend on how it came about. */
  picture(namespace: string): string[] {
    const ruleSet = this.shown(namespace, "nft", "-s", "list", "ruleset")
      .replaceAll(/\n}\s*/g, "\n")
      .split(/\n(?=\t(?:chain|set|map|counter|ct) |table )/);
    const links = this.shown(namespace, "ip", "-o", "link").replaceAll(
      /^\d+: |@if\d+|link-netns \S+|link\/ether \S+/gm,
      "",
    );
    const lists = [
      ["-4", "route", "show", "table", "all"],
      ["-6", "route", "show", "table", "5"],
      ["rule"],
      ["neigh"],
      ["-4", "-o", "addr"],
    ];
    const routing = lists.flatMap((list) => this.shown(namespace, "ip", ...list).split("\n"));
    return [
      ...ruleSet.map((block) => block.trim()),
      ...links.split("\n"),
      ...routing.map((line) => line.replace(/^\d+: /, "")),
    ].toSorted();
  }

  clear(): void {
    for (const { name } of this.spaces.all()) this.spaces.remove(name);
    this.spaces.release();
  }
}

let kernels: Kernel[] = [];
beforeEach(() => (kernels = []));
afterEach(() => kernels.forEach((kernel) => kernel.clear()));

function kernel(): Kernel {
  const made = new Kernel();
  kernels.push(made);
  return made;
}

const router = (name: string): Item => ({ is: "namespace", name, kind: "router", sysctls: { "ipv4/ip_forward": "1" } });
const guest = (name: string): Item => ({ is: "namespace", name, kind: "guest", sysctls: {} });
const inet = { namespace: "v", family: "inet" } as const;
const chain = (name: string, rules: string[], hook?: string, family: "inet" | "netdev" = "inet"): Item => ({
  is: "chain",
  namespace: "v",
  family,
  name,
  ...(hook !== undefined && { hook }),
  rules: rules.map((text) => ({ text, comment: `why ${name}` })),
});
const set = (name: string, body: string, map = false): Item => ({ is: "set", ...inet, name, body, map });
const element = (to: string, key: string, value?: string): Item => ({
  is: "element",
  ...inet,
  set: to,
  key,
  ...(value !== undefined && { value }),
});

const twoNamespaces: Item[] = [
  router("v"),
  guest("i-1"),
  {
    is: "link",
    a: { namespace: "v", name: "p1", mtu: 9001, sysctls: { "ipv4/conf/@/rp_filter": "2" } },
    b: { namespace: "i-1", name: "eth0", mac: "02:00:00:00:00:01", mtu: 9001, plain: true },
  },
  { is: "address", namespace: "i-1", link: "eth0", address: "10.0.0.5/24" },
  { is: "route", namespace: "v", table: 254, prefix: "10.0.0.5/32", kind: "unicast", link: "p1" },
  chain("in_p1", ["accept"]),
  set("ins", "type ifname : verdict;", true),
  element("ins", '"p1"', "jump in_p1"),
];

describe.skipIf(whyNoNamespaces() !== undefined)("converging", () => {
  it("makes namespaces, links, addresses, routes and rules, and takes them back", () => {
    const one = kernel();
    expect(one.apply({ source: "a", items: twoNamespaces })).toEqual([]);
    expect(one.shown("v", "ip", "route")).toContain("10.0.0.5 dev p1");
    expect(one.shown("v", "nft", "list", "ruleset")).toContain('"p1" : jump in_p1');
    expect(one.shown("v", "cat", "/proc/sys/net/ipv4/ip_forward", "/proc/sys/net/ipv4/conf/p1/rp_filter")).toBe(
      "1\n2\n",
    );
    expect(one.shown("i-1", "ip", "addr")).toContain("10.0.0.5/24");
    expect(one.shown("i-1", "ip", "link")).toContain("02:00:00:00:00:01");
    expect(one.shown("i-1", "ethtool", "-k", "eth0")).toMatch(
      /tx-tcp-segmentation: off[^]*generic-segmentation-offload: off/,
    );
    expect(one.apply({ source: "a", items: twoNamespaces.slice(0, 2) })).toEqual([]);
    expect(one.shown("v", "ip", "-o", "link")).not.toContain("p1");
    expect(one.shown("v", "nft", "list", "ruleset")).not.toContain("p1");
    expect(one.apply({ source: "a", items: [] })).toEqual([]);
    expect(one.spaces.found()).toEqual([]);
  });

  it("leads to the same kernel by any sequence of changes as from nothing", () => {
    const changes = fc.array(fc.constantFrom(...Object.keys(variants)), { minLength: 1, maxLength: 4 });
    const step = changes.chain((names) =>
      fc.tuple(...names.map((name) => fc.constantFrom(...variants[name]!).map((items) => ({ source: name, items })))),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
        const [grown, fresh] = [new Kernel(), new Kernel()];
        try {
          for (const each of [grown, fresh]) expect(each.apply(ground)).toEqual([]);
          for (const each of steps) expect(grown.apply(...each)).toEqual([]);
          expect(fresh.apply(...grown.desired.contributions())).toEqual([]);
          for (const namespace of ["v", "w"]) expect(grown.picture(namespace)).toEqual(fresh.picture(namespace));
          expect(heal(grown, { thorough: true })).toEqual({ repaired: [], refused: [] });
          expect(grown.picture("v")).toEqual(fresh.picture("v"));
        } finally {
          for (const each of [grown, fresh]) each.clear();
        }
      }),
      { numRuns: process.env["FOGBANK_PROVE"] === "1" ? 300 : 8 },
    );
  }, 900_000);
});

const ground: Contribution = { source: "ground", items: [router("v"), router("w"), ...["i-1", "i-2"].map(guest)] };

const route = (prefix: string, more: object): Item =>
  ({ is: "route", namespace: "v", table: 5, prefix, ...more }) as Item;

function port(name: string, to: string, mtu = 9001, mac = "02:00:00:00:00:aa"): Item[] {
  return [
    {
      is: "link",
      a: { namespace: "v", name, mac, mtu },
      b: { namespace: to, name: `e${name}`, mac: "02:00:00:00:00:bb", mtu },
    },
    { is: "neighbour", namespace: "v", link: name, address: "169.254.0.2", mac: "02:00:00:00:00:bb" },
    { is: "address", namespace: "v", link: name, address: "169.254.0.1/32" },
    route(`10.0.0.${name.slice(1)}/32`, { kind: "unicast", link: name, via: "169.254.0.2" }),
    route(`2001:db8::${name.slice(1)}/128`, { kind: "unicast", link: name, via: "fe80::2" }),
    chain(`answer_${name}`, [`ether type arp fwd to "${name}"`], undefined, "netdev"),
    chain(
      `in_${name}`,
      [`goto answer_${name}`],
      `type filter hook ingress device "${name}" priority 0; policy accept;`,
      "netdev",
    ),
    chain(`f_${name}`, [`iifname "${name}" accept`]),
    set("ports", "type ifname : verdict;", true),
    element("ports", `"${name}"`, `jump f_${name}`),
  ];
}

/** What each source can be; any mixture of them is sound. */
const variants: Readonly<Record<string, readonly (readonly Item[])[]>> = {
  p1: [[], port("p1", "i-1"), port("p1", "i-2"), port("p1", "i-1", 1500), port("p1", "i-1", 9001, "02:00:00:00:00:cc")],
  p2: [[], port("p2", "i-1"), port("p2", "i-2")],
  set: [
    [],
    [set("s", "type ipv4_addr;"), element("s", "10.0.0.1"), chain("use", ["ip saddr @s accept"])],
    [
      set("s", "type ipv4_addr;"),
      element("s", "10.0.0.2"),
      element("s", "10.0.0.1"),
      chain("use", ["ip saddr @s drop"]),
    ],
    [set("s", "type ipv4_addr; flags interval;"), element("s", "10.0.0.0/8"), chain("use", ["ip saddr @s accept"])],
  ],
  map: [
    [],
    [set("m", "type ipv4_addr : mark;", true), element("m", "10.0.0.1", "7")],
    [set("m", "type ipv4_addr : mark;", true), element("m", "10.0.0.1", "8"), element("m", "10.0.0.2", "7")],
  ],
  object: [
    [],
    [
      { is: "object", ...inet, kind: "counter", name: "lost", body: "" },
      {
        is: "object",
        ...inet,
        kind: "ct timeout",
        name: "slow",
        body: "protocol tcp; l3proto ip; policy = { established : 350 };",
      },
      chain(
        "count",
        ["counter name lost", 'ct timeout set "slow"'],
        "type filter hook prerouting priority -100; policy accept;",
      ),
    ],
    [
      {
        is: "object",
        ...inet,
        kind: "ct timeout",
        name: "slow",
        body: "protocol tcp; l3proto ip; policy = { established : 60 };",
      },
      chain("count", ['ct timeout set "slow"'], "type filter hook prerouting priority -90; policy accept;"),
    ],
  ],
  routes: [
    [],
    [route("0.0.0.0/0", { kind: "blackhole" }), route("10.0.0.0/8", { kind: "throw" })],
    [
      route("0.0.0.0/0", { kind: "throw" }),
      route("10.1.0.0/16", { kind: "blackhole", metric: 5 }),
      route("::/0", { kind: "blackhole" }),
    ],
  ],
  rules: [
    [],
    [{ is: "rule", namespace: "v", family: 4, priority: 100, mark: 5, mask: 0xffff, table: 5 }],
    [{ is: "rule", namespace: "v", family: 6, priority: 100, mark: 5, table: 5 }],
  ],
  other: [
    [],
    [{ is: "chain", namespace: "w", family: "inet", name: "x", rules: [{ text: "accept" }] }],
    [{ is: "chain", namespace: "w", family: "inet", name: "x", rules: [{ text: "drop" }] }],
  ],
};
