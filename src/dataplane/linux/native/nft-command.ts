/**
 * The rule set of one namespace through spawned `nft` processes, for machines without the library: slower, with the
 * same face.
 */
import { spawnSync } from "node:child_process";
import { closeSync } from "node:fs";
import { memoryFile } from "./memory-file.ts";
import { inNamespace, openHere } from "./namespace.ts";
import { NftError, refuseLongKeys } from "./nft-error.ts";
import { RuleSetGeneration } from "./rule-set-generation.ts";

const outputLimit = 256 << 20;

/** As `Nftables`; each `run` is a process of 3 ms or more. */
export class NftCommand {
  readonly #namespace = openHere();
  readonly #generation = new RuleSetGeneration();

  /** For the namespace at a path (or of a descriptor). */
  static open(namespace: string | number): NftCommand {
    return inNamespace(namespace, () => new NftCommand());
  }

  run(text: string): string {
    return this.#spawn([], text);
  }

  json(text: string): unknown {
    return JSON.parse(this.#spawn(["-j"], text) || "{}");
  }

  generation(): number {
    return this.#generation.read();
  }

  close(): void {
    closeSync(this.#namespace);
    this.#generation.close();
  }

  #spawn(options: readonly string[], text: string): string {
    refuseLongKeys(text);
    const file = memoryFile("nft", text);
    try {
      const { error, status, stdout, stderr } = inNamespace(this.#namespace, () =>
        spawnSync("nft", [...options, "-f", "/dev/stdin"], {
          stdio: [file, "pipe", "pipe"],
          encoding: "utf8",
          maxBuffer: outputLimit,
        }),
      );
      if (error) throw error;
      if (status !== 0) throw new NftError(stderr, text);
      return stdout;
    } finally {
      closeSync(file);
    }
  }
}
