/** Endpoint services and whom they admit, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { endpointServices } from "../tables/vpc-endpoint.ts";
import type { EndpointService, ServiceDomain } from "../tables/vpc-endpoint.ts";
import { madeId, owned } from "./row.ts";

const readService = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("ServiceId"));
  const state = one.maybe("ServiceState") ?? "Available";
  const [network, gateway] = [one.texts("NetworkLoadBalancerArns"), one.texts("GatewayLoadBalancerArns")];
  const regions = one.parts("SupportedRegions").map((each) => (each.follows("ServiceState"), each.text("Region")));
  const domain = domainOf(one);
  const payer = one.maybe("PayerResponsibility");
  one.follows("ServiceType", "ServiceName", "AvailabilityZones", "AvailabilityZoneIds", "BaseEndpointDnsNames");
  one.follows("ManagesVpcEndpoints", "RemoteAccessEnabled");
  const service: EndpointService = {
    ...row,
    kind: gateway.length > 0 ? "GatewayLoadBalancer" : "Interface",
    balancers: gateway.length > 0 ? gateway : network,
    acceptanceRequired: one.flag("AcceptanceRequired", true),
    ...(domain && { domain }),
    supportedIpAddressTypes: familiesOf(one.texts("SupportedIpAddressTypes")),
    supportedRegions: regions.filter((region) => region !== row.region),
    permissions: [],
    ...(payer === "ServiceOwner" && { payer }),
    state: "Available",
  };
  if (/^delet/i.test(state) || /^fail/i.test(state)) intake.leave(one.origin, row.id, `it was ${state.toLowerCase()}`);
  else intake.put(endpointServices, service, one.origin);
};

function familiesOf(told: readonly string[]): EndpointService["supportedIpAddressTypes"] {
  const known = (["ipv4", "ipv6"] as const).filter((family) => told.includes(family));
  return known.length > 0 ? known : ["ipv4"];
}

function domainOf(one: Described): ServiceDomain | undefined {
  const name = one.maybe("PrivateDnsName");
  const told = one.part("PrivateDnsNameConfiguration");
  told?.follows("Type");
  if (name === undefined) return undefined;
  return {
    name,
    state: told?.word("State", "verified", "pendingVerification", "failed") ?? "verified",
    recordName: told?.maybe("Name") ?? "",
    recordValue: told?.maybe("Value") ?? "",
  };
}

/** `describe-vpc-endpoint-service-permissions` may not say of which service. */
const readPermissions = (one: Described, intake: Intake): void => {
  const id = one.text("ServiceId");
  const permissions = one.parts("AllowedPrincipals").map((each) => {
    each.follows("PrincipalType", "ServiceId", "Tags");
    const principal = each.text("Principal");
    return { id: each.maybe("ServicePermissionId") ?? madeId("vpce-svc-perm", id, principal), principal };
  });
  if (intake.find(endpointServices, id)) intake.patch(endpointServices, id, { permissions });
  else intake.leave(one.origin, id, "the service was not described");
};

/** Readers of endpoint services. */
export const endpointServiceImporters: readonly Importer[] = [
  {
    key: "ServiceConfigurations",
    call: "ec2 describe-vpc-endpoint-service-configurations",
    id: "ServiceId",
    read: readService,
  },
  {
    key: "VpcEndpointServicePermissions",
    call: "ec2 describe-vpc-endpoint-service-permissions",
    id: "ServiceId",
    alone: { key: "AllowedPrincipals", pattern: /vpce-svc-[0-9a-f]{8,17}/, inner: "AllowedPrincipals" },
    read: readPermissions,
  },
];
