/** SCN-189 Ephemeral ports and network ACLs: replies go only to the ports that the ACL lets out. */
import { aclAt, aclEntry, defaultRoute, group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { gets, hangs, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const client = "192.0.2.189";
const narrow = aclEntry("acl", true, 100, "allow", "0.0.0.0/0", [49_152, 65_535]);
const removal = { NetworkAclId: "$acl", RuleNumber: 100, Egress: true };
const wide = aclEntry("acl", true, 100, "allow", "0.0.0.0/0", [1024, 65_535]);

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-189",
  title: "Ephemeral ports and NACLs",
  build: [
    ...vpcWithGateway("ephemeral", "10.189.0.0/16"),
    ...subnet("web", "10.189.0.0/24", "eu-west-1a"),
    defaultRoute("web", { GatewayId: "$igw" }),
    ...aclAt("acl", "web"),
    aclEntry("acl", false, 100, "allow", "0.0.0.0/0", [80, 80]),
    narrow,
    ...group("web-group", tcpFrom("0.0.0.0/0", 80)),
    ...instance("web-server", "web", "web-group", true, { UserData: webUserData("web", 80) }),
  ],
  read: [listed("DescribeNetworkAcls", "NetworkAcls", 2)],
  async prove(network) {
    await network.arrives(client, "$web-server", "tcp/80");
    await network.without(
      { call: "DeleteNetworkAclEntry", input: removal },
      () => network.fails(client, "$web-server", "tcp/80", "SUBNET_ACL_RESTRICTION", "reply"),
      narrow,
    );
  },
  async packets(network) {
    const outside = await network.host("scn-189-client", client);
    await network.at("web-server").listens(80);
    const address = network.name("web-server-public");
    const from = (first: number, last: number): string => `--local-port ${first}-${last}`;
    const [windows, linux] = [from(49_153, 65_535), from(32_768, 49_150)];
    await gets(outside, address, 80, windows);
    await together(hangs(outside, address, 80, linux), hangs(outside, address, 80, "--local-port 49151"));
    await gets(outside, address, 80, "--local-port 49152");
    await network.change({ call: "DeleteNetworkAclEntry", input: removal });
    await hangs(outside, address, 80, windows);
    await network.change(wide);
    await gets(outside, address, 80, linux);
    await gets(outside, address, 80, from(50_000, 60_999));
  },
};

if (import.meta.main) await runAlone(scenario);
