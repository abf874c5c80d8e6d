/** Tests of the networks that should run as a whole: they follow every change, and nothing that does not touch them. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { drawFrom } from "../../../../test/simulation/draw.ts";
import { buildNetwork, editNetwork } from "../../../../test/simulation/network.ts";
import { openWorld } from "../../../../test/simulation/world.ts";
import { random, sample, seed } from "../../../../test/proof.ts";
import { World } from "../../../../test/network/world.ts";
import { Derivations } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { chooseRoute } from "../../../fabric/route-choice.ts";
import type { Route } from "../../../fabric/station.ts";
import { fromNumber } from "../../../net/address.ts";
import { formatPrefix, prefixAround } from "../../../net/prefix.ts";
import { lookUp, tableOf } from "../../../net/prefix-table.ts";
import { subnets } from "../tables/subnet.ts";
import { networkOf } from "./index.ts";
import { settled } from "./settled-route.ts";

/** Every piece of the view, by kind and id; members of routers must be there. */
function whole(read: Recorder): Map<string, unknown> {
  const view = networkOf(read);
  const all = new Map<string, unknown>([["routers", view.routers()]]);
  const take = (kind: string, id: string, piece: unknown): void => {
    expect(piece, `${kind} ${id} is named by its router`).toBeDefined();
    all.set(`${kind} ${id}`, piece);
  };
  for (const id of view.routers()) {
    const router = view.router(id)!;
    take("router", id, router);
    for (const one of router.segments) take("segment", one, view.segment(one));
    for (const one of router.ports) take("port", one, view.port(one));
    for (const one of router.tables) take("table", one, view.table(one));
    for (const one of router.gateways) take("gateway", one, view.gateway(one));
    for (const one of router.translators) take("translator", one, view.translator(one));
    for (const one of router.publicAddresses) take("public", one, view.publicAddress(one));
  }
  return all;
}

/** What every piece must hold true of the others. */
function checkTies(read: Recorder): void {
  const view = networkOf(read);
  for (const router of view.routers().map((id) => view.router(id)!)) {
    for (const table of router.tables.map((id) => view.table(id)!)) {
      const prefixes = table.routes.map(({ prefix }) => formatPrefix(prefix));
      expect(new Set(prefixes).size).toBe(prefixes.length);
      for (const { way } of table.routes) {
        if (way.to === "port") expect(router.ports).toContain(way.id);
        if (way.to === "gateway") expect(router.gateways).toContain(way.id);
        if (way.to === "translator") expect(router.translators).toContain(way.id);
      }
    }
    for (const { behind, segment } of router.ports.map((id) => view.port(id)!)) {
      if (behind.is === "translator") expect(router.translators).toContain(behind.id);
      expect(router.segments).toContain(segment);
    }
    for (const { table } of router.segments.map((id) => view.segment(id)!)) expect(router.tables).toContain(table);
    for (const { port } of router.translators.map((id) => view.translator(id)!))
      if (port) expect(router.ports).toContain(port);
    for (const { gateway, roads } of router.publicAddresses.map((id) => view.publicAddress(id)!))
      for (const one of [gateway, ...roads.map((road) => road.gateway)])
        if (one) expect(router.gateways).toContain(one);
  }
}

const networks = sample(100, 3);
const edits = 120;

it(
  `after any ${edits} edits each piece is the piece from scratch, in ${networks} networks`,
  { timeout: 900_000 },
  async () => {
    let pieces = 0;
    for (let network = 0; network < networks; network++) {
      const from = seed() + network;
      const world = openWorld(drawFrom(random(from)), `view-${from}`);
      await buildNetwork(world, 0);
      const { database, reader } = world.test.cloud;
      for (let edit = 0; edit < edits; edit++) {
        await editNetwork(world);
        const kept = whole(reader);
        checkTies(reader);
        if (edit % 10 !== 9) continue;
        pieces += kept.size;
        const scratch = whole(Derivations.over(database, new Derivations(database)));
        expect(kept, `FOGBANK_SEED=${from}, after ${edit + 1} edits`).toEqual(scratch);
        expect(JSON.parse(JSON.stringify([...kept])), "plain data").toEqual(JSON.parse(JSON.stringify([...scratch])));
      }
    }
    expect(pieces).toBeGreaterThan(10 * networks * (edits / 10));
  },
);

it("a change of a group's rules touches no piece", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const subnet = w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64");
  const group = w.group(vpc, ["in tcp/443 0.0.0.0/0"]);
  w.route(subnet, "0.0.0.0/0", w.igw(vpc));
  w.route(subnet, "10.9.0.0/16", w.nat(subnet, [["10.0.1.200", "198.18.2.1"]]));
  for (const n of [1, 2]) w.host(subnet, { publicIp: `198.18.1.${n}`, groups: [group] });
  const changed = (edit: () => unknown): string[] => {
    const before = whole(w.read);
    edit();
    const after = whole(w.read);
    return [...before].filter(([name, piece]) => after.get(name) !== piece).map(([name]) => name);
  };
  expect(whole(w.read).size).toBeGreaterThan(10);
  expect(changed(() => w.setRules(group, ["in tcp/22 10.0.0.0/8", `in all ${group}`, "out all ::/0"]))).toEqual([]);
  expect(changed(() => w.host(subnet, { groups: [group] }))).toEqual(["routers", `router ${vpc}`]);
});

it("RTB-05 M12 the longest of the settled routes is the route that the graph chooses", () => {
  const prefixes = fc
    .tuple(fc.nat(255), fc.constantFrom(0, 8, 20, 22, 24, 26, 28, 32))
    .map(([last, length]) => prefixAround({ family: 4, words: [(0x0a000000 + last * 0x41) >>> 0] }, length));
  const kinds = [
    { origin: "reserved", rank: 0, overrides: ["local", "static", "propagated"] },
    { origin: "local", rank: 0, overrides: ["propagated"] },
    { origin: "static", rank: 0 },
    { origin: "static", rank: 1 },
    { origin: "propagated", rank: 2 },
  ];
  const route = fc
    .tuple(prefixes, fc.constantFrom(...kinds))
    .map(([prefix, kind]): Omit<Route, "target"> => ({ ...kind, prefix, edge: { to: "somewhere" } }));
  const asked = fc.array(fc.nat(0x4fff), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(route, { maxLength: 14 }), asked, (list, ats) => {
      const routes = list.map((one, n): Route => ({ ...one, target: String(n) }));
      const choice = { by: "prefix", of: "destination", routes, otherwise: { refuse: "dropped" } } as never;
      const table = tableOf(settled(routes).map((one) => [one.prefix, one.target] as const));
      for (const at of ats.map((n) => fromNumber(4, BigInt(0x0a000000 + n))))
        expect(lookUp(table, at)[0]?.value).toBe(chooseRoute(choice, at).route?.target);
    }),
    { numRuns: sample(20_000, 500), seed: seed() },
  );
});

it("a subnet alone makes no router, and neither does a stopped instance", () => {
  const w = new World();
  const subnet = w.subnet(w.vpc("10.0.0.0/16"), "10.0.1.0/24");
  const view = networkOf(w.read);
  expect(view.routers()).toEqual([]);
  const host = w.host(subnet, { state: "stopped" });
  expect(view.routers()).toEqual([]);
  expect(view.port(host.eni)).toBeUndefined();
  const running = w.host(subnet);
  expect(view.router(w.read.get(subnets, subnet)!.vpcId)?.ports).toEqual([running.eni]);
});
