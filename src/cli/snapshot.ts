/** Snapshots from the command line: the whole cloud into one file and back. */
import { constants, createWriteStream, openAsBlob } from "node:fs";
import { access, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { admin, CliError, endpointOf } from "./http.ts";

/** Adds `snapshot save` and `snapshot load`. */
export function addSnapshotCommands(program: Command): void {
  const snapshot = program.command("snapshot").description("save or load the whole cloud");
  snapshot
    .command("save <file>")
    .description("write the cloud as it stands to a file")
    .action((file: string, _, command: Command) => save(endpointOf(command), file));
  snapshot
    .command("load <file>")
    .description("replace the cloud by the one in a file")
    .action((file: string, _, command: Command) => load(endpointOf(command), file));
}

async function save(endpoint: string, file: string): Promise<void> {
  const response = await admin(endpoint, "GET", "snapshot");
  const partial = `${file}.part`;
  try {
    await pipeline(Readable.fromWeb(response.body as never), createWriteStream(partial, { mode: 0o600 }));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw new CliError(`${file} cannot be written: ${(error as Error).message}`);
  }
  process.stdout.write(`Saved to ${file}.\n`);
}

async function load(endpoint: string, file: string): Promise<void> {
  const body = await readable(file);
  const response = await admin(endpoint, "POST", "snapshot", { body });
  const { rows } = (await response.json()) as { rows: number };
  process.stdout.write(`Loaded ${rows} rows from ${file}.\n`);
}

async function readable(file: string): Promise<Blob> {
  try {
    await access(file, constants.R_OK);
    return await openAsBlob(file);
  } catch (error) {
    throw new CliError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
