/** Template data drawn from a running instance: what a launch would need to make another like it. */
import type { Recorder } from "../../core/derive.ts";
import type {
  LaunchTemplateBlockDeviceMapping,
  LaunchTemplateInstanceNetworkInterfaceSpecification,
  ResponseLaunchTemplateData,
} from "../../models/ec2.d.ts";
import { read } from "./api.ts";
import { viewMetadataOptions } from "./instance-metadata.ts";
import { interfacesOf } from "./instance-interface.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { placementGroups } from "./tables/placement-group.ts";
import { volumes } from "./tables/volume.ts";
import type { Volume } from "./tables/volume.ts";
import { tagSet } from "./tag-specification.ts";

const getLaunchTemplateData = read(
  "GetLaunchTemplateData",
  { honours: ["InstanceId"], access: { resources: { instance: "InstanceId" } } },
  ({ InstanceId }, cx) => ({ LaunchTemplateData: drawn(cx.find(instances, InstanceId), cx.read) }),
);

function drawn(row: Instance, reader: Recorder): ResponseLaunchTemplateData {
  const { details, tags = {} } = row;
  const { State: _state, ...metadata } = viewMetadataOptions(row);
  const own = Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith("aws:")));
  return {
    ImageId: row.imageId,
    InstanceType: row.instanceType as never,
    KeyName: row.keyName,
    UserData: row.userData,
    EbsOptimized: row.ebsOptimized,
    IamInstanceProfile: row.iamInstanceProfile && { Arn: row.iamInstanceProfile.arn },
    BlockDeviceMappings: reader.by(volumes, "instance", row.id).map(deviceOf),
    NetworkInterfaces: interfacesOf(reader, row.id).map(interfaceOf),
    Placement: {
      AvailabilityZone: row.zone,
      GroupName: (row.placementGroupId && reader.get(placementGroups, row.placementGroupId)?.name) || "",
      PartitionNumber: row.partitionNumber,
      Tenancy: row.tenancy,
    },
    Monitoring: { Enabled: row.monitoring === "enabled" },
    DisableApiTermination: row.disableApiTermination,
    DisableApiStop: row.disableApiStop,
    InstanceInitiatedShutdownBehavior: row.shutdownBehavior,
    CreditSpecification: details.cpuCredits === undefined ? undefined : { CpuCredits: details.cpuCredits },
    CpuOptions: { CoreCount: row.cpu.coreCount, ThreadsPerCore: row.cpu.threadsPerCore },
    CapacityReservationSpecification: { CapacityReservationPreference: details.capacityPreference },
    HibernationOptions: { Configured: details.hibernation },
    EnclaveOptions: { Enabled: details.enclave },
    MaintenanceOptions: { AutoRecovery: details.autoRecovery },
    NetworkPerformanceOptions: { BandwidthWeighting: details.bandwidthWeighting },
    PrivateDnsNameOptions: {
      HostnameType: row.hostnameType,
      EnableResourceNameDnsARecord: row.enableResourceNameDnsARecord,
      EnableResourceNameDnsAAAARecord: row.enableResourceNameDnsAaaaRecord,
    },
    TagSpecifications: Object.keys(own).length > 0 ? [{ ResourceType: "instance", Tags: tagSet(own) }] : [],
    MetadataOptions: metadata,
  };
}

function deviceOf(volume: Volume): LaunchTemplateBlockDeviceMapping {
  const { attachment } = volume;
  return {
    DeviceName: attachment!.device,
    Ebs: {
      DeleteOnTermination: attachment!.deleteOnTermination,
      Encrypted: volume.encrypted,
      Iops: volume.iops,
      SnapshotId: volume.snapshotId,
      Throughput: volume.throughput,
      VolumeSize: volume.sizeGiB,
      VolumeType: volume.volumeType as never,
    },
  };
}

function interfaceOf(row: NetworkInterface): LaunchTemplateInstanceNetworkInterfaceSpecification {
  const { deviceIndex, networkCardIndex, deleteOnTermination } = row.attachment!;
  return {
    AssociatePublicIpAddress: row.associatePublicIp ?? false,
    DeleteOnTermination: deleteOnTermination,
    Description: row.description,
    DeviceIndex: deviceIndex,
    Groups: row.groupIds,
    InterfaceType: row.interfaceType,
    Ipv6Addresses: row.ipv6s.map(({ address }) => ({ Ipv6Address: address })),
    NetworkCardIndex: networkCardIndex,
    PrivateIpAddresses: row.privateIps.map(({ address, primary }) => ({ PrivateIpAddress: address, Primary: primary })),
    SubnetId: row.subnetId,
  };
}

/** Operations that draw template data. */
export const launchTemplateSourceOperations = [getLaunchTemplateData];
