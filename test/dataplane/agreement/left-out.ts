/** What the model knows and the kernel does not do (yet), or does elsewhere: what is not compared then, and why. */
import { address, sameAddress } from "../../../src/net/address.ts";
import { extractAddress } from "../../../src/net/nat64.ts";
import { contains, nthAddress, prefix } from "../../../src/net/prefix.ts";
import { opensFlow, protocols } from "../../../src/net/packet.ts";
import type { Header } from "../../../src/net/packet.ts";
import { blocksOf } from "../../../src/dataplane/linux/compile/rule-set.ts";
import type { Leg } from "../../../src/fabric/trace-types.ts";
import type { NetworkView } from "../../../src/specs/network.ts";
import type { ModelLeg } from "./model.ts";
import type { KernelLeg } from "./send.ts";

/** One thing that is not compared. */
export interface Excuse {
  readonly name: string;
  readonly because: string;
  /** Kinds of differences that are not looked at; the verdict always is unless it is named here. */
  readonly leaves: readonly string[];
}

/** What it is told by. */
export interface Seen {
  readonly model: ModelLeg;
  readonly kernel: KernelLeg;
  readonly header: Header;
  readonly view: NetworkView;
}

interface Row extends Excuse {
  readonly holds: (seen: Seen) => boolean;
}

const internetMtu = 1500;
const natMtu = 8500;
const nobodys = ["0.0.0.0/8", "127.0.0.0/8", "224.0.0.0/3", "::/127", "ff00::/8"].map(prefix);
const linkLocal = address("fe80::1");
const nat64 = prefix("64:ff9b::/96");
const ended = ({ leg }: ModelLeg, ...places: readonly string[]): boolean =>
  places.some((place) => leg.endedAt === place || leg.endedAt.startsWith(`${place}/`));

