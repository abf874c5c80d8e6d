/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of organizations. */

/** Input and output of each operation. */
export interface Operations {
  AcceptHandshake: [AcceptHandshakeRequest, AcceptHandshakeResponse];
  AttachPolicy: [AttachPolicyRequest, void];
  CancelHandshake: [CancelHandshakeRequest, CancelHandshakeResponse];
  CloseAccount: [CloseAccountRequest, void];
  CreateAccount: [CreateAccountRequest, CreateAccountResponse];
  CreateGovCloudAccount: [CreateGovCloudAccountRequest, CreateGovCloudAccountResponse];
  CreateOrganization: [CreateOrganizationRequest, CreateOrganizationResponse];
  CreateOrganizationalUnit: [CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse];
  CreatePolicy: [CreatePolicyRequest, CreatePolicyResponse];
  DeclineHandshake: [DeclineHandshakeRequest, DeclineHandshakeResponse];
  DeleteOrganization: [Record<never, never>, void];
  DeleteOrganizationalUnit: [DeleteOrganizationalUnitRequest, void];
  DeletePolicy: [DeletePolicyRequest, void];
  DeleteResourcePolicy: [Record<never, never>, void];
  DeregisterDelegatedAdministrator: [DeregisterDelegatedAdministratorRequest, void];
  DescribeAccount: [DescribeAccountRequest, DescribeAccountResponse];
  DescribeCreateAccountStatus: [DescribeCreateAccountStatusRequest, DescribeCreateAccountStatusResponse];
  DescribeEffectivePolicy: [DescribeEffectivePolicyRequest, DescribeEffectivePolicyResponse];
  DescribeHandshake: [DescribeHandshakeRequest, DescribeHandshakeResponse];
  DescribeOrganization: [Record<never, never>, DescribeOrganizationResponse];
  DescribeOrganizationalUnit: [DescribeOrganizationalUnitRequest, DescribeOrganizationalUnitResponse];
  DescribePolicy: [DescribePolicyRequest, DescribePolicyResponse];
  DescribeResourcePolicy: [Record<never, never>, DescribeResourcePolicyResponse];
  DescribeResponsibilityTransfer: [DescribeResponsibilityTransferRequest, DescribeResponsibilityTransferResponse];
  DetachPolicy: [DetachPolicyRequest, void];
  DisableAWSServiceAccess: [DisableAWSServiceAccessRequest, void];
  DisablePolicyType: [DisablePolicyTypeRequest, DisablePolicyTypeResponse];
  EnableAWSServiceAccess: [EnableAWSServiceAccessRequest, void];
  EnableAllFeatures: [EnableAllFeaturesRequest, EnableAllFeaturesResponse];
  EnablePolicyType: [EnablePolicyTypeRequest, EnablePolicyTypeResponse];
  InviteAccountToOrganization: [InviteAccountToOrganizationRequest, InviteAccountToOrganizationResponse];
  InviteOrganizationToTransferResponsibility: [InviteOrganizationToTransferResponsibilityRequest, InviteOrganizationToTransferResponsibilityResponse];
  LeaveOrganization: [Record<never, never>, void];
  ListAWSServiceAccessForOrganization: [ListAWSServiceAccessForOrganizationRequest, ListAWSServiceAccessForOrganizationResponse];
  ListAccounts: [ListAccountsRequest, ListAccountsResponse];
  ListAccountsForParent: [ListAccountsForParentRequest, ListAccountsForParentResponse];
  ListAccountsWithInvalidEffectivePolicy: [ListAccountsWithInvalidEffectivePolicyRequest, ListAccountsWithInvalidEffectivePolicyResponse];
  ListChildren: [ListChildrenRequest, ListChildrenResponse];
  ListCreateAccountStatus: [ListCreateAccountStatusRequest, ListCreateAccountStatusResponse];
  ListDelegatedAdministrators: [ListDelegatedAdministratorsRequest, ListDelegatedAdministratorsResponse];
  ListDelegatedServicesForAccount: [ListDelegatedServicesForAccountRequest, ListDelegatedServicesForAccountResponse];
  ListEffectivePolicyValidationErrors: [ListEffectivePolicyValidationErrorsRequest, ListEffectivePolicyValidationErrorsResponse];
  ListHandshakesForAccount: [ListHandshakesForAccountRequest, ListHandshakesForAccountResponse];
  ListHandshakesForOrganization: [ListHandshakesForOrganizationRequest, ListHandshakesForOrganizationResponse];
  ListInboundResponsibilityTransfers: [ListInboundResponsibilityTransfersRequest, ListInboundResponsibilityTransfersResponse];
  ListOrganizationalUnitsForParent: [ListOrganizationalUnitsForParentRequest, ListOrganizationalUnitsForParentResponse];
  ListOutboundResponsibilityTransfers: [ListOutboundResponsibilityTransfersRequest, ListOutboundResponsibilityTransfersResponse];
  ListParents: [ListParentsRequest, ListParentsResponse];
  ListPolicies: [ListPoliciesRequest, ListPoliciesResponse];
  ListPoliciesForTarget: [ListPoliciesForTargetRequest, ListPoliciesForTargetResponse];
  ListRoots: [ListRootsRequest, ListRootsResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ListTargetsForPolicy: [ListTargetsForPolicyRequest, ListTargetsForPolicyResponse];
  MoveAccount: [MoveAccountRequest, void];
  PutResourcePolicy: [PutResourcePolicyRequest, PutResourcePolicyResponse];
  RegisterDelegatedAdministrator: [RegisterDelegatedAdministratorRequest, void];
  RemoveAccountFromOrganization: [RemoveAccountFromOrganizationRequest, void];
  TagResource: [TagResourceRequest, void];
  TerminateResponsibilityTransfer: [TerminateResponsibilityTransferRequest, TerminateResponsibilityTransferResponse];
  UntagResource: [UntagResourceRequest, void];
  UpdateOrganizationalUnit: [UpdateOrganizationalUnitRequest, UpdateOrganizationalUnitResponse];
  UpdatePolicy: [UpdatePolicyRequest, UpdatePolicyResponse];
  UpdateResponsibilityTransfer: [UpdateResponsibilityTransferRequest, UpdateResponsibilityTransferResponse];
}

export interface AcceptHandshakeRequest {
  readonly HandshakeId: string;
}
export interface AcceptHandshakeResponse {
  readonly Handshake?: Handshake;
}
export interface Account {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Email?: string;
  readonly Name?: string;
  readonly Status?: AccountStatus;
  readonly State?: AccountState;
  readonly Paths?: readonly string[];
  readonly JoinedMethod?: AccountJoinedMethod;
  readonly JoinedTimestamp?: Date;
}
export type AccountJoinedMethod = "INVITED" | "CREATED";
export type AccountState = "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE" | "CLOSED";
export type AccountStatus = "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE";
export type ActionType = "INVITE" | "ENABLE_ALL_FEATURES" | "APPROVE_ALL_FEATURES" | "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE" | "TRANSFER_RESPONSIBILITY";
export interface AttachPolicyRequest {
  readonly PolicyId: string;
  readonly TargetId: string;
}
export interface CancelHandshakeRequest {
  readonly HandshakeId: string;
}
export interface CancelHandshakeResponse {
  readonly Handshake?: Handshake;
}
export interface Child {
  readonly Id?: string;
  readonly Type?: ChildType;
}
export type ChildType = "ACCOUNT" | "ORGANIZATIONAL_UNIT";
export interface CloseAccountRequest {
  readonly AccountId: string;
}
export type CreateAccountFailureReason = "ACCOUNT_LIMIT_EXCEEDED" | "EMAIL_ALREADY_EXISTS" | "INVALID_ADDRESS" | "INVALID_EMAIL" | "CONCURRENT_ACCOUNT_MODIFICATION" | "INTERNAL_FAILURE" | "GOVCLOUD_ACCOUNT_ALREADY_EXISTS" | "MISSING_BUSINESS_VALIDATION" | "FAILED_BUSINESS_VALIDATION" | "PENDING_BUSINESS_VALIDATION" | "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION" | "UNKNOWN_BUSINESS_VALIDATION" | "MISSING_PAYMENT_INSTRUMENT" | "INVALID_PAYMENT_INSTRUMENT" | "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED";
export interface CreateAccountRequest {
  readonly Email: string;
  readonly AccountName: string;
  readonly RoleName?: string;
  readonly IamUserAccessToBilling?: IAMUserAccessToBilling;
  readonly Tags?: readonly Tag[];
}
export interface CreateAccountResponse {
  readonly CreateAccountStatus?: CreateAccountStatus;
}
export type CreateAccountState = "IN_PROGRESS" | "SUCCEEDED" | "FAILED";
export interface CreateAccountStatus {
  readonly Id?: string;
  readonly AccountName?: string;
  readonly State?: CreateAccountState;
  readonly RequestedTimestamp?: Date;
  readonly CompletedTimestamp?: Date;
  readonly AccountId?: string;
  readonly GovCloudAccountId?: string;
  readonly FailureReason?: CreateAccountFailureReason;
}
export interface CreateGovCloudAccountRequest {
  readonly Email: string;
  readonly AccountName: string;
  readonly RoleName?: string;
  readonly IamUserAccessToBilling?: IAMUserAccessToBilling;
  readonly Tags?: readonly Tag[];
}
export interface CreateGovCloudAccountResponse {
  readonly CreateAccountStatus?: CreateAccountStatus;
}
export interface CreateOrganizationRequest {
  readonly FeatureSet?: OrganizationFeatureSet;
}
export interface CreateOrganizationResponse {
  readonly Organization?: Organization;
}
export interface CreateOrganizationalUnitRequest {
  readonly ParentId: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateOrganizationalUnitResponse {
  readonly OrganizationalUnit?: OrganizationalUnit;
}
export interface CreatePolicyRequest {
  readonly Content: string;
  readonly Description: string;
  readonly Name: string;
  readonly Type: PolicyType;
  readonly Tags?: readonly Tag[];
}
export interface CreatePolicyResponse {
  readonly Policy?: Policy;
}
export interface DeclineHandshakeRequest {
  readonly HandshakeId: string;
}
export interface DeclineHandshakeResponse {
  readonly Handshake?: Handshake;
}
export interface DelegatedAdministrator {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Email?: string;
  readonly Name?: string;
  readonly Status?: AccountStatus;
  readonly State?: AccountState;
  readonly JoinedMethod?: AccountJoinedMethod;
  readonly JoinedTimestamp?: Date;
  readonly DelegationEnabledDate?: Date;
}
export interface DelegatedService {
  readonly ServicePrincipal?: string;
  readonly DelegationEnabledDate?: Date;
}
export interface DeleteOrganizationalUnitRequest {
  readonly OrganizationalUnitId: string;
}
export interface DeletePolicyRequest {
  readonly PolicyId: string;
}
export interface DeregisterDelegatedAdministratorRequest {
  readonly AccountId: string;
  readonly ServicePrincipal: string;
}
export interface DescribeAccountRequest {
  readonly AccountId: string;
}
export interface DescribeAccountResponse {
  readonly Account?: Account;
}
export interface DescribeCreateAccountStatusRequest {
  readonly CreateAccountRequestId: string;
}
export interface DescribeCreateAccountStatusResponse {
  readonly CreateAccountStatus?: CreateAccountStatus;
}
export interface DescribeEffectivePolicyRequest {
  readonly PolicyType: EffectivePolicyType;
  readonly TargetId?: string;
}
export interface DescribeEffectivePolicyResponse {
  readonly EffectivePolicy?: EffectivePolicy;
}
export interface DescribeHandshakeRequest {
  readonly HandshakeId: string;
}
export interface DescribeHandshakeResponse {
  readonly Handshake?: Handshake;
}
export interface DescribeOrganizationResponse {
  readonly Organization?: Organization;
}
export interface DescribeOrganizationalUnitRequest {
  readonly OrganizationalUnitId: string;
}
export interface DescribeOrganizationalUnitResponse {
  readonly OrganizationalUnit?: OrganizationalUnit;
}
export interface DescribePolicyRequest {
  readonly PolicyId: string;
}
export interface DescribePolicyResponse {
  readonly Policy?: Policy;
}
export interface DescribeResourcePolicyResponse {
  readonly ResourcePolicy?: ResourcePolicy;
}
export interface DescribeResponsibilityTransferRequest {
  readonly Id: string;
}
export interface DescribeResponsibilityTransferResponse {
  readonly ResponsibilityTransfer?: ResponsibilityTransfer;
}
export interface DetachPolicyRequest {
  readonly PolicyId: string;
  readonly TargetId: string;
}
export interface DisableAWSServiceAccessRequest {
  readonly ServicePrincipal: string;
}
export interface DisablePolicyTypeRequest {
  readonly RootId: string;
  readonly PolicyType: PolicyType;
}
export interface DisablePolicyTypeResponse {
  readonly Root?: Root;
}
export interface EffectivePolicy {
  readonly PolicyContent?: string;
  readonly LastUpdatedTimestamp?: Date;
  readonly TargetId?: string;
  readonly PolicyType?: EffectivePolicyType;
}
export type EffectivePolicyType = "TAG_POLICY" | "BACKUP_POLICY" | "AISERVICES_OPT_OUT_POLICY" | "CHATBOT_POLICY" | "DECLARATIVE_POLICY_EC2" | "SECURITYHUB_POLICY" | "INSPECTOR_POLICY" | "UPGRADE_ROLLOUT_POLICY" | "BEDROCK_POLICY" | "S3_POLICY" | "NETWORK_SECURITY_DIRECTOR_POLICY" | "GUARDDUTY_POLICY";
export interface EffectivePolicyValidationError {
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly PathToError?: string;
  readonly ContributingPolicies?: readonly string[];
}
export interface EnableAWSServiceAccessRequest {
  readonly ServicePrincipal: string;
}
export interface EnableAllFeaturesRequest {}
export interface EnableAllFeaturesResponse {
  readonly Handshake?: Handshake;
}
export interface EnablePolicyTypeRequest {
  readonly RootId: string;
  readonly PolicyType: PolicyType;
}
export interface EnablePolicyTypeResponse {
  readonly Root?: Root;
}
export interface EnabledServicePrincipal {
  readonly ServicePrincipal?: string;
  readonly DateEnabled?: Date;
}
export interface Handshake {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Parties?: readonly HandshakeParty[];
  readonly State?: HandshakeState;
  readonly RequestedTimestamp?: Date;
  readonly ExpirationTimestamp?: Date;
  readonly Action?: ActionType;
  readonly Resources?: readonly HandshakeResource[];
}
export interface HandshakeFilter {
  readonly ActionType?: ActionType;
  readonly ParentHandshakeId?: string;
}
export interface HandshakeParty {
  readonly Id: string;
  readonly Type: HandshakePartyType;
}
export type HandshakePartyType = "ACCOUNT" | "ORGANIZATION" | "EMAIL";
export interface HandshakeResource {
  readonly Value?: string;
  readonly Type?: HandshakeResourceType;
  readonly Resources?: readonly HandshakeResource[];
}
export type HandshakeResourceType = "ACCOUNT" | "ORGANIZATION" | "ORGANIZATION_FEATURE_SET" | "EMAIL" | "MASTER_EMAIL" | "MASTER_NAME" | "NOTES" | "PARENT_HANDSHAKE" | "RESPONSIBILITY_TRANSFER" | "TRANSFER_START_TIMESTAMP" | "TRANSFER_TYPE" | "MANAGEMENT_ACCOUNT" | "MANAGEMENT_EMAIL" | "MANAGEMENT_NAME";
export type HandshakeState = "REQUESTED" | "OPEN" | "CANCELED" | "ACCEPTED" | "DECLINED" | "EXPIRED";
export type IAMUserAccessToBilling = "ALLOW" | "DENY";
export interface InviteAccountToOrganizationRequest {
  readonly Target: HandshakeParty;
  readonly Notes?: string;
  readonly Tags?: readonly Tag[];
}
export interface InviteAccountToOrganizationResponse {
  readonly Handshake?: Handshake;
}
export interface InviteOrganizationToTransferResponsibilityRequest {
  readonly Type: ResponsibilityTransferType;
  readonly Target: HandshakeParty;
  readonly Notes?: string;
  readonly StartTimestamp: Date;
  readonly SourceName: string;
  readonly Tags?: readonly Tag[];
}
export interface InviteOrganizationToTransferResponsibilityResponse {
  readonly Handshake?: Handshake;
}
export interface ListAWSServiceAccessForOrganizationRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAWSServiceAccessForOrganizationResponse {
  readonly EnabledServicePrincipals?: readonly EnabledServicePrincipal[];
  readonly NextToken?: string;
}
export interface ListAccountsForParentRequest {
  readonly ParentId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAccountsForParentResponse {
  readonly Accounts?: readonly Account[];
  readonly NextToken?: string;
}
export interface ListAccountsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAccountsResponse {
  readonly Accounts?: readonly Account[];
  readonly NextToken?: string;
}
export interface ListAccountsWithInvalidEffectivePolicyRequest {
  readonly PolicyType: EffectivePolicyType;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAccountsWithInvalidEffectivePolicyResponse {
  readonly Accounts?: readonly Account[];
  readonly PolicyType?: EffectivePolicyType;
  readonly NextToken?: string;
}
export interface ListChildrenRequest {
  readonly ParentId: string;
  readonly ChildType: ChildType;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListChildrenResponse {
  readonly Children?: readonly Child[];
  readonly NextToken?: string;
}
export interface ListCreateAccountStatusRequest {
  readonly States?: readonly CreateAccountState[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListCreateAccountStatusResponse {
  readonly CreateAccountStatuses?: readonly CreateAccountStatus[];
  readonly NextToken?: string;
}
export interface ListDelegatedAdministratorsRequest {
  readonly ServicePrincipal?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListDelegatedAdministratorsResponse {
  readonly DelegatedAdministrators?: readonly DelegatedAdministrator[];
  readonly NextToken?: string;
}
export interface ListDelegatedServicesForAccountRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListDelegatedServicesForAccountResponse {
  readonly DelegatedServices?: readonly DelegatedService[];
  readonly NextToken?: string;
}
export interface ListEffectivePolicyValidationErrorsRequest {
  readonly AccountId: string;
  readonly PolicyType: EffectivePolicyType;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListEffectivePolicyValidationErrorsResponse {
  readonly AccountId?: string;
  readonly PolicyType?: EffectivePolicyType;
  readonly Path?: string;
  readonly EvaluationTimestamp?: Date;
  readonly NextToken?: string;
  readonly EffectivePolicyValidationErrors?: readonly EffectivePolicyValidationError[];
}
export interface ListHandshakesForAccountRequest {
  readonly Filter?: HandshakeFilter;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListHandshakesForAccountResponse {
  readonly Handshakes?: readonly Handshake[];
  readonly NextToken?: string;
}
export interface ListHandshakesForOrganizationRequest {
  readonly Filter?: HandshakeFilter;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListHandshakesForOrganizationResponse {
  readonly Handshakes?: readonly Handshake[];
  readonly NextToken?: string;
}
export interface ListInboundResponsibilityTransfersRequest {
  readonly Type: ResponsibilityTransferType;
  readonly Id?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListInboundResponsibilityTransfersResponse {
  readonly ResponsibilityTransfers?: readonly ResponsibilityTransfer[];
  readonly NextToken?: string;
}
export interface ListOrganizationalUnitsForParentRequest {
  readonly ParentId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListOrganizationalUnitsForParentResponse {
  readonly OrganizationalUnits?: readonly OrganizationalUnit[];
  readonly NextToken?: string;
}
export interface ListOutboundResponsibilityTransfersRequest {
  readonly Type: ResponsibilityTransferType;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListOutboundResponsibilityTransfersResponse {
  readonly ResponsibilityTransfers?: readonly ResponsibilityTransfer[];
  readonly NextToken?: string;
}
export interface ListParentsRequest {
  readonly ChildId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListParentsResponse {
  readonly Parents?: readonly Parent[];
  readonly NextToken?: string;
}
export interface ListPoliciesForTargetRequest {
  readonly TargetId: string;
  readonly Filter: PolicyType;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListPoliciesForTargetResponse {
  readonly Policies?: readonly PolicySummary[];
  readonly NextToken?: string;
}
export interface ListPoliciesRequest {
  readonly Filter: PolicyType;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListPoliciesResponse {
  readonly Policies?: readonly PolicySummary[];
  readonly NextToken?: string;
}
export interface ListRootsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListRootsResponse {
  readonly Roots?: readonly Root[];
  readonly NextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceId: string;
  readonly NextToken?: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[];
  readonly NextToken?: string;
}
export interface ListTargetsForPolicyRequest {
  readonly PolicyId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListTargetsForPolicyResponse {
  readonly Targets?: readonly PolicyTargetSummary[];
  readonly NextToken?: string;
}
export interface MoveAccountRequest {
  readonly AccountId: string;
  readonly SourceParentId: string;
  readonly DestinationParentId: string;
}
export interface Organization {
  readonly Id?: string;
  readonly Arn?: string;
  readonly FeatureSet?: OrganizationFeatureSet;
  readonly MasterAccountArn?: string;
  readonly MasterAccountId?: string;
  readonly MasterAccountEmail?: string;
  readonly AvailablePolicyTypes?: readonly PolicyTypeSummary[];
}
export type OrganizationFeatureSet = "ALL" | "CONSOLIDATED_BILLING";
export interface OrganizationalUnit {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly Path?: string;
}
export interface Parent {
  readonly Id?: string;
  readonly Type?: ParentType;
}
export type ParentType = "ROOT" | "ORGANIZATIONAL_UNIT";
export interface Policy {
  readonly PolicySummary?: PolicySummary;
  readonly Content?: string;
}
export interface PolicySummary {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly Type?: PolicyType;
  readonly AwsManaged?: boolean;
}
export interface PolicyTargetSummary {
  readonly TargetId?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly Type?: TargetType;
}
export type PolicyType = "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY" | "TAG_POLICY" | "BACKUP_POLICY" | "AISERVICES_OPT_OUT_POLICY" | "CHATBOT_POLICY" | "DECLARATIVE_POLICY_EC2" | "SECURITYHUB_POLICY" | "INSPECTOR_POLICY" | "UPGRADE_ROLLOUT_POLICY" | "BEDROCK_POLICY" | "S3_POLICY" | "NETWORK_SECURITY_DIRECTOR_POLICY" | "GUARDDUTY_POLICY";
export type PolicyTypeStatus = "ENABLED" | "PENDING_ENABLE" | "PENDING_DISABLE";
export interface PolicyTypeSummary {
  readonly Type?: PolicyType;
  readonly Status?: PolicyTypeStatus;
}
export interface PutResourcePolicyRequest {
  readonly Content: string;
  readonly Tags?: readonly Tag[];
}
export interface PutResourcePolicyResponse {
  readonly ResourcePolicy?: ResourcePolicy;
}
export interface RegisterDelegatedAdministratorRequest {
  readonly AccountId: string;
  readonly ServicePrincipal: string;
}
export interface RemoveAccountFromOrganizationRequest {
  readonly AccountId: string;
}
export interface ResourcePolicy {
  readonly ResourcePolicySummary?: ResourcePolicySummary;
  readonly Content?: string;
}
export interface ResourcePolicySummary {
  readonly Id?: string;
  readonly Arn?: string;
}
export interface ResponsibilityTransfer {
  readonly Arn?: string;
  readonly Name?: string;
  readonly Id?: string;
  readonly Type?: ResponsibilityTransferType;
  readonly Status?: ResponsibilityTransferStatus;
  readonly Source?: TransferParticipant;
  readonly Target?: TransferParticipant;
  readonly StartTimestamp?: Date;
  readonly EndTimestamp?: Date;
  readonly ActiveHandshakeId?: string;
}
export type ResponsibilityTransferStatus = "REQUESTED" | "DECLINED" | "CANCELED" | "EXPIRED" | "ACCEPTED" | "WITHDRAWN";
export type ResponsibilityTransferType = "BILLING";
export interface Root {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly PolicyTypes?: readonly PolicyTypeSummary[];
}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagResourceRequest {
  readonly ResourceId: string;
  readonly Tags: readonly Tag[];
}
export type TargetType = "ACCOUNT" | "ORGANIZATIONAL_UNIT" | "ROOT";
export interface TerminateResponsibilityTransferRequest {
  readonly Id: string;
  readonly EndTimestamp?: Date;
}
export interface TerminateResponsibilityTransferResponse {
  readonly ResponsibilityTransfer?: ResponsibilityTransfer;
}
export interface TransferParticipant {
  readonly ManagementAccountId?: string;
  readonly ManagementAccountEmail?: string;
}
export interface UntagResourceRequest {
  readonly ResourceId: string;
  readonly TagKeys: readonly string[];
}
export interface UpdateOrganizationalUnitRequest {
  readonly OrganizationalUnitId: string;
  readonly Name?: string;
}
export interface UpdateOrganizationalUnitResponse {
  readonly OrganizationalUnit?: OrganizationalUnit;
}
export interface UpdatePolicyRequest {
  readonly PolicyId: string;
  readonly Name?: string;
  readonly Description?: string;
  readonly Content?: string;
}
export interface UpdatePolicyResponse {
  readonly Policy?: Policy;
}
export interface UpdateResponsibilityTransferRequest {
  readonly Id: string;
  readonly Name: string;
}
export interface UpdateResponsibilityTransferResponse {
  readonly ResponsibilityTransfer?: ResponsibilityTransfer;
}
