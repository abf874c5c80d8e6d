/** How much a property test runs, and from which seed: a sample in `make test`, the full count in `make prove`. */

/**
 * How many cases a property runs: `full` under `make prove` (FOGBANK_PROVE=1), else `quick`.
 *
 * `full` is the count that the issue names.
 */
export const sample = (full: number, quick: number): number => (process.env["FOGBANK_PROVE"] === "1" ? full : quick);

const chosen = process.env["FOGBANK_SEED"];
const value = chosen === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(chosen);
let printed = false;

/**
 * The seed of this run's random choices: FOGBANK_SEED, or a new one for each process.
 *
 * It is printed once (`FOGBANK_SEED=123`), so that a failure can be run again. Fits fast-check's `seed`.
 */
export function seed(): number {
  if (!Number.isSafeInteger(value)) throw new Error(`FOGBANK_SEED is not an integer: ${chosen}`);
  if (!printed) process.stderr.write(`FOGBANK_SEED=${value}\n`);
  printed = true;
  return value;
}

/**
 * A repeatable stream of numbers in [0, 1) for tests that draw their own cases (mulberry32).
 *
 * Give each test its own stream (`random(seed() + 1)`), so that one test's draws do not move another's.
 */
export function random(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