const rows: readonly Row[] = [
  {
    name: "NAT64",
    because: "a kernel that runs no program for us translates nothing, nor are fragments translated by any",
    leaves: ["verdict", "station", "header", "way", "code", "reset", "too big"],
    holds: ({ header: { destination }, kernel }) =>
      contains(nat64, destination) && kernel.hops.at(-1)?.rule === "X_NAT64_NOT_BUILT",
  },
  {
    name: "known flows through appliances whose groups have changed",
    because:
      "a trace asks the groups about a flow's first GENEVE packet, whatever the appliance's interface tracks since",
    leaves: ["verdict", "station", "header", "way", "code"],
    holds: ({ model: { leg } }) =>
      leg.endedAt.startsWith("inspect/") &&
      leg.code === "ENI_SG_RULES_MISMATCH" &&
      leg.hops.some(({ session }) => session?.state === "known"),
  },
  {
    name: "what begins nothing at a NAT instance",
    because:
      "Linux, which they run, translates errors with the packet that they quote and answers with their question alone",
    leaves: ["verdict", "station", "header", "code"],
    holds: ({ model: { leg }, header }) =>
      beginsNothing(header) &&
      leg.hops.some(({ station, session }) => station.startsWith("forward/") && session !== undefined),
  },
  {
    name: "what goes round and begins nothing",
    because: "Linux remembers no flow by it, so that rules decide about it in each round; its sender is known in one",
    leaves: ["station"],
    holds: ({ model: { leg }, header }) => leg.disposition === "loop" && beginsNothing(header),
  },
  {
    name: "answers to a NAT instance itself",
    because: "they are seen as they come in to it, before it undoes its translation",
    leaves: ["header"],
    holds: ({ model: { leg } }) =>
      leg.endedAt.startsWith("guest/") && leg.hops.at(-2)?.station.startsWith("onward/") === true,
  },
  {
    name: "flows over PrivateLink whose port was taken",
    because: "the endpoint gives them another port, any that is free; by it the load balancer chooses their target",
    leaves: ["verdict", "station", "rule", "header", "way", "code", "reset"],
    holds: ({ model: { leg } }) =>
      leg.hops.some(({ station, before, after }) =>
        station.startsWith("endpoint/") ? after && before.sourcePort !== after.sourcePort : false,
      ),
  },
  {
    name: "a regional NAT gateway by its own address",
    because: "its zones have memories of their own in the kernel: what is sent to it from inside meets one of them",
    leaves: ["verdict", "station", "header", "too big", "reset", "rule", "way"],
    holds: ({ model: { leg }, header: { destination }, view }) =>
      !leg.hops.some(({ station }) => station.startsWith("private-of/")) &&
      leg.hops.some(({ station }) => isAddressOf(view, /^nat\/(nat-\w+)$/.exec(station)?.[1], destination)),
  },
  {
    name: "long packets of a regional NAT gateway",
    because: "the model knows no way from the internet gateway to it but that from the internet; the kernel tells it",
    leaves: ["too big"],
    holds: ({ model: { leg } }) =>
      leg.disposition === "too-big" && leg.hops.some(({ station }) => station.startsWith("nat-zone/")),
  },
  {
    name: "errors of a device that has flows tracked",
    because: "the sender's tracker remembers a flow when it goes to such a device, even if that refuses the packet",
    leaves: ["too big"],
    holds: ({ model }) => model.leg.disposition === "too-big" && ended(model, "egress-only-out", "nat", "nat-zone"),
  },
  {
    name: "packets that may be cut",
    because: "they come as fragments, of which the first is looked at",
    leaves: ["header"],
    holds: ({ header: { whole, length } }) => !whole && length > internetMtu,
  },
  {
    name: "services of the link",
    because:
      "time, activation and metadata of tasks come with their services, and nobody gets such packets; " +
      "questions for leases are taken up where they come in",
    leaves: ["service"],
    holds: ({ model }) => ended(model, "service") && !ended(model, "service/metadata"),
  },
  {
    name: "receivers that are down",
    because:
      "an interface behind which nothing runs has no port: nobody holds its addresses, so that no filter is asked",
    leaves: ["station", "rule"],
    holds: ({ model: { leg }, header, view }) =>
      isMissed(leg, header, view) ||
      isDown(view, /^(?:acl-in|groups-in|interface-in|endpoint|inspect)\/(eni-\w+)$/.exec(leg.endedAt)?.[1]),
  },
  {
    name: "errors about errors",
    because: "no host and no router answers an ICMP error with another one (RFC 1122, RFC 4443)",
    leaves: ["too big"],
    holds: ({ model: { leg }, header }) => leg.disposition === "too-big" && isError(header),
  },
  {
    name: "errors about untracked ICMP",
    because:
      "Linux would take timestamps for questions and answers: it is told to track neither them nor errors about them",
    leaves: ["too big"],
    holds: ({ header: { icmp } }) => icmp !== undefined && [13, 14, 15, 16, 17, 18, 139, 140].includes(icmp.type),
  },
  {
    name: "flows of an address that is gone",
    because: "Linux remembers both ends of a flow in one place, and forgets it there with either of them",
    leaves: ["station", "rule"],
    holds: ({ model: { leg } }) =>
      leg.code === "X_ADDRESS_NOT_HELD" && leg.hops.some(({ session }) => session?.state === "known"),
  },
  {
    name: "networks without an internet gateway",
    because: "nothing joins them to the internet, which knows no more of their addresses than of those that nobody has",
    leaves: ["station", "code"],
    holds: ({ model: { leg } }) => leg.code === "X_NO_INTERNET_GATEWAY",
  },
  {
    name: "answers that a tracker sees first",
    because: "Linux remembers no flow by an echo's answer, the model does where the question went another way",
    leaves: ["rule", "station", "too big"],
    holds: ({ header: { protocol, icmp } }) => icmp?.type === (protocol === protocols.icmp ? 0 : 129),
  },
  {
    name: "the router's own address",
    because: "a link-local address means the router of the link itself, which no route table is asked for",
    leaves: ["station", "code", "rule", "too big"],
    holds: ({ header: { destination } }) => sameAddress(destination, linkLocal),
  },
  {
    name: "sources that no host has",
    because: "Linux routes nothing that claims to come from a loopback address, a group or nobody, whatever rules say",
    leaves: ["verdict", "station", "too big"],
    holds: ({ header: { source }, view }) =>
      nobodys.some((block) => contains(block, source)) || isLastOfSegment(view, source),
  },
  {
    name: "destinations that no router knows",
    because: "Linux routes nothing to loopback addresses, groups or nobody, whatever tables and links say",
    leaves: ["station", "code", "too big"],
    holds: ({ header: { destination } }) =>
      [destination, extractAddress(nat64, destination)].some(
        (at) => at && nobodys.some((block) => contains(block, at)),
      ),
  },
  {
    name: "the last address of a forwarder's segment",
    because: "a guest that forwards takes what is for that address for what is for everyone there, and so for itself",
    leaves: ["verdict", "station"],
    holds: ({ model: { leg }, kernel, header: { destination }, view }) =>
      isLastOfSegment(view, destination) && leg.hops.some(({ station }) => station === `forward/${arrivedAt(kernel)}`),
  },
  {
    name: "what a host sends to itself",
    because: "the host keeps it, by its own routes; here a packet socket sends it all the same",
    leaves: ["verdict", "station", "rule", "header", "way", "code"],
    holds: ({ model: { leg } }) =>
      leg.hops.length === 2 && leg.endedAt.startsWith("guest/") && leg.hops[0]!.station.startsWith("interface-out/"),
  },
  {
    name: "networks in which nothing runs",
    because: "a VPC without a port that is up has no router and no gateway, so that the internet knows nobody there",
    leaves: ["station", "code", "too big"],
    holds: ({ model: { leg }, view }) =>
      leg.hops.some(({ station }) => isAbsent(view, /^(?:gateway|egress-only)-in\/(e?igw-\w+)$/.exec(station)?.[1])),
  },
  {
    name: "routes to what is not there",
    because: "a route to a VPN gateway, or to a NAT gateway without an address for the zone, ends in its table",
    leaves: ["station", "code"],
    holds: ({ model, kernel }) =>
      ended(model, "nat", "vpn-gateway") && kernel.hops.at(-1)?.station?.startsWith("routes/") === true,
  },
  {
    name: "long packets that are refused anyway",
    because:
      "links to internet gateways and to appliances refuse what is longer than they carry before these are asked",
    leaves: ["station", "code"],
    holds: ({ model, header: { length } }) =>
      (length > internetMtu && ended(model, "gateway-in", "egress-only-in")) ||
      (length > natMtu && ended(model, "inspect")),
  },
  {
    name: "long packets that a NAT gateway would reset",
    because: "Linux refuses what is longer than the link carries before it comes to where a reset can be sent",
    leaves: ["station", "reset"],
    holds: ({ model, header }) =>
      header.length > natMtu && model.leg.disposition === "rejected" && ended(model, "nat", "nat-zone"),
  },
];

