/** Probes: one packet sent for real, where it was seen, and which rules it met on its way. */
import { setTimeout as sleep } from "node:timers/promises";
import { hasNftables, Nftables } from "../native/nftables.ts";
import { NftCommand } from "../native/nft-command.ts";
import { PacketSocket } from "../native/packet-socket.ts";
import { commentKey, RuleTrace } from "../native/rule-trace.ts";
import type { TraceStep } from "../native/rule-trace.ts";
import type { ProbeAnswer, ProbeRequest, ProbeStep } from "../protocol.ts";
import type { LinkItem } from "../state.ts";
import type { Desired } from "./desired.ts";
import { inOrder } from "./probe-order.ts";
import type { Passage } from "./probe-order.ts";
import type { Space } from "./space.ts";
import type { Spaces } from "./spaces.ts";

/** What probing works on. */
export interface ProbeGround {
  readonly spaces: Spaces;
  readonly desired: Desired;
}

const longestWaitMs = 30_000;
/** How often it is looked whether the packet came. */
const stepMs = 2;
/** How long after the last sight of it more is waited for. */
const quietMs = 30;
const table = "fogbank_probe";

/**
 * Sends the packet and follows it. It is known again by its IPv4 identification or IPv6 flow label, which should be
 * like no other's.
 */
export function probe(request: ProbeRequest, ground: ProbeGround): Promise<ProbeAnswer> {
  const next = last.then(() => probeAlone(request, ground));
  last = next.catch(() => undefined);
  return next;
}

/** One probe at a time: each writes the tracing rules of every namespace, and takes them away. */
let last: Promise<unknown> = Promise.resolve();

async function probeAlone(request: ProbeRequest, ground: ProbeGround): Promise<ProbeAnswer> {
  const packet = Buffer.from(request.packet, "base64");
  const mark = markOf(packet);
  const waitMs = Math.min(Math.max(0, request.waitMs), longestWaitMs);
  const link = linkOf(ground.desired, request);
  const routers = ground.spaces.routers();
  const opened: { close(): void }[] = [];
  const traced: Space[] = [];
  try {
    const traces = routers.map((space) => ({ space, trace: keep(opened, RuleTrace.open(space.fd)) }));
    for (const space of routers) {
      space.transact(tracing(mark.rule, space.name === link.peer.namespace ? link.peer.name : undefined));
      traced.push(space);
    }
    const watches = request.watch.map((place) => ({
      place,
      socket: keep(opened, PacketSocket.open(ground.spaces.get(place.namespace).fd, place.link)),
    }));
    const last = request.swallow ? request.watch.at(-1) : undefined;
    if (last) opened.push(swallow(ground.spaces.get(last.namespace), last.link, mark.rule));
    const sender = PacketSocket.open(ground.spaces.get(request.namespace).fd, request.link, { sendOnly: true });
    keep(opened, sender).sendPacket(packet, toEveryone(packet) ?? macOf(link.peer, ground.spaces));
    const seen: ProbeAnswer["seen"][number][] = [];
    const steps: { space: Space; step: TraceStep }[] = [];
    const read = (): number => {
      const before = seen.length + steps.length;
      for (const { space, trace } of traces) for (const step of trace.read()) steps.push({ space, step });
      for (const { place, socket } of watches)
        for (let frame = socket.read(); frame !== undefined; frame = socket.read()) {
          const inside = frame.frame.subarray(14);
          if (!mark.knows(inside)) continue;
          seen.push({ ...place, packet: inside.toString("base64"), outgoing: frame.outgoing });
        }
      return seen.length + steps.length - before;
    };
    const isOver = (): boolean =>
      steps.some(({ step }) => step.verdict === "drop") ||
      (watches.length > 0 && watches.every(({ place }) => seen.some((sight) => isAt(sight, place))));
    await follow(read, isOver, waitMs);
    return { seen, steps: toldSteps(steps, traces, ground.desired, link.peer) };
  } finally {
    for (const each of opened) each.close();
    for (const space of traced) if (!space.closed) space.transact(untracing);
  }
}

/** Packet sockets see what comes to a link before its rules do. */
function swallow(space: Space, link: string, rule: string): { close(): void } {
  const rules = hasNftables() ? Nftables.open(space.fd) : NftCommand.open(space.fd);
  const hook = `type filter hook ingress device "${link}" priority -450; policy accept;`;
  const lines = [`add table netdev ${table}`, `add chain netdev ${table} last { ${hook} }`];
  rules.run([untracing, ...lines, `add rule netdev ${table} last ${rule} drop`].join("\n"));
  return {
    close() {
      rules.run(untracing);
      rules.close();
    },
  };
}

const untracing = ["inet", "netdev"]
  .flatMap((family) => [`add table ${family} ${table}`, `delete table ${family} ${table}`])
  .join("\n");

function tracing(rule: string, device: string | undefined): string {
  const hook = "type filter hook prerouting priority -450; policy accept;";
  const lines = [untracing, `add table inet ${table}`, `add chain inet ${table} first { ${hook} }`];
  lines.push(`add rule inet ${table} first ${rule} meta nftrace set 1`);
  if (device === undefined) return lines.join("\n");
  const ingress = `type filter hook ingress device "${device}" priority -450; policy accept;`;
  lines.push(`add table netdev ${table}`, `add chain netdev ${table} first { ${ingress} }`);
  lines.push(`add rule netdev ${table} first ${rule} meta nftrace set 1`);
  return lines.join("\n");
}

