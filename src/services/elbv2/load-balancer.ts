/** Load balancers: created, described, deleted. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { isOwn } from "../../core/find.ts";
import type { Job } from "../../core/service.ts";
import { arnOf } from "../../core/table.ts";
import type { CreateLoadBalancerInput } from "../../models/elbv2.d.ts";
import { checkGroups, endpointServices, securityGroups } from "../ec2/face.ts";
import { change, fault, findArn, invalid, newId, read, rowPage } from "./api.ts";
import { attributeOf } from "./attribute.ts";
import { balancerAttributes } from "./load-balancer-attribute.ts";
import { viewBalancer } from "./load-balancer-view.ts";
import { addZone, askedSubnets, removeZone } from "./load-balancer-zone.ts";
import { checkName } from "./name.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { LoadBalancer } from "./tables/load-balancer.ts";
import { tagRecord } from "./tag.ts";

/** How long AWS takes about, in milliseconds. */
const provisioningMs = 120_000;

const createLoadBalancer = change(
  "CreateLoadBalancer",
  {
    honours: ["IpAddressType", "Name", "Scheme", "SecurityGroups", "SubnetMappings", "Subnets", "Tags", "Type"],
    defaults: { EnablePrefixForIpv6SourceNat: "off" },
  },
  (input, cx) => {
    const type = typeOf(input);
    checkName(input.Name, "load balancer");
    if (input.Name.startsWith("internal-")) throw invalid("The load balancer name must not begin with 'internal-'");
    const subnets = askedSubnets(cx, input, "CreateLoadBalancer");
    const row = newBalancer(cx, type, input, [...subnets.keys()][0]!.vpcId);
    const [same] = cx.tx.by(loadBalancers, "name", `${cx.account}/${cx.region}/${row.name}`);
    if (same) return { LoadBalancers: [viewBalancer(sameBalancer(same, row, [...subnets.keys()]))] };
    cx.tx.insert(loadBalancers, row);
    const zones = [...subnets].map(([subnet, asked]) => addZone(cx, row, subnet, asked));
    const made = cx.tx.update(loadBalancers, row.id, { zones });
    cx.later("load-balancer-active", { id: row.id }, provisioningMs);
    return { LoadBalancers: [viewBalancer(made)] };
  },
);

const describeLoadBalancers = read(
  "DescribeLoadBalancers",
  { honours: ["LoadBalancerArns", "Names", "Marker", "PageSize"] },
  (input, cx) => {
    const page = rowPage(cx, loadBalancers, asked(cx, input.LoadBalancerArns, input.Names), input);
    return { LoadBalancers: page.items.map(viewBalancer), NextMarker: page.nextToken };
  },
);

