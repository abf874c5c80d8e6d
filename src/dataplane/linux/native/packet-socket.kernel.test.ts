/** Packets that are sent by hand cross a router, and are seen on both of its links with their direction and time. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { PacketSocket } from "./packet-socket.ts";
import type { SeenFrame } from "./packet-socket.ts";
import { whenReadable } from "./poll.ts";
import { openDescriptors, Scratch, whyNoNamespaces } from "./scratch.ts";
import { routerMacs, smallNetwork, udpPacket } from "./traffic.ts";

const why = whyNoNamespaces();

describe.skipIf(why)(`packet sockets ${why ?? ""}`, () => {
  const scratch = new Scratch();
  afterEach(() => scratch.clear());

  async function next(socket: PacketSocket, payload: string): Promise<SeenFrame> {
    for (;;) {
      const seen = socket.read();
      if (seen?.frame.toString("latin1").endsWith(payload)) return seen;
      if (!seen && !(await whenReadable(socket.fd, 2000))) throw new Error(`${payload} was not seen`);
    }
  }

  it.each([
    ["IPv4", "10.0.1.10", "10.0.2.10"],
    ["IPv6", "2001:db8:a::10", "2001:db8:b::10"],
  ])("an %s packet leaves, is forwarded and arrives", async (_, from, to) => {
    const { router, a, b } = smallNetwork(scratch);
    const places = { sent: [a, "eth0"], entered: [router, "pa"], left: [router, "pb"], arrived: [b, "eth0"] } as const;
    const sockets = Object.values(places).map(([path, link]) => PacketSocket.open(path, link));
    const sender = PacketSocket.open(a, "eth0", { sendOnly: true });
    const before = BigInt(Date.now()) * 1_000_000n;
    sender.sendPacket(udpPacket(from, to, [5000, 6000], "a probe"), routerMacs.a);
    const seen = await Promise.all(sockets.map((socket) => next(socket, "a probe")));
    expect(seen.map(({ outgoing }) => outgoing)).toEqual([true, false, true, false]);
    const hopsLeft = seen.map(({ frame }) => frame[from.includes(":") ? 14 + 7 : 14 + 8]);
    expect(hopsLeft).toEqual([64, 64, 63, 63]);
    expect(seen[3]!.frame.subarray(0, 12).toString("hex")).toBe("0200000000b20200000000b1");
    for (const { at } of seen) expect(Number(at - before) / 1e9).toBeCloseTo(0, 0);
    [...sockets, sender].forEach((socket) => socket.close());
  });

  it("a filter lets through what it says and nothing else", async () => {
    const { router, a } = smallNetwork(scratch);
    const onlyPort6001 = [
      [0x28, 0, 0, 12],
      [0x15, 0, 3, 0x0800],
      [0x28, 0, 0, 14 + 20 + 2],
      [0x15, 0, 1, 6001],
      [0x6, 0, 0, 0x40000],
      [0x6, 0, 0, 0],
    ] as const;
    const watcher = PacketSocket.open(router, "pa", { filter: onlyPort6001 });
    const sender = PacketSocket.open(a, "eth0", { sendOnly: true });
    for (const port of [6000, 6001, 6002]) {
      const packet = udpPacket("10.0.1.10", "10.0.2.10", [5000, port], `port ${port}`);
      sender.sendPacket(packet, routerMacs.a);
    }
    expect(sender.read()).toBeUndefined();
    expect((await next(watcher, "port 6001")).outgoing).toBe(false);
    expect(watcher.read()).toBeUndefined();
    watcher.close();
    sender.close();
  });

  it("absent links and impossible packets are errors, and 200 sockets leave no descriptor", async () => {
    const { a } = smallNetwork(scratch);
    const socket = PacketSocket.open(a, "eth0");
    expect(() => socket.sendPacket(Buffer.from("no packet"), routerMacs.a)).not.toThrow();
    expect(() => socket.sendPacket(Buffer.from([0x10]), routerMacs.a)).toThrow("neither an IPv4 nor an IPv6");
    expect(() => socket.sendFrame(Buffer.alloc(3000))).toThrow("EMSGSIZE");
    socket.close();
    const before = openDescriptors();
    for (let i = 0; i < 200; i++) PacketSocket.open(a, "eth0").close();
    for (let i = 0; i < 20; i++) expect(() => PacketSocket.open(a, "nope")).toThrow("ENODEV");
    await vi.waitFor(() => expect(openDescriptors()).toBeLessThanOrEqual(before), 10_000);
  });
});
