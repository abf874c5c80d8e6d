/** The interfaces that transit gateways keep in attached subnets, told by their descriptions. */
import type { Intake } from "../../../core/intake.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { subnets } from "../tables/subnet.ts";
import type { AttachedZone } from "../tables/transit-gateway.ts";

const kept = new WeakMap<Intake, ReadonlyMap<string, string>>();

/** The zones of an attachment with its interfaces, in the order of its subnets. */
export function attachmentZones(intake: Intake, attachmentId: string, subnetIds: readonly string[]): AttachedZone[] {
  const known = interfacesIn(intake);
  return subnetIds.map((subnetId) => {
    const networkInterfaceId = known.get(`${attachmentId} ${subnetId}`);
    const zone = intake.find(subnets, subnetId)?.zone ?? "";
    return { zone, subnetId, ...(networkInterfaceId !== undefined && { networkInterfaceId }) };
  });
}

function interfacesIn(intake: Intake): ReadonlyMap<string, string> {
  let known = kept.get(intake);
  if (!known) {
    const found = intake.planned(networkInterfaces).flatMap(({ row }) => {
      const [attachmentId] = /\btgw-attach-[0-9a-f]+/.exec(row.description) ?? [];
      return attachmentId === undefined ? [] : [[`${attachmentId} ${row.subnetId}`, row.id] as const];
    });
    kept.set(intake, (known = new Map(found)));
  }
  return known;
}
