/** Parses `application/x-www-form-urlencoded` bodies and query strings into a tree of their dotted names. */
import { Fault } from "../core/fault.ts";

/** A name's part in a form: `Filter.1.Name` is three of them inside each other. */
export interface FormNode {
  /** The whole name down to here, as error messages give it. */
  readonly name: string;
  readonly value?: string;
  readonly children?: ReadonlyMap<string, FormNode>;
}

interface GrowingNode {
  name: string;
  value?: string;
  children?: Map<string, GrowingNode>;
}

const mostFields = 50_000;
const mostParts = 40;

/** The tree of a form's fields; throws `MalformedQueryString` for bad encoding, repeated names and excess. */
export function parseForm(text: string): FormNode {
  const root: GrowingNode = { name: "" };
  let fields = 0;
  for (let from = 0; from < text.length;) {
    const ampersand = text.indexOf("&", from);
    const end = ampersand < 0 ? text.length : ampersand;
    if (end > from) {
      if (++fields > mostFields) throw malformed();
      const equals = text.indexOf("=", from);
      const nameEnd = equals < 0 || equals > end ? end : equals;
      place(root, unescapeForm(text.slice(from, nameEnd)), unescapeForm(text.slice(nameEnd + 1, end)));
    }
    from = end + 1;
  }
  return root;
}

function place(root: GrowingNode, name: string, value: string): void {
  let node = root;
  let parts = 0;
  for (let from = 0; from <= name.length;) {
    const dot = name.indexOf(".", from);
    const end = dot < 0 ? name.length : dot;
    if (end === from || ++parts > mostParts) throw malformed();
    const part = name.slice(from, end);
    node.children ??= new Map();
    let child = node.children.get(part);
    if (child === undefined) node.children.set(part, (child = { name: name.slice(0, end) }));
    node = child;
    from = end + 1;
  }
  if (node.value !== undefined) throw malformed();
  node.value = value;
}

/** Text of a form or query string without its escapes; throws `MalformedQueryString` where they are broken. */
export function unescapeForm(text: string): string {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    throw malformed();
  }
}

const malformed = (): Fault => new Fault("MalformedQueryString", "The query string contains a syntax error.");
