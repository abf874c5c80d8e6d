/** User data → plan: the one door. */
import { readCloudConfig } from "./cloud-config.ts";
import { isMapping, mannerOf, merge } from "./merge.ts";
import { readParts } from "./part.ts";
import type { Part, PartKind } from "./part.ts";
import type { LeftOut, Plan, PlannedScript } from "./plan.ts";
import { readYaml } from "./value.ts";

const refusals: Readonly<Partial<Record<PartKind, string>>> = {
  include: "user data is not fetched from addresses",
  "part-handler": "handlers written in Python are not run",
  jinja: "templates are not filled in",
  jsonp: "patches of cloud-configs are not applied",
  windows: "it is for Windows",
  unknown: "it begins with nothing that cloud-init knows",
};

/**
 * Reads user data, given as the bytes that the metadata service serves: a script, a cloud-config, several of them as a
 * multipart
 * message or archive, any of them compressed. What cannot be read is left out with the reason, as an instance boots
 * all the same. See
 * https://docs.cloud-init.io/en/latest/explanation/format.html
 */
export function readUserData(bytes: Buffer): Plan {
  const leftOut: LeftOut[] = [];
  const parts = attempt("user data", leftOut, () => readParts(unwrap(bytes))) ?? [];
  let config: Record<string, unknown> = {};
  for (const part of parts) {
    const why = refusals[part.kind];
    if (why !== undefined) leftOut.push({ what: `${part.name}, which begins with ${part.label}`, why });
    if (part.kind !== "cloud-config") continue;
    config = attempt(part.name, leftOut, () => join(config, part)) ?? config;
  }
  const configured = readKeys(config, leftOut);
  return {
    ...configured,
    hooks: programs(parts, "boothook"),
    scripts: programs(parts, "script"),
    leftOut: [...leftOut, ...configured.leftOut],
  };
}

/** A key that cannot be read is left out, and the others are done. */
function readKeys(config: Record<string, unknown>, leftOut: LeftOut[]): ReturnType<typeof readCloudConfig> {
  const readable = { ...config };
  for (const [key, value] of Object.entries(config)) {
    const single = attempt(key, leftOut, () => readCloudConfig({ [key]: value }));
    if (!single) delete readable[key];
  }
  return readCloudConfig(readable);
}

function join(before: Record<string, unknown>, part: Part): Record<string, unknown> {
  const value = readYaml(part.content);
  if (value === null || value === undefined) return before;
  if (!isMapping(value)) throw new RangeError("a cloud-config is a mapping");
  return merge(before, value, part.mergeHow ?? mannerOf(value));
}

function attempt<T>(what: string, leftOut: LeftOut[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    leftOut.push({ what, why: (error as Error).message.split("\n")[0]! });
    return undefined;
  }
}

function programs(parts: readonly Part[], kind: PartKind): PlannedScript[] {
  const chosen = parts.filter((part) => part.kind === kind);
  return chosen.map(({ name, content }) => ({ name, content })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Clients encode user data themselves, and some callers do so before them; text that is base64 as a whole was meant
 * decoded.
 */
function unwrap(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1").trim();
  const isWrapped = text.length >= 16 && text.length % 4 === 0 && /^[A-Za-z0-9+/\r\n]+={0,2}$/.test(text);
  return isWrapped ? Buffer.from(text, "base64") : bytes;
}
