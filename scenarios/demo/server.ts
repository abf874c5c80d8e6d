/** A server of the demo's own: in memory, on a free port, gone when the demo is. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The `fogbank` command of this checkout. */
export const fogbank = fileURLToPath(new URL("../../fogbank", import.meta.url));

/** A server that answers. */
export interface OwnServer {
  readonly endpoint: string;
  /** Ends it, and settles when it has ended. */
  stop(): Promise<void>;
  /** Lets it outlive this process. */
  leave(): void;
}

/** Starts one, with further words of `fogbank up`. Rejects with the status when it ends instead. */
export function startOwnServer(...words: readonly string[]): Promise<OwnServer> {
  const child = spawn(fogbank, ["up", "--memory", "--port", "0", ...words], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = (): boolean => child.kill("SIGTERM");
  const interrupted = (): void => {
    kill();
    process.exit(130);
  };
  process.on("exit", kill);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupted);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      const [, port] = /listens on .*:(\d+)\n/.exec(chunk.toString()) ?? [];
      if (port !== undefined) resolve(running(child, `http://127.0.0.1:${port}`, kill));
    });
  });
}

function running(child: ChildProcess, endpoint: string, kill: () => boolean): OwnServer {
  child.removeAllListeners("exit");
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    endpoint,
    stop: () => {
      kill();
      return ended;
    },
    leave: () => {
      process.off("exit", kill);
      child.stdout?.destroy();
      child.unref();
    },
  };
}
