/** Endpoint services (PrivateLink) of customers: offered behind load balancers, changed, withdrawn. */
import type { ChangeContext } from "../../core/context.ts";
import { findRegion } from "../../core/regions.ts";
import { balancerByArn } from "../elbv2/face.ts";
import type { LoadBalancer } from "../elbv2/face.ts";
import { change } from "./api.ts";
import { newDomain } from "./endpoint-service-domain.ts";
import { describeServices, viewService } from "./endpoint-service-view.ts";
import { fault } from "./faults.ts";
import { endpointServices, vpcEndpoints } from "./tables/vpc-endpoint.ts";
import type { EndpointService } from "./tables/vpc-endpoint.ts";
import { tagsOf } from "./tag-specification.ts";
import { unsuccessful } from "./unsuccessful.ts";

/** Load balancers of one kind that a service may have ("AWS PrivateLink quotas"). */
const mostBalancers = 50;

const createVpcEndpointServiceConfiguration = change(
  "CreateVpcEndpointServiceConfiguration",
  {
    honours: [
      "AcceptanceRequired",
      "ClientToken",
      "GatewayLoadBalancerArns",
      "NetworkLoadBalancerArns",
      "PrivateDnsName",
      "SupportedIpAddressTypes",
      "SupportedRegions",
      "TagSpecifications",
    ],
  },
  (input, cx) => {
    const network = input.NetworkLoadBalancerArns ?? [];
    const gateway = input.GatewayLoadBalancerArns ?? [];
    if ((network.length === 0) === (gateway.length === 0))
      throw fault(
        "InvalidParameter",
        "Exactly one of NetworkLoadBalancerArns and GatewayLoadBalancerArns must be given.",
      );
    const row: EndpointService = {
      id: cx.newId("vpce-svc"),
      account: cx.account,
      region: cx.region,
      tags: tagsOf(input.TagSpecifications, "vpc-endpoint-service"),
      kind: network.length > 0 ? "Interface" : "GatewayLoadBalancer",
      balancers: [...new Set([...network, ...gateway])],
      acceptanceRequired: input.AcceptanceRequired ?? true,
      supportedIpAddressTypes: familiesOf(input.SupportedIpAddressTypes ?? ["ipv4"]),
      supportedRegions: othersOf(cx, input.SupportedRegions ?? []),
      permissions: [],
      state: "Available",
      ...(input.PrivateDnsName && { domain: newDomain(cx, input.PrivateDnsName) }),
    };
    checkService(cx, row);
    return {
      ServiceConfiguration: viewService(cx.tx.insert(endpointServices, row), cx.read),
      ClientToken: input.ClientToken,
    };
  },
);

const modifyVpcEndpointServiceConfiguration = change(
  "ModifyVpcEndpointServiceConfiguration",
  {
    honours: [
      "AcceptanceRequired",
      "AddGatewayLoadBalancerArns",
      "AddNetworkLoadBalancerArns",
      "AddSupportedIpAddressTypes",
      "AddSupportedRegions",
      "PrivateDnsName",
      "RemoveGatewayLoadBalancerArns",
      "RemoveNetworkLoadBalancerArns",
      "RemovePrivateDnsName",
      "RemoveSupportedIpAddressTypes",
      "RemoveSupportedRegions",
      "ServiceId",
    ],
    access: { resources: { "vpc-endpoint-service": "ServiceId" } },
  },
  (input, cx) => {
    const before = cx.find(endpointServices, input.ServiceId);
    const wrongKind =
      before.kind === "Interface"
        ? (input.AddGatewayLoadBalancerArns ?? input.RemoveGatewayLoadBalancerArns)
        : (input.AddNetworkLoadBalancerArns ?? input.RemoveNetworkLoadBalancerArns);
    if (wrongKind?.length)
      throw fault("InvalidParameter", "A service has load balancers of one kind: network or gateway ones.");
    if (input.PrivateDnsName && input.RemovePrivateDnsName)
      throw fault("InvalidParameterCombination", "PrivateDnsName and RemovePrivateDnsName exclude each other.");
    const added = [...(input.AddNetworkLoadBalancerArns ?? []), ...(input.AddGatewayLoadBalancerArns ?? [])];
    const removed = [...(input.RemoveNetworkLoadBalancerArns ?? []), ...(input.RemoveGatewayLoadBalancerArns ?? [])];
    const families = edited(
      before.supportedIpAddressTypes,
      input.AddSupportedIpAddressTypes,
      input.RemoveSupportedIpAddressTypes,
    );
    const after: EndpointService = {
      ...before,
      balancers: edited(before.balancers, added, removed),
      supportedIpAddressTypes: familiesOf(families),
      supportedRegions: othersOf(
        cx,
        edited(before.supportedRegions, input.AddSupportedRegions, input.RemoveSupportedRegions),
      ),
      acceptanceRequired: input.AcceptanceRequired ?? before.acceptanceRequired,
      domain: domainAfter(cx, before, input),
    };
    checkService(cx, after);
    cx.tx.update(endpointServices, before.id, after);
    return { Return: true };
  },
);

