/** Unpacks `aws-chunked` bodies piece by piece, checking chunk signatures, the announced length and the trailers. */
import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";
import { Fault } from "../core/fault.ts";
import { startChecksum } from "./body-checksum.ts";
import type { Checksum } from "./body-checksum.ts";
import type { Headers } from "./signature.ts";
import { hmac, sameHex } from "./signature-check.ts";
import type { ChunkSigner } from "./signature-check.ts";
import { sha256 } from "./signature-canonical.ts";

const MAX_LINE = 4096;
const MAX_TRAILERS = 16;
const MIN_SIGNED_CHUNK = 8192;
const NOTHING = sha256("");

/** What the headers announce about an `aws-chunked` body. */
export interface ChunkedForm {
  /** Bytes of the unpacked body. */
  readonly length: number;
  readonly signed: boolean;
  /** Lower-case names of the trailers to come. */
  readonly trailers: readonly string[];
  /** Checks chunk signatures; missing for keys whose signatures are not checked. */
  readonly signer: ChunkSigner | undefined;
}

/** True when the body is packed as `aws-chunked`. */
export const isChunked = (headers: Headers): boolean => {
  const hash = headers["x-amz-content-sha256"];
  return typeof hash === "string" && hash.startsWith("STREAMING-");
};

const MODES: Readonly<Record<string, readonly [signed: boolean, trailer: boolean]>> = {
  "STREAMING-AWS4-HMAC-SHA256-PAYLOAD": [true, false],
  "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER": [true, true],
  "STREAMING-UNSIGNED-PAYLOAD-TRAILER": [false, true],
};

/**
 * Reads what the headers say of an `aws-chunked` body; throws S3's error when they contradict themselves.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export function chunkedForm(headers: Headers, signer: ChunkSigner | undefined): ChunkedForm {
  const mode = MODES[headers["x-amz-content-sha256"] as string];
  if (mode === undefined) {
    throw new Fault("InvalidRequest", "The value of x-amz-content-sha256 header is invalid.");
  }
  const length = headers["x-amz-decoded-content-length"];
  if (typeof length !== "string")
    throw new Fault("MissingContentLength", "You must provide the Content-Length HTTP header.", 411);
  if (!/^\d{1,15}$/.test(length)) throw malformed("The x-amz-decoded-content-length header is not a number.");
  const named = mode[1] ? headers["x-amz-trailer"] : undefined;
  const trailers =
    typeof named === "string"
      ? named
          .toLowerCase()
          .split(",")
          .map((name) => name.trim())
      : [];
  if (trailers.length > MAX_TRAILERS) throw malformedTrailer();
  return { length: Number(length), signed: mode[0], trailers, signer: mode[0] ? signer : undefined };
}

const malformed = (message: string): Fault => new Fault("InvalidRequest", message);
const malformedTrailer = (): Fault =>
  new Fault(
    "MalformedTrailerError",
    "The request contained trailing data that was not well-formed or did not conform to our published schema.",
  );
const incomplete = (): Fault => new Fault("IncompleteBody", "The request body terminated unexpectedly");

/** Unpacks one body; `push` gives the payload in a packed piece, `finish` throws unless the end was reached. */
export class ChunkedDecoder {
  #state: "size" | "data" | "gap" | "trailer" | "done" = "size";
  #line = "";
  #left = 0;
  #unpacked = 0;
  #short = false;
  #signature = "";
  #previous: string;
  #hash: Hash | undefined;
  readonly #form: ChunkedForm;
  readonly #trailers = new Map<string, string>();
  readonly #checksums = new Map<string, Checksum>();

  constructor(form: ChunkedForm) {
    this.#form = form;
    this.#previous = form.signer?.seed ?? "";
    for (const name of form.trailers) {
      if (!name.startsWith("x-amz-checksum-")) continue;
      const checksum = startChecksum(name.slice("x-amz-checksum-".length));
      if (checksum === undefined) throw malformed(`Value for x-amz-trailer header is invalid.`);
      this.#checksums.set(name, checksum);
    }
  }

