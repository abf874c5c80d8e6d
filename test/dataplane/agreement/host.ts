/** One host that has every address outside the cloud: where packets from and to the internet are sent and seen. */
import {
  deviceMac,
  end,
  everywhere,
  families,
  far,
  near,
  neighbours,
  routerMac,
} from "../../../src/dataplane/linux/compile/wire.ts";
import type { Contribution, Item } from "../../../src/dataplane/linux/state.ts";
import { quiet } from "./guest.ts";

/** Its namespace, its link, and the hardware address of the internet at the other end. */
export const host = { namespace: "host-everyone", link: "eth0", router: routerMac } as const;

const internet = "internet";
const link = "hall";
const mtu = 65_535;

/** AWS's own public services, which the model takes for hosts on the internet. */
const services = { 4: ["198.19.192.0/18"], 6: ["2001:db8:fe00::/39"] } as const;

/** Behind every route of the internet's own, before the one that leads nowhere. */
const metric = 500;

/** What the host is made of. */
export function hostContribution(): Contribution {
  const route = (prefix: string, family: 4 | 6): Item => ({
    is: "route",
    namespace: internet,
    table: 254,
    prefix,
    kind: "unicast",
    link,
    via: far[family],
    metric,
  });
  return {
    source: "test/host",
    items: [
      { is: "namespace", name: host.namespace, kind: "guest", sysctls: {} },
      { is: "link", a: end(internet, link, routerMac, mtu), b: end(host.namespace, host.link, deviceMac, mtu) },
      ...neighbours(internet, link, deviceMac, far),
      ...neighbours(host.namespace, host.link, routerMac, near),
      ...families.flatMap((family) => [everywhere[family], ...services[family]].map((to) => route(to, family))),
      ...quiet(host.namespace),
    ],
  };
}
