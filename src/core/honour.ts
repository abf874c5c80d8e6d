/** Refuses by name the input members that an operation does not honour. */
import type { Call } from "./call.ts";
import { NotBuilt } from "./fault.ts";
import type { Operation } from "./operation.ts";

/** Throws `NotBuilt` for the first member that is sent with a value that is not its default and does not count. */
export function refuseUnbuilt(operation: Operation, call: Call): void {
  for (const member in call.input) {
    if (operation.honours.has(member) || member === "DryRun") continue;
    const value = call.input[member];
    if (!isDefault(value) && value !== operation.defaults[member])
      throw new NotBuilt(`${call.service}.${call.operation}.${member}`);
  }
  for (const path of operation.refuses)
    if (isSent(call.input, path.split("."), 0)) throw new NotBuilt(`${call.service}.${call.operation}.${path}`);
}

function isSent(value: unknown, path: readonly string[], at: number): boolean {
  if (Array.isArray(value)) return value.some((item) => isSent(item, path, at));
  if (at === path.length) return !isDefault(value);
  if (typeof value !== "object" || value === null) return false;
  return isSent((value as Record<string, unknown>)[path[at]!], path, at + 1);
}

function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && !(value instanceof Date) && Object.keys(value).length === 0;
}
