/** Requests of rtnetlink as bytes: links, addresses, neighbours, routes and rules to add and to delete. */
import { parseAddress } from "../../../net/address.ts";
import { parseMac } from "../../../net/mac.ts";
import type { Request } from "./netlink-message.ts";
import { attribute, flags, nested, text, u32 } from "./netlink-message.ts";
import type { LinkAddress, LinkChange, Neighbour, Route, Rule, VethEnd } from "./route-items.ts";
import { familyNumbers, routeKinds } from "./route-items.ts";

const types = {
  newLink: 16,
  deleteLink: 17,
  newAddress: 20,
  deleteAddress: 21,
  newRoute: 24,
  deleteRoute: 25,
  newNeighbour: 28,
  deleteNeighbour: 29,
  newRule: 32,
  deleteRule: 33,
};
const linkAttributes = { mac: 1, name: 3, mtu: 4, info: 18, pid: 19, namespace: 28 };
const infoAttributes = { kind: 1, data: 2 };
const vethPeer = 1;
const up = 1;
const staticProtocol = 4;
const scopes = { universe: 0, link: 253, host: 254, nowhere: 255 };
const routeAttributes = { destination: 1, link: 4, gateway: 5, metric: 6, from: 7, metrics: 8, table: 15, via: 18 };
const mtuMetric = 2;
const onLink = 4;
const ruleAttributes = { to: 1, from: 2, incoming: 3, priority: 6, mark: 10, table: 15, mask: 16, outgoing: 17 };
const addOrReplace = flags.create | flags.replace;

/** Both ends of a pair in one message. */
export function newVeth(a: VethEnd, b: VethEnd): Request {
  const peer = Buffer.concat([linkHeader(0), endAttributes(b)]);
  const info = nested(
    linkAttributes.info,
    attribute(infoAttributes.kind, Buffer.from("veth")),
    nested(infoAttributes.data, attribute(vethPeer, peer)),
  );
  const body = Buffer.concat([linkHeader(0), endAttributes(a), info]);
  return { type: types.newLink, flags: flags.create | flags.exclusive, body, asks: `add link ${a.name} to ${b.name}` };
}

/** Changes a link, by its index. */
export function changeLink(name: string, index: number, change: LinkChange): Request {
  const body = Buffer.concat([linkHeader(index, change.up), endAttributes(change)]);
  return { type: types.newLink, flags: 0, body, asks: `change link ${name}` };
}

/** Deletes a link, and with a veth its other end. */
export function deleteLink(name: string, index: number): Request {
  return { type: types.deleteLink, flags: 0, body: linkHeader(index), asks: `delete link ${name}` };
}

/** Gives a link an address, or does nothing where it has that. */
export function newAddress(item: LinkAddress, index: number): Request {
  return { ...addressRequest(item, index, "add"), type: types.newAddress, flags: addOrReplace };
}

/** Takes an address away. */
export function deleteAddress(item: LinkAddress, index: number): Request {
  return { ...addressRequest(item, index, "delete"), type: types.deleteAddress };
}

/** Sets a neighbour, whatever was known of it. */
export function newNeighbour(item: Neighbour, index: number): Request {
  return { ...neighbourRequest(item, index, "add"), type: types.newNeighbour, flags: addOrReplace };
}

/** Forgets a neighbour. */
export function deleteNeighbour(item: Omit<Neighbour, "mac">, index: number): Request {
  return { ...neighbourRequest(item, index, "delete"), type: types.deleteNeighbour };
}

/** Adds or replaces a route. `index`: of the link, where it has one. */
export function newRoute(route: Route, index?: number): Request {
  const extra = [
    ...(route.from === undefined ? [] : [attribute(routeAttributes.from, bytesOf(route.from).bytes)]),
    ...(route.mtu === undefined ? [] : [nested(routeAttributes.metrics, attribute(mtuMetric, u32(route.mtu)))]),
  ];
  const { local, universe, link } = { local: scopes.host, universe: scopes.universe, link: scopes.link };
  const near = route.kind === "unicast" && route.via === undefined ? link : universe;
  const body = routeBody(route, route.kind === "local" ? local : near, index, extra);
  return { type: types.newRoute, flags: addOrReplace, body, asks: `add ${nameRoute(route)}` };
}

