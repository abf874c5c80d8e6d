/** Entries of the connection table as netlink has them, read into plain values. */
import { be32, attribute, attributes } from "./netlink-message.ts";
import { formatBytes } from "./route-replies.ts";

/** One direction of a flow. */
export interface FlowTuple {
  readonly source: string;
  readonly destination: string;
  /** 6 TCP, 17 UDP, 1 ICMP, 58 ICMPv6 … */
  readonly protocol: number;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  readonly icmp?: { readonly id: number; readonly type: number; readonly code: number };
}

/** Packets and bytes of one direction. */
export interface FlowCount {
  readonly packets: number;
  readonly bytes: number;
}

/** A tracked flow. */
export interface Flow {
  readonly original: FlowTuple;
  readonly reply: FlowTuple;
  readonly mark: number;
  /** Bits as `flowStatus` names them. */
  readonly status: number;
  /** Seconds until it is forgotten. */
  readonly timeout: number;
  /** Of TCP: `ESTABLISHED`. */
  readonly state?: string;
  readonly zone?: number;
  /** Where the namespace counts (`netfilter/nf_conntrack_acct`). */
  readonly counts?: { readonly original: FlowCount; readonly reply: FlowCount };
  /** Nanoseconds since 1970 when it began, where the namespace keeps times (`netfilter/nf_conntrack_timestamp`). */
  readonly since?: bigint;
  /** Its labels 0 to 31 as bits, where it has any. */
  readonly labels?: number;
  /** What names it to the kernel. */
  readonly key: Buffer;
}

/** Bits of a flow's status. */
export const flowStatus = {
  seenReply: 0x2,
  assured: 0x4,
  confirmed: 0x8,
  sourceTranslated: 0x10,
  destinationTranslated: 0x20,
};

const types = {
  original: 1,
  reply: 2,
  status: 3,
  protocol: 4,
  timeout: 7,
  mark: 8,
  originalCount: 9,
  replyCount: 10,
  id: 12,
  zone: 18,
  times: 20,
  labels: 22,
  labelMask: 23,
};
const tcpStates = [
  "NONE",
  "SYN_SENT",
  "SYN_RECV",
  "ESTABLISHED",
  "FIN_WAIT",
  "CLOSE_WAIT",
  "LAST_ACK",
  "TIME_WAIT",
  "CLOSE",
  "SYN_SENT2",
];
const nestedBit = 0x8000;
const labelBytes = 16;
const none = Buffer.alloc(0);

/** A message of the connection table. Its first byte is the family, which the key begins with too. */
export function readFlow(body: Buffer): Flow {
  const list = attributes(body, 4);
  const number = (type: number): number => list.get(type)?.readUInt32BE(0) ?? 0;
  const [original, reply, zone] = [list.get(types.original)!, list.get(types.reply)!, list.get(types.zone)];
  const state = attributes(attributes(list.get(types.protocol) ?? none).get(1) ?? none).get(1)?.[0];
  const counts = [list.get(types.originalCount), list.get(types.replyCount)].map((each) => each && readCount(each));
  const since = attributes(list.get(types.times) ?? none).get(1);
  const labels = list.get(types.labels);
  return {
    original: readTuple(original),
    reply: readTuple(reply),
    mark: number(types.mark),
    status: number(types.status),
    timeout: number(types.timeout),
    ...(state !== undefined && { state: tcpStates[state] ?? `${state}` }),
    ...(zone && { zone: zone.readUInt16BE(0) }),
    ...(counts[0] && counts[1] && { counts: { original: counts[0], reply: counts[1] } }),
    ...(since && { since: since.readBigUInt64BE(0) }),
    ...(labels && { labels: labels.readUInt32LE(0) }),
    key: Buffer.concat([
      body.subarray(0, 4),
      attribute(types.original | nestedBit, original),
      ...(zone ? [attribute(types.zone, zone)] : []),
      attribute(types.id, list.get(types.id)!),
    ]),
  };
}

/** A flow's key and the seconds that remain to it, as an update takes them. */
export function withTimeout({ key }: Flow, seconds: number): Buffer {
  return Buffer.concat([key, attribute(types.timeout, be32(seconds))]);
}

/** A flow's key and labels that are taken from it, as an update takes them. */
export function withoutLabels({ key }: Flow, labels: number): Buffer {
  const [none, mask] = [Buffer.alloc(labelBytes), Buffer.alloc(labelBytes)];
  mask.writeUInt32LE(labels, 0);
  return Buffer.concat([key, attribute(types.labels, none), attribute(types.labelMask, mask)]);
}

/** What a dump is asked for: of one family or all, and of marks that agree in the mask's bits. */
export function dumpBody(mark?: { readonly value: number; readonly mask: number }): Buffer {
  const markMask = 21;
  const marks = mark ? [attribute(types.mark, be32(mark.value)), attribute(markMask, be32(mark.mask))] : [];
  return Buffer.concat([Buffer.alloc(4), ...marks]);
}

function readTuple(bytes: Buffer): FlowTuple {
  const list = attributes(bytes);
  const addresses = attributes(list.get(1)!);
  const ports = attributes(list.get(2)!);
  const protocol = ports.get(1)![0]!;
  const [source, destination] = [addresses.get(1) ?? addresses.get(3)!, addresses.get(2) ?? addresses.get(4)!];
  const [id, type, code] = protocol === 58 ? [7, 8, 9] : [4, 5, 6];
  return {
    source: formatBytes(source),
    destination: formatBytes(destination),
    protocol,
    ...(ports.has(2) && { sourcePort: ports.get(2)!.readUInt16BE(0), destinationPort: ports.get(3)!.readUInt16BE(0) }),
    ...(ports.has(id) && {
      icmp: { id: ports.get(id)!.readUInt16BE(0), type: ports.get(type)![0]!, code: ports.get(code)![0]! },
    }),
  };
}

function readCount(bytes: Buffer): FlowCount {
  const list = attributes(bytes);
  return { packets: Number(list.get(1)!.readBigUInt64BE(0)), bytes: Number(list.get(2)!.readBigUInt64BE(0)) };
}
