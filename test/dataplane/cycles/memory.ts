/** What memory a process of ours really needs: measured after its garbage was collected, by the inspector. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Options of Node's by which a process takes any free port for its inspector, so that several can be asked. */
export const inspectable = "--inspect-port=0";

/** Memory that a process holds once it has thrown away what it no longer needs, in MiB. */
export async function neededMiB(pid: number): Promise<number> {
  await collectGarbage(pid);
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;
}

async function collectGarbage(pid: number): Promise<void> {
  process.kill(pid, "SIGUSR1");
  const [{ webSocketDebuggerUrl }] = await inspectorOf(pid);
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  for (let id = 1; id <= 3; id++) {
    const done = new Promise((resolve) => socket.addEventListener("message", resolve, { once: true }));
    socket.send(JSON.stringify({ id, method: "HeapProfiler.collectGarbage" }));
    await done;
  }
  socket.close();
}

type Targets = readonly [{ readonly webSocketDebuggerUrl: string }];

/** The process listens at several ports; one of them is its inspector's. */
async function inspectorOf(pid: number): Promise<Targets> {
  for (let tries = 0; tries < 100; tries++, await sleep(50)) {
    const lines = execFileSync("ss", ["-Hltnp"], { encoding: "utf8" }).split("\n");
    for (const line of lines.filter((each) => each.includes(`pid=${pid},`))) {
      const [, port] = /127\.0\.0\.1:(\d+)/.exec(line) ?? [];
      const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined);
      const targets = (await answer?.json().catch(() => undefined)) as Targets | undefined;
      if (Array.isArray(targets) && targets[0]?.webSocketDebuggerUrl) return targets;
    }
  }
  throw new Error(`process ${pid} has no inspector`);
}
