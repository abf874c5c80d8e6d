/** Packets to a closed port again and again, from a thread of their own, until one passes. */
import { Worker } from "node:worker_threads";
import type { Way } from "./traffic.ts";

/** What the thread answers: it is knocking, or when the first packet passed, in milliseconds of `now()`. */
export type Answer = { readonly knocking: true } | { readonly passed: number } | { readonly error: string };

/** A clock that threads share, in milliseconds. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Someone who knocks; one thread. */
export class Knock {
  readonly #worker: Worker;

  constructor(way: Way) {
    this.#worker = new Worker(new URL("knock-thread.ts", import.meta.url), { workerData: way });
  }

  /**
   * Milliseconds from when a call is made until a packet to the port passes. Throws when one passed before the call,
   * and when none does in some seconds.
   */
  async until(port: number, call: () => Promise<unknown>): Promise<number> {
    const answers = this.#answers();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
    this.#worker.postMessage(port);
    await answers();
    const called = now();
    const done = call();
    const answer = await answers();
    await done;
    if (!("passed" in answer) || answer.passed < called)
      throw new Error(`port ${port}: a packet passed before its rule`);
    return answer.passed - called;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #answers(): () => Promise<Answer> {
    return () =>
      new Promise((resolve, reject) => {
        this.#worker.once("message", (answer: Answer) => {
          if ("error" in answer) reject(new Error(answer.error));
          else resolve(answer);
        });
      });
  }
}
