/** The rule set of one namespace through libnftables: transactions of nft's own language, without a process. */
import { closeSync } from "node:fs";
import koffi from "koffi";
import type { LibraryHandle } from "koffi";
import { memoryFile } from "./memory-file.ts";
import { inNamespace, openHere } from "./namespace.ts";
import { getsockopt } from "./libc.ts";
import { linger } from "./lingering.ts";
import { holdLow, openLow } from "./low-descriptors.ts";
import { u32 } from "./netlink-message.ts";
import { families, netlinkFamily } from "./netlink.ts";
import { isTooLong, NftError, refuseLongKeys } from "./nft-error.ts";
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
 * The rule set of a namespace. Each `run` is one transaction: all of it or nothing. Names of links in `iif`, `oif`,
 * `fwd to` and `dup to` are those of the namespace. Keys of more than five parts throw a RangeError: nft 1.0.6 aborts
 * on such.
 */
export class Nftables {
  readonly #library = load();
  readonly #namespace = openHere();
  readonly #generation = new RuleSetGeneration();

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
    closeSync(this.#namespace);
    this.#generation.close();
  }

  #run(text: string, flags: number): string {
    refuseLongKeys(text);
    const first = this.#inside(flags, (context) => this.#library.run(context, text));
    if (!first.failed) return first.output;
    if (isTooLong(first.words)) throw new NftError(first.words, text);
    const second = this.#again(text, flags);
    if (second.failed) throw new NftError(second.words, text);
    return second.output;
  }

  /** Each run has a context of its own: libnftables waits for its answers with `select`, so few of them can be open. */
  #inside(flags: number, work: (context: Context) => number): { failed: boolean; output: string; words: string } {
    const library = this.#library;
    return inNamespace(this.#namespace, () => {
      let socket: number | undefined;
      const context = openLow(
        () => library.open(0),
        (fd) => isNetfilter(fd) && (socket = fd) >= 0,
        (other) => library.free(other),
      );
      try {
        library.bufferOutput(context);
        library.bufferErrors(context);
        library.setFlags(context, flags);
        const failed = work(context) !== 0;
        return { failed, output: library.output(context), words: library.errors(context) };
      } finally {
        if (socket !== undefined) linger(socket);
        library.free(context);
        holdLow();
      }
    });
  }

  /** Only for text from a file does nft tell the line; the transaction that failed has done nothing. */
  #again(text: string, flags: number): { failed: boolean; output: string; words: string } {
    const file = memoryFile("nft", text);
    try {
      return this.#inside(flags, (context) => this.#library.runFile(context, `/proc/self/fd/${file}`));
    } finally {
      closeSync(file);
    }
  }
}

function isNetfilter(fd: number): boolean {
  const [socketLevel, protocol, domain] = [1, 38, 39];
  try {
    return (
      numberOf(fd, socketLevel, domain) === netlinkFamily && numberOf(fd, socketLevel, protocol) === families.netfilter
    );
  } catch {
    return false;
  }
}

function numberOf(fd: number, level: number, option: number): number {
  const value = Buffer.alloc(4);
  getsockopt(fd, level, option, value, u32(4));
  return value.readInt32LE(0);
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
