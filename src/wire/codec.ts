/** Turns requests into operations' inputs, and outputs and faults into responses, in each of AWS's protocols. */
import type { Fault } from "../core/fault.ts";
import type { WireRequest, WireResponse } from "./message.ts";
import type { Routed } from "./route.ts";

/** The operation's input in the model's own member names; throws the protocol's `Fault` for malformed requests. */
export function decode(routed: Routed, request: WireRequest): Readonly<Record<string, unknown>> {
  if (routed.fault) throw routed.fault;
  return { body: request.body };
}

/** The response that carries an operation's output. */
export function encode(_routed: Routed, output: unknown, requestId: string): WireResponse {
  return { status: 200, headers: {}, body: JSON.stringify({ output, requestId }) };
}

/** The response that carries a fault; `routed` is missing when not even routing was possible. */
export function encodeFault(_routed: Routed | undefined, fault: Fault, requestId: string): WireResponse {
  return { status: fault.status, headers: {}, body: JSON.stringify({ __type: fault.code, requestId }) };
}
