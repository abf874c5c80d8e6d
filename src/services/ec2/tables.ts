/** All tables of EC2. */
import type { Table } from "../../core/table.ts";
import { addressTransfers, addresses, importedBlocks, releasedAddresses } from "./tables/address.ts";
import { egressOnlyInternetGateways, internetGateways, natGateways, vpnGateways } from "./tables/gateway.ts";
import { creditDefaults, instances, metadataDefaults } from "./tables/instance.ts";
import { internetRecords } from "./tables/internet-record.ts";
import { keyPairs } from "./tables/key-pair.ts";
import { launchTemplateVersions, launchTemplates } from "./tables/launch-template.ts";
import { networkAclAssociations, networkAcls } from "./tables/network-acl.ts";
import { networkInterfacePermissions, networkInterfaces } from "./tables/network-interface.ts";
import { placementGroups } from "./tables/placement-group.ts";
import { prefixListVersions, prefixLists } from "./tables/prefix-list.ts";
import { routeTableAssociations, routeTables } from "./tables/route-table.ts";
import { securityGroupRules, securityGroupVpcAssociations, securityGroups } from "./tables/security-group.ts";
import { subnetCidrReservations, subnets } from "./tables/subnet.ts";
import {
  trafficMirrorFilterRules,
  trafficMirrorFilters,
  trafficMirrorSessions,
  trafficMirrorTargets,
} from "./tables/traffic-mirror.ts";
import { transitGatewayAttachments, transitGateways } from "./tables/transit-gateway.ts";
import { multicastAssociations, multicastDomains, multicastMemberships } from "./tables/transit-gateway-multicast.ts";
import {
  transitGatewayAssociations,
  transitGatewayListReferences,
  transitGatewayPropagations,
  transitGatewayRouteTables,
  transitGatewayRoutes,
} from "./tables/transit-gateway-route.ts";
import { flowLogs } from "./tables/flow-log.ts";
import { volumes } from "./tables/volume.ts";
import { endpointServices, vpcEndpoints } from "./tables/vpc-endpoint.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import { accountSettings, blockPublicAccessExclusions, dhcpOptions, vpcs } from "./tables/vpc.ts";

/** In the order in which resources are made. */
export const tables: readonly Table<any>[] = [
  accountSettings,
  vpcs,
  dhcpOptions,
  subnets,
  subnetCidrReservations,
  routeTables,
  routeTableAssociations,
  internetGateways,
  egressOnlyInternetGateways,
  natGateways,
  vpnGateways,
  vpcPeerings,
  addresses,
  addressTransfers,
  releasedAddresses,
  importedBlocks,
  internetRecords,
  networkInterfaces,
  networkInterfacePermissions,
  securityGroups,
  securityGroupRules,
  securityGroupVpcAssociations,
  networkAcls,
  networkAclAssociations,
  prefixLists,
  prefixListVersions,
  placementGroups,
  keyPairs,
  launchTemplates,
  launchTemplateVersions,
  metadataDefaults,
  creditDefaults,
  instances,
  volumes,
  blockPublicAccessExclusions,
  endpointServices,
  vpcEndpoints,
  trafficMirrorFilters,
  trafficMirrorFilterRules,
  trafficMirrorTargets,
  trafficMirrorSessions,
  transitGateways,
  transitGatewayRouteTables,
  transitGatewayAttachments,
  transitGatewayAssociations,
  transitGatewayPropagations,
  transitGatewayRoutes,
  transitGatewayListReferences,
  multicastDomains,
  multicastAssociations,
  multicastMemberships,
  flowLogs,
];
