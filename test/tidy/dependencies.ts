/** Tidy rules of packages: each has its line in docs/dependencies.md, and the product uses only what it ships with. */
import { missingOptional, type Lockfile } from "../../tools/lockfile.ts";
import type { House, Rule } from "./house.ts";
import { importsOf } from "./imports.ts";

interface Packages {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Every package has a line that says what for and what instead, and every line has its package. */
export const explainedPackages: Rule = (house) => {
  const lines = [...(house.files.get("docs/dependencies.md") ?? "").matchAll(/^\| `([^`]+)` \|/gm)].map(
    ([, name = ""]) => name,
  );
  const packages = packagesOf(house);
  const names = Object.keys({
    ...packages.dependencies,
    ...packages.devDependencies,
    ...packages.optionalDependencies,
  });
  return [
    ...names.filter((name) => !lines.some((line) => covers(line, name))).map((name) => `${name}: has no line`),
    ...lines.filter((line) => !names.some((name) => covers(line, name))).map((line) => `${line}: is no dependency`),
  ].map((problem) => `docs/dependencies.md: ${problem}`);
};

/** Versions are pinned exactly. */
export const pinnedPackages: Rule = (house) => {
  const { dependencies, devDependencies, optionalDependencies } = packagesOf(house);
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} is not pinned: ${version}`);
};

/** `src/` imports declared dependencies only, its tests and everything else development dependencies too. */
export const declaredPackages: Rule = (house) => {
  const { dependencies, devDependencies, optionalDependencies } = packagesOf(house);
  const shipped = new Set(Object.keys({ ...dependencies, ...optionalDependencies }));
  const all = new Set([...shipped, ...Object.keys(devDependencies ?? {})]);
  return house.sources.flatMap((source) => {
    const allowed = source.path.startsWith("src/") && !source.path.endsWith(".test.ts") ? shipped : all;
    return importsOf(source)
      .filter(({ specifier }) => !/^(\.|node:)/.test(specifier) && !allowed.has(packageOf(specifier)))
      .map(({ specifier }) => `${source.path}: imports ${specifier}, which is no dependency of it`);
  });
};

function packagesOf({ files }: House): Packages {
  return JSON.parse(files.get("package.json") ?? "{}") as Packages;
}

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

const covers = (line: string, name: string): boolean =>
  line.endsWith("*") ? name.startsWith(line.slice(0, -1)) : line === name;

/** The lockfile names the optional packages of every platform; without them `npm ci` refuses it. */
export const completeLockfile: Rule = ({ files }) =>
  missingOptional(JSON.parse(files.get("package-lock.json") ?? '{"packages":{}}') as Lockfile).map(
    ({ name }) => `package-lock.json: lacks ${name}; run node tools/lockfile.ts`,
  );
