/** DATA: every waiter of the built families, in the order of one story, with the calls that lead up to each. */

/** A call with the SDK that leads up to waits; what is kept of its output can be named as `$name` further on. */
interface Step {
  readonly call: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly keep?: Readonly<Record<string, string>>;
}

/** A wait for what is so already, or (`fails`) for what can no longer become so: both return at once. */
export interface Wait {
  /** botocore's and the CLI's name, with underscores. */
  readonly waiter: string;
  /** The operation that it asks. */
  readonly asks: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly after?: readonly Step[];
  readonly fails?: boolean;
  /** One of those that the AWS CLI runs in a sample: one for each operation that is asked. */
  readonly sampled?: boolean;
}

const Ebs = { DeleteOnTermination: false };
const launch = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 };

/** The story. */
export const waits: readonly Wait[] = [
  {
    waiter: "vpc_available",
    asks: "DescribeVpcs",
    input: { VpcIds: ["$vpc"] },
    after: [
      { call: "CreateVpc", input: { CidrBlock: "10.0.0.0/16" }, keep: { vpc: "Vpc.VpcId" } },
      { call: "CreateVpc", input: { CidrBlock: "10.1.0.0/16" }, keep: { other: "Vpc.VpcId" } },
    ],
    sampled: true,
  },
  { waiter: "vpc_exists", asks: "DescribeVpcs", input: { VpcIds: ["$vpc"] } },
  {
    waiter: "vpc_peering_connection_exists",
    asks: "DescribeVpcPeeringConnections",
    input: { VpcPeeringConnectionIds: ["$peering"] },
    after: [
      {
        call: "CreateVpcPeeringConnection",
        input: { VpcId: "$vpc", PeerVpcId: "$other" },
        keep: { peering: "VpcPeeringConnection.VpcPeeringConnectionId" },
      },
    ],
    sampled: true,
  },
  {
    waiter: "vpc_peering_connection_deleted",
    asks: "DescribeVpcPeeringConnections",
    input: { VpcPeeringConnectionIds: ["$peering"] },
    after: [{ call: "DeleteVpcPeeringConnection", input: { VpcPeeringConnectionId: "$peering" } }],
  },
  {
    waiter: "subnet_available",
    asks: "DescribeSubnets",
    input: { SubnetIds: ["$subnet"] },
    after: [
      {
        call: "CreateSubnet",
        input: { VpcId: "$vpc", CidrBlock: "10.0.1.0/24" },
        keep: { subnet: "Subnet.SubnetId" },
      },
    ],
    sampled: true,
  },
  {
    waiter: "internet_gateway_exists",
    asks: "DescribeInternetGateways",
    input: { InternetGatewayIds: ["$igw"] },
    after: [
      { call: "CreateInternetGateway", keep: { igw: "InternetGateway.InternetGatewayId" } },
      { call: "AttachInternetGateway", input: { InternetGatewayId: "$igw", VpcId: "$vpc" } },
    ],
    sampled: true,
  },
  {
    waiter: "nat_gateway_available",
    asks: "DescribeNatGateways",
    input: { NatGatewayIds: ["$nat"] },
    after: [
      { call: "AllocateAddress", keep: { allocation: "AllocationId" } },
      {
        call: "CreateNatGateway",
        input: { SubnetId: "$subnet", AllocationId: "$allocation" },
        keep: { nat: "NatGateway.NatGatewayId" },
      },
    ],
    sampled: true,
  },
  {
    waiter: "security_group_exists",
    asks: "DescribeSecurityGroups",
    input: { GroupIds: ["$group"] },
    after: [
      {
        call: "CreateSecurityGroup",
        input: { GroupName: "web", Description: "web", VpcId: "$vpc" },
        keep: { group: "GroupId" },
      },
    ],
    sampled: true,
  },
  {
    waiter: "security_group_vpc_association_associated",
    asks: "DescribeSecurityGroupVpcAssociations",
    input: { Filters: [{ Name: "group-id", Values: ["$group"] }] },
    after: [{ call: "AssociateSecurityGroupVpc", input: { GroupId: "$group", VpcId: "$other" } }],
  },
  {
    waiter: "security_group_vpc_association_disassociated",
    asks: "DescribeSecurityGroupVpcAssociations",
    input: { Filters: [{ Name: "group-id", Values: ["$group"] }] },
    after: [{ call: "DisassociateSecurityGroupVpc", input: { GroupId: "$group", VpcId: "$other" } }],
  },
  {
    waiter: "key_pair_exists",
    asks: "DescribeKeyPairs",
    input: { KeyNames: ["mine"] },
    after: [{ call: "CreateKeyPair", input: { KeyName: "mine" } }],
    sampled: true,
  },
  {
    waiter: "image_available",
    asks: "DescribeImages",
    input: { ImageIds: ["$image"] },
    after: [
      {
        call: "DescribeImages",
        input: { Owners: ["amazon"], Filters: [{ Name: "name", Values: ["al2023-ami-2023*-x86_64"] }] },
        keep: { image: "Images.0.ImageId" },
      },
    ],
    sampled: true,
  },
  { waiter: "image_exists", asks: "DescribeImages", input: { ImageIds: ["$image"] } },
  {
    waiter: "network_interface_available",
    asks: "DescribeNetworkInterfaces",
    input: { NetworkInterfaceIds: ["$eni"] },
    after: [
      {
        call: "CreateNetworkInterface",
        input: { SubnetId: "$subnet" },
        keep: { eni: "NetworkInterface.NetworkInterfaceId" },
      },
    ],
    sampled: true,
  },
  {
    waiter: "instance_exists",
    asks: "DescribeInstances",
    input: { InstanceIds: ["$instance"] },
    after: [
      {
        call: "RunInstances",
        input: { ...launch, SubnetId: "$subnet", BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs }] },
        keep: { instance: "Instances.0.InstanceId" },
      },
    ],
  },
  { waiter: "instance_running", asks: "DescribeInstances", input: { InstanceIds: ["$instance"] }, sampled: true },
  {
    waiter: "instance_status_ok",
    asks: "DescribeInstanceStatus",
    input: { InstanceIds: ["$instance"] },
    sampled: true,
  },
  { waiter: "system_status_ok", asks: "DescribeInstanceStatus", input: { InstanceIds: ["$instance"] } },
  {
    waiter: "volume_in_use",
    asks: "DescribeVolumes",
    input: { VolumeIds: ["$volume"] },
    after: [
      {
        call: "DescribeVolumes",
        input: { Filters: [{ Name: "attachment.instance-id", Values: ["$instance"] }] },
        keep: { volume: "Volumes.0.VolumeId" },
      },
    ],
    sampled: true,
  },
  {
    waiter: "instance_stopped",
    asks: "DescribeInstances",
    input: { InstanceIds: ["$instance"] },
    after: [{ call: "StopInstances", input: { InstanceIds: ["$instance"] } }],
  },
  {
    waiter: "instance_running",
    asks: "DescribeInstances",
    input: { InstanceIds: ["$instance"] },
    after: [{ call: "StartInstances", input: { InstanceIds: ["$instance"] } }],
  },
  {
    waiter: "instance_terminated",
    asks: "DescribeInstances",
    input: { InstanceIds: ["$instance"] },
    after: [{ call: "TerminateInstances", input: { InstanceIds: ["$instance"] } }],
  },
  { waiter: "instance_running", asks: "DescribeInstances", input: { InstanceIds: ["$instance"] }, fails: true },
  { waiter: "volume_available", asks: "DescribeVolumes", input: { VolumeIds: ["$volume"] } },
  {
    waiter: "volume_deleted",
    asks: "DescribeVolumes",
    input: { VolumeIds: ["$volume"] },
    after: [{ call: "DeleteVolume", input: { VolumeId: "$volume" } }],
  },
  {
    waiter: "nat_gateway_deleted",
    asks: "DescribeNatGateways",
    input: { NatGatewayIds: ["$nat"] },
    after: [{ call: "DeleteNatGateway", input: { NatGatewayId: "$nat" } }],
  },
  { waiter: "nat_gateway_available", asks: "DescribeNatGateways", input: { NatGatewayIds: ["$nat"] }, fails: true },
  {
    waiter: "network_interface_available",
    asks: "DescribeNetworkInterfaces",
    input: { NetworkInterfaceIds: ["$eni"] },
    after: [{ call: "DeleteNetworkInterface", input: { NetworkInterfaceId: "$eni" } }],
    fails: true,
  },
];

