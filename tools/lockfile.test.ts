/** What completing a lockfile adds, and what it refuses to guess. */
import { expect, it } from "vitest";
import { complete, type Lockfile } from "./lockfile.ts";

const locked = (...optional: string[]): Lockfile => ({
  packages: {
    "": {},
    "node_modules/tool": {
      dev: true,
      optionalDependencies: Object.fromEntries(optional.map((name) => [name, "1.2.3"])),
    },
  },
});

it("adds an entry for each platform that tells npm where not to fetch it", () => {
  expect(complete(locked("@tool/linux-arm-musleabihf", "@tool/binding-win32-x64-msvc")).packages).toMatchObject({
    "node_modules/@tool/linux-arm-musleabihf": { version: "1.2.3", os: ["linux"], cpu: ["arm"], libc: ["musl"] },
    "node_modules/@tool/binding-win32-x64-msvc": { os: ["win32"], cpu: ["x64"], dev: true, optional: true },
  });
});

it("leaves a complete lockfile as it is", () => {
  const whole = complete(locked("@tool/darwin-arm64"));
  expect(JSON.stringify(complete(whole))).toBe(JSON.stringify(whole));
});

it("refuses a package whose name tells no platform", () => {
  expect(() => complete(locked("@tool/core"))).toThrow("@tool/core");
});
