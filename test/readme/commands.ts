/**
 * The commands of a Markdown page's `sh` blocks: which can be run here, which name a make target, which only set up.
 */

/** One command line, continuation lines joined. */
export interface Command {
  readonly text: string;
  /**
   * `run`: here, in order; `make`: its targets must exist; `setup`: what a reader does before; `unknown`: none of
   * these.
   */
  readonly kind: "run" | "make" | "setup" | "unknown";
  /** The exit status that the page promises: 0, or the N of a comment `# exits with N` after the command. */
  readonly status: number;
}

const KINDS: readonly (readonly [Command["kind"], RegExp])[] = [
  ["run", /^(?:\.\/fogbank|aws|curl|eval|export)\s|^\w+=/],
  ["make", /^make\s/],
  ["setup", /^(?:git clone|cd|sudo apt-get|apt-get)\s/],
];

/** The port that the page speaks of. */
const usualPort = 4566;

const ENDING = "trap './fogbank down >/dev/null 2>&1' EXIT";
const PROLOGUE = `ended() {
  local status=$?
  [ $status -eq $1 ] && return
  echo "exit $status instead of $1: $2" >&2
  exit 1
}`;

/** The commands in the page's order; blocks of other languages (`console`, `json`, …) show output and are not run. */
export function commandsOf(page: string): readonly Command[] {
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  return blocks.flatMap((block) =>
    block
      .replaceAll(/\\\n\s*/g, "")
      .split("\n")
      .filter((line) => line.trim() && !line.startsWith("#"))
      .map(commandOf),
  );
}

/** The targets that a `make` command names. */
export function targetsOf({ text }: Command): readonly string[] {
  const words = text.split("#")[0]?.trim().split(/\s+/).slice(1) ?? [];
  return words.filter((word) => !word.startsWith("-") && !word.includes("="));
}

/**
 * A bash script that runs these commands in one shell, stops at the first that does not end as promised and names it.
 *
 * Its server listens on a port of its own, so that one that the reader runs is left alone.
 */
export function scriptOf(commands: readonly Command[], port = usualPort): string {
  const steps = commands.flatMap(({ text, status }) => [
    text.replace(/^\.\/fogbank up\b/, `$& --port ${port}`).replaceAll(`localhost:${usualPort}`, `localhost:${port}`),
    `ended ${status} ${quote(text)}`,
  ]);
  const ending = commands.some(({ text }) => text.startsWith("./fogbank up")) ? [ENDING] : [];
  return [`export FOGBANK_ENDPOINT=http://localhost:${port}`, ...ending, PROLOGUE, ...steps].join("\n");
}

function commandOf(text: string): Command {
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? "unknown";
  return { text, kind, status: Number(/# exits with (\d+)\s*$/.exec(text)?.[1] ?? 0) };
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
