/**
 * The machine as a host on the internet: its link, its addresses, and (with an uplink) the way to the real internet.
 */
import { bitsOf } from "../../../net/address.ts";
import { covers, parsePrefix } from "../../../net/prefix.ts";
import { internetItems, internetSpace, onlineTable } from "../compile/internet.ts";
import { deviceMac, end, far, near, neighbours, routerMac } from "../compile/wire.ts";
import type { LinkAddress, Route } from "../native/route-items.ts";
import type { Openness } from "../protocol.ts";
import type { Item } from "../state.ts";
import { ownSource } from "./own-source.ts";
import { homeName } from "./space.ts";

/** The source of the machine's link. */
export const homeSource = `${ownSource}home`;

/** What a link is chosen by: what the machine has already. */
export interface Surroundings {
  readonly tag: string;
  readonly links: readonly string[];
  readonly addresses: readonly LinkAddress[];
  readonly routes: readonly Route[];
}

/** The machine's own names and addresses of one Fogbank. */
export interface HomeLink {
  /** On the machine. */
  readonly link: string;
  readonly machine: { readonly 4: string; readonly 6: string };
  /** The internet's own, which stands for everything that leaves by the uplink. */
  readonly internet: { readonly 4: string; readonly 6: string };
  /** Blocks that no other Fogbank leads to: the machine's own programs reach them here. */
  readonly blocks: readonly string[];
}

/** The name of the machine's link in the internet's namespace. */
const homeEnd = "machine";

const mtu = 1500;
const mainTable = 254;
const blocks = ["198.18.0.0/15", "2001:db8::/32"] as const;
const places = 126;
/** Where another Fogbank leads to a block, only what is bound to the link goes by it; 1024 is IPv6's usual metric. */
const afterOthers = 2000;

/** Whether the machine's link to some Fogbank may be called so. */
export function isHomeLink(name: string): boolean {
  return /^fogbank(0|-[0-9a-f]{6})$/.test(name);
}

/** Chooses names and addresses that are free; where many Fogbanks are, each begins to look at another place. */
export function chooseHomeLink({ tag, links, addresses, routes }: Surroundings): HomeLink {
  const taken = new Set(addresses.map(({ address }) => address.split("/")[0]!));
  const first = Number.parseInt(tag, 16) % places;
  const numbers = Array.from({ length: places }, (_, step) => 2 + 2 * ((first + step) % places));
  const number = numbers.find((each) => !taken.has(`198.18.0.${each}`));
  if (number === undefined) throw new Error("no address of 198.18.0.0/24 is free for this machine");
  const six = (each: number): string => `2001:db8:ffff:ffff::${each.toString(16)}`;
  return {
    link: links.includes("fogbank0") ? `fogbank-${tag}` : "fogbank0",
    machine: { 4: `198.18.0.${number}`, 6: six(number) },
    internet: { 4: `198.18.0.${number + 1}`, 6: six(number + 1) },
    blocks: blocks.filter((block) => !routes.some(({ prefix, table }) => prefix === block && table === mainTable)),
  };
}

/** The link, its addresses and what leads over it. */
export function homeItems({ link, machine, internet, blocks: led }: HomeLink): Item[] {
  const settings = { "ipv6/conf/@/accept_ra": "0", "ipv6/conf/@/accept_dad": "0" };
  const onMachine = { is: "route", namespace: homeName, table: mainTable, kind: "unicast", link } as const;
  const online = { is: "route", namespace: internetSpace, table: onlineTable, kind: "unicast", link: homeEnd } as const;
  return [
    ...internetItems(),
    {
      is: "link",
      a: end(internetSpace, homeEnd, routerMac, mtu),
      b: { ...end(homeName, link, deviceMac, mtu), sysctls: settings },
    },
    ...neighbours(internetSpace, homeEnd, deviceMac, far),
    ...neighbours(homeName, link, routerMac, near),
    { is: "address", namespace: homeName, link, address: `${machine[4]}/32` },
    { is: "address", namespace: homeName, link, address: `${machine[6]}/128` },
    { is: "address", namespace: internetSpace, link: homeEnd, address: `${internet[4]}/32` },
    { is: "address", namespace: internetSpace, link: homeEnd, address: `${internet[6]}/128` },
    { ...online, prefix: `${machine[4]}/32`, via: far[4] },
    { ...online, prefix: `${machine[6]}/128`, via: far[6] },
    { ...onMachine, prefix: `${internet[4]}/32`, via: near[4], from: machine[4] },
    { ...onMachine, prefix: `${internet[6]}/128`, via: near[6], from: machine[6] },
    ...blocks.map((prefix): Item => {
      const family = prefix.includes(":") ? 6 : 4;
      const route = { ...onMachine, prefix, via: near[family], from: machine[family] } as const;
      return led.includes(prefix) ? route : { ...route, metric: afterOthers + Number(machine[4].split(".")[3]) };
    }),
  ];
}

