/** Requests of REST services that speak XML, written from the model: path, query, headers and body. */
import { bindings } from "../../src/wire/protocols/rest-bindings.ts";
import type { Bound } from "../../src/wire/protocols/rest-bindings.ts";
import { writeXmlElement } from "../../src/wire/protocols/xml-write.ts";
import type { ServiceModel } from "../../src/wire/model.ts";
import { writeScalar } from "../../src/wire/scalar.ts";
import type { ScalarShape } from "../../src/wire/scalar.ts";
import type { Value } from "../wire/generate.ts";

/** A request, but for who signs it. */
export interface XmlRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The request of an operation. */
export function xmlRequest(model: ServiceModel, operation: string, input: Value): XmlRequest {
  const { http, input: shape } = model.operation(operation)!;
  const bound = bindings(model, shape!);
  const sent = <T>(of: readonly Bound[], write: (each: Bound, value: unknown) => T): T[] =>
    of.flatMap((each) => (input[each.key] === undefined ? [] : [write(each, input[each.key])]));
  const labels = new Map(sent(bound.labels, ({ name }, value) => [name, String(value)] as const));
  const [pattern = "/", fixed] = http.requestUri.split("?");
  const path = pattern.replace(/\{([^}+]+)\+?\}/g, (_, name: string) => encodeURIComponent(labels.get(name) ?? ""));
  const query = sent(bound.queries, (each, value) =>
    textsOf(model, each, value, "iso8601").map((text) => field(each, text)),
  );
  const fields = [...(fixed === undefined ? [] : [fixed]), ...query.flat()];
  const headers = sent(
    bound.headers,
    (each, value) => [each.name, textsOf(model, each, value, "rfc822").join(",")] as const,
  );
  const prefixed = sent(bound.prefixes, ({ name }, value) =>
    Object.entries(value as Value).map(([key, text]) => [`${name}${key}`, String(text)] as const),
  );
  return {
    method: http.method,
    path: fields.length === 0 ? path : `${path}?${fields.join("&")}`,
    headers: Object.fromEntries([...headers, ...prefixed.flat()]),
    body: bodyOf(model, bound.payload, input),
  };
}

const field = ({ name }: Bound, text: string): string => `${name}=${encodeURIComponent(text)}`;

function textsOf(model: ServiceModel, { member }: Bound, value: unknown, format: "iso8601" | "rfc822"): string[] {
  const shape = model.shape(member.shape);
  if (shape.type === "list") {
    const items = value as readonly unknown[];
    return items.flatMap((item) => textsOf(model, { key: "", name: "", member: shape.member }, item, format));
  }
  return [writeScalar(shape as ScalarShape, value, member.timestampFormat ?? format)];
}

function bodyOf(model: ServiceModel, payload: Bound | undefined, input: Value): string {
  const value = payload && input[payload.key];
  if (!payload || value === undefined) return "";
  const shape = model.shape(payload.member.shape);
  if (shape.type === "blob") return Buffer.from(value as Uint8Array).toString();
  if (typeof value === "string") return value;
  return writeXmlElement(
    model,
    payload.member.locationName ?? payload.member.shape,
    payload.member.shape,
    value,
    model.xmlNamespace,
  );
}
