/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of cloudtrail. */

/** Input and output of each operation. */
export interface Operations {
  AddTags: [AddTagsRequest, AddTagsResponse];
  CancelQuery: [CancelQueryRequest, CancelQueryResponse];
  CreateChannel: [CreateChannelRequest, CreateChannelResponse];
  CreateDashboard: [CreateDashboardRequest, CreateDashboardResponse];
  CreateEventDataStore: [CreateEventDataStoreRequest, CreateEventDataStoreResponse];
  CreateTrail: [CreateTrailRequest, CreateTrailResponse];
  DeleteChannel: [DeleteChannelRequest, DeleteChannelResponse];
  DeleteDashboard: [DeleteDashboardRequest, DeleteDashboardResponse];
  DeleteEventDataStore: [DeleteEventDataStoreRequest, DeleteEventDataStoreResponse];
  DeleteResourcePolicy: [DeleteResourcePolicyRequest, DeleteResourcePolicyResponse];
  DeleteTrail: [DeleteTrailRequest, DeleteTrailResponse];
  DeregisterOrganizationDelegatedAdmin: [DeregisterOrganizationDelegatedAdminRequest, DeregisterOrganizationDelegatedAdminResponse];
  DescribeQuery: [DescribeQueryRequest, DescribeQueryResponse];
  DescribeTrails: [DescribeTrailsRequest, DescribeTrailsResponse];
  DisableFederation: [DisableFederationRequest, DisableFederationResponse];
  EnableFederation: [EnableFederationRequest, EnableFederationResponse];
  GenerateQuery: [GenerateQueryRequest, GenerateQueryResponse];
  GetChannel: [GetChannelRequest, GetChannelResponse];
  GetDashboard: [GetDashboardRequest, GetDashboardResponse];
  GetEventConfiguration: [GetEventConfigurationRequest, GetEventConfigurationResponse];
  GetEventDataStore: [GetEventDataStoreRequest, GetEventDataStoreResponse];
  GetEventSelectors: [GetEventSelectorsRequest, GetEventSelectorsResponse];
  GetImport: [GetImportRequest, GetImportResponse];
  GetInsightSelectors: [GetInsightSelectorsRequest, GetInsightSelectorsResponse];
  GetQueryResults: [GetQueryResultsRequest, GetQueryResultsResponse];
  GetResourcePolicy: [GetResourcePolicyRequest, GetResourcePolicyResponse];
  GetTrail: [GetTrailRequest, GetTrailResponse];
  GetTrailStatus: [GetTrailStatusRequest, GetTrailStatusResponse];
  ListChannels: [ListChannelsRequest, ListChannelsResponse];
  ListDashboards: [ListDashboardsRequest, ListDashboardsResponse];
  ListEventDataStores: [ListEventDataStoresRequest, ListEventDataStoresResponse];
  ListImportFailures: [ListImportFailuresRequest, ListImportFailuresResponse];
  ListImports: [ListImportsRequest, ListImportsResponse];
  ListInsightsData: [ListInsightsDataRequest, ListInsightsDataResponse];
  ListInsightsMetricData: [ListInsightsMetricDataRequest, ListInsightsMetricDataResponse];
  ListPublicKeys: [ListPublicKeysRequest, ListPublicKeysResponse];
  ListQueries: [ListQueriesRequest, ListQueriesResponse];
  ListTags: [ListTagsRequest, ListTagsResponse];
  ListTrails: [ListTrailsRequest, ListTrailsResponse];
  LookupEvents: [LookupEventsRequest, LookupEventsResponse];
  PutEventConfiguration: [PutEventConfigurationRequest, PutEventConfigurationResponse];
  PutEventSelectors: [PutEventSelectorsRequest, PutEventSelectorsResponse];
  PutInsightSelectors: [PutInsightSelectorsRequest, PutInsightSelectorsResponse];
  PutResourcePolicy: [PutResourcePolicyRequest, PutResourcePolicyResponse];
  RegisterOrganizationDelegatedAdmin: [RegisterOrganizationDelegatedAdminRequest, RegisterOrganizationDelegatedAdminResponse];
  RemoveTags: [RemoveTagsRequest, RemoveTagsResponse];
  RestoreEventDataStore: [RestoreEventDataStoreRequest, RestoreEventDataStoreResponse];
  SearchSampleQueries: [SearchSampleQueriesRequest, SearchSampleQueriesResponse];
  StartDashboardRefresh: [StartDashboardRefreshRequest, StartDashboardRefreshResponse];
  StartEventDataStoreIngestion: [StartEventDataStoreIngestionRequest, StartEventDataStoreIngestionResponse];
  StartImport: [StartImportRequest, StartImportResponse];
  StartLogging: [StartLoggingRequest, StartLoggingResponse];
  StartQuery: [StartQueryRequest, StartQueryResponse];
  StopEventDataStoreIngestion: [StopEventDataStoreIngestionRequest, StopEventDataStoreIngestionResponse];
  StopImport: [StopImportRequest, StopImportResponse];
  StopLogging: [StopLoggingRequest, StopLoggingResponse];
  UpdateChannel: [UpdateChannelRequest, UpdateChannelResponse];
  UpdateDashboard: [UpdateDashboardRequest, UpdateDashboardResponse];
  UpdateEventDataStore: [UpdateEventDataStoreRequest, UpdateEventDataStoreResponse];
  UpdateTrail: [UpdateTrailRequest, UpdateTrailResponse];
}

