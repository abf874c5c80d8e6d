/** Changes as steps: what closes, in which order routes come and go, what one transaction does alone. */
import { describe, expect, it } from "vitest";
import type { Contribution, Item, RouteItem } from "../state.ts";
import { plan } from "./batch.ts";
import type { Batch } from "./batch.ts";
import { Desired } from "./desired.ts";

const router = (name: string): Item => ({ is: "namespace", name, kind: "router", sysctls: {} });
const on = { namespace: "v", family: "inet" } as const;
const set = (name: string, more = {}): Item => ({
  is: "set",
  ...on,
  name,
  body: "type ipv4_addr;",
  map: false,
  ...more,
});
const element = (to: string, key: string, more = {}): Item => ({ is: "element", ...on, set: to, key, ...more });
const chain = (name: string, ...rules: string[]): Item => ({
  is: "chain",
  ...on,
  name,
  rules: rules.map((text) => ({ text })),
});
const route = (prefix: string, more: Partial<RouteItem> = {}): Item => ({
  is: "route",
  namespace: "v",
  table: 5,
  prefix,
  kind: "unicast",
  link: "p1",
  ...more,
});
const link = (name: string, guest: string): Item => ({
  is: "link",
  a: { namespace: "v", name, mtu: 9001 },
  b: { namespace: guest, name: "eth0", mtu: 9001 },
});
const from = (source: string, ...items: Item[]): Contribution => ({ source, items });

function change(before: Contribution[], after: Contribution[]): Batch {
  const desired = new Desired();
  desired.replace(before);
  return plan(desired.replace(after), desired);
}

const base = from("base", router("v"), router("w"), set("s"), chain("c", "ip saddr @s accept"));
const closing = (batch: Batch): string[] => batch.closing.map(({ namespace, text }) => `${namespace}: ${text}`);
const final = (batch: Batch): string[] => batch.final.map(({ namespace, text }) => `${namespace}: ${text}`);

describe("a change of one thing", () => {
  it("that is an element is one transaction", () => {
    const batch = change([base], [from("x", element("s", "10.0.0.1"))]);
    expect([closing(batch), final(batch)]).toEqual([
      [],
      ["v: add set inet fogbank s { type ipv4_addr; elements = { 10.0.0.1 }; }"],
    ]);
  });

  it("that is a chain empties and fills it in one transaction", () => {
    const batch = change([base, from("x", chain("d", "accept"))], [from("x", chain("d", "drop"))]);
    expect(closing(batch)).toEqual([]);
    expect(final(batch)).toEqual(["v: flush chain inet fogbank d\nadd rule inet fogbank d drop"]);
  });

  it("that is a set's type makes it anew with its elements and the chains that use it", () => {
    const elements = from("x", element("s", "10.0.0.1"));
    const after = from(
      "base",
      router("v"),
      router("w"),
      set("s", { body: "type ipv4_addr; flags interval;" }),
      chain("c", "ip saddr @s accept"),
    );
    expect(final(change([base, elements], [after]))).toEqual([
      [
        "v: flush chain inet fogbank c",
        "delete set inet fogbank s",
        "add set inet fogbank s { type ipv4_addr; flags interval; }",
        "add set inet fogbank s { type ipv4_addr; flags interval; elements = { 10.0.0.1 }; }",
        "add rule inet fogbank c ip saddr @s accept",
      ].join("\n"),
    ]);
  });
});

