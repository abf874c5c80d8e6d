/** Writes outputs as XML by shape, for the ec2, query and rest-xml protocols. */
import { perShape } from "../compiled.ts";
import { rememberFrozen, rememberOutput } from "./fragments.ts";
import { writeBlob, writeTimestamp } from "../scalar.ts";
import type { Write } from "./fragments.ts";
import type { Member, ServiceModel, Shape, StructureShape, TimestampFormat } from "../model.ts";

/** The members of a structure as elements, without an element around them. */
export const writeXmlMembers = (model: ServiceModel, shape: string, value: unknown): string =>
  content(model, shape)(value);

/** The same for an output, which a service may give again, unchanged and frozen. */
export const writeXmlOutput = (model: ServiceModel, shape: string, value: unknown): string | Buffer =>
  rememberedContent(model, shape)(value);

/** A whole element of that name, with the namespaces and attributes that the shape asks for. */
export function writeXmlElement(model: ServiceModel, name: string, shape: string, value: unknown, xmlns = ""): string {
  const attributes = (xmlns === "" ? "" : ` xmlns="${xmlns}"`) + attributesOf(model, shape)(value);
  return `<${name}${attributes}>${content(model, shape)(value)}</${name}>`;
}

/** Text as XML content and attribute values carry it; characters that XML cannot carry become U+FFFD. */
export function escapeXml(value: unknown): string {
  const text = String(value);
  return special.test(text) ? text.replace(everySpecial, (found) => entities[found] ?? "\uFFFD") : text;
}

// eslint-disable-next-line no-control-regex
const special = /[&<>"\u0000-\u001f\ufffe\uffff]/;
const everySpecial = new RegExp(special.source, "g");
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#xD;",
  "\n": "\n",
  "\t": "\t",
};

const rememberedContent: (model: ServiceModel, shape: string) => (value: unknown) => string | Buffer = perShape(
  (model, shape) => rememberOutput(compileContent(model, shape)),
);
const content: (model: ServiceModel, shape: string) => Write = perShape(compileContent);

function compileContent(model: ServiceModel, shape: Shape): Write {
  switch (shape.type) {
    case "structure":
      return membersWriter(model, shape);
    case "list":
      return itemsWriter(model, itemName(shape.member), shape.member);
    case "map":
      return entriesWriter(model, "entry", shape.key, shape.value);
    case "timestamp":
      return momentWriter(shape.timestampFormat ?? "iso8601");
    case "blob":
      return writeBlob;
    case "boolean":
      return (value) => (value ? "true" : "false");
    default:
      return shape.type === "string" ? escapeXml : String;
  }
}

const itemName = (member: Member): string => member.locationName ?? "member";

function membersWriter(model: ServiceModel, shape: StructureShape): Write {
  let plan: readonly (readonly [string, Write])[] | undefined;
  const compile = () =>
    Object.entries(shape.members)
      .filter(([, member]) => member.location === undefined && !member.xmlAttribute)
      .map(([key, member]) => [key, memberWriter(model, key, member)] as const);
  return (value) => {
    plan ??= compile();
    const given = value as Record<string, unknown>;
    let text = "";
    for (const [key, write] of plan) {
      const found = given[key];
      if (found !== undefined && found !== null) text += write(found);
    }
    return text;
  };
}

function memberWriter(model: ServiceModel, key: string, member: Member): Write {
  const target = model.shape(member.shape);
  const name = member.locationName ?? key;
  const isFlat = member.flattened === true || ("flattened" in target && target.flattened === true);
  if (isFlat && model.protocols[0] !== "ec2") {
    if (target.type === "list") return itemsWriter(model, target.member.locationName ?? name, target.member);
    if (target.type === "map") return entriesWriter(model, name, target.key, target.value);
  }
  if (target.type === "timestamp" && member.timestampFormat !== undefined)
    return element(name, momentWriter(member.timestampFormat));
  return elementWriter(model, name, member.shape);
}

function elementWriter(model: ServiceModel, name: string, shape: string): Write {
  const write = content(model, shape);
  const target = model.shape(shape);
  if (target.type !== "structure" || !Object.values(target.members).some((member) => member.xmlAttribute))
    return element(name, write);
  const attributes = attributesOf(model, shape);
  return (value) => `<${name}${attributes(value)}>${write(value)}</${name}>`;
}

function element(name: string, write: Write): Write {
  const open = `<${name}>`;
  const close = `</${name}>`;
  const empty = `<${name}/>`;
  return (value) => {
    const text = write(value);
    return text === "" ? empty : open + text + close;
  };
}

function itemsWriter(model: ServiceModel, name: string, member: Member): Write {
  const each = elementWriter(model, name, member.shape);
  const write = model.shape(member.shape).type === "structure" ? rememberFrozen(each) : each;
  return (value) => {
    let text = "";
    for (const item of value as Iterable<unknown>) if (item !== undefined && item !== null) text += write(item);
    return text;
  };
}

function entriesWriter(model: ServiceModel, name: string, key: Member, value: Member): Write {
  const writeKey = element(key.locationName ?? "key", escapeXml);
  const writeValue = elementWriter(model, value.locationName ?? "value", value.shape);
  return (map) => {
    let text = "";
    for (const [each, item] of Object.entries(map as object))
      if (item !== undefined && item !== null) text += `<${name}>${writeKey(each)}${writeValue(item)}</${name}>`;
    return text;
  };
}

const attributesOf: (model: ServiceModel, shape: string) => Write = perShape((_model, shape) => {
  if (shape.type !== "structure") return () => "";
  const attributes = Object.entries(shape.members).filter(([, member]) => member.xmlAttribute);
  if (attributes.length === 0) return () => "";
  const { prefix, uri } = shape.xmlNamespace ?? {};
  const namespace = prefix === undefined ? "" : ` xmlns:${prefix}="${uri}"`;
  return (value) => {
    const given = value as Record<string, unknown>;
    const found = attributes.filter(([key]) => given[key] !== undefined && given[key] !== null);
    return namespace + found.map(([key, m]) => ` ${m.locationName ?? key}="${escapeXml(given[key])}"`).join("");
  };
});

const momentWriter =
  (format: TimestampFormat): Write =>
  (value) =>
    writeTimestamp(value as Date, format);
