/** CPU credits and instance profiles of instances through their operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

const image = { ImageId: "ami-0123456789abcdef0", MinCount: 1, MaxCount: 1 } as const;

async function run({ ec2 }: TestCloud, more: object = {}): Promise<string> {
  return (await ec2("RunInstances", { ...image, InstanceType: "t3.micro", ...more })).Instances![0]!.InstanceId!;
}

it("an account's default credits of a family count for new instances alone", async () => {
  const opened = openCloud();
  const { ec2 } = opened;
  const defaultOf = async () =>
    (await ec2("GetDefaultCreditSpecification", { InstanceFamily: "t3" })).InstanceFamilyCreditSpecification;
  expect(await defaultOf()).toEqual({ InstanceFamily: "t3", CpuCredits: "unlimited" });
  const before = await run(opened);
  await ec2("ModifyDefaultCreditSpecification", { InstanceFamily: "t3", CpuCredits: "standard" });
  const after = await run(opened);
  expect(await defaultOf()).toEqual({ InstanceFamily: "t3", CpuCredits: "standard" });
  const shown = await ec2("DescribeInstanceCreditSpecifications", { InstanceIds: [before, after] });
  expect(shown.InstanceCreditSpecifications).toEqual([
    { InstanceId: before, CpuCredits: "unlimited" },
    { InstanceId: after, CpuCredits: "standard" },
  ]);
  const all = await ec2("DescribeInstanceCreditSpecifications");
  expect(all.InstanceCreditSpecifications).toEqual([{ InstanceId: before, CpuCredits: "unlimited" }]);
  await expect(
    ec2("ModifyDefaultCreditSpecification", { InstanceFamily: "t3", CpuCredits: "endless" }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("a change of credits lists what it could not change", async () => {
  const opened = openCloud();
  const [burstable, plain] = [await run(opened), await run(opened, { InstanceType: "m5.large" })];
  const CpuCredits = "standard";
  const answer = await opened.ec2("ModifyInstanceCreditSpecification", {
    InstanceCreditSpecifications: [burstable, plain, "i-0123456789abcdef0"].map((InstanceId) => ({
      InstanceId,
      CpuCredits,
    })),
  });
  expect(answer.SuccessfulInstanceCreditSpecifications).toEqual([{ InstanceId: burstable }]);
  expect(answer.UnsuccessfulInstanceCreditSpecifications).toMatchObject([
    { InstanceId: plain, Error: { Code: "InstanceCreditSpecification.NotSupported" } },
    { InstanceId: "i-0123456789abcdef0", Error: { Code: "InvalidInstanceID.NotFound" } },
  ]);
});

it("an instance profile is associated, replaced and taken away", async () => {
  const opened = openCloud();
  const { ec2 } = opened;
  const id = await run(opened);
  const made = await ec2("AssociateIamInstanceProfile", { InstanceId: id, IamInstanceProfile: { Name: "web" } });
  const association = made.IamInstanceProfileAssociation!;
  expect(association).toMatchObject({ InstanceId: id, State: "associating" });
  expect(association.IamInstanceProfile!.Arn).toBe("arn:aws:iam::000000000000:instance-profile/web");
  const again = ec2("AssociateIamInstanceProfile", { InstanceId: id, IamInstanceProfile: { Name: "other" } });
  await expect(again).rejects.toMatchObject({ code: "IncorrectState" });
  const replaced = await ec2("ReplaceIamInstanceProfileAssociation", {
    AssociationId: association.AssociationId!,
    IamInstanceProfile: { Name: "other" },
  });
  const AssociationId = replaced.IamInstanceProfileAssociation!.AssociationId!;
  expect(AssociationId).not.toBe(association.AssociationId);
  const Filters = [{ Name: "instance-id", Values: [id] }];
  const found = await ec2("DescribeIamInstanceProfileAssociations", { Filters });
  expect(found.IamInstanceProfileAssociations).toMatchObject([{ AssociationId, State: "associated" }]);
  await ec2("DisassociateIamInstanceProfile", { AssociationId });
  expect((await ec2("DescribeIamInstanceProfileAssociations")).IamInstanceProfileAssociations).toEqual([]);
  await expect(ec2("DisassociateIamInstanceProfile", { AssociationId })).rejects.toMatchObject({
    code: "InvalidAssociationID.NotFound",
  });
});

it("a launch's instance profile is an association of each instance, until it ends", async () => {
  const opened = openCloud();
  const { ec2 } = opened;
  const { Instances } = await ec2("RunInstances", {
    ...image,
    MaxCount: 2,
    InstanceType: "t3.micro",
    IamInstanceProfile: { Name: "web" },
  });
  const ids = Instances!.map(({ InstanceId }) => InstanceId!);
  const list = async () => (await ec2("DescribeIamInstanceProfileAssociations")).IamInstanceProfileAssociations!;
  expect((await list()).map(({ InstanceId }) => InstanceId)).toEqual(ids);
  expect(new Set((await list()).map(({ AssociationId }) => AssociationId)).size).toBe(2);
  await ec2("TerminateInstances", { InstanceIds: [ids[0]!] });
  expect((await list()).map(({ InstanceId }) => InstanceId)).toEqual([ids[1]]);
});

it("what an instance does with reserved capacity is changed while it is stopped", async () => {
  const opened = openCloud();
  const { ec2 } = opened;
  const InstanceId = await run(opened);
  const none = { InstanceId, CapacityReservationSpecification: { CapacityReservationPreference: "none" as const } };
  await expect(ec2("ModifyInstanceCapacityReservationAttributes", none)).rejects.toMatchObject({
    code: "IncorrectInstanceState",
  });
  await ec2("StopInstances", { InstanceIds: [InstanceId] });
  expect(await ec2("ModifyInstanceCapacityReservationAttributes", none)).toEqual({ Return: true });
  const where = [{ Name: "capacity-reservation-specification.capacity-reservation-preference", Values: ["none"] }];
  expect((await ec2("DescribeInstances", { Filters: where })).Reservations).toHaveLength(1);
});