/** Why rules are not compared that look into memory, for flows that `isFragile`. */
export const fragile: Excuse = {
  name: "trackers that do not see a translator",
  because:
    "what NAT and egress-only gateways, load balancers and endpoints carry is tracked although rules would not; " +
    "ports that forward for others, and those beyond the internet, are in namespaces that do not learn of it",
  leaves: ["rule"],
};

/** Why an answer is not compared that goes to another port than in the model, where other rules may hold. */
export const anotherPort: Excuse = {
  name: "answers to another port",
  because: "a translator may choose any port that is free, the model takes the first one",
  leaves: ["verdict", "station", "rule", "header", "way", "code", "reset"],
};

/** Whether the model makes somebody track a flow because of a device that the kernel's tracker does not see. */
export function isFragile({ hops }: Leg, view: NetworkView): boolean {
  const trackers = /^(nat|nat-zone|egress-only-out|listener|balancer|endpoint|gateway-endpoint)\//;
  if (!hops.some(({ station, outcome }) => trackers.test(station) && outcome === "passes")) return false;
  const isFar = hops.some(({ station }) => /^(public\/|internet|peering\/|to-transit\/)/.test(station));
  return hops.some(({ station, session }) => {
    const eni = /^groups-(?:in|out)\/(eni-\w+)$/.exec(station)?.[1];
    return eni && /new|untracked/.test(session?.state ?? "") && (isFar || view.port(eni)?.checked === false);
  });
}

