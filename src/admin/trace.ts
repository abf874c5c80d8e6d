/** Traces over HTTP: one packet's way there and back. */
import type { AdminParts, AdminRequest } from "./parts.ts";

/** Answers the question in the body; `docs/trace.md` describes question and answer. */
export async function traceFlow({ trace }: AdminParts, { json }: AdminRequest): Promise<unknown> {
  return trace(await json());
}
