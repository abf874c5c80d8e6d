/** Tidy rules of words: first sentences, no inheritance, no trace of a machine or a registry. */
import { descendants, lineAt, type Node, type Rule } from "./house.ts";

const SENTENCE = /^[^\s].{12,}?[.:](\s|$)/s;
const MACHINE = /(?<![\w.~-])\/(?:work|tmp|root|home|Users)\/\w/;
const REGISTRY = /registry\.(npmjs|yarnpkg)\.|npm[m]irror|files\.python[h]osted|\/\/pypi\.org|\bghcr\.io/;
const COPIED = /^(docs\/(facts|scenarios)\.md|src\/models\/.*\.json|package-lock\.json)$/;

/** Every file of code and every folder's README.md begins with a sentence that says what it is. */
export const firstSentences: Rule = ({ files, sources }) => [
  ...sources
    .filter((source) => !source.generated && !SENTENCE.test(commentOf(source.text)))
    .map((source) => `${source.path}: begins with no doc comment that says what it is`),
  ...[...files]
    .filter(([path]) => /^src\/.*README\.md$|^(docs|bench|scenarios|test)\/README\.md$/.test(path))
    .filter(([, text]) => !SENTENCE.test(text.replace(/^#.*\n+/, "")))
    .map(([path]) => `${path}: begins with no sentence that says what the folder is`),
];

/** Classes inherit from nothing; only errors extend Error, or one another. */
export const noInheritance: Rule = ({ sources }) =>
  sources
    .filter(({ text }) => /\bextends\b/.test(text))
    .flatMap((source) =>
      [...descendants(source.body)]
        .filter(({ node }) => /^Class(Declaration|Expression)$/.test(node.type) && node["superClass"])
        .filter(({ node }) => !/(Error|Fault)$/.test(String((node["superClass"] as Node)["name"])))
        .map(({ node }) => `${source.path}:${lineAt(source, node.start)}: a class that inherits`),
    );

/** No file names a directory of the machine that it was written on. */
export const noMachinePaths: Rule = ({ files }) => matching(files, MACHINE, "names a path of one machine");

/** No file names the host of a package registry. */
export const noRegistryHosts: Rule = ({ files }) => [
  ...matching(files, REGISTRY, "names a registry host"),
  ...(/"resolved": "http/.test(files.get("package-lock.json") ?? "")
    ? ["package-lock.json: names where packages were fetched; set npm's omit-lockfile-registry-resolved"]
    : []),
];

function matching(files: ReadonlyMap<string, string>, pattern: RegExp, problem: string): string[] {
  return [...files]
    .filter(([path]) => !COPIED.test(path))
    .flatMap(([path, text]) => {
      const at = pattern.exec(text)?.index;
      return at === undefined ? [] : [`${path}:${text.slice(0, at).split("\n").length}: ${problem}`];
    });
}

function commentOf(text: string): string {
  const comment = /^(?:#!.*\n)?\/\*\*(.*?)\*\//s.exec(text)?.[1] ?? "";
  return comment.replace(/^\s*\* ?/gm, "").trim();
}
