/** SCN-057 A shop reaches its payment provider by PrivateLink, once accepted, and the provider opens nothing. */
import { instance, tcpFrom } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import { balancer, endpointAddress, endpointService, interfaceEndpoint } from "./private-link.ts";
import type { Network } from "./network.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears } from "./talk.ts";
import { webUserData } from "./web.ts";

const shop = { account: "570000000057" };
const shopRange = "10.57.0.0/16";
const providerRange = "10.157.0.0/16";

/** What the shop builds in its own account. */
const shopSteps = [
  ...vpc("shop", shopRange),
  ...room("shop", "tills", "10.57.1.0/24"),
  ...groupIn("shop", "customers", tcpFrom(providerRange, 80)),
  ...groupIn("shop", "doors", tcpFrom(shopRange, 80)),
  ...instance("till", "tills", "customers", false, { UserData: webUserData("till", 80) }),
];
const wish = interfaceEndpoint("checkout", "shop", "tills", "doors", "$payments-service");
const permission: Step = {
  call: "ModifyVpcEndpointServicePermissions",
  input: { ServiceId: "$payments", AddAllowedPrincipals: [`arn:aws:iam::${shop.account}:root`] },
};
const answered = (call: string): Step => ({
  call,
  input: { ServiceId: "$payments", VpcEndpointIds: ["$checkout"] },
});
const accepted = answered("AcceptVpcEndpointConnections");
const rejected = answered("RejectVpcEndpointConnections");

/** The shop's endpoint, refused until the provider allows the shop, and not yet accepted. */
async function askFor(network: Network): Promise<void> {
  await network.elsewhere(shop, ...shopSteps);
  await network.refused(wish, "InvalidServiceName", shop);
  await network.change(permission);
  await network.elsewhere(shop, wish);
  await network.settle();
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-057",
  title: "PrivateLink to the payment provider",
  build: [
    ...vpc("provider", providerRange),
    ...room("provider", "servers-room", "10.157.1.0/24"),
    ...groupIn("provider", "servers", tcpFrom(providerRange, 80)),
    ...instance("server", "servers-room", "servers", false, { UserData: webUserData("server", 80) }),
    ...balancer("front", "provider", "servers-room", "server", 80),
    endpointService("payments", "front", true),
  ],
  read: [
    { call: "DescribeVpcEndpointServiceConfigurations", input: {}, list: "ServiceConfigurations", count: 1 },
    { service: "elbv2", call: "DescribeTargetGroups", input: {}, list: "TargetGroups", count: 1 },
  ],
  async prove(network) {
    await askFor(network);
    await network.change(accepted);
    await network.elsewhere(shop, endpointAddress("checkout-ip", "shop"));
    await network.arrives("$till", network.name("checkout-ip"), "tcp/80");
  },
  async disprove(network) {
    await network.fails("$server", network.name("till-ip"), "tcp/80", "NO_ROUTE_TO_DESTINATION");
    await network.fails("$server", network.name("checkout-ip"), "tcp/80", "NO_ROUTE_TO_DESTINATION");
    await network.change(rejected);
    const { arrives } = await network.trace("$till", network.name("checkout-ip"), "tcp/80");
    if (arrives) throw new Error("the endpoint leads on after its rejection");
  },
  async packets(network) {
    await askFor(network);
    const [till, server] = [network.at("till", shop), network.at("server")];
    await server.listens(80);
    await network.change(accepted);
    await network.elsewhere(shop, endpointAddress("checkout-ip", "shop"));
    await hears(till, network.name("checkout-host"), 80, `server sees ${network.name("front-ip")}`);
    await till.listens(80);
    await hangs(server, network.name("till-ip"));
    await network.change(rejected);
    await hangs(till, network.name("checkout-ip"));
  },
};

if (import.meta.main) await runAlone(scenario);
