/** An import of about 30,000 rows, as lines: networks with many interfaces and rules, as describes tell of them. */

const [vpcs, subnets, interfaces, groups, rules] = [5, 20, 200, 25, 80] as const;
const account = "111111111111";
const entriesALine = 200;

type Thing = Readonly<Record<string, unknown>>;

/** The lines. */
export function largeImport(): string[] {
  const numbers = Array.from({ length: vpcs }, (_, v) => v);
  return Object.entries({
    Vpcs: numbers.map(vpcOf),
    Subnets: numbers.flatMap((v) => times(subnets, (s) => subnetOf(v, s))),
    RouteTables: numbers.map(tableOf),
    NetworkAcls: numbers.map(aclOf),
    SecurityGroups: numbers.flatMap((v) => times(groups, (g) => groupOf(v, g))),
    NetworkInterfaces: numbers.flatMap((v) =>
      times(subnets, (s) => times(interfaces, (n) => interfaceOf(v, s, n))).flat(),
    ),
  }).flatMap(([key, things]) => linesOf(key, things));
}

function linesOf(key: string, things: readonly Thing[]): string[] {
  return times(Math.ceil(things.length / entriesALine), (n) => {
    const content = { [key]: things.slice(n * entriesALine, (n + 1) * entriesALine) };
    return JSON.stringify({ file: `${key}.json`, account, region: "us-east-1", content });
  });
}

function times<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function id(prefix: string, ...numbers: readonly number[]): string {
  return `${prefix}-0${numbers
    .map((n) => n.toString(16).padStart(4, "0"))
    .join("")
    .padStart(16, "0")}`;
}

const of = (v: number): Thing => ({ VpcId: id("vpc", v), OwnerId: account });

function vpcOf(v: number): Thing {
  return { ...of(v), CidrBlock: `10.${v}.0.0/16`, DhcpOptionsId: id("dopt", 1), IsDefault: false, State: "available" };
}

function subnetOf(v: number, s: number): Thing {
  const place = { AvailabilityZone: "us-east-1a", AvailabilityZoneId: "use1-az1", State: "available" };
  return { ...of(v), ...place, SubnetId: id("subnet", v, s), CidrBlock: `10.${v}.${s}.0/24` };
}

function tableOf(v: number): Thing {
  const RouteTableId = id("rtb", v);
  const main = { Main: true, RouteTableAssociationId: id("rtbassoc", v), RouteTableId };
  return { ...of(v), RouteTableId, Associations: [main], Routes: [] };
}

function aclOf(v: number): Thing {
  const NetworkAclId = id("acl", v);
  const Associations = times(subnets, (s) => {
    return { NetworkAclAssociationId: id("aclassoc", v, s), NetworkAclId, SubnetId: id("subnet", v, s) };
  });
  const Entries = [true, false].map((Egress) => {
    return { CidrBlock: "0.0.0.0/0", Egress, Protocol: "-1", RuleAction: "allow", RuleNumber: 100 };
  });
  return { ...of(v), NetworkAclId, IsDefault: true, Associations, Entries };
}

function groupOf(v: number, g: number): Thing {
  const IpPermissions = times(rules, (n) => {
    const IpRanges = [{ CidrIp: "10.0.0.0/8" }, { CidrIp: "192.168.0.0/16" }];
    return { IpProtocol: "tcp", FromPort: n + 1, ToPort: n + 1, IpRanges };
  });
  const name = g === 0 ? "default" : `group-${g}`;
  return { ...of(v), GroupId: id("sg", v, g), GroupName: name, Description: name, IpPermissions };
}

function interfaceOf(v: number, s: number, n: number): Thing {
  const PrivateIpAddress = `10.${v}.${s}.${n + 10}`;
  const MacAddress = `02:00:00:${[v, s, n].map((part) => part.toString(16).padStart(2, "0")).join(":")}`;
  return {
    ...of(v),
    NetworkInterfaceId: id("eni", v, s, n),
    SubnetId: id("subnet", v, s),
    AvailabilityZone: "us-east-1a",
    Groups: [{ GroupId: id("sg", v, 0), GroupName: "default" }],
    InterfaceType: "interface",
    MacAddress,
    PrivateIpAddress,
    PrivateIpAddresses: [{ Primary: true, PrivateIpAddress }],
    SourceDestCheck: true,
    Status: "available",
  };
}
