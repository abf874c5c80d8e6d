/** The Availability Zones of a Region, as requests name them. */
import type { ChangeContext } from "../../core/context.ts";
import { findRegion } from "../../core/regions.ts";
import type { Zone } from "../../core/regions.ts";
import { fault } from "./faults.ts";

/** The zones of a Region. */
export function zonesOf(region: string): readonly Zone[] {
  return findRegion(region)?.zones ?? [];
}

/** The zone that a request names by name or id; without either, the Region's zones take turns: the `nth` one. */
export function wantedZone(cx: ChangeContext, name: string | undefined, id: string | undefined, nth = 0): Zone {
  const zones = zonesOf(cx.region);
  if (name === undefined && id === undefined) return zones[nth % zones.length]!;
  const zone = zones.find((one) => (name === undefined || one.name === name) && (id === undefined || one.id === id));
  if (zone) return zone;
  if (name !== undefined && id !== undefined && zones.some((one) => one.name === name))
    throw fault(
      "InvalidParameterCombination",
      `The parameters availabilityZone ${name} and availabilityZoneId ${id} name different zones.`,
    );
  const member = name === undefined ? "availabilityZoneId" : "availabilityZone";
  throw fault(
    "InvalidParameterValue",
    `Value (${name ?? id}) for parameter ${member} is invalid. ` +
      `Subnets can currently only be created in the following availability zones: ` +
      `${zones.map((one) => (name === undefined ? one.id : one.name)).join(", ")}.`,
  );
}
