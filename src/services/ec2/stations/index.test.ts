/** Tests of the graph as a whole: it is complete, it is plain data, and it follows every change. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sample, seed } from "../../../../test/proof.ts";
import { World } from "../../../../test/network/world.ts";
import type { Host } from "../../../../test/network/world.ts";
import { Derivations } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Graph, Station } from "../../../fabric/station.ts";
import { instances } from "../tables/instance.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { filterIds, graphOf, stationIds } from "./index.ts";

function edgesOf({ choice }: Station): readonly Edge[] {
  switch (choice.by) {
    case "order":
      return choice.edges;
    case "prefix":
      return choice.routes.map(({ edge }) => edge);
    case "address":
      return [choice.otherwise];
    case "copies":
      return choice.edges;
    case "end":
      return [];
  }
}

/** Everything that there is, by id. */
function whole(read: Recorder): Record<string, unknown> {
  const graph = graphOf(read);
  const stations = [...stationIds(read)].map((id) => [id, graph.station(id)] as const);
  return Object.fromEntries([...stations, ...[...filterIds(read)].map((id) => [id, graph.filter(id)] as const)]);
}

/** Ways that lead to stations that are not there. */
function dangling(graph: Graph, ids: Iterable<string>): string[] {
  return [...ids].flatMap((id) => {
    const station = graph.station(id);
    if (!station) return [`${id} is listed and not there`];
    const next = edgesOf(station).flatMap((edge) => ("to" in edge ? edge.to : []));
    const answers = station.choice.by === "end" && station.choice.answersFrom ? [station.choice.answersFrom] : [];
    return [...next, ...answers].filter((to) => !graph.station(to)).map((to) => `${id} leads to ${to}`);
  });
}

/** A network of every kind of thing, and random changes to it. */
class Changing {
  readonly w = new World();
  readonly vpc = this.w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  readonly subnets = [1, 2, 3].map((n) => this.w.subnet(this.vpc, `10.0.${n}.0/24`, `2001:db8:1:${n}::/64`));
  readonly targets: string[] = [
    this.w.igw(this.vpc),
    this.w.eigw(this.vpc),
    this.w.vgw(this.vpc, [{ cidr: "10.9.0.0/16", source: "vpn-bgp" }]),
  ];
  readonly groups = [this.w.group(this.vpc, ["in tcp/443 0.0.0.0/0", "out all 0.0.0.0/0"])];
  readonly hosts: Host[] = [];
  #n = 0;

  change(kind: number, pick: number): void {
    const { w } = this;
    const n = ++this.#n;
    const one = <T>(list: readonly T[]): T => list[pick % list.length]!;
    const subnet = one(this.subnets);
    const host = this.hosts.length > 0 ? one(this.hosts) : undefined;
    const edits: readonly (() => unknown)[] = [
      () =>
        this.hosts.push(
          w.host(subnet, { publicIp: `198.18.1.${n % 250}`, check: pick % 2 === 0, groups: [one(this.groups)] }),
        ),
      () => host && w.update(instances, host.id, { state: pick % 2 ? "stopped" : "running" }),
      () => host && w.update(networkInterfaces, host.eni, { sourceDestCheck: pick % 2 === 0 }),
      () =>
        host && w.update(networkInterfaces, host.eni, { ipv6s: [{ address: `2001:db8:1:1::${n}`, primary: true }] }),
      () => w.route(subnet, `192.${n % 250}.0.0/16`, one([...this.targets, ...this.hosts.map(({ eni }) => eni)])),
      () => w.route(subnet, `2600:${n}::/32`, one(this.targets.slice(0, 2))),
      () => w.setRules(one(this.groups), [`in tcp/${n} 10.0.0.0/8`, `in all ${one(this.groups)}`]),
      () => this.groups.push(w.group(this.vpc, [`out udp/${n} 0.0.0.0/0`])),
      () => w.acl(subnet, [`in ${n} allow all 0.0.0.0/0`]),
      () =>
        this.targets.push(
          w.nat(subnet, [[`10.0.${this.subnets.indexOf(subnet) + 1}.${100 + (n % 150)}`, `198.18.2.${n % 250}`]]),
        ),
      () => w.blockPublicAccess(one(["off", "block-bidirectional", "block-ingress"])),
      () => w.exclude(subnet, one(["allow-bidirectional", "allow-egress"])),
      () => w.propagate(this.targets[2]!, w.tableOf(subnet)),
      () => host && w.trace(host, one(["10.0.2.77", "192.0.2.1", "198.18.1.5"]), "tcp/443"),
    ];
    edits[kind % edits.length]!();
  }
}

const edits = fc.array(fc.tuple(fc.nat(13), fc.nat(1000)), { minLength: 5, maxLength: 60 });

it("VPC-01 after any changes the graph is what it would be from nothing, complete and plain", () => {
  fc.assert(
    fc.property(edits, (list) => {
      const changing = new Changing();
      const { w } = changing;
      for (const [kind, pick] of list) {
        changing.change(kind, pick);
        if (pick % 5 === 0) whole(w.read);
      }
      const kept = whole(w.read);
      const fresh = whole(Derivations.over(w.database, new Derivations(w.database)));
      expect(kept).toEqual(fresh);
      expect(JSON.parse(JSON.stringify(kept))).toEqual(JSON.parse(JSON.stringify(fresh)));
      expect(dangling(graphOf(w.read), stationIds(w.read))).toEqual([]);
    }),
    { numRuns: sample(1_000, 25), seed: seed() },
  );
});

it("RTB-05 a trace asks for the stations that it crosses, however many there are", () => {
  const asked = [10, 1_000].map((count) => {
    const w = new World();
    const vpc = w.vpc("10.0.0.0/16");
    const [a, b] = [w.subnet(vpc, "10.0.0.0/20"), w.subnet(vpc, "10.0.16.0/20")];
    const [from, to] = [w.host(a), w.host(b)];
    for (let n = 0; n < count; n++) w.host(a, { ip: `10.0.${4 + (n >> 8)}.${n & 255}` });
    const graph = graphOf(w.read);
    const ids: string[] = [];
    w.traceIn({ ...graph, station: (id) => (ids.push(id), graph.station(id)) }, from, to, "tcp/443");
    return ids;
  });
  expect(asked[1]!.length).toBe(asked[0]!.length);
});
