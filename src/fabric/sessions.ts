/** What stateful devices remember of flows: plain JSON outside, a draft with copy on write while a packet walks. */
import { address, formatAddress } from "../net/address.ts";
import { grownBy, protocols } from "../net/packet.ts";
import type { Header } from "../net/packet.ts";
import type { IdleTimes } from "./station.ts";

/** A flow in one direction. */
export interface Flow {
  readonly protocol: number;
  readonly source: string;
  readonly destination: string;
  /** Port, or the identifier of an ICMP echo. */
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  /** ICMP only: an answer is of the type that answers this one. */
  readonly icmpType?: number;
}

/** A flow that a device knows. */
export interface Session {
  /** As it came in when it began. */
  readonly opened: Flow;
  /** As it left the device. */
  readonly left: Flow;
  readonly idle: IdleTimes;
  /** Milliseconds on the clock of the questions. */
  readonly seen: number;
  readonly stage: "opened" | "answered" | "stream";
  /** The station to which replies go instead of by route. */
  readonly returnsBy?: string;
  /** The station to which replies go when no route leads back. */
  readonly fallsBackTo?: string;
  /** The station to which replies go whatever route leads elsewhere. */
  readonly comesBackBy?: string;
}

/** One device's memory: flows by what they were when they began, and that key by what their replies look like. */
export interface DeviceMemory {
  readonly flows: Readonly<Record<string, Session>>;
  readonly replies: Readonly<Record<string, string>>;
}

/** All devices' memories, by device. */
export type Sessions = Readonly<Record<string, DeviceMemory>>;

/** Where in a session a packet belongs. */
export interface Found {
  readonly key: string;
  readonly session: Session;
  readonly direction: "onward" | "back";
}

/** The flow that a packet belongs to by its own header. */
export function flowOf(header: Header): Flow {
  return {
    protocol: header.protocol,
    source: formatAddress(header.source),
    destination: formatAddress(header.destination),
    sourcePort: header.sourcePort ?? header.icmp?.identifier,
    destinationPort: header.destinationPort,
    ...(header.icmp && { icmpType: header.icmp.type }),
  };
}

/** The header with the ends of a flow. */
export function withFlow(header: Header, flow: Flow): Header {
  const source = address(flow.source);
  const ported = header.icmp === undefined;
  return {
    ...header,
    length: header.length === 0 ? 0 : Math.max(0, header.length + grownBy(header, { ...header, source })),
    protocol: flow.protocol,
    source,
    destination: address(flow.destination),
    sourcePort: ported ? flow.sourcePort : undefined,
    destinationPort: ported ? flow.destinationPort : undefined,
    icmp: header.icmp && inFamily(header, flow),
  };
}

/** The same flow seen from the other end. Of ICMP only echo requests have one. */
export function reversed(flow: Flow): Flow {
  const { source: destination, destination: source, icmpType } = flow;
  if (icmpType !== undefined) return { ...flow, source, destination, icmpType: echoReplies.get(icmpType) ?? -1 };
  return { ...flow, source, destination, sourcePort: flow.destinationPort, destinationPort: flow.sourcePort };
}

/** A text that is equal for packets of one flow in one direction. */
export function keyOf(flow: Flow): string {
  const { protocol, source, sourcePort = "", destination, destinationPort = "", icmpType } = flow;
  return `${protocol}|${source}|${sourcePort}|${destination}|${icmpType ?? destinationPort}`;
}

const opposite = { onward: "back", back: "onward" } as const;

/** What answers an echo request; nothing else of ICMP is answered. */
const echoReplies = new Map([
  [8, 0],
  [128, 129],
]);

/** The memories of all devices while packets walk; the original is left as it was. */
export class SessionDraft {
  readonly now: number;
  readonly #before: Sessions;
  readonly #changed = new Map<string, { flows: Record<string, Session>; replies: Record<string, string> }>();

  constructor(before: Sessions, now: number) {
    this.#before = before;
    this.now = now;
  }

  /**
   * The live session that a packet belongs to in a device, in a direction; an ICMP error belongs to that of
   * the packet it quotes (as that came in, or as it left), and goes against it.
   *
   * Of ICMP only an echo reply is an answer.
   */
  find(device: string, header: Header, direction: Found["direction"]): Found | undefined {
    const memory = this.#memory(device);
    if (!memory) return undefined;
    const flow = flowOf(header.quotes ?? header);
    const key = keyOf(flow);
    const found = [this.#found(memory, key, "onward"), this.#found(memory, memory.replies[key], "back")];
    if (!header.quotes) return found.find((one) => one?.direction === direction);
    const asItLeft = this.#found(memory, memory.replies[keyOf(reversed(flow))], "onward");
    const turned = [...found, asItLeft].map((one) => one && { ...one, direction: opposite[one.direction] });
    return turned.find((one) => one?.direction === direction);
  }

  /** Whether the reply of a flow would be taken for that of another. */
  taken(device: string, left: Flow): boolean {
    const memory = this.#memory(device);
    const opened = memory?.replies[keyOf(reversed(left))];
    return opened !== undefined && this.#live(memory!.flows[opened]) !== undefined;
  }

  /** How many live flows of a device leave from one address to one destination. */
  count(device: string, left: Flow): number {
    const flows = Object.values(this.#memory(device)?.flows ?? {});
    return flows.filter((session) => this.#live(session) && sameWay(session.left, left)).length;
  }

  remember(device: string, session: Omit<Session, "seen" | "stage">): void {
    const memory = this.#draft(device);
    const key = keyOf(session.opened);
    memory.flows[key] = { ...session, seen: this.now, stage: "opened" };
    memory.replies[keyOf(reversed(session.left))] = key;
  }

  renew(device: string, { key, session, direction }: Found): void {
    const answered = session.stage === "opened" ? "answered" : "stream";
    const stage = direction === "back" ? answered : session.stage;
    this.#draft(device).flows[key] = { ...session, seen: this.now, stage };
  }

  /** The memories as they are now. */
  close(): Sessions {
    return { ...this.#before, ...Object.fromEntries(this.#changed) };
  }

  #found(memory: DeviceMemory, key: string | undefined, direction: Found["direction"]): Found | undefined {
    const session = key === undefined ? undefined : this.#live(memory.flows[key]);
    return session && { key: key!, session, direction };
  }

  #memory(device: string): DeviceMemory | undefined {
    return this.#changed.get(device) ?? this.#before[device];
  }

  #draft(device: string): { flows: Record<string, Session>; replies: Record<string, string> } {
    let draft = this.#changed.get(device);
    if (!draft) {
      draft = { flows: { ...this.#before[device]?.flows }, replies: { ...this.#before[device]?.replies } };
      this.#changed.set(device, draft);
    }
    return draft;
  }

  #live(session: Session | undefined): Session | undefined {
    return session && this.now - session.seen <= idleSeconds(session) * 1000 ? session : undefined;
  }
}

function idleSeconds({ opened, idle, stage }: Session): number {
  if (opened.protocol === protocols.tcp) return idle.tcp;
  if (opened.protocol === protocols.udp) return stage === "stream" ? idle.udpStream : idle.udp;
  return idle.other;
}

function sameWay(a: Flow, b: Flow): boolean {
  return (
    a.source === b.source &&
    a.destination === b.destination &&
    a.destinationPort === b.destinationPort &&
    a.protocol === b.protocol
  );
}

function inFamily({ icmp }: Header, flow: Flow): Header["icmp"] {
  const identifier = icmp!.identifier === undefined ? undefined : flow.sourcePort;
  return { type: flow.icmpType ?? icmp!.type, code: icmp!.code, identifier };
}
