/** Filters of DescribeInstances on what the interfaces of instances show. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("an instance is found by what its interfaces show", async () => {
  const { ec2 } = openCloud();
  const image = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;
  const { InstanceId } = (await ec2("RunInstances", image)).Instances![0]!;
  const [{ Instances }] = (await ec2("DescribeInstances", { InstanceIds: [InstanceId!] })).Reservations as [
    { Instances: { PrivateDnsName: string; PublicDnsName: string; NetworkInterfaces: { SubnetId: string }[] }[] },
  ];
  const { PrivateDnsName, PublicDnsName } = Instances[0]!;
  const found = async (Name: string, ...Values: string[]) =>
    (await ec2("DescribeInstances", { Filters: [{ Name, Values }] })).Reservations!.length;
  expect(await found("network-interface.addresses.private-dns-name", PrivateDnsName)).toBe(1);
  expect(await found("network-interface.addresses.private-dns-name", "ip-1-2-3-4*")).toBe(0);
  expect(await found("network-interface.public-dns-name", PublicDnsName)).toBe(1);
  expect(await found("network-interface.ipv6-native", "true")).toBe(0);
  expect(await found("network-interface.ipv6-addresses.is-primary-ipv6", "true")).toBe(0);
  expect(await found("network-interface.deny-all-igw-traffic", "true")).toBe(0);
  const target = "capacity-reservation-specification.capacity-reservation-target";
  expect(await found(`${target}.capacity-reservation-id`, "*")).toBe(0);
});

it("images are found by their public parameter; figures that nobody holds are refused by name", async () => {
  const { ec2 } = openCloud();
  const parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
  const Filters = [{ Name: "public-ssm-parameter-name", Values: [parameter] }];
  const { Images } = await ec2("DescribeImages", { Filters });
  expect(Images).toMatchObject([{ Architecture: "x86_64" }]);
  const where = [{ Name: "network-info.network-performance", Values: ["Up to 5 Gigabit"] }];
  await expect(ec2("DescribeInstanceTypes", { Filters: where })).rejects.toMatchObject({
    status: 501,
    what: "ec2.DescribeInstanceTypes.Filters.network-info.network-performance",
  });
});
