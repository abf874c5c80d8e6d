/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of ssm. */

/** Input and output of each operation. */
export interface Operations {
  AddTagsToResource: [AddTagsToResourceRequest, AddTagsToResourceResult];
  AssociateOpsItemRelatedItem: [AssociateOpsItemRelatedItemRequest, AssociateOpsItemRelatedItemResponse];
  CancelCommand: [CancelCommandRequest, CancelCommandResult];
  CancelMaintenanceWindowExecution: [CancelMaintenanceWindowExecutionRequest, CancelMaintenanceWindowExecutionResult];
  CreateActivation: [CreateActivationRequest, CreateActivationResult];
  CreateAssociation: [CreateAssociationRequest, CreateAssociationResult];
  CreateAssociationBatch: [CreateAssociationBatchRequest, CreateAssociationBatchResult];
  CreateCloudConnector: [CreateCloudConnectorRequest, CreateCloudConnectorResult];
  CreateDocument: [CreateDocumentRequest, CreateDocumentResult];
  CreateMaintenanceWindow: [CreateMaintenanceWindowRequest, CreateMaintenanceWindowResult];
  CreateOpsItem: [CreateOpsItemRequest, CreateOpsItemResponse];
  CreateOpsMetadata: [CreateOpsMetadataRequest, CreateOpsMetadataResult];
  CreatePatchBaseline: [CreatePatchBaselineRequest, CreatePatchBaselineResult];
  CreateResourceDataSync: [CreateResourceDataSyncRequest, CreateResourceDataSyncResult];
  DeleteActivation: [DeleteActivationRequest, DeleteActivationResult];
  DeleteAssociation: [DeleteAssociationRequest, DeleteAssociationResult];
  DeleteCloudConnector: [DeleteCloudConnectorRequest, DeleteCloudConnectorResult];
  DeleteDocument: [DeleteDocumentRequest, DeleteDocumentResult];
  DeleteInventory: [DeleteInventoryRequest, DeleteInventoryResult];
  DeleteMaintenanceWindow: [DeleteMaintenanceWindowRequest, DeleteMaintenanceWindowResult];
  DeleteOpsItem: [DeleteOpsItemRequest, DeleteOpsItemResponse];
  DeleteOpsMetadata: [DeleteOpsMetadataRequest, DeleteOpsMetadataResult];
  DeleteParameter: [DeleteParameterRequest, DeleteParameterResult];
  DeleteParameters: [DeleteParametersRequest, DeleteParametersResult];
  DeletePatchBaseline: [DeletePatchBaselineRequest, DeletePatchBaselineResult];
  DeleteResourceDataSync: [DeleteResourceDataSyncRequest, DeleteResourceDataSyncResult];
  DeleteResourcePolicy: [DeleteResourcePolicyRequest, DeleteResourcePolicyResponse];
  DeregisterManagedInstance: [DeregisterManagedInstanceRequest, DeregisterManagedInstanceResult];
  DeregisterPatchBaselineForPatchGroup: [DeregisterPatchBaselineForPatchGroupRequest, DeregisterPatchBaselineForPatchGroupResult];
  DeregisterTargetFromMaintenanceWindow: [DeregisterTargetFromMaintenanceWindowRequest, DeregisterTargetFromMaintenanceWindowResult];
  DeregisterTaskFromMaintenanceWindow: [DeregisterTaskFromMaintenanceWindowRequest, DeregisterTaskFromMaintenanceWindowResult];
  DescribeActivations: [DescribeActivationsRequest, DescribeActivationsResult];
  DescribeAssociation: [DescribeAssociationRequest, DescribeAssociationResult];
  DescribeAssociationExecutionTargets: [DescribeAssociationExecutionTargetsRequest, DescribeAssociationExecutionTargetsResult];
  DescribeAssociationExecutions: [DescribeAssociationExecutionsRequest, DescribeAssociationExecutionsResult];
  DescribeAutomationExecutions: [DescribeAutomationExecutionsRequest, DescribeAutomationExecutionsResult];
  DescribeAutomationStepExecutions: [DescribeAutomationStepExecutionsRequest, DescribeAutomationStepExecutionsResult];
  DescribeAvailablePatches: [DescribeAvailablePatchesRequest, DescribeAvailablePatchesResult];
  DescribeDocument: [DescribeDocumentRequest, DescribeDocumentResult];
  DescribeDocumentPermission: [DescribeDocumentPermissionRequest, DescribeDocumentPermissionResponse];
  DescribeEffectiveInstanceAssociations: [DescribeEffectiveInstanceAssociationsRequest, DescribeEffectiveInstanceAssociationsResult];
  DescribeEffectivePatchesForPatchBaseline: [DescribeEffectivePatchesForPatchBaselineRequest, DescribeEffectivePatchesForPatchBaselineResult];
  DescribeInstanceAssociationsStatus: [DescribeInstanceAssociationsStatusRequest, DescribeInstanceAssociationsStatusResult];
  DescribeInstanceInformation: [DescribeInstanceInformationRequest, DescribeInstanceInformationResult];
  DescribeInstancePatchStates: [DescribeInstancePatchStatesRequest, DescribeInstancePatchStatesResult];
  DescribeInstancePatchStatesForPatchGroup: [DescribeInstancePatchStatesForPatchGroupRequest, DescribeInstancePatchStatesForPatchGroupResult];
  DescribeInstancePatches: [DescribeInstancePatchesRequest, DescribeInstancePatchesResult];
  DescribeInstanceProperties: [DescribeInstancePropertiesRequest, DescribeInstancePropertiesResult];
  DescribeInventoryDeletions: [DescribeInventoryDeletionsRequest, DescribeInventoryDeletionsResult];
  DescribeMaintenanceWindowExecutionTaskInvocations: [DescribeMaintenanceWindowExecutionTaskInvocationsRequest, DescribeMaintenanceWindowExecutionTaskInvocationsResult];
  DescribeMaintenanceWindowExecutionTasks: [DescribeMaintenanceWindowExecutionTasksRequest, DescribeMaintenanceWindowExecutionTasksResult];
  DescribeMaintenanceWindowExecutions: [DescribeMaintenanceWindowExecutionsRequest, DescribeMaintenanceWindowExecutionsResult];
  DescribeMaintenanceWindowSchedule: [DescribeMaintenanceWindowScheduleRequest, DescribeMaintenanceWindowScheduleResult];
  DescribeMaintenanceWindowTargets: [DescribeMaintenanceWindowTargetsRequest, DescribeMaintenanceWindowTargetsResult];
  DescribeMaintenanceWindowTasks: [DescribeMaintenanceWindowTasksRequest, DescribeMaintenanceWindowTasksResult];
  DescribeMaintenanceWindows: [DescribeMaintenanceWindowsRequest, DescribeMaintenanceWindowsResult];
  DescribeMaintenanceWindowsForTarget: [DescribeMaintenanceWindowsForTargetRequest, DescribeMaintenanceWindowsForTargetResult];
  DescribeOpsItems: [DescribeOpsItemsRequest, DescribeOpsItemsResponse];
  DescribeParameters: [DescribeParametersRequest, DescribeParametersResult];
  DescribePatchBaselines: [DescribePatchBaselinesRequest, DescribePatchBaselinesResult];
  DescribePatchGroupState: [DescribePatchGroupStateRequest, DescribePatchGroupStateResult];
  DescribePatchGroups: [DescribePatchGroupsRequest, DescribePatchGroupsResult];
  DescribePatchProperties: [DescribePatchPropertiesRequest, DescribePatchPropertiesResult];
  DescribeSessions: [DescribeSessionsRequest, DescribeSessionsResponse];
  DisassociateOpsItemRelatedItem: [DisassociateOpsItemRelatedItemRequest, DisassociateOpsItemRelatedItemResponse];
  GetAccessToken: [GetAccessTokenRequest, GetAccessTokenResponse];
  GetAutomationExecution: [GetAutomationExecutionRequest, GetAutomationExecutionResult];
  GetCalendarState: [GetCalendarStateRequest, GetCalendarStateResponse];
  GetCloudConnector: [GetCloudConnectorRequest, GetCloudConnectorResult];
  GetCommandInvocation: [GetCommandInvocationRequest, GetCommandInvocationResult];
  GetConnectionStatus: [GetConnectionStatusRequest, GetConnectionStatusResponse];
  GetDefaultPatchBaseline: [GetDefaultPatchBaselineRequest, GetDefaultPatchBaselineResult];
  GetDeployablePatchSnapshotForInstance: [GetDeployablePatchSnapshotForInstanceRequest, GetDeployablePatchSnapshotForInstanceResult];
  GetDocument: [GetDocumentRequest, GetDocumentResult];
  GetExecutionPreview: [GetExecutionPreviewRequest, GetExecutionPreviewResponse];
  GetInventory: [GetInventoryRequest, GetInventoryResult];
  GetInventorySchema: [GetInventorySchemaRequest, GetInventorySchemaResult];
  GetMaintenanceWindow: [GetMaintenanceWindowRequest, GetMaintenanceWindowResult];
  GetMaintenanceWindowExecution: [GetMaintenanceWindowExecutionRequest, GetMaintenanceWindowExecutionResult];
  GetMaintenanceWindowExecutionTask: [GetMaintenanceWindowExecutionTaskRequest, GetMaintenanceWindowExecutionTaskResult];
  GetMaintenanceWindowExecutionTaskInvocation: [GetMaintenanceWindowExecutionTaskInvocationRequest, GetMaintenanceWindowExecutionTaskInvocationResult];
  GetMaintenanceWindowTask: [GetMaintenanceWindowTaskRequest, GetMaintenanceWindowTaskResult];
  GetOpsItem: [GetOpsItemRequest, GetOpsItemResponse];
  GetOpsMetadata: [GetOpsMetadataRequest, GetOpsMetadataResult];
  GetOpsSummary: [GetOpsSummaryRequest, GetOpsSummaryResult];
  GetParameter: [GetParameterRequest, GetParameterResult];
  GetParameterHistory: [GetParameterHistoryRequest, GetParameterHistoryResult];
  GetParameters: [GetParametersRequest, GetParametersResult];
  GetParametersByPath: [GetParametersByPathRequest, GetParametersByPathResult];
  GetPatchBaseline: [GetPatchBaselineRequest, GetPatchBaselineResult];
  GetPatchBaselineForPatchGroup: [GetPatchBaselineForPatchGroupRequest, GetPatchBaselineForPatchGroupResult];
  GetResourcePolicies: [GetResourcePoliciesRequest, GetResourcePoliciesResponse];
  GetServiceSetting: [GetServiceSettingRequest, GetServiceSettingResult];
  LabelParameterVersion: [LabelParameterVersionRequest, LabelParameterVersionResult];
  ListAssociationVersions: [ListAssociationVersionsRequest, ListAssociationVersionsResult];
  ListAssociations: [ListAssociationsRequest, ListAssociationsResult];
  ListCloudConnectors: [ListCloudConnectorsRequest, ListCloudConnectorsResult];
  ListCommandInvocations: [ListCommandInvocationsRequest, ListCommandInvocationsResult];
  ListCommands: [ListCommandsRequest, ListCommandsResult];
  ListComplianceItems: [ListComplianceItemsRequest, ListComplianceItemsResult];
  ListComplianceSummaries: [ListComplianceSummariesRequest, ListComplianceSummariesResult];
  ListDocumentMetadataHistory: [ListDocumentMetadataHistoryRequest, ListDocumentMetadataHistoryResponse];
  ListDocumentVersions: [ListDocumentVersionsRequest, ListDocumentVersionsResult];
  ListDocuments: [ListDocumentsRequest, ListDocumentsResult];
  ListInventoryEntries: [ListInventoryEntriesRequest, ListInventoryEntriesResult];
  ListNodes: [ListNodesRequest, ListNodesResult];
  ListNodesSummary: [ListNodesSummaryRequest, ListNodesSummaryResult];
  ListOpsItemEvents: [ListOpsItemEventsRequest, ListOpsItemEventsResponse];
  ListOpsItemRelatedItems: [ListOpsItemRelatedItemsRequest, ListOpsItemRelatedItemsResponse];
  ListOpsMetadata: [ListOpsMetadataRequest, ListOpsMetadataResult];
  ListResourceComplianceSummaries: [ListResourceComplianceSummariesRequest, ListResourceComplianceSummariesResult];
  ListResourceDataSync: [ListResourceDataSyncRequest, ListResourceDataSyncResult];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResult];
  ModifyDocumentPermission: [ModifyDocumentPermissionRequest, ModifyDocumentPermissionResponse];
  PutComplianceItems: [PutComplianceItemsRequest, PutComplianceItemsResult];
  PutInventory: [PutInventoryRequest, PutInventoryResult];
  PutParameter: [PutParameterRequest, PutParameterResult];
  PutResourcePolicy: [PutResourcePolicyRequest, PutResourcePolicyResponse];
  RegisterDefaultPatchBaseline: [RegisterDefaultPatchBaselineRequest, RegisterDefaultPatchBaselineResult];
  RegisterPatchBaselineForPatchGroup: [RegisterPatchBaselineForPatchGroupRequest, RegisterPatchBaselineForPatchGroupResult];
  RegisterTargetWithMaintenanceWindow: [RegisterTargetWithMaintenanceWindowRequest, RegisterTargetWithMaintenanceWindowResult];
  RegisterTaskWithMaintenanceWindow: [RegisterTaskWithMaintenanceWindowRequest, RegisterTaskWithMaintenanceWindowResult];
  RemoveTagsFromResource: [RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult];
  ResetServiceSetting: [ResetServiceSettingRequest, ResetServiceSettingResult];
  ResumeSession: [ResumeSessionRequest, ResumeSessionResponse];
  SendAutomationSignal: [SendAutomationSignalRequest, SendAutomationSignalResult];
  SendCommand: [SendCommandRequest, SendCommandResult];
  StartAccessRequest: [StartAccessRequestRequest, StartAccessRequestResponse];
  StartAssociationsOnce: [StartAssociationsOnceRequest, StartAssociationsOnceResult];
  StartAutomationExecution: [StartAutomationExecutionRequest, StartAutomationExecutionResult];
  StartChangeRequestExecution: [StartChangeRequestExecutionRequest, StartChangeRequestExecutionResult];
  StartExecutionPreview: [StartExecutionPreviewRequest, StartExecutionPreviewResponse];
  StartSession: [StartSessionRequest, StartSessionResponse];
  StopAutomationExecution: [StopAutomationExecutionRequest, StopAutomationExecutionResult];
  TerminateSession: [TerminateSessionRequest, TerminateSessionResponse];
  UnlabelParameterVersion: [UnlabelParameterVersionRequest, UnlabelParameterVersionResult];
  UpdateAssociation: [UpdateAssociationRequest, UpdateAssociationResult];
  UpdateAssociationStatus: [UpdateAssociationStatusRequest, UpdateAssociationStatusResult];
  UpdateCloudConnector: [UpdateCloudConnectorRequest, UpdateCloudConnectorResult];
  UpdateDocument: [UpdateDocumentRequest, UpdateDocumentResult];
  UpdateDocumentDefaultVersion: [UpdateDocumentDefaultVersionRequest, UpdateDocumentDefaultVersionResult];
  UpdateDocumentMetadata: [UpdateDocumentMetadataRequest, UpdateDocumentMetadataResponse];
  UpdateMaintenanceWindow: [UpdateMaintenanceWindowRequest, UpdateMaintenanceWindowResult];
  UpdateMaintenanceWindowTarget: [UpdateMaintenanceWindowTargetRequest, UpdateMaintenanceWindowTargetResult];
  UpdateMaintenanceWindowTask: [UpdateMaintenanceWindowTaskRequest, UpdateMaintenanceWindowTaskResult];
  UpdateManagedInstanceRole: [UpdateManagedInstanceRoleRequest, UpdateManagedInstanceRoleResult];
  UpdateOpsItem: [UpdateOpsItemRequest, UpdateOpsItemResponse];
  UpdateOpsMetadata: [UpdateOpsMetadataRequest, UpdateOpsMetadataResult];
  UpdatePatchBaseline: [UpdatePatchBaselineRequest, UpdatePatchBaselineResult];
  UpdateResourceDataSync: [UpdateResourceDataSyncRequest, UpdateResourceDataSyncResult];
  UpdateServiceSetting: [UpdateServiceSettingRequest, UpdateServiceSettingResult];
  ValidateCloudConnector: [ValidateCloudConnectorRequest, ValidateCloudConnectorResult];
}

