/** `fogbank import`: takes over networks that stand in AWS, from the answers of its describe calls. */
import { InvalidArgumentError } from "commander";
import type { Command } from "commander";
import { admin, CliError, endpointOf } from "./http.ts";
import { askAccount } from "./import-account.ts";
import { readDirectory } from "./import-directory.ts";
import type { ImportFile } from "./import-directory.ts";
import { formatImport } from "./import-text.ts";
import type { ImportReport } from "./import-text.ts";

interface ImportOptions {
  readonly profile?: string;
  readonly regions?: readonly string[];
  readonly awsEndpoint?: string;
  readonly account?: string;
  readonly region?: string;
  readonly dryRun?: boolean;
  readonly boot: boolean;
  readonly json?: boolean;
}

/** Adds `import`. */
export function addImportCommand(program: Command): void {
  program
    .command("import")
    .description("take over networks that stand in AWS, from a folder of describe answers or from AWS itself")
    .argument("[directory]", "a folder of JSON files as 'aws ec2 describe-…' writes them")
    .option("--profile <name>", "ask AWS itself, with read-only calls and this profile's keys")
    .option("--regions <codes>", "in these Regions, or 'all' (default: the profile's)", (text) => text.split(","))
    .option("--aws-endpoint <url>", "ask this server instead of AWS")
    .option("--account <id>", "whose they are, where neither files nor folders say so", toAccount)
    .option("--region <code>", "in which Region they stood, likewise")
    .option("--dry-run", "only tell what would be taken")
    .option("--no-boot", "run nothing in the instances; they are there to be asked about")
    .option("--json", "as JSON")
    .action(async (directory: string | undefined, options: ImportOptions, command: Command) => {
      const report = await sendFiles(endpointOf(command), await filesFor(directory, options), options);
      if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
      else process.stdout.write(formatImport(report, options.dryRun ?? false));
    });
}

async function filesFor(directory: string | undefined, options: ImportOptions): Promise<readonly ImportFile[]> {
  const { account, region, profile, regions, awsEndpoint: endpoint } = options;
  if ((directory === undefined) === (profile === undefined))
    throw new CliError("Say either a directory or --profile: 'fogbank import --help' shows how.");
  const tell = (line: string): unknown => process.stderr.write(`fogbank: ${line}\n`);
  if (profile !== undefined) return askAccount({ profile, regions, endpoint }, tell);
  const files = await readDirectory(directory!);
  return files.map((one) => ({ ...one, account: one.account ?? account, region: one.region ?? region }));
}

/** Has a server import files. Throws a `CliError` that says what is wrong with them; nothing was imported then. */
export async function sendFiles(
  endpoint: string,
  files: readonly ImportFile[],
  { dryRun = false, boot }: { readonly dryRun?: boolean; readonly boot: boolean },
): Promise<ImportReport> {
  const body = new Blob(files.flatMap((file) => piecesOf(file).map((piece) => `${JSON.stringify(piece)}\n`)));
  const response = await admin(endpoint, "POST", `import?dry-run=${dryRun}&boot=${boot}`, { body });
  try {
    return (await response.json()) as ImportReport;
  } catch {
    throw new CliError(`What answers at ${endpoint} is no Fogbank.`);
  }
}

/** Lists of things that a server reads one by one: it reads each line in one go. */
const longLists = ["NetworkInterfaces", "Reservations", "SecurityGroups", "SecurityGroupRules", "Subnets", "Volumes"];
const longest = 200;

function piecesOf(file: ImportFile): ImportFile[] {
  const content = (file.content ?? {}) as Readonly<Record<string, unknown>>;
  const more = longLists.flatMap((key) => {
    const list = content[key];
    if (!Array.isArray(list)) return [];
    const starts = Array.from({ length: Math.ceil(list.length / longest) }, (_, n) => n * longest);
    return starts.slice(1).map((from) => ({ ...file, content: { [key]: list.slice(from, from + longest) } }));
  });
  if (more.length === 0) return [file];
  const cut = Object.entries(content).map(([key, value]) =>
    longLists.includes(key) && Array.isArray(value) ? [key, value.slice(0, longest)] : [key, value],
  );
  return [{ ...file, content: Object.fromEntries(cut) }, ...more];
}

function toAccount(text: string): string {
  if (!/^\d{12}$/.test(text)) throw new InvalidArgumentError("An account has 12 digits.");
  return text;
}
