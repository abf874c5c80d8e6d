/** Regions and Availability Zones as EC2 lists them. */
import { matching } from "../../core/filter.ts";
import type { FiltersOver } from "../../core/filter.ts";
import { findRegion, regions } from "../../core/regions.ts";
import type { Region, Zone } from "../../core/regions.ts";
import type { AvailabilityZone, Region as RegionView } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";

/** All Regions are enabled for every account here. */
const describeRegions = read(
  "DescribeRegions",
  { honours: ["RegionNames", "AllRegions", "Filters"] },
  ({ RegionNames, Filters }) => {
    const unknown = RegionNames?.find((name) => !findRegion(name));
    if (unknown !== undefined) throw fault("InvalidParameterValue", `Invalid region names: [${unknown}]`);
    const wanted = matching(Filters, regionFilters);
    const named = RegionNames?.length ? regions.filter(({ code }) => RegionNames.includes(code)) : regions;
    return { Regions: named.map(viewRegion).filter(wanted) };
  },
);

const regionFilters: FiltersOver<RegionView> = {
  endpoint: ({ Endpoint }) => Endpoint,
  "opt-in-status": ({ OptInStatus }) => OptInStatus,
  "region-name": ({ RegionName }) => RegionName,
};

function viewRegion({ code, geography, optIn }: Region): RegionView {
  return {
    RegionName: code,
    Endpoint: `ec2.${code}.amazonaws.com`,
    OptInStatus: optIn ? "opted-in" : "opt-in-not-required",
    Geography: [{ Name: geography }],
  };
}

/** There are no Local Zones and no Wavelength Zones here, so that `AllAvailabilityZones` adds nothing. */
const describeAvailabilityZones = read(
  "DescribeAvailabilityZones",
  { honours: ["ZoneNames", "ZoneIds", "AllAvailabilityZones", "Filters"] },
  ({ ZoneNames, ZoneIds, Filters }, cx) => {
    const region = findRegion(cx.region)!;
    checkKnown(
      "names",
      ZoneNames,
      region.zones.map(({ name }) => name),
    );
    checkKnown(
      "ids",
      ZoneIds,
      region.zones.map(({ id }) => id),
    );
    const wanted = matching(Filters, zoneFilters);
    const zones = region.zones.filter(
      ({ name, id }) => (!ZoneNames?.length || ZoneNames.includes(name)) && (!ZoneIds?.length || ZoneIds.includes(id)),
    );
    return { AvailabilityZones: zones.map((zone) => viewZone(region, zone)).filter(wanted) };
  },
);

const zoneFilters: FiltersOver<AvailabilityZone> = {
  "group-long-name": ({ GroupLongName }) => GroupLongName,
  "group-name": ({ GroupName }) => GroupName,
  message: () => undefined,
  "opt-in-status": ({ OptInStatus }) => OptInStatus,
  "parent-zone-id": () => undefined,
  "parent-zone-name": () => undefined,
  "region-name": ({ RegionName }) => RegionName,
  state: ({ State }) => State,
  "zone-id": ({ ZoneId }) => ZoneId,
  "zone-name": ({ ZoneName }) => ZoneName,
  "zone-type": ({ ZoneType }) => ZoneType,
};

function viewZone({ code, name, geography }: Region, zone: Zone): AvailabilityZone {
  return {
    ZoneName: zone.name,
    ZoneId: zone.id,
    RegionName: code,
    State: "available",
    OptInStatus: "opt-in-not-required",
    Messages: [],
    GroupName: zoneGroup(code),
    GroupLongName: `${name} 1`,
    NetworkBorderGroup: code,
    ZoneType: "availability-zone",
    Geography: [{ Name: geography }],
  };
}

function zoneGroup(region: string): string {
  return `${region}-zg-1`;
}

function checkKnown(what: string, sent: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = sent?.find((one) => !known.includes(one));
  if (unknown !== undefined) throw fault("InvalidParameterValue", `Invalid availability zone ${what}: [${unknown}]`);
}

/** Only groups of Local and Wavelength Zones can be opted in to, and there are none. */
const modifyAvailabilityZoneGroup = change(
  "ModifyAvailabilityZoneGroup",
  { honours: ["GroupName", "OptInStatus"] },
  ({ GroupName }, cx) => {
    if (GroupName === zoneGroup(cx.region))
      throw fault("UnsupportedOperation", `The opt-in status of the zone group '${GroupName}' cannot be changed.`);
    throw fault("InvalidParameterValue", `Value (${GroupName}) for parameter groupName is invalid.`);
  },
);

/** Operations of Regions and zones. */
export const regionOperations = [describeRegions, describeAvailabilityZones, modifyAvailabilityZoneGroup];