export type AccessRequestStatus = "Approved" | "Rejected" | "Revoked" | "Expired" | "Pending";
export type AccessType = "Standard" | "JustInTime";
export interface AccountSharingInfo {
  readonly AccountId?: string;
  readonly SharedDocumentVersion?: string;
}
export interface Activation {
  readonly ActivationId?: string;
  readonly Description?: string;
  readonly DefaultInstanceName?: string;
  readonly IamRole?: string;
  readonly RegistrationLimit?: number;
  readonly RegistrationsCount?: number;
  readonly ExpirationDate?: Date;
  readonly Expired?: boolean;
  readonly CreatedDate?: Date;
  readonly Tags?: readonly Tag[];
}
export interface AddTagsToResourceRequest {
  readonly ResourceType: ResourceTypeForTagging;
  readonly ResourceId: string;
  readonly Tags: readonly Tag[];
}
export interface AddTagsToResourceResult {}
export interface Alarm {
  readonly Name: string;
}
export interface AlarmConfiguration {
  readonly IgnorePollAlarmFailure?: boolean;
  readonly Alarms: readonly Alarm[];
}
export interface AlarmStateInformation {
  readonly Name: string;
  readonly State: ExternalAlarmState;
}
export interface AssociateOpsItemRelatedItemRequest {
  readonly OpsItemId: string;
  readonly AssociationType: string;
  readonly ResourceType: string;
  readonly ResourceUri: string;
}
export interface AssociateOpsItemRelatedItemResponse {
  readonly AssociationId?: string;
}
export interface Association {
  readonly Name?: string;
  readonly InstanceId?: string;
  readonly AssociationId?: string;
  readonly AssociationVersion?: string;
  readonly DocumentVersion?: string;
  readonly Targets?: readonly Target[];
  readonly LastExecutionDate?: Date;
  readonly Overview?: AssociationOverview;
  readonly ScheduleExpression?: string;
  readonly AssociationName?: string;
  readonly ScheduleOffset?: number;
  readonly Duration?: number;
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
}
export type AssociationComplianceSeverity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "UNSPECIFIED";
export interface AssociationDescription {
  readonly Name?: string;
  readonly InstanceId?: string;
  readonly AssociationVersion?: string;
  readonly Date?: Date;
  readonly LastUpdateAssociationDate?: Date;
  readonly Status?: AssociationStatus;
  readonly Overview?: AssociationOverview;
  readonly DocumentVersion?: string;
  readonly AutomationTargetParameterName?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly AssociationId?: string;
  readonly Targets?: readonly Target[];
  readonly ScheduleExpression?: string;
  readonly OutputLocation?: InstanceAssociationOutputLocation;
  readonly LastExecutionDate?: Date;
  readonly LastSuccessfulExecutionDate?: Date;
  readonly AssociationName?: string;
  readonly MaxErrors?: string;
  readonly MaxConcurrency?: string;
  readonly ComplianceSeverity?: AssociationComplianceSeverity;
  readonly SyncCompliance?: AssociationSyncCompliance;
  readonly ApplyOnlyAtCronInterval?: boolean;
  readonly CalendarNames?: readonly string[];
  readonly TargetLocations?: readonly TargetLocation[];
  readonly ScheduleOffset?: number;
  readonly Duration?: number;
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly TriggeredAlarms?: readonly AlarmStateInformation[];
  readonly AssociationDispatchAssumeRole?: string;
}
export interface AssociationExecution {
  readonly AssociationId?: string;
  readonly AssociationVersion?: string;
  readonly ExecutionId?: string;
  readonly Status?: string;
  readonly DetailedStatus?: string;
  readonly CreatedTime?: Date;
  readonly LastExecutionDate?: Date;
  readonly ResourceCountByStatus?: string;
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly TriggeredAlarms?: readonly AlarmStateInformation[];
}
export interface AssociationExecutionFilter {
  readonly Key: AssociationExecutionFilterKey;
  readonly Value: string;
  readonly Type: AssociationFilterOperatorType;
}
export type AssociationExecutionFilterKey = "ExecutionId" | "Status" | "CreatedTime";
export interface AssociationExecutionTarget {
  readonly AssociationId?: string;
  readonly AssociationVersion?: string;
  readonly ExecutionId?: string;
  readonly ResourceId?: string;
  readonly ResourceType?: string;
  readonly Status?: string;
  readonly DetailedStatus?: string;
  readonly LastExecutionDate?: Date;
  readonly OutputSource?: OutputSource;
}
export interface AssociationExecutionTargetsFilter {
  readonly Key: AssociationExecutionTargetsFilterKey;
  readonly Value: string;
}
export type AssociationExecutionTargetsFilterKey = "Status" | "ResourceId" | "ResourceType";
export interface AssociationFilter {
  readonly key: AssociationFilterKey;
  readonly value: string;
}
export type AssociationFilterKey = "InstanceId" | "Name" | "AssociationId" | "AssociationStatusName" | "LastExecutedBefore" | "LastExecutedAfter" | "AssociationName" | "ResourceGroupName" | "CloudConnectorId";
export type AssociationFilterOperatorType = "EQUAL" | "LESS_THAN" | "GREATER_THAN";
export interface AssociationOverview {
  readonly Status?: string;
  readonly DetailedStatus?: string;
  readonly AssociationStatusAggregatedCount?: Readonly<Record<string, number>>;
}
export interface AssociationStatus {
  readonly Date: Date;
  readonly Name: AssociationStatusName;
  readonly Message: string;
  readonly AdditionalInfo?: string;
}
export type AssociationStatusName = "Pending" | "Success" | "Failed";
export type AssociationSyncCompliance = "AUTO" | "MANUAL";
export interface AssociationVersionInfo {
  readonly AssociationId?: string;
  readonly AssociationVersion?: string;
  readonly CreatedDate?: Date;
  readonly Name?: string;
  readonly DocumentVersion?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly Targets?: readonly Target[];
  readonly ScheduleExpression?: string;
  readonly OutputLocation?: InstanceAssociationOutputLocation;
  readonly AssociationName?: string;
  readonly MaxErrors?: string;
  readonly MaxConcurrency?: string;
  readonly ComplianceSeverity?: AssociationComplianceSeverity;
  readonly SyncCompliance?: AssociationSyncCompliance;
  readonly ApplyOnlyAtCronInterval?: boolean;
  readonly CalendarNames?: readonly string[];
  readonly TargetLocations?: readonly TargetLocation[];
  readonly ScheduleOffset?: number;
  readonly Duration?: number;
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly AssociationDispatchAssumeRole?: string;
}
export interface AttachmentContent {
  readonly Name?: string;
  readonly Size?: number;
  readonly Hash?: string;
  readonly HashType?: AttachmentHashType;
  readonly Url?: string;
}
export type AttachmentHashType = "Sha256";
export interface AttachmentInformation {
  readonly Name?: string;
}
export interface AttachmentsSource {
  readonly Key?: AttachmentsSourceKey;
  readonly Values?: readonly string[];
  readonly Name?: string;
}
export type AttachmentsSourceKey = "SourceUrl" | "S3FileUrl" | "AttachmentReference";
export interface AutomationExecution {
  readonly AutomationExecutionId?: string;
  readonly DocumentName?: string;
  readonly DocumentVersion?: string;
  readonly ExecutionStartTime?: Date;
  readonly ExecutionEndTime?: Date;
  readonly AutomationExecutionStatus?: AutomationExecutionStatus;
  readonly StepExecutions?: readonly StepExecution[];
  readonly StepExecutionsTruncated?: boolean;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly Outputs?: Readonly<Record<string, readonly string[]>>;
  readonly FailureMessage?: string;
  readonly WarningMessage?: string;
  readonly Mode?: ExecutionMode;
  readonly ParentAutomationExecutionId?: string;
  readonly ExecutedBy?: string;
  readonly CurrentStepName?: string;
  readonly CurrentAction?: string;
  readonly TargetParameterName?: string;
  readonly Targets?: readonly Target[];
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly ResolvedTargets?: ResolvedTargets;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly Target?: string;
  readonly TargetLocations?: readonly TargetLocation[];
  readonly ProgressCounters?: ProgressCounters;
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly TriggeredAlarms?: readonly AlarmStateInformation[];
  readonly TargetLocationsURL?: string;
  readonly AutomationSubtype?: AutomationSubtype;
  readonly ScheduledTime?: Date;
  readonly Runbooks?: readonly Runbook[];
  readonly OpsItemId?: string;
  readonly AssociationId?: string;
  readonly ChangeRequestName?: string;
  readonly Variables?: Readonly<Record<string, readonly string[]>>;
}
export interface AutomationExecutionFilter {
  readonly Key: AutomationExecutionFilterKey;
  readonly Values: readonly string[];
}
export type AutomationExecutionFilterKey = "DocumentNamePrefix" | "ExecutionStatus" | "ExecutionId" | "ParentExecutionId" | "CurrentAction" | "StartTimeBefore" | "StartTimeAfter" | "AutomationType" | "TagKey" | "TargetResourceGroup" | "AutomationSubtype" | "OpsItemId";
export interface AutomationExecutionInputs {
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly TargetParameterName?: string;
  readonly Targets?: readonly Target[];
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly TargetLocations?: readonly TargetLocation[];
  readonly TargetLocationsURL?: string;
}
export interface AutomationExecutionMetadata {
  readonly AutomationExecutionId?: string;
  readonly DocumentName?: string;
  readonly DocumentVersion?: string;
  readonly AutomationExecutionStatus?: AutomationExecutionStatus;
  readonly ExecutionStartTime?: Date;
  readonly ExecutionEndTime?: Date;
  readonly ExecutedBy?: string;
  readonly LogFile?: string;
  readonly Outputs?: Readonly<Record<string, readonly string[]>>;
  readonly Mode?: ExecutionMode;
  readonly ParentAutomationExecutionId?: string;
  readonly CurrentStepName?: string;
  readonly CurrentAction?: string;
  readonly FailureMessage?: string;
  readonly WarningMessage?: string;
  readonly TargetParameterName?: string;
  readonly Targets?: readonly Target[];
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly ResolvedTargets?: ResolvedTargets;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly Target?: string;
  readonly AutomationType?: AutomationType;
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly TriggeredAlarms?: readonly AlarmStateInformation[];
  readonly TargetLocationsURL?: string;
  readonly AutomationSubtype?: AutomationSubtype;
  readonly ScheduledTime?: Date;
  readonly Runbooks?: readonly Runbook[];
  readonly OpsItemId?: string;
  readonly AssociationId?: string;
  readonly ChangeRequestName?: string;
}
export interface AutomationExecutionPreview {
  readonly StepPreviews?: Readonly<Partial<Record<ImpactType, number>>>;
  readonly Regions?: readonly string[];
  readonly TargetPreviews?: readonly TargetPreview[];
  readonly TotalAccounts?: number;
}
export type AutomationExecutionStatus = "Pending" | "InProgress" | "Waiting" | "Success" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "PendingApproval" | "Approved" | "Rejected" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "CompletedWithSuccess" | "CompletedWithFailure" | "Exited";
export type AutomationSubtype = "ChangeRequest" | "AccessRequest";
export type AutomationType = "CrossAccount" | "Local";
export interface AzureConfiguration {
  readonly TenantId: string;
  readonly TenantDisplayName?: string;
  readonly ApplicationId: string;
  readonly ApplicationDisplayName?: string;
  readonly Targets?: ConfigurationTargets;
}
export interface AzureSubscription {
  readonly Id: string;
  readonly DisplayName?: string;
}
export interface BaselineOverride {
  readonly OperatingSystem?: OperatingSystem;
  readonly GlobalFilters?: PatchFilterGroup;
  readonly ApprovalRules?: PatchRuleGroup;
  readonly ApprovedPatches?: readonly string[];
  readonly ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  readonly RejectedPatches?: readonly string[];
  readonly RejectedPatchesAction?: PatchAction;
  readonly ApprovedPatchesEnableNonSecurity?: boolean;
  readonly Sources?: readonly PatchSource[];
  readonly AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
}
export type CalendarState = "OPEN" | "CLOSED";
export interface CancelCommandRequest {
  readonly CommandId: string;
  readonly InstanceIds?: readonly string[];
}
export interface CancelCommandResult {}
export interface CancelMaintenanceWindowExecutionRequest {
  readonly WindowExecutionId: string;
}
export interface CancelMaintenanceWindowExecutionResult {
  readonly WindowExecutionId?: string;
}
export interface CloudConnectorConfiguration {
  readonly AzureConfiguration?: AzureConfiguration;
}
export interface CloudConnectorFilter {
  readonly FilterKey?: CloudConnectorFilterKey;
  readonly FilterValues?: readonly string[];
}
export type CloudConnectorFilterKey = "SubscriptionId" | "TenantId";
export interface CloudConnectorSummary {
  readonly CloudConnectorId?: string;
  readonly DisplayName?: string;
  readonly Description?: string;
  readonly RoleArn?: string;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export interface CloudWatchOutputConfig {
  readonly CloudWatchLogGroupName?: string;
  readonly CloudWatchOutputEnabled?: boolean;
}
export interface Command {
  readonly CommandId?: string;
  readonly DocumentName?: string;
  readonly DocumentVersion?: string;
  readonly Comment?: string;
  readonly ExpiresAfter?: Date;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly InstanceIds?: readonly string[];
  readonly Targets?: readonly Target[];
  readonly RequestedDateTime?: Date;
  readonly Status?: CommandStatus;
  readonly StatusDetails?: string;
  readonly OutputS3Region?: string;
  readonly OutputS3BucketName?: string;
  readonly OutputS3KeyPrefix?: string;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly TargetCount?: number;
  readonly CompletedCount?: number;
  readonly ErrorCount?: number;
  readonly DeliveryTimedOutCount?: number;
  readonly ServiceRole?: string;
  readonly NotificationConfig?: NotificationConfig;
  readonly CloudWatchOutputConfig?: CloudWatchOutputConfig;
  readonly TimeoutSeconds?: number;
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly TriggeredAlarms?: readonly AlarmStateInformation[];
}
export interface CommandFilter {
  readonly key: CommandFilterKey;
  readonly value: string;
}
export type CommandFilterKey = "InvokedAfter" | "InvokedBefore" | "Status" | "ExecutionStage" | "DocumentName";
export interface CommandInvocation {
  readonly CommandId?: string;
  readonly InstanceId?: string;
  readonly InstanceName?: string;
  readonly Comment?: string;
  readonly DocumentName?: string;
  readonly DocumentVersion?: string;
  readonly RequestedDateTime?: Date;
  readonly Status?: CommandInvocationStatus;
  readonly StatusDetails?: string;
  readonly TraceOutput?: string;
  readonly StandardOutputUrl?: string;
  readonly StandardErrorUrl?: string;
  readonly CommandPlugins?: readonly CommandPlugin[];
  readonly ServiceRole?: string;
  readonly NotificationConfig?: NotificationConfig;
  readonly CloudWatchOutputConfig?: CloudWatchOutputConfig;
}
export type CommandInvocationStatus = "Pending" | "InProgress" | "Delayed" | "Success" | "Cancelled" | "TimedOut" | "Failed" | "Cancelling";
export interface CommandPlugin {
  readonly Name?: string;
  readonly Status?: CommandPluginStatus;
  readonly StatusDetails?: string;
  readonly ResponseCode?: number;
  readonly ResponseStartDateTime?: Date;
  readonly ResponseFinishDateTime?: Date;
  readonly Output?: string;
  readonly StandardOutputUrl?: string;
  readonly StandardErrorUrl?: string;
  readonly OutputS3Region?: string;
  readonly OutputS3BucketName?: string;
  readonly OutputS3KeyPrefix?: string;
}
export type CommandPluginStatus = "Pending" | "InProgress" | "Success" | "TimedOut" | "Cancelled" | "Failed";
export type CommandStatus = "Pending" | "InProgress" | "Success" | "Cancelled" | "Failed" | "TimedOut" | "Cancelling";
export interface ComplianceExecutionSummary {
  readonly ExecutionTime: Date;
  readonly ExecutionId?: string;
  readonly ExecutionType?: string;
}
export interface ComplianceItem {
  readonly ComplianceType?: string;
  readonly ResourceType?: string;
  readonly ResourceId?: string;
  readonly Id?: string;
  readonly Title?: string;
  readonly Status?: ComplianceStatus;
  readonly Severity?: ComplianceSeverity;
  readonly ExecutionSummary?: ComplianceExecutionSummary;
  readonly Details?: Readonly<Record<string, string>>;
}
export interface ComplianceItemEntry {
  readonly Id?: string;
  readonly Title?: string;
  readonly Severity: ComplianceSeverity;
  readonly Status: ComplianceStatus;
  readonly Details?: Readonly<Record<string, string>>;
}
export type ComplianceQueryOperatorType = "EQUAL" | "NOT_EQUAL" | "BEGIN_WITH" | "LESS_THAN" | "GREATER_THAN";
export type ComplianceSeverity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED";
export type ComplianceStatus = "COMPLIANT" | "NON_COMPLIANT";
export interface ComplianceStringFilter {
  readonly Key?: string;
  readonly Values?: readonly string[];
  readonly Type?: ComplianceQueryOperatorType;
}
export interface ComplianceSummaryItem {
  readonly ComplianceType?: string;
  readonly CompliantSummary?: CompliantSummary;
  readonly NonCompliantSummary?: NonCompliantSummary;
}
export type ComplianceUploadType = "COMPLETE" | "PARTIAL";
export interface CompliantSummary {
  readonly CompliantCount?: number;
  readonly SeveritySummary?: SeveritySummary;
}
export interface ConfigurationTargets {
  readonly Subscriptions?: readonly AzureSubscription[];
}
export type ConnectionStatus = "connected" | "notconnected";
export interface CreateActivationRequest {
  readonly Description?: string;
  readonly DefaultInstanceName?: string;
  readonly IamRole: string;
  readonly RegistrationLimit?: number;
  readonly ExpirationDate?: Date;
  readonly Tags?: readonly Tag[];
  readonly RegistrationMetadata?: readonly RegistrationMetadataItem[];
}
export interface CreateActivationResult {
  readonly ActivationId?: string;
  readonly ActivationCode?: string;
}
export interface CreateAssociationBatchRequest {
  readonly Entries: readonly CreateAssociationBatchRequestEntry[];
  readonly AssociationDispatchAssumeRole?: string;
}
export interface CreateAssociationBatchRequestEntry {
  readonly Name: string;
  readonly InstanceId?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly AutomationTargetParameterName?: string;
  readonly DocumentVersion?: string;
  readonly Targets?: readonly Target[];
  readonly ScheduleExpression?: string;
  readonly OutputLocation?: InstanceAssociationOutputLocation;
  readonly AssociationName?: string;
  readonly MaxErrors?: string;
  readonly MaxConcurrency?: string;
  readonly ComplianceSeverity?: AssociationComplianceSeverity;
  readonly SyncCompliance?: AssociationSyncCompliance;
  readonly ApplyOnlyAtCronInterval?: boolean;
  readonly CalendarNames?: readonly string[];
  readonly TargetLocations?: readonly TargetLocation[];
  readonly ScheduleOffset?: number;
  readonly Duration?: number;
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly AlarmConfiguration?: AlarmConfiguration;
}
export interface CreateAssociationBatchResult {
  readonly Successful?: readonly AssociationDescription[];
  readonly Failed?: readonly FailedCreateAssociation[];
}
export interface CreateAssociationRequest {
  readonly Name: string;
  readonly DocumentVersion?: string;
  readonly InstanceId?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly Targets?: readonly Target[];
  readonly ScheduleExpression?: string;
  readonly OutputLocation?: InstanceAssociationOutputLocation;
  readonly AssociationName?: string;
  readonly AutomationTargetParameterName?: string;
  readonly MaxErrors?: string;
  readonly MaxConcurrency?: string;
  readonly ComplianceSeverity?: AssociationComplianceSeverity;
  readonly SyncCompliance?: AssociationSyncCompliance;
  readonly ApplyOnlyAtCronInterval?: boolean;
  readonly CalendarNames?: readonly string[];
  readonly TargetLocations?: readonly TargetLocation[];
  readonly ScheduleOffset?: number;
  readonly Duration?: number;
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly Tags?: readonly Tag[];
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly AssociationDispatchAssumeRole?: string;
}
export interface CreateAssociationResult {
  readonly AssociationDescription?: AssociationDescription;
}
export interface CreateCloudConnectorRequest {
  readonly DisplayName: string;
  readonly RoleArn: string;
  readonly Description?: string;
  readonly Configuration: CloudConnectorConfiguration;
  readonly ConfigConnectorArn: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateCloudConnectorResult {
  readonly CloudConnectorId?: string;
}
export interface CreateDocumentRequest {
  readonly Content: string;
  readonly Requires?: readonly DocumentRequires[];
  readonly Attachments?: readonly AttachmentsSource[];
  readonly Name: string;
  readonly DisplayName?: string;
  readonly VersionName?: string;
  readonly DocumentType?: DocumentType;
  readonly DocumentFormat?: DocumentFormat;
  readonly TargetType?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateDocumentResult {
  readonly DocumentDescription?: DocumentDescription;
}
export interface CreateMaintenanceWindowRequest {
  readonly Name: string;
  readonly Description?: string;
  readonly StartDate?: string;
  readonly EndDate?: string;
  readonly Schedule: string;
  readonly ScheduleTimezone?: string;
  readonly ScheduleOffset?: number;
  readonly Duration: number;
  readonly Cutoff: number;
  readonly AllowUnassociatedTargets: boolean;
  readonly ClientToken?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateMaintenanceWindowResult {
  readonly WindowId?: string;
}
export interface CreateOpsItemRequest {
  readonly Description: string;
  readonly OpsItemType?: string;
  readonly OperationalData?: Readonly<Record<string, OpsItemDataValue>>;
  readonly Notifications?: readonly OpsItemNotification[];
  readonly Priority?: number;
  readonly RelatedOpsItems?: readonly RelatedOpsItem[];
  readonly Source: string;
  readonly Title: string;
  readonly Tags?: readonly Tag[];
  readonly Category?: string;
  readonly Severity?: string;
  readonly ActualStartTime?: Date;
  readonly ActualEndTime?: Date;
  readonly PlannedStartTime?: Date;
  readonly PlannedEndTime?: Date;
  readonly AccountId?: string;
}
export interface CreateOpsItemResponse {
  readonly OpsItemId?: string;
  readonly OpsItemArn?: string;
}
export interface CreateOpsMetadataRequest {
  readonly ResourceId: string;
  readonly Metadata?: Readonly<Record<string, MetadataValue>>;
  readonly Tags?: readonly Tag[];
}
export interface CreateOpsMetadataResult {
  readonly OpsMetadataArn?: string;
}
export interface CreatePatchBaselineRequest {
  readonly OperatingSystem?: OperatingSystem;
  readonly Name: string;
  readonly GlobalFilters?: PatchFilterGroup;
  readonly ApprovalRules?: PatchRuleGroup;
  readonly ApprovedPatches?: readonly string[];
  readonly ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  readonly ApprovedPatchesEnableNonSecurity?: boolean;
  readonly RejectedPatches?: readonly string[];
  readonly RejectedPatchesAction?: PatchAction;
  readonly Description?: string;
  readonly Sources?: readonly PatchSource[];
  readonly AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
  readonly ClientToken?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreatePatchBaselineResult {
  readonly BaselineId?: string;
}
export interface CreateResourceDataSyncRequest {
  readonly SyncName: string;
  readonly S3Destination?: ResourceDataSyncS3Destination;
  readonly SyncType?: string;
  readonly SyncSource?: ResourceDataSyncSource;
}
export interface CreateResourceDataSyncResult {}
export interface Credentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly ExpirationTime: Date;
}
export interface DeleteActivationRequest {
  readonly ActivationId: string;
}
export interface DeleteActivationResult {}
export interface DeleteAssociationRequest {
  readonly Name?: string;
  readonly InstanceId?: string;
  readonly AssociationId?: string;
}
export interface DeleteAssociationResult {}
export interface DeleteCloudConnectorRequest {
  readonly CloudConnectorId: string;
}
export interface DeleteCloudConnectorResult {
  readonly CloudConnectorId?: string;
}
export interface DeleteDocumentRequest {
  readonly Name: string;
  readonly DocumentVersion?: string;
  readonly VersionName?: string;
  readonly Force?: boolean;
}
export interface DeleteDocumentResult {}
export interface DeleteInventoryRequest {
  readonly TypeName: string;
  readonly SchemaDeleteOption?: InventorySchemaDeleteOption;
  readonly DryRun?: boolean;
  readonly ClientToken?: string;
}
export interface DeleteInventoryResult {
  readonly DeletionId?: string;
  readonly TypeName?: string;
  readonly DeletionSummary?: InventoryDeletionSummary;
}
export interface DeleteMaintenanceWindowRequest {
  readonly WindowId: string;
}
export interface DeleteMaintenanceWindowResult {
  readonly WindowId?: string;
}
export interface DeleteOpsItemRequest {
  readonly OpsItemId: string;
}
export interface DeleteOpsItemResponse {}
export interface DeleteOpsMetadataRequest {
  readonly OpsMetadataArn: string;
}
export interface DeleteOpsMetadataResult {}
export interface DeleteParameterRequest {
  readonly Name: string;
}
export interface DeleteParameterResult {}
export interface DeleteParametersRequest {
  readonly Names: readonly string[];
}
export interface DeleteParametersResult {
  readonly DeletedParameters?: readonly string[];
  readonly InvalidParameters?: readonly string[];
}
export interface DeletePatchBaselineRequest {
  readonly BaselineId: string;
}
export interface DeletePatchBaselineResult {
  readonly BaselineId?: string;
}
export interface DeleteResourceDataSyncRequest {
  readonly SyncName: string;
  readonly SyncType?: string;
}
export interface DeleteResourceDataSyncResult {}
export interface DeleteResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly PolicyId: string;
  readonly PolicyHash: string;
  readonly DeletionMode?: DeletionMode;
}
export interface DeleteResourcePolicyResponse {}
export type DeletionMode = "RemoveSharing" | "RollbackMigration";
export interface DeregisterManagedInstanceRequest {
  readonly InstanceId: string;
}
export interface DeregisterManagedInstanceResult {}
export interface DeregisterPatchBaselineForPatchGroupRequest {
  readonly BaselineId: string;
  readonly PatchGroup: string;
}
export interface DeregisterPatchBaselineForPatchGroupResult {
  readonly BaselineId?: string;
  readonly PatchGroup?: string;
}
export interface DeregisterTargetFromMaintenanceWindowRequest {
  readonly WindowId: string;
  readonly WindowTargetId: string;
  readonly Safe?: boolean;
}
export interface DeregisterTargetFromMaintenanceWindowResult {
  readonly WindowId?: string;
  readonly WindowTargetId?: string;
}
export interface DeregisterTaskFromMaintenanceWindowRequest {
  readonly WindowId: string;
  readonly WindowTaskId: string;
}
export interface DeregisterTaskFromMaintenanceWindowResult {
  readonly WindowId?: string;
  readonly WindowTaskId?: string;
}
export interface DescribeActivationsFilter {
  readonly FilterKey?: DescribeActivationsFilterKeys;
  readonly FilterValues?: readonly string[];
}
export type DescribeActivationsFilterKeys = "ActivationIds" | "DefaultInstanceName" | "IamRole";
export interface DescribeActivationsRequest {
  readonly Filters?: readonly DescribeActivationsFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeActivationsResult {
  readonly ActivationList?: readonly Activation[];
  readonly NextToken?: string;
}
export interface DescribeAssociationExecutionTargetsRequest {
  readonly AssociationId: string;
  readonly ExecutionId: string;
  readonly Filters?: readonly AssociationExecutionTargetsFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeAssociationExecutionTargetsResult {
  readonly AssociationExecutionTargets?: readonly AssociationExecutionTarget[];
  readonly NextToken?: string;
}
export interface DescribeAssociationExecutionsRequest {
  readonly AssociationId: string;
  readonly Filters?: readonly AssociationExecutionFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeAssociationExecutionsResult {
  readonly AssociationExecutions?: readonly AssociationExecution[];
  readonly NextToken?: string;
}
export interface DescribeAssociationRequest {
  readonly Name?: string;
  readonly InstanceId?: string;
  readonly AssociationId?: string;
  readonly AssociationVersion?: string;
}
export interface DescribeAssociationResult {
  readonly AssociationDescription?: AssociationDescription;
}
export interface DescribeAutomationExecutionsRequest {
  readonly Filters?: readonly AutomationExecutionFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeAutomationExecutionsResult {
  readonly AutomationExecutionMetadataList?: readonly AutomationExecutionMetadata[];
  readonly NextToken?: string;
}
export interface DescribeAutomationStepExecutionsRequest {
  readonly AutomationExecutionId: string;
  readonly Filters?: readonly StepExecutionFilter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly ReverseOrder?: boolean;
}
export interface DescribeAutomationStepExecutionsResult {
  readonly StepExecutions?: readonly StepExecution[];
  readonly NextToken?: string;
}
export interface DescribeAvailablePatchesRequest {
  readonly Filters?: readonly PatchOrchestratorFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeAvailablePatchesResult {
  readonly Patches?: readonly Patch[];
  readonly NextToken?: string;
}
export interface DescribeDocumentPermissionRequest {
  readonly Name: string;
  readonly PermissionType: DocumentPermissionType;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeDocumentPermissionResponse {
  readonly AccountIds?: readonly string[];
  readonly AccountSharingInfoList?: readonly AccountSharingInfo[];
  readonly NextToken?: string;
}
export interface DescribeDocumentRequest {
  readonly Name: string;
  readonly DocumentVersion?: string;
  readonly VersionName?: string;
}
export interface DescribeDocumentResult {
  readonly Document?: DocumentDescription;
}
export interface DescribeEffectiveInstanceAssociationsRequest {
  readonly InstanceId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeEffectiveInstanceAssociationsResult {
  readonly Associations?: readonly InstanceAssociation[];
  readonly NextToken?: string;
}
export interface DescribeEffectivePatchesForPatchBaselineRequest {
  readonly BaselineId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeEffectivePatchesForPatchBaselineResult {
  readonly EffectivePatches?: readonly EffectivePatch[];
  readonly NextToken?: string;
}
export interface DescribeInstanceAssociationsStatusRequest {
  readonly InstanceId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeInstanceAssociationsStatusResult {
  readonly InstanceAssociationStatusInfos?: readonly InstanceAssociationStatusInfo[];
  readonly NextToken?: string;
}
export interface DescribeInstanceInformationRequest {
  readonly InstanceInformationFilterList?: readonly InstanceInformationFilter[];
  readonly Filters?: readonly InstanceInformationStringFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeInstanceInformationResult {
  readonly InstanceInformationList?: readonly InstanceInformation[];
  readonly NextToken?: string;
}
export interface DescribeInstancePatchStatesForPatchGroupRequest {
  readonly PatchGroup: string;
  readonly Filters?: readonly InstancePatchStateFilter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeInstancePatchStatesForPatchGroupResult {
  readonly InstancePatchStates?: readonly InstancePatchState[];
  readonly NextToken?: string;
}
export interface DescribeInstancePatchStatesRequest {
  readonly InstanceIds: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeInstancePatchStatesResult {
  readonly InstancePatchStates?: readonly InstancePatchState[];
  readonly NextToken?: string;
}
export interface DescribeInstancePatchesRequest {
  readonly InstanceId: string;
  readonly Filters?: readonly PatchOrchestratorFilter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeInstancePatchesResult {
  readonly Patches?: readonly PatchComplianceData[];
  readonly NextToken?: string;
}
export interface DescribeInstancePropertiesRequest {
  readonly InstancePropertyFilterList?: readonly InstancePropertyFilter[];
  readonly FiltersWithOperator?: readonly InstancePropertyStringFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeInstancePropertiesResult {
  readonly InstanceProperties?: readonly InstanceProperty[];
  readonly NextToken?: string;
}
export interface DescribeInventoryDeletionsRequest {
  readonly DeletionId?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeInventoryDeletionsResult {
  readonly InventoryDeletions?: readonly InventoryDeletionStatusItem[];
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
  readonly WindowExecutionId: string;
  readonly TaskId: string;
  readonly Filters?: readonly MaintenanceWindowFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionTaskInvocationsResult {
  readonly WindowExecutionTaskInvocationIdentities?: readonly MaintenanceWindowExecutionTaskInvocationIdentity[];
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionTasksRequest {
  readonly WindowExecutionId: string;
  readonly Filters?: readonly MaintenanceWindowFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionTasksResult {
  readonly WindowExecutionTaskIdentities?: readonly MaintenanceWindowExecutionTaskIdentity[];
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionsRequest {
  readonly WindowId: string;
  readonly Filters?: readonly MaintenanceWindowFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionsResult {
  readonly WindowExecutions?: readonly MaintenanceWindowExecution[];
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowScheduleRequest {
  readonly WindowId?: string;
  readonly Targets?: readonly Target[];
  readonly ResourceType?: MaintenanceWindowResourceType;
  readonly Filters?: readonly PatchOrchestratorFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowScheduleResult {
  readonly ScheduledWindowExecutions?: readonly ScheduledWindowExecution[];
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowTargetsRequest {
  readonly WindowId: string;
  readonly Filters?: readonly MaintenanceWindowFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowTargetsResult {
  readonly Targets?: readonly MaintenanceWindowTarget[];
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowTasksRequest {
  readonly WindowId: string;
  readonly Filters?: readonly MaintenanceWindowFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowTasksResult {
  readonly Tasks?: readonly MaintenanceWindowTask[];
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowsForTargetRequest {
  readonly Targets: readonly Target[];
  readonly ResourceType: MaintenanceWindowResourceType;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowsForTargetResult {
  readonly WindowIdentities?: readonly MaintenanceWindowIdentityForTarget[];
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowsRequest {
  readonly Filters?: readonly MaintenanceWindowFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeMaintenanceWindowsResult {
  readonly WindowIdentities?: readonly MaintenanceWindowIdentity[];
  readonly NextToken?: string;
}
export interface DescribeOpsItemsRequest {
  readonly OpsItemFilters?: readonly OpsItemFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribeOpsItemsResponse {
  readonly NextToken?: string;
  readonly OpsItemSummaries?: readonly OpsItemSummary[];
}
export interface DescribeParametersRequest {
  readonly Filters?: readonly ParametersFilter[];
  readonly ParameterFilters?: readonly ParameterStringFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Shared?: boolean;
}
export interface DescribeParametersResult {
  readonly Parameters?: readonly ParameterMetadata[];
  readonly NextToken?: string;
}
export interface DescribePatchBaselinesRequest {
  readonly Filters?: readonly PatchOrchestratorFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribePatchBaselinesResult {
  readonly BaselineIdentities?: readonly PatchBaselineIdentity[];
  readonly NextToken?: string;
}
export interface DescribePatchGroupStateRequest {
  readonly PatchGroup: string;
}
export interface DescribePatchGroupStateResult {
  readonly Instances?: number;
  readonly InstancesWithInstalledPatches?: number;
  readonly InstancesWithInstalledOtherPatches?: number;
  readonly InstancesWithInstalledPendingRebootPatches?: number;
  readonly InstancesWithInstalledRejectedPatches?: number;
  readonly InstancesWithMissingPatches?: number;
  readonly InstancesWithFailedPatches?: number;
  readonly InstancesWithNotApplicablePatches?: number;
  readonly InstancesWithUnreportedNotApplicablePatches?: number;
  readonly InstancesWithCriticalNonCompliantPatches?: number;
  readonly InstancesWithSecurityNonCompliantPatches?: number;
  readonly InstancesWithOtherNonCompliantPatches?: number;
  readonly InstancesWithAvailableSecurityUpdates?: number;
}
export interface DescribePatchGroupsRequest {
  readonly MaxResults?: number;
  readonly Filters?: readonly PatchOrchestratorFilter[];
  readonly NextToken?: string;
}
export interface DescribePatchGroupsResult {
  readonly Mappings?: readonly PatchGroupPatchBaselineMapping[];
  readonly NextToken?: string;
}
export interface DescribePatchPropertiesRequest {
  readonly OperatingSystem: OperatingSystem;
  readonly Property: PatchProperty;
  readonly PatchSet?: PatchSet;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface DescribePatchPropertiesResult {
  readonly Properties?: readonly Readonly<Record<string, string>>[];
  readonly NextToken?: string;
}
export interface DescribeSessionsRequest {
  readonly State: SessionState;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly SessionFilter[];
}
export interface DescribeSessionsResponse {
  readonly Sessions?: readonly Session[];
  readonly NextToken?: string;
}
export interface DisassociateOpsItemRelatedItemRequest {
  readonly OpsItemId: string;
  readonly AssociationId: string;
}
export interface DisassociateOpsItemRelatedItemResponse {}
export interface DocumentDefaultVersionDescription {
  readonly Name?: string;
  readonly DefaultVersion?: string;
  readonly DefaultVersionName?: string;
}
export interface DocumentDescription {
  readonly Sha1?: string;
  readonly Hash?: string;
  readonly HashType?: DocumentHashType;
  readonly Name?: string;
  readonly DisplayName?: string;
  readonly VersionName?: string;
  readonly Owner?: string;
  readonly CreatedDate?: Date;
  readonly Status?: DocumentStatus;
  readonly StatusInformation?: string;
  readonly DocumentVersion?: string;
  readonly Description?: string;
  readonly Parameters?: readonly DocumentParameter[];
  readonly PlatformTypes?: readonly PlatformType[];
  readonly DocumentType?: DocumentType;
  readonly SchemaVersion?: string;
  readonly LatestVersion?: string;
  readonly DefaultVersion?: string;
  readonly DocumentFormat?: DocumentFormat;
  readonly TargetType?: string;
  readonly Tags?: readonly Tag[];
  readonly AttachmentsInformation?: readonly AttachmentInformation[];
  readonly Requires?: readonly DocumentRequires[];
  readonly Author?: string;
  readonly ReviewInformation?: readonly ReviewInformation[];
  readonly ApprovedVersion?: string;
  readonly PendingReviewVersion?: string;
  readonly ReviewStatus?: ReviewStatus;
  readonly Category?: readonly string[];
  readonly CategoryEnum?: readonly string[];
}
export interface DocumentFilter {
  readonly key: DocumentFilterKey;
  readonly value: string;
}
export type DocumentFilterKey = "Name" | "Owner" | "PlatformTypes" | "DocumentType";
export type DocumentFormat = "YAML" | "JSON" | "TEXT";
export type DocumentHashType = "Sha256" | "Sha1";
export interface DocumentIdentifier {
  readonly Name?: string;
  readonly CreatedDate?: Date;
  readonly DisplayName?: string;
  readonly Owner?: string;
  readonly VersionName?: string;
  readonly PlatformTypes?: readonly PlatformType[];
  readonly DocumentVersion?: string;
  readonly DocumentType?: DocumentType;
  readonly SchemaVersion?: string;
  readonly DocumentFormat?: DocumentFormat;
  readonly TargetType?: string;
  readonly Tags?: readonly Tag[];
  readonly Requires?: readonly DocumentRequires[];
  readonly ReviewStatus?: ReviewStatus;
  readonly Author?: string;
}
export interface DocumentKeyValuesFilter {
  readonly Key?: string;
  readonly Values?: readonly string[];
}
export type DocumentMetadataEnum = "DocumentReviews";
export interface DocumentMetadataResponseInfo {
  readonly ReviewerResponse?: readonly DocumentReviewerResponseSource[];
}
export interface DocumentParameter {
  readonly Name?: string;
  readonly Type?: DocumentParameterType;
  readonly Description?: string;
  readonly DefaultValue?: string;
}
export type DocumentParameterType = "String" | "StringList";
export type DocumentPermissionType = "Share";
export interface DocumentRequires {
  readonly Name: string;
  readonly Version?: string;
  readonly RequireType?: string;
  readonly VersionName?: string;
}
export type DocumentReviewAction = "SendForReview" | "UpdateReview" | "Approve" | "Reject";
export interface DocumentReviewCommentSource {
  readonly Type?: DocumentReviewCommentType;
  readonly Content?: string;
}
export type DocumentReviewCommentType = "Comment";
export interface DocumentReviewerResponseSource {
  readonly CreateTime?: Date;
  readonly UpdatedTime?: Date;
  readonly ReviewStatus?: ReviewStatus;
  readonly Comment?: readonly DocumentReviewCommentSource[];
  readonly Reviewer?: string;
}
export interface DocumentReviews {
  readonly Action: DocumentReviewAction;
  readonly Comment?: readonly DocumentReviewCommentSource[];
}
export type DocumentStatus = "Creating" | "Active" | "Updating" | "Deleting" | "Failed";
export type DocumentType = "Command" | "Policy" | "Automation" | "Session" | "Package" | "ApplicationConfiguration" | "ApplicationConfigurationSchema" | "DeploymentStrategy" | "ChangeCalendar" | "Automation.ChangeTemplate" | "ProblemAnalysis" | "ProblemAnalysisTemplate" | "CloudFormation" | "ConformancePackTemplate" | "QuickSetup" | "ManualApprovalPolicy" | "AutoApprovalPolicy";
export interface DocumentVersionInfo {
  readonly Name?: string;
  readonly DisplayName?: string;
  readonly DocumentVersion?: string;
  readonly VersionName?: string;
  readonly CreatedDate?: Date;
  readonly IsDefaultVersion?: boolean;
  readonly DocumentFormat?: DocumentFormat;
  readonly Status?: DocumentStatus;
  readonly StatusInformation?: string;
  readonly ReviewStatus?: ReviewStatus;
}
export interface EffectivePatch {
  readonly Patch?: Patch;
  readonly PatchStatus?: PatchStatus;
}
export interface ExecutionInputs {
  readonly Automation?: AutomationExecutionInputs;
}
export type ExecutionMode = "Auto" | "Interactive";
export interface ExecutionPreview {
  readonly Automation?: AutomationExecutionPreview;
}
export type ExecutionPreviewStatus = "Pending" | "InProgress" | "Success" | "Failed";
export type ExternalAlarmState = "UNKNOWN" | "ALARM";
export interface FailedCreateAssociation {
  readonly Entry?: CreateAssociationBatchRequestEntry;
  readonly Message?: string;
  readonly Fault?: Fault;
}
export interface FailureDetails {
  readonly FailureStage?: string;
  readonly FailureType?: string;
  readonly Details?: Readonly<Record<string, readonly string[]>>;
}
export type Fault = "Client" | "Server" | "Unknown";
export interface GetAccessTokenRequest {
  readonly AccessRequestId: string;
}
export interface GetAccessTokenResponse {
  readonly Credentials?: Credentials;
  readonly AccessRequestStatus?: AccessRequestStatus;
}
export interface GetAutomationExecutionRequest {
  readonly AutomationExecutionId: string;
}
export interface GetAutomationExecutionResult {
  readonly AutomationExecution?: AutomationExecution;
}
export interface GetCalendarStateRequest {
  readonly CalendarNames: readonly string[];
  readonly AtTime?: string;
}
export interface GetCalendarStateResponse {
  readonly State?: CalendarState;
  readonly AtTime?: string;
  readonly NextTransitionTime?: string;
}
export interface GetCloudConnectorRequest {
  readonly CloudConnectorId: string;
}
export interface GetCloudConnectorResult {
  readonly CloudConnectorArn?: string;
  readonly DisplayName?: string;
  readonly Description?: string;
  readonly RoleArn?: string;
  readonly Configuration?: CloudConnectorConfiguration;
  readonly ConfigConnectorArn?: string;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export interface GetCommandInvocationRequest {
  readonly CommandId: string;
  readonly InstanceId: string;
  readonly PluginName?: string;
}
export interface GetCommandInvocationResult {
  readonly CommandId?: string;
  readonly InstanceId?: string;
  readonly Comment?: string;
  readonly DocumentName?: string;
  readonly DocumentVersion?: string;
  readonly PluginName?: string;
  readonly ResponseCode?: number;
  readonly ExecutionStartDateTime?: string;
  readonly ExecutionElapsedTime?: string;
  readonly ExecutionEndDateTime?: string;
  readonly Status?: CommandInvocationStatus;
  readonly StatusDetails?: string;
  readonly StandardOutputContent?: string;
  readonly StandardOutputUrl?: string;
  readonly StandardErrorContent?: string;
  readonly StandardErrorUrl?: string;
  readonly CloudWatchOutputConfig?: CloudWatchOutputConfig;
}
export interface GetConnectionStatusRequest {
  readonly Target: string;
}
export interface GetConnectionStatusResponse {
  readonly Target?: string;
  readonly Status?: ConnectionStatus;
}
export interface GetDefaultPatchBaselineRequest {
  readonly OperatingSystem?: OperatingSystem;
}
export interface GetDefaultPatchBaselineResult {
  readonly BaselineId?: string;
  readonly OperatingSystem?: OperatingSystem;
}
export interface GetDeployablePatchSnapshotForInstanceRequest {
  readonly InstanceId: string;
  readonly SnapshotId: string;
  readonly BaselineOverride?: BaselineOverride;
  readonly UseS3DualStackEndpoint?: boolean;
}
export interface GetDeployablePatchSnapshotForInstanceResult {
  readonly InstanceId?: string;
  readonly SnapshotId?: string;
  readonly SnapshotDownloadUrl?: string;
  readonly Product?: string;
}
export interface GetDocumentRequest {
  readonly Name: string;
  readonly VersionName?: string;
  readonly DocumentVersion?: string;
  readonly DocumentFormat?: DocumentFormat;
}
export interface GetDocumentResult {
  readonly Name?: string;
  readonly CreatedDate?: Date;
  readonly DisplayName?: string;
  readonly VersionName?: string;
  readonly DocumentVersion?: string;
  readonly Status?: DocumentStatus;
  readonly StatusInformation?: string;
  readonly Content?: string;
  readonly DocumentType?: DocumentType;
  readonly DocumentFormat?: DocumentFormat;
  readonly Requires?: readonly DocumentRequires[];
  readonly AttachmentsContent?: readonly AttachmentContent[];
  readonly ReviewStatus?: ReviewStatus;
}
export interface GetExecutionPreviewRequest {
  readonly ExecutionPreviewId: string;
}
export interface GetExecutionPreviewResponse {
  readonly ExecutionPreviewId?: string;
  readonly EndedAt?: Date;
  readonly Status?: ExecutionPreviewStatus;
  readonly StatusMessage?: string;
  readonly ExecutionPreview?: ExecutionPreview;
}
export interface GetInventoryRequest {
  readonly Filters?: readonly InventoryFilter[];
  readonly Aggregators?: readonly InventoryAggregator[];
  readonly ResultAttributes?: readonly ResultAttribute[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetInventoryResult {
  readonly Entities?: readonly InventoryResultEntity[];
  readonly NextToken?: string;
}
export interface GetInventorySchemaRequest {
  readonly TypeName?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Aggregator?: boolean;
  readonly SubType?: boolean;
}
export interface GetInventorySchemaResult {
  readonly Schemas?: readonly InventoryItemSchema[];
  readonly NextToken?: string;
}
export interface GetMaintenanceWindowExecutionRequest {
  readonly WindowExecutionId: string;
}
export interface GetMaintenanceWindowExecutionResult {
  readonly WindowExecutionId?: string;
  readonly TaskIds?: readonly string[];
  readonly Status?: MaintenanceWindowExecutionStatus;
  readonly StatusDetails?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
}
export interface GetMaintenanceWindowExecutionTaskInvocationRequest {
  readonly WindowExecutionId: string;
  readonly TaskId: string;
  readonly InvocationId: string;
}
export interface GetMaintenanceWindowExecutionTaskInvocationResult {
  readonly WindowExecutionId?: string;
  readonly TaskExecutionId?: string;
  readonly InvocationId?: string;
  readonly ExecutionId?: string;
  readonly TaskType?: MaintenanceWindowTaskType;
  readonly Parameters?: string;
  readonly Status?: MaintenanceWindowExecutionStatus;
  readonly StatusDetails?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly OwnerInformation?: string;
  readonly WindowTargetId?: string;
}
export interface GetMaintenanceWindowExecutionTaskRequest {
  readonly WindowExecutionId: string;
  readonly TaskId: string;
}
export interface GetMaintenanceWindowExecutionTaskResult {
  readonly WindowExecutionId?: string;
  readonly TaskExecutionId?: string;
  readonly TaskArn?: string;
  readonly ServiceRole?: string;
  readonly Type?: MaintenanceWindowTaskType;
  readonly TaskParameters?: readonly Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>>[];
  readonly Priority?: number;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly Status?: MaintenanceWindowExecutionStatus;
  readonly StatusDetails?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly TriggeredAlarms?: readonly AlarmStateInformation[];
}
export interface GetMaintenanceWindowRequest {
  readonly WindowId: string;
}
export interface GetMaintenanceWindowResult {
  readonly WindowId?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly StartDate?: string;
  readonly EndDate?: string;
  readonly Schedule?: string;
  readonly ScheduleTimezone?: string;
  readonly ScheduleOffset?: number;
  readonly NextExecutionTime?: string;
  readonly Duration?: number;
  readonly Cutoff?: number;
  readonly AllowUnassociatedTargets?: boolean;
  readonly Enabled?: boolean;
  readonly CreatedDate?: Date;
  readonly ModifiedDate?: Date;
}
export interface GetMaintenanceWindowTaskRequest {
  readonly WindowId: string;
  readonly WindowTaskId: string;
}
export interface GetMaintenanceWindowTaskResult {
  readonly WindowId?: string;
  readonly WindowTaskId?: string;
  readonly Targets?: readonly Target[];
  readonly TaskArn?: string;
  readonly ServiceRoleArn?: string;
  readonly TaskType?: MaintenanceWindowTaskType;
  readonly TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>>;
  readonly TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters;
  readonly Priority?: number;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly LoggingInfo?: LoggingInfo;
  readonly Name?: string;
  readonly Description?: string;
  readonly CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  readonly AlarmConfiguration?: AlarmConfiguration;
}
export interface GetOpsItemRequest {
  readonly OpsItemId: string;
  readonly OpsItemArn?: string;
}
export interface GetOpsItemResponse {
  readonly OpsItem?: OpsItem;
}
export interface GetOpsMetadataRequest {
  readonly OpsMetadataArn: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetOpsMetadataResult {
  readonly ResourceId?: string;
  readonly Metadata?: Readonly<Record<string, MetadataValue>>;
  readonly NextToken?: string;
}
export interface GetOpsSummaryRequest {
  readonly SyncName?: string;
  readonly Filters?: readonly OpsFilter[];
  readonly Aggregators?: readonly OpsAggregator[];
  readonly ResultAttributes?: readonly OpsResultAttribute[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetOpsSummaryResult {
  readonly Entities?: readonly OpsEntity[];
  readonly NextToken?: string;
}
export interface GetParameterHistoryRequest {
  readonly Name: string;
  readonly WithDecryption?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetParameterHistoryResult {
  readonly Parameters?: readonly ParameterHistory[];
  readonly NextToken?: string;
}
export interface GetParameterRequest {
  readonly Name: string;
  readonly WithDecryption?: boolean;
}
export interface GetParameterResult {
  readonly Parameter?: Parameter;
}
export interface GetParametersByPathRequest {
  readonly Path: string;
  readonly Recursive?: boolean;
  readonly ParameterFilters?: readonly ParameterStringFilter[];
  readonly WithDecryption?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface GetParametersByPathResult {
  readonly Parameters?: readonly Parameter[];
  readonly NextToken?: string;
}
export interface GetParametersRequest {
  readonly Names: readonly string[];
  readonly WithDecryption?: boolean;
}
export interface GetParametersResult {
  readonly Parameters?: readonly Parameter[];
  readonly InvalidParameters?: readonly string[];
}
export interface GetPatchBaselineForPatchGroupRequest {
  readonly PatchGroup: string;
  readonly OperatingSystem?: OperatingSystem;
}
export interface GetPatchBaselineForPatchGroupResult {
  readonly BaselineId?: string;
  readonly PatchGroup?: string;
  readonly OperatingSystem?: OperatingSystem;
}
export interface GetPatchBaselineRequest {
  readonly BaselineId: string;
}
export interface GetPatchBaselineResult {
  readonly BaselineId?: string;
  readonly Name?: string;
  readonly OperatingSystem?: OperatingSystem;
  readonly GlobalFilters?: PatchFilterGroup;
  readonly ApprovalRules?: PatchRuleGroup;
  readonly ApprovedPatches?: readonly string[];
  readonly ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  readonly ApprovedPatchesEnableNonSecurity?: boolean;
  readonly RejectedPatches?: readonly string[];
  readonly RejectedPatchesAction?: PatchAction;
  readonly PatchGroups?: readonly string[];
  readonly CreatedDate?: Date;
  readonly ModifiedDate?: Date;
  readonly Description?: string;
  readonly Sources?: readonly PatchSource[];
  readonly AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
}
export interface GetResourcePoliciesRequest {
  readonly ResourceArn: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetResourcePoliciesResponse {
  readonly NextToken?: string;
  readonly Policies?: readonly GetResourcePoliciesResponseEntry[];
}
export interface GetResourcePoliciesResponseEntry {
  readonly PolicyId?: string;
  readonly PolicyHash?: string;
  readonly Policy?: string;
}
export interface GetServiceSettingRequest {
  readonly SettingId: string;
}
export interface GetServiceSettingResult {
  readonly ServiceSetting?: ServiceSetting;
}
export type ImpactType = "Mutating" | "NonMutating" | "Undetermined";
export interface InstanceAggregatedAssociationOverview {
  readonly DetailedStatus?: string;
  readonly InstanceAssociationStatusAggregatedCount?: Readonly<Record<string, number>>;
}
export interface InstanceAssociation {
  readonly AssociationId?: string;
  readonly InstanceId?: string;
  readonly Content?: string;
  readonly AssociationVersion?: string;
}
export interface InstanceAssociationOutputLocation {
  readonly S3Location?: S3OutputLocation;
}
export interface InstanceAssociationOutputUrl {
  readonly S3OutputUrl?: S3OutputUrl;
}
export interface InstanceAssociationStatusInfo {
  readonly AssociationId?: string;
  readonly Name?: string;
  readonly DocumentVersion?: string;
  readonly AssociationVersion?: string;
  readonly InstanceId?: string;
  readonly ExecutionDate?: Date;
  readonly Status?: string;
  readonly DetailedStatus?: string;
  readonly ExecutionSummary?: string;
  readonly ErrorCode?: string;
  readonly OutputUrl?: InstanceAssociationOutputUrl;
  readonly AssociationName?: string;
}
export interface InstanceInfo {
  readonly AgentType?: string;
  readonly AgentVersion?: string;
  readonly ComputerName?: string;
  readonly InstanceStatus?: string;
  readonly IpAddress?: string;
  readonly ManagedStatus?: ManagedStatus;
  readonly Name?: string;
  readonly PlatformType?: PlatformType;
  readonly PlatformName?: string;
  readonly PlatformVersion?: string;
  readonly ResourceType?: ResourceType;
  readonly SourceType?: SourceType;
  readonly SourceId?: string;
  readonly SourceLocation?: string;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
}
export interface InstanceInformation {
  readonly InstanceId?: string;
  readonly PingStatus?: PingStatus;
  readonly LastPingDateTime?: Date;
  readonly AgentVersion?: string;
  readonly IsLatestVersion?: boolean;
  readonly PlatformType?: PlatformType;
  readonly PlatformName?: string;
  readonly PlatformVersion?: string;
  readonly ActivationId?: string;
  readonly IamRole?: string;
  readonly RegistrationDate?: Date;
  readonly ResourceType?: ResourceType;
  readonly Name?: string;
  readonly IPAddress?: string;
  readonly ComputerName?: string;
  readonly AssociationStatus?: string;
  readonly LastAssociationExecutionDate?: Date;
  readonly LastSuccessfulAssociationExecutionDate?: Date;
  readonly AssociationOverview?: InstanceAggregatedAssociationOverview;
  readonly SourceId?: string;
  readonly SourceType?: SourceType;
  readonly SourceLocation?: string;
}
export interface InstanceInformationFilter {
  readonly key: InstanceInformationFilterKey;
  readonly valueSet: readonly string[];
}
export type InstanceInformationFilterKey = "InstanceIds" | "AgentVersion" | "PingStatus" | "PlatformTypes" | "ActivationIds" | "IamRole" | "ResourceType" | "AssociationStatus";
export interface InstanceInformationStringFilter {
  readonly Key: string;
  readonly Values: readonly string[];
}
export interface InstancePatchState {
  readonly InstanceId: string;
  readonly PatchGroup: string;
  readonly BaselineId: string;
  readonly SnapshotId?: string;
  readonly InstallOverrideList?: string;
  readonly OwnerInformation?: string;
  readonly InstalledCount?: number;
  readonly InstalledOtherCount?: number;
  readonly InstalledPendingRebootCount?: number;
  readonly InstalledRejectedCount?: number;
  readonly MissingCount?: number;
  readonly FailedCount?: number;
  readonly UnreportedNotApplicableCount?: number;
  readonly NotApplicableCount?: number;
  readonly AvailableSecurityUpdateCount?: number;
  readonly OperationStartTime: Date;
  readonly OperationEndTime: Date;
  readonly Operation: PatchOperationType;
  readonly LastNoRebootInstallOperationTime?: Date;
  readonly RebootOption?: RebootOption;
  readonly CriticalNonCompliantCount?: number;
  readonly SecurityNonCompliantCount?: number;
  readonly OtherNonCompliantCount?: number;
}
export interface InstancePatchStateFilter {
  readonly Key: string;
  readonly Values: readonly string[];
  readonly Type: InstancePatchStateOperatorType;
}
export type InstancePatchStateOperatorType = "Equal" | "NotEqual" | "LessThan" | "GreaterThan";
export interface InstanceProperty {
  readonly Name?: string;
  readonly InstanceId?: string;
  readonly InstanceType?: string;
  readonly InstanceRole?: string;
  readonly KeyName?: string;
  readonly InstanceState?: string;
  readonly Architecture?: string;
  readonly IPAddress?: string;
  readonly LaunchTime?: Date;
  readonly PingStatus?: PingStatus;
  readonly LastPingDateTime?: Date;
  readonly AgentVersion?: string;
  readonly PlatformType?: PlatformType;
  readonly PlatformName?: string;
  readonly PlatformVersion?: string;
  readonly ActivationId?: string;
  readonly IamRole?: string;
  readonly RegistrationDate?: Date;
  readonly ResourceType?: string;
  readonly ComputerName?: string;
  readonly AssociationStatus?: string;
  readonly LastAssociationExecutionDate?: Date;
  readonly LastSuccessfulAssociationExecutionDate?: Date;
  readonly AssociationOverview?: InstanceAggregatedAssociationOverview;
  readonly SourceId?: string;
  readonly SourceType?: SourceType;
  readonly SourceLocation?: string;
  readonly AvailabilityZone?: string;
}
export interface InstancePropertyFilter {
  readonly key: InstancePropertyFilterKey;
  readonly valueSet: readonly string[];
}
export type InstancePropertyFilterKey = "InstanceIds" | "AgentVersion" | "PingStatus" | "PlatformTypes" | "DocumentName" | "ActivationIds" | "IamRole" | "ResourceType" | "AssociationStatus";
export type InstancePropertyFilterOperator = "Equal" | "NotEqual" | "BeginWith" | "LessThan" | "GreaterThan";
export interface InstancePropertyStringFilter {
  readonly Key: string;
  readonly Values: readonly string[];
  readonly Operator?: InstancePropertyFilterOperator;
}
export interface InventoryAggregator {
  readonly Expression?: string;
  readonly Aggregators?: readonly InventoryAggregator[];
  readonly Groups?: readonly InventoryGroup[];
}
export type InventoryAttributeDataType = "string" | "number";
export type InventoryDeletionStatus = "InProgress" | "Complete";
export interface InventoryDeletionStatusItem {
  readonly DeletionId?: string;
  readonly TypeName?: string;
  readonly DeletionStartTime?: Date;
  readonly LastStatus?: InventoryDeletionStatus;
  readonly LastStatusMessage?: string;
  readonly DeletionSummary?: InventoryDeletionSummary;
  readonly LastStatusUpdateTime?: Date;
}
export interface InventoryDeletionSummary {
  readonly TotalCount?: number;
  readonly RemainingCount?: number;
  readonly SummaryItems?: readonly InventoryDeletionSummaryItem[];
}
export interface InventoryDeletionSummaryItem {
  readonly Version?: string;
  readonly Count?: number;
  readonly RemainingCount?: number;
}
export interface InventoryFilter {
  readonly Key: string;
  readonly Values: readonly string[];
  readonly Type?: InventoryQueryOperatorType;
}
export interface InventoryGroup {
  readonly Name: string;
  readonly Filters: readonly InventoryFilter[];
}
export interface InventoryItem {
  readonly TypeName: string;
  readonly SchemaVersion: string;
  readonly CaptureTime: string;
  readonly ContentHash?: string;
  readonly Content?: readonly Readonly<Record<string, string>>[];
  readonly Context?: Readonly<Record<string, string>>;
}
export interface InventoryItemAttribute {
  readonly Name: string;
  readonly DataType: InventoryAttributeDataType;
}
export interface InventoryItemSchema {
  readonly TypeName: string;
  readonly Version?: string;
  readonly Attributes: readonly InventoryItemAttribute[];
  readonly DisplayName?: string;
}
export type InventoryQueryOperatorType = "Equal" | "NotEqual" | "BeginWith" | "LessThan" | "GreaterThan" | "Exists";
export interface InventoryResultEntity {
  readonly Id?: string;
  readonly Data?: Readonly<Record<string, InventoryResultItem>>;
}
export interface InventoryResultItem {
  readonly TypeName: string;
  readonly SchemaVersion: string;
  readonly CaptureTime?: string;
  readonly ContentHash?: string;
  readonly Content: readonly Readonly<Record<string, string>>[];
}
export type InventorySchemaDeleteOption = "DisableSchema" | "DeleteSchema";
export interface LabelParameterVersionRequest {
  readonly Name: string;
  readonly ParameterVersion?: number;
  readonly Labels: readonly string[];
}
export interface LabelParameterVersionResult {
  readonly InvalidLabels?: readonly string[];
  readonly ParameterVersion?: number;
}
export type LastResourceDataSyncStatus = "Successful" | "Failed" | "InProgress";
export interface ListAssociationVersionsRequest {
  readonly AssociationId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListAssociationVersionsResult {
  readonly AssociationVersions?: readonly AssociationVersionInfo[];
  readonly NextToken?: string;
}
export interface ListAssociationsRequest {
  readonly AssociationFilterList?: readonly AssociationFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListAssociationsResult {
  readonly Associations?: readonly Association[];
  readonly NextToken?: string;
}
export interface ListCloudConnectorsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly CloudConnectorFilter[];
}
export interface ListCloudConnectorsResult {
  readonly CloudConnectors?: readonly CloudConnectorSummary[];
  readonly NextToken?: string;
}
export interface ListCommandInvocationsRequest {
  readonly CommandId?: string;
  readonly InstanceId?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly CommandFilter[];
  readonly Details?: boolean;
}
export interface ListCommandInvocationsResult {
  readonly CommandInvocations?: readonly CommandInvocation[];
  readonly NextToken?: string;
}
export interface ListCommandsRequest {
  readonly CommandId?: string;
  readonly InstanceId?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filters?: readonly CommandFilter[];
}
export interface ListCommandsResult {
  readonly Commands?: readonly Command[];
  readonly NextToken?: string;
}
export interface ListComplianceItemsRequest {
  readonly Filters?: readonly ComplianceStringFilter[];
  readonly ResourceIds?: readonly string[];
  readonly ResourceTypes?: readonly string[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListComplianceItemsResult {
  readonly ComplianceItems?: readonly ComplianceItem[];
  readonly NextToken?: string;
}
export interface ListComplianceSummariesRequest {
  readonly Filters?: readonly ComplianceStringFilter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListComplianceSummariesResult {
  readonly ComplianceSummaryItems?: readonly ComplianceSummaryItem[];
  readonly NextToken?: string;
}
export interface ListDocumentMetadataHistoryRequest {
  readonly Name: string;
  readonly DocumentVersion?: string;
  readonly Metadata: DocumentMetadataEnum;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListDocumentMetadataHistoryResponse {
  readonly Name?: string;
  readonly DocumentVersion?: string;
  readonly Author?: string;
  readonly Metadata?: DocumentMetadataResponseInfo;
  readonly NextToken?: string;
}
export interface ListDocumentVersionsRequest {
  readonly Name: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListDocumentVersionsResult {
  readonly DocumentVersions?: readonly DocumentVersionInfo[];
  readonly NextToken?: string;
}
export interface ListDocumentsRequest {
  readonly DocumentFilterList?: readonly DocumentFilter[];
  readonly Filters?: readonly DocumentKeyValuesFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListDocumentsResult {
  readonly DocumentIdentifiers?: readonly DocumentIdentifier[];
  readonly NextToken?: string;
}
export interface ListInventoryEntriesRequest {
  readonly InstanceId: string;
  readonly TypeName: string;
  readonly Filters?: readonly InventoryFilter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListInventoryEntriesResult {
  readonly TypeName?: string;
  readonly InstanceId?: string;
  readonly SchemaVersion?: string;
  readonly CaptureTime?: string;
  readonly Entries?: readonly Readonly<Record<string, string>>[];
  readonly NextToken?: string;
}
export interface ListNodesRequest {
  readonly SyncName?: string;
  readonly Filters?: readonly NodeFilter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListNodesResult {
  readonly Nodes?: readonly Node[];
  readonly NextToken?: string;
}
export interface ListNodesSummaryRequest {
  readonly SyncName?: string;
  readonly Filters?: readonly NodeFilter[];
  readonly Aggregators: readonly NodeAggregator[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListNodesSummaryResult {
  readonly Summary?: readonly Readonly<Record<string, string>>[];
  readonly NextToken?: string;
}
export interface ListOpsItemEventsRequest {
  readonly Filters?: readonly OpsItemEventFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListOpsItemEventsResponse {
  readonly NextToken?: string;
  readonly Summaries?: readonly OpsItemEventSummary[];
}
export interface ListOpsItemRelatedItemsRequest {
  readonly OpsItemId?: string;
  readonly Filters?: readonly OpsItemRelatedItemsFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListOpsItemRelatedItemsResponse {
  readonly NextToken?: string;
  readonly Summaries?: readonly OpsItemRelatedItemSummary[];
}
export interface ListOpsMetadataRequest {
  readonly Filters?: readonly OpsMetadataFilter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListOpsMetadataResult {
  readonly OpsMetadataList?: readonly OpsMetadata[];
  readonly NextToken?: string;
}
export interface ListResourceComplianceSummariesRequest {
  readonly Filters?: readonly ComplianceStringFilter[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListResourceComplianceSummariesResult {
  readonly ResourceComplianceSummaryItems?: readonly ResourceComplianceSummaryItem[];
  readonly NextToken?: string;
}
export interface ListResourceDataSyncRequest {
  readonly SyncType?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListResourceDataSyncResult {
  readonly ResourceDataSyncItems?: readonly ResourceDataSyncItem[];
  readonly NextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceType: ResourceTypeForTagging;
  readonly ResourceId: string;
}
export interface ListTagsForResourceResult {
  readonly TagList?: readonly Tag[];
}
export interface LoggingInfo {
  readonly S3BucketName: string;
  readonly S3KeyPrefix?: string;
  readonly S3Region: string;
}
export interface MaintenanceWindowAutomationParameters {
  readonly DocumentVersion?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
}
export interface MaintenanceWindowExecution {
  readonly WindowId?: string;
  readonly WindowExecutionId?: string;
  readonly Status?: MaintenanceWindowExecutionStatus;
  readonly StatusDetails?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
}
export type MaintenanceWindowExecutionStatus = "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED" | "TIMED_OUT" | "CANCELLING" | "CANCELLED" | "SKIPPED_OVERLAPPING";
export interface MaintenanceWindowExecutionTaskIdentity {
  readonly WindowExecutionId?: string;
  readonly TaskExecutionId?: string;
  readonly Status?: MaintenanceWindowExecutionStatus;
  readonly StatusDetails?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly TaskArn?: string;
  readonly TaskType?: MaintenanceWindowTaskType;
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly TriggeredAlarms?: readonly AlarmStateInformation[];
}
export interface MaintenanceWindowExecutionTaskInvocationIdentity {
  readonly WindowExecutionId?: string;
  readonly TaskExecutionId?: string;
  readonly InvocationId?: string;
  readonly ExecutionId?: string;
  readonly TaskType?: MaintenanceWindowTaskType;
  readonly Parameters?: string;
  readonly Status?: MaintenanceWindowExecutionStatus;
  readonly StatusDetails?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly OwnerInformation?: string;
  readonly WindowTargetId?: string;
}
export interface MaintenanceWindowFilter {
  readonly Key?: string;
  readonly Values?: readonly string[];
}
export interface MaintenanceWindowIdentity {
  readonly WindowId?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly Enabled?: boolean;
  readonly Duration?: number;
  readonly Cutoff?: number;
  readonly Schedule?: string;
  readonly ScheduleTimezone?: string;
  readonly ScheduleOffset?: number;
  readonly EndDate?: string;
  readonly StartDate?: string;
  readonly NextExecutionTime?: string;
}
export interface MaintenanceWindowIdentityForTarget {
  readonly WindowId?: string;
  readonly Name?: string;
}
export interface MaintenanceWindowLambdaParameters {
  readonly ClientContext?: string;
  readonly Qualifier?: string;
  readonly Payload?: Uint8Array;
}
export type MaintenanceWindowResourceType = "INSTANCE" | "RESOURCE_GROUP";
export interface MaintenanceWindowRunCommandParameters {
  readonly Comment?: string;
  readonly CloudWatchOutputConfig?: CloudWatchOutputConfig;
  readonly DocumentHash?: string;
  readonly DocumentHashType?: DocumentHashType;
  readonly DocumentVersion?: string;
  readonly NotificationConfig?: NotificationConfig;
  readonly OutputS3BucketName?: string;
  readonly OutputS3KeyPrefix?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly ServiceRoleArn?: string;
  readonly TimeoutSeconds?: number;
}
export interface MaintenanceWindowStepFunctionsParameters {
  readonly Input?: string;
  readonly Name?: string;
}
export interface MaintenanceWindowTarget {
  readonly WindowId?: string;
  readonly WindowTargetId?: string;
  readonly ResourceType?: MaintenanceWindowResourceType;
  readonly Targets?: readonly Target[];
  readonly OwnerInformation?: string;
  readonly Name?: string;
  readonly Description?: string;
}
export interface MaintenanceWindowTask {
  readonly WindowId?: string;
  readonly WindowTaskId?: string;
  readonly TaskArn?: string;
  readonly Type?: MaintenanceWindowTaskType;
  readonly Targets?: readonly Target[];
  readonly TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>>;
  readonly Priority?: number;
  readonly LoggingInfo?: LoggingInfo;
  readonly ServiceRoleArn?: string;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  readonly AlarmConfiguration?: AlarmConfiguration;
}
export type MaintenanceWindowTaskCutoffBehavior = "CONTINUE_TASK" | "CANCEL_TASK";
export interface MaintenanceWindowTaskInvocationParameters {
  readonly RunCommand?: MaintenanceWindowRunCommandParameters;
  readonly Automation?: MaintenanceWindowAutomationParameters;
  readonly StepFunctions?: MaintenanceWindowStepFunctionsParameters;
  readonly Lambda?: MaintenanceWindowLambdaParameters;
}
export interface MaintenanceWindowTaskParameterValueExpression {
  readonly Values?: readonly string[];
}
export type MaintenanceWindowTaskType = "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA";
export type ManagedStatus = "All" | "Managed" | "Unmanaged";
export interface MetadataValue {
  readonly Value?: string;
}
export interface ModifyDocumentPermissionRequest {
  readonly Name: string;
  readonly PermissionType: DocumentPermissionType;
  readonly AccountIdsToAdd?: readonly string[];
  readonly AccountIdsToRemove?: readonly string[];
  readonly SharedDocumentVersion?: string;
}
export interface ModifyDocumentPermissionResponse {}
export interface Node {
  readonly CaptureTime?: Date;
  readonly Id?: string;
  readonly Owner?: NodeOwnerInfo;
  readonly Region?: string;
  readonly NodeType?: NodeType;
}
export interface NodeAggregator {
  readonly AggregatorType: NodeAggregatorType;
  readonly TypeName: NodeTypeName;
  readonly AttributeName: NodeAttributeName;
  readonly Aggregators?: readonly NodeAggregator[];
}
export type NodeAggregatorType = "Count";
export type NodeAttributeName = "AgentVersion" | "PlatformName" | "PlatformType" | "PlatformVersion" | "Region" | "ResourceType" | "SourceType" | "AvailabilityZone";
export interface NodeFilter {
  readonly Key: NodeFilterKey;
  readonly Values: readonly string[];
  readonly Type?: NodeFilterOperatorType;
}
export type NodeFilterKey = "AgentType" | "AgentVersion" | "ComputerName" | "InstanceId" | "InstanceStatus" | "IpAddress" | "ManagedStatus" | "PlatformName" | "PlatformType" | "PlatformVersion" | "ResourceType" | "OrganizationalUnitId" | "OrganizationalUnitPath" | "Region" | "AccountId" | "SourceType" | "SourceId" | "SourceLocation" | "AvailabilityZone" | "AvailabilityZoneId";
export type NodeFilterOperatorType = "Equal" | "NotEqual" | "BeginWith";
export interface NodeOwnerInfo {
  readonly AccountId?: string;
  readonly OrganizationalUnitId?: string;
  readonly OrganizationalUnitPath?: string;
}
export interface NodeType {
  readonly Instance?: InstanceInfo;
}
export type NodeTypeName = "Instance";
export interface NonCompliantSummary {
  readonly NonCompliantCount?: number;
  readonly SeveritySummary?: SeveritySummary;
}
export interface NotificationConfig {
  readonly NotificationArn?: string;
  readonly NotificationEvents?: readonly NotificationEvent[];
  readonly NotificationType?: NotificationType;
}
export type NotificationEvent = "All" | "InProgress" | "Success" | "TimedOut" | "Cancelled" | "Failed";
export type NotificationType = "Command" | "Invocation";
export type OperatingSystem = "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023";
export interface OpsAggregator {
  readonly AggregatorType?: string;
  readonly TypeName?: string;
  readonly AttributeName?: string;
  readonly Values?: Readonly<Record<string, string>>;
  readonly Filters?: readonly OpsFilter[];
  readonly Aggregators?: readonly OpsAggregator[];
}
export interface OpsEntity {
  readonly Id?: string;
  readonly Data?: Readonly<Record<string, OpsEntityItem>>;
}
export interface OpsEntityItem {
  readonly CaptureTime?: string;
  readonly Content?: readonly Readonly<Record<string, string>>[];
}
export interface OpsFilter {
  readonly Key: string;
  readonly Values: readonly string[];
  readonly Type?: OpsFilterOperatorType;
}
export type OpsFilterOperatorType = "Equal" | "NotEqual" | "BeginWith" | "LessThan" | "GreaterThan" | "Exists";
export interface OpsItem {
  readonly CreatedBy?: string;
  readonly OpsItemType?: string;
  readonly CreatedTime?: Date;
  readonly Description?: string;
  readonly LastModifiedBy?: string;
  readonly LastModifiedTime?: Date;
  readonly Notifications?: readonly OpsItemNotification[];
  readonly Priority?: number;
  readonly RelatedOpsItems?: readonly RelatedOpsItem[];
  readonly Status?: OpsItemStatus;
  readonly OpsItemId?: string;
  readonly Version?: string;
  readonly Title?: string;
  readonly Source?: string;
  readonly OperationalData?: Readonly<Record<string, OpsItemDataValue>>;
  readonly Category?: string;
  readonly Severity?: string;
  readonly ActualStartTime?: Date;
  readonly ActualEndTime?: Date;
  readonly PlannedStartTime?: Date;
  readonly PlannedEndTime?: Date;
  readonly OpsItemArn?: string;
}
export type OpsItemDataType = "SearchableString" | "String";
export interface OpsItemDataValue {
  readonly Value?: string;
  readonly Type?: OpsItemDataType;
}
export interface OpsItemEventFilter {
  readonly Key: OpsItemEventFilterKey;
  readonly Values: readonly string[];
  readonly Operator: OpsItemEventFilterOperator;
}
export type OpsItemEventFilterKey = "OpsItemId";
export type OpsItemEventFilterOperator = "Equal";
export interface OpsItemEventSummary {
  readonly OpsItemId?: string;
  readonly EventId?: string;
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
  readonly CreatedBy?: OpsItemIdentity;
  readonly CreatedTime?: Date;
}
export interface OpsItemFilter {
  readonly Key: OpsItemFilterKey;
  readonly Values: readonly string[];
  readonly Operator: OpsItemFilterOperator;
}
export type OpsItemFilterKey = "Status" | "CreatedBy" | "Source" | "Priority" | "Title" | "OpsItemId" | "CreatedTime" | "LastModifiedTime" | "ActualStartTime" | "ActualEndTime" | "PlannedStartTime" | "PlannedEndTime" | "OperationalData" | "OperationalDataKey" | "OperationalDataValue" | "ResourceId" | "AutomationId" | "Category" | "Severity" | "OpsItemType" | "AccessRequestByRequesterArn" | "AccessRequestByRequesterId" | "AccessRequestByApproverArn" | "AccessRequestByApproverId" | "AccessRequestBySourceAccountId" | "AccessRequestBySourceOpsItemId" | "AccessRequestBySourceRegion" | "AccessRequestByIsReplica" | "AccessRequestByTargetResourceId" | "ChangeRequestByRequesterArn" | "ChangeRequestByRequesterName" | "ChangeRequestByApproverArn" | "ChangeRequestByApproverName" | "ChangeRequestByTemplate" | "ChangeRequestByTargetsResourceGroup" | "InsightByType" | "AccountId";
export type OpsItemFilterOperator = "Equal" | "Contains" | "GreaterThan" | "LessThan";
export interface OpsItemIdentity {
  readonly Arn?: string;
}
export interface OpsItemNotification {
  readonly Arn?: string;
}
export interface OpsItemRelatedItemSummary {
  readonly OpsItemId?: string;
  readonly AssociationId?: string;
  readonly ResourceType?: string;
  readonly AssociationType?: string;
  readonly ResourceUri?: string;
  readonly CreatedBy?: OpsItemIdentity;
  readonly CreatedTime?: Date;
  readonly LastModifiedBy?: OpsItemIdentity;
  readonly LastModifiedTime?: Date;
}
export interface OpsItemRelatedItemsFilter {
  readonly Key: OpsItemRelatedItemsFilterKey;
  readonly Values: readonly string[];
  readonly Operator: OpsItemRelatedItemsFilterOperator;
}
export type OpsItemRelatedItemsFilterKey = "ResourceType" | "AssociationId" | "ResourceUri";
export type OpsItemRelatedItemsFilterOperator = "Equal";
export type OpsItemStatus = "Open" | "InProgress" | "Resolved" | "Pending" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "CompletedWithSuccess" | "CompletedWithFailure" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "PendingApproval" | "Approved" | "Revoked" | "Rejected" | "Closed";
export interface OpsItemSummary {
  readonly CreatedBy?: string;
  readonly CreatedTime?: Date;
  readonly LastModifiedBy?: string;
  readonly LastModifiedTime?: Date;
  readonly Priority?: number;
  readonly Source?: string;
  readonly Status?: OpsItemStatus;
  readonly OpsItemId?: string;
  readonly Title?: string;
  readonly OperationalData?: Readonly<Record<string, OpsItemDataValue>>;
  readonly Category?: string;
  readonly Severity?: string;
  readonly OpsItemType?: string;
  readonly ActualStartTime?: Date;
  readonly ActualEndTime?: Date;
  readonly PlannedStartTime?: Date;
  readonly PlannedEndTime?: Date;
}
export interface OpsMetadata {
  readonly ResourceId?: string;
  readonly OpsMetadataArn?: string;
  readonly LastModifiedDate?: Date;
  readonly LastModifiedUser?: string;
  readonly CreationDate?: Date;
}
export interface OpsMetadataFilter {
  readonly Key: string;
  readonly Values: readonly string[];
}
export interface OpsResultAttribute {
  readonly TypeName: string;
}
export interface OutputSource {
  readonly OutputSourceId?: string;
  readonly OutputSourceType?: string;
}
export interface Parameter {
  readonly Name?: string;
  readonly Type?: ParameterType;
  readonly Value?: string;
  readonly Version?: number;
  readonly Selector?: string;
  readonly SourceResult?: string;
  readonly LastModifiedDate?: Date;
  readonly ARN?: string;
  readonly DataType?: string;
}
export interface ParameterHistory {
  readonly Name?: string;
  readonly Type?: ParameterType;
  readonly KeyId?: string;
  readonly LastModifiedDate?: Date;
  readonly LastModifiedUser?: string;
  readonly Description?: string;
  readonly Value?: string;
  readonly AllowedPattern?: string;
  readonly Version?: number;
  readonly Labels?: readonly string[];
  readonly Tier?: ParameterTier;
  readonly Policies?: readonly ParameterInlinePolicy[];
  readonly DataType?: string;
}
export interface ParameterInlinePolicy {
  readonly PolicyText?: string;
  readonly PolicyType?: string;
  readonly PolicyStatus?: string;
}
export interface ParameterMetadata {
  readonly Name?: string;
  readonly ARN?: string;
  readonly Type?: ParameterType;
  readonly KeyId?: string;
  readonly LastModifiedDate?: Date;
  readonly LastModifiedUser?: string;
  readonly Description?: string;
  readonly AllowedPattern?: string;
  readonly Version?: number;
  readonly Tier?: ParameterTier;
  readonly Policies?: readonly ParameterInlinePolicy[];
  readonly DataType?: string;
}
export interface ParameterStringFilter {
  readonly Key: string;
  readonly Option?: string;
  readonly Values?: readonly string[];
}
export type ParameterTier = "Standard" | "Advanced" | "Intelligent-Tiering";
export type ParameterType = "String" | "StringList" | "SecureString";
export interface ParametersFilter {
  readonly Key: ParametersFilterKey;
  readonly Values: readonly string[];
}
export type ParametersFilterKey = "Name" | "Type" | "KeyId";
export interface ParentStepDetails {
  readonly StepExecutionId?: string;
  readonly StepName?: string;
  readonly Action?: string;
  readonly Iteration?: number;
  readonly IteratorValue?: string;
}
export interface Patch {
  readonly Id?: string;
  readonly ReleaseDate?: Date;
  readonly Title?: string;
  readonly Description?: string;
  readonly ContentUrl?: string;
  readonly Vendor?: string;
  readonly ProductFamily?: string;
  readonly Product?: string;
  readonly Classification?: string;
  readonly MsrcSeverity?: string;
  readonly KbNumber?: string;
  readonly MsrcNumber?: string;
  readonly Language?: string;
  readonly AdvisoryIds?: readonly string[];
  readonly BugzillaIds?: readonly string[];
  readonly CVEIds?: readonly string[];
  readonly Name?: string;
  readonly Epoch?: number;
  readonly Version?: string;
  readonly Release?: string;
  readonly Arch?: string;
  readonly Severity?: string;
  readonly Repository?: string;
}
export type PatchAction = "ALLOW_AS_DEPENDENCY" | "BLOCK";
export interface PatchBaselineIdentity {
  readonly BaselineId?: string;
  readonly BaselineName?: string;
  readonly OperatingSystem?: OperatingSystem;
  readonly BaselineDescription?: string;
  readonly DefaultBaseline?: boolean;
}
export interface PatchComplianceData {
  readonly Title: string;
  readonly KBId: string;
  readonly Classification: string;
  readonly Severity: string;
  readonly State: PatchComplianceDataState;
  readonly InstalledTime: Date;
  readonly CVEIds?: string;
}
export type PatchComplianceDataState = "INSTALLED" | "INSTALLED_OTHER" | "INSTALLED_PENDING_REBOOT" | "INSTALLED_REJECTED" | "MISSING" | "NOT_APPLICABLE" | "FAILED" | "AVAILABLE_SECURITY_UPDATE";
export type PatchComplianceLevel = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED";
export type PatchComplianceStatus = "COMPLIANT" | "NON_COMPLIANT";
export type PatchDeploymentStatus = "APPROVED" | "PENDING_APPROVAL" | "EXPLICIT_APPROVED" | "EXPLICIT_REJECTED";
export interface PatchFilter {
  readonly Key: PatchFilterKey;
  readonly Values: readonly string[];
}
export interface PatchFilterGroup {
  readonly PatchFilters: readonly PatchFilter[];
}
export type PatchFilterKey = "ARCH" | "ADVISORY_ID" | "BUGZILLA_ID" | "PATCH_SET" | "PRODUCT" | "PRODUCT_FAMILY" | "CLASSIFICATION" | "CVE_ID" | "EPOCH" | "MSRC_SEVERITY" | "NAME" | "PATCH_ID" | "SECTION" | "PRIORITY" | "REPOSITORY" | "RELEASE" | "SEVERITY" | "SECURITY" | "VERSION";
export interface PatchGroupPatchBaselineMapping {
  readonly PatchGroup?: string;
  readonly BaselineIdentity?: PatchBaselineIdentity;
}
export type PatchOperationType = "Scan" | "Install";
export interface PatchOrchestratorFilter {
  readonly Key?: string;
  readonly Values?: readonly string[];
}
export type PatchProperty = "PRODUCT" | "PRODUCT_FAMILY" | "CLASSIFICATION" | "MSRC_SEVERITY" | "PRIORITY" | "SEVERITY";
export interface PatchRule {
  readonly PatchFilterGroup: PatchFilterGroup;
  readonly ComplianceLevel?: PatchComplianceLevel;
  readonly ApproveAfterDays?: number;
  readonly ApproveUntilDate?: string;
  readonly EnableNonSecurity?: boolean;
}
export interface PatchRuleGroup {
  readonly PatchRules: readonly PatchRule[];
}
export type PatchSet = "OS" | "APPLICATION";
export interface PatchSource {
  readonly Name: string;
  readonly Products: readonly string[];
  readonly Configuration: string;
}
export interface PatchStatus {
  readonly DeploymentStatus?: PatchDeploymentStatus;
  readonly ComplianceLevel?: PatchComplianceLevel;
  readonly ApprovalDate?: Date;
}
export type PingStatus = "Online" | "ConnectionLost" | "Inactive";
export type PlatformType = "Windows" | "Linux" | "MacOS";
export interface ProgressCounters {
  readonly TotalSteps?: number;
  readonly SuccessSteps?: number;
  readonly FailedSteps?: number;
  readonly CancelledSteps?: number;
  readonly TimedOutSteps?: number;
}
export interface PutComplianceItemsRequest {
  readonly ResourceId: string;
  readonly ResourceType: string;
  readonly ComplianceType: string;
  readonly ExecutionSummary: ComplianceExecutionSummary;
  readonly Items: readonly ComplianceItemEntry[];
  readonly ItemContentHash?: string;
  readonly UploadType?: ComplianceUploadType;
}
export interface PutComplianceItemsResult {}
export interface PutInventoryRequest {
  readonly InstanceId: string;
  readonly Items: readonly InventoryItem[];
}
export interface PutInventoryResult {
  readonly Message?: string;
}
export interface PutParameterRequest {
  readonly Name: string;
  readonly Description?: string;
  readonly Value: string;
  readonly Type?: ParameterType;
  readonly KeyId?: string;
  readonly Overwrite?: boolean;
  readonly AllowedPattern?: string;
  readonly Tags?: readonly Tag[];
  readonly Tier?: ParameterTier;
  readonly Policies?: string;
  readonly DataType?: string;
}
export interface PutParameterResult {
  readonly Version?: number;
  readonly Tier?: ParameterTier;
}
export interface PutResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly Policy: string;
  readonly PolicyId?: string;
  readonly PolicyHash?: string;
}
export interface PutResourcePolicyResponse {
  readonly PolicyId?: string;
  readonly PolicyHash?: string;
}
export type RebootOption = "RebootIfNeeded" | "NoReboot";
export interface RegisterDefaultPatchBaselineRequest {
  readonly BaselineId: string;
}
export interface RegisterDefaultPatchBaselineResult {
  readonly BaselineId?: string;
}
export interface RegisterPatchBaselineForPatchGroupRequest {
  readonly BaselineId: string;
  readonly PatchGroup: string;
}
export interface RegisterPatchBaselineForPatchGroupResult {
  readonly BaselineId?: string;
  readonly PatchGroup?: string;
}
export interface RegisterTargetWithMaintenanceWindowRequest {
  readonly WindowId: string;
  readonly ResourceType: MaintenanceWindowResourceType;
  readonly Targets: readonly Target[];
  readonly OwnerInformation?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly ClientToken?: string;
}
export interface RegisterTargetWithMaintenanceWindowResult {
  readonly WindowTargetId?: string;
}
export interface RegisterTaskWithMaintenanceWindowRequest {
  readonly WindowId: string;
  readonly Targets?: readonly Target[];
  readonly TaskArn: string;
  readonly ServiceRoleArn?: string;
  readonly TaskType: MaintenanceWindowTaskType;
  readonly TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>>;
  readonly TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters;
  readonly Priority?: number;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly LoggingInfo?: LoggingInfo;
  readonly Name?: string;
  readonly Description?: string;
  readonly ClientToken?: string;
  readonly CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  readonly AlarmConfiguration?: AlarmConfiguration;
}
export interface RegisterTaskWithMaintenanceWindowResult {
  readonly WindowTaskId?: string;
}
export interface RegistrationMetadataItem {
  readonly Key: string;
  readonly Value: string;
}
export interface RelatedOpsItem {
  readonly OpsItemId: string;
}
export interface RemoveTagsFromResourceRequest {
  readonly ResourceType: ResourceTypeForTagging;
  readonly ResourceId: string;
  readonly TagKeys: readonly string[];
}
export interface RemoveTagsFromResourceResult {}
export interface ResetServiceSettingRequest {
  readonly SettingId: string;
}
export interface ResetServiceSettingResult {
  readonly ServiceSetting?: ServiceSetting;
}
export interface ResolvedTargets {
  readonly ParameterValues?: readonly string[];
  readonly Truncated?: boolean;
}
export interface ResourceComplianceSummaryItem {
  readonly ComplianceType?: string;
  readonly ResourceType?: string;
  readonly ResourceId?: string;
  readonly Status?: ComplianceStatus;
  readonly OverallSeverity?: ComplianceSeverity;
  readonly ExecutionSummary?: ComplianceExecutionSummary;
  readonly CompliantSummary?: CompliantSummary;
  readonly NonCompliantSummary?: NonCompliantSummary;
}
export interface ResourceDataSyncAwsOrganizationsSource {
  readonly OrganizationSourceType: string;
  readonly OrganizationalUnits?: readonly ResourceDataSyncOrganizationalUnit[];
}
export interface ResourceDataSyncDestinationDataSharing {
  readonly DestinationDataSharingType?: string;
}
export interface ResourceDataSyncItem {
  readonly SyncName?: string;
  readonly SyncType?: string;
  readonly SyncSource?: ResourceDataSyncSourceWithState;
  readonly S3Destination?: ResourceDataSyncS3Destination;
  readonly LastSyncTime?: Date;
  readonly LastSuccessfulSyncTime?: Date;
  readonly SyncLastModifiedTime?: Date;
  readonly LastStatus?: LastResourceDataSyncStatus;
  readonly SyncCreatedTime?: Date;
  readonly LastSyncStatusMessage?: string;
}
export interface ResourceDataSyncOrganizationalUnit {
  readonly OrganizationalUnitId?: string;
}
export interface ResourceDataSyncS3Destination {
  readonly BucketName: string;
  readonly Prefix?: string;
  readonly SyncFormat: ResourceDataSyncS3Format;
  readonly Region: string;
  readonly AWSKMSKeyARN?: string;
  readonly DestinationDataSharing?: ResourceDataSyncDestinationDataSharing;
}
export type ResourceDataSyncS3Format = "JsonSerDe";
export interface ResourceDataSyncSource {
  readonly SourceType: string;
  readonly AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource;
  readonly SourceRegions: readonly string[];
  readonly IncludeFutureRegions?: boolean;
  readonly EnableAllOpsDataSources?: boolean;
}
export interface ResourceDataSyncSourceWithState {
  readonly SourceType?: string;
  readonly AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource;
  readonly SourceRegions?: readonly string[];
  readonly IncludeFutureRegions?: boolean;
  readonly State?: string;
  readonly EnableAllOpsDataSources?: boolean;
}
export type ResourceType = "ManagedInstance" | "EC2Instance";
export type ResourceTypeForTagging = "Document" | "ManagedInstance" | "MaintenanceWindow" | "Parameter" | "PatchBaseline" | "OpsItem" | "OpsMetadata" | "Automation" | "Association" | "CloudConnector";
export interface ResultAttribute {
  readonly TypeName: string;
}
export interface ResumeSessionRequest {
  readonly SessionId: string;
}
export interface ResumeSessionResponse {
  readonly SessionId?: string;
  readonly TokenValue?: string;
  readonly StreamUrl?: string;
}
export interface ReviewInformation {
  readonly ReviewedTime?: Date;
  readonly Status?: ReviewStatus;
  readonly Reviewer?: string;
}
export type ReviewStatus = "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED";
export interface Runbook {
  readonly DocumentName: string;
  readonly DocumentVersion?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly TargetParameterName?: string;
  readonly Targets?: readonly Target[];
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly TargetLocations?: readonly TargetLocation[];
}
export interface S3OutputLocation {
  readonly OutputS3Region?: string;
  readonly OutputS3BucketName?: string;
  readonly OutputS3KeyPrefix?: string;
}
export interface S3OutputUrl {
  readonly OutputUrl?: string;
}
export interface ScheduledWindowExecution {
  readonly WindowId?: string;
  readonly Name?: string;
  readonly ExecutionTime?: string;
}
export interface SendAutomationSignalRequest {
  readonly AutomationExecutionId: string;
  readonly SignalType: SignalType;
  readonly Payload?: Readonly<Record<string, readonly string[]>>;
}
export interface SendAutomationSignalResult {}
export interface SendCommandRequest {
  readonly InstanceIds?: readonly string[];
  readonly Targets?: readonly Target[];
  readonly DocumentName: string;
  readonly DocumentVersion?: string;
  readonly DocumentHash?: string;
  readonly DocumentHashType?: DocumentHashType;
  readonly TimeoutSeconds?: number;
  readonly Comment?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly OutputS3Region?: string;
  readonly OutputS3BucketName?: string;
  readonly OutputS3KeyPrefix?: string;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly ServiceRoleArn?: string;
  readonly NotificationConfig?: NotificationConfig;
  readonly CloudWatchOutputConfig?: CloudWatchOutputConfig;
  readonly AlarmConfiguration?: AlarmConfiguration;
}
export interface SendCommandResult {
  readonly Command?: Command;
}
export interface ServiceSetting {
  readonly SettingId?: string;
  readonly SettingValue?: string;
  readonly LastModifiedDate?: Date;
  readonly LastModifiedUser?: string;
  readonly ARN?: string;
  readonly Status?: string;
}
export interface Session {
  readonly SessionId?: string;
  readonly Target?: string;
  readonly Status?: SessionStatus;
  readonly StartDate?: Date;
  readonly EndDate?: Date;
  readonly DocumentName?: string;
  readonly Owner?: string;
  readonly Reason?: string;
  readonly Details?: string;
  readonly OutputUrl?: SessionManagerOutputUrl;
  readonly MaxSessionDuration?: string;
  readonly AccessType?: AccessType;
}
export interface SessionFilter {
  readonly key: SessionFilterKey;
  readonly value: string;
}
export type SessionFilterKey = "InvokedAfter" | "InvokedBefore" | "Target" | "Owner" | "Status" | "SessionId" | "AccessType";
export interface SessionManagerOutputUrl {
  readonly S3OutputUrl?: string;
  readonly CloudWatchOutputUrl?: string;
}
export type SessionState = "Active" | "History";
export type SessionStatus = "Connected" | "Connecting" | "Disconnected" | "Terminated" | "Terminating" | "Failed";
export interface SeveritySummary {
  readonly CriticalCount?: number;
  readonly HighCount?: number;
  readonly MediumCount?: number;
  readonly LowCount?: number;
  readonly InformationalCount?: number;
  readonly UnspecifiedCount?: number;
}
export type SignalType = "Approve" | "Reject" | "StartStep" | "StopStep" | "Resume" | "Revoke";
export type SourceType = "AWS::EC2::Instance" | "AWS::IoT::Thing" | "AWS::SSM::ManagedInstance" | "Microsoft.Compute/virtualMachines";
export interface StartAccessRequestRequest {
  readonly Reason: string;
  readonly Targets: readonly Target[];
  readonly Tags?: readonly Tag[];
}
export interface StartAccessRequestResponse {
  readonly AccessRequestId?: string;
}
export interface StartAssociationsOnceRequest {
  readonly AssociationIds: readonly string[];
}
export interface StartAssociationsOnceResult {}
export interface StartAutomationExecutionRequest {
  readonly DocumentName: string;
  readonly DocumentVersion?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly ClientToken?: string;
  readonly Mode?: ExecutionMode;
  readonly TargetParameterName?: string;
  readonly Targets?: readonly Target[];
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly TargetLocations?: readonly TargetLocation[];
  readonly Tags?: readonly Tag[];
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly TargetLocationsURL?: string;
}
export interface StartAutomationExecutionResult {
  readonly AutomationExecutionId?: string;
}
export interface StartChangeRequestExecutionRequest {
  readonly ScheduledTime?: Date;
  readonly DocumentName: string;
  readonly DocumentVersion?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly ChangeRequestName?: string;
  readonly ClientToken?: string;
  readonly AutoApprove?: boolean;
  readonly Runbooks: readonly Runbook[];
  readonly Tags?: readonly Tag[];
  readonly ScheduledEndTime?: Date;
  readonly ChangeDetails?: string;
}
export interface StartChangeRequestExecutionResult {
  readonly AutomationExecutionId?: string;
}
export interface StartExecutionPreviewRequest {
  readonly DocumentName: string;
  readonly DocumentVersion?: string;
  readonly ExecutionInputs?: ExecutionInputs;
}
export interface StartExecutionPreviewResponse {
  readonly ExecutionPreviewId?: string;
}
export interface StartSessionRequest {
  readonly Target: string;
  readonly DocumentName?: string;
  readonly Reason?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
}
export interface StartSessionResponse {
  readonly SessionId?: string;
  readonly TokenValue?: string;
  readonly StreamUrl?: string;
}
export interface StepExecution {
  readonly StepName?: string;
  readonly Action?: string;
  readonly TimeoutSeconds?: number;
  readonly OnFailure?: string;
  readonly MaxAttempts?: number;
  readonly ExecutionStartTime?: Date;
  readonly ExecutionEndTime?: Date;
  readonly StepStatus?: AutomationExecutionStatus;
  readonly ResponseCode?: string;
  readonly Inputs?: Readonly<Record<string, string>>;
  readonly Outputs?: Readonly<Record<string, readonly string[]>>;
  readonly Response?: string;
  readonly FailureMessage?: string;
  readonly WarningMessage?: string;
  readonly FailureDetails?: FailureDetails;
  readonly StepExecutionId?: string;
  readonly OverriddenParameters?: Readonly<Record<string, readonly string[]>>;
  readonly IsEnd?: boolean;
  readonly NextStep?: string;
  readonly IsCritical?: boolean;
  readonly ValidNextSteps?: readonly string[];
  readonly Targets?: readonly Target[];
  readonly TargetLocation?: TargetLocation;
  readonly TriggeredAlarms?: readonly AlarmStateInformation[];
  readonly ParentStepDetails?: ParentStepDetails;
}
export interface StepExecutionFilter {
  readonly Key: StepExecutionFilterKey;
  readonly Values: readonly string[];
}
export type StepExecutionFilterKey = "StartTimeBefore" | "StartTimeAfter" | "StepExecutionStatus" | "StepExecutionId" | "StepName" | "Action" | "ParentStepExecutionId" | "ParentStepIteration" | "ParentStepIteratorValue";
export interface StopAutomationExecutionRequest {
  readonly AutomationExecutionId: string;
  readonly Type?: StopType;
}
export interface StopAutomationExecutionResult {}
export type StopType = "Complete" | "Cancel";
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface Target {
  readonly Key?: string;
  readonly Values?: readonly string[];
}
export interface TargetLocation {
  readonly Accounts?: readonly string[];
  readonly Regions?: readonly string[];
  readonly TargetLocationMaxConcurrency?: string;
  readonly TargetLocationMaxErrors?: string;
  readonly ExecutionRoleName?: string;
  readonly TargetLocationAlarmConfiguration?: AlarmConfiguration;
  readonly IncludeChildOrganizationUnits?: boolean;
  readonly ExcludeAccounts?: readonly string[];
  readonly Targets?: readonly Target[];
  readonly TargetsMaxConcurrency?: string;
  readonly TargetsMaxErrors?: string;
}
export interface TargetPreview {
  readonly Count?: number;
  readonly TargetType?: string;
}
export interface TerminateSessionRequest {
  readonly SessionId: string;
}
export interface TerminateSessionResponse {
  readonly SessionId?: string;
}
export interface UnlabelParameterVersionRequest {
  readonly Name: string;
  readonly ParameterVersion: number;
  readonly Labels: readonly string[];
}
export interface UnlabelParameterVersionResult {
  readonly RemovedLabels?: readonly string[];
  readonly InvalidLabels?: readonly string[];
}
export interface UpdateAssociationRequest {
  readonly AssociationId: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly DocumentVersion?: string;
  readonly ScheduleExpression?: string;
  readonly OutputLocation?: InstanceAssociationOutputLocation;
  readonly Name?: string;
  readonly Targets?: readonly Target[];
  readonly AssociationName?: string;
  readonly AssociationVersion?: string;
  readonly AutomationTargetParameterName?: string;
  readonly MaxErrors?: string;
  readonly MaxConcurrency?: string;
  readonly ComplianceSeverity?: AssociationComplianceSeverity;
  readonly SyncCompliance?: AssociationSyncCompliance;
  readonly ApplyOnlyAtCronInterval?: boolean;
  readonly CalendarNames?: readonly string[];
  readonly TargetLocations?: readonly TargetLocation[];
  readonly ScheduleOffset?: number;
  readonly Duration?: number;
  readonly TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly AlarmConfiguration?: AlarmConfiguration;
  readonly AssociationDispatchAssumeRole?: string;
}
export interface UpdateAssociationResult {
  readonly AssociationDescription?: AssociationDescription;
}
export interface UpdateAssociationStatusRequest {
  readonly Name: string;
  readonly InstanceId: string;
  readonly AssociationStatus: AssociationStatus;
}
export interface UpdateAssociationStatusResult {
  readonly AssociationDescription?: AssociationDescription;
}
export interface UpdateCloudConnectorRequest {
  readonly CloudConnectorId: string;
  readonly DisplayName?: string;
  readonly Configuration?: CloudConnectorConfiguration;
  readonly Description?: string;
}
export interface UpdateCloudConnectorResult {
  readonly CloudConnectorId?: string;
}
export interface UpdateDocumentDefaultVersionRequest {
  readonly Name: string;
  readonly DocumentVersion: string;
}
export interface UpdateDocumentDefaultVersionResult {
  readonly Description?: DocumentDefaultVersionDescription;
}
export interface UpdateDocumentMetadataRequest {
  readonly Name: string;
  readonly DocumentVersion?: string;
  readonly DocumentReviews: DocumentReviews;
}
export interface UpdateDocumentMetadataResponse {}
export interface UpdateDocumentRequest {
  readonly Content: string;
  readonly Attachments?: readonly AttachmentsSource[];
  readonly Name: string;
  readonly DisplayName?: string;
  readonly VersionName?: string;
  readonly DocumentVersion?: string;
  readonly DocumentFormat?: DocumentFormat;
  readonly TargetType?: string;
}
export interface UpdateDocumentResult {
  readonly DocumentDescription?: DocumentDescription;
}
export interface UpdateMaintenanceWindowRequest {
  readonly WindowId: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly StartDate?: string;
  readonly EndDate?: string;
  readonly Schedule?: string;
  readonly ScheduleTimezone?: string;
  readonly ScheduleOffset?: number;
  readonly Duration?: number;
  readonly Cutoff?: number;
  readonly AllowUnassociatedTargets?: boolean;
  readonly Enabled?: boolean;
  readonly Replace?: boolean;
}
export interface UpdateMaintenanceWindowResult {
  readonly WindowId?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly StartDate?: string;
  readonly EndDate?: string;
  readonly Schedule?: string;
  readonly ScheduleTimezone?: string;
  readonly ScheduleOffset?: number;
  readonly Duration?: number;
  readonly Cutoff?: number;
  readonly AllowUnassociatedTargets?: boolean;
  readonly Enabled?: boolean;
}
export interface UpdateMaintenanceWindowTargetRequest {
  readonly WindowId: string;
  readonly WindowTargetId: string;
  readonly Targets?: readonly Target[];
  readonly OwnerInformation?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly Replace?: boolean;
}
export interface UpdateMaintenanceWindowTargetResult {
  readonly WindowId?: string;
  readonly WindowTargetId?: string;
  readonly Targets?: readonly Target[];
  readonly OwnerInformation?: string;
  readonly Name?: string;
  readonly Description?: string;
}
export interface UpdateMaintenanceWindowTaskRequest {
  readonly WindowId: string;
  readonly WindowTaskId: string;
  readonly Targets?: readonly Target[];
  readonly TaskArn?: string;
  readonly ServiceRoleArn?: string;
  readonly TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>>;
  readonly TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters;
  readonly Priority?: number;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly LoggingInfo?: LoggingInfo;
  readonly Name?: string;
  readonly Description?: string;
  readonly Replace?: boolean;
  readonly CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  readonly AlarmConfiguration?: AlarmConfiguration;
}
export interface UpdateMaintenanceWindowTaskResult {
  readonly WindowId?: string;
  readonly WindowTaskId?: string;
  readonly Targets?: readonly Target[];
  readonly TaskArn?: string;
  readonly ServiceRoleArn?: string;
  readonly TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>>;
  readonly TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters;
  readonly Priority?: number;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly LoggingInfo?: LoggingInfo;
  readonly Name?: string;
  readonly Description?: string;
  readonly CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  readonly AlarmConfiguration?: AlarmConfiguration;
}
export interface UpdateManagedInstanceRoleRequest {
  readonly InstanceId: string;
  readonly IamRole: string;
}
export interface UpdateManagedInstanceRoleResult {}
export interface UpdateOpsItemRequest {
  readonly Description?: string;
  readonly OperationalData?: Readonly<Record<string, OpsItemDataValue>>;
  readonly OperationalDataToDelete?: readonly string[];
  readonly Notifications?: readonly OpsItemNotification[];
  readonly Priority?: number;
  readonly RelatedOpsItems?: readonly RelatedOpsItem[];
  readonly Status?: OpsItemStatus;
  readonly OpsItemId: string;
  readonly Title?: string;
  readonly Category?: string;
  readonly Severity?: string;
  readonly ActualStartTime?: Date;
  readonly ActualEndTime?: Date;
  readonly PlannedStartTime?: Date;
  readonly PlannedEndTime?: Date;
  readonly OpsItemArn?: string;
}
export interface UpdateOpsItemResponse {}
export interface UpdateOpsMetadataRequest {
  readonly OpsMetadataArn: string;
  readonly MetadataToUpdate?: Readonly<Record<string, MetadataValue>>;
  readonly KeysToDelete?: readonly string[];
}
export interface UpdateOpsMetadataResult {
  readonly OpsMetadataArn?: string;
}
export interface UpdatePatchBaselineRequest {
  readonly BaselineId: string;
  readonly Name?: string;
  readonly GlobalFilters?: PatchFilterGroup;
  readonly ApprovalRules?: PatchRuleGroup;
  readonly ApprovedPatches?: readonly string[];
  readonly ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  readonly ApprovedPatchesEnableNonSecurity?: boolean;
  readonly RejectedPatches?: readonly string[];
  readonly RejectedPatchesAction?: PatchAction;
  readonly Description?: string;
  readonly Sources?: readonly PatchSource[];
  readonly AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
  readonly Replace?: boolean;
}
export interface UpdatePatchBaselineResult {
  readonly BaselineId?: string;
  readonly Name?: string;
  readonly OperatingSystem?: OperatingSystem;
  readonly GlobalFilters?: PatchFilterGroup;
  readonly ApprovalRules?: PatchRuleGroup;
  readonly ApprovedPatches?: readonly string[];
  readonly ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  readonly ApprovedPatchesEnableNonSecurity?: boolean;
  readonly RejectedPatches?: readonly string[];
  readonly RejectedPatchesAction?: PatchAction;
  readonly CreatedDate?: Date;
  readonly ModifiedDate?: Date;
  readonly Description?: string;
  readonly Sources?: readonly PatchSource[];
  readonly AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
}
export interface UpdateResourceDataSyncRequest {
  readonly SyncName: string;
  readonly SyncType: string;
  readonly SyncSource: ResourceDataSyncSource;
}
export interface UpdateResourceDataSyncResult {}
export interface UpdateServiceSettingRequest {
  readonly SettingId: string;
  readonly SettingValue: string;
}
export interface UpdateServiceSettingResult {}
export interface ValidateCloudConnectorRequest {
  readonly CloudConnectorId: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ValidateCloudConnectorResult {
  readonly ValidationFindings?: readonly ValidationFinding[];
  readonly NextToken?: string;
}
export interface ValidationFinding {
  readonly Type?: ValidationFindingType;
  readonly Code?: ValidationFindingCode;
  readonly Message?: string;
  readonly ProviderMessage?: string;
  readonly Scope?: ValidationFindingScope;
}
export type ValidationFindingCode = "TargetInaccessible" | "TargetUnusable" | "TargetStateWarning" | "AwsRoleAssumptionFailed" | "WebIdentityTokenFailed" | "OutboundWebIdentityFederationDisabled" | "ProviderCredentialCreationFailed" | "TenantSummary" | "SubscriptionAccessible";
export interface ValidationFindingScope {
  readonly Type?: ValidationFindingScopeType;
  readonly Id?: string;
}
export type ValidationFindingScopeType = "azure:tenant" | "azure:subscription";
export type ValidationFindingType = "INFO" | "WARN" | "ERROR";
