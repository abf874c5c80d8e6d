/** Finding an object, as whoever asks may see it. */
import type { ReadContext } from "../../core/context.ts";
import { findBucket } from "./bucket-find.ts";
import type { BucketInput } from "./bucket-find.ts";
import { fault } from "./fault.ts";
import { may } from "./permission.ts";
import { objects } from "./tables.ts";
import type { ObjectRow } from "./tables.ts";

/** What names an object. */
export interface ObjectInput extends BucketInput {
  readonly Key: string;
  readonly VersionId?: string;
}

/**
 * The object of a request.
 *
 * Throws `NoSuchKey` where there is none; who may not list the bucket is told `AccessDenied` instead.
 */
export function findObject(cx: ReadContext, input: ObjectInput, action: string): ObjectRow {
  const { Key: key, VersionId } = input;
  const bucket = findBucket(cx, input, { action, key });
  const object = cx.read.get(objects, `${bucket.id}/${key}`);
  if (!object)
    throw may(cx, bucket, { action: "s3:ListBucket" }) ? fault("NoSuchKey", { Key: key }) : fault("AccessDenied");
  checkVersion(VersionId, key);
  return object;
}

/** Without versioning each object has one version, which is called `null`. */
export function checkVersion(version: string | undefined, key: string): void {
  if (version !== undefined && version !== "null") throw fault("NoSuchVersion", { Key: key, VersionId: version });
}
