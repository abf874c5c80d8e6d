/** The default VPC of an account in a Region: made on first use, and again when asked for after its deletion. */
import type { ChangeContext } from "../../core/context.ts";
import type { Zone } from "../../core/regions.ts";
import { prefix, split } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { change } from "./api.ts";
import { settingsId } from "./block-public-access-mode.ts";
import { findDefaultVpc } from "./default-vpc-lookup.ts";
import { fault } from "./faults.ts";
import { wantedZone, zonesOf } from "./region-zone.ts";
import { overlapsSubnet } from "./subnet-cidr.ts";
import { createSubnetRow } from "./subnet-creation.ts";
import { viewSubnet } from "./subnet-view.ts";
import { internetGateways } from "./tables/gateway.ts";
import { routeTableAssociations, routeTables } from "./tables/route-table.ts";
import { subnets } from "./tables/subnet.ts";
import { accountSettings } from "./tables/vpc.ts";
import type { Vpc } from "./tables/vpc.ts";
import { createVpcRow } from "./vpc-creation.ts";
import { viewVpc } from "./vpc-view.ts";

const defaultBlock = prefix("172.31.0.0/16");
const subnetLength = 20;
const ipv6SubnetLength = 64;

/** Makes an account's default VPC in a Region before its first call there; a deleted one stays deleted. */
export function prepareDefaultVpc(cx: ChangeContext): void {
  const { account, region } = cx;
  const id = settingsId(account, region);
  if (cx.tx.get(accountSettings, id)) return;
  cx.tx.insert(accountSettings, {
    id,
    account,
    region,
    blockPublicAccess: "off",
    blockPublicAccessExclusionsAllowed: "allowed",
  });
  createDefault(cx);
}

const createDefaultVpc = change("CreateDefaultVpc", { honours: [] }, (_input, cx) => {
  const known = findDefaultVpc(cx);
  if (known)
    throw fault("DefaultVpcAlreadyExists", `A Default VPC already exists for this account in this region: ${known.id}`);
  return { Vpc: viewVpc(createDefault(cx), cx.read) };
});

const createDefaultSubnet = change(
  "CreateDefaultSubnet",
  { honours: ["AvailabilityZone", "AvailabilityZoneId", "Ipv6Native"] },
  ({ AvailabilityZone, AvailabilityZoneId, Ipv6Native = false }, cx) => {
    if ((AvailabilityZone === undefined) === (AvailabilityZoneId === undefined))
      throw fault(
        "InvalidParameterCombination",
        "Either availabilityZone or availabilityZoneId must be specified, but not both.",
      );
    const vpc = findDefaultVpc(cx);
    if (!vpc) throw fault("DefaultVpcDoesNotExist", "There is no default VPC for this account in this region.");
    const zone = wantedZone(cx, AvailabilityZone, AvailabilityZoneId);
    const [known] = cx.tx.by(subnets, "default", `${vpc.id}/${zone.name}`);
    if (known)
      throw fault(
        "DefaultSubnetAlreadyExistsInAvailabilityZone",
        `'${known.id}' is already the default subnet in ${zone.name}.`,
      );
    return { Subnet: viewSubnet(addDefaultSubnet(cx, vpc, zone, Ipv6Native), cx.read) };
  },
);

function createDefault(cx: ChangeContext): Vpc {
  const { account, region } = cx;
  const vpc = createVpcRow(cx, { block: defaultBlock, isDefault: true });
  const gateway = cx.tx.insert(internetGateways, { id: cx.newId("igw"), account, region, vpcId: vpc.id });
  const [main] = cx.tx.by(routeTableAssociations, "main", vpc.id);
  const { id, routes } = cx.tx.get(routeTables, main!.routeTableId)!;
  const target = { kind: "gateway", id: gateway.id } as const;
  const destination = { kind: "ipv4", cidr: "0.0.0.0/0" } as const;
  cx.tx.update(routeTables, id, { routes: [...routes, { destination, target, origin: "CreateRoute" }] });
  for (const zone of zonesOf(region)) addDefaultSubnet(cx, vpc, zone, false);
  return vpc;
}

function addDefaultSubnet(cx: ChangeContext, vpc: Vpc, zone: Zone, ipv6Native: boolean) {
  if (!ipv6Native) {
    const block = firstFree(
      cx,
      vpc,
      vpc.cidrs.map(({ cidr }) => cidr),
      subnetLength,
    );
    return createSubnetRow(cx, vpc, { zone, block, isDefault: true });
  }
  const ipv6Block = firstFree(
    cx,
    vpc,
    vpc.ipv6Cidrs.map(({ cidr }) => cidr),
    ipv6SubnetLength,
  );
  return createSubnetRow(cx, vpc, { zone, ipv6Block, isDefault: true });
}

function firstFree(cx: ChangeContext, vpc: Vpc, blocks: readonly string[], length: number): Prefix {
  for (const block of blocks.map(prefix)) {
    if (block.length > length) continue;
    for (const part of split(block, length)) if (!overlapsSubnet(cx.read, vpc.id, part)) return part;
  }
  throw fault("InsufficientCidrBlocks", `The default VPC '${vpc.id}' has no free /${length} for a default subnet.`);
}

/** Operations of default VPCs. */
export const defaultVpcOperations = [createDefaultVpc, createDefaultSubnet];
