/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of elbv2. */

/** Input and output of each operation. */
export interface Operations {
  AddListenerCertificates: [AddListenerCertificatesInput, AddListenerCertificatesOutput];
  AddTags: [AddTagsInput, AddTagsOutput];
  AddTrustStoreRevocations: [AddTrustStoreRevocationsInput, AddTrustStoreRevocationsOutput];
  CreateListener: [CreateListenerInput, CreateListenerOutput];
  CreateLoadBalancer: [CreateLoadBalancerInput, CreateLoadBalancerOutput];
  CreateRule: [CreateRuleInput, CreateRuleOutput];
  CreateTargetGroup: [CreateTargetGroupInput, CreateTargetGroupOutput];
  CreateTrustStore: [CreateTrustStoreInput, CreateTrustStoreOutput];
  DeleteListener: [DeleteListenerInput, DeleteListenerOutput];
  DeleteLoadBalancer: [DeleteLoadBalancerInput, DeleteLoadBalancerOutput];
  DeleteRule: [DeleteRuleInput, DeleteRuleOutput];
  DeleteSharedTrustStoreAssociation: [DeleteSharedTrustStoreAssociationInput, DeleteSharedTrustStoreAssociationOutput];
  DeleteTargetGroup: [DeleteTargetGroupInput, DeleteTargetGroupOutput];
  DeleteTrustStore: [DeleteTrustStoreInput, DeleteTrustStoreOutput];
  DeregisterTargets: [DeregisterTargetsInput, DeregisterTargetsOutput];
  DescribeAccountLimits: [DescribeAccountLimitsInput, DescribeAccountLimitsOutput];
  DescribeCapacityReservation: [DescribeCapacityReservationInput, DescribeCapacityReservationOutput];
  DescribeListenerAttributes: [DescribeListenerAttributesInput, DescribeListenerAttributesOutput];
  DescribeListenerCertificates: [DescribeListenerCertificatesInput, DescribeListenerCertificatesOutput];
  DescribeListeners: [DescribeListenersInput, DescribeListenersOutput];
  DescribeLoadBalancerAttributes: [DescribeLoadBalancerAttributesInput, DescribeLoadBalancerAttributesOutput];
  DescribeLoadBalancers: [DescribeLoadBalancersInput, DescribeLoadBalancersOutput];
  DescribeRules: [DescribeRulesInput, DescribeRulesOutput];
  DescribeSSLPolicies: [DescribeSSLPoliciesInput, DescribeSSLPoliciesOutput];
  DescribeTags: [DescribeTagsInput, DescribeTagsOutput];
  DescribeTargetGroupAttributes: [DescribeTargetGroupAttributesInput, DescribeTargetGroupAttributesOutput];
  DescribeTargetGroups: [DescribeTargetGroupsInput, DescribeTargetGroupsOutput];
  DescribeTargetHealth: [DescribeTargetHealthInput, DescribeTargetHealthOutput];
  DescribeTrustStoreAssociations: [DescribeTrustStoreAssociationsInput, DescribeTrustStoreAssociationsOutput];
  DescribeTrustStoreRevocations: [DescribeTrustStoreRevocationsInput, DescribeTrustStoreRevocationsOutput];
  DescribeTrustStores: [DescribeTrustStoresInput, DescribeTrustStoresOutput];
  GetResourcePolicy: [GetResourcePolicyInput, GetResourcePolicyOutput];
  GetTrustStoreCaCertificatesBundle: [GetTrustStoreCaCertificatesBundleInput, GetTrustStoreCaCertificatesBundleOutput];
  GetTrustStoreRevocationContent: [GetTrustStoreRevocationContentInput, GetTrustStoreRevocationContentOutput];
  ModifyCapacityReservation: [ModifyCapacityReservationInput, ModifyCapacityReservationOutput];
  ModifyIpPools: [ModifyIpPoolsInput, ModifyIpPoolsOutput];
  ModifyListener: [ModifyListenerInput, ModifyListenerOutput];
  ModifyListenerAttributes: [ModifyListenerAttributesInput, ModifyListenerAttributesOutput];
  ModifyLoadBalancerAttributes: [ModifyLoadBalancerAttributesInput, ModifyLoadBalancerAttributesOutput];
  ModifyRule: [ModifyRuleInput, ModifyRuleOutput];
  ModifyTargetGroup: [ModifyTargetGroupInput, ModifyTargetGroupOutput];
  ModifyTargetGroupAttributes: [ModifyTargetGroupAttributesInput, ModifyTargetGroupAttributesOutput];
  ModifyTrustStore: [ModifyTrustStoreInput, ModifyTrustStoreOutput];
  RegisterTargets: [RegisterTargetsInput, RegisterTargetsOutput];
  RemoveListenerCertificates: [RemoveListenerCertificatesInput, RemoveListenerCertificatesOutput];
  RemoveTags: [RemoveTagsInput, RemoveTagsOutput];
  RemoveTrustStoreRevocations: [RemoveTrustStoreRevocationsInput, RemoveTrustStoreRevocationsOutput];
  SetIpAddressType: [SetIpAddressTypeInput, SetIpAddressTypeOutput];
  SetRulePriorities: [SetRulePrioritiesInput, SetRulePrioritiesOutput];
  SetSecurityGroups: [SetSecurityGroupsInput, SetSecurityGroupsOutput];
  SetSubnets: [SetSubnetsInput, SetSubnetsOutput];
}

