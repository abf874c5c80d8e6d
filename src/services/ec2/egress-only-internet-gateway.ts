/** Egress-only internet gateways: IPv6 to the internet, for connections begun inside. */
import type { EgressOnlyInternetGateway as GatewayView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { egressOnlyInternetGateways } from "./tables/gateway.ts";
import type { EgressOnlyInternetGateway } from "./tables/gateway.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

const viewGateway = viewOf((row: EgressOnlyInternetGateway): GatewayView => ({
  Attachments: [{ State: "attached", VpcId: row.vpcId }],
  EgressOnlyInternetGatewayId: row.id,
  Tags: tagSet(row.tags),
}));

const createEgressOnlyInternetGateway = change(
  "CreateEgressOnlyInternetGateway",
  { honours: ["VpcId", "ClientToken", "TagSpecifications"] },
  (input, cx) => {
    const { account, region } = cx;
    const { id: vpcId } = cx.find(vpcs, input.VpcId);
    const tags = tagsOf(input.TagSpecifications, "egress-only-internet-gateway");
    if (cx.read.countBy(egressOnlyInternetGateways, "vpc", vpcId) > 0)
      throw fault("InvalidParameterValue", `Network ${vpcId} already has an egress only internet gateway attached`);
    const row = cx.tx.insert(egressOnlyInternetGateways, { id: cx.newId("eigw"), account, region, vpcId, tags });
    return { ClientToken: input.ClientToken, EgressOnlyInternetGateway: viewGateway(row) };
  },
);

const deleteEgressOnlyInternetGateway = change(
  "DeleteEgressOnlyInternetGateway",
  { honours: ["EgressOnlyInternetGatewayId"] },
  (input, cx) => {
    cx.tx.remove(egressOnlyInternetGateways, cx.find(egressOnlyInternetGateways, input.EgressOnlyInternetGatewayId).id);
    return { ReturnCode: true };
  },
);

const describeEgressOnlyInternetGateways = describes("DescribeEgressOnlyInternetGateways", {
  table: egressOnlyInternetGateways,
  ids: "EgressOnlyInternetGatewayIds",
  result: "EgressOnlyInternetGateways",
  view: viewGateway,
  filters: {},
});

/** Operations of egress-only internet gateways. */
export const egressOnlyInternetGatewayOperations = [
  createEgressOnlyInternetGateway,
  deleteEgressOnlyInternetGateway,
  describeEgressOnlyInternetGateways,
];
