/** The internet: a namespace between gateways and hosts; cloud-owned addresses that nobody holds lead nowhere in it. */
import { formatPrefix } from "../../../net/prefix.ts";
import type { Item } from "../state.ts";
import { linkName, named } from "./name.ts";
import { chain, element, rule, set, stage, verdicts } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import {
  addressOn,
  closedWithoutMark,
  defaultsVia,
  deviceMac,
  end,
  everywhere,
  families,
  far,
  forwarding,
  neighbours,
  refused,
  routerMac,
  routeVia,
  ruleFor,
  sink,
  tooBig,
} from "./wire.ts";

/** The internet's namespace. */
export const internetSpace = "internet";

/** The table of who is where on the internet: the main one, so that hosts are joined by a link and a route alone. */
export const onlineTable = 254;
const onlineMark = 1;

/** The mark, and the table, of what no road leads to. */
export const nowhereTable = 3;

/** Addresses of this cloud: one that nobody holds leads nowhere, whatever else the internet leads to. */
const cloudOwned = { 4: ["198.18.0.0/15"], 6: ["2001:db8::/32"] } as const;

/** Where the internet's own "packet too big" comes from: nobody's addresses (RFC 7600, RFC 9637). */
const ownAddresses = ["192.0.0.8/32", "3fff::ffff/128"] as const;

/** What no host on the internet has. */
const nobodys = {
  4: "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16 224.0.0.0/3".split(
    " ",
  ),
  6: ["::/3", "4000::/2", "8000::/1"],
} as const;

const lastMetric = 1000;

/** The internet by itself. */
export function internetItems(): Item[] {
  const space = internetSpace;
  const nowhere = families.flatMap((family) => {
    const owned = [...cloudOwned[family], ...nobodys[family]];
    return owned.map((text) => routeVia(space, onlineTable, text, sink, far[family]));
  });
  const unknown = families.map((family) => ({
    ...routeVia(space, onlineTable, everywhere[family], sink, refused[family]),
    metric: lastMetric,
  }));
  return [
    { is: "namespace", name: space, kind: "router", sysctls: forwarding },
    { is: "link", a: end(space, sink, routerMac), b: end(space, "drain", deviceMac) },
    ...neighbours(space, sink, deviceMac, far),
    ...neighbours(space, sink, deviceMac, refused),
    ...closedWithoutMark(space),
    ...ruleFor(space, onlineMark, onlineTable),
    ...ruleFor(space, nowhereTable, nowhereTable),
    ...defaultsVia(space, nowhereTable, sink, far),
    ...ownAddresses.map((text) => addressOn(space, "lo", text)),
    ...nowhere,
    ...unknown,
    ...stages(space),
  ];
}

/** Addresses that never leave it for the real one: whoever holds one has a road that counts before. */
export function keptItems({ view }: Pick<Sight, "view">): Item[] {
  return view.keptBlocks().flatMap((block) => {
    const { family } = block.base;
    const text = formatPrefix(block);
    const road = routeVia(internetSpace, onlineTable, text, sink, far[family]);
    return [{ ...road, metric: lastMetric * 2 }, element(internetSpace, `kept${family}`, text)];
  });
}

/** A gateway's link to the internet. */
export function onInternet(gateway: string, mtu: number): Item[] {
  const link = linkName("g", gateway);
  return [
    { is: "link", a: end(internetSpace, link, deviceMac, mtu), b: end(gateway, "out", routerMac, mtu) },
    ...neighbours(internetSpace, link, routerMac, far),
  ];
}

function stages(space: string): Item[] {
  return [
    verdicts(space, "memories"),
    set(space, "roads", "ipv6_addr . ipv6_addr : mark", {
      map: true,
      body: "type ipv6_addr . ipv6_addr : mark; flags interval;",
    }),
    stage(space, "entry", { hook: "prerouting", priority: -300 }, [rule('iifname "drain" drop'), rule("accept")]),
    stage(space, "road", { hook: "prerouting", priority: -148 }, [
      rule("iifname vmap @memories"),
      rule("ct direction reply ct mark != 0 meta mark set ct mark accept"),
      rule("meta mark set ip6 daddr . ip6 saddr map @roads accept"),
      rule(`meta mark set ${onlineMark} accept`),
    ]),
    stage(space, "forwarding", { hook: "forward", priority: 0 }, [
      rule(`oifname "${sink}" goto nowhere`),
      rule("accept"),
    ]),
    set(space, "kept4", "ipv4_addr", { body: "type ipv4_addr; flags interval;" }),
    set(space, "kept6", "ipv6_addr", { body: "type ipv6_addr; flags interval;" }),
    chain(space, "nowhere", [
      rule("ip daddr @kept4 drop", "internet-beyond X_ADDRESS_NOT_HELD"),
      rule("ip6 daddr @kept6 drop", "internet-beyond X_ADDRESS_NOT_HELD"),
      rule(`ip daddr ${cloudOwned[4][0]} drop`, "internet-beyond X_ADDRESS_NOT_HELD"),
      rule(`ip6 daddr ${cloudOwned[6][0]} drop`, "internet-beyond X_ADDRESS_NOT_HELD"),
      rule(`rt ip nexthop ${far[4]} drop`, "internet-beyond X_NOT_ON_THE_INTERNET"),
      rule(`rt ip6 nexthop ${far[6]} drop`, "internet-beyond X_NOT_ON_THE_INTERNET"),
      rule("drop", "internet-host nobody"),
    ]),
    stage(space, "input", { hook: "input", priority: 0 }, []),
    stage(space, "output", { hook: "output", priority: 0 }, [...tooBig]),
  ];
}

/** The chain in which the internet remembers that a flow came by a gateway. */
export function memoryChain(gateway: string): string {
  return named("memory", gateway);
}
