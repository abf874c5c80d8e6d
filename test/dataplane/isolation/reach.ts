/** Tries from inside an instance to reach by netlink into the namespace that its own is joined to, and into its own. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Guest } from "../../../scenarios/guest.ts";
import type { Kernel } from "../chaos/kernel.ts";

const program = readFileSync(new URL("reach.py", import.meta.url), "utf8");
const tries = [
  "deletes a link",
  "makes a link",
  "makes a pair",
  "names a link",
  "sees a link",
  "sees addresses",
  "sees links",
  "sets a link down",
];

/** No try upon the router's namespace works or changes anything, and each of them does upon the instance's own. */
export async function expectNoReach(guest: Guest, kernel: Kernel): Promise<void> {
  const router = kernel.names().find((name) => name.startsWith("vpc-"))!;
  const links = (): string => kernel.inside(router, "sh", "-c", "ip -o link 2>/dev/null");
  const before = links();
  expect(before).toMatch(/: p[0-9a-f]{12}@/);
  const lines = (await guest.does(`python3 - <<'END'\n${program}END`)).split("\n").toSorted();
  const came = (whose: string): string[] => lines.filter((line) => line.startsWith(`${whose} `));
  expect(came("peer")).toEqual(tries.map((what) => expect.stringMatching(`^peer ${what}: E(PERM|ACCES)$`)));
  expect(came("own")).toEqual(tries.map((what) => expect.stringMatching(`^own ${what}: (done|victim|lo,.*eth0.*)$`)));
  expect(links()).toBe(before);
}
