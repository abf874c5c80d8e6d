/** What a target of mirrored packets captures, decoded by tcpdump. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Stand } from "./stand.ts";

/** A capture of VXLAN at a guest, from now on. */
export class MirrorTarget {
  readonly #directory = mkdtempSync(join(tmpdir(), "fogbank-mirror-"));
  readonly #file = join(this.#directory, "copies.pcap");
  readonly #stand: Stand;

  constructor(stand: Stand) {
    this.#stand = stand;
  }

  /** Begins to capture what comes to UDP port 4789 of a guest, where somebody takes it. */
  async capture(guest: string): Promise<void> {
    this.#stand.start(guest, "socat", "-u", "udp4-recv:4789", "/dev/null");
    this.#stand.start(
      guest,
      "tcpdump",
      "-i",
      "eth0",
      "-Z",
      "root",
      "-U",
      "-Q",
      "in",
      "-w",
      this.#file,
      "udp port 4789",
    );
    for (let tries = 0; tries < 200 && !(existsSync(this.#file) && statSync(this.#file).size > 0); tries++)
      await pause(20);
  }

  /** The copies so far, a text each, as tcpdump tells them; waits until some match, a second at most. */
  async copies(wanted?: RegExp): Promise<string[]> {
    for (let tries = 0; ; tries++) {
      const all = this.#decoded();
      if (tries === 20 || (wanted && all.some((one) => wanted.test(one)))) return all;
      await pause(50);
    }
  }

  close(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #decoded(): string[] {
    const words = ["-r", this.#file, "-nn", "-vv", "-e", "-A"];
    const { stdout } = spawnSync("tcpdump", words, { encoding: "latin1", maxBuffer: 1 << 26 });
    return stdout.split(/^(?=\d\d:\d\d:\d\d\.)/m).filter(Boolean);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, ms));
}
