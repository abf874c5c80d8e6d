/** Small options of an instance with operations of their own: credits, maintenance, host names, processors. */
import { describe } from "../../core/describe.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { creditsOf } from "./instance-launch-check.ts";
import { sizeOf } from "./instance-type-size.ts";
import { instances } from "./tables/instance.ts";

const describeCredits = read(
  "DescribeInstanceCreditSpecifications",
  { honours: ["InstanceIds", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const page = describe(cx, {
      table: instances,
      filters: { "instance-id": (row) => row.id },
      ids: input.InstanceIds,
      where: input.Filters,
      max: input.MaxResults,
      token: input.NextToken,
      hidden: (row) => row.details.cpuCredits === undefined || row.state === "terminated",
    });
    const unlimitedOnly = !input.InstanceIds?.length && !input.Filters?.length;
    const rows = page.rows.filter(({ details }) => !unlimitedOnly || details.cpuCredits === "unlimited");
    return {
      InstanceCreditSpecifications: rows.map((row) => ({ InstanceId: row.id, CpuCredits: row.details.cpuCredits })),
      NextToken: page.nextToken,
    };
  },
);

const modifyCredits = change(
  "ModifyInstanceCreditSpecification",
  { honours: ["InstanceCreditSpecifications", "ClientToken"] },
  (input, cx) => {
    const changed = input.InstanceCreditSpecifications.map(({ InstanceId, CpuCredits }) => {
      const row = cx.find(instances, InstanceId);
      const cpuCredits = creditsOf(row.instanceType, CpuCredits);
      cx.tx.update(instances, row.id, { details: { ...row.details, cpuCredits } });
      return { InstanceId };
    });
    return {
      SuccessfulInstanceCreditSpecifications: changed,
      UnsuccessfulInstanceCreditSpecifications: [],
    };
  },
);

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
  describeCredits,
  modifyCredits,
  modifyMaintenance,
  modifyHostName,
  modifyBandwidth,
  modifyProcessors,
];
