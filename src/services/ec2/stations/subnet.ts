/** A subnet: what stays inside it and what leaves it, and who holds its addresses (M01, M06, MAP). */
import type { Recorder } from "../../../core/derive.ts";
import { formatAddress } from "../../../net/address.ts";
import { nthAddress } from "../../../net/prefix.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { subnets } from "../tables/subnet.ts";
import type { Subnet } from "../tables/subnet.ts";
import { domainOfSubnet, toGroup } from "./multicast.ts";
import { always, at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { toMany } from "./ranges.ts";
import { doorOf, holderOf, subnetBlocks } from "./rows.ts";

/** Where a packet has left its interface: on to a neighbour, or out of the subnet. */
export const subnetOut: Place = {
  place: "subnet-out",
  every: (read) => read.all(subnets).map(({ id }) => at("subnet-out", id)),
  build: (read, id, subnetId) => {
    const subnet = read.get(subnets, subnetId);
    if (!subnet) return undefined;
    const edges = [
      ...(domainOfSubnet(read, subnet.id)
        ? [go(at("acl-out", subnet.id), { when: toGroup, because: `${subnet.id} is in a multicast domain` })]
        : []),
      drop("X_NO_MULTICAST", "a VPC carries neither broadcast nor multicast", {
        is: "in",
        side: "destination",
        prefixes: toMany,
      }),
      go(at("acl-out", subnet.id), {
        when: { is: "returning", under: at("balancer-back", subnet.id, "") },
        goesBack: true,
        because: `it goes back to a load balancer in ${subnet.id} itself: no network ACL is asked`,
      }),
      go(at("acl-out", subnet.id), {
        when: { is: "returning", under: at("balancer-back", "") },
        because: "it goes back to a load balancer",
      }),
      go(at("link", subnet.id), {
        when: { is: "in", side: "destination", prefixes: subnetBlocks(subnet) },
        because: `{destination} is in ${subnet.id} itself: no network ACL and no route table is asked`,
      }),
      go(at("acl-out", subnet.id), { because: `{destination} is outside ${subnet.id}` }),
    ];
    const choice = inOrder(edges, drop("NO_PATH", "there is no way on"));
    return { id, kind: "subnet, leaving", resource: { id: subnet.id, type: "subnet" }, choice };
  },
};

/** The mapping service of a subnet, which knows who holds each of its addresses. */
export const link: Place = {
  place: "link",
  every: (read) => read.all(subnets).map(({ id }) => at("link", id)),
  build: (read, id, subnetId) =>
    read.get(subnets, subnetId) && {
      id,
      kind: "mapping service",
      resource: { id: subnetId, type: "subnet" },
      choice: { by: "address", of: "destination", under: at("on-link", subnetId, ""), otherwise: unheld },
    },
};

/** One address of a subnet, as its neighbours see it: held by an interface, or reserved. */
export const onLink: Place = {
  place: "on-link",
  every: (read) => [
    ...read.all(subnets).flatMap((subnet) => reservedIn(subnet).map((text) => at("on-link", subnet.id, text))),
    ...heldAddresses(read).map(({ eni, address }) => at("on-link", eni.subnetId, address)),
  ],
  may: (read, subnetId, text) => {
    const subnet = read.get(subnets, subnetId);
    return (
      subnet !== undefined && (holderOf(read, subnet.vpcId, text) !== undefined || reservedIn(subnet).includes(text))
    );
  },
  build: (read, id, subnetId, text) => {
    const subnet = read.get(subnets, subnetId);
    if (!subnet) return undefined;
    const place = { id, kind: "mapping service", resource: { id: subnet.id, type: "subnet" } };
    if (reservedIn(subnet).includes(text)) return { ...place, choice: inOrder([], reserved(subnet.id)) };
    const eni = holderOf(read, subnet.vpcId, text);
    if (eni?.subnetId !== subnet.id) return undefined;
    return {
      ...place,
      choice: always(go(doorOf(read, eni), { because: `${eni.id} holds {destination}` })),
      tags: eni.groupIds,
    };
  },
};

/** The first four addresses of a subnet and its last one, in each family (M06). */
function reservedIn(subnet: Subnet): string[] {
  return subnetBlocks(subnet).flatMap((block) => [0, 1, 2, 3, -1].map((n) => formatAddress(nthAddress(block, n))));
}

const reserved = (subnetId: string) =>
  drop("X_RESERVED_ADDRESS", `{destination} is one of the addresses that AWS reserves in ${subnetId}`);

/** What becomes of packets to an address that nobody holds. */
export const unheld = drop("X_ADDRESS_NOT_HELD", "nobody holds {destination}");

/** Every address that an interface holds; delegated prefixes are looked up instead, being too many to list. */
export function heldAddresses(read: Recorder) {
  return read
    .all(networkInterfaces)
    .flatMap((eni) => [...eni.privateIps, ...eni.ipv6s].map(({ address }) => ({ eni, address })));
}
