/** Reads REST requests: path labels, query, headers and body into one input. */
import { Fault, NotBuilt } from "../../core/fault.ts";
import { unescapeForm } from "../form.ts";
import { readScalar } from "../scalar.ts";
import { bindings } from "./rest-bindings.ts";
import { readJson } from "./json-read.ts";
import { readXml } from "./xml-read.ts";
import type { WireRequest } from "../message.ts";
import type { OperationModel, Protocol, ServiceModel } from "../model.ts";
import type { Bindings, Bound } from "./rest-bindings.ts";

type Input = Record<string, unknown>;

/** The input of a REST operation; `labels` are its path's, decoded. */
export function readRest(
  model: ServiceModel,
  operation: OperationModel,
  protocol: Protocol,
  request: WireRequest,
  labels: Readonly<Record<string, string>>,
): Input {
  if (operation.input === undefined) return {};
  const bound = bindings(model, operation.input);
  const input = readBody(model, operation, protocol, request, bound);
  for (const each of bound.labels) {
    const text = labels[each.name];
    if (text !== undefined) input[each.key] = readText(model, each, text);
  }
  if (bound.queries.length > 0 || bound.queryMap) readQuery(model, bound, request.query, input);
  for (const each of bound.headers) {
    const text = request.headers[each.name];
    if (text !== undefined) input[each.key] = readHeader(model, each, text);
  }
  for (const each of bound.prefixes) readPrefixed(each, request.headers, input);
  return input;
}

/** The fields of a query string, each with all its values. */
export function parseQuery(query: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const pair of query.split("&", 10_000)) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = unescapeForm(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? "" : unescapeForm(pair.slice(equals + 1));
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [value]);
    else known.push(value);
  }
  return fields;
}

function readBody(
  model: ServiceModel,
  operation: OperationModel,
  protocol: Protocol,
  request: WireRequest,
  { shape, payload, hasBody }: Bindings,
): Input {
  const read = protocol === "rest-xml" ? readXml : readJson;
  if (payload === undefined) return hasBody && request.body.length > 0 ? read(model, shape.name, request.body) : {};
  const target = model.shape(payload.member.shape);
  if (target.type === "blob") {
    const isStreaming = payload.member.streaming === true || target.streaming === true;
    return isStreaming || request.body.length > 0 ? { [payload.key]: request.stream ?? request.body } : {};
  }
  if (target.type === "string") return request.body.length > 0 ? { [payload.key]: request.body.toString() } : {};
  if (target.type === "structure" && target.eventstream)
    throw new NotBuilt(`${model.name}.${operation.name}.${payload.key}`);
  return request.body.length > 0 ? { [payload.key]: read(model, target.name, request.body) } : {};
}

function readQuery(model: ServiceModel, bound: Bindings, query: string, input: Input): void {
  const fields = parseQuery(query);
  for (const each of bound.queries) {
    const values = fields.get(each.name);
    if (values === undefined) continue;
    const target = model.shape(each.member.shape);
    if (target.type === "list")
      input[each.key] = values.map((text) => readText(model, { ...each, member: target.member }, text));
    else input[each.key] = readText(model, each, values[0] ?? "");
  }
  if (bound.queryMap === undefined) return;
  const named = new Set(bound.queries.map(({ name }) => name));
  const rest = [...fields].filter(([name]) => !named.has(name));
  if (rest.length === 0) return;
  const target = model.shape(bound.queryMap.member.shape);
  const many = target.type === "map" && model.shape(target.value.shape).type === "list";
  const map = Object.create(null) as Input;
  for (const [name, values] of rest) map[name] = many ? values : values[0];
  input[bound.queryMap.key] = map;
}

function readHeader(model: ServiceModel, bound: Bound, text: string): unknown {
  const target = model.shape(bound.member.shape);
  if (bound.member.jsonvalue) return readJsonHeader(model, bound, text);
  if (target.type !== "list") return readText(model, bound, text.trim());
  return splitList(text, model.shape(target.member.shape).type === "timestamp").map((item) =>
    readText(model, { ...bound, member: target.member }, item),
  );
}

function readJsonHeader(model: ServiceModel, bound: Bound, text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64").toString()) as unknown;
  } catch {
    throw badText(model, bound, text);
  }
}

/** The items of a header's list; an HTTP date has a comma of its own, and quoted items may. */
function splitList(text: string, dates: boolean): readonly string[] {
  const separator = dates ? /(?<=GMT|Z|\d)\s*,\s*/ : /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
  const items = text.length > 8192 && !dates ? text.split(",") : text.split(separator);
  return items.map((item) => {
    const trimmed = item.trim();
    const quoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
    return quoted ? trimmed.slice(1, -1).replaceAll('\\"', '"') : trimmed;
  });
}

function readPrefixed({ key, name }: Bound, headers: WireRequest["headers"], input: Input): void {
  const found = Object.entries(headers).filter(([header, value]) => header.startsWith(name) && value !== undefined);
  if (found.length === 0) return;
  const map = Object.create(null) as Input;
  for (const [header, value] of found) map[header.slice(name.length)] = value;
  input[key] = map;
}

function readText(model: ServiceModel, bound: Bound, text: string): unknown {
  const target = model.shape(bound.member.shape);
  if (target.type === "structure" || target.type === "list" || target.type === "map") throw badText(model, bound, text);
  const value = readScalar(target, text);
  if (value === undefined) throw badText(model, bound, text);
  return value;
}

function badText(model: ServiceModel, bound: Bound, text: string): Fault {
  const shown = text.slice(0, 256);
  if (model.name === "s3")
    return new Fault("InvalidArgument", `Argument ${bound.name} must be a valid value`, 400, {
      ArgumentName: bound.name,
      ArgumentValue: shown,
    });
  const code = { route53: "InvalidInput", cloudfront: "InvalidArgument", s3control: "InvalidRequest" }[model.name];
  return new Fault(code ?? "SerializationException", `The value '${shown}' of ${bound.name} has a wrong type.`);
}
