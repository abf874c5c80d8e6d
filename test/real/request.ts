/** Sends an input over HTTP in a service's own protocol, without a client of AWS between. */
import { Agent, request as send } from "node:http";
import type { Member, ServiceModel, StructureShape } from "../../src/wire/model.ts";
import type { Value } from "../wire/generate.ts";
import { xmlRequest } from "./rest-xml.ts";

/** What came back. */
export interface Answer {
  readonly status: number;
  /** `x-fogbank-not-built`. */
  readonly notBuilt: string | undefined;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Calls an operation of a service whose protocol is `ec2`, `query`, `json`, `rest-xml`, or `rest-json` without path
 * labels.
 */
export function call(port: number, model: ServiceModel, operation: string, input: Value): Promise<Answer> {
  if (model.protocols[0] === "rest-json") return callRest(port, model, operation, input);
  if (model.protocols[0] === "rest-xml") {
    const { method, path, headers, body } = xmlRequest(model, operation, input);
    return ask(port, model, method, path, body, headers);
  }
  const form = model.protocols[0] === "ec2" || model.protocols[0] === "query";
  const body = form ? formOf(model, operation, input) : JSON.stringify(input, plain);
  return ask(port, model, "POST", "/", body, {
    "content-type": form ? "application/x-www-form-urlencoded" : `application/x-amz-json-${model.jsonVersion}`,
    ...(form ? {} : { "x-amz-target": `${model.targetPrefix}.${operation}` }),
  });
}

/** Members stand in the query or in the body, as the model says. */
function callRest(port: number, model: ServiceModel, operation: string, input: Value): Promise<Answer> {
  const { http, input: name } = model.operation(operation)!;
  const { members } = model.structure(name!);
  const inQuery = ([key]: [string, unknown]): boolean => members[key]?.location === "querystring";
  const sent = Object.entries(input);
  const query = new URLSearchParams(sent.filter(inQuery).map(([key, value]): [string, string] => [key, String(value)]));
  const body = Object.fromEntries(sent.filter((one) => !inQuery(one)));
  const path = query.size > 0 ? `${http.requestUri}?${query.toString()}` : http.requestUri;
  return ask(port, model, http.method, path, JSON.stringify(body, plain), { "content-type": "application/json" });
}

/** Sends a request as it is, in the name of the default account. */
function ask(
  port: number,
  { signingName }: ServiceModel,
  method: string,
  path: string,
  body = "",
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const scope = `000000000000/20260101/us-east-1/${signingName}/aws4_request`;
  const headers = {
    "content-length": Buffer.byteLength(body),
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${"0".repeat(64)}`,
    "x-amz-date": "20260101T000000Z",
    ...more,
  };
  return new Promise((resolve, reject) => {
    const sent = send({ port, host: "127.0.0.1", method, path, headers, agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () => {
        const notBuilt = response.headers["x-fogbank-not-built"] as string | undefined;
        resolve({ status: response.statusCode!, notBuilt, body: Buffer.concat(pieces).toString() });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function plain(this: Value, key: string, value: unknown): unknown {
  const raw = this[key];
  if (raw instanceof Date) return raw.getTime() / 1000;
  return raw instanceof Uint8Array ? Buffer.from(raw).toString("base64") : value;
}

function formOf(model: ServiceModel, operation: string, input: Value): string {
  const fields = new URLSearchParams({ Action: operation, Version: model.apiVersion });
  const name = model.operation(operation)?.input;
  if (name !== undefined) addStructure(model, model.structure(name), input, "", fields);
  return fields.toString();
}

function addStructure(
  model: ServiceModel,
  shape: StructureShape,
  value: Value,
  prefix: string,
  to: URLSearchParams,
): void {
  for (const [key, each] of Object.entries(value)) {
    const member = shape.members[key]!;
    const own = member.locationName ?? key;
    const name = model.protocols[0] === "ec2" ? (member.queryName ?? own.charAt(0).toUpperCase() + own.slice(1)) : own;
    addValue(model, member, each, prefix + name, to);
  }
}

function addValue(model: ServiceModel, member: Member, value: unknown, name: string, to: URLSearchParams): void {
  const shape = model.shape(member.shape);
  if (shape.type === "structure") addStructure(model, shape, value as Value, `${name}.`, to);
  else if (shape.type === "list") {
    const flat = model.protocols[0] === "ec2" || shape.flattened || member.flattened;
    const path = flat ? name : `${name}.${shape.member.locationName ?? "member"}`;
    for (const [i, item] of (value as unknown[]).entries()) addValue(model, shape.member, item, `${path}.${i + 1}`, to);
  } else if (value instanceof Date) to.append(name, value.toISOString());
  else if (value instanceof Uint8Array) to.append(name, Buffer.from(value).toString("base64"));
  else to.append(name, String(value));
}
