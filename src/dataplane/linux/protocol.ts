/**
 * What a server and its warden say to each other over the warden's Unix socket.
 *
 * A connection begins with one line of JSON, an `Opening`. On a `control` connection lines of JSON follow both ways:
 * requests with a number, answers with the same number, and events. On a `stream` connection (exec, capture) frames
 * follow both ways: one byte of channel, four bytes of length (big endian), then that many bytes. On a `socket`
 * connection the warden answers with one line of JSON that carries a descriptor (SCM_RIGHTS), and the next request may
 * follow.
 */
import type { HeaderText } from "../../fabric/trace-types.ts";
import type { InstanceSpec } from "../../specs/instance.ts";
import type { Contribution } from "./state.ts";

/** The version that both must speak. */
export const protocolVersion = 2;

/** The first line of a connection. */
export type Opening =
  | { readonly kind: "control"; readonly version: number }
  | { readonly kind: "socket"; readonly version: number }
  | { readonly kind: "stream"; readonly version: number; readonly request: StreamRequest };

/** The warden's first line on a control connection. Another version than the server's: nothing else follows. */
export interface Greeting {
  readonly warden: number;
  readonly pid: number;
}

/** A line of a control connection from the server. */
export interface ControlRequest {
  /** Chosen by the server; the answer carries it. */
  readonly number: number;
  readonly method: keyof Methods;
  readonly takes: object;
}

/** A line of a control connection from the warden; other lines are events. */
export type ControlAnswer =
  | { readonly number: number; readonly gives: object }
  | { readonly number: number; readonly error: string };

/** Requests of a control connection: name → what it takes and what it gives. */
export interface Methods {
  /**
   * What stands already, for a server that adopts a running warden. `open`: what that server was told to let through;
   * a warden lets through no more than that, nor more than it was started with.
   */
  adopt: { takes: { readonly open?: Openness }; gives: Adopted };
  /**
   * Replaces what the named sources contribute, all together and in an order that never lets through what neither the
   * old nor the new state allows. Answers when the kernel has it.
   */
  apply: {
    takes: {
      readonly changes: readonly Contribution[];
      readonly memo?: string;
      /**
       * More of the change follows: nothing is done until the last part has come. A new server's `adopt` drops the
       * parts.
       */
      readonly more?: true;
    };
    gives: object;
  };
  /**
   * Makes the instance's root where there is none, starts it, and answers when its init runs and its ports are there.
   */
  start: { takes: { readonly instance: InstanceSpec }; gives: object };
  /** Asks its processes to end, ends them by force after `patienceMs`; the disk stays. */
  stop: { takes: { readonly instance: string; readonly patienceMs: number }; gives: object };
  /** Ends it by force, and forgets its disk and its console. */
  remove: { takes: { readonly instance: string }; gives: object };
  /** The last 64 KiB of its console, from the start of its life on. */
  console: { takes: { readonly instance: string }; gives: { readonly text: string; readonly at: number } };
  /** Whether its init runs, and whether its own interfaces answer as they should. */
  check: { takes: { readonly instance: string }; gives: InstanceCheck };
  /** Puts a running process's network namespace behind a port, as `link` inside it. */
  attach: { takes: { readonly port: string; readonly pid: number; readonly link: string }; gives: object };
  /** A host on the internet for tests: a namespace with these addresses. It believes authorities as instances do. */
  addHost: {
    takes: { readonly name: string; readonly addresses: readonly string[]; readonly trusted?: readonly string[] };
    gives: object;
  };
  removeHost: { takes: { readonly name: string }; gives: object };
  /** Sends one packet out of a link inside a namespace, and gives its way through the kernel. */
  probe: { takes: ProbeRequest; gives: ProbeAnswer };
  /** Makes tracked flows older by so many seconds, as when cloud time is moved. */
  age: { takes: { readonly seconds: number }; gives: object };
  /** Counters by namespace: named rules that counted packets. */
  counters: { takes: object; gives: Counts };
  /**
   * What the connection tables of these namespaces counted since they were last asked: packets that came in, whether a
   * rule refused them then or not.
   */
  flows: { takes: { readonly namespaces: readonly string[] }; gives: { readonly flows: readonly CountedFlow[] } };
  /** Compares the kernel with what should stand and repairs it now; gives what was repaired. */
  repair: { takes: object; gives: { readonly repaired: readonly string[] } };
  status: { takes: object; gives: WardenStatus };
  /**
   * Ends everything and leaves nothing behind but, where `disks` are kept, those in its directory; the connection
   * closes.
   */
  down: { takes: { readonly disks?: "keep" }; gives: object };
}

