/** The warden: the one process with privileges, which keeps the kernel as its server wants it. */
import { realpathSync, rmSync, writeSync } from "node:fs";
import { becomeHome } from "../native/namespace.ts";
import type { WardenEvent } from "../protocol.ts";
import { refuseControl, serveControl } from "./control.ts";
import type { ControlConnection } from "./control.ts";
import { raiseLimits } from "./limits.ts";
import { listenAt } from "./listen.ts";
import { handlersOf } from "./methods.ts";
import { isRootless, prepareRun } from "./rootless.ts";
import { readOptions, usage } from "./options.ts";
import type { WardenOptions } from "./options.ts";
import { serveSockets } from "./socket-door.ts";
import { Warden } from "./warden.ts";

async function main(options: WardenOptions): Promise<void> {
  raiseLimits();
  const rootless = isRootless();
  if (rootless) {
    prepareRun();
    becomeHome();
  }
  let control: ControlConnection | undefined;
  const tell = (event: WardenEvent): void => control?.tell(event);
  const warden = new Warden({
    tag: options.tag,
    state: options.state,
    forget: () => undefined,
    onRepaired: (what) => tell({ event: "repaired", what }),
    log,
  });
  warden.open(() => undefined);
  const end = (): void => {
    warden.down();
    rmSync(options.socket, { force: true });
    process.exit(0);
  };
  const handlers = handlersOf(warden, { rootless, end });
  const server = await listenAt(options.socket, options.owner, {
    log,
    control(socket) {
      if (control !== undefined) return refuseControl(socket);
      control = serveControl(socket, handlers, () => {
        control = undefined;
        if (!options.keep) end();
      });
    },
    sockets: (socket) => serveSockets(socket, warden.spaces),
    stream: (socket) => void socket.end(),
  });
  server.on("error", (error) => log(error.message));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => (options.keep ? leave(warden) : end()));
  process.on("SIGHUP", () => undefined);
  if (options.readyFd !== undefined) writeSync(options.readyFd, "\n");
  else process.stdout.write(`warden ${process.pid} listens at ${options.socket}\n`);
}

/** Ends, and leaves all that runs to the next warden. */
function leave(warden: Warden): void {
  warden.release();
  process.exit(0);
}

function log(sentence: string): void {
  process.stderr.write(`${new Date().toISOString()} ${sentence}\n`);
}

if (realpathSync(process.argv[1] ?? "") === import.meta.filename) {
  try {
    await main(readOptions(process.argv.slice(2)));
  } catch (error) {
    process.stderr.write(`warden: error: ${(error as Error).message}\nusage: ${usage}\n`);
    process.exit(1);
  }
}