/** Deletes the route that agrees in prefix, table, kind, link, gateway and metric. */
export function deleteRoute(route: Route, index?: number): Request {
  const body = routeBody(route, scopes.nowhere, index, []);
  return { type: types.deleteRoute, flags: 0, body, asks: `delete ${nameRoute(route)}` };
}

/** Adds a rule; EEXIST where there is such. */
export function newRule(rule: Rule): Request {
  const body = ruleBody(rule);
  return { type: types.newRule, flags: flags.create | flags.exclusive, body, asks: `add ${nameRule(rule)}` };
}

/** Deletes a rule that agrees in all that is given. */
export function deleteRule(rule: Rule): Request {
  return { type: types.deleteRule, flags: 0, body: ruleBody(rule), asks: `delete ${nameRule(rule)}` };
}

/**
 * `10.0.0.0/8` as family, bytes and length; without a length, that of one address. Throws a RangeError for what is
 * neither.
 */
export function bytesOf(prefix: string): { family: 4 | 6; bytes: Buffer; length: number } {
  const [host, digits, more] = prefix.split("/");
  const parsed = parseAddress(host!);
  const most = parsed?.family === 4 ? 32 : 128;
  const length = digits === undefined ? most : Number(digits);
  const sound = more === undefined && digits !== "" && Number.isInteger(length) && length >= 0 && length <= most;
  if (!parsed || !sound) throw new RangeError(`not an address or prefix: ${prefix}`);
  const bytes = Buffer.alloc(parsed.words.length * 4);
  for (const [i, word] of parsed.words.entries()) bytes.writeUInt32BE(word, i * 4);
  return { family: parsed.family, bytes, length };
}

/** The six bytes of a MAC address; throws a RangeError for what is none. */
export function macBytes(mac: string): Buffer {
  const parsed = parseMac(mac);
  if (!parsed) throw new RangeError(`not a MAC address: ${mac}`);
  return Buffer.from(parsed);
}

/** A link's name as the kernel takes it; throws a RangeError for one that it would not. */
export function linkName(name: string): string {
  if (!/^[^/\s:]{1,15}$/.test(name) || name === "." || name === "..") throw new RangeError(`not a link name: ${name}`);
  return name;
}

function linkHeader(index: number, isUp?: boolean): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32LE(index, 4);
  if (isUp === undefined) return bytes;
  bytes.writeUInt32LE(isUp ? up : 0, 8);
  bytes.writeUInt32LE(up, 12);
  return bytes;
}

function endAttributes({ name, mac, mtu, namespace, pid }: LinkChange): Buffer {
  const list: Buffer[] = [];
  if (name !== undefined) list.push(attribute(linkAttributes.name, text(linkName(name))));
  if (mac !== undefined) list.push(attribute(linkAttributes.mac, macBytes(mac)));
  if (mtu !== undefined) list.push(attribute(linkAttributes.mtu, u32(mtu)));
  if (namespace !== undefined) list.push(attribute(linkAttributes.namespace, u32(namespace)));
  if (pid !== undefined) list.push(attribute(linkAttributes.pid, u32(pid)));
  return Buffer.concat(list);
}

function addressRequest({ link, address }: LinkAddress, index: number, verb: string): Request {
  const { family, bytes, length } = bytesOf(address);
  const header = Buffer.alloc(8);
  header[0] = familyNumbers[family];
  header[1] = length;
  header.writeUInt32LE(index, 4);
  const noDuplicateDetection = 2;
  const local = family === 4 ? [attribute(2, bytes)] : [];
  const marks = family === 6 ? [attribute(8, u32(noDuplicateDetection))] : [];
  const body = Buffer.concat([header, ...local, attribute(1, bytes), ...marks]);
  return { type: 0, flags: 0, body, asks: `${verb} address ${address} on ${link}` };
}

