/**
 * Tiny programs of nothing but system calls, one after the other, made as executables: for what a process of many
 * threads cannot do itself (enter or take a user namespace) and a child of it can, in any root, without libraries.
 */
import { arch } from "node:process";

/** What a call takes: a number, or a word (8 bytes) of the program's memory, which begins as zeros. */
type Operand = number | bigint | { readonly word: number };

/** One step. A call that fails ends the program, after its negative error was written to `reportTo`. */
type Step =
  | { readonly call: Call; readonly taken: readonly Operand[] }
  /** Becomes the program of its first argument, with the arguments after it and the environment that it has. */
  | "execute";

/** Numbers of the calls on the two kinds of machines. */
const calls = {
  read: { x64: 0, arm64: 63 },
  write: { x64: 1, arm64: 64 },
  close: { x64: 3, arm64: 57 },
  fcntl: { x64: 72, arm64: 25 },
  setgroups: { x64: 116, arm64: 159 },
  setresuid: { x64: 117, arm64: 147 },
  setresgid: { x64: 119, arm64: 149 },
  prctl: { x64: 157, arm64: 167 },
  exit: { x64: 231, arm64: 94 },
  unshare: { x64: 272, arm64: 97 },
  setns: { x64: 308, arm64: 268 },
  execve: { x64: 59, arm64: 221 },
} as const;
type Call = keyof typeof calls;
type Machine = "x64" | "arm64";

/** Where a program's memory begins in its address space. */
export const memory = 0x1000_0000;
const memoryBytes = 0x10_0000;
const codeAt = 0x40_0000;
/** The descriptor that a failure is told on: 8 bytes, the negative number of the error. */
export const reportTo = 5;
const failed = 127;

/** A step that calls the kernel. */
export function step(call: Call, ...taken: readonly Operand[]): Step {
  return { call, taken };
}

/** The executable of some steps, for this kind of machine unless another is named. */
export function assemble(steps: readonly Step[], machine: Machine = arch === "arm64" ? "arm64" : "x64"): Buffer {
  const encode = encoders[machine];
  const failure = [
    encode.keepResult(),
    encode.call(calls.write[machine], [reportTo, memory, 8]),
    encode.call(calls.exit[machine], [failed]),
  ];
  const body = steps.flatMap((next) => [
    next === "execute" ? encode.execute(calls.execve[machine]) : encode.call(calls[next.call][machine], next.taken),
    encode.unlessFailed(0),
  ]);
  let left = body.reduce((sum, { length }) => sum + length, 0);
  const linked = body.map((bytes, at) => {
    left -= bytes.length;
    return at % 2 === 0 ? bytes : encode.unlessFailed(left);
  });
  return executable(Buffer.concat([...linked, ...failure]), machine);
}

/** How one kind of machine writes what programs are made of. */
interface Encoder {
  call(number: number, taken: readonly Operand[]): Buffer;
  execute(number: number): Buffer;
  /** Goes on where the last call succeeded; else jumps over as many bytes as are told. */
  unlessFailed(distance: number): Buffer;
  /** Puts the last call's result at the start of memory. */
  keepResult(): Buffer;
}

const bytesOf = (...bytes: readonly number[]): Buffer => Buffer.from(bytes);

function wordOf(value: number | bigint): Buffer {
  const word = Buffer.alloc(8);
  word.writeBigInt64LE(BigInt(value));
  return word;
}

/** Registers of a call's arguments: the first byte's prefix, the register's low bits. */
const x64Registers = [
  [0x48, 7],
  [0x48, 6],
  [0x48, 2],
  [0x4d, 2],
  [0x4d, 0],
] as const;

