/**
 * Which images a root's warden starts for a user's server: those that root's command line named, and those that the
 * user may read anyhow.
 */
import { spawn } from "node:child_process";
import { closeSync, constants, fstatSync, mkdirSync, openSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { ImageSource } from "../../../specs/instance.ts";
import { isGranted, isNamed } from "../granted-images.ts";
import { asUser } from "../native/file-user.ts";
import type { FileUser } from "../native/file-user.ts";

/** An image that was looked at, and that does not become another while it is held. */
export interface HeldImage {
  readonly image: ImageSource;
  end(): void;
}

type OnDisk = Extract<ImageSource, { path: string }>;

/** How long all files of a directory may take to be looked at, in milliseconds. */
const patienceMs = 120_000;

/** The gate of one warden. */
export class ImageGate {
  readonly #state: string;
  readonly #owner: FileUser | undefined;
  readonly #links: string;

  /** Without an owner, whoever asks is the warden's own user, and nothing is refused. */
  constructor(state: string, owner: FileUser | undefined) {
    this.#state = state;
    this.#owner = owner;
    this.#links = join(state, "held-images");
  }

  /**
   * Looks at an instance's image and holds it: the name that it is given leads to what was looked at, wherever its path
   * leads meanwhile. Throws an Error for people for what the user may not read.
   */
  async hold(instance: string, image: ImageSource): Promise<HeldImage> {
    if (this.#owner === undefined || !("path" in image)) return { image, end: () => undefined };
    if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(instance)) throw new Error(`${instance} is no name for an instance`);
    const fd = await this.#open(image, this.#owner);
    const path = join(this.#links, instance);
    mkdirSync(this.#links, { recursive: true, mode: 0o700 });
    rmSync(path, { force: true });
    symlinkSync(`/proc/${process.pid}/fd/${fd}`, path);
    return { image: { ...image, path }, end: () => closeSync(fd) };
  }

  /** Forgets the name that an instance's image had. */
  forget(instance: string): void {
    if (this.#owner !== undefined) rmSync(join(this.#links, instance), { force: true });
  }

  async #open(image: OnDisk, owner: FileUser): Promise<number> {
    const granted = isNamed(this.#state, image.path) ? this.#openGranted(image) : undefined;
    if (granted !== undefined) return granted;
    const fd = asUser(owner, () => openImage(image, "that the user who started Fogbank may read, nor one"));
    try {
      if (image.is === "directory") await checkReadable(image.path, fd, owner);
      return fd;
    } catch (error) {
      closeSync(fd);
      throw error;
    }
  }

  /** What root named, unless something else has its name now. */
  #openGranted(image: OnDisk): number | undefined {
    const fd = openImage(image, "");
    if (isGranted(this.#state, image.path, fstatSync(fd))) return fd;
    closeSync(fd);
    return undefined;
  }
}

function openImage({ is, path }: OnDisk, whose: string): number {
  const only = is === "directory" ? constants.O_DIRECTORY : 0;
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | only);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const kind = is === "directory" ? "directory" : "file";
    if (code === "EACCES" && whose !== "")
      throw new Error(`image ${path}: no ${kind} ${whose} that --image named`, { cause: error });
    throw new Error(`image ${path}: no such ${kind} (${code})`, { cause: error });
  }
  if (is === "directory" || fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  throw new Error(`image ${path}: no such file`);
}

/** Looks at every file with the user's own rights; what other file systems are mounted below is no part of an image. */
async function checkReadable(path: string, fd: number, { uid, gid }: FileUser): Promise<void> {
  const become = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", "--"];
  const search = ["find", "/proc/self/fd/3/", "-xdev", "!", "-type", "l", "!", "-readable", "-print", "-quit"];
  const child = spawn("setpriv", [...become, ...search], {
    stdio: ["ignore", "pipe", "pipe", fd],
    timeout: patienceMs,
    env: { PATH: process.env["PATH"], LC_ALL: "C" },
  });
  const text = { out: "", err: "" };
  child.stdout!.setEncoding("utf8").on("data", (piece: string) => (text.out += piece));
  child.stderr!.setEncoding("utf8").on("data", (piece: string) => (text.err += piece));
  const status = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  const [first = ""] = text.out.split("\n");
  if (first !== "" || /Permission denied/i.test(text.err)) {
    const what = first.replace("/proc/self/fd/3", "") || "a directory in it";
    throw new Error(`image ${path}: the user who started Fogbank may not read ${what}: name it by sudo … --image`);
  }
  if (status !== 0) throw new Error(`image ${path} could not be looked at: ${text.err.trim() || "find does not end"}`);
}
