/** A bound on how often one instance may ask: AWS throttles each instance's queries too, without saying how many. */

/** Requests that an instance may make a second, and as many at once. */
const perSecond = 1_000;
/** Instances that are remembered at once; one that was forgotten starts anew. */
const mostKnown = 10_000;

/** Whether an instance may ask once more now; `now` in milliseconds of a clock that does not jump. */
export function createRate(): (instance: string, now: number) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (instance, now) => {
    const bucket = buckets.get(instance) ?? { left: perSecond, at: now };
    const left = Math.min(perSecond, bucket.left + ((now - bucket.at) * perSecond) / 1_000);
    if (buckets.size >= mostKnown && !buckets.has(instance)) buckets.clear();
    buckets.set(instance, { left: Math.max(0, left - 1), at: now });
    return left >= 1;
  };
}
