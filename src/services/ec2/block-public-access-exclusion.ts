/** Exclusions from VPC Block Public Access: VPCs and subnets that stay open, both ways or to the way out alone. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import { arnOf } from "../../core/table.ts";
import type { VpcBlockPublicAccessExclusion as ExclusionView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";
import { blockPublicAccessExclusions, vpcs } from "./tables/vpc.ts";
import type { BlockPublicAccessExclusion, Vpc } from "./tables/vpc.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

const settlingMs = 60_000;

/** How long a deleted exclusion stays listed. */
const keptMs = 3600_000;

const createVpcBlockPublicAccessExclusion = change(
  "CreateVpcBlockPublicAccessExclusion",
  {
    honours: ["VpcId", "SubnetId", "InternetGatewayExclusionMode", "TagSpecifications"],
    access: { resources: { vpc: "VpcId", subnet: "SubnetId" } },
  },
  (input, cx) => {
    const { account, region } = cx;
    if ((input.VpcId === undefined) === (input.SubnetId === undefined))
      throw fault("InvalidParameterCombination", "Exactly one of vpcId and subnetId must be specified.");
    const vpcId = input.VpcId && cx.find(vpcs, input.VpcId).id;
    const subnetId = input.SubnetId && cx.find(subnets, input.SubnetId).id;
    const known = cx.tx
      .by(blockPublicAccessExclusions, vpcId ? "vpc" : "subnet", (vpcId ?? subnetId)!)
      .find(({ state }) => !state.startsWith("delete"));
    if (known)
      throw fault(
        "InvalidParameterValue",
        `The resource '${vpcId ?? subnetId}' has the exclusion '${known.id}' already.`,
      );
    const row = cx.tx.insert<BlockPublicAccessExclusion>(blockPublicAccessExclusions, {
      id: cx.newId("vpcbpa-exclude"),
      account,
      region,
      tags: tagsOf(input.TagSpecifications, "vpc-block-public-access-exclusion"),
      vpcId,
      subnetId,
      mode: input.InternetGatewayExclusionMode,
      state: "create-in-progress",
      createdAt: cx.now,
    });
    cx.later("block-public-access-exclusion-settled", { id: row.id }, settlingMs);
    return { VpcBlockPublicAccessExclusion: viewExclusion(row) };
  },
);

const modifyVpcBlockPublicAccessExclusion = change(
  "ModifyVpcBlockPublicAccessExclusion",
  {
    honours: ["ExclusionId", "InternetGatewayExclusionMode"],
    access: { resources: { "vpc-block-public-access-exclusion": "ExclusionId" } },
  },
  ({ ExclusionId, InternetGatewayExclusionMode: mode }, cx) => {
    const { id } = findLiving(cx, ExclusionId);
    const patch = { mode, state: "update-in-progress", updatedAt: cx.now } as const;
    const row = cx.tx.update(blockPublicAccessExclusions, id, patch);
    cx.later("block-public-access-exclusion-settled", { id }, settlingMs);
    return { VpcBlockPublicAccessExclusion: viewExclusion(row) };
  },
);

const deleteVpcBlockPublicAccessExclusion = change(
  "DeleteVpcBlockPublicAccessExclusion",
  { honours: ["ExclusionId"], access: { resources: { "vpc-block-public-access-exclusion": "ExclusionId" } } },
  ({ ExclusionId }, cx) => {
    const { id } = findLiving(cx, ExclusionId);
    const row = cx.tx.update(blockPublicAccessExclusions, id, { state: "delete-in-progress", deletedAt: cx.now });
    cx.later("block-public-access-exclusion-settled", { id }, settlingMs);
    return { VpcBlockPublicAccessExclusion: viewExclusion(row) };
  },
);

const viewExclusion = viewOf((row: BlockPublicAccessExclusion): ExclusionView => ({
  ExclusionId: row.id,
  InternetGatewayExclusionMode: row.mode,
  ResourceArn: resourceArn(row),
  State: row.state,
  CreationTimestamp: new Date(row.createdAt),
  LastUpdateTimestamp: row.updatedAt === undefined ? undefined : new Date(row.updatedAt),
  DeletionTimestamp: row.deletedAt === undefined ? undefined : new Date(row.deletedAt),
  Tags: tagSet(row.tags),
}));

const describeVpcBlockPublicAccessExclusions = describes("DescribeVpcBlockPublicAccessExclusions", {
  table: blockPublicAccessExclusions,
  ids: "ExclusionIds",
  result: "VpcBlockPublicAccessExclusions",
  view: viewExclusion,
  filters: {
    "resource-arn": resourceArn,
    "internet-gateway-exclusion-mode": (row) => row.mode,
    state: (row) => row.state,
  },
});

function findLiving(cx: ChangeContext, id: string): BlockPublicAccessExclusion {
  const row = cx.find(blockPublicAccessExclusions, id);
  if (row.state.startsWith("delete")) throw blockPublicAccessExclusions.notFound!(id);
  return row;
}

function resourceArn({ account, region, vpcId, subnetId }: BlockPublicAccessExclusion): string {
  if (vpcId) return arnOf(vpcs, { id: vpcId, account, region } as Vpc);
  return arnOf(subnets, { id: subnetId!, account, region } as Subnet);
}

function settle(cx: ChangeContext, { id }: JobPayload): void {
  const row = cx.tx.get(blockPublicAccessExclusions, String(id));
  if (!row) return;
  const state = row.state.replace("in-progress", "complete") as BlockPublicAccessExclusion["state"];
  cx.tx.update(blockPublicAccessExclusions, row.id, { state });
  if (state === "delete-complete")
    cx.schedule("block-public-access-exclusion-forgotten", { id: row.id }, cx.now + keptMs);
}

function forget(cx: ChangeContext, { id }: JobPayload): void {
  cx.tx.remove(blockPublicAccessExclusions, String(id));
}

/** Operations of exclusions. */
export const blockPublicAccessExclusionOperations = [
  createVpcBlockPublicAccessExclusion,
  modifyVpcBlockPublicAccessExclusion,
  deleteVpcBlockPublicAccessExclusion,
  describeVpcBlockPublicAccessExclusions,
];

/** Jobs of exclusions. */
export const blockPublicAccessExclusionJobs = {
  "block-public-access-exclusion-settled": settle,
  "block-public-access-exclusion-forgotten": forget,
};
