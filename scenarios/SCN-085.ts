/** SCN-085 A rule that names a group of a peer VPC: its members connect, others there do not, nor across Regions. */
import { instance, tcpFromGroup } from "./parts.ts";
import { groupIn, letIn, over, peer, room, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears } from "./talk.ts";
import { webUserData } from "./web.ts";

const abroad = "us-west-2";

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-085",
  title: "Security group of a peer VPC",
  build: [
    ...vpc("front", "10.85.0.0/16"),
    ...vpc("back", "10.185.0.0/16"),
    ...room("front", "front-room", "10.85.1.0/24"),
    ...room("back", "back-room", "10.185.1.0/24"),
    ...peer("pcx", "front", "back"),
    over("front", "10.185.0.0/16", "pcx"),
    over("back", "10.85.0.0/16", "pcx"),
    ...groupIn("front", "members"),
    ...groupIn("front", "strangers"),
    ...groupIn("back", "servers", tcpFromGroup("members", 80)),
    ...instance("member", "front-room", "members"),
    ...instance("stranger", "front-room", "strangers"),
    ...instance("server", "back-room", "servers", false, { UserData: webUserData("server", 80) }),
  ],
  read: [
    {
      call: "DescribeSecurityGroupReferences",
      input: { GroupId: ["$members"] },
      list: "SecurityGroupReferenceSet",
      count: 1,
    },
  ],
  async prove(network) {
    await network.arrives("$member", "$server", "tcp/80");
    await network.fails("$stranger", "$server", "tcp/80", "ENI_SG_RULES_MISMATCH");
  },
  async disprove(network) {
    const make = { call: "CreateVpc", input: { CidrBlock: "10.205.0.0/16" }, keep: { far: "Vpc.VpcId" } };
    await network.elsewhere({ region: abroad }, make);
    const group = { VpcId: "$far", GroupName: "far", Description: "far" };
    await network.elsewhere(
      { region: abroad },
      { call: "CreateSecurityGroup", input: group, keep: { "far-group": "GroupId" } },
    );
    const wish = { VpcId: "$front", PeerVpcId: "$far", PeerRegion: abroad };
    const keep = { "far-pcx": "VpcPeeringConnection.VpcPeeringConnectionId" };
    await network.change({ call: "CreateVpcPeeringConnection", input: wish, keep });
    await network.elsewhere(
      { region: abroad },
      {
        call: "AcceptVpcPeeringConnection",
        input: { VpcPeeringConnectionId: "$far-pcx" },
      },
    );
    await network.refused(letIn("members", tcpFromGroup("far-group", 80)), "InvalidGroup.NotFound");
  },
  async packets(network) {
    const [member, stranger, server] = [network.at("member"), network.at("stranger"), network.at("server")];
    await server.listens(80);
    const there = network.name("server-ip");
    await hears(member, there, 80, `server sees ${network.name("member-ip")}`);
    await hangs(stranger, there, 80);
  },
};

if (import.meta.main) await runAlone(scenario);
