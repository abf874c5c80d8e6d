/** Writes a model's TypeScript declarations: `Operations`, and an interface or literal union for each named shape. */
import { byName } from "./source.ts";
import type { SourceMember, SourceModel, SourceShape } from "./source.ts";

const scalars: Readonly<Record<string, string>> = {
  string: "string",
  character: "string",
  boolean: "boolean",
  integer: "number",
  long: "number",
  float: "number",
  double: "number",
  timestamp: "Date",
  blob: "Uint8Array",
};
const builtin = new Set([
  "Date",
  "Uint8Array",
  "Record",
  "Error",
  "Map",
  "Set",
  "Operations",
  "Function",
  "Object",
  "String",
  "Number",
  "Boolean",
  "Array",
  "Readable",
]);

/** The text of `src/models/<service>.d.ts`. */
export function declareTypes(notice: string, service: string, model: SourceModel): string {
  const declared = new Map<string, string>();
  const operations = Object.keys(model.operations).sort(byName);
  const io = (member: SourceMember | undefined): string =>
    member === undefined ? "Record<never, never>" : typeOf(model, member.shape, declared);
  const rows = operations.map((name) => {
    const operation = model.operations[name];
    return `  ${name}: [${io(operation?.input)}, ${operation?.output ? io(operation.output) : "void"}];`;
  });
  const needsReadable = Object.values(model.shapes).some((shape) => isStreaming(model, shape));
  return [
    `/** ${notice}. Types of the operations of ${service}. */`,
    ...(needsReadable ? ['import type { Readable } from "node:stream";'] : []),
    "",
    "/** Input and output of each operation. */",
    `export interface Operations {\n${rows.join("\n")}\n}`,
    "",
    ...[...declared.keys()].sort(byName).map((name) => declared.get(name) ?? ""),
    "",
  ].join("\n");
}

const isStreaming = (model: SourceModel, shape: SourceShape): boolean =>
  shape.streaming === true ||
  Object.values(shape.members ?? {}).some((m) => m["streaming"] === true && model.shapes[m.shape]?.type === "blob");

function typeOf(model: SourceModel, name: string, declared: Map<string, string>): string {
  const shape = model.shapes[name] as SourceShape;
  if (shape.type === "list" && shape.member) return `readonly ${wrap(typeOf(model, shape.member.shape, declared))}[]`;
  if (shape.type === "map" && shape.value && shape.key) {
    const key = typeOf(model, shape.key.shape, declared);
    const value = typeOf(model, shape.value.shape, declared);
    return key === "string" ? `Readonly<Record<string, ${value}>>` : `Readonly<Partial<Record<${key}, ${value}>>>`;
  }
  if (shape.document) return "unknown";
  if (shape.type === "structure" || shape.enum) return declare(model, name, shape, declared);
  if (shape.type === "blob" && shape.streaming) return "Uint8Array | Readable";
  return scalars[shape.type] ?? "unknown";
}

const wrap = (type: string): string => (/[ |]/.test(type) && !type.startsWith("Readonly<") ? `(${type})` : type);

function declare(model: SourceModel, name: string, shape: SourceShape, declared: Map<string, string>): string {
  const own = typeName(name);
  if (declared.has(own)) return own;
  declared.set(own, "");
  declared.set(
    own,
    shape.enum
      ? `export type ${own} = ${[...new Set(shape.enum)].map((value) => JSON.stringify(value)).join(" | ")};`
      : `export interface ${own} {${membersOf(model, shape, declared)}}`,
  );
  return own;
}

function membersOf(model: SourceModel, shape: SourceShape, declared: Map<string, string>): string {
  const rows = Object.entries(shape.members ?? {}).map(([key, member]) => {
    const streams = member["streaming"] === true && model.shapes[member.shape]?.type === "blob";
    const type = streams ? "Uint8Array | Readable" : typeOf(model, member.shape, declared);
    const property = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return `\n  readonly ${property}${shape.required?.includes(key) ? "" : "?"}: ${type};`;
  });
  return rows.length === 0 ? "" : `${rows.join("")}\n`;
}

function typeName(name: string): string {
  const capital = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return builtin.has(capital) ? `${capital}Shape` : capital;
}
