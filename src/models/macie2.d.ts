/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of macie2. */

/** Input and output of each operation. */
export interface Operations {
  AcceptInvitation: [AcceptInvitationRequest, AcceptInvitationResponse];
  BatchGetCustomDataIdentifiers: [BatchGetCustomDataIdentifiersRequest, BatchGetCustomDataIdentifiersResponse];
  BatchUpdateAutomatedDiscoveryAccounts: [BatchUpdateAutomatedDiscoveryAccountsRequest, BatchUpdateAutomatedDiscoveryAccountsResponse];
  CreateAllowList: [CreateAllowListRequest, CreateAllowListResponse];
  CreateClassificationJob: [CreateClassificationJobRequest, CreateClassificationJobResponse];
  CreateCustomDataIdentifier: [CreateCustomDataIdentifierRequest, CreateCustomDataIdentifierResponse];
  CreateFindingsFilter: [CreateFindingsFilterRequest, CreateFindingsFilterResponse];
  CreateInvitations: [CreateInvitationsRequest, CreateInvitationsResponse];
  CreateMember: [CreateMemberRequest, CreateMemberResponse];
  CreateSampleFindings: [CreateSampleFindingsRequest, CreateSampleFindingsResponse];
  DeclineInvitations: [DeclineInvitationsRequest, DeclineInvitationsResponse];
  DeleteAllowList: [DeleteAllowListRequest, DeleteAllowListResponse];
  DeleteCustomDataIdentifier: [DeleteCustomDataIdentifierRequest, DeleteCustomDataIdentifierResponse];
  DeleteFindingsFilter: [DeleteFindingsFilterRequest, DeleteFindingsFilterResponse];
  DeleteInvitations: [DeleteInvitationsRequest, DeleteInvitationsResponse];
  DeleteMember: [DeleteMemberRequest, DeleteMemberResponse];
  DescribeBuckets: [DescribeBucketsRequest, DescribeBucketsResponse];
  DescribeClassificationJob: [DescribeClassificationJobRequest, DescribeClassificationJobResponse];
  DescribeOrganizationConfiguration: [DescribeOrganizationConfigurationRequest, DescribeOrganizationConfigurationResponse];
  DisableMacie: [DisableMacieRequest, DisableMacieResponse];
  DisableOrganizationAdminAccount: [DisableOrganizationAdminAccountRequest, DisableOrganizationAdminAccountResponse];
  DisassociateFromAdministratorAccount: [DisassociateFromAdministratorAccountRequest, DisassociateFromAdministratorAccountResponse];
  DisassociateFromMasterAccount: [DisassociateFromMasterAccountRequest, DisassociateFromMasterAccountResponse];
  DisassociateMember: [DisassociateMemberRequest, DisassociateMemberResponse];
  EnableMacie: [EnableMacieRequest, EnableMacieResponse];
  EnableOrganizationAdminAccount: [EnableOrganizationAdminAccountRequest, EnableOrganizationAdminAccountResponse];
  GetAdministratorAccount: [GetAdministratorAccountRequest, GetAdministratorAccountResponse];
  GetAllowList: [GetAllowListRequest, GetAllowListResponse];
  GetAutomatedDiscoveryConfiguration: [GetAutomatedDiscoveryConfigurationRequest, GetAutomatedDiscoveryConfigurationResponse];
  GetBucketStatistics: [GetBucketStatisticsRequest, GetBucketStatisticsResponse];
  GetClassificationExportConfiguration: [GetClassificationExportConfigurationRequest, GetClassificationExportConfigurationResponse];
  GetClassificationScope: [GetClassificationScopeRequest, GetClassificationScopeResponse];
  GetCustomDataIdentifier: [GetCustomDataIdentifierRequest, GetCustomDataIdentifierResponse];
  GetFindingStatistics: [GetFindingStatisticsRequest, GetFindingStatisticsResponse];
  GetFindings: [GetFindingsRequest, GetFindingsResponse];
  GetFindingsFilter: [GetFindingsFilterRequest, GetFindingsFilterResponse];
  GetFindingsPublicationConfiguration: [GetFindingsPublicationConfigurationRequest, GetFindingsPublicationConfigurationResponse];
  GetInvitationsCount: [GetInvitationsCountRequest, GetInvitationsCountResponse];
  GetMacieSession: [GetMacieSessionRequest, GetMacieSessionResponse];
  GetMasterAccount: [GetMasterAccountRequest, GetMasterAccountResponse];
  GetMember: [GetMemberRequest, GetMemberResponse];
  GetResourceProfile: [GetResourceProfileRequest, GetResourceProfileResponse];
  GetRevealConfiguration: [GetRevealConfigurationRequest, GetRevealConfigurationResponse];
  GetSensitiveDataOccurrences: [GetSensitiveDataOccurrencesRequest, GetSensitiveDataOccurrencesResponse];
  GetSensitiveDataOccurrencesAvailability: [GetSensitiveDataOccurrencesAvailabilityRequest, GetSensitiveDataOccurrencesAvailabilityResponse];
  GetSensitivityInspectionTemplate: [GetSensitivityInspectionTemplateRequest, GetSensitivityInspectionTemplateResponse];
  GetUsageStatistics: [GetUsageStatisticsRequest, GetUsageStatisticsResponse];
  GetUsageTotals: [GetUsageTotalsRequest, GetUsageTotalsResponse];
  ListAllowLists: [ListAllowListsRequest, ListAllowListsResponse];
  ListAutomatedDiscoveryAccounts: [ListAutomatedDiscoveryAccountsRequest, ListAutomatedDiscoveryAccountsResponse];
  ListClassificationJobs: [ListClassificationJobsRequest, ListClassificationJobsResponse];
  ListClassificationScopes: [ListClassificationScopesRequest, ListClassificationScopesResponse];
  ListCustomDataIdentifiers: [ListCustomDataIdentifiersRequest, ListCustomDataIdentifiersResponse];
  ListFindings: [ListFindingsRequest, ListFindingsResponse];
  ListFindingsFilters: [ListFindingsFiltersRequest, ListFindingsFiltersResponse];
  ListInvitations: [ListInvitationsRequest, ListInvitationsResponse];
  ListManagedDataIdentifiers: [ListManagedDataIdentifiersRequest, ListManagedDataIdentifiersResponse];
  ListMembers: [ListMembersRequest, ListMembersResponse];
  ListOrganizationAdminAccounts: [ListOrganizationAdminAccountsRequest, ListOrganizationAdminAccountsResponse];
  ListResourceProfileArtifacts: [ListResourceProfileArtifactsRequest, ListResourceProfileArtifactsResponse];
  ListResourceProfileDetections: [ListResourceProfileDetectionsRequest, ListResourceProfileDetectionsResponse];
  ListSensitivityInspectionTemplates: [ListSensitivityInspectionTemplatesRequest, ListSensitivityInspectionTemplatesResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  PutClassificationExportConfiguration: [PutClassificationExportConfigurationRequest, PutClassificationExportConfigurationResponse];
  PutFindingsPublicationConfiguration: [PutFindingsPublicationConfigurationRequest, PutFindingsPublicationConfigurationResponse];
  SearchResources: [SearchResourcesRequest, SearchResourcesResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  TestCustomDataIdentifier: [TestCustomDataIdentifierRequest, TestCustomDataIdentifierResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateAllowList: [UpdateAllowListRequest, UpdateAllowListResponse];
  UpdateAutomatedDiscoveryConfiguration: [UpdateAutomatedDiscoveryConfigurationRequest, UpdateAutomatedDiscoveryConfigurationResponse];
  UpdateClassificationJob: [UpdateClassificationJobRequest, UpdateClassificationJobResponse];
  UpdateClassificationScope: [UpdateClassificationScopeRequest, UpdateClassificationScopeResponse];
  UpdateFindingsFilter: [UpdateFindingsFilterRequest, UpdateFindingsFilterResponse];
  UpdateMacieSession: [UpdateMacieSessionRequest, UpdateMacieSessionResponse];
  UpdateMemberSession: [UpdateMemberSessionRequest, UpdateMemberSessionResponse];
  UpdateOrganizationConfiguration: [UpdateOrganizationConfigurationRequest, UpdateOrganizationConfigurationResponse];
  UpdateResourceProfile: [UpdateResourceProfileRequest, UpdateResourceProfileResponse];
  UpdateResourceProfileDetections: [UpdateResourceProfileDetectionsRequest, UpdateResourceProfileDetectionsResponse];
  UpdateRevealConfiguration: [UpdateRevealConfigurationRequest, UpdateRevealConfigurationResponse];
  UpdateSensitivityInspectionTemplate: [UpdateSensitivityInspectionTemplateRequest, UpdateSensitivityInspectionTemplateResponse];
}

export interface AcceptInvitationRequest {
  readonly administratorAccountId?: string;
  readonly invitationId: string;
  readonly masterAccount?: string;
}
export interface AcceptInvitationResponse {}
export interface AccessControlList {
  readonly allowsPublicReadAccess?: boolean;
  readonly allowsPublicWriteAccess?: boolean;
}
export interface AccountDetail {
  readonly accountId: string;
  readonly email: string;
}
export interface AccountLevelPermissions {
  readonly blockPublicAccess?: BlockPublicAccess;
}
export interface AdminAccount {
  readonly accountId?: string;
  readonly status?: AdminStatus;
}
export type AdminStatus = "ENABLED" | "DISABLING_IN_PROGRESS";
export interface AllowListCriteria {
  readonly regex?: string;
  readonly s3WordsList?: S3WordsList;
}
export interface AllowListStatus {
  readonly code: AllowListStatusCode;
  readonly description?: string;
}
export type AllowListStatusCode = "OK" | "S3_OBJECT_NOT_FOUND" | "S3_USER_ACCESS_DENIED" | "S3_OBJECT_ACCESS_DENIED" | "S3_THROTTLED" | "S3_OBJECT_OVERSIZE" | "S3_OBJECT_EMPTY" | "UNKNOWN_ERROR";
export interface AllowListSummary {
  readonly arn?: string;
  readonly createdAt?: Date;
  readonly description?: string;
  readonly id?: string;
  readonly name?: string;
  readonly updatedAt?: Date;
}
export type AllowsUnencryptedObjectUploads = "TRUE" | "FALSE" | "UNKNOWN";
export interface ApiCallDetails {
  readonly api?: string;
  readonly apiServiceName?: string;
  readonly firstSeen?: Date;
  readonly lastSeen?: Date;
}
export interface AssumedRole {
  readonly accessKeyId?: string;
  readonly accountId?: string;
  readonly arn?: string;
  readonly principalId?: string;
  readonly sessionContext?: SessionContext;
}
export type AutoEnableMode = "ALL" | "NEW" | "NONE";
export interface AutomatedDiscoveryAccount {
  readonly accountId?: string;
  readonly status?: AutomatedDiscoveryAccountStatus;
}
export type AutomatedDiscoveryAccountStatus = "ENABLED" | "DISABLED";
export interface AutomatedDiscoveryAccountUpdate {
  readonly accountId?: string;
  readonly status?: AutomatedDiscoveryAccountStatus;
}
export interface AutomatedDiscoveryAccountUpdateError {
  readonly accountId?: string;
  readonly errorCode?: AutomatedDiscoveryAccountUpdateErrorCode;
}
export type AutomatedDiscoveryAccountUpdateErrorCode = "ACCOUNT_PAUSED" | "ACCOUNT_NOT_FOUND";
export type AutomatedDiscoveryMonitoringStatus = "MONITORED" | "NOT_MONITORED";
export type AutomatedDiscoveryStatus = "ENABLED" | "DISABLED";
export type AvailabilityCode = "AVAILABLE" | "UNAVAILABLE";
export interface AwsAccount {
  readonly accountId?: string;
  readonly principalId?: string;
}
export interface AwsService {
  readonly invokedBy?: string;
}
export interface BatchGetCustomDataIdentifierSummary {
  readonly arn?: string;
  readonly createdAt?: Date;
  readonly deleted?: boolean;
  readonly description?: string;
  readonly id?: string;
  readonly name?: string;
}
export interface BatchGetCustomDataIdentifiersRequest {
  readonly ids?: readonly string[];
}
export interface BatchGetCustomDataIdentifiersResponse {
  readonly customDataIdentifiers?: readonly BatchGetCustomDataIdentifierSummary[];
  readonly notFoundIdentifierIds?: readonly string[];
}
export interface BatchUpdateAutomatedDiscoveryAccountsRequest {
  readonly accounts?: readonly AutomatedDiscoveryAccountUpdate[];
}
export interface BatchUpdateAutomatedDiscoveryAccountsResponse {
  readonly errors?: readonly AutomatedDiscoveryAccountUpdateError[];
}
export interface BlockPublicAccess {
  readonly blockPublicAcls?: boolean;
  readonly blockPublicPolicy?: boolean;
  readonly ignorePublicAcls?: boolean;
  readonly restrictPublicBuckets?: boolean;
}
export interface BucketCountByEffectivePermission {
  readonly publiclyAccessible?: number;
  readonly publiclyReadable?: number;
  readonly publiclyWritable?: number;
  readonly unknown?: number;
}
export interface BucketCountByEncryptionType {
  readonly kmsManaged?: number;
  readonly s3Managed?: number;
  readonly unencrypted?: number;
  readonly unknown?: number;
}
export interface BucketCountBySharedAccessType {
  readonly external?: number;
  readonly internal?: number;
  readonly notShared?: number;
  readonly unknown?: number;
}
export interface BucketCountPolicyAllowsUnencryptedObjectUploads {
  readonly allowsUnencryptedObjectUploads?: number;
  readonly deniesUnencryptedObjectUploads?: number;
  readonly unknown?: number;
}
export interface BucketCriteriaAdditionalProperties {
  readonly eq?: readonly string[];
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
  readonly neq?: readonly string[];
  readonly prefix?: string;
}
export interface BucketLevelPermissions {
  readonly accessControlList?: AccessControlList;
  readonly blockPublicAccess?: BlockPublicAccess;
  readonly bucketPolicy?: BucketPolicy;
}
export interface BucketMetadata {
  readonly accountId?: string;
  readonly allowsUnencryptedObjectUploads?: AllowsUnencryptedObjectUploads;
  readonly automatedDiscoveryMonitoringStatus?: AutomatedDiscoveryMonitoringStatus;
  readonly bucketArn?: string;
  readonly bucketCreatedAt?: Date;
  readonly bucketName?: string;
  readonly classifiableObjectCount?: number;
  readonly classifiableSizeInBytes?: number;
  readonly errorCode?: BucketMetadataErrorCode;
  readonly errorMessage?: string;
  readonly jobDetails?: JobDetails;
  readonly lastAutomatedDiscoveryTime?: Date;
  readonly lastUpdated?: Date;
  readonly objectCount?: number;
  readonly objectCountByEncryptionType?: ObjectCountByEncryptionType;
  readonly publicAccess?: BucketPublicAccess;
  readonly region?: string;
  readonly replicationDetails?: ReplicationDetails;
  readonly sensitivityScore?: number;
  readonly serverSideEncryption?: BucketServerSideEncryption;
  readonly sharedAccess?: SharedAccess;
  readonly sizeInBytes?: number;
  readonly sizeInBytesCompressed?: number;
  readonly tags?: readonly KeyValuePair[];
  readonly unclassifiableObjectCount?: ObjectLevelStatistics;
  readonly unclassifiableObjectSizeInBytes?: ObjectLevelStatistics;
  readonly versioning?: boolean;
}
export type BucketMetadataErrorCode = "ACCESS_DENIED" | "BUCKET_COUNT_EXCEEDS_QUOTA";
export interface BucketPermissionConfiguration {
  readonly accountLevelPermissions?: AccountLevelPermissions;
  readonly bucketLevelPermissions?: BucketLevelPermissions;
}
export interface BucketPolicy {
  readonly allowsPublicReadAccess?: boolean;
  readonly allowsPublicWriteAccess?: boolean;
}
export interface BucketPublicAccess {
  readonly effectivePermission?: EffectivePermission;
  readonly permissionConfiguration?: BucketPermissionConfiguration;
}
export interface BucketServerSideEncryption {
  readonly kmsMasterKeyId?: string;
  readonly type?: Type;
}
export interface BucketSortCriteria {
  readonly attributeName?: string;
  readonly orderBy?: OrderBy;
}
export interface BucketStatisticsBySensitivity {
  readonly classificationError?: SensitivityAggregations;
  readonly notClassified?: SensitivityAggregations;
  readonly notSensitive?: SensitivityAggregations;
  readonly sensitive?: SensitivityAggregations;
}
export interface Cell {
  readonly cellReference?: string;
  readonly column?: number;
  readonly columnName?: string;
  readonly row?: number;
}
export interface ClassificationDetails {
  readonly detailedResultsLocation?: string;
  readonly jobArn?: string;
  readonly jobId?: string;
  readonly originType?: OriginType;
  readonly result?: ClassificationResult;
}
export interface ClassificationExportConfiguration {
  readonly s3Destination?: S3Destination;
}
export interface ClassificationResult {
  readonly additionalOccurrences?: boolean;
  readonly customDataIdentifiers?: CustomDataIdentifiers;
  readonly mimeType?: string;
  readonly sensitiveData?: readonly SensitiveDataItem[];
  readonly sizeClassified?: number;
  readonly status?: ClassificationResultStatus;
}
export interface ClassificationResultStatus {
  readonly code?: string;
  readonly reason?: string;
}
export interface ClassificationScopeSummary {
  readonly id?: string;
  readonly name?: string;
}
export type ClassificationScopeUpdateOperation = "ADD" | "REPLACE" | "REMOVE";
export interface CreateAllowListRequest {
  readonly clientToken: string;
  readonly criteria: AllowListCriteria;
  readonly description?: string;
  readonly name: string;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateAllowListResponse {
  readonly arn?: string;
  readonly id?: string;
}
export interface CreateClassificationJobRequest {
  readonly allowListIds?: readonly string[];
  readonly clientToken: string;
  readonly customDataIdentifierIds?: readonly string[];
  readonly description?: string;
  readonly initialRun?: boolean;
  readonly jobType: JobType;
  readonly managedDataIdentifierIds?: readonly string[];
  readonly managedDataIdentifierSelector?: ManagedDataIdentifierSelector;
  readonly name: string;
  readonly s3JobDefinition: S3JobDefinition;
  readonly samplingPercentage?: number;
  readonly scheduleFrequency?: JobScheduleFrequency;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateClassificationJobResponse {
  readonly jobArn?: string;
  readonly jobId?: string;
}
export interface CreateCustomDataIdentifierRequest {
  readonly clientToken?: string;
  readonly description?: string;
  readonly ignoreWords?: readonly string[];
  readonly keywords?: readonly string[];
  readonly maximumMatchDistance?: number;
  readonly name: string;
  readonly regex: string;
  readonly severityLevels?: readonly SeverityLevel[];
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateCustomDataIdentifierResponse {
  readonly customDataIdentifierId?: string;
}
export interface CreateFindingsFilterRequest {
  readonly action: FindingsFilterAction;
  readonly clientToken?: string;
  readonly description?: string;
  readonly findingCriteria: FindingCriteria;
  readonly name: string;
  readonly position?: number;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateFindingsFilterResponse {
  readonly arn?: string;
  readonly id?: string;
}
export interface CreateInvitationsRequest {
  readonly accountIds: readonly string[];
  readonly disableEmailNotification?: boolean;
  readonly message?: string;
}
export interface CreateInvitationsResponse {
  readonly unprocessedAccounts?: readonly UnprocessedAccount[];
}
export interface CreateMemberRequest {
  readonly account: AccountDetail;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateMemberResponse {
  readonly arn?: string;
}
export interface CreateSampleFindingsRequest {
  readonly findingTypes?: readonly FindingType[];
}
export interface CreateSampleFindingsResponse {}
export interface CriteriaBlockForJob {
  readonly and?: readonly CriteriaForJob[];
}
export interface CriteriaForJob {
  readonly simpleCriterion?: SimpleCriterionForJob;
  readonly tagCriterion?: TagCriterionForJob;
}
export interface CriterionAdditionalProperties {
  readonly eq?: readonly string[];
  readonly eqExactMatch?: readonly string[];
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
  readonly neq?: readonly string[];
}
export type Currency = "USD";
export interface CustomDataIdentifierSummary {
  readonly arn?: string;
  readonly createdAt?: Date;
  readonly description?: string;
  readonly id?: string;
  readonly name?: string;
}
export interface CustomDataIdentifiers {
  readonly detections?: readonly CustomDetection[];
  readonly totalCount?: number;
}
export interface CustomDetection {
  readonly arn?: string;
  readonly count?: number;
  readonly name?: string;
  readonly occurrences?: Occurrences;
}
export interface DailySchedule {}
export type DataIdentifierSeverity = "LOW" | "MEDIUM" | "HIGH";
export type DataIdentifierType = "CUSTOM" | "MANAGED";
export type DayOfWeek = "SUNDAY" | "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY";
export interface DeclineInvitationsRequest {
  readonly accountIds: readonly string[];
}
export interface DeclineInvitationsResponse {
  readonly unprocessedAccounts?: readonly UnprocessedAccount[];
}
export interface DefaultDetection {
  readonly count?: number;
  readonly occurrences?: Occurrences;
  readonly type?: string;
}
export interface DeleteAllowListRequest {
  readonly id: string;
  readonly ignoreJobChecks?: string;
}
export interface DeleteAllowListResponse {}
export interface DeleteCustomDataIdentifierRequest {
  readonly id: string;
}
export interface DeleteCustomDataIdentifierResponse {}
export interface DeleteFindingsFilterRequest {
  readonly id: string;
}
export interface DeleteFindingsFilterResponse {}
export interface DeleteInvitationsRequest {
  readonly accountIds: readonly string[];
}
export interface DeleteInvitationsResponse {
  readonly unprocessedAccounts?: readonly UnprocessedAccount[];
}
export interface DeleteMemberRequest {
  readonly id: string;
}
export interface DeleteMemberResponse {}
export interface DescribeBucketsRequest {
  readonly criteria?: Readonly<Record<string, BucketCriteriaAdditionalProperties>>;
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly sortCriteria?: BucketSortCriteria;
}
export interface DescribeBucketsResponse {
  readonly buckets?: readonly BucketMetadata[];
  readonly nextToken?: string;
}
export interface DescribeClassificationJobRequest {
  readonly jobId: string;
}
export interface DescribeClassificationJobResponse {
  readonly allowListIds?: readonly string[];
  readonly clientToken?: string;
  readonly createdAt?: Date;
  readonly customDataIdentifierIds?: readonly string[];
  readonly description?: string;
  readonly initialRun?: boolean;
  readonly jobArn?: string;
  readonly jobId?: string;
  readonly jobStatus?: JobStatus;
  readonly jobType?: JobType;
  readonly lastRunErrorStatus?: LastRunErrorStatus;
  readonly lastRunTime?: Date;
  readonly managedDataIdentifierIds?: readonly string[];
  readonly managedDataIdentifierSelector?: ManagedDataIdentifierSelector;
  readonly name?: string;
  readonly s3JobDefinition?: S3JobDefinition;
  readonly samplingPercentage?: number;
  readonly scheduleFrequency?: JobScheduleFrequency;
  readonly statistics?: Statistics;
  readonly tags?: Readonly<Record<string, string>>;
  readonly userPausedDetails?: UserPausedDetails;
}
export interface DescribeOrganizationConfigurationRequest {}
export interface DescribeOrganizationConfigurationResponse {
  readonly autoEnable?: boolean;
  readonly maxAccountLimitReached?: boolean;
}
export interface DetectedDataDetails {
  readonly value: string;
}
export interface Detection {
  readonly arn?: string;
  readonly count?: number;
  readonly id?: string;
  readonly name?: string;
  readonly suppressed?: boolean;
  readonly type?: DataIdentifierType;
}
export interface DisableMacieRequest {}
export interface DisableMacieResponse {}
export interface DisableOrganizationAdminAccountRequest {
  readonly adminAccountId: string;
}
export interface DisableOrganizationAdminAccountResponse {}
export interface DisassociateFromAdministratorAccountRequest {}
export interface DisassociateFromAdministratorAccountResponse {}
export interface DisassociateFromMasterAccountRequest {}
export interface DisassociateFromMasterAccountResponse {}
export interface DisassociateMemberRequest {
  readonly id: string;
}
export interface DisassociateMemberResponse {}
export interface DomainDetails {
  readonly domainName?: string;
}
export type EffectivePermission = "PUBLIC" | "NOT_PUBLIC" | "UNKNOWN";
export interface EnableMacieRequest {
  readonly clientToken?: string;
  readonly findingPublishingFrequency?: FindingPublishingFrequency;
  readonly status?: MacieStatus;
}
export interface EnableMacieResponse {}
export interface EnableOrganizationAdminAccountRequest {
  readonly adminAccountId: string;
  readonly clientToken?: string;
}
export interface EnableOrganizationAdminAccountResponse {}
export type EncryptionType = "NONE" | "AES256" | "aws:kms" | "UNKNOWN" | "aws:kms:dsse";
export type ErrorCode = "ClientError" | "InternalError";
export interface FederatedUser {
  readonly accessKeyId?: string;
  readonly accountId?: string;
  readonly arn?: string;
  readonly principalId?: string;
  readonly sessionContext?: SessionContext;
}
export interface Finding {
  readonly accountId?: string;
  readonly archived?: boolean;
  readonly category?: FindingCategory;
  readonly classificationDetails?: ClassificationDetails;
  readonly count?: number;
  readonly createdAt?: Date;
  readonly description?: string;
  readonly id?: string;
  readonly partition?: string;
  readonly policyDetails?: PolicyDetails;
  readonly region?: string;
  readonly resourcesAffected?: ResourcesAffected;
  readonly sample?: boolean;
  readonly schemaVersion?: string;
  readonly severity?: Severity;
  readonly title?: string;
  readonly type?: FindingType;
  readonly updatedAt?: Date;
}
export interface FindingAction {
  readonly actionType?: FindingActionType;
  readonly apiCallDetails?: ApiCallDetails;
}
export type FindingActionType = "AWS_API_CALL";
export interface FindingActor {
  readonly domainDetails?: DomainDetails;
  readonly ipAddressDetails?: IpAddressDetails;
  readonly userIdentity?: UserIdentity;
}
export type FindingCategory = "CLASSIFICATION" | "POLICY";
export interface FindingCriteria {
  readonly criterion?: Readonly<Record<string, CriterionAdditionalProperties>>;
}
export type FindingPublishingFrequency = "FIFTEEN_MINUTES" | "ONE_HOUR" | "SIX_HOURS";
export type FindingStatisticsSortAttributeName = "groupKey" | "count";
export interface FindingStatisticsSortCriteria {
  readonly attributeName?: FindingStatisticsSortAttributeName;
  readonly orderBy?: OrderBy;
}
export type FindingType = "SensitiveData:S3Object/Multiple" | "SensitiveData:S3Object/Financial" | "SensitiveData:S3Object/Personal" | "SensitiveData:S3Object/Credentials" | "SensitiveData:S3Object/CustomIdentifier" | "Policy:IAMUser/S3BucketPublic" | "Policy:IAMUser/S3BucketSharedExternally" | "Policy:IAMUser/S3BucketReplicatedExternally" | "Policy:IAMUser/S3BucketEncryptionDisabled" | "Policy:IAMUser/S3BlockPublicAccessDisabled" | "Policy:IAMUser/S3BucketSharedWithCloudFront";
export type FindingsFilterAction = "ARCHIVE" | "NOOP";
export interface FindingsFilterListItem {
  readonly action?: FindingsFilterAction;
  readonly arn?: string;
  readonly id?: string;
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface GetAdministratorAccountRequest {}
export interface GetAdministratorAccountResponse {
  readonly administrator?: Invitation;
}
export interface GetAllowListRequest {
  readonly id: string;
}
export interface GetAllowListResponse {
  readonly arn?: string;
  readonly createdAt?: Date;
  readonly criteria?: AllowListCriteria;
  readonly description?: string;
  readonly id?: string;
  readonly name?: string;
  readonly status?: AllowListStatus;
  readonly tags?: Readonly<Record<string, string>>;
  readonly updatedAt?: Date;
}
export interface GetAutomatedDiscoveryConfigurationRequest {}
export interface GetAutomatedDiscoveryConfigurationResponse {
  readonly autoEnableOrganizationMembers?: AutoEnableMode;
  readonly classificationScopeId?: string;
  readonly disabledAt?: Date;
  readonly firstEnabledAt?: Date;
  readonly lastUpdatedAt?: Date;
  readonly sensitivityInspectionTemplateId?: string;
  readonly status?: AutomatedDiscoveryStatus;
}
export interface GetBucketStatisticsRequest {
  readonly accountId?: string;
}
export interface GetBucketStatisticsResponse {
  readonly bucketCount?: number;
  readonly bucketCountByEffectivePermission?: BucketCountByEffectivePermission;
  readonly bucketCountByEncryptionType?: BucketCountByEncryptionType;
  readonly bucketCountByObjectEncryptionRequirement?: BucketCountPolicyAllowsUnencryptedObjectUploads;
  readonly bucketCountBySharedAccessType?: BucketCountBySharedAccessType;
  readonly bucketStatisticsBySensitivity?: BucketStatisticsBySensitivity;
  readonly classifiableObjectCount?: number;
  readonly classifiableSizeInBytes?: number;
  readonly lastUpdated?: Date;
  readonly objectCount?: number;
  readonly sizeInBytes?: number;
  readonly sizeInBytesCompressed?: number;
  readonly unclassifiableObjectCount?: ObjectLevelStatistics;
  readonly unclassifiableObjectSizeInBytes?: ObjectLevelStatistics;
}
export interface GetClassificationExportConfigurationRequest {}
export interface GetClassificationExportConfigurationResponse {
  readonly configuration?: ClassificationExportConfiguration;
}
export interface GetClassificationScopeRequest {
  readonly id: string;
}
export interface GetClassificationScopeResponse {
  readonly id?: string;
  readonly name?: string;
  readonly s3?: S3ClassificationScope;
}
export interface GetCustomDataIdentifierRequest {
  readonly id: string;
}
export interface GetCustomDataIdentifierResponse {
  readonly arn?: string;
  readonly createdAt?: Date;
  readonly deleted?: boolean;
  readonly description?: string;
  readonly id?: string;
  readonly ignoreWords?: readonly string[];
  readonly keywords?: readonly string[];
  readonly maximumMatchDistance?: number;
  readonly name?: string;
  readonly regex?: string;
  readonly severityLevels?: readonly SeverityLevel[];
  readonly tags?: Readonly<Record<string, string>>;
}
export interface GetFindingStatisticsRequest {
  readonly findingCriteria?: FindingCriteria;
  readonly groupBy: GroupBy;
  readonly size?: number;
  readonly sortCriteria?: FindingStatisticsSortCriteria;
}
export interface GetFindingStatisticsResponse {
  readonly countsByGroup?: readonly GroupCount[];
}
export interface GetFindingsFilterRequest {
  readonly id: string;
}
export interface GetFindingsFilterResponse {
  readonly action?: FindingsFilterAction;
  readonly arn?: string;
  readonly description?: string;
  readonly findingCriteria?: FindingCriteria;
  readonly id?: string;
  readonly name?: string;
  readonly position?: number;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface GetFindingsPublicationConfigurationRequest {}
export interface GetFindingsPublicationConfigurationResponse {
  readonly securityHubConfiguration?: SecurityHubConfiguration;
}
export interface GetFindingsRequest {
  readonly findingIds: readonly string[];
  readonly sortCriteria?: SortCriteria;
}
export interface GetFindingsResponse {
  readonly findings?: readonly Finding[];
}
export interface GetInvitationsCountRequest {}
export interface GetInvitationsCountResponse {
  readonly invitationsCount?: number;
}
export interface GetMacieSessionRequest {}
export interface GetMacieSessionResponse {
  readonly createdAt?: Date;
  readonly findingPublishingFrequency?: FindingPublishingFrequency;
  readonly serviceRole?: string;
  readonly status?: MacieStatus;
  readonly updatedAt?: Date;
}
export interface GetMasterAccountRequest {}
export interface GetMasterAccountResponse {
  readonly master?: Invitation;
}
export interface GetMemberRequest {
  readonly id: string;
}
export interface GetMemberResponse {
  readonly accountId?: string;
  readonly administratorAccountId?: string;
  readonly arn?: string;
  readonly email?: string;
  readonly invitedAt?: Date;
  readonly masterAccountId?: string;
  readonly relationshipStatus?: RelationshipStatus;
  readonly tags?: Readonly<Record<string, string>>;
  readonly updatedAt?: Date;
}
export interface GetResourceProfileRequest {
  readonly resourceArn: string;
}
export interface GetResourceProfileResponse {
  readonly profileUpdatedAt?: Date;
  readonly sensitivityScore?: number;
  readonly sensitivityScoreOverridden?: boolean;
  readonly statistics?: ResourceStatistics;
}
export interface GetRevealConfigurationRequest {}
export interface GetRevealConfigurationResponse {
  readonly configuration?: RevealConfiguration;
  readonly retrievalConfiguration?: RetrievalConfiguration;
}
export interface GetSensitiveDataOccurrencesAvailabilityRequest {
  readonly findingId: string;
}
export interface GetSensitiveDataOccurrencesAvailabilityResponse {
  readonly code?: AvailabilityCode;
  readonly reasons?: readonly UnavailabilityReasonCode[];
}
export interface GetSensitiveDataOccurrencesRequest {
  readonly findingId: string;
}
export interface GetSensitiveDataOccurrencesResponse {
  readonly error?: string;
  readonly sensitiveDataOccurrences?: Readonly<Record<string, readonly DetectedDataDetails[]>>;
  readonly status?: RevealRequestStatus;
}
export interface GetSensitivityInspectionTemplateRequest {
  readonly id: string;
}
export interface GetSensitivityInspectionTemplateResponse {
  readonly description?: string;
  readonly excludes?: SensitivityInspectionTemplateExcludes;
  readonly includes?: SensitivityInspectionTemplateIncludes;
  readonly name?: string;
  readonly sensitivityInspectionTemplateId?: string;
}
export interface GetUsageStatisticsRequest {
  readonly filterBy?: readonly UsageStatisticsFilter[];
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly sortBy?: UsageStatisticsSortBy;
  readonly timeRange?: TimeRange;
}
export interface GetUsageStatisticsResponse {
  readonly nextToken?: string;
  readonly records?: readonly UsageRecord[];
  readonly timeRange?: TimeRange;
}
export interface GetUsageTotalsRequest {
  readonly timeRange?: string;
}
export interface GetUsageTotalsResponse {
  readonly timeRange?: TimeRange;
  readonly usageTotals?: readonly UsageTotal[];
}
export type GroupBy = "resourcesAffected.s3Bucket.name" | "type" | "classificationDetails.jobId" | "severity.description";
export interface GroupCount {
  readonly count?: number;
  readonly groupKey?: string;
}
export interface IamUser {
  readonly accountId?: string;
  readonly arn?: string;
  readonly principalId?: string;
  readonly userName?: string;
}
export interface Invitation {
  readonly accountId?: string;
  readonly invitationId?: string;
  readonly invitedAt?: Date;
  readonly relationshipStatus?: RelationshipStatus;
}
export interface IpAddressDetails {
  readonly ipAddressV4?: string;
  readonly ipCity?: IpCity;
  readonly ipCountry?: IpCountry;
  readonly ipGeoLocation?: IpGeoLocation;
  readonly ipOwner?: IpOwner;
}
export interface IpCity {
  readonly name?: string;
}
export interface IpCountry {
  readonly code?: string;
  readonly name?: string;
}
export interface IpGeoLocation {
  readonly lat?: number;
  readonly lon?: number;
}
export interface IpOwner {
  readonly asn?: string;
  readonly asnOrg?: string;
  readonly isp?: string;
  readonly org?: string;
}
export type IsDefinedInJob = "TRUE" | "FALSE" | "UNKNOWN";
export type IsMonitoredByJob = "TRUE" | "FALSE" | "UNKNOWN";
export type JobComparator = "EQ" | "GT" | "GTE" | "LT" | "LTE" | "NE" | "CONTAINS" | "STARTS_WITH";
export interface JobDetails {
  readonly isDefinedInJob?: IsDefinedInJob;
  readonly isMonitoredByJob?: IsMonitoredByJob;
  readonly lastJobId?: string;
  readonly lastJobRunTime?: Date;
}
export interface JobScheduleFrequency {
  readonly dailySchedule?: DailySchedule;
  readonly monthlySchedule?: MonthlySchedule;
  readonly weeklySchedule?: WeeklySchedule;
}
export interface JobScopeTerm {
  readonly simpleScopeTerm?: SimpleScopeTerm;
  readonly tagScopeTerm?: TagScopeTerm;
}
export interface JobScopingBlock {
  readonly and?: readonly JobScopeTerm[];
}
export type JobStatus = "RUNNING" | "PAUSED" | "CANCELLED" | "COMPLETE" | "IDLE" | "USER_PAUSED";
export interface JobSummary {
  readonly bucketCriteria?: S3BucketCriteriaForJob;
  readonly bucketDefinitions?: readonly S3BucketDefinitionForJob[];
  readonly createdAt?: Date;
  readonly jobId?: string;
  readonly jobStatus?: JobStatus;
  readonly jobType?: JobType;
  readonly lastRunErrorStatus?: LastRunErrorStatus;
  readonly name?: string;
  readonly userPausedDetails?: UserPausedDetails;
}
export type JobType = "ONE_TIME" | "SCHEDULED";
export interface KeyValuePair {
  readonly key?: string;
  readonly value?: string;
}
export interface LastRunErrorStatus {
  readonly code?: LastRunErrorStatusCode;
}
export type LastRunErrorStatusCode = "NONE" | "ERROR";
export interface ListAllowListsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListAllowListsResponse {
  readonly allowLists?: readonly AllowListSummary[];
  readonly nextToken?: string;
}
export interface ListAutomatedDiscoveryAccountsRequest {
  readonly accountIds?: readonly string[];
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListAutomatedDiscoveryAccountsResponse {
  readonly items?: readonly AutomatedDiscoveryAccount[];
  readonly nextToken?: string;
}
export interface ListClassificationJobsRequest {
  readonly filterCriteria?: ListJobsFilterCriteria;
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly sortCriteria?: ListJobsSortCriteria;
}
export interface ListClassificationJobsResponse {
  readonly items?: readonly JobSummary[];
  readonly nextToken?: string;
}
export interface ListClassificationScopesRequest {
  readonly name?: string;
  readonly nextToken?: string;
}
export interface ListClassificationScopesResponse {
  readonly classificationScopes?: readonly ClassificationScopeSummary[];
  readonly nextToken?: string;
}
export interface ListCustomDataIdentifiersRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListCustomDataIdentifiersResponse {
  readonly items?: readonly CustomDataIdentifierSummary[];
  readonly nextToken?: string;
}
export interface ListFindingsFiltersRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListFindingsFiltersResponse {
  readonly findingsFilterListItems?: readonly FindingsFilterListItem[];
  readonly nextToken?: string;
}
export interface ListFindingsRequest {
  readonly findingCriteria?: FindingCriteria;
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly sortCriteria?: SortCriteria;
}
export interface ListFindingsResponse {
  readonly findingIds?: readonly string[];
  readonly nextToken?: string;
}
export interface ListInvitationsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListInvitationsResponse {
  readonly invitations?: readonly Invitation[];
  readonly nextToken?: string;
}
export interface ListJobsFilterCriteria {
  readonly excludes?: readonly ListJobsFilterTerm[];
  readonly includes?: readonly ListJobsFilterTerm[];
}
export type ListJobsFilterKey = "jobType" | "jobStatus" | "createdAt" | "name";
export interface ListJobsFilterTerm {
  readonly comparator?: JobComparator;
  readonly key?: ListJobsFilterKey;
  readonly values?: readonly string[];
}
export type ListJobsSortAttributeName = "createdAt" | "jobStatus" | "name" | "jobType";
export interface ListJobsSortCriteria {
  readonly attributeName?: ListJobsSortAttributeName;
  readonly orderBy?: OrderBy;
}
export interface ListManagedDataIdentifiersRequest {
  readonly nextToken?: string;
}
export interface ListManagedDataIdentifiersResponse {
  readonly items?: readonly ManagedDataIdentifierSummary[];
  readonly nextToken?: string;
}
export interface ListMembersRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly onlyAssociated?: string;
}
export interface ListMembersResponse {
  readonly members?: readonly Member[];
  readonly nextToken?: string;
}
export interface ListOrganizationAdminAccountsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListOrganizationAdminAccountsResponse {
  readonly adminAccounts?: readonly AdminAccount[];
  readonly nextToken?: string;
}
export interface ListResourceProfileArtifactsRequest {
  readonly nextToken?: string;
  readonly resourceArn: string;
}
export interface ListResourceProfileArtifactsResponse {
  readonly artifacts?: readonly ResourceProfileArtifact[];
  readonly nextToken?: string;
}
export interface ListResourceProfileDetectionsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly resourceArn: string;
}
export interface ListResourceProfileDetectionsResponse {
  readonly detections?: readonly Detection[];
  readonly nextToken?: string;
}
export interface ListSensitivityInspectionTemplatesRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
export interface ListSensitivityInspectionTemplatesResponse {
  readonly nextToken?: string;
  readonly sensitivityInspectionTemplates?: readonly SensitivityInspectionTemplatesEntry[];
}
export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
}
export interface ListTagsForResourceResponse {
  readonly tags?: Readonly<Record<string, string>>;
}
export type MacieStatus = "PAUSED" | "ENABLED";
export type ManagedDataIdentifierSelector = "ALL" | "EXCLUDE" | "INCLUDE" | "NONE" | "RECOMMENDED";
export interface ManagedDataIdentifierSummary {
  readonly category?: SensitiveDataItemCategory;
  readonly id?: string;
}
export interface MatchingBucket {
  readonly accountId?: string;
  readonly automatedDiscoveryMonitoringStatus?: AutomatedDiscoveryMonitoringStatus;
  readonly bucketName?: string;
  readonly classifiableObjectCount?: number;
  readonly classifiableSizeInBytes?: number;
  readonly errorCode?: BucketMetadataErrorCode;
  readonly errorMessage?: string;
  readonly jobDetails?: JobDetails;
  readonly lastAutomatedDiscoveryTime?: Date;
  readonly objectCount?: number;
  readonly objectCountByEncryptionType?: ObjectCountByEncryptionType;
  readonly sensitivityScore?: number;
  readonly sizeInBytes?: number;
  readonly sizeInBytesCompressed?: number;
  readonly unclassifiableObjectCount?: ObjectLevelStatistics;
  readonly unclassifiableObjectSizeInBytes?: ObjectLevelStatistics;
}
export interface MatchingResource {
  readonly matchingBucket?: MatchingBucket;
}
export interface Member {
  readonly accountId?: string;
  readonly administratorAccountId?: string;
  readonly arn?: string;
  readonly email?: string;
  readonly invitedAt?: Date;
  readonly masterAccountId?: string;
  readonly relationshipStatus?: RelationshipStatus;
  readonly tags?: Readonly<Record<string, string>>;
  readonly updatedAt?: Date;
}
export interface MonthlySchedule {
  readonly dayOfMonth?: number;
}
export interface ObjectCountByEncryptionType {
  readonly customerManaged?: number;
  readonly kmsManaged?: number;
  readonly s3Managed?: number;
  readonly unencrypted?: number;
  readonly unknown?: number;
}
export interface ObjectLevelStatistics {
  readonly fileType?: number;
  readonly storageClass?: number;
  readonly total?: number;
}
export interface Occurrences {
  readonly cells?: readonly Cell[];
  readonly lineRanges?: readonly Range[];
  readonly offsetRanges?: readonly Range[];
  readonly pages?: readonly Page[];
  readonly records?: readonly RecordShape[];
}
export type OrderBy = "ASC" | "DESC";
export type OriginType = "SENSITIVE_DATA_DISCOVERY_JOB" | "AUTOMATED_SENSITIVE_DATA_DISCOVERY";
export interface Page {
  readonly lineRange?: Range;
  readonly offsetRange?: Range;
  readonly pageNumber?: number;
}
export interface PolicyDetails {
  readonly action?: FindingAction;
  readonly actor?: FindingActor;
}
export interface PutClassificationExportConfigurationRequest {
  readonly configuration: ClassificationExportConfiguration;
}
export interface PutClassificationExportConfigurationResponse {
  readonly configuration?: ClassificationExportConfiguration;
}
export interface PutFindingsPublicationConfigurationRequest {
  readonly clientToken?: string;
  readonly securityHubConfiguration?: SecurityHubConfiguration;
}
export interface PutFindingsPublicationConfigurationResponse {}
export interface Range {
  readonly end?: number;
  readonly start?: number;
  readonly startColumn?: number;
}
export interface RecordShape {
  readonly jsonPath?: string;
  readonly recordIndex?: number;
}
export type RelationshipStatus = "Enabled" | "Paused" | "Invited" | "Created" | "Removed" | "Resigned" | "EmailVerificationInProgress" | "EmailVerificationFailed" | "RegionDisabled" | "AccountSuspended";
export interface ReplicationDetails {
  readonly replicated?: boolean;
  readonly replicatedExternally?: boolean;
  readonly replicationAccounts?: readonly string[];
}
export interface ResourceProfileArtifact {
  readonly arn: string;
  readonly classificationResultStatus: string;
  readonly sensitive?: boolean;
}
export interface ResourceStatistics {
  readonly totalBytesClassified?: number;
  readonly totalDetections?: number;
  readonly totalDetectionsSuppressed?: number;
  readonly totalItemsClassified?: number;
  readonly totalItemsSensitive?: number;
  readonly totalItemsSkipped?: number;
  readonly totalItemsSkippedInvalidEncryption?: number;
  readonly totalItemsSkippedInvalidKms?: number;
  readonly totalItemsSkippedPermissionDenied?: number;
}
export interface ResourcesAffected {
  readonly s3Bucket?: S3Bucket;
  readonly s3Object?: S3Object;
}
export interface RetrievalConfiguration {
  readonly externalId?: string;
  readonly retrievalMode: RetrievalMode;
  readonly roleName?: string;
}
export type RetrievalMode = "CALLER_CREDENTIALS" | "ASSUME_ROLE";
export interface RevealConfiguration {
  readonly kmsKeyId?: string;
  readonly status: RevealStatus;
}
export type RevealRequestStatus = "SUCCESS" | "PROCESSING" | "ERROR";
export type RevealStatus = "ENABLED" | "DISABLED";
export interface S3Bucket {
  readonly allowsUnencryptedObjectUploads?: AllowsUnencryptedObjectUploads;
  readonly arn?: string;
  readonly createdAt?: Date;
  readonly defaultServerSideEncryption?: ServerSideEncryption;
  readonly name?: string;
  readonly owner?: S3BucketOwner;
  readonly publicAccess?: BucketPublicAccess;
  readonly tags?: readonly KeyValuePair[];
}
export interface S3BucketCriteriaForJob {
  readonly excludes?: CriteriaBlockForJob;
  readonly includes?: CriteriaBlockForJob;
}
export interface S3BucketDefinitionForJob {
  readonly accountId: string;
  readonly buckets: readonly string[];
}
export interface S3BucketOwner {
  readonly displayName?: string;
  readonly id?: string;
}
export interface S3ClassificationScope {
  readonly excludes: S3ClassificationScopeExclusion;
}
export interface S3ClassificationScopeExclusion {
  readonly bucketNames: readonly string[];
}
export interface S3ClassificationScopeExclusionUpdate {
  readonly bucketNames: readonly string[];
  readonly operation: ClassificationScopeUpdateOperation;
}
export interface S3ClassificationScopeUpdate {
  readonly excludes: S3ClassificationScopeExclusionUpdate;
}
export interface S3Destination {
  readonly bucketName: string;
  readonly expectedBucketOwner?: string;
  readonly keyPrefix?: string;
  readonly kmsKeyArn: string;
}
export interface S3JobDefinition {
  readonly bucketCriteria?: S3BucketCriteriaForJob;
  readonly bucketDefinitions?: readonly S3BucketDefinitionForJob[];
  readonly scoping?: Scoping;
}
export interface S3Object {
  readonly bucketArn?: string;
  readonly eTag?: string;
  readonly extension?: string;
  readonly key?: string;
  readonly lastModified?: Date;
  readonly path?: string;
  readonly publicAccess?: boolean;
  readonly serverSideEncryption?: ServerSideEncryption;
  readonly size?: number;
  readonly storageClass?: StorageClass;
  readonly tags?: readonly KeyValuePair[];
  readonly versionId?: string;
}
export interface S3WordsList {
  readonly bucketName: string;
  readonly objectKey: string;
}
export type ScopeFilterKey = "OBJECT_EXTENSION" | "OBJECT_LAST_MODIFIED_DATE" | "OBJECT_SIZE" | "OBJECT_KEY";
export interface Scoping {
  readonly excludes?: JobScopingBlock;
  readonly includes?: JobScopingBlock;
}
export interface SearchResourcesBucketCriteria {
  readonly excludes?: SearchResourcesCriteriaBlock;
  readonly includes?: SearchResourcesCriteriaBlock;
}
export type SearchResourcesComparator = "EQ" | "NE";
export interface SearchResourcesCriteria {
  readonly simpleCriterion?: SearchResourcesSimpleCriterion;
  readonly tagCriterion?: SearchResourcesTagCriterion;
}
export interface SearchResourcesCriteriaBlock {
  readonly and?: readonly SearchResourcesCriteria[];
}
export interface SearchResourcesRequest {
  readonly bucketCriteria?: SearchResourcesBucketCriteria;
  readonly maxResults?: number;
  readonly nextToken?: string;
  readonly sortCriteria?: SearchResourcesSortCriteria;
}
export interface SearchResourcesResponse {
  readonly matchingResources?: readonly MatchingResource[];
  readonly nextToken?: string;
}
export interface SearchResourcesSimpleCriterion {
  readonly comparator?: SearchResourcesComparator;
  readonly key?: SearchResourcesSimpleCriterionKey;
  readonly values?: readonly string[];
}
export type SearchResourcesSimpleCriterionKey = "ACCOUNT_ID" | "S3_BUCKET_NAME" | "S3_BUCKET_EFFECTIVE_PERMISSION" | "S3_BUCKET_SHARED_ACCESS" | "AUTOMATED_DISCOVERY_MONITORING_STATUS";
export type SearchResourcesSortAttributeName = "ACCOUNT_ID" | "RESOURCE_NAME" | "S3_CLASSIFIABLE_OBJECT_COUNT" | "S3_CLASSIFIABLE_SIZE_IN_BYTES";
export interface SearchResourcesSortCriteria {
  readonly attributeName?: SearchResourcesSortAttributeName;
  readonly orderBy?: OrderBy;
}
export interface SearchResourcesTagCriterion {
  readonly comparator?: SearchResourcesComparator;
  readonly tagValues?: readonly SearchResourcesTagCriterionPair[];
}
export interface SearchResourcesTagCriterionPair {
  readonly key?: string;
  readonly value?: string;
}
export interface SecurityHubConfiguration {
  readonly publishClassificationFindings: boolean;
  readonly publishPolicyFindings: boolean;
}
export interface SensitiveDataItem {
  readonly category?: SensitiveDataItemCategory;
  readonly detections?: readonly DefaultDetection[];
  readonly totalCount?: number;
}
export type SensitiveDataItemCategory = "FINANCIAL_INFORMATION" | "PERSONAL_INFORMATION" | "CREDENTIALS" | "CUSTOM_IDENTIFIER";
export interface SensitivityAggregations {
  readonly classifiableSizeInBytes?: number;
  readonly publiclyAccessibleCount?: number;
  readonly totalCount?: number;
  readonly totalSizeInBytes?: number;
}
export interface SensitivityInspectionTemplateExcludes {
  readonly managedDataIdentifierIds?: readonly string[];
}
export interface SensitivityInspectionTemplateIncludes {
  readonly allowListIds?: readonly string[];
  readonly customDataIdentifierIds?: readonly string[];
  readonly managedDataIdentifierIds?: readonly string[];
}
export interface SensitivityInspectionTemplatesEntry {
  readonly id?: string;
  readonly name?: string;
}
export interface ServerSideEncryption {
  readonly encryptionType?: EncryptionType;
  readonly kmsMasterKeyId?: string;
}
export interface ServiceLimit {
  readonly isServiceLimited?: boolean;
  readonly unit?: Unit;
  readonly value?: number;
}
export interface SessionContext {
  readonly attributes?: SessionContextAttributes;
  readonly sessionIssuer?: SessionIssuer;
}
export interface SessionContextAttributes {
  readonly creationDate?: Date;
  readonly mfaAuthenticated?: boolean;
}
export interface SessionIssuer {
  readonly accountId?: string;
  readonly arn?: string;
  readonly principalId?: string;
  readonly type?: string;
  readonly userName?: string;
}
export interface Severity {
  readonly description?: SeverityDescription;
  readonly score?: number;
}
export type SeverityDescription = "Low" | "Medium" | "High";
export interface SeverityLevel {
  readonly occurrencesThreshold: number;
  readonly severity: DataIdentifierSeverity;
}
export type SharedAccess = "EXTERNAL" | "INTERNAL" | "NOT_SHARED" | "UNKNOWN";
export interface SimpleCriterionForJob {
  readonly comparator?: JobComparator;
  readonly key?: SimpleCriterionKeyForJob;
  readonly values?: readonly string[];
}
export type SimpleCriterionKeyForJob = "ACCOUNT_ID" | "S3_BUCKET_NAME" | "S3_BUCKET_EFFECTIVE_PERMISSION" | "S3_BUCKET_SHARED_ACCESS";
export interface SimpleScopeTerm {
  readonly comparator?: JobComparator;
  readonly key?: ScopeFilterKey;
  readonly values?: readonly string[];
}
export interface SortCriteria {
  readonly attributeName?: string;
  readonly orderBy?: OrderBy;
}
export interface Statistics {
  readonly approximateNumberOfObjectsToProcess?: number;
  readonly numberOfRuns?: number;
}
export type StorageClass = "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "ONEZONE_IA" | "GLACIER" | "GLACIER_IR" | "OUTPOSTS";
export interface SuppressDataIdentifier {
  readonly id?: string;
  readonly type?: DataIdentifierType;
}
export interface TagCriterionForJob {
  readonly comparator?: JobComparator;
  readonly tagValues?: readonly TagCriterionPairForJob[];
}
export interface TagCriterionPairForJob {
  readonly key?: string;
  readonly value?: string;
}
export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: Readonly<Record<string, string>>;
}
export interface TagResourceResponse {}
export interface TagScopeTerm {
  readonly comparator?: JobComparator;
  readonly key?: string;
  readonly tagValues?: readonly TagValuePair[];
  readonly target?: TagTarget;
}
export type TagTarget = "S3_OBJECT";
export interface TagValuePair {
  readonly key?: string;
  readonly value?: string;
}
export interface TestCustomDataIdentifierRequest {
  readonly ignoreWords?: readonly string[];
  readonly keywords?: readonly string[];
  readonly maximumMatchDistance?: number;
  readonly regex: string;
  readonly sampleText: string;
}
export interface TestCustomDataIdentifierResponse {
  readonly matchCount?: number;
}
export type TimeRange = "MONTH_TO_DATE" | "PAST_30_DAYS";
export type Type = "NONE" | "AES256" | "aws:kms" | "aws:kms:dsse";
export type UnavailabilityReasonCode = "OBJECT_EXCEEDS_SIZE_QUOTA" | "UNSUPPORTED_OBJECT_TYPE" | "UNSUPPORTED_FINDING_TYPE" | "INVALID_CLASSIFICATION_RESULT" | "OBJECT_UNAVAILABLE" | "ACCOUNT_NOT_IN_ORGANIZATION" | "MISSING_GET_MEMBER_PERMISSION" | "ROLE_TOO_PERMISSIVE" | "MEMBER_ROLE_TOO_PERMISSIVE" | "INVALID_RESULT_SIGNATURE" | "RESULT_NOT_SIGNED";
export type Unit = "TERABYTES";
export interface UnprocessedAccount {
  readonly accountId?: string;
  readonly errorCode?: ErrorCode;
  readonly errorMessage?: string;
}
export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateAllowListRequest {
  readonly criteria: AllowListCriteria;
  readonly description?: string;
  readonly id: string;
  readonly name: string;
}
export interface UpdateAllowListResponse {
  readonly arn?: string;
  readonly id?: string;
}
export interface UpdateAutomatedDiscoveryConfigurationRequest {
  readonly autoEnableOrganizationMembers?: AutoEnableMode;
  readonly status: AutomatedDiscoveryStatus;
}
export interface UpdateAutomatedDiscoveryConfigurationResponse {}
export interface UpdateClassificationJobRequest {
  readonly jobId: string;
  readonly jobStatus: JobStatus;
}
export interface UpdateClassificationJobResponse {}
export interface UpdateClassificationScopeRequest {
  readonly id: string;
  readonly s3?: S3ClassificationScopeUpdate;
}
export interface UpdateClassificationScopeResponse {}
export interface UpdateFindingsFilterRequest {
  readonly action?: FindingsFilterAction;
  readonly clientToken?: string;
  readonly description?: string;
  readonly findingCriteria?: FindingCriteria;
  readonly id: string;
  readonly name?: string;
  readonly position?: number;
}
export interface UpdateFindingsFilterResponse {
  readonly arn?: string;
  readonly id?: string;
}
export interface UpdateMacieSessionRequest {
  readonly findingPublishingFrequency?: FindingPublishingFrequency;
  readonly status?: MacieStatus;
}
export interface UpdateMacieSessionResponse {}
export interface UpdateMemberSessionRequest {
  readonly id: string;
  readonly status: MacieStatus;
}
export interface UpdateMemberSessionResponse {}
export interface UpdateOrganizationConfigurationRequest {
  readonly autoEnable: boolean;
}
export interface UpdateOrganizationConfigurationResponse {}
export interface UpdateResourceProfileDetectionsRequest {
  readonly resourceArn: string;
  readonly suppressDataIdentifiers?: readonly SuppressDataIdentifier[];
}
export interface UpdateResourceProfileDetectionsResponse {}
export interface UpdateResourceProfileRequest {
  readonly resourceArn: string;
  readonly sensitivityScoreOverride?: number;
}
export interface UpdateResourceProfileResponse {}
export interface UpdateRetrievalConfiguration {
  readonly retrievalMode: RetrievalMode;
  readonly roleName?: string;
}
export interface UpdateRevealConfigurationRequest {
  readonly configuration: RevealConfiguration;
  readonly retrievalConfiguration?: UpdateRetrievalConfiguration;
}
export interface UpdateRevealConfigurationResponse {
  readonly configuration?: RevealConfiguration;
  readonly retrievalConfiguration?: RetrievalConfiguration;
}
export interface UpdateSensitivityInspectionTemplateRequest {
  readonly description?: string;
  readonly excludes?: SensitivityInspectionTemplateExcludes;
  readonly id: string;
  readonly includes?: SensitivityInspectionTemplateIncludes;
}
export interface UpdateSensitivityInspectionTemplateResponse {}
export interface UsageByAccount {
  readonly currency?: Currency;
  readonly estimatedCost?: string;
  readonly serviceLimit?: ServiceLimit;
  readonly type?: UsageType;
}
export interface UsageRecord {
  readonly accountId?: string;
  readonly automatedDiscoveryFreeTrialStartDate?: Date;
  readonly freeTrialStartDate?: Date;
  readonly usage?: readonly UsageByAccount[];
}
export interface UsageStatisticsFilter {
  readonly comparator?: UsageStatisticsFilterComparator;
  readonly key?: UsageStatisticsFilterKey;
  readonly values?: readonly string[];
}
export type UsageStatisticsFilterComparator = "GT" | "GTE" | "LT" | "LTE" | "EQ" | "NE" | "CONTAINS";
export type UsageStatisticsFilterKey = "accountId" | "serviceLimit" | "freeTrialStartDate" | "total";
export interface UsageStatisticsSortBy {
  readonly key?: UsageStatisticsSortKey;
  readonly orderBy?: OrderBy;
}
export type UsageStatisticsSortKey = "accountId" | "total" | "serviceLimitValue" | "freeTrialStartDate";
export interface UsageTotal {
  readonly currency?: Currency;
  readonly estimatedCost?: string;
  readonly type?: UsageType;
}
export type UsageType = "DATA_INVENTORY_EVALUATION" | "SENSITIVE_DATA_DISCOVERY" | "AUTOMATED_SENSITIVE_DATA_DISCOVERY" | "AUTOMATED_OBJECT_MONITORING";
export interface UserIdentity {
  readonly assumedRole?: AssumedRole;
  readonly awsAccount?: AwsAccount;
  readonly awsService?: AwsService;
  readonly federatedUser?: FederatedUser;
  readonly iamUser?: IamUser;
  readonly root?: UserIdentityRoot;
  readonly type?: UserIdentityType;
}
export interface UserIdentityRoot {
  readonly accountId?: string;
  readonly arn?: string;
  readonly principalId?: string;
}
export type UserIdentityType = "AssumedRole" | "IAMUser" | "FederatedUser" | "Root" | "AWSAccount" | "AWSService";
export interface UserPausedDetails {
  readonly jobExpiresAt?: Date;
  readonly jobImminentExpirationHealthEventArn?: string;
  readonly jobPausedAt?: Date;
}
export interface WeeklySchedule {
  readonly dayOfWeek?: DayOfWeek;
}
