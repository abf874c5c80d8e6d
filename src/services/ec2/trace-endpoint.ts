/** Endpoints of traces: from what people name to a station and an address. */
import { Fault } from "../../core/fault.ts";
import type { Recorder } from "../../core/derive.ts";
import { address, formatAddress, parseAddress } from "../../net/address.ts";
import type { Address, Family } from "../../net/address.ts";
import { contains } from "../../net/prefix.ts";
import { at } from "./stations/place.ts";
import { cloudOwned, privateUse, privateUse6, someHost } from "./stations/ranges.ts";
import { interfacesOf } from "./instance-interface.ts";
import { holderOf, ipv6Holder, keptBlocks, publicHolder, publicIpOf } from "./stations/rows.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { vpcs } from "./tables/vpc.ts";

/** Whose view a question is asked from, where an address alone is not enough. */
export interface Asker {
  readonly account?: string;
  readonly region?: string;
  /** 4 or 6, where an endpoint has addresses of both. */
  readonly family?: number;
  readonly sourceAddress?: string;
}

/** An endpoint in text form. */
export interface Endpoint {
  readonly address: string;
  readonly networkInterfaceId?: string;
  readonly instanceId?: string;
  readonly vpcId?: string;
}

/** An endpoint as the graph knows it. */
export interface Found {
  readonly address: Address;
  readonly endpoint: Endpoint;
  readonly eni?: NetworkInterface;
}

/** The endpoint that a packet goes to. Inside one VPC that is a private address, from elsewhere the public one. */
export function findDestination(read: Recorder, asker: Asker, text: string, sourceText: string): Found {
  if (text === "internet") return onTheInternet(someHost[familyOf(asker)]);
  const eni = namedInterface(read, text);
  if (!eni) {
    const parsed = parseAddress(text);
    if (!parsed) throw unknown(text);
    return { address: parsed, endpoint: { address: formatAddress(parsed) } };
  }
  const from = namedInterface(read, sourceText);
  const sameVpc = from ? from.vpcId === eni.vpcId : sourceHolder(read, asker, sourceText, eni)?.vpcId === eni.vpcId;
  const own = ownAddress(eni, asker.family, text);
  const outside = !sameVpc && !own.includes(":") ? publicIpOf(read, eni, own) : undefined;
  return { address: address(outside ?? own), endpoint: describe(eni, outside ?? own), eni };
}

/** The endpoint that a packet comes from, and the station where it sets out. */
export function findSource(
  read: Recorder,
  asker: Asker,
  text: string,
  destination: Found,
): Found & { readonly station: string } {
  const { family } = destination.address;
  const eni = namedInterface(read, text) ?? sourceHolder(read, asker, text, destination.eni);
  const forged = asker.sourceAddress === undefined ? undefined : parseAddress(asker.sourceAddress);
  if (asker.sourceAddress !== undefined && !forged) throw unknown(asker.sourceAddress);
  if (eni) {
    const parsed = parseAddress(text);
    const isOwn = parsed && [...eni.privateIps, ...eni.ipv6s].some((own) => own.address === formatAddress(parsed));
    const sender = forged && formatAddress(forged);
    const own = isOwn ? formatAddress(parsed) : (sender ?? ownAddress(eni, family, text));
    return { address: forged ?? address(own), endpoint: describe(eni, own), eni, station: at("interface-out", eni.id) };
  }
  const host = text === "internet" ? someHost[family] : parseAddress(text);
  if (!host) throw unknown(text);
  const owned = [...cloudOwned, ...keptBlocks(read), ...privateUse, ...privateUse6];
  const ours = owned.some((prefix) => contains(prefix, host));
  if (ours) throw new Fault("NoSuchEndpoint", `Nobody holds ${text}, so nothing can come from it.`, 404);
  return { ...onTheInternet(forged ?? host), station: "internet" };
}

function namedInterface(read: Recorder, text: string): NetworkInterface | undefined {
  if (text.startsWith("i-")) {
    const [primary] = interfacesOf(read, text);
    if (!primary) throw unknown(text);
    return primary;
  }
  if (!text.startsWith("eni-")) return undefined;
  const eni = read.get(networkInterfaces, text);
  if (!eni) throw unknown(text);
  return eni;
}

/** Who holds an address that a packet is to come from; the destination's VPC is looked at first. */
function sourceHolder(
  read: Recorder,
  { account, region }: Asker,
  text: string,
  destination: NetworkInterface | undefined,
): NetworkInterface | undefined {
  const parsed = parseAddress(text);
  if (!parsed) return undefined;
  const canonical = formatAddress(parsed);
  if (parsed.family === 6 && ipv6Holder(read, canonical)) return ipv6Holder(read, canonical);
  const known = publicHolder(read, canonical);
  if (known?.kind === "interface") return known.eni;
  const near = destination && holderOf(read, destination.vpcId, canonical);
  if (near) return near;
  const own = account && region ? read.in(vpcs, account, region) : read.all(vpcs);
  const holders = own.flatMap(({ id }) => holderOf(read, id, canonical) ?? []);
  if (holders.length > 1)
    throw new Fault("AmbiguousEndpoint", `${text} is held in ${holders.length} VPCs: name the interface instead.`);
  return holders[0];
}

function ownAddress(eni: NetworkInterface, family: number | undefined, text: string): string {
  const four = eni.privateIps[0]?.address;
  const six = eni.ipv6s[0]?.address;
  const own = family === 6 ? six : family === 4 ? four : (four ?? six);
  if (own === undefined) throw new Fault("NoSuchEndpoint", `${text} has no IPv${family ?? 4} address.`, 404);
  return own;
}

function familyOf({ family }: Asker): Family {
  return family === 6 ? 6 : 4;
}

function onTheInternet(host: Address): Found {
  return { address: host, endpoint: { address: formatAddress(host) } };
}

function describe(eni: NetworkInterface, text: string): Endpoint {
  const instanceId = eni.attachment?.instanceId;
  return { address: text, networkInterfaceId: eni.id, ...(instanceId && { instanceId }), vpcId: eni.vpcId };
}

function unknown(text: string): Fault {
  return new Fault("NoSuchEndpoint", `There is no instance, interface or address '${text}'.`, 404);
}
