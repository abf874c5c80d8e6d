/** The DHCP server as instances meet it: asked with dhclient and udhcpc, over both families, also by a forwarder. */
import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Kernel } from "./chaos/kernel.ts";
import { noInstances, PlaneServer } from "./plane-server.ts";

const missing = ["dhclient", "udhcpc", "tcpdump"].filter((name) => spawnSync("which", [name]).status !== 0);
const why = noInstances ?? (missing.length > 0 ? `${missing.join(", ")} is not here` : undefined);

/** Has udhcpc say what it is told, a line each. */
const told = "printf '#!/bin/sh\\n[ $1 = deconfig ] || { echo event=$1; env; }\\n' > /run/told; chmod +x /run/told";
/** dhclient writes down its number after it has gone into the background. */
const ended =
  "until [ -s /run/dhclient.pid ]; do sleep 0.05; done; kill $(cat /run/dhclient.pid); rm /run/dhclient.pid";
const udhcpc = "udhcpc -i eth0 -f -t 2 -T 1 -s /run/told";

/** Makes a DHCP message, as it should be or not. */
const made = `
import socket, struct, sys
kind, own, wanted, hardware, relay, source = sys.argv[1:]
line = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x800))
line.bind(("eth0", 0x800)); line.settimeout(1)
me = line.getsockname()[4]
pick = lambda text: me if text == "me" else bytes.fromhex(text.replace(":", ""))
ip = socket.inet_aton
def sum16(data):
  total = sum(struct.unpack("!%dH" % (len(data) // 2), data)); total = (total >> 16) + (total & 65535)
  return ~(total + (total >> 16)) & 65535
body = bytes([1, 1, 6, 0]) + b"abcd" + b"\\0" * 4 + ip(own) + b"\\0" * 8 + ip(relay) + pick(hardware) + b"\\0" * 202
body += bytes.fromhex("63825363") + bytes([53, 1, int(kind)]) + (bytes([50, 4]) + ip(wanted) if wanted != "-" else b"")
body += b"\\xff"
head = lambda check: struct.pack("!BBHHHBBH", 0x45, 0, 28 + len(body), 1, 0, 64, 17, check) + ip(own) + b"\\xff" * 4
udp = struct.pack("!HHHH", 68, 67, 8 + len(body), 0)
frame = b"\\xff" * 6 + pick(source) + b"\\x08\\0" + head(sum16(head(0))) + udp + body
def heard():
  while True:
    got = line.recv(2000)
    if got[23] == 17 and got[34:36] == b"\\0C": return "%d %s" % (got[284], socket.inet_ntoa(got[30:34]))`;

/** Sends it and prints what is answered: kind, and to whom. */
const odd = `${made}
line.send(frame)
try: print(heard())
except TimeoutError: print("nothing")`;

/** Sends it many times, and counts the answers. */
const flood = `${made}
for n in range(20_000): line.send(frame)
count = 0
try:
  while heard(): count += 1
except TimeoutError: print(count)`;

