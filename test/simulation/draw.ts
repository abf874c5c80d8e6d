/** Random choices from one repeatable stream of numbers. */

/** Draws from a stream. */
export interface Draw {
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  /** One of them; throws when there is none. */
  of<T>(choices: readonly T[]): T;
  /** One of them, or undefined when there is none. */
  any<T>(choices: readonly T[]): T | undefined;
  chance(probability: number): boolean;
  /** So many different ones, or all when there are fewer. */
  some<T>(count: number, choices: readonly T[]): T[];
}

/** Draws from numbers in [0, 1). */
export function drawFrom(next: () => number): Draw {
  const upTo = (below: number): number => Math.floor(next() * below);
  const any = <T>(choices: readonly T[]): T | undefined => choices[upTo(choices.length)];
  const of = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new Error("nothing to draw from");
    return any(choices)!;
  };
  const some = <T>(count: number, choices: readonly T[]): T[] => {
    const left = [...choices];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(upTo(left.length), 1)[0]!);
  };
  return { upTo, of, any, some, chance: (probability) => next() < probability };
}
