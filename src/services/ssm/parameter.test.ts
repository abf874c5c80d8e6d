/** Public parameters as clients read them. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const { call, ec2 } = openCloud();
const linux = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
const infrastructure = "/aws/service/global-infrastructure";

interface Parameter {
  readonly Name: string;
  readonly Value: string;
}

const get = async (Name: string, region?: string) =>
  (await call("ssm", "GetParameter", { Name }, { region })).Parameter;
const below = async (input: object, region?: string): Promise<Parameter[]> => {
  const found: Parameter[] = [];
  for (let NextToken: string | undefined; ;) {
    const page = await call("ssm", "GetParametersByPath", { ...input, NextToken }, { region });
    expect(page.Parameters.length).toBeLessThanOrEqual(10);
    found.push(...page.Parameters);
    if (!(NextToken = page.NextToken)) return found;
  }
};

it("an image's parameter names the newest image, which EC2 describes", async () => {
  const parameter = await get(linux);
  expect(parameter).toMatchObject({
    Name: linux,
    Type: "String",
    DataType: "aws:ec2:image",
    ARN: `arn:aws:ssm:us-east-1::parameter${linux}`,
  });
  const { Images } = await ec2("DescribeImages", { ImageIds: [parameter.Value] });
  expect(Images![0]!.Name).toMatch(/^al2023-ami-2023\..*-kernel-6\.1-x86_64$/);
  expect(new Date(Images![0]!.CreationDate!)).toEqual(parameter.LastModifiedDate);
  expect((await get(linux, "eu-west-1")).Value).not.toBe(parameter.Value);
});

it("a version names the image of its time, and others are not found", async () => {
  const newest = await get(linux);
  const first = await get(`${linux}:1`);
  expect(newest.Version).toBeGreaterThan(1);
  expect(first).toMatchObject({ Name: linux, Version: 1, Selector: ":1" });
  expect(first.Value).not.toBe(newest.Value);
  for (const selector of ["99", "0", "golden", "1.5"])
    await expect(get(`${linux}:${selector}`)).rejects.toMatchObject({ code: "ParameterVersionNotFound" });
});

it("an ARN is a name too, in its own Region", async () => {
  const { ARN, Value } = await get(linux);
  expect((await get(ARN)).Value).toBe(Value);
  await expect(get(ARN, "eu-west-1")).rejects.toMatchObject({ code: "ParameterNotFound" });
});

it.each([
  ["/mine", "ParameterNotFound"],
  [`${linux}x`, "ParameterNotFound"],
  ["aws/service", "ValidationException"],
  ["a b", "ValidationException"],
  ["a:b:c", "ValidationException"],
  ["a:", "ValidationException"],
  ["arn:aws:s3:::a", "ValidationException"],
  ["/a".repeat(16), "ValidationException"],
  ["/aws/reference/secretsmanager/a", "NotImplemented"],
])("%s is refused with %s", async (name, code) => {
  await expect(get(name)).rejects.toMatchObject({ code });
});

it("several names give what is there and tell what is not", async () => {
  const windows = "/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base";
  const Names = [linux, "/mine", windows, `${linux}:99`, linux];
  const { Parameters, InvalidParameters } = await call("ssm", "GetParameters", { Names, WithDecryption: true });
  expect(Parameters.map(({ Name }: { Name: string }) => Name)).toEqual([linux, windows]);
  expect(InvalidParameters).toEqual(["/mine", `${linux}:99`]);
  const many = { Names: Array.from({ length: 11 }, (_, i) => `/n${i}`) };
  await expect(call("ssm", "GetParameters", many)).rejects.toMatchObject({ code: "ValidationException" });
});

it.each([
  ["/aws/service/ami-amazon-linux-latest", /al2023-ami-kernel-default-arm64$/],
  ["/aws/service/ami-windows-latest/", /Windows_Server-2025-English-Core-Base$/],
  ["/aws/service/debian/release/12/latest", /\/12\/latest\/amd64$/],
  ["/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3", /\/ami-id$/],
])("the images below %s are found page by page", async (Path, wanted) => {
  const found = await below({ Path });
  expect(found.some(({ Name }) => wanted.test(Name))).toBe(true);
  expect(new Set(found.map(({ Name }) => Name)).size).toBe(found.length);
  expect(found.every(({ Value }) => /^ami-0[0-9a-f]{16}$/.test(Value))).toBe(true);
});

it("a path shows one level, or all of them", async () => {
  const regions = await below({ Path: `${infrastructure}/regions` });
  expect(regions.map(({ Value }) => Value)).toContain("mx-central-1");
  expect(regions).toHaveLength(34);
  const one = await below({ Path: `${infrastructure}/regions/us-west-1` });
  expect(Object.fromEntries(one.map(({ Name, Value }) => [Name.split("/").at(-1), Value]))).toEqual({
    domain: "amazonaws.com",
    geolocationCountry: "US",
    geolocationRegion: "US-CA",
    longName: "US West (N. California)",
    partition: "aws",
  });
  const zones = await below({ Path: `${infrastructure}/regions/us-east-1/availability-zones`, Recursive: true });
  expect(zones.map(({ Value }) => Value)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `use1-az${n}`));
  const all = await below({ Path: `${infrastructure}/services/ssm`, Recursive: true });
  expect(all).toHaveLength(1 + 2 * 34);
});

it("a service is found in its Regions with its endpoints", async () => {
  const endpoint = (service: string) => get(`${infrastructure}/regions/us-west-1/services/${service}/endpoint`);
  expect((await endpoint("s3")).Value).toBe("s3.us-west-1.amazonaws.com");
  expect((await endpoint("elbv2")).Value).toBe("elasticloadbalancing.us-west-1.amazonaws.com");
  expect((await endpoint("iam")).Value).toBe("iam.amazonaws.com");
  expect((await get(`${infrastructure}/services/kms/longName`)).Value).toMatch(/Key Management/);
});

it("Regions that AWS does not name know nothing of the global infrastructure, but list their images", async () => {
  expect(await below({ Path: infrastructure, Recursive: true }, "eu-south-1")).toEqual([]);
  const lists = async (region: string) =>
    (await below({ Path: "/aws/service/list" }, region)).map(({ Value }) => Value);
  expect(await lists("eu-south-1")).toContain("/aws/service/debian/");
  expect(await lists("eu-south-1")).not.toContain("/aws/service/global-infrastructure/");
  expect(await lists("us-east-1")).toContain("/aws/service/global-infrastructure/");
});

it.each([
  [[{ Key: "Type", Values: ["String"] }], 12],
  [[{ Key: "Type", Option: "BeginsWith", Values: ["Secure", "Str"] }], 12],
  [[{ Key: "Type", Values: ["SecureString"] }], 0],
  [[{ Key: "Label", Values: ["golden"] }], 0],
  [[{ Key: "KeyId", Option: "BeginsWith", Values: ["alias/"] }], 0],
  [[{ Key: "Name", Values: ["a"] }], "InvalidFilterKey"],
  [[{ Key: "tag:a", Values: ["b"] }], "InvalidFilterKey"],
  [[{ Key: "Type", Option: "Contains", Values: ["S"] }], "InvalidFilterOption"],
  [[{ Key: "Type", Values: ["Text"] }], "InvalidFilterValue"],
  [[{ Key: "Type" }], "InvalidFilterValue"],
])("the filters %j give %s", async (ParameterFilters, outcome) => {
  const found = below({ Path: "/aws/service/ami-windows-latest", ParameterFilters });
  if (typeof outcome === "string") await expect(found).rejects.toMatchObject({ code: outcome });
  else expect((await found).length > 0).toBe(outcome > 0);
});

it("paths outside of what AWS publishes are empty, paths that are none are refused", async () => {
  for (const Path of ["/", "/mine/", "/aws/servicex"]) expect(await below({ Path, Recursive: true })).toEqual([]);
  for (const Path of ["mine", "/a b", "//a", "/a*"])
    await expect(below({ Path })).rejects.toMatchObject({ code: "ValidationException" });
  await expect(below({ Path: "/mine", MaxResults: 11 })).rejects.toMatchObject({ code: "ValidationException" });
  const wrong = call("ssm", "GetParametersByPath", { Path: "/mine", NextToken: "wrong" });
  await expect(wrong).rejects.toMatchObject({ code: "InvalidNextToken" });
});

it("everything else is refused by name", async () => {
  const put = call("ssm", "PutParameter", { Name: "/mine", Value: "1", Type: "String" });
  await expect(put).rejects.toMatchObject({ what: "ssm.PutParameter", status: 501 });
});
