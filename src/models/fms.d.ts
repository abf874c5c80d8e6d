/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of fms. */

/** Input and output of each operation. */
export interface Operations {
  AssociateAdminAccount: [AssociateAdminAccountRequest, void];
  AssociateThirdPartyFirewall: [AssociateThirdPartyFirewallRequest, AssociateThirdPartyFirewallResponse];
  BatchAssociateResource: [BatchAssociateResourceRequest, BatchAssociateResourceResponse];
  BatchDisassociateResource: [BatchDisassociateResourceRequest, BatchDisassociateResourceResponse];
  DeleteAppsList: [DeleteAppsListRequest, void];
  DeleteNotificationChannel: [DeleteNotificationChannelRequest, void];
  DeletePolicy: [DeletePolicyRequest, void];
  DeleteProtocolsList: [DeleteProtocolsListRequest, void];
  DeleteResourceSet: [DeleteResourceSetRequest, void];
  DisassociateAdminAccount: [DisassociateAdminAccountRequest, void];
  DisassociateThirdPartyFirewall: [DisassociateThirdPartyFirewallRequest, DisassociateThirdPartyFirewallResponse];
  GetAdminAccount: [GetAdminAccountRequest, GetAdminAccountResponse];
  GetAdminScope: [GetAdminScopeRequest, GetAdminScopeResponse];
  GetAppsList: [GetAppsListRequest, GetAppsListResponse];
  GetComplianceDetail: [GetComplianceDetailRequest, GetComplianceDetailResponse];
  GetNotificationChannel: [GetNotificationChannelRequest, GetNotificationChannelResponse];
  GetPolicy: [GetPolicyRequest, GetPolicyResponse];
  GetProtectionStatus: [GetProtectionStatusRequest, GetProtectionStatusResponse];
  GetProtocolsList: [GetProtocolsListRequest, GetProtocolsListResponse];
  GetResourceSet: [GetResourceSetRequest, GetResourceSetResponse];
  GetThirdPartyFirewallAssociationStatus: [GetThirdPartyFirewallAssociationStatusRequest, GetThirdPartyFirewallAssociationStatusResponse];
  GetViolationDetails: [GetViolationDetailsRequest, GetViolationDetailsResponse];
  ListAdminAccountsForOrganization: [ListAdminAccountsForOrganizationRequest, ListAdminAccountsForOrganizationResponse];
  ListAdminsManagingAccount: [ListAdminsManagingAccountRequest, ListAdminsManagingAccountResponse];
  ListAppsLists: [ListAppsListsRequest, ListAppsListsResponse];
  ListComplianceStatus: [ListComplianceStatusRequest, ListComplianceStatusResponse];
  ListDiscoveredResources: [ListDiscoveredResourcesRequest, ListDiscoveredResourcesResponse];
  ListMemberAccounts: [ListMemberAccountsRequest, ListMemberAccountsResponse];
  ListPolicies: [ListPoliciesRequest, ListPoliciesResponse];
  ListProtocolsLists: [ListProtocolsListsRequest, ListProtocolsListsResponse];
  ListResourceSetResources: [ListResourceSetResourcesRequest, ListResourceSetResourcesResponse];
  ListResourceSets: [ListResourceSetsRequest, ListResourceSetsResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ListThirdPartyFirewallFirewallPolicies: [ListThirdPartyFirewallFirewallPoliciesRequest, ListThirdPartyFirewallFirewallPoliciesResponse];
  PutAdminAccount: [PutAdminAccountRequest, void];
  PutAppsList: [PutAppsListRequest, PutAppsListResponse];
  PutNotificationChannel: [PutNotificationChannelRequest, void];
  PutPolicy: [PutPolicyRequest, PutPolicyResponse];
  PutProtocolsList: [PutProtocolsListRequest, PutProtocolsListResponse];
  PutResourceSet: [PutResourceSetRequest, PutResourceSetResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
}

export type AccountRoleStatus = "READY" | "CREATING" | "PENDING_DELETION" | "DELETING" | "DELETED";
export interface AccountScope {
  readonly Accounts?: readonly string[];
  readonly AllAccountsEnabled?: boolean;
  readonly ExcludeSpecifiedAccounts?: boolean;
}
export interface ActionTarget {
  readonly ResourceId?: string;
  readonly Description?: string;
}
export interface AdminAccountSummary {
  readonly AdminAccount?: string;
  readonly DefaultAdmin?: boolean;
  readonly Status?: OrganizationStatus;
}
export interface AdminScope {
  readonly AccountScope?: AccountScope;
  readonly OrganizationalUnitScope?: OrganizationalUnitScope;
  readonly RegionScope?: RegionScope;
  readonly PolicyTypeScope?: PolicyTypeScope;
}
export interface App {
  readonly AppName: string;
  readonly Protocol: string;
  readonly Port: number;
}
export interface AppsListData {
  readonly ListId?: string;
  readonly ListName: string;
  readonly ListUpdateToken?: string;
  readonly CreateTime?: Date;
  readonly LastUpdateTime?: Date;
  readonly AppsList: readonly App[];
  readonly PreviousAppsList?: Readonly<Record<string, readonly App[]>>;
}
export interface AppsListDataSummary {
  readonly ListArn?: string;
  readonly ListId?: string;
  readonly ListName?: string;
  readonly AppsList?: readonly App[];
}
export interface AssociateAdminAccountRequest {
  readonly AdminAccount: string;
}
export interface AssociateThirdPartyFirewallRequest {
  readonly ThirdPartyFirewall: ThirdPartyFirewall;
}
export interface AssociateThirdPartyFirewallResponse {
  readonly ThirdPartyFirewallStatus?: ThirdPartyFirewallAssociationStatus;
}
export interface AwsEc2InstanceViolation {
  readonly ViolationTarget?: string;
  readonly AwsEc2NetworkInterfaceViolations?: readonly AwsEc2NetworkInterfaceViolation[];
}
export interface AwsEc2NetworkInterfaceViolation {
  readonly ViolationTarget?: string;
  readonly ViolatingSecurityGroups?: readonly string[];
}
export interface AwsVPCSecurityGroupViolation {
  readonly ViolationTarget?: string;
  readonly ViolationTargetDescription?: string;
  readonly PartialMatches?: readonly PartialMatch[];
  readonly PossibleSecurityGroupRemediationActions?: readonly SecurityGroupRemediationAction[];
}
export interface BatchAssociateResourceRequest {
  readonly ResourceSetIdentifier: string;
  readonly Items: readonly string[];
}
export interface BatchAssociateResourceResponse {
  readonly ResourceSetIdentifier: string;
  readonly FailedItems: readonly FailedItem[];
}
export interface BatchDisassociateResourceRequest {
  readonly ResourceSetIdentifier: string;
  readonly Items: readonly string[];
}
export interface BatchDisassociateResourceResponse {
  readonly ResourceSetIdentifier: string;
  readonly FailedItems: readonly FailedItem[];
}
export interface ComplianceViolator {
  readonly ResourceId?: string;
  readonly ViolationReason?: ViolationReason;
  readonly ResourceType?: string;
  readonly Metadata?: Readonly<Record<string, string>>;
}
export interface CreateNetworkAclAction {
  readonly Description?: string;
  readonly Vpc?: ActionTarget;
  readonly FMSCanRemediate?: boolean;
}
export interface CreateNetworkAclEntriesAction {
  readonly Description?: string;
  readonly NetworkAclId?: ActionTarget;
  readonly NetworkAclEntriesToBeCreated?: readonly EntryDescription[];
  readonly FMSCanRemediate?: boolean;
}
export type CustomerPolicyScopeIdType = "ACCOUNT" | "ORG_UNIT";
export type CustomerPolicyStatus = "ACTIVE" | "OUT_OF_ADMIN_SCOPE";
export interface DeleteAppsListRequest {
  readonly ListId: string;
}
export interface DeleteNetworkAclEntriesAction {
  readonly Description?: string;
  readonly NetworkAclId?: ActionTarget;
  readonly NetworkAclEntriesToBeDeleted?: readonly EntryDescription[];
  readonly FMSCanRemediate?: boolean;
}
export interface DeleteNotificationChannelRequest {}
export interface DeletePolicyRequest {
  readonly PolicyId: string;
  readonly DeleteAllPolicyResources?: boolean;
}
export interface DeleteProtocolsListRequest {
  readonly ListId: string;
}
export interface DeleteResourceSetRequest {
  readonly Identifier: string;
}
export type DependentServiceName = "AWSCONFIG" | "AWSWAF" | "AWSSHIELD_ADVANCED" | "AWSVPC";
export type DestinationType = "IPV4" | "IPV6" | "PREFIX_LIST";
export interface DisassociateAdminAccountRequest {}
export interface DisassociateThirdPartyFirewallRequest {
  readonly ThirdPartyFirewall: ThirdPartyFirewall;
}
export interface DisassociateThirdPartyFirewallResponse {
  readonly ThirdPartyFirewallStatus?: ThirdPartyFirewallAssociationStatus;
}
export interface DiscoveredResource {
  readonly URI?: string;
  readonly AccountId?: string;
  readonly Type?: string;
  readonly Name?: string;
}
export interface DnsDuplicateRuleGroupViolation {
  readonly ViolationTarget?: string;
  readonly ViolationTargetDescription?: string;
}
export interface DnsRuleGroupLimitExceededViolation {
  readonly ViolationTarget?: string;
  readonly ViolationTargetDescription?: string;
  readonly NumberOfRuleGroupsAlreadyAssociated?: number;
}
export interface DnsRuleGroupPriorityConflictViolation {
  readonly ViolationTarget?: string;
  readonly ViolationTargetDescription?: string;
  readonly ConflictingPriority?: number;
  readonly ConflictingPolicyId?: string;
  readonly UnavailablePriorities?: readonly number[];
}
export interface EC2AssociateRouteTableAction {
  readonly Description?: string;
  readonly RouteTableId: ActionTarget;
  readonly SubnetId?: ActionTarget;
  readonly GatewayId?: ActionTarget;
}
export interface EC2CopyRouteTableAction {
  readonly Description?: string;
  readonly VpcId: ActionTarget;
  readonly RouteTableId: ActionTarget;
}
export interface EC2CreateRouteAction {
  readonly Description?: string;
  readonly DestinationCidrBlock?: string;
  readonly DestinationPrefixListId?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly VpcEndpointId?: ActionTarget;
  readonly GatewayId?: ActionTarget;
  readonly RouteTableId: ActionTarget;
}
export interface EC2CreateRouteTableAction {
  readonly Description?: string;
  readonly VpcId: ActionTarget;
}
export interface EC2DeleteRouteAction {
  readonly Description?: string;
  readonly DestinationCidrBlock?: string;
  readonly DestinationPrefixListId?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly RouteTableId: ActionTarget;
}
export interface EC2ReplaceRouteAction {
  readonly Description?: string;
  readonly DestinationCidrBlock?: string;
  readonly DestinationPrefixListId?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly GatewayId?: ActionTarget;
  readonly RouteTableId: ActionTarget;
}
export interface EC2ReplaceRouteTableAssociationAction {
  readonly Description?: string;
  readonly AssociationId: ActionTarget;
  readonly RouteTableId: ActionTarget;
}
export interface EntryDescription {
  readonly EntryDetail?: NetworkAclEntry;
  readonly EntryRuleNumber?: number;
  readonly EntryType?: EntryType;
}
export type EntryType = "FMS_MANAGED_FIRST_ENTRY" | "FMS_MANAGED_LAST_ENTRY" | "CUSTOM_ENTRY";
export interface EntryViolation {
  readonly ExpectedEntry?: EntryDescription;
  readonly ExpectedEvaluationOrder?: string;
  readonly ActualEvaluationOrder?: string;
  readonly EntryAtExpectedEvaluationOrder?: EntryDescription;
  readonly EntriesWithConflicts?: readonly EntryDescription[];
  readonly EntryViolationReasons?: readonly EntryViolationReason[];
}
export type EntryViolationReason = "MISSING_EXPECTED_ENTRY" | "INCORRECT_ENTRY_ORDER" | "ENTRY_CONFLICT";
export interface EvaluationResult {
  readonly ComplianceStatus?: PolicyComplianceStatusType;
  readonly ViolatorCount?: number;
  readonly EvaluationLimitExceeded?: boolean;
}
export interface ExpectedRoute {
  readonly IpV4Cidr?: string;
  readonly PrefixListId?: string;
  readonly IpV6Cidr?: string;
  readonly ContributingSubnets?: readonly string[];
  readonly AllowedTargets?: readonly string[];
  readonly RouteTableId?: string;
}
export interface FMSPolicyUpdateFirewallCreationConfigAction {
  readonly Description?: string;
  readonly FirewallCreationConfig?: string;
}
export interface FailedItem {
  readonly URI?: string;
  readonly Reason?: FailedItemReason;
}
export type FailedItemReason = "NOT_VALID_ARN" | "NOT_VALID_PARTITION" | "NOT_VALID_REGION" | "NOT_VALID_SERVICE" | "NOT_VALID_RESOURCE_TYPE" | "NOT_VALID_ACCOUNT_ID";
export type FirewallDeploymentModel = "CENTRALIZED" | "DISTRIBUTED";
export interface FirewallSubnetIsOutOfScopeViolation {
  readonly FirewallSubnetId?: string;
  readonly VpcId?: string;
  readonly SubnetAvailabilityZone?: string;
  readonly SubnetAvailabilityZoneId?: string;
  readonly VpcEndpointId?: string;
}
export interface FirewallSubnetMissingVPCEndpointViolation {
  readonly FirewallSubnetId?: string;
  readonly VpcId?: string;
  readonly SubnetAvailabilityZone?: string;
  readonly SubnetAvailabilityZoneId?: string;
}
export interface GetAdminAccountRequest {}
export interface GetAdminAccountResponse {
  readonly AdminAccount?: string;
  readonly RoleStatus?: AccountRoleStatus;
}
export interface GetAdminScopeRequest {
  readonly AdminAccount: string;
}
export interface GetAdminScopeResponse {
  readonly AdminScope?: AdminScope;
  readonly Status?: OrganizationStatus;
}
export interface GetAppsListRequest {
  readonly ListId: string;
  readonly DefaultList?: boolean;
}
export interface GetAppsListResponse {
  readonly AppsList?: AppsListData;
  readonly AppsListArn?: string;
}
export interface GetComplianceDetailRequest {
  readonly PolicyId: string;
  readonly MemberAccount: string;
}
export interface GetComplianceDetailResponse {
  readonly PolicyComplianceDetail?: PolicyComplianceDetail;
}
export interface GetNotificationChannelRequest {}
export interface GetNotificationChannelResponse {
  readonly SnsTopicArn?: string;
  readonly SnsRoleName?: string;
}
export interface GetPolicyRequest {
  readonly PolicyId: string;
}
export interface GetPolicyResponse {
  readonly Policy?: Policy;
  readonly PolicyArn?: string;
}
export interface GetProtectionStatusRequest {
  readonly PolicyId: string;
  readonly MemberAccountId?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetProtectionStatusResponse {
  readonly AdminAccountId?: string;
  readonly ServiceType?: SecurityServiceType;
  readonly Data?: string;
  readonly NextToken?: string;
}
export interface GetProtocolsListRequest {
  readonly ListId: string;
  readonly DefaultList?: boolean;
}
export interface GetProtocolsListResponse {
  readonly ProtocolsList?: ProtocolsListData;
  readonly ProtocolsListArn?: string;
}
export interface GetResourceSetRequest {
  readonly Identifier: string;
}
export interface GetResourceSetResponse {
  readonly ResourceSet: ResourceSet;
  readonly ResourceSetArn: string;
}
export interface GetThirdPartyFirewallAssociationStatusRequest {
  readonly ThirdPartyFirewall: ThirdPartyFirewall;
}
export interface GetThirdPartyFirewallAssociationStatusResponse {
  readonly ThirdPartyFirewallStatus?: ThirdPartyFirewallAssociationStatus;
  readonly MarketplaceOnboardingStatus?: MarketplaceSubscriptionOnboardingStatus;
}
export interface GetViolationDetailsRequest {
  readonly PolicyId: string;
  readonly MemberAccount: string;
  readonly ResourceId: string;
  readonly ResourceType: string;
}
export interface GetViolationDetailsResponse {
  readonly ViolationDetail?: ViolationDetail;
}
export interface InvalidNetworkAclEntriesViolation {
  readonly Vpc?: string;
  readonly Subnet?: string;
  readonly SubnetAvailabilityZone?: string;
  readonly CurrentAssociatedNetworkAcl?: string;
  readonly EntryViolations?: readonly EntryViolation[];
}
export interface ListAdminAccountsForOrganizationRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAdminAccountsForOrganizationResponse {
  readonly AdminAccounts?: readonly AdminAccountSummary[];
  readonly NextToken?: string;
}
export interface ListAdminsManagingAccountRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAdminsManagingAccountResponse {
  readonly AdminAccounts?: readonly string[];
  readonly NextToken?: string;
}
export interface ListAppsListsRequest {
  readonly DefaultLists?: boolean;
  readonly NextToken?: string;
  readonly MaxResults: number;
}
export interface ListAppsListsResponse {
  readonly AppsLists?: readonly AppsListDataSummary[];
  readonly NextToken?: string;
}
export interface ListComplianceStatusRequest {
  readonly PolicyId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListComplianceStatusResponse {
  readonly PolicyComplianceStatusList?: readonly PolicyComplianceStatus[];
  readonly NextToken?: string;
}
export interface ListDiscoveredResourcesRequest {
  readonly MemberAccountIds: readonly string[];
  readonly ResourceType: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListDiscoveredResourcesResponse {
  readonly Items?: readonly DiscoveredResource[];
  readonly NextToken?: string;
}
export interface ListMemberAccountsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListMemberAccountsResponse {
  readonly MemberAccounts?: readonly string[];
  readonly NextToken?: string;
}
export interface ListPoliciesRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListPoliciesResponse {
  readonly PolicyList?: readonly PolicySummary[];
  readonly NextToken?: string;
}
export interface ListProtocolsListsRequest {
  readonly DefaultLists?: boolean;
  readonly NextToken?: string;
  readonly MaxResults: number;
}
export interface ListProtocolsListsResponse {
  readonly ProtocolsLists?: readonly ProtocolsListDataSummary[];
  readonly NextToken?: string;
}
export interface ListResourceSetResourcesRequest {
  readonly Identifier: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListResourceSetResourcesResponse {
  readonly Items: readonly Resource[];
  readonly NextToken?: string;
}
export interface ListResourceSetsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListResourceSetsResponse {
  readonly ResourceSets?: readonly ResourceSetSummary[];
  readonly NextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  readonly TagList?: readonly Tag[];
}
export interface ListThirdPartyFirewallFirewallPoliciesRequest {
  readonly ThirdPartyFirewall: ThirdPartyFirewall;
  readonly NextToken?: string;
  readonly MaxResults: number;
}
export interface ListThirdPartyFirewallFirewallPoliciesResponse {
  readonly ThirdPartyFirewallFirewallPolicies?: readonly ThirdPartyFirewallFirewallPolicy[];
  readonly NextToken?: string;
}
export type MarketplaceSubscriptionOnboardingStatus = "NO_SUBSCRIPTION" | "NOT_COMPLETE" | "COMPLETE";
export interface NetworkAclCommonPolicy {
  readonly NetworkAclEntrySet: NetworkAclEntrySet;
}
export interface NetworkAclEntry {
  readonly IcmpTypeCode?: NetworkAclIcmpTypeCode;
  readonly Protocol: string;
  readonly PortRange?: NetworkAclPortRange;
  readonly CidrBlock?: string;
  readonly Ipv6CidrBlock?: string;
  readonly RuleAction: NetworkAclRuleAction;
  readonly Egress: boolean;
}
export interface NetworkAclEntrySet {
  readonly FirstEntries?: readonly NetworkAclEntry[];
  readonly ForceRemediateForFirstEntries: boolean;
  readonly LastEntries?: readonly NetworkAclEntry[];
  readonly ForceRemediateForLastEntries: boolean;
}
export interface NetworkAclIcmpTypeCode {
  readonly Code?: number;
  readonly Type?: number;
}
export interface NetworkAclPortRange {
  readonly From?: number;
  readonly To?: number;
}
export type NetworkAclRuleAction = "allow" | "deny";
export interface NetworkFirewallBlackHoleRouteDetectedViolation {
  readonly ViolationTarget?: string;
  readonly RouteTableId?: string;
  readonly VpcId?: string;
  readonly ViolatingRoutes?: readonly Route[];
}
export interface NetworkFirewallInternetTrafficNotInspectedViolation {
  readonly SubnetId?: string;
  readonly SubnetAvailabilityZone?: string;
  readonly RouteTableId?: string;
  readonly ViolatingRoutes?: readonly Route[];
  readonly IsRouteTableUsedInDifferentAZ?: boolean;
  readonly CurrentFirewallSubnetRouteTable?: string;
  readonly ExpectedFirewallEndpoint?: string;
  readonly FirewallSubnetId?: string;
  readonly ExpectedFirewallSubnetRoutes?: readonly ExpectedRoute[];
  readonly ActualFirewallSubnetRoutes?: readonly Route[];
  readonly InternetGatewayId?: string;
  readonly CurrentInternetGatewayRouteTable?: string;
  readonly ExpectedInternetGatewayRoutes?: readonly ExpectedRoute[];
  readonly ActualInternetGatewayRoutes?: readonly Route[];
  readonly VpcId?: string;
}
export interface NetworkFirewallInvalidRouteConfigurationViolation {
  readonly AffectedSubnets?: readonly string[];
  readonly RouteTableId?: string;
  readonly IsRouteTableUsedInDifferentAZ?: boolean;
  readonly ViolatingRoute?: Route;
  readonly CurrentFirewallSubnetRouteTable?: string;
  readonly ExpectedFirewallEndpoint?: string;
  readonly ActualFirewallEndpoint?: string;
  readonly ExpectedFirewallSubnetId?: string;
  readonly ActualFirewallSubnetId?: string;
  readonly ExpectedFirewallSubnetRoutes?: readonly ExpectedRoute[];
  readonly ActualFirewallSubnetRoutes?: readonly Route[];
  readonly InternetGatewayId?: string;
  readonly CurrentInternetGatewayRouteTable?: string;
  readonly ExpectedInternetGatewayRoutes?: readonly ExpectedRoute[];
  readonly ActualInternetGatewayRoutes?: readonly Route[];
  readonly VpcId?: string;
}
export interface NetworkFirewallMissingExpectedRTViolation {
  readonly ViolationTarget?: string;
  readonly VPC?: string;
  readonly AvailabilityZone?: string;
  readonly CurrentRouteTable?: string;
  readonly ExpectedRouteTable?: string;
}
export interface NetworkFirewallMissingExpectedRoutesViolation {
  readonly ViolationTarget?: string;
  readonly ExpectedRoutes?: readonly ExpectedRoute[];
  readonly VpcId?: string;
}
export interface NetworkFirewallMissingFirewallViolation {
  readonly ViolationTarget?: string;
  readonly VPC?: string;
  readonly AvailabilityZone?: string;
  readonly TargetViolationReason?: string;
}
export interface NetworkFirewallMissingSubnetViolation {
  readonly ViolationTarget?: string;
  readonly VPC?: string;
  readonly AvailabilityZone?: string;
  readonly TargetViolationReason?: string;
}
export type NetworkFirewallOverrideAction = "DROP_TO_ALERT";
export interface NetworkFirewallPolicy {
  readonly FirewallDeploymentModel?: FirewallDeploymentModel;
}
export interface NetworkFirewallPolicyDescription {
  readonly StatelessRuleGroups?: readonly StatelessRuleGroup[];
  readonly StatelessDefaultActions?: readonly string[];
  readonly StatelessFragmentDefaultActions?: readonly string[];
  readonly StatelessCustomActions?: readonly string[];
  readonly StatefulRuleGroups?: readonly StatefulRuleGroup[];
  readonly StatefulDefaultActions?: readonly string[];
  readonly StatefulEngineOptions?: StatefulEngineOptions;
}
export interface NetworkFirewallPolicyModifiedViolation {
  readonly ViolationTarget?: string;
  readonly CurrentPolicyDescription?: NetworkFirewallPolicyDescription;
  readonly ExpectedPolicyDescription?: NetworkFirewallPolicyDescription;
}
export interface NetworkFirewallStatefulRuleGroupOverride {
  readonly Action?: NetworkFirewallOverrideAction;
}
export interface NetworkFirewallUnexpectedFirewallRoutesViolation {
  readonly FirewallSubnetId?: string;
  readonly ViolatingRoutes?: readonly Route[];
  readonly RouteTableId?: string;
  readonly FirewallEndpoint?: string;
  readonly VpcId?: string;
}
export interface NetworkFirewallUnexpectedGatewayRoutesViolation {
  readonly GatewayId?: string;
  readonly ViolatingRoutes?: readonly Route[];
  readonly RouteTableId?: string;
  readonly VpcId?: string;
}
export type OrganizationStatus = "ONBOARDING" | "ONBOARDING_COMPLETE" | "OFFBOARDING" | "OFFBOARDING_COMPLETE";
export interface OrganizationalUnitScope {
  readonly OrganizationalUnits?: readonly string[];
  readonly AllOrganizationalUnitsEnabled?: boolean;
  readonly ExcludeSpecifiedOrganizationalUnits?: boolean;
}
export interface PartialMatch {
  readonly Reference?: string;
  readonly TargetViolationReasons?: readonly string[];
}
export interface Policy {
  readonly PolicyId?: string;
  readonly PolicyName: string;
  readonly PolicyUpdateToken?: string;
  readonly SecurityServicePolicyData: SecurityServicePolicyData;
  readonly ResourceType: string;
  readonly ResourceTypeList?: readonly string[];
  readonly ResourceTags?: readonly ResourceTag[];
  readonly ExcludeResourceTags: boolean;
  readonly RemediationEnabled: boolean;
  readonly DeleteUnusedFMManagedResources?: boolean;
  readonly IncludeMap?: Readonly<Partial<Record<CustomerPolicyScopeIdType, readonly string[]>>>;
  readonly ExcludeMap?: Readonly<Partial<Record<CustomerPolicyScopeIdType, readonly string[]>>>;
  readonly ResourceSetIds?: readonly string[];
  readonly PolicyDescription?: string;
  readonly PolicyStatus?: CustomerPolicyStatus;
  readonly ResourceTagLogicalOperator?: ResourceTagLogicalOperator;
}
export interface PolicyComplianceDetail {
  readonly PolicyOwner?: string;
  readonly PolicyId?: string;
  readonly MemberAccount?: string;
  readonly Violators?: readonly ComplianceViolator[];
  readonly EvaluationLimitExceeded?: boolean;
  readonly ExpiredAt?: Date;
  readonly IssueInfoMap?: Readonly<Partial<Record<DependentServiceName, string>>>;
}
export interface PolicyComplianceStatus {
  readonly PolicyOwner?: string;
  readonly PolicyId?: string;
  readonly PolicyName?: string;
  readonly MemberAccount?: string;
  readonly EvaluationResults?: readonly EvaluationResult[];
  readonly LastUpdated?: Date;
  readonly IssueInfoMap?: Readonly<Partial<Record<DependentServiceName, string>>>;
}
export type PolicyComplianceStatusType = "COMPLIANT" | "NON_COMPLIANT";
export interface PolicyOption {
  readonly NetworkFirewallPolicy?: NetworkFirewallPolicy;
  readonly ThirdPartyFirewallPolicy?: ThirdPartyFirewallPolicy;
  readonly NetworkAclCommonPolicy?: NetworkAclCommonPolicy;
}
export interface PolicySummary {
  readonly PolicyArn?: string;
  readonly PolicyId?: string;
  readonly PolicyName?: string;
  readonly ResourceType?: string;
  readonly SecurityServiceType?: SecurityServiceType;
  readonly RemediationEnabled?: boolean;
  readonly DeleteUnusedFMManagedResources?: boolean;
  readonly PolicyStatus?: CustomerPolicyStatus;
}
export interface PolicyTypeScope {
  readonly PolicyTypes?: readonly SecurityServiceType[];
  readonly AllPolicyTypesEnabled?: boolean;
}
export interface PossibleRemediationAction {
  readonly Description?: string;
  readonly OrderedRemediationActions: readonly RemediationActionWithOrder[];
  readonly IsDefaultAction?: boolean;
}
export interface PossibleRemediationActions {
  readonly Description?: string;
  readonly Actions?: readonly PossibleRemediationAction[];
}
export interface ProtocolsListData {
  readonly ListId?: string;
  readonly ListName: string;
  readonly ListUpdateToken?: string;
  readonly CreateTime?: Date;
  readonly LastUpdateTime?: Date;
  readonly ProtocolsList: readonly string[];
  readonly PreviousProtocolsList?: Readonly<Record<string, readonly string[]>>;
}
export interface ProtocolsListDataSummary {
  readonly ListArn?: string;
  readonly ListId?: string;
  readonly ListName?: string;
  readonly ProtocolsList?: readonly string[];
}
export interface PutAdminAccountRequest {
  readonly AdminAccount: string;
  readonly AdminScope?: AdminScope;
}
export interface PutAppsListRequest {
  readonly AppsList: AppsListData;
  readonly TagList?: readonly Tag[];
}
export interface PutAppsListResponse {
  readonly AppsList?: AppsListData;
  readonly AppsListArn?: string;
}
export interface PutNotificationChannelRequest {
  readonly SnsTopicArn: string;
  readonly SnsRoleName: string;
}
export interface PutPolicyRequest {
  readonly Policy: Policy;
  readonly TagList?: readonly Tag[];
}
export interface PutPolicyResponse {
  readonly Policy?: Policy;
  readonly PolicyArn?: string;
}
export interface PutProtocolsListRequest {
  readonly ProtocolsList: ProtocolsListData;
  readonly TagList?: readonly Tag[];
}
export interface PutProtocolsListResponse {
  readonly ProtocolsList?: ProtocolsListData;
  readonly ProtocolsListArn?: string;
}
export interface PutResourceSetRequest {
  readonly ResourceSet: ResourceSet;
  readonly TagList?: readonly Tag[];
}
export interface PutResourceSetResponse {
  readonly ResourceSet: ResourceSet;
  readonly ResourceSetArn: string;
}
export interface RegionScope {
  readonly Regions?: readonly string[];
  readonly AllRegionsEnabled?: boolean;
}
export interface RemediationAction {
  readonly Description?: string;
  readonly EC2CreateRouteAction?: EC2CreateRouteAction;
  readonly EC2ReplaceRouteAction?: EC2ReplaceRouteAction;
  readonly EC2DeleteRouteAction?: EC2DeleteRouteAction;
  readonly EC2CopyRouteTableAction?: EC2CopyRouteTableAction;
  readonly EC2ReplaceRouteTableAssociationAction?: EC2ReplaceRouteTableAssociationAction;
  readonly EC2AssociateRouteTableAction?: EC2AssociateRouteTableAction;
  readonly EC2CreateRouteTableAction?: EC2CreateRouteTableAction;
  readonly FMSPolicyUpdateFirewallCreationConfigAction?: FMSPolicyUpdateFirewallCreationConfigAction;
  readonly CreateNetworkAclAction?: CreateNetworkAclAction;
  readonly ReplaceNetworkAclAssociationAction?: ReplaceNetworkAclAssociationAction;
  readonly CreateNetworkAclEntriesAction?: CreateNetworkAclEntriesAction;
  readonly DeleteNetworkAclEntriesAction?: DeleteNetworkAclEntriesAction;
}
export type RemediationActionType = "REMOVE" | "MODIFY";
export interface RemediationActionWithOrder {
  readonly RemediationAction?: RemediationAction;
  readonly Order?: number;
}
export interface ReplaceNetworkAclAssociationAction {
  readonly Description?: string;
  readonly AssociationId?: ActionTarget;
  readonly NetworkAclId?: ActionTarget;
  readonly FMSCanRemediate?: boolean;
}
export interface Resource {
  readonly URI: string;
  readonly AccountId?: string;
}
export interface ResourceSet {
  readonly Id?: string;
  readonly Name: string;
  readonly Description?: string;
  readonly UpdateToken?: string;
  readonly ResourceTypeList: readonly string[];
  readonly LastUpdateTime?: Date;
  readonly ResourceSetStatus?: ResourceSetStatus;
}
export type ResourceSetStatus = "ACTIVE" | "OUT_OF_ADMIN_SCOPE";
export interface ResourceSetSummary {
  readonly Id?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly LastUpdateTime?: Date;
  readonly ResourceSetStatus?: ResourceSetStatus;
}
export interface ResourceTag {
  readonly Key: string;
  readonly Value?: string;
}
export type ResourceTagLogicalOperator = "AND" | "OR";
export interface ResourceViolation {
  readonly AwsVPCSecurityGroupViolation?: AwsVPCSecurityGroupViolation;
  readonly AwsEc2NetworkInterfaceViolation?: AwsEc2NetworkInterfaceViolation;
  readonly AwsEc2InstanceViolation?: AwsEc2InstanceViolation;
  readonly NetworkFirewallMissingFirewallViolation?: NetworkFirewallMissingFirewallViolation;
  readonly NetworkFirewallMissingSubnetViolation?: NetworkFirewallMissingSubnetViolation;
  readonly NetworkFirewallMissingExpectedRTViolation?: NetworkFirewallMissingExpectedRTViolation;
  readonly NetworkFirewallPolicyModifiedViolation?: NetworkFirewallPolicyModifiedViolation;
  readonly NetworkFirewallInternetTrafficNotInspectedViolation?: NetworkFirewallInternetTrafficNotInspectedViolation;
  readonly NetworkFirewallInvalidRouteConfigurationViolation?: NetworkFirewallInvalidRouteConfigurationViolation;
  readonly NetworkFirewallBlackHoleRouteDetectedViolation?: NetworkFirewallBlackHoleRouteDetectedViolation;
  readonly NetworkFirewallUnexpectedFirewallRoutesViolation?: NetworkFirewallUnexpectedFirewallRoutesViolation;
  readonly NetworkFirewallUnexpectedGatewayRoutesViolation?: NetworkFirewallUnexpectedGatewayRoutesViolation;
  readonly NetworkFirewallMissingExpectedRoutesViolation?: NetworkFirewallMissingExpectedRoutesViolation;
  readonly DnsRuleGroupPriorityConflictViolation?: DnsRuleGroupPriorityConflictViolation;
  readonly DnsDuplicateRuleGroupViolation?: DnsDuplicateRuleGroupViolation;
  readonly DnsRuleGroupLimitExceededViolation?: DnsRuleGroupLimitExceededViolation;
  readonly FirewallSubnetIsOutOfScopeViolation?: FirewallSubnetIsOutOfScopeViolation;
  readonly RouteHasOutOfScopeEndpointViolation?: RouteHasOutOfScopeEndpointViolation;
  readonly ThirdPartyFirewallMissingFirewallViolation?: ThirdPartyFirewallMissingFirewallViolation;
  readonly ThirdPartyFirewallMissingSubnetViolation?: ThirdPartyFirewallMissingSubnetViolation;
  readonly ThirdPartyFirewallMissingExpectedRouteTableViolation?: ThirdPartyFirewallMissingExpectedRouteTableViolation;
  readonly FirewallSubnetMissingVPCEndpointViolation?: FirewallSubnetMissingVPCEndpointViolation;
  readonly InvalidNetworkAclEntriesViolation?: InvalidNetworkAclEntriesViolation;
  readonly PossibleRemediationActions?: PossibleRemediationActions;
  readonly WebACLHasIncompatibleConfigurationViolation?: WebACLHasIncompatibleConfigurationViolation;
  readonly WebACLHasOutOfScopeResourcesViolation?: WebACLHasOutOfScopeResourcesViolation;
}
export interface Route {
  readonly DestinationType?: DestinationType;
  readonly TargetType?: TargetType;
  readonly Destination?: string;
  readonly Target?: string;
}
export interface RouteHasOutOfScopeEndpointViolation {
  readonly SubnetId?: string;
  readonly VpcId?: string;
  readonly RouteTableId?: string;
  readonly ViolatingRoutes?: readonly Route[];
  readonly SubnetAvailabilityZone?: string;
  readonly SubnetAvailabilityZoneId?: string;
  readonly CurrentFirewallSubnetRouteTable?: string;
  readonly FirewallSubnetId?: string;
  readonly FirewallSubnetRoutes?: readonly Route[];
  readonly InternetGatewayId?: string;
  readonly CurrentInternetGatewayRouteTable?: string;
  readonly InternetGatewayRoutes?: readonly Route[];
}
export type RuleOrder = "STRICT_ORDER" | "DEFAULT_ACTION_ORDER";
export interface SecurityGroupRemediationAction {
  readonly RemediationActionType?: RemediationActionType;
  readonly Description?: string;
  readonly RemediationResult?: SecurityGroupRuleDescription;
  readonly IsDefaultAction?: boolean;
}
export interface SecurityGroupRuleDescription {
  readonly IPV4Range?: string;
  readonly IPV6Range?: string;
  readonly PrefixListId?: string;
  readonly Protocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
}
export interface SecurityServicePolicyData {
  readonly Type: SecurityServiceType;
  readonly ManagedServiceData?: string;
  readonly PolicyOption?: PolicyOption;
}
export type SecurityServiceType = "WAF" | "WAFV2" | "SHIELD_ADVANCED" | "SECURITY_GROUPS_COMMON" | "SECURITY_GROUPS_CONTENT_AUDIT" | "SECURITY_GROUPS_USAGE_AUDIT" | "NETWORK_FIREWALL" | "DNS_FIREWALL" | "THIRD_PARTY_FIREWALL" | "IMPORT_NETWORK_FIREWALL" | "NETWORK_ACL_COMMON";
export interface StatefulEngineOptions {
  readonly RuleOrder?: RuleOrder;
  readonly StreamExceptionPolicy?: StreamExceptionPolicy;
}
export interface StatefulRuleGroup {
  readonly RuleGroupName?: string;
  readonly ResourceId?: string;
  readonly Priority?: number;
  readonly Override?: NetworkFirewallStatefulRuleGroupOverride;
}
export interface StatelessRuleGroup {
  readonly RuleGroupName?: string;
  readonly ResourceId?: string;
  readonly Priority?: number;
}
export type StreamExceptionPolicy = "DROP" | "CONTINUE" | "REJECT" | "FMS_IGNORE";
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly TagList: readonly Tag[];
}
export interface TagResourceResponse {}
export type TargetType = "GATEWAY" | "CARRIER_GATEWAY" | "INSTANCE" | "LOCAL_GATEWAY" | "NAT_GATEWAY" | "NETWORK_INTERFACE" | "VPC_ENDPOINT" | "VPC_PEERING_CONNECTION" | "EGRESS_ONLY_INTERNET_GATEWAY" | "TRANSIT_GATEWAY";
export type ThirdPartyFirewall = "PALO_ALTO_NETWORKS_CLOUD_NGFW" | "FORTIGATE_CLOUD_NATIVE_FIREWALL";
export type ThirdPartyFirewallAssociationStatus = "ONBOARDING" | "ONBOARD_COMPLETE" | "OFFBOARDING" | "OFFBOARD_COMPLETE" | "NOT_EXIST";
export interface ThirdPartyFirewallFirewallPolicy {
  readonly FirewallPolicyId?: string;
  readonly FirewallPolicyName?: string;
}
export interface ThirdPartyFirewallMissingExpectedRouteTableViolation {
  readonly ViolationTarget?: string;
  readonly VPC?: string;
  readonly AvailabilityZone?: string;
  readonly CurrentRouteTable?: string;
  readonly ExpectedRouteTable?: string;
}
export interface ThirdPartyFirewallMissingFirewallViolation {
  readonly ViolationTarget?: string;
  readonly VPC?: string;
  readonly AvailabilityZone?: string;
  readonly TargetViolationReason?: string;
}
export interface ThirdPartyFirewallMissingSubnetViolation {
  readonly ViolationTarget?: string;
  readonly VPC?: string;
  readonly AvailabilityZone?: string;
  readonly TargetViolationReason?: string;
}
export interface ThirdPartyFirewallPolicy {
  readonly FirewallDeploymentModel?: FirewallDeploymentModel;
}
export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface ViolationDetail {
  readonly PolicyId: string;
  readonly MemberAccount: string;
  readonly ResourceId: string;
  readonly ResourceType: string;
  readonly ResourceViolations: readonly ResourceViolation[];
  readonly ResourceTags?: readonly Tag[];
  readonly ResourceDescription?: string;
}
export type ViolationReason = "WEB_ACL_MISSING_RULE_GROUP" | "RESOURCE_MISSING_WEB_ACL" | "RESOURCE_INCORRECT_WEB_ACL" | "RESOURCE_MISSING_SHIELD_PROTECTION" | "RESOURCE_MISSING_WEB_ACL_OR_SHIELD_PROTECTION" | "RESOURCE_MISSING_SECURITY_GROUP" | "RESOURCE_VIOLATES_AUDIT_SECURITY_GROUP" | "SECURITY_GROUP_UNUSED" | "SECURITY_GROUP_REDUNDANT" | "FMS_CREATED_SECURITY_GROUP_EDITED" | "MISSING_FIREWALL" | "MISSING_FIREWALL_SUBNET_IN_AZ" | "MISSING_EXPECTED_ROUTE_TABLE" | "NETWORK_FIREWALL_POLICY_MODIFIED" | "FIREWALL_SUBNET_IS_OUT_OF_SCOPE" | "INTERNET_GATEWAY_MISSING_EXPECTED_ROUTE" | "FIREWALL_SUBNET_MISSING_EXPECTED_ROUTE" | "UNEXPECTED_FIREWALL_ROUTES" | "UNEXPECTED_TARGET_GATEWAY_ROUTES" | "TRAFFIC_INSPECTION_CROSSES_AZ_BOUNDARY" | "INVALID_ROUTE_CONFIGURATION" | "MISSING_TARGET_GATEWAY" | "INTERNET_TRAFFIC_NOT_INSPECTED" | "BLACK_HOLE_ROUTE_DETECTED" | "BLACK_HOLE_ROUTE_DETECTED_IN_FIREWALL_SUBNET" | "RESOURCE_MISSING_DNS_FIREWALL" | "ROUTE_HAS_OUT_OF_SCOPE_ENDPOINT" | "FIREWALL_SUBNET_MISSING_VPCE_ENDPOINT" | "INVALID_NETWORK_ACL_ENTRY" | "WEB_ACL_CONFIGURATION_OR_SCOPE_OF_USE";
export interface WebACLHasIncompatibleConfigurationViolation {
  readonly WebACLArn?: string;
  readonly Description?: string;
}
export interface WebACLHasOutOfScopeResourcesViolation {
  readonly WebACLArn?: string;
  readonly OutOfScopeResourceList?: readonly string[];
}
