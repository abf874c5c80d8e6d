/** The pages in docs/ keep their word: examples run and answer as shown, and nothing that can be asked is left out. */
import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProcess } from "../server/process.ts";
import type { ServerProcess } from "../server/process.ts";
import { commandsOf, scriptOf } from "./commands.ts";

const root = new URL("../..", import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const page = read("docs/admin.md");

/** A block of commands, and the answer that the page shows of its last. */
const examples = [...page.matchAll(/^```sh\n(.*?)^```\n(?:\n```json\n(.*?)^```$)?/gms)].map(([, sh = "", json]) => {
  return { sh, json };
});

describe("docs/admin.md", () => {
  const home = mkdtempSync(join(tmpdir(), "fogbank-docs-"));
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startProcess();
  });
  afterAll(async () => {
    await server.stop().catch(() => undefined);
    rmSync(home, { recursive: true, force: true });
  });

  it.each(examples)("holds an example that runs and answers as shown: $sh", async ({ sh, json }) => {
    const commands = commandsOf(`\`\`\`sh\n${sh}\`\`\``);
    expect(commands.map(({ kind }) => kind)).toEqual(commands.map(() => "run"));
    const script = scriptOf(commands, server.port);
    const { stdout } = await promisify(execFile)("bash", ["-c", script], { cwd: home });
    if (json === undefined) return;
    const [answer, shown] = [JSON.parse(stdout), JSON.parse(json)] as [object, object];
    expect(missing(answer, shown)).toEqual([]);
    if (!Array.isArray(shown)) expect(Object.keys(answer).toSorted()).toEqual(Object.keys(shown).toSorted());
  });

  it("tells of everything that is there", () => {
    const handlers = [...read("src/admin/admin.ts").matchAll(/^ {2}(\w+): (\{ (?:GET|POST):.*\}),$/gm)];
    const there = handlers.flatMap(([, path, methods = ""]) =>
      [...methods.matchAll(/(GET|POST): /g)].map(([, method]) => `## \`${method} /_fogbank/${path}\``),
    );
    expect(there.length).toBeGreaterThan(12);
    expect(there.filter((heading) => !page.includes(`\n${heading}\n`))).toEqual([]);
  });
});

describe("docs/trace.md", () => {
  const trace = read("docs/trace.md");

  it("holds commands that end as it says", async () => {
    const server = await startProcess();
    try {
      const commands = commandsOf(trace).filter(({ text }) => !/fogbank (up|down)\b/.test(text));
      await promisify(execFile)("bash", ["-c", scriptOf(commands, server.port)], { cwd: root });
      expect(commands.length).toBeGreaterThan(3);
    } finally {
      await server.stop();
    }
  });

  it("names every code, and every member of a question", () => {
    const sources = globSync("src/{fabric,services/ec2/stations}/*.ts", { cwd: root }).filter(
      (name) => !/\.test\./.test(name),
    );
    const codes = sources.flatMap((name) => [...read(name).matchAll(/"((?:X|[A-Z]{2,})(?:_[A-Z0-9]+)+|NO_PATH)"/g)]);
    const named = [...new Set(codes.map(([, code = ""]) => code))];
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((code) => !trace.includes(`\`${code}\``))).toEqual([]);
    const question = /const members[^{]*\{(.*?)^\};/ms.exec(read("src/services/ec2/trace.ts"))?.[1] ?? "";
    const members = [...question.matchAll(/^ {2}(\w+):/gm)].map(([, name = ""]) => name);
    expect(members.length).toBeGreaterThan(10);
    expect(members.filter((name) => !trace.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the pages in docs/", () => {
  const pages = globSync("{docs,bench,scenarios}/*.md", { cwd: root });

  it("lead only to files that exist", () => {
    const links = pages.flatMap((name) =>
      [...read(name).matchAll(/\]\(([^)#:\s]+)\)/g)].map(([, file = ""]) => join(name, "..", file)),
    );
    expect(links.filter((file) => globSync(file, { cwd: root }).length === 0)).toEqual([]);
  });
});

/** Paths of an example that the answer lacks or has with another type. An example's element may be any of a list. */
function missing(answer: unknown, shown: unknown, path = ""): string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(answer)) return [path];
    return shown.flatMap((item, i) => {
      const tries = answer.map((one: unknown) => missing(one, item, `${path}[${i}]`));
      return tries.some((found) => found.length === 0) ? [] : (tries[0] ?? [`${path}[${i}]`]);
    });
  }
  if (typeof shown !== "object" || shown === null) return typeof answer === typeof shown ? [] : [path];
  const has = (answer ?? {}) as Record<string, unknown>;
  return Object.entries(shown).flatMap(([key, value]) => missing(has[key], value, `${path}.${key}`));
}
