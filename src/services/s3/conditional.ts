/** Requests that depend on what an object is now (RFC 9110 section 13). */
import { fault } from "./fault.ts";
import type { ObjectRow } from "./tables.ts";

/** What a reader asks an object to be. */
export interface ReadConditions {
  readonly IfMatch?: string;
  readonly IfNoneMatch?: string;
  readonly IfModifiedSince?: Date;
  readonly IfUnmodifiedSince?: Date;
}

/** Throws `PreconditionFailed`, or `NotModified` where `unchanged` says so. */
export function checkRead(object: ObjectRow, conditions: ReadConditions, unchanged: "304" | "412"): void {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = conditions;
  const changedAt = Math.floor(object.at / 1_000) * 1_000;
  const fail = (name: string) => fault("PreconditionFailed", { Condition: name });
  if (IfMatch !== undefined) {
    if (!names(IfMatch, object.etag)) throw fail("If-Match");
  } else if (IfUnmodifiedSince && changedAt > IfUnmodifiedSince.getTime()) throw fail("If-Unmodified-Since");
  const same =
    IfNoneMatch === undefined
      ? IfModifiedSince !== undefined && changedAt <= IfModifiedSince.getTime()
      : names(IfNoneMatch, object.etag);
  if (!same) return;
  throw unchanged === "304" ? fault("NotModified") : fail("If-None-Match");
}

/** Throws unless a writer finds what it expects: nothing (`If-None-Match: *`), or an object of this ETag. */
export function checkWrite(
  before: ObjectRow | undefined,
  { IfMatch, IfNoneMatch }: Pick<ReadConditions, "IfMatch" | "IfNoneMatch">,
  key: string,
): void {
  if (IfNoneMatch !== undefined) {
    if (IfNoneMatch !== "*")
      throw fault("InvalidArgument", { ArgumentName: "If-None-Match" }, "If-None-Match must be *");
    if (before) throw fault("PreconditionFailed", { Condition: "If-None-Match" });
  }
  if (IfMatch === undefined) return;
  if (!before) throw fault("NoSuchKey", { Key: key });
  if (!names(IfMatch, before.etag)) throw fault("PreconditionFailed", { Condition: "If-Match" });
}

/** Whether a list of ETags names this one; clients leave their quotes out at times. */
function names(list: string, etag: string): boolean {
  return list.split(",").some((each) => {
    const plain = each.trim().replace(/^W\//, "").replaceAll('"', "");
    return plain === "*" || plain === etag;
  });
}
