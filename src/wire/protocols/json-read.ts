/** Reads JSON bodies by shape, refusing values of the wrong type in AWS's words. */
import { Fault } from "../../core/fault.ts";
import { perShape } from "../compiled.ts";
import { fitsNumber, readTimestamp } from "../scalar.ts";
import type { ListShape, MapShape, NumberShape, ServiceModel, Shape, StructureShape } from "../model.ts";

/** Turns a parsed value into the shape's value; `depth` counts the structures around it. */
type Read = (value: unknown, depth: number) => unknown;

const deepest = 128;

/** Bytes of a JSON body as the input that a structure describes; an empty body is an empty structure. */
export function readJson(model: ServiceModel, shape: string, body: Uint8Array): Record<string, unknown> {
  return readJsonValue(model, shape, parseJson(body));
}

/** A parsed JSON or CBOR value as the input that a structure describes. */
export function readJsonValue(model: ServiceModel, shape: string, value: unknown): Record<string, unknown> {
  return reader(model, shape)(value ?? {}, 0) as Record<string, unknown>;
}

function parseJson(body: Uint8Array): unknown {
  if (body.length === 0) return {};
  try {
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8").trim();
    return text === "" ? {} : JSON.parse(text);
  } catch {
    throw malformed("Could not parse the request body as JSON.");
  }
}

const malformed = (message: string): Fault => new Fault("SerializationException", message);

const reader: (model: ServiceModel, shape: string) => Read = perShape(compileReader);

function compileReader(model: ServiceModel, shape: Shape): Read {
  switch (shape.type) {
    case "structure":
      return shape.document ? (value) => value : structureReader(model, shape);
    case "list":
      return listReader(model, shape);
    case "map":
      return mapReader(model, shape);
    case "string":
      return (value) => (typeof value === "string" ? value : wrongType(value, "String"));
    case "boolean":
      return (value) => (typeof value === "boolean" ? value : wrongType(value, "Boolean"));
    case "timestamp":
      return readMoment;
    case "blob":
      return readBytes;
    default:
      return numberReader(shape);
  }
}

function structureReader(model: ServiceModel, shape: StructureShape): Read {
  let plan: readonly (readonly [string, string, Read])[] | undefined;
  const compile = () =>
    Object.entries(shape.members).map(
      ([key, member]) => [key, member.locationName ?? key, reader(model, member.shape)] as const,
    );
  return (value, depth) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Uint8Array)
      throw malformed(Array.isArray(value) ? "Start of list found where not expected" : "Unexpected value type");
    if (depth > deepest) throw malformed("The request body is nested too deeply.");
    plan ??= compile();
    const out: Record<string, unknown> = {};
    const given = value as Record<string, unknown>;
    for (const [key, wireName, read] of plan) {
      const found = Object.hasOwn(given, wireName) ? given[wireName] : undefined;
      if (found !== undefined && found !== null) out[key] = read(found, depth + 1);
    }
    return out;
  };
}

function listReader(model: ServiceModel, shape: ListShape): Read {
  const read = reader(model, shape.member.shape);
  return (value, depth) => {
    if (!Array.isArray(value)) return wrongType(value, "List");
    return value.map((item: unknown) => (item === null ? null : read(item, depth + 1)));
  };
}

function mapReader(model: ServiceModel, shape: MapShape): Read {
  const read = reader(model, shape.value.shape);
  return (value, depth) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Uint8Array)
      return wrongType(value, "Map");
    const out = Object.create(null) as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) out[key] = item === null ? null : read(item, depth + 1);
    return out;
  };
}

function numberReader(shape: NumberShape): Read {
  const name = { integer: "Integer", long: "Long", float: "Float", double: "Double" }[shape.type];
  const named: Readonly<Record<string, number>> = { NaN, Infinity, "-Infinity": -Infinity };
  const real = shape.type === "float" || shape.type === "double";
  return (value) => {
    if (typeof value === "number" && fitsNumber(shape.type, value)) return value;
    if (typeof value === "bigint" && fitsNumber(shape.type, Number(value))) return Number(value);
    if (real && typeof value === "string" && Object.hasOwn(named, value)) return named[value];
    return wrongType(value, name);
  };
}

function readMoment(value: unknown): unknown {
  if (value instanceof Date) return value;
  if (typeof value !== "number" && typeof value !== "string") return wrongType(value, "Timestamp");
  return readTimestamp(String(value)) ?? wrongType(value, "Timestamp");
}

function readBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return value;
  if (typeof value !== "string") return wrongType(value, "Blob");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value)) throw malformed("The value is not a valid base64 string.");
  return Buffer.from(value, "base64");
}

function wrongType(value: unknown, wanted: string): never {
  if (Array.isArray(value)) throw malformed("Start of list found where not expected");
  if (typeof value === "object" && value !== null && !(value instanceof Date) && !(value instanceof Uint8Array))
    throw malformed("Start of structure or map found where not expected.");
  throw malformed(`${tokenOf(value)} cannot be converted to ${wanted}`);
}

function tokenOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE_VALUE" : "FALSE_VALUE";
  return typeof value === "string" ? "STRING_VALUE" : "NUMBER_VALUE";
}
