/** Moving addresses between EC2-Classic and VPCs, which has nothing left to move since EC2-Classic was retired. */
import { matching } from "../../core/filter.ts";
import { ownAddress } from "./address-view.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage } from "./list.ts";

const moveAddressToVpc = change("MoveAddressToVpc", { honours: ["PublicIp"] }, (input, cx) => {
  const { publicIp } = ownAddress(cx, input.PublicIp);
  throw fault("InvalidParameterValue", `The address '${publicIp}' is in the EC2-VPC platform already.`);
});

const restoreAddressToClassic = change("RestoreAddressToClassic", { honours: ["PublicIp"] }, (input, cx) => {
  const { publicIp } = ownAddress(cx, input.PublicIp);
  throw fault("UnsupportedOperation", `The address '${publicIp}' cannot be moved: EC2-Classic is retired.`);
});

const describeMovingAddresses = read(
  "DescribeMovingAddresses",
  { honours: ["PublicIps", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    for (const publicIp of input.PublicIps ?? []) ownAddress(cx, publicIp);
    matching(input.Filters, { "moving-status": () => undefined });
    return { MovingAddressStatuses: listPage([], input, { list: "moving-addresses" }).items };
  },
);

/** Operations that EC2-Classic left behind. */
export const addressClassicOperations = [moveAddressToVpc, restoreAddressToClassic, describeMovingAddresses];
