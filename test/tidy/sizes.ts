/** Tidy rules of size: lines of files and functions, columns of lines. */
import { descendants, lineAt, type Node, type Rule, type Source } from "./house.ts";

const MEDIAN_LINES = 100;
const NINETY_PERCENT_LINES = 300;
const MOST_LINES = 600;
const FUNCTION_LINES = 70;
const COLUMNS = 120;
const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

const measured = (source: Source): boolean => !source.generated && !source.data;

/** Half of the files have at most 100 lines, nine of ten at most 300, none more than 600. */
export const fileSizes: Rule = ({ sources }) => {
  const sizes = sources.filter(measured).map((source) => ({ path: source.path, lines: source.lines.length }));
  sizes.sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => sizes[Math.ceil(sizes.length * share) - 1]?.lines ?? 0;
  const problems = sizes.filter(({ lines }) => lines > MOST_LINES).map(({ path, lines }) => `${path}: ${lines} lines`);
  if (at(0.5) > MEDIAN_LINES) problems.push(`the median file has ${at(0.5)} lines, more than ${MEDIAN_LINES}`);
  if (at(0.9) > NINETY_PERCENT_LINES) {
    const long = sizes.filter(({ lines }) => lines > NINETY_PERCENT_LINES).map(({ path, lines }) => `${path} ${lines}`);
    problems.push(`more than a tenth of the files has over ${NINETY_PERCENT_LINES} lines: ${long.join(", ")}`);
  }
  return problems;
};

/** A function fits on a screen: 70 lines; the callback of `describe` only groups tests. */
export const functionSizes: Rule = ({ sources }) =>
  sources.filter(measured).flatMap((source) =>
    source.lines.length <= FUNCTION_LINES
      ? []
      : [...descendants(source.body)]
          .filter(({ node, parents }) => FUNCTIONS.has(node.type) && !isDescribe(parents.at(-1)))
          .map(({ node }) => ({ node, lines: linesOf(source, node) }))
          .filter(({ lines }) => lines > FUNCTION_LINES)
          .map(({ node, lines }) => `${source.path}:${lineAt(source, node.start)}: a function of ${lines} lines`),
  );

/** No line of code is wider than 120 columns. */
export const lineWidths: Rule = ({ files, sources }) => {
  const exempt = new Set(sources.filter((source) => !measured(source)).map((source) => source.path));
  return [...files]
    .filter(([path]) => /(\.ts|\.sh|\.tf|Makefile|\.ci\/run|\/fogbank)$/.test(`/${path}`) && !exempt.has(path))
    .flatMap(([path, text]) =>
      text.split("\n").flatMap((line, index) => {
        const columns = line.length > COLUMNS ? Array.from(line).length : 0;
        return columns > COLUMNS ? [`${path}:${index + 1}: ${columns} columns`] : [];
      }),
    );
};

/** Exempt files are what they say: DATA holds rows and no statements; GENERATED names the tool that made it. */
export const honestExemptions: Rule = ({ files, sources }) =>
  sources.flatMap((source) => {
    if (source.path.startsWith("test/tidy")) return [];
    if (source.data && [...descendants(source.body)].some(({ node }) => node.type === "BlockStatement")) {
      return [`${source.path}: says DATA but holds code`];
    }
    const tool = /tools\/[\w/-]+\.ts/.exec(source.lines.slice(0, 4).join("\n"))?.[0];
    return source.generated && !(tool && files.has(tool)) ? [`${source.path}: says GENERATED but names no tool`] : [];
  });

function linesOf(source: Source, node: Node): number {
  return lineAt(source, node.end) - lineAt(source, node.start) + 1;
}

function isDescribe(parent: Node | undefined): boolean {
  if (parent?.type !== "CallExpression") return false;
  let callee = parent["callee"] as Node;
  while (callee.type !== "Identifier") {
    const inner = (callee["object"] ?? callee["callee"]) as Node | undefined;
    if (!inner) return false;
    callee = inner;
  }
  return callee["name"] === "describe";
}
