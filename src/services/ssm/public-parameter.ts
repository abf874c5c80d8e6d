/** The public parameters of a Region: by name, and below a path. */
import { publicImages } from "../ec2/face.ts";
import { globalInfrastructure } from "./global-infrastructure.ts";

/** A parameter that AWS publishes. */
export interface PublicParameter {
  readonly name: string;
  readonly dataType: "text" | "aws:ec2:image";
  /** The oldest first; its number is the place, counted from 1. */
  readonly versions: readonly ParameterVersion[];
}

/** What a parameter said from a moment on. */
export interface ParameterVersion {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** All public parameters of a Region. */
export interface PublicParameters {
  find(name: string): PublicParameter | undefined;
  /** What stands below a path (without a slash at its end), sorted by name: one level, or all. */
  below(path: string, recursive: boolean): readonly PublicParameter[];
}

const known = new Map<string, PublicParameters>();

/** The public parameters of a Region, made when it is first asked for them. */
export function publicParameters(region: string): PublicParameters {
  let parameters = known.get(region);
  if (!parameters) known.set(region, (parameters = arrange([...imageParameters(region), ...textParameters(region)])));
  return parameters;
}

function arrange(unsorted: readonly PublicParameter[]): PublicParameters {
  const sorted = unsorted.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const byName = new Map(sorted.map((parameter) => [parameter.name, parameter]));
  const byParent = Map.groupBy(sorted, ({ name }) => name.slice(0, name.lastIndexOf("/")));
  return {
    find: (name) => byName.get(name),
    below: (path, recursive) =>
      recursive ? sorted.filter(({ name }) => name.startsWith(`${path}/`)) : (byParent.get(path) ?? []),
  };
}

function imageParameters(region: string): PublicParameter[] {
  const named = publicImages(region).flatMap((image) => image.lineParameters.map((name) => ({ name, image })));
  return Array.from(
    Map.groupBy(named, ({ name }) => name),
    ([name, releases]) => ({
      name,
      dataType: "aws:ec2:image" as const,
      versions: releases
        .toSorted((a, b) => a.image.release - b.image.release)
        .map(({ image }) => ({ value: image.imageId, at: Date.parse(image.createdAt) })),
    }),
  );
}

/** When the lists of Regions, zones and services were published: AWS's own moments are not documented. */
const publishedAt = Date.UTC(2020, 3, 3, 20, 13, 57);

function textParameters(region: string): PublicParameter[] {
  const families = new Set(publicImages(region).flatMap(({ parameters }) => parameters.map(familyOf)));
  const infrastructure = globalInfrastructure(region);
  if (infrastructure.length > 0) families.add("global-infrastructure");
  const lists = Array.from(families, (family) => [`/aws/service/list/${family}`, `/aws/service/${family}/`] as const);
  return [...lists, ...infrastructure].map(([name, value]) => ({
    name,
    dataType: "text",
    versions: [{ value, at: publishedAt }],
  }));
}

/** `ami-amazon-linux-latest` of `/aws/service/ami-amazon-linux-latest/…`. */
function familyOf(name: string): string {
  return name.split("/")[3]!;
}
