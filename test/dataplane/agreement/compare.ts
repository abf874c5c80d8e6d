/** Where the kernel's way of a packet differs from the model's: verdict, place, header, deciding rules. */
import { endpointSpace } from "../../../src/dataplane/linux/compile/endpoint.ts";
import { names } from "../../../src/dataplane/linux/prove-hop.ts";
import type { KernelHop } from "../../../src/dataplane/linux/prove-hop.ts";
import type { Hop } from "../../../src/fabric/trace-types.ts";
import { formatAddress, sameAddress } from "../../../src/net/address.ts";
import type { Header } from "../../../src/net/packet.ts";
import { protocolName } from "../../../src/net/packet.ts";
import { host } from "./host.ts";
import type { ModelLeg } from "./model.ts";
import type { KernelLeg, Wish } from "./send.ts";

/** What a difference is about, then what either says. */
export interface Difference {
  readonly kind: string;
  readonly model: string;
  readonly kernel: string;
}

/** Differences about one packet; none when the two agree. */
export function compareLeg(model: ModelLeg, kernel: KernelLeg): Difference[] {
  const { leg } = model;
  if (leg.disposition === "loop" && isOnLoop(model, kernel)) return [];
  if (leg.code === "X_FROM_ITSELF" && isFromItself(model, kernel)) return [];
  const expected = placeOf(model);
  const found = kernel.arrived ? `arrives at ${kernel.arrived.namespace}` : "does not arrive";
  const wanted = expected === undefined ? "does not arrive" : `arrives at ${expected}`;
  if (found !== wanted) return [differ("verdict", `${wanted} (${endOf(model)})`, `${found} (${lastOf(kernel)})`)];
  if (leg.disposition === "delivered")
    return kernel.arrived
      ? [...compareHeaders(model, kernel), ...compareRules(model, kernel), ...compareWays(model, kernel)]
      : compareService(kernel, endOf(model));
  if (leg.disposition === "loop") return compareLoop(kernel);
  if (leg.disposition === "too-big") return compareTooBig(model, kernel);
  return [...compareReset(model, kernel), ...compareEnds(model, kernel), ...compareRules(model, kernel)];
}

/** The namespace in which the model has it received: an instance's, a service's, or the internet's host's. */
export function placeOf({ leg }: Pick<ModelLeg, "leg">): string | undefined {
  if (leg.disposition !== "delivered") return undefined;
  const [place, id = ""] = leg.endedAt.split("/");
  if (place === "gateway-service") return id;
  if (place === "amazon-service") return endpointSpace(id);
  if (place!.startsWith("internet")) return host.namespace;
  return place === "guest" ? leg.hops.at(-1)!.resource.id : undefined;
}

/** What to wait for when the model ends a packet so. */
export function awaitedOf(model: ModelLeg): Wish["until"] {
  if (placeOf(model) !== undefined) return "arrival";
  const { disposition, endedAt } = model.leg;
  const isSeen = (disposition === "dropped" || disposition === "rejected") && !endedAt.startsWith("interface-out/");
  return isSeen ? "drop" : "nothing";
}

/** A header in one line; `free` leaves out what a translator chose. */
export function textOf(header: Header, free = false): string {
  const { protocol, icmp, sourcePort, destinationPort } = header;
  const isEcho = [0, 8, 128, 129].includes(icmp?.type ?? -1);
  const own = free ? undefined : (sourcePort ?? (isEcho ? icmp!.identifier : undefined));
  const kind = icmp ? ` type ${icmp.type} code ${icmp.code}` : "";
  const end = (address: Header["source"], port?: number): string =>
    formatAddress(address) + (port === undefined ? "" : ` port ${port}`);
  return `${protocolName(protocol)}${kind} ${end(header.source, own)} → ${end(header.destination, destinationPort)}`;
}

const differ = (kind: string, model: string, kernel: string): Difference => ({ kind, model, kernel });

const endOf = ({ leg }: ModelLeg): string => `${leg.disposition} at ${leg.endedAt}: ${leg.code ?? leg.because}`;

