/** What was seen in windows that are not over outlives the recorder that saw it. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { ApiNetwork } from "../../../test/network/api-network.ts";
import { openCloud } from "../../../test/cloud.ts";
import { Clock } from "../../core/clock.ts";
import { LogShelf } from "../../core/log-shelf.ts";
import { port } from "../../core/port.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { address } from "../../net/address.ts";
import { KeptWindows } from "./flow-log-kept.ts";
import { FlowLogRecorder } from "./flow-log-recorder.ts";

const directory = mkdtempSync(join(tmpdir(), "flow-windows-"));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const fail = (error: unknown): never => {
  throw error;
};
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** An instance whose interface a flow log records, at half past a minute. */
async function open() {
  const clock = new Clock(() => Date.UTC(2026, 4, 1, 12, 1, 30));
  const n = new ApiNetwork({}, openCloud({ clock }));
  clock.freeze();
  const { cloud, call } = n.cloud;
  cloud.ports.provide(port("logs.events"), new LogShelf(undefined, fail));
  const vpc = await n.vpc(1);
  const host = await n.host(vpc.subnets["a"]!, [vpc.open]);
  const { Reservations } = await n.ec2("DescribeInstances", { InstanceIds: [host.id] });
  const eni = Reservations[0].Instances[0].NetworkInterfaces[0].NetworkInterfaceId as string;
  const { FlowLogIds } = await n.ec2("CreateFlowLogs", {
    ResourceIds: [eni],
    ResourceType: "NetworkInterface",
    TrafficType: "ALL",
    LogGroupName: "flow",
    DeliverLogsPermissionArn: "arn:aws:iam::000000000000:role/flow",
    LogFormat: "${srcport} ${packets} ${bytes} ${tcp-flags} ${pkt-srcaddr} ${log-status}",
  });
  const file = join(directory, `${FlowLogIds[0]}`, "windows");
  const seen = (sourcePort: number, more: Partial<Observation> = {}): Observation => ({
    interface: eni,
    direction: "ingress",
    action: "ACCEPT",
    protocol: 6,
    source: address("2001:db8::9"),
    destination: address(host.ip.replace(/.*/, "2001:db8::1")),
    sourcePort,
    destinationPort: 80,
    packets: 2,
    bytes: 120,
    flags: 2,
    first: clock.now(),
    last: clock.now(),
    ...more,
  });
  const records = async () => {
    const asked = { logGroupName: "flow" };
    const { events = [] } = (await call("logs", "FilterLogEvents", asked).catch(() => ({}))) as {
      events?: { message: string }[];
    };
    return events.map(({ message }) => message).toSorted();
  };
  return { n, clock, cloud, eni, file, seen, records, begin: () => new FlowLogRecorder(cloud, new KeptWindows(file)) };
}

it("what one recorder saw and did not deliver, the next one delivers once", async () => {
  const { clock, cloud, file, seen, records, begin } = await open();
  const first = begin();
  first.observe(seen(1));
  first.observe(seen(2, { protocol: 17, flags: undefined }));
  await nextTurn();
  appendFileSync(file, '{"seen":{"interface":"eni-cut o');
  cloud.ages.splice(0);
  const second = begin();
  second.observe(seen(1, { flags: 1 }));
  expect(await records()).toEqual([]);
  await cloud.advance(60_000);
  expect(await records()).toEqual(["1 4 240 3 2001:db8::9 OK", "2 2 120 0 2001:db8::9 OK"]);
  cloud.ages.splice(0);
  begin();
  await cloud.advance(1_000);
  expect(clock.now() % 60_000).toBeLessThan(60_000);
  expect(await records(), "neither again, nor as a window without data").toHaveLength(2);
});

it("a window that goes on while the file is written anew keeps its counts", async () => {
  const { cloud, file, seen, records, begin } = await open();
  const first = begin();
  first.observe(seen(1));
  await cloud.advance(60_000);
  expect(await records()).toEqual(["1 2 120 2 2001:db8::9 OK"]);
  first.observe(seen(3, { first: cloud.clock.now(), last: cloud.clock.now() }));
  await first.publish();
  expect(readFileSync(file, "utf8")).toContain('"window"');
  first.observe(seen(3, { first: cloud.clock.now(), last: cloud.clock.now(), flags: 17 }));
  first.end();
  cloud.ages.splice(0);
  begin();
  await cloud.advance(60_000);
  expect(await records()).toEqual(["1 2 120 2 2001:db8::9 OK", "3 4 240 3 2001:db8::9 OK"]);
});

it("what a deleted flow log saw is forgotten", async () => {
  const { n, cloud, seen, records, begin } = await open();
  begin().observe(seen(1));
  await nextTurn();
  const { FlowLogs } = await n.ec2("DescribeFlowLogs", {});
  await n.ec2("DeleteFlowLogs", { FlowLogIds: FlowLogs.map(({ FlowLogId }: { FlowLogId: string }) => FlowLogId) });
  cloud.ages.splice(0);
  begin();
  await cloud.advance(60_000);
  expect(await records()).toEqual([]);
});