const modifyVpcEndpointServicePayerResponsibility = change(
  "ModifyVpcEndpointServicePayerResponsibility",
  {
    honours: ["ServiceId", "PayerResponsibility"],
    access: { resources: { "vpc-endpoint-service": "ServiceId" } },
  },
  (input, cx) => {
    const { id } = cx.find(endpointServices, input.ServiceId);
    cx.tx.update(endpointServices, id, { payer: input.PayerResponsibility });
    return { ReturnValue: true };
  },
);

const deleteVpcEndpointServiceConfigurations = change(
  "DeleteVpcEndpointServiceConfigurations",
  { honours: ["ServiceIds"], access: { resources: { "vpc-endpoint-service": "ServiceIds" } } },
  (input, cx) => ({
    Unsuccessful: unsuccessful(input.ServiceIds, (id) => {
      const service = cx.find(endpointServices, id);
      const connected = cx.tx.by(vpcEndpoints, "service", id).some(({ state }) => holdsService.has(state));
      if (connected)
        throw fault(
          "ExistingVpcEndpointConnections",
          `Service ${service.id} has existing active VPC Endpoint connections!`,
        );
      cx.tx.remove(endpointServices, service.id);
    }),
  }),
);

const holdsService: ReadonlySet<string> = new Set(["available", "pending", "pendingAcceptance"]);

/** Operations of endpoint services. */
export const endpointServiceOperations = [
  createVpcEndpointServiceConfiguration,
  modifyVpcEndpointServiceConfiguration,
  modifyVpcEndpointServicePayerResponsibility,
  deleteVpcEndpointServiceConfigurations,
  describeServices,
];

interface DomainWish {
  readonly PrivateDnsName?: string;
  readonly RemovePrivateDnsName?: boolean;
}

function domainAfter(cx: ChangeContext, { id, domain }: EndpointService, wish: DomainWish): EndpointService["domain"] {
  if (!wish.RemovePrivateDnsName) {
    if (!wish.PrivateDnsName || wish.PrivateDnsName === domain?.name) return domain;
    return newDomain(cx, wish.PrivateDnsName);
  }
  const user = cx.tx.by(vpcEndpoints, "service", id).find(({ privateDnsEnabled }) => privateDnsEnabled);
  if (user)
    throw fault("InvalidState", `The private DNS name of ${id} is in use by the endpoint ${user.id} and others.`);
  return undefined;
}

function checkService(cx: ChangeContext, service: EndpointService): void {
  const { kind, balancers, supportedIpAddressTypes, domain } = service;
  if (balancers.length === 0) throw fault("InvalidParameter", "A service needs at least one load balancer.");
  if (balancers.length > mostBalancers)
    throw fault("InvalidParameter", `A service cannot have more than ${mostBalancers} load balancers.`);
  if (kind === "GatewayLoadBalancer" && domain)
    throw fault("InvalidParameter", "Services behind Gateway Load Balancers have no private DNS names.");
  for (const arn of balancers) {
    const balancer = ownBalancer(cx, arn);
    const wanted = kind === "Interface" ? "network" : "gateway";
    if (balancer.type !== wanted)
      throw fault("InvalidParameter", `The load balancer ${arn} is no ${wanted} load balancer.`);
    const other = cx.tx.by(endpointServices, "balancer", arn).find(({ id }) => id !== service.id);
    if (other) throw fault("InvalidParameter", `The load balancer ${arn} is associated with another service already.`);
    if (supportedIpAddressTypes.includes("ipv6") && balancer.ipAddressType === "ipv4")
      throw fault("InvalidParameter", `The load balancer ${arn} takes IPv4 only, and the service shall take IPv6.`);
  }
}

function ownBalancer(cx: ChangeContext, arn: string): LoadBalancer {
  const balancer = balancerByArn(cx.read, arn);
  if (balancer?.account === cx.account && balancer.region === cx.region) return balancer;
  throw fault("InvalidParameter", `The load balancer ${arn} does not exist.`);
}

function familiesOf(given: readonly string[]): EndpointService["supportedIpAddressTypes"] {
  const unknown = given.find((one) => one !== "ipv4" && one !== "ipv6");
  if (unknown !== undefined || given.length === 0)
    throw fault("InvalidParameter", `SupportedIpAddressTypes must be ipv4, ipv6 or both, not '${unknown ?? ""}'.`);
  return (["ipv4", "ipv6"] as const).filter((one) => given.includes(one));
}

function othersOf({ region }: ChangeContext, given: readonly string[]): readonly string[] {
  const unknown = given.find((one) => !findRegion(one));
  if (unknown !== undefined) throw fault("InvalidParameter", `There is no Region '${unknown}'.`);
  return [...new Set(given)].filter((one) => one !== region);
}

function edited(
  before: readonly string[],
  added: readonly string[] | undefined,
  removed: readonly string[] | undefined,
): readonly string[] {
  return [...new Set([...before.filter((one) => !removed?.includes(one)), ...(added ?? [])])];
}
