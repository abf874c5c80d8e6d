/** Loaded before a test run, changes one text of one source file in the memory of that run alone. */
import { registerHooks } from "node:module";

/** What `FOGBANK_MUTANT` says: the end of a file's URL, what stands in it, and what stands there instead. */
interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const { file, from, to } = JSON.parse(process.env["FOGBANK_MUTANT"]!) as Change;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.startsWith("file:") || !url.split("?")[0]!.endsWith(`/${file}`)) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array | string).toString("utf8");
    if (!source.includes(from)) throw new Error(`${file} does not say ${from}`);
    return { ...loaded, source: source.replace(from, () => to) };
  },
});
