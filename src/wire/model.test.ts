/** The generated models are whole: every operation and shape can be read, and their types agree with them. */
import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Operations as Ec2 } from "../models/ec2.d.ts";
import type { Operations as Kms } from "../models/kms.d.ts";
import { modelFile, serviceNames, services } from "../models/index.ts";
import { members, operationNames } from "./listing.ts";
import { loadModel } from "./model.ts";
import type { Member, ServiceModel, Shape } from "./model.ts";

const membersOf = (shape: Shape): readonly Member[] => {
  if (shape.type === "structure") return Object.values(shape.members);
  if (shape.type === "list") return [shape.member];
  return shape.type === "map" ? [shape.key, shape.value] : [];
};

function reach(model: ServiceModel, name: string, reached: Set<string>): void {
  if (reached.has(name)) return;
  reached.add(name);
  for (const member of membersOf(model.shape(name))) reach(model, member.shape, reached);
}

describe("every model", () => {
  it.each(serviceNames.map((name) => [name]))("%s reads whole, one entry at a time", (name) => {
    const file = JSON.parse(readFileSync(modelFile(name), "utf8")) as Record<string, Record<string, object>>;
    const model = loadModel(name);
    expect(file["_"]).toMatch(/^GENERATED from botocore 1\.43\.107/);
    expect(model.operationNames()).toEqual(Object.keys(file["operations"] ?? {}));
    const reached = new Set<string>();
    for (const each of model.operationNames()) {
      const { input, output, errors = [] } = model.operation(each) ?? {};
      for (const shape of [input, output, ...errors]) if (shape !== undefined) reach(model, shape, reached);
    }
    for (const [shape, stored] of Object.entries(file["shapes"] ?? {}))
      if (reached.has(shape)) expect(model.shape(shape).type).toBe((stored as Shape).type);
  });

  it("all services of the list are there, with what routing needs", () => {
    expect(serviceNames).toHaveLength(40);
    expect(services["elbv2"]).toMatchObject({ signingName: "elasticloadbalancing", apiVersion: "2015-12-01" });
    expect(services["cloudwatch"]?.protocols).toEqual(["smithy-rpc-v2-cbor", "json", "query"]);
  });
});

describe("a model", () => {
  const ec2 = loadModel("ec2");

  it("keeps what validation and the wire need", () => {
    expect(ec2.shape("DescribeVpcsMaxResults")).toMatchObject({ type: "integer", min: 5, max: 1000 });
    expect(ec2.structure("CreateSubnetRequest").required).toEqual(["VpcId"]);
    expect(ec2.operation("DescribeVpcs")?.paginator).toMatchObject({ inputToken: "NextToken", limitKey: "MaxResults" });
    expect(loadModel("sts").operation("AssumeRoleWithWebIdentity")?.unsigned).toBe(true);
    expect(loadModel("s3control").operation("CreateAccessPoint")?.hostPrefix).toBe("{AccountId}.");
    expect(loadModel("cloudwatch").operation("PutMetricData")?.compression).toEqual(["gzip"]);
    expect(loadModel("iam").structure("NoSuchEntityException").error).toMatchObject({
      code: "NoSuchEntity",
      httpStatusCode: 404,
    });
  });

  it("has no entry of a name that is none", () => {
    for (const name of ["", "A", "Zzz", "__proto__", "DescribeVpc", "DescribeVpcsX", "operations", "shapes"])
      expect([ec2.operation(name), ec2.findShape(name)]).toEqual([undefined, undefined]);
    expect(() => ec2.shape("Nope")).toThrow("no shape Nope");
    expect(() => loadModel("toString")).toThrow("no model of toString");
  });

  it("types of the operations follow the model", () => {
    expectTypeOf<Ec2["CreateSubnet"][0]["VpcId"]>().toEqualTypeOf<string>();
    expectTypeOf<Ec2["CreateVpc"][0]["InstanceTenancy"]>().toEqualTypeOf<
      "default" | "dedicated" | "host" | undefined
    >();
    expectTypeOf<Ec2["DescribeVpcs"][0]["VpcIds"]>().toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf<Ec2["DeleteVpc"][1]>().toEqualTypeOf<void>();
    expectTypeOf<Kms["Encrypt"][0]["Plaintext"]>().toEqualTypeOf<Uint8Array>();
  });
});

describe("listing", () => {
  it("names every member of an input, however deep", () => {
    const paths = members("ec2", "CreateVpc").map(({ path }) => path);
    expect(paths).toContain("TagSpecifications.Tags.Key");
    expect(members("ec2", "CreateVpc").find(({ path }) => path === "DryRun")).toMatchObject({
      required: false,
      default: false,
      shape: { type: "boolean" },
    });
    expect(members("kms", "CreateGrant").find(({ path }) => path === "KeyId")?.required).toBe(true);
  });

  it("ends where a structure contains itself", () => {
    const paths = members("wafv2", "CreateWebACL").map(({ path }) => path);
    expect(paths).toContain("Rules.Statement.NotStatement.Statement");
    expect(paths.every((path) => path.split(".").length < 40)).toBe(true);
  });

  it("lists the operations and refuses what is none", () => {
    expect(operationNames("kms")).toContain("CreateKey");
    expect(() => members("kms", "Nope")).toThrow("kms has no operation Nope");
  });
});
