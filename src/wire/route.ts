/** Finds out which operation of which service a request means, and in which protocol it speaks. */
import { Fault } from "../core/fault.ts";
import type { WireRequest } from "./message.ts";
import type { OperationModel, Protocol, ServiceModel } from "./model.ts";

/** What a request means. */
export interface Routed {
  /** The service's model name, empty when none could be found. */
  readonly service: string;
  /** The operation's name, empty when `fault` says why there is none. */
  readonly operation: string;
  readonly protocol: Protocol;
  readonly model?: ServiceModel;
  readonly operationModel?: OperationModel;
  /** The Region that the host names, when it names one. */
  readonly hostRegion?: string;
  /** The request path's and host's labels, decoded: `Bucket`, `Key`, `AccountId`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Why no operation can be reached; `decode` throws it. */
  readonly fault?: Fault;
}

/** Routes a request; never throws, a request that means nothing carries its fault. */
export function route(request: WireRequest): Routed {
  return { service: "", operation: "", protocol: "json", fault: new Fault("UnknownOperationException", request.path) };
}

/** True when the operation's body is not to be read before it runs (`PutObject`). */
export function streamsInput(routed: Routed): boolean {
  return routed.operation === "PutObject";
}