const x64: Encoder = {
  call: (number, taken) =>
    Buffer.concat([
      ...taken.map((operand, at) => {
        const [prefix, register] = x64Registers[at]!;
        const immediate = [prefix === 0x48 ? 0x48 : 0x49, 0xb8 | register];
        if (typeof operand !== "object") return Buffer.concat([bytesOf(...immediate), wordOf(operand)]);
        const fetch = bytesOf(prefix, 0x8b, (register << 3) | register);
        return Buffer.concat([bytesOf(...immediate), wordOf(memory + 8 * operand.word), fetch]);
      }),
      bytesOf(0x48, 0xb8),
      wordOf(number),
      bytesOf(0x0f, 0x05),
    ]),
  execute: (number) =>
    Buffer.concat([
      bytesOf(0x48, 0x8b, 0x7c, 0x24, 0x08), // mov rdi, [rsp+8]
      bytesOf(0x48, 0x8d, 0x74, 0x24, 0x10), // lea rsi, [rsp+16]
      bytesOf(0x48, 0x8b, 0x14, 0x24), // mov rdx, [rsp]
      bytesOf(0x48, 0x8d, 0x54, 0xd4, 0x10), // lea rdx, [rsp+rdx*8+16]
      x64.call(number, []),
    ]),
  unlessFailed: (distance) => {
    const jump = bytesOf(0x48, 0x85, 0xc0, 0x0f, 0x88, 0, 0, 0, 0); // test rax, rax; js distance
    jump.writeInt32LE(distance, 5);
    return jump;
  },
  keepResult: () => Buffer.concat([bytesOf(0x48, 0xbf), wordOf(memory), bytesOf(0x48, 0x89, 0x07)]), // mov [rdi], rax
};

function instructions(...words: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * words.length);
  words.forEach((word, at) => bytes.writeUInt32LE(word >>> 0, 4 * at));
  return bytes;
}

/** movz and three movk. */
function immediate(register: number, value: number | bigint): Buffer {
  const bits = BigInt.asUintN(64, BigInt(value));
  const parts = [0, 1, 2, 3].map((part) => Number((bits >> BigInt(16 * part)) & 0xffffn));
  const codes = parts.map((part, at) => (at === 0 ? 0xd2800000 : 0xf2800000 | (at << 21)) | (part << 5) | register);
  return instructions(...codes);
}

const arm64: Encoder = {
  call: (number, taken) =>
    Buffer.concat([
      ...taken.map((operand, at) =>
        typeof operand === "object"
          ? Buffer.concat([
              immediate(at, memory + 8 * operand.word),
              instructions(0xf9400000 | (at << 5) | at), // ldr xN, [xN]
            ])
          : immediate(at, operand),
      ),
      immediate(8, number),
      instructions(0xd4000001), // svc #0
    ]),
  execute: (number) =>
    Buffer.concat([
      instructions(0xf94007e0), // ldr x0, [sp, #8]
      instructions(0x910043e1), // add x1, sp, #16
      instructions(0xf94003e2), // ldr x2, [sp]
      instructions(0x8b020c22), // add x2, x1, x2, lsl #3
      arm64.call(number, []),
    ]),
  unlessFailed: (distance) => instructions(0xb7f80000 | (((distance + 4) >> 2) << 5)), // tbnz x0, #63, distance
  keepResult: () => Buffer.concat([immediate(1, memory), instructions(0xf9000020)]), // str x0, [x1]
};

const encoders: Readonly<Record<Machine, Encoder>> = { x64, arm64 };

/** An ELF file of two segments, code and zeros, and a stack that runs nothing. */
function executable(code: Buffer, machine: Machine): Buffer {
  const headers = 64 + 3 * 56;
  const head = Buffer.alloc(headers);
  bytesOf(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1).copy(head);
  head.writeUInt16LE(2, 16);
  head.writeUInt16LE(machine === "x64" ? 62 : 183, 18);
  head.writeUInt32LE(1, 20);
  head.writeBigUInt64LE(BigInt(codeAt + headers), 24);
  head.writeBigUInt64LE(64n, 32);
  head.writeUInt16LE(64, 52);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(3, 56);
  const size = headers + code.length;
  const load = 1;
  const stack = 0x6474e551;
  segment(head, 0, { kind: load, rights: 5, at: codeAt, inFile: size, inMemory: size });
  segment(head, 1, { kind: load, rights: 6, at: memory, inFile: 0, inMemory: memoryBytes });
  segment(head, 2, { kind: stack, rights: 6, at: 0, inFile: 0, inMemory: 0 });
  return Buffer.concat([head, code]);
}

interface Segment {
  readonly kind: number;
  /** 4 read, 2 write, 1 run. */
  readonly rights: number;
  readonly at: number;
  readonly inFile: number;
  readonly inMemory: number;
}

function segment(head: Buffer, number: number, { kind, rights, at, inFile, inMemory }: Segment): void {
  const start = 64 + 56 * number;
  head.writeUInt32LE(kind, start);
  head.writeUInt32LE(rights, start + 4);
  for (const [offset, value] of [at, at, inFile, inMemory, 0x1_0000].entries())
    head.writeBigUInt64LE(BigInt(value), start + 16 + 8 * offset);
}
