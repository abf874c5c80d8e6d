/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of cloudwatch. */

/** Input and output of each operation. */
export interface Operations {
  AssociateDatasetKmsKey: [AssociateDatasetKmsKeyInput, AssociateDatasetKmsKeyOutput];
  CreateResourceMetricsConfiguration: [CreateResourceMetricsConfigurationInput, CreateResourceMetricsConfigurationOutput];
  DeleteAlarmMuteRule: [DeleteAlarmMuteRuleInput, void];
  DeleteAlarms: [DeleteAlarmsInput, void];
  DeleteAnomalyDetector: [DeleteAnomalyDetectorInput, DeleteAnomalyDetectorOutput];
  DeleteDashboards: [DeleteDashboardsInput, DeleteDashboardsOutput];
  DeleteInsightRules: [DeleteInsightRulesInput, DeleteInsightRulesOutput];
  DeleteMetricStream: [DeleteMetricStreamInput, DeleteMetricStreamOutput];
  DeleteResourceMetricsConfiguration: [DeleteResourceMetricsConfigurationInput, DeleteResourceMetricsConfigurationOutput];
  DescribeAlarmContributors: [DescribeAlarmContributorsInput, DescribeAlarmContributorsOutput];
  DescribeAlarmHistory: [DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput];
  DescribeAlarms: [DescribeAlarmsInput, DescribeAlarmsOutput];
  DescribeAlarmsForMetric: [DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput];
  DescribeAnomalyDetectors: [DescribeAnomalyDetectorsInput, DescribeAnomalyDetectorsOutput];
  DescribeInsightRules: [DescribeInsightRulesInput, DescribeInsightRulesOutput];
  DisableAlarmActions: [DisableAlarmActionsInput, void];
  DisableInsightRules: [DisableInsightRulesInput, DisableInsightRulesOutput];
  DisassociateDatasetKmsKey: [DisassociateDatasetKmsKeyInput, DisassociateDatasetKmsKeyOutput];
  EnableAlarmActions: [EnableAlarmActionsInput, void];
  EnableInsightRules: [EnableInsightRulesInput, EnableInsightRulesOutput];
  GetAlarmMuteRule: [GetAlarmMuteRuleInput, GetAlarmMuteRuleOutput];
  GetDashboard: [GetDashboardInput, GetDashboardOutput];
  GetDataset: [GetDatasetInput, GetDatasetOutput];
  GetInsightRuleReport: [GetInsightRuleReportInput, GetInsightRuleReportOutput];
  GetMetricData: [GetMetricDataInput, GetMetricDataOutput];
  GetMetricStatistics: [GetMetricStatisticsInput, GetMetricStatisticsOutput];
  GetMetricStream: [GetMetricStreamInput, GetMetricStreamOutput];
  GetMetricWidgetImage: [GetMetricWidgetImageInput, GetMetricWidgetImageOutput];
  GetOTelEnrichment: [GetOTelEnrichmentInput, GetOTelEnrichmentOutput];
  GetResourceMetricsConfiguration: [GetResourceMetricsConfigurationInput, GetResourceMetricsConfigurationOutput];
  ListAlarmMuteRules: [ListAlarmMuteRulesInput, ListAlarmMuteRulesOutput];
  ListDashboards: [ListDashboardsInput, ListDashboardsOutput];
  ListManagedInsightRules: [ListManagedInsightRulesInput, ListManagedInsightRulesOutput];
  ListMetricStreams: [ListMetricStreamsInput, ListMetricStreamsOutput];
  ListMetrics: [ListMetricsInput, ListMetricsOutput];
  ListTagsForResource: [ListTagsForResourceInput, ListTagsForResourceOutput];
  PutAlarmMuteRule: [PutAlarmMuteRuleInput, void];
  PutAnomalyDetector: [PutAnomalyDetectorInput, PutAnomalyDetectorOutput];
  PutCompositeAlarm: [PutCompositeAlarmInput, void];
  PutDashboard: [PutDashboardInput, PutDashboardOutput];
  PutInsightRule: [PutInsightRuleInput, PutInsightRuleOutput];
  PutLogAlarm: [PutLogAlarmInput, void];
  PutManagedInsightRules: [PutManagedInsightRulesInput, PutManagedInsightRulesOutput];
  PutMetricAlarm: [PutMetricAlarmInput, void];
  PutMetricData: [PutMetricDataInput, void];
  PutMetricStream: [PutMetricStreamInput, PutMetricStreamOutput];
  SetAlarmState: [SetAlarmStateInput, void];
  StartMetricStreams: [StartMetricStreamsInput, StartMetricStreamsOutput];
  StartOTelEnrichment: [StartOTelEnrichmentInput, StartOTelEnrichmentOutput];
  StopMetricStreams: [StopMetricStreamsInput, StopMetricStreamsOutput];
  StopOTelEnrichment: [StopOTelEnrichmentInput, StopOTelEnrichmentOutput];
  TagResource: [TagResourceInput, TagResourceOutput];
  UntagResource: [UntagResourceInput, UntagResourceOutput];
  UpdateOTelEnrichment: [UpdateOTelEnrichmentInput, UpdateOTelEnrichmentOutput];
  UpdateResourceMetricsConfiguration: [UpdateResourceMetricsConfigurationInput, UpdateResourceMetricsConfigurationOutput];
}

