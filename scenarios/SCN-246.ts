/** SCN-246 An MTU black hole: a host with 9001 bytes on the way to the internet's 1500. */
import assert from "node:assert/strict";
import { aclEntry, defaultRoute, group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { together } from "./talk.ts";

const store = "192.0.2.246";
const bytes = 400_000;
const icmpRule = { IpProtocol: "icmp", FromPort: 3, ToPort: 4, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const { call, input } = aclEntry("acl", false, 50, "deny", "0.0.0.0/0");
const barIcmp = { call, input: { ...input, Protocol: "1", IcmpTypeCode: { Type: -1, Code: -1 } } };
const unbar = { call: "DeleteNetworkAclEntry", input: { NetworkAclId: "$acl", RuleNumber: 50, Egress: false } };

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-246",
  title: "MTU black hole",
  build: [
    ...vpcWithGateway("mtu", "10.246.0.0/16"),
    ...subnet("web", "10.246.0.0/24", "eu-west-1a"),
    defaultRoute("web", { GatewayId: "$igw" }),
    ...group("sender-group", icmpRule),
    ...instance("sender", "web", "sender-group", true),
    {
      call: "DescribeNetworkAcls",
      input: { Filters: [{ Name: "association.subnet-id", Values: ["$web"] }] },
      keep: { acl: "NetworkAcls.0.NetworkAclId" },
    },
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 1)],
  async prove(network) {
    const { pathMtu } = await network.arrives("$sender", store, "tcp/9000");
    assert.equal(pathMtu, 1500, "the tracer tells the path's MTU");
  },
  async packets(network) {
    const sender = network.at("sender");
    const host = await network.host("scn-246-store", store);
    await host.does("ip route change $(ip route show default) advmss 8961");
    await host.begins("nc -l 9000 >/dev/null");
    await host.begins("nc -l 9001 | wc -c >/run/stored");
    await together(host.listens(9000), host.listens(9001));
    const cached = (): Promise<string> => sender.does(`ip route get ${store}`);
    const upload = (port: number, seconds: number): string =>
      `head -c ${bytes} /dev/zero | timeout ${seconds} nc -N ${store} ${port}`;
    assert.equal(await sender.does("cat /sys/class/net/eth0/mtu"), "9001");

    await network.change(barIcmp);
    const hung = await sender.run(upload(9000, 2));
    assert.equal(hung.status, 124, "an upload whose errors are barred gets through");
    assert.doesNotMatch(await cached(), /mtu/);
    const traced = await network.tracedWithBytes("$sender", store, "tcp/9000", 9001);
    assert(!traced.arrives && JSON.stringify(traced).toLowerCase().includes("mtu"), traced.sentence);
    await network.change(unbar);

    const errors = await network.watch("sender-eni", "icmp[icmptype] = icmp-unreach");
    await sender.does(upload(9001, 10));
    await host.until(`grep -qx ${bytes} /run/stored`);
    assert((await errors.packets()).length > 0, "nobody says that the packets are too big");
    assert.match(await cached(), /mtu 1500/);
  },
};

if (import.meta.main) await runAlone(scenario);
