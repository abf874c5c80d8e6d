/** What a request says of an object besides its bytes: headers to give back, metadata, tags, class. */
import { NotBuilt } from "../../core/fault.ts";
import { readTags } from "./bucket-tagging.ts";
import { fault } from "./fault.ts";
import type { ObjectRow, ObjectTraits, StoredHeaders } from "./tables.ts";
import { viewChecksum } from "./checksum.ts";

/** The members of a request that tell an object's traits. */
export interface TraitInput extends StoredHeaders {
  readonly Metadata?: Readonly<Record<string, string>>;
  readonly StorageClass?: string;
  readonly ServerSideEncryption?: string;
  readonly Tagging?: string;
  readonly ACL?: string;
}

/** Names of those members, for declarations. */
export const traitMembers = [
  "CacheControl",
  "ContentDisposition",
  "ContentEncoding",
  "ContentLanguage",
  "ContentType",
  "Expires",
  "WebsiteRedirectLocation",
  "Metadata",
  "StorageClass",
  "ServerSideEncryption",
  "Tagging",
  "ACL",
] as const;

const mostMetadataBytes = 2_048;
/** Classes whose objects can be read at once. */
const classes = new Set("STANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER_IR".split(" "));

/** Reads them. Throws for what S3 refuses, and by name for what is not built. */
export function readTraits(input: TraitInput, operation: string): ObjectTraits {
  const { Metadata = {}, StorageClass = "STANDARD", ServerSideEncryption = "AES256", Tagging, ACL } = input;
  if (ACL !== undefined && ACL !== "bucket-owner-full-control") throw fault("AccessControlListNotSupported");
  if (ServerSideEncryption !== "AES256") throw new NotBuilt(`s3.${operation}.ServerSideEncryption`);
  if (!classes.has(StorageClass)) throw new NotBuilt(`s3.${operation}.StorageClass`);
  const bytes = Object.entries(Metadata).reduce((sum, pair) => sum + Buffer.byteLength(pair.join("")), 0);
  if (bytes > mostMetadataBytes) throw fault("MetadataTooLarge", { Size: bytes, MaxSizeAllowed: mostMetadataBytes });
  const labels = Tagging === undefined ? undefined : readTagging(Tagging);
  return {
    headers: readHeaders(input),
    metadata: { ...Metadata },
    storageClass: StorageClass,
    ...(labels && { labels }),
  };
}

/** Without the coding that only carried the body. */
function readHeaders(input: TraitInput): StoredHeaders {
  const { CacheControl, ContentDisposition, ContentLanguage, ContentType, Expires, WebsiteRedirectLocation } = input;
  const codings = (input.ContentEncoding ?? "").split(",").map((coding) => coding.trim());
  const ContentEncoding = codings.filter((coding) => coding !== "" && coding !== "aws-chunked").join(",") || undefined;
  return {
    CacheControl,
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    ContentType,
    Expires: (Expires as unknown) instanceof Date ? (Expires as unknown as Date).toUTCString() : Expires,
    WebsiteRedirectLocation,
  };
}

function readTagging(text: string): Readonly<Record<string, string>> {
  const pairs = [...new URLSearchParams(text)].map(([Key, Value]) => ({ Key, Value }));
  return readTags(pairs, 10);
}

/** Keys are at most 1024 bytes of UTF-8. */
export function checkKey(key: string): void {
  const size = Buffer.byteLength(key);
  if (size > 1_024) throw fault("KeyTooLongError", { Size: size, MaxSizeAllowed: 1_024 });
}

/** What answers say of an object, but for its bytes and their length. */
export function viewTraits(object: ObjectRow, withChecksum: boolean) {
  const { headers, metadata, storageClass, labels, etag, at, checksum } = object;
  return {
    AcceptRanges: "bytes",
    LastModified: new Date(at),
    ETag: `"${etag}"`,
    ...headers,
    ContentType: headers.ContentType ?? "binary/octet-stream",
    Metadata: metadata,
    ServerSideEncryption: "AES256" as const,
    ...(storageClass !== "STANDARD" && { StorageClass: storageClass as "STANDARD_IA" }),
    ...(labels && Object.keys(labels).length > 0 && { TagCount: Object.keys(labels).length }),
    ...(withChecksum && viewChecksum(checksum)),
  };
}