/** A flow of a namespace with what was counted of it. Ports are 0 where its protocol has none. */
export interface CountedFlow {
  readonly namespace: string;
  /** 6 TCP, 17 UDP, 1 ICMP, 58 ICMPv6 … */
  readonly protocol: number;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly packets: number;
  readonly bytes: number;
  /** The same of its answers. */
  readonly replyPackets: number;
  readonly replyBytes: number;
  /** Of TCP: `ESTABLISHED`. */
  readonly state?: string;
  /** Of TCP: bits that its packets had; without them the kernel cannot tell. */
  readonly flags?: FlowFlags;
}

/**
 * Bits of TCP's flags in packets that left their sender, and that came to their receiver, since they were last asked
 * for: FIN, SYN and RST, and ACK where it came with SYN.
 */
export interface FlowFlags {
  readonly left: number;
  readonly arrived: number;
  /** The same of its answers. */
  readonly replyLeft: number;
  readonly replyArrived: number;
}

/** What passes between instances and the machine itself, besides what the machine opens. */
export interface Openness {
  /** From instances to the real internet. */
  readonly uplink: boolean;
  /** From instances to what the machine serves on its own addresses. */
  readonly reachMachine: boolean;
}

/** What a warden holds when a server comes (back) to it. */
export interface Adopted {
  /** Sources that contribute, so that the new server can take back what is no longer wanted. */
  readonly sources: readonly string[];
  /** What passes now; nothing where the machine is not joined. */
  readonly open?: Openness;
  /** What the last `apply` left for the next server. */
  readonly memo?: string;
  readonly instances: readonly { readonly id: string; readonly running: boolean }[];
  readonly hosts: readonly { readonly name: string; readonly addresses: readonly string[] }[];
}

/** Events of a control connection. */
export type WardenEvent =
  /** An instance's init ended by itself. `reboot`: the guest asked to come back. */
  | { readonly event: "ended"; readonly instance: string; readonly how: "poweroff" | "reboot" | "died" }
  /** Something had gone or was changed by hand, and was put back. */
  | { readonly event: "repaired"; readonly what: string };

/** Whether an instance is well. */
export interface InstanceCheck {
  readonly running: boolean;
  readonly reachable: boolean;
}

/** How a warden is. */
export interface WardenStatus {
  readonly pid: number;
  readonly mode: "root" | "rootless";
  readonly namespaces: number;
  readonly instances: number;
  readonly descriptors: number;
  readonly repairs: number;
  /** Namespaces whose rule sets the kernel refuses, and why: they let nothing new through. */
  readonly refused?: readonly string[];
  /** The link by which the machine (or the user namespace's own network) is a host on the internet. */
  readonly machine?: string;
}

/** What rule sets count, and how many connections of TCP go on in namespaces that have counters with names. */
export interface Counts {
  readonly counters: readonly Counter[];
  readonly connections: readonly { readonly namespace: string; readonly count: number }[];
}

/** A counter in a rule set. */
export interface Counter {
  readonly namespace: string;
  readonly name: string;
  readonly packets: number;
  readonly bytes: number;
}

