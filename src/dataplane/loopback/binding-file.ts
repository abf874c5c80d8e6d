/** Bindings of a server with a data directory: a file there, so that they outlive the server. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BindingWish } from "./binding.ts";

const nameIn = (data: string): string => join(data, "bindings.json");

/** The bindings that were kept; none without a data directory. Throws where the file is broken. */
export async function loadBindings(data: string | undefined): Promise<readonly BindingWish[]> {
  if (data === undefined) return [];
  try {
    return JSON.parse(await readFile(nameIn(data), "utf8")) as BindingWish[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Keeps the bindings. */
export async function saveBindings(data: string | undefined, bindings: readonly BindingWish[]): Promise<void> {
  if (data === undefined) return;
  const draft = `${nameIn(data)}.new`;
  await writeFile(draft, `${JSON.stringify(bindings, undefined, 1)}\n`, { mode: 0o600 });
  await rename(draft, nameIn(data));
}
