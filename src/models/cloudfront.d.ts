/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of cloudfront. */

/** Input and output of each operation. */
export interface Operations {
  AssociateAlias: [AssociateAliasRequest, void];
  AssociateDistributionTenantWebACL: [AssociateDistributionTenantWebACLRequest, AssociateDistributionTenantWebACLResult];
  AssociateDistributionWebACL: [AssociateDistributionWebACLRequest, AssociateDistributionWebACLResult];
  CopyDistribution: [CopyDistributionRequest, CopyDistributionResult];
  CreateAnycastIpList: [CreateAnycastIpListRequest, CreateAnycastIpListResult];
  CreateCachePolicy: [CreateCachePolicyRequest, CreateCachePolicyResult];
  CreateCloudFrontOriginAccessIdentity: [CreateCloudFrontOriginAccessIdentityRequest, CreateCloudFrontOriginAccessIdentityResult];
  CreateConnectionFunction: [CreateConnectionFunctionRequest, CreateConnectionFunctionResult];
  CreateConnectionGroup: [CreateConnectionGroupRequest, CreateConnectionGroupResult];
  CreateContinuousDeploymentPolicy: [CreateContinuousDeploymentPolicyRequest, CreateContinuousDeploymentPolicyResult];
  CreateDistribution: [CreateDistributionRequest, CreateDistributionResult];
  CreateDistributionTenant: [CreateDistributionTenantRequest, CreateDistributionTenantResult];
  CreateDistributionWithTags: [CreateDistributionWithTagsRequest, CreateDistributionWithTagsResult];
  CreateFieldLevelEncryptionConfig: [CreateFieldLevelEncryptionConfigRequest, CreateFieldLevelEncryptionConfigResult];
  CreateFieldLevelEncryptionProfile: [CreateFieldLevelEncryptionProfileRequest, CreateFieldLevelEncryptionProfileResult];
  CreateFunction: [CreateFunctionRequest, CreateFunctionResult];
  CreateInvalidation: [CreateInvalidationRequest, CreateInvalidationResult];
  CreateInvalidationForDistributionTenant: [CreateInvalidationForDistributionTenantRequest, CreateInvalidationForDistributionTenantResult];
  CreateKeyGroup: [CreateKeyGroupRequest, CreateKeyGroupResult];
  CreateKeyValueStore: [CreateKeyValueStoreRequest, CreateKeyValueStoreResult];
  CreateMonitoringSubscription: [CreateMonitoringSubscriptionRequest, CreateMonitoringSubscriptionResult];
  CreateOriginAccessControl: [CreateOriginAccessControlRequest, CreateOriginAccessControlResult];
  CreateOriginRequestPolicy: [CreateOriginRequestPolicyRequest, CreateOriginRequestPolicyResult];
  CreatePublicKey: [CreatePublicKeyRequest, CreatePublicKeyResult];
  CreateRealtimeLogConfig: [CreateRealtimeLogConfigRequest, CreateRealtimeLogConfigResult];
  CreateResponseHeadersPolicy: [CreateResponseHeadersPolicyRequest, CreateResponseHeadersPolicyResult];
  CreateStreamingDistribution: [CreateStreamingDistributionRequest, CreateStreamingDistributionResult];
  CreateStreamingDistributionWithTags: [CreateStreamingDistributionWithTagsRequest, CreateStreamingDistributionWithTagsResult];
  CreateTrustStore: [CreateTrustStoreRequest, CreateTrustStoreResult];
  CreateVpcOrigin: [CreateVpcOriginRequest, CreateVpcOriginResult];
  DeleteAnycastIpList: [DeleteAnycastIpListRequest, void];
  DeleteCachePolicy: [DeleteCachePolicyRequest, void];
  DeleteCloudFrontOriginAccessIdentity: [DeleteCloudFrontOriginAccessIdentityRequest, void];
  DeleteConnectionFunction: [DeleteConnectionFunctionRequest, void];
  DeleteConnectionGroup: [DeleteConnectionGroupRequest, void];
  DeleteContinuousDeploymentPolicy: [DeleteContinuousDeploymentPolicyRequest, void];
  DeleteDistribution: [DeleteDistributionRequest, void];
  DeleteDistributionTenant: [DeleteDistributionTenantRequest, void];
  DeleteFieldLevelEncryptionConfig: [DeleteFieldLevelEncryptionConfigRequest, void];
  DeleteFieldLevelEncryptionProfile: [DeleteFieldLevelEncryptionProfileRequest, void];
  DeleteFunction: [DeleteFunctionRequest, void];
  DeleteKeyGroup: [DeleteKeyGroupRequest, void];
  DeleteKeyValueStore: [DeleteKeyValueStoreRequest, void];
  DeleteMonitoringSubscription: [DeleteMonitoringSubscriptionRequest, DeleteMonitoringSubscriptionResult];
  DeleteOriginAccessControl: [DeleteOriginAccessControlRequest, void];
  DeleteOriginRequestPolicy: [DeleteOriginRequestPolicyRequest, void];
  DeletePublicKey: [DeletePublicKeyRequest, void];
  DeleteRealtimeLogConfig: [DeleteRealtimeLogConfigRequest, void];
  DeleteResourcePolicy: [DeleteResourcePolicyRequest, void];
  DeleteResponseHeadersPolicy: [DeleteResponseHeadersPolicyRequest, void];
  DeleteStreamingDistribution: [DeleteStreamingDistributionRequest, void];
  DeleteTrustStore: [DeleteTrustStoreRequest, void];
  DeleteVpcOrigin: [DeleteVpcOriginRequest, DeleteVpcOriginResult];
  DescribeConnectionFunction: [DescribeConnectionFunctionRequest, DescribeConnectionFunctionResult];
  DescribeFunction: [DescribeFunctionRequest, DescribeFunctionResult];
  DescribeKeyValueStore: [DescribeKeyValueStoreRequest, DescribeKeyValueStoreResult];
  DisassociateDistributionTenantWebACL: [DisassociateDistributionTenantWebACLRequest, DisassociateDistributionTenantWebACLResult];
  DisassociateDistributionWebACL: [DisassociateDistributionWebACLRequest, DisassociateDistributionWebACLResult];
  GetAnycastIpList: [GetAnycastIpListRequest, GetAnycastIpListResult];
  GetCachePolicy: [GetCachePolicyRequest, GetCachePolicyResult];
  GetCachePolicyConfig: [GetCachePolicyConfigRequest, GetCachePolicyConfigResult];
  GetCloudFrontOriginAccessIdentity: [GetCloudFrontOriginAccessIdentityRequest, GetCloudFrontOriginAccessIdentityResult];
  GetCloudFrontOriginAccessIdentityConfig: [GetCloudFrontOriginAccessIdentityConfigRequest, GetCloudFrontOriginAccessIdentityConfigResult];
  GetConnectionFunction: [GetConnectionFunctionRequest, GetConnectionFunctionResult];
  GetConnectionGroup: [GetConnectionGroupRequest, GetConnectionGroupResult];
  GetConnectionGroupByRoutingEndpoint: [GetConnectionGroupByRoutingEndpointRequest, GetConnectionGroupByRoutingEndpointResult];
  GetContinuousDeploymentPolicy: [GetContinuousDeploymentPolicyRequest, GetContinuousDeploymentPolicyResult];
  GetContinuousDeploymentPolicyConfig: [GetContinuousDeploymentPolicyConfigRequest, GetContinuousDeploymentPolicyConfigResult];
  GetDistribution: [GetDistributionRequest, GetDistributionResult];
  GetDistributionConfig: [GetDistributionConfigRequest, GetDistributionConfigResult];
  GetDistributionTenant: [GetDistributionTenantRequest, GetDistributionTenantResult];
  GetDistributionTenantByDomain: [GetDistributionTenantByDomainRequest, GetDistributionTenantByDomainResult];
  GetFieldLevelEncryption: [GetFieldLevelEncryptionRequest, GetFieldLevelEncryptionResult];
  GetFieldLevelEncryptionConfig: [GetFieldLevelEncryptionConfigRequest, GetFieldLevelEncryptionConfigResult];
  GetFieldLevelEncryptionProfile: [GetFieldLevelEncryptionProfileRequest, GetFieldLevelEncryptionProfileResult];
  GetFieldLevelEncryptionProfileConfig: [GetFieldLevelEncryptionProfileConfigRequest, GetFieldLevelEncryptionProfileConfigResult];
  GetFunction: [GetFunctionRequest, GetFunctionResult];
  GetInvalidation: [GetInvalidationRequest, GetInvalidationResult];
  GetInvalidationForDistributionTenant: [GetInvalidationForDistributionTenantRequest, GetInvalidationForDistributionTenantResult];
  GetKeyGroup: [GetKeyGroupRequest, GetKeyGroupResult];
  GetKeyGroupConfig: [GetKeyGroupConfigRequest, GetKeyGroupConfigResult];
  GetManagedCertificateDetails: [GetManagedCertificateDetailsRequest, GetManagedCertificateDetailsResult];
  GetMonitoringSubscription: [GetMonitoringSubscriptionRequest, GetMonitoringSubscriptionResult];
  GetOriginAccessControl: [GetOriginAccessControlRequest, GetOriginAccessControlResult];
  GetOriginAccessControlConfig: [GetOriginAccessControlConfigRequest, GetOriginAccessControlConfigResult];
  GetOriginRequestPolicy: [GetOriginRequestPolicyRequest, GetOriginRequestPolicyResult];
  GetOriginRequestPolicyConfig: [GetOriginRequestPolicyConfigRequest, GetOriginRequestPolicyConfigResult];
  GetPublicKey: [GetPublicKeyRequest, GetPublicKeyResult];
  GetPublicKeyConfig: [GetPublicKeyConfigRequest, GetPublicKeyConfigResult];
  GetRealtimeLogConfig: [GetRealtimeLogConfigRequest, GetRealtimeLogConfigResult];
  GetResourcePolicy: [GetResourcePolicyRequest, GetResourcePolicyResult];
  GetResponseHeadersPolicy: [GetResponseHeadersPolicyRequest, GetResponseHeadersPolicyResult];
  GetResponseHeadersPolicyConfig: [GetResponseHeadersPolicyConfigRequest, GetResponseHeadersPolicyConfigResult];
  GetStreamingDistribution: [GetStreamingDistributionRequest, GetStreamingDistributionResult];
  GetStreamingDistributionConfig: [GetStreamingDistributionConfigRequest, GetStreamingDistributionConfigResult];
  GetTrustStore: [GetTrustStoreRequest, GetTrustStoreResult];
  GetVpcOrigin: [GetVpcOriginRequest, GetVpcOriginResult];
  ListAnycastIpLists: [ListAnycastIpListsRequest, ListAnycastIpListsResult];
  ListCachePolicies: [ListCachePoliciesRequest, ListCachePoliciesResult];
  ListCloudFrontOriginAccessIdentities: [ListCloudFrontOriginAccessIdentitiesRequest, ListCloudFrontOriginAccessIdentitiesResult];
  ListConflictingAliases: [ListConflictingAliasesRequest, ListConflictingAliasesResult];
  ListConnectionFunctions: [ListConnectionFunctionsRequest, ListConnectionFunctionsResult];
  ListConnectionGroups: [ListConnectionGroupsRequest, ListConnectionGroupsResult];
  ListContinuousDeploymentPolicies: [ListContinuousDeploymentPoliciesRequest, ListContinuousDeploymentPoliciesResult];
  ListDistributionTenants: [ListDistributionTenantsRequest, ListDistributionTenantsResult];
  ListDistributionTenantsByCustomization: [ListDistributionTenantsByCustomizationRequest, ListDistributionTenantsByCustomizationResult];
  ListDistributions: [ListDistributionsRequest, ListDistributionsResult];
  ListDistributionsByAnycastIpListId: [ListDistributionsByAnycastIpListIdRequest, ListDistributionsByAnycastIpListIdResult];
  ListDistributionsByCachePolicyId: [ListDistributionsByCachePolicyIdRequest, ListDistributionsByCachePolicyIdResult];
  ListDistributionsByConnectionFunction: [ListDistributionsByConnectionFunctionRequest, ListDistributionsByConnectionFunctionResult];
  ListDistributionsByConnectionMode: [ListDistributionsByConnectionModeRequest, ListDistributionsByConnectionModeResult];
  ListDistributionsByKeyGroup: [ListDistributionsByKeyGroupRequest, ListDistributionsByKeyGroupResult];
  ListDistributionsByOriginRequestPolicyId: [ListDistributionsByOriginRequestPolicyIdRequest, ListDistributionsByOriginRequestPolicyIdResult];
  ListDistributionsByOwnedResource: [ListDistributionsByOwnedResourceRequest, ListDistributionsByOwnedResourceResult];
  ListDistributionsByRealtimeLogConfig: [ListDistributionsByRealtimeLogConfigRequest, ListDistributionsByRealtimeLogConfigResult];
  ListDistributionsByResponseHeadersPolicyId: [ListDistributionsByResponseHeadersPolicyIdRequest, ListDistributionsByResponseHeadersPolicyIdResult];
  ListDistributionsByTrustStore: [ListDistributionsByTrustStoreRequest, ListDistributionsByTrustStoreResult];
  ListDistributionsByVpcOriginId: [ListDistributionsByVpcOriginIdRequest, ListDistributionsByVpcOriginIdResult];
  ListDistributionsByWebACLId: [ListDistributionsByWebACLIdRequest, ListDistributionsByWebACLIdResult];
  ListDomainConflicts: [ListDomainConflictsRequest, ListDomainConflictsResult];
  ListFieldLevelEncryptionConfigs: [ListFieldLevelEncryptionConfigsRequest, ListFieldLevelEncryptionConfigsResult];
  ListFieldLevelEncryptionProfiles: [ListFieldLevelEncryptionProfilesRequest, ListFieldLevelEncryptionProfilesResult];
  ListFunctions: [ListFunctionsRequest, ListFunctionsResult];
  ListInvalidations: [ListInvalidationsRequest, ListInvalidationsResult];
  ListInvalidationsForDistributionTenant: [ListInvalidationsForDistributionTenantRequest, ListInvalidationsForDistributionTenantResult];
  ListKeyGroups: [ListKeyGroupsRequest, ListKeyGroupsResult];
  ListKeyValueStores: [ListKeyValueStoresRequest, ListKeyValueStoresResult];
  ListOriginAccessControls: [ListOriginAccessControlsRequest, ListOriginAccessControlsResult];
  ListOriginRequestPolicies: [ListOriginRequestPoliciesRequest, ListOriginRequestPoliciesResult];
  ListPublicKeys: [ListPublicKeysRequest, ListPublicKeysResult];
  ListRealtimeLogConfigs: [ListRealtimeLogConfigsRequest, ListRealtimeLogConfigsResult];
  ListResponseHeadersPolicies: [ListResponseHeadersPoliciesRequest, ListResponseHeadersPoliciesResult];
  ListStreamingDistributions: [ListStreamingDistributionsRequest, ListStreamingDistributionsResult];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResult];
  ListTrustStores: [ListTrustStoresRequest, ListTrustStoresResult];
  ListVpcOrigins: [ListVpcOriginsRequest, ListVpcOriginsResult];
  PublishConnectionFunction: [PublishConnectionFunctionRequest, PublishConnectionFunctionResult];
  PublishFunction: [PublishFunctionRequest, PublishFunctionResult];
  PutResourcePolicy: [PutResourcePolicyRequest, PutResourcePolicyResult];
  TagResource: [TagResourceRequest, void];
  TestConnectionFunction: [TestConnectionFunctionRequest, TestConnectionFunctionResult];
  TestFunction: [TestFunctionRequest, TestFunctionResult];
  UntagResource: [UntagResourceRequest, void];
  UpdateAnycastIpList: [UpdateAnycastIpListRequest, UpdateAnycastIpListResult];
  UpdateCachePolicy: [UpdateCachePolicyRequest, UpdateCachePolicyResult];
  UpdateCloudFrontOriginAccessIdentity: [UpdateCloudFrontOriginAccessIdentityRequest, UpdateCloudFrontOriginAccessIdentityResult];
  UpdateConnectionFunction: [UpdateConnectionFunctionRequest, UpdateConnectionFunctionResult];
  UpdateConnectionGroup: [UpdateConnectionGroupRequest, UpdateConnectionGroupResult];
  UpdateContinuousDeploymentPolicy: [UpdateContinuousDeploymentPolicyRequest, UpdateContinuousDeploymentPolicyResult];
  UpdateDistribution: [UpdateDistributionRequest, UpdateDistributionResult];
  UpdateDistributionTenant: [UpdateDistributionTenantRequest, UpdateDistributionTenantResult];
  UpdateDistributionWithStagingConfig: [UpdateDistributionWithStagingConfigRequest, UpdateDistributionWithStagingConfigResult];
  UpdateDomainAssociation: [UpdateDomainAssociationRequest, UpdateDomainAssociationResult];
  UpdateFieldLevelEncryptionConfig: [UpdateFieldLevelEncryptionConfigRequest, UpdateFieldLevelEncryptionConfigResult];
  UpdateFieldLevelEncryptionProfile: [UpdateFieldLevelEncryptionProfileRequest, UpdateFieldLevelEncryptionProfileResult];
  UpdateFunction: [UpdateFunctionRequest, UpdateFunctionResult];
  UpdateKeyGroup: [UpdateKeyGroupRequest, UpdateKeyGroupResult];
  UpdateKeyValueStore: [UpdateKeyValueStoreRequest, UpdateKeyValueStoreResult];
  UpdateOriginAccessControl: [UpdateOriginAccessControlRequest, UpdateOriginAccessControlResult];
  UpdateOriginRequestPolicy: [UpdateOriginRequestPolicyRequest, UpdateOriginRequestPolicyResult];
  UpdatePublicKey: [UpdatePublicKeyRequest, UpdatePublicKeyResult];
  UpdateRealtimeLogConfig: [UpdateRealtimeLogConfigRequest, UpdateRealtimeLogConfigResult];
  UpdateResponseHeadersPolicy: [UpdateResponseHeadersPolicyRequest, UpdateResponseHeadersPolicyResult];
  UpdateStreamingDistribution: [UpdateStreamingDistributionRequest, UpdateStreamingDistributionResult];
  UpdateTrustStore: [UpdateTrustStoreRequest, UpdateTrustStoreResult];
  UpdateVpcOrigin: [UpdateVpcOriginRequest, UpdateVpcOriginResult];
  VerifyDnsConfiguration: [VerifyDnsConfigurationRequest, VerifyDnsConfigurationResult];
}

