/** Instances as DescribeInstances shows them. */
import type { Recorder } from "../../core/derive.ts";
import type {
  Instance as InstanceView,
  InstanceBlockDeviceMapping,
  InstanceNetworkInterface,
  InstanceState,
  Reservation,
} from "../../models/ec2.d.ts";
import { imageOfInstance } from "./image-catalogue.ts";
import { platformOf } from "./image-line.ts";
import { givesPublicNames, ipName, resourceName } from "./instance-host-name.ts";
import { interfacesOf } from "./instance-interface.ts";
import { viewMetadataOptions } from "./instance-metadata.ts";
import { groupsOf, trackingOf, viewAttachment } from "./network-interface-view.ts";
import { publicAssociation } from "./public-address.ts";
import { instanceStateCodes } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { placementGroups } from "./tables/placement-group.ts";
import { volumes } from "./tables/volume.ts";
import { tagSet } from "./tag-specification.ts";

/** An instance in AWS's shape. */
function viewInstance(row: Instance, read: Recorder): InstanceView {
  const interfaces = interfacesOf(read, row.id);
  const primary = interfaces[0];
  const privateIp = primary?.privateIps[0]?.address;
  const association = primary && privateIp ? publicAssociation(read, primary, privateIp) : undefined;
  return {
    ...softwareOf(row),
    ...optionsOf(row),
    AmiLaunchIndex: row.launchIndex,
    Architecture: row.architecture as InstanceView["Architecture"],
    BlockDeviceMappings: blockDevicesOf(read, row.id),
    ClientToken: row.clientToken ?? "",
    IamInstanceProfile: row.iamInstanceProfile && { Arn: row.iamInstanceProfile.arn, Id: row.iamInstanceProfile.id },
    ImageId: row.imageId,
    InstanceId: row.id,
    InstanceType: row.instanceType as InstanceView["InstanceType"],
    Ipv6Address: primary?.ipv6s[0]?.address,
    KeyName: row.keyName,
    LaunchTime: new Date(row.launchedAt),
    NetworkInterfaces: interfaces.map((one) => viewInstanceInterface(one, read)),
    Placement: placementOf(row, read),
    PrivateDnsName: privateNameOf(row, primary),
    PrivateIpAddress: privateIp,
    PublicDnsName: association?.PublicDnsName ?? "",
    PublicIpAddress: association?.PublicIp,
    SecurityGroups: primary ? groupsOf(read, primary.groupIds) : [],
    SourceDestCheck: primary?.sourceDestCheck,
    State: viewState(row.state),
    StateReason: row.stateReason && { Code: row.stateReason.code, Message: row.stateReason.message },
    StateTransitionReason: row.stateTransitionReason,
    SubnetId: row.subnetId,
    Tags: tagSet(row.tags),
    VpcId: row.vpcId,
  };
}

/** Instances of one launch in AWS's shape; the instances must be of one reservation. */
export function viewReservation(rows: readonly Instance[], read: Recorder): Reservation {
  const first = rows[0]!;
  return {
    ReservationId: first.reservationId,
    OwnerId: first.account,
    Groups: [],
    Instances: rows.map((row) => viewInstance(row, read)),
  };
}

/** A state with its code. */
export function viewState(state: Instance["state"]): InstanceState {
  return { Code: instanceStateCodes[state], Name: state };
}

/** An instance's private DNS name: made of its address, or of its id where the subnet or launch says so. */
export function privateNameOf(row: Instance, primary: NetworkInterface | undefined): string {
  if (!primary) return "";
  const privateIp = primary.privateIps[0]?.address;
  return row.hostnameType === "resource-name" || !privateIp
    ? resourceName(row.id, row.region)
    : ipName(privateIp, row.region);
}

/** The volumes of an instance as its block devices. */
export function blockDevicesOf(read: Pick<Recorder, "by">, instanceId: string): InstanceBlockDeviceMapping[] {
  return read.by(volumes, "instance", instanceId).map(({ id, attachment }) => ({
    DeviceName: attachment!.device,
    Ebs: {
      AttachTime: new Date(attachment!.attachedAt),
      DeleteOnTermination: attachment!.deleteOnTermination,
      Status: attachment!.state,
      VolumeId: id,
    },
  }));
}

