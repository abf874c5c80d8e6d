/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of acm. */

/** Input and output of each operation. */
export interface Operations {
  AddTagsToCertificate: [AddTagsToCertificateRequest, void];
  CreateAcmeDomainValidation: [CreateAcmeDomainValidationRequest, CreateAcmeDomainValidationResponse];
  CreateAcmeEndpoint: [CreateAcmeEndpointRequest, CreateAcmeEndpointResponse];
  CreateAcmeExternalAccountBinding: [CreateAcmeExternalAccountBindingRequest, CreateAcmeExternalAccountBindingResponse];
  DeleteAcmeDomainValidation: [DeleteAcmeDomainValidationRequest, void];
  DeleteAcmeEndpoint: [DeleteAcmeEndpointRequest, void];
  DeleteAcmeExternalAccountBinding: [DeleteAcmeExternalAccountBindingRequest, void];
  DeleteCertificate: [DeleteCertificateRequest, void];
  DescribeAcmeAccount: [DescribeAcmeAccountRequest, DescribeAcmeAccountResponse];
  DescribeAcmeDomainValidation: [DescribeAcmeDomainValidationRequest, DescribeAcmeDomainValidationResponse];
  DescribeAcmeEndpoint: [DescribeAcmeEndpointRequest, DescribeAcmeEndpointResponse];
  DescribeAcmeExternalAccountBinding: [DescribeAcmeExternalAccountBindingRequest, DescribeAcmeExternalAccountBindingResponse];
  DescribeCertificate: [DescribeCertificateRequest, DescribeCertificateResponse];
  ExportCertificate: [ExportCertificateRequest, ExportCertificateResponse];
  GetAccountConfiguration: [Record<never, never>, GetAccountConfigurationResponse];
  GetAcmeExternalAccountBindingCredentials: [GetAcmeExternalAccountBindingCredentialsRequest, GetAcmeExternalAccountBindingCredentialsResponse];
  GetCertificate: [GetCertificateRequest, GetCertificateResponse];
  ImportCertificate: [ImportCertificateRequest, ImportCertificateResponse];
  ListAcmeAccounts: [ListAcmeAccountsRequest, ListAcmeAccountsResponse];
  ListAcmeDomainValidations: [ListAcmeDomainValidationsRequest, ListAcmeDomainValidationsResponse];
  ListAcmeEndpoints: [ListAcmeEndpointsRequest, ListAcmeEndpointsResponse];
  ListAcmeExternalAccountBindings: [ListAcmeExternalAccountBindingsRequest, ListAcmeExternalAccountBindingsResponse];
  ListCertificateDomainValidations: [ListCertificateDomainValidationsRequest, ListCertificateDomainValidationsResponse];
  ListCertificates: [ListCertificatesRequest, ListCertificatesResponse];
  ListTagsForCertificate: [ListTagsForCertificateRequest, ListTagsForCertificateResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  PutAccountConfiguration: [PutAccountConfigurationRequest, void];
  RemoveTagsFromCertificate: [RemoveTagsFromCertificateRequest, void];
  RenewCertificate: [RenewCertificateRequest, void];
  RequestCertificate: [RequestCertificateRequest, RequestCertificateResponse];
  ResendValidationEmail: [ResendValidationEmailRequest, void];
  RevokeAcmeAccount: [RevokeAcmeAccountRequest, void];
  RevokeAcmeExternalAccountBinding: [RevokeAcmeExternalAccountBindingRequest, void];
  RevokeCertificate: [RevokeCertificateRequest, RevokeCertificateResponse];
  SearchCertificates: [SearchCertificatesRequest, SearchCertificatesResponse];
  TagResource: [TagResourceRequest, void];
  UntagResource: [UntagResourceRequest, void];
  UpdateAcmeDomainValidation: [UpdateAcmeDomainValidationRequest, void];
  UpdateAcmeEndpoint: [UpdateAcmeEndpointRequest, void];
  UpdateCertificateOptions: [UpdateCertificateOptionsRequest, void];
}

export interface AcmCertificateMetadata {
  readonly CreatedAt?: Date;
  readonly Exported?: boolean;
  readonly ImportedAt?: Date;
  readonly InUse?: boolean;
  readonly IssuedAt?: Date;
  readonly RenewalEligibility?: RenewalEligibility;
  readonly RevokedAt?: Date;
  readonly Status?: CertificateStatus;
  readonly RenewalStatus?: RenewalStatus;
  readonly Type?: CertificateType;
  readonly ExportOption?: CertificateExport;
  readonly ManagedBy?: CertificateManagedBy;
  readonly ValidationMethod?: ValidationMethod;
  readonly CertificateKeyPairOrigin?: CertificateKeyPairOrigin;
  readonly AcmeEndpointArn?: string;
  readonly AcmeAccountId?: string;
}
export interface AcmCertificateMetadataFilter {
  readonly Status?: CertificateStatus;
  readonly RenewalStatus?: RenewalStatus;
  readonly Type?: CertificateType;
  readonly InUse?: boolean;
  readonly Exported?: boolean;
  readonly ExportOption?: CertificateExport;
  readonly ManagedBy?: CertificateManagedBy;
  readonly ValidationMethod?: ValidationMethod;
  readonly CertificateKeyPairOrigin?: CertificateKeyPairOrigin;
  readonly AcmeEndpointArn?: string;
  readonly AcmeAccountId?: string;
}
export interface AcmeAccount {
  readonly AccountUrl?: string;
  readonly PublicKeyThumbprint?: string;
  readonly Status?: AcmeAccountStatus;
  readonly CreatedAt?: Date;
  readonly AcmeExternalAccountBindingArn?: string;
  readonly Contacts?: readonly string[];
}
export type AcmeAccountStatus = "VALID" | "DEACTIVATED" | "REVOKED";
export interface AcmeAccountSummary {
  readonly AccountUrl?: string;
  readonly PublicKeyThumbprint?: string;
  readonly Status?: AcmeAccountStatus;
  readonly CreatedAt?: Date;
  readonly AcmeExternalAccountBindingArn?: string;
  readonly Contacts?: readonly string[];
}
export type AcmeAuthorizationBehavior = "PRE_APPROVED";
export type AcmeContact = "REQUIRED" | "NOT_REQUIRED";
export interface AcmeDomainValidation {
  readonly AcmeDomainValidationArn?: string;
  readonly AcmeEndpointArn?: string;
  readonly DomainName?: string;
  readonly PrevalidationType?: PrevalidationType;
  readonly PrevalidationDetails?: PrevalidationDetails;
  readonly Status?: AcmeDomainValidationStatus;
  readonly FailureDetails?: FailureDetails;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export type AcmeDomainValidationFailureReason = "ACCESS_DENIED" | "DOMAIN_MISMATCH" | "DOMAIN_NOT_ALLOWED" | "ENDPOINT_NOT_ACTIVE" | "HOSTED_ZONE_NOT_FOUND" | "INTERNAL_FAILURE" | "INVALID_CHANGE_BATCH" | "INVALID_PUBLIC_DOMAIN" | "TIMED_OUT";
export type AcmeDomainValidationStatus = "VALIDATING" | "VALID" | "INVALID" | "DELETING";
export interface AcmeDomainValidationSummary {
  readonly AcmeDomainValidationArn?: string;
  readonly AcmeEndpointArn?: string;
  readonly DomainName?: string;
  readonly PrevalidationType?: PrevalidationType;
  readonly PrevalidationDetails?: PrevalidationDetails;
  readonly Status?: AcmeDomainValidationStatus;
  readonly FailureDetails?: FailureDetails;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export interface AcmeEndpoint {
  readonly AcmeEndpointArn?: string;
  readonly EndpointUrl?: string;
  readonly Status?: AcmeEndpointStatus;
  readonly FailureReason?: string;
  readonly AuthorizationBehavior?: AcmeAuthorizationBehavior;
  readonly Contact?: AcmeContact;
  readonly CertificateAuthority?: CertificateAuthority;
  readonly CertificateTags?: readonly Tag[];
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export type AcmeEndpointStatus = "CREATING" | "ACTIVE" | "DELETING" | "FAILED";
export interface AcmeEndpointSummary {
  readonly AcmeEndpointArn?: string;
  readonly EndpointUrl?: string;
  readonly Status?: AcmeEndpointStatus;
  readonly FailureReason?: string;
  readonly AuthorizationBehavior?: AcmeAuthorizationBehavior;
  readonly Contact?: AcmeContact;
  readonly CertificateAuthority?: CertificateAuthority;
  readonly CertificateTags?: readonly Tag[];
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export interface AcmeExternalAccountBinding {
  readonly AcmeExternalAccountBindingArn?: string;
  readonly AcmeEndpointArn?: string;
  readonly RoleArn?: string;
  readonly ExpiresAt?: Date;
  readonly RevokedAt?: Date;
  readonly LastUsedAt?: Date;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export interface AcmeExternalAccountBindingSummary {
  readonly AcmeExternalAccountBindingArn?: string;
  readonly AcmeEndpointArn?: string;
  readonly RoleArn?: string;
  readonly ExpiresAt?: Date;
  readonly RevokedAt?: Date;
  readonly LastUsedAt?: Date;
  readonly CreatedAt?: Date;
  readonly UpdatedAt?: Date;
}
export interface AddTagsToCertificateRequest {
  readonly CertificateArn: string;
  readonly Tags: readonly Tag[];
}
export interface CertificateAuthority {
  readonly PublicCertificateAuthority?: PublicCertificateAuthority;
}
export interface CertificateDetail {
  readonly CertificateArn?: string;
  readonly DomainName?: string;
  readonly SubjectAlternativeNames?: readonly string[];
  readonly ManagedBy?: CertificateManagedBy;
  readonly DomainValidationOptions?: readonly DomainValidation[];
  readonly Serial?: string;
  readonly Subject?: string;
  readonly Issuer?: string;
  readonly CreatedAt?: Date;
  readonly IssuedAt?: Date;
  readonly ImportedAt?: Date;
  readonly Status?: CertificateStatus;
  readonly RevokedAt?: Date;
  readonly RevocationReason?: RevocationReason;
  readonly NotBefore?: Date;
  readonly NotAfter?: Date;
  readonly KeyAlgorithm?: KeyAlgorithm;
  readonly SignatureAlgorithm?: string;
  readonly InUseBy?: readonly string[];
  readonly FailureReason?: FailureReason;
  readonly Type?: CertificateType;
  readonly RenewalSummary?: RenewalSummary;
  readonly KeyUsages?: readonly KeyUsage[];
  readonly ExtendedKeyUsages?: readonly ExtendedKeyUsage[];
  readonly CertificateAuthorityArn?: string;
  readonly RenewalEligibility?: RenewalEligibility;
  readonly Options?: CertificateOptions;
  readonly UpdateSummary?: UpdateSummary;
  readonly CertificateKeyPairOrigin?: CertificateKeyPairOrigin;
  readonly AcmeEndpointArn?: string;
  readonly AcmeAccountId?: string;
}
export type CertificateExport = "ENABLED" | "DISABLED";
export interface CertificateFilter {
  readonly CertificateArn?: string;
  readonly X509AttributeFilter?: X509AttributeFilter;
  readonly AcmCertificateMetadataFilter?: AcmCertificateMetadataFilter;
}
export interface CertificateFilterStatement {
  readonly And?: readonly CertificateFilterStatement[];
  readonly Or?: readonly CertificateFilterStatement[];
  readonly Not?: CertificateFilterStatement;
  readonly Filter?: CertificateFilter;
}
export type CertificateKeyPairOrigin = "AWS_MANAGED" | "ACME" | "CUSTOMER_PROVIDED";
export type CertificateManagedBy = "CLOUDFRONT";
export interface CertificateMetadata {
  readonly AcmCertificateMetadata?: AcmCertificateMetadata;
}
export interface CertificateOptions {
  readonly CertificateTransparencyLoggingPreference?: CertificateTransparencyLoggingPreference;
  readonly Export?: CertificateExport;
  readonly ValidationMethod?: ValidationMethod;
}
export interface CertificateSearchResult {
  readonly CertificateArn?: string;
  readonly X509Attributes?: X509Attributes;
  readonly CertificateMetadata?: CertificateMetadata;
}
export type CertificateStatus = "PENDING_VALIDATION" | "ISSUED" | "INACTIVE" | "EXPIRED" | "VALIDATION_TIMED_OUT" | "REVOKED" | "FAILED";
export interface CertificateSummary {
  readonly CertificateArn?: string;
  readonly DomainName?: string;
  readonly SubjectAlternativeNameSummaries?: readonly string[];
  readonly HasAdditionalSubjectAlternativeNames?: boolean;
  readonly Status?: CertificateStatus;
  readonly Type?: CertificateType;
  readonly KeyAlgorithm?: KeyAlgorithm;
  readonly KeyUsages?: readonly KeyUsageName[];
  readonly ExtendedKeyUsages?: readonly ExtendedKeyUsageName[];
  readonly ExportOption?: CertificateExport;
  readonly InUse?: boolean;
  readonly Exported?: boolean;
  readonly RenewalEligibility?: RenewalEligibility;
  readonly NotBefore?: Date;
  readonly NotAfter?: Date;
  readonly CreatedAt?: Date;
  readonly IssuedAt?: Date;
  readonly ImportedAt?: Date;
  readonly RevokedAt?: Date;
  readonly ManagedBy?: CertificateManagedBy;
  readonly CertificateKeyPairOrigin?: CertificateKeyPairOrigin;
}
export type CertificateTransparencyLoggingPreference = "ENABLED" | "DISABLED";
export type CertificateType = "IMPORTED" | "AMAZON_ISSUED" | "PRIVATE";
export interface CommonNameFilter {
  readonly Value: string;
  readonly ComparisonOperator: ComparisonOperator;
}
export type ComparisonOperator = "CONTAINS" | "EQUALS";
export interface CreateAcmeDomainValidationRequest {
  readonly IdempotencyToken?: string;
  readonly AcmeEndpointArn: string;
  readonly DomainName: string;
  readonly PrevalidationOptions: PrevalidationOptions;
  readonly Tags?: readonly Tag[];
}
export interface CreateAcmeDomainValidationResponse {
  readonly AcmeDomainValidationArn: string;
}
export interface CreateAcmeEndpointRequest {
  readonly IdempotencyToken?: string;
  readonly AuthorizationBehavior: AcmeAuthorizationBehavior;
  readonly Contact?: AcmeContact;
  readonly CertificateAuthority: CertificateAuthority;
  readonly Tags?: readonly Tag[];
  readonly CertificateTags?: readonly Tag[];
}
export interface CreateAcmeEndpointResponse {
  readonly AcmeEndpointArn?: string;
}
export interface CreateAcmeExternalAccountBindingRequest {
  readonly IdempotencyToken?: string;
  readonly AcmeEndpointArn: string;
  readonly RoleArn: string;
  readonly Expiration?: Expiration;
  readonly Tags?: readonly Tag[];
}
export interface CreateAcmeExternalAccountBindingResponse {
  readonly ExternalAccountBinding?: AcmeExternalAccountBinding;
}
export interface CustomAttribute {
  readonly ObjectIdentifier?: string;
  readonly Value?: string;
}
export interface DeleteAcmeDomainValidationRequest {
  readonly AcmeDomainValidationArn: string;
}
export interface DeleteAcmeEndpointRequest {
  readonly AcmeEndpointArn: string;
}
export interface DeleteAcmeExternalAccountBindingRequest {
  readonly AcmeExternalAccountBindingArn: string;
}
export interface DeleteCertificateRequest {
  readonly CertificateArn: string;
}
export interface DescribeAcmeAccountRequest {
  readonly AcmeEndpointArn: string;
  readonly AccountUrl: string;
}
export interface DescribeAcmeAccountResponse {
  readonly AcmeAccount?: AcmeAccount;
}
export interface DescribeAcmeDomainValidationRequest {
  readonly AcmeDomainValidationArn: string;
}
export interface DescribeAcmeDomainValidationResponse {
  readonly AcmeDomainValidation?: AcmeDomainValidation;
}
export interface DescribeAcmeEndpointRequest {
  readonly AcmeEndpointArn: string;
}
export interface DescribeAcmeEndpointResponse {
  readonly AcmeEndpoint?: AcmeEndpoint;
}
export interface DescribeAcmeExternalAccountBindingRequest {
  readonly AcmeExternalAccountBindingArn: string;
}
export interface DescribeAcmeExternalAccountBindingResponse {
  readonly ExternalAccountBinding?: AcmeExternalAccountBinding;
}
export interface DescribeCertificateRequest {
  readonly CertificateArn: string;
}
export interface DescribeCertificateResponse {
  readonly Certificate?: CertificateDetail;
}
export interface DistinguishedName {
  readonly CommonName?: string;
  readonly DomainComponents?: readonly string[];
  readonly Country?: string;
  readonly CustomAttributes?: readonly CustomAttribute[];
  readonly DistinguishedNameQualifier?: string;
  readonly GenerationQualifier?: string;
  readonly GivenName?: string;
  readonly Initials?: string;
  readonly Locality?: string;
  readonly Organization?: string;
  readonly OrganizationalUnit?: string;
  readonly Pseudonym?: string;
  readonly SerialNumber?: string;
  readonly State?: string;
  readonly Surname?: string;
  readonly Title?: string;
}
export interface DnsNameFilter {
  readonly Value: string;
  readonly ComparisonOperator: ComparisonOperator;
}
export interface DnsPrevalidationDetails {
  readonly DomainScope?: DomainScope;
  readonly HostedZoneId?: string;
  readonly ResourceRecord?: ResourceRecord;
}
export interface DnsPrevalidationOptions {
  readonly DomainScope?: DomainScope;
  readonly HostedZoneId?: string;
}
export interface DnsValidationChallenge {
  readonly ResourceRecord?: ResourceRecord;
}
export interface DomainScope {
  readonly ExactDomain?: DomainScopeOption;
  readonly Subdomains?: DomainScopeOption;
  readonly Wildcards?: DomainScopeOption;
}
export type DomainScopeOption = "ENABLED" | "DISABLED";
export type DomainStatus = "PENDING_VALIDATION" | "SUCCESS" | "FAILED";
export interface DomainValidation {
  readonly DomainName: string;
  readonly ValidationEmails?: readonly string[];
  readonly ValidationDomain?: string;
  readonly ValidationStatus?: DomainStatus;
  readonly ResourceRecord?: ResourceRecord;
  readonly HttpRedirect?: HttpRedirect;
  readonly ValidationMethod?: ValidationMethod;
}
export interface DomainValidationMethodUpdateSummary {
  readonly From?: ValidationMethod;
  readonly To?: ValidationMethod;
}
export interface DomainValidationOption {
  readonly DomainName: string;
  readonly ValidationDomain: string;
}
export interface DomainValidationSummary {
  readonly DomainName: string;
  readonly ActiveValidationConfiguration?: ValidationConfiguration;
  readonly RequestedValidationConfiguration?: ValidationConfiguration;
}
export interface EmailValidationChallenge {
  readonly ValidationEmails?: readonly string[];
  readonly ValidationDomain?: string;
}
export interface Expiration {
  readonly Value: number;
  readonly Type: TimeType;
}
export interface ExpiryEventsConfiguration {
  readonly DaysBeforeExpiry?: number;
}
export interface ExportCertificateRequest {
  readonly CertificateArn: string;
  readonly Passphrase: Uint8Array;
}
export interface ExportCertificateResponse {
  readonly Certificate?: string;
  readonly CertificateChain?: string;
  readonly PrivateKey?: string;
}
export interface ExtendedKeyUsage {
  readonly Name?: ExtendedKeyUsageName;
  readonly OID?: string;
}
export type ExtendedKeyUsageName = "TLS_WEB_SERVER_AUTHENTICATION" | "TLS_WEB_CLIENT_AUTHENTICATION" | "CODE_SIGNING" | "EMAIL_PROTECTION" | "TIME_STAMPING" | "OCSP_SIGNING" | "IPSEC_END_SYSTEM" | "IPSEC_TUNNEL" | "IPSEC_USER" | "ANY" | "NONE" | "CUSTOM";
export interface FailureDetails {
  readonly Reason?: AcmeDomainValidationFailureReason;
  readonly Message?: string;
}
export type FailureReason = "NO_AVAILABLE_CONTACTS" | "ADDITIONAL_VERIFICATION_REQUIRED" | "DOMAIN_NOT_ALLOWED" | "INVALID_PUBLIC_DOMAIN" | "DOMAIN_VALIDATION_DENIED" | "CAA_ERROR" | "PCA_LIMIT_EXCEEDED" | "PCA_INVALID_ARN" | "PCA_INVALID_STATE" | "PCA_REQUEST_FAILED" | "PCA_NAME_CONSTRAINTS_VALIDATION" | "PCA_RESOURCE_NOT_FOUND" | "PCA_INVALID_ARGS" | "PCA_INVALID_DURATION" | "PCA_ACCESS_DENIED" | "SLR_NOT_FOUND" | "OTHER";
export interface Filters {
  readonly extendedKeyUsage?: readonly ExtendedKeyUsageName[];
  readonly keyUsage?: readonly KeyUsageName[];
  readonly keyTypes?: readonly KeyAlgorithm[];
  readonly exportOption?: CertificateExport;
  readonly managedBy?: CertificateManagedBy;
}
export interface GeneralName {
  readonly DirectoryName?: DistinguishedName;
  readonly DnsName?: string;
  readonly IpAddress?: string;
  readonly OtherName?: OtherName;
  readonly RegisteredId?: string;
  readonly Rfc822Name?: string;
  readonly UniformResourceIdentifier?: string;
}
export interface GetAccountConfigurationResponse {
  readonly ExpiryEvents?: ExpiryEventsConfiguration;
}
export interface GetAcmeExternalAccountBindingCredentialsRequest {
  readonly AcmeExternalAccountBindingArn: string;
}
export interface GetAcmeExternalAccountBindingCredentialsResponse {
  readonly KeyId?: string;
  readonly MacKey?: string;
}
export interface GetCertificateRequest {
  readonly CertificateArn: string;
}
export interface GetCertificateResponse {
  readonly Certificate?: string;
  readonly CertificateChain?: string;
}
export interface HttpRedirect {
  readonly RedirectFrom?: string;
  readonly RedirectTo?: string;
}
export interface ImportCertificateRequest {
  readonly CertificateArn?: string;
  readonly Certificate: Uint8Array;
  readonly PrivateKey: Uint8Array;
  readonly CertificateChain?: Uint8Array;
  readonly Tags?: readonly Tag[];
}
export interface ImportCertificateResponse {
  readonly CertificateArn?: string;
}
export type KeyAlgorithm = "RSA_1024" | "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_prime256v1" | "EC_secp384r1" | "EC_secp521r1";
export interface KeyUsage {
  readonly Name?: KeyUsageName;
}
export type KeyUsageName = "DIGITAL_SIGNATURE" | "NON_REPUDIATION" | "KEY_ENCIPHERMENT" | "DATA_ENCIPHERMENT" | "KEY_AGREEMENT" | "CERTIFICATE_SIGNING" | "CRL_SIGNING" | "ENCIPHER_ONLY" | "DECIPHER_ONLY" | "ANY" | "CUSTOM";
export interface ListAcmeAccountsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly AcmeEndpointArn: string;
}
export interface ListAcmeAccountsResponse {
  readonly AcmeAccounts?: readonly AcmeAccountSummary[];
  readonly NextToken?: string;
}
export interface ListAcmeDomainValidationsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly AcmeEndpointArn: string;
}
export interface ListAcmeDomainValidationsResponse {
  readonly AcmeDomainValidations?: readonly AcmeDomainValidationSummary[];
  readonly NextToken?: string;
}
export interface ListAcmeEndpointsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAcmeEndpointsResponse {
  readonly AcmeEndpoints?: readonly AcmeEndpointSummary[];
  readonly NextToken?: string;
}
export interface ListAcmeExternalAccountBindingsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly AcmeEndpointArn: string;
}
export interface ListAcmeExternalAccountBindingsResponse {
  readonly ExternalAccountBindings?: readonly AcmeExternalAccountBindingSummary[];
  readonly NextToken?: string;
}
export interface ListCertificateDomainValidationsRequest {
  readonly CertificateArn: string;
  readonly NextToken?: string;
  readonly MaxItems?: number;
}
export interface ListCertificateDomainValidationsResponse {
  readonly DomainValidationSummaryList?: readonly DomainValidationSummary[];
  readonly NextToken?: string;
}
export interface ListCertificatesRequest {
  readonly CertificateStatuses?: readonly CertificateStatus[];
  readonly CertificateKeyPairOrigins?: readonly CertificateKeyPairOrigin[];
  readonly Includes?: Filters;
  readonly NextToken?: string;
  readonly MaxItems?: number;
  readonly SortBy?: SortBy;
  readonly SortOrder?: SortOrder;
}
export interface ListCertificatesResponse {
  readonly NextToken?: string;
  readonly CertificateSummaryList?: readonly CertificateSummary[];
}
export interface ListTagsForCertificateRequest {
  readonly CertificateArn: string;
}
export interface ListTagsForCertificateResponse {
  readonly Tags?: readonly Tag[];
}
export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[];
}
export interface OtherName {
  readonly ObjectIdentifier?: string;
  readonly Value?: string;
}
export interface PrevalidationDetails {
  readonly DnsPrevalidation?: DnsPrevalidationDetails;
}
export interface PrevalidationOptions {
  readonly DnsPrevalidation?: DnsPrevalidationOptions;
}
export type PrevalidationType = "DNS_PREVALIDATION";
export interface PublicCertificateAuthority {
  readonly AllowedKeyAlgorithms?: readonly PublicKeyAlgorithm[];
}
export type PublicKeyAlgorithm = "RSA_2048" | "EC_prime256v1" | "EC_secp384r1";
export interface PutAccountConfigurationRequest {
  readonly ExpiryEvents?: ExpiryEventsConfiguration;
  readonly IdempotencyToken: string;
}
export type RecordType = "CNAME";
export interface RemoveTagsFromCertificateRequest {
  readonly CertificateArn: string;
  readonly Tags: readonly Tag[];
}
export interface RenewCertificateRequest {
  readonly CertificateArn: string;
}
export type RenewalEligibility = "ELIGIBLE" | "INELIGIBLE";
export type RenewalStatus = "PENDING_AUTO_RENEWAL" | "PENDING_VALIDATION" | "SUCCESS" | "FAILED";
export interface RenewalSummary {
  readonly RenewalStatus: RenewalStatus;
  readonly DomainValidationOptions: readonly DomainValidation[];
  readonly RenewalStatusReason?: FailureReason;
  readonly UpdatedAt: Date;
}
export interface RequestCertificateRequest {
  readonly DomainName: string;
  readonly ValidationMethod?: ValidationMethod;
  readonly SubjectAlternativeNames?: readonly string[];
  readonly IdempotencyToken?: string;
  readonly DomainValidationOptions?: readonly DomainValidationOption[];
  readonly Options?: CertificateOptions;
  readonly CertificateAuthorityArn?: string;
  readonly Tags?: readonly Tag[];
  readonly KeyAlgorithm?: KeyAlgorithm;
  readonly ManagedBy?: CertificateManagedBy;
}
export interface RequestCertificateResponse {
  readonly CertificateArn?: string;
}
export interface ResendValidationEmailRequest {
  readonly CertificateArn: string;
  readonly Domain: string;
  readonly ValidationDomain: string;
}
export interface ResourceRecord {
  readonly Name: string;
  readonly Type: RecordType;
  readonly Value: string;
}
export type RevocationReason = "UNSPECIFIED" | "KEY_COMPROMISE" | "CA_COMPROMISE" | "AFFILIATION_CHANGED" | "SUPERCEDED" | "SUPERSEDED" | "CESSATION_OF_OPERATION" | "CERTIFICATE_HOLD" | "REMOVE_FROM_CRL" | "PRIVILEGE_WITHDRAWN" | "A_A_COMPROMISE";
export interface RevokeAcmeAccountRequest {
  readonly AcmeEndpointArn: string;
  readonly AccountUrl: string;
}
export interface RevokeAcmeExternalAccountBindingRequest {
  readonly AcmeExternalAccountBindingArn: string;
}
export interface RevokeCertificateRequest {
  readonly CertificateArn: string;
  readonly RevocationReason: RevocationReason;
}
export interface RevokeCertificateResponse {
  readonly CertificateArn?: string;
}
export interface SearchCertificatesRequest {
  readonly FilterStatement?: CertificateFilterStatement;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly SortBy?: SearchCertificatesSortBy;
  readonly SortOrder?: SearchCertificatesSortOrder;
}
export interface SearchCertificatesResponse {
  readonly Results?: readonly CertificateSearchResult[];
  readonly NextToken?: string;
}
export type SearchCertificatesSortBy = "CREATED_AT" | "NOT_AFTER" | "STATUS" | "RENEWAL_STATUS" | "EXPORTED" | "IN_USE" | "NOT_BEFORE" | "KEY_ALGORITHM" | "TYPE" | "CERTIFICATE_ARN" | "COMMON_NAME" | "REVOKED_AT" | "RENEWAL_ELIGIBILITY" | "ISSUED_AT" | "MANAGED_BY" | "EXPORT_OPTION" | "VALIDATION_METHOD" | "IMPORTED_AT" | "ACME_ENDPOINT_ARN" | "ACME_ACCOUNT_ID" | "CERTIFICATE_KEY_PAIR_ORIGIN";
export type SearchCertificatesSortOrder = "ASCENDING" | "DESCENDING";
export type SortBy = "CREATED_AT";
export type SortOrder = "ASCENDING" | "DESCENDING";
export interface SubjectAlternativeNameFilter {
  readonly DnsName?: DnsNameFilter;
}
export interface SubjectFilter {
  readonly CommonName?: CommonNameFilter;
}
export interface Tag {
  readonly Key: string;
  readonly Value?: string;
}
export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}
export type TimeType = "MINUTES" | "HOURS" | "DAYS";
export interface TimestampRange {
  readonly Start?: Date;
  readonly End?: Date;
}
export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
export interface UpdateAcmeDomainValidationRequest {
  readonly AcmeDomainValidationArn: string;
  readonly PrevalidationOptions?: PrevalidationOptions;
}
export interface UpdateAcmeEndpointRequest {
  readonly AcmeEndpointArn: string;
  readonly AuthorizationBehavior?: AcmeAuthorizationBehavior;
  readonly Contact?: AcmeContact;
  readonly CertificateAuthority?: CertificateAuthority;
}
export interface UpdateCertificateOptionsRequest {
  readonly CertificateArn: string;
  readonly Options: CertificateOptions;
}
export type UpdateStatus = "PENDING_DOMAIN_VALIDATION" | "SUCCESS" | "FAILED";
export interface UpdateSummary {
  readonly Status?: UpdateStatus;
  readonly Type?: UpdateType;
  readonly DomainValidationMethodUpdateSummary?: DomainValidationMethodUpdateSummary;
  readonly RequestedAt?: Date;
  readonly UpdatedAt?: Date;
}
export type UpdateType = "DOMAIN_VALIDATION_METHOD";
export interface ValidationChallenge {
  readonly EmailValidationChallenge?: EmailValidationChallenge;
  readonly DnsValidationChallenge?: DnsValidationChallenge;
}
export interface ValidationConfiguration {
  readonly ValidationMethod?: ValidationMethod;
  readonly ValidationChallenge?: ValidationChallenge;
  readonly ValidationStatus?: DomainStatus;
}
export type ValidationMethod = "EMAIL" | "DNS" | "HTTP";
export interface X509AttributeFilter {
  readonly Subject?: SubjectFilter;
  readonly SubjectAlternativeName?: SubjectAlternativeNameFilter;
  readonly ExtendedKeyUsage?: ExtendedKeyUsageName;
  readonly KeyUsage?: KeyUsageName;
  readonly KeyAlgorithm?: KeyAlgorithm;
  readonly SerialNumber?: string;
  readonly NotAfter?: TimestampRange;
  readonly NotBefore?: TimestampRange;
}
export interface X509Attributes {
  readonly Issuer?: DistinguishedName;
  readonly Subject?: DistinguishedName;
  readonly SubjectAlternativeNames?: readonly GeneralName[];
  readonly ExtendedKeyUsages?: readonly ExtendedKeyUsageName[];
  readonly KeyAlgorithm?: KeyAlgorithm;
  readonly KeyUsages?: readonly KeyUsageName[];
  readonly SerialNumber?: string;
  readonly NotAfter?: Date;
  readonly NotBefore?: Date;
}
