/** Packets that may pass and packets that may not, all the time, with somebody listening in every namespace. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sample } from "../../proof.ts";
import type { Kernel } from "./kernel.ts";

/** Packets of one kind. */
export interface Stream {
  readonly name: string;
  /** The namespace that sends. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly protocol: "udp" | "tcp" | "icmp";
  readonly sports: readonly [number, number];
  readonly dports: readonly [number, number];
  /** Packets each second. */
  readonly rate: number;
  /** Where it should arrive; absent: nowhere. */
  readonly arrives?: string;
}

interface Report {
  readonly at: number;
  readonly sent: Readonly<Record<string, number>>;
  readonly arrived: Readonly<Record<string, number>>;
  readonly last: Readonly<Record<string, number>>;
  readonly gaps: readonly (readonly [key: string, from: number, to: number])[];
}

/** The machine's own interpreter: a user's own may be out of reach for others. */
const interpreter = ["/usr/bin/python3", "/usr/local/bin/python3"].find((path) => existsSync(path));
const script = fileURLToPath(new URL("traffic.py", import.meta.url));

/** How far apart packets of a stream may arrive while it flows, in milliseconds; more where other tests run too. */
const longestPauseMs = sample(80, 400);

/** Reports that are older come from nobody, in milliseconds. */
const longestSilenceMs = 5_000;

/** Why there can be no traffic here, or nothing. */
export const noTraffic = interpreter === undefined ? "needs python3" : undefined;

/** What runs until it is closed. */
export class Traffic {
  readonly #streams: readonly Stream[];
  readonly #child: ChildProcess;
  #report: Report = { at: 0, sent: {}, arrived: {}, last: {}, gaps: [] };
  #gaps: Report["gaps"][number][] = [];
  #said = "";

  /** Begins, and waits until everything that may pass arrives. Throws when it does not. */
  static async begin(kernel: Kernel, streams: readonly Stream[]): Promise<Traffic> {
    const traffic = new Traffic(kernel, streams);
    for (const until = Date.now() + 10_000; !traffic.flows(0); await sleep(20))
      if (Date.now() > until) throw new Error(`not all flows: ${traffic.waiting().join(", ")}; ${traffic.#said}`);
    return traffic;
  }

  private constructor(kernel: Kernel, streams: readonly Stream[]) {
    this.#streams = streams;
    const watched = kernel.names().filter((name) => /^(i|host)-/.test(name));
    const watch = Object.fromEntries(watched.map((name) => [name, kernel.pathOf(name)]));
    const [program, ...args] = [...kernel.enter, interpreter!, script];
    this.#child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
    this.#child.stdin!.write(`${JSON.stringify({ watch, send: streams })}\n`);
    this.#child.stderr!.on("data", (piece: Buffer) => (this.#said += piece.toString()));
    createInterface({ input: this.#child.stdout! }).on("line", (line) => {
      this.#report = JSON.parse(line) as Report;
      this.#gaps.push(...this.#report.gaps);
    });
  }

  /** A process that sees what the warden sees. */
  get pid(): number {
    return this.#child.pid!;
  }

  /** Names of streams that should arrive somewhere and do not at the moment. */
  waiting(): string[] {
    const wanted = this.#streams.flatMap(({ name, arrives }) => (arrives === undefined ? [] : [`${name}@${arrives}`]));
    return wanted.filter((key) => (this.#report.last[key] ?? 0) < this.#report.at - longestPauseMs);
  }

  /** Whether everything that should arrive does, by a report made after a time (milliseconds since 1970). */
  flows(since: number): boolean {
    return this.#report.at > since && this.waiting().length === 0;
  }

  /** What arrived where it should not, and how often. Throws when nobody listens any longer. */
  intruders(): string[] {
    if (this.#report.at < Date.now() - longestSilenceMs) throw new Error(`nobody listens: ${this.#said}`);
    const wanted = new Set(this.#streams.map(({ name, arrives }) => `${name}@${arrives}`));
    return Object.entries(this.#report.arrived).flatMap(([key, count]) => (wanted.has(key) ? [] : [`${key} ${count}`]));
  }

  /** The longest time in which a stream that may pass did not arrive, since a time; milliseconds. */
  outage(since: number): number {
    return Math.max(
      0,
      ...this.#gaps.filter(([, , to]) => to >= since).map(([, from, to]) => to - Math.max(from, since)),
    );
  }

  /** How many packets of a stream have been sent. */
  sent(name: string): number {
    return this.#report.sent[name] ?? 0;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.#child.stdin!.end();
    await ended;
  }
}
