/** The hash of subjects, judged by OpenSSL's own and by certificates whose hash is known. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeAuthority } from "./authority.ts";
import { subjectHash } from "./subject-hash.ts";

const store = "/etc/ssl/certs";

function hashesOf(): [file: string, hash: string][] {
  try {
    return readdirSync(store).flatMap((name) => (/^[0-9a-f]{8}\.\d$/.test(name) ? [[name, name.slice(0, 8)]] : []));
  } catch {
    return [];
  }
}

describe("the hash of a subject", () => {
  const known = hashesOf();
  it.skipIf(known.length === 0)("is that under which this machine keeps its authorities", () => {
    const found = known.map(([file]) => subjectHash(readFileSync(join(store, file), "utf8")));
    expect(found).toEqual(known.map(([, hash]) => hash));
  });

  const without = spawnSync("openssl", ["version"]).status !== 0;
  it.skipIf(without)("is OpenSSL's for an authority of ours", () => {
    const { certificate } = makeAuthority("Some  Local certificate Authority ", Date.now());
    const { stdout } = spawnSync("openssl", ["x509", "-noout", "-subject_hash"], { input: certificate });
    expect(subjectHash(certificate)).toBe(stdout.toString().trim());
  });
});