export interface Action {
  readonly Type: ActionTypeEnum;
  readonly TargetGroupArn?: string;
  readonly AuthenticateOidcConfig?: AuthenticateOidcActionConfig;
  readonly AuthenticateCognitoConfig?: AuthenticateCognitoActionConfig;
  readonly Order?: number;
  readonly RedirectConfig?: RedirectActionConfig;
  readonly FixedResponseConfig?: FixedResponseActionConfig;
  readonly ForwardConfig?: ForwardActionConfig;
  readonly JwtValidationConfig?: JwtValidationActionConfig;
}
export type ActionTypeEnum = "forward" | "authenticate-oidc" | "authenticate-cognito" | "redirect" | "fixed-response" | "jwt-validation";
export interface AddListenerCertificatesInput {
  readonly ListenerArn: string;
  readonly Certificates: readonly Certificate[];
}
export interface AddListenerCertificatesOutput {
  readonly Certificates?: readonly Certificate[];
}
export interface AddTagsInput {
  readonly ResourceArns: readonly string[];
  readonly Tags: readonly Tag[];
}
export interface AddTagsOutput {}
export interface AddTrustStoreRevocationsInput {
  readonly TrustStoreArn: string;
  readonly RevocationContents?: readonly RevocationContent[];
}
export interface AddTrustStoreRevocationsOutput {
  readonly TrustStoreRevocations?: readonly TrustStoreRevocation[];
}
export interface AdministrativeOverride {
  readonly State?: TargetAdministrativeOverrideStateEnum;
  readonly Reason?: TargetAdministrativeOverrideReasonEnum;
  readonly Description?: string;
}
export type AdvertiseTrustStoreCaNamesEnum = "on" | "off";
export interface AnomalyDetection {
  readonly Result?: AnomalyResultEnum;
  readonly MitigationInEffect?: MitigationInEffectEnum;
}
export type AnomalyResultEnum = "anomalous" | "normal";
export type AuthenticateCognitoActionConditionalBehaviorEnum = "deny" | "allow" | "authenticate";
export interface AuthenticateCognitoActionConfig {
  readonly UserPoolArn: string;
  readonly UserPoolClientId: string;
  readonly UserPoolDomain: string;
  readonly SessionCookieName?: string;
  readonly Scope?: string;
  readonly SessionTimeout?: number;
  readonly AuthenticationRequestExtraParams?: Readonly<Record<string, string>>;
  readonly OnUnauthenticatedRequest?: AuthenticateCognitoActionConditionalBehaviorEnum;
}
export type AuthenticateOidcActionConditionalBehaviorEnum = "deny" | "allow" | "authenticate";
export interface AuthenticateOidcActionConfig {
  readonly Issuer: string;
  readonly AuthorizationEndpoint: string;
  readonly TokenEndpoint: string;
  readonly UserInfoEndpoint: string;
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly SessionCookieName?: string;
  readonly Scope?: string;
  readonly SessionTimeout?: number;
  readonly AuthenticationRequestExtraParams?: Readonly<Record<string, string>>;
  readonly OnUnauthenticatedRequest?: AuthenticateOidcActionConditionalBehaviorEnum;
  readonly UseExistingClientSecret?: boolean;
}
export interface AvailabilityZone {
  readonly ZoneName?: string;
  readonly SubnetId?: string;
  readonly OutpostId?: string;
  readonly LoadBalancerAddresses?: readonly LoadBalancerAddress[];
  readonly SourceNatIpv6Prefixes?: readonly string[];
}
export type CapacityReservationStateEnum = "provisioned" | "pending" | "rebalancing" | "failed";
export interface CapacityReservationStatus {
  readonly Code?: CapacityReservationStateEnum;
  readonly Reason?: string;
}
export interface Certificate {
  readonly CertificateArn?: string;
  readonly IsDefault?: boolean;
}
export interface Cipher {
  readonly Name?: string;
  readonly Priority?: number;
}
export interface CreateListenerInput {
  readonly LoadBalancerArn: string;
  readonly Protocol?: ProtocolEnum;
  readonly Port?: number;
  readonly SslPolicy?: string;
  readonly Certificates?: readonly Certificate[];
  readonly DefaultActions: readonly Action[];
  readonly AlpnPolicy?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly MutualAuthentication?: MutualAuthenticationAttributes;
}
export interface CreateListenerOutput {
  readonly Listeners?: readonly Listener[];
}
export interface CreateLoadBalancerInput {
  readonly Name: string;
  readonly Subnets?: readonly string[];
  readonly SubnetMappings?: readonly SubnetMapping[];
  readonly SecurityGroups?: readonly string[];
  readonly Scheme?: LoadBalancerSchemeEnum;
  readonly Tags?: readonly Tag[];
  readonly Type?: LoadBalancerTypeEnum;
  readonly IpAddressType?: IpAddressType;
  readonly CustomerOwnedIpv4Pool?: string;
  readonly EnablePrefixForIpv6SourceNat?: EnablePrefixForIpv6SourceNatEnum;
  readonly IpamPools?: IpamPools;
}
export interface CreateLoadBalancerOutput {
  readonly LoadBalancers?: readonly LoadBalancer[];
}
export interface CreateRuleInput {
  readonly ListenerArn: string;
  readonly Conditions: readonly RuleCondition[];
  readonly Priority: number;
  readonly Actions: readonly Action[];
  readonly Tags?: readonly Tag[];
  readonly Transforms?: readonly RuleTransform[];
}
export interface CreateRuleOutput {
  readonly Rules?: readonly Rule[];
}
export interface CreateTargetGroupInput {
  readonly Name: string;
  readonly Protocol?: ProtocolEnum;
  readonly ProtocolVersion?: string;
  readonly Port?: number;
  readonly VpcId?: string;
  readonly HealthCheckProtocol?: ProtocolEnum;
  readonly HealthCheckPort?: string;
  readonly HealthCheckEnabled?: boolean;
  readonly HealthCheckPath?: string;
  readonly HealthCheckIntervalSeconds?: number;
  readonly HealthCheckTimeoutSeconds?: number;
  readonly HealthyThresholdCount?: number;
  readonly UnhealthyThresholdCount?: number;
  readonly Matcher?: Matcher;
  readonly TargetType?: TargetTypeEnum;
  readonly Tags?: readonly Tag[];
  readonly IpAddressType?: TargetGroupIpAddressTypeEnum;
  readonly TargetControlPort?: number;
}
export interface CreateTargetGroupOutput {
  readonly TargetGroups?: readonly TargetGroup[];
}
export interface CreateTrustStoreInput {
  readonly Name: string;
  readonly CaCertificatesBundleS3Bucket: string;
  readonly CaCertificatesBundleS3Key: string;
  readonly CaCertificatesBundleS3ObjectVersion?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateTrustStoreOutput {
  readonly TrustStores?: readonly TrustStore[];
}
export interface DeleteListenerInput {
  readonly ListenerArn: string;
}
export interface DeleteListenerOutput {}
export interface DeleteLoadBalancerInput {
  readonly LoadBalancerArn: string;
}
export interface DeleteLoadBalancerOutput {}
export interface DeleteRuleInput {
  readonly RuleArn: string;
}
export interface DeleteRuleOutput {}
export interface DeleteSharedTrustStoreAssociationInput {
  readonly TrustStoreArn: string;
  readonly ResourceArn: string;
}
export interface DeleteSharedTrustStoreAssociationOutput {}
export interface DeleteTargetGroupInput {
  readonly TargetGroupArn: string;
}
export interface DeleteTargetGroupOutput {}
export interface DeleteTrustStoreInput {
  readonly TrustStoreArn: string;
}
export interface DeleteTrustStoreOutput {}
export interface DeregisterTargetsInput {
  readonly TargetGroupArn: string;
  readonly Targets: readonly TargetDescription[];
}
export interface DeregisterTargetsOutput {}
export interface DescribeAccountLimitsInput {
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeAccountLimitsOutput {
  readonly Limits?: readonly Limit[];
  readonly NextMarker?: string;
}
export interface DescribeCapacityReservationInput {
  readonly LoadBalancerArn: string;
}
export interface DescribeCapacityReservationOutput {
  readonly LastModifiedTime?: Date;
  readonly DecreaseRequestsRemaining?: number;
  readonly MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity;
  readonly CapacityReservationState?: readonly ZonalCapacityReservationState[];
}
export interface DescribeListenerAttributesInput {
  readonly ListenerArn: string;
}
export interface DescribeListenerAttributesOutput {
  readonly Attributes?: readonly ListenerAttribute[];
}
export interface DescribeListenerCertificatesInput {
  readonly ListenerArn: string;
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeListenerCertificatesOutput {
  readonly Certificates?: readonly Certificate[];
  readonly NextMarker?: string;
}
export interface DescribeListenersInput {
  readonly LoadBalancerArn?: string;
  readonly ListenerArns?: readonly string[];
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeListenersOutput {
  readonly Listeners?: readonly Listener[];
  readonly NextMarker?: string;
}
export interface DescribeLoadBalancerAttributesInput {
  readonly LoadBalancerArn: string;
}
export interface DescribeLoadBalancerAttributesOutput {
  readonly Attributes?: readonly LoadBalancerAttribute[];
}
export interface DescribeLoadBalancersInput {
  readonly LoadBalancerArns?: readonly string[];
  readonly Names?: readonly string[];
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeLoadBalancersOutput {
  readonly LoadBalancers?: readonly LoadBalancer[];
  readonly NextMarker?: string;
}
export interface DescribeRulesInput {
  readonly ListenerArn?: string;
  readonly RuleArns?: readonly string[];
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeRulesOutput {
  readonly Rules?: readonly Rule[];
  readonly NextMarker?: string;
}
export interface DescribeSSLPoliciesInput {
  readonly Names?: readonly string[];
  readonly Marker?: string;
  readonly PageSize?: number;
  readonly LoadBalancerType?: LoadBalancerTypeEnum;
}
export interface DescribeSSLPoliciesOutput {
  readonly SslPolicies?: readonly SslPolicy[];
  readonly NextMarker?: string;
}
export interface DescribeTagsInput {
  readonly ResourceArns: readonly string[];
}
export interface DescribeTagsOutput {
  readonly TagDescriptions?: readonly TagDescription[];
}
export interface DescribeTargetGroupAttributesInput {
  readonly TargetGroupArn: string;
}
export interface DescribeTargetGroupAttributesOutput {
  readonly Attributes?: readonly TargetGroupAttribute[];
}
export interface DescribeTargetGroupsInput {
  readonly LoadBalancerArn?: string;
  readonly TargetGroupArns?: readonly string[];
  readonly Names?: readonly string[];
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeTargetGroupsOutput {
  readonly TargetGroups?: readonly TargetGroup[];
  readonly NextMarker?: string;
}
export interface DescribeTargetHealthInput {
  readonly TargetGroupArn: string;
  readonly Targets?: readonly TargetDescription[];
  readonly Include?: readonly DescribeTargetHealthInputIncludeEnum[];
}
export type DescribeTargetHealthInputIncludeEnum = "AnomalyDetection" | "All";
export interface DescribeTargetHealthOutput {
  readonly TargetHealthDescriptions?: readonly TargetHealthDescription[];
}
export interface DescribeTrustStoreAssociationsInput {
  readonly TrustStoreArn: string;
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeTrustStoreAssociationsOutput {
  readonly TrustStoreAssociations?: readonly TrustStoreAssociation[];
  readonly NextMarker?: string;
}
export interface DescribeTrustStoreRevocation {
  readonly TrustStoreArn?: string;
  readonly RevocationId?: number;
  readonly RevocationType?: RevocationType;
  readonly NumberOfRevokedEntries?: number;
}
export interface DescribeTrustStoreRevocationsInput {
  readonly TrustStoreArn: string;
  readonly RevocationIds?: readonly number[];
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeTrustStoreRevocationsOutput {
  readonly TrustStoreRevocations?: readonly DescribeTrustStoreRevocation[];
  readonly NextMarker?: string;
}
export interface DescribeTrustStoresInput {
  readonly TrustStoreArns?: readonly string[];
  readonly Names?: readonly string[];
  readonly Marker?: string;
  readonly PageSize?: number;
}
export interface DescribeTrustStoresOutput {
  readonly TrustStores?: readonly TrustStore[];
  readonly NextMarker?: string;
}
export type EnablePrefixForIpv6SourceNatEnum = "on" | "off";
export type EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum = "on" | "off";
export interface FixedResponseActionConfig {
  readonly MessageBody?: string;
  readonly StatusCode: string;
  readonly ContentType?: string;
}
export interface ForwardActionConfig {
  readonly TargetGroups?: readonly TargetGroupTuple[];
  readonly TargetGroupStickinessConfig?: TargetGroupStickinessConfig;
}
export interface GetResourcePolicyInput {
  readonly ResourceArn: string;
}
export interface GetResourcePolicyOutput {
  readonly Policy?: string;
}
export interface GetTrustStoreCaCertificatesBundleInput {
  readonly TrustStoreArn: string;
}
export interface GetTrustStoreCaCertificatesBundleOutput {
  readonly Location?: string;
}
export interface GetTrustStoreRevocationContentInput {
  readonly TrustStoreArn: string;
  readonly RevocationId: number;
}
export interface GetTrustStoreRevocationContentOutput {
  readonly Location?: string;
}
export interface HostHeaderConditionConfig {
  readonly Values?: readonly string[];
  readonly RegexValues?: readonly string[];
}
export interface HostHeaderRewriteConfig {
  readonly Rewrites?: readonly RewriteConfig[];
}
export interface HttpHeaderConditionConfig {
  readonly HttpHeaderName?: string;
  readonly Values?: readonly string[];
  readonly RegexValues?: readonly string[];
}
export interface HttpRequestMethodConditionConfig {
  readonly Values?: readonly string[];
}
export type IpAddressType = "ipv4" | "dualstack" | "dualstack-without-public-ipv4";
export interface IpamPools {
  readonly Ipv4IpamPoolId?: string;
}
export interface JwtValidationActionAdditionalClaim {
  readonly Format: JwtValidationActionAdditionalClaimFormatEnum;
  readonly Name: string;
  readonly Values: readonly string[];
}
export type JwtValidationActionAdditionalClaimFormatEnum = "single-string" | "string-array" | "space-separated-values";
export interface JwtValidationActionConfig {
  readonly JwksEndpoint: string;
  readonly Issuer: string;
  readonly AdditionalClaims?: readonly JwtValidationActionAdditionalClaim[];
}
export interface Limit {
  readonly Name?: string;
  readonly Max?: string;
}
export interface Listener {
  readonly ListenerArn?: string;
  readonly LoadBalancerArn?: string;
  readonly Port?: number;
  readonly Protocol?: ProtocolEnum;
  readonly Certificates?: readonly Certificate[];
  readonly SslPolicy?: string;
  readonly DefaultActions?: readonly Action[];
  readonly AlpnPolicy?: readonly string[];
  readonly MutualAuthentication?: MutualAuthenticationAttributes;
}
export interface ListenerAttribute {
  readonly Key?: string;
  readonly Value?: string;
}
export interface LoadBalancer {
  readonly LoadBalancerArn?: string;
  readonly DNSName?: string;
  readonly CanonicalHostedZoneId?: string;
  readonly CreatedTime?: Date;
  readonly LoadBalancerName?: string;
  readonly Scheme?: LoadBalancerSchemeEnum;
  readonly VpcId?: string;
  readonly State?: LoadBalancerState;
  readonly Type?: LoadBalancerTypeEnum;
  readonly AvailabilityZones?: readonly AvailabilityZone[];
  readonly SecurityGroups?: readonly string[];
  readonly IpAddressType?: IpAddressType;
  readonly CustomerOwnedIpv4Pool?: string;
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string;
  readonly EnablePrefixForIpv6SourceNat?: EnablePrefixForIpv6SourceNatEnum;
  readonly IpamPools?: IpamPools;
}
export interface LoadBalancerAddress {
  readonly IpAddress?: string;
  readonly AllocationId?: string;
  readonly PrivateIPv4Address?: string;
  readonly IPv6Address?: string;
}
export interface LoadBalancerAttribute {
  readonly Key?: string;
  readonly Value?: string;
}
export type LoadBalancerSchemeEnum = "internet-facing" | "internal";
export interface LoadBalancerState {
  readonly Code?: LoadBalancerStateEnum;
  readonly Reason?: string;
}
export type LoadBalancerStateEnum = "active" | "provisioning" | "active_impaired" | "failed";
export type LoadBalancerTypeEnum = "application" | "network" | "gateway";
export interface Matcher {
  readonly HttpCode?: string;
  readonly GrpcCode?: string;
}
export interface MinimumLoadBalancerCapacity {
  readonly CapacityUnits?: number;
}
export type MitigationInEffectEnum = "yes" | "no";
export interface ModifyCapacityReservationInput {
  readonly LoadBalancerArn: string;
  readonly MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity;
  readonly ResetCapacityReservation?: boolean;
}
export interface ModifyCapacityReservationOutput {
  readonly LastModifiedTime?: Date;
  readonly DecreaseRequestsRemaining?: number;
  readonly MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity;
  readonly CapacityReservationState?: readonly ZonalCapacityReservationState[];
}
export interface ModifyIpPoolsInput {
  readonly LoadBalancerArn: string;
  readonly IpamPools?: IpamPools;
  readonly RemoveIpamPools?: readonly RemoveIpamPoolEnum[];
}
export interface ModifyIpPoolsOutput {
  readonly IpamPools?: IpamPools;
}
export interface ModifyListenerAttributesInput {
  readonly ListenerArn: string;
  readonly Attributes: readonly ListenerAttribute[];
}
export interface ModifyListenerAttributesOutput {
  readonly Attributes?: readonly ListenerAttribute[];
}
export interface ModifyListenerInput {
  readonly ListenerArn: string;
  readonly Port?: number;
  readonly Protocol?: ProtocolEnum;
  readonly SslPolicy?: string;
  readonly Certificates?: readonly Certificate[];
  readonly DefaultActions?: readonly Action[];
  readonly AlpnPolicy?: readonly string[];
  readonly MutualAuthentication?: MutualAuthenticationAttributes;
}
export interface ModifyListenerOutput {
  readonly Listeners?: readonly Listener[];
}
export interface ModifyLoadBalancerAttributesInput {
  readonly LoadBalancerArn: string;
  readonly Attributes: readonly LoadBalancerAttribute[];
}
export interface ModifyLoadBalancerAttributesOutput {
  readonly Attributes?: readonly LoadBalancerAttribute[];
}
export interface ModifyRuleInput {
  readonly RuleArn: string;
  readonly Conditions?: readonly RuleCondition[];
  readonly Actions?: readonly Action[];
  readonly Transforms?: readonly RuleTransform[];
  readonly ResetTransforms?: boolean;
}
export interface ModifyRuleOutput {
  readonly Rules?: readonly Rule[];
}
export interface ModifyTargetGroupAttributesInput {
  readonly TargetGroupArn: string;
  readonly Attributes: readonly TargetGroupAttribute[];
}
export interface ModifyTargetGroupAttributesOutput {
  readonly Attributes?: readonly TargetGroupAttribute[];
}
export interface ModifyTargetGroupInput {
  readonly TargetGroupArn: string;
  readonly HealthCheckProtocol?: ProtocolEnum;
  readonly HealthCheckPort?: string;
  readonly HealthCheckPath?: string;
  readonly HealthCheckEnabled?: boolean;
  readonly HealthCheckIntervalSeconds?: number;
  readonly HealthCheckTimeoutSeconds?: number;
  readonly HealthyThresholdCount?: number;
  readonly UnhealthyThresholdCount?: number;
  readonly Matcher?: Matcher;
}
export interface ModifyTargetGroupOutput {
  readonly TargetGroups?: readonly TargetGroup[];
}
export interface ModifyTrustStoreInput {
  readonly TrustStoreArn: string;
  readonly CaCertificatesBundleS3Bucket: string;
  readonly CaCertificatesBundleS3Key: string;
  readonly CaCertificatesBundleS3ObjectVersion?: string;
}
export interface ModifyTrustStoreOutput {
  readonly TrustStores?: readonly TrustStore[];
}
export interface MutualAuthenticationAttributes {
  readonly Mode?: string;
  readonly TrustStoreArn?: string;
  readonly IgnoreClientCertificateExpiry?: boolean;
  readonly TrustStoreAssociationStatus?: TrustStoreAssociationStatusEnum;
  readonly AdvertiseTrustStoreCaNames?: AdvertiseTrustStoreCaNamesEnum;
}
export interface PathPatternConditionConfig {
  readonly Values?: readonly string[];
  readonly RegexValues?: readonly string[];
}
export type ProtocolEnum = "HTTP" | "HTTPS" | "TCP" | "TLS" | "UDP" | "TCP_UDP" | "GENEVE" | "QUIC" | "TCP_QUIC";
export interface QueryStringConditionConfig {
  readonly Values?: readonly QueryStringKeyValuePair[];
}
export interface QueryStringKeyValuePair {
  readonly Key?: string;
  readonly Value?: string;
}
export interface RedirectActionConfig {
  readonly Protocol?: string;
  readonly Port?: string;
  readonly Host?: string;
  readonly Path?: string;
  readonly Query?: string;
  readonly StatusCode: RedirectActionStatusCodeEnum;
}
export type RedirectActionStatusCodeEnum = "HTTP_301" | "HTTP_302";
export interface RegisterTargetsInput {
  readonly TargetGroupArn: string;
  readonly Targets: readonly TargetDescription[];
}
export interface RegisterTargetsOutput {}
export type RemoveIpamPoolEnum = "ipv4";
export interface RemoveListenerCertificatesInput {
  readonly ListenerArn: string;
  readonly Certificates: readonly Certificate[];
}
export interface RemoveListenerCertificatesOutput {}
export interface RemoveTagsInput {
  readonly ResourceArns: readonly string[];
  readonly TagKeys: readonly string[];
}
export interface RemoveTagsOutput {}
export interface RemoveTrustStoreRevocationsInput {
  readonly TrustStoreArn: string;
  readonly RevocationIds: readonly number[];
}
export interface RemoveTrustStoreRevocationsOutput {}
export interface RevocationContent {
  readonly S3Bucket?: string;
  readonly S3Key?: string;
  readonly S3ObjectVersion?: string;
  readonly RevocationType?: RevocationType;
}
export type RevocationType = "CRL";
export interface RewriteConfig {
  readonly Regex: string;
  readonly Replace: string;
}
export interface Rule {
  readonly RuleArn?: string;
  readonly Priority?: string;
  readonly Conditions?: readonly RuleCondition[];
  readonly Actions?: readonly Action[];
  readonly IsDefault?: boolean;
  readonly Transforms?: readonly RuleTransform[];
}
export interface RuleCondition {
  readonly Field?: string;
  readonly Values?: readonly string[];
  readonly HostHeaderConfig?: HostHeaderConditionConfig;
  readonly PathPatternConfig?: PathPatternConditionConfig;
  readonly HttpHeaderConfig?: HttpHeaderConditionConfig;
  readonly QueryStringConfig?: QueryStringConditionConfig;
  readonly HttpRequestMethodConfig?: HttpRequestMethodConditionConfig;
  readonly SourceIpConfig?: SourceIpConditionConfig;
  readonly RegexValues?: readonly string[];
}
export interface RulePriorityPair {
  readonly RuleArn?: string;
  readonly Priority?: number;
}
export interface RuleTransform {
  readonly Type: TransformTypeEnum;
  readonly HostHeaderRewriteConfig?: HostHeaderRewriteConfig;
  readonly UrlRewriteConfig?: UrlRewriteConfig;
}
export interface SetIpAddressTypeInput {
  readonly LoadBalancerArn: string;
  readonly IpAddressType: IpAddressType;
}
export interface SetIpAddressTypeOutput {
  readonly IpAddressType?: IpAddressType;
}
export interface SetRulePrioritiesInput {
  readonly RulePriorities: readonly RulePriorityPair[];
}
export interface SetRulePrioritiesOutput {
  readonly Rules?: readonly Rule[];
}
export interface SetSecurityGroupsInput {
  readonly LoadBalancerArn: string;
  readonly SecurityGroups: readonly string[];
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum;
}
export interface SetSecurityGroupsOutput {
  readonly SecurityGroupIds?: readonly string[];
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum;
}
export interface SetSubnetsInput {
  readonly LoadBalancerArn: string;
  readonly Subnets?: readonly string[];
  readonly SubnetMappings?: readonly SubnetMapping[];
  readonly IpAddressType?: IpAddressType;
  readonly EnablePrefixForIpv6SourceNat?: EnablePrefixForIpv6SourceNatEnum;
}
export interface SetSubnetsOutput {
  readonly AvailabilityZones?: readonly AvailabilityZone[];
  readonly IpAddressType?: IpAddressType;
  readonly EnablePrefixForIpv6SourceNat?: EnablePrefixForIpv6SourceNatEnum;
}
export type SourceIpAddressTypeEnum = "ipv4" | "ipv6";
export interface SourceIpConditionConfig {
  readonly Values?: readonly string[];
  readonly IpAddressType?: SourceIpAddressTypeEnum;
}
export interface SslPolicy {
  readonly SslProtocols?: readonly string[];
  readonly Ciphers?: readonly Cipher[];
  readonly Name?: string;
  readonly SupportedLoadBalancerTypes?: readonly string[];
}
export interface SubnetMapping {
  readonly SubnetId?: string;
  readonly AllocationId?: string;
  readonly PrivateIPv4Address?: string;
  readonly IPv6Address?: string;
  readonly SourceNatIpv6Prefix?: string;
}
export interface Tag {
  readonly Key: string;
  readonly Value?: string;
}
export interface TagDescription {
  readonly ResourceArn?: string;
  readonly Tags?: readonly Tag[];
}
export type TargetAdministrativeOverrideReasonEnum = "AdministrativeOverride.Unknown" | "AdministrativeOverride.NoOverride" | "AdministrativeOverride.ZonalShiftActive" | "AdministrativeOverride.ZonalShiftDelegatedToDns";
export type TargetAdministrativeOverrideStateEnum = "unknown" | "no_override" | "zonal_shift_active" | "zonal_shift_delegated_to_dns";
export interface TargetDescription {
  readonly Id: string;
  readonly Port?: number;
  readonly AvailabilityZone?: string;
  readonly QuicServerId?: string;
}
export interface TargetGroup {
  readonly TargetGroupArn?: string;
  readonly TargetGroupName?: string;
  readonly Protocol?: ProtocolEnum;
  readonly Port?: number;
  readonly VpcId?: string;
  readonly HealthCheckProtocol?: ProtocolEnum;
  readonly HealthCheckPort?: string;
  readonly HealthCheckEnabled?: boolean;
  readonly HealthCheckIntervalSeconds?: number;
  readonly HealthCheckTimeoutSeconds?: number;
  readonly HealthyThresholdCount?: number;
  readonly UnhealthyThresholdCount?: number;
  readonly HealthCheckPath?: string;
  readonly Matcher?: Matcher;
  readonly LoadBalancerArns?: readonly string[];
  readonly TargetType?: TargetTypeEnum;
  readonly ProtocolVersion?: string;
  readonly IpAddressType?: TargetGroupIpAddressTypeEnum;
  readonly TargetControlPort?: number;
}
export interface TargetGroupAttribute {
  readonly Key?: string;
  readonly Value?: string;
}
export type TargetGroupIpAddressTypeEnum = "ipv4" | "ipv6";
export interface TargetGroupStickinessConfig {
  readonly Enabled?: boolean;
  readonly DurationSeconds?: number;
}
export interface TargetGroupTuple {
  readonly TargetGroupArn?: string;
  readonly Weight?: number;
}
export interface TargetHealth {
  readonly State?: TargetHealthStateEnum;
  readonly Reason?: TargetHealthReasonEnum;
  readonly Description?: string;
}
export interface TargetHealthDescription {
  readonly Target?: TargetDescription;
  readonly HealthCheckPort?: string;
  readonly TargetHealth?: TargetHealth;
  readonly AnomalyDetection?: AnomalyDetection;
  readonly AdministrativeOverride?: AdministrativeOverride;
}
export type TargetHealthReasonEnum = "Elb.RegistrationInProgress" | "Elb.InitialHealthChecking" | "Target.ResponseCodeMismatch" | "Target.Timeout" | "Target.FailedHealthChecks" | "Target.NotRegistered" | "Target.NotInUse" | "Target.DeregistrationInProgress" | "Target.InvalidState" | "Target.IpUnusable" | "Target.HealthCheckDisabled" | "Elb.InternalError";
export type TargetHealthStateEnum = "initial" | "healthy" | "unhealthy" | "unhealthy.draining" | "unused" | "draining" | "unavailable";
export type TargetTypeEnum = "instance" | "ip" | "lambda" | "alb";
export type TransformTypeEnum = "host-header-rewrite" | "url-rewrite";
export interface TrustStore {
  readonly Name?: string;
  readonly TrustStoreArn?: string;
  readonly Status?: TrustStoreStatus;
  readonly NumberOfCaCertificates?: number;
  readonly TotalRevokedEntries?: number;
}
export interface TrustStoreAssociation {
  readonly ResourceArn?: string;
}
export type TrustStoreAssociationStatusEnum = "active" | "removed";
export interface TrustStoreRevocation {
  readonly TrustStoreArn?: string;
  readonly RevocationId?: number;
  readonly RevocationType?: RevocationType;
  readonly NumberOfRevokedEntries?: number;
}
export type TrustStoreStatus = "ACTIVE" | "CREATING";
export interface UrlRewriteConfig {
  readonly Rewrites?: readonly RewriteConfig[];
}
export interface ZonalCapacityReservationState {
  readonly State?: CapacityReservationStatus;
  readonly AvailabilityZone?: string;
  readonly EffectiveCapacityUnits?: number;
}
