/** Reads request bodies within their limit, and unpacks gzip and `aws-chunked`. */
import type { IncomingMessage } from "node:http";
import { Transform } from "node:stream";
import type { Readable } from "node:stream";
import { createHash } from "node:crypto";
import { gunzip } from "node:zlib";
import { Fault } from "../core/fault.ts";
import { ChunkedDecoder, chunkedForm, isChunked } from "./body-chunked.ts";
import type { Headers } from "./signature.ts";
import type { ChunkSigner } from "./signature-check.ts";

/** Bytes that a body may have, packed and unpacked, unless its payload streams. */
export const BODY_LIMIT = 16 * 1024 * 1024;

const NOTHING = Buffer.alloc(0);

/** The error of a body beyond the limit. */
const tooLarge = (): Fault =>
  new Fault("RequestEntityTooLarge", `Request body is larger than the limit of ${BODY_LIMIT} bytes.`, 413);

/** True when the request may carry a body. */
export function hasBody(request: IncomingMessage): boolean {
  const length = request.headers["content-length"];
  if (length !== undefined) return length !== "0";
  return request.headers["transfer-encoding"] !== undefined || hasFrames(request);
}

/** HTTP/2 needs no length and has no chunks: a body is there unless the headers ended the request. */
const hasFrames = (request: IncomingMessage & { readonly stream?: { readonly endAfterHeaders: boolean } }): boolean =>
  request.httpVersionMajor === 2 && request.stream?.endAfterHeaders === false;

/**
 * Collects the body and gives it to `done`, in the same turn when there is none.
 *
 * Gives a `Fault` for a body beyond the limit, and nothing at all when the client goes away before its end.
 */
export function readBody(request: IncomingMessage, done: (body: Buffer | Fault) => void): void {
  if (!hasBody(request)) return done(NOTHING);
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) return done(tooLarge());
  let pieces: Buffer[] = [];
  let size = 0;
  const onData = (piece: Buffer): void => {
    size += piece.length;
    if (size <= BODY_LIMIT) {
      pieces.push(piece);
      return;
    }
    pieces = [];
    request.off("data", onData).off("end", onEnd);
    done(tooLarge());
  };
  const onEnd = (): void => done(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces, size));
  request.on("data", onData).on("end", onEnd);
}

/** Unpacks a collected `aws-chunked` body; throws for one that is broken or not as announced. */
export function unchunkBody(headers: Headers, body: Buffer, signer: ChunkSigner | undefined): Buffer {
  const decoder = new ChunkedDecoder(chunkedForm(headers, signer));
  const plain = Buffer.concat(decoder.push(body));
  decoder.finish();
  return plain;
}

/**
 * Undoes a collected body's Content-Encoding, which is gzip or nothing.
 *
 * Throws for any other, for broken gzip, and for a body that grows beyond the limit.
 */
export async function inflateBody(headers: Headers, body: Buffer): Promise<Buffer> {
  let plain = body;
  for (const coding of codings(headers)) {
    if (coding !== "gzip" && coding !== "x-gzip")
      throw new Fault("UnsupportedMediaType", `Content-Encoding '${coding.slice(0, 64)}' is not supported.`, 415);
    plain = await inflate(plain);
  }
  return plain;
}

/** The codings still to undo, the outermost first. */
function codings(headers: Headers): string[] {
  const named = String(headers["content-encoding"] ?? "").toLowerCase();
  const all = named.split(",").map((coding) => coding.trim());
  const left = all.filter((coding) => coding !== "" && coding !== "identity" && coding !== "aws-chunked").toReversed();
  if (left.length > 2) throw new Fault("UnsupportedMediaType", "The body has too many Content-Encodings.", 415);
  return left;
}

const inflate = (packed: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    gunzip(packed, { maxOutputLength: BODY_LIMIT }, (error, plain) => {
      if (!error) resolve(plain);
      else if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") reject(tooLarge());
      else reject(new Fault("SerializationException", "The request body could not be decompressed."));
    });
  });

/**
 * The payload of a request that streams (an S3 object), unpacked and checked on the way.
 *
 * The stream fails with a `Fault` at its end when hash, length, checksum or a chunk's signature is not as announced, so
 * whoever stores it must keep nothing of a stream that failed. Content-Encoding is the object's own and stays.
 */
export function streamBody(request: IncomingMessage, signer: ChunkSigner | undefined): Readable {
  const { headers } = request;
  const announced = headers["x-amz-content-sha256"];
  if (isChunked(headers)) return through(request, unchunk(new ChunkedDecoder(chunkedForm(headers, signer))));
  if (signer === undefined || typeof announced !== "string" || !/^[0-9a-f]{64}$/.test(announced)) return request;
  return through(request, hashed(announced));
}

/**
 * A pipe that also ends when the client goes away, and that leaves the connection whole for an answer when it fails.
 *
 * A failure that nobody reads, because the operation was refused before its body, is no failure.
 */
function through(request: IncomingMessage, transform: Transform): Transform {
  request.once("close", () => {
    if (!request.complete) transform.destroy(new Fault("IncompleteBody", "The request body terminated unexpectedly"));
  });
  transform.on("error", () => undefined);
  return request.pipe(transform);
}

function unchunk(decoder: ChunkedDecoder): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      attempt(done, () => {
        for (const part of decoder.push(piece)) this.push(part);
      });
    },
    flush(done) {
      attempt(done, () => decoder.finish());
    },
  });
}

function hashed(announced: string): Transform {
  const hash = createHash("sha256");
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
    flush(done) {
      attempt(done, () => {
        if (hash.digest("hex") === announced) return;
        const message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
        throw new Fault("XAmzContentSHA256Mismatch", message);
      });
    },
  });
}

function attempt(done: (error?: Error | null) => void, work: () => void): void {
  try {
    work();
  } catch (error) {
    done(error as Error);
    return;
  }
  done();
}
