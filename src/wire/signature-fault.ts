/** The errors of a request that is not, or not rightly, signed, in the words of each family of services. */
import { Fault } from "../core/fault.ts";
import type { FaultFields } from "../core/fault.ts";

/** Families of services that word these errors alike. */
export type Dialect = "ec2" | "s3" | "query" | "json" | "rest-json";

/** What is wrong with a signature. */
export type Flaw =
  | "missing"
  | "incomplete"
  | "algorithm"
  | "expires"
  | "scope"
  | "service"
  | "region"
  | "unknownKey"
  | "token"
  | "expiredToken"
  | "mismatch"
  | "skewed"
  | "expiredUrl"
  | "unsignedHeader"
  | "payload";

type Row = readonly [code: string, status: number, message?: string];

const CHECK_KEY =
  "The request signature we calculated does not match the signature you provided. " +
  "Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const BAD_TOKEN = "The security token included in the request is invalid.";
const OLD_TOKEN = "The security token included in the request is expired";
const EC2_REFUSES: Row = ["AuthFailure", 401, "AWS was not able to validate the provided access credentials"];

const QUERY: Record<Flaw, Row> = {
  missing: ["MissingAuthenticationToken", 403, "Request is missing Authentication Token"],
  incomplete: ["IncompleteSignature", 403],
  algorithm: ["IncompleteSignature", 403],
  expires: ["IncompleteSignature", 403],
  scope: ["SignatureDoesNotMatch", 403],
  service: ["SignatureDoesNotMatch", 403],
  region: ["SignatureDoesNotMatch", 403],
  unknownKey: ["InvalidClientTokenId", 403, BAD_TOKEN],
  token: ["InvalidClientTokenId", 403, BAD_TOKEN],
  expiredToken: ["ExpiredToken", 403, OLD_TOKEN],
  mismatch: ["SignatureDoesNotMatch", 403, CHECK_KEY],
  skewed: ["SignatureDoesNotMatch", 403],
  expiredUrl: ["SignatureDoesNotMatch", 403],
  unsignedHeader: ["SignatureDoesNotMatch", 403],
  payload: ["SignatureDoesNotMatch", 403, CHECK_KEY],
};

const EC2: Record<Flaw, Row> = {
  ...QUERY,
  scope: EC2_REFUSES,
  service: EC2_REFUSES,
  region: ["AuthFailure", 401],
  unknownKey: EC2_REFUSES,
  token: EC2_REFUSES,
  expiredToken: ["RequestExpired", 400, "Request has expired."],
  mismatch: EC2_REFUSES,
  skewed: ["RequestExpired", 400, "Request has expired."],
  expiredUrl: ["RequestExpired", 400, "Request has expired."],
  unsignedHeader: EC2_REFUSES,
  payload: EC2_REFUSES,
};

const json = (status: number): Record<Flaw, Row> => ({
  missing: ["MissingAuthenticationTokenException", status, "Missing Authentication Token"],
  incomplete: ["IncompleteSignatureException", status],
  algorithm: ["IncompleteSignatureException", status],
  expires: ["IncompleteSignatureException", status],
  scope: ["InvalidSignatureException", status],
  service: ["InvalidSignatureException", status],
  region: ["InvalidSignatureException", status],
  unknownKey: ["UnrecognizedClientException", status, BAD_TOKEN],
  token: ["UnrecognizedClientException", status, BAD_TOKEN],
  expiredToken: ["ExpiredTokenException", status, OLD_TOKEN],
  mismatch: ["InvalidSignatureException", status, CHECK_KEY],
  skewed: ["InvalidSignatureException", status],
  expiredUrl: ["InvalidSignatureException", status],
  unsignedHeader: ["InvalidSignatureException", status],
  payload: ["InvalidSignatureException", status, CHECK_KEY],
});

const S3: Record<Flaw, Row> = {
  missing: ["AccessDenied", 403, "Access Denied"],
  incomplete: ["AuthorizationHeaderMalformed", 400],
  algorithm: [
    "InvalidRequest",
    400,
    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
  ],
  expires: ["AuthorizationQueryParametersError", 400],
  scope: ["AuthorizationHeaderMalformed", 400],
  service: ["AuthorizationHeaderMalformed", 400],
  region: ["AuthorizationHeaderMalformed", 400],
  unknownKey: ["InvalidAccessKeyId", 403, "The AWS Access Key Id you provided does not exist in our records."],
  token: ["InvalidToken", 400, "The provided token is malformed or otherwise invalid."],
  expiredToken: ["ExpiredToken", 400, "The provided token has expired."],
  mismatch: [
    "SignatureDoesNotMatch",
    403,
    "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
  ],
  skewed: ["RequestTimeTooSkewed", 403, "The difference between the request time and the current time is too large."],
  expiredUrl: ["AccessDenied", 403, "Request has expired"],
  unsignedHeader: ["AccessDenied", 403, "There were headers present in the request which were not signed"],
  payload: [
    "XAmzContentSHA256Mismatch",
    400,
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  ],
};

const DIALECTS: Record<Dialect, Record<Flaw, Row>> = {
  ec2: EC2,
  s3: S3,
  query: QUERY,
  json: json(400),
  "rest-json": json(403),
};

/**
 * The error for a flaw of a signature.
 *
 * `message` is used where AWS's sentence depends on the request. Codes follow each service's page "Common errors",
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html and
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function signatureFault(dialect: Dialect, flaw: Flaw, message = "", fields: FaultFields = {}): Fault {
  const [code, status, fixed] = DIALECTS[dialect][flaw];
  return new Fault(code, fixed ?? message, status, fields);
}
