/** What others may ask of S3 inside their own transaction, and what the composition root asks. */
import type { Reader } from "../../core/reader.ts";
import { objects, parts } from "./tables.ts";

/** Whether an object or a part has this body. */
export function namesBody(read: Reader, id: string): boolean {
  return read.countBy(objects, "body", id) > 0 || read.countBy(parts, "body", id) > 0;
}
