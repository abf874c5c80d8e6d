/** Listeners after their creation: changed, listed by pages, told attributes, deleted. */
import { describe, expect, it } from "vitest";
import type { Listener } from "../../models/elbv2.d.ts";
import { attributeRecord, balancerCloud } from "../../../test/balancer.ts";

const forward = (TargetGroupArn: string) => [{ Type: "forward", TargetGroupArn }];

async function listening() {
  const test = await balancerCloud();
  const { elb, balancer, group, listen } = test;
  const arn = await balancer();
  const tcp = await group("tcp");
  const both = await group("both", { Protocol: "TCP_UDP" });
  const udp = await group("udp", { Protocol: "UDP" });
  const listener = await listen(arn, tcp);
  const modify = (more: object, ListenerArn = listener) => elb("ModifyListener", { ListenerArn, ...more });
  const shown = async (ListenerArn = listener) =>
    (await elb("DescribeListeners", { ListenerArns: [ListenerArn] })).Listeners[0];
  return { ...test, arn, tcp, both, udp, listener, modify, shown };
}

describe("ModifyListener", () => {
  it("changes what it names and leaves the rest", async () => {
    const { modify, shown, listener, arn, tcp, both, elb } = await listening();
    const before = await shown();
    expect(before).toMatchObject({ ListenerArn: listener, LoadBalancerArn: arn, Port: 80, Protocol: "TCP" });
    const moved = await modify({ Port: 8080 });
    expect(moved.Listeners).toEqual([{ ...before, Port: 8080 }]);
    expect(await shown()).toEqual({ ...before, Port: 8080 });
    await modify({ DefaultActions: forward(both) });
    expect(await shown()).toMatchObject({ Port: 8080, Protocol: "TCP", DefaultActions: forward(both) });
    await elb("DeleteTargetGroup", { TargetGroupArn: tcp });
    await modify({ Protocol: "UDP" });
    expect(await shown()).toMatchObject({ Port: 8080, Protocol: "UDP", DefaultActions: forward(both) });
    await modify({ Protocol: "TCP_UDP", Port: 53 });
    expect(await shown()).toMatchObject({ Port: 53, Protocol: "TCP_UDP" });
  });

  it("shares a port between TCP and UDP only", async () => {
    const { arn, both, udp, listen, modify, shown } = await listening();
    const other = await listen(arn, udp, { Protocol: "UDP", Port: 81 });
    await modify({ Port: 80 }, other);
    expect((await shown(other)).Port).toBe(80);
    const third = await listen(arn, both, { Protocol: "TCP_UDP", Port: 82 });
    await expect(modify({ Port: 80 }, third)).rejects.toMatchObject({ code: "DuplicateListener" });
    await expect(modify({ Protocol: "TCP", Port: 80 }, third)).rejects.toMatchObject({ code: "DuplicateListener" });
    expect(await shown(third)).toMatchObject({ Protocol: "TCP_UDP", Port: 82 });
  });

  it.each([
    ["a protocol that its group does not speak", { Protocol: "UDP" }, "InvalidConfigurationRequest"],
    ["a protocol of application load balancers", { Protocol: "HTTP" }, "ValidationError"],
    ["a port beyond all ports", { Port: 65_536 }, "ValidationError"],
    ["no action", { DefaultActions: [] }, "ValidationError"],
    [
      "an action of application load balancers",
      { DefaultActions: [{ Type: "redirect" }] },
      "InvalidLoadBalancerAction",
    ],
  ])("refuses %s", async (_, more, code) => {
    const { modify, shown } = await listening();
    const before = await shown();
    await expect(modify(more)).rejects.toMatchObject({ code });
    expect(await shown()).toEqual(before);
  });

  it("refuses by its own name what is not built", async () => {
    const { modify, tcp, both } = await listening();
    const TargetGroups = [tcp, both].map((TargetGroupArn) => ({ TargetGroupArn, Weight: 1 }));
    await expect(modify({ Protocol: "TLS" })).rejects.toMatchObject({ what: "elbv2.ModifyListener.Protocol.TLS" });
    await expect(
      modify({ DefaultActions: [{ Type: "forward", ForwardConfig: { TargetGroups } }] }),
    ).rejects.toMatchObject({ what: "elbv2.ModifyListener.DefaultActions.ForwardConfig.TargetGroups" });
    const sticky = { TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 60 } };
    const ForwardConfig = { TargetGroups: TargetGroups.slice(0, 1), ...sticky };
    await expect(modify({ DefaultActions: [{ Type: "forward", ForwardConfig }] })).rejects.toMatchObject({
      what: "elbv2.ModifyListener.DefaultActions.ForwardConfig.TargetGroupStickinessConfig",
    });
  });

  it("keeps groups with one load balancer, and finds what is there", async () => {
    const { balancer, group, listen, modify, listener } = await listening();
    const second = await balancer({ Name: "second" });
    const taken = await group("taken");
    await listen(second, taken);
    await expect(modify({ DefaultActions: forward(taken) })).rejects.toMatchObject({
      code: "TargetGroupAssociationLimit",
    });
    const none = taken.replace(/.{16}$/, "0".repeat(16));
    await expect(modify({ DefaultActions: forward(none) })).rejects.toMatchObject({ code: "TargetGroupNotFound" });
    const gone = listener.replace(/.{16}$/, "0".repeat(16));
    await expect(modify({ Port: 81 }, gone)).rejects.toMatchObject({ code: "ListenerNotFound" });
    await expect(modify({ Port: 81 }, second)).rejects.toMatchObject({ code: "ValidationError" });
  });

  it("of a gateway load balancer changes its group alone", async () => {
    const { gateway, group, listen, modify, shown } = await listening();
    const geneve = (name: string) => group(name, { Protocol: "GENEVE", Port: 6081 });
    const [one, two] = [await geneve("one"), await geneve("two")];
    const listener = await listen(await gateway(), one, { Protocol: undefined, Port: undefined });
    await modify({ DefaultActions: forward(two) }, listener);
    const now = await shown(listener);
    expect(now).toMatchObject({ DefaultActions: forward(two) });
    expect([now.Port, now.Protocol]).toEqual([undefined, undefined]);
    await expect(modify({ Port: 6081 }, listener)).rejects.toMatchObject({ code: "ValidationError" });
    await expect(modify({ Protocol: "GENEVE" }, listener)).rejects.toMatchObject({ code: "ValidationError" });
  });
});

