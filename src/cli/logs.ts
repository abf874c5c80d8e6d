/** Consoles of instances: `fogbank logs`. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import { queryOf, whose } from "./exec.ts";
import type { Whose } from "./exec.ts";
import { adminJson, endpointOf } from "./http.ts";

/** How often a console is looked at that is followed, in milliseconds. */
const lookMs = 300;

/** Adds `logs`. */
export function addLogsCommand(program: Command): void {
  whose(
    program
      .command("logs")
      .description("print what an instance's console shows, 64 KiB at most")
      .argument("<instance>", "its id, its Name, or a private address"),
  )
    .option("-f, --follow", "go on with what comes")
    .action(async (instance: string, options: Whose & { follow?: boolean }, command: Command) => {
      const path = `console?${queryOf({ instance, ...options })}`;
      const look = async (): Promise<string> =>
        (await adminJson<{ text: string }>(endpointOf(command), "GET", path)).text;
      let shown = await look();
      process.stdout.write(shown);
      while (options.follow) {
        await sleep(lookMs);
        const now = await look();
        process.stdout.write(newIn(shown, now));
        shown = now;
      }
    });
}

/**
 * What stands in `now` behind what was seen before, both being the end of one text that grows; all of it where it
 * began anew.
 */
export function newIn(before: string, now: string): string {
  if (now.startsWith(before)) return now.slice(before.length);
  for (let length = Math.min(before.length, now.length); length > 0; length--) {
    if (before.endsWith(now.slice(0, length))) return now.slice(length);
  }
  return now;
}
