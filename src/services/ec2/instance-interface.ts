/** The interfaces of an instance: in order, and the one that stands for it where an operation names it alone. */
import type { ReadContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import { fault } from "./faults.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

/** An instance's interfaces, the primary one first. */
export function interfacesOf(read: Pick<Reader, "by">, instanceId: string): readonly NetworkInterface[] {
  return read.by(networkInterfaces, "instance", instanceId).toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The one interface of an instance. Throws when it has several, or none. */
export function onlyInterface(cx: ReadContext, instanceId: string): NetworkInterface {
  const [only, ...others] = cx.read.by(networkInterfaces, "instance", instanceId);
  if (!only) throw fault("InvalidInstanceID", `There are no interfaces attached to instance '${instanceId}'.`);
  if (others.length === 0) return only;
  throw fault(
    "InvalidInstanceID",
    `There are multiple interfaces attached to instance '${instanceId}'. ` +
      "Please specify an interface ID for the operation instead.",
  );
}

/** Cards come before the devices on them. */
function placeOf({ attachment }: NetworkInterface): number {
  return (attachment?.networkCardIndex ?? 0) * 1000 + (attachment?.deviceIndex ?? 0);
}
