/** The public parameters that list Regions, Availability Zones and services. */
import { regions } from "../../core/regions.ts";
import { services } from "../../models/index.ts";
import places from "./data/places.json" with { type: "json" };
import serviceNames from "./data/service-names.json" with { type: "json" };

/** A parameter's name and value. */
export type Entry = readonly [name: string, value: string];

const root = "/aws/service/global-infrastructure";

/**
 * The Regions that answer for this path; others find nothing there.
 *
 * See "Calling public parameters for AWS services, Regions, endpoints, Availability Zones, …" in the user guide.
 */
const answering = new Set(
  (
    "us-east-1 us-east-2 us-west-1 us-west-2 ap-east-1 ap-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 " +
    "ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1"
  ).split(" "),
);

let entries: readonly Entry[] | undefined;

/** The entries as a Region publishes them: the same in each that has them. */
export function globalInfrastructure(region: string): readonly Entry[] {
  if (!answering.has(region)) return [];
  return (entries ??= [...regionEntries(), ...zoneEntries(), ...serviceEntries()]);
}

function regionEntries(): Entry[] {
  return regions.flatMap(({ code, name }) => {
    const place: { readonly country: string; readonly subdivision?: string } = places[code as keyof typeof places];
    const path = `${root}/regions/${code}`;
    const subdivision: Entry[] = place.subdivision ? [[`${path}/geolocationRegion`, place.subdivision]] : [];
    return [
      [path, code],
      [`${path}/domain`, "amazonaws.com"],
      [`${path}/geolocationCountry`, place.country],
      ...subdivision,
      [`${path}/longName`, name],
      [`${path}/partition`, "aws"],
    ] satisfies Entry[];
  });
}

function zoneEntries(): Entry[] {
  return regions.flatMap(({ code, zones }) =>
    zones.flatMap(({ id }): Entry[] => [
      [`${root}/availability-zones/${id}`, id],
      [`${root}/regions/${code}/availability-zones/${id}`, id],
    ]),
  );
}

function serviceEntries(): Entry[] {
  return Object.keys(services).flatMap((service): Entry[] => [
    [`${root}/services/${service}`, service],
    [`${root}/services/${service}/longName`, serviceNames[service as keyof typeof serviceNames]],
    ...regions.flatMap(({ code }): Entry[] => [
      [`${root}/services/${service}/regions/${code}`, code],
      [`${root}/services/${service}/regions/${code}/endpoint`, endpointOf(service, code)],
      [`${root}/regions/${code}/services/${service}`, service],
      [`${root}/regions/${code}/services/${service}/endpoint`, endpointOf(service, code)],
    ]),
  ]);
}

/** Services with one endpoint for the world that have endpoints in Regions too. */
const regional = new Set(["s3", "sts"]);

function endpointOf(service: string, region: string): string {
  const { endpointPrefix, globalEndpoint } = services[service]!;
  return globalEndpoint && !regional.has(service) ? globalEndpoint : `${endpointPrefix}.${region}.amazonaws.com`;
}
