/**
 * Lanes as the main thread sees them: gives each order to a free one, makes another when all are busy, up to a limit.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { endChild } from "../native/spawn.ts";
import type { Answer, Done, Farewell, LaneSettings, Order, StartOrder } from "./order.ts";
import { freed } from "./stuck.ts";

interface Lane {
  readonly worker: Worker;
  answer?: PromiseWithResolvers<Done>;
}

interface Waiting {
  readonly order: Order;
  readonly answer: PromiseWithResolvers<Done>;
}

/** The lanes of one warden. */
export class Lanes {
  readonly #settings: LaneSettings;
  readonly #most = Math.min(4, Math.max(2, availableParallelism()));
  readonly #all = new Set<Lane>();
  readonly #free: Lane[] = [];
  readonly #queue: Waiting[] = [];
  #closed = false;

  constructor(settings: LaneSettings) {
    this.#settings = settings;
  }

  /** Has an order done. Throws what the kernel refused. */
  do(order: Order): Promise<Done> {
    const answer = Promise.withResolvers<Done>();
    this.#queue.push({ order, answer });
    this.#next();
    return answer.promise;
  }

  /** Ends the threads; what runs in sandboxes goes on. Orders that wait fail. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { answer } of this.#queue.splice(0)) answer.reject(new Error("the lanes are closed"));
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0 || this.#closed) return;
    const isBusy = this.#all.size - this.#free.length >= this.#most;
    const needsFresh = this.#servesOnce(this.#queue[0]!.order);
    const lane = (needsFresh ? undefined : this.#free.pop()) ?? (isBusy ? undefined : this.#make());
    if (!lane) return;
    void this.#give(lane, this.#queue.shift()!);
    this.#next();
  }

  async #give(lane: Lane, { order, answer }: Waiting): Promise<void> {
    try {
      const done = await ask(lane, order);
      answer.resolve(done.procWanted ? await this.#finish(lane, order as StartOrder, done) : done);
    } catch (error) {
      answer.reject(error);
    }
    this.#release(lane, order);
  }

  /** A lane whose order cannot be finished is in the middle of nowhere: it ends, and so does the init that it made. */
  async #finish(lane: Lane, order: StartOrder, { pid, notes }: Done): Promise<Done> {
    try {
      await mountProc(order, pid);
    } catch (error) {
      endChild(pid);
      this.#dismiss(lane);
      throw error;
    }
    return { ...(await ask(lane, { does: "finish", pid })), notes };
  }

  /**
   * An unprivileged user's thread cannot leave the process namespace that its children are born in, so each start has
   * a new one.
   */
  #servesOnce(order: Order): boolean {
    return order.does === "start" && this.#settings.mode === "rootless";
  }

  #release(lane: Lane, order: Order): void {
    if (!this.#all.has(lane)) return;
    if (this.#servesOnce(order)) this.#dismiss(lane);
    else this.#free.push(lane);
    this.#next();
  }

  /** Lets a lane go, which gives back its own namespaces; a thread that is only ended would keep them open. */
  #dismiss(lane: Lane): void {
    this.#all.delete(lane);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
    lane.worker.postMessage("leave" satisfies Farewell);
  }

  #make(): Lane {
    const worker = new Worker(new URL("lane-thread.ts", import.meta.url), {
      workerData: this.#settings,
      trackUnmanagedFds: false,
    });
    worker.unref();
    const lane: Lane = { worker };
    this.#all.add(lane);
    const lose = (error: Error) => {
      this.#all.delete(lane);
      const at = this.#free.indexOf(lane);
      if (at >= 0) this.#free.splice(at, 1);
      lane.answer?.reject(error);
    };
    worker.on("message", (answer: Answer) => {
      if ("done" in answer) lane.answer?.resolve(answer.done);
      else lane.answer?.reject(new Error(answer.error));
    });
    worker.on("error", (error) => lose(error as Error));
    worker.on("exit", () => lose(new Error("a lane has ended")));
    return lane;
  }
}

async function ask(lane: Lane, order: Order): Promise<Done> {
  const answer = (lane.answer = Promise.withResolvers<Done>());
  lane.worker.ref();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  lane.worker.postMessage(order);
  try {
    return await freed(answer.promise);
  } finally {
    delete lane.answer;
    lane.worker.unref();
  }
}

/**
 * For kernels where only a process can mount its own namespace's /proc: one of the machine's programs goes in and does
 * it.
 */
async function mountProc(order: StartOrder, pid: number): Promise<void> {
  const argv = ["-t", String(pid), "-m", "-p", "--", "mount", "-t", "proc", "-o", "nosuid,nodev,noexec"];
  const child = spawn("nsenter", [...argv, "proc", `${order.root}/proc`], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`mounting /proc: ${said.trim() || `nsenter gave ${code}`}`);
}
