/** The insides of instances over HTTP: console, commands, captures. */
import { Fault } from "../core/fault.ts";
import { checkNear, checkOwn } from "./caller.ts";
import { ability, checkMembers, textOf, whose, whoseIn } from "./plane.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { checkNames } from "./query.ts";
import { serveStream } from "./stream.ts";

type Question = Readonly<Record<string, unknown>>;

/** `GET console?instance=…`: the last 64 KiB that it said. */
export async function readConsole(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  checkNear(request);
  const { url } = request;
  checkNames(url.searchParams, ["instance", "account", "region"]);
  const { id } = await parts.named.instance(url.searchParams.get("instance") ?? "", whoseIn(url));
  const { text } = await (await ability(parts, "console"))(id);
  return { instance: id, text };
}

/** The stream of a command that runs inside an instance, or on a test host. */
export async function execCommand(parts: AdminParts, request: AdminRequest): Promise<void> {
  await checkOwn(request);
  await serveStream(request, async (asked) => {
    checkMembers(asked, ["instance", "account", "region", "host", "command", "user", "login", "env", "terminal"]);
    const question = {
      does: "exec",
      instance: await placeOf(parts, asked),
      command: commandOf(asked),
      user: await userOf(parts, asked),
      env: environmentOf(asked),
      terminal: terminalOf(asked),
    };
    return (await ability(parts, "stream"))(question as never);
  });
}

/** The stream of the packets that pass an interface. */
export async function capturePackets(parts: AdminParts, request: AdminRequest): Promise<void> {
  await checkOwn(request);
  await serveStream(request, async (asked) => {
    checkMembers(asked, ["interface", "account", "region", "filter", "snapLength"]);
    const { snapLength } = asked;
    if (snapLength !== undefined && !isCount(snapLength, 262_144))
      throw new Fault("InvalidParameter", "'snapLength' is a number of bytes from 1 to 262144.");
    const port = await parts.named.interface(textOf(asked, "interface"), whose(asked));
    const filter = asked["filter"] === undefined ? undefined : textOf(asked, "filter");
    return (await ability(parts, "stream"))({ does: "capture", port, filter, snapLength } as never);
  });
}

async function placeOf(parts: AdminParts, asked: Question): Promise<string> {
  if (asked["host"] === undefined) return runningInstance(parts, asked);
  if (asked["instance"] !== undefined) throw new Fault("InvalidParameter", "Say 'instance' or 'host', not both.");
  const name = textOf(asked, "host");
  const hosts = await (await ability(parts, "hosts"))();
  if (hosts.some((host) => host.name === name)) return `host-${name}`;
  throw new Fault("NoSuchHost", `There is no host '${name}' on the internet.`, 404);
}

async function runningInstance(parts: AdminParts, asked: Question): Promise<string> {
  const { id, state } = await parts.named.instance(textOf(asked, "instance"), whose(asked));
  if (state === "running") return id;
  throw new Fault("IncorrectInstanceState", `The instance '${id}' is ${state}, not running.`, 409);
}

function commandOf({ command }: Question): readonly string[] {
  const isCommand = Array.isArray(command) && command.length > 0 && command.every((one) => typeof one === "string");
  if (isCommand && command[0] !== "") return command;
  throw new Fault("InvalidParameter", "'command' is a program and its arguments, a list of texts.");
}

async function userOf(parts: AdminParts, asked: Question): Promise<string | undefined> {
  const { user, login } = asked;
  if (login !== undefined && typeof login !== "boolean")
    throw new Fault("InvalidParameter", "'login' is true or false.");
  if (user !== undefined) return textOf(asked, "user");
  if (!login || asked["instance"] === undefined) return undefined;
  return parts.named.user(await runningInstance(parts, asked));
}

function environmentOf({ env = {} }: Question): Readonly<Record<string, string>> {
  const isRecord = typeof env === "object" && env !== null && !Array.isArray(env);
  const entries = isRecord ? Object.entries(env) : [];
  if (!isRecord || !entries.every(([name, value]) => /^[^=\0]+$/.test(name) && typeof value === "string"))
    throw new Fault("InvalidParameter", "'env' holds texts by the names of variables.");
  return env as Record<string, string>;
}

function terminalOf({ terminal }: Question): { columns: number; rows: number } | undefined {
  if (terminal === undefined) return undefined;
  const { columns, rows } = (terminal ?? {}) as { columns?: unknown; rows?: unknown };
  if (isCount(columns, 65_535) && isCount(rows, 65_535)) return { columns, rows };
  throw new Fault("InvalidParameter", "'terminal' has 'columns' and 'rows', from 1 to 65535.");
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
}
