/** All mutants of the data path, and the ordinary tests of its stations. */
import { filterMutants } from "./filter-mutants.ts";
import { gatewayMutants } from "./gateway-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { peeringMutants } from "./peering-mutants.ts";
import { routeMutants } from "./route-mutants.ts";
import { transitMutants } from "./transit-mutants.ts";

/** Every mutant. */
export const allMutants: readonly Mutant[] = [
  ...filterMutants,
  ...routeMutants,
  ...gatewayMutants,
  ...peeringMutants,
  ...transitMutants,
];

/** Loads the tests of EC2's stations, for `collectTests`. */
export async function loadStationTests(): Promise<void> {
  const folder = "../../src/services/ec2/stations";
  await import(`${folder}/block-public-access.test.ts`);
  await import(`${folder}/internet-gateway.test.ts`);
  await import(`${folder}/link-service.test.ts`);
  await import(`${folder}/middlebox.test.ts`);
  await import(`${folder}/mtu.test.ts`);
  await import(`${folder}/nat-gateway.test.ts`);
  await import(`${folder}/network-acl.test.ts`);
  await import(`${folder}/peering.test.ts`);
  await import(`${folder}/route-table.test.ts`);
  await import(`${folder}/security-group.test.ts`);
  await import(`${folder}/subnet.test.ts`);
  await import(`${folder}/transit-gateway.test.ts`);
}
