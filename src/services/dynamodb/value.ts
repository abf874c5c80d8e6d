/** Values of attributes: checked, made canonical, measured, and turned into JSON and back. */
import type { AttributeValue } from "../../models/dynamodb.d.ts";
import { invalid, invalidValue } from "./fault.ts";
import { readNumber } from "./number.ts";
import type { StoredValue } from "./tables.ts";

/** Attributes by name. */
export type Attributes = Readonly<Record<string, AttributeValue>>;
type Stored = Readonly<Record<string, StoredValue>>;

const types = ["S", "N", "B", "SS", "NS", "BS", "M", "L", "NULL", "BOOL"] as const;
/** Levels of lists and maps. */
const deepest = 32;

/** Attributes as rows keep them. Throws `ValidationException`. */
export function storeAttributes(attributes: Attributes, depth = 0): Stored {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, storeValue(value, depth)]));
}

function storeValue(value: AttributeValue, depth: number): StoredValue {
  if (depth > deepest) throw invalid("Nesting Levels have exceeded supported limits");
  const [type, another] = types.filter((each) => value[each] !== undefined && value[each] !== null);
  if (type === undefined)
    throw invalid("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
  if (another !== undefined)
    throw invalid(
      "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
    );
  const { S, N, B, SS, NS, BS, M, L, NULL, BOOL } = value;
  if (S !== undefined) return { S };
  if (N !== undefined) return { N: readNumber(N) };
  if (B !== undefined) return { B: base64(B) };
  if (SS) return { SS: distinct(SS) };
  if (NS) return { NS: distinct(NS.map(readNumber)) };
  if (BS) return { BS: distinct(BS.map(base64)) };
  if (M) return { M: storeAttributes(M, depth + 1) };
  if (L) return { L: L.map((each) => storeValue(each, depth + 1)) };
  if (NULL !== undefined) {
    if (!NULL) throw invalidValue("Null attribute value types must have the value of true");
    return { NULL };
  }
  return { BOOL: BOOL! };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

function distinct(values: readonly string[]): readonly string[] {
  if (values.length === 0) throw invalidValue("An string set  may not be empty");
  if (new Set(values).size < values.length)
    throw invalidValue(`Input collection [${values.join(", ")}] contains duplicates.`);
  return values;
}

/** Attributes as clients see them. */
export function viewAttributes(attributes: Stored): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, viewValue(value)]));
}

function viewValue(value: StoredValue): AttributeValue {
  const { B, BS, M, L } = value;
  if (B !== undefined) return { B: Buffer.from(B as string, "base64") };
  if (BS !== undefined) return { BS: (BS as readonly string[]).map((each) => Buffer.from(each, "base64")) };
  if (M !== undefined) return { M: viewAttributes(M as Stored) };
  if (L !== undefined) return { L: (L as readonly StoredValue[]).map(viewValue) };
  return value;
}

/** Bytes of an item as DynamoDB counts them: names, UTF-8, two digits a byte, lists and maps with three more. */
export function sizeOf(attributes: Stored): number {
  return Object.entries(attributes).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOfValue(value),
    0,
  );
}

function sizeOfValue(value: StoredValue): number {
  const [type, content] = Object.entries(value)[0]!;
  const list = (measure: (each: string) => number) =>
    (content as readonly string[]).reduce((sum, each) => sum + measure(each), 0);
  switch (type) {
    case "S":
      return Buffer.byteLength(content as string);
    case "N":
      return numberSize(content as string);
    case "B":
      return binarySize(content as string);
    case "SS":
      return list((each) => Buffer.byteLength(each));
    case "NS":
      return list(numberSize);
    case "BS":
      return list(binarySize);
    case "M":
      return 3 + Object.keys(content as Stored).length + sizeOf(content as Stored);
    case "L":
      return (content as readonly StoredValue[]).reduce((sum, each) => sum + 1 + sizeOfValue(each), 3);
    default:
      return 1;
  }
}

const numberSize = (text: string): number => Math.ceil(text.replace(/[-.]|E.*$/g, "").length / 2) + 1;
const binarySize = (text: string): number => Buffer.byteLength(text, "base64");
