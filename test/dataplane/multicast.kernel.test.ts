/** Multicast domains in a real kernel: who gets what is sent to a group, and who refuses it. */
import { afterEach, describe, expect, it } from "vitest";
import { networkInterfaces } from "../../src/services/ec2/tables/network-interface.ts";
import { instances } from "../../src/services/ec2/tables/instance.ts";
import { transitGatewayAttachments } from "../../src/services/ec2/tables/transit-gateway.ts";
import {
  multicastAssociations,
  multicastMemberships,
} from "../../src/services/ec2/tables/transit-gateway-multicast.ts";
import { domain, group } from "../network/multicast.ts";
import type { Host, World } from "../network/world.ts";
import { noKernel, Stand } from "./stand.ts";

/** Long enough for whatever is on its way. */
const soon = 700;

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Listens for a group in guests, and gives what each has heard so far. */
async function listening(stand: Stand, hosts: readonly Host[], to = group, port = 5000) {
  const heard = new Map<string, string>();
  const where = to.includes(":")
    ? `UDP6-RECV:${port},reuseaddr,ipv6-join-group=[${to}]:eth0`
    : `UDP4-RECV:${port},reuseaddr,ip-add-membership=${to}:eth0`;
  for (const { id } of hosts) {
    heard.set(id, "");
    const child = stand.start(id, "socat", "-u", where, "STDOUT");
    child.stdout!.on("data", (bytes: Buffer) => heard.set(id, heard.get(id)! + bytes.toString()));
  }
  const isReady = (id: string): boolean => stand.run(id, "ss", "-lunH", `sport = :${port}`).out !== "";
  for (let tries = 0; tries < 100 && !hosts.every(({ id }) => isReady(id)); tries++) await pause(20);
  return async () => {
    await pause(soon);
    return hosts.map(({ id }) => heard.get(id)!);
  };
}

/** Sends words to a group. */
function says(stand: Stand, from: Host, words: string, to = group, port = 5000): void {
  const where = to.includes(":") ? `UDP6-DATAGRAM:[${to}]:${port}` : `UDP4-DATAGRAM:${to}:${port}`;
  const loud = to.includes(":") ? "" : `,ip-multicast-loop=0,ip-multicast-if=${from.ip}`;
  stand.run(from.id, "sh", "-c", `printf ${words} | socat -u - '${where}${loud}'`);
}

