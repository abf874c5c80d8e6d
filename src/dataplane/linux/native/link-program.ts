/** Programs of the kernel's own machine (eBPF) that change what comes in by a link. */
import { addressOf, bpf, close, SystemError } from "./libc.ts";

const commands = { load: 5, attach: 8, query: 16 } as const;
/** What comes in by a link, before anything looks at it (Linux 6.6 and later). */
const incoming = 46;
const classifier = 3;
const instructionBytes = 8;

/**
 * Has a program (its instructions) change what comes in by a link of the thread's namespace, by the link's number; it
 * stays as long as the link. Says whether the kernel does it: that must be 6.6 or later, and the caller the machine's
 * root.
 */
export function attachProgram(index: number, instructions: Uint8Array): boolean {
  try {
    if (programsOf(index) > 0) return true;
    const program = loaded(instructions);
    try {
      call(commands.attach, structure([index, program, incoming]));
    } finally {
      close(program);
    }
    return true;
  } catch (error) {
    if (error instanceof SystemError) return false;
    throw error;
  }
}

/** How many programs change what comes in by a link already. */
function programsOf(index: number): number {
  const count = 6;
  const words = structure([index, incoming]);
  call(commands.query, words);
  return words[count]!;
}

function loaded(instructions: Uint8Array): number {
  const license = Buffer.from("Apache-2.0\0");
  const pointers = new BigUint64Array([addressOf(instructions), addressOf(license)]);
  const count = instructions.length / instructionBytes;
  return call(commands.load, structure([classifier, count, ...new Uint32Array(pointers.buffer)]));
}

/** The largest structure that any of these calls takes, with its first members. */
function structure(members: readonly number[]): Uint32Array {
  const words = new Uint32Array(32);
  words.set(members);
  return words;
}

function call(command: number, words: Uint32Array): number {
  return bpf(command, new Uint8Array(words.buffer));
}
