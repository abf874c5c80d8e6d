/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of acm-pca. */

/** Input and output of each operation. */
export interface Operations {
  CreateCertificateAuthority: [CreateCertificateAuthorityRequest, CreateCertificateAuthorityResponse];
  CreateCertificateAuthorityAuditReport: [CreateCertificateAuthorityAuditReportRequest, CreateCertificateAuthorityAuditReportResponse];
  CreatePermission: [CreatePermissionRequest, void];
  DeleteCertificateAuthority: [DeleteCertificateAuthorityRequest, void];
  DeletePermission: [DeletePermissionRequest, void];
  DeletePolicy: [DeletePolicyRequest, void];
  DescribeCertificateAuthority: [DescribeCertificateAuthorityRequest, DescribeCertificateAuthorityResponse];
  DescribeCertificateAuthorityAuditReport: [DescribeCertificateAuthorityAuditReportRequest, DescribeCertificateAuthorityAuditReportResponse];
  GetCertificate: [GetCertificateRequest, GetCertificateResponse];
  GetCertificateAuthorityCertificate: [GetCertificateAuthorityCertificateRequest, GetCertificateAuthorityCertificateResponse];
  GetCertificateAuthorityCsr: [GetCertificateAuthorityCsrRequest, GetCertificateAuthorityCsrResponse];
  GetPolicy: [GetPolicyRequest, GetPolicyResponse];
  ImportCertificateAuthorityCertificate: [ImportCertificateAuthorityCertificateRequest, void];
  IssueCertificate: [IssueCertificateRequest, IssueCertificateResponse];
  ListCertificateAuthorities: [ListCertificateAuthoritiesRequest, ListCertificateAuthoritiesResponse];
  ListPermissions: [ListPermissionsRequest, ListPermissionsResponse];
  ListTags: [ListTagsRequest, ListTagsResponse];
  PutPolicy: [PutPolicyRequest, void];
  RestoreCertificateAuthority: [RestoreCertificateAuthorityRequest, void];
  RevokeCertificate: [RevokeCertificateRequest, void];
  TagCertificateAuthority: [TagCertificateAuthorityRequest, void];
  UntagCertificateAuthority: [UntagCertificateAuthorityRequest, void];
  UpdateCertificateAuthority: [UpdateCertificateAuthorityRequest, void];
}

