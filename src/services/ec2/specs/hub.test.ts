/** Tests of what transit gateways say should run. */
import { expect, it } from "vitest";
import {
  addHub,
  addRoute,
  addTable,
  associate,
  attach,
  disassociate,
  doorIn,
  peerHubs,
} from "../../../../test/network/transit.ts";
import { World } from "../../../../test/network/world.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { transitGatewayAttachments, transitGateways } from "../tables/transit-gateway.ts";
import type { VpcAttachment } from "../tables/transit-gateway.ts";
import { networkOf } from "./index.ts";

/** Two VPCs at a transit gateway, the first in two zones. */
function network() {
  const w = new World();
  const hub = addHub(w);
  const [one, other] = [w.vpc("10.1.0.0/16"), w.vpc("10.2.0.0/16")];
  const a = w.subnet(one, "10.1.0.0/24", undefined, "us-east-1a");
  const b = w.subnet(one, "10.1.1.0/24", undefined, "us-east-1b");
  const c = w.subnet(other, "10.2.0.0/24", undefined, "us-east-1b");
  const [left, right] = [attach(w, hub, [a, b]), attach(w, hub, [c], { applianceModeSupport: "enable" })];
  return { w, hub, one, other, a, b, c, left, right, view: networkOf(w.read) };
}

it("a hub says which ends carry traffic, by which doors, and which tables route it", () => {
  const { w, hub, one, other, left, right, view } = network();
  const door = (end: string, zone: string) => ({ port: doorIn(w, end, zone), zone, tells: false });
  expect(view.hubs()).toEqual([hub.id]);
  expect(view.hub(hub.id)).toEqual({
    id: hub.id,
    mtu: 8500,
    tables: [hub.table],
    ends: [
      {
        at: "router",
        id: left,
        table: hub.table,
        router: one,
        doors: [door(left, "us-east-1a"), door(left, "us-east-1b")],
        carries6: false,
      },
      {
        at: "router",
        id: right,
        table: hub.table,
        router: other,
        doors: [door(right, "us-east-1b")],
        carries6: false,
        remembers: 350,
      },
    ],
  });
  disassociate(w, hub.id, left);
  w.update(transitGatewayAttachments, right, { state: "deleting" });
  expect(view.hub(hub.id)).toMatchObject({ tables: [], ends: [{ id: left }] });
  expect(view.hub(hub.id)!.ends[0]!.table).toBeUndefined();
});

it("M33 doors tell who sends where the transit gateway, the attachment and the zone do", () => {
  const { w, hub, left, view } = network();
  const tells = () => view.hub(hub.id)!.ends.map((end) => end.at === "router" && end.doors.map((door) => door.tells));
  w.update(transitGateways, hub.id, { securityGroupReferencingSupport: "enable" });
  expect(tells()).toEqual([[true, true], [true]]);
  w.update(networkInterfaces, doorIn(w, left, "us-east-1b"), { zoneId: "use1-az3" });
  expect(tells()).toEqual([[true, false], [true]]);
  const off: Partial<VpcAttachment> = { securityGroupReferencingSupport: "disable" };
  w.update(transitGatewayAttachments, left, off);
  expect(tells()).toEqual([[false, false], [true]]);
});

it("M31 a hub's table holds each prefix once, with the way that wins", () => {
  const { w, hub, left, right, view } = network();
  const ways = () =>
    Object.fromEntries(
      view
        .hubTable(hub.table)!
        .routes.map(({ prefix, way }) => [formatPrefix(prefix), way.to === "end" ? way.id : way.code]),
    );
  expect(ways()).toEqual({ "10.1.0.0/16": left, "10.2.0.0/16": right });
  addRoute(w, hub, "10.1.0.0/16", right);
  addRoute(w, hub, "0.0.0.0/0");
  expect(ways()).toEqual({
    "10.1.0.0/16": right,
    "10.2.0.0/16": right,
    "0.0.0.0/0": "TGW_RTB_BAD_STATE_ROUTE",
  });
});

it("an attachment's interface is a port of the hub, up while the attachment is; routes lead to it by zone", () => {
  const { w, hub, one, a, left, view } = network();
  w.route(a, "10.0.0.0/8", hub.id);
  const port = doorIn(w, left, "us-east-1a");
  expect(view.port(port)).toMatchObject({ behind: { is: "hub", id: hub.id, end: left }, checked: false, tags: [] });
  expect(view.port(port)!.filters).toBeUndefined();
  const table = view.table(w.tableOf(a))!;
  const doors = [
    { port, zone: "us-east-1a" },
    { port: doorIn(w, left, "us-east-1b"), zone: "us-east-1b" },
  ];
  expect(table.routes.find(({ way }) => way.to === "hub")?.way).toEqual({ to: "hub", id: left, doors });
  expect(view.router(one)!.ports).toContain(port);
  w.update(transitGatewayAttachments, left, { state: "deleting" });
  expect(view.port(port)).toBeUndefined();
  expect(view.table(w.tableOf(a))!.routes.at(-1)!.way).toEqual({ to: "nowhere", code: "BAD_STATE_ROUTE" });
});

it("TGW-03 peered hubs name each other's ends, and NAT gateways serve what can come over them", () => {
  const { w, hub, c, view } = network();
  const far = addHub(w);
  const third = w.vpc("10.3.0.0/16");
  attach(w, far, [w.subnet(third, "10.3.0.0/24")]);
  const peering = peerHubs(w, hub, far);
  const isolated = addTable(w, far.id);
  associate(w, far.id, peering, isolated);
  expect(view.hub(hub.id)!.ends.at(-1)).toEqual({
    at: "hub",
    id: peering,
    table: hub.table,
    hub: far.id,
    end: peering,
  });
  expect(view.hub(far.id)!.ends.at(-1)).toMatchObject({ hub: hub.id, end: peering, table: isolated });
  const nat = w.nat(c, [["10.2.0.9", "198.18.0.9"]]);
  const { serves } = view.translator(nat)!;
  expect(serves.map(formatPrefix).toSorted()).toEqual(["10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"]);
});
