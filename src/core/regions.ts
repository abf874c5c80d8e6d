/** The Regions and Availability Zones of the commercial partition. */
import regionData from "./data/regions.json" with { type: "json" };

/** An Availability Zone: its name for an account (`us-east-1a`) and its id in all accounts (`use1-az1`). */
export interface Zone {
  readonly name: string;
  readonly id: string;
}

/** A Region as `DescribeRegions` and the endpoints know it. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly geography: string;
  /** True for Regions that an account must enable in AWS; here all of them are enabled. */
  readonly optIn: boolean;
  readonly zones: readonly Zone[];
}

/** All Regions, in AWS's order. */
export const regions: readonly Region[] = regionData;

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The Region with this code, or nothing. */
export function findRegion(code: string): Region | undefined {
  return byCode.get(code);
}