function neighbourRequest(item: Omit<Neighbour, "mac"> & { mac?: string }, index: number, verb: string): Request {
  const { family, bytes } = bytesOf(item.address);
  const permanent = 0x80;
  const header = Buffer.alloc(12);
  header[0] = familyNumbers[family];
  header.writeInt32LE(index, 4);
  header.writeUInt16LE(permanent, 8);
  const mac = item.mac === undefined ? [] : [attribute(2, macBytes(item.mac))];
  const body = Buffer.concat([header, attribute(1, bytes), ...mac]);
  return { type: 0, flags: 0, body, asks: `${verb} neighbour ${item.address} on ${item.link}` };
}

function routeBody(route: Route, scope: number, index: number | undefined, extra: readonly Buffer[]): Buffer {
  const { family, bytes, length } = bytesOf(route.prefix);
  const header = Buffer.alloc(12);
  header[0] = familyNumbers[family];
  header[1] = length;
  header[4] = route.table < 256 ? route.table : 0;
  header[5] = scope === scopes.nowhere ? 0 : staticProtocol;
  header[6] = scope;
  header[7] = routeKinds[route.kind];
  header.writeUInt32LE(route.via === undefined ? 0 : onLink, 8);
  const parts = [header, attribute(routeAttributes.table, u32(route.table))];
  if (length > 0) parts.push(attribute(routeAttributes.destination, bytes));
  if (index !== undefined) parts.push(attribute(routeAttributes.link, u32(index)));
  if (route.via !== undefined) parts.push(gateway(family, route.via));
  if (route.metric !== undefined) parts.push(attribute(routeAttributes.metric, u32(route.metric)));
  return Buffer.concat([...parts, ...extra]);
}

function gateway(family: 4 | 6, via: string): Buffer {
  const { family: own, bytes } = bytesOf(via);
  if (own === family) return attribute(routeAttributes.gateway, bytes);
  const header = Buffer.alloc(2);
  header.writeUInt16LE(familyNumbers[own]);
  return attribute(routeAttributes.via, Buffer.concat([header, bytes]));
}

function ruleBody(rule: Rule): Buffer {
  const toTable = 1;
  const header = Buffer.alloc(12);
  header[0] = familyNumbers[rule.family];
  header[4] = rule.table < 256 ? rule.table : 0;
  header[7] = toTable;
  const parts = [
    attribute(ruleAttributes.table, u32(rule.table)),
    attribute(ruleAttributes.priority, u32(rule.priority)),
  ];
  if (rule.mark !== undefined)
    parts.push(
      attribute(ruleAttributes.mark, u32(rule.mark)),
      attribute(ruleAttributes.mask, u32(rule.mask ?? 0xffffffff)),
    );
  if (rule.incoming !== undefined) parts.push(attribute(ruleAttributes.incoming, text(linkName(rule.incoming))));
  if (rule.outgoing !== undefined) parts.push(attribute(ruleAttributes.outgoing, text(linkName(rule.outgoing))));
  for (const [side, type, at] of [
    [rule.to, ruleAttributes.to, 1],
    [rule.from, ruleAttributes.from, 2],
  ] as const) {
    if (side === undefined) continue;
    const { bytes, length } = bytesOf(side);
    header[at] = length;
    parts.push(attribute(type, bytes));
  }
  return Buffer.concat([header, ...parts]);
}

function nameRoute({ kind, prefix, table, link, via }: Route): string {
  const way = `${via === undefined ? "" : ` via ${via}`}${link === undefined ? "" : ` on ${link}`}`;
  return `${kind} route ${prefix}${way} in table ${table}`;
}

function nameRule({ priority, mark, table, family }: Rule): string {
  return `IPv${family} rule ${priority}${mark === undefined ? "" : ` mark ${mark}`} to table ${table}`;
}
