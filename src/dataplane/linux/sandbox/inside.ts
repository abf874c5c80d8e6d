/** Runs a program in a sandbox: enters it, becomes the user, opens the terminal, starts. Runs on a lane's thread. */
import { accessSync, chownSync, closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { setns } from "../native/libc.ts";
import { openHere, unshareFlags as kind } from "../native/namespace.ts";
import { openPty } from "../native/pty.ts";
import type { TerminalSize } from "../native/pty.ts";
import { becomeRoot, becomeUser, chdir } from "./calls.ts";
import { holderOf, spawnInside } from "./enter.ts";
import { enterGroups } from "./limits.ts";
import type { Done, ExecOrder } from "./order.ts";
import { trustVariables } from "./trust.ts";

const searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Starts the command and gives its process id, and the terminal's master. The thread is left inside. */
export function runInside(order: ExecOrder): Done {
  setns(order.process, kind.network);
  const network = openHere();
  try {
    const holder = holderOf(network);
    try {
      return runHeld(order, holder);
    } finally {
      closeSync(holder);
    }
  } finally {
    closeSync(network);
  }
}

function runHeld(order: ExecOrder, holder: number): Done {
  setns(order.process, kind.mount | kind.uts | kind.ipc | kind.pid | kind.cgroup);
  const account = findAccount(order.user);
  const { terminal } = order;
  const opened = terminal && openTerminal(terminal, account.uid);
  try {
    const env = environmentOf(order, account);
    const lines = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const program = {
      path: asUser(account, () => findProgram(order.command[0]!, env["PATH"]!)),
      argv: order.command,
      env: lines,
      ...(opened ? { terminal: opened.path } : { stdio: order.stdio! }),
    };
    const pid = spawnInside(program, holder, account.uid === 0 ? undefined : account);
    enterGroups(order.doors, pid);
    return { pid, ...(opened && { master: opened.master }) };
  } catch (error) {
    if (opened) closeSync(opened.master);
    throw error;
  }
}

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly home: string;
  readonly shell: string;
}

const root: Account = { name: "root", uid: 0, gid: 0, groups: [], home: "/root", shell: "/bin/sh" };

/** A user by name or number, from the instance's own files. Throws when there is none. */
function findAccount(user: string): Account {
  const rows = readRows("/etc/passwd");
  const row = rows.find(([name]) => name === user) ?? rows.find(([, , uid]) => uid === user);
  if (!row) {
    if (user === "root" || user === "0") return root;
    throw new Error(`the instance has no user ${user}`);
  }
  const [name = user, , uid, gid, , home = "/", shell] = row;
  const groups = readRows("/etc/group")
    .filter(([, , , members]) => members?.split(",").includes(name))
    .map(([, , number]) => Number(number));
  return { name, uid: Number(uid), gid: Number(gid), groups, home, shell: shell || "/bin/sh" };
}

const longestFile = 1024 * 1024;

/** The file is a guest's, who may put a pipe in its place at any time: nothing here waits for one. */
function readRows(path: string): string[][] {
  const fd = openQuickly(path);
  if (fd === undefined) return [];
  try {
    const found = fstatSync(fd);
    if (!found.isFile() || found.size > longestFile) return [];
    const bytes = Buffer.alloc(found.size);
    const text = bytes.subarray(0, readSync(fd, bytes)).toString();
    return text.split("\n").map((line) => line.split(":"));
  } finally {
    closeSync(fd);
  }
}

function openQuickly(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    return undefined;
  }
}

function environmentOf(order: ExecOrder, account: Account): Record<string, string> {
  return {
    PATH: searchPath,
    HOME: account.home,
    USER: account.name,
    LOGNAME: account.name,
    SHELL: account.shell,
    ...(order.terminal ? { TERM: "xterm" } : {}),
    ...trustVariables(),
    ...order.env,
  };
}

/** A new terminal of the sandbox's own, the user's, with its master open here. */
function openTerminal(size: TerminalSize, uid: number): { master: number; path: string } {
  const { controller, terminal, number } = openPty(size, "/dev/pts/ptmx");
  closeSync(terminal);
  const path = `/dev/pts/${number}`;
  try {
    chownSync(path, uid, -1);
    return { master: controller, path };
  } catch (error) {
    closeSync(controller);
    throw error;
  }
}

/** Where a command is, as a shell would look for it. Throws when it is nowhere. */
function findProgram(command: string, path: string): string {
  const places = command.includes("/") ? [command] : path.split(":").map((place) => `${place || "."}/${command}`);
  const found = places.find(isProgram);
  if (found === undefined) throw new Error(`${command}: no such command`);
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Works as a user, in its home. Root of the sandbox is what the thread is anyway. */
function asUser<T>(account: Account, work: () => T): T {
  if (account.uid === 0) {
    goTo(account.home);
    return work();
  }
  try {
    becomeUser(account.uid, account.gid, [account.gid, ...account.groups]);
  } catch {
    becomeRootQuietly();
    throw new Error(
      `${account.name} cannot be had: this machine gives instances no users besides root (no subordinate ids)`,
    );
  }
  try {
    goTo(account.home);
    return work();
  } finally {
    becomeRoot();
  }
}

function becomeRootQuietly(): void {
  try {
    becomeRoot();
  } catch {
    // Where groups cannot be set, none were.
  }
}

function goTo(directory: string): void {
  try {
    chdir(directory);
  } catch {
    chdir("/");
  }
}
