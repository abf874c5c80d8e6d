/** The pieces that the data plane makes use of where a machine has them: each tried out, with what its lack costs. */
import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { attempt } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import { rootlessShell, rootShell } from "./shell.ts";

/** One piece: whether it is there, and what follows. */
export interface Piece {
  readonly what: string;
  readonly ok: boolean;
  /** What was found; where it lacks, what that costs and how it is had. */
  readonly detail: string;
}

/** Tries out every piece. `mode` is the one that the machine gives; in loopback mode most pieces are of no use. */
export async function probePieces(mode: "root" | "rootless" | "loopback"): Promise<readonly Piece[]> {
  if (process.platform !== "linux") return [];
  return Promise.all([userNamespaces(), ...(mode === "loopback" ? [] : await piecesOf(mode))]);
}

async function piecesOf(mode: "root" | "rootless"): Promise<readonly Promise<Piece>[]> {
  const shell = mode === "root" ? rootShell : rootlessShell;
  return [
    nftLibrary(),
    program("nft", ["--version"], "nftables", "rule sets go by libnftables alone, without a way around"),
    program("tini", ["--version"], "tini", "instances have an init of a shell's, which reaps no orphans"),
    sshd(),
    program("tcpdump", ["--version"], "tcpdump", "fogbank capture takes no filter"),
    program("debootstrap", ["--version"], "debootstrap", "there are no images of the kind debian:SUITE"),
    overlay(shell, mode),
    cgroups(mode),
    subordinateIds(mode),
    tracing(shell),
    refusals(shell),
  ];
}

/** Root needs them as well: what runs in instances has its rights in one (`user.max_user_namespaces` bounds them). */
async function userNamespaces(): Promise<Piece> {
  const what = "user namespaces";
  const limit = (await attempt("cat", ["/proc/sys/user/max_user_namespaces"])).said.trim();
  const { ok, why } = await attempt("unshare", ["-Ur", "--map-root-user", "true"]);
  const isRoot = process.getuid?.() === 0;
  if (limit === "0") {
    const cost = isRoot
      ? "no instance starts"
      : "without root there is loopback mode only, and no instance starts with it";
    return { what, ok: false, detail: `user.max_user_namespaces is 0: ${cost} (sysctl user.max_user_namespaces=1000)` };
  }
  const bound = limit === "" ? "" : ` (user.max_user_namespaces is ${limit})`;
  if (ok) return { what, ok, detail: `${isRoot ? "instances have one" : "an ordinary user may make them"}${bound}` };
  if (isRoot) return { what, ok, detail: `${why}: no instance starts${bound}` };
  const settings =
    "kernel.unprivileged_userns_clone, user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns";
  return { what, ok, detail: `${why}: without root there is loopback mode only (sysctl ${settings})` };
}

/** Loaded and asked for its version, as the warden does. */
async function nftLibrary(): Promise<Piece> {
  const what = "libnftables";
  try {
    const { default: koffi } = await import("koffi");
    const library = koffi.load("libnftables.so.1");
    const make = library.func("void *nft_ctx_new(uint32_t flags)");
    const free = library.func("void nft_ctx_free(void *context)");
    free(make(0));
    return { what, ok: true, detail: "libnftables.so.1" };
  } catch (error) {
    const why = (error as Error).message.split("\n")[0]!;
    return { what, ok: false, detail: `${why}: each change of rules runs nft, some milliseconds more (libnftables1)` };
  }
}

async function program(name: string, args: readonly string[], packageName: string, cost: string): Promise<Piece> {
  const { ok, said, why } = await attempt(name, args);
  return { what: name, ok, detail: ok ? firstLine(said) || "there" : `${why}: ${cost} (${packageName})` };
}

/** Its version is in what it says to an option that it does not know. */
async function sshd(): Promise<Piece> {
  const what = "sshd";
  const { why } = await attempt("/usr/sbin/sshd", ["-?"]);
  const there = !why.endsWith("is not there");
  return { what, ok: there, detail: there ? "/usr/sbin/sshd" : "instances cannot be reached by ssh (openssh-server)" };
}

