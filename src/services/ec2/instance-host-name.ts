/** The DNS names that AWS gives instances and interfaces. */
import type { Recorder } from "../../core/derive.ts";
import { vpcs } from "./tables/vpc.ts";

/** `ip-10-0-0-5.ec2.internal`: the private name made of an IPv4 address. */
export function ipName(address: string, region: string): string {
  return `ip-${address.replaceAll(".", "-")}.${privateDomain(region)}`;
}

/** `i-0123….ec2.internal`: the private name made of an instance's id. */
export function resourceName(instanceId: string, region: string): string {
  return `${instanceId}.${privateDomain(region)}`;
}

/** The domain of private names, which the VPC's default DHCP options give out. */
export function privateDomain(region: string): string {
  return region === "us-east-1" ? "ec2.internal" : `${region}.compute.internal`;
}

/** Whether a VPC gives public names (VDN-06): both of its DNS attributes must be on. */
export function givesPublicNames(read: Recorder, vpcId: string): boolean {
  const vpc = read.get(vpcs, vpcId);
  return vpc !== undefined && vpc.enableDnsSupport && vpc.enableDnsHostnames;
}
