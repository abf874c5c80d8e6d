/** Servers to measure: ours as users run it, and a bare `node:http` one that sends given bytes. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeFlags } from "../src/cli/node-flags.ts";

/** A server process on a loopback port. */
export interface Measured {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Starts the bundled server on a free port. */
export function startOurs(...args: string[]): Promise<Measured> {
  return start(nodeFlags, path("../dist/serve.js"), ["--port", "0", ...args], /:(\d+)\n/);
}

/** Starts the server from its sources, as `fogbank up` does, with instances that run. */
export function startWithInstances(...args: string[]): Promise<Measured> {
  return start(nodeFlags, path("../src/serve.ts"), ["--port", "0", "--network", "linux", ...args], /:(\d+)\n/);
}

/** Starts the bare server: request header `x-answer: N` gets the Nth of the bodies in a JSON file. */
export function startBare(bodiesFile: string): Promise<Measured> {
  return start([], path("./bare.ts"), [bodiesFile], /:(\d+)\n/);
}

/** Resident memory of a process in bytes. */
export function residentBytes(pid: number): number {
  const [, kib] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))!;
  return Number(kib) * 1024;
}

function start(flags: readonly string[], script: string, args: readonly string[], ready: RegExp): Promise<Measured> {
  const child = spawn(process.execPath, [...flags, script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const end = (): void => void child.kill("SIGTERM");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return new Promise((resolve, reject) => {
    let text = "";
    child.once("exit", (code) => reject(new Error(`${script} ended with ${code}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const [, port] = ready.exec(text) ?? [];
      if (port !== undefined) resolve({ port: Number(port), pid: child.pid!, stop: () => stop(child) });
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
