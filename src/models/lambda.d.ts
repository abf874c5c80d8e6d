/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of lambda. */
import type { Readable } from "node:stream";

/** Input and output of each operation. */
export interface Operations {
  AddLayerVersionPermission: [AddLayerVersionPermissionRequest, AddLayerVersionPermissionResponse];
  AddPermission: [AddPermissionRequest, AddPermissionResponse];
  CheckpointDurableExecution: [CheckpointDurableExecutionRequest, CheckpointDurableExecutionResponse];
  CreateAlias: [CreateAliasRequest, AliasConfiguration];
  CreateCapacityProvider: [CreateCapacityProviderRequest, CreateCapacityProviderResponse];
  CreateCodeSigningConfig: [CreateCodeSigningConfigRequest, CreateCodeSigningConfigResponse];
  CreateEventSourceMapping: [CreateEventSourceMappingRequest, EventSourceMappingConfiguration];
  CreateFunction: [CreateFunctionRequest, FunctionConfiguration];
  CreateFunctionUrlConfig: [CreateFunctionUrlConfigRequest, CreateFunctionUrlConfigResponse];
  DeleteAlias: [DeleteAliasRequest, void];
  DeleteCapacityProvider: [DeleteCapacityProviderRequest, DeleteCapacityProviderResponse];
  DeleteCodeSigningConfig: [DeleteCodeSigningConfigRequest, DeleteCodeSigningConfigResponse];
  DeleteEventSourceMapping: [DeleteEventSourceMappingRequest, EventSourceMappingConfiguration];
  DeleteFunction: [DeleteFunctionRequest, DeleteFunctionResponse];
  DeleteFunctionCodeSigningConfig: [DeleteFunctionCodeSigningConfigRequest, void];
  DeleteFunctionConcurrency: [DeleteFunctionConcurrencyRequest, void];
  DeleteFunctionEventInvokeConfig: [DeleteFunctionEventInvokeConfigRequest, void];
  DeleteFunctionUrlConfig: [DeleteFunctionUrlConfigRequest, void];
  DeleteLayerVersion: [DeleteLayerVersionRequest, void];
  DeleteProvisionedConcurrencyConfig: [DeleteProvisionedConcurrencyConfigRequest, void];
  DeleteResourcePolicy: [DeleteResourcePolicyRequest, void];
  GetAccountSettings: [GetAccountSettingsRequest, GetAccountSettingsResponse];
  GetAlias: [GetAliasRequest, AliasConfiguration];
  GetCapacityProvider: [GetCapacityProviderRequest, GetCapacityProviderResponse];
  GetCodeSigningConfig: [GetCodeSigningConfigRequest, GetCodeSigningConfigResponse];
  GetDurableExecution: [GetDurableExecutionRequest, GetDurableExecutionResponse];
  GetDurableExecutionHistory: [GetDurableExecutionHistoryRequest, GetDurableExecutionHistoryResponse];
  GetDurableExecutionState: [GetDurableExecutionStateRequest, GetDurableExecutionStateResponse];
  GetEventSourceMapping: [GetEventSourceMappingRequest, EventSourceMappingConfiguration];
  GetFunction: [GetFunctionRequest, GetFunctionResponse];
  GetFunctionCodeSigningConfig: [GetFunctionCodeSigningConfigRequest, GetFunctionCodeSigningConfigResponse];
  GetFunctionConcurrency: [GetFunctionConcurrencyRequest, GetFunctionConcurrencyResponse];
  GetFunctionConfiguration: [GetFunctionConfigurationRequest, FunctionConfiguration];
  GetFunctionEventInvokeConfig: [GetFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig];
  GetFunctionRecursionConfig: [GetFunctionRecursionConfigRequest, GetFunctionRecursionConfigResponse];
  GetFunctionScalingConfig: [GetFunctionScalingConfigRequest, GetFunctionScalingConfigResponse];
  GetFunctionUrlConfig: [GetFunctionUrlConfigRequest, GetFunctionUrlConfigResponse];
  GetLayerVersion: [GetLayerVersionRequest, GetLayerVersionResponse];
  GetLayerVersionByArn: [GetLayerVersionByArnRequest, GetLayerVersionResponse];
  GetLayerVersionPolicy: [GetLayerVersionPolicyRequest, GetLayerVersionPolicyResponse];
  GetPolicy: [GetPolicyRequest, GetPolicyResponse];
  GetProvisionedConcurrencyConfig: [GetProvisionedConcurrencyConfigRequest, GetProvisionedConcurrencyConfigResponse];
  GetResourcePolicy: [GetResourcePolicyRequest, GetResourcePolicyResponse];
  GetRuntimeManagementConfig: [GetRuntimeManagementConfigRequest, GetRuntimeManagementConfigResponse];
  Invoke: [InvocationRequest, InvocationResponse];
  InvokeAsync: [InvokeAsyncRequest, InvokeAsyncResponse];
  InvokeWithResponseStream: [InvokeWithResponseStreamRequest, InvokeWithResponseStreamResponse];
  ListAliases: [ListAliasesRequest, ListAliasesResponse];
  ListCapacityProviders: [ListCapacityProvidersRequest, ListCapacityProvidersResponse];
  ListCodeSigningConfigs: [ListCodeSigningConfigsRequest, ListCodeSigningConfigsResponse];
  ListDurableExecutionsByFunction: [ListDurableExecutionsByFunctionRequest, ListDurableExecutionsByFunctionResponse];
  ListEventSourceMappings: [ListEventSourceMappingsRequest, ListEventSourceMappingsResponse];
  ListFunctionEventInvokeConfigs: [ListFunctionEventInvokeConfigsRequest, ListFunctionEventInvokeConfigsResponse];
  ListFunctionUrlConfigs: [ListFunctionUrlConfigsRequest, ListFunctionUrlConfigsResponse];
  ListFunctionVersionsByCapacityProvider: [ListFunctionVersionsByCapacityProviderRequest, ListFunctionVersionsByCapacityProviderResponse];
  ListFunctions: [ListFunctionsRequest, ListFunctionsResponse];
  ListFunctionsByCodeSigningConfig: [ListFunctionsByCodeSigningConfigRequest, ListFunctionsByCodeSigningConfigResponse];
  ListLayerVersions: [ListLayerVersionsRequest, ListLayerVersionsResponse];
  ListLayers: [ListLayersRequest, ListLayersResponse];
  ListProvisionedConcurrencyConfigs: [ListProvisionedConcurrencyConfigsRequest, ListProvisionedConcurrencyConfigsResponse];
  ListTags: [ListTagsRequest, ListTagsResponse];
  ListVersionsByFunction: [ListVersionsByFunctionRequest, ListVersionsByFunctionResponse];
  PublishLayerVersion: [PublishLayerVersionRequest, PublishLayerVersionResponse];
  PublishVersion: [PublishVersionRequest, FunctionConfiguration];
  PutFunctionCodeSigningConfig: [PutFunctionCodeSigningConfigRequest, PutFunctionCodeSigningConfigResponse];
  PutFunctionConcurrency: [PutFunctionConcurrencyRequest, Concurrency];
  PutFunctionEventInvokeConfig: [PutFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig];
  PutFunctionRecursionConfig: [PutFunctionRecursionConfigRequest, PutFunctionRecursionConfigResponse];
  PutFunctionScalingConfig: [PutFunctionScalingConfigRequest, PutFunctionScalingConfigResponse];
  PutProvisionedConcurrencyConfig: [PutProvisionedConcurrencyConfigRequest, PutProvisionedConcurrencyConfigResponse];
  PutResourcePolicy: [PutResourcePolicyRequest, PutResourcePolicyResponse];
  PutRuntimeManagementConfig: [PutRuntimeManagementConfigRequest, PutRuntimeManagementConfigResponse];
  RemoveLayerVersionPermission: [RemoveLayerVersionPermissionRequest, void];
  RemovePermission: [RemovePermissionRequest, void];
  SendDurableExecutionCallbackFailure: [SendDurableExecutionCallbackFailureRequest, SendDurableExecutionCallbackFailureResponse];
  SendDurableExecutionCallbackHeartbeat: [SendDurableExecutionCallbackHeartbeatRequest, SendDurableExecutionCallbackHeartbeatResponse];
  SendDurableExecutionCallbackSuccess: [SendDurableExecutionCallbackSuccessRequest, SendDurableExecutionCallbackSuccessResponse];
  StopDurableExecution: [StopDurableExecutionRequest, StopDurableExecutionResponse];
  TagResource: [TagResourceRequest, void];
  UntagResource: [UntagResourceRequest, void];
  UpdateAlias: [UpdateAliasRequest, AliasConfiguration];
  UpdateCapacityProvider: [UpdateCapacityProviderRequest, UpdateCapacityProviderResponse];
  UpdateCodeSigningConfig: [UpdateCodeSigningConfigRequest, UpdateCodeSigningConfigResponse];
  UpdateEventSourceMapping: [UpdateEventSourceMappingRequest, EventSourceMappingConfiguration];
  UpdateFunctionCode: [UpdateFunctionCodeRequest, FunctionConfiguration];
  UpdateFunctionConfiguration: [UpdateFunctionConfigurationRequest, FunctionConfiguration];
  UpdateFunctionEventInvokeConfig: [UpdateFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig];
  UpdateFunctionUrlConfig: [UpdateFunctionUrlConfigRequest, UpdateFunctionUrlConfigResponse];
}

