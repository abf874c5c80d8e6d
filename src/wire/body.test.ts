/** Bodies are unpacked, checked against what was announced, and kept within their limit. */
import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Fault } from "../core/fault.ts";
import { startChecksum } from "./body-checksum.ts";
import { BODY_LIMIT, inflateBody, unchunkBody } from "./body.ts";
import type { ChunkSigner } from "./signature-check.ts";
import { hmac } from "./signature-check.ts";
import { sha256 } from "./signature-canonical.ts";

const SIGNER: ChunkSigner = {
  key: Buffer.from("a key"),
  seed: "0".repeat(64),
  time: "20261120T074800Z",
  scope: "20261120/us-east-1/s3/aws4_request",
};

const unsignedHeaders = (length: number, trailer = "x-amz-checksum-crc32") => ({
  "content-encoding": "aws-chunked",
  "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
  "x-amz-decoded-content-length": String(length),
  "x-amz-trailer": trailer,
});

const signedHeaders = (length: number, trailer?: string) => ({
  "x-amz-content-sha256": `STREAMING-AWS4-HMAC-SHA256-PAYLOAD${trailer ? "-TRAILER" : ""}`,
  "x-amz-decoded-content-length": String(length),
  ...(trailer === undefined ? {} : { "x-amz-trailer": trailer }),
});

function signedBody(chunks: readonly string[], trailer?: string): Buffer {
  let previous = SIGNER.seed;
  let text = "";
  const sign = (kind: string, rest: string): string =>
    (previous = hmac(SIGNER.key, `${kind}\n${SIGNER.time}\n${SIGNER.scope}\n${previous}\n${rest}`).toString("hex"));
  for (const chunk of [...chunks, ""]) {
    const signature = sign("AWS4-HMAC-SHA256-PAYLOAD", `${sha256("")}\n${sha256(chunk)}`);
    text += `${chunk.length.toString(16)};chunk-signature=${signature}\r\n${chunk}${chunk && "\r\n"}`;
  }
  if (trailer)
    text += `${trailer}\r\nx-amz-trailer-signature:${sign("AWS4-HMAC-SHA256-TRAILER", sha256(`${trailer}\n`))}\r\n`;
  return Buffer.from(`${text}\r\n`);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "fine";
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

describe("checksums", () => {
  it.each([
    ["crc32", "cbf43926"],
    ["crc32c", "e3069283"],
    ["crc64nvme", "ae8b14860a799888"],
    ["sha1", "f7c3bc1d808e04732adf679965ccc34ca7ae3441"],
    ["md5", "25f9e794323b453885f5181f1b624d0b"],
  ])("%s of 123456789 is the published one", (name, expected) => {
    const checksum = startChecksum(name);
    for (const part of ["1234", "", "56789"]) checksum?.update(Buffer.from(part));
    expect(Buffer.from(checksum?.digest() ?? "", "base64").toString("hex")).toBe(expected);
  });

  it("not built yet are refused by name, unknown ones not known", () => {
    expect(() => startChecksum("xxhash3")).toThrow("s3.checksum.xxhash3");
    expect(startChecksum("crc16")).toBeUndefined();
  });
});

describe("a gzip body", () => {
  const gzip = { "content-encoding": "gzip" };

  it("is unpacked", async () => {
    expect((await inflateBody(gzip, gzipSync("Action=X"))).toString()).toBe("Action=X");
  });

  it("must not grow beyond the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(BODY_LIMIT + 1));
    expect(await codeOf(inflateBody(gzip, bomb))).toBe("RequestEntityTooLarge");
    expect((await inflateBody(gzip, gzipSync(Buffer.alloc(BODY_LIMIT)))).length).toBe(BODY_LIMIT);
  });

  it("that is broken or coded otherwise is refused", async () => {
    expect(await codeOf(inflateBody(gzip, Buffer.from("plain")))).toBe("SerializationException");
    expect(await codeOf(inflateBody(gzip, gzipSync("abc").subarray(0, 15)))).toBe("SerializationException");
    expect(await codeOf(inflateBody({ "content-encoding": "br" }, Buffer.alloc(0)))).toBe("UnsupportedMediaType");
    const thrice = { "content-encoding": "gzip,gzip,gzip" };
    expect(await codeOf(inflateBody(thrice, Buffer.alloc(0)))).toBe("UnsupportedMediaType");
  });
});