describe.skipIf(why !== undefined)(`the DHCP server ${why ?? ""}`, () => {
  let server: PlaneServer;
  let [vpc, a, b, ip, six, eni, ipOfB]: string[] = [];
  beforeAll(async () => {
    server = await PlaneServer.start();
    const { ec2 } = server;
    const { Vpc } = await ec2.createVpc({ CidrBlock: "10.67.0.0/16", AmazonProvidedIpv6CidrBlock: true });
    vpc = Vpc!.VpcId!;
    const { Vpcs } = await ec2.describeVpcs({ VpcIds: [vpc] });
    const Ipv6CidrBlock = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
    const { Subnet } = await ec2.createSubnet({ VpcId: vpc, CidrBlock: "10.67.3.0/24", Ipv6CidrBlock });
    const { GroupId } = await ec2.createSecurityGroup({ VpcId: vpc, GroupName: "shut", Description: "shut" });
    const IpPermissions = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];
    await ec2.revokeSecurityGroupEgress({ GroupId, IpPermissions });
    const wish = { SubnetId: Subnet!.SubnetId!, SecurityGroupIds: [GroupId!], Ipv6AddressCount: 1 };
    [a, b] = await server.launch(2, wish);
    const { Reservations } = await ec2.describeInstances({ InstanceIds: [a!, b!] });
    const rows = Reservations!.flatMap(({ Instances }) => Instances!);
    const [link, other] = [a, b].map((id) => rows.find(({ InstanceId }) => InstanceId === id)!.NetworkInterfaces![0]!);
    [ip, ipOfB, eni] = [link!.PrivateIpAddress!, other!.PrivateIpAddress!, link!.NetworkInterfaceId!];
    six = link!.Ipv6Addresses![0]!.Ipv6Address!;
    const { NetworkAcls } = await ec2.describeNetworkAcls({ Filters: [{ Name: "vpc-id", Values: [vpc] }] });
    const NetworkAclId = NetworkAcls![0]!.NetworkAclId!;
    for (const Egress of [true, false]) await ec2.deleteNetworkAclEntry({ NetworkAclId, RuleNumber: 100, Egress });
    await server.settle();
  }, 120_000);
  afterAll(() => server?.process.stop());

  const inside = (command: string): Promise<string> => server.inside(a!, command);
  const lease = async (words = ""): Promise<string[]> =>
    (await inside(`${told}; ${udhcpc} -n -q ${words} 2>/dev/null`)).split("\n");
  const ask = (...words: string[]): Promise<string> => inside(`python3 -c '${odd}' ${words.join(" ")}`);

  it("DHC-01 M04 leases its address to a host whose groups and ACLs let nothing pass", async () => {
    const lines = await lease("-O mtu");
    expect(lines).toEqual(expect.arrayContaining(["event=bound", `ip=${ip}`, "mask=24", "router=10.67.3.1"]));
    expect(lines).toEqual(expect.arrayContaining(["serverid=10.67.3.1", "lease=3600", "mtu=9001", "dns=10.67.0.2"]));
    expect(lines).toEqual(expect.arrayContaining(["domain=ec2.internal", `hostname=ip-${ip!.replaceAll(".", "-")}`]));
    await expect(inside("ping -c1 -W1 10.67.3.1")).rejects.toThrow("100% packet loss");
  });

  it("RTB-20 a host that has lost everything gets its address, and the router for its default gateway", async () => {
    await inside("ip -4 addr flush dev eth0; ! ip -4 route get 10.67.9.9");
    await inside(`timeout 10 dhclient -4 -1 eth0; ${ended}`);
    expect(await inside("ip -4 route get 10.67.9.9")).toMatch(`via 10.67.3.1 dev eth0 src ${ip}`);
    expect(await inside("cat /etc/resolv.conf")).toContain("nameserver 10.67.0.2");
  });

  it("DHC-10 another option set is there at once, and a host learns of it when it renews its lease", async () => {
    await inside(`${told}; setsid ${udhcpc} >/run/log 2>&1 & sleep 1; grep dns= /run/log`);
    const option = (Key: string, ...Values: string[]) => ({ Key, Values });
    const { DhcpOptions } = await server.ec2.createDhcpOptions({
      DhcpConfigurations: [option("domain-name-servers", "10.67.0.9", "10.67.0.10"), option("domain-name", "fog.test")],
    });
    await server.ec2.associateDhcpOptions({ VpcId: vpc, DhcpOptionsId: DhcpOptions!.DhcpOptionsId });
    await server.settle();
    await sleep(500);
    expect(await inside("cat /run/log")).not.toContain("10.67.0.9");
    expect(await inside("cat /etc/resolv.conf")).toContain("nameserver 10.67.0.2");
    const seen = "timeout 5 tcpdump -i eth0 -nc2 --immediate-mode udp port 67 2>/dev/null";
    const renewed = await inside(`(sleep 1; pkill -USR1 udhcpc) & ${seen}`);
    expect(renewed).toMatch(`${ip}.68 > 10.67.3.1.67`);
    expect(renewed).toMatch(`10.67.3.1.67 > ${ip}.68`);
    expect(await inside("pkill udhcpc; cat /run/log")).toMatch(/event=renew[\s\S]*dns=10.67.0.9 10.67.0.10/);
    await inside(`timeout 10 dhclient -4 -1 eth0; ${ended}`);
    expect(await inside("cat /etc/resolv.conf")).toMatch(/search fog.test[\s\S]*nameserver 10.67.0.9/);
  });

  it("refuses what is another's, and answers neither who is not who it says nor a relay", async () => {
    const everyone = "255.255.255.255";
    expect(await ask("3", "0.0.0.0", "10.67.3.77", "me", "0.0.0.0", "me")).toBe(`6 ${everyone}`);
    expect(await ask("3", "0.0.0.0", ip!, "me", "0.0.0.0", "me")).toBe(`5 ${ip}`);
    expect(await ask("8", ip!, "-", "me", "0.0.0.0", "me")).toBe(`5 ${ip}`);
    for (const kind of ["4", "7"]) expect(await ask(kind, "0.0.0.0", ip!, "me", "0.0.0.0", "me")).toBe("nothing");
    expect(await ask("1", "0.0.0.0", "-", "02:aa:aa:aa:aa:aa", "0.0.0.0", "me")).toBe("nothing");
    expect(await ask("1", "0.0.0.0", "-", "me", "10.67.3.9", "me")).toBe("nothing");
    expect(await ask("1", "0.0.0.0", "-", "02:aa:aa:aa:aa:aa", "0.0.0.0", "02:aa:aa:aa:aa:aa")).toBe("nothing");
  });

  it("leases an IPv6 address by DHCPv6, with Amazon's DNS server", async () => {
    await inside("ip -6 addr del $(ip -6 -o addr show dev eth0 scope global | tr -s ' ' | cut -d' ' -f4) dev eth0");
    const said = await inside("timeout 15 dhclient -6 -1 -v -D LL eth0 2>&1; cat /var/lib/dhcp/dhclient6.leases");
    expect(said).toMatch(`iaaddr ${six}`);
    expect(said).toMatch(/preferred-life 140;\s*max-life 450;/);
    expect(await inside("ip -6 addr show dev eth0 scope global")).toContain(six);
    await inside("kill $(cat /run/dhclient6.pid)");
  });

  it("FLG-09 neighbours hear nothing of it, and no flow log has it", async () => {
    const heard = server.inside(b!, "timeout 5 tcpdump -i eth0 -n udp portrange 67-68 2>/dev/null; true");
    const followed = server.cli("flows", "--json", "--seconds", "5");
    await sleep(1_500);
    await lease();
    await inside("echo renewal | socat -u - udp:10.67.3.1:67,sourceport=68");
    await inside(`echo words | socat -u - udp:${ipOfB}:67,sourceport=1068; ping -c1 -W1 ${ipOfB}; true`);
    expect(await heard).toBe("");
    const { out } = await followed;
    expect(out).toContain(`"${ipOfB}"`);
    expect(out).toMatch(/"sourcePort":\s*1068/);
    expect(out).not.toMatch(/"sourcePort":\s*6[78]\b|255\.255\.255\.255/);
  });

  it("a server whose link is taken away is there again", async () => {
    const kernel = new Kernel(await server.plane());
    kernel.disturb(vpc!, "ip", "link", "del", "lessor");
    await expect
      .poll(async () => (await lease().catch((): string[] => [])).includes("event=bound"), { timeout: 15_000 })
      .toBe(true);
  });

  it("a host that forwards for others asks as well, and a flood of questions is cut", async () => {
    const set = { NetworkInterfaceId: eni, SourceDestCheck: { Value: false } };
    await server.ec2.modifyNetworkInterfaceAttribute(set);
    await server.settle();
    expect(await lease()).toEqual(expect.arrayContaining(["event=bound", `ip=${ip}`]));
    await server.ec2.modifyNetworkInterfaceAttribute({ ...set, SourceDestCheck: { Value: true } });
    await server.settle();
    const words = "1 0.0.0.0 - me 0.0.0.0 me";
    const answered = Number(await inside(`python3 -c '${flood}' ${words}`));
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(300);
    await sleep(2_000);
    expect(await lease()).toContain("event=bound");
  });
});
