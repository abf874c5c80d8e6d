/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of cloudformation. */

/** Input and output of each operation. */
export interface Operations {
  ActivateOrganizationsAccess: [ActivateOrganizationsAccessInput, ActivateOrganizationsAccessOutput];
  ActivateType: [ActivateTypeInput, ActivateTypeOutput];
  BatchDescribeTypeConfigurations: [BatchDescribeTypeConfigurationsInput, BatchDescribeTypeConfigurationsOutput];
  CancelUpdateStack: [CancelUpdateStackInput, void];
  ContinueUpdateRollback: [ContinueUpdateRollbackInput, ContinueUpdateRollbackOutput];
  CreateChangeSet: [CreateChangeSetInput, CreateChangeSetOutput];
  CreateGeneratedTemplate: [CreateGeneratedTemplateInput, CreateGeneratedTemplateOutput];
  CreateStack: [CreateStackInput, CreateStackOutput];
  CreateStackInstances: [CreateStackInstancesInput, CreateStackInstancesOutput];
  CreateStackRefactor: [CreateStackRefactorInput, CreateStackRefactorOutput];
  CreateStackSet: [CreateStackSetInput, CreateStackSetOutput];
  DeactivateOrganizationsAccess: [DeactivateOrganizationsAccessInput, DeactivateOrganizationsAccessOutput];
  DeactivateType: [DeactivateTypeInput, DeactivateTypeOutput];
  DeleteChangeSet: [DeleteChangeSetInput, DeleteChangeSetOutput];
  DeleteGeneratedTemplate: [DeleteGeneratedTemplateInput, void];
  DeleteStack: [DeleteStackInput, void];
  DeleteStackInstances: [DeleteStackInstancesInput, DeleteStackInstancesOutput];
  DeleteStackSet: [DeleteStackSetInput, DeleteStackSetOutput];
  DeregisterType: [DeregisterTypeInput, DeregisterTypeOutput];
  DescribeAccountLimits: [DescribeAccountLimitsInput, DescribeAccountLimitsOutput];
  DescribeChangeSet: [DescribeChangeSetInput, DescribeChangeSetOutput];
  DescribeChangeSetHooks: [DescribeChangeSetHooksInput, DescribeChangeSetHooksOutput];
  DescribeEvents: [DescribeEventsInput, DescribeEventsOutput];
  DescribeGeneratedTemplate: [DescribeGeneratedTemplateInput, DescribeGeneratedTemplateOutput];
  DescribeOrganizationsAccess: [DescribeOrganizationsAccessInput, DescribeOrganizationsAccessOutput];
  DescribePublisher: [DescribePublisherInput, DescribePublisherOutput];
  DescribeResourceScan: [DescribeResourceScanInput, DescribeResourceScanOutput];
  DescribeStackDriftDetectionStatus: [DescribeStackDriftDetectionStatusInput, DescribeStackDriftDetectionStatusOutput];
  DescribeStackEvents: [DescribeStackEventsInput, DescribeStackEventsOutput];
  DescribeStackInstance: [DescribeStackInstanceInput, DescribeStackInstanceOutput];
  DescribeStackRefactor: [DescribeStackRefactorInput, DescribeStackRefactorOutput];
  DescribeStackResource: [DescribeStackResourceInput, DescribeStackResourceOutput];
  DescribeStackResourceDrifts: [DescribeStackResourceDriftsInput, DescribeStackResourceDriftsOutput];
  DescribeStackResources: [DescribeStackResourcesInput, DescribeStackResourcesOutput];
  DescribeStackSet: [DescribeStackSetInput, DescribeStackSetOutput];
  DescribeStackSetOperation: [DescribeStackSetOperationInput, DescribeStackSetOperationOutput];
  DescribeStacks: [DescribeStacksInput, DescribeStacksOutput];
  DescribeType: [DescribeTypeInput, DescribeTypeOutput];
  DescribeTypeRegistration: [DescribeTypeRegistrationInput, DescribeTypeRegistrationOutput];
  DetectStackDrift: [DetectStackDriftInput, DetectStackDriftOutput];
  DetectStackResourceDrift: [DetectStackResourceDriftInput, DetectStackResourceDriftOutput];
  DetectStackSetDrift: [DetectStackSetDriftInput, DetectStackSetDriftOutput];
  EstimateTemplateCost: [EstimateTemplateCostInput, EstimateTemplateCostOutput];
  ExecuteChangeSet: [ExecuteChangeSetInput, ExecuteChangeSetOutput];
  ExecuteStackRefactor: [ExecuteStackRefactorInput, void];
  GetGeneratedTemplate: [GetGeneratedTemplateInput, GetGeneratedTemplateOutput];
  GetHookResult: [GetHookResultInput, GetHookResultOutput];
  GetStackPolicy: [GetStackPolicyInput, GetStackPolicyOutput];
  GetTemplate: [GetTemplateInput, GetTemplateOutput];
  GetTemplateSummary: [GetTemplateSummaryInput, GetTemplateSummaryOutput];
  ImportStacksToStackSet: [ImportStacksToStackSetInput, ImportStacksToStackSetOutput];
  ListChangeSets: [ListChangeSetsInput, ListChangeSetsOutput];
  ListExports: [ListExportsInput, ListExportsOutput];
  ListGeneratedTemplates: [ListGeneratedTemplatesInput, ListGeneratedTemplatesOutput];
  ListHookResults: [ListHookResultsInput, ListHookResultsOutput];
  ListImports: [ListImportsInput, ListImportsOutput];
  ListResourceScanRelatedResources: [ListResourceScanRelatedResourcesInput, ListResourceScanRelatedResourcesOutput];
  ListResourceScanResources: [ListResourceScanResourcesInput, ListResourceScanResourcesOutput];
  ListResourceScans: [ListResourceScansInput, ListResourceScansOutput];
  ListStackInstanceResourceDrifts: [ListStackInstanceResourceDriftsInput, ListStackInstanceResourceDriftsOutput];
  ListStackInstances: [ListStackInstancesInput, ListStackInstancesOutput];
  ListStackRefactorActions: [ListStackRefactorActionsInput, ListStackRefactorActionsOutput];
  ListStackRefactors: [ListStackRefactorsInput, ListStackRefactorsOutput];
  ListStackResources: [ListStackResourcesInput, ListStackResourcesOutput];
  ListStackSetAutoDeploymentTargets: [ListStackSetAutoDeploymentTargetsInput, ListStackSetAutoDeploymentTargetsOutput];
  ListStackSetOperationResults: [ListStackSetOperationResultsInput, ListStackSetOperationResultsOutput];
  ListStackSetOperations: [ListStackSetOperationsInput, ListStackSetOperationsOutput];
  ListStackSets: [ListStackSetsInput, ListStackSetsOutput];
  ListStacks: [ListStacksInput, ListStacksOutput];
  ListTypeRegistrations: [ListTypeRegistrationsInput, ListTypeRegistrationsOutput];
  ListTypeVersions: [ListTypeVersionsInput, ListTypeVersionsOutput];
  ListTypes: [ListTypesInput, ListTypesOutput];
  PublishType: [PublishTypeInput, PublishTypeOutput];
  RecordHandlerProgress: [RecordHandlerProgressInput, RecordHandlerProgressOutput];
  RegisterPublisher: [RegisterPublisherInput, RegisterPublisherOutput];
  RegisterType: [RegisterTypeInput, RegisterTypeOutput];
  RollbackStack: [RollbackStackInput, RollbackStackOutput];
  SetStackPolicy: [SetStackPolicyInput, void];
  SetTypeConfiguration: [SetTypeConfigurationInput, SetTypeConfigurationOutput];
  SetTypeDefaultVersion: [SetTypeDefaultVersionInput, SetTypeDefaultVersionOutput];
  SignalResource: [SignalResourceInput, void];
  StartResourceScan: [StartResourceScanInput, StartResourceScanOutput];
  StopStackSetOperation: [StopStackSetOperationInput, StopStackSetOperationOutput];
  TestType: [TestTypeInput, TestTypeOutput];
  UpdateGeneratedTemplate: [UpdateGeneratedTemplateInput, UpdateGeneratedTemplateOutput];
  UpdateStack: [UpdateStackInput, UpdateStackOutput];
  UpdateStackInstances: [UpdateStackInstancesInput, UpdateStackInstancesOutput];
  UpdateStackSet: [UpdateStackSetInput, UpdateStackSetOutput];
  UpdateTerminationProtection: [UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput];
  ValidateTemplate: [ValidateTemplateInput, ValidateTemplateOutput];
}

