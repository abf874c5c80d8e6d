/** Endpoint services as their owners see them. */
import type { Reader } from "../../core/reader.ts";
import type { ServiceConfiguration } from "../../models/ec2.d.ts";
import { describes } from "./describe.ts";
import { serviceName, serviceZones } from "./endpoint-service-offer.ts";
import { zonesOf } from "./region-zone.ts";
import { endpointServices } from "./tables/vpc-endpoint.ts";
import type { EndpointService } from "./tables/vpc-endpoint.ts";
import { tagSet } from "./tag-specification.ts";

/** A service in AWS's shape. */
export function viewService(row: EndpointService, read: Reader): ServiceConfiguration {
  const zones = serviceZones(read, row);
  const { domain } = row;
  return {
    ServiceType: [{ ServiceType: row.kind }],
    ServiceId: row.id,
    ServiceName: serviceName(row),
    ServiceState: row.state,
    AvailabilityZones: zones,
    AvailabilityZoneIds: zonesOf(row.region).flatMap((zone) => (zones.includes(zone.name) ? zone.id : [])),
    AcceptanceRequired: row.acceptanceRequired,
    ManagesVpcEndpoints: false,
    NetworkLoadBalancerArns: row.kind === "Interface" ? row.balancers : [],
    GatewayLoadBalancerArns: row.kind === "GatewayLoadBalancer" ? row.balancers : [],
    SupportedIpAddressTypes: row.supportedIpAddressTypes,
    BaseEndpointDnsNames: [`${row.id}.${row.region}.vpce.amazonaws.com`],
    PrivateDnsName: domain?.name,
    PrivateDnsNameConfiguration: domain
      ? { State: domain.state, Type: "TXT", Value: domain.recordValue, Name: domain.recordName }
      : {},
    PayerResponsibility: row.payer,
    Tags: tagSet(row.tags),
    SupportedRegions: [row.region, ...row.supportedRegions].map((Region) => ({ Region, ServiceState: row.state })),
    RemoteAccessEnabled: row.supportedRegions.length > 0,
  };
}

/** DescribeVpcEndpointServiceConfigurations. */
export const describeServices = describes("DescribeVpcEndpointServiceConfigurations", {
  table: endpointServices,
  ids: "ServiceIds",
  result: "ServiceConfigurations",
  view: viewService,
  filters: {
    "service-name": serviceName,
    "service-id": (row) => row.id,
    "service-state": (row) => row.state,
    "supported-ip-address-types": (row) => row.supportedIpAddressTypes,
    "supported-region": (row) => [row.region, ...row.supportedRegions],
  },
});
