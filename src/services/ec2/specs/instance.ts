/** Instances that should run: what they are started with. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import type { InstanceSpec } from "../../../specs/instance.ts";
import { imageOfInstance } from "../image-catalogue.ts";
import { imageSourceOf } from "../image-policy.ts";
import { interfacesOf } from "../instance-interface.ts";
import { sizeOf } from "../instance-type-size.ts";
import { instances } from "../tables/instance.ts";
import { hostNameOf, nameSettingsOf } from "./host-name.ts";
import { deviceOf } from "./port.ts";

/** What an instance is started with; nothing for one that was terminated or never was. */
export function instanceSpecOf(read: Recorder, id: string): InstanceSpec | undefined {
  return read.value(specOf, id);
}

/** The ids of the instances that run or start. */
export function runningInstances(read: Recorder): readonly string[] {
  return read.value(running, "");
}

const running = derivation<readonly string[]>("ec2.running-instances", (read) =>
  read.all(instances).flatMap(({ id, state }) => (state === "running" || state === "pending" ? id : [])),
);

const specOf = derivation<InstanceSpec | undefined>("ec2.instance-spec", (read, id) => {
  const row = read.get(instances, id);
  if (row?.vpcId === undefined || row.subnetId === undefined) return undefined;
  const image = imageOfInstance(row.region, row.imageId);
  return {
    id,
    image: imageSourceOf(image),
    hostname: read.value(hostNameOf, id).split(" ")[0]!,
    user: image.line.login,
    keys: row.publicKey ? [`${row.publicKey} ${row.keyName}`] : [],
    ...(row.userData !== undefined && { userData: row.userData }),
    vcpus: row.cpu.coreCount * row.cpu.threadsPerCore,
    memoryMiB: sizeOf(row.instanceType).memoryMiB,
    ports: portsOf(read, id),
    names: nameSettingsOf(read, row.vpcId, row.subnetId),
    shutdown: row.shutdownBehavior,
  };
});

function portsOf(read: Recorder, id: string): InstanceSpec["ports"] {
  return interfacesOf(read, id).flatMap(({ id: port, attachment }) =>
    attachment && ["attaching", "attached"].includes(attachment.status) ? { device: deviceOf(attachment), port } : [],
  );
}
