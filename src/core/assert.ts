/** Checks of our own invariants; what the client did wrong is a `Fault` instead. */

/** Throws when an invariant is broken. Never caught by services. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${what}`);
}
