/** What describes of instances leave out: one attribute a call of `describe-instance-attribute`. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { instances } from "../tables/instance.ts";
import type { Instance } from "../tables/instance.ts";

const readAttributes = (one: Described, intake: Intake): void => {
  const id = one.text("InstanceId");
  const userData = one.part("UserData")?.maybe("Value");
  const shutdown = one.part("InstanceInitiatedShutdownBehavior");
  const patch: Partial<Instance> = {
    ...(one.has("DisableApiTermination") && { disableApiTermination: valueOf(one, "DisableApiTermination") }),
    ...(one.has("DisableApiStop") && { disableApiStop: valueOf(one, "DisableApiStop") }),
    ...(shutdown && { shutdownBehavior: shutdown.word("Value", "stop", "terminate") }),
    ...(userData !== undefined && { userData }),
  };
  one.part("DisableApiTermination")?.follows("Value");
  one.part("DisableApiStop")?.follows("Value");
  if (!intake.find(instances, id)) return intake.leave(one.origin, id, "its instance was not described, or not taken");
  intake.patch(instances, id, patch);
  if (shutdown) intake.describe(attributesOf(id), one.origin);
};

function valueOf(one: Described, name: string): boolean {
  return one.part(name)!.flag("Value", false);
}

/** What is noted as described when an instance's attributes were. */
export function attributesOf(id: string): string {
  return `attributes of ${id}`;
}

/** Readers of attributes of instances, which come after them. */
export const instanceAttributeImporters: readonly Importer[] = [
  {
    key: "InstanceAttributes",
    call: "ec2 describe-instance-attribute",
    id: "InstanceId",
    whole: ["DisableApiTermination", "DisableApiStop", "InstanceInitiatedShutdownBehavior", "UserData"],
    read: readAttributes,
  },
];