/**
 * Where another Fogbank leads to a block: a road of the machine's to each public address that is held in this one. What
 * the internet leads to is given as the items of its namespace.
 */
export function roadItems({ link, machine, blocks: led }: HomeLink, online: Iterable<Item>): Item[] {
  const metric = afterOthers + Number(machine[4].split(".")[3]);
  return [...online].flatMap((item): Item[] => {
    if (item.is !== "route" || item.table !== onlineTable || item.kind !== "unicast" || item.link === homeEnd)
      return [];
    const prefix = parsePrefix(item.prefix);
    const block = prefix && blocks.find((text) => covers(parsePrefix(text)!, prefix));
    if (!block || led.includes(block) || prefix.length !== bitsOf(prefix.base.family)) return [];
    const { family } = prefix.base;
    const road = { is: "route", namespace: homeName, table: mainTable, kind: "unicast", link } as const;
    return [{ ...road, prefix: item.prefix, via: near[family], from: machine[family], metric }];
  });
}

/** What makes the internet lead on to the real one; a link that loses its last address would lose its routes too. */
export function uplinkItems({ internet }: HomeLink): Item[] {
  const online = { is: "route", namespace: internetSpace, table: onlineTable, kind: "unicast", link: homeEnd } as const;
  return [
    { ...online, prefix: "0.0.0.0/0", via: far[4], metric: 100 },
    { ...online, prefix: "::/0", via: far[6], metric: 100 },
    {
      is: "chain",
      namespace: internetSpace,
      family: "inet",
      name: "uplink",
      hook: "type nat hook postrouting priority 100; policy accept;",
      rules: [
        { text: `oifname "${homeEnd}" ip daddr != 198.18.0.0/24 snat ip to ${internet[4]}` },
        { text: `oifname "${homeEnd}" ip6 daddr != 2001:db8:ffff:ffff::/64 snat ip6 to ${internet[6]}` },
      ],
    },
  ];
}

/**
 * The machine's own rules: a table of its own, which leaves everybody else's alone. What comes by the link is an
 * answer, or goes where it was let; what the machine's other rules lead to its containers counts as the machine's.
 */
export function machineRules(table: string, home: HomeLink, { uplink, reachMachine }: Openness): string {
  const { link, machine } = home;
  const comes = `iifname "${link}"`;
  const rule = (chain: string, text: string): string => `add rule inet ${table} ${chain} ${text}`;
  const led = `${comes} ct status dnat`;
  return [
    withoutMachineRules(table),
    `add table inet ${table}`,
    `add chain inet ${table} visit { type filter hook input priority -10; policy accept; }`,
    `add chain inet ${table} pass { type filter hook forward priority -10; policy accept; }`,
    ...["visit", "pass"].map((chain) => rule(chain, `${comes} ct state established,related accept`)),
    ...(reachMachine ? [rule("visit", `${comes} ip daddr ${machine[4]} accept`)] : []),
    ...(reachMachine ? [rule("visit", `${comes} ip6 daddr ${machine[6]} accept`)] : []),
    rule("visit", `${comes} drop`),
    rule("pass", reachMachine ? `${led} accept` : `${led} drop`),
    ...(uplink ? leaving(table, home) : [rule("pass", `${comes} drop`)]),
  ].join("\n");
}

function leaving(table: string, { link, internet }: HomeLink): string[] {
  const leave = `add rule inet ${table} leave`;
  return [
    `add chain inet ${table} leave { type nat hook postrouting priority 100; policy accept; }`,
    `${leave} ip saddr ${internet[4]} oifname != "${link}" masquerade`,
    `${leave} ip6 saddr ${internet[6]} oifname != "${link}" masquerade`,
  ];
}

/** Takes the machine's part away, whether it is there or not. */
export function withoutMachineRules(table: string): string {
  return `add table inet ${table}\ndelete table inet ${table}`;
}
