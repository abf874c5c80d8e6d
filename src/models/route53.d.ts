/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of route53. */

/** Input and output of each operation. */
export interface Operations {
  ActivateKeySigningKey: [ActivateKeySigningKeyRequest, ActivateKeySigningKeyResponse];
  AssociateVPCWithHostedZone: [AssociateVPCWithHostedZoneRequest, AssociateVPCWithHostedZoneResponse];
  ChangeCidrCollection: [ChangeCidrCollectionRequest, ChangeCidrCollectionResponse];
  ChangeResourceRecordSets: [ChangeResourceRecordSetsRequest, ChangeResourceRecordSetsResponse];
  ChangeTagsForResource: [ChangeTagsForResourceRequest, ChangeTagsForResourceResponse];
  CreateCidrCollection: [CreateCidrCollectionRequest, CreateCidrCollectionResponse];
  CreateHealthCheck: [CreateHealthCheckRequest, CreateHealthCheckResponse];
  CreateHostedZone: [CreateHostedZoneRequest, CreateHostedZoneResponse];
  CreateKeySigningKey: [CreateKeySigningKeyRequest, CreateKeySigningKeyResponse];
  CreateQueryLoggingConfig: [CreateQueryLoggingConfigRequest, CreateQueryLoggingConfigResponse];
  CreateReusableDelegationSet: [CreateReusableDelegationSetRequest, CreateReusableDelegationSetResponse];
  CreateTrafficPolicy: [CreateTrafficPolicyRequest, CreateTrafficPolicyResponse];
  CreateTrafficPolicyInstance: [CreateTrafficPolicyInstanceRequest, CreateTrafficPolicyInstanceResponse];
  CreateTrafficPolicyVersion: [CreateTrafficPolicyVersionRequest, CreateTrafficPolicyVersionResponse];
  CreateVPCAssociationAuthorization: [CreateVPCAssociationAuthorizationRequest, CreateVPCAssociationAuthorizationResponse];
  DeactivateKeySigningKey: [DeactivateKeySigningKeyRequest, DeactivateKeySigningKeyResponse];
  DeleteCidrCollection: [DeleteCidrCollectionRequest, DeleteCidrCollectionResponse];
  DeleteHealthCheck: [DeleteHealthCheckRequest, DeleteHealthCheckResponse];
  DeleteHostedZone: [DeleteHostedZoneRequest, DeleteHostedZoneResponse];
  DeleteKeySigningKey: [DeleteKeySigningKeyRequest, DeleteKeySigningKeyResponse];
  DeleteQueryLoggingConfig: [DeleteQueryLoggingConfigRequest, DeleteQueryLoggingConfigResponse];
  DeleteReusableDelegationSet: [DeleteReusableDelegationSetRequest, DeleteReusableDelegationSetResponse];
  DeleteTrafficPolicy: [DeleteTrafficPolicyRequest, DeleteTrafficPolicyResponse];
  DeleteTrafficPolicyInstance: [DeleteTrafficPolicyInstanceRequest, DeleteTrafficPolicyInstanceResponse];
  DeleteVPCAssociationAuthorization: [DeleteVPCAssociationAuthorizationRequest, DeleteVPCAssociationAuthorizationResponse];
  DisableHostedZoneDNSSEC: [DisableHostedZoneDNSSECRequest, DisableHostedZoneDNSSECResponse];
  DisassociateVPCFromHostedZone: [DisassociateVPCFromHostedZoneRequest, DisassociateVPCFromHostedZoneResponse];
  EnableHostedZoneDNSSEC: [EnableHostedZoneDNSSECRequest, EnableHostedZoneDNSSECResponse];
  GetAccountLimit: [GetAccountLimitRequest, GetAccountLimitResponse];
  GetChange: [GetChangeRequest, GetChangeResponse];
  GetCheckerIpRanges: [GetCheckerIpRangesRequest, GetCheckerIpRangesResponse];
  GetDNSSEC: [GetDNSSECRequest, GetDNSSECResponse];
  GetGeoLocation: [GetGeoLocationRequest, GetGeoLocationResponse];
  GetHealthCheck: [GetHealthCheckRequest, GetHealthCheckResponse];
  GetHealthCheckCount: [GetHealthCheckCountRequest, GetHealthCheckCountResponse];
  GetHealthCheckLastFailureReason: [GetHealthCheckLastFailureReasonRequest, GetHealthCheckLastFailureReasonResponse];
  GetHealthCheckStatus: [GetHealthCheckStatusRequest, GetHealthCheckStatusResponse];
  GetHostedZone: [GetHostedZoneRequest, GetHostedZoneResponse];
  GetHostedZoneCount: [GetHostedZoneCountRequest, GetHostedZoneCountResponse];
  GetHostedZoneLimit: [GetHostedZoneLimitRequest, GetHostedZoneLimitResponse];
  GetQueryLoggingConfig: [GetQueryLoggingConfigRequest, GetQueryLoggingConfigResponse];
  GetReusableDelegationSet: [GetReusableDelegationSetRequest, GetReusableDelegationSetResponse];
  GetReusableDelegationSetLimit: [GetReusableDelegationSetLimitRequest, GetReusableDelegationSetLimitResponse];
  GetTrafficPolicy: [GetTrafficPolicyRequest, GetTrafficPolicyResponse];
  GetTrafficPolicyInstance: [GetTrafficPolicyInstanceRequest, GetTrafficPolicyInstanceResponse];
  GetTrafficPolicyInstanceCount: [GetTrafficPolicyInstanceCountRequest, GetTrafficPolicyInstanceCountResponse];
  ListCidrBlocks: [ListCidrBlocksRequest, ListCidrBlocksResponse];
  ListCidrCollections: [ListCidrCollectionsRequest, ListCidrCollectionsResponse];
  ListCidrLocations: [ListCidrLocationsRequest, ListCidrLocationsResponse];
  ListGeoLocations: [ListGeoLocationsRequest, ListGeoLocationsResponse];
  ListHealthChecks: [ListHealthChecksRequest, ListHealthChecksResponse];
  ListHostedZones: [ListHostedZonesRequest, ListHostedZonesResponse];
  ListHostedZonesByName: [ListHostedZonesByNameRequest, ListHostedZonesByNameResponse];
  ListHostedZonesByVPC: [ListHostedZonesByVPCRequest, ListHostedZonesByVPCResponse];
  ListQueryLoggingConfigs: [ListQueryLoggingConfigsRequest, ListQueryLoggingConfigsResponse];
  ListResourceRecordSets: [ListResourceRecordSetsRequest, ListResourceRecordSetsResponse];
  ListReusableDelegationSets: [ListReusableDelegationSetsRequest, ListReusableDelegationSetsResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ListTagsForResources: [ListTagsForResourcesRequest, ListTagsForResourcesResponse];
  ListTrafficPolicies: [ListTrafficPoliciesRequest, ListTrafficPoliciesResponse];
  ListTrafficPolicyInstances: [ListTrafficPolicyInstancesRequest, ListTrafficPolicyInstancesResponse];
  ListTrafficPolicyInstancesByHostedZone: [ListTrafficPolicyInstancesByHostedZoneRequest, ListTrafficPolicyInstancesByHostedZoneResponse];
  ListTrafficPolicyInstancesByPolicy: [ListTrafficPolicyInstancesByPolicyRequest, ListTrafficPolicyInstancesByPolicyResponse];
  ListTrafficPolicyVersions: [ListTrafficPolicyVersionsRequest, ListTrafficPolicyVersionsResponse];
  ListVPCAssociationAuthorizations: [ListVPCAssociationAuthorizationsRequest, ListVPCAssociationAuthorizationsResponse];
  TestDNSAnswer: [TestDNSAnswerRequest, TestDNSAnswerResponse];
  UpdateHealthCheck: [UpdateHealthCheckRequest, UpdateHealthCheckResponse];
  UpdateHostedZoneComment: [UpdateHostedZoneCommentRequest, UpdateHostedZoneCommentResponse];
  UpdateHostedZoneFeatures: [UpdateHostedZoneFeaturesRequest, UpdateHostedZoneFeaturesResponse];
  UpdateTrafficPolicyComment: [UpdateTrafficPolicyCommentRequest, UpdateTrafficPolicyCommentResponse];
  UpdateTrafficPolicyInstance: [UpdateTrafficPolicyInstanceRequest, UpdateTrafficPolicyInstanceResponse];
}

export type AcceleratedRecoveryStatus = "ENABLING" | "ENABLE_FAILED" | "ENABLING_HOSTED_ZONE_LOCKED" | "ENABLED" | "DISABLING" | "DISABLE_FAILED" | "DISABLED" | "DISABLING_HOSTED_ZONE_LOCKED";
export interface AccountLimit {
  readonly Type: AccountLimitType;
  readonly Value: number;
}
export type AccountLimitType = "MAX_HEALTH_CHECKS_BY_OWNER" | "MAX_HOSTED_ZONES_BY_OWNER" | "MAX_TRAFFIC_POLICY_INSTANCES_BY_OWNER" | "MAX_REUSABLE_DELEGATION_SETS_BY_OWNER" | "MAX_TRAFFIC_POLICIES_BY_OWNER";
export interface ActivateKeySigningKeyRequest {
  readonly HostedZoneId: string;
  readonly Name: string;
}
export interface ActivateKeySigningKeyResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface AlarmIdentifier {
  readonly Region: CloudWatchRegion;
  readonly Name: string;
}
export interface AliasTarget {
  readonly HostedZoneId: string;
  readonly DNSName: string;
  readonly EvaluateTargetHealth: boolean;
}
export interface AssociateVPCWithHostedZoneRequest {
  readonly HostedZoneId: string;
  readonly VPC: VPC;
  readonly Comment?: string;
}
export interface AssociateVPCWithHostedZoneResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface Change {
  readonly Action: ChangeAction;
  readonly ResourceRecordSet: ResourceRecordSet;
}
export type ChangeAction = "CREATE" | "DELETE" | "UPSERT";
export interface ChangeBatch {
  readonly Comment?: string;
  readonly Changes: readonly Change[];
}
export interface ChangeCidrCollectionRequest {
  readonly Id: string;
  readonly CollectionVersion?: number;
  readonly Changes: readonly CidrCollectionChange[];
}
export interface ChangeCidrCollectionResponse {
  readonly Id: string;
}
export interface ChangeInfo {
  readonly Id: string;
  readonly Status: ChangeStatus;
  readonly SubmittedAt: Date;
  readonly Comment?: string;
}
export interface ChangeResourceRecordSetsRequest {
  readonly HostedZoneId: string;
  readonly ChangeBatch: ChangeBatch;
}
export interface ChangeResourceRecordSetsResponse {
  readonly ChangeInfo: ChangeInfo;
}
export type ChangeStatus = "PENDING" | "INSYNC";
export interface ChangeTagsForResourceRequest {
  readonly ResourceType: TagResourceType;
  readonly ResourceId: string;
  readonly AddTags?: readonly Tag[];
  readonly RemoveTagKeys?: readonly string[];
}
export interface ChangeTagsForResourceResponse {}
export interface CidrBlockSummary {
  readonly CidrBlock?: string;
  readonly LocationName?: string;
}
export interface CidrCollection {
  readonly Arn?: string;
  readonly Id?: string;
  readonly Name?: string;
  readonly Version?: number;
}
export interface CidrCollectionChange {
  readonly LocationName: string;
  readonly Action: CidrCollectionChangeAction;
  readonly CidrList: readonly string[];
}
export type CidrCollectionChangeAction = "PUT" | "DELETE_IF_EXISTS";
export interface CidrRoutingConfig {
  readonly CollectionId: string;
  readonly LocationName: string;
}
export interface CloudWatchAlarmConfiguration {
  readonly EvaluationPeriods: number;
  readonly Threshold: number;
  readonly ComparisonOperator: ComparisonOperator;
  readonly Period: number;
  readonly MetricName: string;
  readonly Namespace: string;
  readonly Statistic: Statistic;
  readonly Dimensions?: readonly Dimension[];
}
export type CloudWatchRegion = "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "ca-central-1" | "eu-central-1" | "eu-central-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "ap-east-1" | "me-south-1" | "me-central-1" | "ap-south-1" | "ap-south-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "eu-north-1" | "sa-east-1" | "cn-northwest-1" | "cn-north-1" | "af-south-1" | "eu-south-1" | "eu-south-2" | "us-gov-west-1" | "us-gov-east-1" | "us-iso-east-1" | "us-iso-west-1" | "us-isob-east-1" | "ap-southeast-4" | "il-central-1" | "ca-west-1" | "ap-southeast-5" | "mx-central-1" | "us-isof-south-1" | "us-isof-east-1" | "ap-southeast-7" | "ap-east-2" | "eu-isoe-west-1" | "ap-southeast-6" | "us-isob-west-1" | "eusc-de-east-1";
export interface CollectionSummary {
  readonly Arn?: string;
  readonly Id?: string;
  readonly Name?: string;
  readonly Version?: number;
}
export type ComparisonOperator = "GreaterThanOrEqualToThreshold" | "GreaterThanThreshold" | "LessThanThreshold" | "LessThanOrEqualToThreshold";
export interface Coordinates {
  readonly Latitude: string;
  readonly Longitude: string;
}
export interface CreateCidrCollectionRequest {
  readonly Name: string;
  readonly CallerReference: string;
}
export interface CreateCidrCollectionResponse {
  readonly Collection?: CidrCollection;
  readonly Location?: string;
}
export interface CreateHealthCheckRequest {
  readonly CallerReference: string;
  readonly HealthCheckConfig: HealthCheckConfig;
}
export interface CreateHealthCheckResponse {
  readonly HealthCheck: HealthCheck;
  readonly Location: string;
}
export interface CreateHostedZoneRequest {
  readonly Name: string;
  readonly VPC?: VPC;
  readonly CallerReference: string;
  readonly HostedZoneConfig?: HostedZoneConfig;
  readonly DelegationSetId?: string;
}
export interface CreateHostedZoneResponse {
  readonly HostedZone: HostedZone;
  readonly ChangeInfo: ChangeInfo;
  readonly DelegationSet: DelegationSet;
  readonly VPC?: VPC;
  readonly Location: string;
}
export interface CreateKeySigningKeyRequest {
  readonly CallerReference: string;
  readonly HostedZoneId: string;
  readonly KeyManagementServiceArn: string;
  readonly Name: string;
  readonly Status: string;
}
export interface CreateKeySigningKeyResponse {
  readonly ChangeInfo: ChangeInfo;
  readonly KeySigningKey: KeySigningKey;
  readonly Location: string;
}
export interface CreateQueryLoggingConfigRequest {
  readonly HostedZoneId: string;
  readonly CloudWatchLogsLogGroupArn: string;
}
export interface CreateQueryLoggingConfigResponse {
  readonly QueryLoggingConfig: QueryLoggingConfig;
  readonly Location: string;
}
export interface CreateReusableDelegationSetRequest {
  readonly CallerReference: string;
  readonly HostedZoneId?: string;
}
export interface CreateReusableDelegationSetResponse {
  readonly DelegationSet: DelegationSet;
  readonly Location: string;
}
export interface CreateTrafficPolicyInstanceRequest {
  readonly HostedZoneId: string;
  readonly Name: string;
  readonly TTL: number;
  readonly TrafficPolicyId: string;
  readonly TrafficPolicyVersion: number;
}
export interface CreateTrafficPolicyInstanceResponse {
  readonly TrafficPolicyInstance: TrafficPolicyInstance;
  readonly Location: string;
}
export interface CreateTrafficPolicyRequest {
  readonly Name: string;
  readonly Document: string;
  readonly Comment?: string;
}
export interface CreateTrafficPolicyResponse {
  readonly TrafficPolicy: TrafficPolicy;
  readonly Location: string;
}
export interface CreateTrafficPolicyVersionRequest {
  readonly Id: string;
  readonly Document: string;
  readonly Comment?: string;
}
export interface CreateTrafficPolicyVersionResponse {
  readonly TrafficPolicy: TrafficPolicy;
  readonly Location: string;
}
export interface CreateVPCAssociationAuthorizationRequest {
  readonly HostedZoneId: string;
  readonly VPC: VPC;
}
export interface CreateVPCAssociationAuthorizationResponse {
  readonly HostedZoneId: string;
  readonly VPC: VPC;
}
export interface DNSSECStatus {
  readonly ServeSignature?: string;
  readonly StatusMessage?: string;
}
export interface DeactivateKeySigningKeyRequest {
  readonly HostedZoneId: string;
  readonly Name: string;
}
export interface DeactivateKeySigningKeyResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface DelegationSet {
  readonly Id?: string;
  readonly CallerReference?: string;
  readonly NameServers: readonly string[];
}
export interface DeleteCidrCollectionRequest {
  readonly Id: string;
}
export interface DeleteCidrCollectionResponse {}
export interface DeleteHealthCheckRequest {
  readonly HealthCheckId: string;
}
export interface DeleteHealthCheckResponse {}
export interface DeleteHostedZoneRequest {
  readonly Id: string;
}
export interface DeleteHostedZoneResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface DeleteKeySigningKeyRequest {
  readonly HostedZoneId: string;
  readonly Name: string;
}
export interface DeleteKeySigningKeyResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface DeleteQueryLoggingConfigRequest {
  readonly Id: string;
}
export interface DeleteQueryLoggingConfigResponse {}
export interface DeleteReusableDelegationSetRequest {
  readonly Id: string;
}
export interface DeleteReusableDelegationSetResponse {}
export interface DeleteTrafficPolicyInstanceRequest {
  readonly Id: string;
}
export interface DeleteTrafficPolicyInstanceResponse {}
export interface DeleteTrafficPolicyRequest {
  readonly Id: string;
  readonly Version: number;
}
export interface DeleteTrafficPolicyResponse {}
export interface DeleteVPCAssociationAuthorizationRequest {
  readonly HostedZoneId: string;
  readonly VPC: VPC;
}
export interface DeleteVPCAssociationAuthorizationResponse {}
export interface Dimension {
  readonly Name: string;
  readonly Value: string;
}
export interface DisableHostedZoneDNSSECRequest {
  readonly HostedZoneId: string;
}
export interface DisableHostedZoneDNSSECResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface DisassociateVPCFromHostedZoneRequest {
  readonly HostedZoneId: string;
  readonly VPC: VPC;
  readonly Comment?: string;
}
export interface DisassociateVPCFromHostedZoneResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface EnableHostedZoneDNSSECRequest {
  readonly HostedZoneId: string;
}
export interface EnableHostedZoneDNSSECResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface GeoLocation {
  readonly ContinentCode?: string;
  readonly CountryCode?: string;
  readonly SubdivisionCode?: string;
}
export interface GeoLocationDetails {
  readonly ContinentCode?: string;
  readonly ContinentName?: string;
  readonly CountryCode?: string;
  readonly CountryName?: string;
  readonly SubdivisionCode?: string;
  readonly SubdivisionName?: string;
}
export interface GeoProximityLocation {
  readonly AWSRegion?: string;
  readonly LocalZoneGroup?: string;
  readonly Coordinates?: Coordinates;
  readonly Bias?: number;
}
export interface GetAccountLimitRequest {
  readonly Type: AccountLimitType;
}
export interface GetAccountLimitResponse {
  readonly Limit: AccountLimit;
  readonly Count: number;
}
export interface GetChangeRequest {
  readonly Id: string;
}
export interface GetChangeResponse {
  readonly ChangeInfo: ChangeInfo;
}
export interface GetCheckerIpRangesRequest {}
export interface GetCheckerIpRangesResponse {
  readonly CheckerIpRanges: readonly string[];
}
export interface GetDNSSECRequest {
  readonly HostedZoneId: string;
}
export interface GetDNSSECResponse {
  readonly Status: DNSSECStatus;
  readonly KeySigningKeys: readonly KeySigningKey[];
}
export interface GetGeoLocationRequest {
  readonly ContinentCode?: string;
  readonly CountryCode?: string;
  readonly SubdivisionCode?: string;
}
export interface GetGeoLocationResponse {
  readonly GeoLocationDetails: GeoLocationDetails;
}
export interface GetHealthCheckCountRequest {}
export interface GetHealthCheckCountResponse {
  readonly HealthCheckCount: number;
}
export interface GetHealthCheckLastFailureReasonRequest {
  readonly HealthCheckId: string;
}
export interface GetHealthCheckLastFailureReasonResponse {
  readonly HealthCheckObservations: readonly HealthCheckObservation[];
}
export interface GetHealthCheckRequest {
  readonly HealthCheckId: string;
}
export interface GetHealthCheckResponse {
  readonly HealthCheck: HealthCheck;
}
export interface GetHealthCheckStatusRequest {
  readonly HealthCheckId: string;
}
export interface GetHealthCheckStatusResponse {
  readonly HealthCheckObservations: readonly HealthCheckObservation[];
}
export interface GetHostedZoneCountRequest {}
export interface GetHostedZoneCountResponse {
  readonly HostedZoneCount: number;
}
export interface GetHostedZoneLimitRequest {
  readonly Type: HostedZoneLimitType;
  readonly HostedZoneId: string;
}
export interface GetHostedZoneLimitResponse {
  readonly Limit: HostedZoneLimit;
  readonly Count: number;
}
export interface GetHostedZoneRequest {
  readonly Id: string;
}
export interface GetHostedZoneResponse {
  readonly HostedZone: HostedZone;
  readonly DelegationSet?: DelegationSet;
  readonly VPCs?: readonly VPC[];
}
export interface GetQueryLoggingConfigRequest {
  readonly Id: string;
}
export interface GetQueryLoggingConfigResponse {
  readonly QueryLoggingConfig: QueryLoggingConfig;
}
export interface GetReusableDelegationSetLimitRequest {
  readonly Type: ReusableDelegationSetLimitType;
  readonly DelegationSetId: string;
}
export interface GetReusableDelegationSetLimitResponse {
  readonly Limit: ReusableDelegationSetLimit;
  readonly Count: number;
}
export interface GetReusableDelegationSetRequest {
  readonly Id: string;
}
export interface GetReusableDelegationSetResponse {
  readonly DelegationSet: DelegationSet;
}
export interface GetTrafficPolicyInstanceCountRequest {}
export interface GetTrafficPolicyInstanceCountResponse {
  readonly TrafficPolicyInstanceCount: number;
}
export interface GetTrafficPolicyInstanceRequest {
  readonly Id: string;
}
export interface GetTrafficPolicyInstanceResponse {
  readonly TrafficPolicyInstance: TrafficPolicyInstance;
}
export interface GetTrafficPolicyRequest {
  readonly Id: string;
  readonly Version: number;
}
export interface GetTrafficPolicyResponse {
  readonly TrafficPolicy: TrafficPolicy;
}
export interface HealthCheck {
  readonly Id: string;
  readonly CallerReference: string;
  readonly LinkedService?: LinkedService;
  readonly HealthCheckConfig: HealthCheckConfig;
  readonly HealthCheckVersion: number;
  readonly CloudWatchAlarmConfiguration?: CloudWatchAlarmConfiguration;
}
export interface HealthCheckConfig {
  readonly IPAddress?: string;
  readonly Port?: number;
  readonly Type: HealthCheckType;
  readonly ResourcePath?: string;
  readonly FullyQualifiedDomainName?: string;
  readonly SearchString?: string;
  readonly RequestInterval?: number;
  readonly FailureThreshold?: number;
  readonly MeasureLatency?: boolean;
  readonly Inverted?: boolean;
  readonly Disabled?: boolean;
  readonly HealthThreshold?: number;
  readonly ChildHealthChecks?: readonly string[];
  readonly EnableSNI?: boolean;
  readonly Regions?: readonly HealthCheckRegion[];
  readonly AlarmIdentifier?: AlarmIdentifier;
  readonly InsufficientDataHealthStatus?: InsufficientDataHealthStatus;
  readonly RoutingControlArn?: string;
}
export interface HealthCheckObservation {
  readonly Region?: HealthCheckRegion;
  readonly IPAddress?: string;
  readonly StatusReport?: StatusReport;
}
export type HealthCheckRegion = "us-east-1" | "us-west-1" | "us-west-2" | "eu-west-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-northeast-1" | "sa-east-1";
export type HealthCheckType = "HTTP" | "HTTPS" | "HTTP_STR_MATCH" | "HTTPS_STR_MATCH" | "TCP" | "CALCULATED" | "CLOUDWATCH_METRIC" | "RECOVERY_CONTROL";
export interface HostedZone {
  readonly Id: string;
  readonly Name: string;
  readonly CallerReference: string;
  readonly Config?: HostedZoneConfig;
  readonly ResourceRecordSetCount?: number;
  readonly LinkedService?: LinkedService;
  readonly Features?: HostedZoneFeatures;
}
export interface HostedZoneConfig {
  readonly Comment?: string;
  readonly PrivateZone?: boolean;
}
export interface HostedZoneFailureReasons {
  readonly AcceleratedRecovery?: string;
}
export interface HostedZoneFeatures {
  readonly AcceleratedRecoveryStatus?: AcceleratedRecoveryStatus;
  readonly FailureReasons?: HostedZoneFailureReasons;
}
export interface HostedZoneLimit {
  readonly Type: HostedZoneLimitType;
  readonly Value: number;
}
export type HostedZoneLimitType = "MAX_RRSETS_BY_ZONE" | "MAX_VPCS_ASSOCIATED_BY_ZONE";
export interface HostedZoneOwner {
  readonly OwningAccount?: string;
  readonly OwningService?: string;
}
export interface HostedZoneSummary {
  readonly HostedZoneId: string;
  readonly Name: string;
  readonly Owner: HostedZoneOwner;
}
export type HostedZoneType = "PrivateHostedZone";
export type InsufficientDataHealthStatus = "Healthy" | "Unhealthy" | "LastKnownStatus";
export interface KeySigningKey {
  readonly Name?: string;
  readonly KmsArn?: string;
  readonly Flag?: number;
  readonly SigningAlgorithmMnemonic?: string;
  readonly SigningAlgorithmType?: number;
  readonly DigestAlgorithmMnemonic?: string;
  readonly DigestAlgorithmType?: number;
  readonly KeyTag?: number;
  readonly DigestValue?: string;
  readonly PublicKey?: string;
  readonly DSRecord?: string;
  readonly DNSKEYRecord?: string;
  readonly Status?: string;
  readonly StatusMessage?: string;
  readonly CreatedDate?: Date;
  readonly LastModifiedDate?: Date;
}
export interface LinkedService {
  readonly ServicePrincipal?: string;
  readonly Description?: string;
}
export interface ListCidrBlocksRequest {
  readonly CollectionId: string;
  readonly LocationName?: string;
  readonly NextToken?: string;
  readonly MaxResults?: string;
}
export interface ListCidrBlocksResponse {
  readonly NextToken?: string;
  readonly CidrBlocks?: readonly CidrBlockSummary[];
}
export interface ListCidrCollectionsRequest {
  readonly NextToken?: string;
  readonly MaxResults?: string;
}
export interface ListCidrCollectionsResponse {
  readonly NextToken?: string;
  readonly CidrCollections?: readonly CollectionSummary[];
}
export interface ListCidrLocationsRequest {
  readonly CollectionId: string;
  readonly NextToken?: string;
  readonly MaxResults?: string;
}
export interface ListCidrLocationsResponse {
  readonly NextToken?: string;
  readonly CidrLocations?: readonly LocationSummary[];
}
export interface ListGeoLocationsRequest {
  readonly StartContinentCode?: string;
  readonly StartCountryCode?: string;
  readonly StartSubdivisionCode?: string;
  readonly MaxItems?: string;
}
export interface ListGeoLocationsResponse {
  readonly GeoLocationDetailsList: readonly GeoLocationDetails[];
  readonly IsTruncated: boolean;
  readonly NextContinentCode?: string;
  readonly NextCountryCode?: string;
  readonly NextSubdivisionCode?: string;
  readonly MaxItems: string;
}
export interface ListHealthChecksRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListHealthChecksResponse {
  readonly HealthChecks: readonly HealthCheck[];
  readonly Marker: string;
  readonly IsTruncated: boolean;
  readonly NextMarker?: string;
  readonly MaxItems: string;
}
export interface ListHostedZonesByNameRequest {
  readonly DNSName?: string;
  readonly HostedZoneId?: string;
  readonly MaxItems?: string;
}
export interface ListHostedZonesByNameResponse {
  readonly HostedZones: readonly HostedZone[];
  readonly DNSName?: string;
  readonly HostedZoneId?: string;
  readonly IsTruncated: boolean;
  readonly NextDNSName?: string;
  readonly NextHostedZoneId?: string;
  readonly MaxItems: string;
}
export interface ListHostedZonesByVPCRequest {
  readonly VPCId: string;
  readonly VPCRegion: VPCRegion;
  readonly MaxItems?: string;
  readonly NextToken?: string;
}
export interface ListHostedZonesByVPCResponse {
  readonly HostedZoneSummaries: readonly HostedZoneSummary[];
  readonly MaxItems: string;
  readonly NextToken?: string;
}
export interface ListHostedZonesRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
  readonly DelegationSetId?: string;
  readonly HostedZoneType?: HostedZoneType;
}
export interface ListHostedZonesResponse {
  readonly HostedZones: readonly HostedZone[];
  readonly Marker: string;
  readonly IsTruncated: boolean;
  readonly NextMarker?: string;
  readonly MaxItems: string;
}
export interface ListQueryLoggingConfigsRequest {
  readonly HostedZoneId?: string;
  readonly NextToken?: string;
  readonly MaxResults?: string;
}
export interface ListQueryLoggingConfigsResponse {
  readonly QueryLoggingConfigs: readonly QueryLoggingConfig[];
  readonly NextToken?: string;
}
export interface ListResourceRecordSetsRequest {
  readonly HostedZoneId: string;
  readonly StartRecordName?: string;
  readonly StartRecordType?: RRType;
  readonly StartRecordIdentifier?: string;
  readonly MaxItems?: string;
}
export interface ListResourceRecordSetsResponse {
  readonly ResourceRecordSets: readonly ResourceRecordSet[];
  readonly IsTruncated: boolean;
  readonly NextRecordName?: string;
  readonly NextRecordType?: RRType;
  readonly NextRecordIdentifier?: string;
  readonly MaxItems: string;
}
export interface ListReusableDelegationSetsRequest {
  readonly Marker?: string;
  readonly MaxItems?: string;
}
export interface ListReusableDelegationSetsResponse {
  readonly DelegationSets: readonly DelegationSet[];
  readonly Marker: string;
  readonly IsTruncated: boolean;
  readonly NextMarker?: string;
  readonly MaxItems: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceType: TagResourceType;
  readonly ResourceId: string;
}
export interface ListTagsForResourceResponse {
  readonly ResourceTagSet: ResourceTagSet;
}
export interface ListTagsForResourcesRequest {
  readonly ResourceType: TagResourceType;
  readonly ResourceIds: readonly string[];
}
export interface ListTagsForResourcesResponse {
  readonly ResourceTagSets: readonly ResourceTagSet[];
}
export interface ListTrafficPoliciesRequest {
  readonly TrafficPolicyIdMarker?: string;
  readonly MaxItems?: string;
}
export interface ListTrafficPoliciesResponse {
  readonly TrafficPolicySummaries: readonly TrafficPolicySummary[];
  readonly IsTruncated: boolean;
  readonly TrafficPolicyIdMarker: string;
  readonly MaxItems: string;
}
export interface ListTrafficPolicyInstancesByHostedZoneRequest {
  readonly HostedZoneId: string;
  readonly TrafficPolicyInstanceNameMarker?: string;
  readonly TrafficPolicyInstanceTypeMarker?: RRType;
  readonly MaxItems?: string;
}
export interface ListTrafficPolicyInstancesByHostedZoneResponse {
  readonly TrafficPolicyInstances: readonly TrafficPolicyInstance[];
  readonly TrafficPolicyInstanceNameMarker?: string;
  readonly TrafficPolicyInstanceTypeMarker?: RRType;
  readonly IsTruncated: boolean;
  readonly MaxItems: string;
}
export interface ListTrafficPolicyInstancesByPolicyRequest {
  readonly TrafficPolicyId: string;
  readonly TrafficPolicyVersion: number;
  readonly HostedZoneIdMarker?: string;
  readonly TrafficPolicyInstanceNameMarker?: string;
  readonly TrafficPolicyInstanceTypeMarker?: RRType;
  readonly MaxItems?: string;
}
export interface ListTrafficPolicyInstancesByPolicyResponse {
  readonly TrafficPolicyInstances: readonly TrafficPolicyInstance[];
  readonly HostedZoneIdMarker?: string;
  readonly TrafficPolicyInstanceNameMarker?: string;
  readonly TrafficPolicyInstanceTypeMarker?: RRType;
  readonly IsTruncated: boolean;
  readonly MaxItems: string;
}
export interface ListTrafficPolicyInstancesRequest {
  readonly HostedZoneIdMarker?: string;
  readonly TrafficPolicyInstanceNameMarker?: string;
  readonly TrafficPolicyInstanceTypeMarker?: RRType;
  readonly MaxItems?: string;
}
export interface ListTrafficPolicyInstancesResponse {
  readonly TrafficPolicyInstances: readonly TrafficPolicyInstance[];
  readonly HostedZoneIdMarker?: string;
  readonly TrafficPolicyInstanceNameMarker?: string;
  readonly TrafficPolicyInstanceTypeMarker?: RRType;
  readonly IsTruncated: boolean;
  readonly MaxItems: string;
}
export interface ListTrafficPolicyVersionsRequest {
  readonly Id: string;
  readonly TrafficPolicyVersionMarker?: string;
  readonly MaxItems?: string;
}
export interface ListTrafficPolicyVersionsResponse {
  readonly TrafficPolicies: readonly TrafficPolicy[];
  readonly IsTruncated: boolean;
  readonly TrafficPolicyVersionMarker: string;
  readonly MaxItems: string;
}
export interface ListVPCAssociationAuthorizationsRequest {
  readonly HostedZoneId: string;
  readonly NextToken?: string;
  readonly MaxResults?: string;
}
export interface ListVPCAssociationAuthorizationsResponse {
  readonly HostedZoneId: string;
  readonly NextToken?: string;
  readonly VPCs: readonly VPC[];
}
export interface LocationSummary {
  readonly LocationName?: string;
}
export interface QueryLoggingConfig {
  readonly Id: string;
  readonly HostedZoneId: string;
  readonly CloudWatchLogsLogGroupArn: string;
}
export type RRType = "SOA" | "A" | "TXT" | "NS" | "CNAME" | "MX" | "NAPTR" | "PTR" | "SRV" | "SPF" | "AAAA" | "CAA" | "DS" | "TLSA" | "SSHFP" | "SVCB" | "HTTPS";
export type ResettableElementName = "FullyQualifiedDomainName" | "Regions" | "ResourcePath" | "ChildHealthChecks";
export interface ResourceRecord {
  readonly Value: string;
}
export interface ResourceRecordSet {
  readonly Name: string;
  readonly Type: RRType;
  readonly SetIdentifier?: string;
  readonly Weight?: number;
  readonly Region?: ResourceRecordSetRegion;
  readonly GeoLocation?: GeoLocation;
  readonly Failover?: ResourceRecordSetFailover;
  readonly MultiValueAnswer?: boolean;
  readonly TTL?: number;
  readonly ResourceRecords?: readonly ResourceRecord[];
  readonly AliasTarget?: AliasTarget;
  readonly HealthCheckId?: string;
  readonly TrafficPolicyInstanceId?: string;
  readonly CidrRoutingConfig?: CidrRoutingConfig;
  readonly GeoProximityLocation?: GeoProximityLocation;
}
export type ResourceRecordSetFailover = "PRIMARY" | "SECONDARY";
export type ResourceRecordSetRegion = "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "ca-central-1" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "eu-central-1" | "eu-central-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "eu-north-1" | "sa-east-1" | "cn-north-1" | "cn-northwest-1" | "ap-east-1" | "me-south-1" | "me-central-1" | "ap-south-1" | "ap-south-2" | "af-south-1" | "eu-south-1" | "eu-south-2" | "ap-southeast-4" | "il-central-1" | "ca-west-1" | "ap-southeast-5" | "mx-central-1" | "ap-southeast-7" | "us-gov-east-1" | "us-gov-west-1" | "ap-east-2" | "ap-southeast-6" | "eusc-de-east-1";
export interface ResourceTagSet {
  readonly ResourceType?: TagResourceType;
  readonly ResourceId?: string;
  readonly Tags?: readonly Tag[];
}
export interface ReusableDelegationSetLimit {
  readonly Type: ReusableDelegationSetLimitType;
  readonly Value: number;
}
export type ReusableDelegationSetLimitType = "MAX_ZONES_BY_REUSABLE_DELEGATION_SET";
export type Statistic = "Average" | "Sum" | "SampleCount" | "Maximum" | "Minimum";
export interface StatusReport {
  readonly Status?: string;
  readonly CheckedTime?: Date;
}
export interface Tag {
  readonly Key?: string;
  readonly Value?: string;
}
export type TagResourceType = "healthcheck" | "hostedzone";
export interface TestDNSAnswerRequest {
  readonly HostedZoneId: string;
  readonly RecordName: string;
  readonly RecordType: RRType;
  readonly ResolverIP?: string;
  readonly EDNS0ClientSubnetIP?: string;
  readonly EDNS0ClientSubnetMask?: string;
}
export interface TestDNSAnswerResponse {
  readonly Nameserver: string;
  readonly RecordName: string;
  readonly RecordType: RRType;
  readonly RecordData: readonly string[];
  readonly ResponseCode: string;
  readonly Protocol: string;
}
export interface TrafficPolicy {
  readonly Id: string;
  readonly Version: number;
  readonly Name: string;
  readonly Type: RRType;
  readonly Document: string;
  readonly Comment?: string;
}
export interface TrafficPolicyInstance {
  readonly Id: string;
  readonly HostedZoneId: string;
  readonly Name: string;
  readonly TTL: number;
  readonly State: string;
  readonly Message: string;
  readonly TrafficPolicyId: string;
  readonly TrafficPolicyVersion: number;
  readonly TrafficPolicyType: RRType;
}
export interface TrafficPolicySummary {
  readonly Id: string;
  readonly Name: string;
  readonly Type: RRType;
  readonly LatestVersion: number;
  readonly TrafficPolicyCount: number;
}
export interface UpdateHealthCheckRequest {
  readonly HealthCheckId: string;
  readonly HealthCheckVersion?: number;
  readonly IPAddress?: string;
  readonly Port?: number;
  readonly ResourcePath?: string;
  readonly FullyQualifiedDomainName?: string;
  readonly SearchString?: string;
  readonly FailureThreshold?: number;
  readonly Inverted?: boolean;
  readonly Disabled?: boolean;
  readonly HealthThreshold?: number;
  readonly ChildHealthChecks?: readonly string[];
  readonly EnableSNI?: boolean;
  readonly Regions?: readonly HealthCheckRegion[];
  readonly AlarmIdentifier?: AlarmIdentifier;
  readonly InsufficientDataHealthStatus?: InsufficientDataHealthStatus;
  readonly ResetElements?: readonly ResettableElementName[];
}
export interface UpdateHealthCheckResponse {
  readonly HealthCheck: HealthCheck;
}
export interface UpdateHostedZoneCommentRequest {
  readonly Id: string;
  readonly Comment?: string;
}
export interface UpdateHostedZoneCommentResponse {
  readonly HostedZone: HostedZone;
}
export interface UpdateHostedZoneFeaturesRequest {
  readonly HostedZoneId: string;
  readonly EnableAcceleratedRecovery?: boolean;
}
export interface UpdateHostedZoneFeaturesResponse {}
export interface UpdateTrafficPolicyCommentRequest {
  readonly Id: string;
  readonly Version: number;
  readonly Comment: string;
}
export interface UpdateTrafficPolicyCommentResponse {
  readonly TrafficPolicy: TrafficPolicy;
}
export interface UpdateTrafficPolicyInstanceRequest {
  readonly Id: string;
  readonly TTL: number;
  readonly TrafficPolicyId: string;
  readonly TrafficPolicyVersion: number;
}
export interface UpdateTrafficPolicyInstanceResponse {
  readonly TrafficPolicyInstance: TrafficPolicyInstance;
}
export interface VPC {
  readonly VPCRegion?: VPCRegion;
  readonly VPCId?: string;
}
export type VPCRegion = "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "eu-central-1" | "eu-central-2" | "ap-east-1" | "me-south-1" | "us-gov-west-1" | "us-gov-east-1" | "us-iso-east-1" | "us-iso-west-1" | "us-isob-east-1" | "me-central-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-south-1" | "ap-south-2" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "eu-north-1" | "sa-east-1" | "ca-central-1" | "cn-north-1" | "cn-northwest-1" | "af-south-1" | "eu-south-1" | "eu-south-2" | "ap-southeast-4" | "il-central-1" | "ca-west-1" | "ap-southeast-5" | "mx-central-1" | "us-isof-south-1" | "us-isof-east-1" | "ap-southeast-7" | "ap-east-2" | "eu-isoe-west-1" | "ap-southeast-6" | "us-isob-west-1" | "eusc-de-east-1";
