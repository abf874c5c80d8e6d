/** Which mode of the data plane this machine gives: found out by making what it would make. */
import { attempt } from "./attempt.ts";
import { rootlessShell, rootShell } from "./shell.ts";

/** The best mode that works here, and why not a better one. */
export interface MachineMode {
  readonly mode: "root" | "rootless" | "loopback";
  readonly why: string;
}

/**
 * What the kernel must let us do: a network namespace with a link between two, a rule set with connection tracking, and
 * file systems of our own.
 */
const essentials = [
  ["no mount of its own", "mount -t tmpfs none /mnt || mount -t tmpfs none /tmp"],
  ["no forwarding", "echo 1 >/proc/sys/net/ipv4/ip_forward"],
  ["no virtual links", "ip link add fogbank0 type veth peer name fogbank1"],
  [
    "no nftables with connection tracking",
    "nft 'table inet t { chain c { type filter hook forward priority 0; ct state established accept; }; }'",
  ],
] as const;

const script = [
  "exec 2>&1",
  ...essentials.map(([lack, command]) => `said=$(${command} 2>&1) || { echo "${lack}: $said"; exit 1; }`),
].join("\n");

let found: Promise<MachineMode> | undefined;

/** Finds out the mode, once in a process. */
export function probeMode(): Promise<MachineMode> {
  return (found ??= probe());
}

async function probe(): Promise<MachineMode> {
  if (process.platform !== "linux") return { mode: "loopback", why: "network namespaces are Linux's" };
  if (process.getuid?.() === 0) {
    const why = await lackOf(rootShell);
    if (why === undefined) return { mode: "root", why: "the server was started as root" };
  }
  const why = await lackOf(rootlessShell);
  if (why === undefined) return { mode: "rootless", why: "an ordinary user may have namespaces here" };
  return { mode: "loopback", why };
}

/** What the kernel refuses in such a shell; nothing where everything works. */
async function lackOf(shell: readonly string[]): Promise<string | undefined> {
  const [program = "", ...args] = shell;
  const { ok, said, why } = await attempt(program, [...args, script]);
  return ok ? undefined : said || why;
}
