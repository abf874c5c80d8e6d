/** A rule, and a member of a group, among 1,000 interfaces: from the call to the first packet that passes. */
import { atMost } from "../figure.ts";
import type { Figure } from "../figure.ts";
import { ec2Shot, median, Connection } from "../load.ts";
import { BareTable } from "./bare-table.ts";
import { withCloud } from "./cloud.ts";
import type { Cloud, Launched } from "./cloud.ts";
import { copyOf, crowd, interfaces } from "./crowd.ts";
import { Knock } from "./knock.ts";

const rounds = 40;
/** What a call may take on top of two transactions, in milliseconds. */
const allowanceMs = 2;

/** Milliseconds of both against a bare transaction of the kind; the aim is twice that and 2 ms. */
export function ruleChange(): Promise<readonly Figure[]> {
  return withCloud(["--quota", "running-standard-vcpus=100000"], async (cloud) => {
    const { vpc, ...network } = await cloud.network(0);
    const [group, members] = [await cloud.group(vpc, "bench"), await cloud.group(vpc, "members")];
    const ends = await crowd(cloud, network, group);
    await cloud.ec2.authorizeSecurityGroupIngress({
      GroupId: group,
      IpPermissions: [
        { IpProtocol: "udp", FromPort: 30_000, ToPort: 39_999, UserIdGroupPairs: [{ GroupId: members }] },
      ],
    });
    await cloud.settle();
    const table = new BareTable(await copyOf(cloud, vpc));
    try {
      const rules = (port: number): Turn => ruleTurn(group, port);
      const joins = await membership(cloud, ends[0], [group, members]);
      return [
        await compare(cloud, ends, { name: "rule-change", from: 20_000, turn: rules, bare: (n) => table.addRule(n) }),
        await compare(cloud, ends, {
          name: "member-change",
          from: 30_000,
          turn: () => joins,
          bare: (n) => table.addMember(`tag4_${members}`, n),
        }),
      ];
    } finally {
      table.close();
    }
  });
}

/** A call that lets packets through, and one that takes it back; forms of queries. */
interface Turn {
  readonly open: string;
  readonly close: string;
}

interface Kind {
  readonly name: string;
  /** Of the ports that are knocked at. */
  readonly from: number;
  readonly turn: (port: number) => Turn;
  /** Milliseconds of a bare transaction. */
  readonly bare: (port: number) => number;
}

async function compare(cloud: Cloud, [from, to]: readonly [Launched, Launched], kind: Kind): Promise<Figure> {
  const knock = new Knock({ from: await cloud.space(from.id), to: await cloud.space(to.id), address: to.address });
  const connection = await Connection.open(cloud.server.port);
  const call = (form: string): Promise<string> => connection.send(ec2Shot(cloud.server.port, form).bytes);
  const times = { ours: [] as number[], theirs: [] as number[] };
  try {
    for (let port = kind.from; port < kind.from + rounds; port++) {
      const { open, close } = kind.turn(port);
      times.ours.push(await knock.until(port, () => call(open)));
      await call(close);
      await cloud.settle();
      times.theirs.push(kind.bare(port));
    }
  } finally {
    connection.close();
    await knock.close();
  }
  const limit = 2 * median(times.theirs) + allowanceMs;
  return atMost(`${kind.name}-${interfaces}`, "ms", median(times.ours), limit, 1);
}

/** A rule about a UDP port. */
function ruleTurn(group: string, port: number): Turn {
  const rule = { IpProtocol: "udp", FromPort: port, ToPort: port, "IpRanges.1.CidrIp": "10.0.0.0%2F16" };
  const members = Object.entries(rule).map(([name, value]) => `IpPermissions.1.${name}=${value}`);
  const form = [`GroupId=${group}`, ...members].join("&");
  const action = (name: string): string => `Action=${name}SecurityGroupIngress&${form}`;
  return { open: action("Authorize"), close: action("Revoke") };
}

/** An instance's interface joins the second of two groups, and leaves it. */
async function membership(cloud: Cloud, { id }: Launched, groups: readonly string[]): Promise<Turn> {
  const { Reservations } = await cloud.ec2.describeInstances({ InstanceIds: [id] });
  const eni = Reservations![0]!.Instances![0]!.NetworkInterfaces![0]!.NetworkInterfaceId!;
  const form = (of: readonly string[]): string =>
    [
      `Action=ModifyNetworkInterfaceAttribute&NetworkInterfaceId=${eni}`,
      ...of.map((group, n) => `SecurityGroupId.${n + 1}=${group}`),
    ].join("&");
  return { open: form(groups), close: form(groups.slice(0, 1)) };
}
