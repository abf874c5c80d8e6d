/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of route53resolver. */

/** Input and output of each operation. */
export interface Operations {
  AssociateFirewallRuleGroup: [AssociateFirewallRuleGroupRequest, AssociateFirewallRuleGroupResponse];
  AssociateResolverEndpointIpAddress: [AssociateResolverEndpointIpAddressRequest, AssociateResolverEndpointIpAddressResponse];
  AssociateResolverQueryLogConfig: [AssociateResolverQueryLogConfigRequest, AssociateResolverQueryLogConfigResponse];
  AssociateResolverRule: [AssociateResolverRuleRequest, AssociateResolverRuleResponse];
  BatchCreateFirewallRule: [BatchCreateFirewallRuleRequest, BatchCreateFirewallRuleResponse];
  BatchDeleteFirewallRule: [BatchDeleteFirewallRuleRequest, BatchDeleteFirewallRuleResponse];
  BatchUpdateFirewallRule: [BatchUpdateFirewallRuleRequest, BatchUpdateFirewallRuleResponse];
  CreateFirewallDomainList: [CreateFirewallDomainListRequest, CreateFirewallDomainListResponse];
  CreateFirewallRule: [CreateFirewallRuleRequest, CreateFirewallRuleResponse];
  CreateFirewallRuleGroup: [CreateFirewallRuleGroupRequest, CreateFirewallRuleGroupResponse];
  CreateOutpostResolver: [CreateOutpostResolverRequest, CreateOutpostResolverResponse];
  CreateResolverEndpoint: [CreateResolverEndpointRequest, CreateResolverEndpointResponse];
  CreateResolverQueryLogConfig: [CreateResolverQueryLogConfigRequest, CreateResolverQueryLogConfigResponse];
  CreateResolverRule: [CreateResolverRuleRequest, CreateResolverRuleResponse];
  DeleteFirewallDomainList: [DeleteFirewallDomainListRequest, DeleteFirewallDomainListResponse];
  DeleteFirewallRule: [DeleteFirewallRuleRequest, DeleteFirewallRuleResponse];
  DeleteFirewallRuleGroup: [DeleteFirewallRuleGroupRequest, DeleteFirewallRuleGroupResponse];
  DeleteOutpostResolver: [DeleteOutpostResolverRequest, DeleteOutpostResolverResponse];
  DeleteResolverEndpoint: [DeleteResolverEndpointRequest, DeleteResolverEndpointResponse];
  DeleteResolverQueryLogConfig: [DeleteResolverQueryLogConfigRequest, DeleteResolverQueryLogConfigResponse];
  DeleteResolverRule: [DeleteResolverRuleRequest, DeleteResolverRuleResponse];
  DisassociateFirewallRuleGroup: [DisassociateFirewallRuleGroupRequest, DisassociateFirewallRuleGroupResponse];
  DisassociateResolverEndpointIpAddress: [DisassociateResolverEndpointIpAddressRequest, DisassociateResolverEndpointIpAddressResponse];
  DisassociateResolverQueryLogConfig: [DisassociateResolverQueryLogConfigRequest, DisassociateResolverQueryLogConfigResponse];
  DisassociateResolverRule: [DisassociateResolverRuleRequest, DisassociateResolverRuleResponse];
  GetFirewallConfig: [GetFirewallConfigRequest, GetFirewallConfigResponse];
  GetFirewallDomainList: [GetFirewallDomainListRequest, GetFirewallDomainListResponse];
  GetFirewallRuleGroup: [GetFirewallRuleGroupRequest, GetFirewallRuleGroupResponse];
  GetFirewallRuleGroupAssociation: [GetFirewallRuleGroupAssociationRequest, GetFirewallRuleGroupAssociationResponse];
  GetFirewallRuleGroupPolicy: [GetFirewallRuleGroupPolicyRequest, GetFirewallRuleGroupPolicyResponse];
  GetOutpostResolver: [GetOutpostResolverRequest, GetOutpostResolverResponse];
  GetResolverConfig: [GetResolverConfigRequest, GetResolverConfigResponse];
  GetResolverDnssecConfig: [GetResolverDnssecConfigRequest, GetResolverDnssecConfigResponse];
  GetResolverEndpoint: [GetResolverEndpointRequest, GetResolverEndpointResponse];
  GetResolverQueryLogConfig: [GetResolverQueryLogConfigRequest, GetResolverQueryLogConfigResponse];
  GetResolverQueryLogConfigAssociation: [GetResolverQueryLogConfigAssociationRequest, GetResolverQueryLogConfigAssociationResponse];
  GetResolverQueryLogConfigPolicy: [GetResolverQueryLogConfigPolicyRequest, GetResolverQueryLogConfigPolicyResponse];
  GetResolverRule: [GetResolverRuleRequest, GetResolverRuleResponse];
  GetResolverRuleAssociation: [GetResolverRuleAssociationRequest, GetResolverRuleAssociationResponse];
  GetResolverRulePolicy: [GetResolverRulePolicyRequest, GetResolverRulePolicyResponse];
  ImportFirewallDomains: [ImportFirewallDomainsRequest, ImportFirewallDomainsResponse];
  ListFirewallConfigs: [ListFirewallConfigsRequest, ListFirewallConfigsResponse];
  ListFirewallDomainLists: [ListFirewallDomainListsRequest, ListFirewallDomainListsResponse];
  ListFirewallDomains: [ListFirewallDomainsRequest, ListFirewallDomainsResponse];
  ListFirewallRuleGroupAssociations: [ListFirewallRuleGroupAssociationsRequest, ListFirewallRuleGroupAssociationsResponse];
  ListFirewallRuleGroups: [ListFirewallRuleGroupsRequest, ListFirewallRuleGroupsResponse];
  ListFirewallRuleTypes: [ListFirewallRuleTypesRequest, ListFirewallRuleTypesResponse];
  ListFirewallRules: [ListFirewallRulesRequest, ListFirewallRulesResponse];
  ListOutpostResolvers: [ListOutpostResolversRequest, ListOutpostResolversResponse];
  ListResolverConfigs: [ListResolverConfigsRequest, ListResolverConfigsResponse];
  ListResolverDnssecConfigs: [ListResolverDnssecConfigsRequest, ListResolverDnssecConfigsResponse];
  ListResolverEndpointIpAddresses: [ListResolverEndpointIpAddressesRequest, ListResolverEndpointIpAddressesResponse];
  ListResolverEndpoints: [ListResolverEndpointsRequest, ListResolverEndpointsResponse];
  ListResolverQueryLogConfigAssociations: [ListResolverQueryLogConfigAssociationsRequest, ListResolverQueryLogConfigAssociationsResponse];
  ListResolverQueryLogConfigs: [ListResolverQueryLogConfigsRequest, ListResolverQueryLogConfigsResponse];
  ListResolverRuleAssociations: [ListResolverRuleAssociationsRequest, ListResolverRuleAssociationsResponse];
  ListResolverRules: [ListResolverRulesRequest, ListResolverRulesResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  PutFirewallRuleGroupPolicy: [PutFirewallRuleGroupPolicyRequest, PutFirewallRuleGroupPolicyResponse];
  PutResolverQueryLogConfigPolicy: [PutResolverQueryLogConfigPolicyRequest, PutResolverQueryLogConfigPolicyResponse];
  PutResolverRulePolicy: [PutResolverRulePolicyRequest, PutResolverRulePolicyResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateFirewallConfig: [UpdateFirewallConfigRequest, UpdateFirewallConfigResponse];
  UpdateFirewallDomains: [UpdateFirewallDomainsRequest, UpdateFirewallDomainsResponse];
  UpdateFirewallRule: [UpdateFirewallRuleRequest, UpdateFirewallRuleResponse];
  UpdateFirewallRuleGroupAssociation: [UpdateFirewallRuleGroupAssociationRequest, UpdateFirewallRuleGroupAssociationResponse];
  UpdateOutpostResolver: [UpdateOutpostResolverRequest, UpdateOutpostResolverResponse];
  UpdateResolverConfig: [UpdateResolverConfigRequest, UpdateResolverConfigResponse];
  UpdateResolverDnssecConfig: [UpdateResolverDnssecConfigRequest, UpdateResolverDnssecConfigResponse];
  UpdateResolverEndpoint: [UpdateResolverEndpointRequest, UpdateResolverEndpointResponse];
  UpdateResolverRule: [UpdateResolverRuleRequest, UpdateResolverRuleResponse];
}

export type Action = "ALLOW" | "BLOCK" | "ALERT";
export interface AssociateFirewallRuleGroupRequest {
  readonly CreatorRequestId: string;
  readonly FirewallRuleGroupId: string;
  readonly VpcId: string;
  readonly Priority: number;
  readonly Name: string;
  readonly MutationProtection?: MutationProtectionStatus;
  readonly Tags?: readonly Tag[];
}
export interface AssociateFirewallRuleGroupResponse {
  readonly FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation;
}
export interface AssociateResolverEndpointIpAddressRequest {
  readonly ResolverEndpointId: string;
  readonly IpAddress: IpAddressUpdate;
}
export interface AssociateResolverEndpointIpAddressResponse {
  readonly ResolverEndpoint?: ResolverEndpoint;
}
export interface AssociateResolverQueryLogConfigRequest {
  readonly ResolverQueryLogConfigId: string;
  readonly ResourceId: string;
}
export interface AssociateResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation;
}
export interface AssociateResolverRuleRequest {
  readonly ResolverRuleId: string;
  readonly Name?: string;
  readonly VPCId: string;
}
export interface AssociateResolverRuleResponse {
  readonly ResolverRuleAssociation?: ResolverRuleAssociation;
}
export type AutodefinedReverseFlag = "ENABLE" | "DISABLE" | "USE_LOCAL_RESOURCE_SETTING";
export interface BatchCreateFirewallRuleError {
  readonly FirewallRule?: CreateFirewallRuleEntry;
  readonly Code?: string;
  readonly Message?: string;
}
export interface BatchCreateFirewallRuleRequest {
  readonly CreateFirewallRuleEntries: readonly CreateFirewallRuleEntry[];
}
export interface BatchCreateFirewallRuleResponse {
  readonly CreatedFirewallRules?: readonly FirewallRule[];
  readonly CreateErrors?: readonly BatchCreateFirewallRuleError[];
}
export interface BatchDeleteFirewallRuleError {
  readonly FirewallRule?: DeleteFirewallRuleEntry;
  readonly Code?: string;
  readonly Message?: string;
}
export interface BatchDeleteFirewallRuleRequest {
  readonly DeleteFirewallRuleEntries: readonly DeleteFirewallRuleEntry[];
}
export interface BatchDeleteFirewallRuleResponse {
  readonly DeletedFirewallRules?: readonly FirewallRule[];
  readonly DeleteErrors?: readonly BatchDeleteFirewallRuleError[];
}
export interface BatchUpdateFirewallRuleError {
  readonly FirewallRule?: UpdateFirewallRuleEntry;
  readonly Code?: string;
  readonly Message?: string;
}
export interface BatchUpdateFirewallRuleRequest {
  readonly UpdateFirewallRuleEntries: readonly UpdateFirewallRuleEntry[];
}
export interface BatchUpdateFirewallRuleResponse {
  readonly UpdatedFirewallRules?: readonly FirewallRule[];
  readonly UpdateErrors?: readonly BatchUpdateFirewallRuleError[];
}
export type BlockOverrideDnsType = "CNAME";
export type BlockResponse = "NODATA" | "NXDOMAIN" | "OVERRIDE";
export type ConfidenceThreshold = "LOW" | "MEDIUM" | "HIGH";
export interface CreateFirewallDomainListRequest {
  readonly CreatorRequestId: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateFirewallDomainListResponse {
  readonly FirewallDomainList?: FirewallDomainList;
}
export interface CreateFirewallRuleEntry {
  readonly CreatorRequestId: string;
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string;
  readonly Priority: number;
  readonly Action: Action;
  readonly BlockResponse?: BlockResponse;
  readonly BlockOverrideDomain?: string;
  readonly BlockOverrideDnsType?: BlockOverrideDnsType;
  readonly BlockOverrideTtl?: number;
  readonly Name: string;
  readonly FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  readonly Qtype?: string;
  readonly DnsThreatProtection?: DnsThreatProtection;
  readonly ConfidenceThreshold?: ConfidenceThreshold;
  readonly FirewallRuleType?: FirewallRuleType;
}
export interface CreateFirewallRuleGroupRequest {
  readonly CreatorRequestId: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateFirewallRuleGroupResponse {
  readonly FirewallRuleGroup?: FirewallRuleGroup;
}
export interface CreateFirewallRuleRequest {
  readonly CreatorRequestId: string;
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string;
  readonly Priority: number;
  readonly Action: Action;
  readonly BlockResponse?: BlockResponse;
  readonly BlockOverrideDomain?: string;
  readonly BlockOverrideDnsType?: BlockOverrideDnsType;
  readonly BlockOverrideTtl?: number;
  readonly Name: string;
  readonly FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  readonly Qtype?: string;
  readonly DnsThreatProtection?: DnsThreatProtection;
  readonly ConfidenceThreshold?: ConfidenceThreshold;
  readonly FirewallRuleType?: FirewallRuleType;
}
export interface CreateFirewallRuleResponse {
  readonly FirewallRule?: FirewallRule;
}
export interface CreateOutpostResolverRequest {
  readonly CreatorRequestId: string;
  readonly Name: string;
  readonly InstanceCount?: number;
  readonly PreferredInstanceType: string;
  readonly OutpostArn: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateOutpostResolverResponse {
  readonly OutpostResolver?: OutpostResolver;
}
export interface CreateResolverEndpointRequest {
  readonly CreatorRequestId: string;
  readonly Name?: string;
  readonly SecurityGroupIds: readonly string[];
  readonly Direction: ResolverEndpointDirection;
  readonly IpAddresses: readonly IpAddressRequest[];
  readonly OutpostArn?: string;
  readonly PreferredInstanceType?: string;
  readonly Tags?: readonly Tag[];
  readonly ResolverEndpointType?: ResolverEndpointType;
  readonly Protocols?: readonly Protocol[];
  readonly RniEnhancedMetricsEnabled?: boolean;
  readonly TargetNameServerMetricsEnabled?: boolean;
  readonly Dns64Enabled?: boolean;
  readonly Ipv6InternetAccessEnabled?: boolean;
}
export interface CreateResolverEndpointResponse {
  readonly ResolverEndpoint?: ResolverEndpoint;
}
export interface CreateResolverQueryLogConfigRequest {
  readonly Name: string;
  readonly DestinationArn: string;
  readonly CreatorRequestId: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfig?: ResolverQueryLogConfig;
}
export interface CreateResolverRuleRequest {
  readonly CreatorRequestId: string;
  readonly Name?: string;
  readonly RuleType: RuleTypeOption;
  readonly DomainName?: string;
  readonly TargetIps?: readonly TargetAddress[];
  readonly ResolverEndpointId?: string;
  readonly Tags?: readonly Tag[];
  readonly DelegationRecord?: string;
}
export interface CreateResolverRuleResponse {
  readonly ResolverRule?: ResolverRule;
}
export interface DeleteFirewallDomainListRequest {
  readonly FirewallDomainListId: string;
}
export interface DeleteFirewallDomainListResponse {
  readonly FirewallDomainList?: FirewallDomainList;
}
export interface DeleteFirewallRuleEntry {
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string;
  readonly FirewallThreatProtectionId?: string;
  readonly Qtype?: string;
}
export interface DeleteFirewallRuleGroupRequest {
  readonly FirewallRuleGroupId: string;
}
export interface DeleteFirewallRuleGroupResponse {
  readonly FirewallRuleGroup?: FirewallRuleGroup;
}
export interface DeleteFirewallRuleRequest {
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string;
  readonly FirewallThreatProtectionId?: string;
  readonly Qtype?: string;
}
export interface DeleteFirewallRuleResponse {
  readonly FirewallRule?: FirewallRule;
}
export interface DeleteOutpostResolverRequest {
  readonly Id: string;
}
export interface DeleteOutpostResolverResponse {
  readonly OutpostResolver?: OutpostResolver;
}
export interface DeleteResolverEndpointRequest {
  readonly ResolverEndpointId: string;
}
export interface DeleteResolverEndpointResponse {
  readonly ResolverEndpoint?: ResolverEndpoint;
}
export interface DeleteResolverQueryLogConfigRequest {
  readonly ResolverQueryLogConfigId: string;
}
export interface DeleteResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfig?: ResolverQueryLogConfig;
}
export interface DeleteResolverRuleRequest {
  readonly ResolverRuleId: string;
}
export interface DeleteResolverRuleResponse {
  readonly ResolverRule?: ResolverRule;
}
export interface DisassociateFirewallRuleGroupRequest {
  readonly FirewallRuleGroupAssociationId: string;
}
export interface DisassociateFirewallRuleGroupResponse {
  readonly FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation;
}
export interface DisassociateResolverEndpointIpAddressRequest {
  readonly ResolverEndpointId: string;
  readonly IpAddress: IpAddressUpdate;
}
export interface DisassociateResolverEndpointIpAddressResponse {
  readonly ResolverEndpoint?: ResolverEndpoint;
}
export interface DisassociateResolverQueryLogConfigRequest {
  readonly ResolverQueryLogConfigId: string;
  readonly ResourceId: string;
}
export interface DisassociateResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation;
}
export interface DisassociateResolverRuleRequest {
  readonly VPCId: string;
  readonly ResolverRuleId: string;
}
export interface DisassociateResolverRuleResponse {
  readonly ResolverRuleAssociation?: ResolverRuleAssociation;
}
export type DnsThreatProtection = "DGA" | "DNS_TUNNELING" | "DICTIONARY_DGA";
export interface DnsThreatProtectionRuleTypeConfig {
  readonly Value: string;
  readonly ConfidenceThreshold: ConfidenceThreshold;
}
export type DomainListType = "THREAT" | "CONTENT";
export interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}
export interface FirewallAdvancedContentCategoryConfig {
  readonly Category: string;
}
export interface FirewallAdvancedThreatCategoryConfig {
  readonly Category: string;
}
export interface FirewallConfig {
  readonly Id?: string;
  readonly ResourceId?: string;
  readonly OwnerId?: string;
  readonly FirewallFailOpen?: FirewallFailOpenStatus;
}
export type FirewallDomainImportOperation = "REPLACE";
export interface FirewallDomainList {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly DomainCount?: number;
  readonly Status?: FirewallDomainListStatus;
  readonly StatusMessage?: string;
  readonly ManagedOwnerName?: string;
  readonly CreatorRequestId?: string;
  readonly CreationTime?: string;
  readonly ModificationTime?: string;
  readonly Category?: string;
  readonly ManagedListType?: DomainListType;
}
export interface FirewallDomainListMetadata {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly CreatorRequestId?: string;
  readonly ManagedOwnerName?: string;
  readonly ManagedListType?: DomainListType;
  readonly Category?: string;
}
export type FirewallDomainListStatus = "COMPLETE" | "COMPLETE_IMPORT_FAILED" | "IMPORTING" | "DELETING" | "UPDATING";
export type FirewallDomainRedirectionAction = "INSPECT_REDIRECTION_DOMAIN" | "TRUST_REDIRECTION_DOMAIN";
export type FirewallDomainUpdateOperation = "ADD" | "REMOVE" | "REPLACE";
export type FirewallFailOpenStatus = "ENABLED" | "DISABLED" | "USE_LOCAL_RESOURCE_SETTING";
export interface FirewallRule {
  readonly FirewallRuleGroupId?: string;
  readonly FirewallDomainListId?: string;
  readonly FirewallThreatProtectionId?: string;
  readonly Name?: string;
  readonly Priority?: number;
  readonly Action?: Action;
  readonly BlockResponse?: BlockResponse;
  readonly BlockOverrideDomain?: string;
  readonly BlockOverrideDnsType?: BlockOverrideDnsType;
  readonly BlockOverrideTtl?: number;
  readonly CreatorRequestId?: string;
  readonly CreationTime?: string;
  readonly ModificationTime?: string;
  readonly FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  readonly Qtype?: string;
  readonly DnsThreatProtection?: DnsThreatProtection;
  readonly ConfidenceThreshold?: ConfidenceThreshold;
  readonly FirewallRuleType?: FirewallRuleType;
  readonly Status?: string;
  readonly StatusMessage?: string;
}
export interface FirewallRuleGroup {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly RuleCount?: number;
  readonly Status?: FirewallRuleGroupStatus;
  readonly StatusMessage?: string;
  readonly OwnerId?: string;
  readonly CreatorRequestId?: string;
  readonly ShareStatus?: ShareStatus;
  readonly CreationTime?: string;
  readonly ModificationTime?: string;
}
export interface FirewallRuleGroupAssociation {
  readonly Id?: string;
  readonly Arn?: string;
  readonly FirewallRuleGroupId?: string;
  readonly VpcId?: string;
  readonly Name?: string;
  readonly Priority?: number;
  readonly MutationProtection?: MutationProtectionStatus;
  readonly ManagedOwnerName?: string;
  readonly Status?: FirewallRuleGroupAssociationStatus;
  readonly StatusMessage?: string;
  readonly CreatorRequestId?: string;
  readonly CreationTime?: string;
  readonly ModificationTime?: string;
}
export type FirewallRuleGroupAssociationStatus = "COMPLETE" | "DELETING" | "UPDATING";
export interface FirewallRuleGroupMetadata {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly OwnerId?: string;
  readonly CreatorRequestId?: string;
  readonly ShareStatus?: ShareStatus;
}
export type FirewallRuleGroupStatus = "COMPLETE" | "DELETING" | "UPDATING";
export interface FirewallRuleType {
  readonly PartnerThreatProtection?: PartnerThreatProtectionConfig;
  readonly FirewallAdvancedContentCategory?: FirewallAdvancedContentCategoryConfig;
  readonly FirewallAdvancedThreatCategory?: FirewallAdvancedThreatCategoryConfig;
  readonly DnsThreatProtection?: DnsThreatProtectionRuleTypeConfig;
}
export interface FirewallRuleTypeDefinition {
  readonly RuleType?: string;
  readonly Value?: string;
  readonly DisplayName?: string;
  readonly Description?: string;
  readonly SubscriptionInfo?: SubscriptionInfo;
}
export interface GetFirewallConfigRequest {
  readonly ResourceId: string;
}
export interface GetFirewallConfigResponse {
  readonly FirewallConfig?: FirewallConfig;
}
export interface GetFirewallDomainListRequest {
  readonly FirewallDomainListId: string;
}
export interface GetFirewallDomainListResponse {
  readonly FirewallDomainList?: FirewallDomainList;
}
export interface GetFirewallRuleGroupAssociationRequest {
  readonly FirewallRuleGroupAssociationId: string;
}
export interface GetFirewallRuleGroupAssociationResponse {
  readonly FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation;
}
export interface GetFirewallRuleGroupPolicyRequest {
  readonly Arn: string;
}
export interface GetFirewallRuleGroupPolicyResponse {
  readonly FirewallRuleGroupPolicy?: string;
}
export interface GetFirewallRuleGroupRequest {
  readonly FirewallRuleGroupId: string;
}
export interface GetFirewallRuleGroupResponse {
  readonly FirewallRuleGroup?: FirewallRuleGroup;
}
export interface GetOutpostResolverRequest {
  readonly Id: string;
}
export interface GetOutpostResolverResponse {
  readonly OutpostResolver?: OutpostResolver;
}
export interface GetResolverConfigRequest {
  readonly ResourceId: string;
}
export interface GetResolverConfigResponse {
  readonly ResolverConfig?: ResolverConfig;
}
export interface GetResolverDnssecConfigRequest {
  readonly ResourceId: string;
}
export interface GetResolverDnssecConfigResponse {
  readonly ResolverDNSSECConfig?: ResolverDnssecConfig;
}
export interface GetResolverEndpointRequest {
  readonly ResolverEndpointId: string;
}
export interface GetResolverEndpointResponse {
  readonly ResolverEndpoint?: ResolverEndpoint;
}
export interface GetResolverQueryLogConfigAssociationRequest {
  readonly ResolverQueryLogConfigAssociationId: string;
}
export interface GetResolverQueryLogConfigAssociationResponse {
  readonly ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation;
}
export interface GetResolverQueryLogConfigPolicyRequest {
  readonly Arn: string;
}
export interface GetResolverQueryLogConfigPolicyResponse {
  readonly ResolverQueryLogConfigPolicy?: string;
}
export interface GetResolverQueryLogConfigRequest {
  readonly ResolverQueryLogConfigId: string;
}
export interface GetResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfig?: ResolverQueryLogConfig;
}
export interface GetResolverRuleAssociationRequest {
  readonly ResolverRuleAssociationId: string;
}
export interface GetResolverRuleAssociationResponse {
  readonly ResolverRuleAssociation?: ResolverRuleAssociation;
}
export interface GetResolverRulePolicyRequest {
  readonly Arn: string;
}
export interface GetResolverRulePolicyResponse {
  readonly ResolverRulePolicy?: string;
}
export interface GetResolverRuleRequest {
  readonly ResolverRuleId: string;
}
export interface GetResolverRuleResponse {
  readonly ResolverRule?: ResolverRule;
}
export interface ImportFirewallDomainsRequest {
  readonly FirewallDomainListId: string;
  readonly Operation: FirewallDomainImportOperation;
  readonly DomainFileUrl: string;
}
export interface ImportFirewallDomainsResponse {
  readonly Id?: string;
  readonly Name?: string;
  readonly Status?: FirewallDomainListStatus;
  readonly StatusMessage?: string;
}
export interface IpAddressRequest {
  readonly SubnetId: string;
  readonly Ip?: string;
  readonly Ipv6?: string;
}
export interface IpAddressResponse {
  readonly IpId?: string;
  readonly SubnetId?: string;
  readonly Ip?: string;
  readonly Ipv6?: string;
  readonly Status?: IpAddressStatus;
  readonly StatusMessage?: string;
  readonly CreationTime?: string;
  readonly ModificationTime?: string;
}
export type IpAddressStatus = "CREATING" | "FAILED_CREATION" | "FAILED_CREATION_INSUFFICIENT_EC2_CAPACITY_IN_OUTPOST" | "ATTACHING" | "ATTACHED" | "REMAP_DETACHING" | "REMAP_ATTACHING" | "DETACHING" | "FAILED_RESOURCE_GONE" | "DELETING" | "DELETE_FAILED_FAS_EXPIRED" | "UPDATING" | "UPDATE_FAILED" | "ISOLATED";
export interface IpAddressUpdate {
  readonly IpId?: string;
  readonly SubnetId?: string;
  readonly Ip?: string;
  readonly Ipv6?: string;
}
export interface ListFirewallConfigsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFirewallConfigsResponse {
  readonly NextToken?: string;
  readonly FirewallConfigs?: readonly FirewallConfig[];
}
export interface ListFirewallDomainListsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFirewallDomainListsResponse {
  readonly NextToken?: string;
  readonly FirewallDomainLists?: readonly FirewallDomainListMetadata[];
}
export interface ListFirewallDomainsRequest {
  readonly FirewallDomainListId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFirewallDomainsResponse {
  readonly NextToken?: string;
  readonly Domains?: readonly string[];
}
export interface ListFirewallRuleGroupAssociationsRequest {
  readonly FirewallRuleGroupId?: string;
  readonly VpcId?: string;
  readonly Priority?: number;
  readonly Status?: FirewallRuleGroupAssociationStatus;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFirewallRuleGroupAssociationsResponse {
  readonly NextToken?: string;
  readonly FirewallRuleGroupAssociations?: readonly FirewallRuleGroupAssociation[];
}
export interface ListFirewallRuleGroupsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFirewallRuleGroupsResponse {
  readonly NextToken?: string;
  readonly FirewallRuleGroups?: readonly FirewallRuleGroupMetadata[];
}
export interface ListFirewallRuleTypesRequest {
  readonly RuleType?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFirewallRuleTypesResponse {
  readonly FirewallRuleTypes?: readonly FirewallRuleTypeDefinition[];
  readonly NextToken?: string;
}
export interface ListFirewallRulesRequest {
  readonly FirewallRuleGroupId: string;
  readonly Priority?: number;
  readonly Action?: Action;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFirewallRulesResponse {
  readonly NextToken?: string;
  readonly FirewallRules?: readonly FirewallRule[];
}
export interface ListOutpostResolversRequest {
  readonly OutpostArn?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListOutpostResolversResponse {
  readonly OutpostResolvers?: readonly OutpostResolver[];
  readonly NextToken?: string;
}
export interface ListResolverConfigsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListResolverConfigsResponse {
  readonly NextToken?: string;
  readonly ResolverConfigs?: readonly ResolverConfig[];
}
export interface ListResolverDnssecConfigsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface ListResolverDnssecConfigsResponse {
  readonly NextToken?: string;
  readonly ResolverDnssecConfigs?: readonly ResolverDnssecConfig[];
}
export interface ListResolverEndpointIpAddressesRequest {
  readonly ResolverEndpointId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListResolverEndpointIpAddressesResponse {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly IpAddresses?: readonly IpAddressResponse[];
}
export interface ListResolverEndpointsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface ListResolverEndpointsResponse {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly ResolverEndpoints?: readonly ResolverEndpoint[];
}
export interface ListResolverQueryLogConfigAssociationsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly SortBy?: string;
  readonly SortOrder?: SortOrder;
}
export interface ListResolverQueryLogConfigAssociationsResponse {
  readonly NextToken?: string;
  readonly TotalCount?: number;
  readonly TotalFilteredCount?: number;
  readonly ResolverQueryLogConfigAssociations?: readonly ResolverQueryLogConfigAssociation[];
}
export interface ListResolverQueryLogConfigsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
  readonly SortBy?: string;
  readonly SortOrder?: SortOrder;
}
export interface ListResolverQueryLogConfigsResponse {
  readonly NextToken?: string;
  readonly TotalCount?: number;
  readonly TotalFilteredCount?: number;
  readonly ResolverQueryLogConfigs?: readonly ResolverQueryLogConfig[];
}
export interface ListResolverRuleAssociationsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface ListResolverRuleAssociationsResponse {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly ResolverRuleAssociations?: readonly ResolverRuleAssociation[];
}
export interface ListResolverRulesRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly Filter[];
}
export interface ListResolverRulesResponse {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly ResolverRules?: readonly ResolverRule[];
}
export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[];
  readonly NextToken?: string;
}
export type MutationProtectionStatus = "ENABLED" | "DISABLED";
export interface OutpostResolver {
  readonly Arn?: string;
  readonly CreationTime?: string;
  readonly ModificationTime?: string;
  readonly CreatorRequestId?: string;
  readonly Id?: string;
  readonly InstanceCount?: number;
  readonly PreferredInstanceType?: string;
  readonly Name?: string;
  readonly Status?: OutpostResolverStatus;
  readonly StatusMessage?: string;
  readonly OutpostArn?: string;
}
export type OutpostResolverStatus = "CREATING" | "OPERATIONAL" | "UPDATING" | "DELETING" | "ACTION_NEEDED" | "FAILED_CREATION" | "FAILED_DELETION";
export interface PartnerThreatProtectionConfig {
  readonly Partner: string;
}
export type Protocol = "DoH" | "Do53" | "DoH-FIPS";
export interface PutFirewallRuleGroupPolicyRequest {
  readonly Arn: string;
  readonly FirewallRuleGroupPolicy: string;
}
export interface PutFirewallRuleGroupPolicyResponse {
  readonly ReturnValue?: boolean;
}
export interface PutResolverQueryLogConfigPolicyRequest {
  readonly Arn: string;
  readonly ResolverQueryLogConfigPolicy: string;
}
export interface PutResolverQueryLogConfigPolicyResponse {
  readonly ReturnValue?: boolean;
}
export interface PutResolverRulePolicyRequest {
  readonly Arn: string;
  readonly ResolverRulePolicy: string;
}
export interface PutResolverRulePolicyResponse {
  readonly ReturnValue?: boolean;
}
export type ResolverAutodefinedReverseStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "UPDATING_TO_USE_LOCAL_RESOURCE_SETTING" | "USE_LOCAL_RESOURCE_SETTING";
export interface ResolverConfig {
  readonly Id?: string;
  readonly ResourceId?: string;
  readonly OwnerId?: string;
  readonly AutodefinedReverse?: ResolverAutodefinedReverseStatus;
}
export type ResolverDNSSECValidationStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "UPDATING_TO_USE_LOCAL_RESOURCE_SETTING" | "USE_LOCAL_RESOURCE_SETTING";
export interface ResolverDnssecConfig {
  readonly Id?: string;
  readonly OwnerId?: string;
  readonly ResourceId?: string;
  readonly ValidationStatus?: ResolverDNSSECValidationStatus;
}
export interface ResolverEndpoint {
  readonly Id?: string;
  readonly CreatorRequestId?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly Direction?: ResolverEndpointDirection;
  readonly IpAddressCount?: number;
  readonly HostVPCId?: string;
  readonly Status?: ResolverEndpointStatus;
  readonly StatusMessage?: string;
  readonly CreationTime?: string;
  readonly ModificationTime?: string;
  readonly OutpostArn?: string;
  readonly PreferredInstanceType?: string;
  readonly ResolverEndpointType?: ResolverEndpointType;
  readonly Protocols?: readonly Protocol[];
  readonly RniEnhancedMetricsEnabled?: boolean;
  readonly TargetNameServerMetricsEnabled?: boolean;
  readonly Dns64Enabled?: boolean;
  readonly Ipv6InternetAccessEnabled?: boolean;
}
export type ResolverEndpointDirection = "INBOUND" | "OUTBOUND" | "INBOUND_DELEGATION";
export type ResolverEndpointStatus = "CREATING" | "OPERATIONAL" | "UPDATING" | "AUTO_RECOVERING" | "ACTION_NEEDED" | "DELETING";
export type ResolverEndpointType = "IPV6" | "IPV4" | "DUALSTACK";
export interface ResolverQueryLogConfig {
  readonly Id?: string;
  readonly OwnerId?: string;
  readonly Status?: ResolverQueryLogConfigStatus;
  readonly ShareStatus?: ShareStatus;
  readonly AssociationCount?: number;
  readonly Arn?: string;
  readonly Name?: string;
  readonly DestinationArn?: string;
  readonly CreatorRequestId?: string;
  readonly CreationTime?: string;
}
export interface ResolverQueryLogConfigAssociation {
  readonly Id?: string;
  readonly ResolverQueryLogConfigId?: string;
  readonly ResourceId?: string;
  readonly Status?: ResolverQueryLogConfigAssociationStatus;
  readonly Error?: ResolverQueryLogConfigAssociationError;
  readonly ErrorMessage?: string;
  readonly CreationTime?: string;
}
export type ResolverQueryLogConfigAssociationError = "NONE" | "DESTINATION_NOT_FOUND" | "ACCESS_DENIED" | "INTERNAL_SERVICE_ERROR";
export type ResolverQueryLogConfigAssociationStatus = "CREATING" | "ACTIVE" | "ACTION_NEEDED" | "DELETING" | "FAILED";
export type ResolverQueryLogConfigStatus = "CREATING" | "CREATED" | "DELETING" | "FAILED";
export interface ResolverRule {
  readonly Id?: string;
  readonly CreatorRequestId?: string;
  readonly Arn?: string;
  readonly DomainName?: string;
  readonly Status?: ResolverRuleStatus;
  readonly StatusMessage?: string;
  readonly RuleType?: RuleTypeOption;
  readonly Name?: string;
  readonly TargetIps?: readonly TargetAddress[];
  readonly ResolverEndpointId?: string;
  readonly OwnerId?: string;
  readonly ShareStatus?: ShareStatus;
  readonly CreationTime?: string;
  readonly ModificationTime?: string;
  readonly DelegationRecord?: string;
}
export interface ResolverRuleAssociation {
  readonly Id?: string;
  readonly ResolverRuleId?: string;
  readonly Name?: string;
  readonly VPCId?: string;
  readonly Status?: ResolverRuleAssociationStatus;
  readonly StatusMessage?: string;
}
export type ResolverRuleAssociationStatus = "CREATING" | "COMPLETE" | "DELETING" | "FAILED" | "OVERRIDDEN";
export interface ResolverRuleConfig {
  readonly Name?: string;
  readonly TargetIps?: readonly TargetAddress[];
  readonly ResolverEndpointId?: string;
}
export type ResolverRuleStatus = "COMPLETE" | "DELETING" | "UPDATING" | "FAILED";
export type RuleTypeOption = "FORWARD" | "SYSTEM" | "RECURSIVE" | "DELEGATE";
export type ShareStatus = "NOT_SHARED" | "SHARED_WITH_ME" | "SHARED_BY_ME";
export type SortOrder = "ASCENDING" | "DESCENDING";
export interface SubscriptionInfo {
  readonly VendorName?: string;
  readonly ProductId?: string;
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
export interface TargetAddress {
  readonly Ip?: string;
  readonly Port?: number;
  readonly Ipv6?: string;
  readonly Protocol?: Protocol;
  readonly ServerNameIndication?: string;
}
export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateFirewallConfigRequest {
  readonly ResourceId: string;
  readonly FirewallFailOpen: FirewallFailOpenStatus;
}
export interface UpdateFirewallConfigResponse {
  readonly FirewallConfig?: FirewallConfig;
}
export interface UpdateFirewallDomainsRequest {
  readonly FirewallDomainListId: string;
  readonly Operation: FirewallDomainUpdateOperation;
  readonly Domains: readonly string[];
}
export interface UpdateFirewallDomainsResponse {
  readonly Id?: string;
  readonly Name?: string;
  readonly Status?: FirewallDomainListStatus;
  readonly StatusMessage?: string;
}
export interface UpdateFirewallRuleEntry {
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string;
  readonly FirewallThreatProtectionId?: string;
  readonly Priority?: number;
  readonly Action?: Action;
  readonly BlockResponse?: BlockResponse;
  readonly BlockOverrideDomain?: string;
  readonly BlockOverrideDnsType?: BlockOverrideDnsType;
  readonly BlockOverrideTtl?: number;
  readonly Name?: string;
  readonly FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  readonly Qtype?: string;
  readonly DnsThreatProtection?: DnsThreatProtection;
  readonly ConfidenceThreshold?: ConfidenceThreshold;
  readonly FirewallRuleType?: FirewallRuleType;
}
export interface UpdateFirewallRuleGroupAssociationRequest {
  readonly FirewallRuleGroupAssociationId: string;
  readonly Priority?: number;
  readonly MutationProtection?: MutationProtectionStatus;
  readonly Name?: string;
}
export interface UpdateFirewallRuleGroupAssociationResponse {
  readonly FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation;
}
export interface UpdateFirewallRuleRequest {
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string;
  readonly FirewallThreatProtectionId?: string;
  readonly Priority?: number;
  readonly Action?: Action;
  readonly BlockResponse?: BlockResponse;
  readonly BlockOverrideDomain?: string;
  readonly BlockOverrideDnsType?: BlockOverrideDnsType;
  readonly BlockOverrideTtl?: number;
  readonly Name?: string;
  readonly FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  readonly Qtype?: string;
  readonly DnsThreatProtection?: DnsThreatProtection;
  readonly ConfidenceThreshold?: ConfidenceThreshold;
  readonly FirewallRuleType?: FirewallRuleType;
}
export interface UpdateFirewallRuleResponse {
  readonly FirewallRule?: FirewallRule;
}
export interface UpdateIpAddress {
  readonly IpId: string;
  readonly Ipv6: string;
}
export interface UpdateOutpostResolverRequest {
  readonly Id: string;
  readonly Name?: string;
  readonly InstanceCount?: number;
  readonly PreferredInstanceType?: string;
}
export interface UpdateOutpostResolverResponse {
  readonly OutpostResolver?: OutpostResolver;
}
export interface UpdateResolverConfigRequest {
  readonly ResourceId: string;
  readonly AutodefinedReverseFlag: AutodefinedReverseFlag;
}
export interface UpdateResolverConfigResponse {
  readonly ResolverConfig?: ResolverConfig;
}
export interface UpdateResolverDnssecConfigRequest {
  readonly ResourceId: string;
  readonly Validation: Validation;
}
export interface UpdateResolverDnssecConfigResponse {
  readonly ResolverDNSSECConfig?: ResolverDnssecConfig;
}
export interface UpdateResolverEndpointRequest {
  readonly ResolverEndpointId: string;
  readonly Name?: string;
  readonly ResolverEndpointType?: ResolverEndpointType;
  readonly UpdateIpAddresses?: readonly UpdateIpAddress[];
  readonly Protocols?: readonly Protocol[];
  readonly RniEnhancedMetricsEnabled?: boolean;
  readonly TargetNameServerMetricsEnabled?: boolean;
  readonly Dns64Enabled?: boolean;
  readonly Ipv6InternetAccessEnabled?: boolean;
}
export interface UpdateResolverEndpointResponse {
  readonly ResolverEndpoint?: ResolverEndpoint;
}
export interface UpdateResolverRuleRequest {
  readonly ResolverRuleId: string;
  readonly Config: ResolverRuleConfig;
}
export interface UpdateResolverRuleResponse {
  readonly ResolverRule?: ResolverRule;
}
export type Validation = "ENABLE" | "DISABLE" | "USE_LOCAL_RESOURCE_SETTING";
