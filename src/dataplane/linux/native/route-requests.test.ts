/** Routing requests as the kernel's headers describe them, and values that none can be made of. */
import { describe, expect, it } from "vitest";
import { attributes } from "./netlink-message.ts";
import { readRoute, readRule } from "./route-replies.ts";
import { bytesOf, linkName, macBytes, newRoute, newRule } from "./route-requests.ts";
import type { Route, Rule } from "./route-items.ts";

const nameOf = (index: number): string => `link${index}`;

describe("routing requests", () => {
  it.each<Route>([
    { table: 254, prefix: "0.0.0.0/0", kind: "unicast", link: "link5", via: "169.254.0.2" },
    { table: 5000, prefix: "10.1.0.0/16", kind: "unicast", link: "link5", metric: 7, mtu: 1400, from: "10.0.0.1" },
    { table: 7, prefix: "2001:db8::/32", kind: "unicast", link: "link5", via: "fe80::2", metric: 1 },
    { table: 7, prefix: "10.0.0.0/8", kind: "unicast", link: "link5", via: "fe80::2" },
    { table: 7, prefix: "10.0.0.0/8", kind: "prohibit" },
  ])("a route is read from its request as it was: $prefix $kind", (route) => {
    expect(readRoute(newRoute(route, route.link ? 5 : undefined).body, nameOf)).toEqual(route);
  });

  it.each<Rule>([
    { family: 4, priority: 1, table: 300, mark: 0 },
    { family: 6, priority: 2, table: 3, mark: 0xff00, mask: 0xff00, incoming: "eth0" },
    { family: 4, priority: 3, table: 254, from: "10.0.0.0/8", to: "10.1.2.3/32", outgoing: "eth1" },
  ])("a rule is read from its request as it was: $priority", (rule) => {
    expect(readRule(newRule(rule).body)).toEqual(rule);
  });

  it("a gateway counts as on the link, and a table beyond 255 stands in its attribute alone", () => {
    const { body } = newRoute({ table: 256, prefix: "10.0.0.0/8", kind: "unicast", via: "1.2.3.4" }, 3);
    expect([body[4], body.readUInt32LE(8), attributes(body, 12).get(15)!.readUInt32LE(0)]).toEqual([0, 4, 256]);
  });

  it.each(["10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8/8", "::/129", "10.0.0", "", "host/8"])(
    "%j is no prefix",
    (text) => {
      expect(() => bytesOf(text)).toThrow(RangeError);
    },
  );

  it.each(["", "sixteen-letters.", "a/b", "a b", "a:b", ".", ".."])("%j is no name of a link", (name) => {
    expect(() => linkName(name)).toThrow(RangeError);
  });

  it("a MAC has six bytes", () => {
    expect(macBytes("02:00:00:00:00:ff")).toEqual(Buffer.from([2, 0, 0, 0, 0, 255]));
    expect(() => macBytes("02:00:00:00:00")).toThrow(RangeError);
  });
});