describe.skipIf(noKernel)(`multicast domains in the kernel ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });
  const up = (w: World): Stand => (stand = new Stand(w));

  it("TGW-04 SYS-317 SYS-179 all members get it, near and far, and nobody else", async () => {
    const d = domain();
    const from = d.member(d.near);
    const [neighbour, stranger] = [d.member(d.near), d.member(d.far)];
    const [deaf, outside] = [d.w.host(d.far), d.w.host(d.outside)];
    const it = up(d.w);
    const heard = await listening(it, [neighbour, stranger, deaf, outside, from]);
    says(it, from, "a");
    expect(await heard()).toEqual(["a", "a", "", "", ""]);
    says(it, outside, "b");
    says(it, deaf, "c");
    expect(await heard()).toEqual(["ac", "ac", "", "", "c"]);
    expect(it.pings(from.id, neighbour.ip)).toBe(true);
  });

  it("TGW-04 rules of senders and of members refuse, each as it changes", async () => {
    const d = domain();
    const closed = d.w.group(d.vpcs[1]!, ["in udp/6000 0.0.0.0/0", "out all 0.0.0.0/0"]);
    const from = d.w.host(d.near);
    const [open, other] = [d.member(d.near), d.member(d.far, { groups: [closed] })];
    const it = up(d.w);
    const heard = await listening(it, [open, other]);
    says(it, from, "a");
    expect(await heard()).toEqual(["a", ""]);
    d.w.acl(d.near, ["out 1 allow all 0.0.0.0/0"]);
    d.w.update(networkInterfaces, other.eni, {
      groupIds: [d.w.group(d.vpcs[1]!, ["in udp/5000 10.1.0.0/16", "out all 0.0.0.0/0"])],
    });
    it.settle();
    says(it, from, "b");
    expect(await heard()).toEqual(["a", "b"]);
    d.w.acl(d.near, ["in 1 allow all 0.0.0.0/0"]);
    it.settle();
    says(it, from, "c");
    expect(await heard()).toEqual(["a", "b"]);
  });

  it("TGW-04 only sources send where a domain wants them, and members come and go", async () => {
    const d = domain({ staticSourcesSupport: "enable" });
    const [source, other, member] = [d.w.host(d.near), d.w.host(d.near), d.member(d.far)];
    d.joins(source, { role: "source" });
    const it = up(d.w);
    const heard = await listening(it, [member]);
    says(it, source, "a");
    says(it, other, "b");
    expect(await heard()).toEqual(["a"]);
    d.w.database.transact((tx) => {
      for (const row of tx.by(multicastMemberships, "networkInterface", member.eni))
        tx.remove(multicastMemberships, row.id);
    });
    it.settle();
    says(it, source, "c");
    expect(await heard()).toEqual(["a"]);
    d.joins(member);
    it.settle();
    says(it, source, "d");
    expect(await heard()).toEqual(["ad"]);
  });

  it("TGW-04 forged senders are stopped, and a VPC with equal addresses is another one", async () => {
    const d = domain({}, ["10.1", "10.1"]);
    const from = d.joins(d.w.host(d.near, { ip: "10.1.1.50" }));
    const twin = d.joins(d.w.host(d.far, { ip: "10.1.1.50" }));
    const it = up(d.w);
    for (const name of ["accept_local", "rp_filter"])
      it.run(twin.id, "sysctl", "-qw", `net.ipv4.conf.all.${name}=${name === "rp_filter" ? 0 : 1}`);
    const heard = await listening(it, [from, twin]);
    says(it, from, "a");
    expect(await heard()).toEqual(["", "a"]);
    it.run(from.id, "ip", "addr", "add", "10.1.1.51/32", "dev", "eth0");
    says(it, { ...from, ip: "10.1.1.51" }, "b");
    expect(await heard()).toEqual(["", "a"]);
    const how = "bind=10.1.1.51,ip-multicast-loop=0,ip-multicast-if=10.1.1.50";
    const forged = `printf c | socat -u - UDP4-DATAGRAM:${group}:5000,${how}`;
    it.run(from.id, "sh", "-c", forged);
    expect(await heard()).toEqual(["", "a"]);
  });

  it("TGW-04 groups of IPv6 have members as well", async () => {
    const d = domain();
    const from = d.w.host(d.near, { ipv6: "2001:db8:1:0::5" });
    const [to, deaf] = [d.w.host(d.far, { ipv6: "2001:db8:1:1::6" }), d.w.host(d.near, { ipv6: "2001:db8:1:0::7" })];
    d.joins(to, { group: "ff05::1" });
    const it = up(d.w);
    it.run(from.id, "ip", "-6", "route", "add", "ff05::/16", "dev", "eth0", "table", "local");
    const heard = await listening(it, [to, deaf], "ff05::1");
    says(it, from, "a", "ff05::1");
    expect(await heard()).toEqual(["a", ""]);
  });

  it("TGW-04 VPC-08 subnets leave a domain and come back, and nothing else of them changes", async () => {
    const d = domain();
    const [from, near, far] = [d.w.host(d.near), d.member(d.near), d.member(d.far)];
    const it = up(d.w);
    const heard = await listening(it, [near, far]);
    const row = d.w.read.by(multicastAssociations, "subnet", d.far)[0]!;
    d.w.database.transact((tx) => tx.remove(multicastAssociations, row.id));
    it.settle();
    says(it, from, "a");
    says(it, far, "x");
    expect(await heard()).toEqual(["a", ""]);
    d.w.insert(multicastAssociations, row);
    it.settle();
    says(it, from, "b");
    expect(await heard()).toEqual(["ab", "b"]);
    d.w.update(instances, near.id, { state: "stopped" });
    d.w.update(transitGatewayAttachments, d.doors[1]!, { state: "deleting" });
    it.settle();
    says(it, from, "c");
    expect((await heard())[1]).toBe("b");
    d.w.update(instances, near.id, { state: "running" });
    d.w.update(transitGatewayAttachments, d.doors[1]!, { state: "available" });
    it.settle();
    says(it, from, "d");
    expect((await heard())[1]).toBe("bd");
  });

  it("TGW-04 interfaces that forward for others hear and send too, by their own groups", async () => {
    const d = domain();
    const closed = d.w.group(d.vpcs[0]!, ["in udp/6000 0.0.0.0/0", "out udp/5000 0.0.0.0/0"]);
    const [box, member] = [d.member(d.near, { check: false }), d.member(d.far)];
    const shut = d.member(d.near, { check: false, groups: [closed] });
    const it = up(d.w);
    const heard = await listening(it, [box, member, shut]);
    says(it, box, "a");
    expect(await heard()).toEqual(["", "a", ""]);
    says(it, shut, "b");
    says(it, member, "c");
    expect(await heard()).toEqual(["bc", "ab", ""]);
  });
});
