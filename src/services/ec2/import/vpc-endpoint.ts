/** VPC endpoints and their connections, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { amazonServicesOf } from "../endpoint-service-catalogue.ts";
import { vpcEndpoints } from "../tables/vpc-endpoint.ts";
import type { VpcEndpoint } from "../tables/vpc-endpoint.ts";
import { defaultPolicies } from "../vpc-endpoint-policy.ts";
import { madeId, owned } from "./row.ts";

const kinds = ["Gateway", "Interface", "GatewayLoadBalancer"] as const;
const families = ["ipv4", "ipv6", "dualstack"] as const;

const readEndpoint = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("VpcEndpointId"));
  const state = one.maybe("State") ?? "available";
  const kind = kinds.find((known) => known === (one.maybe("VpcEndpointType") ?? "Gateway"));
  if (isOver(state) || !kind) {
    one.skip();
    const why = kind ? `it was ${state.toLowerCase()}` : "Fogbank has no endpoints of its type yet";
    return intake.leave(one.origin, row.id, why);
  }
  const serviceName = one.text("ServiceName");
  const serviceId = /\.(vpce-svc-[0-9a-f]+)$/.exec(serviceName)?.[1];
  const policy = policyOf(one.maybe("PolicyDocument"), kind);
  const [serviceRegion, ipAddressType] = [one.maybe("ServiceRegion"), one.word("IpAddressType", ...families)];
  const options = one.part("DnsOptions");
  one.follows("RouteTableIds", "RequesterManaged", "PayerResponsibilities", "LastError");
  intake.put<VpcEndpoint>(
    vpcEndpoints,
    {
      ...row,
      vpcId: one.text("VpcId"),
      kind,
      serviceName,
      ...(serviceId !== undefined && { serviceId, connectionId: madeId("vpce-con", row.id) }),
      ...(serviceRegion !== undefined && serviceRegion !== row.region && { serviceRegion }),
      state: /^pendingAcceptance$/i.test(state) ? "pendingAcceptance" : "available",
      ...(policy !== undefined && { policy }),
      subnetIds: one.texts("SubnetIds"),
      networkInterfaceIds: one.texts("NetworkInterfaceIds"),
      groupIds: one.parts("Groups").map((group) => (group.follows("GroupName"), group.text("GroupId"))),
      ipAddressType,
      recordIpType: recordsOf(options, kind === "Gateway" ? "service-defined" : ipAddressType),
      onlyForInboundResolver: options?.flag("PrivateDnsOnlyForInboundResolverEndpoint", false) ?? false,
      privateDnsEnabled: one.flag("PrivateDnsEnabled", false),
      ...namesOf(one, serviceName, serviceRegion ?? row.region),
      createdAt: one.time("CreationTimestamp") ?? intake.wish.at,
    },
    one.origin,
  );
};

function isOver(state: string): boolean {
  return /^(deleted|deleting|failed|rejected|expired)$/i.test(state);
}

function recordsOf(options: Described | undefined, otherwise: VpcEndpoint["recordIpType"]) {
  return options?.has("DnsRecordIpType") ? options.word("DnsRecordIpType", ...families, "service-defined") : otherwise;
}

/** A policy that says what AWS says where nobody gave one is none. */
function policyOf(text: string | undefined, kind: VpcEndpoint["kind"]): string | undefined {
  if (text === undefined || kind === "GatewayLoadBalancer") return undefined;
  return plain(text) === plain(defaultPolicies[kind]) ? undefined : text;
}

function plain(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Its own names carry a label; the others are those that it takes over. */
function namesOf(one: Described, serviceName: string, region: string): Pick<VpcEndpoint, "label" | "privateDnsNames"> {
  const entries = one.parts("DnsEntries").map((entry) => (entry.follows("HostedZoneId"), entry.maybe("DnsName") ?? ""));
  const isOwn = (name: string): boolean => name.endsWith(".vpce.amazonaws.com");
  const label = entries.filter(isOwn).map((name) => /vpce-[0-9a-f]+-([a-z0-9]+)/.exec(name)?.[1])[0];
  const taken = entries.filter((name) => name !== "" && !isOwn(name));
  const known = amazonServicesOf(region).find(({ name }) => name === serviceName)?.privateDnsNames;
  return {
    label: label ?? madeId("label", one.text("VpcEndpointId")).slice(-8),
    privateDnsNames: taken.length > 0 ? taken : (known ?? []),
  };
}

/** The owner of a service is told of connections by ids of their own. */
const readConnection = (one: Described, intake: Intake): void => {
  const [id, connectionId, tags] = [one.text("VpcEndpointId"), one.maybe("VpcEndpointConnectionId"), one.tags()];
  one.skip();
  if (!intake.find(vpcEndpoints, id)) return intake.leave(one.origin, id, "the endpoint was not described");
  intake.patch(vpcEndpoints, id, {
    ...(connectionId !== undefined && { connectionId }),
    ...(tags && { connectionTags: tags }),
  });
};

/** Readers of endpoints. */
export const vpcEndpointImporters: readonly Importer[] = [
  { key: "VpcEndpoints", call: "ec2 describe-vpc-endpoints", id: "VpcEndpointId", read: readEndpoint },
  {
    key: "VpcEndpointConnections",
    call: "ec2 describe-vpc-endpoint-connections",
    id: "VpcEndpointId",
    read: readConnection,
  },
];
