/** VPC peering connections: their operations and jobs, and the list that each side sees. */
import { describe } from "../../core/describe.ts";
import type { Filters } from "../../core/describe.ts";
import { derivation } from "../../core/derive.ts";
import type { Job } from "../../core/service.ts";
import type { DescribeVpcPeeringConnectionsRequest, DescribeVpcPeeringConnectionsResult } from "../../models/ec2.d.ts";
import { read } from "./api.ts";
import { checkIdsAlone, checkPageSize } from "./list.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import type { VpcPeering } from "./tables/vpc-peering.ts";
import { acceptVpcPeeringConnection, activatePeering, rejectVpcPeeringConnection } from "./vpc-peering-answer.ts";
import { deleteVpcPeeringConnection, finishDeleting, unlistPeering } from "./vpc-peering-end.ts";
import { listedPeerings, peeringOf } from "./vpc-peering-lookup.ts";
import type { SideName } from "./vpc-peering-lookup.ts";
import { modifyVpcPeeringConnectionOptions } from "./vpc-peering-option.ts";
import { createVpcPeeringConnection, deliverRequest, expireRequest } from "./vpc-peering-request.ts";
import { primaryBlock, viewPeering } from "./vpc-peering-view.ts";

interface Asked {
  readonly account: string;
  readonly region: string;
  readonly input: DescribeVpcPeeringConnectionsRequest;
}

const listAnswer = derivation("DescribeVpcPeeringConnections", (reader, question) => {
  const { account, region, input } = JSON.parse(question) as Asked;
  const viewer = { account, region, read: reader };
  const page = describe(viewer, {
    table: vpcPeerings,
    rows: listedPeerings(viewer).filter(({ id }) => wants(input.VpcPeeringConnectionIds, id)),
    filters,
    where: input.Filters,
    max: input.MaxResults,
    token: input.NextToken,
  });
  const VpcPeeringConnections = page.rows.map((row) => viewPeering(row, reader));
  return Object.freeze<DescribeVpcPeeringConnectionsResult>({ VpcPeeringConnections, NextToken: page.nextToken });
});

const describeVpcPeeringConnections = read(
  "DescribeVpcPeeringConnections",
  { honours: ["VpcPeeringConnectionIds", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    checkIdsAlone("vpcPeeringConnectionIds", input.VpcPeeringConnectionIds, input.MaxResults);
    checkPageSize(input.MaxResults, 5, 1000);
    for (const id of input.VpcPeeringConnectionIds ?? []) peeringOf(cx, id);
    return cx.answer(listAnswer, JSON.stringify({ account: cx.account, region: cx.region, input }));
  },
);

const filters: Filters<VpcPeering> = {
  "accepter-vpc-info.cidr-block": (row, reader) => primaryBlock(row, "accepter", reader),
  "accepter-vpc-info.owner-id": (row) => row.accepter.account,
  "accepter-vpc-info.vpc-id": (row) => row.accepter.vpcId,
  "expiration-time": (row) => (row.expiresAt === undefined ? undefined : new Date(row.expiresAt).toISOString()),
  "requester-vpc-info.cidr-block": (row, reader) => primaryBlock(row, "requester", reader),
  "requester-vpc-info.owner-id": (row) => row.requester.account,
  "requester-vpc-info.vpc-id": (row) => row.requester.vpcId,
  "status-code": (row) => row.state,
  "status-message": (row) => row.message,
  "vpc-peering-connection-id": (row) => row.id,
};

const wants = (ids: readonly string[] | undefined, id: string): boolean => !ids?.length || ids.includes(id);

/** Operations of peering connections. */
export const vpcPeeringOperations = [
  createVpcPeeringConnection,
  acceptVpcPeeringConnection,
  rejectVpcPeeringConnection,
  deleteVpcPeeringConnection,
  modifyVpcPeeringConnectionOptions,
  describeVpcPeeringConnections,
];

/** Jobs of peering connections: requests arrive and expire, connections begin to work, and go from the lists. */
export const vpcPeeringJobs: Readonly<Record<string, Job>> = {
  "vpc-peering-requested": (cx, { id }) => deliverRequest(cx, String(id)),
  "vpc-peering-expires": (cx, { id }) => expireRequest(cx, String(id)),
  "vpc-peering-provisioned": (cx, { id }) => activatePeering(cx, String(id)),
  "vpc-peering-deleted": (cx, { id, side }) => finishDeleting(cx, String(id), side as SideName),
  "vpc-peering-unlisted": (cx, { id, side }) => unlistPeering(cx, String(id), side as SideName),
};
