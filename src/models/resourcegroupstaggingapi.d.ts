/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of resourcegroupstaggingapi. */

/** Input and output of each operation. */
export interface Operations {
  DescribeReportCreation: [DescribeReportCreationInput, DescribeReportCreationOutput];
  GetComplianceSummary: [GetComplianceSummaryInput, GetComplianceSummaryOutput];
  GetResources: [GetResourcesInput, GetResourcesOutput];
  GetTagKeys: [GetTagKeysInput, GetTagKeysOutput];
  GetTagValues: [GetTagValuesInput, GetTagValuesOutput];
  ListRequiredTags: [ListRequiredTagsInput, ListRequiredTagsOutput];
  StartReportCreation: [StartReportCreationInput, StartReportCreationOutput];
  TagResources: [TagResourcesInput, TagResourcesOutput];
  UntagResources: [UntagResourcesInput, UntagResourcesOutput];
}

export interface ComplianceDetails {
  readonly NoncompliantKeys?: readonly string[];
  readonly KeysWithNoncompliantValues?: readonly string[];
  readonly MissingTagKeys?: readonly string[];
  readonly ComplianceStatus?: boolean;
}
export interface DescribeReportCreationInput {}
export interface DescribeReportCreationOutput {
  readonly Status?: string;
  readonly S3Location?: string;
  readonly ErrorMessage?: string;
}
export type ErrorCode = "InternalServiceException" | "InvalidParameterException";
export interface FailureInfo {
  readonly StatusCode?: number;
  readonly ErrorCode?: ErrorCode;
  readonly ErrorMessage?: string;
}
export interface GetComplianceSummaryInput {
  readonly TargetIdFilters?: readonly string[];
  readonly RegionFilters?: readonly string[];
  readonly ResourceTypeFilters?: readonly string[];
  readonly TagKeyFilters?: readonly string[];
  readonly GroupBy?: readonly GroupByAttribute[];
  readonly MaxResults?: number;
  readonly PaginationToken?: string;
}
export interface GetComplianceSummaryOutput {
  readonly SummaryList?: readonly Summary[];
  readonly PaginationToken?: string;
}
export interface GetResourcesInput {
  readonly PaginationToken?: string;
  readonly TagFilters?: readonly TagFilter[];
  readonly ResourcesPerPage?: number;
  readonly TagsPerPage?: number;
  readonly ResourceTypeFilters?: readonly string[];
  readonly IncludeComplianceDetails?: boolean;
  readonly ExcludeCompliantResources?: boolean;
  readonly ResourceARNList?: readonly string[];
}
export interface GetResourcesOutput {
  readonly PaginationToken?: string;
  readonly ResourceTagMappingList?: readonly ResourceTagMapping[];
}
export interface GetTagKeysInput {
  readonly PaginationToken?: string;
}
export interface GetTagKeysOutput {
  readonly PaginationToken?: string;
  readonly TagKeys?: readonly string[];
}
export interface GetTagValuesInput {
  readonly PaginationToken?: string;
  readonly Key: string;
}
export interface GetTagValuesOutput {
  readonly PaginationToken?: string;
  readonly TagValues?: readonly string[];
}
export type GroupByAttribute = "TARGET_ID" | "REGION" | "RESOURCE_TYPE";
export interface ListRequiredTagsInput {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListRequiredTagsOutput {
  readonly RequiredTags?: readonly RequiredTag[];
  readonly NextToken?: string;
}
export interface RequiredTag {
  readonly ResourceType?: string;
  readonly CloudFormationResourceTypes?: readonly string[];
  readonly ReportingTagKeys?: readonly string[];
}
export interface ResourceTagMapping {
  readonly ResourceARN?: string;
  readonly Tags?: readonly Tag[];
  readonly ComplianceDetails?: ComplianceDetails;
}
export interface StartReportCreationInput {
  readonly S3Bucket: string;
}
export interface StartReportCreationOutput {}
export interface Summary {
  readonly LastUpdated?: string;
  readonly TargetId?: string;
  readonly TargetIdType?: TargetIdType;
  readonly Region?: string;
  readonly ResourceType?: string;
  readonly NonCompliantResources?: number;
}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagFilter {
  readonly Key?: string;
  readonly Values?: readonly string[];
}
export interface TagResourcesInput {
  readonly ResourceARNList: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}
export interface TagResourcesOutput {
  readonly FailedResourcesMap?: Readonly<Record<string, FailureInfo>>;
}
export type TargetIdType = "ACCOUNT" | "OU" | "ROOT";
export interface UntagResourcesInput {
  readonly ResourceARNList: readonly string[];
  readonly TagKeys: readonly string[];
}
export interface UntagResourcesOutput {
  readonly FailedResourcesMap?: Readonly<Record<string, FailureInfo>>;
}
