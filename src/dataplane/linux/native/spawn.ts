/**
 * Starts programs with `posix_spawn`: born in the calling thread's namespaces, root and user, with the descriptors
 * named and no others; and pipes to talk with them.
 */
import koffi from "koffi";
import { SystemError } from "./libc.ts";

/** A program to start. */
export interface Program {
  readonly path: string;
  readonly argv: readonly string[];
  readonly env: readonly string[];
  /** Descriptors of the caller that become 0, 1 and 2. */
  readonly stdio?: readonly [number, number, number];
  /** Descriptors of the caller that become 3, 4 and so on. */
  readonly more?: readonly number[];
  /** A terminal's path, as the program sees it: it becomes 0, 1, 2 and the program's controlling terminal. */
  readonly terminal?: string;
}

const libc = koffi.load(null);
const spawnCall = libc.func(
  "int posix_spawn(_Out_ int *pid, str path, void *actions, void *attributes, str *argv, str *env)",
);
const prepare = {
  actions: libc.func("int posix_spawn_file_actions_init(void *actions)"),
  dup: libc.func("int posix_spawn_file_actions_adddup2(void *actions, int from, int to)"),
  close: libc.func("int posix_spawn_file_actions_addclose(void *actions, int fd)"),
  open: libc.func("int posix_spawn_file_actions_addopen(void *actions, int fd, str path, int flags, uint mode)"),
  endActions: libc.func("int posix_spawn_file_actions_destroy(void *actions)"),
  attributes: libc.func("int posix_spawnattr_init(void *attributes)"),
  flags: libc.func("int posix_spawnattr_setflags(void *attributes, short flags)"),
  defaults: libc.func("int posix_spawnattr_setsigdefault(void *attributes, void *set)"),
  mask: libc.func("int posix_spawnattr_setsigmask(void *attributes, void *set)"),
  fill: libc.func("int sigfillset(void *set)"),
};
/** Absent from older C libraries. */
const closeFrom = optional("int posix_spawn_file_actions_addclosefrom_np(void *actions, int from)");
const closeRange = libc.func("long syscall(long number, uint first, uint last, uint flags)");
const flags = { signalDefaults: 0x04, signalMask: 0x08, session: 0x80 } as const;
const closeRangeNumber = 436;
const onExec = 4;
const lastDescriptor = 0xffffffff;
const readWrite = 2;
/** Larger than the C library's structures on any machine. */
const structure = 1024;

const pipeCall = libc.func("int pipe2(void *fds, int flags)");
const killCall = libc.func("int kill(int pid, int signal)");
const waitpidCall = libc.func("int waitpid(int pid, void *status, int options)");

/** A pipe: reading end, writing end; neither is inherited. */
export function openPipe(): { readonly from: number; readonly to: number } {
  const closeOnExec = 0o2000000;
  const pair = Buffer.alloc(8);
  if (Number(pipeCall(pair, closeOnExec)) < 0) throw new SystemError("pipe2", koffi.errno());
  return { from: pair.readInt32LE(0), to: pair.readInt32LE(4) };
}

/** Ends a child by force and waits for it. */
export function endChild(pid: number): void {
  killCall(pid, 9);
  waitpidCall(pid, Buffer.alloc(4), 0);
}

function optional(definition: string): ReturnType<typeof libc.func> | undefined {
  try {
    return libc.func(definition);
  } catch {
    return undefined;
  }
}

/**
 * Starts a program as the leader of a session of its own, with every signal at its default, and gives its process id.
 * Every
 * other descriptor of this process is marked to be closed on exec first, whoever opened it, and what comes meanwhile
 * is closed too.
 */
export function spawnProgram(program: Program): number {
  const actions = Buffer.alloc(structure);
  const attributes = Buffer.alloc(structure);
  const all = Buffer.alloc(128);
  prepare.fill(all);
  prepare.actions(actions);
  prepare.attributes(attributes);
  try {
    if (program.terminal === undefined) program.stdio!.forEach((from, to) => prepare.dup(actions, from, to));
    else {
      prepare.open(actions, 0, program.terminal, readWrite, 0);
      prepare.dup(actions, 0, 1);
      prepare.dup(actions, 0, 2);
    }
    const more = program.more ?? [];
    const between = Math.max(3, ...more) + more.length;
    // By way of numbers beyond all of them, so that none is taken before it has moved.
    more.forEach((from, at) => prepare.dup(actions, from, between + at));
    more.forEach((_, at) => prepare.dup(actions, between + at, 3 + at));
    more.forEach((_, at) => prepare.close(actions, between + at));
    closeFrom?.(actions, 3 + more.length);
    prepare.defaults(attributes, all);
    prepare.mask(attributes, Buffer.alloc(128));
    prepare.flags(attributes, flags.signalDefaults | flags.signalMask | flags.session);
    closeRange(closeRangeNumber, 3, lastDescriptor, onExec);
    const pid = [0];
    const argv = [...program.argv, null];
    const errno = Number(spawnCall(pid, program.path, actions, attributes, argv, [...program.env, null]));
    if (errno !== 0) throw new SystemError("posix_spawn", errno);
    return pid[0]!;
  } finally {
    prepare.endActions(actions);
  }
}
