/**
 * Bundles the server for distribution: `node tools/bundle.ts [DIRECTORY]` writes `dist/serve.js`, what it starts by
 * path (the warden,
 * its threads) and its models. Native packages stay outside.
 */
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";

const sources = fileURLToPath(new URL("../src", import.meta.url));
const asked = import.meta.main ? process.argv[2] : undefined;
const target = asked === undefined ? fileURLToPath(new URL("../dist", import.meta.url)) : resolve(asked);
const startedByPath = /new URL\("([^"]+\.ts)", import\.meta\.url\)/g;

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
await build({
  entryPoints: [join(sources, "serve.ts"), ...startedFiles()].map((file) => ({ in: file, out: nameOf(file) })),
  outdir: target,
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node24",
  external: ["koffi"],
  plugins: [besideEachOther()],
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
});
for (const name of readdirSync(join(sources, "models")))
  if (name.endsWith(".json")) cpSync(join(sources, "models", name), join(target, name));

/** Sources that others start as processes or threads. */
function startedFiles(): string[] {
  const files = globSync("dataplane/**/*.ts", { cwd: sources }).filter((file) => !file.endsWith(".test.ts"));
  return files.flatMap((file) => {
    const path = join(sources, file);
    return [...readFileSync(path, "utf8").matchAll(startedByPath)].map(([, name]) => join(dirname(path), name!));
  });
}

/** All outputs are in one directory, whatever folders their sources are in. */
function nameOf(file: string): string {
  return relative(sources, file).replaceAll("/", "-").replace(/\.ts$/, "");
}

/** Paths of what is started become those of the bundle. */
function besideEachOther(): Plugin {
  return {
    name: "started by path",
    setup(bundler) {
      bundler.onLoad({ filter: /\/src\/dataplane\/.*\.ts$/ }, ({ path }) => {
        const inBundle = (_: string, name: string): string =>
          `new URL("./${nameOf(join(dirname(path), name))}.js", import.meta.url)`;
        return { contents: readFileSync(path, "utf8").replaceAll(startedByPath, inBundle), loader: "ts" };
      });
    },
  };
}
