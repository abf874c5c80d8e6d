/** Reads rest-xml bodies by shape. */
import { Fault } from "../../core/fault.ts";
import { perShape } from "../compiled.ts";
import { readScalar } from "../scalar.ts";
import { parseXml } from "./xml-parse.ts";
import type { Member, MapShape, ServiceModel, Shape, StructureShape } from "../model.ts";
import type { XmlElement } from "./xml-parse.ts";

type Read = (element: XmlElement) => unknown;

/** A value of a member, from all the elements of its name. */
type ReadAll = (elements: readonly XmlElement[]) => unknown;

/** Bytes of an XML body as the structure they stand for, whatever the root element's name. */
export function readXml(model: ServiceModel, shape: string, body: Uint8Array): Record<string, unknown> {
  const root = parseXml(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8"));
  if (root === undefined) throw malformedXml(model);
  return reader(model, shape)(root) as Record<string, unknown>;
}

/** The answer to XML that cannot be read: S3's `MalformedXML`, `InvalidInput` in Route 53. */
export function malformedXml(model: ServiceModel): Fault {
  if (model.name === "route53") return new Fault("InvalidInput", "Invalid XML ; the request body could not be parsed");
  return new Fault(
    "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema",
  );
}

const reader: (model: ServiceModel, shape: string) => Read = perShape(compileReader);

function compileReader(model: ServiceModel, shape: Shape): Read {
  switch (shape.type) {
    case "structure":
      return structureReader(model, shape);
    case "list": {
      const items = itemsReader(model, shape.member);
      const name = shape.member.locationName ?? "member";
      return (element) => items(element.children.filter((child) => child.name === name));
    }
    case "map": {
      const entries = entriesReader(model, shape);
      return (element) => entries(element.children.filter((child) => child.name === "entry"));
    }
    default:
      return (element) => {
        if (element.children.length > 0) throw malformedXml(model);
        const value = readScalar(shape, shape.type === "string" ? element.text : element.text.trim());
        if (value === undefined) throw malformedXml(model);
        return value;
      };
  }
}

function structureReader(model: ServiceModel, shape: StructureShape): Read {
  let plan: readonly (readonly [string, string, ReadAll])[] | undefined;
  const attributes = Object.entries(shape.members).filter(([, member]) => member.xmlAttribute);
  const compile = () =>
    Object.entries(shape.members)
      .filter(([, member]) => member.location === undefined && !member.xmlAttribute)
      .map(([key, member]) => [key, elementName(model, key, member), memberReader(model, member)] as const);
  return (element) => {
    plan ??= compile();
    if (element.children.length === 0 && element.text.trim() !== "") throw malformedXml(model);
    const byName = groupByName(element.children);
    const out: Record<string, unknown> = {};
    for (const [key, name, read] of plan) {
      const found = byName.get(name);
      if (found !== undefined) out[key] = read(found);
    }
    for (const [key, member] of attributes) {
      const found = element.attributes.get(member.locationName ?? key);
      if (found !== undefined) out[key] = found;
    }
    return out;
  };
}

function groupByName(elements: readonly XmlElement[]): ReadonlyMap<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const group = groups.get(element.name);
    if (group === undefined) groups.set(element.name, [element]);
    else group.push(element);
  }
  return groups;
}

function isFlat(model: ServiceModel, member: Member): boolean {
  const target = model.shape(member.shape);
  return member.flattened === true || ((target.type === "list" || target.type === "map") && target.flattened === true);
}

function elementName(model: ServiceModel, key: string, member: Member): string {
  const own = member.locationName?.replace(/^.*:/, "") ?? key;
  const target = model.shape(member.shape);
  return isFlat(model, member) && target.type === "list" ? (target.member.locationName ?? own) : own;
}

function memberReader(model: ServiceModel, member: Member): ReadAll {
  const target = model.shape(member.shape);
  if (isFlat(model, member)) {
    if (target.type === "list") return itemsReader(model, target.member);
    if (target.type === "map") return entriesReader(model, target);
  }
  const read = reader(model, member.shape);
  return (elements) => {
    if (elements.length > 1) throw malformedXml(model);
    return read(elements[0] as XmlElement);
  };
}

function itemsReader(model: ServiceModel, member: Member): ReadAll {
  const read = reader(model, member.shape);
  return (elements) => elements.map(read);
}

function entriesReader(model: ServiceModel, shape: MapShape): ReadAll {
  const read = reader(model, shape.value.shape);
  const keyName = shape.key.locationName ?? "key";
  const valueName = shape.value.locationName ?? "value";
  return (elements) => {
    const out = Object.create(null) as Record<string, unknown>;
    for (const { children } of elements) {
      const key = children.find((child) => child.name === keyName);
      const value = children.find((child) => child.name === valueName);
      if (key === undefined || value === undefined) throw malformedXml(model);
      out[key.text] = read(value);
    }
    return out;
  };
}
