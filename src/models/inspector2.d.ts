/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of inspector2. */

/** Input and output of each operation. */
export interface Operations {
  AssociateMember: [AssociateMemberRequest, AssociateMemberResponse];
  BatchAssociateCodeSecurityScanConfiguration: [BatchAssociateCodeSecurityScanConfigurationRequest, BatchAssociateCodeSecurityScanConfigurationResponse];
  BatchDisassociateCodeSecurityScanConfiguration: [BatchDisassociateCodeSecurityScanConfigurationRequest, BatchDisassociateCodeSecurityScanConfigurationResponse];
  BatchGetAccountStatus: [BatchGetAccountStatusRequest, BatchGetAccountStatusResponse];
  BatchGetCodeSnippet: [BatchGetCodeSnippetRequest, BatchGetCodeSnippetResponse];
  BatchGetFindingDetails: [BatchGetFindingDetailsRequest, BatchGetFindingDetailsResponse];
  BatchGetFreeTrialInfo: [BatchGetFreeTrialInfoRequest, BatchGetFreeTrialInfoResponse];
  BatchGetMemberEc2DeepInspectionStatus: [BatchGetMemberEc2DeepInspectionStatusRequest, BatchGetMemberEc2DeepInspectionStatusResponse];
  BatchUpdateMemberEc2DeepInspectionStatus: [BatchUpdateMemberEc2DeepInspectionStatusRequest, BatchUpdateMemberEc2DeepInspectionStatusResponse];
  CancelFindingsReport: [CancelFindingsReportRequest, CancelFindingsReportResponse];
  CancelSbomExport: [CancelSbomExportRequest, CancelSbomExportResponse];
  CreateCisScanConfiguration: [CreateCisScanConfigurationRequest, CreateCisScanConfigurationResponse];
  CreateCodeSecurityIntegration: [CreateCodeSecurityIntegrationRequest, CreateCodeSecurityIntegrationResponse];
  CreateCodeSecurityScanConfiguration: [CreateCodeSecurityScanConfigurationRequest, CreateCodeSecurityScanConfigurationResponse];
  CreateConnector: [CreateConnectorRequest, CreateConnectorResponse];
  CreateFilter: [CreateFilterRequest, CreateFilterResponse];
  CreateFindingsReport: [CreateFindingsReportRequest, CreateFindingsReportResponse];
  CreateSbomExport: [CreateSbomExportRequest, CreateSbomExportResponse];
  DeleteCisScanConfiguration: [DeleteCisScanConfigurationRequest, DeleteCisScanConfigurationResponse];
  DeleteCodeSecurityIntegration: [DeleteCodeSecurityIntegrationRequest, DeleteCodeSecurityIntegrationResponse];
  DeleteCodeSecurityScanConfiguration: [DeleteCodeSecurityScanConfigurationRequest, DeleteCodeSecurityScanConfigurationResponse];
  DeleteConnector: [DeleteConnectorRequest, DeleteConnectorResponse];
  DeleteFilter: [DeleteFilterRequest, DeleteFilterResponse];
  DescribeOrganizationConfiguration: [DescribeOrganizationConfigurationRequest, DescribeOrganizationConfigurationResponse];
  Disable: [DisableRequest, DisableResponse];
  DisableDelegatedAdminAccount: [DisableDelegatedAdminAccountRequest, DisableDelegatedAdminAccountResponse];
  DisassociateMember: [DisassociateMemberRequest, DisassociateMemberResponse];
  Enable: [EnableRequest, EnableResponse];
  EnableDelegatedAdminAccount: [EnableDelegatedAdminAccountRequest, EnableDelegatedAdminAccountResponse];
  GetCisScanReport: [GetCisScanReportRequest, GetCisScanReportResponse];
  GetCisScanResultDetails: [GetCisScanResultDetailsRequest, GetCisScanResultDetailsResponse];
  GetClustersForImage: [GetClustersForImageRequest, GetClustersForImageResponse];
  GetCodeSecurityIntegration: [GetCodeSecurityIntegrationRequest, GetCodeSecurityIntegrationResponse];
  GetCodeSecurityScan: [GetCodeSecurityScanRequest, GetCodeSecurityScanResponse];
  GetCodeSecurityScanConfiguration: [GetCodeSecurityScanConfigurationRequest, GetCodeSecurityScanConfigurationResponse];
  GetConfiguration: [GetConfigurationRequest, GetConfigurationResponse];
  GetDelegatedAdminAccount: [GetDelegatedAdminAccountRequest, GetDelegatedAdminAccountResponse];
  GetEc2DeepInspectionConfiguration: [GetEc2DeepInspectionConfigurationRequest, GetEc2DeepInspectionConfigurationResponse];
  GetEncryptionKey: [GetEncryptionKeyRequest, GetEncryptionKeyResponse];
  GetFindingsReportStatus: [GetFindingsReportStatusRequest, GetFindingsReportStatusResponse];
  GetMember: [GetMemberRequest, GetMemberResponse];
  GetSbomExport: [GetSbomExportRequest, GetSbomExportResponse];
  ListAccountPermissions: [ListAccountPermissionsRequest, ListAccountPermissionsResponse];
  ListCisScanConfigurations: [ListCisScanConfigurationsRequest, ListCisScanConfigurationsResponse];
  ListCisScanResultsAggregatedByChecks: [ListCisScanResultsAggregatedByChecksRequest, ListCisScanResultsAggregatedByChecksResponse];
  ListCisScanResultsAggregatedByTargetResource: [ListCisScanResultsAggregatedByTargetResourceRequest, ListCisScanResultsAggregatedByTargetResourceResponse];
  ListCisScans: [ListCisScansRequest, ListCisScansResponse];
  ListCodeSecurityIntegrations: [ListCodeSecurityIntegrationsRequest, ListCodeSecurityIntegrationsResponse];
  ListCodeSecurityScanConfigurationAssociations: [ListCodeSecurityScanConfigurationAssociationsRequest, ListCodeSecurityScanConfigurationAssociationsResponse];
  ListCodeSecurityScanConfigurations: [ListCodeSecurityScanConfigurationsRequest, ListCodeSecurityScanConfigurationsResponse];
  ListConnectorScanConfigurations: [ListConnectorScanConfigurationsRequest, ListConnectorScanConfigurationsResponse];
  ListConnectors: [ListConnectorsRequest, ListConnectorsResponse];
  ListCoverage: [ListCoverageRequest, ListCoverageResponse];
  ListCoverageStatistics: [ListCoverageStatisticsRequest, ListCoverageStatisticsResponse];
  ListDelegatedAdminAccounts: [ListDelegatedAdminAccountsRequest, ListDelegatedAdminAccountsResponse];
  ListFilters: [ListFiltersRequest, ListFiltersResponse];
  ListFindingAggregations: [ListFindingAggregationsRequest, ListFindingAggregationsResponse];
  ListFindings: [ListFindingsRequest, ListFindingsResponse];
  ListMembers: [ListMembersRequest, ListMembersResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ListUsageTotals: [ListUsageTotalsRequest, ListUsageTotalsResponse];
  ResetEncryptionKey: [ResetEncryptionKeyRequest, ResetEncryptionKeyResponse];
  SearchVulnerabilities: [SearchVulnerabilitiesRequest, SearchVulnerabilitiesResponse];
  SendCisSessionHealth: [SendCisSessionHealthRequest, SendCisSessionHealthResponse];
  SendCisSessionTelemetry: [SendCisSessionTelemetryRequest, SendCisSessionTelemetryResponse];
  StartCisSession: [StartCisSessionRequest, StartCisSessionResponse];
  StartCodeSecurityScan: [StartCodeSecurityScanRequest, StartCodeSecurityScanResponse];
  StopCisSession: [StopCisSessionRequest, StopCisSessionResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateCisScanConfiguration: [UpdateCisScanConfigurationRequest, UpdateCisScanConfigurationResponse];
  UpdateCodeSecurityIntegration: [UpdateCodeSecurityIntegrationRequest, UpdateCodeSecurityIntegrationResponse];
  UpdateCodeSecurityScanConfiguration: [UpdateCodeSecurityScanConfigurationRequest, UpdateCodeSecurityScanConfigurationResponse];
  UpdateConfiguration: [UpdateConfigurationRequest, UpdateConfigurationResponse];
  UpdateConnector: [UpdateConnectorRequest, UpdateConnectorResponse];
  UpdateConnectorScanConfiguration: [UpdateConnectorScanConfigurationRequest, UpdateConnectorScanConfigurationResponse];
  UpdateEc2DeepInspectionConfiguration: [UpdateEc2DeepInspectionConfigurationRequest, UpdateEc2DeepInspectionConfigurationResponse];
  UpdateEncryptionKey: [UpdateEncryptionKeyRequest, UpdateEncryptionKeyResponse];
  UpdateFilter: [UpdateFilterRequest, UpdateFilterResponse];
  UpdateOrgEc2DeepInspectionConfiguration: [UpdateOrgEc2DeepInspectionConfigurationRequest, UpdateOrgEc2DeepInspectionConfigurationResponse];
  UpdateOrganizationConfiguration: [UpdateOrganizationConfigurationRequest, UpdateOrganizationConfigurationResponse];
}

export interface Account {
  readonly accountId: string;
  readonly status: Status;
  readonly resourceStatus: ResourceStatus;
}
export interface AccountAggregation {
  readonly findingType?: AggregationFindingType;
  readonly resourceType?: AggregationResourceType;
  readonly sortOrder?: SortOrder;
  readonly sortBy?: AccountSortBy;
}
export interface AccountAggregationResponse {
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly exploitAvailableCount?: number;
  readonly fixAvailableCount?: number;
}
export type AccountSortBy = "CRITICAL" | "HIGH" | "ALL";
export interface AccountState {
  readonly accountId: string;
  readonly state: State;
  readonly resourceState: ResourceState;
}
export type AggregationFindingType = "NETWORK_REACHABILITY" | "PACKAGE_VULNERABILITY" | "CODE_VULNERABILITY";
export interface AggregationRequest {
  readonly accountAggregation?: AccountAggregation;
  readonly amiAggregation?: AmiAggregation;
  readonly awsEcrContainerAggregation?: AwsEcrContainerAggregation;
  readonly ec2InstanceAggregation?: Ec2InstanceAggregation;
  readonly findingTypeAggregation?: FindingTypeAggregation;
  readonly imageLayerAggregation?: ImageLayerAggregation;
  readonly packageAggregation?: PackageAggregation;
  readonly repositoryAggregation?: RepositoryAggregation;
  readonly titleAggregation?: TitleAggregation;
  readonly lambdaLayerAggregation?: LambdaLayerAggregation;
  readonly lambdaFunctionAggregation?: LambdaFunctionAggregation;
  readonly codeRepositoryAggregation?: CodeRepositoryAggregation;
  readonly vmInstanceAggregation?: VmInstanceAggregation;
  readonly containerImageAggregation?: ContainerImageAggregation;
  readonly serverlessFunctionAggregation?: ServerlessFunctionAggregation;
}
export type AggregationResourceType = "AWS_EC2_INSTANCE" | "AWS_ECR_CONTAINER_IMAGE" | "AWS_LAMBDA_FUNCTION" | "CODE_REPOSITORY" | "Microsoft.Compute/virtualMachines" | "Microsoft.ContainerRegistry/registry/containerImage" | "Microsoft.Web/sites";
export interface AggregationResponse {
  readonly accountAggregation?: AccountAggregationResponse;
  readonly amiAggregation?: AmiAggregationResponse;
  readonly awsEcrContainerAggregation?: AwsEcrContainerAggregationResponse;
  readonly ec2InstanceAggregation?: Ec2InstanceAggregationResponse;
  readonly findingTypeAggregation?: FindingTypeAggregationResponse;
  readonly imageLayerAggregation?: ImageLayerAggregationResponse;
  readonly packageAggregation?: PackageAggregationResponse;
  readonly repositoryAggregation?: RepositoryAggregationResponse;
  readonly titleAggregation?: TitleAggregationResponse;
  readonly lambdaLayerAggregation?: LambdaLayerAggregationResponse;
  readonly lambdaFunctionAggregation?: LambdaFunctionAggregationResponse;
  readonly codeRepositoryAggregation?: CodeRepositoryAggregationResponse;
  readonly vmInstanceAggregation?: VmInstanceAggregationResponse;
  readonly containerImageAggregation?: ContainerImageAggregationResponse;
  readonly serverlessFunctionAggregation?: ServerlessFunctionAggregationResponse;
}
export type AggregationType = "FINDING_TYPE" | "PACKAGE" | "TITLE" | "REPOSITORY" | "AMI" | "AWS_EC2_INSTANCE" | "AWS_ECR_CONTAINER" | "IMAGE_LAYER" | "ACCOUNT" | "AWS_LAMBDA_FUNCTION" | "LAMBDA_LAYER" | "CODE_REPOSITORY" | "VM_INSTANCE" | "CONTAINER_IMAGE" | "SERVERLESS_FUNCTION";
export interface AmiAggregation {
  readonly amis?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: AmiSortBy;
}
export interface AmiAggregationResponse {
  readonly ami: string;
  readonly accountId?: string;
  readonly cloudProvider?: Provider;
  readonly cloudPartition?: string;
  readonly cloudRegion?: string;
  readonly cloudOrgId?: string;
  readonly cloudAccountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly affectedInstances?: number;
}
export type AmiSortBy = "CRITICAL" | "HIGH" | "ALL" | "AFFECTED_INSTANCES";
export type Architecture = "X86_64" | "ARM64";
export interface AssociateConfigurationRequest {
  readonly scanConfigurationArn: string;
  readonly resource: CodeSecurityResource;
}
export interface AssociateMemberRequest {
  readonly accountId: string;
}
export interface AssociateMemberResponse {
  readonly accountId: string;
}
export type AssociationResultStatusCode = "INTERNAL_ERROR" | "ACCESS_DENIED" | "SCAN_CONFIGURATION_NOT_FOUND" | "INVALID_INPUT" | "RESOURCE_NOT_FOUND" | "QUOTA_EXCEEDED";
export interface AtigData {
  readonly firstSeen?: Date;
  readonly lastSeen?: Date;
  readonly targets?: readonly string[];
  readonly ttps?: readonly string[];
}
export interface AutoEnable {
  readonly ec2: boolean;
  readonly ecr: boolean;
  readonly lambda?: boolean;
  readonly lambdaCode?: boolean;
  readonly codeRepository?: boolean;
}
export type AwsConfigConnectorArnComparison = "EQUALS";
export interface AwsConfigConnectorArnFilter {
  readonly comparison: AwsConfigConnectorArnComparison;
  readonly value: string;
}
export interface AwsEc2InstanceDetails {
  readonly type?: string;
  readonly imageId?: string;
  readonly ipV4Addresses?: readonly string[];
  readonly ipV6Addresses?: readonly string[];
  readonly keyName?: string;
  readonly iamInstanceProfileArn?: string;
  readonly vpcId?: string;
  readonly subnetId?: string;
  readonly launchedAt?: Date;
  readonly platform?: string;
}
export interface AwsEcrContainerAggregation {
  readonly resourceIds?: readonly StringFilter[];
  readonly imageShas?: readonly StringFilter[];
  readonly repositories?: readonly StringFilter[];
  readonly architectures?: readonly StringFilter[];
  readonly imageTags?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: AwsEcrContainerSortBy;
  readonly lastInUseAt?: readonly DateFilter[];
  readonly inUseCount?: readonly NumberFilter[];
}
export interface AwsEcrContainerAggregationResponse {
  readonly resourceId: string;
  readonly imageSha?: string;
  readonly repository?: string;
  readonly architecture?: string;
  readonly imageTags?: readonly string[];
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly lastInUseAt?: Date;
  readonly inUseCount?: number;
}
export interface AwsEcrContainerImageDetails {
  readonly repositoryName: string;
  readonly imageTags?: readonly string[];
  readonly pushedAt?: Date;
  readonly author?: string;
  readonly architecture?: string;
  readonly imageHash: string;
  readonly registry: string;
  readonly platform?: string;
  readonly lastInUseAt?: Date;
  readonly inUseCount?: number;
}
export type AwsEcrContainerSortBy = "CRITICAL" | "HIGH" | "ALL";
export interface AwsEcsMetadataDetails {
  readonly detailsGroup: string;
  readonly taskDefinitionArn: string;
}
export interface AwsEksMetadataDetails {
  readonly namespace?: string;
  readonly workloadInfoList?: readonly AwsEksWorkloadInfo[];
}
export interface AwsEksWorkloadInfo {
  readonly name: string;
  readonly type: string;
}
export interface AwsLambdaFunctionDetails {
  readonly functionName: string;
  readonly runtime: Runtime;
  readonly codeSha256: string;
  readonly version: string;
  readonly executionRoleArn: string;
  readonly layers?: readonly string[];
  readonly vpcConfig?: LambdaVpcConfig;
  readonly packageType?: PackageType;
  readonly architectures?: readonly Architecture[];
  readonly lastModifiedAt?: Date;
}
export interface AzureProviderDetailCreate {
  readonly awsConfigConnectorArn: string;
  readonly scopeConfiguration: AzureScopeConfigurationInput;
  readonly azureRegions: readonly string[];
  readonly autoInstallVMScanner?: boolean;
}
export interface AzureProviderDetailUpdate {
  readonly azureRegions?: readonly string[];
  readonly scopeConfiguration?: AzureScopeConfigurationInput;
  readonly autoInstallVMScanner?: boolean;
}
export interface AzureScopeConfiguration {
  readonly vmScanning?: ScopeConfiguration;
  readonly containerImageScanning?: ScopeConfiguration;
  readonly serverlessScanning?: ScopeConfiguration;
}
export interface AzureScopeConfigurationInput {
  readonly vmScanning?: ScopeConfigurationInput;
  readonly containerImageScanning?: ScopeConfigurationInput;
  readonly serverlessScanning?: ScopeConfigurationInput;
}
export interface BatchAssociateCodeSecurityScanConfigurationRequest {
  readonly associateConfigurationRequests: readonly AssociateConfigurationRequest[];
}
export interface BatchAssociateCodeSecurityScanConfigurationResponse {
  readonly failedAssociations?: readonly FailedAssociationResult[];
  readonly successfulAssociations?: readonly SuccessfulAssociationResult[];
}
export interface BatchDisassociateCodeSecurityScanConfigurationRequest {
  readonly disassociateConfigurationRequests: readonly DisassociateConfigurationRequest[];
}
export interface BatchDisassociateCodeSecurityScanConfigurationResponse {
  readonly failedAssociations?: readonly FailedAssociationResult[];
  readonly successfulAssociations?: readonly SuccessfulAssociationResult[];
}
export interface BatchGetAccountStatusRequest {
  readonly accountIds?: readonly string[];
}
export interface BatchGetAccountStatusResponse {
  readonly accounts: readonly AccountState[];
  readonly failedAccounts?: readonly FailedAccount[];
}
export interface BatchGetCodeSnippetRequest {
  readonly findingArns: readonly string[];
}
export interface BatchGetCodeSnippetResponse {
  readonly codeSnippetResults?: readonly CodeSnippetResult[];
  readonly errors?: readonly CodeSnippetError[];
}
export interface BatchGetFindingDetailsRequest {
  readonly findingArns: readonly string[];
}
export interface BatchGetFindingDetailsResponse {
  readonly findingDetails?: readonly FindingDetail[];
  readonly errors?: readonly FindingDetailsError[];
}
export interface BatchGetFreeTrialInfoRequest {
  readonly accountIds: readonly string[];
}
export interface BatchGetFreeTrialInfoResponse {
  readonly accounts: readonly FreeTrialAccountInfo[];
  readonly failedAccounts: readonly FreeTrialInfoError[];
}
export interface BatchGetMemberEc2DeepInspectionStatusRequest {
  readonly accountIds?: readonly string[];
}
export interface BatchGetMemberEc2DeepInspectionStatusResponse {
  readonly accountIds?: readonly MemberAccountEc2DeepInspectionStatusState[];
  readonly failedAccountIds?: readonly FailedMemberAccountEc2DeepInspectionStatusState[];
}
export interface BatchUpdateMemberEc2DeepInspectionStatusRequest {
  readonly accountIds: readonly MemberAccountEc2DeepInspectionStatus[];
}
export interface BatchUpdateMemberEc2DeepInspectionStatusResponse {
  readonly accountIds?: readonly MemberAccountEc2DeepInspectionStatusState[];
  readonly failedAccountIds?: readonly FailedMemberAccountEc2DeepInspectionStatusState[];
}
export interface CancelFindingsReportRequest {
  readonly reportId: string;
}
export interface CancelFindingsReportResponse {
  readonly reportId: string;
}
export interface CancelSbomExportRequest {
  readonly reportId: string;
}
export interface CancelSbomExportResponse {
  readonly reportId?: string;
}
export interface CisCheckAggregation {
  readonly scanArn: string;
  readonly checkId?: string;
  readonly title?: string;
  readonly checkDescription?: string;
  readonly level?: CisSecurityLevel;
  readonly accountId?: string;
  readonly statusCounts?: StatusCounts;
  readonly platform?: string;
}
export interface CisDateFilter {
  readonly earliestScanStartTime?: Date;
  readonly latestScanStartTime?: Date;
}
export type CisFindingStatus = "PASSED" | "FAILED" | "SKIPPED";
export type CisFindingStatusComparison = "EQUALS";
export interface CisFindingStatusFilter {
  readonly comparison: CisFindingStatusComparison;
  readonly value: CisFindingStatus;
}
export interface CisNumberFilter {
  readonly upperInclusive?: number;
  readonly lowerInclusive?: number;
}
export type CisReportFormat = "PDF" | "CSV";
export type CisReportStatus = "SUCCEEDED" | "FAILED" | "IN_PROGRESS";
export type CisResultStatus = "PASSED" | "FAILED" | "SKIPPED";
export type CisResultStatusComparison = "EQUALS";
export interface CisResultStatusFilter {
  readonly comparison: CisResultStatusComparison;
  readonly value: CisResultStatus;
}
export type CisRuleStatus = "FAILED" | "PASSED" | "NOT_EVALUATED" | "INFORMATIONAL" | "UNKNOWN" | "NOT_APPLICABLE" | "ERROR";
export interface CisScan {
  readonly scanArn: string;
  readonly scanConfigurationArn: string;
  readonly status?: CisScanStatus;
  readonly scanName?: string;
  readonly scanDate?: Date;
  readonly failedChecks?: number;
  readonly totalChecks?: number;
  readonly targets?: CisTargets;
  readonly scheduledBy?: string;
  readonly securityLevel?: CisSecurityLevel;
}
export interface CisScanConfiguration {
  readonly scanConfigurationArn: string;
  readonly ownerId?: string;
  readonly scanName?: string;
  readonly securityLevel?: CisSecurityLevel;
  readonly schedule?: Schedule;
  readonly targets?: CisTargets;
  readonly tags?: Readonly<Record<string, string>>;
}
export type CisScanConfigurationsSortBy = "SCAN_NAME" | "SCAN_CONFIGURATION_ARN";
export interface CisScanResultDetails {
  readonly scanArn: string;
  readonly accountId?: string;
  readonly targetResourceId?: string;
  readonly platform?: string;
  readonly status?: CisFindingStatus;
  readonly statusReason?: string;
  readonly checkId?: string;
  readonly title?: string;
  readonly checkDescription?: string;
  readonly remediation?: string;
  readonly level?: CisSecurityLevel;
  readonly findingArn?: string;
}
export interface CisScanResultDetailsFilterCriteria {
  readonly findingStatusFilters?: readonly CisFindingStatusFilter[];
  readonly checkIdFilters?: readonly CisStringFilter[];
  readonly titleFilters?: readonly CisStringFilter[];
  readonly securityLevelFilters?: readonly CisSecurityLevelFilter[];
  readonly findingArnFilters?: readonly CisStringFilter[];
}
export type CisScanResultDetailsSortBy = "CHECK_ID" | "STATUS";
export interface CisScanResultsAggregatedByChecksFilterCriteria {
  readonly accountIdFilters?: readonly CisStringFilter[];
  readonly checkIdFilters?: readonly CisStringFilter[];
  readonly titleFilters?: readonly CisStringFilter[];
  readonly platformFilters?: readonly CisStringFilter[];
  readonly failedResourcesFilters?: readonly CisNumberFilter[];
  readonly securityLevelFilters?: readonly CisSecurityLevelFilter[];
}
export type CisScanResultsAggregatedByChecksSortBy = "CHECK_ID" | "TITLE" | "PLATFORM" | "FAILED_COUNTS" | "SECURITY_LEVEL";
export interface CisScanResultsAggregatedByTargetResourceFilterCriteria {
  readonly accountIdFilters?: readonly CisStringFilter[];
  readonly statusFilters?: readonly CisResultStatusFilter[];
  readonly checkIdFilters?: readonly CisStringFilter[];
  readonly targetResourceIdFilters?: readonly CisStringFilter[];
  readonly targetResourceTagFilters?: readonly TagFilter[];
  readonly platformFilters?: readonly CisStringFilter[];
  readonly targetStatusFilters?: readonly CisTargetStatusFilter[];
  readonly targetStatusReasonFilters?: readonly CisTargetStatusReasonFilter[];
  readonly failedChecksFilters?: readonly CisNumberFilter[];
}
export type CisScanResultsAggregatedByTargetResourceSortBy = "RESOURCE_ID" | "FAILED_COUNTS" | "ACCOUNT_ID" | "PLATFORM" | "TARGET_STATUS" | "TARGET_STATUS_REASON";
export type CisScanStatus = "FAILED" | "COMPLETED" | "CANCELLED" | "IN_PROGRESS";
export type CisScanStatusComparison = "EQUALS";
export interface CisScanStatusFilter {
  readonly comparison: CisScanStatusComparison;
  readonly value: CisScanStatus;
}
export type CisSecurityLevel = "LEVEL_1" | "LEVEL_2";
export type CisSecurityLevelComparison = "EQUALS";
export interface CisSecurityLevelFilter {
  readonly comparison: CisSecurityLevelComparison;
  readonly value: CisSecurityLevel;
}
export interface CisSessionMessage {
  readonly ruleId: string;
  readonly status: CisRuleStatus;
  readonly cisRuleDetails: Uint8Array;
}
export type CisSortOrder = "ASC" | "DESC";
export type CisStringComparison = "EQUALS" | "PREFIX" | "NOT_EQUALS";
export interface CisStringFilter {
  readonly comparison: CisStringComparison;
  readonly value: string;
}
export interface CisTargetResourceAggregation {
  readonly scanArn: string;
  readonly targetResourceId?: string;
  readonly accountId?: string;
  readonly targetResourceTags?: Readonly<Record<string, readonly string[]>>;
  readonly statusCounts?: StatusCounts;
  readonly platform?: string;
  readonly targetStatus?: CisTargetStatus;
  readonly targetStatusReason?: CisTargetStatusReason;
}
export type CisTargetStatus = "TIMED_OUT" | "CANCELLED" | "COMPLETED";
export type CisTargetStatusComparison = "EQUALS";
export interface CisTargetStatusFilter {
  readonly comparison: CisTargetStatusComparison;
  readonly value: CisTargetStatus;
}
export type CisTargetStatusReason = "SCAN_IN_PROGRESS" | "UNSUPPORTED_OS" | "SSM_UNMANAGED";
export interface CisTargetStatusReasonFilter {
  readonly comparison: CisTargetStatusComparison;
  readonly value: CisTargetStatusReason;
}
export interface CisTargets {
  readonly accountIds?: readonly string[];
  readonly targetResourceTags?: Readonly<Record<string, readonly string[]>>;
}
export interface CisaData {
  readonly dateAdded?: Date;
  readonly dateDue?: Date;
  readonly action?: string;
}
export type CloudProvider = "AWS" | "AZURE" | "NOT_APPLICABLE";
export interface ClusterDetails {
  readonly lastInUse: Date;
  readonly runningUnitCount?: number;
  readonly stoppedUnitCount?: number;
  readonly clusterMetadata: ClusterMetadata;
}
export interface ClusterForImageFilterCriteria {
  readonly resourceId: string;
}
export interface ClusterInformation {
  readonly clusterArn: string;
  readonly clusterDetails?: readonly ClusterDetails[];
}
export interface ClusterMetadata {
  readonly awsEcsMetadataDetails?: AwsEcsMetadataDetails;
  readonly awsEksMetadataDetails?: AwsEksMetadataDetails;
}
export interface CodeFilePath {
  readonly fileName: string;
  readonly filePath: string;
  readonly startLine: number;
  readonly endLine: number;
}
export interface CodeLine {
  readonly content: string;
  readonly lineNumber: number;
}
export interface CodeRepositoryAggregation {
  readonly projectNames?: readonly StringFilter[];
  readonly providerTypes?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: CodeRepositorySortBy;
  readonly resourceIds?: readonly StringFilter[];
}
export interface CodeRepositoryAggregationResponse {
  readonly projectNames: string;
  readonly providerType?: string;
  readonly severityCounts?: SeverityCounts;
  readonly exploitAvailableActiveFindingsCount?: number;
  readonly fixAvailableActiveFindingsCount?: number;
  readonly accountId?: string;
  readonly resourceId?: string;
}
export interface CodeRepositoryDetails {
  readonly projectName?: string;
  readonly integrationArn?: string;
  readonly providerType?: CodeRepositoryProviderType;
}
export interface CodeRepositoryMetadata {
  readonly projectName: string;
  readonly integrationArn?: string;
  readonly providerType: string;
  readonly providerTypeVisibility: string;
  readonly lastScannedCommitId?: string;
  readonly scanConfiguration?: ProjectCodeSecurityScanConfiguration;
  readonly onDemandScan?: CodeRepositoryOnDemandScan;
}
export interface CodeRepositoryOnDemandScan {
  readonly lastScannedCommitId?: string;
  readonly lastScanAt?: Date;
  readonly scanStatus?: ScanStatus;
}
export type CodeRepositoryProviderType = "GITHUB" | "GITLAB_SELF_MANAGED";
export type CodeRepositorySortBy = "CRITICAL" | "HIGH" | "ALL";
export type CodeScanStatus = "IN_PROGRESS" | "SUCCESSFUL" | "FAILED" | "SKIPPED";
export interface CodeSecurityIntegrationSummary {
  readonly integrationArn: string;
  readonly name: string;
  readonly type: IntegrationType;
  readonly status: IntegrationStatus;
  readonly statusReason: string;
  readonly createdOn: Date;
  readonly lastUpdateOn: Date;
}
export interface CodeSecurityResource {
  readonly projectId?: string;
}
export interface CodeSecurityScanConfiguration {
  readonly periodicScanConfiguration?: PeriodicScanConfiguration;
  readonly continuousIntegrationScanConfiguration?: ContinuousIntegrationScanConfiguration;
  readonly ruleSetCategories: readonly RuleSetCategory[];
}
export interface CodeSecurityScanConfigurationAssociationSummary {
  readonly resource?: CodeSecurityResource;
}
export interface CodeSecurityScanConfigurationSummary {
  readonly scanConfigurationArn: string;
  readonly name: string;
  readonly ownerAccountId: string;
  readonly periodicScanFrequency?: PeriodicScanFrequency;
  readonly frequencyExpression?: string;
  readonly continuousIntegrationScanSupportedEvents?: readonly ContinuousIntegrationScanEvent[];
  readonly ruleSetCategories: readonly RuleSetCategory[];
  readonly scopeSettings?: ScopeSettings;
}
export interface CodeSnippetError {
  readonly findingArn: string;
  readonly errorCode: CodeSnippetErrorCode;
  readonly errorMessage: string;
}
export type CodeSnippetErrorCode = "INTERNAL_ERROR" | "ACCESS_DENIED" | "CODE_SNIPPET_NOT_FOUND" | "INVALID_INPUT";
export interface CodeSnippetResult {
  readonly findingArn?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly codeSnippet?: readonly CodeLine[];
  readonly suggestedFixes?: readonly SuggestedFix[];
}
export interface CodeVulnerabilityDetails {
  readonly filePath: CodeFilePath;
  readonly detectorTags?: readonly string[];
  readonly referenceUrls?: readonly string[];
  readonly ruleId?: string;
  readonly sourceLambdaLayerArn?: string;
  readonly detectorId: string;
  readonly detectorName: string;
  readonly cwes: readonly string[];
}
export interface ComputePlatform {
  readonly vendor?: string;
  readonly product?: string;
  readonly version?: string;
}
export type ConfigurationLevel = "ORGANIZATION" | "ACCOUNT";
export interface Connector {
  readonly connectorArn: string;
  readonly name?: string;
  readonly description?: string;
  readonly provider: ConnectorCloudProvider;
  readonly enablementStatus?: EnablementStatus;
  readonly enablementStatusReason?: string;
  readonly health?: ConnectorHealth;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly azureRegions?: readonly string[];
  readonly awsConfigConnectorArn?: string;
  readonly scopeConfiguration?: AzureScopeConfiguration;
  readonly tags?: Readonly<Record<string, string>>;
  readonly autoInstallVMScanner?: boolean;
}
export type ConnectorArnComparison = "EQUALS";
export interface ConnectorArnFilter {
  readonly comparison: ConnectorArnComparison;
  readonly value: string;
}
export type ConnectorCloudProvider = "AZURE";
export interface ConnectorContainerImageScanConfiguration {
  readonly pushDuration?: ContainerImageRescanDuration;
  readonly pullDuration?: ContainerImagePullDateRescanDuration;
}
export interface ConnectorFilterCriteria {
  readonly connectorArns?: readonly ConnectorArnFilter[];
  readonly accounts?: readonly StringFilter[];
  readonly awsConfigConnectorArns?: readonly AwsConfigConnectorArnFilter[];
  readonly connectorType?: readonly ConnectorTypeFilter[];
  readonly provider?: readonly ProviderFilter[];
}
export interface ConnectorHealth {
  readonly connectorStatus: ConnectorHealthStatus;
  readonly lastCheckedAt: Date;
  readonly message?: string;
}
export type ConnectorHealthStatus = "CONNECTED" | "DEGRADED" | "FAILED_TO_CONNECT" | "PENDING_AUTHORIZATION" | "PENDING_CONFIGURATION" | "UNKNOWN";
export interface ConnectorScanConfiguration {
  readonly containerImageScanning?: ConnectorContainerImageScanConfiguration;
}
export interface ConnectorScanConfigurationItem {
  readonly awsConfigConnectorArn: string;
  readonly connectorArns: readonly string[];
  readonly scanConfiguration: ConnectorScanConfiguration;
}
export type ConnectorType = "CUSTOMER_MANAGED" | "SERVICE_LINKED";
export type ConnectorTypeComparison = "EQUALS";
export interface ConnectorTypeFilter {
  readonly comparison: ConnectorTypeComparison;
  readonly value: ConnectorType;
}
export interface ContainerImageAggregation {
  readonly resourceIds?: readonly StringFilter[];
  readonly imageDigests?: readonly StringFilter[];
  readonly repositories?: readonly StringFilter[];
  readonly registries?: readonly StringFilter[];
  readonly architectures?: readonly StringFilter[];
  readonly imageTags?: readonly StringFilter[];
  readonly cloudProviders?: readonly StringFilter[];
  readonly cloudPartitions?: readonly StringFilter[];
  readonly cloudRegions?: readonly StringFilter[];
  readonly cloudOrgIds?: readonly StringFilter[];
  readonly cloudAccountIds?: readonly StringFilter[];
  readonly lastInUseAt?: readonly DateFilter[];
  readonly inUseCount?: readonly NumberFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: ContainerImageSortBy;
}
export interface ContainerImageAggregationResponse {
  readonly resourceId: string;
  readonly cloudProvider?: Provider;
  readonly cloudAccountId?: string;
  readonly cloudPartition?: string;
  readonly cloudRegion?: string;
  readonly cloudOrgId?: string;
  readonly imageDigest?: string;
  readonly repository?: string;
  readonly registry?: string;
  readonly architecture?: string;
  readonly imageTags?: readonly string[];
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly lastInUseAt?: Date;
  readonly inUseCount?: number;
  readonly exploitAvailableActiveFindingsCount?: number;
  readonly fixAvailableActiveFindingsCount?: number;
}
export interface ContainerImageMetadata {
  readonly imageTags?: readonly string[];
  readonly imagePulledAt?: Date;
  readonly lastInUseAt?: Date;
  readonly inUseCount?: number;
}
export type ContainerImagePullDateRescanDuration = "DAYS_3" | "DAYS_7" | "DAYS_14" | "DAYS_30" | "DAYS_60" | "DAYS_90" | "DAYS_180";
export type ContainerImageRescanDuration = "LIFETIME" | "DAYS_3" | "DAYS_7" | "DAYS_30" | "DAYS_180" | "DAYS_14" | "DAYS_60" | "DAYS_90";
export type ContainerImageSortBy = "CRITICAL" | "HIGH" | "ALL";
export interface ContainerRegistryMetadata {
  readonly name?: string;
}
export interface ContainerRepositoryMetadata {
  readonly name?: string;
  readonly scanFrequency?: string;
}
export interface ContinuousIntegrationScanConfiguration {
  readonly supportedEvents: readonly ContinuousIntegrationScanEvent[];
}
export type ContinuousIntegrationScanEvent = "PULL_REQUEST" | "PUSH";
export interface Counts {
  readonly count?: number;
  readonly groupKey?: GroupKey;
}
export interface CoverageDateFilter {
  readonly startInclusive?: Date;
  readonly endInclusive?: Date;
}
export interface CoverageFilterCriteria {
  readonly scanStatusCode?: readonly CoverageStringFilter[];
  readonly scanStatusReason?: readonly CoverageStringFilter[];
  readonly accountId?: readonly CoverageStringFilter[];
  readonly resourceId?: readonly CoverageStringFilter[];
  readonly resourceType?: readonly CoverageStringFilter[];
  readonly scanType?: readonly CoverageStringFilter[];
  readonly ecrRepositoryName?: readonly CoverageStringFilter[];
  readonly ecrImageTags?: readonly CoverageStringFilter[];
  readonly ec2InstanceTags?: readonly CoverageMapFilter[];
  readonly lambdaFunctionName?: readonly CoverageStringFilter[];
  readonly lambdaFunctionTags?: readonly CoverageMapFilter[];
  readonly lambdaFunctionRuntime?: readonly CoverageStringFilter[];
  readonly lastScannedAt?: readonly CoverageDateFilter[];
  readonly scanMode?: readonly CoverageStringFilter[];
  readonly imagePulledAt?: readonly CoverageDateFilter[];
  readonly ecrImageLastInUseAt?: readonly CoverageDateFilter[];
  readonly ecrImageInUseCount?: readonly CoverageNumberFilter[];
  readonly codeRepositoryProjectName?: readonly CoverageStringFilter[];
  readonly codeRepositoryProviderType?: readonly CoverageStringFilter[];
  readonly codeRepositoryProviderTypeVisibility?: readonly CoverageStringFilter[];
  readonly lastScannedCommitId?: readonly CoverageStringFilter[];
  readonly cloudProvider?: readonly CoverageStringFilter[];
  readonly cloudProviderAccountId?: readonly CoverageStringFilter[];
  readonly cloudProviderRegion?: readonly CoverageStringFilter[];
  readonly cloudVmInstanceTags?: readonly CoverageMapFilter[];
  readonly cloudContainerImageTags?: readonly CoverageStringFilter[];
  readonly cloudContainerRepositoryName?: readonly CoverageStringFilter[];
  readonly cloudContainerRegistryName?: readonly CoverageStringFilter[];
  readonly cloudServerlessFunctionName?: readonly CoverageStringFilter[];
  readonly cloudServerlessFunctionRuntime?: readonly CoverageStringFilter[];
  readonly cloudServerlessFunctionTags?: readonly CoverageMapFilter[];
  readonly cloudProviderOrgId?: readonly CoverageStringFilter[];
}
export type CoverageMapComparison = "EQUALS";
export interface CoverageMapFilter {
  readonly comparison: CoverageMapComparison;
  readonly key: string;
  readonly value?: string;
}
export interface CoverageNumberFilter {
  readonly upperInclusive?: number;
  readonly lowerInclusive?: number;
}
export type CoverageResourceType = "AWS_EC2_INSTANCE" | "AWS_ECR_CONTAINER_IMAGE" | "AWS_ECR_REPOSITORY" | "AWS_LAMBDA_FUNCTION" | "CODE_REPOSITORY" | "Microsoft.Compute/virtualMachines" | "Microsoft.ContainerRegistry/registry/containerImage" | "Microsoft.ContainerRegistry/registry/containerRepository" | "Microsoft.Web/sites" | "Microsoft.ContainerRegistry/registries";
export type CoverageStringComparison = "EQUALS" | "NOT_EQUALS";
export interface CoverageStringFilter {
  readonly comparison: CoverageStringComparison;
  readonly value: string;
}
export interface CoveredResource {
  readonly resourceType: CoverageResourceType;
  readonly resourceId: string;
  readonly accountId: string;
  readonly scanType: ScanType;
  readonly scanStatus?: ScanStatus;
  readonly resourceMetadata?: ResourceScanMetadata;
  readonly lastScannedAt?: Date;
  readonly scanMode?: ScanMode;
  readonly provider?: Provider;
  readonly providerAccountId?: string;
  readonly providerOrgId?: string;
  readonly providerRegion?: string;
  readonly providerPartition?: string;
}
export interface CreateCisScanConfigurationRequest {
  readonly scanName: string;
  readonly securityLevel: CisSecurityLevel;
  readonly schedule: Schedule;
  readonly targets: CreateCisTargets;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateCisScanConfigurationResponse {
  readonly scanConfigurationArn?: string;
}
export interface CreateCisTargets {
  readonly accountIds: readonly string[];
  readonly targetResourceTags: Readonly<Record<string, readonly string[]>>;
}
export interface CreateCodeSecurityIntegrationRequest {
  readonly name: string;
  readonly type: IntegrationType;
  readonly details?: CreateIntegrationDetail;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateCodeSecurityIntegrationResponse {
  readonly integrationArn: string;
  readonly status: IntegrationStatus;
  readonly authorizationUrl?: string;
}
export interface CreateCodeSecurityScanConfigurationRequest {
  readonly name: string;
  readonly level: ConfigurationLevel;
  readonly configuration: CodeSecurityScanConfiguration;
  readonly scopeSettings?: ScopeSettings;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateCodeSecurityScanConfigurationResponse {
  readonly scanConfigurationArn: string;
}
export interface CreateConnectorRequest {
  readonly clientToken?: string;
  readonly name: string;
  readonly provider: ConnectorCloudProvider;
  readonly description?: string;
  readonly providerDetail: ProviderDetailCreate;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateConnectorResponse {
  readonly connectorArn: string;
}
export interface CreateFilterRequest {
  readonly action: FilterAction;
  readonly description?: string;
  readonly filterCriteria: FilterCriteria;
  readonly name: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly reason?: string;
}
export interface CreateFilterResponse {
  readonly arn: string;
}
export interface CreateFindingsReportRequest {
  readonly filterCriteria?: FilterCriteria;
  readonly reportFormat: ReportFormat;
  readonly s3Destination: Destination;
}
export interface CreateFindingsReportResponse {
  readonly reportId?: string;
}
export interface CreateGitLabSelfManagedIntegrationDetail {
  readonly instanceUrl: string;
  readonly accessToken: string;
}
export interface CreateIntegrationDetail {
  readonly gitlabSelfManaged?: CreateGitLabSelfManagedIntegrationDetail;
}
export interface CreateSbomExportRequest {
  readonly resourceFilterCriteria?: ResourceFilterCriteria;
  readonly reportFormat: SbomReportFormat;
  readonly s3Destination: Destination;
}
export interface CreateSbomExportResponse {
  readonly reportId?: string;
}
export type Currency = "USD";
export interface Cvss2 {
  readonly baseScore?: number;
  readonly scoringVector?: string;
}
export interface Cvss3 {
  readonly baseScore?: number;
  readonly scoringVector?: string;
}
export interface Cvss4 {
  readonly baseScore?: number;
  readonly scoringVector?: string;
}
export interface CvssScore {
  readonly baseScore: number;
  readonly scoringVector: string;
  readonly version: string;
  readonly source: string;
}
export interface CvssScoreAdjustment {
  readonly metric: string;
  readonly reason: string;
}
export interface CvssScoreDetails {
  readonly scoreSource: string;
  readonly cvssSource?: string;
  readonly version: string;
  readonly score: number;
  readonly scoringVector: string;
  readonly adjustments?: readonly CvssScoreAdjustment[];
}
export interface DailySchedule {
  readonly startTime: Time;
}
export interface DateFilter {
  readonly startInclusive?: Date;
  readonly endInclusive?: Date;
}
export type Day = "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";
export interface DelegatedAdmin {
  readonly accountId?: string;
  readonly relationshipStatus?: RelationshipStatus;
}
export interface DelegatedAdminAccount {
  readonly accountId?: string;
  readonly status?: DelegatedAdminStatus;
}
export type DelegatedAdminStatus = "ENABLED" | "DISABLE_IN_PROGRESS";
export interface DeleteCisScanConfigurationRequest {
  readonly scanConfigurationArn: string;
}
export interface DeleteCisScanConfigurationResponse {
  readonly scanConfigurationArn: string;
}
export interface DeleteCodeSecurityIntegrationRequest {
  readonly integrationArn: string;
}
export interface DeleteCodeSecurityIntegrationResponse {
  readonly integrationArn?: string;
}
export interface DeleteCodeSecurityScanConfigurationRequest {
  readonly scanConfigurationArn: string;
}
export interface DeleteCodeSecurityScanConfigurationResponse {
  readonly scanConfigurationArn?: string;
}
export interface DeleteConnectorRequest {
  readonly connectorArn: string;
}
export interface DeleteConnectorResponse {}
export interface DeleteFilterRequest {
  readonly arn: string;
}
export interface DeleteFilterResponse {
  readonly arn: string;
}
export interface DescribeOrganizationConfigurationRequest {}
export interface DescribeOrganizationConfigurationResponse {
  readonly autoEnable?: AutoEnable;
  readonly maxAccountLimitReached?: boolean;
}
export interface Destination {
  readonly bucketName: string;
  readonly keyPrefix?: string;
  readonly kmsKeyArn: string;
}
export interface DisableDelegatedAdminAccountRequest {
  readonly delegatedAdminAccountId: string;
}
export interface DisableDelegatedAdminAccountResponse {
  readonly delegatedAdminAccountId: string;
}
export interface DisableRequest {
  readonly accountIds?: readonly string[];
  readonly resourceTypes?: readonly ResourceScanType[];
}
export interface DisableResponse {
  readonly accounts: readonly Account[];
  readonly failedAccounts?: readonly FailedAccount[];
}
export interface DisassociateConfigurationRequest {
  readonly scanConfigurationArn: string;
  readonly resource: CodeSecurityResource;
}
export interface DisassociateMemberRequest {
  readonly accountId: string;
}
export interface DisassociateMemberResponse {
  readonly accountId: string;
}
export interface Ec2Configuration {
  readonly scanMode: Ec2ScanMode;
  readonly activateVMScanner?: boolean;
}
export interface Ec2ConfigurationState {
  readonly scanModeState?: Ec2ScanModeState;
  readonly vmScannerState?: VMScannerState;
}
export type Ec2DeepInspectionStatus = "ACTIVATED" | "DEACTIVATED" | "PENDING" | "FAILED";
export interface Ec2InstanceAggregation {
  readonly amis?: readonly StringFilter[];
  readonly operatingSystems?: readonly StringFilter[];
  readonly instanceIds?: readonly StringFilter[];
  readonly instanceTags?: readonly MapFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: Ec2InstanceSortBy;
}
export interface Ec2InstanceAggregationResponse {
  readonly instanceId: string;
  readonly ami?: string;
  readonly operatingSystem?: string;
  readonly instanceTags?: Readonly<Record<string, string>>;
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly networkFindings?: number;
}
export type Ec2InstanceSortBy = "NETWORK_FINDINGS" | "CRITICAL" | "HIGH" | "ALL";
export interface Ec2Metadata {
  readonly tags?: Readonly<Record<string, string>>;
  readonly amiId?: string;
  readonly platform?: Ec2Platform;
}
export type Ec2Platform = "WINDOWS" | "LINUX" | "UNKNOWN" | "MACOS";
export type Ec2ScanMode = "EC2_SSM_AGENT_BASED" | "EC2_HYBRID";
export interface Ec2ScanModeState {
  readonly scanMode?: Ec2ScanMode;
  readonly scanModeStatus?: Ec2ScanModeStatus;
}
export type Ec2ScanModeStatus = "SUCCESS" | "PENDING";
export interface EcrConfiguration {
  readonly rescanDuration: EcrRescanDuration;
  readonly pullDateRescanDuration?: EcrPullDateRescanDuration;
  readonly pullDateRescanMode?: EcrPullDateRescanMode;
}
export interface EcrConfigurationState {
  readonly rescanDurationState?: EcrRescanDurationState;
}
export interface EcrContainerImageMetadata {
  readonly tags?: readonly string[];
  readonly imagePulledAt?: Date;
  readonly lastInUseAt?: Date;
  readonly inUseCount?: number;
}
export type EcrPullDateRescanDuration = "DAYS_14" | "DAYS_30" | "DAYS_60" | "DAYS_90" | "DAYS_180" | "DAYS_3" | "DAYS_7";
export type EcrPullDateRescanMode = "LAST_PULL_DATE" | "LAST_IN_USE_AT";
export interface EcrRepositoryMetadata {
  readonly name?: string;
  readonly scanFrequency?: EcrScanFrequency;
}
export type EcrRescanDuration = "LIFETIME" | "DAYS_30" | "DAYS_180" | "DAYS_14" | "DAYS_60" | "DAYS_90" | "DAYS_3" | "DAYS_7";
export interface EcrRescanDurationState {
  readonly rescanDuration?: EcrRescanDuration;
  readonly status?: EcrRescanDurationStatus;
  readonly updatedAt?: Date;
  readonly pullDateRescanDuration?: EcrPullDateRescanDuration;
  readonly pullDateRescanMode?: EcrPullDateRescanMode;
}
export type EcrRescanDurationStatus = "SUCCESS" | "PENDING" | "FAILED";
export type EcrScanFrequency = "MANUAL" | "SCAN_ON_PUSH" | "CONTINUOUS_SCAN";
export interface EnableDelegatedAdminAccountRequest {
  readonly delegatedAdminAccountId: string;
  readonly clientToken?: string;
}
export interface EnableDelegatedAdminAccountResponse {
  readonly delegatedAdminAccountId: string;
}
export interface EnableRequest {
  readonly accountIds?: readonly string[];
  readonly resourceTypes: readonly ResourceScanType[];
  readonly clientToken?: string;
}
export interface EnableResponse {
  readonly accounts: readonly Account[];
  readonly failedAccounts?: readonly FailedAccount[];
}
export type EnablementStatus = "ENABLED" | "PENDING_ENABLEMENT" | "FAILED_TO_ENABLE" | "PENDING_UPDATE" | "FAILED_TO_UPDATE" | "PENDING_DELETION" | "DELETED" | "FAILED_TO_DELETE";
export interface Epss {
  readonly score?: number;
}
export interface EpssDetails {
  readonly score?: number;
}
export type ErrorCode = "ALREADY_ENABLED" | "ENABLE_IN_PROGRESS" | "DISABLE_IN_PROGRESS" | "SUSPEND_IN_PROGRESS" | "RESOURCE_NOT_FOUND" | "ACCESS_DENIED" | "INTERNAL_ERROR" | "SSM_UNAVAILABLE" | "SSM_THROTTLED" | "EVENTBRIDGE_UNAVAILABLE" | "EVENTBRIDGE_THROTTLED" | "RESOURCE_SCAN_NOT_DISABLED" | "DISASSOCIATE_ALL_MEMBERS" | "ACCOUNT_IS_ISOLATED" | "EC2_SSM_RESOURCE_DATA_SYNC_LIMIT_EXCEEDED" | "EC2_SSM_ASSOCIATION_VERSION_LIMIT_EXCEEDED" | "BLOCKED_BY_ORGANIZATION_POLICY";
export interface Evidence {
  readonly evidenceRule?: string;
  readonly evidenceDetail?: string;
  readonly severity?: string;
}
export type ExploitAvailable = "YES" | "NO";
export interface ExploitObserved {
  readonly lastSeen?: Date;
  readonly firstSeen?: Date;
}
export interface ExploitabilityDetails {
  readonly lastKnownExploitAt?: Date;
}
export type ExternalReportStatus = "SUCCEEDED" | "IN_PROGRESS" | "CANCELLED" | "FAILED";
export interface FailedAccount {
  readonly accountId: string;
  readonly status?: Status;
  readonly resourceStatus?: ResourceStatus;
  readonly errorCode: ErrorCode;
  readonly errorMessage: string;
}
export interface FailedAssociationResult {
  readonly scanConfigurationArn?: string;
  readonly resource?: CodeSecurityResource;
  readonly statusCode?: AssociationResultStatusCode;
  readonly statusMessage?: string;
}
export interface FailedMemberAccountEc2DeepInspectionStatusState {
  readonly accountId: string;
  readonly ec2ScanStatus?: Status;
  readonly errorMessage?: string;
}
export interface Filter {
  readonly arn: string;
  readonly ownerId: string;
  readonly name: string;
  readonly criteria: FilterCriteria;
  readonly action: FilterAction;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly description?: string;
  readonly reason?: string;
  readonly tags?: Readonly<Record<string, string>>;
}
export type FilterAction = "NONE" | "SUPPRESS";
export interface FilterCriteria {
  readonly findingArn?: readonly StringFilter[];
  readonly awsAccountId?: readonly StringFilter[];
  readonly findingType?: readonly StringFilter[];
  readonly severity?: readonly StringFilter[];
  readonly firstObservedAt?: readonly DateFilter[];
  readonly lastObservedAt?: readonly DateFilter[];
  readonly updatedAt?: readonly DateFilter[];
  readonly findingStatus?: readonly StringFilter[];
  readonly title?: readonly StringFilter[];
  readonly inspectorScore?: readonly NumberFilter[];
  readonly resourceType?: readonly StringFilter[];
  readonly resourceId?: readonly StringFilter[];
  readonly resourceTags?: readonly MapFilter[];
  readonly ec2InstanceImageId?: readonly StringFilter[];
  readonly ec2InstanceVpcId?: readonly StringFilter[];
  readonly ec2InstanceSubnetId?: readonly StringFilter[];
  readonly ecrImagePushedAt?: readonly DateFilter[];
  readonly ecrImageArchitecture?: readonly StringFilter[];
  readonly ecrImageRegistry?: readonly StringFilter[];
  readonly ecrImageRepositoryName?: readonly StringFilter[];
  readonly ecrImageTags?: readonly StringFilter[];
  readonly ecrImageHash?: readonly StringFilter[];
  readonly ecrImageLastInUseAt?: readonly DateFilter[];
  readonly ecrImageInUseCount?: readonly NumberFilter[];
  readonly portRange?: readonly PortRangeFilter[];
  readonly networkProtocol?: readonly StringFilter[];
  readonly componentId?: readonly StringFilter[];
  readonly componentType?: readonly StringFilter[];
  readonly vulnerabilityId?: readonly StringFilter[];
  readonly vulnerabilitySource?: readonly StringFilter[];
  readonly vendorSeverity?: readonly StringFilter[];
  readonly vulnerablePackages?: readonly PackageFilter[];
  readonly relatedVulnerabilities?: readonly StringFilter[];
  readonly fixAvailable?: readonly StringFilter[];
  readonly lambdaFunctionName?: readonly StringFilter[];
  readonly lambdaFunctionLayers?: readonly StringFilter[];
  readonly lambdaFunctionRuntime?: readonly StringFilter[];
  readonly lambdaFunctionLastModifiedAt?: readonly DateFilter[];
  readonly lambdaFunctionExecutionRoleArn?: readonly StringFilter[];
  readonly exploitAvailable?: readonly StringFilter[];
  readonly codeVulnerabilityDetectorName?: readonly StringFilter[];
  readonly codeVulnerabilityDetectorTags?: readonly StringFilter[];
  readonly codeVulnerabilityFilePath?: readonly StringFilter[];
  readonly epssScore?: readonly NumberFilter[];
  readonly codeRepositoryProjectName?: readonly StringFilter[];
  readonly codeRepositoryProviderType?: readonly StringFilter[];
  readonly cloudProvider?: readonly StringFilter[];
  readonly cloudProviderRegion?: readonly StringFilter[];
  readonly cloudProviderAccountId?: readonly StringFilter[];
  readonly cloudProviderOrgId?: readonly StringFilter[];
  readonly cloudVmImageReference?: readonly StringFilter[];
  readonly cloudVmNetworkId?: readonly StringFilter[];
  readonly cloudVmSubnetIds?: readonly StringFilter[];
  readonly cloudImageRepositoryName?: readonly StringFilter[];
  readonly cloudImageRegistry?: readonly StringFilter[];
  readonly cloudImageDigest?: readonly StringFilter[];
  readonly cloudImageTags?: readonly StringFilter[];
  readonly cloudImagePushedAt?: readonly DateFilter[];
  readonly cloudImageArchitecture?: readonly StringFilter[];
  readonly cloudImageLastInUseAt?: readonly DateFilter[];
  readonly cloudImageInUseCount?: readonly NumberFilter[];
  readonly cloudServerlessFunctionName?: readonly StringFilter[];
  readonly cloudServerlessFunctionRuntime?: readonly StringFilter[];
  readonly cloudServerlessFunctionLastModifiedAt?: readonly DateFilter[];
  readonly cloudServerlessFunctionExecutionRole?: readonly StringFilter[];
}
export interface Finding {
  readonly findingArn: string;
  readonly awsAccountId: string;
  readonly type: FindingType;
  readonly description: string;
  readonly title?: string;
  readonly remediation: Remediation;
  readonly severity: Severity;
  readonly firstObservedAt: Date;
  readonly lastObservedAt: Date;
  readonly updatedAt?: Date;
  readonly status: FindingStatus;
  readonly resources: readonly Resource[];
  readonly inspectorScore?: number;
  readonly inspectorScoreDetails?: InspectorScoreDetails;
  readonly networkReachabilityDetails?: NetworkReachabilityDetails;
  readonly packageVulnerabilityDetails?: PackageVulnerabilityDetails;
  readonly fixAvailable?: FixAvailable;
  readonly exploitAvailable?: ExploitAvailable;
  readonly exploitabilityDetails?: ExploitabilityDetails;
  readonly codeVulnerabilityDetails?: CodeVulnerabilityDetails;
  readonly epss?: EpssDetails;
}
export interface FindingDetail {
  readonly findingArn?: string;
  readonly cisaData?: CisaData;
  readonly riskScore?: number;
  readonly evidences?: readonly Evidence[];
  readonly ttps?: readonly string[];
  readonly tools?: readonly string[];
  readonly exploitObserved?: ExploitObserved;
  readonly referenceUrls?: readonly string[];
  readonly cwes?: readonly string[];
  readonly epssScore?: number;
}
export interface FindingDetailsError {
  readonly findingArn: string;
  readonly errorCode: FindingDetailsErrorCode;
  readonly errorMessage: string;
}
export type FindingDetailsErrorCode = "INTERNAL_ERROR" | "ACCESS_DENIED" | "FINDING_DETAILS_NOT_FOUND" | "INVALID_INPUT";
export type FindingStatus = "ACTIVE" | "SUPPRESSED" | "CLOSED";
export type FindingType = "NETWORK_REACHABILITY" | "PACKAGE_VULNERABILITY" | "CODE_VULNERABILITY";
export interface FindingTypeAggregation {
  readonly findingType?: AggregationFindingType;
  readonly resourceType?: AggregationResourceType;
  readonly sortOrder?: SortOrder;
  readonly sortBy?: FindingTypeSortBy;
}
export interface FindingTypeAggregationResponse {
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly exploitAvailableCount?: number;
  readonly fixAvailableCount?: number;
  readonly cloudProvider?: string;
  readonly cloudAccountId?: string;
  readonly cloudOrgId?: string;
  readonly cloudRegion?: string;
  readonly cloudPartition?: string;
}
export type FindingTypeSortBy = "CRITICAL" | "HIGH" | "ALL";
export type FixAvailable = "YES" | "NO" | "PARTIAL";
export interface FreeTrialAccountInfo {
  readonly accountId: string;
  readonly freeTrialInfo: readonly FreeTrialInfo[];
}
export interface FreeTrialInfo {
  readonly type: FreeTrialType;
  readonly start: Date;
  readonly end: Date;
  readonly status: FreeTrialStatus;
  readonly cloudProvider?: CloudProvider;
}
export interface FreeTrialInfoError {
  readonly accountId: string;
  readonly code: FreeTrialInfoErrorCode;
  readonly message: string;
}
export type FreeTrialInfoErrorCode = "ACCESS_DENIED" | "INTERNAL_ERROR";
export type FreeTrialStatus = "ACTIVE" | "INACTIVE";
export type FreeTrialType = "EC2" | "ECR" | "LAMBDA" | "LAMBDA_CODE" | "CODE_REPOSITORY" | "VM" | "CONTAINER_IMAGE" | "SERVERLESS_FUNCTION";
export interface GetCisScanReportRequest {
  readonly scanArn: string;
  readonly targetAccounts?: readonly string[];
  readonly reportFormat?: CisReportFormat;
}
export interface GetCisScanReportResponse {
  readonly url?: string;
  readonly status?: CisReportStatus;
}
export interface GetCisScanResultDetailsRequest {
  readonly scanArn: string;
  readonly targetResourceId: string;
  readonly accountId: string;
  readonly filterCriteria?: CisScanResultDetailsFilterCriteria;
  readonly sortBy?: CisScanResultDetailsSortBy;
  readonly sortOrder?: CisSortOrder;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface GetCisScanResultDetailsResponse {
  readonly scanResultDetails?: readonly CisScanResultDetails[];
  readonly nextToken?: string;
}
export interface GetClustersForImageRequest {
  readonly filter: ClusterForImageFilterCriteria;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface GetClustersForImageResponse {
  readonly cluster: readonly ClusterInformation[];
  readonly nextToken?: string;
}
export interface GetCodeSecurityIntegrationRequest {
  readonly integrationArn: string;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface GetCodeSecurityIntegrationResponse {
  readonly integrationArn: string;
  readonly name: string;
  readonly type: IntegrationType;
  readonly status: IntegrationStatus;
  readonly statusReason: string;
  readonly createdOn: Date;
  readonly lastUpdateOn: Date;
  readonly authorizationUrl?: string;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface GetCodeSecurityScanConfigurationRequest {
  readonly scanConfigurationArn: string;
}
export interface GetCodeSecurityScanConfigurationResponse {
  readonly scanConfigurationArn?: string;
  readonly name?: string;
  readonly configuration?: CodeSecurityScanConfiguration;
  readonly level?: ConfigurationLevel;
  readonly scopeSettings?: ScopeSettings;
  readonly createdAt?: Date;
  readonly lastUpdatedAt?: Date;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface GetCodeSecurityScanRequest {
  readonly resource: CodeSecurityResource;
  readonly scanId: string;
}
export interface GetCodeSecurityScanResponse {
  readonly scanId?: string;
  readonly resource?: CodeSecurityResource;
  readonly accountId?: string;
  readonly status?: CodeScanStatus;
  readonly statusReason?: string;
  readonly createdAt?: Date;
  readonly updatedAt?: Date;
  readonly lastCommitId?: string;
}
export interface GetConfigurationRequest {
  readonly accountId?: string;
}
export interface GetConfigurationResponse {
  readonly ecrConfiguration?: EcrConfigurationState;
  readonly ec2Configuration?: Ec2ConfigurationState;
}
export interface GetDelegatedAdminAccountRequest {}
export interface GetDelegatedAdminAccountResponse {
  readonly delegatedAdmin?: DelegatedAdmin;
}
export interface GetEc2DeepInspectionConfigurationRequest {}
export interface GetEc2DeepInspectionConfigurationResponse {
  readonly packagePaths?: readonly string[];
  readonly orgPackagePaths?: readonly string[];
  readonly status?: Ec2DeepInspectionStatus;
  readonly errorMessage?: string;
}
export interface GetEncryptionKeyRequest {
  readonly scanType: ScanType;
  readonly resourceType: ResourceType;
}
export interface GetEncryptionKeyResponse {
  readonly kmsKeyId: string;
}
export interface GetFindingsReportStatusRequest {
  readonly reportId?: string;
}
export interface GetFindingsReportStatusResponse {
  readonly reportId?: string;
  readonly status?: ExternalReportStatus;
  readonly errorCode?: ReportingErrorCode;
  readonly errorMessage?: string;
  readonly destination?: Destination;
  readonly filterCriteria?: FilterCriteria;
}
export interface GetMemberRequest {
  readonly accountId: string;
}
export interface GetMemberResponse {
  readonly member?: Member;
}
export interface GetSbomExportRequest {
  readonly reportId: string;
}
export interface GetSbomExportResponse {
  readonly reportId?: string;
  readonly format?: SbomReportFormat;
  readonly status?: ExternalReportStatus;
  readonly errorCode?: ReportingErrorCode;
  readonly errorMessage?: string;
  readonly s3Destination?: Destination;
  readonly filterCriteria?: ResourceFilterCriteria;
}
export type GroupKey = "SCAN_STATUS_CODE" | "SCAN_STATUS_REASON" | "ACCOUNT_ID" | "RESOURCE_TYPE" | "ECR_REPOSITORY_NAME" | "PROVIDER" | "PROVIDER_ACCOUNT_ID" | "PROVIDER_REGION" | "PROVIDER_ORG_ID";
export interface Image {
  readonly repositoryName?: string;
  readonly registry?: string;
  readonly imageTags?: readonly string[];
  readonly imageDigest?: string;
  readonly pushedAt?: Date;
  readonly architecture?: string;
  readonly author?: string;
  readonly inUseCount?: number;
  readonly lastInUseAt?: Date;
  readonly platform?: string;
}
export interface ImageLayerAggregation {
  readonly repositories?: readonly StringFilter[];
  readonly resourceIds?: readonly StringFilter[];
  readonly layerHashes?: readonly StringFilter[];
  readonly cloudProviders?: readonly StringFilter[];
  readonly cloudAccountIds?: readonly StringFilter[];
  readonly cloudOrgIds?: readonly StringFilter[];
  readonly cloudRegions?: readonly StringFilter[];
  readonly cloudPartitions?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: ImageLayerSortBy;
}
export interface ImageLayerAggregationResponse {
  readonly repository: string;
  readonly resourceId: string;
  readonly layerHash: string;
  readonly accountId: string;
  readonly cloudProvider?: string;
  readonly cloudAccountId?: string;
  readonly cloudOrgId?: string;
  readonly cloudRegion?: string;
  readonly cloudPartition?: string;
  readonly severityCounts?: SeverityCounts;
}
export type ImageLayerSortBy = "CRITICAL" | "HIGH" | "ALL";
export type InheritanceMode = "INHERIT_FROM_ADMIN";
export interface InspectorScoreDetails {
  readonly adjustedCvss?: CvssScoreDetails;
}
export type IntegrationStatus = "PENDING" | "IN_PROGRESS" | "ACTIVE" | "INACTIVE" | "DISABLING";
export type IntegrationType = "GITLAB_SELF_MANAGED" | "GITHUB";
export interface LambdaFunctionAggregation {
  readonly resourceIds?: readonly StringFilter[];
  readonly functionNames?: readonly StringFilter[];
  readonly runtimes?: readonly StringFilter[];
  readonly functionTags?: readonly MapFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: LambdaFunctionSortBy;
}
export interface LambdaFunctionAggregationResponse {
  readonly resourceId: string;
  readonly functionName?: string;
  readonly runtime?: string;
  readonly lambdaTags?: Readonly<Record<string, string>>;
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly lastModifiedAt?: Date;
}
export interface LambdaFunctionMetadata {
  readonly functionTags?: Readonly<Record<string, string>>;
  readonly layers?: readonly string[];
  readonly functionName?: string;
  readonly runtime?: Runtime;
}
export type LambdaFunctionSortBy = "CRITICAL" | "HIGH" | "ALL";
export interface LambdaLayerAggregation {
  readonly functionNames?: readonly StringFilter[];
  readonly resourceIds?: readonly StringFilter[];
  readonly layerArns?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: LambdaLayerSortBy;
}
export interface LambdaLayerAggregationResponse {
  readonly functionName: string;
  readonly resourceId: string;
  readonly layerArn: string;
  readonly accountId: string;
  readonly severityCounts?: SeverityCounts;
}
export type LambdaLayerSortBy = "CRITICAL" | "HIGH" | "ALL";
export interface LambdaVpcConfig {
  readonly subnetIds?: readonly string[];
  readonly securityGroupIds?: readonly string[];
  readonly vpcId?: string;
}
export interface ListAccountPermissionsRequest {
  readonly service?: Service;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListAccountPermissionsResponse {
  readonly permissions: readonly Permission[];
  readonly nextToken?: string;
}
export interface ListCisScanConfigurationsFilterCriteria {
  readonly scanNameFilters?: readonly CisStringFilter[];
  readonly targetResourceTagFilters?: readonly TagFilter[];
  readonly scanConfigurationArnFilters?: readonly CisStringFilter[];
}
export interface ListCisScanConfigurationsRequest {
  readonly filterCriteria?: ListCisScanConfigurationsFilterCriteria;
  readonly sortBy?: CisScanConfigurationsSortBy;
  readonly sortOrder?: CisSortOrder;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListCisScanConfigurationsResponse {
  readonly scanConfigurations?: readonly CisScanConfiguration[];
  readonly nextToken?: string;
}
export interface ListCisScanResultsAggregatedByChecksRequest {
  readonly scanArn: string;
  readonly filterCriteria?: CisScanResultsAggregatedByChecksFilterCriteria;
  readonly sortBy?: CisScanResultsAggregatedByChecksSortBy;
  readonly sortOrder?: CisSortOrder;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListCisScanResultsAggregatedByChecksResponse {
  readonly checkAggregations?: readonly CisCheckAggregation[];
  readonly nextToken?: string;
}
export interface ListCisScanResultsAggregatedByTargetResourceRequest {
  readonly scanArn: string;
  readonly filterCriteria?: CisScanResultsAggregatedByTargetResourceFilterCriteria;
  readonly sortBy?: CisScanResultsAggregatedByTargetResourceSortBy;
  readonly sortOrder?: CisSortOrder;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListCisScanResultsAggregatedByTargetResourceResponse {
  readonly targetResourceAggregations?: readonly CisTargetResourceAggregation[];
  readonly nextToken?: string;
}
export type ListCisScansDetailLevel = "ORGANIZATION" | "MEMBER";
export interface ListCisScansFilterCriteria {
  readonly scanNameFilters?: readonly CisStringFilter[];
  readonly targetResourceTagFilters?: readonly TagFilter[];
  readonly targetResourceIdFilters?: readonly CisStringFilter[];
  readonly scanStatusFilters?: readonly CisScanStatusFilter[];
  readonly scanAtFilters?: readonly CisDateFilter[];
  readonly scanConfigurationArnFilters?: readonly CisStringFilter[];
  readonly scanArnFilters?: readonly CisStringFilter[];
  readonly scheduledByFilters?: readonly CisStringFilter[];
  readonly failedChecksFilters?: readonly CisNumberFilter[];
  readonly targetAccountIdFilters?: readonly CisStringFilter[];
}
export interface ListCisScansRequest {
  readonly filterCriteria?: ListCisScansFilterCriteria;
  readonly detailLevel?: ListCisScansDetailLevel;
  readonly sortBy?: ListCisScansSortBy;
  readonly sortOrder?: CisSortOrder;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListCisScansResponse {
  readonly scans?: readonly CisScan[];
  readonly nextToken?: string;
}
export type ListCisScansSortBy = "STATUS" | "SCHEDULED_BY" | "SCAN_START_DATE" | "FAILED_CHECKS";
export interface ListCodeSecurityIntegrationsRequest {
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListCodeSecurityIntegrationsResponse {
  readonly integrations?: readonly CodeSecurityIntegrationSummary[];
  readonly nextToken?: string;
}
export interface ListCodeSecurityScanConfigurationAssociationsRequest {
  readonly scanConfigurationArn: string;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListCodeSecurityScanConfigurationAssociationsResponse {
  readonly associations?: readonly CodeSecurityScanConfigurationAssociationSummary[];
  readonly nextToken?: string;
}
export interface ListCodeSecurityScanConfigurationsRequest {
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListCodeSecurityScanConfigurationsResponse {
  readonly configurations?: readonly CodeSecurityScanConfigurationSummary[];
  readonly nextToken?: string;
}
export interface ListConnectorScanConfigurationsRequest {
  readonly awsConfigConnectorArns?: readonly string[];
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListConnectorScanConfigurationsResponse {
  readonly scanConfigurations: readonly ConnectorScanConfigurationItem[];
  readonly nextToken?: string;
}
export interface ListConnectorsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly filterCriteria?: ConnectorFilterCriteria;
}
export interface ListConnectorsResponse {
  readonly items: readonly Connector[];
  readonly nextToken?: string;
}
export interface ListCoverageRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly filterCriteria?: CoverageFilterCriteria;
}
export interface ListCoverageResponse {
  readonly nextToken?: string;
  readonly coveredResources?: readonly CoveredResource[];
}
export interface ListCoverageStatisticsRequest {
  readonly filterCriteria?: CoverageFilterCriteria;
  readonly groupBy?: GroupKey;
  readonly nextToken?: string;
}
export interface ListCoverageStatisticsResponse {
  readonly countsByGroup?: readonly Counts[];
  readonly totalCounts: number;
  readonly nextToken?: string;
}
export interface ListDelegatedAdminAccountsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListDelegatedAdminAccountsResponse {
  readonly delegatedAdminAccounts?: readonly DelegatedAdminAccount[];
  readonly nextToken?: string;
}
export interface ListFiltersRequest {
  readonly arns?: readonly string[];
  readonly action?: FilterAction;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListFiltersResponse {
  readonly filters: readonly Filter[];
  readonly nextToken?: string;
}
export interface ListFindingAggregationsRequest {
  readonly aggregationType: AggregationType;
  readonly nextToken?: string;
  readonly maxResults?: number;
  readonly accountIds?: readonly StringFilter[];
  readonly aggregationRequest?: AggregationRequest;
}
export interface ListFindingAggregationsResponse {
  readonly aggregationType: AggregationType;
  readonly responses?: readonly AggregationResponse[];
  readonly nextToken?: string;
}
export interface ListFindingsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly filterCriteria?: FilterCriteria;
  readonly sortCriteria?: SortCriteria;
}
export interface ListFindingsResponse {
  readonly nextToken?: string;
  readonly findings?: readonly Finding[];
}
export interface ListMembersRequest {
  readonly onlyAssociated?: boolean;
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListMembersResponse {
  readonly members?: readonly Member[];
  readonly nextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
}
export interface ListTagsForResourceResponse {
  readonly tags?: Readonly<Record<string, string>>;
}
export interface ListUsageTotalsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly accountIds?: readonly string[];
}
export interface ListUsageTotalsResponse {
  readonly nextToken?: string;
  readonly totals?: readonly UsageTotal[];
}
export type MapComparison = "EQUALS";
export interface MapFilter {
  readonly comparison: MapComparison;
  readonly key: string;
  readonly value?: string;
}
export interface Member {
  readonly accountId?: string;
  readonly relationshipStatus?: RelationshipStatus;
  readonly delegatedAdminAccountId?: string;
  readonly updatedAt?: Date;
}
export interface MemberAccountEc2DeepInspectionStatus {
  readonly accountId: string;
  readonly activateDeepInspection: boolean;
}
export interface MemberAccountEc2DeepInspectionStatusState {
  readonly accountId: string;
  readonly status?: Ec2DeepInspectionStatus;
  readonly errorMessage?: string;
}
export interface MonthlySchedule {
  readonly startTime: Time;
  readonly day: Day;
}
export interface NetworkPath {
  readonly steps?: readonly Step[];
}
export type NetworkProtocol = "TCP" | "UDP";
export interface NetworkReachabilityDetails {
  readonly openPortRange: PortRange;
  readonly protocol: NetworkProtocol;
  readonly networkPath: NetworkPath;
}
export interface NumberFilter {
  readonly upperInclusive?: number;
  readonly lowerInclusive?: number;
}
export interface OneTimeSchedule {}
export type Operation = "ENABLE_SCANNING" | "DISABLE_SCANNING" | "ENABLE_REPOSITORY" | "DISABLE_REPOSITORY";
export interface PackageAggregation {
  readonly packageNames?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: PackageSortBy;
}
export interface PackageAggregationResponse {
  readonly packageName: string;
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
}
export interface PackageFilter {
  readonly name?: StringFilter;
  readonly version?: StringFilter;
  readonly epoch?: NumberFilter;
  readonly release?: StringFilter;
  readonly architecture?: StringFilter;
  readonly sourceLayerHash?: StringFilter;
  readonly sourceLambdaLayerArn?: StringFilter;
  readonly filePath?: StringFilter;
}
export type PackageManager = "BUNDLER" | "CARGO" | "COMPOSER" | "NPM" | "NUGET" | "PIPENV" | "POETRY" | "YARN" | "GOBINARY" | "GOMOD" | "JAR" | "OS" | "PIP" | "PYTHONPKG" | "NODEPKG" | "POM" | "GEMSPEC" | "DOTNET_CORE";
export type PackageSortBy = "CRITICAL" | "HIGH" | "ALL";
export type PackageType = "IMAGE" | "ZIP";
export interface PackageVulnerabilityDetails {
  readonly vulnerabilityId: string;
  readonly vulnerablePackages?: readonly VulnerablePackage[];
  readonly source: string;
  readonly cvss?: readonly CvssScore[];
  readonly relatedVulnerabilities?: readonly string[];
  readonly sourceUrl?: string;
  readonly vendorSeverity?: string;
  readonly vendorCreatedAt?: Date;
  readonly vendorUpdatedAt?: Date;
  readonly referenceUrls?: readonly string[];
}
export interface PeriodicScanConfiguration {
  readonly frequency?: PeriodicScanFrequency;
  readonly frequencyExpression?: string;
}
export type PeriodicScanFrequency = "WEEKLY" | "MONTHLY" | "NEVER";
export interface Permission {
  readonly service: Service;
  readonly operation: Operation;
}
export interface PortRange {
  readonly begin: number;
  readonly end: number;
}
export interface PortRangeFilter {
  readonly beginInclusive?: number;
  readonly endInclusive?: number;
}
export interface ProjectCodeSecurityScanConfiguration {
  readonly periodicScanConfigurations?: readonly ProjectPeriodicScanConfiguration[];
  readonly continuousIntegrationScanConfigurations?: readonly ProjectContinuousIntegrationScanConfiguration[];
}
export interface ProjectContinuousIntegrationScanConfiguration {
  readonly supportedEvent?: ContinuousIntegrationScanEvent;
  readonly ruleSetCategories?: readonly RuleSetCategory[];
}
export interface ProjectPeriodicScanConfiguration {
  readonly frequencyExpression?: string;
  readonly ruleSetCategories?: readonly RuleSetCategory[];
}
export type ProjectSelectionScope = "ALL";
export type Provider = "AWS" | "AZURE";
export type ProviderComparison = "EQUALS";
export interface ProviderDetailCreate {
  readonly azure?: AzureProviderDetailCreate;
}
export interface ProviderDetailUpdate {
  readonly azure?: AzureProviderDetailUpdate;
}
export interface ProviderFilter {
  readonly comparison: ProviderComparison;
  readonly value: ConnectorCloudProvider;
}
export interface Recommendation {
  readonly text?: string;
  readonly Url?: string;
}
export type RelationshipStatus = "CREATED" | "INVITED" | "DISABLED" | "ENABLED" | "REMOVED" | "RESIGNED" | "DELETED" | "EMAIL_VERIFICATION_IN_PROGRESS" | "EMAIL_VERIFICATION_FAILED" | "REGION_DISABLED" | "ACCOUNT_SUSPENDED" | "CANNOT_CREATE_DETECTOR_IN_ORG_MASTER";
export interface Remediation {
  readonly recommendation?: Recommendation;
}
export type ReportFormat = "CSV" | "JSON";
export type ReportingErrorCode = "INTERNAL_ERROR" | "INVALID_PERMISSIONS" | "NO_FINDINGS_FOUND" | "BUCKET_NOT_FOUND" | "INCOMPATIBLE_BUCKET_REGION" | "MALFORMED_KMS_KEY";
export interface RepositoryAggregation {
  readonly repositories?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: RepositorySortBy;
}
export interface RepositoryAggregationResponse {
  readonly repository: string;
  readonly accountId?: string;
  readonly cloudProvider?: Provider;
  readonly cloudPartition?: string;
  readonly cloudRegion?: string;
  readonly cloudOrgId?: string;
  readonly cloudAccountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly affectedImages?: number;
}
export type RepositorySortBy = "CRITICAL" | "HIGH" | "ALL" | "AFFECTED_IMAGES";
export interface ResetEncryptionKeyRequest {
  readonly scanType: ScanType;
  readonly resourceType: ResourceType;
}
export interface ResetEncryptionKeyResponse {}
export interface Resource {
  readonly type: ResourceType;
  readonly id: string;
  readonly partition?: string;
  readonly region?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly details?: ResourceDetails;
  readonly provider?: Provider;
  readonly providerAccountId?: string;
  readonly providerOrgId?: string;
}
export interface ResourceDetails {
  readonly awsEc2Instance?: AwsEc2InstanceDetails;
  readonly awsEcrContainerImage?: AwsEcrContainerImageDetails;
  readonly awsLambdaFunction?: AwsLambdaFunctionDetails;
  readonly codeRepository?: CodeRepositoryDetails;
  readonly vm?: Vm;
  readonly image?: Image;
  readonly serverlessFunction?: ServerlessFunction;
}
export interface ResourceFilterCriteria {
  readonly accountId?: readonly ResourceStringFilter[];
  readonly resourceId?: readonly ResourceStringFilter[];
  readonly resourceType?: readonly ResourceStringFilter[];
  readonly ecrRepositoryName?: readonly ResourceStringFilter[];
  readonly lambdaFunctionName?: readonly ResourceStringFilter[];
  readonly ecrImageTags?: readonly ResourceStringFilter[];
  readonly ec2InstanceTags?: readonly ResourceMapFilter[];
  readonly lambdaFunctionTags?: readonly ResourceMapFilter[];
  readonly cloudProvider?: readonly ResourceStringFilter[];
  readonly cloudProviderAccountId?: readonly ResourceStringFilter[];
  readonly cloudProviderOrgId?: readonly ResourceStringFilter[];
  readonly cloudProviderRegion?: readonly ResourceStringFilter[];
  readonly cloudVmInstanceTags?: readonly ResourceMapFilter[];
  readonly cloudContainerImageTags?: readonly ResourceStringFilter[];
  readonly cloudContainerRepositoryName?: readonly ResourceStringFilter[];
  readonly cloudContainerRegistryName?: readonly ResourceStringFilter[];
  readonly cloudServerlessFunctionName?: readonly ResourceStringFilter[];
  readonly cloudServerlessFunctionRuntime?: readonly ResourceStringFilter[];
  readonly cloudServerlessFunctionTags?: readonly ResourceMapFilter[];
}
export type ResourceMapComparison = "EQUALS";
export interface ResourceMapFilter {
  readonly comparison: ResourceMapComparison;
  readonly key: string;
  readonly value?: string;
}
export interface ResourceScanMetadata {
  readonly ecrRepository?: EcrRepositoryMetadata;
  readonly ecrImage?: EcrContainerImageMetadata;
  readonly ec2?: Ec2Metadata;
  readonly lambdaFunction?: LambdaFunctionMetadata;
  readonly codeRepository?: CodeRepositoryMetadata;
  readonly vmInstance?: VmInstanceMetadata;
  readonly containerImage?: ContainerImageMetadata;
  readonly containerRepository?: ContainerRepositoryMetadata;
  readonly containerRegistry?: ContainerRegistryMetadata;
  readonly serverlessFunction?: ServerlessFunctionMetadata;
}
export type ResourceScanType = "EC2" | "ECR" | "LAMBDA" | "LAMBDA_CODE" | "CODE_REPOSITORY";
export interface ResourceState {
  readonly ec2: State;
  readonly ecr: State;
  readonly lambda?: State;
  readonly lambdaCode?: State;
  readonly codeRepository?: State;
}
export interface ResourceStatus {
  readonly ec2: Status;
  readonly ecr: Status;
  readonly lambda?: Status;
  readonly lambdaCode?: Status;
  readonly codeRepository?: Status;
}
export type ResourceStringComparison = "EQUALS" | "NOT_EQUALS";
export interface ResourceStringFilter {
  readonly comparison: ResourceStringComparison;
  readonly value: string;
}
export type ResourceType = "AWS_EC2_INSTANCE" | "AWS_ECR_CONTAINER_IMAGE" | "AWS_ECR_REPOSITORY" | "AWS_LAMBDA_FUNCTION" | "CODE_REPOSITORY" | "Microsoft.Compute/virtualMachines" | "Microsoft.ContainerRegistry/registry/containerImage" | "Microsoft.Web/sites";
export type RuleSetCategory = "SAST" | "IAC" | "SCA";
export type Runtime = "NODEJS" | "NODEJS_12_X" | "NODEJS_14_X" | "NODEJS_16_X" | "JAVA_8" | "JAVA_8_AL2" | "JAVA_11" | "PYTHON_3_7" | "PYTHON_3_8" | "PYTHON_3_9" | "UNSUPPORTED" | "NODEJS_18_X" | "GO_1_X" | "JAVA_17" | "PYTHON_3_10" | "PYTHON_3_11" | "DOTNETCORE_3_1" | "DOTNET_6" | "DOTNET_7" | "RUBY_2_7" | "RUBY_3_2" | "DOTNET_10" | "NODEJS_24_X" | "NODEJS_22_X" | "JAVA_21" | "JAVA_25" | "PYTHON_3_12" | "PYTHON_3_13" | "PYTHON_3_14" | "RUBY_3_3" | "DOTNET_8" | "NODEJS_20_X";
export type SbomReportFormat = "CYCLONEDX_1_4" | "SPDX_2_3";
export type ScanMode = "EC2_SSM_AGENT_BASED" | "EC2_AGENTLESS" | "EC2_INSPECTOR_AGENT_BASED" | "VM_INSPECTOR_AGENT_BASED";
export interface ScanStatus {
  readonly statusCode: ScanStatusCode;
  readonly reason: ScanStatusReason;
}
export type ScanStatusCode = "ACTIVE" | "INACTIVE";
export type ScanStatusReason = "PENDING_INITIAL_SCAN" | "ACCESS_DENIED" | "INTERNAL_ERROR" | "UNMANAGED_EC2_INSTANCE" | "UNSUPPORTED_OS" | "SCAN_ELIGIBILITY_EXPIRED" | "RESOURCE_TERMINATED" | "SUCCESSFUL" | "NO_RESOURCES_FOUND" | "IMAGE_SIZE_EXCEEDED" | "SCAN_FREQUENCY_MANUAL" | "SCAN_FREQUENCY_SCAN_ON_PUSH" | "EC2_INSTANCE_STOPPED" | "PENDING_DISABLE" | "NO_INVENTORY" | "STALE_INVENTORY" | "EXCLUDED_BY_TAG" | "UNSUPPORTED_RUNTIME" | "UNSUPPORTED_MEDIA_TYPE" | "UNSUPPORTED_CONFIG_FILE" | "DEEP_INSPECTION_PACKAGE_COLLECTION_LIMIT_EXCEEDED" | "DEEP_INSPECTION_DAILY_SSM_INVENTORY_LIMIT_EXCEEDED" | "DEEP_INSPECTION_COLLECTION_TIME_LIMIT_EXCEEDED" | "DEEP_INSPECTION_NO_INVENTORY" | "AGENTLESS_INSTANCE_STORAGE_LIMIT_EXCEEDED" | "AGENTLESS_INSTANCE_COLLECTION_TIME_LIMIT_EXCEEDED" | "PENDING_REVIVAL_SCAN" | "INTEGRATION_CONNECTION_LOST" | "ACCESS_DENIED_TO_ENCRYPTION_KEY" | "UNSUPPORTED_LANGUAGE" | "NO_SCAN_CONFIGURATION_ASSOCIATED" | "SCAN_IN_PROGRESS" | "IMAGE_ARCHIVED" | "UNSUPPORTED_CODE_ARTIFACTS" | "RESOURCE_UNMANAGED" | "RESOURCE_STOPPED";
export type ScanType = "NETWORK" | "PACKAGE" | "CODE";
export interface Schedule {
  readonly oneTime?: OneTimeSchedule;
  readonly daily?: DailySchedule;
  readonly weekly?: WeeklySchedule;
  readonly monthly?: MonthlySchedule;
}
export interface ScopeConfiguration {
  readonly scopeType: ScopeType;
  readonly scopeValues?: readonly string[];
  readonly state?: ScopeState;
  readonly stateReason?: string;
}
export interface ScopeConfigurationInput {
  readonly scopeType: ScopeType;
  readonly scopeValues?: readonly string[];
}
export interface ScopeSettings {
  readonly projectSelectionScope?: ProjectSelectionScope;
}
export type ScopeState = "ACTIVE" | "PENDING" | "ERROR" | "DISABLED";
export type ScopeType = "TENANT" | "SUBSCRIPTION";
export interface SearchVulnerabilitiesFilterCriteria {
  readonly vulnerabilityIds: readonly string[];
}
export interface SearchVulnerabilitiesRequest {
  readonly filterCriteria: SearchVulnerabilitiesFilterCriteria;
  readonly nextToken?: string;
}
export interface SearchVulnerabilitiesResponse {
  readonly vulnerabilities: readonly Vulnerability[];
  readonly nextToken?: string;
}
export interface SendCisSessionHealthRequest {
  readonly scanJobId: string;
  readonly sessionToken: string;
}
export interface SendCisSessionHealthResponse {}
export interface SendCisSessionTelemetryRequest {
  readonly scanJobId: string;
  readonly sessionToken: string;
  readonly messages: readonly CisSessionMessage[];
}
export interface SendCisSessionTelemetryResponse {}
export interface ServerlessFunction {
  readonly serverlessFunctionName?: string;
  readonly runtime?: string;
  readonly version?: string;
  readonly codeDigest?: string;
  readonly lastModifiedAt?: Date;
  readonly networkId?: string;
  readonly subnetIds?: readonly string[];
  readonly securityGroupIds?: readonly string[];
  readonly executionRole?: string;
  readonly packageType?: PackageType;
  readonly architectures?: readonly Architecture[];
  readonly layers?: readonly string[];
}
export interface ServerlessFunctionAggregation {
  readonly resourceIds?: readonly StringFilter[];
  readonly functionNames?: readonly StringFilter[];
  readonly runtimes?: readonly StringFilter[];
  readonly functionTags?: readonly MapFilter[];
  readonly cloudProviders?: readonly StringFilter[];
  readonly cloudPartitions?: readonly StringFilter[];
  readonly cloudRegions?: readonly StringFilter[];
  readonly cloudOrgIds?: readonly StringFilter[];
  readonly cloudAccountIds?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: ServerlessFunctionSortBy;
}
export interface ServerlessFunctionAggregationResponse {
  readonly resourceId: string;
  readonly cloudProvider?: Provider;
  readonly cloudAccountId?: string;
  readonly cloudPartition?: string;
  readonly cloudRegion?: string;
  readonly cloudOrgId?: string;
  readonly functionName?: string;
  readonly runtime?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly lastModifiedAt?: Date;
  readonly exploitAvailableActiveFindingsCount?: number;
  readonly fixAvailableActiveFindingsCount?: number;
}
export interface ServerlessFunctionMetadata {
  readonly serverlessFunctionName?: string;
  readonly runtime?: string;
  readonly functionTags?: Readonly<Record<string, string>>;
}
export type ServerlessFunctionSortBy = "CRITICAL" | "HIGH" | "ALL";
export type Service = "EC2" | "ECR" | "LAMBDA";
export type Severity = "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | "UNTRIAGED";
export interface SeverityCounts {
  readonly all?: number;
  readonly medium?: number;
  readonly high?: number;
  readonly critical?: number;
  readonly low?: number;
  readonly informational?: number;
  readonly untriaged?: number;
}
export interface SortCriteria {
  readonly field: SortField;
  readonly sortOrder: SortOrder;
}
export type SortField = "AWS_ACCOUNT_ID" | "FINDING_TYPE" | "SEVERITY" | "FIRST_OBSERVED_AT" | "LAST_OBSERVED_AT" | "FINDING_STATUS" | "RESOURCE_TYPE" | "ECR_IMAGE_PUSHED_AT" | "ECR_IMAGE_REPOSITORY_NAME" | "ECR_IMAGE_REGISTRY" | "NETWORK_PROTOCOL" | "COMPONENT_TYPE" | "VULNERABILITY_ID" | "VULNERABILITY_SOURCE" | "INSPECTOR_SCORE" | "VENDOR_SEVERITY" | "EPSS_SCORE";
export type SortOrder = "ASC" | "DESC";
export interface StartCisSessionMessage {
  readonly sessionToken: string;
}
export interface StartCisSessionRequest {
  readonly scanJobId: string;
  readonly message: StartCisSessionMessage;
}
export interface StartCisSessionResponse {}
export interface StartCodeSecurityScanRequest {
  readonly clientToken?: string;
  readonly resource: CodeSecurityResource;
}
export interface StartCodeSecurityScanResponse {
  readonly scanId?: string;
  readonly status?: CodeScanStatus;
}
export interface State {
  readonly status: Status;
  readonly errorCode: ErrorCode;
  readonly errorMessage: string;
}
export type Status = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "SUSPENDING" | "SUSPENDED";
export interface StatusCounts {
  readonly failed?: number;
  readonly skipped?: number;
  readonly passed?: number;
}
export interface Step {
  readonly componentId: string;
  readonly componentType: string;
  readonly componentArn?: string;
}
export interface StopCisMessageProgress {
  readonly totalChecks?: number;
  readonly successfulChecks?: number;
  readonly failedChecks?: number;
  readonly notEvaluatedChecks?: number;
  readonly unknownChecks?: number;
  readonly notApplicableChecks?: number;
  readonly informationalChecks?: number;
  readonly errorChecks?: number;
}
export interface StopCisSessionMessage {
  readonly status: StopCisSessionStatus;
  readonly reason?: string;
  readonly progress: StopCisMessageProgress;
  readonly computePlatform?: ComputePlatform;
  readonly benchmarkVersion?: string;
  readonly benchmarkProfile?: string;
}
export interface StopCisSessionRequest {
  readonly scanJobId: string;
  readonly sessionToken: string;
  readonly message: StopCisSessionMessage;
}
export interface StopCisSessionResponse {}
export type StopCisSessionStatus = "SUCCESS" | "FAILED" | "INTERRUPTED" | "UNSUPPORTED_OS";
export type StringComparison = "EQUALS" | "PREFIX" | "NOT_EQUALS";
export interface StringFilter {
  readonly comparison: StringComparison;
  readonly value: string;
}
export interface SuccessfulAssociationResult {
  readonly scanConfigurationArn?: string;
  readonly resource?: CodeSecurityResource;
}
export interface SuggestedFix {
  readonly description?: string;
  readonly code?: string;
}
export type TagComparison = "EQUALS";
export interface TagFilter {
  readonly comparison: TagComparison;
  readonly key: string;
  readonly value: string;
}
export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: Readonly<Record<string, string>>;
}
export interface TagResourceResponse {}
export interface Time {
  readonly timeOfDay: string;
  readonly timezone: string;
}
export interface TitleAggregation {
  readonly titles?: readonly StringFilter[];
  readonly vulnerabilityIds?: readonly StringFilter[];
  readonly resourceType?: AggregationResourceType;
  readonly findingType?: AggregationFindingType;
  readonly sortOrder?: SortOrder;
  readonly sortBy?: TitleSortBy;
}
export interface TitleAggregationResponse {
  readonly title: string;
  readonly vulnerabilityId?: string;
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
}
export type TitleSortBy = "CRITICAL" | "HIGH" | "ALL";
export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateCisScanConfigurationRequest {
  readonly scanConfigurationArn: string;
  readonly scanName?: string;
  readonly securityLevel?: CisSecurityLevel;
  readonly schedule?: Schedule;
  readonly targets?: UpdateCisTargets;
}
export interface UpdateCisScanConfigurationResponse {
  readonly scanConfigurationArn: string;
}
export interface UpdateCisTargets {
  readonly accountIds?: readonly string[];
  readonly targetResourceTags?: Readonly<Record<string, readonly string[]>>;
}
export interface UpdateCodeSecurityIntegrationRequest {
  readonly integrationArn: string;
  readonly details: UpdateIntegrationDetails;
}
export interface UpdateCodeSecurityIntegrationResponse {
  readonly integrationArn: string;
  readonly status: IntegrationStatus;
}
export interface UpdateCodeSecurityScanConfigurationRequest {
  readonly scanConfigurationArn: string;
  readonly configuration: CodeSecurityScanConfiguration;
}
export interface UpdateCodeSecurityScanConfigurationResponse {
  readonly scanConfigurationArn?: string;
}
export interface UpdateConfigurationInheritance {
  readonly ec2Configuration?: InheritanceMode;
  readonly ecrConfiguration?: InheritanceMode;
}
export interface UpdateConfigurationRequest {
  readonly accountId?: string;
  readonly ecrConfiguration?: EcrConfiguration;
  readonly ec2Configuration?: Ec2Configuration;
  readonly updateConfigurationInheritance?: UpdateConfigurationInheritance;
}
export interface UpdateConfigurationResponse {}
export interface UpdateConnectorRequest {
  readonly connectorArn: string;
  readonly description?: string;
  readonly providerDetail?: ProviderDetailUpdate;
}
export interface UpdateConnectorResponse {
  readonly connectorArn?: string;
}
export interface UpdateConnectorScanConfigurationRequest {
  readonly awsConfigConnectorArn: string;
  readonly scanConfiguration: ConnectorScanConfiguration;
}
export interface UpdateConnectorScanConfigurationResponse {}
export interface UpdateEc2DeepInspectionConfigurationRequest {
  readonly activateDeepInspection?: boolean;
  readonly packagePaths?: readonly string[];
}
export interface UpdateEc2DeepInspectionConfigurationResponse {
  readonly packagePaths?: readonly string[];
  readonly orgPackagePaths?: readonly string[];
  readonly status?: Ec2DeepInspectionStatus;
  readonly errorMessage?: string;
}
export interface UpdateEncryptionKeyRequest {
  readonly kmsKeyId: string;
  readonly scanType: ScanType;
  readonly resourceType: ResourceType;
}
export interface UpdateEncryptionKeyResponse {}
export interface UpdateFilterRequest {
  readonly action?: FilterAction;
  readonly description?: string;
  readonly filterCriteria?: FilterCriteria;
  readonly name?: string;
  readonly filterArn: string;
  readonly reason?: string;
}
export interface UpdateFilterResponse {
  readonly arn: string;
}
export interface UpdateGitHubIntegrationDetail {
  readonly code: string;
  readonly installationId: string;
}
export interface UpdateGitLabSelfManagedIntegrationDetail {
  readonly authCode: string;
}
export interface UpdateIntegrationDetails {
  readonly gitlabSelfManaged?: UpdateGitLabSelfManagedIntegrationDetail;
  readonly github?: UpdateGitHubIntegrationDetail;
}
export interface UpdateOrgEc2DeepInspectionConfigurationRequest {
  readonly orgPackagePaths: readonly string[];
}
export interface UpdateOrgEc2DeepInspectionConfigurationResponse {}
export interface UpdateOrganizationConfigurationRequest {
  readonly autoEnable: AutoEnable;
}
export interface UpdateOrganizationConfigurationResponse {
  readonly autoEnable: AutoEnable;
}
export interface Usage {
  readonly type?: UsageType;
  readonly total?: number;
  readonly estimatedMonthlyCost?: number;
  readonly currency?: Currency;
  readonly cloudProvider?: CloudProvider;
}
export interface UsageTotal {
  readonly accountId?: string;
  readonly usage?: readonly Usage[];
}
export type UsageType = "EC2_INSTANCE_HOURS" | "ECR_INITIAL_SCAN" | "ECR_RESCAN" | "LAMBDA_FUNCTION_HOURS" | "LAMBDA_FUNCTION_CODE_HOURS" | "CODE_REPOSITORY_SAST" | "CODE_REPOSITORY_IAC" | "CODE_REPOSITORY_SCA" | "EC2_AGENTLESS_INSTANCE_HOURS" | "AZURE_CONTAINER_IMAGE_INITIAL_SCAN" | "AZURE_CONTAINER_IMAGE_RESCAN" | "AZURE_VM_AGENT_BASED_INSTANCE_HOURS" | "AZURE_SERVERLESS_FUNCTION_HOURS";
export interface VMScannerState {
  readonly activated?: boolean;
  readonly activatedAt?: Date;
  readonly status?: VMScannerStatus;
}
export type VMScannerStatus = "SUCCESS" | "PENDING" | "FAILED";
export interface Vm {
  readonly type?: string;
  readonly vmName?: string;
  readonly vmImageReference?: string;
  readonly ipV4Addresses?: readonly string[];
  readonly ipV6Addresses?: readonly string[];
  readonly networkId?: string;
  readonly subnetIds?: readonly string[];
  readonly securityGroupIds?: readonly string[];
  readonly launchedAt?: Date;
  readonly platform?: string;
  readonly executionRole?: string;
  readonly keyName?: string;
}
export interface VmInstanceAggregation {
  readonly resourceIds?: readonly StringFilter[];
  readonly operatingSystems?: readonly StringFilter[];
  readonly instanceTags?: readonly MapFilter[];
  readonly vmImageReferences?: readonly StringFilter[];
  readonly cloudProviders?: readonly StringFilter[];
  readonly cloudPartitions?: readonly StringFilter[];
  readonly cloudRegions?: readonly StringFilter[];
  readonly cloudOrgIds?: readonly StringFilter[];
  readonly cloudAccountIds?: readonly StringFilter[];
  readonly sortOrder?: SortOrder;
  readonly sortBy?: VmInstanceSortBy;
}
export interface VmInstanceAggregationResponse {
  readonly resourceId: string;
  readonly cloudProvider?: Provider;
  readonly cloudAccountId?: string;
  readonly cloudPartition?: string;
  readonly cloudRegion?: string;
  readonly cloudOrgId?: string;
  readonly vmImageReference?: string;
  readonly operatingSystem?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly accountId?: string;
  readonly severityCounts?: SeverityCounts;
  readonly networkFindings?: number;
  readonly exploitAvailableActiveFindingsCount?: number;
  readonly fixAvailableActiveFindingsCount?: number;
}
export interface VmInstanceMetadata {
  readonly tags?: Readonly<Record<string, string>>;
  readonly platform?: VmPlatform;
  readonly inventoryHash?: string;
  readonly vmImageReference?: string;
}
export type VmInstanceSortBy = "CRITICAL" | "HIGH" | "ALL" | "NETWORK_FINDINGS";
export type VmPlatform = "WINDOWS" | "LINUX" | "UNKNOWN";
export interface Vulnerability {
  readonly id: string;
  readonly cwes?: readonly string[];
  readonly cisaData?: CisaData;
  readonly source?: VulnerabilitySource;
  readonly description?: string;
  readonly atigData?: AtigData;
  readonly vendorSeverity?: string;
  readonly cvss4?: Cvss4;
  readonly cvss3?: Cvss3;
  readonly relatedVulnerabilities?: readonly string[];
  readonly cvss2?: Cvss2;
  readonly vendorCreatedAt?: Date;
  readonly vendorUpdatedAt?: Date;
  readonly sourceUrl?: string;
  readonly referenceUrls?: readonly string[];
  readonly exploitObserved?: ExploitObserved;
  readonly detectionPlatforms?: readonly string[];
  readonly epss?: Epss;
}
export type VulnerabilitySource = "NVD";
export interface VulnerablePackage {
  readonly name: string;
  readonly version: string;
  readonly sourceLayerHash?: string;
  readonly epoch?: number;
  readonly release?: string;
  readonly arch?: string;
  readonly packageManager?: PackageManager;
  readonly filePath?: string;
  readonly fixedInVersion?: string;
  readonly remediation?: string;
  readonly sourceLambdaLayerArn?: string;
}
export interface WeeklySchedule {
  readonly startTime: Time;
  readonly days: readonly Day[];
}
