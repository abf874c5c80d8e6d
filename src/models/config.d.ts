/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of config. */

/** Input and output of each operation. */
export interface Operations {
  AssociateResourceTypes: [AssociateResourceTypesRequest, AssociateResourceTypesResponse];
  BatchGetAggregateResourceConfig: [BatchGetAggregateResourceConfigRequest, BatchGetAggregateResourceConfigResponse];
  BatchGetResourceConfig: [BatchGetResourceConfigRequest, BatchGetResourceConfigResponse];
  DeleteAggregationAuthorization: [DeleteAggregationAuthorizationRequest, void];
  DeleteConfigRule: [DeleteConfigRuleRequest, void];
  DeleteConfigurationAggregator: [DeleteConfigurationAggregatorRequest, void];
  DeleteConfigurationRecorder: [DeleteConfigurationRecorderRequest, void];
  DeleteConformancePack: [DeleteConformancePackRequest, void];
  DeleteConnector: [DeleteConnectorRequest, void];
  DeleteDeliveryChannel: [DeleteDeliveryChannelRequest, void];
  DeleteEvaluationResults: [DeleteEvaluationResultsRequest, DeleteEvaluationResultsResponse];
  DeleteOrganizationConfigRule: [DeleteOrganizationConfigRuleRequest, void];
  DeleteOrganizationConformancePack: [DeleteOrganizationConformancePackRequest, void];
  DeletePendingAggregationRequest: [DeletePendingAggregationRequestRequest, void];
  DeleteRemediationConfiguration: [DeleteRemediationConfigurationRequest, DeleteRemediationConfigurationResponse];
  DeleteRemediationExceptions: [DeleteRemediationExceptionsRequest, DeleteRemediationExceptionsResponse];
  DeleteResourceConfig: [DeleteResourceConfigRequest, void];
  DeleteRetentionConfiguration: [DeleteRetentionConfigurationRequest, void];
  DeleteServiceLinkedConfigurationRecorder: [DeleteServiceLinkedConfigurationRecorderRequest, DeleteServiceLinkedConfigurationRecorderResponse];
  DeleteStoredQuery: [DeleteStoredQueryRequest, DeleteStoredQueryResponse];
  DeliverConfigSnapshot: [DeliverConfigSnapshotRequest, DeliverConfigSnapshotResponse];
  DescribeAggregateComplianceByConfigRules: [DescribeAggregateComplianceByConfigRulesRequest, DescribeAggregateComplianceByConfigRulesResponse];
  DescribeAggregateComplianceByConformancePacks: [DescribeAggregateComplianceByConformancePacksRequest, DescribeAggregateComplianceByConformancePacksResponse];
  DescribeAggregationAuthorizations: [DescribeAggregationAuthorizationsRequest, DescribeAggregationAuthorizationsResponse];
  DescribeComplianceByConfigRule: [DescribeComplianceByConfigRuleRequest, DescribeComplianceByConfigRuleResponse];
  DescribeComplianceByResource: [DescribeComplianceByResourceRequest, DescribeComplianceByResourceResponse];
  DescribeConfigRuleEvaluationStatus: [DescribeConfigRuleEvaluationStatusRequest, DescribeConfigRuleEvaluationStatusResponse];
  DescribeConfigRules: [DescribeConfigRulesRequest, DescribeConfigRulesResponse];
  DescribeConfigurationAggregatorSourcesStatus: [DescribeConfigurationAggregatorSourcesStatusRequest, DescribeConfigurationAggregatorSourcesStatusResponse];
  DescribeConfigurationAggregators: [DescribeConfigurationAggregatorsRequest, DescribeConfigurationAggregatorsResponse];
  DescribeConfigurationRecorderStatus: [DescribeConfigurationRecorderStatusRequest, DescribeConfigurationRecorderStatusResponse];
  DescribeConfigurationRecorders: [DescribeConfigurationRecordersRequest, DescribeConfigurationRecordersResponse];
  DescribeConformancePackCompliance: [DescribeConformancePackComplianceRequest, DescribeConformancePackComplianceResponse];
  DescribeConformancePackStatus: [DescribeConformancePackStatusRequest, DescribeConformancePackStatusResponse];
  DescribeConformancePacks: [DescribeConformancePacksRequest, DescribeConformancePacksResponse];
  DescribeDeliveryChannelStatus: [DescribeDeliveryChannelStatusRequest, DescribeDeliveryChannelStatusResponse];
  DescribeDeliveryChannels: [DescribeDeliveryChannelsRequest, DescribeDeliveryChannelsResponse];
  DescribeOrganizationConfigRuleStatuses: [DescribeOrganizationConfigRuleStatusesRequest, DescribeOrganizationConfigRuleStatusesResponse];
  DescribeOrganizationConfigRules: [DescribeOrganizationConfigRulesRequest, DescribeOrganizationConfigRulesResponse];
  DescribeOrganizationConformancePackStatuses: [DescribeOrganizationConformancePackStatusesRequest, DescribeOrganizationConformancePackStatusesResponse];
  DescribeOrganizationConformancePacks: [DescribeOrganizationConformancePacksRequest, DescribeOrganizationConformancePacksResponse];
  DescribePendingAggregationRequests: [DescribePendingAggregationRequestsRequest, DescribePendingAggregationRequestsResponse];
  DescribeRemediationConfigurations: [DescribeRemediationConfigurationsRequest, DescribeRemediationConfigurationsResponse];
  DescribeRemediationExceptions: [DescribeRemediationExceptionsRequest, DescribeRemediationExceptionsResponse];
  DescribeRemediationExecutionStatus: [DescribeRemediationExecutionStatusRequest, DescribeRemediationExecutionStatusResponse];
  DescribeRetentionConfigurations: [DescribeRetentionConfigurationsRequest, DescribeRetentionConfigurationsResponse];
  DisassociateResourceTypes: [DisassociateResourceTypesRequest, DisassociateResourceTypesResponse];
  GetAggregateComplianceDetailsByConfigRule: [GetAggregateComplianceDetailsByConfigRuleRequest, GetAggregateComplianceDetailsByConfigRuleResponse];
  GetAggregateConfigRuleComplianceSummary: [GetAggregateConfigRuleComplianceSummaryRequest, GetAggregateConfigRuleComplianceSummaryResponse];
  GetAggregateConformancePackComplianceSummary: [GetAggregateConformancePackComplianceSummaryRequest, GetAggregateConformancePackComplianceSummaryResponse];
  GetAggregateDiscoveredResourceCounts: [GetAggregateDiscoveredResourceCountsRequest, GetAggregateDiscoveredResourceCountsResponse];
  GetAggregateResourceConfig: [GetAggregateResourceConfigRequest, GetAggregateResourceConfigResponse];
  GetComplianceDetailsByConfigRule: [GetComplianceDetailsByConfigRuleRequest, GetComplianceDetailsByConfigRuleResponse];
  GetComplianceDetailsByResource: [GetComplianceDetailsByResourceRequest, GetComplianceDetailsByResourceResponse];
  GetComplianceSummaryByConfigRule: [Record<never, never>, GetComplianceSummaryByConfigRuleResponse];
  GetComplianceSummaryByResourceType: [GetComplianceSummaryByResourceTypeRequest, GetComplianceSummaryByResourceTypeResponse];
  GetConformancePackComplianceDetails: [GetConformancePackComplianceDetailsRequest, GetConformancePackComplianceDetailsResponse];
  GetConformancePackComplianceSummary: [GetConformancePackComplianceSummaryRequest, GetConformancePackComplianceSummaryResponse];
  GetConnector: [GetConnectorRequest, GetConnectorResponse];
  GetCustomRulePolicy: [GetCustomRulePolicyRequest, GetCustomRulePolicyResponse];
  GetDiscoveredResourceCounts: [GetDiscoveredResourceCountsRequest, GetDiscoveredResourceCountsResponse];
  GetOrganizationConfigRuleDetailedStatus: [GetOrganizationConfigRuleDetailedStatusRequest, GetOrganizationConfigRuleDetailedStatusResponse];
  GetOrganizationConformancePackDetailedStatus: [GetOrganizationConformancePackDetailedStatusRequest, GetOrganizationConformancePackDetailedStatusResponse];
  GetOrganizationCustomRulePolicy: [GetOrganizationCustomRulePolicyRequest, GetOrganizationCustomRulePolicyResponse];
  GetResourceConfigHistory: [GetResourceConfigHistoryRequest, GetResourceConfigHistoryResponse];
  GetResourceEvaluationSummary: [GetResourceEvaluationSummaryRequest, GetResourceEvaluationSummaryResponse];
  GetStoredQuery: [GetStoredQueryRequest, GetStoredQueryResponse];
  ListAggregateDiscoveredResources: [ListAggregateDiscoveredResourcesRequest, ListAggregateDiscoveredResourcesResponse];
  ListConfigurationRecorders: [ListConfigurationRecordersRequest, ListConfigurationRecordersResponse];
  ListConformancePackComplianceScores: [ListConformancePackComplianceScoresRequest, ListConformancePackComplianceScoresResponse];
  ListConnectors: [ListConnectorsRequest, ListConnectorsResponse];
  ListDiscoveredResources: [ListDiscoveredResourcesRequest, ListDiscoveredResourcesResponse];
  ListResourceEvaluations: [ListResourceEvaluationsRequest, ListResourceEvaluationsResponse];
  ListStoredQueries: [ListStoredQueriesRequest, ListStoredQueriesResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  PutAggregationAuthorization: [PutAggregationAuthorizationRequest, PutAggregationAuthorizationResponse];
  PutConfigRule: [PutConfigRuleRequest, void];
  PutConfigurationAggregator: [PutConfigurationAggregatorRequest, PutConfigurationAggregatorResponse];
  PutConfigurationRecorder: [PutConfigurationRecorderRequest, void];
  PutConformancePack: [PutConformancePackRequest, PutConformancePackResponse];
  PutConnector: [PutConnectorRequest, PutConnectorResponse];
  PutDeliveryChannel: [PutDeliveryChannelRequest, void];
  PutEvaluations: [PutEvaluationsRequest, PutEvaluationsResponse];
  PutExternalEvaluation: [PutExternalEvaluationRequest, PutExternalEvaluationResponse];
  PutOrganizationConfigRule: [PutOrganizationConfigRuleRequest, PutOrganizationConfigRuleResponse];
  PutOrganizationConformancePack: [PutOrganizationConformancePackRequest, PutOrganizationConformancePackResponse];
  PutRemediationConfigurations: [PutRemediationConfigurationsRequest, PutRemediationConfigurationsResponse];
  PutRemediationExceptions: [PutRemediationExceptionsRequest, PutRemediationExceptionsResponse];
  PutResourceConfig: [PutResourceConfigRequest, void];
  PutRetentionConfiguration: [PutRetentionConfigurationRequest, PutRetentionConfigurationResponse];
  PutServiceLinkedConfigurationRecorder: [PutServiceLinkedConfigurationRecorderRequest, PutServiceLinkedConfigurationRecorderResponse];
  PutStoredQuery: [PutStoredQueryRequest, PutStoredQueryResponse];
  PutThirdPartyServiceLinkedConfigurationRecorder: [PutThirdPartyServiceLinkedConfigurationRecorderRequest, PutThirdPartyServiceLinkedConfigurationRecorderResponse];
  SelectAggregateResourceConfig: [SelectAggregateResourceConfigRequest, SelectAggregateResourceConfigResponse];
  SelectResourceConfig: [SelectResourceConfigRequest, SelectResourceConfigResponse];
  StartConfigRulesEvaluation: [StartConfigRulesEvaluationRequest, StartConfigRulesEvaluationResponse];
  StartConfigurationRecorder: [StartConfigurationRecorderRequest, void];
  StartRemediationExecution: [StartRemediationExecutionRequest, StartRemediationExecutionResponse];
  StartResourceEvaluation: [StartResourceEvaluationRequest, StartResourceEvaluationResponse];
  StopConfigurationRecorder: [StopConfigurationRecorderRequest, void];
  TagResource: [TagResourceRequest, void];
  UntagResource: [UntagResourceRequest, void];
}

export interface AccountAggregationSource {
  readonly AccountIds: readonly string[];
  readonly AllAwsRegions?: boolean;
  readonly AwsRegions?: readonly string[];
}
export interface AggregateComplianceByConfigRule {
  readonly ConfigRuleName?: string;
  readonly Compliance?: Compliance;
  readonly AccountId?: string;
  readonly AwsRegion?: string;
}
export interface AggregateComplianceByConformancePack {
  readonly ConformancePackName?: string;
  readonly Compliance?: AggregateConformancePackCompliance;
  readonly AccountId?: string;
  readonly AwsRegion?: string;
}
export interface AggregateComplianceCount {
  readonly GroupName?: string;
  readonly ComplianceSummary?: ComplianceSummary;
}
export interface AggregateConformancePackCompliance {
  readonly ComplianceType?: ConformancePackComplianceType;
  readonly CompliantRuleCount?: number;
  readonly NonCompliantRuleCount?: number;
  readonly TotalRuleCount?: number;
}
export interface AggregateConformancePackComplianceCount {
  readonly CompliantConformancePackCount?: number;
  readonly NonCompliantConformancePackCount?: number;
}
export interface AggregateConformancePackComplianceFilters {
  readonly ConformancePackName?: string;
  readonly ComplianceType?: ConformancePackComplianceType;
  readonly AccountId?: string;
  readonly AwsRegion?: string;
}
export interface AggregateConformancePackComplianceSummary {
  readonly ComplianceSummary?: AggregateConformancePackComplianceCount;
  readonly GroupName?: string;
}
export interface AggregateConformancePackComplianceSummaryFilters {
  readonly AccountId?: string;
  readonly AwsRegion?: string;
}
export type AggregateConformancePackComplianceSummaryGroupKey = "ACCOUNT_ID" | "AWS_REGION";
export interface AggregateEvaluationResult {
  readonly EvaluationResultIdentifier?: EvaluationResultIdentifier;
  readonly ComplianceType?: ComplianceType;
  readonly ResultRecordedTime?: Date;
  readonly ConfigRuleInvokedTime?: Date;
  readonly Annotation?: string;
  readonly AccountId?: string;
  readonly AwsRegion?: string;
}
export interface AggregateResourceIdentifier {
  readonly SourceAccountId: string;
  readonly SourceRegion: string;
  readonly ResourceId: string;
  readonly ResourceType: ResourceType;
  readonly ResourceName?: string;
}
export interface AggregatedSourceStatus {
  readonly SourceId?: string;
  readonly SourceType?: AggregatedSourceType;
  readonly AwsRegion?: string;
  readonly LastUpdateStatus?: AggregatedSourceStatusType;
  readonly LastUpdateTime?: Date;
  readonly LastErrorCode?: string;
  readonly LastErrorMessage?: string;
}
export type AggregatedSourceStatusType = "FAILED" | "SUCCEEDED" | "OUTDATED";
export type AggregatedSourceType = "ACCOUNT" | "ORGANIZATION";
export interface AggregationAuthorization {
  readonly AggregationAuthorizationArn?: string;
  readonly AuthorizedAccountId?: string;
  readonly AuthorizedAwsRegion?: string;
  readonly CreationTime?: Date;
}
export interface AggregatorFilterResourceType {
  readonly Type?: AggregatorFilterType;
  readonly Value?: readonly string[];
}
export interface AggregatorFilterServicePrincipal {
  readonly Type?: AggregatorFilterType;
  readonly Value?: readonly string[];
}
export type AggregatorFilterType = "INCLUDE";
export interface AggregatorFilters {
  readonly ResourceType?: AggregatorFilterResourceType;
  readonly ServicePrincipal?: AggregatorFilterServicePrincipal;
}
export interface AssociateResourceTypesRequest {
  readonly ConfigurationRecorderArn: string;
  readonly ResourceTypes: readonly ResourceType[];
}
export interface AssociateResourceTypesResponse {
  readonly ConfigurationRecorder: ConfigurationRecorder;
}
export interface AzureConnectorConfiguration {
  readonly tenantIdentifier: string;
  readonly clientIdentifier: string;
}
export interface BaseConfigurationItem {
  readonly version?: string;
  readonly accountId?: string;
  readonly configurationItemCaptureTime?: Date;
  readonly configurationItemStatus?: ConfigurationItemStatus;
  readonly configurationStateId?: string;
  readonly arn?: string;
  readonly resourceType?: ResourceType;
  readonly resourceId?: string;
  readonly resourceName?: string;
  readonly awsRegion?: string;
  readonly availabilityZone?: string;
  readonly resourceCreationTime?: Date;
  readonly configuration?: string;
  readonly supplementaryConfiguration?: Readonly<Record<string, string>>;
  readonly recordingFrequency?: RecordingFrequency;
  readonly configurationItemDeliveryTime?: Date;
}
export interface BatchGetAggregateResourceConfigRequest {
  readonly ConfigurationAggregatorName: string;
  readonly ResourceIdentifiers: readonly AggregateResourceIdentifier[];
}
export interface BatchGetAggregateResourceConfigResponse {
  readonly BaseConfigurationItems?: readonly BaseConfigurationItem[];
  readonly UnprocessedResourceIdentifiers?: readonly AggregateResourceIdentifier[];
}
export interface BatchGetResourceConfigRequest {
  readonly resourceKeys: readonly ResourceKey[];
}
export interface BatchGetResourceConfigResponse {
  readonly baseConfigurationItems?: readonly BaseConfigurationItem[];
  readonly unprocessedResourceKeys?: readonly ResourceKey[];
}
export type ChronologicalOrder = "Reverse" | "Forward";
export interface Compliance {
  readonly ComplianceType?: ComplianceType;
  readonly ComplianceContributorCount?: ComplianceContributorCount;
}
export interface ComplianceByConfigRule {
  readonly ConfigRuleName?: string;
  readonly Compliance?: Compliance;
}
export interface ComplianceByResource {
  readonly ResourceType?: string;
  readonly ResourceId?: string;
  readonly Compliance?: Compliance;
}
export interface ComplianceContributorCount {
  readonly CappedCount?: number;
  readonly CapExceeded?: boolean;
}
export interface ComplianceSummary {
  readonly CompliantResourceCount?: ComplianceContributorCount;
  readonly NonCompliantResourceCount?: ComplianceContributorCount;
  readonly ComplianceSummaryTimestamp?: Date;
}
export interface ComplianceSummaryByResourceType {
  readonly ResourceType?: string;
  readonly ComplianceSummary?: ComplianceSummary;
}
export type ComplianceType = "COMPLIANT" | "NON_COMPLIANT" | "NOT_APPLICABLE" | "INSUFFICIENT_DATA";
export interface ConfigExportDeliveryInfo {
  readonly lastStatus?: DeliveryStatus;
  readonly lastErrorCode?: string;
  readonly lastErrorMessage?: string;
  readonly lastAttemptTime?: Date;
  readonly lastSuccessfulTime?: Date;
  readonly nextDeliveryTime?: Date;
}
export interface ConfigRule {
  readonly ConfigRuleName?: string;
  readonly ConfigRuleArn?: string;
  readonly ConfigRuleId?: string;
  readonly Description?: string;
  readonly Scope?: Scope;
  readonly Source: Source;
  readonly InputParameters?: string;
  readonly MaximumExecutionFrequency?: MaximumExecutionFrequency;
  readonly ConfigRuleState?: ConfigRuleState;
  readonly CreatedBy?: string;
  readonly EvaluationModes?: readonly EvaluationModeConfiguration[];
  readonly RuleEvaluationVisibility?: RuleEvaluationVisibility;
}
export interface ConfigRuleComplianceFilters {
  readonly ConfigRuleName?: string;
  readonly ComplianceType?: ComplianceType;
  readonly AccountId?: string;
  readonly AwsRegion?: string;
}
export interface ConfigRuleComplianceSummaryFilters {
  readonly AccountId?: string;
  readonly AwsRegion?: string;
}
export type ConfigRuleComplianceSummaryGroupKey = "ACCOUNT_ID" | "AWS_REGION";
export interface ConfigRuleEvaluationStatus {
  readonly ConfigRuleName?: string;
  readonly ConfigRuleArn?: string;
  readonly ConfigRuleId?: string;
  readonly LastSuccessfulInvocationTime?: Date;
  readonly LastFailedInvocationTime?: Date;
  readonly LastSuccessfulEvaluationTime?: Date;
  readonly LastFailedEvaluationTime?: Date;
  readonly FirstActivatedTime?: Date;
  readonly LastDeactivatedTime?: Date;
  readonly LastErrorCode?: string;
  readonly LastErrorMessage?: string;
  readonly FirstEvaluationStarted?: boolean;
  readonly LastDebugLogDeliveryStatus?: string;
  readonly LastDebugLogDeliveryStatusReason?: string;
  readonly LastDebugLogDeliveryTime?: Date;
}
export type ConfigRuleState = "ACTIVE" | "DELETING" | "DELETING_RESULTS" | "EVALUATING";
export interface ConfigSnapshotDeliveryProperties {
  readonly deliveryFrequency?: MaximumExecutionFrequency;
}
export interface ConfigStreamDeliveryInfo {
  readonly lastStatus?: DeliveryStatus;
  readonly lastErrorCode?: string;
  readonly lastErrorMessage?: string;
  readonly lastStatusChangeTime?: Date;
}
export interface ConfigurationAggregator {
  readonly ConfigurationAggregatorName?: string;
  readonly ConfigurationAggregatorArn?: string;
  readonly AccountAggregationSources?: readonly AccountAggregationSource[];
  readonly OrganizationAggregationSource?: OrganizationAggregationSource;
  readonly CreationTime?: Date;
  readonly LastUpdatedTime?: Date;
  readonly CreatedBy?: string;
  readonly AggregatorFilters?: AggregatorFilters;
}
export interface ConfigurationItem {
  readonly version?: string;
  readonly accountId?: string;
  readonly configurationItemCaptureTime?: Date;
  readonly configurationItemStatus?: ConfigurationItemStatus;
  readonly configurationStateId?: string;
  readonly configurationItemMD5Hash?: string;
  readonly arn?: string;
  readonly resourceType?: ResourceType;
  readonly resourceId?: string;
  readonly resourceName?: string;
  readonly awsRegion?: string;
  readonly availabilityZone?: string;
  readonly resourceCreationTime?: Date;
  readonly tags?: Readonly<Record<string, string>>;
  readonly relatedEvents?: readonly string[];
  readonly relationships?: readonly Relationship[];
  readonly configuration?: string;
  readonly supplementaryConfiguration?: Readonly<Record<string, string>>;
  readonly recordingFrequency?: RecordingFrequency;
  readonly configurationItemDeliveryTime?: Date;
}
export type ConfigurationItemStatus = "OK" | "ResourceDiscovered" | "ResourceNotRecorded" | "ResourceDeleted" | "ResourceDeletedNotRecorded";
export interface ConfigurationRecorder {
  readonly arn?: string;
  readonly name?: string;
  readonly roleARN?: string;
  readonly recordingGroup?: RecordingGroup;
  readonly recordingMode?: RecordingMode;
  readonly recordingScope?: RecordingScope;
  readonly servicePrincipal?: string;
  readonly connectorArn?: string;
  readonly scopeConfiguration?: ScopeConfiguration;
}
export interface ConfigurationRecorderFilter {
  readonly filterName?: ConfigurationRecorderFilterName;
  readonly filterValue?: readonly string[];
}
export type ConfigurationRecorderFilterName = "recordingScope";
export interface ConfigurationRecorderStatus {
  readonly arn?: string;
  readonly name?: string;
  readonly lastStartTime?: Date;
  readonly lastStopTime?: Date;
  readonly recording?: boolean;
  readonly lastStatus?: RecorderStatus;
  readonly lastErrorCode?: string;
  readonly lastErrorMessage?: string;
  readonly lastStatusChangeTime?: Date;
  readonly servicePrincipal?: string;
}
export interface ConfigurationRecorderSummary {
  readonly arn: string;
  readonly name: string;
  readonly servicePrincipal?: string;
  readonly recordingScope: RecordingScope;
  readonly provider?: Provider;
}
export interface ConformancePackComplianceFilters {
  readonly ConfigRuleNames?: readonly string[];
  readonly ComplianceType?: ConformancePackComplianceType;
}
export interface ConformancePackComplianceScore {
  readonly Score?: string;
  readonly ConformancePackName?: string;
  readonly LastUpdatedTime?: Date;
}
export interface ConformancePackComplianceScoresFilters {
  readonly ConformancePackNames: readonly string[];
}
export interface ConformancePackComplianceSummary {
  readonly ConformancePackName: string;
  readonly ConformancePackComplianceStatus: ConformancePackComplianceType;
}
export type ConformancePackComplianceType = "COMPLIANT" | "NON_COMPLIANT" | "INSUFFICIENT_DATA";
export interface ConformancePackDetail {
  readonly ConformancePackName: string;
  readonly ConformancePackArn: string;
  readonly ConformancePackId: string;
  readonly DeliveryS3Bucket?: string;
  readonly DeliveryS3KeyPrefix?: string;
  readonly ConformancePackInputParameters?: readonly ConformancePackInputParameter[];
  readonly LastUpdateRequestedTime?: Date;
  readonly CreatedBy?: string;
  readonly TemplateSSMDocumentDetails?: TemplateSSMDocumentDetails;
}
export interface ConformancePackEvaluationFilters {
  readonly ConfigRuleNames?: readonly string[];
  readonly ComplianceType?: ConformancePackComplianceType;
  readonly ResourceType?: string;
  readonly ResourceIds?: readonly string[];
}
export interface ConformancePackEvaluationResult {
  readonly ComplianceType: ConformancePackComplianceType;
  readonly EvaluationResultIdentifier: EvaluationResultIdentifier;
  readonly ConfigRuleInvokedTime: Date;
  readonly ResultRecordedTime: Date;
  readonly Annotation?: string;
}
export interface ConformancePackInputParameter {
  readonly ParameterName: string;
  readonly ParameterValue: string;
}
export interface ConformancePackRuleCompliance {
  readonly ConfigRuleName?: string;
  readonly ComplianceType?: ConformancePackComplianceType;
  readonly Controls?: readonly string[];
}
export type ConformancePackState = "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_FAILED";
export interface ConformancePackStatusDetail {
  readonly ConformancePackName: string;
  readonly ConformancePackId: string;
  readonly ConformancePackArn: string;
  readonly ConformancePackState: ConformancePackState;
  readonly StackArn: string;
  readonly ConformancePackStatusReason?: string;
  readonly LastUpdateRequestedTime: Date;
  readonly LastUpdateCompletedTime?: Date;
}
export interface Connector {
  readonly name: string;
  readonly arn: string;
  readonly connectorConfiguration: ConnectorConfiguration;
  readonly createdTime: Date;
}
export interface ConnectorConfiguration {
  readonly azure?: AzureConnectorConfiguration;
}
export interface ConnectorFilter {
  readonly filterName?: ConnectorFilterName;
  readonly filterValues?: readonly string[];
}
export type ConnectorFilterName = "provider";
export interface ConnectorSummary {
  readonly arn: string;
  readonly name: string;
  readonly provider: Provider;
  readonly tenantIdentifier: string;
  readonly createdTime: Date;
}
export interface CustomPolicyDetails {
  readonly PolicyRuntime: string;
  readonly PolicyText: string;
  readonly EnableDebugLogDelivery?: boolean;
}
export interface DeleteAggregationAuthorizationRequest {
  readonly AuthorizedAccountId: string;
  readonly AuthorizedAwsRegion: string;
}
export interface DeleteConfigRuleRequest {
  readonly ConfigRuleName: string;
}
export interface DeleteConfigurationAggregatorRequest {
  readonly ConfigurationAggregatorName: string;
}
export interface DeleteConfigurationRecorderRequest {
  readonly ConfigurationRecorderName: string;
}
export interface DeleteConformancePackRequest {
  readonly ConformancePackName: string;
}
export interface DeleteConnectorRequest {
  readonly Arn: string;
}
export interface DeleteDeliveryChannelRequest {
  readonly DeliveryChannelName: string;
}
export interface DeleteEvaluationResultsRequest {
  readonly ConfigRuleName: string;
}
export interface DeleteEvaluationResultsResponse {}
export interface DeleteOrganizationConfigRuleRequest {
  readonly OrganizationConfigRuleName: string;
}
export interface DeleteOrganizationConformancePackRequest {
  readonly OrganizationConformancePackName: string;
}
export interface DeletePendingAggregationRequestRequest {
  readonly RequesterAccountId: string;
  readonly RequesterAwsRegion: string;
}
export interface DeleteRemediationConfigurationRequest {
  readonly ConfigRuleName: string;
  readonly ResourceType?: string;
}
export interface DeleteRemediationConfigurationResponse {}
export interface DeleteRemediationExceptionsRequest {
  readonly ConfigRuleName: string;
  readonly ResourceKeys: readonly RemediationExceptionResourceKey[];
}
export interface DeleteRemediationExceptionsResponse {
  readonly FailedBatches?: readonly FailedDeleteRemediationExceptionsBatch[];
}
export interface DeleteResourceConfigRequest {
  readonly ResourceType: string;
  readonly ResourceId: string;
}
export interface DeleteRetentionConfigurationRequest {
  readonly RetentionConfigurationName: string;
}
export interface DeleteServiceLinkedConfigurationRecorderRequest {
  readonly ServicePrincipal?: string;
  readonly Arn?: string;
}
export interface DeleteServiceLinkedConfigurationRecorderResponse {
  readonly Arn: string;
  readonly Name: string;
}
export interface DeleteStoredQueryRequest {
  readonly QueryName: string;
}
export interface DeleteStoredQueryResponse {}
export interface DeliverConfigSnapshotRequest {
  readonly deliveryChannelName: string;
}
export interface DeliverConfigSnapshotResponse {
  readonly configSnapshotId?: string;
}
export interface DeliveryChannel {
  readonly name?: string;
  readonly s3BucketName?: string;
  readonly s3KeyPrefix?: string;
  readonly s3KmsKeyArn?: string;
  readonly snsTopicARN?: string;
  readonly configSnapshotDeliveryProperties?: ConfigSnapshotDeliveryProperties;
}
export interface DeliveryChannelStatus {
  readonly name?: string;
  readonly configSnapshotDeliveryInfo?: ConfigExportDeliveryInfo;
  readonly configHistoryDeliveryInfo?: ConfigExportDeliveryInfo;
  readonly configStreamDeliveryInfo?: ConfigStreamDeliveryInfo;
}
export type DeliveryStatus = "Success" | "Failure" | "Not_Applicable";
export interface DescribeAggregateComplianceByConfigRulesRequest {
  readonly ConfigurationAggregatorName: string;
  readonly Filters?: ConfigRuleComplianceFilters;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeAggregateComplianceByConfigRulesResponse {
  readonly AggregateComplianceByConfigRules?: readonly AggregateComplianceByConfigRule[];
  readonly NextToken?: string;
}
export interface DescribeAggregateComplianceByConformancePacksRequest {
  readonly ConfigurationAggregatorName: string;
  readonly Filters?: AggregateConformancePackComplianceFilters;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeAggregateComplianceByConformancePacksResponse {
  readonly AggregateComplianceByConformancePacks?: readonly AggregateComplianceByConformancePack[];
  readonly NextToken?: string;
}
export interface DescribeAggregationAuthorizationsRequest {
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeAggregationAuthorizationsResponse {
  readonly AggregationAuthorizations?: readonly AggregationAuthorization[];
  readonly NextToken?: string;
}
export interface DescribeComplianceByConfigRuleRequest {
  readonly ConfigRuleNames?: readonly string[];
  readonly ComplianceTypes?: readonly ComplianceType[];
  readonly NextToken?: string;
}
export interface DescribeComplianceByConfigRuleResponse {
  readonly ComplianceByConfigRules?: readonly ComplianceByConfigRule[];
  readonly NextToken?: string;
}
export interface DescribeComplianceByResourceRequest {
  readonly ResourceType?: string;
  readonly ResourceId?: string;
  readonly ComplianceTypes?: readonly ComplianceType[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeComplianceByResourceResponse {
  readonly ComplianceByResources?: readonly ComplianceByResource[];
  readonly NextToken?: string;
}
export interface DescribeConfigRuleEvaluationStatusRequest {
  readonly ConfigRuleNames?: readonly string[];
  readonly NextToken?: string;
  readonly Limit?: number;
}
export interface DescribeConfigRuleEvaluationStatusResponse {
  readonly ConfigRulesEvaluationStatus?: readonly ConfigRuleEvaluationStatus[];
  readonly NextToken?: string;
}
export interface DescribeConfigRulesFilters {
  readonly EvaluationMode?: EvaluationMode;
  readonly RuleEvaluationVisibility?: RuleEvaluationVisibility;
}
export interface DescribeConfigRulesRequest {
  readonly ConfigRuleNames?: readonly string[];
  readonly Filters?: DescribeConfigRulesFilters;
  readonly NextToken?: string;
}
export interface DescribeConfigRulesResponse {
  readonly ConfigRules?: readonly ConfigRule[];
  readonly NextToken?: string;
}
export interface DescribeConfigurationAggregatorSourcesStatusRequest {
  readonly ConfigurationAggregatorName: string;
  readonly UpdateStatus?: readonly AggregatedSourceStatusType[];
  readonly NextToken?: string;
  readonly Limit?: number;
}
export interface DescribeConfigurationAggregatorSourcesStatusResponse {
  readonly AggregatedSourceStatusList?: readonly AggregatedSourceStatus[];
  readonly NextToken?: string;
}
export interface DescribeConfigurationAggregatorsRequest {
  readonly ConfigurationAggregatorNames?: readonly string[];
  readonly NextToken?: string;
  readonly Limit?: number;
}
export interface DescribeConfigurationAggregatorsResponse {
  readonly ConfigurationAggregators?: readonly ConfigurationAggregator[];
  readonly NextToken?: string;
}
export interface DescribeConfigurationRecorderStatusRequest {
  readonly ConfigurationRecorderNames?: readonly string[];
  readonly ServicePrincipal?: string;
  readonly Arn?: string;
}
export interface DescribeConfigurationRecorderStatusResponse {
  readonly ConfigurationRecordersStatus?: readonly ConfigurationRecorderStatus[];
}
export interface DescribeConfigurationRecordersRequest {
  readonly ConfigurationRecorderNames?: readonly string[];
  readonly ServicePrincipal?: string;
  readonly Arn?: string;
}
export interface DescribeConfigurationRecordersResponse {
  readonly ConfigurationRecorders?: readonly ConfigurationRecorder[];
}
export interface DescribeConformancePackComplianceRequest {
  readonly ConformancePackName: string;
  readonly Filters?: ConformancePackComplianceFilters;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeConformancePackComplianceResponse {
  readonly ConformancePackName: string;
  readonly ConformancePackRuleComplianceList: readonly ConformancePackRuleCompliance[];
  readonly NextToken?: string;
}
export interface DescribeConformancePackStatusRequest {
  readonly ConformancePackNames?: readonly string[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeConformancePackStatusResponse {
  readonly ConformancePackStatusDetails?: readonly ConformancePackStatusDetail[];
  readonly NextToken?: string;
}
export interface DescribeConformancePacksRequest {
  readonly ConformancePackNames?: readonly string[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeConformancePacksResponse {
  readonly ConformancePackDetails?: readonly ConformancePackDetail[];
  readonly NextToken?: string;
}
export interface DescribeDeliveryChannelStatusRequest {
  readonly DeliveryChannelNames?: readonly string[];
}
export interface DescribeDeliveryChannelStatusResponse {
  readonly DeliveryChannelsStatus?: readonly DeliveryChannelStatus[];
}
export interface DescribeDeliveryChannelsRequest {
  readonly DeliveryChannelNames?: readonly string[];
}
export interface DescribeDeliveryChannelsResponse {
  readonly DeliveryChannels?: readonly DeliveryChannel[];
}
export interface DescribeOrganizationConfigRuleStatusesRequest {
  readonly OrganizationConfigRuleNames?: readonly string[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeOrganizationConfigRuleStatusesResponse {
  readonly OrganizationConfigRuleStatuses?: readonly OrganizationConfigRuleStatus[];
  readonly NextToken?: string;
}
export interface DescribeOrganizationConfigRulesRequest {
  readonly OrganizationConfigRuleNames?: readonly string[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeOrganizationConfigRulesResponse {
  readonly OrganizationConfigRules?: readonly OrganizationConfigRule[];
  readonly NextToken?: string;
}
export interface DescribeOrganizationConformancePackStatusesRequest {
  readonly OrganizationConformancePackNames?: readonly string[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeOrganizationConformancePackStatusesResponse {
  readonly OrganizationConformancePackStatuses?: readonly OrganizationConformancePackStatus[];
  readonly NextToken?: string;
}
export interface DescribeOrganizationConformancePacksRequest {
  readonly OrganizationConformancePackNames?: readonly string[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeOrganizationConformancePacksResponse {
  readonly OrganizationConformancePacks?: readonly OrganizationConformancePack[];
  readonly NextToken?: string;
}
export interface DescribePendingAggregationRequestsRequest {
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribePendingAggregationRequestsResponse {
  readonly PendingAggregationRequests?: readonly PendingAggregationRequest[];
  readonly NextToken?: string;
}
export interface DescribeRemediationConfigurationsRequest {
  readonly ConfigRuleNames: readonly string[];
}
export interface DescribeRemediationConfigurationsResponse {
  readonly RemediationConfigurations?: readonly RemediationConfiguration[];
}
export interface DescribeRemediationExceptionsRequest {
  readonly ConfigRuleName: string;
  readonly ResourceKeys?: readonly RemediationExceptionResourceKey[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeRemediationExceptionsResponse {
  readonly RemediationExceptions?: readonly RemediationException[];
  readonly NextToken?: string;
}
export interface DescribeRemediationExecutionStatusRequest {
  readonly ConfigRuleName: string;
  readonly ResourceKeys?: readonly ResourceKey[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface DescribeRemediationExecutionStatusResponse {
  readonly RemediationExecutionStatuses?: readonly RemediationExecutionStatus[];
  readonly NextToken?: string;
}
export interface DescribeRetentionConfigurationsRequest {
  readonly RetentionConfigurationNames?: readonly string[];
  readonly NextToken?: string;
}
export interface DescribeRetentionConfigurationsResponse {
  readonly RetentionConfigurations?: readonly RetentionConfiguration[];
  readonly NextToken?: string;
}
export interface DisassociateResourceTypesRequest {
  readonly ConfigurationRecorderArn: string;
  readonly ResourceTypes: readonly ResourceType[];
}
export interface DisassociateResourceTypesResponse {
  readonly ConfigurationRecorder: ConfigurationRecorder;
}
export interface Evaluation {
  readonly ComplianceResourceType: string;
  readonly ComplianceResourceId: string;
  readonly ComplianceType: ComplianceType;
  readonly Annotation?: string;
  readonly OrderingTimestamp: Date;
}
export interface EvaluationContext {
  readonly EvaluationContextIdentifier?: string;
}
export type EvaluationMode = "DETECTIVE" | "PROACTIVE";
export interface EvaluationModeConfiguration {
  readonly Mode?: EvaluationMode;
}
export interface EvaluationResult {
  readonly EvaluationResultIdentifier?: EvaluationResultIdentifier;
  readonly ComplianceType?: ComplianceType;
  readonly ResultRecordedTime?: Date;
  readonly ConfigRuleInvokedTime?: Date;
  readonly Annotation?: string;
  readonly ResultToken?: string;
}
export interface EvaluationResultIdentifier {
  readonly EvaluationResultQualifier?: EvaluationResultQualifier;
  readonly OrderingTimestamp?: Date;
  readonly ResourceEvaluationId?: string;
}
export interface EvaluationResultQualifier {
  readonly ConfigRuleName?: string;
  readonly ResourceType?: string;
  readonly ResourceId?: string;
  readonly EvaluationMode?: EvaluationMode;
}
export interface EvaluationStatus {
  readonly Status: ResourceEvaluationStatus;
  readonly FailureReason?: string;
}
export type EventSource = "aws.config";
export interface ExclusionByResourceTypes {
  readonly resourceTypes?: readonly ResourceType[];
}
export interface ExecutionControls {
  readonly SsmControls?: SsmControls;
}
export interface ExternalEvaluation {
  readonly ComplianceResourceType: string;
  readonly ComplianceResourceId: string;
  readonly ComplianceType: ComplianceType;
  readonly Annotation?: string;
  readonly OrderingTimestamp: Date;
}
export interface FailedDeleteRemediationExceptionsBatch {
  readonly FailureMessage?: string;
  readonly FailedItems?: readonly RemediationExceptionResourceKey[];
}
export interface FailedRemediationBatch {
  readonly FailureMessage?: string;
  readonly FailedItems?: readonly RemediationConfiguration[];
}
export interface FailedRemediationExceptionBatch {
  readonly FailureMessage?: string;
  readonly FailedItems?: readonly RemediationException[];
}
export interface FieldInfo {
  readonly Name?: string;
}
export interface GetAggregateComplianceDetailsByConfigRuleRequest {
  readonly ConfigurationAggregatorName: string;
  readonly ConfigRuleName: string;
  readonly AccountId: string;
  readonly AwsRegion: string;
  readonly ComplianceType?: ComplianceType;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetAggregateComplianceDetailsByConfigRuleResponse {
  readonly AggregateEvaluationResults?: readonly AggregateEvaluationResult[];
  readonly NextToken?: string;
}
export interface GetAggregateConfigRuleComplianceSummaryRequest {
  readonly ConfigurationAggregatorName: string;
  readonly Filters?: ConfigRuleComplianceSummaryFilters;
  readonly GroupByKey?: ConfigRuleComplianceSummaryGroupKey;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetAggregateConfigRuleComplianceSummaryResponse {
  readonly GroupByKey?: string;
  readonly AggregateComplianceCounts?: readonly AggregateComplianceCount[];
  readonly NextToken?: string;
}
export interface GetAggregateConformancePackComplianceSummaryRequest {
  readonly ConfigurationAggregatorName: string;
  readonly Filters?: AggregateConformancePackComplianceSummaryFilters;
  readonly GroupByKey?: AggregateConformancePackComplianceSummaryGroupKey;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetAggregateConformancePackComplianceSummaryResponse {
  readonly AggregateConformancePackComplianceSummaries?: readonly AggregateConformancePackComplianceSummary[];
  readonly GroupByKey?: string;
  readonly NextToken?: string;
}
export interface GetAggregateDiscoveredResourceCountsRequest {
  readonly ConfigurationAggregatorName: string;
  readonly Filters?: ResourceCountFilters;
  readonly GroupByKey?: ResourceCountGroupKey;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetAggregateDiscoveredResourceCountsResponse {
  readonly TotalDiscoveredResources: number;
  readonly GroupByKey?: string;
  readonly GroupedResourceCounts?: readonly GroupedResourceCount[];
  readonly NextToken?: string;
}
export interface GetAggregateResourceConfigRequest {
  readonly ConfigurationAggregatorName: string;
  readonly ResourceIdentifier: AggregateResourceIdentifier;
}
export interface GetAggregateResourceConfigResponse {
  readonly ConfigurationItem?: ConfigurationItem;
}
export interface GetComplianceDetailsByConfigRuleRequest {
  readonly ConfigRuleName: string;
  readonly ComplianceTypes?: readonly ComplianceType[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetComplianceDetailsByConfigRuleResponse {
  readonly EvaluationResults?: readonly EvaluationResult[];
  readonly NextToken?: string;
}
export interface GetComplianceDetailsByResourceRequest {
  readonly ResourceType?: string;
  readonly ResourceId?: string;
  readonly ComplianceTypes?: readonly ComplianceType[];
  readonly NextToken?: string;
  readonly ResourceEvaluationId?: string;
}
export interface GetComplianceDetailsByResourceResponse {
  readonly EvaluationResults?: readonly EvaluationResult[];
  readonly NextToken?: string;
}
export interface GetComplianceSummaryByConfigRuleResponse {
  readonly ComplianceSummary?: ComplianceSummary;
}
export interface GetComplianceSummaryByResourceTypeRequest {
  readonly ResourceTypes?: readonly string[];
}
export interface GetComplianceSummaryByResourceTypeResponse {
  readonly ComplianceSummariesByResourceType?: readonly ComplianceSummaryByResourceType[];
}
export interface GetConformancePackComplianceDetailsRequest {
  readonly ConformancePackName: string;
  readonly Filters?: ConformancePackEvaluationFilters;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetConformancePackComplianceDetailsResponse {
  readonly ConformancePackName: string;
  readonly ConformancePackRuleEvaluationResults?: readonly ConformancePackEvaluationResult[];
  readonly NextToken?: string;
}
export interface GetConformancePackComplianceSummaryRequest {
  readonly ConformancePackNames: readonly string[];
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetConformancePackComplianceSummaryResponse {
  readonly ConformancePackComplianceSummaryList?: readonly ConformancePackComplianceSummary[];
  readonly NextToken?: string;
}
export interface GetConnectorRequest {
  readonly Arn: string;
}
export interface GetConnectorResponse {
  readonly Connector: Connector;
}
export interface GetCustomRulePolicyRequest {
  readonly ConfigRuleName?: string;
}
export interface GetCustomRulePolicyResponse {
  readonly PolicyText?: string;
}
export interface GetDiscoveredResourceCountsRequest {
  readonly resourceTypes?: readonly string[];
  readonly limit?: number;
  readonly nextToken?: string;
}
export interface GetDiscoveredResourceCountsResponse {
  readonly totalDiscoveredResources?: number;
  readonly resourceCounts?: readonly ResourceCount[];
  readonly nextToken?: string;
}
export interface GetOrganizationConfigRuleDetailedStatusRequest {
  readonly OrganizationConfigRuleName: string;
  readonly Filters?: StatusDetailFilters;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetOrganizationConfigRuleDetailedStatusResponse {
  readonly OrganizationConfigRuleDetailedStatus?: readonly MemberAccountStatus[];
  readonly NextToken?: string;
}
export interface GetOrganizationConformancePackDetailedStatusRequest {
  readonly OrganizationConformancePackName: string;
  readonly Filters?: OrganizationResourceDetailedStatusFilters;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface GetOrganizationConformancePackDetailedStatusResponse {
  readonly OrganizationConformancePackDetailedStatuses?: readonly OrganizationConformancePackDetailedStatus[];
  readonly NextToken?: string;
}
export interface GetOrganizationCustomRulePolicyRequest {
  readonly OrganizationConfigRuleName: string;
}
export interface GetOrganizationCustomRulePolicyResponse {
  readonly PolicyText?: string;
}
export interface GetResourceConfigHistoryRequest {
  readonly resourceType: ResourceType;
  readonly resourceId: string;
  readonly laterTime?: Date;
  readonly earlierTime?: Date;
  readonly chronologicalOrder?: ChronologicalOrder;
  readonly limit?: number;
  readonly nextToken?: string;
}
export interface GetResourceConfigHistoryResponse {
  readonly configurationItems?: readonly ConfigurationItem[];
  readonly nextToken?: string;
}
export interface GetResourceEvaluationSummaryRequest {
  readonly ResourceEvaluationId: string;
}
export interface GetResourceEvaluationSummaryResponse {
  readonly ResourceEvaluationId?: string;
  readonly EvaluationMode?: EvaluationMode;
  readonly EvaluationStatus?: EvaluationStatus;
  readonly EvaluationStartTimestamp?: Date;
  readonly Compliance?: ComplianceType;
  readonly EvaluationContext?: EvaluationContext;
  readonly ResourceDetails?: ResourceDetails;
}
export interface GetStoredQueryRequest {
  readonly QueryName: string;
}
export interface GetStoredQueryResponse {
  readonly StoredQuery?: StoredQuery;
}
export interface GroupedResourceCount {
  readonly GroupName: string;
  readonly ResourceCount: number;
}
export interface ListAggregateDiscoveredResourcesRequest {
  readonly ConfigurationAggregatorName: string;
  readonly ResourceType: ResourceType;
  readonly Filters?: ResourceFilters;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface ListAggregateDiscoveredResourcesResponse {
  readonly ResourceIdentifiers?: readonly AggregateResourceIdentifier[];
  readonly NextToken?: string;
}
export interface ListConfigurationRecordersRequest {
  readonly Filters?: readonly ConfigurationRecorderFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListConfigurationRecordersResponse {
  readonly ConfigurationRecorderSummaries: readonly ConfigurationRecorderSummary[];
  readonly NextToken?: string;
}
export interface ListConformancePackComplianceScoresRequest {
  readonly Filters?: ConformancePackComplianceScoresFilters;
  readonly SortOrder?: SortOrder;
  readonly SortBy?: SortBy;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface ListConformancePackComplianceScoresResponse {
  readonly NextToken?: string;
  readonly ConformancePackComplianceScores: readonly ConformancePackComplianceScore[];
}
export interface ListConnectorsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly ConnectorFilter[];
}
export interface ListConnectorsResponse {
  readonly ConnectorSummaries: readonly ConnectorSummary[];
  readonly NextToken?: string;
}
export interface ListDiscoveredResourcesRequest {
  readonly resourceType: ResourceType;
  readonly resourceIds?: readonly string[];
  readonly resourceName?: string;
  readonly limit?: number;
  readonly includeDeletedResources?: boolean;
  readonly nextToken?: string;
}
export interface ListDiscoveredResourcesResponse {
  readonly resourceIdentifiers?: readonly ResourceIdentifier[];
  readonly nextToken?: string;
}
export interface ListResourceEvaluationsRequest {
  readonly Filters?: ResourceEvaluationFilters;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface ListResourceEvaluationsResponse {
  readonly ResourceEvaluations?: readonly ResourceEvaluation[];
  readonly NextToken?: string;
}
export interface ListStoredQueriesRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListStoredQueriesResponse {
  readonly StoredQueryMetadata?: readonly StoredQueryMetadata[];
  readonly NextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[];
  readonly NextToken?: string;
}
export type MaximumExecutionFrequency = "One_Hour" | "Three_Hours" | "Six_Hours" | "Twelve_Hours" | "TwentyFour_Hours";
export type MemberAccountRuleStatus = "CREATE_SUCCESSFUL" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "DELETE_SUCCESSFUL" | "DELETE_FAILED" | "DELETE_IN_PROGRESS" | "UPDATE_SUCCESSFUL" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";
export interface MemberAccountStatus {
  readonly AccountId: string;
  readonly ConfigRuleName: string;
  readonly MemberAccountRuleStatus: MemberAccountRuleStatus;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly LastUpdateTime?: Date;
}
export type MessageType = "ConfigurationItemChangeNotification" | "ConfigurationSnapshotDeliveryCompleted" | "ScheduledNotification" | "OversizedConfigurationItemChangeNotification";
export interface OrganizationAggregationSource {
  readonly RoleArn: string;
  readonly AwsRegions?: readonly string[];
  readonly AllAwsRegions?: boolean;
}
export interface OrganizationConfigRule {
  readonly OrganizationConfigRuleName: string;
  readonly OrganizationConfigRuleArn: string;
  readonly OrganizationManagedRuleMetadata?: OrganizationManagedRuleMetadata;
  readonly OrganizationCustomRuleMetadata?: OrganizationCustomRuleMetadata;
  readonly ExcludedAccounts?: readonly string[];
  readonly LastUpdateTime?: Date;
  readonly OrganizationCustomPolicyRuleMetadata?: OrganizationCustomPolicyRuleMetadataNoPolicy;
}
export interface OrganizationConfigRuleStatus {
  readonly OrganizationConfigRuleName: string;
  readonly OrganizationRuleStatus: OrganizationRuleStatus;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly LastUpdateTime?: Date;
}
export type OrganizationConfigRuleTriggerType = "ConfigurationItemChangeNotification" | "OversizedConfigurationItemChangeNotification" | "ScheduledNotification";
export type OrganizationConfigRuleTriggerTypeNoSN = "ConfigurationItemChangeNotification" | "OversizedConfigurationItemChangeNotification";
export interface OrganizationConformancePack {
  readonly OrganizationConformancePackName: string;
  readonly OrganizationConformancePackArn: string;
  readonly DeliveryS3Bucket?: string;
  readonly DeliveryS3KeyPrefix?: string;
  readonly ConformancePackInputParameters?: readonly ConformancePackInputParameter[];
  readonly ExcludedAccounts?: readonly string[];
  readonly LastUpdateTime: Date;
}
export interface OrganizationConformancePackDetailedStatus {
  readonly AccountId: string;
  readonly ConformancePackName: string;
  readonly Status: OrganizationResourceDetailedStatus;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly LastUpdateTime?: Date;
}
export interface OrganizationConformancePackStatus {
  readonly OrganizationConformancePackName: string;
  readonly Status: OrganizationResourceStatus;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly LastUpdateTime?: Date;
}
export interface OrganizationCustomPolicyRuleMetadata {
  readonly Description?: string;
  readonly OrganizationConfigRuleTriggerTypes?: readonly OrganizationConfigRuleTriggerTypeNoSN[];
  readonly InputParameters?: string;
  readonly MaximumExecutionFrequency?: MaximumExecutionFrequency;
  readonly ResourceTypesScope?: readonly string[];
  readonly ResourceIdScope?: string;
  readonly TagKeyScope?: string;
  readonly TagValueScope?: string;
  readonly PolicyRuntime: string;
  readonly PolicyText: string;
  readonly DebugLogDeliveryAccounts?: readonly string[];
}
export interface OrganizationCustomPolicyRuleMetadataNoPolicy {
  readonly Description?: string;
  readonly OrganizationConfigRuleTriggerTypes?: readonly OrganizationConfigRuleTriggerTypeNoSN[];
  readonly InputParameters?: string;
  readonly MaximumExecutionFrequency?: MaximumExecutionFrequency;
  readonly ResourceTypesScope?: readonly string[];
  readonly ResourceIdScope?: string;
  readonly TagKeyScope?: string;
  readonly TagValueScope?: string;
  readonly PolicyRuntime?: string;
  readonly DebugLogDeliveryAccounts?: readonly string[];
}
export interface OrganizationCustomRuleMetadata {
  readonly Description?: string;
  readonly LambdaFunctionArn: string;
  readonly OrganizationConfigRuleTriggerTypes: readonly OrganizationConfigRuleTriggerType[];
  readonly InputParameters?: string;
  readonly MaximumExecutionFrequency?: MaximumExecutionFrequency;
  readonly ResourceTypesScope?: readonly string[];
  readonly ResourceIdScope?: string;
  readonly TagKeyScope?: string;
  readonly TagValueScope?: string;
}
export interface OrganizationManagedRuleMetadata {
  readonly Description?: string;
  readonly RuleIdentifier: string;
  readonly InputParameters?: string;
  readonly MaximumExecutionFrequency?: MaximumExecutionFrequency;
  readonly ResourceTypesScope?: readonly string[];
  readonly ResourceIdScope?: string;
  readonly TagKeyScope?: string;
  readonly TagValueScope?: string;
}
export type OrganizationResourceDetailedStatus = "CREATE_SUCCESSFUL" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "DELETE_SUCCESSFUL" | "DELETE_FAILED" | "DELETE_IN_PROGRESS" | "UPDATE_SUCCESSFUL" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";
export interface OrganizationResourceDetailedStatusFilters {
  readonly AccountId?: string;
  readonly Status?: OrganizationResourceDetailedStatus;
}
export type OrganizationResourceStatus = "CREATE_SUCCESSFUL" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "DELETE_SUCCESSFUL" | "DELETE_FAILED" | "DELETE_IN_PROGRESS" | "UPDATE_SUCCESSFUL" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";
export type OrganizationRuleStatus = "CREATE_SUCCESSFUL" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "DELETE_SUCCESSFUL" | "DELETE_FAILED" | "DELETE_IN_PROGRESS" | "UPDATE_SUCCESSFUL" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";
export type Owner = "CUSTOM_LAMBDA" | "AWS" | "CUSTOM_POLICY";
export interface PendingAggregationRequest {
  readonly RequesterAccountId?: string;
  readonly RequesterAwsRegion?: string;
}
export type Provider = "AZURE";
export interface PutAggregationAuthorizationRequest {
  readonly AuthorizedAccountId: string;
  readonly AuthorizedAwsRegion: string;
  readonly Tags?: readonly Tag[];
}
export interface PutAggregationAuthorizationResponse {
  readonly AggregationAuthorization?: AggregationAuthorization;
}
export interface PutConfigRuleRequest {
  readonly ConfigRule: ConfigRule;
  readonly Tags?: readonly Tag[];
}
export interface PutConfigurationAggregatorRequest {
  readonly ConfigurationAggregatorName: string;
  readonly AccountAggregationSources?: readonly AccountAggregationSource[];
  readonly OrganizationAggregationSource?: OrganizationAggregationSource;
  readonly Tags?: readonly Tag[];
  readonly AggregatorFilters?: AggregatorFilters;
}
export interface PutConfigurationAggregatorResponse {
  readonly ConfigurationAggregator?: ConfigurationAggregator;
}
export interface PutConfigurationRecorderRequest {
  readonly ConfigurationRecorder: ConfigurationRecorder;
  readonly Tags?: readonly Tag[];
}
export interface PutConformancePackRequest {
  readonly ConformancePackName: string;
  readonly TemplateS3Uri?: string;
  readonly TemplateBody?: string;
  readonly DeliveryS3Bucket?: string;
  readonly DeliveryS3KeyPrefix?: string;
  readonly ConformancePackInputParameters?: readonly ConformancePackInputParameter[];
  readonly TemplateSSMDocumentDetails?: TemplateSSMDocumentDetails;
  readonly Tags?: readonly Tag[];
}
export interface PutConformancePackResponse {
  readonly ConformancePackArn?: string;
}
export interface PutConnectorRequest {
  readonly ConnectorConfiguration: ConnectorConfiguration;
  readonly Tags?: readonly Tag[];
}
export interface PutConnectorResponse {
  readonly Arn: string;
}
export interface PutDeliveryChannelRequest {
  readonly DeliveryChannel: DeliveryChannel;
}
export interface PutEvaluationsRequest {
  readonly Evaluations?: readonly Evaluation[];
  readonly ResultToken: string;
  readonly TestMode?: boolean;
}
export interface PutEvaluationsResponse {
  readonly FailedEvaluations?: readonly Evaluation[];
}
export interface PutExternalEvaluationRequest {
  readonly ConfigRuleName: string;
  readonly ExternalEvaluation: ExternalEvaluation;
}
export interface PutExternalEvaluationResponse {}
export interface PutOrganizationConfigRuleRequest {
  readonly OrganizationConfigRuleName: string;
  readonly OrganizationManagedRuleMetadata?: OrganizationManagedRuleMetadata;
  readonly OrganizationCustomRuleMetadata?: OrganizationCustomRuleMetadata;
  readonly ExcludedAccounts?: readonly string[];
  readonly OrganizationCustomPolicyRuleMetadata?: OrganizationCustomPolicyRuleMetadata;
  readonly Tags?: readonly Tag[];
}
export interface PutOrganizationConfigRuleResponse {
  readonly OrganizationConfigRuleArn?: string;
}
export interface PutOrganizationConformancePackRequest {
  readonly OrganizationConformancePackName: string;
  readonly TemplateS3Uri?: string;
  readonly TemplateBody?: string;
  readonly DeliveryS3Bucket?: string;
  readonly DeliveryS3KeyPrefix?: string;
  readonly ConformancePackInputParameters?: readonly ConformancePackInputParameter[];
  readonly ExcludedAccounts?: readonly string[];
  readonly Tags?: readonly Tag[];
}
export interface PutOrganizationConformancePackResponse {
  readonly OrganizationConformancePackArn?: string;
}
export interface PutRemediationConfigurationsRequest {
  readonly RemediationConfigurations: readonly RemediationConfiguration[];
}
export interface PutRemediationConfigurationsResponse {
  readonly FailedBatches?: readonly FailedRemediationBatch[];
}
export interface PutRemediationExceptionsRequest {
  readonly ConfigRuleName: string;
  readonly ResourceKeys: readonly RemediationExceptionResourceKey[];
  readonly Message?: string;
  readonly ExpirationTime?: Date;
}
export interface PutRemediationExceptionsResponse {
  readonly FailedBatches?: readonly FailedRemediationExceptionBatch[];
}
export interface PutResourceConfigRequest {
  readonly ResourceType: string;
  readonly SchemaVersionId: string;
  readonly ResourceId: string;
  readonly ResourceName?: string;
  readonly Configuration: string;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface PutRetentionConfigurationRequest {
  readonly RetentionPeriodInDays: number;
}
export interface PutRetentionConfigurationResponse {
  readonly RetentionConfiguration?: RetentionConfiguration;
}
export interface PutServiceLinkedConfigurationRecorderRequest {
  readonly ServicePrincipal: string;
  readonly Tags?: readonly Tag[];
}
export interface PutServiceLinkedConfigurationRecorderResponse {
  readonly Arn?: string;
  readonly Name?: string;
}
export interface PutStoredQueryRequest {
  readonly StoredQuery: StoredQuery;
  readonly Tags?: readonly Tag[];
}
export interface PutStoredQueryResponse {
  readonly QueryArn?: string;
}
export interface PutThirdPartyServiceLinkedConfigurationRecorderRequest {
  readonly ServicePrincipal: string;
  readonly ConnectorArn: string;
  readonly ScopeConfiguration: ScopeConfiguration;
  readonly Tags?: readonly Tag[];
}
export interface PutThirdPartyServiceLinkedConfigurationRecorderResponse {
  readonly Arn: string;
  readonly Name: string;
}
export interface QueryInfo {
  readonly SelectFields?: readonly FieldInfo[];
}
export type RecorderStatus = "Pending" | "Success" | "Failure" | "NotApplicable";
export type RecordingFrequency = "CONTINUOUS" | "DAILY";
export interface RecordingGroup {
  readonly allSupported?: boolean;
  readonly includeGlobalResourceTypes?: boolean;
  readonly resourceTypes?: readonly ResourceType[];
  readonly exclusionByResourceTypes?: ExclusionByResourceTypes;
  readonly recordingStrategy?: RecordingStrategy;
}
export interface RecordingMode {
  readonly recordingFrequency: RecordingFrequency;
  readonly recordingModeOverrides?: readonly RecordingModeOverride[];
}
export interface RecordingModeOverride {
  readonly description?: string;
  readonly resourceTypes: readonly ResourceType[];
  readonly recordingFrequency: RecordingFrequency;
}
export type RecordingScope = "INTERNAL" | "PAID";
export interface RecordingStrategy {
  readonly useOnly?: RecordingStrategyType;
}
export type RecordingStrategyType = "ALL_SUPPORTED_RESOURCE_TYPES" | "INCLUSION_BY_RESOURCE_TYPES" | "EXCLUSION_BY_RESOURCE_TYPES";
export interface Relationship {
  readonly resourceType?: ResourceType;
  readonly resourceId?: string;
  readonly resourceName?: string;
  readonly relationshipName?: string;
}
export interface RemediationConfiguration {
  readonly ConfigRuleName: string;
  readonly TargetType: RemediationTargetType;
  readonly TargetId: string;
  readonly TargetVersion?: string;
  readonly Parameters?: Readonly<Record<string, RemediationParameterValue>>;
  readonly ResourceType?: string;
  readonly Automatic?: boolean;
  readonly ExecutionControls?: ExecutionControls;
  readonly MaximumAutomaticAttempts?: number;
  readonly RetryAttemptSeconds?: number;
  readonly Arn?: string;
  readonly CreatedByService?: string;
}
export interface RemediationException {
  readonly ConfigRuleName: string;
  readonly ResourceType: string;
  readonly ResourceId: string;
  readonly Message?: string;
  readonly ExpirationTime?: Date;
}
export interface RemediationExceptionResourceKey {
  readonly ResourceType?: string;
  readonly ResourceId?: string;
}
export type RemediationExecutionState = "QUEUED" | "IN_PROGRESS" | "SUCCEEDED" | "FAILED" | "UNKNOWN";
export interface RemediationExecutionStatus {
  readonly ResourceKey?: ResourceKey;
  readonly State?: RemediationExecutionState;
  readonly StepDetails?: readonly RemediationExecutionStep[];
  readonly InvocationTime?: Date;
  readonly LastUpdatedTime?: Date;
}
export interface RemediationExecutionStep {
  readonly Name?: string;
  readonly State?: RemediationExecutionStepState;
  readonly ErrorMessage?: string;
  readonly StartTime?: Date;
  readonly StopTime?: Date;
}
export type RemediationExecutionStepState = "SUCCEEDED" | "PENDING" | "FAILED" | "IN_PROGRESS" | "EXITED" | "UNKNOWN";
export interface RemediationParameterValue {
  readonly ResourceValue?: ResourceValue;
  readonly StaticValue?: StaticValue;
}
export type RemediationTargetType = "SSM_DOCUMENT";
export type ResourceConfigurationSchemaType = "CFN_RESOURCE_SCHEMA";
export interface ResourceCount {
  readonly resourceType?: ResourceType;
  readonly count?: number;
}
export interface ResourceCountFilters {
  readonly ResourceType?: ResourceType;
  readonly AccountId?: string;
  readonly Region?: string;
}
export type ResourceCountGroupKey = "RESOURCE_TYPE" | "ACCOUNT_ID" | "AWS_REGION";
export interface ResourceDetails {
  readonly ResourceId: string;
  readonly ResourceType: string;
  readonly ResourceConfiguration: string;
  readonly ResourceConfigurationSchemaType?: ResourceConfigurationSchemaType;
}
export interface ResourceEvaluation {
  readonly ResourceEvaluationId?: string;
  readonly EvaluationMode?: EvaluationMode;
  readonly EvaluationStartTimestamp?: Date;
}
export interface ResourceEvaluationFilters {
  readonly EvaluationMode?: EvaluationMode;
  readonly TimeWindow?: TimeWindow;
  readonly EvaluationContextIdentifier?: string;
}
export type ResourceEvaluationStatus = "IN_PROGRESS" | "FAILED" | "SUCCEEDED";
export interface ResourceFilters {
  readonly AccountId?: string;
  readonly ResourceId?: string;
  readonly ResourceName?: string;
  readonly Region?: string;
}
export interface ResourceIdentifier {
  readonly resourceType?: ResourceType;
  readonly resourceId?: string;
  readonly resourceName?: string;
  readonly resourceDeletionTime?: Date;
}
export interface ResourceKey {
  readonly resourceType: ResourceType;
  readonly resourceId: string;
}
export type ResourceType = "AWS::EC2::CustomerGateway" | "AWS::EC2::EIP" | "AWS::EC2::Host" | "AWS::EC2::Instance" | "AWS::EC2::InternetGateway" | "AWS::EC2::NetworkAcl" | "AWS::EC2::NetworkInterface" | "AWS::EC2::RouteTable" | "AWS::EC2::SecurityGroup" | "AWS::EC2::Subnet" | "AWS::CloudTrail::Trail" | "AWS::EC2::Volume" | "AWS::EC2::VPC" | "AWS::EC2::VPNConnection" | "AWS::EC2::VPNGateway" | "AWS::EC2::RegisteredHAInstance" | "AWS::EC2::NatGateway" | "AWS::EC2::EgressOnlyInternetGateway" | "AWS::EC2::VPCEndpoint" | "AWS::EC2::VPCEndpointService" | "AWS::EC2::FlowLog" | "AWS::EC2::VPCPeeringConnection" | "AWS::Elasticsearch::Domain" | "AWS::IAM::Group" | "AWS::IAM::Policy" | "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::ElasticLoadBalancingV2::LoadBalancer" | "AWS::ACM::Certificate" | "AWS::RDS::DBInstance" | "AWS::RDS::DBSubnetGroup" | "AWS::RDS::DBSecurityGroup" | "AWS::RDS::DBSnapshot" | "AWS::RDS::DBCluster" | "AWS::RDS::DBClusterSnapshot" | "AWS::RDS::EventSubscription" | "AWS::S3::Bucket" | "AWS::S3::AccountPublicAccessBlock" | "AWS::Redshift::Cluster" | "AWS::Redshift::ClusterSnapshot" | "AWS::Redshift::ClusterParameterGroup" | "AWS::Redshift::ClusterSecurityGroup" | "AWS::Redshift::ClusterSubnetGroup" | "AWS::Redshift::EventSubscription" | "AWS::SSM::ManagedInstanceInventory" | "AWS::CloudWatch::Alarm" | "AWS::CloudFormation::Stack" | "AWS::ElasticLoadBalancing::LoadBalancer" | "AWS::AutoScaling::AutoScalingGroup" | "AWS::AutoScaling::LaunchConfiguration" | "AWS::AutoScaling::ScalingPolicy" | "AWS::AutoScaling::ScheduledAction" | "AWS::DynamoDB::Table" | "AWS::CodeBuild::Project" | "AWS::WAF::RateBasedRule" | "AWS::WAF::Rule" | "AWS::WAF::RuleGroup" | "AWS::WAF::WebACL" | "AWS::WAFRegional::RateBasedRule" | "AWS::WAFRegional::Rule" | "AWS::WAFRegional::RuleGroup" | "AWS::WAFRegional::WebACL" | "AWS::CloudFront::Distribution" | "AWS::CloudFront::StreamingDistribution" | "AWS::Lambda::Function" | "AWS::NetworkFirewall::Firewall" | "AWS::NetworkFirewall::FirewallPolicy" | "AWS::NetworkFirewall::RuleGroup" | "AWS::ElasticBeanstalk::Application" | "AWS::ElasticBeanstalk::ApplicationVersion" | "AWS::ElasticBeanstalk::Environment" | "AWS::WAFv2::WebACL" | "AWS::WAFv2::RuleGroup" | "AWS::WAFv2::IPSet" | "AWS::WAFv2::RegexPatternSet" | "AWS::WAFv2::ManagedRuleSet" | "AWS::XRay::EncryptionConfig" | "AWS::SSM::AssociationCompliance" | "AWS::SSM::PatchCompliance" | "AWS::Shield::Protection" | "AWS::ShieldRegional::Protection" | "AWS::Config::ConformancePackCompliance" | "AWS::Config::ResourceCompliance" | "AWS::ApiGateway::Stage" | "AWS::ApiGateway::RestApi" | "AWS::ApiGatewayV2::Stage" | "AWS::ApiGatewayV2::Api" | "AWS::CodePipeline::Pipeline" | "AWS::ServiceCatalog::CloudFormationProvisionedProduct" | "AWS::ServiceCatalog::CloudFormationProduct" | "AWS::ServiceCatalog::Portfolio" | "AWS::SQS::Queue" | "AWS::KMS::Key" | "AWS::QLDB::Ledger" | "AWS::SecretsManager::Secret" | "AWS::SNS::Topic" | "AWS::SSM::FileData" | "AWS::Backup::BackupPlan" | "AWS::Backup::BackupSelection" | "AWS::Backup::BackupVault" | "AWS::Backup::RecoveryPoint" | "AWS::ECR::Repository" | "AWS::ECS::Cluster" | "AWS::ECS::Service" | "AWS::ECS::TaskDefinition" | "AWS::EFS::AccessPoint" | "AWS::EFS::FileSystem" | "AWS::EKS::Cluster" | "AWS::OpenSearch::Domain" | "AWS::EC2::TransitGateway" | "AWS::Kinesis::Stream" | "AWS::Kinesis::StreamConsumer" | "AWS::CodeDeploy::Application" | "AWS::CodeDeploy::DeploymentConfig" | "AWS::CodeDeploy::DeploymentGroup" | "AWS::EC2::LaunchTemplate" | "AWS::ECR::PublicRepository" | "AWS::GuardDuty::Detector" | "AWS::EMR::SecurityConfiguration" | "AWS::SageMaker::CodeRepository" | "AWS::Route53Resolver::ResolverEndpoint" | "AWS::Route53Resolver::ResolverRule" | "AWS::Route53Resolver::ResolverRuleAssociation" | "AWS::DMS::ReplicationSubnetGroup" | "AWS::DMS::EventSubscription" | "AWS::MSK::Cluster" | "AWS::StepFunctions::Activity" | "AWS::WorkSpaces::Workspace" | "AWS::WorkSpaces::ConnectionAlias" | "AWS::SageMaker::Model" | "AWS::ElasticLoadBalancingV2::Listener" | "AWS::StepFunctions::StateMachine" | "AWS::Batch::JobQueue" | "AWS::Batch::ComputeEnvironment" | "AWS::AccessAnalyzer::Analyzer" | "AWS::Athena::WorkGroup" | "AWS::Athena::DataCatalog" | "AWS::Detective::Graph" | "AWS::GlobalAccelerator::Accelerator" | "AWS::GlobalAccelerator::EndpointGroup" | "AWS::GlobalAccelerator::Listener" | "AWS::EC2::TransitGatewayAttachment" | "AWS::EC2::TransitGatewayRouteTable" | "AWS::DMS::Certificate" | "AWS::AppConfig::Application" | "AWS::AppSync::GraphQLApi" | "AWS::DataSync::LocationSMB" | "AWS::DataSync::LocationFSxLustre" | "AWS::DataSync::LocationS3" | "AWS::DataSync::LocationEFS" | "AWS::DataSync::Task" | "AWS::DataSync::LocationNFS" | "AWS::EC2::NetworkInsightsAccessScopeAnalysis" | "AWS::EKS::FargateProfile" | "AWS::Glue::Job" | "AWS::GuardDuty::ThreatIntelSet" | "AWS::GuardDuty::IPSet" | "AWS::SageMaker::Workteam" | "AWS::SageMaker::NotebookInstanceLifecycleConfig" | "AWS::ServiceDiscovery::Service" | "AWS::ServiceDiscovery::PublicDnsNamespace" | "AWS::SES::ContactList" | "AWS::SES::ConfigurationSet" | "AWS::Route53::HostedZone" | "AWS::IoTEvents::Input" | "AWS::IoTEvents::DetectorModel" | "AWS::IoTEvents::AlarmModel" | "AWS::ServiceDiscovery::HttpNamespace" | "AWS::Events::EventBus" | "AWS::ImageBuilder::ContainerRecipe" | "AWS::ImageBuilder::DistributionConfiguration" | "AWS::ImageBuilder::InfrastructureConfiguration" | "AWS::DataSync::LocationObjectStorage" | "AWS::DataSync::LocationHDFS" | "AWS::Glue::Classifier" | "AWS::Route53RecoveryReadiness::Cell" | "AWS::Route53RecoveryReadiness::ReadinessCheck" | "AWS::ECR::RegistryPolicy" | "AWS::Backup::ReportPlan" | "AWS::Lightsail::Certificate" | "AWS::RUM::AppMonitor" | "AWS::Events::Endpoint" | "AWS::SES::ReceiptRuleSet" | "AWS::Events::Archive" | "AWS::Events::ApiDestination" | "AWS::Lightsail::Disk" | "AWS::FIS::ExperimentTemplate" | "AWS::DataSync::LocationFSxWindows" | "AWS::SES::ReceiptFilter" | "AWS::GuardDuty::Filter" | "AWS::SES::Template" | "AWS::AmazonMQ::Broker" | "AWS::AppConfig::Environment" | "AWS::AppConfig::ConfigurationProfile" | "AWS::Cloud9::EnvironmentEC2" | "AWS::EventSchemas::Registry" | "AWS::EventSchemas::RegistryPolicy" | "AWS::EventSchemas::Discoverer" | "AWS::FraudDetector::Label" | "AWS::FraudDetector::EntityType" | "AWS::FraudDetector::Variable" | "AWS::FraudDetector::Outcome" | "AWS::IoT::Authorizer" | "AWS::IoT::SecurityProfile" | "AWS::IoT::RoleAlias" | "AWS::IoT::Dimension" | "AWS::IoTAnalytics::Datastore" | "AWS::Lightsail::Bucket" | "AWS::Lightsail::StaticIp" | "AWS::MediaPackage::PackagingGroup" | "AWS::Route53RecoveryReadiness::RecoveryGroup" | "AWS::ResilienceHub::ResiliencyPolicy" | "AWS::Transfer::Workflow" | "AWS::EKS::IdentityProviderConfig" | "AWS::EKS::Addon" | "AWS::Glue::MLTransform" | "AWS::IoT::Policy" | "AWS::IoT::MitigationAction" | "AWS::IoTTwinMaker::Workspace" | "AWS::IoTTwinMaker::Entity" | "AWS::IoTAnalytics::Dataset" | "AWS::IoTAnalytics::Pipeline" | "AWS::IoTAnalytics::Channel" | "AWS::IoTSiteWise::Dashboard" | "AWS::IoTSiteWise::Project" | "AWS::IoTSiteWise::Portal" | "AWS::IoTSiteWise::AssetModel" | "AWS::IVS::Channel" | "AWS::IVS::RecordingConfiguration" | "AWS::IVS::PlaybackKeyPair" | "AWS::KinesisAnalyticsV2::Application" | "AWS::RDS::GlobalCluster" | "AWS::S3::MultiRegionAccessPoint" | "AWS::DeviceFarm::TestGridProject" | "AWS::Budgets::BudgetsAction" | "AWS::Lex::Bot" | "AWS::CodeGuruReviewer::RepositoryAssociation" | "AWS::IoT::CustomMetric" | "AWS::Route53Resolver::FirewallDomainList" | "AWS::RoboMaker::RobotApplicationVersion" | "AWS::EC2::TrafficMirrorSession" | "AWS::IoTSiteWise::Gateway" | "AWS::Lex::BotAlias" | "AWS::LookoutMetrics::Alert" | "AWS::IoT::AccountAuditConfiguration" | "AWS::EC2::TrafficMirrorTarget" | "AWS::S3::StorageLens" | "AWS::IoT::ScheduledAudit" | "AWS::Events::Connection" | "AWS::EventSchemas::Schema" | "AWS::MediaPackage::PackagingConfiguration" | "AWS::KinesisVideo::SignalingChannel" | "AWS::AppStream::DirectoryConfig" | "AWS::LookoutVision::Project" | "AWS::Route53RecoveryControl::Cluster" | "AWS::Route53RecoveryControl::SafetyRule" | "AWS::Route53RecoveryControl::ControlPanel" | "AWS::Route53RecoveryControl::RoutingControl" | "AWS::Route53RecoveryReadiness::ResourceSet" | "AWS::RoboMaker::SimulationApplication" | "AWS::RoboMaker::RobotApplication" | "AWS::HealthLake::FHIRDatastore" | "AWS::Pinpoint::Segment" | "AWS::Pinpoint::ApplicationSettings" | "AWS::Events::Rule" | "AWS::EC2::DHCPOptions" | "AWS::EC2::NetworkInsightsPath" | "AWS::EC2::TrafficMirrorFilter" | "AWS::EC2::IPAM" | "AWS::IoTTwinMaker::Scene" | "AWS::NetworkManager::TransitGatewayRegistration" | "AWS::CustomerProfiles::Domain" | "AWS::AutoScaling::WarmPool" | "AWS::Connect::PhoneNumber" | "AWS::AppConfig::DeploymentStrategy" | "AWS::AppFlow::Flow" | "AWS::AuditManager::Assessment" | "AWS::CloudWatch::MetricStream" | "AWS::DeviceFarm::InstanceProfile" | "AWS::DeviceFarm::Project" | "AWS::EC2::EC2Fleet" | "AWS::EC2::SubnetRouteTableAssociation" | "AWS::ECR::PullThroughCacheRule" | "AWS::GroundStation::Config" | "AWS::ImageBuilder::ImagePipeline" | "AWS::IoT::FleetMetric" | "AWS::IoTWireless::ServiceProfile" | "AWS::NetworkManager::Device" | "AWS::NetworkManager::GlobalNetwork" | "AWS::NetworkManager::Link" | "AWS::NetworkManager::Site" | "AWS::Panorama::Package" | "AWS::Pinpoint::App" | "AWS::Redshift::ScheduledAction" | "AWS::Route53Resolver::FirewallRuleGroupAssociation" | "AWS::SageMaker::AppImageConfig" | "AWS::SageMaker::Image" | "AWS::ECS::TaskSet" | "AWS::Cassandra::Keyspace" | "AWS::Signer::SigningProfile" | "AWS::Amplify::App" | "AWS::AppMesh::VirtualNode" | "AWS::AppMesh::VirtualService" | "AWS::AppRunner::VpcConnector" | "AWS::AppStream::Application" | "AWS::CodeArtifact::Repository" | "AWS::EC2::PrefixList" | "AWS::EC2::SpotFleet" | "AWS::Evidently::Project" | "AWS::Forecast::Dataset" | "AWS::IAM::SAMLProvider" | "AWS::IAM::ServerCertificate" | "AWS::Pinpoint::Campaign" | "AWS::Pinpoint::InAppTemplate" | "AWS::SageMaker::Domain" | "AWS::Transfer::Agreement" | "AWS::Transfer::Connector" | "AWS::KinesisFirehose::DeliveryStream" | "AWS::Amplify::Branch" | "AWS::AppIntegrations::EventIntegration" | "AWS::AppMesh::Route" | "AWS::Athena::PreparedStatement" | "AWS::EC2::IPAMScope" | "AWS::Evidently::Launch" | "AWS::Forecast::DatasetGroup" | "AWS::GreengrassV2::ComponentVersion" | "AWS::GroundStation::MissionProfile" | "AWS::MediaConnect::FlowEntitlement" | "AWS::MediaConnect::FlowVpcInterface" | "AWS::MediaTailor::PlaybackConfiguration" | "AWS::MSK::Configuration" | "AWS::Personalize::Dataset" | "AWS::Personalize::Schema" | "AWS::Personalize::Solution" | "AWS::Pinpoint::EmailTemplate" | "AWS::Pinpoint::EventStream" | "AWS::ResilienceHub::App" | "AWS::ACMPCA::CertificateAuthority" | "AWS::AppConfig::HostedConfigurationVersion" | "AWS::AppMesh::VirtualGateway" | "AWS::AppMesh::VirtualRouter" | "AWS::AppRunner::Service" | "AWS::CustomerProfiles::ObjectType" | "AWS::DMS::Endpoint" | "AWS::EC2::CapacityReservation" | "AWS::EC2::ClientVpnEndpoint" | "AWS::Kendra::Index" | "AWS::KinesisVideo::Stream" | "AWS::Logs::Destination" | "AWS::Pinpoint::EmailChannel" | "AWS::S3::AccessPoint" | "AWS::NetworkManager::CustomerGatewayAssociation" | "AWS::NetworkManager::LinkAssociation" | "AWS::IoTWireless::MulticastGroup" | "AWS::Personalize::DatasetGroup" | "AWS::IoTTwinMaker::ComponentType" | "AWS::CodeBuild::ReportGroup" | "AWS::SageMaker::FeatureGroup" | "AWS::MSK::BatchScramSecret" | "AWS::AppStream::Stack" | "AWS::IoT::JobTemplate" | "AWS::IoTWireless::FuotaTask" | "AWS::IoT::ProvisioningTemplate" | "AWS::InspectorV2::Filter" | "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" | "AWS::ServiceDiscovery::Instance" | "AWS::Transfer::Certificate" | "AWS::MediaConnect::FlowSource" | "AWS::APS::RuleGroupsNamespace" | "AWS::CodeGuruProfiler::ProfilingGroup" | "AWS::Route53Resolver::ResolverQueryLoggingConfig" | "AWS::Batch::SchedulingPolicy" | "AWS::ACMPCA::CertificateAuthorityActivation" | "AWS::AppMesh::GatewayRoute" | "AWS::AppMesh::Mesh" | "AWS::Connect::Instance" | "AWS::Connect::QuickConnect" | "AWS::EC2::CarrierGateway" | "AWS::EC2::IPAMPool" | "AWS::EC2::TransitGatewayConnect" | "AWS::EC2::TransitGatewayMulticastDomain" | "AWS::ECS::CapacityProvider" | "AWS::IAM::InstanceProfile" | "AWS::IoT::CACertificate" | "AWS::IoTTwinMaker::SyncJob" | "AWS::KafkaConnect::Connector" | "AWS::Lambda::CodeSigningConfig" | "AWS::NetworkManager::ConnectPeer" | "AWS::ResourceExplorer2::Index" | "AWS::AppStream::Fleet" | "AWS::Cognito::UserPool" | "AWS::Cognito::UserPoolClient" | "AWS::Cognito::UserPoolGroup" | "AWS::EC2::NetworkInsightsAccessScope" | "AWS::EC2::NetworkInsightsAnalysis" | "AWS::Grafana::Workspace" | "AWS::GroundStation::DataflowEndpointGroup" | "AWS::ImageBuilder::ImageRecipe" | "AWS::KMS::Alias" | "AWS::M2::Environment" | "AWS::QuickSight::DataSource" | "AWS::QuickSight::Template" | "AWS::QuickSight::Theme" | "AWS::RDS::OptionGroup" | "AWS::Redshift::EndpointAccess" | "AWS::Route53Resolver::FirewallRuleGroup" | "AWS::SSM::Document" | "AWS::AppConfig::ExtensionAssociation" | "AWS::AppIntegrations::Application" | "AWS::AppSync::ApiCache" | "AWS::Bedrock::Guardrail" | "AWS::Bedrock::KnowledgeBase" | "AWS::Cognito::IdentityPool" | "AWS::Connect::Rule" | "AWS::Connect::User" | "AWS::EC2::ClientVpnTargetNetworkAssociation" | "AWS::EC2::EIPAssociation" | "AWS::EC2::IPAMResourceDiscovery" | "AWS::EC2::IPAMResourceDiscoveryAssociation" | "AWS::EC2::InstanceConnectEndpoint" | "AWS::EC2::SnapshotBlockPublicAccess" | "AWS::EC2::VPCBlockPublicAccessExclusion" | "AWS::EC2::VPCBlockPublicAccessOptions" | "AWS::EC2::VPCEndpointConnectionNotification" | "AWS::EC2::VPNConnectionRoute" | "AWS::Evidently::Segment" | "AWS::IAM::OIDCProvider" | "AWS::InspectorV2::Activation" | "AWS::MSK::ClusterPolicy" | "AWS::MSK::VpcConnection" | "AWS::MediaConnect::Gateway" | "AWS::MemoryDB::SubnetGroup" | "AWS::OpenSearchServerless::Collection" | "AWS::OpenSearchServerless::VpcEndpoint" | "AWS::Redshift::EndpointAuthorization" | "AWS::Route53Profiles::Profile" | "AWS::S3::StorageLensGroup" | "AWS::S3Express::BucketPolicy" | "AWS::S3Express::DirectoryBucket" | "AWS::SageMaker::InferenceExperiment" | "AWS::SecurityHub::Standard" | "AWS::Transfer::Profile" | "AWS::CloudFormation::StackSet" | "AWS::MediaPackageV2::Channel" | "AWS::S3::AccessGrantsLocation" | "AWS::S3::AccessGrant" | "AWS::S3::AccessGrantsInstance" | "AWS::EMRServerless::Application" | "AWS::Config::AggregationAuthorization" | "AWS::Bedrock::ApplicationInferenceProfile" | "AWS::ApiGatewayV2::Integration" | "AWS::SageMaker::MlflowTrackingServer" | "AWS::SageMaker::ModelBiasJobDefinition" | "AWS::SecretsManager::RotationSchedule" | "AWS::Deadline::QueueFleetAssociation" | "AWS::ECR::RepositoryCreationTemplate" | "AWS::CloudFormation::LambdaHook" | "AWS::EC2::SubnetNetworkAclAssociation" | "AWS::ApiGateway::UsagePlan" | "AWS::AppConfig::Extension" | "AWS::Deadline::Fleet" | "AWS::EMR::Studio" | "AWS::S3Tables::TableBucket" | "AWS::CloudFront::RealtimeLogConfig" | "AWS::BackupGateway::Hypervisor" | "AWS::BCMDataExports::Export" | "AWS::CloudFormation::GuardHook" | "AWS::CloudFront::PublicKey" | "AWS::CloudTrail::EventDataStore" | "AWS::EntityResolution::IdMappingWorkflow" | "AWS::EntityResolution::SchemaMapping" | "AWS::IoT::DomainConfiguration" | "AWS::PCAConnectorAD::DirectoryRegistration" | "AWS::RDS::Integration" | "AWS::Config::ConformancePack" | "AWS::RolesAnywhere::Profile" | "AWS::CodeArtifact::Domain" | "AWS::Backup::RestoreTestingPlan" | "AWS::Config::StoredQuery" | "AWS::SageMaker::DataQualityJobDefinition" | "AWS::SageMaker::ModelExplainabilityJobDefinition" | "AWS::SageMaker::ModelQualityJobDefinition" | "AWS::SageMaker::StudioLifecycleConfig" | "AWS::SES::DedicatedIpPool" | "AWS::SES::MailManagerTrafficPolicy" | "AWS::SSM::ResourceDataSync" | "AWS::BedrockAgentCore::Runtime" | "AWS::BedrockAgentCore::BrowserCustom" | "AWS::ElasticLoadBalancingV2::TargetGroup" | "AWS::EMRContainers::VirtualCluster" | "AWS::EntityResolution::MatchingWorkflow" | "AWS::IoTCoreDeviceAdvisor::SuiteDefinition" | "AWS::EC2::SecurityGroupVpcAssociation" | "AWS::EC2::VerifiedAccessInstance" | "AWS::KafkaConnect::CustomPlugin" | "AWS::NetworkManager::TransitGatewayPeering" | "AWS::OpenSearchServerless::SecurityConfig" | "AWS::Redshift::Integration" | "AWS::RolesAnywhere::TrustAnchor" | "AWS::Route53Profiles::ProfileAssociation" | "AWS::SSMIncidents::ResponsePlan" | "AWS::Transfer::Server" | "AWS::Glue::Database" | "AWS::Organizations::OrganizationalUnit" | "AWS::EC2::IPAMPoolCidr" | "AWS::EC2::VPCGatewayAttachment" | "AWS::Bedrock::Prompt" | "AWS::Comprehend::Flywheel" | "AWS::DataSync::Agent" | "AWS::MediaTailor::LiveSource" | "AWS::MSK::ServerlessCluster" | "AWS::IoTSiteWise::Asset" | "AWS::B2BI::Capability" | "AWS::CloudFront::KeyValueStore" | "AWS::Deadline::Monitor" | "AWS::GuardDuty::MalwareProtectionPlan" | "AWS::Location::APIKey" | "AWS::MediaPackageV2::OriginEndpoint" | "AWS::PCAConnectorAD::Connector" | "AWS::S3Tables::TableBucketPolicy" | "AWS::SecretsManager::ResourcePolicy" | "AWS::SSMContacts::Contact" | "AWS::IoT::ThingGroup" | "AWS::ImageBuilder::LifecyclePolicy" | "AWS::GameLift::Build" | "AWS::ECR::ReplicationConfiguration" | "AWS::EC2::SubnetCidrBlock" | "AWS::Connect::SecurityProfile" | "AWS::CleanRoomsML::TrainingDataset" | "AWS::AppStream::AppBlockBuilder" | "AWS::Route53::DNSSEC" | "AWS::SageMaker::UserProfile" | "AWS::ApiGateway::Method";
export interface ResourceValue {
  readonly Value: ResourceValueType;
}
export type ResourceValueType = "RESOURCE_ID";
export interface RetentionConfiguration {
  readonly Name: string;
  readonly RetentionPeriodInDays: number;
}
export type RuleEvaluationVisibility = "EXTERNAL" | "INTERNAL";
export interface Scope {
  readonly ComplianceResourceTypes?: readonly string[];
  readonly TagKey?: string;
  readonly TagValue?: string;
  readonly ComplianceResourceId?: string;
  readonly ServicePrincipals?: readonly string[];
}
export interface ScopeConfiguration {
  readonly scopeType: string;
  readonly scopeValues?: readonly string[];
  readonly allRegions: boolean;
  readonly includedRegions?: readonly string[];
}
export interface SelectAggregateResourceConfigRequest {
  readonly Expression: string;
  readonly ConfigurationAggregatorName: string;
  readonly Limit?: number;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface SelectAggregateResourceConfigResponse {
  readonly Results?: readonly string[];
  readonly QueryInfo?: QueryInfo;
  readonly NextToken?: string;
}
export interface SelectResourceConfigRequest {
  readonly Expression: string;
  readonly Limit?: number;
  readonly NextToken?: string;
}
export interface SelectResourceConfigResponse {
  readonly Results?: readonly string[];
  readonly QueryInfo?: QueryInfo;
  readonly NextToken?: string;
}
export type SortBy = "SCORE";
export type SortOrder = "ASCENDING" | "DESCENDING";
export interface Source {
  readonly Owner: Owner;
  readonly SourceIdentifier?: string;
  readonly SourceDetails?: readonly SourceDetail[];
  readonly CustomPolicyDetails?: CustomPolicyDetails;
}
export interface SourceDetail {
  readonly EventSource?: EventSource;
  readonly MessageType?: MessageType;
  readonly MaximumExecutionFrequency?: MaximumExecutionFrequency;
}
export interface SsmControls {
  readonly ConcurrentExecutionRatePercentage?: number;
  readonly ErrorPercentage?: number;
}
export interface StartConfigRulesEvaluationRequest {
  readonly ConfigRuleNames?: readonly string[];
}
export interface StartConfigRulesEvaluationResponse {}
export interface StartConfigurationRecorderRequest {
  readonly ConfigurationRecorderName: string;
}
export interface StartRemediationExecutionRequest {
  readonly ConfigRuleName: string;
  readonly ResourceKeys: readonly ResourceKey[];
}
export interface StartRemediationExecutionResponse {
  readonly FailureMessage?: string;
  readonly FailedItems?: readonly ResourceKey[];
}
export interface StartResourceEvaluationRequest {
  readonly ResourceDetails: ResourceDetails;
  readonly EvaluationContext?: EvaluationContext;
  readonly EvaluationMode: EvaluationMode;
  readonly EvaluationTimeout?: number;
  readonly ClientToken?: string;
}
export interface StartResourceEvaluationResponse {
  readonly ResourceEvaluationId?: string;
}
export interface StaticValue {
  readonly Values: readonly string[];
}
export interface StatusDetailFilters {
  readonly AccountId?: string;
  readonly MemberAccountRuleStatus?: MemberAccountRuleStatus;
}
export interface StopConfigurationRecorderRequest {
  readonly ConfigurationRecorderName: string;
}
export interface StoredQuery {
  readonly QueryId?: string;
  readonly QueryArn?: string;
  readonly QueryName: string;
  readonly Description?: string;
  readonly Expression?: string;
}
export interface StoredQueryMetadata {
  readonly QueryId: string;
  readonly QueryArn: string;
  readonly QueryName: string;
  readonly Description?: string;
}
export interface Tag {
  readonly Key?: string;
  readonly Value?: string;
}
export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}
export interface TemplateSSMDocumentDetails {
  readonly DocumentName: string;
  readonly DocumentVersion?: string;
}
export interface TimeWindow {
  readonly StartTime?: Date;
  readonly EndTime?: Date;
}
export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
