/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of s3control. */

/** Input and output of each operation. */
export interface Operations {
  AssociateAccessGrantsIdentityCenter: [AssociateAccessGrantsIdentityCenterRequest, void];
  CreateAccessGrant: [CreateAccessGrantRequest, CreateAccessGrantResult];
  CreateAccessGrantsInstance: [CreateAccessGrantsInstanceRequest, CreateAccessGrantsInstanceResult];
  CreateAccessGrantsLocation: [CreateAccessGrantsLocationRequest, CreateAccessGrantsLocationResult];
  CreateAccessPoint: [CreateAccessPointRequest, CreateAccessPointResult];
  CreateAccessPointForObjectLambda: [CreateAccessPointForObjectLambdaRequest, CreateAccessPointForObjectLambdaResult];
  CreateBucket: [CreateBucketRequest, CreateBucketResult];
  CreateJob: [CreateJobRequest, CreateJobResult];
  CreateMultiRegionAccessPoint: [CreateMultiRegionAccessPointRequest, CreateMultiRegionAccessPointResult];
  CreateStorageLensGroup: [CreateStorageLensGroupRequest, void];
  DeleteAccessGrant: [DeleteAccessGrantRequest, void];
  DeleteAccessGrantsInstance: [DeleteAccessGrantsInstanceRequest, void];
  DeleteAccessGrantsInstanceResourcePolicy: [DeleteAccessGrantsInstanceResourcePolicyRequest, void];
  DeleteAccessGrantsLocation: [DeleteAccessGrantsLocationRequest, void];
  DeleteAccessPoint: [DeleteAccessPointRequest, void];
  DeleteAccessPointForObjectLambda: [DeleteAccessPointForObjectLambdaRequest, void];
  DeleteAccessPointPolicy: [DeleteAccessPointPolicyRequest, void];
  DeleteAccessPointPolicyForObjectLambda: [DeleteAccessPointPolicyForObjectLambdaRequest, void];
  DeleteAccessPointScope: [DeleteAccessPointScopeRequest, void];
  DeleteBucket: [DeleteBucketRequest, void];
  DeleteBucketLifecycleConfiguration: [DeleteBucketLifecycleConfigurationRequest, void];
  DeleteBucketPolicy: [DeleteBucketPolicyRequest, void];
  DeleteBucketReplication: [DeleteBucketReplicationRequest, void];
  DeleteBucketTagging: [DeleteBucketTaggingRequest, void];
  DeleteJobTagging: [DeleteJobTaggingRequest, DeleteJobTaggingResult];
  DeleteMultiRegionAccessPoint: [DeleteMultiRegionAccessPointRequest, DeleteMultiRegionAccessPointResult];
  DeletePublicAccessBlock: [DeletePublicAccessBlockRequest, void];
  DeleteStorageLensConfiguration: [DeleteStorageLensConfigurationRequest, void];
  DeleteStorageLensConfigurationTagging: [DeleteStorageLensConfigurationTaggingRequest, DeleteStorageLensConfigurationTaggingResult];
  DeleteStorageLensGroup: [DeleteStorageLensGroupRequest, void];
  DescribeJob: [DescribeJobRequest, DescribeJobResult];
  DescribeMultiRegionAccessPointOperation: [DescribeMultiRegionAccessPointOperationRequest, DescribeMultiRegionAccessPointOperationResult];
  DissociateAccessGrantsIdentityCenter: [DissociateAccessGrantsIdentityCenterRequest, void];
  GetAccessGrant: [GetAccessGrantRequest, GetAccessGrantResult];
  GetAccessGrantsInstance: [GetAccessGrantsInstanceRequest, GetAccessGrantsInstanceResult];
  GetAccessGrantsInstanceForPrefix: [GetAccessGrantsInstanceForPrefixRequest, GetAccessGrantsInstanceForPrefixResult];
  GetAccessGrantsInstanceResourcePolicy: [GetAccessGrantsInstanceResourcePolicyRequest, GetAccessGrantsInstanceResourcePolicyResult];
  GetAccessGrantsLocation: [GetAccessGrantsLocationRequest, GetAccessGrantsLocationResult];
  GetAccessPoint: [GetAccessPointRequest, GetAccessPointResult];
  GetAccessPointConfigurationForObjectLambda: [GetAccessPointConfigurationForObjectLambdaRequest, GetAccessPointConfigurationForObjectLambdaResult];
  GetAccessPointForObjectLambda: [GetAccessPointForObjectLambdaRequest, GetAccessPointForObjectLambdaResult];
  GetAccessPointPolicy: [GetAccessPointPolicyRequest, GetAccessPointPolicyResult];
  GetAccessPointPolicyForObjectLambda: [GetAccessPointPolicyForObjectLambdaRequest, GetAccessPointPolicyForObjectLambdaResult];
  GetAccessPointPolicyStatus: [GetAccessPointPolicyStatusRequest, GetAccessPointPolicyStatusResult];
  GetAccessPointPolicyStatusForObjectLambda: [GetAccessPointPolicyStatusForObjectLambdaRequest, GetAccessPointPolicyStatusForObjectLambdaResult];
  GetAccessPointScope: [GetAccessPointScopeRequest, GetAccessPointScopeResult];
  GetBucket: [GetBucketRequest, GetBucketResult];
  GetBucketLifecycleConfiguration: [GetBucketLifecycleConfigurationRequest, GetBucketLifecycleConfigurationResult];
  GetBucketPolicy: [GetBucketPolicyRequest, GetBucketPolicyResult];
  GetBucketReplication: [GetBucketReplicationRequest, GetBucketReplicationResult];
  GetBucketTagging: [GetBucketTaggingRequest, GetBucketTaggingResult];
  GetBucketVersioning: [GetBucketVersioningRequest, GetBucketVersioningResult];
  GetDataAccess: [GetDataAccessRequest, GetDataAccessResult];
  GetJobTagging: [GetJobTaggingRequest, GetJobTaggingResult];
  GetMultiRegionAccessPoint: [GetMultiRegionAccessPointRequest, GetMultiRegionAccessPointResult];
  GetMultiRegionAccessPointPolicy: [GetMultiRegionAccessPointPolicyRequest, GetMultiRegionAccessPointPolicyResult];
  GetMultiRegionAccessPointPolicyStatus: [GetMultiRegionAccessPointPolicyStatusRequest, GetMultiRegionAccessPointPolicyStatusResult];
  GetMultiRegionAccessPointRoutes: [GetMultiRegionAccessPointRoutesRequest, GetMultiRegionAccessPointRoutesResult];
  GetPublicAccessBlock: [GetPublicAccessBlockRequest, GetPublicAccessBlockOutput];
  GetStorageLensConfiguration: [GetStorageLensConfigurationRequest, GetStorageLensConfigurationResult];
  GetStorageLensConfigurationTagging: [GetStorageLensConfigurationTaggingRequest, GetStorageLensConfigurationTaggingResult];
  GetStorageLensGroup: [GetStorageLensGroupRequest, GetStorageLensGroupResult];
  ListAccessGrants: [ListAccessGrantsRequest, ListAccessGrantsResult];
  ListAccessGrantsInstances: [ListAccessGrantsInstancesRequest, ListAccessGrantsInstancesResult];
  ListAccessGrantsLocations: [ListAccessGrantsLocationsRequest, ListAccessGrantsLocationsResult];
  ListAccessPoints: [ListAccessPointsRequest, ListAccessPointsResult];
  ListAccessPointsForDirectoryBuckets: [ListAccessPointsForDirectoryBucketsRequest, ListAccessPointsForDirectoryBucketsResult];
  ListAccessPointsForObjectLambda: [ListAccessPointsForObjectLambdaRequest, ListAccessPointsForObjectLambdaResult];
  ListCallerAccessGrants: [ListCallerAccessGrantsRequest, ListCallerAccessGrantsResult];
  ListJobs: [ListJobsRequest, ListJobsResult];
  ListMultiRegionAccessPoints: [ListMultiRegionAccessPointsRequest, ListMultiRegionAccessPointsResult];
  ListRegionalBuckets: [ListRegionalBucketsRequest, ListRegionalBucketsResult];
  ListStorageLensConfigurations: [ListStorageLensConfigurationsRequest, ListStorageLensConfigurationsResult];
  ListStorageLensGroups: [ListStorageLensGroupsRequest, ListStorageLensGroupsResult];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResult];
  PutAccessGrantsInstanceResourcePolicy: [PutAccessGrantsInstanceResourcePolicyRequest, PutAccessGrantsInstanceResourcePolicyResult];
  PutAccessPointConfigurationForObjectLambda: [PutAccessPointConfigurationForObjectLambdaRequest, void];
  PutAccessPointPolicy: [PutAccessPointPolicyRequest, void];
  PutAccessPointPolicyForObjectLambda: [PutAccessPointPolicyForObjectLambdaRequest, void];
  PutAccessPointScope: [PutAccessPointScopeRequest, void];
  PutBucketLifecycleConfiguration: [PutBucketLifecycleConfigurationRequest, void];
  PutBucketPolicy: [PutBucketPolicyRequest, void];
  PutBucketReplication: [PutBucketReplicationRequest, void];
  PutBucketTagging: [PutBucketTaggingRequest, void];
  PutBucketVersioning: [PutBucketVersioningRequest, void];
  PutJobTagging: [PutJobTaggingRequest, PutJobTaggingResult];
  PutMultiRegionAccessPointPolicy: [PutMultiRegionAccessPointPolicyRequest, PutMultiRegionAccessPointPolicyResult];
  PutPublicAccessBlock: [PutPublicAccessBlockRequest, void];
  PutStorageLensConfiguration: [PutStorageLensConfigurationRequest, void];
  PutStorageLensConfigurationTagging: [PutStorageLensConfigurationTaggingRequest, PutStorageLensConfigurationTaggingResult];
  SubmitMultiRegionAccessPointRoutes: [SubmitMultiRegionAccessPointRoutesRequest, SubmitMultiRegionAccessPointRoutesResult];
  TagResource: [TagResourceRequest, TagResourceResult];
  UntagResource: [UntagResourceRequest, UntagResourceResult];
  UpdateAccessGrantsLocation: [UpdateAccessGrantsLocationRequest, UpdateAccessGrantsLocationResult];
  UpdateJobPriority: [UpdateJobPriorityRequest, UpdateJobPriorityResult];
  UpdateJobStatus: [UpdateJobStatusRequest, UpdateJobStatusResult];
  UpdateStorageLensGroup: [UpdateStorageLensGroupRequest, void];
}