export interface ASN1Subject {
  readonly Country?: string;
  readonly Organization?: string;
  readonly OrganizationalUnit?: string;
  readonly DistinguishedNameQualifier?: string;
  readonly State?: string;
  readonly CommonName?: string;
  readonly SerialNumber?: string;
  readonly Locality?: string;
  readonly Title?: string;
  readonly Surname?: string;
  readonly GivenName?: string;
  readonly Initials?: string;
  readonly Pseudonym?: string;
  readonly GenerationQualifier?: string;
  readonly CustomAttributes?: readonly CustomAttribute[];
}
export interface AccessDescription {
  readonly AccessMethod: AccessMethod;
  readonly AccessLocation: GeneralName;
}
export interface AccessMethod {
  readonly CustomObjectIdentifier?: string;
  readonly AccessMethodType?: AccessMethodType;
}
export type AccessMethodType = "CA_REPOSITORY" | "RESOURCE_PKI_MANIFEST" | "RESOURCE_PKI_NOTIFY";
export type ActionType = "IssueCertificate" | "GetCertificate" | "ListPermissions";
export interface ApiPassthrough {
  readonly Extensions?: Extensions;
  readonly Subject?: ASN1Subject;
}
export type AuditReportResponseFormat = "JSON" | "CSV";
export type AuditReportStatus = "CREATING" | "SUCCESS" | "FAILED";
export interface CertificateAuthority {
  readonly Arn?: string;
  readonly OwnerAccount?: string;
  readonly CreatedAt?: Date;
  readonly LastStateChangeAt?: Date;
  readonly Type?: CertificateAuthorityType;
  readonly Serial?: string;
  readonly Status?: CertificateAuthorityStatus;
  readonly NotBefore?: Date;
  readonly NotAfter?: Date;
  readonly FailureReason?: FailureReason;
  readonly CertificateAuthorityConfiguration?: CertificateAuthorityConfiguration;
  readonly RevocationConfiguration?: RevocationConfiguration;
  readonly RestorableUntil?: Date;
  readonly KeyStorageSecurityStandard?: KeyStorageSecurityStandard;
  readonly UsageMode?: CertificateAuthorityUsageMode;
}
export interface CertificateAuthorityConfiguration {
  readonly KeyAlgorithm: KeyAlgorithm;
  readonly SigningAlgorithm: SigningAlgorithm;
  readonly Subject: ASN1Subject;
  readonly CsrExtensions?: CsrExtensions;
}
export type CertificateAuthorityStatus = "CREATING" | "PENDING_CERTIFICATE" | "ACTIVE" | "DELETED" | "DISABLED" | "EXPIRED" | "FAILED";
export type CertificateAuthorityType = "ROOT" | "SUBORDINATE";
export type CertificateAuthorityUsageMode = "GENERAL_PURPOSE" | "SHORT_LIVED_CERTIFICATE";
export interface CreateCertificateAuthorityAuditReportRequest {
  readonly CertificateAuthorityArn: string;
  readonly S3BucketName: string;
  readonly AuditReportResponseFormat: AuditReportResponseFormat;
}
export interface CreateCertificateAuthorityAuditReportResponse {
  readonly AuditReportId?: string;
  readonly S3Key?: string;
}
export interface CreateCertificateAuthorityRequest {
  readonly CertificateAuthorityConfiguration: CertificateAuthorityConfiguration;
  readonly RevocationConfiguration?: RevocationConfiguration;
  readonly CertificateAuthorityType: CertificateAuthorityType;
  readonly IdempotencyToken?: string;
  readonly KeyStorageSecurityStandard?: KeyStorageSecurityStandard;
  readonly Tags?: readonly Tag[];
  readonly UsageMode?: CertificateAuthorityUsageMode;
}
export interface CreateCertificateAuthorityResponse {
  readonly CertificateAuthorityArn?: string;
}
export interface CreatePermissionRequest {
  readonly CertificateAuthorityArn: string;
  readonly Principal: string;
  readonly SourceAccount?: string;
  readonly Actions: readonly ActionType[];
}
export interface CrlConfiguration {
  readonly Enabled: boolean;
  readonly ExpirationInDays?: number;
  readonly CustomCname?: string;
  readonly S3BucketName?: string;
  readonly S3ObjectAcl?: S3ObjectAcl;
  readonly CrlDistributionPointExtensionConfiguration?: CrlDistributionPointExtensionConfiguration;
  readonly CrlType?: CrlType;
  readonly CustomPath?: string;
}
export interface CrlDistributionPointExtensionConfiguration {
  readonly OmitExtension: boolean;
}
export type CrlType = "COMPLETE" | "PARTITIONED";
export interface CsrExtensions {
  readonly KeyUsage?: KeyUsage;
  readonly SubjectInformationAccess?: readonly AccessDescription[];
}
export interface CustomAttribute {
  readonly ObjectIdentifier: string;
  readonly Value: string;
}
export interface CustomExtension {
  readonly ObjectIdentifier: string;
  readonly Value: string;
  readonly Critical?: boolean;
}
export interface DeleteCertificateAuthorityRequest {
  readonly CertificateAuthorityArn: string;
  readonly PermanentDeletionTimeInDays?: number;
}
export interface DeletePermissionRequest {
  readonly CertificateAuthorityArn: string;
  readonly Principal: string;
  readonly SourceAccount?: string;
}
export interface DeletePolicyRequest {
  readonly ResourceArn: string;
}
export interface DescribeCertificateAuthorityAuditReportRequest {
  readonly CertificateAuthorityArn: string;
  readonly AuditReportId: string;
}
export interface DescribeCertificateAuthorityAuditReportResponse {
  readonly AuditReportStatus?: AuditReportStatus;
  readonly S3BucketName?: string;
  readonly S3Key?: string;
  readonly CreatedAt?: Date;
}
export interface DescribeCertificateAuthorityRequest {
  readonly CertificateAuthorityArn: string;
}
export interface DescribeCertificateAuthorityResponse {
  readonly CertificateAuthority?: CertificateAuthority;
}
export interface EdiPartyName {
  readonly PartyName: string;
  readonly NameAssigner?: string;
}
export interface ExtendedKeyUsage {
  readonly ExtendedKeyUsageType?: ExtendedKeyUsageType;
  readonly ExtendedKeyUsageObjectIdentifier?: string;
}
export type ExtendedKeyUsageType = "SERVER_AUTH" | "CLIENT_AUTH" | "CODE_SIGNING" | "EMAIL_PROTECTION" | "TIME_STAMPING" | "OCSP_SIGNING" | "SMART_CARD_LOGIN" | "DOCUMENT_SIGNING" | "CERTIFICATE_TRANSPARENCY";
export interface Extensions {
  readonly CertificatePolicies?: readonly PolicyInformation[];
  readonly ExtendedKeyUsage?: readonly ExtendedKeyUsage[];
  readonly KeyUsage?: KeyUsage;
  readonly SubjectAlternativeNames?: readonly GeneralName[];
  readonly CustomExtensions?: readonly CustomExtension[];
}
export type FailureReason = "REQUEST_TIMED_OUT" | "UNSUPPORTED_ALGORITHM" | "OTHER";
export interface GeneralName {
  readonly OtherName?: OtherName;
  readonly Rfc822Name?: string;
  readonly DnsName?: string;
  readonly DirectoryName?: ASN1Subject;
  readonly EdiPartyName?: EdiPartyName;
  readonly UniformResourceIdentifier?: string;
  readonly IpAddress?: string;
  readonly RegisteredId?: string;
}
export interface GetCertificateAuthorityCertificateRequest {
  readonly CertificateAuthorityArn: string;
}
export interface GetCertificateAuthorityCertificateResponse {
  readonly Certificate?: string;
  readonly CertificateChain?: string;
}
export interface GetCertificateAuthorityCsrRequest {
  readonly CertificateAuthorityArn: string;
}
export interface GetCertificateAuthorityCsrResponse {
  readonly Csr?: string;
}
export interface GetCertificateRequest {
  readonly CertificateAuthorityArn: string;
  readonly CertificateArn: string;
}
export interface GetCertificateResponse {
  readonly Certificate?: string;
  readonly CertificateChain?: string;
}
export interface GetPolicyRequest {
  readonly ResourceArn: string;
}
export interface GetPolicyResponse {
  readonly Policy?: string;
}
export interface ImportCertificateAuthorityCertificateRequest {
  readonly CertificateAuthorityArn: string;
  readonly Certificate: Uint8Array;
  readonly CertificateChain?: Uint8Array;
}
export interface IssueCertificateRequest {
  readonly ApiPassthrough?: ApiPassthrough;
  readonly CertificateAuthorityArn: string;
  readonly Csr: Uint8Array;
  readonly SigningAlgorithm: SigningAlgorithm;
  readonly TemplateArn?: string;
  readonly Validity: Validity;
  readonly ValidityNotBefore?: Validity;
  readonly IdempotencyToken?: string;
}
export interface IssueCertificateResponse {
  readonly CertificateArn?: string;
}
export type KeyAlgorithm = "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_prime256v1" | "EC_secp384r1" | "EC_secp521r1" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "SM2";
export type KeyStorageSecurityStandard = "FIPS_140_2_LEVEL_2_OR_HIGHER" | "FIPS_140_2_LEVEL_3_OR_HIGHER" | "CCPC_LEVEL_1_OR_HIGHER";
export interface KeyUsage {
  readonly DigitalSignature?: boolean;
  readonly NonRepudiation?: boolean;
  readonly KeyEncipherment?: boolean;
  readonly DataEncipherment?: boolean;
  readonly KeyAgreement?: boolean;
  readonly KeyCertSign?: boolean;
  readonly CRLSign?: boolean;
  readonly EncipherOnly?: boolean;
  readonly DecipherOnly?: boolean;
}
export interface ListCertificateAuthoritiesRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly ResourceOwner?: ResourceOwner;
}
export interface ListCertificateAuthoritiesResponse {
  readonly NextToken?: string;
  readonly CertificateAuthorities?: readonly CertificateAuthority[];
}
export interface ListPermissionsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly CertificateAuthorityArn: string;
}
export interface ListPermissionsResponse {
  readonly NextToken?: string;
  readonly Permissions?: readonly Permission[];
}
export interface ListTagsRequest {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly CertificateAuthorityArn: string;
}
export interface ListTagsResponse {
  readonly NextToken?: string;
  readonly Tags?: readonly Tag[];
}
export interface OcspConfiguration {
  readonly Enabled: boolean;
  readonly OcspCustomCname?: string;
}
export interface OtherName {
  readonly TypeId: string;
  readonly Value: string;
}
export interface Permission {
  readonly CertificateAuthorityArn?: string;
  readonly CreatedAt?: Date;
  readonly Principal?: string;
  readonly SourceAccount?: string;
  readonly Actions?: readonly ActionType[];
  readonly Policy?: string;
}
export interface PolicyInformation {
  readonly CertPolicyId: string;
  readonly PolicyQualifiers?: readonly PolicyQualifierInfo[];
}
export type PolicyQualifierId = "CPS";
export interface PolicyQualifierInfo {
  readonly PolicyQualifierId: PolicyQualifierId;
  readonly Qualifier: Qualifier;
}
export interface PutPolicyRequest {
  readonly ResourceArn: string;
  readonly Policy: string;
}
export interface Qualifier {
  readonly CpsUri: string;
}
export type ResourceOwner = "SELF" | "OTHER_ACCOUNTS";
export interface RestoreCertificateAuthorityRequest {
  readonly CertificateAuthorityArn: string;
}
export interface RevocationConfiguration {
  readonly CrlConfiguration?: CrlConfiguration;
  readonly OcspConfiguration?: OcspConfiguration;
}
export type RevocationReason = "UNSPECIFIED" | "KEY_COMPROMISE" | "CERTIFICATE_AUTHORITY_COMPROMISE" | "AFFILIATION_CHANGED" | "SUPERSEDED" | "CESSATION_OF_OPERATION" | "PRIVILEGE_WITHDRAWN" | "A_A_COMPROMISE";
export interface RevokeCertificateRequest {
  readonly CertificateAuthorityArn: string;
  readonly CertificateSerial: string;
  readonly RevocationReason: RevocationReason;
}
export type S3ObjectAcl = "PUBLIC_READ" | "BUCKET_OWNER_FULL_CONTROL";
export type SigningAlgorithm = "SHA256WITHECDSA" | "SHA384WITHECDSA" | "SHA512WITHECDSA" | "SHA256WITHRSA" | "SHA384WITHRSA" | "SHA512WITHRSA" | "SHA256WITHRSA_PSS" | "SHA384WITHRSA_PSS" | "SHA512WITHRSA_PSS" | "SM3WITHSM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87";
export interface Tag {
  readonly Key: string;
  readonly Value?: string;
}
export interface TagCertificateAuthorityRequest {
  readonly CertificateAuthorityArn: string;
  readonly Tags: readonly Tag[];
}
export interface UntagCertificateAuthorityRequest {
  readonly CertificateAuthorityArn: string;
  readonly Tags: readonly Tag[];
}
export interface UpdateCertificateAuthorityRequest {
  readonly CertificateAuthorityArn: string;
  readonly RevocationConfiguration?: RevocationConfiguration;
  readonly Status?: CertificateAuthorityStatus;
}
export interface Validity {
  readonly Value: number;
  readonly Type: ValidityPeriodType;
}
export type ValidityPeriodType = "END_DATE" | "ABSOLUTE" | "DAYS" | "MONTHS" | "YEARS";
