/** The AWS CLI against this server: `fogbank aws ec2 describe-vpcs`. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import type { Command } from "commander";
import { clientEnvironment, misleadingNames } from "./env.ts";
import { CliError, endpointOf } from "./http.ts";

/** Adds `aws`. What follows it goes to the AWS CLI as it is; the endpoint is always passed, for old CLIs too. */
export function addAwsCommand(program: Command): void {
  program
    .command("aws")
    .description("run the AWS CLI against the server")
    .argument("[arguments...]")
    .allowUnknownOption()
    .helpOption(false)
    .passThroughOptions()
    .action((args: string[], _, command: Command) => runAws(endpointOf(command), args));
}

function runAws(endpoint: string, args: readonly string[]): Promise<void> {
  const { AWS_ACCESS_KEY_ID = "000000000000", AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  const region = AWS_REGION ?? AWS_DEFAULT_REGION ?? "us-east-1";
  const env = { ...process.env, ...clientEnvironment(endpoint, AWS_ACCESS_KEY_ID, region), AWS_PAGER: "" };
  for (const name of misleadingNames()) delete (env as NodeJS.ProcessEnv)[name];
  const child = spawn("aws", ["--endpoint-url", endpoint, ...args], { stdio: "inherit", env });
  return new Promise((resolve, reject) => {
    child.once("error", () => reject(new CliError("There is no AWS CLI on the path ('pip install awscli').")));
    child.once("exit", (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal!] ?? 0);
      resolve();
    });
  });
}