describe("DescribeListeners", () => {
  it("gives pages that changes between them neither skip nor repeat", async () => {
    const { elb, arn, tcp, listen } = await listening();
    for (const Port of [81, 82, 83, 84]) await listen(arn, tcp, { Port });
    const page = async (Marker?: string) => {
      const found = await elb("DescribeListeners", { LoadBalancerArn: arn, PageSize: 2, Marker });
      return {
        next: found.NextMarker,
        listeners: found.Listeners,
        ports: found.Listeners.map(({ Port }: Listener) => Port),
      };
    };
    const first = await page();
    expect(first.ports).toEqual([80, 81]);
    await elb("DeleteListener", { ListenerArn: first.listeners[0].ListenerArn });
    const second = await page(first.next);
    expect(second.ports).toEqual([82, 83]);
    await listen(arn, tcp, { Port: 79 });
    const third = await page(second.next);
    expect([third.ports, third.next]).toEqual([[84, 79], undefined]);
    const inWhole = await elb("DescribeListeners", { LoadBalancerArn: arn });
    expect(inWhole.Listeners.map(({ Port }: Listener) => Port)).toEqual([81, 82, 83, 84, 79]);
    expect(inWhole.NextMarker).toBeUndefined();
  });

  it("asks for listeners or their load balancer, and takes no foreign markers", async () => {
    const { elb, arn, listener } = await listening();
    const none = arn.replace(/.{16}$/, "0".repeat(16));
    const cases: [object, string][] = [
      [{}, "ValidationError"],
      [{ LoadBalancerArn: arn, ListenerArns: [listener] }, "ValidationError"],
      [{ LoadBalancerArn: arn, Marker: "x" }, "ValidationError"],
      [{ LoadBalancerArn: arn, PageSize: 0 }, "ValidationError"],
      [{ LoadBalancerArn: arn, PageSize: 401 }, "ValidationError"],
      [{ LoadBalancerArn: listener }, "ValidationError"],
      [{ LoadBalancerArn: none }, "LoadBalancerNotFound"],
      [{ ListenerArns: [listener, listener.replace(/.{16}$/, "0".repeat(16))] }, "ListenerNotFound"],
    ];
    for (const [input, code] of cases)
      await expect(elb("DescribeListeners", input), JSON.stringify(input)).rejects.toMatchObject({ code });
  });
});

