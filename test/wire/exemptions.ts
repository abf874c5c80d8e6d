/** Where a client or a protocol cannot carry what the model allows, each with its reason. */

/** What is left out of the calls, and why. */
interface Exemption {
  readonly client: "javascript" | "botocore" | "both";
  readonly service: string;
  /** All operations of the service when missing. */
  readonly operation?: string;
  /** The whole operation when missing; `input.X` or `output.X`, not sent and not looked at when it arrives. */
  readonly member?: string;
  readonly reason: string;
}

const EVENTS = "Its answer is an event stream, which the wire refuses by name.";
const SAME = "Deprecated: its request is the same as that of the operation that replaced it.";
const LENGTH = "HTTP's own Content-Length, which is the body's length and no other.";
const KEY = "The client encodes the key and adds its digest before sending.";
const SIGV4A = "The client signs for several Regions, for which it wants a library of its own.";
const FILLED = "The client fills it in by itself.";

const NUMBER = "The client's own model has it as a number or as a string where the model has the other.";
const CHECKSUM = "The client compares it with the checksum of the body.";
const ALGORITHMS = "CRC32 CRC32C CRC64NVME SHA1 SHA256 SHA512 MD5 XXHASH64 XXHASH3 XXHASH128";
const CHECKSUMS = ALGORITHMS.split(" ").map((name) => `output.Checksum${name}`);
const UNESCAPED = "The client unescapes keys where it asked for them to be escaped.";

const OPEN = "A payload needs a content type, which the server chooses where the operation does not.";
const DATED = "A date in a header that the model has as text; clients make a date of it.";
const ELSEWHERE = "With it the client leaves its endpoint for AWS's own host.";
const PARSED = "The client reads the document as JSON.";
const DOCUMENTS = ["output.AssumeRolePolicyDocument", "output.PolicyDocument", "output.Document"];
const UNNAMED = "The models of the two clients disagree on the name of the list's elements.";

const of = (
  client: Exemption["client"],
  service: string,
  reason: string,
  operations: readonly (string | undefined)[],
  members: readonly (string | undefined)[] = [undefined],
): Exemption[] =>
  operations.flatMap((operation) => members.map((member) => ({ client, service, operation, member, reason })));

/** The exemptions, each with its reason. */
const exemptions: readonly Exemption[] = [
  ...of("both", "s3", EVENTS, ["SelectObjectContent"]),
  ...of("both", "logs", EVENTS, ["StartLiveTail", "GetLogObject"]),
  ...of("both", "lambda", EVENTS, ["InvokeWithResponseStream"]),
  ...of("both", "kinesis", EVENTS, ["SubscribeToShard"]),
  ...of("botocore", "s3", SAME, ["GetBucketLifecycle", "PutBucketLifecycle"]),
  ...of("botocore", "s3", SAME, ["GetBucketNotification", "PutBucketNotification"]),
  ...of("both", "s3", LENGTH, ["PutObject", "UploadPart", "WriteGetObjectResponse"], ["input.ContentLength"]),
  ...of("both", "s3", LENGTH, ["GetObject", "GetObjectAnnotation"], ["output.ContentLength"]),
  ...of("both", "s3", LENGTH, ["HeadObject"], ["output.ContentLength"]),
  ...of("both", "s3", CHECKSUM, ["GetObject", "GetObjectAnnotation"], CHECKSUMS),
  ...of("both", "s3", KEY, [undefined], ["input.SSECustomerKey", "input.SSECustomerKeyMD5"]),
  ...of("both", "s3", KEY, [undefined], ["input.CopySourceSSECustomerKey", "input.CopySourceSSECustomerKeyMD5"]),
  ...of("both", "s3", OPEN, ["GetObject", "GetObjectAnnotation"], ["output.ContentType"]),
  ...of("both", "cloudfront", OPEN, ["GetConnectionFunction", "GetFunction"], ["output.ContentType"]),
  ...of("both", "s3", DATED, [undefined], ["output.Expires", "output.ExpiresString"]),
  ...of("both", "kinesis", ELSEWHERE, [undefined], ["input.StreamId"]),
  ...of("botocore", "ec2", "The client encodes it.", ["RunInstances"], ["input.UserData"]),
  ...of("botocore", "ec2", "The client decodes it.", ["GetConsoleOutput"], ["output.Output"]),
  ...of("botocore", "iam", PARSED, [undefined], DOCUMENTS),
  ...of("botocore", "cloudformation", PARSED, ["GetTemplate"], ["output.TemplateBody"]),
  ...of("javascript", "ec2", UNNAMED, ["DescribeInstanceTypes"], ["output.Accelerators"]),
  ...of("both", "events", SIGV4A, ["PutEvents"], ["input.EndpointId"]),
  ...of("both", "ec2", FILLED, ["CopySnapshot"], ["input.PresignedUrl", "input.DestinationRegion"]),
  ...of("botocore", "s3", FILLED, [undefined], ["input.ChecksumAlgorithm", "input.ContentMD5"]),
  ...of("botocore", "s3", FILLED, ["ListObjects", "ListObjectsV2", "ListObjectVersions"], ["input.EncodingType"]),
  ...of("javascript", "s3", FILLED, ["PutObject", "UploadPart"], ["input.ContentType"]),
  ...of("botocore", "s3", UNESCAPED, ["ListObjects", "ListObjectsV2", "ListObjectVersions"], ["output.EncodingType"]),
  ...of("javascript", "route53", NUMBER, [undefined], ["output.MaxItems"]),
  ...of("javascript", "s3", NUMBER, [undefined], ["output.PartNumberMarker", "output.NextPartNumberMarker"]),
];

/** Whether a client is spared an operation or, with `member`, one member of it. */
export const isExempt = (client: string, service: string, operation: string, member?: string): boolean =>
  exemptions.some(
    (one) =>
      (one.client === client || one.client === "both") &&
      one.service === service &&
      (one.operation === undefined || one.operation === operation) &&
      one.member === member,
  );
