/** What a port's ingress takes in the kernel: frames to one address that go to one hardware address. */
import { afterEach, describe, expect, it } from "vitest";
import { World } from "../../../../test/network/world.ts";
import { noKernel, Stand } from "../../../../test/dataplane/stand.ts";

/** Sends a UDP datagram of one word to port 9 in a frame to a hardware address: word, MACs and addresses of both. */
const forge = `
import socket, struct, sys
word, own, to, source, target = sys.argv[1:]
mac = lambda text: bytes.fromhex(text.replace(":", ""))
family = 10 if ":" in target else 2
ends = socket.inet_pton(family, source) + socket.inet_pton(family, target)
def sum16(data):
  total = sum(struct.unpack("!%dH" % (len(data) // 2), data)); total = (total >> 16) + (total & 65535)
  return ~(total + (total >> 16)) & 65535
body = word.encode() + b" " * (len(word) % 2)
udp = lambda check: struct.pack("!HHHH", 9, 9, 8 + len(body), check) + body
if family == 2:
  head = lambda check: struct.pack("!BBHHHBBH", 0x45, 0, 28 + len(body), 1, 0, 64, 17, check) + ends
  frame = b"\\x08\\0" + head(sum16(head(0))) + udp(0)
else:
  pseudo = ends + struct.pack("!II", 8 + len(body), 17)
  frame = b"\\x86\\xdd" + struct.pack("!IHBB", 6 << 28, 8 + len(body), 17, 64) + ends + udp(sum16(pseudo + udp(0)))
line = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
line.bind(("eth0", 0))
line.send(mac(to) + mac(own) + frame)`;

describe.skipIf(noKernel)(`the ingress of a port ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  afterEach(() => stand?.close());

  it("VPC-08 a frame to everyone or to a group brings a packet to nobody, one to its receiver does", async () => {
    const world = new World();
    const vpc = world.vpc("10.0.0.0/16", "2001:db8:1::/56");
    const subnet = world.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64");
    const open = world.group(vpc, ["in all 0.0.0.0/0", "in all ::/0", "out all 0.0.0.0/0", "out all ::/0"]);
    const [a, b] = ["a", "b"].map((last) => world.host(subnet, { ipv6: `2001:db8:1:1::${last}`, groups: [open] }));
    const it = (stand = new Stand(world));
    const [own, other] = [a!, b!].map(
      ({ id }) => /(?<=ether )\S+/.exec(it.run(id, "ip", "link", "show", "eth0").out)![0],
    );
    const child = it.start(b!.id, "socat", "-u", "udp6-recv:9,ipv6only=0", "-");
    let heard = "";
    child.stdout!.on("data", (bytes: Buffer) => (heard += bytes.toString()));
    const has = async (word: string, patienceMs = 3_000): Promise<boolean> => {
      for (const end = performance.now() + patienceMs; !heard.includes(word) && performance.now() < end;)
        await new Promise((wake) => setTimeout(wake, 20));
      return heard.includes(word);
    };
    for (let tries = 0; tries < 100 && it.run(b!.id, "ss", "-lunH", "sport = :9").out === ""; tries++)
      await new Promise((wake) => setTimeout(wake, 20));
    for (const [family, ends] of [
      ["four", [a!.ip, b!.ip]],
      ["six", ["2001:db8:1:1::a", "2001:db8:1:1::b"]],
    ] as const) {
      const send = (word: string, to: string): unknown =>
        it.run(a!.id, "python3", "-c", forge, `${family}-${word}`, own!, to, ...ends);
      send("everyone", "ff:ff:ff:ff:ff:ff");
      send("group4", "01:00:5e:00:00:01");
      send("group6", "33:33:00:00:00:01");
      send("router", "02:fb:00:00:00:01");
      expect([family, await has(`${family}-router`)]).toEqual([family, true]);
      send("receiver", other!);
      expect([family, await has(`${family}-receiver`)]).toEqual([family, true]);
    }
    expect(heard).not.toMatch(/everyone|group/);
    expect(it.pings(a!.id, b!.ip)).toBe(true);
  });
});
