/** DNS settings of endpoints: which private names they take over, and the families of the answers. */
import type { ChangeContext } from "../../core/context.ts";
import type { DnsOptionsSpecification } from "../../models/ec2.d.ts";
import type { Offer } from "./endpoint-service-offer.ts";
import { fault } from "./faults.ts";
import { isLiving, vpcEndpoints } from "./tables/vpc-endpoint.ts";
import type { VpcEndpoint } from "./tables/vpc-endpoint.ts";
import { vpcs } from "./tables/vpc.ts";

/** The names that private DNS takes over for a service: none before a customer's domain is verified. */
export function privateNamesOf({ amazon, own }: Offer): readonly string[] {
  if (amazon) return amazon.privateDnsNames;
  return own?.domain?.state === "verified" ? [own.domain.name] : [];
}

/** The families of an endpoint's DNS answers. Throws for answers with addresses that the endpoint has not. */
export function recordIpTypeOf(
  { kind, ipAddressType }: Pick<VpcEndpoint, "kind" | "ipAddressType">,
  wish: DnsOptionsSpecification | undefined,
  before?: VpcEndpoint["recordIpType"],
): VpcEndpoint["recordIpType"] {
  const usual = kind === "Gateway" ? "service-defined" : ipAddressType;
  const wanted = wish?.DnsRecordIpType ?? (before && fits(ipAddressType, before) ? before : usual);
  if (fits(ipAddressType, wanted)) return wanted;
  throw fault(
    "InvalidParameter",
    `The DNS record IP type ${wanted} does not go with the IP address type ${ipAddressType}.`,
  );
}

function fits(ipAddressType: VpcEndpoint["ipAddressType"], records: VpcEndpoint["recordIpType"]): boolean {
  return records === "service-defined" || ipAddressType === "dualstack" || records === ipAddressType;
}

/**
 * Throws unless an endpoint may take its private names over: the VPC has DNS, the service has names, nobody else has
 * taken them over there.
 */
export function checkPrivateDns(
  cx: ChangeContext,
  endpoint: VpcEndpoint,
  wish: DnsOptionsSpecification | undefined,
): void {
  if (wish?.PrivateDnsOnlyForInboundResolverEndpoint !== undefined) checkInboundOnly(endpoint);
  if (!endpoint.privateDnsEnabled) return;
  const vpc = cx.tx.get(vpcs, endpoint.vpcId)!;
  if (!vpc.enableDnsSupport || !vpc.enableDnsHostnames)
    throw fault(
      "InvalidParameter",
      "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for " +
        vpc.id,
    );
  if (endpoint.privateDnsNames.length === 0)
    throw fault(
      "InvalidParameter",
      `Private DNS can't be enabled because the service ${endpoint.serviceName} does not provide a private DNS name.`,
    );
  for (const name of endpoint.privateDnsNames) {
    const [other] = cx.tx.by(vpcEndpoints, "privateDns", `${vpc.id}/${name}`).filter(({ id }) => id !== endpoint.id);
    if (other)
      throw fault(
        "InvalidParameter",
        `private-dns-enabled cannot be set because there is already a conflicting DNS domain for ${name} ` +
          `in the VPC ${vpc.id}`,
      );
  }
  if (endpoint.onlyForInboundResolver) checkGatewayEndpoint(cx, endpoint);
}

/** For S3, private DNS for on-premises resolvers alone: instances keep to the gateway endpoint. */
function checkInboundOnly({ serviceName, privateDnsEnabled }: VpcEndpoint): void {
  if (serviceName.endsWith(".s3") && privateDnsEnabled) return;
  throw fault(
    "InvalidParameter",
    "PrivateDnsOnlyForInboundResolverEndpoint goes with private DNS of interface endpoints for Amazon S3 alone.",
  );
}

function checkGatewayEndpoint(cx: ChangeContext, { vpcId, serviceName }: VpcEndpoint): void {
  const others = cx.tx.by(vpcEndpoints, "vpc", vpcId).filter(isLiving);
  if (others.some((one) => one.kind === "Gateway" && one.serviceName === serviceName)) return;
  throw fault(
    "InvalidParameter",
    `To set PrivateDnsOnlyForInboundResolverEndpoint to true, the VPC ${vpcId} must have a Gateway endpoint ` +
      "for the service.",
  );
}
