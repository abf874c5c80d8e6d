/** Tags of load balancers, listeners and target groups, and the limits of an account. */
import { describe, expect, it } from "vitest";
import type { DescribeAccountLimitsOutput, Limit, TagDescription } from "../../models/elbv2.d.ts";
import { balancerCloud } from "../../../test/balancer.ts";

async function tagged() {
  const test = await balancerCloud();
  const { elb, balancer, group, listen } = test;
  const target = await group("tg", { Tags: [{ Key: "made", Value: "early" }] });
  const arn = await balancer();
  const arns = [arn, target, await listen(arn, target)];
  const add = (ResourceArns: string[], ...Tags: [Key: string, Value?: string][]) =>
    elb("AddTags", { ResourceArns, Tags: Tags.map(([Key, Value]) => ({ Key, Value })) });
  const remove = (ResourceArns: string[], ...TagKeys: string[]) => elb("RemoveTags", { ResourceArns, TagKeys });
  const tagsOf = async (ResourceArns: string[]) =>
    (await elb("DescribeTags", { ResourceArns })).TagDescriptions.map(({ Tags }: TagDescription) =>
      Object.fromEntries(Tags!.map(({ Key, Value }) => [Key, Value])),
    );
  return { ...test, arns, add, remove, tagsOf };
}

describe("tags", () => {
  it("are added to several resources at once, replaced and removed", async () => {
    const { arns, add, remove, tagsOf, elb } = await tagged();
    expect(await tagsOf(arns)).toEqual([{}, { made: "early" }, {}]);
    await add(arns, ["team", "net"], ["made", "late"], ["bare"]);
    const all = { made: "late", team: "net", bare: "" };
    expect(await tagsOf(arns)).toEqual([all, all, all]);
    await add(arns.slice(0, 1), ["team", "web"]);
    await remove(arns, "made", "never");
    expect(await tagsOf(arns)).toEqual([
      { team: "web", bare: "" },
      { team: "net", bare: "" },
      { team: "net", bare: "" },
    ]);
    const { TagDescriptions } = await elb("DescribeTags", { ResourceArns: arns.toReversed() });
    expect(TagDescriptions.map(({ ResourceArn }: TagDescription) => ResourceArn)).toEqual(arns.toReversed());
  });

  it("are fifty at most, each once, and none of AWS's; who asks for too much changes nothing", async () => {
    const { arns, add, tagsOf } = await tagged();
    const many = Array.from({ length: 50 }, (_, at): [string, string] => [`k${at}`, "v"]);
    await expect(add(arns, ...many)).rejects.toMatchObject({ code: "TooManyTags" });
    expect(await tagsOf(arns)).toEqual([{}, { made: "early" }, {}]);
    await add(arns.slice(0, 1), ...many);
    await add(arns.slice(0, 1), ["k0", "again"]);
    await expect(add(arns.slice(0, 1), ["one", "more"])).rejects.toMatchObject({ code: "TooManyTags" });
    await expect(add(arns, ["a", "1"], ["a", "2"])).rejects.toMatchObject({ code: "DuplicateTagKeys" });
    await expect(add(arns, ["aws:a", "1"])).rejects.toMatchObject({ code: "ValidationError" });
    await expect(add(arns, ["", "1"])).rejects.toMatchObject({ code: "ValidationError" });
  });

  it.each(["AddTags", "RemoveTags", "DescribeTags"])("%s finds what it is told of", async (operation) => {
    const { arns, elb, call } = await tagged();
    const more = { AddTags: { Tags: [{ Key: "a" }] }, RemoveTags: { TagKeys: ["a"] }, DescribeTags: {} }[operation];
    const codes = ["LoadBalancerNotFound", "TargetGroupNotFound", "ListenerNotFound"];
    for (const [at, code] of codes.entries()) {
      const ResourceArns = [arns[0]!, arns[at]!.replace(/.{16}$/, "0".repeat(16))];
      await expect(elb(operation, { ResourceArns, ...more })).rejects.toMatchObject({ code });
      const theirs = call("elbv2", operation, { ResourceArns: [arns[at]], ...more }, { account: "222222222222" });
      await expect(theirs).rejects.toMatchObject({ code });
    }
    await expect(elb(operation, { ResourceArns: ["lb"], ...more })).rejects.toMatchObject({ code: "ValidationError" });
    expect((await elb("DescribeTags", { ResourceArns: [arns[0]] })).TagDescriptions[0].Tags).toEqual([]);
  });
});

describe("DescribeAccountLimits", () => {
  it("gives the quotas that count, by pages", async () => {
    const { elb, call } = await balancerCloud();
    const { Limits } = await elb("DescribeAccountLimits");
    const most = (limits: readonly Limit[], name: string) => limits.find(({ Name }) => Name === name)?.Max;
    expect(most(Limits, "network-load-balancers")).toBe("50");
    expect(most(Limits, "listeners-per-network-load-balancer")).toBe("50");
    const raised = { ServiceCode: "elasticloadbalancing", QuotaCode: "L-69A177A2", DesiredValue: 60 };
    await call("service-quotas", "RequestServiceQuotaIncrease", raised);
    const pages: Limit[] = [];
    let Marker: string | undefined;
    do {
      const page: DescribeAccountLimitsOutput = await elb("DescribeAccountLimits", { PageSize: 2, Marker });
      expect(page.Limits!.length).toBeLessThanOrEqual(2);
      pages.push(...page.Limits!);
      Marker = page.NextMarker;
    } while (Marker);
    expect(most(pages, "network-load-balancers")).toBe("60");
    const names = (limits: readonly Limit[]) => limits.map(({ Name }) => Name);
    expect(names(pages)).toEqual(names(Limits));
    await expect(elb("DescribeAccountLimits", { Marker: "x" })).rejects.toMatchObject({ code: "ValidationError" });
    await expect(elb("DescribeAccountLimits", { PageSize: 401 })).rejects.toMatchObject({ code: "ValidationError" });
  });
});
