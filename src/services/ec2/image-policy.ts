/** What images stand for: ids that the catalogue does not hold, and what instances of an image run. */
import { wildcard } from "../../core/wildcard.ts";
import type { ImageSource } from "../../specs/instance.ts";
import type { MachineImage } from "./image-catalogue.ts";

/** What instances of some images run. */
export interface ImageChoice {
  /** An image's id or name; `*` in it stands for any text. */
  readonly image: string;
  readonly source: ImageSource;
}

/**
 * Set once by the composition root before the first call.
 *
 * With `strict`, RunInstances knows the catalogue's images only; else any well-formed id, as users' templates carry
 * them, stands for the default Linux image. Of `choices` the first that names an image counts; without one its
 * instances run the host's own programs.
 */
export const imagePolicy: { strict: boolean; choices: readonly ImageChoice[] } = { strict: false, choices: [] };

/** What users chose that instances of an image run. */
export function chosenSource({ id, name }: Pick<MachineImage, "id" | "name">): ImageSource | undefined {
  return imagePolicy.choices.find(({ image }) => wildcard(image)(id) || wildcard(image)(name))?.source;
}

/**
 * Reads `ami-0123…=/srv/root`, `debian-12-*=debian:bookworm`, `*=host`, `ubuntu*=/srv/ubuntu.tar.gz`.
 *
 * Throws a RangeError that says what is wrong. Whether a path leads to something is for whoever starts instances.
 */
export function parseImageChoice(text: string): ImageChoice {
  const at = text.indexOf("=");
  const [image, what] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || what === "") throw new RangeError(`not IMAGE=SOURCE: ${text}`);
  return { image, source: parseSource(what) };
}

const tarball = /\.(tar|tar\.(gz|xz|bz2|zst)|tgz|txz)$/;

function parseSource(text: string): ImageSource {
  if (text === "host") return { is: "host" };
  if (text.startsWith("/")) return { is: tarball.test(text) ? "tarball" : "directory", path: text };
  const suite = /^debian:([a-z][a-z-]*)$/.exec(text)?.[1];
  if (suite) return { is: "debian", suite };
  throw new RangeError(
    `an image's source is host, debian:SUITE, or the absolute path of a directory or a tarball: not ${text}`,
  );
}
