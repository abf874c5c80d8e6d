/** NAT instances in a real kernel: guests that forward and masquerade for a subnet without a way of its own (NTI). */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { networkInterfaces } from "../../src/services/ec2/tables/network-interface.ts";
import { World } from "../network/world.ts";
import type { Host } from "../network/world.ts";
import { noKernel, Stand } from "./stand.ts";

const outside = "203.0.113.5";
const publicIp = "198.18.0.50";

describe.skipIf(noKernel)(`NAT instances in the kernel ${noKernel ?? ""}`, () => {
  let world: World;
  let stand: Stand | undefined;
  let box: Host;
  let guests: readonly Host[];
  beforeEach(() => {
    world = new World();
    const vpc = world.vpc("10.0.0.0/16");
    const open = world.subnet(vpc, "10.0.1.0/24");
    const closed = world.subnet(vpc, "10.0.2.0/24");
    world.route(open, "0.0.0.0/0", world.igw(vpc));
    box = world.host(open, { check: false, publicIp });
    guests = [world.host(closed), world.host(closed)];
    world.route(closed, "0.0.0.0/0", box);
  });
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });

  /** What stands, with a server on the internet that says who asks. */
  const up = (): Stand => {
    stand = new Stand(world);
    stand.host("x", outside);
    stand.start("host-x", "socat", "tcp-listen:80,fork,reuseaddr", "system:echo $SOCAT_PEERADDR");
    forward(stand, true);
    const masquerade =
      "table ip nat { chain out { type nat hook postrouting priority 100; oifname eth0 masquerade; }; }";
    expect(stand.run(box.id, "nft", masquerade).status).toBe(0);
    return stand;
  };
  const forward = (at: Stand, on: boolean): unknown =>
    at.run(box.id, "sysctl", "-qw", `net.ipv4.ip_forward=${on ? 1 : 0}`);
  const ask = (at: Stand, { id }: Host): string =>
    at.run(id, "socat", "-t1", "-u", `tcp:${outside}:80,connect-timeout=1`, "-").out.trim();

  it("NTI-01 NTI-06 NTI-16 many guests go out by one public address", () => {
    const it = up();
    expect(guests.map((guest) => ask(it, guest))).toEqual([publicIp, publicIp]);
  });

  it("ENI-09 NTI-03 NTI-04 without forwarding in its system, or with the check on, nothing passes", () => {
    const it = up();
    const passes = (): boolean => it.pings(guests[0]!.id, outside);
    expect(passes()).toBe(true);
    forward(it, false);
    expect(passes()).toBe(false);
    forward(it, true);
    world.update(networkInterfaces, box.eni, { sourceDestCheck: true });
    it.settle();
    expect(passes()).toBe(false);
    world.update(networkInterfaces, box.eni, { sourceDestCheck: false });
    it.settle();
    forward(it, true);
    expect(passes()).toBe(true);
  });

  it("NTI-09 NTI-13 what begins outside comes in by a port that it forwards, and no other", async () => {
    const [guest] = guests;
    const it = up();
    await it.echo(guest!.id, 80);
    expect(it.talks("host-x", publicIp, 80)).toBe(false);
    const leads = `tcp dport 8080 dnat to ${guest!.ip}:80;`;
    const chain = `table ip nat { chain in { type nat hook prerouting priority -100; ${leads} }; }`;
    expect(it.run(box.id, "nft", chain).status).toBe(0);
    expect([it.talks("host-x", publicIp, 8080), it.talks("host-x", publicIp, 80)]).toEqual([true, false]);
  });
});
