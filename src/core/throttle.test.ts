/** Request throttling. */
import { expect, it } from "vitest";
import { openCloud } from "../../test/cloud.ts";
import { operations } from "./operation.ts";
import { service } from "./service.ts";
import { Throttle } from "./throttle.ts";

interface Api {
  ReadLamp: [object, object];
  CreateLamp: [object, object];
}
const { read, change } = operations<Api>();
const lamps = service("test", {
  operations: [read("ReadLamp", { honours: [] }, () => ({})), change("CreateLamp", { honours: [] }, () => ({}))],
});

function open() {
  let now = 0;
  const throttle = new Throttle(() => now);
  const take = (name: string, account = "1", region = "us-east-1"): string => {
    const identity = { account, arn: "", userId: "", accessKeyId: "", anonymous: false };
    const call = { service: "test", operation: name, input: {}, identity, region };
    try {
      throttle.take(lamps, lamps.operations.get(name)!, { ...call, requestId: "", sourceIp: "", userAgent: "" });
      return "taken";
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const drain = (name: string): number => {
    for (let count = 0; ; count++) if (take(name) !== "taken") return count;
  };
  return { take, drain, throttle, pass: (ms: number) => (now += ms) };
}

it("a bucket holds what it holds and fills at its rate", () => {
  const { drain, pass } = open();
  expect(drain("ReadLamp")).toBe(100);
  pass(500);
  expect(drain("ReadLamp")).toBe(10);
  pass(3_600_000);
  expect(drain("ReadLamp")).toBe(100);
  expect(drain("CreateLamp")).toBe(50);
});

it("each operation, account and Region has a bucket of its own", () => {
  const { drain, take, throttle } = open();
  drain("ReadLamp");
  expect(take("ReadLamp")).toBe("ThrottlingException");
  expect(take("CreateLamp")).toBe("taken");
  expect(take("ReadLamp", "2")).toBe("taken");
  expect(take("ReadLamp", "1", "eu-west-1")).toBe("taken");
  throttle.clear();
  expect(take("ReadLamp")).toBe("taken");
});

it("EC2 throttles by the buckets that it documents, with its own code, and only when asked to", async () => {
  const free = openCloud();
  for (let i = 0; i < 200; i++) await free.ec2("DescribeVpcs");
  const { ec2 } = openCloud({ throttle: true });
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    for (let done = 0; ; done++) {
      const error = await work().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) continue;
      expect(error).toMatchObject({ code: "RequestLimitExceeded", status: 503 });
      return done;
    }
  };
  const unfiltered = await count(() => ec2("DescribeSecurityGroups"));
  expect(unfiltered).toBeGreaterThanOrEqual(50);
  expect(unfiltered).toBeLessThan(70);
  await ec2("DescribeSecurityGroups", { MaxResults: 5 });
  expect(
    await count(() =>
      ec2("CreateDefaultVpc", { DryRun: true }).catch((error: { code: string }) => {
        if (error.code !== "DryRunOperation") throw error;
      }),
    ),
  ).toBeLessThanOrEqual(2);
});

it("EC2 counts instances as well as requests", async () => {
  const { ec2 } = openCloud({ throttle: true, quotas: { "running-standard-vcpus": 1_000_000 } });
  const run = (count: number) =>
    ec2("RunInstances", {
      ImageId: "ami-12345678",
      MinCount: count,
      MaxCount: count,
      InstanceType: "t3.nano",
      DryRun: true,
    });
  await expect(run(999)).rejects.toMatchObject({ code: "DryRunOperation" });
  await expect(run(900)).rejects.toMatchObject({ code: "RequestLimitExceeded" });
  await expect(run(1)).rejects.toMatchObject({ code: "DryRunOperation" });
});
