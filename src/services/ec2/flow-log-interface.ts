/** What flow logs know of interfaces: who records them, how long their windows are, what their records say. */
import { derivation } from "../../core/derive.ts";
import type { Recorder } from "../../core/derive.ts";
import { regions } from "../../core/regions.ts";
import type { Subscription } from "../../engines/flow-log/ledger.ts";
import type { Surroundings } from "../../engines/flow-log/never-logged.ts";
import type { InterfaceFacts } from "../../engines/flow-log/record.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";
import { lookUp, tableOf } from "../../net/prefix-table.ts";
import type { PrefixTable } from "../../net/prefix-table.ts";
import { nthAddress, prefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { limitOf } from "./instance-limit.ts";
import { amazonPrefixLists } from "./prefix-list-amazon.ts";
import type { AmazonPrefixList } from "./prefix-list-amazon.ts";
import { instanceOf, publicHolder, subnetAndVpc, subnetBlocks } from "./stations/rows.ts";
import { flowLogs } from "./tables/flow-log.ts";
import type { FlowLog } from "./tables/flow-log.ts";
import { instances } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

const minuteMs = 60_000;

/** Who records an interface's traffic: flow logs of itself, of its subnet, of its VPC. */
export const subscriptionsOf = derivation<readonly Subscription[]>("ec2.flow-log-subscriptions", (read, id) => {
  const eni = read.get(networkInterfaces, id);
  if (!eni) return [];
  const rows = [eni.id, eni.subnetId, eni.vpcId].flatMap((resource) => read.by(flowLogs, "resource", resource));
  return rows.map((row) => ({ id: row.id, traffic: row.traffic, windowMs: windowMs(read, row, eni) }));
});

/** Milliseconds of a window: at most a minute where the interface serves an instance of the Nitro system. */
export function windowMs(read: Recorder, { interval }: FlowLog, eni: NetworkInterface | undefined): number {
  const host = eni && instanceOf(read, eni);
  const isNitro = host !== undefined && limitOf(host.instanceType)?.hypervisor !== "xen";
  return isNitro ? minuteMs : interval * 1_000;
}

/** The interfaces whose traffic a flow log records. */
export function interfacesOfLog(read: Recorder, { resourceType, resourceId }: FlowLog): readonly NetworkInterface[] {
  if (resourceType === "VPC") return read.by(networkInterfaces, "vpc", resourceId);
  if (resourceType === "Subnet") return read.by(networkInterfaces, "subnet", resourceId);
  const eni = resourceType === "NetworkInterface" ? read.get(networkInterfaces, resourceId) : undefined;
  return eni ? [eni] : [];
}

/** What an interface's link keeps for itself. */
export const surroundingsOf = derivation<Surroundings>("ec2.flow-log-surroundings", (read, id) => {
  const eni = read.get(networkInterfaces, id);
  const place = eni && subnetAndVpc(read, eni.subnetId);
  if (!place) return { resolvers: [], routers: [] };
  const [primary] = place.vpc.cidrs;
  return {
    resolvers: primary ? [nthAddress(prefix(primary.cidr), 2)] : [],
    routers: subnetBlocks(place.subnet).map((block) => nthAddress(block, 1)),
  };
});

/** What records say of an interface. */
export function factsOf(read: Recorder, eni: NetworkInterface): InterfaceFacts {
  const instance = eni.attachment?.instanceId;
  const isAmazons = eni.requesterManaged && eni.interfaceType !== "nat_gateway";
  const addresses = [...eni.privateIps.toSorted((a, b) => Number(b.primary) - Number(a.primary)), ...eni.ipv6s];
  return {
    fields: {
      "account-id": isAmazons ? "unknown" : eni.account,
      "interface-id": eni.id,
      "vpc-id": eni.vpcId,
      "subnet-id": eni.subnetId,
      "instance-id": instance !== undefined && read.get(instances, instance) ? instance : undefined,
      region: eni.region,
      "az-id": eni.zoneId,
    },
    addresses: addresses.flatMap(({ address }) => parseAddress(address) ?? []),
    serviceOf: (address) => serviceOf(read, address),
  };
}

/** The name that AWS's published ranges give an address: of S3 and DynamoDB by their prefix lists, else of EC2. */
export function serviceOf(read: Recorder, address: Address): string | undefined {
  ranges ??= tableOf(regions.flatMap(({ code }) => amazonPrefixLists(code)).flatMap(serviceRanges));
  const [found] = lookUp(ranges, address);
  return found?.value ?? (publicHolder(read, formatAddress(address)) ? "EC2" : undefined);
}

let ranges: PrefixTable<string> | undefined;

function serviceRanges({ name, entries }: AmazonPrefixList): (readonly [Prefix, string])[] {
  const service = /\.(s3|dynamodb)$/.exec(name)?.[1]?.toUpperCase();
  return service === undefined ? [] : entries.map(({ cidr }) => [prefix(cidr), service] as const);
}
