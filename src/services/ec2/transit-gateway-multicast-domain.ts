/** Multicast domains of transit gateways: created, deleted, described. */
import { seenBy } from "../../core/find.ts";
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import type { Job } from "../../core/service.ts";
import { arnOf } from "../../core/table.ts";
import type { TransitGatewayMulticastDomain as DomainView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { multicastAssociations, multicastDomains } from "./tables/transit-gateway-multicast.ts";
import type { MulticastDomain } from "./tables/transit-gateway-multicast.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { ownAvailable, transitTimes } from "./transit-gateway-state.ts";

/** Multicast domains of a transit gateway, from "Quotas for your transit gateways". */
const mostDomains = 20;

const viewDomain = viewOf((row: MulticastDomain): DomainView => ({
  TransitGatewayMulticastDomainId: row.id,
  TransitGatewayId: row.transitGatewayId,
  TransitGatewayMulticastDomainArn: arnOf(multicastDomains, row),
  OwnerId: row.account,
  Options: {
    Igmpv2Support: row.igmpv2Support,
    StaticSourcesSupport: row.staticSourcesSupport,
    AutoAcceptSharedAssociations: row.autoAcceptSharedAssociations,
  },
  State: row.state,
  CreationTime: new Date(row.createdAt),
  Tags: tagSet(row.tags),
}));

const createTransitGatewayMulticastDomain = change(
  "CreateTransitGatewayMulticastDomain",
  { honours: ["TransitGatewayId", "Options", "TagSpecifications"] },
  ({ TransitGatewayId, Options = {}, TagSpecifications }, cx) => {
    const gateway = ownAvailable(cx, TransitGatewayId);
    if (gateway.multicastSupport !== "enable")
      throw fault("UnsupportedOperation", `Multicast is not enabled for Transit Gateway ${gateway.id}.`);
    const { Igmpv2Support: igmp = "disable", StaticSourcesSupport: sources = "disable" } = Options;
    if (igmp === "enable" && sources === "enable")
      throw fault("InvalidParameterCombination", "Igmpv2Support and StaticSourcesSupport cannot both be enabled.");
    const standing = cx.tx.by(multicastDomains, "transitGateway", gateway.id);
    if (standing.filter(({ state }) => state !== "deleted").length >= mostDomains)
      throw fault("ResourceLimitExceeded", `${gateway.id} has ${mostDomains} multicast domains, the most it can have.`);
    const row = cx.tx.insert<MulticastDomain>(multicastDomains, {
      id: cx.newId("tgw-mcast-domain"),
      account: cx.account,
      region: cx.region,
      tags: tagsOf(TagSpecifications, "transit-gateway-multicast-domain"),
      transitGatewayId: gateway.id,
      state: "pending",
      createdAt: cx.now,
      igmpv2Support: igmp,
      staticSourcesSupport: sources,
      autoAcceptSharedAssociations: Options.AutoAcceptSharedAssociations ?? "disable",
      sharedWith: [],
    });
    cx.later("multicast-domain-settled", { id: row.id }, transitTimes.settling);
    return { TransitGatewayMulticastDomain: viewDomain(row) };
  },
);

const deleteTransitGatewayMulticastDomain = change(
  "DeleteTransitGatewayMulticastDomain",
  { honours: ["TransitGatewayMulticastDomainId"] },
  (input, cx) => {
    const row = ownDomain(cx, input.TransitGatewayMulticastDomainId);
    if (cx.tx.by(multicastAssociations, "domain", row.id).some(({ state }) => state !== "rejected"))
      throw fault("IncorrectState", `${row.id} has associated subnets.`);
    const deleting = cx.tx.update(multicastDomains, row.id, { state: "deleting" });
    cx.later("multicast-domain-settled", { id: row.id }, transitTimes.settling);
    return { TransitGatewayMulticastDomain: viewDomain(deleting) };
  },
);

const describeTransitGatewayMulticastDomains = describes("DescribeTransitGatewayMulticastDomains", {
  table: multicastDomains,
  ids: "TransitGatewayMulticastDomainIds",
  result: "TransitGatewayMulticastDomains",
  view: viewDomain,
  shared: (viewer) =>
    viewer.read
      .by(multicastDomains, "shared", `${viewer.account}/${viewer.region}`)
      .filter(({ state }) => state !== "deleted")
      .map((row) => seenBy(viewer, row)),
  filters: {
    state: (row) => row.state,
    "transit-gateway-id": (row) => row.transitGatewayId,
    "transit-gateway-multicast-domain-id": (row) => row.id,
  },
});

/** Operations of multicast domains. */
export const multicastDomainOperations = [
  createTransitGatewayMulticastDomain,
  deleteTransitGatewayMulticastDomain,
  describeTransitGatewayMulticastDomains,
];

/** Jobs of multicast domains. */
export const multicastDomainJobs: Readonly<Record<string, Job>> = {
  "multicast-domain-settled": (cx, { id }) => {
    const row = cx.tx.get(multicastDomains, String(id));
    if (row?.state === "pending") cx.tx.update(multicastDomains, row.id, { state: "available" });
    if (row?.state !== "deleting") return;
    cx.tx.update(multicastDomains, row.id, { state: "deleted" });
    cx.schedule("multicast-domain-gone", { id: row.id }, cx.now + transitTimes.listed);
  },
  "multicast-domain-gone": (cx, { id }) => cx.tx.remove(multicastDomains, String(id)),
};

/** A domain that the caller sees and that stands. Throws IncorrectState for one that is not ready. */
export function usableDomain(cx: ReadContext, id: string): MulticastDomain {
  const row = cx.find(multicastDomains, id);
  if (row.state === "deleted" || row.state === "deleting") throw multicastDomains.notFound!(id);
  if (row.state !== "available") throw fault("IncorrectState", `${id} is in invalid state: ${row.state}.`);
  return row;
}

/** The caller's own domain; not one that is shared with it. */
export function ownDomain(cx: ChangeContext, id: string): MulticastDomain {
  const row = usableDomain(cx, id);
  if (row.account !== cx.account)
    throw fault("UnauthorizedOperation", `You are not authorized to change ${id}, which is another account's.`);
  return row;
}
