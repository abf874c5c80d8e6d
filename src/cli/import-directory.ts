/** The files of a folder of describe answers, with whose they are where the folders' names say so. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "./http.ts";

/** One file for an import. */
export interface ImportFile {
  readonly file: string;
  readonly account?: string;
  readonly region?: string;
  readonly content: unknown;
}

/**
 * Reads every `.json` below a folder. Folders named like an account or a Region say whose the files in them are:
 * `aws_configs/accounts/ACCOUNT/REGION/Vpcs.json` and `us-east-1/Vpcs.json` are of such layouts.
 */
export async function readDirectory(directory: string): Promise<ImportFile[]> {
  const found: ImportFile[] = [];
  for (const path of await pathsIn(directory)) {
    const folders = path.split("/").slice(0, -1);
    const account = folders.findLast((name) => /^\d{12}$/.test(name));
    const region = folders.findLast((name) => /^[a-z]{2}(-[a-z]+)+-\d$/.test(name));
    found.push({ file: path, account, region, content: parse(path, await read(join(directory, path))) });
  }
  if (found.length > 0) return found;
  throw new CliError(`${directory} holds no .json file.`);
}

async function pathsIn(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
    return files.map((entry) => join(entry.parentPath, entry.name).slice(join(directory, "x").length - 1)).toSorted();
  } catch (error) {
    throw new CliError(`${directory} cannot be read: ${(error as Error).message}`);
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CliError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(`${path} is no JSON: ${(error as Error).message}`);
  }
}
