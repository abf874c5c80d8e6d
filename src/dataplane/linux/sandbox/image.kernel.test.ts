/** Instances of other images than the machine's own: a directory, a tarball, a Debian. */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeAuthority } from "../../../engines/pki/authority.ts";
import { findMirror } from "./debian.ts";
import { encoded, Trial, whyNot } from "./trial.ts";

const reason = whyNot();

describe.skipIf(reason)(`images${reason ? `: ${reason}` : ""}`, () => {
  const trial = new Trial();
  const place = mkdtempSync(join(tmpdir(), "image-"));
  const root = join(place, "root");
  beforeAll(() => makeSmallRoot(root));
  afterAll(async () => {
    await trial.end();
    rmSync(place, { recursive: true, force: true });
  });

  it("a directory is read-only underneath, and boots with user data", async () => {
    const userData = encoded("#!/bin/sh\necho from user data >/made\n");
    const trusted = [makeAuthority("Some authority", Date.now()).certificate];
    await trial.start("i-directory", { image: { is: "directory", path: root }, userData, trusted });
    await trial.booted("i-directory");
    expect((await trial.sh("i-directory", "[ -e /etc/ssl ] || echo no store; env")).out).toMatch(
      /^no store\n(?!.*CA_)/s,
    );
    const { out } = await trial.sh("i-directory", "cat /made /mark; rm /mark; ls /; id -un ec2-user; cat /etc/shadow");
    expect(out).toContain("from user data\nmark\n");
    expect(out).toContain("ec2-user");
    expect(existsSync(join(root, "mark"))).toBe(true);
    expect(existsSync(join(root, "made"))).toBe(false);
    await trial.sh("i-directory", "poweroff");
    for (let n = 0; n < 100 && trial.ended.length === 0; n++) await new Promise((done) => setTimeout(done, 20));
    expect(trial.ended).toEqual([{ instance: "i-directory", how: "poweroff" }]);
  });

  it("a tarball is unpacked once, and nothing of it lands outside", async () => {
    const hostile = join(place, "hostile");
    cpSync(root, hostile, { recursive: true, verbatimSymlinks: true });
    symlinkSync(place, join(hostile, "way"));
    const path = join(place, "image.tar.gz");
    execFileSync("tar", ["-C", hostile, "-czf", path, "."]);
    const evil = join(place, "evil.tar");
    execFileSync("tar", ["-C", hostile, "-cf", evil, "."]);
    writeFileSync(join(place, "x"), "x");
    mkdirSync(join(hostile, "real"));
    writeFileSync(join(hostile, "real", "escaped"), "escaped");
    execFileSync("tar", ["-C", hostile, "-rf", evil, "--transform=s,^real,way,", "-P", "real/escaped"]);
    execFileSync("tar", ["-C", place, "-rf", evil, "--transform=s,^x,../../escaped,", "-P", "x"]);
    execFileSync("tar", ["-C", place, "-rf", evil, `--transform=s,^x,${place}/escaped,`, "-P", "x"]);
    await trial.start("i-tarball", { image: { is: "tarball", path } });
    expect((await trial.sh("i-tarball", "cat /mark")).out).toBe("mark\n");
    await expect(trial.start("i-evil", { image: { is: "tarball", path: evil } })).rejects.toThrow("tar failed");
    expect(readdirSync(place)).not.toContain("escaped");
    expect(readdirSync(trial.directory)).not.toContain("escaped");
    expect(readdirSync(join(trial.directory, "images")).filter((name) => name.startsWith("tarball-"))).toHaveLength(1);
  });

  it("a disk keeps the image that it began with", async () => {
    const path = join(place, "versions.tar");
    execFileSync("tar", ["-C", root, "-cf", path, "."]);
    await trial.start("i-version", { image: { is: "tarball", path } });
    await trial.sandboxes.stop("i-version", 2000);
    const second = join(place, "second");
    cpSync(root, second, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(second, "mark"), "second\n");
    execFileSync("tar", ["-C", second, "-cf", path, "."]);
    await trial.start("i-version", { image: { is: "tarball", path } });
    expect((await trial.sh("i-version", "cat /mark")).out).toBe("mark\n");
    await trial.start("i-version-two", { image: { is: "tarball", path } });
    expect((await trial.sh("i-version-two", "cat /mark")).out).toBe("second\n");
  });

  it("what is no image is refused in words", async () => {
    await expect(trial.start("i-a", { image: { is: "directory", path: place } })).rejects.toThrow("it has no /bin/sh");
    await expect(trial.start("i-b", { image: { is: "tarball", path: "/nowhere.tar" } })).rejects.toThrow(
      "no such file",
    );
    writeFileSync(join(place, "junk.tar"), "junk");
    await expect(trial.start("i-c", { image: { is: "tarball", path: join(place, "junk.tar") } })).rejects.toThrow(
      "tar failed",
    );
    await expect(trial.start("i-d", { image: { is: "debian", suite: "../x" } })).rejects.toThrow(
      "no suite of Debian's",
    );
  });

  it("apt's sources are read in both notations", () => {
    const etc = mkdtempSync(join(place, "apt-"));
    expect(findMirror(etc)).toBeUndefined();
    writeFileSync(
      join(etc, "sources.list"),
      "# deb http://a.test/debian x main\ndeb [arch=amd64] http://b.test/debian bookworm main\n",
    );
    expect(findMirror(etc)).toBe("http://b.test/debian");
    writeFileSync(join(etc, "sources.list"), "");
    mkdirSync(join(etc, "sources.list.d"));
    const stanza =
      "Types: deb\nURIs: http://c.test/debian-security\n\nTypes: deb deb-src\nURIs: http://c.test/debian/\nSuites: x\n";
    writeFileSync(join(etc, "sources.list.d", "debian.sources"), stanza);
    expect(findMirror(etc)).toBe("http://c.test/debian/");
  });
});

/** A root of a few of the machine's programs with the libraries that they need. */
function makeSmallRoot(root: string): void {
  for (const name of ["usr/bin", "usr/sbin", "etc", "root", "tmp", "var", "home"])
    mkdirSync(join(root, name), { recursive: true });
  for (const [name, to] of [
    ["bin", "usr/bin"],
    ["sbin", "usr/sbin"],
    ["lib", "usr/lib"],
    ["lib64", "usr/lib64"],
  ]) {
    symlinkSync(to!, join(root, name!));
  }
  const programs = "sh cat ls rm mkdir id date grep awk cp chmod chown ln mkfifo tee sleep touch stat true env".split(
    " ",
  );
  for (const name of programs) {
    const path = execFileSync("realpath", [execFileSync("which", [name]).toString().trim()])
      .toString()
      .trim();
    cpSync(path, join(root, "usr/bin", name));
    const libraries =
      execFileSync("ldd", [path])
        .toString()
        .match(/\/[^\s:]+\.so[^\s:]*/g) ?? [];
    for (const library of libraries) {
      const at = join(root, library.startsWith("/usr") ? library : `/usr${library}`);
      mkdirSync(join(at, ".."), { recursive: true });
      copyFileSync(library, at);
    }
  }
  writeFileSync(join(root, "mark"), "mark\n");
  for (const name of ["passwd", "group"])
    writeFileSync(join(root, "etc", name), name === "group" ? "root:x:0:\n" : "root:x:0:0::/root:/bin/sh\n");
}
