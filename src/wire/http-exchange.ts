/** One HTTP exchange: what the API knows while it serves a request, and how it answers, come what may. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Dispatch } from "../core/call.ts";
import { Fault } from "../core/fault.ts";
import { encode, encodeFault } from "./codec.ts";
import { requestIdFor, sendAnswer } from "./http-answer.ts";
import type { GuardRules } from "./http-guard.ts";
import type { IdentityRules, KnownKey } from "./identity.ts";
import type { WireResponse } from "./message.ts";
import type { Routed } from "./route.ts";
import type { Malformed, Signature } from "./signature.ts";

/** Where the server tells of its own errors. */
export interface Log {
  readonly error: (fields: object, message: string) => void;
}

/** What the API is made of; all but `dispatch`, `regions` and `log` have a default. */
export interface ApiOptions {
  readonly dispatch: Dispatch;
  /** Codes of the Regions that exist. */
  readonly regions: ReadonlySet<string>;
  readonly log: Log;
  /** The account of unknown keys, 12 digits; 000000000000 by default. */
  readonly account?: string;
  /** The identity store: keys whose signatures are checked. */
  readonly credentials?: (accessKeyId: string) => KnownKey | undefined;
  /** Answers requests under `/_fogbank/`. */
  readonly admin?: RequestListener;
  /** Gives a promise while acknowledged state is not yet durable; answers wait for it. */
  readonly committed?: () => Promise<void> | undefined;
  /** Host names besides ours that are let in. */
  readonly hosts?: Iterable<string>;
  /** Origins whose pages are let in: the console's. */
  readonly origins?: Iterable<string>;
  /** Lets a foreign page reach an operation: where a bucket's CORS rules decide. */
  readonly crossOrigin?: (request: IncomingMessage, routed: Routed) => boolean;
  /** Takes unknown keys also from other machines. */
  readonly insecureListen?: boolean;
  /** The host's clock in milliseconds. */
  readonly now?: () => number;
}

/** The options with their defaults worked out. */
export interface Api extends ApiOptions {
  readonly guard: GuardRules;
  readonly identities: IdentityRules;
}

/** One request on its way. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: string;
  signature: Signature | Malformed | undefined;
  routed: Routed | undefined;
  requestId: string;
}

/** Answers an operation's output. */
export function finish(api: Api, exchange: Exchange, output: unknown): void {
  send(api, exchange, encode(exchange.routed as Routed, output, exchange.requestId));
}

/**
 * Answers what was thrown: a `Fault` in its protocol's form, anything else as our own failure, which is logged.
 *
 * A fault waits for the commit like any answer, for it may tell of state that others have just made.
 */
export function refuse(api: Api, exchange: Exchange, error: unknown): void {
  const { request, response, routed } = exchange;
  exchange.requestId ||= requestIdFor(routed?.service ?? "");
  if (!(error instanceof Fault)) logFailure(api, exchange, error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  send(api, exchange, faultAnswer(api, exchange, error instanceof Fault ? error : internalFailure()));
  if (!request.complete) drain(request);
}

const internalFailure = (): Fault =>
  new Fault("InternalFailure", "The request processing has failed because of an unknown error.", 500);

const BARE: WireResponse = { status: 500, headers: {}, body: "" };

function faultAnswer(api: Api, exchange: Exchange, fault: Fault): WireResponse {
  try {
    return encodeFault(exchange.routed, fault, exchange.requestId);
  } catch (failure) {
    logFailure(api, exchange, failure);
    return BARE;
  }
}

function logFailure(api: Api, { routed, requestId }: Exchange, error: unknown): void {
  api.log.error({ requestId, service: routed?.service, operation: routed?.operation, err: error }, "a call failed");
}

function send(api: Api, exchange: Exchange, answer: WireResponse): void {
  const commit = api.committed?.();
  if (commit === undefined) {
    sendWithTurn(api, exchange, answer);
    return;
  }
  commit.then(
    () => deliver(api, exchange, answer),
    (error: unknown) => {
      logFailure(api, exchange, error);
      deliver(api, exchange, faultAnswer(api, exchange, internalFailure()));
    },
  );
}

type Waiting = readonly [Api, Exchange, WireResponse];
let turn: Waiting[] = [];

/**
 * Sends an answer at the end of this turn, together with the others of the turn.
 *
 * Each write may wake a client; those that follow one another closely find it awake, which costs a fraction.
 */
function sendWithTurn(api: Api, exchange: Exchange, answer: WireResponse): void {
  if (turn.push([api, exchange, answer]) > 1) return;
  setImmediate(() => {
    const answers = turn;
    turn = [];
    for (const waiting of answers) deliver(...waiting);
  });
}

/** Node refuses headers with control characters: an output that holds some becomes a failure of ours. */
function deliver(api: Api, exchange: Exchange, answer: WireResponse): void {
  const { response } = exchange;
  const service = exchange.routed?.service ?? "";
  try {
    sendAnswer(response, answer, service);
  } catch (error) {
    logFailure(api, exchange, error);
    if (response.headersSent) response.destroy();
    else sendAnswer(response, faultAnswer(api, exchange, internalFailure()), service);
  }
}

const DRAINED = 64 * 1024 * 1024;

/** Takes in what a refused client still sends, so that it comes to reading the answer; not without end. */
function drain(request: IncomingMessage): void {
  let size = 0;
  request.unpipe();
  request.on("data", (piece: Buffer) => {
    size += piece.length;
    if (size > DRAINED) request.destroy();
  });
  request.resume();
}
