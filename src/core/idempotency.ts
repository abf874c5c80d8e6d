/** Idempotency tokens: a call that repeats a token gets the first answer, and changes nothing. */
import { hash } from "node:crypto";
import type { Call } from "./call.ts";
import { tokens } from "./core-tables.ts";
import { Fault } from "./fault.ts";
import type { Operation } from "./operation.ts";
import type { Transaction } from "./transaction.ts";

/** How long a token counts, in milliseconds of cloud time: AWS keeps them at least this long. */
const lifetimeMs = 24 * 3600_000;

/** An account's tokens in a Region are looked through for old ones each time so many have come. */
const sweepEvery = 256;

/** The answer that this call's token had before, if it has one that counts. Throws when its parameters were others. */
export function replay(
  tx: Transaction,
  operation: Operation,
  call: Call,
  now: number,
): { output: unknown } | undefined {
  const id = tokenId(operation, call);
  const known = id && tx.get(tokens, id);
  if (!known || now - known.at >= lifetimeMs) return undefined;
  if (known.input !== inputDigest(operation, call))
    throw new Fault(operation.mismatch, "The client token that you provided was used before with other parameters.");
  return { output: JSON.parse(known.output, revive) };
}

/** Keeps a token's answer, and now and then forgets the account's tokens that are out of date. */
export function remember(tx: Transaction, operation: Operation, call: Call, output: unknown, now: number): void {
  const id = tokenId(operation, call);
  if (!id) return;
  const { account } = call.identity;
  if (tx.get(tokens, id)) tx.remove(tokens, id);
  if (tx.countIn(tokens, account, call.region) % sweepEvery === sweepEvery - 1)
    for (const old of tx.in(tokens, account, call.region)) if (now - old.at >= lifetimeMs) tx.remove(tokens, old.id);
  const stored = JSON.stringify(output, tag) ?? "null";
  const input = inputDigest(operation, call);
  tx.insert(tokens, { id, account, region: call.region, input, output: stored, at: now });
}

function tokenId({ name, token: member }: Operation, call: Call): string | undefined {
  const token = member && call.input[member];
  if (typeof token !== "string" || token === "") return undefined;
  return `${call.identity.account}/${call.region}/${call.service}.${name}/${token}`;
}

/** The same for the same parameters, in whatever order a client names them. */
function inputDigest({ token }: Operation, call: Call): string {
  return hash("sha256", JSON.stringify({ ...call.input, [token!]: undefined }, ordered), "base64url");
}

function ordered(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const tagged = tag.call(this, key, value);
  if (typeof tagged !== "object" || tagged === null || Array.isArray(tagged)) return tagged;
  return Object.fromEntries(Object.entries(tagged).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Dates and bytes as JSON can carry them. */
function tag(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const raw = this[key];
  if (raw instanceof Date) return { $date: raw.getTime() };
  return raw instanceof Uint8Array ? { $bytes: Buffer.from(raw).toString("base64") } : value;
}

function revive(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("$date" in value) return new Date(value.$date as number);
  return "$bytes" in value ? new Uint8Array(Buffer.from(value.$bytes as string, "base64")) : value;
}
