/** Tidy rules of import directions: the table of docs/architecture.md, exactly. */
import { dirname, join } from "node:path";
import { descendants, type House, type Node, type Rule, type Source } from "./house.ts";

/** What each part of `src/` may import of ours; `services` and the roots have their own lines below. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  net: [],
  policy: [],
  specs: ["net"],
  fabric: ["net"],
  core: ["net"],
  models: [],
  wire: ["core", "models"],
  admin: ["core", "wire", "models", "net", "fabric"],
  engines: ["net", "specs"],
  services: ["core", "wire", "models", "net", "policy", "fabric", "specs"],
  dataplane: ["net", "fabric", "specs", "engines", "core"],
  cli: ["net", "wire", "models"],
};
const PURE = new Set(["net", "policy", "specs", "fabric"]);
const ROOTS = new Set(["main.ts", "main.test.ts", "serve.ts"]);
/** Who says which version this is. */
const VERSIONED = new Set(["src/main.ts", "src/cli/main.ts"]);
const SOCKETS = /^node:(net|dgram|http|https|http2|tls|child_process|worker_threads|cluster|dns)(\/|$)/;

/** A module named by an import or re-export, with the names taken; `*` stands for all of them. */
export interface Import {
  readonly specifier: string;
  readonly names: readonly string[];
  readonly reexport: boolean;
}

/** Imports of each part go down only. */
export const importDirections: Rule = (house) =>
  house.sources.flatMap((source) =>
    importsOf(source).flatMap(({ specifier }) => {
      const target = resolve(source, specifier);
      if (!target || isAllowed(house, source.path, target)) return [];
      return [`${source.path}: must not import ${target}`];
    }),
  );

/** docs/architecture.md gives the same table. */
export const documentedDirections: Rule = ({ files }) => {
  const section =
    (files.get("docs/architecture.md") ?? "").split("## What may import what")[1]?.split("\n## ")[0] ?? "";
  const words = (cell = ""): string[] => [...cell.matchAll(/`([a-z]+)`/g)].map(([, word = ""]) => word);
  const rows = [...section.matchAll(/^\| (`.*?) \| (.*?) \|$/gm)];
  const documented = new Map(rows.flatMap(([, parts, may]) => words(parts).map((part) => [part, words(may).join()])));
  return Object.entries(TABLE)
    .filter(([part, may]) => documented.get(part) !== may.join())
    .map(([part]) => `docs/architecture.md: gives other imports for ${part} than the test`);
};

/** `net`, `policy`, `specs` and `fabric` are pure: of Node they take `node:assert` at most, and no packages. */
export const pureParts: Rule = ({ sources }) =>
  sources
    .filter(({ path }) => PURE.has(partOf(path)) && !isTest(path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ specifier }) => !specifier.startsWith(".") && !specifier.startsWith("node:assert"))
        .map(({ specifier }) => `${source.path}: is pure and must not import ${specifier}`),
    );

/** `specs` holds plain types and no code. */
export const plainSpecs: Rule = ({ sources }) =>
  sources
    .filter(({ path }) => partOf(path) === "specs" && !isTest(path))
    .flatMap((source) =>
      source.body
        .filter((node) => !isTypeOnly(node))
        .map((node) => `${source.path}: specs hold types only, no ${node.type}`),
    );

/** The modules that a file imports, re-exports from or names in an `import()`. */
export function importsOf(source: Source): readonly Import[] {
  const found = [...source.body].flatMap(staticImport);
  if (!/\bimport\s*\(/.test(source.text)) return found;
  for (const { node } of descendants(source.body)) {
    const from =
      node.type === "ImportExpression" || node.type === "TSImportType" ? (node["source"] as Node) : undefined;
    if (typeof from?.["value"] === "string") found.push({ specifier: from["value"], names: ["*"], reexport: false });
  }
  return found;
}

/** The repository path that a relative specifier names, or nothing for a package. */
export function resolve(source: Source, specifier: string): string | undefined {
  return specifier.startsWith(".") ? join(dirname(source.path), specifier) : undefined;
}

const isTest = (path: string): boolean => path.endsWith(".test.ts");
const partOf = (path: string): string => (path.startsWith("src/") ? (path.split("/")[1] ?? "") : "");

function isAllowed(house: House, from: string, to: string): boolean {
  if (!from.startsWith("src/")) return !from.startsWith("scenarios/") || !to.startsWith("src/");
  const [own, other] = [partOf(from), partOf(to)];
  if (to === "package.json") return VERSIONED.has(from);
  if (!to.startsWith("src/")) return isTest(from) && to.startsWith("test/");
  if (ROOTS.has(own)) return true;
  if (own === "services") return serviceMay(house, from, to);
  if (own === "cli" && /^src\/dataplane\/probe(\.ts$|\/)/.test(to)) return true;
  return own === other || (TABLE[own]?.includes(other) ?? false);
}

function serviceMay(house: House, from: string, to: string): boolean {
  const other = partOf(to);
  if (other === "engines") return !touchesSockets(house, to, new Set());
  if (other !== "services") return TABLE["services"]?.includes(other) ?? false;
  const [service, target] = [from.split("/")[2], to.split("/")[2]];
  if (service === target || to === `src/services/${target}/face.ts`) return true;
  return from === "src/services/index.ts" && to === `src/services/${target}/index.ts`;
}

function touchesSockets(house: House, path: string, seen: Set<string>): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  const source = house.sources.find((candidate) => candidate.path === path);
  return (source ? importsOf(source) : []).some(({ specifier }) => {
    const target = source && resolve(source, specifier);
    return target ? touchesSockets(house, target, seen) : SOCKETS.test(specifier);
  });
}

function staticImport(node: Node): Import[] {
  const from = node["source"] as Node | null | undefined;
  if (!from || !/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return [];
  const specifiers = (node["specifiers"] as Node[] | undefined) ?? [];
  const names = node.type === "ExportAllDeclaration" ? ["*"] : specifiers.map(takenName);
  return [{ specifier: String(from["value"]), names, reexport: node.type !== "ImportDeclaration" }];
}

function takenName(specifier: Node): string {
  if (specifier.type === "ImportNamespaceSpecifier") return "*";
  if (specifier.type === "ImportDefaultSpecifier") return "default";
  const name = (specifier["imported"] ?? specifier["local"]) as Node;
  return String(name["name"] ?? name["value"]);
}

function isTypeOnly(node: Node): boolean {
  if (node["importKind"] === "type" || node["exportKind"] === "type") return true;
  const declared = node.type === "ExportNamedDeclaration" ? (node["declaration"] as Node | null) : node;
  return declared?.type === "TSInterfaceDeclaration" || declared?.type === "TSTypeAliasDeclaration";
}
