/** Writes outputs as JSON text by shape. */
import { perShape } from "../compiled.ts";
import { rememberFrozen } from "./fragments.ts";
import { writeBlob, writeTimestamp } from "../scalar.ts";
import type { Write } from "./fragments.ts";
import type { ListShape, MapShape, ServiceModel, Shape, StructureShape, TimestampFormat } from "../model.ts";

/** The JSON text of a value of a shape. */
export const writeJson = (model: ServiceModel, shape: string, value: unknown): string => writer(model, shape)(value);

const writer: (model: ServiceModel, shape: string) => Write = perShape(compileWriter);

function compileWriter(model: ServiceModel, shape: Shape): Write {
  switch (shape.type) {
    case "structure":
      return shape.document ? (value) => JSON.stringify(value) : structureWriter(model, shape);
    case "list":
      return listWriter(model, shape);
    case "map":
      return mapWriter(model, shape);
    case "string":
      return quote;
    case "boolean":
      return (value) => (value ? "true" : "false");
    case "timestamp":
      return momentWriter(shape.timestampFormat ?? "unixTimestamp");
    case "blob":
      return (value) => `"${writeBlob(value)}"`;
    default:
      return (value) => (Number.isFinite(value) ? String(value) : `"${String(value)}"`);
  }
}

function structureWriter(model: ServiceModel, shape: StructureShape): Write {
  let plan: readonly (readonly [string, string, Write])[] | undefined;
  const compile = () =>
    Object.entries(shape.members)
      .filter(([, member]) => member.location === undefined)
      .map(([key, member]) => {
        const format = model.shape(member.shape).type === "timestamp" ? member.timestampFormat : undefined;
        const write = format === undefined ? writer(model, member.shape) : momentWriter(format);
        return [key, `${JSON.stringify(member.locationName ?? key)}:`, write] as const;
      });
  return (value) => {
    plan ??= compile();
    const given = value as Record<string, unknown>;
    let text = "";
    for (const [key, head, write] of plan) {
      const found = given[key];
      if (found !== undefined && found !== null) text += (text === "" ? "" : ",") + head + write(found);
    }
    return `{${text}}`;
  };
}

function listWriter(model: ServiceModel, shape: ListShape): Write {
  const item = writer(model, shape.member.shape);
  const write = model.shape(shape.member.shape).type === "structure" ? rememberFrozen(item) : item;
  return (value) => {
    let text = "";
    for (const each of value as Iterable<unknown>)
      text += (text === "" ? "" : ",") + (each === null || each === undefined ? "null" : write(each));
    return `[${text}]`;
  };
}

function mapWriter(model: ServiceModel, shape: MapShape): Write {
  const write = writer(model, shape.value.shape);
  return (value) => {
    let text = "";
    for (const [key, each] of Object.entries(value as object))
      if (each !== undefined) text += `${text === "" ? "" : ","}${quote(key)}:${each === null ? "null" : write(each)}`;
    return `{${text}}`;
  };
}

const momentWriter =
  (format: TimestampFormat): Write =>
  (value) =>
    format === "unixTimestamp" ? writeTimestamp(value as Date, format) : `"${writeTimestamp(value as Date, format)}"`;

const plain = /^[ !#-[\]-~]*$/;

function quote(value: unknown): string {
  const text = String(value);
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}
