/** The warden: the one process with privileges, which keeps the kernel as its server wants it. */
import { mkdirSync, realpathSync, rmSync, writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { join } from "node:path";
import { asUser } from "../native/file-user.ts";
import type { WardenEvent } from "../protocol.ts";
import { checkRoots } from "../root-place.ts";
import type { ExecRequest } from "../sandbox/execution.ts";
import { Sandboxes } from "../sandbox/sandboxes.ts";
import { refuseControl, serveControl } from "./control.ts";
import type { ControlConnection } from "./control.ts";
import { endHolder } from "./holder.ts";
import { hostPrefix } from "./hosts.ts";
import { ImageGate } from "./image-gate.ts";
import { raiseLimits } from "./limits.ts";
import { listenAt } from "./listen.ts";
import { lockState } from "./lock.ts";
import { Machine } from "./machine.ts";
import { handlersOf } from "./methods.ts";
import { readOptions, usage } from "./options.ts";
import type { WardenOptions } from "./options.ts";
import { Refusals } from "./refusals.ts";
import { isRootless, makeHome } from "./rootless.ts";
import { sealProgram } from "./sealed.ts";
import { serveSockets } from "./socket-door.ts";
import { serveStream } from "./streams.ts";
import { Warden } from "./warden.ts";

/** All that one warden holds. */
interface Works {
  readonly mode: "root" | "rootless";
  readonly warden: Warden;
  readonly sandboxes: Sandboxes;
  readonly machine: Machine | undefined;
}

/** How long a warden that goes with its server waits for one, in milliseconds: its server may have died meanwhile. */
const lonelyMs = 60_000;
/** How long after its start what Node compiled is kept for the warden that follows, in milliseconds. */
const compiledMs = 1_000;

async function main(options: WardenOptions): Promise<void> {
  raiseLimits();
  if (options.owner && !isRootless()) checkPlace(options.state);
  await lockState(options.state);
  const mode = isRootless() ? "rootless" : "root";
  if (mode === "rootless") makeHome(options.state, options.tag);
  let control: ControlConnection | undefined;
  const works = openWorks(mode, options, (event) => control?.tell(event));
  let clearing: Promise<void> | undefined;
  const clear = (disks?: "keep"): Promise<void> => (clearing ??= clearAll(works, options, disks));
  const end = (): void => void clear().then(() => process.exit(0), fail);
  const alone = options.keep ? undefined : setTimeout(end, lonelyMs);
  await listen(works, options, {
    clear,
    isTaken: () => control !== undefined,
    take(connection) {
      clearTimeout(alone);
      control = connection;
    },
    leave() {
      control = undefined;
      if (!options.keep) void clear().then(() => orphaned(options), fail);
    },
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, options.keep ? () => letGo(works.warden) : end);
  process.on("SIGHUP", () => undefined);
  setTimeout(flushCompileCache, compiledMs).unref();
  if (options.readyFd !== undefined) writeSync(options.readyFd, "\n");
  else process.stdout.write(`warden ${process.pid} listens at ${options.socket}\n`);
}

/** Takes over what the last warden left, and joins the machine. */
function openWorks(mode: Works["mode"], options: WardenOptions, tell: (event: WardenEvent) => void): Works {
  const { state, tag, hostless, open } = options;
  const whose = options.owner && { owner: options.owner.uid };
  const joins = mode === "root" && !hostless;
  if (open.uplink && !joins) throw new Error("an uplink needs root and the machine's own link");
  if (open.reachMachine && !joins) throw new Error("to reach the machine needs root and the machine's own link");
  const sandboxes = new Sandboxes({
    directory: join(state, "sandboxes"),
    tag,
    mode,
    onEnded: (instance, how) => instance.startsWith(hostPrefix) || tell({ event: "ended", instance, how }),
  });
  const warden = new Warden({ tag, state, ...whose, onRepaired: (what) => tell({ event: "repaired", what }), log });
  sandboxes.adopt();
  warden.open((namespace) => sandboxes.pidOf(namespace));
  const machine = hostless ? undefined : new Machine(warden, open);
  machine?.join();
  return { mode, warden, sandboxes, machine };
}

/** Who holds the control connection, and what its end means. */
interface Seat {
  readonly clear: (disks?: "keep") => Promise<void>;
  readonly isTaken: () => boolean;
  readonly take: (connection: ControlConnection) => void;
  readonly leave: () => void;
}

async function listen({ mode, warden, sandboxes, machine }: Works, options: WardenOptions, seat: Seat): Promise<void> {
  const { owner, socket: path } = options;
  const exit = (): never => process.exit(0);
  const whose = owner === undefined ? {} : { owner: owner.uid };
  const gate = new ImageGate(options.state, owner);
  const handlers = handlersOf({ warden, sandboxes, gate, machine, mode, ...whose, clear: seat.clear, exit });
  const execute = (request: ExecRequest) => sandboxes.exec(request);
  const { spaces, desired } = warden;
  const ground = { spaces, desired, execute, refusals: new Refusals({ spaces, desired }) };
  await listenAt(path, owner, {
    log,
    control: (socket) =>
      seat.isTaken() ? refuseControl(socket) : seat.take(serveControl(socket, handlers, seat.leave)),
    sockets: (socket) => serveSockets(socket, warden.spaces),
    stream: (socket, request) => void serveStream(socket, request, ground),
  });
}

/** How long instances may take to end their processes where their disks are kept, in milliseconds. */
const haltPatienceMs = 5_000;

/**
 * Leaves nothing behind but the disks that it keeps and the state directory, which is its server's; one in a place of
 * root's goes with its last disk.
 */
async function clearAll(
  { mode, warden, sandboxes, machine }: Works,
  { socket, state, owner }: WardenOptions,
  disks: "keep" | undefined,
): Promise<void> {
  if (disks === "keep") {
    const hosts = sandboxes.list().filter(({ id }) => id.startsWith(hostPrefix));
    await Promise.all(hosts.map(({ id }) => sandboxes.remove(id)));
    await sandboxes.halt(haltPatienceMs);
  } else await sandboxes.destroy();
  machine?.leave();
  warden.down();
  asUser(owner, () => rmSync(socket, { force: true }));
  if (mode === "rootless") endHolder(state);
  rmSync(join(state, "warden.lock"), { force: true });
  const keeps = disks === "keep" && sandboxes.list().length > 0;
  if (owner && !keeps) rmSync(state, { recursive: true, force: true });
}

/** Root works for a user only where the user cannot lead it elsewhere. */
function checkPlace(state: string): void {
  mkdirSync(state, { recursive: true, mode: 0o700 });
  checkRoots(state);
}

/** A server that died cannot take its temporary directory away. */
function orphaned({ state }: WardenOptions): never {
  rmSync(state, { recursive: true, force: true });
  process.exit(0);
}

/** Ends, and leaves all that runs to the next warden. */
function letGo(warden: Warden): never {
  warden.release();
  process.exit(0);
}

/** A kernel or a container that cannot do it keeps nobody from a network. */
function seal(): void {
  try {
    sealProgram();
  } catch (error) {
    log(`instances may reach the warden's program: ${(error as Error).message}`);
  }
}

function log(sentence: string): void {
  process.stderr.write(`${new Date().toISOString()} ${sentence}\n`);
}

function fail(error: unknown): never {
  process.stderr.write(`warden: error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

if (realpathSync(process.argv[1] ?? "") === import.meta.filename) {
  try {
    const options = readOptions(process.argv.slice(2));
    seal();
    await main(options);
  } catch (error) {
    process.stderr.write(`usage: ${usage}\n`);
    fail(error);
  }
}
