/** The line of changes to the warden: their order, what waits, and what a dying warden may have missed. */
import { afterEach, expect, it } from "vitest";
import { NetworkLine } from "../../src/dataplane/linux/network-line.ts";
import type { Batch } from "../../src/dataplane/linux/network-line.ts";
import { WardenError } from "../../src/dataplane/linux/client-control.ts";
import { networkOf } from "../../src/services/ec2/specs/index.ts";
import { graphOf } from "../../src/services/ec2/stations/index.ts";
import { oneInstance } from "../instance.ts";
import { openCloud } from "../cloud.ts";

const lines: NetworkLine[] = [];
afterEach(() => lines.splice(0).forEach((line) => line.close()));

/** A cloud whose batches are answered when the test says so. */
async function open() {
  const { cloud, ec2 } = openCloud();
  const { Instances } = await ec2("RunInstances", oneInstance);
  const { NetworkInterfaces, VpcId, SecurityGroups } = Instances![0]!;
  const batches: Batch[] = [];
  const waiting: PromiseWithResolvers<object>[] = [];
  const errors: string[] = [];
  const apply = (batch: Batch): Promise<object> => {
    batches.push(batch);
    waiting.push(Promise.withResolvers());
    return waiting.at(-1)!.promise;
  };
  const wanted = { network: networkOf, graph: graphOf } as never;
  const log = { error: (_: object, message: string): void => void errors.push(message) };
  const line = new NetworkLine({ cloud, wanted, log, apply });
  lines.push(line);
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const answer = async (error?: Error): Promise<void> => {
    const { resolve, reject } = waiting.shift()!;
    if (error) reject(error);
    else resolve({});
    await turn();
  };
  const GroupId = SecurityGroups![0]!.GroupId!;
  const allow = (port: number): Promise<unknown> => {
    const rule = { IpProtocol: "tcp", FromPort: port, ToPort: port, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
    return ec2("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions: [rule] });
  };
  return {
    line,
    batches,
    answer,
    allow,
    errors,
    turn,
    router: VpcId!,
    port: NetworkInterfaces![0]!.NetworkInterfaceId!,
  };
}

const sources = ({ changes }: Batch): string[] => changes.map(({ source }) => source);

it("says everything at first, and takes back what nobody wants", async () => {
  const { line, batches, answer, port, router } = await open();
  line.begin(["port/eni-gone"], undefined);
  const settled = line.settled();
  await expect.poll(() => batches.length).toBe(1);
  expect(sources(batches[0]!)).toEqual(expect.arrayContaining([`port/${port}`, `router/${router}`, "port/eni-gone"]));
  expect(batches[0]!.changes.find(({ source }) => source === "port/eni-gone")!.items).toEqual([]);
  await answer();
  await settled;
});

it("sends one batch at a time; what changes meanwhile goes together, once each, in the next", async () => {
  const { line, batches, answer, allow, turn } = await open();
  line.begin([], undefined);
  await expect.poll(() => batches.length).toBe(1);
  await allow(80);
  await turn();
  await allow(81);
  await turn();
  expect(batches).toHaveLength(1);
  let settled = false;
  const settling = line.settled().then(() => (settled = true));
  await answer();
  await expect.poll(() => batches.length).toBe(2);
  const again = sources(batches[1]!);
  expect(again).toEqual([...new Set(again)]);
  expect(JSON.stringify(batches[1])).toMatch(/\b81\b/);
  expect(settled).toBe(false);
  await answer();
  await settling;
  expect(settled).toBe(true);
});

it("sends again what a warden may have missed that went away, with what has changed since", async () => {
  const { line, batches, answer, allow, turn, errors } = await open();
  line.begin([], undefined);
  await expect.poll(() => batches.length).toBe(1);
  await answer();
  await allow(80);
  await turn();
  await allow(81);
  await turn();
  await answer(new WardenError("The warden went away.", true));
  await expect.poll(() => batches.length).toBe(3);
  expect(new Set(sources(batches[2]!))).toEqual(new Set([...sources(batches[1]!), ...sources(batches[2]!)]));
  expect(JSON.stringify(batches[2])).toMatch(/\b81\b/);
  await answer();
  await line.settled();
  expect(errors).toEqual([]);
});

it("tells what the kernel refuses, and goes on", async () => {
  const { line, batches, answer, allow, turn, errors } = await open();
  line.begin([], undefined);
  await expect.poll(() => batches.length).toBe(1);
  await answer(new WardenError("no such device"));
  expect(errors).toEqual(["The kernel refused a part of the network."]);
  await allow(80);
  await turn();
  await expect.poll(() => batches.length).toBe(2);
  await answer();
  await line.settled();
});

it("says a large network in parts, the last of which has it done", async () => {
  const { line, batches, answer } = await open();
  const gone = Array.from({ length: 250 }, (_, n) => `port/eni-${n}`);
  line.begin(gone, undefined);
  const settled = line.settled();
  for (const more of [true, true, undefined]) {
    await expect.poll(() => batches.at(-1)?.more).toBe(more);
    expect(batches.at(-1)!.memo === undefined).toBe(more === true);
    await answer();
  }
  await settled;
  const all = batches.flatMap(sources);
  expect([batches.length, new Set(all).size]).toEqual([3, all.length]);
  expect(all).toEqual(expect.arrayContaining(gone));
});
