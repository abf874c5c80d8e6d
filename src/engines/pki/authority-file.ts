/** The authority of a data directory: made by the first server, read by those after it. */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Authority, makeAuthority } from "./authority.ts";

/** What the authority calls itself in certificates. */
const name = "Fogbank local certificate authority";

/**
 * Opens the authority of a directory, and makes it where there is none; without a directory it lives as long as this
 * process. The key's file is its owner's alone.
 */
export function openAuthority(directory: string | undefined, now: number): Authority {
  if (directory === undefined) return new Authority(makeAuthority(name, now));
  const [certificate, key] = ["certificate.pem", "key.pem"].map((file) => join(directory, file)) as [string, string];
  if (!existsSync(certificate)) {
    const made = makeAuthority(name, now);
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(`${key}.new`, made.key, { mode: 0o600 });
    chmodSync(`${key}.new`, 0o600);
    writeFileSync(`${certificate}.new`, made.certificate, { mode: 0o644 });
    renameSync(`${key}.new`, key);
    renameSync(`${certificate}.new`, certificate);
  }
  return new Authority({ certificate: readFileSync(certificate, "utf8"), key: readFileSync(key, "utf8") });
}
