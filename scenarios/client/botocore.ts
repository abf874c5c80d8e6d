/** botocore as a client: one Python process that is told its calls line by line. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { waiterSeconds } from "./client.ts";
import type { Client, Place } from "./client.ts";

const script = fileURLToPath(new URL("./serve_botocore.py", import.meta.url));
const own = process.env["FOGBANK_BOTOCORE"] ?? fileURLToPath(new URL("../../.cache/botocore", import.meta.url));
const env = { ...process.env, PYTHONPATH: own };

/** The version of botocore that is there, or nothing. */
export function botocoreVersion(): string | undefined {
  const { stdout, status } = spawnSync("python3", ["-c", "import botocore; print(botocore.__version__)"], { env });
  return status === 0 ? stdout.toString().trim() : undefined;
}

/** Opens botocore. */
export function openBotocore({ endpoint, region, account }: Place): Client {
  const args = [script, endpoint, region, account, String(waiterSeconds)];
  const child = spawn("python3", args, { env, stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (request: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error("botocore ended");
    const { output, error } = JSON.parse(value) as { output?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return output;
  };
  return {
    name: "botocore",
    call: (call, input, service = "ec2") => ask({ call, input, service }),
    wait: async (wait, input) => void (await ask({ wait, input })),
    close: async () => {
      child.stdin.end();
      await once(child, "exit");
    },
  };
}