/** Why a packet is not compared that a NAT instance `treats` otherwise than the first one of its flow. */
export const changedMind: Excuse = {
  name: "flows that a NAT instance would begin otherwise now",
  because: "Linux decides by a flow's first packet whether it translates the flow, the model by each one's sender",
  leaves: ["verdict", "station", "rule", "header", "way", "code", "reset", "too big"],
};

/** Whether each instance that forwards a packet translates it, at the first time. */
export function treatmentOf({ hops }: Leg): ReadonlyMap<string, boolean> {
  const forwarded = hops.filter(({ station }) => station.startsWith("forward/"));
  return new Map(
    forwarded.map(({ station, session }) => [station, session?.state === "translated"] as const).toReversed(),
  );
}

/** Why a packet is not compared as a whole, if it is not: all reasons together. */
export function excuseOf(seen: Seen): Excuse | undefined {
  return together(rows.filter(({ holds }) => holds(seen)));
}

/** Excuses as one, named as the first of them. */
export function together(found: readonly Excuse[]): Excuse | undefined {
  if (found.length < 2) return found[0];
  return { ...found[0]!, leaves: found.flatMap(({ leaves }) => leaves) };
}

/** Whether Linux takes a packet for the beginning of no flow, even if it comes first. */
function beginsNothing(header: Header): boolean {
  return (header.icmp !== undefined || header.flags === "syn-ack") && !opensFlow(header);
}

/** A rule that names the group of a receiver that is down. */
function isMissed({ hops }: Leg, { destination }: Header, view: NetworkView): boolean {
  const asked = hops.find(({ station, rule }) => station.startsWith("groups-out/") && / to sg-/.test(rule ?? ""));
  const port = asked && view.port(asked.station.slice("groups-out/".length));
  if (!port) return false;
  const ports = view.router(port.router)?.ports.flatMap((id) => view.port(id) ?? []) ?? [];
  return !ports.some(({ addresses, prefixes }) =>
    blocksOf(addresses, prefixes).some((block) => contains(block, destination)),
  );
}

function isAddressOf(view: NetworkView, nat: string | undefined, at: Header["source"]): boolean {
  const spec = nat === undefined ? undefined : view.translator(nat);
  return (
    spec !== undefined && spec.port === undefined && spec.addresses.some(({ address }) => sameAddress(address, at))
  );
}

function isError({ protocol, icmp }: Header): boolean {
  if (!icmp) return false;
  return protocol === protocols.icmp ? [3, 4, 5, 11, 12].includes(icmp.type) || icmp.type > 18 : icmp.type < 128;
}

const arrivedAt = ({ arrived }: KernelLeg): string | undefined => arrived?.namespace;

/** A guest of the segment takes its last address for that of everyone there. */
function isLastOfSegment(view: NetworkView, at: Header["source"]): boolean {
  const segments = view.routers().flatMap((id) => view.router(id)!.segments);
  const blocks = segments.flatMap((id) => view.segment(id)?.blocks ?? []);
  return blocks.some((block) => block.base.family === 4 && sameAddress(nthAddress(block, -1), at));
}

const isAbsent = (view: NetworkView, gateway: string | undefined): boolean =>
  gateway !== undefined && !view.routers().includes(view.gateway(gateway)?.router ?? "");

function isDown(view: NetworkView, eni: string | undefined): boolean {
  return eni !== undefined && view.port(eni) === undefined;
}
