/** SCN-188 A NAT instance as port forwarder, which a NAT gateway cannot be. */
import {
  defaultRoute,
  elasticIp,
  everythingFrom,
  group,
  instance,
  listed,
  natGateway,
  sourceDestCheck,
  subnet,
  tcpFrom,
  vpcWithGateway,
} from "./parts.ts";
import { masquerade, masquerades } from "./router.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const hidden = "10.188.1.80";
const customer = "192.0.2.188";
const translate = `${masquerade}iptables -t nat -A PREROUTING -i eth0 -p tcp --dport 8080 -j DNAT --to ${hidden}:80
`;

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-188",
  title: "NAT instance as port forwarder",
  build: [
    ...vpcWithGateway("forwarder", "10.188.0.0/16"),
    ...subnet("front", "10.188.0.0/24", "eu-west-1a"),
    ...subnet("inner", "10.188.1.0/24", "eu-west-1a"),
    defaultRoute("front", { GatewayId: "$igw" }),
    ...natGateway("nat", "front"),
    ...group("router-group", tcpFrom("0.0.0.0/0", 8080), everythingFrom("10.188.0.0/16")),
    ...group("inner-group", everythingFrom("10.188.0.0/16")),
    ...instance("router", "front", "router-group", false, { UserData: translate }),
    sourceDestCheck("router", false),
    elasticIp("address"),
    {
      call: "AssociateAddress",
      input: { AllocationId: "$address", NetworkInterfaceId: "$router-eni" },
      keep: { association: "AssociationId" },
    },
    {
      call: "CreateNetworkInterface",
      input: { SubnetId: "$inner", PrivateIpAddress: hidden, Groups: ["$inner-group"] },
      keep: { "web-eni": "NetworkInterface.NetworkInterfaceId" },
    },
    {
      call: "RunInstances",
      input: {
        ImageId: "ami-0fedcba9876543210",
        InstanceType: "t3.micro",
        MinCount: 1,
        MaxCount: 1,
        NetworkInterfaces: [{ DeviceIndex: 0, NetworkInterfaceId: "$web-eni" }],
        UserData: webUserData("hidden", 80),
      },
      keep: { web: "Instances.0.InstanceId" },
    },
    { wait: "instance_running", input: { InstanceIds: ["$web"] } },
  ],
  read: [listed("DescribeSubnets", "Subnets", 2)],
  async prove(network) {
    await network.arrives(customer, "$router", "tcp/8080");
    await network.arrives("$router", "$web", "tcp/80");
    await network.fails(customer, "$nat-address-ip", "tcp/8080", "X_NGW_NO_SESSION");
  },
  async packets(network) {
    const [router, web] = [network.at("router"), network.at("web")];
    const outside = await network.host("scn-188-customer", customer);
    await together(web.listens(80), masquerades(router), router.until("iptables -t nat -S | grep -q DNAT"));
    await hears(outside, network.name("address-ip"), 8080, `hidden sees ${network.name("router-ip")}`);
    await together(
      hangs(outside, network.name("nat-address-ip"), 8080),
      hangs(outside, network.name("address-ip"), 80),
      hangs(outside, hidden, 80),
    );
  },
};

if (import.meta.main) await runAlone(scenario);
