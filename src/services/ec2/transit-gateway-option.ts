/** What a transit gateway can be: its ASN, its own address blocks, its switches; read from requests and checked. */
import type { ChangeContext } from "../../core/context.ts";
import type { TransitGatewayOptions } from "../../models/ec2.d.ts";
import { contains, formatPrefix, overlaps, parsePrefix, prefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import type { Toggle, TransitGateway, TransitGatewaySwitches } from "./tables/transit-gateway.ts";
import { transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";

const amazonAsn = 64_512;
/** CIDR blocks of a transit gateway, from "Quotas for your transit gateways"; not in Service Quotas. */
const mostBlocks = 5;

/** The switches in a request's own names, as far as both creation and modification know them. */
export interface SwitchesAsked {
  readonly AutoAcceptSharedAttachments?: Toggle;
  readonly DefaultRouteTableAssociation?: Toggle;
  readonly DefaultRouteTablePropagation?: Toggle;
  readonly VpnEcmpSupport?: Toggle;
  readonly DnsSupport?: Toggle;
  readonly SecurityGroupReferencingSupport?: Toggle;
  readonly MulticastSupport?: Toggle;
}

const byDefault: TransitGatewaySwitches = {
  autoAcceptSharedAttachments: "disable",
  defaultRouteTableAssociation: "enable",
  defaultRouteTablePropagation: "enable",
  vpnEcmpSupport: "enable",
  dnsSupport: "enable",
  securityGroupReferencingSupport: "disable",
  multicastSupport: "disable",
};

/** The switches that a request sets; the others stay as they are, or as AWS makes them. */
export function readSwitches(asked: SwitchesAsked, now: TransitGatewaySwitches = byDefault): TransitGatewaySwitches {
  return {
    autoAcceptSharedAttachments: asked.AutoAcceptSharedAttachments ?? now.autoAcceptSharedAttachments,
    defaultRouteTableAssociation: asked.DefaultRouteTableAssociation ?? now.defaultRouteTableAssociation,
    defaultRouteTablePropagation: asked.DefaultRouteTablePropagation ?? now.defaultRouteTablePropagation,
    vpnEcmpSupport: asked.VpnEcmpSupport ?? now.vpnEcmpSupport,
    dnsSupport: asked.DnsSupport ?? now.dnsSupport,
    securityGroupReferencingSupport: asked.SecurityGroupReferencingSupport ?? now.securityGroupReferencingSupport,
    multicastSupport: asked.MulticastSupport ?? now.multicastSupport,
  };
}

/** The Amazon side's ASN. Throws for one that is not for private use (RFC 6996). */
export function readAsn(given: number | undefined, now = amazonAsn): number {
  if (given === undefined) return now;
  if ((given >= 64_512 && given <= 65_534) || (given >= 4_200_000_000 && given <= 4_294_967_294)) return given;
  throw fault("InvalidParameterValue", `Value (${given}) for parameter amazonSideAsn is invalid.`);
}

/** The blocks of a transit gateway after some are added and some taken away. Throws for blocks that it cannot have. */
export function changeBlocks(
  now: readonly string[],
  added: readonly string[] = [],
  removed: readonly string[] = [],
): string[] {
  const gone = removed.map((text) => {
    const cidr = formatPrefix(prefixOf(text));
    if (!now.includes(cidr)) throw fault("InvalidParameterValue", `The CIDR block ${text} is not one of its own.`);
    return cidr;
  });
  const blocks = now.filter((cidr) => !gone.includes(cidr));
  for (const text of added) {
    const block = readBlock(text);
    const other = blocks.find((cidr) => overlaps(prefix(cidr), prefix(block)));
    if (other) throw fault("InvalidParameterValue", `The CIDR blocks ${block} and ${other} overlap.`);
    blocks.push(block);
  }
  if (blocks.length > mostBlocks)
    throw fault("InvalidParameterValue", `A transit gateway can have ${mostBlocks} CIDR blocks at most.`);
  return blocks;
}

/** The table that a request makes a default of a transit gateway. Throws for one that is not its own. */
export function defaultTable(cx: ChangeContext, gateway: TransitGateway, id: string): string {
  const table = cx.find(transitGatewayRouteTables, id);
  if (table.transitGatewayId !== gateway.id || table.state !== "available")
    throw fault("InvalidParameterValue", `${id} is no available route table of ${gateway.id}.`);
  return id;
}

/** A transit gateway's options in AWS's shape. */
export function viewOptions(row: TransitGateway): TransitGatewayOptions {
  return {
    AmazonSideAsn: row.amazonSideAsn,
    TransitGatewayCidrBlocks: row.cidrBlocks.length > 0 ? [...row.cidrBlocks] : undefined,
    AutoAcceptSharedAttachments: row.autoAcceptSharedAttachments,
    DefaultRouteTableAssociation: row.defaultRouteTableAssociation,
    AssociationDefaultRouteTableId: row.associationDefaultRouteTableId,
    DefaultRouteTablePropagation: row.defaultRouteTablePropagation,
    PropagationDefaultRouteTableId: row.propagationDefaultRouteTableId,
    VpnEcmpSupport: row.vpnEcmpSupport,
    DnsSupport: row.dnsSupport,
    SecurityGroupReferencingSupport: row.securityGroupReferencingSupport,
    MulticastSupport: row.multicastSupport,
  };
}

const linkLocal = prefix("169.254.0.0/16");

/** "Transit gateways" in the Transit Gateway guide: /24 or larger, for IPv6 /64; no link-local ones. */
function readBlock(text: string): string {
  const block = prefixOf(text);
  const smallest = block.base.family === 4 ? 24 : 64;
  if (block.length > smallest || contains(linkLocal, block.base))
    throw fault("InvalidParameterValue", `The CIDR block ${text} is invalid: /${smallest} or larger, not link-local.`);
  return formatPrefix(block);
}

function prefixOf(text: string) {
  const parsed = parsePrefix(text);
  if (!parsed)
    throw fault("InvalidParameterValue", `Value (${text}) for parameter transitGatewayCidrBlocks is invalid.`);
  return parsed;
}
