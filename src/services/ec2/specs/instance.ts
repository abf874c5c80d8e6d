/** Instances that should run: what they are started with. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import type { ImageSource, InstanceSpec } from "../../../specs/instance.ts";
import { fault } from "../faults.ts";
import { imageOfInstance } from "../image-catalogue.ts";
import type { MachineImage } from "../image-catalogue.ts";
import { chosenSource } from "../image-policy.ts";
import { interfacesOf } from "../instance-interface.ts";
import { sizeOf } from "../instance-type-size.ts";
import { instances } from "../tables/instance.ts";
import { hostNameOf, nameSettingsOf } from "./host-name.ts";
import { deviceOf } from "./port.ts";

/**
 * What an instance is started with; nothing for one that was terminated or never was.
 *
 * Throws Unsupported for an image whose system does not run here, unless users chose what its instances run.
 */
export function instanceSpecOf(read: Recorder, id: string): InstanceSpec | undefined {
  return read.value(specOf, id);
}

const specOf = derivation<InstanceSpec | undefined>("ec2.instance-spec", (read, id) => {
  const row = read.get(instances, id);
  if (row?.vpcId === undefined || row.subnetId === undefined) return undefined;
  const image = imageOfInstance(row.region, row.imageId);
  return {
    id,
    image: sourceOf(image),
    hostname: read.value(hostNameOf, id).split(" ")[0]!,
    user: image.line.login,
    keys: row.publicKey ? [`${row.publicKey} ${row.keyName}`] : [],
    ...(row.userData !== undefined && { userData: row.userData }),
    vcpus: row.cpu.coreCount * row.cpu.threadsPerCore,
    memoryMiB: sizeOf(row.instanceType).memoryMiB,
    ports: portsOf(read, id),
    names: nameSettingsOf(read, row),
    shutdown: row.shutdownBehavior,
  };
});

function sourceOf(image: MachineImage): ImageSource {
  const chosen = chosenSource(image);
  if (!chosen && image.line.platform === "Windows")
    throw fault("Unsupported", `Windows does not run here: --image ${image.id}=SOURCE says what runs in its place.`);
  return chosen ?? { is: "host" };
}

function portsOf(read: Recorder, id: string): InstanceSpec["ports"] {
  return interfacesOf(read, id).flatMap(({ id: port, attachment }) =>
    attachment && ["attaching", "attached"].includes(attachment.status) ? { device: deviceOf(attachment), port } : [],
  );
}