async function overlay(shell: readonly string[], mode: string): Promise<Piece> {
  const what = "overlay mounts";
  const options = `lowerdir=/usr,upperdir=u,workdir=w${mode === "root" ? "" : ",userxattr"}`;
  const script = `mount -t tmpfs none /tmp && cd /tmp && mkdir u w m &&
    mount -t overlay none -o ${options} m && touch m/fogbank && test -e u/fogbank`;
  const { ok, why } = await tried(shell, script);
  return { what, ok, detail: ok ? "roots are written over their images" : `${why}: each instance copies its image` };
}

/** Makes a group of its own and takes it away again. */
async function cgroups(mode: string): Promise<Piece> {
  const what = "control groups";
  const own = await ownGroup();
  const script = `set -e
    for root in /sys/fs/cgroup /sys/fs/cgroup/unified; do
      grep -qsw memory "$root${own}/cgroup.controllers" || continue
      group=$root${own}/fogbank-probe-$$; mkdir "$group"; rmdir "$group"; exit 0
    done
    for kind in memory cpu; do group=/sys/fs/cgroup/$kind/fogbank-probe-$$; mkdir "$group"; rmdir "$group"; done`;
  const { ok, why } = await attempt("sh", ["-c", script]);
  if (ok) return { what, ok, detail: "instances have limits of processor and memory" };
  const how = mode === "root" ? "" : " (systemd-run --user --scope -p Delegate=yes fogbank up)";
  return { what, ok, detail: `${why}: instances have no limits of processor and memory${how}` };
}

async function ownGroup(): Promise<string> {
  if (process.getuid?.() === 0) return "";
  const groups = await readFile("/proc/self/cgroup", "utf8").catch(() => "");
  return /^0::(\/.*)$/m.exec(groups)?.[1]?.replace(/\/$/, "") ?? "";
}

async function subordinateIds(mode: string): Promise<Piece> {
  const what = "subordinate ids";
  if (mode === "root") return { what, ok: true, detail: "root needs none" };
  const { ok, why } = await attempt("unshare", ["-U", "--map-root-user", "--map-auto", "true"]);
  if (ok) return { what, ok, detail: `/etc/subuid has a range for ${userInfo().username}` };
  const cost = "inside instances there is no user but root, so sshd and packages with users do not work";
  return { what, ok, detail: `${why}: ${cost} (uidmap, and usermod --add-subuids 100000-165535 --add-subgids …)` };
}

/** Rules that report the packets they meet: what `fogbank trace --prove` reads. */
async function tracing(shell: readonly string[]): Promise<Piece> {
  const what = "packet tracing";
  const rules = "table inet t { chain c { type filter hook prerouting priority -350; meta nftrace set 1; }; }";
  const { ok, why } = await tried(shell, `nft '${rules}'`);
  return {
    what,
    ok,
    detail: ok ? "the kernel tells which rules a packet meets" : `${why}: trace --prove shows no rules`,
  };
}

/** Rules that log the packets that they refuse: what `fogbank refusals` reads. */
async function refusals(shell: readonly string[]): Promise<Piece> {
  const what = "packet logs";
  const rules =
    'table inet t { chain c { type filter hook input priority 0; log prefix "x" group 7 snaplen 96 drop; }; }';
  const { ok, why } = await tried(shell, `nft '${rules}'`);
  return {
    what,
    ok,
    detail: ok ? "the kernel tells of refused packets" : `${why}: fogbank refusals shows none (nfnetlink_log)`,
  };
}

function tried(shell: readonly string[], script: string): Promise<Attempt> {
  const [program = "", ...args] = shell;
  return attempt(program, [...args, script]);
}

const firstLine = (text: string): string => text.split("\n")[0]!;
