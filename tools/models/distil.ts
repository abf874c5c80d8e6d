/** Writes a model's operations and reachable shapes as JSON, one entry a line, sorted by name. */
import { byName, reachableShapes } from "./source.ts";
import type { Paginators, SourceMember, SourceModel, SourceOperation, SourceShape } from "./source.ts";

const memberTraits = [
  "location",
  "locationName",
  "queryName",
  "flattened",
  "xmlAttribute",
  "xmlNamespace",
  "streaming",
  "jsonvalue",
  "hostLabel",
  "idempotencyToken",
  "timestampFormat",
  "eventpayload",
  "eventheader",
  "deprecated",
];
const shapeTraits = [
  "required",
  "payload",
  "union",
  "document",
  "eventstream",
  "event",
  "exception",
  "error",
  "fault",
  "locationName",
  "xmlNamespace",
  "flattened",
  "min",
  "max",
  "enum",
  "pattern",
  "sensitive",
  "streaming",
  "timestampFormat",
];

/** The text of `src/models/<service>.json`. */
export function distil(notice: string, model: SourceModel, paginators: Paginators): string {
  const operations = Object.keys(model.operations).sort(byName);
  const shapes = [...reachableShapes(model)].sort(byName);
  return [
    `{"_":${JSON.stringify(notice)},`,
    '"operations":{',
    lines(operations, (name) => operationEntry(model.operations[name] as SourceOperation, paginators[name])),
    "},",
    '"shapes":{',
    lines(shapes, (name) => shapeEntry(model.shapes[name] as SourceShape)),
    "}}",
    "",
  ].join("\n");
}

const lines = (names: readonly string[], entry: (name: string) => unknown): string =>
  names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(entry(name))}`).join(",\n");

function pick(from: Readonly<Record<string, unknown>>, traits: readonly string[]): Record<string, unknown> {
  const kept = traits.filter((trait) => from[trait] !== undefined && from[trait] !== false);
  return Object.fromEntries(kept.map((trait) => [trait, from[trait]]));
}

function operationEntry(operation: SourceOperation, pages: Readonly<Record<string, unknown>> | undefined): unknown {
  const { input, output } = operation;
  return {
    input: input?.shape,
    output: output?.shape,
    resultWrapper: output?.["resultWrapper"],
    http: pick(operation.http, ["method", "requestUri", "responseCode"]),
    inputName: input?.["locationName"],
    errors: operation.errors?.map((error) => error.shape),
    unsigned: operation.authtype === "none" || operation.auth?.includes("smithy.api#noAuth") || undefined,
    hostPrefix: operation.endpoint?.hostPrefix,
    compression: operation.requestcompression?.encodings,
    ...pick(operation, [
      "unsignedPayload",
      "idempotent",
      "readonly",
      "deprecated",
      "httpChecksum",
      "httpChecksumRequired",
    ]),
    paginator: pages && {
      inputToken: pages["input_token"],
      outputToken: pages["output_token"],
      resultKey: pages["result_key"],
      limitKey: pages["limit_key"],
      moreResults: pages["more_results"],
    },
  };
}

function shapeEntry(shape: SourceShape): unknown {
  return {
    type: shape.type === "character" ? "string" : shape.type,
    members: shape.members && Object.fromEntries(Object.entries(shape.members).map(([k, m]) => [k, memberEntry(m)])),
    member: shape.member && memberEntry(shape.member),
    key: shape.key && memberEntry(shape.key),
    value: shape.value && memberEntry(shape.value),
    ...pick(shape, shapeTraits),
  };
}

function memberEntry(member: SourceMember): unknown {
  const traits = pick(member, memberTraits);
  return Object.keys(traits).length === 0 ? member.shape : { shape: member.shape, ...traits };
}
