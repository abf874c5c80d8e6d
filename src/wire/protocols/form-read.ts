/** Reads the forms of the ec2 and query protocols by shape. */
import { Fault } from "../../core/fault.ts";
import { perShape } from "../compiled.ts";
import { readScalar } from "../scalar.ts";
import type { FormNode } from "../form.ts";
import type { Member, MapShape, ServiceModel, Shape, StructureShape } from "../model.ts";
import type { ScalarShape } from "../scalar.ts";

type Read = (node: FormNode) => unknown;

/** Fields that each request may carry beside its operation's own. */
const ownFields = new Set([
  "Action",
  "Version",
  "AWSAccessKeyId",
  "Signature",
  "SignatureMethod",
  "SignatureVersion",
  "Timestamp",
  "Expires",
  "SecurityToken",
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Date",
  "X-Amz-Expires",
  "X-Amz-SignedHeaders",
  "X-Amz-Signature",
  "X-Amz-Security-Token",
]);

/** A form as the input that a structure describes; EC2 refuses fields that the structure does not have. */
export function readForm(model: ServiceModel, shape: string, form: FormNode): Record<string, unknown> {
  return reader(model, shape)(form) as Record<string, unknown>;
}

/** Refuses every field of a request whose operation takes none, where the protocol refuses unknown fields. */
export function refuseFields(model: ServiceModel, form: FormNode): void {
  if (isEc2(model)) for (const child of form.children?.values() ?? []) refuseField(form, child);
}

const isEc2 = (model: ServiceModel): boolean => model.protocols[0] === "ec2";

function refuseField(parent: FormNode, child: FormNode): void {
  if (parent.name === "" && ownFields.has(child.name)) return;
  throw new Fault("UnknownParameter", `The parameter ${child.name} is not recognized`);
}

const reader: (model: ServiceModel, shape: string) => Read = perShape(compileReader);

function compileReader(model: ServiceModel, shape: Shape): Read {
  switch (shape.type) {
    case "structure":
      return structureReader(model, shape);
    case "list":
      return listReader(model, shape.member, isEc2(model) || shape.flattened === true);
    case "map":
      return mapReader(model, shape, shape.flattened === true);
    default:
      return scalarReader(model, shape);
  }
}

function structureReader(model: ServiceModel, shape: StructureShape): Read {
  const ec2 = isEc2(model);
  let plan: ReadonlyMap<string, readonly [string, Read]> | undefined;
  const compile = () =>
    new Map(
      Object.entries(shape.members).flatMap(([key, member]) => {
        const read = memberReader(model, member);
        return formNames(model, key, member).map((name) => [name, [key, read]] as const);
      }),
    );
  return (node) => {
    plan ??= compile();
    const out: Record<string, unknown> = {};
    if (node.value !== undefined && node.value !== "" && node.name !== "") throw notStructure(model, node);
    for (const [name, child] of node.children ?? []) {
      const planned = plan.get(name);
      if (planned !== undefined) out[planned[0]] = planned[1](child);
      else if (ec2) refuseField(node, child);
    }
    return out;
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What a member is called in a form; botocore gives a flattened list the name of its items. */
function formNames(model: ServiceModel, key: string, member: Member): readonly string[] {
  if (isEc2(model)) return [member.queryName ?? capital(member.locationName ?? key)];
  const own = member.locationName ?? key;
  const target = model.shape(member.shape);
  const items = target.type === "list" && target.flattened ? target.member.locationName : undefined;
  return items === undefined ? [own] : [own, items];
}

function memberReader(model: ServiceModel, member: Member): Read {
  const target = model.shape(member.shape);
  if (member.flattened && target.type === "list") return listReader(model, target.member, true);
  if (member.flattened && target.type === "map") return mapReader(model, target, true);
  return reader(model, member.shape);
}

function listReader(model: ServiceModel, member: Member, flat: boolean): Read {
  const read = reader(model, member.shape);
  const wrapper = member.locationName ?? "member";
  return (node) => {
    const items = flat ? node : (node.children?.get(wrapper) ?? node.children?.get("member") ?? node);
    return numbered(model, items).map(read);
  };
}

function mapReader(model: ServiceModel, shape: MapShape, flat: boolean): Read {
  const read = reader(model, shape.value.shape);
  const keyName = shape.key.locationName ?? "key";
  const valueName = shape.value.locationName ?? "value";
  return (node) => {
    const out = Object.create(null) as Record<string, unknown>;
    for (const entry of numbered(model, flat ? node : (node.children?.get("entry") ?? node))) {
      const key = entry.children?.get(keyName)?.value;
      const value = entry.children?.get(valueName);
      if (key === undefined || value === undefined) throw malformed(`${entry.name} must have a key and a value`);
      out[key] = read(value);
    }
    return out;
  };
}

/** The nodes `1`, `2`, … in their numbers' order, which may have gaps; an empty value is an empty list. */
function numbered(model: ServiceModel, node: FormNode): readonly FormNode[] {
  if (node.value !== undefined && node.value !== "") throw notStructure(model, node);
  const items: (readonly [number, FormNode])[] = [];
  for (const [part, child] of node.children ?? []) {
    if (!/^\d{1,9}$/.test(part)) {
      if (isEc2(model)) refuseField(node, child);
      throw malformed(`${child.name} is not a numbered element of a list`);
    }
    items.push([Number(part), child]);
  }
  return items.sort((a, b) => a[0] - b[0]).map(([, child]) => child);
}

function scalarReader(model: ServiceModel, shape: ScalarShape): Read {
  return (node) => {
    for (const child of node.children?.values() ?? []) {
      if (isEc2(model)) refuseField(node, child);
      throw malformed("Start of structure or map found where not expected.");
    }
    const text = node.value ?? "";
    if (text === "" && shape.type !== "string" && shape.type !== "blob") return undefined;
    const value = readScalar(shape, text);
    if (value === undefined) throw badValue(model, shape, node.name, text);
    return value;
  };
}

const malformed = (message: string): Fault => new Fault("MalformedInput", message);

const notStructure = (model: ServiceModel, node: FormNode): Fault =>
  isEc2(model)
    ? new Fault("InvalidParameterValue", `Value (${node.value}) for parameter ${node.name} is invalid.`)
    : malformed("Unexpected value type in payload");

function badValue(model: ServiceModel, shape: ScalarShape, name: string, text: string): Fault {
  const shown = text.slice(0, 256);
  if (!isEc2(model)) return malformed(`${shown} is not a valid ${shape.type} for ${name}`);
  return new Fault("InvalidParameterValue", `Value (${shown}) for parameter ${name} is invalid.`);
}
