/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of iam. */

/** Input and output of each operation. */
export interface Operations {
  AcceptDelegationRequest: [AcceptDelegationRequestRequest, void];
  AcquireRole: [AcquireRoleRequest, AcquireRoleResponse];
  AddClientIDToOpenIDConnectProvider: [AddClientIDToOpenIDConnectProviderRequest, void];
  AddRoleToInstanceProfile: [AddRoleToInstanceProfileRequest, void];
  AddUserToGroup: [AddUserToGroupRequest, void];
  AssociateDelegationRequest: [AssociateDelegationRequestRequest, void];
  AttachGroupPolicy: [AttachGroupPolicyRequest, void];
  AttachRolePolicy: [AttachRolePolicyRequest, void];
  AttachUserPolicy: [AttachUserPolicyRequest, void];
  ChangePassword: [ChangePasswordRequest, void];
  CreateAccessKey: [CreateAccessKeyRequest, CreateAccessKeyResponse];
  CreateAccountAlias: [CreateAccountAliasRequest, void];
  CreateDelegationRequest: [CreateDelegationRequestRequest, CreateDelegationRequestResponse];
  CreateGroup: [CreateGroupRequest, CreateGroupResponse];
  CreateInstanceProfile: [CreateInstanceProfileRequest, CreateInstanceProfileResponse];
  CreateLoginProfile: [CreateLoginProfileRequest, CreateLoginProfileResponse];
  CreateOpenIDConnectProvider: [CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse];
  CreatePolicy: [CreatePolicyRequest, CreatePolicyResponse];
  CreatePolicyVersion: [CreatePolicyVersionRequest, CreatePolicyVersionResponse];
  CreateRole: [CreateRoleRequest, CreateRoleResponse];
  CreateSAMLProvider: [CreateSAMLProviderRequest, CreateSAMLProviderResponse];
  CreateServiceLinkedRole: [CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse];
  CreateServiceSpecificCredential: [CreateServiceSpecificCredentialRequest, CreateServiceSpecificCredentialResponse];
  CreateUser: [CreateUserRequest, CreateUserResponse];
  CreateVirtualMFADevice: [CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse];
  DeactivateMFADevice: [DeactivateMFADeviceRequest, void];
  DeleteAccessKey: [DeleteAccessKeyRequest, void];
  DeleteAccountAlias: [DeleteAccountAliasRequest, void];
  DeleteAccountPasswordPolicy: [Record<never, never>, void];
  DeleteGroup: [DeleteGroupRequest, void];
  DeleteGroupPolicy: [DeleteGroupPolicyRequest, void];
  DeleteInstanceProfile: [DeleteInstanceProfileRequest, void];
  DeleteLoginProfile: [DeleteLoginProfileRequest, void];
  DeleteOpenIDConnectProvider: [DeleteOpenIDConnectProviderRequest, void];
  DeletePolicy: [DeletePolicyRequest, void];
  DeletePolicyVersion: [DeletePolicyVersionRequest, void];
  DeleteRole: [DeleteRoleRequest, void];
  DeleteRolePermissionsBoundary: [DeleteRolePermissionsBoundaryRequest, void];
  DeleteRolePolicy: [DeleteRolePolicyRequest, void];
  DeleteSAMLProvider: [DeleteSAMLProviderRequest, void];
  DeleteSSHPublicKey: [DeleteSSHPublicKeyRequest, void];
  DeleteServerCertificate: [DeleteServerCertificateRequest, void];
  DeleteServiceLinkedRole: [DeleteServiceLinkedRoleRequest, DeleteServiceLinkedRoleResponse];
  DeleteServiceSpecificCredential: [DeleteServiceSpecificCredentialRequest, void];
  DeleteSigningCertificate: [DeleteSigningCertificateRequest, void];
  DeleteUser: [DeleteUserRequest, void];
  DeleteUserPermissionsBoundary: [DeleteUserPermissionsBoundaryRequest, void];
  DeleteUserPolicy: [DeleteUserPolicyRequest, void];
  DeleteVirtualMFADevice: [DeleteVirtualMFADeviceRequest, void];
  DetachGroupPolicy: [DetachGroupPolicyRequest, void];
  DetachRolePolicy: [DetachRolePolicyRequest, void];
  DetachUserPolicy: [DetachUserPolicyRequest, void];
  DisableOrganizationsRootCredentialsManagement: [DisableOrganizationsRootCredentialsManagementRequest, DisableOrganizationsRootCredentialsManagementResponse];
  DisableOrganizationsRootSessions: [DisableOrganizationsRootSessionsRequest, DisableOrganizationsRootSessionsResponse];
  DisableOutboundWebIdentityFederation: [Record<never, never>, void];
  EnableMFADevice: [EnableMFADeviceRequest, void];
  EnableOrganizationsRootCredentialsManagement: [EnableOrganizationsRootCredentialsManagementRequest, EnableOrganizationsRootCredentialsManagementResponse];
  EnableOrganizationsRootSessions: [EnableOrganizationsRootSessionsRequest, EnableOrganizationsRootSessionsResponse];
  EnableOutboundWebIdentityFederation: [Record<never, never>, EnableOutboundWebIdentityFederationResponse];
  GenerateCredentialReport: [Record<never, never>, GenerateCredentialReportResponse];
  GenerateOrganizationsAccessReport: [GenerateOrganizationsAccessReportRequest, GenerateOrganizationsAccessReportResponse];
  GenerateServiceLastAccessedDetails: [GenerateServiceLastAccessedDetailsRequest, GenerateServiceLastAccessedDetailsResponse];
  GetAccessKeyLastUsed: [GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse];
  GetAccountAuthorizationDetails: [GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse];
  GetAccountPasswordPolicy: [Record<never, never>, GetAccountPasswordPolicyResponse];
  GetAccountProperties: [GetAccountPropertiesRequest, GetAccountPropertiesResponse];
  GetAccountSummary: [Record<never, never>, GetAccountSummaryResponse];
  GetContextKeysForCustomPolicy: [GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse];
  GetContextKeysForPrincipalPolicy: [GetContextKeysForPrincipalPolicyRequest, GetContextKeysForPolicyResponse];
  GetCredentialReport: [Record<never, never>, GetCredentialReportResponse];
  GetDelegationRequest: [GetDelegationRequestRequest, GetDelegationRequestResponse];
  GetGroup: [GetGroupRequest, GetGroupResponse];
  GetGroupPolicy: [GetGroupPolicyRequest, GetGroupPolicyResponse];
  GetHumanReadableSummary: [GetHumanReadableSummaryRequest, GetHumanReadableSummaryResponse];
  GetInstanceProfile: [GetInstanceProfileRequest, GetInstanceProfileResponse];
  GetLoginProfile: [GetLoginProfileRequest, GetLoginProfileResponse];
  GetMFADevice: [GetMFADeviceRequest, GetMFADeviceResponse];
  GetOpenIDConnectProvider: [GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse];
  GetOrganizationsAccessReport: [GetOrganizationsAccessReportRequest, GetOrganizationsAccessReportResponse];
  GetOutboundWebIdentityFederationInfo: [Record<never, never>, GetOutboundWebIdentityFederationInfoResponse];
  GetPolicy: [GetPolicyRequest, GetPolicyResponse];
  GetPolicyVersion: [GetPolicyVersionRequest, GetPolicyVersionResponse];
  GetRole: [GetRoleRequest, GetRoleResponse];
  GetRolePolicy: [GetRolePolicyRequest, GetRolePolicyResponse];
  GetRoleTemplateVersion: [GetRoleTemplateVersionRequest, GetRoleTemplateVersionResponse];
  GetSAMLProvider: [GetSAMLProviderRequest, GetSAMLProviderResponse];
  GetSSHPublicKey: [GetSSHPublicKeyRequest, GetSSHPublicKeyResponse];
  GetServerCertificate: [GetServerCertificateRequest, GetServerCertificateResponse];
  GetServiceLastAccessedDetails: [GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse];
  GetServiceLastAccessedDetailsWithEntities: [GetServiceLastAccessedDetailsWithEntitiesRequest, GetServiceLastAccessedDetailsWithEntitiesResponse];
  GetServiceLinkedRoleDeletionStatus: [GetServiceLinkedRoleDeletionStatusRequest, GetServiceLinkedRoleDeletionStatusResponse];
  GetUser: [GetUserRequest, GetUserResponse];
  GetUserPolicy: [GetUserPolicyRequest, GetUserPolicyResponse];
  ListAccessKeys: [ListAccessKeysRequest, ListAccessKeysResponse];
  ListAccountAliases: [ListAccountAliasesRequest, ListAccountAliasesResponse];
  ListAttachedGroupPolicies: [ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse];
  ListAttachedRolePolicies: [ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse];
  ListAttachedUserPolicies: [ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse];
  ListDelegationRequests: [ListDelegationRequestsRequest, ListDelegationRequestsResponse];
  ListEntitiesForPolicy: [ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse];
  ListGroupPolicies: [ListGroupPoliciesRequest, ListGroupPoliciesResponse];
  ListGroups: [ListGroupsRequest, ListGroupsResponse];
  ListGroupsForUser: [ListGroupsForUserRequest, ListGroupsForUserResponse];
  ListInstanceProfileTags: [ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse];
  ListInstanceProfiles: [ListInstanceProfilesRequest, ListInstanceProfilesResponse];
  ListInstanceProfilesForRole: [ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse];
  ListMFADeviceTags: [ListMFADeviceTagsRequest, ListMFADeviceTagsResponse];
  ListMFADevices: [ListMFADevicesRequest, ListMFADevicesResponse];
  ListOpenIDConnectProviderTags: [ListOpenIDConnectProviderTagsRequest, ListOpenIDConnectProviderTagsResponse];
  ListOpenIDConnectProviders: [ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse];
  ListOrganizationsFeatures: [ListOrganizationsFeaturesRequest, ListOrganizationsFeaturesResponse];
  ListPolicies: [ListPoliciesRequest, ListPoliciesResponse];
  ListPoliciesGrantingServiceAccess: [ListPoliciesGrantingServiceAccessRequest, ListPoliciesGrantingServiceAccessResponse];
  ListPolicyTags: [ListPolicyTagsRequest, ListPolicyTagsResponse];
  ListPolicyVersions: [ListPolicyVersionsRequest, ListPolicyVersionsResponse];
  ListRolePolicies: [ListRolePoliciesRequest, ListRolePoliciesResponse];
  ListRoleTags: [ListRoleTagsRequest, ListRoleTagsResponse];
  ListRoles: [ListRolesRequest, ListRolesResponse];
  ListSAMLProviderTags: [ListSAMLProviderTagsRequest, ListSAMLProviderTagsResponse];
  ListSAMLProviders: [ListSAMLProvidersRequest, ListSAMLProvidersResponse];
  ListSSHPublicKeys: [ListSSHPublicKeysRequest, ListSSHPublicKeysResponse];
  ListServerCertificateTags: [ListServerCertificateTagsRequest, ListServerCertificateTagsResponse];
  ListServerCertificates: [ListServerCertificatesRequest, ListServerCertificatesResponse];
  ListServiceSpecificCredentials: [ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse];
  ListSigningCertificates: [ListSigningCertificatesRequest, ListSigningCertificatesResponse];
  ListUserPolicies: [ListUserPoliciesRequest, ListUserPoliciesResponse];
  ListUserTags: [ListUserTagsRequest, ListUserTagsResponse];
  ListUsers: [ListUsersRequest, ListUsersResponse];
  ListVirtualMFADevices: [ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse];
  PutAccountProperties: [PutAccountPropertiesRequest, PutAccountPropertiesResponse];
  PutGroupPolicy: [PutGroupPolicyRequest, void];
  PutRolePermissionsBoundary: [PutRolePermissionsBoundaryRequest, void];
  PutRolePolicy: [PutRolePolicyRequest, void];
  PutUserPermissionsBoundary: [PutUserPermissionsBoundaryRequest, void];
  PutUserPolicy: [PutUserPolicyRequest, void];
  RejectDelegationRequest: [RejectDelegationRequestRequest, void];
  RemoveClientIDFromOpenIDConnectProvider: [RemoveClientIDFromOpenIDConnectProviderRequest, void];
  RemoveRoleFromInstanceProfile: [RemoveRoleFromInstanceProfileRequest, void];
  RemoveUserFromGroup: [RemoveUserFromGroupRequest, void];
  ResetServiceSpecificCredential: [ResetServiceSpecificCredentialRequest, ResetServiceSpecificCredentialResponse];
  ResyncMFADevice: [ResyncMFADeviceRequest, void];
  SendDelegationToken: [SendDelegationTokenRequest, void];
  SetDefaultPolicyVersion: [SetDefaultPolicyVersionRequest, void];
  SetSecurityTokenServicePreferences: [SetSecurityTokenServicePreferencesRequest, void];
  SimulateCustomPolicy: [SimulateCustomPolicyRequest, SimulatePolicyResponse];
  SimulatePrincipalPolicy: [SimulatePrincipalPolicyRequest, SimulatePolicyResponse];
  TagInstanceProfile: [TagInstanceProfileRequest, void];
  TagMFADevice: [TagMFADeviceRequest, void];
  TagOpenIDConnectProvider: [TagOpenIDConnectProviderRequest, void];
  TagPolicy: [TagPolicyRequest, void];
  TagRole: [TagRoleRequest, void];
  TagSAMLProvider: [TagSAMLProviderRequest, void];
  TagServerCertificate: [TagServerCertificateRequest, void];
  TagUser: [TagUserRequest, void];
  UntagInstanceProfile: [UntagInstanceProfileRequest, void];
  UntagMFADevice: [UntagMFADeviceRequest, void];
  UntagOpenIDConnectProvider: [UntagOpenIDConnectProviderRequest, void];
  UntagPolicy: [UntagPolicyRequest, void];
  UntagRole: [UntagRoleRequest, void];
  UntagSAMLProvider: [UntagSAMLProviderRequest, void];
  UntagServerCertificate: [UntagServerCertificateRequest, void];
  UntagUser: [UntagUserRequest, void];
  UpdateAccessKey: [UpdateAccessKeyRequest, void];
  UpdateAccountPasswordPolicy: [UpdateAccountPasswordPolicyRequest, void];
  UpdateAssumeRolePolicy: [UpdateAssumeRolePolicyRequest, void];
  UpdateDelegationRequest: [UpdateDelegationRequestRequest, void];
  UpdateGroup: [UpdateGroupRequest, void];
  UpdateLoginProfile: [UpdateLoginProfileRequest, void];
  UpdateOpenIDConnectProviderThumbprint: [UpdateOpenIDConnectProviderThumbprintRequest, void];
  UpdateRole: [UpdateRoleRequest, UpdateRoleResponse];
  UpdateRoleDescription: [UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse];
  UpdateSAMLProvider: [UpdateSAMLProviderRequest, UpdateSAMLProviderResponse];
  UpdateSSHPublicKey: [UpdateSSHPublicKeyRequest, void];
  UpdateServerCertificate: [UpdateServerCertificateRequest, void];
  UpdateServiceSpecificCredential: [UpdateServiceSpecificCredentialRequest, void];
  UpdateSigningCertificate: [UpdateSigningCertificateRequest, void];
  UpdateUser: [UpdateUserRequest, void];
  UploadSSHPublicKey: [UploadSSHPublicKeyRequest, UploadSSHPublicKeyResponse];
  UploadServerCertificate: [UploadServerCertificateRequest, UploadServerCertificateResponse];
  UploadSigningCertificate: [UploadSigningCertificateRequest, UploadSigningCertificateResponse];
}

