/** Service quotas: AWS's default limits, which an account may raise in a Region. */
import { assert } from "./assert.ts";
import { nearest } from "./nearest.ts";

/** A limit as Service Quotas lists it. */
export interface Quota {
  /** Service Quotas' service code: `vpc`, `ec2`. */
  readonly service: string;
  /** Service Quotas' quota code: `L-F678F1CE`. */
  readonly code: string;
  readonly name: string;
  /** AWS's default value. */
  readonly value: number;
  /** What an increase may reach; absent when nothing is said. */
  readonly max?: number;
  readonly adjustable: boolean;
  /** The short name of `fogbank up --quota NAME=N`. */
  readonly slug: string;
  readonly global?: boolean;
  /** A quota that this one rises with unless it was raised itself. */
  readonly follows?: Quota;
}

const declared = new Map<string, Quota>();

/** Declares a quota; its code must be new. */
export function quota(definition: Quota): Quota {
  const key = `${definition.service}/${definition.code}`;
  assert(!declared.has(key), `${key} is declared twice`);
  declared.set(key, definition);
  return definition;
}

/** All quotas that loaded services declared. */
export function allQuotas(): readonly Quota[] {
  return [...declared.values()];
}

/** Thrown for a name that no quota has; the message lists those that come near. */
export class UnknownQuota extends Error {
  constructor(name: string, near: readonly string[]) {
    super(`There is no quota '${name}'. Did you mean ${near.join(", ")}?`);
  }
}

/** Throws `UnknownQuota` for a short name that no quota (of those declared, unless others are given) has. */
export function checkQuotaNames(names: readonly string[], quotas: readonly Pick<Quota, "slug">[] = allQuotas()): void {
  const known = quotas.map(({ slug }) => slug);
  for (const name of names) if (!known.includes(name)) throw new UnknownQuota(name, nearest(name, known, 3));
}
