/** The rule set of one namespace through libnftables: transactions of nft's own language, without a process. */
import { closeSync } from "node:fs";
import koffi from "koffi";
import type { LibraryHandle } from "koffi";
import { memoryFile } from "./memory-file.ts";
import { inNamespace, openHere } from "./namespace.ts";
import { NftError, refuseLongKeys } from "./nft-error.ts";
import { RuleSetGeneration } from "./rule-set-generation.ts";

type Context = unknown;

interface Library {
  open(flags: number): Context;
  free(context: Context): void;
  bufferOutput(context: Context): number;
  bufferErrors(context: Context): number;
  setFlags(context: Context, flags: number): void;
  run(context: Context, text: string): number;
  runFile(context: Context, path: string): number;
  output(context: Context): string;
  errors(context: Context): string;
}

const asJson = 1 << 4;
let library: Library | undefined;

/** Whether this machine has the library. */
export function hasNftables(): boolean {
  try {
    load();
    return true;
  } catch {
    return false;
  }
}

/**
 * The rule set of a namespace. Each `run` is one transaction: all of it or nothing. Names of links in `iif`, `oif`, `fwd to`
 * and `dup to` are those of the namespace. Keys of more than five parts throw a RangeError: nft 1.0.6 aborts on such.
 */
export class Nftables {
  readonly #library = load();
  readonly #context: Context;
  readonly #namespace = openHere();
  readonly #generation = new RuleSetGeneration();

  /** For the namespace that the thread is in. */
  constructor() {
    this.#context = this.#library.open(0);
    this.#library.bufferOutput(this.#context);
    this.#library.bufferErrors(this.#context);
  }

  /** For the namespace at a path (or of a descriptor). */
  static open(namespace: string | number): Nftables {
    return inNamespace(namespace, () => new Nftables());
  }

  /** Does what the text says, and gives what nft would print. Throws an `NftError`. */
  run(text: string): string {
    return this.#run(text, 0);
  }

  /** As `run`, with nft's JSON for lists. */
  json(text: string): unknown {
    return JSON.parse(this.#run(text, asJson) || "{}");
  }

  /** Changes with every transaction in the namespace, whoever made it. */
  generation(): number {
    return this.#generation.read();
  }

  close(): void {
    this.#library.free(this.#context);
    closeSync(this.#namespace);
    this.#generation.close();
  }

  #run(text: string, flags: number): string {
    refuseLongKeys(text);
    this.#library.setFlags(this.#context, flags);
    const first = this.#inside(() => this.#library.run(this.#context, text));
    if (!first.failed) return first.output;
    const second = this.#again(text);
    if (second.failed) throw new NftError(second.words, text);
    return second.output;
  }

  #inside(work: () => number): { failed: boolean; output: string; words: string } {
    const failed = inNamespace(this.#namespace, work) !== 0;
    return { failed, output: this.#library.output(this.#context), words: this.#library.errors(this.#context) };
  }

  /** Only for text from a file does nft tell the line; the transaction that failed has done nothing. */
  #again(text: string): { failed: boolean; output: string; words: string } {
    const file = memoryFile("nft", text);
    try {
      return this.#inside(() => this.#library.runFile(this.#context, `/proc/self/fd/${file}`));
    } finally {
      closeSync(file);
    }
  }
}

function load(): Library {
  return (library ??= bindings(koffi.load("libnftables.so.1")));
}

function bindings(handle: LibraryHandle): Library {
  return {
    open: handle.func("void *nft_ctx_new(uint flags)"),
    free: handle.func("void nft_ctx_free(void *context)"),
    bufferOutput: handle.func("int nft_ctx_buffer_output(void *context)"),
    bufferErrors: handle.func("int nft_ctx_buffer_error(void *context)"),
    setFlags: handle.func("void nft_ctx_output_set_flags(void *context, uint flags)"),
    run: handle.func("int nft_run_cmd_from_buffer(void *context, str text)"),
    runFile: handle.func("int nft_run_cmd_from_filename(void *context, str path)"),
    output: handle.func("const char *nft_ctx_get_output_buffer(void *context)"),
    errors: handle.func("const char *nft_ctx_get_error_buffer(void *context)"),
  };
}
