/** What this machine can do: `fogbank doctor`. */
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { promisify } from "node:util";
import type { Command } from "commander";
import { probeMode } from "../dataplane/probe/mode.ts";
import { probePieces } from "../dataplane/probe/pieces.ts";
import { dataDirectory } from "./data-directory.ts";
import { awsCliVersion, heedsEndpoint } from "./env.ts";

const run = promisify(execFile);

/** One finding: what was looked at, whether it is well, and what follows. */
interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
  /** Whether Fogbank cannot run without it. */
  readonly needed: boolean;
}

/** Adds `doctor`. Its status is 0 when everything that a server needs is there. */
export function addDoctorCommand(program: Command): void {
  program
    .command("doctor")
    .description("say what this machine can do")
    .option("--json", "as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await Promise.all([
        nodeFinding(),
        storeFinding(),
        dataFinding(),
        portFinding(),
        awsFinding(),
        terraformFinding(),
      ]);
      findings.push(...(await planeFindings()));
      if (json) process.stdout.write(`${JSON.stringify({ findings })}\n`);
      else
        for (const { what, ok, detail } of findings)
          process.stdout.write(`${ok ? "yes" : "no "}  ${what.padEnd(18)} ${detail}\n`);
      if (findings.some(({ ok, needed }) => needed && !ok)) process.exitCode = 1;
    });
}

const consequences = {
  root: "packets travel through the kernel",
  rootless: "packets travel through the kernel, in a user namespace",
  loopback: "no packets: connections are made on loopback ports, by the network's rules",
} as const;

/** Which mode the data plane has here, and what its missing pieces cost. */
async function planeFindings(): Promise<readonly Finding[]> {
  const { mode, why } = await probeMode();
  const detail = `${mode}: ${consequences[mode]} (${why})`;
  const pieces = await probePieces(mode);
  return [
    { what: "data plane", ok: mode !== "loopback", detail, needed: false },
    ...pieces.map((piece) => ({ ...piece, needed: false })),
  ];
}

async function nodeFinding(): Promise<Finding> {
  const ok = Number(process.versions.node.split(".")[0]) >= 24;
  return { what: "Node.js", ok, needed: true, detail: `${process.versions.node} (24 or newer is needed)` };
}

async function storeFinding(): Promise<Finding> {
  try {
    const { DatabaseSync } = await import("node:sqlite");
    const row = new DatabaseSync(":memory:").prepare("SELECT sqlite_version() AS version").get()!;
    return { what: "SQLite", ok: true, needed: true, detail: String(row["version"]) };
  } catch (error) {
    return { what: "SQLite", ok: false, needed: true, detail: (error as Error).message };
  }
}

async function dataFinding(): Promise<Finding> {
  const directory = dataDirectory();
  const what = "data directory";
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await access(directory, constants.W_OK);
    return { what, ok: true, needed: false, detail: directory };
  } catch (error) {
    const detail = `${(error as Error).message}; use --data or --memory`;
    return { what, ok: false, needed: false, detail };
  }
}

async function portFinding(): Promise<Finding> {
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(4566, "127.0.0.1", () => server.close(() => resolve(true)));
  });
  const detail = free
    ? "free"
    : "taken: by Fogbank ('fogbank status' tells) or by another program (--port takes another)";
  return { what: "port 4566", ok: free, needed: false, detail };
}

async function awsFinding(): Promise<Finding> {
  const version = await awsCliVersion();
  if (!version) return { what: "AWS CLI", ok: false, needed: false, detail: "not on the path" };
  const ok = heedsEndpoint(version);
  return {
    what: "AWS CLI",
    ok,
    needed: false,
    detail: ok ? version : `${version} ignores AWS_ENDPOINT_URL; use 'fogbank aws'`,
  };
}

async function terraformFinding(): Promise<Finding> {
  try {
    const { stdout } = await run("terraform", ["version", "-json"]);
    const { terraform_version: version } = JSON.parse(stdout) as { terraform_version: string };
    return { what: "Terraform", ok: true, needed: false, detail: version };
  } catch {
    return { what: "Terraform", ok: false, needed: false, detail: "not on the path" };
  }
}
