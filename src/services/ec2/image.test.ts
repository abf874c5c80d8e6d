/** Machine images: the usual look-ups through operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { publicImages } from "./face.ts";

async function newest(
  owner: string,
  name: string,
  region = "us-east-1",
  more: { Name: string; Values: string[] }[] = [],
) {
  const { ec2 } = openCloud();
  const Filters = [{ Name: "name", Values: [name] }, ...more];
  const { Images } = await ec2("DescribeImages", { Owners: [owner], Filters }, { region });
  return Images!.toSorted((a, b) => b.CreationDate!.localeCompare(a.CreationDate!))[0];
}

const lookups: readonly [string, string, string][] = [
  ["amazon", "al2023-ami-2023.*-kernel-6.1-x86_64", "x86_64"],
  ["amazon", "al2023-ami-2023*-arm64", "arm64"],
  ["amazon", "al2023-ami-minimal-*-x86_64", "x86_64"],
  ["137112412989", "amzn2-ami-hvm-*-x86_64-gp2", "x86_64"],
  ["099720109477", "ubuntu/images/hvm-ssd/ubuntu-focal-20.04-amd64-server-*", "x86_64"],
  ["099720109477", "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*", "x86_64"],
  ["099720109477", "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-*", "arm64"],
  ["136693071363", "debian-11-amd64-*", "x86_64"],
  ["136693071363", "debian-12-arm64-*", "arm64"],
  ["136693071363", "debian-13-amd64-*", "x86_64"],
  ["amazon", "Windows_Server-2022-English-Full-Base-*", "x86_64"],
];

it.each(lookups)("%s has %s", async (owner, name, architecture) => {
  const image = await newest(owner, name, "eu-west-1", [
    { Name: "virtualization-type", Values: ["hvm"] },
    { Name: "root-device-type", Values: ["ebs"] },
    { Name: "state", Values: ["available"] },
  ]);
  expect(image).toMatchObject({ Architecture: architecture, Public: true, ImageOwnerAlias: "amazon" });
});

it("ids differ between Regions and are always the same in one", async () => {
  const id = async (region: string) => (await newest("amazon", "al2023-ami-2023*-x86_64", region))!.ImageId;
  expect(await id("us-east-1")).toBe(await id("us-east-1"));
  expect(await id("us-east-1")).not.toBe(await id("us-west-2"));
});

it("an image is found by its id alone", async () => {
  const { ImageId } = (await newest("amazon", "al2023-ami-2023*-x86_64"))!;
  const { ec2 } = openCloud();
  expect((await ec2("DescribeImages", { ImageIds: [ImageId!] })).Images![0]!.ImageId).toBe(ImageId);
  const Filters = [{ Name: "tag:a", Values: ["b"] }];
  expect((await ec2("DescribeImages", { Filters })).Images).toEqual([]);
});

it("nobody owns images of their own yet", async () => {
  const { ec2 } = openCloud();
  expect((await ec2("DescribeImages", { Owners: ["self"] })).Images).toEqual([]);
});

it("an id of elsewhere stands for the default image, also where templates look it up", async () => {
  const { ec2 } = openCloud();
  const ImageId = "ami-0abcdef1234567890";
  const { Images } = await ec2("DescribeImages", { ImageIds: [ImageId, ImageId] });
  expect(Images).toMatchObject([{ ImageId, State: "available", RootDeviceName: "/dev/xvda" }]);
  const { BootMode } = await ec2("DescribeImageAttribute", { ImageId, Attribute: "bootMode" });
  expect(BootMode!.Value).toBe(Images![0]!.BootMode);
  await expect(ec2("DescribeImages", { ImageIds: ["ami-house"] })).rejects.toMatchObject({
    code: "InvalidAMIID.Malformed",
  });
});

it("NTI-02 the image for NAT instances is out of support: only who asks for deprecated images sees it", async () => {
  const { ec2 } = openCloud();
  const Filters = [{ Name: "name", Values: ["amzn-ami-vpc-nat-2018.03*"] }];
  expect((await ec2("DescribeImages", { Filters })).Images).toEqual([]);
  const { Images } = await ec2("DescribeImages", { Filters, IncludeDeprecated: true });
  expect(Date.parse(Images![0]!.DeprecationTime!)).toBeLessThan(Date.parse("2026-01-01"));
});

it("each public parameter names one image of its Region", () => {
  const names = publicImages("us-east-1").flatMap(({ parameters }) => parameters);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64");
});
