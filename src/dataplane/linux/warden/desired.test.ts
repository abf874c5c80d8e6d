/** What should stand, from contributions in any order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contribution, Item } from "../state.ts";
import { Desired } from "./desired.ts";

const space = (name: string, setting = "1"): Item => ({
  is: "namespace",
  name,
  kind: "router",
  sysctls: { "ipv4/ip_forward": setting },
});
const address = (link: string, text: string): Item => ({ is: "address", namespace: "v", link, address: text });
const from = (source: string, ...items: Item[]): Contribution => ({ source, items });

describe("what should stand", () => {
  it("an item stands while any source wants it", () => {
    const desired = new Desired();
    expect(desired.replace([from("a", space("v")), from("b", space("v"))]).fresh).toEqual([space("v")]);
    expect(desired.replace([from("a")])).toEqual({ gone: [], fresh: [], changed: [] });
    expect(desired.replace([from("b")]).gone).toEqual([space("v")]);
    expect(desired.sources()).toEqual([]);
  });

  it("a thing that says something else has changed, one that moves between sources has not", () => {
    const desired = new Desired();
    desired.replace([from("a", space("v"), address("p", "10.0.0.1/32"))]);
    const delta = desired.replace([from("a", space("v", "0")), from("b", address("p", "10.0.0.1/32"))]);
    expect(delta).toEqual({ gone: [], fresh: [], changed: [{ from: space("v"), to: space("v", "0") }] });
  });

  it("members in another order are no change", () => {
    const desired = new Desired();
    desired.replace([from("a", { is: "address", namespace: "v", link: "p", address: "10.0.0.1/32" })]);
    const same: Item = { address: "10.0.0.1/32", link: "p", namespace: "v", is: "address" };
    expect(desired.replace([from("a", same)])).toEqual({ gone: [], fresh: [], changed: [] });
  });

  it("knows what stands in a namespace and on a link", () => {
    const desired = new Desired();
    const link: Item = {
      is: "link",
      a: { namespace: "v", name: "p", mtu: 1 },
      b: { namespace: "i", name: "eth0", mtu: 1 },
    };
    desired.replace([from("a", space("v"), link, address("p", "10.0.0.1/32"))]);
    expect([...desired.in("i").values()]).toEqual([link]);
    expect([...desired.on("v/p").values()]).toEqual([address("p", "10.0.0.1/32")]);
    desired.replace([from("a")]);
    expect([...desired.namespaces()]).toEqual([]);
  });

  it("is the same after any sequence of changes as from its end alone, and deltas lead there", () => {
    const item = fc.oneof(
      fc.constantFrom("v", "w").chain((name) => fc.constantFrom("0", "1").map((setting) => space(name, setting))),
      fc.constantFrom("10.0.0.1/32", "10.0.0.2/32").map((text) => address("p", text)),
    );
    const change = fc.record({ source: fc.constantFrom("a", "b", "c"), items: fc.array(item, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 6 }), (batches) => {
        const desired = new Desired();
        const kernel = new Map<string, string>();
        const key = (each: Item): string => JSON.stringify(each.is === "namespace" ? each.name : each);
        for (const batch of batches) {
          const { gone, fresh, changed } = desired.replace(batch);
          for (const each of gone) expect(kernel.delete(key(each))).toBe(true);
          for (const each of fresh) {
            expect(kernel.has(key(each))).toBe(false);
            kernel.set(key(each), JSON.stringify(each));
          }
          for (const { to } of changed) kernel.set(key(to), JSON.stringify(to));
        }
        const end = new Desired();
        const all = end.replace(desired.contributions()).fresh;
        expect(new Map(all.map((each) => [key(each), JSON.stringify(each)]))).toEqual(kernel);
      }),
      { numRuns: 300 },
    );
  });
});
