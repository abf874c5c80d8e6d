/** Which ports forward for others. */
import type { PortSpec } from "../../../specs/network.ts";

/** Whether the groups of a port are enforced in a namespace of their own, because it forwards for others. */
export function isMiddlebox({ checked, filters, behind }: PortSpec): boolean {
  return !checked && filters !== undefined && behind.is === "instance";
}
