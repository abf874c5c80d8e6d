/** The services that endpoints may lead to, as a consumer sees them: AWS's own, and customers'. */
import type { Viewer } from "../../core/find.ts";
import type { Reader } from "../../core/reader.ts";
import type { DnsNameState, ServiceDetail } from "../../models/ec2.d.ts";
import { balancerByArn } from "../elbv2/face.ts";
import { read } from "./api.ts";
import { amazonServicesOf } from "./endpoint-service-catalogue.ts";
import type { AmazonService } from "./endpoint-service-catalogue.ts";
import { admits } from "./endpoint-service-permission.ts";
import { fault } from "./faults.ts";
import { listPage, select } from "./list.ts";
import { zonesOf } from "./region-zone.ts";
import { endpointServices } from "./tables/vpc-endpoint.ts";
import type { EndpointKind, EndpointService } from "./tables/vpc-endpoint.ts";
import { tagSet } from "./tag-specification.ts";

/** A service as a consumer in a Region may use it. */
export interface Offer {
  readonly name: string;
  readonly id: string;
  readonly kind: EndpointKind;
  /** The Region that the service is in. */
  readonly region: string;
  readonly amazon?: AmazonService;
  readonly own?: EndpointService;
}

/** The name of a customer's service. */
export function serviceName({ region, id }: Pick<EndpointService, "region" | "id">): string {
  return `com.amazonaws.vpce.${region}.${id}`;
}

/** The zones that a customer's service is in: those of its load balancers. */
export function serviceZones(read: Reader, { balancers }: EndpointService): string[] {
  const zones = balancers.flatMap((arn) => balancerByArn(read, arn)?.zones.map(({ zone }) => zone) ?? []);
  return [...new Set(zones)].toSorted();
}

/**
 * The service with a name, of the kind wanted where one name has several.
 *
 * Throws InvalidServiceName for what does not exist or is not for the caller, and for other Regions' services unless
 * they may be reached from the caller's.
 */
export function findOffer(cx: Viewer, name: string, kind: string, region = cx.region): Offer {
  const named = offersIn(cx, region).filter((offer) => offer.name === name);
  const offer = named.find((one) => one.kind === kind) ?? named[0];
  if (!offer || !reaches(cx, offer))
    throw fault("InvalidServiceName", `The Vpc Endpoint Service '${name}' does not exist`);
  if (offer.kind === kind) return offer;
  const types = named.map((one) => one.kind).join(", ");
  throw fault("InvalidParameter", `Endpoint type (${kind}) does not match available service types ([${types}]).`);
}

function reaches({ region, account }: Viewer, { amazon, own, region: at }: Offer): boolean {
  if (amazon) return at === region;
  return admits(own!, account) && (at === region || own!.supportedRegions.includes(region));
}

function offersIn({ read: reader }: Viewer, region: string): readonly Offer[] {
  const amazon = amazonServicesOf(region).map((one) => ({ ...one, amazon: one }));
  const owns = reader.all(endpointServices).filter((row) => row.region === region && row.state === "Available");
  return [...amazon, ...owns.map((own) => ({ name: serviceName(own), id: own.id, kind: own.kind, region, own }))];
}

const describeVpcEndpointServices = read(
  "DescribeVpcEndpointServices",
  { honours: ["ServiceNames", "ServiceRegions", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const regions = input.ServiceRegions?.length ? input.ServiceRegions : [cx.region];
    const offers = regions.flatMap((region) => offersIn(cx, region)).filter((offer) => reaches(cx, offer));
    const unknown = input.ServiceNames?.find((name) => !offers.some((offer) => offer.name === name));
    if (unknown !== undefined)
      throw fault("InvalidServiceName", `The Vpc Endpoint Service '${unknown}' does not exist`);
    const named = input.ServiceNames?.length ? offers.filter(({ name }) => input.ServiceNames!.includes(name)) : offers;
    const details = named.map((offer) => viewOffer(cx.read, offer, cx.account));
    const page = listPage(select(details, filters, input.Filters), input, { list: "endpoint-services" });
    return {
      ServiceNames: [...new Set(page.items.map(({ ServiceName }) => ServiceName!))],
      ServiceDetails: page.items,
      NextToken: page.nextToken,
    };
  },
);

const filters = {
  owner: ({ Owner }: ServiceDetail) => Owner,
  "service-name": ({ ServiceName }: ServiceDetail) => ServiceName,
  "service-region": ({ ServiceRegion }: ServiceDetail) => ServiceRegion,
  "service-type": ({ ServiceType }: ServiceDetail) => ServiceType?.map((one) => one.ServiceType),
  "supported-ip-address-types": ({ SupportedIpAddressTypes }: ServiceDetail) => SupportedIpAddressTypes,
};

function viewOffer(reader: Reader, offer: Offer, account: string): ServiceDetail {
  const { name, id, kind, region, amazon, own } = offer;
  const zones = own ? serviceZones(reader, own) : zonesOf(region).map((zone) => zone.name);
  const names = own ? (own.domain ? [own.domain.name] : []) : amazon!.privateDnsNames;
  return {
    ServiceName: name,
    ServiceId: id,
    ServiceType: [{ ServiceType: kind }],
    ServiceRegion: region,
    AvailabilityZones: zones,
    AvailabilityZoneIds: zonesOf(region).flatMap((zone) => (zones.includes(zone.name) ? zone.id : [])),
    Owner: own ? own.account : "amazon",
    BaseEndpointDnsNames: baseNames(offer),
    PrivateDnsName: names[0],
    PrivateDnsNames: names.map((PrivateDnsName) => ({ PrivateDnsName })),
    PrivateDnsNameVerificationState: (own ? own.domain?.state : amazon!.privateDnsNames[0] && "verified") as
      | DnsNameState
      | undefined,
    VpcEndpointPolicySupported: amazon?.policySupported ?? false,
    AcceptanceRequired: own?.acceptanceRequired ?? false,
    ManagesVpcEndpoints: false,
    PayerResponsibility: own?.payer,
    SupportedIpAddressTypes: own?.supportedIpAddressTypes ?? amazon!.families,
    Tags: own?.account === account ? tagSet(own.tags) : [],
  };
}

function baseNames({ amazon, id, region, kind }: Offer): string[] {
  if (!amazon) return [`${id}.${region}.vpce.amazonaws.com`];
  return [
    kind === "Gateway" ? `${amazon.label}.${region}.amazonaws.com` : `${amazon.label}.${region}.vpce.amazonaws.com`,
  ];
}

/** Operations of services on offer. */
export const endpointServiceOfferOperations = [describeVpcEndpointServices];
