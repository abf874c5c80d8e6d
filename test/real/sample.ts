/** Makes the smallest inputs that a model allows and that carry one chosen member. */
import type { Member, ServiceModel, Shape, StructureShape } from "../../src/wire/model.ts";
import type { Value } from "../wire/generate.ts";
import { matching } from "../wire/pattern.ts";
import { random } from "../proof.ts";

const deepest = 8;

/**
 * An input with what is required and the member at `path` (model names; lists and maps add nothing), with a value that
 * is not its default. Values in `other` are avoided, since for their operation they mean the same as nothing.
 */
export function inputWith(model: ServiceModel, structure: string, path: readonly string[], other?: unknown): Value {
  return structureWith(model, model.structure(structure), path, other, 0) ?? {};
}

function structureWith(
  model: ServiceModel,
  shape: StructureShape,
  path: readonly string[],
  other: unknown,
  depth: number,
): Value | undefined {
  if (depth > deepest) return undefined;
  const out: Record<string, unknown> = {};
  const [first, ...rest] = path;
  const wanted = new Set(shape.union && first !== undefined ? [] : shape.required);
  if (first !== undefined) wanted.add(first);
  for (const name of wanted) {
    const value = memberWith(model, shape, name, name === first ? rest : [], name === first ? other : undefined, depth);
    if (value !== undefined) out[name] = value;
  }
  if (Object.keys(out).length > 0 || depth === 0) return out;
  for (const name of Object.keys(shape.members)) {
    const value = memberWith(model, shape, name, [], undefined, depth);
    if (value !== undefined) return { [name]: value };
  }
  return out;
}

function memberWith(
  model: ServiceModel,
  structure: StructureShape,
  name: string,
  path: readonly string[],
  other: unknown,
  depth: number,
): unknown {
  const member = structure.members[name]!;
  if (name === "Bucket" && model.shape(member.shape).type === "string") return "a-bucket";
  return valueOf(model, member, path, other, depth + 1);
}

function valueOf(model: ServiceModel, member: Member, path: readonly string[], other: unknown, depth: number): unknown {
  const shape = model.shape(member.shape);
  switch (shape.type) {
    case "structure":
      return shape.document ? { key: 1 } : structureWith(model, shape, path, other, depth);
    case "list": {
      const item = valueOf(model, shape.member, path, other, depth + 1);
      return item === undefined ? undefined : Array.from({ length: Math.max(shape.min ?? 0, 1) }, () => item);
    }
    case "map": {
      const key = valueOf(model, shape.key, [], undefined, depth + 1);
      const value = valueOf(model, shape.value, path, other, depth + 1);
      const more = Array.from({ length: Math.max((shape.min ?? 1) - 1, 0) }, (_, i) => [`${String(key)}${i}`, value]);
      return { [String(key)]: value, ...Object.fromEntries(more) };
    }
    case "timestamp":
      return new Date(1_700_000_000_000);
    case "blob":
      return new Uint8Array(Math.max(shape.min ?? 0, 1));
    case "boolean":
      return true;
    case "string":
      return textOf(shape, other);
    default:
      return Math.max(shape.min ?? 1, Math.min(shape.max ?? 5, 5));
  }
}

function textOf(shape: Shape & { readonly type: "string" }, other: unknown): string | undefined {
  if (shape.enum?.length) return shape.enum.find((text) => text !== other) ?? shape.enum[0];
  const least = Math.max(shape.min ?? 0, 1);
  if (shape.pattern !== undefined) return matching(shape.pattern, least, shape.max ?? 1000, random(7));
  return "x1".repeat(Math.ceil(least / 2)).slice(0, Math.max(least, 2));
}
