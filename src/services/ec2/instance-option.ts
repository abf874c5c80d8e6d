/** Small options of an instance with operations of their own: maintenance, host names, processors. */
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { sizeOf } from "./instance-type-size.ts";
import { instances } from "./tables/instance.ts";

const modifyMaintenance = change(
  "ModifyInstanceMaintenanceOptions",
  { honours: ["InstanceId", "AutoRecovery", "RebootMigration"] },
  (input, cx) => {
    const row = cx.find(instances, input.InstanceId);
    const autoRecovery = input.AutoRecovery ?? row.details.autoRecovery;
    const rebootMigration = input.RebootMigration ?? row.details.rebootMigration;
    cx.tx.update(instances, row.id, { details: { ...row.details, autoRecovery, rebootMigration } });
    return { InstanceId: row.id, AutoRecovery: autoRecovery, RebootMigration: rebootMigration };
  },
);

const modifyCapacity = change(
  "ModifyInstanceCapacityReservationAttributes",
  {
    honours: ["InstanceId", "CapacityReservationSpecification"],
    refuses: ["CapacityReservationSpecification.CapacityReservationTarget"],
    access: { resources: { instance: "InstanceId" } },
  },
  (input, cx) => {
    const row = cx.find(instances, input.InstanceId);
    const capacityPreference = input.CapacityReservationSpecification.CapacityReservationPreference;
    if (!capacityPreference)
      throw fault("MissingParameter", "The request must contain the parameter capacityReservationPreference");
    if (row.state !== "stopped")
      throw fault("IncorrectInstanceState", `The instance '${row.id}' is not in the 'stopped' state.`);
    cx.tx.update(instances, row.id, { details: { ...row.details, capacityPreference } });
    return { Return: true };
  },
);

const modifyHostName = change(
  "ModifyPrivateDnsNameOptions",
  {
    honours: [
      "InstanceId",
      "PrivateDnsHostnameType",
      "EnableResourceNameDnsARecord",
      "EnableResourceNameDnsAAAARecord",
    ],
  },
  (input, cx) => {
    const row = cx.find(instances, input.InstanceId);
    const { PrivateDnsHostnameType: type } = input;
    if (type && type !== row.hostnameType && row.state !== "stopped")
      throw fault("IncorrectInstanceState", `The instance '${row.id}' is not in the 'stopped' state.`);
    cx.tx.update(instances, row.id, {
      hostnameType: type ?? row.hostnameType,
      enableResourceNameDnsARecord: input.EnableResourceNameDnsARecord ?? row.enableResourceNameDnsARecord,
      enableResourceNameDnsAaaaRecord: input.EnableResourceNameDnsAAAARecord ?? row.enableResourceNameDnsAaaaRecord,
    });
    return { Return: true };
  },
);

const modifyBandwidth = change(
  "ModifyInstanceNetworkPerformanceOptions",
  { honours: ["InstanceId", "BandwidthWeighting"] },
  (input, cx) => {
    const row = cx.find(instances, input.InstanceId);
    if (row.state !== "stopped")
      throw fault("IncorrectInstanceState", `The instance '${row.id}' is not in the 'stopped' state.`);
    cx.tx.update(instances, row.id, { details: { ...row.details, bandwidthWeighting: input.BandwidthWeighting } });
    return { InstanceId: row.id, BandwidthWeighting: input.BandwidthWeighting };
  },
);

const modifyProcessors = change(
  "ModifyInstanceCpuOptions",
  { honours: ["InstanceId", "CoreCount", "ThreadsPerCore"] },
  (input, cx) => {
    const row = cx.find(instances, input.InstanceId);
    if (row.state !== "stopped")
      throw fault("IncorrectInstanceState", `The instance '${row.id}' is not in the 'stopped' state.`);
    const { vcpus, threadsPerCore: most } = sizeOf(row.instanceType);
    const coreCount = input.CoreCount ?? row.cpu.coreCount;
    const threadsPerCore = input.ThreadsPerCore ?? row.cpu.threadsPerCore;
    if (coreCount < 1 || coreCount > vcpus / most || (threadsPerCore !== 1 && threadsPerCore !== most))
      throw fault("InvalidParameterValue", `The CPU options are invalid for the instance type '${row.instanceType}'.`);
    cx.tx.update(instances, row.id, { cpu: { coreCount, threadsPerCore } });
    return { InstanceId: row.id, CoreCount: coreCount, ThreadsPerCore: threadsPerCore };
  },
);

/** Operations of instance options. */
export const instanceOptionOperations = [
  modifyMaintenance,
  modifyCapacity,
  modifyHostName,
  modifyBandwidth,
  modifyProcessors,
];
