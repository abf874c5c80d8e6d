/** All scenarios that run. */
import { scenario as threeTier } from "./SCN-014.ts";
import { scenario as publicWeb } from "./SCN-015.ts";
import { scenario as natInstance } from "./SCN-018.ts";
import { scenario as filteredWeb } from "./SCN-020.ts";
import { scenario as exam } from "./SCN-038.ts";
import type { Scenario } from "./scenario.ts";

/** In order of their ids. */
export const all: readonly Scenario[] = [threeTier, publicWeb, natInstance, filteredWeb, exam];
