/** Writes REST responses: an output into status, headers and body. */
import { NotBuilt } from "../../core/fault.ts";
import { writeScalar } from "../scalar.ts";
import { bindings } from "./rest-bindings.ts";
import { writeJson } from "./json-write.ts";
import { writeXmlElement, writeXmlMembers } from "./xml-write.ts";
import { xmlHead, xmlRoot } from "./xml-root.ts";
import type { WireResponse } from "../message.ts";
import type { OperationModel, Protocol, ServiceModel } from "../model.ts";
import type { Bindings, Bound } from "./rest-bindings.ts";

type Output = Readonly<Record<string, unknown>>;
type Body = Pick<WireResponse, "body"> & { readonly type?: string };

/** The response of a REST operation, without the headers that every response carries. */
export function writeRest(
  model: ServiceModel,
  operation: OperationModel,
  protocol: Protocol,
  output: Output,
): WireResponse {
  const modelled = operation.http.responseCode ?? 200;
  if (operation.output === undefined) return { status: modelled, headers: {}, body: "" };
  const bound = bindings(model, operation.output);
  const status = bound.status === undefined ? undefined : (output[bound.status.key] as number | undefined);
  const headers: Record<string, string> = {};
  for (const each of bound.headers) {
    const value = output[each.key];
    if (value !== undefined && value !== null) headers[each.name] = headerText(model, each, value);
  }
  for (const { key, name } of bound.prefixes)
    for (const [suffix, value] of Object.entries(output[key] ?? {}))
      headers[(name + suffix).toLowerCase()] = headerSafe(String(value));
  const { type, body } = writeBody(model, operation, protocol, output, bound);
  if (type !== undefined) headers["content-type"] ??= type;
  const answered = status ?? (headers["content-range"] === undefined ? modelled : 206);
  return { status: answered, headers, body: answered === 204 ? "" : body };
}

function writeBody(
  model: ServiceModel,
  operation: OperationModel,
  protocol: Protocol,
  output: Output,
  { shape, payload, hasBody }: Bindings,
): Body {
  if (payload !== undefined) return writePayload(model, operation, protocol, output[payload.key], payload);
  if (!hasBody) return { body: "" };
  if (protocol === "rest-json") return { type: "application/json", body: writeJson(model, shape.name, output) };
  const { name, content } = xmlRoot(model, operation);
  const xmlns = model.xmlNamespace === undefined ? "" : ` xmlns="${model.xmlNamespace}"`;
  const inner = content?.(output) ?? writeXmlMembers(model, shape.name, output);
  return { type: "application/xml", body: `${xmlHead}<${name}${xmlns}>${inner}</${name}>` };
}

function writePayload(
  model: ServiceModel,
  operation: OperationModel,
  protocol: Protocol,
  value: unknown,
  { key, member }: Bound,
): Body {
  const target = model.shape(member.shape);
  if (target.type === "structure" && target.eventstream) throw new NotBuilt(`${model.name}.${operation.name}.${key}`);
  if (value === undefined || value === null) return { body: "" };
  if (target.type === "blob") return { type: "application/octet-stream", body: value as WireResponse["body"] };
  if (target.type === "string") return { type: "text/plain", body: value as string };
  if (protocol === "rest-json") return { type: "application/json", body: writeJson(model, target.name, value) };
  const name = member.locationName ?? (target.type === "structure" ? target.locationName : undefined) ?? target.name;
  const body = xmlHead + writeXmlElement(model, name, target.name, value, model.xmlNamespace);
  return { type: "application/xml", body };
}

function headerText(model: ServiceModel, { member }: Bound, value: unknown): string {
  if (member.jsonvalue) return Buffer.from(JSON.stringify(value)).toString("base64");
  const target = model.shape(member.shape);
  if (target.type === "list") {
    const items = value as readonly unknown[];
    return items
      .map((item) => quoteItem(headerText(model, { key: "", name: "", member: target.member }, item)))
      .join(", ");
  }
  if (target.type === "structure" || target.type === "map") return headerSafe(JSON.stringify(value));
  return headerSafe(writeScalar(target, value, member.timestampFormat ?? "rfc822"));
}

const quoteItem = (text: string): string =>
  /[",]/.test(text) && !/^[A-Z][a-z]{2}, /.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text;

/** Text that a header can carry; what it cannot is encoded as RFC 2047 does, which is what S3 answers. */
const headerSafe = (text: string): string =>
  /^[\t\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;