async function follow(read: () => number, isOver: () => boolean, waitMs: number): Promise<void> {
  const until = performance.now() + waitMs;
  let quietSince = performance.now();
  for (;;) {
    if (read() > 0) quietSince = performance.now();
    const now = performance.now();
    if (now >= until || (isOver() && now - quietSince >= quietMs)) return;
    await sleep(stepMs);
  }
}

function toldSteps(
  steps: readonly { readonly space: Space; readonly step: TraceStep }[],
  traces: readonly { readonly space: Space; readonly trace: RuleTrace }[],
  desired: Desired,
  entry: { readonly namespace: string; readonly name: string },
): ProbeStep[] {
  const met = steps.filter(({ step }) => step.table === "fogbank");
  const passages = new Map<string, Passage>();
  for (const { space, step } of met) {
    const key = `${space.name} ${step.packet}`;
    const passage = passages.get(key) ?? { namespace: space.name, steps: [] };
    passage.steps.push(step);
    passages.set(key, passage);
  }
  const comments = new Map<string, Map<string, string>>();
  for (const { space, trace } of traces)
    if (met.some((each) => each.space === space)) comments.set(space.name, trace.comments("fogbank"));
  return inOrder([...passages.values()], entry, desired).flatMap(({ namespace, steps }) =>
    steps.map((step) => {
      const comment = comments.get(namespace)?.get(commentKey(step));
      return { namespace, chain: step.chain, verdict: step.verdict, ...(comment !== undefined && { comment }) };
    }),
  );
}

/** Messages that quote the packet that they are about, by family. */
const icmpErrors = { 4: new Set([3, 4, 5, 11, 12]), 6: new Set([1, 2, 3, 4]) } as const;

/** What tells the packet, and errors about it, from all others, wherever it is translated. */
function markOf(packet: Buffer): { rule: string; knows: (other: Buffer) => boolean } {
  const version = packet.length > 0 ? packet[0]! >> 4 : 0;
  if (version === 4 && packet.length >= 20) {
    const id = packet.readUInt16BE(4);
    const protocol = packet[9]!;
    const isIt = (other: Buffer): boolean =>
      other.length >= 20 && other[0]! >> 4 === 4 && other.readUInt16BE(4) === id && other[9] === protocol;
    const quoted = (other: Buffer): Buffer => other.subarray(icmpErrors[4].has(other[20] ?? 0) ? 28 : other.length);
    return {
      rule: `ip id ${id} ip protocol ${protocol}`,
      knows: (other) => isIt(other) || (other[9] === 1 && isIt(quoted(other))),
    };
  }
  if (version === 6 && packet.length >= 40) {
    const label = packet.readUInt32BE(0) & 0xfffff;
    const isIt = (other: Buffer): boolean =>
      other.length >= 40 &&
      other[0]! >> 4 === 6 &&
      (other.readUInt32BE(0) & 0xfffff) === label &&
      other[6] === packet[6];
    const quoted = (other: Buffer): Buffer => other.subarray(icmpErrors[6].has(other[40] ?? 0) ? 48 : other.length);
    return {
      rule: `ip6 flowlabel ${label} ip6 nexthdr ${packet[6]}`,
      knows: (other) => isIt(other) || (other[6] === 58 && isIt(quoted(other))),
    };
  }
  throw new Error("a probe must be a whole IPv4 or IPv6 packet");
}

function linkOf(desired: Desired, { namespace, link }: ProbeRequest): { readonly peer: LinkItem["a"] } {
  for (const item of desired.in(namespace).values()) {
    if (item.is !== "link") continue;
    if (item.a.namespace === namespace && item.a.name === link) return { peer: item.b };
    if (item.b.namespace === namespace && item.b.name === link) return { peer: item.a };
  }
  throw new Error(`there is no link ${link} in ${namespace}`);
}

/** Where the link has an address of its own choice, the kernel tells it. */
/** The hardware address of frames to the link's DHCP servers, which hosts ask all together; nothing for others. */
function toEveryone(packet: Uint8Array): string | undefined {
  const bytes = Buffer.from(packet);
  if (bytes[0]! >> 4 === 4) return bytes.readUInt32BE(16) === 0xffffffff ? "ff:ff:ff:ff:ff:ff" : undefined;
  const isServers = bytes.subarray(24, 40).toString("hex") === "ff020000000000000000000000010002";
  return isServers ? "33:33:00:01:00:02" : undefined;
}

function macOf({ namespace, name, mac }: LinkItem["a"], spaces: Spaces): string {
  const standing =
    mac ??
    spaces
      .get(namespace)
      .routes.links()
      .find((link) => link.name === name)?.mac;
  if (standing === undefined) throw new Error(`link ${name} of ${namespace} is gone`);
  return standing;
}

function isAt(sight: ProbeAnswer["seen"][number], place: ProbeRequest["watch"][number]): boolean {
  return sight.namespace === place.namespace && sight.link === place.link;
}

function keep<T extends { close(): void }>(opened: { close(): void }[], thing: T): T {
  opened.push(thing);
  return thing;
}
