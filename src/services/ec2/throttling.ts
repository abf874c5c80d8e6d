/** Token buckets of the EC2 API, from "Request throttling for the Amazon EC2 API" in its developer guide. */
import type { Call } from "../../core/call.ts";
import type { Operation } from "../../core/operation.ts";
import type { BucketSize, Throttling } from "../../core/throttle.ts";
import { fault } from "./faults.ts";

/** Each operation has buckets of its own for each account and Region. */
export const throttling: Throttling = {
  requests: (operation, call) => {
    const own = uncategorized.get(operation.name);
    if (own) return own;
    if (!/^(?:Describe|List|Search|Get)/.test(operation.name)) return changing;
    return unfiltered.has(operation.name) && !isNarrow(call) ? { ...whole, kind: "unfiltered" } : reading;
  },
  resources: ({ name }, call) => {
    const size = byResource[name];
    return size && { ...size, tokens: Math.min(countOf(name, call), size.capacity) };
  },
  fault: () => fault("RequestLimitExceeded", "Request limit exceeded."),
};

const bucket = (capacity: number, perSecond: number): BucketSize => ({ capacity, perSecond });
const reading = bucket(100, 20);
const whole = bucket(50, 10);
/** Resource-intensive operations have a category of their own with the same size. */
const changing = bucket(50, 5);

const unfiltered: ReadonlySet<Operation["name"]> = new Set([
  "DescribeInstances",
  "DescribeInstanceStatus",
  "DescribeNetworkInterfaces",
  "DescribeSecurityGroups",
  "DescribeSnapshots",
  "DescribeSpotInstanceRequests",
  "DescribeVolumes",
]);

const isNarrow = ({ input }: Call): boolean =>
  input["MaxResults"] !== undefined ||
  input["NextToken"] !== undefined ||
  (input["Filters"] as [] | undefined)?.length !== undefined;

const byResource: Readonly<Record<string, BucketSize>> = {
  RunInstances: bucket(1000, 2),
  TerminateInstances: bucket(1000, 20),
  StartInstances: bucket(1000, 2),
  StopInstances: bucket(1000, 20),
};

function countOf(name: string, { input }: Call): number {
  return name === "RunInstances" ? (input["MaxCount"] as number) : (input["InstanceIds"] as readonly string[]).length;
}

const uncategorized: ReadonlyMap<string, BucketSize> = new Map(
  (
    [
      [100, 13, "DescribeSpotDatafeedSubscription"],
      [100, 10, "CreateTags DeleteTags"],
      [
        100,
        5,
        "AssignIpv6Addresses AssignPrivateIpAddresses AssociateIamInstanceProfile",
        "CreateLaunchTemplateVersion CreateNetworkInterface CreateSnapshot CreateSnapshots CreateVolume",
        "DeleteNetworkInterface DeleteSnapshot DeleteVolume DeregisterImage DescribeSpotFleetInstances",
        "DescribeSpotFleetRequestHistory DisassociateIamInstanceProfile ModifyImageAttribute",
        "ModifyInstanceMetadataOptions ModifyLaunchTemplate ModifyNetworkInterfaceAttribute",
        "ModifySnapshotAttribute TerminateInstances UnassignPrivateIpAddresses",
      ],
      [100, 1, "CopyImage"],
      [50, 3, "CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription DescribeSpotFleetRequests"],
      [50, 0.5, "DescribeStoreImageTasks"],
      [50, 0.1, "CreateRestoreImageTask CreateStoreImageTask"],
      [20, 5, "DescribeSecurityGroupReferences DescribeStaleSecurityGroups"],
      [
        20,
        4,
        "CreateVerifiedAccessEndpoint DeleteVerifiedAccessEndpoint ModifyVerifiedAccessEndpoint",
        "ModifyVerifiedAccessEndpointPolicy ModifyVerifiedAccessGroupPolicy",
      ],
      [
        10,
        10,
        "DescribeAggregateIdFormat DescribeIdentityIdFormat DescribeIdFormat DescribePrincipalIdFormat",
        "DescribeReservedInstancesOfferings",
      ],
      [
        10,
        2,
        "AttachVerifiedAccessTrustProvider CreateVerifiedAccessGroup CreateVerifiedAccessInstance",
        "CreateVerifiedAccessTrustProvider DeleteVerifiedAccessGroup DeleteVerifiedAccessInstance",
        "DeleteVerifiedAccessTrustProvider DescribeVerifiedAccessInstanceLoggingConfigurations",
        "DetachVerifiedAccessTrustProvider ModifyVerifiedAccessGroup ModifyVerifiedAccessInstance",
        "ModifyVerifiedAccessInstanceLoggingConfiguration ModifyVerifiedAccessTrustProvider",
      ],
      [
        10,
        1,
        "AcceptVpcEndpointConnections AssignPrivateNatGatewayAddress AssociateEnclaveCertificateIamRole",
        "AssociateNatGatewayAddress CreateNatGateway CreateVpcEndpointServiceConfiguration",
        "DeleteNatGateway DeleteVpcEndpointServiceConfigurations DisassociateEnclaveCertificateIamRole",
        "DisassociateNatGatewayAddress GetAssociatedEnclaveCertificateIamRoles",
        "ModifyVpcEndpointServiceConfiguration RejectVpcEndpointConnections",
        "UnassignPrivateNatGatewayAddress",
      ],
      [
        10,
        0.15,
        "DescribeCapacityBlockExtensionOfferings DescribeCapacityBlockOfferings PurchaseCapacityBlock",
        "PurchaseCapacityBlockExtension",
      ],
      [
        5,
        5,
        "DeleteQueuedReservedInstances DescribeDeclarativePoliciesReports",
        "GetDeclarativePoliciesReportSummary PurchaseReservedInstancesOffering",
      ],
      [
        5,
        2,
        "AuthorizeClientVpnIngress CreateClientVpnRoute DeleteClientVpnRoute DescribeHostReservations",
        "DescribeHostReservationOfferings DisableFastLaunch EnableFastLaunch",
        "GetHostReservationPurchasePreview PurchaseHostReservation RevokeClientVpnIngress RunInstances",
        "StartInstances",
      ],
      [
        5,
        1,
        "CreateCoipCidr CreateCoipPool CreateSubnetCidrReservation DeleteCoipCidr DeleteCoipPool",
        "DeleteCoipPoolPermission DeleteSubnetCidrReservation",
      ],
      [4, 0.3, "CreateVpcEndpoint DeleteVpcEndpoints ModifyVpcEndpoint"],
      [2, 2, "ModifyInstanceMetadataDefaults"],
      [
        1,
        1,
        "CancelDeclarativePoliciesReport CreateDefaultSubnet CreateDefaultVpc DescribeInstanceTopology",
        "DescribeMovingAddresses MoveAddressToVpc RestoreAddressToClassic StartDeclarativePoliciesReport",
      ],
      [
        1,
        0.5,
        "AssociateCapacityReservationBillingOwner DescribeByoipCidrs",
        "DisassociateCapacityReservationBillingOwner",
      ],
      [
        1,
        0.1,
        "AdvertiseByoipCidr DeprovisionByoipCidr DisableImageBlockPublicAccess",
        "DisableSnapshotBlockPublicAccess EnableImageBlockPublicAccess EnableSnapshotBlockPublicAccess",
        "ProvisionByoipCidr WithdrawByoipCidr",
      ],
    ] as const
  ).flatMap(([capacity, perSecond, ...names]) =>
    names.flatMap((some) => some.split(" ")).map((name) => [name, bucket(capacity, perSecond)] as const),
  ),
);
