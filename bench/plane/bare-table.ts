/** A copy of a rule set in a namespace of its own, changed by libnftables alone, through a context that stays open. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import koffi from "koffi";
import { createNamespace, inNamespace, removeNamespace } from "../../src/dataplane/linux/native/namespace.ts";

type Context = unknown;

const bindings = () => {
  const handle = koffi.load("libnftables.so.1");
  return {
    open: handle.func("void *nft_ctx_new(uint flags)") as (flags: number) => Context,
    free: handle.func("void nft_ctx_free(void *context)") as (context: Context) => void,
    buffer: handle.func("int nft_ctx_buffer_error(void *context)") as (context: Context) => number,
    errors: handle.func("const char *nft_ctx_get_error_buffer(void *context)") as (context: Context) => string,
    run: handle.func("int nft_run_cmd_from_buffer(void *context, str text)") as (
      context: Context,
      text: string,
    ) => number,
  };
};

/** The table, until it is closed. */
export class BareTable {
  readonly #path = `/run/netns/bench${randomBytes(3).toString("hex")}.table`;
  readonly #library = bindings();
  readonly #context: Context;
  readonly #leave = (): void => removeNamespace(this.#path);

  /** Makes the namespace and loads the rules, in nft's words. Throws what nft says about them. */
  constructor(rules: string) {
    createNamespace(this.#path);
    process.once("exit", this.#leave);
    this.#context = inNamespace(this.#path, () => this.#library.open(0));
    this.#library.buffer(this.#context);
    this.#run(rules);
    this.#run("add chain inet fogbank bench");
  }

  /** Milliseconds of one transaction that adds one rule. */
  addRule(port: number): number {
    return this.#timed(ruleFor(port));
  }

  /** Milliseconds of the same by the program `nft`. Throws what it says. */
  addRuleByProgram(port: number): number {
    const started = performance.now();
    const { status, stderr } = inNamespace(this.#path, () => spawnSync("nft", [ruleFor(port)], { encoding: "utf8" }));
    if (status !== 0) throw new Error(`nft: ${stderr}`);
    return performance.now() - started;
  }

  /** Milliseconds of one transaction that adds one address to a set, and one rule as a port has it of a group. */
  addMember(set: string, n: number): number {
    const member = `add element inet fogbank ${set} { 172.16.${(n >> 8) & 255}.${n & 255} }`;
    return this.#timed(`${member}\nadd rule inet fogbank bench ip saddr @${set} accept`);
  }

  close(): void {
    this.#library.free(this.#context);
    process.off("exit", this.#leave);
    this.#leave();
  }

  #timed(text: string): number {
    const started = performance.now();
    this.#run(text);
    return performance.now() - started;
  }

  #run(text: string): void {
    const refused = inNamespace(this.#path, () => this.#library.run(this.#context, text));
    if (refused !== 0) throw new Error(`nft: ${this.#library.errors(this.#context).slice(0, 500)}`);
  }
}

function ruleFor(port: number): string {
  return `add rule inet fogbank bench ip saddr 10.0.0.0/16 udp dport ${port} accept`;
}
