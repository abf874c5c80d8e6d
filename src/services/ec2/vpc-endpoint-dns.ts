/** DNS names of interface endpoints: their own ones, and the public ones that they take over in their VPC. */
import type { Reader } from "../../core/reader.ts";
import type { DnsEntry } from "../../models/ec2.d.ts";
import { amazonServicesOf } from "./endpoint-service-catalogue.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";
import { isLiving, vpcEndpoints } from "./tables/vpc-endpoint.ts";
import type { VpcEndpoint } from "./tables/vpc-endpoint.ts";

/** A name with the addresses that it stands for. */
export interface EndpointName {
  /** Without a dot at its end; `*.` in front stands for everything below. */
  readonly name: string;
  /** `internet`: everybody is answered; else only those who ask the resolver of the endpoint's VPC. */
  readonly seenFrom: "internet" | "vpc";
  readonly addresses: readonly string[];
}

/** The zone that the names of endpoints stand in, in AWS's words. */
const hostedZoneId = "Z7HUB22UULQXV";

/** The names of an endpoint as its description shows them. */
export function dnsEntriesOf(row: VpcEndpoint, zones: readonly string[] = []): DnsEntry[] {
  if (row.kind !== "Interface") return row.kind === "Gateway" ? [] : [entry(ownName(row))];
  const own = [ownName(row), ...zones.map((zone) => ownName(row, zone))].map(entry);
  const taken = row.privateDnsEnabled ? row.privateDnsNames : [];
  return [...own, ...taken.map((DnsName) => ({ DnsName, HostedZoneId: privateZoneOf(row) }))];
}

/** The zones of an endpoint's subnets. */
export function zonesOfEndpoint(read: Reader, { subnetIds }: VpcEndpoint): string[] {
  return subnetIds.flatMap((id) => read.get(subnets, id)?.zone ?? []);
}

/** All names of an endpoint with their addresses; none unless it is available. */
export function endpointNames(read: Reader, row: VpcEndpoint): EndpointName[] {
  if (row.state !== "available" || row.kind !== "Interface") return [];
  const enis = row.networkInterfaceIds.flatMap((id) => read.get(networkInterfaces, id) ?? []);
  const addressesIn = (zone?: string) =>
    enis
      .filter((eni) => zone === undefined || eni.zone === zone)
      .flatMap(({ privateIps, ipv6s }) => [...privateIps, ...ipv6s].map(({ address }) => address))
      .filter((address) => answersIn(row, address));
  const zones = zonesOfEndpoint(read, row);
  const own = [undefined, ...zones].map((zone) => ({ name: ownName(row, zone), addresses: addressesIn(zone) }));
  const taken = row.privateDnsEnabled ? row.privateDnsNames : [];
  return [
    ...own.map((one) => ({ ...one, seenFrom: "internet" as const })),
    ...(row.onlyForInboundResolver ? [] : taken).map((name) => ({
      name,
      seenFrom: "vpc" as const,
      addresses: addressesIn(),
    })),
  ];
}

/** The names that the endpoints of a VPC take over there. */
export function namesTakenOver(read: Reader, vpcId: string): EndpointName[] {
  const rows = read.by(vpcEndpoints, "vpc", vpcId).filter(isLiving);
  return rows.flatMap((row) => endpointNames(read, row).filter(({ seenFrom }) => seenFrom === "vpc"));
}

function answersIn({ recordIpType, ipAddressType }: VpcEndpoint, address: string): boolean {
  const type = recordIpType === "service-defined" ? ipAddressType : recordIpType;
  return type === "dualstack" || (type === "ipv6") === address.includes(":");
}

function ownName({ id, label, serviceId, serviceName, region, serviceRegion = region }: VpcEndpoint, zone?: string) {
  const service = serviceId ?? serviceName.slice(serviceName.lastIndexOf(".") + 1);
  const name = `${id}-${label}${zone ? `-${zone}` : ""}.${service}.${serviceRegion}.vpce.amazonaws.com`;
  const wildcard = amazonServicesOf(serviceRegion).some((one) => one.name === serviceName && one.wildcard);
  return wildcard ? `*.${name}` : name;
}

function entry(DnsName: string): DnsEntry {
  return { DnsName, HostedZoneId: hostedZoneId };
}

/** Each endpoint has a hidden private zone of its own. */
function privateZoneOf({ id }: VpcEndpoint): string {
  return `Z${id.slice(-17).toUpperCase()}`;
}
