/** Checksums as clients name them in requests and find them in answers. */
import { fault } from "./fault.ts";
import type { StoredChecksum } from "./tables.ts";

/** Algorithms whose values stand in members of their own. */
const algorithms = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256", "SHA512", "MD5"] as const;

/** Members of requests and answers that carry a checksum. */
export type ChecksumMembers = { readonly [A in (typeof algorithms)[number] as `Checksum${A}`]?: string };

/** The names of those members, for declarations. */
export const checksumMembers = algorithms.map((name) => `Checksum${name}` as const);

/** What a client says of its body's checksum. */
export interface ChecksumWish {
  /** CRC64NVME where the client names none, as S3 does since the end of 2024. */
  readonly algorithm: string;
  readonly named: boolean;
  /** What the client computed, unless it comes after the body, where the wire checks it. */
  readonly value?: string;
}

/** Reads the checksum of a request. Throws for more than one. */
export function checksumWish(input: ChecksumMembers & { readonly ChecksumAlgorithm?: string }): ChecksumWish {
  const sent = sentChecksums(input);
  if (sent.length > 1) {
    const message = "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
    throw fault("InvalidRequest", {}, message);
  }
  const [only] = sent;
  const algorithm = only?.[0] ?? input.ChecksumAlgorithm;
  return { algorithm: algorithm ?? "CRC64NVME", named: algorithm !== undefined, ...(only && { value: only[1] }) };
}

/** The checksums that a client sends, by algorithm. */
export function sentChecksums(input: ChecksumMembers): (readonly [algorithm: string, value: string])[] {
  const { ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME, ChecksumSHA1, ChecksumSHA256 } = input;
  const { ChecksumSHA512, ChecksumMD5 } = input;
  const values = [ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME, ChecksumSHA1, ChecksumSHA256];
  return [...values, ChecksumSHA512, ChecksumMD5].flatMap((value, index) =>
    value === undefined ? [] : [[algorithms[index]!, value] as const],
  );
}

/** Throws `BadDigest` when a body is not what its client says. */
export function compareDigests(
  { algorithm, value }: ChecksumWish,
  contentMd5: string | undefined,
  received: { readonly md5: string; readonly checksum: string },
): void {
  if (contentMd5 !== undefined && Buffer.from(contentMd5, "base64").toString("hex") !== received.md5)
    throw fault("BadDigest", { ExpectedDigest: contentMd5, CalculatedDigest: received.md5 });
  if (value !== undefined && value !== received.checksum)
    throw fault("BadDigest", {}, `The ${algorithm} you specified did not match the calculated checksum.`);
}

/** Throws `InvalidDigest` for a Content-MD5 that is none; done before the body is taken in. */
export function checkMd5(text: string | undefined): void {
  if (text !== undefined && !/^[A-Za-z0-9+/]{22}==$/.test(text)) throw fault("InvalidDigest", { "Content-MD5": text });
}

/** A checksum as answers carry it. */
export function viewChecksum(checksum: StoredChecksum | undefined): object {
  return checksum ? { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type } : {};
}
