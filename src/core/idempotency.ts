/** Idempotency tokens: a call that repeats a token gets the first answer, and changes nothing. */
import { hash } from "node:crypto";
import type { Call } from "./call.ts";
import { tokens } from "./core-tables.ts";
import { Fault } from "./fault.ts";
import type { Operation } from "./operation.ts";
import type { Transaction } from "./transaction.ts";

/** How long a token counts, in milliseconds of cloud time: AWS keeps them at least this long. */
const lifetimeMs = 24 * 3600_000;

/** The answer that this call's token had before, if it has one. Throws when its parameters were others. */
export function replay(tx: Transaction, operation: Operation, call: Call): { output: unknown } | undefined {
  const id = tokenId(operation, call);
  if (!id) return undefined;
  const known = tx.get(tokens, id);
  if (!known) return undefined;
  if (known.input !== inputDigest(call))
    throw new Fault(
      "IdempotentParameterMismatch",
      "The client token that you provided was used before with other parameters.",
    );
  return { output: JSON.parse(known.output, reviveDate) };
}

/** Keeps a token's answer, and forgets the oldest tokens of the account when they are out of date. */
export function remember(tx: Transaction, operation: Operation, call: Call, output: unknown, now: number): void {
  const id = tokenId(operation, call);
  if (!id) return;
  const { account } = call.identity;
  for (const old of tx.in(tokens, account, call.region)) {
    if (now - old.at < lifetimeMs) break;
    tx.remove(tokens, old.id);
  }
  const stored = JSON.stringify(output, tagDate) ?? "null";
  tx.insert(tokens, { id, account, region: call.region, input: inputDigest(call), output: stored, at: now });
}

function tokenId(operation: Operation, call: Call): string | undefined {
  const token = call.input["ClientToken"];
  if (typeof token !== "string" || token === "" || !operation.honours.has("ClientToken")) return undefined;
  return `${call.identity.account}/${call.region}/${call.service}.${operation.name}/${token}`;
}

function inputDigest(call: Call): string {
  return hash("sha256", JSON.stringify({ ...call.input, ClientToken: undefined }), "base64url");
}

function tagDate(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const raw = this[key];
  return raw instanceof Date ? { $date: raw.getTime() } : value;
}

function reviveDate(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("$date" in value)) return value;
  return new Date(value.$date as number);
}