  /** The payload bytes in `piece`, as views of it. */
  push(piece: Buffer): Buffer[] {
    const payload: Buffer[] = [];
    let at = 0;
    while (at < piece.length) {
      if (this.#state === "data") {
        const part = piece.subarray(at, at + this.#left);
        at += part.length;
        this.#take(part);
        payload.push(part);
      } else {
        at = this.#readLine(piece, at);
      }
    }
    return payload;
  }

  finish(): void {
    if (this.#state !== "done") throw incomplete();
    if (this.#unpacked !== this.#form.length) throw incomplete();
    for (const name of this.#form.trailers) if (!this.#trailers.has(name)) throw malformedTrailer();
    this.#checkTrailerSignature();
    for (const [name, checksum] of this.#checksums) {
      if (checksum.digest() === this.#trailers.get(name)) continue;
      const algorithm = name.slice("x-amz-checksum-".length).toUpperCase();
      throw new Fault("BadDigest", `The ${algorithm} you specified did not match the calculated checksum.`);
    }
  }

  #take(part: Buffer): void {
    this.#left -= part.length;
    this.#unpacked += part.length;
    if (this.#unpacked > this.#form.length) throw incomplete();
    this.#hash?.update(part);
    for (const checksum of this.#checksums.values()) checksum.update(part);
    if (this.#left === 0) {
      this.#checkChunk();
      this.#state = "gap";
    }
  }

  #readLine(piece: Buffer, from: number): number {
    const end = piece.indexOf(10, from);
    const stop = end < 0 ? piece.length : end;
    if (this.#line.length + stop - from > MAX_LINE) throw malformed("The chunk header is too long.");
    this.#line += piece.toString("latin1", from, stop);
    if (end < 0) return stop;
    const line = this.#line.endsWith("\r") ? this.#line.slice(0, -1) : this.#line;
    this.#line = "";
    this.#understand(line);
    return end + 1;
  }

  #understand(line: string): void {
    if (this.#state === "size") this.#startChunk(line);
    else if (this.#state === "gap" && line === "") this.#state = "size";
    else if (this.#state === "trailer") this.#readTrailer(line);
    else if (this.#state !== "done" || line !== "") throw malformed("The request body is not validly chunked.");
  }

  #startChunk(line: string): void {
    const match = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line);
    if (match === null) throw malformed("The chunk header is not valid.");
    this.#left = Number.parseInt(match[1] as string, 16);
    this.#signature = match[2] ?? "";
    if (this.#form.signed && this.#signature === "") throw malformed("The chunk is not signed.");
    if (this.#form.signed && this.#short && this.#left > 0) throw tooSmall();
    this.#short = this.#left < MIN_SIGNED_CHUNK;
    this.#hash = this.#form.signer === undefined ? undefined : createHash("sha256");
    this.#state = "data";
    if (this.#left > 0) return;
    this.#checkChunk();
    this.#state = "trailer";
  }

  #checkChunk(): void {
    const signer = this.#form.signer;
    if (signer === undefined) return;
    const hash = (this.#hash as Hash).digest("hex");
    const scope = `AWS4-HMAC-SHA256-PAYLOAD\n${signer.time}\n${signer.scope}`;
    this.#require(`${scope}\n${this.#previous}\n${NOTHING}\n${hash}`, this.#signature);
    this.#previous = this.#signature;
  }

  #checkTrailerSignature(): void {
    const signer = this.#form.signer;
    if (signer === undefined || this.#form.trailers.length === 0) return;
    let lines = "";
    for (const [name, value] of this.#trailers) if (name !== "x-amz-trailer-signature") lines += `${name}:${value}\n`;
    const scope = `AWS4-HMAC-SHA256-TRAILER\n${signer.time}\n${signer.scope}`;
    this.#require(`${scope}\n${this.#previous}\n${sha256(lines)}`, this.#trailers.get("x-amz-trailer-signature") ?? "");
  }

  #require(text: string, signature: string): void {
    const signer = this.#form.signer as ChunkSigner;
    if (!sameHex(hmac(signer.key, text).toString("hex"), signature)) {
      const message = "The request signature we calculated does not match the signature you provided. ";
      throw new Fault("SignatureDoesNotMatch", `${message}Check your key and signing method.`, 403);
    }
  }

  #readTrailer(line: string): void {
    if (line === "") {
      this.#state = "done";
      return;
    }
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    const known = name === "x-amz-trailer-signature" || this.#form.trailers.includes(name);
    if (colon <= 0 || !known || this.#trailers.has(name)) throw malformedTrailer();
    this.#trailers.set(name, line.slice(colon + 1).trim());
  }
}

const tooSmall = (): Fault =>
  new Fault("InvalidChunkSizeError", "Only the last chunk is allowed to have a size less than 8192 bytes", 403);
