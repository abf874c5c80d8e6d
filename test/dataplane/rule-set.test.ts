/** Rule sets of whole networks: nft takes them, whatever the rules say, and each change is as small as it should be. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { Derivations } from "../../src/core/derive.ts";
import { Plan } from "../../src/dataplane/linux/plan.ts";
import type { PlanParts } from "../../src/dataplane/linux/plan.ts";
import type { Contribution } from "../../src/dataplane/linux/state.ts";
import { Desired } from "../../src/dataplane/linux/warden/desired.ts";
import { wholeText } from "../../src/dataplane/linux/warden/nft-text.ts";
import { networkOf } from "../../src/services/ec2/specs/index.ts";
import { graphOf } from "../../src/services/ec2/stations/index.ts";
import { networkInterfaces } from "../../src/services/ec2/tables/network-interface.ts";
import { World } from "../network/world.ts";

function planOf(world: World, more: Partial<PlanParts> = {}) {
  const sent: Contribution[][] = [];
  const memos: (string | undefined)[] = [];
  const derivations = new Derivations(world.database);
  const plan = new Plan({
    derivations,
    read: Derivations.over(world.database, derivations),
    view: networkOf,
    graph: graphOf,
    send: (changes, memo) => (sent.push([...changes]), memos.push(memo)),
    failed: (source, error) => {
      throw new Error(source, { cause: error });
    },
    ...more,
  });
  return { plan, sent, memos };
}

/** A VPC with everything that a rule set can say. */
function everything(): World {
  const world = new World();
  const vpc = world.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [a, b] = [world.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64"), world.subnet(vpc, "10.0.2.0/24")];
  const igw = world.igw(vpc);
  world.route(a, "0.0.0.0/0", igw);
  world.route(a, "::/0", world.eigw(vpc));
  world.route(b, "0.0.0.0/0", world.nat(a, [["10.0.1.200", "198.18.0.200"]]));
  const list = world.list(["10.0.0.0/8", "10.1.0.0/16", "192.0.2.0/24"]);
  const kinds = ["all", "tcp/80", "tcp/0-65535", "udp/53-100", "icmp", "icmp/3.4", "icmp/8", "icmpv6", "47", "132"];
  const peers = ["0.0.0.0/0", "::/0", "10.0.1.7/32", "2001:db8:1::/64", list, "sg-tag"];
  world.group(vpc, ["in all sg-gone"], "sg-tag");
  const few = world.group(vpc, ["in icmp/3.4 0.0.0.0/0", "out all 0.0.0.0/0"]);
  const many = world.group(
    vpc,
    kinds.flatMap((kind) => peers.flatMap((peer) => [`in ${kind} ${peer}`, `out ${kind} ${peer}`])),
  );
  world.acl(b, [
    "in 1 deny tcp/22 0.0.0.0/0",
    "in 2 allow icmp/8 0.0.0.0/0",
    "in 3 allow icmpv6/128.0 ::/0",
    "out 1 allow all ::/0",
  ]);
  world.host(a, { ipv6: "2001:db8:1:1::a", publicIp: "198.18.0.1", groups: [few, many, "sg-tag"] });
  const [ipv4Prefixes, ipv6Prefixes] = [["10.0.1.16/28"], ["2001:db8:1:1:5::/80"]];
  world.host(a, { groups: [many], eni: { ipv4Prefixes, ipv6Prefixes, connectionTracking: { udpTimeout: 45 } } });
  const box = world.host(b, { check: false, groups: [many], publicIp: "198.18.0.2" });
  world.route(world.table(vpc, igw), "10.0.1.0/24", box);
  return world;
}

describe("rule sets", () => {
  it.skipIf(process.getuid?.() !== 0)("are what nft takes, in every namespace (needs root)", () => {
    const { plan, sent } = planOf(everything());
    plan.start();
    const desired = new Desired();
    desired.replace(sent.flat());
    const links = [...desired.namespaces()].flatMap((name) => [...desired.in(name).values()]);
    expect(links.length).toBeGreaterThan(500);
    for (const name of desired.namespaces()) {
      const { status, stderr } = spawnSync("unshare", ["-n", "nft", "-c", "-f", "-"], {
        input: withoutDevices(wholeText(desired.in(name))),
        encoding: "utf8",
      });
      expect([name, stderr, status]).toEqual([name, "", 0]);
    }
    plan.stop();
  });

  it("name no chain, set or map that does not stand", () => {
    const { plan, sent } = planOf(everything());
    plan.start();
    const desired = new Desired();
    desired.replace(sent.flat());
    for (const name of desired.namespaces()) {
      const items = [...desired.in(name).values()];
      const known = new Set(items.flatMap((item) => ("name" in item && item.is !== "namespace" ? [item.name] : [])));
      const texts = items.flatMap((item) =>
        item.is === "chain" ? item.rules.map(({ text }) => text) : item.is === "element" ? [item.value ?? ""] : [],
      );
      const named = texts.flatMap((text) => [...text.matchAll(/(?:jump|goto) (\S+)|@(?!nh,)([\w.-]+)/g)]);
      const unknown = named.flatMap(([, chain, set]) => (known.has((chain ?? set)!) ? [] : [(chain ?? set)!]));
      expect([name, [...new Set(unknown)].filter((one) => one !== "held")]).toEqual([name, []]);
    }
    plan.stop();
  });

  it("a rule's change is its filter's contribution and nothing else, and so is a member's that of a port", () => {
    const world = new World();
    const vpc = world.vpc("10.0.0.0/16");
    const subnet = world.subnet(vpc, "10.0.1.0/24");
    const group = world.group(vpc, ["in tcp/80 10.0.0.0/16", "in all sg-tag"]);
    world.group(vpc, [], "sg-tag");
    const hosts = [1, 2, 3].map(() => world.host(subnet, { groups: [group] }));
    const { plan, sent } = planOf(world);
    plan.start();
    world.setRules(group, ["in tcp/81 10.0.0.0/16", "in all sg-tag"]);
    plan.flush();
    expect(sent.at(-1)!.map(({ source }) => source)).toEqual([`filter/${vpc}/group-in/${group}`]);
    world.update(networkInterfaces, hosts[0]!.eni, { groupIds: [group, "sg-tag"] });
    plan.flush();
    const sources = sent.at(-1)!.map(({ source }) => source);
    expect(sources.filter((source) => source.startsWith("port/"))).toEqual([`port/${hosts[0]!.eni}`]);
    expect(sources.filter((source) => source.includes(`/group-in/${group}`) && source.startsWith("filter/"))).toEqual(
      [],
    );
    plan.stop();
  });

  it("the next plan keeps numbers, sends what stands anew and takes back what is not wanted", async () => {
    const world = everything();
    const first = planOf(world);
    first.plan.start();
    first.plan.stop();
    const next = planOf(world, { memo: first.memos[0], standing: ["port/eni-old"] });
    next.plan.start();
    expect(next.sent[0]!.find(({ source }) => source === "port/eni-old")).toEqual({
      source: "port/eni-old",
      items: [],
    });
    expect(next.sent[0]!.filter(({ items }) => items.length > 0)).toEqual(first.sent[0]);
    const subnet = world.subnet("vpc-1", "10.0.9.0/24");
    world.host(subnet);
    await new Promise((turn) => setImmediate(turn));
    await new Promise((turn) => setImmediate(turn));
    expect(next.sent).toHaveLength(2);
    next.plan.stop();
  });
});

/** Devices can be named only where they are. */
function withoutDevices(text: string): string {
  return text
    .replaceAll(/ \{ type filter hook (in|e)gress device [^}]*\}/g, "")
    .replaceAll(/fwd to "[^"]*"/g, 'fwd to "lo"');
}
