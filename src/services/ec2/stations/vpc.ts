/** A VPC's own router: the local route, and who holds each address of the VPC. */
import { vpcs } from "../tables/vpc.ts";
import { always, at, go } from "./place.ts";
import type { Place } from "./place.ts";
import { holderOf } from "./rows.ts";
import { heldAddresses, unheld } from "./subnet.ts";

/** Where the local route leads: to whoever holds the destination. */
export const local: Place = {
  place: "local",
  every: (read) => read.all(vpcs).map(({ id }) => at("local", id)),
  build: (read, id, vpcId) =>
    read.get(vpcs, vpcId) && {
      id,
      kind: "mapping service",
      resource: { id: vpcId, type: "vpc" },
      choice: { by: "address", of: "destination", under: at("address", vpcId, ""), otherwise: unheld },
    },
};

/** One held address of a VPC, as other subnets see it. */
export const address: Place = {
  place: "address",
  every: (read) => heldAddresses(read).map(({ eni, address }) => at("address", eni.vpcId, address)),
  may: (read, vpcId, text) => holderOf(read, vpcId, text) !== undefined,
  build: (read, id, vpcId, text) => {
    const eni = holderOf(read, vpcId, text);
    return (
      eni && {
        id,
        kind: "mapping service",
        resource: { id: eni.id, type: "network-interface" },
        choice: always(go(at("acl-in", eni.id), { because: `${eni.id} in ${eni.subnetId} holds {destination}` })),
        tags: eni.groupIds,
      }
    );
  },
};
