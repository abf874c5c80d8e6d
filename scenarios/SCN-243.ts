/**
 * SCN-243 Three kinds of translation side by side: one to one (an Elastic IP address), one address for many by ports (a
 * NAT gateway), and a pool of two addresses that a NAT instance lends to one host each. A guest's own rules are not
 * visible to traces, so that the pool is shown by packets alone.
 */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";
import type { Network } from "./network.ts";
import {
  defaultRoute,
  elasticIp,
  everythingFrom,
  group,
  instance,
  listed,
  natGateway,
  publicAddress,
  sourceDestCheck,
  subnet,
  tcpFrom,
  vpcWithGateway,
} from "./parts.ts";
import { forwards, isRouter } from "./router.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { gets, hangs, hears, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

const remote = "203.0.113.243";
const lent = ["10.243.0.11", "10.243.0.12"] as const;

/** Each set has room for one host: who comes first holds the address until it is taken back. */
const pool = `${forwards}nft -f - <<'END'
table ip pool {
  set first { type ipv4_addr; size 1; flags dynamic; }
  set second { type ipv4_addr; size 1; flags dynamic; }
  chain leave {
    type nat hook postrouting priority 100;
    ip saddr != 10.243.1.0/24 accept
    ip saddr @first snat to ${lent[0]}
    ip saddr @second snat to ${lent[1]}
    add @first { ip saddr } snat to ${lent[0]}
    add @second { ip saddr } snat to ${lent[1]}
    drop
  }
}
END
`;

const lend = (name: string, address: string): Step[] => [
  elasticIp(name),
  {
    call: "AssociateAddress",
    input: { AllocationId: `$${name}`, NetworkInterfaceId: "$pool-eni", PrivateIpAddress: address },
    keep: { [`${name}-association`]: "AssociationId" },
  },
];

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-243",
  title: "NAT kinds compared",
  build: [
    ...vpcWithGateway("kinds", "10.243.0.0/16"),
    ...subnet("front", "10.243.0.0/24", "eu-west-1a"),
    ...subnet("pooled", "10.243.1.0/24", "eu-west-1a"),
    ...subnet("shared", "10.243.2.0/24", "eu-west-1a"),
    defaultRoute("front", { GatewayId: "$igw" }),
    ...natGateway("nat", "front"),
    defaultRoute("shared", { NatGatewayId: "$nat" }),
    ...group("any", everythingFrom("10.243.0.0/16"), tcpFrom("0.0.0.0/0", 80)),
    ...instance("pool", "front", "any", false, { InstanceType: "t3.small", UserData: pool }),
    sourceDestCheck("pool", false),
    {
      call: "AssignPrivateIpAddresses",
      input: { NetworkInterfaceId: "$pool-eni", PrivateIpAddresses: lent },
    },
    ...lend("lent-first", lent[0]),
    ...lend("lent-second", lent[1]),
    defaultRoute("pooled", { NetworkInterfaceId: "$pool-eni" }),
    ...instance("one", "pooled", "any"),
    ...instance("two", "pooled", "any"),
    ...instance("three", "pooled", "any"),
    ...instance("left", "shared", "any"),
    ...instance("right", "shared", "any"),
    ...instance("own", "front", "any", true, { UserData: webUserData("own", 80) }),
    publicAddress("own"),
  ],
  read: [listed("DescribeSubnets", "Subnets", 3)],
  async prove(network) {
    const own = await network.arrives("$own", remote, "tcp/80");
    assert.equal(own.forward.header.source, network.name("own-public"));
    await network.arrives(remote, "$own", "tcp/80");
    for (const host of ["$left", "$right"]) {
      const { forward } = await network.arrives(host, remote, "tcp/80");
      assert.equal(forward.header.source, network.name("nat-address-ip"));
    }
    await network.fails(remote, "$nat-address-ip", "tcp/80", "X_NGW_NO_SESSION");
  },
  async packets(network) {
    const outside = await network.host("scn-243-outside", remote);
    await together(serve(outside, 80), network.at("own").listens(80), isRouter(network.at("pool")));
    const sees = (name: string): string => `scn-243-outside sees ${network.name(name)}`;
    await hears(network.at("own"), remote, 80, sees("own-public"));
    await hears(outside, network.name("own-public"), 80, `own sees ${remote}`);
    await together(
      hears(network.at("left"), remote, 80, sees("nat-address-ip")),
      hears(network.at("right"), remote, 80, sees("nat-address-ip")),
    );
    await hangs(outside, network.name("nat-address-ip"));
    await lends(network, sees);
  },
};

/** Two hosts get an address each, the third gets none until one is taken back. */
async function lends(network: Network, sees: (name: string) => string): Promise<void> {
  const [router, three] = [network.at("pool"), network.at("three")];
  await router.until("nft list table ip pool >/dev/null 2>&1");
  await hears(network.at("one"), remote, 80, sees("lent-first-ip"));
  await hears(network.at("two"), remote, 80, sees("lent-second-ip"));
  assert.deepEqual(await borrowers(router), { first: network.name("one-ip"), second: network.name("two-ip") });
  await hangs(three, remote);
  await hears(network.at("one"), remote, 80, sees("lent-first-ip"));
  await router.does("nft flush set ip pool first");
  assert.equal(await gets(three, remote), sees("lent-first-ip"));
  assert.deepEqual(await borrowers(router), { first: network.name("three-ip"), second: network.name("two-ip") });
}

/** Who holds which address of the pool, as the NAT instance says. */
async function borrowers(router: Guest): Promise<Record<string, string | undefined>> {
  const held = async (set: string): Promise<string | undefined> =>
    /elements = \{ ([\d.]+)/.exec(await router.does(`nft list set ip pool ${set}`))?.[1];
  return { first: await held("first"), second: await held("second") };
}

if (import.meta.main) await runAlone(scenario);
