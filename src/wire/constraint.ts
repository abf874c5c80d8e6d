/** Finds where an input breaks its model's constraints; how that is said is another file's matter. */
import { perShape } from "./compiled.ts";
import { matcher } from "./pattern.ts";
import type { ListShape, MapShape, ServiceModel, Shape, StructureShape } from "./model.ts";

/** A member's name, a list item's number (from 1), or a map entry's key. */
export type Step = string | number | { readonly key: string };

/** One broken constraint. */
export interface Violation {
  readonly kind: "required" | "enum" | "pattern" | "short" | "long" | "low" | "high" | "union";
  /** The way from the input to the value that is named. */
  readonly path: readonly Step[];
  readonly value: unknown;
  /** The shape whose constraint is broken; that of the structure where a member is missing. */
  readonly shape: Shape;
  /** Set when scalars in a list or map break it: `path` and `value` then name the whole list or map. */
  readonly inside?: { readonly part: "items" | "keys" | "values"; readonly at: Step; readonly value: unknown };
}

const mostViolations = 100;

/** All broken constraints of an input, up to a hundred, in the order of the model. */
export function violations(model: ServiceModel, shape: string, input: unknown): readonly Violation[] {
  const found: Violation[] = [];
  checker(model, shape)(input, [], found);
  return found;
}

type Check = (value: unknown, path: Step[], found: Violation[]) => void;
type Broken = Violation["kind"] | undefined;

const checker: (model: ServiceModel, shape: string) => Check = perShape(compileCheck);

function compileCheck(model: ServiceModel, shape: Shape): Check {
  switch (shape.type) {
    case "structure":
      return structureCheck(model, shape);
    case "list":
      return listCheck(model, shape);
    case "map":
      return mapCheck(model, shape);
    default: {
      const test = scalarTest(shape);
      return (value, path, found) => {
        const kind = test?.(value);
        if (kind !== undefined) report(found, { kind, path, value, shape });
      };
    }
  }
}

function report(found: Violation[], violation: Violation): void {
  if (found.length < mostViolations) found.push({ ...violation, path: [...violation.path] });
}

/** The test of a scalar's own constraints; none when it has none. */
function scalarTest(shape: Shape): ((value: unknown) => Broken) | undefined {
  if (shape.type === "string") return stringTest(shape.enum, shape.pattern, shape.min, shape.max);
  if (!("min" in shape) && !("max" in shape)) return undefined;
  const { min = -Infinity, max = Infinity } = shape;
  if (shape.type === "blob") return (value) => sizeTest(value instanceof Uint8Array ? value.byteLength : min, min, max);
  return (value) => ((value as number) < min ? "low" : (value as number) > max ? "high" : undefined);
}

function stringTest(values: readonly string[] | undefined, pattern?: string, min = 0, max = Infinity) {
  const allowed = values && new Set(values);
  let matches: ((text: string) => boolean) | undefined;
  return (value: unknown): Broken => {
    const text = value as string;
    if (allowed) return allowed.has(text) ? undefined : "enum";
    const size = sizeTest(text.length, min, max);
    if (size !== undefined || pattern === undefined) return size;
    matches ??= matcher(pattern);
    return matches(text) ? undefined : "pattern";
  };
}

const sizeTest = (size: number, min: number, max: number): Broken =>
  size < min ? "short" : size > max ? "long" : undefined;

function structureCheck(model: ServiceModel, shape: StructureShape): Check {
  const required = new Set(shape.required);
  let plan: readonly (readonly [string, boolean, Check])[] | undefined;
  const compile = () =>
    Object.entries(shape.members).map(
      ([key, { shape: name }]) => [key, required.has(key), checker(model, name)] as const,
    );
  return (value, path, found) => {
    plan ??= compile();
    const given = value as Record<string, unknown>;
    let set = 0;
    for (const [key, isRequired, check] of plan) {
      const member = given[key];
      const isMissing = member === undefined || member === null;
      if (isMissing && !isRequired) continue;
      path.push(key);
      if (isMissing) report(found, { kind: "required", path, value: null, shape });
      else {
        set++;
        check(member, path, found);
      }
      path.pop();
    }
    if (shape.union && set > 1) report(found, { kind: "union", path, value, shape });
  };
}

function listCheck(model: ServiceModel, shape: ListShape): Check {
  const { min = 0, max = Infinity } = shape;
  const item = model.shape(shape.member.shape);
  const test = scalarTest(item);
  const check = checker(model, shape.member.shape);
  const isScalar = item.type !== "structure" && item.type !== "list" && item.type !== "map";
  return (value, path, found) => {
    const items = value as readonly unknown[];
    const size = sizeTest(items.length, min, max);
    if (size !== undefined) report(found, { kind: size, path, value, shape });
    if (isScalar) {
      const inside = test && firstBroken(items.entries(), (each) => test(each));
      if (inside !== undefined) {
        const at = inside.at + 1;
        const { kind } = inside;
        report(found, { kind, path, value, shape: item, inside: { part: "items", at, value: inside.value } });
      }
      return;
    }
    for (const [index, each] of items.entries()) {
      path.push(index + 1);
      if (each === null || each === undefined) report(found, { kind: "required", path, value: null, shape });
      else check(each, path, found);
      path.pop();
    }
  };
}

function firstBroken<K>(entries: Iterable<readonly [K, unknown]>, test: (value: unknown) => Broken) {
  for (const [at, value] of entries) {
    const kind = value === null || value === undefined ? "required" : test(value);
    if (kind !== undefined) return { at, value, kind };
  }
  return undefined;
}

function mapCheck(model: ServiceModel, shape: MapShape): Check {
  const { min = 0, max = Infinity } = shape;
  const keyShape = model.shape(shape.key.shape);
  const valueShape = model.shape(shape.value.shape);
  const testKey = scalarTest(keyShape);
  const testValue = scalarTest(valueShape);
  const check = checker(model, shape.value.shape);
  const isScalar = !["structure", "list", "map"].includes(valueShape.type);
  return (value, path, found) => {
    const entries = Object.entries(value as object) as [string, unknown][];
    const size = sizeTest(entries.length, min, max);
    if (size !== undefined) report(found, { kind: size, path, value, shape });
    const key =
      testKey &&
      firstBroken(
        entries.map(([each]) => [each, each] as const),
        testKey,
      );
    if (key) {
      const inside = { part: "keys", at: { key: key.at }, value: key.value } as const;
      report(found, { kind: key.kind, path, value, shape: keyShape, inside });
    }
    const item = isScalar && testValue ? firstBroken(entries, testValue) : undefined;
    if (item) {
      const inside = { part: "values", at: { key: item.at }, value: item.value } as const;
      report(found, { kind: item.kind, path, value, shape: valueShape, inside });
    }
    if (!isScalar)
      for (const [each, entry] of entries) {
        path.push({ key: each });
        if (entry !== null && entry !== undefined) check(entry, path, found);
        path.pop();
      }
  };
}
