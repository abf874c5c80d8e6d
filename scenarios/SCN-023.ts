/** SCN-023 Flow logs go to a central account's bucket, where SQL leads from refused traffic to the ACL behind it. */
import assert from "node:assert/strict";
import { flowLog, recorded } from "./flow-logs.ts";
import type { Records } from "./flow-logs.ts";
import type { Network } from "./network.ts";
import { aclAt, aclEntry, everythingFrom, group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { webUserData } from "./web.ts";

const archive = { account: "230000000023" };
const block = "10.23.0.0/16";
const badPorts = [443, 5432] as const;
const deny: Step = aclEntry("acl", false, 50, "deny", block, [400, 6000]);
const allow: Step = { call: "DeleteNetworkAclEntry", input: { NetworkAclId: "$acl", RuleNumber: 50, Egress: false } };

/** What the owner of the central bucket lets the delivery of logs do for an account, as AWS documents it. */
function deliveryPolicy(name: string, account: string): string {
  const own = { "aws:SourceAccount": account };
  const ArnLike = { "aws:SourceArn": `arn:aws:logs:eu-west-1:${account}:*` };
  const Principal = { Service: "delivery.logs.amazonaws.com" };
  const write = {
    Effect: "Allow",
    Principal,
    Action: "s3:PutObject",
    Resource: `arn:aws:s3:::${name}/AWSLogs/${account}/*`,
    Condition: { StringEquals: { ...own, "s3:x-amz-acl": "bucket-owner-full-control" }, ArnLike },
  };
  const check = {
    Effect: "Allow",
    Principal,
    Action: "s3:GetBucketAcl",
    Resource: `arn:aws:s3:::${name}`,
    Condition: { StringEquals: own, ArnLike },
  };
  return JSON.stringify({ Version: "2012-10-17", Statement: [write, check] });
}

/** The central bucket, and who may deliver into it; before it may, no flow log leads there. */
async function makeArchive(network: Network): Promise<void> {
  const name = `central-${network.name("vpc")}`;
  const CreateBucketConfiguration = { LocationConstraint: "eu-west-1" };
  await network.elsewhere(archive, {
    service: "s3",
    call: "CreateBucket",
    input: { Bucket: name, CreateBucketConfiguration },
  });
  const logs = (["ALL", "ACCEPT"] as const).map((TrafficType) =>
    flowLog(`log-${TrafficType}`, "vpc", { TrafficType, LogDestination: `arn:aws:s3:::${name}` }),
  );
  const { Unsuccessful = [] } = (await network.answer(logs[0]!)) as { Unsuccessful?: { Error: { Message: string } }[] };
  assert.match(Unsuccessful[0]!.Error.Message, /Access Denied for LogDestination/);
  const Policy = deliveryPolicy(name, network.account);
  await network.elsewhere(archive, { service: "s3", call: "PutBucketPolicy", input: { Bucket: name, Policy } });
  for (const log of logs) await network.change(log);
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-023",
  title: "Flow logs to central S3, query rejected traffic",
  build: [
    ...vpcWithGateway("central", block),
    ...subnet("app-room", "10.23.1.0/24", "eu-west-1a"),
    ...subnet("server-room", "10.23.2.0/24", "eu-west-1b"),
    ...aclAt("acl", "server-room"),
    aclEntry("acl", false, 100, "allow", "0.0.0.0/0"),
    aclEntry("acl", true, 100, "allow", "0.0.0.0/0"),
    deny,
    ...group("all", everythingFrom(block)),
    ...instance("app", "app-room", "all"),
    ...instance("server", "server-room", "all", false, { UserData: webUserData("server", 80, ...badPorts) }),
    { make: "central", from: (name) => `central-${name("vpc")}` },
  ],
  read: [listed("DescribeNetworkAcls", "NetworkAcls", 2)],
  async prove(network) {
    await makeArchive(network);
    await network.arrives("$app", "$server", "tcp/80");
    for (const port of badPorts) await network.fails("$app", "$server", `tcp/${port}`, "SUBNET_ACL_RESTRICTION");
  },
  async disprove(network) {
    await network.without(allow, () => network.arrives("$app", "$server", "tcp/443"), deny);
  },
  async packets(network) {
    await makeArchive(network);
    const [app, server] = [network.at("app"), network.at("server")];
    for (const port of [80, ...badPorts]) await server.listens(port);
    const target = network.name("server-ip");
    const tries = badPorts.map((port) => `curl -s -m 1 http://${target}:${port}/ &`).join(" ");
    await app.run(`${tries} wait; curl -sS -m 5 http://${target}/`);
    await app.does("getent ahosts ec2.eu-west-1.amazonaws.com");
    await app.does("curl -sS -m 5 -o /dev/null http://169.254.169.254/latest/meta-data/");
    const records = await recorded(network, ["log-ALL", "log-ACCEPT"], "central", archive);
    records.add("acl_entries", "acl, subnet_id, egress, number, action, first, last", await aclEntries(network));
    points(network, records);
    records.close();
  },
};

/** Refused ports, and the entry of an ACL that takes each; what flow logs leave out is not there. */
function points(network: Network, records: Records): void {
  const grouped = `SELECT dstport, count(*) > 0 AS seen FROM flow_logs
    WHERE log = ? AND action = 'REJECT' GROUP BY dstport ORDER BY dstport`;
  const all = network.name("log-ALL");
  assert.deepEqual(
    records.lines(grouped, all),
    badPorts.map((port) => `${port} 1`),
  );
  assert.deepEqual(records.lines(grouped, network.name("log-ACCEPT")), [], "accepted traffic alone");
  const blamed = `SELECT DISTINCT acl, number, acl_entries.action FROM flow_logs JOIN acl_entries USING (subnet_id)
    WHERE log = ? AND flow_logs.action = 'REJECT' AND egress = (flow_direction = 'egress')
      AND dstport BETWEEN first AND last
      AND number = (SELECT min(number) FROM acl_entries AS each WHERE each.subnet_id = flow_logs.subnet_id
        AND each.egress = acl_entries.egress AND dstport BETWEEN each.first AND each.last)`;
  assert.deepEqual(records.lines(blamed, all), [`${network.name("acl")} 50 deny`]);
  const accepted = "SELECT DISTINCT action FROM flow_logs WHERE log = ? AND dstport = 80";
  for (const log of ["log-ALL", "log-ACCEPT"])
    assert.deepEqual(records.lines(accepted, network.name(log)), ["ACCEPT"], log);
  const own = `SELECT * FROM flow_logs WHERE '10.23.0.2' IN (srcaddr, dstaddr) OR srcaddr LIKE '169.254.%'
    OR dstaddr LIKE '169.254.%' OR 53 IN (srcport, dstport)`;
  assert.deepEqual(records.lines(own), [], "Amazon's DNS and metadata leave no record");
}

interface Acl {
  readonly NetworkAclId: string;
  readonly Associations: readonly { readonly SubnetId: string }[];
  readonly Entries: readonly {
    readonly Egress: boolean;
    readonly RuleNumber: number;
    readonly RuleAction: string;
    readonly PortRange?: { readonly From: number; readonly To: number };
  }[];
}

async function aclEntries(network: Network): Promise<(string | number)[][]> {
  const Filters = [{ Name: "vpc-id", Values: ["$vpc"] }];
  const answer = await network.answer({ call: "DescribeNetworkAcls", input: { Filters } });
  return (answer as { NetworkAcls: readonly Acl[] }).NetworkAcls.flatMap((acl) =>
    acl.Associations.flatMap(({ SubnetId }) =>
      acl.Entries.map(({ Egress, RuleNumber, RuleAction, PortRange }) => {
        const { From = 0, To = 65_535 } = PortRange ?? {};
        return [acl.NetworkAclId, SubnetId, Number(Egress), RuleNumber, RuleAction, From, To];
      }),
    ),
  );
}

if (import.meta.main) await runAlone(scenario);
