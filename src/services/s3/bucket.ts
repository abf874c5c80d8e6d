/** Buckets: making, finding, listing and removing them. */
import { hash } from "node:crypto";
import type { ReadContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import { findRegion } from "../../core/regions.ts";
import type { CreateBucketConfiguration, Operations } from "../../models/s3.d.ts";
import { checkBucketName } from "./bucket-name.ts";
import { findBucket, someBucket } from "./bucket-find.ts";
import { readTags } from "./bucket-tagging.ts";
import { fault } from "./fault.ts";
import { permit } from "./permission.ts";
import { buckets, objects } from "./tables.ts";
import type { BucketRow } from "./tables.ts";

const { read, change } = operations<Operations>();

const arnOf = (name: string): string => `arn:aws:s3:::${name}`;

const createBucket = change(
  "CreateBucket",
  {
    honours: ["Bucket", "CreateBucketConfiguration", "ACL"],
    refuses: ["CreateBucketConfiguration.Location", "CreateBucketConfiguration.Bucket"],
    defaults: { BucketNamespace: "global", ObjectOwnership: "BucketOwnerEnforced" },
    access: { arns: ["arn:aws:s3:::{Bucket}"] },
  },
  ({ Bucket, CreateBucketConfiguration, ACL }, cx) => {
    if (cx.caller.anonymous) throw fault("AccessDenied");
    checkBucketName(Bucket);
    const region = placeOf(cx, CreateBucketConfiguration);
    if (ACL !== undefined && ACL !== "private") throw fault("InvalidBucketAclWithObjectOwnership");
    const answer = { Location: locationOf(Bucket, region), BucketArn: arnOf(Bucket) };
    const known = cx.read.get(buckets, Bucket);
    if (known) {
      if (known.account !== cx.account) throw fault("BucketAlreadyExists", { BucketName: Bucket });
      if (known.region === "us-east-1" && region === "us-east-1") return answer;
      throw fault("BucketAlreadyOwnedByYou", { BucketName: Bucket });
    }
    const tags = readTags(CreateBucketConfiguration?.Tags ?? []);
    cx.tx.insert(buckets, { id: Bucket, account: cx.account, region, at: cx.now, tags, publicAccess: allBlocked });
    return answer;
  },
);

/** What a new bucket blocks since April 2023. */
const allBlocked = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

/** The Region of a new bucket: us-east-1 makes buckets anywhere, the others their own. */
function placeOf({ region }: ReadContext, configuration: CreateBucketConfiguration | undefined): string {
  const wanted = configuration?.LocationConstraint;
  const place = (wanted as string) === "EU" ? "eu-west-1" : wanted;
  if (place === undefined || (place as string) === "") {
    if (region === "us-east-1") return region;
    const message =
      "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.";
    throw fault("IllegalLocationConstraintException", {}, message);
  }
  if ((place as string) === "us-east-1" || !findRegion(place))
    throw fault("InvalidLocationConstraint", { LocationConstraint: place });
  if (region === "us-east-1" || region === place) return place;
  const wrong = `The ${place} location constraint is incompatible`;
  const message = `${wrong} for the region specific endpoint this request was sent to.`;
  throw fault("IllegalLocationConstraintException", {}, message);
}

const locationOf = (name: string, region: string): string =>
  region === "us-east-1" ? `/${name}` : `http://${name}.s3.amazonaws.com/`;

const deleteBucket = change(
  "DeleteBucket",
  { honours: ["Bucket", "ExpectedBucketOwner"], access: { arns: ["arn:aws:s3:::{Bucket}"] } },
  (input, cx) => {
    const { id } = findBucket(cx, input, { action: "s3:DeleteBucket" });
    if (cx.read.countBy(objects, "bucket", id) > 0) throw fault("BucketNotEmpty", { BucketName: id });
    cx.tx.remove(buckets, id);
    return {};
  },
);

const headBucket = read(
  "HeadBucket",
  {
    honours: ["Bucket", "ExpectedBucketOwner"],
    access: { action: "s3:ListBucket", arns: ["arn:aws:s3:::{Bucket}"] },
  },
  (input, cx) => {
    const { id, region } = findBucket(cx, input, { action: "s3:ListBucket" });
    return { BucketRegion: region, BucketArn: arnOf(id), AccessPointAlias: false };
  },
);

/** Answers from any Region: this is how clients find a bucket's own. */
const getBucketLocation = read(
  "GetBucketLocation",
  { honours: ["Bucket", "ExpectedBucketOwner"], access: { arns: ["arn:aws:s3:::{Bucket}"] } },
  ({ Bucket, ExpectedBucketOwner }, cx) => {
    const bucket = someBucket(cx, Bucket);
    if (ExpectedBucketOwner !== undefined && ExpectedBucketOwner !== bucket.account) throw fault("AccessDenied");
    permit(cx, bucket, { action: "s3:GetBucketLocation" });
    return bucket.region === "us-east-1" ? {} : { LocationConstraint: bucket.region as never };
  },
);

const listBuckets = read(
  "ListBuckets",
  {
    honours: ["MaxBuckets", "ContinuationToken", "Prefix", "BucketRegion"],
    access: { action: "s3:ListAllMyBuckets" },
  },
  ({ MaxBuckets, ContinuationToken, Prefix = "", BucketRegion }, cx) => {
    if (cx.caller.anonymous) throw fault("AccessDenied");
    const fits = ({ id, region }: BucketRow): boolean =>
      id.startsWith(Prefix) && (BucketRegion === undefined || region === BucketRegion);
    const page = pageOf(cx.read.by(buckets, "owner", cx.account).filter(fits), {
      list: "buckets",
      placeOf: ({ id }) => [id],
      most: MaxBuckets ?? 10_000,
      token: ContinuationToken,
    });
    if (!page) throw fault("InvalidArgument", {}, "The continuation token provided is incorrect");
    return {
      Buckets: page.items.map(({ id, at, region }) => ({
        Name: id,
        CreationDate: new Date(at),
        BucketRegion: region,
        BucketArn: arnOf(id),
      })),
      Owner: ownerOf(cx.account),
      ContinuationToken: page.nextToken,
      ...(Prefix !== "" && { Prefix }),
    };
  },
);

/** An account as S3 shows it: 64 hexadecimal digits that its number determines. */
export function ownerOf(account: string): { readonly ID: string } {
  return { ID: canonicalId(account) };
}

const canonicalId = (account: string): string => hash("sha256", `canonical user of ${account}`);

/** Operations of buckets. */
export const bucketOperations = [createBucket, deleteBucket, headBucket, getBucketLocation, listBuckets];
