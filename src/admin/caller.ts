/** Whose program calls: what reaches into instances or into this machine is for the server's own user, and root. */
import { userOf } from "../core/connection-user.ts";
import { Fault } from "../core/fault.ts";
import { isLoopback } from "../wire/http-guard.ts";
import type { AdminRequest } from "./parts.ts";

/**
 * Throws a `Fault` for a connection from elsewhere: what a console said and what rules refused is for this machine.
 */
export function checkNear({ request }: AdminRequest): void {
  if (isLoopback(request.socket.remoteAddress)) return;
  throw new Fault("AccessDenied", "This is answered to connections from this machine alone.", 403);
}

/**
 * Lets the server's own user and root pass. Any other user of this machine can connect to 127.0.0.1 too, and would
 * reach into instances with the server's rights, which may be root's. Linux tells whose a connection is; elsewhere no
 * instance runs, and nothing is refused.
 *
 * Throws a `Fault` for other users, and for connections from elsewhere.
 */
export async function checkOwn(asked: AdminRequest): Promise<void> {
  checkNear(asked);
  if (process.platform !== "linux") return;
  const own = process.getuid!();
  const caller = await userOf(asked.request.socket);
  if (caller === own || caller === 0) return;
  const who = caller === undefined ? "Linux does not tell whose this connection is" : `user ${caller} asks`;
  const instead = own === 0 ? "ask as root, by sudo, or start Fogbank as yourself" : "ask as that user, or as root";
  throw new Fault(
    "AccessDenied",
    `This is for the user who runs Fogbank (${own}) and for root, but ${who}: ${instead}.`,
    403,
  );
}
