/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of s3. */
import type { Readable } from "node:stream";

/** Input and output of each operation. */
export interface Operations {
  AbortMultipartUpload: [AbortMultipartUploadRequest, AbortMultipartUploadOutput];
  CompleteMultipartUpload: [CompleteMultipartUploadRequest, CompleteMultipartUploadOutput];
  CopyObject: [CopyObjectRequest, CopyObjectOutput];
  CreateBucket: [CreateBucketRequest, CreateBucketOutput];
  CreateBucketMetadataConfiguration: [CreateBucketMetadataConfigurationRequest, void];
  CreateBucketMetadataTableConfiguration: [CreateBucketMetadataTableConfigurationRequest, void];
  CreateMultipartUpload: [CreateMultipartUploadRequest, CreateMultipartUploadOutput];
  CreateSession: [CreateSessionRequest, CreateSessionOutput];
  DeleteBucket: [DeleteBucketRequest, void];
  DeleteBucketAnalyticsConfiguration: [DeleteBucketAnalyticsConfigurationRequest, void];
  DeleteBucketCors: [DeleteBucketCorsRequest, void];
  DeleteBucketEncryption: [DeleteBucketEncryptionRequest, void];
  DeleteBucketIntelligentTieringConfiguration: [DeleteBucketIntelligentTieringConfigurationRequest, void];
  DeleteBucketInventoryConfiguration: [DeleteBucketInventoryConfigurationRequest, void];
  DeleteBucketLifecycle: [DeleteBucketLifecycleRequest, void];
  DeleteBucketMetadataConfiguration: [DeleteBucketMetadataConfigurationRequest, void];
  DeleteBucketMetadataTableConfiguration: [DeleteBucketMetadataTableConfigurationRequest, void];
  DeleteBucketMetricsConfiguration: [DeleteBucketMetricsConfigurationRequest, void];
  DeleteBucketOwnershipControls: [DeleteBucketOwnershipControlsRequest, void];
  DeleteBucketPolicy: [DeleteBucketPolicyRequest, void];
  DeleteBucketReplication: [DeleteBucketReplicationRequest, void];
  DeleteBucketTagging: [DeleteBucketTaggingRequest, void];
  DeleteBucketWebsite: [DeleteBucketWebsiteRequest, void];
  DeleteObject: [DeleteObjectRequest, DeleteObjectOutput];
  DeleteObjectAnnotation: [DeleteObjectAnnotationRequest, DeleteObjectAnnotationOutput];
  DeleteObjectTagging: [DeleteObjectTaggingRequest, DeleteObjectTaggingOutput];
  DeleteObjects: [DeleteObjectsRequest, DeleteObjectsOutput];
  DeletePublicAccessBlock: [DeletePublicAccessBlockRequest, void];
  GetBucketAbac: [GetBucketAbacRequest, GetBucketAbacOutput];
  GetBucketAccelerateConfiguration: [GetBucketAccelerateConfigurationRequest, GetBucketAccelerateConfigurationOutput];
  GetBucketAcl: [GetBucketAclRequest, GetBucketAclOutput];
  GetBucketAnalyticsConfiguration: [GetBucketAnalyticsConfigurationRequest, GetBucketAnalyticsConfigurationOutput];
  GetBucketCors: [GetBucketCorsRequest, GetBucketCorsOutput];
  GetBucketEncryption: [GetBucketEncryptionRequest, GetBucketEncryptionOutput];
  GetBucketIntelligentTieringConfiguration: [GetBucketIntelligentTieringConfigurationRequest, GetBucketIntelligentTieringConfigurationOutput];
  GetBucketInventoryConfiguration: [GetBucketInventoryConfigurationRequest, GetBucketInventoryConfigurationOutput];
  GetBucketLifecycle: [GetBucketLifecycleRequest, GetBucketLifecycleOutput];
  GetBucketLifecycleConfiguration: [GetBucketLifecycleConfigurationRequest, GetBucketLifecycleConfigurationOutput];
  GetBucketLocation: [GetBucketLocationRequest, GetBucketLocationOutput];
  GetBucketLogging: [GetBucketLoggingRequest, GetBucketLoggingOutput];
  GetBucketMetadataConfiguration: [GetBucketMetadataConfigurationRequest, GetBucketMetadataConfigurationOutput];
  GetBucketMetadataTableConfiguration: [GetBucketMetadataTableConfigurationRequest, GetBucketMetadataTableConfigurationOutput];
  GetBucketMetricsConfiguration: [GetBucketMetricsConfigurationRequest, GetBucketMetricsConfigurationOutput];
  GetBucketNotification: [GetBucketNotificationConfigurationRequest, NotificationConfigurationDeprecated];
  GetBucketNotificationConfiguration: [GetBucketNotificationConfigurationRequest, NotificationConfiguration];
  GetBucketOwnershipControls: [GetBucketOwnershipControlsRequest, GetBucketOwnershipControlsOutput];
  GetBucketPolicy: [GetBucketPolicyRequest, GetBucketPolicyOutput];
  GetBucketPolicyStatus: [GetBucketPolicyStatusRequest, GetBucketPolicyStatusOutput];
  GetBucketReplication: [GetBucketReplicationRequest, GetBucketReplicationOutput];
  GetBucketRequestPayment: [GetBucketRequestPaymentRequest, GetBucketRequestPaymentOutput];
  GetBucketTagging: [GetBucketTaggingRequest, GetBucketTaggingOutput];
  GetBucketVersioning: [GetBucketVersioningRequest, GetBucketVersioningOutput];
  GetBucketWebsite: [GetBucketWebsiteRequest, GetBucketWebsiteOutput];
  GetObject: [GetObjectRequest, GetObjectOutput];
  GetObjectAcl: [GetObjectAclRequest, GetObjectAclOutput];
  GetObjectAnnotation: [GetObjectAnnotationRequest, GetObjectAnnotationOutput];
  GetObjectAttributes: [GetObjectAttributesRequest, GetObjectAttributesOutput];
  GetObjectLegalHold: [GetObjectLegalHoldRequest, GetObjectLegalHoldOutput];
  GetObjectLockConfiguration: [GetObjectLockConfigurationRequest, GetObjectLockConfigurationOutput];
  GetObjectRetention: [GetObjectRetentionRequest, GetObjectRetentionOutput];
  GetObjectTagging: [GetObjectTaggingRequest, GetObjectTaggingOutput];
  GetObjectTorrent: [GetObjectTorrentRequest, GetObjectTorrentOutput];
  GetPublicAccessBlock: [GetPublicAccessBlockRequest, GetPublicAccessBlockOutput];
  HeadBucket: [HeadBucketRequest, HeadBucketOutput];
  HeadObject: [HeadObjectRequest, HeadObjectOutput];
  ListBucketAnalyticsConfigurations: [ListBucketAnalyticsConfigurationsRequest, ListBucketAnalyticsConfigurationsOutput];
  ListBucketIntelligentTieringConfigurations: [ListBucketIntelligentTieringConfigurationsRequest, ListBucketIntelligentTieringConfigurationsOutput];
  ListBucketInventoryConfigurations: [ListBucketInventoryConfigurationsRequest, ListBucketInventoryConfigurationsOutput];
  ListBucketMetricsConfigurations: [ListBucketMetricsConfigurationsRequest, ListBucketMetricsConfigurationsOutput];
  ListBuckets: [ListBucketsRequest, ListBucketsOutput];
  ListDirectoryBuckets: [ListDirectoryBucketsRequest, ListDirectoryBucketsOutput];
  ListMultipartUploads: [ListMultipartUploadsRequest, ListMultipartUploadsOutput];
  ListObjectAnnotations: [ListObjectAnnotationsRequest, ListObjectAnnotationsOutput];
  ListObjectVersions: [ListObjectVersionsRequest, ListObjectVersionsOutput];
  ListObjects: [ListObjectsRequest, ListObjectsOutput];
  ListObjectsV2: [ListObjectsV2Request, ListObjectsV2Output];
  ListParts: [ListPartsRequest, ListPartsOutput];
  PutBucketAbac: [PutBucketAbacRequest, void];
  PutBucketAccelerateConfiguration: [PutBucketAccelerateConfigurationRequest, void];
  PutBucketAcl: [PutBucketAclRequest, void];
  PutBucketAnalyticsConfiguration: [PutBucketAnalyticsConfigurationRequest, void];
  PutBucketCors: [PutBucketCorsRequest, void];
  PutBucketEncryption: [PutBucketEncryptionRequest, void];
  PutBucketIntelligentTieringConfiguration: [PutBucketIntelligentTieringConfigurationRequest, void];
  PutBucketInventoryConfiguration: [PutBucketInventoryConfigurationRequest, void];
  PutBucketLifecycle: [PutBucketLifecycleRequest, void];
  PutBucketLifecycleConfiguration: [PutBucketLifecycleConfigurationRequest, PutBucketLifecycleConfigurationOutput];
  PutBucketLogging: [PutBucketLoggingRequest, void];
  PutBucketMetricsConfiguration: [PutBucketMetricsConfigurationRequest, void];
  PutBucketNotification: [PutBucketNotificationRequest, void];
  PutBucketNotificationConfiguration: [PutBucketNotificationConfigurationRequest, void];
  PutBucketOwnershipControls: [PutBucketOwnershipControlsRequest, void];
  PutBucketPolicy: [PutBucketPolicyRequest, void];
  PutBucketReplication: [PutBucketReplicationRequest, void];
  PutBucketRequestPayment: [PutBucketRequestPaymentRequest, void];
  PutBucketTagging: [PutBucketTaggingRequest, void];
  PutBucketVersioning: [PutBucketVersioningRequest, void];
  PutBucketWebsite: [PutBucketWebsiteRequest, void];
  PutObject: [PutObjectRequest, PutObjectOutput];
  PutObjectAcl: [PutObjectAclRequest, PutObjectAclOutput];
  PutObjectAnnotation: [PutObjectAnnotationRequest, PutObjectAnnotationOutput];
  PutObjectLegalHold: [PutObjectLegalHoldRequest, PutObjectLegalHoldOutput];
  PutObjectLockConfiguration: [PutObjectLockConfigurationRequest, PutObjectLockConfigurationOutput];
  PutObjectRetention: [PutObjectRetentionRequest, PutObjectRetentionOutput];
  PutObjectTagging: [PutObjectTaggingRequest, PutObjectTaggingOutput];
  PutPublicAccessBlock: [PutPublicAccessBlockRequest, void];
  RenameObject: [RenameObjectRequest, RenameObjectOutput];
  RestoreObject: [RestoreObjectRequest, RestoreObjectOutput];
  SelectObjectContent: [SelectObjectContentRequest, SelectObjectContentOutput];
  UpdateBucketMetadataAnnotationTableConfiguration: [UpdateBucketMetadataAnnotationTableConfigurationRequest, void];
  UpdateBucketMetadataInventoryTableConfiguration: [UpdateBucketMetadataInventoryTableConfigurationRequest, void];
  UpdateBucketMetadataJournalTableConfiguration: [UpdateBucketMetadataJournalTableConfigurationRequest, void];
  UpdateObjectEncryption: [UpdateObjectEncryptionRequest, UpdateObjectEncryptionResponse];
  UploadPart: [UploadPartRequest, UploadPartOutput];
  UploadPartCopy: [UploadPartCopyRequest, UploadPartCopyOutput];
  WriteGetObjectResponse: [WriteGetObjectResponseRequest, void];
}

