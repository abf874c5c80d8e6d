/** The IAM instance profile of an instance: given, replaced, taken away; each time under an association's id. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import { describe } from "../../core/describe.ts";
import { ownBy } from "../../core/find.ts";
import type { IamInstanceProfileAssociation, IamInstanceProfileSpecification } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";

type Profile = NonNullable<Instance["iamInstanceProfile"]>;

/** The profile that a request names. IAM is not asked whether it exists. */
export function profileOf(cx: ReadContext, given: IamInstanceProfileSpecification | undefined): Profile | undefined {
  if (!given?.Arn && !given?.Name) return undefined;
  if (given.Arn && given.Name)
    throw fault("InvalidParameterCombination", "Specify either the instance profile's ARN or its name, but not both.");
  const arn = given.Arn ?? `arn:aws:iam::${cx.account}:instance-profile/${given.Name}`;
  if (!/^arn:aws[\w-]*:iam::\d{12}:instance-profile\/.+$/.test(arn))
    throw fault("InvalidParameterValue", `Value (${arn}) for parameter iamInstanceProfile.arn is invalid.`);
  return { arn, id: `AIPA${Buffer.from(arn).toString("hex").toUpperCase().slice(-17)}` };
}

/** A profile with the association that ties it to one instance. */
export function newAssociation(cx: ChangeContext, profile: Profile): Profile {
  return { ...profile, associationId: cx.newId("iip-assoc"), associatedAt: cx.now };
}

const associateProfile = change(
  "AssociateIamInstanceProfile",
  { honours: ["IamInstanceProfile", "InstanceId"], access: { resources: { instance: "InstanceId" } } },
  (input, cx) => {
    const row = cx.find(instances, input.InstanceId);
    if (row.iamInstanceProfile)
      throw fault("IncorrectState", `There is an existing association for instance ${row.id}`);
    return { IamInstanceProfileAssociation: viewAssociation(give(cx, row, input.IamInstanceProfile), "associating") };
  },
);

const replaceProfile = change(
  "ReplaceIamInstanceProfileAssociation",
  { honours: ["IamInstanceProfile", "AssociationId"] },
  (input, cx) => {
    const row = give(cx, findByAssociation(cx, input.AssociationId), input.IamInstanceProfile);
    return { IamInstanceProfileAssociation: viewAssociation(row, "associating") };
  },
);

const disassociateProfile = change("DisassociateIamInstanceProfile", { honours: ["AssociationId"] }, (input, cx) => {
  const row = findByAssociation(cx, input.AssociationId);
  cx.tx.update(instances, row.id, { iamInstanceProfile: undefined });
  return { IamInstanceProfileAssociation: viewAssociation(row, "disassociating") };
});

const describeProfiles = read(
  "DescribeIamInstanceProfileAssociations",
  { honours: ["AssociationIds", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const page = describe(cx, {
      table: instances,
      ids: input.AssociationIds?.map((id) => findByAssociation(cx, id).id),
      where: input.Filters,
      filters: { "instance-id": (row) => row.id, state: () => "associated" },
      max: input.MaxResults,
      token: input.NextToken,
      hidden: (row) => !isTied(row),
    });
    const IamInstanceProfileAssociations = page.rows.map((row) => viewAssociation(row, "associated"));
    return { IamInstanceProfileAssociations, NextToken: page.nextToken };
  },
);

function give(cx: ChangeContext, row: Instance, given: IamInstanceProfileSpecification): Instance {
  if (row.state === "terminated" || row.state === "shutting-down")
    throw fault("IncorrectInstanceState", `The instance '${row.id}' is '${row.state}' and cannot be modified.`);
  const profile = profileOf(cx, given);
  if (!profile) throw fault("MissingParameter", "The request must contain the parameter iamInstanceProfile");
  return cx.tx.update(instances, row.id, { iamInstanceProfile: newAssociation(cx, profile) });
}

function findByAssociation(cx: ReadContext, associationId: string): Instance {
  const row = ownBy(cx, instances, "profileAssociation", associationId);
  if (!row || !isTied(row))
    throw fault("InvalidAssociationID.NotFound", `An invalid association-id of '${associationId}' was given`);
  return row;
}

function isTied({ iamInstanceProfile, state }: Instance): boolean {
  return iamInstanceProfile?.associationId !== undefined && state !== "terminated";
}

function viewAssociation(
  { id, iamInstanceProfile: profile }: Instance,
  State: "associating" | "associated" | "disassociating",
): IamInstanceProfileAssociation {
  return {
    AssociationId: profile!.associationId,
    InstanceId: id,
    IamInstanceProfile: { Arn: profile!.arn, Id: profile!.id },
    State,
    Timestamp: new Date(profile!.associatedAt!),
  };
}

/** Operations of instance profiles. */
export const instanceProfileOperations = [associateProfile, replaceProfile, disassociateProfile, describeProfiles];
