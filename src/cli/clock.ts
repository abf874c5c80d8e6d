/** Cloud time from the command line: `fogbank clock`. */
import type { Command } from "commander";
import { adminJson, endpointOf } from "./http.ts";

interface ClockView {
  readonly now: string;
  readonly offsetMs: number;
  readonly frozen: boolean;
}

/** Adds `clock` with `advance`, `freeze` and `run`. */
export function addClockCommands(program: Command): void {
  const clock = program
    .command("clock")
    .description("show cloud time")
    .action(async (_, command: Command) => show(await adminJson<ClockView>(endpointOf(command), "GET", "clock")));
  const change = async (command: Command, body: object): Promise<void> =>
    show(await adminJson<ClockView>(endpointOf(command), "POST", "clock", body));
  clock
    .command("advance <duration>")
    .description("move cloud time forward: 30d, 1h30m, 500ms")
    .action((advance: string, _, command: Command) => change(command, { advance }));
  clock
    .command("freeze")
    .description("stop cloud time")
    .action((_, command: Command) => change(command, { freeze: true }));
  clock
    .command("run")
    .description("let stopped cloud time run again")
    .action((_, command: Command) => change(command, { freeze: false }));
}

function show({ now, offsetMs, frozen }: ClockView): void {
  const ahead = offsetMs === 0 ? "" : `, ${Math.round(offsetMs / 1_000)} s ahead of this machine`;
  process.stdout.write(`${now}${ahead}${frozen ? ", stopped" : ""}\n`);
}
