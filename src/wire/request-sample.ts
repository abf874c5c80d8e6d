/** Tiny constructors of requests for tests: one for each kind of body. */
import { decode, encodeFault } from "./codec.ts";
import { Fault } from "../core/fault.ts";
import type { WireRequest, WireResponse } from "./message.ts";
import { route } from "./route.ts";

/** A request to localhost, signed for a service where one is named. */
export function request(
  method: string,
  target: string,
  more: Partial<WireRequest> & { scope?: string } = {},
): WireRequest {
  const [path = "/", query = ""] = target.split("?");
  const { scope, ...rest } = more;
  const credentialScope = scope === undefined ? undefined : { service: scope, region: "us-east-1" };
  return { method, path, query, headers: {}, host: "localhost:4566", body: Buffer.alloc(0), credentialScope, ...rest };
}

/** A posted form. */
export const form = (text: string, more: Partial<WireRequest> & { scope?: string } = {}): WireRequest =>
  request("POST", "/", {
    headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
    body: Buffer.from(text),
    ...more,
  });

/** A JSON-RPC call: `TrentService.CreateKey`. */
export const json = (target: string, body: unknown, version = "1.1"): WireRequest =>
  request("POST", "/", {
    headers: { "content-type": `application/x-amz-json-${version}`, "x-amz-target": target },
    body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
  });

/** The input that a request decodes to. */
export const inputOf = (sent: WireRequest): Readonly<Record<string, unknown>> => decode(route(sent), sent);

/** The fault that a request is answered with, and its answer; throws when it is well-formed. */
export function refusalOf(sent: WireRequest): { readonly fault: Fault; readonly answer: WireResponse } {
  const routed = route(sent);
  try {
    decode(routed, sent);
  } catch (fault) {
    if (fault instanceof Fault) return { fault, answer: encodeFault(routed, fault, "request-1") };
    throw fault;
  }
  throw new Error("the request is well-formed");
}
