/** One HTTP request and one HTTP response as the protocols see them, free of sockets. */
import type { Readable } from "node:stream";

/** The credential scope of a signature: `20260101/us-east-1/ec2/aws4_request`. */
export interface CredentialScope {
  readonly service: string;
  readonly region: string;
}

/** A request whose body is already unpacked (gzip, `aws-chunked`). */
export interface WireRequest {
  /** Upper case. */
  readonly method: string;
  /** The path as sent, still percent-encoded, without the query: `/bucket/a%20b`. */
  readonly path: string;
  /** The query as sent, without its question mark; empty when there is none. */
  readonly query: string;
  /** Names in lower case, values joined by node's rules. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The Host header, with or without a port. */
  readonly host: string;
  readonly body: Buffer;
  /** The body of an operation whose payload streams, instead of `body`. */
  readonly stream?: Readable;
  readonly credentialScope?: CredentialScope;
}

/** A response ready to be sent; the server adds the request id's header, Date and Content-Length. */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Pieces are sent one after the other. */
  readonly body: string | Uint8Array | readonly Uint8Array[] | Readable;
}
