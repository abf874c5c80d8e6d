/** Parameters of admin requests' addresses. */
import { Fault } from "../core/fault.ts";
import { findRegion } from "../core/regions.ts";

/** Throws a `Fault` for a parameter that is not one of these. */
export function checkNames(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys())
    if (!known.includes(name))
      throw new Fault("InvalidParameter", `There is no parameter '${name.slice(0, 255)}', only ${known.join(", ")}.`);
}

/** An account's 12 digits. */
export function accountOf(query: URLSearchParams, otherwise: string): string {
  const account = query.get("account") ?? otherwise;
  if (!/^\d{12}$/.test(account)) throw new Fault("InvalidParameter", "An account has 12 digits.");
  return account;
}

/** A Region's code. */
export function regionOf(query: URLSearchParams, otherwise: string): string {
  const region = query.get("region") ?? otherwise;
  if (!findRegion(region)) throw new Fault("InvalidParameter", `There is no Region '${region.slice(0, 255)}'.`);
  return region;
}

/** A whole number from 1 to `most`. */
export function countOf(query: URLSearchParams, name: string, otherwise: number, most: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > most) throw new Fault("InvalidParameter", `'${name}' must be from 1 to ${most}.`);
  return count;
}
