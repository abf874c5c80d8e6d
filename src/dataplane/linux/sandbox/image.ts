/** Images: the read-only directories that an instance's root is laid over, made where they have to be. */
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ImageSource } from "../../../specs/instance.ts";
import { makeSkeleton, programDirectories } from "./skeleton.ts";
import type { Tools } from "./tools.ts";

/** One part of a root: where it goes, and what is read-only underneath, uppermost first. */
export interface Layer {
  readonly at: string;
  readonly lower: readonly string[];
}

/** Makes an image's layers where they are missing. Throws what makes it impossible, for people. */
export function layersOf(image: ImageSource, directory: string, tools: Tools): Layer[] {
  switch (image.is) {
    case "host":
      return hostLayers(directory, tools);
    case "directory":
      return directoryLayers(image.path, tools);
    default:
      throw new Error(`image ${image.is} is not there yet`);
  }
}

function hostLayers(directory: string, tools: Tools): Layer[] {
  const skeleton = join(directory, "images", "host");
  if (!existsSync(skeleton)) {
    const fresh = `${skeleton}.new`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    makeSkeleton(fresh);
    renameSync(fresh, skeleton);
  }
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

function directoryLayers(path: string, tools: Tools): Layer[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`image ${path}: no such directory`);
  if (!existsSync(join(path, "bin/sh")) && !lstatSync(join(path, "bin/sh"), { throwIfNoEntry: false })) {
    throw new Error(`image ${path} has no /bin/sh, which instances boot with`);
  }
  if (!tools.static)
    throw new Error("this machine has no tini-static, which images other than the host's need as init");
  const split = lstatSync(join(path, "sbin"), { throwIfNoEntry: false })?.isDirectory();
  return [{ at: "", lower: [split ? tools.shadow.split : tools.shadow.merged, path] }];
}
