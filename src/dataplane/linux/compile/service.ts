/** Services of the cloud itself on the internet: a namespace that has their addresses, and in which nothing else is. */
import { formatPrefix } from "../../../net/prefix.ts";
import type { Item } from "../state.ts";
import { internetSpace, onlineTable } from "./internet.ts";
import { rule, stage } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { defaultsVia, deviceMac, end, far, given, near, neighbours, routerMac, routeVia, tracking } from "./wire.ts";

/** Their namespace. */
export const servicesSpace = "services";

const link = "services";
const mtu = 1500;
const mainTable = 254;
/** A host of the internet that has their addresses as well counts before them; nothing else does. */
const metric = 750;

/** They take what is sent to them and begin nothing. */
export function serviceItems({ view }: Pick<Sight, "view">): Item[] {
  const space = servicesSpace;
  const blocks = view.services();
  return [
    { is: "namespace", name: space, kind: "router", sysctls: { ...given, ...tracking } },
    { is: "link", a: end(internetSpace, link, routerMac, mtu), b: end(space, "in", deviceMac, mtu) },
    ...neighbours(internetSpace, link, deviceMac, far),
    ...neighbours(space, "in", routerMac, near),
    ...defaultsVia(space, mainTable, "in", near),
    ...blocks.flatMap((block): Item[] => {
      const prefix = formatPrefix(block);
      return [
        { ...routeVia(internetSpace, onlineTable, prefix, link, far[block.base.family]), metric },
        { is: "route", namespace: space, table: mainTable, prefix, kind: "local", link: "lo" },
      ];
    }),
    stage(space, "input", { hook: "input", priority: 0 }, [rule("accept", "internet-host")]),
    stage(space, "output", { hook: "output", priority: 0 }, [rule("ct state established accept")]),
  ];
}