export interface AbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation?: number;
}
export interface AccessControlTranslation {
  readonly Owner: OwnerOverride;
}
export interface AccessGrantsLocationConfiguration {
  readonly S3SubPrefix?: string;
}
export interface AccessPoint {
  readonly Name: string;
  readonly NetworkOrigin: NetworkOrigin;
  readonly VpcConfiguration?: VpcConfiguration;
  readonly Bucket: string;
  readonly AccessPointArn?: string;
  readonly Alias?: string;
  readonly BucketAccountId?: string;
  readonly DataSourceId?: string;
  readonly DataSourceType?: string;
}
export interface AccountLevel {
  readonly ActivityMetrics?: ActivityMetrics;
  readonly BucketLevel: BucketLevel;
  readonly AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics;
  readonly AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics;
  readonly DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics;
  readonly AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics;
  readonly StorageLensGroupLevel?: StorageLensGroupLevel;
}
export interface ActivityMetrics {
  readonly IsEnabled?: boolean;
}
export interface AdvancedCostOptimizationMetrics {
  readonly IsEnabled?: boolean;
}
export interface AdvancedDataProtectionMetrics {
  readonly IsEnabled?: boolean;
}
export interface AdvancedPerformanceMetrics {
  readonly IsEnabled?: boolean;
}
export interface AssociateAccessGrantsIdentityCenterRequest {
  readonly AccountId: string;
  readonly IdentityCenterArn: string;
}
export interface AsyncErrorDetails {
  readonly Code?: string;
  readonly Message?: string;
  readonly Resource?: string;
  readonly RequestId?: string;
}
export interface AsyncOperation {
  readonly CreationTime?: Date;
  readonly Operation?: AsyncOperationName;
  readonly RequestTokenARN?: string;
  readonly RequestParameters?: AsyncRequestParameters;
  readonly RequestStatus?: string;
  readonly ResponseDetails?: AsyncResponseDetails;
}
export type AsyncOperationName = "CreateMultiRegionAccessPoint" | "DeleteMultiRegionAccessPoint" | "PutMultiRegionAccessPointPolicy";
export interface AsyncRequestParameters {
  readonly CreateMultiRegionAccessPointRequest?: CreateMultiRegionAccessPointInput;
  readonly DeleteMultiRegionAccessPointRequest?: DeleteMultiRegionAccessPointInput;
  readonly PutMultiRegionAccessPointPolicyRequest?: PutMultiRegionAccessPointPolicyInput;
}
export interface AsyncResponseDetails {
  readonly MultiRegionAccessPointDetails?: MultiRegionAccessPointsAsyncResponse;
  readonly ErrorDetails?: AsyncErrorDetails;
}
export interface AwsLambdaTransformation {
  readonly FunctionArn: string;
  readonly FunctionPayload?: string;
}
export type BucketCannedACL = "private" | "public-read" | "public-read-write" | "authenticated-read";
export interface BucketLevel {
  readonly ActivityMetrics?: ActivityMetrics;
  readonly PrefixLevel?: PrefixLevel;
  readonly AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics;
  readonly AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics;
  readonly DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics;
  readonly AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics;
}
export type BucketLocationConstraint = "EU" | "eu-west-1" | "us-west-1" | "us-west-2" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-northeast-1" | "sa-east-1" | "cn-north-1" | "eu-central-1";
export type BucketVersioningStatus = "Enabled" | "Suspended";
export interface CloudWatchMetrics {
  readonly IsEnabled: boolean;
}
export type ComputeObjectChecksumAlgorithm = "CRC32" | "CRC32C" | "CRC64NVME" | "MD5" | "SHA1" | "SHA256" | "SHA512" | "XXHASH64" | "XXHASH3" | "XXHASH128";
export type ComputeObjectChecksumType = "FULL_OBJECT" | "COMPOSITE";
export interface CreateAccessGrantRequest {
  readonly AccountId: string;
  readonly AccessGrantsLocationId: string;
  readonly AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration;
  readonly Grantee: Grantee;
  readonly Permission: Permission;
  readonly ApplicationArn?: string;
  readonly S3PrefixType?: S3PrefixType;
  readonly Tags?: readonly Tag[];
}
export interface CreateAccessGrantResult {
  readonly CreatedAt?: Date;
  readonly AccessGrantId?: string;
  readonly AccessGrantArn?: string;
  readonly Grantee?: Grantee;
  readonly AccessGrantsLocationId?: string;
  readonly AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration;
  readonly Permission?: Permission;
  readonly ApplicationArn?: string;
  readonly GrantScope?: string;
}
export interface CreateAccessGrantsInstanceRequest {
  readonly AccountId: string;
  readonly IdentityCenterArn?: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateAccessGrantsInstanceResult {
  readonly CreatedAt?: Date;
  readonly AccessGrantsInstanceId?: string;
  readonly AccessGrantsInstanceArn?: string;
  readonly IdentityCenterArn?: string;
  readonly IdentityCenterInstanceArn?: string;
  readonly IdentityCenterApplicationArn?: string;
}
export interface CreateAccessGrantsLocationRequest {
  readonly AccountId: string;
  readonly LocationScope: string;
  readonly IAMRoleArn: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateAccessGrantsLocationResult {
  readonly CreatedAt?: Date;
  readonly AccessGrantsLocationId?: string;
  readonly AccessGrantsLocationArn?: string;
  readonly LocationScope?: string;
  readonly IAMRoleArn?: string;
}
export interface CreateAccessPointForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Configuration: ObjectLambdaConfiguration;
}
export interface CreateAccessPointForObjectLambdaResult {
  readonly ObjectLambdaAccessPointArn?: string;
  readonly Alias?: ObjectLambdaAccessPointAlias;
}
export interface CreateAccessPointRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Bucket: string;
  readonly VpcConfiguration?: VpcConfiguration;
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
  readonly BucketAccountId?: string;
  readonly Scope?: Scope;
  readonly Tags?: readonly Tag[];
}
export interface CreateAccessPointResult {
  readonly AccessPointArn?: string;
  readonly Alias?: string;
}
export interface CreateBucketConfiguration {
  readonly LocationConstraint?: BucketLocationConstraint;
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
  readonly OutpostId?: string;
}
export interface CreateBucketResult {
  readonly Location?: string;
  readonly BucketArn?: string;
}
export interface CreateJobRequest {
  readonly AccountId: string;
  readonly ConfirmationRequired?: boolean;
  readonly Operation: JobOperation;
  readonly Report: JobReport;
  readonly ClientRequestToken: string;
  readonly Manifest?: JobManifest;
  readonly Description?: string;
  readonly Priority: number;
  readonly RoleArn: string;
  readonly Tags?: readonly S3Tag[];
  readonly ManifestGenerator?: JobManifestGenerator;
}
export interface CreateJobResult {
  readonly JobId?: string;
}
export interface CreateMultiRegionAccessPointInput {
  readonly Name: string;
  readonly PublicAccessBlock?: PublicAccessBlockConfiguration;
  readonly Regions: readonly Region[];
}
export interface CreateMultiRegionAccessPointRequest {
  readonly AccountId: string;
  readonly ClientToken: string;
  readonly Details: CreateMultiRegionAccessPointInput;
}
export interface CreateMultiRegionAccessPointResult {
  readonly RequestTokenARN?: string;
}
export interface CreateStorageLensGroupRequest {
  readonly AccountId: string;
  readonly StorageLensGroup: StorageLensGroup;
  readonly Tags?: readonly Tag[];
}
export interface Credentials {
  readonly AccessKeyId?: string;
  readonly SecretAccessKey?: string;
  readonly SessionToken?: string;
  readonly Expiration?: Date;
}
export interface DSSEKMSFilter {
  readonly KmsKeyArn?: string;
}
export interface DeleteAccessGrantRequest {
  readonly AccountId: string;
  readonly AccessGrantId: string;
}
export interface DeleteAccessGrantsInstanceRequest {
  readonly AccountId: string;
}
export interface DeleteAccessGrantsInstanceResourcePolicyRequest {
  readonly AccountId: string;
}
export interface DeleteAccessGrantsLocationRequest {
  readonly AccountId: string;
  readonly AccessGrantsLocationId: string;
}
export interface DeleteAccessPointForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface DeleteAccessPointPolicyForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface DeleteAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface DeleteAccessPointRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface DeleteAccessPointScopeRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface DeleteBucketLifecycleConfigurationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface DeleteBucketPolicyRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface DeleteBucketReplicationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface DeleteBucketRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface DeleteBucketTaggingRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface DeleteJobTaggingRequest {
  readonly AccountId: string;
  readonly JobId: string;
}
export interface DeleteJobTaggingResult {}
export interface DeleteMarkerReplication {
  readonly Status: DeleteMarkerReplicationStatus;
}
export type DeleteMarkerReplicationStatus = "Enabled" | "Disabled";
export interface DeleteMultiRegionAccessPointInput {
  readonly Name: string;
}
export interface DeleteMultiRegionAccessPointRequest {
  readonly AccountId: string;
  readonly ClientToken: string;
  readonly Details: DeleteMultiRegionAccessPointInput;
}
export interface DeleteMultiRegionAccessPointResult {
  readonly RequestTokenARN?: string;
}
export interface DeletePublicAccessBlockRequest {
  readonly AccountId: string;
}
export interface DeleteStorageLensConfigurationRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
}
export interface DeleteStorageLensConfigurationTaggingRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
}
export interface DeleteStorageLensConfigurationTaggingResult {}
export interface DeleteStorageLensGroupRequest {
  readonly Name: string;
  readonly AccountId: string;
}
export interface DescribeJobRequest {
  readonly AccountId: string;
  readonly JobId: string;
}
export interface DescribeJobResult {
  readonly Job?: JobDescriptor;
}
export interface DescribeMultiRegionAccessPointOperationRequest {
  readonly AccountId: string;
  readonly RequestTokenARN: string;
}
export interface DescribeMultiRegionAccessPointOperationResult {
  readonly AsyncOperation?: AsyncOperation;
}
export interface Destination {
  readonly Account?: string;
  readonly Bucket: string;
  readonly ReplicationTime?: ReplicationTime;
  readonly AccessControlTranslation?: AccessControlTranslation;
  readonly EncryptionConfiguration?: EncryptionConfiguration;
  readonly Metrics?: Metrics;
  readonly StorageClass?: ReplicationStorageClass;
}
export interface DetailedStatusCodesMetrics {
  readonly IsEnabled?: boolean;
}
export interface DissociateAccessGrantsIdentityCenterRequest {
  readonly AccountId: string;
}
export interface EncryptionConfiguration {
  readonly ReplicaKmsKeyID?: string;
}
export interface EstablishedMultiRegionAccessPointPolicy {
  readonly Policy?: string;
}
export interface Exclude {
  readonly Buckets?: readonly string[];
  readonly Regions?: readonly string[];
}
export interface ExistingObjectReplication {
  readonly Status: ExistingObjectReplicationStatus;
}
export type ExistingObjectReplicationStatus = "Enabled" | "Disabled";
export type ExpirationStatus = "Enabled" | "Disabled";
export type Format = "CSV" | "Parquet";
export interface GeneratedManifestEncryption {
  readonly SSES3?: SSES3Encryption;
  readonly SSEKMS?: SSEKMSEncryption;
}
export type GeneratedManifestFormat = "S3InventoryReport_CSV_20211130";
export interface GetAccessGrantRequest {
  readonly AccountId: string;
  readonly AccessGrantId: string;
}
export interface GetAccessGrantResult {
  readonly CreatedAt?: Date;
  readonly AccessGrantId?: string;
  readonly AccessGrantArn?: string;
  readonly Grantee?: Grantee;
  readonly Permission?: Permission;
  readonly AccessGrantsLocationId?: string;
  readonly AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration;
  readonly GrantScope?: string;
  readonly ApplicationArn?: string;
}
export interface GetAccessGrantsInstanceForPrefixRequest {
  readonly AccountId: string;
  readonly S3Prefix: string;
}
export interface GetAccessGrantsInstanceForPrefixResult {
  readonly AccessGrantsInstanceArn?: string;
  readonly AccessGrantsInstanceId?: string;
}
export interface GetAccessGrantsInstanceRequest {
  readonly AccountId: string;
}
export interface GetAccessGrantsInstanceResourcePolicyRequest {
  readonly AccountId: string;
}
export interface GetAccessGrantsInstanceResourcePolicyResult {
  readonly Policy?: string;
  readonly Organization?: string;
  readonly CreatedAt?: Date;
}
export interface GetAccessGrantsInstanceResult {
  readonly AccessGrantsInstanceArn?: string;
  readonly AccessGrantsInstanceId?: string;
  readonly IdentityCenterArn?: string;
  readonly IdentityCenterInstanceArn?: string;
  readonly IdentityCenterApplicationArn?: string;
  readonly CreatedAt?: Date;
}
export interface GetAccessGrantsLocationRequest {
  readonly AccountId: string;
  readonly AccessGrantsLocationId: string;
}
export interface GetAccessGrantsLocationResult {
  readonly CreatedAt?: Date;
  readonly AccessGrantsLocationId?: string;
  readonly AccessGrantsLocationArn?: string;
  readonly LocationScope?: string;
  readonly IAMRoleArn?: string;
}
export interface GetAccessPointConfigurationForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetAccessPointConfigurationForObjectLambdaResult {
  readonly Configuration?: ObjectLambdaConfiguration;
}
export interface GetAccessPointForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetAccessPointForObjectLambdaResult {
  readonly Name?: string;
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
  readonly CreationDate?: Date;
  readonly Alias?: ObjectLambdaAccessPointAlias;
}
export interface GetAccessPointPolicyForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetAccessPointPolicyForObjectLambdaResult {
  readonly Policy?: string;
}
export interface GetAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetAccessPointPolicyResult {
  readonly Policy?: string;
}
export interface GetAccessPointPolicyStatusForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetAccessPointPolicyStatusForObjectLambdaResult {
  readonly PolicyStatus?: PolicyStatus;
}
export interface GetAccessPointPolicyStatusRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetAccessPointPolicyStatusResult {
  readonly PolicyStatus?: PolicyStatus;
}
export interface GetAccessPointRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetAccessPointResult {
  readonly Name?: string;
  readonly Bucket?: string;
  readonly NetworkOrigin?: NetworkOrigin;
  readonly VpcConfiguration?: VpcConfiguration;
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
  readonly CreationDate?: Date;
  readonly Alias?: string;
  readonly AccessPointArn?: string;
  readonly Endpoints?: Readonly<Record<string, string>>;
  readonly BucketAccountId?: string;
  readonly DataSourceId?: string;
  readonly DataSourceType?: string;
}
export interface GetAccessPointScopeRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetAccessPointScopeResult {
  readonly Scope?: Scope;
}
export interface GetBucketLifecycleConfigurationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface GetBucketLifecycleConfigurationResult {
  readonly Rules?: readonly LifecycleRule[];
}
export interface GetBucketPolicyRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface GetBucketPolicyResult {
  readonly Policy?: string;
}
export interface GetBucketReplicationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface GetBucketReplicationResult {
  readonly ReplicationConfiguration?: ReplicationConfiguration;
}
export interface GetBucketRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface GetBucketResult {
  readonly Bucket?: string;
  readonly PublicAccessBlockEnabled?: boolean;
  readonly CreationDate?: Date;
}
export interface GetBucketTaggingRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface GetBucketTaggingResult {
  readonly TagSet: readonly S3Tag[];
}
export interface GetBucketVersioningRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}
export interface GetBucketVersioningResult {
  readonly Status?: BucketVersioningStatus;
  readonly MFADelete?: MFADeleteStatus;
}
export interface GetDataAccessRequest {
  readonly AccountId: string;
  readonly Target: string;
  readonly Permission: Permission;
  readonly DurationSeconds?: number;
  readonly Privilege?: Privilege;
  readonly TargetType?: S3PrefixType;
  readonly AuditContext?: string;
}
export interface GetDataAccessResult {
  readonly Credentials?: Credentials;
  readonly MatchedGrantTarget?: string;
  readonly Grantee?: Grantee;
}
export interface GetJobTaggingRequest {
  readonly AccountId: string;
  readonly JobId: string;
}
export interface GetJobTaggingResult {
  readonly Tags?: readonly S3Tag[];
}
export interface GetMultiRegionAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetMultiRegionAccessPointPolicyResult {
  readonly Policy?: MultiRegionAccessPointPolicyDocument;
}
export interface GetMultiRegionAccessPointPolicyStatusRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetMultiRegionAccessPointPolicyStatusResult {
  readonly Established?: PolicyStatus;
}
export interface GetMultiRegionAccessPointRequest {
  readonly AccountId: string;
  readonly Name: string;
}
export interface GetMultiRegionAccessPointResult {
  readonly AccessPoint?: MultiRegionAccessPointReport;
}
export interface GetMultiRegionAccessPointRoutesRequest {
  readonly AccountId: string;
  readonly Mrap: string;
}
export interface GetMultiRegionAccessPointRoutesResult {
  readonly Mrap?: string;
  readonly Routes?: readonly MultiRegionAccessPointRoute[];
}
export interface GetPublicAccessBlockOutput {
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
}
export interface GetPublicAccessBlockRequest {
  readonly AccountId: string;
}
export interface GetStorageLensConfigurationRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
}
export interface GetStorageLensConfigurationResult {
  readonly StorageLensConfiguration?: StorageLensConfiguration;
}
export interface GetStorageLensConfigurationTaggingRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
}
export interface GetStorageLensConfigurationTaggingResult {
  readonly Tags?: readonly StorageLensTag[];
}
export interface GetStorageLensGroupRequest {
  readonly Name: string;
  readonly AccountId: string;
}
export interface GetStorageLensGroupResult {
  readonly StorageLensGroup?: StorageLensGroup;
}
export interface Grantee {
  readonly GranteeType?: GranteeType;
  readonly GranteeIdentifier?: string;
}
export type GranteeType = "DIRECTORY_USER" | "DIRECTORY_GROUP" | "IAM";
export interface Include {
  readonly Buckets?: readonly string[];
  readonly Regions?: readonly string[];
}
export interface JobDescriptor {
  readonly JobId?: string;
  readonly ConfirmationRequired?: boolean;
  readonly Description?: string;
  readonly JobArn?: string;
  readonly Status?: JobStatus;
  readonly Manifest?: JobManifest;
  readonly Operation?: JobOperation;
  readonly Priority?: number;
  readonly ProgressSummary?: JobProgressSummary;
  readonly StatusUpdateReason?: string;
  readonly FailureReasons?: readonly JobFailure[];
  readonly Report?: JobReport;
  readonly CreationTime?: Date;
  readonly TerminationDate?: Date;
  readonly RoleArn?: string;
  readonly SuspendedDate?: Date;
  readonly SuspendedCause?: string;
  readonly ManifestGenerator?: JobManifestGenerator;
  readonly GeneratedManifestDescriptor?: S3GeneratedManifestDescriptor;
}
export interface JobFailure {
  readonly FailureCode?: string;
  readonly FailureReason?: string;
}
export interface JobListDescriptor {
  readonly JobId?: string;
  readonly Description?: string;
  readonly Operation?: OperationName;
  readonly Priority?: number;
  readonly Status?: JobStatus;
  readonly CreationTime?: Date;
  readonly TerminationDate?: Date;
  readonly ProgressSummary?: JobProgressSummary;
}
export interface JobManifest {
  readonly Spec: JobManifestSpec;
  readonly Location: JobManifestLocation;
}
export type JobManifestFieldName = "Ignore" | "Bucket" | "Key" | "VersionId";
export type JobManifestFormat = "S3BatchOperations_CSV_20180820" | "S3InventoryReport_CSV_20161130";
export interface JobManifestGenerator {
  readonly S3JobManifestGenerator?: S3JobManifestGenerator;
}
export interface JobManifestGeneratorFilter {
  readonly EligibleForReplication?: boolean;
  readonly CreatedAfter?: Date;
  readonly CreatedBefore?: Date;
  readonly ObjectReplicationStatuses?: readonly ReplicationStatus[];
  readonly KeyNameConstraint?: KeyNameConstraint;
  readonly ObjectSizeGreaterThanBytes?: number;
  readonly ObjectSizeLessThanBytes?: number;
  readonly MatchAnyStorageClass?: readonly S3StorageClass[];
  readonly MatchAnyObjectEncryption?: readonly ObjectEncryptionFilter[];
}
export interface JobManifestLocation {
  readonly ObjectArn: string;
  readonly ObjectVersionId?: string;
  readonly ETag: string;
}
export interface JobManifestSpec {
  readonly Format: JobManifestFormat;
  readonly Fields?: readonly JobManifestFieldName[];
}
export interface JobOperation {
  readonly LambdaInvoke?: LambdaInvokeOperation;
  readonly S3PutObjectCopy?: S3CopyObjectOperation;
  readonly S3PutObjectAcl?: S3SetObjectAclOperation;
  readonly S3PutObjectTagging?: S3SetObjectTaggingOperation;
  readonly S3DeleteObjectTagging?: S3DeleteObjectTaggingOperation;
  readonly S3InitiateRestoreObject?: S3InitiateRestoreObjectOperation;
  readonly S3PutObjectLegalHold?: S3SetObjectLegalHoldOperation;
  readonly S3PutObjectRetention?: S3SetObjectRetentionOperation;
  readonly S3ReplicateObject?: S3ReplicateObjectOperation;
  readonly S3ComputeObjectChecksum?: S3ComputeObjectChecksumOperation;
  readonly S3UpdateObjectEncryption?: S3UpdateObjectEncryptionOperation;
}
export interface JobProgressSummary {
  readonly TotalNumberOfTasks?: number;
  readonly NumberOfTasksSucceeded?: number;
  readonly NumberOfTasksFailed?: number;
  readonly Timers?: JobTimers;
}
export interface JobReport {
  readonly Bucket?: string;
  readonly Format?: JobReportFormat;
  readonly Enabled: boolean;
  readonly Prefix?: string;
  readonly ReportScope?: JobReportScope;
  readonly ExpectedBucketOwner?: string;
}
export type JobReportFormat = "Report_CSV_20180820";
export type JobReportScope = "AllTasks" | "FailedTasksOnly";
export type JobStatus = "Active" | "Cancelled" | "Cancelling" | "Complete" | "Completing" | "Failed" | "Failing" | "New" | "Paused" | "Pausing" | "Preparing" | "Ready" | "Suspended";
export interface JobTimers {
  readonly ElapsedTimeInActiveSeconds?: number;
}
export interface KeyNameConstraint {
  readonly MatchAnyPrefix?: readonly string[];
  readonly MatchAnySuffix?: readonly string[];
  readonly MatchAnySubstring?: readonly string[];
}
export interface LambdaInvokeOperation {
  readonly FunctionArn?: string;
  readonly InvocationSchemaVersion?: string;
  readonly UserArguments?: Readonly<Record<string, string>>;
}
export interface LifecycleConfiguration {
  readonly Rules?: readonly LifecycleRule[];
}
export interface LifecycleExpiration {
  readonly Date?: Date;
  readonly Days?: number;
  readonly ExpiredObjectDeleteMarker?: boolean;
}
export interface LifecycleRule {
  readonly Expiration?: LifecycleExpiration;
  readonly ID?: string;
  readonly Filter?: LifecycleRuleFilter;
  readonly Status: ExpirationStatus;
  readonly Transitions?: readonly Transition[];
  readonly NoncurrentVersionTransitions?: readonly NoncurrentVersionTransition[];
  readonly NoncurrentVersionExpiration?: NoncurrentVersionExpiration;
  readonly AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload;
}
export interface LifecycleRuleAndOperator {
  readonly Prefix?: string;
  readonly Tags?: readonly S3Tag[];
  readonly ObjectSizeGreaterThan?: number;
  readonly ObjectSizeLessThan?: number;
}
export interface LifecycleRuleFilter {
  readonly Prefix?: string;
  readonly Tag?: S3Tag;
  readonly And?: LifecycleRuleAndOperator;
  readonly ObjectSizeGreaterThan?: number;
  readonly ObjectSizeLessThan?: number;
}
export interface ListAccessGrantEntry {
  readonly CreatedAt?: Date;
  readonly AccessGrantId?: string;
  readonly AccessGrantArn?: string;
  readonly Grantee?: Grantee;
  readonly Permission?: Permission;
  readonly AccessGrantsLocationId?: string;
  readonly AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration;
  readonly GrantScope?: string;
  readonly ApplicationArn?: string;
}
export interface ListAccessGrantsInstanceEntry {
  readonly AccessGrantsInstanceId?: string;
  readonly AccessGrantsInstanceArn?: string;
  readonly CreatedAt?: Date;
  readonly IdentityCenterArn?: string;
  readonly IdentityCenterInstanceArn?: string;
  readonly IdentityCenterApplicationArn?: string;
}
export interface ListAccessGrantsInstancesRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAccessGrantsInstancesResult {
  readonly NextToken?: string;
  readonly AccessGrantsInstancesList?: readonly ListAccessGrantsInstanceEntry[];
}
export interface ListAccessGrantsLocationsEntry {
  readonly CreatedAt?: Date;
  readonly AccessGrantsLocationId?: string;
  readonly AccessGrantsLocationArn?: string;
  readonly LocationScope?: string;
  readonly IAMRoleArn?: string;
}
export interface ListAccessGrantsLocationsRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly LocationScope?: string;
}
export interface ListAccessGrantsLocationsResult {
  readonly NextToken?: string;
  readonly AccessGrantsLocationsList?: readonly ListAccessGrantsLocationsEntry[];
}
export interface ListAccessGrantsRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly GranteeType?: GranteeType;
  readonly GranteeIdentifier?: string;
  readonly Permission?: Permission;
  readonly GrantScope?: string;
  readonly ApplicationArn?: string;
}
export interface ListAccessGrantsResult {
  readonly NextToken?: string;
  readonly AccessGrantsList?: readonly ListAccessGrantEntry[];
}
export interface ListAccessPointsForDirectoryBucketsRequest {
  readonly AccountId: string;
  readonly DirectoryBucket?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAccessPointsForDirectoryBucketsResult {
  readonly AccessPointList?: readonly AccessPoint[];
  readonly NextToken?: string;
}
export interface ListAccessPointsForObjectLambdaRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAccessPointsForObjectLambdaResult {
  readonly ObjectLambdaAccessPointList?: readonly ObjectLambdaAccessPoint[];
  readonly NextToken?: string;
}
export interface ListAccessPointsRequest {
  readonly AccountId: string;
  readonly Bucket?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly DataSourceId?: string;
  readonly DataSourceType?: string;
}
export interface ListAccessPointsResult {
  readonly AccessPointList?: readonly AccessPoint[];
  readonly NextToken?: string;
}
export interface ListCallerAccessGrantsEntry {
  readonly Permission?: Permission;
  readonly GrantScope?: string;
  readonly ApplicationArn?: string;
}
export interface ListCallerAccessGrantsRequest {
  readonly AccountId: string;
  readonly GrantScope?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly AllowedByApplication?: boolean;
}
export interface ListCallerAccessGrantsResult {
  readonly NextToken?: string;
  readonly CallerAccessGrantsList?: readonly ListCallerAccessGrantsEntry[];
}
export interface ListJobsRequest {
  readonly AccountId: string;
  readonly JobStatuses?: readonly JobStatus[];
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListJobsResult {
  readonly NextToken?: string;
  readonly Jobs?: readonly JobListDescriptor[];
}
export interface ListMultiRegionAccessPointsRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListMultiRegionAccessPointsResult {
  readonly AccessPoints?: readonly MultiRegionAccessPointReport[];
  readonly NextToken?: string;
}
export interface ListRegionalBucketsRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly OutpostId?: string;
}
export interface ListRegionalBucketsResult {
  readonly RegionalBucketList?: readonly RegionalBucket[];
  readonly NextToken?: string;
}
export interface ListStorageLensConfigurationEntry {
  readonly Id: string;
  readonly StorageLensArn: string;
  readonly HomeRegion: string;
  readonly IsEnabled?: boolean;
}
export interface ListStorageLensConfigurationsRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
}
export interface ListStorageLensConfigurationsResult {
  readonly NextToken?: string;
  readonly StorageLensConfigurationList?: readonly ListStorageLensConfigurationEntry[];
}
export interface ListStorageLensGroupEntry {
  readonly Name: string;
  readonly StorageLensGroupArn: string;
  readonly HomeRegion: string;
}
export interface ListStorageLensGroupsRequest {
  readonly AccountId: string;
  readonly NextToken?: string;
}
export interface ListStorageLensGroupsResult {
  readonly NextToken?: string;
  readonly StorageLensGroupList?: readonly ListStorageLensGroupEntry[];
}
export interface ListTagsForResourceRequest {
  readonly AccountId: string;
  readonly ResourceArn: string;
}
export interface ListTagsForResourceResult {
  readonly Tags?: readonly Tag[];
}
export type MFADelete = "Enabled" | "Disabled";
export type MFADeleteStatus = "Enabled" | "Disabled";
export interface MatchObjectAge {
  readonly DaysGreaterThan?: number;
  readonly DaysLessThan?: number;
}
export interface MatchObjectSize {
  readonly BytesGreaterThan?: number;
  readonly BytesLessThan?: number;
}
export interface Metrics {
  readonly Status: MetricsStatus;
  readonly EventThreshold?: ReplicationTimeValue;
}
export type MetricsStatus = "Enabled" | "Disabled";
export interface MultiRegionAccessPointPolicyDocument {
  readonly Established?: EstablishedMultiRegionAccessPointPolicy;
  readonly Proposed?: ProposedMultiRegionAccessPointPolicy;
}
export interface MultiRegionAccessPointRegionalResponse {
  readonly Name?: string;
  readonly RequestStatus?: string;
}
export interface MultiRegionAccessPointReport {
  readonly Name?: string;
  readonly Alias?: string;
  readonly CreatedAt?: Date;
  readonly PublicAccessBlock?: PublicAccessBlockConfiguration;
  readonly Status?: MultiRegionAccessPointStatus;
  readonly Regions?: readonly RegionReport[];
}
export interface MultiRegionAccessPointRoute {
  readonly Bucket?: string;
  readonly Region?: string;
  readonly TrafficDialPercentage: number;
}
export type MultiRegionAccessPointStatus = "READY" | "INCONSISTENT_ACROSS_REGIONS" | "CREATING" | "PARTIALLY_CREATED" | "PARTIALLY_DELETED" | "DELETING";
export interface MultiRegionAccessPointsAsyncResponse {
  readonly Regions?: readonly MultiRegionAccessPointRegionalResponse[];
}
export type NetworkOrigin = "Internet" | "VPC";
export interface NoncurrentVersionExpiration {
  readonly NoncurrentDays?: number;
  readonly NewerNoncurrentVersions?: number;
}
export interface NoncurrentVersionTransition {
  readonly NoncurrentDays?: number;
  readonly StorageClass?: TransitionStorageClass;
}
export interface NotSSEFilter {}
export interface ObjectEncryption {
  readonly SSEKMS?: S3UpdateObjectEncryptionSSEKMS;
}
export interface ObjectEncryptionFilter {
  readonly SSES3?: SSES3Filter;
  readonly SSEKMS?: SSEKMSFilter;
  readonly DSSEKMS?: DSSEKMSFilter;
  readonly SSEC?: SSECFilter;
  readonly NOTSSE?: NotSSEFilter;
}
export interface ObjectLambdaAccessPoint {
  readonly Name: string;
  readonly ObjectLambdaAccessPointArn?: string;
  readonly Alias?: ObjectLambdaAccessPointAlias;
}
export interface ObjectLambdaAccessPointAlias {
  readonly Value?: string;
  readonly Status?: ObjectLambdaAccessPointAliasStatus;
}
export type ObjectLambdaAccessPointAliasStatus = "PROVISIONING" | "READY";
export type ObjectLambdaAllowedFeature = "GetObject-Range" | "GetObject-PartNumber" | "HeadObject-Range" | "HeadObject-PartNumber";
export interface ObjectLambdaConfiguration {
  readonly SupportingAccessPoint: string;
  readonly CloudWatchMetricsEnabled?: boolean;
  readonly AllowedFeatures?: readonly ObjectLambdaAllowedFeature[];
  readonly TransformationConfigurations: readonly ObjectLambdaTransformationConfiguration[];
}
export interface ObjectLambdaContentTransformation {
  readonly AwsLambda?: AwsLambdaTransformation;
}
export interface ObjectLambdaTransformationConfiguration {
  readonly Actions: readonly ObjectLambdaTransformationConfigurationAction[];
  readonly ContentTransformation: ObjectLambdaContentTransformation;
}
export type ObjectLambdaTransformationConfigurationAction = "GetObject" | "HeadObject" | "ListObjects" | "ListObjectsV2";
export type OperationName = "LambdaInvoke" | "S3PutObjectCopy" | "S3PutObjectAcl" | "S3PutObjectTagging" | "S3DeleteObjectTagging" | "S3InitiateRestoreObject" | "S3PutObjectLegalHold" | "S3PutObjectRetention" | "S3ReplicateObject" | "S3ComputeObjectChecksum" | "S3UpdateObjectEncryption";
export type OutputSchemaVersion = "V_1";
export type OwnerOverride = "Destination";
export type Permission = "READ" | "WRITE" | "READWRITE";
export interface PolicyStatus {
  readonly IsPublic?: boolean;
}
export interface PrefixLevel {
  readonly StorageMetrics: PrefixLevelStorageMetrics;
}
export interface PrefixLevelStorageMetrics {
  readonly IsEnabled?: boolean;
  readonly SelectionCriteria?: SelectionCriteria;
}
export type Privilege = "Minimal" | "Default";
export interface ProposedMultiRegionAccessPointPolicy {
  readonly Policy?: string;
}
export interface PublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean;
  readonly IgnorePublicAcls?: boolean;
  readonly BlockPublicPolicy?: boolean;
  readonly RestrictPublicBuckets?: boolean;
}
export interface PutAccessGrantsInstanceResourcePolicyRequest {
  readonly AccountId: string;
  readonly Policy: string;
  readonly Organization?: string;
}
export interface PutAccessGrantsInstanceResourcePolicyResult {
  readonly Policy?: string;
  readonly Organization?: string;
  readonly CreatedAt?: Date;
}
export interface PutAccessPointConfigurationForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Configuration: ObjectLambdaConfiguration;
}
export interface PutAccessPointPolicyForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Policy: string;
}
export interface PutAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Policy: string;
}
export interface PutAccessPointScopeRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Scope: Scope;
}
export interface PutBucketLifecycleConfigurationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly LifecycleConfiguration?: LifecycleConfiguration;
}
export interface PutBucketPolicyRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly ConfirmRemoveSelfBucketAccess?: boolean;
  readonly Policy: string;
}
export interface PutBucketReplicationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly ReplicationConfiguration: ReplicationConfiguration;
}
export interface PutBucketTaggingRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly Tagging: Tagging;
}
export interface PutBucketVersioningRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly MFA?: string;
  readonly VersioningConfiguration: VersioningConfiguration;
}
export interface PutJobTaggingRequest {
  readonly AccountId: string;
  readonly JobId: string;
  readonly Tags: readonly S3Tag[];
}
export interface PutJobTaggingResult {}
export interface PutMultiRegionAccessPointPolicyInput {
  readonly Name: string;
  readonly Policy: string;
}
export interface PutMultiRegionAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly ClientToken: string;
  readonly Details: PutMultiRegionAccessPointPolicyInput;
}
export interface PutMultiRegionAccessPointPolicyResult {
  readonly RequestTokenARN?: string;
}
export interface PutPublicAccessBlockRequest {
  readonly PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  readonly AccountId: string;
}
export interface PutStorageLensConfigurationRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
  readonly StorageLensConfiguration: StorageLensConfiguration;
  readonly Tags?: readonly StorageLensTag[];
}
export interface PutStorageLensConfigurationTaggingRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
  readonly Tags: readonly StorageLensTag[];
}
export interface PutStorageLensConfigurationTaggingResult {}
export interface Region {
  readonly Bucket: string;
  readonly BucketAccountId?: string;
}
export interface RegionReport {
  readonly Bucket?: string;
  readonly Region?: string;
  readonly BucketAccountId?: string;
}
export interface RegionalBucket {
  readonly Bucket: string;
  readonly BucketArn?: string;
  readonly PublicAccessBlockEnabled: boolean;
  readonly CreationDate: Date;
  readonly OutpostId?: string;
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
  readonly Bucket: string;
}
export interface ReplicationRuleAndOperator {
  readonly Prefix?: string;
  readonly Tags?: readonly S3Tag[];
}
export interface ReplicationRuleFilter {
  readonly Prefix?: string;
  readonly Tag?: S3Tag;
  readonly And?: ReplicationRuleAndOperator;
}
export type ReplicationRuleStatus = "Enabled" | "Disabled";
export type ReplicationStatus = "COMPLETED" | "FAILED" | "REPLICA" | "NONE";
export type ReplicationStorageClass = "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR";
export interface ReplicationTime {
  readonly Status: ReplicationTimeStatus;
  readonly Time: ReplicationTimeValue;
}
export type ReplicationTimeStatus = "Enabled" | "Disabled";
export interface ReplicationTimeValue {
  readonly Minutes?: number;
}
export type RequestedJobStatus = "Cancelled" | "Ready";
export interface S3AccessControlList {
  readonly Owner: S3ObjectOwner;
  readonly Grants?: readonly S3Grant[];
}
export interface S3AccessControlPolicy {
  readonly AccessControlList?: S3AccessControlList;
  readonly CannedAccessControlList?: S3CannedAccessControlList;
}
export type S3AnnotationDirective = "COPY" | "EXCLUDE";
export interface S3BucketDestination {
  readonly Format: Format;
  readonly OutputSchemaVersion: OutputSchemaVersion;
  readonly AccountId: string;
  readonly Arn: string;
  readonly Prefix?: string;
  readonly Encryption?: StorageLensDataExportEncryption;
}
export type S3CannedAccessControlList = "private" | "public-read" | "public-read-write" | "aws-exec-read" | "authenticated-read" | "bucket-owner-read" | "bucket-owner-full-control";
export type S3ChecksumAlgorithm = "CRC32" | "CRC32C" | "SHA1" | "SHA256" | "CRC64NVME" | "SHA512" | "MD5" | "XXHASH64" | "XXHASH3" | "XXHASH128";
export interface S3ComputeObjectChecksumOperation {
  readonly ChecksumAlgorithm?: ComputeObjectChecksumAlgorithm;
  readonly ChecksumType?: ComputeObjectChecksumType;
}
export interface S3CopyObjectOperation {
  readonly TargetResource?: string;
  readonly CannedAccessControlList?: S3CannedAccessControlList;
  readonly AccessControlGrants?: readonly S3Grant[];
  readonly MetadataDirective?: S3MetadataDirective;
  readonly AnnotationDirective?: S3AnnotationDirective;
  readonly ModifiedSinceConstraint?: Date;
  readonly NewObjectMetadata?: S3ObjectMetadata;
  readonly NewObjectTagging?: readonly S3Tag[];
  readonly RedirectLocation?: string;
  readonly RequesterPays?: boolean;
  readonly StorageClass?: S3StorageClass;
  readonly UnModifiedSinceConstraint?: Date;
  readonly SSEAwsKmsKeyId?: string;
  readonly TargetKeyPrefix?: string;
  readonly ObjectLockLegalHoldStatus?: S3ObjectLockLegalHoldStatus;
  readonly ObjectLockMode?: S3ObjectLockMode;
  readonly ObjectLockRetainUntilDate?: Date;
  readonly BucketKeyEnabled?: boolean;
  readonly ChecksumAlgorithm?: S3ChecksumAlgorithm;
  readonly ObjectLockEventHold?: S3ObjectLockEventHold;
  readonly ObjectLockEventHoldDuration?: S3ObjectLockEventHoldDuration;
}
export interface S3DeleteObjectTaggingOperation {}
export interface S3GeneratedManifestDescriptor {
  readonly Format?: GeneratedManifestFormat;
  readonly Location?: JobManifestLocation;
}
export type S3GlacierJobTier = "BULK" | "STANDARD";
export interface S3Grant {
  readonly Grantee?: S3Grantee;
  readonly Permission?: S3Permission;
}
export interface S3Grantee {
  readonly TypeIdentifier?: S3GranteeTypeIdentifier;
  readonly Identifier?: string;
  readonly DisplayName?: string;
}
export type S3GranteeTypeIdentifier = "id" | "emailAddress" | "uri";
export interface S3InitiateRestoreObjectOperation {
  readonly ExpirationInDays?: number;
  readonly GlacierJobTier?: S3GlacierJobTier;
}
export interface S3JobManifestGenerator {
  readonly ExpectedBucketOwner?: string;
  readonly SourceBucket: string;
  readonly ManifestOutputLocation?: S3ManifestOutputLocation;
  readonly Filter?: JobManifestGeneratorFilter;
  readonly EnableManifestOutput: boolean;
}
export interface S3ManifestOutputLocation {
  readonly ExpectedManifestBucketOwner?: string;
  readonly Bucket: string;
  readonly ManifestPrefix?: string;
  readonly ManifestEncryption?: GeneratedManifestEncryption;
  readonly ManifestFormat: GeneratedManifestFormat;
}
export type S3MetadataDirective = "COPY" | "REPLACE";
export type S3ObjectLockEventHold = "ON" | "OFF";
export interface S3ObjectLockEventHoldDuration {
  readonly Days?: number;
  readonly Years?: number;
}
export interface S3ObjectLockLegalHold {
  readonly Status: S3ObjectLockLegalHoldStatus;
}
export type S3ObjectLockLegalHoldStatus = "OFF" | "ON";
export type S3ObjectLockMode = "COMPLIANCE" | "GOVERNANCE";
export type S3ObjectLockRetentionEventHold = "ON" | "OFF";
export interface S3ObjectLockRetentionEventHoldDuration {
  readonly Days?: number;
  readonly Years?: number;
}
export type S3ObjectLockRetentionMode = "COMPLIANCE" | "GOVERNANCE";
export interface S3ObjectMetadata {
  readonly CacheControl?: string;
  readonly ContentDisposition?: string;
  readonly ContentEncoding?: string;
  readonly ContentLanguage?: string;
  readonly UserMetadata?: Readonly<Record<string, string>>;
  readonly ContentLength?: number;
  readonly ContentMD5?: string;
  readonly ContentType?: string;
  readonly HttpExpiresDate?: Date;
  readonly RequesterCharged?: boolean;
  readonly SSEAlgorithm?: S3SSEAlgorithm;
}
export interface S3ObjectOwner {
  readonly ID?: string;
  readonly DisplayName?: string;
}
export type S3Permission = "FULL_CONTROL" | "READ" | "WRITE" | "READ_ACP" | "WRITE_ACP";
export type S3PrefixType = "Object";
export interface S3ReplicateObjectOperation {}
export interface S3Retention {
  readonly RetainUntilDate?: Date;
  readonly Mode?: S3ObjectLockRetentionMode;
  readonly EventHold?: S3ObjectLockRetentionEventHold;
  readonly EventHoldDuration?: S3ObjectLockRetentionEventHoldDuration;
}
export type S3SSEAlgorithm = "AES256" | "KMS";
export interface S3SetObjectAclOperation {
  readonly AccessControlPolicy?: S3AccessControlPolicy;
}
export interface S3SetObjectLegalHoldOperation {
  readonly LegalHold: S3ObjectLockLegalHold;
}
export interface S3SetObjectRetentionOperation {
  readonly BypassGovernanceRetention?: boolean;
  readonly Retention: S3Retention;
}
export interface S3SetObjectTaggingOperation {
  readonly TagSet?: readonly S3Tag[];
}
export type S3StorageClass = "STANDARD" | "STANDARD_IA" | "ONEZONE_IA" | "GLACIER" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "GLACIER_IR";
export interface S3Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface S3UpdateObjectEncryptionOperation {
  readonly ObjectEncryption?: ObjectEncryption;
}
export interface S3UpdateObjectEncryptionSSEKMS {
  readonly KMSKeyArn: string;
  readonly BucketKeyEnabled?: boolean;
}
export interface SSECFilter {}
export interface SSEKMS {
  readonly KeyId: string;
}
export interface SSEKMSEncryption {
  readonly KeyId: string;
}
export interface SSEKMSFilter {
  readonly KmsKeyArn?: string;
  readonly BucketKeyEnabled?: boolean;
}
export interface SSES3 {}
export interface SSES3Encryption {}
export interface SSES3Filter {}
export interface Scope {
  readonly Prefixes?: readonly string[];
  readonly Permissions?: readonly ScopePermission[];
}
export type ScopePermission = "GetObject" | "GetObjectAttributes" | "ListMultipartUploadParts" | "ListBucket" | "ListBucketMultipartUploads" | "PutObject" | "DeleteObject" | "AbortMultipartUpload";
export interface SelectionCriteria {
  readonly Delimiter?: string;
  readonly MaxDepth?: number;
  readonly MinStorageBytesPercentage?: number;
}
export interface SourceSelectionCriteria {
  readonly SseKmsEncryptedObjects?: SseKmsEncryptedObjects;
  readonly ReplicaModifications?: ReplicaModifications;
}
export interface SseKmsEncryptedObjects {
  readonly Status: SseKmsEncryptedObjectsStatus;
}
export type SseKmsEncryptedObjectsStatus = "Enabled" | "Disabled";
export interface StorageLensAwsOrg {
  readonly Arn: string;
}
export interface StorageLensConfiguration {
  readonly Id: string;
  readonly AccountLevel: AccountLevel;
  readonly Include?: Include;
  readonly Exclude?: Exclude;
  readonly DataExport?: StorageLensDataExport;
  readonly ExpandedPrefixesDataExport?: StorageLensExpandedPrefixesDataExport;
  readonly IsEnabled: boolean;
  readonly AwsOrg?: StorageLensAwsOrg;
  readonly StorageLensArn?: string;
  readonly PrefixDelimiter?: string;
}
export interface StorageLensDataExport {
  readonly S3BucketDestination?: S3BucketDestination;
  readonly CloudWatchMetrics?: CloudWatchMetrics;
  readonly StorageLensTableDestination?: StorageLensTableDestination;
}
export interface StorageLensDataExportEncryption {
  readonly SSES3?: SSES3;
  readonly SSEKMS?: SSEKMS;
}
export interface StorageLensExpandedPrefixesDataExport {
  readonly S3BucketDestination?: S3BucketDestination;
  readonly StorageLensTableDestination?: StorageLensTableDestination;
}
export interface StorageLensGroup {
  readonly Name: string;
  readonly Filter: StorageLensGroupFilter;
  readonly StorageLensGroupArn?: string;
}
export interface StorageLensGroupAndOperator {
  readonly MatchAnyPrefix?: readonly string[];
  readonly MatchAnySuffix?: readonly string[];
  readonly MatchAnyTag?: readonly S3Tag[];
  readonly MatchObjectAge?: MatchObjectAge;
  readonly MatchObjectSize?: MatchObjectSize;
}
export interface StorageLensGroupFilter {
  readonly MatchAnyPrefix?: readonly string[];
  readonly MatchAnySuffix?: readonly string[];
  readonly MatchAnyTag?: readonly S3Tag[];
  readonly MatchObjectAge?: MatchObjectAge;
  readonly MatchObjectSize?: MatchObjectSize;
  readonly And?: StorageLensGroupAndOperator;
  readonly Or?: StorageLensGroupOrOperator;
}
export interface StorageLensGroupLevel {
  readonly SelectionCriteria?: StorageLensGroupLevelSelectionCriteria;
}
export interface StorageLensGroupLevelSelectionCriteria {
  readonly Include?: readonly string[];
  readonly Exclude?: readonly string[];
}
export interface StorageLensGroupOrOperator {
  readonly MatchAnyPrefix?: readonly string[];
  readonly MatchAnySuffix?: readonly string[];
  readonly MatchAnyTag?: readonly S3Tag[];
  readonly MatchObjectAge?: MatchObjectAge;
  readonly MatchObjectSize?: MatchObjectSize;
}
export interface StorageLensTableDestination {
  readonly IsEnabled: boolean;
  readonly Encryption?: StorageLensDataExportEncryption;
}
export interface StorageLensTag {
  readonly Key: string;
  readonly Value: string;
}
export interface SubmitMultiRegionAccessPointRoutesRequest {
  readonly AccountId: string;
  readonly Mrap: string;
  readonly RouteUpdates: readonly MultiRegionAccessPointRoute[];
}
export interface SubmitMultiRegionAccessPointRoutesResult {}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagResourceRequest {
  readonly AccountId: string;
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}
export interface TagResourceResult {}
export interface Tagging {
  readonly TagSet: readonly S3Tag[];
}
export interface Transition {
  readonly Date?: Date;
  readonly Days?: number;
  readonly StorageClass?: TransitionStorageClass;
}
export type TransitionStorageClass = "GLACIER" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE";
export interface UntagResourceRequest {
  readonly AccountId: string;
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResult {}
export interface UpdateAccessGrantsLocationRequest {
  readonly AccountId: string;
  readonly AccessGrantsLocationId: string;
  readonly IAMRoleArn: string;
}
export interface UpdateAccessGrantsLocationResult {
  readonly CreatedAt?: Date;
  readonly AccessGrantsLocationId?: string;
  readonly AccessGrantsLocationArn?: string;
  readonly LocationScope?: string;
  readonly IAMRoleArn?: string;
}
export interface UpdateJobPriorityRequest {
  readonly AccountId: string;
  readonly JobId: string;
  readonly Priority: number;
}
export interface UpdateJobPriorityResult {
  readonly JobId: string;
  readonly Priority: number;
}
export interface UpdateJobStatusRequest {
  readonly AccountId: string;
  readonly JobId: string;
  readonly RequestedJobStatus: RequestedJobStatus;
  readonly StatusUpdateReason?: string;
}
export interface UpdateJobStatusResult {
  readonly JobId?: string;
  readonly Status?: JobStatus;
  readonly StatusUpdateReason?: string;
}
export interface UpdateStorageLensGroupRequest {
  readonly Name: string;
  readonly AccountId: string;
  readonly StorageLensGroup: StorageLensGroup;
}
export interface VersioningConfiguration {
  readonly MFADelete?: MFADelete;
  readonly Status?: BucketVersioningStatus;
}
export interface VpcConfiguration {
  readonly VpcId: string;
}
