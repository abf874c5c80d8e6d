/** Deleting objects, one by one or many at once. */
import type { ActContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { operations } from "../../core/operation.ts";
import type { ErrorShape, ObjectIdentifier, Operations } from "../../models/s3.d.ts";
import { bodiesOf } from "./body.ts";
import { checkRegion, findBucket, someBucket } from "./bucket-find.ts";
import { checkRead } from "./conditional.ts";
import { fault } from "./fault.ts";
import { checkVersion } from "./object-find.ts";
import { idOf } from "./object-put.ts";
import { expectOwner, permit } from "./permission.ts";
import { objects } from "./tables.ts";

const { act } = operations<Operations>();

const deleteObject = act(
  "DeleteObject",
  {
    honours: ["Bucket", "Key", "VersionId", "IfMatch", "ExpectedBucketOwner"],
    access: { arns: ["arn:aws:s3:::{Bucket}/{Key}"] },
  },
  async (input, cx) => {
    const gone = cx.transact((tx) => {
      const bucket = findBucket(tx, input, { action: "s3:DeleteObject", key: input.Key });
      checkVersion(input.VersionId, input.Key);
      const object = tx.read.get(objects, idOf(bucket.id, input.Key));
      if (input.IfMatch !== undefined) {
        if (!object) throw fault("NoSuchKey", { Key: input.Key });
        checkRead(object, { IfMatch: input.IfMatch }, "412");
      }
      if (object) tx.tx.remove(objects, object.id);
      return object;
    });
    if (gone) await bodiesOf(cx).drop(gone.body);
    return {};
  },
);

const deleteObjects = act(
  "DeleteObjects",
  {
    honours: ["Bucket", "Delete", "ChecksumAlgorithm", "ExpectedBucketOwner"],
    refuses: ["Delete.Objects.LastModifiedTime", "Delete.Objects.Size"],
    access: { action: "s3:DeleteObject", arns: ["arn:aws:s3:::{Bucket}/*"] },
  },
  async (input, cx) => {
    const { Objects, Quiet = false } = input.Delete;
    if (Objects.length === 0 || Objects.length > 1_000) throw fault("MalformedXML");
    const bucket = someBucket(cx, input.Bucket);
    checkRegion(cx, bucket);
    expectOwner(bucket, input.ExpectedBucketOwner);
    const { gone, errors } = removeEach(cx, bucket.id, Objects);
    for (const body of gone) await bodiesOf(cx).drop(body);
    const failed = new Set(errors.map(({ Key }) => Key));
    const Deleted = Quiet ? [] : Objects.filter(({ Key }) => !failed.has(Key)).map(({ Key }) => ({ Key }));
    return { Deleted, Errors: errors };
  },
);

/** Each key is judged by itself; what is not there counts as deleted. */
function removeEach(cx: ActContext, name: string, keys: readonly ObjectIdentifier[]) {
  const errors: ErrorShape[] = [];
  const gone: string[] = [];
  cx.transact((tx) => {
    const bucket = someBucket(tx, name);
    for (const { Key, VersionId, ETag } of keys)
      try {
        permit(tx, bucket, { action: "s3:DeleteObject", key: Key });
        checkVersion(VersionId, Key);
        const object = tx.read.get(objects, idOf(name, Key));
        if (object && ETag !== undefined) checkRead(object, { IfMatch: ETag }, "412");
        if (!object) continue;
        tx.tx.remove(objects, object.id);
        gone.push(object.body);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        errors.push({ Key, Code: error.code, Message: error.message, ...(VersionId && { VersionId }) });
      }
  });
  return { gone, errors };
}

/** Operations that delete objects. */
export const objectDeleteOperations = [deleteObject, deleteObjects];
