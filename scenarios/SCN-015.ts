/** SCN-015 An internet gateway for a public web tier: every part of the public road is needed. */
import assert from "node:assert/strict";
import { defaultRoute, group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";

const publicRoute = { RouteTableId: "$web-routes", DestinationCidrBlock: "0.0.0.0/0" };
const attachment = { InternetGatewayId: "$igw", VpcId: "$vpc" };
const publicIp = (on: boolean) => ({
  call: "ModifyNetworkInterfaceAttribute",
  input: { NetworkInterfaceId: "$web-server-eni", AssociatePublicIpAddress: on },
});

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-015",
  title: "IGW for a public web tier",
  build: [
    ...vpcWithGateway("public-web", "10.15.0.0/16"),
    ...subnet("web", "10.15.0.0/24", "eu-west-1b"),
    ...subnet("inner", "10.15.1.0/24", "eu-west-1b"),
    defaultRoute("web", { GatewayId: "$igw" }),
    ...group("web-group", tcpFrom("0.0.0.0/0", 80)),
    ...instance("web-server", "web", "web-group", true),
    ...instance("private-server", "inner", "web-group"),
  ],
  read: [listed("DescribeSubnets", "Subnets", 2), listed("DescribeNetworkInterfaces", "NetworkInterfaces", 2)],
  async prove(network) {
    const into = await network.arrives("internet", "$web-server", "tcp/80");
    assert.equal(into.forward.header.destination, network.name("web-server-ip"));
    const out = await network.arrives("$web-server", "internet", "tcp/443");
    assert.match(out.forward.header.source, /^198\.(18|19)\./);
    assert.notEqual(out.forward.header.source, network.name("web-server-ip"));
    const hidden = await network.trace("internet", "$private-server", "tcp/80");
    assert(!hidden.arrives, hidden.sentence);
  },
  async disprove(network) {
    const unreachable = async (): Promise<void> => {
      assert(!(await network.trace("internet", "$web-server", "tcp/80")).arrives);
      assert(!(await network.trace("$web-server", "internet", "tcp/443")).arrives);
    };
    await network.without({ call: "DeleteRoute", input: publicRoute }, unreachable, {
      call: "CreateRoute",
      input: { ...publicRoute, GatewayId: "$igw" },
    });
    await network.without(publicIp(false), unreachable, publicIp(true));
    await network.change(publicIp(false));
    await network.without({ call: "DetachInternetGateway", input: attachment }, unreachable, {
      call: "AttachInternetGateway",
      input: attachment,
    });
    await network.change(publicIp(true));
    await network.arrives("internet", "$web-server", "tcp/80");
  },
};

if (import.meta.main) await runAlone(scenario);
