/** What is wrong with a policy, and where in its text. */

/** Thrown for a text that is no valid policy. Services turn it into their own faults. */
export class PolicyError extends Error {
  /** Characters before the place. */
  readonly at: number;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** What is wrong, without the place. */
  readonly reason: string;

  constructor(reason: string, { text, at }: { readonly text: string; readonly at: number }) {
    const before = text.slice(0, at);
    const line = before.split("\n").length;
    const column = at - before.lastIndexOf("\n");
    super(`${reason} (line ${line}, column ${column})`);
    this.name = "PolicyError";
    this.reason = reason;
    this.at = at;
    this.line = line;
    this.column = column;
  }
}
