/** What the resolver of a VPC answers: names of instances, of peers', of endpoints, of AWS's services (VDN, PER-08). */
import type { Recorder } from "../../../core/derive.ts";
import { regions } from "../../../core/regions.ts";
import { formatAddress, parseAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { nthAddress, prefix } from "../../../net/prefix.ts";
import type { ResolverSpec } from "../../../specs/network.ts";
import type { NameAnswer, NameAsker } from "../../../specs/names.ts";
import { balancerAddresses } from "../../elbv2/face.ts";
import { ipName, privateDomain, resourceName } from "../instance-host-name.ts";
import { recordsNamed } from "../internet-record.ts";
import { interfacesOf } from "../instance-interface.ts";
import { publicNameOf } from "../public-address.ts";
import { serviceAddresses, standsFor } from "../service-address.ts";
import { holderOf, publicHolder } from "../stations/rows.ts";
import { nat64, resolverAddresses } from "../stations/ranges.ts";
import { addresses } from "../tables/address.ts";
import { instances } from "../tables/instance.ts";
import { subnets } from "../tables/subnet.ts";
import { vpcEndpoints } from "../tables/vpc-endpoint.ts";
import { vpcs } from "../tables/vpc.ts";
import type { Vpc } from "../tables/vpc.ts";
import { resolvesPrivately } from "../transit-gateway-lookup.ts";
import { endpointNames, namesTakenOver } from "../vpc-endpoint-dns.ts";
import { peersOf } from "../vpc-peering-lookup.ts";

/** Where the resolver of a VPC answers, and whether it does. */
export function resolverOf({ cidrs, enableDnsSupport }: Vpc): ResolverSpec {
  const own = nthAddress(prefix(cidrs[0]!.cidr), 2);
  return { addresses: [own, ...resolverAddresses.map(({ base }) => base)], answers: enableDnsSupport };
}

/** Who asks a VPC's resolver from an address: an interface, with the DNS64 of its subnet. */
export function askerAt(read: Recorder, vpcId: string, address: Address): NameAsker | undefined {
  const eni = holderOf(read, vpcId, formatAddress(address));
  if (!eni) return undefined;
  return { id: eni.id, ...(read.get(subnets, eni.subnetId)?.enableDns64 && { dns64: nat64 }) };
}

/** What a name, in lower case, stands for in a VPC. Nothing is kept of it: guests may ask for any name. */
export function nameIn(read: Recorder, vpcId: string, name: string): NameAnswer {
  const vpc = read.get(vpcs, vpcId);
  if (!vpc) return elsewhere;
  const taken = namesTakenOver(read, vpc.id).find((one) => standsFor(one.name, name));
  if (taken) return found(taken.name, taken.addresses);
  return (
    balancerName(read, name) ??
    privateName(read, vpc, name) ??
    publicName(read, vpc, name) ??
    reverse(read, vpc, name) ??
    amazons(read, name)
  );
}

const elsewhere: NameAnswer = { is: "elsewhere" };
type Found = Extract<NameAnswer, { is: "found" }>;

function found(zone: string, texts: readonly string[], names: readonly string[] = []): Found {
  return { is: "found", zone, addresses: texts.flatMap((text) => parseAddress(text) ?? []), names };
}

/** Names that AWS gives are known to a VPC whose two DNS attributes are on ("DNS attributes in your VPC"). */
const givesNames = ({ enableDnsSupport, enableDnsHostnames }: Vpc): boolean => enableDnsSupport && enableDnsHostnames;

/** Of load balancers everybody is told the addresses, private ones too. */
function balancerName(read: Recorder, name: string): NameAnswer | undefined {
  const known = name.includes(".elb.") ? balancerAddresses(read, name) : undefined;
  return known && found(name, known);
}

/** `ip-10-0-0-5.ec2.internal` and `i-0123….ec2.internal`, of the VPC's own Region. */
function privateName(read: Recorder, vpc: Vpc, name: string): NameAnswer | undefined {
  const zone = regions.map(({ code }) => privateDomain(code)).find((one) => name === one || name.endsWith(`.${one}`));
  if (zone === undefined) return undefined;
  const none: NameAnswer = { is: "none", zone };
  if (name === zone) return found(zone, []);
  if (zone !== privateDomain(vpc.region) || !givesNames(vpc)) return none;
  const label = name.slice(0, -zone.length - 1);
  const [, dashed] = /^ip-(\d+-\d+-\d+-\d+)$/.exec(label) ?? [];
  if (dashed !== undefined) {
    const text = dashed.replaceAll("-", ".");
    return isHeld(read, vpc, text) ? found(zone, [text]) : none;
  }
  const own = /^i-[0-9a-f]+$/.test(label) ? resourceAddresses(read, vpc, label) : undefined;
  return own ? found(zone, own) : none;
}

function isHeld(read: Recorder, vpc: Vpc, text: string): boolean {
  if (holderOf(read, vpc.id, text)) return true;
  return namedPeers(read, vpc.id).some((id) => holderOf(read, id, text) !== undefined);
}

/** The addresses that a resource name stands for, where the instance has it answered. */
function resourceAddresses(read: Recorder, vpc: Vpc, id: string): string[] | undefined {
  const row = read.get(instances, id);
  const known = row && (row.vpcId === vpc.id || namedPeers(read, vpc.id).includes(row.vpcId ?? ""));
  if (!known || row.state === "terminated") return undefined;
  const [primary] = interfacesOf(read, id);
  const four = row.enableResourceNameDnsARecord ? (primary?.privateIps[0]?.address ?? []) : [];
  const six = row.enableResourceNameDnsAaaaRecord ? (primary?.ipv6s[0]?.address ?? []) : [];
  const all = [four, six].flat();
  return all.length > 0 ? all : undefined;
}

/** The peers whose names stand for private addresses here, since their side says so. */
function namedPeers(read: Recorder, vpcId: string): string[] {
  return peersOf(read, vpcId).flatMap(({ other }) => (other.dnsFromRemote ? other.vpcId : []));
}

/** `ec2-198-18-0-5.compute-1.amazonaws.com`: inside, for peers and at one transit gateway the private address. */
function publicName(read: Recorder, vpc: Vpc, name: string): NameAnswer | undefined {
  const [, dashed, zone] =
    /^ec2-(\d+-\d+-\d+-\d+)\.((?:compute-1|[a-z0-9-]+\.compute)\.amazonaws\.com)$/.exec(name) ?? [];
  if (dashed === undefined || zone === undefined) return undefined;
  const text = dashed.replaceAll("-", ".");
  const holder = publicHolder(read, text);
  if (holder?.kind !== "interface" || publicNameOf(read, holder.eni, text) !== name) return { is: "none", zone };
  const { vpcId } = holder.eni;
  const isNear = vpcId === vpc.id || namedPeers(read, vpc.id).includes(vpcId) || resolvesPrivately(read, vpc.id, vpcId);
  return found(zone, [isNear ? holder.privateIp : text]);
}

/** PTR: private addresses of the VPC, and public ones by the name that their owner set or that AWS gives. */
function reverse(read: Recorder, vpc: Vpc, name: string): NameAnswer | undefined {
  const zone = "in-addr.arpa";
  const [, backward] = /^(\d+\.\d+\.\d+\.\d+)\.in-addr\.arpa$/.exec(name) ?? [];
  if (backward === undefined) return name === zone || name.endsWith(`.${zone}`) ? { is: "none", zone } : undefined;
  const text = backward.split(".").toReversed().join(".");
  const eni = givesNames(vpc) ? holderOf(read, vpc.id, text) : undefined;
  if (eni) return found(zone, [], [pointedAt(read, eni.attachment?.instanceId, text, vpc.region)]);
  const [elastic] = read.by(addresses, "publicIp", text);
  if (elastic?.ptrRecord) return found(zone, [], [elastic.ptrRecord.replace(/\.$/, "")]);
  const holder = publicHolder(read, text);
  const own = holder?.kind === "interface" ? publicNameOf(read, holder.eni, text) : "";
  if (own) return found(zone, [], [own]);
  return parseAddress(text) && isOurs(text) ? { is: "none", zone } : elsewhere;
}

function pointedAt(read: Recorder, instanceId: string | undefined, text: string, region: string): string {
  const row = instanceId === undefined ? undefined : read.get(instances, instanceId);
  return row?.hostnameType === "resource-name" ? resourceName(row.id, region) : ipName(text, region);
}

/** Private addresses, and those of this cloud, are nobody else's. */
const isOurs = (text: string): boolean => /^(10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|100\.|198\.1[89]\.)/.test(text);

/** What somebody on the internet answers for, as tests want it. */
function published(read: Recorder, name: string): NameAnswer {
  const records = recordsNamed(read, name);
  if (records.length === 0) return elsewhere;
  const values = (...types: readonly string[]) =>
    records.flatMap(({ type, value }) => (types.includes(type) ? value : []));
  const zone = name.split(".").slice(-2).join(".");
  return { ...found(zone, values("A", "AAAA")), texts: values("TXT") };
}

/** Endpoints' own names, which everybody is answered, and the public names of AWS's services. */
function amazons(read: Recorder, name: string): NameAnswer {
  const [, endpoint] = /(?:^|\.)(vpce-[0-9a-f]+)-[a-z0-9-]+\.[^.]+\.[^.]+\.vpce\.amazonaws\.com$/.exec(name) ?? [];
  const row = endpoint === undefined ? undefined : read.get(vpcEndpoints, endpoint);
  const own = row && endpointNames(read, row).find((one) => one.seenFrom === "internet" && standsFor(one.name, name));
  if (own) return found("vpce.amazonaws.com", own.addresses);
  if (name.endsWith(".vpce.amazonaws.com")) return { is: "none", zone: "vpce.amazonaws.com" };
  const service = serviceAddresses(name);
  return service.length === 0
    ? published(read, name)
    : found(name.endsWith(".aws") ? "api.aws" : "amazonaws.com", service);
}
