/** Public parameters and the tagging API through AWS's own clients: the CLI, botocore, the JavaScript SDK. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { awsProgram, cliVersion } from "../../scenarios/client/cli.ts";
import { startServer } from "../../src/main.ts";
import { botocore, botocoreAt, javaScript } from "../wire/clients.ts";
import { KEY, REGION } from "../wire/echo.ts";
import type { Value } from "../wire/generate.ts";

type Call = (service: string, operation: string, input: Value) => Promise<any>;

const server = await startServer({ port: 0 });
const sdk = await javaScript(server.port, ["ssm", "ec2", "resourcegroupstaggingapi"]);
const path = botocoreAt();
const python = path === undefined ? undefined : botocore(server.port, path);
afterAll(async () => {
  sdk.close();
  python?.close();
  await server.close();
});

const calling =
  (client: Pick<typeof sdk, "call"> | undefined): Call =>
  async (service, operation, input) => {
    const { output, fault, failure } = await client!.call(service, operation, input);
    if (output === undefined) throw new Error(fault?.Code ?? failure);
    return output;
  };

const env = {
  ...process.env,
  AWS_ACCESS_KEY_ID: KEY.accessKeyId,
  AWS_SECRET_ACCESS_KEY: KEY.secretAccessKey,
  AWS_DEFAULT_REGION: REGION,
  AWS_REGION: REGION,
  AWS_PAGER: "",
  AWS_EC2_METADATA_DISABLED: "true",
};

const aws = async (...args: string[]): Promise<any> => {
  const own = ["--endpoint-url", `http://localhost:${server.port}`, "--output", "json"];
  const { stdout } = await promisify(execFile)(awsProgram, [...own, ...args], { env, timeout: 60_000 });
  return stdout.trim() === "" ? {} : JSON.parse(stdout);
};

const images = "/aws/service/ami-amazon-linux-latest";

describe.each([
  ["the JavaScript SDK", calling(sdk), true],
  ["botocore", calling(python), python !== undefined],
] as const)("%s", (name, call, isThere) => {
  it.skipIf(!isThere)("reads an image's parameter and launches it", async () => {
    const { Parameter } = await call("ssm", "GetParameter", { Name: `${images}/al2023-ami-kernel-default-x86_64` });
    expect(Parameter).toMatchObject({
      DataType: "aws:ec2:image",
      ARN: `arn:aws:ssm:${REGION}::parameter${Parameter.Name}`,
    });
    const { Instances } = await call("ec2", "RunInstances", {
      ImageId: Parameter.Value,
      InstanceType: "t3.micro",
      MinCount: 1,
      MaxCount: 1,
    });
    expect(Instances[0].ImageId).toBe(Parameter.Value);
  });

  it.skipIf(!isThere)("reads what stands below a path, and is told what is missing", async () => {
    const input = { Path: "/aws/service/global-infrastructure/regions", MaxResults: 10 };
    const first = await call("ssm", "GetParametersByPath", input);
    const second = await call("ssm", "GetParametersByPath", { ...input, NextToken: first.NextToken });
    expect([first, second].map(({ Parameters }) => Parameters.length)).toEqual([10, 10]);
    const Names = ["/aws/service/global-infrastructure/regions/us-east-1/longName", "/mine"];
    const { Parameters, InvalidParameters } = await call("ssm", "GetParameters", { Names });
    expect([Parameters[0].Value, InvalidParameters]).toEqual(["US East (N. Virginia)", ["/mine"]]);
    await expect(call("ssm", "GetParameter", { Name: "/mine" })).rejects.toThrow("ParameterNotFound");
    await expect(call("ssm", "GetParameter", { Name: "mine/a" })).rejects.toThrow("ValidationException");
  });

  it.skipIf(!isThere)("finds and changes resources by their tags", async () => {
    const tag = { Key: "client", Value: name };
    const TagSpecifications = [{ ResourceType: "vpc", Tags: [tag] }];
    const { Vpc } = await call("ec2", "CreateVpc", { CidrBlock: "10.9.0.0/16", TagSpecifications });
    const arn = `arn:aws:ec2:${REGION}:${Vpc.OwnerId}:vpc/${Vpc.VpcId}`;
    const api = "resourcegroupstaggingapi";
    const wanted = { TagFilters: [{ Key: "client", Values: [name] }], ResourceTypeFilters: ["ec2:vpc"] };
    const { ResourceTagMappingList } = await call(api, "GetResources", wanted);
    expect(ResourceTagMappingList).toEqual([{ ResourceARN: arn, Tags: [tag] }]);
    await call(api, "TagResources", { ResourceARNList: [arn], Tags: { more: "tags" } });
    expect((await call(api, "GetTagKeys", {})).TagKeys).toContain("more");
    expect((await call(api, "GetTagValues", { Key: "client" })).TagValues).toContain(name);
    await call(api, "UntagResources", { ResourceARNList: [arn], TagKeys: ["more", "client"] });
    expect((await call(api, "GetResources", wanted)).ResourceTagMappingList).toEqual([]);
  });
});

describe.skipIf(cliVersion() === undefined)("the AWS CLI", () => {
  it("follows pages by itself", async () => {
    const { Parameters } = await aws("ssm", "get-parameters-by-path", "--path", images);
    expect(Parameters.length).toBeGreaterThan(10);
    expect(Parameters[0]).toMatchObject({ Type: "String", DataType: "aws:ec2:image" });
    const ssm = "/aws/service/global-infrastructure/services/ssm";
    const query = ["--recursive", "--query", "length(Parameters)"];
    expect(await aws("ssm", "get-parameters-by-path", "--path", ssm, ...query)).toBe(69);
  });

  it("finds and tags resources", async () => {
    const { Vpc } = await aws("ec2", "create-vpc", "--cidr-block", "10.8.0.0/16");
    const arn = `arn:aws:ec2:${REGION}:${Vpc.OwnerId}:vpc/${Vpc.VpcId}`;
    const api = "resourcegroupstaggingapi";
    await aws(api, "tag-resources", "--resource-arn-list", arn, "--tags", "by=cli");
    const found = await aws(
      api,
      "get-resources",
      "--tag-filters",
      "Key=by,Values=cli",
      "--resource-type-filters",
      "ec2",
    );
    expect(found.ResourceTagMappingList).toEqual([{ ResourceARN: arn, Tags: [{ Key: "by", Value: "cli" }] }]);
    const put = aws("ssm", "put-parameter", "--name", "mine", "--value", "1");
    await expect(put).rejects.toThrow("has not built ssm.PutParameter");
  });
});
