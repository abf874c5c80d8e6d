/** The repository as the tidy rules see it: its files, and its TypeScript parsed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vitest/node";

/** A node of the ESTree syntax tree; `start` and `end` are offsets into the text. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

/** One TypeScript file. */
export interface Source {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Says GENERATED in its first lines. */
  readonly generated: boolean;
  /** Says DATA in its first lines. */
  readonly data: boolean;
  /** Parsed on first use. */
  readonly body: readonly Node[];
}

/** What the rules judge: every text file that belongs to the repository. */
export interface House {
  readonly files: ReadonlyMap<string, string>;
  readonly sources: readonly Source[];
}

/** A rule gives one sentence for each place that breaks it. */
export type Rule = (house: House) => readonly string[];

const OUTSIDE = new Set([".git", "node_modules", ".toolchain", ".cache", "dist", "coverage", ".terraform", ".vitest"]);
const TEXT = /\.(ts|md|json|sh|tf|yaml|yml|txt)$|(^|\/)(Makefile|NOTICE|LICENSE|fogbank|run|\.gitignore)$/;
const HEAD_LINES = 4;

/** A house made of these files: path → text. */
export function houseOf(files: Readonly<Record<string, string>>): House {
  const entries = Object.entries(files);
  return {
    files: new Map(entries),
    sources: entries.filter(([path]) => path.endsWith(".ts")).map(([path, text]) => sourceOf(path, text)),
  };
}

/** The house that stands in this folder. */
export function houseAt(root: string): House {
  const paths = walk(root, "").filter((path) => TEXT.test(path) && !path.endsWith(".log"));
  return houseOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")])));
}

/** Every node under these, depth first, with its parents from the outside in. */
export function* descendants(
  nodes: readonly Node[],
  parents: readonly Node[] = [],
): Generator<{ node: Node; parents: readonly Node[] }> {
  for (const node of nodes) {
    yield { node, parents };
    yield* descendants(childrenOf(node), [...parents, node]);
  }
}

/** 1 for the first line. */
export function lineAt(source: Source, offset: number): number {
  return source.text.slice(0, offset).split("\n").length;
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (OUTSIDE.has(entry.name)) return [];
    return entry.isDirectory() ? walk(root, path) : entry.isFile() ? [path] : [];
  });
}

function sourceOf(path: string, text: string): Source {
  const lines = text.split("\n");
  const head = lines.slice(0, HEAD_LINES).join("\n");
  let body: readonly Node[] | undefined;
  return {
    path,
    text,
    lines: lines.at(-1) === "" ? lines.slice(0, -1) : lines,
    generated: /\bGENERATED\b/.test(head),
    data: /\bDATA\b/.test(head),
    get body() {
      body ??= parseAst(text, { lang: path.endsWith(".d.ts") ? "dts" : "ts" }, path).body as unknown as Node[];
      return body;
    },
  };
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === "object" && value !== null && "type" in value);
}
