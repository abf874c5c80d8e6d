/** Pointing AWS clients here: `fogbank env`. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Command } from "commander";
import { endpointOf } from "./http.ts";

const run = promisify(execFile);

/** Adds `env`. */
export function addEnvCommand(program: Command): void {
  program
    .command("env")
    .description('print the exports that point AWS clients here: eval "$(fogbank env)"')
    .option("--account <id>", "whose account the clients use", "000000000000")
    .option("--region <code>", "the Region", "us-east-1")
    .action(async (options: { account: string; region: string }, command: Command) => {
      const exports = clientEnvironment(endpointOf(command), options.account, options.region);
      for (const [name, value] of Object.entries(exports))
        process.stdout.write(`export ${name}='${value.replaceAll("'", String.raw`'\''`)}'\n`);
      const misleading = misleadingNames();
      if (misleading.length > 0) process.stdout.write(`unset ${misleading.join(" ")}\n`);
      const version = await awsCliVersion();
      if (version && !heedsEndpoint(version))
        process.stderr.write(
          `fogbank: the AWS CLI here is ${version}, which ignores AWS_ENDPOINT_URL and would call the real AWS.\n` +
            `fogbank: pass --endpoint-url, use 'fogbank aws …', or install a CLI from 1.29 or 2.13 on.\n`,
        );
    });
}

/** The environment in which the AWS CLI, the SDKs and Terraform call a server. */
export function clientEnvironment(endpoint: string, account: string, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: account,
    AWS_SECRET_ACCESS_KEY: "fogbank",
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: "true",
  };
}

/** Variables of this environment that would lead clients to other endpoints or other credentials. */
export function misleadingNames(): readonly string[] {
  const fixed = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_SESSION_TOKEN", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"];
  return Object.keys(process.env).filter((name) => fixed.includes(name) || name.startsWith("AWS_ENDPOINT_URL_"));
}

/** The version of the AWS CLI on the path, `1.45.11`; nothing where there is none. */
export async function awsCliVersion(): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run("aws", ["--version"]);
    return /aws-cli\/([\d.]+)/.exec(stdout + stderr)?.[1];
  } catch {
    return undefined;
  }
}

/** Whether a CLI of this version heeds `AWS_ENDPOINT_URL` (from 1.29.0 and 2.13.0 on). */
export function heedsEndpoint(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major === 1 ? minor >= 29 : major > 2 || (major === 2 && minor >= 13);
}
