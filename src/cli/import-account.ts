/** The files of an import that come from AWS itself, asked with the user's own credentials. */
import { AwsError, call, listAll } from "./aws-client.ts";
import type { Caller } from "./aws-client.ts";
import { findProfile } from "./aws-profile.ts";
import { askForNetwork } from "./describe-answers.ts";
import { CliError } from "./http.ts";
import type { ImportFile } from "./import-directory.ts";

/** Whose networks are asked for, and where. */
export interface AccountWish {
  readonly profile: string;
  /** Codes, or `all` for those that the account has; the profile's own unless it says some. */
  readonly regions?: readonly string[];
  /** Another server than AWS. */
  readonly endpoint?: string;
}

/** Asks every Region, one after the other; `tell` is told of what was refused. Throws a `CliError`. */
export async function askAccount(
  { profile, regions, endpoint }: AccountWish,
  tell: (line: string) => void,
): Promise<ImportFile[]> {
  const { credentials, region } = await findProfile(profile);
  const first = regions?.find((one) => one !== "all") ?? region ?? "us-east-1";
  const caller: Caller = { credentials, region: first, ...(endpoint !== undefined && { endpoint }) };
  try {
    const { Account: account } = await call(caller, "sts", "GetCallerIdentity");
    const wanted = regions?.includes("all") ? await everyRegion(caller) : (regions ?? (region ? [region] : []));
    if (wanted.length === 0) throw new CliError(`The profile '${profile}' has no Region: say some with --regions.`);
    const files: ImportFile[] = [];
    for (const code of wanted) files.push(...(await askRegion({ ...caller, region: code }, String(account), tell)));
    return files;
  } catch (error) {
    if (error instanceof AwsError) throw new CliError(error.message);
    if (error instanceof TypeError) throw new CliError(`AWS cannot be reached: ${causeOf(error)}`);
    throw error;
  }
}

async function askRegion(caller: Caller, account: string, tell: (line: string) => void): Promise<ImportFile[]> {
  const { region } = caller;
  const { files, refused } = await askForNetwork(caller);
  for (const { why } of refused) tell(`${region}: not asked: ${why}`);
  return [...files].map(([key, content]) => ({ file: `${account}/${region}/${key}.json`, account, region, content }));
}

async function everyRegion(caller: Caller): Promise<string[]> {
  const list = (await listAll(caller, "ec2", "DescribeRegions", "Regions")) as { readonly RegionName: string }[];
  return list.map(({ RegionName }) => RegionName);
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}
