/** Bundles the server for distribution: `node tools/bundle.ts` writes `dist/serve.js` with its models beside it. */
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../", import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, root));

rmSync(at("dist"), { recursive: true, force: true });
mkdirSync(at("dist"));
await build({
  entryPoints: [at("src/serve.ts")],
  outdir: at("dist"),
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node24",
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
});
for (const name of readdirSync(at("src/models")))
  if (name.endsWith(".json")) cpSync(at(`src/models/${name}`), at(`dist/${name}`));
