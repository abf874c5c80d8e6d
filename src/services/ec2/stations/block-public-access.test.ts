/** Tests of VPC Block Public Access. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";

/** A public host, a host behind a NAT gateway in another public subnet, and one behind an egress-only gateway. */
function network() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [front, middle, back] = [
    w.subnet(vpc, "10.0.1.0/24"),
    w.subnet(vpc, "10.0.2.0/24"),
    w.subnet(vpc, "10.0.3.0/24", "2001:db8:1:3::/64"),
  ];
  const igw = w.igw(vpc);
  for (const subnet of [front, middle]) w.route(subnet, "0.0.0.0/0", igw);
  w.route(back, "0.0.0.0/0", w.nat(middle, [["10.0.2.200", "198.18.1.200"]]));
  w.route(back, "::/0", w.eigw(vpc));
  const [open, closed] = [w.host(front, { publicIp: "198.18.1.1" }), w.host(back, { ipv6: "2001:db8:1:3::5" })];
  const ways = () => ({
    in: w.trace("internet", "198.18.1.1", "tcp/443").arrives,
    out: w.trace(open, "192.0.2.1", "tcp/443").arrives,
    nat: w.trace(closed, "192.0.2.1", "tcp/443").arrives,
    eigw: w.trace(closed, "2600::1", "tcp/443").arrives,
  });
  return { w, vpc, front, middle, back, open, closed, ways };
}

it("M25 VPC-16 block-bidirectional closes every road to the internet, by its own code", () => {
  const { w, open, ways } = network();
  expect(ways()).toEqual({ in: true, out: true, nat: true, eigw: true });
  w.blockPublicAccess("block-bidirectional");
  expect(ways()).toEqual({ in: false, out: false, nat: false, eigw: false });
  const refused = { failed: "forward", code: "VPC_BLOCK_PUBLIC_ACCESS_ENABLED" };
  expect(w.trace("internet", "198.18.1.1", "tcp/443")).toMatchObject(refused);
  expect(w.trace(open, "192.0.2.1", "tcp/443")).toMatchObject(refused);
});

it("M25 block-ingress leaves NAT gateways and egress-only gateways open", () => {
  const { w, ways } = network();
  w.blockPublicAccess("block-ingress");
  expect(ways()).toEqual({ in: false, out: false, nat: true, eigw: true });
});

it("M25 an excluded VPC is as if nothing was blocked", () => {
  const { w, vpc, ways } = network();
  w.blockPublicAccess("block-bidirectional");
  w.exclude(vpc, "allow-bidirectional");
  expect(ways()).toEqual({ in: true, out: true, nat: true, eigw: true });
});

it("M25 an excluded subnet is open alone", () => {
  const { w, front, middle, back, ways } = network();
  w.blockPublicAccess("block-bidirectional");
  w.exclude(front, "allow-bidirectional");
  expect(ways()).toEqual({ in: true, out: true, nat: false, eigw: false });
  w.exclude(back, "allow-bidirectional");
  expect(ways()).toEqual({ in: true, out: true, nat: false, eigw: true });
  w.exclude(middle, "allow-bidirectional");
  expect(ways()).toEqual({ in: true, out: true, nat: true, eigw: true });
});

it("M25 an exclusion for egress opens the roads that only lead out", () => {
  const { w, vpc, ways } = network();
  w.blockPublicAccess("block-bidirectional");
  w.exclude(vpc, "allow-egress");
  expect(ways()).toEqual({ in: false, out: false, nat: true, eigw: true });
});

it("M25 VPC-14 private ways inside the VPC are not touched", () => {
  const { w, open, closed } = network();
  w.blockPublicAccess("block-bidirectional");
  expect(w.trace(open, closed, "tcp/443").arrives).toBe(true);
});

it("M25 an exclusion counts from its creation until its deletion begins", () => {
  for (const [state, open] of [
    ["create-in-progress", true],
    ["update-in-progress", true],
    ["delete-in-progress", false],
    ["delete-complete", false],
  ] as const) {
    const { w, vpc, back, ways } = network();
    w.blockPublicAccess("block-bidirectional");
    w.exclude(vpc, "allow-bidirectional", state);
    w.exclude(back, "allow-bidirectional", state);
    expect(ways()).toEqual({ in: open, out: open, nat: open, eigw: open });
  }
});
