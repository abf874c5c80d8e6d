/** Reading: DescribeVpcs of 50 VPCs, and a mixed load, against a bare server that sends the same bytes. */
import { atLeast } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ask, ec2Shot } from "./load.ts";
import type { Shot } from "./load.ts";
import { createVpc, ratesOf, withPair } from "./pair.ts";

const clients = 32;
const quotas = ["--quota", "vpcs=100", "--quota", "internet-gateways=100"];

/** DescribeVpcs (50 VPCs), requests a second. */
export function describeVpcs(): Promise<Figure> {
  const form = "Action=DescribeVpcs";
  const prepare = async (port: number): Promise<readonly string[]> => {
    for (let i = 0; i < 49; i++) await createVpc(port, `10.${i}.0.0/16`);
    return [form];
  };
  return withPair(
    () => quotas,
    prepare,
    async (pair) => {
      const shots = (port: number) => {
        const shot = ec2Shot(port, form);
        return (): Shot => shot;
      };
      const { ours, theirs } = await ratesOf(pair, clients, 8_000, shots);
      return atLeast("describe-vpcs-50", "requests/s", ours, theirs, 0.5);
    },
  );
}

/** What people's tools ask most, and some changes. */
const mixedForms = (vpcId: string, igwId: string): readonly string[] => [
  "Action=DescribeVpcs",
  `Action=DescribeVpcs&VpcId.1=${vpcId}`,
  `Action=DescribeSubnets&Filter.1.Name=vpc-id&Filter.1.Value.1=${vpcId}`,
  `Action=DescribeRouteTables&Filter.1.Name=vpc-id&Filter.1.Value.1=${vpcId}`,
  `Action=DescribeSecurityGroups&Filter.1.Name=vpc-id&Filter.1.Value.1=${vpcId}`,
  `Action=DescribeNetworkAcls&Filter.1.Name=vpc-id&Filter.1.Value.1=${vpcId}`,
  "Action=DescribeAvailabilityZones",
  `Action=DescribeVpcAttribute&VpcId=${vpcId}&Attribute=enableDnsSupport`,
  `Action=CreateTags&ResourceId.1=${vpcId}&Tag.1.Key=Name&Tag.1.Value=bench`,
  `Action=DescribeInternetGateways&InternetGatewayId.1=${igwId}`,
];

/** A mixed load of 32 clients, requests a second. */
export function mixedLoad(): Promise<Figure> {
  let forms: readonly string[] = [];
  const prepare = async (port: number): Promise<readonly string[]> => {
    for (let i = 0; i < 9; i++) await createVpc(port, `10.${i}.0.0/16`);
    const vpcId = await createVpc(port, "10.99.0.0/16");
    for (let i = 0; i < 6; i++)
      await ask(port, ec2Shot(port, `Action=CreateSubnet&VpcId=${vpcId}&CidrBlock=10.99.${i}.0%2F24`));
    const gateway = await ask(port, ec2Shot(port, "Action=CreateInternetGateway"));
    forms = mixedForms(vpcId, /<internetGatewayId>(igw-[0-9a-f]+)</.exec(gateway)![1]!);
    return forms;
  };
  return withPair(
    () => quotas,
    prepare,
    async (pair) => {
      const shots = (port: number) => {
        const all = forms.map((form, answer) => ec2Shot(port, form, answer));
        return (index: number): Shot => all[index % all.length]!;
      };
      const { ours, theirs } = await ratesOf(pair, clients, 10_000, shots);
      return atLeast("mixed-load", "requests/s", ours, theirs, 0.5);
    },
  );
}
