/** NAT64 in the kernel: IPv6 instances reach IPv4 hosts of the internet, and of the VPC, by a NAT gateway. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inNamespace } from "../native/namespace.ts";
import { attachProgram } from "../native/link-program.ts";
import { nat64Programs } from "../native/nat64-program.ts";
import { World } from "../../../../test/network/world.ts";
import type { Host } from "../../../../test/network/world.ts";
import { noKernel, Stand } from "../../../../test/dataplane/stand.ts";
import { createNamespace, removeNamespace } from "../native/namespace.ts";
import { randomBytes } from "node:crypto";

const why = noKernel ?? whyNoProgram();
const embedded = (address: string): string => `64:ff9b::${address}`;

describe.skipIf(why)(`NAT64 in the kernel ${why ?? ""}`, () => {
  let world: World;
  let stand: Stand | undefined;
  let six: Host;
  let four: Host;
  beforeEach(() => {
    world = new World();
    const vpc = world.vpc("10.0.0.0/16", "2001:db8:1::/56");
    const front = world.subnet(vpc, "10.0.1.0/24");
    const near = world.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64");
    const back = world.subnet(vpc, "10.0.3.0/24");
    world.route(front, "0.0.0.0/0", world.igw(vpc));
    world.route(near, "64:ff9b::/96", world.nat(front, [["10.0.1.200", "198.18.0.200"]]));
    const open = world.group(vpc, ["in all 0.0.0.0/0", "in all ::/0", "out all 0.0.0.0/0", "out all ::/0"]);
    six = world.host(near, { ipv6: "2001:db8:1:2::a", groups: [open] });
    four = world.host(back, { groups: [open] });
  });
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });
  const up = (): { it: Stand; web: string } => {
    stand = new Stand(world);
    return { it: stand, web: stand.host("web", "203.0.113.9") };
  };

  it("NGW-19 M22 TCP, UDP and echoes reach an IPv4 host of the internet from the gateway's address", async () => {
    const { it, web } = up();
    await it.echo(web, 80);
    await it.echo(web, 81, "udp");
    const at = embedded("203.0.113.9");
    expect(it.pings(six.id, at)).toBe(true);
    expect(it.talks(six.id, at, 80)).toBe(true);
    expect(it.talks(six.id, at, 81, "udp")).toBe(true);
    it.start(web, "socat", "tcp-listen:82,fork", "system:echo $SOCAT_PEERADDR");
    await new Promise((wake) => setTimeout(wake, 300));
    expect(it.run(six.id, "socat", "-T2", "-", `tcp6:[${at}]:82,connect-timeout=2`).out).toContain("198.18.0.200");
    expect(it.pings(web, "198.18.0.200")).toBe(false);
  });

  it("M22 errors come back as those of IPv6: a refused port, a packet that is too long", async () => {
    const { it, web } = up();
    const at = embedded("203.0.113.9");
    expect(it.run(six.id, "socat", "-T1", "-", `tcp6:[${at}]:7,connect-timeout=2`).out).toMatch(/refused/);
    it.run(six.id, "sh", "-c", `echo x | socat -T1 - udp6:[${at}]:7`);
    it.run(six.id, "ping", "-c1", "-W1", "-M", "do", "-s", "3000", at);
    expect(it.run(six.id, "ping", "-c1", "-W1", "-M", "do", "-s", "3000", at).out).toMatch(/mtu: ?1520|too long/);
    await it.echo(web, 80);
    const long = `head -c 400000 /dev/zero | socat -t3 - tcp6:[${at}]:80,connect-timeout=2 | wc -c`;
    expect(it.run(six.id, "sh", "-c", long).out.trim()).toBe("400000");
  });

  it("M22 it reaches IPv4 in the VPC too; nothing begins on the other side, no other IPv6 is taken", async () => {
    const { it } = up();
    await it.echo(four.id, 80);
    expect(it.talks(six.id, embedded(four.ip), 80)).toBe(true);
    expect(it.pings(four.id, "10.0.1.200")).toBe(false);
    expect(it.pings(four.id, "192.0.0.1")).toBe(false);
    expect(it.pings(six.id, "64:ff9b:1::1")).toBe(false);
  });
});

/** The kernel must let programs run on packets, and this process bring them. */
function whyNoProgram(): string | undefined {
  const path = `/run/netns/fb${randomBytes(3).toString("hex")}.six`;
  createNamespace(path);
  try {
    const loopback = 1;
    const runs = inNamespace(path, () => attachProgram(loopback, Buffer.from(nat64Programs.to4, "hex")));
    return runs ? undefined : "the kernel runs no programs on packets for this process";
  } finally {
    removeNamespace(path);
  }
}
