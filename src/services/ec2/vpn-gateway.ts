/** Virtual private gateways: created, attached to a VPC, detached, deleted, described. */
import type { ChangeContext } from "../../core/context.ts";
import { findRegion } from "../../core/regions.ts";
import type { Job } from "../../core/service.ts";
import type { VpnGateway as VpnGatewayView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { endGatewayAssociation } from "./route-table-association.ts";
import { vpnGateways } from "./tables/gateway.ts";
import type { VpnGateway } from "./tables/gateway.ts";
import { routeTables } from "./tables/route-table.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

const amazonAsn = 64_512;
/** How long attaching and detaching take in AWS, about, and how long deleted gateways stay listed; in milliseconds. */
const attachingMs = 60_000;
const listedMs = 3_600_000;

const viewGateway = viewOf((row: VpnGateway): VpnGatewayView => ({
  AmazonSideAsn: Number(row.amazonSideAsn),
  AvailabilityZone: row.zone,
  State: row.state,
  Tags: tagSet(row.tags),
  Type: row.type,
  VpcAttachments: row.vpcId ? [{ State: row.attachmentState, VpcId: row.vpcId }] : [],
  VpnGatewayId: row.id,
}));

const createVpnGateway = change(
  "CreateVpnGateway",
  { honours: ["Type", "AmazonSideAsn", "AvailabilityZone", "TagSpecifications"] },
  (input, cx) => {
    const { account, region } = cx;
    const { AmazonSideAsn: asn = amazonAsn, AvailabilityZone: zone } = input;
    if (!isPrivateAsn(asn))
      throw fault("InvalidParameterValue", `Value (${asn}) for parameter amazonSideAsn is invalid.`);
    if (zone && !findRegion(region)!.zones.some(({ name }) => name === zone))
      throw fault("InvalidParameterValue", `Value (${zone}) for parameter availabilityZone is invalid.`);
    const row = cx.tx.insert(vpnGateways, {
      id: cx.newId("vgw"),
      account,
      region,
      state: "available",
      attachmentState: "detached",
      type: "ipsec.1",
      amazonSideAsn: String(asn),
      zone,
      learned: [],
      tags: tagsOf(input.TagSpecifications, "vpn-gateway"),
    });
    return { VpnGateway: viewGateway(row) };
  },
);

const deleteVpnGateway = change("DeleteVpnGateway", { honours: ["VpnGatewayId"] }, (input, cx) => {
  const row = findLiving(cx, input.VpnGatewayId);
  if (row.vpcId) throw fault("IncorrectState", `The vpnGateway '${row.id}' is in use: it is attached to ${row.vpcId}`);
  cx.tx.update(vpnGateways, row.id, { state: "deleted" });
  cx.schedule("vpn-gateway-gone", { id: row.id }, cx.now + listedMs);
});

const attachVpnGateway = change("AttachVpnGateway", { honours: ["VpnGatewayId", "VpcId"] }, (input, cx) => {
  const row = findLiving(cx, input.VpnGatewayId);
  const { id: vpcId } = cx.find(vpcs, input.VpcId);
  if (row.vpcId)
    throw fault(
      "InvalidVpnGatewayState",
      `The vpnGateway '${row.id}' is ${row.attachmentState} to ${row.vpcId} already`,
    );
  if (cx.read.countBy(vpnGateways, "vpc", vpcId) > 0)
    throw fault(
      "VpnGatewayAttachmentLimitExceeded",
      `The network '${vpcId}' already has a virtual private gateway attached`,
    );
  cx.tx.update(vpnGateways, row.id, { vpcId, attachmentState: "attaching" });
  cx.later("vpn-gateway-settled", { id: row.id }, attachingMs);
  return { VpcAttachment: { State: "attaching", VpcId: vpcId } };
});

const detachVpnGateway = change("DetachVpnGateway", { honours: ["VpnGatewayId", "VpcId"] }, (input, cx) => {
  const row = findLiving(cx, input.VpnGatewayId);
  const { id: vpcId } = cx.find(vpcs, input.VpcId);
  if (row.vpcId !== vpcId || row.attachmentState === "detaching")
    throw fault(
      "InvalidVpnGatewayAttachment.NotFound",
      `The attachment with vpn gateway ID '${row.id}' and vpc ID '${vpcId}' does not exist`,
    );
  endGatewayAssociation(cx, row.id);
  for (const table of cx.tx.by(routeTables, "propagatingVgw", row.id))
    cx.tx.update(routeTables, table.id, { propagatingVgws: table.propagatingVgws.filter((id) => id !== row.id) });
  cx.tx.update(vpnGateways, row.id, { attachmentState: "detaching" });
  cx.later("vpn-gateway-settled", { id: row.id }, attachingMs);
});

const describeVpnGateways = describes("DescribeVpnGateways", {
  table: vpnGateways,
  ids: "VpnGatewayIds",
  result: "VpnGateways",
  view: viewGateway,
  unpaged: true,
  filters: {
    "amazon-side-asn": (row) => row.amazonSideAsn,
    "attachment.state": (row) => row.vpcId && row.attachmentState,
    "attachment.vpc-id": (row) => row.vpcId,
    "availability-zone": (row) => row.zone,
    state: (row) => row.state,
    type: (row) => row.type,
    "vpn-gateway-id": (row) => row.id,
  },
});

/** Operations of virtual private gateways. */
export const vpnGatewayOperations = [
  createVpnGateway,
  deleteVpnGateway,
  attachVpnGateway,
  detachVpnGateway,
  describeVpnGateways,
];

/** Jobs of virtual private gateways. */
export const vpnGatewayJobs: Readonly<Record<string, Job>> = {
  "vpn-gateway-settled": (cx, { id }) => {
    const state = cx.tx.get(vpnGateways, String(id))?.attachmentState;
    if (state === "attaching") cx.tx.update(vpnGateways, String(id), { attachmentState: "attached" });
    if (state === "detaching") cx.tx.update(vpnGateways, String(id), { attachmentState: "detached", vpcId: undefined });
  },
  "vpn-gateway-gone": (cx, { id }) => cx.tx.remove(vpnGateways, String(id)),
};

function findLiving(cx: ChangeContext, id: string): VpnGateway {
  const row = cx.find(vpnGateways, id);
  if (row.state === "deleted") throw fault("InvalidVpnGatewayID.NotFound", `The vpnGateway ID '${id}' does not exist`);
  return row;
}

/** The ranges for private use of RFC 6996, which a gateway takes ("CreateVpnGateway"). */
function isPrivateAsn(asn: number): boolean {
  return (asn >= 64_512 && asn <= 65_534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294);
}
