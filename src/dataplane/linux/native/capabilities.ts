/** What the programs that a thread spawns may ever do. */
import { errors, prctl, SystemError } from "./libc.ts";

const dropBounding = 24;
const numbers = 64;

/**
 * Takes all capabilities but these (by number) out of the calling thread's bounding set: nothing that it spawns can
 * have or get others. The thread's own capabilities stay.
 */
export function keepCapabilities(kept: readonly number[]): void {
  for (let capability = 0; capability < numbers; capability++) {
    if (kept.includes(capability)) continue;
    try {
      prctl(dropBounding, capability, 0, 0, 0);
    } catch (error) {
      if (error instanceof SystemError && error.errno === errors["EINVAL"]) return;
      throw error;
    }
  }
}
