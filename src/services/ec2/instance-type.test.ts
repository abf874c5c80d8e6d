/** Instance types and offerings through operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const sizes: readonly [string, number, number, string][] = [
  ["t2.micro", 1, 1024, "x86_64"],
  ["t3.micro", 2, 1024, "x86_64"],
  ["t4g.small", 2, 2048, "arm64"],
  ["m5.large", 2, 8192, "x86_64"],
  ["c5n.18xlarge", 72, 196_608, "x86_64"],
  ["r6g.4xlarge", 16, 131_072, "arm64"],
  ["m7a.48xlarge", 192, 786_432, "x86_64"],
  ["c7g.medium", 1, 2048, "arm64"],
  ["p4d.24xlarge", 96, 1_179_648, "x86_64"],
  ["m5.metal", 96, 393_216, "x86_64"],
  ["hpc7a.96xlarge", 192, 786_432, "x86_64"],
];

it.each(sizes)("%s has %i vCPUs and %i MiB", async (name, vcpus, memory, architecture) => {
  const { ec2 } = openCloud();
  const { InstanceTypes } = await ec2("DescribeInstanceTypes", { InstanceTypes: [name as never] });
  const [type] = InstanceTypes!;
  expect(type!.VCpuInfo!.DefaultVCpus).toBe(vcpus);
  expect(type!.MemoryInfo!.SizeInMiB).toBe(memory);
  expect(type!.ProcessorInfo!.SupportedArchitectures).toContain(architecture);
});

it("every type that is offered can be launched, and an unknown one is refused in AWS's words", async () => {
  const { ec2 } = openCloud();
  const unlisted = ["c5a.metal", "m9gd.medium", "r8gb.48xlarge"];
  const { InstanceTypes } = await ec2("DescribeInstanceTypes", { InstanceTypes: unlisted as never[] });
  expect(InstanceTypes!.map(({ InstanceType }) => InstanceType)).toEqual(unlisted);
  const launch = (InstanceType: string) =>
    ec2("RunInstances", {
      ImageId: "ami-0123456789abcdef0",
      InstanceType: InstanceType as never,
      MinCount: 1,
      MaxCount: 1,
    });
  expect((await launch("m9gd.medium")).Instances![0]!.InstanceType).toBe("m9gd.medium");
  await expect(launch("x9.nothing")).rejects.toMatchObject({
    code: "InvalidParameterValue",
    message: "Invalid value 'x9.nothing' for InstanceType.",
  });
  await expect(ec2("DescribeInstanceTypes", { InstanceTypes: ["x9.nothing" as never] })).rejects.toMatchObject({
    code: "InvalidInstanceType",
    message: "The following supplied instance types do not exist: [x9.nothing]",
  });
});

it("limits of interfaces are AWS's own", async () => {
  const { ec2 } = openCloud();
  const { InstanceTypes } = await ec2("DescribeInstanceTypes", { InstanceTypes: ["t3.micro", "p4d.24xlarge"] });
  expect(InstanceTypes![0]!.NetworkInfo).toMatchObject({ MaximumNetworkInterfaces: 2, Ipv4AddressesPerInterface: 2 });
  expect(InstanceTypes![1]!.NetworkInfo).toMatchObject({ MaximumNetworkCards: 4 });
});

it("all types are listed in pages, each of them once", async () => {
  const { ec2 } = openCloud();
  const seen: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await ec2("DescribeInstanceTypes", { NextToken });
    seen.push(...page.InstanceTypes!.map(({ InstanceType }) => InstanceType!));
    ({ NextToken } = page);
  } while (NextToken);
  expect(seen).toHaveLength(1391);
  expect(new Set(seen).size).toBe(1391);
});

it("filters choose among types and offerings", async () => {
  const { ec2 } = openCloud();
  const filters = [
    { Name: "current-generation", Values: ["true"] },
    { Name: "bare-metal", Values: ["false"] },
    { Name: "instance-type", Values: ["t3.*"] },
  ];
  expect((await ec2("DescribeInstanceTypes", { Filters: filters })).InstanceTypes).toHaveLength(7);
  const { InstanceTypeOfferings } = await ec2("DescribeInstanceTypeOfferings", {
    LocationType: "availability-zone",
    Filters: [{ Name: "instance-type", Values: ["t3.micro"] }],
  });
  expect(InstanceTypeOfferings!.map(({ Location }) => Location)).toContain("us-east-1a");
});
