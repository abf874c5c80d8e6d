/** How EC2 reads what AWS's describes say of networks that stood there. */
import type { Imports } from "../../../core/intake.ts";
import { addressImporters } from "./address.ts";
import { blockPublicAccessImporters } from "./block-public-access.ts";
import { endpointServiceImporters } from "./endpoint-service.ts";
import { vpcEndpointImporters } from "./vpc-endpoint.ts";
import { complete } from "./complete.ts";
import { gatewayImporters } from "./gateway.ts";
import { instanceAttributeImporters } from "./instance-attribute.ts";
import { instanceImporters } from "./instance.ts";
import { keyPairImporters } from "./key-pair.ts";
import { networkAclImporters } from "./network-acl.ts";
import { networkInterfaceImporters } from "./network-interface.ts";
import { placementGroupImporters } from "./placement-group.ts";
import { prefixListImporters } from "./prefix-list.ts";
import { routeTableImporters } from "./route-table.ts";
import { securityGroupImporters } from "./security-group.ts";
import { subnetImporters } from "./subnet.ts";
import { transitGatewayImporters } from "./transit-gateway.ts";
import { transitGatewayRouteImporters } from "./transit-gateway-route.ts";
import { vpcPeeringImporters } from "./vpc-peering.ts";
import { vpcImporters } from "./vpc.ts";

const ofAws = "it tells of AWS itself, and Fogbank has its own";

/** The readers in the order in which things are made, so that each finds what it belongs to. */
export const imports: Imports = {
  importers: [
    ...vpcImporters,
    ...subnetImporters,
    ...gatewayImporters,
    ...routeTableImporters,
    ...networkAclImporters,
    ...prefixListImporters,
    ...securityGroupImporters,
    ...addressImporters,
    ...networkInterfaceImporters,
    ...vpcPeeringImporters,
    ...transitGatewayImporters,
    ...transitGatewayRouteImporters,
    ...endpointServiceImporters,
    ...vpcEndpointImporters,
    ...blockPublicAccessImporters,
    ...keyPairImporters,
    ...placementGroupImporters,
    ...instanceImporters,
    ...instanceAttributeImporters,
  ],
  complete,
  loose: new Set(["ec2.security-group-rule/peerGroup", "ec2.vpc/dhcpOptions"]),
  leaves: { AvailabilityZones: ofAws, Regions: ofAws, ServiceDetails: ofAws, ServiceNames: ofAws, Images: ofAws },
};
