/** The router's side of IGMP: it asks those who said that they hear something, and forgets whoever is silent. */

/** What a querier does in the world. */
export interface QuerierParts {
  /** Asks one listener. */
  readonly ask: (listener: string) => void;
  /** A listener hears a group, or no longer does. */
  readonly tell: (listener: string, says: "join" | "leave", group: string) => void;
  /** Milliseconds between questions. */
  readonly intervalMs?: number;
}

interface Listener {
  readonly groups: Set<string>;
  /** Questions since it last said something. */
  silent: number;
}

/** From "Multicast on transit gateways": asked every two minutes, forgotten after three, asked on for twelve hours. */
const [usualMs, silentAtMost, askedAtMost] = [120_000, 3, 360] as const;

/** How many groups one listener may hear. */
const groupsAtMost = 1_000;

/** Those who listen in one place, by names of their own. */
export class Querier {
  readonly #parts: QuerierParts;
  readonly #listeners = new Map<string, Listener>();
  readonly #timer: NodeJS.Timeout;

  constructor(parts: QuerierParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.#turn(), parts.intervalMs ?? usualMs);
    this.#timer.unref();
  }

  /** A listener is known from before, or said what it hears. */
  knows(listener: string, group: string): void {
    this.#of(listener).groups.add(group);
  }

  /** A listener says that it hears a group, or no longer does; who leaves is not asked any more about that group. */
  hears(listener: string, says: "join" | "leave", group: string): void {
    if (says === "leave" && !this.#listeners.has(listener)) return;
    const one = this.#of(listener);
    one.silent = 0;
    if (says === "join" ? one.groups.has(group) || one.groups.size >= groupsAtMost : !one.groups.has(group)) return;
    if (says === "join") one.groups.add(group);
    else one.groups.delete(group);
    if (one.groups.size === 0) this.#listeners.delete(listener);
    this.#parts.tell(listener, says, group);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #of(listener: string): Listener {
    let one = this.#listeners.get(listener);
    if (!one) this.#listeners.set(listener, (one = { groups: new Set(), silent: 0 }));
    return one;
  }

  #turn(): void {
    for (const [name, one] of this.#listeners) {
      if (one.silent >= silentAtMost) {
        for (const group of one.groups) this.#parts.tell(name, "leave", group);
        one.groups.clear();
      }
      if (one.silent >= askedAtMost) {
        this.#listeners.delete(name);
        continue;
      }
      one.silent++;
      this.#parts.ask(name);
    }
  }
}