export type AccountFilterType = "NONE" | "INTERSECTION" | "DIFFERENCE" | "UNION";
export interface AccountGateResult {
  readonly Status?: AccountGateStatus;
  readonly StatusReason?: string;
}
export type AccountGateStatus = "SUCCEEDED" | "FAILED" | "SKIPPED";
export interface AccountLimit {
  readonly Name?: string;
  readonly Value?: number;
}
export interface ActivateOrganizationsAccessInput {}
export interface ActivateOrganizationsAccessOutput {}
export interface ActivateTypeInput {
  readonly Type?: ThirdPartyType;
  readonly PublicTypeArn?: string;
  readonly PublisherId?: string;
  readonly TypeName?: string;
  readonly TypeNameAlias?: string;
  readonly AutoUpdate?: boolean;
  readonly LoggingConfig?: LoggingConfig;
  readonly ExecutionRoleArn?: string;
  readonly VersionBump?: VersionBump;
  readonly MajorVersion?: number;
}
export interface ActivateTypeOutput {
  readonly Arn?: string;
}
export type AfterValueFrom = "TEMPLATE";
export interface Annotation {
  readonly AnnotationName?: string;
  readonly Status?: AnnotationStatus;
  readonly StatusMessage?: string;
  readonly RemediationMessage?: string;
  readonly RemediationLink?: string;
  readonly SeverityLevel?: AnnotationSeverityLevel;
}
export type AnnotationSeverityLevel = "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
export type AnnotationStatus = "PASSED" | "FAILED" | "SKIPPED";
export type AttributeChangeType = "Add" | "Remove" | "Modify" | "SyncWithActual";
export interface AutoDeployment {
  readonly Enabled?: boolean;
  readonly RetainStacksOnAccountRemoval?: boolean;
  readonly DependsOn?: readonly string[];
}
export interface BatchDescribeTypeConfigurationsError {
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly TypeConfigurationIdentifier?: TypeConfigurationIdentifier;
}
export interface BatchDescribeTypeConfigurationsInput {
  readonly TypeConfigurationIdentifiers: readonly TypeConfigurationIdentifier[];
}
export interface BatchDescribeTypeConfigurationsOutput {
  readonly Errors?: readonly BatchDescribeTypeConfigurationsError[];
  readonly UnprocessedTypeConfigurations?: readonly TypeConfigurationIdentifier[];
  readonly TypeConfigurations?: readonly TypeConfigurationDetails[];
}
export type BeaconStackOperationStatus = "IN_PROGRESS" | "SUCCEEDED" | "FAILED";
export type BeforeValueFrom = "PREVIOUS_DEPLOYMENT_STATE" | "ACTUAL_STATE";
export type CallAs = "SELF" | "DELEGATED_ADMIN";
export interface CancelUpdateStackInput {
  readonly StackName: string;
  readonly ClientRequestToken?: string;
}
export type Capability = "CAPABILITY_IAM" | "CAPABILITY_NAMED_IAM" | "CAPABILITY_AUTO_EXPAND";
export type Category = "REGISTERED" | "ACTIVATED" | "THIRD_PARTY" | "AWS_TYPES";
export interface Change {
  readonly Type?: ChangeType;
  readonly HookInvocationCount?: number;
  readonly ResourceChange?: ResourceChange;
}
export type ChangeAction = "Add" | "Modify" | "Remove" | "Import" | "Dynamic" | "SyncWithActual";
export interface ChangeSetHook {
  readonly InvocationPoint?: HookInvocationPoint;
  readonly FailureMode?: HookFailureMode;
  readonly TypeName?: string;
  readonly TypeVersionId?: string;
  readonly TypeConfigurationVersionId?: string;
  readonly TargetDetails?: ChangeSetHookTargetDetails;
}
export interface ChangeSetHookResourceTargetDetails {
  readonly LogicalResourceId?: string;
  readonly ResourceType?: string;
  readonly ResourceAction?: ChangeAction;
}
export interface ChangeSetHookTargetDetails {
  readonly TargetType?: HookTargetType;
  readonly ResourceTargetDetails?: ChangeSetHookResourceTargetDetails;
}
export type ChangeSetHooksStatus = "PLANNING" | "PLANNED" | "UNAVAILABLE";
export type ChangeSetStatus = "CREATE_PENDING" | "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "DELETE_PENDING" | "DELETE_IN_PROGRESS" | "DELETE_COMPLETE" | "DELETE_FAILED" | "FAILED";
export interface ChangeSetSummary {
  readonly StackId?: string;
  readonly StackName?: string;
  readonly ChangeSetId?: string;
  readonly ChangeSetName?: string;
  readonly ExecutionStatus?: ExecutionStatus;
  readonly Status?: ChangeSetStatus;
  readonly StatusReason?: string;
  readonly CreationTime?: Date;
  readonly Description?: string;
  readonly IncludeNestedStacks?: boolean;
  readonly ParentChangeSetId?: string;
  readonly RootChangeSetId?: string;
  readonly ImportExistingResources?: boolean;
}
export type ChangeSetType = "CREATE" | "UPDATE" | "IMPORT";
export type ChangeSource = "ResourceReference" | "ParameterReference" | "ResourceAttribute" | "DirectModification" | "Automatic" | "NoModification";
export type ChangeType = "Resource";
export type ConcurrencyMode = "STRICT_FAILURE_TOLERANCE" | "SOFT_FAILURE_TOLERANCE";
export interface ContinueUpdateRollbackInput {
  readonly StackName: string;
  readonly RoleARN?: string;
  readonly ResourcesToSkip?: readonly string[];
  readonly ClientRequestToken?: string;
}
export interface ContinueUpdateRollbackOutput {}
export interface CreateChangeSetInput {
  readonly StackName: string;
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
  readonly UsePreviousTemplate?: boolean;
  readonly Parameters?: readonly Parameter[];
  readonly Capabilities?: readonly Capability[];
  readonly ResourceTypes?: readonly string[];
  readonly RoleARN?: string;
  readonly RollbackConfiguration?: RollbackConfiguration;
  readonly NotificationARNs?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly ChangeSetName: string;
  readonly ClientToken?: string;
  readonly Description?: string;
  readonly ChangeSetType?: ChangeSetType;
  readonly ResourcesToImport?: readonly ResourceToImport[];
  readonly IncludeNestedStacks?: boolean;
  readonly OnStackFailure?: OnStackFailure;
  readonly ImportExistingResources?: boolean;
  readonly DeploymentMode?: DeploymentMode;
  readonly DeploymentConfig?: DeploymentConfig;
  readonly DisableValidation?: boolean;
}
export interface CreateChangeSetOutput {
  readonly Id?: string;
  readonly StackId?: string;
}
export interface CreateGeneratedTemplateInput {
  readonly Resources?: readonly ResourceDefinition[];
  readonly GeneratedTemplateName: string;
  readonly StackName?: string;
  readonly TemplateConfiguration?: TemplateConfiguration;
}
export interface CreateGeneratedTemplateOutput {
  readonly GeneratedTemplateId?: string;
}
export interface CreateStackInput {
  readonly StackName: string;
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
  readonly Parameters?: readonly Parameter[];
  readonly DisableRollback?: boolean;
  readonly RollbackConfiguration?: RollbackConfiguration;
  readonly TimeoutInMinutes?: number;
  readonly NotificationARNs?: readonly string[];
  readonly Capabilities?: readonly Capability[];
  readonly ResourceTypes?: readonly string[];
  readonly RoleARN?: string;
  readonly OnFailure?: OnFailure;
  readonly StackPolicyBody?: string;
  readonly StackPolicyURL?: string;
  readonly Tags?: readonly Tag[];
  readonly ClientRequestToken?: string;
  readonly EnableTerminationProtection?: boolean;
  readonly RetainExceptOnCreate?: boolean;
  readonly DeploymentConfig?: DeploymentConfig;
  readonly DisableValidation?: boolean;
}
export interface CreateStackInstancesInput {
  readonly StackSetName: string;
  readonly Accounts?: readonly string[];
  readonly DeploymentTargets?: DeploymentTargets;
  readonly Regions: readonly string[];
  readonly ParameterOverrides?: readonly Parameter[];
  readonly OperationPreferences?: StackSetOperationPreferences;
  readonly OperationId?: string;
  readonly CallAs?: CallAs;
}
export interface CreateStackInstancesOutput {
  readonly OperationId?: string;
}
export interface CreateStackOutput {
  readonly StackId?: string;
  readonly OperationId?: string;
}
export interface CreateStackRefactorInput {
  readonly Description?: string;
  readonly EnableStackCreation?: boolean;
  readonly ResourceMappings?: readonly ResourceMapping[];
  readonly StackDefinitions: readonly StackDefinition[];
}
export interface CreateStackRefactorOutput {
  readonly StackRefactorId: string;
}
export interface CreateStackSetInput {
  readonly StackSetName: string;
  readonly Description?: string;
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
  readonly StackId?: string;
  readonly Parameters?: readonly Parameter[];
  readonly Capabilities?: readonly Capability[];
  readonly Tags?: readonly Tag[];
  readonly AdministrationRoleARN?: string;
  readonly ExecutionRoleName?: string;
  readonly PermissionModel?: PermissionModels;
  readonly AutoDeployment?: AutoDeployment;
  readonly CallAs?: CallAs;
  readonly ClientRequestToken?: string;
  readonly ManagedExecution?: ManagedExecution;
}
export interface CreateStackSetOutput {
  readonly StackSetId?: string;
}
export interface DeactivateOrganizationsAccessInput {}
export interface DeactivateOrganizationsAccessOutput {}
export interface DeactivateTypeInput {
  readonly TypeName?: string;
  readonly Type?: ThirdPartyType;
  readonly Arn?: string;
}
export interface DeactivateTypeOutput {}
export interface DeleteChangeSetInput {
  readonly ChangeSetName: string;
  readonly StackName?: string;
}
export interface DeleteChangeSetOutput {}
export interface DeleteGeneratedTemplateInput {
  readonly GeneratedTemplateName: string;
}
export interface DeleteStackInput {
  readonly StackName: string;
  readonly RetainResources?: readonly string[];
  readonly RoleARN?: string;
  readonly ClientRequestToken?: string;
  readonly DeletionMode?: DeletionMode;
  readonly DeploymentConfig?: DeploymentConfig;
}
export interface DeleteStackInstancesInput {
  readonly StackSetName: string;
  readonly Accounts?: readonly string[];
  readonly DeploymentTargets?: DeploymentTargets;
  readonly Regions: readonly string[];
  readonly OperationPreferences?: StackSetOperationPreferences;
  readonly RetainStacks: boolean;
  readonly OperationId?: string;
  readonly CallAs?: CallAs;
}
export interface DeleteStackInstancesOutput {
  readonly OperationId?: string;
}
export interface DeleteStackSetInput {
  readonly StackSetName: string;
  readonly CallAs?: CallAs;
}
export interface DeleteStackSetOutput {}
export type DeletionMode = "STANDARD" | "FORCE_DELETE_STACK";
export interface DeploymentConfig {
  readonly Mode?: DeploymentConfigMode;
  readonly DisableRollback?: boolean;
}
export type DeploymentConfigMode = "STANDARD" | "EXPRESS";
export type DeploymentMode = "REVERT_DRIFT";
export interface DeploymentTargets {
  readonly Accounts?: readonly string[];
  readonly AccountsUrl?: string;
  readonly OrganizationalUnitIds?: readonly string[];
  readonly AccountFilterType?: AccountFilterType;
}
export type DeprecatedStatus = "LIVE" | "DEPRECATED";
export interface DeregisterTypeInput {
  readonly Arn?: string;
  readonly Type?: RegistryType;
  readonly TypeName?: string;
  readonly VersionId?: string;
}
export interface DeregisterTypeOutput {}
export interface DescribeAccountLimitsInput {
  readonly NextToken?: string;
}
export interface DescribeAccountLimitsOutput {
  readonly AccountLimits?: readonly AccountLimit[];
  readonly NextToken?: string;
}
export interface DescribeChangeSetHooksInput {
  readonly ChangeSetName: string;
  readonly StackName?: string;
  readonly NextToken?: string;
  readonly LogicalResourceId?: string;
}
export interface DescribeChangeSetHooksOutput {
  readonly ChangeSetId?: string;
  readonly ChangeSetName?: string;
  readonly Hooks?: readonly ChangeSetHook[];
  readonly Status?: ChangeSetHooksStatus;
  readonly NextToken?: string;
  readonly StackId?: string;
  readonly StackName?: string;
}
export interface DescribeChangeSetInput {
  readonly ChangeSetName: string;
  readonly StackName?: string;
  readonly NextToken?: string;
  readonly IncludePropertyValues?: boolean;
}
export interface DescribeChangeSetOutput {
  readonly ChangeSetName?: string;
  readonly ChangeSetId?: string;
  readonly StackId?: string;
  readonly StackName?: string;
  readonly Description?: string;
  readonly Parameters?: readonly Parameter[];
  readonly CreationTime?: Date;
  readonly ExecutionStatus?: ExecutionStatus;
  readonly Status?: ChangeSetStatus;
  readonly StatusReason?: string;
  readonly StackDriftStatus?: StackDriftStatus;
  readonly NotificationARNs?: readonly string[];
  readonly RollbackConfiguration?: RollbackConfiguration;
  readonly Capabilities?: readonly Capability[];
  readonly Tags?: readonly Tag[];
  readonly Changes?: readonly Change[];
  readonly NextToken?: string;
  readonly IncludeNestedStacks?: boolean;
  readonly ParentChangeSetId?: string;
  readonly RootChangeSetId?: string;
  readonly OnStackFailure?: OnStackFailure;
  readonly ImportExistingResources?: boolean;
  readonly DeploymentMode?: DeploymentMode;
  readonly DeploymentConfig?: DeploymentConfig;
}
export interface DescribeEventsInput {
  readonly StackName?: string;
  readonly ChangeSetName?: string;
  readonly OperationId?: string;
  readonly Filters?: EventFilter;
  readonly NextToken?: string;
}
export interface DescribeEventsOutput {
  readonly OperationEvents?: readonly OperationEvent[];
  readonly NextToken?: string;
}
export interface DescribeGeneratedTemplateInput {
  readonly GeneratedTemplateName: string;
}
export interface DescribeGeneratedTemplateOutput {
  readonly GeneratedTemplateId?: string;
  readonly GeneratedTemplateName?: string;
  readonly Resources?: readonly ResourceDetail[];
  readonly Status?: GeneratedTemplateStatus;
  readonly StatusReason?: string;
  readonly CreationTime?: Date;
  readonly LastUpdatedTime?: Date;
  readonly Progress?: TemplateProgress;
  readonly StackId?: string;
  readonly TemplateConfiguration?: TemplateConfiguration;
  readonly TotalWarnings?: number;
}
export interface DescribeOrganizationsAccessInput {
  readonly CallAs?: CallAs;
}
export interface DescribeOrganizationsAccessOutput {
  readonly Status?: OrganizationStatus;
}
export interface DescribePublisherInput {
  readonly PublisherId?: string;
}
export interface DescribePublisherOutput {
  readonly PublisherId?: string;
  readonly PublisherStatus?: PublisherStatus;
  readonly IdentityProvider?: IdentityProvider;
  readonly PublisherProfile?: string;
}
export interface DescribeResourceScanInput {
  readonly ResourceScanId: string;
}
export interface DescribeResourceScanOutput {
  readonly ResourceScanId?: string;
  readonly Status?: ResourceScanStatus;
  readonly StatusReason?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly PercentageCompleted?: number;
  readonly ResourceTypes?: readonly string[];
  readonly ResourcesScanned?: number;
  readonly ResourcesRead?: number;
  readonly ScanFilters?: readonly ScanFilter[];
}
export interface DescribeStackDriftDetectionStatusInput {
  readonly StackDriftDetectionId: string;
}
export interface DescribeStackDriftDetectionStatusOutput {
  readonly StackId: string;
  readonly StackDriftDetectionId: string;
  readonly StackDriftStatus?: StackDriftStatus;
  readonly DetectionStatus: StackDriftDetectionStatus;
  readonly DetectionStatusReason?: string;
  readonly DriftedStackResourceCount?: number;
  readonly Timestamp: Date;
}
export interface DescribeStackEventsInput {
  readonly StackName: string;
  readonly NextToken?: string;
}
export interface DescribeStackEventsOutput {
  readonly StackEvents?: readonly StackEvent[];
  readonly NextToken?: string;
}
export interface DescribeStackInstanceInput {
  readonly StackSetName: string;
  readonly StackInstanceAccount: string;
  readonly StackInstanceRegion: string;
  readonly CallAs?: CallAs;
}
export interface DescribeStackInstanceOutput {
  readonly StackInstance?: StackInstance;
}
export interface DescribeStackRefactorInput {
  readonly StackRefactorId: string;
}
export interface DescribeStackRefactorOutput {
  readonly Description?: string;
  readonly StackRefactorId?: string;
  readonly StackIds?: readonly string[];
  readonly ExecutionStatus?: StackRefactorExecutionStatus;
  readonly ExecutionStatusReason?: string;
  readonly Status?: StackRefactorStatus;
  readonly StatusReason?: string;
}
export interface DescribeStackResourceDriftsInput {
  readonly StackName: string;
  readonly StackResourceDriftStatusFilters?: readonly StackResourceDriftStatus[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface DescribeStackResourceDriftsOutput {
  readonly StackResourceDrifts: readonly StackResourceDrift[];
  readonly NextToken?: string;
}
export interface DescribeStackResourceInput {
  readonly StackName: string;
  readonly LogicalResourceId: string;
}
export interface DescribeStackResourceOutput {
  readonly StackResourceDetail?: StackResourceDetail;
}
export interface DescribeStackResourcesInput {
  readonly StackName?: string;
  readonly LogicalResourceId?: string;
  readonly PhysicalResourceId?: string;
}
export interface DescribeStackResourcesOutput {
  readonly StackResources?: readonly StackResource[];
}
export interface DescribeStackSetInput {
  readonly StackSetName: string;
  readonly CallAs?: CallAs;
}
export interface DescribeStackSetOperationInput {
  readonly StackSetName: string;
  readonly OperationId: string;
  readonly CallAs?: CallAs;
}
export interface DescribeStackSetOperationOutput {
  readonly StackSetOperation?: StackSetOperation;
}
export interface DescribeStackSetOutput {
  readonly StackSet?: StackSet;
}
export interface DescribeStacksInput {
  readonly StackName?: string;
  readonly NextToken?: string;
}
export interface DescribeStacksOutput {
  readonly Stacks?: readonly Stack[];
  readonly NextToken?: string;
}
export interface DescribeTypeInput {
  readonly Type?: RegistryType;
  readonly TypeName?: string;
  readonly Arn?: string;
  readonly VersionId?: string;
  readonly PublisherId?: string;
  readonly PublicVersionNumber?: string;
}
export interface DescribeTypeOutput {
  readonly Arn?: string;
  readonly Type?: RegistryType;
  readonly TypeName?: string;
  readonly DefaultVersionId?: string;
  readonly IsDefaultVersion?: boolean;
  readonly TypeTestsStatus?: TypeTestsStatus;
  readonly TypeTestsStatusDescription?: string;
  readonly Description?: string;
  readonly Schema?: string;
  readonly ProvisioningType?: ProvisioningType;
  readonly DeprecatedStatus?: DeprecatedStatus;
  readonly LoggingConfig?: LoggingConfig;
  readonly RequiredActivatedTypes?: readonly RequiredActivatedType[];
  readonly ExecutionRoleArn?: string;
  readonly Visibility?: Visibility;
  readonly SourceUrl?: string;
  readonly DocumentationUrl?: string;
  readonly LastUpdated?: Date;
  readonly TimeCreated?: Date;
  readonly ConfigurationSchema?: string;
  readonly PublisherId?: string;
  readonly OriginalTypeName?: string;
  readonly OriginalTypeArn?: string;
  readonly PublicVersionNumber?: string;
  readonly LatestPublicVersion?: string;
  readonly IsActivated?: boolean;
  readonly AutoUpdate?: boolean;
}
export interface DescribeTypeRegistrationInput {
  readonly RegistrationToken: string;
}
export interface DescribeTypeRegistrationOutput {
  readonly ProgressStatus?: RegistrationStatus;
  readonly Description?: string;
  readonly TypeArn?: string;
  readonly TypeVersionArn?: string;
}
export type DetailedStatus = "CONFIGURATION_COMPLETE" | "VALIDATION_FAILED";
export interface DetectStackDriftInput {
  readonly StackName: string;
  readonly LogicalResourceIds?: readonly string[];
}
export interface DetectStackDriftOutput {
  readonly StackDriftDetectionId: string;
}
export interface DetectStackResourceDriftInput {
  readonly StackName: string;
  readonly LogicalResourceId: string;
}
export interface DetectStackResourceDriftOutput {
  readonly StackResourceDrift: StackResourceDrift;
}
export interface DetectStackSetDriftInput {
  readonly StackSetName: string;
  readonly OperationPreferences?: StackSetOperationPreferences;
  readonly OperationId?: string;
  readonly CallAs?: CallAs;
}
export interface DetectStackSetDriftOutput {
  readonly OperationId?: string;
}
export type DifferenceType = "ADD" | "REMOVE" | "NOT_EQUAL";
export type DriftIgnoredReason = "MANAGED_BY_AWS" | "WRITE_ONLY_PROPERTY" | "SENSITIVE_PROPERTY";
export interface EstimateTemplateCostInput {
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
  readonly Parameters?: readonly Parameter[];
}
export interface EstimateTemplateCostOutput {
  readonly Url?: string;
}
export type EvaluationType = "Static" | "Dynamic";
export interface EventFilter {
  readonly FailedEvents?: boolean;
}
export type EventType = "STACK_EVENT" | "PROGRESS_EVENT" | "VALIDATION_ERROR" | "PROVISIONING_ERROR" | "HOOK_INVOCATION_ERROR";
export interface ExecuteChangeSetInput {
  readonly ChangeSetName: string;
  readonly StackName?: string;
  readonly ClientRequestToken?: string;
  readonly DisableRollback?: boolean;
  readonly RetainExceptOnCreate?: boolean;
}
export interface ExecuteChangeSetOutput {}
export interface ExecuteStackRefactorInput {
  readonly StackRefactorId: string;
}
export type ExecutionStatus = "UNAVAILABLE" | "AVAILABLE" | "EXECUTE_IN_PROGRESS" | "EXECUTE_COMPLETE" | "EXECUTE_FAILED" | "OBSOLETE";
export interface Export {
  readonly ExportingStackId?: string;
  readonly Name?: string;
  readonly Value?: string;
}
export type GeneratedTemplateDeletionPolicy = "DELETE" | "RETAIN";
export type GeneratedTemplateResourceStatus = "PENDING" | "IN_PROGRESS" | "FAILED" | "COMPLETE";
export type GeneratedTemplateStatus = "CREATE_PENDING" | "UPDATE_PENDING" | "DELETE_PENDING" | "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "DELETE_IN_PROGRESS" | "FAILED" | "COMPLETE";
export type GeneratedTemplateUpdateReplacePolicy = "DELETE" | "RETAIN";
export interface GetGeneratedTemplateInput {
  readonly Format?: TemplateFormat;
  readonly GeneratedTemplateName: string;
}
export interface GetGeneratedTemplateOutput {
  readonly Status?: GeneratedTemplateStatus;
  readonly TemplateBody?: string;
}
export interface GetHookResultInput {
  readonly HookResultId?: string;
}
export interface GetHookResultOutput {
  readonly HookResultId?: string;
  readonly InvocationPoint?: HookInvocationPoint;
  readonly FailureMode?: HookFailureMode;
  readonly TypeName?: string;
  readonly OriginalTypeName?: string;
  readonly TypeVersionId?: string;
  readonly TypeConfigurationVersionId?: string;
  readonly TypeArn?: string;
  readonly Status?: HookStatus;
  readonly HookStatusReason?: string;
  readonly InvokedAt?: Date;
  readonly Target?: HookTarget;
  readonly Annotations?: readonly Annotation[];
}
export interface GetStackPolicyInput {
  readonly StackName: string;
}
export interface GetStackPolicyOutput {
  readonly StackPolicyBody?: string;
}
export interface GetTemplateInput {
  readonly StackName?: string;
  readonly ChangeSetName?: string;
  readonly TemplateStage?: TemplateStage;
}
export interface GetTemplateOutput {
  readonly TemplateBody?: string;
  readonly StagesAvailable?: readonly TemplateStage[];
}
export interface GetTemplateSummaryInput {
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
  readonly StackName?: string;
  readonly StackSetName?: string;
  readonly CallAs?: CallAs;
  readonly TemplateSummaryConfig?: TemplateSummaryConfig;
}
export interface GetTemplateSummaryOutput {
  readonly Parameters?: readonly ParameterDeclaration[];
  readonly Description?: string;
  readonly Capabilities?: readonly Capability[];
  readonly CapabilitiesReason?: string;
  readonly ResourceTypes?: readonly string[];
  readonly Version?: string;
  readonly Metadata?: string;
  readonly DeclaredTransforms?: readonly string[];
  readonly ResourceIdentifierSummaries?: readonly ResourceIdentifierSummary[];
  readonly Warnings?: Warnings;
}
export type HandlerErrorCode = "NotUpdatable" | "InvalidRequest" | "AccessDenied" | "InvalidCredentials" | "AlreadyExists" | "NotFound" | "ResourceConflict" | "Throttling" | "ServiceLimitExceeded" | "NotStabilized" | "GeneralServiceException" | "ServiceInternalError" | "NetworkFailure" | "InternalFailure" | "InvalidTypeConfiguration" | "HandlerInternalFailure" | "NonCompliant" | "Unknown" | "UnsupportedTarget";
export type HookFailureMode = "FAIL" | "WARN";
export type HookInvocationPoint = "PRE_PROVISION";
export interface HookResultSummary {
  readonly HookResultId?: string;
  readonly InvocationPoint?: HookInvocationPoint;
  readonly FailureMode?: HookFailureMode;
  readonly TypeName?: string;
  readonly TypeVersionId?: string;
  readonly TypeConfigurationVersionId?: string;
  readonly Status?: HookStatus;
  readonly HookStatusReason?: string;
  readonly InvokedAt?: Date;
  readonly TargetType?: ListHookResultsTargetType;
  readonly TargetId?: string;
  readonly TypeArn?: string;
  readonly HookExecutionTarget?: string;
}
export type HookStatus = "HOOK_IN_PROGRESS" | "HOOK_COMPLETE_SUCCEEDED" | "HOOK_COMPLETE_FAILED" | "HOOK_FAILED";
export interface HookTarget {
  readonly TargetType: HookTargetType;
  readonly TargetTypeName: string;
  readonly TargetId: string;
  readonly Action: HookTargetAction;
}
export type HookTargetAction = "CREATE" | "UPDATE" | "DELETE" | "IMPORT";
export type HookTargetType = "RESOURCE";
export type IdentityProvider = "AWS_Marketplace" | "GitHub" | "Bitbucket";
export interface ImportStacksToStackSetInput {
  readonly StackSetName: string;
  readonly StackIds?: readonly string[];
  readonly StackIdsUrl?: string;
  readonly OrganizationalUnitIds?: readonly string[];
  readonly OperationPreferences?: StackSetOperationPreferences;
  readonly OperationId?: string;
  readonly CallAs?: CallAs;
}
export interface ImportStacksToStackSetOutput {
  readonly OperationId?: string;
}
export interface ListChangeSetsInput {
  readonly StackName: string;
  readonly NextToken?: string;
}
export interface ListChangeSetsOutput {
  readonly Summaries?: readonly ChangeSetSummary[];
  readonly NextToken?: string;
}
export interface ListExportsInput {
  readonly NextToken?: string;
}
export interface ListExportsOutput {
  readonly Exports?: readonly Export[];
  readonly NextToken?: string;
}
export interface ListGeneratedTemplatesInput {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListGeneratedTemplatesOutput {
  readonly Summaries?: readonly TemplateSummary[];
  readonly NextToken?: string;
}
export interface ListHookResultsInput {
  readonly TargetType?: ListHookResultsTargetType;
  readonly TargetId?: string;
  readonly TypeArn?: string;
  readonly Status?: HookStatus;
  readonly NextToken?: string;
}
export interface ListHookResultsOutput {
  readonly TargetType?: ListHookResultsTargetType;
  readonly TargetId?: string;
  readonly HookResults?: readonly HookResultSummary[];
  readonly NextToken?: string;
}
export type ListHookResultsTargetType = "CHANGE_SET" | "STACK" | "RESOURCE" | "CLOUD_CONTROL";
export interface ListImportsInput {
  readonly ExportName: string;
  readonly NextToken?: string;
}
export interface ListImportsOutput {
  readonly Imports?: readonly string[];
  readonly NextToken?: string;
}
export interface ListResourceScanRelatedResourcesInput {
  readonly ResourceScanId: string;
  readonly Resources: readonly ScannedResourceIdentifier[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListResourceScanRelatedResourcesOutput {
  readonly RelatedResources?: readonly ScannedResource[];
  readonly NextToken?: string;
}
export interface ListResourceScanResourcesInput {
  readonly ResourceScanId: string;
  readonly ResourceIdentifier?: string;
  readonly ResourceTypePrefix?: string;
  readonly TagKey?: string;
  readonly TagValue?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListResourceScanResourcesOutput {
  readonly Resources?: readonly ScannedResource[];
  readonly NextToken?: string;
}
export interface ListResourceScansInput {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly ScanTypeFilter?: ScanType;
}
export interface ListResourceScansOutput {
  readonly ResourceScanSummaries?: readonly ResourceScanSummary[];
  readonly NextToken?: string;
}
export interface ListStackInstanceResourceDriftsInput {
  readonly StackSetName: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly StackInstanceResourceDriftStatuses?: readonly StackResourceDriftStatus[];
  readonly StackInstanceAccount: string;
  readonly StackInstanceRegion: string;
  readonly OperationId: string;
  readonly CallAs?: CallAs;
}
export interface ListStackInstanceResourceDriftsOutput {
  readonly Summaries?: readonly StackInstanceResourceDriftsSummary[];
  readonly NextToken?: string;
}
export interface ListStackInstancesInput {
  readonly StackSetName: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Filters?: readonly StackInstanceFilter[];
  readonly StackInstanceAccount?: string;
  readonly StackInstanceRegion?: string;
  readonly CallAs?: CallAs;
}
export interface ListStackInstancesOutput {
  readonly Summaries?: readonly StackInstanceSummary[];
  readonly NextToken?: string;
}
export interface ListStackRefactorActionsInput {
  readonly StackRefactorId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListStackRefactorActionsOutput {
  readonly StackRefactorActions: readonly StackRefactorAction[];
  readonly NextToken?: string;
}
export interface ListStackRefactorsInput {
  readonly ExecutionStatusFilter?: readonly StackRefactorExecutionStatus[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListStackRefactorsOutput {
  readonly StackRefactorSummaries: readonly StackRefactorSummary[];
  readonly NextToken?: string;
}
export interface ListStackResourcesInput {
  readonly StackName: string;
  readonly NextToken?: string;
}
export interface ListStackResourcesOutput {
  readonly StackResourceSummaries?: readonly StackResourceSummary[];
  readonly NextToken?: string;
}
export interface ListStackSetAutoDeploymentTargetsInput {
  readonly StackSetName: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly CallAs?: CallAs;
}
export interface ListStackSetAutoDeploymentTargetsOutput {
  readonly Summaries?: readonly StackSetAutoDeploymentTargetSummary[];
  readonly NextToken?: string;
}
export interface ListStackSetOperationResultsInput {
  readonly StackSetName: string;
  readonly OperationId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly CallAs?: CallAs;
  readonly Filters?: readonly OperationResultFilter[];
}
export interface ListStackSetOperationResultsOutput {
  readonly Summaries?: readonly StackSetOperationResultSummary[];
  readonly NextToken?: string;
}
export interface ListStackSetOperationsInput {
  readonly StackSetName: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly CallAs?: CallAs;
}
export interface ListStackSetOperationsOutput {
  readonly Summaries?: readonly StackSetOperationSummary[];
  readonly NextToken?: string;
}
export interface ListStackSetsInput {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly Status?: StackSetStatus;
  readonly CallAs?: CallAs;
}
export interface ListStackSetsOutput {
  readonly Summaries?: readonly StackSetSummary[];
  readonly NextToken?: string;
}
export interface ListStacksInput {
  readonly NextToken?: string;
  readonly StackStatusFilter?: readonly StackStatus[];
}
export interface ListStacksOutput {
  readonly StackSummaries?: readonly StackSummary[];
  readonly NextToken?: string;
}
export interface ListTypeRegistrationsInput {
  readonly Type?: RegistryType;
  readonly TypeName?: string;
  readonly TypeArn?: string;
  readonly RegistrationStatusFilter?: RegistrationStatus;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListTypeRegistrationsOutput {
  readonly RegistrationTokenList?: readonly string[];
  readonly NextToken?: string;
}
export interface ListTypeVersionsInput {
  readonly Type?: RegistryType;
  readonly TypeName?: string;
  readonly Arn?: string;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly DeprecatedStatus?: DeprecatedStatus;
  readonly PublisherId?: string;
}
export interface ListTypeVersionsOutput {
  readonly TypeVersionSummaries?: readonly TypeVersionSummary[];
  readonly NextToken?: string;
}
export interface ListTypesInput {
  readonly Visibility?: Visibility;
  readonly ProvisioningType?: ProvisioningType;
  readonly DeprecatedStatus?: DeprecatedStatus;
  readonly Type?: RegistryType;
  readonly Filters?: TypeFilters;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface ListTypesOutput {
  readonly TypeSummaries?: readonly TypeSummary[];
  readonly NextToken?: string;
}
export interface LiveResourceDrift {
  readonly PreviousValue?: string;
  readonly ActualValue?: string;
  readonly DriftDetectionTimestamp?: Date;
}
export interface LoggingConfig {
  readonly LogRoleArn: string;
  readonly LogGroupName: string;
}
export interface ManagedExecution {
  readonly Active?: boolean;
}
export interface ModuleInfo {
  readonly TypeHierarchy?: string;
  readonly LogicalIdHierarchy?: string;
}
export type OnFailure = "DO_NOTHING" | "ROLLBACK" | "DELETE";
export type OnStackFailure = "DO_NOTHING" | "ROLLBACK" | "DELETE";
export interface OperationEntry {
  readonly OperationType?: OperationType;
  readonly OperationId?: string;
}
export interface OperationEvent {
  readonly EventId?: string;
  readonly StackId?: string;
  readonly OperationId?: string;
  readonly OperationType?: OperationType;
  readonly OperationStatus?: BeaconStackOperationStatus;
  readonly EventType?: EventType;
  readonly LogicalResourceId?: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceType?: string;
  readonly Timestamp?: Date;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly ResourceStatus?: ResourceStatus;
  readonly ResourceStatusReason?: string;
  readonly ResourceProperties?: string;
  readonly ClientRequestToken?: string;
  readonly HookType?: string;
  readonly HookStatus?: HookStatus;
  readonly HookStatusReason?: string;
  readonly HookInvocationPoint?: HookInvocationPoint;
  readonly HookFailureMode?: HookFailureMode;
  readonly DetailedStatus?: DetailedStatus;
  readonly ValidationFailureMode?: HookFailureMode;
  readonly ValidationName?: string;
  readonly ValidationStatus?: ValidationStatus;
  readonly ValidationStatusReason?: string;
  readonly ValidationPath?: string;
}
export interface OperationResultFilter {
  readonly Name?: OperationResultFilterName;
  readonly Values?: string;
}
export type OperationResultFilterName = "OPERATION_RESULT_STATUS";
export type OperationStatus = "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED";
export type OperationType = "CREATE_STACK" | "UPDATE_STACK" | "DELETE_STACK" | "CONTINUE_ROLLBACK" | "ROLLBACK" | "CREATE_CHANGESET";
export type OrganizationStatus = "ENABLED" | "DISABLED" | "DISABLED_PERMANENTLY";
export interface Output {
  readonly OutputKey?: string;
  readonly OutputValue?: string;
  readonly Description?: string;
  readonly ExportName?: string;
}
export interface Parameter {
  readonly ParameterKey?: string;
  readonly ParameterValue?: string;
  readonly UsePreviousValue?: boolean;
  readonly ResolvedValue?: string;
}
export interface ParameterConstraints {
  readonly AllowedValues?: readonly string[];
}
export interface ParameterDeclaration {
  readonly ParameterKey?: string;
  readonly DefaultValue?: string;
  readonly ParameterType?: string;
  readonly NoEcho?: boolean;
  readonly Description?: string;
  readonly ParameterConstraints?: ParameterConstraints;
}
export type PermissionModels = "SERVICE_MANAGED" | "SELF_MANAGED";
export interface PhysicalResourceIdContextKeyValuePair {
  readonly Key: string;
  readonly Value: string;
}
export type PolicyAction = "Delete" | "Retain" | "Snapshot" | "ReplaceAndDelete" | "ReplaceAndRetain" | "ReplaceAndSnapshot";
export interface PropertyDifference {
  readonly PropertyPath: string;
  readonly ExpectedValue: string;
  readonly ActualValue: string;
  readonly DifferenceType: DifferenceType;
}
export type ProvisioningType = "NON_PROVISIONABLE" | "IMMUTABLE" | "FULLY_MUTABLE";
export interface PublishTypeInput {
  readonly Type?: ThirdPartyType;
  readonly Arn?: string;
  readonly TypeName?: string;
  readonly PublicVersionNumber?: string;
}
export interface PublishTypeOutput {
  readonly PublicTypeArn?: string;
}
export type PublisherStatus = "VERIFIED" | "UNVERIFIED";
export interface RecordHandlerProgressInput {
  readonly BearerToken: string;
  readonly OperationStatus: OperationStatus;
  readonly CurrentOperationStatus?: OperationStatus;
  readonly StatusMessage?: string;
  readonly ErrorCode?: HandlerErrorCode;
  readonly ResourceModel?: string;
  readonly ClientRequestToken?: string;
}
export interface RecordHandlerProgressOutput {}
export type RegionConcurrencyType = "SEQUENTIAL" | "PARALLEL";
export interface RegisterPublisherInput {
  readonly AcceptTermsAndConditions?: boolean;
  readonly ConnectionArn?: string;
}
export interface RegisterPublisherOutput {
  readonly PublisherId?: string;
}
export interface RegisterTypeInput {
  readonly Type?: RegistryType;
  readonly TypeName: string;
  readonly SchemaHandlerPackage: string;
  readonly LoggingConfig?: LoggingConfig;
  readonly ExecutionRoleArn?: string;
  readonly ClientRequestToken?: string;
}
export interface RegisterTypeOutput {
  readonly RegistrationToken?: string;
}
export type RegistrationStatus = "COMPLETE" | "IN_PROGRESS" | "FAILED";
export type RegistryType = "RESOURCE" | "MODULE" | "HOOK";
export type Replacement = "True" | "False" | "Conditional";
export interface RequiredActivatedType {
  readonly TypeNameAlias?: string;
  readonly OriginalTypeName?: string;
  readonly PublisherId?: string;
  readonly SupportedMajorVersions?: readonly number[];
}
export type RequiresRecreation = "Never" | "Conditionally" | "Always";
export type ResourceAttribute = "Properties" | "Metadata" | "CreationPolicy" | "UpdatePolicy" | "DeletionPolicy" | "UpdateReplacePolicy" | "Tags";
export interface ResourceChange {
  readonly PolicyAction?: PolicyAction;
  readonly Action?: ChangeAction;
  readonly LogicalResourceId?: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceType?: string;
  readonly Replacement?: Replacement;
  readonly Scope?: readonly ResourceAttribute[];
  readonly ResourceDriftStatus?: StackResourceDriftStatus;
  readonly ResourceDriftIgnoredAttributes?: readonly ResourceDriftIgnoredAttribute[];
  readonly Details?: readonly ResourceChangeDetail[];
  readonly ChangeSetId?: string;
  readonly ModuleInfo?: ModuleInfo;
  readonly BeforeContext?: string;
  readonly AfterContext?: string;
  readonly PreviousDeploymentContext?: string;
}
export interface ResourceChangeDetail {
  readonly Target?: ResourceTargetDefinition;
  readonly Evaluation?: EvaluationType;
  readonly ChangeSource?: ChangeSource;
  readonly CausingEntity?: string;
}
export interface ResourceDefinition {
  readonly ResourceType: string;
  readonly LogicalResourceId?: string;
  readonly ResourceIdentifier: Readonly<Record<string, string>>;
}
export interface ResourceDetail {
  readonly ResourceType?: string;
  readonly LogicalResourceId?: string;
  readonly ResourceIdentifier?: Readonly<Record<string, string>>;
  readonly ResourceStatus?: GeneratedTemplateResourceStatus;
  readonly ResourceStatusReason?: string;
  readonly Warnings?: readonly WarningDetail[];
}
export interface ResourceDriftIgnoredAttribute {
  readonly Path?: string;
  readonly Reason?: DriftIgnoredReason;
}
export interface ResourceIdentifierSummary {
  readonly ResourceType?: string;
  readonly LogicalResourceIds?: readonly string[];
  readonly ResourceIdentifiers?: readonly string[];
}
export interface ResourceLocation {
  readonly StackName: string;
  readonly LogicalResourceId: string;
}
export interface ResourceMapping {
  readonly Source: ResourceLocation;
  readonly Destination: ResourceLocation;
}
export type ResourceScanStatus = "IN_PROGRESS" | "FAILED" | "COMPLETE" | "EXPIRED";
export interface ResourceScanSummary {
  readonly ResourceScanId?: string;
  readonly Status?: ResourceScanStatus;
  readonly StatusReason?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly PercentageCompleted?: number;
  readonly ScanType?: ScanType;
}
export type ResourceSignalStatus = "SUCCESS" | "FAILURE";
export type ResourceStatus = "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "CREATE_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "DELETE_COMPLETE" | "DELETE_SKIPPED" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED" | "UPDATE_COMPLETE" | "IMPORT_FAILED" | "IMPORT_COMPLETE" | "IMPORT_IN_PROGRESS" | "IMPORT_ROLLBACK_IN_PROGRESS" | "IMPORT_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_COMPLETE" | "EXPORT_FAILED" | "EXPORT_COMPLETE" | "EXPORT_IN_PROGRESS" | "EXPORT_ROLLBACK_IN_PROGRESS" | "EXPORT_ROLLBACK_FAILED" | "EXPORT_ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_IN_PROGRESS" | "UPDATE_ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_FAILED" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED";
export interface ResourceTargetDefinition {
  readonly Attribute?: ResourceAttribute;
  readonly Name?: string;
  readonly RequiresRecreation?: RequiresRecreation;
  readonly Path?: string;
  readonly BeforeValue?: string;
  readonly AfterValue?: string;
  readonly BeforeValueFrom?: BeforeValueFrom;
  readonly AfterValueFrom?: AfterValueFrom;
  readonly Drift?: LiveResourceDrift;
  readonly AttributeChangeType?: AttributeChangeType;
}
export interface ResourceToImport {
  readonly ResourceType: string;
  readonly LogicalResourceId: string;
  readonly ResourceIdentifier: Readonly<Record<string, string>>;
}
export interface RollbackConfiguration {
  readonly RollbackTriggers?: readonly RollbackTrigger[];
  readonly MonitoringTimeInMinutes?: number;
}
export interface RollbackStackInput {
  readonly StackName: string;
  readonly RoleARN?: string;
  readonly ClientRequestToken?: string;
  readonly RetainExceptOnCreate?: boolean;
  readonly DeploymentConfig?: DeploymentConfig;
}
export interface RollbackStackOutput {
  readonly StackId?: string;
  readonly OperationId?: string;
}
export interface RollbackTrigger {
  readonly Arn: string;
  readonly Type: string;
}
export interface ScanFilter {
  readonly Types?: readonly string[];
}
export type ScanType = "FULL" | "PARTIAL";
export interface ScannedResource {
  readonly ResourceType?: string;
  readonly ResourceIdentifier?: Readonly<Record<string, string>>;
  readonly ManagedByStack?: boolean;
}
export interface ScannedResourceIdentifier {
  readonly ResourceType: string;
  readonly ResourceIdentifier: Readonly<Record<string, string>>;
}
export interface SetStackPolicyInput {
  readonly StackName: string;
  readonly StackPolicyBody?: string;
  readonly StackPolicyURL?: string;
}
export interface SetTypeConfigurationInput {
  readonly TypeArn?: string;
  readonly Configuration: string;
  readonly ConfigurationAlias?: string;
  readonly TypeName?: string;
  readonly Type?: ThirdPartyType;
}
export interface SetTypeConfigurationOutput {
  readonly ConfigurationArn?: string;
}
export interface SetTypeDefaultVersionInput {
  readonly Arn?: string;
  readonly Type?: RegistryType;
  readonly TypeName?: string;
  readonly VersionId?: string;
}
export interface SetTypeDefaultVersionOutput {}
export interface SignalResourceInput {
  readonly StackName: string;
  readonly LogicalResourceId: string;
  readonly UniqueId: string;
  readonly Status: ResourceSignalStatus;
}
export interface Stack {
  readonly StackId?: string;
  readonly StackName: string;
  readonly ChangeSetId?: string;
  readonly Description?: string;
  readonly Parameters?: readonly Parameter[];
  readonly CreationTime: Date;
  readonly DeletionTime?: Date;
  readonly LastUpdatedTime?: Date;
  readonly RollbackConfiguration?: RollbackConfiguration;
  readonly StackStatus: StackStatus;
  readonly StackStatusReason?: string;
  readonly DisableRollback?: boolean;
  readonly DeploymentConfig?: DeploymentConfig;
  readonly NotificationARNs?: readonly string[];
  readonly TimeoutInMinutes?: number;
  readonly Capabilities?: readonly Capability[];
  readonly Outputs?: readonly Output[];
  readonly RoleARN?: string;
  readonly Tags?: readonly Tag[];
  readonly EnableTerminationProtection?: boolean;
  readonly ParentId?: string;
  readonly RootId?: string;
  readonly DriftInformation?: StackDriftInformation;
  readonly RetainExceptOnCreate?: boolean;
  readonly DeletionMode?: DeletionMode;
  readonly DetailedStatus?: DetailedStatus;
  readonly LastOperations?: readonly OperationEntry[];
}
export interface StackDefinition {
  readonly StackName?: string;
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
}
export type StackDriftDetectionStatus = "DETECTION_IN_PROGRESS" | "DETECTION_FAILED" | "DETECTION_COMPLETE";
export interface StackDriftInformation {
  readonly StackDriftStatus: StackDriftStatus;
  readonly LastCheckTimestamp?: Date;
}
export interface StackDriftInformationSummary {
  readonly StackDriftStatus: StackDriftStatus;
  readonly LastCheckTimestamp?: Date;
}
export type StackDriftStatus = "DRIFTED" | "IN_SYNC" | "UNKNOWN" | "NOT_CHECKED";
export interface StackEvent {
  readonly StackId: string;
  readonly EventId: string;
  readonly StackName: string;
  readonly OperationId?: string;
  readonly LogicalResourceId?: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceType?: string;
  readonly Timestamp: Date;
  readonly ResourceStatus?: ResourceStatus;
  readonly ResourceStatusReason?: string;
  readonly ResourceProperties?: string;
  readonly ClientRequestToken?: string;
  readonly HookType?: string;
  readonly HookStatus?: HookStatus;
  readonly HookStatusReason?: string;
  readonly HookInvocationPoint?: HookInvocationPoint;
  readonly HookInvocationId?: string;
  readonly HookFailureMode?: HookFailureMode;
  readonly DetailedStatus?: DetailedStatus;
}
export interface StackInstance {
  readonly StackSetId?: string;
  readonly Region?: string;
  readonly Account?: string;
  readonly StackId?: string;
  readonly ParameterOverrides?: readonly Parameter[];
  readonly Status?: StackInstanceStatus;
  readonly StackInstanceStatus?: StackInstanceComprehensiveStatus;
  readonly StatusReason?: string;
  readonly OrganizationalUnitId?: string;
  readonly DriftStatus?: StackDriftStatus;
  readonly LastDriftCheckTimestamp?: Date;
  readonly LastOperationId?: string;
}
export interface StackInstanceComprehensiveStatus {
  readonly DetailedStatus?: StackInstanceDetailedStatus;
}
export type StackInstanceDetailedStatus = "PENDING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED" | "INOPERABLE" | "SKIPPED_SUSPENDED_ACCOUNT" | "FAILED_IMPORT";
export interface StackInstanceFilter {
  readonly Name?: StackInstanceFilterName;
  readonly Values?: string;
}
export type StackInstanceFilterName = "DETAILED_STATUS" | "LAST_OPERATION_ID" | "DRIFT_STATUS";
export interface StackInstanceResourceDriftsSummary {
  readonly StackId: string;
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId?: string;
  readonly PhysicalResourceIdContext?: readonly PhysicalResourceIdContextKeyValuePair[];
  readonly ResourceType: string;
  readonly PropertyDifferences?: readonly PropertyDifference[];
  readonly StackResourceDriftStatus: StackResourceDriftStatus;
  readonly Timestamp: Date;
}
export type StackInstanceStatus = "CURRENT" | "OUTDATED" | "INOPERABLE";
export interface StackInstanceSummary {
  readonly StackSetId?: string;
  readonly Region?: string;
  readonly Account?: string;
  readonly StackId?: string;
  readonly Status?: StackInstanceStatus;
  readonly StatusReason?: string;
  readonly StackInstanceStatus?: StackInstanceComprehensiveStatus;
  readonly OrganizationalUnitId?: string;
  readonly DriftStatus?: StackDriftStatus;
  readonly LastDriftCheckTimestamp?: Date;
  readonly LastOperationId?: string;
}
export interface StackRefactorAction {
  readonly Action?: StackRefactorActionType;
  readonly Entity?: StackRefactorActionEntity;
  readonly PhysicalResourceId?: string;
  readonly ResourceIdentifier?: string;
  readonly Description?: string;
  readonly Detection?: StackRefactorDetection;
  readonly DetectionReason?: string;
  readonly TagResources?: readonly Tag[];
  readonly UntagResources?: readonly string[];
  readonly ResourceMapping?: ResourceMapping;
}
export type StackRefactorActionEntity = "RESOURCE" | "STACK";
export type StackRefactorActionType = "MOVE" | "CREATE";
export type StackRefactorDetection = "AUTO" | "MANUAL";
export type StackRefactorExecutionStatus = "UNAVAILABLE" | "AVAILABLE" | "OBSOLETE" | "EXECUTE_IN_PROGRESS" | "EXECUTE_COMPLETE" | "EXECUTE_FAILED" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED";
export type StackRefactorStatus = "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_COMPLETE" | "DELETE_FAILED";
export interface StackRefactorSummary {
  readonly StackRefactorId?: string;
  readonly Description?: string;
  readonly ExecutionStatus?: StackRefactorExecutionStatus;
  readonly ExecutionStatusReason?: string;
  readonly Status?: StackRefactorStatus;
  readonly StatusReason?: string;
}
export interface StackResource {
  readonly StackName?: string;
  readonly StackId?: string;
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceType: string;
  readonly Timestamp: Date;
  readonly ResourceStatus: ResourceStatus;
  readonly ResourceStatusReason?: string;
  readonly Description?: string;
  readonly DriftInformation?: StackResourceDriftInformation;
  readonly ModuleInfo?: ModuleInfo;
}
export interface StackResourceDetail {
  readonly StackName?: string;
  readonly StackId?: string;
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceType: string;
  readonly LastUpdatedTimestamp: Date;
  readonly ResourceStatus: ResourceStatus;
  readonly ResourceStatusReason?: string;
  readonly Description?: string;
  readonly Metadata?: string;
  readonly DriftInformation?: StackResourceDriftInformation;
  readonly ModuleInfo?: ModuleInfo;
}
export interface StackResourceDrift {
  readonly StackId: string;
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId?: string;
  readonly PhysicalResourceIdContext?: readonly PhysicalResourceIdContextKeyValuePair[];
  readonly ResourceType: string;
  readonly ExpectedProperties?: string;
  readonly ActualProperties?: string;
  readonly PropertyDifferences?: readonly PropertyDifference[];
  readonly StackResourceDriftStatus: StackResourceDriftStatus;
  readonly Timestamp: Date;
  readonly ModuleInfo?: ModuleInfo;
  readonly DriftStatusReason?: string;
}
export interface StackResourceDriftInformation {
  readonly StackResourceDriftStatus: StackResourceDriftStatus;
  readonly LastCheckTimestamp?: Date;
}
export interface StackResourceDriftInformationSummary {
  readonly StackResourceDriftStatus: StackResourceDriftStatus;
  readonly LastCheckTimestamp?: Date;
}
export type StackResourceDriftStatus = "IN_SYNC" | "MODIFIED" | "DELETED" | "NOT_CHECKED" | "UNKNOWN" | "UNSUPPORTED";
export interface StackResourceSummary {
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceType: string;
  readonly LastUpdatedTimestamp: Date;
  readonly ResourceStatus: ResourceStatus;
  readonly ResourceStatusReason?: string;
  readonly DriftInformation?: StackResourceDriftInformationSummary;
  readonly ModuleInfo?: ModuleInfo;
}
export interface StackSet {
  readonly StackSetName?: string;
  readonly StackSetId?: string;
  readonly Description?: string;
  readonly Status?: StackSetStatus;
  readonly TemplateBody?: string;
  readonly Parameters?: readonly Parameter[];
  readonly Capabilities?: readonly Capability[];
  readonly Tags?: readonly Tag[];
  readonly StackSetARN?: string;
  readonly AdministrationRoleARN?: string;
  readonly ExecutionRoleName?: string;
  readonly StackSetDriftDetectionDetails?: StackSetDriftDetectionDetails;
  readonly AutoDeployment?: AutoDeployment;
  readonly PermissionModel?: PermissionModels;
  readonly OrganizationalUnitIds?: readonly string[];
  readonly ManagedExecution?: ManagedExecution;
  readonly Regions?: readonly string[];
}
export interface StackSetAutoDeploymentTargetSummary {
  readonly OrganizationalUnitId?: string;
  readonly Regions?: readonly string[];
}
export interface StackSetDriftDetectionDetails {
  readonly DriftStatus?: StackSetDriftStatus;
  readonly DriftDetectionStatus?: StackSetDriftDetectionStatus;
  readonly LastDriftCheckTimestamp?: Date;
  readonly TotalStackInstancesCount?: number;
  readonly DriftedStackInstancesCount?: number;
  readonly InSyncStackInstancesCount?: number;
  readonly InProgressStackInstancesCount?: number;
  readonly FailedStackInstancesCount?: number;
}
export type StackSetDriftDetectionStatus = "COMPLETED" | "FAILED" | "PARTIAL_SUCCESS" | "IN_PROGRESS" | "STOPPED";
export type StackSetDriftStatus = "DRIFTED" | "IN_SYNC" | "NOT_CHECKED";
export interface StackSetOperation {
  readonly OperationId?: string;
  readonly StackSetId?: string;
  readonly Action?: StackSetOperationAction;
  readonly Status?: StackSetOperationStatus;
  readonly OperationPreferences?: StackSetOperationPreferences;
  readonly RetainStacks?: boolean;
  readonly AdministrationRoleARN?: string;
  readonly ExecutionRoleName?: string;
  readonly CreationTimestamp?: Date;
  readonly EndTimestamp?: Date;
  readonly DeploymentTargets?: DeploymentTargets;
  readonly StackSetDriftDetectionDetails?: StackSetDriftDetectionDetails;
  readonly StatusReason?: string;
  readonly StatusDetails?: StackSetOperationStatusDetails;
}
export type StackSetOperationAction = "CREATE" | "UPDATE" | "DELETE" | "DETECT_DRIFT";
export interface StackSetOperationPreferences {
  readonly RegionConcurrencyType?: RegionConcurrencyType;
  readonly RegionOrder?: readonly string[];
  readonly FailureToleranceCount?: number;
  readonly FailureTolerancePercentage?: number;
  readonly MaxConcurrentCount?: number;
  readonly MaxConcurrentPercentage?: number;
  readonly ConcurrencyMode?: ConcurrencyMode;
}
export type StackSetOperationResultStatus = "PENDING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED";
export interface StackSetOperationResultSummary {
  readonly Account?: string;
  readonly Region?: string;
  readonly Status?: StackSetOperationResultStatus;
  readonly StatusReason?: string;
  readonly AccountGateResult?: AccountGateResult;
  readonly OrganizationalUnitId?: string;
}
export type StackSetOperationStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "STOPPING" | "STOPPED" | "QUEUED";
export interface StackSetOperationStatusDetails {
  readonly FailedStackInstancesCount?: number;
}
export interface StackSetOperationSummary {
  readonly OperationId?: string;
  readonly Action?: StackSetOperationAction;
  readonly Status?: StackSetOperationStatus;
  readonly CreationTimestamp?: Date;
  readonly EndTimestamp?: Date;
  readonly StatusReason?: string;
  readonly StatusDetails?: StackSetOperationStatusDetails;
  readonly OperationPreferences?: StackSetOperationPreferences;
}
export type StackSetStatus = "ACTIVE" | "DELETED";
export interface StackSetSummary {
  readonly StackSetName?: string;
  readonly StackSetId?: string;
  readonly Description?: string;
  readonly Status?: StackSetStatus;
  readonly AutoDeployment?: AutoDeployment;
  readonly PermissionModel?: PermissionModels;
  readonly DriftStatus?: StackDriftStatus;
  readonly LastDriftCheckTimestamp?: Date;
  readonly ManagedExecution?: ManagedExecution;
}
export type StackStatus = "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "CREATE_COMPLETE" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_FAILED" | "ROLLBACK_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "DELETE_COMPLETE" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED" | "UPDATE_ROLLBACK_IN_PROGRESS" | "UPDATE_ROLLBACK_FAILED" | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_ROLLBACK_COMPLETE" | "REVIEW_IN_PROGRESS" | "IMPORT_IN_PROGRESS" | "IMPORT_COMPLETE" | "IMPORT_ROLLBACK_IN_PROGRESS" | "IMPORT_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_COMPLETE";
export interface StackSummary {
  readonly StackId?: string;
  readonly StackName: string;
  readonly TemplateDescription?: string;
  readonly CreationTime: Date;
  readonly LastUpdatedTime?: Date;
  readonly DeletionTime?: Date;
  readonly StackStatus: StackStatus;
  readonly StackStatusReason?: string;
  readonly ParentId?: string;
  readonly RootId?: string;
  readonly DriftInformation?: StackDriftInformationSummary;
  readonly LastOperations?: readonly OperationEntry[];
}
export interface StartResourceScanInput {
  readonly ClientRequestToken?: string;
  readonly ScanFilters?: readonly ScanFilter[];
}
export interface StartResourceScanOutput {
  readonly ResourceScanId?: string;
}
export interface StopStackSetOperationInput {
  readonly StackSetName: string;
  readonly OperationId: string;
  readonly CallAs?: CallAs;
}
export interface StopStackSetOperationOutput {}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TemplateConfiguration {
  readonly DeletionPolicy?: GeneratedTemplateDeletionPolicy;
  readonly UpdateReplacePolicy?: GeneratedTemplateUpdateReplacePolicy;
}
export type TemplateFormat = "JSON" | "YAML";
export interface TemplateParameter {
  readonly ParameterKey?: string;
  readonly DefaultValue?: string;
  readonly NoEcho?: boolean;
  readonly Description?: string;
}
export interface TemplateProgress {
  readonly ResourcesSucceeded?: number;
  readonly ResourcesFailed?: number;
  readonly ResourcesProcessing?: number;
  readonly ResourcesPending?: number;
}
export type TemplateStage = "Original" | "Processed";
export interface TemplateSummary {
  readonly GeneratedTemplateId?: string;
  readonly GeneratedTemplateName?: string;
  readonly Status?: GeneratedTemplateStatus;
  readonly StatusReason?: string;
  readonly CreationTime?: Date;
  readonly LastUpdatedTime?: Date;
  readonly NumberOfResources?: number;
}
export interface TemplateSummaryConfig {
  readonly TreatUnrecognizedResourceTypesAsWarnings?: boolean;
}
export interface TestTypeInput {
  readonly Arn?: string;
  readonly Type?: ThirdPartyType;
  readonly TypeName?: string;
  readonly VersionId?: string;
  readonly LogDeliveryBucket?: string;
}
export interface TestTypeOutput {
  readonly TypeVersionArn?: string;
}
export type ThirdPartyType = "RESOURCE" | "MODULE" | "HOOK";
export interface TypeConfigurationDetails {
  readonly Arn?: string;
  readonly Alias?: string;
  readonly Configuration?: string;
  readonly LastUpdated?: Date;
  readonly TypeArn?: string;
  readonly TypeName?: string;
  readonly IsDefaultConfiguration?: boolean;
}
export interface TypeConfigurationIdentifier {
  readonly TypeArn?: string;
  readonly TypeConfigurationAlias?: string;
  readonly TypeConfigurationArn?: string;
  readonly Type?: ThirdPartyType;
  readonly TypeName?: string;
}
export interface TypeFilters {
  readonly Category?: Category;
  readonly PublisherId?: string;
  readonly TypeNamePrefix?: string;
}
export interface TypeSummary {
  readonly Type?: RegistryType;
  readonly TypeName?: string;
  readonly DefaultVersionId?: string;
  readonly TypeArn?: string;
  readonly LastUpdated?: Date;
  readonly Description?: string;
  readonly PublisherId?: string;
  readonly OriginalTypeName?: string;
  readonly PublicVersionNumber?: string;
  readonly LatestPublicVersion?: string;
  readonly PublisherIdentity?: IdentityProvider;
  readonly PublisherName?: string;
  readonly IsActivated?: boolean;
}
export type TypeTestsStatus = "PASSED" | "FAILED" | "IN_PROGRESS" | "NOT_TESTED";
export interface TypeVersionSummary {
  readonly Type?: RegistryType;
  readonly TypeName?: string;
  readonly VersionId?: string;
  readonly IsDefaultVersion?: boolean;
  readonly Arn?: string;
  readonly TimeCreated?: Date;
  readonly Description?: string;
  readonly PublicVersionNumber?: string;
}
export interface UpdateGeneratedTemplateInput {
  readonly GeneratedTemplateName: string;
  readonly NewGeneratedTemplateName?: string;
  readonly AddResources?: readonly ResourceDefinition[];
  readonly RemoveResources?: readonly string[];
  readonly RefreshAllResources?: boolean;
  readonly TemplateConfiguration?: TemplateConfiguration;
}
export interface UpdateGeneratedTemplateOutput {
  readonly GeneratedTemplateId?: string;
}
export interface UpdateStackInput {
  readonly StackName: string;
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
  readonly UsePreviousTemplate?: boolean;
  readonly StackPolicyDuringUpdateBody?: string;
  readonly StackPolicyDuringUpdateURL?: string;
  readonly Parameters?: readonly Parameter[];
  readonly Capabilities?: readonly Capability[];
  readonly ResourceTypes?: readonly string[];
  readonly RoleARN?: string;
  readonly RollbackConfiguration?: RollbackConfiguration;
  readonly StackPolicyBody?: string;
  readonly StackPolicyURL?: string;
  readonly NotificationARNs?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly DisableRollback?: boolean;
  readonly ClientRequestToken?: string;
  readonly RetainExceptOnCreate?: boolean;
  readonly DeploymentConfig?: DeploymentConfig;
  readonly DisableValidation?: boolean;
}
export interface UpdateStackInstancesInput {
  readonly StackSetName: string;
  readonly Accounts?: readonly string[];
  readonly DeploymentTargets?: DeploymentTargets;
  readonly Regions: readonly string[];
  readonly ParameterOverrides?: readonly Parameter[];
  readonly OperationPreferences?: StackSetOperationPreferences;
  readonly OperationId?: string;
  readonly CallAs?: CallAs;
}
export interface UpdateStackInstancesOutput {
  readonly OperationId?: string;
}
export interface UpdateStackOutput {
  readonly StackId?: string;
  readonly OperationId?: string;
}
export interface UpdateStackSetInput {
  readonly StackSetName: string;
  readonly Description?: string;
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
  readonly UsePreviousTemplate?: boolean;
  readonly Parameters?: readonly Parameter[];
  readonly Capabilities?: readonly Capability[];
  readonly Tags?: readonly Tag[];
  readonly OperationPreferences?: StackSetOperationPreferences;
  readonly AdministrationRoleARN?: string;
  readonly ExecutionRoleName?: string;
  readonly DeploymentTargets?: DeploymentTargets;
  readonly PermissionModel?: PermissionModels;
  readonly AutoDeployment?: AutoDeployment;
  readonly OperationId?: string;
  readonly Accounts?: readonly string[];
  readonly Regions?: readonly string[];
  readonly CallAs?: CallAs;
  readonly ManagedExecution?: ManagedExecution;
}
export interface UpdateStackSetOutput {
  readonly OperationId?: string;
}
export interface UpdateTerminationProtectionInput {
  readonly EnableTerminationProtection: boolean;
  readonly StackName: string;
}
export interface UpdateTerminationProtectionOutput {
  readonly StackId?: string;
}
export interface ValidateTemplateInput {
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
}
export interface ValidateTemplateOutput {
  readonly Parameters?: readonly TemplateParameter[];
  readonly Description?: string;
  readonly Capabilities?: readonly Capability[];
  readonly CapabilitiesReason?: string;
  readonly DeclaredTransforms?: readonly string[];
}
export type ValidationStatus = "FAILED" | "SKIPPED";
export type VersionBump = "MAJOR" | "MINOR";
export type Visibility = "PUBLIC" | "PRIVATE";
export interface WarningDetail {
  readonly Type?: WarningType;
  readonly Properties?: readonly WarningProperty[];
}
export interface WarningProperty {
  readonly PropertyPath?: string;
  readonly Required?: boolean;
  readonly Description?: string;
}
export type WarningType = "MUTUALLY_EXCLUSIVE_PROPERTIES" | "UNSUPPORTED_PROPERTIES" | "MUTUALLY_EXCLUSIVE_TYPES" | "EXCLUDED_PROPERTIES" | "EXCLUDED_RESOURCES";
export interface Warnings {
  readonly UnrecognizedResourceTypes?: readonly string[];
}
