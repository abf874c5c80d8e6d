/** Places: what names mean, and by which of its interfaces a guest sends. */
import { describe, expect, it } from "vitest";
import { address, formatAddress } from "../../net/address.ts";
import { prefix } from "../../net/prefix.ts";
import type { InstanceSpec } from "../../specs/instance.ts";
import type { NetworkView, PortSpec } from "../../specs/network.ts";
import { isWithin, parsePlace, startFrom } from "./place.ts";
import type { Map } from "./place.ts";

const port = (id: string, segment: string, instance: string, device: number, ...addresses: string[]): PortSpec => ({
  id,
  segment,
  router: "vpc-1",
  zone: "a",
  addresses: addresses.map(address),
  prefixes: [prefix("10.0.9.0/28")].slice(0, device),
  checked: true,
  tags: [],
  idle: { tcp: 350, udp: 30, udpStream: 180, other: 600 },
  behind: { is: "instance", id: instance, device },
});
const ports = [
  port("eni-1", "subnet-1", "i-1", 0, "10.0.1.5", "2001:db8::15"),
  port("eni-2", "subnet-2", "i-1", 1, "10.0.2.5"),
  port("eni-3", "subnet-2", "i-2", 0, "10.0.2.6"),
];
const blocks: Record<string, string> = { "subnet-1": "10.0.1.0/24", "subnet-2": "10.0.2.0/24" };
const map: Map = {
  network: () =>
    ({
      port: (id: string) => ports.find((one) => one.id === id),
      segment: (id: string) => ({ id, blocks: [prefix(blocks[id]!)] }),
    }) as unknown as NetworkView,
  instance: (id) => {
    const own = ports.filter(({ behind }) => behind.id === id);
    return { ports: own.map((one, device) => ({ device, port: one.id })) } as unknown as InstanceSpec;
  },
};

describe("names", () => {
  it.each([
    ["i-1", "", { is: "instance", id: "i-1" }],
    ["eni-1", "10.0.1.7", { is: "port", id: "eni-1", source: address("10.0.1.7") }],
    ["internet", "", { is: "internet" }],
    ["internet", "198.51.100.7", { is: "internet", source: address("198.51.100.7") }],
    ["internet", "somewhere", undefined],
    ["web", "", undefined],
    ["i-1; rm", "", undefined],
    ["", "", undefined],
  ])("%s with %j is %o", (name, source, place) => {
    expect(parsePlace(name, source)).toEqual(place);
  });
});

describe("where packets set out", () => {
  it.each([
    ["i-1", "", "10.0.3.9", "interface-out/eni-1", "10.0.1.5"],
    ["i-1", "", "10.0.2.9", "interface-out/eni-2", "10.0.2.5"],
    ["i-1", "10.0.2.5", "10.0.3.9", "interface-out/eni-2", "10.0.2.5"],
    ["i-1", "10.0.9.3", "10.0.3.9", "interface-out/eni-2", "10.0.9.3"],
    ["i-1", "9.9.9.9", "10.0.3.9", "interface-out/eni-1", "9.9.9.9"],
    ["eni-2", "", "10.0.1.9", "interface-out/eni-2", "10.0.2.5"],
    ["i-1", "", "2001:db8::99", "interface-out/eni-1", "2001:db8::15"],
    ["internet", "", "198.18.0.1", "internet", "203.0.113.10"],
    ["internet", "", "2001:db8::1", "internet", "3fff::10"],
  ])("%s with %j sends to %s by %s from %s", (name, source, destination, station, sender) => {
    const start = startFrom(map, parsePlace(name, source)!, address(destination))!;
    expect([start.station, formatAddress(start.source)]).toEqual([station, sender]);
  });

  it.each([
    ["i-2", "", "2001:db8::99"],
    ["i-2", "10.0.2.6", "2001:db8::99"],
    ["eni-9", "", "10.0.1.9"],
    ["internet", "198.51.100.7", "2001:db8::1"],
  ])("%s with %j cannot send to %s", (name, source, destination) => {
    expect(startFrom(map, parsePlace(name, source)!, address(destination))).toBeUndefined();
  });

  it.each([
    ["i-1", "10.0.2.5", true],
    ["eni-1", "10.0.2.5", true],
    ["i-1", "10.0.9.15", true],
    ["i-1", "127.0.0.9", true],
    ["eni-1", "::1", true],
    ["i-1", "10.0.2.6", false],
    ["internet", "127.0.0.1", false],
  ])("%s reaches %s without a packet: %s", (name, destination, within) => {
    expect(isWithin(map, parsePlace(name, "")!, address(destination))).toBe(within);
  });
});
