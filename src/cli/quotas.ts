/** Limits from the command line: `fogbank quotas`. */
import type { Command } from "commander";
import { adminJson, endpointOf } from "./http.ts";
import { paint } from "./paint.ts";

interface Usage {
  readonly slug: string;
  readonly name: string;
  readonly value: number;
  readonly used?: number;
  readonly of?: string;
  readonly status: "ok" | "near" | "reached" | "unmeasured";
}

/** Adds `quotas`: each with its use, and a mark where it is near or reached. */
export function addQuotasCommand(program: Command): void {
  program
    .command("quotas")
    .description("show the limits of an account in a Region and how much of them is used")
    .option("--account <id>", "whose limits")
    .option("--region <code>", "in which Region")
    .option("--json", "as JSON")
    .action(async (options: { account?: string; region?: string; json?: boolean }, command: Command) => {
      const query = new URLSearchParams();
      if (options.account !== undefined) query.set("account", options.account);
      if (options.region !== undefined) query.set("region", options.region);
      const answer = await adminJson<{ quotas: readonly Usage[] }>(
        endpointOf(command),
        "GET",
        `quotas?${query.toString()}`,
      );
      if (options.json) process.stdout.write(`${JSON.stringify(answer)}\n`);
      else process.stdout.write(formatQuotas(answer.quotas));
    });
}

function formatQuotas(quotas: readonly Usage[]): string {
  const { bad, strong } = paint(process.stdout.isTTY && !process.env["NO_COLOR"]);
  const wide = Math.max(0, ...quotas.map(({ slug }) => slug.length));
  const lines = quotas.map(({ slug, name, value, used, of, status }) => {
    const mark = status === "reached" ? bad("reached") : status === "near" ? strong("near   ") : "       ";
    const use = `${used ?? "-"} of ${value}`.padStart(16);
    return `${slug.padEnd(wide)} ${use}  ${mark}  ${name}${of === undefined ? "" : ` (most: ${of})`}\n`;
  });
  return lines.join("");
}
