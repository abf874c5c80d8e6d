/** Cloud time: it runs with the host's clock until it is moved or frozen by hand. */

/** What a clock shows, as `/_fogbank/clock` answers it. */
export interface ClockState {
  /** How far cloud time is ahead of the host's clock, in milliseconds. */
  readonly offsetMs: number;
  /** The moment at which cloud time stands still, in milliseconds since 1970; absent while it runs. */
  readonly frozenAt?: number;
}

/** The one source of cloud time. Signature ages and the `Date` header use the host's clock instead. */
export class Clock {
  readonly #host: () => number;
  #offsetMs: number;
  #frozenAt: number | undefined;

  constructor(host: () => number = Date.now, state: ClockState = { offsetMs: 0 }) {
    this.#host = host;
    this.#offsetMs = state.offsetMs;
    this.#frozenAt = state.frozenAt;
  }

  /** Cloud time in milliseconds since 1970. */
  now(): number {
    return this.#frozenAt ?? this.#host() + this.#offsetMs;
  }

  isFrozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  state(): ClockState {
    return this.#frozenAt === undefined
      ? { offsetMs: this.#offsetMs }
      : { offsetMs: this.#offsetMs, frozenAt: this.#frozenAt };
  }

  /** Moves cloud time to a moment that is not in its past. */
  moveTo(moment: number): void {
    if (this.#frozenAt === undefined) this.#offsetMs = moment - this.#host();
    else this.#frozenAt = moment;
  }

  freeze(): void {
    this.#frozenAt = this.now();
  }

  /** Lets a frozen clock run again from where it stood. */
  thaw(): void {
    if (this.#frozenAt === undefined) return;
    this.#offsetMs = this.#frozenAt - this.#host();
    this.#frozenAt = undefined;
  }

  /** Takes over a stored state, as after a restart or from a snapshot. */
  restore(state: ClockState): void {
    this.#offsetMs = state.offsetMs;
    this.#frozenAt = state.frozenAt;
  }
}
