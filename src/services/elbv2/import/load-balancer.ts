/** Load balancers, as describes tell of them. */
import { Unreadable } from "../../../core/described.ts";
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import type { Table } from "../../../core/table.ts";
import { networkInterfaces } from "../../ec2/face.ts";
import { balancerPath, loadBalancers } from "../tables/load-balancer.ts";
import type { BalancerZone, LoadBalancer } from "../tables/load-balancer.ts";
import { readArn } from "./arn.ts";

const kinds = { net: "network", gwy: "gateway" } as const;

const readBalancer = (one: Described, intake: Intake): void => {
  const arn = one.text("LoadBalancerArn");
  const { account, region, parts } = readArn(arn, "loadbalancer");
  const [kind, name, id] = parts;
  if (kind !== "net" && kind !== "gwy") {
    one.skip();
    return intake.leave(one.origin, arn, "Fogbank has network and gateway load balancers so far");
  }
  if (!name || !id) throw new Unreadable("LoadBalancerArn is none of a network load balancer");
  one.follows("DNSName", "CanonicalHostedZoneId", "LoadBalancerName", "Type", "State", "CustomerOwnedIpv4Pool");
  const groupIds = one.texts("SecurityGroups");
  const type = kinds[kind];
  intake.put<LoadBalancer>(
    loadBalancers,
    {
      id,
      account,
      region,
      name,
      type,
      scheme: one.word("Scheme", "internal", "internet-facing"),
      vpcId: one.text("VpcId"),
      ipAddressType: one.word("IpAddressType", "ipv4", "dualstack"),
      zones: one.parts("AvailabilityZones").map((zone) => readZone(zone, balancerPath({ type, name, id }), intake)),
      groupIds,
      hasGroups: groupIds.length > 0,
      enforcesGroupsOnPrivateLink: one.word("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "on", "off"),
      prefixForIpv6SourceNat: one.word("EnablePrefixForIpv6SourceNat", "off", "on"),
      state: "active",
      createdAt: one.time("CreatedTime") ?? intake.wish.at,
      attributes: {},
    },
    one.origin,
  );
};

/** AWS says a zone's own addresses only where they were asked for; its interface has them all. */
function readZone(one: Described, path: string, intake: Intake): BalancerZone {
  const [zone, subnetId] = [one.text("ZoneName"), one.text("SubnetId")];
  const eni = interfacesIn(intake).get(`${path} ${subnetId}`);
  const [told] = one.parts("LoadBalancerAddresses");
  const publicIp = told?.maybe("IpAddress");
  const [privateIp, ipv6] = [told?.maybe("PrivateIPv4Address"), told?.maybe("IPv6Address")];
  const allocationId = told?.maybe("AllocationId");
  one.follows("OutpostId", "SourceNatIpv6Prefixes");
  if (!eni) throw new Unreadable(`its interface in ${subnetId} was not described (describe-network-interfaces)`);
  const own = eni.privateIps[0];
  const outside = publicIp ?? own?.autoPublicIp;
  return {
    zone,
    subnetId,
    networkInterfaceId: eni.id,
    ...(own && { privateIp: own.address }),
    ...(eni.ipv6s[0] && { ipv6: eni.ipv6s[0].address }),
    ...(allocationId !== undefined && { allocationId }),
    ...(outside !== undefined && { publicIp: outside }),
    ...((privateIp ?? ipv6) !== undefined && {
      asked: { ...(privateIp !== undefined && { privateIp }), ...(ipv6 !== undefined && { ipv6 }) },
    }),
  };
}

type Eni = typeof networkInterfaces extends Table<infer R> ? R : never;
const kept = new WeakMap<Intake, ReadonlyMap<string, Eni>>();

/** Interfaces of load balancers say in their description whose they are. */
function interfacesIn(intake: Intake): ReadonlyMap<string, Eni> {
  let known = kept.get(intake);
  if (!known) {
    const found = intake.planned(networkInterfaces).flatMap(({ row }) => {
      const path = /^ELB ((?:net|gwy)\/\S+)$/.exec(row.description)?.[1];
      return path === undefined ? [] : [[`${path} ${row.subnetId}`, row] as const];
    });
    kept.set(intake, (known = new Map(found)));
  }
  return known;
}

/** Readers of load balancers. */
export const loadBalancerImporters: readonly Importer[] = [
  { key: "LoadBalancers", call: "elbv2 describe-load-balancers", id: "LoadBalancerArn", read: readBalancer },
];
