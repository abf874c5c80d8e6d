/** Ranges of bytes that readers ask for. */
import { fault } from "./fault.ts";

/** Bytes from `start` to `end`, both included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a Range header. What is none, or names several ranges, asks for the whole object, as S3 takes it.
 *
 * Throws `InvalidRange` for one that begins after the end.
 */
export function readRange(text: string | undefined, size: number): Range | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(text?.trim() ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const count = Math.min(Number(to), size);
    if (count === 0) throw unsatisfiable(text!, size);
    return { start: size - count, end: size - 1 };
  }
  const start = Number(from);
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < start) return undefined;
  if (start >= size) throw unsatisfiable(text!, size);
  return { start, end };
}

const unsatisfiable = (text: string, size: number) =>
  fault("InvalidRange", { RangeRequested: text, ActualObjectSize: size });
