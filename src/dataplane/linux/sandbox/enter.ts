/**
 * The last step into an instance: a child goes into the instance's user namespace, gives up what an instance may not
 * do,
 * becomes the user, and becomes the program. A thread of the warden cannot go there itself.
 */
import { closeSync, readFileSync, readSync } from "node:fs";
import { SystemError } from "../native/libc.ts";
import { memoryFile } from "../native/memory-file.ts";
import { unshareFlags } from "../native/namespace.ts";
import { endChild, openPipe, spawnProgram } from "../native/spawn.ts";
import type { Program } from "../native/spawn.ts";
import { assemble, memory, reportTo, step } from "../native/straight-line.ts";
import { ownerOf } from "../native/user-namespace.ts";
import { keptCapabilities } from "./confine.ts";

/** Where the instance has the two of them. */
const place = "/run/fogbank";
const names = { root: "enter", user: "enter-as" } as const;

/** Who a program runs as, besides root. */
interface Person {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
}

/** The two programs, by the names that they have among an instance's tools. */
export function enterPrograms(): Readonly<Record<string, Buffer>> {
  const [owner, person] = [3, 4];
  const dropBounding = 24;
  const lost = Array.from({ length: lastCapability() + 1 }, (_, number) => number).filter(
    (number) => !keptCapabilities.includes(number),
  );
  const begin = [
    step("setns", owner, unshareFlags.user),
    ...lost.map((number) => step("prctl", dropBounding, number, 0, 0, 0)),
  ];
  const [count, gid, uid] = [{ word: 0 }, { word: 1 }, { word: 2 }];
  const become = [
    step("read", person, memory, mostBytes),
    step("setgroups", count, memory + 24),
    step("setresgid", gid, gid, gid),
    step("setresuid", uid, uid, uid),
  ];
  const [setFlags, closeOnExec] = [2, 1];
  const end = [
    step("close", owner),
    step("close", person),
    step("fcntl", reportTo, setFlags, closeOnExec),
    "execute",
  ] as const;
  return { [names.root]: assemble([...begin, ...end]), [names.user]: assemble([...begin, ...become, ...end]) };
}

const mostBytes = 0x8_0000;

/**
 * Starts a program of the instance that the calling thread is in, and gives its process id. `owner` is the descriptor
 * of
 * the instance's user namespace. Throws what kept it from being started.
 */
export function spawnInside(program: Program, owner: number, person?: Person): number {
  const report = openPipe();
  const who = person && memoryFile("person", encode(person));
  try {
    const pid = spawnAndLetGo(report.to, {
      ...program,
      path: `${place}/${person ? names.user : names.root}`,
      argv: [program.path, ...program.argv],
      more: [owner, who ?? owner, report.to],
    });
    const answer = Buffer.alloc(8);
    if (readSync(report.from, answer) === 0) return pid;
    endChild(pid);
    throw new SystemError("execve", -Number(answer.readBigInt64LE()), program.path);
  } finally {
    closeSync(report.from);
    if (who !== undefined) closeSync(who);
  }
}

/**
 * A descriptor of the user namespace that holds an instance, by that of its network namespace. Throws where no such
 * namespace holds it: its root would have rights in this machine's own.
 */
export function holderOf(network: number): number {
  const owner = ownerOf(network);
  if (owner === undefined) throw new Error("the instance's network belongs to this machine: nothing is run in it");
  return owner;
}

function spawnAndLetGo(fd: number, program: Program): number {
  try {
    return spawnProgram(program);
  } finally {
    closeSync(fd);
  }
}

function encode({ uid, gid, groups }: Person): Buffer {
  const all = [gid, ...groups];
  const bytes = Buffer.alloc(24 + 4 * all.length);
  [all.length, gid, uid].forEach((word, at) => bytes.writeBigUInt64LE(BigInt(word), 8 * at));
  all.forEach((group, at) => bytes.writeUInt32LE(group, 24 + 4 * at));
  return bytes;
}

function lastCapability(): number {
  return Number(readFileSync("/proc/sys/kernel/cap_last_cap", "utf8"));
}
