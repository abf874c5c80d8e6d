/** Ports: the interfaces of running instances and of NAT gateways that work. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { parseAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { prefix } from "../../../net/prefix.ts";
import type { Behind, PortSpec } from "../../../specs/network.ts";
import { nodeId, nodeOf } from "../stations/balancer.ts";
import { endpointMtu, endpointOf } from "../stations/endpoint.ts";
import { groupFilter, idleTimes } from "../stations/security-group.ts";
import { instanceOf, natOf } from "../stations/rows.ts";
import { attachmentOf } from "../stations/transit-gateway.ts";
import { instances } from "../tables/instance.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { Attachment, NetworkInterface } from "../tables/network-interface.ts";
import { isUp } from "../transit-gateway-route-list.ts";
import { balancerSpecOf } from "./balancer.ts";
import { endpointSpecOf } from "./endpoint.ts";
import { inspectionOf } from "./inspection.ts";
import { translatorOf } from "./translator.ts";

/** A port that is up; nothing for an interface behind which nothing runs. */
export const portOf = derivation<PortSpec | undefined>("ec2.port-spec", (read, id) => {
  const behind = read.value(behindOf, id);
  const eni = behind && read.get(networkInterfaces, id);
  if (!eni) return undefined;
  const groups = (direction: "in" | "out") => eni.groupIds.map((group) => groupFilter(group, direction));
  const isInstance = behind.is === "instance";
  const isFiltered = isInstance || behind.is === "endpoint" || (behind.is === "balancer" && eni.groupIds.length > 0);
  return {
    id,
    router: eni.vpcId,
    segment: eni.subnetId,
    zone: eni.zone,
    mac: eni.mac,
    addresses: addressesOf(eni),
    prefixes: [...eni.ipv4Prefixes, ...eni.ipv6Prefixes].map(prefix),
    checked: (isInstance && eni.sourceDestCheck) || behind.is === "endpoint",
    ...(isFiltered && { filters: { out: groups("out"), in: groups("in") } }),
    tags: eni.groupIds,
    idle: idleTimes(eni),
    ...(isInstance && lacksMetadata6(read, behind.id) && { withoutMetadata6: true }),
    behind,
  };
});

/** What runs behind an interface, if anything does. */
export const behindOf = derivation<Behind | undefined>("ec2.port-behind", (read, id) => {
  const eni = read.get(networkInterfaces, id);
  if (!eni) return undefined;
  if (eni.interfaceType === "nat_gateway") return behindNat(read, eni);
  if (eni.interfaceType === "transit_gateway") return behindAttachment(read, eni);
  if (eni.interfaceType === "vpc_endpoint") return behindEndpoint(read, eni);
  if (eni.interfaceType === "gateway_load_balancer_endpoint") return behindInspection(read, eni);
  return eni.interfaceType.endsWith("_load_balancer") ? behindBalancer(read, eni) : behindInstance(read, eni);
});

/** The number of the device that an interface is to its instance, as in `eth0`; further cards count from 100 on. */
export function deviceOf({ deviceIndex, networkCardIndex }: Attachment): number {
  return networkCardIndex * 100 + deviceIndex;
}

function behindNat(read: Recorder, eni: NetworkInterface): Behind | undefined {
  const nat = natOf(read, eni);
  return nat && read.value(translatorOf, nat.id)?.port === eni.id ? { is: "translator", id: nat.id } : undefined;
}

function behindAttachment(read: Recorder, eni: NetworkInterface): Behind | undefined {
  const row = attachmentOf(read, eni);
  return row && isUp(row) ? { is: "hub", id: row.transitGatewayId, end: row.id } : undefined;
}

function behindEndpoint(read: Recorder, eni: NetworkInterface): Behind | undefined {
  const row = endpointOf(read, eni);
  return row && read.value(endpointSpecOf, row.id) ? { is: "endpoint", id: row.id } : undefined;
}

function behindInspection(read: Recorder, eni: NetworkInterface): Behind | undefined {
  return read.value(inspectionOf, eni.id) ? { is: "inspection", id: eni.id, mtu: endpointMtu } : undefined;
}

function behindBalancer(read: Recorder, eni: NetworkInterface): Behind | undefined {
  const node = nodeOf(read, eni);
  const id = node && nodeId(node);
  return id !== undefined && read.value(balancerSpecOf, id) ? { is: "balancer", id } : undefined;
}

/** An instance that starts has its network before it is said to run. */
function behindInstance(read: Recorder, eni: NetworkInterface): Behind | undefined {
  const host = instanceOf(read, eni);
  const { attachment } = eni;
  if (!host || !attachment) return undefined;
  const attached = attachment.status === "attached" && host.state === "running";
  const starting = ["attached", "attaching"].includes(attachment.status) && host.state === "pending";
  return attached || starting ? { is: "instance", id: host.id, device: deviceOf(attachment) } : undefined;
}

/** While all of it is off it answers in both families, and says so. */
function lacksMetadata6(read: Recorder, instanceId: string): boolean {
  const { httpEndpoint, httpProtocolIpv6 } = read.get(instances, instanceId)!.metadataOptions;
  return httpEndpoint === "enabled" && httpProtocolIpv6 === "disabled";
}

function addressesOf({ privateIps, ipv6s }: NetworkInterface): Address[] {
  const primaryFirst = ipv6s.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  return [...privateIps, ...primaryFirst].map(({ address }) => parseAddress(address)!);
}