/** A socket in a namespace, wanted by a server's engine. */
export interface SocketRequest {
  readonly namespace: string;
  /** `packets`: whole frames of a link, both ways; the link is named. */
  readonly type: "tcp-listener" | "tcp" | "udp" | "packets";
  readonly link?: string;
  /** Frames are sent alone: none is seen. */
  readonly sendOnly?: boolean;
  /** The address and port to bind; a `tcp` socket without one takes any. */
  readonly address?: string;
  readonly port?: number;
  readonly family: 4 | 6;
  /** May be bound to addresses that are not the namespace's own, and sees original destinations. */
  readonly transparent?: boolean;
  /** The mark of its packets, by which a router routes what is its own. */
  readonly mark?: number;
}

/** The answer to a `SocketRequest`; the descriptor comes with it when there is no error. */
export interface SocketAnswer {
  readonly error?: string;
}

/** What a stream connection is for. */
export type StreamRequest =
  | {
      readonly does: "exec";
      /** An instance's id, or `host-NAME` for a test host on the internet. */
      readonly instance: string;
      /** Program and arguments; at least the program. Runs in the user's home directory. */
      readonly command: readonly string[];
      /** root unless said otherwise. */
      readonly user?: string;
      readonly env: Readonly<Record<string, string>>;
      readonly terminal?: { readonly columns: number; readonly rows: number };
    }
  /** A pcap stream of everything that passes a port, both ways; `filter` in tcpdump's words. */
  | { readonly does: "capture"; readonly port: string; readonly filter?: string; readonly snapLength?: number }
  /**
   * Packets that rules refuse from now on, in the namespaces of a router and its devices or in all: an empty line once
   * they are heard, then a line of JSON each, a `RefusedPacket`.
   */
  | { readonly does: "refusals"; readonly router?: string };

/** A packet that a rule refused. */
export interface RefusedPacket {
  /** Milliseconds since 1970, with a fraction. */
  readonly at: number;
  readonly namespace: string;
  /** What the rule's comment names first: a station, the beginning of one, or a filter (`entries-in/acl-1`). */
  readonly station: string;
  /** What it says besides: a rule of the filter, or a code. */
  readonly rule?: string;
  readonly code?: string;
  /** Names of links. */
  readonly incoming?: string;
  readonly outgoing?: string;
  readonly packet: HeaderText;
  /** How many others were refused here since the last one that was told, and could not be told. */
  readonly lost: number;
}

/** Channels of a stream connection. `control` carries `StreamControl` lines. */
export const channels = { input: 0, output: 1, error: 2, control: 3 } as const;

/** What the two ends of a stream tell each other besides bytes. */
export type StreamControl =
  | { readonly tell: "resize"; readonly columns: number; readonly rows: number }
  | { readonly tell: "signal"; readonly signal: string }
  | { readonly tell: "end-of-input" }
  | { readonly tell: "exit"; readonly code: number; readonly signal?: string }
  | { readonly tell: "failed"; readonly message: string };

/** A packet to send for real. */
export interface ProbeRequest {
  readonly namespace: string;
  readonly link: string;
  /** The IP packet, base64. */
  readonly packet: string;
  /** Where it is awaited: namespace and link of each place. */
  readonly watch: readonly { readonly namespace: string; readonly link: string }[];
  /** How long to wait for it, milliseconds. */
  readonly waitMs: number;
  /** Who stands at the last place that is watched does not get it, and so says nothing that would end the flow. */
  readonly swallow?: boolean;
}

/** What became of a probe. */
export interface ProbeAnswer {
  /** Where it was seen, as it was then. */
  readonly seen: readonly {
    readonly namespace: string;
    readonly link: string;
    readonly packet: string;
    readonly outgoing: boolean;
  }[];
  /** Rules that it met, in order. */
  readonly steps: readonly ProbeStep[];
}

/** One rule (or a chain's end) that a traced packet met. */
export interface ProbeStep {
  readonly namespace: string;
  readonly chain: string;
  readonly comment?: string;
  readonly verdict: string;
}
