/** One figure of the benchmarks, side by side with its peer or limit. */

/** A line of `make bench`. */
export interface Figure {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number;
  readonly unit: string;
  /** Ours through theirs. */
  readonly ratio: number;
  /** What the ratio should be: `>= 0.5`. */
  readonly aim: string;
  readonly ok: boolean;
}

/** A figure whose ratio should be at least `aim`. */
export function atLeast(name: string, unit: string, ours: number, theirs: number, aim: number): Figure {
  const ratio = ours / theirs;
  return rounded({ name, ours, theirs, unit, ratio, aim: `>= ${aim}`, ok: ratio >= aim });
}

/** A figure whose ratio should be at most `aim`. */
export function atMost(name: string, unit: string, ours: number, theirs: number, aim: number): Figure {
  const ratio = ours / theirs;
  return rounded({ name, ours, theirs, unit, ratio, aim: `<= ${aim}`, ok: ratio <= aim });
}

function rounded(figure: Figure): Figure {
  const round = (value: number): number => Number(value.toPrecision(4));
  return { ...figure, ours: round(figure.ours), theirs: round(figure.theirs), ratio: round(figure.ratio) };
}
