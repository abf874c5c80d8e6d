/** The order in which put-off jobs fall due: a binary heap, so that many jobs cost little more than few. */

/** A job as far as its order goes. */
export interface Due {
  readonly id: string;
  /** Cloud time in milliseconds. */
  readonly due: number;
  /** The order of creation, which decides between jobs that are due at the same moment. */
  readonly order: number;
}

/**
 * Jobs by the moment at which they fall due. The same job may stand in it more than once; its owner knows which is
 * right.
 */
export class JobQueue {
  readonly #heap: Due[] = [];

  get size(): number {
    return this.#heap.length;
  }

  /** The job that falls due first. */
  first(): Due | undefined {
    return this.#heap[0];
  }

  add(job: Due): void {
    const heap = this.#heap;
    let at = heap.push(job) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(job, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = job;
  }

  /** Takes the first job out. */
  drop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
  }

  /** Leaves exactly these jobs in it. */
  fill(jobs: readonly Due[]): void {
    this.#heap.length = 0;
    for (const job of jobs) this.add(job);
  }
}

function before(a: Due, b: Due): boolean {
  return a.due === b.due ? a.order < b.order : a.due < b.due;
}
