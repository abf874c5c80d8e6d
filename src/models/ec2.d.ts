/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of ec2. */

/** Input and output of each operation. */
export interface Operations {
  AcceptAddressTransfer: [AcceptAddressTransferRequest, AcceptAddressTransferResult];
  AcceptCapacityReservationBillingOwnership: [AcceptCapacityReservationBillingOwnershipRequest, AcceptCapacityReservationBillingOwnershipResult];
  AcceptReservedInstancesExchangeQuote: [AcceptReservedInstancesExchangeQuoteRequest, AcceptReservedInstancesExchangeQuoteResult];
  AcceptTransitGatewayClientVpnAttachment: [AcceptTransitGatewayClientVpnAttachmentRequest, AcceptTransitGatewayClientVpnAttachmentResult];
  AcceptTransitGatewayMulticastDomainAssociations: [AcceptTransitGatewayMulticastDomainAssociationsRequest, AcceptTransitGatewayMulticastDomainAssociationsResult];
  AcceptTransitGatewayPeeringAttachment: [AcceptTransitGatewayPeeringAttachmentRequest, AcceptTransitGatewayPeeringAttachmentResult];
  AcceptTransitGatewayVpcAttachment: [AcceptTransitGatewayVpcAttachmentRequest, AcceptTransitGatewayVpcAttachmentResult];
  AcceptVpcEndpointConnections: [AcceptVpcEndpointConnectionsRequest, AcceptVpcEndpointConnectionsResult];
  AcceptVpcPeeringConnection: [AcceptVpcPeeringConnectionRequest, AcceptVpcPeeringConnectionResult];
  AdvertiseByoipCidr: [AdvertiseByoipCidrRequest, AdvertiseByoipCidrResult];
  AllocateAddress: [AllocateAddressRequest, AllocateAddressResult];
  AllocateHosts: [AllocateHostsRequest, AllocateHostsResult];
  AllocateIpamPoolCidr: [AllocateIpamPoolCidrRequest, AllocateIpamPoolCidrResult];
  ApplySecurityGroupsToClientVpnTargetNetwork: [ApplySecurityGroupsToClientVpnTargetNetworkRequest, ApplySecurityGroupsToClientVpnTargetNetworkResult];
  AssignIpv6Addresses: [AssignIpv6AddressesRequest, AssignIpv6AddressesResult];
  AssignPrivateIpAddresses: [AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResult];
  AssignPrivateNatGatewayAddress: [AssignPrivateNatGatewayAddressRequest, AssignPrivateNatGatewayAddressResult];
  AssociateAddress: [AssociateAddressRequest, AssociateAddressResult];
  AssociateApplicationStatusCheck: [AssociateApplicationStatusCheckRequest, AssociateApplicationStatusCheckResult];
  AssociateCapacityReservationBillingOwner: [AssociateCapacityReservationBillingOwnerRequest, AssociateCapacityReservationBillingOwnerResult];
  AssociateClientVpnTargetNetwork: [AssociateClientVpnTargetNetworkRequest, AssociateClientVpnTargetNetworkResult];
  AssociateDhcpOptions: [AssociateDhcpOptionsRequest, void];
  AssociateEnclaveCertificateIamRole: [AssociateEnclaveCertificateIamRoleRequest, AssociateEnclaveCertificateIamRoleResult];
  AssociateIamInstanceProfile: [AssociateIamInstanceProfileRequest, AssociateIamInstanceProfileResult];
  AssociateInstanceEventWindow: [AssociateInstanceEventWindowRequest, AssociateInstanceEventWindowResult];
  AssociateIpamByoasn: [AssociateIpamByoasnRequest, AssociateIpamByoasnResult];
  AssociateIpamResourceDiscovery: [AssociateIpamResourceDiscoveryRequest, AssociateIpamResourceDiscoveryResult];
  AssociateNatGatewayAddress: [AssociateNatGatewayAddressRequest, AssociateNatGatewayAddressResult];
  AssociateRouteServer: [AssociateRouteServerRequest, AssociateRouteServerResult];
  AssociateRouteTable: [AssociateRouteTableRequest, AssociateRouteTableResult];
  AssociateSecurityGroupVpc: [AssociateSecurityGroupVpcRequest, AssociateSecurityGroupVpcResult];
  AssociateSubnetCidrBlock: [AssociateSubnetCidrBlockRequest, AssociateSubnetCidrBlockResult];
  AssociateTransitGatewayMulticastDomain: [AssociateTransitGatewayMulticastDomainRequest, AssociateTransitGatewayMulticastDomainResult];
  AssociateTransitGatewayPolicyTable: [AssociateTransitGatewayPolicyTableRequest, AssociateTransitGatewayPolicyTableResult];
  AssociateTransitGatewayRouteTable: [AssociateTransitGatewayRouteTableRequest, AssociateTransitGatewayRouteTableResult];
  AssociateTrunkInterface: [AssociateTrunkInterfaceRequest, AssociateTrunkInterfaceResult];
  AssociateVpcCidrBlock: [AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResult];
  AttachClassicLinkVpc: [AttachClassicLinkVpcRequest, AttachClassicLinkVpcResult];
  AttachImageWatermark: [AttachImageWatermarkRequest, AttachImageWatermarkResult];
  AttachInternetGateway: [AttachInternetGatewayRequest, void];
  AttachNetworkInterface: [AttachNetworkInterfaceRequest, AttachNetworkInterfaceResult];
  AttachVerifiedAccessTrustProvider: [AttachVerifiedAccessTrustProviderRequest, AttachVerifiedAccessTrustProviderResult];
  AttachVolume: [AttachVolumeRequest, VolumeAttachment];
  AttachVpnGateway: [AttachVpnGatewayRequest, AttachVpnGatewayResult];
  AuthorizeClientVpnIngress: [AuthorizeClientVpnIngressRequest, AuthorizeClientVpnIngressResult];
  AuthorizeSecurityGroupEgress: [AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResult];
  AuthorizeSecurityGroupIngress: [AuthorizeSecurityGroupIngressRequest, AuthorizeSecurityGroupIngressResult];
  BatchModifyIpamRoutingPolicyRegistrations: [BatchModifyIpamRoutingPolicyRegistrationsRequest, BatchModifyIpamRoutingPolicyRegistrationsResult];
  BundleInstance: [BundleInstanceRequest, BundleInstanceResult];
  CancelBundleTask: [CancelBundleTaskRequest, CancelBundleTaskResult];
  CancelCapacityReservation: [CancelCapacityReservationRequest, CancelCapacityReservationResult];
  CancelCapacityReservationFleets: [CancelCapacityReservationFleetsRequest, CancelCapacityReservationFleetsResult];
  CancelConversionTask: [CancelConversionRequest, void];
  CancelDeclarativePoliciesReport: [CancelDeclarativePoliciesReportRequest, CancelDeclarativePoliciesReportResult];
  CancelExportTask: [CancelExportTaskRequest, void];
  CancelImageLaunchPermission: [CancelImageLaunchPermissionRequest, CancelImageLaunchPermissionResult];
  CancelImportTask: [CancelImportTaskRequest, CancelImportTaskResult];
  CancelReservedInstancesListing: [CancelReservedInstancesListingRequest, CancelReservedInstancesListingResult];
  CancelSpotFleetRequests: [CancelSpotFleetRequestsRequest, CancelSpotFleetRequestsResponse];
  CancelSpotInstanceRequests: [CancelSpotInstanceRequestsRequest, CancelSpotInstanceRequestsResult];
  ConfirmProductInstance: [ConfirmProductInstanceRequest, ConfirmProductInstanceResult];
  CopyFpgaImage: [CopyFpgaImageRequest, CopyFpgaImageResult];
  CopyImage: [CopyImageRequest, CopyImageResult];
  CopySnapshot: [CopySnapshotRequest, CopySnapshotResult];
  CopyVolumes: [CopyVolumesRequest, CopyVolumesResult];
  CreateApplicationStatusCheck: [CreateApplicationStatusCheckRequest, CreateApplicationStatusCheckResult];
  CreateCapacityManagerDataExport: [CreateCapacityManagerDataExportRequest, CreateCapacityManagerDataExportResult];
  CreateCapacityReservation: [CreateCapacityReservationRequest, CreateCapacityReservationResult];
  CreateCapacityReservationBySplitting: [CreateCapacityReservationBySplittingRequest, CreateCapacityReservationBySplittingResult];
  CreateCapacityReservationCancellationQuote: [CreateCapacityReservationCancellationQuoteRequest, CreateCapacityReservationCancellationQuoteResult];
  CreateCapacityReservationDateChangeQuote: [CreateCapacityReservationDateChangeQuoteRequest, CreateCapacityReservationDateChangeQuoteResult];
  CreateCapacityReservationFleet: [CreateCapacityReservationFleetRequest, CreateCapacityReservationFleetResult];
  CreateCarrierGateway: [CreateCarrierGatewayRequest, CreateCarrierGatewayResult];
  CreateClientVpnEndpoint: [CreateClientVpnEndpointRequest, CreateClientVpnEndpointResult];
  CreateClientVpnRoute: [CreateClientVpnRouteRequest, CreateClientVpnRouteResult];
  CreateCoipCidr: [CreateCoipCidrRequest, CreateCoipCidrResult];
  CreateCoipPool: [CreateCoipPoolRequest, CreateCoipPoolResult];
  CreateCustomerGateway: [CreateCustomerGatewayRequest, CreateCustomerGatewayResult];
  CreateDefaultSubnet: [CreateDefaultSubnetRequest, CreateDefaultSubnetResult];
  CreateDefaultVpc: [CreateDefaultVpcRequest, CreateDefaultVpcResult];
  CreateDelegateMacVolumeOwnershipTask: [CreateDelegateMacVolumeOwnershipTaskRequest, CreateDelegateMacVolumeOwnershipTaskResult];
  CreateDhcpOptions: [CreateDhcpOptionsRequest, CreateDhcpOptionsResult];
  CreateEgressOnlyInternetGateway: [CreateEgressOnlyInternetGatewayRequest, CreateEgressOnlyInternetGatewayResult];
  CreateFleet: [CreateFleetRequest, CreateFleetResult];
  CreateFlowLogs: [CreateFlowLogsRequest, CreateFlowLogsResult];
  CreateFpgaImage: [CreateFpgaImageRequest, CreateFpgaImageResult];
  CreateImage: [CreateImageRequest, CreateImageResult];
  CreateImageUsageReport: [CreateImageUsageReportRequest, CreateImageUsageReportResult];
  CreateInstanceConnectEndpoint: [CreateInstanceConnectEndpointRequest, CreateInstanceConnectEndpointResult];
  CreateInstanceEventWindow: [CreateInstanceEventWindowRequest, CreateInstanceEventWindowResult];
  CreateInstanceExportTask: [CreateInstanceExportTaskRequest, CreateInstanceExportTaskResult];
  CreateInternetGateway: [CreateInternetGatewayRequest, CreateInternetGatewayResult];
  CreateInterruptibleCapacityReservationAllocation: [CreateInterruptibleCapacityReservationAllocationRequest, CreateInterruptibleCapacityReservationAllocationResult];
  CreateIpam: [CreateIpamRequest, CreateIpamResult];
  CreateIpamExternalResourceVerificationToken: [CreateIpamExternalResourceVerificationTokenRequest, CreateIpamExternalResourceVerificationTokenResult];
  CreateIpamInternetRegistryAssociation: [CreateIpamInternetRegistryAssociationRequest, CreateIpamInternetRegistryAssociationResult];
  CreateIpamPolicy: [CreateIpamPolicyRequest, CreateIpamPolicyResult];
  CreateIpamPool: [CreateIpamPoolRequest, CreateIpamPoolResult];
  CreateIpamPrefixListResolver: [CreateIpamPrefixListResolverRequest, CreateIpamPrefixListResolverResult];
  CreateIpamPrefixListResolverTarget: [CreateIpamPrefixListResolverTargetRequest, CreateIpamPrefixListResolverTargetResult];
  CreateIpamResourceDiscovery: [CreateIpamResourceDiscoveryRequest, CreateIpamResourceDiscoveryResult];
  CreateIpamRoutingPolicyRegistration: [CreateIpamRoutingPolicyRegistrationRequest, CreateIpamRoutingPolicyRegistrationResult];
  CreateIpamScope: [CreateIpamScopeRequest, CreateIpamScopeResult];
  CreateKeyPair: [CreateKeyPairRequest, KeyPair];
  CreateLaunchTemplate: [CreateLaunchTemplateRequest, CreateLaunchTemplateResult];
  CreateLaunchTemplateVersion: [CreateLaunchTemplateVersionRequest, CreateLaunchTemplateVersionResult];
  CreateLocalGatewayRoute: [CreateLocalGatewayRouteRequest, CreateLocalGatewayRouteResult];
  CreateLocalGatewayRouteTable: [CreateLocalGatewayRouteTableRequest, CreateLocalGatewayRouteTableResult];
  CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation: [CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest, CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult];
  CreateLocalGatewayRouteTableVpcAssociation: [CreateLocalGatewayRouteTableVpcAssociationRequest, CreateLocalGatewayRouteTableVpcAssociationResult];
  CreateLocalGatewayVirtualInterface: [CreateLocalGatewayVirtualInterfaceRequest, CreateLocalGatewayVirtualInterfaceResult];
  CreateLocalGatewayVirtualInterfaceGroup: [CreateLocalGatewayVirtualInterfaceGroupRequest, CreateLocalGatewayVirtualInterfaceGroupResult];
  CreateMacSystemIntegrityProtectionModificationTask: [CreateMacSystemIntegrityProtectionModificationTaskRequest, CreateMacSystemIntegrityProtectionModificationTaskResult];
  CreateManagedPrefixList: [CreateManagedPrefixListRequest, CreateManagedPrefixListResult];
  CreateNatGateway: [CreateNatGatewayRequest, CreateNatGatewayResult];
  CreateNetworkAcl: [CreateNetworkAclRequest, CreateNetworkAclResult];
  CreateNetworkAclEntry: [CreateNetworkAclEntryRequest, void];
  CreateNetworkInsightsAccessScope: [CreateNetworkInsightsAccessScopeRequest, CreateNetworkInsightsAccessScopeResult];
  CreateNetworkInsightsPath: [CreateNetworkInsightsPathRequest, CreateNetworkInsightsPathResult];
  CreateNetworkInterface: [CreateNetworkInterfaceRequest, CreateNetworkInterfaceResult];
  CreateNetworkInterfacePermission: [CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResult];
  CreatePlacementGroup: [CreatePlacementGroupRequest, CreatePlacementGroupResult];
  CreatePublicIpv4Pool: [CreatePublicIpv4PoolRequest, CreatePublicIpv4PoolResult];
  CreateReplaceRootVolumeTask: [CreateReplaceRootVolumeTaskRequest, CreateReplaceRootVolumeTaskResult];
  CreateReservedInstancesListing: [CreateReservedInstancesListingRequest, CreateReservedInstancesListingResult];
  CreateRestoreImageTask: [CreateRestoreImageTaskRequest, CreateRestoreImageTaskResult];
  CreateRoute: [CreateRouteRequest, CreateRouteResult];
  CreateRouteServer: [CreateRouteServerRequest, CreateRouteServerResult];
  CreateRouteServerEndpoint: [CreateRouteServerEndpointRequest, CreateRouteServerEndpointResult];
  CreateRouteServerPeer: [CreateRouteServerPeerRequest, CreateRouteServerPeerResult];
  CreateRouteTable: [CreateRouteTableRequest, CreateRouteTableResult];
  CreateSecondaryNetwork: [CreateSecondaryNetworkRequest, CreateSecondaryNetworkResult];
  CreateSecondarySubnet: [CreateSecondarySubnetRequest, CreateSecondarySubnetResult];
  CreateSecurityGroup: [CreateSecurityGroupRequest, CreateSecurityGroupResult];
  CreateSnapshot: [CreateSnapshotRequest, Snapshot];
  CreateSnapshots: [CreateSnapshotsRequest, CreateSnapshotsResult];
  CreateSpotDatafeedSubscription: [CreateSpotDatafeedSubscriptionRequest, CreateSpotDatafeedSubscriptionResult];
  CreateStoreImageTask: [CreateStoreImageTaskRequest, CreateStoreImageTaskResult];
  CreateSubnet: [CreateSubnetRequest, CreateSubnetResult];
  CreateSubnetCidrReservation: [CreateSubnetCidrReservationRequest, CreateSubnetCidrReservationResult];
  CreateTags: [CreateTagsRequest, void];
  CreateTrafficMirrorFilter: [CreateTrafficMirrorFilterRequest, CreateTrafficMirrorFilterResult];
  CreateTrafficMirrorFilterRule: [CreateTrafficMirrorFilterRuleRequest, CreateTrafficMirrorFilterRuleResult];
  CreateTrafficMirrorSession: [CreateTrafficMirrorSessionRequest, CreateTrafficMirrorSessionResult];
  CreateTrafficMirrorTarget: [CreateTrafficMirrorTargetRequest, CreateTrafficMirrorTargetResult];
  CreateTransitGateway: [CreateTransitGatewayRequest, CreateTransitGatewayResult];
  CreateTransitGatewayConnect: [CreateTransitGatewayConnectRequest, CreateTransitGatewayConnectResult];
  CreateTransitGatewayConnectPeer: [CreateTransitGatewayConnectPeerRequest, CreateTransitGatewayConnectPeerResult];
  CreateTransitGatewayMeteringPolicy: [CreateTransitGatewayMeteringPolicyRequest, CreateTransitGatewayMeteringPolicyResult];
  CreateTransitGatewayMeteringPolicyEntry: [CreateTransitGatewayMeteringPolicyEntryRequest, CreateTransitGatewayMeteringPolicyEntryResult];
  CreateTransitGatewayMulticastDomain: [CreateTransitGatewayMulticastDomainRequest, CreateTransitGatewayMulticastDomainResult];
  CreateTransitGatewayPeeringAttachment: [CreateTransitGatewayPeeringAttachmentRequest, CreateTransitGatewayPeeringAttachmentResult];
  CreateTransitGatewayPolicyTable: [CreateTransitGatewayPolicyTableRequest, CreateTransitGatewayPolicyTableResult];
  CreateTransitGatewayPolicyTableEntry: [CreateTransitGatewayPolicyTableEntryRequest, CreateTransitGatewayPolicyTableEntryResult];
  CreateTransitGatewayPrefixListReference: [CreateTransitGatewayPrefixListReferenceRequest, CreateTransitGatewayPrefixListReferenceResult];
  CreateTransitGatewayRoute: [CreateTransitGatewayRouteRequest, CreateTransitGatewayRouteResult];
  CreateTransitGatewayRouteTable: [CreateTransitGatewayRouteTableRequest, CreateTransitGatewayRouteTableResult];
  CreateTransitGatewayRouteTableAnnouncement: [CreateTransitGatewayRouteTableAnnouncementRequest, CreateTransitGatewayRouteTableAnnouncementResult];
  CreateTransitGatewayVpcAttachment: [CreateTransitGatewayVpcAttachmentRequest, CreateTransitGatewayVpcAttachmentResult];
  CreateVerifiedAccessEndpoint: [CreateVerifiedAccessEndpointRequest, CreateVerifiedAccessEndpointResult];
  CreateVerifiedAccessGroup: [CreateVerifiedAccessGroupRequest, CreateVerifiedAccessGroupResult];
  CreateVerifiedAccessInstance: [CreateVerifiedAccessInstanceRequest, CreateVerifiedAccessInstanceResult];
  CreateVerifiedAccessTrustProvider: [CreateVerifiedAccessTrustProviderRequest, CreateVerifiedAccessTrustProviderResult];
  CreateVolume: [CreateVolumeRequest, Volume];
  CreateVpc: [CreateVpcRequest, CreateVpcResult];
  CreateVpcBlockPublicAccessExclusion: [CreateVpcBlockPublicAccessExclusionRequest, CreateVpcBlockPublicAccessExclusionResult];
  CreateVpcEncryptionControl: [CreateVpcEncryptionControlRequest, CreateVpcEncryptionControlResult];
  CreateVpcEndpoint: [CreateVpcEndpointRequest, CreateVpcEndpointResult];
  CreateVpcEndpointConnectionNotification: [CreateVpcEndpointConnectionNotificationRequest, CreateVpcEndpointConnectionNotificationResult];
  CreateVpcEndpointServiceConfiguration: [CreateVpcEndpointServiceConfigurationRequest, CreateVpcEndpointServiceConfigurationResult];
  CreateVpcPeeringConnection: [CreateVpcPeeringConnectionRequest, CreateVpcPeeringConnectionResult];
  CreateVpnConcentrator: [CreateVpnConcentratorRequest, CreateVpnConcentratorResult];
  CreateVpnConnection: [CreateVpnConnectionRequest, CreateVpnConnectionResult];
  CreateVpnConnectionRoute: [CreateVpnConnectionRouteRequest, void];
  CreateVpnGateway: [CreateVpnGatewayRequest, CreateVpnGatewayResult];
  DeleteApplicationStatusCheck: [DeleteApplicationStatusCheckRequest, DeleteApplicationStatusCheckResult];
  DeleteCapacityManagerDataExport: [DeleteCapacityManagerDataExportRequest, DeleteCapacityManagerDataExportResult];
  DeleteCarrierGateway: [DeleteCarrierGatewayRequest, DeleteCarrierGatewayResult];
  DeleteClientVpnEndpoint: [DeleteClientVpnEndpointRequest, DeleteClientVpnEndpointResult];
  DeleteClientVpnEndpointAuthorizationPolicy: [DeleteClientVpnEndpointAuthorizationPolicyRequest, DeleteClientVpnEndpointAuthorizationPolicyResult];
  DeleteClientVpnRoute: [DeleteClientVpnRouteRequest, DeleteClientVpnRouteResult];
  DeleteCoipCidr: [DeleteCoipCidrRequest, DeleteCoipCidrResult];
  DeleteCoipPool: [DeleteCoipPoolRequest, DeleteCoipPoolResult];
  DeleteCustomerGateway: [DeleteCustomerGatewayRequest, void];
  DeleteDhcpOptions: [DeleteDhcpOptionsRequest, void];
  DeleteEgressOnlyInternetGateway: [DeleteEgressOnlyInternetGatewayRequest, DeleteEgressOnlyInternetGatewayResult];
  DeleteFleets: [DeleteFleetsRequest, DeleteFleetsResult];
  DeleteFlowLogs: [DeleteFlowLogsRequest, DeleteFlowLogsResult];
  DeleteFpgaImage: [DeleteFpgaImageRequest, DeleteFpgaImageResult];
  DeleteImageUsageReport: [DeleteImageUsageReportRequest, DeleteImageUsageReportResult];
  DeleteInstanceConnectEndpoint: [DeleteInstanceConnectEndpointRequest, DeleteInstanceConnectEndpointResult];
  DeleteInstanceEventWindow: [DeleteInstanceEventWindowRequest, DeleteInstanceEventWindowResult];
  DeleteInternetGateway: [DeleteInternetGatewayRequest, void];
  DeleteIpam: [DeleteIpamRequest, DeleteIpamResult];
  DeleteIpamExternalResourceVerificationToken: [DeleteIpamExternalResourceVerificationTokenRequest, DeleteIpamExternalResourceVerificationTokenResult];
  DeleteIpamInternetRegistryAssociation: [DeleteIpamInternetRegistryAssociationRequest, DeleteIpamInternetRegistryAssociationResult];
  DeleteIpamPolicy: [DeleteIpamPolicyRequest, DeleteIpamPolicyResult];
  DeleteIpamPool: [DeleteIpamPoolRequest, DeleteIpamPoolResult];
  DeleteIpamPrefixListResolver: [DeleteIpamPrefixListResolverRequest, DeleteIpamPrefixListResolverResult];
  DeleteIpamPrefixListResolverTarget: [DeleteIpamPrefixListResolverTargetRequest, DeleteIpamPrefixListResolverTargetResult];
  DeleteIpamResourceDiscovery: [DeleteIpamResourceDiscoveryRequest, DeleteIpamResourceDiscoveryResult];
  DeleteIpamRoutingPolicyRegistration: [DeleteIpamRoutingPolicyRegistrationRequest, DeleteIpamRoutingPolicyRegistrationResult];
  DeleteIpamScope: [DeleteIpamScopeRequest, DeleteIpamScopeResult];
  DeleteKeyPair: [DeleteKeyPairRequest, DeleteKeyPairResult];
  DeleteLaunchTemplate: [DeleteLaunchTemplateRequest, DeleteLaunchTemplateResult];
  DeleteLaunchTemplateVersions: [DeleteLaunchTemplateVersionsRequest, DeleteLaunchTemplateVersionsResult];
  DeleteLocalGatewayRoute: [DeleteLocalGatewayRouteRequest, DeleteLocalGatewayRouteResult];
  DeleteLocalGatewayRouteTable: [DeleteLocalGatewayRouteTableRequest, DeleteLocalGatewayRouteTableResult];
  DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation: [DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest, DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult];
  DeleteLocalGatewayRouteTableVpcAssociation: [DeleteLocalGatewayRouteTableVpcAssociationRequest, DeleteLocalGatewayRouteTableVpcAssociationResult];
  DeleteLocalGatewayVirtualInterface: [DeleteLocalGatewayVirtualInterfaceRequest, DeleteLocalGatewayVirtualInterfaceResult];
  DeleteLocalGatewayVirtualInterfaceGroup: [DeleteLocalGatewayVirtualInterfaceGroupRequest, DeleteLocalGatewayVirtualInterfaceGroupResult];
  DeleteManagedPrefixList: [DeleteManagedPrefixListRequest, DeleteManagedPrefixListResult];
  DeleteNatGateway: [DeleteNatGatewayRequest, DeleteNatGatewayResult];
  DeleteNetworkAcl: [DeleteNetworkAclRequest, void];
  DeleteNetworkAclEntry: [DeleteNetworkAclEntryRequest, void];
  DeleteNetworkInsightsAccessScope: [DeleteNetworkInsightsAccessScopeRequest, DeleteNetworkInsightsAccessScopeResult];
  DeleteNetworkInsightsAccessScopeAnalysis: [DeleteNetworkInsightsAccessScopeAnalysisRequest, DeleteNetworkInsightsAccessScopeAnalysisResult];
  DeleteNetworkInsightsAnalysis: [DeleteNetworkInsightsAnalysisRequest, DeleteNetworkInsightsAnalysisResult];
  DeleteNetworkInsightsPath: [DeleteNetworkInsightsPathRequest, DeleteNetworkInsightsPathResult];
  DeleteNetworkInterface: [DeleteNetworkInterfaceRequest, void];
  DeleteNetworkInterfacePermission: [DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResult];
  DeletePlacementGroup: [DeletePlacementGroupRequest, void];
  DeletePublicIpv4Pool: [DeletePublicIpv4PoolRequest, DeletePublicIpv4PoolResult];
  DeleteQueuedReservedInstances: [DeleteQueuedReservedInstancesRequest, DeleteQueuedReservedInstancesResult];
  DeleteRoute: [DeleteRouteRequest, void];
  DeleteRouteServer: [DeleteRouteServerRequest, DeleteRouteServerResult];
  DeleteRouteServerEndpoint: [DeleteRouteServerEndpointRequest, DeleteRouteServerEndpointResult];
  DeleteRouteServerPeer: [DeleteRouteServerPeerRequest, DeleteRouteServerPeerResult];
  DeleteRouteTable: [DeleteRouteTableRequest, void];
  DeleteSecondaryNetwork: [DeleteSecondaryNetworkRequest, DeleteSecondaryNetworkResult];
  DeleteSecondarySubnet: [DeleteSecondarySubnetRequest, DeleteSecondarySubnetResult];
  DeleteSecurityGroup: [DeleteSecurityGroupRequest, DeleteSecurityGroupResult];
  DeleteSnapshot: [DeleteSnapshotRequest, void];
  DeleteSpotDatafeedSubscription: [DeleteSpotDatafeedSubscriptionRequest, void];
  DeleteSubnet: [DeleteSubnetRequest, void];
  DeleteSubnetCidrReservation: [DeleteSubnetCidrReservationRequest, DeleteSubnetCidrReservationResult];
  DeleteTags: [DeleteTagsRequest, void];
  DeleteTrafficMirrorFilter: [DeleteTrafficMirrorFilterRequest, DeleteTrafficMirrorFilterResult];
  DeleteTrafficMirrorFilterRule: [DeleteTrafficMirrorFilterRuleRequest, DeleteTrafficMirrorFilterRuleResult];
  DeleteTrafficMirrorSession: [DeleteTrafficMirrorSessionRequest, DeleteTrafficMirrorSessionResult];
  DeleteTrafficMirrorTarget: [DeleteTrafficMirrorTargetRequest, DeleteTrafficMirrorTargetResult];
  DeleteTransitGateway: [DeleteTransitGatewayRequest, DeleteTransitGatewayResult];
  DeleteTransitGatewayClientVpnAttachment: [DeleteTransitGatewayClientVpnAttachmentRequest, DeleteTransitGatewayClientVpnAttachmentResult];
  DeleteTransitGatewayConnect: [DeleteTransitGatewayConnectRequest, DeleteTransitGatewayConnectResult];
  DeleteTransitGatewayConnectPeer: [DeleteTransitGatewayConnectPeerRequest, DeleteTransitGatewayConnectPeerResult];
  DeleteTransitGatewayMeteringPolicy: [DeleteTransitGatewayMeteringPolicyRequest, DeleteTransitGatewayMeteringPolicyResult];
  DeleteTransitGatewayMeteringPolicyEntry: [DeleteTransitGatewayMeteringPolicyEntryRequest, DeleteTransitGatewayMeteringPolicyEntryResult];
  DeleteTransitGatewayMulticastDomain: [DeleteTransitGatewayMulticastDomainRequest, DeleteTransitGatewayMulticastDomainResult];
  DeleteTransitGatewayPeeringAttachment: [DeleteTransitGatewayPeeringAttachmentRequest, DeleteTransitGatewayPeeringAttachmentResult];
  DeleteTransitGatewayPolicyTable: [DeleteTransitGatewayPolicyTableRequest, DeleteTransitGatewayPolicyTableResult];
  DeleteTransitGatewayPolicyTableEntry: [DeleteTransitGatewayPolicyTableEntryRequest, DeleteTransitGatewayPolicyTableEntryResult];
  DeleteTransitGatewayPrefixListReference: [DeleteTransitGatewayPrefixListReferenceRequest, DeleteTransitGatewayPrefixListReferenceResult];
  DeleteTransitGatewayRoute: [DeleteTransitGatewayRouteRequest, DeleteTransitGatewayRouteResult];
  DeleteTransitGatewayRouteTable: [DeleteTransitGatewayRouteTableRequest, DeleteTransitGatewayRouteTableResult];
  DeleteTransitGatewayRouteTableAnnouncement: [DeleteTransitGatewayRouteTableAnnouncementRequest, DeleteTransitGatewayRouteTableAnnouncementResult];
  DeleteTransitGatewayVpcAttachment: [DeleteTransitGatewayVpcAttachmentRequest, DeleteTransitGatewayVpcAttachmentResult];
  DeleteVerifiedAccessEndpoint: [DeleteVerifiedAccessEndpointRequest, DeleteVerifiedAccessEndpointResult];
  DeleteVerifiedAccessGroup: [DeleteVerifiedAccessGroupRequest, DeleteVerifiedAccessGroupResult];
  DeleteVerifiedAccessInstance: [DeleteVerifiedAccessInstanceRequest, DeleteVerifiedAccessInstanceResult];
  DeleteVerifiedAccessTrustProvider: [DeleteVerifiedAccessTrustProviderRequest, DeleteVerifiedAccessTrustProviderResult];
  DeleteVolume: [DeleteVolumeRequest, void];
  DeleteVpc: [DeleteVpcRequest, void];
  DeleteVpcBlockPublicAccessExclusion: [DeleteVpcBlockPublicAccessExclusionRequest, DeleteVpcBlockPublicAccessExclusionResult];
  DeleteVpcEncryptionControl: [DeleteVpcEncryptionControlRequest, DeleteVpcEncryptionControlResult];
  DeleteVpcEndpointConnectionNotifications: [DeleteVpcEndpointConnectionNotificationsRequest, DeleteVpcEndpointConnectionNotificationsResult];
  DeleteVpcEndpointServiceConfigurations: [DeleteVpcEndpointServiceConfigurationsRequest, DeleteVpcEndpointServiceConfigurationsResult];
  DeleteVpcEndpoints: [DeleteVpcEndpointsRequest, DeleteVpcEndpointsResult];
  DeleteVpcPeeringConnection: [DeleteVpcPeeringConnectionRequest, DeleteVpcPeeringConnectionResult];
  DeleteVpnConcentrator: [DeleteVpnConcentratorRequest, DeleteVpnConcentratorResult];
  DeleteVpnConnection: [DeleteVpnConnectionRequest, void];
  DeleteVpnConnectionRoute: [DeleteVpnConnectionRouteRequest, void];
  DeleteVpnGateway: [DeleteVpnGatewayRequest, void];
  DeprovisionByoipCidr: [DeprovisionByoipCidrRequest, DeprovisionByoipCidrResult];
  DeprovisionIpamByoasn: [DeprovisionIpamByoasnRequest, DeprovisionIpamByoasnResult];
  DeprovisionIpamPoolCidr: [DeprovisionIpamPoolCidrRequest, DeprovisionIpamPoolCidrResult];
  DeprovisionPublicIpv4PoolCidr: [DeprovisionPublicIpv4PoolCidrRequest, DeprovisionPublicIpv4PoolCidrResult];
  DeregisterImage: [DeregisterImageRequest, DeregisterImageResult];
  DeregisterInstanceEventNotificationAttributes: [DeregisterInstanceEventNotificationAttributesRequest, DeregisterInstanceEventNotificationAttributesResult];
  DeregisterTransitGatewayMulticastGroupMembers: [DeregisterTransitGatewayMulticastGroupMembersRequest, DeregisterTransitGatewayMulticastGroupMembersResult];
  DeregisterTransitGatewayMulticastGroupSources: [DeregisterTransitGatewayMulticastGroupSourcesRequest, DeregisterTransitGatewayMulticastGroupSourcesResult];
  DescribeAccountAttributes: [DescribeAccountAttributesRequest, DescribeAccountAttributesResult];
  DescribeAccountVpcEncryptionControl: [DescribeAccountVpcEncryptionControlRequest, DescribeAccountVpcEncryptionControlResult];
  DescribeAddressTransfers: [DescribeAddressTransfersRequest, DescribeAddressTransfersResult];
  DescribeAddresses: [DescribeAddressesRequest, DescribeAddressesResult];
  DescribeAddressesAttribute: [DescribeAddressesAttributeRequest, DescribeAddressesAttributeResult];
  DescribeAggregateIdFormat: [DescribeAggregateIdFormatRequest, DescribeAggregateIdFormatResult];
  DescribeApplicationStatus: [DescribeApplicationStatusRequest, DescribeApplicationStatusResult];
  DescribeApplicationStatusCheckAssociations: [DescribeApplicationStatusCheckAssociationsRequest, DescribeApplicationStatusCheckAssociationsResult];
  DescribeApplicationStatusChecks: [DescribeApplicationStatusChecksRequest, DescribeApplicationStatusChecksResult];
  DescribeAvailabilityZones: [DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResult];
  DescribeAwsNetworkPerformanceMetricSubscriptions: [DescribeAwsNetworkPerformanceMetricSubscriptionsRequest, DescribeAwsNetworkPerformanceMetricSubscriptionsResult];
  DescribeBundleTasks: [DescribeBundleTasksRequest, DescribeBundleTasksResult];
  DescribeByoipCidrs: [DescribeByoipCidrsRequest, DescribeByoipCidrsResult];
  DescribeCapacityBlockExtensionHistory: [DescribeCapacityBlockExtensionHistoryRequest, DescribeCapacityBlockExtensionHistoryResult];
  DescribeCapacityBlockExtensionOfferings: [DescribeCapacityBlockExtensionOfferingsRequest, DescribeCapacityBlockExtensionOfferingsResult];
  DescribeCapacityBlockOfferings: [DescribeCapacityBlockOfferingsRequest, DescribeCapacityBlockOfferingsResult];
  DescribeCapacityBlockStatus: [DescribeCapacityBlockStatusRequest, DescribeCapacityBlockStatusResult];
  DescribeCapacityBlocks: [DescribeCapacityBlocksRequest, DescribeCapacityBlocksResult];
  DescribeCapacityManagerDataExports: [DescribeCapacityManagerDataExportsRequest, DescribeCapacityManagerDataExportsResult];
  DescribeCapacityReservationBillingRequests: [DescribeCapacityReservationBillingRequestsRequest, DescribeCapacityReservationBillingRequestsResult];
  DescribeCapacityReservationCancellationQuotes: [DescribeCapacityReservationCancellationQuotesRequest, DescribeCapacityReservationCancellationQuotesResult];
  DescribeCapacityReservationDateChangeQuotes: [DescribeCapacityReservationDateChangeQuotesRequest, DescribeCapacityReservationDateChangeQuotesResult];
  DescribeCapacityReservationFleets: [DescribeCapacityReservationFleetsRequest, DescribeCapacityReservationFleetsResult];
  DescribeCapacityReservationTopology: [DescribeCapacityReservationTopologyRequest, DescribeCapacityReservationTopologyResult];
  DescribeCapacityReservations: [DescribeCapacityReservationsRequest, DescribeCapacityReservationsResult];
  DescribeCarrierGateways: [DescribeCarrierGatewaysRequest, DescribeCarrierGatewaysResult];
  DescribeClassicLinkInstances: [DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResult];
  DescribeClientVpnAuthorizationRules: [DescribeClientVpnAuthorizationRulesRequest, DescribeClientVpnAuthorizationRulesResult];
  DescribeClientVpnConnections: [DescribeClientVpnConnectionsRequest, DescribeClientVpnConnectionsResult];
  DescribeClientVpnEndpoints: [DescribeClientVpnEndpointsRequest, DescribeClientVpnEndpointsResult];
  DescribeClientVpnRoutes: [DescribeClientVpnRoutesRequest, DescribeClientVpnRoutesResult];
  DescribeClientVpnTargetNetworks: [DescribeClientVpnTargetNetworksRequest, DescribeClientVpnTargetNetworksResult];
  DescribeCoipPools: [DescribeCoipPoolsRequest, DescribeCoipPoolsResult];
  DescribeConversionTasks: [DescribeConversionTasksRequest, DescribeConversionTasksResult];
  DescribeCustomerGateways: [DescribeCustomerGatewaysRequest, DescribeCustomerGatewaysResult];
  DescribeDeclarativePoliciesReports: [DescribeDeclarativePoliciesReportsRequest, DescribeDeclarativePoliciesReportsResult];
  DescribeDhcpOptions: [DescribeDhcpOptionsRequest, DescribeDhcpOptionsResult];
  DescribeEgressOnlyInternetGateways: [DescribeEgressOnlyInternetGatewaysRequest, DescribeEgressOnlyInternetGatewaysResult];
  DescribeElasticGpus: [DescribeElasticGpusRequest, DescribeElasticGpusResult];
  DescribeExportImageTasks: [DescribeExportImageTasksRequest, DescribeExportImageTasksResult];
  DescribeExportTasks: [DescribeExportTasksRequest, DescribeExportTasksResult];
  DescribeFastLaunchImages: [DescribeFastLaunchImagesRequest, DescribeFastLaunchImagesResult];
  DescribeFastSnapshotRestores: [DescribeFastSnapshotRestoresRequest, DescribeFastSnapshotRestoresResult];
  DescribeFleetHistory: [DescribeFleetHistoryRequest, DescribeFleetHistoryResult];
  DescribeFleetInstances: [DescribeFleetInstancesRequest, DescribeFleetInstancesResult];
  DescribeFleets: [DescribeFleetsRequest, DescribeFleetsResult];
  DescribeFlowLogs: [DescribeFlowLogsRequest, DescribeFlowLogsResult];
  DescribeFpgaImageAttribute: [DescribeFpgaImageAttributeRequest, DescribeFpgaImageAttributeResult];
  DescribeFpgaImages: [DescribeFpgaImagesRequest, DescribeFpgaImagesResult];
  DescribeHostReservationOfferings: [DescribeHostReservationOfferingsRequest, DescribeHostReservationOfferingsResult];
  DescribeHostReservations: [DescribeHostReservationsRequest, DescribeHostReservationsResult];
  DescribeHosts: [DescribeHostsRequest, DescribeHostsResult];
  DescribeIamInstanceProfileAssociations: [DescribeIamInstanceProfileAssociationsRequest, DescribeIamInstanceProfileAssociationsResult];
  DescribeIdFormat: [DescribeIdFormatRequest, DescribeIdFormatResult];
  DescribeIdentityIdFormat: [DescribeIdentityIdFormatRequest, DescribeIdentityIdFormatResult];
  DescribeImageAttribute: [DescribeImageAttributeRequest, ImageAttribute];
  DescribeImageReferences: [DescribeImageReferencesRequest, DescribeImageReferencesResult];
  DescribeImageUsageReportEntries: [DescribeImageUsageReportEntriesRequest, DescribeImageUsageReportEntriesResult];
  DescribeImageUsageReports: [DescribeImageUsageReportsRequest, DescribeImageUsageReportsResult];
  DescribeImages: [DescribeImagesRequest, DescribeImagesResult];
  DescribeImportImageTasks: [DescribeImportImageTasksRequest, DescribeImportImageTasksResult];
  DescribeImportSnapshotTasks: [DescribeImportSnapshotTasksRequest, DescribeImportSnapshotTasksResult];
  DescribeInstanceAttribute: [DescribeInstanceAttributeRequest, InstanceAttribute];
  DescribeInstanceConnectEndpoints: [DescribeInstanceConnectEndpointsRequest, DescribeInstanceConnectEndpointsResult];
  DescribeInstanceCreditSpecifications: [DescribeInstanceCreditSpecificationsRequest, DescribeInstanceCreditSpecificationsResult];
  DescribeInstanceEventNotificationAttributes: [DescribeInstanceEventNotificationAttributesRequest, DescribeInstanceEventNotificationAttributesResult];
  DescribeInstanceEventWindows: [DescribeInstanceEventWindowsRequest, DescribeInstanceEventWindowsResult];
  DescribeInstanceImageMetadata: [DescribeInstanceImageMetadataRequest, DescribeInstanceImageMetadataResult];
  DescribeInstanceSqlHaHistoryStates: [DescribeInstanceSqlHaHistoryStatesRequest, DescribeInstanceSqlHaHistoryStatesResult];
  DescribeInstanceSqlHaStates: [DescribeInstanceSqlHaStatesRequest, DescribeInstanceSqlHaStatesResult];
  DescribeInstanceStatus: [DescribeInstanceStatusRequest, DescribeInstanceStatusResult];
  DescribeInstanceTopology: [DescribeInstanceTopologyRequest, DescribeInstanceTopologyResult];
  DescribeInstanceTypeOfferings: [DescribeInstanceTypeOfferingsRequest, DescribeInstanceTypeOfferingsResult];
  DescribeInstanceTypes: [DescribeInstanceTypesRequest, DescribeInstanceTypesResult];
  DescribeInstances: [DescribeInstancesRequest, DescribeInstancesResult];
  DescribeInternetGateways: [DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult];
  DescribeIpamByoasn: [DescribeIpamByoasnRequest, DescribeIpamByoasnResult];
  DescribeIpamExternalResourceVerificationTokens: [DescribeIpamExternalResourceVerificationTokensRequest, DescribeIpamExternalResourceVerificationTokensResult];
  DescribeIpamInternetRegistryAssociations: [DescribeIpamInternetRegistryAssociationsRequest, DescribeIpamInternetRegistryAssociationsResult];
  DescribeIpamPolicies: [DescribeIpamPoliciesRequest, DescribeIpamPoliciesResult];
  DescribeIpamPoolAllocations: [DescribeIpamPoolAllocationsRequest, DescribeIpamPoolAllocationsResult];
  DescribeIpamPools: [DescribeIpamPoolsRequest, DescribeIpamPoolsResult];
  DescribeIpamPrefixListResolverTargets: [DescribeIpamPrefixListResolverTargetsRequest, DescribeIpamPrefixListResolverTargetsResult];
  DescribeIpamPrefixListResolvers: [DescribeIpamPrefixListResolversRequest, DescribeIpamPrefixListResolversResult];
  DescribeIpamResourceDiscoveries: [DescribeIpamResourceDiscoveriesRequest, DescribeIpamResourceDiscoveriesResult];
  DescribeIpamResourceDiscoveryAssociations: [DescribeIpamResourceDiscoveryAssociationsRequest, DescribeIpamResourceDiscoveryAssociationsResult];
  DescribeIpamScopes: [DescribeIpamScopesRequest, DescribeIpamScopesResult];
  DescribeIpams: [DescribeIpamsRequest, DescribeIpamsResult];
  DescribeIpv6Pools: [DescribeIpv6PoolsRequest, DescribeIpv6PoolsResult];
  DescribeKeyPairs: [DescribeKeyPairsRequest, DescribeKeyPairsResult];
  DescribeLaunchTemplateVersions: [DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResult];
  DescribeLaunchTemplates: [DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResult];
  DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations: [DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest, DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult];
  DescribeLocalGatewayRouteTableVpcAssociations: [DescribeLocalGatewayRouteTableVpcAssociationsRequest, DescribeLocalGatewayRouteTableVpcAssociationsResult];
  DescribeLocalGatewayRouteTables: [DescribeLocalGatewayRouteTablesRequest, DescribeLocalGatewayRouteTablesResult];
  DescribeLocalGatewayVirtualInterfaceGroups: [DescribeLocalGatewayVirtualInterfaceGroupsRequest, DescribeLocalGatewayVirtualInterfaceGroupsResult];
  DescribeLocalGatewayVirtualInterfaces: [DescribeLocalGatewayVirtualInterfacesRequest, DescribeLocalGatewayVirtualInterfacesResult];
  DescribeLocalGateways: [DescribeLocalGatewaysRequest, DescribeLocalGatewaysResult];
  DescribeLockedSnapshots: [DescribeLockedSnapshotsRequest, DescribeLockedSnapshotsResult];
  DescribeMacHosts: [DescribeMacHostsRequest, DescribeMacHostsResult];
  DescribeMacModificationTasks: [DescribeMacModificationTasksRequest, DescribeMacModificationTasksResult];
  DescribeManagedPrefixLists: [DescribeManagedPrefixListsRequest, DescribeManagedPrefixListsResult];
  DescribeMovingAddresses: [DescribeMovingAddressesRequest, DescribeMovingAddressesResult];
  DescribeNatGateways: [DescribeNatGatewaysRequest, DescribeNatGatewaysResult];
  DescribeNetworkAcls: [DescribeNetworkAclsRequest, DescribeNetworkAclsResult];
  DescribeNetworkInsightsAccessScopeAnalyses: [DescribeNetworkInsightsAccessScopeAnalysesRequest, DescribeNetworkInsightsAccessScopeAnalysesResult];
  DescribeNetworkInsightsAccessScopes: [DescribeNetworkInsightsAccessScopesRequest, DescribeNetworkInsightsAccessScopesResult];
  DescribeNetworkInsightsAnalyses: [DescribeNetworkInsightsAnalysesRequest, DescribeNetworkInsightsAnalysesResult];
  DescribeNetworkInsightsPaths: [DescribeNetworkInsightsPathsRequest, DescribeNetworkInsightsPathsResult];
  DescribeNetworkInterfaceAttribute: [DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResult];
  DescribeNetworkInterfacePermissions: [DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResult];
  DescribeNetworkInterfaces: [DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult];
  DescribeOutpostLags: [DescribeOutpostLagsRequest, DescribeOutpostLagsResult];
  DescribePlacementGroups: [DescribePlacementGroupsRequest, DescribePlacementGroupsResult];
  DescribePrefixLists: [DescribePrefixListsRequest, DescribePrefixListsResult];
  DescribePrincipalIdFormat: [DescribePrincipalIdFormatRequest, DescribePrincipalIdFormatResult];
  DescribePublicIpv4Pools: [DescribePublicIpv4PoolsRequest, DescribePublicIpv4PoolsResult];
  DescribeRegions: [DescribeRegionsRequest, DescribeRegionsResult];
  DescribeReplaceRootVolumeTasks: [DescribeReplaceRootVolumeTasksRequest, DescribeReplaceRootVolumeTasksResult];
  DescribeReservedInstances: [DescribeReservedInstancesRequest, DescribeReservedInstancesResult];
  DescribeReservedInstancesListings: [DescribeReservedInstancesListingsRequest, DescribeReservedInstancesListingsResult];
  DescribeReservedInstancesModifications: [DescribeReservedInstancesModificationsRequest, DescribeReservedInstancesModificationsResult];
  DescribeReservedInstancesOfferings: [DescribeReservedInstancesOfferingsRequest, DescribeReservedInstancesOfferingsResult];
  DescribeRouteServerEndpoints: [DescribeRouteServerEndpointsRequest, DescribeRouteServerEndpointsResult];
  DescribeRouteServerPeers: [DescribeRouteServerPeersRequest, DescribeRouteServerPeersResult];
  DescribeRouteServers: [DescribeRouteServersRequest, DescribeRouteServersResult];
  DescribeRouteTables: [DescribeRouteTablesRequest, DescribeRouteTablesResult];
  DescribeScheduledInstanceAvailability: [DescribeScheduledInstanceAvailabilityRequest, DescribeScheduledInstanceAvailabilityResult];
  DescribeScheduledInstances: [DescribeScheduledInstancesRequest, DescribeScheduledInstancesResult];
  DescribeSecondaryInterfaces: [DescribeSecondaryInterfacesRequest, DescribeSecondaryInterfacesResult];
  DescribeSecondaryNetworks: [DescribeSecondaryNetworksRequest, DescribeSecondaryNetworksResult];
  DescribeSecondarySubnets: [DescribeSecondarySubnetsRequest, DescribeSecondarySubnetsResult];
  DescribeSecurityGroupReferences: [DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResult];
  DescribeSecurityGroupRules: [DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult];
  DescribeSecurityGroupVpcAssociations: [DescribeSecurityGroupVpcAssociationsRequest, DescribeSecurityGroupVpcAssociationsResult];
  DescribeSecurityGroups: [DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult];
  DescribeServiceLinkVirtualInterfaces: [DescribeServiceLinkVirtualInterfacesRequest, DescribeServiceLinkVirtualInterfacesResult];
  DescribeSnapshotAttribute: [DescribeSnapshotAttributeRequest, DescribeSnapshotAttributeResult];
  DescribeSnapshotTierStatus: [DescribeSnapshotTierStatusRequest, DescribeSnapshotTierStatusResult];
  DescribeSnapshots: [DescribeSnapshotsRequest, DescribeSnapshotsResult];
  DescribeSpotDatafeedSubscription: [DescribeSpotDatafeedSubscriptionRequest, DescribeSpotDatafeedSubscriptionResult];
  DescribeSpotFleetInstances: [DescribeSpotFleetInstancesRequest, DescribeSpotFleetInstancesResponse];
  DescribeSpotFleetRequestHistory: [DescribeSpotFleetRequestHistoryRequest, DescribeSpotFleetRequestHistoryResponse];
  DescribeSpotFleetRequests: [DescribeSpotFleetRequestsRequest, DescribeSpotFleetRequestsResponse];
  DescribeSpotInstanceRequests: [DescribeSpotInstanceRequestsRequest, DescribeSpotInstanceRequestsResult];
  DescribeSpotPriceHistory: [DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResult];
  DescribeStaleSecurityGroups: [DescribeStaleSecurityGroupsRequest, DescribeStaleSecurityGroupsResult];
  DescribeStoreImageTasks: [DescribeStoreImageTasksRequest, DescribeStoreImageTasksResult];
  DescribeSubnets: [DescribeSubnetsRequest, DescribeSubnetsResult];
  DescribeTags: [DescribeTagsRequest, DescribeTagsResult];
  DescribeTrafficMirrorFilterRules: [DescribeTrafficMirrorFilterRulesRequest, DescribeTrafficMirrorFilterRulesResult];
  DescribeTrafficMirrorFilters: [DescribeTrafficMirrorFiltersRequest, DescribeTrafficMirrorFiltersResult];
  DescribeTrafficMirrorSessions: [DescribeTrafficMirrorSessionsRequest, DescribeTrafficMirrorSessionsResult];
  DescribeTrafficMirrorTargets: [DescribeTrafficMirrorTargetsRequest, DescribeTrafficMirrorTargetsResult];
  DescribeTransitGatewayAttachments: [DescribeTransitGatewayAttachmentsRequest, DescribeTransitGatewayAttachmentsResult];
  DescribeTransitGatewayConnectPeers: [DescribeTransitGatewayConnectPeersRequest, DescribeTransitGatewayConnectPeersResult];
  DescribeTransitGatewayConnects: [DescribeTransitGatewayConnectsRequest, DescribeTransitGatewayConnectsResult];
  DescribeTransitGatewayMeteringPolicies: [DescribeTransitGatewayMeteringPoliciesRequest, DescribeTransitGatewayMeteringPoliciesResult];
  DescribeTransitGatewayMulticastDomains: [DescribeTransitGatewayMulticastDomainsRequest, DescribeTransitGatewayMulticastDomainsResult];
  DescribeTransitGatewayPeeringAttachments: [DescribeTransitGatewayPeeringAttachmentsRequest, DescribeTransitGatewayPeeringAttachmentsResult];
  DescribeTransitGatewayPolicyTables: [DescribeTransitGatewayPolicyTablesRequest, DescribeTransitGatewayPolicyTablesResult];
  DescribeTransitGatewayRouteTableAnnouncements: [DescribeTransitGatewayRouteTableAnnouncementsRequest, DescribeTransitGatewayRouteTableAnnouncementsResult];
  DescribeTransitGatewayRouteTables: [DescribeTransitGatewayRouteTablesRequest, DescribeTransitGatewayRouteTablesResult];
  DescribeTransitGatewayVpcAttachments: [DescribeTransitGatewayVpcAttachmentsRequest, DescribeTransitGatewayVpcAttachmentsResult];
  DescribeTransitGateways: [DescribeTransitGatewaysRequest, DescribeTransitGatewaysResult];
  DescribeTrunkInterfaceAssociations: [DescribeTrunkInterfaceAssociationsRequest, DescribeTrunkInterfaceAssociationsResult];
  DescribeVerifiedAccessEndpoints: [DescribeVerifiedAccessEndpointsRequest, DescribeVerifiedAccessEndpointsResult];
  DescribeVerifiedAccessGroups: [DescribeVerifiedAccessGroupsRequest, DescribeVerifiedAccessGroupsResult];
  DescribeVerifiedAccessInstanceLoggingConfigurations: [DescribeVerifiedAccessInstanceLoggingConfigurationsRequest, DescribeVerifiedAccessInstanceLoggingConfigurationsResult];
  DescribeVerifiedAccessInstances: [DescribeVerifiedAccessInstancesRequest, DescribeVerifiedAccessInstancesResult];
  DescribeVerifiedAccessTrustProviders: [DescribeVerifiedAccessTrustProvidersRequest, DescribeVerifiedAccessTrustProvidersResult];
  DescribeVolumeAttribute: [DescribeVolumeAttributeRequest, DescribeVolumeAttributeResult];
  DescribeVolumeStatus: [DescribeVolumeStatusRequest, DescribeVolumeStatusResult];
  DescribeVolumes: [DescribeVolumesRequest, DescribeVolumesResult];
  DescribeVolumesModifications: [DescribeVolumesModificationsRequest, DescribeVolumesModificationsResult];
  DescribeVpcAttribute: [DescribeVpcAttributeRequest, DescribeVpcAttributeResult];
  DescribeVpcBlockPublicAccessExclusions: [DescribeVpcBlockPublicAccessExclusionsRequest, DescribeVpcBlockPublicAccessExclusionsResult];
  DescribeVpcBlockPublicAccessOptions: [DescribeVpcBlockPublicAccessOptionsRequest, DescribeVpcBlockPublicAccessOptionsResult];
  DescribeVpcClassicLink: [DescribeVpcClassicLinkRequest, DescribeVpcClassicLinkResult];
  DescribeVpcClassicLinkDnsSupport: [DescribeVpcClassicLinkDnsSupportRequest, DescribeVpcClassicLinkDnsSupportResult];
  DescribeVpcEncryptionControls: [DescribeVpcEncryptionControlsRequest, DescribeVpcEncryptionControlsResult];
  DescribeVpcEndpointAssociations: [DescribeVpcEndpointAssociationsRequest, DescribeVpcEndpointAssociationsResult];
  DescribeVpcEndpointConnectionNotifications: [DescribeVpcEndpointConnectionNotificationsRequest, DescribeVpcEndpointConnectionNotificationsResult];
  DescribeVpcEndpointConnections: [DescribeVpcEndpointConnectionsRequest, DescribeVpcEndpointConnectionsResult];
  DescribeVpcEndpointServiceConfigurations: [DescribeVpcEndpointServiceConfigurationsRequest, DescribeVpcEndpointServiceConfigurationsResult];
  DescribeVpcEndpointServicePermissions: [DescribeVpcEndpointServicePermissionsRequest, DescribeVpcEndpointServicePermissionsResult];
  DescribeVpcEndpointServices: [DescribeVpcEndpointServicesRequest, DescribeVpcEndpointServicesResult];
  DescribeVpcEndpoints: [DescribeVpcEndpointsRequest, DescribeVpcEndpointsResult];
  DescribeVpcPeeringConnections: [DescribeVpcPeeringConnectionsRequest, DescribeVpcPeeringConnectionsResult];
  DescribeVpcs: [DescribeVpcsRequest, DescribeVpcsResult];
  DescribeVpnConcentrators: [DescribeVpnConcentratorsRequest, DescribeVpnConcentratorsResult];
  DescribeVpnConnections: [DescribeVpnConnectionsRequest, DescribeVpnConnectionsResult];
  DescribeVpnGateways: [DescribeVpnGatewaysRequest, DescribeVpnGatewaysResult];
  DetachClassicLinkVpc: [DetachClassicLinkVpcRequest, DetachClassicLinkVpcResult];
  DetachImageWatermark: [DetachImageWatermarkRequest, DetachImageWatermarkResult];
  DetachInternetGateway: [DetachInternetGatewayRequest, void];
  DetachNetworkInterface: [DetachNetworkInterfaceRequest, void];
  DetachVerifiedAccessTrustProvider: [DetachVerifiedAccessTrustProviderRequest, DetachVerifiedAccessTrustProviderResult];
  DetachVolume: [DetachVolumeRequest, VolumeAttachment];
  DetachVpnGateway: [DetachVpnGatewayRequest, void];
  DisableAddressTransfer: [DisableAddressTransferRequest, DisableAddressTransferResult];
  DisableAllowedImagesSettings: [DisableAllowedImagesSettingsRequest, DisableAllowedImagesSettingsResult];
  DisableApplicationStatusCheckSuppression: [DisableApplicationStatusCheckSuppressionRequest, DisableApplicationStatusCheckSuppressionResult];
  DisableAwsNetworkPerformanceMetricSubscription: [DisableAwsNetworkPerformanceMetricSubscriptionRequest, DisableAwsNetworkPerformanceMetricSubscriptionResult];
  DisableCapacityManager: [DisableCapacityManagerRequest, DisableCapacityManagerResult];
  DisableEbsEncryptionByDefault: [DisableEbsEncryptionByDefaultRequest, DisableEbsEncryptionByDefaultResult];
  DisableFastLaunch: [DisableFastLaunchRequest, DisableFastLaunchResult];
  DisableFastSnapshotRestores: [DisableFastSnapshotRestoresRequest, DisableFastSnapshotRestoresResult];
  DisableImage: [DisableImageRequest, DisableImageResult];
  DisableImageBlockPublicAccess: [DisableImageBlockPublicAccessRequest, DisableImageBlockPublicAccessResult];
  DisableImageDeprecation: [DisableImageDeprecationRequest, DisableImageDeprecationResult];
  DisableImageDeregistrationProtection: [DisableImageDeregistrationProtectionRequest, DisableImageDeregistrationProtectionResult];
  DisableInstanceSqlHaStandbyDetections: [DisableInstanceSqlHaStandbyDetectionsRequest, DisableInstanceSqlHaStandbyDetectionsResult];
  DisableIpamOrganizationAdminAccount: [DisableIpamOrganizationAdminAccountRequest, DisableIpamOrganizationAdminAccountResult];
  DisableIpamPolicy: [DisableIpamPolicyRequest, DisableIpamPolicyResult];
  DisableRouteServerPropagation: [DisableRouteServerPropagationRequest, DisableRouteServerPropagationResult];
  DisableSerialConsoleAccess: [DisableSerialConsoleAccessRequest, DisableSerialConsoleAccessResult];
  DisableSnapshotBlockPublicAccess: [DisableSnapshotBlockPublicAccessRequest, DisableSnapshotBlockPublicAccessResult];
  DisableTransitGatewayRouteTablePropagation: [DisableTransitGatewayRouteTablePropagationRequest, DisableTransitGatewayRouteTablePropagationResult];
  DisableVgwRoutePropagation: [DisableVgwRoutePropagationRequest, void];
  DisableVpcClassicLink: [DisableVpcClassicLinkRequest, DisableVpcClassicLinkResult];
  DisableVpcClassicLinkDnsSupport: [DisableVpcClassicLinkDnsSupportRequest, DisableVpcClassicLinkDnsSupportResult];
  DisassociateAddress: [DisassociateAddressRequest, void];
  DisassociateApplicationStatusCheck: [DisassociateApplicationStatusCheckRequest, DisassociateApplicationStatusCheckResult];
  DisassociateCapacityReservationBillingOwner: [DisassociateCapacityReservationBillingOwnerRequest, DisassociateCapacityReservationBillingOwnerResult];
  DisassociateClientVpnTargetNetwork: [DisassociateClientVpnTargetNetworkRequest, DisassociateClientVpnTargetNetworkResult];
  DisassociateEnclaveCertificateIamRole: [DisassociateEnclaveCertificateIamRoleRequest, DisassociateEnclaveCertificateIamRoleResult];
  DisassociateIamInstanceProfile: [DisassociateIamInstanceProfileRequest, DisassociateIamInstanceProfileResult];
  DisassociateInstanceEventWindow: [DisassociateInstanceEventWindowRequest, DisassociateInstanceEventWindowResult];
  DisassociateIpamByoasn: [DisassociateIpamByoasnRequest, DisassociateIpamByoasnResult];
  DisassociateIpamResourceDiscovery: [DisassociateIpamResourceDiscoveryRequest, DisassociateIpamResourceDiscoveryResult];
  DisassociateNatGatewayAddress: [DisassociateNatGatewayAddressRequest, DisassociateNatGatewayAddressResult];
  DisassociateRouteServer: [DisassociateRouteServerRequest, DisassociateRouteServerResult];
  DisassociateRouteTable: [DisassociateRouteTableRequest, void];
  DisassociateSecurityGroupVpc: [DisassociateSecurityGroupVpcRequest, DisassociateSecurityGroupVpcResult];
  DisassociateSubnetCidrBlock: [DisassociateSubnetCidrBlockRequest, DisassociateSubnetCidrBlockResult];
  DisassociateTransitGatewayMulticastDomain: [DisassociateTransitGatewayMulticastDomainRequest, DisassociateTransitGatewayMulticastDomainResult];
  DisassociateTransitGatewayPolicyTable: [DisassociateTransitGatewayPolicyTableRequest, DisassociateTransitGatewayPolicyTableResult];
  DisassociateTransitGatewayRouteTable: [DisassociateTransitGatewayRouteTableRequest, DisassociateTransitGatewayRouteTableResult];
  DisassociateTrunkInterface: [DisassociateTrunkInterfaceRequest, DisassociateTrunkInterfaceResult];
  DisassociateVpcCidrBlock: [DisassociateVpcCidrBlockRequest, DisassociateVpcCidrBlockResult];
  EnableAddressTransfer: [EnableAddressTransferRequest, EnableAddressTransferResult];
  EnableAllowedImagesSettings: [EnableAllowedImagesSettingsRequest, EnableAllowedImagesSettingsResult];
  EnableApplicationStatusCheckSuppression: [EnableApplicationStatusCheckSuppressionRequest, EnableApplicationStatusCheckSuppressionResult];
  EnableAwsNetworkPerformanceMetricSubscription: [EnableAwsNetworkPerformanceMetricSubscriptionRequest, EnableAwsNetworkPerformanceMetricSubscriptionResult];
  EnableCapacityManager: [EnableCapacityManagerRequest, EnableCapacityManagerResult];
  EnableEbsEncryptionByDefault: [EnableEbsEncryptionByDefaultRequest, EnableEbsEncryptionByDefaultResult];
  EnableFastLaunch: [EnableFastLaunchRequest, EnableFastLaunchResult];
  EnableFastSnapshotRestores: [EnableFastSnapshotRestoresRequest, EnableFastSnapshotRestoresResult];
  EnableImage: [EnableImageRequest, EnableImageResult];
  EnableImageBlockPublicAccess: [EnableImageBlockPublicAccessRequest, EnableImageBlockPublicAccessResult];
  EnableImageDeprecation: [EnableImageDeprecationRequest, EnableImageDeprecationResult];
  EnableImageDeregistrationProtection: [EnableImageDeregistrationProtectionRequest, EnableImageDeregistrationProtectionResult];
  EnableInstanceSqlHaStandbyDetections: [EnableInstanceSqlHaStandbyDetectionsRequest, EnableInstanceSqlHaStandbyDetectionsResult];
  EnableIpamInternetRegistryAssociation: [EnableIpamInternetRegistryAssociationRequest, EnableIpamInternetRegistryAssociationResult];
  EnableIpamOrganizationAdminAccount: [EnableIpamOrganizationAdminAccountRequest, EnableIpamOrganizationAdminAccountResult];
  EnableIpamPolicy: [EnableIpamPolicyRequest, EnableIpamPolicyResult];
  EnableReachabilityAnalyzerOrganizationSharing: [EnableReachabilityAnalyzerOrganizationSharingRequest, EnableReachabilityAnalyzerOrganizationSharingResult];
  EnableRouteServerPropagation: [EnableRouteServerPropagationRequest, EnableRouteServerPropagationResult];
  EnableSerialConsoleAccess: [EnableSerialConsoleAccessRequest, EnableSerialConsoleAccessResult];
  EnableSnapshotBlockPublicAccess: [EnableSnapshotBlockPublicAccessRequest, EnableSnapshotBlockPublicAccessResult];
  EnableTransitGatewayRouteTablePropagation: [EnableTransitGatewayRouteTablePropagationRequest, EnableTransitGatewayRouteTablePropagationResult];
  EnableVgwRoutePropagation: [EnableVgwRoutePropagationRequest, void];
  EnableVolumeIO: [EnableVolumeIORequest, void];
  EnableVpcClassicLink: [EnableVpcClassicLinkRequest, EnableVpcClassicLinkResult];
  EnableVpcClassicLinkDnsSupport: [EnableVpcClassicLinkDnsSupportRequest, EnableVpcClassicLinkDnsSupportResult];
  ExportClientVpnClientCertificateRevocationList: [ExportClientVpnClientCertificateRevocationListRequest, ExportClientVpnClientCertificateRevocationListResult];
  ExportClientVpnClientConfiguration: [ExportClientVpnClientConfigurationRequest, ExportClientVpnClientConfigurationResult];
  ExportImage: [ExportImageRequest, ExportImageResult];
  ExportTransitGatewayRoutes: [ExportTransitGatewayRoutesRequest, ExportTransitGatewayRoutesResult];
  ExportVerifiedAccessInstanceClientConfiguration: [ExportVerifiedAccessInstanceClientConfigurationRequest, ExportVerifiedAccessInstanceClientConfigurationResult];
  GetActiveVpnTunnelStatus: [GetActiveVpnTunnelStatusRequest, GetActiveVpnTunnelStatusResult];
  GetAllowedImagesSettings: [GetAllowedImagesSettingsRequest, GetAllowedImagesSettingsResult];
  GetAssociatedEnclaveCertificateIamRoles: [GetAssociatedEnclaveCertificateIamRolesRequest, GetAssociatedEnclaveCertificateIamRolesResult];
  GetAssociatedIpv6PoolCidrs: [GetAssociatedIpv6PoolCidrsRequest, GetAssociatedIpv6PoolCidrsResult];
  GetAwsNetworkPerformanceData: [GetAwsNetworkPerformanceDataRequest, GetAwsNetworkPerformanceDataResult];
  GetCapacityManagerAttributes: [GetCapacityManagerAttributesRequest, GetCapacityManagerAttributesResult];
  GetCapacityManagerMetricData: [GetCapacityManagerMetricDataRequest, GetCapacityManagerMetricDataResult];
  GetCapacityManagerMetricDimensions: [GetCapacityManagerMetricDimensionsRequest, GetCapacityManagerMetricDimensionsResult];
  GetCapacityManagerMonitoredTagKeys: [GetCapacityManagerMonitoredTagKeysRequest, GetCapacityManagerMonitoredTagKeysResult];
  GetCapacityReservationUsage: [GetCapacityReservationUsageRequest, GetCapacityReservationUsageResult];
  GetClientVpnEndpointAuthorizationPolicy: [GetClientVpnEndpointAuthorizationPolicyRequest, GetClientVpnEndpointAuthorizationPolicyResult];
  GetCoipPoolUsage: [GetCoipPoolUsageRequest, GetCoipPoolUsageResult];
  GetConsoleOutput: [GetConsoleOutputRequest, GetConsoleOutputResult];
  GetConsoleScreenshot: [GetConsoleScreenshotRequest, GetConsoleScreenshotResult];
  GetDeclarativePoliciesReportSummary: [GetDeclarativePoliciesReportSummaryRequest, GetDeclarativePoliciesReportSummaryResult];
  GetDefaultCreditSpecification: [GetDefaultCreditSpecificationRequest, GetDefaultCreditSpecificationResult];
  GetEbsDefaultKmsKeyId: [GetEbsDefaultKmsKeyIdRequest, GetEbsDefaultKmsKeyIdResult];
  GetEbsEncryptionByDefault: [GetEbsEncryptionByDefaultRequest, GetEbsEncryptionByDefaultResult];
  GetEnabledIpamPolicy: [GetEnabledIpamPolicyRequest, GetEnabledIpamPolicyResult];
  GetFlowLogsIntegrationTemplate: [GetFlowLogsIntegrationTemplateRequest, GetFlowLogsIntegrationTemplateResult];
  GetGroupsForCapacityReservation: [GetGroupsForCapacityReservationRequest, GetGroupsForCapacityReservationResult];
  GetHostReservationPurchasePreview: [GetHostReservationPurchasePreviewRequest, GetHostReservationPurchasePreviewResult];
  GetImageAncestry: [GetImageAncestryRequest, GetImageAncestryResult];
  GetImageBlockPublicAccessState: [GetImageBlockPublicAccessStateRequest, GetImageBlockPublicAccessStateResult];
  GetInstanceMetadataDefaults: [GetInstanceMetadataDefaultsRequest, GetInstanceMetadataDefaultsResult];
  GetInstanceTpmEkPub: [GetInstanceTpmEkPubRequest, GetInstanceTpmEkPubResult];
  GetInstanceTypesFromInstanceRequirements: [GetInstanceTypesFromInstanceRequirementsRequest, GetInstanceTypesFromInstanceRequirementsResult];
  GetInstanceUefiData: [GetInstanceUefiDataRequest, GetInstanceUefiDataResult];
  GetIpamAddressHistory: [GetIpamAddressHistoryRequest, GetIpamAddressHistoryResult];
  GetIpamDiscoveredAccounts: [GetIpamDiscoveredAccountsRequest, GetIpamDiscoveredAccountsResult];
  GetIpamDiscoveredPublicAddresses: [GetIpamDiscoveredPublicAddressesRequest, GetIpamDiscoveredPublicAddressesResult];
  GetIpamDiscoveredResourceCidrs: [GetIpamDiscoveredResourceCidrsRequest, GetIpamDiscoveredResourceCidrsResult];
  GetIpamDiscoveredRoutes: [GetIpamDiscoveredRoutesRequest, GetIpamDiscoveredRoutesResult];
  GetIpamInternetRegistryAssociationAsns: [GetIpamInternetRegistryAssociationAsnsRequest, GetIpamInternetRegistryAssociationAsnsResult];
  GetIpamInternetRegistryAssociationCidrs: [GetIpamInternetRegistryAssociationCidrsRequest, GetIpamInternetRegistryAssociationCidrsResult];
  GetIpamPolicyAllocationRules: [GetIpamPolicyAllocationRulesRequest, GetIpamPolicyAllocationRulesResult];
  GetIpamPolicyOrganizationTargets: [GetIpamPolicyOrganizationTargetsRequest, GetIpamPolicyOrganizationTargetsResult];
  GetIpamPoolAllocations: [GetIpamPoolAllocationsRequest, GetIpamPoolAllocationsResult];
  GetIpamPoolCidrs: [GetIpamPoolCidrsRequest, GetIpamPoolCidrsResult];
  GetIpamPrefixListResolverRules: [GetIpamPrefixListResolverRulesRequest, GetIpamPrefixListResolverRulesResult];
  GetIpamPrefixListResolverVersionEntries: [GetIpamPrefixListResolverVersionEntriesRequest, GetIpamPrefixListResolverVersionEntriesResult];
  GetIpamPrefixListResolverVersions: [GetIpamPrefixListResolverVersionsRequest, GetIpamPrefixListResolverVersionsResult];
  GetIpamResourceCidrs: [GetIpamResourceCidrsRequest, GetIpamResourceCidrsResult];
  GetIpamRouteOriginAuthorizations: [GetIpamRouteOriginAuthorizationsRequest, GetIpamRouteOriginAuthorizationsResult];
  GetIpamRouteProtectionFindings: [GetIpamRouteProtectionFindingsRequest, GetIpamRouteProtectionFindingsResult];
  GetIpamRoutingPolicyRegistrationDeltas: [GetIpamRoutingPolicyRegistrationDeltasRequest, GetIpamRoutingPolicyRegistrationDeltasResult];
  GetIpamRoutingPolicyRegistrations: [GetIpamRoutingPolicyRegistrationsRequest, GetIpamRoutingPolicyRegistrationsResult];
  GetLaunchTemplateData: [GetLaunchTemplateDataRequest, GetLaunchTemplateDataResult];
  GetManagedPrefixListAssociations: [GetManagedPrefixListAssociationsRequest, GetManagedPrefixListAssociationsResult];
  GetManagedPrefixListEntries: [GetManagedPrefixListEntriesRequest, GetManagedPrefixListEntriesResult];
  GetManagedResourceVisibility: [GetManagedResourceVisibilityRequest, GetManagedResourceVisibilityResult];
  GetNetworkInsightsAccessScopeAnalysisFindings: [GetNetworkInsightsAccessScopeAnalysisFindingsRequest, GetNetworkInsightsAccessScopeAnalysisFindingsResult];
  GetNetworkInsightsAccessScopeContent: [GetNetworkInsightsAccessScopeContentRequest, GetNetworkInsightsAccessScopeContentResult];
  GetPasswordData: [GetPasswordDataRequest, GetPasswordDataResult];
  GetReservedInstancesExchangeQuote: [GetReservedInstancesExchangeQuoteRequest, GetReservedInstancesExchangeQuoteResult];
  GetRouteServerAssociations: [GetRouteServerAssociationsRequest, GetRouteServerAssociationsResult];
  GetRouteServerPropagations: [GetRouteServerPropagationsRequest, GetRouteServerPropagationsResult];
  GetRouteServerRoutingDatabase: [GetRouteServerRoutingDatabaseRequest, GetRouteServerRoutingDatabaseResult];
  GetSecurityGroupsForVpc: [GetSecurityGroupsForVpcRequest, GetSecurityGroupsForVpcResult];
  GetSerialConsoleAccessStatus: [GetSerialConsoleAccessStatusRequest, GetSerialConsoleAccessStatusResult];
  GetSnapshotBlockPublicAccessState: [GetSnapshotBlockPublicAccessStateRequest, GetSnapshotBlockPublicAccessStateResult];
  GetSpotPlacementScores: [GetSpotPlacementScoresRequest, GetSpotPlacementScoresResult];
  GetSubnetCidrReservations: [GetSubnetCidrReservationsRequest, GetSubnetCidrReservationsResult];
  GetTransitGatewayAttachmentPropagations: [GetTransitGatewayAttachmentPropagationsRequest, GetTransitGatewayAttachmentPropagationsResult];
  GetTransitGatewayMeteringPolicyEntries: [GetTransitGatewayMeteringPolicyEntriesRequest, GetTransitGatewayMeteringPolicyEntriesResult];
  GetTransitGatewayMulticastDomainAssociations: [GetTransitGatewayMulticastDomainAssociationsRequest, GetTransitGatewayMulticastDomainAssociationsResult];
  GetTransitGatewayPolicyTableAssociations: [GetTransitGatewayPolicyTableAssociationsRequest, GetTransitGatewayPolicyTableAssociationsResult];
  GetTransitGatewayPolicyTableEntries: [GetTransitGatewayPolicyTableEntriesRequest, GetTransitGatewayPolicyTableEntriesResult];
  GetTransitGatewayPrefixListReferences: [GetTransitGatewayPrefixListReferencesRequest, GetTransitGatewayPrefixListReferencesResult];
  GetTransitGatewayRouteTableAssociations: [GetTransitGatewayRouteTableAssociationsRequest, GetTransitGatewayRouteTableAssociationsResult];
  GetTransitGatewayRouteTablePropagations: [GetTransitGatewayRouteTablePropagationsRequest, GetTransitGatewayRouteTablePropagationsResult];
  GetVerifiedAccessEndpointPolicy: [GetVerifiedAccessEndpointPolicyRequest, GetVerifiedAccessEndpointPolicyResult];
  GetVerifiedAccessEndpointTargets: [GetVerifiedAccessEndpointTargetsRequest, GetVerifiedAccessEndpointTargetsResult];
  GetVerifiedAccessGroupPolicy: [GetVerifiedAccessGroupPolicyRequest, GetVerifiedAccessGroupPolicyResult];
  GetVpcResourcesBlockingEncryptionEnforcement: [GetVpcResourcesBlockingEncryptionEnforcementRequest, GetVpcResourcesBlockingEncryptionEnforcementResult];
  GetVpnConnectionDeviceSampleConfiguration: [GetVpnConnectionDeviceSampleConfigurationRequest, GetVpnConnectionDeviceSampleConfigurationResult];
  GetVpnConnectionDeviceTypes: [GetVpnConnectionDeviceTypesRequest, GetVpnConnectionDeviceTypesResult];
  GetVpnTunnelReplacementStatus: [GetVpnTunnelReplacementStatusRequest, GetVpnTunnelReplacementStatusResult];
  ImportClientVpnClientCertificateRevocationList: [ImportClientVpnClientCertificateRevocationListRequest, ImportClientVpnClientCertificateRevocationListResult];
  ImportImage: [ImportImageRequest, ImportImageResult];
  ImportInstance: [ImportInstanceRequest, ImportInstanceResult];
  ImportKeyPair: [ImportKeyPairRequest, ImportKeyPairResult];
  ImportSnapshot: [ImportSnapshotRequest, ImportSnapshotResult];
  ImportVolume: [ImportVolumeRequest, ImportVolumeResult];
  ListImagesInRecycleBin: [ListImagesInRecycleBinRequest, ListImagesInRecycleBinResult];
  ListSnapshotsInRecycleBin: [ListSnapshotsInRecycleBinRequest, ListSnapshotsInRecycleBinResult];
  ListVolumesInRecycleBin: [ListVolumesInRecycleBinRequest, ListVolumesInRecycleBinResult];
  LockSnapshot: [LockSnapshotRequest, LockSnapshotResult];
  ModifyAccountVpcEncryptionControl: [ModifyAccountVpcEncryptionControlRequest, ModifyAccountVpcEncryptionControlResult];
  ModifyAddressAttribute: [ModifyAddressAttributeRequest, ModifyAddressAttributeResult];
  ModifyApplicationStatusCheck: [ModifyApplicationStatusCheckRequest, ModifyApplicationStatusCheckResult];
  ModifyAvailabilityZoneGroup: [ModifyAvailabilityZoneGroupRequest, ModifyAvailabilityZoneGroupResult];
  ModifyCapacityReservation: [ModifyCapacityReservationRequest, ModifyCapacityReservationResult];
  ModifyCapacityReservationFleet: [ModifyCapacityReservationFleetRequest, ModifyCapacityReservationFleetResult];
  ModifyClientVpnEndpoint: [ModifyClientVpnEndpointRequest, ModifyClientVpnEndpointResult];
  ModifyClientVpnEndpointAuthorizationPolicy: [ModifyClientVpnEndpointAuthorizationPolicyRequest, ModifyClientVpnEndpointAuthorizationPolicyResult];
  ModifyDefaultCreditSpecification: [ModifyDefaultCreditSpecificationRequest, ModifyDefaultCreditSpecificationResult];
  ModifyEbsDefaultKmsKeyId: [ModifyEbsDefaultKmsKeyIdRequest, ModifyEbsDefaultKmsKeyIdResult];
  ModifyFleet: [ModifyFleetRequest, ModifyFleetResult];
  ModifyFpgaImageAttribute: [ModifyFpgaImageAttributeRequest, ModifyFpgaImageAttributeResult];
  ModifyHosts: [ModifyHostsRequest, ModifyHostsResult];
  ModifyIdFormat: [ModifyIdFormatRequest, void];
  ModifyIdentityIdFormat: [ModifyIdentityIdFormatRequest, void];
  ModifyImageAttribute: [ModifyImageAttributeRequest, void];
  ModifyInstanceAttribute: [ModifyInstanceAttributeRequest, void];
  ModifyInstanceCapacityReservationAttributes: [ModifyInstanceCapacityReservationAttributesRequest, ModifyInstanceCapacityReservationAttributesResult];
  ModifyInstanceConnectEndpoint: [ModifyInstanceConnectEndpointRequest, ModifyInstanceConnectEndpointResult];
  ModifyInstanceCpuOptions: [ModifyInstanceCpuOptionsRequest, ModifyInstanceCpuOptionsResult];
  ModifyInstanceCreditSpecification: [ModifyInstanceCreditSpecificationRequest, ModifyInstanceCreditSpecificationResult];
  ModifyInstanceEventStartTime: [ModifyInstanceEventStartTimeRequest, ModifyInstanceEventStartTimeResult];
  ModifyInstanceEventWindow: [ModifyInstanceEventWindowRequest, ModifyInstanceEventWindowResult];
  ModifyInstanceMaintenanceOptions: [ModifyInstanceMaintenanceOptionsRequest, ModifyInstanceMaintenanceOptionsResult];
  ModifyInstanceMetadataDefaults: [ModifyInstanceMetadataDefaultsRequest, ModifyInstanceMetadataDefaultsResult];
  ModifyInstanceMetadataOptions: [ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResult];
  ModifyInstanceNetworkPerformanceOptions: [ModifyInstanceNetworkPerformanceRequest, ModifyInstanceNetworkPerformanceResult];
  ModifyInstancePlacement: [ModifyInstancePlacementRequest, ModifyInstancePlacementResult];
  ModifyIpam: [ModifyIpamRequest, ModifyIpamResult];
  ModifyIpamPolicyAllocationRules: [ModifyIpamPolicyAllocationRulesRequest, ModifyIpamPolicyAllocationRulesResult];
  ModifyIpamPool: [ModifyIpamPoolRequest, ModifyIpamPoolResult];
  ModifyIpamPoolAllocation: [ModifyIpamPoolAllocationRequest, ModifyIpamPoolAllocationResult];
  ModifyIpamPrefixListResolver: [ModifyIpamPrefixListResolverRequest, ModifyIpamPrefixListResolverResult];
  ModifyIpamPrefixListResolverTarget: [ModifyIpamPrefixListResolverTargetRequest, ModifyIpamPrefixListResolverTargetResult];
  ModifyIpamResourceCidr: [ModifyIpamResourceCidrRequest, ModifyIpamResourceCidrResult];
  ModifyIpamResourceDiscovery: [ModifyIpamResourceDiscoveryRequest, ModifyIpamResourceDiscoveryResult];
  ModifyIpamRoutingPolicyRegistration: [ModifyIpamRoutingPolicyRegistrationRequest, ModifyIpamRoutingPolicyRegistrationResult];
  ModifyIpamScope: [ModifyIpamScopeRequest, ModifyIpamScopeResult];
  ModifyLaunchTemplate: [ModifyLaunchTemplateRequest, ModifyLaunchTemplateResult];
  ModifyLocalGatewayRoute: [ModifyLocalGatewayRouteRequest, ModifyLocalGatewayRouteResult];
  ModifyManagedPrefixList: [ModifyManagedPrefixListRequest, ModifyManagedPrefixListResult];
  ModifyManagedResourceVisibility: [ModifyManagedResourceVisibilityRequest, ModifyManagedResourceVisibilityResult];
  ModifyNetworkInterfaceAttribute: [ModifyNetworkInterfaceAttributeRequest, void];
  ModifyPrivateDnsNameOptions: [ModifyPrivateDnsNameOptionsRequest, ModifyPrivateDnsNameOptionsResult];
  ModifyPublicIpDnsNameOptions: [ModifyPublicIpDnsNameOptionsRequest, ModifyPublicIpDnsNameOptionsResult];
  ModifyReservedInstances: [ModifyReservedInstancesRequest, ModifyReservedInstancesResult];
  ModifyRouteServer: [ModifyRouteServerRequest, ModifyRouteServerResult];
  ModifySecurityGroupRules: [ModifySecurityGroupRulesRequest, ModifySecurityGroupRulesResult];
  ModifySnapshotAttribute: [ModifySnapshotAttributeRequest, void];
  ModifySnapshotTier: [ModifySnapshotTierRequest, ModifySnapshotTierResult];
  ModifySpotFleetRequest: [ModifySpotFleetRequestRequest, ModifySpotFleetRequestResponse];
  ModifySubnetAttribute: [ModifySubnetAttributeRequest, void];
  ModifyTrafficMirrorFilterNetworkServices: [ModifyTrafficMirrorFilterNetworkServicesRequest, ModifyTrafficMirrorFilterNetworkServicesResult];
  ModifyTrafficMirrorFilterRule: [ModifyTrafficMirrorFilterRuleRequest, ModifyTrafficMirrorFilterRuleResult];
  ModifyTrafficMirrorSession: [ModifyTrafficMirrorSessionRequest, ModifyTrafficMirrorSessionResult];
  ModifyTransitGateway: [ModifyTransitGatewayRequest, ModifyTransitGatewayResult];
  ModifyTransitGatewayMeteringPolicy: [ModifyTransitGatewayMeteringPolicyRequest, ModifyTransitGatewayMeteringPolicyResult];
  ModifyTransitGatewayPolicyTableEntry: [ModifyTransitGatewayPolicyTableEntryRequest, ModifyTransitGatewayPolicyTableEntryResult];
  ModifyTransitGatewayPrefixListReference: [ModifyTransitGatewayPrefixListReferenceRequest, ModifyTransitGatewayPrefixListReferenceResult];
  ModifyTransitGatewayVpcAttachment: [ModifyTransitGatewayVpcAttachmentRequest, ModifyTransitGatewayVpcAttachmentResult];
  ModifyVerifiedAccessEndpoint: [ModifyVerifiedAccessEndpointRequest, ModifyVerifiedAccessEndpointResult];
  ModifyVerifiedAccessEndpointPolicy: [ModifyVerifiedAccessEndpointPolicyRequest, ModifyVerifiedAccessEndpointPolicyResult];
  ModifyVerifiedAccessGroup: [ModifyVerifiedAccessGroupRequest, ModifyVerifiedAccessGroupResult];
  ModifyVerifiedAccessGroupPolicy: [ModifyVerifiedAccessGroupPolicyRequest, ModifyVerifiedAccessGroupPolicyResult];
  ModifyVerifiedAccessInstance: [ModifyVerifiedAccessInstanceRequest, ModifyVerifiedAccessInstanceResult];
  ModifyVerifiedAccessInstanceLoggingConfiguration: [ModifyVerifiedAccessInstanceLoggingConfigurationRequest, ModifyVerifiedAccessInstanceLoggingConfigurationResult];
  ModifyVerifiedAccessTrustProvider: [ModifyVerifiedAccessTrustProviderRequest, ModifyVerifiedAccessTrustProviderResult];
  ModifyVolume: [ModifyVolumeRequest, ModifyVolumeResult];
  ModifyVolumeAttribute: [ModifyVolumeAttributeRequest, void];
  ModifyVpcAttribute: [ModifyVpcAttributeRequest, void];
  ModifyVpcBlockPublicAccessExclusion: [ModifyVpcBlockPublicAccessExclusionRequest, ModifyVpcBlockPublicAccessExclusionResult];
  ModifyVpcBlockPublicAccessOptions: [ModifyVpcBlockPublicAccessOptionsRequest, ModifyVpcBlockPublicAccessOptionsResult];
  ModifyVpcEncryptionControl: [ModifyVpcEncryptionControlRequest, ModifyVpcEncryptionControlResult];
  ModifyVpcEndpoint: [ModifyVpcEndpointRequest, ModifyVpcEndpointResult];
  ModifyVpcEndpointConnectionNotification: [ModifyVpcEndpointConnectionNotificationRequest, ModifyVpcEndpointConnectionNotificationResult];
  ModifyVpcEndpointPayerResponsibility: [ModifyVpcEndpointPayerResponsibilityRequest, ModifyVpcEndpointPayerResponsibilityResult];
  ModifyVpcEndpointServiceConfiguration: [ModifyVpcEndpointServiceConfigurationRequest, ModifyVpcEndpointServiceConfigurationResult];
  ModifyVpcEndpointServicePayerResponsibility: [ModifyVpcEndpointServicePayerResponsibilityRequest, ModifyVpcEndpointServicePayerResponsibilityResult];
  ModifyVpcEndpointServicePermissions: [ModifyVpcEndpointServicePermissionsRequest, ModifyVpcEndpointServicePermissionsResult];
  ModifyVpcPeeringConnectionOptions: [ModifyVpcPeeringConnectionOptionsRequest, ModifyVpcPeeringConnectionOptionsResult];
  ModifyVpcTenancy: [ModifyVpcTenancyRequest, ModifyVpcTenancyResult];
  ModifyVpnConnection: [ModifyVpnConnectionRequest, ModifyVpnConnectionResult];
  ModifyVpnConnectionOptions: [ModifyVpnConnectionOptionsRequest, ModifyVpnConnectionOptionsResult];
  ModifyVpnTunnelCertificate: [ModifyVpnTunnelCertificateRequest, ModifyVpnTunnelCertificateResult];
  ModifyVpnTunnelOptions: [ModifyVpnTunnelOptionsRequest, ModifyVpnTunnelOptionsResult];
  MonitorInstances: [MonitorInstancesRequest, MonitorInstancesResult];
  MoveAddressToVpc: [MoveAddressToVpcRequest, MoveAddressToVpcResult];
  MoveByoipCidrToIpam: [MoveByoipCidrToIpamRequest, MoveByoipCidrToIpamResult];
  MoveCapacityReservationInstances: [MoveCapacityReservationInstancesRequest, MoveCapacityReservationInstancesResult];
  ProvisionByoipCidr: [ProvisionByoipCidrRequest, ProvisionByoipCidrResult];
  ProvisionIpamByoasn: [ProvisionIpamByoasnRequest, ProvisionIpamByoasnResult];
  ProvisionIpamPoolCidr: [ProvisionIpamPoolCidrRequest, ProvisionIpamPoolCidrResult];
  ProvisionPublicIpv4PoolCidr: [ProvisionPublicIpv4PoolCidrRequest, ProvisionPublicIpv4PoolCidrResult];
  PurchaseCapacityBlock: [PurchaseCapacityBlockRequest, PurchaseCapacityBlockResult];
  PurchaseCapacityBlockExtension: [PurchaseCapacityBlockExtensionRequest, PurchaseCapacityBlockExtensionResult];
  PurchaseHostReservation: [PurchaseHostReservationRequest, PurchaseHostReservationResult];
  PurchaseReservedInstancesOffering: [PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResult];
  PurchaseScheduledInstances: [PurchaseScheduledInstancesRequest, PurchaseScheduledInstancesResult];
  RebootInstances: [RebootInstancesRequest, void];
  RegisterImage: [RegisterImageRequest, RegisterImageResult];
  RegisterInstanceEventNotificationAttributes: [RegisterInstanceEventNotificationAttributesRequest, RegisterInstanceEventNotificationAttributesResult];
  RegisterTransitGatewayMulticastGroupMembers: [RegisterTransitGatewayMulticastGroupMembersRequest, RegisterTransitGatewayMulticastGroupMembersResult];
  RegisterTransitGatewayMulticastGroupSources: [RegisterTransitGatewayMulticastGroupSourcesRequest, RegisterTransitGatewayMulticastGroupSourcesResult];
  RejectCapacityReservationBillingOwnership: [RejectCapacityReservationBillingOwnershipRequest, RejectCapacityReservationBillingOwnershipResult];
  RejectTransitGatewayClientVpnAttachment: [RejectTransitGatewayClientVpnAttachmentRequest, RejectTransitGatewayClientVpnAttachmentResult];
  RejectTransitGatewayMulticastDomainAssociations: [RejectTransitGatewayMulticastDomainAssociationsRequest, RejectTransitGatewayMulticastDomainAssociationsResult];
  RejectTransitGatewayPeeringAttachment: [RejectTransitGatewayPeeringAttachmentRequest, RejectTransitGatewayPeeringAttachmentResult];
  RejectTransitGatewayVpcAttachment: [RejectTransitGatewayVpcAttachmentRequest, RejectTransitGatewayVpcAttachmentResult];
  RejectVpcEndpointConnections: [RejectVpcEndpointConnectionsRequest, RejectVpcEndpointConnectionsResult];
  RejectVpcPeeringConnection: [RejectVpcPeeringConnectionRequest, RejectVpcPeeringConnectionResult];
  ReleaseAddress: [ReleaseAddressRequest, void];
  ReleaseHosts: [ReleaseHostsRequest, ReleaseHostsResult];
  ReleaseIpamPoolAllocation: [ReleaseIpamPoolAllocationRequest, ReleaseIpamPoolAllocationResult];
  ReplaceIamInstanceProfileAssociation: [ReplaceIamInstanceProfileAssociationRequest, ReplaceIamInstanceProfileAssociationResult];
  ReplaceImageCriteriaInAllowedImagesSettings: [ReplaceImageCriteriaInAllowedImagesSettingsRequest, ReplaceImageCriteriaInAllowedImagesSettingsResult];
  ReplaceImageInstanceTypeSpecification: [ReplaceImageInstanceTypeSpecificationRequest, ReplaceImageInstanceTypeSpecificationResult];
  ReplaceNetworkAclAssociation: [ReplaceNetworkAclAssociationRequest, ReplaceNetworkAclAssociationResult];
  ReplaceNetworkAclEntry: [ReplaceNetworkAclEntryRequest, void];
  ReplaceRoute: [ReplaceRouteRequest, void];
  ReplaceRouteTableAssociation: [ReplaceRouteTableAssociationRequest, ReplaceRouteTableAssociationResult];
  ReplaceTransitGatewayRoute: [ReplaceTransitGatewayRouteRequest, ReplaceTransitGatewayRouteResult];
  ReplaceVpnTunnel: [ReplaceVpnTunnelRequest, ReplaceVpnTunnelResult];
  ReportInstanceStatus: [ReportInstanceStatusRequest, void];
  RequestSpotFleet: [RequestSpotFleetRequest, RequestSpotFleetResponse];
  RequestSpotInstances: [RequestSpotInstancesRequest, RequestSpotInstancesResult];
  ResetAddressAttribute: [ResetAddressAttributeRequest, ResetAddressAttributeResult];
  ResetEbsDefaultKmsKeyId: [ResetEbsDefaultKmsKeyIdRequest, ResetEbsDefaultKmsKeyIdResult];
  ResetFpgaImageAttribute: [ResetFpgaImageAttributeRequest, ResetFpgaImageAttributeResult];
  ResetImageAttribute: [ResetImageAttributeRequest, void];
  ResetInstanceAttribute: [ResetInstanceAttributeRequest, void];
  ResetNetworkInterfaceAttribute: [ResetNetworkInterfaceAttributeRequest, void];
  ResetSnapshotAttribute: [ResetSnapshotAttributeRequest, void];
  RestoreAddressToClassic: [RestoreAddressToClassicRequest, RestoreAddressToClassicResult];
  RestoreImageFromRecycleBin: [RestoreImageFromRecycleBinRequest, RestoreImageFromRecycleBinResult];
  RestoreManagedPrefixListVersion: [RestoreManagedPrefixListVersionRequest, RestoreManagedPrefixListVersionResult];
  RestoreSnapshotFromRecycleBin: [RestoreSnapshotFromRecycleBinRequest, RestoreSnapshotFromRecycleBinResult];
  RestoreSnapshotTier: [RestoreSnapshotTierRequest, RestoreSnapshotTierResult];
  RestoreVolumeFromRecycleBin: [RestoreVolumeFromRecycleBinRequest, RestoreVolumeFromRecycleBinResult];
  RevokeClientVpnIngress: [RevokeClientVpnIngressRequest, RevokeClientVpnIngressResult];
  RevokeSecurityGroupEgress: [RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResult];
  RevokeSecurityGroupIngress: [RevokeSecurityGroupIngressRequest, RevokeSecurityGroupIngressResult];
  RunInstances: [RunInstancesRequest, Reservation];
  RunScheduledInstances: [RunScheduledInstancesRequest, RunScheduledInstancesResult];
  SearchLocalGatewayRoutes: [SearchLocalGatewayRoutesRequest, SearchLocalGatewayRoutesResult];
  SearchTransitGatewayMulticastGroups: [SearchTransitGatewayMulticastGroupsRequest, SearchTransitGatewayMulticastGroupsResult];
  SearchTransitGatewayRoutes: [SearchTransitGatewayRoutesRequest, SearchTransitGatewayRoutesResult];
  SendDiagnosticInterrupt: [SendDiagnosticInterruptRequest, void];
  StartDeclarativePoliciesReport: [StartDeclarativePoliciesReportRequest, StartDeclarativePoliciesReportResult];
  StartInstances: [StartInstancesRequest, StartInstancesResult];
  StartNetworkInsightsAccessScopeAnalysis: [StartNetworkInsightsAccessScopeAnalysisRequest, StartNetworkInsightsAccessScopeAnalysisResult];
  StartNetworkInsightsAnalysis: [StartNetworkInsightsAnalysisRequest, StartNetworkInsightsAnalysisResult];
  StartVpcEndpointServicePrivateDnsVerification: [StartVpcEndpointServicePrivateDnsVerificationRequest, StartVpcEndpointServicePrivateDnsVerificationResult];
  StopInstances: [StopInstancesRequest, StopInstancesResult];
  TerminateClientVpnConnections: [TerminateClientVpnConnectionsRequest, TerminateClientVpnConnectionsResult];
  TerminateInstances: [TerminateInstancesRequest, TerminateInstancesResult];
  UnassignIpv6Addresses: [UnassignIpv6AddressesRequest, UnassignIpv6AddressesResult];
  UnassignPrivateIpAddresses: [UnassignPrivateIpAddressesRequest, void];
  UnassignPrivateNatGatewayAddress: [UnassignPrivateNatGatewayAddressRequest, UnassignPrivateNatGatewayAddressResult];
  UnlockSnapshot: [UnlockSnapshotRequest, UnlockSnapshotResult];
  UnmonitorInstances: [UnmonitorInstancesRequest, UnmonitorInstancesResult];
  UpdateCapacityManagerMonitoredTagKeys: [UpdateCapacityManagerMonitoredTagKeysRequest, UpdateCapacityManagerMonitoredTagKeysResult];
  UpdateCapacityManagerOrganizationsAccess: [UpdateCapacityManagerOrganizationsAccessRequest, UpdateCapacityManagerOrganizationsAccessResult];
  UpdateInterruptibleCapacityReservationAllocation: [UpdateInterruptibleCapacityReservationAllocationRequest, UpdateInterruptibleCapacityReservationAllocationResult];
  UpdateSecurityGroupRuleDescriptionsEgress: [UpdateSecurityGroupRuleDescriptionsEgressRequest, UpdateSecurityGroupRuleDescriptionsEgressResult];
  UpdateSecurityGroupRuleDescriptionsIngress: [UpdateSecurityGroupRuleDescriptionsIngressRequest, UpdateSecurityGroupRuleDescriptionsIngressResult];
  ValidateSecurityGroupQuotasForInterface: [ValidateSecurityGroupQuotasForInterfaceRequest, ValidateSecurityGroupQuotasForInterfaceResult];
  WithdrawByoipCidr: [WithdrawByoipCidrRequest, WithdrawByoipCidrResult];
}

export interface AcceleratorCount {
  readonly Min?: number;
  readonly Max?: number;
}
export interface AcceleratorCountRequest {
  readonly Min?: number;
  readonly Max?: number;
}
export type AcceleratorManufacturer = "amazon-web-services" | "amd" | "nvidia" | "xilinx" | "habana";
export type AcceleratorName = "a100" | "inferentia" | "k520" | "k80" | "m60" | "radeon-pro-v520" | "t4" | "vu9p" | "v100" | "a10g" | "h100" | "t4g" | "l40s" | "l4" | "gaudi-hl-205" | "inferentia2" | "trainium" | "trainium2" | "u30";
export interface AcceleratorTotalMemoryMiB {
  readonly Min?: number;
  readonly Max?: number;
}
export interface AcceleratorTotalMemoryMiBRequest {
  readonly Min?: number;
  readonly Max?: number;
}
export type AcceleratorType = "gpu" | "fpga" | "inference" | "media";
export interface AcceptAddressTransferRequest {
  readonly Address: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface AcceptAddressTransferResult {
  readonly AddressTransfer?: AddressTransfer;
}
export interface AcceptCapacityReservationBillingOwnershipRequest {
  readonly DryRun?: boolean;
  readonly CapacityReservationId: string;
}
export interface AcceptCapacityReservationBillingOwnershipResult {
  readonly Return?: boolean;
}
export interface AcceptReservedInstancesExchangeQuoteRequest {
  readonly DryRun?: boolean;
  readonly ReservedInstanceIds: readonly string[];
  readonly TargetConfigurations?: readonly TargetConfigurationRequest[];
}
export interface AcceptReservedInstancesExchangeQuoteResult {
  readonly ExchangeId?: string;
}
export interface AcceptTransitGatewayClientVpnAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface AcceptTransitGatewayClientVpnAttachmentResult {
  readonly TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment;
}
export interface AcceptTransitGatewayMulticastDomainAssociationsRequest {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly SubnetIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface AcceptTransitGatewayMulticastDomainAssociationsResult {
  readonly Associations?: TransitGatewayMulticastDomainAssociations;
}
export interface AcceptTransitGatewayPeeringAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface AcceptTransitGatewayPeeringAttachmentResult {
  readonly TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment;
}
export interface AcceptTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface AcceptTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment;
}
export interface AcceptVpcEndpointConnectionsRequest {
  readonly DryRun?: boolean;
  readonly ServiceId: string;
  readonly VpcEndpointIds: readonly string[];
}
export interface AcceptVpcEndpointConnectionsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface AcceptVpcPeeringConnectionRequest {
  readonly DryRun?: boolean;
  readonly VpcPeeringConnectionId: string;
}
export interface AcceptVpcPeeringConnectionResult {
  readonly VpcPeeringConnection?: VpcPeeringConnection;
}
export interface AccessScopeAnalysisFinding {
  readonly NetworkInsightsAccessScopeAnalysisId?: string;
  readonly NetworkInsightsAccessScopeId?: string;
  readonly FindingId?: string;
  readonly FindingComponents?: readonly PathComponent[];
}
export interface AccessScopePath {
  readonly Source?: PathStatement;
  readonly Destination?: PathStatement;
  readonly ThroughResources?: readonly ThroughResourcesStatement[];
}
export interface AccessScopePathRequest {
  readonly Source?: PathStatementRequest;
  readonly Destination?: PathStatementRequest;
  readonly ThroughResources?: readonly ThroughResourcesStatementRequest[];
}
export interface AccountAttribute {
  readonly AttributeName?: string;
  readonly AttributeValues?: readonly AccountAttributeValue[];
}
export type AccountAttributeName = "supported-platforms" | "default-vpc";
export interface AccountAttributeValue {
  readonly AttributeValue?: string;
}
export interface AccountVpcEncryptionControl {
  readonly State?: AccountVpcEncryptionControlState;
  readonly Mode?: AccountVpcEncryptionControlMode;
  readonly Exclusions?: AccountVpcEncryptionControlExclusions;
  readonly ManagedBy?: ManagedBy;
  readonly LastUpdateTimestamp?: Date;
}
export interface AccountVpcEncryptionControlExclusions {
  readonly InternetGateway?: VpcEncryptionControlExclusionState;
  readonly EgressOnlyInternetGateway?: VpcEncryptionControlExclusionState;
  readonly NatGateway?: VpcEncryptionControlExclusionState;
  readonly VirtualPrivateGateway?: VpcEncryptionControlExclusionState;
  readonly VpcPeering?: VpcEncryptionControlExclusionState;
  readonly Lambda?: VpcEncryptionControlExclusionState;
  readonly VpcLattice?: VpcEncryptionControlExclusionState;
  readonly ElasticFileSystem?: VpcEncryptionControlExclusionState;
}
export type AccountVpcEncryptionControlMode = "unmanaged" | "attempt-monitor" | "attempt-enforce";
export type AccountVpcEncryptionControlState = "default-state" | "transitions-in-progress" | "transitions-partially-successful" | "transitions-successful" | "transitions-failed";
export interface ActiveInstance {
  readonly InstanceId?: string;
  readonly InstanceType?: string;
  readonly SpotInstanceRequestId?: string;
  readonly InstanceHealth?: InstanceHealthStatus;
}
export interface ActiveVpnTunnelStatus {
  readonly Phase1EncryptionAlgorithm?: string;
  readonly Phase2EncryptionAlgorithm?: string;
  readonly Phase1IntegrityAlgorithm?: string;
  readonly Phase2IntegrityAlgorithm?: string;
  readonly Phase1DHGroup?: number;
  readonly Phase2DHGroup?: number;
  readonly IkeVersion?: string;
  readonly ProvisioningStatus?: VpnTunnelProvisioningStatus;
  readonly ProvisioningStatusReason?: string;
}
export type ActivityStatus = "error" | "pending_fulfillment" | "pending_termination" | "fulfilled";
export interface AddIpamOperatingRegion {
  readonly RegionName?: string;
}
export interface AddIpamOrganizationalUnitExclusion {
  readonly OrganizationsEntityPath?: string;
}
export interface AddPrefixListEntry {
  readonly Cidr: string;
  readonly Description?: string;
}
export interface AddedPrincipal {
  readonly PrincipalType?: PrincipalType;
  readonly Principal?: string;
  readonly ServicePermissionId?: string;
  readonly ServiceId?: string;
}
export interface AdditionalDetail {
  readonly AdditionalDetailType?: string;
  readonly Component?: AnalysisComponent;
  readonly VpcEndpointService?: AnalysisComponent;
  readonly RuleOptions?: readonly RuleOption[];
  readonly RuleGroupTypePairs?: readonly RuleGroupTypePair[];
  readonly RuleGroupRuleOptionsPairs?: readonly RuleGroupRuleOptionsPair[];
  readonly ServiceName?: string;
  readonly LoadBalancers?: readonly AnalysisComponent[];
}
export interface Address {
  readonly AllocationId?: string;
  readonly AssociationId?: string;
  readonly Domain?: DomainType;
  readonly NetworkInterfaceId?: string;
  readonly NetworkInterfaceOwnerId?: string;
  readonly PrivateIpAddress?: string;
  readonly Tags?: readonly Tag[];
  readonly PublicIpv4Pool?: string;
  readonly NetworkBorderGroup?: string;
  readonly CustomerOwnedIp?: string;
  readonly CustomerOwnedIpv4Pool?: string;
  readonly CarrierIp?: string;
  readonly SubnetId?: string;
  readonly ServiceManaged?: ServiceManaged;
  readonly InstanceId?: string;
  readonly PublicIp?: string;
}
export interface AddressAttribute {
  readonly PublicIp?: string;
  readonly AllocationId?: string;
  readonly PtrRecord?: string;
  readonly PtrRecordUpdate?: PtrUpdateStatus;
}
export type AddressAttributeName = "domain-name";
export type AddressFamily = "ipv4" | "ipv6";
export interface AddressTransfer {
  readonly PublicIp?: string;
  readonly AllocationId?: string;
  readonly TransferAccountId?: string;
  readonly TransferOfferExpirationTimestamp?: Date;
  readonly TransferOfferAcceptedTimestamp?: Date;
  readonly AddressTransferStatus?: AddressTransferStatus;
}
export type AddressTransferStatus = "pending" | "disabled" | "accepted";
export interface AdvertiseByoipCidrRequest {
  readonly Cidr: string;
  readonly Asn?: string;
  readonly DryRun?: boolean;
  readonly NetworkBorderGroup?: string;
}
export interface AdvertiseByoipCidrResult {
  readonly ByoipCidr?: ByoipCidr;
}
export type Affinity = "default" | "host";
export type AggregationStatusEnum = "included" | "excluded";
export interface AllocateAddressRequest {
  readonly Domain?: DomainType;
  readonly Address?: string;
  readonly PublicIpv4Pool?: string;
  readonly NetworkBorderGroup?: string;
  readonly CustomerOwnedIpv4Pool?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly IpamPoolId?: string;
  readonly DryRun?: boolean;
}
export interface AllocateAddressResult {
  readonly AllocationId?: string;
  readonly PublicIpv4Pool?: string;
  readonly NetworkBorderGroup?: string;
  readonly Domain?: DomainType;
  readonly CustomerOwnedIp?: string;
  readonly CustomerOwnedIpv4Pool?: string;
  readonly CarrierIp?: string;
  readonly PublicIp?: string;
}
export interface AllocateHostsRequest {
  readonly InstanceFamily?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly HostRecovery?: HostRecovery;
  readonly OutpostArn?: string;
  readonly HostMaintenance?: HostMaintenance;
  readonly AssetIds?: readonly string[];
  readonly AvailabilityZoneId?: string;
  readonly CpuOptions?: HostCpuOptionsRequest;
  readonly AutoPlacement?: AutoPlacement;
  readonly ClientToken?: string;
  readonly InstanceType?: string;
  readonly Quantity?: number;
  readonly AvailabilityZone?: string;
}
export interface AllocateHostsResult {
  readonly HostIds?: readonly string[];
}
export interface AllocateIpamPoolCidrRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly Cidr?: string;
  readonly NetmaskLength?: number;
  readonly ClientToken?: string;
  readonly Description?: string;
  readonly PreviewNextCidr?: boolean;
  readonly AllowedCidrs?: readonly string[];
  readonly DisallowedCidrs?: readonly string[];
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface AllocateIpamPoolCidrResult {
  readonly IpamPoolAllocation?: IpamPoolAllocation;
}
export type AllocationState = "available" | "under-assessment" | "permanent-failure" | "released" | "released-permanent-failure" | "pending" | "configuring";
export type AllocationStrategy = "lowestPrice" | "diversified" | "capacityOptimized" | "capacityOptimizedPrioritized" | "priceCapacityOptimized";
export type AllocationType = "used" | "future" | "cancelling";
export type AllowedImagesSettingsDisabledState = "disabled";
export type AllowedImagesSettingsEnabledState = "enabled" | "audit-mode";
export interface AllowedPrincipal {
  readonly PrincipalType?: PrincipalType;
  readonly Principal?: string;
  readonly ServicePermissionId?: string;
  readonly Tags?: readonly Tag[];
  readonly ServiceId?: string;
}
export type AllowsMultipleInstanceTypes = "on" | "off";
export interface AlternatePathHint {
  readonly ComponentId?: string;
  readonly ComponentArn?: string;
}
export type AmdSevSnp = "enabled" | "disabled";
export type AmdSevSnpSpecification = "enabled" | "disabled";
export interface AnalysisAclRule {
  readonly Cidr?: string;
  readonly Egress?: boolean;
  readonly PortRange?: PortRange;
  readonly Protocol?: string;
  readonly RuleAction?: string;
  readonly RuleNumber?: number;
}
export interface AnalysisComponent {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
}
export interface AnalysisLoadBalancerListener {
  readonly LoadBalancerPort?: number;
  readonly InstancePort?: number;
}
export interface AnalysisLoadBalancerTarget {
  readonly Address?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Instance?: AnalysisComponent;
  readonly Port?: number;
}
export interface AnalysisPacketHeader {
  readonly DestinationAddresses?: readonly string[];
  readonly DestinationPortRanges?: readonly PortRange[];
  readonly Protocol?: string;
  readonly SourceAddresses?: readonly string[];
  readonly SourcePortRanges?: readonly PortRange[];
}
export interface AnalysisRouteTableRoute {
  readonly DestinationCidr?: string;
  readonly DestinationPrefixListId?: string;
  readonly EgressOnlyInternetGatewayId?: string;
  readonly GatewayId?: string;
  readonly InstanceId?: string;
  readonly NatGatewayId?: string;
  readonly NetworkInterfaceId?: string;
  readonly Origin?: string;
  readonly TransitGatewayId?: string;
  readonly VpcPeeringConnectionId?: string;
  readonly State?: string;
  readonly CarrierGatewayId?: string;
  readonly CoreNetworkArn?: string;
  readonly LocalGatewayId?: string;
}
export interface AnalysisSecurityGroupRule {
  readonly Cidr?: string;
  readonly Direction?: string;
  readonly SecurityGroupId?: string;
  readonly PortRange?: PortRange;
  readonly PrefixListId?: string;
  readonly Protocol?: string;
}
export type AnalysisStatus = "running" | "succeeded" | "failed";
export type ApplianceModeSupportValue = "enable" | "disable";
export interface ApplicationStatus {
  readonly Status?: ApplicationStatusEnum;
  readonly StatusTimeStamp?: Date;
  readonly StatusSince?: Date;
  readonly ResumeAt?: Date;
  readonly Details?: readonly ApplicationStatusDetail[];
}
export interface ApplicationStatusCheckAssociationObject {
  readonly ApplicationStatusCheckId?: string;
  readonly AssociationType?: AssociationTypeEnum;
  readonly Key?: string;
  readonly Value?: string;
}
export type ApplicationStatusCheckEnum = "passed" | "failed" | "initializing" | "insufficient-data" | "not-applicable";
export interface ApplicationStatusCheckResponseObject {
  readonly ApplicationStatusCheckId?: string;
  readonly Aggregation?: AggregationStatusEnum;
  readonly HealthCheckPaths?: readonly HealthCheckPathResponseObject[];
  readonly Protocol?: NetworkProtocolEnum;
  readonly Port?: number;
  readonly Path?: string;
  readonly DeviceIndex?: number;
  readonly IpVersion?: IpVersionEnum;
  readonly IpScope?: IpScopeEnum;
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly FailureThreshold?: number;
  readonly SuccessThreshold?: number;
  readonly StatusCodeMatcher?: string;
  readonly InitializationGracePeriodSeconds?: number;
  readonly LastUpdatedAt?: Date;
  readonly TargetTagAssociations?: readonly CustomTagKeyValueResponsePair[];
  readonly Tags?: readonly Tag[];
  readonly CreationTime?: Date;
  readonly ModifyTime?: Date;
  readonly DeletionTime?: Date;
}
export interface ApplicationStatusDetail {
  readonly ApplicationStatusCheckId?: string;
  readonly CheckUpdateTime?: Date;
  readonly Aggregation?: AggregationStatusEnum;
  readonly Status?: ApplicationStatusCheckEnum;
  readonly StatusTimeStamp?: Date;
  readonly StatusSince?: Date;
  readonly Reason?: ApplicationStatusReason;
}
export type ApplicationStatusEnum = "ok" | "impaired" | "initializing" | "insufficient-data" | "not-applicable" | "suppressed";
export interface ApplicationStatusReason {
  readonly Code?: string;
  readonly StatusCode?: number;
  readonly Protocol?: string;
}
export interface ApplicationStatusSummary {
  readonly Status?: SummaryStatus;
  readonly ImpairedSince?: Date;
}
export interface ApplicationStatusesResponseType {
  readonly Instances?: readonly InstanceApplicationStatus[];
}
export type ApplyCancellationCharges = "commitment-wind-down";
export interface ApplySecurityGroupsToClientVpnTargetNetworkRequest {
  readonly ClientVpnEndpointId: string;
  readonly VpcId: string;
  readonly SecurityGroupIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface ApplySecurityGroupsToClientVpnTargetNetworkResult {
  readonly SecurityGroupIds?: readonly string[];
}
export type ArchitectureType = "i386" | "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac";
export type ArchitectureValues = "i386" | "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac";
export interface AsnAssociation {
  readonly Asn?: string;
  readonly Cidr?: string;
  readonly StatusMessage?: string;
  readonly State?: AsnAssociationState;
}
export type AsnAssociationState = "disassociated" | "failed-disassociation" | "failed-association" | "pending-disassociation" | "pending-association" | "associated";
export interface AsnAuthorizationContext {
  readonly Message: string;
  readonly Signature: string;
}
export type AsnState = "deprovisioned" | "failed-deprovision" | "failed-provision" | "pending-deprovision" | "pending-provision" | "provisioned";
export interface AssignIpv6AddressesRequest {
  readonly Ipv6PrefixCount?: number;
  readonly Ipv6Prefixes?: readonly string[];
  readonly NetworkInterfaceId: string;
  readonly Ipv6Addresses?: readonly string[];
  readonly Ipv6AddressCount?: number;
}
export interface AssignIpv6AddressesResult {
  readonly AssignedIpv6Addresses?: readonly string[];
  readonly AssignedIpv6Prefixes?: readonly string[];
  readonly NetworkInterfaceId?: string;
}
export interface AssignPrivateIpAddressesRequest {
  readonly Ipv4Prefixes?: readonly string[];
  readonly Ipv4PrefixCount?: number;
  readonly NetworkInterfaceId: string;
  readonly PrivateIpAddresses?: readonly string[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly AllowReassignment?: boolean;
}
export interface AssignPrivateIpAddressesResult {
  readonly NetworkInterfaceId?: string;
  readonly AssignedPrivateIpAddresses?: readonly AssignedPrivateIpAddress[];
  readonly AssignedIpv4Prefixes?: readonly Ipv4PrefixSpecification[];
}
export interface AssignPrivateNatGatewayAddressRequest {
  readonly NatGatewayId: string;
  readonly PrivateIpAddresses?: readonly string[];
  readonly PrivateIpAddressCount?: number;
  readonly DryRun?: boolean;
}
export interface AssignPrivateNatGatewayAddressResult {
  readonly NatGatewayId?: string;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[];
}
export interface AssignedPrivateIpAddress {
  readonly PrivateIpAddress?: string;
}
export interface AssociateAddressRequest {
  readonly AllocationId?: string;
  readonly InstanceId?: string;
  readonly PublicIp?: string;
  readonly DryRun?: boolean;
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly AllowReassociation?: boolean;
}
export interface AssociateAddressResult {
  readonly AssociationId?: string;
}
export interface AssociateApplicationStatusCheckRequest {
  readonly ApplicationStatusCheckId: string;
  readonly TargetTagAssociations?: readonly CustomTagKeyValueRequestPair[];
  readonly InstanceIds?: readonly string[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface AssociateApplicationStatusCheckResult {
  readonly SuccessfulResults?: readonly SuccessfulAssociationResponseObject[];
  readonly UnsuccessfulResults?: readonly UnsuccessfulAssociationResponseObject[];
}
export interface AssociateCapacityReservationBillingOwnerRequest {
  readonly DryRun?: boolean;
  readonly CapacityReservationId: string;
  readonly UnusedReservationBillingOwnerId: string;
}
export interface AssociateCapacityReservationBillingOwnerResult {
  readonly Return?: boolean;
}
export interface AssociateClientVpnTargetNetworkRequest {
  readonly ClientVpnEndpointId: string;
  readonly SubnetId?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
}
export interface AssociateClientVpnTargetNetworkResult {
  readonly AssociationId?: string;
  readonly Status?: AssociationStatus;
}
export interface AssociateDhcpOptionsRequest {
  readonly DhcpOptionsId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean;
}
export interface AssociateEnclaveCertificateIamRoleRequest {
  readonly CertificateArn: string;
  readonly RoleArn: string;
  readonly DryRun?: boolean;
}
export interface AssociateEnclaveCertificateIamRoleResult {
  readonly CertificateS3BucketName?: string;
  readonly CertificateS3ObjectKey?: string;
  readonly EncryptionKmsKeyId?: string;
}
export interface AssociateIamInstanceProfileRequest {
  readonly IamInstanceProfile: IamInstanceProfileSpecification;
  readonly InstanceId: string;
}
export interface AssociateIamInstanceProfileResult {
  readonly IamInstanceProfileAssociation?: IamInstanceProfileAssociation;
}
export interface AssociateInstanceEventWindowRequest {
  readonly DryRun?: boolean;
  readonly InstanceEventWindowId: string;
  readonly AssociationTarget: InstanceEventWindowAssociationRequest;
}
export interface AssociateInstanceEventWindowResult {
  readonly InstanceEventWindow?: InstanceEventWindow;
}
export interface AssociateIpamByoasnRequest {
  readonly DryRun?: boolean;
  readonly Asn: string;
  readonly Cidr: string;
}
export interface AssociateIpamByoasnResult {
  readonly AsnAssociation?: AsnAssociation;
}
export interface AssociateIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly IpamResourceDiscoveryId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
}
export interface AssociateIpamResourceDiscoveryResult {
  readonly IpamResourceDiscoveryAssociation?: IpamResourceDiscoveryAssociation;
}
export interface AssociateNatGatewayAddressRequest {
  readonly NatGatewayId: string;
  readonly AllocationIds: readonly string[];
  readonly PrivateIpAddresses?: readonly string[];
  readonly DryRun?: boolean;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
}
export interface AssociateNatGatewayAddressResult {
  readonly NatGatewayId?: string;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[];
}
export interface AssociateRouteServerRequest {
  readonly RouteServerId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean;
}
export interface AssociateRouteServerResult {
  readonly RouteServerAssociation?: RouteServerAssociation;
}
export interface AssociateRouteTableRequest {
  readonly GatewayId?: string;
  readonly PublicIpv4Pool?: string;
  readonly DryRun?: boolean;
  readonly SubnetId?: string;
  readonly RouteTableId: string;
}
export interface AssociateRouteTableResult {
  readonly AssociationId?: string;
  readonly AssociationState?: RouteTableAssociationState;
}
export interface AssociateSecurityGroupVpcRequest {
  readonly GroupId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean;
}
export interface AssociateSecurityGroupVpcResult {
  readonly State?: SecurityGroupVpcAssociationState;
}
export interface AssociateSubnetCidrBlockRequest {
  readonly Ipv6IpamPoolId?: string;
  readonly Ipv6NetmaskLength?: number;
  readonly SubnetId: string;
  readonly Ipv6CidrBlock?: string;
}
export interface AssociateSubnetCidrBlockResult {
  readonly Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation;
  readonly SubnetId?: string;
}
export interface AssociateTransitGatewayMulticastDomainRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly SubnetIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface AssociateTransitGatewayMulticastDomainResult {
  readonly Associations?: TransitGatewayMulticastDomainAssociations;
}
export interface AssociateTransitGatewayPolicyTableRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface AssociateTransitGatewayPolicyTableResult {
  readonly Association?: TransitGatewayPolicyTableAssociation;
}
export interface AssociateTransitGatewayRouteTableRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface AssociateTransitGatewayRouteTableResult {
  readonly Association?: TransitGatewayAssociation;
}
export interface AssociateTrunkInterfaceRequest {
  readonly BranchInterfaceId: string;
  readonly TrunkInterfaceId: string;
  readonly VlanId?: number;
  readonly GreKey?: number;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface AssociateTrunkInterfaceResult {
  readonly InterfaceAssociation?: TrunkInterfaceAssociation;
  readonly ClientToken?: string;
}
export interface AssociateVpcCidrBlockRequest {
  readonly CidrBlock?: string;
  readonly Ipv6CidrBlockNetworkBorderGroup?: string;
  readonly Ipv6Pool?: string;
  readonly Ipv6CidrBlock?: string;
  readonly Ipv4IpamPoolId?: string;
  readonly Ipv4NetmaskLength?: number;
  readonly Ipv6IpamPoolId?: string;
  readonly Ipv6NetmaskLength?: number;
  readonly VpcId: string;
  readonly AmazonProvidedIpv6CidrBlock?: boolean;
}
export interface AssociateVpcCidrBlockResult {
  readonly Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation;
  readonly CidrBlockAssociation?: VpcCidrBlockAssociation;
  readonly VpcId?: string;
}
export type AssociatedNetworkType = "vpc";
export interface AssociatedRole {
  readonly AssociatedRoleArn?: string;
  readonly CertificateS3BucketName?: string;
  readonly CertificateS3ObjectKey?: string;
  readonly EncryptionKmsKeyId?: string;
}
export interface AssociatedTargetNetwork {
  readonly NetworkId?: string;
  readonly NetworkType?: AssociatedNetworkType;
}
export interface AssociationStatus {
  readonly Code?: AssociationStatusCode;
  readonly Message?: string;
}
export type AssociationStatusCode = "associating" | "associated" | "association-failed" | "disassociating" | "disassociated";
export type AssociationTypeEnum = "tag" | "instance-id";
export interface AthenaIntegration {
  readonly IntegrationResultS3DestinationArn: string;
  readonly PartitionLoadFrequency: PartitionLoadFrequency;
  readonly PartitionStartDate?: Date;
  readonly PartitionEndDate?: Date;
}
export interface AttachClassicLinkVpcRequest {
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly VpcId: string;
  readonly Groups: readonly string[];
}
export interface AttachClassicLinkVpcResult {
  readonly Return?: boolean;
}
export interface AttachImageWatermarkRequest {
  readonly ImageId: string;
  readonly WatermarkName: string;
  readonly DryRun?: boolean;
}
export interface AttachImageWatermarkResult {
  readonly WatermarkKey?: string;
}
export interface AttachInternetGatewayRequest {
  readonly DryRun?: boolean;
  readonly InternetGatewayId: string;
  readonly VpcId: string;
}
export interface AttachNetworkInterfaceRequest {
  readonly NetworkCardIndex?: number;
  readonly EnaSrdSpecification?: EnaSrdSpecification;
  readonly EnaQueueCount?: number;
  readonly DryRun?: boolean;
  readonly NetworkInterfaceId: string;
  readonly InstanceId: string;
  readonly DeviceIndex: number;
}
export interface AttachNetworkInterfaceResult {
  readonly AttachmentId?: string;
  readonly NetworkCardIndex?: number;
}
export interface AttachVerifiedAccessTrustProviderRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly VerifiedAccessTrustProviderId: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface AttachVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider;
  readonly VerifiedAccessInstance?: VerifiedAccessInstance;
}
export interface AttachVolumeRequest {
  readonly Device: string;
  readonly InstanceId: string;
  readonly VolumeId: string;
  readonly EbsCardIndex?: number;
  readonly DryRun?: boolean;
}
export interface AttachVpnGatewayRequest {
  readonly VpcId: string;
  readonly VpnGatewayId: string;
  readonly DryRun?: boolean;
}
export interface AttachVpnGatewayResult {
  readonly VpcAttachment?: VpcAttachment;
}
export interface AttachmentEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean;
  readonly EnaSrdUdpSpecification?: AttachmentEnaSrdUdpSpecification;
}
export interface AttachmentEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean;
}
export type AttachmentLimitType = "shared" | "dedicated";
export type AttachmentStatus = "attaching" | "attached" | "detaching" | "detached";
export interface AttributeBooleanValue {
  readonly Value?: boolean;
}
export interface AttributeSummary {
  readonly AttributeName?: string;
  readonly MostFrequentValue?: string;
  readonly NumberOfMatchedAccounts?: number;
  readonly NumberOfUnmatchedAccounts?: number;
  readonly RegionalSummaries?: readonly RegionalSummary[];
}
export interface AttributeValue {
  readonly Value?: string;
}
export interface AuthorizationRule {
  readonly ClientVpnEndpointId?: string;
  readonly Description?: string;
  readonly GroupId?: string;
  readonly AccessAll?: boolean;
  readonly DestinationCidr?: string;
  readonly Status?: ClientVpnAuthorizationRuleStatus;
}
export interface AuthorizeClientVpnIngressRequest {
  readonly ClientVpnEndpointId: string;
  readonly TargetNetworkCidr: string;
  readonly AccessGroupId?: string;
  readonly AuthorizeAllGroups?: boolean;
  readonly Description?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface AuthorizeClientVpnIngressResult {
  readonly Status?: ClientVpnAuthorizationRuleStatus;
}
export interface AuthorizeSecurityGroupEgressRequest {
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly GroupId: string;
  readonly SourceSecurityGroupName?: string;
  readonly SourceSecurityGroupOwnerId?: string;
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIp?: string;
  readonly IpPermissions?: readonly IpPermission[];
}
export interface AuthorizeSecurityGroupEgressResult {
  readonly Return?: boolean;
  readonly SecurityGroupRules?: readonly SecurityGroupRule[];
}
export interface AuthorizeSecurityGroupIngressRequest {
  readonly CidrIp?: string;
  readonly FromPort?: number;
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly IpPermissions?: readonly IpPermission[];
  readonly IpProtocol?: string;
  readonly SourceSecurityGroupName?: string;
  readonly SourceSecurityGroupOwnerId?: string;
  readonly ToPort?: number;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface AuthorizeSecurityGroupIngressResult {
  readonly Return?: boolean;
  readonly SecurityGroupRules?: readonly SecurityGroupRule[];
}
export type AutoAcceptSharedAssociationsValue = "enable" | "disable";
export type AutoAcceptSharedAttachmentsValue = "enable" | "disable";
export type AutoPlacement = "on" | "off";
export type AutoProvisionZonesState = "enabled" | "disabled";
export type AutoScalingIpsState = "enabled" | "disabled";
export type AvailabilityMode = "zonal" | "regional";
export interface AvailabilityZone {
  readonly OptInStatus?: AvailabilityZoneOptInStatus;
  readonly Messages?: readonly AvailabilityZoneMessage[];
  readonly RegionName?: string;
  readonly ZoneName?: string;
  readonly ZoneId?: string;
  readonly GroupName?: string;
  readonly NetworkBorderGroup?: string;
  readonly ZoneType?: string;
  readonly ParentZoneName?: string;
  readonly ParentZoneId?: string;
  readonly GroupLongName?: string;
  readonly Geography?: readonly AvailabilityZoneGeography[];
  readonly SubGeography?: readonly AvailabilityZoneSubGeography[];
  readonly State?: AvailabilityZoneState;
}
export interface AvailabilityZoneAddress {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly AllocationIds?: readonly string[];
}
export interface AvailabilityZoneGeography {
  readonly Name?: string;
}
export interface AvailabilityZoneMessage {
  readonly Message?: string;
}
export type AvailabilityZoneOptInStatus = "opt-in-not-required" | "opted-in" | "not-opted-in";
export type AvailabilityZoneState = "available" | "information" | "impaired" | "unavailable" | "constrained";
export interface AvailabilityZoneSubGeography {
  readonly Name?: string;
}
export interface AvailableCapacity {
  readonly AvailableInstanceCapacity?: readonly InstanceCapacity[];
  readonly AvailableVCpus?: number;
}
export type BandwidthWeightingType = "default" | "vpc-1" | "ebs-1";
export type BareMetal = "included" | "required" | "excluded";
export interface BaselineEbsBandwidthMbps {
  readonly Min?: number;
  readonly Max?: number;
}
export interface BaselineEbsBandwidthMbpsRequest {
  readonly Min?: number;
  readonly Max?: number;
}
export interface BaselinePerformanceFactors {
  readonly Cpu?: CpuPerformanceFactor;
}
export interface BaselinePerformanceFactorsRequest {
  readonly Cpu?: CpuPerformanceFactorRequest;
}
export interface BatchModifyIpamRoutingPolicyRegistrationsRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly DeltaJson: string;
  readonly Force?: boolean;
  readonly ClientToken?: string;
}
export interface BatchModifyIpamRoutingPolicyRegistrationsResult {
  readonly IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta;
}
export type BatchState = "submitted" | "active" | "cancelled" | "failed" | "cancelled_running" | "cancelled_terminating" | "modifying";
export type BgpStatus = "up" | "down";
export interface BlockDeviceMapping {
  readonly Ebs?: EbsBlockDevice;
  readonly NoDevice?: string;
  readonly DeviceName?: string;
  readonly VirtualName?: string;
}
export interface BlockDeviceMappingResponse {
  readonly DeviceName?: string;
  readonly VirtualName?: string;
  readonly Ebs?: EbsBlockDeviceResponse;
  readonly NoDevice?: string;
}
export type BlockPublicAccessMode = "off" | "block-bidirectional" | "block-ingress";
export interface BlockPublicAccessStates {
  readonly InternetGatewayBlockMode?: BlockPublicAccessMode;
}
export type BootModeOverrideValues = "uefi";
export type BootModeType = "legacy-bios" | "uefi";
export type BootModeValues = "legacy-bios" | "uefi" | "uefi-preferred";
export interface BundleInstanceRequest {
  readonly InstanceId: string;
  readonly Storage: Storage;
  readonly DryRun?: boolean;
}
export interface BundleInstanceResult {
  readonly BundleTask?: BundleTask;
}
export interface BundleTask {
  readonly InstanceId?: string;
  readonly BundleId?: string;
  readonly State?: BundleTaskState;
  readonly StartTime?: Date;
  readonly UpdateTime?: Date;
  readonly Storage?: Storage;
  readonly Progress?: string;
  readonly BundleTaskError?: BundleTaskError;
}
export interface BundleTaskError {
  readonly Code?: string;
  readonly Message?: string;
}
export type BundleTaskState = "pending" | "waiting-for-shutdown" | "bundling" | "storing" | "cancelling" | "complete" | "failed";
export type BurstablePerformance = "included" | "required" | "excluded";
export interface Byoasn {
  readonly Asn?: string;
  readonly IpamId?: string;
  readonly StatusMessage?: string;
  readonly State?: AsnState;
}
export interface ByoipCidr {
  readonly Cidr?: string;
  readonly Description?: string;
  readonly AsnAssociations?: readonly AsnAssociation[];
  readonly StatusMessage?: string;
  readonly State?: ByoipCidrState;
  readonly NetworkBorderGroup?: string;
  readonly AdvertisementType?: string;
  readonly PoolId?: string;
  readonly IpamPoolId?: string;
}
export type ByoipCidrState = "advertised" | "deprovisioned" | "failed-deprovision" | "failed-provision" | "pending-advertising" | "pending-deprovision" | "pending-provision" | "pending-withdrawal" | "provisioned" | "provisioned-not-publicly-advertisable";
export type CallerRole = "odcr-owner" | "unused-reservation-billing-owner";
export type CancelBatchErrorCode = "fleetRequestIdDoesNotExist" | "fleetRequestIdMalformed" | "fleetRequestNotInCancellableState" | "unexpectedError";
export interface CancelBundleTaskRequest {
  readonly BundleId: string;
  readonly DryRun?: boolean;
}
export interface CancelBundleTaskResult {
  readonly BundleTask?: BundleTask;
}
export interface CancelCapacityReservationFleetError {
  readonly Code?: string;
  readonly Message?: string;
}
export interface CancelCapacityReservationFleetsRequest {
  readonly DryRun?: boolean;
  readonly CapacityReservationFleetIds: readonly string[];
}
export interface CancelCapacityReservationFleetsResult {
  readonly SuccessfulFleetCancellations?: readonly CapacityReservationFleetCancellationState[];
  readonly FailedFleetCancellations?: readonly FailedCapacityReservationFleetCancellationResult[];
}
export interface CancelCapacityReservationRequest {
  readonly CapacityReservationId: string;
  readonly DryRun?: boolean;
  readonly ApplyCancellationCharges?: ApplyCancellationCharges;
  readonly QuoteId?: string;
}
export interface CancelCapacityReservationResult {
  readonly Return?: boolean;
}
export interface CancelConversionRequest {
  readonly DryRun?: boolean;
  readonly ConversionTaskId: string;
  readonly ReasonMessage?: string;
}
export interface CancelDeclarativePoliciesReportRequest {
  readonly DryRun?: boolean;
  readonly ReportId: string;
}
export interface CancelDeclarativePoliciesReportResult {
  readonly Return?: boolean;
}
export interface CancelExportTaskRequest {
  readonly ExportTaskId: string;
}
export interface CancelImageLaunchPermissionRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface CancelImageLaunchPermissionResult {
  readonly Return?: boolean;
}
export interface CancelImportTaskRequest {
  readonly CancelReason?: string;
  readonly DryRun?: boolean;
  readonly ImportTaskId?: string;
}
export interface CancelImportTaskResult {
  readonly ImportTaskId?: string;
  readonly PreviousState?: string;
  readonly State?: string;
}
export interface CancelReservedInstancesListingRequest {
  readonly ReservedInstancesListingId: string;
}
export interface CancelReservedInstancesListingResult {
  readonly ReservedInstancesListings?: readonly ReservedInstancesListing[];
}
export interface CancelSpotFleetRequestsError {
  readonly Code?: CancelBatchErrorCode;
  readonly Message?: string;
}
export interface CancelSpotFleetRequestsErrorItem {
  readonly Error?: CancelSpotFleetRequestsError;
  readonly SpotFleetRequestId?: string;
}
export interface CancelSpotFleetRequestsRequest {
  readonly DryRun?: boolean;
  readonly SpotFleetRequestIds: readonly string[];
  readonly TerminateInstances: boolean;
}
export interface CancelSpotFleetRequestsResponse {
  readonly SuccessfulFleetRequests?: readonly CancelSpotFleetRequestsSuccessItem[];
  readonly UnsuccessfulFleetRequests?: readonly CancelSpotFleetRequestsErrorItem[];
}
export interface CancelSpotFleetRequestsSuccessItem {
  readonly CurrentSpotFleetRequestState?: BatchState;
  readonly PreviousSpotFleetRequestState?: BatchState;
  readonly SpotFleetRequestId?: string;
}
export type CancelSpotInstanceRequestState = "active" | "open" | "closed" | "cancelled" | "completed";
export interface CancelSpotInstanceRequestsRequest {
  readonly DryRun?: boolean;
  readonly SpotInstanceRequestIds: readonly string[];
}
export interface CancelSpotInstanceRequestsResult {
  readonly CancelledSpotInstanceRequests?: readonly CancelledSpotInstanceRequest[];
}
export interface CancellationTerms {
  readonly CancellationType?: ApplyCancellationCharges;
  readonly ReservationState?: string;
  readonly CommittedInstanceCount?: number;
  readonly ChargeCommitmentDurationHours?: number;
  readonly ChargeEndDate?: Date;
}
export interface CancelledSpotInstanceRequest {
  readonly SpotInstanceRequestId?: string;
  readonly State?: CancelSpotInstanceRequestState;
}
export interface CapacityAllocation {
  readonly AllocationType?: AllocationType;
  readonly Count?: number;
  readonly AllocationMetadata?: readonly CapacityAllocationMetadataEntry[];
}
export interface CapacityAllocationMetadataEntry {
  readonly Key?: string;
  readonly Value?: string;
}
export interface CapacityBlock {
  readonly CapacityBlockId?: string;
  readonly UltraserverType?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly CapacityReservationIds?: readonly string[];
  readonly StartDate?: Date;
  readonly EndDate?: Date;
  readonly CreateDate?: Date;
  readonly State?: CapacityBlockResourceState;
  readonly Tags?: readonly Tag[];
}
export interface CapacityBlockExtension {
  readonly CapacityReservationId?: string;
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly CapacityBlockExtensionOfferingId?: string;
  readonly CapacityBlockExtensionDurationHours?: number;
  readonly CapacityBlockExtensionStatus?: CapacityBlockExtensionStatus;
  readonly CapacityBlockExtensionPurchaseDate?: Date;
  readonly CapacityBlockExtensionStartDate?: Date;
  readonly CapacityBlockExtensionEndDate?: Date;
  readonly UpfrontFee?: string;
  readonly CurrencyCode?: string;
  readonly ZoneType?: string;
}
export interface CapacityBlockExtensionOffering {
  readonly CapacityBlockExtensionOfferingId?: string;
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly StartDate?: Date;
  readonly CapacityBlockExtensionStartDate?: Date;
  readonly CapacityBlockExtensionEndDate?: Date;
  readonly CapacityBlockExtensionDurationHours?: number;
  readonly UpfrontFee?: string;
  readonly CurrencyCode?: string;
  readonly Tenancy?: CapacityReservationTenancy;
  readonly ZoneType?: string;
}
export type CapacityBlockExtensionStatus = "payment-pending" | "payment-failed" | "payment-succeeded";
export type CapacityBlockInterconnectStatus = "ok" | "impaired" | "insufficient-data";
export interface CapacityBlockOffering {
  readonly CapacityBlockOfferingId?: string;
  readonly InstanceType?: string;
  readonly AvailabilityZone?: string;
  readonly InstanceCount?: number;
  readonly StartDate?: Date;
  readonly EndDate?: Date;
  readonly CapacityBlockDurationHours?: number;
  readonly UpfrontFee?: string;
  readonly CurrencyCode?: string;
  readonly Tenancy?: CapacityReservationTenancy;
  readonly UltraserverType?: string;
  readonly UltraserverCount?: number;
  readonly CapacityBlockDurationMinutes?: number;
  readonly ZoneType?: string;
}
export type CapacityBlockResourceState = "active" | "expired" | "unavailable" | "cancelled" | "failed" | "scheduled" | "payment-pending" | "payment-failed";
export interface CapacityBlockStatus {
  readonly CapacityBlockId?: string;
  readonly InterconnectStatus?: CapacityBlockInterconnectStatus;
  readonly TotalCapacity?: number;
  readonly TotalAvailableCapacity?: number;
  readonly TotalUnavailableCapacity?: number;
  readonly CapacityReservationStatuses?: readonly CapacityReservationStatus[];
}
export interface CapacityManagerCondition {
  readonly DimensionCondition?: DimensionCondition;
}
export interface CapacityManagerDataExportResponse {
  readonly CapacityManagerDataExportId?: string;
  readonly S3BucketName?: string;
  readonly S3BucketPrefix?: string;
  readonly Schedule?: Schedule;
  readonly OutputFormat?: OutputFormat;
  readonly CreateTime?: Date;
  readonly LatestDeliveryStatus?: CapacityManagerDataExportStatus;
  readonly LatestDeliveryStatusMessage?: string;
  readonly LatestDeliveryS3LocationUri?: string;
  readonly LatestDeliveryTime?: Date;
  readonly Tags?: readonly Tag[];
}
export type CapacityManagerDataExportStatus = "pending" | "in-progress" | "delivered" | "failed";
export interface CapacityManagerDimension {
  readonly ResourceRegion?: string;
  readonly AvailabilityZoneId?: string;
  readonly AccountId?: string;
  readonly AccountName?: string;
  readonly InstanceFamily?: string;
  readonly InstanceType?: string;
  readonly InstancePlatform?: string;
  readonly ReservationArn?: string;
  readonly ReservationId?: string;
  readonly ReservationType?: ReservationType;
  readonly ReservationCreateTimestamp?: Date;
  readonly ReservationStartTimestamp?: Date;
  readonly ReservationEndTimestamp?: Date;
  readonly ReservationEndDateType?: ReservationEndDateType;
  readonly Tenancy?: CapacityTenancy;
  readonly ReservationState?: ReservationState;
  readonly ReservationInstanceMatchCriteria?: string;
  readonly ReservationUnusedFinancialOwner?: string;
  readonly Tags?: readonly CapacityManagerTagDimension[];
}
export interface CapacityManagerMonitoredTagKey {
  readonly TagKey?: string;
  readonly Status?: CapacityManagerMonitoredTagKeyStatus;
  readonly StatusMessage?: string;
  readonly CapacityManagerProvided?: boolean;
  readonly EarliestDatapointTimestamp?: Date;
}
export type CapacityManagerMonitoredTagKeyStatus = "activating" | "activated" | "deactivating" | "suspended";
export type CapacityManagerStatus = "enabled" | "disabled";
export interface CapacityManagerTagDimension {
  readonly Key?: string;
  readonly Value?: string;
}
export interface CapacityReservation {
  readonly CapacityReservationId?: string;
  readonly OwnerId?: string;
  readonly CapacityReservationArn?: string;
  readonly AvailabilityZoneId?: string;
  readonly InstanceType?: string;
  readonly InstancePlatform?: CapacityReservationInstancePlatform;
  readonly AvailabilityZone?: string;
  readonly Tenancy?: CapacityReservationTenancy;
  readonly TotalInstanceCount?: number;
  readonly AvailableInstanceCount?: number;
  readonly EbsOptimized?: boolean;
  readonly EphemeralStorage?: boolean;
  readonly State?: CapacityReservationState;
  readonly StartDate?: Date;
  readonly EndDate?: Date;
  readonly EndDateType?: EndDateType;
  readonly InstanceMatchCriteria?: InstanceMatchCriteria;
  readonly CreateDate?: Date;
  readonly Tags?: readonly Tag[];
  readonly OutpostArn?: string;
  readonly CapacityReservationFleetId?: string;
  readonly PlacementGroupArn?: string;
  readonly CapacityAllocations?: readonly CapacityAllocation[];
  readonly ReservationType?: CapacityReservationType;
  readonly UnusedReservationBillingOwnerId?: string;
  readonly CommitmentInfo?: CapacityReservationCommitmentInfo;
  readonly DeliveryPreference?: CapacityReservationDeliveryPreference;
  readonly CapacityBlockId?: string;
  readonly Interruptible?: boolean;
  readonly InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation;
  readonly InterruptionInfo?: InterruptionInfo;
  readonly AdjustmentStatus?: CapacityReservationAdjustmentStatus;
  readonly AdjustmentDetails?: CapacityReservationAdjustmentDetails;
  readonly OriginalStartDate?: Date;
  readonly ZeroSizePreference?: ZeroSizePreference;
  readonly LaunchStatus?: CapacityReservationLaunchStatus;
}
export interface CapacityReservationAdjustmentDetails {
  readonly StartDate?: Date;
  readonly EndDate?: Date;
  readonly CommitmentEndDate?: Date;
  readonly EndDateType?: string;
  readonly CommitmentDuration?: number;
}
export type CapacityReservationAdjustmentStatus = "requested" | "applied" | "rejected";
export interface CapacityReservationBillingRequest {
  readonly CapacityReservationId?: string;
  readonly RequestedBy?: string;
  readonly UnusedReservationBillingOwnerId?: string;
  readonly LastUpdateTime?: Date;
  readonly Status?: CapacityReservationBillingRequestStatus;
  readonly StatusMessage?: string;
  readonly CapacityReservationInfo?: CapacityReservationInfo;
}
export type CapacityReservationBillingRequestStatus = "pending" | "accepted" | "rejected" | "cancelled" | "revoked" | "expired";
export interface CapacityReservationCancellationQuote {
  readonly CapacityReservationCancellationQuoteId?: string;
  readonly CapacityReservationId?: string;
  readonly CreateTime?: Date;
  readonly ExpirationTime?: Date;
  readonly QuoteState?: CapacityReservationCancellationQuoteState;
  readonly CurrentConfiguration?: CapacityReservationConfiguration;
  readonly CancellationTerms?: readonly CancellationTerms[];
  readonly Tags?: readonly Tag[];
}
export type CapacityReservationCancellationQuoteState = "pending" | "active" | "expired";
export interface CapacityReservationCommitmentInfo {
  readonly CommittedInstanceCount?: number;
  readonly CommitmentEndDate?: Date;
  readonly CommitmentDuration?: number;
}
export interface CapacityReservationConfiguration {
  readonly InstanceCount?: number;
  readonly ReservationState?: string;
}
export type CapacityReservationDeliveryPreference = "fixed" | "incremental";
export interface CapacityReservationFleet {
  readonly CapacityReservationFleetId?: string;
  readonly CapacityReservationFleetArn?: string;
  readonly State?: CapacityReservationFleetState;
  readonly TotalTargetCapacity?: number;
  readonly TotalFulfilledCapacity?: number;
  readonly Tenancy?: FleetCapacityReservationTenancy;
  readonly EndDate?: Date;
  readonly CreateTime?: Date;
  readonly InstanceMatchCriteria?: FleetInstanceMatchCriteria;
  readonly AllocationStrategy?: string;
  readonly InstanceTypeSpecifications?: readonly FleetCapacityReservation[];
  readonly Tags?: readonly Tag[];
}
export interface CapacityReservationFleetCancellationState {
  readonly CurrentFleetState?: CapacityReservationFleetState;
  readonly PreviousFleetState?: CapacityReservationFleetState;
  readonly CapacityReservationFleetId?: string;
}
export type CapacityReservationFleetState = "submitted" | "modifying" | "active" | "partially_fulfilled" | "expiring" | "expired" | "cancelling" | "cancelled" | "failed";
export interface CapacityReservationGroup {
  readonly GroupArn?: string;
  readonly OwnerId?: string;
}
export interface CapacityReservationInfo {
  readonly InstanceType?: string;
  readonly AvailabilityZone?: string;
  readonly Tenancy?: CapacityReservationTenancy;
  readonly AvailabilityZoneId?: string;
}
export type CapacityReservationInstancePlatform = "Linux/UNIX" | "Red Hat Enterprise Linux" | "SUSE Linux" | "Windows" | "Windows with SQL Server" | "Windows with SQL Server Enterprise" | "Windows with SQL Server Standard" | "Windows with SQL Server Web" | "Linux with SQL Server Standard" | "Linux with SQL Server Web" | "Linux with SQL Server Enterprise" | "RHEL with SQL Server Standard" | "RHEL with SQL Server Enterprise" | "RHEL with SQL Server Web" | "RHEL with HA" | "RHEL with HA and SQL Server Standard" | "RHEL with HA and SQL Server Enterprise" | "Ubuntu Pro";
export type CapacityReservationLaunchStatus = "launchable" | "unlaunchable";
export interface CapacityReservationModificationQuote {
  readonly CapacityReservationModificationQuoteId?: string;
  readonly CapacityReservationId?: string;
  readonly CreateTime?: Date;
  readonly ExpirationTime?: Date;
  readonly QuoteState?: CapacityReservationModificationQuoteState;
  readonly CurrentConfiguration?: ModificationQuoteCurrentConfiguration;
  readonly ModificationTerms?: ModificationTerms;
  readonly Tags?: readonly Tag[];
}
export type CapacityReservationModificationQuoteState = "active" | "expired";
export interface CapacityReservationOptions {
  readonly UsageStrategy?: FleetCapacityReservationUsageStrategy;
}
export interface CapacityReservationOptionsRequest {
  readonly UsageStrategy?: FleetCapacityReservationUsageStrategy;
}
export type CapacityReservationPreference = "capacity-reservations-only" | "open" | "none";
export interface CapacityReservationSpecification {
  readonly CapacityReservationPreference?: CapacityReservationPreference;
  readonly CapacityReservationTarget?: CapacityReservationTarget;
}
export interface CapacityReservationSpecificationResponse {
  readonly CapacityReservationPreference?: CapacityReservationPreference;
  readonly CapacityReservationTarget?: CapacityReservationTargetResponse;
}
export type CapacityReservationState = "active" | "expired" | "cancelled" | "pending" | "failed" | "scheduled" | "payment-pending" | "payment-failed" | "assessing" | "delayed" | "unsupported" | "cancelling" | "unavailable";
export interface CapacityReservationStatus {
  readonly CapacityReservationId?: string;
  readonly TotalCapacity?: number;
  readonly TotalAvailableCapacity?: number;
  readonly TotalUnavailableCapacity?: number;
}
export interface CapacityReservationTarget {
  readonly CapacityReservationId?: string;
  readonly CapacityReservationResourceGroupArn?: string;
}
export interface CapacityReservationTargetResponse {
  readonly CapacityReservationId?: string;
  readonly CapacityReservationResourceGroupArn?: string;
}
export type CapacityReservationTenancy = "default" | "dedicated";
export interface CapacityReservationTopology {
  readonly CapacityReservationId?: string;
  readonly CapacityBlockId?: string;
  readonly State?: string;
  readonly InstanceType?: string;
  readonly GroupName?: string;
  readonly NetworkNodes?: readonly string[];
  readonly AvailabilityZoneId?: string;
  readonly AvailabilityZone?: string;
}
export type CapacityReservationType = "default" | "capacity-block";
export type CapacityTenancy = "default" | "dedicated";
export interface CarrierGateway {
  readonly CarrierGatewayId?: string;
  readonly VpcId?: string;
  readonly State?: CarrierGatewayState;
  readonly OwnerId?: string;
  readonly Tags?: readonly Tag[];
}
export type CarrierGatewayState = "pending" | "available" | "deleting" | "deleted";
export interface CertificateAuthentication {
  readonly ClientRootCertificateChain?: string;
}
export interface CertificateAuthenticationRequest {
  readonly ClientRootCertificateChainArn?: string;
}
export type ChronologicalOrder = "forward" | "reverse";
export interface CidrAuthorizationContext {
  readonly Message: string;
  readonly Signature: string;
}
export interface CidrBlock {
  readonly CidrBlock?: string;
}
export interface ClassicLinkDnsSupport {
  readonly ClassicLinkDnsSupported?: boolean;
  readonly VpcId?: string;
}
export interface ClassicLinkInstance {
  readonly Groups?: readonly GroupIdentifier[];
  readonly InstanceId?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
}
export interface ClassicLoadBalancer {
  readonly Name?: string;
}
export interface ClassicLoadBalancersConfig {
  readonly ClassicLoadBalancers?: readonly ClassicLoadBalancer[];
}
export interface ClientCertificateRevocationListStatus {
  readonly Code?: ClientCertificateRevocationListStatusCode;
  readonly Message?: string;
}
export type ClientCertificateRevocationListStatusCode = "pending" | "active";
export interface ClientConnectOptions {
  readonly Enabled?: boolean;
  readonly LambdaFunctionArn?: string;
}
export interface ClientConnectResponseOptions {
  readonly Enabled?: boolean;
  readonly LambdaFunctionArn?: string;
  readonly Status?: ClientVpnEndpointAttributeStatus;
}
export interface ClientData {
  readonly Comment?: string;
  readonly UploadEnd?: Date;
  readonly UploadSize?: number;
  readonly UploadStart?: Date;
}
export interface ClientLoginBannerOptions {
  readonly Enabled?: boolean;
  readonly BannerText?: string;
}
export interface ClientLoginBannerResponseOptions {
  readonly Enabled?: boolean;
  readonly BannerText?: string;
}
export interface ClientRouteEnforcementOptions {
  readonly Enforced?: boolean;
}
export interface ClientRouteEnforcementResponseOptions {
  readonly Enforced?: boolean;
}
export interface ClientVpnAuthentication {
  readonly Type?: ClientVpnAuthenticationType;
  readonly ActiveDirectory?: DirectoryServiceAuthentication;
  readonly MutualAuthentication?: CertificateAuthentication;
  readonly FederatedAuthentication?: FederatedAuthentication;
}
export interface ClientVpnAuthenticationRequest {
  readonly Type?: ClientVpnAuthenticationType;
  readonly ActiveDirectory?: DirectoryServiceAuthenticationRequest;
  readonly MutualAuthentication?: CertificateAuthenticationRequest;
  readonly FederatedAuthentication?: FederatedAuthenticationRequest;
}
export type ClientVpnAuthenticationType = "certificate-authentication" | "directory-service-authentication" | "federated-authentication";
export type ClientVpnAuthorizationPolicyShadowMode = "enabled" | "disabled";
export type ClientVpnAuthorizationPolicyStatus = "creating" | "updating" | "active" | "failed" | "deleting";
export interface ClientVpnAuthorizationRuleStatus {
  readonly Code?: ClientVpnAuthorizationRuleStatusCode;
  readonly Message?: string;
}
export type ClientVpnAuthorizationRuleStatusCode = "authorizing" | "active" | "failed" | "revoking";
export interface ClientVpnConnection {
  readonly ClientVpnEndpointId?: string;
  readonly Timestamp?: string;
  readonly ConnectionId?: string;
  readonly Username?: string;
  readonly ConnectionEstablishedTime?: string;
  readonly IngressBytes?: string;
  readonly EgressBytes?: string;
  readonly IngressPackets?: string;
  readonly EgressPackets?: string;
  readonly ClientIp?: string;
  readonly ClientIpv6Address?: string;
  readonly CommonName?: string;
  readonly Status?: ClientVpnConnectionStatus;
  readonly ConnectionEndTime?: string;
  readonly PostureComplianceStatuses?: readonly string[];
  readonly AuthorizationPolicyLastEvaluatedTime?: string;
}
export interface ClientVpnConnectionStatus {
  readonly Code?: ClientVpnConnectionStatusCode;
  readonly Message?: string;
}
export type ClientVpnConnectionStatusCode = "active" | "failed-to-terminate" | "terminating" | "terminated";
export type ClientVpnDeviceTrustProviderType = "crowdstrike" | "jamf" | "jumpcloud";
export interface ClientVpnEndpoint {
  readonly ClientVpnEndpointId?: string;
  readonly Description?: string;
  readonly Status?: ClientVpnEndpointStatus;
  readonly CreationTime?: string;
  readonly DeletionTime?: string;
  readonly DnsName?: string;
  readonly ClientCidrBlock?: string;
  readonly DnsServers?: readonly string[];
  readonly SplitTunnel?: boolean;
  readonly VpnProtocol?: VpnProtocol;
  readonly TransportProtocol?: TransportProtocol;
  readonly VpnPort?: number;
  readonly AssociatedTargetNetworks?: readonly AssociatedTargetNetwork[];
  readonly ServerCertificateArn?: string;
  readonly AuthenticationOptions?: readonly ClientVpnAuthentication[];
  readonly ConnectionLogOptions?: ConnectionLogResponseOptions;
  readonly Tags?: readonly Tag[];
  readonly SecurityGroupIds?: readonly string[];
  readonly VpcId?: string;
  readonly SelfServicePortalUrl?: string;
  readonly ClientConnectOptions?: ClientConnectResponseOptions;
  readonly SessionTimeoutHours?: number;
  readonly ClientLoginBannerOptions?: ClientLoginBannerResponseOptions;
  readonly ClientRouteEnforcementOptions?: ClientRouteEnforcementResponseOptions;
  readonly DisconnectOnSessionTimeout?: boolean;
  readonly EndpointIpAddressType?: EndpointIpAddressType;
  readonly TrafficIpAddressType?: TrafficIpAddressType;
  readonly TransitGatewayConfiguration?: TransitGatewayConfigurationDescribeEndpointStructure;
  readonly DevicePostureOptions?: DevicePostureResponseOptions;
}
export interface ClientVpnEndpointAttributeStatus {
  readonly Code?: ClientVpnEndpointAttributeStatusCode;
  readonly Message?: string;
}
export type ClientVpnEndpointAttributeStatusCode = "applying" | "applied";
export interface ClientVpnEndpointStatus {
  readonly Code?: ClientVpnEndpointStatusCode;
  readonly Message?: string;
}
export type ClientVpnEndpointStatusCode = "pending-associate" | "available" | "deleting" | "deleted" | "pending";
export interface ClientVpnRoute {
  readonly ClientVpnEndpointId?: string;
  readonly DestinationCidr?: string;
  readonly TargetSubnet?: string;
  readonly Type?: string;
  readonly Origin?: string;
  readonly Status?: ClientVpnRouteStatus;
  readonly Description?: string;
  readonly TransitGatewayAttachmentId?: string;
}
export interface ClientVpnRouteStatus {
  readonly Code?: ClientVpnRouteStatusCode;
  readonly Message?: string;
}
export type ClientVpnRouteStatusCode = "creating" | "active" | "failed" | "deleting";
export interface ClientVpnTrustProvider {
  readonly TrustProviderType?: ClientVpnDeviceTrustProviderType;
  readonly TenantId?: string;
  readonly PublicSigningKeyUrl?: string;
}
export interface ClientVpnTrustProviderRequest {
  readonly TrustProviderType?: ClientVpnDeviceTrustProviderType;
  readonly TenantId?: string;
  readonly PublicSigningKeyUrl?: string;
}
export interface CloudWatchLogOptions {
  readonly LogEnabled?: boolean;
  readonly LogGroupArn?: string;
  readonly LogOutputFormat?: string;
  readonly BgpLogEnabled?: boolean;
  readonly BgpLogGroupArn?: string;
  readonly BgpLogOutputFormat?: string;
}
export interface CloudWatchLogOptionsSpecification {
  readonly LogEnabled?: boolean;
  readonly LogGroupArn?: string;
  readonly LogOutputFormat?: string;
  readonly BgpLogEnabled?: boolean;
  readonly BgpLogGroupArn?: string;
  readonly BgpLogOutputFormat?: string;
}
export interface CoipAddressUsage {
  readonly AllocationId?: string;
  readonly AwsAccountId?: string;
  readonly AwsService?: string;
  readonly CoIp?: string;
}
export interface CoipCidr {
  readonly Cidr?: string;
  readonly CoipPoolId?: string;
  readonly LocalGatewayRouteTableId?: string;
}
export interface CoipPool {
  readonly PoolId?: string;
  readonly PoolCidrs?: readonly string[];
  readonly LocalGatewayRouteTableId?: string;
  readonly Tags?: readonly Tag[];
  readonly PoolArn?: string;
}
export type Comparison = "equals" | "in";
export interface ConfirmProductInstanceRequest {
  readonly InstanceId: string;
  readonly ProductCode: string;
  readonly DryRun?: boolean;
}
export interface ConfirmProductInstanceResult {
  readonly Return?: boolean;
  readonly OwnerId?: string;
}
export interface ConnectionLogOptions {
  readonly Enabled?: boolean;
  readonly CloudwatchLogGroup?: string;
  readonly CloudwatchLogStream?: string;
  readonly IncludeAuthorizationPolicyContext?: boolean;
}
export interface ConnectionLogResponseOptions {
  readonly Enabled?: boolean;
  readonly CloudwatchLogGroup?: string;
  readonly CloudwatchLogStream?: string;
  readonly IncludeAuthorizationPolicyContext?: boolean;
}
export interface ConnectionNotification {
  readonly ConnectionNotificationId?: string;
  readonly ServiceId?: string;
  readonly VpcEndpointId?: string;
  readonly ConnectionNotificationType?: ConnectionNotificationType;
  readonly ConnectionNotificationArn?: string;
  readonly ConnectionEvents?: readonly string[];
  readonly ConnectionNotificationState?: ConnectionNotificationState;
  readonly ServiceRegion?: string;
}
export type ConnectionNotificationState = "Enabled" | "Disabled";
export type ConnectionNotificationType = "Topic";
export interface ConnectionTrackingConfiguration {
  readonly TcpEstablishedTimeout?: number;
  readonly UdpStreamTimeout?: number;
  readonly UdpTimeout?: number;
}
export interface ConnectionTrackingSpecification {
  readonly TcpEstablishedTimeout?: number;
  readonly UdpTimeout?: number;
  readonly UdpStreamTimeout?: number;
}
export interface ConnectionTrackingSpecificationRequest {
  readonly TcpEstablishedTimeout?: number;
  readonly UdpStreamTimeout?: number;
  readonly UdpTimeout?: number;
}
export interface ConnectionTrackingSpecificationResponse {
  readonly TcpEstablishedTimeout?: number;
  readonly UdpStreamTimeout?: number;
  readonly UdpTimeout?: number;
}
export type ConnectivityType = "private" | "public";
export type ContainerFormat = "ova";
export interface ConversionTask {
  readonly ConversionTaskId?: string;
  readonly ExpirationTime?: string;
  readonly ImportInstance?: ImportInstanceTaskDetails;
  readonly ImportVolume?: ImportVolumeTaskDetails;
  readonly State?: ConversionTaskState;
  readonly StatusMessage?: string;
  readonly Tags?: readonly Tag[];
}
export type ConversionTaskState = "active" | "cancelling" | "cancelled" | "completed";
export interface CopyFpgaImageRequest {
  readonly DryRun?: boolean;
  readonly SourceFpgaImageId: string;
  readonly Description?: string;
  readonly Name?: string;
  readonly SourceRegion: string;
  readonly ClientToken?: string;
}
export interface CopyFpgaImageResult {
  readonly FpgaImageId?: string;
}
export interface CopyImageRequest {
  readonly ClientToken?: string;
  readonly Description?: string;
  readonly Encrypted?: boolean;
  readonly KmsKeyId?: string;
  readonly Name: string;
  readonly SourceImageId: string;
  readonly SourceRegion: string;
  readonly DestinationOutpostArn?: string;
  readonly CopyImageTags?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly SnapshotCopyCompletionDurationMinutes?: number;
  readonly DestinationAvailabilityZone?: string;
  readonly DestinationAvailabilityZoneId?: string;
  readonly DryRun?: boolean;
}
export interface CopyImageResult {
  readonly ImageId?: string;
}
export interface CopySnapshotRequest {
  readonly Description?: string;
  readonly DestinationOutpostArn?: string;
  readonly DestinationRegion?: string;
  readonly Encrypted?: boolean;
  readonly KmsKeyId?: string;
  readonly PresignedUrl?: string;
  readonly SourceRegion: string;
  readonly SourceSnapshotId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly CompletionDurationMinutes?: number;
  readonly DestinationAvailabilityZone?: string;
  readonly DryRun?: boolean;
}
export interface CopySnapshotResult {
  readonly Tags?: readonly Tag[];
  readonly SnapshotId?: string;
}
export type CopyTagsFromSource = "volume";
export interface CopyVolumesRequest {
  readonly SourceVolumeId: string;
  readonly Iops?: number;
  readonly Size?: number;
  readonly VolumeType?: VolumeType;
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly MultiAttachEnabled?: boolean;
  readonly Throughput?: number;
  readonly ClientToken?: string;
  readonly Encrypted?: boolean;
  readonly KmsKeyId?: string;
}
export interface CopyVolumesResult {
  readonly Volumes?: readonly Volume[];
}
export type CpuManufacturer = "intel" | "amd" | "amazon-web-services" | "apple";
export interface CpuOptions {
  readonly CoreCount?: number;
  readonly ThreadsPerCore?: number;
  readonly AmdSevSnp?: AmdSevSnpSpecification;
  readonly NestedVirtualization?: NestedVirtualizationSpecification;
}
export interface CpuOptionsRequest {
  readonly CoreCount?: number;
  readonly ThreadsPerCore?: number;
  readonly AmdSevSnp?: AmdSevSnpSpecification;
  readonly NestedVirtualization?: NestedVirtualizationSpecification;
}
export interface CpuPerformanceFactor {
  readonly References?: readonly PerformanceFactorReference[];
}
export interface CpuPerformanceFactorRequest {
  readonly References?: readonly PerformanceFactorReferenceRequest[];
}
export interface CreateApplicationStatusCheckRequest {
  readonly HealthCheckPaths?: readonly HealthCheckPathRequestObject[];
  readonly Aggregation?: AggregationStatusEnum;
  readonly Protocol: NetworkProtocolEnum;
  readonly Port: number;
  readonly Path?: string;
  readonly DeviceIndex?: number;
  readonly IpVersion?: IpVersionEnum;
  readonly IpScope?: IpScopeEnum;
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly FailureThreshold?: number;
  readonly SuccessThreshold?: number;
  readonly StatusCodeMatcher?: string;
  readonly InitializationGracePeriodSeconds?: number;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface CreateApplicationStatusCheckResult {
  readonly ApplicationStatusCheck?: ApplicationStatusCheckResponseObject;
}
export interface CreateCapacityManagerDataExportRequest {
  readonly S3BucketName: string;
  readonly S3BucketPrefix?: string;
  readonly Schedule: Schedule;
  readonly OutputFormat: OutputFormat;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateCapacityManagerDataExportResult {
  readonly CapacityManagerDataExportId?: string;
}
export interface CreateCapacityReservationBySplittingRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly SourceCapacityReservationId: string;
  readonly InstanceCount: number;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateCapacityReservationBySplittingResult {
  readonly SourceCapacityReservation?: CapacityReservation;
  readonly DestinationCapacityReservation?: CapacityReservation;
  readonly InstanceCount?: number;
}
export interface CreateCapacityReservationCancellationQuoteRequest {
  readonly CapacityReservationId: string;
  readonly ClientToken?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateCapacityReservationCancellationQuoteResult {
  readonly CapacityReservationCancellationQuote?: CapacityReservationCancellationQuote;
}
export interface CreateCapacityReservationDateChangeQuoteRequest {
  readonly CapacityReservationId: string;
  readonly NewStartDate: Date;
  readonly ClientToken?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateCapacityReservationDateChangeQuoteResult {
  readonly CapacityReservationModificationQuote?: CapacityReservationModificationQuote;
}
export interface CreateCapacityReservationFleetRequest {
  readonly AllocationStrategy?: string;
  readonly ClientToken?: string;
  readonly InstanceTypeSpecifications?: readonly ReservationFleetInstanceSpecification[];
  readonly Tenancy?: FleetCapacityReservationTenancy;
  readonly TotalTargetCapacity: number;
  readonly EndDate?: Date;
  readonly InstanceMatchCriteria?: FleetInstanceMatchCriteria;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateCapacityReservationFleetResult {
  readonly CapacityReservationFleetId?: string;
  readonly State?: CapacityReservationFleetState;
  readonly TotalTargetCapacity?: number;
  readonly TotalFulfilledCapacity?: number;
  readonly InstanceMatchCriteria?: FleetInstanceMatchCriteria;
  readonly AllocationStrategy?: string;
  readonly CreateTime?: Date;
  readonly EndDate?: Date;
  readonly Tenancy?: FleetCapacityReservationTenancy;
  readonly FleetCapacityReservations?: readonly FleetCapacityReservation[];
  readonly Tags?: readonly Tag[];
}
export interface CreateCapacityReservationRequest {
  readonly ClientToken?: string;
  readonly InstanceType: string;
  readonly InstancePlatform: CapacityReservationInstancePlatform;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Tenancy?: CapacityReservationTenancy;
  readonly InstanceCount: number;
  readonly EbsOptimized?: boolean;
  readonly EphemeralStorage?: boolean;
  readonly EndDate?: Date;
  readonly EndDateType?: EndDateType;
  readonly InstanceMatchCriteria?: InstanceMatchCriteria;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly OutpostArn?: string;
  readonly PlacementGroupArn?: string;
  readonly StartDate?: Date;
  readonly CommitmentDuration?: number;
  readonly DeliveryPreference?: CapacityReservationDeliveryPreference;
}
export interface CreateCapacityReservationResult {
  readonly CapacityReservation?: CapacityReservation;
}
export interface CreateCarrierGatewayRequest {
  readonly VpcId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface CreateCarrierGatewayResult {
  readonly CarrierGateway?: CarrierGateway;
}
export interface CreateClientVpnEndpointRequest {
  readonly ClientCidrBlock?: string;
  readonly ServerCertificateArn: string;
  readonly AuthenticationOptions: readonly ClientVpnAuthenticationRequest[];
  readonly ConnectionLogOptions: ConnectionLogOptions;
  readonly DnsServers?: readonly string[];
  readonly TransportProtocol?: TransportProtocol;
  readonly VpnPort?: number;
  readonly Description?: string;
  readonly SplitTunnel?: boolean;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly SecurityGroupIds?: readonly string[];
  readonly VpcId?: string;
  readonly SelfServicePortal?: SelfServicePortal;
  readonly ClientConnectOptions?: ClientConnectOptions;
  readonly SessionTimeoutHours?: number;
  readonly ClientLoginBannerOptions?: ClientLoginBannerOptions;
  readonly ClientRouteEnforcementOptions?: ClientRouteEnforcementOptions;
  readonly DisconnectOnSessionTimeout?: boolean;
  readonly EndpointIpAddressType?: EndpointIpAddressType;
  readonly TrafficIpAddressType?: TrafficIpAddressType;
  readonly TransitGatewayConfiguration?: TransitGatewayConfigurationInputStructure;
  readonly DevicePostureOptions?: DevicePostureOptions;
}
export interface CreateClientVpnEndpointResult {
  readonly ClientVpnEndpointId?: string;
  readonly Status?: ClientVpnEndpointStatus;
  readonly DnsName?: string;
}
export interface CreateClientVpnRouteRequest {
  readonly ClientVpnEndpointId: string;
  readonly DestinationCidrBlock: string;
  readonly TargetVpcSubnetId?: string;
  readonly Description?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface CreateClientVpnRouteResult {
  readonly Status?: ClientVpnRouteStatus;
}
export interface CreateCoipCidrRequest {
  readonly Cidr: string;
  readonly CoipPoolId: string;
  readonly DryRun?: boolean;
}
export interface CreateCoipCidrResult {
  readonly CoipCidr?: CoipCidr;
}
export interface CreateCoipPoolRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateCoipPoolResult {
  readonly CoipPool?: CoipPool;
}
export interface CreateCustomerGatewayRequest {
  readonly BgpAsn?: number;
  readonly PublicIp?: string;
  readonly CertificateArn?: string;
  readonly Type: GatewayType;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DeviceName?: string;
  readonly IpAddress?: string;
  readonly BgpAsnExtended?: number;
  readonly DryRun?: boolean;
}
export interface CreateCustomerGatewayResult {
  readonly CustomerGateway?: CustomerGateway;
}
export interface CreateDefaultSubnetRequest {
  readonly AvailabilityZone?: string;
  readonly DryRun?: boolean;
  readonly Ipv6Native?: boolean;
  readonly AvailabilityZoneId?: string;
}
export interface CreateDefaultSubnetResult {
  readonly Subnet?: Subnet;
}
export interface CreateDefaultVpcRequest {
  readonly DryRun?: boolean;
}
export interface CreateDefaultVpcResult {
  readonly Vpc?: Vpc;
}
export interface CreateDelegateMacVolumeOwnershipTaskRequest {
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly MacCredentials: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateDelegateMacVolumeOwnershipTaskResult {
  readonly MacModificationTask?: MacModificationTask;
}
export interface CreateDhcpOptionsRequest {
  readonly DhcpConfigurations: readonly NewDhcpConfiguration[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateDhcpOptionsResult {
  readonly DhcpOptions?: DhcpOptions;
}
export interface CreateEgressOnlyInternetGatewayRequest {
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly VpcId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateEgressOnlyInternetGatewayResult {
  readonly ClientToken?: string;
  readonly EgressOnlyInternetGateway?: EgressOnlyInternetGateway;
}
export interface CreateFleetError {
  readonly LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse;
  readonly Lifecycle?: InstanceLifecycle;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
}
export interface CreateFleetInstance {
  readonly LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse;
  readonly Lifecycle?: InstanceLifecycle;
  readonly InstanceIds?: readonly string[];
  readonly InstanceType?: InstanceType;
  readonly Platform?: PlatformValues;
  readonly AvailabilityZoneId?: string;
  readonly AvailabilityZone?: string;
  readonly SubnetId?: string;
}
export interface CreateFleetRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly SpotOptions?: SpotOptionsRequest;
  readonly OnDemandOptions?: OnDemandOptionsRequest;
  readonly ReservedCapacityOptions?: ReservedCapacityOptionsRequest;
  readonly ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy;
  readonly LaunchTemplateConfigs: readonly FleetLaunchTemplateConfigRequest[];
  readonly TargetCapacitySpecification: TargetCapacitySpecificationRequest;
  readonly TerminateInstancesWithExpiration?: boolean;
  readonly Type?: FleetType;
  readonly ValidFrom?: Date;
  readonly ValidUntil?: Date;
  readonly ReplaceUnhealthyInstances?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly Context?: string;
}
export interface CreateFleetResult {
  readonly FleetId?: string;
  readonly Errors?: readonly CreateFleetError[];
  readonly Instances?: readonly CreateFleetInstance[];
}
export interface CreateFlowLogsRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly DeliverLogsPermissionArn?: string;
  readonly DeliverCrossAccountRole?: string;
  readonly LogGroupName?: string;
  readonly ResourceIds: readonly string[];
  readonly ResourceType: FlowLogsResourceType;
  readonly TrafficType?: TrafficType;
  readonly LogDestinationType?: LogDestinationType;
  readonly LogDestination?: string;
  readonly LogFormat?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly MaxAggregationInterval?: number;
  readonly DestinationOptions?: DestinationOptionsRequest;
  readonly TagFieldSpecifications?: readonly TagFieldSpecificationRequest[];
}
export interface CreateFlowLogsResult {
  readonly ClientToken?: string;
  readonly FlowLogIds?: readonly string[];
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface CreateFpgaImageRequest {
  readonly DryRun?: boolean;
  readonly InputStorageLocation: StorageLocation;
  readonly LogsStorageLocation?: StorageLocation;
  readonly Description?: string;
  readonly Name?: string;
  readonly ClientToken?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateFpgaImageResult {
  readonly FpgaImageId?: string;
  readonly FpgaImageGlobalId?: string;
}
export interface CreateImageRequest {
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly SnapshotLocation?: SnapshotLocationEnum;
  readonly BootModeOverride?: BootModeOverrideValues;
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly Name: string;
  readonly Description?: string;
  readonly NoReboot?: boolean;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[];
}
export interface CreateImageResult {
  readonly ImageId?: string;
}
export interface CreateImageUsageReportRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean;
  readonly ResourceTypes: readonly ImageUsageResourceTypeRequest[];
  readonly AccountIds?: readonly string[];
  readonly ClientToken?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateImageUsageReportResult {
  readonly ReportId?: string;
}
export interface CreateInstanceConnectEndpointRequest {
  readonly DryRun?: boolean;
  readonly SubnetId: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly PreserveClientIp?: boolean;
  readonly ClientToken?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly IpAddressType?: IpAddressType;
}
export interface CreateInstanceConnectEndpointResult {
  readonly InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint;
  readonly ClientToken?: string;
}
export interface CreateInstanceEventWindowRequest {
  readonly DryRun?: boolean;
  readonly Name?: string;
  readonly TimeRanges?: readonly InstanceEventWindowTimeRangeRequest[];
  readonly CronExpression?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateInstanceEventWindowResult {
  readonly InstanceEventWindow?: InstanceEventWindow;
}
export interface CreateInstanceExportTaskRequest {
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly Description?: string;
  readonly InstanceId: string;
  readonly TargetEnvironment: ExportEnvironment;
  readonly ExportToS3Task: ExportToS3TaskSpecification;
}
export interface CreateInstanceExportTaskResult {
  readonly ExportTask?: ExportTask;
}
export interface CreateInternetGatewayRequest {
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateInternetGatewayResult {
  readonly InternetGateway?: InternetGateway;
}
export interface CreateInterruptibleCapacityReservationAllocationRequest {
  readonly CapacityReservationId: string;
  readonly InstanceCount: number;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ZeroSizePreference?: ZeroSizePreference;
}
export interface CreateInterruptibleCapacityReservationAllocationResult {
  readonly SourceCapacityReservationId?: string;
  readonly TargetInstanceCount?: number;
  readonly Status?: InterruptibleCapacityReservationAllocationStatus;
  readonly InterruptionType?: InterruptionType;
}
export interface CreateIpamExternalResourceVerificationTokenRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
}
export interface CreateIpamExternalResourceVerificationTokenResult {
  readonly IpamExternalResourceVerificationToken?: IpamExternalResourceVerificationToken;
}
export interface CreateIpamInternetRegistryAssociationRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly Rir: Rir;
  readonly OrganizationHandle: string;
  readonly Description?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
}
export interface CreateIpamInternetRegistryAssociationResult {
  readonly IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation;
}
export interface CreateIpamPolicyRequest {
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly IpamId: string;
}
export interface CreateIpamPolicyResult {
  readonly IpamPolicy?: IpamPolicy;
}
export interface CreateIpamPoolRequest {
  readonly DryRun?: boolean;
  readonly IpamScopeId: string;
  readonly Locale?: string;
  readonly SourceIpamPoolId?: string;
  readonly Description?: string;
  readonly AddressFamily: AddressFamily;
  readonly AutoImport?: boolean;
  readonly PubliclyAdvertisable?: boolean;
  readonly AllocationMinNetmaskLength?: number;
  readonly AllocationMaxNetmaskLength?: number;
  readonly AllocationDefaultNetmaskLength?: number;
  readonly AllocationResourceTags?: readonly RequestIpamResourceTag[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly AwsService?: IpamPoolAwsService;
  readonly PublicIpSource?: IpamPoolPublicIpSource;
  readonly SourceResource?: IpamPoolSourceResourceRequest;
}
export interface CreateIpamPoolResult {
  readonly IpamPool?: IpamPool;
}
export interface CreateIpamPrefixListResolverRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly Description?: string;
  readonly AddressFamily: AddressFamily;
  readonly Rules?: readonly IpamPrefixListResolverRuleRequest[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
}
export interface CreateIpamPrefixListResolverResult {
  readonly IpamPrefixListResolver?: IpamPrefixListResolver;
}
export interface CreateIpamPrefixListResolverTargetRequest {
  readonly DryRun?: boolean;
  readonly IpamPrefixListResolverId: string;
  readonly PrefixListId: string;
  readonly PrefixListRegion: string;
  readonly DesiredVersion?: number;
  readonly TrackLatestVersion: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
}
export interface CreateIpamPrefixListResolverTargetResult {
  readonly IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget;
}
export interface CreateIpamRequest {
  readonly DryRun?: boolean;
  readonly Description?: string;
  readonly OperatingRegions?: readonly AddIpamOperatingRegion[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly Tier?: IpamTier;
  readonly EnablePrivateGua?: boolean;
  readonly MeteredAccount?: IpamMeteredAccount;
}
export interface CreateIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean;
  readonly Description?: string;
  readonly OperatingRegions?: readonly AddIpamOperatingRegion[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
}
export interface CreateIpamResourceDiscoveryResult {
  readonly IpamResourceDiscovery?: IpamResourceDiscovery;
}
export interface CreateIpamResult {
  readonly Ipam?: Ipam;
}
export interface CreateIpamRoutingPolicyRegistrationRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly Cidr: string;
  readonly Asns: readonly string[];
  readonly PermitMoreSpecificAnnouncements?: boolean;
  readonly MaxLength?: number;
  readonly Description?: string;
  readonly Force?: boolean;
  readonly ClientToken?: string;
}
export interface CreateIpamRoutingPolicyRegistrationResult {
  readonly IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta;
}
export interface CreateIpamScopeRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly Description?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly ExternalAuthorityConfiguration?: ExternalAuthorityConfiguration;
}
export interface CreateIpamScopeResult {
  readonly IpamScope?: IpamScope;
}
export interface CreateKeyPairRequest {
  readonly KeyName: string;
  readonly KeyType?: KeyType;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly KeyFormat?: KeyFormat;
  readonly DryRun?: boolean;
}
export interface CreateLaunchTemplateRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly LaunchTemplateName: string;
  readonly VersionDescription?: string;
  readonly LaunchTemplateData: RequestLaunchTemplateData;
  readonly Operator?: OperatorRequest;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateLaunchTemplateResult {
  readonly LaunchTemplate?: LaunchTemplate;
  readonly Warning?: ValidationWarning;
}
export interface CreateLaunchTemplateVersionRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly SourceVersion?: string;
  readonly VersionDescription?: string;
  readonly LaunchTemplateData: RequestLaunchTemplateData;
  readonly ResolveAlias?: boolean;
}
export interface CreateLaunchTemplateVersionResult {
  readonly LaunchTemplateVersion?: LaunchTemplateVersion;
  readonly Warning?: ValidationWarning;
}
export interface CreateLocalGatewayRouteRequest {
  readonly DestinationCidrBlock?: string;
  readonly LocalGatewayRouteTableId: string;
  readonly LocalGatewayVirtualInterfaceGroupId?: string;
  readonly DryRun?: boolean;
  readonly NetworkInterfaceId?: string;
  readonly DestinationPrefixListId?: string;
}
export interface CreateLocalGatewayRouteResult {
  readonly Route?: LocalGatewayRoute;
}
export interface CreateLocalGatewayRouteTableRequest {
  readonly LocalGatewayId: string;
  readonly Mode?: LocalGatewayRouteTableMode;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateLocalGatewayRouteTableResult {
  readonly LocalGatewayRouteTable?: LocalGatewayRouteTable;
}
export interface CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly LocalGatewayVirtualInterfaceGroupId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation;
}
export interface CreateLocalGatewayRouteTableVpcAssociationRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly VpcId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateLocalGatewayRouteTableVpcAssociationResult {
  readonly LocalGatewayRouteTableVpcAssociation?: LocalGatewayRouteTableVpcAssociation;
}
export interface CreateLocalGatewayVirtualInterfaceGroupRequest {
  readonly LocalGatewayId: string;
  readonly LocalBgpAsn?: number;
  readonly LocalBgpAsnExtended?: number;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateLocalGatewayVirtualInterfaceGroupResult {
  readonly LocalGatewayVirtualInterfaceGroup?: LocalGatewayVirtualInterfaceGroup;
}
export interface CreateLocalGatewayVirtualInterfaceRequest {
  readonly LocalGatewayVirtualInterfaceGroupId: string;
  readonly OutpostLagId: string;
  readonly Vlan: number;
  readonly LocalAddress: string;
  readonly PeerAddress: string;
  readonly PeerBgpAsn?: number;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly PeerBgpAsnExtended?: number;
}
export interface CreateLocalGatewayVirtualInterfaceResult {
  readonly LocalGatewayVirtualInterface?: LocalGatewayVirtualInterface;
}
export interface CreateMacSystemIntegrityProtectionModificationTaskRequest {
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly MacCredentials?: string;
  readonly MacSystemIntegrityProtectionConfiguration?: MacSystemIntegrityProtectionConfigurationRequest;
  readonly MacSystemIntegrityProtectionStatus: MacSystemIntegrityProtectionSettingStatus;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateMacSystemIntegrityProtectionModificationTaskResult {
  readonly MacModificationTask?: MacModificationTask;
}
export interface CreateManagedPrefixListRequest {
  readonly DryRun?: boolean;
  readonly PrefixListName: string;
  readonly Entries?: readonly AddPrefixListEntry[];
  readonly MaxEntries: number;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly AddressFamily: string;
  readonly ClientToken?: string;
}
export interface CreateManagedPrefixListResult {
  readonly PrefixList?: ManagedPrefixList;
}
export interface CreateNatGatewayRequest {
  readonly AvailabilityMode?: AvailabilityMode;
  readonly AllocationId?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly SubnetId?: string;
  readonly VpcId?: string;
  readonly AvailabilityZoneAddresses?: readonly AvailabilityZoneAddress[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ConnectivityType?: ConnectivityType;
  readonly PrivateIpAddress?: string;
  readonly SecondaryAllocationIds?: readonly string[];
  readonly SecondaryPrivateIpAddresses?: readonly string[];
  readonly SecondaryPrivateIpAddressCount?: number;
}
export interface CreateNatGatewayResult {
  readonly ClientToken?: string;
  readonly NatGateway?: NatGateway;
}
export interface CreateNetworkAclEntryRequest {
  readonly DryRun?: boolean;
  readonly NetworkAclId: string;
  readonly RuleNumber: number;
  readonly Protocol: string;
  readonly RuleAction: RuleAction;
  readonly Egress: boolean;
  readonly CidrBlock?: string;
  readonly Ipv6CidrBlock?: string;
  readonly IcmpTypeCode?: IcmpTypeCode;
  readonly PortRange?: PortRange;
}
export interface CreateNetworkAclRequest {
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly VpcId: string;
}
export interface CreateNetworkAclResult {
  readonly NetworkAcl?: NetworkAcl;
  readonly ClientToken?: string;
}
export interface CreateNetworkInsightsAccessScopeRequest {
  readonly MatchPaths?: readonly AccessScopePathRequest[];
  readonly ExcludePaths?: readonly AccessScopePathRequest[];
  readonly ClientToken: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateNetworkInsightsAccessScopeResult {
  readonly NetworkInsightsAccessScope?: NetworkInsightsAccessScope;
  readonly NetworkInsightsAccessScopeContent?: NetworkInsightsAccessScopeContent;
}
export interface CreateNetworkInsightsPathRequest {
  readonly SourceIp?: string;
  readonly DestinationIp?: string;
  readonly Source: string;
  readonly Destination?: string;
  readonly Protocol: Protocol;
  readonly DestinationPort?: number;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly ClientToken: string;
  readonly FilterAtSource?: PathRequestFilter;
  readonly FilterAtDestination?: PathRequestFilter;
}
export interface CreateNetworkInsightsPathResult {
  readonly NetworkInsightsPath?: NetworkInsightsPath;
}
export interface CreateNetworkInterfacePermissionRequest {
  readonly NetworkInterfaceId: string;
  readonly AwsAccountId?: string;
  readonly AwsService?: string;
  readonly Permission: InterfacePermissionType;
  readonly DryRun?: boolean;
}
export interface CreateNetworkInterfacePermissionResult {
  readonly InterfacePermission?: NetworkInterfacePermission;
}
export interface CreateNetworkInterfaceRequest {
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[];
  readonly Ipv4PrefixCount?: number;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[];
  readonly Ipv6PrefixCount?: number;
  readonly InterfaceType?: NetworkInterfaceCreationType;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly EnablePrimaryIpv6?: boolean;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest;
  readonly Operator?: OperatorRequest;
  readonly SubnetId: string;
  readonly Description?: string;
  readonly PrivateIpAddress?: string;
  readonly Groups?: readonly string[];
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[];
  readonly Ipv6AddressCount?: number;
  readonly DryRun?: boolean;
}
export interface CreateNetworkInterfaceResult {
  readonly NetworkInterface?: NetworkInterface;
  readonly ClientToken?: string;
}
export interface CreatePlacementGroupRequest {
  readonly PartitionCount?: number;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly SpreadLevel?: SpreadLevel;
  readonly LinkedGroupId?: string;
  readonly Operator?: OperatorRequest;
  readonly ParentGroupId?: string;
  readonly DryRun?: boolean;
  readonly GroupName?: string;
  readonly Strategy?: PlacementStrategy;
}
export interface CreatePlacementGroupResult {
  readonly PlacementGroup?: PlacementGroup;
}
export interface CreatePublicIpv4PoolRequest {
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly NetworkBorderGroup?: string;
}
export interface CreatePublicIpv4PoolResult {
  readonly PoolId?: string;
}
export interface CreateReplaceRootVolumeTaskRequest {
  readonly InstanceId: string;
  readonly SnapshotId?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ImageId?: string;
  readonly DeleteReplacedRootVolume?: boolean;
  readonly VolumeInitializationRate?: number;
  readonly VolumeId?: string;
}
export interface CreateReplaceRootVolumeTaskResult {
  readonly ReplaceRootVolumeTask?: ReplaceRootVolumeTask;
}
export interface CreateReservedInstancesListingRequest {
  readonly ReservedInstancesId: string;
  readonly InstanceCount: number;
  readonly PriceSchedules: readonly PriceScheduleSpecification[];
  readonly ClientToken: string;
}
export interface CreateReservedInstancesListingResult {
  readonly ReservedInstancesListings?: readonly ReservedInstancesListing[];
}
export interface CreateRestoreImageTaskRequest {
  readonly Bucket: string;
  readonly ObjectKey: string;
  readonly Name?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateRestoreImageTaskResult {
  readonly ImageId?: string;
}
export interface CreateRouteRequest {
  readonly DestinationPrefixListId?: string;
  readonly VpcEndpointId?: string;
  readonly TransitGatewayId?: string;
  readonly LocalGatewayId?: string;
  readonly CarrierGatewayId?: string;
  readonly CoreNetworkArn?: string;
  readonly OdbNetworkArn?: string;
  readonly DryRun?: boolean;
  readonly RouteTableId: string;
  readonly DestinationCidrBlock?: string;
  readonly GatewayId?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly EgressOnlyInternetGatewayId?: string;
  readonly InstanceId?: string;
  readonly NetworkInterfaceId?: string;
  readonly VpcPeeringConnectionId?: string;
  readonly NatGatewayId?: string;
}
export interface CreateRouteResult {
  readonly Return?: boolean;
}
export interface CreateRouteServerEndpointRequest {
  readonly RouteServerId: string;
  readonly SubnetId: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateRouteServerEndpointResult {
  readonly RouteServerEndpoint?: RouteServerEndpoint;
}
export interface CreateRouteServerPeerRequest {
  readonly RouteServerEndpointId: string;
  readonly PeerAddress: string;
  readonly BgpOptions: RouteServerBgpOptionsRequest;
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateRouteServerPeerResult {
  readonly RouteServerPeer?: RouteServerPeer;
}
export interface CreateRouteServerRequest {
  readonly AmazonSideAsn: number;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly PersistRoutes?: RouteServerPersistRoutesAction;
  readonly PersistRoutesDuration?: number;
  readonly SnsNotificationsEnabled?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateRouteServerResult {
  readonly RouteServer?: RouteServer;
}
export interface CreateRouteTableRequest {
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly VpcId: string;
}
export interface CreateRouteTableResult {
  readonly RouteTable?: RouteTable;
  readonly ClientToken?: string;
}
export interface CreateSecondaryNetworkRequest {
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly Ipv4CidrBlock: string;
  readonly NetworkType: SecondaryNetworkType;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateSecondaryNetworkResult {
  readonly SecondaryNetwork?: SecondaryNetwork;
  readonly ClientToken?: string;
}
export interface CreateSecondarySubnetRequest {
  readonly ClientToken?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly DryRun?: boolean;
  readonly Ipv4CidrBlock: string;
  readonly SecondaryNetworkId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateSecondarySubnetResult {
  readonly SecondarySubnet?: SecondarySubnet;
  readonly ClientToken?: string;
}
export interface CreateSecurityGroupRequest {
  readonly Description: string;
  readonly GroupName: string;
  readonly VpcId?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateSecurityGroupResult {
  readonly GroupId?: string;
  readonly Tags?: readonly Tag[];
  readonly SecurityGroupArn?: string;
}
export interface CreateSnapshotRequest {
  readonly Description?: string;
  readonly OutpostArn?: string;
  readonly VolumeId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly Location?: SnapshotLocationEnum;
  readonly DryRun?: boolean;
}
export interface CreateSnapshotsRequest {
  readonly Description?: string;
  readonly InstanceSpecification: InstanceSpecification;
  readonly OutpostArn?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly CopyTagsFromSource?: CopyTagsFromSource;
  readonly Location?: SnapshotLocationEnum;
}
export interface CreateSnapshotsResult {
  readonly Snapshots?: readonly SnapshotInfo[];
}
export interface CreateSpotDatafeedSubscriptionRequest {
  readonly DryRun?: boolean;
  readonly Bucket: string;
  readonly Prefix?: string;
}
export interface CreateSpotDatafeedSubscriptionResult {
  readonly SpotDatafeedSubscription?: SpotDatafeedSubscription;
}
export interface CreateStoreImageTaskRequest {
  readonly ImageId: string;
  readonly Bucket: string;
  readonly S3ObjectTags?: readonly S3ObjectTag[];
  readonly DryRun?: boolean;
}
export interface CreateStoreImageTaskResult {
  readonly ObjectKey?: string;
}
export interface CreateSubnetCidrReservationRequest {
  readonly SubnetId: string;
  readonly Cidr: string;
  readonly ReservationType: SubnetCidrReservationType;
  readonly Description?: string;
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateSubnetCidrReservationResult {
  readonly SubnetCidrReservation?: SubnetCidrReservation;
}
export interface CreateSubnetRequest {
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly CidrBlock?: string;
  readonly Ipv6CidrBlock?: string;
  readonly OutpostArn?: string;
  readonly VpcId: string;
  readonly Ipv6Native?: boolean;
  readonly Ipv4IpamPoolId?: string;
  readonly Ipv4NetmaskLength?: number;
  readonly Ipv6IpamPoolId?: string;
  readonly Ipv6NetmaskLength?: number;
  readonly DryRun?: boolean;
}
export interface CreateSubnetResult {
  readonly Subnet?: Subnet;
}
export interface CreateTagsRequest {
  readonly DryRun?: boolean;
  readonly Resources: readonly string[];
  readonly Tags: readonly Tag[];
}
export interface CreateTrafficMirrorFilterRequest {
  readonly Description?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface CreateTrafficMirrorFilterResult {
  readonly TrafficMirrorFilter?: TrafficMirrorFilter;
  readonly ClientToken?: string;
}
export interface CreateTrafficMirrorFilterRuleRequest {
  readonly TrafficMirrorFilterId: string;
  readonly TrafficDirection: TrafficDirection;
  readonly RuleNumber: number;
  readonly RuleAction: TrafficMirrorRuleAction;
  readonly DestinationPortRange?: TrafficMirrorPortRangeRequest;
  readonly SourcePortRange?: TrafficMirrorPortRangeRequest;
  readonly Protocol?: number;
  readonly DestinationCidrBlock: string;
  readonly SourceCidrBlock: string;
  readonly Description?: string;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateTrafficMirrorFilterRuleResult {
  readonly TrafficMirrorFilterRule?: TrafficMirrorFilterRule;
  readonly ClientToken?: string;
}
export interface CreateTrafficMirrorSessionRequest {
  readonly NetworkInterfaceId: string;
  readonly TrafficMirrorTargetId: string;
  readonly TrafficMirrorFilterId: string;
  readonly PacketLength?: number;
  readonly SessionNumber: number;
  readonly VirtualNetworkId?: number;
  readonly Description?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface CreateTrafficMirrorSessionResult {
  readonly TrafficMirrorSession?: TrafficMirrorSession;
  readonly ClientToken?: string;
}
export interface CreateTrafficMirrorTargetRequest {
  readonly NetworkInterfaceId?: string;
  readonly NetworkLoadBalancerArn?: string;
  readonly Description?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly GatewayLoadBalancerEndpointId?: string;
}
export interface CreateTrafficMirrorTargetResult {
  readonly TrafficMirrorTarget?: TrafficMirrorTarget;
  readonly ClientToken?: string;
}
export interface CreateTransitGatewayConnectPeerRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayAddress?: string;
  readonly PeerAddress: string;
  readonly BgpOptions?: TransitGatewayConnectRequestBgpOptions;
  readonly InsideCidrBlocks: readonly string[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayConnectPeerResult {
  readonly TransitGatewayConnectPeer?: TransitGatewayConnectPeer;
}
export interface CreateTransitGatewayConnectRequest {
  readonly TransportTransitGatewayAttachmentId: string;
  readonly Options: CreateTransitGatewayConnectRequestOptions;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayConnectRequestOptions {
  readonly Protocol: ProtocolValue;
}
export interface CreateTransitGatewayConnectResult {
  readonly TransitGatewayConnect?: TransitGatewayConnect;
}
export interface CreateTransitGatewayMeteringPolicyEntryRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly PolicyRuleNumber: number;
  readonly SourceTransitGatewayAttachmentId?: string;
  readonly SourceTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType;
  readonly SourceCidrBlock?: string;
  readonly SourcePortRange?: string;
  readonly DestinationTransitGatewayAttachmentId?: string;
  readonly DestinationTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType;
  readonly DestinationCidrBlock?: string;
  readonly DestinationPortRange?: string;
  readonly Protocol?: string;
  readonly MeteredAccount: TransitGatewayMeteringPayerType;
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayMeteringPolicyEntryResult {
  readonly TransitGatewayMeteringPolicyEntry?: TransitGatewayMeteringPolicyEntry;
}
export interface CreateTransitGatewayMeteringPolicyRequest {
  readonly TransitGatewayId: string;
  readonly MiddleboxAttachmentIds?: readonly string[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayMeteringPolicyResult {
  readonly TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy;
}
export interface CreateTransitGatewayMulticastDomainRequest {
  readonly TransitGatewayId: string;
  readonly Options?: CreateTransitGatewayMulticastDomainRequestOptions;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayMulticastDomainRequestOptions {
  readonly Igmpv2Support?: Igmpv2SupportValue;
  readonly StaticSourcesSupport?: StaticSourcesSupportValue;
  readonly AutoAcceptSharedAssociations?: AutoAcceptSharedAssociationsValue;
}
export interface CreateTransitGatewayMulticastDomainResult {
  readonly TransitGatewayMulticastDomain?: TransitGatewayMulticastDomain;
}
export interface CreateTransitGatewayPeeringAttachmentRequest {
  readonly TransitGatewayId: string;
  readonly PeerTransitGatewayId: string;
  readonly PeerAccountId: string;
  readonly PeerRegion: string;
  readonly Options?: CreateTransitGatewayPeeringAttachmentRequestOptions;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayPeeringAttachmentRequestOptions {
  readonly DynamicRouting?: DynamicRoutingValue;
}
export interface CreateTransitGatewayPeeringAttachmentResult {
  readonly TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment;
}
export interface CreateTransitGatewayPolicyTableEntryRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly PolicyRuleNumber: string;
  readonly PolicyRule?: TransitGatewayRequestPolicyRule;
  readonly TargetRouteTableId: string;
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayPolicyTableEntryResult {
  readonly TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry;
}
export interface CreateTransitGatewayPolicyTableRequest {
  readonly TransitGatewayId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayPolicyTableResult {
  readonly TransitGatewayPolicyTable?: TransitGatewayPolicyTable;
}
export interface CreateTransitGatewayPrefixListReferenceRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly PrefixListId: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly Blackhole?: boolean;
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayPrefixListReferenceResult {
  readonly TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference;
}
export interface CreateTransitGatewayRequest {
  readonly Description?: string;
  readonly Options?: TransitGatewayRequestOptions;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayResult {
  readonly TransitGateway?: TransitGateway;
}
export interface CreateTransitGatewayRouteRequest {
  readonly DestinationCidrBlock: string;
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly Blackhole?: boolean;
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayRouteResult {
  readonly Route?: TransitGatewayRoute;
}
export interface CreateTransitGatewayRouteTableAnnouncementRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly PeeringAttachmentId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayRouteTableAnnouncementResult {
  readonly TransitGatewayRouteTableAnnouncement?: TransitGatewayRouteTableAnnouncement;
}
export interface CreateTransitGatewayRouteTableRequest {
  readonly TransitGatewayId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayRouteTableResult {
  readonly TransitGatewayRouteTable?: TransitGatewayRouteTable;
}
export interface CreateTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayId: string;
  readonly VpcId: string;
  readonly SubnetIds: readonly string[];
  readonly Options?: CreateTransitGatewayVpcAttachmentRequestOptions;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateTransitGatewayVpcAttachmentRequestOptions {
  readonly DnsSupport?: DnsSupportValue;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue;
  readonly Ipv6Support?: Ipv6SupportValue;
  readonly ApplianceModeSupport?: ApplianceModeSupportValue;
}
export interface CreateTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment;
}
export interface CreateVerifiedAccessEndpointCidrOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly SubnetIds?: readonly string[];
  readonly Cidr?: string;
  readonly PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[];
}
export interface CreateVerifiedAccessEndpointEniOptions {
  readonly NetworkInterfaceId?: string;
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly Port?: number;
  readonly PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[];
}
export interface CreateVerifiedAccessEndpointLoadBalancerOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly Port?: number;
  readonly LoadBalancerArn?: string;
  readonly SubnetIds?: readonly string[];
  readonly PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[];
}
export interface CreateVerifiedAccessEndpointPortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export interface CreateVerifiedAccessEndpointRdsOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly Port?: number;
  readonly RdsDbInstanceArn?: string;
  readonly RdsDbClusterArn?: string;
  readonly RdsDbProxyArn?: string;
  readonly RdsEndpoint?: string;
  readonly SubnetIds?: readonly string[];
}
export interface CreateVerifiedAccessEndpointRequest {
  readonly VerifiedAccessGroupId: string;
  readonly EndpointType: VerifiedAccessEndpointType;
  readonly AttachmentType: VerifiedAccessEndpointAttachmentType;
  readonly DomainCertificateArn?: string;
  readonly ApplicationDomain?: string;
  readonly EndpointDomainPrefix?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly LoadBalancerOptions?: CreateVerifiedAccessEndpointLoadBalancerOptions;
  readonly NetworkInterfaceOptions?: CreateVerifiedAccessEndpointEniOptions;
  readonly Description?: string;
  readonly PolicyDocument?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest;
  readonly RdsOptions?: CreateVerifiedAccessEndpointRdsOptions;
  readonly CidrOptions?: CreateVerifiedAccessEndpointCidrOptions;
}
export interface CreateVerifiedAccessEndpointResult {
  readonly VerifiedAccessEndpoint?: VerifiedAccessEndpoint;
}
export interface CreateVerifiedAccessGroupRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly Description?: string;
  readonly PolicyDocument?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest;
}
export interface CreateVerifiedAccessGroupResult {
  readonly VerifiedAccessGroup?: VerifiedAccessGroup;
}
export interface CreateVerifiedAccessInstanceRequest {
  readonly Description?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly FIPSEnabled?: boolean;
  readonly CidrEndpointsCustomSubDomain?: string;
}
export interface CreateVerifiedAccessInstanceResult {
  readonly VerifiedAccessInstance?: VerifiedAccessInstance;
}
export interface CreateVerifiedAccessNativeApplicationOidcOptions {
  readonly PublicSigningKeyEndpoint?: string;
  readonly Issuer?: string;
  readonly AuthorizationEndpoint?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly Scope?: string;
}
export interface CreateVerifiedAccessTrustProviderDeviceOptions {
  readonly TenantId?: string;
  readonly PublicSigningKeyUrl?: string;
}
export interface CreateVerifiedAccessTrustProviderOidcOptions {
  readonly Issuer?: string;
  readonly AuthorizationEndpoint?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly Scope?: string;
}
export interface CreateVerifiedAccessTrustProviderRequest {
  readonly TrustProviderType: TrustProviderType;
  readonly UserTrustProviderType?: UserTrustProviderType;
  readonly DeviceTrustProviderType?: DeviceTrustProviderType;
  readonly OidcOptions?: CreateVerifiedAccessTrustProviderOidcOptions;
  readonly DeviceOptions?: CreateVerifiedAccessTrustProviderDeviceOptions;
  readonly PolicyReferenceName: string;
  readonly Description?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest;
  readonly NativeApplicationOidcOptions?: CreateVerifiedAccessNativeApplicationOidcOptions;
}
export interface CreateVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider;
}
export interface CreateVolumePermission {
  readonly UserId?: string;
  readonly Group?: PermissionGroup;
}
export interface CreateVolumePermissionModifications {
  readonly Add?: readonly CreateVolumePermission[];
  readonly Remove?: readonly CreateVolumePermission[];
}
export interface CreateVolumeRequest {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly OutpostArn?: string;
  readonly Size?: number;
  readonly SnapshotId?: string;
  readonly VolumeType?: VolumeType;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly MultiAttachEnabled?: boolean;
  readonly Throughput?: number;
  readonly ClientToken?: string;
  readonly VolumeInitializationRate?: number;
  readonly Operator?: OperatorRequest;
  readonly DryRun?: boolean;
}
export interface CreateVpcBlockPublicAccessExclusionRequest {
  readonly DryRun?: boolean;
  readonly SubnetId?: string;
  readonly VpcId?: string;
  readonly InternetGatewayExclusionMode: InternetGatewayExclusionMode;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateVpcBlockPublicAccessExclusionResult {
  readonly VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion;
}
export interface CreateVpcEncryptionControlRequest {
  readonly DryRun?: boolean;
  readonly VpcId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateVpcEncryptionControlResult {
  readonly VpcEncryptionControl?: VpcEncryptionControl;
}
export interface CreateVpcEndpointConnectionNotificationRequest {
  readonly DryRun?: boolean;
  readonly ServiceId?: string;
  readonly VpcEndpointId?: string;
  readonly ConnectionNotificationArn: string;
  readonly ConnectionEvents: readonly string[];
  readonly ClientToken?: string;
}
export interface CreateVpcEndpointConnectionNotificationResult {
  readonly ConnectionNotification?: ConnectionNotification;
  readonly ClientToken?: string;
}
export interface CreateVpcEndpointRequest {
  readonly DryRun?: boolean;
  readonly VpcEndpointType?: VpcEndpointType;
  readonly VpcId: string;
  readonly ServiceName?: string;
  readonly PolicyDocument?: string;
  readonly RouteTableIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
  readonly IpAddressType?: IpAddressType;
  readonly DnsOptions?: DnsOptionsSpecification;
  readonly ClientToken?: string;
  readonly PrivateDnsEnabled?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly SubnetConfigurations?: readonly SubnetConfiguration[];
  readonly ServiceNetworkArn?: string;
  readonly ResourceConfigurationArn?: string;
  readonly ServiceRegion?: string;
}
export interface CreateVpcEndpointResult {
  readonly VpcEndpoint?: VpcEndpoint;
  readonly ClientToken?: string;
}
export interface CreateVpcEndpointServiceConfigurationRequest {
  readonly DryRun?: boolean;
  readonly AcceptanceRequired?: boolean;
  readonly PrivateDnsName?: string;
  readonly NetworkLoadBalancerArns?: readonly string[];
  readonly GatewayLoadBalancerArns?: readonly string[];
  readonly SupportedIpAddressTypes?: readonly string[];
  readonly SupportedRegions?: readonly string[];
  readonly ClientToken?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface CreateVpcEndpointServiceConfigurationResult {
  readonly ServiceConfiguration?: ServiceConfiguration;
  readonly ClientToken?: string;
}
export interface CreateVpcPeeringConnectionRequest {
  readonly PeerRegion?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly VpcId: string;
  readonly PeerVpcId?: string;
  readonly PeerOwnerId?: string;
}
export interface CreateVpcPeeringConnectionResult {
  readonly VpcPeeringConnection?: VpcPeeringConnection;
}
export interface CreateVpcRequest {
  readonly CidrBlock?: string;
  readonly Ipv6Pool?: string;
  readonly Ipv6CidrBlock?: string;
  readonly Ipv4IpamPoolId?: string;
  readonly Ipv4NetmaskLength?: number;
  readonly Ipv6IpamPoolId?: string;
  readonly Ipv6NetmaskLength?: number;
  readonly Ipv6CidrBlockNetworkBorderGroup?: string;
  readonly VpcEncryptionControl?: VpcEncryptionControlConfiguration;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly InstanceTenancy?: Tenancy;
  readonly AmazonProvidedIpv6CidrBlock?: boolean;
}
export interface CreateVpcResult {
  readonly Vpc?: Vpc;
}
export interface CreateVpnConcentratorRequest {
  readonly Type: VpnConcentratorType;
  readonly TransitGatewayId?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
}
export interface CreateVpnConcentratorResult {
  readonly VpnConcentrator?: VpnConcentrator;
}
export interface CreateVpnConnectionRequest {
  readonly CustomerGatewayId: string;
  readonly Type: string;
  readonly VpnGatewayId?: string;
  readonly TransitGatewayId?: string;
  readonly VpnConcentratorId?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly PreSharedKeyStorage?: string;
  readonly DryRun?: boolean;
  readonly Options?: VpnConnectionOptionsSpecification;
}
export interface CreateVpnConnectionResult {
  readonly VpnConnection?: VpnConnection;
}
export interface CreateVpnConnectionRouteRequest {
  readonly DestinationCidrBlock: string;
  readonly VpnConnectionId: string;
}
export interface CreateVpnGatewayRequest {
  readonly AvailabilityZone?: string;
  readonly Type: GatewayType;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly AmazonSideAsn?: number;
  readonly DryRun?: boolean;
}
export interface CreateVpnGatewayResult {
  readonly VpnGateway?: VpnGateway;
}
export interface CreationDateCondition {
  readonly MaximumDaysSinceCreated?: number;
}
export interface CreationDateConditionRequest {
  readonly MaximumDaysSinceCreated?: number;
}
export interface CreditSpecification {
  readonly CpuCredits?: string;
}
export interface CreditSpecificationRequest {
  readonly CpuCredits: string;
}
export type CurrencyCodeValues = "USD";
export interface CustomTagKeyValueRequestPair {
  readonly Key?: string;
  readonly Value?: string;
}
export interface CustomTagKeyValueResponsePair {
  readonly Key?: string;
  readonly Value?: string;
}
export interface CustomerGateway {
  readonly CertificateArn?: string;
  readonly DeviceName?: string;
  readonly Tags?: readonly Tag[];
  readonly BgpAsnExtended?: string;
  readonly CustomerGatewayId?: string;
  readonly State?: string;
  readonly Type?: string;
  readonly IpAddress?: string;
  readonly BgpAsn?: string;
}
export interface DataQuery {
  readonly Id?: string;
  readonly Source?: string;
  readonly Destination?: string;
  readonly Metric?: MetricType;
  readonly Statistic?: StatisticType;
  readonly Period?: PeriodType;
}
export interface DataResponse {
  readonly Id?: string;
  readonly Source?: string;
  readonly Destination?: string;
  readonly Metric?: MetricType;
  readonly Statistic?: StatisticType;
  readonly Period?: PeriodType;
  readonly MetricPoints?: readonly MetricPoint[];
}
export type DatafeedSubscriptionState = "Active" | "Inactive";
export interface DeclarativePoliciesReport {
  readonly ReportId?: string;
  readonly S3Bucket?: string;
  readonly S3Prefix?: string;
  readonly TargetId?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly Status?: ReportState;
  readonly Tags?: readonly Tag[];
}
export interface DefaultConnectionTrackingConfiguration {
  readonly DefaultTcpEstablishedTimeout?: number;
  readonly DefaultUdpTimeout?: number;
  readonly DefaultUdpStreamTimeout?: number;
}
export type DefaultHttpTokensEnforcedState = "disabled" | "enabled" | "no-preference";
export type DefaultInstanceMetadataEndpointState = "disabled" | "enabled" | "no-preference";
export type DefaultInstanceMetadataTagsState = "disabled" | "enabled" | "no-preference";
export type DefaultRouteTableAssociationValue = "enable" | "disable";
export type DefaultRouteTablePropagationValue = "enable" | "disable";
export type DefaultTargetCapacityType = "spot" | "on-demand" | "capacity-block" | "reserved-capacity";
export interface DeleteApplicationStatusCheckRequest {
  readonly ApplicationStatusCheckId: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface DeleteApplicationStatusCheckResult {
  readonly ApplicationStatusCheck?: ApplicationStatusCheckResponseObject;
}
export interface DeleteCapacityManagerDataExportRequest {
  readonly CapacityManagerDataExportId: string;
  readonly DryRun?: boolean;
}
export interface DeleteCapacityManagerDataExportResult {
  readonly CapacityManagerDataExportId?: string;
}
export interface DeleteCarrierGatewayRequest {
  readonly CarrierGatewayId: string;
  readonly DryRun?: boolean;
}
export interface DeleteCarrierGatewayResult {
  readonly CarrierGateway?: CarrierGateway;
}
export interface DeleteClientVpnEndpointAuthorizationPolicyRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean;
}
export interface DeleteClientVpnEndpointAuthorizationPolicyResult {
  readonly Status?: ClientVpnAuthorizationPolicyStatus;
}
export interface DeleteClientVpnEndpointRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean;
}
export interface DeleteClientVpnEndpointResult {
  readonly Status?: ClientVpnEndpointStatus;
}
export interface DeleteClientVpnRouteRequest {
  readonly ClientVpnEndpointId: string;
  readonly TargetVpcSubnetId?: string;
  readonly DestinationCidrBlock: string;
  readonly DryRun?: boolean;
}
export interface DeleteClientVpnRouteResult {
  readonly Status?: ClientVpnRouteStatus;
}
export interface DeleteCoipCidrRequest {
  readonly Cidr: string;
  readonly CoipPoolId: string;
  readonly DryRun?: boolean;
}
export interface DeleteCoipCidrResult {
  readonly CoipCidr?: CoipCidr;
}
export interface DeleteCoipPoolRequest {
  readonly CoipPoolId: string;
  readonly DryRun?: boolean;
}
export interface DeleteCoipPoolResult {
  readonly CoipPool?: CoipPool;
}
export interface DeleteCustomerGatewayRequest {
  readonly CustomerGatewayId: string;
  readonly DryRun?: boolean;
}
export interface DeleteDhcpOptionsRequest {
  readonly DhcpOptionsId: string;
  readonly DryRun?: boolean;
}
export interface DeleteEgressOnlyInternetGatewayRequest {
  readonly DryRun?: boolean;
  readonly EgressOnlyInternetGatewayId: string;
}
export interface DeleteEgressOnlyInternetGatewayResult {
  readonly ReturnCode?: boolean;
}
export interface DeleteFleetError {
  readonly Code?: DeleteFleetErrorCode;
  readonly Message?: string;
}
export type DeleteFleetErrorCode = "fleetIdDoesNotExist" | "fleetIdMalformed" | "fleetNotInDeletableState" | "unexpectedError";
export interface DeleteFleetErrorItem {
  readonly Error?: DeleteFleetError;
  readonly FleetId?: string;
}
export interface DeleteFleetSuccessItem {
  readonly CurrentFleetState?: FleetStateCode;
  readonly PreviousFleetState?: FleetStateCode;
  readonly FleetId?: string;
}
export interface DeleteFleetsRequest {
  readonly DryRun?: boolean;
  readonly FleetIds: readonly string[];
  readonly TerminateInstances: boolean;
}
export interface DeleteFleetsResult {
  readonly SuccessfulFleetDeletions?: readonly DeleteFleetSuccessItem[];
  readonly UnsuccessfulFleetDeletions?: readonly DeleteFleetErrorItem[];
}
export interface DeleteFlowLogsRequest {
  readonly DryRun?: boolean;
  readonly FlowLogIds: readonly string[];
}
export interface DeleteFlowLogsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface DeleteFpgaImageRequest {
  readonly DryRun?: boolean;
  readonly FpgaImageId: string;
}
export interface DeleteFpgaImageResult {
  readonly Return?: boolean;
}
export interface DeleteImageUsageReportRequest {
  readonly ReportId: string;
  readonly DryRun?: boolean;
}
export interface DeleteImageUsageReportResult {
  readonly Return?: boolean;
}
export interface DeleteInstanceConnectEndpointRequest {
  readonly DryRun?: boolean;
  readonly InstanceConnectEndpointId: string;
}
export interface DeleteInstanceConnectEndpointResult {
  readonly InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint;
}
export interface DeleteInstanceEventWindowRequest {
  readonly DryRun?: boolean;
  readonly ForceDelete?: boolean;
  readonly InstanceEventWindowId: string;
}
export interface DeleteInstanceEventWindowResult {
  readonly InstanceEventWindowState?: InstanceEventWindowStateChange;
}
export interface DeleteInternetGatewayRequest {
  readonly DryRun?: boolean;
  readonly InternetGatewayId: string;
}
export interface DeleteIpamExternalResourceVerificationTokenRequest {
  readonly DryRun?: boolean;
  readonly IpamExternalResourceVerificationTokenId: string;
}
export interface DeleteIpamExternalResourceVerificationTokenResult {
  readonly IpamExternalResourceVerificationToken?: IpamExternalResourceVerificationToken;
}
export interface DeleteIpamInternetRegistryAssociationRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
}
export interface DeleteIpamInternetRegistryAssociationResult {
  readonly IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation;
}
export interface DeleteIpamPolicyRequest {
  readonly DryRun?: boolean;
  readonly IpamPolicyId: string;
}
export interface DeleteIpamPolicyResult {
  readonly IpamPolicy?: IpamPolicy;
}
export interface DeleteIpamPoolRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly Cascade?: boolean;
}
export interface DeleteIpamPoolResult {
  readonly IpamPool?: IpamPool;
}
export interface DeleteIpamPrefixListResolverRequest {
  readonly DryRun?: boolean;
  readonly IpamPrefixListResolverId: string;
}
export interface DeleteIpamPrefixListResolverResult {
  readonly IpamPrefixListResolver?: IpamPrefixListResolver;
}
export interface DeleteIpamPrefixListResolverTargetRequest {
  readonly DryRun?: boolean;
  readonly IpamPrefixListResolverTargetId: string;
}
export interface DeleteIpamPrefixListResolverTargetResult {
  readonly IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget;
}
export interface DeleteIpamRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly Cascade?: boolean;
}
export interface DeleteIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryId: string;
}
export interface DeleteIpamResourceDiscoveryResult {
  readonly IpamResourceDiscovery?: IpamResourceDiscovery;
}
export interface DeleteIpamResult {
  readonly Ipam?: Ipam;
}
export interface DeleteIpamRoutingPolicyRegistrationRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly Cidr: string;
  readonly Force?: boolean;
  readonly ClientToken?: string;
}
export interface DeleteIpamRoutingPolicyRegistrationResult {
  readonly IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta;
}
export interface DeleteIpamScopeRequest {
  readonly DryRun?: boolean;
  readonly IpamScopeId: string;
}
export interface DeleteIpamScopeResult {
  readonly IpamScope?: IpamScope;
}
export interface DeleteKeyPairRequest {
  readonly KeyName?: string;
  readonly KeyPairId?: string;
  readonly DryRun?: boolean;
}
export interface DeleteKeyPairResult {
  readonly Return?: boolean;
  readonly KeyPairId?: string;
}
export interface DeleteLaunchTemplateRequest {
  readonly DryRun?: boolean;
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
}
export interface DeleteLaunchTemplateResult {
  readonly LaunchTemplate?: LaunchTemplate;
}
export interface DeleteLaunchTemplateVersionsRequest {
  readonly DryRun?: boolean;
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Versions: readonly string[];
}
export interface DeleteLaunchTemplateVersionsResponseErrorItem {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly VersionNumber?: number;
  readonly ResponseError?: ResponseError;
}
export interface DeleteLaunchTemplateVersionsResponseSuccessItem {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly VersionNumber?: number;
}
export interface DeleteLaunchTemplateVersionsResult {
  readonly SuccessfullyDeletedLaunchTemplateVersions?: readonly DeleteLaunchTemplateVersionsResponseSuccessItem[];
  readonly UnsuccessfullyDeletedLaunchTemplateVersions?: readonly DeleteLaunchTemplateVersionsResponseErrorItem[];
}
export interface DeleteLocalGatewayRouteRequest {
  readonly DestinationCidrBlock?: string;
  readonly LocalGatewayRouteTableId: string;
  readonly DryRun?: boolean;
  readonly DestinationPrefixListId?: string;
}
export interface DeleteLocalGatewayRouteResult {
  readonly Route?: LocalGatewayRoute;
}
export interface DeleteLocalGatewayRouteTableRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly DryRun?: boolean;
}
export interface DeleteLocalGatewayRouteTableResult {
  readonly LocalGatewayRouteTable?: LocalGatewayRouteTable;
}
export interface DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: string;
  readonly DryRun?: boolean;
}
export interface DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation;
}
export interface DeleteLocalGatewayRouteTableVpcAssociationRequest {
  readonly LocalGatewayRouteTableVpcAssociationId: string;
  readonly DryRun?: boolean;
}
export interface DeleteLocalGatewayRouteTableVpcAssociationResult {
  readonly LocalGatewayRouteTableVpcAssociation?: LocalGatewayRouteTableVpcAssociation;
}
export interface DeleteLocalGatewayVirtualInterfaceGroupRequest {
  readonly LocalGatewayVirtualInterfaceGroupId: string;
  readonly DryRun?: boolean;
}
export interface DeleteLocalGatewayVirtualInterfaceGroupResult {
  readonly LocalGatewayVirtualInterfaceGroup?: LocalGatewayVirtualInterfaceGroup;
}
export interface DeleteLocalGatewayVirtualInterfaceRequest {
  readonly LocalGatewayVirtualInterfaceId: string;
  readonly DryRun?: boolean;
}
export interface DeleteLocalGatewayVirtualInterfaceResult {
  readonly LocalGatewayVirtualInterface?: LocalGatewayVirtualInterface;
}
export interface DeleteManagedPrefixListRequest {
  readonly DryRun?: boolean;
  readonly PrefixListId: string;
}
export interface DeleteManagedPrefixListResult {
  readonly PrefixList?: ManagedPrefixList;
}
export interface DeleteNatGatewayRequest {
  readonly DryRun?: boolean;
  readonly NatGatewayId: string;
}
export interface DeleteNatGatewayResult {
  readonly NatGatewayId?: string;
}
export interface DeleteNetworkAclEntryRequest {
  readonly DryRun?: boolean;
  readonly NetworkAclId: string;
  readonly RuleNumber: number;
  readonly Egress: boolean;
}
export interface DeleteNetworkAclRequest {
  readonly DryRun?: boolean;
  readonly NetworkAclId: string;
}
export interface DeleteNetworkInsightsAccessScopeAnalysisRequest {
  readonly NetworkInsightsAccessScopeAnalysisId: string;
  readonly DryRun?: boolean;
}
export interface DeleteNetworkInsightsAccessScopeAnalysisResult {
  readonly NetworkInsightsAccessScopeAnalysisId?: string;
}
export interface DeleteNetworkInsightsAccessScopeRequest {
  readonly DryRun?: boolean;
  readonly NetworkInsightsAccessScopeId: string;
}
export interface DeleteNetworkInsightsAccessScopeResult {
  readonly NetworkInsightsAccessScopeId?: string;
}
export interface DeleteNetworkInsightsAnalysisRequest {
  readonly DryRun?: boolean;
  readonly NetworkInsightsAnalysisId: string;
}
export interface DeleteNetworkInsightsAnalysisResult {
  readonly NetworkInsightsAnalysisId?: string;
}
export interface DeleteNetworkInsightsPathRequest {
  readonly DryRun?: boolean;
  readonly NetworkInsightsPathId: string;
}
export interface DeleteNetworkInsightsPathResult {
  readonly NetworkInsightsPathId?: string;
}
export interface DeleteNetworkInterfacePermissionRequest {
  readonly NetworkInterfacePermissionId: string;
  readonly Force?: boolean;
  readonly DryRun?: boolean;
}
export interface DeleteNetworkInterfacePermissionResult {
  readonly Return?: boolean;
}
export interface DeleteNetworkInterfaceRequest {
  readonly DryRun?: boolean;
  readonly NetworkInterfaceId: string;
}
export interface DeletePlacementGroupRequest {
  readonly DryRun?: boolean;
  readonly GroupName: string;
}
export interface DeletePublicIpv4PoolRequest {
  readonly DryRun?: boolean;
  readonly PoolId: string;
  readonly NetworkBorderGroup?: string;
}
export interface DeletePublicIpv4PoolResult {
  readonly ReturnValue?: boolean;
}
export interface DeleteQueuedReservedInstancesError {
  readonly Code?: DeleteQueuedReservedInstancesErrorCode;
  readonly Message?: string;
}
export type DeleteQueuedReservedInstancesErrorCode = "reserved-instances-id-invalid" | "reserved-instances-not-in-queued-state" | "unexpected-error";
export interface DeleteQueuedReservedInstancesRequest {
  readonly DryRun?: boolean;
  readonly ReservedInstancesIds: readonly string[];
}
export interface DeleteQueuedReservedInstancesResult {
  readonly SuccessfulQueuedPurchaseDeletions?: readonly SuccessfulQueuedPurchaseDeletion[];
  readonly FailedQueuedPurchaseDeletions?: readonly FailedQueuedPurchaseDeletion[];
}
export interface DeleteRouteRequest {
  readonly DestinationPrefixListId?: string;
  readonly DryRun?: boolean;
  readonly RouteTableId: string;
  readonly DestinationCidrBlock?: string;
  readonly DestinationIpv6CidrBlock?: string;
}
export interface DeleteRouteServerEndpointRequest {
  readonly RouteServerEndpointId: string;
  readonly DryRun?: boolean;
}
export interface DeleteRouteServerEndpointResult {
  readonly RouteServerEndpoint?: RouteServerEndpoint;
}
export interface DeleteRouteServerPeerRequest {
  readonly RouteServerPeerId: string;
  readonly DryRun?: boolean;
}
export interface DeleteRouteServerPeerResult {
  readonly RouteServerPeer?: RouteServerPeer;
}
export interface DeleteRouteServerRequest {
  readonly RouteServerId: string;
  readonly DryRun?: boolean;
}
export interface DeleteRouteServerResult {
  readonly RouteServer?: RouteServer;
}
export interface DeleteRouteTableRequest {
  readonly DryRun?: boolean;
  readonly RouteTableId: string;
}
export interface DeleteSecondaryNetworkRequest {
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly SecondaryNetworkId: string;
}
export interface DeleteSecondaryNetworkResult {
  readonly SecondaryNetwork?: SecondaryNetwork;
  readonly ClientToken?: string;
}
export interface DeleteSecondarySubnetRequest {
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly SecondarySubnetId: string;
}
export interface DeleteSecondarySubnetResult {
  readonly SecondarySubnet?: SecondarySubnet;
  readonly ClientToken?: string;
}
export interface DeleteSecurityGroupRequest {
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly DryRun?: boolean;
}
export interface DeleteSecurityGroupResult {
  readonly Return?: boolean;
  readonly GroupId?: string;
}
export interface DeleteSnapshotRequest {
  readonly SnapshotId: string;
  readonly DryRun?: boolean;
}
export interface DeleteSnapshotReturnCode {
  readonly SnapshotId?: string;
  readonly ReturnCode?: SnapshotReturnCodes;
}
export interface DeleteSpotDatafeedSubscriptionRequest {
  readonly DryRun?: boolean;
}
export interface DeleteSubnetCidrReservationRequest {
  readonly SubnetCidrReservationId: string;
  readonly DryRun?: boolean;
}
export interface DeleteSubnetCidrReservationResult {
  readonly DeletedSubnetCidrReservation?: SubnetCidrReservation;
}
export interface DeleteSubnetRequest {
  readonly SubnetId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTagsRequest {
  readonly DryRun?: boolean;
  readonly Resources: readonly string[];
  readonly Tags?: readonly Tag[];
}
export interface DeleteTrafficMirrorFilterRequest {
  readonly TrafficMirrorFilterId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTrafficMirrorFilterResult {
  readonly TrafficMirrorFilterId?: string;
}
export interface DeleteTrafficMirrorFilterRuleRequest {
  readonly TrafficMirrorFilterRuleId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTrafficMirrorFilterRuleResult {
  readonly TrafficMirrorFilterRuleId?: string;
}
export interface DeleteTrafficMirrorSessionRequest {
  readonly TrafficMirrorSessionId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTrafficMirrorSessionResult {
  readonly TrafficMirrorSessionId?: string;
}
export interface DeleteTrafficMirrorTargetRequest {
  readonly TrafficMirrorTargetId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTrafficMirrorTargetResult {
  readonly TrafficMirrorTargetId?: string;
}
export interface DeleteTransitGatewayClientVpnAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayClientVpnAttachmentResult {
  readonly TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment;
}
export interface DeleteTransitGatewayConnectPeerRequest {
  readonly TransitGatewayConnectPeerId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayConnectPeerResult {
  readonly TransitGatewayConnectPeer?: TransitGatewayConnectPeer;
}
export interface DeleteTransitGatewayConnectRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayConnectResult {
  readonly TransitGatewayConnect?: TransitGatewayConnect;
}
export interface DeleteTransitGatewayMeteringPolicyEntryRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly PolicyRuleNumber: number;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayMeteringPolicyEntryResult {
  readonly TransitGatewayMeteringPolicyEntry?: TransitGatewayMeteringPolicyEntry;
}
export interface DeleteTransitGatewayMeteringPolicyRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayMeteringPolicyResult {
  readonly TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy;
}
export interface DeleteTransitGatewayMulticastDomainRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayMulticastDomainResult {
  readonly TransitGatewayMulticastDomain?: TransitGatewayMulticastDomain;
}
export interface DeleteTransitGatewayPeeringAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayPeeringAttachmentResult {
  readonly TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment;
}
export interface DeleteTransitGatewayPolicyTableEntryRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly PolicyRuleNumber: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayPolicyTableEntryResult {
  readonly TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry;
}
export interface DeleteTransitGatewayPolicyTableRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayPolicyTableResult {
  readonly TransitGatewayPolicyTable?: TransitGatewayPolicyTable;
}
export interface DeleteTransitGatewayPrefixListReferenceRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly PrefixListId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayPrefixListReferenceResult {
  readonly TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference;
}
export interface DeleteTransitGatewayRequest {
  readonly TransitGatewayId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayResult {
  readonly TransitGateway?: TransitGateway;
}
export interface DeleteTransitGatewayRouteRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly DestinationCidrBlock: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayRouteResult {
  readonly Route?: TransitGatewayRoute;
}
export interface DeleteTransitGatewayRouteTableAnnouncementRequest {
  readonly TransitGatewayRouteTableAnnouncementId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayRouteTableAnnouncementResult {
  readonly TransitGatewayRouteTableAnnouncement?: TransitGatewayRouteTableAnnouncement;
}
export interface DeleteTransitGatewayRouteTableRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayRouteTableResult {
  readonly TransitGatewayRouteTable?: TransitGatewayRouteTable;
}
export interface DeleteTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface DeleteTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment;
}
export interface DeleteVerifiedAccessEndpointRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface DeleteVerifiedAccessEndpointResult {
  readonly VerifiedAccessEndpoint?: VerifiedAccessEndpoint;
}
export interface DeleteVerifiedAccessGroupRequest {
  readonly VerifiedAccessGroupId: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface DeleteVerifiedAccessGroupResult {
  readonly VerifiedAccessGroup?: VerifiedAccessGroup;
}
export interface DeleteVerifiedAccessInstanceRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface DeleteVerifiedAccessInstanceResult {
  readonly VerifiedAccessInstance?: VerifiedAccessInstance;
}
export interface DeleteVerifiedAccessTrustProviderRequest {
  readonly VerifiedAccessTrustProviderId: string;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface DeleteVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider;
}
export interface DeleteVolumeRequest {
  readonly VolumeId: string;
  readonly DryRun?: boolean;
}
export interface DeleteVpcBlockPublicAccessExclusionRequest {
  readonly DryRun?: boolean;
  readonly ExclusionId: string;
}
export interface DeleteVpcBlockPublicAccessExclusionResult {
  readonly VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion;
}
export interface DeleteVpcEncryptionControlRequest {
  readonly DryRun?: boolean;
  readonly VpcEncryptionControlId: string;
}
export interface DeleteVpcEncryptionControlResult {
  readonly VpcEncryptionControl?: VpcEncryptionControl;
}
export interface DeleteVpcEndpointConnectionNotificationsRequest {
  readonly DryRun?: boolean;
  readonly ConnectionNotificationIds: readonly string[];
}
export interface DeleteVpcEndpointConnectionNotificationsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface DeleteVpcEndpointServiceConfigurationsRequest {
  readonly DryRun?: boolean;
  readonly ServiceIds: readonly string[];
}
export interface DeleteVpcEndpointServiceConfigurationsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface DeleteVpcEndpointsRequest {
  readonly DryRun?: boolean;
  readonly VpcEndpointIds: readonly string[];
}
export interface DeleteVpcEndpointsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface DeleteVpcPeeringConnectionRequest {
  readonly DryRun?: boolean;
  readonly VpcPeeringConnectionId: string;
}
export interface DeleteVpcPeeringConnectionResult {
  readonly Return?: boolean;
}
export interface DeleteVpcRequest {
  readonly VpcId: string;
  readonly DryRun?: boolean;
}
export interface DeleteVpnConcentratorRequest {
  readonly VpnConcentratorId: string;
  readonly DryRun?: boolean;
}
export interface DeleteVpnConcentratorResult {
  readonly Return?: boolean;
}
export interface DeleteVpnConnectionRequest {
  readonly VpnConnectionId: string;
  readonly DryRun?: boolean;
}
export interface DeleteVpnConnectionRouteRequest {
  readonly DestinationCidrBlock: string;
  readonly VpnConnectionId: string;
}
export interface DeleteVpnGatewayRequest {
  readonly VpnGatewayId: string;
  readonly DryRun?: boolean;
}
export interface DeprecationTimeCondition {
  readonly MaximumDaysSinceDeprecated?: number;
}
export interface DeprecationTimeConditionRequest {
  readonly MaximumDaysSinceDeprecated?: number;
}
export interface DeprovisionByoipCidrRequest {
  readonly Cidr: string;
  readonly DryRun?: boolean;
}
export interface DeprovisionByoipCidrResult {
  readonly ByoipCidr?: ByoipCidr;
}
export interface DeprovisionIpamByoasnRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly Asn: string;
}
export interface DeprovisionIpamByoasnResult {
  readonly Byoasn?: Byoasn;
}
export interface DeprovisionIpamPoolCidrRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly Cidr?: string;
}
export interface DeprovisionIpamPoolCidrResult {
  readonly IpamPoolCidr?: IpamPoolCidr;
}
export interface DeprovisionPublicIpv4PoolCidrRequest {
  readonly DryRun?: boolean;
  readonly PoolId: string;
  readonly Cidr: string;
}
export interface DeprovisionPublicIpv4PoolCidrResult {
  readonly PoolId?: string;
  readonly DeprovisionedAddresses?: readonly string[];
}
export interface DeregisterImageRequest {
  readonly ImageId: string;
  readonly DeleteAssociatedSnapshots?: boolean;
  readonly DryRun?: boolean;
}
export interface DeregisterImageResult {
  readonly Return?: boolean;
  readonly DeleteSnapshotResults?: readonly DeleteSnapshotReturnCode[];
}
export interface DeregisterInstanceEventNotificationAttributesRequest {
  readonly DryRun?: boolean;
  readonly InstanceTagAttribute: DeregisterInstanceTagAttributeRequest;
}
export interface DeregisterInstanceEventNotificationAttributesResult {
  readonly InstanceTagAttribute?: InstanceTagNotificationAttribute;
}
export interface DeregisterInstanceTagAttributeRequest {
  readonly IncludeAllTagsOfInstance?: boolean;
  readonly InstanceTagKeys?: readonly string[];
}
export interface DeregisterTransitGatewayMulticastGroupMembersRequest {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly GroupIpAddress?: string;
  readonly NetworkInterfaceIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface DeregisterTransitGatewayMulticastGroupMembersResult {
  readonly DeregisteredMulticastGroupMembers?: TransitGatewayMulticastDeregisteredGroupMembers;
}
export interface DeregisterTransitGatewayMulticastGroupSourcesRequest {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly GroupIpAddress?: string;
  readonly NetworkInterfaceIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface DeregisterTransitGatewayMulticastGroupSourcesResult {
  readonly DeregisteredMulticastGroupSources?: TransitGatewayMulticastDeregisteredGroupSources;
}
export interface DescribeAccountAttributesRequest {
  readonly DryRun?: boolean;
  readonly AttributeNames?: readonly AccountAttributeName[];
}
export interface DescribeAccountAttributesResult {
  readonly AccountAttributes?: readonly AccountAttribute[];
}
export interface DescribeAccountVpcEncryptionControlRequest {
  readonly DryRun?: boolean;
}
export interface DescribeAccountVpcEncryptionControlResult {
  readonly AccountVpcEncryptionControl?: AccountVpcEncryptionControl;
}
export interface DescribeAddressTransfersRequest {
  readonly AllocationIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface DescribeAddressTransfersResult {
  readonly AddressTransfers?: readonly AddressTransfer[];
  readonly NextToken?: string;
}
export interface DescribeAddressesAttributeRequest {
  readonly AllocationIds?: readonly string[];
  readonly Attribute?: AddressAttributeName;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface DescribeAddressesAttributeResult {
  readonly Addresses?: readonly AddressAttribute[];
  readonly NextToken?: string;
}
export interface DescribeAddressesRequest {
  readonly PublicIps?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly AllocationIds?: readonly string[];
}
export interface DescribeAddressesResult {
  readonly Addresses?: readonly Address[];
}
export interface DescribeAggregateIdFormatRequest {
  readonly DryRun?: boolean;
}
export interface DescribeAggregateIdFormatResult {
  readonly UseLongIdsAggregated?: boolean;
  readonly Statuses?: readonly IdFormat[];
}
export interface DescribeApplicationStatusCheckAssociationsRequest {
  readonly ApplicationStatusCheckIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeApplicationStatusCheckAssociationsResult {
  readonly Associations?: readonly ApplicationStatusCheckAssociationObject[];
  readonly NextToken?: string;
  readonly Tags?: readonly Tag[];
}
export interface DescribeApplicationStatusChecksRequest {
  readonly ApplicationStatusCheckIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IncludeAll?: boolean;
  readonly DryRun?: boolean;
}
export interface DescribeApplicationStatusChecksResult {
  readonly ApplicationStatusChecks?: readonly ApplicationStatusCheckResponseObject[];
  readonly NextToken?: string;
}
export interface DescribeApplicationStatusRequest {
  readonly InstanceIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeApplicationStatusResult {
  readonly ApplicationStatuses?: ApplicationStatusesResponseType;
  readonly NextToken?: string;
}
export interface DescribeAvailabilityZonesRequest {
  readonly ZoneNames?: readonly string[];
  readonly ZoneIds?: readonly string[];
  readonly AllAvailabilityZones?: boolean;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeAvailabilityZonesResult {
  readonly AvailabilityZones?: readonly AvailabilityZone[];
}
export interface DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
  readonly NextToken?: string;
  readonly Subscriptions?: readonly Subscription[];
}
export interface DescribeBundleTasksRequest {
  readonly BundleIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeBundleTasksResult {
  readonly BundleTasks?: readonly BundleTask[];
}
export interface DescribeByoipCidrsRequest {
  readonly DryRun?: boolean;
  readonly MaxResults: number;
  readonly NextToken?: string;
}
export interface DescribeByoipCidrsResult {
  readonly ByoipCidrs?: readonly ByoipCidr[];
  readonly NextToken?: string;
}
export interface DescribeCapacityBlockExtensionHistoryRequest {
  readonly CapacityReservationIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeCapacityBlockExtensionHistoryResult {
  readonly CapacityBlockExtensions?: readonly CapacityBlockExtension[];
  readonly NextToken?: string;
}
export interface DescribeCapacityBlockExtensionOfferingsRequest {
  readonly DryRun?: boolean;
  readonly CapacityBlockExtensionDurationHours: number;
  readonly CapacityReservationId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeCapacityBlockExtensionOfferingsResult {
  readonly CapacityBlockExtensionOfferings?: readonly CapacityBlockExtensionOffering[];
  readonly NextToken?: string;
}
export interface DescribeCapacityBlockOfferingsRequest {
  readonly DryRun?: boolean;
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly StartDateRange?: Date;
  readonly EndDateRange?: Date;
  readonly CapacityDurationHours: number;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly UltraserverType?: string;
  readonly UltraserverCount?: number;
  readonly AllAvailabilityZones?: boolean;
}
export interface DescribeCapacityBlockOfferingsResult {
  readonly CapacityBlockOfferings?: readonly CapacityBlockOffering[];
  readonly NextToken?: string;
}
export interface DescribeCapacityBlockStatusRequest {
  readonly CapacityBlockIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeCapacityBlockStatusResult {
  readonly CapacityBlockStatuses?: readonly CapacityBlockStatus[];
  readonly NextToken?: string;
}
export interface DescribeCapacityBlocksRequest {
  readonly CapacityBlockIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeCapacityBlocksResult {
  readonly CapacityBlocks?: readonly CapacityBlock[];
  readonly NextToken?: string;
}
export interface DescribeCapacityManagerDataExportsRequest {
  readonly CapacityManagerDataExportIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeCapacityManagerDataExportsResult {
  readonly CapacityManagerDataExports?: readonly CapacityManagerDataExportResponse[];
  readonly NextToken?: string;
}
export interface DescribeCapacityReservationBillingRequestsRequest {
  readonly CapacityReservationIds?: readonly string[];
  readonly Role: CallerRole;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeCapacityReservationBillingRequestsResult {
  readonly NextToken?: string;
  readonly CapacityReservationBillingRequests?: readonly CapacityReservationBillingRequest[];
}
export interface DescribeCapacityReservationCancellationQuotesRequest {
  readonly CapacityReservationCancellationQuoteIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeCapacityReservationCancellationQuotesResult {
  readonly CapacityReservationCancellationQuotes?: readonly CapacityReservationCancellationQuote[];
  readonly NextToken?: string;
}
export interface DescribeCapacityReservationDateChangeQuotesRequest {
  readonly CapacityReservationModificationQuoteIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeCapacityReservationDateChangeQuotesResult {
  readonly CapacityReservationModificationQuotes?: readonly CapacityReservationModificationQuote[];
  readonly NextToken?: string;
}
export interface DescribeCapacityReservationFleetsRequest {
  readonly CapacityReservationFleetIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeCapacityReservationFleetsResult {
  readonly CapacityReservationFleets?: readonly CapacityReservationFleet[];
  readonly NextToken?: string;
}
export interface DescribeCapacityReservationTopologyRequest {
  readonly DryRun?: boolean;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly CapacityReservationIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeCapacityReservationTopologyResult {
  readonly NextToken?: string;
  readonly CapacityReservations?: readonly CapacityReservationTopology[];
}
export interface DescribeCapacityReservationsRequest {
  readonly CapacityReservationIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeCapacityReservationsResult {
  readonly NextToken?: string;
  readonly CapacityReservations?: readonly CapacityReservation[];
}
export interface DescribeCarrierGatewaysRequest {
  readonly CarrierGatewayIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeCarrierGatewaysResult {
  readonly CarrierGateways?: readonly CarrierGateway[];
  readonly NextToken?: string;
}
export interface DescribeClassicLinkInstancesRequest {
  readonly DryRun?: boolean;
  readonly InstanceIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeClassicLinkInstancesResult {
  readonly Instances?: readonly ClassicLinkInstance[];
  readonly NextToken?: string;
}
export interface DescribeClientVpnAuthorizationRulesRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
}
export interface DescribeClientVpnAuthorizationRulesResult {
  readonly AuthorizationRules?: readonly AuthorizationRule[];
  readonly NextToken?: string;
}
export interface DescribeClientVpnConnectionsRequest {
  readonly ClientVpnEndpointId: string;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface DescribeClientVpnConnectionsResult {
  readonly Connections?: readonly ClientVpnConnection[];
  readonly NextToken?: string;
}
export interface DescribeClientVpnEndpointsRequest {
  readonly ClientVpnEndpointIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeClientVpnEndpointsResult {
  readonly ClientVpnEndpoints?: readonly ClientVpnEndpoint[];
  readonly NextToken?: string;
}
export interface DescribeClientVpnRoutesRequest {
  readonly ClientVpnEndpointId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeClientVpnRoutesResult {
  readonly Routes?: readonly ClientVpnRoute[];
  readonly NextToken?: string;
}
export interface DescribeClientVpnTargetNetworksRequest {
  readonly ClientVpnEndpointId: string;
  readonly AssociationIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeClientVpnTargetNetworksResult {
  readonly ClientVpnTargetNetworks?: readonly TargetNetwork[];
  readonly NextToken?: string;
}
export interface DescribeCoipPoolsRequest {
  readonly PoolIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeCoipPoolsResult {
  readonly CoipPools?: readonly CoipPool[];
  readonly NextToken?: string;
}
export interface DescribeConversionTasksRequest {
  readonly DryRun?: boolean;
  readonly ConversionTaskIds?: readonly string[];
}
export interface DescribeConversionTasksResult {
  readonly ConversionTasks?: readonly ConversionTask[];
}
export interface DescribeCustomerGatewaysRequest {
  readonly CustomerGatewayIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeCustomerGatewaysResult {
  readonly CustomerGateways?: readonly CustomerGateway[];
}
export interface DescribeDeclarativePoliciesReportsRequest {
  readonly DryRun?: boolean;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly ReportIds?: readonly string[];
}
export interface DescribeDeclarativePoliciesReportsResult {
  readonly NextToken?: string;
  readonly Reports?: readonly DeclarativePoliciesReport[];
}
export interface DescribeDhcpOptionsRequest {
  readonly DhcpOptionsIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeDhcpOptionsResult {
  readonly NextToken?: string;
  readonly DhcpOptions?: readonly DhcpOptions[];
}
export interface DescribeEgressOnlyInternetGatewaysRequest {
  readonly DryRun?: boolean;
  readonly EgressOnlyInternetGatewayIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface DescribeEgressOnlyInternetGatewaysResult {
  readonly EgressOnlyInternetGateways?: readonly EgressOnlyInternetGateway[];
  readonly NextToken?: string;
}
export interface DescribeElasticGpusRequest {
  readonly ElasticGpuIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeElasticGpusResult {
  readonly ElasticGpuSet?: readonly ElasticGpus[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeExportImageTasksRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly ExportImageTaskIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeExportImageTasksResult {
  readonly ExportImageTasks?: readonly ExportImageTask[];
  readonly NextToken?: string;
}
export interface DescribeExportTasksRequest {
  readonly Filters?: readonly Filter[];
  readonly ExportTaskIds?: readonly string[];
}
export interface DescribeExportTasksResult {
  readonly ExportTasks?: readonly ExportTask[];
}
export interface DescribeFastLaunchImagesRequest {
  readonly ImageIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeFastLaunchImagesResult {
  readonly FastLaunchImages?: readonly DescribeFastLaunchImagesSuccessItem[];
  readonly NextToken?: string;
}
export interface DescribeFastLaunchImagesSuccessItem {
  readonly ImageId?: string;
  readonly ResourceType?: FastLaunchResourceType;
  readonly SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse;
  readonly LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse;
  readonly MaxParallelLaunches?: number;
  readonly OwnerId?: string;
  readonly State?: FastLaunchStateCode;
  readonly StateTransitionReason?: string;
  readonly StateTransitionTime?: Date;
}
export interface DescribeFastSnapshotRestoreSuccessItem {
  readonly SnapshotId?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly State?: FastSnapshotRestoreStateCode;
  readonly StateTransitionReason?: string;
  readonly OwnerId?: string;
  readonly OwnerAlias?: string;
  readonly EnablingTime?: Date;
  readonly OptimizingTime?: Date;
  readonly EnabledTime?: Date;
  readonly DisablingTime?: Date;
  readonly DisabledTime?: Date;
}
export interface DescribeFastSnapshotRestoresRequest {
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeFastSnapshotRestoresResult {
  readonly FastSnapshotRestores?: readonly DescribeFastSnapshotRestoreSuccessItem[];
  readonly NextToken?: string;
}
export interface DescribeFleetError {
  readonly LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse;
  readonly Lifecycle?: InstanceLifecycle;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
}
export interface DescribeFleetHistoryRequest {
  readonly DryRun?: boolean;
  readonly EventType?: FleetEventType;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly FleetId: string;
  readonly StartTime: Date;
}
export interface DescribeFleetHistoryResult {
  readonly HistoryRecords?: readonly HistoryRecordEntry[];
  readonly LastEvaluatedTime?: Date;
  readonly NextToken?: string;
  readonly FleetId?: string;
  readonly StartTime?: Date;
}
export interface DescribeFleetInstancesRequest {
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly FleetId: string;
  readonly Filters?: readonly Filter[];
}
export interface DescribeFleetInstancesResult {
  readonly ActiveInstances?: readonly ActiveInstance[];
  readonly NextToken?: string;
  readonly FleetId?: string;
}
export interface DescribeFleetsInstances {
  readonly LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse;
  readonly Lifecycle?: InstanceLifecycle;
  readonly InstanceIds?: readonly string[];
  readonly InstanceType?: InstanceType;
  readonly Platform?: PlatformValues;
}
export interface DescribeFleetsRequest {
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly FleetIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeFleetsResult {
  readonly NextToken?: string;
  readonly Fleets?: readonly FleetData[];
}
export interface DescribeFlowLogsRequest {
  readonly DryRun?: boolean;
  readonly Filter?: readonly Filter[];
  readonly FlowLogIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeFlowLogsResult {
  readonly FlowLogs?: readonly FlowLog[];
  readonly NextToken?: string;
}
export interface DescribeFpgaImageAttributeRequest {
  readonly DryRun?: boolean;
  readonly FpgaImageId: string;
  readonly Attribute: FpgaImageAttributeName;
}
export interface DescribeFpgaImageAttributeResult {
  readonly FpgaImageAttribute?: FpgaImageAttribute;
}
export interface DescribeFpgaImagesRequest {
  readonly DryRun?: boolean;
  readonly FpgaImageIds?: readonly string[];
  readonly Owners?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeFpgaImagesResult {
  readonly FpgaImages?: readonly FpgaImage[];
  readonly NextToken?: string;
}
export interface DescribeHostReservationOfferingsRequest {
  readonly Filter?: readonly Filter[];
  readonly MaxDuration?: number;
  readonly MaxResults?: number;
  readonly MinDuration?: number;
  readonly NextToken?: string;
  readonly OfferingId?: string;
}
export interface DescribeHostReservationOfferingsResult {
  readonly NextToken?: string;
  readonly OfferingSet?: readonly HostOffering[];
}
export interface DescribeHostReservationsRequest {
  readonly Filter?: readonly Filter[];
  readonly HostReservationIdSet?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeHostReservationsResult {
  readonly HostReservationSet?: readonly HostReservation[];
  readonly NextToken?: string;
}
export interface DescribeHostsRequest {
  readonly HostIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filter?: readonly Filter[];
}
export interface DescribeHostsResult {
  readonly Hosts?: readonly Host[];
  readonly NextToken?: string;
}
export interface DescribeIamInstanceProfileAssociationsRequest {
  readonly AssociationIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeIamInstanceProfileAssociationsResult {
  readonly IamInstanceProfileAssociations?: readonly IamInstanceProfileAssociation[];
  readonly NextToken?: string;
}
export interface DescribeIdFormatRequest {
  readonly Resource?: string;
}
export interface DescribeIdFormatResult {
  readonly Statuses?: readonly IdFormat[];
}
export interface DescribeIdentityIdFormatRequest {
  readonly Resource?: string;
  readonly PrincipalArn: string;
}
export interface DescribeIdentityIdFormatResult {
  readonly Statuses?: readonly IdFormat[];
}
export interface DescribeImageAttributeRequest {
  readonly Attribute: ImageAttributeName;
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface DescribeImageReferencesRequest {
  readonly ImageIds: readonly string[];
  readonly IncludeAllResourceTypes?: boolean;
  readonly ResourceTypes?: readonly ResourceTypeRequest[];
  readonly NextToken?: string;
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
}
export interface DescribeImageReferencesResult {
  readonly NextToken?: string;
  readonly ImageReferences?: readonly ImageReference[];
}
export interface DescribeImageUsageReportEntriesRequest {
  readonly ImageIds?: readonly string[];
  readonly ReportIds?: readonly string[];
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
}
export interface DescribeImageUsageReportEntriesResult {
  readonly NextToken?: string;
  readonly ImageUsageReportEntries?: readonly ImageUsageReportEntry[];
}
export interface DescribeImageUsageReportsRequest {
  readonly ImageIds?: readonly string[];
  readonly ReportIds?: readonly string[];
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
}
export interface DescribeImageUsageReportsResult {
  readonly NextToken?: string;
  readonly ImageUsageReports?: readonly ImageUsageReport[];
}
export interface DescribeImagesRequest {
  readonly ExecutableUsers?: readonly string[];
  readonly ImageIds?: readonly string[];
  readonly Owners?: readonly string[];
  readonly IncludeDeprecated?: boolean;
  readonly IncludeDisabled?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeImagesResult {
  readonly NextToken?: string;
  readonly Images?: readonly Image[];
}
export interface DescribeImportImageTasksRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly ImportTaskIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeImportImageTasksResult {
  readonly ImportImageTasks?: readonly ImportImageTask[];
  readonly NextToken?: string;
}
export interface DescribeImportSnapshotTasksRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly ImportTaskIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeImportSnapshotTasksResult {
  readonly ImportSnapshotTasks?: readonly ImportSnapshotTask[];
  readonly NextToken?: string;
}
export interface DescribeInstanceAttributeRequest {
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly Attribute: InstanceAttributeName;
}
export interface DescribeInstanceConnectEndpointsRequest {
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly InstanceConnectEndpointIds?: readonly string[];
}
export interface DescribeInstanceConnectEndpointsResult {
  readonly InstanceConnectEndpoints?: readonly Ec2InstanceConnectEndpoint[];
  readonly NextToken?: string;
}
export interface DescribeInstanceCreditSpecificationsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly InstanceIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeInstanceCreditSpecificationsResult {
  readonly InstanceCreditSpecifications?: readonly InstanceCreditSpecification[];
  readonly NextToken?: string;
}
export interface DescribeInstanceEventNotificationAttributesRequest {
  readonly DryRun?: boolean;
}
export interface DescribeInstanceEventNotificationAttributesResult {
  readonly InstanceTagAttribute?: InstanceTagNotificationAttribute;
}
export interface DescribeInstanceEventWindowsRequest {
  readonly DryRun?: boolean;
  readonly InstanceEventWindowIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeInstanceEventWindowsResult {
  readonly InstanceEventWindows?: readonly InstanceEventWindow[];
  readonly NextToken?: string;
}
export interface DescribeInstanceImageMetadataRequest {
  readonly Filters?: readonly Filter[];
  readonly InstanceIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeInstanceImageMetadataResult {
  readonly InstanceImageMetadata?: readonly InstanceImageMetadata[];
  readonly NextToken?: string;
}
export interface DescribeInstanceSqlHaHistoryStatesRequest {
  readonly InstanceIds?: readonly string[];
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeInstanceSqlHaHistoryStatesResult {
  readonly Instances?: readonly RegisteredInstance[];
  readonly NextToken?: string;
}
export interface DescribeInstanceSqlHaStatesRequest {
  readonly InstanceIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeInstanceSqlHaStatesResult {
  readonly Instances?: readonly RegisteredInstance[];
  readonly NextToken?: string;
}
export interface DescribeInstanceStatusRequest {
  readonly InstanceIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IncludeManagedResources?: boolean;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly IncludeAllInstances?: boolean;
}
export interface DescribeInstanceStatusResult {
  readonly InstanceStatuses?: readonly InstanceStatus[];
  readonly NextToken?: string;
}
export interface DescribeInstanceTopologyRequest {
  readonly DryRun?: boolean;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly InstanceIds?: readonly string[];
  readonly GroupNames?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeInstanceTopologyResult {
  readonly Instances?: readonly InstanceTopology[];
  readonly NextToken?: string;
}
export interface DescribeInstanceTypeOfferingsRequest {
  readonly DryRun?: boolean;
  readonly LocationType?: LocationType;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeInstanceTypeOfferingsResult {
  readonly InstanceTypeOfferings?: readonly InstanceTypeOffering[];
  readonly NextToken?: string;
}
export interface DescribeInstanceTypesRequest {
  readonly DryRun?: boolean;
  readonly InstanceTypes?: readonly InstanceType[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IncludeUnsupportedInRegion?: boolean;
}
export interface DescribeInstanceTypesResult {
  readonly InstanceTypes?: readonly InstanceTypeInfo[];
  readonly NextToken?: string;
}
export interface DescribeInstancesRequest {
  readonly InstanceIds?: readonly string[];
  readonly IncludeManagedResources?: boolean;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeInstancesResult {
  readonly NextToken?: string;
  readonly Reservations?: readonly Reservation[];
}
export interface DescribeInternetGatewaysRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly InternetGatewayIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeInternetGatewaysResult {
  readonly InternetGateways?: readonly InternetGateway[];
  readonly NextToken?: string;
}
export interface DescribeIpamByoasnRequest {
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeIpamByoasnResult {
  readonly Byoasns?: readonly Byoasn[];
  readonly NextToken?: string;
}
export interface DescribeIpamExternalResourceVerificationTokensRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly IpamExternalResourceVerificationTokenIds?: readonly string[];
}
export interface DescribeIpamExternalResourceVerificationTokensResult {
  readonly NextToken?: string;
  readonly IpamExternalResourceVerificationTokens?: readonly IpamExternalResourceVerificationToken[];
}
export interface DescribeIpamInternetRegistryAssociationsRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface DescribeIpamInternetRegistryAssociationsResult {
  readonly NextToken?: string;
  readonly IpamInternetRegistryAssociations?: readonly IpamInternetRegistryAssociation[];
}
export interface DescribeIpamPoliciesRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IpamPolicyIds?: readonly string[];
}
export interface DescribeIpamPoliciesResult {
  readonly NextToken?: string;
  readonly IpamPolicies?: readonly IpamPolicy[];
}
export interface DescribeIpamPoolAllocationsRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolAllocationIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeIpamPoolAllocationsResult {
  readonly IpamPoolAllocations?: readonly IpamPoolAllocation[];
  readonly NextToken?: string;
}
export interface DescribeIpamPoolsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IpamPoolIds?: readonly string[];
}
export interface DescribeIpamPoolsResult {
  readonly NextToken?: string;
  readonly IpamPools?: readonly IpamPool[];
}
export interface DescribeIpamPrefixListResolverTargetsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IpamPrefixListResolverTargetIds?: readonly string[];
  readonly IpamPrefixListResolverId?: string;
}
export interface DescribeIpamPrefixListResolverTargetsResult {
  readonly NextToken?: string;
  readonly IpamPrefixListResolverTargets?: readonly IpamPrefixListResolverTarget[];
}
export interface DescribeIpamPrefixListResolversRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IpamPrefixListResolverIds?: readonly string[];
}
export interface DescribeIpamPrefixListResolversResult {
  readonly NextToken?: string;
  readonly IpamPrefixListResolvers?: readonly IpamPrefixListResolver[];
}
export interface DescribeIpamResourceDiscoveriesRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
}
export interface DescribeIpamResourceDiscoveriesResult {
  readonly IpamResourceDiscoveries?: readonly IpamResourceDiscovery[];
  readonly NextToken?: string;
}
export interface DescribeIpamResourceDiscoveryAssociationsRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryAssociationIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
}
export interface DescribeIpamResourceDiscoveryAssociationsResult {
  readonly IpamResourceDiscoveryAssociations?: readonly IpamResourceDiscoveryAssociation[];
  readonly NextToken?: string;
}
export interface DescribeIpamScopesRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IpamScopeIds?: readonly string[];
}
export interface DescribeIpamScopesResult {
  readonly NextToken?: string;
  readonly IpamScopes?: readonly IpamScope[];
}
export interface DescribeIpamsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IpamIds?: readonly string[];
}
export interface DescribeIpamsResult {
  readonly NextToken?: string;
  readonly Ipams?: readonly Ipam[];
}
export interface DescribeIpv6PoolsRequest {
  readonly PoolIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeIpv6PoolsResult {
  readonly Ipv6Pools?: readonly Ipv6Pool[];
  readonly NextToken?: string;
}
export interface DescribeKeyPairsRequest {
  readonly KeyNames?: readonly string[];
  readonly KeyPairIds?: readonly string[];
  readonly IncludePublicKey?: boolean;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeKeyPairsResult {
  readonly KeyPairs?: readonly KeyPairInfo[];
}
export interface DescribeLaunchTemplateVersionsRequest {
  readonly DryRun?: boolean;
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Versions?: readonly string[];
  readonly MinVersion?: string;
  readonly MaxVersion?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly ResolveAlias?: boolean;
  readonly IncludeManagedResources?: boolean;
}
export interface DescribeLaunchTemplateVersionsResult {
  readonly LaunchTemplateVersions?: readonly LaunchTemplateVersion[];
  readonly NextToken?: string;
}
export interface DescribeLaunchTemplatesRequest {
  readonly DryRun?: boolean;
  readonly LaunchTemplateIds?: readonly string[];
  readonly LaunchTemplateNames?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly IncludeManagedResources?: boolean;
}
export interface DescribeLaunchTemplatesResult {
  readonly LaunchTemplates?: readonly LaunchTemplate[];
  readonly NextToken?: string;
}
export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociations?: readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation[];
  readonly NextToken?: string;
}
export interface DescribeLocalGatewayRouteTableVpcAssociationsRequest {
  readonly LocalGatewayRouteTableVpcAssociationIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeLocalGatewayRouteTableVpcAssociationsResult {
  readonly LocalGatewayRouteTableVpcAssociations?: readonly LocalGatewayRouteTableVpcAssociation[];
  readonly NextToken?: string;
}
export interface DescribeLocalGatewayRouteTablesRequest {
  readonly LocalGatewayRouteTableIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeLocalGatewayRouteTablesResult {
  readonly LocalGatewayRouteTables?: readonly LocalGatewayRouteTable[];
  readonly NextToken?: string;
}
export interface DescribeLocalGatewayVirtualInterfaceGroupsRequest {
  readonly LocalGatewayVirtualInterfaceGroupIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeLocalGatewayVirtualInterfaceGroupsResult {
  readonly LocalGatewayVirtualInterfaceGroups?: readonly LocalGatewayVirtualInterfaceGroup[];
  readonly NextToken?: string;
}
export interface DescribeLocalGatewayVirtualInterfacesRequest {
  readonly LocalGatewayVirtualInterfaceIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeLocalGatewayVirtualInterfacesResult {
  readonly LocalGatewayVirtualInterfaces?: readonly LocalGatewayVirtualInterface[];
  readonly NextToken?: string;
}
export interface DescribeLocalGatewaysRequest {
  readonly LocalGatewayIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeLocalGatewaysResult {
  readonly LocalGateways?: readonly LocalGateway[];
  readonly NextToken?: string;
}
export interface DescribeLockedSnapshotsRequest {
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly SnapshotIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface DescribeLockedSnapshotsResult {
  readonly Snapshots?: readonly LockedSnapshotsInfo[];
  readonly NextToken?: string;
}
export interface DescribeMacHostsRequest {
  readonly Filters?: readonly Filter[];
  readonly HostIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMacHostsResult {
  readonly MacHosts?: readonly MacHost[];
  readonly NextToken?: string;
}
export interface DescribeMacModificationTasksRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MacModificationTaskIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMacModificationTasksResult {
  readonly MacModificationTasks?: readonly MacModificationTask[];
  readonly NextToken?: string;
}
export interface DescribeManagedPrefixListsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly PrefixListIds?: readonly string[];
}
export interface DescribeManagedPrefixListsResult {
  readonly NextToken?: string;
  readonly PrefixLists?: readonly ManagedPrefixList[];
}
export interface DescribeMovingAddressesRequest {
  readonly DryRun?: boolean;
  readonly PublicIps?: readonly string[];
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
}
export interface DescribeMovingAddressesResult {
  readonly MovingAddressStatuses?: readonly MovingAddressStatus[];
  readonly NextToken?: string;
}
export interface DescribeNatGatewaysRequest {
  readonly DryRun?: boolean;
  readonly Filter?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NatGatewayIds?: readonly string[];
  readonly NextToken?: string;
}
export interface DescribeNatGatewaysResult {
  readonly NatGateways?: readonly NatGateway[];
  readonly NextToken?: string;
}
export interface DescribeNetworkAclsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly NetworkAclIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeNetworkAclsResult {
  readonly NetworkAcls?: readonly NetworkAcl[];
  readonly NextToken?: string;
}
export interface DescribeNetworkInsightsAccessScopeAnalysesRequest {
  readonly NetworkInsightsAccessScopeAnalysisIds?: readonly string[];
  readonly NetworkInsightsAccessScopeId?: string;
  readonly AnalysisStartTimeBegin?: Date;
  readonly AnalysisStartTimeEnd?: Date;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly NextToken?: string;
}
export interface DescribeNetworkInsightsAccessScopeAnalysesResult {
  readonly NetworkInsightsAccessScopeAnalyses?: readonly NetworkInsightsAccessScopeAnalysis[];
  readonly NextToken?: string;
}
export interface DescribeNetworkInsightsAccessScopesRequest {
  readonly NetworkInsightsAccessScopeIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly NextToken?: string;
}
export interface DescribeNetworkInsightsAccessScopesResult {
  readonly NetworkInsightsAccessScopes?: readonly NetworkInsightsAccessScope[];
  readonly NextToken?: string;
}
export interface DescribeNetworkInsightsAnalysesRequest {
  readonly NetworkInsightsAnalysisIds?: readonly string[];
  readonly NetworkInsightsPathId?: string;
  readonly AnalysisStartTime?: Date;
  readonly AnalysisEndTime?: Date;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly NextToken?: string;
}
export interface DescribeNetworkInsightsAnalysesResult {
  readonly NetworkInsightsAnalyses?: readonly NetworkInsightsAnalysis[];
  readonly NextToken?: string;
}
export interface DescribeNetworkInsightsPathsRequest {
  readonly NetworkInsightsPathIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly NextToken?: string;
}
export interface DescribeNetworkInsightsPathsResult {
  readonly NetworkInsightsPaths?: readonly NetworkInsightsPath[];
  readonly NextToken?: string;
}
export interface DescribeNetworkInterfaceAttributeRequest {
  readonly DryRun?: boolean;
  readonly NetworkInterfaceId: string;
  readonly Attribute?: NetworkInterfaceAttribute;
}
export interface DescribeNetworkInterfaceAttributeResult {
  readonly Attachment?: NetworkInterfaceAttachment;
  readonly Description?: AttributeValue;
  readonly Groups?: readonly GroupIdentifier[];
  readonly NetworkInterfaceId?: string;
  readonly SourceDestCheck?: AttributeBooleanValue;
  readonly AssociatePublicIpAddress?: boolean;
}
export interface DescribeNetworkInterfacePermissionsRequest {
  readonly NetworkInterfacePermissionIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeNetworkInterfacePermissionsResult {
  readonly NetworkInterfacePermissions?: readonly NetworkInterfacePermission[];
  readonly NextToken?: string;
}
export interface DescribeNetworkInterfacesRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly IncludeManagedResources?: boolean;
  readonly DryRun?: boolean;
  readonly NetworkInterfaceIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeNetworkInterfacesResult {
  readonly NetworkInterfaces?: readonly NetworkInterface[];
  readonly NextToken?: string;
}
export interface DescribeOutpostLagsRequest {
  readonly OutpostLagIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeOutpostLagsResult {
  readonly OutpostLags?: readonly OutpostLag[];
  readonly NextToken?: string;
}
export interface DescribePlacementGroupsRequest {
  readonly GroupIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly GroupNames?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribePlacementGroupsResult {
  readonly PlacementGroups?: readonly PlacementGroup[];
}
export interface DescribePrefixListsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly PrefixListIds?: readonly string[];
}
export interface DescribePrefixListsResult {
  readonly NextToken?: string;
  readonly PrefixLists?: readonly PrefixList[];
}
export interface DescribePrincipalIdFormatRequest {
  readonly DryRun?: boolean;
  readonly Resources?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribePrincipalIdFormatResult {
  readonly Principals?: readonly PrincipalIdFormat[];
  readonly NextToken?: string;
}
export interface DescribePublicIpv4PoolsRequest {
  readonly PoolIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
}
export interface DescribePublicIpv4PoolsResult {
  readonly PublicIpv4Pools?: readonly PublicIpv4Pool[];
  readonly NextToken?: string;
}
export interface DescribeRegionsRequest {
  readonly RegionNames?: readonly string[];
  readonly AllRegions?: boolean;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeRegionsResult {
  readonly Regions?: readonly Region[];
}
export interface DescribeReplaceRootVolumeTasksRequest {
  readonly ReplaceRootVolumeTaskIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeReplaceRootVolumeTasksResult {
  readonly ReplaceRootVolumeTasks?: readonly ReplaceRootVolumeTask[];
  readonly NextToken?: string;
}
export interface DescribeReservedInstancesListingsRequest {
  readonly ReservedInstancesId?: string;
  readonly ReservedInstancesListingId?: string;
  readonly Filters?: readonly Filter[];
}
export interface DescribeReservedInstancesListingsResult {
  readonly ReservedInstancesListings?: readonly ReservedInstancesListing[];
}
export interface DescribeReservedInstancesModificationsRequest {
  readonly ReservedInstancesModificationIds?: readonly string[];
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface DescribeReservedInstancesModificationsResult {
  readonly NextToken?: string;
  readonly ReservedInstancesModifications?: readonly ReservedInstancesModification[];
}
export interface DescribeReservedInstancesOfferingsRequest {
  readonly AvailabilityZone?: string;
  readonly IncludeMarketplace?: boolean;
  readonly InstanceType?: InstanceType;
  readonly MaxDuration?: number;
  readonly MaxInstanceCount?: number;
  readonly MinDuration?: number;
  readonly OfferingClass?: OfferingClassType;
  readonly ProductDescription?: RIProductDescription;
  readonly ReservedInstancesOfferingIds?: readonly string[];
  readonly AvailabilityZoneId?: string;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly InstanceTenancy?: Tenancy;
  readonly OfferingType?: OfferingTypeValues;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeReservedInstancesOfferingsResult {
  readonly NextToken?: string;
  readonly ReservedInstancesOfferings?: readonly ReservedInstancesOffering[];
}
export interface DescribeReservedInstancesRequest {
  readonly OfferingClass?: OfferingClassType;
  readonly ReservedInstancesIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly OfferingType?: OfferingTypeValues;
}
export interface DescribeReservedInstancesResult {
  readonly ReservedInstances?: readonly ReservedInstances[];
}
export interface DescribeRouteServerEndpointsRequest {
  readonly RouteServerEndpointIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeRouteServerEndpointsResult {
  readonly RouteServerEndpoints?: readonly RouteServerEndpoint[];
  readonly NextToken?: string;
}
export interface DescribeRouteServerPeersRequest {
  readonly RouteServerPeerIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeRouteServerPeersResult {
  readonly RouteServerPeers?: readonly RouteServerPeer[];
  readonly NextToken?: string;
}
export interface DescribeRouteServersRequest {
  readonly RouteServerIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeRouteServersResult {
  readonly RouteServers?: readonly RouteServer[];
  readonly NextToken?: string;
}
export interface DescribeRouteTablesRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly RouteTableIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeRouteTablesResult {
  readonly RouteTables?: readonly RouteTable[];
  readonly NextToken?: string;
}
export interface DescribeScheduledInstanceAvailabilityRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly FirstSlotStartTimeRange: SlotDateTimeRangeRequest;
  readonly MaxResults?: number;
  readonly MaxSlotDurationInHours?: number;
  readonly MinSlotDurationInHours?: number;
  readonly NextToken?: string;
  readonly Recurrence: ScheduledInstanceRecurrenceRequest;
}
export interface DescribeScheduledInstanceAvailabilityResult {
  readonly NextToken?: string;
  readonly ScheduledInstanceAvailabilitySet?: readonly ScheduledInstanceAvailability[];
}
export interface DescribeScheduledInstancesRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly ScheduledInstanceIds?: readonly string[];
  readonly SlotStartTimeRange?: SlotStartTimeRangeRequest;
}
export interface DescribeScheduledInstancesResult {
  readonly NextToken?: string;
  readonly ScheduledInstanceSet?: readonly ScheduledInstance[];
}
export interface DescribeSecondaryInterfacesRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly SecondaryInterfaceIds?: readonly string[];
}
export interface DescribeSecondaryInterfacesResult {
  readonly SecondaryInterfaces?: readonly SecondaryInterface[];
  readonly NextToken?: string;
}
export interface DescribeSecondaryNetworksRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly SecondaryNetworkIds?: readonly string[];
}
export interface DescribeSecondaryNetworksResult {
  readonly SecondaryNetworks?: readonly SecondaryNetwork[];
  readonly NextToken?: string;
}
export interface DescribeSecondarySubnetsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly SecondarySubnetIds?: readonly string[];
}
export interface DescribeSecondarySubnetsResult {
  readonly SecondarySubnets?: readonly SecondarySubnet[];
  readonly NextToken?: string;
}
export interface DescribeSecurityGroupReferencesRequest {
  readonly DryRun?: boolean;
  readonly GroupId: readonly string[];
}
export interface DescribeSecurityGroupReferencesResult {
  readonly SecurityGroupReferenceSet?: readonly SecurityGroupReference[];
}
export interface DescribeSecurityGroupRulesRequest {
  readonly Filters?: readonly Filter[];
  readonly SecurityGroupRuleIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeSecurityGroupRulesResult {
  readonly SecurityGroupRules?: readonly SecurityGroupRule[];
  readonly NextToken?: string;
}
export interface DescribeSecurityGroupVpcAssociationsRequest {
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface DescribeSecurityGroupVpcAssociationsResult {
  readonly SecurityGroupVpcAssociations?: readonly SecurityGroupVpcAssociation[];
  readonly NextToken?: string;
}
export interface DescribeSecurityGroupsRequest {
  readonly GroupIds?: readonly string[];
  readonly GroupNames?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeSecurityGroupsResult {
  readonly NextToken?: string;
  readonly SecurityGroups?: readonly SecurityGroup[];
}
export interface DescribeServiceLinkVirtualInterfacesRequest {
  readonly ServiceLinkVirtualInterfaceIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeServiceLinkVirtualInterfacesResult {
  readonly ServiceLinkVirtualInterfaces?: readonly ServiceLinkVirtualInterface[];
  readonly NextToken?: string;
}
export interface DescribeSnapshotAttributeRequest {
  readonly Attribute: SnapshotAttributeName;
  readonly SnapshotId: string;
  readonly DryRun?: boolean;
}
export interface DescribeSnapshotAttributeResult {
  readonly ProductCodes?: readonly ProductCode[];
  readonly SnapshotId?: string;
  readonly CreateVolumePermissions?: readonly CreateVolumePermission[];
}
export interface DescribeSnapshotTierStatusRequest {
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeSnapshotTierStatusResult {
  readonly SnapshotTierStatuses?: readonly SnapshotTierStatus[];
  readonly NextToken?: string;
}
export interface DescribeSnapshotsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly OwnerIds?: readonly string[];
  readonly RestorableByUserIds?: readonly string[];
  readonly SnapshotIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeSnapshotsResult {
  readonly NextToken?: string;
  readonly Snapshots?: readonly Snapshot[];
}
export interface DescribeSpotDatafeedSubscriptionRequest {
  readonly DryRun?: boolean;
}
export interface DescribeSpotDatafeedSubscriptionResult {
  readonly SpotDatafeedSubscription?: SpotDatafeedSubscription;
}
export interface DescribeSpotFleetInstancesRequest {
  readonly DryRun?: boolean;
  readonly SpotFleetRequestId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeSpotFleetInstancesResponse {
  readonly ActiveInstances?: readonly ActiveInstance[];
  readonly NextToken?: string;
  readonly SpotFleetRequestId?: string;
}
export interface DescribeSpotFleetRequestHistoryRequest {
  readonly DryRun?: boolean;
  readonly SpotFleetRequestId: string;
  readonly EventType?: EventType;
  readonly StartTime: Date;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeSpotFleetRequestHistoryResponse {
  readonly HistoryRecords?: readonly HistoryRecord[];
  readonly LastEvaluatedTime?: Date;
  readonly NextToken?: string;
  readonly SpotFleetRequestId?: string;
  readonly StartTime?: Date;
}
export interface DescribeSpotFleetRequestsRequest {
  readonly DryRun?: boolean;
  readonly SpotFleetRequestIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeSpotFleetRequestsResponse {
  readonly NextToken?: string;
  readonly SpotFleetRequestConfigs?: readonly SpotFleetRequestConfig[];
}
export interface DescribeSpotInstanceRequestsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly SpotInstanceRequestIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeSpotInstanceRequestsResult {
  readonly SpotInstanceRequests?: readonly SpotInstanceRequest[];
  readonly NextToken?: string;
}
export interface DescribeSpotPriceHistoryRequest {
  readonly AvailabilityZoneId?: string;
  readonly DryRun?: boolean;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly InstanceTypes?: readonly InstanceType[];
  readonly ProductDescriptions?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly AvailabilityZone?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeSpotPriceHistoryResult {
  readonly NextToken?: string;
  readonly SpotPriceHistory?: readonly SpotPrice[];
}
export interface DescribeStaleSecurityGroupsRequest {
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly VpcId: string;
}
export interface DescribeStaleSecurityGroupsResult {
  readonly NextToken?: string;
  readonly StaleSecurityGroupSet?: readonly StaleSecurityGroup[];
}
export interface DescribeStoreImageTasksRequest {
  readonly ImageIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeStoreImageTasksResult {
  readonly StoreImageTaskResults?: readonly StoreImageTaskResult[];
  readonly NextToken?: string;
}
export interface DescribeSubnetsRequest {
  readonly Filters?: readonly Filter[];
  readonly SubnetIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface DescribeSubnetsResult {
  readonly NextToken?: string;
  readonly Subnets?: readonly Subnet[];
}
export interface DescribeTagsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeTagsResult {
  readonly NextToken?: string;
  readonly Tags?: readonly TagDescription[];
}
export interface DescribeTrafficMirrorFilterRulesRequest {
  readonly TrafficMirrorFilterRuleIds?: readonly string[];
  readonly TrafficMirrorFilterId?: string;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeTrafficMirrorFilterRulesResult {
  readonly TrafficMirrorFilterRules?: readonly TrafficMirrorFilterRule[];
  readonly NextToken?: string;
}
export interface DescribeTrafficMirrorFiltersRequest {
  readonly TrafficMirrorFilterIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeTrafficMirrorFiltersResult {
  readonly TrafficMirrorFilters?: readonly TrafficMirrorFilter[];
  readonly NextToken?: string;
}
export interface DescribeTrafficMirrorSessionsRequest {
  readonly TrafficMirrorSessionIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeTrafficMirrorSessionsResult {
  readonly TrafficMirrorSessions?: readonly TrafficMirrorSession[];
  readonly NextToken?: string;
}
export interface DescribeTrafficMirrorTargetsRequest {
  readonly TrafficMirrorTargetIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeTrafficMirrorTargetsResult {
  readonly TrafficMirrorTargets?: readonly TrafficMirrorTarget[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayAttachmentsRequest {
  readonly TransitGatewayAttachmentIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayAttachmentsResult {
  readonly TransitGatewayAttachments?: readonly TransitGatewayAttachment[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayConnectPeersRequest {
  readonly TransitGatewayConnectPeerIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayConnectPeersResult {
  readonly TransitGatewayConnectPeers?: readonly TransitGatewayConnectPeer[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayConnectsRequest {
  readonly TransitGatewayAttachmentIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayConnectsResult {
  readonly TransitGatewayConnects?: readonly TransitGatewayConnect[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayMeteringPoliciesRequest {
  readonly TransitGatewayMeteringPolicyIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayMeteringPoliciesResult {
  readonly TransitGatewayMeteringPolicies?: readonly TransitGatewayMeteringPolicy[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayMulticastDomainsRequest {
  readonly TransitGatewayMulticastDomainIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayMulticastDomainsResult {
  readonly TransitGatewayMulticastDomains?: readonly TransitGatewayMulticastDomain[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayPeeringAttachmentsRequest {
  readonly TransitGatewayAttachmentIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayPeeringAttachmentsResult {
  readonly TransitGatewayPeeringAttachments?: readonly TransitGatewayPeeringAttachment[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayPolicyTablesRequest {
  readonly TransitGatewayPolicyTableIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayPolicyTablesResult {
  readonly TransitGatewayPolicyTables?: readonly TransitGatewayPolicyTable[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayRouteTableAnnouncementsRequest {
  readonly TransitGatewayRouteTableAnnouncementIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayRouteTableAnnouncementsResult {
  readonly TransitGatewayRouteTableAnnouncements?: readonly TransitGatewayRouteTableAnnouncement[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayRouteTablesRequest {
  readonly TransitGatewayRouteTableIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayRouteTablesResult {
  readonly TransitGatewayRouteTables?: readonly TransitGatewayRouteTable[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewayVpcAttachmentsRequest {
  readonly TransitGatewayAttachmentIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewayVpcAttachmentsResult {
  readonly TransitGatewayVpcAttachments?: readonly TransitGatewayVpcAttachment[];
  readonly NextToken?: string;
}
export interface DescribeTransitGatewaysRequest {
  readonly TransitGatewayIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeTransitGatewaysResult {
  readonly TransitGateways?: readonly TransitGateway[];
  readonly NextToken?: string;
}
export interface DescribeTrunkInterfaceAssociationsRequest {
  readonly AssociationIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeTrunkInterfaceAssociationsResult {
  readonly InterfaceAssociations?: readonly TrunkInterfaceAssociation[];
  readonly NextToken?: string;
}
export interface DescribeVerifiedAccessEndpointsRequest {
  readonly VerifiedAccessEndpointIds?: readonly string[];
  readonly VerifiedAccessInstanceId?: string;
  readonly VerifiedAccessGroupId?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeVerifiedAccessEndpointsResult {
  readonly VerifiedAccessEndpoints?: readonly VerifiedAccessEndpoint[];
  readonly NextToken?: string;
}
export interface DescribeVerifiedAccessGroupsRequest {
  readonly VerifiedAccessGroupIds?: readonly string[];
  readonly VerifiedAccessInstanceId?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeVerifiedAccessGroupsResult {
  readonly VerifiedAccessGroups?: readonly VerifiedAccessGroup[];
  readonly NextToken?: string;
}
export interface DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
  readonly VerifiedAccessInstanceIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
  readonly LoggingConfigurations?: readonly VerifiedAccessInstanceLoggingConfiguration[];
  readonly NextToken?: string;
}
export interface DescribeVerifiedAccessInstancesRequest {
  readonly VerifiedAccessInstanceIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeVerifiedAccessInstancesResult {
  readonly VerifiedAccessInstances?: readonly VerifiedAccessInstance[];
  readonly NextToken?: string;
}
export interface DescribeVerifiedAccessTrustProvidersRequest {
  readonly VerifiedAccessTrustProviderIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface DescribeVerifiedAccessTrustProvidersResult {
  readonly VerifiedAccessTrustProviders?: readonly VerifiedAccessTrustProvider[];
  readonly NextToken?: string;
}
export interface DescribeVolumeAttributeRequest {
  readonly Attribute: VolumeAttributeName;
  readonly VolumeId: string;
  readonly DryRun?: boolean;
}
export interface DescribeVolumeAttributeResult {
  readonly AutoEnableIO?: AttributeBooleanValue;
  readonly ProductCodes?: readonly ProductCode[];
  readonly VolumeId?: string;
}
export interface DescribeVolumeStatusRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly VolumeIds?: readonly string[];
  readonly IncludeManagedResources?: boolean;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface DescribeVolumeStatusResult {
  readonly NextToken?: string;
  readonly VolumeStatuses?: readonly VolumeStatusItem[];
}
export interface DescribeVolumesModificationsRequest {
  readonly DryRun?: boolean;
  readonly VolumeIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly IncludeManagedResources?: boolean;
}
export interface DescribeVolumesModificationsResult {
  readonly NextToken?: string;
  readonly VolumesModifications?: readonly VolumeModification[];
}
export interface DescribeVolumesRequest {
  readonly VolumeIds?: readonly string[];
  readonly IncludeManagedResources?: boolean;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeVolumesResult {
  readonly NextToken?: string;
  readonly Volumes?: readonly Volume[];
}
export interface DescribeVpcAttributeRequest {
  readonly Attribute: VpcAttributeName;
  readonly VpcId: string;
  readonly DryRun?: boolean;
}
export interface DescribeVpcAttributeResult {
  readonly EnableDnsHostnames?: AttributeBooleanValue;
  readonly EnableDnsSupport?: AttributeBooleanValue;
  readonly EnableNetworkAddressUsageMetrics?: AttributeBooleanValue;
  readonly VpcId?: string;
}
export interface DescribeVpcBlockPublicAccessExclusionsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly ExclusionIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeVpcBlockPublicAccessExclusionsResult {
  readonly VpcBlockPublicAccessExclusions?: readonly VpcBlockPublicAccessExclusion[];
  readonly NextToken?: string;
}
export interface DescribeVpcBlockPublicAccessOptionsRequest {
  readonly DryRun?: boolean;
}
export interface DescribeVpcBlockPublicAccessOptionsResult {
  readonly VpcBlockPublicAccessOptions?: VpcBlockPublicAccessOptions;
}
export interface DescribeVpcClassicLinkDnsSupportRequest {
  readonly VpcIds?: readonly string[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeVpcClassicLinkDnsSupportResult {
  readonly NextToken?: string;
  readonly Vpcs?: readonly ClassicLinkDnsSupport[];
}
export interface DescribeVpcClassicLinkRequest {
  readonly DryRun?: boolean;
  readonly VpcIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeVpcClassicLinkResult {
  readonly Vpcs?: readonly VpcClassicLink[];
}
export interface DescribeVpcEncryptionControlsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly VpcEncryptionControlIds?: readonly string[];
  readonly VpcIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeVpcEncryptionControlsResult {
  readonly VpcEncryptionControls?: readonly VpcEncryptionControl[];
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointAssociationsRequest {
  readonly DryRun?: boolean;
  readonly VpcEndpointIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointAssociationsResult {
  readonly VpcEndpointAssociations?: readonly VpcEndpointAssociation[];
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointConnectionNotificationsRequest {
  readonly DryRun?: boolean;
  readonly ConnectionNotificationId?: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointConnectionNotificationsResult {
  readonly ConnectionNotificationSet?: readonly ConnectionNotification[];
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointConnectionsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointConnectionsResult {
  readonly VpcEndpointConnections?: readonly VpcEndpointConnection[];
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointServiceConfigurationsRequest {
  readonly DryRun?: boolean;
  readonly ServiceIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointServiceConfigurationsResult {
  readonly ServiceConfigurations?: readonly ServiceConfiguration[];
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointServicePermissionsRequest {
  readonly DryRun?: boolean;
  readonly ServiceId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointServicePermissionsResult {
  readonly AllowedPrincipals?: readonly AllowedPrincipal[];
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointServicesRequest {
  readonly DryRun?: boolean;
  readonly ServiceNames?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly ServiceRegions?: readonly string[];
}
export interface DescribeVpcEndpointServicesResult {
  readonly ServiceNames?: readonly string[];
  readonly ServiceDetails?: readonly ServiceDetail[];
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointsRequest {
  readonly DryRun?: boolean;
  readonly VpcEndpointIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeVpcEndpointsResult {
  readonly VpcEndpoints?: readonly VpcEndpoint[];
  readonly NextToken?: string;
}
export interface DescribeVpcPeeringConnectionsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly VpcPeeringConnectionIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}
export interface DescribeVpcPeeringConnectionsResult {
  readonly VpcPeeringConnections?: readonly VpcPeeringConnection[];
  readonly NextToken?: string;
}
export interface DescribeVpcsRequest {
  readonly Filters?: readonly Filter[];
  readonly VpcIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface DescribeVpcsResult {
  readonly NextToken?: string;
  readonly Vpcs?: readonly Vpc[];
}
export interface DescribeVpnConcentratorsRequest {
  readonly VpnConcentratorIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface DescribeVpnConcentratorsResult {
  readonly VpnConcentrators?: readonly VpnConcentrator[];
  readonly NextToken?: string;
}
export interface DescribeVpnConnectionsRequest {
  readonly Filters?: readonly Filter[];
  readonly VpnConnectionIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface DescribeVpnConnectionsResult {
  readonly VpnConnections?: readonly VpnConnection[];
}
export interface DescribeVpnGatewaysRequest {
  readonly Filters?: readonly Filter[];
  readonly VpnGatewayIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface DescribeVpnGatewaysResult {
  readonly VpnGateways?: readonly VpnGateway[];
}
export type DestinationFileFormat = "plain-text" | "parquet";
export interface DestinationOptionsRequest {
  readonly FileFormat?: DestinationFileFormat;
  readonly HiveCompatiblePartitions?: boolean;
  readonly PerHourPartition?: boolean;
}
export interface DestinationOptionsResponse {
  readonly FileFormat?: DestinationFileFormat;
  readonly HiveCompatiblePartitions?: boolean;
  readonly PerHourPartition?: boolean;
}
export interface DetachClassicLinkVpcRequest {
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly VpcId: string;
}
export interface DetachClassicLinkVpcResult {
  readonly Return?: boolean;
}
export interface DetachImageWatermarkRequest {
  readonly ImageId: string;
  readonly WatermarkKey: string;
  readonly DryRun?: boolean;
}
export interface DetachImageWatermarkResult {
  readonly Return?: boolean;
}
export interface DetachInternetGatewayRequest {
  readonly DryRun?: boolean;
  readonly InternetGatewayId: string;
  readonly VpcId: string;
}
export interface DetachNetworkInterfaceRequest {
  readonly DryRun?: boolean;
  readonly AttachmentId: string;
  readonly Force?: boolean;
}
export interface DetachVerifiedAccessTrustProviderRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly VerifiedAccessTrustProviderId: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface DetachVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider;
  readonly VerifiedAccessInstance?: VerifiedAccessInstance;
}
export interface DetachVolumeRequest {
  readonly Device?: string;
  readonly Force?: boolean;
  readonly InstanceId?: string;
  readonly VolumeId: string;
  readonly DryRun?: boolean;
}
export interface DetachVpnGatewayRequest {
  readonly VpcId: string;
  readonly VpnGatewayId: string;
  readonly DryRun?: boolean;
}
export interface DeviceOptions {
  readonly TenantId?: string;
  readonly PublicSigningKeyUrl?: string;
}
export interface DevicePostureOptions {
  readonly TrustProviders?: readonly ClientVpnTrustProviderRequest[];
  readonly Enabled?: boolean;
}
export interface DevicePostureResponseOptions {
  readonly TrustProviders?: readonly ClientVpnTrustProvider[];
}
export type DeviceTrustProviderType = "jamf" | "crowdstrike" | "jumpcloud";
export type DeviceType = "ebs" | "instance-store";
export interface DhcpConfiguration {
  readonly Key?: string;
  readonly Values?: readonly AttributeValue[];
}
export interface DhcpOptions {
  readonly OwnerId?: string;
  readonly Tags?: readonly Tag[];
  readonly DhcpOptionsId?: string;
  readonly DhcpConfigurations?: readonly DhcpConfiguration[];
}
export interface DimensionCondition {
  readonly Dimension?: FilterByDimension;
  readonly Comparison?: Comparison;
  readonly Values?: readonly string[];
}
export interface DirectoryServiceAuthentication {
  readonly DirectoryId?: string;
}
export interface DirectoryServiceAuthenticationRequest {
  readonly DirectoryId?: string;
}
export interface DisableAddressTransferRequest {
  readonly AllocationId: string;
  readonly DryRun?: boolean;
}
export interface DisableAddressTransferResult {
  readonly AddressTransfer?: AddressTransfer;
}
export interface DisableAllowedImagesSettingsRequest {
  readonly DryRun?: boolean;
}
export interface DisableAllowedImagesSettingsResult {
  readonly AllowedImagesSettingsState?: AllowedImagesSettingsDisabledState;
}
export interface DisableApplicationStatusCheckSuppressionRequest {
  readonly InstanceIds?: readonly string[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface DisableApplicationStatusCheckSuppressionResult {
  readonly SuccessfulResults?: readonly SuccessfulSuppressionResponseObject[];
  readonly UnsuccessfulResults?: readonly UnsuccessfulSuppressionResponseObject[];
}
export interface DisableAwsNetworkPerformanceMetricSubscriptionRequest {
  readonly Source?: string;
  readonly Destination?: string;
  readonly Metric?: MetricType;
  readonly Statistic?: StatisticType;
  readonly DryRun?: boolean;
}
export interface DisableAwsNetworkPerformanceMetricSubscriptionResult {
  readonly Output?: boolean;
}
export interface DisableCapacityManagerRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface DisableCapacityManagerResult {
  readonly CapacityManagerStatus?: CapacityManagerStatus;
  readonly OrganizationsAccess?: boolean;
}
export interface DisableEbsEncryptionByDefaultRequest {
  readonly DryRun?: boolean;
}
export interface DisableEbsEncryptionByDefaultResult {
  readonly EbsEncryptionByDefault?: boolean;
}
export interface DisableFastLaunchRequest {
  readonly ImageId: string;
  readonly Force?: boolean;
  readonly DryRun?: boolean;
}
export interface DisableFastLaunchResult {
  readonly ImageId?: string;
  readonly ResourceType?: FastLaunchResourceType;
  readonly SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse;
  readonly LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse;
  readonly MaxParallelLaunches?: number;
  readonly OwnerId?: string;
  readonly State?: FastLaunchStateCode;
  readonly StateTransitionReason?: string;
  readonly StateTransitionTime?: Date;
}
export interface DisableFastSnapshotRestoreErrorItem {
  readonly SnapshotId?: string;
  readonly FastSnapshotRestoreStateErrors?: readonly DisableFastSnapshotRestoreStateErrorItem[];
}
export interface DisableFastSnapshotRestoreStateError {
  readonly Code?: string;
  readonly Message?: string;
}
export interface DisableFastSnapshotRestoreStateErrorItem {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Error?: DisableFastSnapshotRestoreStateError;
}
export interface DisableFastSnapshotRestoreSuccessItem {
  readonly SnapshotId?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly State?: FastSnapshotRestoreStateCode;
  readonly StateTransitionReason?: string;
  readonly OwnerId?: string;
  readonly OwnerAlias?: string;
  readonly EnablingTime?: Date;
  readonly OptimizingTime?: Date;
  readonly EnabledTime?: Date;
  readonly DisablingTime?: Date;
  readonly DisabledTime?: Date;
}
export interface DisableFastSnapshotRestoresRequest {
  readonly AvailabilityZones?: readonly string[];
  readonly AvailabilityZoneIds?: readonly string[];
  readonly SourceSnapshotIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface DisableFastSnapshotRestoresResult {
  readonly Successful?: readonly DisableFastSnapshotRestoreSuccessItem[];
  readonly Unsuccessful?: readonly DisableFastSnapshotRestoreErrorItem[];
}
export interface DisableImageBlockPublicAccessRequest {
  readonly DryRun?: boolean;
}
export interface DisableImageBlockPublicAccessResult {
  readonly ImageBlockPublicAccessState?: ImageBlockPublicAccessDisabledState;
}
export interface DisableImageDeprecationRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface DisableImageDeprecationResult {
  readonly Return?: boolean;
}
export interface DisableImageDeregistrationProtectionRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface DisableImageDeregistrationProtectionResult {
  readonly Return?: string;
}
export interface DisableImageRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface DisableImageResult {
  readonly Return?: boolean;
}
export interface DisableInstanceSqlHaStandbyDetectionsRequest {
  readonly InstanceIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface DisableInstanceSqlHaStandbyDetectionsResult {
  readonly Instances?: readonly RegisteredInstance[];
}
export interface DisableIpamOrganizationAdminAccountRequest {
  readonly DryRun?: boolean;
  readonly DelegatedAdminAccountId: string;
}
export interface DisableIpamOrganizationAdminAccountResult {
  readonly Success?: boolean;
}
export interface DisableIpamPolicyRequest {
  readonly DryRun?: boolean;
  readonly IpamPolicyId: string;
  readonly OrganizationTargetId?: string;
}
export interface DisableIpamPolicyResult {
  readonly Return?: boolean;
}
export interface DisableRouteServerPropagationRequest {
  readonly RouteServerId: string;
  readonly RouteTableId: string;
  readonly DryRun?: boolean;
}
export interface DisableRouteServerPropagationResult {
  readonly RouteServerPropagation?: RouteServerPropagation;
}
export interface DisableSerialConsoleAccessRequest {
  readonly DryRun?: boolean;
}
export interface DisableSerialConsoleAccessResult {
  readonly SerialConsoleAccessEnabled?: boolean;
}
export interface DisableSnapshotBlockPublicAccessRequest {
  readonly DryRun?: boolean;
}
export interface DisableSnapshotBlockPublicAccessResult {
  readonly State?: SnapshotBlockPublicAccessState;
}
export interface DisableTransitGatewayRouteTablePropagationRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly DryRun?: boolean;
  readonly TransitGatewayRouteTableAnnouncementId?: string;
}
export interface DisableTransitGatewayRouteTablePropagationResult {
  readonly Propagation?: TransitGatewayPropagation;
}
export interface DisableVgwRoutePropagationRequest {
  readonly GatewayId: string;
  readonly RouteTableId: string;
  readonly DryRun?: boolean;
}
export interface DisableVpcClassicLinkDnsSupportRequest {
  readonly VpcId?: string;
}
export interface DisableVpcClassicLinkDnsSupportResult {
  readonly Return?: boolean;
}
export interface DisableVpcClassicLinkRequest {
  readonly DryRun?: boolean;
  readonly VpcId: string;
}
export interface DisableVpcClassicLinkResult {
  readonly Return?: boolean;
}
export interface DisassociateAddressRequest {
  readonly AssociationId?: string;
  readonly PublicIp?: string;
  readonly DryRun?: boolean;
}
export interface DisassociateApplicationStatusCheckRequest {
  readonly ApplicationStatusCheckId: string;
  readonly TargetTagAssociations?: readonly CustomTagKeyValueRequestPair[];
  readonly InstanceIds?: readonly string[];
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface DisassociateApplicationStatusCheckResult {
  readonly SuccessfulResults?: readonly SuccessfulAssociationResponseObject[];
  readonly UnsuccessfulResults?: readonly UnsuccessfulAssociationResponseObject[];
}
export interface DisassociateCapacityReservationBillingOwnerRequest {
  readonly DryRun?: boolean;
  readonly CapacityReservationId: string;
  readonly UnusedReservationBillingOwnerId: string;
}
export interface DisassociateCapacityReservationBillingOwnerResult {
  readonly Return?: boolean;
}
export interface DisassociateClientVpnTargetNetworkRequest {
  readonly ClientVpnEndpointId: string;
  readonly AssociationId: string;
  readonly DryRun?: boolean;
}
export interface DisassociateClientVpnTargetNetworkResult {
  readonly AssociationId?: string;
  readonly Status?: AssociationStatus;
}
export interface DisassociateEnclaveCertificateIamRoleRequest {
  readonly CertificateArn: string;
  readonly RoleArn: string;
  readonly DryRun?: boolean;
}
export interface DisassociateEnclaveCertificateIamRoleResult {
  readonly Return?: boolean;
}
export interface DisassociateIamInstanceProfileRequest {
  readonly AssociationId: string;
}
export interface DisassociateIamInstanceProfileResult {
  readonly IamInstanceProfileAssociation?: IamInstanceProfileAssociation;
}
export interface DisassociateInstanceEventWindowRequest {
  readonly DryRun?: boolean;
  readonly InstanceEventWindowId: string;
  readonly AssociationTarget: InstanceEventWindowDisassociationRequest;
}
export interface DisassociateInstanceEventWindowResult {
  readonly InstanceEventWindow?: InstanceEventWindow;
}
export interface DisassociateIpamByoasnRequest {
  readonly DryRun?: boolean;
  readonly Asn: string;
  readonly Cidr: string;
}
export interface DisassociateIpamByoasnResult {
  readonly AsnAssociation?: AsnAssociation;
}
export interface DisassociateIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryAssociationId: string;
}
export interface DisassociateIpamResourceDiscoveryResult {
  readonly IpamResourceDiscoveryAssociation?: IpamResourceDiscoveryAssociation;
}
export interface DisassociateNatGatewayAddressRequest {
  readonly NatGatewayId: string;
  readonly AssociationIds: readonly string[];
  readonly MaxDrainDurationSeconds?: number;
  readonly DryRun?: boolean;
}
export interface DisassociateNatGatewayAddressResult {
  readonly NatGatewayId?: string;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[];
}
export interface DisassociateRouteServerRequest {
  readonly RouteServerId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean;
}
export interface DisassociateRouteServerResult {
  readonly RouteServerAssociation?: RouteServerAssociation;
}
export interface DisassociateRouteTableRequest {
  readonly DryRun?: boolean;
  readonly AssociationId: string;
}
export interface DisassociateSecurityGroupVpcRequest {
  readonly GroupId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean;
}
export interface DisassociateSecurityGroupVpcResult {
  readonly State?: SecurityGroupVpcAssociationState;
}
export interface DisassociateSubnetCidrBlockRequest {
  readonly AssociationId: string;
}
export interface DisassociateSubnetCidrBlockResult {
  readonly Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation;
  readonly SubnetId?: string;
}
export interface DisassociateTransitGatewayMulticastDomainRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly SubnetIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface DisassociateTransitGatewayMulticastDomainResult {
  readonly Associations?: TransitGatewayMulticastDomainAssociations;
}
export interface DisassociateTransitGatewayPolicyTableRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface DisassociateTransitGatewayPolicyTableResult {
  readonly Association?: TransitGatewayPolicyTableAssociation;
}
export interface DisassociateTransitGatewayRouteTableRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface DisassociateTransitGatewayRouteTableResult {
  readonly Association?: TransitGatewayAssociation;
}
export interface DisassociateTrunkInterfaceRequest {
  readonly AssociationId: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface DisassociateTrunkInterfaceResult {
  readonly Return?: boolean;
  readonly ClientToken?: string;
}
export interface DisassociateVpcCidrBlockRequest {
  readonly AssociationId: string;
}
export interface DisassociateVpcCidrBlockResult {
  readonly Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation;
  readonly CidrBlockAssociation?: VpcCidrBlockAssociation;
  readonly VpcId?: string;
}
export interface DiskImage {
  readonly Description?: string;
  readonly Image?: DiskImageDetail;
  readonly Volume?: VolumeDetail;
}
export interface DiskImageDescription {
  readonly Checksum?: string;
  readonly Format?: DiskImageFormat;
  readonly ImportManifestUrl?: string;
  readonly Size?: number;
}
export interface DiskImageDetail {
  readonly Format: DiskImageFormat;
  readonly Bytes: number;
  readonly ImportManifestUrl: string;
}
export type DiskImageFormat = "VMDK" | "RAW" | "VHD";
export interface DiskImageVolumeDescription {
  readonly Id?: string;
  readonly Size?: number;
}
export interface DiskInfo {
  readonly SizeInGB?: number;
  readonly Count?: number;
  readonly Type?: DiskType;
}
export type DiskType = "hdd" | "ssd";
export interface DnsEntry {
  readonly DnsName?: string;
  readonly HostedZoneId?: string;
}
export type DnsNameState = "pendingVerification" | "verified" | "failed";
export interface DnsOptions {
  readonly DnsRecordIpType?: DnsRecordIpType;
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: boolean;
  readonly PrivateDnsPreference?: string;
  readonly PrivateDnsSpecifiedDomains?: readonly string[];
}
export interface DnsOptionsSpecification {
  readonly DnsRecordIpType?: DnsRecordIpType;
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: boolean;
  readonly PrivateDnsPreference?: string;
  readonly PrivateDnsSpecifiedDomains?: readonly string[];
}
export type DnsRecordIpType = "ipv4" | "dualstack" | "ipv6" | "service-defined";
export interface DnsServersOptionsModifyStructure {
  readonly CustomDnsServers?: readonly string[];
  readonly Enabled?: boolean;
}
export type DnsSupportValue = "enable" | "disable";
export type DomainType = "vpc" | "standard";
export type DynamicRoutingValue = "enable" | "disable";
export interface EbsBlockDevice {
  readonly DeleteOnTermination?: boolean;
  readonly Iops?: number;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: VolumeType;
  readonly KmsKeyId?: string;
  readonly Throughput?: number;
  readonly OutpostArn?: string;
  readonly AvailabilityZone?: string;
  readonly Encrypted?: boolean;
  readonly VolumeInitializationRate?: number;
  readonly AvailabilityZoneId?: string;
  readonly EbsCardIndex?: number;
}
export interface EbsBlockDeviceResponse {
  readonly Encrypted?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Iops?: number;
  readonly Throughput?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: VolumeType;
}
export interface EbsCardInfo {
  readonly EbsCardIndex?: number;
  readonly BaselineBandwidthInMbps?: number;
  readonly BaselineThroughputInMBps?: number;
  readonly BaselineIops?: number;
  readonly MaximumBandwidthInMbps?: number;
  readonly MaximumThroughputInMBps?: number;
  readonly MaximumIops?: number;
}
export type EbsEncryptionSupport = "unsupported" | "supported";
export interface EbsInfo {
  readonly EbsOptimizedSupport?: EbsOptimizedSupport;
  readonly EncryptionSupport?: EbsEncryptionSupport;
  readonly EbsOptimizedInfo?: EbsOptimizedInfo;
  readonly NvmeSupport?: EbsNvmeSupport;
  readonly MaximumEbsAttachments?: number;
  readonly AttachmentLimitType?: AttachmentLimitType;
  readonly MaximumEbsCards?: number;
  readonly EbsCards?: readonly EbsCardInfo[];
}
export interface EbsInstanceBlockDevice {
  readonly AttachTime?: Date;
  readonly DeleteOnTermination?: boolean;
  readonly Status?: AttachmentStatus;
  readonly VolumeId?: string;
  readonly AssociatedResource?: string;
  readonly VolumeOwnerId?: string;
  readonly Operator?: OperatorResponse;
  readonly EbsCardIndex?: number;
}
export interface EbsInstanceBlockDeviceSpecification {
  readonly VolumeId?: string;
  readonly DeleteOnTermination?: boolean;
}
export type EbsNvmeSupport = "unsupported" | "supported" | "required";
export interface EbsOptimizedInfo {
  readonly BaselineBandwidthInMbps?: number;
  readonly BaselineThroughputInMBps?: number;
  readonly BaselineIops?: number;
  readonly MaximumBandwidthInMbps?: number;
  readonly MaximumThroughputInMBps?: number;
  readonly MaximumIops?: number;
}
export type EbsOptimizedSupport = "unsupported" | "supported" | "default";
export interface EbsStatusDetails {
  readonly ImpairedSince?: Date;
  readonly Name?: StatusName;
  readonly Status?: StatusType;
}
export interface EbsStatusSummary {
  readonly Details?: readonly EbsStatusDetails[];
  readonly Status?: SummaryStatus;
}
export interface Ec2InstanceConnectEndpoint {
  readonly OwnerId?: string;
  readonly InstanceConnectEndpointId?: string;
  readonly InstanceConnectEndpointArn?: string;
  readonly State?: Ec2InstanceConnectEndpointState;
  readonly StateMessage?: string;
  readonly DnsName?: string;
  readonly FipsDnsName?: string;
  readonly NetworkInterfaceIds?: readonly string[];
  readonly VpcId?: string;
  readonly AvailabilityZone?: string;
  readonly CreatedAt?: Date;
  readonly SubnetId?: string;
  readonly PreserveClientIp?: boolean;
  readonly SecurityGroupIds?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly IpAddressType?: IpAddressType;
  readonly PublicDnsNames?: InstanceConnectEndpointPublicDnsNames;
  readonly AvailabilityZoneId?: string;
}
export type Ec2InstanceConnectEndpointState = "create-in-progress" | "create-complete" | "create-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "update-in-progress" | "update-complete" | "update-failed";
export interface EfaInfo {
  readonly MaximumEfaInterfaces?: number;
}
export interface EgressOnlyInternetGateway {
  readonly Attachments?: readonly InternetGatewayAttachment[];
  readonly EgressOnlyInternetGatewayId?: string;
  readonly Tags?: readonly Tag[];
}
export type EkPubKeyFormat = "der" | "tpmt";
export type EkPubKeyType = "rsa-2048" | "ecc-sec-p384";
export interface ElasticGpuAssociation {
  readonly ElasticGpuId?: string;
  readonly ElasticGpuAssociationId?: string;
  readonly ElasticGpuAssociationState?: string;
  readonly ElasticGpuAssociationTime?: string;
}
export interface ElasticGpuHealth {
  readonly Status?: ElasticGpuStatus;
}
export interface ElasticGpuSpecification {
  readonly Type: string;
}
export interface ElasticGpuSpecificationResponse {
  readonly Type?: string;
}
export type ElasticGpuState = "ATTACHED";
export type ElasticGpuStatus = "OK" | "IMPAIRED";
export interface ElasticGpus {
  readonly ElasticGpuId?: string;
  readonly AvailabilityZone?: string;
  readonly ElasticGpuType?: string;
  readonly ElasticGpuHealth?: ElasticGpuHealth;
  readonly ElasticGpuState?: ElasticGpuState;
  readonly InstanceId?: string;
  readonly Tags?: readonly Tag[];
}
export interface ElasticInferenceAccelerator {
  readonly Type: string;
  readonly Count?: number;
}
export interface ElasticInferenceAcceleratorAssociation {
  readonly ElasticInferenceAcceleratorArn?: string;
  readonly ElasticInferenceAcceleratorAssociationId?: string;
  readonly ElasticInferenceAcceleratorAssociationState?: string;
  readonly ElasticInferenceAcceleratorAssociationTime?: Date;
}
export interface EnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean;
  readonly EnaSrdUdpSpecification?: EnaSrdUdpSpecification;
}
export interface EnaSrdSpecificationRequest {
  readonly EnaSrdEnabled?: boolean;
  readonly EnaSrdUdpSpecification?: EnaSrdUdpSpecificationRequest;
}
export interface EnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean;
}
export interface EnaSrdUdpSpecificationRequest {
  readonly EnaSrdUdpEnabled?: boolean;
}
export type EnaSupport = "unsupported" | "supported" | "required";
export interface EnableAddressTransferRequest {
  readonly AllocationId: string;
  readonly TransferAccountId: string;
  readonly DryRun?: boolean;
}
export interface EnableAddressTransferResult {
  readonly AddressTransfer?: AddressTransfer;
}
export interface EnableAllowedImagesSettingsRequest {
  readonly AllowedImagesSettingsState: AllowedImagesSettingsEnabledState;
  readonly DryRun?: boolean;
}
export interface EnableAllowedImagesSettingsResult {
  readonly AllowedImagesSettingsState?: AllowedImagesSettingsEnabledState;
}
export interface EnableApplicationStatusCheckSuppressionRequest {
  readonly InstanceIds?: readonly string[];
  readonly DurationSeconds?: number;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface EnableApplicationStatusCheckSuppressionResult {
  readonly SuccessfulResults?: readonly SuccessfulSuppressionResponseObject[];
  readonly UnsuccessfulResults?: readonly UnsuccessfulSuppressionResponseObject[];
}
export interface EnableAwsNetworkPerformanceMetricSubscriptionRequest {
  readonly Source?: string;
  readonly Destination?: string;
  readonly Metric?: MetricType;
  readonly Statistic?: StatisticType;
  readonly DryRun?: boolean;
}
export interface EnableAwsNetworkPerformanceMetricSubscriptionResult {
  readonly Output?: boolean;
}
export interface EnableCapacityManagerRequest {
  readonly OrganizationsAccess?: boolean;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface EnableCapacityManagerResult {
  readonly CapacityManagerStatus?: CapacityManagerStatus;
  readonly OrganizationsAccess?: boolean;
}
export interface EnableEbsEncryptionByDefaultRequest {
  readonly DryRun?: boolean;
}
export interface EnableEbsEncryptionByDefaultResult {
  readonly EbsEncryptionByDefault?: boolean;
}
export interface EnableFastLaunchRequest {
  readonly ImageId: string;
  readonly ResourceType?: string;
  readonly SnapshotConfiguration?: FastLaunchSnapshotConfigurationRequest;
  readonly LaunchTemplate?: FastLaunchLaunchTemplateSpecificationRequest;
  readonly MaxParallelLaunches?: number;
  readonly DryRun?: boolean;
}
export interface EnableFastLaunchResult {
  readonly ImageId?: string;
  readonly ResourceType?: FastLaunchResourceType;
  readonly SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse;
  readonly LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse;
  readonly MaxParallelLaunches?: number;
  readonly OwnerId?: string;
  readonly State?: FastLaunchStateCode;
  readonly StateTransitionReason?: string;
  readonly StateTransitionTime?: Date;
}
export interface EnableFastSnapshotRestoreErrorItem {
  readonly SnapshotId?: string;
  readonly FastSnapshotRestoreStateErrors?: readonly EnableFastSnapshotRestoreStateErrorItem[];
}
export interface EnableFastSnapshotRestoreStateError {
  readonly Code?: string;
  readonly Message?: string;
}
export interface EnableFastSnapshotRestoreStateErrorItem {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Error?: EnableFastSnapshotRestoreStateError;
}
export interface EnableFastSnapshotRestoreSuccessItem {
  readonly SnapshotId?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly State?: FastSnapshotRestoreStateCode;
  readonly StateTransitionReason?: string;
  readonly OwnerId?: string;
  readonly OwnerAlias?: string;
  readonly EnablingTime?: Date;
  readonly OptimizingTime?: Date;
  readonly EnabledTime?: Date;
  readonly DisablingTime?: Date;
  readonly DisabledTime?: Date;
}
export interface EnableFastSnapshotRestoresRequest {
  readonly AvailabilityZones?: readonly string[];
  readonly AvailabilityZoneIds?: readonly string[];
  readonly SourceSnapshotIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface EnableFastSnapshotRestoresResult {
  readonly Successful?: readonly EnableFastSnapshotRestoreSuccessItem[];
  readonly Unsuccessful?: readonly EnableFastSnapshotRestoreErrorItem[];
}
export interface EnableImageBlockPublicAccessRequest {
  readonly ImageBlockPublicAccessState: ImageBlockPublicAccessEnabledState;
  readonly DryRun?: boolean;
}
export interface EnableImageBlockPublicAccessResult {
  readonly ImageBlockPublicAccessState?: ImageBlockPublicAccessEnabledState;
}
export interface EnableImageDeprecationRequest {
  readonly ImageId: string;
  readonly DeprecateAt: Date;
  readonly DryRun?: boolean;
}
export interface EnableImageDeprecationResult {
  readonly Return?: boolean;
}
export interface EnableImageDeregistrationProtectionRequest {
  readonly ImageId: string;
  readonly WithCooldown?: boolean;
  readonly DryRun?: boolean;
}
export interface EnableImageDeregistrationProtectionResult {
  readonly Return?: string;
}
export interface EnableImageRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface EnableImageResult {
  readonly Return?: boolean;
}
export interface EnableInstanceSqlHaStandbyDetectionsRequest {
  readonly InstanceIds: readonly string[];
  readonly SqlServerCredentials?: string;
  readonly DryRun?: boolean;
}
export interface EnableInstanceSqlHaStandbyDetectionsResult {
  readonly Instances?: readonly RegisteredInstance[];
}
export interface EnableIpamInternetRegistryAssociationRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly RpkiVersion: string;
  readonly ServiceUri: string;
  readonly ChildHandle: string;
  readonly ParentHandle: string;
  readonly ParentBpkiTa: string;
  readonly ClientToken?: string;
}
export interface EnableIpamInternetRegistryAssociationResult {
  readonly IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation;
}
export interface EnableIpamOrganizationAdminAccountRequest {
  readonly DryRun?: boolean;
  readonly DelegatedAdminAccountId: string;
}
export interface EnableIpamOrganizationAdminAccountResult {
  readonly Success?: boolean;
}
export interface EnableIpamPolicyRequest {
  readonly DryRun?: boolean;
  readonly IpamPolicyId: string;
  readonly OrganizationTargetId?: string;
}
export interface EnableIpamPolicyResult {
  readonly IpamPolicyId?: string;
}
export interface EnableReachabilityAnalyzerOrganizationSharingRequest {
  readonly DryRun?: boolean;
}
export interface EnableReachabilityAnalyzerOrganizationSharingResult {
  readonly ReturnValue?: boolean;
}
export interface EnableRouteServerPropagationRequest {
  readonly RouteServerId: string;
  readonly RouteTableId: string;
  readonly DryRun?: boolean;
}
export interface EnableRouteServerPropagationResult {
  readonly RouteServerPropagation?: RouteServerPropagation;
}
export interface EnableSerialConsoleAccessRequest {
  readonly DryRun?: boolean;
}
export interface EnableSerialConsoleAccessResult {
  readonly SerialConsoleAccessEnabled?: boolean;
}
export interface EnableSnapshotBlockPublicAccessRequest {
  readonly State: SnapshotBlockPublicAccessState;
  readonly DryRun?: boolean;
}
export interface EnableSnapshotBlockPublicAccessResult {
  readonly State?: SnapshotBlockPublicAccessState;
}
export interface EnableTransitGatewayRouteTablePropagationRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly DryRun?: boolean;
  readonly TransitGatewayRouteTableAnnouncementId?: string;
}
export interface EnableTransitGatewayRouteTablePropagationResult {
  readonly Propagation?: TransitGatewayPropagation;
}
export interface EnableVgwRoutePropagationRequest {
  readonly GatewayId: string;
  readonly RouteTableId: string;
  readonly DryRun?: boolean;
}
export interface EnableVolumeIORequest {
  readonly DryRun?: boolean;
  readonly VolumeId: string;
}
export interface EnableVpcClassicLinkDnsSupportRequest {
  readonly VpcId?: string;
}
export interface EnableVpcClassicLinkDnsSupportResult {
  readonly Return?: boolean;
}
export interface EnableVpcClassicLinkRequest {
  readonly DryRun?: boolean;
  readonly VpcId: string;
}
export interface EnableVpcClassicLinkResult {
  readonly Return?: boolean;
}
export interface EnclaveOptions {
  readonly Enabled?: boolean;
}
export interface EnclaveOptionsRequest {
  readonly Enabled?: boolean;
}
export type EncryptionStateValue = "enabling" | "enabled" | "disabling" | "disabled";
export interface EncryptionSupport {
  readonly EncryptionState?: EncryptionStateValue;
  readonly StateMessage?: string;
}
export type EncryptionSupportOptionValue = "enable" | "disable";
export type EndDateType = "unlimited" | "limited";
export type EndpointIpAddressType = "ipv4" | "ipv6" | "dual-stack";
export type EphemeralNvmeSupport = "unsupported" | "supported" | "required";
export type EventCode = "instance-reboot" | "system-reboot" | "system-maintenance" | "instance-retirement" | "instance-stop";
export interface EventInformation {
  readonly EventDescription?: string;
  readonly EventSubType?: string;
  readonly InstanceId?: string;
}
export type EventType = "instanceChange" | "fleetRequestChange" | "error" | "information";
export type ExcessCapacityTerminationPolicy = "noTermination" | "default";
export interface Explanation {
  readonly Acl?: AnalysisComponent;
  readonly AclRule?: AnalysisAclRule;
  readonly Address?: string;
  readonly Addresses?: readonly string[];
  readonly AttachedTo?: AnalysisComponent;
  readonly AvailabilityZones?: readonly string[];
  readonly AvailabilityZoneIds?: readonly string[];
  readonly Cidrs?: readonly string[];
  readonly Component?: AnalysisComponent;
  readonly CustomerGateway?: AnalysisComponent;
  readonly Destination?: AnalysisComponent;
  readonly DestinationVpc?: AnalysisComponent;
  readonly Direction?: string;
  readonly ExplanationCode?: string;
  readonly IngressRouteTable?: AnalysisComponent;
  readonly InternetGateway?: AnalysisComponent;
  readonly LoadBalancerArn?: string;
  readonly ClassicLoadBalancerListener?: AnalysisLoadBalancerListener;
  readonly LoadBalancerListenerPort?: number;
  readonly LoadBalancerTarget?: AnalysisLoadBalancerTarget;
  readonly LoadBalancerTargetGroup?: AnalysisComponent;
  readonly LoadBalancerTargetGroups?: readonly AnalysisComponent[];
  readonly LoadBalancerTargetPort?: number;
  readonly ElasticLoadBalancerListener?: AnalysisComponent;
  readonly MissingComponent?: string;
  readonly NatGateway?: AnalysisComponent;
  readonly NetworkInterface?: AnalysisComponent;
  readonly PacketField?: string;
  readonly VpcPeeringConnection?: AnalysisComponent;
  readonly Port?: number;
  readonly PortRanges?: readonly PortRange[];
  readonly PrefixList?: AnalysisComponent;
  readonly Protocols?: readonly string[];
  readonly RouteTableRoute?: AnalysisRouteTableRoute;
  readonly RouteTable?: AnalysisComponent;
  readonly SecurityGroup?: AnalysisComponent;
  readonly SecurityGroupRule?: AnalysisSecurityGroupRule;
  readonly SecurityGroups?: readonly AnalysisComponent[];
  readonly SourceVpc?: AnalysisComponent;
  readonly State?: string;
  readonly Subnet?: AnalysisComponent;
  readonly SubnetRouteTable?: AnalysisComponent;
  readonly Vpc?: AnalysisComponent;
  readonly VpcEndpoint?: AnalysisComponent;
  readonly VpnConnection?: AnalysisComponent;
  readonly VpnGateway?: AnalysisComponent;
  readonly TransitGateway?: AnalysisComponent;
  readonly TransitGatewayRouteTable?: AnalysisComponent;
  readonly TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute;
  readonly TransitGatewayAttachment?: AnalysisComponent;
  readonly ComponentAccount?: string;
  readonly ComponentRegion?: string;
  readonly FirewallStatelessRule?: FirewallStatelessRule;
  readonly FirewallStatefulRule?: FirewallStatefulRule;
}
export interface ExportClientVpnClientCertificateRevocationListRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean;
}
export interface ExportClientVpnClientCertificateRevocationListResult {
  readonly CertificateRevocationList?: string;
  readonly Status?: ClientCertificateRevocationListStatus;
}
export interface ExportClientVpnClientConfigurationRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean;
}
export interface ExportClientVpnClientConfigurationResult {
  readonly ClientConfiguration?: string;
}
export type ExportEnvironment = "citrix" | "vmware" | "microsoft";
export interface ExportImageRequest {
  readonly ClientToken?: string;
  readonly Description?: string;
  readonly DiskImageFormat: DiskImageFormat;
  readonly DryRun?: boolean;
  readonly ImageId: string;
  readonly S3ExportLocation: ExportTaskS3LocationRequest;
  readonly RoleName?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface ExportImageResult {
  readonly Description?: string;
  readonly DiskImageFormat?: DiskImageFormat;
  readonly ExportImageTaskId?: string;
  readonly ImageId?: string;
  readonly RoleName?: string;
  readonly Progress?: string;
  readonly S3ExportLocation?: ExportTaskS3Location;
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly Tags?: readonly Tag[];
}
export interface ExportImageTask {
  readonly Description?: string;
  readonly ExportImageTaskId?: string;
  readonly ImageId?: string;
  readonly Progress?: string;
  readonly S3ExportLocation?: ExportTaskS3Location;
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly Tags?: readonly Tag[];
}
export interface ExportTask {
  readonly Description?: string;
  readonly ExportTaskId?: string;
  readonly ExportToS3Task?: ExportToS3Task;
  readonly InstanceExportDetails?: InstanceExportDetails;
  readonly State?: ExportTaskState;
  readonly StatusMessage?: string;
  readonly Tags?: readonly Tag[];
}
export interface ExportTaskS3Location {
  readonly S3Bucket?: string;
  readonly S3Prefix?: string;
}
export interface ExportTaskS3LocationRequest {
  readonly S3Bucket: string;
  readonly S3Prefix?: string;
}
export type ExportTaskState = "active" | "cancelling" | "cancelled" | "completed";
export interface ExportToS3Task {
  readonly ContainerFormat?: ContainerFormat;
  readonly DiskImageFormat?: DiskImageFormat;
  readonly S3Bucket?: string;
  readonly S3Key?: string;
}
export interface ExportToS3TaskSpecification {
  readonly DiskImageFormat?: DiskImageFormat;
  readonly ContainerFormat?: ContainerFormat;
  readonly S3Bucket?: string;
  readonly S3Prefix?: string;
}
export interface ExportTransitGatewayRoutesRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[];
  readonly S3Bucket: string;
  readonly DryRun?: boolean;
}
export interface ExportTransitGatewayRoutesResult {
  readonly S3Location?: string;
}
export interface ExportVerifiedAccessInstanceClientConfigurationRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly DryRun?: boolean;
}
export interface ExportVerifiedAccessInstanceClientConfigurationResult {
  readonly Version?: string;
  readonly VerifiedAccessInstanceId?: string;
  readonly Region?: string;
  readonly DeviceTrustProviders?: readonly DeviceTrustProviderType[];
  readonly UserTrustProvider?: VerifiedAccessInstanceUserTrustProviderClientConfiguration;
  readonly OpenVpnConfigurations?: readonly VerifiedAccessInstanceOpenVpnClientConfiguration[];
}
export interface ExternalAuthorityConfiguration {
  readonly Type?: IpamScopeExternalAuthorityType;
  readonly ExternalResourceIdentifier?: string;
}
export interface FailedCapacityReservationFleetCancellationResult {
  readonly CapacityReservationFleetId?: string;
  readonly CancelCapacityReservationFleetError?: CancelCapacityReservationFleetError;
}
export interface FailedQueuedPurchaseDeletion {
  readonly Error?: DeleteQueuedReservedInstancesError;
  readonly ReservedInstancesId?: string;
}
export interface FastLaunchLaunchTemplateSpecificationRequest {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Version: string;
}
export interface FastLaunchLaunchTemplateSpecificationResponse {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Version?: string;
}
export type FastLaunchResourceType = "snapshot";
export interface FastLaunchSnapshotConfigurationRequest {
  readonly TargetResourceCount?: number;
}
export interface FastLaunchSnapshotConfigurationResponse {
  readonly TargetResourceCount?: number;
}
export type FastLaunchStateCode = "enabling" | "enabling-failed" | "enabled" | "enabled-failed" | "disabling" | "disabling-failed";
export type FastSnapshotRestoreStateCode = "enabling" | "optimizing" | "enabled" | "disabling" | "disabled";
export interface FederatedAuthentication {
  readonly SamlProviderArn?: string;
  readonly SelfServiceSamlProviderArn?: string;
}
export interface FederatedAuthenticationRequest {
  readonly SAMLProviderArn?: string;
  readonly SelfServiceSAMLProviderArn?: string;
}
export interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}
export type FilterByDimension = "resource-region" | "availability-zone-id" | "account-id" | "account-name" | "instance-family" | "instance-type" | "instance-platform" | "reservation-arn" | "reservation-id" | "reservation-type" | "reservation-create-timestamp" | "reservation-start-timestamp" | "reservation-end-timestamp" | "reservation-end-date-type" | "tenancy" | "reservation-state" | "reservation-instance-match-criteria" | "reservation-unused-financial-owner";
export interface FilterPortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export type FindingsFound = "true" | "false" | "unknown";
export interface FirewallStatefulRule {
  readonly RuleGroupArn?: string;
  readonly Sources?: readonly string[];
  readonly Destinations?: readonly string[];
  readonly SourcePorts?: readonly PortRange[];
  readonly DestinationPorts?: readonly PortRange[];
  readonly Protocol?: string;
  readonly RuleAction?: string;
  readonly Direction?: string;
}
export interface FirewallStatelessRule {
  readonly RuleGroupArn?: string;
  readonly Sources?: readonly string[];
  readonly Destinations?: readonly string[];
  readonly SourcePorts?: readonly PortRange[];
  readonly DestinationPorts?: readonly PortRange[];
  readonly Protocols?: readonly number[];
  readonly RuleAction?: string;
  readonly Priority?: number;
}
export type FleetActivityStatus = "error" | "pending_fulfillment" | "pending_termination" | "fulfilled";
export interface FleetBlockDeviceMappingRequest {
  readonly DeviceName?: string;
  readonly VirtualName?: string;
  readonly Ebs?: FleetEbsBlockDeviceRequest;
  readonly NoDevice?: string;
}
export interface FleetCapacityReservation {
  readonly CapacityReservationId?: string;
  readonly AvailabilityZoneId?: string;
  readonly InstanceType?: InstanceType;
  readonly InstancePlatform?: CapacityReservationInstancePlatform;
  readonly AvailabilityZone?: string;
  readonly TotalInstanceCount?: number;
  readonly FulfilledCapacity?: number;
  readonly EbsOptimized?: boolean;
  readonly CreateDate?: Date;
  readonly Weight?: number;
  readonly Priority?: number;
}
export interface FleetCapacityReservationTargetRequest {
  readonly CapacityReservationIds?: readonly string[];
  readonly CapacityReservationResourceGroupArns?: readonly string[];
}
export type FleetCapacityReservationTenancy = "default";
export type FleetCapacityReservationUsageStrategy = "use-capacity-reservations-first";
export interface FleetData {
  readonly ActivityStatus?: FleetActivityStatus;
  readonly CreateTime?: Date;
  readonly FleetId?: string;
  readonly FleetState?: FleetStateCode;
  readonly ClientToken?: string;
  readonly ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy;
  readonly FulfilledCapacity?: number;
  readonly FulfilledOnDemandCapacity?: number;
  readonly LaunchTemplateConfigs?: readonly FleetLaunchTemplateConfig[];
  readonly TargetCapacitySpecification?: TargetCapacitySpecification;
  readonly TerminateInstancesWithExpiration?: boolean;
  readonly Type?: FleetType;
  readonly ValidFrom?: Date;
  readonly ValidUntil?: Date;
  readonly ReplaceUnhealthyInstances?: boolean;
  readonly SpotOptions?: SpotOptions;
  readonly OnDemandOptions?: OnDemandOptions;
  readonly ReservedCapacityOptions?: ReservedCapacityOptions;
  readonly Tags?: readonly Tag[];
  readonly Errors?: readonly DescribeFleetError[];
  readonly Instances?: readonly DescribeFleetsInstances[];
  readonly Context?: string;
}
export interface FleetEbsBlockDeviceRequest {
  readonly Encrypted?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Iops?: number;
  readonly Throughput?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: VolumeType;
}
export type FleetEventType = "instance-change" | "fleet-change" | "service-error";
export type FleetExcessCapacityTerminationPolicy = "no-termination" | "termination";
export type FleetHttpTokensState = "optional" | "required";
export interface FleetIamInstanceProfileSpecificationRequest {
  readonly Arn?: string;
  readonly Name?: string;
}
export type FleetInstanceMatchCriteria = "open";
export type FleetInstanceMetadataEndpointState = "disabled" | "enabled";
export interface FleetInstanceMetadataOptionsRequest {
  readonly HttpTokens?: FleetHttpTokensState;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpEndpoint?: FleetInstanceMetadataEndpointState;
}
export interface FleetLaunchTemplateConfig {
  readonly LaunchTemplateSpecification?: FleetLaunchTemplateSpecification;
  readonly Overrides?: readonly FleetLaunchTemplateOverrides[];
}
export interface FleetLaunchTemplateConfigRequest {
  readonly LaunchTemplateSpecification?: FleetLaunchTemplateSpecificationRequest;
  readonly Overrides?: readonly FleetLaunchTemplateOverridesRequest[];
}
export interface FleetLaunchTemplateOverrides {
  readonly InstanceType?: InstanceType;
  readonly MaxPrice?: string;
  readonly SubnetId?: string;
  readonly AvailabilityZone?: string;
  readonly WeightedCapacity?: number;
  readonly Priority?: number;
  readonly Placement?: PlacementResponse;
  readonly InstanceRequirements?: InstanceRequirements;
  readonly ImageId?: string;
  readonly BlockDeviceMappings?: readonly BlockDeviceMappingResponse[];
  readonly AvailabilityZoneId?: string;
}
export interface FleetLaunchTemplateOverridesRequest {
  readonly InstanceType?: InstanceType;
  readonly MaxPrice?: string;
  readonly SubnetId?: string;
  readonly AvailabilityZone?: string;
  readonly WeightedCapacity?: number;
  readonly Priority?: number;
  readonly Placement?: Placement;
  readonly KeyName?: string;
  readonly BlockDeviceMappings?: readonly FleetBlockDeviceMappingRequest[];
  readonly IamInstanceProfile?: FleetIamInstanceProfileSpecificationRequest;
  readonly MetadataOptions?: FleetInstanceMetadataOptionsRequest;
  readonly InstanceRequirements?: InstanceRequirementsRequest;
  readonly ImageId?: string;
  readonly AvailabilityZoneId?: string;
}
export interface FleetLaunchTemplateSpecification {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Version?: string;
}
export interface FleetLaunchTemplateSpecificationRequest {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Version?: string;
  readonly LaunchTemplateSpecificationUserData?: string;
}
export type FleetOnDemandAllocationStrategy = "lowest-price" | "prioritized";
export type FleetReplacementStrategy = "launch" | "launch-before-terminate";
export type FleetReservationType = "on-demand-capacity-reservation" | "capacity-block" | "interruptible-capacity-reservation";
export interface FleetSpotCapacityRebalance {
  readonly ReplacementStrategy?: FleetReplacementStrategy;
  readonly TerminationDelay?: number;
}
export interface FleetSpotCapacityRebalanceRequest {
  readonly ReplacementStrategy?: FleetReplacementStrategy;
  readonly TerminationDelay?: number;
}
export interface FleetSpotMaintenanceStrategies {
  readonly CapacityRebalance?: FleetSpotCapacityRebalance;
}
export interface FleetSpotMaintenanceStrategiesRequest {
  readonly CapacityRebalance?: FleetSpotCapacityRebalanceRequest;
}
export type FleetStateCode = "submitted" | "active" | "deleted" | "failed" | "deleted_running" | "deleted_terminating" | "modifying";
export type FleetType = "request" | "maintain" | "instant";
export type FlexibleEnaQueuesSupport = "unsupported" | "supported";
export interface FlowLog {
  readonly CreationTime?: Date;
  readonly DeliverLogsErrorMessage?: string;
  readonly DeliverLogsPermissionArn?: string;
  readonly DeliverCrossAccountRole?: string;
  readonly DeliverLogsStatus?: string;
  readonly FlowLogId?: string;
  readonly FlowLogStatus?: string;
  readonly LogGroupName?: string;
  readonly ResourceId?: string;
  readonly TrafficType?: TrafficType;
  readonly LogDestinationType?: LogDestinationType;
  readonly LogDestination?: string;
  readonly LogFormat?: string;
  readonly Tags?: readonly Tag[];
  readonly MaxAggregationInterval?: number;
  readonly DestinationOptions?: DestinationOptionsResponse;
  readonly TagFieldSpecifications?: readonly TagFieldSpecificationResponse[];
}
export type FlowLogsResourceType = "VPC" | "Subnet" | "NetworkInterface" | "TransitGateway" | "TransitGatewayAttachment" | "RegionalNatGateway";
export interface FpgaDeviceInfo {
  readonly Name?: string;
  readonly Manufacturer?: string;
  readonly Count?: number;
  readonly MemoryInfo?: FpgaDeviceMemoryInfo;
}
export interface FpgaDeviceMemoryInfo {
  readonly SizeInMiB?: number;
}
export interface FpgaImage {
  readonly FpgaImageId?: string;
  readonly FpgaImageGlobalId?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly ShellVersion?: string;
  readonly PciId?: PciId;
  readonly State?: FpgaImageState;
  readonly CreateTime?: Date;
  readonly UpdateTime?: Date;
  readonly OwnerId?: string;
  readonly OwnerAlias?: string;
  readonly ProductCodes?: readonly ProductCode[];
  readonly Tags?: readonly Tag[];
  readonly Public?: boolean;
  readonly DataRetentionSupport?: boolean;
  readonly InstanceTypes?: readonly string[];
}
export interface FpgaImageAttribute {
  readonly FpgaImageId?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly LoadPermissions?: readonly LoadPermission[];
  readonly ProductCodes?: readonly ProductCode[];
}
export type FpgaImageAttributeName = "description" | "name" | "loadPermission" | "productCodes";
export interface FpgaImageState {
  readonly Code?: FpgaImageStateCode;
  readonly Message?: string;
}
export type FpgaImageStateCode = "pending" | "failed" | "available" | "unavailable";
export interface FpgaInfo {
  readonly Fpgas?: readonly FpgaDeviceInfo[];
  readonly TotalFpgaMemoryInMiB?: number;
}
export type GatewayAssociationState = "associated" | "not-associated" | "associating" | "disassociating";
export type GatewayType = "ipsec.1";
export interface GetActiveVpnTunnelStatusRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly DryRun?: boolean;
}
export interface GetActiveVpnTunnelStatusResult {
  readonly ActiveVpnTunnelStatus?: ActiveVpnTunnelStatus;
}
export interface GetAllowedImagesSettingsRequest {
  readonly DryRun?: boolean;
}
export interface GetAllowedImagesSettingsResult {
  readonly State?: string;
  readonly ImageCriteria?: readonly ImageCriterion[];
  readonly ManagedBy?: ManagedBy;
}
export interface GetAssociatedEnclaveCertificateIamRolesRequest {
  readonly CertificateArn: string;
  readonly DryRun?: boolean;
}
export interface GetAssociatedEnclaveCertificateIamRolesResult {
  readonly AssociatedRoles?: readonly AssociatedRole[];
}
export interface GetAssociatedIpv6PoolCidrsRequest {
  readonly PoolId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface GetAssociatedIpv6PoolCidrsResult {
  readonly Ipv6CidrAssociations?: readonly Ipv6CidrAssociation[];
  readonly NextToken?: string;
}
export interface GetAwsNetworkPerformanceDataRequest {
  readonly DataQueries?: readonly DataQuery[];
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetAwsNetworkPerformanceDataResult {
  readonly DataResponses?: readonly DataResponse[];
  readonly NextToken?: string;
}
export interface GetCapacityManagerAttributesRequest {
  readonly DryRun?: boolean;
}
export interface GetCapacityManagerAttributesResult {
  readonly CapacityManagerStatus?: CapacityManagerStatus;
  readonly OrganizationsAccess?: boolean;
  readonly DataExportCount?: number;
  readonly IngestionStatus?: IngestionStatus;
  readonly IngestionStatusMessage?: string;
  readonly EarliestDatapointTimestamp?: Date;
  readonly LatestDatapointTimestamp?: Date;
}
export interface GetCapacityManagerMetricDataRequest {
  readonly MetricNames: readonly Metric[];
  readonly StartTime: Date;
  readonly EndTime: Date;
  readonly Period: number;
  readonly GroupBy?: readonly GroupBy[];
  readonly FilterBy?: readonly CapacityManagerCondition[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetCapacityManagerMetricDataResult {
  readonly MetricDataResults?: readonly MetricDataResult[];
  readonly NextToken?: string;
}
export interface GetCapacityManagerMetricDimensionsRequest {
  readonly GroupBy: readonly GroupBy[];
  readonly FilterBy?: readonly CapacityManagerCondition[];
  readonly StartTime: Date;
  readonly EndTime: Date;
  readonly MetricNames: readonly Metric[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetCapacityManagerMetricDimensionsResult {
  readonly MetricDimensionResults?: readonly CapacityManagerDimension[];
  readonly NextToken?: string;
}
export interface GetCapacityManagerMonitoredTagKeysRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetCapacityManagerMonitoredTagKeysResult {
  readonly CapacityManagerTagKeys?: readonly CapacityManagerMonitoredTagKey[];
  readonly NextToken?: string;
}
export interface GetCapacityReservationUsageRequest {
  readonly CapacityReservationId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface GetCapacityReservationUsageResult {
  readonly NextToken?: string;
  readonly CapacityReservationId?: string;
  readonly InstanceType?: string;
  readonly TotalInstanceCount?: number;
  readonly AvailableInstanceCount?: number;
  readonly State?: CapacityReservationState;
  readonly InstanceUsages?: readonly InstanceUsage[];
  readonly Interruptible?: boolean;
  readonly InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation;
  readonly InterruptionInfo?: InterruptionInfo;
}
export interface GetClientVpnEndpointAuthorizationPolicyRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean;
}
export interface GetClientVpnEndpointAuthorizationPolicyResult {
  readonly ClientVpnEndpointId?: string;
  readonly PolicyDocument?: string;
  readonly Description?: string;
  readonly ShadowMode?: ClientVpnAuthorizationPolicyShadowMode;
  readonly Status?: ClientVpnAuthorizationPolicyStatus;
}
export interface GetCoipPoolUsageRequest {
  readonly PoolId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetCoipPoolUsageResult {
  readonly CoipPoolId?: string;
  readonly CoipAddressUsages?: readonly CoipAddressUsage[];
  readonly LocalGatewayRouteTableId?: string;
  readonly NextToken?: string;
}
export interface GetConsoleOutputRequest {
  readonly InstanceId: string;
  readonly Latest?: boolean;
  readonly DryRun?: boolean;
}
export interface GetConsoleOutputResult {
  readonly InstanceId?: string;
  readonly Timestamp?: Date;
  readonly Output?: string;
}
export interface GetConsoleScreenshotRequest {
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly WakeUp?: boolean;
}
export interface GetConsoleScreenshotResult {
  readonly ImageData?: string;
  readonly InstanceId?: string;
}
export interface GetDeclarativePoliciesReportSummaryRequest {
  readonly DryRun?: boolean;
  readonly ReportId: string;
}
export interface GetDeclarativePoliciesReportSummaryResult {
  readonly ReportId?: string;
  readonly S3Bucket?: string;
  readonly S3Prefix?: string;
  readonly TargetId?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly NumberOfAccounts?: number;
  readonly NumberOfFailedAccounts?: number;
  readonly AttributeSummaries?: readonly AttributeSummary[];
}
export interface GetDefaultCreditSpecificationRequest {
  readonly DryRun?: boolean;
  readonly InstanceFamily: UnlimitedSupportedInstanceFamily;
}
export interface GetDefaultCreditSpecificationResult {
  readonly InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification;
}
export interface GetEbsDefaultKmsKeyIdRequest {
  readonly DryRun?: boolean;
}
export interface GetEbsDefaultKmsKeyIdResult {
  readonly KmsKeyId?: string;
}
export interface GetEbsEncryptionByDefaultRequest {
  readonly DryRun?: boolean;
}
export interface GetEbsEncryptionByDefaultResult {
  readonly EbsEncryptionByDefault?: boolean;
  readonly SseType?: SSEType;
}
export interface GetEnabledIpamPolicyRequest {
  readonly DryRun?: boolean;
}
export interface GetEnabledIpamPolicyResult {
  readonly IpamPolicyEnabled?: boolean;
  readonly IpamPolicyId?: string;
  readonly ManagedBy?: IpamPolicyManagedBy;
}
export interface GetFlowLogsIntegrationTemplateRequest {
  readonly DryRun?: boolean;
  readonly FlowLogId: string;
  readonly ConfigDeliveryS3DestinationArn: string;
  readonly IntegrateServices: IntegrateServices;
}
export interface GetFlowLogsIntegrationTemplateResult {
  readonly Result?: string;
}
export interface GetGroupsForCapacityReservationRequest {
  readonly CapacityReservationId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface GetGroupsForCapacityReservationResult {
  readonly NextToken?: string;
  readonly CapacityReservationGroups?: readonly CapacityReservationGroup[];
}
export interface GetHostReservationPurchasePreviewRequest {
  readonly HostIdSet: readonly string[];
  readonly OfferingId: string;
}
export interface GetHostReservationPurchasePreviewResult {
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly Purchase?: readonly Purchase[];
  readonly TotalHourlyPrice?: string;
  readonly TotalUpfrontPrice?: string;
}
export interface GetImageAncestryRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface GetImageAncestryResult {
  readonly ImageAncestryEntries?: readonly ImageAncestryEntry[];
}
export interface GetImageBlockPublicAccessStateRequest {
  readonly DryRun?: boolean;
}
export interface GetImageBlockPublicAccessStateResult {
  readonly ImageBlockPublicAccessState?: string;
  readonly ManagedBy?: ManagedBy;
}
export interface GetInstanceMetadataDefaultsRequest {
  readonly DryRun?: boolean;
}
export interface GetInstanceMetadataDefaultsResult {
  readonly AccountLevel?: InstanceMetadataDefaultsResponse;
}
export interface GetInstanceTpmEkPubRequest {
  readonly InstanceId: string;
  readonly KeyType: EkPubKeyType;
  readonly KeyFormat: EkPubKeyFormat;
  readonly DryRun?: boolean;
}
export interface GetInstanceTpmEkPubResult {
  readonly InstanceId?: string;
  readonly KeyType?: EkPubKeyType;
  readonly KeyFormat?: EkPubKeyFormat;
  readonly KeyValue?: string;
}
export interface GetInstanceTypesFromInstanceRequirementsRequest {
  readonly DryRun?: boolean;
  readonly ArchitectureTypes: readonly ArchitectureType[];
  readonly VirtualizationTypes: readonly VirtualizationType[];
  readonly InstanceRequirements: InstanceRequirementsRequest;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Context?: string;
}
export interface GetInstanceTypesFromInstanceRequirementsResult {
  readonly InstanceTypes?: readonly InstanceTypeInfoFromInstanceRequirements[];
  readonly NextToken?: string;
}
export interface GetInstanceUefiDataRequest {
  readonly InstanceId: string;
  readonly DryRun?: boolean;
}
export interface GetInstanceUefiDataResult {
  readonly InstanceId?: string;
  readonly UefiData?: string;
}
export interface GetIpamAddressHistoryRequest {
  readonly DryRun?: boolean;
  readonly Cidr: string;
  readonly IpamScopeId: string;
  readonly VpcId?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamAddressHistoryResult {
  readonly HistoryRecords?: readonly IpamAddressHistoryRecord[];
  readonly NextToken?: string;
}
export interface GetIpamDiscoveredAccountsRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryId: string;
  readonly DiscoveryRegion: string;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetIpamDiscoveredAccountsResult {
  readonly IpamDiscoveredAccounts?: readonly IpamDiscoveredAccount[];
  readonly NextToken?: string;
}
export interface GetIpamDiscoveredPublicAddressesRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryId: string;
  readonly AddressRegion: string;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetIpamDiscoveredPublicAddressesResult {
  readonly IpamDiscoveredPublicAddresses?: readonly IpamDiscoveredPublicAddress[];
  readonly OldestSampleTime?: Date;
  readonly NextToken?: string;
}
export interface GetIpamDiscoveredResourceCidrsRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryId: string;
  readonly ResourceRegion: string;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetIpamDiscoveredResourceCidrsResult {
  readonly IpamDiscoveredResourceCidrs?: readonly IpamDiscoveredResourceCidr[];
  readonly NextToken?: string;
}
export interface GetIpamDiscoveredRoutesRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryId: string;
  readonly ResourceRegion: string;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetIpamDiscoveredRoutesResult {
  readonly IpamDiscoveredRoutes?: readonly IpamDiscoveredRoute[];
  readonly NextToken?: string;
}
export interface GetIpamInternetRegistryAssociationAsnsRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface GetIpamInternetRegistryAssociationAsnsResult {
  readonly NextToken?: string;
  readonly IpamInternetRegistryAssociationAsns?: readonly IpamInternetRegistryAssociationAsn[];
}
export interface GetIpamInternetRegistryAssociationCidrsRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface GetIpamInternetRegistryAssociationCidrsResult {
  readonly NextToken?: string;
  readonly IpamInternetRegistryAssociationCidrs?: readonly IpamInternetRegistryAssociationCidr[];
}
export interface GetIpamPolicyAllocationRulesRequest {
  readonly DryRun?: boolean;
  readonly IpamPolicyId: string;
  readonly Filters?: readonly Filter[];
  readonly Locale?: string;
  readonly ResourceType?: IpamPolicyResourceType;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamPolicyAllocationRulesResult {
  readonly IpamPolicyDocuments?: readonly IpamPolicyDocument[];
  readonly NextToken?: string;
}
export interface GetIpamPolicyOrganizationTargetsRequest {
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IpamPolicyId: string;
  readonly Filters?: readonly Filter[];
}
export interface GetIpamPolicyOrganizationTargetsResult {
  readonly OrganizationTargets?: readonly IpamPolicyOrganizationTarget[];
  readonly NextToken?: string;
}
export interface GetIpamPoolAllocationsRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly IpamPoolAllocationId?: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamPoolAllocationsResult {
  readonly IpamPoolAllocations?: readonly IpamPoolAllocation[];
  readonly NextToken?: string;
}
export interface GetIpamPoolCidrsRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamPoolCidrsResult {
  readonly IpamPoolCidrs?: readonly IpamPoolCidr[];
  readonly NextToken?: string;
}
export interface GetIpamPrefixListResolverRulesRequest {
  readonly DryRun?: boolean;
  readonly IpamPrefixListResolverId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamPrefixListResolverRulesResult {
  readonly Rules?: readonly IpamPrefixListResolverRule[];
  readonly NextToken?: string;
}
export interface GetIpamPrefixListResolverVersionEntriesRequest {
  readonly DryRun?: boolean;
  readonly IpamPrefixListResolverId: string;
  readonly IpamPrefixListResolverVersion: number;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamPrefixListResolverVersionEntriesResult {
  readonly Entries?: readonly IpamPrefixListResolverVersionEntry[];
  readonly NextToken?: string;
}
export interface GetIpamPrefixListResolverVersionsRequest {
  readonly DryRun?: boolean;
  readonly IpamPrefixListResolverId: string;
  readonly IpamPrefixListResolverVersions?: readonly number[];
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
}
export interface GetIpamPrefixListResolverVersionsResult {
  readonly IpamPrefixListResolverVersions?: readonly IpamPrefixListResolverVersion[];
  readonly NextToken?: string;
}
export interface GetIpamResourceCidrsRequest {
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IpamScopeId: string;
  readonly IpamPoolId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: IpamResourceType;
  readonly ResourceTag?: RequestIpamResourceTag;
  readonly ResourceOwner?: string;
}
export interface GetIpamResourceCidrsResult {
  readonly NextToken?: string;
  readonly IpamResourceCidrs?: readonly IpamResourceCidr[];
}
export interface GetIpamRouteOriginAuthorizationsRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly Cidr?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamRouteOriginAuthorizationsResult {
  readonly IpamRouteOriginAuthorizations?: readonly IpamRouteOriginAuthorizationInfo[];
  readonly NextToken?: string;
}
export interface GetIpamRouteProtectionFindingsRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly Filters?: readonly Filter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetIpamRouteProtectionFindingsResult {
  readonly IpamId?: string;
  readonly RouteProtectionFindings?: readonly IpamRouteProtectionFinding[];
  readonly NextToken?: string;
}
export interface GetIpamRoutingPolicyRegistrationDeltasRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly DeltaId?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly ChronologicalOrder?: ChronologicalOrder;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamRoutingPolicyRegistrationDeltasResult {
  readonly IpamRoutingPolicyRegistrationDeltas?: readonly IpamRoutingPolicyRegistrationDelta[];
  readonly NextToken?: string;
}
export interface GetIpamRoutingPolicyRegistrationsRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly Cidr?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetIpamRoutingPolicyRegistrationsResult {
  readonly IpamRoutingPolicyRegistrations?: readonly IpamRoutingPolicyRegistration[];
  readonly NextToken?: string;
}
export interface GetLaunchTemplateDataRequest {
  readonly DryRun?: boolean;
  readonly InstanceId: string;
}
export interface GetLaunchTemplateDataResult {
  readonly LaunchTemplateData?: ResponseLaunchTemplateData;
}
export interface GetManagedPrefixListAssociationsRequest {
  readonly DryRun?: boolean;
  readonly PrefixListId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetManagedPrefixListAssociationsResult {
  readonly PrefixListAssociations?: readonly PrefixListAssociation[];
  readonly NextToken?: string;
}
export interface GetManagedPrefixListEntriesRequest {
  readonly DryRun?: boolean;
  readonly PrefixListId: string;
  readonly TargetVersion?: number;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetManagedPrefixListEntriesResult {
  readonly Entries?: readonly PrefixListEntry[];
  readonly NextToken?: string;
}
export interface GetManagedResourceVisibilityRequest {
  readonly DryRun?: boolean;
}
export interface GetManagedResourceVisibilityResult {
  readonly Visibility?: ManagedResourceVisibilitySettings;
}
export interface GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
  readonly NetworkInsightsAccessScopeAnalysisId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetNetworkInsightsAccessScopeAnalysisFindingsResult {
  readonly NetworkInsightsAccessScopeAnalysisId?: string;
  readonly AnalysisStatus?: AnalysisStatus;
  readonly AnalysisFindings?: readonly AccessScopeAnalysisFinding[];
  readonly NextToken?: string;
}
export interface GetNetworkInsightsAccessScopeContentRequest {
  readonly NetworkInsightsAccessScopeId: string;
  readonly DryRun?: boolean;
}
export interface GetNetworkInsightsAccessScopeContentResult {
  readonly NetworkInsightsAccessScopeContent?: NetworkInsightsAccessScopeContent;
}
export interface GetPasswordDataRequest {
  readonly InstanceId: string;
  readonly DryRun?: boolean;
}
export interface GetPasswordDataResult {
  readonly InstanceId?: string;
  readonly Timestamp?: Date;
  readonly PasswordData?: string;
}
export interface GetReservedInstancesExchangeQuoteRequest {
  readonly DryRun?: boolean;
  readonly ReservedInstanceIds: readonly string[];
  readonly TargetConfigurations?: readonly TargetConfigurationRequest[];
}
export interface GetReservedInstancesExchangeQuoteResult {
  readonly CurrencyCode?: string;
  readonly IsValidExchange?: boolean;
  readonly OutputReservedInstancesWillExpireAt?: Date;
  readonly PaymentDue?: string;
  readonly ReservedInstanceValueRollup?: ReservationValue;
  readonly ReservedInstanceValueSet?: readonly ReservedInstanceReservationValue[];
  readonly TargetConfigurationValueRollup?: ReservationValue;
  readonly TargetConfigurationValueSet?: readonly TargetReservationValue[];
  readonly ValidationFailureReason?: string;
}
export interface GetRouteServerAssociationsRequest {
  readonly RouteServerId: string;
  readonly DryRun?: boolean;
}
export interface GetRouteServerAssociationsResult {
  readonly RouteServerAssociations?: readonly RouteServerAssociation[];
}
export interface GetRouteServerPropagationsRequest {
  readonly RouteServerId: string;
  readonly RouteTableId?: string;
  readonly DryRun?: boolean;
}
export interface GetRouteServerPropagationsResult {
  readonly RouteServerPropagations?: readonly RouteServerPropagation[];
}
export interface GetRouteServerRoutingDatabaseRequest {
  readonly RouteServerId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly Filters?: readonly Filter[];
}
export interface GetRouteServerRoutingDatabaseResult {
  readonly AreRoutesPersisted?: boolean;
  readonly Routes?: readonly RouteServerRoute[];
  readonly NextToken?: string;
}
export interface GetSecurityGroupsForVpcRequest {
  readonly VpcId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly Filter[];
  readonly DryRun?: boolean;
}
export interface GetSecurityGroupsForVpcResult {
  readonly NextToken?: string;
  readonly SecurityGroupForVpcs?: readonly SecurityGroupForVpc[];
}
export interface GetSerialConsoleAccessStatusRequest {
  readonly DryRun?: boolean;
}
export interface GetSerialConsoleAccessStatusResult {
  readonly SerialConsoleAccessEnabled?: boolean;
  readonly ManagedBy?: ManagedBy;
}
export interface GetSnapshotBlockPublicAccessStateRequest {
  readonly DryRun?: boolean;
}
export interface GetSnapshotBlockPublicAccessStateResult {
  readonly State?: SnapshotBlockPublicAccessState;
  readonly ManagedBy?: ManagedBy;
}
export interface GetSpotPlacementScoresRequest {
  readonly InstanceTypes?: readonly string[];
  readonly TargetCapacity: number;
  readonly TargetCapacityUnitType?: TargetCapacityUnitType;
  readonly SingleAvailabilityZone?: boolean;
  readonly RegionNames?: readonly string[];
  readonly InstanceRequirementsWithMetadata?: InstanceRequirementsWithMetadataRequest;
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IncludeLocalZones?: boolean;
}
export interface GetSpotPlacementScoresResult {
  readonly SpotPlacementScores?: readonly SpotPlacementScore[];
  readonly NextToken?: string;
}
export interface GetSubnetCidrReservationsRequest {
  readonly Filters?: readonly Filter[];
  readonly SubnetId: string;
  readonly DryRun?: boolean;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetSubnetCidrReservationsResult {
  readonly SubnetIpv4CidrReservations?: readonly SubnetCidrReservation[];
  readonly SubnetIpv6CidrReservations?: readonly SubnetCidrReservation[];
  readonly NextToken?: string;
}
export interface GetTransitGatewayAttachmentPropagationsRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetTransitGatewayAttachmentPropagationsResult {
  readonly TransitGatewayAttachmentPropagations?: readonly TransitGatewayAttachmentPropagation[];
  readonly NextToken?: string;
}
export interface GetTransitGatewayMeteringPolicyEntriesRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetTransitGatewayMeteringPolicyEntriesResult {
  readonly TransitGatewayMeteringPolicyEntries?: readonly TransitGatewayMeteringPolicyEntry[];
  readonly NextToken?: string;
}
export interface GetTransitGatewayMulticastDomainAssociationsRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetTransitGatewayMulticastDomainAssociationsResult {
  readonly MulticastDomainAssociations?: readonly TransitGatewayMulticastDomainAssociation[];
  readonly NextToken?: string;
}
export interface GetTransitGatewayPolicyTableAssociationsRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetTransitGatewayPolicyTableAssociationsResult {
  readonly Associations?: readonly TransitGatewayPolicyTableAssociation[];
  readonly NextToken?: string;
}
export interface GetTransitGatewayPolicyTableEntriesRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetTransitGatewayPolicyTableEntriesResult {
  readonly TransitGatewayPolicyTableEntries?: readonly TransitGatewayPolicyTableEntry[];
  readonly NextToken?: string;
}
export interface GetTransitGatewayPrefixListReferencesRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetTransitGatewayPrefixListReferencesResult {
  readonly TransitGatewayPrefixListReferences?: readonly TransitGatewayPrefixListReference[];
  readonly NextToken?: string;
}
export interface GetTransitGatewayRouteTableAssociationsRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetTransitGatewayRouteTableAssociationsResult {
  readonly Associations?: readonly TransitGatewayRouteTableAssociation[];
  readonly NextToken?: string;
}
export interface GetTransitGatewayRouteTablePropagationsRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetTransitGatewayRouteTablePropagationsResult {
  readonly TransitGatewayRouteTablePropagations?: readonly TransitGatewayRouteTablePropagation[];
  readonly NextToken?: string;
}
export interface GetVerifiedAccessEndpointPolicyRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly DryRun?: boolean;
}
export interface GetVerifiedAccessEndpointPolicyResult {
  readonly PolicyEnabled?: boolean;
  readonly PolicyDocument?: string;
}
export interface GetVerifiedAccessEndpointTargetsRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetVerifiedAccessEndpointTargetsResult {
  readonly VerifiedAccessEndpointTargets?: readonly VerifiedAccessEndpointTarget[];
  readonly NextToken?: string;
}
export interface GetVerifiedAccessGroupPolicyRequest {
  readonly VerifiedAccessGroupId: string;
  readonly DryRun?: boolean;
}
export interface GetVerifiedAccessGroupPolicyResult {
  readonly PolicyEnabled?: boolean;
  readonly PolicyDocument?: string;
}
export interface GetVpcResourcesBlockingEncryptionEnforcementRequest {
  readonly VpcId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetVpcResourcesBlockingEncryptionEnforcementResult {
  readonly NonCompliantResources?: readonly VpcEncryptionNonCompliantResource[];
  readonly NextToken?: string;
}
export interface GetVpnConnectionDeviceSampleConfigurationRequest {
  readonly VpnConnectionId: string;
  readonly VpnConnectionDeviceTypeId: string;
  readonly InternetKeyExchangeVersion?: string;
  readonly SampleType?: string;
  readonly DryRun?: boolean;
}
export interface GetVpnConnectionDeviceSampleConfigurationResult {
  readonly VpnConnectionDeviceSampleConfiguration?: string;
}
export interface GetVpnConnectionDeviceTypesRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface GetVpnConnectionDeviceTypesResult {
  readonly VpnConnectionDeviceTypes?: readonly VpnConnectionDeviceType[];
  readonly NextToken?: string;
}
export interface GetVpnTunnelReplacementStatusRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly DryRun?: boolean;
}
export interface GetVpnTunnelReplacementStatusResult {
  readonly VpnConnectionId?: string;
  readonly TransitGatewayId?: string;
  readonly CustomerGatewayId?: string;
  readonly VpnGatewayId?: string;
  readonly VpnTunnelOutsideIpAddress?: string;
  readonly MaintenanceDetails?: MaintenanceDetails;
}
export interface GpuDeviceInfo {
  readonly Name?: string;
  readonly Manufacturer?: string;
  readonly Count?: number;
  readonly LogicalGpuCount?: number;
  readonly GpuPartitionSize?: number;
  readonly Workloads?: readonly string[];
  readonly MemoryInfo?: GpuDeviceMemoryInfo;
}
export interface GpuDeviceMemoryInfo {
  readonly SizeInMiB?: number;
}
export interface GpuInfo {
  readonly Gpus?: readonly GpuDeviceInfo[];
  readonly TotalGpuMemoryInMiB?: number;
}
export type GroupBy = "resource-region" | "availability-zone-id" | "account-id" | "account-name" | "instance-family" | "instance-type" | "instance-platform" | "reservation-arn" | "reservation-id" | "reservation-type" | "reservation-create-timestamp" | "reservation-start-timestamp" | "reservation-end-timestamp" | "reservation-end-date-type" | "tenancy" | "reservation-state" | "reservation-instance-match-criteria" | "reservation-unused-financial-owner";
export interface GroupIdentifier {
  readonly GroupId?: string;
  readonly GroupName?: string;
}
export type HaStatus = "processing" | "active" | "standby" | "invalid";
export interface HealthCheckPathDestinationRequestObject {
  readonly SubnetId?: string;
  readonly SecurityGroupId?: string;
}
export interface HealthCheckPathDestinationResponseObject {
  readonly SubnetId?: string;
  readonly SecurityGroupId?: string;
}
export interface HealthCheckPathRequestObject {
  readonly Source?: HealthCheckPathSourceRequestObject;
  readonly Destinations?: readonly HealthCheckPathDestinationRequestObject[];
}
export interface HealthCheckPathResponseObject {
  readonly Source?: HealthCheckPathSourceResponseObject;
  readonly Destinations?: readonly HealthCheckPathDestinationResponseObject[];
}
export interface HealthCheckPathSourceRequestObject {
  readonly SubnetId?: string;
  readonly SecurityGroupId?: string;
}
export interface HealthCheckPathSourceResponseObject {
  readonly SubnetId?: string;
  readonly SecurityGroupId?: string;
}
export interface HibernationOptions {
  readonly Configured?: boolean;
}
export interface HibernationOptionsRequest {
  readonly Configured?: boolean;
}
export interface HistoryRecord {
  readonly EventInformation?: EventInformation;
  readonly EventType?: EventType;
  readonly Timestamp?: Date;
}
export interface HistoryRecordEntry {
  readonly EventInformation?: EventInformation;
  readonly EventType?: FleetEventType;
  readonly Timestamp?: Date;
}
export interface Host {
  readonly AutoPlacement?: AutoPlacement;
  readonly AvailabilityZone?: string;
  readonly AvailableCapacity?: AvailableCapacity;
  readonly ClientToken?: string;
  readonly HostId?: string;
  readonly HostProperties?: HostProperties;
  readonly HostReservationId?: string;
  readonly Instances?: readonly HostInstance[];
  readonly State?: AllocationState;
  readonly AllocationTime?: Date;
  readonly ReleaseTime?: Date;
  readonly Tags?: readonly Tag[];
  readonly HostRecovery?: HostRecovery;
  readonly AllowsMultipleInstanceTypes?: AllowsMultipleInstanceTypes;
  readonly OwnerId?: string;
  readonly AvailabilityZoneId?: string;
  readonly MemberOfServiceLinkedResourceGroup?: boolean;
  readonly OutpostArn?: string;
  readonly HostMaintenance?: HostMaintenance;
  readonly AssetId?: string;
  readonly CpuOptions?: HostCpuOptions;
}
export interface HostCpuOptions {
  readonly AmdSevSnp?: AmdSevSnp;
}
export interface HostCpuOptionsRequest {
  readonly AmdSevSnp?: AmdSevSnp;
}
export interface HostInstance {
  readonly InstanceId?: string;
  readonly InstanceType?: string;
  readonly OwnerId?: string;
}
export type HostMaintenance = "on" | "off";
export interface HostOffering {
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly Duration?: number;
  readonly HourlyPrice?: string;
  readonly InstanceFamily?: string;
  readonly OfferingId?: string;
  readonly PaymentOption?: PaymentOption;
  readonly UpfrontPrice?: string;
}
export interface HostProperties {
  readonly Cores?: number;
  readonly InstanceType?: string;
  readonly InstanceFamily?: string;
  readonly Sockets?: number;
  readonly TotalVCpus?: number;
}
export type HostRecovery = "on" | "off";
export interface HostReservation {
  readonly Count?: number;
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly Duration?: number;
  readonly End?: Date;
  readonly HostIdSet?: readonly string[];
  readonly HostReservationId?: string;
  readonly HourlyPrice?: string;
  readonly InstanceFamily?: string;
  readonly OfferingId?: string;
  readonly PaymentOption?: PaymentOption;
  readonly Start?: Date;
  readonly State?: ReservationState;
  readonly UpfrontPrice?: string;
  readonly Tags?: readonly Tag[];
}
export type HostTenancy = "default" | "dedicated" | "host";
export type HostnameType = "ip-name" | "resource-name";
export type HttpTokensEnforcedState = "disabled" | "enabled";
export type HttpTokensState = "optional" | "required";
export type HypervisorType = "ovm" | "xen";
export interface IKEVersionsListValue {
  readonly Value?: string;
}
export interface IKEVersionsRequestListValue {
  readonly Value?: string;
}
export interface IamInstanceProfile {
  readonly Arn?: string;
  readonly Id?: string;
}
export interface IamInstanceProfileAssociation {
  readonly AssociationId?: string;
  readonly InstanceId?: string;
  readonly IamInstanceProfile?: IamInstanceProfile;
  readonly State?: IamInstanceProfileAssociationState;
  readonly Timestamp?: Date;
}
export type IamInstanceProfileAssociationState = "associating" | "associated" | "disassociating" | "disassociated";
export interface IamInstanceProfileSpecification {
  readonly Arn?: string;
  readonly Name?: string;
}
export interface IcmpTypeCode {
  readonly Code?: number;
  readonly Type?: number;
}
export interface IdFormat {
  readonly Deadline?: Date;
  readonly Resource?: string;
  readonly UseLongIds?: boolean;
}
export type Igmpv2SupportValue = "enable" | "disable";
export interface Image {
  readonly PlatformDetails?: string;
  readonly UsageOperation?: string;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[];
  readonly Description?: string;
  readonly EnaSupport?: boolean;
  readonly Hypervisor?: HypervisorType;
  readonly ImageOwnerAlias?: string;
  readonly Name?: string;
  readonly RootDeviceName?: string;
  readonly RootDeviceType?: DeviceType;
  readonly SriovNetSupport?: string;
  readonly StateReason?: StateReason;
  readonly Tags?: readonly Tag[];
  readonly VirtualizationType?: VirtualizationType;
  readonly BootMode?: BootModeValues;
  readonly TpmSupport?: TpmSupportValues;
  readonly DeprecationTime?: string;
  readonly ImdsSupport?: ImdsSupportValues;
  readonly SourceInstanceId?: string;
  readonly DeregistrationProtection?: string;
  readonly LastLaunchedTime?: string;
  readonly ImageAllowed?: boolean;
  readonly SourceImageId?: string;
  readonly SourceImageRegion?: string;
  readonly FreeTierEligible?: boolean;
  readonly PublicSsmParameterName?: string;
  readonly ImageWatermarks?: readonly ImageWatermark[];
  readonly InstanceTypeSpecification?: InstanceTypeSpecification;
  readonly ImageId?: string;
  readonly ImageLocation?: string;
  readonly State?: ImageState;
  readonly OwnerId?: string;
  readonly CreationDate?: string;
  readonly Public?: boolean;
  readonly ProductCodes?: readonly ProductCode[];
  readonly Architecture?: ArchitectureValues;
  readonly ImageType?: ImageTypeValues;
  readonly KernelId?: string;
  readonly RamdiskId?: string;
  readonly Platform?: PlatformValues;
}
export interface ImageAncestryEntry {
  readonly CreationDate?: Date;
  readonly ImageId?: string;
  readonly ImageOwnerAlias?: string;
  readonly SourceImageId?: string;
  readonly SourceImageRegion?: string;
}
export interface ImageAttribute {
  readonly Description?: AttributeValue;
  readonly KernelId?: AttributeValue;
  readonly RamdiskId?: AttributeValue;
  readonly SriovNetSupport?: AttributeValue;
  readonly BootMode?: AttributeValue;
  readonly TpmSupport?: AttributeValue;
  readonly UefiData?: AttributeValue;
  readonly LastLaunchedTime?: AttributeValue;
  readonly ImdsSupport?: AttributeValue;
  readonly DeregistrationProtection?: AttributeValue;
  readonly ImageId?: string;
  readonly LaunchPermissions?: readonly LaunchPermission[];
  readonly ProductCodes?: readonly ProductCode[];
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[];
}
export type ImageAttributeName = "description" | "kernel" | "ramdisk" | "launchPermission" | "productCodes" | "blockDeviceMapping" | "sriovNetSupport" | "bootMode" | "tpmSupport" | "uefiData" | "lastLaunchedTime" | "imdsSupport" | "deregistrationProtection";
export type ImageBlockPublicAccessDisabledState = "unblocked";
export type ImageBlockPublicAccessEnabledState = "block-new-sharing";
export interface ImageCriterion {
  readonly ImageProviders?: readonly string[];
  readonly MarketplaceProductCodes?: readonly string[];
  readonly ImageNames?: readonly string[];
  readonly DeprecationTimeCondition?: DeprecationTimeCondition;
  readonly CreationDateCondition?: CreationDateCondition;
  readonly ImageWatermarks?: readonly ImageWatermarkFilterResponse[];
}
export interface ImageCriterionRequest {
  readonly ImageProviders?: readonly string[];
  readonly MarketplaceProductCodes?: readonly string[];
  readonly ImageNames?: readonly string[];
  readonly DeprecationTimeCondition?: DeprecationTimeConditionRequest;
  readonly CreationDateCondition?: CreationDateConditionRequest;
  readonly ImageWatermarks?: readonly ImageWatermarkFilterRequest[];
}
export interface ImageDiskContainer {
  readonly Description?: string;
  readonly DeviceName?: string;
  readonly Format?: string;
  readonly SnapshotId?: string;
  readonly Url?: string;
  readonly UserBucket?: UserBucket;
}
export interface ImageMetadata {
  readonly ImageId?: string;
  readonly Name?: string;
  readonly OwnerId?: string;
  readonly State?: ImageState;
  readonly ImageOwnerAlias?: string;
  readonly CreationDate?: string;
  readonly DeprecationTime?: string;
  readonly ImageAllowed?: boolean;
  readonly IsPublic?: boolean;
  readonly ImageWatermarks?: readonly ImageWatermark[];
}
export interface ImageRecycleBinInfo {
  readonly ImageId?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly RecycleBinEnterTime?: Date;
  readonly RecycleBinExitTime?: Date;
}
export interface ImageReference {
  readonly ImageId?: string;
  readonly ResourceType?: ImageReferenceResourceType;
  readonly Arn?: string;
}
export type ImageReferenceOptionName = "state-name" | "version-depth";
export type ImageReferenceResourceType = "ec2:Instance" | "ec2:LaunchTemplate" | "ssm:Parameter" | "imagebuilder:ImageRecipe" | "imagebuilder:ContainerRecipe";
export type ImageState = "pending" | "available" | "invalid" | "deregistered" | "transient" | "failed" | "error" | "disabled";
export type ImageTypeValues = "machine" | "kernel" | "ramdisk";
export interface ImageUsageReport {
  readonly ImageId?: string;
  readonly ReportId?: string;
  readonly ResourceTypes?: readonly ImageUsageResourceType[];
  readonly AccountIds?: readonly string[];
  readonly State?: string;
  readonly StateReason?: string;
  readonly CreationTime?: Date;
  readonly ExpirationTime?: Date;
  readonly Tags?: readonly Tag[];
}
export interface ImageUsageReportEntry {
  readonly ResourceType?: string;
  readonly ReportId?: string;
  readonly UsageCount?: number;
  readonly AccountId?: string;
  readonly ImageId?: string;
  readonly ReportCreationTime?: Date;
}
export interface ImageUsageResourceType {
  readonly ResourceType?: string;
  readonly ResourceTypeOptions?: readonly ImageUsageResourceTypeOption[];
}
export interface ImageUsageResourceTypeOption {
  readonly OptionName?: string;
  readonly OptionValues?: readonly string[];
}
export interface ImageUsageResourceTypeOptionRequest {
  readonly OptionName?: string;
  readonly OptionValues?: readonly string[];
}
export interface ImageUsageResourceTypeRequest {
  readonly ResourceType?: string;
  readonly ResourceTypeOptions?: readonly ImageUsageResourceTypeOptionRequest[];
}
export interface ImageWatermark {
  readonly WatermarkKey?: string;
  readonly SourceImageRegion?: string;
  readonly SourceImageId?: string;
  readonly SourceImageCreationTime?: Date;
  readonly WatermarkCreationTime?: Date;
}
export interface ImageWatermarkFilterRequest {
  readonly WatermarkKey?: string;
  readonly SourceImageRegion?: string;
  readonly MaximumDaysSinceSourceImageCreated?: number;
  readonly MaximumDaysSinceWatermarkCreated?: number;
}
export interface ImageWatermarkFilterResponse {
  readonly WatermarkKey?: string;
  readonly SourceImageRegion?: string;
  readonly MaximumDaysSinceSourceImageCreated?: number;
  readonly MaximumDaysSinceWatermarkCreated?: number;
}
export type ImdsSupportValues = "v2.0";
export interface ImportClientVpnClientCertificateRevocationListRequest {
  readonly ClientVpnEndpointId: string;
  readonly CertificateRevocationList: string;
  readonly DryRun?: boolean;
}
export interface ImportClientVpnClientCertificateRevocationListResult {
  readonly Return?: boolean;
}
export interface ImportImageLicenseConfigurationRequest {
  readonly LicenseConfigurationArn?: string;
}
export interface ImportImageLicenseConfigurationResponse {
  readonly LicenseConfigurationArn?: string;
}
export interface ImportImageRequest {
  readonly Architecture?: string;
  readonly ClientData?: ClientData;
  readonly ClientToken?: string;
  readonly Description?: string;
  readonly DiskContainers?: readonly ImageDiskContainer[];
  readonly DryRun?: boolean;
  readonly Encrypted?: boolean;
  readonly Hypervisor?: string;
  readonly KmsKeyId?: string;
  readonly LicenseType?: string;
  readonly Platform?: string;
  readonly RoleName?: string;
  readonly LicenseSpecifications?: readonly ImportImageLicenseConfigurationRequest[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly UsageOperation?: string;
  readonly BootMode?: BootModeValues;
}
export interface ImportImageResult {
  readonly Architecture?: string;
  readonly Description?: string;
  readonly Encrypted?: boolean;
  readonly Hypervisor?: string;
  readonly ImageId?: string;
  readonly ImportTaskId?: string;
  readonly KmsKeyId?: string;
  readonly LicenseType?: string;
  readonly Platform?: string;
  readonly Progress?: string;
  readonly SnapshotDetails?: readonly SnapshotDetail[];
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly LicenseSpecifications?: readonly ImportImageLicenseConfigurationResponse[];
  readonly Tags?: readonly Tag[];
  readonly UsageOperation?: string;
}
export interface ImportImageTask {
  readonly Architecture?: string;
  readonly Description?: string;
  readonly Encrypted?: boolean;
  readonly Hypervisor?: string;
  readonly ImageId?: string;
  readonly ImportTaskId?: string;
  readonly KmsKeyId?: string;
  readonly LicenseType?: string;
  readonly Platform?: string;
  readonly Progress?: string;
  readonly SnapshotDetails?: readonly SnapshotDetail[];
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly Tags?: readonly Tag[];
  readonly LicenseSpecifications?: readonly ImportImageLicenseConfigurationResponse[];
  readonly UsageOperation?: string;
  readonly BootMode?: BootModeValues;
}
export interface ImportInstanceLaunchSpecification {
  readonly Architecture?: ArchitectureValues;
  readonly GroupNames?: readonly string[];
  readonly GroupIds?: readonly string[];
  readonly AdditionalInfo?: string;
  readonly UserData?: UserData;
  readonly InstanceType?: InstanceType;
  readonly Placement?: Placement;
  readonly Monitoring?: boolean;
  readonly SubnetId?: string;
  readonly InstanceInitiatedShutdownBehavior?: ShutdownBehavior;
  readonly PrivateIpAddress?: string;
}
export interface ImportInstanceRequest {
  readonly DryRun?: boolean;
  readonly Description?: string;
  readonly LaunchSpecification?: ImportInstanceLaunchSpecification;
  readonly DiskImages?: readonly DiskImage[];
  readonly Platform: PlatformValues;
}
export interface ImportInstanceResult {
  readonly ConversionTask?: ConversionTask;
}
export interface ImportInstanceTaskDetails {
  readonly Description?: string;
  readonly InstanceId?: string;
  readonly Platform?: PlatformValues;
  readonly Volumes?: readonly ImportInstanceVolumeDetailItem[];
}
export interface ImportInstanceVolumeDetailItem {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly BytesConverted?: number;
  readonly Description?: string;
  readonly Image?: DiskImageDescription;
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly Volume?: DiskImageVolumeDescription;
}
export interface ImportKeyPairRequest {
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly KeyName: string;
  readonly PublicKeyMaterial: Uint8Array;
}
export interface ImportKeyPairResult {
  readonly KeyFingerprint?: string;
  readonly KeyName?: string;
  readonly KeyPairId?: string;
  readonly Tags?: readonly Tag[];
}
export interface ImportSnapshotRequest {
  readonly ClientData?: ClientData;
  readonly ClientToken?: string;
  readonly Description?: string;
  readonly DiskContainer?: SnapshotDiskContainer;
  readonly DryRun?: boolean;
  readonly Encrypted?: boolean;
  readonly KmsKeyId?: string;
  readonly RoleName?: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface ImportSnapshotResult {
  readonly Description?: string;
  readonly ImportTaskId?: string;
  readonly SnapshotTaskDetail?: SnapshotTaskDetail;
  readonly Tags?: readonly Tag[];
}
export interface ImportSnapshotTask {
  readonly Description?: string;
  readonly ImportTaskId?: string;
  readonly SnapshotTaskDetail?: SnapshotTaskDetail;
  readonly Tags?: readonly Tag[];
}
export interface ImportVolumeRequest {
  readonly AvailabilityZoneId?: string;
  readonly DryRun?: boolean;
  readonly AvailabilityZone?: string;
  readonly Image: DiskImageDetail;
  readonly Description?: string;
  readonly Volume: VolumeDetail;
}
export interface ImportVolumeResult {
  readonly ConversionTask?: ConversionTask;
}
export interface ImportVolumeTaskDetails {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly BytesConverted?: number;
  readonly Description?: string;
  readonly Image?: DiskImageDescription;
  readonly Volume?: DiskImageVolumeDescription;
}
export interface InferenceAcceleratorInfo {
  readonly Accelerators?: readonly InferenceDeviceInfo[];
  readonly TotalInferenceMemoryInMiB?: number;
}
export interface InferenceDeviceInfo {
  readonly Count?: number;
  readonly Name?: string;
  readonly Manufacturer?: string;
  readonly MemoryInfo?: InferenceDeviceMemoryInfo;
}
export interface InferenceDeviceMemoryInfo {
  readonly SizeInMiB?: number;
}
export type IngestionStatus = "initial-ingestion-in-progress" | "ingestion-complete" | "ingestion-failed";
export interface InitializationStatusDetails {
  readonly InitializationType?: InitializationType;
  readonly Progress?: number;
  readonly EstimatedTimeToCompleteInSeconds?: number;
}
export type InitializationType = "default" | "provisioned-rate" | "volume-copy";
export interface Instance {
  readonly Architecture?: ArchitectureValues;
  readonly BlockDeviceMappings?: readonly InstanceBlockDeviceMapping[];
  readonly ClientToken?: string;
  readonly EbsOptimized?: boolean;
  readonly EnaSupport?: boolean;
  readonly Hypervisor?: HypervisorType;
  readonly IamInstanceProfile?: IamInstanceProfile;
  readonly InstanceLifecycle?: InstanceLifecycleType;
  readonly ElasticGpuAssociations?: readonly ElasticGpuAssociation[];
  readonly ElasticInferenceAcceleratorAssociations?: readonly ElasticInferenceAcceleratorAssociation[];
  readonly NetworkInterfaces?: readonly InstanceNetworkInterface[];
  readonly OutpostArn?: string;
  readonly RootDeviceName?: string;
  readonly RootDeviceType?: DeviceType;
  readonly SecurityGroups?: readonly GroupIdentifier[];
  readonly SourceDestCheck?: boolean;
  readonly SpotInstanceRequestId?: string;
  readonly SriovNetSupport?: string;
  readonly StateReason?: StateReason;
  readonly Tags?: readonly Tag[];
  readonly VirtualizationType?: VirtualizationType;
  readonly CpuOptions?: CpuOptions;
  readonly CapacityBlockId?: string;
  readonly CapacityReservationId?: string;
  readonly CapacityReservationSpecification?: CapacityReservationSpecificationResponse;
  readonly HibernationOptions?: HibernationOptions;
  readonly Licenses?: readonly LicenseConfiguration[];
  readonly MetadataOptions?: InstanceMetadataOptionsResponse;
  readonly EnclaveOptions?: EnclaveOptions;
  readonly BootMode?: BootModeValues;
  readonly PlatformDetails?: string;
  readonly UsageOperation?: string;
  readonly UsageOperationUpdateTime?: Date;
  readonly PrivateDnsNameOptions?: PrivateDnsNameOptionsResponse;
  readonly Ipv6Address?: string;
  readonly TpmSupport?: string;
  readonly MaintenanceOptions?: InstanceMaintenanceOptions;
  readonly CurrentInstanceBootMode?: InstanceBootModeValues;
  readonly NetworkPerformanceOptions?: InstanceNetworkPerformanceOptions;
  readonly Operator?: OperatorResponse;
  readonly SecondaryInterfaces?: readonly InstanceSecondaryInterface[];
  readonly InstanceId?: string;
  readonly ImageId?: string;
  readonly State?: InstanceState;
  readonly PrivateDnsName?: string;
  readonly PublicDnsName?: string;
  readonly StateTransitionReason?: string;
  readonly KeyName?: string;
  readonly AmiLaunchIndex?: number;
  readonly ProductCodes?: readonly ProductCode[];
  readonly InstanceType?: InstanceType;
  readonly LaunchTime?: Date;
  readonly Placement?: Placement;
  readonly KernelId?: string;
  readonly RamdiskId?: string;
  readonly Platform?: PlatformValues;
  readonly Monitoring?: Monitoring;
  readonly SubnetId?: string;
  readonly VpcId?: string;
  readonly PrivateIpAddress?: string;
  readonly PublicIpAddress?: string;
}
export interface InstanceApplicationStatus {
  readonly InstanceId?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly ApplicationStatus?: ApplicationStatus;
  readonly Tags?: readonly Tag[];
}
export interface InstanceAttachmentEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean;
  readonly EnaSrdUdpSpecification?: InstanceAttachmentEnaSrdUdpSpecification;
}
export interface InstanceAttachmentEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean;
}
export interface InstanceAttribute {
  readonly BlockDeviceMappings?: readonly InstanceBlockDeviceMapping[];
  readonly DisableApiTermination?: AttributeBooleanValue;
  readonly EnaSupport?: AttributeBooleanValue;
  readonly EnclaveOptions?: EnclaveOptions;
  readonly EbsOptimized?: AttributeBooleanValue;
  readonly InstanceId?: string;
  readonly InstanceInitiatedShutdownBehavior?: AttributeValue;
  readonly InstanceType?: AttributeValue;
  readonly KernelId?: AttributeValue;
  readonly ProductCodes?: readonly ProductCode[];
  readonly RamdiskId?: AttributeValue;
  readonly RootDeviceName?: AttributeValue;
  readonly SourceDestCheck?: AttributeBooleanValue;
  readonly SriovNetSupport?: AttributeValue;
  readonly UserData?: AttributeValue;
  readonly DisableApiStop?: AttributeBooleanValue;
  readonly Groups?: readonly GroupIdentifier[];
}
export type InstanceAttributeName = "instanceType" | "kernel" | "ramdisk" | "userData" | "disableApiTermination" | "instanceInitiatedShutdownBehavior" | "rootDeviceName" | "blockDeviceMapping" | "productCodes" | "sourceDestCheck" | "groupSet" | "ebsOptimized" | "sriovNetSupport" | "enaSupport" | "enclaveOptions" | "disableApiStop";
export type InstanceAutoRecoveryState = "disabled" | "default";
export type InstanceBandwidthWeighting = "default" | "vpc-1" | "ebs-1";
export interface InstanceBlockDeviceMapping {
  readonly DeviceName?: string;
  readonly Ebs?: EbsInstanceBlockDevice;
}
export interface InstanceBlockDeviceMappingSpecification {
  readonly DeviceName?: string;
  readonly Ebs?: EbsInstanceBlockDeviceSpecification;
  readonly VirtualName?: string;
  readonly NoDevice?: string;
}
export type InstanceBootModeValues = "legacy-bios" | "uefi";
export interface InstanceCapacity {
  readonly AvailableCapacity?: number;
  readonly InstanceType?: string;
  readonly TotalCapacity?: number;
}
export interface InstanceConnectEndpointDnsNames {
  readonly DnsName?: string;
  readonly FipsDnsName?: string;
}
export interface InstanceConnectEndpointPublicDnsNames {
  readonly Ipv4?: InstanceConnectEndpointDnsNames;
  readonly Dualstack?: InstanceConnectEndpointDnsNames;
}
export interface InstanceCount {
  readonly InstanceCount?: number;
  readonly State?: ListingState;
}
export interface InstanceCreditSpecification {
  readonly InstanceId?: string;
  readonly CpuCredits?: string;
}
export interface InstanceCreditSpecificationRequest {
  readonly InstanceId: string;
  readonly CpuCredits?: string;
}
export interface InstanceEventWindow {
  readonly InstanceEventWindowId?: string;
  readonly TimeRanges?: readonly InstanceEventWindowTimeRange[];
  readonly Name?: string;
  readonly CronExpression?: string;
  readonly AssociationTarget?: InstanceEventWindowAssociationTarget;
  readonly State?: InstanceEventWindowState;
  readonly Tags?: readonly Tag[];
}
export interface InstanceEventWindowAssociationRequest {
  readonly InstanceIds?: readonly string[];
  readonly InstanceTags?: readonly Tag[];
  readonly DedicatedHostIds?: readonly string[];
}
export interface InstanceEventWindowAssociationTarget {
  readonly InstanceIds?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly DedicatedHostIds?: readonly string[];
}
export interface InstanceEventWindowDisassociationRequest {
  readonly InstanceIds?: readonly string[];
  readonly InstanceTags?: readonly Tag[];
  readonly DedicatedHostIds?: readonly string[];
}
export type InstanceEventWindowState = "creating" | "deleting" | "active" | "deleted";
export interface InstanceEventWindowStateChange {
  readonly InstanceEventWindowId?: string;
  readonly State?: InstanceEventWindowState;
}
export interface InstanceEventWindowTimeRange {
  readonly StartWeekDay?: WeekDay;
  readonly StartHour?: number;
  readonly EndWeekDay?: WeekDay;
  readonly EndHour?: number;
}
export interface InstanceEventWindowTimeRangeRequest {
  readonly StartWeekDay?: WeekDay;
  readonly StartHour?: number;
  readonly EndWeekDay?: WeekDay;
  readonly EndHour?: number;
}
export interface InstanceExportDetails {
  readonly InstanceId?: string;
  readonly TargetEnvironment?: ExportEnvironment;
}
export interface InstanceFamilyCreditSpecification {
  readonly InstanceFamily?: UnlimitedSupportedInstanceFamily;
  readonly CpuCredits?: string;
}
export type InstanceGeneration = "current" | "previous";
export type InstanceHealthStatus = "healthy" | "unhealthy";
export interface InstanceImageMetadata {
  readonly InstanceId?: string;
  readonly InstanceType?: InstanceType;
  readonly LaunchTime?: Date;
  readonly AvailabilityZone?: string;
  readonly ZoneId?: string;
  readonly State?: InstanceState;
  readonly OwnerId?: string;
  readonly Tags?: readonly Tag[];
  readonly ImageMetadata?: ImageMetadata;
  readonly Operator?: OperatorResponse;
}
export type InstanceInterruptionBehavior = "hibernate" | "stop" | "terminate";
export interface InstanceIpv4Prefix {
  readonly Ipv4Prefix?: string;
}
export interface InstanceIpv6Address {
  readonly Ipv6Address?: string;
  readonly IsPrimaryIpv6?: boolean;
}
export interface InstanceIpv6AddressRequest {
  readonly Ipv6Address?: string;
}
export interface InstanceIpv6Prefix {
  readonly Ipv6Prefix?: string;
}
export type InstanceLifecycle = "spot" | "on-demand" | "interruptible-capacity-reservation" | "capacity-block";
export type InstanceLifecycleType = "spot" | "scheduled" | "capacity-block" | "interruptible-capacity-reservation";
export interface InstanceMaintenanceOptions {
  readonly AutoRecovery?: InstanceAutoRecoveryState;
  readonly RebootMigration?: InstanceRebootMigrationState;
}
export interface InstanceMaintenanceOptionsRequest {
  readonly AutoRecovery?: InstanceAutoRecoveryState;
}
export interface InstanceMarketOptionsRequest {
  readonly MarketType?: MarketType;
  readonly SpotOptions?: SpotMarketOptions;
}
export type InstanceMatchCriteria = "open" | "targeted";
export interface InstanceMetadataDefaultsResponse {
  readonly HttpTokens?: HttpTokensState;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpEndpoint?: InstanceMetadataEndpointState;
  readonly InstanceMetadataTags?: InstanceMetadataTagsState;
  readonly ManagedBy?: ManagedBy;
  readonly ManagedExceptionMessage?: string;
  readonly HttpTokensEnforced?: HttpTokensEnforcedState;
}
export type InstanceMetadataEndpointState = "disabled" | "enabled";
export interface InstanceMetadataOptionsRequest {
  readonly HttpTokens?: HttpTokensState;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpEndpoint?: InstanceMetadataEndpointState;
  readonly HttpProtocolIpv6?: InstanceMetadataProtocolState;
  readonly InstanceMetadataTags?: InstanceMetadataTagsState;
}
export interface InstanceMetadataOptionsResponse {
  readonly State?: InstanceMetadataOptionsState;
  readonly HttpTokens?: HttpTokensState;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpEndpoint?: InstanceMetadataEndpointState;
  readonly HttpProtocolIpv6?: InstanceMetadataProtocolState;
  readonly InstanceMetadataTags?: InstanceMetadataTagsState;
}
export type InstanceMetadataOptionsState = "pending" | "applied";
export type InstanceMetadataProtocolState = "disabled" | "enabled";
export type InstanceMetadataTagsState = "disabled" | "enabled";
export interface InstanceMonitoring {
  readonly InstanceId?: string;
  readonly Monitoring?: Monitoring;
}
export interface InstanceNetworkInterface {
  readonly Association?: InstanceNetworkInterfaceAssociation;
  readonly Attachment?: InstanceNetworkInterfaceAttachment;
  readonly Description?: string;
  readonly Groups?: readonly GroupIdentifier[];
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[];
  readonly MacAddress?: string;
  readonly NetworkInterfaceId?: string;
  readonly OwnerId?: string;
  readonly PrivateDnsName?: string;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly InstancePrivateIpAddress[];
  readonly SourceDestCheck?: boolean;
  readonly Status?: NetworkInterfaceStatus;
  readonly SubnetId?: string;
  readonly VpcId?: string;
  readonly InterfaceType?: string;
  readonly Ipv4Prefixes?: readonly InstanceIpv4Prefix[];
  readonly Ipv6Prefixes?: readonly InstanceIpv6Prefix[];
  readonly ConnectionTrackingConfiguration?: ConnectionTrackingSpecificationResponse;
  readonly Operator?: OperatorResponse;
}
export interface InstanceNetworkInterfaceAssociation {
  readonly CarrierIp?: string;
  readonly CustomerOwnedIp?: string;
  readonly IpOwnerId?: string;
  readonly PublicDnsName?: string;
  readonly PublicIp?: string;
}
export interface InstanceNetworkInterfaceAttachment {
  readonly AttachTime?: Date;
  readonly AttachmentId?: string;
  readonly DeleteOnTermination?: boolean;
  readonly DeviceIndex?: number;
  readonly Status?: AttachmentStatus;
  readonly NetworkCardIndex?: number;
  readonly EnaSrdSpecification?: InstanceAttachmentEnaSrdSpecification;
  readonly EnaQueueCount?: number;
}
export interface InstanceNetworkInterfaceSpecification {
  readonly AssociatePublicIpAddress?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Description?: string;
  readonly DeviceIndex?: number;
  readonly Groups?: readonly string[];
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[];
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SubnetId?: string;
  readonly AssociateCarrierIpAddress?: boolean;
  readonly InterfaceType?: string;
  readonly NetworkCardIndex?: number;
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[];
  readonly Ipv4PrefixCount?: number;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[];
  readonly Ipv6PrefixCount?: number;
  readonly PrimaryIpv6?: boolean;
  readonly EnaSrdSpecification?: EnaSrdSpecificationRequest;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest;
  readonly EnaQueueCount?: number;
}
export interface InstanceNetworkPerformanceOptions {
  readonly BandwidthWeighting?: InstanceBandwidthWeighting;
}
export interface InstanceNetworkPerformanceOptionsRequest {
  readonly BandwidthWeighting?: InstanceBandwidthWeighting;
}
export interface InstancePrivateIpAddress {
  readonly Association?: InstanceNetworkInterfaceAssociation;
  readonly Primary?: boolean;
  readonly PrivateDnsName?: string;
  readonly PrivateIpAddress?: string;
}
export type InstanceRebootMigrationState = "disabled" | "default";
export interface InstanceRequirements {
  readonly VCpuCount?: VCpuCountRange;
  readonly MemoryMiB?: MemoryMiB;
  readonly CpuManufacturers?: readonly CpuManufacturer[];
  readonly MemoryGiBPerVCpu?: MemoryGiBPerVCpu;
  readonly ExcludedInstanceTypes?: readonly string[];
  readonly InstanceGenerations?: readonly InstanceGeneration[];
  readonly SpotMaxPricePercentageOverLowestPrice?: number;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number;
  readonly BareMetal?: BareMetal;
  readonly BurstablePerformance?: BurstablePerformance;
  readonly RequireHibernateSupport?: boolean;
  readonly NetworkInterfaceCount?: NetworkInterfaceCount;
  readonly LocalStorage?: LocalStorage;
  readonly LocalStorageTypes?: readonly LocalStorageType[];
  readonly TotalLocalStorageGB?: TotalLocalStorageGB;
  readonly BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbps;
  readonly AcceleratorTypes?: readonly AcceleratorType[];
  readonly AcceleratorCount?: AcceleratorCount;
  readonly AcceleratorManufacturers?: readonly AcceleratorManufacturer[];
  readonly AcceleratorNames?: readonly AcceleratorName[];
  readonly AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiB;
  readonly NetworkBandwidthGbps?: NetworkBandwidthGbps;
  readonly AllowedInstanceTypes?: readonly string[];
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
  readonly BaselinePerformanceFactors?: BaselinePerformanceFactors;
  readonly RequireEncryptionInTransit?: boolean;
}
export interface InstanceRequirementsRequest {
  readonly VCpuCount: VCpuCountRangeRequest;
  readonly MemoryMiB: MemoryMiBRequest;
  readonly CpuManufacturers?: readonly CpuManufacturer[];
  readonly MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest;
  readonly ExcludedInstanceTypes?: readonly string[];
  readonly InstanceGenerations?: readonly InstanceGeneration[];
  readonly SpotMaxPricePercentageOverLowestPrice?: number;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number;
  readonly BareMetal?: BareMetal;
  readonly BurstablePerformance?: BurstablePerformance;
  readonly RequireHibernateSupport?: boolean;
  readonly NetworkInterfaceCount?: NetworkInterfaceCountRequest;
  readonly LocalStorage?: LocalStorage;
  readonly LocalStorageTypes?: readonly LocalStorageType[];
  readonly TotalLocalStorageGB?: TotalLocalStorageGBRequest;
  readonly BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest;
  readonly AcceleratorTypes?: readonly AcceleratorType[];
  readonly AcceleratorCount?: AcceleratorCountRequest;
  readonly AcceleratorManufacturers?: readonly AcceleratorManufacturer[];
  readonly AcceleratorNames?: readonly AcceleratorName[];
  readonly AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest;
  readonly NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest;
  readonly AllowedInstanceTypes?: readonly string[];
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
  readonly BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest;
  readonly RequireEncryptionInTransit?: boolean;
}
export interface InstanceRequirementsWithMetadataRequest {
  readonly ArchitectureTypes?: readonly ArchitectureType[];
  readonly VirtualizationTypes?: readonly VirtualizationType[];
  readonly InstanceRequirements?: InstanceRequirementsRequest;
}
export interface InstanceSecondaryInterface {
  readonly Attachment?: InstanceSecondaryInterfaceAttachment;
  readonly MacAddress?: string;
  readonly SecondaryInterfaceId?: string;
  readonly OwnerId?: string;
  readonly PrivateIpAddresses?: readonly InstanceSecondaryInterfacePrivateIpAddress[];
  readonly SourceDestCheck?: boolean;
  readonly Status?: SecondaryInterfaceStatus;
  readonly SecondarySubnetId?: string;
  readonly SecondaryNetworkId?: string;
  readonly InterfaceType?: SecondaryInterfaceType;
}
export interface InstanceSecondaryInterfaceAttachment {
  readonly AttachTime?: Date;
  readonly AttachmentId?: string;
  readonly DeleteOnTermination?: boolean;
  readonly DeviceIndex?: number;
  readonly Status?: AttachmentStatus;
  readonly NetworkCardIndex?: number;
}
export interface InstanceSecondaryInterfacePrivateIpAddress {
  readonly PrivateIpAddress?: string;
}
export interface InstanceSecondaryInterfacePrivateIpAddressRequest {
  readonly PrivateIpAddress: string;
}
export interface InstanceSecondaryInterfaceSpecificationRequest {
  readonly DeleteOnTermination?: boolean;
  readonly DeviceIndex?: number;
  readonly PrivateIpAddresses?: readonly InstanceSecondaryInterfacePrivateIpAddressRequest[];
  readonly PrivateIpAddressCount?: number;
  readonly SecondarySubnetId?: string;
  readonly InterfaceType?: SecondaryInterfaceType;
  readonly NetworkCardIndex?: number;
}
export interface InstanceSpecification {
  readonly InstanceId: string;
  readonly ExcludeBootVolume?: boolean;
  readonly ExcludeDataVolumeIds?: readonly string[];
}
export interface InstanceState {
  readonly Code?: number;
  readonly Name?: InstanceStateName;
}
export interface InstanceStateChange {
  readonly InstanceId?: string;
  readonly CurrentState?: InstanceState;
  readonly PreviousState?: InstanceState;
}
export type InstanceStateName = "pending" | "running" | "shutting-down" | "terminated" | "stopping" | "stopped";
export interface InstanceStatus {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly OutpostArn?: string;
  readonly Operator?: OperatorResponse;
  readonly Events?: readonly InstanceStatusEvent[];
  readonly InstanceId?: string;
  readonly InstanceState?: InstanceState;
  readonly InstanceStatus?: InstanceStatusSummary;
  readonly SystemStatus?: InstanceStatusSummary;
  readonly AttachedEbsStatus?: EbsStatusSummary;
  readonly ApplicationStatus?: ApplicationStatusSummary;
}
export interface InstanceStatusDetails {
  readonly ImpairedSince?: Date;
  readonly Name?: StatusName;
  readonly Status?: StatusType;
}
export interface InstanceStatusEvent {
  readonly InstanceEventId?: string;
  readonly Code?: EventCode;
  readonly Description?: string;
  readonly NotAfter?: Date;
  readonly NotBefore?: Date;
  readonly NotBeforeDeadline?: Date;
}
export interface InstanceStatusSummary {
  readonly Details?: readonly InstanceStatusDetails[];
  readonly Status?: SummaryStatus;
}
export type InstanceStorageEncryptionSupport = "unsupported" | "required";
export interface InstanceStorageInfo {
  readonly TotalSizeInGB?: number;
  readonly Disks?: readonly DiskInfo[];
  readonly NvmeSupport?: EphemeralNvmeSupport;
  readonly EncryptionSupport?: InstanceStorageEncryptionSupport;
}
export interface InstanceTagNotificationAttribute {
  readonly InstanceTagKeys?: readonly string[];
  readonly IncludeAllTagsOfInstance?: boolean;
}
export interface InstanceTopology {
  readonly InstanceId?: string;
  readonly InstanceType?: string;
  readonly GroupName?: string;
  readonly NetworkNodes?: readonly string[];
  readonly AvailabilityZone?: string;
  readonly ZoneId?: string;
  readonly CapacityBlockId?: string;
}
export type InstanceType = "a1.medium" | "a1.large" | "a1.xlarge" | "a1.2xlarge" | "a1.4xlarge" | "a1.metal" | "c1.medium" | "c1.xlarge" | "c3.large" | "c3.xlarge" | "c3.2xlarge" | "c3.4xlarge" | "c3.8xlarge" | "c4.large" | "c4.xlarge" | "c4.2xlarge" | "c4.4xlarge" | "c4.8xlarge" | "c5.large" | "c5.xlarge" | "c5.2xlarge" | "c5.4xlarge" | "c5.9xlarge" | "c5.12xlarge" | "c5.18xlarge" | "c5.24xlarge" | "c5.metal" | "c5a.large" | "c5a.xlarge" | "c5a.2xlarge" | "c5a.4xlarge" | "c5a.8xlarge" | "c5a.12xlarge" | "c5a.16xlarge" | "c5a.24xlarge" | "c5ad.large" | "c5ad.xlarge" | "c5ad.2xlarge" | "c5ad.4xlarge" | "c5ad.8xlarge" | "c5ad.12xlarge" | "c5ad.16xlarge" | "c5ad.24xlarge" | "c5d.large" | "c5d.xlarge" | "c5d.2xlarge" | "c5d.4xlarge" | "c5d.9xlarge" | "c5d.12xlarge" | "c5d.18xlarge" | "c5d.24xlarge" | "c5d.metal" | "c5n.large" | "c5n.xlarge" | "c5n.2xlarge" | "c5n.4xlarge" | "c5n.9xlarge" | "c5n.18xlarge" | "c5n.metal" | "c6g.medium" | "c6g.large" | "c6g.xlarge" | "c6g.2xlarge" | "c6g.4xlarge" | "c6g.8xlarge" | "c6g.12xlarge" | "c6g.16xlarge" | "c6g.metal" | "c6gd.medium" | "c6gd.large" | "c6gd.xlarge" | "c6gd.2xlarge" | "c6gd.4xlarge" | "c6gd.8xlarge" | "c6gd.12xlarge" | "c6gd.16xlarge" | "c6gd.metal" | "c6gn.medium" | "c6gn.large" | "c6gn.xlarge" | "c6gn.2xlarge" | "c6gn.4xlarge" | "c6gn.8xlarge" | "c6gn.12xlarge" | "c6gn.16xlarge" | "c6i.large" | "c6i.xlarge" | "c6i.2xlarge" | "c6i.4xlarge" | "c6i.8xlarge" | "c6i.12xlarge" | "c6i.16xlarge" | "c6i.24xlarge" | "c6i.32xlarge" | "c6i.metal" | "cc1.4xlarge" | "cc2.8xlarge" | "cg1.4xlarge" | "cr1.8xlarge" | "d2.xlarge" | "d2.2xlarge" | "d2.4xlarge" | "d2.8xlarge" | "d3.xlarge" | "d3.2xlarge" | "d3.4xlarge" | "d3.8xlarge" | "d3en.xlarge" | "d3en.2xlarge" | "d3en.4xlarge" | "d3en.6xlarge" | "d3en.8xlarge" | "d3en.12xlarge" | "dl1.24xlarge" | "f1.2xlarge" | "f1.4xlarge" | "f1.16xlarge" | "g2.2xlarge" | "g2.8xlarge" | "g3.4xlarge" | "g3.8xlarge" | "g3.16xlarge" | "g3s.xlarge" | "g4ad.xlarge" | "g4ad.2xlarge" | "g4ad.4xlarge" | "g4ad.8xlarge" | "g4ad.16xlarge" | "g4dn.xlarge" | "g4dn.2xlarge" | "g4dn.4xlarge" | "g4dn.8xlarge" | "g4dn.12xlarge" | "g4dn.16xlarge" | "g4dn.metal" | "g5.xlarge" | "g5.2xlarge" | "g5.4xlarge" | "g5.8xlarge" | "g5.12xlarge" | "g5.16xlarge" | "g5.24xlarge" | "g5.48xlarge" | "g5g.xlarge" | "g5g.2xlarge" | "g5g.4xlarge" | "g5g.8xlarge" | "g5g.16xlarge" | "g5g.metal" | "hi1.4xlarge" | "hpc6a.48xlarge" | "hs1.8xlarge" | "h1.2xlarge" | "h1.4xlarge" | "h1.8xlarge" | "h1.16xlarge" | "i2.xlarge" | "i2.2xlarge" | "i2.4xlarge" | "i2.8xlarge" | "i3.large" | "i3.xlarge" | "i3.2xlarge" | "i3.4xlarge" | "i3.8xlarge" | "i3.16xlarge" | "i3.metal" | "i3en.large" | "i3en.xlarge" | "i3en.2xlarge" | "i3en.3xlarge" | "i3en.6xlarge" | "i3en.12xlarge" | "i3en.24xlarge" | "i3en.metal" | "im4gn.large" | "im4gn.xlarge" | "im4gn.2xlarge" | "im4gn.4xlarge" | "im4gn.8xlarge" | "im4gn.16xlarge" | "inf1.xlarge" | "inf1.2xlarge" | "inf1.6xlarge" | "inf1.24xlarge" | "is4gen.medium" | "is4gen.large" | "is4gen.xlarge" | "is4gen.2xlarge" | "is4gen.4xlarge" | "is4gen.8xlarge" | "m1.small" | "m1.medium" | "m1.large" | "m1.xlarge" | "m2.xlarge" | "m2.2xlarge" | "m2.4xlarge" | "m3.medium" | "m3.large" | "m3.xlarge" | "m3.2xlarge" | "m4.large" | "m4.xlarge" | "m4.2xlarge" | "m4.4xlarge" | "m4.10xlarge" | "m4.16xlarge" | "m5.large" | "m5.xlarge" | "m5.2xlarge" | "m5.4xlarge" | "m5.8xlarge" | "m5.12xlarge" | "m5.16xlarge" | "m5.24xlarge" | "m5.metal" | "m5a.large" | "m5a.xlarge" | "m5a.2xlarge" | "m5a.4xlarge" | "m5a.8xlarge" | "m5a.12xlarge" | "m5a.16xlarge" | "m5a.24xlarge" | "m5ad.large" | "m5ad.xlarge" | "m5ad.2xlarge" | "m5ad.4xlarge" | "m5ad.8xlarge" | "m5ad.12xlarge" | "m5ad.16xlarge" | "m5ad.24xlarge" | "m5d.large" | "m5d.xlarge" | "m5d.2xlarge" | "m5d.4xlarge" | "m5d.8xlarge" | "m5d.12xlarge" | "m5d.16xlarge" | "m5d.24xlarge" | "m5d.metal" | "m5dn.large" | "m5dn.xlarge" | "m5dn.2xlarge" | "m5dn.4xlarge" | "m5dn.8xlarge" | "m5dn.12xlarge" | "m5dn.16xlarge" | "m5dn.24xlarge" | "m5dn.metal" | "m5n.large" | "m5n.xlarge" | "m5n.2xlarge" | "m5n.4xlarge" | "m5n.8xlarge" | "m5n.12xlarge" | "m5n.16xlarge" | "m5n.24xlarge" | "m5n.metal" | "m5zn.large" | "m5zn.xlarge" | "m5zn.2xlarge" | "m5zn.3xlarge" | "m5zn.6xlarge" | "m5zn.12xlarge" | "m5zn.metal" | "m6a.large" | "m6a.xlarge" | "m6a.2xlarge" | "m6a.4xlarge" | "m6a.8xlarge" | "m6a.12xlarge" | "m6a.16xlarge" | "m6a.24xlarge" | "m6a.32xlarge" | "m6a.48xlarge" | "m6g.metal" | "m6g.medium" | "m6g.large" | "m6g.xlarge" | "m6g.2xlarge" | "m6g.4xlarge" | "m6g.8xlarge" | "m6g.12xlarge" | "m6g.16xlarge" | "m6gd.metal" | "m6gd.medium" | "m6gd.large" | "m6gd.xlarge" | "m6gd.2xlarge" | "m6gd.4xlarge" | "m6gd.8xlarge" | "m6gd.12xlarge" | "m6gd.16xlarge" | "m6i.large" | "m6i.xlarge" | "m6i.2xlarge" | "m6i.4xlarge" | "m6i.8xlarge" | "m6i.12xlarge" | "m6i.16xlarge" | "m6i.24xlarge" | "m6i.32xlarge" | "m6i.metal" | "mac1.metal" | "p2.xlarge" | "p2.8xlarge" | "p2.16xlarge" | "p3.2xlarge" | "p3.8xlarge" | "p3.16xlarge" | "p3dn.24xlarge" | "p4d.24xlarge" | "r3.large" | "r3.xlarge" | "r3.2xlarge" | "r3.4xlarge" | "r3.8xlarge" | "r4.large" | "r4.xlarge" | "r4.2xlarge" | "r4.4xlarge" | "r4.8xlarge" | "r4.16xlarge" | "r5.large" | "r5.xlarge" | "r5.2xlarge" | "r5.4xlarge" | "r5.8xlarge" | "r5.12xlarge" | "r5.16xlarge" | "r5.24xlarge" | "r5.metal" | "r5a.large" | "r5a.xlarge" | "r5a.2xlarge" | "r5a.4xlarge" | "r5a.8xlarge" | "r5a.12xlarge" | "r5a.16xlarge" | "r5a.24xlarge" | "r5ad.large" | "r5ad.xlarge" | "r5ad.2xlarge" | "r5ad.4xlarge" | "r5ad.8xlarge" | "r5ad.12xlarge" | "r5ad.16xlarge" | "r5ad.24xlarge" | "r5b.large" | "r5b.xlarge" | "r5b.2xlarge" | "r5b.4xlarge" | "r5b.8xlarge" | "r5b.12xlarge" | "r5b.16xlarge" | "r5b.24xlarge" | "r5b.metal" | "r5d.large" | "r5d.xlarge" | "r5d.2xlarge" | "r5d.4xlarge" | "r5d.8xlarge" | "r5d.12xlarge" | "r5d.16xlarge" | "r5d.24xlarge" | "r5d.metal" | "r5dn.large" | "r5dn.xlarge" | "r5dn.2xlarge" | "r5dn.4xlarge" | "r5dn.8xlarge" | "r5dn.12xlarge" | "r5dn.16xlarge" | "r5dn.24xlarge" | "r5dn.metal" | "r5n.large" | "r5n.xlarge" | "r5n.2xlarge" | "r5n.4xlarge" | "r5n.8xlarge" | "r5n.12xlarge" | "r5n.16xlarge" | "r5n.24xlarge" | "r5n.metal" | "r6g.medium" | "r6g.large" | "r6g.xlarge" | "r6g.2xlarge" | "r6g.4xlarge" | "r6g.8xlarge" | "r6g.12xlarge" | "r6g.16xlarge" | "r6g.metal" | "r6gd.medium" | "r6gd.large" | "r6gd.xlarge" | "r6gd.2xlarge" | "r6gd.4xlarge" | "r6gd.8xlarge" | "r6gd.12xlarge" | "r6gd.16xlarge" | "r6gd.metal" | "r6i.large" | "r6i.xlarge" | "r6i.2xlarge" | "r6i.4xlarge" | "r6i.8xlarge" | "r6i.12xlarge" | "r6i.16xlarge" | "r6i.24xlarge" | "r6i.32xlarge" | "r6i.metal" | "t1.micro" | "t2.nano" | "t2.micro" | "t2.small" | "t2.medium" | "t2.large" | "t2.xlarge" | "t2.2xlarge" | "t3.nano" | "t3.micro" | "t3.small" | "t3.medium" | "t3.large" | "t3.xlarge" | "t3.2xlarge" | "t3a.nano" | "t3a.micro" | "t3a.small" | "t3a.medium" | "t3a.large" | "t3a.xlarge" | "t3a.2xlarge" | "t4g.nano" | "t4g.micro" | "t4g.small" | "t4g.medium" | "t4g.large" | "t4g.xlarge" | "t4g.2xlarge" | "u-6tb1.56xlarge" | "u-6tb1.112xlarge" | "u-9tb1.112xlarge" | "u-12tb1.112xlarge" | "u-6tb1.metal" | "u-9tb1.metal" | "u-12tb1.metal" | "u-18tb1.metal" | "u-24tb1.metal" | "vt1.3xlarge" | "vt1.6xlarge" | "vt1.24xlarge" | "x1.16xlarge" | "x1.32xlarge" | "x1e.xlarge" | "x1e.2xlarge" | "x1e.4xlarge" | "x1e.8xlarge" | "x1e.16xlarge" | "x1e.32xlarge" | "x2iezn.2xlarge" | "x2iezn.4xlarge" | "x2iezn.6xlarge" | "x2iezn.8xlarge" | "x2iezn.12xlarge" | "x2iezn.metal" | "x2gd.medium" | "x2gd.large" | "x2gd.xlarge" | "x2gd.2xlarge" | "x2gd.4xlarge" | "x2gd.8xlarge" | "x2gd.12xlarge" | "x2gd.16xlarge" | "x2gd.metal" | "z1d.large" | "z1d.xlarge" | "z1d.2xlarge" | "z1d.3xlarge" | "z1d.6xlarge" | "z1d.12xlarge" | "z1d.metal" | "x2idn.16xlarge" | "x2idn.24xlarge" | "x2idn.32xlarge" | "x2iedn.xlarge" | "x2iedn.2xlarge" | "x2iedn.4xlarge" | "x2iedn.8xlarge" | "x2iedn.16xlarge" | "x2iedn.24xlarge" | "x2iedn.32xlarge" | "c6a.large" | "c6a.xlarge" | "c6a.2xlarge" | "c6a.4xlarge" | "c6a.8xlarge" | "c6a.12xlarge" | "c6a.16xlarge" | "c6a.24xlarge" | "c6a.32xlarge" | "c6a.48xlarge" | "c6a.metal" | "m6a.metal" | "i4i.large" | "i4i.xlarge" | "i4i.2xlarge" | "i4i.4xlarge" | "i4i.8xlarge" | "i4i.16xlarge" | "i4i.32xlarge" | "i4i.metal" | "x2idn.metal" | "x2iedn.metal" | "c7g.medium" | "c7g.large" | "c7g.xlarge" | "c7g.2xlarge" | "c7g.4xlarge" | "c7g.8xlarge" | "c7g.12xlarge" | "c7g.16xlarge" | "mac2.metal" | "c6id.large" | "c6id.xlarge" | "c6id.2xlarge" | "c6id.4xlarge" | "c6id.8xlarge" | "c6id.12xlarge" | "c6id.16xlarge" | "c6id.24xlarge" | "c6id.32xlarge" | "c6id.metal" | "m6id.large" | "m6id.xlarge" | "m6id.2xlarge" | "m6id.4xlarge" | "m6id.8xlarge" | "m6id.12xlarge" | "m6id.16xlarge" | "m6id.24xlarge" | "m6id.32xlarge" | "m6id.metal" | "r6id.large" | "r6id.xlarge" | "r6id.2xlarge" | "r6id.4xlarge" | "r6id.8xlarge" | "r6id.12xlarge" | "r6id.16xlarge" | "r6id.24xlarge" | "r6id.32xlarge" | "r6id.metal" | "r6a.large" | "r6a.xlarge" | "r6a.2xlarge" | "r6a.4xlarge" | "r6a.8xlarge" | "r6a.12xlarge" | "r6a.16xlarge" | "r6a.24xlarge" | "r6a.32xlarge" | "r6a.48xlarge" | "r6a.metal" | "p4de.24xlarge" | "u-3tb1.56xlarge" | "u-18tb1.112xlarge" | "u-24tb1.112xlarge" | "trn1.2xlarge" | "trn1.32xlarge" | "hpc6id.32xlarge" | "c6in.large" | "c6in.xlarge" | "c6in.2xlarge" | "c6in.4xlarge" | "c6in.8xlarge" | "c6in.12xlarge" | "c6in.16xlarge" | "c6in.24xlarge" | "c6in.32xlarge" | "m6in.large" | "m6in.xlarge" | "m6in.2xlarge" | "m6in.4xlarge" | "m6in.8xlarge" | "m6in.12xlarge" | "m6in.16xlarge" | "m6in.24xlarge" | "m6in.32xlarge" | "m6idn.large" | "m6idn.xlarge" | "m6idn.2xlarge" | "m6idn.4xlarge" | "m6idn.8xlarge" | "m6idn.12xlarge" | "m6idn.16xlarge" | "m6idn.24xlarge" | "m6idn.32xlarge" | "r6in.large" | "r6in.xlarge" | "r6in.2xlarge" | "r6in.4xlarge" | "r6in.8xlarge" | "r6in.12xlarge" | "r6in.16xlarge" | "r6in.24xlarge" | "r6in.32xlarge" | "r6idn.large" | "r6idn.xlarge" | "r6idn.2xlarge" | "r6idn.4xlarge" | "r6idn.8xlarge" | "r6idn.12xlarge" | "r6idn.16xlarge" | "r6idn.24xlarge" | "r6idn.32xlarge" | "c7g.metal" | "m7g.medium" | "m7g.large" | "m7g.xlarge" | "m7g.2xlarge" | "m7g.4xlarge" | "m7g.8xlarge" | "m7g.12xlarge" | "m7g.16xlarge" | "m7g.metal" | "r7g.medium" | "r7g.large" | "r7g.xlarge" | "r7g.2xlarge" | "r7g.4xlarge" | "r7g.8xlarge" | "r7g.12xlarge" | "r7g.16xlarge" | "r7g.metal" | "c6in.metal" | "m6in.metal" | "m6idn.metal" | "r6in.metal" | "r6idn.metal" | "inf2.xlarge" | "inf2.8xlarge" | "inf2.24xlarge" | "inf2.48xlarge" | "trn1n.32xlarge" | "i4g.large" | "i4g.xlarge" | "i4g.2xlarge" | "i4g.4xlarge" | "i4g.8xlarge" | "i4g.16xlarge" | "hpc7g.4xlarge" | "hpc7g.8xlarge" | "hpc7g.16xlarge" | "c7gn.medium" | "c7gn.large" | "c7gn.xlarge" | "c7gn.2xlarge" | "c7gn.4xlarge" | "c7gn.8xlarge" | "c7gn.12xlarge" | "c7gn.16xlarge" | "p5.48xlarge" | "m7i.large" | "m7i.xlarge" | "m7i.2xlarge" | "m7i.4xlarge" | "m7i.8xlarge" | "m7i.12xlarge" | "m7i.16xlarge" | "m7i.24xlarge" | "m7i.48xlarge" | "m7i-flex.large" | "m7i-flex.xlarge" | "m7i-flex.2xlarge" | "m7i-flex.4xlarge" | "m7i-flex.8xlarge" | "m7a.medium" | "m7a.large" | "m7a.xlarge" | "m7a.2xlarge" | "m7a.4xlarge" | "m7a.8xlarge" | "m7a.12xlarge" | "m7a.16xlarge" | "m7a.24xlarge" | "m7a.32xlarge" | "m7a.48xlarge" | "m7a.metal-48xl" | "hpc7a.12xlarge" | "hpc7a.24xlarge" | "hpc7a.48xlarge" | "hpc7a.96xlarge" | "c7gd.medium" | "c7gd.large" | "c7gd.xlarge" | "c7gd.2xlarge" | "c7gd.4xlarge" | "c7gd.8xlarge" | "c7gd.12xlarge" | "c7gd.16xlarge" | "m7gd.medium" | "m7gd.large" | "m7gd.xlarge" | "m7gd.2xlarge" | "m7gd.4xlarge" | "m7gd.8xlarge" | "m7gd.12xlarge" | "m7gd.16xlarge" | "r7gd.medium" | "r7gd.large" | "r7gd.xlarge" | "r7gd.2xlarge" | "r7gd.4xlarge" | "r7gd.8xlarge" | "r7gd.12xlarge" | "r7gd.16xlarge" | "r7a.medium" | "r7a.large" | "r7a.xlarge" | "r7a.2xlarge" | "r7a.4xlarge" | "r7a.8xlarge" | "r7a.12xlarge" | "r7a.16xlarge" | "r7a.24xlarge" | "r7a.32xlarge" | "r7a.48xlarge" | "c7i.large" | "c7i.xlarge" | "c7i.2xlarge" | "c7i.4xlarge" | "c7i.8xlarge" | "c7i.12xlarge" | "c7i.16xlarge" | "c7i.24xlarge" | "c7i.48xlarge" | "mac2-m2pro.metal" | "r7iz.large" | "r7iz.xlarge" | "r7iz.2xlarge" | "r7iz.4xlarge" | "r7iz.8xlarge" | "r7iz.12xlarge" | "r7iz.16xlarge" | "r7iz.32xlarge" | "c7a.medium" | "c7a.large" | "c7a.xlarge" | "c7a.2xlarge" | "c7a.4xlarge" | "c7a.8xlarge" | "c7a.12xlarge" | "c7a.16xlarge" | "c7a.24xlarge" | "c7a.32xlarge" | "c7a.48xlarge" | "c7a.metal-48xl" | "r7a.metal-48xl" | "r7i.large" | "r7i.xlarge" | "r7i.2xlarge" | "r7i.4xlarge" | "r7i.8xlarge" | "r7i.12xlarge" | "r7i.16xlarge" | "r7i.24xlarge" | "r7i.48xlarge" | "dl2q.24xlarge" | "mac2-m2.metal" | "i4i.12xlarge" | "i4i.24xlarge" | "c7i.metal-24xl" | "c7i.metal-48xl" | "m7i.metal-24xl" | "m7i.metal-48xl" | "r7i.metal-24xl" | "r7i.metal-48xl" | "r7iz.metal-16xl" | "r7iz.metal-32xl" | "c7gd.metal" | "m7gd.metal" | "r7gd.metal" | "g6.xlarge" | "g6.2xlarge" | "g6.4xlarge" | "g6.8xlarge" | "g6.12xlarge" | "g6.16xlarge" | "g6.24xlarge" | "g6.48xlarge" | "gr6.4xlarge" | "gr6.8xlarge" | "c7i-flex.large" | "c7i-flex.xlarge" | "c7i-flex.2xlarge" | "c7i-flex.4xlarge" | "c7i-flex.8xlarge" | "u7i-12tb.224xlarge" | "u7in-16tb.224xlarge" | "u7in-24tb.224xlarge" | "u7in-32tb.224xlarge" | "u7ib-12tb.224xlarge" | "c7gn.metal" | "r8g.medium" | "r8g.large" | "r8g.xlarge" | "r8g.2xlarge" | "r8g.4xlarge" | "r8g.8xlarge" | "r8g.12xlarge" | "r8g.16xlarge" | "r8g.24xlarge" | "r8g.48xlarge" | "r8g.metal-24xl" | "r8g.metal-48xl" | "mac2-m1ultra.metal" | "g6e.xlarge" | "g6e.2xlarge" | "g6e.4xlarge" | "g6e.8xlarge" | "g6e.12xlarge" | "g6e.16xlarge" | "g6e.24xlarge" | "g6e.48xlarge" | "c8g.medium" | "c8g.large" | "c8g.xlarge" | "c8g.2xlarge" | "c8g.4xlarge" | "c8g.8xlarge" | "c8g.12xlarge" | "c8g.16xlarge" | "c8g.24xlarge" | "c8g.48xlarge" | "c8g.metal-24xl" | "c8g.metal-48xl" | "m8g.medium" | "m8g.large" | "m8g.xlarge" | "m8g.2xlarge" | "m8g.4xlarge" | "m8g.8xlarge" | "m8g.12xlarge" | "m8g.16xlarge" | "m8g.24xlarge" | "m8g.48xlarge" | "m8g.metal-24xl" | "m8g.metal-48xl" | "x8g.medium" | "x8g.large" | "x8g.xlarge" | "x8g.2xlarge" | "x8g.4xlarge" | "x8g.8xlarge" | "x8g.12xlarge" | "x8g.16xlarge" | "x8g.24xlarge" | "x8g.48xlarge" | "x8g.metal-24xl" | "x8g.metal-48xl" | "i7ie.large" | "i7ie.xlarge" | "i7ie.2xlarge" | "i7ie.3xlarge" | "i7ie.6xlarge" | "i7ie.12xlarge" | "i7ie.18xlarge" | "i7ie.24xlarge" | "i7ie.48xlarge" | "i8g.large" | "i8g.xlarge" | "i8g.2xlarge" | "i8g.4xlarge" | "i8g.8xlarge" | "i8g.12xlarge" | "i8g.16xlarge" | "i8g.24xlarge" | "i8g.metal-24xl" | "u7i-6tb.112xlarge" | "u7i-8tb.112xlarge" | "u7inh-32tb.480xlarge" | "p5e.48xlarge" | "p5en.48xlarge" | "f2.12xlarge" | "f2.48xlarge" | "trn2.48xlarge" | "c7i-flex.12xlarge" | "c7i-flex.16xlarge" | "m7i-flex.12xlarge" | "m7i-flex.16xlarge" | "i7ie.metal-24xl" | "i7ie.metal-48xl" | "i8g.48xlarge" | "c8gd.medium" | "c8gd.large" | "c8gd.xlarge" | "c8gd.2xlarge" | "c8gd.4xlarge" | "c8gd.8xlarge" | "c8gd.12xlarge" | "c8gd.16xlarge" | "c8gd.24xlarge" | "c8gd.48xlarge" | "c8gd.metal-24xl" | "c8gd.metal-48xl" | "i7i.large" | "i7i.xlarge" | "i7i.2xlarge" | "i7i.4xlarge" | "i7i.8xlarge" | "i7i.12xlarge" | "i7i.16xlarge" | "i7i.24xlarge" | "i7i.48xlarge" | "i7i.metal-24xl" | "i7i.metal-48xl" | "p6-b200.48xlarge" | "m8gd.medium" | "m8gd.large" | "m8gd.xlarge" | "m8gd.2xlarge" | "m8gd.4xlarge" | "m8gd.8xlarge" | "m8gd.12xlarge" | "m8gd.16xlarge" | "m8gd.24xlarge" | "m8gd.48xlarge" | "m8gd.metal-24xl" | "m8gd.metal-48xl" | "r8gd.medium" | "r8gd.large" | "r8gd.xlarge" | "r8gd.2xlarge" | "r8gd.4xlarge" | "r8gd.8xlarge" | "r8gd.12xlarge" | "r8gd.16xlarge" | "r8gd.24xlarge" | "r8gd.48xlarge" | "r8gd.metal-24xl" | "r8gd.metal-48xl" | "c8gn.medium" | "c8gn.large" | "c8gn.xlarge" | "c8gn.2xlarge" | "c8gn.4xlarge" | "c8gn.8xlarge" | "c8gn.12xlarge" | "c8gn.16xlarge" | "c8gn.24xlarge" | "c8gn.48xlarge" | "c8gn.metal-24xl" | "c8gn.metal-48xl" | "f2.6xlarge" | "p6e-gb200.36xlarge" | "g6f.large" | "g6f.xlarge" | "g6f.2xlarge" | "g6f.4xlarge" | "gr6f.4xlarge" | "p5.4xlarge" | "r8i.large" | "r8i.xlarge" | "r8i.2xlarge" | "r8i.4xlarge" | "r8i.8xlarge" | "r8i.12xlarge" | "r8i.16xlarge" | "r8i.24xlarge" | "r8i.32xlarge" | "r8i.48xlarge" | "r8i.96xlarge" | "r8i.metal-48xl" | "r8i.metal-96xl" | "r8i-flex.large" | "r8i-flex.xlarge" | "r8i-flex.2xlarge" | "r8i-flex.4xlarge" | "r8i-flex.8xlarge" | "r8i-flex.12xlarge" | "r8i-flex.16xlarge" | "m8i.large" | "m8i.xlarge" | "m8i.2xlarge" | "m8i.4xlarge" | "m8i.8xlarge" | "m8i.12xlarge" | "m8i.16xlarge" | "m8i.24xlarge" | "m8i.32xlarge" | "m8i.48xlarge" | "m8i.96xlarge" | "m8i.metal-48xl" | "m8i.metal-96xl" | "m8i-flex.large" | "m8i-flex.xlarge" | "m8i-flex.2xlarge" | "m8i-flex.4xlarge" | "m8i-flex.8xlarge" | "m8i-flex.12xlarge" | "m8i-flex.16xlarge" | "i8ge.large" | "i8ge.xlarge" | "i8ge.2xlarge" | "i8ge.3xlarge" | "i8ge.6xlarge" | "i8ge.12xlarge" | "i8ge.18xlarge" | "i8ge.24xlarge" | "i8ge.48xlarge" | "i8ge.metal-24xl" | "i8ge.metal-48xl" | "mac-m4.metal" | "mac-m4pro.metal" | "r8gn.medium" | "r8gn.large" | "r8gn.xlarge" | "r8gn.2xlarge" | "r8gn.4xlarge" | "r8gn.8xlarge" | "r8gn.12xlarge" | "r8gn.16xlarge" | "r8gn.24xlarge" | "r8gn.48xlarge" | "r8gn.metal-24xl" | "r8gn.metal-48xl" | "c8i.large" | "c8i.xlarge" | "c8i.2xlarge" | "c8i.4xlarge" | "c8i.8xlarge" | "c8i.12xlarge" | "c8i.16xlarge" | "c8i.24xlarge" | "c8i.32xlarge" | "c8i.48xlarge" | "c8i.96xlarge" | "c8i.metal-48xl" | "c8i.metal-96xl" | "c8i-flex.large" | "c8i-flex.xlarge" | "c8i-flex.2xlarge" | "c8i-flex.4xlarge" | "c8i-flex.8xlarge" | "c8i-flex.12xlarge" | "c8i-flex.16xlarge" | "r8gb.medium" | "r8gb.large" | "r8gb.xlarge" | "r8gb.2xlarge" | "r8gb.4xlarge" | "r8gb.8xlarge" | "r8gb.12xlarge" | "r8gb.16xlarge" | "r8gb.24xlarge" | "r8gb.metal-24xl" | "m8a.medium" | "m8a.large" | "m8a.xlarge" | "m8a.2xlarge" | "m8a.4xlarge" | "m8a.8xlarge" | "m8a.12xlarge" | "m8a.16xlarge" | "m8a.24xlarge" | "m8a.48xlarge" | "m8a.metal-24xl" | "m8a.metal-48xl" | "trn2.3xlarge" | "r8a.medium" | "r8a.large" | "r8a.xlarge" | "r8a.2xlarge" | "r8a.4xlarge" | "r8a.8xlarge" | "r8a.12xlarge" | "r8a.16xlarge" | "r8a.24xlarge" | "r8a.48xlarge" | "r8a.metal-24xl" | "r8a.metal-48xl" | "p6-b300.48xlarge" | "c8a.medium" | "c8a.large" | "c8a.xlarge" | "c8a.2xlarge" | "c8a.4xlarge" | "c8a.8xlarge" | "c8a.12xlarge" | "c8a.16xlarge" | "c8a.24xlarge" | "c8a.48xlarge" | "c8a.metal-24xl" | "c8a.metal-48xl" | "c8gb.12xlarge" | "c8gb.16xlarge" | "c8gb.24xlarge" | "c8gb.2xlarge" | "c8gb.4xlarge" | "c8gb.8xlarge" | "c8gb.large" | "c8gb.medium" | "c8gb.metal-24xl" | "c8gb.xlarge" | "c8gb.48xlarge" | "c8gb.metal-48xl" | "m8gb.12xlarge" | "m8gb.16xlarge" | "m8gb.24xlarge" | "m8gb.2xlarge" | "m8gb.4xlarge" | "m8gb.8xlarge" | "m8gb.large" | "m8gb.medium" | "m8gb.xlarge" | "m8gb.48xlarge" | "m8gb.metal-24xl" | "m8gb.metal-48xl" | "m8gn.12xlarge" | "m8gn.16xlarge" | "m8gn.24xlarge" | "m8gn.2xlarge" | "m8gn.48xlarge" | "m8gn.4xlarge" | "m8gn.8xlarge" | "m8gn.large" | "m8gn.medium" | "m8gn.xlarge" | "m8gn.metal-24xl" | "m8gn.metal-48xl" | "x8aedz.12xlarge" | "x8aedz.24xlarge" | "x8aedz.3xlarge" | "x8aedz.6xlarge" | "x8aedz.large" | "x8aedz.metal-12xl" | "x8aedz.metal-24xl" | "x8aedz.xlarge" | "m8azn.medium" | "m8azn.large" | "m8azn.xlarge" | "m8azn.3xlarge" | "m8azn.6xlarge" | "m8azn.12xlarge" | "m8azn.24xlarge" | "m8azn.metal-12xl" | "m8azn.metal-24xl" | "x8i.large" | "x8i.xlarge" | "x8i.2xlarge" | "x8i.4xlarge" | "x8i.8xlarge" | "x8i.12xlarge" | "x8i.16xlarge" | "x8i.24xlarge" | "x8i.32xlarge" | "x8i.48xlarge" | "x8i.64xlarge" | "x8i.96xlarge" | "x8i.metal-48xl" | "x8i.metal-96xl" | "mac-m4max.metal" | "g7e.2xlarge" | "g7e.4xlarge" | "g7e.8xlarge" | "g7e.12xlarge" | "g7e.24xlarge" | "g7e.48xlarge" | "r8id.large" | "r8id.xlarge" | "r8id.2xlarge" | "r8id.4xlarge" | "r8id.8xlarge" | "r8id.12xlarge" | "r8id.16xlarge" | "r8id.24xlarge" | "r8id.32xlarge" | "r8id.48xlarge" | "r8id.96xlarge" | "r8id.metal-48xl" | "r8id.metal-96xl" | "c8id.large" | "c8id.xlarge" | "c8id.2xlarge" | "c8id.4xlarge" | "c8id.8xlarge" | "c8id.12xlarge" | "c8id.16xlarge" | "c8id.24xlarge" | "c8id.32xlarge" | "c8id.48xlarge" | "c8id.96xlarge" | "c8id.metal-48xl" | "c8id.metal-96xl" | "m8id.large" | "m8id.xlarge" | "m8id.2xlarge" | "m8id.4xlarge" | "m8id.8xlarge" | "m8id.12xlarge" | "m8id.16xlarge" | "m8id.24xlarge" | "m8id.32xlarge" | "m8id.48xlarge" | "m8id.96xlarge" | "m8id.metal-48xl" | "m8id.metal-96xl" | "hpc8a.96xlarge" | "c8in.large" | "c8in.xlarge" | "c8in.2xlarge" | "c8in.4xlarge" | "c8in.8xlarge" | "c8in.12xlarge" | "c8in.16xlarge" | "c8in.24xlarge" | "c8in.32xlarge" | "c8in.48xlarge" | "c8in.96xlarge" | "c8in.metal-48xl" | "c8in.metal-96xl" | "c8ib.large" | "c8ib.xlarge" | "c8ib.2xlarge" | "c8ib.4xlarge" | "c8ib.8xlarge" | "c8ib.12xlarge" | "c8ib.16xlarge" | "c8ib.24xlarge" | "c8ib.32xlarge" | "c8ib.48xlarge" | "c8ib.96xlarge" | "c8ib.metal-48xl" | "c8ib.metal-96xl" | "r8in.large" | "r8in.xlarge" | "r8in.2xlarge" | "r8in.4xlarge" | "r8in.8xlarge" | "r8in.12xlarge" | "r8in.16xlarge" | "r8in.24xlarge" | "r8in.32xlarge" | "r8in.48xlarge" | "r8in.96xlarge" | "r8ib.large" | "r8ib.xlarge" | "r8ib.2xlarge" | "r8ib.4xlarge" | "r8ib.8xlarge" | "r8ib.12xlarge" | "r8ib.16xlarge" | "r8ib.24xlarge" | "r8ib.32xlarge" | "r8ib.48xlarge" | "r8ib.96xlarge" | "m8in.large" | "m8in.xlarge" | "m8in.2xlarge" | "m8in.4xlarge" | "m8in.8xlarge" | "m8in.12xlarge" | "m8in.16xlarge" | "m8in.24xlarge" | "m8in.32xlarge" | "m8in.48xlarge" | "m8in.96xlarge" | "m8ib.large" | "m8ib.xlarge" | "m8ib.2xlarge" | "m8ib.4xlarge" | "m8ib.8xlarge" | "m8ib.12xlarge" | "m8ib.16xlarge" | "m8ib.24xlarge" | "m8ib.32xlarge" | "m8ib.48xlarge" | "m8ib.96xlarge" | "m8ine.large" | "m8ine.xlarge" | "m8ine.2xlarge" | "m8ine.4xlarge" | "m8ine.8xlarge" | "m8ine.12xlarge" | "c8ine.large" | "c8ine.xlarge" | "c8ine.2xlarge" | "c8ine.4xlarge" | "c8ine.8xlarge" | "c8ine.12xlarge" | "m8idn.large" | "m8idn.xlarge" | "m8idn.2xlarge" | "m8idn.4xlarge" | "m8idn.8xlarge" | "m8idn.12xlarge" | "m8idn.16xlarge" | "m8idn.24xlarge" | "m8idn.32xlarge" | "m8idn.48xlarge" | "m8idn.96xlarge" | "r8idn.large" | "r8idn.xlarge" | "r8idn.2xlarge" | "r8idn.4xlarge" | "r8idn.8xlarge" | "r8idn.12xlarge" | "r8idn.16xlarge" | "r8idn.24xlarge" | "r8idn.32xlarge" | "r8idn.48xlarge" | "r8idn.96xlarge" | "m8idb.large" | "m8idb.xlarge" | "m8idb.2xlarge" | "m8idb.4xlarge" | "m8idb.8xlarge" | "m8idb.12xlarge" | "m8idb.16xlarge" | "m8idb.24xlarge" | "m8idb.32xlarge" | "m8idb.48xlarge" | "m8idb.96xlarge" | "r8idb.large" | "r8idb.xlarge" | "r8idb.2xlarge" | "r8idb.4xlarge" | "r8idb.8xlarge" | "r8idb.12xlarge" | "r8idb.16xlarge" | "r8idb.24xlarge" | "r8idb.32xlarge" | "r8idb.48xlarge" | "r8idb.96xlarge" | "mac-m3ultra.metal" | "m9g.large" | "m9g.xlarge" | "m9g.2xlarge" | "m9g.4xlarge" | "m9g.8xlarge" | "m9g.12xlarge" | "m9g.16xlarge" | "m9g.24xlarge" | "m9g.48xlarge" | "m9g.metal-24xl" | "m9g.metal-48xl" | "m9gd.large" | "m9gd.xlarge" | "m9gd.2xlarge" | "m9gd.4xlarge" | "m9gd.8xlarge" | "m9gd.12xlarge" | "m9gd.16xlarge" | "m9gd.24xlarge" | "m9gd.48xlarge" | "m9gd.metal-24xl" | "m9gd.metal-48xl" | "r8in.metal-48xl" | "r8in.metal-96xl" | "r8ib.metal-48xl" | "r8ib.metal-96xl" | "r8idn.metal-48xl" | "r8idn.metal-96xl" | "r8idb.metal-48xl" | "r8idb.metal-96xl" | "m8in.metal-48xl" | "m8in.metal-96xl" | "m8ib.metal-48xl" | "m8ib.metal-96xl" | "m8idn.metal-48xl" | "m8idn.metal-96xl" | "m8idb.metal-48xl" | "m8idb.metal-96xl" | "g7.2xlarge" | "g7.4xlarge" | "g7.8xlarge" | "g7.12xlarge" | "g7.24xlarge" | "g7.48xlarge" | "c9g.medium" | "c9g.large" | "c9g.xlarge" | "c9g.2xlarge" | "c9g.4xlarge" | "c9g.8xlarge" | "c9g.12xlarge" | "c9g.16xlarge" | "c9g.24xlarge" | "c9g.48xlarge" | "c9g.metal-48xl" | "c9gd.medium" | "c9gd.large" | "c9gd.xlarge" | "c9gd.2xlarge" | "c9gd.4xlarge" | "c9gd.8xlarge" | "c9gd.12xlarge" | "c9gd.16xlarge" | "c9gd.24xlarge" | "c9gd.48xlarge" | "c9gd.metal-48xl" | "r9g.medium" | "r9g.large" | "r9g.xlarge" | "r9g.2xlarge" | "r9g.4xlarge" | "r9g.8xlarge" | "r9g.12xlarge" | "r9g.16xlarge" | "r9g.24xlarge" | "r9g.48xlarge" | "r9g.metal-48xl" | "r9gd.medium" | "r9gd.large" | "r9gd.xlarge" | "r9gd.2xlarge" | "r9gd.4xlarge" | "r9gd.8xlarge" | "r9gd.12xlarge" | "r9gd.16xlarge" | "r9gd.24xlarge" | "r9gd.48xlarge" | "r9gd.metal-48xl" | "m9g.medium";
export type InstanceTypeHypervisor = "nitro" | "xen";
export interface InstanceTypeInfo {
  readonly InstanceType?: InstanceType;
  readonly CurrentGeneration?: boolean;
  readonly FreeTierEligible?: boolean;
  readonly SupportedUsageClasses?: readonly UsageClassType[];
  readonly SupportedRootDeviceTypes?: readonly RootDeviceType[];
  readonly SupportedVirtualizationTypes?: readonly VirtualizationType[];
  readonly BareMetal?: boolean;
  readonly Hypervisor?: InstanceTypeHypervisor;
  readonly ProcessorInfo?: ProcessorInfo;
  readonly VCpuInfo?: VCpuInfo;
  readonly MemoryInfo?: MemoryInfo;
  readonly InstanceStorageSupported?: boolean;
  readonly InstanceStorageInfo?: InstanceStorageInfo;
  readonly EbsInfo?: EbsInfo;
  readonly NetworkInfo?: NetworkInfo;
  readonly GpuInfo?: GpuInfo;
  readonly FpgaInfo?: FpgaInfo;
  readonly PlacementGroupInfo?: PlacementGroupInfo;
  readonly InferenceAcceleratorInfo?: InferenceAcceleratorInfo;
  readonly HibernationSupported?: boolean;
  readonly BurstablePerformanceSupported?: boolean;
  readonly DedicatedHostsSupported?: boolean;
  readonly AutoRecoverySupported?: boolean;
  readonly SupportedBootModes?: readonly BootModeType[];
  readonly NitroEnclavesSupport?: NitroEnclavesSupport;
  readonly NitroTpmSupport?: NitroTpmSupport;
  readonly NitroTpmInfo?: NitroTpmInfo;
  readonly MediaAcceleratorInfo?: MediaAcceleratorInfo;
  readonly NeuronInfo?: NeuronInfo;
  readonly PhcSupport?: PhcSupport;
  readonly RebootMigrationSupport?: RebootMigrationSupport;
  readonly SupportedInRegion?: boolean;
}
export interface InstanceTypeInfoFromInstanceRequirements {
  readonly InstanceType?: string;
}
export interface InstanceTypeItem {
  readonly InstanceType?: string;
}
export interface InstanceTypeOffering {
  readonly InstanceType?: InstanceType;
  readonly LocationType?: LocationType;
  readonly Location?: string;
}
export interface InstanceTypeSpecification {
  readonly SupportedInstanceTypes?: readonly InstanceTypeItem[];
  readonly UnsupportedInstanceTypes?: readonly InstanceTypeItem[];
}
export interface InstanceTypeSpecificationRequest {
  readonly SupportedInstanceTypes?: readonly string[];
  readonly UnsupportedInstanceTypes?: readonly string[];
}
export interface InstanceUsage {
  readonly AccountId?: string;
  readonly UsedInstanceCount?: number;
}
export interface IntegrateServices {
  readonly AthenaIntegrations?: readonly AthenaIntegration[];
}
export type InterfacePermissionType = "INSTANCE-ATTACH" | "EIP-ASSOCIATE";
export type InterfaceProtocolType = "VLAN" | "GRE";
export interface InternetGateway {
  readonly Attachments?: readonly InternetGatewayAttachment[];
  readonly InternetGatewayId?: string;
  readonly OwnerId?: string;
  readonly Tags?: readonly Tag[];
}
export interface InternetGatewayAttachment {
  readonly State?: AttachmentStatus;
  readonly VpcId?: string;
}
export type InternetGatewayBlockMode = "off" | "block-bidirectional" | "block-ingress";
export type InternetGatewayExclusionMode = "allow-bidirectional" | "allow-egress";
export interface InterruptibleCapacityAllocation {
  readonly InstanceCount?: number;
  readonly TargetInstanceCount?: number;
  readonly Status?: InterruptibleCapacityReservationAllocationStatus;
  readonly InterruptibleCapacityReservationId?: string;
  readonly InterruptionType?: InterruptionType;
  readonly ZeroSizePreference?: ZeroSizePreference;
}
export type InterruptibleCapacityReservationAllocationStatus = "pending" | "active" | "updating" | "canceling" | "canceled" | "failed";
export interface InterruptionInfo {
  readonly SourceCapacityReservationId?: string;
  readonly InterruptionType?: InterruptionType;
}
export type InterruptionType = "adhoc";
export type IpAddressType = "ipv4" | "dualstack" | "ipv6";
export interface IpPermission {
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly UserIdGroupPairs?: readonly UserIdGroupPair[];
  readonly IpRanges?: readonly IpRange[];
  readonly Ipv6Ranges?: readonly Ipv6Range[];
  readonly PrefixListIds?: readonly PrefixListId[];
}
export interface IpRange {
  readonly Description?: string;
  readonly CidrIp?: string;
}
export type IpScopeEnum = "private";
export type IpSource = "amazon" | "byoip" | "none";
export type IpVersionEnum = "ipv4" | "ipv6";
export interface Ipam {
  readonly OwnerId?: string;
  readonly IpamId?: string;
  readonly IpamArn?: string;
  readonly IpamRegion?: string;
  readonly PublicDefaultScopeId?: string;
  readonly PrivateDefaultScopeId?: string;
  readonly ScopeCount?: number;
  readonly Description?: string;
  readonly OperatingRegions?: readonly IpamOperatingRegion[];
  readonly State?: IpamState;
  readonly Tags?: readonly Tag[];
  readonly DefaultResourceDiscoveryId?: string;
  readonly DefaultResourceDiscoveryAssociationId?: string;
  readonly ResourceDiscoveryAssociationCount?: number;
  readonly StateMessage?: string;
  readonly Tier?: IpamTier;
  readonly EnablePrivateGua?: boolean;
  readonly MeteredAccount?: IpamMeteredAccount;
}
export interface IpamAddressHistoryRecord {
  readonly ResourceOwnerId?: string;
  readonly ResourceRegion?: string;
  readonly ResourceType?: IpamAddressHistoryResourceType;
  readonly ResourceId?: string;
  readonly ResourceCidr?: string;
  readonly ResourceName?: string;
  readonly ResourceComplianceStatus?: IpamComplianceStatus;
  readonly ResourceOverlapStatus?: IpamOverlapStatus;
  readonly VpcId?: string;
  readonly SampledStartTime?: Date;
  readonly SampledEndTime?: Date;
}
export type IpamAddressHistoryResourceType = "eip" | "vpc" | "subnet" | "network-interface" | "instance";
export type IpamAssociatedResourceDiscoveryStatus = "active" | "not-found";
export type IpamByoipAdvertisementType = "regional" | "global";
export type IpamByoipCidrState = "advertised" | "deprovisioned" | "failed-deprovision" | "failed-provision" | "pending-advertising" | "pending-deprovision" | "pending-provision" | "pending-withdrawal" | "provisioned" | "provisioned-not-publicly-advertisable";
export interface IpamCidrAuthorizationContext {
  readonly Message?: string;
  readonly Signature?: string;
}
export type IpamComplianceStatus = "compliant" | "noncompliant" | "unmanaged" | "ignored";
export interface IpamDiscoveredAccount {
  readonly AccountId?: string;
  readonly DiscoveryRegion?: string;
  readonly FailureReason?: IpamDiscoveryFailureReason;
  readonly LastAttemptedDiscoveryTime?: Date;
  readonly LastSuccessfulDiscoveryTime?: Date;
  readonly OrganizationalUnitId?: string;
}
export interface IpamDiscoveredPublicAddress {
  readonly IpamResourceDiscoveryId?: string;
  readonly AddressRegion?: string;
  readonly Address?: string;
  readonly AddressOwnerId?: string;
  readonly AddressAllocationId?: string;
  readonly AssociationStatus?: IpamPublicAddressAssociationStatus;
  readonly AddressType?: IpamPublicAddressType;
  readonly Service?: IpamPublicAddressAwsService;
  readonly ServiceResource?: string;
  readonly VpcId?: string;
  readonly SubnetId?: string;
  readonly PublicIpv4PoolId?: string;
  readonly NetworkInterfaceId?: string;
  readonly NetworkInterfaceDescription?: string;
  readonly InstanceId?: string;
  readonly Tags?: IpamPublicAddressTags;
  readonly NetworkBorderGroup?: string;
  readonly SecurityGroups?: readonly IpamPublicAddressSecurityGroup[];
  readonly SampleTime?: Date;
}
export interface IpamDiscoveredResourceCidr {
  readonly IpamResourceDiscoveryId?: string;
  readonly ResourceRegion?: string;
  readonly ResourceId?: string;
  readonly ResourceOwnerId?: string;
  readonly ResourceCidr?: string;
  readonly IpSource?: IpamResourceCidrIpSource;
  readonly ResourceType?: IpamResourceType;
  readonly ResourceTags?: readonly IpamResourceTag[];
  readonly IpUsage?: number;
  readonly VpcId?: string;
  readonly SubnetId?: string;
  readonly NetworkInterfaceAttachmentStatus?: IpamNetworkInterfaceAttachmentStatus;
  readonly SampleTime?: Date;
  readonly AvailabilityZoneId?: string;
}
export interface IpamDiscoveredRoute {
  readonly IpamResourceDiscoveryId?: string;
  readonly ResourceRegion?: string;
  readonly ResourceOwnerId?: string;
  readonly Cidr?: string;
  readonly Asn?: string;
  readonly State?: IpamByoipCidrState;
  readonly AdvertisementType?: IpamByoipAdvertisementType;
  readonly NetworkBorderGroup?: string;
  readonly PoolId?: string;
  readonly IpamPoolId?: string;
  readonly SampleTime?: Date;
}
export type IpamDiscoveryFailureCode = "assume-role-failure" | "throttling-failure" | "unauthorized-failure";
export interface IpamDiscoveryFailureReason {
  readonly Code?: IpamDiscoveryFailureCode;
  readonly Message?: string;
}
export interface IpamExternalResourceVerificationToken {
  readonly IpamExternalResourceVerificationTokenId?: string;
  readonly IpamExternalResourceVerificationTokenArn?: string;
  readonly IpamId?: string;
  readonly IpamArn?: string;
  readonly IpamRegion?: string;
  readonly TokenValue?: string;
  readonly TokenName?: string;
  readonly NotAfter?: Date;
  readonly Status?: TokenState;
  readonly Tags?: readonly Tag[];
  readonly State?: IpamExternalResourceVerificationTokenState;
}
export type IpamExternalResourceVerificationTokenState = "create-in-progress" | "create-complete" | "create-failed" | "delete-in-progress" | "delete-complete" | "delete-failed";
export interface IpamInternetRegistryAssociation {
  readonly OwnerId?: string;
  readonly IpamInternetRegistryAssociationId?: string;
  readonly IpamInternetRegistryAssociationArn?: string;
  readonly IpamId?: string;
  readonly IpamRegion?: string;
  readonly Rir?: Rir;
  readonly OrganizationHandle?: string;
  readonly Description?: string;
  readonly State?: IpamInternetRegistryAssociationState;
  readonly StateMessage?: string;
  readonly ChildRequestXml?: string;
  readonly Tags?: readonly Tag[];
}
export interface IpamInternetRegistryAssociationAsn {
  readonly Asn?: string;
  readonly LastObservedAt?: Date;
}
export interface IpamInternetRegistryAssociationCidr {
  readonly Cidr?: string;
  readonly LastObservedAt?: Date;
}
export type IpamInternetRegistryAssociationState = "pending-enable" | "create-in-progress" | "create-failed" | "enable-in-progress" | "enable-complete" | "enable-failed" | "disable-in-progress" | "disable-complete" | "disable-failed" | "delete-in-progress" | "delete-complete" | "delete-failed";
export type IpamManagementState = "managed" | "unmanaged" | "ignored";
export type IpamMeteredAccount = "ipam-owner" | "resource-owner";
export type IpamNetworkInterfaceAttachmentStatus = "available" | "in-use";
export interface IpamOperatingRegion {
  readonly RegionName?: string;
}
export interface IpamOrganizationalUnitExclusion {
  readonly OrganizationsEntityPath?: string;
}
export type IpamOverlapStatus = "overlapping" | "nonoverlapping" | "ignored";
export interface IpamPolicy {
  readonly OwnerId?: string;
  readonly IpamPolicyId?: string;
  readonly IpamPolicyArn?: string;
  readonly IpamPolicyRegion?: string;
  readonly State?: IpamPolicyState;
  readonly StateMessage?: string;
  readonly Tags?: readonly Tag[];
  readonly IpamId?: string;
}
export interface IpamPolicyAllocationRule {
  readonly SourceIpamPoolId?: string;
}
export interface IpamPolicyAllocationRuleRequest {
  readonly SourceIpamPoolId?: string;
}
export interface IpamPolicyDocument {
  readonly IpamPolicyId?: string;
  readonly Locale?: string;
  readonly ResourceType?: IpamPolicyResourceType;
  readonly AllocationRules?: readonly IpamPolicyAllocationRule[];
}
export type IpamPolicyManagedBy = "account" | "delegated-administrator-for-ipam";
export interface IpamPolicyOrganizationTarget {
  readonly OrganizationTargetId?: string;
}
export type IpamPolicyResourceType = "alb" | "eip" | "rds" | "rnat";
export type IpamPolicyState = "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress";
export interface IpamPool {
  readonly OwnerId?: string;
  readonly IpamPoolId?: string;
  readonly SourceIpamPoolId?: string;
  readonly IpamPoolArn?: string;
  readonly IpamScopeArn?: string;
  readonly IpamScopeType?: IpamScopeType;
  readonly IpamArn?: string;
  readonly IpamRegion?: string;
  readonly Locale?: string;
  readonly PoolDepth?: number;
  readonly State?: IpamPoolState;
  readonly StateMessage?: string;
  readonly Description?: string;
  readonly AutoImport?: boolean;
  readonly PubliclyAdvertisable?: boolean;
  readonly AddressFamily?: AddressFamily;
  readonly AllocationMinNetmaskLength?: number;
  readonly AllocationMaxNetmaskLength?: number;
  readonly AllocationDefaultNetmaskLength?: number;
  readonly AllocationResourceTags?: readonly IpamResourceTag[];
  readonly Tags?: readonly Tag[];
  readonly AwsService?: IpamPoolAwsService;
  readonly PublicIpSource?: IpamPoolPublicIpSource;
  readonly SourceResource?: IpamPoolSourceResource;
}
export interface IpamPoolAllocation {
  readonly Cidr?: string;
  readonly IpamPoolAllocationId?: string;
  readonly Description?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: IpamPoolAllocationResourceType;
  readonly ResourceRegion?: string;
  readonly ResourceOwner?: string;
  readonly Tags?: readonly Tag[];
}
export type IpamPoolAllocationResourceType = "ipam-pool" | "vpc" | "ec2-public-ipv4-pool" | "custom" | "subnet" | "eip" | "anycast-ip-list";
export type IpamPoolAwsService = "ec2" | "global-services";
export interface IpamPoolCidr {
  readonly Cidr?: string;
  readonly State?: IpamPoolCidrState;
  readonly FailureReason?: IpamPoolCidrFailureReason;
  readonly IpamPoolCidrId?: string;
  readonly NetmaskLength?: number;
}
export type IpamPoolCidrFailureCode = "cidr-not-available" | "limit-exceeded";
export interface IpamPoolCidrFailureReason {
  readonly Code?: IpamPoolCidrFailureCode;
  readonly Message?: string;
}
export type IpamPoolCidrState = "pending-provision" | "provisioned" | "failed-provision" | "pending-deprovision" | "deprovisioned" | "failed-deprovision" | "pending-import" | "failed-import";
export type IpamPoolPublicIpSource = "amazon" | "byoip";
export interface IpamPoolSourceResource {
  readonly ResourceId?: string;
  readonly ResourceType?: IpamPoolSourceResourceType;
  readonly ResourceRegion?: string;
  readonly ResourceOwner?: string;
}
export interface IpamPoolSourceResourceRequest {
  readonly ResourceId?: string;
  readonly ResourceType?: IpamPoolSourceResourceType;
  readonly ResourceRegion?: string;
  readonly ResourceOwner?: string;
}
export type IpamPoolSourceResourceType = "vpc";
export type IpamPoolState = "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress";
export interface IpamPrefixListResolver {
  readonly OwnerId?: string;
  readonly IpamPrefixListResolverId?: string;
  readonly IpamPrefixListResolverArn?: string;
  readonly IpamArn?: string;
  readonly IpamRegion?: string;
  readonly Description?: string;
  readonly AddressFamily?: AddressFamily;
  readonly State?: IpamPrefixListResolverState;
  readonly Tags?: readonly Tag[];
  readonly LastVersionCreationStatus?: IpamPrefixListResolverVersionCreationStatus;
  readonly LastVersionCreationStatusMessage?: string;
}
export interface IpamPrefixListResolverRule {
  readonly RuleType?: IpamPrefixListResolverRuleType;
  readonly StaticCidr?: string;
  readonly IpamScopeId?: string;
  readonly ResourceType?: IpamResourceType;
  readonly Conditions?: readonly IpamPrefixListResolverRuleCondition[];
}
export interface IpamPrefixListResolverRuleCondition {
  readonly Operation?: IpamPrefixListResolverRuleConditionOperation;
  readonly IpamPoolId?: string;
  readonly ResourceId?: string;
  readonly ResourceOwner?: string;
  readonly ResourceRegion?: string;
  readonly ResourceTag?: IpamResourceTag;
  readonly Cidr?: string;
}
export type IpamPrefixListResolverRuleConditionOperation = "equals" | "not-equals" | "subnet-of";
export interface IpamPrefixListResolverRuleConditionRequest {
  readonly Operation: IpamPrefixListResolverRuleConditionOperation;
  readonly IpamPoolId?: string;
  readonly ResourceId?: string;
  readonly ResourceOwner?: string;
  readonly ResourceRegion?: string;
  readonly ResourceTag?: RequestIpamResourceTag;
  readonly Cidr?: string;
}
export interface IpamPrefixListResolverRuleRequest {
  readonly RuleType: IpamPrefixListResolverRuleType;
  readonly StaticCidr?: string;
  readonly IpamScopeId?: string;
  readonly ResourceType?: IpamResourceType;
  readonly Conditions?: readonly IpamPrefixListResolverRuleConditionRequest[];
}
export type IpamPrefixListResolverRuleType = "static-cidr" | "ipam-resource-cidr" | "ipam-pool-cidr";
export type IpamPrefixListResolverState = "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress";
export interface IpamPrefixListResolverTarget {
  readonly IpamPrefixListResolverTargetId?: string;
  readonly IpamPrefixListResolverTargetArn?: string;
  readonly IpamPrefixListResolverId?: string;
  readonly OwnerId?: string;
  readonly PrefixListId?: string;
  readonly PrefixListRegion?: string;
  readonly DesiredVersion?: number;
  readonly LastSyncedVersion?: number;
  readonly TrackLatestVersion?: boolean;
  readonly StateMessage?: string;
  readonly State?: IpamPrefixListResolverTargetState;
  readonly Tags?: readonly Tag[];
}
export type IpamPrefixListResolverTargetState = "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "sync-in-progress" | "sync-complete" | "sync-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress";
export interface IpamPrefixListResolverVersion {
  readonly Version?: number;
}
export type IpamPrefixListResolverVersionCreationStatus = "pending" | "success" | "failure";
export interface IpamPrefixListResolverVersionEntry {
  readonly Cidr?: string;
}
export type IpamPublicAddressAssociationStatus = "associated" | "disassociated";
export type IpamPublicAddressAwsService = "nat-gateway" | "database-migration-service" | "redshift" | "elastic-container-service" | "relational-database-service" | "site-to-site-vpn" | "load-balancer" | "global-accelerator" | "cloudfront" | "other";
export interface IpamPublicAddressSecurityGroup {
  readonly GroupName?: string;
  readonly GroupId?: string;
}
export interface IpamPublicAddressTag {
  readonly Key?: string;
  readonly Value?: string;
}
export interface IpamPublicAddressTags {
  readonly EipTags?: readonly IpamPublicAddressTag[];
}
export type IpamPublicAddressType = "service-managed-ip" | "service-managed-byoip" | "amazon-owned-eip" | "amazon-owned-contig" | "byoip" | "ec2-public-ip" | "anycast-ip-list-ip";
export interface IpamResourceCidr {
  readonly IpamId?: string;
  readonly IpamScopeId?: string;
  readonly IpamPoolId?: string;
  readonly ResourceRegion?: string;
  readonly ResourceOwnerId?: string;
  readonly ResourceId?: string;
  readonly ResourceName?: string;
  readonly ResourceCidr?: string;
  readonly ResourceType?: IpamResourceType;
  readonly ResourceTags?: readonly IpamResourceTag[];
  readonly IpUsage?: number;
  readonly ComplianceStatus?: IpamComplianceStatus;
  readonly ManagementState?: IpamManagementState;
  readonly OverlapStatus?: IpamOverlapStatus;
  readonly VpcId?: string;
  readonly AvailabilityZoneId?: string;
}
export type IpamResourceCidrIpSource = "amazon" | "byoip" | "none";
export interface IpamResourceDiscovery {
  readonly OwnerId?: string;
  readonly IpamResourceDiscoveryId?: string;
  readonly IpamResourceDiscoveryArn?: string;
  readonly IpamResourceDiscoveryRegion?: string;
  readonly Description?: string;
  readonly OperatingRegions?: readonly IpamOperatingRegion[];
  readonly IsDefault?: boolean;
  readonly State?: IpamResourceDiscoveryState;
  readonly Tags?: readonly Tag[];
  readonly OrganizationalUnitExclusions?: readonly IpamOrganizationalUnitExclusion[];
}
export interface IpamResourceDiscoveryAssociation {
  readonly OwnerId?: string;
  readonly IpamResourceDiscoveryAssociationId?: string;
  readonly IpamResourceDiscoveryAssociationArn?: string;
  readonly IpamResourceDiscoveryId?: string;
  readonly IpamId?: string;
  readonly IpamArn?: string;
  readonly IpamRegion?: string;
  readonly IsDefault?: boolean;
  readonly ResourceDiscoveryStatus?: IpamAssociatedResourceDiscoveryStatus;
  readonly State?: IpamResourceDiscoveryAssociationState;
  readonly Tags?: readonly Tag[];
}
export type IpamResourceDiscoveryAssociationState = "associate-in-progress" | "associate-complete" | "associate-failed" | "disassociate-in-progress" | "disassociate-complete" | "disassociate-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress";
export type IpamResourceDiscoveryState = "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress";
export interface IpamResourceTag {
  readonly Key?: string;
  readonly Value?: string;
}
export type IpamResourceType = "vpc" | "subnet" | "eip" | "public-ipv4-pool" | "ipv6-pool" | "eni" | "anycast-ip-list";
export interface IpamRouteOriginAuthorization {
  readonly Asn?: string;
  readonly Prefix?: string;
  readonly MaxLength?: number;
  readonly Match?: boolean;
  readonly Expiration?: Date;
}
export interface IpamRouteOriginAuthorizationInfo {
  readonly Cidr?: string;
  readonly Asn?: string;
  readonly MaxLength?: number;
}
export interface IpamRouteOverlap {
  readonly Prefix?: string;
  readonly Asn?: string;
  readonly DetectedAt?: Date;
}
export interface IpamRouteProtectionFinding {
  readonly ResourceOwnerId?: string;
  readonly ResourceRegion?: string;
  readonly IpamPoolId?: string;
  readonly Cidr?: string;
  readonly State?: IpamByoipCidrState;
  readonly AdvertisementType?: IpamByoipAdvertisementType;
  readonly NetworkBorderGroup?: string;
  readonly PoolId?: string;
  readonly Asn?: string;
  readonly RpkiStatus?: IpamRpkiStatus;
  readonly RpkiStrength?: IpamRpkiStrength;
  readonly Roas?: readonly IpamRouteOriginAuthorization[];
  readonly RouteOverlaps?: readonly IpamRouteOverlap[];
  readonly SampleTime?: Date;
  readonly RoaSampleTime?: Date;
}
export interface IpamRoutingPolicyRegistration {
  readonly Cidr?: string;
  readonly Asns?: readonly string[];
  readonly PermitMoreSpecificAnnouncements?: boolean;
  readonly MaxLength?: number;
  readonly Description?: string;
  readonly LatestDeltaId?: string;
  readonly State?: IpamRoutingPolicyRegistrationState;
}
export interface IpamRoutingPolicyRegistrationDelta {
  readonly DeltaId?: string;
  readonly DeltaJson?: string;
  readonly State?: IpamRoutingPolicyRegistrationDeltaState;
  readonly StateMessage?: string;
}
export type IpamRoutingPolicyRegistrationDeltaState = "pending" | "published" | "failed";
export type IpamRoutingPolicyRegistrationState = "pending-activate" | "activate-failed" | "create-in-progress" | "create-complete" | "update-in-progress" | "update-complete" | "delete-in-progress" | "delete-complete";
export type IpamRpkiStatus = "valid" | "invalid" | "unknown";
export type IpamRpkiStrength = "strict" | "permissive";
export interface IpamScope {
  readonly OwnerId?: string;
  readonly IpamScopeId?: string;
  readonly IpamScopeArn?: string;
  readonly IpamArn?: string;
  readonly IpamRegion?: string;
  readonly IpamScopeType?: IpamScopeType;
  readonly IsDefault?: boolean;
  readonly Description?: string;
  readonly PoolCount?: number;
  readonly State?: IpamScopeState;
  readonly Tags?: readonly Tag[];
  readonly ExternalAuthorityConfiguration?: IpamScopeExternalAuthorityConfiguration;
}
export interface IpamScopeExternalAuthorityConfiguration {
  readonly Type?: IpamScopeExternalAuthorityType;
  readonly ExternalResourceIdentifier?: string;
}
export type IpamScopeExternalAuthorityType = "infoblox";
export type IpamScopeState = "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress";
export type IpamScopeType = "public" | "private";
export type IpamState = "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress";
export type IpamTier = "free" | "advanced";
export interface Ipv4PrefixSpecification {
  readonly Ipv4Prefix?: string;
}
export interface Ipv4PrefixSpecificationRequest {
  readonly Ipv4Prefix?: string;
}
export interface Ipv4PrefixSpecificationResponse {
  readonly Ipv4Prefix?: string;
}
export type Ipv6AddressAttribute = "public" | "private";
export interface Ipv6CidrAssociation {
  readonly Ipv6Cidr?: string;
  readonly AssociatedResource?: string;
}
export interface Ipv6CidrBlock {
  readonly Ipv6CidrBlock?: string;
}
export interface Ipv6Pool {
  readonly PoolId?: string;
  readonly Description?: string;
  readonly PoolCidrBlocks?: readonly PoolCidrBlock[];
  readonly Tags?: readonly Tag[];
}
export interface Ipv6PrefixSpecification {
  readonly Ipv6Prefix?: string;
}
export interface Ipv6PrefixSpecificationRequest {
  readonly Ipv6Prefix?: string;
}
export interface Ipv6PrefixSpecificationResponse {
  readonly Ipv6Prefix?: string;
}
export interface Ipv6Range {
  readonly Description?: string;
  readonly CidrIpv6?: string;
}
export type Ipv6SupportValue = "enable" | "disable";
export type KeyFormat = "pem" | "ppk";
export interface KeyPair {
  readonly KeyPairId?: string;
  readonly Tags?: readonly Tag[];
  readonly KeyName?: string;
  readonly KeyFingerprint?: string;
  readonly KeyMaterial?: string;
}
export interface KeyPairInfo {
  readonly KeyPairId?: string;
  readonly KeyType?: KeyType;
  readonly Tags?: readonly Tag[];
  readonly PublicKey?: string;
  readonly CreateTime?: Date;
  readonly KeyName?: string;
  readonly KeyFingerprint?: string;
}
export type KeyType = "rsa" | "ed25519";
export interface LastError {
  readonly Message?: string;
  readonly Code?: string;
}
export interface LaunchPermission {
  readonly OrganizationArn?: string;
  readonly OrganizationalUnitArn?: string;
  readonly UserId?: string;
  readonly Group?: PermissionGroup;
}
export interface LaunchPermissionModifications {
  readonly Add?: readonly LaunchPermission[];
  readonly Remove?: readonly LaunchPermission[];
}
export interface LaunchSpecification {
  readonly UserData?: string;
  readonly AddressingType?: string;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[];
  readonly EbsOptimized?: boolean;
  readonly IamInstanceProfile?: IamInstanceProfileSpecification;
  readonly ImageId?: string;
  readonly InstanceType?: InstanceType;
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[];
  readonly Placement?: SpotPlacement;
  readonly RamdiskId?: string;
  readonly SubnetId?: string;
  readonly SecurityGroups?: readonly GroupIdentifier[];
  readonly Monitoring?: RunInstancesMonitoringEnabled;
}
export interface LaunchTemplate {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly CreateTime?: Date;
  readonly CreatedBy?: string;
  readonly DefaultVersionNumber?: number;
  readonly LatestVersionNumber?: number;
  readonly Tags?: readonly Tag[];
  readonly Operator?: OperatorResponse;
}
export interface LaunchTemplateAndOverridesResponse {
  readonly LaunchTemplateSpecification?: FleetLaunchTemplateSpecification;
  readonly Overrides?: FleetLaunchTemplateOverrides;
}
export type LaunchTemplateAutoRecoveryState = "default" | "disabled";
export interface LaunchTemplateBlockDeviceMapping {
  readonly DeviceName?: string;
  readonly VirtualName?: string;
  readonly Ebs?: LaunchTemplateEbsBlockDevice;
  readonly NoDevice?: string;
}
export interface LaunchTemplateBlockDeviceMappingRequest {
  readonly DeviceName?: string;
  readonly VirtualName?: string;
  readonly Ebs?: LaunchTemplateEbsBlockDeviceRequest;
  readonly NoDevice?: string;
}
export interface LaunchTemplateCapacityReservationSpecificationRequest {
  readonly CapacityReservationPreference?: CapacityReservationPreference;
  readonly CapacityReservationTarget?: CapacityReservationTarget;
}
export interface LaunchTemplateCapacityReservationSpecificationResponse {
  readonly CapacityReservationPreference?: CapacityReservationPreference;
  readonly CapacityReservationTarget?: CapacityReservationTargetResponse;
}
export interface LaunchTemplateConfig {
  readonly LaunchTemplateSpecification?: FleetLaunchTemplateSpecification;
  readonly Overrides?: readonly LaunchTemplateOverrides[];
}
export interface LaunchTemplateCpuOptions {
  readonly CoreCount?: number;
  readonly ThreadsPerCore?: number;
  readonly AmdSevSnp?: AmdSevSnpSpecification;
  readonly NestedVirtualization?: NestedVirtualizationSpecification;
}
export interface LaunchTemplateCpuOptionsRequest {
  readonly CoreCount?: number;
  readonly ThreadsPerCore?: number;
  readonly AmdSevSnp?: AmdSevSnpSpecification;
  readonly NestedVirtualization?: NestedVirtualizationSpecification;
}
export interface LaunchTemplateEbsBlockDevice {
  readonly Encrypted?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: VolumeType;
  readonly Throughput?: number;
  readonly VolumeInitializationRate?: number;
  readonly EbsCardIndex?: number;
}
export interface LaunchTemplateEbsBlockDeviceRequest {
  readonly Encrypted?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: VolumeType;
  readonly Throughput?: number;
  readonly VolumeInitializationRate?: number;
  readonly EbsCardIndex?: number;
}
export interface LaunchTemplateElasticInferenceAccelerator {
  readonly Type: string;
  readonly Count?: number;
}
export interface LaunchTemplateElasticInferenceAcceleratorResponse {
  readonly Type?: string;
  readonly Count?: number;
}
export interface LaunchTemplateEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean;
  readonly EnaSrdUdpSpecification?: LaunchTemplateEnaSrdUdpSpecification;
}
export interface LaunchTemplateEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean;
}
export interface LaunchTemplateEnclaveOptions {
  readonly Enabled?: boolean;
}
export interface LaunchTemplateEnclaveOptionsRequest {
  readonly Enabled?: boolean;
}
export type LaunchTemplateErrorCode = "launchTemplateIdDoesNotExist" | "launchTemplateIdMalformed" | "launchTemplateNameDoesNotExist" | "launchTemplateNameMalformed" | "launchTemplateVersionDoesNotExist" | "unexpectedError";
export interface LaunchTemplateHibernationOptions {
  readonly Configured?: boolean;
}
export interface LaunchTemplateHibernationOptionsRequest {
  readonly Configured?: boolean;
}
export type LaunchTemplateHttpTokensState = "optional" | "required";
export interface LaunchTemplateIamInstanceProfileSpecification {
  readonly Arn?: string;
  readonly Name?: string;
}
export interface LaunchTemplateIamInstanceProfileSpecificationRequest {
  readonly Arn?: string;
  readonly Name?: string;
}
export interface LaunchTemplateInstanceMaintenanceOptions {
  readonly AutoRecovery?: LaunchTemplateAutoRecoveryState;
}
export interface LaunchTemplateInstanceMaintenanceOptionsRequest {
  readonly AutoRecovery?: LaunchTemplateAutoRecoveryState;
}
export interface LaunchTemplateInstanceMarketOptions {
  readonly MarketType?: MarketType;
  readonly SpotOptions?: LaunchTemplateSpotMarketOptions;
}
export interface LaunchTemplateInstanceMarketOptionsRequest {
  readonly MarketType?: MarketType;
  readonly SpotOptions?: LaunchTemplateSpotMarketOptionsRequest;
}
export type LaunchTemplateInstanceMetadataEndpointState = "disabled" | "enabled";
export interface LaunchTemplateInstanceMetadataOptions {
  readonly State?: LaunchTemplateInstanceMetadataOptionsState;
  readonly HttpTokens?: LaunchTemplateHttpTokensState;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpEndpoint?: LaunchTemplateInstanceMetadataEndpointState;
  readonly HttpProtocolIpv6?: LaunchTemplateInstanceMetadataProtocolIpv6;
  readonly InstanceMetadataTags?: LaunchTemplateInstanceMetadataTagsState;
}
export interface LaunchTemplateInstanceMetadataOptionsRequest {
  readonly HttpTokens?: LaunchTemplateHttpTokensState;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpEndpoint?: LaunchTemplateInstanceMetadataEndpointState;
  readonly HttpProtocolIpv6?: LaunchTemplateInstanceMetadataProtocolIpv6;
  readonly InstanceMetadataTags?: LaunchTemplateInstanceMetadataTagsState;
}
export type LaunchTemplateInstanceMetadataOptionsState = "pending" | "applied";
export type LaunchTemplateInstanceMetadataProtocolIpv6 = "disabled" | "enabled";
export type LaunchTemplateInstanceMetadataTagsState = "disabled" | "enabled";
export interface LaunchTemplateInstanceNetworkInterfaceSpecification {
  readonly AssociateCarrierIpAddress?: boolean;
  readonly AssociatePublicIpAddress?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Description?: string;
  readonly DeviceIndex?: number;
  readonly Groups?: readonly string[];
  readonly InterfaceType?: string;
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[];
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SubnetId?: string;
  readonly NetworkCardIndex?: number;
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecificationResponse[];
  readonly Ipv4PrefixCount?: number;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecificationResponse[];
  readonly Ipv6PrefixCount?: number;
  readonly PrimaryIpv6?: boolean;
  readonly EnaSrdSpecification?: LaunchTemplateEnaSrdSpecification;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecification;
  readonly EnaQueueCount?: number;
}
export interface LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
  readonly AssociateCarrierIpAddress?: boolean;
  readonly AssociatePublicIpAddress?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Description?: string;
  readonly DeviceIndex?: number;
  readonly Groups?: readonly string[];
  readonly InterfaceType?: string;
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly InstanceIpv6AddressRequest[];
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SubnetId?: string;
  readonly NetworkCardIndex?: number;
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[];
  readonly Ipv4PrefixCount?: number;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[];
  readonly Ipv6PrefixCount?: number;
  readonly PrimaryIpv6?: boolean;
  readonly EnaSrdSpecification?: EnaSrdSpecificationRequest;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest;
  readonly EnaQueueCount?: number;
}
export interface LaunchTemplateInstanceSecondaryInterfaceSpecification {
  readonly DeleteOnTermination?: boolean;
  readonly DeviceIndex?: number;
  readonly PrivateIpAddresses?: readonly SecondaryInterfacePrivateIpAddressSpecification[];
  readonly PrivateIpAddressCount?: number;
  readonly SecondarySubnetId?: string;
  readonly InterfaceType?: SecondaryInterfaceType;
  readonly NetworkCardIndex?: number;
}
export interface LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
  readonly DeleteOnTermination?: boolean;
  readonly DeviceIndex?: number;
  readonly PrivateIpAddresses?: readonly SecondaryInterfacePrivateIpAddressSpecificationRequest[];
  readonly PrivateIpAddressCount?: number;
  readonly SecondarySubnetId?: string;
  readonly InterfaceType?: SecondaryInterfaceType;
  readonly NetworkCardIndex?: number;
}
export interface LaunchTemplateLicenseConfiguration {
  readonly LicenseConfigurationArn?: string;
}
export interface LaunchTemplateLicenseConfigurationRequest {
  readonly LicenseConfigurationArn?: string;
}
export interface LaunchTemplateNetworkPerformanceOptions {
  readonly BandwidthWeighting?: InstanceBandwidthWeighting;
}
export interface LaunchTemplateNetworkPerformanceOptionsRequest {
  readonly BandwidthWeighting?: InstanceBandwidthWeighting;
}
export interface LaunchTemplateOverrides {
  readonly InstanceType?: InstanceType;
  readonly SpotPrice?: string;
  readonly SubnetId?: string;
  readonly AvailabilityZone?: string;
  readonly WeightedCapacity?: number;
  readonly Priority?: number;
  readonly InstanceRequirements?: InstanceRequirements;
  readonly AvailabilityZoneId?: string;
}
export interface LaunchTemplatePlacement {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Affinity?: string;
  readonly GroupName?: string;
  readonly HostId?: string;
  readonly Tenancy?: Tenancy;
  readonly SpreadDomain?: string;
  readonly HostResourceGroupArn?: string;
  readonly PartitionNumber?: number;
  readonly GroupId?: string;
}
export interface LaunchTemplatePlacementRequest {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Affinity?: string;
  readonly GroupName?: string;
  readonly HostId?: string;
  readonly Tenancy?: Tenancy;
  readonly SpreadDomain?: string;
  readonly HostResourceGroupArn?: string;
  readonly PartitionNumber?: number;
  readonly GroupId?: string;
}
export interface LaunchTemplatePrivateDnsNameOptions {
  readonly HostnameType?: HostnameType;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly EnableResourceNameDnsAAAARecord?: boolean;
}
export interface LaunchTemplatePrivateDnsNameOptionsRequest {
  readonly HostnameType?: HostnameType;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly EnableResourceNameDnsAAAARecord?: boolean;
}
export interface LaunchTemplateSpecification {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Version?: string;
}
export interface LaunchTemplateSpotMarketOptions {
  readonly MaxPrice?: string;
  readonly SpotInstanceType?: SpotInstanceType;
  readonly BlockDurationMinutes?: number;
  readonly ValidUntil?: Date;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior;
}
export interface LaunchTemplateSpotMarketOptionsRequest {
  readonly MaxPrice?: string;
  readonly SpotInstanceType?: SpotInstanceType;
  readonly BlockDurationMinutes?: number;
  readonly ValidUntil?: Date;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior;
}
export interface LaunchTemplateTagSpecification {
  readonly ResourceType?: ResourceType;
  readonly Tags?: readonly Tag[];
}
export interface LaunchTemplateTagSpecificationRequest {
  readonly ResourceType?: ResourceType;
  readonly Tags?: readonly Tag[];
}
export interface LaunchTemplateVersion {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly VersionNumber?: number;
  readonly VersionDescription?: string;
  readonly CreateTime?: Date;
  readonly CreatedBy?: string;
  readonly DefaultVersion?: boolean;
  readonly LaunchTemplateData?: ResponseLaunchTemplateData;
  readonly Operator?: OperatorResponse;
}
export interface LaunchTemplatesMonitoring {
  readonly Enabled?: boolean;
}
export interface LaunchTemplatesMonitoringRequest {
  readonly Enabled?: boolean;
}
export interface LicenseConfiguration {
  readonly LicenseConfigurationArn?: string;
}
export interface LicenseConfigurationRequest {
  readonly LicenseConfigurationArn?: string;
}
export interface ListImagesInRecycleBinRequest {
  readonly ImageIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
}
export interface ListImagesInRecycleBinResult {
  readonly Images?: readonly ImageRecycleBinInfo[];
  readonly NextToken?: string;
}
export interface ListSnapshotsInRecycleBinRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly SnapshotIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface ListSnapshotsInRecycleBinResult {
  readonly Snapshots?: readonly SnapshotRecycleBinInfo[];
  readonly NextToken?: string;
}
export interface ListVolumesInRecycleBinRequest {
  readonly VolumeIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListVolumesInRecycleBinResult {
  readonly Volumes?: readonly VolumeRecycleBinInfo[];
  readonly NextToken?: string;
}
export type ListingState = "available" | "sold" | "cancelled" | "pending";
export type ListingStatus = "active" | "pending" | "cancelled" | "closed";
export interface LoadBalancersConfig {
  readonly ClassicLoadBalancersConfig?: ClassicLoadBalancersConfig;
  readonly TargetGroupsConfig?: TargetGroupsConfig;
}
export interface LoadPermission {
  readonly UserId?: string;
  readonly Group?: PermissionGroup;
}
export interface LoadPermissionModifications {
  readonly Add?: readonly LoadPermissionRequest[];
  readonly Remove?: readonly LoadPermissionRequest[];
}
export interface LoadPermissionRequest {
  readonly Group?: PermissionGroup;
  readonly UserId?: string;
}
export interface LocalGateway {
  readonly LocalGatewayId?: string;
  readonly OutpostArn?: string;
  readonly OwnerId?: string;
  readonly State?: string;
  readonly Tags?: readonly Tag[];
}
export interface LocalGatewayRoute {
  readonly DestinationCidrBlock?: string;
  readonly LocalGatewayVirtualInterfaceGroupId?: string;
  readonly Type?: LocalGatewayRouteType;
  readonly State?: LocalGatewayRouteState;
  readonly LocalGatewayRouteTableId?: string;
  readonly LocalGatewayRouteTableArn?: string;
  readonly OwnerId?: string;
  readonly SubnetId?: string;
  readonly CoipPoolId?: string;
  readonly NetworkInterfaceId?: string;
  readonly DestinationPrefixListId?: string;
}
export type LocalGatewayRouteState = "pending" | "active" | "blackhole" | "deleting" | "deleted";
export interface LocalGatewayRouteTable {
  readonly LocalGatewayRouteTableId?: string;
  readonly LocalGatewayRouteTableArn?: string;
  readonly LocalGatewayId?: string;
  readonly OutpostArn?: string;
  readonly OwnerId?: string;
  readonly State?: string;
  readonly Tags?: readonly Tag[];
  readonly Mode?: LocalGatewayRouteTableMode;
  readonly StateReason?: StateReason;
}
export type LocalGatewayRouteTableMode = "direct-vpc-routing" | "coip";
export interface LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociationId?: string;
  readonly LocalGatewayVirtualInterfaceGroupId?: string;
  readonly LocalGatewayId?: string;
  readonly LocalGatewayRouteTableId?: string;
  readonly LocalGatewayRouteTableArn?: string;
  readonly OwnerId?: string;
  readonly State?: string;
  readonly Tags?: readonly Tag[];
}
export interface LocalGatewayRouteTableVpcAssociation {
  readonly LocalGatewayRouteTableVpcAssociationId?: string;
  readonly LocalGatewayRouteTableId?: string;
  readonly LocalGatewayRouteTableArn?: string;
  readonly LocalGatewayId?: string;
  readonly VpcId?: string;
  readonly OwnerId?: string;
  readonly State?: string;
  readonly Tags?: readonly Tag[];
}
export type LocalGatewayRouteType = "static" | "propagated";
export interface LocalGatewayVirtualInterface {
  readonly LocalGatewayVirtualInterfaceId?: string;
  readonly LocalGatewayId?: string;
  readonly LocalGatewayVirtualInterfaceGroupId?: string;
  readonly LocalGatewayVirtualInterfaceArn?: string;
  readonly OutpostLagId?: string;
  readonly Vlan?: number;
  readonly LocalAddress?: string;
  readonly PeerAddress?: string;
  readonly LocalBgpAsn?: number;
  readonly PeerBgpAsn?: number;
  readonly PeerBgpAsnExtended?: number;
  readonly OwnerId?: string;
  readonly Tags?: readonly Tag[];
  readonly ConfigurationState?: LocalGatewayVirtualInterfaceConfigurationState;
}
export type LocalGatewayVirtualInterfaceConfigurationState = "pending" | "available" | "deleting" | "deleted";
export interface LocalGatewayVirtualInterfaceGroup {
  readonly LocalGatewayVirtualInterfaceGroupId?: string;
  readonly LocalGatewayVirtualInterfaceIds?: readonly string[];
  readonly LocalGatewayId?: string;
  readonly OwnerId?: string;
  readonly LocalBgpAsn?: number;
  readonly LocalBgpAsnExtended?: number;
  readonly LocalGatewayVirtualInterfaceGroupArn?: string;
  readonly Tags?: readonly Tag[];
  readonly ConfigurationState?: LocalGatewayVirtualInterfaceGroupConfigurationState;
}
export type LocalGatewayVirtualInterfaceGroupConfigurationState = "pending" | "incomplete" | "available" | "deleting" | "deleted";
export type LocalStorage = "included" | "required" | "excluded";
export type LocalStorageType = "hdd" | "ssd";
export type LocationType = "region" | "availability-zone" | "availability-zone-id" | "outpost";
export type LockMode = "compliance" | "governance";
export interface LockSnapshotRequest {
  readonly SnapshotId: string;
  readonly DryRun?: boolean;
  readonly LockMode: LockMode;
  readonly CoolOffPeriod?: number;
  readonly LockDuration?: number;
  readonly ExpirationDate?: Date;
}
export interface LockSnapshotResult {
  readonly SnapshotId?: string;
  readonly LockState?: LockState;
  readonly LockDuration?: number;
  readonly CoolOffPeriod?: number;
  readonly CoolOffPeriodExpiresOn?: Date;
  readonly LockCreatedOn?: Date;
  readonly LockExpiresOn?: Date;
  readonly LockDurationStartTime?: Date;
}
export type LockState = "compliance" | "governance" | "compliance-cooloff" | "expired";
export interface LockedSnapshotsInfo {
  readonly OwnerId?: string;
  readonly SnapshotId?: string;
  readonly LockState?: LockState;
  readonly LockDuration?: number;
  readonly CoolOffPeriod?: number;
  readonly CoolOffPeriodExpiresOn?: Date;
  readonly LockCreatedOn?: Date;
  readonly LockDurationStartTime?: Date;
  readonly LockExpiresOn?: Date;
}
export type LogDestinationType = "cloud-watch-logs" | "s3" | "kinesis-data-firehose";
export interface MacHost {
  readonly HostId?: string;
  readonly MacOSLatestSupportedVersions?: readonly string[];
}
export interface MacModificationTask {
  readonly InstanceId?: string;
  readonly MacModificationTaskId?: string;
  readonly MacSystemIntegrityProtectionConfig?: MacSystemIntegrityProtectionConfiguration;
  readonly StartTime?: Date;
  readonly Tags?: readonly Tag[];
  readonly TaskState?: MacModificationTaskState;
  readonly TaskType?: MacModificationTaskType;
}
export type MacModificationTaskState = "successful" | "failed" | "in-progress" | "pending";
export type MacModificationTaskType = "sip-modification" | "volume-ownership-delegation";
export interface MacSystemIntegrityProtectionConfiguration {
  readonly AppleInternal?: MacSystemIntegrityProtectionSettingStatus;
  readonly BaseSystem?: MacSystemIntegrityProtectionSettingStatus;
  readonly DebuggingRestrictions?: MacSystemIntegrityProtectionSettingStatus;
  readonly DTraceRestrictions?: MacSystemIntegrityProtectionSettingStatus;
  readonly FilesystemProtections?: MacSystemIntegrityProtectionSettingStatus;
  readonly KextSigning?: MacSystemIntegrityProtectionSettingStatus;
  readonly NvramProtections?: MacSystemIntegrityProtectionSettingStatus;
  readonly Status?: MacSystemIntegrityProtectionSettingStatus;
}
export interface MacSystemIntegrityProtectionConfigurationRequest {
  readonly AppleInternal?: MacSystemIntegrityProtectionSettingStatus;
  readonly BaseSystem?: MacSystemIntegrityProtectionSettingStatus;
  readonly DebuggingRestrictions?: MacSystemIntegrityProtectionSettingStatus;
  readonly DTraceRestrictions?: MacSystemIntegrityProtectionSettingStatus;
  readonly FilesystemProtections?: MacSystemIntegrityProtectionSettingStatus;
  readonly KextSigning?: MacSystemIntegrityProtectionSettingStatus;
  readonly NvramProtections?: MacSystemIntegrityProtectionSettingStatus;
}
export type MacSystemIntegrityProtectionSettingStatus = "enabled" | "disabled";
export interface MaintenanceDetails {
  readonly PendingMaintenance?: string;
  readonly MaintenanceAutoAppliedAfter?: Date;
  readonly LastMaintenanceApplied?: Date;
}
export type ManagedBy = "account" | "declarative-policy";
export interface ManagedPrefixList {
  readonly PrefixListId?: string;
  readonly AddressFamily?: string;
  readonly State?: PrefixListState;
  readonly StateMessage?: string;
  readonly PrefixListArn?: string;
  readonly PrefixListName?: string;
  readonly MaxEntries?: number;
  readonly Version?: number;
  readonly Tags?: readonly Tag[];
  readonly OwnerId?: string;
  readonly IpamPrefixListResolverTargetId?: string;
  readonly IpamPrefixListResolverSyncEnabled?: boolean;
}
export type ManagedResourceDefaultVisibility = "hidden" | "visible";
export interface ManagedResourceVisibilitySettings {
  readonly DefaultVisibility?: ManagedResourceDefaultVisibility;
}
export type MarketType = "spot" | "capacity-block" | "interruptible-capacity-reservation" | "on-demand";
export interface MediaAcceleratorInfo {
  readonly Accelerators?: readonly MediaDeviceInfo[];
  readonly TotalMediaMemoryInMiB?: number;
}
export interface MediaDeviceInfo {
  readonly Count?: number;
  readonly Name?: string;
  readonly Manufacturer?: string;
  readonly MemoryInfo?: MediaDeviceMemoryInfo;
}
export interface MediaDeviceMemoryInfo {
  readonly SizeInMiB?: number;
}
export type MembershipType = "static" | "igmp";
export interface MemoryGiBPerVCpu {
  readonly Min?: number;
  readonly Max?: number;
}
export interface MemoryGiBPerVCpuRequest {
  readonly Min?: number;
  readonly Max?: number;
}
export interface MemoryInfo {
  readonly SizeInMiB?: number;
}
export interface MemoryMiB {
  readonly Min?: number;
  readonly Max?: number;
}
export interface MemoryMiBRequest {
  readonly Min: number;
  readonly Max?: number;
}
export type MetadataDefaultHttpTokensState = "optional" | "required" | "no-preference";
export type Metric = "reservation-total-capacity-hrs-vcpu" | "reservation-total-capacity-hrs-inst" | "reservation-max-size-vcpu" | "reservation-max-size-inst" | "reservation-min-size-vcpu" | "reservation-min-size-inst" | "reservation-unused-total-capacity-hrs-vcpu" | "reservation-unused-total-capacity-hrs-inst" | "reservation-unused-total-estimated-cost" | "reservation-max-unused-size-vcpu" | "reservation-max-unused-size-inst" | "reservation-min-unused-size-vcpu" | "reservation-min-unused-size-inst" | "reservation-max-utilization" | "reservation-min-utilization" | "reservation-avg-utilization-vcpu" | "reservation-avg-utilization-inst" | "reservation-total-count" | "reservation-total-estimated-cost" | "reservation-avg-future-size-vcpu" | "reservation-avg-future-size-inst" | "reservation-min-future-size-vcpu" | "reservation-min-future-size-inst" | "reservation-max-future-size-vcpu" | "reservation-max-future-size-inst" | "reservation-avg-committed-size-vcpu" | "reservation-avg-committed-size-inst" | "reservation-max-committed-size-vcpu" | "reservation-max-committed-size-inst" | "reservation-min-committed-size-vcpu" | "reservation-min-committed-size-inst" | "reserved-total-usage-hrs-vcpu" | "reserved-total-usage-hrs-inst" | "reserved-total-estimated-cost" | "unreserved-total-usage-hrs-vcpu" | "unreserved-total-usage-hrs-inst" | "unreserved-total-estimated-cost" | "spot-total-usage-hrs-vcpu" | "spot-total-usage-hrs-inst" | "spot-total-estimated-cost" | "spot-avg-run-time-before-interruption-inst" | "spot-max-run-time-before-interruption-inst" | "spot-min-run-time-before-interruption-inst" | "spot-total-interruptions-inst" | "spot-total-interruptions-vcpu" | "spot-total-count-inst" | "spot-total-count-vcpu" | "spot-interruption-rate-inst" | "spot-interruption-rate-vcpu";
export interface MetricDataResult {
  readonly Dimension?: CapacityManagerDimension;
  readonly Timestamp?: Date;
  readonly MetricValues?: readonly MetricValue[];
}
export interface MetricPoint {
  readonly StartDate?: Date;
  readonly EndDate?: Date;
  readonly Value?: number;
  readonly Status?: string;
}
export type MetricType = "aggregate-latency";
export interface MetricValue {
  readonly Metric?: Metric;
  readonly Value?: number;
}
export interface ModificationQuoteCurrentConfiguration {
  readonly InstanceCount?: number;
  readonly ReservationState?: string;
  readonly StartDate?: Date;
  readonly OriginalStartDate?: Date;
}
export interface ModificationReservationUpdate {
  readonly NewCommitmentEndDate?: Date;
  readonly NewStartDate?: Date;
  readonly NewCommitmentDuration?: number;
}
export interface ModificationTerms {
  readonly ReservationUpdate?: ModificationReservationUpdate;
}
export interface ModifyAccountVpcEncryptionControlRequest {
  readonly DryRun?: boolean;
  readonly Mode?: AccountVpcEncryptionControlMode;
  readonly InternetGateway?: VpcEncryptionControlExclusionStateInput;
  readonly EgressOnlyInternetGateway?: VpcEncryptionControlExclusionStateInput;
  readonly NatGateway?: VpcEncryptionControlExclusionStateInput;
  readonly VirtualPrivateGateway?: VpcEncryptionControlExclusionStateInput;
  readonly VpcPeering?: VpcEncryptionControlExclusionStateInput;
  readonly Lambda?: VpcEncryptionControlExclusionStateInput;
  readonly VpcLattice?: VpcEncryptionControlExclusionStateInput;
  readonly ElasticFileSystem?: VpcEncryptionControlExclusionStateInput;
}
export interface ModifyAccountVpcEncryptionControlResult {
  readonly AccountVpcEncryptionControl?: AccountVpcEncryptionControl;
}
export interface ModifyAddressAttributeRequest {
  readonly AllocationId: string;
  readonly DomainName?: string;
  readonly DryRun?: boolean;
}
export interface ModifyAddressAttributeResult {
  readonly Address?: AddressAttribute;
}
export interface ModifyApplicationStatusCheckRequest {
  readonly ApplicationStatusCheckId: string;
  readonly Aggregation?: AggregationStatusEnum;
  readonly HealthCheckPaths?: readonly HealthCheckPathRequestObject[];
  readonly Protocol?: NetworkProtocolEnum;
  readonly Port?: number;
  readonly Path?: string;
  readonly DeviceIndex?: number;
  readonly IpVersion?: IpVersionEnum;
  readonly IpScope?: IpScopeEnum;
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly FailureThreshold?: number;
  readonly SuccessThreshold?: number;
  readonly StatusCodeMatcher?: string;
  readonly InitializationGracePeriodSeconds?: number;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface ModifyApplicationStatusCheckResult {
  readonly ApplicationStatusCheck?: ApplicationStatusCheckResponseObject;
}
export interface ModifyAvailabilityZoneGroupRequest {
  readonly GroupName: string;
  readonly OptInStatus: ModifyAvailabilityZoneOptInStatus;
  readonly DryRun?: boolean;
}
export interface ModifyAvailabilityZoneGroupResult {
  readonly Return?: boolean;
}
export type ModifyAvailabilityZoneOptInStatus = "opted-in" | "not-opted-in";
export interface ModifyCapacityReservationFleetRequest {
  readonly CapacityReservationFleetId: string;
  readonly TotalTargetCapacity?: number;
  readonly EndDate?: Date;
  readonly DryRun?: boolean;
  readonly RemoveEndDate?: boolean;
}
export interface ModifyCapacityReservationFleetResult {
  readonly Return?: boolean;
}
export interface ModifyCapacityReservationRequest {
  readonly CapacityReservationId: string;
  readonly InstanceCount?: number;
  readonly EndDate?: Date;
  readonly EndDateType?: EndDateType;
  readonly Accept?: boolean;
  readonly DryRun?: boolean;
  readonly AdditionalInfo?: string;
  readonly InstanceMatchCriteria?: InstanceMatchCriteria;
  readonly AcceptModificationTerms?: boolean;
  readonly StartDate?: Date;
  readonly QuoteId?: string;
}
export interface ModifyCapacityReservationResult {
  readonly Return?: boolean;
  readonly AdjustmentStatus?: CapacityReservationAdjustmentStatus;
  readonly AdjustmentDetails?: CapacityReservationAdjustmentDetails;
}
export interface ModifyClientVpnEndpointAuthorizationPolicyRequest {
  readonly ClientVpnEndpointId: string;
  readonly PolicyDocument?: string;
  readonly Description?: string;
  readonly ShadowMode?: ClientVpnAuthorizationPolicyShadowMode;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface ModifyClientVpnEndpointAuthorizationPolicyResult {
  readonly Status?: ClientVpnAuthorizationPolicyStatus;
}
export interface ModifyClientVpnEndpointRequest {
  readonly ClientVpnEndpointId: string;
  readonly ServerCertificateArn?: string;
  readonly ConnectionLogOptions?: ConnectionLogOptions;
  readonly DnsServers?: DnsServersOptionsModifyStructure;
  readonly VpnPort?: number;
  readonly Description?: string;
  readonly SplitTunnel?: boolean;
  readonly DryRun?: boolean;
  readonly SecurityGroupIds?: readonly string[];
  readonly VpcId?: string;
  readonly SelfServicePortal?: SelfServicePortal;
  readonly ClientConnectOptions?: ClientConnectOptions;
  readonly SessionTimeoutHours?: number;
  readonly ClientLoginBannerOptions?: ClientLoginBannerOptions;
  readonly ClientRouteEnforcementOptions?: ClientRouteEnforcementOptions;
  readonly DisconnectOnSessionTimeout?: boolean;
  readonly TransitGatewayConfiguration?: TransitGatewayConfigurationInputStructure;
  readonly DevicePostureOptions?: DevicePostureOptions;
}
export interface ModifyClientVpnEndpointResult {
  readonly Return?: boolean;
}
export interface ModifyDefaultCreditSpecificationRequest {
  readonly DryRun?: boolean;
  readonly InstanceFamily: UnlimitedSupportedInstanceFamily;
  readonly CpuCredits: string;
}
export interface ModifyDefaultCreditSpecificationResult {
  readonly InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification;
}
export interface ModifyEbsDefaultKmsKeyIdRequest {
  readonly KmsKeyId: string;
  readonly DryRun?: boolean;
}
export interface ModifyEbsDefaultKmsKeyIdResult {
  readonly KmsKeyId?: string;
}
export interface ModifyFleetRequest {
  readonly DryRun?: boolean;
  readonly ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy;
  readonly LaunchTemplateConfigs?: readonly FleetLaunchTemplateConfigRequest[];
  readonly FleetId: string;
  readonly TargetCapacitySpecification?: TargetCapacitySpecificationRequest;
  readonly Context?: string;
}
export interface ModifyFleetResult {
  readonly Return?: boolean;
}
export interface ModifyFpgaImageAttributeRequest {
  readonly DryRun?: boolean;
  readonly FpgaImageId: string;
  readonly Attribute?: FpgaImageAttributeName;
  readonly OperationType?: OperationType;
  readonly UserIds?: readonly string[];
  readonly UserGroups?: readonly string[];
  readonly ProductCodes?: readonly string[];
  readonly LoadPermission?: LoadPermissionModifications;
  readonly Description?: string;
  readonly Name?: string;
}
export interface ModifyFpgaImageAttributeResult {
  readonly FpgaImageAttribute?: FpgaImageAttribute;
}
export interface ModifyHostsRequest {
  readonly HostRecovery?: HostRecovery;
  readonly InstanceType?: string;
  readonly InstanceFamily?: string;
  readonly HostMaintenance?: HostMaintenance;
  readonly HostIds: readonly string[];
  readonly AutoPlacement?: AutoPlacement;
}
export interface ModifyHostsResult {
  readonly Successful?: readonly string[];
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface ModifyIdFormatRequest {
  readonly Resource: string;
  readonly UseLongIds: boolean;
}
export interface ModifyIdentityIdFormatRequest {
  readonly Resource: string;
  readonly UseLongIds: boolean;
  readonly PrincipalArn: string;
}
export interface ModifyImageAttributeRequest {
  readonly Attribute?: string;
  readonly Description?: AttributeValue;
  readonly ImageId: string;
  readonly LaunchPermission?: LaunchPermissionModifications;
  readonly OperationType?: OperationType;
  readonly ProductCodes?: readonly string[];
  readonly UserGroups?: readonly string[];
  readonly UserIds?: readonly string[];
  readonly Value?: string;
  readonly OrganizationArns?: readonly string[];
  readonly OrganizationalUnitArns?: readonly string[];
  readonly ImdsSupport?: AttributeValue;
  readonly DryRun?: boolean;
}
export interface ModifyInstanceAttributeRequest {
  readonly SourceDestCheck?: AttributeBooleanValue;
  readonly EnclaveOptions?: EnclaveOptionsRequest;
  readonly DisableApiStop?: AttributeBooleanValue;
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly Attribute?: InstanceAttributeName;
  readonly Value?: string;
  readonly BlockDeviceMappings?: readonly InstanceBlockDeviceMappingSpecification[];
  readonly DisableApiTermination?: AttributeBooleanValue;
  readonly InstanceType?: AttributeValue;
  readonly Kernel?: AttributeValue;
  readonly Ramdisk?: AttributeValue;
  readonly UserData?: SecureBlobAttributeValue;
  readonly InstanceInitiatedShutdownBehavior?: AttributeValue;
  readonly Groups?: readonly string[];
  readonly EbsOptimized?: AttributeBooleanValue;
  readonly SriovNetSupport?: AttributeValue;
  readonly EnaSupport?: AttributeBooleanValue;
}
export interface ModifyInstanceCapacityReservationAttributesRequest {
  readonly InstanceId: string;
  readonly CapacityReservationSpecification: CapacityReservationSpecification;
  readonly DryRun?: boolean;
}
export interface ModifyInstanceCapacityReservationAttributesResult {
  readonly Return?: boolean;
}
export interface ModifyInstanceConnectEndpointRequest {
  readonly DryRun?: boolean;
  readonly InstanceConnectEndpointId: string;
  readonly IpAddressType?: IpAddressType;
  readonly SecurityGroupIds?: readonly string[];
  readonly PreserveClientIp?: boolean;
}
export interface ModifyInstanceConnectEndpointResult {
  readonly Return?: boolean;
}
export interface ModifyInstanceCpuOptionsRequest {
  readonly InstanceId: string;
  readonly CoreCount?: number;
  readonly ThreadsPerCore?: number;
  readonly NestedVirtualization?: NestedVirtualizationSpecification;
  readonly DryRun?: boolean;
}
export interface ModifyInstanceCpuOptionsResult {
  readonly InstanceId?: string;
  readonly CoreCount?: number;
  readonly ThreadsPerCore?: number;
  readonly NestedVirtualization?: NestedVirtualizationSpecification;
}
export interface ModifyInstanceCreditSpecificationRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly InstanceCreditSpecifications: readonly InstanceCreditSpecificationRequest[];
}
export interface ModifyInstanceCreditSpecificationResult {
  readonly SuccessfulInstanceCreditSpecifications?: readonly SuccessfulInstanceCreditSpecificationItem[];
  readonly UnsuccessfulInstanceCreditSpecifications?: readonly UnsuccessfulInstanceCreditSpecificationItem[];
}
export interface ModifyInstanceEventStartTimeRequest {
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly InstanceEventId: string;
  readonly NotBefore: Date;
}
export interface ModifyInstanceEventStartTimeResult {
  readonly Event?: InstanceStatusEvent;
}
export interface ModifyInstanceEventWindowRequest {
  readonly DryRun?: boolean;
  readonly Name?: string;
  readonly InstanceEventWindowId: string;
  readonly TimeRanges?: readonly InstanceEventWindowTimeRangeRequest[];
  readonly CronExpression?: string;
}
export interface ModifyInstanceEventWindowResult {
  readonly InstanceEventWindow?: InstanceEventWindow;
}
export interface ModifyInstanceMaintenanceOptionsRequest {
  readonly InstanceId: string;
  readonly AutoRecovery?: InstanceAutoRecoveryState;
  readonly RebootMigration?: InstanceRebootMigrationState;
  readonly DryRun?: boolean;
}
export interface ModifyInstanceMaintenanceOptionsResult {
  readonly InstanceId?: string;
  readonly AutoRecovery?: InstanceAutoRecoveryState;
  readonly RebootMigration?: InstanceRebootMigrationState;
}
export interface ModifyInstanceMetadataDefaultsRequest {
  readonly HttpTokens?: MetadataDefaultHttpTokensState;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpEndpoint?: DefaultInstanceMetadataEndpointState;
  readonly InstanceMetadataTags?: DefaultInstanceMetadataTagsState;
  readonly DryRun?: boolean;
  readonly HttpTokensEnforced?: DefaultHttpTokensEnforcedState;
}
export interface ModifyInstanceMetadataDefaultsResult {
  readonly Return?: boolean;
}
export interface ModifyInstanceMetadataOptionsRequest {
  readonly InstanceId: string;
  readonly HttpTokens?: HttpTokensState;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpEndpoint?: InstanceMetadataEndpointState;
  readonly DryRun?: boolean;
  readonly HttpProtocolIpv6?: InstanceMetadataProtocolState;
  readonly InstanceMetadataTags?: InstanceMetadataTagsState;
}
export interface ModifyInstanceMetadataOptionsResult {
  readonly InstanceId?: string;
  readonly InstanceMetadataOptions?: InstanceMetadataOptionsResponse;
}
export interface ModifyInstanceNetworkPerformanceRequest {
  readonly InstanceId: string;
  readonly BandwidthWeighting: InstanceBandwidthWeighting;
  readonly DryRun?: boolean;
}
export interface ModifyInstanceNetworkPerformanceResult {
  readonly InstanceId?: string;
  readonly BandwidthWeighting?: InstanceBandwidthWeighting;
}
export interface ModifyInstancePlacementRequest {
  readonly GroupName?: string;
  readonly PartitionNumber?: number;
  readonly HostResourceGroupArn?: string;
  readonly GroupId?: string;
  readonly InstanceId: string;
  readonly Tenancy?: HostTenancy;
  readonly Affinity?: Affinity;
  readonly HostId?: string;
}
export interface ModifyInstancePlacementResult {
  readonly Return?: boolean;
}
export interface ModifyIpamPolicyAllocationRulesRequest {
  readonly DryRun?: boolean;
  readonly IpamPolicyId: string;
  readonly Locale: string;
  readonly ResourceType: IpamPolicyResourceType;
  readonly AllocationRules?: readonly IpamPolicyAllocationRuleRequest[];
}
export interface ModifyIpamPolicyAllocationRulesResult {
  readonly IpamPolicyDocument?: IpamPolicyDocument;
}
export interface ModifyIpamPoolAllocationRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolAllocationId: string;
  readonly Description?: string;
}
export interface ModifyIpamPoolAllocationResult {
  readonly IpamPoolAllocation?: IpamPoolAllocation;
}
export interface ModifyIpamPoolRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly Description?: string;
  readonly AutoImport?: boolean;
  readonly AllocationMinNetmaskLength?: number;
  readonly AllocationMaxNetmaskLength?: number;
  readonly AllocationDefaultNetmaskLength?: number;
  readonly ClearAllocationDefaultNetmaskLength?: boolean;
  readonly AddAllocationResourceTags?: readonly RequestIpamResourceTag[];
  readonly RemoveAllocationResourceTags?: readonly RequestIpamResourceTag[];
}
export interface ModifyIpamPoolResult {
  readonly IpamPool?: IpamPool;
}
export interface ModifyIpamPrefixListResolverRequest {
  readonly DryRun?: boolean;
  readonly IpamPrefixListResolverId: string;
  readonly Description?: string;
  readonly Rules?: readonly IpamPrefixListResolverRuleRequest[];
}
export interface ModifyIpamPrefixListResolverResult {
  readonly IpamPrefixListResolver?: IpamPrefixListResolver;
}
export interface ModifyIpamPrefixListResolverTargetRequest {
  readonly DryRun?: boolean;
  readonly IpamPrefixListResolverTargetId: string;
  readonly DesiredVersion?: number;
  readonly TrackLatestVersion?: boolean;
  readonly ClientToken?: string;
}
export interface ModifyIpamPrefixListResolverTargetResult {
  readonly IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget;
}
export interface ModifyIpamRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly Description?: string;
  readonly AddOperatingRegions?: readonly AddIpamOperatingRegion[];
  readonly RemoveOperatingRegions?: readonly RemoveIpamOperatingRegion[];
  readonly Tier?: IpamTier;
  readonly EnablePrivateGua?: boolean;
  readonly MeteredAccount?: IpamMeteredAccount;
}
export interface ModifyIpamResourceCidrRequest {
  readonly DryRun?: boolean;
  readonly ResourceId: string;
  readonly ResourceCidr: string;
  readonly ResourceRegion: string;
  readonly CurrentIpamScopeId: string;
  readonly DestinationIpamScopeId?: string;
  readonly Monitored: boolean;
}
export interface ModifyIpamResourceCidrResult {
  readonly IpamResourceCidr?: IpamResourceCidr;
}
export interface ModifyIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean;
  readonly IpamResourceDiscoveryId: string;
  readonly Description?: string;
  readonly AddOperatingRegions?: readonly AddIpamOperatingRegion[];
  readonly RemoveOperatingRegions?: readonly RemoveIpamOperatingRegion[];
  readonly AddOrganizationalUnitExclusions?: readonly AddIpamOrganizationalUnitExclusion[];
  readonly RemoveOrganizationalUnitExclusions?: readonly RemoveIpamOrganizationalUnitExclusion[];
}
export interface ModifyIpamResourceDiscoveryResult {
  readonly IpamResourceDiscovery?: IpamResourceDiscovery;
}
export interface ModifyIpamResult {
  readonly Ipam?: Ipam;
}
export interface ModifyIpamRoutingPolicyRegistrationRequest {
  readonly DryRun?: boolean;
  readonly IpamInternetRegistryAssociationId: string;
  readonly Cidr: string;
  readonly Asns: readonly string[];
  readonly PermitMoreSpecificAnnouncements?: boolean;
  readonly MaxLength?: number;
  readonly Description?: string;
  readonly Force?: boolean;
  readonly ClientToken?: string;
}
export interface ModifyIpamRoutingPolicyRegistrationResult {
  readonly IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta;
}
export interface ModifyIpamScopeRequest {
  readonly DryRun?: boolean;
  readonly IpamScopeId: string;
  readonly Description?: string;
  readonly ExternalAuthorityConfiguration?: ExternalAuthorityConfiguration;
  readonly RemoveExternalAuthorityConfiguration?: boolean;
}
export interface ModifyIpamScopeResult {
  readonly IpamScope?: IpamScope;
}
export interface ModifyLaunchTemplateRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly DefaultVersion?: string;
}
export interface ModifyLaunchTemplateResult {
  readonly LaunchTemplate?: LaunchTemplate;
}
export interface ModifyLocalGatewayRouteRequest {
  readonly DestinationCidrBlock?: string;
  readonly LocalGatewayRouteTableId: string;
  readonly LocalGatewayVirtualInterfaceGroupId?: string;
  readonly NetworkInterfaceId?: string;
  readonly DryRun?: boolean;
  readonly DestinationPrefixListId?: string;
}
export interface ModifyLocalGatewayRouteResult {
  readonly Route?: LocalGatewayRoute;
}
export interface ModifyManagedPrefixListRequest {
  readonly DryRun?: boolean;
  readonly PrefixListId: string;
  readonly CurrentVersion?: number;
  readonly PrefixListName?: string;
  readonly AddEntries?: readonly AddPrefixListEntry[];
  readonly RemoveEntries?: readonly RemovePrefixListEntry[];
  readonly MaxEntries?: number;
  readonly IpamPrefixListResolverSyncEnabled?: boolean;
}
export interface ModifyManagedPrefixListResult {
  readonly PrefixList?: ManagedPrefixList;
}
export interface ModifyManagedResourceVisibilityRequest {
  readonly DryRun?: boolean;
  readonly DefaultVisibility: ManagedResourceDefaultVisibility;
}
export interface ModifyManagedResourceVisibilityResult {
  readonly Visibility?: ManagedResourceVisibilitySettings;
}
export interface ModifyNetworkInterfaceAttributeRequest {
  readonly EnaSrdSpecification?: EnaSrdSpecification;
  readonly EnablePrimaryIpv6?: boolean;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest;
  readonly AssociatePublicIpAddress?: boolean;
  readonly AssociatedSubnetIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly NetworkInterfaceId: string;
  readonly Description?: AttributeValue;
  readonly SourceDestCheck?: AttributeBooleanValue;
  readonly Groups?: readonly string[];
  readonly Attachment?: NetworkInterfaceAttachmentChanges;
}
export interface ModifyPrivateDnsNameOptionsRequest {
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly PrivateDnsHostnameType?: HostnameType;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly EnableResourceNameDnsAAAARecord?: boolean;
}
export interface ModifyPrivateDnsNameOptionsResult {
  readonly Return?: boolean;
}
export interface ModifyPublicIpDnsNameOptionsRequest {
  readonly NetworkInterfaceId: string;
  readonly HostnameType: PublicIpDnsOption;
  readonly DryRun?: boolean;
}
export interface ModifyPublicIpDnsNameOptionsResult {
  readonly Successful?: boolean;
}
export interface ModifyReservedInstancesRequest {
  readonly ReservedInstancesIds: readonly string[];
  readonly ClientToken?: string;
  readonly TargetConfigurations: readonly ReservedInstancesConfiguration[];
}
export interface ModifyReservedInstancesResult {
  readonly ReservedInstancesModificationId?: string;
}
export interface ModifyRouteServerRequest {
  readonly RouteServerId: string;
  readonly PersistRoutes?: RouteServerPersistRoutesAction;
  readonly PersistRoutesDuration?: number;
  readonly SnsNotificationsEnabled?: boolean;
  readonly DryRun?: boolean;
}
export interface ModifyRouteServerResult {
  readonly RouteServer?: RouteServer;
}
export interface ModifySecurityGroupRulesRequest {
  readonly GroupId: string;
  readonly SecurityGroupRules: readonly SecurityGroupRuleUpdate[];
  readonly DryRun?: boolean;
}
export interface ModifySecurityGroupRulesResult {
  readonly Return?: boolean;
}
export interface ModifySnapshotAttributeRequest {
  readonly Attribute?: SnapshotAttributeName;
  readonly CreateVolumePermission?: CreateVolumePermissionModifications;
  readonly GroupNames?: readonly string[];
  readonly OperationType?: OperationType;
  readonly SnapshotId: string;
  readonly UserIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface ModifySnapshotTierRequest {
  readonly SnapshotId: string;
  readonly StorageTier?: TargetStorageTier;
  readonly DryRun?: boolean;
}
export interface ModifySnapshotTierResult {
  readonly SnapshotId?: string;
  readonly TieringStartTime?: Date;
}
export interface ModifySpotFleetRequestRequest {
  readonly LaunchTemplateConfigs?: readonly LaunchTemplateConfig[];
  readonly OnDemandTargetCapacity?: number;
  readonly Context?: string;
  readonly SpotFleetRequestId: string;
  readonly TargetCapacity?: number;
  readonly ExcessCapacityTerminationPolicy?: ExcessCapacityTerminationPolicy;
}
export interface ModifySpotFleetRequestResponse {
  readonly Return?: boolean;
}
export interface ModifySubnetAttributeRequest {
  readonly AssignIpv6AddressOnCreation?: AttributeBooleanValue;
  readonly MapPublicIpOnLaunch?: AttributeBooleanValue;
  readonly SubnetId: string;
  readonly MapCustomerOwnedIpOnLaunch?: AttributeBooleanValue;
  readonly CustomerOwnedIpv4Pool?: string;
  readonly EnableDns64?: AttributeBooleanValue;
  readonly PrivateDnsHostnameTypeOnLaunch?: HostnameType;
  readonly EnableResourceNameDnsARecordOnLaunch?: AttributeBooleanValue;
  readonly EnableResourceNameDnsAAAARecordOnLaunch?: AttributeBooleanValue;
  readonly EnableLniAtDeviceIndex?: number;
  readonly DisableLniAtDeviceIndex?: AttributeBooleanValue;
}
export interface ModifyTrafficMirrorFilterNetworkServicesRequest {
  readonly TrafficMirrorFilterId: string;
  readonly AddNetworkServices?: readonly TrafficMirrorNetworkService[];
  readonly RemoveNetworkServices?: readonly TrafficMirrorNetworkService[];
  readonly DryRun?: boolean;
}
export interface ModifyTrafficMirrorFilterNetworkServicesResult {
  readonly TrafficMirrorFilter?: TrafficMirrorFilter;
}
export interface ModifyTrafficMirrorFilterRuleRequest {
  readonly TrafficMirrorFilterRuleId: string;
  readonly TrafficDirection?: TrafficDirection;
  readonly RuleNumber?: number;
  readonly RuleAction?: TrafficMirrorRuleAction;
  readonly DestinationPortRange?: TrafficMirrorPortRangeRequest;
  readonly SourcePortRange?: TrafficMirrorPortRangeRequest;
  readonly Protocol?: number;
  readonly DestinationCidrBlock?: string;
  readonly SourceCidrBlock?: string;
  readonly Description?: string;
  readonly RemoveFields?: readonly TrafficMirrorFilterRuleField[];
  readonly DryRun?: boolean;
}
export interface ModifyTrafficMirrorFilterRuleResult {
  readonly TrafficMirrorFilterRule?: TrafficMirrorFilterRule;
}
export interface ModifyTrafficMirrorSessionRequest {
  readonly TrafficMirrorSessionId: string;
  readonly TrafficMirrorTargetId?: string;
  readonly TrafficMirrorFilterId?: string;
  readonly PacketLength?: number;
  readonly SessionNumber?: number;
  readonly VirtualNetworkId?: number;
  readonly Description?: string;
  readonly RemoveFields?: readonly TrafficMirrorSessionField[];
  readonly DryRun?: boolean;
}
export interface ModifyTrafficMirrorSessionResult {
  readonly TrafficMirrorSession?: TrafficMirrorSession;
}
export interface ModifyTransitGatewayMeteringPolicyRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly AddMiddleboxAttachmentIds?: readonly string[];
  readonly RemoveMiddleboxAttachmentIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface ModifyTransitGatewayMeteringPolicyResult {
  readonly TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy;
}
export interface ModifyTransitGatewayOptions {
  readonly AddTransitGatewayCidrBlocks?: readonly string[];
  readonly RemoveTransitGatewayCidrBlocks?: readonly string[];
  readonly VpnEcmpSupport?: VpnEcmpSupportValue;
  readonly DnsSupport?: DnsSupportValue;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue;
  readonly AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue;
  readonly DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue;
  readonly AssociationDefaultRouteTableId?: string;
  readonly DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue;
  readonly PropagationDefaultRouteTableId?: string;
  readonly AmazonSideAsn?: number;
  readonly EncryptionSupport?: EncryptionSupportOptionValue;
}
export interface ModifyTransitGatewayPolicyTableEntryRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly PolicyRuleNumber: string;
  readonly PolicyRule?: TransitGatewayRequestPolicyRule;
  readonly TargetRouteTableId?: string;
  readonly DryRun?: boolean;
}
export interface ModifyTransitGatewayPolicyTableEntryResult {
  readonly TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry;
}
export interface ModifyTransitGatewayPrefixListReferenceRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly PrefixListId: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly Blackhole?: boolean;
  readonly DryRun?: boolean;
}
export interface ModifyTransitGatewayPrefixListReferenceResult {
  readonly TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference;
}
export interface ModifyTransitGatewayRequest {
  readonly TransitGatewayId: string;
  readonly Description?: string;
  readonly Options?: ModifyTransitGatewayOptions;
  readonly DryRun?: boolean;
}
export interface ModifyTransitGatewayResult {
  readonly TransitGateway?: TransitGateway;
}
export interface ModifyTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly AddSubnetIds?: readonly string[];
  readonly RemoveSubnetIds?: readonly string[];
  readonly Options?: ModifyTransitGatewayVpcAttachmentRequestOptions;
  readonly DryRun?: boolean;
}
export interface ModifyTransitGatewayVpcAttachmentRequestOptions {
  readonly DnsSupport?: DnsSupportValue;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue;
  readonly Ipv6Support?: Ipv6SupportValue;
  readonly ApplianceModeSupport?: ApplianceModeSupportValue;
}
export interface ModifyTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment;
}
export interface ModifyVerifiedAccessEndpointCidrOptions {
  readonly PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[];
}
export interface ModifyVerifiedAccessEndpointEniOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly Port?: number;
  readonly PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[];
}
export interface ModifyVerifiedAccessEndpointLoadBalancerOptions {
  readonly SubnetIds?: readonly string[];
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly Port?: number;
  readonly PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[];
}
export interface ModifyVerifiedAccessEndpointPolicyRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly PolicyEnabled?: boolean;
  readonly PolicyDocument?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest;
}
export interface ModifyVerifiedAccessEndpointPolicyResult {
  readonly PolicyEnabled?: boolean;
  readonly PolicyDocument?: string;
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse;
}
export interface ModifyVerifiedAccessEndpointPortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export interface ModifyVerifiedAccessEndpointRdsOptions {
  readonly SubnetIds?: readonly string[];
  readonly Port?: number;
  readonly RdsEndpoint?: string;
}
export interface ModifyVerifiedAccessEndpointRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly VerifiedAccessGroupId?: string;
  readonly LoadBalancerOptions?: ModifyVerifiedAccessEndpointLoadBalancerOptions;
  readonly NetworkInterfaceOptions?: ModifyVerifiedAccessEndpointEniOptions;
  readonly Description?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly RdsOptions?: ModifyVerifiedAccessEndpointRdsOptions;
  readonly CidrOptions?: ModifyVerifiedAccessEndpointCidrOptions;
}
export interface ModifyVerifiedAccessEndpointResult {
  readonly VerifiedAccessEndpoint?: VerifiedAccessEndpoint;
}
export interface ModifyVerifiedAccessGroupPolicyRequest {
  readonly VerifiedAccessGroupId: string;
  readonly PolicyEnabled?: boolean;
  readonly PolicyDocument?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest;
}
export interface ModifyVerifiedAccessGroupPolicyResult {
  readonly PolicyEnabled?: boolean;
  readonly PolicyDocument?: string;
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse;
}
export interface ModifyVerifiedAccessGroupRequest {
  readonly VerifiedAccessGroupId: string;
  readonly VerifiedAccessInstanceId?: string;
  readonly Description?: string;
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
}
export interface ModifyVerifiedAccessGroupResult {
  readonly VerifiedAccessGroup?: VerifiedAccessGroup;
}
export interface ModifyVerifiedAccessInstanceLoggingConfigurationRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly AccessLogs: VerifiedAccessLogOptions;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface ModifyVerifiedAccessInstanceLoggingConfigurationResult {
  readonly LoggingConfiguration?: VerifiedAccessInstanceLoggingConfiguration;
}
export interface ModifyVerifiedAccessInstanceRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly Description?: string;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly CidrEndpointsCustomSubDomain?: string;
}
export interface ModifyVerifiedAccessInstanceResult {
  readonly VerifiedAccessInstance?: VerifiedAccessInstance;
}
export interface ModifyVerifiedAccessNativeApplicationOidcOptions {
  readonly PublicSigningKeyEndpoint?: string;
  readonly Issuer?: string;
  readonly AuthorizationEndpoint?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly Scope?: string;
}
export interface ModifyVerifiedAccessTrustProviderDeviceOptions {
  readonly PublicSigningKeyUrl?: string;
}
export interface ModifyVerifiedAccessTrustProviderOidcOptions {
  readonly Issuer?: string;
  readonly AuthorizationEndpoint?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly Scope?: string;
}
export interface ModifyVerifiedAccessTrustProviderRequest {
  readonly VerifiedAccessTrustProviderId: string;
  readonly OidcOptions?: ModifyVerifiedAccessTrustProviderOidcOptions;
  readonly DeviceOptions?: ModifyVerifiedAccessTrustProviderDeviceOptions;
  readonly Description?: string;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest;
  readonly NativeApplicationOidcOptions?: ModifyVerifiedAccessNativeApplicationOidcOptions;
}
export interface ModifyVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider;
}
export interface ModifyVolumeAttributeRequest {
  readonly AutoEnableIO?: AttributeBooleanValue;
  readonly VolumeId: string;
  readonly DryRun?: boolean;
}
export interface ModifyVolumeRequest {
  readonly DryRun?: boolean;
  readonly VolumeId: string;
  readonly Size?: number;
  readonly VolumeType?: VolumeType;
  readonly Iops?: number;
  readonly Throughput?: number;
  readonly MultiAttachEnabled?: boolean;
}
export interface ModifyVolumeResult {
  readonly VolumeModification?: VolumeModification;
}
export interface ModifyVpcAttributeRequest {
  readonly EnableDnsHostnames?: AttributeBooleanValue;
  readonly EnableDnsSupport?: AttributeBooleanValue;
  readonly VpcId: string;
  readonly EnableNetworkAddressUsageMetrics?: AttributeBooleanValue;
}
export interface ModifyVpcBlockPublicAccessExclusionRequest {
  readonly DryRun?: boolean;
  readonly ExclusionId: string;
  readonly InternetGatewayExclusionMode: InternetGatewayExclusionMode;
}
export interface ModifyVpcBlockPublicAccessExclusionResult {
  readonly VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion;
}
export interface ModifyVpcBlockPublicAccessOptionsRequest {
  readonly DryRun?: boolean;
  readonly InternetGatewayBlockMode: InternetGatewayBlockMode;
}
export interface ModifyVpcBlockPublicAccessOptionsResult {
  readonly VpcBlockPublicAccessOptions?: VpcBlockPublicAccessOptions;
}
export interface ModifyVpcEncryptionControlRequest {
  readonly DryRun?: boolean;
  readonly VpcEncryptionControlId: string;
  readonly Mode?: VpcEncryptionControlMode;
  readonly InternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly EgressOnlyInternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly NatGatewayExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly VirtualPrivateGatewayExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly VpcPeeringExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly LambdaExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly VpcLatticeExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly ElasticFileSystemExclusion?: VpcEncryptionControlExclusionStateInput;
}
export interface ModifyVpcEncryptionControlResult {
  readonly VpcEncryptionControl?: VpcEncryptionControl;
}
export interface ModifyVpcEndpointConnectionNotificationRequest {
  readonly DryRun?: boolean;
  readonly ConnectionNotificationId: string;
  readonly ConnectionNotificationArn?: string;
  readonly ConnectionEvents?: readonly string[];
}
export interface ModifyVpcEndpointConnectionNotificationResult {
  readonly ReturnValue?: boolean;
}
export interface ModifyVpcEndpointPayerResponsibilityRequest {
  readonly DryRun?: boolean;
  readonly ServiceId?: string;
  readonly VpcEndpointId: string;
  readonly PayerResponsibility: PayerResponsibilityType;
  readonly Scope: PayerResponsibilityScope;
}
export interface ModifyVpcEndpointPayerResponsibilityResult {
  readonly VpcEndpointId?: string;
  readonly PayerResponsibilities?: readonly PayerResponsibilityEntry[];
}
export interface ModifyVpcEndpointRequest {
  readonly DryRun?: boolean;
  readonly VpcEndpointId: string;
  readonly ResetPolicy?: boolean;
  readonly PolicyDocument?: string;
  readonly AddRouteTableIds?: readonly string[];
  readonly RemoveRouteTableIds?: readonly string[];
  readonly AddSubnetIds?: readonly string[];
  readonly RemoveSubnetIds?: readonly string[];
  readonly AddSecurityGroupIds?: readonly string[];
  readonly RemoveSecurityGroupIds?: readonly string[];
  readonly IpAddressType?: IpAddressType;
  readonly DnsOptions?: DnsOptionsSpecification;
  readonly PrivateDnsEnabled?: boolean;
  readonly SubnetConfigurations?: readonly SubnetConfiguration[];
}
export interface ModifyVpcEndpointResult {
  readonly Return?: boolean;
}
export interface ModifyVpcEndpointServiceConfigurationRequest {
  readonly DryRun?: boolean;
  readonly ServiceId: string;
  readonly PrivateDnsName?: string;
  readonly RemovePrivateDnsName?: boolean;
  readonly AcceptanceRequired?: boolean;
  readonly AddNetworkLoadBalancerArns?: readonly string[];
  readonly RemoveNetworkLoadBalancerArns?: readonly string[];
  readonly AddGatewayLoadBalancerArns?: readonly string[];
  readonly RemoveGatewayLoadBalancerArns?: readonly string[];
  readonly AddSupportedIpAddressTypes?: readonly string[];
  readonly RemoveSupportedIpAddressTypes?: readonly string[];
  readonly AddSupportedRegions?: readonly string[];
  readonly RemoveSupportedRegions?: readonly string[];
}
export interface ModifyVpcEndpointServiceConfigurationResult {
  readonly Return?: boolean;
}
export interface ModifyVpcEndpointServicePayerResponsibilityRequest {
  readonly DryRun?: boolean;
  readonly ServiceId: string;
  readonly PayerResponsibility: PayerResponsibility;
}
export interface ModifyVpcEndpointServicePayerResponsibilityResult {
  readonly ReturnValue?: boolean;
}
export interface ModifyVpcEndpointServicePermissionsRequest {
  readonly DryRun?: boolean;
  readonly ServiceId: string;
  readonly AddAllowedPrincipals?: readonly string[];
  readonly RemoveAllowedPrincipals?: readonly string[];
}
export interface ModifyVpcEndpointServicePermissionsResult {
  readonly AddedPrincipals?: readonly AddedPrincipal[];
  readonly ReturnValue?: boolean;
}
export interface ModifyVpcPeeringConnectionOptionsRequest {
  readonly AccepterPeeringConnectionOptions?: PeeringConnectionOptionsRequest;
  readonly DryRun?: boolean;
  readonly RequesterPeeringConnectionOptions?: PeeringConnectionOptionsRequest;
  readonly VpcPeeringConnectionId: string;
}
export interface ModifyVpcPeeringConnectionOptionsResult {
  readonly AccepterPeeringConnectionOptions?: PeeringConnectionOptions;
  readonly RequesterPeeringConnectionOptions?: PeeringConnectionOptions;
}
export interface ModifyVpcTenancyRequest {
  readonly VpcId: string;
  readonly InstanceTenancy: VpcTenancy;
  readonly DryRun?: boolean;
}
export interface ModifyVpcTenancyResult {
  readonly ReturnValue?: boolean;
}
export interface ModifyVpnConnectionOptionsRequest {
  readonly VpnConnectionId: string;
  readonly LocalIpv4NetworkCidr?: string;
  readonly RemoteIpv4NetworkCidr?: string;
  readonly LocalIpv6NetworkCidr?: string;
  readonly RemoteIpv6NetworkCidr?: string;
  readonly TunnelBandwidth?: VpnTunnelBandwidth;
  readonly DryRun?: boolean;
}
export interface ModifyVpnConnectionOptionsResult {
  readonly VpnConnection?: VpnConnection;
}
export interface ModifyVpnConnectionRequest {
  readonly VpnConnectionId: string;
  readonly TransitGatewayId?: string;
  readonly CustomerGatewayId?: string;
  readonly VpnGatewayId?: string;
  readonly DryRun?: boolean;
}
export interface ModifyVpnConnectionResult {
  readonly VpnConnection?: VpnConnection;
}
export interface ModifyVpnTunnelCertificateRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly DryRun?: boolean;
}
export interface ModifyVpnTunnelCertificateResult {
  readonly VpnConnection?: VpnConnection;
}
export interface ModifyVpnTunnelOptionsRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly TunnelOptions: ModifyVpnTunnelOptionsSpecification;
  readonly DryRun?: boolean;
  readonly SkipTunnelReplacement?: boolean;
  readonly PreSharedKeyStorage?: string;
}
export interface ModifyVpnTunnelOptionsResult {
  readonly VpnConnection?: VpnConnection;
}
export interface ModifyVpnTunnelOptionsSpecification {
  readonly TunnelInsideCidr?: string;
  readonly TunnelInsideIpv6Cidr?: string;
  readonly PreSharedKey?: string;
  readonly Phase1LifetimeSeconds?: number;
  readonly Phase2LifetimeSeconds?: number;
  readonly RekeyMarginTimeSeconds?: number;
  readonly RekeyFuzzPercentage?: number;
  readonly ReplayWindowSize?: number;
  readonly DPDTimeoutSeconds?: number;
  readonly DPDTimeoutAction?: string;
  readonly Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsRequestListValue[];
  readonly Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsRequestListValue[];
  readonly Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsRequestListValue[];
  readonly Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsRequestListValue[];
  readonly Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersRequestListValue[];
  readonly Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersRequestListValue[];
  readonly IKEVersions?: readonly IKEVersionsRequestListValue[];
  readonly StartupAction?: string;
  readonly LogOptions?: VpnTunnelLogOptionsSpecification;
  readonly EnableTunnelLifecycleControl?: boolean;
}
export interface MonitorInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface MonitorInstancesResult {
  readonly InstanceMonitorings?: readonly InstanceMonitoring[];
}
export interface Monitoring {
  readonly State?: MonitoringState;
}
export type MonitoringState = "disabled" | "disabling" | "enabled" | "pending";
export interface MoveAddressToVpcRequest {
  readonly DryRun?: boolean;
  readonly PublicIp: string;
}
export interface MoveAddressToVpcResult {
  readonly AllocationId?: string;
  readonly Status?: Status;
}
export interface MoveByoipCidrToIpamRequest {
  readonly DryRun?: boolean;
  readonly Cidr: string;
  readonly IpamPoolId: string;
  readonly IpamPoolOwner: string;
}
export interface MoveByoipCidrToIpamResult {
  readonly ByoipCidr?: ByoipCidr;
}
export interface MoveCapacityReservationInstancesRequest {
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
  readonly SourceCapacityReservationId: string;
  readonly DestinationCapacityReservationId: string;
  readonly InstanceCount: number;
}
export interface MoveCapacityReservationInstancesResult {
  readonly SourceCapacityReservation?: CapacityReservation;
  readonly DestinationCapacityReservation?: CapacityReservation;
  readonly InstanceCount?: number;
}
export type MoveStatus = "movingToVpc" | "restoringToClassic";
export interface MovingAddressStatus {
  readonly MoveStatus?: MoveStatus;
  readonly PublicIp?: string;
}
export type MulticastSupportValue = "enable" | "disable";
export interface NatGateway {
  readonly CreateTime?: Date;
  readonly DeleteTime?: Date;
  readonly FailureCode?: string;
  readonly FailureMessage?: string;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[];
  readonly NatGatewayId?: string;
  readonly ProvisionedBandwidth?: ProvisionedBandwidth;
  readonly State?: NatGatewayState;
  readonly SubnetId?: string;
  readonly VpcId?: string;
  readonly Tags?: readonly Tag[];
  readonly ConnectivityType?: ConnectivityType;
  readonly AvailabilityMode?: AvailabilityMode;
  readonly AutoScalingIps?: AutoScalingIpsState;
  readonly AutoProvisionZones?: AutoProvisionZonesState;
  readonly AttachedAppliances?: readonly NatGatewayAttachedAppliance[];
  readonly RouteTableId?: string;
}
export interface NatGatewayAddress {
  readonly AllocationId?: string;
  readonly NetworkInterfaceId?: string;
  readonly PrivateIp?: string;
  readonly PublicIp?: string;
  readonly AssociationId?: string;
  readonly IsPrimary?: boolean;
  readonly FailureMessage?: string;
  readonly Status?: NatGatewayAddressStatus;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
}
export type NatGatewayAddressStatus = "assigning" | "unassigning" | "associating" | "disassociating" | "succeeded" | "failed";
export type NatGatewayApplianceModifyState = "modifying" | "completed" | "failed";
export type NatGatewayApplianceState = "attaching" | "attached" | "detaching" | "detached" | "attach-failed" | "detach-failed";
export type NatGatewayApplianceType = "network-firewall-proxy";
export interface NatGatewayAttachedAppliance {
  readonly Type?: NatGatewayApplianceType;
  readonly ApplianceArn?: string;
  readonly VpcEndpointId?: string;
  readonly AttachmentState?: NatGatewayApplianceState;
  readonly ModificationState?: NatGatewayApplianceModifyState;
  readonly FailureCode?: string;
  readonly FailureMessage?: string;
}
export type NatGatewayState = "pending" | "failed" | "available" | "deleting" | "deleted";
export interface NativeApplicationOidcOptions {
  readonly PublicSigningKeyEndpoint?: string;
  readonly Issuer?: string;
  readonly AuthorizationEndpoint?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
  readonly ClientId?: string;
  readonly Scope?: string;
}
export type NestedVirtualizationSpecification = "enabled" | "disabled";
export interface NetworkAcl {
  readonly Associations?: readonly NetworkAclAssociation[];
  readonly Entries?: readonly NetworkAclEntry[];
  readonly IsDefault?: boolean;
  readonly NetworkAclId?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
  readonly OwnerId?: string;
}
export interface NetworkAclAssociation {
  readonly NetworkAclAssociationId?: string;
  readonly NetworkAclId?: string;
  readonly SubnetId?: string;
}
export interface NetworkAclEntry {
  readonly CidrBlock?: string;
  readonly Egress?: boolean;
  readonly IcmpTypeCode?: IcmpTypeCode;
  readonly Ipv6CidrBlock?: string;
  readonly PortRange?: PortRange;
  readonly Protocol?: string;
  readonly RuleAction?: RuleAction;
  readonly RuleNumber?: number;
}
export interface NetworkBandwidthGbps {
  readonly Min?: number;
  readonly Max?: number;
}
export interface NetworkBandwidthGbpsRequest {
  readonly Min?: number;
  readonly Max?: number;
}
export interface NetworkCardInfo {
  readonly NetworkCardIndex?: number;
  readonly NetworkPerformance?: string;
  readonly MaximumNetworkInterfaces?: number;
  readonly AdditionalFlexibleNetworkInterfaces?: number;
  readonly BaselineBandwidthInGbps?: number;
  readonly PeakBandwidthInGbps?: number;
  readonly DefaultEnaQueueCountPerInterface?: number;
  readonly MaximumEnaQueueCount?: number;
  readonly MaximumEnaQueueCountPerInterface?: number;
  readonly InterfaceTypes?: readonly NetworkCardInterfaceType[];
}
export type NetworkCardInterfaceType = "interface" | "efa" | "efa-only" | "secondary";
export interface NetworkInfo {
  readonly NetworkPerformance?: string;
  readonly MaximumNetworkInterfaces?: number;
  readonly MaximumNetworkCards?: number;
  readonly DefaultNetworkCardIndex?: number;
  readonly NetworkCards?: readonly NetworkCardInfo[];
  readonly Ipv4AddressesPerInterface?: number;
  readonly Ipv6AddressesPerInterface?: number;
  readonly Ipv6Supported?: boolean;
  readonly EnaSupport?: EnaSupport;
  readonly EfaSupported?: boolean;
  readonly EfaInfo?: EfaInfo;
  readonly EncryptionInTransitSupported?: boolean;
  readonly EnaSrdSupported?: boolean;
  readonly BandwidthWeightings?: readonly BandwidthWeightingType[];
  readonly FlexibleEnaQueuesSupport?: FlexibleEnaQueuesSupport;
  readonly ConnectionTrackingConfiguration?: DefaultConnectionTrackingConfiguration;
  readonly SecondaryNetworkSupported?: boolean;
  readonly MaximumSecondaryNetworkInterfaces?: number;
  readonly Ipv4AddressesPerSecondaryInterface?: number;
}
export interface NetworkInsightsAccessScope {
  readonly NetworkInsightsAccessScopeId?: string;
  readonly NetworkInsightsAccessScopeArn?: string;
  readonly CreatedDate?: Date;
  readonly UpdatedDate?: Date;
  readonly Tags?: readonly Tag[];
}
export interface NetworkInsightsAccessScopeAnalysis {
  readonly NetworkInsightsAccessScopeAnalysisId?: string;
  readonly NetworkInsightsAccessScopeAnalysisArn?: string;
  readonly NetworkInsightsAccessScopeId?: string;
  readonly Status?: AnalysisStatus;
  readonly StatusMessage?: string;
  readonly WarningMessage?: string;
  readonly StartDate?: Date;
  readonly EndDate?: Date;
  readonly FindingsFound?: FindingsFound;
  readonly AnalyzedEniCount?: number;
  readonly Tags?: readonly Tag[];
}
export interface NetworkInsightsAccessScopeContent {
  readonly NetworkInsightsAccessScopeId?: string;
  readonly MatchPaths?: readonly AccessScopePath[];
  readonly ExcludePaths?: readonly AccessScopePath[];
}
export interface NetworkInsightsAnalysis {
  readonly NetworkInsightsAnalysisId?: string;
  readonly NetworkInsightsAnalysisArn?: string;
  readonly NetworkInsightsPathId?: string;
  readonly AdditionalAccounts?: readonly string[];
  readonly FilterInArns?: readonly string[];
  readonly FilterOutArns?: readonly string[];
  readonly StartDate?: Date;
  readonly Status?: AnalysisStatus;
  readonly StatusMessage?: string;
  readonly WarningMessage?: string;
  readonly NetworkPathFound?: boolean;
  readonly ForwardPathComponents?: readonly PathComponent[];
  readonly ReturnPathComponents?: readonly PathComponent[];
  readonly Explanations?: readonly Explanation[];
  readonly AlternatePathHints?: readonly AlternatePathHint[];
  readonly SuggestedAccounts?: readonly string[];
  readonly Tags?: readonly Tag[];
}
export interface NetworkInsightsPath {
  readonly NetworkInsightsPathId?: string;
  readonly NetworkInsightsPathArn?: string;
  readonly CreatedDate?: Date;
  readonly Source?: string;
  readonly Destination?: string;
  readonly SourceArn?: string;
  readonly DestinationArn?: string;
  readonly SourceIp?: string;
  readonly DestinationIp?: string;
  readonly Protocol?: Protocol;
  readonly DestinationPort?: number;
  readonly Tags?: readonly Tag[];
  readonly FilterAtSource?: PathFilter;
  readonly FilterAtDestination?: PathFilter;
}
export interface NetworkInterface {
  readonly Association?: NetworkInterfaceAssociation;
  readonly Attachment?: NetworkInterfaceAttachment;
  readonly AvailabilityZone?: string;
  readonly ConnectionTrackingConfiguration?: ConnectionTrackingConfiguration;
  readonly Description?: string;
  readonly Groups?: readonly GroupIdentifier[];
  readonly InterfaceType?: NetworkInterfaceType;
  readonly Ipv6Addresses?: readonly NetworkInterfaceIpv6Address[];
  readonly MacAddress?: string;
  readonly NetworkInterfaceId?: string;
  readonly OutpostArn?: string;
  readonly OwnerId?: string;
  readonly PrivateDnsName?: string;
  readonly PublicDnsName?: string;
  readonly PublicIpDnsNameOptions?: PublicIpDnsNameOptions;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly NetworkInterfacePrivateIpAddress[];
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecification[];
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecification[];
  readonly RequesterId?: string;
  readonly RequesterManaged?: boolean;
  readonly SourceDestCheck?: boolean;
  readonly Status?: NetworkInterfaceStatus;
  readonly SubnetId?: string;
  readonly TagSet?: readonly Tag[];
  readonly VpcId?: string;
  readonly DenyAllIgwTraffic?: boolean;
  readonly Ipv6Native?: boolean;
  readonly Ipv6Address?: string;
  readonly Operator?: OperatorResponse;
  readonly AssociatedSubnets?: readonly string[];
  readonly AvailabilityZoneId?: string;
}
export interface NetworkInterfaceAssociation {
  readonly AllocationId?: string;
  readonly AssociationId?: string;
  readonly IpOwnerId?: string;
  readonly PublicDnsName?: string;
  readonly PublicIp?: string;
  readonly CustomerOwnedIp?: string;
  readonly CarrierIp?: string;
}
export interface NetworkInterfaceAttachment {
  readonly AttachTime?: Date;
  readonly AttachmentId?: string;
  readonly DeleteOnTermination?: boolean;
  readonly DeviceIndex?: number;
  readonly NetworkCardIndex?: number;
  readonly InstanceId?: string;
  readonly InstanceOwnerId?: string;
  readonly Status?: AttachmentStatus;
  readonly EnaSrdSpecification?: AttachmentEnaSrdSpecification;
  readonly EnaQueueCount?: number;
}
export interface NetworkInterfaceAttachmentChanges {
  readonly DefaultEnaQueueCount?: boolean;
  readonly EnaQueueCount?: number;
  readonly AttachmentId?: string;
  readonly DeleteOnTermination?: boolean;
}
export type NetworkInterfaceAttribute = "description" | "groupSet" | "sourceDestCheck" | "attachment" | "associatePublicIpAddress";
export interface NetworkInterfaceCount {
  readonly Min?: number;
  readonly Max?: number;
}
export interface NetworkInterfaceCountRequest {
  readonly Min?: number;
  readonly Max?: number;
}
export type NetworkInterfaceCreationType = "efa" | "efa-only" | "branch" | "trunk";
export interface NetworkInterfaceIpv6Address {
  readonly Ipv6Address?: string;
  readonly PublicIpv6DnsName?: string;
  readonly IsPrimaryIpv6?: boolean;
}
export interface NetworkInterfacePermission {
  readonly NetworkInterfacePermissionId?: string;
  readonly NetworkInterfaceId?: string;
  readonly AwsAccountId?: string;
  readonly AwsService?: string;
  readonly Permission?: InterfacePermissionType;
  readonly PermissionState?: NetworkInterfacePermissionState;
}
export interface NetworkInterfacePermissionState {
  readonly State?: NetworkInterfacePermissionStateCode;
  readonly StatusMessage?: string;
}
export type NetworkInterfacePermissionStateCode = "pending" | "granted" | "revoking" | "revoked";
export interface NetworkInterfacePrivateIpAddress {
  readonly Association?: NetworkInterfaceAssociation;
  readonly Primary?: boolean;
  readonly PrivateDnsName?: string;
  readonly PrivateIpAddress?: string;
}
export type NetworkInterfaceStatus = "available" | "associated" | "attaching" | "in-use" | "detaching";
export type NetworkInterfaceType = "interface" | "natGateway" | "efa" | "efa-only" | "trunk" | "load_balancer" | "network_load_balancer" | "vpc_endpoint" | "branch" | "transit_gateway" | "lambda" | "quicksight" | "global_accelerator_managed" | "api_gateway_managed" | "gateway_load_balancer" | "gateway_load_balancer_endpoint" | "iot_rules_managed" | "aws_codestar_connections_managed";
export type NetworkProtocolEnum = "http" | "https";
export interface NeuronDeviceCoreInfo {
  readonly Count?: number;
  readonly Version?: number;
}
export interface NeuronDeviceInfo {
  readonly Count?: number;
  readonly Name?: string;
  readonly CoreInfo?: NeuronDeviceCoreInfo;
  readonly MemoryInfo?: NeuronDeviceMemoryInfo;
}
export interface NeuronDeviceMemoryInfo {
  readonly SizeInMiB?: number;
}
export interface NeuronInfo {
  readonly NeuronDevices?: readonly NeuronDeviceInfo[];
  readonly TotalNeuronDeviceMemoryInMiB?: number;
}
export interface NewDhcpConfiguration {
  readonly Key?: string;
  readonly Values?: readonly string[];
}
export type NitroEnclavesSupport = "unsupported" | "supported";
export interface NitroTpmInfo {
  readonly SupportedVersions?: readonly string[];
}
export type NitroTpmSupport = "unsupported" | "supported";
export type OfferingClassType = "standard" | "convertible";
export type OfferingTypeValues = "Heavy Utilization" | "Medium Utilization" | "Light Utilization" | "No Upfront" | "Partial Upfront" | "All Upfront";
export interface OidcOptions {
  readonly Issuer?: string;
  readonly AuthorizationEndpoint?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly Scope?: string;
}
export type OnDemandAllocationStrategy = "lowestPrice" | "prioritized";
export interface OnDemandOptions {
  readonly AllocationStrategy?: FleetOnDemandAllocationStrategy;
  readonly CapacityReservationOptions?: CapacityReservationOptions;
  readonly SingleInstanceType?: boolean;
  readonly SingleAvailabilityZone?: boolean;
  readonly MinTargetCapacity?: number;
  readonly MaxTotalPrice?: string;
}
export interface OnDemandOptionsRequest {
  readonly AllocationStrategy?: FleetOnDemandAllocationStrategy;
  readonly CapacityReservationOptions?: CapacityReservationOptionsRequest;
  readonly SingleInstanceType?: boolean;
  readonly SingleAvailabilityZone?: boolean;
  readonly MinTargetCapacity?: number;
  readonly MaxTotalPrice?: string;
}
export type OperationType = "add" | "remove";
export interface OperatorRequest {
  readonly Principal?: string;
}
export interface OperatorResponse {
  readonly Managed?: boolean;
  readonly Principal?: string;
  readonly HiddenByDefault?: boolean;
}
export interface OutpostLag {
  readonly OutpostArn?: string;
  readonly OwnerId?: string;
  readonly State?: string;
  readonly OutpostLagId?: string;
  readonly LocalGatewayVirtualInterfaceIds?: readonly string[];
  readonly ServiceLinkVirtualInterfaceIds?: readonly string[];
  readonly Tags?: readonly Tag[];
}
export type OutputFormat = "csv" | "parquet";
export interface PacketHeaderStatement {
  readonly SourceAddresses?: readonly string[];
  readonly DestinationAddresses?: readonly string[];
  readonly SourcePorts?: readonly string[];
  readonly DestinationPorts?: readonly string[];
  readonly SourcePrefixLists?: readonly string[];
  readonly DestinationPrefixLists?: readonly string[];
  readonly Protocols?: readonly Protocol[];
}
export interface PacketHeaderStatementRequest {
  readonly SourceAddresses?: readonly string[];
  readonly DestinationAddresses?: readonly string[];
  readonly SourcePorts?: readonly string[];
  readonly DestinationPorts?: readonly string[];
  readonly SourcePrefixLists?: readonly string[];
  readonly DestinationPrefixLists?: readonly string[];
  readonly Protocols?: readonly Protocol[];
}
export type PartitionLoadFrequency = "none" | "daily" | "weekly" | "monthly";
export interface PathComponent {
  readonly SequenceNumber?: number;
  readonly AclRule?: AnalysisAclRule;
  readonly AttachedTo?: AnalysisComponent;
  readonly Component?: AnalysisComponent;
  readonly DestinationVpc?: AnalysisComponent;
  readonly OutboundHeader?: AnalysisPacketHeader;
  readonly InboundHeader?: AnalysisPacketHeader;
  readonly RouteTableRoute?: AnalysisRouteTableRoute;
  readonly SecurityGroupRule?: AnalysisSecurityGroupRule;
  readonly SourceVpc?: AnalysisComponent;
  readonly Subnet?: AnalysisComponent;
  readonly Vpc?: AnalysisComponent;
  readonly AdditionalDetails?: readonly AdditionalDetail[];
  readonly TransitGateway?: AnalysisComponent;
  readonly TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute;
  readonly Explanations?: readonly Explanation[];
  readonly ElasticLoadBalancerListener?: AnalysisComponent;
  readonly FirewallStatelessRule?: FirewallStatelessRule;
  readonly FirewallStatefulRule?: FirewallStatefulRule;
  readonly ServiceName?: string;
}
export interface PathFilter {
  readonly SourceAddress?: string;
  readonly SourcePortRange?: FilterPortRange;
  readonly DestinationAddress?: string;
  readonly DestinationPortRange?: FilterPortRange;
}
export interface PathRequestFilter {
  readonly SourceAddress?: string;
  readonly SourcePortRange?: RequestFilterPortRange;
  readonly DestinationAddress?: string;
  readonly DestinationPortRange?: RequestFilterPortRange;
}
export interface PathStatement {
  readonly PacketHeaderStatement?: PacketHeaderStatement;
  readonly ResourceStatement?: ResourceStatement;
}
export interface PathStatementRequest {
  readonly PacketHeaderStatement?: PacketHeaderStatementRequest;
  readonly ResourceStatement?: ResourceStatementRequest;
}
export type PayerResponsibility = "ServiceOwner";
export interface PayerResponsibilityEntry {
  readonly Scope?: PayerResponsibilityScope;
  readonly PayerResponsibilityType?: PayerResponsibilityType;
}
export type PayerResponsibilityScope = "vpc-endpoint-charges" | "resource-gateway-charges";
export type PayerResponsibilityType = "vpc-endpoint-account" | "resource-gateway-account" | "vpc-endpoint-service-account";
export type PaymentOption = "AllUpfront" | "PartialUpfront" | "NoUpfront";
export interface PciId {
  readonly DeviceId?: string;
  readonly VendorId?: string;
  readonly SubsystemId?: string;
  readonly SubsystemVendorId?: string;
}
export interface PeeringAttachmentStatus {
  readonly Code?: string;
  readonly Message?: string;
}
export interface PeeringConnectionOptions {
  readonly AllowDnsResolutionFromRemoteVpc?: boolean;
  readonly AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean;
  readonly AllowEgressFromLocalVpcToRemoteClassicLink?: boolean;
}
export interface PeeringConnectionOptionsRequest {
  readonly AllowDnsResolutionFromRemoteVpc?: boolean;
  readonly AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean;
  readonly AllowEgressFromLocalVpcToRemoteClassicLink?: boolean;
}
export interface PeeringTgwInfo {
  readonly TransitGatewayId?: string;
  readonly CoreNetworkId?: string;
  readonly OwnerId?: string;
  readonly Region?: string;
}
export interface PerformanceFactorReference {
  readonly InstanceFamily?: string;
}
export interface PerformanceFactorReferenceRequest {
  readonly InstanceFamily?: string;
}
export type PeriodType = "five-minutes" | "fifteen-minutes" | "one-hour" | "three-hours" | "one-day" | "one-week";
export type PermissionGroup = "all";
export interface Phase1DHGroupNumbersListValue {
  readonly Value?: number;
}
export interface Phase1DHGroupNumbersRequestListValue {
  readonly Value?: number;
}
export interface Phase1EncryptionAlgorithmsListValue {
  readonly Value?: string;
}
export interface Phase1EncryptionAlgorithmsRequestListValue {
  readonly Value?: string;
}
export interface Phase1IntegrityAlgorithmsListValue {
  readonly Value?: string;
}
export interface Phase1IntegrityAlgorithmsRequestListValue {
  readonly Value?: string;
}
export interface Phase2DHGroupNumbersListValue {
  readonly Value?: number;
}
export interface Phase2DHGroupNumbersRequestListValue {
  readonly Value?: number;
}
export interface Phase2EncryptionAlgorithmsListValue {
  readonly Value?: string;
}
export interface Phase2EncryptionAlgorithmsRequestListValue {
  readonly Value?: string;
}
export interface Phase2IntegrityAlgorithmsListValue {
  readonly Value?: string;
}
export interface Phase2IntegrityAlgorithmsRequestListValue {
  readonly Value?: string;
}
export type PhcSupport = "unsupported" | "supported";
export interface Placement {
  readonly AvailabilityZoneId?: string;
  readonly Affinity?: string;
  readonly GroupName?: string;
  readonly PartitionNumber?: number;
  readonly HostId?: string;
  readonly Tenancy?: Tenancy;
  readonly SpreadDomain?: string;
  readonly HostResourceGroupArn?: string;
  readonly GroupId?: string;
  readonly AvailabilityZone?: string;
}
export interface PlacementGroup {
  readonly GroupName?: string;
  readonly State?: PlacementGroupState;
  readonly Strategy?: PlacementStrategy;
  readonly PartitionCount?: number;
  readonly GroupId?: string;
  readonly Tags?: readonly Tag[];
  readonly GroupArn?: string;
  readonly SpreadLevel?: SpreadLevel;
  readonly LinkedGroupId?: string;
  readonly Operator?: OperatorResponse;
  readonly ParentGroupId?: string;
}
export interface PlacementGroupInfo {
  readonly SupportedStrategies?: readonly PlacementGroupStrategy[];
}
export type PlacementGroupState = "pending" | "available" | "deleting" | "deleted";
export type PlacementGroupStrategy = "cluster" | "partition" | "spread";
export interface PlacementResponse {
  readonly GroupName?: string;
}
export type PlacementStrategy = "cluster" | "spread" | "partition" | "precision-time";
export type PlatformValues = "Windows";
export interface PoolCidrBlock {
  readonly Cidr?: string;
}
export interface PortRange {
  readonly From?: number;
  readonly To?: number;
}
export interface PrefixList {
  readonly Cidrs?: readonly string[];
  readonly PrefixListId?: string;
  readonly PrefixListName?: string;
}
export interface PrefixListAssociation {
  readonly ResourceId?: string;
  readonly ResourceOwner?: string;
}
export interface PrefixListEntry {
  readonly Cidr?: string;
  readonly Description?: string;
}
export interface PrefixListId {
  readonly Description?: string;
  readonly PrefixListId?: string;
}
export type PrefixListState = "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "restore-in-progress" | "restore-complete" | "restore-failed" | "delete-in-progress" | "delete-complete" | "delete-failed";
export interface PriceSchedule {
  readonly Active?: boolean;
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly Price?: number;
  readonly Term?: number;
}
export interface PriceScheduleSpecification {
  readonly Term?: number;
  readonly Price?: number;
  readonly CurrencyCode?: CurrencyCodeValues;
}
export interface PricingDetail {
  readonly Count?: number;
  readonly Price?: number;
}
export interface PrincipalIdFormat {
  readonly Arn?: string;
  readonly Statuses?: readonly IdFormat[];
}
export type PrincipalType = "All" | "Service" | "OrganizationUnit" | "Account" | "User" | "Role";
export interface PrivateDnsDetails {
  readonly PrivateDnsName?: string;
}
export interface PrivateDnsNameConfiguration {
  readonly State?: DnsNameState;
  readonly Type?: string;
  readonly Value?: string;
  readonly Name?: string;
}
export interface PrivateDnsNameOptionsOnLaunch {
  readonly HostnameType?: HostnameType;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly EnableResourceNameDnsAAAARecord?: boolean;
}
export interface PrivateDnsNameOptionsRequest {
  readonly HostnameType?: HostnameType;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly EnableResourceNameDnsAAAARecord?: boolean;
}
export interface PrivateDnsNameOptionsResponse {
  readonly HostnameType?: HostnameType;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly EnableResourceNameDnsAAAARecord?: boolean;
}
export interface PrivateIpAddressSpecification {
  readonly Primary?: boolean;
  readonly PrivateIpAddress?: string;
}
export interface ProcessorInfo {
  readonly SupportedArchitectures?: readonly ArchitectureType[];
  readonly SustainedClockSpeedInGhz?: number;
  readonly SupportedFeatures?: readonly SupportedAdditionalProcessorFeature[];
  readonly Manufacturer?: string;
}
export interface ProductCode {
  readonly ProductCodeId?: string;
  readonly ProductCodeType?: ProductCodeValues;
}
export type ProductCodeValues = "devpay" | "marketplace";
export interface PropagatingVgw {
  readonly GatewayId?: string;
}
export type Protocol = "tcp" | "udp";
export type ProtocolValue = "gre";
export interface ProvisionByoipCidrRequest {
  readonly Cidr: string;
  readonly CidrAuthorizationContext?: CidrAuthorizationContext;
  readonly PubliclyAdvertisable?: boolean;
  readonly Description?: string;
  readonly DryRun?: boolean;
  readonly PoolTagSpecifications?: readonly TagSpecification[];
  readonly MultiRegion?: boolean;
  readonly NetworkBorderGroup?: string;
}
export interface ProvisionByoipCidrResult {
  readonly ByoipCidr?: ByoipCidr;
}
export interface ProvisionIpamByoasnRequest {
  readonly DryRun?: boolean;
  readonly IpamId: string;
  readonly Asn: string;
  readonly AsnAuthorizationContext: AsnAuthorizationContext;
}
export interface ProvisionIpamByoasnResult {
  readonly Byoasn?: Byoasn;
}
export interface ProvisionIpamPoolCidrRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly Cidr?: string;
  readonly CidrAuthorizationContext?: IpamCidrAuthorizationContext;
  readonly NetmaskLength?: number;
  readonly ClientToken?: string;
  readonly VerificationMethod?: VerificationMethod;
  readonly IpamExternalResourceVerificationTokenId?: string;
}
export interface ProvisionIpamPoolCidrResult {
  readonly IpamPoolCidr?: IpamPoolCidr;
}
export interface ProvisionPublicIpv4PoolCidrRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly PoolId: string;
  readonly NetmaskLength: number;
  readonly NetworkBorderGroup?: string;
}
export interface ProvisionPublicIpv4PoolCidrResult {
  readonly PoolId?: string;
  readonly PoolAddressRange?: PublicIpv4PoolRange;
}
export interface ProvisionedBandwidth {
  readonly ProvisionTime?: Date;
  readonly Provisioned?: string;
  readonly RequestTime?: Date;
  readonly Requested?: string;
  readonly Status?: string;
}
export interface PtrUpdateStatus {
  readonly Value?: string;
  readonly Status?: string;
  readonly Reason?: string;
}
export interface PublicIpDnsNameOptions {
  readonly DnsHostnameType?: string;
  readonly PublicIpv4DnsName?: string;
  readonly PublicIpv6DnsName?: string;
  readonly PublicDualStackDnsName?: string;
}
export type PublicIpDnsOption = "public-dual-stack-dns-name" | "public-ipv4-dns-name" | "public-ipv6-dns-name";
export interface PublicIpv4Pool {
  readonly PoolId?: string;
  readonly Description?: string;
  readonly PoolAddressRanges?: readonly PublicIpv4PoolRange[];
  readonly TotalAddressCount?: number;
  readonly TotalAvailableAddressCount?: number;
  readonly NetworkBorderGroup?: string;
  readonly Tags?: readonly Tag[];
}
export interface PublicIpv4PoolRange {
  readonly FirstAddress?: string;
  readonly LastAddress?: string;
  readonly AddressCount?: number;
  readonly AvailableAddressCount?: number;
}
export interface Purchase {
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly Duration?: number;
  readonly HostIdSet?: readonly string[];
  readonly HostReservationId?: string;
  readonly HourlyPrice?: string;
  readonly InstanceFamily?: string;
  readonly PaymentOption?: PaymentOption;
  readonly UpfrontPrice?: string;
}
export interface PurchaseCapacityBlockExtensionRequest {
  readonly CapacityBlockExtensionOfferingId: string;
  readonly CapacityReservationId: string;
  readonly DryRun?: boolean;
}
export interface PurchaseCapacityBlockExtensionResult {
  readonly CapacityBlockExtensions?: readonly CapacityBlockExtension[];
}
export interface PurchaseCapacityBlockRequest {
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly CapacityBlockOfferingId: string;
  readonly InstancePlatform: CapacityReservationInstancePlatform;
}
export interface PurchaseCapacityBlockResult {
  readonly CapacityReservation?: CapacityReservation;
  readonly CapacityBlocks?: readonly CapacityBlock[];
}
export interface PurchaseHostReservationRequest {
  readonly ClientToken?: string;
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly HostIdSet: readonly string[];
  readonly LimitPrice?: string;
  readonly OfferingId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface PurchaseHostReservationResult {
  readonly ClientToken?: string;
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly Purchase?: readonly Purchase[];
  readonly TotalHourlyPrice?: string;
  readonly TotalUpfrontPrice?: string;
}
export interface PurchaseRequest {
  readonly InstanceCount: number;
  readonly PurchaseToken: string;
}
export interface PurchaseReservedInstancesOfferingRequest {
  readonly InstanceCount: number;
  readonly ReservedInstancesOfferingId: string;
  readonly PurchaseTime?: Date;
  readonly DryRun?: boolean;
  readonly LimitPrice?: ReservedInstanceLimitPrice;
}
export interface PurchaseReservedInstancesOfferingResult {
  readonly ReservedInstancesId?: string;
}
export interface PurchaseScheduledInstancesRequest {
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly PurchaseRequests: readonly PurchaseRequest[];
}
export interface PurchaseScheduledInstancesResult {
  readonly ScheduledInstanceSet?: readonly ScheduledInstance[];
}
export type RIProductDescription = "Linux/UNIX" | "Linux/UNIX (Amazon VPC)" | "Windows" | "Windows (Amazon VPC)";
export interface RebootInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly DryRun?: boolean;
}
export type RebootMigrationSupport = "unsupported" | "supported";
export interface RecurringCharge {
  readonly Amount?: number;
  readonly Frequency?: RecurringChargeFrequency;
}
export type RecurringChargeFrequency = "Hourly";
export interface ReferencedSecurityGroup {
  readonly GroupId?: string;
  readonly PeeringStatus?: string;
  readonly UserId?: string;
  readonly VpcId?: string;
  readonly VpcPeeringConnectionId?: string;
}
export interface Region {
  readonly OptInStatus?: string;
  readonly Geography?: readonly RegionGeography[];
  readonly RegionName?: string;
  readonly Endpoint?: string;
}
export interface RegionGeography {
  readonly Name?: string;
}
export interface RegionalSummary {
  readonly RegionName?: string;
  readonly NumberOfMatchedAccounts?: number;
  readonly NumberOfUnmatchedAccounts?: number;
}
export interface RegisterImageRequest {
  readonly ImageLocation?: string;
  readonly BillingProducts?: readonly string[];
  readonly BootMode?: BootModeValues;
  readonly TpmSupport?: TpmSupportValues;
  readonly UefiData?: string;
  readonly ImdsSupport?: ImdsSupportValues;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly DryRun?: boolean;
  readonly Name: string;
  readonly Description?: string;
  readonly Architecture?: ArchitectureValues;
  readonly KernelId?: string;
  readonly RamdiskId?: string;
  readonly RootDeviceName?: string;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[];
  readonly VirtualizationType?: string;
  readonly SriovNetSupport?: string;
  readonly EnaSupport?: boolean;
}
export interface RegisterImageResult {
  readonly ImageId?: string;
}
export interface RegisterInstanceEventNotificationAttributesRequest {
  readonly DryRun?: boolean;
  readonly InstanceTagAttribute: RegisterInstanceTagAttributeRequest;
}
export interface RegisterInstanceEventNotificationAttributesResult {
  readonly InstanceTagAttribute?: InstanceTagNotificationAttribute;
}
export interface RegisterInstanceTagAttributeRequest {
  readonly IncludeAllTagsOfInstance?: boolean;
  readonly InstanceTagKeys?: readonly string[];
}
export interface RegisterTransitGatewayMulticastGroupMembersRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly GroupIpAddress?: string;
  readonly NetworkInterfaceIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface RegisterTransitGatewayMulticastGroupMembersResult {
  readonly RegisteredMulticastGroupMembers?: TransitGatewayMulticastRegisteredGroupMembers;
}
export interface RegisterTransitGatewayMulticastGroupSourcesRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly GroupIpAddress?: string;
  readonly NetworkInterfaceIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface RegisterTransitGatewayMulticastGroupSourcesResult {
  readonly RegisteredMulticastGroupSources?: TransitGatewayMulticastRegisteredGroupSources;
}
export interface RegisteredInstance {
  readonly InstanceId?: string;
  readonly SqlServerLicenseUsage?: SqlServerLicenseUsage;
  readonly HaStatus?: HaStatus;
  readonly ProcessingStatus?: string;
  readonly LastUpdatedTime?: Date;
  readonly SqlServerCredentials?: string;
  readonly Tags?: readonly Tag[];
}
export interface RejectCapacityReservationBillingOwnershipRequest {
  readonly DryRun?: boolean;
  readonly CapacityReservationId: string;
}
export interface RejectCapacityReservationBillingOwnershipResult {
  readonly Return?: boolean;
}
export interface RejectTransitGatewayClientVpnAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface RejectTransitGatewayClientVpnAttachmentResult {
  readonly TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment;
}
export interface RejectTransitGatewayMulticastDomainAssociationsRequest {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly SubnetIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface RejectTransitGatewayMulticastDomainAssociationsResult {
  readonly Associations?: TransitGatewayMulticastDomainAssociations;
}
export interface RejectTransitGatewayPeeringAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface RejectTransitGatewayPeeringAttachmentResult {
  readonly TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment;
}
export interface RejectTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean;
}
export interface RejectTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment;
}
export interface RejectVpcEndpointConnectionsRequest {
  readonly DryRun?: boolean;
  readonly ServiceId: string;
  readonly VpcEndpointIds: readonly string[];
}
export interface RejectVpcEndpointConnectionsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface RejectVpcPeeringConnectionRequest {
  readonly DryRun?: boolean;
  readonly VpcPeeringConnectionId: string;
}
export interface RejectVpcPeeringConnectionResult {
  readonly Return?: boolean;
}
export interface ReleaseAddressRequest {
  readonly AllocationId?: string;
  readonly PublicIp?: string;
  readonly NetworkBorderGroup?: string;
  readonly DryRun?: boolean;
}
export interface ReleaseHostsRequest {
  readonly HostIds: readonly string[];
}
export interface ReleaseHostsResult {
  readonly Successful?: readonly string[];
  readonly Unsuccessful?: readonly UnsuccessfulItem[];
}
export interface ReleaseIpamPoolAllocationRequest {
  readonly DryRun?: boolean;
  readonly IpamPoolId: string;
  readonly Cidr: string;
  readonly IpamPoolAllocationId: string;
}
export interface ReleaseIpamPoolAllocationResult {
  readonly Success?: boolean;
}
export interface RemoveIpamOperatingRegion {
  readonly RegionName?: string;
}
export interface RemoveIpamOrganizationalUnitExclusion {
  readonly OrganizationsEntityPath?: string;
}
export interface RemovePrefixListEntry {
  readonly Cidr: string;
}
export interface ReplaceIamInstanceProfileAssociationRequest {
  readonly IamInstanceProfile: IamInstanceProfileSpecification;
  readonly AssociationId: string;
}
export interface ReplaceIamInstanceProfileAssociationResult {
  readonly IamInstanceProfileAssociation?: IamInstanceProfileAssociation;
}
export interface ReplaceImageCriteriaInAllowedImagesSettingsRequest {
  readonly ImageCriteria?: readonly ImageCriterionRequest[];
  readonly DryRun?: boolean;
}
export interface ReplaceImageCriteriaInAllowedImagesSettingsResult {
  readonly ReturnValue?: boolean;
}
export interface ReplaceImageInstanceTypeSpecificationRequest {
  readonly ImageId: string;
  readonly InstanceTypeSpecification?: InstanceTypeSpecificationRequest;
  readonly DryRun?: boolean;
}
export interface ReplaceImageInstanceTypeSpecificationResult {
  readonly ReturnValue?: boolean;
}
export interface ReplaceNetworkAclAssociationRequest {
  readonly DryRun?: boolean;
  readonly AssociationId: string;
  readonly NetworkAclId: string;
}
export interface ReplaceNetworkAclAssociationResult {
  readonly NewAssociationId?: string;
}
export interface ReplaceNetworkAclEntryRequest {
  readonly DryRun?: boolean;
  readonly NetworkAclId: string;
  readonly RuleNumber: number;
  readonly Protocol: string;
  readonly RuleAction: RuleAction;
  readonly Egress: boolean;
  readonly CidrBlock?: string;
  readonly Ipv6CidrBlock?: string;
  readonly IcmpTypeCode?: IcmpTypeCode;
  readonly PortRange?: PortRange;
}
export interface ReplaceRootVolumeTask {
  readonly ReplaceRootVolumeTaskId?: string;
  readonly InstanceId?: string;
  readonly TaskState?: ReplaceRootVolumeTaskState;
  readonly StartTime?: string;
  readonly CompleteTime?: string;
  readonly Tags?: readonly Tag[];
  readonly ImageId?: string;
  readonly SnapshotId?: string;
  readonly DeleteReplacedRootVolume?: boolean;
}
export type ReplaceRootVolumeTaskState = "pending" | "in-progress" | "failing" | "succeeded" | "failed" | "failed-detached";
export interface ReplaceRouteRequest {
  readonly DestinationPrefixListId?: string;
  readonly VpcEndpointId?: string;
  readonly LocalTarget?: boolean;
  readonly TransitGatewayId?: string;
  readonly LocalGatewayId?: string;
  readonly CarrierGatewayId?: string;
  readonly CoreNetworkArn?: string;
  readonly OdbNetworkArn?: string;
  readonly DryRun?: boolean;
  readonly RouteTableId: string;
  readonly DestinationCidrBlock?: string;
  readonly GatewayId?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly EgressOnlyInternetGatewayId?: string;
  readonly InstanceId?: string;
  readonly NetworkInterfaceId?: string;
  readonly VpcPeeringConnectionId?: string;
  readonly NatGatewayId?: string;
}
export interface ReplaceRouteTableAssociationRequest {
  readonly DryRun?: boolean;
  readonly AssociationId: string;
  readonly RouteTableId: string;
}
export interface ReplaceRouteTableAssociationResult {
  readonly NewAssociationId?: string;
  readonly AssociationState?: RouteTableAssociationState;
}
export interface ReplaceTransitGatewayRouteRequest {
  readonly DestinationCidrBlock: string;
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly Blackhole?: boolean;
  readonly DryRun?: boolean;
}
export interface ReplaceTransitGatewayRouteResult {
  readonly Route?: TransitGatewayRoute;
}
export interface ReplaceVpnTunnelRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly ApplyPendingMaintenance?: boolean;
  readonly DryRun?: boolean;
}
export interface ReplaceVpnTunnelResult {
  readonly Return?: boolean;
}
export type ReplacementStrategy = "launch" | "launch-before-terminate";
export type ReportInstanceReasonCodes = "instance-stuck-in-state" | "unresponsive" | "not-accepting-credentials" | "password-not-available" | "performance-network" | "performance-instance-store" | "performance-ebs-volume" | "performance-other" | "other";
export interface ReportInstanceStatusRequest {
  readonly DryRun?: boolean;
  readonly Instances: readonly string[];
  readonly Status: ReportStatusType;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly ReasonCodes: readonly ReportInstanceReasonCodes[];
  readonly Description?: string;
}
export type ReportState = "running" | "cancelled" | "complete" | "error";
export type ReportStatusType = "ok" | "impaired";
export interface RequestFilterPortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export interface RequestIpamResourceTag {
  readonly Key?: string;
  readonly Value?: string;
}
export interface RequestLaunchTemplateData {
  readonly KernelId?: string;
  readonly EbsOptimized?: boolean;
  readonly IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecificationRequest;
  readonly BlockDeviceMappings?: readonly LaunchTemplateBlockDeviceMappingRequest[];
  readonly NetworkInterfaces?: readonly LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[];
  readonly ImageId?: string;
  readonly InstanceType?: InstanceType;
  readonly KeyName?: string;
  readonly Monitoring?: LaunchTemplatesMonitoringRequest;
  readonly Placement?: LaunchTemplatePlacementRequest;
  readonly RamDiskId?: string;
  readonly DisableApiTermination?: boolean;
  readonly InstanceInitiatedShutdownBehavior?: ShutdownBehavior;
  readonly UserData?: string;
  readonly TagSpecifications?: readonly LaunchTemplateTagSpecificationRequest[];
  readonly ElasticGpuSpecifications?: readonly ElasticGpuSpecification[];
  readonly ElasticInferenceAccelerators?: readonly LaunchTemplateElasticInferenceAccelerator[];
  readonly SecurityGroupIds?: readonly string[];
  readonly SecurityGroups?: readonly string[];
  readonly InstanceMarketOptions?: LaunchTemplateInstanceMarketOptionsRequest;
  readonly CreditSpecification?: CreditSpecificationRequest;
  readonly CpuOptions?: LaunchTemplateCpuOptionsRequest;
  readonly CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationRequest;
  readonly LicenseSpecifications?: readonly LaunchTemplateLicenseConfigurationRequest[];
  readonly HibernationOptions?: LaunchTemplateHibernationOptionsRequest;
  readonly MetadataOptions?: LaunchTemplateInstanceMetadataOptionsRequest;
  readonly EnclaveOptions?: LaunchTemplateEnclaveOptionsRequest;
  readonly InstanceRequirements?: InstanceRequirementsRequest;
  readonly PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptionsRequest;
  readonly MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptionsRequest;
  readonly DisableApiStop?: boolean;
  readonly Operator?: OperatorRequest;
  readonly NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptionsRequest;
  readonly SecondaryInterfaces?: readonly LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[];
}
export interface RequestSpotFleetRequest {
  readonly DryRun?: boolean;
  readonly SpotFleetRequestConfig: SpotFleetRequestConfigData;
}
export interface RequestSpotFleetResponse {
  readonly SpotFleetRequestId?: string;
}
export interface RequestSpotInstancesRequest {
  readonly LaunchSpecification?: RequestSpotLaunchSpecification;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior;
  readonly DryRun?: boolean;
  readonly SpotPrice?: string;
  readonly ClientToken?: string;
  readonly InstanceCount?: number;
  readonly Type?: SpotInstanceType;
  readonly ValidFrom?: Date;
  readonly ValidUntil?: Date;
  readonly LaunchGroup?: string;
  readonly AvailabilityZoneGroup?: string;
  readonly BlockDurationMinutes?: number;
}
export interface RequestSpotInstancesResult {
  readonly SpotInstanceRequests?: readonly SpotInstanceRequest[];
}
export interface RequestSpotLaunchSpecification {
  readonly SecurityGroupIds?: readonly string[];
  readonly SecurityGroups?: readonly string[];
  readonly AddressingType?: string;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[];
  readonly EbsOptimized?: boolean;
  readonly IamInstanceProfile?: IamInstanceProfileSpecification;
  readonly ImageId?: string;
  readonly InstanceType?: InstanceType;
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly Monitoring?: RunInstancesMonitoringEnabled;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[];
  readonly Placement?: SpotPlacement;
  readonly RamdiskId?: string;
  readonly SubnetId?: string;
  readonly UserData?: string;
}
export interface Reservation {
  readonly ReservationId?: string;
  readonly OwnerId?: string;
  readonly RequesterId?: string;
  readonly Groups?: readonly GroupIdentifier[];
  readonly Instances?: readonly Instance[];
}
export type ReservationEndDateType = "limited" | "unlimited";
export interface ReservationFleetInstanceSpecification {
  readonly InstanceType?: InstanceType;
  readonly InstancePlatform?: CapacityReservationInstancePlatform;
  readonly Weight?: number;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly EbsOptimized?: boolean;
  readonly Priority?: number;
}
export type ReservationState = "active" | "expired" | "cancelled" | "scheduled" | "pending" | "failed" | "delayed" | "unsupported" | "payment-pending" | "payment-failed" | "retired";
export type ReservationType = "capacity-block" | "odcr";
export interface ReservationValue {
  readonly HourlyPrice?: string;
  readonly RemainingTotalValue?: string;
  readonly RemainingUpfrontValue?: string;
}
export type ReservedCapacityAllocationStrategy = "prioritized";
export type ReservedCapacityFallbackMarketType = "on-demand";
export interface ReservedCapacityFallbackOptions {
  readonly MarketTypes?: readonly ReservedCapacityFallbackMarketType[];
}
export interface ReservedCapacityFallbackOptionsRequest {
  readonly MarketTypes?: readonly ReservedCapacityFallbackMarketType[];
}
export interface ReservedCapacityOptions {
  readonly AllocationStrategy?: ReservedCapacityAllocationStrategy;
  readonly ReservationTypes?: readonly FleetReservationType[];
  readonly ReservedCapacityFallbackOptions?: ReservedCapacityFallbackOptions;
}
export interface ReservedCapacityOptionsRequest {
  readonly AllocationStrategy?: ReservedCapacityAllocationStrategy;
  readonly ReservationTypes?: readonly FleetReservationType[];
  readonly CapacityReservationTarget?: FleetCapacityReservationTargetRequest;
  readonly ReservedCapacityFallbackOptions?: ReservedCapacityFallbackOptionsRequest;
}
export interface ReservedInstanceLimitPrice {
  readonly Amount?: number;
  readonly CurrencyCode?: CurrencyCodeValues;
}
export interface ReservedInstanceReservationValue {
  readonly ReservationValue?: ReservationValue;
  readonly ReservedInstanceId?: string;
}
export type ReservedInstanceState = "payment-pending" | "active" | "payment-failed" | "retired" | "queued" | "queued-deleted";
export interface ReservedInstances {
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly InstanceTenancy?: Tenancy;
  readonly OfferingClass?: OfferingClassType;
  readonly OfferingType?: OfferingTypeValues;
  readonly RecurringCharges?: readonly RecurringCharge[];
  readonly Scope?: Scope;
  readonly Tags?: readonly Tag[];
  readonly AvailabilityZoneId?: string;
  readonly ReservedInstancesId?: string;
  readonly InstanceType?: InstanceType;
  readonly AvailabilityZone?: string;
  readonly Start?: Date;
  readonly End?: Date;
  readonly Duration?: number;
  readonly UsagePrice?: number;
  readonly FixedPrice?: number;
  readonly InstanceCount?: number;
  readonly ProductDescription?: RIProductDescription;
  readonly State?: ReservedInstanceState;
}
export interface ReservedInstancesConfiguration {
  readonly AvailabilityZone?: string;
  readonly InstanceCount?: number;
  readonly InstanceType?: InstanceType;
  readonly Platform?: string;
  readonly Scope?: Scope;
  readonly AvailabilityZoneId?: string;
}
export interface ReservedInstancesId {
  readonly ReservedInstancesId?: string;
}
export interface ReservedInstancesListing {
  readonly ClientToken?: string;
  readonly CreateDate?: Date;
  readonly InstanceCounts?: readonly InstanceCount[];
  readonly PriceSchedules?: readonly PriceSchedule[];
  readonly ReservedInstancesId?: string;
  readonly ReservedInstancesListingId?: string;
  readonly Status?: ListingStatus;
  readonly StatusMessage?: string;
  readonly Tags?: readonly Tag[];
  readonly UpdateDate?: Date;
}
export interface ReservedInstancesModification {
  readonly ClientToken?: string;
  readonly CreateDate?: Date;
  readonly EffectiveDate?: Date;
  readonly ModificationResults?: readonly ReservedInstancesModificationResult[];
  readonly ReservedInstancesIds?: readonly ReservedInstancesId[];
  readonly ReservedInstancesModificationId?: string;
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly UpdateDate?: Date;
}
export interface ReservedInstancesModificationResult {
  readonly ReservedInstancesId?: string;
  readonly TargetConfiguration?: ReservedInstancesConfiguration;
}
export interface ReservedInstancesOffering {
  readonly CurrencyCode?: CurrencyCodeValues;
  readonly InstanceTenancy?: Tenancy;
  readonly Marketplace?: boolean;
  readonly OfferingClass?: OfferingClassType;
  readonly OfferingType?: OfferingTypeValues;
  readonly PricingDetails?: readonly PricingDetail[];
  readonly RecurringCharges?: readonly RecurringCharge[];
  readonly Scope?: Scope;
  readonly AvailabilityZoneId?: string;
  readonly ReservedInstancesOfferingId?: string;
  readonly InstanceType?: InstanceType;
  readonly AvailabilityZone?: string;
  readonly Duration?: number;
  readonly UsagePrice?: number;
  readonly FixedPrice?: number;
  readonly ProductDescription?: RIProductDescription;
}
export interface ResetAddressAttributeRequest {
  readonly AllocationId: string;
  readonly Attribute: AddressAttributeName;
  readonly DryRun?: boolean;
}
export interface ResetAddressAttributeResult {
  readonly Address?: AddressAttribute;
}
export interface ResetEbsDefaultKmsKeyIdRequest {
  readonly DryRun?: boolean;
}
export interface ResetEbsDefaultKmsKeyIdResult {
  readonly KmsKeyId?: string;
}
export type ResetFpgaImageAttributeName = "loadPermission";
export interface ResetFpgaImageAttributeRequest {
  readonly DryRun?: boolean;
  readonly FpgaImageId: string;
  readonly Attribute?: ResetFpgaImageAttributeName;
}
export interface ResetFpgaImageAttributeResult {
  readonly Return?: boolean;
}
export type ResetImageAttributeName = "launchPermission";
export interface ResetImageAttributeRequest {
  readonly Attribute: ResetImageAttributeName;
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface ResetInstanceAttributeRequest {
  readonly DryRun?: boolean;
  readonly InstanceId: string;
  readonly Attribute: InstanceAttributeName;
}
export interface ResetNetworkInterfaceAttributeRequest {
  readonly DryRun?: boolean;
  readonly NetworkInterfaceId: string;
  readonly SourceDestCheck?: string;
}
export interface ResetSnapshotAttributeRequest {
  readonly Attribute: SnapshotAttributeName;
  readonly SnapshotId: string;
  readonly DryRun?: boolean;
}
export interface ResourceStatement {
  readonly Resources?: readonly string[];
  readonly ResourceTypes?: readonly string[];
}
export interface ResourceStatementRequest {
  readonly Resources?: readonly string[];
  readonly ResourceTypes?: readonly string[];
}
export type ResourceType = "capacity-reservation" | "client-vpn-endpoint" | "customer-gateway" | "carrier-gateway" | "coip-pool" | "declarative-policies-report" | "dedicated-host" | "dhcp-options" | "egress-only-internet-gateway" | "elastic-ip" | "elastic-gpu" | "export-image-task" | "export-instance-task" | "fleet" | "fpga-image" | "host-reservation" | "image" | "image-usage-report" | "import-image-task" | "import-snapshot-task" | "instance" | "instance-event-window" | "internet-gateway" | "ipam" | "ipam-pool" | "ipam-scope" | "ipv4pool-ec2" | "ipv6pool-ec2" | "key-pair" | "launch-template" | "local-gateway" | "local-gateway-route-table" | "local-gateway-virtual-interface" | "local-gateway-virtual-interface-group" | "local-gateway-route-table-vpc-association" | "local-gateway-route-table-virtual-interface-group-association" | "natgateway" | "network-acl" | "network-interface" | "network-insights-analysis" | "network-insights-path" | "network-insights-access-scope" | "network-insights-access-scope-analysis" | "outpost-lag" | "placement-group" | "prefix-list" | "replace-root-volume-task" | "reserved-instances" | "route-table" | "security-group" | "security-group-rule" | "service-link-virtual-interface" | "snapshot" | "spot-fleet-request" | "spot-instances-request" | "subnet" | "subnet-cidr-reservation" | "traffic-mirror-filter" | "traffic-mirror-session" | "traffic-mirror-target" | "transit-gateway" | "transit-gateway-attachment" | "transit-gateway-connect-peer" | "transit-gateway-multicast-domain" | "transit-gateway-policy-table" | "transit-gateway-metering-policy" | "transit-gateway-route-table" | "transit-gateway-route-table-announcement" | "volume" | "vpc" | "vpc-endpoint" | "vpc-endpoint-connection" | "vpc-endpoint-service" | "vpc-endpoint-service-permission" | "vpc-peering-connection" | "vpn-connection" | "vpn-gateway" | "vpc-flow-log" | "capacity-reservation-fleet" | "traffic-mirror-filter-rule" | "vpc-endpoint-connection-device-type" | "verified-access-instance" | "verified-access-group" | "verified-access-endpoint" | "verified-access-policy" | "verified-access-trust-provider" | "vpn-connection-device-type" | "vpc-block-public-access-exclusion" | "vpc-encryption-control" | "route-server" | "route-server-endpoint" | "route-server-peer" | "ipam-resource-discovery" | "ipam-resource-discovery-association" | "instance-connect-endpoint" | "verified-access-endpoint-target" | "ipam-external-resource-verification-token" | "capacity-block" | "mac-modification-task" | "ipam-prefix-list-resolver" | "ipam-policy" | "ipam-prefix-list-resolver-target" | "ipam-internet-registry-association" | "secondary-interface" | "secondary-network" | "secondary-subnet" | "capacity-manager-data-export" | "vpn-concentrator" | "ipam-pool-allocation" | "capacity-reservation-cancellation-quote" | "application-status-check" | "capacity-reservation-modification-quote";
export interface ResourceTypeOption {
  readonly OptionName?: ImageReferenceOptionName;
  readonly OptionValues?: readonly string[];
}
export interface ResourceTypeRequest {
  readonly ResourceType?: ImageReferenceResourceType;
  readonly ResourceTypeOptions?: readonly ResourceTypeOption[];
}
export interface ResponseError {
  readonly Code?: LaunchTemplateErrorCode;
  readonly Message?: string;
}
export interface ResponseLaunchTemplateData {
  readonly KernelId?: string;
  readonly EbsOptimized?: boolean;
  readonly IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecification;
  readonly BlockDeviceMappings?: readonly LaunchTemplateBlockDeviceMapping[];
  readonly NetworkInterfaces?: readonly LaunchTemplateInstanceNetworkInterfaceSpecification[];
  readonly ImageId?: string;
  readonly InstanceType?: InstanceType;
  readonly KeyName?: string;
  readonly Monitoring?: LaunchTemplatesMonitoring;
  readonly Placement?: LaunchTemplatePlacement;
  readonly RamDiskId?: string;
  readonly DisableApiTermination?: boolean;
  readonly InstanceInitiatedShutdownBehavior?: ShutdownBehavior;
  readonly UserData?: string;
  readonly TagSpecifications?: readonly LaunchTemplateTagSpecification[];
  readonly ElasticGpuSpecifications?: readonly ElasticGpuSpecificationResponse[];
  readonly ElasticInferenceAccelerators?: readonly LaunchTemplateElasticInferenceAcceleratorResponse[];
  readonly SecurityGroupIds?: readonly string[];
  readonly SecurityGroups?: readonly string[];
  readonly InstanceMarketOptions?: LaunchTemplateInstanceMarketOptions;
  readonly CreditSpecification?: CreditSpecification;
  readonly CpuOptions?: LaunchTemplateCpuOptions;
  readonly CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationResponse;
  readonly LicenseSpecifications?: readonly LaunchTemplateLicenseConfiguration[];
  readonly HibernationOptions?: LaunchTemplateHibernationOptions;
  readonly MetadataOptions?: LaunchTemplateInstanceMetadataOptions;
  readonly EnclaveOptions?: LaunchTemplateEnclaveOptions;
  readonly InstanceRequirements?: InstanceRequirements;
  readonly PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptions;
  readonly MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptions;
  readonly DisableApiStop?: boolean;
  readonly Operator?: OperatorResponse;
  readonly NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptions;
  readonly SecondaryInterfaces?: readonly LaunchTemplateInstanceSecondaryInterfaceSpecification[];
}
export interface RestoreAddressToClassicRequest {
  readonly DryRun?: boolean;
  readonly PublicIp: string;
}
export interface RestoreAddressToClassicResult {
  readonly PublicIp?: string;
  readonly Status?: Status;
}
export interface RestoreImageFromRecycleBinRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean;
}
export interface RestoreImageFromRecycleBinResult {
  readonly Return?: boolean;
}
export interface RestoreManagedPrefixListVersionRequest {
  readonly DryRun?: boolean;
  readonly PrefixListId: string;
  readonly PreviousVersion: number;
  readonly CurrentVersion: number;
}
export interface RestoreManagedPrefixListVersionResult {
  readonly PrefixList?: ManagedPrefixList;
}
export interface RestoreSnapshotFromRecycleBinRequest {
  readonly SnapshotId: string;
  readonly DryRun?: boolean;
}
export interface RestoreSnapshotFromRecycleBinResult {
  readonly SnapshotId?: string;
  readonly OutpostArn?: string;
  readonly Description?: string;
  readonly Encrypted?: boolean;
  readonly OwnerId?: string;
  readonly Progress?: string;
  readonly StartTime?: Date;
  readonly State?: SnapshotState;
  readonly VolumeId?: string;
  readonly VolumeSize?: number;
  readonly SseType?: SSEType;
}
export interface RestoreSnapshotTierRequest {
  readonly SnapshotId: string;
  readonly TemporaryRestoreDays?: number;
  readonly PermanentRestore?: boolean;
  readonly DryRun?: boolean;
}
export interface RestoreSnapshotTierResult {
  readonly SnapshotId?: string;
  readonly RestoreStartTime?: Date;
  readonly RestoreDuration?: number;
  readonly IsPermanentRestore?: boolean;
}
export interface RestoreVolumeFromRecycleBinRequest {
  readonly VolumeId: string;
  readonly DryRun?: boolean;
}
export interface RestoreVolumeFromRecycleBinResult {
  readonly Return?: boolean;
}
export interface RevokeClientVpnIngressRequest {
  readonly ClientVpnEndpointId: string;
  readonly TargetNetworkCidr: string;
  readonly AccessGroupId?: string;
  readonly RevokeAllGroups?: boolean;
  readonly DryRun?: boolean;
}
export interface RevokeClientVpnIngressResult {
  readonly Status?: ClientVpnAuthorizationRuleStatus;
}
export interface RevokeSecurityGroupEgressRequest {
  readonly SecurityGroupRuleIds?: readonly string[];
  readonly DryRun?: boolean;
  readonly GroupId: string;
  readonly SourceSecurityGroupName?: string;
  readonly SourceSecurityGroupOwnerId?: string;
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIp?: string;
  readonly IpPermissions?: readonly IpPermission[];
}
export interface RevokeSecurityGroupEgressResult {
  readonly Return?: boolean;
  readonly UnknownIpPermissions?: readonly IpPermission[];
  readonly RevokedSecurityGroupRules?: readonly RevokedSecurityGroupRule[];
}
export interface RevokeSecurityGroupIngressRequest {
  readonly CidrIp?: string;
  readonly FromPort?: number;
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly IpPermissions?: readonly IpPermission[];
  readonly IpProtocol?: string;
  readonly SourceSecurityGroupName?: string;
  readonly SourceSecurityGroupOwnerId?: string;
  readonly ToPort?: number;
  readonly SecurityGroupRuleIds?: readonly string[];
  readonly DryRun?: boolean;
}
export interface RevokeSecurityGroupIngressResult {
  readonly Return?: boolean;
  readonly UnknownIpPermissions?: readonly IpPermission[];
  readonly RevokedSecurityGroupRules?: readonly RevokedSecurityGroupRule[];
}
export interface RevokedSecurityGroupRule {
  readonly SecurityGroupRuleId?: string;
  readonly GroupId?: string;
  readonly IsEgress?: boolean;
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIpv4?: string;
  readonly CidrIpv6?: string;
  readonly PrefixListId?: string;
  readonly ReferencedGroupId?: string;
  readonly Description?: string;
}
export type Rir = "ripe" | "apnic" | "arin" | "lacnic" | "nicbr";
export type RootDeviceType = "ebs" | "instance-store";
export interface Route {
  readonly DestinationCidrBlock?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly DestinationPrefixListId?: string;
  readonly EgressOnlyInternetGatewayId?: string;
  readonly GatewayId?: string;
  readonly InstanceId?: string;
  readonly InstanceOwnerId?: string;
  readonly NatGatewayId?: string;
  readonly TransitGatewayId?: string;
  readonly LocalGatewayId?: string;
  readonly CarrierGatewayId?: string;
  readonly NetworkInterfaceId?: string;
  readonly Origin?: RouteOrigin;
  readonly State?: RouteState;
  readonly VpcPeeringConnectionId?: string;
  readonly CoreNetworkArn?: string;
  readonly OdbNetworkArn?: string;
  readonly IpAddress?: string;
}
export type RouteOrigin = "CreateRouteTable" | "CreateRoute" | "EnableVgwRoutePropagation" | "Advertisement";
export interface RouteServer {
  readonly RouteServerId?: string;
  readonly AmazonSideAsn?: number;
  readonly State?: RouteServerState;
  readonly Tags?: readonly Tag[];
  readonly PersistRoutesState?: RouteServerPersistRoutesState;
  readonly PersistRoutesDuration?: number;
  readonly SnsNotificationsEnabled?: boolean;
  readonly SnsTopicArn?: string;
}
export interface RouteServerAssociation {
  readonly RouteServerId?: string;
  readonly VpcId?: string;
  readonly State?: RouteServerAssociationState;
}
export type RouteServerAssociationState = "associating" | "associated" | "disassociating";
export type RouteServerBfdState = "up" | "down";
export interface RouteServerBfdStatus {
  readonly Status?: RouteServerBfdState;
}
export interface RouteServerBgpOptions {
  readonly PeerAsn?: number;
  readonly PeerLivenessDetection?: RouteServerPeerLivenessMode;
}
export interface RouteServerBgpOptionsRequest {
  readonly PeerAsn: number;
  readonly PeerLivenessDetection?: RouteServerPeerLivenessMode;
}
export type RouteServerBgpState = "up" | "down";
export interface RouteServerBgpStatus {
  readonly Status?: RouteServerBgpState;
}
export interface RouteServerEndpoint {
  readonly RouteServerId?: string;
  readonly RouteServerEndpointId?: string;
  readonly VpcId?: string;
  readonly SubnetId?: string;
  readonly EniId?: string;
  readonly EniAddress?: string;
  readonly State?: RouteServerEndpointState;
  readonly FailureReason?: string;
  readonly Tags?: readonly Tag[];
}
export type RouteServerEndpointState = "pending" | "available" | "deleting" | "deleted" | "failing" | "failed" | "delete-failed";
export interface RouteServerPeer {
  readonly RouteServerPeerId?: string;
  readonly RouteServerEndpointId?: string;
  readonly RouteServerId?: string;
  readonly VpcId?: string;
  readonly SubnetId?: string;
  readonly State?: RouteServerPeerState;
  readonly FailureReason?: string;
  readonly EndpointEniId?: string;
  readonly EndpointEniAddress?: string;
  readonly PeerAddress?: string;
  readonly BgpOptions?: RouteServerBgpOptions;
  readonly BgpStatus?: RouteServerBgpStatus;
  readonly BfdStatus?: RouteServerBfdStatus;
  readonly Tags?: readonly Tag[];
}
export type RouteServerPeerLivenessMode = "bfd" | "bgp-keepalive";
export type RouteServerPeerState = "pending" | "available" | "deleting" | "deleted" | "failing" | "failed";
export type RouteServerPersistRoutesAction = "enable" | "disable" | "reset";
export type RouteServerPersistRoutesState = "enabling" | "enabled" | "resetting" | "disabling" | "disabled" | "modifying";
export interface RouteServerPropagation {
  readonly RouteServerId?: string;
  readonly RouteTableId?: string;
  readonly State?: RouteServerPropagationState;
}
export type RouteServerPropagationState = "pending" | "available" | "deleting";
export interface RouteServerRoute {
  readonly RouteServerEndpointId?: string;
  readonly RouteServerPeerId?: string;
  readonly RouteInstallationDetails?: readonly RouteServerRouteInstallationDetail[];
  readonly RouteStatus?: RouteServerRouteStatus;
  readonly Prefix?: string;
  readonly AsPaths?: readonly string[];
  readonly Med?: number;
  readonly NextHopIp?: string;
}
export interface RouteServerRouteInstallationDetail {
  readonly RouteTableId?: string;
  readonly RouteInstallationStatus?: RouteServerRouteInstallationStatus;
  readonly RouteInstallationStatusReason?: string;
}
export type RouteServerRouteInstallationStatus = "installed" | "rejected";
export type RouteServerRouteStatus = "in-rib" | "in-fib";
export type RouteServerState = "pending" | "available" | "modifying" | "deleting" | "deleted";
export type RouteState = "active" | "blackhole" | "filtered";
export interface RouteTable {
  readonly Associations?: readonly RouteTableAssociation[];
  readonly PropagatingVgws?: readonly PropagatingVgw[];
  readonly RouteTableId?: string;
  readonly Routes?: readonly Route[];
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
  readonly OwnerId?: string;
}
export interface RouteTableAssociation {
  readonly Main?: boolean;
  readonly RouteTableAssociationId?: string;
  readonly RouteTableId?: string;
  readonly SubnetId?: string;
  readonly GatewayId?: string;
  readonly PublicIpv4Pool?: string;
  readonly AssociationState?: RouteTableAssociationState;
}
export interface RouteTableAssociationState {
  readonly State?: RouteTableAssociationStateCode;
  readonly StatusMessage?: string;
}
export type RouteTableAssociationStateCode = "associating" | "associated" | "disassociating" | "disassociated" | "failed";
export type RuleAction = "allow" | "deny";
export interface RuleGroupRuleOptionsPair {
  readonly RuleGroupArn?: string;
  readonly RuleOptions?: readonly RuleOption[];
}
export interface RuleGroupTypePair {
  readonly RuleGroupArn?: string;
  readonly RuleGroupType?: string;
}
export interface RuleOption {
  readonly Keyword?: string;
  readonly Settings?: readonly string[];
}
export interface RunInstancesMonitoringEnabled {
  readonly Enabled: boolean;
}
export interface RunInstancesRequest {
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[];
  readonly ImageId?: string;
  readonly InstanceType?: InstanceType;
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[];
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly MaxCount: number;
  readonly MinCount: number;
  readonly Monitoring?: RunInstancesMonitoringEnabled;
  readonly Placement?: Placement;
  readonly RamdiskId?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SecurityGroups?: readonly string[];
  readonly SubnetId?: string;
  readonly UserData?: string;
  readonly ElasticGpuSpecification?: readonly ElasticGpuSpecification[];
  readonly ElasticInferenceAccelerators?: readonly ElasticInferenceAccelerator[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly LaunchTemplate?: LaunchTemplateSpecification;
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest;
  readonly CreditSpecification?: CreditSpecificationRequest;
  readonly CpuOptions?: CpuOptionsRequest;
  readonly CapacityReservationSpecification?: CapacityReservationSpecification;
  readonly HibernationOptions?: HibernationOptionsRequest;
  readonly LicenseSpecifications?: readonly LicenseConfigurationRequest[];
  readonly MetadataOptions?: InstanceMetadataOptionsRequest;
  readonly EnclaveOptions?: EnclaveOptionsRequest;
  readonly PrivateDnsNameOptions?: PrivateDnsNameOptionsRequest;
  readonly MaintenanceOptions?: InstanceMaintenanceOptionsRequest;
  readonly DisableApiStop?: boolean;
  readonly EnablePrimaryIpv6?: boolean;
  readonly NetworkPerformanceOptions?: InstanceNetworkPerformanceOptionsRequest;
  readonly Operator?: OperatorRequest;
  readonly SecondaryInterfaces?: readonly InstanceSecondaryInterfaceSpecificationRequest[];
  readonly DryRun?: boolean;
  readonly DisableApiTermination?: boolean;
  readonly InstanceInitiatedShutdownBehavior?: ShutdownBehavior;
  readonly PrivateIpAddress?: string;
  readonly ClientToken?: string;
  readonly AdditionalInfo?: string;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[];
  readonly IamInstanceProfile?: IamInstanceProfileSpecification;
  readonly EbsOptimized?: boolean;
}
export interface RunScheduledInstancesRequest {
  readonly ClientToken?: string;
  readonly DryRun?: boolean;
  readonly InstanceCount?: number;
  readonly LaunchSpecification: ScheduledInstancesLaunchSpecification;
  readonly ScheduledInstanceId: string;
}
export interface RunScheduledInstancesResult {
  readonly InstanceIdSet?: readonly string[];
}
export interface S3ObjectTag {
  readonly Key?: string;
  readonly Value?: string;
}
export interface S3Storage {
  readonly AWSAccessKeyId?: string;
  readonly Bucket?: string;
  readonly Prefix?: string;
  readonly UploadPolicy?: Uint8Array;
  readonly UploadPolicySignature?: string;
}
export type SSEType = "sse-ebs" | "sse-kms" | "none";
export type Schedule = "hourly";
export interface ScheduledInstance {
  readonly AvailabilityZone?: string;
  readonly CreateDate?: Date;
  readonly HourlyPrice?: string;
  readonly InstanceCount?: number;
  readonly InstanceType?: string;
  readonly NetworkPlatform?: string;
  readonly NextSlotStartTime?: Date;
  readonly Platform?: string;
  readonly PreviousSlotEndTime?: Date;
  readonly Recurrence?: ScheduledInstanceRecurrence;
  readonly ScheduledInstanceId?: string;
  readonly SlotDurationInHours?: number;
  readonly TermEndDate?: Date;
  readonly TermStartDate?: Date;
  readonly TotalScheduledInstanceHours?: number;
}
export interface ScheduledInstanceAvailability {
  readonly AvailabilityZone?: string;
  readonly AvailableInstanceCount?: number;
  readonly FirstSlotStartTime?: Date;
  readonly HourlyPrice?: string;
  readonly InstanceType?: string;
  readonly MaxTermDurationInDays?: number;
  readonly MinTermDurationInDays?: number;
  readonly NetworkPlatform?: string;
  readonly Platform?: string;
  readonly PurchaseToken?: string;
  readonly Recurrence?: ScheduledInstanceRecurrence;
  readonly SlotDurationInHours?: number;
  readonly TotalScheduledInstanceHours?: number;
}
export interface ScheduledInstanceRecurrence {
  readonly Frequency?: string;
  readonly Interval?: number;
  readonly OccurrenceDaySet?: readonly number[];
  readonly OccurrenceRelativeToEnd?: boolean;
  readonly OccurrenceUnit?: string;
}
export interface ScheduledInstanceRecurrenceRequest {
  readonly Frequency?: string;
  readonly Interval?: number;
  readonly OccurrenceDays?: readonly number[];
  readonly OccurrenceRelativeToEnd?: boolean;
  readonly OccurrenceUnit?: string;
}
export interface ScheduledInstancesBlockDeviceMapping {
  readonly DeviceName?: string;
  readonly Ebs?: ScheduledInstancesEbs;
  readonly NoDevice?: string;
  readonly VirtualName?: string;
}
export interface ScheduledInstancesEbs {
  readonly DeleteOnTermination?: boolean;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: string;
}
export interface ScheduledInstancesIamInstanceProfile {
  readonly Arn?: string;
  readonly Name?: string;
}
export interface ScheduledInstancesIpv6Address {
  readonly Ipv6Address?: string;
}
export interface ScheduledInstancesLaunchSpecification {
  readonly BlockDeviceMappings?: readonly ScheduledInstancesBlockDeviceMapping[];
  readonly EbsOptimized?: boolean;
  readonly IamInstanceProfile?: ScheduledInstancesIamInstanceProfile;
  readonly ImageId: string;
  readonly InstanceType?: string;
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly Monitoring?: ScheduledInstancesMonitoring;
  readonly NetworkInterfaces?: readonly ScheduledInstancesNetworkInterface[];
  readonly Placement?: ScheduledInstancesPlacement;
  readonly RamdiskId?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetId?: string;
  readonly UserData?: string;
}
export interface ScheduledInstancesMonitoring {
  readonly Enabled?: boolean;
}
export interface ScheduledInstancesNetworkInterface {
  readonly AssociatePublicIpAddress?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Description?: string;
  readonly DeviceIndex?: number;
  readonly Groups?: readonly string[];
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly ScheduledInstancesIpv6Address[];
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddressConfigs?: readonly ScheduledInstancesPrivateIpAddressConfig[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SubnetId?: string;
}
export interface ScheduledInstancesPlacement {
  readonly AvailabilityZone?: string;
  readonly GroupName?: string;
}
export interface ScheduledInstancesPrivateIpAddressConfig {
  readonly Primary?: boolean;
  readonly PrivateIpAddress?: string;
}
export type Scope = "Availability Zone" | "Region";
export interface SearchLocalGatewayRoutesRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface SearchLocalGatewayRoutesResult {
  readonly Routes?: readonly LocalGatewayRoute[];
  readonly NextToken?: string;
}
export interface SearchTransitGatewayMulticastGroupsRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DryRun?: boolean;
}
export interface SearchTransitGatewayMulticastGroupsResult {
  readonly MulticastGroups?: readonly TransitGatewayMulticastGroup[];
  readonly NextToken?: string;
}
export interface SearchTransitGatewayRoutesRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters: readonly Filter[];
  readonly MaxResults?: number;
  readonly DryRun?: boolean;
  readonly NextToken?: string;
}
export interface SearchTransitGatewayRoutesResult {
  readonly Routes?: readonly TransitGatewayRoute[];
  readonly AdditionalRoutesAvailable?: boolean;
  readonly NextToken?: string;
}
export interface SecondaryInterface {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Attachment?: SecondaryInterfaceAttachment;
  readonly MacAddress?: string;
  readonly OwnerId?: string;
  readonly PrivateIpv4Addresses?: readonly SecondaryInterfaceIpv4Address[];
  readonly SecondaryInterfaceId?: string;
  readonly SecondaryInterfaceArn?: string;
  readonly SecondaryInterfaceType?: SecondaryInterfaceType;
  readonly SecondarySubnetId?: string;
  readonly SecondaryNetworkId?: string;
  readonly SecondaryNetworkType?: SecondaryNetworkType;
  readonly SourceDestCheck?: boolean;
  readonly Status?: SecondaryInterfaceStatus;
  readonly Tags?: readonly Tag[];
}
export interface SecondaryInterfaceAttachment {
  readonly AttachmentId?: string;
  readonly AttachTime?: Date;
  readonly DeleteOnTermination?: boolean;
  readonly DeviceIndex?: number;
  readonly InstanceId?: string;
  readonly InstanceOwnerId?: string;
  readonly NetworkCardIndex?: number;
  readonly Status?: AttachmentStatus;
}
export interface SecondaryInterfaceIpv4Address {
  readonly PrivateIpAddress?: string;
}
export interface SecondaryInterfacePrivateIpAddressSpecification {
  readonly PrivateIpAddress?: string;
}
export interface SecondaryInterfacePrivateIpAddressSpecificationRequest {
  readonly PrivateIpAddress?: string;
}
export type SecondaryInterfaceStatus = "available" | "in-use";
export type SecondaryInterfaceType = "secondary";
export interface SecondaryNetwork {
  readonly SecondaryNetworkId?: string;
  readonly SecondaryNetworkArn?: string;
  readonly OwnerId?: string;
  readonly Type?: SecondaryNetworkType;
  readonly State?: SecondaryNetworkState;
  readonly StateReason?: string;
  readonly Ipv4CidrBlockAssociations?: readonly SecondaryNetworkIpv4CidrBlockAssociation[];
  readonly Tags?: readonly Tag[];
}
export type SecondaryNetworkCidrBlockAssociationState = "associating" | "associated" | "association-failed" | "disassociating" | "disassociated" | "disassociation-failed";
export interface SecondaryNetworkIpv4CidrBlockAssociation {
  readonly AssociationId?: string;
  readonly CidrBlock?: string;
  readonly State?: SecondaryNetworkCidrBlockAssociationState;
  readonly StateReason?: string;
}
export type SecondaryNetworkState = "create-in-progress" | "create-complete" | "create-failed" | "delete-in-progress" | "delete-complete" | "delete-failed";
export type SecondaryNetworkType = "rdma";
export interface SecondarySubnet {
  readonly SecondarySubnetId?: string;
  readonly SecondarySubnetArn?: string;
  readonly SecondaryNetworkId?: string;
  readonly SecondaryNetworkType?: SecondaryNetworkType;
  readonly OwnerId?: string;
  readonly AvailabilityZoneId?: string;
  readonly AvailabilityZone?: string;
  readonly Ipv4CidrBlockAssociations?: readonly SecondarySubnetIpv4CidrBlockAssociation[];
  readonly State?: SecondarySubnetState;
  readonly StateReason?: string;
  readonly Tags?: readonly Tag[];
}
export type SecondarySubnetCidrBlockAssociationState = "associating" | "associated" | "association-failed" | "disassociating" | "disassociated" | "disassociation-failed";
export interface SecondarySubnetIpv4CidrBlockAssociation {
  readonly AssociationId?: string;
  readonly CidrBlock?: string;
  readonly State?: SecondarySubnetCidrBlockAssociationState;
  readonly StateReason?: string;
}
export type SecondarySubnetState = "create-in-progress" | "create-complete" | "create-failed" | "delete-in-progress" | "delete-complete" | "delete-failed";
export interface SecureBlobAttributeValue {
  readonly Value?: Uint8Array;
}
export interface SecurityGroup {
  readonly GroupId?: string;
  readonly IpPermissionsEgress?: readonly IpPermission[];
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
  readonly SecurityGroupArn?: string;
  readonly OwnerId?: string;
  readonly GroupName?: string;
  readonly Description?: string;
  readonly IpPermissions?: readonly IpPermission[];
}
export interface SecurityGroupForVpc {
  readonly Description?: string;
  readonly GroupName?: string;
  readonly OwnerId?: string;
  readonly GroupId?: string;
  readonly Tags?: readonly Tag[];
  readonly PrimaryVpcId?: string;
}
export interface SecurityGroupIdentifier {
  readonly GroupId?: string;
  readonly GroupName?: string;
}
export interface SecurityGroupReference {
  readonly GroupId?: string;
  readonly ReferencingVpcId?: string;
  readonly VpcPeeringConnectionId?: string;
  readonly TransitGatewayId?: string;
}
export type SecurityGroupReferencingSupportValue = "enable" | "disable";
export interface SecurityGroupRule {
  readonly SecurityGroupRuleId?: string;
  readonly GroupId?: string;
  readonly GroupOwnerId?: string;
  readonly IsEgress?: boolean;
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIpv4?: string;
  readonly CidrIpv6?: string;
  readonly PrefixListId?: string;
  readonly ReferencedGroupInfo?: ReferencedSecurityGroup;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly SecurityGroupRuleArn?: string;
}
export interface SecurityGroupRuleDescription {
  readonly SecurityGroupRuleId?: string;
  readonly Description?: string;
}
export interface SecurityGroupRuleRequest {
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIpv4?: string;
  readonly CidrIpv6?: string;
  readonly PrefixListId?: string;
  readonly ReferencedGroupId?: string;
  readonly Description?: string;
}
export interface SecurityGroupRuleUpdate {
  readonly SecurityGroupRuleId: string;
  readonly SecurityGroupRule?: SecurityGroupRuleRequest;
}
export interface SecurityGroupVpcAssociation {
  readonly GroupId?: string;
  readonly VpcId?: string;
  readonly VpcOwnerId?: string;
  readonly State?: SecurityGroupVpcAssociationState;
  readonly StateReason?: string;
  readonly GroupOwnerId?: string;
}
export type SecurityGroupVpcAssociationState = "associating" | "associated" | "association-failed" | "disassociating" | "disassociated" | "disassociation-failed";
export type SelfServicePortal = "enabled" | "disabled";
export interface SendDiagnosticInterruptRequest {
  readonly InstanceId: string;
  readonly DryRun?: boolean;
}
export interface ServiceConfiguration {
  readonly ServiceType?: readonly ServiceTypeDetail[];
  readonly ServiceId?: string;
  readonly ServiceName?: string;
  readonly ServiceState?: ServiceState;
  readonly AvailabilityZoneIds?: readonly string[];
  readonly AvailabilityZones?: readonly string[];
  readonly AcceptanceRequired?: boolean;
  readonly ManagesVpcEndpoints?: boolean;
  readonly NetworkLoadBalancerArns?: readonly string[];
  readonly GatewayLoadBalancerArns?: readonly string[];
  readonly SupportedIpAddressTypes?: readonly ServiceConnectivityType[];
  readonly BaseEndpointDnsNames?: readonly string[];
  readonly PrivateDnsName?: string;
  readonly PrivateDnsNameConfiguration?: PrivateDnsNameConfiguration;
  readonly PayerResponsibility?: PayerResponsibility;
  readonly Tags?: readonly Tag[];
  readonly SupportedRegions?: readonly SupportedRegionDetail[];
  readonly RemoteAccessEnabled?: boolean;
}
export type ServiceConnectivityType = "ipv4" | "ipv6";
export interface ServiceDetail {
  readonly ServiceName?: string;
  readonly ServiceId?: string;
  readonly ServiceType?: readonly ServiceTypeDetail[];
  readonly ServiceRegion?: string;
  readonly AvailabilityZoneIds?: readonly string[];
  readonly AvailabilityZones?: readonly string[];
  readonly Owner?: string;
  readonly BaseEndpointDnsNames?: readonly string[];
  readonly PrivateDnsName?: string;
  readonly PrivateDnsNames?: readonly PrivateDnsDetails[];
  readonly VpcEndpointPolicySupported?: boolean;
  readonly AcceptanceRequired?: boolean;
  readonly ManagesVpcEndpoints?: boolean;
  readonly PayerResponsibility?: PayerResponsibility;
  readonly Tags?: readonly Tag[];
  readonly PrivateDnsNameVerificationState?: DnsNameState;
  readonly SupportedIpAddressTypes?: readonly ServiceConnectivityType[];
}
export interface ServiceLinkVirtualInterface {
  readonly ServiceLinkVirtualInterfaceId?: string;
  readonly ServiceLinkVirtualInterfaceArn?: string;
  readonly OutpostId?: string;
  readonly OutpostArn?: string;
  readonly OwnerId?: string;
  readonly LocalAddress?: string;
  readonly PeerAddress?: string;
  readonly PeerBgpAsn?: number;
  readonly Vlan?: number;
  readonly OutpostLagId?: string;
  readonly Tags?: readonly Tag[];
  readonly ConfigurationState?: ServiceLinkVirtualInterfaceConfigurationState;
}
export type ServiceLinkVirtualInterfaceConfigurationState = "pending" | "available" | "deleting" | "deleted";
export type ServiceManaged = "alb" | "nlb" | "rnat" | "rds";
export type ServiceState = "Pending" | "Available" | "Deleting" | "Deleted" | "Failed";
export type ServiceType = "Interface" | "Gateway" | "GatewayLoadBalancer";
export interface ServiceTypeDetail {
  readonly ServiceType?: ServiceType;
}
export type ShutdownBehavior = "stop" | "terminate";
export interface SlotDateTimeRangeRequest {
  readonly EarliestTime: Date;
  readonly LatestTime: Date;
}
export interface SlotStartTimeRangeRequest {
  readonly EarliestTime?: Date;
  readonly LatestTime?: Date;
}
export interface Snapshot {
  readonly OwnerAlias?: string;
  readonly OutpostArn?: string;
  readonly Tags?: readonly Tag[];
  readonly StorageTier?: StorageTier;
  readonly RestoreExpiryTime?: Date;
  readonly SseType?: SSEType;
  readonly AvailabilityZone?: string;
  readonly TransferType?: TransferType;
  readonly CompletionDurationMinutes?: number;
  readonly CompletionTime?: Date;
  readonly FullSnapshotSizeInBytes?: number;
  readonly SnapshotId?: string;
  readonly VolumeId?: string;
  readonly State?: SnapshotState;
  readonly StateMessage?: string;
  readonly StartTime?: Date;
  readonly Progress?: string;
  readonly OwnerId?: string;
  readonly Description?: string;
  readonly VolumeSize?: number;
  readonly Encrypted?: boolean;
  readonly KmsKeyId?: string;
  readonly DataEncryptionKeyId?: string;
}
export type SnapshotAttributeName = "productCodes" | "createVolumePermission";
export type SnapshotBlockPublicAccessState = "block-all-sharing" | "block-new-sharing" | "unblocked";
export interface SnapshotDetail {
  readonly Description?: string;
  readonly DeviceName?: string;
  readonly DiskImageSize?: number;
  readonly Format?: string;
  readonly Progress?: string;
  readonly SnapshotId?: string;
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly Url?: string;
  readonly UserBucket?: UserBucketDetails;
}
export interface SnapshotDiskContainer {
  readonly Description?: string;
  readonly Format?: string;
  readonly Url?: string;
  readonly UserBucket?: UserBucket;
}
export interface SnapshotInfo {
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly Encrypted?: boolean;
  readonly VolumeId?: string;
  readonly State?: SnapshotState;
  readonly VolumeSize?: number;
  readonly StartTime?: Date;
  readonly Progress?: string;
  readonly OwnerId?: string;
  readonly SnapshotId?: string;
  readonly OutpostArn?: string;
  readonly SseType?: SSEType;
  readonly AvailabilityZone?: string;
}
export type SnapshotLocationEnum = "regional" | "local";
export interface SnapshotRecycleBinInfo {
  readonly SnapshotId?: string;
  readonly RecycleBinEnterTime?: Date;
  readonly RecycleBinExitTime?: Date;
  readonly Description?: string;
  readonly VolumeId?: string;
}
export type SnapshotReturnCodes = "success" | "skipped" | "missing-permissions" | "internal-error" | "client-error";
export type SnapshotState = "pending" | "completed" | "error" | "recoverable" | "recovering";
export interface SnapshotTaskDetail {
  readonly Description?: string;
  readonly DiskImageSize?: number;
  readonly Encrypted?: boolean;
  readonly Format?: string;
  readonly KmsKeyId?: string;
  readonly Progress?: string;
  readonly SnapshotId?: string;
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly Url?: string;
  readonly UserBucket?: UserBucketDetails;
}
export interface SnapshotTierStatus {
  readonly SnapshotId?: string;
  readonly VolumeId?: string;
  readonly Status?: SnapshotState;
  readonly OwnerId?: string;
  readonly Tags?: readonly Tag[];
  readonly StorageTier?: StorageTier;
  readonly LastTieringStartTime?: Date;
  readonly LastTieringProgress?: number;
  readonly LastTieringOperationStatus?: TieringOperationStatus;
  readonly LastTieringOperationStatusDetail?: string;
  readonly ArchivalCompleteTime?: Date;
  readonly RestoreExpiryTime?: Date;
}
export type SpotAllocationStrategy = "lowest-price" | "diversified" | "capacity-optimized" | "capacity-optimized-prioritized" | "price-capacity-optimized";
export interface SpotCapacityRebalance {
  readonly ReplacementStrategy?: ReplacementStrategy;
  readonly TerminationDelay?: number;
}
export interface SpotDatafeedSubscription {
  readonly Bucket?: string;
  readonly Fault?: SpotInstanceStateFault;
  readonly OwnerId?: string;
  readonly Prefix?: string;
  readonly State?: DatafeedSubscriptionState;
}
export interface SpotFleetLaunchSpecification {
  readonly AddressingType?: string;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[];
  readonly EbsOptimized?: boolean;
  readonly IamInstanceProfile?: IamInstanceProfileSpecification;
  readonly ImageId?: string;
  readonly InstanceType?: InstanceType;
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly Monitoring?: SpotFleetMonitoring;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[];
  readonly Placement?: SpotPlacement;
  readonly RamdiskId?: string;
  readonly SpotPrice?: string;
  readonly SubnetId?: string;
  readonly UserData?: string;
  readonly WeightedCapacity?: number;
  readonly TagSpecifications?: readonly SpotFleetTagSpecification[];
  readonly InstanceRequirements?: InstanceRequirements;
  readonly SecurityGroups?: readonly GroupIdentifier[];
}
export interface SpotFleetMonitoring {
  readonly Enabled?: boolean;
}
export interface SpotFleetRequestConfig {
  readonly ActivityStatus?: ActivityStatus;
  readonly CreateTime?: Date;
  readonly SpotFleetRequestConfig?: SpotFleetRequestConfigData;
  readonly SpotFleetRequestId?: string;
  readonly SpotFleetRequestState?: BatchState;
  readonly Tags?: readonly Tag[];
}
export interface SpotFleetRequestConfigData {
  readonly AllocationStrategy?: AllocationStrategy;
  readonly OnDemandAllocationStrategy?: OnDemandAllocationStrategy;
  readonly SpotMaintenanceStrategies?: SpotMaintenanceStrategies;
  readonly ClientToken?: string;
  readonly ExcessCapacityTerminationPolicy?: ExcessCapacityTerminationPolicy;
  readonly FulfilledCapacity?: number;
  readonly OnDemandFulfilledCapacity?: number;
  readonly IamFleetRole: string;
  readonly LaunchSpecifications?: readonly SpotFleetLaunchSpecification[];
  readonly LaunchTemplateConfigs?: readonly LaunchTemplateConfig[];
  readonly SpotPrice?: string;
  readonly TargetCapacity: number;
  readonly OnDemandTargetCapacity?: number;
  readonly OnDemandMaxTotalPrice?: string;
  readonly SpotMaxTotalPrice?: string;
  readonly TerminateInstancesWithExpiration?: boolean;
  readonly Type?: FleetType;
  readonly ValidFrom?: Date;
  readonly ValidUntil?: Date;
  readonly ReplaceUnhealthyInstances?: boolean;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior;
  readonly LoadBalancersConfig?: LoadBalancersConfig;
  readonly InstancePoolsToUseCount?: number;
  readonly Context?: string;
  readonly TargetCapacityUnitType?: TargetCapacityUnitType;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface SpotFleetTagSpecification {
  readonly ResourceType?: ResourceType;
  readonly Tags?: readonly Tag[];
}
export type SpotInstanceInterruptionBehavior = "hibernate" | "stop" | "terminate";
export interface SpotInstanceRequest {
  readonly ActualBlockHourlyPrice?: string;
  readonly AvailabilityZoneGroup?: string;
  readonly BlockDurationMinutes?: number;
  readonly CreateTime?: Date;
  readonly Fault?: SpotInstanceStateFault;
  readonly InstanceId?: string;
  readonly LaunchGroup?: string;
  readonly LaunchSpecification?: LaunchSpecification;
  readonly LaunchedAvailabilityZone?: string;
  readonly LaunchedAvailabilityZoneId?: string;
  readonly ProductDescription?: RIProductDescription;
  readonly SpotInstanceRequestId?: string;
  readonly SpotPrice?: string;
  readonly State?: SpotInstanceState;
  readonly Status?: SpotInstanceStatus;
  readonly Tags?: readonly Tag[];
  readonly Type?: SpotInstanceType;
  readonly ValidFrom?: Date;
  readonly ValidUntil?: Date;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior;
}
export type SpotInstanceState = "open" | "active" | "closed" | "cancelled" | "failed" | "disabled";
export interface SpotInstanceStateFault {
  readonly Code?: string;
  readonly Message?: string;
}
export interface SpotInstanceStatus {
  readonly Code?: string;
  readonly Message?: string;
  readonly UpdateTime?: Date;
}
export type SpotInstanceType = "one-time" | "persistent";
export interface SpotMaintenanceStrategies {
  readonly CapacityRebalance?: SpotCapacityRebalance;
}
export interface SpotMarketOptions {
  readonly MaxPrice?: string;
  readonly SpotInstanceType?: SpotInstanceType;
  readonly BlockDurationMinutes?: number;
  readonly ValidUntil?: Date;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior;
}
export interface SpotOptions {
  readonly AllocationStrategy?: SpotAllocationStrategy;
  readonly MaintenanceStrategies?: FleetSpotMaintenanceStrategies;
  readonly InstanceInterruptionBehavior?: SpotInstanceInterruptionBehavior;
  readonly InstancePoolsToUseCount?: number;
  readonly SingleInstanceType?: boolean;
  readonly SingleAvailabilityZone?: boolean;
  readonly MinTargetCapacity?: number;
  readonly MaxTotalPrice?: string;
}
export interface SpotOptionsRequest {
  readonly AllocationStrategy?: SpotAllocationStrategy;
  readonly MaintenanceStrategies?: FleetSpotMaintenanceStrategiesRequest;
  readonly InstanceInterruptionBehavior?: SpotInstanceInterruptionBehavior;
  readonly InstancePoolsToUseCount?: number;
  readonly SingleInstanceType?: boolean;
  readonly SingleAvailabilityZone?: boolean;
  readonly MinTargetCapacity?: number;
  readonly MaxTotalPrice?: string;
}
export interface SpotPlacement {
  readonly AvailabilityZone?: string;
  readonly GroupName?: string;
  readonly Tenancy?: Tenancy;
  readonly AvailabilityZoneId?: string;
}
export interface SpotPlacementScore {
  readonly Region?: string;
  readonly AvailabilityZoneId?: string;
  readonly Score?: number;
}
export interface SpotPrice {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly InstanceType?: InstanceType;
  readonly ProductDescription?: RIProductDescription;
  readonly SpotPrice?: string;
  readonly Timestamp?: Date;
}
export type SpreadLevel = "host" | "rack";
export type SqlServerLicenseUsage = "full" | "waived";
export interface StaleIpPermission {
  readonly FromPort?: number;
  readonly IpProtocol?: string;
  readonly IpRanges?: readonly string[];
  readonly PrefixListIds?: readonly string[];
  readonly ToPort?: number;
  readonly UserIdGroupPairs?: readonly UserIdGroupPair[];
}
export interface StaleSecurityGroup {
  readonly Description?: string;
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly StaleIpPermissions?: readonly StaleIpPermission[];
  readonly StaleIpPermissionsEgress?: readonly StaleIpPermission[];
  readonly VpcId?: string;
}
export interface StartDeclarativePoliciesReportRequest {
  readonly DryRun?: boolean;
  readonly S3Bucket: string;
  readonly S3Prefix?: string;
  readonly TargetId: string;
  readonly TagSpecifications?: readonly TagSpecification[];
}
export interface StartDeclarativePoliciesReportResult {
  readonly ReportId?: string;
}
export interface StartInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly AdditionalInfo?: string;
  readonly DryRun?: boolean;
}
export interface StartInstancesResult {
  readonly StartingInstances?: readonly InstanceStateChange[];
}
export interface StartNetworkInsightsAccessScopeAnalysisRequest {
  readonly NetworkInsightsAccessScopeId: string;
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken: string;
}
export interface StartNetworkInsightsAccessScopeAnalysisResult {
  readonly NetworkInsightsAccessScopeAnalysis?: NetworkInsightsAccessScopeAnalysis;
}
export interface StartNetworkInsightsAnalysisRequest {
  readonly NetworkInsightsPathId: string;
  readonly AdditionalAccounts?: readonly string[];
  readonly FilterInArns?: readonly string[];
  readonly FilterOutArns?: readonly string[];
  readonly DryRun?: boolean;
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly ClientToken: string;
}
export interface StartNetworkInsightsAnalysisResult {
  readonly NetworkInsightsAnalysis?: NetworkInsightsAnalysis;
}
export interface StartVpcEndpointServicePrivateDnsVerificationRequest {
  readonly DryRun?: boolean;
  readonly ServiceId: string;
}
export interface StartVpcEndpointServicePrivateDnsVerificationResult {
  readonly ReturnValue?: boolean;
}
export type State = "PendingAcceptance" | "Pending" | "Available" | "Deleting" | "Deleted" | "Rejected" | "Failed" | "Expired" | "Partial";
export interface StateReason {
  readonly Code?: string;
  readonly Message?: string;
}
export type StaticSourcesSupportValue = "enable" | "disable";
export type StatisticType = "p50";
export type Status = "MoveInProgress" | "InVpc" | "InClassic";
export type StatusName = "reachability";
export type StatusType = "passed" | "failed" | "insufficient-data" | "initializing";
export interface StopInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly Hibernate?: boolean;
  readonly SkipOsShutdown?: boolean;
  readonly DryRun?: boolean;
  readonly Force?: boolean;
}
export interface StopInstancesResult {
  readonly StoppingInstances?: readonly InstanceStateChange[];
}
export interface Storage {
  readonly S3?: S3Storage;
}
export interface StorageLocation {
  readonly Bucket?: string;
  readonly Key?: string;
}
export type StorageTier = "archive" | "standard";
export interface StoreImageTaskResult {
  readonly AmiId?: string;
  readonly TaskStartTime?: Date;
  readonly Bucket?: string;
  readonly S3objectKey?: string;
  readonly ProgressPercentage?: number;
  readonly StoreTaskState?: string;
  readonly StoreTaskFailureReason?: string;
}
export interface Subnet {
  readonly AvailabilityZoneId?: string;
  readonly EnableLniAtDeviceIndex?: number;
  readonly MapCustomerOwnedIpOnLaunch?: boolean;
  readonly CustomerOwnedIpv4Pool?: string;
  readonly OwnerId?: string;
  readonly AssignIpv6AddressOnCreation?: boolean;
  readonly Ipv6CidrBlockAssociationSet?: readonly SubnetIpv6CidrBlockAssociation[];
  readonly Tags?: readonly Tag[];
  readonly SubnetArn?: string;
  readonly OutpostArn?: string;
  readonly EnableDns64?: boolean;
  readonly Ipv6Native?: boolean;
  readonly PrivateDnsNameOptionsOnLaunch?: PrivateDnsNameOptionsOnLaunch;
  readonly BlockPublicAccessStates?: BlockPublicAccessStates;
  readonly Type?: string;
  readonly SubnetId?: string;
  readonly State?: SubnetState;
  readonly VpcId?: string;
  readonly CidrBlock?: string;
  readonly AvailableIpAddressCount?: number;
  readonly AvailabilityZone?: string;
  readonly DefaultForAz?: boolean;
  readonly MapPublicIpOnLaunch?: boolean;
}
export interface SubnetAssociation {
  readonly SubnetId?: string;
  readonly State?: TransitGatewayMulitcastDomainAssociationState;
}
export interface SubnetCidrBlockState {
  readonly State?: SubnetCidrBlockStateCode;
  readonly StatusMessage?: string;
}
export type SubnetCidrBlockStateCode = "associating" | "associated" | "disassociating" | "disassociated" | "failing" | "failed";
export interface SubnetCidrReservation {
  readonly SubnetCidrReservationId?: string;
  readonly SubnetId?: string;
  readonly Cidr?: string;
  readonly ReservationType?: SubnetCidrReservationType;
  readonly OwnerId?: string;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export type SubnetCidrReservationType = "prefix" | "explicit";
export interface SubnetConfiguration {
  readonly SubnetId?: string;
  readonly Ipv4?: string;
  readonly Ipv6?: string;
}
export interface SubnetIpPrefixes {
  readonly SubnetId?: string;
  readonly IpPrefixes?: readonly string[];
}
export interface SubnetIpv6CidrBlockAssociation {
  readonly AssociationId?: string;
  readonly Ipv6CidrBlock?: string;
  readonly Ipv6CidrBlockState?: SubnetCidrBlockState;
  readonly Ipv6AddressAttribute?: Ipv6AddressAttribute;
  readonly IpSource?: IpSource;
}
export type SubnetState = "pending" | "available" | "unavailable" | "failed" | "failed-insufficient-capacity";
export interface Subscription {
  readonly Source?: string;
  readonly Destination?: string;
  readonly Metric?: MetricType;
  readonly Statistic?: StatisticType;
  readonly Period?: PeriodType;
}
export interface SuccessfulAssociationResponseObject {
  readonly ApplicationStatusCheckId?: string;
  readonly AssociationType?: string;
  readonly AssociationValue?: string;
}
export interface SuccessfulInstanceCreditSpecificationItem {
  readonly InstanceId?: string;
}
export interface SuccessfulQueuedPurchaseDeletion {
  readonly ReservedInstancesId?: string;
}
export interface SuccessfulSuppressionResponseObject {
  readonly InstanceId?: string;
  readonly SuppressAt?: Date;
  readonly ResumeAt?: Date;
}
export type SummaryStatus = "ok" | "impaired" | "insufficient-data" | "not-applicable" | "initializing";
export type SupportedAdditionalProcessorFeature = "amd-sev-snp" | "nested-virtualization";
export interface SupportedRegionDetail {
  readonly Region?: string;
  readonly ServiceState?: string;
}
export interface Tag {
  readonly Key?: string;
  readonly Value?: string;
}
export interface TagDescription {
  readonly Key?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: ResourceType;
  readonly Value?: string;
}
export interface TagFieldSpecificationRequest {
  readonly ResourceType?: TaggableResourceType;
  readonly TagKeys?: readonly string[];
}
export interface TagFieldSpecificationResponse {
  readonly ResourceType?: TaggableResourceType;
  readonly TagKeys?: readonly string[];
}
export interface TagSpecification {
  readonly ResourceType?: ResourceType;
  readonly Tags?: readonly Tag[];
}
export type TaggableResourceType = "network-interface" | "instance" | "auto-scaling-group";
export interface TargetCapacitySpecification {
  readonly TotalTargetCapacity?: number;
  readonly OnDemandTargetCapacity?: number;
  readonly SpotTargetCapacity?: number;
  readonly DefaultTargetCapacityType?: DefaultTargetCapacityType;
  readonly TargetCapacityUnitType?: TargetCapacityUnitType;
}
export interface TargetCapacitySpecificationRequest {
  readonly TotalTargetCapacity: number;
  readonly OnDemandTargetCapacity?: number;
  readonly SpotTargetCapacity?: number;
  readonly DefaultTargetCapacityType?: DefaultTargetCapacityType;
  readonly TargetCapacityUnitType?: TargetCapacityUnitType;
}
export type TargetCapacityUnitType = "vcpu" | "memory-mib" | "units";
export interface TargetConfiguration {
  readonly InstanceCount?: number;
  readonly OfferingId?: string;
}
export interface TargetConfigurationRequest {
  readonly InstanceCount?: number;
  readonly OfferingId: string;
}
export interface TargetGroup {
  readonly Arn?: string;
}
export interface TargetGroupsConfig {
  readonly TargetGroups?: readonly TargetGroup[];
}
export interface TargetNetwork {
  readonly AssociationId?: string;
  readonly VpcId?: string;
  readonly TargetNetworkId?: string;
  readonly ClientVpnEndpointId?: string;
  readonly Status?: AssociationStatus;
  readonly SecurityGroups?: readonly string[];
  readonly AvailabilityZones?: readonly string[];
  readonly AvailabilityZoneIds?: readonly string[];
}
export interface TargetReservationValue {
  readonly ReservationValue?: ReservationValue;
  readonly TargetConfiguration?: TargetConfiguration;
}
export type TargetStorageTier = "archive";
export type TelemetryStatus = "UP" | "DOWN";
export type Tenancy = "default" | "dedicated" | "host";
export interface TerminateClientVpnConnectionsRequest {
  readonly ClientVpnEndpointId: string;
  readonly ConnectionId?: string;
  readonly Username?: string;
  readonly DryRun?: boolean;
}
export interface TerminateClientVpnConnectionsResult {
  readonly ClientVpnEndpointId?: string;
  readonly Username?: string;
  readonly ConnectionStatuses?: readonly TerminateConnectionStatus[];
}
export interface TerminateConnectionStatus {
  readonly ConnectionId?: string;
  readonly PreviousStatus?: ClientVpnConnectionStatus;
  readonly CurrentStatus?: ClientVpnConnectionStatus;
}
export interface TerminateInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly Force?: boolean;
  readonly SkipOsShutdown?: boolean;
  readonly DryRun?: boolean;
}
export interface TerminateInstancesResult {
  readonly TerminatingInstances?: readonly InstanceStateChange[];
}
export interface ThroughResourcesStatement {
  readonly ResourceStatement?: ResourceStatement;
}
export interface ThroughResourcesStatementRequest {
  readonly ResourceStatement?: ResourceStatementRequest;
}
export type TieringOperationStatus = "archival-in-progress" | "archival-completed" | "archival-failed" | "temporary-restore-in-progress" | "temporary-restore-completed" | "temporary-restore-failed" | "permanent-restore-in-progress" | "permanent-restore-completed" | "permanent-restore-failed";
export type TokenState = "valid" | "expired";
export interface TotalLocalStorageGB {
  readonly Min?: number;
  readonly Max?: number;
}
export interface TotalLocalStorageGBRequest {
  readonly Min?: number;
  readonly Max?: number;
}
export type TpmSupportValues = "v2.0";
export type TrafficDirection = "ingress" | "egress";
export type TrafficIpAddressType = "ipv4" | "ipv6" | "dual-stack";
export interface TrafficMirrorFilter {
  readonly TrafficMirrorFilterId?: string;
  readonly IngressFilterRules?: readonly TrafficMirrorFilterRule[];
  readonly EgressFilterRules?: readonly TrafficMirrorFilterRule[];
  readonly NetworkServices?: readonly TrafficMirrorNetworkService[];
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export interface TrafficMirrorFilterRule {
  readonly TrafficMirrorFilterRuleId?: string;
  readonly TrafficMirrorFilterId?: string;
  readonly TrafficDirection?: TrafficDirection;
  readonly RuleNumber?: number;
  readonly RuleAction?: TrafficMirrorRuleAction;
  readonly Protocol?: number;
  readonly DestinationPortRange?: TrafficMirrorPortRange;
  readonly SourcePortRange?: TrafficMirrorPortRange;
  readonly DestinationCidrBlock?: string;
  readonly SourceCidrBlock?: string;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export type TrafficMirrorFilterRuleField = "destination-port-range" | "source-port-range" | "protocol" | "description";
export type TrafficMirrorNetworkService = "amazon-dns";
export interface TrafficMirrorPortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export interface TrafficMirrorPortRangeRequest {
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export type TrafficMirrorRuleAction = "accept" | "reject";
export interface TrafficMirrorSession {
  readonly TrafficMirrorSessionId?: string;
  readonly TrafficMirrorTargetId?: string;
  readonly TrafficMirrorFilterId?: string;
  readonly NetworkInterfaceId?: string;
  readonly OwnerId?: string;
  readonly PacketLength?: number;
  readonly SessionNumber?: number;
  readonly VirtualNetworkId?: number;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export type TrafficMirrorSessionField = "packet-length" | "description" | "virtual-network-id";
export interface TrafficMirrorTarget {
  readonly TrafficMirrorTargetId?: string;
  readonly NetworkInterfaceId?: string;
  readonly NetworkLoadBalancerArn?: string;
  readonly Type?: TrafficMirrorTargetType;
  readonly Description?: string;
  readonly OwnerId?: string;
  readonly Tags?: readonly Tag[];
  readonly GatewayLoadBalancerEndpointId?: string;
}
export type TrafficMirrorTargetType = "network-interface" | "network-load-balancer" | "gateway-load-balancer-endpoint";
export type TrafficType = "ACCEPT" | "REJECT" | "ALL";
export type TransferType = "time-based" | "standard";
export interface TransitGateway {
  readonly TransitGatewayId?: string;
  readonly TransitGatewayArn?: string;
  readonly State?: TransitGatewayState;
  readonly OwnerId?: string;
  readonly Description?: string;
  readonly CreationTime?: Date;
  readonly Options?: TransitGatewayOptions;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayAssociation {
  readonly TransitGatewayRouteTableId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly State?: TransitGatewayAssociationState;
}
export type TransitGatewayAssociationState = "associating" | "associated" | "disassociating" | "disassociated";
export interface TransitGatewayAttachment {
  readonly TransitGatewayAttachmentId?: string;
  readonly TransitGatewayId?: string;
  readonly TransitGatewayOwnerId?: string;
  readonly ResourceOwnerId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly ResourceId?: string;
  readonly State?: TransitGatewayAttachmentState;
  readonly Association?: TransitGatewayAttachmentAssociation;
  readonly CreationTime?: Date;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayAttachmentAssociation {
  readonly TransitGatewayRouteTableId?: string;
  readonly TransitGatewayPolicyTableId?: string;
  readonly State?: TransitGatewayAssociationState;
}
export interface TransitGatewayAttachmentBgpConfiguration {
  readonly TransitGatewayAsn?: number;
  readonly PeerAsn?: number;
  readonly TransitGatewayAddress?: string;
  readonly PeerAddress?: string;
  readonly BgpStatus?: BgpStatus;
}
export interface TransitGatewayAttachmentPropagation {
  readonly TransitGatewayRouteTableId?: string;
  readonly State?: TransitGatewayPropagationState;
}
export type TransitGatewayAttachmentResourceType = "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn";
export type TransitGatewayAttachmentState = "initiating" | "initiatingRequest" | "pendingAcceptance" | "rollingBack" | "pending" | "available" | "modifying" | "deleting" | "deleted" | "failed" | "rejected" | "rejecting" | "failing";
export type TransitGatewayAttachmentStatusType = "pending-acceptance" | "pending" | "rejected" | "available" | "deleting" | "deleted";
export interface TransitGatewayClientVpnAttachment {
  readonly TransitGatewayAttachmentId?: string;
  readonly TransitGatewayId?: string;
  readonly ClientVpnEndpointId?: string;
  readonly ClientVpnOwnerId?: string;
  readonly State?: TransitGatewayAttachmentStatusType;
  readonly CreationTime?: string;
}
export interface TransitGatewayConfigurationDescribeEndpointStructure {
  readonly TransitGatewayId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly AvailabilityZones?: readonly string[];
  readonly AvailabilityZoneIds?: readonly string[];
}
export interface TransitGatewayConfigurationInputStructure {
  readonly TransitGatewayId?: string;
  readonly AvailabilityZones?: readonly string[];
  readonly AvailabilityZoneIds?: readonly string[];
}
export interface TransitGatewayConnect {
  readonly TransitGatewayAttachmentId?: string;
  readonly TransportTransitGatewayAttachmentId?: string;
  readonly TransitGatewayId?: string;
  readonly State?: TransitGatewayAttachmentState;
  readonly CreationTime?: Date;
  readonly Options?: TransitGatewayConnectOptions;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayConnectOptions {
  readonly Protocol?: ProtocolValue;
}
export interface TransitGatewayConnectPeer {
  readonly TransitGatewayAttachmentId?: string;
  readonly TransitGatewayConnectPeerId?: string;
  readonly State?: TransitGatewayConnectPeerState;
  readonly CreationTime?: Date;
  readonly ConnectPeerConfiguration?: TransitGatewayConnectPeerConfiguration;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayConnectPeerConfiguration {
  readonly TransitGatewayAddress?: string;
  readonly PeerAddress?: string;
  readonly InsideCidrBlocks?: readonly string[];
  readonly Protocol?: ProtocolValue;
  readonly BgpConfigurations?: readonly TransitGatewayAttachmentBgpConfiguration[];
}
export type TransitGatewayConnectPeerState = "pending" | "available" | "deleting" | "deleted";
export interface TransitGatewayConnectRequestBgpOptions {
  readonly PeerAsn?: number;
}
export type TransitGatewayMeteringPayerType = "source-attachment-owner" | "destination-attachment-owner" | "transit-gateway-owner";
export interface TransitGatewayMeteringPolicy {
  readonly TransitGatewayMeteringPolicyId?: string;
  readonly TransitGatewayId?: string;
  readonly MiddleboxAttachmentIds?: readonly string[];
  readonly State?: TransitGatewayMeteringPolicyState;
  readonly UpdateEffectiveAt?: Date;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayMeteringPolicyEntry {
  readonly PolicyRuleNumber?: string;
  readonly MeteredAccount?: TransitGatewayMeteringPayerType;
  readonly State?: TransitGatewayMeteringPolicyEntryState;
  readonly UpdatedAt?: Date;
  readonly UpdateEffectiveAt?: Date;
  readonly MeteringPolicyRule?: TransitGatewayMeteringPolicyRule;
}
export type TransitGatewayMeteringPolicyEntryState = "available" | "deleted";
export interface TransitGatewayMeteringPolicyRule {
  readonly SourceTransitGatewayAttachmentId?: string;
  readonly SourceTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType;
  readonly SourceCidrBlock?: string;
  readonly SourcePortRange?: string;
  readonly DestinationTransitGatewayAttachmentId?: string;
  readonly DestinationTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType;
  readonly DestinationCidrBlock?: string;
  readonly DestinationPortRange?: string;
  readonly Protocol?: string;
}
export type TransitGatewayMeteringPolicyState = "available" | "deleted" | "pending" | "modifying" | "deleting";
export type TransitGatewayMulitcastDomainAssociationState = "pendingAcceptance" | "associating" | "associated" | "disassociating" | "disassociated" | "rejected" | "failed";
export interface TransitGatewayMulticastDeregisteredGroupMembers {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly DeregisteredNetworkInterfaceIds?: readonly string[];
  readonly GroupIpAddress?: string;
}
export interface TransitGatewayMulticastDeregisteredGroupSources {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly DeregisteredNetworkInterfaceIds?: readonly string[];
  readonly GroupIpAddress?: string;
}
export interface TransitGatewayMulticastDomain {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly TransitGatewayId?: string;
  readonly TransitGatewayMulticastDomainArn?: string;
  readonly OwnerId?: string;
  readonly Options?: TransitGatewayMulticastDomainOptions;
  readonly State?: TransitGatewayMulticastDomainState;
  readonly CreationTime?: Date;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayMulticastDomainAssociation {
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly ResourceOwnerId?: string;
  readonly Subnet?: SubnetAssociation;
}
export interface TransitGatewayMulticastDomainAssociations {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly ResourceOwnerId?: string;
  readonly Subnets?: readonly SubnetAssociation[];
}
export interface TransitGatewayMulticastDomainOptions {
  readonly Igmpv2Support?: Igmpv2SupportValue;
  readonly StaticSourcesSupport?: StaticSourcesSupportValue;
  readonly AutoAcceptSharedAssociations?: AutoAcceptSharedAssociationsValue;
}
export type TransitGatewayMulticastDomainState = "pending" | "available" | "deleting" | "deleted";
export interface TransitGatewayMulticastGroup {
  readonly GroupIpAddress?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly SubnetId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly ResourceOwnerId?: string;
  readonly NetworkInterfaceId?: string;
  readonly GroupMember?: boolean;
  readonly GroupSource?: boolean;
  readonly MemberType?: MembershipType;
  readonly SourceType?: MembershipType;
}
export interface TransitGatewayMulticastRegisteredGroupMembers {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly RegisteredNetworkInterfaceIds?: readonly string[];
  readonly GroupIpAddress?: string;
}
export interface TransitGatewayMulticastRegisteredGroupSources {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly RegisteredNetworkInterfaceIds?: readonly string[];
  readonly GroupIpAddress?: string;
}
export interface TransitGatewayOptions {
  readonly AmazonSideAsn?: number;
  readonly TransitGatewayCidrBlocks?: readonly string[];
  readonly AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue;
  readonly DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue;
  readonly AssociationDefaultRouteTableId?: string;
  readonly DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue;
  readonly PropagationDefaultRouteTableId?: string;
  readonly VpnEcmpSupport?: VpnEcmpSupportValue;
  readonly DnsSupport?: DnsSupportValue;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue;
  readonly MulticastSupport?: MulticastSupportValue;
  readonly EncryptionSupport?: EncryptionSupport;
}
export interface TransitGatewayPeeringAttachment {
  readonly TransitGatewayAttachmentId?: string;
  readonly AccepterTransitGatewayAttachmentId?: string;
  readonly RequesterTgwInfo?: PeeringTgwInfo;
  readonly AccepterTgwInfo?: PeeringTgwInfo;
  readonly Options?: TransitGatewayPeeringAttachmentOptions;
  readonly Status?: PeeringAttachmentStatus;
  readonly State?: TransitGatewayAttachmentState;
  readonly CreationTime?: Date;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayPeeringAttachmentOptions {
  readonly DynamicRouting?: DynamicRoutingValue;
}
export interface TransitGatewayPolicyRule {
  readonly SourceCidrBlock?: string;
  readonly SourcePortRange?: string;
  readonly DestinationCidrBlock?: string;
  readonly DestinationPortRange?: string;
  readonly Protocol?: string;
  readonly MetaData?: TransitGatewayPolicyRuleMetaData;
}
export interface TransitGatewayPolicyRuleMetaData {
  readonly MetaDataKey?: string;
  readonly MetaDataValue?: string;
}
export interface TransitGatewayPolicyTable {
  readonly TransitGatewayPolicyTableId?: string;
  readonly TransitGatewayId?: string;
  readonly State?: TransitGatewayPolicyTableState;
  readonly CreationTime?: Date;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayPolicyTableAssociation {
  readonly TransitGatewayPolicyTableId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly State?: TransitGatewayAssociationState;
}
export interface TransitGatewayPolicyTableEntry {
  readonly PolicyRuleNumber?: string;
  readonly PolicyRule?: TransitGatewayPolicyRule;
  readonly TargetRouteTableId?: string;
  readonly State?: TransitGatewayPolicyTableEntryState;
}
export type TransitGatewayPolicyTableEntryState = "active" | "deleted";
export type TransitGatewayPolicyTableState = "pending" | "available" | "deleting" | "deleted";
export interface TransitGatewayPrefixListAttachment {
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly ResourceId?: string;
}
export interface TransitGatewayPrefixListReference {
  readonly TransitGatewayRouteTableId?: string;
  readonly PrefixListId?: string;
  readonly PrefixListOwnerId?: string;
  readonly State?: TransitGatewayPrefixListReferenceState;
  readonly Blackhole?: boolean;
  readonly TransitGatewayAttachment?: TransitGatewayPrefixListAttachment;
}
export type TransitGatewayPrefixListReferenceState = "pending" | "available" | "modifying" | "deleting";
export interface TransitGatewayPropagation {
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly TransitGatewayRouteTableId?: string;
  readonly State?: TransitGatewayPropagationState;
  readonly TransitGatewayRouteTableAnnouncementId?: string;
}
export type TransitGatewayPropagationState = "enabling" | "enabled" | "disabling" | "disabled";
export interface TransitGatewayRequestOptions {
  readonly AmazonSideAsn?: number;
  readonly AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue;
  readonly DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue;
  readonly DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue;
  readonly VpnEcmpSupport?: VpnEcmpSupportValue;
  readonly DnsSupport?: DnsSupportValue;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue;
  readonly MulticastSupport?: MulticastSupportValue;
  readonly TransitGatewayCidrBlocks?: readonly string[];
}
export interface TransitGatewayRequestPolicyRule {
  readonly SourceCidrBlock?: string;
  readonly SourcePortRange?: string;
  readonly DestinationCidrBlock?: string;
  readonly DestinationPortRange?: string;
  readonly Protocol?: string;
  readonly MetaData?: TransitGatewayRequestPolicyRuleMetaData;
}
export interface TransitGatewayRequestPolicyRuleMetaData {
  readonly MetaDataKey?: string;
  readonly MetaDataValue?: string;
}
export interface TransitGatewayRoute {
  readonly DestinationCidrBlock?: string;
  readonly PrefixListId?: string;
  readonly TransitGatewayRouteTableAnnouncementId?: string;
  readonly TransitGatewayAttachments?: readonly TransitGatewayRouteAttachment[];
  readonly Type?: TransitGatewayRouteType;
  readonly State?: TransitGatewayRouteState;
}
export interface TransitGatewayRouteAttachment {
  readonly ResourceId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
}
export type TransitGatewayRouteState = "pending" | "active" | "blackhole" | "deleting" | "deleted";
export interface TransitGatewayRouteTable {
  readonly TransitGatewayRouteTableId?: string;
  readonly TransitGatewayId?: string;
  readonly State?: TransitGatewayRouteTableState;
  readonly DefaultAssociationRouteTable?: boolean;
  readonly DefaultPropagationRouteTable?: boolean;
  readonly CreationTime?: Date;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayRouteTableAnnouncement {
  readonly TransitGatewayRouteTableAnnouncementId?: string;
  readonly TransitGatewayId?: string;
  readonly CoreNetworkId?: string;
  readonly PeerTransitGatewayId?: string;
  readonly PeerCoreNetworkId?: string;
  readonly PeeringAttachmentId?: string;
  readonly AnnouncementDirection?: TransitGatewayRouteTableAnnouncementDirection;
  readonly TransitGatewayRouteTableId?: string;
  readonly State?: TransitGatewayRouteTableAnnouncementState;
  readonly CreationTime?: Date;
  readonly Tags?: readonly Tag[];
}
export type TransitGatewayRouteTableAnnouncementDirection = "outgoing" | "incoming";
export type TransitGatewayRouteTableAnnouncementState = "available" | "pending" | "failing" | "failed" | "deleting" | "deleted";
export interface TransitGatewayRouteTableAssociation {
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly State?: TransitGatewayAssociationState;
}
export interface TransitGatewayRouteTablePropagation {
  readonly TransitGatewayAttachmentId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: TransitGatewayAttachmentResourceType;
  readonly State?: TransitGatewayPropagationState;
  readonly TransitGatewayRouteTableAnnouncementId?: string;
}
export interface TransitGatewayRouteTableRoute {
  readonly DestinationCidr?: string;
  readonly State?: string;
  readonly RouteOrigin?: string;
  readonly PrefixListId?: string;
  readonly AttachmentId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: string;
}
export type TransitGatewayRouteTableState = "pending" | "available" | "deleting" | "deleted";
export type TransitGatewayRouteType = "static" | "propagated";
export type TransitGatewayState = "pending" | "available" | "modifying" | "deleting" | "deleted";
export interface TransitGatewayVpcAttachment {
  readonly TransitGatewayAttachmentId?: string;
  readonly TransitGatewayId?: string;
  readonly VpcId?: string;
  readonly VpcOwnerId?: string;
  readonly State?: TransitGatewayAttachmentState;
  readonly SubnetIds?: readonly string[];
  readonly CreationTime?: Date;
  readonly Options?: TransitGatewayVpcAttachmentOptions;
  readonly Tags?: readonly Tag[];
}
export interface TransitGatewayVpcAttachmentOptions {
  readonly DnsSupport?: DnsSupportValue;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue;
  readonly Ipv6Support?: Ipv6SupportValue;
  readonly ApplianceModeSupport?: ApplianceModeSupportValue;
}
export type TransportProtocol = "tcp" | "udp";
export interface TrunkInterfaceAssociation {
  readonly AssociationId?: string;
  readonly BranchInterfaceId?: string;
  readonly TrunkInterfaceId?: string;
  readonly InterfaceProtocol?: InterfaceProtocolType;
  readonly VlanId?: number;
  readonly GreKey?: number;
  readonly Tags?: readonly Tag[];
}
export type TrustProviderType = "user" | "device";
export type TunnelInsideIpVersion = "ipv4" | "ipv6";
export interface TunnelOption {
  readonly OutsideIpAddress?: string;
  readonly TunnelInsideCidr?: string;
  readonly TunnelInsideIpv6Cidr?: string;
  readonly PreSharedKey?: string;
  readonly Phase1LifetimeSeconds?: number;
  readonly Phase2LifetimeSeconds?: number;
  readonly RekeyMarginTimeSeconds?: number;
  readonly RekeyFuzzPercentage?: number;
  readonly ReplayWindowSize?: number;
  readonly DpdTimeoutSeconds?: number;
  readonly DpdTimeoutAction?: string;
  readonly Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsListValue[];
  readonly Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsListValue[];
  readonly Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsListValue[];
  readonly Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsListValue[];
  readonly Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersListValue[];
  readonly Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersListValue[];
  readonly IkeVersions?: readonly IKEVersionsListValue[];
  readonly StartupAction?: string;
  readonly LogOptions?: VpnTunnelLogOptions;
  readonly EnableTunnelLifecycleControl?: boolean;
}
export interface UnassignIpv6AddressesRequest {
  readonly Ipv6Prefixes?: readonly string[];
  readonly NetworkInterfaceId: string;
  readonly Ipv6Addresses?: readonly string[];
}
export interface UnassignIpv6AddressesResult {
  readonly NetworkInterfaceId?: string;
  readonly UnassignedIpv6Addresses?: readonly string[];
  readonly UnassignedIpv6Prefixes?: readonly string[];
}
export interface UnassignPrivateIpAddressesRequest {
  readonly Ipv4Prefixes?: readonly string[];
  readonly NetworkInterfaceId: string;
  readonly PrivateIpAddresses?: readonly string[];
}
export interface UnassignPrivateNatGatewayAddressRequest {
  readonly NatGatewayId: string;
  readonly PrivateIpAddresses: readonly string[];
  readonly MaxDrainDurationSeconds?: number;
  readonly DryRun?: boolean;
}
export interface UnassignPrivateNatGatewayAddressResult {
  readonly NatGatewayId?: string;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[];
}
export type UnlimitedSupportedInstanceFamily = "t2" | "t3" | "t3a" | "t4g" | "t8i";
export interface UnlockSnapshotRequest {
  readonly SnapshotId: string;
  readonly DryRun?: boolean;
}
export interface UnlockSnapshotResult {
  readonly SnapshotId?: string;
}
export interface UnmonitorInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface UnmonitorInstancesResult {
  readonly InstanceMonitorings?: readonly InstanceMonitoring[];
}
export interface UnsuccessfulAssociationResponseObject {
  readonly ApplicationStatusCheckId?: string;
  readonly AssociationType?: string;
  readonly AssociationValue?: string;
  readonly Reason?: string;
}
export type UnsuccessfulInstanceCreditSpecificationErrorCode = "InvalidInstanceID.Malformed" | "InvalidInstanceID.NotFound" | "IncorrectInstanceState" | "InstanceCreditSpecification.NotSupported";
export interface UnsuccessfulInstanceCreditSpecificationItem {
  readonly InstanceId?: string;
  readonly Error?: UnsuccessfulInstanceCreditSpecificationItemError;
}
export interface UnsuccessfulInstanceCreditSpecificationItemError {
  readonly Code?: UnsuccessfulInstanceCreditSpecificationErrorCode;
  readonly Message?: string;
}
export interface UnsuccessfulItem {
  readonly Error?: UnsuccessfulItemError;
  readonly ResourceId?: string;
}
export interface UnsuccessfulItemError {
  readonly Code?: string;
  readonly Message?: string;
}
export interface UnsuccessfulSuppressionResponseObject {
  readonly InstanceId?: string;
  readonly SuppressAt?: Date;
  readonly ResumeAt?: Date;
  readonly Reason?: string;
}
export interface UpdateCapacityManagerMonitoredTagKeysRequest {
  readonly ActivateTagKeys?: readonly string[];
  readonly DeactivateTagKeys?: readonly string[];
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface UpdateCapacityManagerMonitoredTagKeysResult {
  readonly CapacityManagerTagKeys?: readonly CapacityManagerMonitoredTagKey[];
}
export interface UpdateCapacityManagerOrganizationsAccessRequest {
  readonly OrganizationsAccess: boolean;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface UpdateCapacityManagerOrganizationsAccessResult {
  readonly CapacityManagerStatus?: CapacityManagerStatus;
  readonly OrganizationsAccess?: boolean;
}
export interface UpdateInterruptibleCapacityReservationAllocationRequest {
  readonly CapacityReservationId: string;
  readonly TargetInstanceCount?: number;
  readonly DryRun?: boolean;
  readonly ZeroSizePreference?: ZeroSizePreference;
}
export interface UpdateInterruptibleCapacityReservationAllocationResult {
  readonly InterruptibleCapacityReservationId?: string;
  readonly SourceCapacityReservationId?: string;
  readonly InstanceCount?: number;
  readonly TargetInstanceCount?: number;
  readonly Status?: InterruptibleCapacityReservationAllocationStatus;
  readonly InterruptionType?: InterruptionType;
}
export interface UpdateSecurityGroupRuleDescriptionsEgressRequest {
  readonly DryRun?: boolean;
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly IpPermissions?: readonly IpPermission[];
  readonly SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[];
}
export interface UpdateSecurityGroupRuleDescriptionsEgressResult {
  readonly Return?: boolean;
}
export interface UpdateSecurityGroupRuleDescriptionsIngressRequest {
  readonly DryRun?: boolean;
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly IpPermissions?: readonly IpPermission[];
  readonly SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[];
}
export interface UpdateSecurityGroupRuleDescriptionsIngressResult {
  readonly Return?: boolean;
}
export type UsageClassType = "spot" | "on-demand" | "capacity-block";
export interface UserBucket {
  readonly S3Bucket?: string;
  readonly S3Key?: string;
}
export interface UserBucketDetails {
  readonly S3Bucket?: string;
  readonly S3Key?: string;
}
export interface UserData {
  readonly Data?: string;
}
export interface UserIdGroupPair {
  readonly Description?: string;
  readonly UserId?: string;
  readonly GroupName?: string;
  readonly GroupId?: string;
  readonly VpcId?: string;
  readonly VpcPeeringConnectionId?: string;
  readonly PeeringStatus?: string;
}
export type UserTrustProviderType = "iam-identity-center" | "oidc";
export interface VCpuCountRange {
  readonly Min?: number;
  readonly Max?: number;
}
export interface VCpuCountRangeRequest {
  readonly Min: number;
  readonly Max?: number;
}
export interface VCpuInfo {
  readonly DefaultVCpus?: number;
  readonly DefaultCores?: number;
  readonly DefaultThreadsPerCore?: number;
  readonly ValidCores?: readonly number[];
  readonly ValidThreadsPerCore?: readonly number[];
}
export interface ValidateSecurityGroupQuotasForInterfaceRequest {
  readonly SecurityGroupIds: readonly string[];
  readonly DryRun?: boolean;
}
export interface ValidateSecurityGroupQuotasForInterfaceResult {
  readonly Valid?: boolean;
}
export interface ValidationError {
  readonly Code?: string;
  readonly Message?: string;
}
export interface ValidationWarning {
  readonly Errors?: readonly ValidationError[];
}
export type VerificationMethod = "remarks-x509" | "dns-token";
export interface VerifiedAccessEndpoint {
  readonly VerifiedAccessInstanceId?: string;
  readonly VerifiedAccessGroupId?: string;
  readonly VerifiedAccessEndpointId?: string;
  readonly ApplicationDomain?: string;
  readonly EndpointType?: VerifiedAccessEndpointType;
  readonly AttachmentType?: VerifiedAccessEndpointAttachmentType;
  readonly DomainCertificateArn?: string;
  readonly EndpointDomain?: string;
  readonly DeviceValidationDomain?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly LoadBalancerOptions?: VerifiedAccessEndpointLoadBalancerOptions;
  readonly NetworkInterfaceOptions?: VerifiedAccessEndpointEniOptions;
  readonly Status?: VerifiedAccessEndpointStatus;
  readonly Description?: string;
  readonly CreationTime?: string;
  readonly LastUpdatedTime?: string;
  readonly DeletionTime?: string;
  readonly Tags?: readonly Tag[];
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse;
  readonly RdsOptions?: VerifiedAccessEndpointRdsOptions;
  readonly CidrOptions?: VerifiedAccessEndpointCidrOptions;
}
export type VerifiedAccessEndpointAttachmentType = "vpc";
export interface VerifiedAccessEndpointCidrOptions {
  readonly Cidr?: string;
  readonly PortRanges?: readonly VerifiedAccessEndpointPortRange[];
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly SubnetIds?: readonly string[];
}
export interface VerifiedAccessEndpointEniOptions {
  readonly NetworkInterfaceId?: string;
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly Port?: number;
  readonly PortRanges?: readonly VerifiedAccessEndpointPortRange[];
}
export interface VerifiedAccessEndpointLoadBalancerOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly Port?: number;
  readonly LoadBalancerArn?: string;
  readonly SubnetIds?: readonly string[];
  readonly PortRanges?: readonly VerifiedAccessEndpointPortRange[];
}
export interface VerifiedAccessEndpointPortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export type VerifiedAccessEndpointProtocol = "http" | "https" | "tcp";
export interface VerifiedAccessEndpointRdsOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol;
  readonly Port?: number;
  readonly RdsDbInstanceArn?: string;
  readonly RdsDbClusterArn?: string;
  readonly RdsDbProxyArn?: string;
  readonly RdsEndpoint?: string;
  readonly SubnetIds?: readonly string[];
}
export interface VerifiedAccessEndpointStatus {
  readonly Code?: VerifiedAccessEndpointStatusCode;
  readonly Message?: string;
}
export type VerifiedAccessEndpointStatusCode = "pending" | "active" | "updating" | "deleting" | "deleted";
export interface VerifiedAccessEndpointTarget {
  readonly VerifiedAccessEndpointId?: string;
  readonly VerifiedAccessEndpointTargetIpAddress?: string;
  readonly VerifiedAccessEndpointTargetDns?: string;
}
export type VerifiedAccessEndpointType = "load-balancer" | "network-interface" | "rds" | "cidr";
export interface VerifiedAccessGroup {
  readonly VerifiedAccessGroupId?: string;
  readonly VerifiedAccessInstanceId?: string;
  readonly Description?: string;
  readonly Owner?: string;
  readonly VerifiedAccessGroupArn?: string;
  readonly CreationTime?: string;
  readonly LastUpdatedTime?: string;
  readonly DeletionTime?: string;
  readonly Tags?: readonly Tag[];
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse;
}
export interface VerifiedAccessInstance {
  readonly VerifiedAccessInstanceId?: string;
  readonly Description?: string;
  readonly VerifiedAccessTrustProviders?: readonly VerifiedAccessTrustProviderCondensed[];
  readonly CreationTime?: string;
  readonly LastUpdatedTime?: string;
  readonly Tags?: readonly Tag[];
  readonly FipsEnabled?: boolean;
  readonly CidrEndpointsCustomSubDomain?: VerifiedAccessInstanceCustomSubDomain;
}
export interface VerifiedAccessInstanceCustomSubDomain {
  readonly SubDomain?: string;
  readonly Nameservers?: readonly string[];
}
export interface VerifiedAccessInstanceLoggingConfiguration {
  readonly VerifiedAccessInstanceId?: string;
  readonly AccessLogs?: VerifiedAccessLogs;
}
export interface VerifiedAccessInstanceOpenVpnClientConfiguration {
  readonly Config?: string;
  readonly Routes?: readonly VerifiedAccessInstanceOpenVpnClientConfigurationRoute[];
}
export interface VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
  readonly Cidr?: string;
}
export interface VerifiedAccessInstanceUserTrustProviderClientConfiguration {
  readonly Type?: UserTrustProviderType;
  readonly Scopes?: string;
  readonly Issuer?: string;
  readonly AuthorizationEndpoint?: string;
  readonly PublicSigningKeyEndpoint?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly PkceEnabled?: boolean;
}
export interface VerifiedAccessLogCloudWatchLogsDestination {
  readonly Enabled?: boolean;
  readonly DeliveryStatus?: VerifiedAccessLogDeliveryStatus;
  readonly LogGroup?: string;
}
export interface VerifiedAccessLogCloudWatchLogsDestinationOptions {
  readonly Enabled: boolean;
  readonly LogGroup?: string;
}
export interface VerifiedAccessLogDeliveryStatus {
  readonly Code?: VerifiedAccessLogDeliveryStatusCode;
  readonly Message?: string;
}
export type VerifiedAccessLogDeliveryStatusCode = "success" | "failed";
export interface VerifiedAccessLogKinesisDataFirehoseDestination {
  readonly Enabled?: boolean;
  readonly DeliveryStatus?: VerifiedAccessLogDeliveryStatus;
  readonly DeliveryStream?: string;
}
export interface VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
  readonly Enabled: boolean;
  readonly DeliveryStream?: string;
}
export interface VerifiedAccessLogOptions {
  readonly S3?: VerifiedAccessLogS3DestinationOptions;
  readonly CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestinationOptions;
  readonly KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestinationOptions;
  readonly LogVersion?: string;
  readonly IncludeTrustContext?: boolean;
}
export interface VerifiedAccessLogS3Destination {
  readonly Enabled?: boolean;
  readonly DeliveryStatus?: VerifiedAccessLogDeliveryStatus;
  readonly BucketName?: string;
  readonly Prefix?: string;
  readonly BucketOwner?: string;
}
export interface VerifiedAccessLogS3DestinationOptions {
  readonly Enabled: boolean;
  readonly BucketName?: string;
  readonly Prefix?: string;
  readonly BucketOwner?: string;
}
export interface VerifiedAccessLogs {
  readonly S3?: VerifiedAccessLogS3Destination;
  readonly CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestination;
  readonly KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestination;
  readonly LogVersion?: string;
  readonly IncludeTrustContext?: boolean;
}
export interface VerifiedAccessSseSpecificationRequest {
  readonly CustomerManagedKeyEnabled?: boolean;
  readonly KmsKeyArn?: string;
}
export interface VerifiedAccessSseSpecificationResponse {
  readonly CustomerManagedKeyEnabled?: boolean;
  readonly KmsKeyArn?: string;
}
export interface VerifiedAccessTrustProvider {
  readonly VerifiedAccessTrustProviderId?: string;
  readonly Description?: string;
  readonly TrustProviderType?: TrustProviderType;
  readonly UserTrustProviderType?: UserTrustProviderType;
  readonly DeviceTrustProviderType?: DeviceTrustProviderType;
  readonly OidcOptions?: OidcOptions;
  readonly DeviceOptions?: DeviceOptions;
  readonly PolicyReferenceName?: string;
  readonly CreationTime?: string;
  readonly LastUpdatedTime?: string;
  readonly Tags?: readonly Tag[];
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse;
  readonly NativeApplicationOidcOptions?: NativeApplicationOidcOptions;
}
export interface VerifiedAccessTrustProviderCondensed {
  readonly VerifiedAccessTrustProviderId?: string;
  readonly Description?: string;
  readonly TrustProviderType?: TrustProviderType;
  readonly UserTrustProviderType?: UserTrustProviderType;
  readonly DeviceTrustProviderType?: DeviceTrustProviderType;
}
export interface VgwTelemetry {
  readonly AcceptedRouteCount?: number;
  readonly LastStatusChange?: Date;
  readonly OutsideIpAddress?: string;
  readonly Status?: TelemetryStatus;
  readonly StatusMessage?: string;
  readonly CertificateArn?: string;
}
export type VirtualizationType = "hvm" | "paravirtual";
export interface Volume {
  readonly AvailabilityZoneId?: string;
  readonly OutpostArn?: string;
  readonly SourceVolumeId?: string;
  readonly Iops?: number;
  readonly Tags?: readonly Tag[];
  readonly VolumeType?: VolumeType;
  readonly FastRestored?: boolean;
  readonly MultiAttachEnabled?: boolean;
  readonly Throughput?: number;
  readonly SseType?: SSEType;
  readonly Operator?: OperatorResponse;
  readonly VolumeInitializationRate?: number;
  readonly VolumeArn?: string;
  readonly OwnerId?: string;
  readonly VolumeId?: string;
  readonly Size?: number;
  readonly SnapshotId?: string;
  readonly AvailabilityZone?: string;
  readonly State?: VolumeState;
  readonly CreateTime?: Date;
  readonly Attachments?: readonly VolumeAttachment[];
  readonly Encrypted?: boolean;
  readonly KmsKeyId?: string;
}
export interface VolumeAttachment {
  readonly DeleteOnTermination?: boolean;
  readonly AssociatedResource?: string;
  readonly InstanceOwningService?: string;
  readonly EbsCardIndex?: number;
  readonly VolumeId?: string;
  readonly InstanceId?: string;
  readonly Device?: string;
  readonly State?: VolumeAttachmentState;
  readonly AttachTime?: Date;
}
export type VolumeAttachmentState = "attaching" | "attached" | "detaching" | "detached" | "busy";
export type VolumeAttributeName = "autoEnableIO" | "productCodes";
export interface VolumeDetail {
  readonly Size: number;
}
export interface VolumeModification {
  readonly VolumeId?: string;
  readonly ModificationState?: VolumeModificationState;
  readonly StatusMessage?: string;
  readonly TargetSize?: number;
  readonly TargetIops?: number;
  readonly TargetVolumeType?: VolumeType;
  readonly TargetThroughput?: number;
  readonly TargetMultiAttachEnabled?: boolean;
  readonly OriginalSize?: number;
  readonly OriginalIops?: number;
  readonly OriginalVolumeType?: VolumeType;
  readonly OriginalThroughput?: number;
  readonly OriginalMultiAttachEnabled?: boolean;
  readonly Progress?: number;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly Operator?: OperatorResponse;
}
export type VolumeModificationState = "modifying" | "optimizing" | "completed" | "failed";
export interface VolumeRecycleBinInfo {
  readonly VolumeId?: string;
  readonly VolumeType?: VolumeType;
  readonly State?: VolumeState;
  readonly Size?: number;
  readonly Iops?: number;
  readonly Throughput?: number;
  readonly OutpostArn?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly SourceVolumeId?: string;
  readonly SnapshotId?: string;
  readonly Operator?: OperatorResponse;
  readonly CreateTime?: Date;
  readonly RecycleBinEnterTime?: Date;
  readonly RecycleBinExitTime?: Date;
}
export type VolumeState = "creating" | "available" | "in-use" | "deleting" | "deleted" | "error";
export interface VolumeStatusAction {
  readonly Code?: string;
  readonly Description?: string;
  readonly EventId?: string;
  readonly EventType?: string;
}
export interface VolumeStatusAttachmentStatus {
  readonly IoPerformance?: string;
  readonly InstanceId?: string;
}
export interface VolumeStatusDetails {
  readonly Name?: VolumeStatusName;
  readonly Status?: string;
}
export interface VolumeStatusEvent {
  readonly Description?: string;
  readonly EventId?: string;
  readonly EventType?: string;
  readonly NotAfter?: Date;
  readonly NotBefore?: Date;
  readonly InstanceId?: string;
}
export interface VolumeStatusInfo {
  readonly Details?: readonly VolumeStatusDetails[];
  readonly Status?: VolumeStatusInfoStatus;
}
export type VolumeStatusInfoStatus = "ok" | "impaired" | "insufficient-data" | "warning";
export interface VolumeStatusItem {
  readonly Actions?: readonly VolumeStatusAction[];
  readonly AvailabilityZone?: string;
  readonly OutpostArn?: string;
  readonly Events?: readonly VolumeStatusEvent[];
  readonly VolumeId?: string;
  readonly VolumeStatus?: VolumeStatusInfo;
  readonly AttachmentStatuses?: readonly VolumeStatusAttachmentStatus[];
  readonly InitializationStatusDetails?: InitializationStatusDetails;
  readonly AvailabilityZoneId?: string;
  readonly Operator?: OperatorResponse;
}
export type VolumeStatusName = "io-enabled" | "io-performance" | "initialization-state";
export type VolumeType = "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3";
export interface Vpc {
  readonly OwnerId?: string;
  readonly InstanceTenancy?: Tenancy;
  readonly Ipv6CidrBlockAssociationSet?: readonly VpcIpv6CidrBlockAssociation[];
  readonly CidrBlockAssociationSet?: readonly VpcCidrBlockAssociation[];
  readonly IsDefault?: boolean;
  readonly EncryptionControl?: VpcEncryptionControl;
  readonly Tags?: readonly Tag[];
  readonly BlockPublicAccessStates?: BlockPublicAccessStates;
  readonly VpcId?: string;
  readonly State?: VpcState;
  readonly CidrBlock?: string;
  readonly DhcpOptionsId?: string;
}
export interface VpcAttachment {
  readonly VpcId?: string;
  readonly State?: AttachmentStatus;
}
export type VpcAttributeName = "enableDnsSupport" | "enableDnsHostnames" | "enableNetworkAddressUsageMetrics";
export interface VpcBlockPublicAccessExclusion {
  readonly ExclusionId?: string;
  readonly InternetGatewayExclusionMode?: InternetGatewayExclusionMode;
  readonly ResourceArn?: string;
  readonly State?: VpcBlockPublicAccessExclusionState;
  readonly Reason?: string;
  readonly CreationTimestamp?: Date;
  readonly LastUpdateTimestamp?: Date;
  readonly DeletionTimestamp?: Date;
  readonly Tags?: readonly Tag[];
}
export type VpcBlockPublicAccessExclusionState = "create-in-progress" | "create-complete" | "create-failed" | "update-in-progress" | "update-complete" | "update-failed" | "delete-in-progress" | "delete-complete" | "disable-in-progress" | "disable-complete";
export type VpcBlockPublicAccessExclusionsAllowed = "allowed" | "not-allowed";
export interface VpcBlockPublicAccessOptions {
  readonly AwsAccountId?: string;
  readonly AwsRegion?: string;
  readonly State?: VpcBlockPublicAccessState;
  readonly InternetGatewayBlockMode?: InternetGatewayBlockMode;
  readonly Reason?: string;
  readonly LastUpdateTimestamp?: Date;
  readonly ManagedBy?: ManagedBy;
  readonly ExclusionsAllowed?: VpcBlockPublicAccessExclusionsAllowed;
}
export type VpcBlockPublicAccessState = "default-state" | "update-in-progress" | "update-complete";
export interface VpcCidrBlockAssociation {
  readonly AssociationId?: string;
  readonly CidrBlock?: string;
  readonly CidrBlockState?: VpcCidrBlockState;
}
export interface VpcCidrBlockState {
  readonly State?: VpcCidrBlockStateCode;
  readonly StatusMessage?: string;
}
export type VpcCidrBlockStateCode = "associating" | "associated" | "disassociating" | "disassociated" | "failing" | "failed";
export interface VpcClassicLink {
  readonly ClassicLinkEnabled?: boolean;
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
}
export interface VpcEncryptionControl {
  readonly VpcId?: string;
  readonly VpcEncryptionControlId?: string;
  readonly Mode?: VpcEncryptionControlMode;
  readonly State?: VpcEncryptionControlState;
  readonly StateMessage?: string;
  readonly ResourceExclusions?: VpcEncryptionControlExclusions;
  readonly Tags?: readonly Tag[];
}
export interface VpcEncryptionControlConfiguration {
  readonly Mode: VpcEncryptionControlMode;
  readonly InternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly EgressOnlyInternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly NatGatewayExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly VirtualPrivateGatewayExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly VpcPeeringExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly LambdaExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly VpcLatticeExclusion?: VpcEncryptionControlExclusionStateInput;
  readonly ElasticFileSystemExclusion?: VpcEncryptionControlExclusionStateInput;
}
export interface VpcEncryptionControlExclusion {
  readonly State?: VpcEncryptionControlExclusionState;
  readonly StateMessage?: string;
}
export type VpcEncryptionControlExclusionState = "enabling" | "enabled" | "disabling" | "disabled";
export type VpcEncryptionControlExclusionStateInput = "enable" | "disable";
export interface VpcEncryptionControlExclusions {
  readonly InternetGateway?: VpcEncryptionControlExclusion;
  readonly EgressOnlyInternetGateway?: VpcEncryptionControlExclusion;
  readonly NatGateway?: VpcEncryptionControlExclusion;
  readonly VirtualPrivateGateway?: VpcEncryptionControlExclusion;
  readonly VpcPeering?: VpcEncryptionControlExclusion;
  readonly Lambda?: VpcEncryptionControlExclusion;
  readonly VpcLattice?: VpcEncryptionControlExclusion;
  readonly ElasticFileSystem?: VpcEncryptionControlExclusion;
}
export type VpcEncryptionControlMode = "monitor" | "enforce";
export type VpcEncryptionControlState = "enforce-in-progress" | "monitor-in-progress" | "enforce-failed" | "monitor-failed" | "deleting" | "deleted" | "available" | "creating" | "delete-failed";
export interface VpcEncryptionNonCompliantResource {
  readonly Id?: string;
  readonly Type?: string;
  readonly Description?: string;
  readonly IsExcludable?: boolean;
}
export interface VpcEndpoint {
  readonly VpcEndpointId?: string;
  readonly VpcEndpointType?: VpcEndpointType;
  readonly VpcId?: string;
  readonly ServiceName?: string;
  readonly State?: State;
  readonly PolicyDocument?: string;
  readonly RouteTableIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
  readonly Groups?: readonly SecurityGroupIdentifier[];
  readonly IpAddressType?: IpAddressType;
  readonly DnsOptions?: DnsOptions;
  readonly PrivateDnsEnabled?: boolean;
  readonly RequesterManaged?: boolean;
  readonly NetworkInterfaceIds?: readonly string[];
  readonly DnsEntries?: readonly DnsEntry[];
  readonly CreationTimestamp?: Date;
  readonly Tags?: readonly Tag[];
  readonly OwnerId?: string;
  readonly LastError?: LastError;
  readonly Ipv4Prefixes?: readonly SubnetIpPrefixes[];
  readonly Ipv6Prefixes?: readonly SubnetIpPrefixes[];
  readonly FailureReason?: string;
  readonly ServiceNetworkArn?: string;
  readonly ResourceConfigurationArn?: string;
  readonly ServiceRegion?: string;
  readonly PayerResponsibilities?: readonly PayerResponsibilityEntry[];
}
export interface VpcEndpointAssociation {
  readonly Id?: string;
  readonly VpcEndpointId?: string;
  readonly ServiceNetworkArn?: string;
  readonly ServiceNetworkName?: string;
  readonly AssociatedResourceAccessibility?: string;
  readonly FailureReason?: string;
  readonly FailureCode?: string;
  readonly DnsEntry?: DnsEntry;
  readonly PrivateDnsEntry?: DnsEntry;
  readonly AssociatedResourceArn?: string;
  readonly ResourceConfigurationGroupArn?: string;
  readonly Tags?: readonly Tag[];
}
export interface VpcEndpointConnection {
  readonly ServiceId?: string;
  readonly VpcEndpointId?: string;
  readonly VpcEndpointOwner?: string;
  readonly VpcEndpointState?: State;
  readonly CreationTimestamp?: Date;
  readonly DnsEntries?: readonly DnsEntry[];
  readonly NetworkLoadBalancerArns?: readonly string[];
  readonly GatewayLoadBalancerArns?: readonly string[];
  readonly IpAddressType?: IpAddressType;
  readonly VpcEndpointConnectionId?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcEndpointRegion?: string;
  readonly PayerResponsibilities?: readonly PayerResponsibilityEntry[];
}
export type VpcEndpointType = "Interface" | "Gateway" | "GatewayLoadBalancer" | "Resource" | "ServiceNetwork" | "Tunnel";
export interface VpcIpv6CidrBlockAssociation {
  readonly AssociationId?: string;
  readonly Ipv6CidrBlock?: string;
  readonly Ipv6CidrBlockState?: VpcCidrBlockState;
  readonly NetworkBorderGroup?: string;
  readonly Ipv6Pool?: string;
  readonly Ipv6AddressAttribute?: Ipv6AddressAttribute;
  readonly IpSource?: IpSource;
}
export interface VpcPeeringConnection {
  readonly AccepterVpcInfo?: VpcPeeringConnectionVpcInfo;
  readonly ExpirationTime?: Date;
  readonly RequesterVpcInfo?: VpcPeeringConnectionVpcInfo;
  readonly Status?: VpcPeeringConnectionStateReason;
  readonly Tags?: readonly Tag[];
  readonly VpcPeeringConnectionId?: string;
}
export interface VpcPeeringConnectionOptionsDescription {
  readonly AllowDnsResolutionFromRemoteVpc?: boolean;
  readonly AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean;
  readonly AllowEgressFromLocalVpcToRemoteClassicLink?: boolean;
}
export interface VpcPeeringConnectionStateReason {
  readonly Code?: VpcPeeringConnectionStateReasonCode;
  readonly Message?: string;
}
export type VpcPeeringConnectionStateReasonCode = "initiating-request" | "pending-acceptance" | "active" | "deleted" | "rejected" | "failed" | "expired" | "provisioning" | "deleting";
export interface VpcPeeringConnectionVpcInfo {
  readonly CidrBlock?: string;
  readonly Ipv6CidrBlockSet?: readonly Ipv6CidrBlock[];
  readonly CidrBlockSet?: readonly CidrBlock[];
  readonly OwnerId?: string;
  readonly PeeringOptions?: VpcPeeringConnectionOptionsDescription;
  readonly VpcId?: string;
  readonly Region?: string;
}
export type VpcState = "pending" | "available" | "deleting";
export type VpcTenancy = "default";
export interface VpnConcentrator {
  readonly VpnConcentratorId?: string;
  readonly State?: string;
  readonly TransitGatewayId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly Type?: string;
  readonly Tags?: readonly Tag[];
}
export type VpnConcentratorType = "ipsec.1";
export interface VpnConnection {
  readonly Category?: string;
  readonly TransitGatewayId?: string;
  readonly VpnConcentratorId?: string;
  readonly CoreNetworkArn?: string;
  readonly CoreNetworkAttachmentArn?: string;
  readonly GatewayAssociationState?: GatewayAssociationState;
  readonly Options?: VpnConnectionOptions;
  readonly Routes?: readonly VpnStaticRoute[];
  readonly Tags?: readonly Tag[];
  readonly VgwTelemetry?: readonly VgwTelemetry[];
  readonly PreSharedKeyArn?: string;
  readonly VpnConnectionId?: string;
  readonly State?: VpnState;
  readonly CustomerGatewayConfiguration?: string;
  readonly Type?: GatewayType;
  readonly CustomerGatewayId?: string;
  readonly VpnGatewayId?: string;
}
export interface VpnConnectionDeviceType {
  readonly VpnConnectionDeviceTypeId?: string;
  readonly Vendor?: string;
  readonly Platform?: string;
  readonly Software?: string;
}
export interface VpnConnectionOptions {
  readonly EnableAcceleration?: boolean;
  readonly StaticRoutesOnly?: boolean;
  readonly LocalIpv4NetworkCidr?: string;
  readonly RemoteIpv4NetworkCidr?: string;
  readonly LocalIpv6NetworkCidr?: string;
  readonly RemoteIpv6NetworkCidr?: string;
  readonly OutsideIpAddressType?: string;
  readonly TransportTransitGatewayAttachmentId?: string;
  readonly TunnelInsideIpVersion?: TunnelInsideIpVersion;
  readonly TunnelOptions?: readonly TunnelOption[];
  readonly TunnelBandwidth?: VpnTunnelBandwidth;
}
export interface VpnConnectionOptionsSpecification {
  readonly EnableAcceleration?: boolean;
  readonly TunnelInsideIpVersion?: TunnelInsideIpVersion;
  readonly TunnelOptions?: readonly VpnTunnelOptionsSpecification[];
  readonly LocalIpv4NetworkCidr?: string;
  readonly RemoteIpv4NetworkCidr?: string;
  readonly LocalIpv6NetworkCidr?: string;
  readonly RemoteIpv6NetworkCidr?: string;
  readonly OutsideIpAddressType?: string;
  readonly TransportTransitGatewayAttachmentId?: string;
  readonly TunnelBandwidth?: VpnTunnelBandwidth;
  readonly StaticRoutesOnly?: boolean;
}
export type VpnEcmpSupportValue = "enable" | "disable";
export interface VpnGateway {
  readonly AmazonSideAsn?: number;
  readonly Tags?: readonly Tag[];
  readonly VpnGatewayId?: string;
  readonly State?: VpnState;
  readonly Type?: GatewayType;
  readonly AvailabilityZone?: string;
  readonly VpcAttachments?: readonly VpcAttachment[];
}
export type VpnProtocol = "openvpn";
export type VpnState = "pending" | "available" | "deleting" | "deleted";
export interface VpnStaticRoute {
  readonly DestinationCidrBlock?: string;
  readonly Source?: VpnStaticRouteSource;
  readonly State?: VpnState;
}
export type VpnStaticRouteSource = "Static";
export type VpnTunnelBandwidth = "standard" | "large";
export interface VpnTunnelLogOptions {
  readonly CloudWatchLogOptions?: CloudWatchLogOptions;
}
export interface VpnTunnelLogOptionsSpecification {
  readonly CloudWatchLogOptions?: CloudWatchLogOptionsSpecification;
}
export interface VpnTunnelOptionsSpecification {
  readonly TunnelInsideCidr?: string;
  readonly TunnelInsideIpv6Cidr?: string;
  readonly PreSharedKey?: string;
  readonly Phase1LifetimeSeconds?: number;
  readonly Phase2LifetimeSeconds?: number;
  readonly RekeyMarginTimeSeconds?: number;
  readonly RekeyFuzzPercentage?: number;
  readonly ReplayWindowSize?: number;
  readonly DPDTimeoutSeconds?: number;
  readonly DPDTimeoutAction?: string;
  readonly Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsRequestListValue[];
  readonly Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsRequestListValue[];
  readonly Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsRequestListValue[];
  readonly Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsRequestListValue[];
  readonly Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersRequestListValue[];
  readonly Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersRequestListValue[];
  readonly IKEVersions?: readonly IKEVersionsRequestListValue[];
  readonly StartupAction?: string;
  readonly LogOptions?: VpnTunnelLogOptionsSpecification;
  readonly EnableTunnelLifecycleControl?: boolean;
}
export type VpnTunnelProvisioningStatus = "available" | "pending" | "failed";
export type WeekDay = "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
export interface WithdrawByoipCidrRequest {
  readonly Cidr: string;
  readonly DryRun?: boolean;
}
export interface WithdrawByoipCidrResult {
  readonly ByoipCidr?: ByoipCidr;
}
export type ZeroSizePreference = "retain" | "default";
