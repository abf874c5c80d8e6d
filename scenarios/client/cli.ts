/** The AWS CLI as a client: one process a call. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { spelled, waiterSeconds } from "./client.ts";
import type { Client, Place } from "./client.ts";

const run = promisify(execFile);
const own = fileURLToPath(new URL("../../.cache/bin/aws", import.meta.url));

/** The AWS CLI that `make setup` brought, or the one on the path. */
export const awsProgram = existsSync(own) ? own : "aws";

/** A value as the CLI takes it: structures as JSON. */
function asArgument(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The version of the CLI that is there, or nothing. */
export function cliVersion(): string | undefined {
  const { stdout, stderr } = spawnSync(awsProgram, ["--version"], { encoding: "utf8" });
  return /aws-cli\/([\d.]+)/.exec(`${stdout}${stderr}`)?.[1];
}

/** Opens the CLI. */
export function openCli({ endpoint, region, account }: Place): Client {
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: account,
    AWS_SECRET_ACCESS_KEY: "x",
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_MAX_ATTEMPTS: "1",
    AWS_PAGER: "",
  };
  const aws = async (service: string, ...args: string[]): Promise<string> => {
    const { stdout } = await run(awsProgram, ["--endpoint-url", endpoint, "--output", "json", service, ...args], {
      env,
      maxBuffer: 64 * 1024 * 1024,
      timeout: waiterSeconds * 3_000,
    });
    return stdout;
  };
  return {
    name: "the AWS CLI",
    call: async (operation, input, service = "ec2") => {
      const text = await aws(
        service === "s3" ? "s3api" : service,
        spelled(operation, "-"),
        "--cli-input-json",
        JSON.stringify(input),
      );
      return text.trim() === "" ? {} : (JSON.parse(text) as unknown);
    },
    wait: async (waiter, input) => {
      const options = Object.entries(input).flatMap(([key, value]) => [`--${spelled(key, "-")}`, ...[value].flat()]);
      await aws("ec2", "wait", waiter.replaceAll("_", "-"), ...options.map(asArgument));
    },
    close: async () => undefined,
  };
}
