/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of globalaccelerator. */

/** Input and output of each operation. */
export interface Operations {
  AddCustomRoutingEndpoints: [AddCustomRoutingEndpointsRequest, AddCustomRoutingEndpointsResponse];
  AddEndpoints: [AddEndpointsRequest, AddEndpointsResponse];
  AdvertiseByoipCidr: [AdvertiseByoipCidrRequest, AdvertiseByoipCidrResponse];
  AllowCustomRoutingTraffic: [AllowCustomRoutingTrafficRequest, void];
  CreateAccelerator: [CreateAcceleratorRequest, CreateAcceleratorResponse];
  CreateCrossAccountAttachment: [CreateCrossAccountAttachmentRequest, CreateCrossAccountAttachmentResponse];
  CreateCustomRoutingAccelerator: [CreateCustomRoutingAcceleratorRequest, CreateCustomRoutingAcceleratorResponse];
  CreateCustomRoutingEndpointGroup: [CreateCustomRoutingEndpointGroupRequest, CreateCustomRoutingEndpointGroupResponse];
  CreateCustomRoutingListener: [CreateCustomRoutingListenerRequest, CreateCustomRoutingListenerResponse];
  CreateEndpointGroup: [CreateEndpointGroupRequest, CreateEndpointGroupResponse];
  CreateListener: [CreateListenerRequest, CreateListenerResponse];
  DeleteAccelerator: [DeleteAcceleratorRequest, void];
  DeleteCrossAccountAttachment: [DeleteCrossAccountAttachmentRequest, void];
  DeleteCustomRoutingAccelerator: [DeleteCustomRoutingAcceleratorRequest, void];
  DeleteCustomRoutingEndpointGroup: [DeleteCustomRoutingEndpointGroupRequest, void];
  DeleteCustomRoutingListener: [DeleteCustomRoutingListenerRequest, void];
  DeleteEndpointGroup: [DeleteEndpointGroupRequest, void];
  DeleteListener: [DeleteListenerRequest, void];
  DenyCustomRoutingTraffic: [DenyCustomRoutingTrafficRequest, void];
  DeprovisionByoipCidr: [DeprovisionByoipCidrRequest, DeprovisionByoipCidrResponse];
  DescribeAccelerator: [DescribeAcceleratorRequest, DescribeAcceleratorResponse];
  DescribeAcceleratorAttributes: [DescribeAcceleratorAttributesRequest, DescribeAcceleratorAttributesResponse];
  DescribeCrossAccountAttachment: [DescribeCrossAccountAttachmentRequest, DescribeCrossAccountAttachmentResponse];
  DescribeCustomRoutingAccelerator: [DescribeCustomRoutingAcceleratorRequest, DescribeCustomRoutingAcceleratorResponse];
  DescribeCustomRoutingAcceleratorAttributes: [DescribeCustomRoutingAcceleratorAttributesRequest, DescribeCustomRoutingAcceleratorAttributesResponse];
  DescribeCustomRoutingEndpointGroup: [DescribeCustomRoutingEndpointGroupRequest, DescribeCustomRoutingEndpointGroupResponse];
  DescribeCustomRoutingListener: [DescribeCustomRoutingListenerRequest, DescribeCustomRoutingListenerResponse];
  DescribeEndpointGroup: [DescribeEndpointGroupRequest, DescribeEndpointGroupResponse];
  DescribeListener: [DescribeListenerRequest, DescribeListenerResponse];
  ListAccelerators: [ListAcceleratorsRequest, ListAcceleratorsResponse];
  ListByoipCidrs: [ListByoipCidrsRequest, ListByoipCidrsResponse];
  ListCrossAccountAttachments: [ListCrossAccountAttachmentsRequest, ListCrossAccountAttachmentsResponse];
  ListCrossAccountResourceAccounts: [ListCrossAccountResourceAccountsRequest, ListCrossAccountResourceAccountsResponse];
  ListCrossAccountResources: [ListCrossAccountResourcesRequest, ListCrossAccountResourcesResponse];
  ListCustomRoutingAccelerators: [ListCustomRoutingAcceleratorsRequest, ListCustomRoutingAcceleratorsResponse];
  ListCustomRoutingEndpointGroups: [ListCustomRoutingEndpointGroupsRequest, ListCustomRoutingEndpointGroupsResponse];
  ListCustomRoutingListeners: [ListCustomRoutingListenersRequest, ListCustomRoutingListenersResponse];
  ListCustomRoutingPortMappings: [ListCustomRoutingPortMappingsRequest, ListCustomRoutingPortMappingsResponse];
  ListCustomRoutingPortMappingsByDestination: [ListCustomRoutingPortMappingsByDestinationRequest, ListCustomRoutingPortMappingsByDestinationResponse];
  ListEndpointGroups: [ListEndpointGroupsRequest, ListEndpointGroupsResponse];
  ListListeners: [ListListenersRequest, ListListenersResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ProvisionByoipCidr: [ProvisionByoipCidrRequest, ProvisionByoipCidrResponse];
  RemoveCustomRoutingEndpoints: [RemoveCustomRoutingEndpointsRequest, void];
  RemoveEndpoints: [RemoveEndpointsRequest, void];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateAccelerator: [UpdateAcceleratorRequest, UpdateAcceleratorResponse];
  UpdateAcceleratorAttributes: [UpdateAcceleratorAttributesRequest, UpdateAcceleratorAttributesResponse];
  UpdateCrossAccountAttachment: [UpdateCrossAccountAttachmentRequest, UpdateCrossAccountAttachmentResponse];
  UpdateCustomRoutingAccelerator: [UpdateCustomRoutingAcceleratorRequest, UpdateCustomRoutingAcceleratorResponse];
  UpdateCustomRoutingAcceleratorAttributes: [UpdateCustomRoutingAcceleratorAttributesRequest, UpdateCustomRoutingAcceleratorAttributesResponse];
  UpdateCustomRoutingListener: [UpdateCustomRoutingListenerRequest, UpdateCustomRoutingListenerResponse];
  UpdateEndpointGroup: [UpdateEndpointGroupRequest, UpdateEndpointGroupResponse];
  UpdateListener: [UpdateListenerRequest, UpdateListenerResponse];
  WithdrawByoipCidr: [WithdrawByoipCidrRequest, WithdrawByoipCidrResponse];
}

export interface Accelerator {
  readonly AcceleratorArn?: string;
  readonly Name?: string;
  readonly IpAddressType?: IpAddressType;
  readonly Enabled?: boolean;
  readonly IpSets?: readonly IpSet[];
  readonly DnsName?: string;
  readonly Status?: AcceleratorStatus;
  readonly CreatedTime?: Date;
  readonly LastModifiedTime?: Date;
  readonly DualStackDnsName?: string;
  readonly Events?: readonly AcceleratorEvent[];
}
export interface AcceleratorAttributes {
  readonly FlowLogsEnabled?: boolean;
  readonly FlowLogsS3Bucket?: string;
  readonly FlowLogsS3Prefix?: string;
}
export interface AcceleratorEvent {
  readonly Message?: string;
  readonly Timestamp?: Date;
}
export type AcceleratorStatus = "DEPLOYED" | "IN_PROGRESS";
export interface AddCustomRoutingEndpointsRequest {
  readonly EndpointConfigurations: readonly CustomRoutingEndpointConfiguration[];
  readonly EndpointGroupArn: string;
}
export interface AddCustomRoutingEndpointsResponse {
  readonly EndpointDescriptions?: readonly CustomRoutingEndpointDescription[];
  readonly EndpointGroupArn?: string;
}
export interface AddEndpointsRequest {
  readonly EndpointConfigurations: readonly EndpointConfiguration[];
  readonly EndpointGroupArn: string;
}
export interface AddEndpointsResponse {
  readonly EndpointDescriptions?: readonly EndpointDescription[];
  readonly EndpointGroupArn?: string;
}
export interface AdvertiseByoipCidrRequest {
  readonly Cidr: string;
}
export interface AdvertiseByoipCidrResponse {
  readonly ByoipCidr?: ByoipCidr;
}
export interface AllowCustomRoutingTrafficRequest {
  readonly EndpointGroupArn: string;
  readonly EndpointId: string;
  readonly DestinationAddresses?: readonly string[];
  readonly DestinationPorts?: readonly number[];
  readonly AllowAllTrafficToEndpoint?: boolean;
}
export interface Attachment {
  readonly AttachmentArn?: string;
  readonly Name?: string;
  readonly Principals?: readonly string[];
  readonly Resources?: readonly Resource[];
  readonly LastModifiedTime?: Date;
  readonly CreatedTime?: Date;
}
export interface ByoipCidr {
  readonly Cidr?: string;
  readonly State?: ByoipCidrState;
  readonly Events?: readonly ByoipCidrEvent[];
}
export interface ByoipCidrEvent {
  readonly Message?: string;
  readonly Timestamp?: Date;
}
export type ByoipCidrState = "PENDING_PROVISIONING" | "READY" | "PENDING_ADVERTISING" | "ADVERTISING" | "PENDING_WITHDRAWING" | "PENDING_DEPROVISIONING" | "DEPROVISIONED" | "FAILED_PROVISION" | "FAILED_ADVERTISING" | "FAILED_WITHDRAW" | "FAILED_DEPROVISION";
export interface CidrAuthorizationContext {
  readonly Message: string;
  readonly Signature: string;
}
export type ClientAffinity = "NONE" | "SOURCE_IP";
export interface CreateAcceleratorRequest {
  readonly Name: string;
  readonly IpAddressType?: IpAddressType;
  readonly IpAddresses?: readonly string[];
  readonly Enabled?: boolean;
  readonly IdempotencyToken: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateAcceleratorResponse {
  readonly Accelerator?: Accelerator;
}
export interface CreateCrossAccountAttachmentRequest {
  readonly Name: string;
  readonly Principals?: readonly string[];
  readonly Resources?: readonly Resource[];
  readonly IdempotencyToken: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateCrossAccountAttachmentResponse {
  readonly CrossAccountAttachment?: Attachment;
}
export interface CreateCustomRoutingAcceleratorRequest {
  readonly Name: string;
  readonly IpAddressType?: IpAddressType;
  readonly IpAddresses?: readonly string[];
  readonly Enabled?: boolean;
  readonly IdempotencyToken: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateCustomRoutingAcceleratorResponse {
  readonly Accelerator?: CustomRoutingAccelerator;
}
export interface CreateCustomRoutingEndpointGroupRequest {
  readonly ListenerArn: string;
  readonly EndpointGroupRegion: string;
  readonly DestinationConfigurations: readonly CustomRoutingDestinationConfiguration[];
  readonly IdempotencyToken: string;
}
export interface CreateCustomRoutingEndpointGroupResponse {
  readonly EndpointGroup?: CustomRoutingEndpointGroup;
}
export interface CreateCustomRoutingListenerRequest {
  readonly AcceleratorArn: string;
  readonly PortRanges: readonly PortRange[];
  readonly IdempotencyToken: string;
}
export interface CreateCustomRoutingListenerResponse {
  readonly Listener?: CustomRoutingListener;
}
export interface CreateEndpointGroupRequest {
  readonly ListenerArn: string;
  readonly EndpointGroupRegion: string;
  readonly EndpointConfigurations?: readonly EndpointConfiguration[];
  readonly TrafficDialPercentage?: number;
  readonly HealthCheckPort?: number;
  readonly HealthCheckProtocol?: HealthCheckProtocol;
  readonly HealthCheckPath?: string;
  readonly HealthCheckIntervalSeconds?: number;
  readonly ThresholdCount?: number;
  readonly IdempotencyToken: string;
  readonly PortOverrides?: readonly PortOverride[];
}
export interface CreateEndpointGroupResponse {
  readonly EndpointGroup?: EndpointGroup;
}
export interface CreateListenerRequest {
  readonly AcceleratorArn: string;
  readonly PortRanges: readonly PortRange[];
  readonly Protocol: Protocol;
  readonly ClientAffinity?: ClientAffinity;
  readonly IdempotencyToken: string;
}
export interface CreateListenerResponse {
  readonly Listener?: Listener;
}
export interface CrossAccountResource {
  readonly EndpointId?: string;
  readonly Cidr?: string;
  readonly AttachmentArn?: string;
}
export interface CustomRoutingAccelerator {
  readonly AcceleratorArn?: string;
  readonly Name?: string;
  readonly IpAddressType?: IpAddressType;
  readonly Enabled?: boolean;
  readonly IpSets?: readonly IpSet[];
  readonly DnsName?: string;
  readonly Status?: CustomRoutingAcceleratorStatus;
  readonly CreatedTime?: Date;
  readonly LastModifiedTime?: Date;
}
export interface CustomRoutingAcceleratorAttributes {
  readonly FlowLogsEnabled?: boolean;
  readonly FlowLogsS3Bucket?: string;
  readonly FlowLogsS3Prefix?: string;
}
export type CustomRoutingAcceleratorStatus = "DEPLOYED" | "IN_PROGRESS";
export interface CustomRoutingDestinationConfiguration {
  readonly FromPort: number;
  readonly ToPort: number;
  readonly Protocols: readonly CustomRoutingProtocol[];
}
export interface CustomRoutingDestinationDescription {
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly Protocols?: readonly Protocol[];
}
export type CustomRoutingDestinationTrafficState = "ALLOW" | "DENY";
export interface CustomRoutingEndpointConfiguration {
  readonly EndpointId?: string;
  readonly AttachmentArn?: string;
}
export interface CustomRoutingEndpointDescription {
  readonly EndpointId?: string;
}
export interface CustomRoutingEndpointGroup {
  readonly EndpointGroupArn?: string;
  readonly EndpointGroupRegion?: string;
  readonly DestinationDescriptions?: readonly CustomRoutingDestinationDescription[];
  readonly EndpointDescriptions?: readonly CustomRoutingEndpointDescription[];
}
export interface CustomRoutingListener {
  readonly ListenerArn?: string;
  readonly PortRanges?: readonly PortRange[];
}
export type CustomRoutingProtocol = "TCP" | "UDP";
export interface DeleteAcceleratorRequest {
  readonly AcceleratorArn: string;
}
export interface DeleteCrossAccountAttachmentRequest {
  readonly AttachmentArn: string;
}
export interface DeleteCustomRoutingAcceleratorRequest {
  readonly AcceleratorArn: string;
}
export interface DeleteCustomRoutingEndpointGroupRequest {
  readonly EndpointGroupArn: string;
}
export interface DeleteCustomRoutingListenerRequest {
  readonly ListenerArn: string;
}
export interface DeleteEndpointGroupRequest {
  readonly EndpointGroupArn: string;
}
export interface DeleteListenerRequest {
  readonly ListenerArn: string;
}
export interface DenyCustomRoutingTrafficRequest {
  readonly EndpointGroupArn: string;
  readonly EndpointId: string;
  readonly DestinationAddresses?: readonly string[];
  readonly DestinationPorts?: readonly number[];
  readonly DenyAllTrafficToEndpoint?: boolean;
}
export interface DeprovisionByoipCidrRequest {
  readonly Cidr: string;
}
export interface DeprovisionByoipCidrResponse {
  readonly ByoipCidr?: ByoipCidr;
}
export interface DescribeAcceleratorAttributesRequest {
  readonly AcceleratorArn: string;
}
export interface DescribeAcceleratorAttributesResponse {
  readonly AcceleratorAttributes?: AcceleratorAttributes;
}
export interface DescribeAcceleratorRequest {
  readonly AcceleratorArn: string;
}
export interface DescribeAcceleratorResponse {
  readonly Accelerator?: Accelerator;
}
export interface DescribeCrossAccountAttachmentRequest {
  readonly AttachmentArn: string;
}
export interface DescribeCrossAccountAttachmentResponse {
  readonly CrossAccountAttachment?: Attachment;
}
export interface DescribeCustomRoutingAcceleratorAttributesRequest {
  readonly AcceleratorArn: string;
}
export interface DescribeCustomRoutingAcceleratorAttributesResponse {
  readonly AcceleratorAttributes?: CustomRoutingAcceleratorAttributes;
}
export interface DescribeCustomRoutingAcceleratorRequest {
  readonly AcceleratorArn: string;
}
export interface DescribeCustomRoutingAcceleratorResponse {
  readonly Accelerator?: CustomRoutingAccelerator;
}
export interface DescribeCustomRoutingEndpointGroupRequest {
  readonly EndpointGroupArn: string;
}
export interface DescribeCustomRoutingEndpointGroupResponse {
  readonly EndpointGroup?: CustomRoutingEndpointGroup;
}
export interface DescribeCustomRoutingListenerRequest {
  readonly ListenerArn: string;
}
export interface DescribeCustomRoutingListenerResponse {
  readonly Listener?: CustomRoutingListener;
}
export interface DescribeEndpointGroupRequest {
  readonly EndpointGroupArn: string;
}
export interface DescribeEndpointGroupResponse {
  readonly EndpointGroup?: EndpointGroup;
}
export interface DescribeListenerRequest {
  readonly ListenerArn: string;
}
export interface DescribeListenerResponse {
  readonly Listener?: Listener;
}
export interface DestinationPortMapping {
  readonly AcceleratorArn?: string;
  readonly AcceleratorSocketAddresses?: readonly SocketAddress[];
  readonly EndpointGroupArn?: string;
  readonly EndpointId?: string;
  readonly EndpointGroupRegion?: string;
  readonly DestinationSocketAddress?: SocketAddress;
  readonly IpAddressType?: IpAddressType;
  readonly DestinationTrafficState?: CustomRoutingDestinationTrafficState;
}
export interface EndpointConfiguration {
  readonly EndpointId?: string;
  readonly Weight?: number;
  readonly ClientIPPreservationEnabled?: boolean;
  readonly AttachmentArn?: string;
}
export interface EndpointDescription {
  readonly EndpointId?: string;
  readonly Weight?: number;
  readonly HealthState?: HealthState;
  readonly HealthReason?: string;
  readonly ClientIPPreservationEnabled?: boolean;
}
export interface EndpointGroup {
  readonly EndpointGroupArn?: string;
  readonly EndpointGroupRegion?: string;
  readonly EndpointDescriptions?: readonly EndpointDescription[];
  readonly TrafficDialPercentage?: number;
  readonly HealthCheckPort?: number;
  readonly HealthCheckProtocol?: HealthCheckProtocol;
  readonly HealthCheckPath?: string;
  readonly HealthCheckIntervalSeconds?: number;
  readonly ThresholdCount?: number;
  readonly PortOverrides?: readonly PortOverride[];
}
export interface EndpointIdentifier {
  readonly EndpointId: string;
  readonly ClientIPPreservationEnabled?: boolean;
}
export type HealthCheckProtocol = "TCP" | "HTTP" | "HTTPS";
export type HealthState = "INITIAL" | "HEALTHY" | "UNHEALTHY";
export interface IpAddressDetail {
  readonly IpAddress?: string;
  readonly NetworkZone?: string;
}
export type IpAddressFamily = "IPv4" | "IPv6";
export type IpAddressType = "IPV4" | "DUAL_STACK";
export interface IpSet {
  readonly IpFamily?: string;
  readonly IpAddresses?: readonly string[];
  readonly IpAddressFamily?: IpAddressFamily;
  readonly IpAddressDetails?: readonly IpAddressDetail[];
}
export interface ListAcceleratorsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListAcceleratorsResponse {
  readonly Accelerators?: readonly Accelerator[];
  readonly NextToken?: string;
}
export interface ListByoipCidrsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListByoipCidrsResponse {
  readonly ByoipCidrs?: readonly ByoipCidr[];
  readonly NextToken?: string;
}
export interface ListCrossAccountAttachmentsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListCrossAccountAttachmentsResponse {
  readonly CrossAccountAttachments?: readonly Attachment[];
  readonly NextToken?: string;
}
export interface ListCrossAccountResourceAccountsRequest {}
export interface ListCrossAccountResourceAccountsResponse {
  readonly ResourceOwnerAwsAccountIds?: readonly string[];
}
export interface ListCrossAccountResourcesRequest {
  readonly AcceleratorArn?: string;
  readonly ResourceOwnerAwsAccountId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListCrossAccountResourcesResponse {
  readonly CrossAccountResources?: readonly CrossAccountResource[];
  readonly NextToken?: string;
}
export interface ListCustomRoutingAcceleratorsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListCustomRoutingAcceleratorsResponse {
  readonly Accelerators?: readonly CustomRoutingAccelerator[];
  readonly NextToken?: string;
}
export interface ListCustomRoutingEndpointGroupsRequest {
  readonly ListenerArn: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListCustomRoutingEndpointGroupsResponse {
  readonly EndpointGroups?: readonly CustomRoutingEndpointGroup[];
  readonly NextToken?: string;
}
export interface ListCustomRoutingListenersRequest {
  readonly AcceleratorArn: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListCustomRoutingListenersResponse {
  readonly Listeners?: readonly CustomRoutingListener[];
  readonly NextToken?: string;
}
export interface ListCustomRoutingPortMappingsByDestinationRequest {
  readonly EndpointId: string;
  readonly DestinationAddress: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListCustomRoutingPortMappingsByDestinationResponse {
  readonly DestinationPortMappings?: readonly DestinationPortMapping[];
  readonly NextToken?: string;
}
export interface ListCustomRoutingPortMappingsRequest {
  readonly AcceleratorArn: string;
  readonly EndpointGroupArn?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListCustomRoutingPortMappingsResponse {
  readonly PortMappings?: readonly PortMapping[];
  readonly NextToken?: string;
}
export interface ListEndpointGroupsRequest {
  readonly ListenerArn: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListEndpointGroupsResponse {
  readonly EndpointGroups?: readonly EndpointGroup[];
  readonly NextToken?: string;
}
export interface ListListenersRequest {
  readonly AcceleratorArn: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListListenersResponse {
  readonly Listeners?: readonly Listener[];
  readonly NextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[];
}
export interface Listener {
  readonly ListenerArn?: string;
  readonly PortRanges?: readonly PortRange[];
  readonly Protocol?: Protocol;
  readonly ClientAffinity?: ClientAffinity;
}
export interface PortMapping {
  readonly AcceleratorPort?: number;
  readonly EndpointGroupArn?: string;
  readonly EndpointId?: string;
  readonly DestinationSocketAddress?: SocketAddress;
  readonly Protocols?: readonly CustomRoutingProtocol[];
  readonly DestinationTrafficState?: CustomRoutingDestinationTrafficState;
}
export interface PortOverride {
  readonly ListenerPort?: number;
  readonly EndpointPort?: number;
}
export interface PortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export type Protocol = "TCP" | "UDP";
export interface ProvisionByoipCidrRequest {
  readonly Cidr: string;
  readonly CidrAuthorizationContext: CidrAuthorizationContext;
}
export interface ProvisionByoipCidrResponse {
  readonly ByoipCidr?: ByoipCidr;
}
export interface RemoveCustomRoutingEndpointsRequest {
  readonly EndpointIds: readonly string[];
  readonly EndpointGroupArn: string;
}
export interface RemoveEndpointsRequest {
  readonly EndpointIdentifiers: readonly EndpointIdentifier[];
  readonly EndpointGroupArn: string;
}
export interface Resource {
  readonly EndpointId?: string;
  readonly Cidr?: string;
  readonly Region?: string;
}
export interface SocketAddress {
  readonly IpAddress?: string;
  readonly Port?: number;
}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}
export interface TagResourceResponse {}
export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateAcceleratorAttributesRequest {
  readonly AcceleratorArn: string;
  readonly FlowLogsEnabled?: boolean;
  readonly FlowLogsS3Bucket?: string;
  readonly FlowLogsS3Prefix?: string;
}
export interface UpdateAcceleratorAttributesResponse {
  readonly AcceleratorAttributes?: AcceleratorAttributes;
}
export interface UpdateAcceleratorRequest {
  readonly AcceleratorArn: string;
  readonly Name?: string;
  readonly IpAddressType?: IpAddressType;
  readonly IpAddresses?: readonly string[];
  readonly Enabled?: boolean;
}
export interface UpdateAcceleratorResponse {
  readonly Accelerator?: Accelerator;
}
export interface UpdateCrossAccountAttachmentRequest {
  readonly AttachmentArn: string;
  readonly Name?: string;
  readonly AddPrincipals?: readonly string[];
  readonly RemovePrincipals?: readonly string[];
  readonly AddResources?: readonly Resource[];
  readonly RemoveResources?: readonly Resource[];
}
export interface UpdateCrossAccountAttachmentResponse {
  readonly CrossAccountAttachment?: Attachment;
}
export interface UpdateCustomRoutingAcceleratorAttributesRequest {
  readonly AcceleratorArn: string;
  readonly FlowLogsEnabled?: boolean;
  readonly FlowLogsS3Bucket?: string;
  readonly FlowLogsS3Prefix?: string;
}
export interface UpdateCustomRoutingAcceleratorAttributesResponse {
  readonly AcceleratorAttributes?: CustomRoutingAcceleratorAttributes;
}
export interface UpdateCustomRoutingAcceleratorRequest {
  readonly AcceleratorArn: string;
  readonly Name?: string;
  readonly IpAddressType?: IpAddressType;
  readonly IpAddresses?: readonly string[];
  readonly Enabled?: boolean;
}
export interface UpdateCustomRoutingAcceleratorResponse {
  readonly Accelerator?: CustomRoutingAccelerator;
}
export interface UpdateCustomRoutingListenerRequest {
  readonly ListenerArn: string;
  readonly PortRanges: readonly PortRange[];
}
export interface UpdateCustomRoutingListenerResponse {
  readonly Listener?: CustomRoutingListener;
}
export interface UpdateEndpointGroupRequest {
  readonly EndpointGroupArn: string;
  readonly EndpointConfigurations?: readonly EndpointConfiguration[];
  readonly TrafficDialPercentage?: number;
  readonly HealthCheckPort?: number;
  readonly HealthCheckProtocol?: HealthCheckProtocol;
  readonly HealthCheckPath?: string;
  readonly HealthCheckIntervalSeconds?: number;
  readonly ThresholdCount?: number;
  readonly PortOverrides?: readonly PortOverride[];
}
export interface UpdateEndpointGroupResponse {
  readonly EndpointGroup?: EndpointGroup;
}
export interface UpdateListenerRequest {
  readonly ListenerArn: string;
  readonly PortRanges?: readonly PortRange[];
  readonly Protocol?: Protocol;
  readonly ClientAffinity?: ClientAffinity;
}
export interface UpdateListenerResponse {
  readonly Listener?: Listener;
}
export interface WithdrawByoipCidrRequest {
  readonly Cidr: string;
}
export interface WithdrawByoipCidrResponse {
  readonly ByoipCidr?: ByoipCidr;
}
