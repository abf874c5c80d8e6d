/** What a launch template holds: checking it, and showing it as versions do. */
import type { RequestLaunchTemplateData, ResponseLaunchTemplateData, ValidationWarning } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";
import { limitOf } from "./instance-limit.ts";
import { tagRecord } from "./tag-specification.ts";

/** The most bytes of user data, before encoding. */
const mostUserData = 16_384;

/**
 * Throws for data that AWS refuses, and gives its warnings for values that only a launch would find wrong.
 *
 * AWS does not look whether images, groups and subnets exist.
 */
export function checkTemplateData(data: RequestLaunchTemplateData): ValidationWarning | undefined {
  if (Object.keys(data).length === 0)
    throw fault("MissingParameter", "You must specify at least one launch template data parameter.");
  if (data.InstanceType && data.InstanceRequirements)
    throw fault("InvalidParameterCombination", "Specify either InstanceType or InstanceRequirements, but not both.");
  if (data.NetworkInterfaces?.length && (data.SecurityGroupIds?.length || data.SecurityGroups?.length))
    throw fault(
      "InvalidParameterCombination",
      "Network interfaces and an instance-level security groups may not be specified on the same request",
    );
  if (data.UserData && Buffer.byteLength(data.UserData, "base64") > mostUserData)
    throw fault("InvalidUserData.Malformed", `User data is limited to ${mostUserData} bytes`);
  for (const { Tags } of data.TagSpecifications ?? []) tagRecord(Tags ?? []);
  const errors = [];
  if (data.InstanceType && !limitOf(data.InstanceType))
    errors.push({ Code: "InvalidInstanceType", Message: `Invalid value '${data.InstanceType}' for InstanceType.` });
  if (data.ImageId && !/^(ami-[0-9a-f]{8,17}|resolve:ssm:.+)$/.test(data.ImageId))
    errors.push({ Code: "InvalidAMIID.Malformed", Message: `Invalid id: "${data.ImageId}"` });
  return errors.length > 0 ? { Errors: errors } : undefined;
}

/** Template data in the shape that describes give back: what was given, with the states that AWS adds. */
export function viewTemplateData(data: RequestLaunchTemplateData): ResponseLaunchTemplateData {
  const { MetadataOptions: metadata } = data;
  const interfaces = data.NetworkInterfaces?.map((one) => ({ ...one, Groups: one.Groups ?? [] }));
  return {
    ...(data as ResponseLaunchTemplateData),
    ...(metadata ? { MetadataOptions: { State: "pending" as const, ...metadata } } : {}),
    ...(interfaces ? { NetworkInterfaces: interfaces } : {}),
    Operator: { Managed: false },
  };
}
