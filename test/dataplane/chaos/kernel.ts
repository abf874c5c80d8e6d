/** One Fogbank's namespaces, from outside: commands in them, and what stands in them in words that compare. */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { promisify } from "node:util";

/** What is needed to find a Fogbank's namespaces. */
export interface WardenProcess {
  readonly mode: string;
  readonly warden?: number;
}

/** The namespaces of one tag. */
export class Kernel {
  readonly tag: string;
  /** The warden's state directory. */
  readonly state: string;
  /** What a command begins with to see what the warden sees. */
  readonly enter: readonly string[];

  /** Without privileges the namespaces have names in a mount namespace of the warden's, which `holder` is in too. */
  constructor({ mode, warden }: WardenProcess, holder = warden) {
    const words = readFileSync(`/proc/${warden}/cmdline`, "utf8").split("\0");
    this.tag = words[words.indexOf("--tag") + 1]!;
    this.state = words[words.indexOf("--state") + 1]!;
    const { uid } = statSync(`/proc/${warden}`);
    const become = uid === process.getuid?.() ? [] : ["setpriv", `--reuid=${uid}`, `--regid=${uid}`, "--clear-groups"];
    const into = [...become, "nsenter", "-t", String(holder), "-U", "-m", "--preserve-credentials"];
    this.enter = mode === "rootless" ? into : [];
  }

  pathOf(namespace: string): string {
    return `/run/netns/fb${this.tag}.${namespace}`;
  }

  /** Names of the namespaces that stand. */
  names(): string[] {
    const prefix = `fb${this.tag}.`;
    const all = this.#run("ls", "/run/netns").split("\n");
    return all.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  }

  /** The only namespace of a kind. */
  only(kind: string): string {
    const [name, ...more] = this.names().filter((each) => each === kind || each.startsWith(`${kind}-`));
    if (name === undefined || more.length > 0) throw new Error(`not one ${kind}: ${this.names().join(" ")}`);
    return name;
  }

  /** Runs a command in a namespace; what it cannot do is not told. */
  disturb(namespace: string, ...command: string[]): void {
    const [program, ...args] = [...this.enter, "nsenter", `--net=${this.pathOf(namespace)}`, ...command];
    spawnSync(program!, args, { stdio: "ignore" });
  }

  /** Gives what a command in a namespace printed. Throws when it fails. */
  inside(namespace: string, ...command: string[]): string {
    return this.#run("nsenter", `--net=${this.pathOf(namespace)}`, ...command);
  }

  /** Takes a namespace's name away; the warden may be so quick that the file cannot go. */
  unname(namespace: string): void {
    const [program, ...args] = [...this.enter, "ip", "netns", "del", `fb${this.tag}.${namespace}`];
    spawnSync(program, args, { stdio: "ignore" });
  }

  /** Rules, routes and links of everything but guests, in words that are the same when the kernel does the same. */
  async standing(): Promise<Record<string, string[]>> {
    const routers = this.names().filter((name) => !/^(i|host)-/.test(name));
    return Object.fromEntries(
      await Promise.all(routers.map(async (name) => [name, await this.#wordsOf(name)] as const)),
    );
  }

  async #wordsOf(namespace: string): Promise<string[]> {
    const script = [
      "nft -s list ruleset",
      "ip -o -4 rule; ip -o -6 rule",
      "{ ip -4 route show table all; ip -6 route show table all; } | grep -vE '^(multicast|anycast|broadcast) '",
      "ip -o -4 addr; ip -o -6 addr; ip -4 neigh show nud permanent; ip -6 neigh show nud permanent",
      "ip -o link 2>/dev/null | sed 's/^[0-9]*: //; s/@if[0-9]*//; s/link-netns.*//'",
    ].join("; ");
    const enter = [...this.enter, "nsenter", `--net=${this.pathOf(namespace)}`];
    const [program, ...args] = [...enter, "sh", "-c", script];
    const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 1 << 26 }).catch(() => ({ stdout: "" }));
    return stdout
      .split("\n")
      .filter((line) => !isCounted(line))
      .map((line) => normalised(line))
      .filter((line) => line !== "")
      .toSorted();
  }

  #run(...words: string[]): string {
    const [program, ...args] = [...this.enter, ...words];
    return execFileSync(program!, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  }
}

/** Without numbers that the kernel chooses; elements of sets come in any order. */
function normalised(line: string): string {
  const plain = line
    .replace(/^\d+: /, "")
    .replace(/ (metric|pref|qlen|group) \S+/g, "")
    .trim();
  return plain.includes(", ") || plain.startsWith("elements")
    ? plain
        .split(/[,\s{}]+/)
        .toSorted()
        .join(" ")
    : plain;
}

/** Elements that traffic adds. */
const isCounted = (line: string): boolean => line.includes("ct count") && !line.includes("@");
