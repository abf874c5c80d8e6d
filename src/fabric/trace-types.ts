/** What a trace says: plain JSON, made for people, the command line and programs alike. */
import type { Resource } from "./station.ts";
import type { Sessions } from "./sessions.ts";

/** A header in text form. */
export interface HeaderText {
  readonly protocol: string;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  readonly flags?: string;
  readonly icmp?: { readonly type: number; readonly code: number };
  readonly length: number;
}

/** How a leg of the way ended. */
export type Disposition = "delivered" | "dropped" | "rejected" | "too-big" | "loop";

/** A route that a table considered. */
export interface RouteConsidered {
  readonly destination: string;
  readonly target: string;
  readonly origin: string;
  /** The prefix list that the destination comes from. */
  readonly list?: string;
  /** `SELECTED`, or the code that tells why it lost. */
  readonly verdict: string;
}

/** A rule that a filter considered. */
export interface RuleConsidered {
  readonly filter: string;
  readonly rule: string;
  readonly text: string;
  /** `admits`, `denies`, or why it does not match. */
  readonly verdict: string;
}

/** One station of the way and what it decided. */
export interface Hop {
  readonly number: number;
  readonly station: string;
  /** What was decided, in words: `security groups, outbound`. */
  readonly kind: string;
  readonly resource: Resource;
  readonly outcome: "passes" | "delivered" | "dropped" | "rejected" | "too-big" | "loop";
  /** The explanation code of a refusal. */
  readonly code?: string;
  /** The rule that decided. */
  readonly rule?: string;
  /** Why, in words. */
  readonly because: string;
  readonly routes?: readonly RouteConsidered[];
  readonly rules?: readonly RuleConsidered[];
  readonly before: HeaderText;
  /** The header after it, where this station changed it. */
  readonly after?: HeaderText;
  /** The sender's tags (security groups) as this station saw them; null when its identity was lost. */
  readonly identity: readonly string[] | null;
  readonly session?: {
    readonly device: string;
    readonly state: "new" | "known" | "untracked" | "translated" | "restored";
  };
  /** The largest packet that the way carries beyond here, where it shrinks. */
  readonly mtu?: number;
  readonly remarks?: readonly string[];
  /** The /96 in which the resolver that is reached gives addresses to names with IPv4 addresses alone. */
  readonly dns64?: string;
}

/** One direction of the way. */
export interface Leg {
  readonly direction: "forward" | "reply" | "too-big answer" | "copy";
  readonly disposition: Disposition;
  readonly code?: string;
  readonly because: string;
  /** The station at which it ended. */
  readonly endedAt: string;
  readonly header: HeaderText;
  readonly hops: readonly Hop[];
  /** The largest packet that all of this way carries, bytes. */
  readonly mtu: number;
  /** The ways of copies from where this one ended: it is delivered where one of them is. */
  readonly copies?: readonly Leg[];
}

/** The whole answer. */
export interface Trace {
  /** The packet arrives, and where one is due its reply returns to the sender. */
  readonly arrives: boolean;
  readonly disposition: Disposition;
  /** The leg that failed. */
  readonly failed?: Leg["direction"];
  readonly code?: string;
  /** Why, in one English sentence. */
  readonly sentence: string;
  readonly forward: Leg;
  /** Absent when nothing arrived, when no reply is due, or when it returns without crossing anything that decides. */
  readonly reply?: Leg;
  /** The way of the ICMP error that a packet too big caused. */
  readonly tooBigAnswer?: Leg;
  /** The largest packet that arrives, bytes; of the forward way. */
  readonly pathMtu: number;
  /** What the devices on the way remember afterwards: give it to the next packet of the flow. */
  readonly sessions: Sessions;
}