/** Waiters that ask operations of families that are not built, which the server refuses by name: waiter → operation. */
export const unbuilt: Readonly<Record<string, string>> = {
  bundle_task_complete: "DescribeBundleTasks",
  conversion_task_cancelled: "DescribeConversionTasks",
  conversion_task_completed: "DescribeConversionTasks",
  conversion_task_deleted: "DescribeConversionTasks",
  customer_gateway_available: "DescribeCustomerGateways",
  export_task_cancelled: "DescribeExportTasks",
  export_task_completed: "DescribeExportTasks",
  image_usage_report_available: "DescribeImageUsageReports",
  secondary_network_create_complete: "DescribeSecondaryNetworks",
  secondary_network_delete_complete: "DescribeSecondaryNetworks",
  secondary_subnet_create_complete: "DescribeSecondarySubnets",
  secondary_subnet_delete_complete: "DescribeSecondarySubnets",
  snapshot_completed: "DescribeSnapshots",
  snapshot_imported: "DescribeImportSnapshotTasks",
  spot_instance_request_fulfilled: "DescribeSpotInstanceRequests",
  store_image_task_complete: "DescribeStoreImageTasks",
  vpn_connection_available: "DescribeVpnConnections",
  vpn_connection_deleted: "DescribeVpnConnections",
};

/** A waiter for what only Windows has: those images' passwords are refused by name, others have none on AWS either. */
export const ofWindows = ["password_data_available"];
