/** Whether the server is well, and what it is. */
import type { AdminParts } from "./parts.ts";

/**
 * `status` is `ok` for a server that answers: one whose store fails ends. `settled` tells whether everything that is
 * due has been done, so that a client who must not wait can look instead of asking to settle.
 */
export function checkHealth({ cloud, about }: AdminParts): unknown {
  return { status: "ok", settled: cloud.scheduler.isSettled(), ...about(), services: cloud.names };
}
