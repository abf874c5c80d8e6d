/** The server as a process: reads its options, starts, and ends on a signal. */
import { parseArgs } from "node:util";
import { startServer } from "./main.ts";
import { UnknownQuota } from "./core/quota.ts";
import { StoreError } from "./core/sqlite-store.ts";
import type { Home } from "./dataplane/linux/home.ts";
import type { NetworkWish } from "./dataplane/plane.ts";
import { networkDirectory } from "./dataplane/plane-start.ts";
import { probeMode } from "./dataplane/probe/mode.ts";
import { parseImageChoice } from "./services/ec2/image-policy.ts";
import type { ImageChoice } from "./services/ec2/image-policy.ts";

/** Thrown for options that cannot be meant. */
class OptionError extends Error {}

const values = readArguments();

try {
  if (values["end-network"]) await endNetwork();
  else await serve();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = [StoreError, UnknownQuota, OptionError].some((kind) => error instanceof kind);
  const isWarden = (error as Error).name === "WardenError";
  if (!known && !isWarden && code === undefined) throw error;
  process.stderr.write(`fogbank: ${reasonOf(code, message)}\n`);
  process.exitCode = error instanceof OptionError ? 2 : 1;
}

async function serve(): Promise<void> {
  const network = networkOf(values.network);
  checkWays(network);
  const server = await startServer({
    port: numberOf("port", values.port, 65_535),
    host: values.host,
    data: values.data,
    seed: values.seed,
    account: accountOf(values.account),
    lifecycle: lifecycleOf(values.lifecycle),
    quotas: Object.fromEntries((values.quota ?? []).map(quotaOf)),
    strictImages: values["strict-images"],
    images: (values.image ?? []).map(imageOf),
    network,
    home: await privilegedHome(network),
    uplink: values.uplink,
    reachMachine: values["reach-machine"],
    insecureListen: values["insecure-listen"],
    throttle: values.throttle,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => void server.close().then(() => process.exit(0)));
  process.stdout.write(`Fogbank listens on http://${values.host ?? "127.0.0.1"}:${server.port}\n`);
}

/** Started by sudo, the warden comes first and stays privileged; this process becomes the user. */
async function privilegedHome(network: NetworkWish): Promise<Home | undefined> {
  if (network === "off" || network === "loopback" || process.env["SUDO_UID"] === undefined) return undefined;
  const { invokerOf, startPrivileged } = await import("./dataplane/linux/privilege.ts");
  const invoker = invokerOf();
  if (!invoker || (await probeMode()).mode !== "root") return undefined;
  const images = (values.image ?? []).map(imageOf).flatMap(({ source }) => ("path" in source ? [source.path] : []));
  const granted = { uplink: values.uplink ?? false, reachMachine: values["reach-machine"] ?? false, images };
  return startPrivileged(invoker, values.data && networkDirectory(values.data), granted);
}

/** Ends what a server of the data directory left running. */
async function endNetwork(): Promise<void> {
  if (values.data === undefined) throw new OptionError("--end-network needs --data.");
  const { endLeft } = await import("./dataplane/linux/home.ts");
  if (!(await endLeft(networkDirectory(values.data)))) process.stderr.write("fogbank: nothing was left there.\n");
}

function readArguments() {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const many = { type: "string", multiple: true } as const;
  const network = { uplink: flag, "reach-machine": flag, "end-network": flag };
  const flags = { "strict-images": flag, "insecure-listen": flag, throttle: flag, ...network };
  const texts = { port: text, host: text, data: text, seed: text, account: text, lifecycle: text, network: text };
  try {
    return parseArgs({ options: { ...texts, ...flags, quota: many, image: many } }).values;
  } catch (error) {
    process.stderr.write(`fogbank: ${(error as Error).message}\n`);
    process.exit(2);
  }
}

function numberOf(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) > most) throw new OptionError(`--${name} must be from 0 to ${most}.`);
  return Number(text);
}

function accountOf(text: string | undefined): string | undefined {
  if (text !== undefined && !/^\d{12}$/.test(text)) throw new OptionError("--account must have 12 digits.");
  return text;
}

function lifecycleOf(text = "instant"): "instant" | "real" {
  if (text !== "instant" && text !== "real") throw new OptionError("--lifecycle is instant or real.");
  return text;
}

function networkOf(text = "auto"): NetworkWish {
  const found = (["auto", "linux", "loopback", "off"] as const).find((one) => one === text);
  if (!found) throw new OptionError("--network is auto, linux, loopback or off.");
  return found;
}

/** What instances reach beyond their network is nothing where none is, and no packet of theirs reaches the machine. */
function checkWays(network: NetworkWish): void {
  const [uplink, reach] = [values.uplink && "--uplink", values["reach-machine"] && "--reach-machine"];
  if (network === "off" && (uplink || reach))
    throw new OptionError(`${uplink || reach} needs a network: --network off runs no instances.`);
  if (network === "loopback" && reach)
    throw new OptionError(`${reach} needs packets: in loopback mode the machine is no host.`);
}

function imageOf(text: string): ImageChoice {
  try {
    return parseImageChoice(text);
  } catch (error) {
    if (error instanceof RangeError) throw new OptionError(`--image: ${error.message}.`);
    throw error;
  }
}

function quotaOf(text: string): readonly [string, number] {
  const [, name, value] = /^([a-z0-9-]+)=(\d{1,9})$/.exec(text) ?? [];
  if (name === undefined) throw new OptionError("--quota must look like vpcs=500.");
  return [name, Number(value)];
}

function reasonOf(code: string | undefined, message: string): string {
  const { port = "4566", host = "127.0.0.1" } = values;
  if (code === "EADDRINUSE") return `port ${port} is taken; 'fogbank status' tells by whom, --port takes another.`;
  if (code === "EACCES") return `this user may not listen on port ${port}; --port takes another.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `this machine has no address ${host}.`;
  return message;
}
