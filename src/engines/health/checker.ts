/** Keeps checking targets, and tells when one turns healthy or unhealthy. */
import type { HealthCheckSpec } from "../../specs/network.ts";
import { probe } from "./probe.ts";
import type { Dial, Outcome } from "./probe.ts";

/** What a target turned out to be. */
export type Verdict =
  | { readonly state: "healthy" }
  | { readonly state: "unhealthy"; readonly reason: string; readonly description: string };

/** What a checker needs. */
export interface CheckerParts {
  readonly dial: Dial;
  /** Told of the first verdict about a target, and of each that differs from the one before. */
  readonly found: (target: string, verdict: Verdict) => void;
  /** Milliseconds of this machine between the ends of checks, for the seconds that a check names. */
  readonly pause?: (seconds: number) => number;
}

interface Watched {
  check: HealthCheckSpec;
  text: string;
  timer?: NodeJS.Timeout;
  verdict?: Verdict["state"];
  /** How many outcomes in a row were like the last one. */
  row: number;
  last?: boolean;
  ended: boolean;
  readonly waiting: Set<(verdict: Verdict) => void>;
}

/** Checks while it is open. */
export class Checker {
  readonly #parts: CheckerParts;
  readonly #watched = new Map<string, Watched>();

  constructor(parts: CheckerParts) {
    this.#parts = parts;
  }

  /** Checks these targets from now on, each at once for the first time, and no others. */
  set(checks: readonly HealthCheckSpec[]): void {
    const wanted = new Map(checks.map((check) => [check.target, check]));
    for (const [target, one] of this.#watched) if (!wanted.has(target)) this.#end(target, one);
    for (const [target, check] of wanted) {
      const known = this.#watched.get(target);
      const text = JSON.stringify(check);
      if (known?.text === text) continue;
      if (known) this.#end(target, known);
      const one: Watched = { check, text, row: 0, ended: false, waiting: known?.waiting ?? new Set() };
      this.#watched.set(target, one);
      void this.#run(one);
    }
  }

  /** The first verdict about a target; nothing for one that is not checked. */
  first(target: string, signal: AbortSignal): Promise<Verdict | undefined> {
    const one = this.#watched.get(target);
    if (!one) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      one.waiting.add(resolve);
      signal.addEventListener("abort", () => resolve(undefined), { once: true });
    });
  }

  close(): void {
    this.set([]);
  }

  #end(target: string, one: Watched): void {
    one.ended = true;
    clearTimeout(one.timer);
    this.#watched.delete(target);
  }

  async #run(one: Watched): Promise<void> {
    const outcome = await probe(one.check, this.#parts.dial);
    if (one.ended) return;
    this.#judge(one, outcome);
    const { pause = (seconds: number) => seconds * 1_000 } = this.#parts;
    one.timer = setTimeout(() => void this.#run(one), pause(one.check.intervalSeconds));
    one.timer.unref();
  }

  /** One success is enough at the beginning; from then on a turn takes as many in a row as the check says. */
  #judge(one: Watched, outcome: Outcome): void {
    one.row = one.last === outcome.ok ? one.row + 1 : 1;
    one.last = outcome.ok;
    const { healthyThreshold, unhealthyThreshold } = one.check;
    const enough = outcome.ok ? (one.verdict === undefined ? 1 : healthyThreshold) : unhealthyThreshold;
    const state = outcome.ok ? "healthy" : "unhealthy";
    if (one.row < enough || one.verdict === state) return;
    one.verdict = state;
    const verdict: Verdict = outcome.ok
      ? { state: "healthy" }
      : { state: "unhealthy", reason: outcome.reason, description: outcome.description };
    for (const tell of one.waiting) tell(verdict);
    one.waiting.clear();
    this.#parts.found(one.check.target, verdict);
  }
}
