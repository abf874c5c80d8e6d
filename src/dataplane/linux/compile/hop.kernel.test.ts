/** Routers are no hop: packets come with the time to live that they were sent with, and still end in loops. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { World } from "../../../../test/network/world.ts";
import { noKernel, Stand } from "../../../../test/dataplane/stand.ts";

/** Tells the time to live, or hop limit, of each datagram that comes to port 9 (12: Linux: IP_RECVTTL). */
const hear = `
import socket, sys
six = sys.argv[1] == "6"
line = socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_DGRAM)
line.setsockopt(*((41, socket.IPV6_RECVHOPLIMIT, 1) if six else (0, 12, 1)))
line.bind(("", 9))
print("ready", flush=True)
while True: print(int.from_bytes(line.recvmsg(9, 99)[1][0][2], sys.byteorder), flush=True)`;

/** Sends a datagram with each time to live there is. */
const say = `
import socket, sys
six = ":" in sys.argv[1]
line = socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_DGRAM)
for life in range(1, 256):
  line.setsockopt(*((41, socket.IPV6_UNICAST_HOPS, life) if six else (0, socket.IP_TTL, life)))
  line.sendto(b"x", (sys.argv[1], 9))`;

const each = Array.from({ length: 255 }, (_, n) => n + 1);

describe.skipIf(noKernel)(`the hops of a router ${noKernel ?? ""}`, () => {
  let world: World;
  let stand: Stand | undefined;
  let [near, far, third]: [string, string, string] = ["", "", ""];
  beforeEach(() => {
    world = new World();
    const vpc = world.vpc("10.0.0.0/16", "2001:db8:1::/56");
    near = world.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64");
    far = world.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64");
    third = world.subnet(vpc, "10.0.3.0/24");
    const open = world.group(vpc, ["in all 0.0.0.0/0", "in all ::/0", "out all 0.0.0.0/0", "out all ::/0"], "sg-open");
    expect(open).toBe("sg-open");
  });
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });
  const host = (subnet: string, more = {}) => world.host(subnet, { groups: ["sg-open"], ...more });

  /** The times to live that come, as lines are heard, until as many came as are awaited or a while is over. */
  async function lives(it: Stand, from: string, at: string, to: string, awaited: number): Promise<number[]> {
    const child = it.start(at, "python3", "-c", hear, to.includes(":") ? "6" : "4");
    let heard = "";
    child.stdout!.on("data", (bytes: Buffer) => (heard += bytes.toString()));
    const lines = async (count: number): Promise<string[]> => {
      for (let tries = 0; tries < 150 && heard.split("\n").length <= count; tries++)
        await new Promise((wake) => setTimeout(wake, 20));
      return heard.trim().split("\n");
    };
    expect(await lines(1)).toEqual(["ready"]);
    it.run(from, "python3", "-c", say, to);
    const come = (await lines(awaited + 1)).slice(1).map(Number);
    child.kill();
    return come;
  }

  it("MAP-01 each time to live comes as it was sent, in a subnet and between subnets, in both families", async () => {
    const a = host(near, { ipv6: "2001:db8:1:1::a" });
    const b = host(near, { ipv6: "2001:db8:1:1::b" });
    const c = host(far, { ipv6: "2001:db8:1:2::c" });
    const it = (stand = new Stand(world));
    for (const [to, at] of [
      [b.ip, b.id],
      ["2001:db8:1:1::b", b.id],
      [c.ip, c.id],
      ["2001:db8:1:2::c", c.id],
    ] as const)
      expect([to, await lives(it, a.id, at, to, 255)]).toEqual([to, each.map((life) => Math.min(life, 254))]);
    for (const to of [b.ip, c.ip]) expect(it.pings(a.id, to, "-t", "1")).toBe(true);
  });

  it("RTB-17 a middlebox is one hop, its own", async () => {
    const [a, c] = [host(near), host(far)];
    const box = host(third, { check: false });
    world.route(near, "10.0.2.0/24", box);
    const it = (stand = new Stand(world));
    it.run(box.id, "sysctl", "-qw", "net.ipv4.ip_forward=1");
    const sent = each.slice(1).map((life) => Math.min(life - 1, 253));
    expect(await lives(it, a.id, c.id, c.ip, sent.length)).toEqual(sent);
  });

  it("two middleboxes that send to each other end a packet by its time to live", () => {
    const [a, c] = [host(near), host(far)];
    const [one, two] = [host(third, { check: false }), host(near, { check: false })];
    world.route(near, "10.0.2.0/24", one);
    world.route(third, "10.0.2.0/24", two);
    const it = (stand = new Stand(world));
    for (const box of [one, two]) {
      it.run(box.id, "sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv4.conf.all.send_redirects=0");
      it.run(box.id, "nft", "add table ip t; add chain ip t f { type filter hook forward priority 0; }");
      it.run(box.id, "nft", "add rule ip t f counter");
    }
    expect(it.pings(a.id, c.ip, "-t", "20")).toBe(false);
    const rounds = [one, two].map((box) =>
      Number(/packets (\d+)/.exec(it.run(box.id, "nft", "list table ip t").out)?.[1]),
    );
    expect(rounds).toEqual([10, 9]);
  });
});
