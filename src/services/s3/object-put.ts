/** Putting and copying objects. */
import type { ActContext, ChangeContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import type { Operations } from "../../models/s3.d.ts";
import { bodiesOf, bodyOf, checkLength, receive } from "./body.ts";
import { findBucket } from "./bucket-find.ts";
import { checkMd5, checksumMembers, checksumWish, compareDigests, viewChecksum } from "./checksum.ts";
import { checkWrite } from "./conditional.ts";
import { objects } from "./tables.ts";
import type { BucketRow, ObjectRow } from "./tables.ts";
import { checkKey, readTraits, traitMembers } from "./traits.ts";

const { act } = operations<Operations>();

const putObject = act(
  "PutObject",
  {
    honours: [
      ...traitMembers,
      ...checksumMembers,
      ...([
        "Bucket",
        "Key",
        "Body",
        "ContentLength",
        "ContentMD5",
        "ChecksumAlgorithm",
        "IfMatch",
        "IfNoneMatch",
      ] as const),
      "ExpectedBucketOwner",
    ],
    access: { arns: ["arn:aws:s3:::{Bucket}/{Key}"] },
  },
  async (input, cx) => {
    const { Key: key, ContentLength } = input;
    const find = (at: ActContext | ChangeContext): BucketRow =>
      findBucket(at, input, { action: "s3:PutObject", key, keys: { "s3:x-amz-acl": input.ACL } });
    const bucket = find(cx);
    checkKey(key);
    checkLength(ContentLength);
    checkMd5(input.ContentMD5);
    checkWrite(cx.read.get(objects, idOf(bucket.id, key)), input, key);
    const traits = readTraits(input, "PutObject");
    const wish = checksumWish(input);
    const bodies = bodiesOf(cx);
    const received = await receive(bodies, bodyOf(cx, input.Body), wish.algorithm);
    const row = await keepOrDrop(bodies, received.id, () => {
      compareDigests(wish, input.ContentMD5, received);
      return cx.transact((tx) => {
        const { id, account, region } = find(tx);
        checkWrite(tx.read.get(objects, idOf(id, key)), input, key);
        const checksum = { algorithm: wish.algorithm, value: received.checksum, type: "FULL_OBJECT" as const };
        const { id: body, size, md5: etag } = received;
        const owner = { account, region, bucket: id, key };
        return putRow(tx, { id: idOf(id, key), ...owner, ...traits, body, size, etag, at: tx.now, checksum });
      });
    });
    if (row.before) await bodies.drop(row.before.body);
    const { etag, checksum } = row.after;
    return { ETag: `"${etag}"`, ServerSideEncryption: "AES256", ...viewChecksum(checksum) };
  },
);

/** An object's id. */
export const idOf = (bucket: string, key: string): string => `${bucket}/${key}`;

/** Does what gives a body its row; a body that gets none goes away again. */
export async function keepOrDrop<T>(
  bodies: { drop: (id: string) => Promise<void> },
  id: string,
  work: () => T,
): Promise<T> {
  try {
    return work();
  } catch (error) {
    await bodies.drop(id);
    throw error;
  }
}

/** Puts an object in the place of the one with its key, whose body then belongs to nobody. */
export function putRow(
  cx: ChangeContext,
  row: ObjectRow,
): { readonly after: ObjectRow; readonly before: ObjectRow | undefined } {
  const before = cx.tx.get(objects, row.id);
  return { after: cx.tx.upsert(objects, row), before };
}

/** Operations that put objects. */
export const objectPutOperations = [putObject];