function lastOf({ hops, unseen, refusedByLink }: KernelLeg): string {
  if (refusedByLink) return "too long for the link";
  if (unseen) return "no rule saw it";
  const last = hops.findLast(({ verdict }) => verdict === "drops") ?? hops.at(-1);
  return last ? `${last.verdict} ${last.station ?? last.chain} ${last.rule ?? ""} in ${last.namespace}` : "no rule";
}

function compareHeaders(model: ModelLeg, { arrived, length }: KernelLeg): Difference[] {
  const { header, sound } = arrived!.packet;
  const free = model.leg.hops.some(({ session }) => session?.state === "translated");
  const inRange = (port: number | undefined): boolean => port === undefined || (port >= 1024 && port <= 65535);
  const [ours, theirs] = [textOf(model.header, free), textOf(header, free)];
  if (ours !== theirs) return [differ("header", ours, theirs)];
  if (free && inRange(header.sourcePort) !== inRange(model.header.sourcePort))
    return [differ("header", textOf(model.header), textOf(header))];
  const expected = length + (header.source.family === 6 ? 20 : 0) - (isSix(model) ? 20 : 0);
  if (expected !== header.length) return [differ("header", `${expected} bytes`, `${header.length} bytes`)];
  return sound ? [] : [differ("header", "sound checksums", "a wrong checksum")];
}

/** Whether a packet was sent as IPv6, whose header is 20 bytes longer. */
const isSix = ({ leg }: ModelLeg): boolean => leg.hops[0]!.before.source.includes(":");

/** Filters, gateways and translators that only one of the two passes. */
function compareWays({ leg }: ModelLeg, { hops }: KernelLeg): Difference[] {
  const inZone = /^nat-zone\/([^/]+)\/.*/;
  const isMet = /^(groups-(in|out)|acl-(in|out)|nat|nat-zone|gateway-(in|out)|egress-only-(in|out))\//;
  const met = (stations: readonly (string | undefined)[]): string[] => [
    ...new Set(stations.flatMap((one) => (one && isMet.test(one) ? one.replace(inZone, "nat/$1") : []))),
  ];
  const [ours, theirs] = [met(leg.hops.map(({ station }) => station)), met(hops.map(({ station }) => station))];
  const only = (some: readonly string[], others: readonly string[]): string =>
    some.filter((one) => !others.some((other) => names(other, one) || names(one, other))).join(", ");
  const [unseen, added] = [only(ours, theirs), only(theirs, ours)];
  return unseen === added ? [] : [differ("way", `passes ${unseen || "no more"}`, `passes ${added || "no more"}`)];
}

/** What the router's own services are sent is taken by the router. */
function compareService(kernel: KernelLeg, end: string): Difference[] {
  const { chain, verdict } = kernel.hops.at(-1) ?? {};
  return chain === "input" && verdict === "passes" ? [] : [differ("service", end, lastOf(kernel))];
}

/** Whether what goes round in circles was last seen at an instance that sends it round. */
const isOnLoop = ({ leg }: ModelLeg, { arrived }: KernelLeg): boolean =>
  arrived !== undefined && leg.hops.some(({ station }) => station === `forward/${arrived.namespace}`);

/** A guest drops what seems to come from itself: it is seen at its link. */
const isFromItself = ({ leg }: ModelLeg, { arrived, hops }: KernelLeg): boolean =>
  arrived !== undefined &&
  sameAddress(arrived.packet.header.source, arrived.packet.header.destination) &&
  hops.some(({ station }) => station === leg.endedAt.replace("interface-in/", "groups-in/"));

/** What goes round in circles wears out; no rule ends it. */
function compareLoop(kernel: KernelLeg): Difference[] {
  const end = kernel.hops.findLast(({ verdict, station }) => verdict === "drops" && station !== undefined);
  return end ? [differ("station", "goes round in circles", lastOf(kernel))] : [];
}

