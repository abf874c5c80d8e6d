/** `fogbank export`: writes networks as the describe answers that `fogbank import` reads. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { AwsError } from "./aws-client.ts";
import { askForNetwork } from "./describe-answers.ts";
import { adminJson, CliError, endpointOf } from "./http.ts";

interface Place {
  readonly account: string;
  readonly region: string;
}

interface ExportOptions {
  readonly account?: string;
  readonly region?: string;
  readonly json?: boolean;
}

/** What was written. */
interface Exported extends Place {
  readonly files: readonly string[];
}

/** Adds `export`. */
export function addExportCommand(program: Command): void {
  program
    .command("export")
    .description("write the networks as a folder of describe answers")
    .argument("<directory>", "made where it is not there; files in it are replaced")
    .option("--account <id>", "of this account only")
    .option("--region <code>", "of this Region only")
    .option("--json", "as JSON")
    .action(async (directory: string, options: ExportOptions, command: Command) => {
      const written = await exportNetworks(endpointOf(command), directory, options);
      if (options.json) return void process.stdout.write(`${JSON.stringify({ written })}\n`);
      for (const { account, region, files } of written)
        process.stdout.write(`${account} ${region}: ${files.length} files\n`);
    });
}

/** Writes `aws_configs/accounts/ACCOUNT/REGION/KEY.json` below a folder, empty lists left out. */
export async function exportNetworks(
  endpoint: string,
  directory: string,
  { account, region }: Pick<ExportOptions, "account" | "region"> = {},
): Promise<Exported[]> {
  const { places } = await adminJson<{ readonly places: readonly Place[] }>(endpoint, "GET", "places");
  const wanted = places.filter(
    (one) => one.account === (account ?? one.account) && one.region === (region ?? one.region),
  );
  if (wanted.length === 0) throw new CliError("There is no network to export.");
  const written: Exported[] = [];
  for (const place of wanted) written.push({ ...place, files: await exportPlace(endpoint, directory, place) });
  return written;
}

async function exportPlace(endpoint: string, directory: string, { account, region }: Place): Promise<string[]> {
  const folder = join(directory, "aws_configs", "accounts", account, region);
  const caller = { endpoint, region, credentials: { accessKeyId: account, secret: "fogbank" } };
  try {
    const { files, refused } = await askForNetwork(caller, { whole: true });
    for (const { why } of refused) process.stderr.write(`fogbank: not written: ${why}\n`);
    await mkdir(folder, { recursive: true });
    const names: string[] = [];
    for (const [key, content] of files) {
      const value = content[key];
      if (Array.isArray(value) && value.length === 0 && key !== "Vpcs") continue;
      await writeFile(join(folder, `${key}.json`), `${JSON.stringify(content, undefined, 1)}\n`);
      names.push(`${key}.json`);
    }
    return names;
  } catch (error) {
    if (error instanceof AwsError) throw new CliError(error.message);
    if ((error as NodeJS.ErrnoException).code)
      throw new CliError(`${folder} cannot be written: ${(error as Error).message}`);
    throw error;
  }
}
