/** Honoured members that no code needs to read, each with its reason: what they ask for is so whatever they say. */

const reasons: readonly (readonly [reason: string, members: readonly string[]])[] = [
  [
    "AWS ignores it for what is not secret, as public parameters are.",
    ["ssm.GetParameter.WithDecryption", "ssm.GetParameters.WithDecryption", "ssm.GetParametersByPath.WithDecryption"],
  ],
  [
    "Increases are granted at once, so that no case is ever opened.",
    ["service-quotas.RequestServiceQuotaIncrease.SupportCaseAllowed"],
  ],
  [
    "The operation is refused whatever it is sent, as AWS refuses it.",
    [
      "ec2.GetAssociatedIpv6PoolCidrs.MaxResults",
      "ec2.GetAssociatedIpv6PoolCidrs.NextToken",
      "ec2.EnableVpcClassicLink.VpcId",
      "ec2.EnableVpcClassicLinkDnsSupport.VpcId",
      "ec2.AttachClassicLinkVpc.InstanceId",
      "ec2.AttachClassicLinkVpc.VpcId",
      "ec2.AttachClassicLinkVpc.Groups",
      "ec2.DetachClassicLinkVpc.InstanceId",
      "ec2.DetachClassicLinkVpc.VpcId",
      "ec2.ModifyAvailabilityZoneGroup.OptInStatus",
    ],
  ],
  [
    "It has one value alone, which the wire checks.",
    ["ec2.ResetAddressAttribute.Attribute", "ec2.DescribeAddressesAttribute.Attribute", "ec2.CreateVpnGateway.Type"],
  ],
  [
    "It is read by its name in a table of attributes.",
    ["ec2.ModifyVpcAttribute.EnableDnsSupport", "ec2.ModifyVpcAttribute.EnableDnsHostnames"],
  ],
  [
    "All Regions are enabled, and there are no Local Zones.",
    ["ec2.DescribeRegions.AllRegions", "ec2.DescribeAvailabilityZones.AllAvailabilityZones"],
  ],
  [
    "Ids are long for every principal.",
    ["ec2.DescribeIdentityIdFormat.PrincipalArn", "ec2.ModifyIdentityIdFormat.PrincipalArn"],
  ],
  ["No image is disabled.", ["ec2.DescribeImages.IncludeDisabled"]],
  ["Records of a shard are in order, whatever is said.", ["kinesis.PutRecord.SequenceNumberForOrdering"]],
  [
    "A listener has one default action, whatever its place is called.",
    ["elbv2.CreateListener.DefaultActions.Order", "elbv2.ModifyListener.DefaultActions.Order"],
  ],
  [
    "A target is told from others by its id and port.",
    ["elbv2.DeregisterTargets.Targets.AvailabilityZone", "elbv2.DescribeTargetHealth.Targets.AvailabilityZone"],
  ],
  ["There are no consumers to delete.", ["kinesis.DeleteStream.EnforceConsumerDeletion"]],
  ["AWS has taken any sequence token since 2023.", ["logs.PutLogEvents.sequenceToken"]],
  ["Events come in order of time, interleaved, since 2019.", ["logs.FilterLogEvents.interleaved"]],
  [
    "The wire checks what a client says of its body's digests.",
    [
      ...["PutBucketPolicy", "PutPublicAccessBlock", "PutBucketTagging", "PutObjectTagging"].flatMap((operation) => [
        `s3.${operation}.ContentMD5`,
        `s3.${operation}.ChecksumAlgorithm`,
      ]),
      "s3.DeleteObjects.ChecksumAlgorithm",
    ],
  ],
  [
    "An interface is taken away from its instance at once, whatever the instance does with it.",
    ["ec2.DetachNetworkInterface.Force"],
  ],
];

/** `service.Operation.Member` → why nobody reads it. */
export const unread: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(([reason, members]) => members.map((member) => [member, reason] as const)),
);

/** Honoured members that are kept and given back whole, whatever stands below them; a launch reads or refuses that. */
export const keptWhole: readonly string[] = [
  "ec2.CreateLaunchTemplate.LaunchTemplateData",
  "ec2.CreateLaunchTemplateVersion.LaunchTemplateData",
];
