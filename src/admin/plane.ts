/** The data plane over HTTP: how packets move, hosts on the internet, this machine's processes behind interfaces. */
import type { Duplex } from "node:stream";
import { Fault } from "../core/fault.ts";
import { checkOwn } from "./caller.ts";
import { checkNames } from "./query.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";

/** A test host on the internet. */
export interface Host {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** Which refused packets are wanted. */
export interface RefusalWish {
  readonly vpc?: string;
  readonly interface?: string;
  readonly instance?: string;
}

/** A figure of the data plane's. */
export interface PlaneFigure {
  readonly name: string;
  readonly help: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What a data plane can do; members that are left out are what its mode cannot do. */
export interface PlaneTools {
  readonly mode: string;
  readonly status: () => Promise<Readonly<Record<string, unknown>>>;
  readonly figures: () => Promise<readonly PlaneFigure[]>;
  readonly console?: (instance: string) => Promise<{ readonly text: string }>;
  readonly stream?: (question: never) => Promise<Duplex>;
  readonly refusals?: (wish: RefusalWish, signal: AbortSignal) => Promise<AsyncIterable<object>>;
  readonly attach?: (port: string, pid: number, link: string) => Promise<void>;
  readonly addHost?: (host: Host) => Promise<void>;
  readonly removeHost?: (name: string) => Promise<void>;
  readonly hosts?: () => Promise<readonly Host[]>;
  readonly dial?: (address: string, port: number) => Promise<Duplex>;
  readonly prove?: (question: Readonly<Record<string, unknown>>, model: unknown) => Promise<unknown>;
  readonly environment?: (instance: string) => Promise<Readonly<Record<string, string>>>;
  readonly bind?: (port: string, to: string, options: { readonly proxyProtocol?: 1 | 2 }) => Promise<void>;
  readonly unbind?: (port: string) => Promise<void>;
  readonly bindings?: () => readonly { readonly port: string; readonly to: string }[];
}

/** The way to the data plane, which starts with the first thing that needs it. */
export interface PlaneDesk {
  /** The data plane, started. Throws a `Fault` where there is none. */
  readonly open: () => Promise<PlaneTools>;
  /** The data plane, where it runs already. */
  readonly running: () => PlaneTools | undefined;
  /** Which mode it has or would have, and why; starts nothing. */
  readonly mode: () => Promise<{ readonly mode: string; readonly why: string }>;
  /** Settles when it shows every acknowledged change. */
  readonly settle: () => Promise<void>;
}

type Ability = Exclude<keyof PlaneTools, "mode" | "status" | "figures">;

/** The function by which the data plane does something. Throws a `Fault` in a mode that cannot do it. */
export async function ability<A extends Ability>(parts: AdminParts, name: A): Promise<NonNullable<PlaneTools[A]>> {
  const tools = await parts.plane.open();
  const found = tools[name];
  if (found) return found;
  throw new Fault("NotImplemented", `In ${tools.mode} mode the data plane has no '${name}'.`, 501);
}

/** `GET plane?instance=…`: the mode, and in loopback mode what stands at an instance has in its environment. */
export async function readPlane(parts: AdminParts, { url }: AdminRequest): Promise<unknown> {
  checkNames(url.searchParams, ["instance", "account", "region"]);
  const name = url.searchParams.get("instance");
  const { mode, why } = await parts.plane.mode();
  const running = parts.plane.running();
  const view = { mode, why, running: running !== undefined, ...(await running?.status()) };
  if (name === null) return view;
  const { id } = await parts.named.instance(name, whoseIn(url));
  const environment = mode === "loopback" ? await (await ability(parts, "environment"))(id) : undefined;
  return { ...view, instance: id, environment };
}

/** `POST attach {"interface", "pid", "link"}`. */
export async function attachProcess(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  const asked = await request.json();
  checkMembers(asked, ["interface", "pid", "link", "account", "region"]);
  const { pid, link = "eth0" } = asked;
  if (!Number.isInteger(pid) || (pid as number) < 1) throw new Fault("InvalidParameter", "'pid' is a process id.");
  if (typeof link !== "string" || !/^[A-Za-z0-9_.-]{1,15}$/.test(link))
    throw new Fault("InvalidParameter", "'link' is a name of at most 15 letters, digits, dots, hyphens.");
  const eni = await parts.named.interface(textOf(asked, "interface"), whose(asked));
  await (
    await ability(parts, "attach")
  )(eni, pid as number, link);
  return { interface: eni, pid, link };
}

/** `GET internet`: the test hosts. */
export async function listHosts(parts: AdminParts): Promise<unknown> {
  return { hosts: await (await ability(parts, "hosts"))() };
}

/** `POST internet {"name", "addresses"}`. */
export async function addHost(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  const asked = await request.json();
  checkMembers(asked, ["name", "addresses"]);
  const name = textOf(asked, "name");
  const { addresses } = asked;
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(name))
    throw new Fault("InvalidParameter", "'name' has at most 32 small letters, digits and hyphens.");
  const isList = Array.isArray(addresses) && addresses.length > 0 && addresses.length <= 64;
  if (!isList || !addresses.every((one) => typeof one === "string" && one.length < 64))
    throw new Fault("InvalidParameter", "'addresses' is a list of 1 to 64 addresses.");
  await (
    await ability(parts, "addHost")
  )({ name, addresses: addresses as string[] });
  return listHosts(parts);
}

/** `DELETE internet?name=…`. */
export async function removeHost(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  checkNames(request.url.searchParams, ["name"]);
  const name = request.url.searchParams.get("name") ?? "";
  const hosts = await (await ability(parts, "hosts"))();
  if (!hosts.some((host) => host.name === name))
    throw new Fault("NoSuchHost", `There is no host '${name.slice(0, 255)}' on the internet.`, 404);
  await (
    await ability(parts, "removeHost")
  )(name);
  return listHosts(parts);
}

/** `POST prove`: the question of a trace; the packet is sent for real, its way is set beside the model's. */
export async function proveFlow(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  const question = await request.json();
  const prove = await ability(parts, "prove");
  return prove(question, await parts.trace(question));
}

/** Throws a `Fault` for a member that is not one of these. */
export function checkMembers(asked: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  for (const name in asked)
    if (!known.includes(name))
      throw new Fault("InvalidParameter", `There is no member '${name.slice(0, 255)}', only ${known.join(", ")}.`);
}

/** A text that must be there. */
export function textOf(asked: Readonly<Record<string, unknown>>, name: string): string {
  const value = asked[name];
  if (typeof value === "string" && value !== "" && value.length <= 255) return value;
  throw new Fault("InvalidParameter", `'${name}' must be a text.`);
}

/** Whose resource a body means. */
export function whose(asked: Readonly<Record<string, unknown>>): { account?: string; region?: string } {
  return {
    ...(asked["account"] !== undefined && { account: textOf(asked, "account") }),
    ...(asked["region"] !== undefined && { region: textOf(asked, "region") }),
  };
}

/** Whose resource an address means. */
export function whoseIn({ searchParams }: URL): { account?: string; region?: string } {
  const pick = (name: string): object => (searchParams.has(name) ? { [name]: searchParams.get(name) } : {});
  return { ...pick("account"), ...pick("region") };
}