/** A reset goes back by filters that may refuse it. */
function compareReset({ leg }: ModelLeg, { answer, answerLost }: KernelLeg): Difference[] {
  const wanted = leg.disposition === "rejected" ? "reset" : "silence";
  const found = answer?.header.flags === "rst" || (wanted === "reset" && answerLost) ? "reset" : "silence";
  return wanted === found ? [] : [differ("reset", `${wanted} (${leg.endedAt} ${leg.code})`, found)];
}

function compareTooBig(model: ModelLeg, kernel: KernelLeg): Difference[] {
  const { leg, tooBig } = model;
  const { answer, refusedByLink } = kernel;
  const last = leg.hops.at(-1)!;
  if (!tooBig && /^(endpoint|gateway-endpoint|inspect)\//.test(leg.endedAt)) return compareEnds(model, kernel);
  if (!tooBig)
    return refusedByLink ? [] : [differ("too big", `the link of ${last.resource.id} refuses it`, "it was sent")];
  const at = placeOf(tooBig);
  const somebody = tooBig.header.source.words.every((word) => word === 0);
  const textOfError = (error: Header): string => textOf(somebody ? { ...error, source: tooBig.header.source } : error);
  const wanted = at
    ? `${at} is told: ${textOf(tooBig.header)}`
    : `nobody is told (${tooBig.leg.endedAt} ${tooBig.leg.code})`;
  const found = answer?.header.quotes ? `${answer.namespace} is told: ${textOfError(answer.header)}` : "nobody is told";
  return wanted === found || (!at && found === "nobody is told") ? [] : [differ("too big", wanted, found)];
}

function compareEnds(model: ModelLeg, kernel: KernelLeg): Difference[] {
  const end = model.leg.hops.at(-1)!;
  const real = kernel.hops.findLast(({ verdict }) => verdict === "drops");
  if (real === undefined && /^(interface-out|inspect)\//.test(end.station)) return [];
  if (!real?.station || !names(holderOf(real.station), end.station))
    return [differ("station", endText(end), lastOf(kernel))];
  return [...compareRule(end, real), ...compareWays(model, kernel)];
}

/** A delegated block of addresses stands in the kernel as a whole. */
const holderOf = (station: string): string => station.replace(/^(public-of\/[^/]+)\/.*::$/, "$1");

const endText = ({ station, code, rule }: Hop): string => `${station} ${code} ${rule ?? ""}`.trim();

/** The stations that let it pass, where a rule of a filter decided. */
function compareRules({ leg }: ModelLeg, { hops }: KernelLeg): Difference[] {
  return hops
    .filter(({ verdict, station }) => verdict === "passes" && station !== undefined)
    .flatMap((real) => {
      const passed = leg.hops.filter((hop) => hop.outcome === "passes" && names(real.station!, hop.station));
      return passed.length === 1 ? compareRule(passed[0]!, real) : [];
    });
}

/** The model's rule `sg-1 rule sgr-5 (…)` is the kernel's `sg-1 sgr-5`; elsewhere the kernel names a code. */
function compareRule(hop: Hop, { rule: real, station }: KernelHop): Difference[] {
  if (real === undefined) return [];
  const [, owner, id] = /^(\S+) rule (\S+)/.exec(hop.rule ?? "") ?? [];
  if (/^[A-Z][A-Z0-9_]+$/.test(real))
    return real === hop.code ? [] : [differ("code", `${hop.station} ${hop.code}`, `${station} ${real}`)];
  const isKnown = hop.session?.state === "known";
  if (real === "tracked" || isKnown)
    return isKnown && real === "tracked" ? [] : [differ("rule", `${hop.station} ${hop.because}`, `${station} ${real}`)];
  if (real.endsWith(" *")) return id === undefined ? [] : [differ("rule", hop.rule!, real)];
  const wanted = real.includes(" ") ? `${owner} ${id}` : owner;
  return wanted === real ? [] : [differ("rule", `${hop.station} ${hop.rule ?? hop.because}`, `${station} ${real}`)];
}
