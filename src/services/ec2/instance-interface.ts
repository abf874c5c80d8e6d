/** The interface that stands for an instance where an operation names the instance alone. */
import type { ReadContext } from "../../core/context.ts";
import { fault } from "./faults.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

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