describe("a change of several namespaces", () => {
  const other: Item = { is: "set", namespace: "w", family: "inet", name: "t", body: "type ipv4_addr;", map: false };

  it("takes away before it gives", () => {
    const batch = change([base, from("x", element("s", "10.0.0.1"))], [from("x", element("s", "10.0.0.2"), other)]);
    expect(closing(batch)).toEqual(["v: delete element inet fogbank s { 10.0.0.1 }"]);
    expect(final(batch)[0]).toBe("v: add set inet fogbank s { type ipv4_addr; elements = { 10.0.0.2 }; }");
  });

  it("forbids before it takes back what is forbidden", () => {
    const forbidding = from("n", set("no", { forbids: true }), element("no", "10.0.0.1"));
    const batch = change(
      [base, forbidding],
      [from("n", set("no", { forbids: true }), element("no", "10.0.0.2")), from("y", other)],
    );
    expect(closing(batch)).toEqual(["v: add set inet fogbank no { type ipv4_addr; elements = { 10.0.0.2 }; }"]);
    expect(final(batch)[0]).toBe("v: delete element inet fogbank no { 10.0.0.1 }");
  });

  it("lets nothing through a chain that is written anew until all of it stands", () => {
    const batch = change([base, from("x", chain("d", "accept"))], [from("x", chain("d", "drop"), other)]);
    expect(closing(batch)[0]).toMatch(/^v: flush chain inet fogbank d\nadd rule inet fogbank d drop/);
  });

  it("whose routes lead elsewhere in more than one of them holds their links meanwhile", () => {
    const routes = (kind: "unicast" | "blackhole") => [
      route("10.0.0.0/8", { kind }),
      { ...route("10.0.0.0/8", { kind, link: "q" }), namespace: "w" } as Item,
    ];
    const wired = from("l", link("p1", "i"), {
      is: "link",
      a: { namespace: "w", name: "q", mtu: 1 },
      b: { namespace: "j", name: "e", mtu: 1 },
    });
    const batch = change([base, wired, from("r", ...routes("unicast"))], [from("r", ...routes("blackhole"))]);
    const held = "add chain inet fogbank held { type filter hook prerouting priority -450; policy drop; }";
    expect(closing(batch)).toEqual([`v: ${held}`, `w: ${held}`]);
    expect(final(batch)).toEqual(["v: delete chain inet fogbank held", "w: delete chain inet fogbank held"]);
  });
});

describe("routes", () => {
  it("come from the longest prefix and go from the shortest: a packet meets the old or the new decision", () => {
    const before = from("r", route("0.0.0.0/0"), route("10.0.0.0/8"), route("10.1.0.0/16"));
    const after = from("r", route("0.0.0.0/0", { link: "p2" }), route("10.1.2.0/24"), route("10.128.0.0/9"));
    const [routing] = change([base, before], [after]).routing;
    expect(routing!.routes.map((item) => item.prefix)).toEqual(["10.1.2.0/24", "10.128.0.0/9", "0.0.0.0/0"]);
    expect(routing!.routesGone.map((item) => item.prefix)).toEqual(["10.0.0.0/8", "10.1.0.0/16"]);
  });

  it("over a link that is made anew lead nowhere meanwhile, and come back", () => {
    const port = (guest: string) => from("p", link("p1", guest));
    const batch = change([base, port("i"), from("r", route("10.0.0.0/8"))], [port("j")]);
    expect(batch.links.shut.map((item) => item.prefix)).toEqual(["10.0.0.0/8"]);
    expect(batch.links.cut).toEqual([link("p1", "i")]);
    expect(batch.links.made).toEqual([link("p1", "j")]);
    expect(batch.routing[0]!.routes.map((item) => item.prefix)).toEqual(["10.0.0.0/8"]);
  });
});

describe("namespaces", () => {
  it("that are new are closed before they are wired, and get all that should stand in them", () => {
    const batch = change([from("x", set("s"))], [from("base", router("v"))]);
    expect(closing(batch)[0]).toMatch(/policy drop/);
    expect(final(batch)[0]).toContain("add set inet fogbank s");
  });

  it("that end take everything with them without a word to nft", () => {
    const batch = change(
      [base, from("x", element("s", "10.0.0.1", { forgets: "10.0.0.1" }))],
      [from("base"), from("x")],
    );
    expect([batch.closing, batch.final, batch.routing, batch.forgotten]).toEqual([[], [], [], []]);
    expect(batch.ended.map(({ name }) => name)).toEqual(["v", "w"]);
  });
});

describe("elements", () => {
  it("that go or change say whose flows are forgotten", () => {
    const before = from(
      "x",
      element("s", "1.1.1.1", { forgets: "1.1.1.1" }),
      element("m", "2.2.2.2", { value: "a", forgets: "2.2.2.2" }),
    );
    const batch = change([base, before], [from("x", element("m", "2.2.2.2", { value: "b", forgets: "2.2.2.2" }))]);
    expect(batch.forgotten.map(({ address }) => address)).toEqual(["1.1.1.1", "2.2.2.2"]);
  });
});
