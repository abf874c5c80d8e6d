/** Credentials of the user's own, found where AWS's tools find them. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Credentials } from "./aws-sign.ts";
import { CliError } from "./http.ts";

const run = promisify(execFile);

type Section = Readonly<Record<string, string>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** A profile's keys, and the Region that it is set to. */
export interface Profile {
  readonly credentials: Credentials;
  readonly region?: string;
}

/**
 * The keys of a profile: those in the shared files, those that its `credential_process` gives, or else what
 * `aws configure export-credentials` says, which knows single sign-on and roles. Throws a `CliError` without any.
 */
export async function findProfile(name: string, env: Environment = process.env): Promise<Profile> {
  const folder = join(env["HOME"] ?? homedir(), ".aws");
  const shared = sections(env["AWS_SHARED_CREDENTIALS_FILE"] ?? join(folder, "credentials"));
  const config = sections(env["AWS_CONFIG_FILE"] ?? join(folder, "config"));
  const own = { ...config.get(name === "default" ? name : `profile ${name}`), ...shared.get(name) };
  if (Object.keys(own).length === 0) throw new CliError(`There is no profile '${name}' in ${folder}.`);
  const { region } = own;
  const credentials = keysIn(own) ?? (await askProcess(own)) ?? (await askCli(name, env));
  return { credentials, ...(region !== undefined && { region }) };
}

function sections(file: string): Map<string, Section> {
  const found = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of readOr(file).split(/\r?\n/)) {
    const heading = /^\s*\[\s*(.+?)\s*\]/.exec(line)?.[1];
    const [, key, value] = /^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (heading !== undefined) found.set(heading, (current = found.get(heading) ?? {}));
    else if (key !== undefined && !line.trim().startsWith("#")) current[key.toLowerCase()] = value!;
  }
  return found;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function keysIn(own: Section): Credentials | undefined {
  const { aws_access_key_id: accessKeyId, aws_secret_access_key: secret, aws_session_token: sessionToken } = own;
  if (!accessKeyId || !secret) return undefined;
  return { accessKeyId, secret, ...(sessionToken && { sessionToken }) };
}

async function askProcess({ credential_process: line }: Section): Promise<Credentials | undefined> {
  if (!line) return undefined;
  try {
    const { stdout } = await run("/bin/sh", ["-c", line]);
    return parse(stdout);
  } catch (error) {
    throw new CliError(`The credential_process failed: ${(error as Error).message}`);
  }
}

async function askCli(name: string, env: Environment): Promise<Credentials> {
  const args = ["configure", "export-credentials", "--profile", name, "--format", "process"];
  try {
    const { stdout } = await run("aws", args, { env });
    return parse(stdout);
  } catch {
    throw new CliError(
      `The profile '${name}' has no keys of its own, and no AWS CLI here can say them ` +
        "('aws configure export-credentials', version 2).",
    );
  }
}

function parse(text: string): Credentials {
  const said = JSON.parse(text) as { AccessKeyId: string; SecretAccessKey: string; SessionToken?: string };
  const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: sessionToken } = said;
  return { accessKeyId, secret, ...(sessionToken && { sessionToken }) };
}
