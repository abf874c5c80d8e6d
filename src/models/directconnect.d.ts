/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of directconnect. */

/** Input and output of each operation. */
export interface Operations {
  AcceptDirectConnectGatewayAssociationProposal: [AcceptDirectConnectGatewayAssociationProposalRequest, AcceptDirectConnectGatewayAssociationProposalResult];
  AllocateConnectionOnInterconnect: [AllocateConnectionOnInterconnectRequest, Connection];
  AllocateHostedConnection: [AllocateHostedConnectionRequest, Connection];
  AllocatePrivateVirtualInterface: [AllocatePrivateVirtualInterfaceRequest, VirtualInterface];
  AllocatePublicVirtualInterface: [AllocatePublicVirtualInterfaceRequest, VirtualInterface];
  AllocateTransitVirtualInterface: [AllocateTransitVirtualInterfaceRequest, AllocateTransitVirtualInterfaceResult];
  AssociateConnectionWithLag: [AssociateConnectionWithLagRequest, Connection];
  AssociateConnectionsToResiliencyGroup: [AssociateConnectionsToResiliencyGroupRequest, AssociateConnectionsToResiliencyGroupResult];
  AssociateHostedConnection: [AssociateHostedConnectionRequest, Connection];
  AssociateMacSecKey: [AssociateMacSecKeyRequest, AssociateMacSecKeyResponse];
  AssociateVirtualInterface: [AssociateVirtualInterfaceRequest, VirtualInterface];
  ConfirmConnection: [ConfirmConnectionRequest, ConfirmConnectionResponse];
  ConfirmCustomerAgreement: [ConfirmCustomerAgreementRequest, ConfirmCustomerAgreementResponse];
  ConfirmPrivateVirtualInterface: [ConfirmPrivateVirtualInterfaceRequest, ConfirmPrivateVirtualInterfaceResponse];
  ConfirmPublicVirtualInterface: [ConfirmPublicVirtualInterfaceRequest, ConfirmPublicVirtualInterfaceResponse];
  ConfirmTransitVirtualInterface: [ConfirmTransitVirtualInterfaceRequest, ConfirmTransitVirtualInterfaceResponse];
  CreateBGPPeer: [CreateBGPPeerRequest, CreateBGPPeerResponse];
  CreateConnection: [CreateConnectionRequest, Connection];
  CreateDirectConnectGateway: [CreateDirectConnectGatewayRequest, CreateDirectConnectGatewayResult];
  CreateDirectConnectGatewayAssociation: [CreateDirectConnectGatewayAssociationRequest, CreateDirectConnectGatewayAssociationResult];
  CreateDirectConnectGatewayAssociationProposal: [CreateDirectConnectGatewayAssociationProposalRequest, CreateDirectConnectGatewayAssociationProposalResult];
  CreateInterconnect: [CreateInterconnectRequest, Interconnect];
  CreateLag: [CreateLagRequest, Lag];
  CreatePrivateVirtualInterface: [CreatePrivateVirtualInterfaceRequest, VirtualInterface];
  CreatePublicVirtualInterface: [CreatePublicVirtualInterfaceRequest, VirtualInterface];
  CreateResiliencyGroup: [CreateResiliencyGroupRequest, CreateResiliencyGroupResult];
  CreateTransitVirtualInterface: [CreateTransitVirtualInterfaceRequest, CreateTransitVirtualInterfaceResult];
  DeleteBGPPeer: [DeleteBGPPeerRequest, DeleteBGPPeerResponse];
  DeleteConnection: [DeleteConnectionRequest, Connection];
  DeleteDirectConnectGateway: [DeleteDirectConnectGatewayRequest, DeleteDirectConnectGatewayResult];
  DeleteDirectConnectGatewayAssociation: [DeleteDirectConnectGatewayAssociationRequest, DeleteDirectConnectGatewayAssociationResult];
  DeleteDirectConnectGatewayAssociationProposal: [DeleteDirectConnectGatewayAssociationProposalRequest, DeleteDirectConnectGatewayAssociationProposalResult];
  DeleteInterconnect: [DeleteInterconnectRequest, DeleteInterconnectResponse];
  DeleteLag: [DeleteLagRequest, Lag];
  DeleteResiliencyGroup: [DeleteResiliencyGroupRequest, DeleteResiliencyGroupResult];
  DeleteVirtualInterface: [DeleteVirtualInterfaceRequest, DeleteVirtualInterfaceResponse];
  DescribeConnectionLoa: [DescribeConnectionLoaRequest, DescribeConnectionLoaResponse];
  DescribeConnections: [DescribeConnectionsRequest, Connections];
  DescribeConnectionsOnInterconnect: [DescribeConnectionsOnInterconnectRequest, Connections];
  DescribeCustomerMetadata: [Record<never, never>, DescribeCustomerMetadataResponse];
  DescribeDirectConnectGatewayAssociationProposals: [DescribeDirectConnectGatewayAssociationProposalsRequest, DescribeDirectConnectGatewayAssociationProposalsResult];
  DescribeDirectConnectGatewayAssociations: [DescribeDirectConnectGatewayAssociationsRequest, DescribeDirectConnectGatewayAssociationsResult];
  DescribeDirectConnectGatewayAttachments: [DescribeDirectConnectGatewayAttachmentsRequest, DescribeDirectConnectGatewayAttachmentsResult];
  DescribeDirectConnectGateways: [DescribeDirectConnectGatewaysRequest, DescribeDirectConnectGatewaysResult];
  DescribeHostedConnections: [DescribeHostedConnectionsRequest, Connections];
  DescribeInterconnectLoa: [DescribeInterconnectLoaRequest, DescribeInterconnectLoaResponse];
  DescribeInterconnects: [DescribeInterconnectsRequest, Interconnects];
  DescribeLags: [DescribeLagsRequest, Lags];
  DescribeLoa: [DescribeLoaRequest, Loa];
  DescribeLocations: [Record<never, never>, Locations];
  DescribeRouterConfiguration: [DescribeRouterConfigurationRequest, DescribeRouterConfigurationResponse];
  DescribeTags: [DescribeTagsRequest, DescribeTagsResponse];
  DescribeVirtualGateways: [Record<never, never>, VirtualGateways];
  DescribeVirtualInterfaces: [DescribeVirtualInterfacesRequest, VirtualInterfaces];
  DisassociateConnectionFromLag: [DisassociateConnectionFromLagRequest, Connection];
  DisassociateConnectionsFromResiliencyGroup: [DisassociateConnectionsFromResiliencyGroupRequest, DisassociateConnectionsFromResiliencyGroupResult];
  DisassociateMacSecKey: [DisassociateMacSecKeyRequest, DisassociateMacSecKeyResponse];
  GetResiliencyGroup: [GetResiliencyGroupRequest, GetResiliencyGroupResult];
  ListResiliencyGroupAssociations: [ListResiliencyGroupAssociationsRequest, ListResiliencyGroupAssociationsResult];
  ListResiliencyGroups: [ListResiliencyGroupsRequest, ListResiliencyGroupsResult];
  ListVirtualInterfaceRoutes: [ListVirtualInterfaceRoutesRequest, ListVirtualInterfaceRoutesResponse];
  ListVirtualInterfaceTestHistory: [ListVirtualInterfaceTestHistoryRequest, ListVirtualInterfaceTestHistoryResponse];
  StartBgpFailoverTest: [StartBgpFailoverTestRequest, StartBgpFailoverTestResponse];
  StopBgpFailoverTest: [StopBgpFailoverTestRequest, StopBgpFailoverTestResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateConnection: [UpdateConnectionRequest, Connection];
  UpdateConnectionsBillingMode: [UpdateConnectionsBillingModeRequest, UpdateConnectionsBillingModeResponse];
  UpdateDirectConnectGateway: [UpdateDirectConnectGatewayRequest, UpdateDirectConnectGatewayResponse];
  UpdateDirectConnectGatewayAssociation: [UpdateDirectConnectGatewayAssociationRequest, UpdateDirectConnectGatewayAssociationResult];
  UpdateLag: [UpdateLagRequest, Lag];
  UpdateResiliencyGroup: [UpdateResiliencyGroupRequest, UpdateResiliencyGroupResult];
  UpdateVirtualInterfaceAttributes: [UpdateVirtualInterfaceAttributesRequest, VirtualInterface];
}

export interface AcceptDirectConnectGatewayAssociationProposalRequest {
  readonly directConnectGatewayId: string;
  readonly proposalId: string;
  readonly associatedGatewayOwnerAccount: string;
  readonly overrideAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
}
export interface AcceptDirectConnectGatewayAssociationProposalResult {
  readonly directConnectGatewayAssociation?: DirectConnectGatewayAssociation;
}
export type AddressFamily = "ipv4" | "ipv6";
export interface AllocateConnectionOnInterconnectRequest {
  readonly bandwidth: string;
  readonly connectionName: string;
  readonly ownerAccount: string;
  readonly interconnectId: string;
  readonly vlan: number;
}
export interface AllocateHostedConnectionRequest {
  readonly connectionId: string;
  readonly ownerAccount: string;
  readonly bandwidth: string;
  readonly connectionName: string;
  readonly vlan: number;
  readonly tags?: readonly Tag[];
}
export interface AllocatePrivateVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly ownerAccount: string;
  readonly newPrivateVirtualInterfaceAllocation: NewPrivateVirtualInterfaceAllocation;
}
export interface AllocatePublicVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly ownerAccount: string;
  readonly newPublicVirtualInterfaceAllocation: NewPublicVirtualInterfaceAllocation;
}
export interface AllocateTransitVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly ownerAccount: string;
  readonly newTransitVirtualInterfaceAllocation: NewTransitVirtualInterfaceAllocation;
}
export interface AllocateTransitVirtualInterfaceResult {
  readonly virtualInterface?: VirtualInterface;
}
export interface AsPathSegment {
  readonly pathType?: AsPathType;
  readonly path?: readonly number[];
}
export type AsPathType = "seq" | "set";
export interface AssociateConnectionWithLagRequest {
  readonly connectionId: string;
  readonly lagId: string;
}
export interface AssociateConnectionsToResiliencyGroupRequest {
  readonly connectionIdentifiers: readonly string[];
  readonly resiliencyGroupId: string;
  readonly clientToken?: string;
}
export interface AssociateConnectionsToResiliencyGroupResult {
  readonly resiliencyGroupAssociations?: readonly ResiliencyGroupAssociation[];
}
export interface AssociateHostedConnectionRequest {
  readonly connectionId: string;
  readonly parentConnectionId: string;
}
export interface AssociateMacSecKeyRequest {
  readonly connectionId: string;
  readonly secretARN?: string;
  readonly ckn?: string;
  readonly cak?: string;
}
export interface AssociateMacSecKeyResponse {
  readonly connectionId?: string;
  readonly macSecKeys?: readonly MacSecKey[];
}
export interface AssociateVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
  readonly connectionId: string;
}
export interface AssociatedCoreNetwork {
  readonly id?: string;
  readonly ownerAccount?: string;
  readonly attachmentId?: string;
}
export interface AssociatedGateway {
  readonly id?: string;
  readonly type?: GatewayType;
  readonly ownerAccount?: string;
  readonly region?: string;
}
export interface AvailableBillingMode {
  readonly billingMode?: BillingMode;
  readonly availablePortSpeeds?: readonly string[];
  readonly includedRegions?: readonly string[];
}
export interface BGPPeer {
  readonly bgpPeerId?: string;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly authKey?: string;
  readonly addressFamily?: AddressFamily;
  readonly amazonAddress?: string;
  readonly customerAddress?: string;
  readonly bgpPeerState?: BGPPeerState;
  readonly bgpStatus?: BGPStatus;
  readonly awsDeviceV2?: string;
  readonly awsLogicalDeviceId?: string;
}
export type BGPPeerState = "verifying" | "pending" | "available" | "deleting" | "deleted";
export type BGPStatus = "up" | "down" | "unknown";
export type BillingMode = "PayAsYouGo" | "FlatRateTier1" | "FlatRateTier2" | "FlatRateTier3" | "FlatRateTier4" | "FlatRateTier5" | "PortPairFlatRateTier1" | "PortPairFlatRateTier2" | "PortPairFlatRateTier3" | "PortPairFlatRateTier4" | "PortPairFlatRateTier5";
export interface ConfirmConnectionRequest {
  readonly connectionId: string;
}
export interface ConfirmConnectionResponse {
  readonly connectionState?: ConnectionState;
}
export interface ConfirmCustomerAgreementRequest {
  readonly agreementName?: string;
}
export interface ConfirmCustomerAgreementResponse {
  readonly status?: string;
}
export interface ConfirmPrivateVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
  readonly virtualGatewayId?: string;
  readonly directConnectGatewayId?: string;
}
export interface ConfirmPrivateVirtualInterfaceResponse {
  readonly virtualInterfaceState?: VirtualInterfaceState;
}
export interface ConfirmPublicVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
}
export interface ConfirmPublicVirtualInterfaceResponse {
  readonly virtualInterfaceState?: VirtualInterfaceState;
}
export interface ConfirmTransitVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
  readonly directConnectGatewayId: string;
}
export interface ConfirmTransitVirtualInterfaceResponse {
  readonly virtualInterfaceState?: VirtualInterfaceState;
}
export interface Connection {
  readonly ownerAccount?: string;
  readonly connectionId?: string;
  readonly connectionName?: string;
  readonly connectionState?: ConnectionState;
  readonly region?: string;
  readonly location?: string;
  readonly bandwidth?: string;
  readonly vlan?: number;
  readonly partnerName?: string;
  readonly loaIssueTime?: Date;
  readonly lagId?: string;
  readonly awsDevice?: string;
  readonly jumboFrameCapable?: boolean;
  readonly awsDeviceV2?: string;
  readonly awsLogicalDeviceId?: string;
  readonly hasLogicalRedundancy?: HasLogicalRedundancy;
  readonly tags?: readonly Tag[];
  readonly providerName?: string;
  readonly macSecCapable?: boolean;
  readonly portEncryptionStatus?: string;
  readonly encryptionMode?: string;
  readonly macSecKeys?: readonly MacSecKey[];
  readonly rateLimiterStatus?: RateLimiterStatus;
  readonly partnerInterconnectMacSecCapable?: boolean;
  readonly prefixPoolSizeIpv4?: number;
  readonly prefixPoolSizeIpv6?: number;
  readonly prefixPoolUnallocatedCountIpv4?: number;
  readonly prefixPoolUnallocatedCountIpv6?: number;
  readonly billingMode?: BillingMode;
}
export type ConnectionState = "ordering" | "requested" | "pending" | "available" | "down" | "deleting" | "deleted" | "rejected" | "unknown";
export interface Connections {
  readonly connections?: readonly Connection[];
  readonly nextToken?: string;
}
export interface CreateBGPPeerRequest {
  readonly virtualInterfaceId?: string;
  readonly newBGPPeer?: NewBGPPeer;
}
export interface CreateBGPPeerResponse {
  readonly virtualInterface?: VirtualInterface;
}
export interface CreateConnectionRequest {
  readonly location: string;
  readonly bandwidth: string;
  readonly connectionName: string;
  readonly lagId?: string;
  readonly tags?: readonly Tag[];
  readonly providerName?: string;
  readonly requestMACSec?: boolean;
  readonly billingMode?: RequestBillingMode;
}
export interface CreateDirectConnectGatewayAssociationProposalRequest {
  readonly directConnectGatewayId: string;
  readonly directConnectGatewayOwnerAccount: string;
  readonly gatewayId: string;
  readonly addAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
  readonly removeAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
}
export interface CreateDirectConnectGatewayAssociationProposalResult {
  readonly directConnectGatewayAssociationProposal?: DirectConnectGatewayAssociationProposal;
}
export interface CreateDirectConnectGatewayAssociationRequest {
  readonly directConnectGatewayId: string;
  readonly gatewayId?: string;
  readonly addAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
  readonly virtualGatewayId?: string;
}
export interface CreateDirectConnectGatewayAssociationResult {
  readonly directConnectGatewayAssociation?: DirectConnectGatewayAssociation;
}
export interface CreateDirectConnectGatewayRequest {
  readonly directConnectGatewayName: string;
  readonly tags?: readonly Tag[];
  readonly amazonSideAsn?: number;
}
export interface CreateDirectConnectGatewayResult {
  readonly directConnectGateway?: DirectConnectGateway;
}
export interface CreateInterconnectRequest {
  readonly interconnectName: string;
  readonly bandwidth: string;
  readonly location: string;
  readonly lagId?: string;
  readonly tags?: readonly Tag[];
  readonly providerName?: string;
  readonly requestMACSec?: boolean;
}
export interface CreateLagRequest {
  readonly numberOfConnections: number;
  readonly location: string;
  readonly connectionsBandwidth: string;
  readonly lagName: string;
  readonly connectionId?: string;
  readonly tags?: readonly Tag[];
  readonly childConnectionTags?: readonly Tag[];
  readonly providerName?: string;
  readonly requestMACSec?: boolean;
  readonly billingMode?: RequestBillingMode;
}
export interface CreatePrivateVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly newPrivateVirtualInterface: NewPrivateVirtualInterface;
}
export interface CreatePublicVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly newPublicVirtualInterface: NewPublicVirtualInterface;
}
export interface CreateResiliencyGroupRequest {
  readonly resiliencyGroupName: string;
  readonly intendedResiliencyModel: ResiliencyModel;
  readonly clientToken?: string;
  readonly tags?: readonly Tag[];
}
export interface CreateResiliencyGroupResult {
  readonly resiliencyGroup?: ResiliencyGroup;
}
export interface CreateTransitVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly newTransitVirtualInterface: NewTransitVirtualInterface;
}
export interface CreateTransitVirtualInterfaceResult {
  readonly virtualInterface?: VirtualInterface;
}
export interface CustomerAgreement {
  readonly agreementName?: string;
  readonly status?: string;
}
export interface DeleteBGPPeerRequest {
  readonly virtualInterfaceId?: string;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly customerAddress?: string;
  readonly bgpPeerId?: string;
}
export interface DeleteBGPPeerResponse {
  readonly virtualInterface?: VirtualInterface;
}
export interface DeleteConnectionRequest {
  readonly connectionId: string;
}
export interface DeleteDirectConnectGatewayAssociationProposalRequest {
  readonly proposalId: string;
}
export interface DeleteDirectConnectGatewayAssociationProposalResult {
  readonly directConnectGatewayAssociationProposal?: DirectConnectGatewayAssociationProposal;
}
export interface DeleteDirectConnectGatewayAssociationRequest {
  readonly associationId?: string;
  readonly directConnectGatewayId?: string;
  readonly virtualGatewayId?: string;
}
export interface DeleteDirectConnectGatewayAssociationResult {
  readonly directConnectGatewayAssociation?: DirectConnectGatewayAssociation;
}
export interface DeleteDirectConnectGatewayRequest {
  readonly directConnectGatewayId: string;
}
export interface DeleteDirectConnectGatewayResult {
  readonly directConnectGateway?: DirectConnectGateway;
}
export interface DeleteInterconnectRequest {
  readonly interconnectId: string;
}
export interface DeleteInterconnectResponse {
  readonly interconnectState?: InterconnectState;
}
export interface DeleteLagRequest {
  readonly lagId: string;
}
export interface DeleteResiliencyGroupRequest {
  readonly resiliencyGroupId: string;
}
export interface DeleteResiliencyGroupResult {
  readonly resiliencyGroup?: ResiliencyGroup;
}
export interface DeleteVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
}
export interface DeleteVirtualInterfaceResponse {
  readonly virtualInterfaceState?: VirtualInterfaceState;
}
export interface DescribeConnectionLoaRequest {
  readonly connectionId: string;
  readonly providerName?: string;
  readonly loaContentType?: LoaContentType;
}
export interface DescribeConnectionLoaResponse {
  readonly loa?: Loa;
}
export interface DescribeConnectionsOnInterconnectRequest {
  readonly interconnectId: string;
}
export interface DescribeConnectionsRequest {
  readonly connectionId?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface DescribeCustomerMetadataResponse {
  readonly agreements?: readonly CustomerAgreement[];
  readonly nniPartnerType?: NniPartnerType;
}
export interface DescribeDirectConnectGatewayAssociationProposalsRequest {
  readonly directConnectGatewayId?: string;
  readonly proposalId?: string;
  readonly associatedGatewayId?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface DescribeDirectConnectGatewayAssociationProposalsResult {
  readonly directConnectGatewayAssociationProposals?: readonly DirectConnectGatewayAssociationProposal[];
  readonly nextToken?: string;
}
export interface DescribeDirectConnectGatewayAssociationsRequest {
  readonly associationId?: string;
  readonly associatedGatewayId?: string;
  readonly directConnectGatewayId?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly virtualGatewayId?: string;
}
export interface DescribeDirectConnectGatewayAssociationsResult {
  readonly directConnectGatewayAssociations?: readonly DirectConnectGatewayAssociation[];
  readonly nextToken?: string;
}
export interface DescribeDirectConnectGatewayAttachmentsRequest {
  readonly directConnectGatewayId?: string;
  readonly virtualInterfaceId?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface DescribeDirectConnectGatewayAttachmentsResult {
  readonly directConnectGatewayAttachments?: readonly DirectConnectGatewayAttachment[];
  readonly nextToken?: string;
}
export interface DescribeDirectConnectGatewaysRequest {
  readonly directConnectGatewayId?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface DescribeDirectConnectGatewaysResult {
  readonly directConnectGateways?: readonly DirectConnectGateway[];
  readonly nextToken?: string;
}
export interface DescribeHostedConnectionsRequest {
  readonly connectionId: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface DescribeInterconnectLoaRequest {
  readonly interconnectId: string;
  readonly providerName?: string;
  readonly loaContentType?: LoaContentType;
}
export interface DescribeInterconnectLoaResponse {
  readonly loa?: Loa;
}
export interface DescribeInterconnectsRequest {
  readonly interconnectId?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface DescribeLagsRequest {
  readonly lagId?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface DescribeLoaRequest {
  readonly connectionId: string;
  readonly providerName?: string;
  readonly loaContentType?: LoaContentType;
}
export interface DescribeRouterConfigurationRequest {
  readonly virtualInterfaceId: string;
  readonly routerTypeIdentifier?: string;
}
export interface DescribeRouterConfigurationResponse {
  readonly customerRouterConfig?: string;
  readonly router?: RouterType;
  readonly virtualInterfaceId?: string;
  readonly virtualInterfaceName?: string;
}
export interface DescribeTagsRequest {
  readonly resourceArns: readonly string[];
}
export interface DescribeTagsResponse {
  readonly resourceTags?: readonly ResourceTag[];
}
export interface DescribeVirtualInterfacesRequest {
  readonly connectionId?: string;
  readonly virtualInterfaceId?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface DirectConnectGateway {
  readonly directConnectGatewayId?: string;
  readonly directConnectGatewayName?: string;
  readonly amazonSideAsn?: number;
  readonly ownerAccount?: string;
  readonly directConnectGatewayState?: DirectConnectGatewayState;
  readonly stateChangeError?: string;
  readonly totalPrefixPoolAllocations?: number;
  readonly tags?: readonly Tag[];
}
export interface DirectConnectGatewayAssociation {
  readonly directConnectGatewayId?: string;
  readonly directConnectGatewayOwnerAccount?: string;
  readonly associationState?: DirectConnectGatewayAssociationState;
  readonly stateChangeError?: string;
  readonly associatedGateway?: AssociatedGateway;
  readonly associationId?: string;
  readonly allowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
  readonly associatedCoreNetwork?: AssociatedCoreNetwork;
  readonly virtualGatewayId?: string;
  readonly virtualGatewayRegion?: string;
  readonly virtualGatewayOwnerAccount?: string;
}
export interface DirectConnectGatewayAssociationProposal {
  readonly proposalId?: string;
  readonly directConnectGatewayId?: string;
  readonly directConnectGatewayOwnerAccount?: string;
  readonly proposalState?: DirectConnectGatewayAssociationProposalState;
  readonly associatedGateway?: AssociatedGateway;
  readonly existingAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
  readonly requestedAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
}
export type DirectConnectGatewayAssociationProposalState = "requested" | "accepted" | "deleted";
export type DirectConnectGatewayAssociationState = "associating" | "associated" | "disassociating" | "disassociated" | "updating";
export interface DirectConnectGatewayAttachment {
  readonly directConnectGatewayId?: string;
  readonly virtualInterfaceId?: string;
  readonly virtualInterfaceRegion?: string;
  readonly virtualInterfaceOwnerAccount?: string;
  readonly attachmentState?: DirectConnectGatewayAttachmentState;
  readonly attachmentType?: DirectConnectGatewayAttachmentType;
  readonly stateChangeError?: string;
}
export type DirectConnectGatewayAttachmentState = "attaching" | "attached" | "detaching" | "detached";
export type DirectConnectGatewayAttachmentType = "TransitVirtualInterface" | "PrivateVirtualInterface";
export type DirectConnectGatewayState = "pending" | "available" | "deleting" | "deleted";
export interface DisassociateConnectionFromLagRequest {
  readonly connectionId: string;
  readonly lagId: string;
}
export interface DisassociateConnectionsFromResiliencyGroupRequest {
  readonly connectionIdentifiers: readonly string[];
  readonly resiliencyGroupId: string;
  readonly clientToken?: string;
}
export interface DisassociateConnectionsFromResiliencyGroupResult {
  readonly resiliencyGroupAssociations?: readonly ResiliencyGroupAssociation[];
}
export interface DisassociateMacSecKeyRequest {
  readonly connectionId: string;
  readonly secretARN: string;
}
export interface DisassociateMacSecKeyResponse {
  readonly connectionId?: string;
  readonly macSecKeys?: readonly MacSecKey[];
}
export type GatewayType = "virtualPrivateGateway" | "transitGateway";
export interface GetResiliencyGroupRequest {
  readonly resiliencyGroupId: string;
}
export interface GetResiliencyGroupResult {
  readonly resiliencyGroup?: ResiliencyGroup;
}
export type HasLogicalRedundancy = "unknown" | "yes" | "no";
export interface Interconnect {
  readonly interconnectId?: string;
  readonly interconnectName?: string;
  readonly interconnectState?: InterconnectState;
  readonly region?: string;
  readonly location?: string;
  readonly bandwidth?: string;
  readonly loaIssueTime?: Date;
  readonly lagId?: string;
  readonly awsDevice?: string;
  readonly jumboFrameCapable?: boolean;
  readonly awsDeviceV2?: string;
  readonly awsLogicalDeviceId?: string;
  readonly hasLogicalRedundancy?: HasLogicalRedundancy;
  readonly tags?: readonly Tag[];
  readonly providerName?: string;
  readonly macSecCapable?: boolean;
  readonly portEncryptionStatus?: string;
  readonly encryptionMode?: string;
  readonly macSecKeys?: readonly MacSecKey[];
}
export type InterconnectState = "requested" | "pending" | "available" | "down" | "deleting" | "deleted" | "unknown";
export interface Interconnects {
  readonly interconnects?: readonly Interconnect[];
  readonly nextToken?: string;
}
export interface Lag {
  readonly connectionsBandwidth?: string;
  readonly numberOfConnections?: number;
  readonly lagId?: string;
  readonly ownerAccount?: string;
  readonly lagName?: string;
  readonly lagState?: LagState;
  readonly location?: string;
  readonly region?: string;
  readonly minimumLinks?: number;
  readonly awsDevice?: string;
  readonly awsDeviceV2?: string;
  readonly awsLogicalDeviceId?: string;
  readonly connections?: readonly Connection[];
  readonly allowsHostedConnections?: boolean;
  readonly jumboFrameCapable?: boolean;
  readonly hasLogicalRedundancy?: HasLogicalRedundancy;
  readonly tags?: readonly Tag[];
  readonly providerName?: string;
  readonly macSecCapable?: boolean;
  readonly encryptionMode?: string;
  readonly macSecKeys?: readonly MacSecKey[];
  readonly prefixPoolSizeIpv4?: number;
  readonly prefixPoolSizeIpv6?: number;
  readonly prefixPoolUnallocatedCountIpv4?: number;
  readonly prefixPoolUnallocatedCountIpv6?: number;
  readonly rateLimiterStatus?: RateLimiterStatus;
  readonly billingMode?: BillingMode;
}
export type LagState = "requested" | "pending" | "available" | "down" | "deleting" | "deleted" | "unknown";
export interface Lags {
  readonly lags?: readonly Lag[];
  readonly nextToken?: string;
}
export interface ListResiliencyGroupAssociationsRequest {
  readonly resiliencyGroupId: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListResiliencyGroupAssociationsResult {
  readonly items?: readonly ResiliencyGroupAssociation[];
  readonly nextToken?: string;
}
export interface ListResiliencyGroupsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListResiliencyGroupsResult {
  readonly items?: readonly ResiliencyGroupSummary[];
  readonly nextToken?: string;
}
export interface ListVirtualInterfaceRoutesRequest {
  readonly virtualInterfaceId?: string;
  readonly filters?: RouteFilters;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListVirtualInterfaceRoutesResponse {
  readonly virtualInterfaceId?: string;
  readonly routes?: readonly Route[];
  readonly nextToken?: string;
}
export interface ListVirtualInterfaceTestHistoryRequest {
  readonly testId?: string;
  readonly virtualInterfaceId?: string;
  readonly bgpPeers?: readonly string[];
  readonly status?: string;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListVirtualInterfaceTestHistoryResponse {
  readonly virtualInterfaceTestHistory?: readonly VirtualInterfaceTestHistory[];
  readonly nextToken?: string;
}
export interface Loa {
  readonly loaContent?: Uint8Array;
  readonly loaContentType?: LoaContentType;
}
export type LoaContentType = "application/pdf";
export interface Location {
  readonly locationCode?: string;
  readonly locationName?: string;
  readonly region?: string;
  readonly availablePortSpeeds?: readonly string[];
  readonly availableProviders?: readonly string[];
  readonly availableMacSecPortSpeeds?: readonly string[];
  readonly availableBillingModes?: readonly AvailableBillingMode[];
}
export interface Locations {
  readonly locations?: readonly Location[];
}
export interface MacSecKey {
  readonly secretARN?: string;
  readonly ckn?: string;
  readonly state?: string;
  readonly startOn?: string;
}
export interface NewBGPPeer {
  readonly asn?: number;
  readonly asnLong?: number;
  readonly authKey?: string;
  readonly addressFamily?: AddressFamily;
  readonly amazonAddress?: string;
  readonly customerAddress?: string;
}
export interface NewPrivateVirtualInterface {
  readonly virtualInterfaceName: string;
  readonly vlan: number;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly mtu?: number;
  readonly authKey?: string;
  readonly amazonAddress?: string;
  readonly customerAddress?: string;
  readonly addressFamily?: AddressFamily;
  readonly virtualGatewayId?: string;
  readonly directConnectGatewayId?: string;
  readonly tags?: readonly Tag[];
  readonly enableSiteLink?: boolean;
  readonly prefixPoolAllocatedCountIpv4?: number;
  readonly prefixPoolAllocatedCountIpv6?: number;
  readonly rateLimit?: string;
}
export interface NewPrivateVirtualInterfaceAllocation {
  readonly virtualInterfaceName: string;
  readonly vlan: number;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly mtu?: number;
  readonly authKey?: string;
  readonly amazonAddress?: string;
  readonly addressFamily?: AddressFamily;
  readonly customerAddress?: string;
  readonly tags?: readonly Tag[];
  readonly rateLimit?: string;
}
export interface NewPublicVirtualInterface {
  readonly virtualInterfaceName: string;
  readonly vlan: number;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly authKey?: string;
  readonly amazonAddress?: string;
  readonly customerAddress?: string;
  readonly addressFamily?: AddressFamily;
  readonly routeFilterPrefixes?: readonly RouteFilterPrefix[];
  readonly tags?: readonly Tag[];
  readonly rateLimit?: string;
}
export interface NewPublicVirtualInterfaceAllocation {
  readonly virtualInterfaceName: string;
  readonly vlan: number;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly authKey?: string;
  readonly amazonAddress?: string;
  readonly customerAddress?: string;
  readonly addressFamily?: AddressFamily;
  readonly routeFilterPrefixes?: readonly RouteFilterPrefix[];
  readonly tags?: readonly Tag[];
  readonly rateLimit?: string;
}
export interface NewTransitVirtualInterface {
  readonly virtualInterfaceName?: string;
  readonly vlan?: number;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly mtu?: number;
  readonly authKey?: string;
  readonly amazonAddress?: string;
  readonly customerAddress?: string;
  readonly addressFamily?: AddressFamily;
  readonly directConnectGatewayId?: string;
  readonly tags?: readonly Tag[];
  readonly enableSiteLink?: boolean;
  readonly prefixPoolAllocatedCountIpv4?: number;
  readonly prefixPoolAllocatedCountIpv6?: number;
  readonly rateLimit?: string;
}
export interface NewTransitVirtualInterfaceAllocation {
  readonly virtualInterfaceName?: string;
  readonly vlan?: number;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly mtu?: number;
  readonly authKey?: string;
  readonly amazonAddress?: string;
  readonly customerAddress?: string;
  readonly addressFamily?: AddressFamily;
  readonly tags?: readonly Tag[];
  readonly rateLimit?: string;
}
export type NniPartnerType = "v1" | "v2" | "nonPartner";
export interface RateLimiterStatus {
  readonly maxAllowed?: number;
  readonly inUse?: number;
  readonly remaining?: number;
  readonly totalBandwidth?: string;
}
export type RequestBillingMode = "PayAsYouGo" | "FlatRateTier1" | "FlatRateTier2" | "FlatRateTier3" | "FlatRateTier4" | "FlatRateTier5";
export interface ResiliencyGroup {
  readonly resiliencyGroupId?: string;
  readonly resiliencyGroupArn?: string;
  readonly resiliencyGroupName?: string;
  readonly resiliencyGroupType?: ResiliencyGroupType;
  readonly ownerAccount?: string;
  readonly state?: ResiliencyGroupState;
  readonly tags?: readonly Tag[];
}
export interface ResiliencyGroupAssociation {
  readonly resiliencyGroupId?: string;
  readonly connectionArn?: string;
  readonly state?: ResiliencyGroupAssociationState;
}
export type ResiliencyGroupAssociationState = "associating" | "associated" | "disassociating" | "disassociated";
export type ResiliencyGroupState = "pending" | "available" | "deleting" | "deleted";
export interface ResiliencyGroupSummary {
  readonly resiliencyGroupId?: string;
  readonly resiliencyGroupArn?: string;
  readonly resiliencyGroupName?: string;
  readonly resiliencyGroupType?: ResiliencyGroupType;
  readonly ownerAccount?: string;
  readonly state?: ResiliencyGroupState;
}
export type ResiliencyGroupType = "Managed";
export type ResiliencyModel = "maximum-resiliency" | "high-resiliency" | "basic-resiliency";
export interface ResourceTag {
  readonly resourceArn?: string;
  readonly tags?: readonly Tag[];
}
export interface Route {
  readonly cidr?: string;
  readonly routeDirection?: RouteDirection;
  readonly addressFamily?: AddressFamily;
  readonly asPath?: readonly AsPathSegment[];
  readonly communities?: readonly string[];
  readonly awsLogicalDeviceId?: string;
  readonly routeInstalledAt?: Date;
}
export type RouteDirection = "accepted" | "advertised";
export interface RouteFilterPrefix {
  readonly cidr?: string;
}
export interface RouteFilters {
  readonly routeDirection?: RouteDirection;
  readonly addressFamily?: AddressFamily;
  readonly cidrs?: readonly string[];
  readonly asPath?: readonly number[];
  readonly communities?: readonly string[];
}
export interface RouterType {
  readonly vendor?: string;
  readonly platform?: string;
  readonly software?: string;
  readonly xsltTemplateName?: string;
  readonly xsltTemplateNameForMacSec?: string;
  readonly routerTypeIdentifier?: string;
}
export interface StartBgpFailoverTestRequest {
  readonly virtualInterfaceId: string;
  readonly bgpPeers?: readonly string[];
  readonly testDurationInMinutes?: number;
}
export interface StartBgpFailoverTestResponse {
  readonly virtualInterfaceTest?: VirtualInterfaceTestHistory;
}
export interface StopBgpFailoverTestRequest {
  readonly virtualInterfaceId: string;
}
export interface StopBgpFailoverTestResponse {
  readonly virtualInterfaceTest?: VirtualInterfaceTestHistory;
}
export interface Tag {
  readonly key: string;
  readonly value?: string;
}
export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: readonly Tag[];
}
export interface TagResourceResponse {}
export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateConnectionRequest {
  readonly connectionId: string;
  readonly connectionName?: string;
  readonly encryptionMode?: string;
}
export interface UpdateConnectionsBillingModeRequest {
  readonly connectionIds: readonly string[];
  readonly billingMode: RequestBillingMode;
}
export interface UpdateConnectionsBillingModeResponse {
  readonly billingMode?: BillingMode;
  readonly connections?: readonly Connection[];
}
export interface UpdateDirectConnectGatewayAssociationRequest {
  readonly associationId?: string;
  readonly addAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
  readonly removeAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[];
}
export interface UpdateDirectConnectGatewayAssociationResult {
  readonly directConnectGatewayAssociation?: DirectConnectGatewayAssociation;
}
export interface UpdateDirectConnectGatewayRequest {
  readonly directConnectGatewayId: string;
  readonly newDirectConnectGatewayName: string;
}
export interface UpdateDirectConnectGatewayResponse {
  readonly directConnectGateway?: DirectConnectGateway;
}
export interface UpdateLagRequest {
  readonly lagId: string;
  readonly lagName?: string;
  readonly minimumLinks?: number;
  readonly encryptionMode?: string;
}
export interface UpdateResiliencyGroupRequest {
  readonly resiliencyGroupId: string;
  readonly resiliencyGroupName: string;
  readonly clientToken?: string;
}
export interface UpdateResiliencyGroupResult {
  readonly resiliencyGroup?: ResiliencyGroup;
}
export interface UpdateVirtualInterfaceAttributesRequest {
  readonly virtualInterfaceId: string;
  readonly mtu?: number;
  readonly enableSiteLink?: boolean;
  readonly virtualInterfaceName?: string;
  readonly prefixPoolAllocatedCountIpv4?: number;
  readonly prefixPoolAllocatedCountIpv6?: number;
  readonly rateLimit?: string;
}
export interface VirtualGateway {
  readonly virtualGatewayId?: string;
  readonly virtualGatewayState?: string;
}
export interface VirtualGateways {
  readonly virtualGateways?: readonly VirtualGateway[];
}
export interface VirtualInterface {
  readonly ownerAccount?: string;
  readonly virtualInterfaceId?: string;
  readonly location?: string;
  readonly connectionId?: string;
  readonly virtualInterfaceType?: string;
  readonly virtualInterfaceName?: string;
  readonly vlan?: number;
  readonly asn?: number;
  readonly asnLong?: number;
  readonly amazonSideAsn?: number;
  readonly authKey?: string;
  readonly amazonAddress?: string;
  readonly customerAddress?: string;
  readonly addressFamily?: AddressFamily;
  readonly virtualInterfaceState?: VirtualInterfaceState;
  readonly customerRouterConfig?: string;
  readonly mtu?: number;
  readonly jumboFrameCapable?: boolean;
  readonly virtualGatewayId?: string;
  readonly directConnectGatewayId?: string;
  readonly routeFilterPrefixes?: readonly RouteFilterPrefix[];
  readonly bgpPeers?: readonly BGPPeer[];
  readonly region?: string;
  readonly awsDeviceV2?: string;
  readonly awsLogicalDeviceId?: string;
  readonly tags?: readonly Tag[];
  readonly siteLinkEnabled?: boolean;
  readonly prefixPoolAllocatedCountIpv4?: number;
  readonly prefixPoolAllocatedCountIpv6?: number;
  readonly rateLimit?: string;
}
export type VirtualInterfaceState = "confirming" | "verifying" | "pending" | "available" | "down" | "testing" | "deleting" | "deleted" | "rejected" | "unknown";
export interface VirtualInterfaceTestHistory {
  readonly testId?: string;
  readonly virtualInterfaceId?: string;
  readonly bgpPeers?: readonly string[];
  readonly status?: string;
  readonly ownerAccount?: string;
  readonly testDurationInMinutes?: number;
  readonly startTime?: Date;
  readonly endTime?: Date;
}
export interface VirtualInterfaces {
  readonly virtualInterfaces?: readonly VirtualInterface[];
  readonly nextToken?: string;
}
