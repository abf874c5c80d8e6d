/** The queue of put-off jobs. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { seed } from "../../test/proof.ts";
import { JobQueue } from "./job-queue.ts";

it("jobs leave in order of their moment, those of one moment in order of creation", () => {
  const dues = fc.array(fc.nat(20), { maxLength: 200 });
  fc.assert(
    fc.property(dues, (moments) => {
      const jobs = moments.map((due, order) => ({ id: String(order), due, order }));
      const queue = new JobQueue();
      for (const job of jobs) queue.add(job);
      const left: unknown[] = [];
      for (let job = queue.first(); job; job = queue.first()) {
        left.push(job);
        queue.drop();
      }
      expect(left).toEqual(jobs.toSorted((a, b) => a.due - b.due || a.order - b.order));
      expect(queue.size).toBe(0);
    }),
    { seed: seed(), numRuns: 200 },
  );
});
