/** SCN-196 Stateless against stateful filters: the same pair behind security groups alone, and behind ACLs alone. */
import { aclAt, aclEntry, everythingFrom, group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const [clients, servers] = ["10.196.2.0/24", "10.196.3.0/24"];
const replies = [1024, 65_535] as [number, number];
const remove = (acl: string, egress: boolean): Step => ({
  call: "DeleteNetworkAclEntry",
  input: { NetworkAclId: `$${acl}`, RuleNumber: 100, Egress: egress },
});
const entries = [
  aclEntry("client-acl", true, 100, "allow", servers, [80, 80]),
  aclEntry("client-acl", false, 100, "allow", servers, replies),
  aclEntry("server-acl", false, 100, "allow", clients, [80, 80]),
  aclEntry("server-acl", true, 100, "allow", clients, replies),
];
/** What the stateful server's group lets out of its own accord: everything, as groups begin. */
const letsOut = { GroupId: "$one-rule", IpPermissions: [everythingFrom("0.0.0.0/0")] };

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-196",
  title: "Stateless versus stateful filters",
  build: [
    ...vpcWithGateway("filters", "10.196.0.0/16"),
    ...subnet("group-clients", "10.196.0.0/24", "eu-west-1a"),
    ...subnet("group-servers", "10.196.1.0/24", "eu-west-1a"),
    ...subnet("acl-clients", clients, "eu-west-1a"),
    ...subnet("acl-servers", servers, "eu-west-1a"),
    ...aclAt("client-acl", "acl-clients"),
    ...aclAt("server-acl", "acl-servers"),
    ...entries,
    ...group("no-rule"),
    ...group("one-rule", tcpFrom("10.196.0.0/24", 80)),
    ...group("open", everythingFrom("0.0.0.0/0")),
    ...instance("group-client", "group-clients", "no-rule"),
    ...instance("group-server", "group-servers", "one-rule", false, { UserData: webUserData("group", 80) }),
    ...instance("acl-client", "acl-clients", "open"),
    ...instance("acl-server", "acl-servers", "open", false, { UserData: webUserData("acl", 80) }),
  ],
  read: [listed("DescribeNetworkAcls", "NetworkAcls", 3), listed("DescribeSecurityGroups", "SecurityGroups", 4)],
  async prove(network) {
    await network.change({ call: "RevokeSecurityGroupEgress", input: letsOut });
    await network.arrives("$group-client", "$group-server", "tcp/80");
    await network.arrives("$acl-client", "$acl-server", "tcp/80");
    for (const [index, [acl, egress, leg]] of cuts.entries())
      await network.without(
        remove(acl, egress),
        () => network.fails("$acl-client", "$acl-server", "tcp/80", "SUBNET_ACL_RESTRICTION", leg),
        entries[index]!,
      );
  },
  async packets(network) {
    await together(network.at("group-server").listens(80), network.at("acl-server").listens(80));
    const stateful = (): Promise<void> =>
      hears(
        network.at("group-client"),
        network.name("group-server-ip"),
        80,
        `group sees ${network.name("group-client-ip")}`,
      );
    const stateless = (): Promise<void> =>
      hears(network.at("acl-client"), network.name("acl-server-ip"), 80, `acl sees ${network.name("acl-client-ip")}`);
    await together(stateful(), stateless());
    await network.change({ call: "RevokeSecurityGroupEgress", input: letsOut });
    await stateful();
    for (const [index, [acl, egress]] of cuts.entries())
      await network.without(
        remove(acl, egress),
        () => together(hangs(network.at("acl-client"), network.name("acl-server-ip")), stateful()),
        entries[index]!,
      );
    await stateless();
  },
};

/** Which entry is taken away, in the order of `entries`, and which leg dies of it. */
const cuts = [
  ["client-acl", true, "forward"],
  ["client-acl", false, "reply"],
  ["server-acl", false, "forward"],
  ["server-acl", true, "reply"],
] as const;

if (import.meta.main) await runAlone(scenario);
