/** A plan that followed edits, in turns that are cut off, says in sum what a plan from scratch says. */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { Plan } from "../../src/dataplane/linux/plan.ts";
import type { PlanParts } from "../../src/dataplane/linux/plan.ts";
import type { Contribution, Item } from "../../src/dataplane/linux/state.ts";
import { networkOf } from "../../src/services/ec2/specs/index.ts";
import { graphOf } from "../../src/services/ec2/stations/index.ts";
import { ApiNetwork } from "../network/api-network.ts";
import type { ApiHost } from "../network/api-network.ts";

/** A plan of a cloud, and what it has said by source; what it took back is absent. */
function follow({ cloud }: ApiNetwork["cloud"], more: Partial<PlanParts> = {}) {
  const said = new Map<string, readonly Item[]>();
  const batches: (readonly Contribution[])[] = [];
  const memos: string[] = [];
  const plan = new Plan({
    derivations: cloud.derivations,
    read: cloud.reader,
    view: networkOf,
    graph: graphOf,
    send: (changes, memo) => {
      batches.push(changes);
      if (memo !== undefined) memos.push(memo);
      for (const { source, items } of changes)
        if (items.length > 0) said.set(source, items);
        else said.delete(source);
    },
    failed: (source, error) => {
      throw new Error(source, { cause: error });
    },
    ...more,
  });
  return { plan, said, batches, memos };
}

/** Edits of a small network, in the order of a seed. */
function* edits(
  n: ApiNetwork,
  subnets: readonly string[],
  group: string,
  seed: number,
): Generator<() => Promise<unknown>> {
  const hosts: ApiHost[] = [];
  let state = seed;
  const pick = (most: number): number =>
    ((state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff) >> 16) % most;
  for (let port = 1; ; port++) {
    const rule = { IpProtocol: "tcp", FromPort: port, ToPort: port, IpRanges: [{ CidrIp: "10.0.0.0/8" }] };
    const launch = async () => hosts.push(await n.host(subnets[pick(subnets.length)]!, [group]));
    const kinds = [
      launch,
      launch,
      () => n.ec2("AuthorizeSecurityGroupIngress", { GroupId: group, IpPermissions: [rule] }),
      () => n.ec2("TerminateInstances", { InstanceIds: [hosts.splice(pick(hosts.length), 1)[0]!.id] }),
    ];
    yield kinds[pick(hosts.length > 0 ? kinds.length : 2)]!;
  }
}

describe("a plan", () => {
  it.each([1, 2, 3])(
    "says what one from scratch says after 40 edits, some of them in short turns (%i)",
    async (seed) => {
      const n = new ApiNetwork();
      const [one, other] = [await n.vpc(1), await n.vpc(2)];
      const asked = await n.ec2("CreateVpcPeeringConnection", { VpcId: one.id, PeerVpcId: other.id });
      const { VpcPeeringConnectionId } = asked.VpcPeeringConnection;
      await n.ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId });
      const { plan, said, memos } = follow(n.cloud);
      const all = [one, other].flatMap(({ subnets }) => Object.values(subnets));
      const next = edits(n, all.slice(0, 2), one.open, seed);
      for (let count = 0; count < 40; count++) {
        await next.next().value!();
        if (count === 20) await n.host(all[2]!, [other.open]);
        plan.flush(count % 3 === 0 ? Infinity : 0.2);
      }
      plan.flush();
      const scratch = follow(n.cloud, { memo: memos.at(-1)!, standing: [...said.keys()] });
      scratch.plan.flush();
      plan.stop();
      scratch.plan.stop();
      expect([...said.keys()].toSorted()).toEqual([...scratch.said.keys()].toSorted());
      expect([...said].filter(([source, items]) => !isDeepStrictEqual(items, scratch.said.get(source)))).toEqual([]);
      expect(said.size).toBeGreaterThan(20);
    },
  );

  it("leaves the table of a load balancer's node its number, whatever comes and goes beside it", async () => {
    const n = new ApiNetwork();
    const vpc = await n.vpc(1);
    const [target, other] = [await n.host(vpc.subnets["a"]!, [vpc.open]), await n.host(vpc.subnets["a"]!, [vpc.open])];
    await n.balancer(vpc, [vpc.subnets["a"]!], [{ Id: target.id }]);
    const { plan, said } = follow(n.cloud);
    plan.flush();
    await n.ec2("TerminateInstances", { InstanceIds: [other.id] });
    plan.flush();
    const { RouteTableId } = (await n.ec2("CreateRouteTable", { VpcId: vpc.id })).RouteTable;
    await n.ec2("AssociateRouteTable", { RouteTableId, SubnetId: vpc.subnets["b"] });
    plan.flush();
    plan.stop();
    const rules = [...said.values()].flat().filter((item) => item.is === "rule");
    const inRouter = rules.filter((item) => item.namespace === vpc.id && item.family === 4);
    const places = inRouter.map(({ table, priority, mark, incoming }) => [table, priority, mark, incoming].join());
    expect(places.length).toBeGreaterThan(2);
    expect(new Set(places).size).toBe(places.length);
  });

  it("says one filter again for one rule, and looks at nothing else", async () => {
    const n = new ApiNetwork();
    const vpc = await n.vpc(1);
    for (let i = 0; i < 5; i++) await n.host(vpc.subnets["a"]!, [vpc.open]);
    const { plan, batches } = follow(n.cloud);
    plan.flush();
    const known = batches.length;
    const rule = { IpProtocol: "udp", FromPort: 53, ToPort: 53, IpRanges: [{ CidrIp: "10.0.0.0/8" }] };
    await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: vpc.open, IpPermissions: [rule] });
    plan.flush();
    plan.stop();
    expect(batches.slice(known).map((changes) => changes.map(({ source }) => source))).toEqual([
      [`filter/${vpc.id}/group-in/${vpc.open}`],
    ]);
  });
});
