/** Tidy rules of the layout: which entries and folders may exist, what a folder must hold, how files are named. */
import type { House, Rule } from "./house.ts";

const TOP = new Set(
  (
    "Makefile LICENSE NOTICE README.md CONTRIBUTING.md package.json package-lock.json tsconfig.json vitest.config.ts " +
    "fogbank .ci .gitignore .oxlintrc.json .oxfmtrc.json src console scenarios labs test bench tools docs"
  ).split(" "),
);
const PARTS = new Set(
  "net fabric policy specs core wire admin models services engines dataplane cli main.ts main.test.ts serve.ts".split(
    " ",
  ),
);
const FORBIDDEN = new Set(["util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"]);
const KEBAB = /^(SCN-)?[a-z0-9]+(-[a-z0-9]+)*$/;
const FOLDER_WITH_README = /^src\/(services|engines|dataplane)\/([^/]+)\//;

/** Nothing stands at the root or in `src/` that the plan does not name. */
export const knownPlaces: Rule = ({ files }) =>
  [...files.keys()].flatMap((path) => {
    const [top = "", part = ""] = path.split("/");
    if (!TOP.has(top)) return [`${path}: ${top} is no entry of the root that docs/architecture.md names`];
    return top === "src" && !PARTS.has(part) ? [`${path}: ${part} is no part of src/`] : [];
  });

/** Services, engines and data planes have a README.md; a service has its index and, apart, its tables. */
export const wholeFolders: Rule = (house) => {
  const folders = new Set([...house.files.keys()].map((path) => FOLDER_WITH_README.exec(path)?.[0] ?? ""));
  folders.delete("");
  return [...folders].flatMap((folder) => missing(house, folder).map((name) => `${folder}: ${name} is missing`));
};

/**
 * Names of files and folders are nouns in kebab case, and say what is inside; tests say `.test`, those that need a
 * kernel with namespaces `.kernel.test`.
 */
export const plainNames: Rule = ({ files }) =>
  [...files.keys()]
    .filter((path) => /^(src|test|tools|bench|scenarios)\//.test(path))
    .flatMap((path) => {
      const names = path.replace(/(\.kernel\.test|\.test|\.d)?\.[a-z]+$/, "").split("/");
      const vague = names.find((name) => name.split("-").some((word) => FORBIDDEN.has(word)));
      if (vague) return [`${path}: "${vague}" does not say what is inside`];
      return path.endsWith(".ts") && !names.every((name) => KEBAB.test(name))
        ? [`${path}: names are in kebab case`]
        : [];
    });

function missing({ files }: House, folder: string): string[] {
  const wanted = ["README.md"];
  if (folder.startsWith("src/services/")) {
    wanted.push("index.ts");
    const declares = /\btables\b/.test(files.get(`${folder}index.ts`) ?? "");
    if (declares && !files.has(`${folder}tables/index.ts`)) wanted.push("tables.ts");
  }
  return wanted.filter((name) => !files.has(folder + name));
}
