/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of network-firewall. */

/** Input and output of each operation. */
export interface Operations {
  AcceptNetworkFirewallTransitGatewayAttachment: [AcceptNetworkFirewallTransitGatewayAttachmentRequest, AcceptNetworkFirewallTransitGatewayAttachmentResponse];
  AssociateAvailabilityZones: [AssociateAvailabilityZonesRequest, AssociateAvailabilityZonesResponse];
  AssociateFirewallPolicy: [AssociateFirewallPolicyRequest, AssociateFirewallPolicyResponse];
  AssociateSubnets: [AssociateSubnetsRequest, AssociateSubnetsResponse];
  AttachRuleGroupsToProxyConfiguration: [AttachRuleGroupsToProxyConfigurationRequest, AttachRuleGroupsToProxyConfigurationResponse];
  CreateContainerAssociation: [CreateContainerAssociationRequest, CreateContainerAssociationResponse];
  CreateFirewall: [CreateFirewallRequest, CreateFirewallResponse];
  CreateFirewallPolicy: [CreateFirewallPolicyRequest, CreateFirewallPolicyResponse];
  CreateProxy: [CreateProxyRequest, CreateProxyResponse];
  CreateProxyConfiguration: [CreateProxyConfigurationRequest, CreateProxyConfigurationResponse];
  CreateProxyRuleGroup: [CreateProxyRuleGroupRequest, CreateProxyRuleGroupResponse];
  CreateProxyRules: [CreateProxyRulesRequest, CreateProxyRulesResponse];
  CreateRuleGroup: [CreateRuleGroupRequest, CreateRuleGroupResponse];
  CreateTLSInspectionConfiguration: [CreateTLSInspectionConfigurationRequest, CreateTLSInspectionConfigurationResponse];
  CreateVpcEndpointAssociation: [CreateVpcEndpointAssociationRequest, CreateVpcEndpointAssociationResponse];
  DeleteContainerAssociation: [DeleteContainerAssociationRequest, DeleteContainerAssociationResponse];
  DeleteFirewall: [DeleteFirewallRequest, DeleteFirewallResponse];
  DeleteFirewallPolicy: [DeleteFirewallPolicyRequest, DeleteFirewallPolicyResponse];
  DeleteNetworkFirewallTransitGatewayAttachment: [DeleteNetworkFirewallTransitGatewayAttachmentRequest, DeleteNetworkFirewallTransitGatewayAttachmentResponse];
  DeleteProxy: [DeleteProxyRequest, DeleteProxyResponse];
  DeleteProxyConfiguration: [DeleteProxyConfigurationRequest, DeleteProxyConfigurationResponse];
  DeleteProxyRuleGroup: [DeleteProxyRuleGroupRequest, DeleteProxyRuleGroupResponse];
  DeleteProxyRules: [DeleteProxyRulesRequest, DeleteProxyRulesResponse];
  DeleteResourcePolicy: [DeleteResourcePolicyRequest, DeleteResourcePolicyResponse];
  DeleteRuleGroup: [DeleteRuleGroupRequest, DeleteRuleGroupResponse];
  DeleteTLSInspectionConfiguration: [DeleteTLSInspectionConfigurationRequest, DeleteTLSInspectionConfigurationResponse];
  DeleteVpcEndpointAssociation: [DeleteVpcEndpointAssociationRequest, DeleteVpcEndpointAssociationResponse];
  DescribeContainerAssociation: [DescribeContainerAssociationRequest, DescribeContainerAssociationResponse];
  DescribeFirewall: [DescribeFirewallRequest, DescribeFirewallResponse];
  DescribeFirewallMetadata: [DescribeFirewallMetadataRequest, DescribeFirewallMetadataResponse];
  DescribeFirewallPolicy: [DescribeFirewallPolicyRequest, DescribeFirewallPolicyResponse];
  DescribeFlowOperation: [DescribeFlowOperationRequest, DescribeFlowOperationResponse];
  DescribeLoggingConfiguration: [DescribeLoggingConfigurationRequest, DescribeLoggingConfigurationResponse];
  DescribeProxy: [DescribeProxyRequest, DescribeProxyResponse];
  DescribeProxyConfiguration: [DescribeProxyConfigurationRequest, DescribeProxyConfigurationResponse];
  DescribeProxyRule: [DescribeProxyRuleRequest, DescribeProxyRuleResponse];
  DescribeProxyRuleGroup: [DescribeProxyRuleGroupRequest, DescribeProxyRuleGroupResponse];
  DescribeResourcePolicy: [DescribeResourcePolicyRequest, DescribeResourcePolicyResponse];
  DescribeRuleGroup: [DescribeRuleGroupRequest, DescribeRuleGroupResponse];
  DescribeRuleGroupMetadata: [DescribeRuleGroupMetadataRequest, DescribeRuleGroupMetadataResponse];
  DescribeRuleGroupSummary: [DescribeRuleGroupSummaryRequest, DescribeRuleGroupSummaryResponse];
  DescribeTLSInspectionConfiguration: [DescribeTLSInspectionConfigurationRequest, DescribeTLSInspectionConfigurationResponse];
  DescribeVpcEndpointAssociation: [DescribeVpcEndpointAssociationRequest, DescribeVpcEndpointAssociationResponse];
  DetachRuleGroupsFromProxyConfiguration: [DetachRuleGroupsFromProxyConfigurationRequest, DetachRuleGroupsFromProxyConfigurationResponse];
  DisassociateAvailabilityZones: [DisassociateAvailabilityZonesRequest, DisassociateAvailabilityZonesResponse];
  DisassociateSubnets: [DisassociateSubnetsRequest, DisassociateSubnetsResponse];
  GetAnalysisReportResults: [GetAnalysisReportResultsRequest, GetAnalysisReportResultsResponse];
  ListAnalysisReports: [ListAnalysisReportsRequest, ListAnalysisReportsResponse];
  ListContainerAssociations: [ListContainerAssociationsRequest, ListContainerAssociationsResponse];
  ListFirewallPolicies: [ListFirewallPoliciesRequest, ListFirewallPoliciesResponse];
  ListFirewalls: [ListFirewallsRequest, ListFirewallsResponse];
  ListFlowOperationResults: [ListFlowOperationResultsRequest, ListFlowOperationResultsResponse];
  ListFlowOperations: [ListFlowOperationsRequest, ListFlowOperationsResponse];
  ListProxies: [ListProxiesRequest, ListProxiesResponse];
  ListProxyConfigurations: [ListProxyConfigurationsRequest, ListProxyConfigurationsResponse];
  ListProxyRuleGroups: [ListProxyRuleGroupsRequest, ListProxyRuleGroupsResponse];
  ListRuleGroups: [ListRuleGroupsRequest, ListRuleGroupsResponse];
  ListTLSInspectionConfigurations: [ListTLSInspectionConfigurationsRequest, ListTLSInspectionConfigurationsResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ListVpcEndpointAssociations: [ListVpcEndpointAssociationsRequest, ListVpcEndpointAssociationsResponse];
  PutResourcePolicy: [PutResourcePolicyRequest, PutResourcePolicyResponse];
  RejectNetworkFirewallTransitGatewayAttachment: [RejectNetworkFirewallTransitGatewayAttachmentRequest, RejectNetworkFirewallTransitGatewayAttachmentResponse];
  StartAnalysisReport: [StartAnalysisReportRequest, StartAnalysisReportResponse];
  StartFlowCapture: [StartFlowCaptureRequest, StartFlowCaptureResponse];
  StartFlowFlush: [StartFlowFlushRequest, StartFlowFlushResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateAvailabilityZoneChangeProtection: [UpdateAvailabilityZoneChangeProtectionRequest, UpdateAvailabilityZoneChangeProtectionResponse];
  UpdateContainerAssociation: [UpdateContainerAssociationRequest, UpdateContainerAssociationResponse];
  UpdateFirewallAnalysisSettings: [UpdateFirewallAnalysisSettingsRequest, UpdateFirewallAnalysisSettingsResponse];
  UpdateFirewallDeleteProtection: [UpdateFirewallDeleteProtectionRequest, UpdateFirewallDeleteProtectionResponse];
  UpdateFirewallDescription: [UpdateFirewallDescriptionRequest, UpdateFirewallDescriptionResponse];
  UpdateFirewallEncryptionConfiguration: [UpdateFirewallEncryptionConfigurationRequest, UpdateFirewallEncryptionConfigurationResponse];
  UpdateFirewallPolicy: [UpdateFirewallPolicyRequest, UpdateFirewallPolicyResponse];
  UpdateFirewallPolicyChangeProtection: [UpdateFirewallPolicyChangeProtectionRequest, UpdateFirewallPolicyChangeProtectionResponse];
  UpdateLoggingConfiguration: [UpdateLoggingConfigurationRequest, UpdateLoggingConfigurationResponse];
  UpdateProxy: [UpdateProxyRequest, UpdateProxyResponse];
  UpdateProxyConfiguration: [UpdateProxyConfigurationRequest, UpdateProxyConfigurationResponse];
  UpdateProxyRule: [UpdateProxyRuleRequest, UpdateProxyRuleResponse];
  UpdateProxyRuleGroupPriorities: [UpdateProxyRuleGroupPrioritiesRequest, UpdateProxyRuleGroupPrioritiesResponse];
  UpdateProxyRulePriorities: [UpdateProxyRulePrioritiesRequest, UpdateProxyRulePrioritiesResponse];
  UpdateProxySettings: [UpdateProxySettingsRequest, UpdateProxySettingsResponse];
  UpdateRuleGroup: [UpdateRuleGroupRequest, UpdateRuleGroupResponse];
  UpdateSubnetChangeProtection: [UpdateSubnetChangeProtectionRequest, UpdateSubnetChangeProtectionResponse];
  UpdateTLSInspectionConfiguration: [UpdateTLSInspectionConfigurationRequest, UpdateTLSInspectionConfigurationResponse];
}

export interface AZSyncState {
  readonly Attachment?: Attachment;
}
export interface AcceptNetworkFirewallTransitGatewayAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
}
export interface AcceptNetworkFirewallTransitGatewayAttachmentResponse {
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayAttachmentStatus: TransitGatewayAttachmentStatus;
}
export interface ActionDefinition {
  readonly PublishMetricAction?: PublishMetricAction;
}
export interface Address {
  readonly AddressDefinition: string;
}
export interface AnalysisReport {
  readonly AnalysisReportId?: string;
  readonly AnalysisType?: EnabledAnalysisType;
  readonly ReportTime?: Date;
  readonly Status?: string;
}
export interface AnalysisResult {
  readonly IdentifiedRuleIds?: readonly string[];
  readonly IdentifiedType?: IdentifiedType;
  readonly AnalysisDetail?: string;
}
export interface AnalysisTypeReportResult {
  readonly Protocol?: string;
  readonly FirstAccessed?: Date;
  readonly LastAccessed?: Date;
  readonly Domain?: string;
  readonly Hits?: Hits;
  readonly UniqueSources?: UniqueSources;
}
export interface AssociateAvailabilityZonesRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly AvailabilityZoneMappings: readonly AvailabilityZoneMapping[];
}
export interface AssociateAvailabilityZonesResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly AvailabilityZoneMappings?: readonly AvailabilityZoneMapping[];
  readonly UpdateToken?: string;
}
export interface AssociateFirewallPolicyRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly FirewallPolicyArn: string;
}
export interface AssociateFirewallPolicyResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly FirewallPolicyArn?: string;
  readonly UpdateToken?: string;
}
export interface AssociateSubnetsRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly SubnetMappings: readonly SubnetMapping[];
}
export interface AssociateSubnetsResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly SubnetMappings?: readonly SubnetMapping[];
  readonly UpdateToken?: string;
}
export interface AttachRuleGroupsToProxyConfigurationRequest {
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
  readonly RuleGroups: readonly ProxyRuleGroupAttachment[];
  readonly UpdateToken: string;
}
export interface AttachRuleGroupsToProxyConfigurationResponse {
  readonly ProxyConfiguration?: ProxyConfiguration;
  readonly UpdateToken?: string;
}
export interface Attachment {
  readonly SubnetId?: string;
  readonly EndpointId?: string;
  readonly Status?: AttachmentStatus;
  readonly StatusMessage?: string;
  readonly DnsName?: string;
}
export type AttachmentStatus = "CREATING" | "DELETING" | "FAILED" | "ERROR" | "SCALING" | "READY";
export interface AvailabilityZoneMapping {
  readonly AvailabilityZone: string;
}
export interface AvailabilityZoneMetadata {
  readonly IPAddressType?: IPAddressType;
}
export interface CIDRSummary {
  readonly AvailableCIDRCount?: number;
  readonly UtilizedCIDRCount?: number;
  readonly IPSetReferences?: Readonly<Record<string, IPSetMetadata>>;
}
export interface CapacityUsageSummary {
  readonly CIDRs?: CIDRSummary;
}
export interface CheckCertificateRevocationStatusActions {
  readonly RevokedStatusAction?: RevocationCheckAction;
  readonly UnknownStatusAction?: RevocationCheckAction;
}
export type ConfigurationSyncState = "PENDING" | "IN_SYNC" | "CAPACITY_CONSTRAINED";
export type ContainerAssociationStatus = "ACTIVE" | "CREATING" | "DELETING" | "UPDATING";
export interface ContainerAssociationSummary {
  readonly Arn?: string;
  readonly Name?: string;
}
export interface ContainerAttribute {
  readonly Key: string;
  readonly Value: string;
}
export interface ContainerMonitoringConfiguration {
  readonly ClusterArn: string;
  readonly AttributeFilters?: readonly ContainerAttribute[];
}
export type ContainerMonitoringType = "ECS" | "EKS";
export interface CreateContainerAssociationRequest {
  readonly ContainerAssociationName: string;
  readonly Description?: string;
  readonly Type: ContainerMonitoringType;
  readonly ContainerMonitoringConfigurations: readonly ContainerMonitoringConfiguration[];
  readonly Tags?: readonly Tag[];
}
export interface CreateContainerAssociationResponse {
  readonly ContainerAssociationName?: string;
  readonly ContainerAssociationArn?: string;
  readonly Description?: string;
  readonly Type?: ContainerMonitoringType;
  readonly ContainerMonitoringConfigurations?: readonly ContainerMonitoringConfiguration[];
  readonly Status?: ContainerAssociationStatus;
  readonly Tags?: readonly Tag[];
  readonly UpdateToken?: string;
}
export interface CreateFirewallPolicyRequest {
  readonly FirewallPolicyName: string;
  readonly FirewallPolicy: FirewallPolicy;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly DryRun?: boolean;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
}
export interface CreateFirewallPolicyResponse {
  readonly UpdateToken: string;
  readonly FirewallPolicyResponse: FirewallPolicyResponse;
}
export interface CreateFirewallRequest {
  readonly FirewallName: string;
  readonly FirewallPolicyArn: string;
  readonly VpcId?: string;
  readonly SubnetMappings?: readonly SubnetMapping[];
  readonly DeleteProtection?: boolean;
  readonly SubnetChangeProtection?: boolean;
  readonly FirewallPolicyChangeProtection?: boolean;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly EnabledAnalysisTypes?: readonly EnabledAnalysisType[];
  readonly TransitGatewayId?: string;
  readonly AvailabilityZoneMappings?: readonly AvailabilityZoneMapping[];
  readonly AvailabilityZoneChangeProtection?: boolean;
  readonly NatGatewayMappings?: readonly NatGatewayMapping[];
  readonly ProxySettings?: ProxySettings;
  readonly NoSourcePreservation?: boolean;
  readonly VpcEndpoint?: VpcEndpoint;
}
export interface CreateFirewallResponse {
  readonly Firewall?: Firewall;
  readonly FirewallStatus?: FirewallStatus;
}
export interface CreateProxyConfigurationRequest {
  readonly ProxyConfigurationName: string;
  readonly Description?: string;
  readonly RuleGroupNames?: readonly string[];
  readonly RuleGroupArns?: readonly string[];
  readonly DefaultRulePhaseActions: ProxyConfigDefaultRulePhaseActionsRequest;
  readonly Tags?: readonly Tag[];
}
export interface CreateProxyConfigurationResponse {
  readonly ProxyConfiguration?: ProxyConfiguration;
  readonly UpdateToken?: string;
}
export interface CreateProxyRequest {
  readonly ProxyName: string;
  readonly NatGatewayId: string;
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
  readonly ListenerProperties?: readonly ListenerPropertyRequest[];
  readonly TlsInterceptProperties: TlsInterceptPropertiesRequest;
  readonly Tags?: readonly Tag[];
}
export interface CreateProxyResponse {
  readonly Proxy?: Proxy;
  readonly UpdateToken?: string;
}
export interface CreateProxyRule {
  readonly ProxyRuleName?: string;
  readonly Description?: string;
  readonly Action?: ProxyRulePhaseAction;
  readonly Conditions?: readonly ProxyRuleCondition[];
  readonly InsertPosition?: number;
}
export interface CreateProxyRuleGroupRequest {
  readonly ProxyRuleGroupName: string;
  readonly Description?: string;
  readonly Rules?: ProxyRulesByRequestPhase;
  readonly Tags?: readonly Tag[];
}
export interface CreateProxyRuleGroupResponse {
  readonly ProxyRuleGroup?: ProxyRuleGroup;
  readonly UpdateToken?: string;
}
export interface CreateProxyRulesByRequestPhase {
  readonly PreDNS?: readonly CreateProxyRule[];
  readonly PreREQUEST?: readonly CreateProxyRule[];
  readonly PostRESPONSE?: readonly CreateProxyRule[];
}
export interface CreateProxyRulesRequest {
  readonly ProxyRuleGroupArn?: string;
  readonly ProxyRuleGroupName?: string;
  readonly Rules: CreateProxyRulesByRequestPhase;
}
export interface CreateProxyRulesResponse {
  readonly ProxyRuleGroup?: ProxyRuleGroup;
  readonly UpdateToken?: string;
}
export interface CreateRuleGroupRequest {
  readonly RuleGroupName: string;
  readonly RuleGroup?: RuleGroup;
  readonly Rules?: string;
  readonly Type: RuleGroupType;
  readonly Description?: string;
  readonly Capacity: number;
  readonly Tags?: readonly Tag[];
  readonly DryRun?: boolean;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly SourceMetadata?: SourceMetadata;
  readonly AnalyzeRuleGroup?: boolean;
  readonly SummaryConfiguration?: SummaryConfiguration;
}
export interface CreateRuleGroupResponse {
  readonly UpdateToken: string;
  readonly RuleGroupResponse: RuleGroupResponse;
}
export interface CreateTLSInspectionConfigurationRequest {
  readonly TLSInspectionConfigurationName: string;
  readonly TLSInspectionConfiguration: TLSInspectionConfiguration;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly EncryptionConfiguration?: EncryptionConfiguration;
}
export interface CreateTLSInspectionConfigurationResponse {
  readonly UpdateToken: string;
  readonly TLSInspectionConfigurationResponse: TLSInspectionConfigurationResponse;
}
export interface CreateVpcEndpointAssociationRequest {
  readonly FirewallArn: string;
  readonly VpcId: string;
  readonly SubnetMapping: SubnetMapping;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateVpcEndpointAssociationResponse {
  readonly VpcEndpointAssociation?: VpcEndpointAssociation;
  readonly VpcEndpointAssociationStatus?: VpcEndpointAssociationStatus;
}
export interface CustomAction {
  readonly ActionName: string;
  readonly ActionDefinition: ActionDefinition;
}
export interface DeleteContainerAssociationRequest {
  readonly ContainerAssociationName?: string;
  readonly ContainerAssociationArn?: string;
}
export interface DeleteContainerAssociationResponse {
  readonly ContainerAssociationName?: string;
  readonly ContainerAssociationArn?: string;
  readonly Status?: ContainerAssociationStatus;
}
export interface DeleteFirewallPolicyRequest {
  readonly FirewallPolicyName?: string;
  readonly FirewallPolicyArn?: string;
}
export interface DeleteFirewallPolicyResponse {
  readonly FirewallPolicyResponse: FirewallPolicyResponse;
}
export interface DeleteFirewallRequest {
  readonly FirewallName?: string;
  readonly FirewallArn?: string;
}
export interface DeleteFirewallResponse {
  readonly Firewall?: Firewall;
  readonly FirewallStatus?: FirewallStatus;
}
export interface DeleteNetworkFirewallTransitGatewayAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
}
export interface DeleteNetworkFirewallTransitGatewayAttachmentResponse {
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayAttachmentStatus: TransitGatewayAttachmentStatus;
}
export interface DeleteProxyConfigurationRequest {
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
}
export interface DeleteProxyConfigurationResponse {
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
}
export interface DeleteProxyRequest {
  readonly NatGatewayId: string;
  readonly ProxyName?: string;
  readonly ProxyArn?: string;
}
export interface DeleteProxyResponse {
  readonly NatGatewayId?: string;
  readonly ProxyName?: string;
  readonly ProxyArn?: string;
}
export interface DeleteProxyRuleGroupRequest {
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
}
export interface DeleteProxyRuleGroupResponse {
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
}
export interface DeleteProxyRulesRequest {
  readonly ProxyRuleGroupArn?: string;
  readonly ProxyRuleGroupName?: string;
  readonly Rules: readonly string[];
}
export interface DeleteProxyRulesResponse {
  readonly ProxyRuleGroup?: ProxyRuleGroup;
}
export interface DeleteResourcePolicyRequest {
  readonly ResourceArn: string;
}
export interface DeleteResourcePolicyResponse {}
export interface DeleteRuleGroupRequest {
  readonly RuleGroupName?: string;
  readonly RuleGroupArn?: string;
  readonly Type?: RuleGroupType;
}
export interface DeleteRuleGroupResponse {
  readonly RuleGroupResponse: RuleGroupResponse;
}
export interface DeleteTLSInspectionConfigurationRequest {
  readonly TLSInspectionConfigurationArn?: string;
  readonly TLSInspectionConfigurationName?: string;
}
export interface DeleteTLSInspectionConfigurationResponse {
  readonly TLSInspectionConfigurationResponse: TLSInspectionConfigurationResponse;
}
export interface DeleteVpcEndpointAssociationRequest {
  readonly VpcEndpointAssociationArn: string;
}
export interface DeleteVpcEndpointAssociationResponse {
  readonly VpcEndpointAssociation?: VpcEndpointAssociation;
  readonly VpcEndpointAssociationStatus?: VpcEndpointAssociationStatus;
}
export interface DescribeContainerAssociationRequest {
  readonly ContainerAssociationName?: string;
  readonly ContainerAssociationArn?: string;
}
export interface DescribeContainerAssociationResponse {
  readonly ContainerAssociationName?: string;
  readonly ContainerAssociationArn?: string;
  readonly Description?: string;
  readonly Type?: ContainerMonitoringType;
  readonly ContainerMonitoringConfigurations?: readonly ContainerMonitoringConfiguration[];
  readonly Status?: ContainerAssociationStatus;
  readonly ResolvedCidrCount?: number;
  readonly LastUpdatedTime?: Date;
  readonly Tags?: readonly Tag[];
  readonly UpdateToken?: string;
}
export interface DescribeFirewallMetadataRequest {
  readonly FirewallArn?: string;
}
export interface DescribeFirewallMetadataResponse {
  readonly FirewallArn?: string;
  readonly FirewallPolicyArn?: string;
  readonly Description?: string;
  readonly Status?: FirewallStatusValue;
  readonly SupportedAvailabilityZones?: Readonly<Record<string, AvailabilityZoneMetadata>>;
  readonly TransitGatewayAttachmentId?: string;
}
export interface DescribeFirewallPolicyRequest {
  readonly FirewallPolicyName?: string;
  readonly FirewallPolicyArn?: string;
}
export interface DescribeFirewallPolicyResponse {
  readonly UpdateToken: string;
  readonly FirewallPolicyResponse: FirewallPolicyResponse;
  readonly FirewallPolicy?: FirewallPolicy;
}
export interface DescribeFirewallRequest {
  readonly FirewallName?: string;
  readonly FirewallArn?: string;
}
export interface DescribeFirewallResponse {
  readonly UpdateToken?: string;
  readonly Firewall?: Firewall;
  readonly FirewallStatus?: FirewallStatus;
}
export interface DescribeFlowOperationRequest {
  readonly FirewallArn: string;
  readonly AvailabilityZone?: string;
  readonly VpcEndpointAssociationArn?: string;
  readonly VpcEndpointId?: string;
  readonly FlowOperationId: string;
}
export interface DescribeFlowOperationResponse {
  readonly FirewallArn?: string;
  readonly AvailabilityZone?: string;
  readonly VpcEndpointAssociationArn?: string;
  readonly VpcEndpointId?: string;
  readonly FlowOperationId?: string;
  readonly FlowOperationType?: FlowOperationType;
  readonly FlowOperationStatus?: FlowOperationStatus;
  readonly StatusMessage?: string;
  readonly FlowRequestTimestamp?: Date;
  readonly FlowOperation?: FlowOperation;
}
export interface DescribeLoggingConfigurationRequest {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
}
export interface DescribeLoggingConfigurationResponse {
  readonly FirewallArn?: string;
  readonly LoggingConfiguration?: LoggingConfiguration;
  readonly EnableMonitoringDashboard?: boolean;
}
export interface DescribeProxyConfigurationRequest {
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
}
export interface DescribeProxyConfigurationResponse {
  readonly ProxyConfiguration?: ProxyConfiguration;
  readonly UpdateToken?: string;
}
export interface DescribeProxyRequest {
  readonly ProxyName?: string;
  readonly ProxyArn?: string;
}
export interface DescribeProxyResource {
  readonly ProxyName?: string;
  readonly ProxyArn?: string;
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
  readonly NatGatewayId?: string;
  readonly ProxyState?: ProxyState;
  readonly ProxyModifyState?: ProxyModifyState;
  readonly ListenerProperties?: readonly ListenerProperty[];
  readonly TlsInterceptProperties?: TlsInterceptProperties;
  readonly VpcEndpointServiceName?: string;
  readonly PrivateDNSName?: string;
  readonly CreateTime?: Date;
  readonly DeleteTime?: Date;
  readonly UpdateTime?: Date;
  readonly FailureCode?: string;
  readonly FailureMessage?: string;
  readonly Tags?: readonly Tag[];
}
export interface DescribeProxyResponse {
  readonly Proxy?: DescribeProxyResource;
  readonly UpdateToken?: string;
}
export interface DescribeProxyRuleGroupRequest {
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
}
export interface DescribeProxyRuleGroupResponse {
  readonly ProxyRuleGroup?: ProxyRuleGroup;
  readonly UpdateToken?: string;
}
export interface DescribeProxyRuleRequest {
  readonly ProxyRuleName: string;
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
}
export interface DescribeProxyRuleResponse {
  readonly ProxyRule?: ProxyRule;
  readonly UpdateToken?: string;
}
export interface DescribeResourcePolicyRequest {
  readonly ResourceArn: string;
}
export interface DescribeResourcePolicyResponse {
  readonly Policy?: string;
}
export interface DescribeRuleGroupMetadataRequest {
  readonly RuleGroupName?: string;
  readonly RuleGroupArn?: string;
  readonly Type?: RuleGroupType;
}
export interface DescribeRuleGroupMetadataResponse {
  readonly RuleGroupArn: string;
  readonly RuleGroupName: string;
  readonly Description?: string;
  readonly Type?: RuleGroupType;
  readonly Capacity?: number;
  readonly StatefulRuleOptions?: StatefulRuleOptions;
  readonly LastModifiedTime?: Date;
  readonly VendorName?: string;
  readonly ProductId?: string;
  readonly ListingName?: string;
}
export interface DescribeRuleGroupRequest {
  readonly RuleGroupName?: string;
  readonly RuleGroupArn?: string;
  readonly Type?: RuleGroupType;
  readonly AnalyzeRuleGroup?: boolean;
}
export interface DescribeRuleGroupResponse {
  readonly UpdateToken: string;
  readonly RuleGroup?: RuleGroup;
  readonly RuleGroupResponse: RuleGroupResponse;
}
export interface DescribeRuleGroupSummaryRequest {
  readonly RuleGroupName?: string;
  readonly RuleGroupArn?: string;
  readonly Type?: RuleGroupType;
}
export interface DescribeRuleGroupSummaryResponse {
  readonly RuleGroupName: string;
  readonly Description?: string;
  readonly Summary?: Summary;
}
export interface DescribeTLSInspectionConfigurationRequest {
  readonly TLSInspectionConfigurationArn?: string;
  readonly TLSInspectionConfigurationName?: string;
}
export interface DescribeTLSInspectionConfigurationResponse {
  readonly UpdateToken: string;
  readonly TLSInspectionConfiguration?: TLSInspectionConfiguration;
  readonly TLSInspectionConfigurationResponse: TLSInspectionConfigurationResponse;
}
export interface DescribeVpcEndpointAssociationRequest {
  readonly VpcEndpointAssociationArn: string;
}
export interface DescribeVpcEndpointAssociationResponse {
  readonly VpcEndpointAssociation?: VpcEndpointAssociation;
  readonly VpcEndpointAssociationStatus?: VpcEndpointAssociationStatus;
}
export interface DetachRuleGroupsFromProxyConfigurationRequest {
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
  readonly RuleGroupNames?: readonly string[];
  readonly RuleGroupArns?: readonly string[];
  readonly UpdateToken: string;
}
export interface DetachRuleGroupsFromProxyConfigurationResponse {
  readonly ProxyConfiguration?: ProxyConfiguration;
  readonly UpdateToken?: string;
}
export interface Dimension {
  readonly Value: string;
}
export interface DisassociateAvailabilityZonesRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly AvailabilityZoneMappings: readonly AvailabilityZoneMapping[];
}
export interface DisassociateAvailabilityZonesResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly AvailabilityZoneMappings?: readonly AvailabilityZoneMapping[];
  readonly UpdateToken?: string;
}
export interface DisassociateSubnetsRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly SubnetIds: readonly string[];
}
export interface DisassociateSubnetsResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly SubnetMappings?: readonly SubnetMapping[];
  readonly UpdateToken?: string;
}
export type EnabledAnalysisType = "TLS_SNI" | "HTTP_HOST";
export interface EncryptionConfiguration {
  readonly KeyId?: string;
  readonly Type: EncryptionType;
}
export type EncryptionType = "CUSTOMER_KMS" | "AWS_OWNED_KMS_KEY";
export interface Firewall {
  readonly FirewallName?: string;
  readonly FirewallArn?: string;
  readonly FirewallPolicyArn: string;
  readonly VpcId: string;
  readonly SubnetMappings: readonly SubnetMapping[];
  readonly DeleteProtection?: boolean;
  readonly SubnetChangeProtection?: boolean;
  readonly FirewallPolicyChangeProtection?: boolean;
  readonly Description?: string;
  readonly FirewallId: string;
  readonly Tags?: readonly Tag[];
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly NumberOfAssociations?: number;
  readonly EnabledAnalysisTypes?: readonly EnabledAnalysisType[];
  readonly TransitGatewayId?: string;
  readonly TransitGatewayOwnerAccountId?: string;
  readonly AvailabilityZoneMappings?: readonly AvailabilityZoneMapping[];
  readonly AvailabilityZoneChangeProtection?: boolean;
  readonly NatGatewayMappings?: readonly NatGatewayMapping[];
  readonly ProxySettings?: ProxySettings;
  readonly NoSourcePreservation?: boolean;
  readonly VpcEndpoint?: VpcEndpoint;
}
export interface FirewallMetadata {
  readonly FirewallName?: string;
  readonly FirewallArn?: string;
  readonly TransitGatewayAttachmentId?: string;
}
export interface FirewallPolicy {
  readonly StatelessRuleGroupReferences?: readonly StatelessRuleGroupReference[];
  readonly StatelessDefaultActions: readonly string[];
  readonly StatelessFragmentDefaultActions: readonly string[];
  readonly StatelessCustomActions?: readonly CustomAction[];
  readonly StatefulRuleGroupReferences?: readonly StatefulRuleGroupReference[];
  readonly StatefulDefaultActions?: readonly string[];
  readonly StatefulEngineOptions?: StatefulEngineOptions;
  readonly TLSInspectionConfigurationArn?: string;
  readonly PolicyVariables?: PolicyVariables;
  readonly EnableTLSSessionHolding?: boolean;
}
export interface FirewallPolicyMetadata {
  readonly Name?: string;
  readonly Arn?: string;
}
export interface FirewallPolicyResponse {
  readonly FirewallPolicyName: string;
  readonly FirewallPolicyArn: string;
  readonly FirewallPolicyId: string;
  readonly Description?: string;
  readonly FirewallPolicyStatus?: ResourceStatus;
  readonly Tags?: readonly Tag[];
  readonly ConsumedStatelessRuleCapacity?: number;
  readonly ConsumedStatefulRuleCapacity?: number;
  readonly ConsumedStatefulDomainCapacity?: number;
  readonly NumberOfAssociations?: number;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly LastModifiedTime?: Date;
}
export interface FirewallStatus {
  readonly Status: FirewallStatusValue;
  readonly ConfigurationSyncStateSummary: ConfigurationSyncState;
  readonly SyncStates?: Readonly<Record<string, SyncState>>;
  readonly CapacityUsageSummary?: CapacityUsageSummary;
  readonly TransitGatewayAttachmentSyncState?: TransitGatewayAttachmentSyncState;
}
export type FirewallStatusValue = "PROVISIONING" | "DELETING" | "READY" | "FAILED";
export interface Flow {
  readonly SourceAddress?: Address;
  readonly DestinationAddress?: Address;
  readonly SourcePort?: string;
  readonly DestinationPort?: string;
  readonly Protocol?: string;
  readonly Age?: number;
  readonly PacketCount?: number;
  readonly ByteCount?: number;
}
export interface FlowFilter {
  readonly SourceAddress?: Address;
  readonly DestinationAddress?: Address;
  readonly SourcePort?: string;
  readonly DestinationPort?: string;
  readonly Protocols?: readonly string[];
}
export interface FlowOperation {
  readonly MinimumFlowAgeInSeconds?: number;
  readonly FlowFilters?: readonly FlowFilter[];
}
export interface FlowOperationMetadata {
  readonly FlowOperationId?: string;
  readonly FlowOperationType?: FlowOperationType;
  readonly FlowRequestTimestamp?: Date;
  readonly FlowOperationStatus?: FlowOperationStatus;
}
export type FlowOperationStatus = "COMPLETED" | "IN_PROGRESS" | "FAILED" | "COMPLETED_WITH_ERRORS";
export type FlowOperationType = "FLOW_FLUSH" | "FLOW_CAPTURE";
export interface FlowTimeouts {
  readonly TcpIdleTimeoutSeconds?: number;
}
export type GeneratedRulesType = "ALLOWLIST" | "DENYLIST" | "REJECTLIST" | "ALERTLIST";
export interface GetAnalysisReportResultsRequest {
  readonly FirewallName?: string;
  readonly AnalysisReportId: string;
  readonly FirewallArn?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetAnalysisReportResultsResponse {
  readonly Status?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly ReportTime?: Date;
  readonly AnalysisType?: EnabledAnalysisType;
  readonly NextToken?: string;
  readonly AnalysisReportResults?: readonly AnalysisTypeReportResult[];
}
export interface Header {
  readonly Protocol: StatefulRuleProtocol;
  readonly Source: string;
  readonly SourcePort: string;
  readonly Direction: StatefulRuleDirection;
  readonly Destination: string;
  readonly DestinationPort: string;
}
export interface Hits {
  readonly Count?: number;
}
export type IPAddressType = "DUALSTACK" | "IPV4" | "IPV6";
export interface IPSet {
  readonly Definition: readonly string[];
}
export interface IPSetMetadata {
  readonly ResolvedCIDRCount?: number;
}
export interface IPSetReference {
  readonly ReferenceArn?: string;
}
export type IdentifiedType = "STATELESS_RULE_FORWARDING_ASYMMETRICALLY" | "STATELESS_RULE_CONTAINS_TCP_FLAGS";
export interface ListAnalysisReportsRequest {
  readonly FirewallName?: string;
  readonly FirewallArn?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAnalysisReportsResponse {
  readonly AnalysisReports?: readonly AnalysisReport[];
  readonly NextToken?: string;
}
export interface ListContainerAssociationsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListContainerAssociationsResponse {
  readonly ContainerAssociations?: readonly ContainerAssociationSummary[];
  readonly NextToken?: string;
}
export interface ListFirewallPoliciesRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListFirewallPoliciesResponse {
  readonly NextToken?: string;
  readonly FirewallPolicies?: readonly FirewallPolicyMetadata[];
}
export interface ListFirewallsRequest {
  readonly NextToken?: string;
  readonly VpcIds?: readonly string[];
  readonly MaxResults?: number;
}
export interface ListFirewallsResponse {
  readonly NextToken?: string;
  readonly Firewalls?: readonly FirewallMetadata[];
}
export interface ListFlowOperationResultsRequest {
  readonly FirewallArn: string;
  readonly FlowOperationId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly AvailabilityZone?: string;
  readonly VpcEndpointId?: string;
  readonly VpcEndpointAssociationArn?: string;
}
export interface ListFlowOperationResultsResponse {
  readonly FirewallArn?: string;
  readonly AvailabilityZone?: string;
  readonly VpcEndpointAssociationArn?: string;
  readonly VpcEndpointId?: string;
  readonly FlowOperationId?: string;
  readonly FlowOperationStatus?: FlowOperationStatus;
  readonly StatusMessage?: string;
  readonly FlowRequestTimestamp?: Date;
  readonly Flows?: readonly Flow[];
  readonly NextToken?: string;
}
export interface ListFlowOperationsRequest {
  readonly FirewallArn: string;
  readonly AvailabilityZone?: string;
  readonly VpcEndpointAssociationArn?: string;
  readonly VpcEndpointId?: string;
  readonly FlowOperationType?: FlowOperationType;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListFlowOperationsResponse {
  readonly FlowOperations?: readonly FlowOperationMetadata[];
  readonly NextToken?: string;
}
export interface ListProxiesRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListProxiesResponse {
  readonly Proxies?: readonly ProxyMetadata[];
  readonly NextToken?: string;
}
export interface ListProxyConfigurationsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListProxyConfigurationsResponse {
  readonly ProxyConfigurations?: readonly ProxyConfigurationMetadata[];
  readonly NextToken?: string;
}
export interface ListProxyRuleGroupsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListProxyRuleGroupsResponse {
  readonly ProxyRuleGroups?: readonly ProxyRuleGroupMetadata[];
  readonly NextToken?: string;
}
export interface ListRuleGroupsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Scope?: ResourceManagedStatus;
  readonly ManagedType?: ResourceManagedType;
  readonly SubscriptionStatus?: SubscriptionStatus;
  readonly Type?: RuleGroupType;
}
export interface ListRuleGroupsResponse {
  readonly NextToken?: string;
  readonly RuleGroups?: readonly RuleGroupMetadata[];
}
export interface ListTLSInspectionConfigurationsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListTLSInspectionConfigurationsResponse {
  readonly NextToken?: string;
  readonly TLSInspectionConfigurations?: readonly TLSInspectionConfigurationMetadata[];
}
export interface ListTagsForResourceRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  readonly NextToken?: string;
  readonly Tags?: readonly Tag[];
}
export interface ListVpcEndpointAssociationsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly FirewallArn?: string;
}
export interface ListVpcEndpointAssociationsResponse {
  readonly NextToken?: string;
  readonly VpcEndpointAssociations?: readonly VpcEndpointAssociationMetadata[];
}
export interface ListenerProperty {
  readonly Port?: number;
  readonly Type?: ListenerPropertyType;
}
export interface ListenerPropertyRequest {
  readonly Port: number;
  readonly Type: ListenerPropertyType;
}
export type ListenerPropertyType = "HTTP" | "HTTPS";
export interface LogDestinationConfig {
  readonly LogType: LogType;
  readonly LogDestinationType: LogDestinationType;
  readonly LogDestination: Readonly<Record<string, string>>;
}
export type LogDestinationType = "S3" | "CloudWatchLogs" | "KinesisDataFirehose";
export type LogType = "ALERT" | "FLOW" | "TLS";
export interface LoggingConfiguration {
  readonly LogDestinationConfigs: readonly LogDestinationConfig[];
}
export interface MatchAttributes {
  readonly Sources?: readonly Address[];
  readonly Destinations?: readonly Address[];
  readonly SourcePorts?: readonly PortRange[];
  readonly DestinationPorts?: readonly PortRange[];
  readonly Protocols?: readonly number[];
  readonly TCPFlags?: readonly TCPFlagField[];
}
export interface NatGatewayAttachment {
  readonly NatGatewayId: string;
  readonly Status: NatGatewayAttachmentStatus;
  readonly StatusMessage?: string;
  readonly DnsName?: string;
}
export type NatGatewayAttachmentStatus = "CREATING" | "READY" | "UPDATING" | "FAILED" | "DELETING";
export interface NatGatewayMapping {
  readonly NatGatewayId: string;
}
export type OverrideAction = "DROP_TO_ALERT";
export interface PerObjectStatus {
  readonly SyncStatus?: PerObjectSyncStatus;
  readonly UpdateToken?: string;
}
export type PerObjectSyncStatus = "PENDING" | "IN_SYNC" | "CAPACITY_CONSTRAINED" | "NOT_SUBSCRIBED" | "DEPRECATED";
export interface PolicyVariables {
  readonly RuleVariables?: Readonly<Record<string, IPSet>>;
}
export interface PortRange {
  readonly FromPort: number;
  readonly ToPort: number;
}
export interface PortSet {
  readonly Definition?: readonly string[];
}
export interface Proxy {
  readonly CreateTime?: Date;
  readonly DeleteTime?: Date;
  readonly UpdateTime?: Date;
  readonly FailureCode?: string;
  readonly FailureMessage?: string;
  readonly ProxyState?: ProxyState;
  readonly ProxyModifyState?: ProxyModifyState;
  readonly NatGatewayId?: string;
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
  readonly ProxyName?: string;
  readonly ProxyArn?: string;
  readonly ListenerProperties?: readonly ListenerProperty[];
  readonly TlsInterceptProperties?: TlsInterceptProperties;
  readonly Tags?: readonly Tag[];
}
export interface ProxyConfigDefaultRulePhaseActionsRequest {
  readonly PreDNS?: ProxyRulePhaseAction;
  readonly PreREQUEST?: ProxyRulePhaseAction;
  readonly PostRESPONSE?: ProxyRulePhaseAction;
}
export interface ProxyConfigRuleGroup {
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
  readonly Type?: string;
  readonly Priority?: number;
}
export interface ProxyConfiguration {
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
  readonly Description?: string;
  readonly CreateTime?: Date;
  readonly DeleteTime?: Date;
  readonly RuleGroups?: readonly ProxyConfigRuleGroup[];
  readonly DefaultRulePhaseActions?: ProxyConfigDefaultRulePhaseActionsRequest;
  readonly Tags?: readonly Tag[];
}
export interface ProxyConfigurationMetadata {
  readonly Name?: string;
  readonly Arn?: string;
}
export interface ProxyMetadata {
  readonly Name?: string;
  readonly Arn?: string;
}
export type ProxyModifyState = "MODIFYING" | "COMPLETED" | "FAILED";
export interface ProxyRule {
  readonly ProxyRuleName?: string;
  readonly Description?: string;
  readonly Action?: ProxyRulePhaseAction;
  readonly Conditions?: readonly ProxyRuleCondition[];
}
export interface ProxyRuleCondition {
  readonly ConditionOperator?: string;
  readonly ConditionKey?: string;
  readonly ConditionValues?: readonly string[];
}
export interface ProxyRuleGroup {
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
  readonly CreateTime?: Date;
  readonly DeleteTime?: Date;
  readonly Rules?: ProxyRulesByRequestPhase;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export interface ProxyRuleGroupAttachment {
  readonly ProxyRuleGroupName?: string;
  readonly InsertPosition?: number;
}
export interface ProxyRuleGroupMetadata {
  readonly Name?: string;
  readonly Arn?: string;
}
export interface ProxyRuleGroupPriority {
  readonly ProxyRuleGroupName?: string;
  readonly NewPosition?: number;
}
export interface ProxyRuleGroupPriorityResult {
  readonly ProxyRuleGroupName?: string;
  readonly Priority?: number;
}
export type ProxyRulePhaseAction = "ALLOW" | "DENY" | "ALERT";
export interface ProxyRulePriority {
  readonly ProxyRuleName?: string;
  readonly NewPosition?: number;
}
export interface ProxyRulesByRequestPhase {
  readonly PreDNS?: readonly ProxyRule[];
  readonly PreREQUEST?: readonly ProxyRule[];
  readonly PostRESPONSE?: readonly ProxyRule[];
}
export interface ProxySettings {
  readonly ListenerProperties: readonly ListenerProperty[];
}
export type ProxyState = "ATTACHING" | "ATTACHED" | "DETACHING" | "DETACHED" | "ATTACH_FAILED" | "DETACH_FAILED";
export interface PublishMetricAction {
  readonly Dimensions: readonly Dimension[];
}
export interface PutResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly Policy: string;
}
export interface PutResourcePolicyResponse {}
export interface ReferenceSets {
  readonly IPSetReferences?: Readonly<Record<string, IPSetReference>>;
}
export interface RejectNetworkFirewallTransitGatewayAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
}
export interface RejectNetworkFirewallTransitGatewayAttachmentResponse {
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayAttachmentStatus: TransitGatewayAttachmentStatus;
}
export type ResourceManagedStatus = "MANAGED" | "ACCOUNT";
export type ResourceManagedType = "AWS_MANAGED_THREAT_SIGNATURES" | "AWS_MANAGED_DOMAIN_LISTS" | "ACTIVE_THREAT_DEFENSE" | "PARTNER_MANAGED";
export type ResourceStatus = "ACTIVE" | "DELETING" | "ERROR";
export type RevocationCheckAction = "PASS" | "DROP" | "REJECT";
export interface RuleDefinition {
  readonly MatchAttributes: MatchAttributes;
  readonly Actions: readonly string[];
}
export interface RuleGroup {
  readonly RuleVariables?: RuleVariables;
  readonly ReferenceSets?: ReferenceSets;
  readonly RulesSource: RulesSource;
  readonly StatefulRuleOptions?: StatefulRuleOptions;
}
export interface RuleGroupMetadata {
  readonly Name?: string;
  readonly Arn?: string;
  readonly VendorName?: string;
}
export type RuleGroupRequestPhase = "PRE_DNS" | "PRE_REQ" | "POST_RES";
export interface RuleGroupResponse {
  readonly RuleGroupArn: string;
  readonly RuleGroupName: string;
  readonly RuleGroupId: string;
  readonly Description?: string;
  readonly Type?: RuleGroupType;
  readonly Capacity?: number;
  readonly RuleGroupStatus?: ResourceStatus;
  readonly Tags?: readonly Tag[];
  readonly ConsumedCapacity?: number;
  readonly NumberOfAssociations?: number;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly SourceMetadata?: SourceMetadata;
  readonly SnsTopic?: string;
  readonly LastModifiedTime?: Date;
  readonly AnalysisResults?: readonly AnalysisResult[];
  readonly SummaryConfiguration?: SummaryConfiguration;
}
export type RuleGroupType = "STATELESS" | "STATEFUL" | "STATEFUL_DOMAIN";
export interface RuleOption {
  readonly Keyword: string;
  readonly Settings?: readonly string[];
}
export type RuleOrder = "DEFAULT_ACTION_ORDER" | "STRICT_ORDER";
export interface RuleSummary {
  readonly SID?: string;
  readonly Msg?: string;
  readonly Metadata?: string;
}
export interface RuleVariables {
  readonly IPSets?: Readonly<Record<string, IPSet>>;
  readonly PortSets?: Readonly<Record<string, PortSet>>;
}
export interface RulesSource {
  readonly RulesString?: string;
  readonly RulesSourceList?: RulesSourceList;
  readonly StatefulRules?: readonly StatefulRule[];
  readonly StatelessRulesAndCustomActions?: StatelessRulesAndCustomActions;
}
export interface RulesSourceList {
  readonly Targets: readonly string[];
  readonly TargetTypes: readonly TargetType[];
  readonly GeneratedRulesType: GeneratedRulesType;
}
export interface ServerCertificate {
  readonly ResourceArn?: string;
}
export interface ServerCertificateConfiguration {
  readonly ServerCertificates?: readonly ServerCertificate[];
  readonly Scopes?: readonly ServerCertificateScope[];
  readonly CertificateAuthorityArn?: string;
  readonly CheckCertificateRevocationStatus?: CheckCertificateRevocationStatusActions;
}
export interface ServerCertificateScope {
  readonly Sources?: readonly Address[];
  readonly Destinations?: readonly Address[];
  readonly SourcePorts?: readonly PortRange[];
  readonly DestinationPorts?: readonly PortRange[];
  readonly Protocols?: readonly number[];
}
export interface SourceMetadata {
  readonly SourceArn?: string;
  readonly SourceUpdateToken?: string;
}
export interface StartAnalysisReportRequest {
  readonly FirewallName?: string;
  readonly FirewallArn?: string;
  readonly AnalysisType: EnabledAnalysisType;
}
export interface StartAnalysisReportResponse {
  readonly AnalysisReportId: string;
}
export interface StartFlowCaptureRequest {
  readonly FirewallArn: string;
  readonly AvailabilityZone?: string;
  readonly VpcEndpointAssociationArn?: string;
  readonly VpcEndpointId?: string;
  readonly MinimumFlowAgeInSeconds?: number;
  readonly FlowFilters: readonly FlowFilter[];
}
export interface StartFlowCaptureResponse {
  readonly FirewallArn?: string;
  readonly FlowOperationId?: string;
  readonly FlowOperationStatus?: FlowOperationStatus;
}
export interface StartFlowFlushRequest {
  readonly FirewallArn: string;
  readonly AvailabilityZone?: string;
  readonly VpcEndpointAssociationArn?: string;
  readonly VpcEndpointId?: string;
  readonly MinimumFlowAgeInSeconds?: number;
  readonly FlowFilters: readonly FlowFilter[];
}
export interface StartFlowFlushResponse {
  readonly FirewallArn?: string;
  readonly FlowOperationId?: string;
  readonly FlowOperationStatus?: FlowOperationStatus;
}
export type StatefulAction = "PASS" | "DROP" | "ALERT" | "REJECT";
export interface StatefulEngineOptions {
  readonly RuleOrder?: RuleOrder;
  readonly StreamExceptionPolicy?: StreamExceptionPolicy;
  readonly FlowTimeouts?: FlowTimeouts;
}
export interface StatefulRule {
  readonly Action: StatefulAction;
  readonly Header: Header;
  readonly RuleOptions: readonly RuleOption[];
}
export type StatefulRuleDirection = "FORWARD" | "ANY";
export interface StatefulRuleGroupOverride {
  readonly Action?: OverrideAction;
}
export interface StatefulRuleGroupReference {
  readonly ResourceArn: string;
  readonly Priority?: number;
  readonly Override?: StatefulRuleGroupOverride;
  readonly DeepThreatInspection?: boolean;
}
export interface StatefulRuleOptions {
  readonly RuleOrder?: RuleOrder;
}
export type StatefulRuleProtocol = "IP" | "TCP" | "UDP" | "ICMP" | "HTTP" | "FTP" | "TLS" | "SMB" | "DNS" | "DCERPC" | "SSH" | "SMTP" | "IMAP" | "MSN" | "KRB5" | "IKEV2" | "TFTP" | "NTP" | "DHCP" | "HTTP2" | "QUIC";
export interface StatelessRule {
  readonly RuleDefinition: RuleDefinition;
  readonly Priority: number;
}
export interface StatelessRuleGroupReference {
  readonly ResourceArn: string;
  readonly Priority: number;
}
export interface StatelessRulesAndCustomActions {
  readonly StatelessRules: readonly StatelessRule[];
  readonly CustomActions?: readonly CustomAction[];
}
export type StreamExceptionPolicy = "DROP" | "CONTINUE" | "REJECT";
export interface SubnetMapping {
  readonly SubnetId: string;
  readonly IPAddressType?: IPAddressType;
}
export type SubscriptionStatus = "NOT_SUBSCRIBED" | "SUBSCRIBED";
export interface Summary {
  readonly RuleSummaries?: readonly RuleSummary[];
}
export interface SummaryConfiguration {
  readonly RuleOptions?: readonly SummaryRuleOption[];
}
export type SummaryRuleOption = "SID" | "MSG" | "METADATA";
export interface SyncState {
  readonly Attachment?: Attachment;
  readonly Config?: Readonly<Record<string, PerObjectStatus>>;
  readonly NatGatewayAttachments?: readonly NatGatewayAttachment[];
}
export type TCPFlag = "FIN" | "SYN" | "RST" | "PSH" | "ACK" | "URG" | "ECE" | "CWR";
export interface TCPFlagField {
  readonly Flags: readonly TCPFlag[];
  readonly Masks?: readonly TCPFlag[];
}
export interface TLSInspectionConfiguration {
  readonly ServerCertificateConfigurations?: readonly ServerCertificateConfiguration[];
}
export interface TLSInspectionConfigurationMetadata {
  readonly Name?: string;
  readonly Arn?: string;
}
export interface TLSInspectionConfigurationResponse {
  readonly TLSInspectionConfigurationArn: string;
  readonly TLSInspectionConfigurationName: string;
  readonly TLSInspectionConfigurationId: string;
  readonly TLSInspectionConfigurationStatus?: ResourceStatus;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly LastModifiedTime?: Date;
  readonly NumberOfAssociations?: number;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly Certificates?: readonly TlsCertificateData[];
  readonly CertificateAuthority?: TlsCertificateData;
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
export type TargetType = "TLS_SNI" | "HTTP_HOST";
export interface TlsCertificateData {
  readonly CertificateArn?: string;
  readonly CertificateSerial?: string;
  readonly Status?: string;
  readonly StatusMessage?: string;
}
export type TlsInterceptMode = "ENABLED" | "DISABLED";
export interface TlsInterceptProperties {
  readonly PcaArn?: string;
  readonly TlsInterceptMode?: TlsInterceptMode;
}
export interface TlsInterceptPropertiesRequest {
  readonly PcaArn?: string;
  readonly TlsInterceptMode?: TlsInterceptMode;
}
export type TransitGatewayAttachmentStatus = "CREATING" | "DELETING" | "DELETED" | "FAILED" | "ERROR" | "READY" | "PENDING_ACCEPTANCE" | "REJECTING" | "REJECTED";
export interface TransitGatewayAttachmentSyncState {
  readonly AttachmentId?: string;
  readonly TransitGatewayAttachmentStatus?: TransitGatewayAttachmentStatus;
  readonly StatusMessage?: string;
}
export interface UniqueSources {
  readonly Count?: number;
}
export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateAvailabilityZoneChangeProtectionRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly AvailabilityZoneChangeProtection: boolean;
}
export interface UpdateAvailabilityZoneChangeProtectionResponse {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly AvailabilityZoneChangeProtection?: boolean;
}
export interface UpdateContainerAssociationRequest {
  readonly ContainerAssociationName?: string;
  readonly ContainerAssociationArn?: string;
  readonly Description?: string;
  readonly Type: ContainerMonitoringType;
  readonly ContainerMonitoringConfigurations: readonly ContainerMonitoringConfiguration[];
  readonly Tags?: readonly Tag[];
  readonly UpdateToken: string;
}
export interface UpdateContainerAssociationResponse {
  readonly ContainerAssociationName?: string;
  readonly ContainerAssociationArn?: string;
  readonly Description?: string;
  readonly Type?: ContainerMonitoringType;
  readonly ContainerMonitoringConfigurations?: readonly ContainerMonitoringConfiguration[];
  readonly Status?: ContainerAssociationStatus;
  readonly Tags?: readonly Tag[];
  readonly UpdateToken?: string;
}
export interface UpdateFirewallAnalysisSettingsRequest {
  readonly EnabledAnalysisTypes?: readonly EnabledAnalysisType[];
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly UpdateToken?: string;
}
export interface UpdateFirewallAnalysisSettingsResponse {
  readonly EnabledAnalysisTypes?: readonly EnabledAnalysisType[];
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly UpdateToken?: string;
}
export interface UpdateFirewallDeleteProtectionRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly DeleteProtection: boolean;
}
export interface UpdateFirewallDeleteProtectionResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly DeleteProtection?: boolean;
  readonly UpdateToken?: string;
}
export interface UpdateFirewallDescriptionRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly Description?: string;
}
export interface UpdateFirewallDescriptionResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly Description?: string;
  readonly UpdateToken?: string;
}
export interface UpdateFirewallEncryptionConfigurationRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
}
export interface UpdateFirewallEncryptionConfigurationResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly UpdateToken?: string;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
}
export interface UpdateFirewallPolicyChangeProtectionRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly FirewallPolicyChangeProtection: boolean;
}
export interface UpdateFirewallPolicyChangeProtectionResponse {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly FirewallPolicyChangeProtection?: boolean;
}
export interface UpdateFirewallPolicyRequest {
  readonly UpdateToken: string;
  readonly FirewallPolicyArn?: string;
  readonly FirewallPolicyName?: string;
  readonly FirewallPolicy: FirewallPolicy;
  readonly Description?: string;
  readonly DryRun?: boolean;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
}
export interface UpdateFirewallPolicyResponse {
  readonly UpdateToken: string;
  readonly FirewallPolicyResponse: FirewallPolicyResponse;
}
export interface UpdateLoggingConfigurationRequest {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly LoggingConfiguration?: LoggingConfiguration;
  readonly EnableMonitoringDashboard?: boolean;
}
export interface UpdateLoggingConfigurationResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly LoggingConfiguration?: LoggingConfiguration;
  readonly EnableMonitoringDashboard?: boolean;
}
export interface UpdateProxyConfigurationRequest {
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
  readonly DefaultRulePhaseActions: ProxyConfigDefaultRulePhaseActionsRequest;
  readonly UpdateToken: string;
}
export interface UpdateProxyConfigurationResponse {
  readonly ProxyConfiguration?: ProxyConfiguration;
  readonly UpdateToken?: string;
}
export interface UpdateProxyRequest {
  readonly NatGatewayId: string;
  readonly ProxyName?: string;
  readonly ProxyArn?: string;
  readonly ListenerPropertiesToAdd?: readonly ListenerPropertyRequest[];
  readonly ListenerPropertiesToRemove?: readonly ListenerPropertyRequest[];
  readonly TlsInterceptProperties?: TlsInterceptPropertiesRequest;
  readonly UpdateToken: string;
}
export interface UpdateProxyResponse {
  readonly Proxy?: Proxy;
  readonly UpdateToken?: string;
}
export interface UpdateProxyRuleGroupPrioritiesRequest {
  readonly ProxyConfigurationName?: string;
  readonly ProxyConfigurationArn?: string;
  readonly RuleGroups: readonly ProxyRuleGroupPriority[];
  readonly UpdateToken: string;
}
export interface UpdateProxyRuleGroupPrioritiesResponse {
  readonly ProxyRuleGroups?: readonly ProxyRuleGroupPriorityResult[];
  readonly UpdateToken?: string;
}
export interface UpdateProxyRulePrioritiesRequest {
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
  readonly RuleGroupRequestPhase: RuleGroupRequestPhase;
  readonly Rules: readonly ProxyRulePriority[];
  readonly UpdateToken: string;
}
export interface UpdateProxyRulePrioritiesResponse {
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
  readonly RuleGroupRequestPhase?: RuleGroupRequestPhase;
  readonly Rules?: readonly ProxyRulePriority[];
  readonly UpdateToken?: string;
}
export interface UpdateProxyRuleRequest {
  readonly ProxyRuleGroupName?: string;
  readonly ProxyRuleGroupArn?: string;
  readonly ProxyRuleName: string;
  readonly Description?: string;
  readonly Action?: ProxyRulePhaseAction;
  readonly AddConditions?: readonly ProxyRuleCondition[];
  readonly RemoveConditions?: readonly ProxyRuleCondition[];
  readonly UpdateToken: string;
}
export interface UpdateProxyRuleResponse {
  readonly ProxyRule?: ProxyRule;
  readonly RemovedConditions?: readonly ProxyRuleCondition[];
  readonly UpdateToken?: string;
}
export interface UpdateProxySettingsRequest {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly UpdateToken?: string;
  readonly ProxySettings?: ProxySettings;
}
export interface UpdateProxySettingsResponse {
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly UpdateToken?: string;
  readonly ProxySettings?: ProxySettings;
}
export interface UpdateRuleGroupRequest {
  readonly UpdateToken: string;
  readonly RuleGroupArn?: string;
  readonly RuleGroupName?: string;
  readonly RuleGroup?: RuleGroup;
  readonly Rules?: string;
  readonly Type?: RuleGroupType;
  readonly Description?: string;
  readonly DryRun?: boolean;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly SourceMetadata?: SourceMetadata;
  readonly AnalyzeRuleGroup?: boolean;
  readonly SummaryConfiguration?: SummaryConfiguration;
}
export interface UpdateRuleGroupResponse {
  readonly UpdateToken: string;
  readonly RuleGroupResponse: RuleGroupResponse;
}
export interface UpdateSubnetChangeProtectionRequest {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly SubnetChangeProtection: boolean;
}
export interface UpdateSubnetChangeProtectionResponse {
  readonly UpdateToken?: string;
  readonly FirewallArn?: string;
  readonly FirewallName?: string;
  readonly SubnetChangeProtection?: boolean;
}
export interface UpdateTLSInspectionConfigurationRequest {
  readonly TLSInspectionConfigurationArn?: string;
  readonly TLSInspectionConfigurationName?: string;
  readonly TLSInspectionConfiguration: TLSInspectionConfiguration;
  readonly Description?: string;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly UpdateToken: string;
}
export interface UpdateTLSInspectionConfigurationResponse {
  readonly UpdateToken: string;
  readonly TLSInspectionConfigurationResponse: TLSInspectionConfigurationResponse;
}
export interface VpcEndpoint {
  readonly VpcId: string;
  readonly SubnetMappings: readonly SubnetMapping[];
}
export interface VpcEndpointAssociation {
  readonly VpcEndpointAssociationId?: string;
  readonly VpcEndpointAssociationArn: string;
  readonly FirewallArn: string;
  readonly VpcId: string;
  readonly SubnetMapping: SubnetMapping;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export interface VpcEndpointAssociationMetadata {
  readonly VpcEndpointAssociationArn?: string;
}
export interface VpcEndpointAssociationStatus {
  readonly Status: FirewallStatusValue;
  readonly AssociationSyncState?: Readonly<Record<string, AZSyncState>>;
}
