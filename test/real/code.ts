/** The code behind an operation: the names of the properties that it and the functions that it reaches read. */
import type { House, Node, Source } from "../tidy/house.ts";
import { resolve } from "../tidy/imports.ts";

/** A piece of code in its file. */
interface Place {
  readonly path: string;
  readonly node: Node;
}

/** One file's top level: what its names stand for, here or elsewhere. */
interface File {
  readonly declared: ReadonlyMap<string, Node>;
  readonly imported: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

/** Parts of a declaration that only name members. */
const NAMING = new Set(["honours", "refuses", "defaults", "access"]);
/** Types are no code, but some stand around it. */
const AROUND = new Set(["TSAsExpression", "TSNonNullExpression", "TSSatisfiesExpression"]);

/** Reads the code of a folder of the house, such as `src/services/ec2/`. */
export class Code {
  readonly #files = new Map<string, File>();
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #calls = new Map<string, Place>();

  constructor(house: House, folder: string) {
    const own = house.sources.filter(({ path }) => path.startsWith(folder) && !path.endsWith(".test.ts"));
    this.#sources = new Map(own.map((source) => [source.path, source]));
    for (const source of own) for (const node of source.body) this.#findCalls(source.path, node);
  }

  /** The property names that an operation's code reads; nothing when no call has its name as first argument. */
  namesReadBy(operation: string): ReadonlySet<string> | undefined {
    const start = this.#calls.get(operation);
    if (!start) return undefined;
    const names = new Set<string>();
    const seen = new Set<Node>([start.node]);
    const waiting = [start];
    for (const { path, node } of waiting) {
      const file = this.#file(path);
      walk(node, names, (name) => {
        const place = file && this.#placeOf(path, file, name);
        if (!place || seen.has(place.node)) return;
        seen.add(place.node);
        waiting.push(place);
      });
    }
    return names;
  }

  #placeOf(path: string, file: File, name: string): Place | undefined {
    const node = file.declared.get(name);
    if (node) return { path, node };
    const found = file.imported.get(name);
    const target = found && this.#file(found.path);
    return found && target ? this.#placeOf(found.path, target, found.name) : undefined;
  }

  #file(path: string): File | undefined {
    const source = this.#sources.get(path);
    if (!source) return undefined;
    let file = this.#files.get(path);
    if (!file) this.#files.set(path, (file = readFile(source)));
    return file;
  }

  #findCalls(path: string, node: Node): void {
    const first = node.type === "CallExpression" ? (node["arguments"] as Node[])[0] : undefined;
    if (first?.type === "Literal" && /^[A-Z]\w+$/.test(String(first["value"])))
      if (!this.#calls.has(String(first["value"]))) this.#calls.set(String(first["value"]), { path, node });
    for (const child of childrenOf(node)) this.#findCalls(path, child);
  }
}

function walk(node: Node, names: Set<string>, mention: (name: string) => void): void {
  if (node.type.startsWith("TS") && !AROUND.has(node.type)) return;
  if (node.type === "Property" && isNaming(nameOf(node["key"] as Node), node["value"] as Node)) return;
  if (node.type === "Identifier") mention(nameOf(node));
  if (node.type === "Literal" && typeof node["value"] === "string") names.add(node["value"]);
  if (node.type === "MemberExpression" && !node["computed"]) names.add(nameOf(node["property"] as Node));
  if (node.type === "ObjectPattern")
    for (const property of node["properties"] as Node[])
      if (property["key"]) names.add(nameOf(property["key"] as Node));
  for (const child of childrenOf(node)) walk(child, names, mention);
}

const isNaming = (key: string, { type }: Node): boolean => NAMING.has(key) || (key === "token" && type === "Literal");

function readFile({ path, body }: Source): File {
  const declared = new Map<string, Node>();
  const imported = new Map<string, { path: string; name: string }>();
  for (const statement of body) {
    const from = (statement["source"] as Node | undefined)?.["value"];
    const target = typeof from === "string" ? resolve({ path } as Source, from) : undefined;
    for (const specifier of target ? ((statement["specifiers"] as Node[] | undefined) ?? []) : []) {
      const local = (statement.type === "ImportDeclaration" ? specifier["local"] : specifier["exported"]) as Node;
      const name = (specifier["imported"] ?? specifier["local"]) as Node;
      imported.set(nameOf(local), { path: target!, name: nameOf(name) });
    }
    const declaration = (statement["declaration"] ?? statement) as Node;
    if (declaration.type === "VariableDeclaration")
      for (const declarator of declaration["declarations"] as Node[])
        if ((declarator["id"] as Node).type === "Identifier")
          declared.set(nameOf(declarator["id"] as Node), declarator);
    if (/^(Function|Class)Declaration$/.test(declaration.type))
      declared.set(nameOf(declaration["id"] as Node), declaration);
  }
  return { declared, imported };
}

const nameOf = (node: Node): string => String(node["name"] ?? node["value"]);

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === "object" && value !== null && "type" in value);
}
