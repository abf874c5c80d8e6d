/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of guardduty. */

/** Input and output of each operation. */
export interface Operations {
  AcceptAdministratorInvitation: [AcceptAdministratorInvitationRequest, AcceptAdministratorInvitationResponse];
  AcceptInvitation: [AcceptInvitationRequest, AcceptInvitationResponse];
  ArchiveFindings: [ArchiveFindingsRequest, ArchiveFindingsResponse];
  CreateCustomDetectionRuleAssociation: [CreateCustomDetectionRuleAssociationRequest, CreateCustomDetectionRuleAssociationResponse];
  CreateCustomDetectionRuleOrgConfiguration: [CreateCustomDetectionRuleOrgConfigurationRequest, CreateCustomDetectionRuleOrgConfigurationResponse];
  CreateDetector: [CreateDetectorRequest, CreateDetectorResponse];
  CreateFilter: [CreateFilterRequest, CreateFilterResponse];
  CreateIPSet: [CreateIPSetRequest, CreateIPSetResponse];
  CreateInvestigation: [CreateInvestigationRequest, CreateInvestigationResponse];
  CreateMalwareProtectionPlan: [CreateMalwareProtectionPlanRequest, CreateMalwareProtectionPlanResponse];
  CreateMembers: [CreateMembersRequest, CreateMembersResponse];
  CreatePublishingDestination: [CreatePublishingDestinationRequest, CreatePublishingDestinationResponse];
  CreateSampleFindings: [CreateSampleFindingsRequest, CreateSampleFindingsResponse];
  CreateThreatEntitySet: [CreateThreatEntitySetRequest, CreateThreatEntitySetResponse];
  CreateThreatIntelSet: [CreateThreatIntelSetRequest, CreateThreatIntelSetResponse];
  CreateTrustedEntitySet: [CreateTrustedEntitySetRequest, CreateTrustedEntitySetResponse];
  DeclineInvitations: [DeclineInvitationsRequest, DeclineInvitationsResponse];
  DeleteCustomDetectionRuleAssociation: [DeleteCustomDetectionRuleAssociationRequest, DeleteCustomDetectionRuleAssociationResponse];
  DeleteCustomDetectionRuleOrgConfiguration: [DeleteCustomDetectionRuleOrgConfigurationRequest, DeleteCustomDetectionRuleOrgConfigurationResponse];
  DeleteDetector: [DeleteDetectorRequest, DeleteDetectorResponse];
  DeleteFilter: [DeleteFilterRequest, DeleteFilterResponse];
  DeleteIPSet: [DeleteIPSetRequest, DeleteIPSetResponse];
  DeleteInvitations: [DeleteInvitationsRequest, DeleteInvitationsResponse];
  DeleteMalwareProtectionPlan: [DeleteMalwareProtectionPlanRequest, void];
  DeleteMembers: [DeleteMembersRequest, DeleteMembersResponse];
  DeletePublishingDestination: [DeletePublishingDestinationRequest, DeletePublishingDestinationResponse];
  DeleteThreatEntitySet: [DeleteThreatEntitySetRequest, DeleteThreatEntitySetResponse];
  DeleteThreatIntelSet: [DeleteThreatIntelSetRequest, DeleteThreatIntelSetResponse];
  DeleteTrustedEntitySet: [DeleteTrustedEntitySetRequest, DeleteTrustedEntitySetResponse];
  DescribeMalwareScans: [DescribeMalwareScansRequest, DescribeMalwareScansResponse];
  DescribeOrganizationConfiguration: [DescribeOrganizationConfigurationRequest, DescribeOrganizationConfigurationResponse];
  DescribePublishingDestination: [DescribePublishingDestinationRequest, DescribePublishingDestinationResponse];
  DisableOrganizationAdminAccount: [DisableOrganizationAdminAccountRequest, DisableOrganizationAdminAccountResponse];
  DisassociateFromAdministratorAccount: [DisassociateFromAdministratorAccountRequest, DisassociateFromAdministratorAccountResponse];
  DisassociateFromMasterAccount: [DisassociateFromMasterAccountRequest, DisassociateFromMasterAccountResponse];
  DisassociateMembers: [DisassociateMembersRequest, DisassociateMembersResponse];
  EnableOrganizationAdminAccount: [EnableOrganizationAdminAccountRequest, EnableOrganizationAdminAccountResponse];
  GetAdministratorAccount: [GetAdministratorAccountRequest, GetAdministratorAccountResponse];
  GetCoverageStatistics: [GetCoverageStatisticsRequest, GetCoverageStatisticsResponse];
  GetCustomDetectionRule: [GetCustomDetectionRuleRequest, GetCustomDetectionRuleResponse];
  GetCustomDetectionRuleAssociation: [GetCustomDetectionRuleAssociationRequest, GetCustomDetectionRuleAssociationResponse];
  GetCustomDetectionRuleOrgConfiguration: [GetCustomDetectionRuleOrgConfigurationRequest, GetCustomDetectionRuleOrgConfigurationResponse];
  GetDetector: [GetDetectorRequest, GetDetectorResponse];
  GetFilter: [GetFilterRequest, GetFilterResponse];
  GetFindings: [GetFindingsRequest, GetFindingsResponse];
  GetFindingsStatistics: [GetFindingsStatisticsRequest, GetFindingsStatisticsResponse];
  GetIPSet: [GetIPSetRequest, GetIPSetResponse];
  GetInvestigation: [GetInvestigationRequest, GetInvestigationResponse];
  GetInvitationsCount: [GetInvitationsCountRequest, GetInvitationsCountResponse];
  GetMalwareProtectionPlan: [GetMalwareProtectionPlanRequest, GetMalwareProtectionPlanResponse];
  GetMalwareScan: [GetMalwareScanRequest, GetMalwareScanResponse];
  GetMalwareScanSettings: [GetMalwareScanSettingsRequest, GetMalwareScanSettingsResponse];
  GetMasterAccount: [GetMasterAccountRequest, GetMasterAccountResponse];
  GetMemberDetectors: [GetMemberDetectorsRequest, GetMemberDetectorsResponse];
  GetMembers: [GetMembersRequest, GetMembersResponse];
  GetOrganizationStatistics: [Record<never, never>, GetOrganizationStatisticsResponse];
  GetRemainingFreeTrialDays: [GetRemainingFreeTrialDaysRequest, GetRemainingFreeTrialDaysResponse];
  GetThreatEntitySet: [GetThreatEntitySetRequest, GetThreatEntitySetResponse];
  GetThreatIntelSet: [GetThreatIntelSetRequest, GetThreatIntelSetResponse];
  GetTrustedEntitySet: [GetTrustedEntitySetRequest, GetTrustedEntitySetResponse];
  GetUsageStatistics: [GetUsageStatisticsRequest, GetUsageStatisticsResponse];
  InviteMembers: [InviteMembersRequest, InviteMembersResponse];
  ListCoverage: [ListCoverageRequest, ListCoverageResponse];
  ListCustomDetectionRuleAssociations: [ListCustomDetectionRuleAssociationsRequest, ListCustomDetectionRuleAssociationsResponse];
  ListCustomDetectionRuleOrgConfigurations: [ListCustomDetectionRuleOrgConfigurationsRequest, ListCustomDetectionRuleOrgConfigurationsResponse];
  ListCustomDetectionRules: [ListCustomDetectionRulesRequest, ListCustomDetectionRulesResponse];
  ListDetectors: [ListDetectorsRequest, ListDetectorsResponse];
  ListFilters: [ListFiltersRequest, ListFiltersResponse];
  ListFindings: [ListFindingsRequest, ListFindingsResponse];
  ListIPSets: [ListIPSetsRequest, ListIPSetsResponse];
  ListInvestigations: [ListInvestigationsRequest, ListInvestigationsResponse];
  ListInvitations: [ListInvitationsRequest, ListInvitationsResponse];
  ListMalwareProtectionPlans: [ListMalwareProtectionPlansRequest, ListMalwareProtectionPlansResponse];
  ListMalwareScans: [ListMalwareScansRequest, ListMalwareScansResponse];
  ListMembers: [ListMembersRequest, ListMembersResponse];
  ListOrganizationAdminAccounts: [ListOrganizationAdminAccountsRequest, ListOrganizationAdminAccountsResponse];
  ListPublishingDestinations: [ListPublishingDestinationsRequest, ListPublishingDestinationsResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ListThreatEntitySets: [ListThreatEntitySetsRequest, ListThreatEntitySetsResponse];
  ListThreatIntelSets: [ListThreatIntelSetsRequest, ListThreatIntelSetsResponse];
  ListTrustedEntitySets: [ListTrustedEntitySetsRequest, ListTrustedEntitySetsResponse];
  SendObjectMalwareScan: [SendObjectMalwareScanRequest, SendObjectMalwareScanResponse];
  StartMalwareScan: [StartMalwareScanRequest, StartMalwareScanResponse];
  StartMonitoringMembers: [StartMonitoringMembersRequest, StartMonitoringMembersResponse];
  StopMonitoringMembers: [StopMonitoringMembersRequest, StopMonitoringMembersResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UnarchiveFindings: [UnarchiveFindingsRequest, UnarchiveFindingsResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateCustomDetectionRuleAssociation: [UpdateCustomDetectionRuleAssociationRequest, UpdateCustomDetectionRuleAssociationResponse];
  UpdateCustomDetectionRuleOrgConfiguration: [UpdateCustomDetectionRuleOrgConfigurationRequest, UpdateCustomDetectionRuleOrgConfigurationResponse];
  UpdateDetector: [UpdateDetectorRequest, UpdateDetectorResponse];
  UpdateFilter: [UpdateFilterRequest, UpdateFilterResponse];
  UpdateFindingsFeedback: [UpdateFindingsFeedbackRequest, UpdateFindingsFeedbackResponse];
  UpdateIPSet: [UpdateIPSetRequest, UpdateIPSetResponse];
  UpdateMalwareProtectionPlan: [UpdateMalwareProtectionPlanRequest, void];
  UpdateMalwareScanSettings: [UpdateMalwareScanSettingsRequest, UpdateMalwareScanSettingsResponse];
  UpdateMemberDetectors: [UpdateMemberDetectorsRequest, UpdateMemberDetectorsResponse];
  UpdateOrganizationConfiguration: [UpdateOrganizationConfigurationRequest, UpdateOrganizationConfigurationResponse];
  UpdatePublishingDestination: [UpdatePublishingDestinationRequest, UpdatePublishingDestinationResponse];
  UpdateThreatEntitySet: [UpdateThreatEntitySetRequest, UpdateThreatEntitySetResponse];
  UpdateThreatIntelSet: [UpdateThreatIntelSetRequest, UpdateThreatIntelSetResponse];
  UpdateTrustedEntitySet: [UpdateTrustedEntitySetRequest, UpdateTrustedEntitySetResponse];
}

export interface AcceptAdministratorInvitationRequest {
  readonly DetectorId: string;
  readonly AdministratorId: string;
  readonly InvitationId: string;
}
export interface AcceptAdministratorInvitationResponse {}
export interface AcceptInvitationRequest {
  readonly DetectorId: string;
  readonly MasterId: string;
  readonly InvitationId: string;
}
export interface AcceptInvitationResponse {}
export interface AccessControlList {
  readonly AllowsPublicReadAccess?: boolean;
  readonly AllowsPublicWriteAccess?: boolean;
}
export interface AccessKey {
  readonly PrincipalId?: string;
  readonly UserName?: string;
  readonly UserType?: string;
}
export interface AccessKeyDetails {
  readonly AccessKeyId?: string;
  readonly PrincipalId?: string;
  readonly UserName?: string;
  readonly UserType?: string;
}
export interface Account {
  readonly Uid: string;
  readonly Name?: string;
}
export interface AccountDetail {
  readonly AccountId: string;
  readonly Email: string;
}
export interface AccountFreeTrialInfo {
  readonly AccountId?: string;
  readonly DataSources?: DataSourcesFreeTrial;
  readonly Features?: readonly FreeTrialFeatureConfigurationResult[];
}
export interface AccountLevelPermissions {
  readonly BlockPublicAccess?: BlockPublicAccess;
}
export interface AccountStatistics {
  readonly AccountId?: string;
  readonly LastGeneratedAt?: Date;
  readonly TotalFindings?: number;
}
export interface Action {
  readonly ActionType?: string;
  readonly AwsApiCallAction?: AwsApiCallAction;
  readonly DnsRequestAction?: DnsRequestAction;
  readonly NetworkConnectionAction?: NetworkConnectionAction;
  readonly PortProbeAction?: PortProbeAction;
  readonly KubernetesApiCallAction?: KubernetesApiCallAction;
  readonly KubernetesPermissionCheckedDetails?: KubernetesPermissionCheckedDetails;
  readonly KubernetesRoleBindingDetails?: KubernetesRoleBindingDetails;
  readonly KubernetesRoleDetails?: KubernetesRoleDetails;
  readonly RdsLoginAttemptAction?: RdsLoginAttemptAction;
}
export interface Activity {
  readonly Type: ActivityType;
  readonly Api?: ApiCall;
}
export type ActivityType = "API_CALL";
export interface Actor {
  readonly Id: string;
  readonly User?: User;
  readonly Session?: Session;
  readonly Process?: ActorProcess;
}
export interface ActorProcess {
  readonly Name: string;
  readonly Path: string;
  readonly Sha256?: string;
}
export interface AdditionalInfo {
  readonly VersionId?: string;
  readonly DeviceName?: string;
}
export interface AddonDetails {
  readonly AddonVersion?: string;
  readonly AddonStatus?: string;
}
export interface AdminAccount {
  readonly AdminAccountId?: string;
  readonly AdminStatus?: AdminStatus;
}
export type AdminStatus = "ENABLED" | "DISABLE_IN_PROGRESS";
export interface Administrator {
  readonly AccountId?: string;
  readonly InvitationId?: string;
  readonly RelationshipStatus?: string;
  readonly InvitedAt?: string;
}
export interface AgentDetails {
  readonly Version?: string;
}
export interface Anomaly {
  readonly Profiles?: Readonly<Record<string, Readonly<Record<string, readonly AnomalyObject[]>>>>;
  readonly Unusual?: AnomalyUnusual;
}
export interface AnomalyObject {
  readonly ProfileType?: ProfileType;
  readonly ProfileSubtype?: ProfileSubtype;
  readonly Observations?: Observations;
}
export interface AnomalyUnusual {
  readonly Behavior?: Readonly<Record<string, Readonly<Record<string, AnomalyObject>>>>;
}
export interface ApiCall {
  readonly Operation?: string;
  readonly Service?: string;
  readonly Error?: string;
  readonly UserAgent?: string;
}
export interface ArchiveFindingsRequest {
  readonly DetectorId: string;
  readonly FindingIds: readonly string[];
}
export interface ArchiveFindingsResponse {}
export interface AssociationDetail {
  readonly AssociationId: string;
  readonly Arn: string;
  readonly RuleId: string;
  readonly AccountId: string;
  readonly Mode: AssociationMode;
  readonly CreatedAt: Date;
  readonly UpdatedAt: Date;
  readonly ExpiresAt?: Date;
}
export type AssociationMode = "LIVE" | "DRY_RUN";
export interface AssociationSummary {
  readonly AssociationId: string;
  readonly Arn: string;
  readonly RuleId: string;
  readonly Mode: AssociationMode;
  readonly CreatedAt: Date;
  readonly UpdatedAt: Date;
  readonly ExpiresAt?: Date;
}
export type AutoEnableMembers = "NEW" | "ALL" | "NONE";
export interface AutonomousSystem {
  readonly Name: string;
  readonly Number: number;
}
export interface AutoscalingAutoScalingGroup {
  readonly Ec2InstanceUids?: readonly string[];
}
export interface AwsApiCallAction {
  readonly Api?: string;
  readonly CallerType?: string;
  readonly DomainDetails?: DomainDetails;
  readonly ErrorCode?: string;
  readonly UserAgent?: string;
  readonly RemoteIpDetails?: RemoteIpDetails;
  readonly ServiceName?: string;
  readonly RemoteAccountDetails?: RemoteAccountDetails;
  readonly AffectedResources?: Readonly<Record<string, string>>;
}
export interface BedrockGuardrail {
  readonly Arn?: string;
  readonly Version?: string;
}
export interface BedrockGuardrailDetails {
  readonly GuardrailArn?: string;
  readonly GuardrailVersion?: string;
  readonly Guardrails?: readonly BedrockGuardrail[];
  readonly GuardrailAction?: GuardrailAction;
  readonly GuardrailSource?: GuardrailSource;
  readonly ContentPolicyFilters?: readonly ContentPolicyFilter[];
}
export interface BedrockGuardrailResource {
  readonly Version?: string;
  readonly GuardrailAction?: GuardrailAction;
  readonly GuardrailSource?: GuardrailSource;
}
export interface BlockPublicAccess {
  readonly IgnorePublicAcls?: boolean;
  readonly RestrictPublicBuckets?: boolean;
  readonly BlockPublicAcls?: boolean;
  readonly BlockPublicPolicy?: boolean;
}
export interface BucketLevelPermissions {
  readonly AccessControlList?: AccessControlList;
  readonly BucketPolicy?: BucketPolicy;
  readonly BlockPublicAccess?: BlockPublicAccess;
}
export interface BucketPolicy {
  readonly AllowsPublicReadAccess?: boolean;
  readonly AllowsPublicWriteAccess?: boolean;
}
export interface City {
  readonly CityName?: string;
}
export interface CloudDetails {
  readonly Provider: CloudProvider;
  readonly Region: string;
  readonly Account: string;
}
export type CloudProvider = "AWS";
export interface CloudTrailConfigurationResult {
  readonly Status: DataSourceStatus;
}
export interface CloudformationStack {
  readonly Ec2InstanceUids?: readonly string[];
}
export type ClusterStatus = "CREATING" | "ACTIVE" | "DELETING" | "FAILED" | "UPDATING" | "PENDING";
export interface Condition {
  readonly Eq?: readonly string[];
  readonly Neq?: readonly string[];
  readonly Gt?: number;
  readonly Gte?: number;
  readonly Lt?: number;
  readonly Lte?: number;
  readonly Equals?: readonly string[];
  readonly NotEquals?: readonly string[];
  readonly GreaterThan?: number;
  readonly GreaterThanOrEqual?: number;
  readonly LessThan?: number;
  readonly LessThanOrEqual?: number;
  readonly Matches?: readonly string[];
  readonly NotMatches?: readonly string[];
}
export type Confidence = "Unknown" | "Low" | "Medium" | "High";
export type ConfidenceLevel = "HIGH" | "MEDIUM" | "LOW" | "NONE";
export interface Container {
  readonly ContainerRuntime?: string;
  readonly Id?: string;
  readonly Name?: string;
  readonly Image?: string;
  readonly ImagePrefix?: string;
  readonly VolumeMounts?: readonly VolumeMount[];
  readonly SecurityContext?: SecurityContext;
}
export interface ContainerFindingResource {
  readonly Image: string;
  readonly ImageUid?: string;
}
export interface ContainerInstanceDetails {
  readonly CoveredContainerInstances?: number;
  readonly CompatibleContainerInstances?: number;
}
export interface ContentPolicyFilter {
  readonly Type?: ContentPolicyFilterType;
  readonly Confidence?: ConfidenceLevel;
  readonly Action?: ContentPolicyFilterAction;
}
export type ContentPolicyFilterAction = "BLOCKED" | "NONE";
export type ContentPolicyFilterType = "PROMPT_ATTACK" | "JAILBREAK" | "HATE" | "INSULTS" | "SEXUAL" | "VIOLENCE" | "MISCONDUCT";
export interface ContinuousScanDetails {
  readonly StartTime?: Date;
  readonly EndTime: Date;
}
export interface Country {
  readonly CountryCode?: string;
  readonly CountryName?: string;
}
export interface CoverageEc2InstanceDetails {
  readonly InstanceId?: string;
  readonly InstanceType?: string;
  readonly ClusterArn?: string;
  readonly AgentDetails?: AgentDetails;
  readonly ManagementType?: ManagementType;
}
export interface CoverageEcsClusterDetails {
  readonly ClusterName?: string;
  readonly FargateDetails?: FargateDetails;
  readonly ContainerInstanceDetails?: ContainerInstanceDetails;
}
export interface CoverageEksClusterDetails {
  readonly ClusterName?: string;
  readonly CoveredNodes?: number;
  readonly CompatibleNodes?: number;
  readonly AddonDetails?: AddonDetails;
  readonly ManagementType?: ManagementType;
}
export interface CoverageFilterCondition {
  readonly Equals?: readonly string[];
  readonly NotEquals?: readonly string[];
}
export interface CoverageFilterCriteria {
  readonly FilterCriterion?: readonly CoverageFilterCriterion[];
}
export interface CoverageFilterCriterion {
  readonly CriterionKey?: CoverageFilterCriterionKey;
  readonly FilterCondition?: CoverageFilterCondition;
}
export type CoverageFilterCriterionKey = "ACCOUNT_ID" | "RESOURCE_TYPE" | "COVERAGE_STATUS" | "ADDON_VERSION" | "CLUSTER_NAME" | "ECS_CLUSTER_NAME" | "MANAGEMENT_TYPE" | "EKS_CLUSTER_NAME" | "AGENT_VERSION" | "INSTANCE_ID" | "CLUSTER_ARN";
export interface CoverageResource {
  readonly ResourceId?: string;
  readonly DetectorId?: string;
  readonly AccountId?: string;
  readonly ResourceDetails?: CoverageResourceDetails;
  readonly CoverageStatus?: CoverageStatus;
  readonly Issue?: string;
  readonly UpdatedAt?: Date;
}
export interface CoverageResourceDetails {
  readonly EksClusterDetails?: CoverageEksClusterDetails;
  readonly EcsClusterDetails?: CoverageEcsClusterDetails;
  readonly Ec2InstanceDetails?: CoverageEc2InstanceDetails;
  readonly ResourceType?: ResourceType;
}
export interface CoverageSortCriteria {
  readonly AttributeName?: CoverageSortKey;
  readonly OrderBy?: OrderBy;
}
export type CoverageSortKey = "ACCOUNT_ID" | "COVERAGE_STATUS" | "ISSUE" | "ADDON_VERSION" | "UPDATED_AT" | "CLUSTER_NAME" | "EKS_CLUSTER_NAME" | "ECS_CLUSTER_NAME" | "INSTANCE_ID";
export interface CoverageStatistics {
  readonly CountByResourceType?: Readonly<Partial<Record<ResourceType, number>>>;
  readonly CountByCoverageStatus?: Readonly<Partial<Record<CoverageStatus, number>>>;
}
export type CoverageStatisticsType = "COUNT_BY_RESOURCE_TYPE" | "COUNT_BY_COVERAGE_STATUS";
export type CoverageStatus = "HEALTHY" | "UNHEALTHY";
export interface CreateCustomDetectionRuleAssociationRequest {
  readonly RuleId: string;
  readonly Mode: AssociationMode;
  readonly ClientToken?: string;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface CreateCustomDetectionRuleAssociationResponse {
  readonly RuleAssociation: AssociationDetail;
}
export interface CreateCustomDetectionRuleOrgConfigurationRequest {
  readonly RuleId: string;
  readonly Mode: AssociationMode;
  readonly IncludeAccountIds?: readonly string[];
  readonly ExcludeAccountIds?: readonly string[];
  readonly ClientToken?: string;
}
export interface CreateCustomDetectionRuleOrgConfigurationResponse {}
export interface CreateDetectorRequest {
  readonly Enable: boolean;
  readonly ClientToken?: string;
  readonly FindingPublishingFrequency?: FindingPublishingFrequency;
  readonly DataSources?: DataSourceConfigurations;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly Features?: readonly DetectorFeatureConfiguration[];
}
export interface CreateDetectorResponse {
  readonly DetectorId?: string;
  readonly UnprocessedDataSources?: UnprocessedDataSourcesResult;
}
export interface CreateFilterRequest {
  readonly DetectorId: string;
  readonly Name: string;
  readonly Description?: string;
  readonly Action?: FilterAction;
  readonly Rank?: number;
  readonly FindingCriteria: FindingCriteria;
  readonly ClientToken?: string;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface CreateFilterResponse {
  readonly Name: string;
}
export interface CreateIPSetRequest {
  readonly DetectorId: string;
  readonly Name: string;
  readonly Format: IpSetFormat;
  readonly Location: string;
  readonly Activate: boolean;
  readonly ClientToken?: string;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly ExpectedBucketOwner?: string;
}
export interface CreateIPSetResponse {
  readonly IpSetId: string;
}
export interface CreateInvestigationRequest {
  readonly DetectorId: string;
  readonly TriggerPrompt: string;
  readonly ClientToken?: string;
}
export interface CreateInvestigationResponse {
  readonly InvestigationId: string;
}
export interface CreateMalwareProtectionPlanRequest {
  readonly ClientToken?: string;
  readonly Role: string;
  readonly ProtectedResource: CreateProtectedResource;
  readonly Actions?: MalwareProtectionPlanActions;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface CreateMalwareProtectionPlanResponse {
  readonly MalwareProtectionPlanId?: string;
}
export interface CreateMembersRequest {
  readonly DetectorId: string;
  readonly AccountDetails: readonly AccountDetail[];
}
export interface CreateMembersResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface CreateProtectedResource {
  readonly S3Bucket?: CreateS3BucketResource;
}
export interface CreatePublishingDestinationRequest {
  readonly DetectorId: string;
  readonly DestinationType: DestinationType;
  readonly DestinationProperties: DestinationProperties;
  readonly ClientToken?: string;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface CreatePublishingDestinationResponse {
  readonly DestinationId: string;
}
export interface CreateS3BucketResource {
  readonly BucketName?: string;
  readonly ObjectPrefixes?: readonly string[];
}
export interface CreateSampleFindingsRequest {
  readonly DetectorId: string;
  readonly FindingTypes?: readonly string[];
}
export interface CreateSampleFindingsResponse {}
export interface CreateThreatEntitySetRequest {
  readonly DetectorId: string;
  readonly Name: string;
  readonly Format: ThreatEntitySetFormat;
  readonly Location: string;
  readonly ExpectedBucketOwner?: string;
  readonly Activate: boolean;
  readonly ClientToken?: string;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface CreateThreatEntitySetResponse {
  readonly ThreatEntitySetId: string;
}
export interface CreateThreatIntelSetRequest {
  readonly DetectorId: string;
  readonly Name: string;
  readonly Format: ThreatIntelSetFormat;
  readonly Location: string;
  readonly Activate: boolean;
  readonly ClientToken?: string;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly ExpectedBucketOwner?: string;
}
export interface CreateThreatIntelSetResponse {
  readonly ThreatIntelSetId: string;
}
export interface CreateTrustedEntitySetRequest {
  readonly DetectorId: string;
  readonly Name: string;
  readonly Format: TrustedEntitySetFormat;
  readonly Location: string;
  readonly ExpectedBucketOwner?: string;
  readonly Activate: boolean;
  readonly ClientToken?: string;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface CreateTrustedEntitySetResponse {
  readonly TrustedEntitySetId: string;
}
export type CriterionKey = "EC2_INSTANCE_ARN" | "SCAN_ID" | "ACCOUNT_ID" | "GUARDDUTY_FINDING_ID" | "SCAN_START_TIME" | "SCAN_STATUS" | "SCAN_TYPE";
export interface DNSLogsConfigurationResult {
  readonly Status: DataSourceStatus;
}
export type DataSource = "FLOW_LOGS" | "CLOUD_TRAIL" | "DNS_LOGS" | "S3_LOGS" | "KUBERNETES_AUDIT_LOGS" | "EC2_MALWARE_SCAN";
export interface DataSourceConfigurations {
  readonly S3Logs?: S3LogsConfiguration;
  readonly Kubernetes?: KubernetesConfiguration;
  readonly MalwareProtection?: MalwareProtectionConfiguration;
}
export interface DataSourceConfigurationsResult {
  readonly CloudTrail: CloudTrailConfigurationResult;
  readonly DNSLogs: DNSLogsConfigurationResult;
  readonly FlowLogs: FlowLogsConfigurationResult;
  readonly S3Logs: S3LogsConfigurationResult;
  readonly Kubernetes?: KubernetesConfigurationResult;
  readonly MalwareProtection?: MalwareProtectionConfigurationResult;
}
export interface DataSourceFreeTrial {
  readonly FreeTrialDaysRemaining?: number;
}
export type DataSourceStatus = "ENABLED" | "DISABLED";
export interface DataSourcesFreeTrial {
  readonly CloudTrail?: DataSourceFreeTrial;
  readonly DnsLogs?: DataSourceFreeTrial;
  readonly FlowLogs?: DataSourceFreeTrial;
  readonly S3Logs?: DataSourceFreeTrial;
  readonly Kubernetes?: KubernetesDataSourceFreeTrial;
  readonly MalwareProtection?: MalwareProtectionDataSourceFreeTrial;
}
export interface DateStatistics {
  readonly Date?: Date;
  readonly LastGeneratedAt?: Date;
  readonly Severity?: number;
  readonly TotalFindings?: number;
}
export interface DeclineInvitationsRequest {
  readonly AccountIds: readonly string[];
}
export interface DeclineInvitationsResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface DefaultServerSideEncryption {
  readonly EncryptionType?: string;
  readonly KmsMasterKeyArn?: string;
}
export interface DeleteCustomDetectionRuleAssociationRequest {
  readonly RuleId: string;
  readonly AssociationId: string;
}
export interface DeleteCustomDetectionRuleAssociationResponse {}
export interface DeleteCustomDetectionRuleOrgConfigurationRequest {
  readonly RuleId: string;
  readonly Mode: AssociationMode;
}
export interface DeleteCustomDetectionRuleOrgConfigurationResponse {}
export interface DeleteDetectorRequest {
  readonly DetectorId: string;
}
export interface DeleteDetectorResponse {}
export interface DeleteFilterRequest {
  readonly DetectorId: string;
  readonly FilterName: string;
}
export interface DeleteFilterResponse {}
export interface DeleteIPSetRequest {
  readonly DetectorId: string;
  readonly IpSetId: string;
}
export interface DeleteIPSetResponse {}
export interface DeleteInvitationsRequest {
  readonly AccountIds: readonly string[];
}
export interface DeleteInvitationsResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface DeleteMalwareProtectionPlanRequest {
  readonly MalwareProtectionPlanId: string;
}
export interface DeleteMembersRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
}
export interface DeleteMembersResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface DeletePublishingDestinationRequest {
  readonly DetectorId: string;
  readonly DestinationId: string;
}
export interface DeletePublishingDestinationResponse {}
export interface DeleteThreatEntitySetRequest {
  readonly DetectorId: string;
  readonly ThreatEntitySetId: string;
}
export interface DeleteThreatEntitySetResponse {}
export interface DeleteThreatIntelSetRequest {
  readonly DetectorId: string;
  readonly ThreatIntelSetId: string;
}
export interface DeleteThreatIntelSetResponse {}
export interface DeleteTrustedEntitySetRequest {
  readonly DetectorId: string;
  readonly TrustedEntitySetId: string;
}
export interface DeleteTrustedEntitySetResponse {}
export interface DescribeMalwareScansRequest {
  readonly DetectorId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly FilterCriteria?: FilterCriteria;
  readonly SortCriteria?: SortCriteria;
}
export interface DescribeMalwareScansResponse {
  readonly Scans: readonly Scan[];
  readonly NextToken?: string;
}
export interface DescribeOrganizationConfigurationRequest {
  readonly DetectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeOrganizationConfigurationResponse {
  readonly AutoEnable?: boolean;
  readonly MemberAccountLimitReached: boolean;
  readonly DataSources?: OrganizationDataSourceConfigurationsResult;
  readonly Features?: readonly OrganizationFeatureConfigurationResult[];
  readonly NextToken?: string;
  readonly AutoEnableOrganizationMembers?: AutoEnableMembers;
}
export interface DescribePublishingDestinationRequest {
  readonly DetectorId: string;
  readonly DestinationId: string;
}
export interface DescribePublishingDestinationResponse {
  readonly DestinationId: string;
  readonly DestinationType: DestinationType;
  readonly Status: PublishingStatus;
  readonly PublishingFailureStartTimestamp: number;
  readonly DestinationProperties: DestinationProperties;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface Destination {
  readonly DestinationId: string;
  readonly DestinationType: DestinationType;
  readonly Status: PublishingStatus;
}
export interface DestinationProperties {
  readonly DestinationArn?: string;
  readonly KmsKeyArn?: string;
}
export type DestinationType = "S3";
export interface Detection {
  readonly Anomaly?: Anomaly;
  readonly Sequence?: Sequence;
}
export type DetectionRuleConfigurationStatus = "ACTIVE" | "PROCESSING" | "FAILED";
export type DetectionRuleDataSource = "CloudTrailManagementEvent";
export interface DetectionRuleFilter {
  readonly Name: FilterFieldName;
  readonly Values: readonly string[];
  readonly Condition?: DetectionRuleFilterCondition;
}
export type DetectionRuleFilterCondition = "EQUALS" | "CONTAINS";
export interface DetectionRuleOrgConfiguration {
  readonly RuleId: string;
  readonly Mode: AssociationMode;
  readonly Status: DetectionRuleConfigurationStatus;
  readonly StatusReason?: string;
  readonly IncludeAccountIds: readonly string[];
  readonly ExcludeAccountIds: readonly string[];
  readonly CreatedAt: Date;
  readonly UpdatedAt: Date;
  readonly ExpiresAt?: Date;
}
export interface DetectionRuleOrgConfigurationSummary {
  readonly RuleId: string;
  readonly Mode: AssociationMode;
  readonly Status: DetectionRuleConfigurationStatus;
  readonly StatusReason?: string;
  readonly CreatedAt: Date;
  readonly UpdatedAt: Date;
  readonly ExpiresAt?: Date;
}
export type DetectionRuleSeverity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
export type DetectionSource = "AMAZON" | "BITDEFENDER";
export interface DetectorAdditionalConfiguration {
  readonly Name?: FeatureAdditionalConfiguration;
  readonly Status?: FeatureStatus;
}
export interface DetectorAdditionalConfigurationResult {
  readonly Name?: FeatureAdditionalConfiguration;
  readonly Status?: FeatureStatus;
  readonly UpdatedAt?: Date;
  readonly ManagedBy?: ManagedBy;
}
export type DetectorFeature = "S3_DATA_EVENTS" | "EKS_AUDIT_LOGS" | "EBS_MALWARE_PROTECTION" | "RDS_LOGIN_EVENTS" | "LAMBDA_NETWORK_LOGS" | "EKS_RUNTIME_MONITORING" | "RUNTIME_MONITORING" | "AI_PROTECTION" | "AI_ANALYST";
export interface DetectorFeatureConfiguration {
  readonly Name?: DetectorFeature;
  readonly Status?: FeatureStatus;
  readonly AdditionalConfiguration?: readonly DetectorAdditionalConfiguration[];
}
export interface DetectorFeatureConfigurationResult {
  readonly Name?: DetectorFeatureResult;
  readonly Status?: FeatureStatus;
  readonly UpdatedAt?: Date;
  readonly AdditionalConfiguration?: readonly DetectorAdditionalConfigurationResult[];
  readonly ManagedBy?: ManagedBy;
}
export type DetectorFeatureResult = "FLOW_LOGS" | "CLOUD_TRAIL" | "DNS_LOGS" | "S3_DATA_EVENTS" | "EKS_AUDIT_LOGS" | "EBS_MALWARE_PROTECTION" | "RDS_LOGIN_EVENTS" | "LAMBDA_NETWORK_LOGS" | "EKS_RUNTIME_MONITORING" | "RUNTIME_MONITORING" | "AI_PROTECTION" | "AI_ANALYST";
export type DetectorStatus = "ENABLED" | "DISABLED";
export interface DisableOrganizationAdminAccountRequest {
  readonly AdminAccountId: string;
}
export interface DisableOrganizationAdminAccountResponse {}
export interface DisassociateFromAdministratorAccountRequest {
  readonly DetectorId: string;
}
export interface DisassociateFromAdministratorAccountResponse {}
export interface DisassociateFromMasterAccountRequest {
  readonly DetectorId: string;
}
export interface DisassociateFromMasterAccountResponse {}
export interface DisassociateMembersRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
}
export interface DisassociateMembersResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface DnsRequestAction {
  readonly Domain?: string;
  readonly Protocol?: string;
  readonly Blocked?: boolean;
  readonly DomainWithSuffix?: string;
  readonly VpcOwnerAccountId?: string;
}
export interface DomainDetails {
  readonly Domain?: string;
}
export interface EbsSnapshot {
  readonly DeviceName?: string;
}
export interface EbsSnapshotDetails {
  readonly SnapshotArn?: string;
}
export type EbsSnapshotPreservation = "NO_RETENTION" | "RETENTION_WITH_FINDING";
export interface EbsVolumeDetails {
  readonly ScannedVolumeDetails?: readonly VolumeDetail[];
  readonly SkippedVolumeDetails?: readonly VolumeDetail[];
}
export interface EbsVolumeScanDetails {
  readonly ScanId?: string;
  readonly ScanStartedAt?: Date;
  readonly ScanCompletedAt?: Date;
  readonly TriggerFindingId?: string;
  readonly Sources?: readonly string[];
  readonly ScanDetections?: ScanDetections;
  readonly ScanType?: ScanType;
}
export interface EbsVolumesResult {
  readonly Status?: DataSourceStatus;
  readonly Reason?: string;
}
export interface Ec2Image {
  readonly Ec2InstanceUids?: readonly string[];
}
export interface Ec2ImageDetails {
  readonly ImageArn?: string;
}
export interface Ec2Instance {
  readonly AvailabilityZone?: string;
  readonly ImageDescription?: string;
  readonly InstanceState?: string;
  readonly IamInstanceProfile?: IamInstanceProfile;
  readonly InstanceType?: string;
  readonly OutpostArn?: string;
  readonly Platform?: string;
  readonly ProductCodes?: readonly ProductCode[];
  readonly Ec2NetworkInterfaceUids?: readonly string[];
}
export interface Ec2LaunchTemplate {
  readonly Ec2InstanceUids?: readonly string[];
  readonly Version?: string;
}
export interface Ec2NetworkInterface {
  readonly Ipv6Addresses?: readonly string[];
  readonly PrivateIpAddresses?: readonly PrivateIpAddressDetails[];
  readonly PublicIp?: string;
  readonly SecurityGroups?: readonly SecurityGroup[];
  readonly SubNetId?: string;
  readonly VpcId?: string;
}
export interface Ec2Vpc {
  readonly Ec2InstanceUids?: readonly string[];
}
export interface EcsCluster {
  readonly Status?: EcsClusterStatus;
  readonly Ec2InstanceUids?: readonly string[];
}
export interface EcsClusterDetails {
  readonly Name?: string;
  readonly Arn?: string;
  readonly Status?: string;
  readonly ActiveServicesCount?: number;
  readonly RegisteredContainerInstancesCount?: number;
  readonly RunningTasksCount?: number;
  readonly Tags?: readonly Tag[];
  readonly TaskDetails?: EcsTaskDetails;
}
export type EcsClusterStatus = "ACTIVE" | "PROVISIONING" | "DEPROVISIONING" | "FAILED" | "INACTIVE";
export type EcsLaunchType = "FARGATE" | "EC2";
export interface EcsTask {
  readonly CreatedAt?: Date;
  readonly TaskDefinitionArn?: string;
  readonly LaunchType?: EcsLaunchType;
  readonly ContainerUids?: readonly string[];
}
export interface EcsTaskDetails {
  readonly Arn?: string;
  readonly DefinitionArn?: string;
  readonly Version?: string;
  readonly TaskCreatedAt?: Date;
  readonly StartedAt?: Date;
  readonly StartedBy?: string;
  readonly Tags?: readonly Tag[];
  readonly Volumes?: readonly Volume[];
  readonly Containers?: readonly Container[];
  readonly Group?: string;
  readonly LaunchType?: string;
}
export interface EksCluster {
  readonly Arn?: string;
  readonly CreatedAt?: Date;
  readonly Status?: ClusterStatus;
  readonly VpcId?: string;
  readonly Ec2InstanceUids?: readonly string[];
}
export interface EksClusterDetails {
  readonly Name?: string;
  readonly Arn?: string;
  readonly VpcId?: string;
  readonly Status?: string;
  readonly Tags?: readonly Tag[];
  readonly CreatedAt?: Date;
}
export interface EnableOrganizationAdminAccountRequest {
  readonly AdminAccountId: string;
}
export interface EnableOrganizationAdminAccountResponse {}
export interface Evidence {
  readonly ThreatIntelligenceDetails?: readonly ThreatIntelligenceDetail[];
}
export interface FargateDetails {
  readonly Issues?: readonly string[];
  readonly ManagementType?: ManagementType;
}
export type FeatureAdditionalConfiguration = "EKS_ADDON_MANAGEMENT" | "ECS_FARGATE_AGENT_MANAGEMENT" | "EC2_AGENT_MANAGEMENT";
export type FeatureStatus = "ENABLED" | "DISABLED";
export type Feedback = "USEFUL" | "NOT_USEFUL";
export type FilterAction = "NOOP" | "ARCHIVE";
export interface FilterCondition {
  readonly EqualsValue?: string;
  readonly GreaterThan?: number;
  readonly LessThan?: number;
}
export interface FilterCriteria {
  readonly FilterCriterion?: readonly FilterCriterion[];
}
export interface FilterCriterion {
  readonly CriterionKey?: CriterionKey;
  readonly FilterCondition?: FilterCondition;
}
export type FilterFieldName = "name" | "description" | "dataSource" | "severity" | "tactic" | "technique" | "service";
export interface Finding {
  readonly AccountId: string;
  readonly Arn: string;
  readonly Confidence?: number;
  readonly CreatedAt: string;
  readonly Description?: string;
  readonly Id: string;
  readonly Partition?: string;
  readonly Region: string;
  readonly Resource: Resource;
  readonly SchemaVersion: string;
  readonly Service?: Service;
  readonly Severity: number;
  readonly Title?: string;
  readonly Type: string;
  readonly UpdatedAt: string;
  readonly AssociatedAttackSequenceArn?: string;
}
export interface FindingCriteria {
  readonly Criterion?: Readonly<Record<string, Condition>>;
}
export type FindingPublishingFrequency = "FIFTEEN_MINUTES" | "ONE_HOUR" | "SIX_HOURS";
export type FindingResourceType = "EC2_INSTANCE" | "EC2_NETWORK_INTERFACE" | "S3_BUCKET" | "S3_OBJECT" | "ACCESS_KEY" | "EKS_CLUSTER" | "KUBERNETES_WORKLOAD" | "CONTAINER" | "ECS_CLUSTER" | "ECS_TASK" | "AUTOSCALING_AUTO_SCALING_GROUP" | "IAM_INSTANCE_PROFILE" | "CLOUDFORMATION_STACK" | "EC2_LAUNCH_TEMPLATE" | "EC2_VPC" | "EC2_IMAGE" | "BEDROCK_CUSTOM_MODEL" | "BEDROCK_IMPORTED_MODEL" | "BEDROCK_PROVISIONED_MODEL" | "BEDROCK_CUSTOM_MODEL_DEPLOYMENT" | "BEDROCK_INFERENCE_PROFILE" | "BEDROCK_APPLICATION_INFERENCE_PROFILE" | "BEDROCK_PROMPT" | "BEDROCK_PROMPT_ROUTER" | "BEDROCK_GUARDRAIL" | "SAGEMAKER_ENDPOINT";
export type FindingStatisticType = "COUNT_BY_SEVERITY";
export interface FindingStatistics {
  readonly CountBySeverity?: Readonly<Record<string, number>>;
  readonly GroupedByAccount?: readonly AccountStatistics[];
  readonly GroupedByDate?: readonly DateStatistics[];
  readonly GroupedByFindingType?: readonly FindingTypeStatistics[];
  readonly GroupedByResource?: readonly ResourceStatistics[];
  readonly GroupedBySeverity?: readonly SeverityStatistics[];
}
export interface FindingTypeStatistics {
  readonly FindingType?: string;
  readonly LastGeneratedAt?: Date;
  readonly TotalFindings?: number;
}
export interface FlowLogsConfigurationResult {
  readonly Status: DataSourceStatus;
}
export interface FreeTrialFeatureConfigurationResult {
  readonly Name?: FreeTrialFeatureResult;
  readonly FreeTrialDaysRemaining?: number;
}
export type FreeTrialFeatureResult = "FLOW_LOGS" | "CLOUD_TRAIL" | "DNS_LOGS" | "S3_DATA_EVENTS" | "EKS_AUDIT_LOGS" | "EBS_MALWARE_PROTECTION" | "RDS_LOGIN_EVENTS" | "LAMBDA_NETWORK_LOGS" | "EKS_RUNTIME_MONITORING" | "EC2_RUNTIME_MONITORING" | "FARGATE_RUNTIME_MONITORING" | "AI_PROTECTION";
export interface GeoLocation {
  readonly Lat?: number;
  readonly Lon?: number;
}
export interface GetAdministratorAccountRequest {
  readonly DetectorId: string;
}
export interface GetAdministratorAccountResponse {
  readonly Administrator: Administrator;
}
export interface GetCoverageStatisticsRequest {
  readonly DetectorId: string;
  readonly FilterCriteria?: CoverageFilterCriteria;
  readonly StatisticsType: readonly CoverageStatisticsType[];
}
export interface GetCoverageStatisticsResponse {
  readonly CoverageStatistics?: CoverageStatistics;
}
export interface GetCustomDetectionRuleAssociationRequest {
  readonly RuleId: string;
  readonly AssociationId: string;
}
export interface GetCustomDetectionRuleAssociationResponse {
  readonly RuleAssociation: AssociationDetail;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface GetCustomDetectionRuleOrgConfigurationRequest {
  readonly RuleId: string;
  readonly Mode: AssociationMode;
}
export interface GetCustomDetectionRuleOrgConfigurationResponse {
  readonly Configuration: DetectionRuleOrgConfiguration;
}
export interface GetCustomDetectionRuleRequest {
  readonly RuleId: string;
}
export interface GetCustomDetectionRuleResponse {
  readonly Rule: RuleDetail;
}
export interface GetDetectorRequest {
  readonly DetectorId: string;
}
export interface GetDetectorResponse {
  readonly CreatedAt?: string;
  readonly FindingPublishingFrequency?: FindingPublishingFrequency;
  readonly ServiceRole: string;
  readonly Status: DetectorStatus;
  readonly UpdatedAt?: string;
  readonly DataSources?: DataSourceConfigurationsResult;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly Features?: readonly DetectorFeatureConfigurationResult[];
}
export interface GetFilterRequest {
  readonly DetectorId: string;
  readonly FilterName: string;
}
export interface GetFilterResponse {
  readonly Name: string;
  readonly Description?: string;
  readonly Action: FilterAction;
  readonly Rank?: number;
  readonly FindingCriteria: FindingCriteria;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
  readonly Version?: number;
}
export interface GetFindingsRequest {
  readonly DetectorId: string;
  readonly FindingIds: readonly string[];
  readonly SortCriteria?: SortCriteria;
}
export interface GetFindingsResponse {
  readonly Findings: readonly Finding[];
}
export interface GetFindingsStatisticsRequest {
  readonly DetectorId: string;
  readonly FindingStatisticTypes?: readonly FindingStatisticType[];
  readonly FindingCriteria?: FindingCriteria;
  readonly GroupBy?: GroupByType;
  readonly OrderBy?: OrderBy;
  readonly MaxResults?: number;
}
export interface GetFindingsStatisticsResponse {
  readonly FindingStatistics: FindingStatistics;
  readonly NextToken?: string;
}
export interface GetIPSetRequest {
  readonly DetectorId: string;
  readonly IpSetId: string;
}
export interface GetIPSetResponse {
  readonly Name: string;
  readonly Format: IpSetFormat;
  readonly Location: string;
  readonly Status: IpSetStatus;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly ExpectedBucketOwner?: string;
}
export interface GetInvestigationRequest {
  readonly DetectorId: string;
  readonly InvestigationId: string;
}
export interface GetInvestigationResponse {
  readonly Investigation: Investigation;
}
export interface GetInvitationsCountRequest {}
export interface GetInvitationsCountResponse {
  readonly InvitationsCount?: number;
}
export interface GetMalwareProtectionPlanRequest {
  readonly MalwareProtectionPlanId: string;
}
export interface GetMalwareProtectionPlanResponse {
  readonly Arn?: string;
  readonly Role?: string;
  readonly ProtectedResource?: CreateProtectedResource;
  readonly Actions?: MalwareProtectionPlanActions;
  readonly CreatedAt?: Date;
  readonly Status?: MalwareProtectionPlanStatus;
  readonly StatusReasons?: readonly MalwareProtectionPlanStatusReason[];
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface GetMalwareScanRequest {
  readonly ScanId: string;
}
export interface GetMalwareScanResponse {
  readonly ScanId?: string;
  readonly DetectorId?: string;
  readonly AdminDetectorId?: string;
  readonly ResourceArn?: string;
  readonly ResourceType?: MalwareProtectionResourceType;
  readonly ScannedResourcesCount?: number;
  readonly SkippedResourcesCount?: number;
  readonly FailedResourcesCount?: number;
  readonly ScannedResources?: readonly ScannedResource[];
  readonly ScanConfiguration?: ScanConfiguration;
  readonly ScanCategory?: ScanCategory;
  readonly ScanStatus?: MalwareProtectionScanStatus;
  readonly ScanStatusReason?: ScanStatusReason;
  readonly ScanType?: MalwareProtectionScanType;
  readonly ScanStartedAt?: Date;
  readonly ScanCompletedAt?: Date;
  readonly ScanResultDetails?: GetMalwareScanResultDetails;
}
export interface GetMalwareScanResultDetails {
  readonly ScanResultStatus?: ScanResultStatus;
  readonly SkippedFileCount?: number;
  readonly FailedFileCount?: number;
  readonly ThreatFoundFileCount?: number;
  readonly TotalFileCount?: number;
  readonly TotalBytes?: number;
  readonly UniqueThreatCount?: number;
  readonly Threats?: readonly ScanResultThreat[];
}
export interface GetMalwareScanSettingsRequest {
  readonly DetectorId: string;
}
export interface GetMalwareScanSettingsResponse {
  readonly ScanResourceCriteria?: ScanResourceCriteria;
  readonly EbsSnapshotPreservation?: EbsSnapshotPreservation;
}
export interface GetMasterAccountRequest {
  readonly DetectorId: string;
}
export interface GetMasterAccountResponse {
  readonly Master: Master;
}
export interface GetMemberDetectorsRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
}
export interface GetMemberDetectorsResponse {
  readonly MemberDataSourceConfigurations: readonly MemberDataSourceConfiguration[];
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface GetMembersRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
}
export interface GetMembersResponse {
  readonly Members: readonly Member[];
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface GetOrganizationStatisticsResponse {
  readonly OrganizationDetails?: OrganizationDetails;
}
export interface GetRemainingFreeTrialDaysRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
}
export interface GetRemainingFreeTrialDaysResponse {
  readonly Accounts?: readonly AccountFreeTrialInfo[];
  readonly UnprocessedAccounts?: readonly UnprocessedAccount[];
}
export interface GetThreatEntitySetRequest {
  readonly DetectorId: string;
  readonly ThreatEntitySetId: string;
}
export interface GetThreatEntitySetResponse {
  readonly Name: string;
  readonly Format: ThreatEntitySetFormat;
  readonly Location: string;
  readonly ExpectedBucketOwner?: string;
  readonly Status: ThreatEntitySetStatus;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
  readonly ErrorDetails?: string;
}
export interface GetThreatIntelSetRequest {
  readonly DetectorId: string;
  readonly ThreatIntelSetId: string;
}
export interface GetThreatIntelSetResponse {
  readonly Name: string;
  readonly Format: ThreatIntelSetFormat;
  readonly Location: string;
  readonly Status: ThreatIntelSetStatus;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly ExpectedBucketOwner?: string;
}
export interface GetTrustedEntitySetRequest {
  readonly DetectorId: string;
  readonly TrustedEntitySetId: string;
}
export interface GetTrustedEntitySetResponse {
  readonly Name: string;
  readonly Format: TrustedEntitySetFormat;
  readonly Location: string;
  readonly ExpectedBucketOwner?: string;
  readonly Status: TrustedEntitySetStatus;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
  readonly ErrorDetails?: string;
}
export interface GetUsageStatisticsRequest {
  readonly DetectorId: string;
  readonly UsageStatisticType: UsageStatisticType;
  readonly UsageCriteria: UsageCriteria;
  readonly Unit?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetUsageStatisticsResponse {
  readonly UsageStatistics?: UsageStatistics;
  readonly NextToken?: string;
}
export type GroupByType = "ACCOUNT" | "DATE" | "FINDING_TYPE" | "RESOURCE" | "SEVERITY";
export type GuardrailAction = "GUARDRAIL_INTERVENED" | "NONE";
export type GuardrailSource = "INPUT" | "OUTPUT";
export interface HighestSeverityThreatDetails {
  readonly Severity?: string;
  readonly ThreatName?: string;
  readonly Count?: number;
}
export interface HostPath {
  readonly Path?: string;
}
export interface IamInstanceProfile {
  readonly Arn?: string;
  readonly Id?: string;
}
export interface IamInstanceProfileV2 {
  readonly Ec2InstanceUids?: readonly string[];
}
export interface ImpersonatedUser {
  readonly Username?: string;
  readonly Groups?: readonly string[];
}
export interface IncrementalScanDetails {
  readonly BaselineResourceArn: string;
}
export interface Indicator {
  readonly Key: IndicatorType;
  readonly Values?: readonly string[];
  readonly Title?: string;
}
export type IndicatorType = "SUSPICIOUS_USER_AGENT" | "SUSPICIOUS_NETWORK" | "MALICIOUS_IP" | "TOR_IP" | "ATTACK_TACTIC" | "HIGH_RISK_API" | "ATTACK_TECHNIQUE" | "UNUSUAL_API_FOR_ACCOUNT" | "UNUSUAL_ASN_FOR_ACCOUNT" | "UNUSUAL_ASN_FOR_USER" | "SUSPICIOUS_PROCESS" | "MALICIOUS_DOMAIN" | "MALICIOUS_PROCESS" | "CRYPTOMINING_IP" | "CRYPTOMINING_DOMAIN" | "CRYPTOMINING_PROCESS" | "MALICIOUS_FILE" | "VULNERABILITY" | "MALICIOUS_PACKAGE" | "MISCONFIGURATION" | "REACHABILITY" | "SENSITIVE_DATA";
export interface InstanceDetails {
  readonly AvailabilityZone?: string;
  readonly IamInstanceProfile?: IamInstanceProfile;
  readonly ImageDescription?: string;
  readonly ImageId?: string;
  readonly InstanceId?: string;
  readonly InstanceState?: string;
  readonly InstanceType?: string;
  readonly OutpostArn?: string;
  readonly LaunchTime?: string;
  readonly NetworkInterfaces?: readonly NetworkInterface[];
  readonly Platform?: string;
  readonly ProductCodes?: readonly ProductCode[];
  readonly Tags?: readonly Tag[];
}
export interface Investigation {
  readonly InvestigationId: string;
  readonly Status: InvestigationStatus;
  readonly TriggerPrompt: string;
  readonly TriggeredBy: string;
  readonly Metadata?: InvestigationMetadata;
  readonly Cloud?: CloudDetails;
  readonly RiskLevel?: RiskLevel;
  readonly Risk?: string;
  readonly Confidence?: Confidence;
  readonly Summary?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly Error?: string;
}
export interface InvestigationMetadata {
  readonly Version: string;
  readonly Product: Product;
}
export interface InvestigationSortCriteria {
  readonly AttributeName?: InvestigationSortField;
  readonly OrderBy?: OrderBy;
}
export type InvestigationSortField = "START_TIME" | "END_TIME" | "STATUS" | "RISK_LEVEL" | "CONFIDENCE";
export type InvestigationStatus = "RUNNING" | "COMPLETED" | "FAILED";
export interface InvestigationSummary {
  readonly InvestigationId?: string;
  readonly Status?: InvestigationStatus;
  readonly TriggerPrompt?: string;
  readonly RiskLevel?: RiskLevel;
  readonly Confidence?: Confidence;
  readonly Title?: string;
  readonly AccountId?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
}
export interface Invitation {
  readonly AccountId?: string;
  readonly InvitationId?: string;
  readonly RelationshipStatus?: string;
  readonly InvitedAt?: string;
}
export interface InviteMembersRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
  readonly DisableEmailNotification?: boolean;
  readonly Message?: string;
}
export interface InviteMembersResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export type IpSetFormat = "TXT" | "STIX" | "OTX_CSV" | "ALIEN_VAULT" | "PROOF_POINT" | "FIRE_EYE";
export type IpSetStatus = "INACTIVE" | "ACTIVATING" | "ACTIVE" | "DEACTIVATING" | "ERROR" | "DELETE_PENDING" | "DELETED";
export interface ItemDetails {
  readonly ResourceArn?: string;
  readonly ItemPath?: string;
  readonly Hash?: string;
  readonly AdditionalInfo?: AdditionalInfo;
}
export interface ItemPath {
  readonly NestedItemPath?: string;
  readonly Hash?: string;
}
export interface KubernetesApiCallAction {
  readonly RequestUri?: string;
  readonly Verb?: string;
  readonly Resource?: string;
  readonly Subresource?: string;
  readonly Namespace?: string;
  readonly ResourceName?: string;
  readonly SourceIps?: readonly string[];
  readonly UserAgent?: string;
  readonly RemoteIpDetails?: RemoteIpDetails;
  readonly StatusCode?: number;
  readonly Parameters?: string;
}
export interface KubernetesAuditLogsConfiguration {
  readonly Enable: boolean;
}
export interface KubernetesAuditLogsConfigurationResult {
  readonly Status: DataSourceStatus;
}
export interface KubernetesConfiguration {
  readonly AuditLogs: KubernetesAuditLogsConfiguration;
}
export interface KubernetesConfigurationResult {
  readonly AuditLogs: KubernetesAuditLogsConfigurationResult;
}
export interface KubernetesDataSourceFreeTrial {
  readonly AuditLogs?: DataSourceFreeTrial;
}
export interface KubernetesDetails {
  readonly KubernetesUserDetails?: KubernetesUserDetails;
  readonly KubernetesWorkloadDetails?: KubernetesWorkloadDetails;
}
export interface KubernetesPermissionCheckedDetails {
  readonly Verb?: string;
  readonly Resource?: string;
  readonly Namespace?: string;
  readonly Allowed?: boolean;
}
export type KubernetesResourcesTypes = "PODS" | "JOBS" | "CRONJOBS" | "DEPLOYMENTS" | "DAEMONSETS" | "STATEFULSETS" | "REPLICASETS" | "REPLICATIONCONTROLLERS";
export interface KubernetesRoleBindingDetails {
  readonly Kind?: string;
  readonly Name?: string;
  readonly Uid?: string;
  readonly RoleRefName?: string;
  readonly RoleRefKind?: string;
}
export interface KubernetesRoleDetails {
  readonly Kind?: string;
  readonly Name?: string;
  readonly Uid?: string;
}
export interface KubernetesUserDetails {
  readonly Username?: string;
  readonly Uid?: string;
  readonly Groups?: readonly string[];
  readonly SessionName?: readonly string[];
  readonly ImpersonatedUser?: ImpersonatedUser;
}
export interface KubernetesWorkload {
  readonly ContainerUids?: readonly string[];
  readonly Namespace?: string;
  readonly KubernetesResourcesTypes?: KubernetesResourcesTypes;
}
export interface KubernetesWorkloadDetails {
  readonly Name?: string;
  readonly Type?: string;
  readonly Uid?: string;
  readonly Namespace?: string;
  readonly HostNetwork?: boolean;
  readonly ServiceAccountName?: string;
  readonly Containers?: readonly Container[];
  readonly Volumes?: readonly Volume[];
  readonly HostIPC?: boolean;
  readonly HostPID?: boolean;
}
export interface LambdaDetails {
  readonly FunctionArn?: string;
  readonly FunctionName?: string;
  readonly Description?: string;
  readonly LastModifiedAt?: Date;
  readonly RevisionId?: string;
  readonly FunctionVersion?: string;
  readonly Role?: string;
  readonly VpcConfig?: VpcConfig;
  readonly Tags?: readonly Tag[];
}
export interface LineageObject {
  readonly StartTime?: Date;
  readonly NamespacePid?: number;
  readonly UserId?: number;
  readonly Name?: string;
  readonly Pid?: number;
  readonly Uuid?: string;
  readonly ExecutablePath?: string;
  readonly Euid?: number;
  readonly ParentUuid?: string;
}
export interface ListCoverageRequest {
  readonly DetectorId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly FilterCriteria?: CoverageFilterCriteria;
  readonly SortCriteria?: CoverageSortCriteria;
}
export interface ListCoverageResponse {
  readonly Resources: readonly CoverageResource[];
  readonly NextToken?: string;
}
export interface ListCustomDetectionRuleAssociationsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly RuleId?: string;
  readonly Mode?: AssociationMode;
}
export interface ListCustomDetectionRuleAssociationsResponse {
  readonly RuleAssociations: readonly AssociationSummary[];
  readonly NextToken?: string;
}
export interface ListCustomDetectionRuleOrgConfigurationsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Status?: DetectionRuleConfigurationStatus;
}
export interface ListCustomDetectionRuleOrgConfigurationsResponse {
  readonly Configurations: readonly DetectionRuleOrgConfigurationSummary[];
  readonly NextToken?: string;
}
export interface ListCustomDetectionRulesRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly DetectionRuleFilter[];
}
export interface ListCustomDetectionRulesResponse {
  readonly Rules: readonly RuleSummary[];
  readonly NextToken?: string;
}
export interface ListDetectorsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListDetectorsResponse {
  readonly DetectorIds: readonly string[];
  readonly NextToken?: string;
}
export interface ListFiltersRequest {
  readonly DetectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFiltersResponse {
  readonly FilterNames: readonly string[];
  readonly NextToken?: string;
}
export interface ListFindingsRequest {
  readonly DetectorId: string;
  readonly FindingCriteria?: FindingCriteria;
  readonly SortCriteria?: SortCriteria;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListFindingsResponse {
  readonly FindingIds: readonly string[];
  readonly NextToken?: string;
}
export interface ListIPSetsRequest {
  readonly DetectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListIPSetsResponse {
  readonly IpSetIds: readonly string[];
  readonly NextToken?: string;
}
export interface ListInvestigationsRequest {
  readonly DetectorId: string;
  readonly SortCriteria?: InvestigationSortCriteria;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListInvestigationsResponse {
  readonly Investigations: readonly InvestigationSummary[];
  readonly NextToken?: string;
}
export interface ListInvitationsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListInvitationsResponse {
  readonly Invitations?: readonly Invitation[];
  readonly NextToken?: string;
}
export interface ListMalwareProtectionPlansRequest {
  readonly NextToken?: string;
}
export interface ListMalwareProtectionPlansResponse {
  readonly MalwareProtectionPlans?: readonly MalwareProtectionPlanSummary[];
  readonly NextToken?: string;
}
export type ListMalwareScansCriterionKey = "RESOURCE_ARN" | "SCAN_ID" | "ACCOUNT_ID" | "GUARDDUTY_FINDING_ID" | "RESOURCE_TYPE" | "SCAN_START_TIME" | "SCAN_STATUS" | "SCAN_TYPE";
export interface ListMalwareScansFilterCriteria {
  readonly ListMalwareScansFilterCriterion?: readonly ListMalwareScansFilterCriterion[];
}
export interface ListMalwareScansFilterCriterion {
  readonly ListMalwareScansCriterionKey?: ListMalwareScansCriterionKey;
  readonly FilterCondition?: FilterCondition;
}
export interface ListMalwareScansRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly FilterCriteria?: ListMalwareScansFilterCriteria;
  readonly SortCriteria?: SortCriteria;
}
export interface ListMalwareScansResponse {
  readonly Scans: readonly MalwareScan[];
  readonly NextToken?: string;
}
export interface ListMembersRequest {
  readonly DetectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly OnlyAssociated?: string;
}
export interface ListMembersResponse {
  readonly Members?: readonly Member[];
  readonly NextToken?: string;
}
export interface ListOrganizationAdminAccountsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListOrganizationAdminAccountsResponse {
  readonly AdminAccounts?: readonly AdminAccount[];
  readonly NextToken?: string;
}
export interface ListPublishingDestinationsRequest {
  readonly DetectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListPublishingDestinationsResponse {
  readonly Destinations: readonly Destination[];
  readonly NextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface ListThreatEntitySetsRequest {
  readonly DetectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListThreatEntitySetsResponse {
  readonly ThreatEntitySetIds: readonly string[];
  readonly NextToken?: string;
}
export interface ListThreatIntelSetsRequest {
  readonly DetectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListThreatIntelSetsResponse {
  readonly ThreatIntelSetIds: readonly string[];
  readonly NextToken?: string;
}
export interface ListTrustedEntitySetsRequest {
  readonly DetectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListTrustedEntitySetsResponse {
  readonly TrustedEntitySetIds: readonly string[];
  readonly NextToken?: string;
}
export interface LocalIpDetails {
  readonly IpAddressV4?: string;
  readonly IpAddressV6?: string;
}
export interface LocalPortDetails {
  readonly Port?: number;
  readonly PortName?: string;
}
export interface LoginAttribute {
  readonly User?: string;
  readonly Application?: string;
  readonly FailedLoginAttempts?: number;
  readonly SuccessfulLoginAttempts?: number;
}
export interface MalwareProtectionConfiguration {
  readonly ScanEc2InstanceWithFindings?: ScanEc2InstanceWithFindings;
}
export interface MalwareProtectionConfigurationResult {
  readonly ScanEc2InstanceWithFindings?: ScanEc2InstanceWithFindingsResult;
  readonly ServiceRole?: string;
}
export interface MalwareProtectionDataSourceFreeTrial {
  readonly ScanEc2InstanceWithFindings?: DataSourceFreeTrial;
}
export interface MalwareProtectionFindingsScanConfiguration {
  readonly TriggerType?: TriggerType;
  readonly IncrementalScanDetails?: IncrementalScanDetails;
}
export interface MalwareProtectionPlanActions {
  readonly Tagging?: MalwareProtectionPlanTaggingAction;
}
export type MalwareProtectionPlanStatus = "ACTIVE" | "WARNING" | "ERROR";
export interface MalwareProtectionPlanStatusReason {
  readonly Code?: string;
  readonly Message?: string;
}
export interface MalwareProtectionPlanSummary {
  readonly MalwareProtectionPlanId?: string;
}
export interface MalwareProtectionPlanTaggingAction {
  readonly Status?: MalwareProtectionPlanTaggingActionStatus;
}
export type MalwareProtectionPlanTaggingActionStatus = "ENABLED" | "DISABLED";
export type MalwareProtectionResourceType = "EBS_RECOVERY_POINT" | "EBS_SNAPSHOT" | "EBS_VOLUME" | "EC2_AMI" | "EC2_INSTANCE" | "EC2_RECOVERY_POINT" | "S3_RECOVERY_POINT" | "S3_BUCKET" | "S3_POINT_IN_TIME_RECOVERY";
export type MalwareProtectionScanStatus = "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ISSUES" | "FAILED" | "SKIPPED";
export type MalwareProtectionScanType = "BACKUP_INITIATED" | "ON_DEMAND" | "GUARDDUTY_INITIATED";
export interface MalwareScan {
  readonly ResourceArn?: string;
  readonly ResourceType?: MalwareProtectionResourceType;
  readonly ScanId?: string;
  readonly ScanStatus?: MalwareProtectionScanStatus;
  readonly ScanResultStatus?: ScanResultStatus;
  readonly ScanType?: MalwareProtectionScanType;
  readonly ScanStartedAt?: Date;
  readonly ScanCompletedAt?: Date;
}
export interface MalwareScanDetails {
  readonly Threats?: readonly Threat[];
  readonly ScanId?: string;
  readonly ScanType?: MalwareProtectionScanType;
  readonly ScanCategory?: ScanCategory;
  readonly ScanConfiguration?: MalwareProtectionFindingsScanConfiguration;
  readonly UniqueThreatCount?: number;
}
export type ManagedBy = "GUARDDUTY_POLICY";
export type ManagementType = "AUTO_MANAGED" | "MANUAL" | "DISABLED";
export interface Master {
  readonly AccountId?: string;
  readonly InvitationId?: string;
  readonly RelationshipStatus?: string;
  readonly InvitedAt?: string;
}
export interface Member {
  readonly AccountId: string;
  readonly DetectorId?: string;
  readonly MasterId: string;
  readonly Email: string;
  readonly RelationshipStatus: string;
  readonly InvitedAt?: string;
  readonly UpdatedAt: string;
  readonly AdministratorId?: string;
}
export interface MemberAdditionalConfiguration {
  readonly Name?: OrgFeatureAdditionalConfiguration;
  readonly Status?: FeatureStatus;
}
export interface MemberAdditionalConfigurationResult {
  readonly Name?: OrgFeatureAdditionalConfiguration;
  readonly Status?: FeatureStatus;
  readonly UpdatedAt?: Date;
  readonly ManagedBy?: ManagedBy;
}
export interface MemberDataSourceConfiguration {
  readonly AccountId: string;
  readonly DataSources: DataSourceConfigurationsResult;
  readonly Features?: readonly MemberFeaturesConfigurationResult[];
}
export interface MemberFeaturesConfiguration {
  readonly Name?: OrgFeature;
  readonly Status?: FeatureStatus;
  readonly AdditionalConfiguration?: readonly MemberAdditionalConfiguration[];
}
export interface MemberFeaturesConfigurationResult {
  readonly Name?: OrgFeature;
  readonly Status?: FeatureStatus;
  readonly UpdatedAt?: Date;
  readonly AdditionalConfiguration?: readonly MemberAdditionalConfigurationResult[];
  readonly ManagedBy?: ManagedBy;
}
export type MfaStatus = "ENABLED" | "DISABLED";
export interface ModelDetail {
  readonly ModelId?: string;
}
export interface NetworkConnection {
  readonly Direction: NetworkDirection;
}
export interface NetworkConnectionAction {
  readonly Blocked?: boolean;
  readonly ConnectionDirection?: string;
  readonly LocalPortDetails?: LocalPortDetails;
  readonly Protocol?: string;
  readonly LocalIpDetails?: LocalIpDetails;
  readonly LocalNetworkInterface?: string;
  readonly RemoteIpDetails?: RemoteIpDetails;
  readonly RemotePortDetails?: RemotePortDetails;
}
export type NetworkDirection = "INBOUND" | "OUTBOUND";
export interface NetworkEndpoint {
  readonly Id: string;
  readonly Ip?: string;
  readonly Domain?: string;
  readonly Port?: number;
  readonly Location?: NetworkGeoLocation;
  readonly AutonomousSystem?: AutonomousSystem;
  readonly Connection?: NetworkConnection;
}
export interface NetworkGeoLocation {
  readonly City: string;
  readonly Country: string;
  readonly Latitude: number;
  readonly Longitude: number;
}
export interface NetworkInterface {
  readonly Ipv6Addresses?: readonly string[];
  readonly NetworkInterfaceId?: string;
  readonly PrivateDnsName?: string;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressDetails[];
  readonly PublicDnsName?: string;
  readonly PublicIp?: string;
  readonly SecurityGroups?: readonly SecurityGroup[];
  readonly SubnetId?: string;
  readonly VpcId?: string;
}
export interface Observations {
  readonly Text?: readonly string[];
  readonly Number?: readonly number[];
}
export type OrderBy = "ASC" | "DESC";
export type OrgFeature = "S3_DATA_EVENTS" | "EKS_AUDIT_LOGS" | "EBS_MALWARE_PROTECTION" | "RDS_LOGIN_EVENTS" | "LAMBDA_NETWORK_LOGS" | "EKS_RUNTIME_MONITORING" | "RUNTIME_MONITORING" | "AI_PROTECTION";
export type OrgFeatureAdditionalConfiguration = "EKS_ADDON_MANAGEMENT" | "ECS_FARGATE_AGENT_MANAGEMENT" | "EC2_AGENT_MANAGEMENT";
export type OrgFeatureStatus = "NEW" | "NONE" | "ALL";
export interface Organization {
  readonly Asn?: string;
  readonly AsnOrg?: string;
  readonly Isp?: string;
  readonly Org?: string;
}
export interface OrganizationAdditionalConfiguration {
  readonly Name?: OrgFeatureAdditionalConfiguration;
  readonly AutoEnable?: OrgFeatureStatus;
}
export interface OrganizationAdditionalConfigurationResult {
  readonly Name?: OrgFeatureAdditionalConfiguration;
  readonly AutoEnable?: OrgFeatureStatus;
}
export interface OrganizationDataSourceConfigurations {
  readonly S3Logs?: OrganizationS3LogsConfiguration;
  readonly Kubernetes?: OrganizationKubernetesConfiguration;
  readonly MalwareProtection?: OrganizationMalwareProtectionConfiguration;
}
export interface OrganizationDataSourceConfigurationsResult {
  readonly S3Logs: OrganizationS3LogsConfigurationResult;
  readonly Kubernetes?: OrganizationKubernetesConfigurationResult;
  readonly MalwareProtection?: OrganizationMalwareProtectionConfigurationResult;
}
export interface OrganizationDetails {
  readonly UpdatedAt?: Date;
  readonly OrganizationStatistics?: OrganizationStatistics;
}
export interface OrganizationEbsVolumes {
  readonly AutoEnable?: boolean;
}
export interface OrganizationEbsVolumesResult {
  readonly AutoEnable?: boolean;
}
export interface OrganizationFeatureConfiguration {
  readonly Name?: OrgFeature;
  readonly AutoEnable?: OrgFeatureStatus;
  readonly AdditionalConfiguration?: readonly OrganizationAdditionalConfiguration[];
}
export interface OrganizationFeatureConfigurationResult {
  readonly Name?: OrgFeature;
  readonly AutoEnable?: OrgFeatureStatus;
  readonly AdditionalConfiguration?: readonly OrganizationAdditionalConfigurationResult[];
}
export interface OrganizationFeatureStatistics {
  readonly Name?: OrgFeature;
  readonly EnabledAccountsCount?: number;
  readonly AdditionalConfiguration?: readonly OrganizationFeatureStatisticsAdditionalConfiguration[];
}
export interface OrganizationFeatureStatisticsAdditionalConfiguration {
  readonly Name?: OrgFeatureAdditionalConfiguration;
  readonly EnabledAccountsCount?: number;
}
export interface OrganizationKubernetesAuditLogsConfiguration {
  readonly AutoEnable: boolean;
}
export interface OrganizationKubernetesAuditLogsConfigurationResult {
  readonly AutoEnable: boolean;
}
export interface OrganizationKubernetesConfiguration {
  readonly AuditLogs: OrganizationKubernetesAuditLogsConfiguration;
}
export interface OrganizationKubernetesConfigurationResult {
  readonly AuditLogs: OrganizationKubernetesAuditLogsConfigurationResult;
}
export interface OrganizationMalwareProtectionConfiguration {
  readonly ScanEc2InstanceWithFindings?: OrganizationScanEc2InstanceWithFindings;
}
export interface OrganizationMalwareProtectionConfigurationResult {
  readonly ScanEc2InstanceWithFindings?: OrganizationScanEc2InstanceWithFindingsResult;
}
export interface OrganizationS3LogsConfiguration {
  readonly AutoEnable: boolean;
}
export interface OrganizationS3LogsConfigurationResult {
  readonly AutoEnable: boolean;
}
export interface OrganizationScanEc2InstanceWithFindings {
  readonly EbsVolumes?: OrganizationEbsVolumes;
}
export interface OrganizationScanEc2InstanceWithFindingsResult {
  readonly EbsVolumes?: OrganizationEbsVolumesResult;
}
export interface OrganizationStatistics {
  readonly TotalAccountsCount?: number;
  readonly MemberAccountsCount?: number;
  readonly ActiveAccountsCount?: number;
  readonly EnabledAccountsCount?: number;
  readonly CountByFeature?: readonly OrganizationFeatureStatistics[];
}
export interface Owner {
  readonly Id?: string;
}
export interface PermissionConfiguration {
  readonly BucketLevelPermissions?: BucketLevelPermissions;
  readonly AccountLevelPermissions?: AccountLevelPermissions;
}
export interface PortProbeAction {
  readonly Blocked?: boolean;
  readonly PortProbeDetails?: readonly PortProbeDetail[];
}
export interface PortProbeDetail {
  readonly LocalPortDetails?: LocalPortDetails;
  readonly LocalIpDetails?: LocalIpDetails;
  readonly RemoteIpDetails?: RemoteIpDetails;
}
export interface PrivateIpAddressDetails {
  readonly PrivateDnsName?: string;
  readonly PrivateIpAddress?: string;
}
export interface ProcessDetails {
  readonly Name?: string;
  readonly ExecutablePath?: string;
  readonly ExecutableSha256?: string;
  readonly NamespacePid?: number;
  readonly Pwd?: string;
  readonly Pid?: number;
  readonly StartTime?: Date;
  readonly Uuid?: string;
  readonly ParentUuid?: string;
  readonly User?: string;
  readonly UserId?: number;
  readonly Euid?: number;
  readonly Lineage?: readonly LineageObject[];
}
export interface Product {
  readonly Name: string;
  readonly Feature?: string;
}
export interface ProductCode {
  readonly Code?: string;
  readonly ProductType?: string;
}
export type ProfileSubtype = "FREQUENT" | "INFREQUENT" | "UNSEEN" | "RARE" | "COUNT" | "AVERAGE";
export type ProfileType = "FREQUENCY" | "VOLUME";
export interface PublicAccess {
  readonly PermissionConfiguration?: PermissionConfiguration;
  readonly EffectivePermission?: string;
}
export interface PublicAccessConfiguration {
  readonly PublicAclAccess?: PublicAccessStatus;
  readonly PublicPolicyAccess?: PublicAccessStatus;
  readonly PublicAclIgnoreBehavior?: PublicAclIgnoreBehavior;
  readonly PublicBucketRestrictBehavior?: PublicBucketRestrictBehavior;
}
export type PublicAccessStatus = "BLOCKED" | "ALLOWED";
export type PublicAclIgnoreBehavior = "IGNORED" | "NOT_IGNORED";
export type PublicBucketRestrictBehavior = "RESTRICTED" | "NOT_RESTRICTED";
export type PublishingStatus = "PENDING_VERIFICATION" | "PUBLISHING" | "UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY" | "STOPPED";
export interface RdsDbInstanceDetails {
  readonly DbInstanceIdentifier?: string;
  readonly Engine?: string;
  readonly EngineVersion?: string;
  readonly DbClusterIdentifier?: string;
  readonly DbInstanceArn?: string;
  readonly DbiResourceId?: string;
  readonly Tags?: readonly Tag[];
}
export interface RdsDbUserDetails {
  readonly User?: string;
  readonly Application?: string;
  readonly Database?: string;
  readonly Ssl?: string;
  readonly AuthMethod?: string;
}
export interface RdsLimitlessDbDetails {
  readonly DbShardGroupIdentifier?: string;
  readonly DbShardGroupResourceId?: string;
  readonly DbShardGroupArn?: string;
  readonly Engine?: string;
  readonly EngineVersion?: string;
  readonly DbClusterIdentifier?: string;
  readonly Tags?: readonly Tag[];
}
export interface RdsLoginAttemptAction {
  readonly RemoteIpDetails?: RemoteIpDetails;
  readonly LoginAttributes?: readonly LoginAttribute[];
}
export interface RecoveryPoint {
  readonly BackupVaultName: string;
  readonly ContinuousScanDetails?: ContinuousScanDetails;
}
export interface RecoveryPointDetails {
  readonly RecoveryPointArn?: string;
  readonly BackupVaultName?: string;
  readonly ContinuousScanDetails?: ScanConfigurationContinuousScanDetails;
}
export interface RemoteAccountDetails {
  readonly AccountId?: string;
  readonly Affiliated?: boolean;
  readonly AwsServiceName?: string;
}
export interface RemoteIpDetails {
  readonly City?: City;
  readonly Country?: Country;
  readonly GeoLocation?: GeoLocation;
  readonly IpAddressV4?: string;
  readonly IpAddressV6?: string;
  readonly Organization?: Organization;
}
export interface RemotePortDetails {
  readonly Port?: number;
  readonly PortName?: string;
}
export interface Resource {
  readonly AccessKeyDetails?: AccessKeyDetails;
  readonly S3BucketDetails?: readonly S3BucketDetail[];
  readonly InstanceDetails?: InstanceDetails;
  readonly EksClusterDetails?: EksClusterDetails;
  readonly KubernetesDetails?: KubernetesDetails;
  readonly ResourceType?: string;
  readonly EbsVolumeDetails?: EbsVolumeDetails;
  readonly EcsClusterDetails?: EcsClusterDetails;
  readonly ContainerDetails?: Container;
  readonly LambdaDetails?: LambdaDetails;
  readonly RdsDbInstanceDetails?: RdsDbInstanceDetails;
  readonly RdsLimitlessDbDetails?: RdsLimitlessDbDetails;
  readonly RdsDbUserDetails?: RdsDbUserDetails;
  readonly EbsSnapshotDetails?: EbsSnapshotDetails;
  readonly Ec2ImageDetails?: Ec2ImageDetails;
  readonly RecoveryPointDetails?: RecoveryPointDetails;
  readonly BedrockGuardrailDetails?: BedrockGuardrailDetails;
  readonly ModelDetails?: readonly ModelDetail[];
}
export interface ResourceData {
  readonly S3Bucket?: S3Bucket;
  readonly Ec2Instance?: Ec2Instance;
  readonly AccessKey?: AccessKey;
  readonly Ec2NetworkInterface?: Ec2NetworkInterface;
  readonly S3Object?: S3Object;
  readonly EksCluster?: EksCluster;
  readonly KubernetesWorkload?: KubernetesWorkload;
  readonly Container?: ContainerFindingResource;
  readonly EcsCluster?: EcsCluster;
  readonly EcsTask?: EcsTask;
  readonly IamInstanceProfile?: IamInstanceProfileV2;
  readonly AutoscalingAutoScalingGroup?: AutoscalingAutoScalingGroup;
  readonly Ec2LaunchTemplate?: Ec2LaunchTemplate;
  readonly Ec2Vpc?: Ec2Vpc;
  readonly Ec2Image?: Ec2Image;
  readonly CloudformationStack?: CloudformationStack;
  readonly BedrockGuardrail?: BedrockGuardrailResource;
}
export interface ResourceDetails {
  readonly InstanceArn?: string;
}
export interface ResourceStatistics {
  readonly AccountId?: string;
  readonly LastGeneratedAt?: Date;
  readonly ResourceId?: string;
  readonly ResourceType?: string;
  readonly TotalFindings?: number;
}
export type ResourceType = "EKS" | "ECS" | "EC2";
export interface ResourceV2 {
  readonly Uid: string;
  readonly Name?: string;
  readonly AccountId?: string;
  readonly ResourceType: FindingResourceType;
  readonly Region?: string;
  readonly Service?: string;
  readonly CloudPartition?: string;
  readonly Tags?: readonly Tag[];
  readonly Data?: ResourceData;
}
export type RiskLevel = "Info" | "Low" | "Medium" | "High" | "Critical";
export interface RuleDefinition {
  readonly Expression: string;
}
export interface RuleDetail {
  readonly RuleId: string;
  readonly Arn: string;
  readonly Name: string;
  readonly Description: string;
  readonly Severity: DetectionRuleSeverity;
  readonly DataSource: DetectionRuleDataSource;
  readonly Tactic: string;
  readonly Technique: string;
  readonly Service: string;
  readonly Definition: RuleDefinition;
  readonly Language?: RuleLanguage;
  readonly Schema?: RuleSchema;
  readonly CreatedAt: Date;
  readonly UpdatedAt?: Date;
}
export type RuleLanguage = "SQL";
export type RuleSchema = "CloudTrail";
export interface RuleSummary {
  readonly RuleId: string;
  readonly Arn: string;
  readonly Name: string;
  readonly Description: string;
  readonly Severity: DetectionRuleSeverity;
  readonly DataSource: DetectionRuleDataSource;
  readonly Tactic: string;
  readonly Technique: string;
  readonly Service: string;
  readonly Language?: RuleLanguage;
  readonly Schema?: RuleSchema;
  readonly CreatedAt: Date;
  readonly UpdatedAt?: Date;
}
export interface RuntimeContext {
  readonly ModifyingProcess?: ProcessDetails;
  readonly ModifiedAt?: Date;
  readonly ScriptPath?: string;
  readonly LibraryPath?: string;
  readonly LdPreloadValue?: string;
  readonly SocketPath?: string;
  readonly RuncBinaryPath?: string;
  readonly ReleaseAgentPath?: string;
  readonly MountSource?: string;
  readonly MountTarget?: string;
  readonly FileSystemType?: string;
  readonly Flags?: readonly string[];
  readonly ModuleName?: string;
  readonly ModuleFilePath?: string;
  readonly ModuleSha256?: string;
  readonly ShellHistoryFilePath?: string;
  readonly TargetProcess?: ProcessDetails;
  readonly AddressFamily?: string;
  readonly IanaProtocolNumber?: number;
  readonly MemoryRegions?: readonly string[];
  readonly ToolName?: string;
  readonly ToolCategory?: string;
  readonly ServiceName?: string;
  readonly CommandLineExample?: string;
  readonly ThreatFilePath?: string;
  readonly FileOperation?: string;
  readonly FilePath?: string;
  readonly RelatedFilePaths?: readonly string[];
}
export interface RuntimeDetails {
  readonly Process?: ProcessDetails;
  readonly Context?: RuntimeContext;
}
export interface S3Bucket {
  readonly OwnerId?: string;
  readonly CreatedAt?: Date;
  readonly EncryptionType?: string;
  readonly EncryptionKeyArn?: string;
  readonly EffectivePermission?: string;
  readonly PublicReadAccess?: PublicAccessStatus;
  readonly PublicWriteAccess?: PublicAccessStatus;
  readonly AccountPublicAccess?: PublicAccessConfiguration;
  readonly BucketPublicAccess?: PublicAccessConfiguration;
  readonly S3ObjectUids?: readonly string[];
}
export interface S3BucketDetail {
  readonly Arn?: string;
  readonly Name?: string;
  readonly Type?: string;
  readonly CreatedAt?: Date;
  readonly Owner?: Owner;
  readonly Tags?: readonly Tag[];
  readonly DefaultServerSideEncryption?: DefaultServerSideEncryption;
  readonly PublicAccess?: PublicAccess;
  readonly S3ObjectDetails?: readonly S3ObjectDetail[];
}
export interface S3LogsConfiguration {
  readonly Enable: boolean;
}
export interface S3LogsConfigurationResult {
  readonly Status: DataSourceStatus;
}
export interface S3Object {
  readonly ETag?: string;
  readonly Key?: string;
  readonly VersionId?: string;
}
export interface S3ObjectDetail {
  readonly ObjectArn?: string;
  readonly Key?: string;
  readonly ETag?: string;
  readonly Hash?: string;
  readonly VersionId?: string;
}
export interface S3ObjectForSendObjectMalwareScan {
  readonly Bucket?: string;
  readonly Key?: string;
  readonly VersionId?: string;
}
export interface Scan {
  readonly DetectorId?: string;
  readonly AdminDetectorId?: string;
  readonly ScanId?: string;
  readonly ScanStatus?: ScanStatus;
  readonly FailureReason?: string;
  readonly ScanStartTime?: Date;
  readonly ScanEndTime?: Date;
  readonly TriggerDetails?: TriggerDetails;
  readonly ResourceDetails?: ResourceDetails;
  readonly ScanResultDetails?: ScanResultDetails;
  readonly AccountId?: string;
  readonly TotalBytes?: number;
  readonly FileCount?: number;
  readonly AttachedVolumes?: readonly VolumeDetail[];
  readonly ScanType?: ScanType;
}
export type ScanCategory = "FULL_SCAN" | "INCREMENTAL_SCAN";
export interface ScanCondition {
  readonly MapEquals: readonly ScanConditionPair[];
}
export interface ScanConditionPair {
  readonly Key: string;
  readonly Value?: string;
}
export interface ScanConfiguration {
  readonly Role?: string;
  readonly TriggerDetails?: TriggerDetails;
  readonly IncrementalScanDetails?: IncrementalScanDetails;
  readonly RecoveryPoint?: ScanConfigurationRecoveryPoint;
}
export interface ScanConfigurationContinuousScanDetails {
  readonly StartTime?: Date;
  readonly EndTime: Date;
}
export interface ScanConfigurationRecoveryPoint {
  readonly BackupVaultName?: string;
  readonly ContinuousScanDetails?: ScanConfigurationContinuousScanDetails;
}
export type ScanCriterionKey = "EC2_INSTANCE_TAG";
export interface ScanDetections {
  readonly ScannedItemCount?: ScannedItemCount;
  readonly ThreatsDetectedItemCount?: ThreatsDetectedItemCount;
  readonly HighestSeverityThreatDetails?: HighestSeverityThreatDetails;
  readonly ThreatDetectedByName?: ThreatDetectedByName;
}
export interface ScanEc2InstanceWithFindings {
  readonly EbsVolumes?: boolean;
}
export interface ScanEc2InstanceWithFindingsResult {
  readonly EbsVolumes?: EbsVolumesResult;
}
export interface ScanFilePath {
  readonly FilePath?: string;
  readonly VolumeArn?: string;
  readonly Hash?: string;
  readonly FileName?: string;
}
export interface ScanResourceCriteria {
  readonly Include?: Readonly<Partial<Record<ScanCriterionKey, ScanCondition>>>;
  readonly Exclude?: Readonly<Partial<Record<ScanCriterionKey, ScanCondition>>>;
}
export type ScanResult = "CLEAN" | "INFECTED";
export interface ScanResultDetails {
  readonly ScanResult?: ScanResult;
}
export type ScanResultStatus = "NO_THREATS_FOUND" | "THREATS_FOUND";
export interface ScanResultThreat {
  readonly Name?: string;
  readonly Source?: DetectionSource;
  readonly Count?: number;
  readonly Hash?: string;
  readonly ItemDetails?: readonly ItemDetails[];
}
export type ScanStatus = "RUNNING" | "COMPLETED" | "FAILED" | "SKIPPED";
export type ScanStatusReason = "ACCESS_DENIED" | "RESOURCE_NOT_FOUND" | "SNAPSHOT_SIZE_LIMIT_EXCEEDED" | "RESOURCE_UNAVAILABLE" | "INCONSISTENT_SOURCE" | "INCREMENTAL_NO_DIFFERENCE" | "NO_EBS_VOLUMES_FOUND" | "UNSUPPORTED_PRODUCT_CODE_TYPE" | "AMI_SNAPSHOT_LIMIT_EXCEEDED" | "UNRELATED_RESOURCES" | "BASE_RESOURCE_NOT_SCANNED" | "BASE_CREATED_AFTER_TARGET" | "UNSUPPORTED_FOR_INCREMENTAL" | "UNSUPPORTED_AMI" | "UNSUPPORTED_SNAPSHOT" | "UNSUPPORTED_COMPOSITE_RECOVERY_POINT" | "ALL_FILES_SKIPPED_OR_FAILED";
export interface ScanThreatName {
  readonly Name?: string;
  readonly Severity?: string;
  readonly ItemCount?: number;
  readonly FilePaths?: readonly ScanFilePath[];
}
export type ScanType = "GUARDDUTY_INITIATED" | "ON_DEMAND";
export interface ScannedItemCount {
  readonly TotalGb?: number;
  readonly Files?: number;
  readonly Volumes?: number;
}
export interface ScannedResource {
  readonly ScannedResourceArn?: string;
  readonly ScannedResourceType?: MalwareProtectionResourceType;
  readonly ScannedResourceStatus?: MalwareProtectionScanStatus;
  readonly ScanStatusReason?: ScanStatusReason;
  readonly ResourceDetails?: ScannedResourceDetails;
}
export interface ScannedResourceDetails {
  readonly EbsVolume?: VolumeDetail;
  readonly EbsSnapshot?: EbsSnapshot;
}
export interface SecurityContext {
  readonly Privileged?: boolean;
  readonly AllowPrivilegeEscalation?: boolean;
}
export interface SecurityGroup {
  readonly GroupId?: string;
  readonly GroupName?: string;
}
export interface SendObjectMalwareScanRequest {
  readonly S3Object?: S3ObjectForSendObjectMalwareScan;
}
export interface SendObjectMalwareScanResponse {}
export interface Sequence {
  readonly Uid: string;
  readonly Description: string;
  readonly Actors?: readonly Actor[];
  readonly Resources?: readonly ResourceV2[];
  readonly Endpoints?: readonly NetworkEndpoint[];
  readonly Signals: readonly Signal[];
  readonly SequenceIndicators?: readonly Indicator[];
  readonly AdditionalSequenceTypes?: readonly string[];
}
export interface Service {
  readonly Action?: Action;
  readonly Evidence?: Evidence;
  readonly Archived?: boolean;
  readonly Count?: number;
  readonly DetectorId?: string;
  readonly EventFirstSeen?: string;
  readonly EventLastSeen?: string;
  readonly ResourceRole?: string;
  readonly ServiceName?: string;
  readonly UserFeedback?: string;
  readonly AdditionalInfo?: ServiceAdditionalInfo;
  readonly FeatureName?: string;
  readonly EbsVolumeScanDetails?: EbsVolumeScanDetails;
  readonly RuntimeDetails?: RuntimeDetails;
  readonly Detection?: Detection;
  readonly MalwareScanDetails?: MalwareScanDetails;
}
export interface ServiceAdditionalInfo {
  readonly Value?: string;
  readonly Type?: string;
}
export interface Session {
  readonly Uid?: string;
  readonly MfaStatus?: MfaStatus;
  readonly CreatedTime?: Date;
  readonly Issuer?: string;
}
export interface SeverityStatistics {
  readonly LastGeneratedAt?: Date;
  readonly Severity?: number;
  readonly TotalFindings?: number;
}
export interface Signal {
  readonly Uid: string;
  readonly Type: SignalType;
  readonly Description?: string;
  readonly Name: string;
  readonly CreatedAt: Date;
  readonly UpdatedAt: Date;
  readonly FirstSeenAt: Date;
  readonly LastSeenAt: Date;
  readonly Severity?: number;
  readonly Count: number;
  readonly ResourceUids?: readonly string[];
  readonly ActorIds?: readonly string[];
  readonly EndpointIds?: readonly string[];
  readonly SignalIndicators?: readonly Indicator[];
  readonly Activities?: readonly Activity[];
}
export type SignalType = "FINDING" | "CLOUD_TRAIL" | "S3_DATA_EVENTS" | "EKS_AUDIT_LOGS" | "FLOW_LOGS" | "DNS_LOGS" | "RUNTIME_MONITORING";
export interface SortCriteria {
  readonly AttributeName?: string;
  readonly OrderBy?: OrderBy;
}
export interface StartMalwareScanConfiguration {
  readonly Role: string;
  readonly IncrementalScanDetails?: IncrementalScanDetails;
  readonly RecoveryPoint?: RecoveryPoint;
}
export interface StartMalwareScanRequest {
  readonly ResourceArn: string;
  readonly ClientToken?: string;
  readonly ScanConfiguration?: StartMalwareScanConfiguration;
}
export interface StartMalwareScanResponse {
  readonly ScanId?: string;
}
export interface StartMonitoringMembersRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
}
export interface StartMonitoringMembersResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface StopMonitoringMembersRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
}
export interface StopMonitoringMembersResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface Tag {
  readonly Key?: string;
  readonly Value?: string;
}
export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: Readonly<Record<string, string>>;
}
export interface TagResourceResponse {}
export interface Threat {
  readonly Name?: string;
  readonly Source?: string;
  readonly ItemPaths?: readonly ItemPath[];
  readonly Count?: number;
  readonly Hash?: string;
  readonly ItemDetails?: readonly ItemDetails[];
}
export interface ThreatDetectedByName {
  readonly ItemCount?: number;
  readonly UniqueThreatNameCount?: number;
  readonly Shortened?: boolean;
  readonly ThreatNames?: readonly ScanThreatName[];
}
export type ThreatEntitySetFormat = "TXT" | "STIX" | "OTX_CSV" | "ALIEN_VAULT" | "PROOF_POINT" | "FIRE_EYE";
export type ThreatEntitySetStatus = "INACTIVE" | "ACTIVATING" | "ACTIVE" | "DEACTIVATING" | "ERROR" | "DELETE_PENDING" | "DELETED";
export type ThreatIntelSetFormat = "TXT" | "STIX" | "OTX_CSV" | "ALIEN_VAULT" | "PROOF_POINT" | "FIRE_EYE";
export type ThreatIntelSetStatus = "INACTIVE" | "ACTIVATING" | "ACTIVE" | "DEACTIVATING" | "ERROR" | "DELETE_PENDING" | "DELETED";
export interface ThreatIntelligenceDetail {
  readonly ThreatListName?: string;
  readonly ThreatNames?: readonly string[];
  readonly ThreatFileSha256?: string;
}
export interface ThreatsDetectedItemCount {
  readonly Files?: number;
}
export interface Total {
  readonly Amount?: string;
  readonly Unit?: string;
}
export interface TriggerDetails {
  readonly GuardDutyFindingId?: string;
  readonly Description?: string;
  readonly TriggerType?: TriggerType;
}
export type TriggerType = "BACKUP" | "GUARDDUTY";
export type TrustedEntitySetFormat = "TXT" | "STIX" | "OTX_CSV" | "ALIEN_VAULT" | "PROOF_POINT" | "FIRE_EYE";
export type TrustedEntitySetStatus = "INACTIVE" | "ACTIVATING" | "ACTIVE" | "DEACTIVATING" | "ERROR" | "DELETE_PENDING" | "DELETED";
export interface UnarchiveFindingsRequest {
  readonly DetectorId: string;
  readonly FindingIds: readonly string[];
}
export interface UnarchiveFindingsResponse {}
export interface UnprocessedAccount {
  readonly AccountId: string;
  readonly Result: string;
}
export interface UnprocessedDataSourcesResult {
  readonly MalwareProtection?: MalwareProtectionConfigurationResult;
}
export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateCustomDetectionRuleAssociationRequest {
  readonly RuleId: string;
  readonly AssociationId: string;
  readonly Mode: AssociationMode;
}
export interface UpdateCustomDetectionRuleAssociationResponse {}
export interface UpdateCustomDetectionRuleOrgConfigurationRequest {
  readonly RuleId: string;
  readonly Mode: AssociationMode;
  readonly IncludeAccountIds?: readonly string[];
  readonly ExcludeAccountIds?: readonly string[];
}
export interface UpdateCustomDetectionRuleOrgConfigurationResponse {}
export interface UpdateDetectorRequest {
  readonly DetectorId: string;
  readonly Enable?: boolean;
  readonly FindingPublishingFrequency?: FindingPublishingFrequency;
  readonly DataSources?: DataSourceConfigurations;
  readonly Features?: readonly DetectorFeatureConfiguration[];
}
export interface UpdateDetectorResponse {}
export interface UpdateFilterRequest {
  readonly DetectorId: string;
  readonly FilterName: string;
  readonly Description?: string;
  readonly Action?: FilterAction;
  readonly Rank?: number;
  readonly FindingCriteria?: FindingCriteria;
}
export interface UpdateFilterResponse {
  readonly Name: string;
}
export interface UpdateFindingsFeedbackRequest {
  readonly DetectorId: string;
  readonly FindingIds: readonly string[];
  readonly Feedback: Feedback;
  readonly Comments?: string;
}
export interface UpdateFindingsFeedbackResponse {}
export interface UpdateIPSetRequest {
  readonly DetectorId: string;
  readonly IpSetId: string;
  readonly Name?: string;
  readonly Location?: string;
  readonly Activate?: boolean;
  readonly ExpectedBucketOwner?: string;
}
export interface UpdateIPSetResponse {}
export interface UpdateMalwareProtectionPlanRequest {
  readonly MalwareProtectionPlanId: string;
  readonly Role?: string;
  readonly Actions?: MalwareProtectionPlanActions;
  readonly ProtectedResource?: UpdateProtectedResource;
}
export interface UpdateMalwareScanSettingsRequest {
  readonly DetectorId: string;
  readonly ScanResourceCriteria?: ScanResourceCriteria;
  readonly EbsSnapshotPreservation?: EbsSnapshotPreservation;
}
export interface UpdateMalwareScanSettingsResponse {}
export interface UpdateMemberDetectorsRequest {
  readonly DetectorId: string;
  readonly AccountIds: readonly string[];
  readonly DataSources?: DataSourceConfigurations;
  readonly Features?: readonly MemberFeaturesConfiguration[];
}
export interface UpdateMemberDetectorsResponse {
  readonly UnprocessedAccounts: readonly UnprocessedAccount[];
}
export interface UpdateOrganizationConfigurationRequest {
  readonly DetectorId: string;
  readonly AutoEnable?: boolean;
  readonly DataSources?: OrganizationDataSourceConfigurations;
  readonly Features?: readonly OrganizationFeatureConfiguration[];
  readonly AutoEnableOrganizationMembers?: AutoEnableMembers;
}
export interface UpdateOrganizationConfigurationResponse {}
export interface UpdateProtectedResource {
  readonly S3Bucket?: UpdateS3BucketResource;
}
export interface UpdatePublishingDestinationRequest {
  readonly DetectorId: string;
  readonly DestinationId: string;
  readonly DestinationProperties?: DestinationProperties;
}
export interface UpdatePublishingDestinationResponse {}
export interface UpdateS3BucketResource {
  readonly ObjectPrefixes?: readonly string[];
}
export interface UpdateThreatEntitySetRequest {
  readonly DetectorId: string;
  readonly ThreatEntitySetId: string;
  readonly Name?: string;
  readonly Location?: string;
  readonly ExpectedBucketOwner?: string;
  readonly Activate?: boolean;
}
export interface UpdateThreatEntitySetResponse {}
export interface UpdateThreatIntelSetRequest {
  readonly DetectorId: string;
  readonly ThreatIntelSetId: string;
  readonly Name?: string;
  readonly Location?: string;
  readonly Activate?: boolean;
  readonly ExpectedBucketOwner?: string;
}
export interface UpdateThreatIntelSetResponse {}
export interface UpdateTrustedEntitySetRequest {
  readonly DetectorId: string;
  readonly TrustedEntitySetId: string;
  readonly Name?: string;
  readonly Location?: string;
  readonly ExpectedBucketOwner?: string;
  readonly Activate?: boolean;
}
export interface UpdateTrustedEntitySetResponse {}
export interface UsageAccountResult {
  readonly AccountId?: string;
  readonly Total?: Total;
}
export interface UsageCriteria {
  readonly AccountIds?: readonly string[];
  readonly DataSources?: readonly DataSource[];
  readonly Resources?: readonly string[];
  readonly Features?: readonly UsageFeature[];
}
export interface UsageDataSourceResult {
  readonly DataSource?: DataSource;
  readonly Total?: Total;
}
export type UsageFeature = "FLOW_LOGS" | "CLOUD_TRAIL" | "DNS_LOGS" | "S3_DATA_EVENTS" | "EKS_AUDIT_LOGS" | "EBS_MALWARE_PROTECTION" | "RDS_LOGIN_EVENTS" | "LAMBDA_NETWORK_LOGS" | "EKS_RUNTIME_MONITORING" | "EC2_RUNTIME_MONITORING" | "FARGATE_RUNTIME_MONITORING" | "RDS_DBI_PROTECTION_PROVISIONED" | "RDS_DBI_PROTECTION_SERVERLESS" | "AI_PROTECTION";
export interface UsageFeatureResult {
  readonly Feature?: UsageFeature;
  readonly Total?: Total;
}
export interface UsageResourceResult {
  readonly Resource?: string;
  readonly Total?: Total;
}
export type UsageStatisticType = "SUM_BY_ACCOUNT" | "SUM_BY_DATA_SOURCE" | "SUM_BY_RESOURCE" | "TOP_RESOURCES" | "SUM_BY_FEATURES" | "TOP_ACCOUNTS_BY_FEATURE";
export interface UsageStatistics {
  readonly SumByAccount?: readonly UsageAccountResult[];
  readonly TopAccountsByFeature?: readonly UsageTopAccountsResult[];
  readonly SumByDataSource?: readonly UsageDataSourceResult[];
  readonly SumByResource?: readonly UsageResourceResult[];
  readonly TopResources?: readonly UsageResourceResult[];
  readonly SumByFeature?: readonly UsageFeatureResult[];
}
export interface UsageTopAccountResult {
  readonly AccountId?: string;
  readonly Total?: Total;
}
export interface UsageTopAccountsResult {
  readonly Feature?: UsageFeature;
  readonly Accounts?: readonly UsageTopAccountResult[];
}
export interface User {
  readonly Name: string;
  readonly Uid: string;
  readonly Type: string;
  readonly CredentialUid?: string;
  readonly Account?: Account;
}
export interface Volume {
  readonly Name?: string;
  readonly HostPath?: HostPath;
}
export interface VolumeDetail {
  readonly VolumeArn?: string;
  readonly VolumeType?: string;
  readonly DeviceName?: string;
  readonly VolumeSizeInGB?: number;
  readonly EncryptionType?: string;
  readonly SnapshotArn?: string;
  readonly KmsKeyArn?: string;
}
export interface VolumeMount {
  readonly Name?: string;
  readonly MountPath?: string;
}
export interface VpcConfig {
  readonly SubnetIds?: readonly string[];
  readonly VpcId?: string;
  readonly SecurityGroups?: readonly SecurityGroup[];
}
