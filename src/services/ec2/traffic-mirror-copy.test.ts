/** Flow logs and mirrored traffic. */
import { expect, it } from "vitest";
import { ApiNetwork } from "../../../test/network/api-network.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { parseAddress } from "../../net/address.ts";
import { FlowLogRecorder } from "./flow-log-recorder.ts";

it("FLG-09 MIR-02 flow logs see no copies of mirrored packets, and all other VXLAN", async () => {
  const n = new ApiNetwork();
  const vpc = await n.vpc(1);
  const hosts = [await n.host(vpc.subnets["a"]!, [vpc.open]), await n.host(vpc.subnets["a"]!, [vpc.open])];
  const [source, target] = await Promise.all(
    hosts.map(async ({ id, ip }) => {
      const { Reservations } = await n.ec2("DescribeInstances", { InstanceIds: [id] });
      return { eni: Reservations[0].Instances[0].NetworkInterfaces[0].NetworkInterfaceId as string, ip };
    }),
  );
  const { TrafficMirrorFilterId } = (await n.ec2("CreateTrafficMirrorFilter", {})).TrafficMirrorFilter;
  const to = (await n.ec2("CreateTrafficMirrorTarget", { NetworkInterfaceId: target!.eni })).TrafficMirrorTarget;
  const wish = { NetworkInterfaceId: source!.eni, SessionNumber: 1, TrafficMirrorFilterId };
  await n.ec2("CreateTrafficMirrorSession", { ...wish, TrafficMirrorTargetId: to.TrafficMirrorTargetId });
  const recorder = new FlowLogRecorder(n.cloud.cloud);
  let told = 0;
  recorder.watch(() => told++);
  const logs = (more: Partial<Record<"source" | "destination", string>> & { sourcePort?: number; port?: number }) => {
    const before = told;
    const seen: Observation = {
      interface: target!.eni,
      direction: "ingress",
      action: "REJECT",
      protocol: 17,
      source: parseAddress(more.source ?? source!.ip)!,
      destination: parseAddress(more.destination ?? target!.ip)!,
      sourcePort: more.sourcePort ?? 50_000,
      destinationPort: more.port ?? 4789,
      packets: 1,
      bytes: 150,
      first: 0,
      last: 0,
    };
    recorder.observe(seen);
    return told > before;
  };
  expect(logs({})).toBe(false);
  expect(logs({ source: "10.1.1.200" })).toBe(true);
  expect(logs({ destination: "10.1.1.200" })).toBe(true);
  expect(logs({ port: 4790 })).toBe(true);
  expect(logs({ sourcePort: 4789 })).toBe(true);
  recorder.end();
});
