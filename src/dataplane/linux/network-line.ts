/** The one line by which changes of the network reach the warden: in order, one batch at a time. */
import type { PlaneParts } from "../plane.ts";
import { WardenError } from "./client-control.ts";
import { Plan } from "./plan.ts";
import type { Contribution } from "./state.ts";

/** Contributions that change together. */
export interface Batch {
  readonly changes: readonly Contribution[];
  readonly memo?: string;
  /** Is done together with the next one. */
  readonly more?: true;
}

/** What the line needs. */
export interface LineParts extends Pick<PlaneParts, "cloud" | "wanted" | "log"> {
  /** Rejects with a `WardenError` for what the kernel refused, and when the warden went away meanwhile. */
  readonly apply: (batch: Batch) => Promise<object>;
}

/** How long a turn may be in which contributions are made, in milliseconds. */
const turnMs = 8;
/** Contributions of one message: writing a whole network as one would take too long a turn. */
const partLength = 100;

/** Sends what a plan says. While one batch is under way, all that follows waits and goes as one. */
export class NetworkLine {
  readonly #parts: LineParts;
  #plan: Plan | undefined;
  /** The latest contribution of each source that waits. */
  #waiting = new Map<string, Contribution>();
  #memo: string | undefined;
  #sending: Promise<void> | undefined;

  constructor(parts: LineParts) {
    this.#parts = parts;
  }

  /** Says everything, and from now on what changes; what a warden holds of other sources is taken back. */
  begin(standing: readonly string[], memo: string | undefined): void {
    const { cloud, wanted, log } = this.#parts;
    this.#plan?.stop();
    this.#waiting.clear();
    this.#plan = new Plan({
      derivations: cloud.derivations,
      read: cloud.reader,
      view: wanted.network,
      graph: wanted.graph,
      standing,
      ...(memo !== undefined && { memo }),
      send: (changes, latest) => this.#send(changes, latest),
      failed: (source, error) =>
        log.error({ source, error }, "A part of the network could not be made; it stays as it was."),
    });
    this.#plan.start(turnMs);
  }

  /** Settles when the kernel has everything that was committed up to now. */
  async settled(): Promise<void> {
    await this.#plan?.settled();
    while (this.#sending) await this.#sending;
  }

  close(): void {
    this.#plan?.stop();
    this.#plan = undefined;
  }

  #send(changes: readonly Contribution[], memo: string | undefined): void {
    for (const change of changes) this.#waiting.set(change.source, change);
    this.#memo = memo ?? this.#memo;
    this.#sending ??= this.#drain();
  }

  async #drain(): Promise<void> {
    while (this.#waiting.size > 0 && this.#plan) {
      const changes = [...this.#waiting.values()];
      const memo = this.#memo;
      this.#waiting.clear();
      this.#memo = undefined;
      await this.#apply({ changes, ...(memo !== undefined && { memo }) });
    }
    this.#sending = undefined;
  }

  /** A batch that a dying warden may have had is sent to the next, unless something newer says the same. */
  async #apply(batch: Batch): Promise<void> {
    const { changes, ...rest } = batch;
    const last = Math.max(0, Math.ceil(changes.length / partLength) - 1) * partLength;
    try {
      for (let from = 0; from < last; from += partLength)
        await this.#parts.apply({ changes: changes.slice(from, from + partLength), more: true });
      await this.#parts.apply({ changes: changes.slice(last), ...rest });
    } catch (error) {
      if (!this.#plan) return;
      const lost = error instanceof WardenError && error.lost;
      if (!lost) return this.#parts.log.error({ error }, "The kernel refused a part of the network.");
      for (const change of batch.changes)
        if (!this.#waiting.has(change.source)) this.#waiting.set(change.source, change);
      this.#memo ??= batch.memo;
    }
  }
}
