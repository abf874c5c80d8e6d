/** Attributes of load balancers, listeners and target groups: text by key, with what each may say. */
import { NotBuilt } from "../../core/fault.ts";
import { invalid } from "./api.ts";

/** What an attribute may say. */
export interface Attribute {
  readonly initial: string;
  readonly allows: readonly string[] | { readonly from: number; readonly to: number };
  /** Values other than the initial one belong to what is not built. */
  readonly fixed?: true;
}

/** Attributes by key. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** An attribute in a request. */
export interface AttributeSent {
  readonly Key?: string;
  readonly Value?: string;
}

/** `true` or `false`, the latter at first unless said otherwise. */
export function flag(initial = false, more: Pick<Attribute, "fixed"> = {}): Attribute {
  return { initial: String(initial), allows: ["true", "false"], ...more };
}

/** All attributes with their values, in the shape of descriptions. */
export function viewAttributes(known: Attributes, set: Readonly<Record<string, string>>) {
  return Object.entries(known).map(([Key, { initial }]) => ({ Key, Value: set[Key] ?? initial }));
}

/** The value of an attribute. */
export function attributeOf(known: Attributes, set: Readonly<Record<string, string>>, key: string): string {
  return set[key] ?? known[key]!.initial;
}

/** What is set after a request. Throws for keys and values that there are not. */
export function setAttributes(
  known: Attributes,
  set: Readonly<Record<string, string>>,
  sent: readonly AttributeSent[],
  operation: string,
): Readonly<Record<string, string>> {
  const after = { ...set };
  for (const { Key = "", Value = "" } of sent) {
    const attribute = Object.hasOwn(known, Key) ? known[Key]! : undefined;
    if (!attribute) throw invalid(`Attribute key '${Key}' is not recognized`);
    if (!fits(attribute, Value)) throw invalid(`Attribute value '${Value}' is not valid for the key '${Key}'`);
    if (attribute.fixed && Value !== attribute.initial) throw new NotBuilt(`elbv2.${operation}.${Key}`);
    after[Key] = Value;
  }
  return after;
}

function fits({ allows }: Attribute, value: string): boolean {
  if ("from" in allows) return /^\d+$/.test(value) && Number(value) >= allows.from && Number(value) <= allows.to;
  return allows.includes(value);
}
