/** Internet gateways: created, attached to a VPC, detached, described. */
import type { AttachmentStatus, InternetGateway as InternetGatewayView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { hasPublicAddresses } from "./public-address.ts";
import { endGatewayAssociation } from "./route-table-association.ts";
import { internetGateways } from "./tables/gateway.ts";
import type { InternetGateway } from "./tables/gateway.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

/** What AWS answers for an attachment that stands, though the API's model does not list it. */
const available = "available" as string as AttachmentStatus;

const viewInternetGateway = viewOf((row: InternetGateway): InternetGatewayView => ({
  InternetGatewayId: row.id,
  OwnerId: row.account,
  Attachments: row.vpcId ? [{ VpcId: row.vpcId, State: available }] : [],
  Tags: tagSet(row.tags),
}));

const createInternetGateway = change("CreateInternetGateway", { honours: ["TagSpecifications"] }, (input, cx) => {
  const { account, region } = cx;
  const tags = tagsOf(input.TagSpecifications, "internet-gateway");
  const row = cx.tx.insert(internetGateways, { id: cx.newId("igw"), account, region, tags });
  return { InternetGateway: viewInternetGateway(row) };
});

const deleteInternetGateway = change("DeleteInternetGateway", { honours: ["InternetGatewayId"] }, (input, cx) => {
  const gateway = cx.find(internetGateways, input.InternetGatewayId);
  if (gateway.vpcId)
    throw fault("DependencyViolation", `The internetGateway '${gateway.id}' has dependencies and cannot be deleted.`);
  cx.tx.remove(internetGateways, gateway.id);
});

const attachInternetGateway = change(
  "AttachInternetGateway",
  { honours: ["InternetGatewayId", "VpcId"] },
  (input, cx) => {
    const gateway = cx.find(internetGateways, input.InternetGatewayId);
    const vpc = cx.find(vpcs, input.VpcId);
    if (gateway.vpcId)
      throw fault(
        "Resource.AlreadyAssociated",
        `resource ${gateway.id} is already attached to network ${gateway.vpcId}`,
      );
    const [other] = cx.tx.by(internetGateways, "vpc", vpc.id);
    if (other) throw fault("InvalidParameterValue", `Network ${vpc.id} already has an internet gateway attached`);
    cx.tx.update(internetGateways, gateway.id, { vpcId: vpc.id });
  },
);

const detachInternetGateway = change(
  "DetachInternetGateway",
  { honours: ["InternetGatewayId", "VpcId"] },
  (input, cx) => {
    const gateway = cx.find(internetGateways, input.InternetGatewayId);
    const vpc = cx.find(vpcs, input.VpcId);
    if (gateway.vpcId !== vpc.id)
      throw fault("Gateway.NotAttached", `resource ${gateway.id} is not attached to network ${vpc.id}`);
    if (hasPublicAddresses(cx.read, vpc.id))
      throw fault(
        "DependencyViolation",
        `Network ${vpc.id} has some mapped public address(es). ` +
          "Please unmap those public address(es) before detaching the gateway.",
      );
    endGatewayAssociation(cx, gateway.id);
    cx.tx.update(internetGateways, gateway.id, { vpcId: undefined });
  },
);

const describeInternetGateways = describes("DescribeInternetGateways", {
  table: internetGateways,
  ids: "InternetGatewayIds",
  result: "InternetGateways",
  view: viewInternetGateway,
  filters: {
    "internet-gateway-id": (row) => row.id,
    "owner-id": (row) => row.account,
    "attachment.state": (row) => (row.vpcId ? "available" : undefined),
    "attachment.vpc-id": (row) => row.vpcId,
  },
});

/** Operations of internet gateways. */
export const internetGatewayOperations = [
  createInternetGateway,
  deleteInternetGateway,
  attachInternetGateway,
  detachInternetGateway,
  describeInternetGateways,
];
