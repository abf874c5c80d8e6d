/** Draws inputs and outputs that a model allows, with every kind of value that its protocols must carry. */
import type { Member, ServiceModel, Shape, StructureShape } from "../../src/wire/model.ts";
import { matching } from "./pattern.ts";
import type { Draw } from "./pattern.ts";

/** Where the values will travel. */
export interface Journey {
  readonly model: ServiceModel;
  readonly draw: Draw;
  /** Names of members to leave out, whatever the structure. */
  readonly omit: (member: string, structure: string) => boolean;
  /** Values that a rule outside the model asks for, such as a bucket's name. */
  readonly fixed: (member: string, structure: string) => unknown;
}

/** The value of a structure: members in the model's own names. */
export type Value = Readonly<Record<string, unknown>>;

/** What a message cannot be without: clients fill in a status, and an empty map for headers that did not come. */
const ALWAYS = new Set<string | undefined>(["uri", "statusCode", "headers"]);
const DEEPEST = 12;
const WORDS = [
  "plain",
  "two words",
  "a<b> & \"c\" 'd'",
  "sch\u00f6n \u6f22\u5b57 \ud83d\ude00",
  "x=1&y=%2F+z",
  '{"a": [1]}',
];
const NARROW = ["plain", "two words", "a-b_c.d", "x=1;y", "100%"];

/** Draws a structure; required members are there, of the others some. Undefined when the model cannot be satisfied. */
export function drawStructure(journey: Journey, name: string, depth = 0): Value | undefined {
  const shape = journey.model.structure(name);
  if (depth > DEEPEST) return undefined;
  const names = Object.keys(shape.members).filter((member) => !journey.omit(member, name));
  return shape.union ? drawUnion(journey, shape, names, depth) : drawMembers(journey, shape, names, depth);
}

function drawUnion(journey: Journey, shape: StructureShape, names: string[], depth: number): Value | undefined {
  const start = Math.floor(journey.draw() * names.length);
  for (const name of [...names.slice(start), ...names.slice(0, start)]) {
    const value = drawMember(journey, shape, name, depth);
    if (value !== undefined) return { [name]: value };
  }
  return undefined;
}

function drawMembers(journey: Journey, shape: StructureShape, names: string[], depth: number): Value | undefined {
  const out: Record<string, unknown> = {};
  const likely = depth === 0 ? Math.min(0.7, 14 / names.length) : Math.min(0.5, 3 / names.length) / depth;
  for (const name of names) {
    const required =
      shape.required.includes(name) ||
      shape.members[name]?.location === "uri" ||
      shape.payload === name ||
      ALWAYS.has(shape.members[name]?.location);
    if (!required && journey.draw() >= likely) continue;
    const value = drawMember(journey, shape, name, depth);
    if (value === undefined && required) return undefined;
    if (value !== undefined) out[name] = value;
  }
  if (Object.keys(out).length > 0 || names.length === 0) return out;
  for (const name of names) {
    const value = drawMember(journey, shape, name, depth);
    if (value !== undefined) return { [name]: value };
  }
  return undefined;
}

function drawMember(journey: Journey, structure: StructureShape, name: string, depth: number): unknown {
  const member = structure.members[name] as Member;
  const fixed = journey.fixed(name, structure.name);
  if (fixed !== undefined && journey.model.shape(member.shape).type === "string") return fixed;
  if (member.location === "statusCode") return between(200, 203, journey.draw);
  const narrow = member.location !== undefined && member.location !== "querystring";
  return drawShape(journey, member, narrow, depth + 1);
}

function drawShape(journey: Journey, member: Member, narrow: boolean, depth: number): unknown {
  const shape = journey.model.shape(member.shape);
  const { draw } = journey;
  switch (shape.type) {
    case "structure":
      if (shape.eventstream) return undefined;
      return shape.document ? { key: ["text", 7, true] } : drawStructure(journey, shape.name, depth);
    case "list":
      return several(shape, draw, depth, () => drawShape(journey, shape.member, narrow, depth + 1));
    case "map":
      return member.location === "headers"
        ? { colour: "blue", "two-words": "a b" }
        : drawMap(journey, shape, narrow, depth);
    case "string":
      return drawString(shape, narrow, draw);
    case "integer":
    case "long":
      return whole(shape.min ?? -99_999, shape.max ?? (shape.type === "long" ? 2 ** 45 : 99_999), draw);
    case "float":
    case "double":
      return fraction(shape.min ?? -1000, shape.max ?? 1000, draw);
    case "boolean":
      return draw() < 0.5;
    case "timestamp":
      return new Date(Math.floor(946_684_800 + draw() * 946_684_800) * 1000);
    case "blob":
      return bytes(shape.min ?? 0, shape.max ?? 40, draw);
  }
}

const between = (least: number, most: number, draw: Draw): number => least + Math.floor(draw() * (most - least + 1));

function whole(least: number, most: number, draw: Draw): number {
  return between(Math.ceil(Math.max(least, -(2 ** 52))), Math.floor(Math.min(most, 2 ** 52)), draw);
}

/** Quarters, which every protocol's numbers carry exactly. */
function fraction(least: number, most: number, draw: Draw): number {
  const value = Math.round((least + draw() * (Math.min(most, 1e6) - least)) * 4) / 4;
  return Math.min(Math.max(value, least), most);
}

function bytes(least: number, most: number, draw: Draw): Uint8Array {
  const size = between(Math.max(least, 1), Math.max(Math.min(most, least + 40), 1), draw);
  return Uint8Array.from({ length: size }, () => Math.floor(draw() * 256));
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function several<T>(
  { min = 0, max = 1000 }: Bounds,
  draw: Draw,
  depth: number,
  make: () => T,
): NonNullable<T>[] | undefined {
  if (max === 0) return undefined;
  const count = Math.max(min, Math.min(max, depth < 4 ? between(1, 2, draw) : 1));
  const items: NonNullable<T>[] = [];
  for (let i = 0; i < count; i++) {
    const item = make();
    if (item === undefined || item === null) return items.length >= Math.max(min, 1) ? items : undefined;
    items.push(item);
  }
  return items;
}

function drawMap(journey: Journey, shape: Shape & { type: "map" }, narrow: boolean, depth: number): unknown {
  const entries = several(shape, journey.draw, depth, () => {
    const key = drawShape(journey, shape.key, narrow, depth + 1);
    const value = drawShape(journey, shape.value, narrow, depth + 1);
    return key === undefined || value === undefined ? undefined : { key: key as string, value };
  });
  const map = entries && Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  return map && Object.keys(map).length >= (shape.min ?? 0) ? map : undefined;
}

function drawString(shape: Shape & { type: "string" }, narrow: boolean, draw: Draw): string | undefined {
  if (shape.enum !== undefined && shape.enum.length > 0) return shape.enum[Math.floor(draw() * shape.enum.length)];
  const least = shape.min ?? 1;
  const most = shape.max ?? 1000;
  if (most === 0) return undefined;
  if (shape.pattern !== undefined) return matching(shape.pattern, Math.max(least, 1), most, draw);
  const words = narrow || least > 1 || most < 30 ? NARROW : WORDS;
  let text = words[Math.floor(draw() * words.length)] as string;
  while (text.length < least) text += text;
  return Array.from(text).slice(0, Math.max(most, 1)).join("").trim().padEnd(Math.max(least, 1), "x");
}
