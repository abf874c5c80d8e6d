/** SCN-015 An internet gateway for a public web tier: every part of the public road is needed. */
import assert from "node:assert/strict";
import { defaultRoute, group, instance, listed, publicAddress, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { gets, hangs, hears, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

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
    ...instance("web-server", "web", "web-group", true, { UserData: webUserData("web", 80) }),
    ...instance("private-server", "inner", "web-group", false, { UserData: webUserData("hidden", 80) }),
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
  async packets(network) {
    const [web, hidden] = [network.at("web-server"), network.at("private-server")];
    const shop = await network.host("scn-015-shop", "203.0.113.15");
    await together(serve(shop, 80), web.listens(80), hidden.listens(80));
    const works = async (): Promise<void> => {
      await network.change(publicAddress("web-server"));
      const address = network.name("web-server-public");
      await hears(shop, address, 80, "web sees 203.0.113.15");
      assert.equal(await gets(web, "203.0.113.15"), `scn-015-shop sees ${address}`);
    };
    const broken = (): Promise<void> =>
      together(hangs(shop, network.name("web-server-public")), hangs(web, "203.0.113.15"));
    await works();
    const addresses = await web.does("ip -4 -o addr show dev eth0");
    assert(addresses.includes(network.name("web-server-ip")) && !addresses.includes("198.1"), addresses);
    await hangs(shop, network.name("private-server-ip"));
    const toGateway = { ...publicRoute, GatewayId: "$igw" };
    await network.without({ call: "DeleteRoute", input: publicRoute }, broken, {
      call: "CreateRoute",
      input: toGateway,
    });
    await works();
    await network.without(publicIp(false), broken, publicIp(true));
    await works();
    await network.change(publicIp(false));
    await network.change({ call: "DetachInternetGateway", input: attachment });
    await broken();
    await network.change({ call: "AttachInternetGateway", input: attachment });
    await network.change(publicIp(true));
    await works();
  },
};

if (import.meta.main) await runAlone(scenario);
