/** Starting and ending a server: `up`, `down`, `status`, `reset`. */
import { spawn } from "node:child_process";
import { existsSync, fchownSync, fstatSync, openSync, readFileSync } from "node:fs";
import { isIPv6 } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import { dataDirectory, makeDirectory, sudoInvoker } from "./data-directory.ts";
import { adminJson, CliError, endpointOf } from "./http.ts";
import { nodeFlags } from "./node-flags.ts";

interface UpOptions {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
  readonly memory?: boolean;
  readonly detach?: boolean;
  readonly seed?: string;
  readonly account?: string;
  readonly lifecycle?: string;
  readonly quota: Readonly<Record<string, number>>;
  readonly network?: string;
  readonly uplink?: boolean;
  readonly reachMachine?: boolean;
  readonly image: readonly string[];
  readonly strictImages?: boolean;
  readonly insecureListen?: boolean;
  readonly throttle?: boolean;
}

interface Health {
  readonly version: string;
  readonly pid: number;
  readonly upSeconds: number;
  readonly data?: string;
  readonly seed: string;
  readonly account: string;
}

interface PlaneView {
  readonly mode: string;
  readonly why: string;
  readonly running: boolean;
  readonly instances?: number;
  /** Loopback mode: where programs enter the network. */
  readonly socks?: string;
  /** Linux mode: rule sets that the kernel does not take. */
  readonly refused?: readonly string[];
}

/** How long a detached server may take to answer, and a stopped one to be gone, in milliseconds. */
const patienceMs = 15_000;
/** What takes longer to say that it is well is no Fogbank, in milliseconds. */
const healthPatienceMs = 3_000;

