/** Digests of collected bodies that S3's clients send in headers, checked before the operation sees its input. */
import { createHash } from "node:crypto";
import { Fault } from "../core/fault.ts";
import { startChecksum } from "./body-checksum.ts";
import type { Headers } from "./signature.ts";

/** Throws S3's errors for a Content-MD5 or an `x-amz-checksum-*` that is not the body's. */
export function checkDigests(headers: Headers, body: Uint8Array): void {
  const md5 = headers["content-md5"];
  if (typeof md5 === "string") {
    if (!/^[A-Za-z0-9+/]{22}==$/.test(md5))
      throw new Fault("InvalidDigest", "The Content-MD5 you specified was invalid.");
    if (createHash("md5").update(body).digest("base64") !== md5)
      throw new Fault("BadDigest", "The Content-MD5 you specified did not match what we received.");
  }
  for (const name in headers) {
    const [, algorithm] = /^x-amz-checksum-([a-z0-9]+)$/.exec(name) ?? [];
    const checksum = algorithm === undefined ? undefined : startChecksum(algorithm);
    if (!checksum) continue;
    checksum.update(body);
    if (checksum.digest() !== headers[name]) {
      const message = `The ${algorithm!.toUpperCase()} you specified did not match the calculated checksum.`;
      throw new Fault("BadDigest", message);
    }
  }
}
