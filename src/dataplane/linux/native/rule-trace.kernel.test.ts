/** A traced packet's steps name each rule that it met, and rules are known by their comments. */
import { afterEach, describe, expect, it } from "vitest";
import { Nftables } from "./nftables.ts";
import { PacketSocket } from "./packet-socket.ts";
import { whenReadable } from "./poll.ts";
import { commentKey, RuleTrace } from "./rule-trace.ts";
import type { TraceStep } from "./rule-trace.ts";
import { openDescriptors, Scratch, whyNoNamespaces } from "./scratch.ts";
import { routerMacs, smallNetwork, udpPacket } from "./traffic.ts";

const why = whyNoNamespaces();

const rules = `table inet t {
  chain pre { type filter hook prerouting priority -300
    udp sport 5000 meta nftrace set 1 comment "trace it"
    udp dport 10 drop comment "acl-out/subnet-1 10"
    meta mark set 7 comment "to table 7"
  }
  chain group {
    udp dport 20 accept comment "groups-in/eni-1 sgr-5"
  }
  chain forward { type filter hook forward priority 0; policy drop;
    jump group
  }
}
table ip other {
  chain post { type filter hook postrouting priority 0
    counter
  }
}`;

describe.skipIf(why)(`rule traces ${why ?? ""}`, () => {
  const scratch = new Scratch();
  afterEach(() => scratch.clear());

  async function stepsOf(port: number): Promise<string[]> {
    const { router, a } = smallNetwork(scratch);
    const nft = Nftables.open(router);
    nft.run(rules);
    const trace = RuleTrace.open(router);
    const sender = PacketSocket.open(a, "eth0", { sendOnly: true });
    sender.sendPacket(udpPacket("10.0.1.10", "10.0.2.10", [5000, port], "x"), routerMacs.a);
    sender.sendPacket(udpPacket("10.0.1.10", "10.0.2.10", [5001, port], "not traced"), routerMacs.a);
    const steps: TraceStep[] = [];
    while (await whenReadable(trace.fd, 150)) steps.push(...trace.read());
    const comments = trace.comments();
    expect(new Set(steps.map(({ packet }) => packet)).size).toBe(1);
    expect(steps[0]).toMatchObject({ incoming: "pa", family: "inet", table: "t" });
    expect(steps[0]!.network!.subarray(12, 20)).toEqual(Buffer.from([10, 0, 1, 10, 10, 0, 2, 10]));
    expect(trace.comments("t").size).toBe(4);
    for (const { chain, outgoing } of steps.filter(({ network }) => network))
      expect(outgoing).toBe(chain === "pre" ? undefined : "pb");
    [sender, nft, trace].forEach((each) => each.close());
    return steps.map((step) => {
      const what = step.kind === "rule" ? (comments.get(commentKey(step)) ?? "rule") : step.kind;
      return `${step.chain}: ${what}: ${step.verdict}${step.target ? ` ${step.target}` : ""}, mark ${step.mark}`;
    });
  }

  it("a dropped packet ends at the rule that dropped it", async () => {
    expect(await stepsOf(10)).toEqual(["pre: trace it: continue, mark 0", "pre: acl-out/subnet-1 10: drop, mark 0"]);
  });

  it("an accepted packet shows jumps, marks, policies and other tables", async () => {
    expect(await stepsOf(20)).toEqual([
      "pre: trace it: continue, mark 0",
      "pre: to table 7: continue, mark 7",
      "pre: end: continue, mark 7",
      "pre: policy: accept, mark 7",
      "forward: rule: jump group, mark 7",
      "group: groups-in/eni-1 sgr-5: accept, mark 7",
      "post: rule: continue, mark 7",
      "post: end: continue, mark 7",
      "post: policy: accept, mark 7",
    ]);
  });

  it("a packet that no rule accepts ends at the policy", async () => {
    const steps = await stepsOf(30);
    expect(steps.at(-1)).toBe("forward: policy: drop, mark 7");
    expect(steps).toContain("forward: rule: jump group, mark 7");
  });

  it("asking for comments loses no step that waits", () => {
    const { router, a } = smallNetwork(scratch);
    const nft = Nftables.open(router);
    nft.run(rules);
    const trace = RuleTrace.open(router);
    const sender = PacketSocket.open(a, "eth0", { sendOnly: true });
    sender.sendPacket(udpPacket("10.0.1.10", "10.0.2.10", [5000, 10], "x"), routerMacs.a);
    expect(trace.comments().size).toBe(4);
    expect(trace.read().map(({ verdict }) => verdict)).toEqual(["continue", "drop"]);
    [sender, nft, trace].forEach((each) => each.close());
  });

  it("200 readers leave no descriptor", () => {
    const path = scratch.make("a");
    const before = openDescriptors();
    for (let i = 0; i < 200; i++) RuleTrace.open(path).close();
    expect(openDescriptors()).toBe(before);
  });
});
