/**
 * An ordinary user's warden: what the kernel takes from it in one message is bounded, what it can keep standing is not.
 */
import { afterEach, describe, expect, it } from "vitest";
import type { Item } from "../state.ts";
import { Trial, whyNoWarden } from "./trial.ts";

const on = { namespace: "vpc-1", family: "inet" } as const;
const size = 1_500;

/** About 400 kB of rules and 200 kB of elements, as the kernel is told of them. */
function largeRouter(): Item[] {
  const rules = Array.from({ length: size }, (_, port) => ({
    text: `ip saddr 10.0.0.0/8 tcp dport ${port + 1} accept`,
    comment: `acl-in/subnet-1 rule ${port + 1}`,
  }));
  return [
    { is: "namespace", name: "vpc-1", kind: "router", sysctls: {} },
    { is: "set", ...on, name: "own4", body: "type ifname . ipv4_addr;", map: false },
    { is: "chain", ...on, name: "last", hook: "type filter hook forward priority 0; policy drop;", rules },
    ...Array.from({ length: size }, (_, at): Item => {
      return { is: "element", ...on, set: "own4", key: `"p${at}" . 10.0.${at >> 8}.${at & 255}` };
    }),
  ];
}

let trial: Trial | undefined;
afterEach(async () => {
  await trial?.clear();
  trial = undefined;
});

describe.skipIf(whyNoWarden)(`an ordinary user's rule sets ${whyNoWarden ?? ""}`, () => {
  it("one that is longer than a message stands as a whole, open, and is put back like any other", async () => {
    trial = await Trial.start({ rootless: true });
    await trial.apply({ source: "router", items: largeRouter() });
    const standing = trial.inside("vpc-1", "nft", "list", "ruleset");
    expect(standing.match(/acl-in/g)).toHaveLength(size);
    expect(standing.match(/"p\d+" \. 10\./g)).toHaveLength(size);
    expect(standing).not.toContain("closed");
    trial.inside("vpc-1", "nft", "flush", "ruleset");
    await trial.ask("repair", {});
    expect(trial.inside("vpc-1", "nft", "list", "ruleset")).toBe(standing);
  });

  it("a change that is longer than a message is made", async () => {
    trial = await Trial.start({ rootless: true });
    const [namespace, ...rest] = largeRouter();
    await trial.apply({ source: "namespace", items: [namespace!] });
    await trial.apply({ source: "rules", items: rest });
    await trial.apply({ source: "rules", items: rest.slice(0, -1) });
    const standing = trial.inside("vpc-1", "nft", "list", "ruleset");
    expect(standing.match(/"p\d+" \. 10\./g)).toHaveLength(size - 1);
    expect(standing).not.toContain("closed");
  });
});
