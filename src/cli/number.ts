/** Numbers on the command line. */
import { InvalidArgumentError } from "commander";

/** A whole number from 1 on. Throws commander's error for anything else. */
export function toCount(text: string): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count < 1) throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return count;
}