export interface ActiveTrustedKeyGroups {
  readonly Enabled: boolean;
  readonly Quantity: number;
  readonly Items?: readonly KGKeyPairIds[];
}
export interface ActiveTrustedSigners {
  readonly Enabled: boolean;
  readonly Quantity: number;
  readonly Items?: readonly Signer[];
}
export interface AliasICPRecordal {
  readonly CNAME?: string;
  readonly ICPRecordalStatus?: ICPRecordalStatus;
}
export interface Aliases {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface AllowedMethods {
  readonly Quantity: number;
  readonly Items: readonly Method[];
  readonly CachedMethods?: CachedMethods;
}
export interface AnycastIpList {
  readonly Id: string;
  readonly Name: string;
  readonly Status: string;
  readonly Arn: string;
  readonly IpAddressType?: IpAddressType;
  readonly IpamConfig?: IpamConfig;
  readonly AnycastIps: readonly string[];
  readonly IpCount: number;
  readonly LastModifiedTime: Date;
}
export interface AnycastIpListCollection {
  readonly Items?: readonly AnycastIpListSummary[];
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
}
export interface AnycastIpListSummary {
  readonly Id: string;
  readonly Name: string;
  readonly Status: string;
  readonly Arn: string;
  readonly IpCount: number;
  readonly LastModifiedTime: Date;
  readonly IpAddressType?: IpAddressType;
  readonly ETag?: string;
  readonly IpamConfig?: IpamConfig;
}
export interface AssociateAliasRequest {
  readonly TargetDistributionId: string;
  readonly Alias: string;
}
export interface AssociateDistributionTenantWebACLRequest {
  readonly Id: string;
  readonly WebACLArn: string;
  readonly IfMatch?: string;
}
export interface AssociateDistributionTenantWebACLResult {
  readonly Id?: string;
  readonly WebACLArn?: string;
  readonly ETag?: string;
}
export interface AssociateDistributionWebACLRequest {
  readonly Id: string;
  readonly WebACLArn: string;
  readonly IfMatch?: string;
}
export interface AssociateDistributionWebACLResult {
  readonly Id?: string;
  readonly WebACLArn?: string;
  readonly ETag?: string;
}
export interface CaCertificatesBundleS3Location {
  readonly Bucket: string;
  readonly Key: string;
  readonly Region: string;
  readonly Version?: string;
}
export interface CaCertificatesBundleSource {
  readonly CaCertificatesBundleS3Location?: CaCertificatesBundleS3Location;
}
export interface CacheBehavior {
  readonly PathPattern: string;
  readonly TargetOriginId: string;
  readonly TrustedSigners?: TrustedSigners;
  readonly TrustedKeyGroups?: TrustedKeyGroups;
  readonly ViewerProtocolPolicy: ViewerProtocolPolicy;
  readonly AllowedMethods?: AllowedMethods;
  readonly SmoothStreaming?: boolean;
  readonly Compress?: boolean;
  readonly LambdaFunctionAssociations?: LambdaFunctionAssociations;
  readonly FunctionAssociations?: FunctionAssociations;
  readonly FieldLevelEncryptionId?: string;
  readonly RealtimeLogConfigArn?: string;
  readonly CachePolicyId?: string;
  readonly OriginRequestPolicyId?: string;
  readonly ResponseHeadersPolicyId?: string;
  readonly GrpcConfig?: GrpcConfig;
  readonly ForwardedValues?: ForwardedValues;
  readonly MinTTL?: number;
  readonly DefaultTTL?: number;
  readonly MaxTTL?: number;
}
export interface CacheBehaviors {
  readonly Quantity: number;
  readonly Items?: readonly CacheBehavior[];
}
export interface CachePolicy {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly CachePolicyConfig: CachePolicyConfig;
}
export interface CachePolicyConfig {
  readonly Comment?: string;
  readonly Name: string;
  readonly DefaultTTL?: number;
  readonly MaxTTL?: number;
  readonly MinTTL: number;
  readonly ParametersInCacheKeyAndForwardedToOrigin?: ParametersInCacheKeyAndForwardedToOrigin;
}
export type CachePolicyCookieBehavior = "none" | "whitelist" | "allExcept" | "all";
export interface CachePolicyCookiesConfig {
  readonly CookieBehavior: CachePolicyCookieBehavior;
  readonly Cookies?: CookieNames;
}
export type CachePolicyHeaderBehavior = "none" | "whitelist";
export interface CachePolicyHeadersConfig {
  readonly HeaderBehavior: CachePolicyHeaderBehavior;
  readonly Headers?: Headers;
}
export interface CachePolicyList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly CachePolicySummary[];
}
export type CachePolicyQueryStringBehavior = "none" | "whitelist" | "allExcept" | "all";
export interface CachePolicyQueryStringsConfig {
  readonly QueryStringBehavior: CachePolicyQueryStringBehavior;
  readonly QueryStrings?: QueryStringNames;
}
export interface CachePolicySummary {
  readonly Type: CachePolicyType;
  readonly CachePolicy: CachePolicy;
}
export type CachePolicyType = "managed" | "custom";
export interface CacheTagConfig {
  readonly HeaderName: string;
}
export interface CachedMethods {
  readonly Quantity: number;
  readonly Items: readonly Method[];
}
export interface Certificate {
  readonly Arn: string;
}
export type CertificateSource = "cloudfront" | "iam" | "acm";
export type CertificateTransparencyLoggingPreference = "enabled" | "disabled";
export interface CloudFrontOriginAccessIdentity {
  readonly Id: string;
  readonly S3CanonicalUserId: string;
  readonly CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig;
}
export interface CloudFrontOriginAccessIdentityConfig {
  readonly CallerReference: string;
  readonly Comment: string;
}
export interface CloudFrontOriginAccessIdentityList {
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly CloudFrontOriginAccessIdentitySummary[];
}
export interface CloudFrontOriginAccessIdentitySummary {
  readonly Id: string;
  readonly S3CanonicalUserId: string;
  readonly Comment: string;
}
export interface ConflictingAlias {
  readonly Alias?: string;
  readonly DistributionId?: string;
  readonly AccountId?: string;
}
export interface ConflictingAliasesList {
  readonly NextMarker?: string;
  readonly MaxItems?: number;
  readonly Quantity?: number;
  readonly Items?: readonly ConflictingAlias[];
}
export interface ConnectionFunctionAssociation {
  readonly Id: string;
}
export interface ConnectionFunctionSummary {
  readonly Name: string;
  readonly Id: string;
  readonly ConnectionFunctionConfig: FunctionConfig;
  readonly ConnectionFunctionArn: string;
  readonly Status: string;
  readonly Stage: FunctionStage;
  readonly CreatedTime: Date;
  readonly LastModifiedTime: Date;
}
export interface ConnectionFunctionTestResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary;
  readonly ComputeUtilization?: string;
  readonly ConnectionFunctionExecutionLogs?: readonly string[];
  readonly ConnectionFunctionErrorMessage?: string;
  readonly ConnectionFunctionOutput?: string;
}
export interface ConnectionGroup {
  readonly Id?: string;
  readonly Name?: string;
  readonly Arn?: string;
  readonly CreatedTime?: Date;
  readonly LastModifiedTime?: Date;
  readonly Tags?: Tags;
  readonly Ipv6Enabled?: boolean;
  readonly RoutingEndpoint?: string;
  readonly AnycastIpListId?: string;
  readonly Status?: string;
  readonly Enabled?: boolean;
  readonly IsDefault?: boolean;
}
export interface ConnectionGroupAssociationFilter {
  readonly AnycastIpListId?: string;
}
export interface ConnectionGroupSummary {
  readonly Id: string;
  readonly Name: string;
  readonly Arn: string;
  readonly RoutingEndpoint: string;
  readonly CreatedTime: Date;
  readonly LastModifiedTime: Date;
  readonly ETag: string;
  readonly AnycastIpListId?: string;
  readonly Enabled?: boolean;
  readonly Status?: string;
  readonly IsDefault?: boolean;
}
export type ConnectionMode = "direct" | "tenant-only";
export interface ContentTypeProfile {
  readonly Format: Format;
  readonly ProfileId?: string;
  readonly ContentType: string;
}
export interface ContentTypeProfileConfig {
  readonly ForwardWhenContentTypeIsUnknown: boolean;
  readonly ContentTypeProfiles?: ContentTypeProfiles;
}
export interface ContentTypeProfiles {
  readonly Quantity: number;
  readonly Items?: readonly ContentTypeProfile[];
}
export interface ContinuousDeploymentPolicy {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
}
export interface ContinuousDeploymentPolicyConfig {
  readonly StagingDistributionDnsNames: StagingDistributionDnsNames;
  readonly Enabled: boolean;
  readonly TrafficConfig?: TrafficConfig;
}
export interface ContinuousDeploymentPolicyList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly ContinuousDeploymentPolicySummary[];
}
export interface ContinuousDeploymentPolicySummary {
  readonly ContinuousDeploymentPolicy: ContinuousDeploymentPolicy;
}
export type ContinuousDeploymentPolicyType = "SingleWeight" | "SingleHeader";
export interface ContinuousDeploymentSingleHeaderConfig {
  readonly Header: string;
  readonly Value: string;
}
export interface ContinuousDeploymentSingleWeightConfig {
  readonly Weight: number;
  readonly SessionStickinessConfig?: SessionStickinessConfig;
}
export interface CookieNames {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface CookiePreference {
  readonly Forward: ItemSelection;
  readonly WhitelistedNames?: CookieNames;
}
export interface CopyDistributionRequest {
  readonly PrimaryDistributionId: string;
  readonly Staging?: boolean;
  readonly IfMatch?: string;
  readonly CallerReference: string;
  readonly Enabled?: boolean;
}
export interface CopyDistributionResult {
  readonly Distribution?: Distribution;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateAnycastIpListRequest {
  readonly Name: string;
  readonly IpCount: number;
  readonly Tags?: Tags;
  readonly IpAddressType?: IpAddressType;
  readonly IpamCidrConfigs?: readonly IpamCidrConfig[];
}
export interface CreateAnycastIpListResult {
  readonly AnycastIpList?: AnycastIpList;
  readonly ETag?: string;
}
export interface CreateCachePolicyRequest {
  readonly CachePolicyConfig: CachePolicyConfig;
}
export interface CreateCachePolicyResult {
  readonly CachePolicy?: CachePolicy;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateCloudFrontOriginAccessIdentityRequest {
  readonly CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
}
export interface CreateCloudFrontOriginAccessIdentityResult {
  readonly CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateConnectionFunctionRequest {
  readonly Name: string;
  readonly ConnectionFunctionConfig: FunctionConfig;
  readonly ConnectionFunctionCode: Uint8Array;
  readonly Tags?: Tags;
}
export interface CreateConnectionFunctionResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateConnectionGroupRequest {
  readonly Name: string;
  readonly Ipv6Enabled?: boolean;
  readonly Tags?: Tags;
  readonly AnycastIpListId?: string;
  readonly Enabled?: boolean;
}
export interface CreateConnectionGroupResult {
  readonly ConnectionGroup?: ConnectionGroup;
  readonly ETag?: string;
}
export interface CreateContinuousDeploymentPolicyRequest {
  readonly ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
}
export interface CreateContinuousDeploymentPolicyResult {
  readonly ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateDistributionRequest {
  readonly DistributionConfig: DistributionConfig;
}
export interface CreateDistributionResult {
  readonly Distribution?: Distribution;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateDistributionTenantRequest {
  readonly DistributionId: string;
  readonly Name: string;
  readonly Domains: readonly DomainItem[];
  readonly Tags?: Tags;
  readonly Customizations?: Customizations;
  readonly Parameters?: readonly Parameter[];
  readonly ConnectionGroupId?: string;
  readonly ManagedCertificateRequest?: ManagedCertificateRequest;
  readonly Enabled?: boolean;
}
export interface CreateDistributionTenantResult {
  readonly DistributionTenant?: DistributionTenant;
  readonly ETag?: string;
}
export interface CreateDistributionWithTagsRequest {
  readonly DistributionConfigWithTags: DistributionConfigWithTags;
}
export interface CreateDistributionWithTagsResult {
  readonly Distribution?: Distribution;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateFieldLevelEncryptionConfigRequest {
  readonly FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
}
export interface CreateFieldLevelEncryptionConfigResult {
  readonly FieldLevelEncryption?: FieldLevelEncryption;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateFieldLevelEncryptionProfileRequest {
  readonly FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
}
export interface CreateFieldLevelEncryptionProfileResult {
  readonly FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateFunctionRequest {
  readonly Name: string;
  readonly FunctionConfig: FunctionConfig;
  readonly FunctionCode: Uint8Array;
  readonly Tags?: Tags;
}
export interface CreateFunctionResult {
  readonly FunctionSummary?: FunctionSummary;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateInvalidationForDistributionTenantRequest {
  readonly Id: string;
  readonly InvalidationBatch: InvalidationBatch;
}
export interface CreateInvalidationForDistributionTenantResult {
  readonly Location?: string;
  readonly Invalidation?: Invalidation;
}
export interface CreateInvalidationRequest {
  readonly DistributionId: string;
  readonly InvalidationBatch: InvalidationBatch;
}
export interface CreateInvalidationResult {
  readonly Location?: string;
  readonly Invalidation?: Invalidation;
}
export interface CreateKeyGroupRequest {
  readonly KeyGroupConfig: KeyGroupConfig;
}
export interface CreateKeyGroupResult {
  readonly KeyGroup?: KeyGroup;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateKeyValueStoreRequest {
  readonly Name: string;
  readonly Comment?: string;
  readonly ImportSource?: ImportSource;
  readonly Tags?: Tags;
}
export interface CreateKeyValueStoreResult {
  readonly KeyValueStore?: KeyValueStore;
  readonly ETag?: string;
  readonly Location?: string;
}
export interface CreateMonitoringSubscriptionRequest {
  readonly DistributionId: string;
  readonly MonitoringSubscription: MonitoringSubscription;
}
export interface CreateMonitoringSubscriptionResult {
  readonly MonitoringSubscription?: MonitoringSubscription;
}
export interface CreateOriginAccessControlRequest {
  readonly OriginAccessControlConfig: OriginAccessControlConfig;
}
export interface CreateOriginAccessControlResult {
  readonly OriginAccessControl?: OriginAccessControl;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateOriginRequestPolicyRequest {
  readonly OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}
export interface CreateOriginRequestPolicyResult {
  readonly OriginRequestPolicy?: OriginRequestPolicy;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreatePublicKeyRequest {
  readonly PublicKeyConfig: PublicKeyConfig;
}
export interface CreatePublicKeyResult {
  readonly PublicKey?: PublicKey;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateRealtimeLogConfigRequest {
  readonly EndPoints: readonly EndPoint[];
  readonly Fields: readonly string[];
  readonly Name: string;
  readonly SamplingRate: number;
}
export interface CreateRealtimeLogConfigResult {
  readonly RealtimeLogConfig?: RealtimeLogConfig;
}
export interface CreateResponseHeadersPolicyRequest {
  readonly ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}
export interface CreateResponseHeadersPolicyResult {
  readonly ResponseHeadersPolicy?: ResponseHeadersPolicy;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateStreamingDistributionRequest {
  readonly StreamingDistributionConfig: StreamingDistributionConfig;
}
export interface CreateStreamingDistributionResult {
  readonly StreamingDistribution?: StreamingDistribution;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateStreamingDistributionWithTagsRequest {
  readonly StreamingDistributionConfigWithTags: StreamingDistributionConfigWithTags;
}
export interface CreateStreamingDistributionWithTagsResult {
  readonly StreamingDistribution?: StreamingDistribution;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CreateTrustStoreRequest {
  readonly Name: string;
  readonly CaCertificatesBundleSource: CaCertificatesBundleSource;
  readonly UseClientCertificateOCSPEndpoint?: boolean;
  readonly Tags?: Tags;
}
export interface CreateTrustStoreResult {
  readonly TrustStore?: TrustStore;
  readonly ETag?: string;
}
export interface CreateVpcOriginRequest {
  readonly VpcOriginEndpointConfig: VpcOriginEndpointConfig;
  readonly Tags?: Tags;
}
export interface CreateVpcOriginResult {
  readonly VpcOrigin?: VpcOrigin;
  readonly Location?: string;
  readonly ETag?: string;
}
export interface CustomErrorResponse {
  readonly ErrorCode: number;
  readonly ResponsePagePath?: string;
  readonly ResponseCode?: string;
  readonly ErrorCachingMinTTL?: number;
}
export interface CustomErrorResponses {
  readonly Quantity: number;
  readonly Items?: readonly CustomErrorResponse[];
}
export interface CustomHeaders {
  readonly Quantity: number;
  readonly Items?: readonly OriginCustomHeader[];
}
export interface CustomOriginConfig {
  readonly HTTPPort: number;
  readonly HTTPSPort: number;
  readonly OriginProtocolPolicy: OriginProtocolPolicy;
  readonly OriginSslProtocols?: OriginSslProtocols;
  readonly OriginReadTimeout?: number;
  readonly OriginKeepaliveTimeout?: number;
  readonly IpAddressType?: IpAddressType;
  readonly OriginMtlsConfig?: OriginMtlsConfig;
}
export type CustomizationActionType = "override" | "disable";
export interface Customizations {
  readonly WebAcl?: WebAclCustomization;
  readonly Certificate?: Certificate;
  readonly GeoRestrictions?: GeoRestrictionCustomization;
}
export interface DefaultCacheBehavior {
  readonly TargetOriginId: string;
  readonly TrustedSigners?: TrustedSigners;
  readonly TrustedKeyGroups?: TrustedKeyGroups;
  readonly ViewerProtocolPolicy: ViewerProtocolPolicy;
  readonly AllowedMethods?: AllowedMethods;
  readonly SmoothStreaming?: boolean;
  readonly Compress?: boolean;
  readonly LambdaFunctionAssociations?: LambdaFunctionAssociations;
  readonly FunctionAssociations?: FunctionAssociations;
  readonly FieldLevelEncryptionId?: string;
  readonly RealtimeLogConfigArn?: string;
  readonly CachePolicyId?: string;
  readonly OriginRequestPolicyId?: string;
  readonly ResponseHeadersPolicyId?: string;
  readonly GrpcConfig?: GrpcConfig;
  readonly ForwardedValues?: ForwardedValues;
  readonly MinTTL?: number;
  readonly DefaultTTL?: number;
  readonly MaxTTL?: number;
}
export interface DeleteAnycastIpListRequest {
  readonly Id: string;
  readonly IfMatch: string;
}
export interface DeleteCachePolicyRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteCloudFrontOriginAccessIdentityRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteConnectionFunctionRequest {
  readonly Id: string;
  readonly IfMatch: string;
}
export interface DeleteConnectionGroupRequest {
  readonly Id: string;
  readonly IfMatch: string;
}
export interface DeleteContinuousDeploymentPolicyRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteDistributionRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteDistributionTenantRequest {
  readonly Id: string;
  readonly IfMatch: string;
}
export interface DeleteFieldLevelEncryptionConfigRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteFieldLevelEncryptionProfileRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteFunctionRequest {
  readonly Name: string;
  readonly IfMatch: string;
}
export interface DeleteKeyGroupRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteKeyValueStoreRequest {
  readonly Name: string;
  readonly IfMatch: string;
}
export interface DeleteMonitoringSubscriptionRequest {
  readonly DistributionId: string;
}
export interface DeleteMonitoringSubscriptionResult {}
export interface DeleteOriginAccessControlRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteOriginRequestPolicyRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeletePublicKeyRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteRealtimeLogConfigRequest {
  readonly Name?: string;
  readonly ARN?: string;
}
export interface DeleteResourcePolicyRequest {
  readonly ResourceArn: string;
}
export interface DeleteResponseHeadersPolicyRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteStreamingDistributionRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DeleteTrustStoreRequest {
  readonly Id: string;
  readonly IfMatch: string;
}
export interface DeleteVpcOriginRequest {
  readonly Id: string;
  readonly IfMatch: string;
}
export interface DeleteVpcOriginResult {
  readonly VpcOrigin?: VpcOrigin;
  readonly ETag?: string;
}
export interface DescribeConnectionFunctionRequest {
  readonly Identifier: string;
  readonly Stage?: FunctionStage;
}
export interface DescribeConnectionFunctionResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary;
  readonly ETag?: string;
}
export interface DescribeFunctionRequest {
  readonly Name: string;
  readonly Stage?: FunctionStage;
}
export interface DescribeFunctionResult {
  readonly FunctionSummary?: FunctionSummary;
  readonly ETag?: string;
}
export interface DescribeKeyValueStoreRequest {
  readonly Name: string;
}
export interface DescribeKeyValueStoreResult {
  readonly KeyValueStore?: KeyValueStore;
  readonly ETag?: string;
}
export interface DisassociateDistributionTenantWebACLRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DisassociateDistributionTenantWebACLResult {
  readonly Id?: string;
  readonly ETag?: string;
}
export interface DisassociateDistributionWebACLRequest {
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface DisassociateDistributionWebACLResult {
  readonly Id?: string;
  readonly ETag?: string;
}
export interface Distribution {
  readonly Id: string;
  readonly ARN: string;
  readonly Status: string;
  readonly LastModifiedTime: Date;
  readonly InProgressInvalidationBatches: number;
  readonly DomainName: string;
  readonly ActiveTrustedSigners?: ActiveTrustedSigners;
  readonly ActiveTrustedKeyGroups?: ActiveTrustedKeyGroups;
  readonly DistributionConfig: DistributionConfig;
  readonly AliasICPRecordals?: readonly AliasICPRecordal[];
}
export interface DistributionConfig {
  readonly CallerReference: string;
  readonly Aliases?: Aliases;
  readonly DefaultRootObject?: string;
  readonly Origins: Origins;
  readonly OriginGroups?: OriginGroups;
  readonly DefaultCacheBehavior: DefaultCacheBehavior;
  readonly CacheBehaviors?: CacheBehaviors;
  readonly CustomErrorResponses?: CustomErrorResponses;
  readonly Comment: string;
  readonly Logging?: LoggingConfig;
  readonly PriceClass?: PriceClass;
  readonly Enabled: boolean;
  readonly ViewerCertificate?: ViewerCertificate;
  readonly Restrictions?: Restrictions;
  readonly WebACLId?: string;
  readonly HttpVersion?: HttpVersion;
  readonly IsIPV6Enabled?: boolean;
  readonly ContinuousDeploymentPolicyId?: string;
  readonly Staging?: boolean;
  readonly AnycastIpListId?: string;
  readonly TenantConfig?: TenantConfig;
  readonly ConnectionMode?: ConnectionMode;
  readonly ViewerMtlsConfig?: ViewerMtlsConfig;
  readonly ConnectionFunctionAssociation?: ConnectionFunctionAssociation;
  readonly CacheTagConfig?: CacheTagConfig;
}
export interface DistributionConfigWithTags {
  readonly DistributionConfig: DistributionConfig;
  readonly Tags: Tags;
}
export interface DistributionIdList {
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface DistributionIdOwner {
  readonly DistributionId: string;
  readonly OwnerAccountId: string;
}
export interface DistributionIdOwnerList {
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly DistributionIdOwner[];
}
export interface DistributionList {
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly DistributionSummary[];
}
export interface DistributionResourceId {
  readonly DistributionId?: string;
  readonly DistributionTenantId?: string;
}
export type DistributionResourceType = "distribution" | "distribution-tenant";
export interface DistributionSummary {
  readonly Id: string;
  readonly ARN: string;
  readonly ETag?: string;
  readonly Status: string;
  readonly LastModifiedTime: Date;
  readonly DomainName: string;
  readonly Aliases: Aliases;
  readonly Origins: Origins;
  readonly OriginGroups?: OriginGroups;
  readonly DefaultCacheBehavior: DefaultCacheBehavior;
  readonly CacheBehaviors: CacheBehaviors;
  readonly CustomErrorResponses: CustomErrorResponses;
  readonly Comment: string;
  readonly PriceClass: PriceClass;
  readonly Enabled: boolean;
  readonly ViewerCertificate: ViewerCertificate;
  readonly Restrictions: Restrictions;
  readonly WebACLId: string;
  readonly HttpVersion: HttpVersion;
  readonly IsIPV6Enabled: boolean;
  readonly AliasICPRecordals?: readonly AliasICPRecordal[];
  readonly Staging: boolean;
  readonly ConnectionMode?: ConnectionMode;
  readonly AnycastIpListId?: string;
  readonly ViewerMtlsConfig?: ViewerMtlsConfig;
  readonly ConnectionFunctionAssociation?: ConnectionFunctionAssociation;
}
export interface DistributionTenant {
  readonly Id?: string;
  readonly DistributionId?: string;
  readonly Name?: string;
  readonly Arn?: string;
  readonly Domains?: readonly DomainResult[];
  readonly Tags?: Tags;
  readonly Customizations?: Customizations;
  readonly Parameters?: readonly Parameter[];
  readonly ConnectionGroupId?: string;
  readonly CreatedTime?: Date;
  readonly LastModifiedTime?: Date;
  readonly Enabled?: boolean;
  readonly Status?: string;
}
export interface DistributionTenantAssociationFilter {
  readonly DistributionId?: string;
  readonly ConnectionGroupId?: string;
}
export interface DistributionTenantSummary {
  readonly Id: string;
  readonly DistributionId: string;
  readonly Name: string;
  readonly Arn: string;
  readonly Domains: readonly DomainResult[];
  readonly ConnectionGroupId?: string;
  readonly Customizations?: Customizations;
  readonly CreatedTime: Date;
  readonly LastModifiedTime: Date;
  readonly ETag: string;
  readonly Enabled?: boolean;
  readonly Status?: string;
}
export interface DnsConfiguration {
  readonly Domain: string;
  readonly Status: DnsConfigurationStatus;
  readonly Reason?: string;
}
export type DnsConfigurationStatus = "valid-configuration" | "invalid-configuration" | "unknown-configuration";
export interface DomainConflict {
  readonly Domain: string;
  readonly ResourceType: DistributionResourceType;
  readonly ResourceId: string;
  readonly AccountId: string;
}
export interface DomainItem {
  readonly Domain: string;
}
export interface DomainResult {
  readonly Domain: string;
  readonly Status?: DomainStatus;
}
export type DomainStatus = "active" | "inactive";
export interface EncryptionEntities {
  readonly Quantity: number;
  readonly Items?: readonly EncryptionEntity[];
}
export interface EncryptionEntity {
  readonly PublicKeyId: string;
  readonly ProviderId: string;
  readonly FieldPatterns: FieldPatterns;
}
export interface EndPoint {
  readonly StreamType: string;
  readonly KinesisStreamConfig?: KinesisStreamConfig;
}
export type EventType = "viewer-request" | "viewer-response" | "origin-request" | "origin-response";
export interface FieldLevelEncryption {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
}
export interface FieldLevelEncryptionConfig {
  readonly CallerReference: string;
  readonly Comment?: string;
  readonly QueryArgProfileConfig?: QueryArgProfileConfig;
  readonly ContentTypeProfileConfig?: ContentTypeProfileConfig;
}
export interface FieldLevelEncryptionList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly FieldLevelEncryptionSummary[];
}
export interface FieldLevelEncryptionProfile {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
}
export interface FieldLevelEncryptionProfileConfig {
  readonly Name: string;
  readonly CallerReference: string;
  readonly Comment?: string;
  readonly EncryptionEntities: EncryptionEntities;
}
export interface FieldLevelEncryptionProfileList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly FieldLevelEncryptionProfileSummary[];
}
export interface FieldLevelEncryptionProfileSummary {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly Name: string;
  readonly EncryptionEntities: EncryptionEntities;
  readonly Comment?: string;
}
export interface FieldLevelEncryptionSummary {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly Comment?: string;
  readonly QueryArgProfileConfig?: QueryArgProfileConfig;
  readonly ContentTypeProfileConfig?: ContentTypeProfileConfig;
}
export interface FieldPatterns {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export type Format = "URLEncoded";
export interface ForwardedValues {
  readonly QueryString: boolean;
  readonly Cookies: CookiePreference;
  readonly Headers?: Headers;
  readonly QueryStringCacheKeys?: QueryStringCacheKeys;
}
export type FrameOptionsList = "DENY" | "SAMEORIGIN";
export interface FunctionAssociation {
  readonly FunctionARN: string;
  readonly EventType: EventType;
}
export interface FunctionAssociations {
  readonly Quantity: number;
  readonly Items?: readonly FunctionAssociation[];
}
export interface FunctionConfig {
  readonly Comment: string;
  readonly Runtime: FunctionRuntime;
  readonly KeyValueStoreAssociations?: KeyValueStoreAssociations;
}
export interface FunctionList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly FunctionSummary[];
}
export interface FunctionMetadata {
  readonly FunctionARN: string;
  readonly Stage?: FunctionStage;
  readonly CreatedTime?: Date;
  readonly LastModifiedTime: Date;
}
export type FunctionRuntime = "cloudfront-js-1.0" | "cloudfront-js-2.0";
export type FunctionStage = "DEVELOPMENT" | "LIVE";
export interface FunctionSummary {
  readonly Name: string;
  readonly Status?: string;
  readonly FunctionConfig: FunctionConfig;
  readonly FunctionMetadata: FunctionMetadata;
}
export interface GeoRestriction {
  readonly RestrictionType: GeoRestrictionType;
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface GeoRestrictionCustomization {
  readonly RestrictionType: GeoRestrictionType;
  readonly Locations?: readonly string[];
}
export type GeoRestrictionType = "blacklist" | "whitelist" | "none";
export interface GetAnycastIpListRequest {
  readonly Id: string;
}
export interface GetAnycastIpListResult {
  readonly AnycastIpList?: AnycastIpList;
  readonly ETag?: string;
}
export interface GetCachePolicyConfigRequest {
  readonly Id: string;
}
export interface GetCachePolicyConfigResult {
  readonly CachePolicyConfig?: CachePolicyConfig;
  readonly ETag?: string;
}
export interface GetCachePolicyRequest {
  readonly Id: string;
}
export interface GetCachePolicyResult {
  readonly CachePolicy?: CachePolicy;
  readonly ETag?: string;
}
export interface GetCloudFrontOriginAccessIdentityConfigRequest {
  readonly Id: string;
}
export interface GetCloudFrontOriginAccessIdentityConfigResult {
  readonly CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig;
  readonly ETag?: string;
}
export interface GetCloudFrontOriginAccessIdentityRequest {
  readonly Id: string;
}
export interface GetCloudFrontOriginAccessIdentityResult {
  readonly CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity;
  readonly ETag?: string;
}
export interface GetConnectionFunctionRequest {
  readonly Identifier: string;
  readonly Stage?: FunctionStage;
}
export interface GetConnectionFunctionResult {
  readonly ConnectionFunctionCode?: Uint8Array;
  readonly ETag?: string;
  readonly ContentType?: string;
}
export interface GetConnectionGroupByRoutingEndpointRequest {
  readonly RoutingEndpoint: string;
}
export interface GetConnectionGroupByRoutingEndpointResult {
  readonly ConnectionGroup?: ConnectionGroup;
  readonly ETag?: string;
}
export interface GetConnectionGroupRequest {
  readonly Identifier: string;
}
export interface GetConnectionGroupResult {
  readonly ConnectionGroup?: ConnectionGroup;
  readonly ETag?: string;
}
export interface GetContinuousDeploymentPolicyConfigRequest {
  readonly Id: string;
}
export interface GetContinuousDeploymentPolicyConfigResult {
  readonly ContinuousDeploymentPolicyConfig?: ContinuousDeploymentPolicyConfig;
  readonly ETag?: string;
}
export interface GetContinuousDeploymentPolicyRequest {
  readonly Id: string;
}
export interface GetContinuousDeploymentPolicyResult {
  readonly ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy;
  readonly ETag?: string;
}
export interface GetDistributionConfigRequest {
  readonly Id: string;
}
export interface GetDistributionConfigResult {
  readonly DistributionConfig?: DistributionConfig;
  readonly ETag?: string;
}
export interface GetDistributionRequest {
  readonly Id: string;
}
export interface GetDistributionResult {
  readonly Distribution?: Distribution;
  readonly ETag?: string;
}
export interface GetDistributionTenantByDomainRequest {
  readonly Domain: string;
}
export interface GetDistributionTenantByDomainResult {
  readonly DistributionTenant?: DistributionTenant;
  readonly ETag?: string;
}
export interface GetDistributionTenantRequest {
  readonly Identifier: string;
}
export interface GetDistributionTenantResult {
  readonly DistributionTenant?: DistributionTenant;
  readonly ETag?: string;
}
export interface GetFieldLevelEncryptionConfigRequest {
  readonly Id: string;
}
export interface GetFieldLevelEncryptionConfigResult {
  readonly FieldLevelEncryptionConfig?: FieldLevelEncryptionConfig;
  readonly ETag?: string;
}
export interface GetFieldLevelEncryptionProfileConfigRequest {
  readonly Id: string;
}
export interface GetFieldLevelEncryptionProfileConfigResult {
  readonly FieldLevelEncryptionProfileConfig?: FieldLevelEncryptionProfileConfig;
  readonly ETag?: string;
}
export interface GetFieldLevelEncryptionProfileRequest {
  readonly Id: string;
}
export interface GetFieldLevelEncryptionProfileResult {
  readonly FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile;
  readonly ETag?: string;
}
export interface GetFieldLevelEncryptionRequest {
  readonly Id: string;
}
export interface GetFieldLevelEncryptionResult {
  readonly FieldLevelEncryption?: FieldLevelEncryption;
  readonly ETag?: string;
}
export interface GetFunctionRequest {
  readonly Name: string;
  readonly Stage?: FunctionStage;
}
export interface GetFunctionResult {
  readonly FunctionCode?: Uint8Array;
  readonly ETag?: string;
  readonly ContentType?: string;
}
export interface GetInvalidationForDistributionTenantRequest {
  readonly DistributionTenantId: string;
  readonly Id: string;
}
export interface GetInvalidationForDistributionTenantResult {
  readonly Invalidation?: Invalidation;
}
export interface GetInvalidationRequest {
  readonly DistributionId: string;
  readonly Id: string;
}
export interface GetInvalidationResult {
  readonly Invalidation?: Invalidation;
}
export interface GetKeyGroupConfigRequest {
  readonly Id: string;
}
export interface GetKeyGroupConfigResult {
  readonly KeyGroupConfig?: KeyGroupConfig;
  readonly ETag?: string;
}
export interface GetKeyGroupRequest {
  readonly Id: string;
}
export interface GetKeyGroupResult {
  readonly KeyGroup?: KeyGroup;
  readonly ETag?: string;
}
export interface GetManagedCertificateDetailsRequest {
  readonly Identifier: string;
}
export interface GetManagedCertificateDetailsResult {
  readonly ManagedCertificateDetails?: ManagedCertificateDetails;
}
export interface GetMonitoringSubscriptionRequest {
  readonly DistributionId: string;
}
export interface GetMonitoringSubscriptionResult {
  readonly MonitoringSubscription?: MonitoringSubscription;
}
export interface GetOriginAccessControlConfigRequest {
  readonly Id: string;
}
export interface GetOriginAccessControlConfigResult {
  readonly OriginAccessControlConfig?: OriginAccessControlConfig;
  readonly ETag?: string;
}
export interface GetOriginAccessControlRequest {
  readonly Id: string;
}
export interface GetOriginAccessControlResult {
  readonly OriginAccessControl?: OriginAccessControl;
  readonly ETag?: string;
}
export interface GetOriginRequestPolicyConfigRequest {
  readonly Id: string;
}
export interface GetOriginRequestPolicyConfigResult {
  readonly OriginRequestPolicyConfig?: OriginRequestPolicyConfig;
  readonly ETag?: string;
}
export interface GetOriginRequestPolicyRequest {
  readonly Id: string;
}
export interface GetOriginRequestPolicyResult {
  readonly OriginRequestPolicy?: OriginRequestPolicy;
  readonly ETag?: string;
}
export interface GetPublicKeyConfigRequest {
  readonly Id: string;
}
export interface GetPublicKeyConfigResult {
  readonly PublicKeyConfig?: PublicKeyConfig;
  readonly ETag?: string;
}
export interface GetPublicKeyRequest {
  readonly Id: string;
}
export interface GetPublicKeyResult {
  readonly PublicKey?: PublicKey;
  readonly ETag?: string;
}
export interface GetRealtimeLogConfigRequest {
  readonly Name?: string;
  readonly ARN?: string;
}
export interface GetRealtimeLogConfigResult {
  readonly RealtimeLogConfig?: RealtimeLogConfig;
}
export interface GetResourcePolicyRequest {
  readonly ResourceArn: string;
}
export interface GetResourcePolicyResult {
  readonly ResourceArn?: string;
  readonly PolicyDocument?: string;
}
export interface GetResponseHeadersPolicyConfigRequest {
  readonly Id: string;
}
export interface GetResponseHeadersPolicyConfigResult {
  readonly ResponseHeadersPolicyConfig?: ResponseHeadersPolicyConfig;
  readonly ETag?: string;
}
export interface GetResponseHeadersPolicyRequest {
  readonly Id: string;
}
export interface GetResponseHeadersPolicyResult {
  readonly ResponseHeadersPolicy?: ResponseHeadersPolicy;
  readonly ETag?: string;
}
export interface GetStreamingDistributionConfigRequest {
  readonly Id: string;
}
export interface GetStreamingDistributionConfigResult {
  readonly StreamingDistributionConfig?: StreamingDistributionConfig;
  readonly ETag?: string;
}
export interface GetStreamingDistributionRequest {
  readonly Id: string;
}
export interface GetStreamingDistributionResult {
  readonly StreamingDistribution?: StreamingDistribution;
  readonly ETag?: string;
}
export interface GetTrustStoreRequest {
  readonly Identifier: string;
}
export interface GetTrustStoreResult {
  readonly TrustStore?: TrustStore;
  readonly ETag?: string;
}
export interface GetVpcOriginRequest {
  readonly Id: string;
}
export interface GetVpcOriginResult {
  readonly VpcOrigin?: VpcOrigin;
  readonly ETag?: string;
}
export interface GrpcConfig {
  readonly Enabled: boolean;
}
export interface Headers {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export type HttpVersion = "http1.1" | "http2" | "http3" | "http2and3";
export type ICPRecordalStatus = "APPROVED" | "SUSPENDED" | "PENDING";
export interface ImportSource {
  readonly SourceType: ImportSourceType;
  readonly SourceARN: string;
}
export type ImportSourceType = "S3";
export interface Invalidation {
  readonly Id: string;
  readonly Status: string;
  readonly CreateTime: Date;
  readonly InvalidationBatch: InvalidationBatch;
}
export interface InvalidationBatch {
  readonly Paths: Paths;
  readonly CallerReference: string;
}
export interface InvalidationList {
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly InvalidationSummary[];
}
export interface InvalidationSummary {
  readonly Id: string;
  readonly CreateTime: Date;
  readonly Status: string;
}
export type IpAddressType = "ipv4" | "ipv6" | "dualstack";
export interface IpamCidrConfig {
  readonly Cidr: string;
  readonly IpamPoolArn: string;
  readonly AnycastIp?: string;
  readonly Status?: IpamCidrStatus;
}
export type IpamCidrStatus = "provisioned" | "failed-provision" | "provisioning" | "deprovisioned" | "failed-deprovision" | "deprovisioning" | "advertised" | "failed-advertise" | "advertising" | "withdrawn" | "failed-withdraw" | "withdrawing";
export interface IpamConfig {
  readonly Quantity: number;
  readonly IpamCidrConfigs: readonly IpamCidrConfig[];
}
export type ItemSelection = "none" | "whitelist" | "all";
export interface KGKeyPairIds {
  readonly KeyGroupId?: string;
  readonly KeyPairIds?: KeyPairIds;
}
export interface KeyGroup {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly KeyGroupConfig: KeyGroupConfig;
}
export interface KeyGroupConfig {
  readonly Name: string;
  readonly Items: readonly string[];
  readonly Comment?: string;
}
export interface KeyGroupList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly KeyGroupSummary[];
}
export interface KeyGroupSummary {
  readonly KeyGroup: KeyGroup;
}
export interface KeyPairIds {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface KeyValueStore {
  readonly Name: string;
  readonly Id: string;
  readonly Comment: string;
  readonly ARN: string;
  readonly Status?: string;
  readonly LastModifiedTime: Date;
}
export interface KeyValueStoreAssociation {
  readonly KeyValueStoreARN: string;
}
export interface KeyValueStoreAssociations {
  readonly Quantity: number;
  readonly Items?: readonly KeyValueStoreAssociation[];
}
export interface KeyValueStoreList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly KeyValueStore[];
}
export interface KinesisStreamConfig {
  readonly RoleARN: string;
  readonly StreamARN: string;
}
export interface LambdaFunctionAssociation {
  readonly LambdaFunctionARN: string;
  readonly EventType: EventType;
  readonly IncludeBody?: boolean;
}
export interface LambdaFunctionAssociations {
  readonly Quantity: number;
  readonly Items?: readonly LambdaFunctionAssociation[];
}
export interface ListAnycastIpListsRequest {
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListAnycastIpListsResult {
  readonly AnycastIpLists?: AnycastIpListCollection;
}
export interface ListCachePoliciesRequest {
  readonly Type?: CachePolicyType;
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListCachePoliciesResult {
  readonly CachePolicyList?: CachePolicyList;
}
export interface ListCloudFrontOriginAccessIdentitiesRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListCloudFrontOriginAccessIdentitiesResult {
  readonly CloudFrontOriginAccessIdentityList?: CloudFrontOriginAccessIdentityList;
}
export interface ListConflictingAliasesRequest {
  readonly DistributionId: string;
  readonly Alias: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListConflictingAliasesResult {
  readonly ConflictingAliasesList?: ConflictingAliasesList;
}
export interface ListConnectionFunctionsRequest {
  readonly Marker?: string;
  readonly MaxItems?: number;
  readonly Stage?: FunctionStage;
}
export interface ListConnectionFunctionsResult {
  readonly NextMarker?: string;
  readonly ConnectionFunctions?: readonly ConnectionFunctionSummary[];
}
export interface ListConnectionGroupsRequest {
  readonly AssociationFilter?: ConnectionGroupAssociationFilter;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListConnectionGroupsResult {
  readonly NextMarker?: string;
  readonly ConnectionGroups?: readonly ConnectionGroupSummary[];
}
export interface ListContinuousDeploymentPoliciesRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListContinuousDeploymentPoliciesResult {
  readonly ContinuousDeploymentPolicyList?: ContinuousDeploymentPolicyList;
}
export interface ListDistributionTenantsByCustomizationRequest {
  readonly WebACLArn?: string;
  readonly CertificateArn?: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListDistributionTenantsByCustomizationResult {
  readonly NextMarker?: string;
  readonly DistributionTenantList?: readonly DistributionTenantSummary[];
}
export interface ListDistributionTenantsRequest {
  readonly AssociationFilter?: DistributionTenantAssociationFilter;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListDistributionTenantsResult {
  readonly NextMarker?: string;
  readonly DistributionTenantList?: readonly DistributionTenantSummary[];
}
export interface ListDistributionsByAnycastIpListIdRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly AnycastIpListId: string;
}
export interface ListDistributionsByAnycastIpListIdResult {
  readonly DistributionList?: DistributionList;
}
export interface ListDistributionsByCachePolicyIdRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly CachePolicyId: string;
}
export interface ListDistributionsByCachePolicyIdResult {
  readonly DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByConnectionFunctionRequest {
  readonly Marker?: string;
  readonly MaxItems?: number;
  readonly ConnectionFunctionIdentifier: string;
}
export interface ListDistributionsByConnectionFunctionResult {
  readonly DistributionList?: DistributionList;
}
export interface ListDistributionsByConnectionModeRequest {
  readonly Marker?: string;
  readonly MaxItems?: number;
  readonly ConnectionMode: ConnectionMode;
}
export interface ListDistributionsByConnectionModeResult {
  readonly DistributionList?: DistributionList;
}
export interface ListDistributionsByKeyGroupRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly KeyGroupId: string;
}
export interface ListDistributionsByKeyGroupResult {
  readonly DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByOriginRequestPolicyIdRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly OriginRequestPolicyId: string;
}
export interface ListDistributionsByOriginRequestPolicyIdResult {
  readonly DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByOwnedResourceRequest {
  readonly ResourceArn: string;
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListDistributionsByOwnedResourceResult {
  readonly DistributionList?: DistributionIdOwnerList;
}
export interface ListDistributionsByRealtimeLogConfigRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly RealtimeLogConfigName?: string;
  readonly RealtimeLogConfigArn?: string;
}
export interface ListDistributionsByRealtimeLogConfigResult {
  readonly DistributionList?: DistributionList;
}
export interface ListDistributionsByResponseHeadersPolicyIdRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly ResponseHeadersPolicyId: string;
}
export interface ListDistributionsByResponseHeadersPolicyIdResult {
  readonly DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByTrustStoreRequest {
  readonly TrustStoreIdentifier: string;
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListDistributionsByTrustStoreResult {
  readonly DistributionList?: DistributionList;
}
export interface ListDistributionsByVpcOriginIdRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly VpcOriginId: string;
}
export interface ListDistributionsByVpcOriginIdResult {
  readonly DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByWebACLIdRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly WebACLId: string;
}
export interface ListDistributionsByWebACLIdResult {
  readonly DistributionList?: DistributionList;
}
export interface ListDistributionsRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListDistributionsResult {
  readonly DistributionList?: DistributionList;
}
export interface ListDomainConflictsRequest {
  readonly Domain: string;
  readonly DomainControlValidationResource: DistributionResourceId;
  readonly MaxItems?: number;
  readonly Marker?: string;
}
export interface ListDomainConflictsResult {
  readonly DomainConflicts?: readonly DomainConflict[];
  readonly NextMarker?: string;
}
export interface ListFieldLevelEncryptionConfigsRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListFieldLevelEncryptionConfigsResult {
  readonly FieldLevelEncryptionList?: FieldLevelEncryptionList;
}
export interface ListFieldLevelEncryptionProfilesRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListFieldLevelEncryptionProfilesResult {
  readonly FieldLevelEncryptionProfileList?: FieldLevelEncryptionProfileList;
}
export interface ListFunctionsRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly Stage?: FunctionStage;
}
export interface ListFunctionsResult {
  readonly FunctionList?: FunctionList;
}
export interface ListInvalidationsForDistributionTenantRequest {
  readonly Id: string;
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListInvalidationsForDistributionTenantResult {
  readonly InvalidationList?: InvalidationList;
}
export interface ListInvalidationsRequest {
  readonly DistributionId: string;
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListInvalidationsResult {
  readonly InvalidationList?: InvalidationList;
}
export interface ListKeyGroupsRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListKeyGroupsResult {
  readonly KeyGroupList?: KeyGroupList;
}
export interface ListKeyValueStoresRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly Status?: string;
}
export interface ListKeyValueStoresResult {
  readonly KeyValueStoreList?: KeyValueStoreList;
}
export interface ListOriginAccessControlsRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListOriginAccessControlsResult {
  readonly OriginAccessControlList?: OriginAccessControlList;
}
export interface ListOriginRequestPoliciesRequest {
  readonly Type?: OriginRequestPolicyType;
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListOriginRequestPoliciesResult {
  readonly OriginRequestPolicyList?: OriginRequestPolicyList;
}
export interface ListPublicKeysRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListPublicKeysResult {
  readonly PublicKeyList?: PublicKeyList;
}
export interface ListRealtimeLogConfigsRequest {
  readonly MaxItems?: string;
  readonly Marker?: string;
}
export interface ListRealtimeLogConfigsResult {
  readonly RealtimeLogConfigs?: RealtimeLogConfigs;
}
export interface ListResponseHeadersPoliciesRequest {
  readonly Type?: ResponseHeadersPolicyType;
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListResponseHeadersPoliciesResult {
  readonly ResponseHeadersPolicyList?: ResponseHeadersPolicyList;
}
export interface ListStreamingDistributionsRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListStreamingDistributionsResult {
  readonly StreamingDistributionList?: StreamingDistributionList;
}
export interface ListTagsForResourceRequest {
  readonly Resource: string;
}
export interface ListTagsForResourceResult {
  readonly Tags: Tags;
}
export interface ListTrustStoresRequest {
  readonly Marker?: string;
  readonly MaxItems?: number;
}
export interface ListTrustStoresResult {
  readonly NextMarker?: string;
  readonly TrustStoreList?: readonly TrustStoreSummary[];
}
export interface ListVpcOriginsRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListVpcOriginsResult {
  readonly VpcOriginList?: VpcOriginList;
}
export interface LoggingConfig {
  readonly Enabled?: boolean;
  readonly IncludeCookies?: boolean;
  readonly Bucket?: string;
  readonly Prefix?: string;
}
export interface ManagedCertificateDetails {
  readonly CertificateArn?: string;
  readonly CertificateStatus?: ManagedCertificateStatus;
  readonly ValidationTokenHost?: ValidationTokenHost;
  readonly ValidationTokenDetails?: readonly ValidationTokenDetail[];
}
export interface ManagedCertificateRequest {
  readonly ValidationTokenHost: ValidationTokenHost;
  readonly PrimaryDomainName?: string;
  readonly CertificateTransparencyLoggingPreference?: CertificateTransparencyLoggingPreference;
}
export type ManagedCertificateStatus = "pending-validation" | "issued" | "inactive" | "expired" | "validation-timed-out" | "revoked" | "failed";
export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "OPTIONS" | "DELETE";
export type MinimumProtocolVersion = "SSLv3" | "TLSv1" | "TLSv1_2016" | "TLSv1.1_2016" | "TLSv1.2_2018" | "TLSv1.2_2019" | "TLSv1.2_2021" | "TLSv1.3_2025" | "TLSv1.2_2025";
export interface MonitoringSubscription {
  readonly RealtimeMetricsSubscriptionConfig?: RealtimeMetricsSubscriptionConfig;
}
export interface Origin {
  readonly Id: string;
  readonly DomainName: string;
  readonly OriginPath?: string;
  readonly CustomHeaders?: CustomHeaders;
  readonly S3OriginConfig?: S3OriginConfig;
  readonly CustomOriginConfig?: CustomOriginConfig;
  readonly VpcOriginConfig?: VpcOriginConfig;
  readonly ConnectionAttempts?: number;
  readonly ConnectionTimeout?: number;
  readonly ResponseCompletionTimeout?: number;
  readonly OriginShield?: OriginShield;
  readonly OriginAccessControlId?: string;
}
export interface OriginAccessControl {
  readonly Id: string;
  readonly OriginAccessControlConfig?: OriginAccessControlConfig;
}
export interface OriginAccessControlConfig {
  readonly Name: string;
  readonly Description?: string;
  readonly SigningProtocol: OriginAccessControlSigningProtocols;
  readonly SigningBehavior: OriginAccessControlSigningBehaviors;
  readonly OriginAccessControlOriginType: OriginAccessControlOriginTypes;
}
export interface OriginAccessControlList {
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly OriginAccessControlSummary[];
}
export type OriginAccessControlOriginTypes = "s3" | "mediastore" | "mediapackagev2" | "lambda";
export type OriginAccessControlSigningBehaviors = "never" | "always" | "no-override" | "always-amz-auth";
export type OriginAccessControlSigningProtocols = "sigv4" | "sigv4a";
export interface OriginAccessControlSummary {
  readonly Id: string;
  readonly Description: string;
  readonly Name: string;
  readonly SigningProtocol: OriginAccessControlSigningProtocols;
  readonly SigningBehavior: OriginAccessControlSigningBehaviors;
  readonly OriginAccessControlOriginType: OriginAccessControlOriginTypes;
}
export interface OriginCustomHeader {
  readonly HeaderName: string;
  readonly HeaderValue: string;
}
export interface OriginGroup {
  readonly Id: string;
  readonly FailoverCriteria: OriginGroupFailoverCriteria;
  readonly Members: OriginGroupMembers;
  readonly SelectionCriteria?: OriginGroupSelectionCriteria;
}
export interface OriginGroupFailoverCriteria {
  readonly StatusCodes: StatusCodes;
}
export interface OriginGroupMember {
  readonly OriginId: string;
}
export interface OriginGroupMembers {
  readonly Quantity: number;
  readonly Items: readonly OriginGroupMember[];
}
export type OriginGroupSelectionCriteria = "default" | "media-quality-based";
export interface OriginGroups {
  readonly Quantity: number;
  readonly Items?: readonly OriginGroup[];
}
export interface OriginMtlsConfig {
  readonly ClientCertificateArn: string;
}
export type OriginProtocolPolicy = "http-only" | "match-viewer" | "https-only";
export interface OriginRequestPolicy {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}
export interface OriginRequestPolicyConfig {
  readonly Comment?: string;
  readonly Name: string;
  readonly HeadersConfig: OriginRequestPolicyHeadersConfig;
  readonly CookiesConfig: OriginRequestPolicyCookiesConfig;
  readonly QueryStringsConfig: OriginRequestPolicyQueryStringsConfig;
}
export type OriginRequestPolicyCookieBehavior = "none" | "whitelist" | "all" | "allExcept";
export interface OriginRequestPolicyCookiesConfig {
  readonly CookieBehavior: OriginRequestPolicyCookieBehavior;
  readonly Cookies?: CookieNames;
}
export type OriginRequestPolicyHeaderBehavior = "none" | "whitelist" | "allViewer" | "allViewerAndWhitelistCloudFront" | "allExcept";
export interface OriginRequestPolicyHeadersConfig {
  readonly HeaderBehavior: OriginRequestPolicyHeaderBehavior;
  readonly Headers?: Headers;
}
export interface OriginRequestPolicyList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly OriginRequestPolicySummary[];
}
export type OriginRequestPolicyQueryStringBehavior = "none" | "whitelist" | "all" | "allExcept";
export interface OriginRequestPolicyQueryStringsConfig {
  readonly QueryStringBehavior: OriginRequestPolicyQueryStringBehavior;
  readonly QueryStrings?: QueryStringNames;
}
export interface OriginRequestPolicySummary {
  readonly Type: OriginRequestPolicyType;
  readonly OriginRequestPolicy: OriginRequestPolicy;
}
export type OriginRequestPolicyType = "managed" | "custom";
export interface OriginShield {
  readonly Enabled: boolean;
  readonly OriginShieldRegion?: string;
}
export interface OriginSslProtocols {
  readonly Quantity: number;
  readonly Items: readonly SslProtocol[];
}
export interface Origins {
  readonly Quantity: number;
  readonly Items: readonly Origin[];
}
export interface Parameter {
  readonly Name: string;
  readonly Value: string;
}
export interface ParameterDefinition {
  readonly Name: string;
  readonly Definition: ParameterDefinitionSchema;
}
export interface ParameterDefinitionSchema {
  readonly StringSchema?: StringSchemaConfig;
}
export interface ParametersInCacheKeyAndForwardedToOrigin {
  readonly EnableAcceptEncodingGzip: boolean;
  readonly EnableAcceptEncodingBrotli?: boolean;
  readonly HeadersConfig: CachePolicyHeadersConfig;
  readonly CookiesConfig: CachePolicyCookiesConfig;
  readonly QueryStringsConfig: CachePolicyQueryStringsConfig;
}
export interface Paths {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export type PriceClass = "PriceClass_100" | "PriceClass_200" | "PriceClass_All" | "None";
export interface PublicKey {
  readonly Id: string;
  readonly CreatedTime: Date;
  readonly PublicKeyConfig: PublicKeyConfig;
}
export interface PublicKeyConfig {
  readonly CallerReference: string;
  readonly Name: string;
  readonly EncodedKey: string;
  readonly Comment?: string;
}
export interface PublicKeyList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly PublicKeySummary[];
}
export interface PublicKeySummary {
  readonly Id: string;
  readonly Name: string;
  readonly CreatedTime: Date;
  readonly EncodedKey: string;
  readonly Comment?: string;
}
export interface PublishConnectionFunctionRequest {
  readonly Id: string;
  readonly IfMatch: string;
}
export interface PublishConnectionFunctionResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary;
}
export interface PublishFunctionRequest {
  readonly Name: string;
  readonly IfMatch: string;
}
export interface PublishFunctionResult {
  readonly FunctionSummary?: FunctionSummary;
}
export interface PutResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly PolicyDocument: string;
}
export interface PutResourcePolicyResult {
  readonly ResourceArn?: string;
}
export interface QueryArgProfile {
  readonly QueryArg: string;
  readonly ProfileId: string;
}
export interface QueryArgProfileConfig {
  readonly ForwardWhenQueryArgProfileIsUnknown: boolean;
  readonly QueryArgProfiles?: QueryArgProfiles;
}
export interface QueryArgProfiles {
  readonly Quantity: number;
  readonly Items?: readonly QueryArgProfile[];
}
export interface QueryStringCacheKeys {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface QueryStringNames {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface RealtimeLogConfig {
  readonly ARN: string;
  readonly Name: string;
  readonly SamplingRate: number;
  readonly EndPoints: readonly EndPoint[];
  readonly Fields: readonly string[];
}
export interface RealtimeLogConfigs {
  readonly MaxItems: number;
  readonly Items?: readonly RealtimeLogConfig[];
  readonly IsTruncated: boolean;
  readonly Marker: string;
  readonly NextMarker?: string;
}
export interface RealtimeMetricsSubscriptionConfig {
  readonly RealtimeMetricsSubscriptionStatus: RealtimeMetricsSubscriptionStatus;
}
export type RealtimeMetricsSubscriptionStatus = "Enabled" | "Disabled";
export type ReferrerPolicyList = "no-referrer" | "no-referrer-when-downgrade" | "origin" | "origin-when-cross-origin" | "same-origin" | "strict-origin" | "strict-origin-when-cross-origin" | "unsafe-url";
export interface ResponseHeadersPolicy {
  readonly Id: string;
  readonly LastModifiedTime: Date;
  readonly ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}
export interface ResponseHeadersPolicyAccessControlAllowHeaders {
  readonly Quantity: number;
  readonly Items: readonly string[];
}
export interface ResponseHeadersPolicyAccessControlAllowMethods {
  readonly Quantity: number;
  readonly Items: readonly ResponseHeadersPolicyAccessControlAllowMethodsValues[];
}
export type ResponseHeadersPolicyAccessControlAllowMethodsValues = "GET" | "POST" | "OPTIONS" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "ALL";
export interface ResponseHeadersPolicyAccessControlAllowOrigins {
  readonly Quantity: number;
  readonly Items: readonly string[];
}
export interface ResponseHeadersPolicyAccessControlExposeHeaders {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface ResponseHeadersPolicyConfig {
  readonly Comment?: string;
  readonly Name: string;
  readonly CorsConfig?: ResponseHeadersPolicyCorsConfig;
  readonly SecurityHeadersConfig?: ResponseHeadersPolicySecurityHeadersConfig;
  readonly ServerTimingHeadersConfig?: ResponseHeadersPolicyServerTimingHeadersConfig;
  readonly CustomHeadersConfig?: ResponseHeadersPolicyCustomHeadersConfig;
  readonly RemoveHeadersConfig?: ResponseHeadersPolicyRemoveHeadersConfig;
}
export interface ResponseHeadersPolicyContentSecurityPolicy {
  readonly Override: boolean;
  readonly ContentSecurityPolicy: string;
}
export interface ResponseHeadersPolicyContentTypeOptions {
  readonly Override: boolean;
}
export interface ResponseHeadersPolicyCorsConfig {
  readonly AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins;
  readonly AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders;
  readonly AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods;
  readonly AccessControlAllowCredentials: boolean;
  readonly AccessControlExposeHeaders?: ResponseHeadersPolicyAccessControlExposeHeaders;
  readonly AccessControlMaxAgeSec?: number;
  readonly OriginOverride: boolean;
}
export interface ResponseHeadersPolicyCustomHeader {
  readonly Header: string;
  readonly Value: string;
  readonly Override: boolean;
}
export interface ResponseHeadersPolicyCustomHeadersConfig {
  readonly Quantity: number;
  readonly Items?: readonly ResponseHeadersPolicyCustomHeader[];
}
export interface ResponseHeadersPolicyFrameOptions {
  readonly Override: boolean;
  readonly FrameOption: FrameOptionsList;
}
export interface ResponseHeadersPolicyList {
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly ResponseHeadersPolicySummary[];
}
export interface ResponseHeadersPolicyReferrerPolicy {
  readonly Override: boolean;
  readonly ReferrerPolicy: ReferrerPolicyList;
}
export interface ResponseHeadersPolicyRemoveHeader {
  readonly Header: string;
}
export interface ResponseHeadersPolicyRemoveHeadersConfig {
  readonly Quantity: number;
  readonly Items?: readonly ResponseHeadersPolicyRemoveHeader[];
}
export interface ResponseHeadersPolicySecurityHeadersConfig {
  readonly XSSProtection?: ResponseHeadersPolicyXSSProtection;
  readonly FrameOptions?: ResponseHeadersPolicyFrameOptions;
  readonly ReferrerPolicy?: ResponseHeadersPolicyReferrerPolicy;
  readonly ContentSecurityPolicy?: ResponseHeadersPolicyContentSecurityPolicy;
  readonly ContentTypeOptions?: ResponseHeadersPolicyContentTypeOptions;
  readonly StrictTransportSecurity?: ResponseHeadersPolicyStrictTransportSecurity;
}
export interface ResponseHeadersPolicyServerTimingHeadersConfig {
  readonly Enabled: boolean;
  readonly SamplingRate?: number;
}
export interface ResponseHeadersPolicyStrictTransportSecurity {
  readonly Override: boolean;
  readonly IncludeSubdomains?: boolean;
  readonly Preload?: boolean;
  readonly AccessControlMaxAgeSec: number;
}
export interface ResponseHeadersPolicySummary {
  readonly Type: ResponseHeadersPolicyType;
  readonly ResponseHeadersPolicy: ResponseHeadersPolicy;
}
export type ResponseHeadersPolicyType = "managed" | "custom";
export interface ResponseHeadersPolicyXSSProtection {
  readonly Override: boolean;
  readonly Protection: boolean;
  readonly ModeBlock?: boolean;
  readonly ReportUri?: string;
}
export interface Restrictions {
  readonly GeoRestriction: GeoRestriction;
}
export interface S3Origin {
  readonly DomainName: string;
  readonly OriginAccessIdentity: string;
}
export interface S3OriginConfig {
  readonly OriginAccessIdentity: string;
  readonly OriginReadTimeout?: number;
}
export type SSLSupportMethod = "sni-only" | "vip" | "static-ip";
export interface SessionStickinessConfig {
  readonly IdleTTL: number;
  readonly MaximumTTL: number;
}
export interface Signer {
  readonly AwsAccountNumber?: string;
  readonly KeyPairIds?: KeyPairIds;
}
export type SslProtocol = "SSLv3" | "TLSv1" | "TLSv1.1" | "TLSv1.2";
export interface StagingDistributionDnsNames {
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface StatusCodes {
  readonly Quantity: number;
  readonly Items: readonly number[];
}
export interface StreamingDistribution {
  readonly Id: string;
  readonly ARN: string;
  readonly Status: string;
  readonly LastModifiedTime?: Date;
  readonly DomainName: string;
  readonly ActiveTrustedSigners: ActiveTrustedSigners;
  readonly StreamingDistributionConfig: StreamingDistributionConfig;
}
export interface StreamingDistributionConfig {
  readonly CallerReference: string;
  readonly S3Origin: S3Origin;
  readonly Aliases?: Aliases;
  readonly Comment: string;
  readonly Logging?: StreamingLoggingConfig;
  readonly TrustedSigners: TrustedSigners;
  readonly PriceClass?: PriceClass;
  readonly Enabled: boolean;
}
export interface StreamingDistributionConfigWithTags {
  readonly StreamingDistributionConfig: StreamingDistributionConfig;
  readonly Tags: Tags;
}
export interface StreamingDistributionList {
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly StreamingDistributionSummary[];
}
export interface StreamingDistributionSummary {
  readonly Id: string;
  readonly ARN: string;
  readonly Status: string;
  readonly LastModifiedTime: Date;
  readonly DomainName: string;
  readonly S3Origin: S3Origin;
  readonly Aliases: Aliases;
  readonly TrustedSigners: TrustedSigners;
  readonly Comment: string;
  readonly PriceClass: PriceClass;
  readonly Enabled: boolean;
}
export interface StreamingLoggingConfig {
  readonly Enabled: boolean;
  readonly Bucket: string;
  readonly Prefix: string;
}
export interface StringSchemaConfig {
  readonly Comment?: string;
  readonly DefaultValue?: string;
  readonly Required: boolean;
}
export interface Tag {
  readonly Key: string;
  readonly Value?: string;
}
export interface TagKeys {
  readonly Items?: readonly string[];
}
export interface TagResourceRequest {
  readonly Resource: string;
  readonly Tags: Tags;
}
export interface Tags {
  readonly Items?: readonly Tag[];
}
export interface TenantConfig {
  readonly ParameterDefinitions?: readonly ParameterDefinition[];
}
export interface TestConnectionFunctionRequest {
  readonly Id: string;
  readonly IfMatch: string;
  readonly Stage?: FunctionStage;
  readonly ConnectionObject: Uint8Array;
}
export interface TestConnectionFunctionResult {
  readonly ConnectionFunctionTestResult?: ConnectionFunctionTestResult;
}
export interface TestFunctionRequest {
  readonly Name: string;
  readonly IfMatch: string;
  readonly Stage?: FunctionStage;
  readonly EventObject: Uint8Array;
}
export interface TestFunctionResult {
  readonly TestResult?: TestResult;
}
export interface TestResult {
  readonly FunctionSummary?: FunctionSummary;
  readonly ComputeUtilization?: string;
  readonly FunctionExecutionLogs?: readonly string[];
  readonly FunctionErrorMessage?: string;
  readonly FunctionOutput?: string;
}
export interface TrafficConfig {
  readonly SingleWeightConfig?: ContinuousDeploymentSingleWeightConfig;
  readonly SingleHeaderConfig?: ContinuousDeploymentSingleHeaderConfig;
  readonly Type: ContinuousDeploymentPolicyType;
}
export interface TrustStore {
  readonly Id?: string;
  readonly Arn?: string;
  readonly Name?: string;
  readonly Status?: TrustStoreStatus;
  readonly NumberOfCaCertificates?: number;
  readonly LastModifiedTime?: Date;
  readonly Reason?: string;
  readonly UseClientCertificateOCSPEndpoint?: boolean;
}
export interface TrustStoreConfig {
  readonly TrustStoreId: string;
  readonly AdvertiseTrustStoreCaNames?: boolean;
  readonly IgnoreCertificateExpiry?: boolean;
}
export type TrustStoreStatus = "pending" | "active" | "failed";
export interface TrustStoreSummary {
  readonly Id: string;
  readonly Arn: string;
  readonly Name: string;
  readonly Status: TrustStoreStatus;
  readonly NumberOfCaCertificates: number;
  readonly LastModifiedTime: Date;
  readonly Reason?: string;
  readonly ETag: string;
}
export interface TrustedKeyGroups {
  readonly Enabled: boolean;
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface TrustedSigners {
  readonly Enabled: boolean;
  readonly Quantity: number;
  readonly Items?: readonly string[];
}
export interface UntagResourceRequest {
  readonly Resource: string;
  readonly TagKeys: TagKeys;
}
export interface UpdateAnycastIpListRequest {
  readonly Id: string;
  readonly IpAddressType?: IpAddressType;
  readonly IpamCidrConfigs?: readonly IpamCidrConfig[];
  readonly IfMatch: string;
}
export interface UpdateAnycastIpListResult {
  readonly AnycastIpList?: AnycastIpList;
  readonly ETag?: string;
}
export interface UpdateCachePolicyRequest {
  readonly CachePolicyConfig: CachePolicyConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateCachePolicyResult {
  readonly CachePolicy?: CachePolicy;
  readonly ETag?: string;
}
export interface UpdateCloudFrontOriginAccessIdentityRequest {
  readonly CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateCloudFrontOriginAccessIdentityResult {
  readonly CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity;
  readonly ETag?: string;
}
export interface UpdateConnectionFunctionRequest {
  readonly Id: string;
  readonly IfMatch: string;
  readonly ConnectionFunctionConfig: FunctionConfig;
  readonly ConnectionFunctionCode: Uint8Array;
}
export interface UpdateConnectionFunctionResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary;
  readonly ETag?: string;
}
export interface UpdateConnectionGroupRequest {
  readonly Id: string;
  readonly Ipv6Enabled?: boolean;
  readonly IfMatch: string;
  readonly AnycastIpListId?: string;
  readonly Enabled?: boolean;
}
export interface UpdateConnectionGroupResult {
  readonly ConnectionGroup?: ConnectionGroup;
  readonly ETag?: string;
}
export interface UpdateContinuousDeploymentPolicyRequest {
  readonly ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateContinuousDeploymentPolicyResult {
  readonly ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy;
  readonly ETag?: string;
}
export interface UpdateDistributionRequest {
  readonly DistributionConfig: DistributionConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateDistributionResult {
  readonly Distribution?: Distribution;
  readonly ETag?: string;
}
export interface UpdateDistributionTenantRequest {
  readonly Id: string;
  readonly DistributionId?: string;
  readonly Domains?: readonly DomainItem[];
  readonly Customizations?: Customizations;
  readonly Parameters?: readonly Parameter[];
  readonly ConnectionGroupId?: string;
  readonly IfMatch: string;
  readonly ManagedCertificateRequest?: ManagedCertificateRequest;
  readonly Enabled?: boolean;
}
export interface UpdateDistributionTenantResult {
  readonly DistributionTenant?: DistributionTenant;
  readonly ETag?: string;
}
export interface UpdateDistributionWithStagingConfigRequest {
  readonly Id: string;
  readonly StagingDistributionId?: string;
  readonly IfMatch?: string;
}
export interface UpdateDistributionWithStagingConfigResult {
  readonly Distribution?: Distribution;
  readonly ETag?: string;
}
export interface UpdateDomainAssociationRequest {
  readonly Domain: string;
  readonly TargetResource: DistributionResourceId;
  readonly IfMatch?: string;
}
export interface UpdateDomainAssociationResult {
  readonly Domain?: string;
  readonly ResourceId?: string;
  readonly ETag?: string;
}
export interface UpdateFieldLevelEncryptionConfigRequest {
  readonly FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateFieldLevelEncryptionConfigResult {
  readonly FieldLevelEncryption?: FieldLevelEncryption;
  readonly ETag?: string;
}
export interface UpdateFieldLevelEncryptionProfileRequest {
  readonly FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateFieldLevelEncryptionProfileResult {
  readonly FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile;
  readonly ETag?: string;
}
export interface UpdateFunctionRequest {
  readonly Name: string;
  readonly IfMatch: string;
  readonly FunctionConfig: FunctionConfig;
  readonly FunctionCode: Uint8Array;
}
export interface UpdateFunctionResult {
  readonly FunctionSummary?: FunctionSummary;
  readonly ETag?: string;
}
export interface UpdateKeyGroupRequest {
  readonly KeyGroupConfig: KeyGroupConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateKeyGroupResult {
  readonly KeyGroup?: KeyGroup;
  readonly ETag?: string;
}
export interface UpdateKeyValueStoreRequest {
  readonly Name: string;
  readonly Comment: string;
  readonly IfMatch: string;
}
export interface UpdateKeyValueStoreResult {
  readonly KeyValueStore?: KeyValueStore;
  readonly ETag?: string;
}
export interface UpdateOriginAccessControlRequest {
  readonly OriginAccessControlConfig: OriginAccessControlConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateOriginAccessControlResult {
  readonly OriginAccessControl?: OriginAccessControl;
  readonly ETag?: string;
}
export interface UpdateOriginRequestPolicyRequest {
  readonly OriginRequestPolicyConfig: OriginRequestPolicyConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateOriginRequestPolicyResult {
  readonly OriginRequestPolicy?: OriginRequestPolicy;
  readonly ETag?: string;
}
export interface UpdatePublicKeyRequest {
  readonly PublicKeyConfig: PublicKeyConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdatePublicKeyResult {
  readonly PublicKey?: PublicKey;
  readonly ETag?: string;
}
export interface UpdateRealtimeLogConfigRequest {
  readonly EndPoints?: readonly EndPoint[];
  readonly Fields?: readonly string[];
  readonly Name?: string;
  readonly ARN?: string;
  readonly SamplingRate?: number;
}
export interface UpdateRealtimeLogConfigResult {
  readonly RealtimeLogConfig?: RealtimeLogConfig;
}
export interface UpdateResponseHeadersPolicyRequest {
  readonly ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateResponseHeadersPolicyResult {
  readonly ResponseHeadersPolicy?: ResponseHeadersPolicy;
  readonly ETag?: string;
}
export interface UpdateStreamingDistributionRequest {
  readonly StreamingDistributionConfig: StreamingDistributionConfig;
  readonly Id: string;
  readonly IfMatch?: string;
}
export interface UpdateStreamingDistributionResult {
  readonly StreamingDistribution?: StreamingDistribution;
  readonly ETag?: string;
}
export interface UpdateTrustStoreRequest {
  readonly Id: string;
  readonly CaCertificatesBundleSource?: CaCertificatesBundleSource;
  readonly UseClientCertificateOCSPEndpoint?: boolean;
  readonly IfMatch: string;
}
export interface UpdateTrustStoreResult {
  readonly TrustStore?: TrustStore;
  readonly ETag?: string;
}
export interface UpdateVpcOriginRequest {
  readonly VpcOriginEndpointConfig: VpcOriginEndpointConfig;
  readonly Id: string;
  readonly IfMatch: string;
}
export interface UpdateVpcOriginResult {
  readonly VpcOrigin?: VpcOrigin;
  readonly ETag?: string;
}
export interface ValidationTokenDetail {
  readonly Domain: string;
  readonly RedirectTo?: string;
  readonly RedirectFrom?: string;
}
export type ValidationTokenHost = "cloudfront" | "self-hosted";
export interface VerifyDnsConfigurationRequest {
  readonly Domain?: string;
  readonly Identifier: string;
}
export interface VerifyDnsConfigurationResult {
  readonly DnsConfigurationList?: readonly DnsConfiguration[];
}
export interface ViewerCertificate {
  readonly CloudFrontDefaultCertificate?: boolean;
  readonly IAMCertificateId?: string;
  readonly ACMCertificateArn?: string;
  readonly SSLSupportMethod?: SSLSupportMethod;
  readonly MinimumProtocolVersion?: MinimumProtocolVersion;
  readonly Certificate?: string;
  readonly CertificateSource?: CertificateSource;
}
export interface ViewerMtlsConfig {
  readonly Mode?: ViewerMtlsMode;
  readonly TrustStoreConfig?: TrustStoreConfig;
}
export type ViewerMtlsMode = "required" | "optional" | "passthrough";
export type ViewerProtocolPolicy = "allow-all" | "https-only" | "redirect-to-https";
export interface VpcOrigin {
  readonly Id: string;
  readonly Arn: string;
  readonly AccountId?: string;
  readonly Status: string;
  readonly CreatedTime: Date;
  readonly LastModifiedTime: Date;
  readonly VpcOriginEndpointConfig: VpcOriginEndpointConfig;
}
export interface VpcOriginConfig {
  readonly VpcOriginId: string;
  readonly OwnerAccountId?: string;
  readonly OriginReadTimeout?: number;
  readonly OriginKeepaliveTimeout?: number;
}
export interface VpcOriginEndpointConfig {
  readonly Name: string;
  readonly Arn: string;
  readonly HTTPPort: number;
  readonly HTTPSPort: number;
  readonly OriginProtocolPolicy: OriginProtocolPolicy;
  readonly OriginSslProtocols?: OriginSslProtocols;
}
export interface VpcOriginList {
  readonly Marker: string;
  readonly NextMarker?: string;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly VpcOriginSummary[];
}
export interface VpcOriginSummary {
  readonly Id: string;
  readonly Name: string;
  readonly Status: string;
  readonly CreatedTime: Date;
  readonly LastModifiedTime: Date;
  readonly Arn: string;
  readonly AccountId?: string;
  readonly OriginEndpointArn: string;
}
export interface WebAclCustomization {
  readonly Action: CustomizationActionType;
  readonly Arn?: string;
}