export interface AcceptDelegationRequestRequest {
  readonly DelegationRequestId: string;
}
export type AccessAdvisorUsageGranularityType = "SERVICE_LEVEL" | "ACTION_LEVEL";
export interface AccessDetail {
  readonly ServiceName: string;
  readonly ServiceNamespace: string;
  readonly Region?: string;
  readonly EntityPath?: string;
  readonly LastAuthenticatedTime?: Date;
  readonly TotalAuthenticatedEntities?: number;
}
export interface AccessKey {
  readonly UserName: string;
  readonly AccessKeyId: string;
  readonly Status: StatusType;
  readonly SecretAccessKey: string;
  readonly CreateDate?: Date;
}
export interface AccessKeyLastUsed {
  readonly LastUsedDate?: Date;
  readonly ServiceName: string;
  readonly Region: string;
}
export interface AccessKeyMetadata {
  readonly UserName?: string;
  readonly AccessKeyId?: string;
  readonly Status?: StatusType;
  readonly CreateDate?: Date;
}
export interface AcquireRoleRequest {
  readonly TemplateArn: string;
  readonly TemplateMinorVersion?: number;
  readonly ReplacementValues?: Readonly<Record<string, ReplacementValueEntry>>;
}
export interface AcquireRoleResponse {
  readonly Role: Role;
}
export interface AddClientIDToOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly ClientID: string;
}
export interface AddRoleToInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly RoleName: string;
}
export interface AddUserToGroupRequest {
  readonly GroupName: string;
  readonly UserName: string;
}
export type AssertionEncryptionModeType = "Required" | "Allowed";
export type AssignmentStatusType = "Assigned" | "Unassigned" | "Any";
export interface AssociateDelegationRequestRequest {
  readonly DelegationRequestId: string;
}
export interface AttachGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyArn: string;
}
export interface AttachRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyArn: string;
}
export interface AttachUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyArn: string;
}
export interface AttachedPermissionsBoundary {
  readonly PermissionsBoundaryType?: PermissionsBoundaryAttachmentType;
  readonly PermissionsBoundaryArn?: string;
}
export interface AttachedPolicy {
  readonly PolicyName?: string;
  readonly PolicyArn?: string;
}
export type AttachmentType = "user" | "group" | "role";
export interface ChangePasswordRequest {
  readonly OldPassword: string;
  readonly NewPassword: string;
}
export interface ContextEntry {
  readonly ContextKeyName?: string;
  readonly ContextKeyValues?: readonly string[];
  readonly ContextKeyType?: ContextKeyTypeEnum;
}
export type ContextKeyTypeEnum = "string" | "stringList" | "numeric" | "numericList" | "boolean" | "booleanList" | "ip" | "ipList" | "binary" | "binaryList" | "date" | "dateList";
export interface CreateAccessKeyRequest {
  readonly UserName?: string;
}
export interface CreateAccessKeyResponse {
  readonly AccessKey: AccessKey;
}
export interface CreateAccountAliasRequest {
  readonly AccountAlias: string;
}
export interface CreateDelegationRequestRequest {
  readonly OwnerAccountId?: string;
  readonly Description: string;
  readonly Permissions: DelegationPermission;
  readonly RequestMessage?: string;
  readonly RequestorWorkflowId: string;
  readonly RedirectUrl?: string;
  readonly NotificationChannel: string;
  readonly SessionDuration: number;
  readonly OnlySendByOwner?: boolean;
}
export interface CreateDelegationRequestResponse {
  readonly ConsoleDeepLink?: string;
  readonly DelegationRequestId?: string;
}
export interface CreateGroupRequest {
  readonly Path?: string;
  readonly GroupName: string;
}
export interface CreateGroupResponse {
  readonly Group: Group;
}
export interface CreateInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly Path?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateInstanceProfileResponse {
  readonly InstanceProfile: InstanceProfile;
}
export interface CreateLoginProfileRequest {
  readonly UserName?: string;
  readonly Password?: string;
  readonly PasswordResetRequired?: boolean;
}
export interface CreateLoginProfileResponse {
  readonly LoginProfile: LoginProfile;
}
export interface CreateOpenIDConnectProviderRequest {
  readonly Url: string;
  readonly ClientIDList?: readonly string[];
  readonly ThumbprintList?: readonly string[];
  readonly Tags?: readonly Tag[];
}
export interface CreateOpenIDConnectProviderResponse {
  readonly OpenIDConnectProviderArn?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreatePolicyRequest {
  readonly PolicyName: string;
  readonly Path?: string;
  readonly PolicyDocument: string;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreatePolicyResponse {
  readonly Policy?: Policy;
}
export interface CreatePolicyVersionRequest {
  readonly PolicyArn: string;
  readonly PolicyDocument: string;
  readonly SetAsDefault?: boolean;
}
export interface CreatePolicyVersionResponse {
  readonly PolicyVersion?: PolicyVersion;
}
export interface CreateRoleRequest {
  readonly Path?: string;
  readonly RoleName: string;
  readonly AssumeRolePolicyDocument: string;
  readonly Description?: string;
  readonly MaxSessionDuration?: number;
  readonly PermissionsBoundary?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateRoleResponse {
  readonly Role: Role;
}
export interface CreateSAMLProviderRequest {
  readonly SAMLMetadataDocument: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly AssertionEncryptionMode?: AssertionEncryptionModeType;
  readonly AddPrivateKey?: string;
}
export interface CreateSAMLProviderResponse {
  readonly SAMLProviderArn?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateServiceLinkedRoleRequest {
  readonly AWSServiceName: string;
  readonly Description?: string;
  readonly CustomSuffix?: string;
}
export interface CreateServiceLinkedRoleResponse {
  readonly Role?: Role;
}
export interface CreateServiceSpecificCredentialRequest {
  readonly UserName: string;
  readonly ServiceName: string;
  readonly CredentialAgeDays?: number;
}
export interface CreateServiceSpecificCredentialResponse {
  readonly ServiceSpecificCredential?: ServiceSpecificCredential;
}
export interface CreateUserRequest {
  readonly Path?: string;
  readonly UserName: string;
  readonly PermissionsBoundary?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateUserResponse {
  readonly User?: User;
}
export interface CreateVirtualMFADeviceRequest {
  readonly Path?: string;
  readonly VirtualMFADeviceName: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateVirtualMFADeviceResponse {
  readonly VirtualMFADevice: VirtualMFADevice;
}
export interface DeactivateMFADeviceRequest {
  readonly UserName?: string;
  readonly SerialNumber: string;
}
export interface DelegationPermission {
  readonly PolicyTemplateArn?: string;
  readonly Parameters?: readonly PolicyParameter[];
}
export interface DelegationRequest {
  readonly DelegationRequestId?: string;
  readonly OwnerAccountId?: string;
  readonly Description?: string;
  readonly RequestMessage?: string;
  readonly Permissions?: DelegationPermission;
  readonly PermissionPolicy?: string;
  readonly RolePermissionRestrictionArns?: readonly string[];
  readonly OwnerId?: string;
  readonly ApproverId?: string;
  readonly State?: StateType;
  readonly ExpirationTime?: Date;
  readonly RequestorId?: string;
  readonly RequestorName?: string;
  readonly CreateDate?: Date;
  readonly SessionDuration?: number;
  readonly RedirectUrl?: string;
  readonly Notes?: string;
  readonly RejectionReason?: string;
  readonly OnlySendByOwner?: boolean;
  readonly UpdatedTime?: Date;
}
export interface DeleteAccessKeyRequest {
  readonly UserName?: string;
  readonly AccessKeyId: string;
}
export interface DeleteAccountAliasRequest {
  readonly AccountAlias: string;
}
export interface DeleteGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyName: string;
}
export interface DeleteGroupRequest {
  readonly GroupName: string;
}
export interface DeleteInstanceProfileRequest {
  readonly InstanceProfileName: string;
}
export interface DeleteLoginProfileRequest {
  readonly UserName?: string;
}
export interface DeleteOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
}
export interface DeletePolicyRequest {
  readonly PolicyArn: string;
}
export interface DeletePolicyVersionRequest {
  readonly PolicyArn: string;
  readonly VersionId: string;
}
export interface DeleteRolePermissionsBoundaryRequest {
  readonly RoleName: string;
}
export interface DeleteRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyName: string;
}
export interface DeleteRoleRequest {
  readonly RoleName: string;
}
export interface DeleteSAMLProviderRequest {
  readonly SAMLProviderArn: string;
}
export interface DeleteSSHPublicKeyRequest {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
}
export interface DeleteServerCertificateRequest {
  readonly ServerCertificateName: string;
}
export interface DeleteServiceLinkedRoleRequest {
  readonly RoleName: string;
}
export interface DeleteServiceLinkedRoleResponse {
  readonly DeletionTaskId: string;
}
export interface DeleteServiceSpecificCredentialRequest {
  readonly UserName?: string;
  readonly ServiceSpecificCredentialId: string;
}
export interface DeleteSigningCertificateRequest {
  readonly UserName?: string;
  readonly CertificateId: string;
}
export interface DeleteUserPermissionsBoundaryRequest {
  readonly UserName: string;
}
export interface DeleteUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyName: string;
}
export interface DeleteUserRequest {
  readonly UserName: string;
}
export interface DeleteVirtualMFADeviceRequest {
  readonly SerialNumber: string;
}
export interface DeletionTaskFailureReasonType {
  readonly Reason?: string;
  readonly RoleUsageList?: readonly RoleUsageType[];
}
export type DeletionTaskStatusType = "SUCCEEDED" | "IN_PROGRESS" | "FAILED" | "NOT_STARTED";
export interface DetachGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyArn: string;
}
export interface DetachRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyArn: string;
}
export interface DetachUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyArn: string;
}
export interface DisableOrganizationsRootCredentialsManagementRequest {}
export interface DisableOrganizationsRootCredentialsManagementResponse {
  readonly OrganizationId?: string;
  readonly EnabledFeatures?: readonly FeatureType[];
}
export interface DisableOrganizationsRootSessionsRequest {}
export interface DisableOrganizationsRootSessionsResponse {
  readonly OrganizationId?: string;
  readonly EnabledFeatures?: readonly FeatureType[];
}
export interface EnableMFADeviceRequest {
  readonly UserName: string;
  readonly SerialNumber: string;
  readonly AuthenticationCode1: string;
  readonly AuthenticationCode2: string;
}
export interface EnableOrganizationsRootCredentialsManagementRequest {}
export interface EnableOrganizationsRootCredentialsManagementResponse {
  readonly OrganizationId?: string;
  readonly EnabledFeatures?: readonly FeatureType[];
}
export interface EnableOrganizationsRootSessionsRequest {}
export interface EnableOrganizationsRootSessionsResponse {
  readonly OrganizationId?: string;
  readonly EnabledFeatures?: readonly FeatureType[];
}
export interface EnableOutboundWebIdentityFederationResponse {
  readonly IssuerIdentifier?: string;
}
export type EncodingType = "SSH" | "PEM";
export interface EntityDetails {
  readonly EntityInfo: EntityInfo;
  readonly LastAuthenticated?: Date;
}
export interface EntityInfo {
  readonly Arn: string;
  readonly Name: string;
  readonly Type: PolicyOwnerEntityType;
  readonly Id: string;
  readonly Path?: string;
}
export type EntityType = "User" | "Role" | "Group" | "LocalManagedPolicy" | "AWSManagedPolicy";
export interface ErrorDetails {
  readonly Message: string;
  readonly Code: string;
}
export interface EvaluationResult {
  readonly EvalActionName: string;
  readonly EvalResourceName?: string;
  readonly EvalDecision: PolicyEvaluationDecisionType;
  readonly MatchedStatements?: readonly Statement[];
  readonly MissingContextValues?: readonly string[];
  readonly OrganizationsDecisionDetail?: OrganizationsDecisionDetail;
  readonly PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail;
  readonly EvalDecisionDetails?: Readonly<Record<string, PolicyEvaluationDecisionType>>;
  readonly ResourceSpecificResults?: readonly ResourceSpecificResult[];
}
export type FeatureType = "RootCredentialsManagement" | "RootSessions";
export interface GenerateCredentialReportResponse {
  readonly State?: ReportStateType;
  readonly Description?: string;
}
export interface GenerateOrganizationsAccessReportRequest {
  readonly EntityPath: string;
  readonly OrganizationsPolicyId?: string;
}
export interface GenerateOrganizationsAccessReportResponse {
  readonly JobId?: string;
}
export interface GenerateServiceLastAccessedDetailsRequest {
  readonly Arn: string;
  readonly Granularity?: AccessAdvisorUsageGranularityType;
}
export interface GenerateServiceLastAccessedDetailsResponse {
  readonly JobId?: string;
}
export interface GetAccessKeyLastUsedRequest {
  readonly AccessKeyId: string;
}
export interface GetAccessKeyLastUsedResponse {
  readonly UserName?: string;
  readonly AccessKeyLastUsed?: AccessKeyLastUsed;
}
export interface GetAccountAuthorizationDetailsRequest {
  readonly Filter?: readonly EntityType[];
  readonly MaxItems?: number;
  readonly Marker?: string;
}
export interface GetAccountAuthorizationDetailsResponse {
  readonly UserDetailList?: readonly UserDetail[];
  readonly GroupDetailList?: readonly GroupDetail[];
  readonly RoleDetailList?: readonly RoleDetail[];
  readonly Policies?: readonly ManagedPolicyDetail[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface GetAccountPasswordPolicyResponse {
  readonly PasswordPolicy: PasswordPolicy;
}
export interface GetAccountPropertiesRequest {}
export interface GetAccountPropertiesResponse {
  readonly Properties?: Readonly<Record<string, string>>;
}
export interface GetAccountSummaryResponse {
  readonly SummaryMap?: Readonly<Partial<Record<SummaryKeyType, number>>>;
}
export interface GetContextKeysForCustomPolicyRequest {
  readonly PolicyInputList: readonly string[];
}
export interface GetContextKeysForPolicyResponse {
  readonly ContextKeyNames?: readonly string[];
}
export interface GetContextKeysForPrincipalPolicyRequest {
  readonly PolicySourceArn: string;
  readonly PolicyInputList?: readonly string[];
}
export interface GetCredentialReportResponse {
  readonly Content?: Uint8Array;
  readonly ReportFormat?: ReportFormatType;
  readonly GeneratedTime?: Date;
}
export interface GetDelegationRequestRequest {
  readonly DelegationRequestId: string;
  readonly DelegationPermissionCheck?: boolean;
}
export interface GetDelegationRequestResponse {
  readonly DelegationRequest?: DelegationRequest;
  readonly PermissionCheckStatus?: PermissionCheckStatusType;
  readonly PermissionCheckResult?: PermissionCheckResultType;
}
export interface GetGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyName: string;
}
export interface GetGroupPolicyResponse {
  readonly GroupName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}
export interface GetGroupRequest {
  readonly GroupName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface GetGroupResponse {
  readonly Group: Group;
  readonly Users: readonly User[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface GetHumanReadableSummaryRequest {
  readonly EntityArn: string;
  readonly Locale?: string;
}
export interface GetHumanReadableSummaryResponse {
  readonly SummaryContent?: string;
  readonly Locale?: string;
  readonly SummaryState?: SummaryStateType;
}
export interface GetInstanceProfileRequest {
  readonly InstanceProfileName: string;
}
export interface GetInstanceProfileResponse {
  readonly InstanceProfile: InstanceProfile;
}
export interface GetLoginProfileRequest {
  readonly UserName?: string;
}
export interface GetLoginProfileResponse {
  readonly LoginProfile: LoginProfile;
}
export interface GetMFADeviceRequest {
  readonly SerialNumber: string;
  readonly UserName?: string;
}
export interface GetMFADeviceResponse {
  readonly UserName?: string;
  readonly SerialNumber: string;
  readonly EnableDate?: Date;
  readonly Certifications?: Readonly<Record<string, string>>;
}
export interface GetOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
}
export interface GetOpenIDConnectProviderResponse {
  readonly Url?: string;
  readonly ClientIDList?: readonly string[];
  readonly ThumbprintList?: readonly string[];
  readonly CreateDate?: Date;
  readonly Tags?: readonly Tag[];
}
export interface GetOrganizationsAccessReportRequest {
  readonly JobId: string;
  readonly MaxItems?: number;
  readonly Marker?: string;
  readonly SortKey?: SortKeyType;
}
export interface GetOrganizationsAccessReportResponse {
  readonly JobStatus: JobStatusType;
  readonly JobCreationDate: Date;
  readonly JobCompletionDate?: Date;
  readonly NumberOfServicesAccessible?: number;
  readonly NumberOfServicesNotAccessed?: number;
  readonly AccessDetails?: readonly AccessDetail[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
  readonly ErrorDetails?: ErrorDetails;
}
export interface GetOutboundWebIdentityFederationInfoResponse {
  readonly IssuerIdentifier?: string;
  readonly JwtVendingEnabled?: boolean;
}
export interface GetPolicyRequest {
  readonly PolicyArn: string;
}
export interface GetPolicyResponse {
  readonly Policy?: Policy;
}
export interface GetPolicyVersionRequest {
  readonly PolicyArn: string;
  readonly VersionId: string;
}
export interface GetPolicyVersionResponse {
  readonly PolicyVersion?: PolicyVersion;
}
export interface GetRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyName: string;
}
export interface GetRolePolicyResponse {
  readonly RoleName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}
export interface GetRoleRequest {
  readonly RoleName: string;
}
export interface GetRoleResponse {
  readonly Role: Role;
}
export interface GetRoleTemplateVersionRequest {
  readonly TemplateArn: string;
  readonly MinorVersion?: number;
}
export interface GetRoleTemplateVersionResponse {
  readonly RoleTemplateVersion: RoleTemplateVersion;
}
export interface GetSAMLProviderRequest {
  readonly SAMLProviderArn: string;
}
export interface GetSAMLProviderResponse {
  readonly SAMLProviderUUID?: string;
  readonly SAMLMetadataDocument?: string;
  readonly CreateDate?: Date;
  readonly ValidUntil?: Date;
  readonly Tags?: readonly Tag[];
  readonly AssertionEncryptionMode?: AssertionEncryptionModeType;
  readonly PrivateKeyList?: readonly SAMLPrivateKey[];
}
export interface GetSSHPublicKeyRequest {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
  readonly Encoding: EncodingType;
}
export interface GetSSHPublicKeyResponse {
  readonly SSHPublicKey?: SSHPublicKey;
}
export interface GetServerCertificateRequest {
  readonly ServerCertificateName: string;
}
export interface GetServerCertificateResponse {
  readonly ServerCertificate: ServerCertificate;
}
export interface GetServiceLastAccessedDetailsRequest {
  readonly JobId: string;
  readonly MaxItems?: number;
  readonly Marker?: string;
}
export interface GetServiceLastAccessedDetailsResponse {
  readonly JobStatus: JobStatusType;
  readonly JobType?: AccessAdvisorUsageGranularityType;
  readonly JobCreationDate: Date;
  readonly ServicesLastAccessed: readonly ServiceLastAccessed[];
  readonly JobCompletionDate: Date;
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
  readonly Error?: ErrorDetails;
}
export interface GetServiceLastAccessedDetailsWithEntitiesRequest {
  readonly JobId: string;
  readonly ServiceNamespace: string;
  readonly MaxItems?: number;
  readonly Marker?: string;
}
export interface GetServiceLastAccessedDetailsWithEntitiesResponse {
  readonly JobStatus: JobStatusType;
  readonly JobCreationDate: Date;
  readonly JobCompletionDate: Date;
  readonly EntityDetailsList: readonly EntityDetails[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
  readonly Error?: ErrorDetails;
}
export interface GetServiceLinkedRoleDeletionStatusRequest {
  readonly DeletionTaskId: string;
}
export interface GetServiceLinkedRoleDeletionStatusResponse {
  readonly Status: DeletionTaskStatusType;
  readonly Reason?: DeletionTaskFailureReasonType;
}
export interface GetUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyName: string;
}
export interface GetUserPolicyResponse {
  readonly UserName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}
export interface GetUserRequest {
  readonly UserName?: string;
}
export interface GetUserResponse {
  readonly User: User;
}
export type GlobalEndpointTokenVersion = "v1Token" | "v2Token";
export interface Group {
  readonly Path: string;
  readonly GroupName: string;
  readonly GroupId: string;
  readonly Arn: string;
  readonly CreateDate: Date;
}
export interface GroupDetail {
  readonly Path?: string;
  readonly GroupName?: string;
  readonly GroupId?: string;
  readonly Arn?: string;
  readonly CreateDate?: Date;
  readonly GroupPolicyList?: readonly PolicyDetail[];
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[];
}
export interface InlinePolicy {
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}
export interface InlinePolicyIdentifierType {
  readonly PolicyName: string;
  readonly AttachmentType: AttachmentType;
  readonly AttachmentName: string;
}
export interface InstanceProfile {
  readonly Path: string;
  readonly InstanceProfileName: string;
  readonly InstanceProfileId: string;
  readonly Arn: string;
  readonly CreateDate: Date;
  readonly Roles: readonly Role[];
  readonly Tags?: readonly Tag[];
}
export type JobStatusType = "IN_PROGRESS" | "COMPLETED" | "FAILED";
export interface ListAccessKeysRequest {
  readonly UserName?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListAccessKeysResponse {
  readonly AccessKeyMetadata: readonly AccessKeyMetadata[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListAccountAliasesRequest {
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListAccountAliasesResponse {
  readonly AccountAliases: readonly string[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListAttachedGroupPoliciesRequest {
  readonly GroupName: string;
  readonly PathPrefix?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListAttachedGroupPoliciesResponse {
  readonly AttachedPolicies?: readonly AttachedPolicy[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListAttachedRolePoliciesRequest {
  readonly RoleName: string;
  readonly PathPrefix?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListAttachedRolePoliciesResponse {
  readonly AttachedPolicies?: readonly AttachedPolicy[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListAttachedUserPoliciesRequest {
  readonly UserName: string;
  readonly PathPrefix?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListAttachedUserPoliciesResponse {
  readonly AttachedPolicies?: readonly AttachedPolicy[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListDelegationRequestsRequest {
  readonly OwnerId?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListDelegationRequestsResponse {
  readonly DelegationRequests?: readonly DelegationRequest[];
  readonly Marker?: string;
  readonly isTruncated?: boolean;
}
export interface ListEntitiesForPolicyRequest {
  readonly PolicyArn: string;
  readonly EntityFilter?: EntityType;
  readonly PathPrefix?: string;
  readonly PolicyUsageFilter?: PolicyUsageType;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListEntitiesForPolicyResponse {
  readonly PolicyGroups?: readonly PolicyGroup[];
  readonly PolicyUsers?: readonly PolicyUser[];
  readonly PolicyRoles?: readonly PolicyRole[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListGroupPoliciesRequest {
  readonly GroupName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListGroupPoliciesResponse {
  readonly PolicyNames: readonly string[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListGroupsForUserRequest {
  readonly UserName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListGroupsForUserResponse {
  readonly Groups: readonly Group[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListGroupsRequest {
  readonly PathPrefix?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListGroupsResponse {
  readonly Groups: readonly Group[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListInstanceProfileTagsRequest {
  readonly InstanceProfileName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListInstanceProfileTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListInstanceProfilesForRoleRequest {
  readonly RoleName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListInstanceProfilesForRoleResponse {
  readonly InstanceProfiles: readonly InstanceProfile[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListInstanceProfilesRequest {
  readonly PathPrefix?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListInstanceProfilesResponse {
  readonly InstanceProfiles: readonly InstanceProfile[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListMFADeviceTagsRequest {
  readonly SerialNumber: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListMFADeviceTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListMFADevicesRequest {
  readonly UserName?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListMFADevicesResponse {
  readonly MFADevices: readonly MFADevice[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListOpenIDConnectProviderTagsRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListOpenIDConnectProviderTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListOpenIDConnectProvidersRequest {}
export interface ListOpenIDConnectProvidersResponse {
  readonly OpenIDConnectProviderList?: readonly OpenIDConnectProviderListEntry[];
}
export interface ListOrganizationsFeaturesRequest {}
export interface ListOrganizationsFeaturesResponse {
  readonly OrganizationId?: string;
  readonly EnabledFeatures?: readonly FeatureType[];
}
export interface ListPoliciesGrantingServiceAccessEntry {
  readonly ServiceNamespace?: string;
  readonly Policies?: readonly PolicyGrantingServiceAccess[];
}
export interface ListPoliciesGrantingServiceAccessRequest {
  readonly Marker?: string;
  readonly Arn: string;
  readonly ServiceNamespaces: readonly string[];
}
export interface ListPoliciesGrantingServiceAccessResponse {
  readonly PoliciesGrantingServiceAccess: readonly ListPoliciesGrantingServiceAccessEntry[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListPoliciesRequest {
  readonly Scope?: PolicyScopeType;
  readonly OnlyAttached?: boolean;
  readonly PathPrefix?: string;
  readonly PolicyUsageFilter?: PolicyUsageType;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListPoliciesResponse {
  readonly Policies?: readonly Policy[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListPolicyTagsRequest {
  readonly PolicyArn: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListPolicyTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListPolicyVersionsRequest {
  readonly PolicyArn: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListPolicyVersionsResponse {
  readonly Versions?: readonly PolicyVersion[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListRolePoliciesRequest {
  readonly RoleName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListRolePoliciesResponse {
  readonly PolicyNames: readonly string[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListRoleTagsRequest {
  readonly RoleName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListRoleTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListRolesRequest {
  readonly PathPrefix?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListRolesResponse {
  readonly Roles: readonly Role[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListSAMLProviderTagsRequest {
  readonly SAMLProviderArn: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListSAMLProviderTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListSAMLProvidersRequest {}
export interface ListSAMLProvidersResponse {
  readonly SAMLProviderList?: readonly SAMLProviderListEntry[];
}
export interface ListSSHPublicKeysRequest {
  readonly UserName?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListSSHPublicKeysResponse {
  readonly SSHPublicKeys?: readonly SSHPublicKeyMetadata[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListServerCertificateTagsRequest {
  readonly ServerCertificateName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListServerCertificateTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListServerCertificatesRequest {
  readonly PathPrefix?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListServerCertificatesResponse {
  readonly ServerCertificateMetadataList: readonly ServerCertificateMetadata[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListServiceSpecificCredentialsRequest {
  readonly UserName?: string;
  readonly ServiceName?: string;
  readonly AllUsers?: boolean;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListServiceSpecificCredentialsResponse {
  readonly ServiceSpecificCredentials?: readonly ServiceSpecificCredentialMetadata[];
  readonly Marker?: string;
  readonly IsTruncated?: boolean;
}
export interface ListSigningCertificatesRequest {
  readonly UserName?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListSigningCertificatesResponse {
  readonly Certificates: readonly SigningCertificate[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListUserPoliciesRequest {
  readonly UserName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListUserPoliciesResponse {
  readonly PolicyNames: readonly string[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListUserTagsRequest {
  readonly UserName: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListUserTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListUsersRequest {
  readonly PathPrefix?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListUsersResponse {
  readonly Users: readonly User[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface ListVirtualMFADevicesRequest {
  readonly AssignmentStatus?: AssignmentStatusType;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListVirtualMFADevicesResponse {
  readonly VirtualMFADevices: readonly VirtualMFADevice[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface LoginProfile {
  readonly UserName: string;
  readonly CreateDate: Date;
  readonly PasswordResetRequired?: boolean;
}
export interface MFADevice {
  readonly UserName: string;
  readonly SerialNumber: string;
  readonly EnableDate: Date;
}
export type ManagedByTypeType = "Service";
export interface ManagedPolicyDetail {
  readonly PolicyName?: string;
  readonly PolicyId?: string;
  readonly Arn?: string;
  readonly Path?: string;
  readonly DefaultVersionId?: string;
  readonly AttachmentCount?: number;
  readonly PermissionsBoundaryUsageCount?: number;
  readonly IsAttachable?: boolean;
  readonly Description?: string;
  readonly CreateDate?: Date;
  readonly UpdateDate?: Date;
  readonly PolicyVersionList?: readonly PolicyVersion[];
}
export interface OpenIDConnectProviderListEntry {
  readonly Arn?: string;
}
export interface OrderedOrganizationPolicyType {
  readonly ServiceControlPolicyInputList?: readonly string[];
}
export interface OrganizationsDecisionDetail {
  readonly AllowedByOrganizations?: boolean;
}
export interface ParameterDefinition {
  readonly Name: string;
  readonly Type: ParameterTypeType;
  readonly SubType?: string;
  readonly Description?: string;
  readonly IsRequired?: boolean;
  readonly DefaultValue?: string;
  readonly Immutable?: boolean;
}
export type ParameterTypeType = "String" | "StringList" | "Number" | "NumberList" | "Arn" | "ArnList";
export interface PasswordPolicy {
  readonly MinimumPasswordLength?: number;
  readonly RequireSymbols?: boolean;
  readonly RequireNumbers?: boolean;
  readonly RequireUppercaseCharacters?: boolean;
  readonly RequireLowercaseCharacters?: boolean;
  readonly AllowUsersToChangePassword?: boolean;
  readonly ExpirePasswords?: boolean;
  readonly MaxPasswordAge?: number;
  readonly PasswordReusePrevention?: number;
  readonly HardExpiry?: boolean;
}
export type PermissionCheckResultType = "ALLOWED" | "DENIED" | "UNSURE";
export type PermissionCheckStatusType = "COMPLETE" | "IN_PROGRESS" | "FAILED";
export type PermissionsBoundaryAttachmentType = "PermissionsBoundaryPolicy";
export interface PermissionsBoundaryDecisionDetail {
  readonly AllowedByPermissionsBoundary?: boolean;
}
export interface Policy {
  readonly PolicyName?: string;
  readonly PolicyId?: string;
  readonly Arn?: string;
  readonly Path?: string;
  readonly DefaultVersionId?: string;
  readonly AttachmentCount?: number;
  readonly PermissionsBoundaryUsageCount?: number;
  readonly IsAttachable?: boolean;
  readonly Description?: string;
  readonly CreateDate?: Date;
  readonly UpdateDate?: Date;
  readonly Tags?: readonly Tag[];
}
export interface PolicyDetail {
  readonly PolicyName?: string;
  readonly PolicyDocument?: string;
}
export type PolicyEvaluationDecisionType = "allowed" | "explicitDeny" | "implicitDeny";
export interface PolicyGrantingServiceAccess {
  readonly PolicyName: string;
  readonly PolicyType: PolicyType;
  readonly PolicyArn?: string;
  readonly EntityType?: PolicyOwnerEntityType;
  readonly EntityName?: string;
}
export interface PolicyGroup {
  readonly GroupName?: string;
  readonly GroupId?: string;
}
export interface PolicyIdentifier {
  readonly PolicyType?: PolicyIdentifierPolicyType;
  readonly PolicyArn?: string;
  readonly InlinePolicyIdentifier?: InlinePolicyIdentifierType;
}
export type PolicyIdentifierPolicyType = "inline" | "aws-managed" | "user-managed" | "permission-boundary" | "scp" | "rcp";
export type PolicyOwnerEntityType = "USER" | "ROLE" | "GROUP";
export interface PolicyParameter {
  readonly Name?: string;
  readonly Values?: readonly string[];
  readonly Type?: PolicyParameterTypeEnum;
}
export type PolicyParameterTypeEnum = "string" | "stringList";
export interface PolicyRole {
  readonly RoleName?: string;
  readonly RoleId?: string;
}
export type PolicyScopeType = "All" | "AWS" | "Local";
export type PolicySourceType = "user" | "group" | "role" | "aws-managed" | "user-managed" | "resource" | "none";
export type PolicyType = "INLINE" | "MANAGED";
export type PolicyUsageType = "PermissionsPolicy" | "PermissionsBoundary";
export interface PolicyUser {
  readonly UserName?: string;
  readonly UserId?: string;
}
export interface PolicyVersion {
  readonly Document?: string;
  readonly VersionId?: string;
  readonly IsDefaultVersion?: boolean;
  readonly CreateDate?: Date;
}
export interface Position {
  readonly Line?: number;
  readonly Column?: number;
}
export interface PutAccountPropertiesRequest {
  readonly Properties: Readonly<Record<string, string>>;
}
export interface PutAccountPropertiesResponse {}
export interface PutGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}
export interface PutRolePermissionsBoundaryRequest {
  readonly RoleName: string;
  readonly PermissionsBoundary: string;
}
export interface PutRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}
export interface PutUserPermissionsBoundaryRequest {
  readonly UserName: string;
  readonly PermissionsBoundary: string;
}
export interface PutUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}
export interface RejectDelegationRequestRequest {
  readonly DelegationRequestId: string;
  readonly Notes?: string;
}
export interface RemoveClientIDFromOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly ClientID: string;
}
export interface RemoveRoleFromInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly RoleName: string;
}
export interface RemoveUserFromGroupRequest {
  readonly GroupName: string;
  readonly UserName: string;
}
export interface ReplacementValueEntry {
  readonly Values: readonly string[];
}
export type ReportFormatType = "text/csv";
export type ReportStateType = "STARTED" | "INPROGRESS" | "COMPLETE";
export interface ResetServiceSpecificCredentialRequest {
  readonly UserName?: string;
  readonly ServiceSpecificCredentialId: string;
}
export interface ResetServiceSpecificCredentialResponse {
  readonly ServiceSpecificCredential?: ServiceSpecificCredential;
}
export interface ResourceSpecificResult {
  readonly EvalResourceName: string;
  readonly EvalResourceDecision: PolicyEvaluationDecisionType;
  readonly MatchedStatements?: readonly Statement[];
  readonly MissingContextValues?: readonly string[];
  readonly EvalDecisionDetails?: Readonly<Record<string, PolicyEvaluationDecisionType>>;
  readonly PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail;
}
export interface ResyncMFADeviceRequest {
  readonly UserName: string;
  readonly SerialNumber: string;
  readonly AuthenticationCode1: string;
  readonly AuthenticationCode2: string;
}
export interface Role {
  readonly Path: string;
  readonly RoleName: string;
  readonly RoleId: string;
  readonly Arn: string;
  readonly CreateDate: Date;
  readonly AssumeRolePolicyDocument?: string;
  readonly Description?: string;
  readonly MaxSessionDuration?: number;
  readonly PermissionsBoundary?: AttachedPermissionsBoundary;
  readonly Tags?: readonly Tag[];
  readonly RoleLastUsed?: RoleLastUsed;
  readonly SourceRoleTemplate?: SourceRoleTemplate;
}
export interface RoleDetail {
  readonly Path?: string;
  readonly RoleName?: string;
  readonly RoleId?: string;
  readonly Arn?: string;
  readonly CreateDate?: Date;
  readonly AssumeRolePolicyDocument?: string;
  readonly InstanceProfileList?: readonly InstanceProfile[];
  readonly RolePolicyList?: readonly PolicyDetail[];
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[];
  readonly PermissionsBoundary?: AttachedPermissionsBoundary;
  readonly Tags?: readonly Tag[];
  readonly RoleLastUsed?: RoleLastUsed;
}
export interface RoleLastUsed {
  readonly LastUsedDate?: Date;
  readonly Region?: string;
}
export interface RoleTemplateVersion {
  readonly TemplateArn?: string;
  readonly TemplateName?: string;
  readonly TemplateVersionId?: string;
  readonly Description?: string;
  readonly MajorVersion?: number;
  readonly DefaultMinorVersion?: number;
  readonly ManagedByType?: ManagedByTypeType;
  readonly ManagedByValue?: string;
  readonly Enabled?: boolean;
  readonly MinorVersion?: number;
  readonly RoleNamePattern?: string;
  readonly RolePathPattern?: string;
  readonly RoleDescriptionPattern?: string;
  readonly AssumeRolePolicyDocumentTemplate?: string;
  readonly InlinePolicyTemplates?: readonly InlinePolicy[];
  readonly ManagedPolicyArns?: readonly string[];
  readonly PermissionBoundaryArn?: string;
  readonly ParametersDefinition?: readonly ParameterDefinition[];
  readonly RoleTagsTemplate?: readonly TagTemplate[];
  readonly MaxSessionDuration?: number;
  readonly VersionEnabled?: boolean;
  readonly CreateTimestamp?: Date;
  readonly UpdateTimestamp?: Date;
}
export interface RoleUsageType {
  readonly Region?: string;
  readonly Resources?: readonly string[];
}
export interface SAMLPrivateKey {
  readonly KeyId?: string;
  readonly Timestamp?: Date;
}
export interface SAMLProviderListEntry {
  readonly Arn?: string;
  readonly ValidUntil?: Date;
  readonly CreateDate?: Date;
}
export interface SSHPublicKey {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
  readonly Fingerprint: string;
  readonly SSHPublicKeyBody: string;
  readonly Status: StatusType;
  readonly UploadDate?: Date;
}
export interface SSHPublicKeyMetadata {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
  readonly Status: StatusType;
  readonly UploadDate: Date;
}
export interface SendDelegationTokenRequest {
  readonly DelegationRequestId: string;
}
export interface ServerCertificate {
  readonly ServerCertificateMetadata: ServerCertificateMetadata;
  readonly CertificateBody: string;
  readonly CertificateChain?: string;
  readonly Tags?: readonly Tag[];
}
export interface ServerCertificateMetadata {
  readonly Path: string;
  readonly ServerCertificateName: string;
  readonly ServerCertificateId: string;
  readonly Arn: string;
  readonly UploadDate?: Date;
  readonly Expiration?: Date;
}
export interface ServiceLastAccessed {
  readonly ServiceName: string;
  readonly LastAuthenticated?: Date;
  readonly ServiceNamespace: string;
  readonly LastAuthenticatedEntity?: string;
  readonly LastAuthenticatedRegion?: string;
  readonly TotalAuthenticatedEntities?: number;
  readonly TrackedActionsLastAccessed?: readonly TrackedActionLastAccessed[];
}
export interface ServiceSpecificCredential {
  readonly CreateDate: Date;
  readonly ExpirationDate?: Date;
  readonly ServiceName: string;
  readonly ServiceUserName?: string;
  readonly ServicePassword?: string;
  readonly ServiceCredentialAlias?: string;
  readonly ServiceCredentialSecret?: string;
  readonly ServiceSpecificCredentialId: string;
  readonly UserName: string;
  readonly Status: StatusType;
}
export interface ServiceSpecificCredentialMetadata {
  readonly UserName: string;
  readonly Status: StatusType;
  readonly ServiceUserName?: string;
  readonly ServiceCredentialAlias?: string;
  readonly CreateDate: Date;
  readonly ExpirationDate?: Date;
  readonly ServiceSpecificCredentialId: string;
  readonly ServiceName: string;
}
export interface SetDefaultPolicyVersionRequest {
  readonly PolicyArn: string;
  readonly VersionId: string;
}
export interface SetSecurityTokenServicePreferencesRequest {
  readonly GlobalEndpointTokenVersion: GlobalEndpointTokenVersion;
}
export interface SigningCertificate {
  readonly UserName: string;
  readonly CertificateId: string;
  readonly CertificateBody: string;
  readonly Status: StatusType;
  readonly UploadDate?: Date;
}
export interface SimulateCustomPolicyRequest {
  readonly PolicyInputList: readonly string[];
  readonly PermissionsBoundaryPolicyInputList?: readonly string[];
  readonly OrderedOrganizationPolicyInputList?: readonly OrderedOrganizationPolicyType[];
  readonly ActionNames: readonly string[];
  readonly ResourceArns?: readonly string[];
  readonly ResourcePolicy?: string;
  readonly ResourceOwner?: string;
  readonly CallerArn?: string;
  readonly ContextEntries?: readonly ContextEntry[];
  readonly ResourceHandlingOption?: string;
  readonly MaxItems?: number;
  readonly Marker?: string;
}
export interface SimulatePolicyResponse {
  readonly EvaluationResults?: readonly EvaluationResult[];
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}
export interface SimulatePrincipalPolicyRequest {
  readonly PolicySourceArn: string;
  readonly PolicyInputList?: readonly string[];
  readonly PermissionsBoundaryPolicyInputList?: readonly string[];
  readonly PolicyExclusionList?: readonly PolicyIdentifier[];
  readonly ActionNames: readonly string[];
  readonly ResourceArns?: readonly string[];
  readonly ResourcePolicy?: string;
  readonly ResourceOwner?: string;
  readonly CallerArn?: string;
  readonly ContextEntries?: readonly ContextEntry[];
  readonly ResourceHandlingOption?: string;
  readonly MaxItems?: number;
  readonly Marker?: string;
}
export type SortKeyType = "SERVICE_NAMESPACE_ASCENDING" | "SERVICE_NAMESPACE_DESCENDING" | "LAST_AUTHENTICATED_TIME_ASCENDING" | "LAST_AUTHENTICATED_TIME_DESCENDING";
export interface SourceRoleTemplate {
  readonly TemplateArn: string;
  readonly TemplateMinorVersion: number;
}
export type StateType = "UNASSIGNED" | "ASSIGNED" | "PENDING_APPROVAL" | "FINALIZED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
export interface Statement {
  readonly SourcePolicyId?: string;
  readonly SourcePolicyType?: PolicySourceType;
  readonly StartPosition?: Position;
  readonly EndPosition?: Position;
}
export type StatusType = "Active" | "Inactive" | "Expired";
export type SummaryKeyType = "Users" | "UsersQuota" | "Groups" | "GroupsQuota" | "ServerCertificates" | "ServerCertificatesQuota" | "UserPolicySizeQuota" | "GroupPolicySizeQuota" | "GroupsPerUserQuota" | "SigningCertificatesPerUserQuota" | "AccessKeysPerUserQuota" | "MFADevices" | "MFADevicesInUse" | "AccountMFAEnabled" | "AccountAccessKeysPresent" | "AccountPasswordPresent" | "AccountSigningCertificatesPresent" | "AttachedPoliciesPerGroupQuota" | "AttachedPoliciesPerRoleQuota" | "AttachedPoliciesPerUserQuota" | "Policies" | "PoliciesQuota" | "PolicySizeQuota" | "PolicyVersionsInUse" | "PolicyVersionsInUseQuota" | "VersionsPerPolicyQuota" | "GlobalEndpointTokenVersion" | "AssumeRolePolicySizeQuota" | "InstanceProfiles" | "InstanceProfilesQuota" | "Providers" | "RolePolicySizeQuota" | "Roles" | "RolesQuota";
export type SummaryStateType = "AVAILABLE" | "NOT_AVAILABLE" | "NOT_SUPPORTED" | "FAILED";
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly Tags: readonly Tag[];
}
export interface TagMFADeviceRequest {
  readonly SerialNumber: string;
  readonly Tags: readonly Tag[];
}
export interface TagOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly Tags: readonly Tag[];
}
export interface TagPolicyRequest {
  readonly PolicyArn: string;
  readonly Tags: readonly Tag[];
}
export interface TagRoleRequest {
  readonly RoleName: string;
  readonly Tags: readonly Tag[];
}
export interface TagSAMLProviderRequest {
  readonly SAMLProviderArn: string;
  readonly Tags: readonly Tag[];
}
export interface TagServerCertificateRequest {
  readonly ServerCertificateName: string;
  readonly Tags: readonly Tag[];
}
export interface TagTemplate {
  readonly Key: string;
  readonly Value: string;
}
export interface TagUserRequest {
  readonly UserName: string;
  readonly Tags: readonly Tag[];
}
export interface TrackedActionLastAccessed {
  readonly ActionName?: string;
  readonly LastAccessedEntity?: string;
  readonly LastAccessedTime?: Date;
  readonly LastAccessedRegion?: string;
}
export interface UntagInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly TagKeys: readonly string[];
}
export interface UntagMFADeviceRequest {
  readonly SerialNumber: string;
  readonly TagKeys: readonly string[];
}
export interface UntagOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagPolicyRequest {
  readonly PolicyArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagRoleRequest {
  readonly RoleName: string;
  readonly TagKeys: readonly string[];
}
export interface UntagSAMLProviderRequest {
  readonly SAMLProviderArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagServerCertificateRequest {
  readonly ServerCertificateName: string;
  readonly TagKeys: readonly string[];
}
export interface UntagUserRequest {
  readonly UserName: string;
  readonly TagKeys: readonly string[];
}
export interface UpdateAccessKeyRequest {
  readonly UserName?: string;
  readonly AccessKeyId: string;
  readonly Status: StatusType;
}
export interface UpdateAccountPasswordPolicyRequest {
  readonly MinimumPasswordLength?: number;
  readonly RequireSymbols?: boolean;
  readonly RequireNumbers?: boolean;
  readonly RequireUppercaseCharacters?: boolean;
  readonly RequireLowercaseCharacters?: boolean;
  readonly AllowUsersToChangePassword?: boolean;
  readonly MaxPasswordAge?: number;
  readonly PasswordReusePrevention?: number;
  readonly HardExpiry?: boolean;
}
export interface UpdateAssumeRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyDocument: string;
}
export interface UpdateDelegationRequestRequest {
  readonly DelegationRequestId: string;
  readonly Notes?: string;
}
export interface UpdateGroupRequest {
  readonly GroupName: string;
  readonly NewPath?: string;
  readonly NewGroupName?: string;
}
export interface UpdateLoginProfileRequest {
  readonly UserName: string;
  readonly Password?: string;
  readonly PasswordResetRequired?: boolean;
}
export interface UpdateOpenIDConnectProviderThumbprintRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly ThumbprintList: readonly string[];
}
export interface UpdateRoleDescriptionRequest {
  readonly RoleName: string;
  readonly Description: string;
}
export interface UpdateRoleDescriptionResponse {
  readonly Role?: Role;
}
export interface UpdateRoleRequest {
  readonly RoleName: string;
  readonly Description?: string;
  readonly MaxSessionDuration?: number;
}
export interface UpdateRoleResponse {}
export interface UpdateSAMLProviderRequest {
  readonly SAMLMetadataDocument?: string;
  readonly SAMLProviderArn: string;
  readonly AssertionEncryptionMode?: AssertionEncryptionModeType;
  readonly AddPrivateKey?: string;
  readonly RemovePrivateKey?: string;
}
export interface UpdateSAMLProviderResponse {
  readonly SAMLProviderArn?: string;
}
export interface UpdateSSHPublicKeyRequest {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
  readonly Status: StatusType;
}
export interface UpdateServerCertificateRequest {
  readonly ServerCertificateName: string;
  readonly NewPath?: string;
  readonly NewServerCertificateName?: string;
}
export interface UpdateServiceSpecificCredentialRequest {
  readonly UserName?: string;
  readonly ServiceSpecificCredentialId: string;
  readonly Status: StatusType;
}
export interface UpdateSigningCertificateRequest {
  readonly UserName?: string;
  readonly CertificateId: string;
  readonly Status: StatusType;
}
export interface UpdateUserRequest {
  readonly UserName: string;
  readonly NewPath?: string;
  readonly NewUserName?: string;
}
export interface UploadSSHPublicKeyRequest {
  readonly UserName: string;
  readonly SSHPublicKeyBody: string;
}
export interface UploadSSHPublicKeyResponse {
  readonly SSHPublicKey?: SSHPublicKey;
}
export interface UploadServerCertificateRequest {
  readonly Path?: string;
  readonly ServerCertificateName: string;
  readonly CertificateBody: string;
  readonly PrivateKey: string;
  readonly CertificateChain?: string;
  readonly Tags?: readonly Tag[];
}
export interface UploadServerCertificateResponse {
  readonly ServerCertificateMetadata?: ServerCertificateMetadata;
  readonly Tags?: readonly Tag[];
}
export interface UploadSigningCertificateRequest {
  readonly UserName?: string;
  readonly CertificateBody: string;
}
export interface UploadSigningCertificateResponse {
  readonly Certificate: SigningCertificate;
}
export interface User {
  readonly Path: string;
  readonly UserName: string;
  readonly UserId: string;
  readonly Arn: string;
  readonly CreateDate: Date;
  readonly PasswordLastUsed?: Date;
  readonly PermissionsBoundary?: AttachedPermissionsBoundary;
  readonly Tags?: readonly Tag[];
}
export interface UserDetail {
  readonly Path?: string;
  readonly UserName?: string;
  readonly UserId?: string;
  readonly Arn?: string;
  readonly CreateDate?: Date;
  readonly UserPolicyList?: readonly PolicyDetail[];
  readonly GroupList?: readonly string[];
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[];
  readonly PermissionsBoundary?: AttachedPermissionsBoundary;
  readonly Tags?: readonly Tag[];
}
export interface VirtualMFADevice {
  readonly SerialNumber: string;
  readonly Base32StringSeed?: Uint8Array;
  readonly QRCodePNG?: Uint8Array;
  readonly User?: User;
  readonly EnableDate?: Date;
  readonly Tags?: readonly Tag[];
}
