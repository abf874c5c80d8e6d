/** Peerings in a real kernel: what crosses, what is known of it there, and what does not. */
import { afterEach, describe, expect, it } from "vitest";
import { vpcPeerings } from "../../src/services/ec2/tables/vpc-peering.ts";
import { routeTables } from "../../src/services/ec2/tables/route-table.ts";
import { instances } from "../../src/services/ec2/tables/instance.ts";
import { World } from "../network/world.ts";
import { noKernel, Stand } from "./stand.ts";

describe.skipIf(noKernel)(`peerings in the kernel ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });

  /** Two peers with a subnet each, routes in both tables and both families. */
  function pair() {
    const w = new World();
    const [a, b] = [w.vpc("10.0.0.0/16", "2001:db8:1::/56"), w.vpc("10.1.0.0/16", "2001:db8:2::/56")];
    const near = w.subnet(a, "10.0.1.0/24", "2001:db8:1:1::/64");
    const far = w.subnet(b, "10.1.1.0/24", "2001:db8:2:1::/64");
    const pcx = w.peering(a, b);
    for (const to of ["10.1.0.0/16", "2001:db8:2::/56"]) w.route(near, to, pcx);
    for (const to of ["10.0.0.0/16", "2001:db8:1::/56"]) w.route(far, to, pcx);
    return { w, a, b, near, far, pcx };
  }
  const up = (w: World): Stand => (stand = new Stand(w));
  const abroad = ({ w, pcx }: ReturnType<typeof pair>): void => {
    const { accepter } = w.read.get(vpcPeerings, pcx)!;
    w.update(vpcPeerings, pcx, { accepter: { ...accepter, region: "eu-west-1" } });
  };

  it("PER-01 MTU-04 M26 carries both families both ways, jumbo packets too, and is no hop", async () => {
    const { w, near, far } = pair();
    const from = w.host(near, { ipv6: "2001:db8:1:1::5" });
    const to = w.host(far, { ipv6: "2001:db8:2:1::5" });
    const it = up(w);
    await it.echo(to.id, 80);
    expect(it.talks(from.id, to.ip, 80)).toBe(true);
    expect(it.pings(to.id, from.ip)).toBe(true);
    expect(it.pings(from.id, "2001:db8:2:1::5")).toBe(true);
    expect(it.pings(from.id, to.ip, "-M", "do", "-s", "8973")).toBe(true);
    expect(it.pings(from.id, to.ip, "-t", "1")).toBe(true);
  });

  it("PER-05 M26 a route on one side does not do, and the connection's end ends it", () => {
    const { w, near, far, pcx } = pair();
    const [from, to] = [w.host(near), w.host(far)];
    const it = up(w);
    expect(it.pings(from.id, to.ip)).toBe(true);
    const table = w.tableOf(far);
    const routes = w.read.get(routeTables, table)!.routes.filter(({ target }) => target.kind === "local");
    w.update(routeTables, table, { routes });
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
    w.route(far, "10.0.0.0/16", pcx);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(true);
    w.update(vpcPeerings, pcx, { state: "deleted" });
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
  });

  it("PER-04 M26 leads no further, and carries nothing for others", () => {
    const { w, b, near, far, pcx } = pair();
    const third = w.vpc("10.2.0.0/16");
    const beyond = w.subnet(third, "10.2.1.0/24");
    const second = w.peering(b, third);
    w.route(near, "10.2.0.0/16", pcx);
    w.route(far, "10.2.0.0/16", second);
    w.route(beyond, "10.0.0.0/8", second);
    const [from, to, last] = [w.host(near, { check: false }), w.host(far), w.host(beyond)];
    const it = up(w);
    expect(it.pings(to.id, last.ip)).toBe(true);
    expect(it.pings(from.id, to.ip)).toBe(true);
    expect(it.pings(from.id, last.ip)).toBe(false);
    it.run(from.id, "ip", "address", "add", "172.16.9.9/32", "dev", "eth0");
    expect(it.pings(from.id, to.ip, "-I", "172.16.9.9")).toBe(false);
  });

  it("SGR-09 M26 groups know members of the peer's groups, whoever comes and goes, and none of another Region", () => {
    const made = pair();
    const { w, a, b, near, far } = made;
    const clients = w.group(a, ["out all 0.0.0.0/0"]);
    const servers = w.group(b, [`in icmp ${clients}`]);
    const asking = w.group(a, [`out icmp ${servers}`]);
    const [member, other] = [w.host(near, { groups: [clients] }), w.host(near)];
    const to = w.host(far, { groups: [servers] });
    const it = up(w);
    expect([member, other].map(({ id }) => it.pings(id, to.ip))).toEqual([true, false]);
    const late = w.host(near, { groups: [clients, asking] });
    const strict = w.host(near, { groups: [asking] });
    it.settle();
    expect(it.pings(late.id, to.ip)).toBe(true);
    expect(it.pings(strict.id, to.ip)).toBe(false);
    const elsewhere = w.host(far);
    const both = w.host(far, { groups: [servers, w.openGroup(b)] });
    it.settle();
    expect(it.pings(strict.id, both.ip)).toBe(true);
    expect(it.pings(strict.id, elsewhere.ip)).toBe(false);
    abroad(made);
    it.settle();
    expect(it.pings(member.id, to.ip)).toBe(false);
    expect(it.pings(strict.id, both.ip)).toBe(false);
    expect(it.pings(other.id, both.ip)).toBe(true);
  });

  it("MTU-02 M26 8500 bytes go between Regions, and senders are told, in both families", () => {
    const made = pair();
    const { w, near, far } = made;
    const from = w.host(near, { ipv6: "2001:db8:1:1::5" });
    const to = w.host(far, { ipv6: "2001:db8:2:1::5" });
    abroad(made);
    const it = up(w);
    expect(it.pings(from.id, to.ip, "-M", "do", "-s", "8472")).toBe(true);
    expect(it.run(from.id, "ping", "-c1", "-W1", "-M", "do", "-s", "8473", to.ip).out).toContain("10.0.0.1");
    expect(it.run(from.id, "ip", "route", "get", to.ip).out).toContain("mtu 8500");
    const six = it.run(from.id, "ping", "-c1", "-W1", "-M", "do", "-s", "8500", "2001:db8:2:1::5").out;
    expect(six).toMatch(/Packet too big|mtu[ =]8500/);
    expect(it.pings(from.id, "2001:db8:2:1::5", "-M", "do", "-s", "8452")).toBe(true);
  });

  it("MTU-02 M26 senders are told so in both families even where nothing runs beyond", () => {
    const made = pair();
    const from = made.w.host(made.near, { ipv6: "2001:db8:1:1::5" });
    abroad(made);
    const it = up(made.w);
    for (const to of ["10.1.1.5", "2001:db8:2:1::5"]) {
      const { out } = it.run(from.id, "ping", "-c1", "-W1", "-M", "do", "-s", "8500", to);
      expect(out).toMatch(/(Packet too big|Frag needed).*mtu ?= ?8500/);
    }
  });

  it("M21 what answers a NAT gateway goes back over the connection, where no route leads", async () => {
    const w = new World();
    const [vpc, peer] = [w.vpc("10.0.0.0/16"), w.vpc("10.9.0.0/16")];
    const [middle, back] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24")];
    const pcx = w.peering(vpc, peer);
    w.route(middle, "10.9.0.0/16", pcx);
    w.route(back, "10.9.0.0/16", w.nat(middle, [["10.0.1.200"]]));
    const direct = w.host(middle);
    const from = w.host(back);
    const to = w.host(w.subnet(peer, "10.9.1.0/24"));
    const it = up(w);
    await it.echo(to.id, 80);
    expect(it.talks(from.id, to.ip, 80)).toBe(true);
    expect(it.pings(from.id, to.ip)).toBe(true);
    expect(it.pings(direct.id, to.ip)).toBe(false);
    expect(it.pings(to.id, from.ip)).toBe(false);
  });

  it("PER-15 PER-18 everything of an application's VPC and of a payment VPC can talk, either way", () => {
    const { w, near, far } = pair();
    const [shops, tills] = [
      [w.host(near), w.host(near)],
      [w.host(far), w.host(far)],
    ];
    const it = up(w);
    for (const shop of shops)
      for (const till of tills) expect([it.pings(shop.id, till.ip), it.pings(till.id, shop.ip)]).toEqual([true, true]);
  });

  it("PER-16 subnets with tables of their own reach one of two peers with equal blocks each", () => {
    const w = new World();
    const hub = w.vpc("172.16.0.0/16");
    const twins = [w.vpc("10.0.0.0/16"), w.vpc("10.0.0.0/16")];
    const rooms = ["172.16.1.0/24", "172.16.2.0/24"].map((cidr) => w.subnet(hub, cidr));
    const theirs = twins.map((twin, n) => {
      const pcx = w.peering(hub, twin);
      const subnet = w.subnet(twin, "10.0.1.0/24");
      w.table(hub, rooms[n]);
      w.route(rooms[n]!, "10.0.0.0/16", pcx);
      w.route(subnet, "172.16.0.0/16", pcx);
      return w.host(subnet, { ip: "10.0.1.5" });
    });
    const ours = rooms.map((room) => w.host(room));
    const it = up(w);
    expect(ours.map(({ id }) => it.pings(id, "10.0.1.5"))).toEqual([true, true]);
    w.update(instances, theirs[0]!.id, { state: "stopped" });
    it.settle();
    expect(ours.map(({ id }) => it.pings(id, "10.0.1.5"))).toEqual([false, true]);
  });
});
