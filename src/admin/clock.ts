/** Cloud time over HTTP: read it, move it forward, stop it, let it run. */
import { Fault } from "../core/fault.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";

const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const longestAdvanceMs = 100 * 365 * unitsMs.d;

/** What the clock shows: `now` in cloud time, and how it differs from the host's. */
export function readClock({ cloud }: AdminParts): unknown {
  const { offsetMs, frozenAt } = cloud.clock.state();
  return { now: new Date(cloud.clock.now()).toISOString(), offsetMs, frozen: frozenAt !== undefined };
}

/** `{"advance": "30d"}`, `{"to": "2030-01-01T00:00:00Z"}`, `{"freeze": true}` or `{"freeze": false}`. */
export async function changeClock(parts: AdminParts, { json }: AdminRequest): Promise<unknown> {
  const { cloud } = parts;
  const { advance, to, freeze, ...others } = await json();
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Fault("InvalidClock", `The clock knows no '${unknown.slice(0, 255)}'.`);
  if (advance !== undefined && to !== undefined) throw new Fault("InvalidClock", "Say 'advance' or 'to', not both.");
  if (freeze !== undefined && typeof freeze !== "boolean")
    throw new Fault("InvalidClock", "'freeze' must be true or false.");
  const ms =
    advance !== undefined ? parseDuration(advance) : to !== undefined ? parseMoment(to) - cloud.clock.now() : 0;
  if (ms > longestAdvanceMs) throw new Fault("InvalidClock", "The clock moves at most 100 years at once.");
  if (advance !== undefined || to !== undefined) await cloud.advance(ms);
  if (freeze === true) cloud.freeze();
  if (freeze === false) cloud.thaw();
  return readClock(parts);
}

/** Milliseconds of a duration such as `30d`, `1h30m` or `500ms`. */
function parseDuration(text: unknown): number {
  const parts = typeof text === "string" ? [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g)] : [];
  const whole = parts.map(([part]) => part).join("");
  if (whole === "" || whole !== text)
    throw new Fault("InvalidClock", `'${String(text)}' is no duration such as 30d, 1h30m or 500ms.`);
  const ms = parts.reduce((sum, [, count, unit]) => sum + Number(count) * unitsMs[unit as keyof typeof unitsMs], 0);
  return Math.round(ms);
}

function parseMoment(text: unknown): number {
  const moment = typeof text === "string" ? Date.parse(text) : NaN;
  if (Number.isNaN(moment))
    throw new Fault("InvalidClock", `'${String(text)}' is no moment such as 2030-01-01T00:00:00Z.`);
  return moment;
}