const deleteLoadBalancer = change(
  "DeleteLoadBalancer",
  { honours: ["LoadBalancerArn"], access: { resources: { loadbalancer: "LoadBalancerArn" } } },
  ({ LoadBalancerArn: arn }, cx) => {
    const id = arn.slice(arn.lastIndexOf("/") + 1);
    const row = cx.read.get(loadBalancers, id);
    if (!isOwn(cx, row)) {
      if (!/:loadbalancer\/(net|gwy|app)\//.test(arn)) throw invalid(`'${arn}' is not a valid load balancer ARN`);
      return {};
    }
    if (attributeOf(balancerAttributes(row), row.attributes, "deletion_protection.enabled") === "true")
      throw fault(
        "OperationNotPermitted",
        `Load balancer '${arn}' cannot be deleted because deletion protection is on`,
      );
    const [service] = cx.read.by(endpointServices, "balancer", arnOf(loadBalancers, row));
    if (service)
      throw fault("ResourceInUse", `Load balancer '${arn}' is in use by the VPC endpoint service ${service.id}`);
    for (const zone of row.zones) removeZone(cx, zone);
    cx.tx.remove(loadBalancers, row.id);
    return {};
  },
);

/** Operations of load balancers. */
export const loadBalancerOperations = [createLoadBalancer, describeLoadBalancers, deleteLoadBalancer];

/** Jobs of load balancers. */
export const loadBalancerJobs: Readonly<Record<string, Job>> = {
  "load-balancer-active": (cx, { id }) => {
    if (cx.tx.get(loadBalancers, String(id))) cx.tx.update(loadBalancers, String(id), { state: "active" });
  },
};

type Input = Pick<
  CreateLoadBalancerInput,
  "IpAddressType" | "Name" | "Scheme" | "SecurityGroups" | "SubnetMappings" | "Subnets" | "Tags" | "Type"
>;

function typeOf({ Type: type = "application" }: Input): LoadBalancer["type"] {
  if (type === "application") throw new NotBuilt("elbv2.CreateLoadBalancer.Type.application");
  return type;
}

function newBalancer(cx: ChangeContext, type: LoadBalancer["type"], input: Input, vpcId: string): LoadBalancer {
  const { Scheme: scheme = type === "network" ? "internet-facing" : "internal", IpAddressType = "ipv4" } = input;
  if (IpAddressType === "dualstack-without-public-ipv4")
    throw invalid("The IP address type 'dualstack-without-public-ipv4' is for application load balancers only");
  if (type === "gateway" && input.Scheme) throw invalid("A scheme cannot be specified for Gateway Load Balancers");
  if (type === "gateway" && input.SecurityGroups?.length)
    throw invalid("Security groups cannot be specified for Gateway Load Balancers");
  const groupIds = [...new Set(input.SecurityGroups)];
  checkBalancerGroups(cx, vpcId, groupIds);
  return {
    id: newId(cx, "load-balancer"),
    account: cx.account,
    region: cx.region,
    tags: tagRecord(input.Tags),
    name: input.Name,
    type,
    scheme,
    vpcId,
    ipAddressType: IpAddressType,
    zones: [],
    groupIds,
    hasGroups: groupIds.length > 0,
    enforcesGroupsOnPrivateLink: "on",
    prefixForIpv6SourceNat: "off",
    state: "provisioning",
    createdAt: cx.now,
    attributes: {},
  };
}

/** Throws InvalidSecurityGroup for groups that a load balancer in a VPC cannot carry. */
export function checkBalancerGroups(cx: ChangeContext, vpcId: string, groupIds: readonly string[]): void {
  for (const id of groupIds)
    if (!isOwn(cx, cx.read.get(securityGroups, id)))
      throw fault("InvalidSecurityGroup", `The security group '${id}' does not exist`);
  if (groupIds.length > 0) checkGroups(cx, vpcId, groupIds);
}

/** Asking again for what is there gives it again; with other settings the name is taken. */
function sameBalancer(
  same: LoadBalancer,
  wanted: LoadBalancer,
  subnets: readonly { readonly id: string }[],
): LoadBalancer {
  const names = (ids: readonly string[]) => ids.toSorted().join();
  const equal =
    same.type === wanted.type &&
    same.scheme === wanted.scheme &&
    same.ipAddressType === wanted.ipAddressType &&
    names(same.groupIds) === names(wanted.groupIds) &&
    names(same.zones.map(({ subnetId }) => subnetId)) === names(subnets.map(({ id }) => id));
  if (equal) return same;
  throw fault(
    "DuplicateLoadBalancerName",
    `A load balancer with the same name '${same.name}' exists, but with different settings`,
  );
}

function asked(
  cx: ReadContext,
  arns: readonly string[] | undefined,
  names: readonly string[] | undefined,
): readonly LoadBalancer[] {
  if (arns?.length && names?.length) throw invalid("Load balancer names and ARNs cannot be specified together");
  if (arns?.length) return [...new Set(arns)].map((arn) => findArn(cx, loadBalancers, arn));
  if (!names?.length) return cx.read.in(loadBalancers, cx.account, cx.region);
  return [...new Set(names)].map((name) => {
    const [row] = cx.read.by(loadBalancers, "name", `${cx.account}/${cx.region}/${name}`);
    if (!row) throw fault("LoadBalancerNotFound", `Load balancers '[${name}]' not found`);
    return row;
  });
}
