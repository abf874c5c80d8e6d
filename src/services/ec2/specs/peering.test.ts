/** Peering connections as the data plane is told of them. */
import { expect, it } from "vitest";
import { World } from "../../../../test/network/world.ts";
import { formatAddress } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import { vpcPeerings } from "../tables/vpc-peering.ts";
import { networkOf } from "./index.ts";

it("M26 an active connection is a road of both routers, with its ends' blocks and its size", () => {
  const w = new World();
  const [a, b] = [w.vpc("10.0.0.0/16", "2001:db8:1::/56"), w.vpc("10.1.0.0/16")];
  const room = w.subnet(a, "10.0.1.0/24");
  w.host(room);
  const pcx = w.peering(a, b);
  w.route(room, "10.1.0.0/16", pcx);
  const view = networkOf(w.read);
  const { ends, ...rest } = view.peering(pcx)!;
  expect(rest).toEqual({ id: pcx, mtu: 9001, keepsTags: true });
  expect(
    ends.map(({ router, blocks, addresses }) => [router, blocks.map(formatPrefix), addresses.map(formatAddress)]),
  ).toEqual([
    [a, ["10.0.0.0/16", "2001:db8:1::/56"], ["10.0.0.1", "2001:db8:1::1"]],
    [b, ["10.1.0.0/16"], ["10.1.0.1"]],
  ]);
  expect(view.router(a)!.peerings).toEqual([pcx]);
  expect(view.router(b)).toBeUndefined();
  const way = () => view.table(w.tableOf(room))!.routes.find(({ text }) => text.startsWith("10.1."))!.way;
  expect(way()).toEqual({ to: "peering", id: pcx });
  const { accepter } = w.read.get(vpcPeerings, pcx)!;
  w.update(vpcPeerings, pcx, { accepter: { ...accepter, region: "eu-west-1" } });
  expect(view.peering(pcx)).toMatchObject({ mtu: 8500, keepsTags: false });
  w.update(vpcPeerings, pcx, { state: "deleted" });
  expect(view.peering(pcx)).toBeUndefined();
  expect(view.router(a)!.peerings).toEqual([]);
  expect(way()).toEqual({ to: "nowhere", code: "BAD_STATE_ROUTE" });
});
