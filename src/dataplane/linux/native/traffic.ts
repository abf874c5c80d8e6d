/** A small network for tests: a router between two hosts, and packets with right checksums to send through it. */
import { closeSync, openSync } from "node:fs";
import { hasCarrier } from "./link-features.ts";
import { inNamespace } from "./namespace.ts";
import { RouteNetlink } from "./route-netlink.ts";
import { bytesOf } from "./route-requests.ts";
import type { Scratch } from "./scratch.ts";
import { writeSysctl } from "./sysctl.ts";

/** Paths of the three namespaces; hosts' links are `eth0`, the router's `pa` and `pb`. */
export interface SmallNetwork {
  readonly router: string;
  readonly a: string;
  readonly b: string;
}

/** The MAC addresses of the router's links. */
export const routerMacs = { a: "02:00:00:00:00:a1", b: "02:00:00:00:00:b1" } as const;

/** Host a has 10.0.1.10 and 2001:db8:a::10, host b 10.0.2.10 and 2001:db8:b::10. */
export function smallNetwork(scratch: Scratch): SmallNetwork {
  const network = { router: scratch.make("router"), a: scratch.make("a"), b: scratch.make("b") };
  const routing = RouteNetlink.open(network.router);
  routing.setLink("lo", { up: true });
  for (const [side, number] of [
    ["a", 1],
    ["b", 2],
  ] as const) {
    const namespace = openSync(network[side], "r");
    const mac = `02:00:00:00:00:${side}2`;
    routing.addVeth({ name: `p${side}`, mac: routerMacs[side] }, { name: "eth0", mac, namespace });
    routing.setLink(`p${side}`, { up: true });
    routing.addRoute({
      table: 254,
      prefix: `10.0.${number}.10/32`,
      kind: "unicast",
      link: `p${side}`,
      via: "169.254.0.2",
    });
    routing.addRoute({
      table: 254,
      prefix: `2001:db8:${side}::10/128`,
      kind: "unicast",
      link: `p${side}`,
      via: "fe80::2",
    });
    routing.addNeighbour({ link: `p${side}`, address: "169.254.0.2", mac });
    routing.addNeighbour({ link: `p${side}`, address: "fe80::2", mac });
    routing.commit();
    const host = RouteNetlink.open(namespace);
    host.setLink("lo", { up: true });
    host.setLink("eth0", { up: true });
    host.addAddress({ link: "eth0", address: `10.0.${number}.10/24` });
    host.addAddress({ link: "eth0", address: `2001:db8:${side}::10/128` });
    host.addRoute({ table: 254, prefix: "0.0.0.0/0", kind: "unicast", link: "eth0", via: "169.254.0.1" });
    host.addRoute({ table: 254, prefix: "::/0", kind: "unicast", link: "eth0", via: "fe80::1" });
    host.addNeighbour({ link: "eth0", address: "169.254.0.1", mac: routerMacs[side] });
    host.addNeighbour({ link: "eth0", address: "fe80::1", mac: routerMacs[side] });
    host.commit();
    host.close();
    closeSync(namespace);
  }
  routing.close();
  inNamespace(network.router, () => {
    writeSysctl("ipv4/ip_forward", "1");
    writeSysctl("ipv6/conf/all/forwarding", "1");
    if (!hasCarrier("pa") || !hasCarrier("pb")) throw new Error("the links are not up");
  });
  for (const host of [network.a, network.b]) inNamespace(host, () => hasCarrier("eth0"));
  return network;
}

/** A UDP packet, IPv4 or IPv6 by its addresses. */
export function udpPacket(from: string, to: string, ports: readonly [number, number], payload: string): Buffer {
  const [source, destination] = [bytesOf(from), bytesOf(to)];
  const udp = Buffer.alloc(8 + payload.length);
  udp.writeUInt16BE(ports[0], 0);
  udp.writeUInt16BE(ports[1], 2);
  udp.writeUInt16BE(udp.length, 4);
  udp.write(payload, 8);
  const pseudo = Buffer.concat([
    source.bytes,
    destination.bytes,
    Buffer.from([0, 17, udp.length >> 8, udp.length & 255]),
  ]);
  udp.writeUInt16BE(checksum(Buffer.concat([pseudo, udp])), 6);
  if (source.family === 6) {
    const header = Buffer.alloc(8);
    header[0] = 0x60;
    header.writeUInt16BE(udp.length, 4);
    header.set([17, 64], 6);
    return Buffer.concat([header, source.bytes, destination.bytes, udp]);
  }
  const header = Buffer.alloc(12);
  header[0] = 0x45;
  header.writeUInt16BE(20 + udp.length, 2);
  header.set([64, 17], 8);
  header.writeUInt16BE(checksum(Buffer.concat([header, source.bytes, destination.bytes])), 10);
  return Buffer.concat([header, source.bytes, destination.bytes, udp]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += (bytes[at]! << 8) | (bytes[at + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}
