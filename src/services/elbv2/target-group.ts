/** Target groups: created, described, changed, deleted. */
import type { ReadContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { isOwn } from "../../core/find.ts";
import { arnOf } from "../../core/table.ts";
import type { CreateTargetGroupInput, TargetGroup as TargetGroupView } from "../../models/elbv2.d.ts";
import { vpcs } from "../ec2/face.ts";
import { change, fault, findArn, invalid, newId, read, rowPage } from "./api.ts";
import { healthCheckMembers, readHealthCheck, viewHealthCheck } from "./health-check.ts";
import { checkName } from "./name.ts";
import { listeners } from "./tables/listener.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import { targetGroups } from "./tables/target-group.ts";
import type { TargetGroup } from "./tables/target-group.ts";
import { tagRecord } from "./tag.ts";

const createTargetGroup = change(
  "CreateTargetGroup",
  {
    honours: ["IpAddressType", "Name", "Port", "Protocol", "Tags", "TargetType", "VpcId", ...healthCheckMembers],
  },
  (input, cx) => {
    checkName(input.Name, "target group");
    const shape = shapeOf(cx, input);
    const row: TargetGroup = {
      id: newId(cx, "target-group"),
      account: cx.account,
      region: cx.region,
      tags: tagRecord(input.Tags),
      name: input.Name,
      ...shape,
      healthCheck: readHealthCheck(shape, input),
      attributes: {},
    };
    const [same] = cx.tx.by(targetGroups, "name", `${cx.account}/${cx.region}/${row.name}`);
    if (same) return { TargetGroups: [viewGroup(cx, sameGroup(same, row))] };
    return { TargetGroups: [viewGroup(cx, cx.tx.insert(targetGroups, row))] };
  },
);

const modifyTargetGroup = change(
  "ModifyTargetGroup",
  {
    honours: ["TargetGroupArn", ...healthCheckMembers],
    access: { resources: { targetgroup: "TargetGroupArn" } },
  },
  (input, cx) => {
    const group = findArn(cx, targetGroups, input.TargetGroupArn);
    const healthCheck = readHealthCheck(group, input, group.healthCheck);
    return { TargetGroups: [viewGroup(cx, cx.tx.update(targetGroups, group.id, { healthCheck }))] };
  },
);

const deleteTargetGroup = change(
  "DeleteTargetGroup",
  { honours: ["TargetGroupArn"], access: { resources: { targetgroup: "TargetGroupArn" } } },
  ({ TargetGroupArn: arn }, cx) => {
    const row = cx.read.get(targetGroups, arn.slice(arn.lastIndexOf("/") + 1));
    if (!isOwn(cx, row)) {
      if (!arn.includes(":targetgroup/")) throw invalid(`'${arn}' is not a valid target group ARN`);
      return {};
    }
    if (cx.read.countBy(listeners, "targetGroup", row.id) > 0)
      throw fault("ResourceInUse", `Target group '${arn}' is currently in use by a listener or a rule`);
    cx.tx.remove(targetGroups, row.id);
    return {};
  },
);

const describeTargetGroups = read(
  "DescribeTargetGroups",
  { honours: ["LoadBalancerArn", "Names", "TargetGroupArns", "Marker", "PageSize"] },
  (input, cx) => {
    const page = rowPage(cx, targetGroups, asked(cx, input), input);
    return { TargetGroups: page.items.map((row) => viewGroup(cx, row)), NextMarker: page.nextToken };
  },
);

/** Operations of target groups. */
export const targetGroupOperations = [createTargetGroup, modifyTargetGroup, deleteTargetGroup, describeTargetGroups];

/** The load balancers that forward to a target group. */
function balancersOf(cx: ReadContext, groupId: string): string[] {
  const ids = cx.read.by(listeners, "targetGroup", groupId).map(({ loadBalancerId }) => loadBalancerId);
  return [...new Set(ids)];
}

type Input = Pick<
  CreateTargetGroupInput,
  "IpAddressType" | "Name" | "Port" | "Protocol" | "Tags" | "TargetType" | "VpcId"
>;

/** The port of GENEVE, the only one that its groups have. */
const genevePort = 6081;

function shapeOf(
  cx: ReadContext,
  input: Input,
): Pick<TargetGroup, "protocol" | "port" | "vpcId" | "targetType" | "ipAddressType"> {
  const { TargetType: targetType = "instance", Protocol: protocol, IpAddressType: ipAddressType = "ipv4" } = input;
  if (targetType === "lambda" || targetType === "alb")
    throw new NotBuilt(`elbv2.CreateTargetGroup.TargetType.${targetType}`);
  if (!protocol) throw invalid("A protocol must be specified");
  if (["HTTP", "HTTPS", "TLS", "QUIC", "TCP_QUIC"].includes(protocol))
    throw new NotBuilt(`elbv2.CreateTargetGroup.Protocol.${protocol}`);
  const isGeneve = protocol === "GENEVE";
  const port = input.Port ?? (isGeneve ? genevePort : undefined);
  if (port === undefined) throw invalid("A port must be specified");
  if (isGeneve && port !== genevePort) throw invalid(`Port '${port}' must be ${genevePort} for the protocol GENEVE`);
  if (isGeneve && ipAddressType !== "ipv4") throw invalid("Target groups with the protocol GENEVE take IPv4 only");
  if (!input.VpcId) throw invalid("A VPC ID must be specified");
  const vpc = cx.read.get(vpcs, input.VpcId);
  if (!isOwn(cx, vpc)) throw invalid(`The VPC ID '${input.VpcId}' is not found`);
  return { protocol: protocol as TargetGroup["protocol"], port, vpcId: vpc.id, targetType, ipAddressType };
}

function sameGroup(same: TargetGroup, wanted: TargetGroup): TargetGroup {
  const settings = ({ protocol, port, vpcId, targetType, ipAddressType, healthCheck }: TargetGroup) =>
    JSON.stringify({ protocol, port, vpcId, targetType, ipAddressType, healthCheck });
  if (settings(same) === settings(wanted)) return same;
  throw fault(
    "DuplicateTargetGroupName",
    `A target group with the same name '${same.name}' exists, but with different settings`,
  );
}

function viewGroup(cx: ReadContext, row: TargetGroup): TargetGroupView {
  return {
    TargetGroupArn: arnOf(targetGroups, row),
    TargetGroupName: row.name,
    Protocol: row.protocol,
    Port: row.port,
    VpcId: row.vpcId,
    ...viewHealthCheck(row.healthCheck),
    LoadBalancerArns: balancersOf(cx, row.id).map((id) => arnOf(loadBalancers, cx.read.get(loadBalancers, id)!)),
    TargetType: row.targetType,
    IpAddressType: row.ipAddressType,
  };
}

interface Asked {
  readonly LoadBalancerArn?: string;
  readonly Names?: readonly string[];
  readonly TargetGroupArns?: readonly string[];
}

function asked(cx: ReadContext, { LoadBalancerArn: of, Names, TargetGroupArns: arns }: Asked): readonly TargetGroup[] {
  if ([of, Names?.length, arns?.length].filter(Boolean).length > 1)
    throw invalid("You must specify only one of load balancer ARN, target group ARNs and names");
  const own = cx.read.in(targetGroups, cx.account, cx.region);
  if (of) {
    const balancer = findArn(cx, loadBalancers, of);
    return own.filter((row) => balancersOf(cx, row.id).includes(balancer.id));
  }
  if (arns?.length) return [...new Set(arns)].map((arn) => findArn(cx, targetGroups, arn));
  if (!Names?.length) return own;
  return [...new Set(Names)].map((name) => {
    const [row] = cx.read.by(targetGroups, "name", `${cx.account}/${cx.region}/${name}`);
    if (!row) throw targetGroups.notFound!(name);
    return row;
  });
}
