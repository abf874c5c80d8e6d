/** Tidy rules of exports: each has a reader elsewhere, and a doc comment that says what it is for. */
import { descendants, lineAt, type House, type Node, type Rule, type Source } from "./house.ts";
import { importsOf, resolve } from "./imports.ts";

/** A name that a file exports, with the declaration where it stands in the same file. */
interface Export {
  readonly name: string;
  readonly node: Node;
  readonly isType: boolean;
}

const isTest = ({ path }: Source): boolean => path.endsWith(".test.ts");
const isEntry = ({ path }: Source): boolean => /\.config\.ts$|^src\/main\.ts$|\/face\.ts$/.test(path);

/**
 * Every export is imported by another file.
 *
 * A type that another export of its file mentions is part of that export. A face may be ahead of its users.
 */
export const usedExports: Rule = (house) => {
  const used = usedNames(house);
  return house.sources
    .filter((source) => !source.generated && !isTest(source) && !isEntry(source))
    .flatMap((source) => {
      const names = used.get(source.path) ?? new Set();
      return names.has("*")
        ? []
        : exportsOf(source)
            .filter(({ name, isType }) => !names.has(name) && !(isType && isMentioned(source, name)))
            .map(({ name, node }) => `${source.path}:${lineAt(source, node.start)}: nobody imports ${name}`);
    });
};

/** Every exported declaration stands under a doc comment. */
export const documentedExports: Rule = ({ sources }) =>
  sources
    .filter((source) => !source.generated && !source.data && !isTest(source) && !source.path.endsWith(".config.ts"))
    .flatMap((source) =>
      source.body
        .filter((node) => node.type === "ExportNamedDeclaration" && node["declaration"])
        .filter((node, index, all) => !isDocumented(source, node) && !isOverload(all[index - 1], node))
        .map((node) => `${source.path}:${lineAt(source, node.start)}: an export without a doc comment`),
    );

function usedNames({ sources }: House): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  for (const source of sources) {
    for (const { specifier, names } of importsOf(source)) {
      const target = resolve(source, specifier);
      if (target) used.set(target, new Set([...(used.get(target) ?? []), ...names]));
    }
  }
  return used;
}

function exportsOf(source: Source): Export[] {
  return source.body.flatMap((node) => {
    if (node.type === "ExportDefaultDeclaration") return [{ name: "default", node, isType: false }];
    if (node.type !== "ExportNamedDeclaration") return [];
    const specifiers = node["specifiers"] as Node[];
    const isType = node["exportKind"] === "type";
    const declaration = node["declaration"] as Node | null;
    if (declaration) return declaredNames(declaration).map((name) => ({ name, node, isType }));
    return specifiers.map((specifier) => ({ name: nameOf(specifier["exported"] as Node), node, isType }));
  });
}

function declaredNames(declaration: Node): string[] {
  if (declaration.type !== "VariableDeclaration") return [nameOf(declaration["id"] as Node)];
  return (declaration["declarations"] as Node[]).flatMap((declarator) => {
    const id = declarator["id"] as Node;
    if (id.type !== "ObjectPattern") return [nameOf(id)];
    return (id["properties"] as Node[]).map((property) => nameOf(property["value"] as Node));
  });
}

const nameOf = (node: Node): string => String(node["name"] ?? node["value"]);

function isMentioned(source: Source, name: string): boolean {
  return [...descendants(source.body)].some(
    ({ node, parents }) => node.type === "Identifier" && node["name"] === name && parents.at(-1)?.["id"] !== node,
  );
}

function isDocumented(source: Source, node: Node): boolean {
  const before = source.text.slice(0, node.start).trimEnd();
  return before.endsWith("*/") && before.slice(before.lastIndexOf("/*")).startsWith("/**");
}

function isOverload(previous: Node | undefined, node: Node): boolean {
  const [before, own] = [previous?.["declaration"], node["declaration"]] as (Node | undefined)[];
  return before?.type === "TSDeclareFunction" && nameOf(before["id"] as Node) === nameOf((own?.["id"] ?? {}) as Node);
}