export interface AbacStatus {
  readonly Status?: BucketAbacStatus;
}
export interface AbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation?: number;
}
export interface AbortMultipartUploadOutput {
  readonly RequestCharged?: RequestCharged;
}
export interface AbortMultipartUploadRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly IfMatchInitiatedTime?: Date;
}
export interface AccelerateConfiguration {
  readonly Status?: BucketAccelerateStatus;
}
export interface AccessControlPolicy {
  readonly Grants?: readonly Grant[];
  readonly Owner?: Owner;
}
export interface AccessControlTranslation {
  readonly Owner: OwnerOverride;
}
export interface AnalyticsAndOperator {
  readonly Prefix?: string;
  readonly Tags?: readonly Tag[];
}
export interface AnalyticsConfiguration {
  readonly Id: string;
  readonly Filter?: AnalyticsFilter;
  readonly StorageClassAnalysis: StorageClassAnalysis;
}
export interface AnalyticsExportDestination {
  readonly S3BucketDestination: AnalyticsS3BucketDestination;
}
export interface AnalyticsFilter {
  readonly Prefix?: string;
  readonly Tag?: Tag;
  readonly And?: AnalyticsAndOperator;
}
export interface AnalyticsS3BucketDestination {
  readonly Format: AnalyticsS3ExportFileFormat;
  readonly BucketAccountId?: string;
  readonly Bucket: string;
  readonly Prefix?: string;
}
export type AnalyticsS3ExportFileFormat = "CSV";
export type AnnotationConfigurationState = "ENABLED" | "DISABLED";
export type AnnotationDirective = "COPY" | "EXCLUDE";
export interface AnnotationEntry {
  readonly AnnotationName: string;
  readonly LastModified: Date;
  readonly ETag?: string;
  readonly ChecksumAlgorithm?: readonly ChecksumAlgorithm[];
  readonly Size: number;
  readonly ReplicationStatus?: ReplicationStatus;
}
export interface AnnotationTableConfiguration {
  readonly ConfigurationState: AnnotationConfigurationState;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration;
  readonly Role?: string;
}
export interface AnnotationTableConfigurationResult {
  readonly ConfigurationState: AnnotationConfigurationState;
  readonly TableStatus?: string;
  readonly Error?: ErrorDetails;
  readonly TableName?: string;
  readonly TableArn?: string;
  readonly Role?: string;
}
export interface AnnotationTableConfigurationUpdates {
  readonly ConfigurationState: AnnotationConfigurationState;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration;
  readonly Role?: string;
}
export type ArchiveStatus = "ARCHIVE_ACCESS" | "DEEP_ARCHIVE_ACCESS";
export interface BlockedEncryptionTypes {
  readonly EncryptionType?: readonly EncryptionType[];
}
export interface Bucket {
  readonly Name?: string;
  readonly CreationDate?: Date;
  readonly BucketRegion?: string;
  readonly BucketArn?: string;
}
export type BucketAbacStatus = "Enabled" | "Disabled";
export type BucketAccelerateStatus = "Enabled" | "Suspended";
export type BucketCannedACL = "private" | "public-read" | "public-read-write" | "authenticated-read";
export interface BucketInfo {
  readonly DataRedundancy?: DataRedundancy;
  readonly Type?: BucketType;
}
export interface BucketLifecycleConfiguration {
  readonly Rules: readonly LifecycleRule[];
}
export type BucketLocationConstraint = "af-south-1" | "ap-east-1" | "ap-east-2" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-south-1" | "ap-south-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-4" | "ap-southeast-5" | "ap-southeast-6" | "ap-southeast-7" | "ca-central-1" | "ca-west-1" | "cn-north-1" | "cn-northwest-1" | "EU" | "eu-central-1" | "eu-central-2" | "eu-north-1" | "eu-south-1" | "eu-south-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "il-central-1" | "me-central-1" | "me-south-1" | "mx-central-1" | "sa-east-1" | "us-east-2" | "us-gov-east-1" | "us-gov-west-1" | "us-west-1" | "us-west-2";
export interface BucketLoggingStatus {
  readonly LoggingEnabled?: LoggingEnabled;
}
export type BucketLogsPermission = "FULL_CONTROL" | "READ" | "WRITE";
export type BucketNamespace = "account-regional" | "global";
export type BucketType = "Directory";
export type BucketVersioningStatus = "Enabled" | "Suspended";
export interface CORSConfiguration {
  readonly CORSRules: readonly CORSRule[];
}
export interface CORSRule {
  readonly ID?: string;
  readonly AllowedHeaders?: readonly string[];
  readonly AllowedMethods: readonly string[];
  readonly AllowedOrigins: readonly string[];
  readonly ExposeHeaders?: readonly string[];
  readonly MaxAgeSeconds?: number;
}
export interface CSVInput {
  readonly FileHeaderInfo?: FileHeaderInfo;
  readonly Comments?: string;
  readonly QuoteEscapeCharacter?: string;
  readonly RecordDelimiter?: string;
  readonly FieldDelimiter?: string;
  readonly QuoteCharacter?: string;
  readonly AllowQuotedRecordDelimiter?: boolean;
}
export interface CSVOutput {
  readonly QuoteFields?: QuoteFields;
  readonly QuoteEscapeCharacter?: string;
  readonly RecordDelimiter?: string;
  readonly FieldDelimiter?: string;
  readonly QuoteCharacter?: string;
}
export interface Checksum {
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ChecksumType?: ChecksumType;
}
export type ChecksumAlgorithm = "CRC32" | "CRC32C" | "SHA1" | "SHA256" | "CRC64NVME" | "SHA512" | "MD5" | "XXHASH64" | "XXHASH3" | "XXHASH128";
export type ChecksumMode = "ENABLED";
export type ChecksumType = "COMPOSITE" | "FULL_OBJECT";
export interface CloudFunctionConfiguration {
  readonly Id?: string;
  readonly Event?: Event;
  readonly Events?: readonly Event[];
  readonly CloudFunction?: string;
  readonly InvocationRole?: string;
}
export interface CommonPrefix {
  readonly Prefix?: string;
}
export interface CompleteMultipartUploadOutput {
  readonly Location?: string;
  readonly Bucket?: string;
  readonly Key?: string;
  readonly Expiration?: string;
  readonly ETag?: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ChecksumType?: ChecksumType;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly VersionId?: string;
  readonly SSEKMSKeyId?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly RequestCharged?: RequestCharged;
}
export interface CompleteMultipartUploadRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly MultipartUpload?: CompletedMultipartUpload;
  readonly UploadId: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ChecksumType?: ChecksumType;
  readonly MpuObjectSize?: number;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly IfMatch?: string;
  readonly IfNoneMatch?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
}
export interface CompletedMultipartUpload {
  readonly Parts?: readonly CompletedPart[];
}
export interface CompletedPart {
  readonly ETag?: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly PartNumber?: number;
}
export type CompressionType = "NONE" | "GZIP" | "BZIP2";
export interface Condition {
  readonly HttpErrorCodeReturnedEquals?: string;
  readonly KeyPrefixEquals?: string;
}
export interface ContinuationEvent {}
export interface CopyObjectOutput {
  readonly CopyObjectResult?: CopyObjectResult;
  readonly Expiration?: string;
  readonly CopySourceVersionId?: string;
  readonly VersionId?: string;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly SSEKMSEncryptionContext?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly RequestCharged?: RequestCharged;
}
export interface CopyObjectRequest {
  readonly ACL?: ObjectCannedACL;
  readonly Bucket: string;
  readonly CacheControl?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ContentDisposition?: string;
  readonly ContentEncoding?: string;
  readonly ContentLanguage?: string;
  readonly ContentType?: string;
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string;
  readonly CopySourceIfModifiedSince?: Date;
  readonly CopySourceIfNoneMatch?: string;
  readonly CopySourceIfUnmodifiedSince?: Date;
  readonly Expires?: string;
  readonly GrantFullControl?: string;
  readonly GrantRead?: string;
  readonly GrantReadACP?: string;
  readonly GrantWriteACP?: string;
  readonly IfMatch?: string;
  readonly IfNoneMatch?: string;
  readonly Key: string;
  readonly Metadata?: Readonly<Record<string, string>>;
  readonly MetadataDirective?: MetadataDirective;
  readonly TaggingDirective?: TaggingDirective;
  readonly AnnotationDirective?: AnnotationDirective;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly StorageClass?: StorageClass;
  readonly WebsiteRedirectLocation?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly SSEKMSEncryptionContext?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly CopySourceSSECustomerAlgorithm?: string;
  readonly CopySourceSSECustomerKey?: string;
  readonly CopySourceSSECustomerKeyMD5?: string;
  readonly RequestPayer?: RequestPayer;
  readonly Tagging?: string;
  readonly ObjectLockMode?: ObjectLockMode;
  readonly ObjectLockRetainUntilDate?: Date;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus;
  readonly ObjectLockEventHold?: ObjectLockEventHold;
  readonly ObjectLockEventHoldDurationDays?: number;
  readonly ObjectLockEventHoldDurationYears?: number;
  readonly ExpectedBucketOwner?: string;
  readonly ExpectedSourceBucketOwner?: string;
}
export interface CopyObjectResult {
  readonly ETag?: string;
  readonly LastModified?: Date;
  readonly ChecksumType?: ChecksumType;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
}
export interface CopyPartResult {
  readonly ETag?: string;
  readonly LastModified?: Date;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
}
export interface CreateBucketConfiguration {
  readonly LocationConstraint?: BucketLocationConstraint;
  readonly Location?: LocationInfo;
  readonly Bucket?: BucketInfo;
  readonly Tags?: readonly Tag[];
}
export interface CreateBucketMetadataConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly MetadataConfiguration: MetadataConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface CreateBucketMetadataTableConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly MetadataTableConfiguration: MetadataTableConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface CreateBucketOutput {
  readonly Location?: string;
  readonly BucketArn?: string;
}
export interface CreateBucketRequest {
  readonly ACL?: BucketCannedACL;
  readonly Bucket: string;
  readonly CreateBucketConfiguration?: CreateBucketConfiguration;
  readonly GrantFullControl?: string;
  readonly GrantRead?: string;
  readonly GrantReadACP?: string;
  readonly GrantWrite?: string;
  readonly GrantWriteACP?: string;
  readonly ObjectLockEnabledForBucket?: boolean;
  readonly ObjectOwnership?: ObjectOwnership;
  readonly BucketNamespace?: BucketNamespace;
}
export interface CreateMultipartUploadOutput {
  readonly AbortDate?: Date;
  readonly AbortRuleId?: string;
  readonly Bucket?: string;
  readonly Key?: string;
  readonly UploadId?: string;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly SSEKMSEncryptionContext?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly RequestCharged?: RequestCharged;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ChecksumType?: ChecksumType;
}
export interface CreateMultipartUploadRequest {
  readonly ACL?: ObjectCannedACL;
  readonly Bucket: string;
  readonly CacheControl?: string;
  readonly ContentDisposition?: string;
  readonly ContentEncoding?: string;
  readonly ContentLanguage?: string;
  readonly ContentType?: string;
  readonly Expires?: string;
  readonly GrantFullControl?: string;
  readonly GrantRead?: string;
  readonly GrantReadACP?: string;
  readonly GrantWriteACP?: string;
  readonly Key: string;
  readonly Metadata?: Readonly<Record<string, string>>;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly StorageClass?: StorageClass;
  readonly WebsiteRedirectLocation?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly SSEKMSEncryptionContext?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly RequestPayer?: RequestPayer;
  readonly Tagging?: string;
  readonly ObjectLockMode?: ObjectLockMode;
  readonly ObjectLockRetainUntilDate?: Date;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus;
  readonly ObjectLockEventHold?: ObjectLockEventHold;
  readonly ObjectLockEventHoldDurationDays?: number;
  readonly ObjectLockEventHoldDurationYears?: number;
  readonly ExpectedBucketOwner?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ChecksumType?: ChecksumType;
}
export interface CreateSessionOutput {
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly SSEKMSKeyId?: string;
  readonly SSEKMSEncryptionContext?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly Credentials: SessionCredentials;
}
export interface CreateSessionRequest {
  readonly SessionMode?: SessionMode;
  readonly Bucket: string;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly SSEKMSKeyId?: string;
  readonly SSEKMSEncryptionContext?: string;
  readonly BucketKeyEnabled?: boolean;
}
export type DataRedundancy = "SingleAvailabilityZone" | "SingleLocalZone";
export interface DefaultRetention {
  readonly Mode?: ObjectLockRetentionMode;
  readonly Days?: number;
  readonly Years?: number;
  readonly DefaultEventHold?: EventHoldDuration;
}
export interface Delete {
  readonly Objects: readonly ObjectIdentifier[];
  readonly Quiet?: boolean;
}
export interface DeleteBucketAnalyticsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketCorsRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketEncryptionRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketIntelligentTieringConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketInventoryConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketLifecycleRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketMetadataConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketMetadataTableConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketMetricsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketOwnershipControlsRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketPolicyRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketReplicationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketTaggingRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteBucketWebsiteRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteMarkerEntry {
  readonly Owner?: Owner;
  readonly Key?: string;
  readonly VersionId?: string;
  readonly IsLatest?: boolean;
  readonly LastModified?: Date;
}
export interface DeleteMarkerReplication {
  readonly Status?: DeleteMarkerReplicationStatus;
}
export type DeleteMarkerReplicationStatus = "Enabled" | "Disabled";
export interface DeleteObjectAnnotationOutput {
  readonly ObjectVersionId?: string;
  readonly RequestCharged?: RequestCharged;
}
export interface DeleteObjectAnnotationRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly AnnotationName: string;
  readonly VersionId?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly ObjectIfMatch?: string;
}
export interface DeleteObjectOutput {
  readonly DeleteMarker?: boolean;
  readonly VersionId?: string;
  readonly RequestCharged?: RequestCharged;
}
export interface DeleteObjectRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly MFA?: string;
  readonly VersionId?: string;
  readonly RequestPayer?: RequestPayer;
  readonly BypassGovernanceRetention?: boolean;
  readonly ExpectedBucketOwner?: string;
  readonly IfMatch?: string;
  readonly IfMatchLastModifiedTime?: Date;
  readonly IfMatchSize?: number;
}
export interface DeleteObjectTaggingOutput {
  readonly VersionId?: string;
}
export interface DeleteObjectTaggingRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeleteObjectsOutput {
  readonly Deleted?: readonly DeletedObject[];
  readonly RequestCharged?: RequestCharged;
  readonly Errors?: readonly ErrorShape[];
}
export interface DeleteObjectsRequest {
  readonly Bucket: string;
  readonly Delete: Delete;
  readonly MFA?: string;
  readonly RequestPayer?: RequestPayer;
  readonly BypassGovernanceRetention?: boolean;
  readonly ExpectedBucketOwner?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
}
export interface DeletePublicAccessBlockRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface DeletedObject {
  readonly Key?: string;
  readonly VersionId?: string;
  readonly DeleteMarker?: boolean;
  readonly DeleteMarkerVersionId?: string;
}
export interface Destination {
  readonly Bucket: string;
  readonly Account?: string;
  readonly StorageClass?: StorageClass;
  readonly AccessControlTranslation?: AccessControlTranslation;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly ReplicationTime?: ReplicationTime;
  readonly Metrics?: Metrics;
}
export interface DestinationResult {
  readonly TableBucketType?: S3TablesBucketType;
  readonly TableBucketArn?: string;
  readonly TableNamespace?: string;
}
export type EncodingType = "url";
export interface Encryption {
  readonly EncryptionType: ServerSideEncryption;
  readonly KMSKeyId?: string;
  readonly KMSContext?: string;
}
export interface EncryptionConfiguration {
  readonly ReplicaKmsKeyID?: string;
}
export type EncryptionType = "NONE" | "SSE-C";
export interface EndEvent {}
export interface ErrorDetails {
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
}
export interface ErrorDocument {
  readonly Key: string;
}
export interface ErrorShape {
  readonly Key?: string;
  readonly VersionId?: string;
  readonly Code?: string;
  readonly Message?: string;
}
export type Event = "s3:ReducedRedundancyLostObject" | "s3:ObjectCreated:*" | "s3:ObjectCreated:Put" | "s3:ObjectCreated:Post" | "s3:ObjectCreated:Copy" | "s3:ObjectCreated:CompleteMultipartUpload" | "s3:ObjectRemoved:*" | "s3:ObjectRemoved:Delete" | "s3:ObjectRemoved:DeleteMarkerCreated" | "s3:ObjectRestore:*" | "s3:ObjectRestore:Post" | "s3:ObjectRestore:Completed" | "s3:Replication:*" | "s3:Replication:OperationFailedReplication" | "s3:Replication:OperationNotTracked" | "s3:Replication:OperationMissedThreshold" | "s3:Replication:OperationReplicatedAfterThreshold" | "s3:ObjectRestore:Delete" | "s3:LifecycleTransition" | "s3:IntelligentTiering" | "s3:ObjectAcl:Put" | "s3:LifecycleExpiration:*" | "s3:LifecycleExpiration:Delete" | "s3:LifecycleExpiration:DeleteMarkerCreated" | "s3:ObjectTagging:*" | "s3:ObjectTagging:Put" | "s3:ObjectTagging:Delete" | "s3:ObjectAnnotation:*" | "s3:ObjectAnnotation:Put" | "s3:ObjectAnnotation:Delete" | "s3:ObjectRetention:Put";
export interface EventBridgeConfiguration {}
export interface EventHoldDuration {
  readonly Days?: number;
  readonly Years?: number;
}
export interface ExistingObjectReplication {
  readonly Status: ExistingObjectReplicationStatus;
}
export type ExistingObjectReplicationStatus = "Enabled" | "Disabled";
export type ExpirationState = "ENABLED" | "DISABLED";
export type ExpirationStatus = "Enabled" | "Disabled";
export type ExpressionType = "SQL";
export type FileHeaderInfo = "USE" | "IGNORE" | "NONE";
export interface FilterRule {
  readonly Name?: FilterRuleName;
  readonly Value?: string;
}
export type FilterRuleName = "prefix" | "suffix";
export interface GetBucketAbacOutput {
  readonly AbacStatus?: AbacStatus;
}
export interface GetBucketAbacRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketAccelerateConfigurationOutput {
  readonly Status?: BucketAccelerateStatus;
  readonly RequestCharged?: RequestCharged;
}
export interface GetBucketAccelerateConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
  readonly RequestPayer?: RequestPayer;
}
export interface GetBucketAclOutput {
  readonly Owner?: Owner;
  readonly Grants?: readonly Grant[];
}
export interface GetBucketAclRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketAnalyticsConfigurationOutput {
  readonly AnalyticsConfiguration?: AnalyticsConfiguration;
}
export interface GetBucketAnalyticsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketCorsOutput {
  readonly CORSRules?: readonly CORSRule[];
}
export interface GetBucketCorsRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketEncryptionOutput {
  readonly ServerSideEncryptionConfiguration?: ServerSideEncryptionConfiguration;
}
export interface GetBucketEncryptionRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketIntelligentTieringConfigurationOutput {
  readonly IntelligentTieringConfiguration?: IntelligentTieringConfiguration;
}
export interface GetBucketIntelligentTieringConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketInventoryConfigurationOutput {
  readonly InventoryConfiguration?: InventoryConfiguration;
}
export interface GetBucketInventoryConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketLifecycleConfigurationOutput {
  readonly Rules?: readonly LifecycleRule[];
  readonly TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize;
}
export interface GetBucketLifecycleConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketLifecycleOutput {
  readonly Rules?: readonly Rule[];
}
export interface GetBucketLifecycleRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketLocationOutput {
  readonly LocationConstraint?: BucketLocationConstraint;
}
export interface GetBucketLocationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketLoggingOutput {
  readonly LoggingEnabled?: LoggingEnabled;
}
export interface GetBucketLoggingRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketMetadataConfigurationOutput {
  readonly GetBucketMetadataConfigurationResult?: GetBucketMetadataConfigurationResult;
}
export interface GetBucketMetadataConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketMetadataConfigurationResult {
  readonly MetadataConfigurationResult: MetadataConfigurationResult;
}
export interface GetBucketMetadataTableConfigurationOutput {
  readonly GetBucketMetadataTableConfigurationResult?: GetBucketMetadataTableConfigurationResult;
}
export interface GetBucketMetadataTableConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketMetadataTableConfigurationResult {
  readonly MetadataTableConfigurationResult: MetadataTableConfigurationResult;
  readonly Status: string;
  readonly Error?: ErrorDetails;
}
export interface GetBucketMetricsConfigurationOutput {
  readonly MetricsConfiguration?: MetricsConfiguration;
}
export interface GetBucketMetricsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketNotificationConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketOwnershipControlsOutput {
  readonly OwnershipControls?: OwnershipControls;
}
export interface GetBucketOwnershipControlsRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketPolicyOutput {
  readonly Policy?: string;
}
export interface GetBucketPolicyRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketPolicyStatusOutput {
  readonly PolicyStatus?: PolicyStatus;
}
export interface GetBucketPolicyStatusRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketReplicationOutput {
  readonly ReplicationConfiguration?: ReplicationConfiguration;
}
export interface GetBucketReplicationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketRequestPaymentOutput {
  readonly Payer?: Payer;
}
export interface GetBucketRequestPaymentRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketTaggingOutput {
  readonly TagSet: readonly Tag[];
}
export interface GetBucketTaggingRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketVersioningOutput {
  readonly Status?: BucketVersioningStatus;
  readonly MFADelete?: MFADeleteStatus;
}
export interface GetBucketVersioningRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetBucketWebsiteOutput {
  readonly RedirectAllRequestsTo?: RedirectAllRequestsTo;
  readonly IndexDocument?: IndexDocument;
  readonly ErrorDocument?: ErrorDocument;
  readonly RoutingRules?: readonly RoutingRule[];
}
export interface GetBucketWebsiteRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetObjectAclOutput {
  readonly Owner?: Owner;
  readonly Grants?: readonly Grant[];
  readonly RequestCharged?: RequestCharged;
}
export interface GetObjectAclRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
}
export interface GetObjectAnnotationOutput {
  readonly AnnotationPayload?: Uint8Array | Readable;
  readonly ObjectVersionId?: string;
  readonly LastModified?: Date;
  readonly ContentLength?: number;
  readonly ETag?: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ChecksumType?: ChecksumType;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly RequestCharged?: RequestCharged;
  readonly ReplicationStatus?: ReplicationStatus;
}
export interface GetObjectAnnotationRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly AnnotationName: string;
  readonly VersionId?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly ChecksumMode?: ChecksumMode;
}
export interface GetObjectAttributesOutput {
  readonly DeleteMarker?: boolean;
  readonly LastModified?: Date;
  readonly VersionId?: string;
  readonly RequestCharged?: RequestCharged;
  readonly ETag?: string;
  readonly Checksum?: Checksum;
  readonly ObjectParts?: GetObjectAttributesParts;
  readonly StorageClass?: StorageClass;
  readonly ObjectSize?: number;
}
export interface GetObjectAttributesParts {
  readonly TotalPartsCount?: number;
  readonly PartNumberMarker?: number;
  readonly NextPartNumberMarker?: number;
  readonly MaxParts?: number;
  readonly IsTruncated?: boolean;
  readonly Parts?: readonly ObjectPart[];
}
export interface GetObjectAttributesRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly MaxParts?: number;
  readonly PartNumberMarker?: number;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly ObjectAttributes: readonly ObjectAttributes[];
}
export interface GetObjectLegalHoldOutput {
  readonly LegalHold?: ObjectLockLegalHold;
}
export interface GetObjectLegalHoldRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
}
export interface GetObjectLockConfigurationOutput {
  readonly ObjectLockConfiguration?: ObjectLockConfiguration;
}
export interface GetObjectLockConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GetObjectOutput {
  readonly Body?: Uint8Array | Readable;
  readonly DeleteMarker?: boolean;
  readonly AcceptRanges?: string;
  readonly Expiration?: string;
  readonly Restore?: string;
  readonly LastModified?: Date;
  readonly ContentLength?: number;
  readonly ETag?: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ChecksumType?: ChecksumType;
  readonly MissingMeta?: number;
  readonly VersionId?: string;
  readonly CacheControl?: string;
  readonly ContentDisposition?: string;
  readonly ContentEncoding?: string;
  readonly ContentLanguage?: string;
  readonly ContentRange?: string;
  readonly ContentType?: string;
  readonly Expires?: string;
  readonly WebsiteRedirectLocation?: string;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly Metadata?: Readonly<Record<string, string>>;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly StorageClass?: StorageClass;
  readonly RequestCharged?: RequestCharged;
  readonly ReplicationStatus?: ReplicationStatus;
  readonly PartsCount?: number;
  readonly TagCount?: number;
  readonly ObjectLockMode?: ObjectLockMode;
  readonly ObjectLockRetainUntilDate?: Date;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus;
  readonly ObjectLockEventHold?: ObjectLockEventHold;
  readonly ObjectLockEventHoldDurationDays?: number;
  readonly ObjectLockEventHoldDurationYears?: number;
}
export interface GetObjectRequest {
  readonly Bucket: string;
  readonly IfMatch?: string;
  readonly IfModifiedSince?: Date;
  readonly IfNoneMatch?: string;
  readonly IfUnmodifiedSince?: Date;
  readonly Key: string;
  readonly Range?: string;
  readonly ResponseCacheControl?: string;
  readonly ResponseContentDisposition?: string;
  readonly ResponseContentEncoding?: string;
  readonly ResponseContentLanguage?: string;
  readonly ResponseContentType?: string;
  readonly ResponseExpires?: Date;
  readonly VersionId?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly RequestPayer?: RequestPayer;
  readonly PartNumber?: number;
  readonly ExpectedBucketOwner?: string;
  readonly ChecksumMode?: ChecksumMode;
}
export interface GetObjectRetentionOutput {
  readonly Retention?: ObjectLockRetention;
}
export interface GetObjectRetentionRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
}
export interface GetObjectTaggingOutput {
  readonly VersionId?: string;
  readonly TagSet: readonly Tag[];
}
export interface GetObjectTaggingRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly ExpectedBucketOwner?: string;
  readonly RequestPayer?: RequestPayer;
}
export interface GetObjectTorrentOutput {
  readonly Body?: Uint8Array | Readable;
  readonly RequestCharged?: RequestCharged;
}
export interface GetObjectTorrentRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
}
export interface GetPublicAccessBlockOutput {
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
}
export interface GetPublicAccessBlockRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface GlacierJobParameters {
  readonly Tier: Tier;
}
export interface Grant {
  readonly Grantee?: Grantee;
  readonly Permission?: Permission;
}
export interface Grantee {
  readonly DisplayName?: string;
  readonly EmailAddress?: string;
  readonly ID?: string;
  readonly Type: Type;
  readonly URI?: string;
}
export interface HeadBucketOutput {
  readonly BucketArn?: string;
  readonly BucketLocationType?: LocationType;
  readonly BucketLocationName?: string;
  readonly BucketRegion?: string;
  readonly AccessPointAlias?: boolean;
}
export interface HeadBucketRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}
export interface HeadObjectOutput {
  readonly DeleteMarker?: boolean;
  readonly AcceptRanges?: string;
  readonly Expiration?: string;
  readonly Restore?: string;
  readonly ArchiveStatus?: ArchiveStatus;
  readonly LastModified?: Date;
  readonly ContentLength?: number;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ChecksumType?: ChecksumType;
  readonly ETag?: string;
  readonly MissingMeta?: number;
  readonly VersionId?: string;
  readonly CacheControl?: string;
  readonly ContentDisposition?: string;
  readonly ContentEncoding?: string;
  readonly ContentLanguage?: string;
  readonly ContentType?: string;
  readonly ContentRange?: string;
  readonly Expires?: string;
  readonly WebsiteRedirectLocation?: string;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly Metadata?: Readonly<Record<string, string>>;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly StorageClass?: StorageClass;
  readonly RequestCharged?: RequestCharged;
  readonly ReplicationStatus?: ReplicationStatus;
  readonly PartsCount?: number;
  readonly TagCount?: number;
  readonly ObjectLockMode?: ObjectLockMode;
  readonly ObjectLockRetainUntilDate?: Date;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus;
  readonly ObjectLockEventHold?: ObjectLockEventHold;
  readonly ObjectLockEventHoldDurationDays?: number;
  readonly ObjectLockEventHoldDurationYears?: number;
}
export interface HeadObjectRequest {
  readonly Bucket: string;
  readonly IfMatch?: string;
  readonly IfModifiedSince?: Date;
  readonly IfNoneMatch?: string;
  readonly IfUnmodifiedSince?: Date;
  readonly Key: string;
  readonly Range?: string;
  readonly ResponseCacheControl?: string;
  readonly ResponseContentDisposition?: string;
  readonly ResponseContentEncoding?: string;
  readonly ResponseContentLanguage?: string;
  readonly ResponseContentType?: string;
  readonly ResponseExpires?: Date;
  readonly VersionId?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly RequestPayer?: RequestPayer;
  readonly PartNumber?: number;
  readonly ExpectedBucketOwner?: string;
  readonly ChecksumMode?: ChecksumMode;
}
export interface IndexDocument {
  readonly Suffix: string;
}
export interface Initiator {
  readonly ID?: string;
  readonly DisplayName?: string;
}
export interface InputSerialization {
  readonly CSV?: CSVInput;
  readonly CompressionType?: CompressionType;
  readonly JSON?: JSONInput;
  readonly Parquet?: ParquetInput;
}
export type IntelligentTieringAccessTier = "ARCHIVE_ACCESS" | "DEEP_ARCHIVE_ACCESS";
export interface IntelligentTieringAndOperator {
  readonly Prefix?: string;
  readonly Tags?: readonly Tag[];
}
export interface IntelligentTieringConfiguration {
  readonly Id: string;
  readonly Filter?: IntelligentTieringFilter;
  readonly Status: IntelligentTieringStatus;
  readonly Tierings: readonly Tiering[];
}
export interface IntelligentTieringFilter {
  readonly Prefix?: string;
  readonly Tag?: Tag;
  readonly And?: IntelligentTieringAndOperator;
}
export type IntelligentTieringStatus = "Enabled" | "Disabled";
export interface InventoryConfiguration {
  readonly Destination: InventoryDestination;
  readonly IsEnabled: boolean;
  readonly Filter?: InventoryFilter;
  readonly Id: string;
  readonly IncludedObjectVersions: InventoryIncludedObjectVersions;
  readonly OptionalFields?: readonly InventoryOptionalField[];
  readonly Schedule: InventorySchedule;
}
export type InventoryConfigurationState = "ENABLED" | "DISABLED";
export interface InventoryDestination {
  readonly S3BucketDestination: InventoryS3BucketDestination;
}
export interface InventoryEncryption {
  readonly SSES3?: SSES3;
  readonly SSEKMS?: SSEKMS;
}
export interface InventoryFilter {
  readonly Prefix: string;
}
export type InventoryFormat = "CSV" | "ORC" | "Parquet";
export type InventoryFrequency = "Daily" | "Weekly";
export type InventoryIncludedObjectVersions = "All" | "Current";
export type InventoryOptionalField = "Size" | "LastModifiedDate" | "StorageClass" | "ETag" | "IsMultipartUploaded" | "ReplicationStatus" | "EncryptionStatus" | "ObjectLockRetainUntilDate" | "ObjectLockMode" | "ObjectLockLegalHoldStatus" | "ObjectLockEventHoldStatus" | "ObjectLockEventHoldDuration" | "IntelligentTieringAccessTier" | "BucketKeyStatus" | "ChecksumAlgorithm" | "ObjectAccessControlList" | "ObjectOwner" | "LifecycleExpirationDate" | "IntelligentTieringReferenceDate";
export interface InventoryS3BucketDestination {
  readonly AccountId?: string;
  readonly Bucket: string;
  readonly Format: InventoryFormat;
  readonly Prefix?: string;
  readonly Encryption?: InventoryEncryption;
}
export interface InventorySchedule {
  readonly Frequency: InventoryFrequency;
}
export interface InventoryTableConfiguration {
  readonly ConfigurationState: InventoryConfigurationState;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration;
}
export interface InventoryTableConfigurationResult {
  readonly ConfigurationState: InventoryConfigurationState;
  readonly TableStatus?: string;
  readonly Error?: ErrorDetails;
  readonly TableName?: string;
  readonly TableArn?: string;
}
export interface InventoryTableConfigurationUpdates {
  readonly ConfigurationState: InventoryConfigurationState;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration;
}
export interface JSONInput {
  readonly Type?: JSONType;
}
export interface JSONOutput {
  readonly RecordDelimiter?: string;
}
export type JSONType = "DOCUMENT" | "LINES";
export interface JournalTableConfiguration {
  readonly RecordExpiration: RecordExpiration;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration;
}
export interface JournalTableConfigurationResult {
  readonly TableStatus: string;
  readonly Error?: ErrorDetails;
  readonly TableName: string;
  readonly TableArn?: string;
  readonly RecordExpiration: RecordExpiration;
}
export interface JournalTableConfigurationUpdates {
  readonly RecordExpiration: RecordExpiration;
}
export interface LambdaFunctionConfiguration {
  readonly Id?: string;
  readonly LambdaFunctionArn: string;
  readonly Events: readonly Event[];
  readonly Filter?: NotificationConfigurationFilter;
}
export interface LifecycleConfiguration {
  readonly Rules: readonly Rule[];
}
export interface LifecycleExpiration {
  readonly Date?: Date;
  readonly Days?: number;
  readonly ExpiredObjectDeleteMarker?: boolean;
}
export interface LifecycleRule {
  readonly Expiration?: LifecycleExpiration;
  readonly ID?: string;
  readonly Prefix?: string;
  readonly Filter?: LifecycleRuleFilter;
  readonly Status: ExpirationStatus;
  readonly Transitions?: readonly Transition[];
  readonly NoncurrentVersionTransitions?: readonly NoncurrentVersionTransition[];
  readonly NoncurrentVersionExpiration?: NoncurrentVersionExpiration;
  readonly AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload;
}
export interface LifecycleRuleAndOperator {
  readonly Prefix?: string;
  readonly Tags?: readonly Tag[];
  readonly ObjectSizeGreaterThan?: number;
  readonly ObjectSizeLessThan?: number;
}
export interface LifecycleRuleFilter {
  readonly Prefix?: string;
  readonly Tag?: Tag;
  readonly ObjectSizeGreaterThan?: number;
  readonly ObjectSizeLessThan?: number;
  readonly And?: LifecycleRuleAndOperator;
}
export interface ListBucketAnalyticsConfigurationsOutput {
  readonly IsTruncated?: boolean;
  readonly ContinuationToken?: string;
  readonly NextContinuationToken?: string;
  readonly AnalyticsConfigurationList?: readonly AnalyticsConfiguration[];
}
export interface ListBucketAnalyticsConfigurationsRequest {
  readonly Bucket: string;
  readonly ContinuationToken?: string;
  readonly ExpectedBucketOwner?: string;
}
export interface ListBucketIntelligentTieringConfigurationsOutput {
  readonly IsTruncated?: boolean;
  readonly ContinuationToken?: string;
  readonly NextContinuationToken?: string;
  readonly IntelligentTieringConfigurationList?: readonly IntelligentTieringConfiguration[];
}
export interface ListBucketIntelligentTieringConfigurationsRequest {
  readonly Bucket: string;
  readonly ContinuationToken?: string;
  readonly ExpectedBucketOwner?: string;
}
export interface ListBucketInventoryConfigurationsOutput {
  readonly ContinuationToken?: string;
  readonly InventoryConfigurationList?: readonly InventoryConfiguration[];
  readonly IsTruncated?: boolean;
  readonly NextContinuationToken?: string;
}
export interface ListBucketInventoryConfigurationsRequest {
  readonly Bucket: string;
  readonly ContinuationToken?: string;
  readonly ExpectedBucketOwner?: string;
}
export interface ListBucketMetricsConfigurationsOutput {
  readonly IsTruncated?: boolean;
  readonly ContinuationToken?: string;
  readonly NextContinuationToken?: string;
  readonly MetricsConfigurationList?: readonly MetricsConfiguration[];
}
export interface ListBucketMetricsConfigurationsRequest {
  readonly Bucket: string;
  readonly ContinuationToken?: string;
  readonly ExpectedBucketOwner?: string;
}
export interface ListBucketsOutput {
  readonly Buckets?: readonly Bucket[];
  readonly Owner?: Owner;
  readonly ContinuationToken?: string;
  readonly Prefix?: string;
}
export interface ListBucketsRequest {
  readonly MaxBuckets?: number;
  readonly ContinuationToken?: string;
  readonly Prefix?: string;
  readonly BucketRegion?: string;
}
export interface ListDirectoryBucketsOutput {
  readonly Buckets?: readonly Bucket[];
  readonly ContinuationToken?: string;
}
export interface ListDirectoryBucketsRequest {
  readonly ContinuationToken?: string;
  readonly MaxDirectoryBuckets?: number;
}
export interface ListMultipartUploadsOutput {
  readonly Bucket?: string;
  readonly KeyMarker?: string;
  readonly UploadIdMarker?: string;
  readonly NextKeyMarker?: string;
  readonly Prefix?: string;
  readonly Delimiter?: string;
  readonly NextUploadIdMarker?: string;
  readonly MaxUploads?: number;
  readonly IsTruncated?: boolean;
  readonly Uploads?: readonly MultipartUpload[];
  readonly CommonPrefixes?: readonly CommonPrefix[];
  readonly EncodingType?: EncodingType;
  readonly RequestCharged?: RequestCharged;
}
export interface ListMultipartUploadsRequest {
  readonly Bucket: string;
  readonly Delimiter?: string;
  readonly EncodingType?: EncodingType;
  readonly KeyMarker?: string;
  readonly MaxUploads?: number;
  readonly Prefix?: string;
  readonly UploadIdMarker?: string;
  readonly ExpectedBucketOwner?: string;
  readonly RequestPayer?: RequestPayer;
}
export interface ListObjectAnnotationsOutput {
  readonly Annotations?: readonly AnnotationEntry[];
  readonly Bucket?: string;
  readonly Key?: string;
  readonly ObjectVersionId?: string;
  readonly AnnotationPrefix?: string;
  readonly MaxAnnotationResults?: number;
  readonly AnnotationCount?: number;
  readonly ContinuationToken?: string;
  readonly NextContinuationToken?: string;
  readonly RequestCharged?: RequestCharged;
}
export interface ListObjectAnnotationsRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly MaxAnnotationResults?: number;
  readonly AnnotationPrefix?: string;
  readonly ContinuationToken?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
}
export interface ListObjectVersionsOutput {
  readonly IsTruncated?: boolean;
  readonly KeyMarker?: string;
  readonly VersionIdMarker?: string;
  readonly NextKeyMarker?: string;
  readonly NextVersionIdMarker?: string;
  readonly Versions?: readonly ObjectVersion[];
  readonly DeleteMarkers?: readonly DeleteMarkerEntry[];
  readonly Name?: string;
  readonly Prefix?: string;
  readonly Delimiter?: string;
  readonly MaxKeys?: number;
  readonly CommonPrefixes?: readonly CommonPrefix[];
  readonly EncodingType?: EncodingType;
  readonly RequestCharged?: RequestCharged;
}
export interface ListObjectVersionsRequest {
  readonly Bucket: string;
  readonly Delimiter?: string;
  readonly EncodingType?: EncodingType;
  readonly KeyMarker?: string;
  readonly MaxKeys?: number;
  readonly Prefix?: string;
  readonly VersionIdMarker?: string;
  readonly ExpectedBucketOwner?: string;
  readonly RequestPayer?: RequestPayer;
  readonly OptionalObjectAttributes?: readonly OptionalObjectAttributes[];
}
export interface ListObjectsOutput {
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
  readonly NextMarker?: string;
  readonly Contents?: readonly ObjectShape[];
  readonly Name?: string;
  readonly Prefix?: string;
  readonly Delimiter?: string;
  readonly MaxKeys?: number;
  readonly CommonPrefixes?: readonly CommonPrefix[];
  readonly EncodingType?: EncodingType;
  readonly RequestCharged?: RequestCharged;
}
export interface ListObjectsRequest {
  readonly Bucket: string;
  readonly Delimiter?: string;
  readonly EncodingType?: EncodingType;
  readonly Marker?: string;
  readonly MaxKeys?: number;
  readonly Prefix?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly OptionalObjectAttributes?: readonly OptionalObjectAttributes[];
}
export interface ListObjectsV2Output {
  readonly IsTruncated?: boolean;
  readonly Contents?: readonly ObjectShape[];
  readonly Name?: string;
  readonly Prefix?: string;
  readonly Delimiter?: string;
  readonly MaxKeys?: number;
  readonly CommonPrefixes?: readonly CommonPrefix[];
  readonly EncodingType?: EncodingType;
  readonly KeyCount?: number;
  readonly ContinuationToken?: string;
  readonly NextContinuationToken?: string;
  readonly StartAfter?: string;
  readonly RequestCharged?: RequestCharged;
}
export interface ListObjectsV2Request {
  readonly Bucket: string;
  readonly Delimiter?: string;
  readonly EncodingType?: EncodingType;
  readonly MaxKeys?: number;
  readonly Prefix?: string;
  readonly ContinuationToken?: string;
  readonly FetchOwner?: boolean;
  readonly StartAfter?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly OptionalObjectAttributes?: readonly OptionalObjectAttributes[];
}
export interface ListPartsOutput {
  readonly AbortDate?: Date;
  readonly AbortRuleId?: string;
  readonly Bucket?: string;
  readonly Key?: string;
  readonly UploadId?: string;
  readonly PartNumberMarker?: number;
  readonly NextPartNumberMarker?: number;
  readonly MaxParts?: number;
  readonly IsTruncated?: boolean;
  readonly Parts?: readonly Part[];
  readonly Initiator?: Initiator;
  readonly Owner?: Owner;
  readonly StorageClass?: StorageClass;
  readonly RequestCharged?: RequestCharged;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ChecksumType?: ChecksumType;
}
export interface ListPartsRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly MaxParts?: number;
  readonly PartNumberMarker?: number;
  readonly UploadId: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
}
export interface LocationInfo {
  readonly Type?: LocationType;
  readonly Name?: string;
}
export type LocationType = "AvailabilityZone" | "LocalZone";
export interface LoggingEnabled {
  readonly TargetBucket: string;
  readonly TargetGrants?: readonly TargetGrant[];
  readonly TargetPrefix: string;
  readonly TargetObjectKeyFormat?: TargetObjectKeyFormat;
}
export type MFADelete = "Enabled" | "Disabled";
export type MFADeleteStatus = "Enabled" | "Disabled";
export interface MetadataConfiguration {
  readonly JournalTableConfiguration: JournalTableConfiguration;
  readonly InventoryTableConfiguration?: InventoryTableConfiguration;
  readonly AnnotationTableConfiguration?: AnnotationTableConfiguration;
}
export interface MetadataConfigurationResult {
  readonly DestinationResult: DestinationResult;
  readonly JournalTableConfigurationResult?: JournalTableConfigurationResult;
  readonly InventoryTableConfigurationResult?: InventoryTableConfigurationResult;
  readonly AnnotationTableConfigurationResult?: AnnotationTableConfigurationResult;
}
export type MetadataDirective = "COPY" | "REPLACE";
export interface MetadataEntry {
  readonly Name?: string;
  readonly Value?: string;
}
export interface MetadataTableConfiguration {
  readonly S3TablesDestination: S3TablesDestination;
}
export interface MetadataTableConfigurationResult {
  readonly S3TablesDestinationResult: S3TablesDestinationResult;
}
export interface MetadataTableEncryptionConfiguration {
  readonly SseAlgorithm: TableSseAlgorithm;
  readonly KmsKeyArn?: string;
}
export interface Metrics {
  readonly Status: MetricsStatus;
  readonly EventThreshold?: ReplicationTimeValue;
}
export interface MetricsAndOperator {
  readonly Prefix?: string;
  readonly Tags?: readonly Tag[];
  readonly AccessPointArn?: string;
}
export interface MetricsConfiguration {
  readonly Id: string;
  readonly Filter?: MetricsFilter;
}
export interface MetricsFilter {
  readonly Prefix?: string;
  readonly Tag?: Tag;
  readonly AccessPointArn?: string;
  readonly And?: MetricsAndOperator;
}
export type MetricsStatus = "Enabled" | "Disabled";
export interface MultipartUpload {
  readonly UploadId?: string;
  readonly Key?: string;
  readonly Initiated?: Date;
  readonly StorageClass?: StorageClass;
  readonly Owner?: Owner;
  readonly Initiator?: Initiator;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ChecksumType?: ChecksumType;
}
export interface NoncurrentVersionExpiration {
  readonly NoncurrentDays?: number;
  readonly NewerNoncurrentVersions?: number;
}
export interface NoncurrentVersionTransition {
  readonly NoncurrentDays?: number;
  readonly StorageClass?: TransitionStorageClass;
  readonly NewerNoncurrentVersions?: number;
}
export interface NotificationConfiguration {
  readonly TopicConfigurations?: readonly TopicConfiguration[];
  readonly QueueConfigurations?: readonly QueueConfiguration[];
  readonly LambdaFunctionConfigurations?: readonly LambdaFunctionConfiguration[];
  readonly EventBridgeConfiguration?: EventBridgeConfiguration;
}
export interface NotificationConfigurationDeprecated {
  readonly TopicConfiguration?: TopicConfigurationDeprecated;
  readonly QueueConfiguration?: QueueConfigurationDeprecated;
  readonly CloudFunctionConfiguration?: CloudFunctionConfiguration;
}
export interface NotificationConfigurationFilter {
  readonly Key?: S3KeyFilter;
}
export type ObjectAttributes = "ETag" | "Checksum" | "ObjectParts" | "StorageClass" | "ObjectSize";
export type ObjectCannedACL = "private" | "public-read" | "public-read-write" | "authenticated-read" | "aws-exec-read" | "bucket-owner-read" | "bucket-owner-full-control";
export interface ObjectEncryption {
  readonly SSEKMS?: SSEKMSEncryption;
}
export interface ObjectIdentifier {
  readonly Key: string;
  readonly VersionId?: string;
  readonly ETag?: string;
  readonly LastModifiedTime?: Date;
  readonly Size?: number;
}
export interface ObjectLockConfiguration {
  readonly ObjectLockEnabled?: ObjectLockEnabled;
  readonly Rule?: ObjectLockRule;
}
export type ObjectLockEnabled = "Enabled";
export type ObjectLockEventHold = "ON" | "OFF";
export interface ObjectLockLegalHold {
  readonly Status?: ObjectLockLegalHoldStatus;
}
export type ObjectLockLegalHoldStatus = "ON" | "OFF";
export type ObjectLockMode = "GOVERNANCE" | "COMPLIANCE";
export interface ObjectLockRetention {
  readonly Mode?: ObjectLockRetentionMode;
  readonly RetainUntilDate?: Date;
  readonly EventHold?: ObjectLockEventHold;
  readonly EventHoldDuration?: EventHoldDuration;
}
export type ObjectLockRetentionMode = "GOVERNANCE" | "COMPLIANCE";
export interface ObjectLockRule {
  readonly DefaultRetention?: DefaultRetention;
}
export type ObjectOwnership = "BucketOwnerPreferred" | "ObjectWriter" | "BucketOwnerEnforced";
export interface ObjectPart {
  readonly PartNumber?: number;
  readonly Size?: number;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
}
export interface ObjectShape {
  readonly Key?: string;
  readonly LastModified?: Date;
  readonly ETag?: string;
  readonly ChecksumAlgorithm?: readonly ChecksumAlgorithm[];
  readonly ChecksumType?: ChecksumType;
  readonly Size?: number;
  readonly StorageClass?: ObjectStorageClass;
  readonly Owner?: Owner;
  readonly RestoreStatus?: RestoreStatus;
}
export type ObjectStorageClass = "STANDARD" | "REDUCED_REDUNDANCY" | "GLACIER" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | "FSX_OPENZFS" | "FSX_ONTAP" | "AWS_BACKUP_WARM" | "AWS_BACKUP_LOW_COST_WARM";
export interface ObjectVersion {
  readonly ETag?: string;
  readonly ChecksumAlgorithm?: readonly ChecksumAlgorithm[];
  readonly ChecksumType?: ChecksumType;
  readonly Size?: number;
  readonly StorageClass?: ObjectVersionStorageClass;
  readonly Key?: string;
  readonly VersionId?: string;
  readonly IsLatest?: boolean;
  readonly LastModified?: Date;
  readonly Owner?: Owner;
  readonly RestoreStatus?: RestoreStatus;
}
export type ObjectVersionStorageClass = "STANDARD";
export type OptionalObjectAttributes = "RestoreStatus";
export interface OutputLocation {
  readonly S3?: S3Location;
}
export interface OutputSerialization {
  readonly CSV?: CSVOutput;
  readonly JSON?: JSONOutput;
}
export interface Owner {
  readonly DisplayName?: string;
  readonly ID?: string;
}
export type OwnerOverride = "Destination";
export interface OwnershipControls {
  readonly Rules: readonly OwnershipControlsRule[];
}
export interface OwnershipControlsRule {
  readonly ObjectOwnership: ObjectOwnership;
}
export interface ParquetInput {}
export interface Part {
  readonly PartNumber?: number;
  readonly LastModified?: Date;
  readonly ETag?: string;
  readonly Size?: number;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
}
export type PartitionDateSource = "EventTime" | "DeliveryTime";
export interface PartitionedPrefix {
  readonly PartitionDateSource?: PartitionDateSource;
}
export type Payer = "Requester" | "BucketOwner";
export type Permission = "FULL_CONTROL" | "WRITE" | "WRITE_ACP" | "READ" | "READ_ACP";
export interface PolicyStatus {
  readonly IsPublic?: boolean;
}
export interface Progress {
  readonly BytesScanned?: number;
  readonly BytesProcessed?: number;
  readonly BytesReturned?: number;
}
export interface ProgressEvent {
  readonly Details?: Progress;
}
export type Protocol = "http" | "https";
export interface PublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean;
  readonly IgnorePublicAcls?: boolean;
  readonly BlockPublicPolicy?: boolean;
  readonly RestrictPublicBuckets?: boolean;
}
export interface PutBucketAbacRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ExpectedBucketOwner?: string;
  readonly AbacStatus: AbacStatus;
}
export interface PutBucketAccelerateConfigurationRequest {
  readonly Bucket: string;
  readonly AccelerateConfiguration: AccelerateConfiguration;
  readonly ExpectedBucketOwner?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
}
export interface PutBucketAclRequest {
  readonly ACL?: BucketCannedACL;
  readonly AccessControlPolicy?: AccessControlPolicy;
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly GrantFullControl?: string;
  readonly GrantRead?: string;
  readonly GrantReadACP?: string;
  readonly GrantWrite?: string;
  readonly GrantWriteACP?: string;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketAnalyticsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly AnalyticsConfiguration: AnalyticsConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketCorsRequest {
  readonly Bucket: string;
  readonly CORSConfiguration: CORSConfiguration;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketEncryptionRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketIntelligentTieringConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string;
  readonly IntelligentTieringConfiguration: IntelligentTieringConfiguration;
}
export interface PutBucketInventoryConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly InventoryConfiguration: InventoryConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketLifecycleConfigurationOutput {
  readonly TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize;
}
export interface PutBucketLifecycleConfigurationRequest {
  readonly Bucket: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly LifecycleConfiguration?: BucketLifecycleConfiguration;
  readonly ExpectedBucketOwner?: string;
  readonly TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize;
}
export interface PutBucketLifecycleRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly LifecycleConfiguration?: LifecycleConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketLoggingRequest {
  readonly Bucket: string;
  readonly BucketLoggingStatus: BucketLoggingStatus;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketMetricsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly MetricsConfiguration: MetricsConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketNotificationConfigurationRequest {
  readonly Bucket: string;
  readonly NotificationConfiguration: NotificationConfiguration;
  readonly ExpectedBucketOwner?: string;
  readonly SkipDestinationValidation?: boolean;
}
export interface PutBucketNotificationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly NotificationConfiguration: NotificationConfigurationDeprecated;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketOwnershipControlsRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ExpectedBucketOwner?: string;
  readonly OwnershipControls: OwnershipControls;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
}
export interface PutBucketPolicyRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ConfirmRemoveSelfBucketAccess?: boolean;
  readonly Policy: string;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketReplicationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ReplicationConfiguration: ReplicationConfiguration;
  readonly Token?: string;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketRequestPaymentRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly RequestPaymentConfiguration: RequestPaymentConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketTaggingRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly Tagging: Tagging;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketVersioningRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly MFA?: string;
  readonly VersioningConfiguration: VersioningConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface PutBucketWebsiteRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly WebsiteConfiguration: WebsiteConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface PutObjectAclOutput {
  readonly RequestCharged?: RequestCharged;
}
export interface PutObjectAclRequest {
  readonly ACL?: ObjectCannedACL;
  readonly AccessControlPolicy?: AccessControlPolicy;
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly GrantFullControl?: string;
  readonly GrantRead?: string;
  readonly GrantReadACP?: string;
  readonly GrantWrite?: string;
  readonly GrantWriteACP?: string;
  readonly Key: string;
  readonly RequestPayer?: RequestPayer;
  readonly VersionId?: string;
  readonly ExpectedBucketOwner?: string;
}
export interface PutObjectAnnotationOutput {
  readonly Key?: string;
  readonly AnnotationName?: string;
  readonly ObjectVersionId?: string;
  readonly ETag?: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ChecksumType?: ChecksumType;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly RequestCharged?: RequestCharged;
}
export interface PutObjectAnnotationRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly AnnotationName: string;
  readonly AnnotationPayload: Uint8Array | Readable;
  readonly ObjectIfMatch?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ContentMD5?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
}
export interface PutObjectLegalHoldOutput {
  readonly RequestCharged?: RequestCharged;
}
export interface PutObjectLegalHoldRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly LegalHold?: ObjectLockLegalHold;
  readonly RequestPayer?: RequestPayer;
  readonly VersionId?: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ExpectedBucketOwner?: string;
}
export interface PutObjectLockConfigurationOutput {
  readonly RequestCharged?: RequestCharged;
}
export interface PutObjectLockConfigurationRequest {
  readonly Bucket: string;
  readonly ObjectLockConfiguration?: ObjectLockConfiguration;
  readonly RequestPayer?: RequestPayer;
  readonly Token?: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ExpectedBucketOwner?: string;
}
export interface PutObjectOutput {
  readonly Expiration?: string;
  readonly ETag?: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly ChecksumType?: ChecksumType;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly VersionId?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly SSEKMSEncryptionContext?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly Size?: number;
  readonly RequestCharged?: RequestCharged;
}
export interface PutObjectRequest {
  readonly ACL?: ObjectCannedACL;
  readonly Body?: Uint8Array | Readable;
  readonly Bucket: string;
  readonly CacheControl?: string;
  readonly ContentDisposition?: string;
  readonly ContentEncoding?: string;
  readonly ContentLanguage?: string;
  readonly ContentLength?: number;
  readonly ContentMD5?: string;
  readonly ContentType?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly Expires?: string;
  readonly IfMatch?: string;
  readonly IfNoneMatch?: string;
  readonly GrantFullControl?: string;
  readonly GrantRead?: string;
  readonly GrantReadACP?: string;
  readonly GrantWriteACP?: string;
  readonly Key: string;
  readonly WriteOffsetBytes?: number;
  readonly Metadata?: Readonly<Record<string, string>>;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly StorageClass?: StorageClass;
  readonly WebsiteRedirectLocation?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly SSEKMSEncryptionContext?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly RequestPayer?: RequestPayer;
  readonly Tagging?: string;
  readonly ObjectLockMode?: ObjectLockMode;
  readonly ObjectLockRetainUntilDate?: Date;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus;
  readonly ObjectLockEventHold?: ObjectLockEventHold;
  readonly ObjectLockEventHoldDurationDays?: number;
  readonly ObjectLockEventHoldDurationYears?: number;
  readonly ExpectedBucketOwner?: string;
}
export interface PutObjectRetentionOutput {
  readonly RequestCharged?: RequestCharged;
}
export interface PutObjectRetentionRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly Retention?: ObjectLockRetention;
  readonly RequestPayer?: RequestPayer;
  readonly VersionId?: string;
  readonly BypassGovernanceRetention?: boolean;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ExpectedBucketOwner?: string;
}
export interface PutObjectTaggingOutput {
  readonly VersionId?: string;
}
export interface PutObjectTaggingRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly Tagging: Tagging;
  readonly ExpectedBucketOwner?: string;
  readonly RequestPayer?: RequestPayer;
}
export interface PutPublicAccessBlockRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  readonly ExpectedBucketOwner?: string;
}
export interface QueueConfiguration {
  readonly Id?: string;
  readonly QueueArn: string;
  readonly Events: readonly Event[];
  readonly Filter?: NotificationConfigurationFilter;
}
export interface QueueConfigurationDeprecated {
  readonly Id?: string;
  readonly Event?: Event;
  readonly Events?: readonly Event[];
  readonly Queue?: string;
}
export type QuoteFields = "ALWAYS" | "ASNEEDED";
export interface RecordExpiration {
  readonly Expiration: ExpirationState;
  readonly Days?: number;
}
export interface RecordsEvent {
  readonly Payload?: Uint8Array;
}
export interface Redirect {
  readonly HostName?: string;
  readonly HttpRedirectCode?: string;
  readonly Protocol?: Protocol;
  readonly ReplaceKeyPrefixWith?: string;
  readonly ReplaceKeyWith?: string;
}
export interface RedirectAllRequestsTo {
  readonly HostName: string;
  readonly Protocol?: Protocol;
}
export interface RenameObjectOutput {}
export interface RenameObjectRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly RenameSource: string;
  readonly DestinationIfMatch?: string;
  readonly DestinationIfNoneMatch?: string;
  readonly DestinationIfModifiedSince?: Date;
  readonly DestinationIfUnmodifiedSince?: Date;
  readonly SourceIfMatch?: string;
  readonly SourceIfNoneMatch?: string;
  readonly SourceIfModifiedSince?: Date;
  readonly SourceIfUnmodifiedSince?: Date;
  readonly ClientToken?: string;
}
export interface ReplicaModifications {
  readonly Status: ReplicaModificationsStatus;
}
export type ReplicaModificationsStatus = "Enabled" | "Disabled";
export interface ReplicationConfiguration {
  readonly Role: string;
  readonly Rules: readonly ReplicationRule[];
}
export interface ReplicationRule {
  readonly ID?: string;
  readonly Priority?: number;
  readonly Prefix?: string;
  readonly Filter?: ReplicationRuleFilter;
  readonly Status: ReplicationRuleStatus;
  readonly SourceSelectionCriteria?: SourceSelectionCriteria;
  readonly ExistingObjectReplication?: ExistingObjectReplication;
  readonly Destination: Destination;
  readonly DeleteMarkerReplication?: DeleteMarkerReplication;
}
export interface ReplicationRuleAndOperator {
  readonly Prefix?: string;
  readonly Tags?: readonly Tag[];
}
export interface ReplicationRuleFilter {
  readonly Prefix?: string;
  readonly Tag?: Tag;
  readonly And?: ReplicationRuleAndOperator;
}
export type ReplicationRuleStatus = "Enabled" | "Disabled";
export type ReplicationStatus = "COMPLETE" | "PENDING" | "FAILED" | "REPLICA" | "COMPLETED";
export interface ReplicationTime {
  readonly Status: ReplicationTimeStatus;
  readonly Time: ReplicationTimeValue;
}
export type ReplicationTimeStatus = "Enabled" | "Disabled";
export interface ReplicationTimeValue {
  readonly Minutes?: number;
}
export type RequestCharged = "requester";
export type RequestPayer = "requester";
export interface RequestPaymentConfiguration {
  readonly Payer: Payer;
}
export interface RequestProgress {
  readonly Enabled?: boolean;
}
export interface RestoreObjectOutput {
  readonly RequestCharged?: RequestCharged;
  readonly RestoreOutputPath?: string;
}
export interface RestoreObjectRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly RestoreRequest?: RestoreRequest;
  readonly RequestPayer?: RequestPayer;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ExpectedBucketOwner?: string;
}
export interface RestoreRequest {
  readonly Days?: number;
  readonly GlacierJobParameters?: GlacierJobParameters;
  readonly Type?: RestoreRequestType;
  readonly Tier?: Tier;
  readonly Description?: string;
  readonly SelectParameters?: SelectParameters;
  readonly OutputLocation?: OutputLocation;
}
export type RestoreRequestType = "SELECT";
export interface RestoreStatus {
  readonly IsRestoreInProgress?: boolean;
  readonly RestoreExpiryDate?: Date;
}
export interface RoutingRule {
  readonly Condition?: Condition;
  readonly Redirect: Redirect;
}
export interface Rule {
  readonly Expiration?: LifecycleExpiration;
  readonly ID?: string;
  readonly Prefix: string;
  readonly Status: ExpirationStatus;
  readonly Transition?: Transition;
  readonly NoncurrentVersionTransition?: NoncurrentVersionTransition;
  readonly NoncurrentVersionExpiration?: NoncurrentVersionExpiration;
  readonly AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload;
}
export interface S3KeyFilter {
  readonly FilterRules?: readonly FilterRule[];
}
export interface S3Location {
  readonly BucketName: string;
  readonly Prefix: string;
  readonly Encryption?: Encryption;
  readonly CannedACL?: ObjectCannedACL;
  readonly AccessControlList?: readonly Grant[];
  readonly Tagging?: Tagging;
  readonly UserMetadata?: readonly MetadataEntry[];
  readonly StorageClass?: StorageClass;
}
export type S3TablesBucketType = "aws" | "customer";
export interface S3TablesDestination {
  readonly TableBucketArn: string;
  readonly TableName: string;
}
export interface S3TablesDestinationResult {
  readonly TableBucketArn: string;
  readonly TableName: string;
  readonly TableArn: string;
  readonly TableNamespace: string;
}
export interface SSEKMS {
  readonly KeyId: string;
}
export interface SSEKMSEncryption {
  readonly KMSKeyArn: string;
  readonly BucketKeyEnabled?: boolean;
}
export interface SSES3 {}
export interface ScanRange {
  readonly Start?: number;
  readonly End?: number;
}
export interface SelectObjectContentEventStream {
  readonly Records?: RecordsEvent;
  readonly Stats?: StatsEvent;
  readonly Progress?: ProgressEvent;
  readonly Cont?: ContinuationEvent;
  readonly End?: EndEvent;
}
export interface SelectObjectContentOutput {
  readonly Payload?: SelectObjectContentEventStream;
}
export interface SelectObjectContentRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly Expression: string;
  readonly ExpressionType: ExpressionType;
  readonly RequestProgress?: RequestProgress;
  readonly InputSerialization: InputSerialization;
  readonly OutputSerialization: OutputSerialization;
  readonly ScanRange?: ScanRange;
  readonly ExpectedBucketOwner?: string;
}
export interface SelectParameters {
  readonly InputSerialization: InputSerialization;
  readonly ExpressionType: ExpressionType;
  readonly Expression: string;
  readonly OutputSerialization: OutputSerialization;
}
export type ServerSideEncryption = "AES256" | "aws:fsx" | "aws:backup" | "aws:kms" | "aws:kms:dsse";
export interface ServerSideEncryptionByDefault {
  readonly SSEAlgorithm: ServerSideEncryption;
  readonly KMSMasterKeyID?: string;
}
export interface ServerSideEncryptionConfiguration {
  readonly Rules: readonly ServerSideEncryptionRule[];
}
export interface ServerSideEncryptionRule {
  readonly ApplyServerSideEncryptionByDefault?: ServerSideEncryptionByDefault;
  readonly BucketKeyEnabled?: boolean;
  readonly BlockedEncryptionTypes?: BlockedEncryptionTypes;
}
export interface SessionCredentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: Date;
}
export type SessionMode = "ReadOnly" | "ReadWrite";
export interface SimplePrefix {}
export interface SourceSelectionCriteria {
  readonly SseKmsEncryptedObjects?: SseKmsEncryptedObjects;
  readonly ReplicaModifications?: ReplicaModifications;
}
export interface SseKmsEncryptedObjects {
  readonly Status: SseKmsEncryptedObjectsStatus;
}
export type SseKmsEncryptedObjectsStatus = "Enabled" | "Disabled";
export interface Stats {
  readonly BytesScanned?: number;
  readonly BytesProcessed?: number;
  readonly BytesReturned?: number;
}
export interface StatsEvent {
  readonly Details?: Stats;
}
export type StorageClass = "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | "FSX_OPENZFS" | "FSX_ONTAP" | "AWS_BACKUP_WARM" | "AWS_BACKUP_LOW_COST_WARM";
export interface StorageClassAnalysis {
  readonly DataExport?: StorageClassAnalysisDataExport;
}
export interface StorageClassAnalysisDataExport {
  readonly OutputSchemaVersion: StorageClassAnalysisSchemaVersion;
  readonly Destination: AnalyticsExportDestination;
}
export type StorageClassAnalysisSchemaVersion = "V_1";
export type TableSseAlgorithm = "aws:kms" | "AES256";
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface Tagging {
  readonly TagSet: readonly Tag[];
}
export type TaggingDirective = "COPY" | "REPLACE";
export interface TargetGrant {
  readonly Grantee?: Grantee;
  readonly Permission?: BucketLogsPermission;
}
export interface TargetObjectKeyFormat {
  readonly SimplePrefix?: SimplePrefix;
  readonly PartitionedPrefix?: PartitionedPrefix;
}
export type Tier = "Standard" | "Bulk" | "Expedited";
export interface Tiering {
  readonly Days: number;
  readonly AccessTier: IntelligentTieringAccessTier;
}
export interface TopicConfiguration {
  readonly Id?: string;
  readonly TopicArn: string;
  readonly Events: readonly Event[];
  readonly Filter?: NotificationConfigurationFilter;
}
export interface TopicConfigurationDeprecated {
  readonly Id?: string;
  readonly Events?: readonly Event[];
  readonly Event?: Event;
  readonly Topic?: string;
}
export interface Transition {
  readonly Date?: Date;
  readonly Days?: number;
  readonly StorageClass?: TransitionStorageClass;
}
export type TransitionDefaultMinimumObjectSize = "varies_by_storage_class" | "all_storage_classes_128K";
export type TransitionStorageClass = "GLACIER" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "GLACIER_IR";
export type Type = "CanonicalUser" | "AmazonCustomerByEmail" | "Group";
export interface UpdateBucketMetadataAnnotationTableConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly AnnotationTableConfiguration: AnnotationTableConfigurationUpdates;
  readonly ExpectedBucketOwner?: string;
}
export interface UpdateBucketMetadataInventoryTableConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly InventoryTableConfiguration: InventoryTableConfigurationUpdates;
  readonly ExpectedBucketOwner?: string;
}
export interface UpdateBucketMetadataJournalTableConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly JournalTableConfiguration: JournalTableConfigurationUpdates;
  readonly ExpectedBucketOwner?: string;
}
export interface UpdateObjectEncryptionRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string;
  readonly ObjectEncryption: ObjectEncryption;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
}
export interface UpdateObjectEncryptionResponse {
  readonly RequestCharged?: RequestCharged;
}
export interface UploadPartCopyOutput {
  readonly CopySourceVersionId?: string;
  readonly CopyPartResult?: CopyPartResult;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly RequestCharged?: RequestCharged;
}
export interface UploadPartCopyRequest {
  readonly Bucket: string;
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string;
  readonly CopySourceIfModifiedSince?: Date;
  readonly CopySourceIfNoneMatch?: string;
  readonly CopySourceIfUnmodifiedSince?: Date;
  readonly CopySourceRange?: string;
  readonly Key: string;
  readonly PartNumber: number;
  readonly UploadId: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly CopySourceSSECustomerAlgorithm?: string;
  readonly CopySourceSSECustomerKey?: string;
  readonly CopySourceSSECustomerKeyMD5?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
  readonly ExpectedSourceBucketOwner?: string;
}
export interface UploadPartOutput {
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly ETag?: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly SSEKMSKeyId?: string;
  readonly BucketKeyEnabled?: boolean;
  readonly RequestCharged?: RequestCharged;
}
export interface UploadPartRequest {
  readonly Body?: Uint8Array | Readable;
  readonly Bucket: string;
  readonly ContentLength?: number;
  readonly ContentMD5?: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly Key: string;
  readonly PartNumber: number;
  readonly UploadId: string;
  readonly SSECustomerAlgorithm?: string;
  readonly SSECustomerKey?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly RequestPayer?: RequestPayer;
  readonly ExpectedBucketOwner?: string;
}
export interface VersioningConfiguration {
  readonly MFADelete?: MFADelete;
  readonly Status?: BucketVersioningStatus;
}
export interface WebsiteConfiguration {
  readonly ErrorDocument?: ErrorDocument;
  readonly IndexDocument?: IndexDocument;
  readonly RedirectAllRequestsTo?: RedirectAllRequestsTo;
  readonly RoutingRules?: readonly RoutingRule[];
}
export interface WriteGetObjectResponseRequest {
  readonly RequestRoute: string;
  readonly RequestToken: string;
  readonly Body?: Uint8Array | Readable;
  readonly StatusCode?: number;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly AcceptRanges?: string;
  readonly CacheControl?: string;
  readonly ContentDisposition?: string;
  readonly ContentEncoding?: string;
  readonly ContentLanguage?: string;
  readonly ContentLength?: number;
  readonly ContentRange?: string;
  readonly ContentType?: string;
  readonly ChecksumCRC32?: string;
  readonly ChecksumCRC32C?: string;
  readonly ChecksumCRC64NVME?: string;
  readonly ChecksumSHA1?: string;
  readonly ChecksumSHA256?: string;
  readonly ChecksumSHA512?: string;
  readonly ChecksumMD5?: string;
  readonly ChecksumXXHASH64?: string;
  readonly ChecksumXXHASH3?: string;
  readonly ChecksumXXHASH128?: string;
  readonly DeleteMarker?: boolean;
  readonly ETag?: string;
  readonly Expires?: string;
  readonly Expiration?: string;
  readonly LastModified?: Date;
  readonly MissingMeta?: number;
  readonly Metadata?: Readonly<Record<string, string>>;
  readonly ObjectLockMode?: ObjectLockMode;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus;
  readonly ObjectLockRetainUntilDate?: Date;
  readonly PartsCount?: number;
  readonly ReplicationStatus?: ReplicationStatus;
  readonly RequestCharged?: RequestCharged;
  readonly Restore?: string;
  readonly ServerSideEncryption?: ServerSideEncryption;
  readonly SSECustomerAlgorithm?: string;
  readonly SSEKMSKeyId?: string;
  readonly SSECustomerKeyMD5?: string;
  readonly StorageClass?: StorageClass;
  readonly TagCount?: number;
  readonly VersionId?: string;
  readonly BucketKeyEnabled?: boolean;
}
