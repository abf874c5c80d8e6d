/** SCN-087 DHCP options: what a set says reaches hosts when they renew their leases. */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";
import type { Network } from "./network.ts";
import { everythingFrom, group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";

const values: Readonly<Record<string, readonly string[]>> = {
  "domain-name-servers": ["10.87.1.10", "10.87.1.11"],
  "domain-name": ["fog.example"],
  "ntp-servers": ["10.87.1.20", "10.87.1.21"],
  "netbios-name-servers": ["10.87.1.30", "10.87.1.31"],
  "netbios-node-type": ["2"],
};
/** The same as numbers of options and as dhclient writes them. */
const leased: Readonly<Record<string, string>> = {
  "domain-name-servers": "10.87.1.10,10.87.1.11",
  "domain-name": '"fog.example"',
  "ntp-servers": "10.87.1.20,10.87.1.21",
  "netbios-name-servers": "10.87.1.30,10.87.1.31",
  "netbios-node-type": "2",
};
/** What udhcpc asks for by number: DNS, domain, NTP, NetBIOS servers, NetBIOS node type. */
const wanted = [6, 15, 42, 44, 46];

function set(from: Readonly<Record<string, readonly string[]>>): Step["input"] {
  return { DhcpConfigurations: Object.entries(from).map(([Key, Values]) => ({ Key, Values })) };
}

function use(name: string): Step {
  return { call: "AssociateDhcpOptions", input: { DhcpOptionsId: `$${name}`, VpcId: "$vpc" } };
}

/** What a new lease says, as udhcpc tells its script; it changes nothing in the host. */
async function toldBy(host: Guest): Promise<string> {
  const script = "printf '#!/bin/sh\\n[ $1 = deconfig ] || env\\n' > /run/told; chmod +x /run/told";
  const options = wanted.map((code) => `-O ${code}`).join(" ");
  return host.does(`${script}; udhcpc -i eth0 -f -n -q -t 5 -T 1 -s /run/told ${options}`);
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-087",
  title: "DHCP options: DNS, domain, NTP, NetBIOS",
  build: [
    ...vpcWithGateway("leases", "10.87.0.0/16"),
    ...subnet("hosts", "10.87.1.0/24", "eu-west-1a"),
    ...group("hosts-group", everythingFrom("10.87.0.0/16")),
    ...instance("host", "hosts", "hosts-group"),
    { call: "CreateDhcpOptions", input: set(values), keep: { options: "DhcpOptions.DhcpOptionsId" } },
    { call: "DescribeVpcs", input: { VpcIds: ["$vpc"] }, keep: { first: "Vpcs.0.DhcpOptionsId" } },
  ],
  read: [
    listed("DescribeSubnets", "Subnets", 1),
    {
      call: "DescribeDhcpOptions",
      input: { DhcpOptionsIds: ["$options"] },
      list: "DhcpOptions.0.DhcpConfigurations",
      count: Object.keys(values).length,
    },
  ],
  async prove(network) {
    await network.arrives("$host", "255.255.255.255", "udp/67");
    await network.change(use("options"));
    await network.change(use("first"));
  },
  async disprove(network) {
    const fifth = ["10.87.1.10", "10.87.1.11", "10.87.1.12", "10.87.1.13", "10.87.1.14"];
    const call = "CreateDhcpOptions";
    await network.refused({ call, input: set({ "domain-name-servers": fifth }) }, "InvalidParameterValue");
    await network.refused({ call, input: set({ "netbios-node-type": ["3"] }) }, "InvalidParameterValue");
    await network.without(
      use("options"),
      () => network.refused({ call: "DeleteDhcpOptions", input: { DhcpOptionsId: "$options" } }, "DependencyViolation"),
      use("first"),
    );
  },
  packets: leases,
};

async function leases(network: Network): Promise<void> {
  const host = network.at("host");
  await host.does("timeout 20 dhclient -4 -1 eth0");
  const before = await host.does("cat /etc/resolv.conf /var/lib/dhcp/dhclient.leases");
  assert.match(before, /nameserver 10\.87\.0\.2[^]*domain-name-servers 10\.87\.0\.2;/);
  assert.match(before, /option domain-name "eu-west-1\.compute\.internal";/);
  assert.match(before, /option routers 10\.87\.1\.1;/);
  const first = await toldBy(host);
  assert.match(first, /^dns=10\.87\.0\.2$/m);
  assert.doesNotMatch(first, /^(?:ntpsrv|wins|opt46|nodetype)/m);
  await network.change(use("options"));
  await network.settle();
  assert.equal(await host.does("cat /etc/resolv.conf /var/lib/dhcp/dhclient.leases"), before);
  const told = await toldBy(host);
  for (const line of [
    "dns=10.87.1.10 10.87.1.11",
    "domain=fog.example",
    "ntpsrv=10.87.1.20 10.87.1.21",
    "wins=10.87.1.30 10.87.1.31",
    "opt46=02",
  ])
    assert(told.split("\n").includes(line), `${line} is not in ${told}`);
  await renewed(host);
}

/** dhclient asks for more than it does by itself, and its script writes what hosts go by. */
async function renewed(host: Guest): Promise<void> {
  const names = Object.keys(leased).join(", ");
  await ends(host);
  await host.does(`printf 'also request ${names};\\n' > /run/dhclient.conf`);
  await host.does("timeout 20 dhclient -4 -1 -cf /run/dhclient.conf eth0");
  const after = await host.does("tail -n 40 /var/lib/dhcp/dhclient.leases");
  const last = after.slice(after.lastIndexOf("lease {"));
  for (const [name, value] of Object.entries(leased))
    assert(last.includes(`option ${name} ${value};`), `${name} ${value} is not in ${last}`);
  const resolver = await host.does("cat /etc/resolv.conf");
  assert.match(resolver, /search fog\.example[^]*nameserver 10\.87\.1\.10\nnameserver 10\.87\.1\.11/);
  await ends(host);
}

/** dhclient writes down its number after it has gone into the background. */
async function ends(host: Guest): Promise<void> {
  await host.until("[ -s /run/dhclient.pid ]");
  await host.does("kill $(cat /run/dhclient.pid); rm /run/dhclient.pid");
}

if (import.meta.main) await runAlone(scenario);
