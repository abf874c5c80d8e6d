/**
 * DATA: the fields of flow log records with the version that brought them.
 *
 * Source: "Flow log records" in the Amazon VPC User Guide and "Transit Gateway Flow Log records" in the Transit Gateway guide.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Version → fields of VPC flow logs. */
const vpc = {
  2: "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status",
  3: "vpc-id subnet-id instance-id tcp-flags type pkt-srcaddr pkt-dstaddr",
  4: "region az-id sublocation-type sublocation-id",
  5: "pkt-src-aws-service pkt-dst-aws-service flow-direction traffic-path",
  7:
    "ecs-cluster-arn ecs-cluster-name ecs-container-instance-arn ecs-container-instance-id ecs-container-id " +
    "ecs-second-container-id ecs-service-name ecs-task-definition-arn ecs-task-arn ecs-task-id",
  8: "reject-reason",
} as const;

/** All fields of transit gateway flow logs, in the order of their default format. */
const transit =
  "version resource-type account-id tgw-id tgw-attachment-id tgw-src-vpc-account-id tgw-dst-vpc-account-id " +
  "tgw-src-vpc-id tgw-dst-vpc-id tgw-src-subnet-id tgw-dst-subnet-id tgw-src-eni tgw-dst-eni tgw-src-az-id " +
  "tgw-dst-az-id tgw-pair-attachment-id srcaddr dstaddr srcport dstport protocol packets bytes start end log-status " +
  "type packets-lost-no-route packets-lost-blackhole packets-lost-mtu-exceeded packets-lost-ttl-expired tcp-flags " +
  "region flow-direction pkt-src-aws-service pkt-dst-aws-service";

/** Field → version, of VPC flow logs. */
export const vpcFields: ReadonlyMap<string, number> = new Map(
  Object.entries(vpc).flatMap(([version, names]) => words(names).map((name) => [name, Number(version)] as const)),
);

/** Field → version, of transit gateway flow logs, all of whose fields came at once. */
export const transitFields: ReadonlyMap<string, number> = new Map(words(transit).map((name) => [name, 6]));

/** The default format of VPC flow logs. */
export const vpcDefault: readonly string[] = words(vpc[2]);

/** The default format of transit gateway flow logs. */
export const transitDefault: readonly string[] = words(transit);