describe("an aws-chunked body", () => {
  const CRC = "x-amz-checksum-crc32:NhCmhg==";
  const HELLO = `5\r\nhello\r\n0\r\n${CRC}\r\n\r\n`;
  const unpack = (headers: Record<string, string>, text: string | Buffer, signer?: ChunkSigner) =>
    Promise.resolve().then(() => unchunkBody(headers, Buffer.from(text as string), signer));

  it("without signatures gives its payload and keeps its checksum", async () => {
    expect((await unpack(unsignedHeaders(5), HELLO)).toString()).toBe("hello");
    expect(await codeOf(unpack(unsignedHeaders(5), HELLO.replace("hello", "hallo")))).toBe("BadDigest");
  });

  it.each([
    ["IncompleteBody", unsignedHeaders(6), HELLO],
    ["IncompleteBody", unsignedHeaders(4), HELLO],
    ["IncompleteBody", unsignedHeaders(5), HELLO.slice(0, 9)],
    ["IncompleteBody", unsignedHeaders(5), ""],
    ["MalformedTrailerError", unsignedHeaders(5), "5\r\nhello\r\n0\r\n\r\n"],
    ["MalformedTrailerError", unsignedHeaders(5), HELLO.replace("crc32", "sha1")],
    ["MalformedTrailerError", unsignedHeaders(5), HELLO.replace(CRC, `${CRC}\r\n${CRC}`)],
    ["InvalidRequest", unsignedHeaders(5), "zz\r\nhello\r\n0\r\n\r\n"],
    ["InvalidRequest", unsignedHeaders(5), "5\r\nhelloX\r\n0\r\n\r\n"],
    ["InvalidRequest", unsignedHeaders(5), "-5\r\nhello\r\n0\r\n\r\n"],
    ["InvalidRequest", unsignedHeaders(5), "1".repeat(5000)],
    ["InvalidRequest", unsignedHeaders(5), `${HELLO}more\r\n`],
    ["InvalidRequest", unsignedHeaders(5, "x-amz-checksum-crc16"), HELLO],
    ["NotImplemented", unsignedHeaders(5, "x-amz-checksum-xxhash64"), HELLO],
    ["InvalidRequest", { ...unsignedHeaders(5), "x-amz-decoded-content-length": "five" }, HELLO],
    ["InvalidRequest", { ...unsignedHeaders(5), "x-amz-content-sha256": "STREAMING-MORSE" }, HELLO],
    ["MissingContentLength", { "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER" }, HELLO],
  ])("gives %s for %j %j", async (code, headers, text) => {
    expect(await codeOf(unpack(headers as Record<string, string>, text))).toBe(code);
  });

  const LONG = randomBytes(4096).toString("hex");

  it("with signatures is checked chunk by chunk", async () => {
    const body = signedBody([LONG, "short"]);
    expect((await unpack(signedHeaders(LONG.length + 5), body, SIGNER)).toString()).toBe(`${LONG}short`);
    const tampered = Buffer.from(body);
    tampered[tampered.indexOf("short")] = 83;
    expect(await codeOf(unpack(signedHeaders(LONG.length + 5), tampered, SIGNER))).toBe("SignatureDoesNotMatch");
    expect((await unpack(signedHeaders(LONG.length + 5), tampered)).toString()).toBe(`${LONG}Short`);
  });

  const PUBLISHED: readonly (readonly [string, string, readonly string[], string | undefined, string])[] = [
    [
      "chunks",
      "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
      [
        "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
        "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
        "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
      ],
      undefined,
      "",
    ],
    [
      "chunks and a trailer",
      "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
      [
        "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
        "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
        "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
      ],
      "x-amz-checksum-crc32c",
      "x-amz-checksum-crc32c:sOO8/Q==\r\n" +
        "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n",
    ],
  ];

  it.each(PUBLISHED)(
    "with signatures is right in AWS's published example of %s",
    async (_, seed, values, named, end) => {
      const scope = "20130524/us-east-1/s3/aws4_request";
      let key: string | Buffer = "AWS4wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
      for (const part of scope.split("/")) key = hmac(key, part);
      const signer: ChunkSigner = { key: key as Buffer, seed, time: "20130524T000000Z", scope };
      const chunks = [65_536, 1024, 0].map((size, i) => {
        const data = size === 0 ? "" : `${"a".repeat(size)}\r\n`;
        return `${size.toString(16)};chunk-signature=${values[i]}\r\n${data}`;
      });
      const body = `${chunks.join("")}${end}\r\n`;
      expect((await unpack(signedHeaders(66_560, named), body, signer)).length).toBe(66_560);
    },
  );

  it("with signatures has no short chunk but the last", async () => {
    expect(await codeOf(unpack(signedHeaders(10), signedBody(["short", "short"]), SIGNER))).toBe(
      "InvalidChunkSizeError",
    );
    expect(await codeOf(unpack(signedHeaders(5), HELLO, SIGNER))).toBe("InvalidRequest");
  });

  it("with signed trailers checks those too", async () => {
    const headers = signedHeaders(5, "x-amz-checksum-crc32");
    const body = signedBody(["hello"], CRC);
    expect((await unpack(headers, body, SIGNER)).toString()).toBe("hello");
    const other = Buffer.from(body.toString().replace("trailer-signature:", "trailer-signature:0"));
    expect(await codeOf(unpack(headers, other, SIGNER))).toBe("SignatureDoesNotMatch");
  });
});
