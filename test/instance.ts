/** A fresh cloud with one running instance, for tests of what becomes of instances. */
import type { Instance } from "../src/models/ec2.d.ts";
import { openCloud } from "./cloud.ts";
import type { TestCloud } from "./cloud.ts";

/** What a launch needs at least. Any image id of the right form stands for the default Linux image. */
export const oneInstance = {
  ImageId: "ami-0123456789abcdef0",
  InstanceType: "t3.micro",
  MinCount: 1,
  MaxCount: 1,
} as const;

/** A cloud, its instance, and how that is described now. */
export interface TestInstance extends TestCloud {
  readonly InstanceId: string;
  readonly found: () => Promise<Instance>;
}

/** Opens a cloud and launches one instance in its default VPC. */
export async function openInstance(more: object = {}): Promise<TestInstance> {
  const opened = openCloud();
  const { Instances } = await opened.ec2("RunInstances", { ...oneInstance, ...more });
  const InstanceId = Instances![0]!.InstanceId!;
  const found = async (): Promise<Instance> =>
    (await opened.ec2("DescribeInstances", { InstanceIds: [InstanceId] })).Reservations![0]!.Instances![0]!;
  return { ...opened, InstanceId, found };
}
