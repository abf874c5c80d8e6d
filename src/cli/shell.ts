/** A login shell inside an instance: `fogbank shell`. */
import type { Command } from "commander";
import { whose } from "./exec.ts";
import type { Whose } from "./exec.ts";
import { endpointOf } from "./http.ts";
import { runSession } from "./session.ts";

/** Adds `shell`. Its status is the shell's. */
export function addShellCommand(program: Command): void {
  whose(
    program
      .command("shell")
      .description("open a login shell inside an instance")
      .argument("<instance>", "its id, its Name, or a private address"),
  )
    .option("-u, --user <name>", "log in as this user instead of the image's own")
    .action(async (instance: string, options: Whose & { user?: string }, command: Command) => {
      const { account, region, user } = options;
      const question = { instance, account, region, user, login: true, command: loginShell, env: {} };
      const terminal = process.stdin.isTTY && process.stdout.isTTY;
      process.exitCode = await runSession(endpointOf(command), { question, terminal, input: true });
    });
}

/** The shell that the instance's own `/etc/passwd` gives the user, as it is at a login. */
const script = `me=$(id -u)
while IFS=: read -r _ _ number _ _ _ shell; do [ "$number" = "$me" ] && break; done < /etc/passwd
[ -x "$shell" ] || shell=/bin/sh
export SHELL="$shell"
exec "$shell" -l`;
const loginShell = ["/bin/sh", "-c", script];
