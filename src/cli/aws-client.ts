/** Calls of EC2, Elastic Load Balancing and STS: signed, paged, tried again when AWS asks for patience. */
import { setTimeout as sleep } from "node:timers/promises";
import { loadModel } from "../wire/model.ts";
import type { OperationModel, ServiceModel } from "../wire/model.ts";
import { readXml } from "../wire/protocols/xml-read.ts";
import { sign } from "./aws-sign.ts";
import type { Credentials } from "./aws-sign.ts";

/** Where calls go, and as whom. */
export interface Caller {
  readonly credentials: Credentials;
  readonly region: string;
  /** Another server than AWS. */
  readonly endpoint?: string;
}

/** What a call is given: names as the wire has them, such as `Filter.1.Name`. */
export type Fields = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, unknown>>;

/** An error that the service answered. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(operation: string, code: string, message: string, status: number) {
    super(`${operation}: ${code}: ${message}`);
    this.code = code;
    this.status = status;
  }
}

/** How often a call is tried, and how long the first pause is, in milliseconds. */
const mostTries = 6;
const firstPauseMs = 200;
const impatient = new Set(["RequestLimitExceeded", "Throttling", "ThrottlingException", "RequestThrottled"]);
/** What a page may hold, where the model allows as many. */
const pageSize = 500;

/** Every item of a list, from all its pages; `key` is the answer's member. */
export async function listAll(
  caller: Caller,
  service: string,
  operation: string,
  key: string,
  fields: Fields = {},
): Promise<unknown[]> {
  const model = loadModel(service);
  const paginator = model.operation(operation)?.paginator;
  const found: unknown[] = [];
  let token: string | undefined;
  do {
    const paged = { ...limitOf(model, operation), ...fields, ...(token && { [String(paginator?.inputToken)]: token }) };
    const answer = await call(caller, service, operation, paged);
    found.push(...((answer[key] ?? []) as unknown[]));
    token = paginator && (answer[String(paginator.outputToken)] as string | undefined);
  } while (token);
  return found;
}

/** One call's answer. Throws `AwsError` for a refusal, and what `fetch` throws where nobody answers. */
export async function call(caller: Caller, service: string, operation: string, fields: Fields = {}): Promise<Values> {
  const model = loadModel(service);
  const { output, resultWrapper } = model.operation(operation)!;
  const body = new URLSearchParams({ Action: operation, Version: model.apiVersion, ...fields }).toString();
  for (let tries = 1; ; tries++) {
    const response = await send(caller, model, body);
    const text = await response.text();
    if (response.ok) return output === undefined ? {} : readAnswer(model, output, operation, resultWrapper, text);
    const error = errorOf(operation, text, response.status);
    const again = impatient.has(error.code) || (response.status >= 500 && response.status !== 501);
    if (!again || tries === mostTries) throw error;
    await sleep(firstPauseMs * 2 ** (tries - 1));
  }
}

function send({ credentials, region, endpoint }: Caller, model: ServiceModel, body: string): Promise<Response> {
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const url = new URL(endpoint ?? `https://${model.endpointPrefix}.${region}.${suffix}/`);
  const headers = sign({ url, body, service: model.signingName, region, credentials, at: Date.now() });
  return fetch(url, { method: "POST", body, headers });
}

function limitOf(model: ServiceModel, operation: string): Fields {
  const { paginator, input } = model.operation(operation) as OperationModel;
  const member =
    paginator?.limitKey !== undefined && input ? model.structure(input).members[paginator.limitKey] : undefined;
  if (!member) return {};
  const shape = model.shape(member.shape);
  const most = "max" in shape && typeof shape.max === "number" ? Math.min(shape.max, pageSize) : pageSize;
  return { [paginator!.limitKey!]: String(most) };
}

/** The query protocol wraps the answer once more than EC2's. */
function readAnswer(
  model: ServiceModel,
  shape: string,
  operation: string,
  wrapper: string | undefined,
  text: string,
): Values {
  if (model.protocols[0] === "ec2") return readXml(model, shape, Buffer.from(text));
  const name = wrapper ?? `${operation}Result`;
  const [from, to] = [text.indexOf(`<${name}>`), text.lastIndexOf(`</${name}>`)];
  if (from < 0 || to < 0) return {};
  return readXml(model, shape, Buffer.from(text.slice(from, to + name.length + 3)));
}

function errorOf(operation: string, text: string, status: number): AwsError {
  const code = /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? String(status);
  const message = /<Message>([^<]*)<\/Message>/.exec(text)?.[1] ?? "no reason was given";
  return new AwsError(operation, code, message, status);
}
