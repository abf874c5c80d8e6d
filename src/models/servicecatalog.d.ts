/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of servicecatalog. */

/** Input and output of each operation. */
export interface Operations {
  AcceptPortfolioShare: [AcceptPortfolioShareInput, AcceptPortfolioShareOutput];
  AssociateBudgetWithResource: [AssociateBudgetWithResourceInput, AssociateBudgetWithResourceOutput];
  AssociatePrincipalWithPortfolio: [AssociatePrincipalWithPortfolioInput, AssociatePrincipalWithPortfolioOutput];
  AssociateProductWithPortfolio: [AssociateProductWithPortfolioInput, AssociateProductWithPortfolioOutput];
  AssociateServiceActionWithProvisioningArtifact: [AssociateServiceActionWithProvisioningArtifactInput, AssociateServiceActionWithProvisioningArtifactOutput];
  AssociateTagOptionWithResource: [AssociateTagOptionWithResourceInput, AssociateTagOptionWithResourceOutput];
  BatchAssociateServiceActionWithProvisioningArtifact: [BatchAssociateServiceActionWithProvisioningArtifactInput, BatchAssociateServiceActionWithProvisioningArtifactOutput];
  BatchDisassociateServiceActionFromProvisioningArtifact: [BatchDisassociateServiceActionFromProvisioningArtifactInput, BatchDisassociateServiceActionFromProvisioningArtifactOutput];
  CopyProduct: [CopyProductInput, CopyProductOutput];
  CreateConstraint: [CreateConstraintInput, CreateConstraintOutput];
  CreatePortfolio: [CreatePortfolioInput, CreatePortfolioOutput];
  CreatePortfolioShare: [CreatePortfolioShareInput, CreatePortfolioShareOutput];
  CreateProduct: [CreateProductInput, CreateProductOutput];
  CreateProvisionedProductPlan: [CreateProvisionedProductPlanInput, CreateProvisionedProductPlanOutput];
  CreateProvisioningArtifact: [CreateProvisioningArtifactInput, CreateProvisioningArtifactOutput];
  CreateServiceAction: [CreateServiceActionInput, CreateServiceActionOutput];
  CreateTagOption: [CreateTagOptionInput, CreateTagOptionOutput];
  DeleteConstraint: [DeleteConstraintInput, DeleteConstraintOutput];
  DeletePortfolio: [DeletePortfolioInput, DeletePortfolioOutput];
  DeletePortfolioShare: [DeletePortfolioShareInput, DeletePortfolioShareOutput];
  DeleteProduct: [DeleteProductInput, DeleteProductOutput];
  DeleteProvisionedProductPlan: [DeleteProvisionedProductPlanInput, DeleteProvisionedProductPlanOutput];
  DeleteProvisioningArtifact: [DeleteProvisioningArtifactInput, DeleteProvisioningArtifactOutput];
  DeleteServiceAction: [DeleteServiceActionInput, DeleteServiceActionOutput];
  DeleteTagOption: [DeleteTagOptionInput, DeleteTagOptionOutput];
  DescribeConstraint: [DescribeConstraintInput, DescribeConstraintOutput];
  DescribeCopyProductStatus: [DescribeCopyProductStatusInput, DescribeCopyProductStatusOutput];
  DescribePortfolio: [DescribePortfolioInput, DescribePortfolioOutput];
  DescribePortfolioShareStatus: [DescribePortfolioShareStatusInput, DescribePortfolioShareStatusOutput];
  DescribePortfolioShares: [DescribePortfolioSharesInput, DescribePortfolioSharesOutput];
  DescribeProduct: [DescribeProductInput, DescribeProductOutput];
  DescribeProductAsAdmin: [DescribeProductAsAdminInput, DescribeProductAsAdminOutput];
  DescribeProductView: [DescribeProductViewInput, DescribeProductViewOutput];
  DescribeProvisionedProduct: [DescribeProvisionedProductInput, DescribeProvisionedProductOutput];
  DescribeProvisionedProductPlan: [DescribeProvisionedProductPlanInput, DescribeProvisionedProductPlanOutput];
  DescribeProvisioningArtifact: [DescribeProvisioningArtifactInput, DescribeProvisioningArtifactOutput];
  DescribeProvisioningParameters: [DescribeProvisioningParametersInput, DescribeProvisioningParametersOutput];
  DescribeRecord: [DescribeRecordInput, DescribeRecordOutput];
  DescribeServiceAction: [DescribeServiceActionInput, DescribeServiceActionOutput];
  DescribeServiceActionExecutionParameters: [DescribeServiceActionExecutionParametersInput, DescribeServiceActionExecutionParametersOutput];
  DescribeTagOption: [DescribeTagOptionInput, DescribeTagOptionOutput];
  DisableAWSOrganizationsAccess: [DisableAWSOrganizationsAccessInput, DisableAWSOrganizationsAccessOutput];
  DisassociateBudgetFromResource: [DisassociateBudgetFromResourceInput, DisassociateBudgetFromResourceOutput];
  DisassociatePrincipalFromPortfolio: [DisassociatePrincipalFromPortfolioInput, DisassociatePrincipalFromPortfolioOutput];
  DisassociateProductFromPortfolio: [DisassociateProductFromPortfolioInput, DisassociateProductFromPortfolioOutput];
  DisassociateServiceActionFromProvisioningArtifact: [DisassociateServiceActionFromProvisioningArtifactInput, DisassociateServiceActionFromProvisioningArtifactOutput];
  DisassociateTagOptionFromResource: [DisassociateTagOptionFromResourceInput, DisassociateTagOptionFromResourceOutput];
  EnableAWSOrganizationsAccess: [EnableAWSOrganizationsAccessInput, EnableAWSOrganizationsAccessOutput];
  ExecuteProvisionedProductPlan: [ExecuteProvisionedProductPlanInput, ExecuteProvisionedProductPlanOutput];
  ExecuteProvisionedProductServiceAction: [ExecuteProvisionedProductServiceActionInput, ExecuteProvisionedProductServiceActionOutput];
  GetAWSOrganizationsAccessStatus: [GetAWSOrganizationsAccessStatusInput, GetAWSOrganizationsAccessStatusOutput];
  GetProvisionedProductOutputs: [GetProvisionedProductOutputsInput, GetProvisionedProductOutputsOutput];
  ImportAsProvisionedProduct: [ImportAsProvisionedProductInput, ImportAsProvisionedProductOutput];
  ListAcceptedPortfolioShares: [ListAcceptedPortfolioSharesInput, ListAcceptedPortfolioSharesOutput];
  ListBudgetsForResource: [ListBudgetsForResourceInput, ListBudgetsForResourceOutput];
  ListConstraintsForPortfolio: [ListConstraintsForPortfolioInput, ListConstraintsForPortfolioOutput];
  ListLaunchPaths: [ListLaunchPathsInput, ListLaunchPathsOutput];
  ListOrganizationPortfolioAccess: [ListOrganizationPortfolioAccessInput, ListOrganizationPortfolioAccessOutput];
  ListPortfolioAccess: [ListPortfolioAccessInput, ListPortfolioAccessOutput];
  ListPortfolios: [ListPortfoliosInput, ListPortfoliosOutput];
  ListPortfoliosForProduct: [ListPortfoliosForProductInput, ListPortfoliosForProductOutput];
  ListPrincipalsForPortfolio: [ListPrincipalsForPortfolioInput, ListPrincipalsForPortfolioOutput];
  ListProvisionedProductPlans: [ListProvisionedProductPlansInput, ListProvisionedProductPlansOutput];
  ListProvisioningArtifacts: [ListProvisioningArtifactsInput, ListProvisioningArtifactsOutput];
  ListProvisioningArtifactsForServiceAction: [ListProvisioningArtifactsForServiceActionInput, ListProvisioningArtifactsForServiceActionOutput];
  ListRecordHistory: [ListRecordHistoryInput, ListRecordHistoryOutput];
  ListResourcesForTagOption: [ListResourcesForTagOptionInput, ListResourcesForTagOptionOutput];
  ListServiceActions: [ListServiceActionsInput, ListServiceActionsOutput];
  ListServiceActionsForProvisioningArtifact: [ListServiceActionsForProvisioningArtifactInput, ListServiceActionsForProvisioningArtifactOutput];
  ListStackInstancesForProvisionedProduct: [ListStackInstancesForProvisionedProductInput, ListStackInstancesForProvisionedProductOutput];
  ListTagOptions: [ListTagOptionsInput, ListTagOptionsOutput];
  NotifyProvisionProductEngineWorkflowResult: [NotifyProvisionProductEngineWorkflowResultInput, NotifyProvisionProductEngineWorkflowResultOutput];
  NotifyTerminateProvisionedProductEngineWorkflowResult: [NotifyTerminateProvisionedProductEngineWorkflowResultInput, NotifyTerminateProvisionedProductEngineWorkflowResultOutput];
  NotifyUpdateProvisionedProductEngineWorkflowResult: [NotifyUpdateProvisionedProductEngineWorkflowResultInput, NotifyUpdateProvisionedProductEngineWorkflowResultOutput];
  ProvisionProduct: [ProvisionProductInput, ProvisionProductOutput];
  RejectPortfolioShare: [RejectPortfolioShareInput, RejectPortfolioShareOutput];
  ScanProvisionedProducts: [ScanProvisionedProductsInput, ScanProvisionedProductsOutput];
  SearchProducts: [SearchProductsInput, SearchProductsOutput];
  SearchProductsAsAdmin: [SearchProductsAsAdminInput, SearchProductsAsAdminOutput];
  SearchProvisionedProducts: [SearchProvisionedProductsInput, SearchProvisionedProductsOutput];
  TerminateProvisionedProduct: [TerminateProvisionedProductInput, TerminateProvisionedProductOutput];
  UpdateConstraint: [UpdateConstraintInput, UpdateConstraintOutput];
  UpdatePortfolio: [UpdatePortfolioInput, UpdatePortfolioOutput];
  UpdatePortfolioShare: [UpdatePortfolioShareInput, UpdatePortfolioShareOutput];
  UpdateProduct: [UpdateProductInput, UpdateProductOutput];
  UpdateProvisionedProduct: [UpdateProvisionedProductInput, UpdateProvisionedProductOutput];
  UpdateProvisionedProductProperties: [UpdateProvisionedProductPropertiesInput, UpdateProvisionedProductPropertiesOutput];
  UpdateProvisioningArtifact: [UpdateProvisioningArtifactInput, UpdateProvisioningArtifactOutput];
  UpdateServiceAction: [UpdateServiceActionInput, UpdateServiceActionOutput];
  UpdateTagOption: [UpdateTagOptionInput, UpdateTagOptionOutput];
}

