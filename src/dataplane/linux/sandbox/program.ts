/** Runs one of the machine's programs to its end. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** Gives what it printed. Throws with the last line of its complaints when it fails or is missing. */
export async function runProgram(name: string, argv: readonly string[]): Promise<string> {
  const child = spawn(name, argv, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C" } });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on("error", (error: NodeJS.ErrnoException) =>
    reject(error.code === "ENOENT" ? new Error(`this machine has no ${name}`) : error),
  );
  child.on("close", resolve);
  const [code, out, err] = await Promise.all([promise, text(child.stdout), text(child.stderr)]);
  if (code === 0) return out;
  const said = `${out}\n${err}`.trim().split("\n").slice(-2).join(" ");
  throw new Error(`${name} failed: ${said.slice(0, 400)}`);
}
