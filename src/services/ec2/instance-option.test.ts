/** Options of instances with operations of their own, and launches into IPv6 subnets. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { oneInstance, openInstance } from "../../../test/instance.ts";

const large = { InstanceType: "m5.xlarge" } as const;

it("processors are chosen at launch and changed while stopped", async () => {
  const { ec2, InstanceId, found } = await openInstance({ ...large, CpuOptions: { CoreCount: 1, ThreadsPerCore: 1 } });
  expect((await found()).CpuOptions).toMatchObject({ CoreCount: 1, ThreadsPerCore: 1 });
  const change = () => ec2("ModifyInstanceCpuOptions", { InstanceId, CoreCount: 2, ThreadsPerCore: 2 });
  await expect(change()).rejects.toMatchObject({ code: "IncorrectInstanceState" });
  await ec2("StopInstances", { InstanceIds: [InstanceId] });
  await change();
  expect((await found()).CpuOptions).toMatchObject({ CoreCount: 2, ThreadsPerCore: 2 });
  await expect(openInstance({ ...large, CpuOptions: { CoreCount: 9 } })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
});

it("recovery, monitoring and bandwidth are kept", async () => {
  const { ec2, InstanceId, found } = await openInstance({ ...large, Monitoring: { Enabled: true } });
  await ec2("ModifyInstanceMaintenanceOptions", { InstanceId, AutoRecovery: "disabled" });
  expect((await found()).MaintenanceOptions).toMatchObject({ AutoRecovery: "disabled", RebootMigration: "default" });
  const { InstanceMonitorings } = await ec2("UnmonitorInstances", { InstanceIds: [InstanceId] });
  expect(InstanceMonitorings![0]!.Monitoring).toEqual({ State: "disabling" });
  expect((await found()).Monitoring).toEqual({ State: "disabled" });
});

it("a host name made of the instance's id is chosen at launch or while stopped", async () => {
  const PrivateDnsNameOptions = { HostnameType: "resource-name", EnableResourceNameDnsARecord: true };
  const { ec2, InstanceId, found } = await openInstance({ ...large, PrivateDnsNameOptions });
  expect(await found()).toMatchObject({ PrivateDnsName: `${InstanceId}.ec2.internal`, PrivateDnsNameOptions });
  const change = () => ec2("ModifyPrivateDnsNameOptions", { InstanceId, PrivateDnsHostnameType: "ip-name" });
  await expect(change()).rejects.toMatchObject({ code: "IncorrectInstanceState" });
  await ec2("StopInstances", { InstanceIds: [InstanceId] });
  await change();
  expect((await found()).PrivateDnsName).toMatch(/^ip-172-31-\d+-\d+\.ec2\.internal$/);
});

it("an instance in a subnet with IPv6 alone has IPv6 alone", async () => {
  const { ec2 } = openCloud();
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const { Vpcs } = await ec2("DescribeVpcs", { VpcIds: [Vpc!.VpcId!] });
  const block = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!;
  const { Subnet } = await ec2("CreateSubnet", {
    VpcId: Vpc!.VpcId!,
    Ipv6CidrBlock: block.replace("/56", "/64"),
    Ipv6Native: true,
  });
  const { Instances } = await ec2("RunInstances", {
    ...oneInstance,
    ...large,
    SubnetId: Subnet!.SubnetId!,
    EnablePrimaryIpv6: true,
  });
  const [instance] = Instances!;
  expect(instance!.PrivateIpAddress).toBeUndefined();
  expect(instance!.Ipv6Address).toMatch(/^2001:db8:/);
  expect(instance!.NetworkInterfaces![0]!.Ipv6Addresses![0]!.IsPrimaryIpv6).toBe(true);
  expect(instance!.PrivateDnsName).toBe(`${instance!.InstanceId}.ec2.internal`);
});

it("instances of other accounts and Regions, and unknown ids, are not found", async () => {
  const { ec2, InstanceId } = await openInstance(large);
  const ask = (id: string, caller = {}) => ec2("DescribeInstances", { InstanceIds: [id] }, caller);
  await expect(ask(InstanceId, { account: "111111111111" })).rejects.toMatchObject({
    code: "InvalidInstanceID.NotFound",
  });
  await expect(ask(InstanceId, { region: "eu-west-1" })).rejects.toMatchObject({ code: "InvalidInstanceID.NotFound" });
  await expect(ask("i-xyz")).rejects.toMatchObject({ code: "InvalidInstanceID.Malformed" });
});
