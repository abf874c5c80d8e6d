/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of shield. */

/** Input and output of each operation. */
export interface Operations {
  AssociateDRTLogBucket: [AssociateDRTLogBucketRequest, AssociateDRTLogBucketResponse];
  AssociateDRTRole: [AssociateDRTRoleRequest, AssociateDRTRoleResponse];
  AssociateHealthCheck: [AssociateHealthCheckRequest, AssociateHealthCheckResponse];
  AssociateProactiveEngagementDetails: [AssociateProactiveEngagementDetailsRequest, AssociateProactiveEngagementDetailsResponse];
  CreateProtection: [CreateProtectionRequest, CreateProtectionResponse];
  CreateProtectionGroup: [CreateProtectionGroupRequest, CreateProtectionGroupResponse];
  CreateSubscription: [CreateSubscriptionRequest, CreateSubscriptionResponse];
  DeleteProtection: [DeleteProtectionRequest, DeleteProtectionResponse];
  DeleteProtectionGroup: [DeleteProtectionGroupRequest, DeleteProtectionGroupResponse];
  DeleteSubscription: [DeleteSubscriptionRequest, DeleteSubscriptionResponse];
  DescribeAttack: [DescribeAttackRequest, DescribeAttackResponse];
  DescribeAttackStatistics: [DescribeAttackStatisticsRequest, DescribeAttackStatisticsResponse];
  DescribeDRTAccess: [DescribeDRTAccessRequest, DescribeDRTAccessResponse];
  DescribeEmergencyContactSettings: [DescribeEmergencyContactSettingsRequest, DescribeEmergencyContactSettingsResponse];
  DescribeProtection: [DescribeProtectionRequest, DescribeProtectionResponse];
  DescribeProtectionGroup: [DescribeProtectionGroupRequest, DescribeProtectionGroupResponse];
  DescribeSubscription: [DescribeSubscriptionRequest, DescribeSubscriptionResponse];
  DisableApplicationLayerAutomaticResponse: [DisableApplicationLayerAutomaticResponseRequest, DisableApplicationLayerAutomaticResponseResponse];
  DisableProactiveEngagement: [DisableProactiveEngagementRequest, DisableProactiveEngagementResponse];
  DisassociateDRTLogBucket: [DisassociateDRTLogBucketRequest, DisassociateDRTLogBucketResponse];
  DisassociateDRTRole: [DisassociateDRTRoleRequest, DisassociateDRTRoleResponse];
  DisassociateHealthCheck: [DisassociateHealthCheckRequest, DisassociateHealthCheckResponse];
  EnableApplicationLayerAutomaticResponse: [EnableApplicationLayerAutomaticResponseRequest, EnableApplicationLayerAutomaticResponseResponse];
  EnableProactiveEngagement: [EnableProactiveEngagementRequest, EnableProactiveEngagementResponse];
  GetSubscriptionState: [GetSubscriptionStateRequest, GetSubscriptionStateResponse];
  ListAttacks: [ListAttacksRequest, ListAttacksResponse];
  ListProtectionGroups: [ListProtectionGroupsRequest, ListProtectionGroupsResponse];
  ListProtections: [ListProtectionsRequest, ListProtectionsResponse];
  ListResourcesInProtectionGroup: [ListResourcesInProtectionGroupRequest, ListResourcesInProtectionGroupResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateApplicationLayerAutomaticResponse: [UpdateApplicationLayerAutomaticResponseRequest, UpdateApplicationLayerAutomaticResponseResponse];
  UpdateEmergencyContactSettings: [UpdateEmergencyContactSettingsRequest, UpdateEmergencyContactSettingsResponse];
  UpdateProtectionGroup: [UpdateProtectionGroupRequest, UpdateProtectionGroupResponse];
  UpdateSubscription: [UpdateSubscriptionRequest, UpdateSubscriptionResponse];
}

export interface ApplicationLayerAutomaticResponseConfiguration {
  readonly Status: ApplicationLayerAutomaticResponseStatus;
  readonly Action: ResponseAction;
}
export type ApplicationLayerAutomaticResponseStatus = "ENABLED" | "DISABLED";
export interface AssociateDRTLogBucketRequest {
  readonly LogBucket: string;
}
export interface AssociateDRTLogBucketResponse {}
export interface AssociateDRTRoleRequest {
  readonly RoleArn: string;
}
export interface AssociateDRTRoleResponse {}
export interface AssociateHealthCheckRequest {
  readonly ProtectionId: string;
  readonly HealthCheckArn: string;
}
export interface AssociateHealthCheckResponse {}
export interface AssociateProactiveEngagementDetailsRequest {
  readonly EmergencyContactList: readonly EmergencyContact[];
}
export interface AssociateProactiveEngagementDetailsResponse {}
export interface AttackDetail {
  readonly AttackId?: string;
  readonly ResourceArn?: string;
  readonly SubResources?: readonly SubResourceSummary[];
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly AttackCounters?: readonly SummarizedCounter[];
  readonly AttackProperties?: readonly AttackProperty[];
  readonly Mitigations?: readonly Mitigation[];
}
export type AttackLayer = "NETWORK" | "APPLICATION";
export interface AttackProperty {
  readonly AttackLayer?: AttackLayer;
  readonly AttackPropertyIdentifier?: AttackPropertyIdentifier;
  readonly TopContributors?: readonly Contributor[];
  readonly Unit?: Unit;
  readonly Total?: number;
}
export type AttackPropertyIdentifier = "DESTINATION_URL" | "REFERRER" | "SOURCE_ASN" | "SOURCE_COUNTRY" | "SOURCE_IP_ADDRESS" | "SOURCE_USER_AGENT" | "WORDPRESS_PINGBACK_REFLECTOR" | "WORDPRESS_PINGBACK_SOURCE";
export interface AttackStatisticsDataItem {
  readonly AttackVolume?: AttackVolume;
  readonly AttackCount: number;
}
export interface AttackSummary {
  readonly AttackId?: string;
  readonly ResourceArn?: string;
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly AttackVectors?: readonly AttackVectorDescription[];
}
export interface AttackVectorDescription {
  readonly VectorType: string;
}
export interface AttackVolume {
  readonly BitsPerSecond?: AttackVolumeStatistics;
  readonly PacketsPerSecond?: AttackVolumeStatistics;
  readonly RequestsPerSecond?: AttackVolumeStatistics;
}
export interface AttackVolumeStatistics {
  readonly Max: number;
}
export type AutoRenew = "ENABLED" | "DISABLED";
export interface BlockAction {}
export interface Contributor {
  readonly Name?: string;
  readonly Value?: number;
}
export interface CountAction {}
export interface CreateProtectionGroupRequest {
  readonly ProtectionGroupId: string;
  readonly Aggregation: ProtectionGroupAggregation;
  readonly Pattern: ProtectionGroupPattern;
  readonly ResourceType?: ProtectedResourceType;
  readonly Members?: readonly string[];
  readonly Tags?: readonly Tag[];
}
export interface CreateProtectionGroupResponse {}
export interface CreateProtectionRequest {
  readonly Name: string;
  readonly ResourceArn: string;
  readonly Tags?: readonly Tag[];
}
export interface CreateProtectionResponse {
  readonly ProtectionId?: string;
}
export interface CreateSubscriptionRequest {}
export interface CreateSubscriptionResponse {}
export interface DeleteProtectionGroupRequest {
  readonly ProtectionGroupId: string;
}
export interface DeleteProtectionGroupResponse {}
export interface DeleteProtectionRequest {
  readonly ProtectionId: string;
}
export interface DeleteProtectionResponse {}
export interface DeleteSubscriptionRequest {}
export interface DeleteSubscriptionResponse {}
export interface DescribeAttackRequest {
  readonly AttackId: string;
}
export interface DescribeAttackResponse {
  readonly Attack?: AttackDetail;
}
export interface DescribeAttackStatisticsRequest {}
export interface DescribeAttackStatisticsResponse {
  readonly TimeRange: TimeRange;
  readonly DataItems: readonly AttackStatisticsDataItem[];
}
export interface DescribeDRTAccessRequest {}
export interface DescribeDRTAccessResponse {
  readonly RoleArn?: string;
  readonly LogBucketList?: readonly string[];
}
export interface DescribeEmergencyContactSettingsRequest {}
export interface DescribeEmergencyContactSettingsResponse {
  readonly EmergencyContactList?: readonly EmergencyContact[];
}
export interface DescribeProtectionGroupRequest {
  readonly ProtectionGroupId: string;
}
export interface DescribeProtectionGroupResponse {
  readonly ProtectionGroup: ProtectionGroup;
}
export interface DescribeProtectionRequest {
  readonly ProtectionId?: string;
  readonly ResourceArn?: string;
}
export interface DescribeProtectionResponse {
  readonly Protection?: Protection;
}
export interface DescribeSubscriptionRequest {}
export interface DescribeSubscriptionResponse {
  readonly Subscription?: Subscription;
}
export interface DisableApplicationLayerAutomaticResponseRequest {
  readonly ResourceArn: string;
}
export interface DisableApplicationLayerAutomaticResponseResponse {}
export interface DisableProactiveEngagementRequest {}
export interface DisableProactiveEngagementResponse {}
export interface DisassociateDRTLogBucketRequest {
  readonly LogBucket: string;
}
export interface DisassociateDRTLogBucketResponse {}
export interface DisassociateDRTRoleRequest {}
export interface DisassociateDRTRoleResponse {}
export interface DisassociateHealthCheckRequest {
  readonly ProtectionId: string;
  readonly HealthCheckArn: string;
}
export interface DisassociateHealthCheckResponse {}
export interface EmergencyContact {
  readonly EmailAddress: string;
  readonly PhoneNumber?: string;
  readonly ContactNotes?: string;
}
export interface EnableApplicationLayerAutomaticResponseRequest {
  readonly ResourceArn: string;
  readonly Action: ResponseAction;
}
export interface EnableApplicationLayerAutomaticResponseResponse {}
export interface EnableProactiveEngagementRequest {}
export interface EnableProactiveEngagementResponse {}
export interface GetSubscriptionStateRequest {}
export interface GetSubscriptionStateResponse {
  readonly SubscriptionState: SubscriptionState;
}
export interface InclusionProtectionFilters {
  readonly ResourceArns?: readonly string[];
  readonly ProtectionNames?: readonly string[];
  readonly ResourceTypes?: readonly ProtectedResourceType[];
}
export interface InclusionProtectionGroupFilters {
  readonly ProtectionGroupIds?: readonly string[];
  readonly Patterns?: readonly ProtectionGroupPattern[];
  readonly ResourceTypes?: readonly ProtectedResourceType[];
  readonly Aggregations?: readonly ProtectionGroupAggregation[];
}
export interface Limit {
  readonly Type?: string;
  readonly Max?: number;
}
export interface ListAttacksRequest {
  readonly ResourceArns?: readonly string[];
  readonly StartTime?: TimeRange;
  readonly EndTime?: TimeRange;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAttacksResponse {
  readonly AttackSummaries?: readonly AttackSummary[];
  readonly NextToken?: string;
}
export interface ListProtectionGroupsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly InclusionFilters?: InclusionProtectionGroupFilters;
}
export interface ListProtectionGroupsResponse {
  readonly ProtectionGroups: readonly ProtectionGroup[];
  readonly NextToken?: string;
}
export interface ListProtectionsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly InclusionFilters?: InclusionProtectionFilters;
}
export interface ListProtectionsResponse {
  readonly Protections?: readonly Protection[];
  readonly NextToken?: string;
}
export interface ListResourcesInProtectionGroupRequest {
  readonly ProtectionGroupId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListResourcesInProtectionGroupResponse {
  readonly ResourceArns: readonly string[];
  readonly NextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[];
}
export interface Mitigation {
  readonly MitigationName?: string;
}
export type ProactiveEngagementStatus = "ENABLED" | "DISABLED" | "PENDING";
export type ProtectedResourceType = "CLOUDFRONT_DISTRIBUTION" | "ROUTE_53_HOSTED_ZONE" | "ELASTIC_IP_ALLOCATION" | "CLASSIC_LOAD_BALANCER" | "APPLICATION_LOAD_BALANCER" | "GLOBAL_ACCELERATOR";
export interface Protection {
  readonly Id?: string;
  readonly Name?: string;
  readonly ResourceArn?: string;
  readonly HealthCheckIds?: readonly string[];
  readonly ProtectionArn?: string;
  readonly ApplicationLayerAutomaticResponseConfiguration?: ApplicationLayerAutomaticResponseConfiguration;
}
export interface ProtectionGroup {
  readonly ProtectionGroupId: string;
  readonly Aggregation: ProtectionGroupAggregation;
  readonly Pattern: ProtectionGroupPattern;
  readonly ResourceType?: ProtectedResourceType;
  readonly Members: readonly string[];
  readonly ProtectionGroupArn?: string;
}
export type ProtectionGroupAggregation = "SUM" | "MEAN" | "MAX";
export interface ProtectionGroupArbitraryPatternLimits {
  readonly MaxMembers: number;
}
export interface ProtectionGroupLimits {
  readonly MaxProtectionGroups: number;
  readonly PatternTypeLimits: ProtectionGroupPatternTypeLimits;
}
export type ProtectionGroupPattern = "ALL" | "ARBITRARY" | "BY_RESOURCE_TYPE";
export interface ProtectionGroupPatternTypeLimits {
  readonly ArbitraryPatternLimits: ProtectionGroupArbitraryPatternLimits;
}
export interface ProtectionLimits {
  readonly ProtectedResourceTypeLimits: readonly Limit[];
}
export interface ResponseAction {
  readonly Block?: BlockAction;
  readonly Count?: CountAction;
}
export interface SubResourceSummary {
  readonly Type?: SubResourceType;
  readonly Id?: string;
  readonly AttackVectors?: readonly SummarizedAttackVector[];
  readonly Counters?: readonly SummarizedCounter[];
}
export type SubResourceType = "IP" | "URL";
export interface Subscription {
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly TimeCommitmentInSeconds?: number;
  readonly AutoRenew?: AutoRenew;
  readonly Limits?: readonly Limit[];
  readonly ProactiveEngagementStatus?: ProactiveEngagementStatus;
  readonly SubscriptionLimits: SubscriptionLimits;
  readonly SubscriptionArn?: string;
}
export interface SubscriptionLimits {
  readonly ProtectionLimits: ProtectionLimits;
  readonly ProtectionGroupLimits: ProtectionGroupLimits;
}
export type SubscriptionState = "ACTIVE" | "INACTIVE";
export interface SummarizedAttackVector {
  readonly VectorType: string;
  readonly VectorCounters?: readonly SummarizedCounter[];
}
export interface SummarizedCounter {
  readonly Name?: string;
  readonly Max?: number;
  readonly Average?: number;
  readonly Sum?: number;
  readonly N?: number;
  readonly Unit?: string;
}
export interface Tag {
  readonly Key?: string;
  readonly Value?: string;
}
export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}
export interface TagResourceResponse {}
export interface TimeRange {
  readonly FromInclusive?: Date;
  readonly ToExclusive?: Date;
}
export type Unit = "BITS" | "BYTES" | "PACKETS" | "REQUESTS";
export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateApplicationLayerAutomaticResponseRequest {
  readonly ResourceArn: string;
  readonly Action: ResponseAction;
}
export interface UpdateApplicationLayerAutomaticResponseResponse {}
export interface UpdateEmergencyContactSettingsRequest {
  readonly EmergencyContactList?: readonly EmergencyContact[];
}
export interface UpdateEmergencyContactSettingsResponse {}
export interface UpdateProtectionGroupRequest {
  readonly ProtectionGroupId: string;
  readonly Aggregation: ProtectionGroupAggregation;
  readonly Pattern: ProtectionGroupPattern;
  readonly ResourceType?: ProtectedResourceType;
  readonly Members?: readonly string[];
}
export interface UpdateProtectionGroupResponse {}
export interface UpdateSubscriptionRequest {
  readonly AutoRenew?: AutoRenew;
}
export interface UpdateSubscriptionResponse {}
