/** Template data drawn from instances. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("a template drawn from an instance launches another like it", async () => {
  const { ec2 } = openCloud();
  const image = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.small", MinCount: 1, MaxCount: 1 } as const;
  const tags = { ResourceType: "instance" as const, Tags: [{ Key: "Name", Value: "web" }] };
  const { Instances } = await ec2("RunInstances", {
    ...image,
    UserData: "aGk=",
    DisableApiStop: true,
    CreditSpecification: { CpuCredits: "standard" },
    BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { VolumeSize: 33 } }],
    TagSpecifications: [tags],
  });
  const { InstanceId, SubnetId, PrivateIpAddress } = Instances![0]!;
  const { LaunchTemplateData: drawn } = await ec2("GetLaunchTemplateData", { InstanceId: InstanceId! });
  expect(drawn).toMatchObject({
    ImageId: image.ImageId,
    InstanceType: "t3.small",
    UserData: "aGk=",
    DisableApiStop: true,
    CreditSpecification: { CpuCredits: "standard" },
    BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { VolumeSize: 33, DeleteOnTermination: true } }],
    NetworkInterfaces: [{ DeviceIndex: 0, SubnetId, PrivateIpAddresses: [{ PrivateIpAddress, Primary: true }] }],
    TagSpecifications: [tags],
  });
  await ec2("ModifyInstanceAttribute", { InstanceId: InstanceId!, DisableApiStop: { Value: false } });
  await ec2("TerminateInstances", { InstanceIds: [InstanceId!] });
  const LaunchTemplateName = "drawn";
  await ec2("CreateLaunchTemplate", { LaunchTemplateName, LaunchTemplateData: drawn as never });
  const again = await ec2("RunInstances", { LaunchTemplate: { LaunchTemplateName }, MinCount: 1, MaxCount: 1 });
  expect(again.Instances![0]).toMatchObject({ SubnetId, PrivateIpAddress, InstanceType: "t3.small" });
});
