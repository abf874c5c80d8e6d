/** Amazon EC2: the network of a VPC and the instances in it. */
import { service } from "../../core/service.ts";
import { internetGatewayOperations } from "./internet-gateway.ts";
import { tables } from "./tables.ts";

/** The service. */
export const ec2 = service("ec2", {
  tables,
  operations: [...internetGatewayOperations],
  jobs: {},
});
