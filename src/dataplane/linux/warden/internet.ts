/** The internet as far as the warden knows it: where its hosts are joined to it. */
import { forwarding } from "../compile/wire.ts";
import type { Item } from "../state.ts";

/** The namespace that gateways, hosts and the machine itself are joined to. */
export const internetName = "internet";

/** The table that it routes everything by. */
export const internetTable = 254;

/** What must stand for a host to be joined. */
export function internetItems(): Item[] {
  return [{ is: "namespace", name: internetName, kind: "router", sysctls: forwarding }];
}
