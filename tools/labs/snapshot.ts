/** What a lab's describe answers say of the ends of observations: who holds an address, what a name stands for. */
import type { ImportFile } from "../../src/cli/import-directory.ts";

/** An instance's interface with an address. */
export interface Holder {
  readonly networkInterfaceId: string;
  readonly instanceId: string;
  readonly vpcId: string;
}

/** The ends that a lab's network has. */
export interface Snapshot {
  /** Interfaces of instances, by private address: several where VPCs have the same addresses. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  /** The address that a name stands for when somebody in a VPC, or on the internet, asks; nothing for other names. */
  readonly addressOf: (name: string, vpcId: string | undefined) => string | undefined;
}

interface Interface {
  readonly NetworkInterfaceId: string;
  readonly VpcId: string;
  readonly Description?: string;
  readonly Attachment?: { readonly InstanceId?: string };
  readonly PrivateIpAddresses?: readonly Private[];
}

interface Private {
  readonly PrivateIpAddress: string;
  readonly PrivateDnsName?: string;
  readonly Association?: { readonly PublicIp?: string; readonly PublicDnsName?: string };
}

interface Balancer {
  readonly LoadBalancerArn: string;
  readonly DNSName: string;
  readonly Scheme: string;
}

interface Content {
  readonly NetworkInterfaces?: readonly Interface[];
  readonly LoadBalancers?: readonly Balancer[];
}

interface Named {
  readonly vpcId: string;
  readonly privateIp: string;
  readonly publicIp?: string;
  /** A name of the public address, which the VPC's own resolver answers with the private one. */
  readonly splits?: boolean;
}

/** Reads what the files say. */
export function snapshotOf(files: readonly ImportFile[]): Snapshot {
  const contents = files.map(({ content }) => content as Content);
  const interfaces = contents.flatMap((content) => content.NetworkInterfaces ?? []);
  const holders = new Map<string, Holder[]>();
  const names = new Map<string, Named>();
  for (const eni of interfaces)
    for (const one of eni.PrivateIpAddresses ?? []) {
      hold(holders, eni, one.PrivateIpAddress);
      const ends = { vpcId: eni.VpcId, privateIp: one.PrivateIpAddress, publicIp: one.Association?.PublicIp };
      if (one.PrivateDnsName) names.set(one.PrivateDnsName, { ...ends, publicIp: undefined });
      if (one.Association?.PublicDnsName) names.set(one.Association.PublicDnsName, { ...ends, splits: true });
    }
  for (const balancer of contents.flatMap((content) => content.LoadBalancers ?? [])) {
    const named = nameOf(balancer, interfaces);
    if (named) names.set(balancer.DNSName, named);
  }
  return { holders, addressOf: (name, vpcId) => answer(names.get(name.replace(/\.$/, "")), vpcId) };
}

function hold(holders: Map<string, Holder[]>, eni: Interface, address: string): void {
  const { NetworkInterfaceId: networkInterfaceId, VpcId: vpcId, Attachment } = eni;
  const instanceId = Attachment?.InstanceId;
  if (instanceId === undefined) return;
  holders.set(address, [...(holders.get(address) ?? []), { networkInterfaceId, instanceId, vpcId }]);
}

/** A load balancer answers in several zones alike: its first interface stands for all. */
function nameOf({ LoadBalancerArn, Scheme }: Balancer, interfaces: readonly Interface[]): Named | undefined {
  const path = LoadBalancerArn.slice(LoadBalancerArn.indexOf("loadbalancer/") + "loadbalancer/".length);
  const own = interfaces.find(({ Description }) => Description === `ELB ${path}`);
  const first = own?.PrivateIpAddresses?.[0];
  if (!own || !first) return undefined;
  const publicIp = Scheme === "internet-facing" ? first.Association?.PublicIp : undefined;
  return { vpcId: own.VpcId, privateIp: first.PrivateIpAddress, ...(publicIp !== undefined && { publicIp }) };
}

function answer(named: Named | undefined, vpcId: string | undefined): string | undefined {
  if (!named) return undefined;
  return named.splits && named.vpcId === vpcId ? named.privateIp : (named.publicIp ?? named.privateIp);
}
