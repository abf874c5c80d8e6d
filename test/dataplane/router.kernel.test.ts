/** Routers in a real kernel: neighbours, ACLs, groups and their memory, middleboxes. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instances } from "../../src/services/ec2/tables/instance.ts";
import { World } from "../network/world.ts";
import type { Host } from "../network/world.ts";
import { noKernel, Stand } from "./stand.ts";

describe.skipIf(noKernel)(`routers in the kernel ${noKernel ?? ""}`, () => {
  let world: World;
  let stand: Stand | undefined;
  let vpc: string;
  let [near, far]: [string, string] = ["", ""];
  beforeEach(() => {
    world = new World();
    vpc = world.vpc("10.0.0.0/16", "2001:db8:1::/56");
    near = world.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64");
    far = world.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64");
  });
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });
  const up = (): Stand => (stand = new Stand(world));

  it("MAP-01 MTU-01 RTB-19 carries both families inside a subnet and between subnets, jumbo packets too", () => {
    const [a, b, c] = [
      world.host(near, { ipv6: "2001:db8:1:1::a" }),
      world.host(near, { ipv6: "2001:db8:1:1::b" }),
      world.host(far, { ipv6: "2001:db8:1:2::c" }),
    ];
    const it = up();
    for (const to of [b.ip, c.ip, "2001:db8:1:1::b", "2001:db8:1:2::c"])
      expect([to, it.pings(a.id, to)]).toEqual([to, true]);
    expect(it.pings(a.id, c.ip, "-M", "do", "-s", "8973")).toBe(true);
    expect(it.pings(a.id, "10.0.1.1")).toBe(false);
    expect(it.pings(a.id, "10.0.1.99")).toBe(false);
    expect(it.run(a.id, "ip", "neigh").out).toMatch(/10\.0\.1\.1 .*02:fb:00:00:00:01/);
    const [mac] = /(?<=link\/ether )\S+/.exec(it.run(b.id, "ip", "link", "show", "eth0").out)!;
    expect(it.run(a.id, "ip", "neigh", "show", b.ip).out).toContain(mac);
    expect(it.run(a.id, "ip", "neigh").out).toMatch(/10\.0\.1\.99 .*(INCOMPLETE|FAILED)/);
  });

  it("ACL-01 ACL-02 ACL-04 ACL-11 M01 an ACL is asked at the border alone, in order, both ways", async () => {
    const [a, b, c] = [world.host(near), world.host(near), world.host(far)];
    world.acl(near, [
      "out 100 allow tcp/80 10.0.0.0/16",
      "in 90 deny tcp/40000 0.0.0.0/0",
      "in 100 allow tcp/1024-65535 10.0.0.0/16",
    ]);
    const it = up();
    await it.echo(c.id, 80);
    await it.echo(c.id, 81);
    expect(it.pings(a.id, b.ip)).toBe(true);
    expect(it.pings(a.id, c.ip)).toBe(false);
    expect(it.talks(a.id, c.ip, 80)).toBe(true);
    expect(it.talks(a.id, c.ip, 81)).toBe(false);
    expect(it.talks(a.id, c.ip, 80, "tcp", ",sourceport=40000")).toBe(false);
  });

  it("SGR-01 SGR-04 SGR-12 M03 M07 groups are stateful, and know members by their private addresses", async () => {
    const clients = world.group(vpc, ["out all 0.0.0.0/0"]);
    const servers = world.group(vpc, [`in tcp/80 ${clients}`]);
    const a = world.host(near, { groups: [clients] });
    const b = world.host(far, { groups: [servers] });
    const other = world.host(far, { ip: "10.0.2.50" });
    const it = up();
    await it.echo(b.id, 80);
    await it.echo(b.id, 81);
    expect(it.talks(a.id, b.ip, 80)).toBe(true);
    expect(it.talks(a.id, b.ip, 81)).toBe(false);
    expect(it.talks(other.id, b.ip, 80)).toBe(false);
    expect(it.pings(b.id, a.ip)).toBe(false);
  });

  it("SGR-05 M08 a tracked flow outlives its rule, an untracked one ends with it", async () => {
    const tracked = world.group(vpc, ["in tcp/80 10.0.0.0/16"]);
    const untracked = world.group(vpc, ["in tcp/80 0.0.0.0/0", "out all 0.0.0.0/0"]);
    const a = world.host(near);
    const [b, c] = [world.host(far, { groups: [tracked] }), world.host(far, { groups: [untracked] })];
    const it = up();
    await Promise.all([it.echo(b.id, 80), it.echo(c.id, 80)]);
    const [kept, cut] = [it.converse(a.id, b.ip, 80), it.converse(a.id, c.ip, 80)];
    expect([await kept(), await cut()]).toEqual([true, true]);
    world.setRules(tracked, []);
    world.setRules(untracked, ["out all 0.0.0.0/0"]);
    it.settle();
    expect([await kept(), await cut()]).toEqual([true, false]);
    expect(it.talks(a.id, b.ip, 80)).toBe(false);
  });

  it("a changed rule is one chain's change, and a port that stops takes back what it brought", () => {
    const group = world.group(vpc, ["in tcp/80 10.0.0.0/16"]);
    world.host(near, { groups: [group] });
    const b = world.host(far);
    const it = up();
    world.setRules(group, ["in tcp/81 10.0.0.0/16"]);
    it.settle();
    expect(it.sent.map(({ source }) => source)).toEqual(expect.arrayContaining([`filter/${vpc}/group-in/${group}`]));
    expect(it.sent.filter(({ source }) => source.startsWith("filter/"))).toHaveLength(1);
    stop(world, b);
    it.settle();
    expect(it.sent).toContainEqual({ source: `port/${b.eni}`, items: [] });
  });

  it("ENI-08 a checked port sends from its own addresses alone", () => {
    const [a, b] = [world.host(near), world.host(far)];
    const it = up();
    it.run(a.id, "ip", "address", "add", "10.0.1.77/32", "dev", "eth0");
    expect(it.pings(a.id, b.ip, "-I", a.ip)).toBe(true);
    expect(it.pings(a.id, b.ip, "-I", "10.0.1.77")).toBe(false);
  });

  it("RTB-17 M07 M17 what a middlebox forwards has lost its sender's identity, and passes its groups both ways", () => {
    const third = world.subnet(vpc, "10.0.3.0/24");
    const clients = world.group(vpc, ["out all 0.0.0.0/0", "in all 0.0.0.0/0"]);
    const known = world.group(vpc, [`in icmp ${clients}`]);
    const anyone = world.group(vpc, ["in icmp 10.0.0.0/16"]);
    const own = world.group(vpc, ["in icmp 10.0.1.0/24", "out icmp 10.0.2.0/24", `in icmp ${clients}`]);
    const a = world.host(near, { groups: [clients] });
    const [b, c] = [world.host(far, { groups: [known] }), world.host(far, { groups: [anyone] })];
    const box = world.host(third, { check: false, groups: [own] });
    const it = up();
    it.run(box.id, "sysctl", "-qw", "net.ipv4.ip_forward=1");
    expect([b, c].map(({ ip }) => it.pings(a.id, ip))).toEqual([true, true]);
    world.route(near, "10.0.2.0/24", box);
    world.route(far, "10.0.1.0/24", box);
    world.setRules(anyone, ["in icmp 10.0.0.0/16", "out all 0.0.0.0/0"]);
    it.settle();
    expect([b, c].map(({ ip }) => it.pings(a.id, ip))).toEqual([false, true]);
    expect(it.pings(a.id, box.ip)).toBe(true);
    world.setRules(own, ["in icmp 10.0.1.0/24"]);
    it.settle();
    expect(it.pings(a.id, c.ip)).toBe(false);
  });

  it("RTB-05 a blackhole drops although a shorter route would lead on", () => {
    const [a, b] = [world.host(near), world.host(far)];
    const gone = world.host(near, { check: false });
    const it = up();
    expect(it.pings(a.id, b.ip)).toBe(true);
    world.route(near, "10.0.2.0/24", gone);
    stop(world, gone);
    it.settle();
    expect(it.pings(a.id, b.ip)).toBe(false);
  });
});

function stop(world: World, host: Host): void {
  world.update(instances, host.id, { state: "stopped" });
}
