/** The connection table is listed with both directions, cut by filter, and made older. */
import { spawnSync } from "node:child_process";
import { afterEach, describe, expect, it } from "vitest";
import { Conntrack, FlowEndings } from "./conntrack.ts";
import { flowStatus } from "./conntrack-message.ts";
import type { Flow } from "./conntrack-message.ts";
import { inNamespace } from "./namespace.ts";
import { Nftables } from "./nftables.ts";
import { PacketSocket } from "./packet-socket.ts";
import { openDescriptors, Scratch, whyNoNamespaces } from "./scratch.ts";
import { writeSysctl } from "./sysctl.ts";
import { routerMacs, smallNetwork, udpPacket } from "./traffic.ts";
import type { SmallNetwork } from "./traffic.ts";

const why = whyNoNamespaces();

describe.skipIf(why)(`connection tables ${why ?? ""}`, () => {
  const scratch = new Scratch();
  afterEach(() => scratch.clear());

  function tracked(rules = ""): SmallNetwork {
    const network = smallNetwork(scratch);
    inNamespace(network.router, () => writeSysctl("netfilter/nf_conntrack_acct", "1"));
    const nft = Nftables.open(network.router);
    nft.run(`table inet t {
      chain f { type filter hook forward priority 0
        ct mark set th dport map { 1 : 1, 2 : 2, 3 : 3, 53 : 53 }
        ct state new accept
      }
      ${rules}
    }`);
    nft.close();
    return network;
  }

  function sendFrom(network: SmallNetwork, ports: readonly number[]): void {
    const sender = PacketSocket.open(network.a, "eth0", { sendOnly: true });
    for (const port of ports) {
      sender.sendPacket(udpPacket("10.0.1.10", "10.0.2.10", [5000, port], "x"), routerMacs.a);
      sender.sendPacket(udpPacket("2001:db8:a::10", "2001:db8:b::10", [5000, port], "x"), routerMacs.a);
    }
    sender.close();
  }

  it("flows of both families are listed with tuples, mark, time and counts", () => {
    const network = tracked();
    sendFrom(network, [53, 53]);
    const table = Conntrack.open(network.router);
    const flows = table.flows({ where: ({ original }) => original.protocol === 17 });
    expect(flows).toHaveLength(2);
    for (const flow of flows) {
      const [from, to] = flow.original.source.includes(":")
        ? ["2001:db8:a::10", "2001:db8:b::10"]
        : ["10.0.1.10", "10.0.2.10"];
      expect(flow).toMatchObject({
        original: { source: from, destination: to, protocol: 17, sourcePort: 5000, destinationPort: 53 },
        reply: { source: to, destination: from, protocol: 17, sourcePort: 53, destinationPort: 5000 },
        mark: 53,
        counts: { original: { packets: 2 } },
      });
      expect(flow.timeout).toBeGreaterThan(0);
      expect(flow.status & flowStatus.confirmed).not.toBe(0);
    }
    table.flows({}, { zero: true });
    expect(table.flows({ mark: { value: 53, mask: 0xffff } })[0]!.counts!.original.packets).toBe(0);
    table.close();
  });

  it("translated flows are found by either address, pings by their number, TCP by its state", () => {
    const network = tracked(`chain n { type nat hook postrouting priority 100
      oifname "pb" snat ip to 10.0.2.99
    }`);
    inNamespace(network.a, () => {
      spawnSync("ping", ["-c", "1", "-W", "1", "-e", "77", "10.0.2.10"]);
      spawnSync("nc", ["-w", "1", "-z", "10.0.2.10", "80"]);
    });
    const table = Conntrack.open(network.router);
    const [ping] = table.flows({ address: "10.0.2.99", where: ({ original }) => original.protocol === 1 });
    expect(ping).toMatchObject({
      original: { icmp: { id: 77, type: 8, code: 0 } },
      reply: { destination: "10.0.2.99" },
    });
    expect(ping!.status & flowStatus.sourceTranslated).not.toBe(0);
    const [tcp] = table.flows({ address: "10.0.1.10", where: ({ original }) => original.destinationPort === 80 });
    expect(["SYN_SENT", "CLOSE"]).toContain(tcp!.state);
    table.close();
  });

  it("only the flows that a filter means are forgotten", () => {
    const network = tracked();
    sendFrom(network, [1, 2, 3]);
    const table = Conntrack.open(network.router);
    const ports = (): number[] =>
      table
        .flows({ where: ({ original }) => original.protocol === 17 })
        .map(({ original }) => original.destinationPort!)
        .sort((a, b) => a - b);
    expect(ports()).toEqual([1, 1, 2, 2, 3, 3]);
    expect(table.delete({ mark: { value: 2, mask: 0xffff } })).toBe(2);
    expect(ports()).toEqual([1, 1, 3, 3]);
    expect(table.delete({ address: "10.0.2.10" })).toBe(2);
    expect(ports()).toEqual([1, 3]);
    expect(table.delete({ address: "10.0.2.11" })).toBe(0);
    expect(table.delete({ addresses: new Set(["10.0.2.10", "2001:db8:b::10"]) })).toBe(2);
    table.close();
  });

  it("ageing lowers the time that remains, and forgets flows to which none remains", () => {
    const network = tracked();
    inNamespace(network.router, () => writeSysctl("netfilter/nf_conntrack_udp_timeout", "100"));
    sendFrom(network, [1]);
    inNamespace(network.router, () => writeSysctl("netfilter/nf_conntrack_udp_timeout", "1000"));
    sendFrom(network, [2]);
    const table = Conntrack.open(network.router);
    const times = (): number[] =>
      table
        .flows({ where: ({ original }) => original.protocol === 17 })
        .map(({ timeout }) => Math.ceil(timeout / 10) * 10)
        .sort((a, b) => a - b);
    expect(times()).toEqual([100, 100, 1000, 1000]);
    expect(table.age(60)).toBe(0);
    expect(times()).toEqual([40, 40, 940, 940]);
    expect(table.age(40.9)).toBeGreaterThanOrEqual(2);
    expect(times()).toEqual([900, 900]);
    expect(table.age(86_400)).toBeGreaterThanOrEqual(2);
    expect(times()).toEqual([]);
    expect(() => table.age(-1)).toThrow(RangeError);
    table.close();
  });

  it("labels are read with a flow, and those that were read are taken from it", () => {
    const network = tracked(`chain l { type filter hook forward priority 1
      udp dport 53 ct label set 2
      udp dport 53 ct label set 9
    }`);
    sendFrom(network, [53]);
    const table = Conntrack.open(network.router);
    const mine = () => table.flows({ mark: { value: 53, mask: 0xffff }, address: "10.0.1.10" });
    const [flow] = mine();
    expect(flow!.labels).toBe((1 << 2) | (1 << 9));
    table.clearLabels([{ ...flow!, labels: 1 << 2 }]);
    expect(mine()[0]!.labels, "another one stays").toBe(1 << 9);
    table.clearLabels(mine());
    expect(mine()[0]!.labels ?? 0).toBe(0);
    sendFrom(network, [53]);
    expect(mine()[0]!.labels, "and they are set again").toBe((1 << 2) | (1 << 9));
    table.close();
  });

  it("flows that end are told with what they counted", () => {
    const network = tracked();
    const endings = FlowEndings.open(network.router);
    sendFrom(network, [1, 2]);
    inNamespace(network.a, () => spawnSync("nc", ["-w", "1", "-z", "10.0.2.10", "81"]));
    const table = Conntrack.open(network.router);
    table.delete({ mark: { value: 2, mask: 0xffff } });
    const ended: Flow[] = [];
    for (let some = endings.read(); some; some = endings.read()) ended.push(...some);
    const of = (port: number) => ended.filter(({ original }) => original.destinationPort === port);
    expect(of(2)).toHaveLength(2);
    expect(of(2)[0]!.counts!.original.packets).toBe(1);
    expect(of(1)).toEqual([]);
    const [refused] = of(81);
    expect(refused, "a flow whose first answer is a reset ends with it").toMatchObject({
      counts: { original: { packets: 1 }, reply: { packets: 1 } },
    });
    expect(refused!.status & flowStatus.seenReply).toBe(0);
    endings.close();
    table.close();
  });

  it("200 sockets leave no descriptor", () => {
    const { router } = tracked();
    Conntrack.open(router).close();
    const before = openDescriptors();
    for (let i = 0; i < 200; i++) {
      const table = Conntrack.open(router);
      if (i % 20 === 0) table.flows();
      table.close();
    }
    expect(openDescriptors()).toBeLessThanOrEqual(before);
  });
});