export interface AddTagsRequest {
  readonly ResourceId: string;
  readonly TagsList: readonly Tag[];
}
export interface AddTagsResponse {}
export interface AdvancedEventSelector {
  readonly Name?: string;
  readonly FieldSelectors: readonly AdvancedFieldSelector[];
}
export interface AdvancedFieldSelector {
  readonly Field: string;
  readonly Equals?: readonly string[];
  readonly StartsWith?: readonly string[];
  readonly EndsWith?: readonly string[];
  readonly NotEquals?: readonly string[];
  readonly NotStartsWith?: readonly string[];
  readonly NotEndsWith?: readonly string[];
}
export interface AggregationConfiguration {
  readonly Templates: readonly Template[];
  readonly EventCategory: EventCategoryAggregation;
}
export type BillingMode = "EXTENDABLE_RETENTION_PRICING" | "FIXED_RETENTION_PRICING";
export interface CancelQueryRequest {
  readonly EventDataStore?: string;
  readonly QueryId: string;
  readonly EventDataStoreOwnerAccountId?: string;
}
export interface CancelQueryResponse {
  readonly QueryId: string;
  readonly QueryStatus: QueryStatus;
  readonly EventDataStoreOwnerAccountId?: string;
}
export interface Channel {
  readonly ChannelArn?: string;
  readonly Name?: string;
}
export interface ContextKeySelector {
  readonly Type: Type;
  readonly Equals: readonly string[];
}
export interface CreateChannelRequest {
  readonly Name: string;
  readonly Source: string;
  readonly Destinations: readonly Destination[];
  readonly Tags?: readonly Tag[];
}
export interface CreateChannelResponse {
  readonly ChannelArn?: string;
  readonly Name?: string;
  readonly Source?: string;
  readonly Destinations?: readonly Destination[];
  readonly Tags?: readonly Tag[];
}
export interface CreateDashboardRequest {
  readonly Name: string;
  readonly RefreshSchedule?: RefreshSchedule;
  readonly TagsList?: readonly Tag[];
  readonly TerminationProtectionEnabled?: boolean;
  readonly Widgets?: readonly RequestWidget[];
}
export interface CreateDashboardResponse {
  readonly DashboardArn?: string;
  readonly Name?: string;
  readonly Type?: DashboardType;
  readonly Widgets?: readonly Widget[];
  readonly TagsList?: readonly Tag[];
  readonly RefreshSchedule?: RefreshSchedule;
  readonly TerminationProtectionEnabled?: boolean;
}
export interface CreateEventDataStoreRequest {
  readonly Name: string;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
  readonly MultiRegionEnabled?: boolean;
  readonly OrganizationEnabled?: boolean;
  readonly RetentionPeriod?: number;
  readonly TerminationProtectionEnabled?: boolean;
  readonly TagsList?: readonly Tag[];
  readonly KmsKeyId?: string;
  readonly StartIngestion?: boolean;
  readonly BillingMode?: BillingMode;
}
export interface CreateEventDataStoreResponse {
  readonly EventDataStoreArn?: string;
  readonly Name?: string;
  readonly Status?: EventDataStoreStatus;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
  readonly MultiRegionEnabled?: boolean;
  readonly OrganizationEnabled?: boolean;
  readonly RetentionPeriod?: number;
  readonly TerminationProtectionEnabled?: boolean;
  readonly TagsList?: readonly Tag[];
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
  readonly KmsKeyId?: string;
  readonly BillingMode?: BillingMode;
}
export interface CreateTrailRequest {
  readonly Name: string;
  readonly S3BucketName: string;
  readonly S3KeyPrefix?: string;
  readonly SnsTopicName?: string;
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly IsMultiRegionTrail?: boolean;
  readonly EnableLogFileValidation?: boolean;
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly CloudWatchLogsRoleArn?: string;
  readonly KmsKeyId?: string;
  readonly IsOrganizationTrail?: boolean;
  readonly TagsList?: readonly Tag[];
  readonly RecursiveLogging?: boolean;
}
export interface CreateTrailResponse {
  readonly Name?: string;
  readonly S3BucketName?: string;
  readonly S3KeyPrefix?: string;
  readonly SnsTopicName?: string;
  readonly SnsTopicARN?: string;
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly IsMultiRegionTrail?: boolean;
  readonly TrailARN?: string;
  readonly LogFileValidationEnabled?: boolean;
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly CloudWatchLogsRoleArn?: string;
  readonly KmsKeyId?: string;
  readonly IsOrganizationTrail?: boolean;
  readonly RecursiveLogging?: boolean;
}
export interface DashboardDetail {
  readonly DashboardArn?: string;
  readonly Type?: DashboardType;
}
export type DashboardStatus = "CREATING" | "CREATED" | "UPDATING" | "UPDATED" | "DELETING";
export type DashboardType = "MANAGED" | "CUSTOM";
export interface DataResource {
  readonly Type?: string;
  readonly Values?: readonly string[];
}
export interface DeleteChannelRequest {
  readonly Channel: string;
}
export interface DeleteChannelResponse {}
export interface DeleteDashboardRequest {
  readonly DashboardId: string;
}
export interface DeleteDashboardResponse {}
export interface DeleteEventDataStoreRequest {
  readonly EventDataStore: string;
}
export interface DeleteEventDataStoreResponse {}
export interface DeleteResourcePolicyRequest {
  readonly ResourceArn: string;
}
export interface DeleteResourcePolicyResponse {}
export interface DeleteTrailRequest {
  readonly Name: string;
}
export interface DeleteTrailResponse {}
export type DeliveryStatus = "SUCCESS" | "FAILED" | "FAILED_SIGNING_FILE" | "PENDING" | "RESOURCE_NOT_FOUND" | "ACCESS_DENIED" | "ACCESS_DENIED_SIGNING_FILE" | "CANCELLED" | "UNKNOWN";
export interface DeregisterOrganizationDelegatedAdminRequest {
  readonly DelegatedAdminAccountId: string;
}
export interface DeregisterOrganizationDelegatedAdminResponse {}
export interface DescribeQueryRequest {
  readonly EventDataStore?: string;
  readonly QueryId?: string;
  readonly QueryAlias?: string;
  readonly RefreshId?: string;
  readonly EventDataStoreOwnerAccountId?: string;
}
export interface DescribeQueryResponse {
  readonly QueryId?: string;
  readonly QueryString?: string;
  readonly QueryStatus?: QueryStatus;
  readonly QueryStatistics?: QueryStatisticsForDescribeQuery;
  readonly ErrorMessage?: string;
  readonly DeliveryS3Uri?: string;
  readonly DeliveryStatus?: DeliveryStatus;
  readonly Prompt?: string;
  readonly EventDataStoreOwnerAccountId?: string;
}
export interface DescribeTrailsRequest {
  readonly trailNameList?: readonly string[];
  readonly includeShadowTrails?: boolean;
}
export interface DescribeTrailsResponse {
  readonly trailList?: readonly Trail[];
}
export interface Destination {
  readonly Type: DestinationType;
  readonly Location: string;
}
export type DestinationType = "EVENT_DATA_STORE" | "AWS_SERVICE";
export interface DisableFederationRequest {
  readonly EventDataStore: string;
}
export interface DisableFederationResponse {
  readonly EventDataStoreArn?: string;
  readonly FederationStatus?: FederationStatus;
}
export interface EnableFederationRequest {
  readonly EventDataStore: string;
  readonly FederationRoleArn: string;
}
export interface EnableFederationResponse {
  readonly EventDataStoreArn?: string;
  readonly FederationStatus?: FederationStatus;
  readonly FederationRoleArn?: string;
}
export interface Event {
  readonly EventId?: string;
  readonly EventName?: string;
  readonly ReadOnly?: string;
  readonly AccessKeyId?: string;
  readonly EventTime?: Date;
  readonly EventSource?: string;
  readonly Username?: string;
  readonly Resources?: readonly Resource[];
  readonly CloudTrailEvent?: string;
}
export type EventCategory = "insight";
export type EventCategoryAggregation = "Data";
export interface EventDataStore {
  readonly EventDataStoreArn?: string;
  readonly Name?: string;
  readonly TerminationProtectionEnabled?: boolean;
  readonly Status?: EventDataStoreStatus;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
  readonly MultiRegionEnabled?: boolean;
  readonly OrganizationEnabled?: boolean;
  readonly RetentionPeriod?: number;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
}
export type EventDataStoreStatus = "CREATED" | "ENABLED" | "PENDING_DELETION" | "STARTING_INGESTION" | "STOPPING_INGESTION" | "STOPPED_INGESTION";
export interface EventSelector {
  readonly ReadWriteType?: ReadWriteType;
  readonly IncludeManagementEvents?: boolean;
  readonly DataResources?: readonly DataResource[];
  readonly ExcludeManagementEventSources?: readonly string[];
}
export type FederationStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED";
export interface GenerateQueryRequest {
  readonly EventDataStores: readonly string[];
  readonly Prompt: string;
}
export interface GenerateQueryResponse {
  readonly QueryStatement?: string;
  readonly QueryAlias?: string;
  readonly EventDataStoreOwnerAccountId?: string;
}
export interface GetChannelRequest {
  readonly Channel: string;
}
export interface GetChannelResponse {
  readonly ChannelArn?: string;
  readonly Name?: string;
  readonly Source?: string;
  readonly SourceConfig?: SourceConfig;
  readonly Destinations?: readonly Destination[];
  readonly IngestionStatus?: IngestionStatus;
}
export interface GetDashboardRequest {
  readonly DashboardId: string;
}
export interface GetDashboardResponse {
  readonly DashboardArn?: string;
  readonly Type?: DashboardType;
  readonly Status?: DashboardStatus;
  readonly Widgets?: readonly Widget[];
  readonly RefreshSchedule?: RefreshSchedule;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
  readonly LastRefreshId?: string;
  readonly LastRefreshFailureReason?: string;
  readonly TerminationProtectionEnabled?: boolean;
}
export interface GetEventConfigurationRequest {
  readonly TrailName?: string;
  readonly EventDataStore?: string;
}
export interface GetEventConfigurationResponse {
  readonly TrailARN?: string;
  readonly EventDataStoreArn?: string;
  readonly MaxEventSize?: MaxEventSize;
  readonly ContextKeySelectors?: readonly ContextKeySelector[];
  readonly AggregationConfigurations?: readonly AggregationConfiguration[];
}
export interface GetEventDataStoreRequest {
  readonly EventDataStore: string;
}
export interface GetEventDataStoreResponse {
  readonly EventDataStoreArn?: string;
  readonly Name?: string;
  readonly Status?: EventDataStoreStatus;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
  readonly MultiRegionEnabled?: boolean;
  readonly OrganizationEnabled?: boolean;
  readonly RetentionPeriod?: number;
  readonly TerminationProtectionEnabled?: boolean;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
  readonly KmsKeyId?: string;
  readonly BillingMode?: BillingMode;
  readonly FederationStatus?: FederationStatus;
  readonly FederationRoleArn?: string;
  readonly PartitionKeys?: readonly PartitionKey[];
}
export interface GetEventSelectorsRequest {
  readonly TrailName: string;
}
export interface GetEventSelectorsResponse {
  readonly TrailARN?: string;
  readonly EventSelectors?: readonly EventSelector[];
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
}
export interface GetImportRequest {
  readonly ImportId: string;
}
export interface GetImportResponse {
  readonly ImportId?: string;
  readonly Destinations?: readonly string[];
  readonly ImportSource?: ImportSource;
  readonly StartEventTime?: Date;
  readonly EndEventTime?: Date;
  readonly ImportStatus?: ImportStatus;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
  readonly ImportStatistics?: ImportStatistics;
}
export interface GetInsightSelectorsRequest {
  readonly TrailName?: string;
  readonly EventDataStore?: string;
}
export interface GetInsightSelectorsResponse {
  readonly TrailARN?: string;
  readonly InsightSelectors?: readonly InsightSelector[];
  readonly EventDataStoreArn?: string;
  readonly InsightsDestination?: string;
}
export interface GetQueryResultsRequest {
  readonly EventDataStore?: string;
  readonly QueryId: string;
  readonly NextToken?: string;
  readonly MaxQueryResults?: number;
  readonly EventDataStoreOwnerAccountId?: string;
}
export interface GetQueryResultsResponse {
  readonly QueryStatus?: QueryStatus;
  readonly QueryStatistics?: QueryStatistics;
  readonly QueryResultRows?: readonly (readonly Readonly<Record<string, string>>[])[];
  readonly NextToken?: string;
  readonly ErrorMessage?: string;
}
export interface GetResourcePolicyRequest {
  readonly ResourceArn: string;
}
export interface GetResourcePolicyResponse {
  readonly ResourceArn?: string;
  readonly ResourcePolicy?: string;
  readonly DelegatedAdminResourcePolicy?: string;
}
export interface GetTrailRequest {
  readonly Name: string;
}
export interface GetTrailResponse {
  readonly Trail?: Trail;
}
export interface GetTrailStatusRequest {
  readonly Name: string;
}
export interface GetTrailStatusResponse {
  readonly IsLogging?: boolean;
  readonly LatestDeliveryError?: string;
  readonly LatestNotificationError?: string;
  readonly LatestDeliveryTime?: Date;
  readonly LatestNotificationTime?: Date;
  readonly StartLoggingTime?: Date;
  readonly StopLoggingTime?: Date;
  readonly LatestCloudWatchLogsDeliveryError?: string;
  readonly LatestCloudWatchLogsDeliveryTime?: Date;
  readonly LatestDigestDeliveryTime?: Date;
  readonly LatestDigestDeliveryError?: string;
  readonly LatestDeliveryAttemptTime?: string;
  readonly LatestNotificationAttemptTime?: string;
  readonly LatestNotificationAttemptSucceeded?: string;
  readonly LatestDeliveryAttemptSucceeded?: string;
  readonly TimeLoggingStarted?: string;
  readonly TimeLoggingStopped?: string;
}
export interface ImportFailureListItem {
  readonly Location?: string;
  readonly Status?: ImportFailureStatus;
  readonly ErrorType?: string;
  readonly ErrorMessage?: string;
  readonly LastUpdatedTime?: Date;
}
export type ImportFailureStatus = "FAILED" | "RETRY" | "SUCCEEDED";
export interface ImportSource {
  readonly S3: S3ImportSource;
}
export interface ImportStatistics {
  readonly PrefixesFound?: number;
  readonly PrefixesCompleted?: number;
  readonly FilesCompleted?: number;
  readonly EventsCompleted?: number;
  readonly FailedEntries?: number;
}
export type ImportStatus = "INITIALIZING" | "IN_PROGRESS" | "FAILED" | "STOPPED" | "COMPLETED";
export interface ImportsListItem {
  readonly ImportId?: string;
  readonly ImportStatus?: ImportStatus;
  readonly Destinations?: readonly string[];
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
}
export interface IngestionStatus {
  readonly LatestIngestionSuccessTime?: Date;
  readonly LatestIngestionSuccessEventID?: string;
  readonly LatestIngestionErrorCode?: string;
  readonly LatestIngestionAttemptTime?: Date;
  readonly LatestIngestionAttemptEventID?: string;
}
export interface InsightSelector {
  readonly InsightType?: InsightType;
  readonly EventCategories?: readonly SourceEventCategory[];
}
export type InsightType = "ApiCallRateInsight" | "ApiErrorRateInsight";
export type InsightsMetricDataType = "FillWithZeros" | "NonZeroData";
export interface ListChannelsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListChannelsResponse {
  readonly Channels?: readonly Channel[];
  readonly NextToken?: string;
}
export interface ListDashboardsRequest {
  readonly NamePrefix?: string;
  readonly Type?: DashboardType;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListDashboardsResponse {
  readonly Dashboards?: readonly DashboardDetail[];
  readonly NextToken?: string;
}
export interface ListEventDataStoresRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListEventDataStoresResponse {
  readonly EventDataStores?: readonly EventDataStore[];
  readonly NextToken?: string;
}
export interface ListImportFailuresRequest {
  readonly ImportId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListImportFailuresResponse {
  readonly Failures?: readonly ImportFailureListItem[];
  readonly NextToken?: string;
}
export interface ListImportsRequest {
  readonly MaxResults?: number;
  readonly Destination?: string;
  readonly ImportStatus?: ImportStatus;
  readonly NextToken?: string;
}
export interface ListImportsResponse {
  readonly Imports?: readonly ImportsListItem[];
  readonly NextToken?: string;
}
export type ListInsightsDataDimensionKey = "EventId" | "EventName" | "EventSource";
export interface ListInsightsDataRequest {
  readonly InsightSource: string;
  readonly DataType: ListInsightsDataType;
  readonly Dimensions?: Readonly<Partial<Record<ListInsightsDataDimensionKey, string>>>;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListInsightsDataResponse {
  readonly Events?: readonly Event[];
  readonly NextToken?: string;
}
export type ListInsightsDataType = "InsightsEvents";
export interface ListInsightsMetricDataRequest {
  readonly TrailName?: string;
  readonly EventSource: string;
  readonly EventName: string;
  readonly InsightType: InsightType;
  readonly ErrorCode?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly Period?: number;
  readonly DataType?: InsightsMetricDataType;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListInsightsMetricDataResponse {
  readonly TrailARN?: string;
  readonly EventSource?: string;
  readonly EventName?: string;
  readonly InsightType?: InsightType;
  readonly ErrorCode?: string;
  readonly Timestamps?: readonly Date[];
  readonly Values?: readonly number[];
  readonly NextToken?: string;
}
export interface ListPublicKeysRequest {
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly NextToken?: string;
}
export interface ListPublicKeysResponse {
  readonly PublicKeyList?: readonly PublicKey[];
  readonly NextToken?: string;
}
export interface ListQueriesRequest {
  readonly EventDataStore: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly QueryStatus?: QueryStatus;
}
export interface ListQueriesResponse {
  readonly Queries?: readonly Query[];
  readonly NextToken?: string;
}
export interface ListTagsRequest {
  readonly ResourceIdList: readonly string[];
  readonly NextToken?: string;
}
export interface ListTagsResponse {
  readonly ResourceTagList?: readonly ResourceTag[];
  readonly NextToken?: string;
}
export interface ListTrailsRequest {
  readonly NextToken?: string;
}
export interface ListTrailsResponse {
  readonly Trails?: readonly TrailInfo[];
  readonly NextToken?: string;
}
export interface LookupAttribute {
  readonly AttributeKey: LookupAttributeKey;
  readonly AttributeValue: string;
}
export type LookupAttributeKey = "EventId" | "EventName" | "ReadOnly" | "Username" | "ResourceType" | "ResourceName" | "EventSource" | "AccessKeyId";
export interface LookupEventsRequest {
  readonly LookupAttributes?: readonly LookupAttribute[];
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly EventCategory?: EventCategory;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface LookupEventsResponse {
  readonly Events?: readonly Event[];
  readonly NextToken?: string;
}
export type MaxEventSize = "Standard" | "Large";
export interface PartitionKey {
  readonly Name: string;
  readonly Type: string;
}
export interface PublicKey {
  readonly Value?: Uint8Array;
  readonly ValidityStartTime?: Date;
  readonly ValidityEndTime?: Date;
  readonly Fingerprint?: string;
}
export interface PutEventConfigurationRequest {
  readonly TrailName?: string;
  readonly EventDataStore?: string;
  readonly MaxEventSize?: MaxEventSize;
  readonly ContextKeySelectors?: readonly ContextKeySelector[];
  readonly AggregationConfigurations?: readonly AggregationConfiguration[];
}
export interface PutEventConfigurationResponse {
  readonly TrailARN?: string;
  readonly EventDataStoreArn?: string;
  readonly MaxEventSize?: MaxEventSize;
  readonly ContextKeySelectors?: readonly ContextKeySelector[];
  readonly AggregationConfigurations?: readonly AggregationConfiguration[];
}
export interface PutEventSelectorsRequest {
  readonly TrailName: string;
  readonly EventSelectors?: readonly EventSelector[];
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
}
export interface PutEventSelectorsResponse {
  readonly TrailARN?: string;
  readonly EventSelectors?: readonly EventSelector[];
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
}
export interface PutInsightSelectorsRequest {
  readonly TrailName?: string;
  readonly InsightSelectors: readonly InsightSelector[];
  readonly EventDataStore?: string;
  readonly InsightsDestination?: string;
}
export interface PutInsightSelectorsResponse {
  readonly TrailARN?: string;
  readonly InsightSelectors?: readonly InsightSelector[];
  readonly EventDataStoreArn?: string;
  readonly InsightsDestination?: string;
}
export interface PutResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly ResourcePolicy: string;
}
export interface PutResourcePolicyResponse {
  readonly ResourceArn?: string;
  readonly ResourcePolicy?: string;
  readonly DelegatedAdminResourcePolicy?: string;
}
export interface Query {
  readonly QueryId?: string;
  readonly QueryStatus?: QueryStatus;
  readonly CreationTime?: Date;
}
export interface QueryStatistics {
  readonly ResultsCount?: number;
  readonly TotalResultsCount?: number;
  readonly BytesScanned?: number;
}
export interface QueryStatisticsForDescribeQuery {
  readonly EventsMatched?: number;
  readonly EventsScanned?: number;
  readonly BytesScanned?: number;
  readonly ExecutionTimeInMillis?: number;
  readonly CreationTime?: Date;
}
export type QueryStatus = "QUEUED" | "RUNNING" | "FINISHED" | "FAILED" | "CANCELLED" | "TIMED_OUT";
export type ReadWriteType = "ReadOnly" | "WriteOnly" | "All";
export interface RefreshSchedule {
  readonly Frequency?: RefreshScheduleFrequency;
  readonly Status?: RefreshScheduleStatus;
  readonly TimeOfDay?: string;
}
export interface RefreshScheduleFrequency {
  readonly Unit?: RefreshScheduleFrequencyUnit;
  readonly Value?: number;
}
export type RefreshScheduleFrequencyUnit = "HOURS" | "DAYS";
export type RefreshScheduleStatus = "ENABLED" | "DISABLED";
export interface RegisterOrganizationDelegatedAdminRequest {
  readonly MemberAccountId: string;
}
export interface RegisterOrganizationDelegatedAdminResponse {}
export interface RemoveTagsRequest {
  readonly ResourceId: string;
  readonly TagsList: readonly Tag[];
}
export interface RemoveTagsResponse {}
export interface RequestWidget {
  readonly QueryStatement: string;
  readonly QueryParameters?: readonly string[];
  readonly ViewProperties: Readonly<Record<string, string>>;
}
export interface Resource {
  readonly ResourceType?: string;
  readonly ResourceName?: string;
}
export interface ResourceTag {
  readonly ResourceId?: string;
  readonly TagsList?: readonly Tag[];
}
export interface RestoreEventDataStoreRequest {
  readonly EventDataStore: string;
}
export interface RestoreEventDataStoreResponse {
  readonly EventDataStoreArn?: string;
  readonly Name?: string;
  readonly Status?: EventDataStoreStatus;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
  readonly MultiRegionEnabled?: boolean;
  readonly OrganizationEnabled?: boolean;
  readonly RetentionPeriod?: number;
  readonly TerminationProtectionEnabled?: boolean;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
  readonly KmsKeyId?: string;
  readonly BillingMode?: BillingMode;
}
export interface S3ImportSource {
  readonly S3LocationUri: string;
  readonly S3BucketRegion: string;
  readonly S3BucketAccessRoleArn: string;
}
export interface SearchSampleQueriesRequest {
  readonly SearchPhrase: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface SearchSampleQueriesResponse {
  readonly SearchResults?: readonly SearchSampleQueriesSearchResult[];
  readonly NextToken?: string;
}
export interface SearchSampleQueriesSearchResult {
  readonly Name?: string;
  readonly Description?: string;
  readonly SQL?: string;
  readonly Relevance?: number;
}
export interface SourceConfig {
  readonly ApplyToAllRegions?: boolean;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
}
export type SourceEventCategory = "Management" | "Data";
export interface StartDashboardRefreshRequest {
  readonly DashboardId: string;
  readonly QueryParameterValues?: Readonly<Record<string, string>>;
}
export interface StartDashboardRefreshResponse {
  readonly RefreshId?: string;
}
export interface StartEventDataStoreIngestionRequest {
  readonly EventDataStore: string;
}
export interface StartEventDataStoreIngestionResponse {}
export interface StartImportRequest {
  readonly Destinations?: readonly string[];
  readonly ImportSource?: ImportSource;
  readonly StartEventTime?: Date;
  readonly EndEventTime?: Date;
  readonly ImportId?: string;
}
export interface StartImportResponse {
  readonly ImportId?: string;
  readonly Destinations?: readonly string[];
  readonly ImportSource?: ImportSource;
  readonly StartEventTime?: Date;
  readonly EndEventTime?: Date;
  readonly ImportStatus?: ImportStatus;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
}
export interface StartLoggingRequest {
  readonly Name: string;
}
export interface StartLoggingResponse {}
export interface StartQueryRequest {
  readonly QueryStatement?: string;
  readonly DeliveryS3Uri?: string;
  readonly QueryAlias?: string;
  readonly QueryParameters?: readonly string[];
  readonly EventDataStoreOwnerAccountId?: string;
}
export interface StartQueryResponse {
  readonly QueryId?: string;
  readonly EventDataStoreOwnerAccountId?: string;
}
export interface StopEventDataStoreIngestionRequest {
  readonly EventDataStore: string;
}
export interface StopEventDataStoreIngestionResponse {}
export interface StopImportRequest {
  readonly ImportId: string;
}
export interface StopImportResponse {
  readonly ImportId?: string;
  readonly ImportSource?: ImportSource;
  readonly Destinations?: readonly string[];
  readonly ImportStatus?: ImportStatus;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
  readonly StartEventTime?: Date;
  readonly EndEventTime?: Date;
  readonly ImportStatistics?: ImportStatistics;
}
export interface StopLoggingRequest {
  readonly Name: string;
}
export interface StopLoggingResponse {}
export interface Tag {
  readonly Key: string;
  readonly Value?: string;
}
export type Template = "API_ACTIVITY" | "RESOURCE_ACCESS" | "USER_ACTIONS";
export interface Trail {
  readonly Name?: string;
  readonly S3BucketName?: string;
  readonly S3KeyPrefix?: string;
  readonly SnsTopicName?: string;
  readonly SnsTopicARN?: string;
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly IsMultiRegionTrail?: boolean;
  readonly HomeRegion?: string;
  readonly TrailARN?: string;
  readonly LogFileValidationEnabled?: boolean;
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly CloudWatchLogsRoleArn?: string;
  readonly KmsKeyId?: string;
  readonly HasCustomEventSelectors?: boolean;
  readonly HasInsightSelectors?: boolean;
  readonly IsOrganizationTrail?: boolean;
  readonly RecursiveLogging?: boolean;
}
export interface TrailInfo {
  readonly TrailARN?: string;
  readonly Name?: string;
  readonly HomeRegion?: string;
}
export type Type = "TagContext" | "RequestContext";
export interface UpdateChannelRequest {
  readonly Channel: string;
  readonly Destinations?: readonly Destination[];
  readonly Name?: string;
}
export interface UpdateChannelResponse {
  readonly ChannelArn?: string;
  readonly Name?: string;
  readonly Source?: string;
  readonly Destinations?: readonly Destination[];
}
export interface UpdateDashboardRequest {
  readonly DashboardId: string;
  readonly Widgets?: readonly RequestWidget[];
  readonly RefreshSchedule?: RefreshSchedule;
  readonly TerminationProtectionEnabled?: boolean;
}
export interface UpdateDashboardResponse {
  readonly DashboardArn?: string;
  readonly Name?: string;
  readonly Type?: DashboardType;
  readonly Widgets?: readonly Widget[];
  readonly RefreshSchedule?: RefreshSchedule;
  readonly TerminationProtectionEnabled?: boolean;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
}
export interface UpdateEventDataStoreRequest {
  readonly EventDataStore: string;
  readonly Name?: string;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
  readonly MultiRegionEnabled?: boolean;
  readonly OrganizationEnabled?: boolean;
  readonly RetentionPeriod?: number;
  readonly TerminationProtectionEnabled?: boolean;
  readonly KmsKeyId?: string;
  readonly BillingMode?: BillingMode;
}
export interface UpdateEventDataStoreResponse {
  readonly EventDataStoreArn?: string;
  readonly Name?: string;
  readonly Status?: EventDataStoreStatus;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
  readonly MultiRegionEnabled?: boolean;
  readonly OrganizationEnabled?: boolean;
  readonly RetentionPeriod?: number;
  readonly TerminationProtectionEnabled?: boolean;
  readonly CreatedTimestamp?: Date;
  readonly UpdatedTimestamp?: Date;
  readonly KmsKeyId?: string;
  readonly BillingMode?: BillingMode;
  readonly FederationStatus?: FederationStatus;
  readonly FederationRoleArn?: string;
}
export interface UpdateTrailRequest {
  readonly Name: string;
  readonly S3BucketName?: string;
  readonly S3KeyPrefix?: string;
  readonly SnsTopicName?: string;
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly IsMultiRegionTrail?: boolean;
  readonly EnableLogFileValidation?: boolean;
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly CloudWatchLogsRoleArn?: string;
  readonly KmsKeyId?: string;
  readonly IsOrganizationTrail?: boolean;
  readonly RecursiveLogging?: boolean;
}
export interface UpdateTrailResponse {
  readonly Name?: string;
  readonly S3BucketName?: string;
  readonly S3KeyPrefix?: string;
  readonly SnsTopicName?: string;
  readonly SnsTopicARN?: string;
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly IsMultiRegionTrail?: boolean;
  readonly TrailARN?: string;
  readonly LogFileValidationEnabled?: boolean;
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly CloudWatchLogsRoleArn?: string;
  readonly KmsKeyId?: string;
  readonly IsOrganizationTrail?: boolean;
  readonly RecursiveLogging?: boolean;
}
export interface Widget {
  readonly QueryAlias?: string;
  readonly QueryStatement?: string;
  readonly QueryParameters?: readonly string[];
  readonly ViewProperties?: Readonly<Record<string, string>>;
}
