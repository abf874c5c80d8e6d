/** Amazon EC2: the network of a VPC and the instances in it. */
import { service } from "../../core/service.ts";
import { balancerTables } from "../elbv2/face.ts";
import { addressAllocationOperations } from "./address-allocation.ts";
import { addressAssociationOperations } from "./address-association.ts";
import { addressAttributeJobs, addressAttributeOperations } from "./address-attribute.ts";
import { addressClassicOperations } from "./address-classic.ts";
import { addressTransferJobs, addressTransferOperations } from "./address-transfer.ts";
import { endpointServiceConnectionOperations } from "./endpoint-service-connection.ts";
import { endpointServiceDomainOperations } from "./endpoint-service-domain.ts";
import { endpointServiceOfferOperations } from "./endpoint-service-offer.ts";
import { endpointServicePermissionOperations } from "./endpoint-service-permission.ts";
import { endpointServiceOperations } from "./endpoint-service.ts";
import { egressOnlyInternetGatewayOperations } from "./egress-only-internet-gateway.ts";
import { internetGatewayOperations } from "./internet-gateway.ts";
import { natGatewayJobs, natGatewayOperations } from "./nat-gateway.ts";
import {
  networkInterfaceAttachmentJobs,
  networkInterfaceAttachmentOperations,
} from "./network-interface-attachment.ts";
import { networkInterfaceAttributeOperations } from "./network-interface-attribute.ts";
import { networkInterfacePermissionOperations } from "./network-interface-permission.ts";
import { networkInterfaceJobs, networkInterfaceOperations } from "./network-interface.ts";
import { privateAddressOperations } from "./private-address.ts";
import { routeOperations } from "./route.ts";
import { routePropagationOperations } from "./route-propagation.ts";
import { routeTableAssociationOperations } from "./route-table-association.ts";
import { routeTableOperations } from "./route-table.ts";
import { vpcOperations } from "./vpc.ts";
import { vpcJobs } from "./vpc-creation.ts";
import { vpcCidrAssociationOperations } from "./vpc-cidr-association.ts";
import { subnetOperations } from "./subnet.ts";
import { subnetJobs } from "./subnet-creation.ts";
import { defaultVpcOperations, prepareDefaultVpc } from "./default-vpc.ts";
import { flowLogOperations } from "./flow-log.ts";
import { imports } from "./import/index.ts";
import { ipv6PoolOperations } from "./ipv6-pool.ts";
import { networkAclEntryOperations } from "./network-acl-entry.ts";
import { networkAclOperations } from "./network-acl.ts";
import { prefixListChangeJobs, prefixListChangeOperations } from "./prefix-list-change.ts";
import { prefixListReferenceOperations } from "./prefix-list-reference.ts";
import { prefixListJobs, prefixListOperations } from "./prefix-list.ts";
import { securityGroupAssociationJobs, securityGroupAssociationOperations } from "./security-group-association.ts";
import { securityGroupReferenceOperations } from "./security-group-reference.ts";
import { securityGroupRuleChangeOperations } from "./security-group-rule-change.ts";
import { securityGroupRuleOperations } from "./security-group-rule.ts";
import { securityGroupOperations } from "./security-group.ts";
import { vpcEndpointJobs } from "./vpc-endpoint-state.ts";
import { vpcEndpointOperations } from "./vpc-endpoint.ts";
import { vpcAttributeOperations } from "./vpc-attribute.ts";
import { vpcClassicLinkOperations } from "./vpc-classic-link.ts";
import { dhcpOptionsOperations } from "./dhcp-options.ts";
import { subnetAttributeOperations } from "./subnet-attribute.ts";
import { subnetCidrAssociationOperations } from "./subnet-cidr-association.ts";
import { subnetCidrReservationOperations } from "./subnet-cidr-reservation.ts";
import { blockPublicAccessOperations, blockPublicAccessJobs } from "./block-public-access.ts";
import {
  blockPublicAccessExclusionOperations,
  blockPublicAccessExclusionJobs,
} from "./block-public-access-exclusion.ts";
import { tagOperations } from "./tag.ts";
import { regionOperations } from "./region.ts";
import { accountAttributeOperations } from "./account-attribute.ts";
import { accountIdFormatOperations } from "./account-id-format.ts";
import { instanceOperations } from "./instance.ts";
import { instanceLaunchOperations } from "./instance-launch.ts";
import { instanceConsoleOperations } from "./instance-console.ts";
import { instanceStateOperations } from "./instance-state.ts";
import { instanceEndJobs } from "./instance-end.ts";
import { instanceTransitionJobs } from "./instance-transition.ts";
import { instanceMetadataOperations } from "./instance-metadata.ts";
import { instancePlacementOperations } from "./instance-placement.ts";
import { imageOperations } from "./image.ts";
import { keyPairOperations } from "./key-pair.ts";
import { volumeOperations } from "./volume.ts";
import { placementGroupOperations } from "./placement-group.ts";
import { launchTemplateOperations } from "./launch-template.ts";
import { launchTemplateSourceOperations } from "./launch-template-source.ts";
import { launchTemplateVersionOperations } from "./launch-template-version.ts";
import { instanceAttributeOperations } from "./instance-attribute.ts";
import { instanceStatusOperations } from "./instance-status.ts";
import { instanceCreditOperations } from "./instance-credit.ts";
import { instanceOptionOperations } from "./instance-option.ts";
import { instanceProfileOperations } from "./instance-profile.ts";
import { instanceTypeOperations } from "./instance-type.ts";
import { instanceTopologyOperations } from "./instance-topology.ts";
import { publicIpv4PoolOperations } from "./public-ipv4-pool.ts";
import { tables } from "./tables.ts";
import { trafficMirrorFilterRuleOperations } from "./traffic-mirror-filter-rule.ts";
import { trafficMirrorFilterOperations } from "./traffic-mirror-filter.ts";
import { trafficMirrorSessionOperations } from "./traffic-mirror-session.ts";
import { trafficMirrorTargetOperations } from "./traffic-mirror-target.ts";
import { throttling } from "./throttling.ts";
import { vpcPeeringJobs, vpcPeeringOperations } from "./vpc-peering.ts";
import { transitGatewayJobs, transitGatewayOperations } from "./transit-gateway.ts";
import { transitGatewayAssociationJobs, transitGatewayAssociationOperations } from "./transit-gateway-association.ts";
import { transitGatewayAttachmentJobs, transitGatewayAttachmentOperations } from "./transit-gateway-attachment.ts";
import { multicastAssociationJobs, multicastAssociationOperations } from "./transit-gateway-multicast-association.ts";
import { multicastDomainJobs, multicastDomainOperations } from "./transit-gateway-multicast-domain.ts";
import { multicastGroupJobs, multicastGroupOperations } from "./transit-gateway-multicast-group.ts";
import { transitGatewayPeeringAttachmentOperations } from "./transit-gateway-peering-attachment.ts";
import { transitGatewayPrefixListJobs, transitGatewayPrefixListOperations } from "./transit-gateway-prefix-list.ts";
import { transitGatewayPropagationJobs, transitGatewayPropagationOperations } from "./transit-gateway-propagation.ts";
import { transitGatewayRouteOperations } from "./transit-gateway-route.ts";
import { transitGatewayRouteExportOperations } from "./transit-gateway-route-export.ts";
import { transitGatewayRouteSearchOperations } from "./transit-gateway-route-search.ts";
import { transitGatewayRouteTableJobs, transitGatewayRouteTableOperations } from "./transit-gateway-route-table.ts";
import { transitGatewayVpcAttachmentOperations } from "./transit-gateway-vpc-attachment.ts";
import { vpnGatewayJobs, vpnGatewayOperations } from "./vpn-gateway.ts";

