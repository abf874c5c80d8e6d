/** SCN-230 A peer's public names stand for private addresses where its owner says so; and groups of other accounts. */
import assert from "node:assert/strict";
import { everythingFrom, instance, tcpFrom } from "./parts.ts";
import { ask, groupIn, letIn, over, peer, room, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hears } from "./talk.ts";
import { webUserData } from "./web.ts";

const names = (of: string, on: boolean): Step => ({
  call: "ModifyVpcAttribute",
  input: { VpcId: `$${of}`, EnableDnsHostnames: { Value: on } },
});
const option = (on: boolean): Step => ({
  call: "ModifyVpcPeeringConnectionOptions",
  input: {
    VpcPeeringConnectionId: "$pcx",
    AccepterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: on },
    RequesterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: on },
  },
});
const other = { account: "230000000077" };

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-230",
  title: "Peer DNS resolution and cross-account SG",
  build: [
    ...vpc("asking", "10.30.0.0/16"),
    ...vpc("serving", "10.130.0.0/16"),
    names("asking", true),
    names("serving", true),
    ...room("asking", "asking-room", "10.30.1.0/24"),
    ...room("serving", "serving-room", "10.130.1.0/24"),
    { call: "CreateInternetGateway", input: {}, keep: { igw: "InternetGateway.InternetGatewayId" } },
    { call: "AttachInternetGateway", input: { InternetGatewayId: "$igw", VpcId: "$serving" } },
    ...peer("pcx", "asking", "serving"),
    over("asking", "10.130.0.0/16", "pcx"),
    over("serving", "10.30.0.0/16", "pcx"),
    option(true),
    ...groupIn("asking", "askers"),
    ...groupIn("serving", "servers", tcpFrom("10.30.0.0/16", 80)),
    ...instance("client", "asking-room", "askers"),
    ...instance("server", "serving-room", "servers", true, { UserData: webUserData("server", 80) }),
    {
      call: "DescribeInstances",
      input: { InstanceIds: ["$server"] },
      keep: { "server-name": "Reservations.0.Instances.0.PublicDnsName" },
    },
  ],
  read: [{ call: "DescribeVpcPeeringConnections", input: {}, list: "VpcPeeringConnections", count: 1 }],
  async prove(network) {
    await network.arrives("$client", network.name("server-ip"), "tcp/80");
    const make = { call: "CreateVpc", input: { CidrBlock: "10.230.0.0/16" }, keep: { friends: "Vpc.VpcId" } };
    await network.elsewhere(other, make);
    const group = { VpcId: "$friends", GroupName: "friends", Description: "friends" };
    await network.elsewhere(other, { call: "CreateSecurityGroup", input: group, keep: { "friends-group": "GroupId" } });
    const wish = ask("friends-pcx", "asking", "friends");
    await network.change({ ...wish, input: { ...wish.input, PeerOwnerId: other.account } });
    const answer = { VpcPeeringConnectionId: "$friends-pcx" };
    await network.elsewhere(other, { call: "AcceptVpcPeeringConnection", input: answer });
    const GroupId = `${other.account}/${network.name("friends-group")}`;
    await network.change(letIn("askers", { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId }] }));
  },
  async disprove(network) {
    await network.change(option(false));
    await network.change(names("serving", false));
    await network.refused(option(true), "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled");
    const stranger = {
      ...everythingFrom("0.0.0.0/0"),
      IpRanges: [],
      UserIdGroupPairs: [{ GroupId: "$friends-group" }],
    };
    await network.refused(letIn("servers", stranger), "InvalidGroup.NotFound");
    await network.change(names("serving", true));
    await network.change(option(true));
  },
  async packets(network) {
    const [client, server] = [network.at("client"), network.at("server")];
    await server.listens(80);
    const name = network.name("server-name");
    const resolved = async (): Promise<string> => (await client.does(`getent ahostsv4 ${name}`)).split(/\s/)[0]!;
    assert.equal(await resolved(), network.name("server-ip"));
    await hears(client, name, 80, `server sees ${network.name("client-ip")}`);
    await network.change(option(false));
    assert.equal(await resolved(), network.name("server-public"));
    await network.change(option(true));
    assert.equal(await resolved(), network.name("server-ip"));
  },
};

if (import.meta.main) await runAlone(scenario);
