/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of sts. */

/** Input and output of each operation. */
export interface Operations {
  AssumeRole: [AssumeRoleRequest, AssumeRoleResponse];
  AssumeRoleWithSAML: [AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse];
  AssumeRoleWithWebIdentity: [AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse];
  AssumeRoot: [AssumeRootRequest, AssumeRootResponse];
  DecodeAuthorizationMessage: [DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse];
  GetAccessKeyInfo: [GetAccessKeyInfoRequest, GetAccessKeyInfoResponse];
  GetCallerIdentity: [GetCallerIdentityRequest, GetCallerIdentityResponse];
  GetDelegatedAccessToken: [GetDelegatedAccessTokenRequest, GetDelegatedAccessTokenResponse];
  GetFederationToken: [GetFederationTokenRequest, GetFederationTokenResponse];
  GetSessionToken: [GetSessionTokenRequest, GetSessionTokenResponse];
  GetWebIdentityToken: [GetWebIdentityTokenRequest, GetWebIdentityTokenResponse];
}

export interface AssumeRoleRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly PolicyArns?: readonly PolicyDescriptorType[];
  readonly Policy?: string;
  readonly DurationSeconds?: number;
  readonly Tags?: readonly Tag[];
  readonly TransitiveTagKeys?: readonly string[];
  readonly ExternalId?: string;
  readonly SerialNumber?: string;
  readonly TokenCode?: string;
  readonly SourceIdentity?: string;
  readonly ProvidedContexts?: readonly ProvidedContext[];
  readonly MinimumSessionTokenSize?: number;
}
export interface AssumeRoleResponse {
  readonly Credentials?: Credentials;
  readonly AssumedRoleUser?: AssumedRoleUser;
  readonly PackedPolicySize?: number;
  readonly SourceIdentity?: string;
  readonly SessionTokenUtilization?: number;
  readonly SessionTokenSize?: number;
}
export interface AssumeRoleWithSAMLRequest {
  readonly RoleArn: string;
  readonly PrincipalArn: string;
  readonly SAMLAssertion: string;
  readonly PolicyArns?: readonly PolicyDescriptorType[];
  readonly Policy?: string;
  readonly DurationSeconds?: number;
  readonly MinimumSessionTokenSize?: number;
}
export interface AssumeRoleWithSAMLResponse {
  readonly Credentials?: Credentials;
  readonly AssumedRoleUser?: AssumedRoleUser;
  readonly PackedPolicySize?: number;
  readonly Subject?: string;
  readonly SubjectType?: string;
  readonly Issuer?: string;
  readonly Audience?: string;
  readonly NameQualifier?: string;
  readonly SourceIdentity?: string;
  readonly SessionTokenUtilization?: number;
  readonly SessionTokenSize?: number;
}
export interface AssumeRoleWithWebIdentityRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly WebIdentityToken: string;
  readonly ProviderId?: string;
  readonly PolicyArns?: readonly PolicyDescriptorType[];
  readonly Policy?: string;
  readonly DurationSeconds?: number;
  readonly MinimumSessionTokenSize?: number;
}
export interface AssumeRoleWithWebIdentityResponse {
  readonly Credentials?: Credentials;
  readonly SubjectFromWebIdentityToken?: string;
  readonly AssumedRoleUser?: AssumedRoleUser;
  readonly PackedPolicySize?: number;
  readonly Provider?: string;
  readonly Audience?: string;
  readonly SourceIdentity?: string;
  readonly SessionTokenUtilization?: number;
  readonly SessionTokenSize?: number;
}
export interface AssumeRootRequest {
  readonly TargetPrincipal: string;
  readonly TaskPolicyArn: PolicyDescriptorType;
  readonly DurationSeconds?: number;
  readonly MinimumSessionTokenSize?: number;
}
export interface AssumeRootResponse {
  readonly Credentials?: Credentials;
  readonly SourceIdentity?: string;
  readonly SessionTokenUtilization?: number;
  readonly SessionTokenSize?: number;
}
export interface AssumedRoleUser {
  readonly AssumedRoleId: string;
  readonly Arn: string;
}
export interface Credentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: Date;
}
export interface DecodeAuthorizationMessageRequest {
  readonly EncodedMessage: string;
}
export interface DecodeAuthorizationMessageResponse {
  readonly DecodedMessage?: string;
}
export interface FederatedUser {
  readonly FederatedUserId: string;
  readonly Arn: string;
}
export interface GetAccessKeyInfoRequest {
  readonly AccessKeyId: string;
}
export interface GetAccessKeyInfoResponse {
  readonly Account?: string;
}
export interface GetCallerIdentityRequest {}
export interface GetCallerIdentityResponse {
  readonly UserId?: string;
  readonly Account?: string;
  readonly Arn?: string;
}
export interface GetDelegatedAccessTokenRequest {
  readonly TradeInToken: string;
}
export interface GetDelegatedAccessTokenResponse {
  readonly Credentials?: Credentials;
  readonly PackedPolicySize?: number;
  readonly AssumedPrincipal?: string;
}
export interface GetFederationTokenRequest {
  readonly Name: string;
  readonly Policy?: string;
  readonly PolicyArns?: readonly PolicyDescriptorType[];
  readonly DurationSeconds?: number;
  readonly Tags?: readonly Tag[];
  readonly MinimumSessionTokenSize?: number;
}
export interface GetFederationTokenResponse {
  readonly Credentials?: Credentials;
  readonly FederatedUser?: FederatedUser;
  readonly PackedPolicySize?: number;
  readonly SessionTokenUtilization?: number;
  readonly SessionTokenSize?: number;
}
export interface GetSessionTokenRequest {
  readonly DurationSeconds?: number;
  readonly SerialNumber?: string;
  readonly TokenCode?: string;
  readonly MinimumSessionTokenSize?: number;
}
export interface GetSessionTokenResponse {
  readonly Credentials?: Credentials;
  readonly SessionTokenUtilization?: number;
  readonly SessionTokenSize?: number;
}
export interface GetWebIdentityTokenRequest {
  readonly Audience: readonly string[];
  readonly DurationSeconds?: number;
  readonly SigningAlgorithm: string;
  readonly Tags?: readonly Tag[];
}
export interface GetWebIdentityTokenResponse {
  readonly WebIdentityToken?: string;
  readonly Expiration?: Date;
}
export interface PolicyDescriptorType {
  readonly arn?: string;
}
export interface ProvidedContext {
  readonly ProviderArn?: string;
  readonly ContextAssertion?: string;
}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
