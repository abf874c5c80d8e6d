/**
 * Sandboxes for tests: a directory and network namespaces of their own, commands with their output, everything gone at
 * the end.
 */
import { randomBytes } from "node:crypto";
import { closeSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { InstanceSpec } from "../../../specs/instance.ts";
import { removeNamespace } from "../native/namespace.ts";
import { createNamespaceOf, createUserNamespace } from "../native/user-namespace.ts";
import type { ExecRequest } from "./execution.ts";
import { Sandboxes } from "./sandboxes.ts";

/** Why this machine cannot run these tests, or false. */
export function whyNot(): string | false {
  if (process.platform !== "linux") return "namespaces are Linux's";
  const effective = /CapEff:\s*([0-9a-f]+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0";
  const admin = 1n << 21n;
  return (BigInt(`0x${effective}`) & admin) === 0n ? "sandboxes need root" : false;
}

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly signal?: string;
  readonly out: string;
  readonly err: string;
}

/** Sandboxes in a directory of their own. */
export class Trial {
  readonly directory = mkdtempSync(join(tmpdir(), "sandbox-"));
  readonly tag = randomBytes(3).toString("hex");
  readonly ended: { readonly instance: string; readonly how: string }[] = [];
  sandboxes: Sandboxes;
  readonly #mode: "root" | "rootless";
  readonly #holder = createUserNamespace();
  readonly #namespaces = new Set<string>();

  constructor(mode: "root" | "rootless" = "root") {
    this.#mode = mode;
    this.sandboxes = this.#open();
  }

  /** Starts an instance in a new network namespace, or again in its own. */
  async start(id: string, more: Partial<InstanceSpec> = {}): Promise<void> {
    const path = `/run/netns/fb${this.tag}.${encodeURIComponent(id)}`;
    if (!this.#namespaces.has(path)) createNamespaceOf(this.#holder, path);
    this.#namespaces.add(path);
    await this.sandboxes.start({ ...plainSpec, id, ...more }, path);
  }

  /** Runs a shell line in an instance. */
  async sh(id: string, line: string, more: Partial<ExecRequest> = {}): Promise<Outcome> {
    return this.run(id, ["sh", "-c", line], more);
  }

  async run(id: string, command: readonly string[], more: Partial<ExecRequest> = {}): Promise<Outcome> {
    const execution = await this.sandboxes.exec({ instance: id, command, env: {}, ...more });
    if (!more.terminal) execution.input.end();
    const [out, err] = await Promise.all([text(execution.output), execution.error ? text(execution.error) : ""]);
    return { ...(await execution.ended), out, err };
  }

  /** Waits until an instance's boot has run to its end; gives its console. */
  async booted(id: string): Promise<string> {
    await this.sh(id, "until [ -e /run/boot/finished ]; do sleep 0.05; done; sleep 0.05");
    return this.sandboxes.console(id).text;
  }

  /** As when a warden ends and another begins. */
  async restart(): Promise<void> {
    await this.sandboxes.close();
    this.sandboxes = this.#open();
    this.sandboxes.adopt();
  }

  async end(): Promise<void> {
    await this.sandboxes.destroy();
    for (const path of this.#namespaces) removeNamespace(path);
    closeSync(this.#holder);
    rmSync(this.directory, { recursive: true, force: true });
  }

  #open(): Sandboxes {
    const onEnded = (instance: string, how: string) => void this.ended.push({ instance, how });
    return new Sandboxes({ directory: this.directory, tag: this.tag, mode: this.#mode, onEnded });
  }
}

/** Base64, as RunInstances takes user data. */
export const encoded = (text: string): string => Buffer.from(text).toString("base64");

const plainSpec: InstanceSpec = {
  id: "i-0",
  image: { is: "host" },
  hostname: "ip-10-0-0-10",
  user: "ec2-user",
  keys: [],
  vcpus: 1,
  memoryMiB: 512,
  ports: [],
  names: { servers: ["10.0.0.2"], domain: "ec2.internal", ntpServers: [], netbiosServers: [] },
  shutdown: "stop",
};
