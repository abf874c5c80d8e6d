/** Ids of resources: the same seed with the same order of calls gives the same ids. */
import { hash } from "node:crypto";

/**
 * The resource id with this number, such as `vpc-0f3c…`: 17 hexadecimal digits after the prefix, the first one 0.
 *
 * Ids are counted for each account, Region and kind, so that work in one place never changes the ids of another.
 */
export function resourceId(seed: string, account: string, region: string, prefix: string, count: number): string {
  return `${prefix}-0${digest(seed, account, region, prefix, count).slice(0, 16)}`;
}

/** Hexadecimal digits (64 of them) that a seed, a scope and a count determine. */
export function digest(seed: string, account: string, region: string, kind: string, count: number): string {
  return hash("sha256", `${seed}|${account}|${region}|${kind}|${count}`, "hex");
}
