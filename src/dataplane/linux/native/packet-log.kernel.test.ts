/** Packets that rules log are read with the rule's words, and those that are lost are counted. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { Nftables } from "./nftables.ts";
import { PacketLog } from "./packet-log.ts";
import type { LoggedPacket } from "./packet-log.ts";
import { PacketSocket } from "./packet-socket.ts";
import { whenReadable } from "./poll.ts";
import { openDescriptors, Scratch, whyNoNamespaces } from "./scratch.ts";
import { routerMacs, smallNetwork, udpPacket } from "./traffic.ts";

const why = whyNoNamespaces();
const group = 7;

const rules = `table inet t {
  chain pre { type filter hook prerouting priority -300
    udp dport 10 log prefix "acl-out/subnet-1 10" group 7 snaplen 40 drop
    meta mark set 9
  }
  chain forward { type filter hook forward priority 0; policy drop;
    meta l4proto icmp accept
    udp dport 20 accept
    log prefix "groups-in/eni-1" group 7 snaplen 96 drop
  }
}
table netdev t {
  chain in { type filter hook ingress device "pa" priority 0; policy accept;
    udp dport 30 log prefix "interface-out/eni-1" group 7 drop
  }
}`;

describe.skipIf(why)(`packet logs ${why ?? ""}`, () => {
  const scratch = new Scratch();
  afterEach(() => scratch.clear());

  function network(): { router: string; send: (port: number, text?: string) => void; close: () => void } {
    const { router, a } = smallNetwork(scratch);
    const nft = Nftables.open(router);
    nft.run(rules);
    const sender = PacketSocket.open(a, "eth0", { sendOnly: true });
    return {
      router,
      send: (port, text = "x") =>
        sender.sendPacket(udpPacket("10.0.1.10", "10.0.2.10", [5000, port], text), routerMacs.a),
      close: () => [sender, nft].forEach((each) => each.close()),
    };
  }

  async function readAll(log: PacketLog): Promise<LoggedPacket[]> {
    const packets: LoggedPacket[] = [];
    while (await whenReadable(log.fd, 300)) packets.push(...log.read());
    return packets;
  }

  it("tells the rule, the links, the mark, the time, and as much of the packet as the rule says", async () => {
    const { router, send, close } = network();
    const log = PacketLog.open(router, group);
    for (const port of [10, 20, 30, 40]) send(port, "y".repeat(200));
    const packets = await readAll(log);
    expect(
      packets.map(({ prefix, incoming, outgoing, mark, bytes }) => [prefix, incoming, outgoing, mark, bytes.length]),
    ).toEqual([
      ["acl-out/subnet-1 10", "pa", undefined, 0, 40],
      ["interface-out/eni-1", "pa", undefined, 0, 96],
      ["groups-in/eni-1", "pa", "pb", 9, 96],
    ]);
    for (const { at, protocol, bytes } of packets) {
      expect(Math.abs(at - Date.now())).toBeLessThan(5_000);
      expect([protocol, bytes[0], bytes.readUInt16BE(2)]).toEqual([0x0800, 0x45, 228]);
    }
    expect(log.lost).toBe(0);
    log.close();
    close();
  });

  it("counts exactly what was lost while nobody read", async () => {
    const { router, send, close } = network();
    const log = PacketLog.open(router, group, { receiveBytes: 1 << 14, together: 8 });
    for (let i = 0; i < 5_000; i++) send(10);
    const first = await readAll(log);
    for (let i = 0; i < 8; i++) send(10);
    const last = await readAll(log);
    expect(last).toHaveLength(8);
    expect(first.length).toBeLessThan(5_000);
    expect(first.length + log.lost).toBe(5_000);
    log.close();
    close();
  });

  it("reads no more at once than it is asked for, but for what the kernel put together", async () => {
    const { router, send, close } = network();
    const log = PacketLog.open(router, group, { together: 4 });
    for (let i = 0; i < 40; i++) send(10);
    await whenReadable(log.fd, 1_000);
    const some = log.read(10);
    expect([some.length >= 10, some.length < 14, log.lost]).toEqual([true, true, 0]);
    expect(some.length + (await readAll(log)).length).toBe(40);
    log.close();
    close();
  });

  it("passes over what waits, and counts it as lost", async () => {
    const { router, send, close } = network();
    const log = PacketLog.open(router, group, { together: 4 });
    for (let i = 0; i < 40; i++) send(10);
    await sleep(300);
    const read = log.read(1).length;
    log.skip();
    for (let i = 0; i < 4; i++) send(10);
    expect([read < 40, (await readAll(log)).length, log.lost]).toEqual([true, 4, 40 - read]);
    log.close();
    close();
  });

  it("a group has one reader in a namespace, and the next when that is closed", () => {
    const path = scratch.make("a");
    const log = PacketLog.open(path, group);
    expect(() => PacketLog.open(path, group)).toThrow(/EPERM/);
    PacketLog.open(path, group + 1).close();
    log.close();
    PacketLog.open(path, group).close();
  });

  it("200 readers leave no descriptor", () => {
    const path = scratch.make("a");
    const before = openDescriptors();
    for (let i = 0; i < 200; i++) PacketLog.open(path, group).close();
    expect(openDescriptors()).toBe(before);
  });
});
