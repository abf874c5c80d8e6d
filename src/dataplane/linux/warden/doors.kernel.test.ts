/** Sockets, captures, attached processes, probes and connection tables, asked for over a warden's socket. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createServer, connect, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DescriptorDoor } from "../client-socket.ts";
import { linkName } from "../compile/name.ts";
import { channels, protocolVersion } from "../protocol.ts";
import type { StreamRequest } from "../protocol.ts";
import type { Item } from "../state.ts";
import { readFrames, sendControl } from "../stream.ts";
import { portItems, smallNetwork, Trial, until, whyNoWarden } from "./trial.ts";

const eni = (at: number) => `eni-0000000000000000${at}`;
const near = (at: number) => linkName("p", eni(at));

describe.skipIf(whyNoWarden !== undefined)("a warden's doors", () => {
  let trial: Trial;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    trial = await Trial.start();
    const counting: Item[] = [
      { is: "object", namespace: "vpc-a", family: "inet", kind: "counter", name: "every_one", body: "" },
      {
        is: "chain",
        namespace: "vpc-a",
        family: "inet",
        name: "count",
        hook: "type filter hook forward priority -10; policy accept;",
        rules: [
          { text: "counter name every_one" },
          { text: "meta l4proto udp counter", comment: "udp rsr-1" },
          { text: "ct state new" },
        ],
      },
    ];
    const ports = [0, 1, 2].flatMap((at) => portItems("vpc-a", at, near(at)));
    await trial.apply({ source: "net", items: [...smallNetwork("vpc-a", 0), ...ports, ...counting] });
  });
  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL");
    await trial.clear();
  });

  const ping = (count: number) => trial.inside("i-a-0", "ping", `-c${count}`, "-i0.05", "-W1", "10.0.0.1");

  it("a server can change nothing in the warden's own network, nor listen in it", async () => {
    const namespace = "@home";
    const way = { namespace, table: 254, prefix: "198.51.100.77/32", kind: "blackhole" } as const;
    const rules = { namespace, family: "inet", name: "own", rules: [{ text: "drop" }] } as const;
    const ends = { a: { namespace: "vpc-a", name: "q", mtu: 1500 }, b: { namespace, name: "fbq", mtu: 1500 } };
    const wishes: Item[] = [
      { is: "route", ...way },
      { is: "chain", ...rules },
      { is: "link", ...ends },
    ];
    for (const item of wishes)
      await expect(trial.apply({ source: "evil", items: [item] })).rejects.toThrow(/the machine's own network/);
    expect(trial.inside("vpc-a", "ip", "-o", "link")).not.toContain(" q@");
    const door = new DescriptorDoor(trial.socket);
    for (const type of ["tcp-listener", "udp"] as const)
      await expect(door.take({ namespace, type, family: 4 })).rejects.toThrow(/the machine's own network/);
    const bound = door.take({ namespace, type: "tcp", family: 4, port: 81 });
    await expect(bound).rejects.toThrow(/the machine's own network/);
    door.close();
  });

  it("give a listener in a namespace, whose connections work", async () => {
    const door = new DescriptorDoor(trial.socket);
    const listener = await door.take({
      namespace: "i-a-1",
      type: "tcp-listener",
      family: 4,
      address: "10.0.0.1",
      port: 80,
    });
    const server = createServer((socket) => socket.end("hello")).listen({ fd: listener });
    const fd = await door.take({ namespace: "i-a-0", type: "tcp", family: 4 });
    const socket = new Socket({ fd }).connect(80, "10.0.0.1");
    expect(await text(socket)).toBe("hello");
    await expect(door.take({ namespace: "i-none", type: "udp", family: 4 })).rejects.toThrow(/no namespace i-none/);
    await expect(door.take({ namespace: "i-a-0", type: "x" as never, family: 4 })).rejects.toThrow(/no type of socket/);
    door.close();
    server.close();
  });

  it("give a capture of a port as a pcap stream, filtered in tcpdump's words", async () => {
    const stream = open({ does: "capture", port: eni(0), filter: "icmp and dst host 10.0.0.1" });
    const pieces: Uint8Array[] = [];
    const reading = (async () => {
      for await (const { channel, bytes } of readFrames(stream)) if (channel === channels.output) pieces.push(bytes);
    })();
    await until(() => pieces.length > 0);
    ping(3);
    await until(() => Buffer.concat(pieces).length >= 24 + 3 * (16 + 98));
    sendControl(stream, { tell: "end-of-input" });
    await reading;
    const pcap = Buffer.concat(pieces);
    expect([pcap.readUInt32LE(0), pcap.readUInt32LE(20), pcap.length]).toEqual([0xa1b23c4d, 1, 24 + 3 * (16 + 98)]);
    expect(pcap.readUInt16BE(24 + 16 + 12)).toBe(0x0800);
  });

  it("say what makes a capture or a command impossible", async () => {
    expect(await lastWords({ does: "capture", port: eni(9) })).toMatch(/not up/);
    expect(await lastWords({ does: "capture", port: eni(0), filter: "no such filter" })).toMatch(
      /tcpdump does not take/,
    );
    expect(await lastWords({ does: "exec", instance: "i-none", command: ["true"], env: {} })).toMatch(/does not run/);
    expect(await lastWords({ does: "nonsense" } as never)).toMatch(/executes or captures/);
  });

  it("put a process's network behind a port, and again when the pair is made anew", async () => {
    const child = spawn("unshare", ["--net", "sleep", "60"]);
    children.push(child);
    const inChild = (...command: string[]) => trial.enter(child.pid!, ...command);
    await until(() => !inChild("ip", "link").includes("eth0") && inChild("ip", "link").includes("lo:"));
    await trial.ask("attach", { port: eni(2), pid: child.pid!, link: "fog0" });
    const pings = () => inChild("ping", "-c1", "-W1", "10.0.0.1").includes(" 0% packet loss");
    expect(pings()).toBe(true);
    trial.inside("vpc-a", "ip", "link", "del", near(2));
    await until(pings, 4_000);
    await expect(trial.ask("attach", { port: eni(1), pid: process.pid, link: "x" })).rejects.toThrow(
      /network of its own|machine's own/,
    );
    await expect(trial.ask("attach", { port: eni(1), pid: 2 ** 22 + 1, link: "x" })).rejects.toThrow(/no process/);
  });

  it("send a probe, and tell where it came and which rules it met", async () => {
    const probe = (to: string) =>
      trial.ask("probe", {
        namespace: "i-a-0",
        link: "eth0",
        packet: udpPacket("10.0.0.0", to).toString("base64"),
        watch: [{ namespace: "i-a-1", link: "eth0" }],
        waitMs: 500,
      });
    const through = await probe("10.0.0.1");
    expect(through.seen.map(({ namespace, outgoing }) => [namespace, outgoing])).toContainEqual(["i-a-1", false]);
    expect(through.steps).toContainEqual({
      namespace: "vpc-a",
      chain: `in_${near(1)}`,
      verdict: "accept",
      comment: `in ${near(1)}`,
    });
    const lost = await probe("10.0.0.77");
    expect(lost.seen).toEqual([]);
    expect(trial.inside("vpc-a", "nft", "list", "tables")).not.toContain("probe");
    expect(await trial.ask("repair", {})).toEqual({ repaired: [] });
    await expect(
      trial.ask("probe", { namespace: "i-a-0", link: "eth0", packet: "AAAA", watch: [], waitMs: 1 }),
    ).rejects.toThrow(/whole IPv4/);
  });

  it("count what named counters and commented rules counted", async () => {
    ping(2);
    const { counters } = await trial.ask("counters", {});
    const all = counters.find(({ name }) => name === "every_one");
    expect(all!.packets).toBeGreaterThanOrEqual(4);
    expect(counters.map(({ name }) => name)).toEqual(["every_one", "udp rsr-1"]);
  });

  it("make tracked flows older, and forget those of an address that moves", async () => {
    const flows = () => trial.inside("vpc-a", "conntrack", "-L").match(/icmp/g)?.length ?? 0;
    const moving: Item = {
      is: "element",
      namespace: "vpc-a",
      family: "inet",
      set: "own4",
      key: '"x" . 10.0.0.1',
      forgets: "10.0.0.1",
    };
    await trial.apply({ source: "moving", items: [moving] });
    trial.inside("vpc-a", "conntrack", "-F");
    ping(1);
    expect(flows()).toBeGreaterThan(0);
    await trial.apply({ source: "moving", items: [] });
    expect(flows()).toBe(0);
    ping(1);
    await trial.ask("age", { seconds: 3600 });
    expect(flows()).toBe(0);
  });

  function open(request: StreamRequest): Socket {
    const socket = connect(trial.socket);
    socket.write(`${JSON.stringify({ kind: "stream", version: protocolVersion, request })}\n`);
    return socket;
  }

  async function lastWords(request: StreamRequest): Promise<string> {
    let words = "";
    for await (const { channel, bytes } of readFrames(open(request)))
      if (channel === channels.control) words = Buffer.from(bytes).toString();
    return words;
  }
});

async function text(socket: Socket): Promise<string> {
  let all = "";
  for await (const piece of socket) all += String(piece);
  return all;
}

/** A UDP packet to port 9 with an identification that no other has. */
function udpPacket(source: string, destination: string): Buffer {
  const packet = Buffer.alloc(36);
  packet.set([0x45, 0, 0, 36, 0xab, 0xcd, 0, 0, 64, 17], 0);
  packet.set(source.split(".").map(Number), 12);
  packet.set(destination.split(".").map(Number), 16);
  let sum = 0;
  for (let at = 0; at < 20; at += 2) sum += packet.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  packet.writeUInt16BE(~sum & 0xffff, 10);
  packet.writeUInt16BE(40_000, 20);
  packet.writeUInt16BE(9, 22);
  packet.writeUInt16BE(16, 24);
  return packet;
}