export interface AccountLimit {
  readonly TotalCodeSize?: number;
  readonly CodeSizeUnzipped?: number;
  readonly CodeSizeZipped?: number;
  readonly ConcurrentExecutions?: number;
  readonly UnreservedConcurrentExecutions?: number;
}
export interface AccountUsage {
  readonly TotalCodeSize?: number;
  readonly FunctionCount?: number;
}
export interface AddLayerVersionPermissionRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
  readonly StatementId: string;
  readonly Action: string;
  readonly Principal: string;
  readonly OrganizationId?: string;
  readonly RevisionId?: string;
}
export interface AddLayerVersionPermissionResponse {
  readonly Statement?: string;
  readonly RevisionId?: string;
}
export interface AddPermissionRequest {
  readonly FunctionName: string;
  readonly StatementId: string;
  readonly Action: string;
  readonly Principal: string;
  readonly SourceArn?: string;
  readonly FunctionUrlAuthType?: FunctionUrlAuthType;
  readonly InvokedViaFunctionUrl?: boolean;
  readonly SourceAccount?: string;
  readonly EventSourceToken?: string;
  readonly Qualifier?: string;
  readonly RevisionId?: string;
  readonly PrincipalOrgID?: string;
}
export interface AddPermissionResponse {
  readonly Statement?: string;
}
export interface AliasConfiguration {
  readonly AliasArn?: string;
  readonly Name?: string;
  readonly FunctionVersion?: string;
  readonly Description?: string;
  readonly RoutingConfig?: AliasRoutingConfiguration;
  readonly RevisionId?: string;
}
export interface AliasRoutingConfiguration {
  readonly AdditionalVersionWeights?: Readonly<Record<string, number>>;
}
export interface AllowedPublishers {
  readonly SigningProfileVersionArns: readonly string[];
}
export interface AmazonManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string;
  readonly SchemaRegistryConfig?: KafkaSchemaRegistryConfig;
}
export type ApplicationLogLevel = "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL";
export type Architecture = "x86_64" | "arm64";
export interface CallbackDetails {
  readonly CallbackId?: string;
  readonly Result?: string;
  readonly Error?: ErrorObject;
}
export interface CallbackFailedDetails {
  readonly Error: EventError;
}
export interface CallbackOptions {
  readonly TimeoutSeconds?: number;
  readonly HeartbeatTimeoutSeconds?: number;
}
export interface CallbackStartedDetails {
  readonly CallbackId: string;
  readonly HeartbeatTimeout?: number;
  readonly Timeout?: number;
}
export interface CallbackSucceededDetails {
  readonly Result: EventResult;
}
export interface CallbackTimedOutDetails {
  readonly Error: EventError;
}
export interface CapacityProvider {
  readonly CapacityProviderArn: string;
  readonly State: CapacityProviderState;
  readonly VpcConfig: CapacityProviderVpcConfig;
  readonly PermissionsConfig: CapacityProviderPermissionsConfig;
  readonly InstanceRequirements?: InstanceRequirements;
  readonly CapacityProviderScalingConfig?: CapacityProviderScalingConfig;
  readonly KmsKeyArn?: string;
  readonly LastModified?: string;
  readonly PropagateTags?: PropagateTags;
  readonly TelemetryConfig?: CapacityProviderTelemetryConfig;
}
export interface CapacityProviderConfig {
  readonly LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig;
}
export interface CapacityProviderLoggingConfig {
  readonly SystemLogLevel?: SystemLogLevel;
  readonly LogGroup?: string;
}
export interface CapacityProviderPermissionsConfig {
  readonly CapacityProviderOperatorRoleArn: string;
}
export type CapacityProviderPredefinedMetricType = "LambdaCapacityProviderAverageCPUUtilization";
export interface CapacityProviderScalingConfig {
  readonly MaxVCpuCount?: number;
  readonly ScalingMode?: CapacityProviderScalingMode;
  readonly ScalingPolicies?: readonly TargetTrackingScalingPolicy[];
}
export type CapacityProviderScalingMode = "Auto" | "Manual";
export type CapacityProviderState = "Pending" | "Active" | "Failed" | "Deleting";
export interface CapacityProviderTelemetryConfig {
  readonly LoggingConfig?: CapacityProviderLoggingConfig;
}
export interface CapacityProviderVpcConfig {
  readonly SubnetIds: readonly string[];
  readonly SecurityGroupIds: readonly string[];
}
export interface ChainedInvokeDetails {
  readonly Result?: string;
  readonly Error?: ErrorObject;
}
export interface ChainedInvokeFailedDetails {
  readonly Error: EventError;
}
export interface ChainedInvokeOptions {
  readonly FunctionName: string;
  readonly TenantId?: string;
}
export interface ChainedInvokeStartedDetails {
  readonly FunctionName: string;
  readonly TenantId?: string;
  readonly Input?: EventInput;
  readonly ExecutedVersion?: string;
  readonly DurableExecutionArn?: string;
}
export interface ChainedInvokeStoppedDetails {
  readonly Error: EventError;
}
export interface ChainedInvokeSucceededDetails {
  readonly Result: EventResult;
}
export interface ChainedInvokeTimedOutDetails {
  readonly Error: EventError;
}
export interface CheckpointDurableExecutionRequest {
  readonly DurableExecutionArn: string;
  readonly CheckpointToken: string;
  readonly Updates?: readonly OperationUpdate[];
  readonly ClientToken?: string;
}
export interface CheckpointDurableExecutionResponse {
  readonly CheckpointToken?: string;
  readonly NewExecutionState: CheckpointUpdatedExecutionState;
}
export interface CheckpointUpdatedExecutionState {
  readonly Operations?: readonly Operation[];
  readonly NextMarker?: string;
}
export interface CodeSigningConfig {
  readonly CodeSigningConfigId: string;
  readonly CodeSigningConfigArn: string;
  readonly Description?: string;
  readonly AllowedPublishers: AllowedPublishers;
  readonly CodeSigningPolicies: CodeSigningPolicies;
  readonly LastModified: string;
}
export interface CodeSigningPolicies {
  readonly UntrustedArtifactOnDeployment?: CodeSigningPolicy;
}
export type CodeSigningPolicy = "Warn" | "Enforce";
export interface Concurrency {
  readonly ReservedConcurrentExecutions?: number;
}
export interface ContextDetails {
  readonly ReplayChildren?: boolean;
  readonly Result?: string;
  readonly Error?: ErrorObject;
}
export interface ContextFailedDetails {
  readonly Error: EventError;
}
export interface ContextOptions {
  readonly ReplayChildren?: boolean;
}
export interface ContextStartedDetails {}
export interface ContextSucceededDetails {
  readonly Result: EventResult;
}
export interface Cors {
  readonly AllowCredentials?: boolean;
  readonly AllowHeaders?: readonly string[];
  readonly AllowMethods?: readonly string[];
  readonly AllowOrigins?: readonly string[];
  readonly ExposeHeaders?: readonly string[];
  readonly MaxAge?: number;
}
export interface CreateAliasRequest {
  readonly FunctionName: string;
  readonly Name: string;
  readonly FunctionVersion: string;
  readonly Description?: string;
  readonly RoutingConfig?: AliasRoutingConfiguration;
}
export interface CreateCapacityProviderRequest {
  readonly CapacityProviderName: string;
  readonly VpcConfig: CapacityProviderVpcConfig;
  readonly PermissionsConfig: CapacityProviderPermissionsConfig;
  readonly InstanceRequirements?: InstanceRequirements;
  readonly CapacityProviderScalingConfig?: CapacityProviderScalingConfig;
  readonly KmsKeyArn?: string;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly PropagateTags?: PropagateTags;
  readonly TelemetryConfig?: CapacityProviderTelemetryConfig;
}
export interface CreateCapacityProviderResponse {
  readonly CapacityProvider: CapacityProvider;
}
export interface CreateCodeSigningConfigRequest {
  readonly Description?: string;
  readonly AllowedPublishers: AllowedPublishers;
  readonly CodeSigningPolicies?: CodeSigningPolicies;
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface CreateCodeSigningConfigResponse {
  readonly CodeSigningConfig: CodeSigningConfig;
}
export interface CreateEventSourceMappingRequest {
  readonly EventSourceArn?: string;
  readonly FunctionName: string;
  readonly Enabled?: boolean;
  readonly BatchSize?: number;
  readonly FilterCriteria?: FilterCriteria;
  readonly KMSKeyArn?: string;
  readonly MetricsConfig?: EventSourceMappingMetricsConfig;
  readonly LoggingConfig?: EventSourceMappingLoggingConfig;
  readonly ScalingConfig?: ScalingConfig;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly ParallelizationFactor?: number;
  readonly StartingPosition?: EventSourcePosition;
  readonly StartingPositionTimestamp?: Date;
  readonly DestinationConfig?: DestinationConfig;
  readonly MaximumRecordAgeInSeconds?: number;
  readonly BisectBatchOnFunctionError?: boolean;
  readonly MaximumRetryAttempts?: number;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly TumblingWindowInSeconds?: number;
  readonly Topics?: readonly string[];
  readonly Queues?: readonly string[];
  readonly SourceAccessConfigurations?: readonly SourceAccessConfiguration[];
  readonly SelfManagedEventSource?: SelfManagedEventSource;
  readonly FunctionResponseTypes?: readonly FunctionResponseType[];
  readonly AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig;
  readonly SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig;
  readonly DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
  readonly ProvisionedPollerConfig?: ProvisionedPollerConfig;
}
export interface CreateFunctionRequest {
  readonly FunctionName: string;
  readonly Runtime?: Runtime;
  readonly Role: string;
  readonly Handler?: string;
  readonly Code: FunctionCode;
  readonly Description?: string;
  readonly Timeout?: number;
  readonly MemorySize?: number;
  readonly Publish?: boolean;
  readonly PublishTo?: FunctionVersionLatestPublished;
  readonly VpcConfig?: VpcConfig;
  readonly PackageType?: PackageType;
  readonly DeadLetterConfig?: DeadLetterConfig;
  readonly Environment?: Environment;
  readonly KMSKeyArn?: string;
  readonly TracingConfig?: TracingConfig;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly Layers?: readonly string[];
  readonly FileSystemConfigs?: readonly FileSystemConfig[];
  readonly CodeSigningConfigArn?: string;
  readonly ImageConfig?: ImageConfig;
  readonly Architectures?: readonly Architecture[];
  readonly EphemeralStorage?: EphemeralStorage;
  readonly SnapStart?: SnapStart;
  readonly LoggingConfig?: LoggingConfig;
  readonly TenancyConfig?: TenancyConfig;
  readonly CapacityProviderConfig?: CapacityProviderConfig;
  readonly DurableConfig?: DurableConfig;
}
export interface CreateFunctionUrlConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
  readonly AuthType: FunctionUrlAuthType;
  readonly Cors?: Cors;
  readonly InvokeMode?: InvokeMode;
}
export interface CreateFunctionUrlConfigResponse {
  readonly FunctionUrl: string;
  readonly FunctionArn: string;
  readonly AuthType: FunctionUrlAuthType;
  readonly Cors?: Cors;
  readonly CreationTime: string;
  readonly InvokeMode?: InvokeMode;
}
export interface DeadLetterConfig {
  readonly TargetArn?: string;
}
export interface DeleteAliasRequest {
  readonly FunctionName: string;
  readonly Name: string;
}
export interface DeleteCapacityProviderRequest {
  readonly CapacityProviderName: string;
}
export interface DeleteCapacityProviderResponse {
  readonly CapacityProvider: CapacityProvider;
}
export interface DeleteCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
}
export interface DeleteCodeSigningConfigResponse {}
export interface DeleteEventSourceMappingRequest {
  readonly UUID: string;
}
export interface DeleteFunctionCodeSigningConfigRequest {
  readonly FunctionName: string;
}
export interface DeleteFunctionConcurrencyRequest {
  readonly FunctionName: string;
}
export interface DeleteFunctionEventInvokeConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface DeleteFunctionRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface DeleteFunctionResponse {
  readonly StatusCode?: number;
}
export interface DeleteFunctionUrlConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface DeleteLayerVersionRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
}
export interface DeleteProvisionedConcurrencyConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
}
export interface DeleteResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly RevisionId?: string;
}
export interface DestinationConfig {
  readonly OnSuccess?: OnSuccess;
  readonly OnFailure?: OnFailure;
}
export type DirectS3Read = "ENABLED" | "DISABLED" | "AUTO";
export interface DocumentDBEventSourceConfig {
  readonly DatabaseName?: string;
  readonly CollectionName?: string;
  readonly FullDocument?: FullDocument;
}
export interface DurableConfig {
  readonly KMSKeyArn?: string;
  readonly RetentionPeriodInDays?: number;
  readonly ExecutionTimeout?: number;
}
export type EndPointType = "KAFKA_BOOTSTRAP_SERVERS";
export interface Environment {
  readonly Variables?: Readonly<Record<string, string>>;
}
export interface EnvironmentError {
  readonly ErrorCode?: string;
  readonly Message?: string;
}
export interface EnvironmentResponse {
  readonly Variables?: Readonly<Record<string, string>>;
  readonly Error?: EnvironmentError;
}
export interface EphemeralStorage {
  readonly Size: number;
}
export interface ErrorObject {
  readonly ErrorMessage?: string;
  readonly ErrorType?: string;
  readonly ErrorData?: string;
  readonly StackTrace?: readonly string[];
}
export interface Event {
  readonly EventType?: EventType;
  readonly SubType?: string;
  readonly EventId?: number;
  readonly Id?: string;
  readonly Name?: string;
  readonly EventTimestamp?: Date;
  readonly ParentId?: string;
  readonly ExecutionStartedDetails?: ExecutionStartedDetails;
  readonly ExecutionSucceededDetails?: ExecutionSucceededDetails;
  readonly ExecutionFailedDetails?: ExecutionFailedDetails;
  readonly ExecutionTimedOutDetails?: ExecutionTimedOutDetails;
  readonly ExecutionStoppedDetails?: ExecutionStoppedDetails;
  readonly ContextStartedDetails?: ContextStartedDetails;
  readonly ContextSucceededDetails?: ContextSucceededDetails;
  readonly ContextFailedDetails?: ContextFailedDetails;
  readonly WaitStartedDetails?: WaitStartedDetails;
  readonly WaitSucceededDetails?: WaitSucceededDetails;
  readonly WaitCancelledDetails?: WaitCancelledDetails;
  readonly StepStartedDetails?: StepStartedDetails;
  readonly StepSucceededDetails?: StepSucceededDetails;
  readonly StepFailedDetails?: StepFailedDetails;
  readonly ChainedInvokeStartedDetails?: ChainedInvokeStartedDetails;
  readonly ChainedInvokeSucceededDetails?: ChainedInvokeSucceededDetails;
  readonly ChainedInvokeFailedDetails?: ChainedInvokeFailedDetails;
  readonly ChainedInvokeTimedOutDetails?: ChainedInvokeTimedOutDetails;
  readonly ChainedInvokeStoppedDetails?: ChainedInvokeStoppedDetails;
  readonly CallbackStartedDetails?: CallbackStartedDetails;
  readonly CallbackSucceededDetails?: CallbackSucceededDetails;
  readonly CallbackFailedDetails?: CallbackFailedDetails;
  readonly CallbackTimedOutDetails?: CallbackTimedOutDetails;
  readonly InvocationCompletedDetails?: InvocationCompletedDetails;
}
export interface EventError {
  readonly Payload?: ErrorObject;
  readonly Truncated?: boolean;
}
export interface EventInput {
  readonly Payload?: string;
  readonly Truncated?: boolean;
}
export interface EventResult {
  readonly Payload?: string;
  readonly Truncated?: boolean;
}
export interface EventSourceMappingConfiguration {
  readonly UUID?: string;
  readonly StartingPosition?: EventSourcePosition;
  readonly StartingPositionTimestamp?: Date;
  readonly BatchSize?: number;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly ParallelizationFactor?: number;
  readonly EventSourceArn?: string;
  readonly FilterCriteria?: FilterCriteria;
  readonly FilterCriteriaError?: FilterCriteriaError;
  readonly KMSKeyArn?: string;
  readonly MetricsConfig?: EventSourceMappingMetricsConfig;
  readonly LoggingConfig?: EventSourceMappingLoggingConfig;
  readonly ScalingConfig?: ScalingConfig;
  readonly FunctionArn?: string;
  readonly LastModified?: Date;
  readonly LastProcessingResult?: string;
  readonly State?: string;
  readonly StateTransitionReason?: string;
  readonly DestinationConfig?: DestinationConfig;
  readonly Topics?: readonly string[];
  readonly Queues?: readonly string[];
  readonly SourceAccessConfigurations?: readonly SourceAccessConfiguration[];
  readonly SelfManagedEventSource?: SelfManagedEventSource;
  readonly MaximumRecordAgeInSeconds?: number;
  readonly BisectBatchOnFunctionError?: boolean;
  readonly MaximumRetryAttempts?: number;
  readonly TumblingWindowInSeconds?: number;
  readonly FunctionResponseTypes?: readonly FunctionResponseType[];
  readonly AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig;
  readonly SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig;
  readonly DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
  readonly EventSourceMappingArn?: string;
  readonly ProvisionedPollerConfig?: ProvisionedPollerConfig;
}
export interface EventSourceMappingLoggingConfig {
  readonly SystemLogLevel?: EventSourceMappingSystemLogLevel;
}
export type EventSourceMappingMetric = "EventCount" | "ErrorCount" | "KafkaMetrics";
export interface EventSourceMappingMetricsConfig {
  readonly Metrics?: readonly EventSourceMappingMetric[];
}
export type EventSourceMappingSystemLogLevel = "DEBUG" | "INFO" | "WARN";
export type EventSourcePosition = "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP";
export type EventType = "ExecutionStarted" | "ExecutionSucceeded" | "ExecutionFailed" | "ExecutionTimedOut" | "ExecutionStopped" | "ContextStarted" | "ContextSucceeded" | "ContextFailed" | "WaitStarted" | "WaitSucceeded" | "WaitCancelled" | "StepStarted" | "StepSucceeded" | "StepFailed" | "ChainedInvokeStarted" | "ChainedInvokeSucceeded" | "ChainedInvokeFailed" | "ChainedInvokeTimedOut" | "ChainedInvokeStopped" | "CallbackStarted" | "CallbackSucceeded" | "CallbackFailed" | "CallbackTimedOut" | "InvocationCompleted";
export interface Execution {
  readonly DurableExecutionArn: string;
  readonly DurableExecutionName: string;
  readonly FunctionArn: string;
  readonly Status: ExecutionStatus;
  readonly StartTimestamp: Date;
  readonly EndTimestamp?: Date;
  readonly KMSKeyArn?: string;
}
export interface ExecutionDetails {
  readonly InputPayload?: string;
}
export interface ExecutionFailedDetails {
  readonly Error: EventError;
}
export interface ExecutionStartedDetails {
  readonly Input: EventInput;
  readonly ExecutionTimeout: number;
}
export type ExecutionStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "STOPPED";
export interface ExecutionStoppedDetails {
  readonly Error: EventError;
}
export interface ExecutionSucceededDetails {
  readonly Result: EventResult;
}
export interface ExecutionTimedOutDetails {
  readonly Error?: EventError;
}
export interface FileSystemConfig {
  readonly Arn: string;
  readonly LocalMountPath: string;
  readonly S3FilesConfig?: S3FilesConfig;
}
export interface Filter {
  readonly Pattern?: string;
}
export interface FilterCriteria {
  readonly Filters?: readonly Filter[];
}
export interface FilterCriteriaError {
  readonly ErrorCode?: string;
  readonly Message?: string;
}
export type FullDocument = "UpdateLookup" | "Default";
export interface FunctionCode {
  readonly ZipFile?: Uint8Array;
  readonly S3Bucket?: string;
  readonly S3Key?: string;
  readonly S3ObjectVersion?: string;
  readonly S3ObjectStorageMode?: S3ObjectStorageMode;
  readonly ImageUri?: string;
  readonly SourceKMSKeyArn?: string;
}
export interface FunctionCodeLocation {
  readonly RepositoryType?: string;
  readonly Location?: string;
  readonly ImageUri?: string;
  readonly ResolvedImageUri?: string;
  readonly ResolvedS3Object?: ResolvedS3Object;
  readonly SourceKMSKeyArn?: string;
  readonly Error?: FunctionCodeLocationError;
}
export interface FunctionCodeLocationError {
  readonly ErrorCode?: string;
  readonly Message?: string;
}
export interface FunctionConfiguration {
  readonly FunctionName?: string;
  readonly FunctionArn?: string;
  readonly Runtime?: Runtime;
  readonly Role?: string;
  readonly Handler?: string;
  readonly CodeSize?: number;
  readonly Description?: string;
  readonly Timeout?: number;
  readonly MemorySize?: number;
  readonly LastModified?: string;
  readonly CodeSha256?: string;
  readonly Version?: string;
  readonly VpcConfig?: VpcConfigResponse;
  readonly DeadLetterConfig?: DeadLetterConfig;
  readonly Environment?: EnvironmentResponse;
  readonly KMSKeyArn?: string;
  readonly TracingConfig?: TracingConfigResponse;
  readonly MasterArn?: string;
  readonly RevisionId?: string;
  readonly Layers?: readonly Layer[];
  readonly State?: State;
  readonly StateReason?: string;
  readonly StateReasonCode?: StateReasonCode;
  readonly LastUpdateStatus?: LastUpdateStatus;
  readonly LastUpdateStatusReason?: string;
  readonly LastUpdateStatusReasonCode?: LastUpdateStatusReasonCode;
  readonly FileSystemConfigs?: readonly FileSystemConfig[];
  readonly SigningProfileVersionArn?: string;
  readonly SigningJobArn?: string;
  readonly PackageType?: PackageType;
  readonly ImageConfigResponse?: ImageConfigResponse;
  readonly Architectures?: readonly Architecture[];
  readonly EphemeralStorage?: EphemeralStorage;
  readonly SnapStart?: SnapStartResponse;
  readonly RuntimeVersionConfig?: RuntimeVersionConfig;
  readonly LoggingConfig?: LoggingConfig;
  readonly TenancyConfig?: TenancyConfig;
  readonly CapacityProviderConfig?: CapacityProviderConfig;
  readonly ConfigSha256?: string;
  readonly DurableConfig?: DurableConfig;
}
export interface FunctionEventInvokeConfig {
  readonly LastModified?: Date;
  readonly FunctionArn?: string;
  readonly MaximumRetryAttempts?: number;
  readonly MaximumEventAgeInSeconds?: number;
  readonly DestinationConfig?: DestinationConfig;
}
export type FunctionResponseType = "ReportBatchItemFailures";
export interface FunctionScalingConfig {
  readonly MinExecutionEnvironments?: number;
  readonly MaxExecutionEnvironments?: number;
}
export type FunctionUrlAuthType = "NONE" | "AWS_IAM";
export interface FunctionUrlConfig {
  readonly FunctionUrl: string;
  readonly FunctionArn: string;
  readonly CreationTime: string;
  readonly LastModifiedTime: string;
  readonly Cors?: Cors;
  readonly AuthType: FunctionUrlAuthType;
  readonly InvokeMode?: InvokeMode;
}
export type FunctionVersion = "ALL";
export type FunctionVersionLatestPublished = "LATEST_PUBLISHED";
export interface FunctionVersionsByCapacityProviderListItem {
  readonly FunctionArn: string;
  readonly State: State;
}
export interface GetAccountSettingsRequest {}
export interface GetAccountSettingsResponse {
  readonly AccountLimit?: AccountLimit;
  readonly AccountUsage?: AccountUsage;
}
export interface GetAliasRequest {
  readonly FunctionName: string;
  readonly Name: string;
}
export interface GetCapacityProviderRequest {
  readonly CapacityProviderName: string;
}
export interface GetCapacityProviderResponse {
  readonly CapacityProvider: CapacityProvider;
}
export interface GetCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
}
export interface GetCodeSigningConfigResponse {
  readonly CodeSigningConfig: CodeSigningConfig;
}
export interface GetDurableExecutionHistoryRequest {
  readonly DurableExecutionArn: string;
  readonly IncludeExecutionData?: boolean;
  readonly MaxItems?: number;
  readonly Marker?: string;
  readonly ReverseOrder?: boolean;
}
export interface GetDurableExecutionHistoryResponse {
  readonly Events: readonly Event[];
  readonly NextMarker?: string;
}
export interface GetDurableExecutionRequest {
  readonly DurableExecutionArn: string;
  readonly IncludeExecutionData?: boolean;
}
export interface GetDurableExecutionResponse {
  readonly DurableExecutionArn: string;
  readonly DurableExecutionName: string;
  readonly FunctionArn: string;
  readonly InputPayload?: string;
  readonly Result?: string;
  readonly Error?: ErrorObject;
  readonly StartTimestamp: Date;
  readonly Status: ExecutionStatus;
  readonly EndTimestamp?: Date;
  readonly Version?: string;
  readonly TraceHeader?: TraceHeader;
  readonly ExecutionDataIncluded?: boolean;
  readonly DurableConfig?: DurableConfig;
}
export interface GetDurableExecutionStateRequest {
  readonly DurableExecutionArn: string;
  readonly CheckpointToken: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface GetDurableExecutionStateResponse {
  readonly Operations: readonly Operation[];
  readonly NextMarker?: string;
}
export interface GetEventSourceMappingRequest {
  readonly UUID: string;
}
export interface GetFunctionCodeSigningConfigRequest {
  readonly FunctionName: string;
}
export interface GetFunctionCodeSigningConfigResponse {
  readonly CodeSigningConfigArn: string;
  readonly FunctionName: string;
}
export interface GetFunctionConcurrencyRequest {
  readonly FunctionName: string;
}
export interface GetFunctionConcurrencyResponse {
  readonly ReservedConcurrentExecutions?: number;
}
export interface GetFunctionConfigurationRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface GetFunctionEventInvokeConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface GetFunctionRecursionConfigRequest {
  readonly FunctionName: string;
}
export interface GetFunctionRecursionConfigResponse {
  readonly RecursiveLoop?: RecursiveLoop;
}
export interface GetFunctionRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface GetFunctionResponse {
  readonly Configuration?: FunctionConfiguration;
  readonly Code?: FunctionCodeLocation;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly TagsError?: TagsError;
  readonly Concurrency?: Concurrency;
}
export interface GetFunctionScalingConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
}
export interface GetFunctionScalingConfigResponse {
  readonly FunctionArn?: string;
  readonly AppliedFunctionScalingConfig?: FunctionScalingConfig;
  readonly RequestedFunctionScalingConfig?: FunctionScalingConfig;
}
export interface GetFunctionUrlConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface GetFunctionUrlConfigResponse {
  readonly FunctionUrl: string;
  readonly FunctionArn: string;
  readonly AuthType: FunctionUrlAuthType;
  readonly Cors?: Cors;
  readonly CreationTime: string;
  readonly LastModifiedTime: string;
  readonly InvokeMode?: InvokeMode;
}
export interface GetLayerVersionByArnRequest {
  readonly Arn: string;
}
export interface GetLayerVersionPolicyRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
}
export interface GetLayerVersionPolicyResponse {
  readonly Policy?: string;
  readonly RevisionId?: string;
}
export interface GetLayerVersionRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
}
export interface GetLayerVersionResponse {
  readonly Content?: LayerVersionContentOutput;
  readonly LayerArn?: string;
  readonly LayerVersionArn?: string;
  readonly Description?: string;
  readonly CreatedDate?: string;
  readonly Version?: number;
  readonly CompatibleArchitectures?: readonly Architecture[];
  readonly CompatibleRuntimes?: readonly Runtime[];
  readonly LicenseInfo?: string;
}
export interface GetPolicyRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface GetPolicyResponse {
  readonly Policy?: string;
  readonly RevisionId?: string;
}
export interface GetProvisionedConcurrencyConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
}
export interface GetProvisionedConcurrencyConfigResponse {
  readonly RequestedProvisionedConcurrentExecutions?: number;
  readonly AvailableProvisionedConcurrentExecutions?: number;
  readonly AllocatedProvisionedConcurrentExecutions?: number;
  readonly Status?: ProvisionedConcurrencyStatusEnum;
  readonly StatusReason?: string;
  readonly LastModified?: string;
}
export interface GetResourcePolicyRequest {
  readonly ResourceArn: string;
}
export interface GetResourcePolicyResponse {
  readonly Policy?: string;
  readonly RevisionId?: string;
}
export interface GetRuntimeManagementConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
}
export interface GetRuntimeManagementConfigResponse {
  readonly UpdateRuntimeOn?: UpdateRuntimeOn;
  readonly FunctionArn?: string;
  readonly RuntimeVersionArn?: string;
}
export interface ImageConfig {
  readonly EntryPoint?: readonly string[];
  readonly Command?: readonly string[];
  readonly WorkingDirectory?: string;
}
export interface ImageConfigError {
  readonly ErrorCode?: string;
  readonly Message?: string;
}
export interface ImageConfigResponse {
  readonly ImageConfig?: ImageConfig;
  readonly Error?: ImageConfigError;
}
export interface InstanceRequirements {
  readonly Architectures?: readonly Architecture[];
  readonly AllowedInstanceTypes?: readonly string[];
  readonly ExcludedInstanceTypes?: readonly string[];
}
export interface InvocationCompletedDetails {
  readonly StartTimestamp: Date;
  readonly EndTimestamp: Date;
  readonly RequestId: string;
  readonly Error?: EventError;
}
export interface InvocationRequest {
  readonly FunctionName: string;
  readonly InvocationType?: InvocationType;
  readonly LogType?: LogType;
  readonly ClientContext?: string;
  readonly DurableExecutionName?: string;
  readonly Payload?: Uint8Array;
  readonly Qualifier?: string;
  readonly TenantId?: string;
}
export interface InvocationResponse {
  readonly StatusCode?: number;
  readonly FunctionError?: string;
  readonly LogResult?: string;
  readonly Payload?: Uint8Array;
  readonly ExecutedVersion?: string;
  readonly DurableExecutionArn?: string;
}
export type InvocationType = "Event" | "RequestResponse" | "DryRun";
export interface InvokeAsyncRequest {
  readonly FunctionName: string;
  readonly InvokeArgs: Uint8Array | Readable;
}
export interface InvokeAsyncResponse {
  readonly Status?: number;
}
export type InvokeMode = "BUFFERED" | "RESPONSE_STREAM";
export interface InvokeResponseStreamUpdate {
  readonly Payload?: Uint8Array;
}
export interface InvokeWithResponseStreamCompleteEvent {
  readonly ErrorCode?: string;
  readonly ErrorDetails?: string;
  readonly LogResult?: string;
}
export interface InvokeWithResponseStreamRequest {
  readonly FunctionName: string;
  readonly LogType?: LogType;
  readonly ClientContext?: string;
  readonly Qualifier?: string;
  readonly Payload?: Uint8Array;
  readonly TenantId?: string;
  readonly InvocationType?: ResponseStreamingInvocationType;
}
export interface InvokeWithResponseStreamResponse {
  readonly StatusCode?: number;
  readonly ExecutedVersion?: string;
  readonly EventStream?: InvokeWithResponseStreamResponseEvent;
  readonly ResponseStreamContentType?: string;
}
export interface InvokeWithResponseStreamResponseEvent {
  readonly PayloadChunk?: InvokeResponseStreamUpdate;
  readonly InvokeComplete?: InvokeWithResponseStreamCompleteEvent;
}
export interface KafkaSchemaRegistryAccessConfig {
  readonly Type?: KafkaSchemaRegistryAuthType;
  readonly URI?: string;
}
export type KafkaSchemaRegistryAuthType = "BASIC_AUTH" | "CLIENT_CERTIFICATE_TLS_AUTH" | "SERVER_ROOT_CA_CERTIFICATE";
export interface KafkaSchemaRegistryConfig {
  readonly SchemaRegistryURI?: string;
  readonly EventRecordFormat?: SchemaRegistryEventRecordFormat;
  readonly AccessConfigs?: readonly KafkaSchemaRegistryAccessConfig[];
  readonly SchemaValidationConfigs?: readonly KafkaSchemaValidationConfig[];
}
export type KafkaSchemaValidationAttribute = "KEY" | "VALUE";
export interface KafkaSchemaValidationConfig {
  readonly Attribute?: KafkaSchemaValidationAttribute;
}
export interface LambdaManagedInstancesCapacityProviderConfig {
  readonly CapacityProviderArn: string;
  readonly PerExecutionEnvironmentMaxConcurrency?: number;
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: number;
}
export type LastUpdateStatus = "Successful" | "Failed" | "InProgress";
export type LastUpdateStatusReasonCode = "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "ServiceQuotaExceededException" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | "DependencyError";
export interface Layer {
  readonly Arn?: string;
  readonly CodeSize?: number;
  readonly SigningProfileVersionArn?: string;
  readonly SigningJobArn?: string;
}
export interface LayerVersionContentInput {
  readonly S3Bucket?: string;
  readonly S3Key?: string;
  readonly S3ObjectVersion?: string;
  readonly S3ObjectStorageMode?: S3ObjectStorageMode;
  readonly ZipFile?: Uint8Array;
}
export interface LayerVersionContentOutput {
  readonly Location?: string;
  readonly CodeSha256?: string;
  readonly CodeSize?: number;
  readonly SigningProfileVersionArn?: string;
  readonly SigningJobArn?: string;
  readonly ResolvedS3Object?: ResolvedS3Object;
}
export interface LayerVersionsListItem {
  readonly LayerVersionArn?: string;
  readonly Version?: number;
  readonly Description?: string;
  readonly CreatedDate?: string;
  readonly CompatibleArchitectures?: readonly Architecture[];
  readonly CompatibleRuntimes?: readonly Runtime[];
  readonly LicenseInfo?: string;
}
export interface LayersListItem {
  readonly LayerName?: string;
  readonly LayerArn?: string;
  readonly LatestMatchingVersion?: LayerVersionsListItem;
}
export interface ListAliasesRequest {
  readonly FunctionName: string;
  readonly FunctionVersion?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListAliasesResponse {
  readonly NextMarker?: string;
  readonly Aliases?: readonly AliasConfiguration[];
}
export interface ListCapacityProvidersRequest {
  readonly State?: CapacityProviderState;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListCapacityProvidersResponse {
  readonly CapacityProviders: readonly CapacityProvider[];
  readonly NextMarker?: string;
}
export interface ListCodeSigningConfigsRequest {
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListCodeSigningConfigsResponse {
  readonly NextMarker?: string;
  readonly CodeSigningConfigs?: readonly CodeSigningConfig[];
}
export interface ListDurableExecutionsByFunctionRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
  readonly DurableExecutionName?: string;
  readonly Statuses?: readonly ExecutionStatus[];
  readonly StartedAfter?: Date;
  readonly StartedBefore?: Date;
  readonly ReverseOrder?: boolean;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListDurableExecutionsByFunctionResponse {
  readonly DurableExecutions?: readonly Execution[];
  readonly NextMarker?: string;
}
export interface ListEventSourceMappingsRequest {
  readonly EventSourceArn?: string;
  readonly FunctionName?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListEventSourceMappingsResponse {
  readonly NextMarker?: string;
  readonly EventSourceMappings?: readonly EventSourceMappingConfiguration[];
}
export interface ListFunctionEventInvokeConfigsRequest {
  readonly FunctionName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListFunctionEventInvokeConfigsResponse {
  readonly FunctionEventInvokeConfigs?: readonly FunctionEventInvokeConfig[];
  readonly NextMarker?: string;
}
export interface ListFunctionUrlConfigsRequest {
  readonly FunctionName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListFunctionUrlConfigsResponse {
  readonly FunctionUrlConfigs: readonly FunctionUrlConfig[];
  readonly NextMarker?: string;
}
export interface ListFunctionVersionsByCapacityProviderRequest {
  readonly CapacityProviderName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListFunctionVersionsByCapacityProviderResponse {
  readonly CapacityProviderArn: string;
  readonly FunctionVersions: readonly FunctionVersionsByCapacityProviderListItem[];
  readonly NextMarker?: string;
}
export interface ListFunctionsByCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListFunctionsByCodeSigningConfigResponse {
  readonly NextMarker?: string;
  readonly FunctionArns?: readonly string[];
}
export interface ListFunctionsRequest {
  readonly MasterRegion?: string;
  readonly FunctionVersion?: FunctionVersion;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListFunctionsResponse {
  readonly NextMarker?: string;
  readonly Functions?: readonly FunctionConfiguration[];
}
export interface ListLayerVersionsRequest {
  readonly CompatibleArchitecture?: Architecture;
  readonly CompatibleRuntime?: Runtime;
  readonly LayerName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListLayerVersionsResponse {
  readonly NextMarker?: string;
  readonly LayerVersions?: readonly LayerVersionsListItem[];
}
export interface ListLayersRequest {
  readonly CompatibleArchitecture?: Architecture;
  readonly CompatibleRuntime?: Runtime;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListLayersResponse {
  readonly NextMarker?: string;
  readonly Layers?: readonly LayersListItem[];
}
export interface ListProvisionedConcurrencyConfigsRequest {
  readonly FunctionName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListProvisionedConcurrencyConfigsResponse {
  readonly ProvisionedConcurrencyConfigs?: readonly ProvisionedConcurrencyConfigListItem[];
  readonly NextMarker?: string;
}
export interface ListTagsRequest {
  readonly Resource: string;
}
export interface ListTagsResponse {
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface ListVersionsByFunctionRequest {
  readonly FunctionName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListVersionsByFunctionResponse {
  readonly NextMarker?: string;
  readonly Versions?: readonly FunctionConfiguration[];
}
export type LogFormat = "JSON" | "Text";
export type LogType = "None" | "Tail";
export interface LoggingConfig {
  readonly LogFormat?: LogFormat;
  readonly ApplicationLogLevel?: ApplicationLogLevel;
  readonly SystemLogLevel?: SystemLogLevel;
  readonly LogGroup?: string;
}
export interface OnFailure {
  readonly Destination?: string;
}
export interface OnSuccess {
  readonly Destination?: string;
}
export interface Operation {
  readonly Id: string;
  readonly ParentId?: string;
  readonly Name?: string;
  readonly Type: OperationType;
  readonly SubType?: string;
  readonly StartTimestamp: Date;
  readonly EndTimestamp?: Date;
  readonly Status: OperationStatus;
  readonly ExecutionDetails?: ExecutionDetails;
  readonly ContextDetails?: ContextDetails;
  readonly StepDetails?: StepDetails;
  readonly WaitDetails?: WaitDetails;
  readonly CallbackDetails?: CallbackDetails;
  readonly ChainedInvokeDetails?: ChainedInvokeDetails;
}
export type OperationAction = "START" | "SUCCEED" | "FAIL" | "RETRY" | "CANCEL";
export type OperationStatus = "STARTED" | "PENDING" | "READY" | "SUCCEEDED" | "FAILED" | "CANCELLED" | "TIMED_OUT" | "STOPPED";
export type OperationType = "EXECUTION" | "CONTEXT" | "STEP" | "WAIT" | "CALLBACK" | "CHAINED_INVOKE";
export interface OperationUpdate {
  readonly Id: string;
  readonly ParentId?: string;
  readonly Name?: string;
  readonly Type: OperationType;
  readonly SubType?: string;
  readonly Action: OperationAction;
  readonly Payload?: string;
  readonly Error?: ErrorObject;
  readonly ContextOptions?: ContextOptions;
  readonly StepOptions?: StepOptions;
  readonly WaitOptions?: WaitOptions;
  readonly CallbackOptions?: CallbackOptions;
  readonly ChainedInvokeOptions?: ChainedInvokeOptions;
}
export type PackageType = "Zip" | "Image";
export interface PropagateTags {
  readonly Mode?: PropagateTagsMode;
  readonly ExplicitTags?: Readonly<Record<string, string>>;
}
export type PropagateTagsMode = "None" | "Explicit";
export interface ProvisionedConcurrencyConfigListItem {
  readonly FunctionArn?: string;
  readonly RequestedProvisionedConcurrentExecutions?: number;
  readonly AvailableProvisionedConcurrentExecutions?: number;
  readonly AllocatedProvisionedConcurrentExecutions?: number;
  readonly Status?: ProvisionedConcurrencyStatusEnum;
  readonly StatusReason?: string;
  readonly LastModified?: string;
}
export type ProvisionedConcurrencyStatusEnum = "IN_PROGRESS" | "READY" | "FAILED";
export interface ProvisionedPollerConfig {
  readonly MinimumPollers?: number;
  readonly MaximumPollers?: number;
  readonly PollerGroupName?: string;
}
export interface PublishLayerVersionRequest {
  readonly LayerName: string;
  readonly Description?: string;
  readonly Content: LayerVersionContentInput;
  readonly CompatibleArchitectures?: readonly Architecture[];
  readonly CompatibleRuntimes?: readonly Runtime[];
  readonly LicenseInfo?: string;
}
export interface PublishLayerVersionResponse {
  readonly Content?: LayerVersionContentOutput;
  readonly LayerArn?: string;
  readonly LayerVersionArn?: string;
  readonly Description?: string;
  readonly CreatedDate?: string;
  readonly Version?: number;
  readonly CompatibleArchitectures?: readonly Architecture[];
  readonly CompatibleRuntimes?: readonly Runtime[];
  readonly LicenseInfo?: string;
}
export interface PublishVersionRequest {
  readonly FunctionName: string;
  readonly CodeSha256?: string;
  readonly Description?: string;
  readonly RevisionId?: string;
  readonly PublishTo?: FunctionVersionLatestPublished;
}
export interface PutFunctionCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
  readonly FunctionName: string;
}
export interface PutFunctionCodeSigningConfigResponse {
  readonly CodeSigningConfigArn: string;
  readonly FunctionName: string;
}
export interface PutFunctionConcurrencyRequest {
  readonly FunctionName: string;
  readonly ReservedConcurrentExecutions: number;
}
export interface PutFunctionEventInvokeConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
  readonly MaximumRetryAttempts?: number;
  readonly MaximumEventAgeInSeconds?: number;
  readonly DestinationConfig?: DestinationConfig;
}
export interface PutFunctionRecursionConfigRequest {
  readonly FunctionName: string;
  readonly RecursiveLoop: RecursiveLoop;
}
export interface PutFunctionRecursionConfigResponse {
  readonly RecursiveLoop?: RecursiveLoop;
}
export interface PutFunctionScalingConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
  readonly FunctionScalingConfig?: FunctionScalingConfig;
}
export interface PutFunctionScalingConfigResponse {
  readonly FunctionState?: State;
}
export interface PutProvisionedConcurrencyConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
  readonly ProvisionedConcurrentExecutions: number;
}
export interface PutProvisionedConcurrencyConfigResponse {
  readonly RequestedProvisionedConcurrentExecutions?: number;
  readonly AllocatedProvisionedConcurrentExecutions?: number;
  readonly AvailableProvisionedConcurrentExecutions?: number;
  readonly Status?: ProvisionedConcurrencyStatusEnum;
  readonly StatusReason?: string;
  readonly LastModified?: string;
}
export interface PutResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly Policy: string;
  readonly RevisionId?: string;
}
export interface PutResourcePolicyResponse {
  readonly Policy?: string;
  readonly RevisionId?: string;
}
export interface PutRuntimeManagementConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
  readonly UpdateRuntimeOn: UpdateRuntimeOn;
  readonly RuntimeVersionArn?: string;
}
export interface PutRuntimeManagementConfigResponse {
  readonly UpdateRuntimeOn: UpdateRuntimeOn;
  readonly FunctionArn: string;
  readonly RuntimeVersionArn?: string;
}
export type RecursiveLoop = "Allow" | "Terminate";
export interface RemoveLayerVersionPermissionRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
  readonly StatementId: string;
  readonly RevisionId?: string;
}
export interface RemovePermissionRequest {
  readonly FunctionName: string;
  readonly StatementId: string;
  readonly Qualifier?: string;
  readonly RevisionId?: string;
}
export interface ResolvedS3Object {
  readonly S3Bucket?: string;
  readonly S3Key?: string;
  readonly S3ObjectVersion?: string;
}
export type ResponseStreamingInvocationType = "RequestResponse" | "DryRun";
export interface RetryDetails {
  readonly CurrentAttempt?: number;
  readonly NextAttemptDelaySeconds?: number;
}
export type Runtime = "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "nodejs18.x" | "nodejs20.x" | "nodejs22.x" | "nodejs24.x" | "java8" | "java8.al2" | "java11" | "java17" | "java21" | "java25" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "python3.10" | "python3.11" | "python3.12" | "python3.13" | "python3.14" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "dotnet10" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "ruby3.2" | "ruby3.3" | "ruby3.4" | "ruby4.0" | "provided" | "provided.al2" | "provided.al2023" | "nodejs26.x" | "python3.15" | "java8.al2023" | "java11.al2023" | "java17.al2023";
export interface RuntimeVersionConfig {
  readonly RuntimeVersionArn?: string;
  readonly Error?: RuntimeVersionError;
}
export interface RuntimeVersionError {
  readonly ErrorCode?: string;
  readonly Message?: string;
}
export interface S3FilesConfig {
  readonly DirectS3Read?: DirectS3Read;
}
export type S3ObjectStorageMode = "COPY" | "REFERENCE";
export interface ScalingConfig {
  readonly MaximumConcurrency?: number;
}
export type SchemaRegistryEventRecordFormat = "JSON" | "SOURCE";
export interface SelfManagedEventSource {
  readonly Endpoints?: Readonly<Partial<Record<EndPointType, readonly string[]>>>;
}
export interface SelfManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string;
  readonly SchemaRegistryConfig?: KafkaSchemaRegistryConfig;
}
export interface SendDurableExecutionCallbackFailureRequest {
  readonly CallbackId: string;
  readonly Error?: ErrorObject;
}
export interface SendDurableExecutionCallbackFailureResponse {}
export interface SendDurableExecutionCallbackHeartbeatRequest {
  readonly CallbackId: string;
}
export interface SendDurableExecutionCallbackHeartbeatResponse {}
export interface SendDurableExecutionCallbackSuccessRequest {
  readonly CallbackId: string;
  readonly Result?: Uint8Array;
}
export interface SendDurableExecutionCallbackSuccessResponse {}
export interface SnapStart {
  readonly ApplyOn?: SnapStartApplyOn;
}
export type SnapStartApplyOn = "PublishedVersions" | "None";
export type SnapStartOptimizationStatus = "On" | "Off";
export interface SnapStartResponse {
  readonly ApplyOn?: SnapStartApplyOn;
  readonly OptimizationStatus?: SnapStartOptimizationStatus;
}
export interface SourceAccessConfiguration {
  readonly Type?: SourceAccessType;
  readonly URI?: string;
}
export type SourceAccessType = "BASIC_AUTH" | "VPC_SUBNET" | "VPC_SECURITY_GROUP" | "SASL_SCRAM_512_AUTH" | "SASL_SCRAM_256_AUTH" | "VIRTUAL_HOST" | "CLIENT_CERTIFICATE_TLS_AUTH" | "SERVER_ROOT_CA_CERTIFICATE";
export type State = "Pending" | "Active" | "Inactive" | "Failed" | "Deactivating" | "Deactivated" | "ActiveNonInvocable" | "Deleting";
export type StateReasonCode = "Idle" | "Creating" | "Restoring" | "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "ServiceQuotaExceededException" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | "DrainingDurableExecutions" | "DependencyError";
export interface StepDetails {
  readonly Attempt?: number;
  readonly NextAttemptTimestamp?: Date;
  readonly Result?: string;
  readonly Error?: ErrorObject;
}
export interface StepFailedDetails {
  readonly Error: EventError;
  readonly RetryDetails: RetryDetails;
}
export interface StepOptions {
  readonly NextAttemptDelaySeconds?: number;
}
export interface StepStartedDetails {}
export interface StepSucceededDetails {
  readonly Result: EventResult;
  readonly RetryDetails: RetryDetails;
}
export interface StopDurableExecutionRequest {
  readonly DurableExecutionArn: string;
  readonly Error?: ErrorObject;
}
export interface StopDurableExecutionResponse {
  readonly StopTimestamp: Date;
}
export type SystemLogLevel = "DEBUG" | "INFO" | "WARN";
export interface TagResourceRequest {
  readonly Resource: string;
  readonly Tags: Readonly<Record<string, string>>;
}
export interface TagsError {
  readonly ErrorCode: string;
  readonly Message: string;
}
export interface TargetTrackingScalingPolicy {
  readonly PredefinedMetricType: CapacityProviderPredefinedMetricType;
  readonly TargetValue: number;
}
export interface TenancyConfig {
  readonly TenantIsolationMode: TenantIsolationMode;
}
export type TenantIsolationMode = "PER_TENANT";
export interface TraceHeader {
  readonly XAmznTraceId?: string;
}
export interface TracingConfig {
  readonly Mode?: TracingMode;
}
export interface TracingConfigResponse {
  readonly Mode?: TracingMode;
}
export type TracingMode = "Active" | "PassThrough";
export interface UntagResourceRequest {
  readonly Resource: string;
  readonly TagKeys: readonly string[];
}
export interface UpdateAliasRequest {
  readonly FunctionName: string;
  readonly Name: string;
  readonly FunctionVersion?: string;
  readonly Description?: string;
  readonly RoutingConfig?: AliasRoutingConfiguration;
  readonly RevisionId?: string;
}
export interface UpdateCapacityProviderRequest {
  readonly CapacityProviderName: string;
  readonly CapacityProviderScalingConfig?: CapacityProviderScalingConfig;
  readonly PropagateTags?: PropagateTags;
  readonly TelemetryConfig?: CapacityProviderTelemetryConfig;
}
export interface UpdateCapacityProviderResponse {
  readonly CapacityProvider: CapacityProvider;
}
export interface UpdateCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
  readonly Description?: string;
  readonly AllowedPublishers?: AllowedPublishers;
  readonly CodeSigningPolicies?: CodeSigningPolicies;
}
export interface UpdateCodeSigningConfigResponse {
  readonly CodeSigningConfig: CodeSigningConfig;
}
export interface UpdateEventSourceMappingRequest {
  readonly UUID: string;
  readonly FunctionName?: string;
  readonly Enabled?: boolean;
  readonly BatchSize?: number;
  readonly FilterCriteria?: FilterCriteria;
  readonly KMSKeyArn?: string;
  readonly MetricsConfig?: EventSourceMappingMetricsConfig;
  readonly LoggingConfig?: EventSourceMappingLoggingConfig;
  readonly ScalingConfig?: ScalingConfig;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly ParallelizationFactor?: number;
  readonly DestinationConfig?: DestinationConfig;
  readonly MaximumRecordAgeInSeconds?: number;
  readonly BisectBatchOnFunctionError?: boolean;
  readonly MaximumRetryAttempts?: number;
  readonly TumblingWindowInSeconds?: number;
  readonly SourceAccessConfigurations?: readonly SourceAccessConfiguration[];
  readonly FunctionResponseTypes?: readonly FunctionResponseType[];
  readonly AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig;
  readonly SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig;
  readonly DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
  readonly ProvisionedPollerConfig?: ProvisionedPollerConfig;
}
export interface UpdateFunctionCodeRequest {
  readonly FunctionName: string;
  readonly ZipFile?: Uint8Array;
  readonly S3Bucket?: string;
  readonly S3Key?: string;
  readonly S3ObjectVersion?: string;
  readonly S3ObjectStorageMode?: S3ObjectStorageMode;
  readonly ImageUri?: string;
  readonly Architectures?: readonly Architecture[];
  readonly Publish?: boolean;
  readonly PublishTo?: FunctionVersionLatestPublished;
  readonly DryRun?: boolean;
  readonly RevisionId?: string;
  readonly SourceKMSKeyArn?: string;
}
export interface UpdateFunctionConfigurationRequest {
  readonly FunctionName: string;
  readonly Role?: string;
  readonly Handler?: string;
  readonly Description?: string;
  readonly Timeout?: number;
  readonly MemorySize?: number;
  readonly VpcConfig?: VpcConfig;
  readonly Environment?: Environment;
  readonly Runtime?: Runtime;
  readonly DeadLetterConfig?: DeadLetterConfig;
  readonly KMSKeyArn?: string;
  readonly TracingConfig?: TracingConfig;
  readonly RevisionId?: string;
  readonly Layers?: readonly string[];
  readonly FileSystemConfigs?: readonly FileSystemConfig[];
  readonly ImageConfig?: ImageConfig;
  readonly EphemeralStorage?: EphemeralStorage;
  readonly SnapStart?: SnapStart;
  readonly LoggingConfig?: LoggingConfig;
  readonly CapacityProviderConfig?: CapacityProviderConfig;
  readonly DurableConfig?: DurableConfig;
}
export interface UpdateFunctionEventInvokeConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
  readonly MaximumRetryAttempts?: number;
  readonly MaximumEventAgeInSeconds?: number;
  readonly DestinationConfig?: DestinationConfig;
}
export interface UpdateFunctionUrlConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string;
  readonly AuthType?: FunctionUrlAuthType;
  readonly Cors?: Cors;
  readonly InvokeMode?: InvokeMode;
}
export interface UpdateFunctionUrlConfigResponse {
  readonly FunctionUrl: string;
  readonly FunctionArn: string;
  readonly AuthType: FunctionUrlAuthType;
  readonly Cors?: Cors;
  readonly CreationTime: string;
  readonly LastModifiedTime: string;
  readonly InvokeMode?: InvokeMode;
}
export type UpdateRuntimeOn = "Auto" | "Manual" | "FunctionUpdate";
export interface VpcConfig {
  readonly SubnetIds?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
  readonly Ipv6AllowedForDualStack?: boolean;
}
export interface VpcConfigResponse {
  readonly SubnetIds?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
  readonly VpcId?: string;
  readonly Ipv6AllowedForDualStack?: boolean;
}
export interface WaitCancelledDetails {
  readonly Error?: EventError;
}
export interface WaitDetails {
  readonly ScheduledEndTimestamp?: Date;
}
export interface WaitOptions {
  readonly WaitSeconds?: number;
}
export interface WaitStartedDetails {
  readonly Duration: number;
  readonly ScheduledEndTimestamp: Date;
}
export interface WaitSucceededDetails {
  readonly Duration?: number;
}