export interface AcceptPortfolioShareInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly PortfolioShareType?: PortfolioShareType;
}
export interface AcceptPortfolioShareOutput {}
export interface AccessLevelFilter {
  readonly Key?: AccessLevelFilterKey;
  readonly Value?: string;
}
export type AccessLevelFilterKey = "Account" | "Role" | "User";
export type AccessStatus = "ENABLED" | "UNDER_CHANGE" | "DISABLED";
export interface AssociateBudgetWithResourceInput {
  readonly BudgetName: string;
  readonly ResourceId: string;
}
export interface AssociateBudgetWithResourceOutput {}
export interface AssociatePrincipalWithPortfolioInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly PrincipalARN: string;
  readonly PrincipalType: PrincipalType;
}
export interface AssociatePrincipalWithPortfolioOutput {}
export interface AssociateProductWithPortfolioInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
  readonly PortfolioId: string;
  readonly SourcePortfolioId?: string;
}
export interface AssociateProductWithPortfolioOutput {}
export interface AssociateServiceActionWithProvisioningArtifactInput {
  readonly ProductId: string;
  readonly ProvisioningArtifactId: string;
  readonly ServiceActionId: string;
  readonly AcceptLanguage?: string;
  readonly IdempotencyToken?: string;
}
export interface AssociateServiceActionWithProvisioningArtifactOutput {}
export interface AssociateTagOptionWithResourceInput {
  readonly ResourceId: string;
  readonly TagOptionId: string;
}
export interface AssociateTagOptionWithResourceOutput {}
export interface BatchAssociateServiceActionWithProvisioningArtifactInput {
  readonly ServiceActionAssociations: readonly ServiceActionAssociation[];
  readonly AcceptLanguage?: string;
}
export interface BatchAssociateServiceActionWithProvisioningArtifactOutput {
  readonly FailedServiceActionAssociations?: readonly FailedServiceActionAssociation[];
}
export interface BatchDisassociateServiceActionFromProvisioningArtifactInput {
  readonly ServiceActionAssociations: readonly ServiceActionAssociation[];
  readonly AcceptLanguage?: string;
}
export interface BatchDisassociateServiceActionFromProvisioningArtifactOutput {
  readonly FailedServiceActionAssociations?: readonly FailedServiceActionAssociation[];
}
export interface BudgetDetail {
  readonly BudgetName?: string;
}
export type ChangeAction = "ADD" | "MODIFY" | "REMOVE";
export interface CloudWatchDashboard {
  readonly Name?: string;
}
export interface CodeStarParameters {
  readonly ConnectionArn: string;
  readonly Repository: string;
  readonly Branch: string;
  readonly ArtifactPath: string;
}
export interface ConstraintDetail {
  readonly ConstraintId?: string;
  readonly Type?: string;
  readonly Description?: string;
  readonly Owner?: string;
  readonly ProductId?: string;
  readonly PortfolioId?: string;
}
export interface ConstraintSummary {
  readonly Type?: string;
  readonly Description?: string;
}
export type CopyOption = "CopyTags";
export interface CopyProductInput {
  readonly AcceptLanguage?: string;
  readonly SourceProductArn: string;
  readonly TargetProductId?: string;
  readonly TargetProductName?: string;
  readonly SourceProvisioningArtifactIdentifiers?: readonly Readonly<Partial<Record<ProvisioningArtifactPropertyName, string>>>[];
  readonly CopyOptions?: readonly CopyOption[];
  readonly IdempotencyToken: string;
}
export interface CopyProductOutput {
  readonly CopyProductToken?: string;
}
export type CopyProductStatus = "SUCCEEDED" | "IN_PROGRESS" | "FAILED";
export interface CreateConstraintInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly ProductId: string;
  readonly Parameters: string;
  readonly Type: string;
  readonly Description?: string;
  readonly IdempotencyToken: string;
}
export interface CreateConstraintOutput {
  readonly ConstraintDetail?: ConstraintDetail;
  readonly ConstraintParameters?: string;
  readonly Status?: Status;
}
export interface CreatePortfolioInput {
  readonly AcceptLanguage?: string;
  readonly DisplayName: string;
  readonly Description?: string;
  readonly ProviderName: string;
  readonly Tags?: readonly Tag[];
  readonly IdempotencyToken: string;
}
export interface CreatePortfolioOutput {
  readonly PortfolioDetail?: PortfolioDetail;
  readonly Tags?: readonly Tag[];
}
export interface CreatePortfolioShareInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly AccountId?: string;
  readonly OrganizationNode?: OrganizationNode;
  readonly ShareTagOptions?: boolean;
  readonly SharePrincipals?: boolean;
}
export interface CreatePortfolioShareOutput {
  readonly PortfolioShareToken?: string;
}
export interface CreateProductInput {
  readonly AcceptLanguage?: string;
  readonly Name: string;
  readonly Owner: string;
  readonly Description?: string;
  readonly Distributor?: string;
  readonly SupportDescription?: string;
  readonly SupportEmail?: string;
  readonly SupportUrl?: string;
  readonly ProductType: ProductType;
  readonly Tags?: readonly Tag[];
  readonly ProvisioningArtifactParameters?: ProvisioningArtifactProperties;
  readonly IdempotencyToken: string;
  readonly SourceConnection?: SourceConnection;
}
export interface CreateProductOutput {
  readonly ProductViewDetail?: ProductViewDetail;
  readonly ProvisioningArtifactDetail?: ProvisioningArtifactDetail;
  readonly Tags?: readonly Tag[];
}
export interface CreateProvisionedProductPlanInput {
  readonly AcceptLanguage?: string;
  readonly PlanName: string;
  readonly PlanType: ProvisionedProductPlanType;
  readonly NotificationArns?: readonly string[];
  readonly PathId?: string;
  readonly ProductId: string;
  readonly ProvisionedProductName: string;
  readonly ProvisioningArtifactId: string;
  readonly ProvisioningParameters?: readonly UpdateProvisioningParameter[];
  readonly IdempotencyToken: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateProvisionedProductPlanOutput {
  readonly PlanName?: string;
  readonly PlanId?: string;
  readonly ProvisionProductId?: string;
  readonly ProvisionedProductName?: string;
  readonly ProvisioningArtifactId?: string;
}
export interface CreateProvisioningArtifactInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
  readonly Parameters: ProvisioningArtifactProperties;
  readonly IdempotencyToken: string;
}
export interface CreateProvisioningArtifactOutput {
  readonly ProvisioningArtifactDetail?: ProvisioningArtifactDetail;
  readonly Info?: Readonly<Record<string, string>>;
  readonly Status?: Status;
}
export interface CreateServiceActionInput {
  readonly Name: string;
  readonly DefinitionType: ServiceActionDefinitionType;
  readonly Definition: Readonly<Partial<Record<ServiceActionDefinitionKey, string>>>;
  readonly Description?: string;
  readonly AcceptLanguage?: string;
  readonly IdempotencyToken: string;
}
export interface CreateServiceActionOutput {
  readonly ServiceActionDetail?: ServiceActionDetail;
}
export interface CreateTagOptionInput {
  readonly Key: string;
  readonly Value: string;
}
export interface CreateTagOptionOutput {
  readonly TagOptionDetail?: TagOptionDetail;
}
export interface DeleteConstraintInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
}
export interface DeleteConstraintOutput {}
export interface DeletePortfolioInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
}
export interface DeletePortfolioOutput {}
export interface DeletePortfolioShareInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly AccountId?: string;
  readonly OrganizationNode?: OrganizationNode;
}
export interface DeletePortfolioShareOutput {
  readonly PortfolioShareToken?: string;
}
export interface DeleteProductInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
}
export interface DeleteProductOutput {}
export interface DeleteProvisionedProductPlanInput {
  readonly AcceptLanguage?: string;
  readonly PlanId: string;
  readonly IgnoreErrors?: boolean;
}
export interface DeleteProvisionedProductPlanOutput {}
export interface DeleteProvisioningArtifactInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
  readonly ProvisioningArtifactId: string;
}
export interface DeleteProvisioningArtifactOutput {}
export interface DeleteServiceActionInput {
  readonly Id: string;
  readonly AcceptLanguage?: string;
  readonly IdempotencyToken?: string;
}
export interface DeleteServiceActionOutput {}
export interface DeleteTagOptionInput {
  readonly Id: string;
}
export interface DeleteTagOptionOutput {}
export interface DescribeConstraintInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
}
export interface DescribeConstraintOutput {
  readonly ConstraintDetail?: ConstraintDetail;
  readonly ConstraintParameters?: string;
  readonly Status?: Status;
}
export interface DescribeCopyProductStatusInput {
  readonly AcceptLanguage?: string;
  readonly CopyProductToken: string;
}
export interface DescribeCopyProductStatusOutput {
  readonly CopyProductStatus?: CopyProductStatus;
  readonly TargetProductId?: string;
  readonly StatusDetail?: string;
}
export interface DescribePortfolioInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
}
export interface DescribePortfolioOutput {
  readonly PortfolioDetail?: PortfolioDetail;
  readonly Tags?: readonly Tag[];
  readonly TagOptions?: readonly TagOptionDetail[];
  readonly Budgets?: readonly BudgetDetail[];
}
export interface DescribePortfolioShareStatusInput {
  readonly PortfolioShareToken: string;
}
export interface DescribePortfolioShareStatusOutput {
  readonly PortfolioShareToken?: string;
  readonly PortfolioId?: string;
  readonly OrganizationNodeValue?: string;
  readonly Status?: ShareStatus;
  readonly ShareDetails?: ShareDetails;
}
export type DescribePortfolioShareType = "ACCOUNT" | "ORGANIZATION" | "ORGANIZATIONAL_UNIT" | "ORGANIZATION_MEMBER_ACCOUNT";
export interface DescribePortfolioSharesInput {
  readonly PortfolioId: string;
  readonly Type: DescribePortfolioShareType;
  readonly PageToken?: string;
  readonly PageSize?: number;
}
export interface DescribePortfolioSharesOutput {
  readonly NextPageToken?: string;
  readonly PortfolioShareDetails?: readonly PortfolioShareDetail[];
}
export interface DescribeProductAsAdminInput {
  readonly AcceptLanguage?: string;
  readonly Id?: string;
  readonly Name?: string;
  readonly SourcePortfolioId?: string;
}
export interface DescribeProductAsAdminOutput {
  readonly ProductViewDetail?: ProductViewDetail;
  readonly ProvisioningArtifactSummaries?: readonly ProvisioningArtifactSummary[];
  readonly Tags?: readonly Tag[];
  readonly TagOptions?: readonly TagOptionDetail[];
  readonly Budgets?: readonly BudgetDetail[];
}
export interface DescribeProductInput {
  readonly AcceptLanguage?: string;
  readonly Id?: string;
  readonly Name?: string;
}
export interface DescribeProductOutput {
  readonly ProductViewSummary?: ProductViewSummary;
  readonly ProvisioningArtifacts?: readonly ProvisioningArtifact[];
  readonly Budgets?: readonly BudgetDetail[];
  readonly LaunchPaths?: readonly LaunchPath[];
}
export interface DescribeProductViewInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
}
export interface DescribeProductViewOutput {
  readonly ProductViewSummary?: ProductViewSummary;
  readonly ProvisioningArtifacts?: readonly ProvisioningArtifact[];
}
export interface DescribeProvisionedProductInput {
  readonly AcceptLanguage?: string;
  readonly Id?: string;
  readonly Name?: string;
}
export interface DescribeProvisionedProductOutput {
  readonly ProvisionedProductDetail?: ProvisionedProductDetail;
  readonly CloudWatchDashboards?: readonly CloudWatchDashboard[];
}
export interface DescribeProvisionedProductPlanInput {
  readonly AcceptLanguage?: string;
  readonly PlanId: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface DescribeProvisionedProductPlanOutput {
  readonly ProvisionedProductPlanDetails?: ProvisionedProductPlanDetails;
  readonly ResourceChanges?: readonly ResourceChange[];
  readonly NextPageToken?: string;
}
export interface DescribeProvisioningArtifactInput {
  readonly AcceptLanguage?: string;
  readonly ProvisioningArtifactId?: string;
  readonly ProductId?: string;
  readonly ProvisioningArtifactName?: string;
  readonly ProductName?: string;
  readonly Verbose?: boolean;
  readonly IncludeProvisioningArtifactParameters?: boolean;
}
export interface DescribeProvisioningArtifactOutput {
  readonly ProvisioningArtifactDetail?: ProvisioningArtifactDetail;
  readonly Info?: Readonly<Record<string, string>>;
  readonly Status?: Status;
  readonly ProvisioningArtifactParameters?: readonly ProvisioningArtifactParameter[];
}
export interface DescribeProvisioningParametersInput {
  readonly AcceptLanguage?: string;
  readonly ProductId?: string;
  readonly ProductName?: string;
  readonly ProvisioningArtifactId?: string;
  readonly ProvisioningArtifactName?: string;
  readonly PathId?: string;
  readonly PathName?: string;
}
export interface DescribeProvisioningParametersOutput {
  readonly ProvisioningArtifactParameters?: readonly ProvisioningArtifactParameter[];
  readonly ConstraintSummaries?: readonly ConstraintSummary[];
  readonly UsageInstructions?: readonly UsageInstruction[];
  readonly TagOptions?: readonly TagOptionSummary[];
  readonly ProvisioningArtifactPreferences?: ProvisioningArtifactPreferences;
  readonly ProvisioningArtifactOutputs?: readonly ProvisioningArtifactOutput[];
  readonly ProvisioningArtifactOutputKeys?: readonly ProvisioningArtifactOutput[];
}
export interface DescribeRecordInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
  readonly PageToken?: string;
  readonly PageSize?: number;
}
export interface DescribeRecordOutput {
  readonly RecordDetail?: RecordDetail;
  readonly RecordOutputs?: readonly RecordOutput[];
  readonly NextPageToken?: string;
}
export interface DescribeServiceActionExecutionParametersInput {
  readonly ProvisionedProductId: string;
  readonly ServiceActionId: string;
  readonly AcceptLanguage?: string;
}
export interface DescribeServiceActionExecutionParametersOutput {
  readonly ServiceActionParameters?: readonly ExecutionParameter[];
}
export interface DescribeServiceActionInput {
  readonly Id: string;
  readonly AcceptLanguage?: string;
}
export interface DescribeServiceActionOutput {
  readonly ServiceActionDetail?: ServiceActionDetail;
}
export interface DescribeTagOptionInput {
  readonly Id: string;
}
export interface DescribeTagOptionOutput {
  readonly TagOptionDetail?: TagOptionDetail;
}
export interface DisableAWSOrganizationsAccessInput {}
export interface DisableAWSOrganizationsAccessOutput {}
export interface DisassociateBudgetFromResourceInput {
  readonly BudgetName: string;
  readonly ResourceId: string;
}
export interface DisassociateBudgetFromResourceOutput {}
export interface DisassociatePrincipalFromPortfolioInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly PrincipalARN: string;
  readonly PrincipalType?: PrincipalType;
}
export interface DisassociatePrincipalFromPortfolioOutput {}
export interface DisassociateProductFromPortfolioInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
  readonly PortfolioId: string;
}
export interface DisassociateProductFromPortfolioOutput {}
export interface DisassociateServiceActionFromProvisioningArtifactInput {
  readonly ProductId: string;
  readonly ProvisioningArtifactId: string;
  readonly ServiceActionId: string;
  readonly AcceptLanguage?: string;
  readonly IdempotencyToken?: string;
}
export interface DisassociateServiceActionFromProvisioningArtifactOutput {}
export interface DisassociateTagOptionFromResourceInput {
  readonly ResourceId: string;
  readonly TagOptionId: string;
}
export interface DisassociateTagOptionFromResourceOutput {}
export interface EnableAWSOrganizationsAccessInput {}
export interface EnableAWSOrganizationsAccessOutput {}
export interface EngineWorkflowResourceIdentifier {
  readonly UniqueTag?: UniqueTagResourceIdentifier;
}
export type EngineWorkflowStatus = "SUCCEEDED" | "FAILED";
export type EvaluationType = "STATIC" | "DYNAMIC";
export interface ExecuteProvisionedProductPlanInput {
  readonly AcceptLanguage?: string;
  readonly PlanId: string;
  readonly IdempotencyToken: string;
}
export interface ExecuteProvisionedProductPlanOutput {
  readonly RecordDetail?: RecordDetail;
}
export interface ExecuteProvisionedProductServiceActionInput {
  readonly ProvisionedProductId: string;
  readonly ServiceActionId: string;
  readonly ExecuteToken: string;
  readonly AcceptLanguage?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
}
export interface ExecuteProvisionedProductServiceActionOutput {
  readonly RecordDetail?: RecordDetail;
}
export interface ExecutionParameter {
  readonly Name?: string;
  readonly Type?: string;
  readonly DefaultValues?: readonly string[];
}
export interface FailedServiceActionAssociation {
  readonly ServiceActionId?: string;
  readonly ProductId?: string;
  readonly ProvisioningArtifactId?: string;
  readonly ErrorCode?: ServiceActionAssociationErrorCode;
  readonly ErrorMessage?: string;
}
export interface GetAWSOrganizationsAccessStatusInput {}
export interface GetAWSOrganizationsAccessStatusOutput {
  readonly AccessStatus?: AccessStatus;
}
export interface GetProvisionedProductOutputsInput {
  readonly AcceptLanguage?: string;
  readonly ProvisionedProductId?: string;
  readonly ProvisionedProductName?: string;
  readonly OutputKeys?: readonly string[];
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface GetProvisionedProductOutputsOutput {
  readonly Outputs?: readonly RecordOutput[];
  readonly NextPageToken?: string;
}
export interface ImportAsProvisionedProductInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
  readonly ProvisioningArtifactId: string;
  readonly ProvisionedProductName: string;
  readonly PhysicalId: string;
  readonly IdempotencyToken: string;
}
export interface ImportAsProvisionedProductOutput {
  readonly RecordDetail?: RecordDetail;
}
export interface LastSync {
  readonly LastSyncTime?: Date;
  readonly LastSyncStatus?: LastSyncStatus;
  readonly LastSyncStatusMessage?: string;
  readonly LastSuccessfulSyncTime?: Date;
  readonly LastSuccessfulSyncProvisioningArtifactId?: string;
}
export type LastSyncStatus = "SUCCEEDED" | "FAILED";
export interface LaunchPath {
  readonly Id?: string;
  readonly Name?: string;
}
export interface LaunchPathSummary {
  readonly Id?: string;
  readonly ConstraintSummaries?: readonly ConstraintSummary[];
  readonly Tags?: readonly Tag[];
  readonly Name?: string;
}
export interface ListAcceptedPortfolioSharesInput {
  readonly AcceptLanguage?: string;
  readonly PageToken?: string;
  readonly PageSize?: number;
  readonly PortfolioShareType?: PortfolioShareType;
}
export interface ListAcceptedPortfolioSharesOutput {
  readonly PortfolioDetails?: readonly PortfolioDetail[];
  readonly NextPageToken?: string;
}
export interface ListBudgetsForResourceInput {
  readonly AcceptLanguage?: string;
  readonly ResourceId: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ListBudgetsForResourceOutput {
  readonly Budgets?: readonly BudgetDetail[];
  readonly NextPageToken?: string;
}
export interface ListConstraintsForPortfolioInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly ProductId?: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ListConstraintsForPortfolioOutput {
  readonly ConstraintDetails?: readonly ConstraintDetail[];
  readonly NextPageToken?: string;
}
export interface ListLaunchPathsInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ListLaunchPathsOutput {
  readonly LaunchPathSummaries?: readonly LaunchPathSummary[];
  readonly NextPageToken?: string;
}
export interface ListOrganizationPortfolioAccessInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly OrganizationNodeType: OrganizationNodeType;
  readonly PageToken?: string;
  readonly PageSize?: number;
}
export interface ListOrganizationPortfolioAccessOutput {
  readonly OrganizationNodes?: readonly OrganizationNode[];
  readonly NextPageToken?: string;
}
export interface ListPortfolioAccessInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly OrganizationParentId?: string;
  readonly PageToken?: string;
  readonly PageSize?: number;
}
export interface ListPortfolioAccessOutput {
  readonly AccountIds?: readonly string[];
  readonly NextPageToken?: string;
}
export interface ListPortfoliosForProductInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
  readonly PageToken?: string;
  readonly PageSize?: number;
}
export interface ListPortfoliosForProductOutput {
  readonly PortfolioDetails?: readonly PortfolioDetail[];
  readonly NextPageToken?: string;
}
export interface ListPortfoliosInput {
  readonly AcceptLanguage?: string;
  readonly PageToken?: string;
  readonly PageSize?: number;
}
export interface ListPortfoliosOutput {
  readonly PortfolioDetails?: readonly PortfolioDetail[];
  readonly NextPageToken?: string;
}
export interface ListPrincipalsForPortfolioInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ListPrincipalsForPortfolioOutput {
  readonly Principals?: readonly Principal[];
  readonly NextPageToken?: string;
}
export interface ListProvisionedProductPlansInput {
  readonly AcceptLanguage?: string;
  readonly ProvisionProductId?: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
  readonly AccessLevelFilter?: AccessLevelFilter;
}
export interface ListProvisionedProductPlansOutput {
  readonly ProvisionedProductPlans?: readonly ProvisionedProductPlanSummary[];
  readonly NextPageToken?: string;
}
export interface ListProvisioningArtifactsForServiceActionInput {
  readonly ServiceActionId: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
  readonly AcceptLanguage?: string;
}
export interface ListProvisioningArtifactsForServiceActionOutput {
  readonly ProvisioningArtifactViews?: readonly ProvisioningArtifactView[];
  readonly NextPageToken?: string;
}
export interface ListProvisioningArtifactsInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
}
export interface ListProvisioningArtifactsOutput {
  readonly ProvisioningArtifactDetails?: readonly ProvisioningArtifactDetail[];
  readonly NextPageToken?: string;
}
export interface ListRecordHistoryInput {
  readonly AcceptLanguage?: string;
  readonly AccessLevelFilter?: AccessLevelFilter;
  readonly SearchFilter?: ListRecordHistorySearchFilter;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ListRecordHistoryOutput {
  readonly RecordDetails?: readonly RecordDetail[];
  readonly NextPageToken?: string;
}
export interface ListRecordHistorySearchFilter {
  readonly Key?: string;
  readonly Value?: string;
}
export interface ListResourcesForTagOptionInput {
  readonly TagOptionId: string;
  readonly ResourceType?: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ListResourcesForTagOptionOutput {
  readonly ResourceDetails?: readonly ResourceDetail[];
  readonly PageToken?: string;
}
export interface ListServiceActionsForProvisioningArtifactInput {
  readonly ProductId: string;
  readonly ProvisioningArtifactId: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
  readonly AcceptLanguage?: string;
}
export interface ListServiceActionsForProvisioningArtifactOutput {
  readonly ServiceActionSummaries?: readonly ServiceActionSummary[];
  readonly NextPageToken?: string;
}
export interface ListServiceActionsInput {
  readonly AcceptLanguage?: string;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ListServiceActionsOutput {
  readonly ServiceActionSummaries?: readonly ServiceActionSummary[];
  readonly NextPageToken?: string;
}
export interface ListStackInstancesForProvisionedProductInput {
  readonly AcceptLanguage?: string;
  readonly ProvisionedProductId: string;
  readonly PageToken?: string;
  readonly PageSize?: number;
}
export interface ListStackInstancesForProvisionedProductOutput {
  readonly StackInstances?: readonly StackInstance[];
  readonly NextPageToken?: string;
}
export interface ListTagOptionsFilters {
  readonly Key?: string;
  readonly Value?: string;
  readonly Active?: boolean;
}
export interface ListTagOptionsInput {
  readonly Filters?: ListTagOptionsFilters;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ListTagOptionsOutput {
  readonly TagOptionDetails?: readonly TagOptionDetail[];
  readonly PageToken?: string;
}
export interface NotifyProvisionProductEngineWorkflowResultInput {
  readonly WorkflowToken: string;
  readonly RecordId: string;
  readonly Status: EngineWorkflowStatus;
  readonly FailureReason?: string;
  readonly ResourceIdentifier?: EngineWorkflowResourceIdentifier;
  readonly Outputs?: readonly RecordOutput[];
  readonly IdempotencyToken: string;
}
export interface NotifyProvisionProductEngineWorkflowResultOutput {}
export interface NotifyTerminateProvisionedProductEngineWorkflowResultInput {
  readonly WorkflowToken: string;
  readonly RecordId: string;
  readonly Status: EngineWorkflowStatus;
  readonly FailureReason?: string;
  readonly IdempotencyToken: string;
}
export interface NotifyTerminateProvisionedProductEngineWorkflowResultOutput {}
export interface NotifyUpdateProvisionedProductEngineWorkflowResultInput {
  readonly WorkflowToken: string;
  readonly RecordId: string;
  readonly Status: EngineWorkflowStatus;
  readonly FailureReason?: string;
  readonly Outputs?: readonly RecordOutput[];
  readonly IdempotencyToken: string;
}
export interface NotifyUpdateProvisionedProductEngineWorkflowResultOutput {}
export interface OrganizationNode {
  readonly Type?: OrganizationNodeType;
  readonly Value?: string;
}
export type OrganizationNodeType = "ORGANIZATION" | "ORGANIZATIONAL_UNIT" | "ACCOUNT";
export interface ParameterConstraints {
  readonly AllowedValues?: readonly string[];
  readonly AllowedPattern?: string;
  readonly ConstraintDescription?: string;
  readonly MaxLength?: string;
  readonly MinLength?: string;
  readonly MaxValue?: string;
  readonly MinValue?: string;
}
export interface PortfolioDetail {
  readonly Id?: string;
  readonly ARN?: string;
  readonly DisplayName?: string;
  readonly Description?: string;
  readonly CreatedTime?: Date;
  readonly ProviderName?: string;
}
export interface PortfolioShareDetail {
  readonly PrincipalId?: string;
  readonly Type?: DescribePortfolioShareType;
  readonly Accepted?: boolean;
  readonly ShareTagOptions?: boolean;
  readonly SharePrincipals?: boolean;
}
export type PortfolioShareType = "IMPORTED" | "AWS_SERVICECATALOG" | "AWS_ORGANIZATIONS";
export interface Principal {
  readonly PrincipalARN?: string;
  readonly PrincipalType?: PrincipalType;
}
export type PrincipalType = "IAM" | "IAM_PATTERN";
export type ProductSource = "ACCOUNT";
export type ProductType = "CLOUD_FORMATION_TEMPLATE" | "MARKETPLACE" | "TERRAFORM_OPEN_SOURCE" | "TERRAFORM_CLOUD" | "EXTERNAL";
export interface ProductViewAggregationValue {
  readonly Value?: string;
  readonly ApproximateCount?: number;
}
export interface ProductViewDetail {
  readonly ProductViewSummary?: ProductViewSummary;
  readonly Status?: Status;
  readonly ProductARN?: string;
  readonly CreatedTime?: Date;
  readonly SourceConnection?: SourceConnectionDetail;
}
export type ProductViewFilterBy = "FullTextSearch" | "Owner" | "ProductType" | "SourceProductId";
export type ProductViewSortBy = "Title" | "VersionCount" | "CreationDate";
export interface ProductViewSummary {
  readonly Id?: string;
  readonly ProductId?: string;
  readonly Name?: string;
  readonly Owner?: string;
  readonly ShortDescription?: string;
  readonly Type?: ProductType;
  readonly Distributor?: string;
  readonly HasDefaultPath?: boolean;
  readonly SupportEmail?: string;
  readonly SupportDescription?: string;
  readonly SupportUrl?: string;
}
export type PropertyKey = "OWNER" | "LAUNCH_ROLE";
export interface ProvisionProductInput {
  readonly AcceptLanguage?: string;
  readonly ProductId?: string;
  readonly ProductName?: string;
  readonly ProvisioningArtifactId?: string;
  readonly ProvisioningArtifactName?: string;
  readonly PathId?: string;
  readonly PathName?: string;
  readonly ProvisionedProductName: string;
  readonly ProvisioningParameters?: readonly ProvisioningParameter[];
  readonly ProvisioningPreferences?: ProvisioningPreferences;
  readonly Tags?: readonly Tag[];
  readonly NotificationArns?: readonly string[];
  readonly ProvisionToken: string;
}
export interface ProvisionProductOutput {
  readonly RecordDetail?: RecordDetail;
}
export interface ProvisionedProductAttribute {
  readonly Name?: string;
  readonly Arn?: string;
  readonly Type?: string;
  readonly Id?: string;
  readonly Status?: ProvisionedProductStatus;
  readonly StatusMessage?: string;
  readonly CreatedTime?: Date;
  readonly IdempotencyToken?: string;
  readonly LastRecordId?: string;
  readonly LastProvisioningRecordId?: string;
  readonly LastSuccessfulProvisioningRecordId?: string;
  readonly Tags?: readonly Tag[];
  readonly PhysicalId?: string;
  readonly ProductId?: string;
  readonly ProductName?: string;
  readonly ProvisioningArtifactId?: string;
  readonly ProvisioningArtifactName?: string;
  readonly UserArn?: string;
  readonly UserArnSession?: string;
}
export interface ProvisionedProductDetail {
  readonly Name?: string;
  readonly Arn?: string;
  readonly Type?: string;
  readonly Id?: string;
  readonly Status?: ProvisionedProductStatus;
  readonly StatusMessage?: string;
  readonly CreatedTime?: Date;
  readonly IdempotencyToken?: string;
  readonly LastRecordId?: string;
  readonly LastProvisioningRecordId?: string;
  readonly LastSuccessfulProvisioningRecordId?: string;
  readonly ProductId?: string;
  readonly ProvisioningArtifactId?: string;
  readonly LaunchRoleArn?: string;
}
export interface ProvisionedProductPlanDetails {
  readonly CreatedTime?: Date;
  readonly PathId?: string;
  readonly ProductId?: string;
  readonly PlanName?: string;
  readonly PlanId?: string;
  readonly ProvisionProductId?: string;
  readonly ProvisionProductName?: string;
  readonly PlanType?: ProvisionedProductPlanType;
  readonly ProvisioningArtifactId?: string;
  readonly Status?: ProvisionedProductPlanStatus;
  readonly UpdatedTime?: Date;
  readonly NotificationArns?: readonly string[];
  readonly ProvisioningParameters?: readonly UpdateProvisioningParameter[];
  readonly Tags?: readonly Tag[];
  readonly StatusMessage?: string;
}
export type ProvisionedProductPlanStatus = "CREATE_IN_PROGRESS" | "CREATE_SUCCESS" | "CREATE_FAILED" | "EXECUTE_IN_PROGRESS" | "EXECUTE_SUCCESS" | "EXECUTE_FAILED";
export interface ProvisionedProductPlanSummary {
  readonly PlanName?: string;
  readonly PlanId?: string;
  readonly ProvisionProductId?: string;
  readonly ProvisionProductName?: string;
  readonly PlanType?: ProvisionedProductPlanType;
  readonly ProvisioningArtifactId?: string;
}
export type ProvisionedProductPlanType = "CLOUDFORMATION";
export type ProvisionedProductStatus = "AVAILABLE" | "UNDER_CHANGE" | "TAINTED" | "ERROR" | "PLAN_IN_PROGRESS";
export type ProvisionedProductViewFilterBy = "SearchQuery";
export interface ProvisioningArtifact {
  readonly Id?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly CreatedTime?: Date;
  readonly Guidance?: ProvisioningArtifactGuidance;
}
export interface ProvisioningArtifactDetail {
  readonly Id?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly Type?: ProvisioningArtifactType;
  readonly CreatedTime?: Date;
  readonly Active?: boolean;
  readonly Guidance?: ProvisioningArtifactGuidance;
  readonly SourceRevision?: string;
}
export type ProvisioningArtifactGuidance = "DEFAULT" | "DEPRECATED";
export interface ProvisioningArtifactOutput {
  readonly Key?: string;
  readonly Description?: string;
}
export interface ProvisioningArtifactParameter {
  readonly ParameterKey?: string;
  readonly DefaultValue?: string;
  readonly ParameterType?: string;
  readonly IsNoEcho?: boolean;
  readonly Description?: string;
  readonly ParameterConstraints?: ParameterConstraints;
}
export interface ProvisioningArtifactPreferences {
  readonly StackSetAccounts?: readonly string[];
  readonly StackSetRegions?: readonly string[];
}
export interface ProvisioningArtifactProperties {
  readonly Name?: string;
  readonly Description?: string;
  readonly Info?: Readonly<Record<string, string>>;
  readonly Type?: ProvisioningArtifactType;
  readonly DisableTemplateValidation?: boolean;
}
export type ProvisioningArtifactPropertyName = "Id";
export interface ProvisioningArtifactSummary {
  readonly Id?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly CreatedTime?: Date;
  readonly ProvisioningArtifactMetadata?: Readonly<Record<string, string>>;
}
export type ProvisioningArtifactType = "CLOUD_FORMATION_TEMPLATE" | "MARKETPLACE_AMI" | "MARKETPLACE_CAR" | "TERRAFORM_OPEN_SOURCE" | "TERRAFORM_CLOUD" | "EXTERNAL";
export interface ProvisioningArtifactView {
  readonly ProductViewSummary?: ProductViewSummary;
  readonly ProvisioningArtifact?: ProvisioningArtifact;
}
export interface ProvisioningParameter {
  readonly Key?: string;
  readonly Value?: string;
}
export interface ProvisioningPreferences {
  readonly StackSetAccounts?: readonly string[];
  readonly StackSetRegions?: readonly string[];
  readonly StackSetFailureToleranceCount?: number;
  readonly StackSetFailureTolerancePercentage?: number;
  readonly StackSetMaxConcurrencyCount?: number;
  readonly StackSetMaxConcurrencyPercentage?: number;
}
export interface RecordDetail {
  readonly RecordId?: string;
  readonly ProvisionedProductName?: string;
  readonly Status?: RecordStatus;
  readonly CreatedTime?: Date;
  readonly UpdatedTime?: Date;
  readonly ProvisionedProductType?: string;
  readonly RecordType?: string;
  readonly ProvisionedProductId?: string;
  readonly ProductId?: string;
  readonly ProvisioningArtifactId?: string;
  readonly PathId?: string;
  readonly RecordErrors?: readonly RecordError[];
  readonly RecordTags?: readonly RecordTag[];
  readonly LaunchRoleArn?: string;
}
export interface RecordError {
  readonly Code?: string;
  readonly Description?: string;
}
export interface RecordOutput {
  readonly OutputKey?: string;
  readonly OutputValue?: string;
  readonly Description?: string;
}
export type RecordStatus = "CREATED" | "IN_PROGRESS" | "IN_PROGRESS_IN_ERROR" | "SUCCEEDED" | "FAILED";
export interface RecordTag {
  readonly Key?: string;
  readonly Value?: string;
}
export interface RejectPortfolioShareInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly PortfolioShareType?: PortfolioShareType;
}
export interface RejectPortfolioShareOutput {}
export type Replacement = "TRUE" | "FALSE" | "CONDITIONAL";
export type RequiresRecreation = "NEVER" | "CONDITIONALLY" | "ALWAYS";
export type ResourceAttribute = "PROPERTIES" | "METADATA" | "CREATIONPOLICY" | "UPDATEPOLICY" | "DELETIONPOLICY" | "TAGS";
export interface ResourceChange {
  readonly Action?: ChangeAction;
  readonly LogicalResourceId?: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceType?: string;
  readonly Replacement?: Replacement;
  readonly Scope?: readonly ResourceAttribute[];
  readonly Details?: readonly ResourceChangeDetail[];
}
export interface ResourceChangeDetail {
  readonly Target?: ResourceTargetDefinition;
  readonly Evaluation?: EvaluationType;
  readonly CausingEntity?: string;
}
export interface ResourceDetail {
  readonly Id?: string;
  readonly ARN?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly CreatedTime?: Date;
}
export interface ResourceTargetDefinition {
  readonly Attribute?: ResourceAttribute;
  readonly Name?: string;
  readonly RequiresRecreation?: RequiresRecreation;
}
export interface ScanProvisionedProductsInput {
  readonly AcceptLanguage?: string;
  readonly AccessLevelFilter?: AccessLevelFilter;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface ScanProvisionedProductsOutput {
  readonly ProvisionedProducts?: readonly ProvisionedProductDetail[];
  readonly NextPageToken?: string;
}
export interface SearchProductsAsAdminInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId?: string;
  readonly Filters?: Readonly<Partial<Record<ProductViewFilterBy, readonly string[]>>>;
  readonly SortBy?: ProductViewSortBy;
  readonly SortOrder?: SortOrder;
  readonly PageToken?: string;
  readonly PageSize?: number;
  readonly ProductSource?: ProductSource;
}
export interface SearchProductsAsAdminOutput {
  readonly ProductViewDetails?: readonly ProductViewDetail[];
  readonly NextPageToken?: string;
}
export interface SearchProductsInput {
  readonly AcceptLanguage?: string;
  readonly Filters?: Readonly<Partial<Record<ProductViewFilterBy, readonly string[]>>>;
  readonly PageSize?: number;
  readonly SortBy?: ProductViewSortBy;
  readonly SortOrder?: SortOrder;
  readonly PageToken?: string;
}
export interface SearchProductsOutput {
  readonly ProductViewSummaries?: readonly ProductViewSummary[];
  readonly ProductViewAggregations?: Readonly<Record<string, readonly ProductViewAggregationValue[]>>;
  readonly NextPageToken?: string;
}
export interface SearchProvisionedProductsInput {
  readonly AcceptLanguage?: string;
  readonly AccessLevelFilter?: AccessLevelFilter;
  readonly Filters?: Readonly<Partial<Record<ProvisionedProductViewFilterBy, readonly string[]>>>;
  readonly SortBy?: string;
  readonly SortOrder?: SortOrder;
  readonly PageSize?: number;
  readonly PageToken?: string;
}
export interface SearchProvisionedProductsOutput {
  readonly ProvisionedProducts?: readonly ProvisionedProductAttribute[];
  readonly TotalResultsCount?: number;
  readonly NextPageToken?: string;
}
export interface ServiceActionAssociation {
  readonly ServiceActionId: string;
  readonly ProductId: string;
  readonly ProvisioningArtifactId: string;
}
export type ServiceActionAssociationErrorCode = "DUPLICATE_RESOURCE" | "INTERNAL_FAILURE" | "LIMIT_EXCEEDED" | "RESOURCE_NOT_FOUND" | "THROTTLING" | "INVALID_PARAMETER";
export type ServiceActionDefinitionKey = "Name" | "Version" | "AssumeRole" | "Parameters";
export type ServiceActionDefinitionType = "SSM_AUTOMATION";
export interface ServiceActionDetail {
  readonly ServiceActionSummary?: ServiceActionSummary;
  readonly Definition?: Readonly<Partial<Record<ServiceActionDefinitionKey, string>>>;
}
export interface ServiceActionSummary {
  readonly Id?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly DefinitionType?: ServiceActionDefinitionType;
}
export interface ShareDetails {
  readonly SuccessfulShares?: readonly string[];
  readonly ShareErrors?: readonly ShareError[];
}
export interface ShareError {
  readonly Accounts?: readonly string[];
  readonly Message?: string;
  readonly Error?: string;
}
export type ShareStatus = "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "ERROR";
export type SortOrder = "ASCENDING" | "DESCENDING";
export interface SourceConnection {
  readonly Type?: SourceType;
  readonly ConnectionParameters: SourceConnectionParameters;
}
export interface SourceConnectionDetail {
  readonly Type?: SourceType;
  readonly ConnectionParameters?: SourceConnectionParameters;
  readonly LastSync?: LastSync;
}
export interface SourceConnectionParameters {
  readonly CodeStar?: CodeStarParameters;
}
export type SourceType = "CODESTAR";
export interface StackInstance {
  readonly Account?: string;
  readonly Region?: string;
  readonly StackInstanceStatus?: StackInstanceStatus;
}
export type StackInstanceStatus = "CURRENT" | "OUTDATED" | "INOPERABLE";
export type StackSetOperationType = "CREATE" | "UPDATE" | "DELETE";
export type Status = "AVAILABLE" | "CREATING" | "FAILED";
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagOptionDetail {
  readonly Key?: string;
  readonly Value?: string;
  readonly Active?: boolean;
  readonly Id?: string;
  readonly Owner?: string;
}
export interface TagOptionSummary {
  readonly Key?: string;
  readonly Values?: readonly string[];
}
export interface TerminateProvisionedProductInput {
  readonly ProvisionedProductName?: string;
  readonly ProvisionedProductId?: string;
  readonly TerminateToken: string;
  readonly IgnoreErrors?: boolean;
  readonly AcceptLanguage?: string;
  readonly RetainPhysicalResources?: boolean;
}
export interface TerminateProvisionedProductOutput {
  readonly RecordDetail?: RecordDetail;
}
export interface UniqueTagResourceIdentifier {
  readonly Key?: string;
  readonly Value?: string;
}
export interface UpdateConstraintInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
  readonly Description?: string;
  readonly Parameters?: string;
}
export interface UpdateConstraintOutput {
  readonly ConstraintDetail?: ConstraintDetail;
  readonly ConstraintParameters?: string;
  readonly Status?: Status;
}
export interface UpdatePortfolioInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
  readonly DisplayName?: string;
  readonly Description?: string;
  readonly ProviderName?: string;
  readonly AddTags?: readonly Tag[];
  readonly RemoveTags?: readonly string[];
}
export interface UpdatePortfolioOutput {
  readonly PortfolioDetail?: PortfolioDetail;
  readonly Tags?: readonly Tag[];
}
export interface UpdatePortfolioShareInput {
  readonly AcceptLanguage?: string;
  readonly PortfolioId: string;
  readonly AccountId?: string;
  readonly OrganizationNode?: OrganizationNode;
  readonly ShareTagOptions?: boolean;
  readonly SharePrincipals?: boolean;
}
export interface UpdatePortfolioShareOutput {
  readonly PortfolioShareToken?: string;
  readonly Status?: ShareStatus;
}
export interface UpdateProductInput {
  readonly AcceptLanguage?: string;
  readonly Id: string;
  readonly Name?: string;
  readonly Owner?: string;
  readonly Description?: string;
  readonly Distributor?: string;
  readonly SupportDescription?: string;
  readonly SupportEmail?: string;
  readonly SupportUrl?: string;
  readonly AddTags?: readonly Tag[];
  readonly RemoveTags?: readonly string[];
  readonly SourceConnection?: SourceConnection;
}
export interface UpdateProductOutput {
  readonly ProductViewDetail?: ProductViewDetail;
  readonly Tags?: readonly Tag[];
}
export interface UpdateProvisionedProductInput {
  readonly AcceptLanguage?: string;
  readonly ProvisionedProductName?: string;
  readonly ProvisionedProductId?: string;
  readonly ProductId?: string;
  readonly ProductName?: string;
  readonly ProvisioningArtifactId?: string;
  readonly ProvisioningArtifactName?: string;
  readonly PathId?: string;
  readonly PathName?: string;
  readonly ProvisioningParameters?: readonly UpdateProvisioningParameter[];
  readonly ProvisioningPreferences?: UpdateProvisioningPreferences;
  readonly Tags?: readonly Tag[];
  readonly UpdateToken: string;
}
export interface UpdateProvisionedProductOutput {
  readonly RecordDetail?: RecordDetail;
}
export interface UpdateProvisionedProductPropertiesInput {
  readonly AcceptLanguage?: string;
  readonly ProvisionedProductId: string;
  readonly ProvisionedProductProperties: Readonly<Partial<Record<PropertyKey, string>>>;
  readonly IdempotencyToken: string;
}
export interface UpdateProvisionedProductPropertiesOutput {
  readonly ProvisionedProductId?: string;
  readonly ProvisionedProductProperties?: Readonly<Partial<Record<PropertyKey, string>>>;
  readonly RecordId?: string;
  readonly Status?: RecordStatus;
}
export interface UpdateProvisioningArtifactInput {
  readonly AcceptLanguage?: string;
  readonly ProductId: string;
  readonly ProvisioningArtifactId: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly Active?: boolean;
  readonly Guidance?: ProvisioningArtifactGuidance;
}
export interface UpdateProvisioningArtifactOutput {
  readonly ProvisioningArtifactDetail?: ProvisioningArtifactDetail;
  readonly Info?: Readonly<Record<string, string>>;
  readonly Status?: Status;
}
export interface UpdateProvisioningParameter {
  readonly Key?: string;
  readonly Value?: string;
  readonly UsePreviousValue?: boolean;
}
export interface UpdateProvisioningPreferences {
  readonly StackSetAccounts?: readonly string[];
  readonly StackSetRegions?: readonly string[];
  readonly StackSetFailureToleranceCount?: number;
  readonly StackSetFailureTolerancePercentage?: number;
  readonly StackSetMaxConcurrencyCount?: number;
  readonly StackSetMaxConcurrencyPercentage?: number;
  readonly StackSetOperationType?: StackSetOperationType;
}
export interface UpdateServiceActionInput {
  readonly Id: string;
  readonly Name?: string;
  readonly Definition?: Readonly<Partial<Record<ServiceActionDefinitionKey, string>>>;
  readonly Description?: string;
  readonly AcceptLanguage?: string;
}
export interface UpdateServiceActionOutput {
  readonly ServiceActionDetail?: ServiceActionDetail;
}
export interface UpdateTagOptionInput {
  readonly Id: string;
  readonly Value?: string;
  readonly Active?: boolean;
}
export interface UpdateTagOptionOutput {
  readonly TagOptionDetail?: TagOptionDetail;
}
export interface UsageInstruction {
  readonly Type?: string;
  readonly Value?: string;
}
