/** What rules refuse of the connections that are dialled, as Linux mode tells it of packets. */
import type { HeaderText, Hop, Leg, Trace } from "../../fabric/trace-types.ts";
import type { NetworkView } from "../../specs/network.ts";
import { RefusalPlaces } from "../linux/refusal-place.ts";
import type { RefusalPlace } from "../linux/refusal-place.ts";
import { ruleOf, stationOf, whereOf, whyOf } from "../linux/refusal-text.ts";
import { isWanted } from "../linux/refusals.ts";
import type { Refusal, RefusalWish } from "../plane.ts";

/** Refusals that a slow reader has before it, at most; what comes meanwhile is counted. */
const mostWaiting = 1_000;

interface Listener {
  readonly wish: RefusalWish;
  readonly waiting: Refusal[];
  lost: number;
  wake: () => void;
}

type Said = Parameters<typeof whyOf>[1];

/** Those who listen, and what they are told. */
export class Refusals {
  readonly #view: () => NetworkView;
  readonly #listeners = new Set<Listener>();
  #open = true;

  constructor(view: () => NetworkView) {
    this.#view = view;
  }

  /** Tells what refused a packet; one that nobody was there to take was refused by the internet's own rule. */
  tell(trace: Trace, nobody = false): void {
    if (this.#listeners.size === 0) return;
    const leg = trace.failed === "reply" ? trace.reply : trace.forward;
    const hop = leg?.hops.at(-1);
    if (!leg || !hop) return;
    const refusal = refusalOf(this.#view(), leg, hop, nobody ? { station: hop.station, rule: "nobody" } : saidBy(hop));
    for (const listener of this.#listeners) if (isWanted(listener.wish, refusal)) put(listener, refusal);
  }

  /** Those that a wish asks for, from now on, until the signal aborts or the plane ends. */
  listen(wish: RefusalWish, signal: AbortSignal): AsyncIterable<Refusal> {
    const listener: Listener = { wish, waiting: [], lost: 0, wake: () => undefined };
    this.#listeners.add(listener);
    const leave = (): void => {
      this.#listeners.delete(listener);
      listener.wake();
    };
    signal.addEventListener("abort", leave, { once: true });
    if (signal.aborted || !this.#open) leave();
    return this.#drain(listener, leave);
  }

  /** Ends what everybody hears. */
  close(): void {
    this.#open = false;
    for (const listener of this.#listeners) {
      this.#listeners.delete(listener);
      listener.wake();
    }
  }

  async *#drain(listener: Listener, leave: () => void): AsyncGenerator<Refusal> {
    try {
      for (;;) {
        const next = listener.waiting.shift();
        if (next) yield next;
        else if (!this.#listeners.has(listener)) return;
        else await new Promise<void>((resolve) => (listener.wake = resolve));
      }
    } finally {
      leave();
    }
  }
}

function put(listener: Listener, refusal: Refusal): void {
  if (listener.waiting.length >= mostWaiting) {
    listener.lost++;
    return;
  }
  listener.waiting.push({ ...refusal, lost: listener.lost });
  listener.lost = 0;
  listener.wake();
}

/** What a rule of the kernel would say of it: an ACL its rule, a security group and a route table nothing more. */
function saidBy({ station, rules, code }: Hop): Said {
  const [kind = ""] = station.split("/");
  const denying = rules?.find(({ verdict }) => verdict === "denies");
  if (kind === "acl-in" || kind === "acl-out")
    return denying
      ? { station: `entries-${kind.slice("acl-".length)}/${denying.filter}`, rule: denying.rule }
      : { station, ...(code !== undefined && { code }) };
  if (/^groups-|routes$/.test(kind)) return { station };
  return { station, ...(code !== undefined && { code }) };
}

function refusalOf(view: NetworkView, leg: Leg, hop: Hop, said: Said): Refusal {
  const place = placeOf(view, leg, hop);
  const station = said.station === hop.station ? hop.station : stationOf(said, place);
  const rule = ruleOf(said);
  return {
    time: new Date().toISOString(),
    ...(place.router !== undefined && { vpc: place.router }),
    interfaces: place.ports,
    instances: place.instances,
    packet: asSent(hop.before),
    station,
    where: whereOf(station, said, place),
    ...(rule !== undefined && { rule }),
    ...(said.code !== undefined && { code: said.code }),
    why: whyOf(station, said),
    lost: 0,
  };
}

/** An attempt's first packet is traced without flags. */
function asSent(packet: HeaderText): HeaderText {
  return packet.protocol === "tcp" && packet.flags === undefined ? { ...packet, flags: "syn" } : packet;
}

/** Whom it is about: the network that it was in then, who sent it there, and who should have got it. */
function placeOf(view: NetworkView, { hops }: Leg, { station, before }: Hop): RefusalPlace {
  const passed = hops.map((each) => each.station.split("/")[1] ?? "").toReversed();
  const router = passed.map((id) => routerOf(view, id)).find((id) => id !== undefined);
  const at = { at: 0, namespace: router ?? "internet", station, packet: before, lost: 0 };
  const found = new RefusalPlaces(() => view).of(at);
  const sender = passed.find((id) => view.port(id)?.router === router && hops.some((one) => isFrom(one, id)));
  const [kind = "", id = ""] = station.split("/");
  const segment = kind === "acl-out" ? id : undefined;
  const receiver = kind === "acl-in" || kind.endsWith("-in") ? view.port(id) : undefined;
  const ports = [view.port(id)?.id, sender, ...found.ports].filter((port) => port !== undefined);
  return {
    ...found,
    ports: [...new Set(ports)],
    ...(segment !== undefined && { from: { port: sender ?? "", segment } }),
    ...(receiver && { to: { port: receiver.id, ...(receiver.segment && { segment: receiver.segment }) } }),
  };
}

function isFrom({ station }: Hop, port: string): boolean {
  return station === `interface-out/${port}`;
}

function routerOf(view: NetworkView, id: string): string | undefined {
  if (view.router(id)) return id;
  const holder = view.port(id) ?? view.segment(id) ?? view.gateway(id) ?? view.translator(id);
  return holder?.router;
}
