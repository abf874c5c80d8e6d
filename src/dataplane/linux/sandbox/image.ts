/** Images: the read-only directories that an instance's root is laid over, made where they have to be, once. */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { InstanceSpec } from "../../../specs/instance.ts";
import { makeDebian } from "./debian.ts";
import { runProgram } from "./program.ts";
import { makeSkeleton, programDirectories } from "./skeleton.ts";
import type { Tools } from "./tools.ts";

/** One part of a root: where it goes, and what is read-only underneath, uppermost first. */
export interface Layer {
  readonly at: string;
  readonly lower: readonly string[];
}

/** The images of one warden. */
export class Images {
  readonly #directory: string;
  readonly #rootless: boolean;
  readonly #making = new Map<string, Promise<string>>();

  constructor(directory: string, rootless: boolean) {
    this.#directory = join(directory, "images");
    this.#rootless = rootless;
  }

  /** An image's layers, made where they are missing. Throws what makes it impossible, for people. */
  async layersOf({ image, user }: Pick<InstanceSpec, "image" | "user">, tools: Tools): Promise<Layer[]> {
    switch (image.is) {
      case "host":
        return hostLayers(await this.#skeleton(user), tools);
      case "directory":
        return layersOver(image.path, image.path, tools);
      case "tarball":
        return layersOver(await this.#unpack(image.path), image.path, tools);
      case "debian":
        return layersOver(await this.#bootstrap(image.suite), `debian ${image.suite}`, tools);
    }
  }

  async #skeleton(user: string): Promise<string> {
    if (!/^[a-z_][a-z0-9_-]{0,31}$/.test(user)) throw new Error(`${JSON.stringify(user)} is no user's name`);
    return this.#once(`host-${user}`, (fresh) => makeSkeleton(fresh, user));
  }

  /** A changed tarball is another image; instances keep the one that they began with. */
  async #unpack(path: string): Promise<string> {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) throw new Error(`image ${path}: no such file`);
    const key = `${realpathSync(path)} ${found.size} ${found.mtimeMs}`;
    const name = `tarball-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`;
    return this.#once(name, (fresh) => unpack(path, fresh, this.#rootless));
  }

  async #bootstrap(suite: string): Promise<string> {
    if (!/^[a-z][a-z-]{1,30}$/.test(suite)) throw new Error(`${suite} is no suite of Debian's`);
    if (this.#rootless)
      throw new Error("image debian needs root: debootstrap makes device nodes and other users' files");
    return this.#once(`debian-${suite}`, (fresh) => makeDebian(suite, fresh));
  }

  /** Makes a directory of images, whoever asks first; it has its name only when it is whole. */
  async #once(name: string, make: (fresh: string) => Promise<void> | void): Promise<string> {
    const path = join(this.#directory, name);
    if (existsSync(path)) return path;
    const making = this.#making.get(name) ?? this.#make(path, make);
    this.#making.set(name, making);
    try {
      return await making;
    } finally {
      this.#making.delete(name);
    }
  }

  async #make(path: string, make: (fresh: string) => Promise<void> | void): Promise<string> {
    const fresh = `${path}.new`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    try {
      await make(fresh);
      renameSync(fresh, path);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      throw error;
    }
    return path;
  }
}

function hostLayers(skeleton: string, tools: Tools): Layer[] {
  const split = lstatSync("/sbin").isDirectory();
  const shadows: Readonly<Record<string, string>> = split
    ? { "/sbin": join(tools.shadow.split, "sbin") }
    : { "/usr": join(tools.shadow.merged, "usr") };
  const programs = programDirectories().map((at) => ({
    at,
    lower: [shadows[at], at].filter((path) => path !== undefined),
  }));
  return [{ at: "", lower: [skeleton] }, ...programs];
}

function layersOver(path: string, name: string, tools: Tools): Layer[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`image ${name}: no such directory`);
  const shells = ["bin/sh", "usr/bin/sh"].map((shell) => lstatSync(join(path, shell), { throwIfNoEntry: false }));
  if (!shells.some(Boolean)) {
    const seen = readdirSync(path).slice(0, 5).join(", ");
    throw new Error(`image ${name} is no root: it has no /bin/sh, which instances boot with (${seen} …)`);
  }
  if (!tools.static)
    throw new Error("this machine has no tini-static, which images other than the host's need as init");
  const split = lstatSync(join(path, "sbin"), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return [{ at: "", lower: [split ? tools.shadow.split : tools.shadow.merged, path] }];
}

/**
 * GNU tar leaves out `..` members, takes leading slashes away, and makes symbolic links that lead out only when
 * nothing more is
 * written, so nothing lands outside. Devices are not made: an instance's come with its /dev.
 */
async function unpack(path: string, into: string, rootless: boolean): Promise<void> {
  const options = ["--numeric-owner", "--same-permissions", rootless ? "--no-same-owner" : "--same-owner"];
  const skipped = ["--exclude=dev/*", "--exclude=./dev/*"];
  const version = await runProgram("tar", ["--version"]);
  if (!version.includes("GNU tar")) throw new Error(`image ${path}: unpacking needs GNU tar`);
  await runProgram("tar", ["--extract", `--file=${path}`, `--directory=${into}`, ...options, ...skipped]);
}

/** The layers that an instance's disk began with, when they are still there. */
export function loadLayers(file: string): Layer[] | undefined {
  if (!existsSync(file)) return undefined;
  const layers = JSON.parse(readFileSync(file, "utf8")) as Layer[];
  return layers.every(({ lower }) => lower.every((path) => existsSync(path))) ? layers : undefined;
}