/** Adds `up`, `down`, `status` and `reset`. */
export function addServerCommands(program: Command): void {
  program
    .command("up")
    .description("start a server, in the foreground unless --detach")
    .option("-p, --port <port>", "port to listen on", toPort, 4566)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--data <dir>", "keep state in this directory (default: the user's data directory)")
    .addOption(new Option("--memory", "keep nothing").conflicts("data"))
    .option("-d, --detach", "return when the server answers")
    .option("--seed <text>", "determines the ids of a fresh cloud")
    .option("--account <id>", "account of unknown access keys, 12 digits", toAccount)
    .addOption(new Option("--lifecycle <kind>", "how long transitions take").choices(["instant", "real"]))
    .option("--quota <name=value>", "default of a quota, such as vpcs=500; may be repeated", addQuota, {})
    .addOption(
      new Option("--network <kind>", "how packets move (default: auto, the best that works here)").choices([
        "auto",
        "linux",
        "loopback",
        "off",
      ]),
    )
    .option("--uplink", "instances reach the real internet")
    .option("--reach-machine", "instances reach what this machine serves on its own addresses")
    .option("--image <image=source>", "what instances of an image run: debian-*=debian:bookworm", addText, [])
    .option("--strict-images", "refuse image ids that the catalogue does not have")
    .option("--throttle", "throttle requests as AWS does")
    .option("--insecure-listen", "take unknown access keys from other machines too")
    .action((options: UpOptions) => startServer(options));
  program
    .command("down")
    .description("end the server, its instances and its network")
    .option("--data <dir>", "end what a server of this directory left behind when it crashed")
    .action(({ data }: { data?: string }, command: Command) => stopServer(endpointOf(command), data));
  program
    .command("status")
    .description("say what runs at the endpoint")
    .option("--json", "as JSON")
    .action(async ({ json }: { json?: boolean }, command: Command) => showStatus(endpointOf(command), json));
  program
    .command("reset")
    .description("back to a fresh cloud")
    .action(async (_, command: Command) => {
      await adminJson(endpointOf(command), "POST", "reset");
      process.stdout.write("The cloud is fresh.\n");
    });
}

async function startServer(options: UpOptions): Promise<void> {
  const endpoint = `http://${reachable(options.host)}:${options.port}`;
  if (options.port !== 0 && (await healthOf(endpoint))) throw new CliError(`A Fogbank runs at ${endpoint} already.`);
  const args = [...nodeFlags, entryPoint, ...serverArguments(options)];
  if (!options.detach) return runForeground(args);
  if (options.port === 0) throw new CliError("--detach needs a --port.");
  return runDetached(args, endpoint, join(dataDirectory(), `server-${options.port}.log`));
}

/** The address of this machine under which a server that listens on an address is found, as it stands in URLs. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return isIPv6(host) ? `[${host}]` : host;
}

async function runDetached(args: readonly string[], endpoint: string, logFile: string): Promise<void> {
  makeDirectory(dirname(logFile));
  const log = openSync(logFile, "a", 0o600);
  const invoker = sudoInvoker();
  if (invoker) fchownSync(log, invoker.uid, invoker.gid);
  const before = fstatSync(log).size;
  const child = spawn(process.execPath, args, { detached: true, stdio: ["ignore", log, log] });
  child.unref();
  const ended = new Promise<"ended">((resolve) => child.once("exit", () => resolve("ended")));
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    if ((await Promise.race([ended, sleep(25)])) === "ended") break;
    const health = await healthOf(endpoint);
    if (health?.pid === child.pid)
      return void process.stdout.write(`Fogbank ${health!.version} answers at ${endpoint}\n`);
  }
  const said = readFileSync(logFile, "utf8")
    .slice(before)
    .replaceAll(/^fogbank: /gm, "")
    .trim();
  throw new CliError(`The server did not start: ${said === "" ? `${logFile} says no more.` : said}`);
}

function serverArguments(options: UpOptions): string[] {
  const data = options.memory ? [] : ["--data", options.data ?? join(dataDirectory(), "cloud")];
  const given: (readonly [string, string | number | undefined])[] = [
    ["--port", options.port],
    ["--host", options.host],
    ["--seed", options.seed],
    ["--account", options.account],
    ["--lifecycle", options.lifecycle],
    ["--network", options.network],
    ...options.image.map((image) => ["--image", image] as const),
    ...Object.entries(options.quota).map(([name, value]) => ["--quota", `${name}=${value}`] as const),
  ];
  const valued = given.flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));
  const { strictImages, insecureListen, throttle, uplink, reachMachine } = options;
  const flags = {
    "--strict-images": strictImages,
    "--insecure-listen": insecureListen,
    "--throttle": throttle,
    "--uplink": uplink,
    "--reach-machine": reachMachine,
  };
  return [...data, ...valued, ...Object.entries(flags).flatMap(([flag, given]) => (given ? [flag] : []))];
}

function runForeground(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) =>
    child.once("exit", (code) => {
      process.exitCode = code ?? 1;
      resolve();
    }),
  );
}

async function stopServer(endpoint: string, data = join(dataDirectory(), "cloud")): Promise<void> {
  if (!(await healthOf(endpoint)) && existsSync(join(data, "network", "warden.json"))) return endLeftovers(data);
  await adminJson(endpoint, "POST", "stop");
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(25))
    if (!(await healthOf(endpoint))) return void process.stdout.write("Fogbank has ended.\n");
  throw new CliError("The server has not ended yet.");
}

/** Instances of a server with a data directory go on when it crashes; without a server its program ends them. */
async function endLeftovers(data: string): Promise<void> {
  await runForeground([...nodeFlags, entryPoint, "--data", data, "--end-network"]);
  if (process.exitCode === 0) process.stdout.write("No server answered; what it had left has ended.\n");
}

async function showStatus(endpoint: string, json = false): Promise<void> {
  const health = await healthOf(endpoint);
  const plane = health && (await adminJson<PlaneView>(endpoint, "GET", "plane"));
  const view = health ? { running: true, endpoint, ...health, plane } : { running: false };
  if (json) process.stdout.write(`${JSON.stringify(view)}\n`);
  else if (health) process.stdout.write(describeHealth(endpoint, health) + describePlane(plane!));
  else process.stdout.write(`No Fogbank answers at ${endpoint}.\n`);
  if (!health) process.exitCode = 1;
}

function describeHealth(endpoint: string, { version, pid, upSeconds, data, seed, account }: Health): string {
  return [
    `Fogbank ${version} answers at ${endpoint}`,
    `  process  ${pid}, for ${upSeconds} s`,
    `  state    ${data ?? "in memory"}`,
    `  account  ${account}`,
    `  seed     ${seed}`,
    "",
  ].join("\n");
}

function describePlane({ mode, why, running, instances, socks, refused = [] }: PlaneView): string {
  const state =
    instances === undefined ? (running ? "" : "; starts with the first instance") : `; ${instances} instances`;
  const entrance = socks === undefined ? "" : `  entrance ${socks} (SOCKS5 and HTTP proxy)\n`;
  const refusals = refused.map((one) => `  refused  ${one}\n`).join("");
  return `  network  ${mode}${mode === "none" ? "" : state} (${why})\n${entrance}${refusals}`;
}

async function healthOf(endpoint: string): Promise<Health | undefined> {
  try {
    return await adminJson<Health>(endpoint, "GET", "health", undefined, healthPatienceMs);
  } catch {
    return undefined;
  }
}

const entryPoint = fileURLToPath(new URL("../serve.ts", import.meta.url));

function toPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError("It must be from 0 to 65535.");
  return Number(text);
}

function toAccount(text: string): string {
  if (!/^\d{12}$/.test(text)) throw new InvalidArgumentError("It must have 12 digits.");
  return text;
}

function addText(text: string, texts: readonly string[]): readonly string[] {
  return [...texts, text];
}

function addQuota(text: string, quotas: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const [, name, value] = /^([a-z0-9-]+)=(\d{1,9})$/.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError("It must look like vpcs=500.");
  return { ...quotas, [name]: Number(value) };
}
