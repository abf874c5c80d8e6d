/** Mirrored packets, as the warden sees them: a thread copies them, which is told what to copy. */
import { Worker } from "node:worker_threads";
import type { Item, MirrorItem } from "../state.ts";
import type { Delta, Desired } from "./desired.ts";
import type { Mirrored, MirrorAnswer, MirrorOrder } from "./mirror-thread.ts";
import type { Space } from "./space.ts";
import type { Spaces } from "./spaces.ts";

/** What the copies of one warden work on. */
export interface MirrorGround {
  readonly spaces: Spaces;
  readonly desired: Desired;
  readonly log: (sentence: string) => void;
}

/** How long the thread may take to open what it reads, in milliseconds. */
const patienceMs = 3_000;

/** When a thread that failed is followed by another, in milliseconds. */
const retryMs = 1_000;

/** The thread that copies, from the first session to the last. */
export class Mirrors {
  readonly #ground: MirrorGround;
  #worker: Worker | undefined;
  /** The last order, and what waits for its answer. */
  #number = 0;
  #done = Promise.withResolvers<void>();

  constructor(ground: MirrorGround) {
    this.#ground = ground;
    this.#done.resolve();
  }

  /** Follows a change of what should stand, which stands now. */
  follow({ gone, fresh, changed }: Delta): void {
    const touched = [...gone, ...fresh, ...changed.map(({ to }) => to)];
    const isOurs = touched.some(({ is }) => is === "mirror");
    if (isOurs || (this.#worker && fresh.some((item) => item.is === "link"))) this.begin();
  }

  /** Tells the thread all that should be copied; what it has open of links that are there no more it opens anew. */
  begin(): void {
    const wanted = [...this.#wanted()];
    if (wanted.length > 0) this.#worker ??= this.#start();
    this.#tell(wanted);
  }

  /** Copies nothing any more; the thread ends once it has closed what it has open. */
  close(): void {
    this.#tell("end");
    this.#worker = undefined;
  }

  /** Settles when everything is copied that should be, or after a while. */
  async ready(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((wake) => (timer = setTimeout(wake, patienceMs)));
    await Promise.race([this.#done.promise, late]);
    clearTimeout(timer);
  }

  #tell(wanted: MirrorOrder["wanted"]): void {
    if (!this.#worker) return;
    this.#done.resolve();
    this.#done = Promise.withResolvers();
    const order: MirrorOrder = { number: ++this.#number, wanted };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
    this.#worker.postMessage(order);
  }

  #hear({ done, failed }: MirrorAnswer): void {
    if (failed !== undefined) this.#ground.log(failed);
    if (done === this.#number) this.#done.resolve();
  }

  *#wanted(): Generator<Mirrored> {
    const { desired, spaces } = this.#ground;
    for (const name of desired.namespaces())
      for (const item of desired.in(name).values()) {
        if (!isMirror(item)) continue;
        const [router, seen] = [spaces.find(item.namespace), spaces.find(item.seen.namespace)];
        const stamps = [indexIn(router, item.link), indexIn(seen, item.seen.link)];
        if (router?.path && seen?.path) yield { item, router: router.path, seen: seen.path, stamp: stamps.join(" ") };
      }
  }

  #start(): Worker {
    const worker = new Worker(new URL("mirror-thread.ts", import.meta.url), { trackUnmanagedFds: false });
    worker.unref();
    worker.on("message", (answer: MirrorAnswer) => this.#hear(answer));
    worker.on("error", (error) => {
      this.#ground.log(`copies: ${error.message}`);
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#done.resolve();
      setTimeout(() => this.begin(), retryMs).unref();
    });
    return worker;
  }
}

/** The number of a link, which is another once the link is made anew. */
function indexIn(space: Space | undefined, link: string): number {
  try {
    return space?.routes.indexOf(link) ?? 0;
  } catch {
    return 0;
  }
}

function isMirror(item: Item): item is MirrorItem {
  return item.is === "mirror";
}
