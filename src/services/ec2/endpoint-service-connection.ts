/** Connections of endpoints to a customer's service: seen, accepted and rejected by its owner. */
import type { ChangeContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { isOwn } from "../../core/find.ts";
import type { State, VpcEndpointConnection } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage, select } from "./list.ts";
import { endpointServices, vpcEndpoints } from "./tables/vpc-endpoint.ts";
import type { EndpointService, VpcEndpoint } from "./tables/vpc-endpoint.ts";
import { tagSet } from "./tag-specification.ts";
import { unsuccessful } from "./unsuccessful.ts";
import { dnsEntriesOf } from "./vpc-endpoint-dns.ts";
import { settleEndpoint } from "./vpc-endpoint-state.ts";
import { payersOf } from "./vpc-endpoint-view.ts";

const acceptVpcEndpointConnections = change(
  "AcceptVpcEndpointConnections",
  { honours: ["ServiceId", "VpcEndpointIds"], access: { resources: { "vpc-endpoint-service": "ServiceId" } } },
  (input, cx) => {
    const service = cx.find(endpointServices, input.ServiceId);
    return {
      Unsuccessful: unsuccessful(input.VpcEndpointIds, (id) => {
        const endpoint = connected(cx, service, id);
        if (endpoint.state === "available" || endpoint.state === "pending") return;
        if (endpoint.state !== "pendingAcceptance" && endpoint.state !== "rejected") throw wrongState(endpoint);
        cx.tx.update(vpcEndpoints, id, { state: "pending" });
        settleEndpoint(cx, id);
      }),
    };
  },
);

const rejectVpcEndpointConnections = change(
  "RejectVpcEndpointConnections",
  { honours: ["ServiceId", "VpcEndpointIds"], access: { resources: { "vpc-endpoint-service": "ServiceId" } } },
  (input, cx) => {
    const service = cx.find(endpointServices, input.ServiceId);
    return {
      Unsuccessful: unsuccessful(input.VpcEndpointIds, (id) => {
        const endpoint = connected(cx, service, id);
        if (endpoint.state === "deleting") throw wrongState(endpoint);
        cx.tx.update(vpcEndpoints, id, { state: "rejected" });
      }),
    };
  },
);

const describeVpcEndpointConnections = read(
  "DescribeVpcEndpointConnections",
  { honours: ["Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const services = cx.read.in(endpointServices, cx.account, cx.region);
    const rows = services.flatMap(({ id }) => cx.read.by(vpcEndpoints, "service", id).map((row) => ({ row, id })));
    const views = rows.map(({ row, id }) => viewConnection(row, cx.read.get(endpointServices, id)!));
    const page = listPage(select(views, filters, input.Filters), input, {
      list: "endpoint-connections",
      placeOf: ({ ServiceId = "", VpcEndpointId = "" }) => [ServiceId, VpcEndpointId],
    });
    return { VpcEndpointConnections: page.items, NextToken: page.nextToken };
  },
);

const filters = {
  "ip-address-type": ({ IpAddressType }: VpcEndpointConnection) => IpAddressType,
  "service-id": ({ ServiceId }: VpcEndpointConnection) => ServiceId,
  "vpc-endpoint-id": ({ VpcEndpointId }: VpcEndpointConnection) => VpcEndpointId,
  "vpc-endpoint-owner": ({ VpcEndpointOwner }: VpcEndpointConnection) => VpcEndpointOwner,
  "vpc-endpoint-region": ({ VpcEndpointRegion }: VpcEndpointConnection) => VpcEndpointRegion,
  "vpc-endpoint-state": ({ VpcEndpointState }: VpcEndpointConnection) => VpcEndpointState,
};

function viewConnection(row: VpcEndpoint, service: EndpointService): VpcEndpointConnection {
  return {
    ServiceId: service.id,
    VpcEndpointId: row.id,
    VpcEndpointOwner: row.account,
    VpcEndpointState: row.state as string as State,
    CreationTimestamp: new Date(row.createdAt),
    DnsEntries: dnsEntriesOf(row),
    NetworkLoadBalancerArns: service.kind === "Interface" ? service.balancers : [],
    GatewayLoadBalancerArns: service.kind === "GatewayLoadBalancer" ? service.balancers : [],
    IpAddressType: row.ipAddressType,
    VpcEndpointConnectionId: row.connectionId,
    VpcEndpointRegion: row.region,
    PayerResponsibilities: payersOf(row),
    Tags: tagSet(row.connectionTags),
  };
}

/** The endpoint of a service, whoever owns it. Throws InvalidVpcEndpointId.NotFound. */
function connected(cx: ChangeContext, service: EndpointService, id: string): VpcEndpoint {
  const endpoint = cx.tx.by(vpcEndpoints, "service", service.id).find((row) => row.id === id);
  if (endpoint && isOwn(cx, service)) return endpoint;
  throw fault("InvalidVpcEndpointId.NotFound", `The Vpc Endpoint Id '${id}' does not exist`);
}

function wrongState({ id, state }: VpcEndpoint) {
  return fault("InvalidState", `The endpoint ${id} is ${state}.`);
}

/** Who pays for an endpoint, which the owner of its service may take over. */
const modifyVpcEndpointPayerResponsibility = change(
  "ModifyVpcEndpointPayerResponsibility",
  { honours: ["ServiceId", "VpcEndpointId", "PayerResponsibility", "Scope"] },
  (input, cx) => {
    const { VpcEndpointId: id, PayerResponsibility: type, Scope } = input;
    const endpoint = cx.tx.get(vpcEndpoints, id);
    const service = endpoint?.serviceId && cx.tx.get(endpointServices, endpoint.serviceId);
    if (!service || !isOwn(cx, service) || (input.ServiceId && input.ServiceId !== service.id))
      throw fault("InvalidVpcEndpointId.NotFound", `The Vpc Endpoint Id '${id}' does not exist`);
    if (Scope !== "vpc-endpoint-charges") throw new NotBuilt(`ec2.ModifyVpcEndpointPayerResponsibility.Scope.${Scope}`);
    if (type === "resource-gateway-account")
      throw fault(
        "InvalidParameterCombination",
        `The payer '${type}' is for the scope 'resource-gateway-charges' only`,
      );
    const row = cx.tx.update(vpcEndpoints, id, { payer: type });
    return { VpcEndpointId: id, PayerResponsibilities: payersOf(row) };
  },
);

/** Operations of connections. */
export const endpointServiceConnectionOperations = [
  acceptVpcEndpointConnections,
  rejectVpcEndpointConnections,
  describeVpcEndpointConnections,
  modifyVpcEndpointPayerResponsibility,
];
