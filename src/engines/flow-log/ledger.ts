/** Counts what is observed, for each flow log, interface and window, until the window is over. */
import { formatAddress } from "../../net/address.ts";
import type { Observation } from "./observation.ts";
import { shownFlags } from "./observation.ts";

/** Who wants records of an interface's traffic. */
export interface Subscription {
  readonly id: string;
  readonly traffic: "ALL" | "ACCEPT" | "REJECT";
  /** How long a window is at this interface. */
  readonly windowMs: number;
}

/** A flow in a window: everything of an interface with the same header, direction and action. */
export interface Flow extends Omit<Observation, "flags"> {
  /** Bits as records show them; none for what is no TCP. */
  readonly flags: number | undefined;
  /** Packets lost, by why. */
  readonly losses: Readonly<Partial<Record<NonNullable<Observation["lost"]>, number>>>;
}

/** A window that is over. */
export interface ClosedWindow {
  readonly subscription: string;
  readonly interface: string;
  /** Cloud time in milliseconds; `end` does not belong to it. */
  readonly start: number;
  readonly end: number;
  readonly flows: readonly Flow[];
  /** More flows came than a window holds: they were seen and not recorded. */
  readonly skipped: boolean;
}

/** A window that is not over. */
export interface OpenWindow extends Omit<ClosedWindow, "subscription" | "end"> {
  readonly subscription: Subscription;
}

interface Counted extends Omit<OpenWindow, "flows" | "skipped"> {
  readonly flows: Map<string, Flow>;
  skipped: boolean;
}

/** Flows that one window of one interface holds; what comes above is skipped, and said so. */
const mostFlows = 10_000;

/** Open windows. Times are cloud time in milliseconds; windows begin at whole multiples of their length. */
export class Ledger {
  readonly #windows = new Map<string, Counted>();
  readonly #mostFlows: number;

  constructor(most = mostFlows) {
    this.#mostFlows = most;
  }

  /** Counts an observation for everybody who wants it. */
  count(seen: Observation, subscriptions: readonly Subscription[]): void {
    for (const subscription of subscriptions)
      if (subscription.traffic === "ALL" || subscription.traffic === seen.action) this.#add(subscription, seen);
  }

  #add(subscription: Subscription, seen: Observation): void {
    const start = Math.floor(seen.last / subscription.windowMs) * subscription.windowMs;
    const key = windowKey({ subscription, interface: seen.interface, start });
    let window = this.#windows.get(key);
    if (!window) {
      window = { subscription, interface: seen.interface, start, flows: new Map(), skipped: false };
      this.#windows.set(key, window);
    }
    const flow = flowKey(seen);
    const known = window.flows.get(flow);
    if (known) window.flows.set(flow, merged(known, seen));
    else if (window.flows.size < this.#mostFlows) window.flows.set(flow, begun(seen, start));
    else window.skipped = true;
  }

  /** Takes out the windows that are over at a moment, in the order in which they began. */
  close(now: number): readonly ClosedWindow[] {
    const closed: ClosedWindow[] = [];
    for (const [key, { subscription, start, flows, skipped, interface: id }] of this.#windows) {
      const end = start + subscription.windowMs;
      if (end > now) continue;
      this.#windows.delete(key);
      closed.push({ subscription: subscription.id, interface: id, start, end, flows: [...flows.values()], skipped });
    }
    return closed.sort((a, b) => a.start - b.start);
  }

  /** The windows that are not over. */
  open(): readonly OpenWindow[] {
    return [...this.#windows.values()].map((window) => ({ ...window, flows: [...window.flows.values()] }));
  }

  /** Goes on with a window that was open in another ledger. */
  resume({ flows, ...window }: OpenWindow): void {
    const own = new Map(flows.map((flow) => [flowKey(flow), flow]));
    this.#windows.set(windowKey(window), { ...window, flows: own });
  }

  /** Forgets a subscription's windows. */
  forget(subscription: string): void {
    for (const [key, window] of this.#windows) if (window.subscription.id === subscription) this.#windows.delete(key);
  }

  /** Forgets everything. */
  clear(): void {
    this.#windows.clear();
  }
}

function windowKey({ subscription, interface: id, start }: Pick<OpenWindow, "subscription" | "interface" | "start">) {
  return `${subscription.id}|${id}|${start}`;
}

function flowKey(seen: Omit<Observation, "flags">): string {
  const { direction, action, protocol, source, sourcePort, destination, destinationPort, path, reason, pair } = seen;
  const ends = [formatAddress(source), sourcePort, formatAddress(destination), destinationPort];
  return [direction, action, protocol, ...ends, path, reason, pair].join("|");
}

const isTcp = ({ protocol }: Observation): boolean => protocol === 6;

function begun(seen: Observation, start: number): Flow {
  const flags = isTcp(seen) ? shownFlags(seen.flags ?? 0) : undefined;
  return { ...seen, first: Math.max(seen.first, start), flags, losses: seen.lost ? { [seen.lost]: seen.packets } : {} };
}

function merged(flow: Flow, seen: Observation): Flow {
  const losses = seen.lost
    ? { ...flow.losses, [seen.lost]: (flow.losses[seen.lost] ?? 0) + seen.packets }
    : flow.losses;
  return {
    ...flow,
    packets: flow.packets + seen.packets,
    bytes: flow.bytes + seen.bytes,
    first: Math.min(flow.first, seen.first),
    last: Math.max(flow.last, seen.last),
    flags: flow.flags === undefined ? undefined : flow.flags | shownFlags(seen.flags ?? 0),
    by: flow.by ?? seen.by,
    losses,
  };
}
