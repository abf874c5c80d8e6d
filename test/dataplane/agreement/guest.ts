/** Guests that say nothing themselves; those with an unchecked interface forward as the model assumes of instances. */
import { formatAddress } from "../../../src/net/address.ts";
import type { Address } from "../../../src/net/address.ts";
import { formatPrefix } from "../../../src/net/prefix.ts";
import { byFamily } from "../../../src/dataplane/linux/compile/rule-set.ts";
import {
  defaultsVia,
  forwarding,
  near,
  neighbours,
  routerMac,
  routeVia,
  ruleFor,
} from "../../../src/dataplane/linux/compile/wire.ts";
import type { ChainItem, Contribution, Item } from "../../../src/dataplane/linux/state.ts";
import type { Behind, NetworkView, PortSpec, RouterSpec } from "../../../src/specs/network.ts";
import { privateUse, sharedUse } from "../../../src/services/ec2/stations/ranges.ts";

/** A port with an instance behind it. */
export type InstancePort = PortSpec & { readonly behind: Extract<Behind, { is: "instance" }> };

/** The mark, and the table, of what a guest forwards. */
const onward = 100;
const sourcePorts = "1024-65535";

/** The ports of every instance that runs, by device. */
function portsByInstance(view: NetworkView): ReadonlyMap<string, readonly InstancePort[]> {
  const ports = view.routers().flatMap((id) => view.router(id)!.ports.flatMap((port) => view.port(port) ?? []));
  const own = ports.filter((port): port is InstancePort => port.behind.is === "instance");
  const byDevice = own.toSorted((a, b) => a.behind.device - b.behind.device);
  return Map.groupBy(byDevice, ({ behind }) => behind.id);
}

/** What each guest is made of besides its links and addresses. */
export function guestContributions(view: NetworkView): Contribution[] {
  return [...portsByInstance(view)].map(([id, ports]) => ({
    source: `test/${id}`,
    items: forwards(ports) ? forwarder(view, id, ports) : quiet(id),
  }));
}

/** Settings of the namespaces of guests that forward. */
export function settingsOfForwarders(view: NetworkView): [string, Readonly<Record<string, string>>][] {
  const settings = { ...forwarding, "netfilter/nf_conntrack_tcp_be_liberal": "1" };
  return [...portsByInstance(view)].flatMap(([id, ports]) => (forwards(ports) ? [[id, settings]] : []));
}

/** Chains by which a namespace takes in and says nothing. */
export function quiet(namespace: string): Item[] {
  return [filter(namespace, "quiet", "prerouting", -450, "drop"), filter(namespace, "silent", "output", -450, "drop")];
}

const forwards = (ports: readonly InstancePort[]): boolean => ports.some(({ checked }) => !checked);

function forwarder(view: NetworkView, id: string, ports: readonly InstancePort[]): Item[] {
  const links = ports.flatMap(({ behind }) => neighbours(id, `eth${behind.device}`, routerMac, near));
  const local = ports.flatMap(({ behind, prefixes }) =>
    prefixes.map((prefix): Item => ({
      is: "route",
      namespace: id,
      table: onward,
      prefix: formatPrefix(prefix),
      kind: "local",
      link: `eth${behind.device}`,
    })),
  );
  return [
    filter(id, "taken", "input", -450, "drop"),
    filter(id, "silent", "output", -450, "drop"),
    filter(id, "onward", "prerouting", -150, "accept", [`meta mark set ${onward}`]),
    ...ruleFor(id, onward, onward),
    ...links,
    ...connected(view, id, ports),
    ...local,
    ...defaultsVia(id, onward, `eth${ports[0]!.behind.device}`, near),
    ...masquerade(view, id, ports[0]!),
  ];
}

/** Where two interfaces are in one subnet, the first one's route counts. */
function connected(view: NetworkView, id: string, ports: readonly InstancePort[]): Item[] {
  const routes = new Map<string, Item>();
  for (const { segment = "", behind } of ports)
    for (const block of view.segment(segment)?.blocks ?? []) {
      const text = formatPrefix(block);
      const via = near[block.base.family];
      if (!routes.has(text)) routes.set(text, routeVia(id, onward, text, `eth${behind.device}`, via));
    }
  return [...routes.values()];
}

/** A NAT instance speaks for sources without a public address, to destinations outside. */
function masquerade(view: NetworkView, id: string, { router: routerId, addresses }: InstancePort): Item[] {
  const router = view.router(routerId)!;
  const source = addresses.find(({ family }) => family === 4);
  const publics = publicSources(view, router);
  if (!source || !publics.includes(formatAddress(source))) return [];
  const inside = byFamily([...privateUse, ...sharedUse, ...router.blocks])[4].join(", ");
  const needsIt = `ip daddr != { ${inside} } ip saddr != { ${publics.join(", ")} }`;
  const to = formatAddress(source);
  const rules = [`${needsIt} ip protocol { tcp, udp } snat ip to ${to}:${sourcePorts}`, `${needsIt} snat ip to ${to}`];
  const hook = "type nat hook postrouting priority 100; policy accept;";
  return [chain(id, "speaks_for", hook, rules)];
}

function publicSources(view: NetworkView, router: RouterSpec): string[] {
  const inside = (one: string): Address | undefined => view.publicAddress(one)?.inside;
  return router.publicAddresses.flatMap((one) => (inside(one)?.family === 4 ? formatAddress(inside(one)!) : []));
}

function filter(
  namespace: string,
  name: string,
  hook: string,
  priority: number,
  policy: string,
  rules: readonly string[] = [],
): ChainItem {
  return chain(namespace, name, `type filter hook ${hook} priority ${priority}; policy ${policy};`, rules);
}

function chain(namespace: string, name: string, hook: string, rules: readonly string[]): ChainItem {
  return { is: "chain", namespace, family: "inet", name, hook, rules: rules.map((text) => ({ text })) };
}