function viewInstanceInterface(row: NetworkInterface, read: Recorder): InstanceNetworkInterface {
  const associationOf = (address: string) => {
    const found = publicAssociation(read, row, address);
    return found && { IpOwnerId: found.IpOwnerId, PublicDnsName: found.PublicDnsName, PublicIp: found.PublicIp };
  };
  const named = givesPublicNames(read, row.vpcId);
  const primary = row.privateIps[0]?.address;
  return {
    Association: primary ? associationOf(primary) : undefined,
    Attachment: row.attachment && attachmentOf(row.attachment),
    ConnectionTrackingConfiguration: trackingOf(row),
    Description: row.description,
    Groups: groupsOf(read, row.groupIds),
    InterfaceType: row.interfaceType,
    Ipv4Prefixes: row.ipv4Prefixes.length ? row.ipv4Prefixes.map((Ipv4Prefix) => ({ Ipv4Prefix })) : undefined,
    Ipv6Addresses: row.ipv6s.map(({ address, primary: first }) => ({ Ipv6Address: address, IsPrimaryIpv6: first })),
    Ipv6Prefixes: row.ipv6Prefixes.length ? row.ipv6Prefixes.map((Ipv6Prefix) => ({ Ipv6Prefix })) : undefined,
    MacAddress: row.mac,
    NetworkInterfaceId: row.id,
    OwnerId: row.account,
    PrivateDnsName: primary && named ? ipName(primary, row.region) : undefined,
    PrivateIpAddress: primary,
    PrivateIpAddresses: row.privateIps.map(({ address, primary: first }) => ({
      Association: associationOf(address),
      Primary: first,
      PrivateDnsName: named ? ipName(address, row.region) : undefined,
      PrivateIpAddress: address,
    })),
    SourceDestCheck: row.sourceDestCheck,
    Status: row.status as InstanceNetworkInterface["Status"],
    SubnetId: row.subnetId,
    VpcId: row.vpcId,
    Operator: { Managed: row.requesterManaged },
  };
}

function attachmentOf(attachment: NonNullable<NetworkInterface["attachment"]>) {
  const {
    InstanceId: _instance,
    InstanceOwnerId: _owner,
    EnaSrdSpecification: _srd,
    ...rest
  } = viewAttachment(attachment);
  return rest;
}

function placementOf(row: Instance, read: Recorder): InstanceView["Placement"] {
  const group = row.placementGroupId ? read.get(placementGroups, row.placementGroupId) : undefined;
  return {
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    GroupName: group?.name ?? "",
    GroupId: group?.id,
    PartitionNumber: row.partitionNumber,
    Tenancy: row.tenancy,
  };
}

function softwareOf(row: Instance): Partial<InstanceView> {
  const { line } = imageOfInstance(row.region, row.imageId);
  const windows = line.platform === "Windows";
  return {
    BootMode: line.bootMode,
    CurrentInstanceBootMode: line.bootMode === "legacy-bios" ? "legacy-bios" : "uefi",
    EnaSupport: true,
    Hypervisor: "xen",
    Platform: platformOf(line),
    PlatformDetails: line.platform,
    ProductCodes: [],
    RootDeviceName: line.rootDevice,
    RootDeviceType: "ebs",
    UsageOperation: windows ? "RunInstances:0002" : "RunInstances",
    UsageOperationUpdateTime: new Date(row.createdAt),
    VirtualizationType: "hvm",
  };
}

function optionsOf(row: Instance): Partial<InstanceView> {
  const { details } = row;
  return {
    CapacityReservationSpecification: { CapacityReservationPreference: details.capacityPreference },
    CpuOptions: { CoreCount: row.cpu.coreCount, ThreadsPerCore: row.cpu.threadsPerCore },
    EbsOptimized: row.ebsOptimized,
    EnclaveOptions: { Enabled: details.enclave },
    HibernationOptions: { Configured: details.hibernation },
    MaintenanceOptions: { AutoRecovery: details.autoRecovery, RebootMigration: details.rebootMigration },
    MetadataOptions: viewMetadataOptions(row),
    Monitoring: { State: row.monitoring },
    NetworkPerformanceOptions: { BandwidthWeighting: details.bandwidthWeighting },
    Operator: { Managed: false },
    PrivateDnsNameOptions: {
      HostnameType: row.hostnameType,
      EnableResourceNameDnsARecord: row.enableResourceNameDnsARecord,
      EnableResourceNameDnsAAAARecord: row.enableResourceNameDnsAaaaRecord,
    },
  };
}
