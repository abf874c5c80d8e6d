/** Colours on terminals; without them everything reads the same. */

/** Colours a text, or leaves it as it is. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** Colours when they are wanted. */
export function paint(wanted: boolean): Paint {
  const code = (before: number, after: number) => (text: string) =>
    wanted && text !== "" ? `\u001b[${before}m${text}\u001b[${after}m` : text;
  return { good: code(32, 39), bad: code(31, 39), dim: code(2, 22), strong: code(1, 22) };
}
