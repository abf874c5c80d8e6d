/** Terraform with the AWS provider as a client that builds whole networks. */
import { execFile, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Place } from "./client.ts";

const run = promisify(execFile);
/** Below the directory of the registry that a mirror copies. */
const providerPath = "hashicorp/aws/5.100.0";

/** Where a file-system mirror with the provider may be, FOGBANK_TF_MIRROR first. */
const mirrors = [
  process.env["FOGBANK_TF_MIRROR"],
  "/opt/tf-plugins",
  "/usr/local/share/terraform/plugins",
  "/usr/share/terraform/plugins",
  join(homedir(), ".terraform.d/plugins"),
].filter((path) => path !== undefined);

const mirror = mirrors.find(
  (path) => existsSync(path) && readdirSync(path).some((registry) => existsSync(join(path, registry, providerPath))),
);

/** Why Terraform cannot be used here, or nothing. */
export function terraformMissing(): string | undefined {
  if (spawnSync("terraform", ["version"]).status !== 0) return "terraform is not on the path";
  return mirror ? undefined : "there is no mirror of the AWS provider 5.100.0 (FOGBANK_TF_MIRROR names one)";
}

/** One configuration in a directory of its own. */
export interface Workspace {
  /** Builds everything and gives the output `kept`. */
  apply(): Promise<Record<string, string>>;
  /** Whether a plan finds nothing to do; gives what it would do otherwise. */
  plan(): Promise<string | undefined>;
  destroy(): Promise<void>;
  /** Removes the directory. */
  close(): void;
}

/** Prepares a scenario's configuration. */
export async function openTerraform(scenario: string, place: Place): Promise<Workspace> {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-terraform-"));
  const source = fileURLToPath(new URL("../terraform/", import.meta.url));
  for (const file of readdirSync(source).filter((name) => name === "provider.tf" || name === `${scenario}.tf`))
    copyFileSync(join(source, file), join(directory, file));
  const config = join(directory, "terraform.rc");
  writeFileSync(config, `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`);
  const env = {
    ...process.env,
    TF_CLI_CONFIG_FILE: config,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    TF_VAR_endpoint: place.endpoint,
    TF_VAR_account: place.account,
    AWS_EC2_METADATA_DISABLED: "true",
  };
  const terraform = async (...args: string[]): Promise<string> => {
    const { stdout } = await run("terraform", args, { cwd: directory, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  };
  await terraform("init", "-input=false", "-no-color");
  return {
    apply: async () => {
      await terraform("apply", "-auto-approve", "-input=false", "-no-color");
      return JSON.parse(await terraform("output", "-json", "kept")) as Record<string, string>;
    },
    plan: async () => {
      const planned = terraform("plan", "-detailed-exitcode", "-input=false", "-no-color");
      return planned.then(
        () => undefined,
        (error: { stdout?: string; stderr?: string }) => `${error.stdout}${error.stderr}`,
      );
    },
    destroy: async () => void (await terraform("destroy", "-auto-approve", "-input=false", "-no-color")),
    close: () => rmSync(directory, { recursive: true }),
  };
}
