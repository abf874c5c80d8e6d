/** Target groups after their creation: their health checks change. */
import { describe, expect, it } from "vitest";
import { balancerCloud } from "../../../test/balancer.ts";

async function grouped(more: object = {}) {
  const test = await balancerCloud();
  const arn = await test.group("tg", more);
  const modify = async (change: object) =>
    (await test.elb("ModifyTargetGroup", { TargetGroupArn: arn, ...change })).TargetGroups[0];
  const shown = async () =>
    (await test.elb("DescribeTargetGroups", { TargetGroupArns: [arn] })).TargetGroups[0] as Record<string, unknown>;
  return { ...test, arn, modify, shown };
}

const http = { HealthCheckProtocol: "HTTP" };

describe("ModifyTargetGroup", () => {
  it.each<[object, object, object]>([
    [{}, { HealthCheckIntervalSeconds: 10 }, { HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: 10 }],
    [{}, { HealthCheckTimeoutSeconds: 2 }, { HealthCheckTimeoutSeconds: 2 }],
    [{}, { HealthyThresholdCount: 2 }, { HealthyThresholdCount: 2 }],
    [{}, { UnhealthyThresholdCount: 10 }, { UnhealthyThresholdCount: 10 }],
    [{}, { HealthCheckPort: "8080" }, { HealthCheckPort: "8080" }],
    [{ HealthCheckPort: "8080" }, { HealthCheckPort: "traffic-port" }, { HealthCheckPort: "traffic-port" }],
    [{}, { HealthCheckEnabled: true }, {}],
    [{}, { ...http }, { ...http, HealthCheckPath: "/", Matcher: { HttpCode: "200-399" } }],
    [
      {},
      { HealthCheckProtocol: "HTTPS", HealthCheckPath: "/up", Matcher: { HttpCode: "204" } },
      { HealthCheckProtocol: "HTTPS", HealthCheckPath: "/up", Matcher: { HttpCode: "204" } },
    ],
    [{ ...http, HealthCheckPath: "/a" }, { HealthCheckPath: "/b" }, { HealthCheckPath: "/b" }],
    [http, { Matcher: { HttpCode: "200,301-302" } }, { Matcher: { HttpCode: "200,301-302" } }],
    [
      { ...http, HealthCheckPath: "/a" },
      { HealthCheckProtocol: "TCP" },
      { HealthCheckProtocol: "TCP", HealthCheckPath: undefined, Matcher: undefined },
    ],
    [
      { Protocol: "GENEVE", Port: 6081 },
      { ...http, HealthCheckPort: "traffic-port" },
      { ...http, HealthCheckPort: "traffic-port", HealthCheckPath: "/", Matcher: { HttpCode: "200-399" } },
    ],
  ])("makes of a group with %o by %o %o", async (created, change, expected) => {
    const { modify, shown } = await grouped(created);
    const before = await shown();
    const after = await modify(change);
    expect(after).toEqual(JSON.parse(JSON.stringify({ ...before, ...expected })));
    expect(await shown()).toEqual(after);
  });

  it.each<[object, object]>([
    [{}, { HealthCheckEnabled: false }],
    [{}, { HealthCheckIntervalSeconds: 4 }],
    [{}, { HealthCheckIntervalSeconds: 301 }],
    [{}, { HealthCheckIntervalSeconds: 9 }],
    [{}, { HealthCheckTimeoutSeconds: 1 }],
    [{ HealthCheckIntervalSeconds: 300 }, { HealthCheckTimeoutSeconds: 121 }],
    [{}, { HealthCheckTimeoutSeconds: 31 }],
    [{}, { HealthyThresholdCount: 1 }],
    [{}, { HealthyThresholdCount: 11 }],
    [{}, { UnhealthyThresholdCount: 1 }],
    [{}, { UnhealthyThresholdCount: 11 }],
    [{}, { HealthCheckPort: "0" }],
    [{}, { HealthCheckPort: "65536" }],
    [{}, { HealthCheckPort: "http" }],
    [{}, { HealthCheckPath: "/up" }],
    [{}, { Matcher: { HttpCode: "200" } }],
    [http, { HealthCheckPath: "up" }],
    [http, { HealthCheckPath: `/${"x".repeat(1024)}` }],
    [http, { Matcher: { HttpCode: "100" } }],
    [http, { Matcher: { HttpCode: "600" } }],
    [http, { Matcher: { HttpCode: "299-200" } }],
    [http, { Matcher: { GrpcCode: "12" } }],
    [{}, { HealthCheckProtocol: "TLS" }],
    [{}, { HealthCheckProtocol: "UDP" }],
    [{}, { HealthCheckProtocol: "QUIC" }],
  ])("refuses for a group with %o %o", async (created, change) => {
    const { modify, shown } = await grouped(created);
    const before = await shown();
    await expect(modify(change)).rejects.toMatchObject({ code: "ValidationError" });
    expect(await shown()).toEqual(before);
  });

  it("finds the group", async () => {
    const { arn, elb } = await grouped();
    const none = arn.replace(/.{16}$/, "0".repeat(16));
    await expect(elb("ModifyTargetGroup", { TargetGroupArn: none })).rejects.toMatchObject({
      code: "TargetGroupNotFound",
    });
    await expect(elb("ModifyTargetGroup", { TargetGroupArn: "tg" })).rejects.toMatchObject({ code: "ValidationError" });
  });
});

describe("health checks of new groups", () => {
  it.each([
    ["TCP", "TCP", 30, 10, "traffic-port"],
    ["TCP", "HTTP", 30, 6, "traffic-port"],
    ["TCP", "HTTPS", 30, 10, "traffic-port"],
    ["GENEVE", "TCP", 10, 5, "80"],
    ["GENEVE", "HTTP", 10, 5, "80"],
  ])("of %s by %s come each %d seconds, wait for %d, at port %s", async (Protocol, check, interval, timeout, port) => {
    const Port = Protocol === "GENEVE" ? 6081 : 80;
    const { shown } = await grouped({ Protocol, Port, HealthCheckProtocol: check });
    expect(await shown()).toMatchObject({
      HealthCheckIntervalSeconds: interval,
      HealthCheckTimeoutSeconds: timeout,
      HealthCheckPort: port,
      HealthyThresholdCount: 5,
      UnhealthyThresholdCount: 2,
    });
  });
});
