/** A user's server does not make root show an instance what the user may not read. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImageSource } from "../../../specs/instance.ts";
import { grantImages } from "../granted-images.ts";
import { ImageGate } from "./image-gate.ts";

const uid = 12_345;
const whyNot = process.getuid?.() === 0 ? "" : ": needs root";
const directory = (path: string): ImageSource => ({ is: "directory", path });
const tarball = (path: string): ImageSource => ({ is: "tarball", path });

describe.skipIf(whyNot !== "")(`images that root's warden starts for a user${whyNot}`, () => {
  let top: string;
  let gate: ImageGate;
  const at = (...path: string[]): string => join(top, ...path);
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), "gate-"));
    chmodSync(top, 0o755);
    for (const name of ["state", "own", "secret"]) mkdirSync(at(name));
    chownSync(at("own"), uid, uid);
    writeFileSync(at("own", "mark"), "own");
    writeFileSync(at("own.tar"), "own");
    writeFileSync(at("secret", "mark"), "secret", { mode: 0o600 });
    writeFileSync(at("secret.tar"), "secret", { mode: 0o600 });
    gate = new ImageGate(at("state"), { uid, gid: uid });
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));

  /** What an instance would find in its image. */
  async function found(image: ImageSource, meanwhile: () => void = () => undefined): Promise<string> {
    const held = await gate.hold("i-1", image);
    try {
      meanwhile();
      if (!("path" in held.image)) return held.image.is;
      return readFileSync(held.image.is === "directory" ? join(held.image.path, "mark") : held.image.path, "utf8");
    } finally {
      held.end();
    }
  }

  it("are those that the user may read, every file of them", async () => {
    expect([await found(directory(at("own"))), await found(tarball(at("own.tar")))]).toEqual(["own", "own"]);
    expect(await found({ is: "host" })).toBe("host");
    await expect(found(directory("/"))).rejects.toThrow(/may not read .*name it by sudo/);
    await expect(found(directory(at("secret")))).rejects.toThrow(/may not read \/mark/);
    await expect(found(tarball(at("secret.tar")))).rejects.toThrow(/no file that the user .* may read/);
    chmodSync(at("secret"), 0o700);
    await expect(found(directory(at("secret")))).rejects.toThrow(/no directory that the user .* may read/);
    await expect(found(directory(at("none")))).rejects.toThrow(/no such directory/);
    await expect(found(tarball(at("own")))).rejects.toThrow(/no such file/);
    mkdirSync(at("own", "closed"), { mode: 0o700 });
    await expect(found(directory(at("own")))).rejects.toThrow(/may not read \/closed/);
  });

  it("are those that root's command line named, while their names lead to the same", async () => {
    grantImages(at("state"), [at("secret"), at("secret.tar"), at("none")]);
    expect([await found(directory(at("secret"))), await found(tarball(at("secret.tar")))]).toEqual([
      "secret",
      "secret",
    ]);
    symlinkSync(at("secret"), at("other"));
    await expect(found(directory(at("other")))).rejects.toThrow(/may not read/);
    renameSync(at("secret"), at("moved"));
    mkdirSync(at("secret"));
    writeFileSync(at("secret", "mark"), "another", { mode: 0o600 });
    await expect(found(directory(at("secret")))).rejects.toThrow(/may not read/);
    grantImages(at("state"), []);
    await expect(found(tarball(at("secret.tar")))).rejects.toThrow(/may read/);
  });

  it("do not become others once they were looked at", async () => {
    const swap = (name: string, to: string) => (): void => {
      renameSync(at(name), at("aside"));
      symlinkSync(at(to), at(name));
    };
    expect(await found(directory(at("own")), swap("own", "secret"))).toBe("own");
    rmSync(at("aside"), { recursive: true });
    expect(await found(tarball(at("own.tar")), swap("own.tar", "secret.tar"))).toBe("own");
  });

  it("are anybody's own where the warden is its server's", async () => {
    gate = new ImageGate(at("state"), undefined);
    expect(await gate.hold("i-1", directory("/"))).toMatchObject({ image: directory("/") });
  });
});
