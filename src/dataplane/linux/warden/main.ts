/** The warden: the one process with privileges, which keeps the kernel as its server wants it. */
import { realpathSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { becomeHome } from "../native/namespace.ts";
import type { WardenEvent } from "../protocol.ts";
import type { ExecRequest } from "../sandbox/execution.ts";
import { Sandboxes } from "../sandbox/sandboxes.ts";
import { refuseControl, serveControl } from "./control.ts";
import type { ControlConnection } from "./control.ts";
import { hostPrefix } from "./hosts.ts";
import { raiseLimits } from "./limits.ts";
import { listenAt } from "./listen.ts";
import { lockState } from "./lock.ts";
import { Machine } from "./machine.ts";
import { handlersOf } from "./methods.ts";
import { isRootless, prepareRun } from "./rootless.ts";
import { readOptions, usage } from "./options.ts";
import type { WardenOptions } from "./options.ts";
import { serveSockets } from "./socket-door.ts";
import { serveStream } from "./streams.ts";
import { Warden } from "./warden.ts";

async function main(options: WardenOptions): Promise<void> {
  raiseLimits();
  await lockState(options.state);
  const mode = isRootless() ? "rootless" : "root";
  if (mode === "rootless") {
    prepareRun();
    becomeHome();
  }
  let control: ControlConnection | undefined;
  const tell = (event: WardenEvent): void => control?.tell(event);
  const sandboxes = new Sandboxes({
    directory: join(options.state, "sandboxes"),
    tag: options.tag,
    mode,
    onEnded: (instance, how) => instance.startsWith(hostPrefix) || tell({ event: "ended", instance, how }),
  });
  const warden = new Warden({
    tag: options.tag,
    state: options.state,
    onRepaired: (what) => tell({ event: "repaired", what }),
    log,
  });
  sandboxes.adopt();
  warden.open((namespace) => sandboxes.pidOf(namespace));
  const machine = options.hostless ? undefined : new Machine(warden);
  if (options.uplink && (mode !== "root" || !machine))
    throw new Error("an uplink needs root and the machine's own link");
  machine?.join(options.uplink);
  let clearing: Promise<void> | undefined;
  const clear = (disks?: "keep"): Promise<void> =>
    (clearing ??= clearAll({ warden, sandboxes, machine }, options, disks));
  const end = (): void => void clear().then(() => process.exit(0), fail);
  const endOrphaned = (): void => void clear().then(() => endWithout(options.state), fail);
  const handlers = handlersOf({
    warden,
    sandboxes,
    mode,
    ...(options.owner !== undefined && { owner: options.owner.uid }),
    clear,
    exit: () => process.exit(0),
  });
  const ground = {
    spaces: warden.spaces,
    desired: warden.desired,
    execute: (request: ExecRequest) => sandboxes.exec(request),
  };
  await listenAt(options.socket, options.owner, {
    log,
    control(socket) {
      if (control !== undefined) return refuseControl(socket);
      control = serveControl(socket, handlers, () => {
        control = undefined;
        if (!options.keep) endOrphaned();
      });
    },
    sockets: (socket) => serveSockets(socket, warden.spaces),
    stream: (socket, request) => void serveStream(socket, request, ground),
  });
  const leave = (): void => {
    warden.release();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, options.keep ? leave : end);
  process.on("SIGHUP", () => undefined);
  if (options.readyFd !== undefined) writeSync(options.readyFd, "\n");
  else process.stdout.write(`warden ${process.pid} listens at ${options.socket}\n`);
}

/** A server that died cannot take its temporary directory away. */
function endWithout(state: string): never {
  rmSync(state, { recursive: true, force: true });
  process.exit(0);
}

/** How long instances may take to end their processes where their disks are kept, in milliseconds. */
const haltPatienceMs = 5_000;

/** Leaves nothing behind but the state directory itself, which is its server's, and the disks that it keeps. */
async function clearAll(
  { warden, sandboxes, machine }: { warden: Warden; sandboxes: Sandboxes; machine: Machine | undefined },
  { socket, state }: WardenOptions,
  disks: "keep" | undefined,
): Promise<void> {
  if (disks === "keep") {
    const hosts = sandboxes.list().filter(({ id }) => id.startsWith(hostPrefix));
    await Promise.all(hosts.map(({ id }) => sandboxes.remove(id)));
    await sandboxes.halt(haltPatienceMs);
  } else await sandboxes.destroy();
  machine?.leave();
  warden.down();
  rmSync(socket, { force: true });
  rmSync(join(state, "warden.lock"), { force: true });
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
    await main(readOptions(process.argv.slice(2)));
  } catch (error) {
    process.stderr.write(`usage: ${usage}\n`);
    fail(error);
  }
}
