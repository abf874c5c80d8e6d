/** Digests of collected bodies. */
import { expect, it } from "vitest";
import { checkDigests } from "./body-digest.ts";

const body = Buffer.from("hello");
it.each([
  [{ "content-md5": "XUFAKrxLKna5cZ2REBfFkg==" }, undefined],
  [{ "content-md5": "AAAAAAAAAAAAAAAAAAAAAA==" }, "BadDigest"],
  [{ "content-md5": "nonsense" }, "InvalidDigest"],
  [{ "x-amz-checksum-crc32": "NhCmhg==" }, undefined],
  [{ "x-amz-checksum-crc32": "AAAAAA==" }, "BadDigest"],
  [{ "x-amz-checksum-mode": "ENABLED", "x-amz-checksum-type": "FULL_OBJECT" }, undefined],
  [{ "x-amz-checksum-xxhash64": "AAAA" }, "NotImplemented"],
])("%j: %s", (headers, code) => {
  const check = () => checkDigests(headers, body);
  if (code === undefined) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code }));
});
