/** Records: a flow, or that there was none, as one line of text. */
import { formatAddress } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";
import type { Format } from "./format.ts";
import type { ClosedWindow, Flow } from "./ledger.ts";

/** What is known of an interface besides its traffic: fields that are the same in all its records. */
export interface InterfaceFacts {
  /** Field → value; what is absent is shown as `-`. */
  readonly fields: Readonly<Record<string, string | undefined>>;
  /** Its own address of each family, the primary one first; a transit gateway's attachment has none. */
  readonly addresses: readonly Address[];
  /** The service of AWS that an address belongs to, where records name it. */
  readonly serviceOf: (address: Address) => string | undefined;
  /** What a transit gateway's records say of the attachment at the other side. */
  readonly pairFields?: (pair: string | undefined, direction: Flow["direction"]) => InterfaceFacts["fields"];
}

/** The records of a window that is over, as lines. */
export function windowRecords(format: Format, facts: InterfaceFacts, window: ClosedWindow): readonly string[] {
  const lines = window.flows.map((flow) => flowRecord(format, facts, flow));
  if (window.skipped) lines.push(emptyRecord(format, facts, window, "SKIPDATA"));
  return lines;
}

/** The record of a window in which nothing was seen, or not everything recorded. */
export function emptyRecord(
  format: Format,
  { fields }: InterfaceFacts,
  { start, end }: { readonly start: number; readonly end: number },
  status: "NODATA" | "SKIPDATA",
): string {
  const values = { ...always(format, fields), start: seconds(start), end: seconds(end - 1_000), "log-status": status };
  return line(format, values);
}

function flowRecord(format: Format, facts: InterfaceFacts, flow: Flow): string {
  const { source, destination, direction, losses } = flow;
  const own = ownAddress(facts.addresses, direction === "ingress" ? destination : source);
  const lost = (why: keyof Flow["losses"]): string => String(losses[why] ?? 0);
  return line(format, {
    ...always(format, facts.fields),
    ...facts.pairFields?.(flow.pair, direction),
    srcaddr: formatAddress(direction === "egress" ? own : source),
    dstaddr: formatAddress(direction === "ingress" ? own : destination),
    "pkt-srcaddr": formatAddress(source),
    "pkt-dstaddr": formatAddress(destination),
    srcport: String(flow.sourcePort),
    dstport: String(flow.destinationPort),
    protocol: String(flow.protocol),
    packets: String(flow.packets),
    bytes: String(flow.bytes),
    start: seconds(flow.first),
    end: seconds(flow.last),
    action: flow.action,
    "log-status": "OK",
    "tcp-flags": flow.flags === undefined ? "0" : String(flow.flags),
    type: source.family === 4 ? "IPv4" : "IPv6",
    "pkt-src-aws-service": facts.serviceOf(source),
    "pkt-dst-aws-service": facts.serviceOf(destination),
    "flow-direction": direction,
    "traffic-path": direction === "egress" && flow.path !== undefined ? String(flow.path) : undefined,
    "reject-reason": flow.reason,
    "packets-lost-no-route": lost("no-route"),
    "packets-lost-blackhole": lost("blackhole"),
    "packets-lost-mtu-exceeded": lost("mtu-exceeded"),
    "packets-lost-ttl-expired": lost("ttl-expired"),
  });
}

/** The address that stands for the interface: its primary one in IPv4, the packet's own in IPv6 where it holds it. */
function ownAddress(addresses: readonly Address[], packet: Address): Address {
  const ofFamily = addresses.filter(({ family }) => family === packet.family);
  const text = formatAddress(packet);
  if (packet.family === 6 && ofFamily.some((one) => formatAddress(one) === text)) return packet;
  return ofFamily[0] ?? packet;
}

function always({ version }: Format, fields: InterfaceFacts["fields"]): Record<string, string | undefined> {
  return { ...fields, version: String(version) };
}

const seconds = (moment: number): string => String(Math.floor(moment / 1_000));

const line = ({ fields }: Format, values: Readonly<Record<string, string | undefined>>): string =>
  fields.map((field) => values[field] ?? "-").join(" ");
