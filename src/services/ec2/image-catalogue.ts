/** The machine images of each Region, with ids that never change. */
import { hash } from "node:crypto";
import { fault } from "./faults.ts";
import { imageLines } from "./image-line.ts";
import type { ImageLine } from "./image-line.ts";
import { imagePolicy } from "./image-policy.ts";

/** A machine image in a Region. */
export interface MachineImage {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly snapshotId: string;
  readonly line: ImageLine;
  /** ISO 8601; from then on look-ups leave it out. Absent for the newest release of a line that goes on. */
  readonly deprecatedAt?: string;
  /** Whether it is its line's newest release. */
  readonly newest: boolean;
}

const catalogues = new Map<string, ReadonlyMap<string, MachineImage>>();

/** The images of a Region, by id. */
export function imagesOf(region: string): ReadonlyMap<string, MachineImage> {
  let images = catalogues.get(region);
  if (!images) catalogues.set(region, (images = new Map(makeImages(region).map((image) => [image.id, image]))));
  return images;
}

/** The image that a request names by its id. Throws InvalidAMIID.Malformed and InvalidAMIID.NotFound. */
export function imageNamed(region: string, id: string): MachineImage {
  const known = imagesOf(region).get(id);
  if (known) return known;
  checkImageId(id);
  if (imagePolicy.strict) throw fault("InvalidAMIID.NotFound", `The image id '[${id}]' does not exist`);
  return { ...defaultImage(region), id };
}

/** The image of an instance that runs already. */
export function imageOfInstance(region: string, id: string): MachineImage {
  return imagesOf(region).get(id) ?? { ...defaultImage(region), id };
}

/** Throws InvalidAMIID.Malformed for what cannot be an image's id. */
function checkImageId(id: string): void {
  if (!/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id))
    throw fault("InvalidAMIID.Malformed", `Invalid id: "${id}" (expecting "ami-...")`);
}

const defaults = new Map<string, MachineImage>();

function defaultImage(region: string): MachineImage {
  let image = defaults.get(region);
  if (!image) {
    image = [...imagesOf(region).values()].find(({ line, newest }) => line === imageLines[0] && newest)!;
    defaults.set(region, image);
  }
  return image;
}

function makeImages(region: string): MachineImage[] {
  return imageLines.flatMap((line) =>
    line.releases.map(({ release, createdAt }, i) => {
      const name = line.name.replace("*", release);
      const digits = hash("sha256", `${region}/${name}`, "hex");
      return {
        id: `ami-0${digits.slice(0, 16)}`,
        name,
        description: line.description.replace("*", release),
        createdAt,
        snapshotId: `snap-0${digits.slice(16, 32)}`,
        line,
        deprecatedAt: i < line.releases.length - 1 || line.ended ? twoYearsAfter(createdAt) : undefined,
        newest: i === line.releases.length - 1,
      };
    }),
  );
}

function twoYearsAfter(time: string): string {
  return `${Number(time.slice(0, 4)) + 2}${time.slice(4)}`;
}
