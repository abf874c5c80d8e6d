/** Hosts on the internet: namespaces with addresses of their own, and what leads to them. */
import { createHash } from "node:crypto";
import { formatAddress, parseAddress } from "../../../net/address.ts";
import type { InstanceSpec } from "../../../specs/instance.ts";
import { internetItems, internetSpace, onlineTable } from "../compile/internet.ts";
import { deviceMac, end, far, near, neighbours, routerMac } from "../compile/wire.ts";
import type { Item } from "../state.ts";
import type { Desired } from "./desired.ts";
import { ownSource } from "./own-source.ts";

/** A host, as it was asked for. */
export interface Host {
  readonly name: string;
  readonly addresses: readonly string[];
}

const prefix = `${ownSource}host/`;
const mtu = 1500;
const mainTable = 254;

/** The source that contributes a host. Throws an Error for a name that cannot be one. */
export function hostSource(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name)) throw new Error(`not a name of a host: ${name}`);
  return prefix + name;
}

/** How the namespaces of hosts are called. */
export const hostPrefix = "host-";

/** The namespace of a host. */
export function hostSpace(name: string): string {
  return hostPrefix + name;
}

/** A namespace with the addresses on its `eth0`, joined to the internet. */
export function itemsOfHost(name: string, addresses: readonly string[]): Item[] {
  const space = hostSpace(name);
  const link = `h${createHash("sha256").update(name).digest("hex").slice(0, 12)}`;
  const parsed = addresses.map((text) => {
    const address = parseAddress(text);
    if (address === undefined) throw new Error(`not an address: ${text}`);
    return address;
  });
  if (parsed.length === 0) throw new Error("a host needs an address");
  const own = parsed.map((at) => ({ at, text: formatAddress(at), length: at.family === 4 ? 32 : 128 }));
  const guestSysctls = { "ipv6/conf/default/accept_dad": "0", "ipv6/conf/default/accept_ra": "0" };
  return [
    ...internetItems(),
    { is: "namespace", name: space, kind: "guest", sysctls: guestSysctls },
    { is: "link", a: end(internetSpace, link, routerMac, mtu), b: end(space, "eth0", deviceMac, mtu) },
    ...neighbours(internetSpace, link, deviceMac, far),
    ...neighbours(space, "eth0", routerMac, near),
    ...own.map(({ text, length }): Item => ({
      is: "address",
      namespace: space,
      link: "eth0",
      address: `${text}/${length}`,
    })),
    ...own.map(({ at, text, length }): Item => ({
      is: "route",
      namespace: internetSpace,
      table: onlineTable,
      prefix: `${text}/${length}`,
      kind: "unicast",
      link,
      via: far[at.family],
    })),
    ...[...new Map(own.map(({ at, text }) => [at.family, text]))].map(([family, from]): Item => ({
      is: "route",
      namespace: space,
      table: mainTable,
      prefix: family === 4 ? "0.0.0.0/0" : "::/0",
      kind: "unicast",
      link: "eth0",
      via: near[family],
      from,
    })),
  ];
}

/** What a host runs as: the machine's programs, as root of a sandbox. */
export function specOfHost(name: string, trusted: readonly string[] = []): InstanceSpec {
  return {
    id: hostSpace(name),
    image: { is: "host" },
    hostname: name,
    user: "root",
    keys: [],
    vcpus: 1,
    memoryMiB: 512,
    ports: [],
    names: { servers: [], ntpServers: [], netbiosServers: [] },
    shutdown: "stop",
    trusted,
  };
}

/** The hosts that stand. */
export function hostsOf(desired: Desired): Host[] {
  return desired.sources().flatMap((source) => {
    if (!source.startsWith(prefix)) return [];
    const name = source.slice(prefix.length);
    const items = [...desired.in(hostSpace(name)).values()];
    const addresses = items.flatMap((item) => (item.is === "address" ? [item.address.split("/")[0]!] : []));
    return [{ name, addresses }];
  });
}