export type ActionsSuppressedBy = "WaitPeriod" | "ExtensionPeriod" | "Alarm";
export interface AlarmContributor {
  readonly ContributorId: string;
  readonly ContributorAttributes: Readonly<Record<string, string>>;
  readonly StateReason: string;
  readonly StateTransitionedTimestamp?: Date;
}
export interface AlarmHistoryItem {
  readonly AlarmName?: string;
  readonly AlarmContributorId?: string;
  readonly AlarmType?: AlarmType;
  readonly Timestamp?: Date;
  readonly HistoryItemType?: HistoryItemType;
  readonly HistorySummary?: string;
  readonly HistoryData?: string;
  readonly AlarmContributorAttributes?: Readonly<Record<string, string>>;
}
export type AlarmMuteRuleStatus = "SCHEDULED" | "ACTIVE" | "EXPIRED";
export interface AlarmMuteRuleSummary {
  readonly AlarmMuteRuleArn?: string;
  readonly ExpireDate?: Date;
  readonly Status?: AlarmMuteRuleStatus;
  readonly MuteType?: string;
  readonly LastUpdatedTimestamp?: Date;
}
export interface AlarmPromQLCriteria {
  readonly Query: string;
  readonly PendingPeriod?: number;
  readonly RecoveryPeriod?: number;
}
export type AlarmType = "CompositeAlarm" | "MetricAlarm" | "LogAlarm";
export interface AnomalyDetector {
  readonly AnomalyDetectorId?: string;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Stat?: string;
  readonly Configuration?: AnomalyDetectorConfiguration;
  readonly StateValue?: AnomalyDetectorStateValue;
  readonly MetricCharacteristics?: MetricCharacteristics;
  readonly SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector;
  readonly MetricMathAnomalyDetector?: MetricMathAnomalyDetector;
}
export interface AnomalyDetectorConfiguration {
  readonly ExcludedTimeRanges?: readonly Range[];
  readonly MetricTimezone?: string;
}
export type AnomalyDetectorStateValue = "PENDING_TRAINING" | "TRAINED_INSUFFICIENT_DATA" | "TRAINED";
export type AnomalyDetectorType = "SINGLE_METRIC" | "METRIC_MATH";
export interface AssociateDatasetKmsKeyInput {
  readonly DatasetIdentifier: string;
  readonly KmsKeyArn: string;
}
export interface AssociateDatasetKmsKeyOutput {}
export type ComparisonOperator = "GreaterThanOrEqualToThreshold" | "GreaterThanThreshold" | "LessThanThreshold" | "LessThanOrEqualToThreshold" | "LessThanLowerOrGreaterThanUpperThreshold" | "LessThanLowerThreshold" | "GreaterThanUpperThreshold";
export interface CompositeAlarm {
  readonly ActionsEnabled?: boolean;
  readonly AlarmActions?: readonly string[];
  readonly AlarmArn?: string;
  readonly AlarmConfigurationUpdatedTimestamp?: Date;
  readonly AlarmDescription?: string;
  readonly AlarmName?: string;
  readonly AlarmRule?: string;
  readonly InsufficientDataActions?: readonly string[];
  readonly OKActions?: readonly string[];
  readonly StateReason?: string;
  readonly StateReasonData?: string;
  readonly StateUpdatedTimestamp?: Date;
  readonly StateValue?: StateValue;
  readonly StateTransitionedTimestamp?: Date;
  readonly ActionsSuppressedBy?: ActionsSuppressedBy;
  readonly ActionsSuppressedReason?: string;
  readonly ActionsSuppressor?: string;
  readonly ActionsSuppressorWaitPeriod?: number;
  readonly ActionsSuppressorExtensionPeriod?: number;
}
export interface CreateResourceMetricsConfigurationInput {
  readonly ResourceArn: string;
  readonly MetricSelections?: readonly ResourceMetricSelection[];
}
export interface CreateResourceMetricsConfigurationOutput {
  readonly ResourceMetricsConfiguration: ResourceMetricsConfiguration;
}
export interface DashboardEntry {
  readonly DashboardName?: string;
  readonly DashboardArn?: string;
  readonly LastModified?: Date;
  readonly Size?: number;
}
export interface DashboardValidationMessage {
  readonly DataPath?: string;
  readonly Message?: string;
}
export interface Datapoint {
  readonly Timestamp?: Date;
  readonly SampleCount?: number;
  readonly Average?: number;
  readonly Sum?: number;
  readonly Minimum?: number;
  readonly Maximum?: number;
  readonly Unit?: StandardUnit;
  readonly ExtendedStatistics?: Readonly<Record<string, number>>;
}
export interface DeleteAlarmMuteRuleInput {
  readonly AlarmMuteRuleName: string;
}
export interface DeleteAlarmsInput {
  readonly AlarmNames: readonly string[];
}
export interface DeleteAnomalyDetectorInput {
  readonly AnomalyDetectorId?: string;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Stat?: string;
  readonly SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector;
  readonly MetricMathAnomalyDetector?: MetricMathAnomalyDetector;
}
export interface DeleteAnomalyDetectorOutput {}
export interface DeleteDashboardsInput {
  readonly DashboardNames: readonly string[];
}
export interface DeleteDashboardsOutput {}
export interface DeleteInsightRulesInput {
  readonly RuleNames: readonly string[];
}
export interface DeleteInsightRulesOutput {
  readonly Failures?: readonly PartialFailure[];
}
export interface DeleteMetricStreamInput {
  readonly Name: string;
}
export interface DeleteMetricStreamOutput {}
export interface DeleteResourceMetricsConfigurationInput {
  readonly ResourceArn: string;
}
export interface DeleteResourceMetricsConfigurationOutput {}
export interface DescribeAlarmContributorsInput {
  readonly AlarmName: string;
  readonly NextToken?: string;
}
export interface DescribeAlarmContributorsOutput {
  readonly AlarmContributors: readonly AlarmContributor[];
  readonly NextToken?: string;
}
export interface DescribeAlarmHistoryInput {
  readonly AlarmName?: string;
  readonly AlarmContributorId?: string;
  readonly AlarmTypes?: readonly AlarmType[];
  readonly HistoryItemType?: HistoryItemType;
  readonly StartDate?: Date;
  readonly EndDate?: Date;
  readonly MaxRecords?: number;
  readonly NextToken?: string;
  readonly ScanBy?: ScanBy;
}
export interface DescribeAlarmHistoryOutput {
  readonly AlarmHistoryItems?: readonly AlarmHistoryItem[];
  readonly NextToken?: string;
}
export interface DescribeAlarmsForMetricInput {
  readonly MetricName: string;
  readonly Namespace: string;
  readonly Statistic?: Statistic;
  readonly ExtendedStatistic?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Period?: number;
  readonly Unit?: StandardUnit;
}
export interface DescribeAlarmsForMetricOutput {
  readonly MetricAlarms?: readonly MetricAlarm[];
}
export interface DescribeAlarmsInput {
  readonly AlarmNames?: readonly string[];
  readonly AlarmNamePrefix?: string;
  readonly AlarmTypes?: readonly AlarmType[];
  readonly ChildrenOfAlarmName?: string;
  readonly ParentsOfAlarmName?: string;
  readonly StateValue?: StateValue;
  readonly ActionPrefix?: string;
  readonly MaxRecords?: number;
  readonly NextToken?: string;
}
export interface DescribeAlarmsOutput {
  readonly CompositeAlarms?: readonly CompositeAlarm[];
  readonly MetricAlarms?: readonly MetricAlarm[];
  readonly LogAlarms?: readonly LogAlarm[];
  readonly NextToken?: string;
}
export interface DescribeAnomalyDetectorsInput {
  readonly AnomalyDetectorIds?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly AnomalyDetectorTypes?: readonly AnomalyDetectorType[];
}
export interface DescribeAnomalyDetectorsOutput {
  readonly AnomalyDetectors?: readonly AnomalyDetector[];
  readonly NextToken?: string;
}
export interface DescribeInsightRulesInput {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeInsightRulesOutput {
  readonly NextToken?: string;
  readonly InsightRules?: readonly InsightRule[];
}
export interface Dimension {
  readonly Name: string;
  readonly Value: string;
}
export interface DimensionFilter {
  readonly Name: string;
  readonly Value?: string;
}
export interface DisableAlarmActionsInput {
  readonly AlarmNames: readonly string[];
}
export interface DisableInsightRulesInput {
  readonly RuleNames: readonly string[];
}
export interface DisableInsightRulesOutput {
  readonly Failures?: readonly PartialFailure[];
}
export interface DisassociateDatasetKmsKeyInput {
  readonly DatasetIdentifier: string;
}
export interface DisassociateDatasetKmsKeyOutput {}
export interface EnableAlarmActionsInput {
  readonly AlarmNames: readonly string[];
}
export interface EnableInsightRulesInput {
  readonly RuleNames: readonly string[];
}
export interface EnableInsightRulesOutput {
  readonly Failures?: readonly PartialFailure[];
}
export interface Entity {
  readonly KeyAttributes?: Readonly<Record<string, string>>;
  readonly Attributes?: Readonly<Record<string, string>>;
}
export interface EntityMetricData {
  readonly Entity?: Entity;
  readonly MetricData?: readonly MetricDatum[];
}
export interface EvaluationCriteria {
  readonly PromQLCriteria?: AlarmPromQLCriteria;
}
export type EvaluationState = "PARTIAL_DATA" | "EVALUATION_FAILURE" | "EVALUATION_ERROR";
export interface EvaluationWindow {
  readonly WallClockWindow?: WallClockWindow;
  readonly SlidingWindow?: SlidingWindow;
}
export interface GetAlarmMuteRuleInput {
  readonly AlarmMuteRuleName: string;
}
export interface GetAlarmMuteRuleOutput {
  readonly Name?: string;
  readonly AlarmMuteRuleArn?: string;
  readonly Description?: string;
  readonly Rule?: Rule;
  readonly MuteTargets?: MuteTargets;
  readonly StartDate?: Date;
  readonly ExpireDate?: Date;
  readonly Status?: AlarmMuteRuleStatus;
  readonly LastUpdatedTimestamp?: Date;
  readonly MuteType?: string;
}
export interface GetDashboardInput {
  readonly DashboardName: string;
}
export interface GetDashboardOutput {
  readonly DashboardArn?: string;
  readonly DashboardBody?: string;
  readonly DashboardName?: string;
}
export interface GetDatasetInput {
  readonly DatasetIdentifier: string;
}
export interface GetDatasetOutput {
  readonly DatasetId: string;
  readonly Arn: string;
  readonly KmsKeyArn?: string;
}
export interface GetInsightRuleReportInput {
  readonly RuleName: string;
  readonly StartTime: Date;
  readonly EndTime: Date;
  readonly Period: number;
  readonly MaxContributorCount?: number;
  readonly Metrics?: readonly string[];
  readonly OrderBy?: string;
}
export interface GetInsightRuleReportOutput {
  readonly KeyLabels?: readonly string[];
  readonly AggregationStatistic?: string;
  readonly AggregateValue?: number;
  readonly ApproximateUniqueCount?: number;
  readonly Contributors?: readonly InsightRuleContributor[];
  readonly MetricDatapoints?: readonly InsightRuleMetricDatapoint[];
}
export interface GetMetricDataInput {
  readonly MetricDataQueries: readonly MetricDataQuery[];
  readonly StartTime: Date;
  readonly EndTime: Date;
  readonly NextToken?: string;
  readonly ScanBy?: ScanBy;
  readonly MaxDatapoints?: number;
  readonly LabelOptions?: LabelOptions;
}
export interface GetMetricDataOutput {
  readonly MetricDataResults?: readonly MetricDataResult[];
  readonly NextToken?: string;
  readonly Messages?: readonly MessageData[];
}
export interface GetMetricStatisticsInput {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: readonly Dimension[];
  readonly StartTime: Date;
  readonly EndTime: Date;
  readonly Period: number;
  readonly Statistics?: readonly Statistic[];
  readonly ExtendedStatistics?: readonly string[];
  readonly Unit?: StandardUnit;
}
export interface GetMetricStatisticsOutput {
  readonly Label?: string;
  readonly Datapoints?: readonly Datapoint[];
}
export interface GetMetricStreamInput {
  readonly Name: string;
}
export interface GetMetricStreamOutput {
  readonly Arn?: string;
  readonly Name?: string;
  readonly IncludeFilters?: readonly MetricStreamFilter[];
  readonly ExcludeFilters?: readonly MetricStreamFilter[];
  readonly FirehoseArn?: string;
  readonly RoleArn?: string;
  readonly State?: string;
  readonly CreationDate?: Date;
  readonly LastUpdateDate?: Date;
  readonly OutputFormat?: MetricStreamOutputFormat;
  readonly StatisticsConfigurations?: readonly MetricStreamStatisticsConfiguration[];
  readonly IncludeLinkedAccountsMetrics?: boolean;
}
export interface GetMetricWidgetImageInput {
  readonly MetricWidget: string;
  readonly OutputFormat?: string;
}
export interface GetMetricWidgetImageOutput {
  readonly MetricWidgetImage?: Uint8Array;
}
export interface GetOTelEnrichmentInput {}
export interface GetOTelEnrichmentOutput {
  readonly Status: OTelEnrichmentStatus;
  readonly IncludeFilters?: readonly OTelEnrichmentMetricSelector[];
  readonly ExcludeFilters?: readonly OTelEnrichmentMetricSelector[];
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export interface GetResourceMetricsConfigurationInput {
  readonly ResourceArn: string;
}
export interface GetResourceMetricsConfigurationOutput {
  readonly ResourceMetricsConfiguration: ResourceMetricsConfiguration;
}
export type HistoryItemType = "ConfigurationUpdate" | "StateUpdate" | "Action" | "AlarmContributorStateUpdate" | "AlarmContributorAction";
export interface InsightRule {
  readonly Name: string;
  readonly State: string;
  readonly Schema: string;
  readonly Definition: string;
  readonly ManagedRule?: boolean;
  readonly ApplyOnTransformedLogs?: boolean;
}
export interface InsightRuleContributor {
  readonly Keys: readonly string[];
  readonly ApproximateAggregateValue: number;
  readonly Datapoints: readonly InsightRuleContributorDatapoint[];
}
export interface InsightRuleContributorDatapoint {
  readonly Timestamp: Date;
  readonly ApproximateValue: number;
}
export interface InsightRuleMetricDatapoint {
  readonly Timestamp: Date;
  readonly UniqueContributors?: number;
  readonly MaxContributorValue?: number;
  readonly SampleCount?: number;
  readonly Average?: number;
  readonly Sum?: number;
  readonly Minimum?: number;
  readonly Maximum?: number;
}
export interface LabelOptions {
  readonly Timezone?: string;
}
export interface ListAlarmMuteRulesInput {
  readonly AlarmName?: string;
  readonly Statuses?: readonly AlarmMuteRuleStatus[];
  readonly MaxRecords?: number;
  readonly NextToken?: string;
}
export interface ListAlarmMuteRulesOutput {
  readonly AlarmMuteRuleSummaries?: readonly AlarmMuteRuleSummary[];
  readonly NextToken?: string;
}
export interface ListDashboardsInput {
  readonly DashboardNamePrefix?: string;
  readonly NextToken?: string;
}
export interface ListDashboardsOutput {
  readonly DashboardEntries?: readonly DashboardEntry[];
  readonly NextToken?: string;
}
export interface ListManagedInsightRulesInput {
  readonly ResourceARN: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListManagedInsightRulesOutput {
  readonly ManagedRules?: readonly ManagedRuleDescription[];
  readonly NextToken?: string;
}
export interface ListMetricStreamsInput {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListMetricStreamsOutput {
  readonly NextToken?: string;
  readonly Entries?: readonly MetricStreamEntry[];
}
export interface ListMetricsInput {
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly DimensionFilter[];
  readonly NextToken?: string;
  readonly RecentlyActive?: RecentlyActive;
  readonly IncludeLinkedAccounts?: boolean;
  readonly OwningAccount?: string;
}
export interface ListMetricsOutput {
  readonly Metrics?: readonly Metric[];
  readonly NextToken?: string;
  readonly OwningAccounts?: readonly string[];
}
export interface ListTagsForResourceInput {
  readonly ResourceARN: string;
}
export interface ListTagsForResourceOutput {
  readonly Tags?: readonly Tag[];
}
export interface LogAlarm {
  readonly AlarmName?: string;
  readonly AlarmArn?: string;
  readonly AlarmDescription?: string;
  readonly AlarmConfigurationUpdatedTimestamp?: Date;
  readonly ActionsEnabled?: boolean;
  readonly OKActions?: readonly string[];
  readonly AlarmActions?: readonly string[];
  readonly InsufficientDataActions?: readonly string[];
  readonly StateValue?: StateValue;
  readonly StateReason?: string;
  readonly StateReasonData?: string;
  readonly StateUpdatedTimestamp?: Date;
  readonly ScheduledQueryConfiguration?: ScheduledQueryConfiguration;
  readonly QueryResultsToEvaluate?: number;
  readonly QueryResultsToAlarm?: number;
  readonly Threshold?: number;
  readonly ComparisonOperator?: ComparisonOperator;
  readonly TreatMissingData?: string;
  readonly StateTransitionedTimestamp?: Date;
  readonly EvaluationState?: EvaluationState;
  readonly ActionLogLineCount?: number;
  readonly ActionLogLineRoleArn?: string;
  readonly WarmUpConfiguration?: WarmUpConfiguration;
}
export interface ManagedRule {
  readonly TemplateName: string;
  readonly ResourceARN: string;
  readonly Tags?: readonly Tag[];
}
export interface ManagedRuleDescription {
  readonly TemplateName?: string;
  readonly ResourceARN?: string;
  readonly RuleState?: ManagedRuleState;
}
export interface ManagedRuleState {
  readonly RuleName: string;
  readonly State: string;
}
export interface MessageData {
  readonly Code?: string;
  readonly Value?: string;
}
export interface Metric {
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly Dimension[];
}
export interface MetricAlarm {
  readonly AlarmName?: string;
  readonly AlarmArn?: string;
  readonly AlarmDescription?: string;
  readonly AlarmConfigurationUpdatedTimestamp?: Date;
  readonly ActionsEnabled?: boolean;
  readonly OKActions?: readonly string[];
  readonly AlarmActions?: readonly string[];
  readonly InsufficientDataActions?: readonly string[];
  readonly StateValue?: StateValue;
  readonly StateReason?: string;
  readonly StateReasonData?: string;
  readonly StateUpdatedTimestamp?: Date;
  readonly MetricName?: string;
  readonly Namespace?: string;
  readonly Statistic?: Statistic;
  readonly ExtendedStatistic?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Period?: number;
  readonly Unit?: StandardUnit;
  readonly EvaluationPeriods?: number;
  readonly DatapointsToAlarm?: number;
  readonly Threshold?: number;
  readonly ComparisonOperator?: ComparisonOperator;
  readonly TreatMissingData?: string;
  readonly EvaluateLowSampleCountPercentile?: string;
  readonly Metrics?: readonly MetricDataQuery[];
  readonly ThresholdMetricId?: string;
  readonly EvaluationState?: EvaluationState;
  readonly StateTransitionedTimestamp?: Date;
  readonly EvaluationWindow?: EvaluationWindow;
  readonly WarmUpConfiguration?: WarmUpConfiguration;
  readonly EvaluationCriteria?: EvaluationCriteria;
  readonly EvaluationInterval?: number;
}
export interface MetricCharacteristics {
  readonly PeriodicSpikes?: boolean;
}
export interface MetricDataQuery {
  readonly Id: string;
  readonly MetricStat?: MetricStat;
  readonly Expression?: string;
  readonly Label?: string;
  readonly ReturnData?: boolean;
  readonly Period?: number;
  readonly AccountId?: string;
}
export interface MetricDataResult {
  readonly Id?: string;
  readonly Label?: string;
  readonly Timestamps?: readonly Date[];
  readonly Values?: readonly number[];
  readonly StatusCode?: StatusCode;
  readonly Messages?: readonly MessageData[];
}
export interface MetricDatum {
  readonly MetricName: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Timestamp?: Date;
  readonly Value?: number;
  readonly StatisticValues?: StatisticSet;
  readonly Values?: readonly number[];
  readonly Counts?: readonly number[];
  readonly Unit?: StandardUnit;
  readonly StorageResolution?: number;
}
export interface MetricMathAnomalyDetector {
  readonly MetricDataQueries?: readonly MetricDataQuery[];
}
export interface MetricStat {
  readonly Metric: Metric;
  readonly Period: number;
  readonly Stat: string;
  readonly Unit?: StandardUnit;
}
export interface MetricStreamEntry {
  readonly Arn?: string;
  readonly CreationDate?: Date;
  readonly LastUpdateDate?: Date;
  readonly Name?: string;
  readonly FirehoseArn?: string;
  readonly State?: string;
  readonly OutputFormat?: MetricStreamOutputFormat;
}
export interface MetricStreamFilter {
  readonly Namespace?: string;
  readonly MetricNames?: readonly string[];
}
export type MetricStreamOutputFormat = "json" | "opentelemetry0.7" | "opentelemetry1.0";
export interface MetricStreamStatisticsConfiguration {
  readonly IncludeMetrics: readonly MetricStreamStatisticsMetric[];
  readonly AdditionalStatistics: readonly string[];
}
export interface MetricStreamStatisticsMetric {
  readonly Namespace: string;
  readonly MetricName: string;
}
export interface MuteTargets {
  readonly AlarmNames: readonly string[];
}
export interface OTelEnrichmentMetricSelector {
  readonly Namespace: string;
  readonly MetricNames?: readonly string[];
}
export type OTelEnrichmentStatus = "Running" | "Stopped";
export interface PartialFailure {
  readonly FailureResource?: string;
  readonly ExceptionType?: string;
  readonly FailureCode?: string;
  readonly FailureDescription?: string;
}
export interface PutAlarmMuteRuleInput {
  readonly Name: string;
  readonly Description?: string;
  readonly Rule: Rule;
  readonly MuteTargets?: MuteTargets;
  readonly Tags?: readonly Tag[];
  readonly StartDate?: Date;
  readonly ExpireDate?: Date;
}
export interface PutAnomalyDetectorInput {
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Stat?: string;
  readonly Configuration?: AnomalyDetectorConfiguration;
  readonly MetricCharacteristics?: MetricCharacteristics;
  readonly SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector;
  readonly MetricMathAnomalyDetector?: MetricMathAnomalyDetector;
}
export interface PutAnomalyDetectorOutput {
  readonly AnomalyDetectorId?: string;
}
export interface PutCompositeAlarmInput {
  readonly ActionsEnabled?: boolean;
  readonly AlarmActions?: readonly string[];
  readonly AlarmDescription?: string;
  readonly AlarmName: string;
  readonly AlarmRule: string;
  readonly InsufficientDataActions?: readonly string[];
  readonly OKActions?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly ActionsSuppressor?: string;
  readonly ActionsSuppressorWaitPeriod?: number;
  readonly ActionsSuppressorExtensionPeriod?: number;
}
export interface PutDashboardInput {
  readonly DashboardName: string;
  readonly DashboardBody: string;
  readonly Tags?: readonly Tag[];
}
export interface PutDashboardOutput {
  readonly DashboardValidationMessages?: readonly DashboardValidationMessage[];
}
export interface PutInsightRuleInput {
  readonly RuleName: string;
  readonly RuleState?: string;
  readonly RuleDefinition: string;
  readonly Tags?: readonly Tag[];
  readonly ApplyOnTransformedLogs?: boolean;
}
export interface PutInsightRuleOutput {}
export interface PutLogAlarmInput {
  readonly AlarmName: string;
  readonly AlarmDescription?: string;
  readonly ScheduledQueryConfiguration: ScheduledQueryConfiguration;
  readonly ActionLogLineCount?: number;
  readonly ActionLogLineRoleArn?: string;
  readonly ActionsEnabled?: boolean;
  readonly OKActions?: readonly string[];
  readonly AlarmActions?: readonly string[];
  readonly InsufficientDataActions?: readonly string[];
  readonly QueryResultsToEvaluate: number;
  readonly QueryResultsToAlarm: number;
  readonly Threshold: number;
  readonly ComparisonOperator: ComparisonOperator;
  readonly TreatMissingData?: string;
  readonly Tags?: readonly Tag[];
  readonly WarmUpConfiguration?: WarmUpConfiguration;
}
export interface PutManagedInsightRulesInput {
  readonly ManagedRules: readonly ManagedRule[];
}
export interface PutManagedInsightRulesOutput {
  readonly Failures?: readonly PartialFailure[];
}
export interface PutMetricAlarmInput {
  readonly AlarmName: string;
  readonly AlarmDescription?: string;
  readonly ActionsEnabled?: boolean;
  readonly OKActions?: readonly string[];
  readonly AlarmActions?: readonly string[];
  readonly InsufficientDataActions?: readonly string[];
  readonly MetricName?: string;
  readonly Namespace?: string;
  readonly Statistic?: Statistic;
  readonly ExtendedStatistic?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Period?: number;
  readonly Unit?: StandardUnit;
  readonly EvaluationPeriods?: number;
  readonly DatapointsToAlarm?: number;
  readonly Threshold?: number;
  readonly ComparisonOperator?: ComparisonOperator;
  readonly TreatMissingData?: string;
  readonly EvaluateLowSampleCountPercentile?: string;
  readonly Metrics?: readonly MetricDataQuery[];
  readonly Tags?: readonly Tag[];
  readonly ThresholdMetricId?: string;
  readonly EvaluationWindow?: EvaluationWindow;
  readonly WarmUpConfiguration?: WarmUpConfiguration;
  readonly EvaluationCriteria?: EvaluationCriteria;
  readonly EvaluationInterval?: number;
}
export interface PutMetricDataInput {
  readonly Namespace: string;
  readonly MetricData?: readonly MetricDatum[];
  readonly EntityMetricData?: readonly EntityMetricData[];
  readonly StrictEntityValidation?: boolean;
}
export interface PutMetricStreamInput {
  readonly Name: string;
  readonly IncludeFilters?: readonly MetricStreamFilter[];
  readonly ExcludeFilters?: readonly MetricStreamFilter[];
  readonly FirehoseArn: string;
  readonly RoleArn: string;
  readonly OutputFormat: MetricStreamOutputFormat;
  readonly Tags?: readonly Tag[];
  readonly StatisticsConfigurations?: readonly MetricStreamStatisticsConfiguration[];
  readonly IncludeLinkedAccountsMetrics?: boolean;
}
export interface PutMetricStreamOutput {
  readonly Arn?: string;
}
export interface Range {
  readonly StartTime: Date;
  readonly EndTime: Date;
}
export type RecentlyActive = "PT3H";
export interface ResourceMetricSelection {
  readonly IncludeMetrics: readonly string[];
}
export interface ResourceMetricsConfiguration {
  readonly ResourceArn: string;
  readonly CreatedAt: Date;
  readonly UpdatedAt: Date;
  readonly MetricSelections?: readonly ResourceMetricSelection[];
}
export interface Rule {
  readonly Schedule: Schedule;
}
export type ScanBy = "TimestampDescending" | "TimestampAscending";
export interface Schedule {
  readonly Expression: string;
  readonly Duration: string;
  readonly Timezone?: string;
}
export interface ScheduleConfiguration {
  readonly ScheduleExpression: string;
  readonly StartTimeOffset: number;
  readonly EndTimeOffset?: number;
}
export interface ScheduledQueryConfiguration {
  readonly QueryString: string;
  readonly LogGroupIdentifiers?: readonly string[];
  readonly QueryARN?: string;
  readonly ScheduledQueryRoleARN: string;
  readonly ScheduleConfiguration: ScheduleConfiguration;
  readonly AggregationExpression: string;
  readonly Tags?: readonly Tag[];
}
export interface SetAlarmStateInput {
  readonly AlarmName: string;
  readonly StateValue: StateValue;
  readonly StateReason: string;
  readonly StateReasonData?: string;
}
export interface SingleMetricAnomalyDetector {
  readonly AccountId?: string;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Stat?: string;
}
export interface SlidingWindow {}
export type StandardUnit = "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None";
export interface StartMetricStreamsInput {
  readonly Names: readonly string[];
}
export interface StartMetricStreamsOutput {}
export interface StartOTelEnrichmentInput {
  readonly IncludeFilters?: readonly OTelEnrichmentMetricSelector[];
  readonly ExcludeFilters?: readonly OTelEnrichmentMetricSelector[];
}
export interface StartOTelEnrichmentOutput {
  readonly IncludeFilters?: readonly OTelEnrichmentMetricSelector[];
  readonly ExcludeFilters?: readonly OTelEnrichmentMetricSelector[];
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export type StateValue = "OK" | "ALARM" | "INSUFFICIENT_DATA";
export type Statistic = "SampleCount" | "Average" | "Sum" | "Minimum" | "Maximum";
export interface StatisticSet {
  readonly SampleCount: number;
  readonly Sum: number;
  readonly Minimum: number;
  readonly Maximum: number;
}
export type StatusCode = "Complete" | "InternalError" | "PartialData" | "Forbidden";
export interface StopMetricStreamsInput {
  readonly Names: readonly string[];
}
export interface StopMetricStreamsOutput {}
export interface StopOTelEnrichmentInput {}
export interface StopOTelEnrichmentOutput {}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagResourceInput {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}
export interface TagResourceOutput {}
export interface UntagResourceInput {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceOutput {}
export interface UpdateOTelEnrichmentInput {
  readonly IncludeFilters?: readonly OTelEnrichmentMetricSelector[];
  readonly ExcludeFilters?: readonly OTelEnrichmentMetricSelector[];
}
export interface UpdateOTelEnrichmentOutput {
  readonly IncludeFilters?: readonly OTelEnrichmentMetricSelector[];
  readonly ExcludeFilters?: readonly OTelEnrichmentMetricSelector[];
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export interface UpdateResourceMetricsConfigurationInput {
  readonly ResourceArn: string;
  readonly MetricSelections?: readonly ResourceMetricSelection[];
}
export interface UpdateResourceMetricsConfigurationOutput {
  readonly ResourceMetricsConfiguration: ResourceMetricsConfiguration;
}
export interface WallClockWindow {
  readonly Timezone?: string;
}
export interface WarmUpConfiguration {
  readonly WarmUpPeriodDurationInMinutes: number;
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean;
}
