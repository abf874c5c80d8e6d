/** The names that a mistyped one may have meant. */

/** Some of the names that differ least from a given one, the nearest first. */
export function nearest(name: string, names: readonly string[], most: number): readonly string[] {
  const placed = names.map((candidate) => ({ candidate, distance: distance(name, candidate) }));
  placed.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return placed.slice(0, most).map(({ candidate }) => candidate);
}

/** How many letters must be put in, taken out or changed; longer names that hold the given one whole come near too. */
function distance(given: string, name: string): number {
  if (name.includes(given) || given.includes(name)) return Math.abs(name.length - given.length) / 10;
  let row = Array.from({ length: name.length + 1 }, (_, i) => i);
  for (let i = 1; i <= given.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const change = row[j - 1]! + (given[i - 1] === name[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[name.length]!;
}