describe("DeleteListener", () => {
  it("frees its port and its group, whose targets are in use no more", async () => {
    const { elb, listener, arn, tcp, listen } = await listening();
    await expect(elb("DeleteTargetGroup", { TargetGroupArn: tcp })).rejects.toMatchObject({ code: "ResourceInUse" });
    await elb("DeleteListener", { ListenerArn: listener });
    expect((await elb("DescribeListeners", { LoadBalancerArn: arn })).Listeners).toEqual([]);
    const { TargetGroups } = await elb("DescribeTargetGroups", { TargetGroupArns: [tcp] });
    expect(TargetGroups[0].LoadBalancerArns).toEqual([]);
    for (const operation of ["DescribeListenerAttributes", "DeleteListener", "DescribeRules"])
      await expect(elb(operation, { ListenerArn: listener })).rejects.toMatchObject({ code: "ListenerNotFound" });
    const again = await listen(arn, tcp);
    expect(again).not.toBe(listener);
    await elb("DeleteListener", { ListenerArn: again });
    await elb("DeleteTargetGroup", { TargetGroupArn: tcp });
  });

  it("leaves targets unused, which it was for", async () => {
    const { elb, group, arn, listen } = await listening();
    const addresses = await group("ip", { TargetType: "ip" });
    await elb("RegisterTargets", { TargetGroupArn: addresses, Targets: [{ Id: "10.1.1.50" }] });
    const health = async () =>
      (await elb("DescribeTargetHealth", { TargetGroupArn: addresses })).TargetHealthDescriptions[0].TargetHealth;
    const ListenerArn = await listen(arn, addresses, { Port: 90 });
    expect(await health()).toMatchObject({ State: "healthy" });
    await elb("DeleteListener", { ListenerArn });
    expect(await health()).toMatchObject({ State: "unused", Reason: "Target.NotInUse" });
  });
});

describe("attributes of listeners", () => {
  const idle = "tcp.idle_timeout.seconds";

  it("are the idle time of TCP, from 60 to 6000 seconds", async () => {
    const { elb, listener } = await listening();
    const set = (Value: string, Key = idle) =>
      elb("ModifyListenerAttributes", { ListenerArn: listener, Attributes: [{ Key, Value }] });
    const known = async () =>
      attributeRecord((await elb("DescribeListenerAttributes", { ListenerArn: listener })).Attributes);
    expect(await known()).toEqual({ [idle]: "350" });
    for (const value of ["60", "6000"]) {
      expect((await set(value)).Attributes).toEqual([{ Key: idle, Value: value }]);
      expect(await known()).toEqual({ [idle]: value });
    }
    for (const value of ["59", "6001", "", "-60", "61.5", "long"])
      await expect(set(value), value).rejects.toMatchObject({ code: "ValidationError" });
    await expect(set("1", "routing.http.response.server.enabled")).rejects.toMatchObject({ code: "ValidationError" });
    expect(await known()).toEqual({ [idle]: "6000" });
  });

  it("are none for UDP", async () => {
    const { elb, arn, udp, listen } = await listening();
    const ListenerArn = await listen(arn, udp, { Protocol: "UDP", Port: 53 });
    expect((await elb("DescribeListenerAttributes", { ListenerArn })).Attributes).toEqual([]);
    const Attributes = [{ Key: idle, Value: "60" }];
    await expect(elb("ModifyListenerAttributes", { ListenerArn, Attributes })).rejects.toMatchObject({
      code: "InvalidConfigurationRequest",
    });
  });
});