/** The service. */
export const ec2 = service("ec2", {
  /** The network graph reads those of load balancers, whether their service was called yet or not. */
  tables: [...tables, ...balancerTables],
  operations: [
    ...flowLogOperations,
    ...internetGatewayOperations,
    ...networkInterfaceOperations,
    ...networkInterfaceAttributeOperations,
    ...networkInterfaceAttachmentOperations,
    ...networkInterfacePermissionOperations,
    ...privateAddressOperations,
    ...addressAllocationOperations,
    ...addressAssociationOperations,
    ...addressAttributeOperations,
    ...addressClassicOperations,
    ...addressTransferOperations,
    ...egressOnlyInternetGatewayOperations,
    ...natGatewayOperations,
    ...routeOperations,
    ...routePropagationOperations,
    ...routeTableAssociationOperations,
    ...routeTableOperations,
    ...vpnGatewayOperations,
    ...transitGatewayOperations,
    ...transitGatewayAssociationOperations,
    ...transitGatewayAttachmentOperations,
    ...multicastDomainOperations,
    ...multicastAssociationOperations,
    ...multicastGroupOperations,
    ...transitGatewayPeeringAttachmentOperations,
    ...transitGatewayPrefixListOperations,
    ...transitGatewayPropagationOperations,
    ...transitGatewayRouteOperations,
    ...transitGatewayRouteSearchOperations,
    ...transitGatewayRouteExportOperations,
    ...transitGatewayRouteTableOperations,
    ...transitGatewayVpcAttachmentOperations,
    ...vpcOperations,
    ...vpcEndpointOperations,
    ...endpointServiceOperations,
    ...endpointServiceOfferOperations,
    ...endpointServicePermissionOperations,
    ...endpointServiceDomainOperations,
    ...endpointServiceConnectionOperations,
    ...vpcPeeringOperations,
    ...vpcCidrAssociationOperations,
    ...subnetOperations,
    ...defaultVpcOperations,
    ...ipv6PoolOperations,
    ...publicIpv4PoolOperations,
    ...securityGroupOperations,
    ...securityGroupRuleOperations,
    ...securityGroupRuleChangeOperations,
    ...securityGroupReferenceOperations,
    ...securityGroupAssociationOperations,
    ...networkAclOperations,
    ...networkAclEntryOperations,
    ...prefixListOperations,
    ...prefixListChangeOperations,
    ...prefixListReferenceOperations,
    ...vpcAttributeOperations,
    ...vpcClassicLinkOperations,
    ...dhcpOptionsOperations,
    ...subnetAttributeOperations,
    ...subnetCidrAssociationOperations,
    ...subnetCidrReservationOperations,
    ...blockPublicAccessOperations,
    ...blockPublicAccessExclusionOperations,
    ...tagOperations,
    ...regionOperations,
    ...accountAttributeOperations,
    ...accountIdFormatOperations,
    ...instanceOperations,
    ...instanceLaunchOperations,
    ...instanceStateOperations,
    ...instanceConsoleOperations,
    ...instanceMetadataOperations,
    ...instancePlacementOperations,
    ...imageOperations,
    ...keyPairOperations,
    ...volumeOperations,
    ...placementGroupOperations,
    ...launchTemplateOperations,
    ...launchTemplateVersionOperations,
    ...launchTemplateSourceOperations,
    ...instanceAttributeOperations,
    ...instanceStatusOperations,
    ...instanceOptionOperations,
    ...instanceCreditOperations,
    ...instanceProfileOperations,
    ...instanceTypeOperations,
    ...instanceTopologyOperations,
    ...trafficMirrorFilterOperations,
    ...trafficMirrorFilterRuleOperations,
    ...trafficMirrorTargetOperations,
    ...trafficMirrorSessionOperations,
  ],
  jobs: {
    ...instanceTransitionJobs,
    ...instanceEndJobs,
    ...securityGroupAssociationJobs,
    ...prefixListJobs,
    ...prefixListChangeJobs,
    ...addressAttributeJobs,
    ...addressTransferJobs,
    ...natGatewayJobs,
    ...vpnGatewayJobs,
    ...transitGatewayJobs,
    ...transitGatewayAssociationJobs,
    ...transitGatewayAttachmentJobs,
    ...multicastDomainJobs,
    ...multicastAssociationJobs,
    ...multicastGroupJobs,
    ...transitGatewayPrefixListJobs,
    ...transitGatewayPropagationJobs,
    ...transitGatewayRouteTableJobs,
    ...networkInterfaceJobs,
    ...networkInterfaceAttachmentJobs,
    ...vpcJobs,
    ...vpcEndpointJobs,
    ...vpcPeeringJobs,
    ...subnetJobs,
    ...blockPublicAccessJobs,
    ...blockPublicAccessExclusionJobs,
  },
  prepare: prepareDefaultVpc,
  throttling,
  imports,
});
