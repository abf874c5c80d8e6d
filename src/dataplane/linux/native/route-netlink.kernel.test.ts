/** What is added by rtnetlink is listed as it was added, and goes again; each refusal names its message. */
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { inNamespace } from "./namespace.ts";
import { featuresOf, features, hasCarrier, setFeatures } from "./link-features.ts";
import type { Route, Rule } from "./route-items.ts";
import { RouteNetlink } from "./route-netlink.ts";
import { openDescriptors, Scratch, whyNoNamespaces } from "./scratch.ts";

const why = whyNoNamespaces();

describe.skipIf(why)(`rtnetlink ${why ?? ""}`, () => {
  const scratch = new Scratch();
  afterEach(() => scratch.clear());

  function open(name: string): RouteNetlink {
    return RouteNetlink.open(scratch.make(name));
  }

  it("one message makes a pair with names, MACs and MTUs across two namespaces", () => {
    const [a, path] = [open("a"), scratch.make("b")];
    const namespace = openSync(path, "r");
    const b = RouteNetlink.open(namespace);
    a.addVeth(
      { name: "p0123456789abcd", mac: "02:00:00:00:00:01", mtu: 9001 },
      { name: "eth0", mac: "02:00:00:00:00:02", mtu: 1500, namespace },
    );
    a.setLink("p0123456789abcd", { up: true });
    a.commit();
    b.setLink("eth0", { up: true, mtu: 9001 });
    b.commit();
    expect(a.links()).toContainEqual(
      expect.objectContaining({ name: "p0123456789abcd", mac: "02:00:00:00:00:01", mtu: 9001, up: true, kind: "veth" }),
    );
    expect(b.links().find(({ name }) => name === "eth0")).toMatchObject({
      mac: "02:00:00:00:00:02",
      mtu: 9001,
      up: true,
      peer: a.indexOf("p0123456789abcd"),
    });
    closeSync(namespace);
    a.close();
    b.close();
  });

  it("a link is renamed, given another MAC, moved and deleted; deleting an absent one is fine", () => {
    const [a, path] = [open("a"), scratch.make("b")];
    const namespace = openSync(path, "r");
    const b = RouteNetlink.open(namespace);
    a.addVeth({ name: "x" }, { name: "y" });
    a.setLink("y", { name: "z", mac: "02:00:00:00:00:09" });
    a.setLink("z", { namespace, name: "eth1" });
    a.commit();
    expect(a.links().map(({ name }) => name)).toEqual(["lo", "x"]);
    expect(b.links().map(({ name, mac }) => `${name} ${mac}`)).toContain("eth1 02:00:00:00:00:09");
    a.deleteLink("x");
    a.deleteLink("x");
    expect(a.flush()).toEqual([]);
    expect(b.links().map(({ name }) => name)).toEqual(["lo"]);
    closeSync(namespace);
    a.close();
    b.close();
  });

  it("a link goes to the namespace of a process, and comes back to life there under another name", () => {
    const [a, path] = [open("a"), scratch.make("b")];
    const child = inNamespace(path, () => spawn("sleep", ["60"], { stdio: "ignore" }));
    a.addVeth({ name: "x" }, { name: "y" });
    a.setLink("y", { pid: child.pid!, name: "eth0" });
    a.commit();
    child.kill();
    const b = RouteNetlink.open(path);
    expect(b.links().map(({ name }) => name)).toEqual(["lo", "eth0"]);
    a.close();
    b.close();
  });

  const routes: Route[] = [
    { table: 254, prefix: "0.0.0.0/0", kind: "unicast", link: "x", via: "169.254.0.2" },
    { table: 254, prefix: "10.1.0.0/16", kind: "unicast", link: "x", metric: 7, mtu: 1400, from: "10.0.0.1" },
    { table: 4000000000, prefix: "10.1.2.3/32", kind: "unicast", link: "x", via: "169.254.0.2" },
    { table: 1000, prefix: "10.0.0.0/8", kind: "blackhole" },
    { table: 1000, prefix: "0.0.0.0/0", kind: "throw" },
    { table: 1000, prefix: "0.0.0.0/0", kind: "local", link: "lo", metric: 3 },
    { table: 1000, prefix: "10.9.0.0/16", kind: "unicast", link: "x", via: "fe80::2" },
    { table: 254, prefix: "::/0", kind: "unicast", link: "x", via: "fe80::2" },
    { table: 1000, prefix: "2001:db8::/32", kind: "blackhole" },
    { table: 1000, prefix: "2001:db8:1::/48", kind: "throw", metric: 5 },
    { table: 1000, prefix: "2001:db8:2::/48", kind: "local", link: "lo" },
    { table: 1000, prefix: "2001:db8::5/128", kind: "unicast", link: "x", via: "fe80::2", mtu: 1500 },
  ];
  const rules: Rule[] = [
    { family: 4, priority: 100, mark: 7, table: 1000 },
    { family: 4, priority: 101, mark: 0, table: 1000 },
    { family: 6, priority: 102, mark: 0x100, mask: 0xff00, incoming: "x", table: 4000000000 },
    { family: 4, priority: 103, incoming: "x", outgoing: "lo", from: "10.0.0.0/8", to: "10.1.0.0/16", table: 254 },
    { family: 6, priority: 104, table: 77 },
  ];
  const order = <T>(list: readonly T[]): string[] => list.map((item) => JSON.stringify(item, keys(item))).sort();
  const keys = (item: unknown): string[] => Object.keys(item as object).sort();

  function furnished(): RouteNetlink {
    const a = open("a");
    a.setLink("lo", { up: true });
    a.addVeth({ name: "x" }, { name: "y" });
    a.setLink("x", { up: true });
    a.setLink("y", { up: true });
    a.addAddress({ link: "x", address: "10.0.0.1/24" });
    a.addAddress({ link: "x", address: "2001:db8:7::1/128" });
    a.addNeighbour({ link: "x", address: "169.254.0.2", mac: "02:00:00:00:00:02" });
    a.addNeighbour({ link: "x", address: "fe80::2", mac: "02:00:00:00:00:02" });
    routes.forEach((route) => a.addRoute(route));
    rules.forEach((rule) => a.addRule(rule));
    a.commit();
    return a;
  }

  it("addresses, neighbours, routes and rules are listed in the shape in which they were added", () => {
    const a = furnished();
    expect(a.addresses()).toEqual(
      expect.arrayContaining([
        { link: "x", address: "10.0.0.1/24" },
        { link: "x", address: "2001:db8:7::1/128" },
      ]),
    );
    expect(a.neighbours()).toHaveLength(2);
    expect(a.neighbours()).toContainEqual({ link: "x", address: "fe80::2", mac: "02:00:00:00:00:02" });
    expect(order(a.routes())).toEqual(order(routes));
    expect(order(a.routes({ table: 4000000000 }))).toEqual(order(routes.slice(2, 3)));
    expect(a.routes({ table: 9 })).toEqual([]);
    expect(a.routes({ family: 6, table: 254 })).toEqual([routes[7]]);
    const added = a.rules().filter(({ priority }) => priority >= 100 && priority < 200);
    expect(order(added)).toEqual(order(rules));
    expect(a.rules()).toHaveLength(rules.length + 5);
    a.close();
  });

  it("adding all of it again changes nothing; deleting it twice leaves nothing of it", () => {
    const a = furnished();
    routes.forEach((route) => a.addRoute(route));
    rules.forEach((rule) => a.addRule(rule));
    a.addAddress({ link: "x", address: "10.0.0.1/24" });
    a.addNeighbour({ link: "x", address: "fe80::2", mac: "02:00:00:00:00:02" });
    a.commit();
    expect(order(a.routes())).toEqual(order(routes));
    expect(a.rules()).toHaveLength(rules.length + 5);
    for (let time = 0; time < 2; time++) {
      routes.forEach((route) => a.deleteRoute(route));
      rules.forEach((rule) => a.deleteRule(rule));
      a.deleteNeighbour({ link: "x", address: "fe80::2" });
      a.deleteNeighbour({ link: "x", address: "169.254.0.2" });
      a.deleteAddress({ link: "x", address: "10.0.0.1/24" });
      a.deleteAddress({ link: "gone", address: "10.0.0.1/24" });
      expect(a.flush()).toEqual([]);
    }
    expect([a.routes(), a.neighbours(), a.rules().length]).toEqual([[], [], 5]);
    expect(a.addresses()).not.toContainEqual({ link: "x", address: "10.0.0.1/24" });
    a.close();
  });

  it("a route with the same prefix, table and metric is replaced, whatever its kind was", () => {
    const a = furnished();
    for (const prefix of ["10.0.0.0/8", "2001:db8::/32"]) {
      const route: Route = { table: 1000, prefix, kind: "unicast", link: "x", via: "fe80::2" };
      a.addRoute(route);
      a.commit();
      expect(a.routes({ table: 1000 }).filter((each) => each.prefix === prefix)).toEqual([route]);
      a.addRoute({ table: 1000, prefix, kind: "throw" });
      a.commit();
      expect(a.routes({ table: 1000 }).filter((each) => each.prefix === prefix)).toMatchObject([{ kind: "throw" }]);
    }
    a.close();
  });

  it("each refusal has its place and the kernel's words, and the others are done", () => {
    const a = furnished();
    a.addRoute({ table: 1, prefix: "10.2.0.0/16", kind: "unicast", link: "x" });
    const lost = a.addRoute({ table: 1, prefix: "10.3.0.0/16", kind: "unicast", link: "nowhere" });
    const taken = a.addVeth({ name: "x" }, { name: "q" });
    const bare = a.addRoute({ table: 1, prefix: "10.4.0.0/16", kind: "unicast" });
    a.addRoute({ table: 1, prefix: "10.5.0.0/16", kind: "blackhole" });
    const failures = a.flush();
    expect(failures.map(({ index, error }) => `${index} ${error.code}`)).toEqual(
      expect.arrayContaining([`${lost} ENODEV`, `${taken} EEXIST`, expect.stringMatching(`^${bare} `)]),
    );
    expect(failures.find(({ index }) => index === lost)!.error.message).toContain("10.3.0.0/16");
    expect(a.routes({ table: 1 }).map(({ prefix }) => prefix)).toEqual(["10.2.0.0/16", "10.5.0.0/16"]);
    a.addVeth({ name: "x" }, { name: "q" });
    expect(() => a.commit()).toThrow("add link x to q");
    a.close();
  });

  it.each([
    () => ({ table: 1, prefix: "10.2.0.0/33", kind: "blackhole" }) as const,
    () => ({ table: 1, prefix: "10.2.0/8", kind: "blackhole" }) as const,
    () => ({ table: 1, prefix: "10.0.0.0/8", kind: "unicast", link: "x", via: "nobody" }) as const,
  ])("a malformed value is refused when it is queued, and the queue stays as it was (%#)", (make) => {
    const a = open("a");
    expect(() => a.addRoute(make())).toThrow(RangeError);
    expect(() => a.addVeth({ name: "a-name-with-16-by" }, { name: "y" })).toThrow("not a link name");
    expect(() => a.addVeth({ name: "x", mac: "02:00" }, { name: "y" })).toThrow("not a MAC");
    expect(a.flush()).toEqual([]);
    a.close();
  });

  it("2,000 routes go in one flush", () => {
    const a = furnished();
    const many = Array.from({ length: 2000 }, (_, i): Route => {
      return { table: 500, prefix: `10.${i >> 8}.${i & 255}.0/24`, kind: "unicast", link: "x", via: "169.254.0.2" };
    });
    many.forEach((route) => a.addRoute(route));
    a.commit();
    expect(a.routes({ table: 500 })).toHaveLength(2000);
    a.close();
  });

  it("offloads of a link are turned off and on again", () => {
    const path = scratch.make("a");
    const a = RouteNetlink.open(path);
    a.addVeth({ name: "x" }, { name: "y" });
    a.commit();
    inNamespace(path, () => {
      expect(featuresOf("x")).toContain("tso");
      setFeatures("x", features, false);
      expect(featuresOf("x")).toEqual([]);
      expect(hasCarrier("x")).toBe(false);
      setFeatures("x", ["gso"], true);
      expect(featuresOf("x")).toEqual(["gso"]);
      a.setLink("x", { up: true });
      a.setLink("y", { up: true });
      a.commit();
      expect([hasCarrier("x"), hasCarrier("y")]).toEqual([true, true]);
      expect(() => setFeatures("nope", features, false)).toThrow("ENODEV");
    });
    a.close();
  });

  it("200 sockets come and go without a descriptor left, also when they cannot be made", () => {
    const path = scratch.make("a");
    const before = openDescriptors();
    for (let i = 0; i < 200; i++) {
      RouteNetlink.open(path).close();
      expect(() => RouteNetlink.open(`${path}.gone`)).toThrow("ENOENT");
    }
    expect(openDescriptors()).toBe(before);
  });
});
