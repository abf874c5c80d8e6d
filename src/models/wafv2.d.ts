/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of wafv2. */

/** Input and output of each operation. */
export interface Operations {
  AssociateWebACL: [AssociateWebACLRequest, AssociateWebACLResponse];
  CheckCapacity: [CheckCapacityRequest, CheckCapacityResponse];
  CreateAPIKey: [CreateAPIKeyRequest, CreateAPIKeyResponse];
  CreateIPSet: [CreateIPSetRequest, CreateIPSetResponse];
  CreateRegexPatternSet: [CreateRegexPatternSetRequest, CreateRegexPatternSetResponse];
  CreateRuleGroup: [CreateRuleGroupRequest, CreateRuleGroupResponse];
  CreateWebACL: [CreateWebACLRequest, CreateWebACLResponse];
  DeleteAPIKey: [DeleteAPIKeyRequest, DeleteAPIKeyResponse];
  DeleteFirewallManagerRuleGroups: [DeleteFirewallManagerRuleGroupsRequest, DeleteFirewallManagerRuleGroupsResponse];
  DeleteIPSet: [DeleteIPSetRequest, DeleteIPSetResponse];
  DeleteLoggingConfiguration: [DeleteLoggingConfigurationRequest, DeleteLoggingConfigurationResponse];
  DeletePermissionPolicy: [DeletePermissionPolicyRequest, DeletePermissionPolicyResponse];
  DeleteRegexPatternSet: [DeleteRegexPatternSetRequest, DeleteRegexPatternSetResponse];
  DeleteRuleGroup: [DeleteRuleGroupRequest, DeleteRuleGroupResponse];
  DeleteWebACL: [DeleteWebACLRequest, DeleteWebACLResponse];
  DescribeAllManagedProducts: [DescribeAllManagedProductsRequest, DescribeAllManagedProductsResponse];
  DescribeManagedProductsByVendor: [DescribeManagedProductsByVendorRequest, DescribeManagedProductsByVendorResponse];
  DescribeManagedRuleGroup: [DescribeManagedRuleGroupRequest, DescribeManagedRuleGroupResponse];
  DisassociateWebACL: [DisassociateWebACLRequest, DisassociateWebACLResponse];
  GenerateMobileSdkReleaseUrl: [GenerateMobileSdkReleaseUrlRequest, GenerateMobileSdkReleaseUrlResponse];
  GetDecryptedAPIKey: [GetDecryptedAPIKeyRequest, GetDecryptedAPIKeyResponse];
  GetIPSet: [GetIPSetRequest, GetIPSetResponse];
  GetLoggingConfiguration: [GetLoggingConfigurationRequest, GetLoggingConfigurationResponse];
  GetManagedRuleSet: [GetManagedRuleSetRequest, GetManagedRuleSetResponse];
  GetMobileSdkRelease: [GetMobileSdkReleaseRequest, GetMobileSdkReleaseResponse];
  GetPermissionPolicy: [GetPermissionPolicyRequest, GetPermissionPolicyResponse];
  GetRateBasedStatementManagedKeys: [GetRateBasedStatementManagedKeysRequest, GetRateBasedStatementManagedKeysResponse];
  GetRegexPatternSet: [GetRegexPatternSetRequest, GetRegexPatternSetResponse];
  GetRevenueStatistics: [GetRevenueStatisticsRequest, GetRevenueStatisticsResponse];
  GetRevenueStatisticsSummary: [GetRevenueStatisticsSummaryRequest, GetRevenueStatisticsSummaryResponse];
  GetRevenueStatisticsTimeSeries: [GetRevenueStatisticsTimeSeriesRequest, GetRevenueStatisticsTimeSeriesResponse];
  GetRuleGroup: [GetRuleGroupRequest, GetRuleGroupResponse];
  GetSampledRequests: [GetSampledRequestsRequest, GetSampledRequestsResponse];
  GetTopPathStatisticsByTraffic: [GetTopPathStatisticsByTrafficRequest, GetTopPathStatisticsByTrafficResponse];
  GetWebACL: [GetWebACLRequest, GetWebACLResponse];
  GetWebACLForResource: [GetWebACLForResourceRequest, GetWebACLForResourceResponse];
  ListAPIKeys: [ListAPIKeysRequest, ListAPIKeysResponse];
  ListAvailableManagedRuleGroupVersions: [ListAvailableManagedRuleGroupVersionsRequest, ListAvailableManagedRuleGroupVersionsResponse];
  ListAvailableManagedRuleGroups: [ListAvailableManagedRuleGroupsRequest, ListAvailableManagedRuleGroupsResponse];
  ListIPSets: [ListIPSetsRequest, ListIPSetsResponse];
  ListLoggingConfigurations: [ListLoggingConfigurationsRequest, ListLoggingConfigurationsResponse];
  ListManagedRuleSets: [ListManagedRuleSetsRequest, ListManagedRuleSetsResponse];
  ListMobileSdkReleases: [ListMobileSdkReleasesRequest, ListMobileSdkReleasesResponse];
  ListRegexPatternSets: [ListRegexPatternSetsRequest, ListRegexPatternSetsResponse];
  ListResourcesForWebACL: [ListResourcesForWebACLRequest, ListResourcesForWebACLResponse];
  ListRuleGroups: [ListRuleGroupsRequest, ListRuleGroupsResponse];
  ListSettlementRecords: [ListSettlementRecordsRequest, ListSettlementRecordsResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ListWebACLs: [ListWebACLsRequest, ListWebACLsResponse];
  PutLoggingConfiguration: [PutLoggingConfigurationRequest, PutLoggingConfigurationResponse];
  PutManagedRuleSetVersions: [PutManagedRuleSetVersionsRequest, PutManagedRuleSetVersionsResponse];
  PutPermissionPolicy: [PutPermissionPolicyRequest, PutPermissionPolicyResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateIPSet: [UpdateIPSetRequest, UpdateIPSetResponse];
  UpdateManagedRuleSetVersionExpiryDate: [UpdateManagedRuleSetVersionExpiryDateRequest, UpdateManagedRuleSetVersionExpiryDateResponse];
  UpdateRegexPatternSet: [UpdateRegexPatternSetRequest, UpdateRegexPatternSetResponse];
  UpdateRuleGroup: [UpdateRuleGroupRequest, UpdateRuleGroupResponse];
  UpdateWebACL: [UpdateWebACLRequest, UpdateWebACLResponse];
}

export interface APIKeySummary {
  readonly TokenDomains?: readonly string[];
  readonly APIKey?: string;
  readonly CreationTimestamp?: Date;
  readonly Version?: number;
}
export interface AWSManagedRulesACFPRuleSet {
  readonly CreationPath: string;
  readonly RegistrationPagePath: string;
  readonly RequestInspection: RequestInspectionACFP;
  readonly ResponseInspection?: ResponseInspection;
  readonly EnableRegexInPath?: boolean;
}
export interface AWSManagedRulesATPRuleSet {
  readonly LoginPath: string;
  readonly RequestInspection?: RequestInspection;
  readonly ResponseInspection?: ResponseInspection;
  readonly EnableRegexInPath?: boolean;
}
export interface AWSManagedRulesAntiDDoSRuleSet {
  readonly ClientSideActionConfig: ClientSideActionConfig;
  readonly SensitivityToBlock?: SensitivityToAct;
}
export interface AWSManagedRulesBotControlRuleSet {
  readonly InspectionLevel: InspectionLevel;
  readonly EnableMachineLearning?: boolean;
}
export interface ActionCondition {
  readonly Action: ActionValue;
}
export type ActionValue = "ALLOW" | "BLOCK" | "COUNT" | "CAPTCHA" | "CHALLENGE" | "MONETIZE" | "EXCLUDED_AS_COUNT";
export interface AddressField {
  readonly Identifier: string;
}
export interface All {}
export interface AllQueryArguments {}
export interface AllowAction {
  readonly CustomRequestHandling?: CustomRequestHandling;
}
export interface AndStatement {
  readonly Statements: readonly Statement[];
}
export interface ApplicationAttribute {
  readonly Name?: string;
  readonly Values?: readonly string[];
}
export interface ApplicationConfig {
  readonly Attributes?: readonly ApplicationAttribute[];
}
export interface AsnMatchStatement {
  readonly AsnList: readonly number[];
  readonly ForwardedIPConfig?: ForwardedIPConfig;
}
export interface AssociateWebACLRequest {
  readonly WebACLArn: string;
  readonly ResourceArn: string;
}
export interface AssociateWebACLResponse {}
export type AssociatedResourceType = "CLOUDFRONT" | "API_GATEWAY" | "COGNITO_USER_POOL" | "APP_RUNNER_SERVICE" | "VERIFIED_ACCESS_INSTANCE" | "AGENTCORE_GATEWAY";
export interface AssociationConfig {
  readonly RequestBody?: Readonly<Partial<Record<AssociatedResourceType, RequestBodyAssociatedResourceTypeConfig>>>;
}
export interface BlockAction {
  readonly CustomResponse?: CustomResponse;
}
export type BlockchainChain = "BASE" | "SOLANA" | "BASE_SEPOLIA" | "SOLANA_DEVNET";
export interface Body {
  readonly OversizeHandling?: OversizeHandling;
}
export type BodyParsingFallbackBehavior = "MATCH" | "NO_MATCH" | "EVALUATE_AS_STRING";
export interface BotStatistics {
  readonly BotName: string;
  readonly RequestCount: number;
  readonly Percentage: number;
}
export interface ByteMatchStatement {
  readonly SearchString: Uint8Array;
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformations: readonly TextTransformation[];
  readonly PreParseTextTransformations?: readonly PreParseTextTransformation[];
  readonly PositionalConstraint: PositionalConstraint;
}
export interface CaptchaAction {
  readonly CustomRequestHandling?: CustomRequestHandling;
}
export interface CaptchaConfig {
  readonly ImmunityTimeProperty?: ImmunityTimeProperty;
}
export interface CaptchaResponse {
  readonly ResponseCode?: number;
  readonly SolveTimestamp?: number;
  readonly FailureReason?: FailureReason;
}
export interface ChallengeAction {
  readonly CustomRequestHandling?: CustomRequestHandling;
}
export interface ChallengeConfig {
  readonly ImmunityTimeProperty?: ImmunityTimeProperty;
}
export interface ChallengeResponse {
  readonly ResponseCode?: number;
  readonly SolveTimestamp?: number;
  readonly FailureReason?: FailureReason;
}
export interface CheckCapacityRequest {
  readonly Scope: Scope;
  readonly Rules: readonly Rule[];
}
export interface CheckCapacityResponse {
  readonly Capacity?: number;
}
export interface ClientSideAction {
  readonly UsageOfAction: UsageOfAction;
  readonly Sensitivity?: SensitivityToAct;
  readonly ExemptUriRegularExpressions?: readonly Regex[];
}
export interface ClientSideActionConfig {
  readonly Challenge: ClientSideAction;
}
export type ComparisonOperator = "EQ" | "NE" | "LE" | "LT" | "GE" | "GT";
export interface Condition {
  readonly ActionCondition?: ActionCondition;
  readonly LabelNameCondition?: LabelNameCondition;
}
export interface CookieMatchPattern {
  readonly All?: All;
  readonly IncludedCookies?: readonly string[];
  readonly ExcludedCookies?: readonly string[];
}
export interface Cookies {
  readonly MatchPattern: CookieMatchPattern;
  readonly MatchScope: MapMatchScope;
  readonly OversizeHandling: OversizeHandling;
}
export interface CountAction {
  readonly CustomRequestHandling?: CustomRequestHandling;
}
export type CountryCode = "AF" | "AX" | "AL" | "DZ" | "AS" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BQ" | "BA" | "BW" | "BV" | "BR" | "IO" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CC" | "CO" | "KM" | "CG" | "CD" | "CK" | "CR" | "CI" | "HR" | "CU" | "CW" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "GQ" | "ER" | "EE" | "ET" | "FK" | "FO" | "FJ" | "FI" | "FR" | "GF" | "PF" | "TF" | "GA" | "GM" | "GE" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GG" | "GN" | "GW" | "GY" | "HT" | "HM" | "VA" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IM" | "IL" | "IT" | "JM" | "JP" | "JE" | "JO" | "KZ" | "KE" | "KI" | "KP" | "KR" | "KW" | "KG" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MA" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NL" | "NC" | "NZ" | "NI" | "NE" | "NG" | "NU" | "NF" | "MP" | "NO" | "OM" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "PN" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "SH" | "KN" | "LC" | "MF" | "PM" | "VC" | "WS" | "SM" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SG" | "SX" | "SK" | "SI" | "SB" | "SO" | "ZA" | "GS" | "SS" | "ES" | "LK" | "SD" | "SR" | "SJ" | "SZ" | "SE" | "CH" | "SY" | "TW" | "TJ" | "TZ" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TC" | "TV" | "UG" | "UA" | "AE" | "GB" | "US" | "UM" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VG" | "VI" | "WF" | "EH" | "YE" | "ZM" | "ZW" | "XK";
export interface CreateAPIKeyRequest {
  readonly Scope: Scope;
  readonly TokenDomains: readonly string[];
}
export interface CreateAPIKeyResponse {
  readonly APIKey?: string;
}
export interface CreateIPSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Description?: string;
  readonly IPAddressVersion: IPAddressVersion;
  readonly Addresses: readonly string[];
  readonly Tags?: readonly Tag[];
}
export interface CreateIPSetResponse {
  readonly Summary?: IPSetSummary;
}
export interface CreateRegexPatternSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Description?: string;
  readonly RegularExpressionList: readonly Regex[];
  readonly Tags?: readonly Tag[];
}
export interface CreateRegexPatternSetResponse {
  readonly Summary?: RegexPatternSetSummary;
}
export interface CreateRuleGroupRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Capacity: number;
  readonly Description?: string;
  readonly Rules?: readonly Rule[];
  readonly VisibilityConfig: VisibilityConfig;
  readonly Tags?: readonly Tag[];
  readonly CustomResponseBodies?: Readonly<Record<string, CustomResponseBody>>;
  readonly MonetizationConfig?: MonetizationConfig;
}
export interface CreateRuleGroupResponse {
  readonly Summary?: RuleGroupSummary;
}
export interface CreateWebACLRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly DefaultAction: DefaultAction;
  readonly Description?: string;
  readonly Rules?: readonly Rule[];
  readonly VisibilityConfig: VisibilityConfig;
  readonly DataProtectionConfig?: DataProtectionConfig;
  readonly Tags?: readonly Tag[];
  readonly CustomResponseBodies?: Readonly<Record<string, CustomResponseBody>>;
  readonly CaptchaConfig?: CaptchaConfig;
  readonly ChallengeConfig?: ChallengeConfig;
  readonly TokenDomains?: readonly string[];
  readonly AssociationConfig?: AssociationConfig;
  readonly OnSourceDDoSProtectionConfig?: OnSourceDDoSProtectionConfig;
  readonly ApplicationConfig?: ApplicationConfig;
  readonly MonetizationConfig?: MonetizationConfig;
}
export interface CreateWebACLResponse {
  readonly Summary?: WebACLSummary;
}
export interface CryptoConfig {
  readonly PaymentNetworks: readonly PaymentNetwork[];
}
export type CryptoCurrency = "USDC";
export type Currency = "USDC";
export type CurrencyMode = "REAL" | "TEST";
export interface CustomHTTPHeader {
  readonly Name: string;
  readonly Value: string;
}
export interface CustomRequestHandling {
  readonly InsertHeaders: readonly CustomHTTPHeader[];
}
export interface CustomResponse {
  readonly ResponseCode: number;
  readonly CustomResponseBodyKey?: string;
  readonly ResponseHeaders?: readonly CustomHTTPHeader[];
}
export interface CustomResponseBody {
  readonly ContentType: ResponseContentType;
  readonly Content: string;
}
export interface DataPointEntry {
  readonly Date?: Date;
  readonly MonetizeServedCount?: number;
  readonly SettledCount?: number;
  readonly TotalAmount?: string;
  readonly Category?: string;
  readonly Intent?: string;
  readonly GroupByValue?: string;
}
export interface DataProtection {
  readonly Field: FieldToProtect;
  readonly Action: DataProtectionAction;
  readonly ExcludeRuleMatchDetails?: boolean;
  readonly ExcludeRateBasedDetails?: boolean;
}
export type DataProtectionAction = "SUBSTITUTION" | "HASH";
export interface DataProtectionConfig {
  readonly DataProtections: readonly DataProtection[];
}
export interface DefaultAction {
  readonly Block?: BlockAction;
  readonly Allow?: AllowAction;
}
export interface DeleteAPIKeyRequest {
  readonly Scope: Scope;
  readonly APIKey: string;
}
export interface DeleteAPIKeyResponse {}
export interface DeleteFirewallManagerRuleGroupsRequest {
  readonly WebACLArn: string;
  readonly WebACLLockToken: string;
}
export interface DeleteFirewallManagerRuleGroupsResponse {
  readonly NextWebACLLockToken?: string;
}
export interface DeleteIPSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly LockToken: string;
}
export interface DeleteIPSetResponse {}
export interface DeleteLoggingConfigurationRequest {
  readonly ResourceArn: string;
  readonly LogType?: LogType;
  readonly LogScope?: LogScope;
}
export interface DeleteLoggingConfigurationResponse {}
export interface DeletePermissionPolicyRequest {
  readonly ResourceArn: string;
}
export interface DeletePermissionPolicyResponse {}
export interface DeleteRegexPatternSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly LockToken: string;
}
export interface DeleteRegexPatternSetResponse {}
export interface DeleteRuleGroupRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly LockToken: string;
}
export interface DeleteRuleGroupResponse {}
export interface DeleteWebACLRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly LockToken: string;
}
export interface DeleteWebACLResponse {}
export interface DescribeAllManagedProductsRequest {
  readonly Scope: Scope;
}
export interface DescribeAllManagedProductsResponse {
  readonly ManagedProducts?: readonly ManagedProductDescriptor[];
}
export interface DescribeManagedProductsByVendorRequest {
  readonly VendorName: string;
  readonly Scope: Scope;
}
export interface DescribeManagedProductsByVendorResponse {
  readonly ManagedProducts?: readonly ManagedProductDescriptor[];
}
export interface DescribeManagedRuleGroupRequest {
  readonly VendorName: string;
  readonly Name: string;
  readonly Scope: Scope;
  readonly VersionName?: string;
}
export interface DescribeManagedRuleGroupResponse {
  readonly VersionName?: string;
  readonly SnsTopicArn?: string;
  readonly Capacity?: number;
  readonly Rules?: readonly RuleSummary[];
  readonly LabelNamespace?: string;
  readonly AvailableLabels?: readonly LabelSummary[];
  readonly ConsumedLabels?: readonly LabelSummary[];
}
export interface DisassociateWebACLRequest {
  readonly ResourceArn: string;
}
export interface DisassociateWebACLResponse {}
export interface EmailField {
  readonly Identifier: string;
}
export interface ExcludedRule {
  readonly Name: string;
}
export type FailureReason = "TOKEN_MISSING" | "TOKEN_EXPIRED" | "TOKEN_INVALID" | "TOKEN_DOMAIN_MISMATCH";
export type FallbackBehavior = "MATCH" | "NO_MATCH";
export interface FieldToMatch {
  readonly SingleHeader?: SingleHeader;
  readonly SingleQueryArgument?: SingleQueryArgument;
  readonly AllQueryArguments?: AllQueryArguments;
  readonly UriPath?: UriPath;
  readonly QueryString?: QueryString;
  readonly Body?: Body;
  readonly Method?: Method;
  readonly JsonBody?: JsonBody;
  readonly Headers?: Headers;
  readonly Cookies?: Cookies;
  readonly HeaderOrder?: HeaderOrder;
  readonly JA3Fingerprint?: JA3Fingerprint;
  readonly JA4Fingerprint?: JA4Fingerprint;
  readonly UriFragment?: UriFragment;
}
export interface FieldToProtect {
  readonly FieldType: FieldToProtectType;
  readonly FieldKeys?: readonly string[];
}
export type FieldToProtectType = "SINGLE_HEADER" | "SINGLE_COOKIE" | "SINGLE_QUERY_ARGUMENT" | "QUERY_STRING" | "BODY";
export interface Filter {
  readonly Behavior: FilterBehavior;
  readonly Requirement: FilterRequirement;
  readonly Conditions: readonly Condition[];
}
export type FilterBehavior = "KEEP" | "DROP";
export type FilterRequirement = "MEETS_ALL" | "MEETS_ANY";
export interface FilterSource {
  readonly BotCategory?: string;
  readonly BotOrganization?: string;
  readonly BotName?: string;
}
export interface FirewallManagerRuleGroup {
  readonly Name: string;
  readonly Priority: number;
  readonly FirewallManagerStatement: FirewallManagerStatement;
  readonly OverrideAction: OverrideAction;
  readonly VisibilityConfig: VisibilityConfig;
}
export interface FirewallManagerStatement {
  readonly ManagedRuleGroupStatement?: ManagedRuleGroupStatement;
  readonly RuleGroupReferenceStatement?: RuleGroupReferenceStatement;
}
export interface ForwardedIPConfig {
  readonly HeaderName: string;
  readonly FallbackBehavior: FallbackBehavior;
}
export type ForwardedIPPosition = "FIRST" | "LAST" | "ANY";
export interface GenerateMobileSdkReleaseUrlRequest {
  readonly Platform: Platform;
  readonly ReleaseVersion: string;
}
export interface GenerateMobileSdkReleaseUrlResponse {
  readonly Url?: string;
}
export interface GeoMatchStatement {
  readonly CountryCodes?: readonly CountryCode[];
  readonly ForwardedIPConfig?: ForwardedIPConfig;
}
export interface GetDecryptedAPIKeyRequest {
  readonly Scope: Scope;
  readonly APIKey: string;
}
export interface GetDecryptedAPIKeyResponse {
  readonly TokenDomains?: readonly string[];
  readonly CreationTimestamp?: Date;
}
export interface GetIPSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
}
export interface GetIPSetResponse {
  readonly IPSet?: IPSet;
  readonly LockToken?: string;
}
export interface GetLoggingConfigurationRequest {
  readonly ResourceArn: string;
  readonly LogType?: LogType;
  readonly LogScope?: LogScope;
}
export interface GetLoggingConfigurationResponse {
  readonly LoggingConfiguration?: LoggingConfiguration;
}
export interface GetManagedRuleSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
}
export interface GetManagedRuleSetResponse {
  readonly ManagedRuleSet?: ManagedRuleSet;
  readonly LockToken?: string;
}
export interface GetMobileSdkReleaseRequest {
  readonly Platform: Platform;
  readonly ReleaseVersion: string;
}
export interface GetMobileSdkReleaseResponse {
  readonly MobileSdkRelease?: MobileSdkRelease;
}
export interface GetPermissionPolicyRequest {
  readonly ResourceArn: string;
}
export interface GetPermissionPolicyResponse {
  readonly Policy?: string;
}
export interface GetRateBasedStatementManagedKeysRequest {
  readonly Scope: Scope;
  readonly WebACLName: string;
  readonly WebACLId: string;
  readonly RuleGroupRuleName?: string;
  readonly RuleName: string;
}
export interface GetRateBasedStatementManagedKeysResponse {
  readonly ManagedKeysIPV4?: RateBasedStatementManagedKeysIPSet;
  readonly ManagedKeysIPV6?: RateBasedStatementManagedKeysIPSet;
}
export interface GetRegexPatternSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
}
export interface GetRegexPatternSetResponse {
  readonly RegexPatternSet?: RegexPatternSet;
  readonly LockToken?: string;
}
export interface GetRevenueStatisticsRequest {
  readonly StatisticType: RankingStatisticType;
  readonly TimeWindow: TimeWindow;
  readonly Scope: Scope;
  readonly Currency: Currency;
  readonly GroupBy?: GroupByType;
  readonly Filters?: readonly MonetizationFilter[];
  readonly NextMarker?: string;
  readonly Limit?: number;
  readonly SortBy?: RankingSortBy;
  readonly SortOrder?: SortOrder;
}
export interface GetRevenueStatisticsResponse {
  readonly SourceStatistics?: readonly SourceStatistics[];
  readonly RevenuePathStatistics?: readonly RevenuePathStatistics[];
  readonly NextMarker?: string;
}
export interface GetRevenueStatisticsSummaryRequest {
  readonly TimeWindow: TimeWindow;
  readonly Scope: Scope;
  readonly Currency: Currency;
  readonly Filters?: readonly MonetizationFilter[];
}
export interface GetRevenueStatisticsSummaryResponse {
  readonly RevenueBreakdown?: RevenueBreakdown;
}
export interface GetRevenueStatisticsTimeSeriesRequest {
  readonly StatisticType: TimeSeriesStatisticType;
  readonly TimeWindow: TimeWindow;
  readonly Scope: Scope;
  readonly Interval: IntervalType;
  readonly Currency: Currency;
  readonly GroupBy?: GroupByType;
  readonly Filters?: readonly MonetizationFilter[];
  readonly Limit?: number;
  readonly NextMarker?: string;
}
export interface GetRevenueStatisticsTimeSeriesResponse {
  readonly DataPoints?: readonly DataPointEntry[];
  readonly NextMarker?: string;
}
export interface GetRuleGroupRequest {
  readonly Name?: string;
  readonly Scope?: Scope;
  readonly Id?: string;
  readonly ARN?: string;
}
export interface GetRuleGroupResponse {
  readonly RuleGroup?: RuleGroup;
  readonly LockToken?: string;
}
export interface GetSampledRequestsRequest {
  readonly WebAclArn: string;
  readonly RuleMetricName: string;
  readonly Scope: Scope;
  readonly TimeWindow: TimeWindow;
  readonly MaxItems: number;
}
export interface GetSampledRequestsResponse {
  readonly SampledRequests?: readonly SampledHTTPRequest[];
  readonly PopulationSize?: number;
  readonly TimeWindow?: TimeWindow;
}
export interface GetTopPathStatisticsByTrafficRequest {
  readonly WebAclArn: string;
  readonly Scope: Scope;
  readonly UriPathPrefix?: string;
  readonly TimeWindow: TimeWindow;
  readonly BotCategory?: string;
  readonly BotOrganization?: string;
  readonly BotName?: string;
  readonly Limit: number;
  readonly NumberOfTopTrafficBotsPerPath: number;
  readonly NextMarker?: string;
}
export interface GetTopPathStatisticsByTrafficResponse {
  readonly PathStatistics: readonly PathStatistics[];
  readonly TotalRequestCount: number;
  readonly NextMarker?: string;
  readonly TopCategories?: readonly PathStatistics[];
}
export interface GetWebACLForResourceRequest {
  readonly ResourceArn: string;
}
export interface GetWebACLForResourceResponse {
  readonly WebACL?: WebACL;
}
export interface GetWebACLRequest {
  readonly Name?: string;
  readonly Scope?: Scope;
  readonly Id?: string;
  readonly ARN?: string;
}
export interface GetWebACLResponse {
  readonly WebACL?: WebACL;
  readonly LockToken?: string;
  readonly ApplicationIntegrationURL?: string;
}
export type GroupByType = "NAME" | "CATEGORY" | "INTENT" | "ORGANIZATION" | "WEBACL";
export interface HTTPHeader {
  readonly Name?: string;
  readonly Value?: string;
}
export interface HTTPRequest {
  readonly ClientIP?: string;
  readonly Country?: string;
  readonly URI?: string;
  readonly Method?: string;
  readonly HTTPVersion?: string;
  readonly Headers?: readonly HTTPHeader[];
}
export interface HeaderMatchPattern {
  readonly All?: All;
  readonly IncludedHeaders?: readonly string[];
  readonly ExcludedHeaders?: readonly string[];
}
export interface HeaderOrder {
  readonly OversizeHandling: OversizeHandling;
}
export interface Headers {
  readonly MatchPattern: HeaderMatchPattern;
  readonly MatchScope: MapMatchScope;
  readonly OversizeHandling: OversizeHandling;
}
export type IPAddressVersion = "IPV4" | "IPV6";
export interface IPSet {
  readonly Name: string;
  readonly Id: string;
  readonly ARN: string;
  readonly Description?: string;
  readonly IPAddressVersion: IPAddressVersion;
  readonly Addresses: readonly string[];
}
export interface IPSetForwardedIPConfig {
  readonly HeaderName: string;
  readonly FallbackBehavior: FallbackBehavior;
  readonly Position: ForwardedIPPosition;
}
export interface IPSetReferenceStatement {
  readonly ARN: string;
  readonly IPSetForwardedIPConfig?: IPSetForwardedIPConfig;
}
export interface IPSetSummary {
  readonly Name?: string;
  readonly Id?: string;
  readonly Description?: string;
  readonly LockToken?: string;
  readonly ARN?: string;
}
export interface ImmunityTimeProperty {
  readonly ImmunityTime: number;
}
export type InspectionLevel = "COMMON" | "TARGETED";
export type IntervalType = "MINUTELY" | "FIVE_MINUTELY" | "HOURLY" | "DAILY";
export interface JA3Fingerprint {
  readonly FallbackBehavior: FallbackBehavior;
}
export interface JA4Fingerprint {
  readonly FallbackBehavior: FallbackBehavior;
}
export interface JsonBody {
  readonly MatchPattern: JsonMatchPattern;
  readonly MatchScope: JsonMatchScope;
  readonly InvalidFallbackBehavior?: BodyParsingFallbackBehavior;
  readonly OversizeHandling?: OversizeHandling;
}
export interface JsonMatchPattern {
  readonly All?: All;
  readonly IncludedPaths?: readonly string[];
}
export type JsonMatchScope = "ALL" | "KEY" | "VALUE";
export interface Label {
  readonly Name: string;
}
export type LabelMatchScope = "LABEL" | "NAMESPACE";
export interface LabelMatchStatement {
  readonly Scope: LabelMatchScope;
  readonly Key: string;
}
export interface LabelNameCondition {
  readonly LabelName: string;
}
export interface LabelSummary {
  readonly Name?: string;
}
export interface ListAPIKeysRequest {
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListAPIKeysResponse {
  readonly NextMarker?: string;
  readonly APIKeySummaries?: readonly APIKeySummary[];
  readonly ApplicationIntegrationURL?: string;
}
export interface ListAvailableManagedRuleGroupVersionsRequest {
  readonly VendorName: string;
  readonly Name: string;
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListAvailableManagedRuleGroupVersionsResponse {
  readonly NextMarker?: string;
  readonly Versions?: readonly ManagedRuleGroupVersion[];
  readonly CurrentDefaultVersion?: string;
}
export interface ListAvailableManagedRuleGroupsRequest {
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListAvailableManagedRuleGroupsResponse {
  readonly NextMarker?: string;
  readonly ManagedRuleGroups?: readonly ManagedRuleGroupSummary[];
}
export interface ListIPSetsRequest {
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListIPSetsResponse {
  readonly NextMarker?: string;
  readonly IPSets?: readonly IPSetSummary[];
}
export interface ListLoggingConfigurationsRequest {
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
  readonly LogScope?: LogScope;
}
export interface ListLoggingConfigurationsResponse {
  readonly LoggingConfigurations?: readonly LoggingConfiguration[];
  readonly NextMarker?: string;
}
export interface ListManagedRuleSetsRequest {
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListManagedRuleSetsResponse {
  readonly NextMarker?: string;
  readonly ManagedRuleSets?: readonly ManagedRuleSetSummary[];
}
export interface ListMobileSdkReleasesRequest {
  readonly Platform: Platform;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListMobileSdkReleasesResponse {
  readonly ReleaseSummaries?: readonly ReleaseSummary[];
  readonly NextMarker?: string;
}
export interface ListRegexPatternSetsRequest {
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListRegexPatternSetsResponse {
  readonly NextMarker?: string;
  readonly RegexPatternSets?: readonly RegexPatternSetSummary[];
}
export interface ListResourcesForWebACLRequest {
  readonly WebACLArn: string;
  readonly ResourceType?: ResourceType;
}
export interface ListResourcesForWebACLResponse {
  readonly ResourceArns?: readonly string[];
}
export interface ListRuleGroupsRequest {
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListRuleGroupsResponse {
  readonly NextMarker?: string;
  readonly RuleGroups?: readonly RuleGroupSummary[];
}
export interface ListSettlementRecordsRequest {
  readonly TimeWindow: TimeWindow;
  readonly Scope: Scope;
  readonly Currency: Currency;
  readonly Filters?: readonly MonetizationFilter[];
  readonly SortBy?: SettlementSortBy;
  readonly SortOrder?: SortOrder;
  readonly Limit?: number;
  readonly NextMarker?: string;
}
export interface ListSettlementRecordsResponse {
  readonly Settlements?: readonly SettlementRecord[];
  readonly NextMarker?: string;
}
export interface ListTagsForResourceRequest {
  readonly NextMarker?: string;
  readonly Limit?: number;
  readonly ResourceARN: string;
}
export interface ListTagsForResourceResponse {
  readonly NextMarker?: string;
  readonly TagInfoForResource?: TagInfoForResource;
}
export interface ListWebACLsRequest {
  readonly Scope: Scope;
  readonly NextMarker?: string;
  readonly Limit?: number;
}
export interface ListWebACLsResponse {
  readonly NextMarker?: string;
  readonly WebACLs?: readonly WebACLSummary[];
}
export type LogScope = "CUSTOMER" | "SECURITY_LAKE" | "CLOUDWATCH_TELEMETRY_RULE_MANAGED";
export type LogType = "WAF_LOGS";
export interface LoggingConfiguration {
  readonly ResourceArn: string;
  readonly LogDestinationConfigs: readonly string[];
  readonly RedactedFields?: readonly FieldToMatch[];
  readonly ManagedByFirewallManager?: boolean;
  readonly LoggingFilter?: LoggingFilter;
  readonly LogType?: LogType;
  readonly LogScope?: LogScope;
}
export interface LoggingFilter {
  readonly Filters: readonly Filter[];
  readonly DefaultBehavior: FilterBehavior;
}
export type LowReputationMode = "ACTIVE_UNDER_DDOS" | "ALWAYS_ON";
export interface ManagedProductDescriptor {
  readonly VendorName?: string;
  readonly ManagedRuleSetName?: string;
  readonly ProductId?: string;
  readonly ProductLink?: string;
  readonly ProductTitle?: string;
  readonly ProductDescription?: string;
  readonly SnsTopicArn?: string;
  readonly IsVersioningSupported?: boolean;
  readonly IsAdvancedManagedRuleSet?: boolean;
}
export interface ManagedRuleGroupConfig {
  readonly LoginPath?: string;
  readonly PayloadType?: PayloadType;
  readonly UsernameField?: UsernameField;
  readonly PasswordField?: PasswordField;
  readonly AWSManagedRulesBotControlRuleSet?: AWSManagedRulesBotControlRuleSet;
  readonly AWSManagedRulesATPRuleSet?: AWSManagedRulesATPRuleSet;
  readonly AWSManagedRulesACFPRuleSet?: AWSManagedRulesACFPRuleSet;
  readonly AWSManagedRulesAntiDDoSRuleSet?: AWSManagedRulesAntiDDoSRuleSet;
}
export interface ManagedRuleGroupStatement {
  readonly VendorName: string;
  readonly Name: string;
  readonly Version?: string;
  readonly ExcludedRules?: readonly ExcludedRule[];
  readonly ScopeDownStatement?: Statement;
  readonly ManagedRuleGroupConfigs?: readonly ManagedRuleGroupConfig[];
  readonly RuleActionOverrides?: readonly RuleActionOverride[];
}
export interface ManagedRuleGroupSummary {
  readonly VendorName?: string;
  readonly Name?: string;
  readonly VersioningSupported?: boolean;
  readonly Description?: string;
}
export interface ManagedRuleGroupVersion {
  readonly Name?: string;
  readonly LastUpdateTimestamp?: Date;
}
export interface ManagedRuleSet {
  readonly Name: string;
  readonly Id: string;
  readonly ARN: string;
  readonly Description?: string;
  readonly PublishedVersions?: Readonly<Record<string, ManagedRuleSetVersion>>;
  readonly RecommendedVersion?: string;
  readonly LabelNamespace?: string;
}
export interface ManagedRuleSetSummary {
  readonly Name?: string;
  readonly Id?: string;
  readonly Description?: string;
  readonly LockToken?: string;
  readonly ARN?: string;
  readonly LabelNamespace?: string;
}
export interface ManagedRuleSetVersion {
  readonly AssociatedRuleGroupArn?: string;
  readonly Capacity?: number;
  readonly ForecastedLifetime?: number;
  readonly PublishTimestamp?: Date;
  readonly LastUpdateTimestamp?: Date;
  readonly ExpiryTimestamp?: Date;
}
export type MapMatchScope = "ALL" | "KEY" | "VALUE";
export interface Method {}
export interface MobileSdkRelease {
  readonly ReleaseVersion?: string;
  readonly Timestamp?: Date;
  readonly ReleaseNotes?: string;
  readonly Tags?: readonly Tag[];
}
export interface MonetizationConfig {
  readonly CryptoConfig?: CryptoConfig;
  readonly CurrencyMode?: CurrencyMode;
}
export interface MonetizationFilter {
  readonly Name: string;
  readonly Values: readonly string[];
}
export interface MonetizeAction {
  readonly PriceMultiplier?: string;
}
export interface NoneAction {}
export interface NotStatement {
  readonly Statement: Statement;
}
export interface OnSourceDDoSProtectionConfig {
  readonly ALBLowReputationMode: LowReputationMode;
}
export interface OrStatement {
  readonly Statements: readonly Statement[];
}
export interface OverrideAction {
  readonly Count?: CountAction;
  readonly None?: NoneAction;
}
export type OversizeHandling = "CONTINUE" | "MATCH" | "NO_MATCH";
export interface PasswordField {
  readonly Identifier: string;
}
export interface PathStatistics {
  readonly Source?: FilterSource;
  readonly Path: string;
  readonly RequestCount: number;
  readonly Percentage: number;
  readonly TopBots?: readonly BotStatistics[];
}
export type PayloadType = "JSON" | "FORM_ENCODED";
export interface PaymentNetwork {
  readonly Chain: BlockchainChain;
  readonly WalletAddress: string;
  readonly Prices: readonly Price[];
}
export interface PhoneNumberField {
  readonly Identifier: string;
}
export type Platform = "IOS" | "ANDROID";
export type PositionalConstraint = "EXACTLY" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CONTAINS_WORD";
export interface PreParseTextTransformation {
  readonly Priority: number;
  readonly Type: PreParseTextTransformationType;
}
export type PreParseTextTransformationType = "NONE" | "URL_DECODE" | "URL_DECODE_UNI" | "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA" | "REPLACE_SEMICOLONS_WITH_AMPERSANDS";
export interface Price {
  readonly Amount: string;
  readonly Currency: CryptoCurrency;
}
export interface PutLoggingConfigurationRequest {
  readonly LoggingConfiguration: LoggingConfiguration;
}
export interface PutLoggingConfigurationResponse {
  readonly LoggingConfiguration?: LoggingConfiguration;
}
export interface PutManagedRuleSetVersionsRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly LockToken: string;
  readonly RecommendedVersion?: string;
  readonly VersionsToPublish?: Readonly<Record<string, VersionToPublish>>;
}
export interface PutManagedRuleSetVersionsResponse {
  readonly NextLockToken?: string;
}
export interface PutPermissionPolicyRequest {
  readonly ResourceArn: string;
  readonly Policy: string;
}
export interface PutPermissionPolicyResponse {}
export interface QueryString {}
export type RankingSortBy = "REVENUE" | "PERCENTAGE" | "NAME";
export type RankingStatisticType = "TOP_SOURCES_BY_REVENUE" | "TOP_PATHS_BY_REVENUE";
export interface RateBasedStatement {
  readonly Limit: number;
  readonly EvaluationWindowSec?: number;
  readonly AggregateKeyType: RateBasedStatementAggregateKeyType;
  readonly ScopeDownStatement?: Statement;
  readonly ForwardedIPConfig?: ForwardedIPConfig;
  readonly CustomKeys?: readonly RateBasedStatementCustomKey[];
}
export type RateBasedStatementAggregateKeyType = "IP" | "FORWARDED_IP" | "CUSTOM_KEYS" | "CONSTANT";
export interface RateBasedStatementCustomKey {
  readonly Header?: RateLimitHeader;
  readonly Cookie?: RateLimitCookie;
  readonly QueryArgument?: RateLimitQueryArgument;
  readonly QueryString?: RateLimitQueryString;
  readonly HTTPMethod?: RateLimitHTTPMethod;
  readonly ForwardedIP?: RateLimitForwardedIP;
  readonly IP?: RateLimitIP;
  readonly LabelNamespace?: RateLimitLabelNamespace;
  readonly UriPath?: RateLimitUriPath;
  readonly JA3Fingerprint?: RateLimitJA3Fingerprint;
  readonly JA4Fingerprint?: RateLimitJA4Fingerprint;
  readonly ASN?: RateLimitAsn;
}
export interface RateBasedStatementManagedKeysIPSet {
  readonly IPAddressVersion?: IPAddressVersion;
  readonly Addresses?: readonly string[];
}
export interface RateLimitAsn {}
export interface RateLimitCookie {
  readonly Name: string;
  readonly TextTransformations: readonly TextTransformation[];
}
export interface RateLimitForwardedIP {}
export interface RateLimitHTTPMethod {}
export interface RateLimitHeader {
  readonly Name: string;
  readonly TextTransformations: readonly TextTransformation[];
}
export interface RateLimitIP {}
export interface RateLimitJA3Fingerprint {
  readonly FallbackBehavior: FallbackBehavior;
}
export interface RateLimitJA4Fingerprint {
  readonly FallbackBehavior: FallbackBehavior;
}
export interface RateLimitLabelNamespace {
  readonly Namespace: string;
}
export interface RateLimitQueryArgument {
  readonly Name: string;
  readonly TextTransformations: readonly TextTransformation[];
}
export interface RateLimitQueryString {
  readonly TextTransformations: readonly TextTransformation[];
}
export interface RateLimitUriPath {
  readonly TextTransformations: readonly TextTransformation[];
}
export interface Regex {
  readonly RegexString?: string;
}
export interface RegexMatchStatement {
  readonly RegexString: string;
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformations: readonly TextTransformation[];
  readonly PreParseTextTransformations?: readonly PreParseTextTransformation[];
}
export interface RegexPatternSet {
  readonly Name?: string;
  readonly Id?: string;
  readonly ARN?: string;
  readonly Description?: string;
  readonly RegularExpressionList?: readonly Regex[];
}
export interface RegexPatternSetReferenceStatement {
  readonly ARN: string;
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformations: readonly TextTransformation[];
  readonly PreParseTextTransformations?: readonly PreParseTextTransformation[];
}
export interface RegexPatternSetSummary {
  readonly Name?: string;
  readonly Id?: string;
  readonly Description?: string;
  readonly LockToken?: string;
  readonly ARN?: string;
}
export interface ReleaseSummary {
  readonly ReleaseVersion?: string;
  readonly Timestamp?: Date;
}
export interface RequestBodyAssociatedResourceTypeConfig {
  readonly DefaultSizeInspectionLimit: SizeInspectionLimit;
}
export interface RequestInspection {
  readonly PayloadType: PayloadType;
  readonly UsernameField: UsernameField;
  readonly PasswordField: PasswordField;
}
export interface RequestInspectionACFP {
  readonly PayloadType: PayloadType;
  readonly UsernameField?: UsernameField;
  readonly PasswordField?: PasswordField;
  readonly EmailField?: EmailField;
  readonly PhoneNumberFields?: readonly PhoneNumberField[];
  readonly AddressFields?: readonly AddressField[];
}
export type ResourceType = "APPLICATION_LOAD_BALANCER" | "API_GATEWAY" | "APPSYNC" | "COGNITO_USER_POOL" | "APP_RUNNER_SERVICE" | "VERIFIED_ACCESS_INSTANCE" | "AMPLIFY" | "AGENTCORE_GATEWAY";
export type ResponseContentType = "TEXT_PLAIN" | "TEXT_HTML" | "APPLICATION_JSON";
export interface ResponseInspection {
  readonly StatusCode?: ResponseInspectionStatusCode;
  readonly Header?: ResponseInspectionHeader;
  readonly BodyContains?: ResponseInspectionBodyContains;
  readonly Json?: ResponseInspectionJson;
}
export interface ResponseInspectionBodyContains {
  readonly SuccessStrings: readonly string[];
  readonly FailureStrings: readonly string[];
}
export interface ResponseInspectionHeader {
  readonly Name: string;
  readonly SuccessValues: readonly string[];
  readonly FailureValues: readonly string[];
}
export interface ResponseInspectionJson {
  readonly Identifier: string;
  readonly SuccessValues: readonly string[];
  readonly FailureValues: readonly string[];
}
export interface ResponseInspectionStatusCode {
  readonly SuccessCodes: readonly number[];
  readonly FailureCodes: readonly number[];
}
export interface RevenueBreakdown {
  readonly TotalAmount?: string;
  readonly VerifiedAmount?: string;
  readonly UnverifiedAmount?: string;
  readonly Currency?: Currency;
  readonly TotalSettled?: number;
  readonly TotalMonetizeServed?: number;
}
export interface RevenuePathStatistics {
  readonly Path: string;
  readonly Percentage: number;
  readonly Amount: string;
  readonly RequestCount: number;
}
export interface Rule {
  readonly Name: string;
  readonly Priority: number;
  readonly Statement: Statement;
  readonly Action?: RuleAction;
  readonly OverrideAction?: OverrideAction;
  readonly RuleLabels?: readonly Label[];
  readonly VisibilityConfig: VisibilityConfig;
  readonly CaptchaConfig?: CaptchaConfig;
  readonly ChallengeConfig?: ChallengeConfig;
}
export interface RuleAction {
  readonly Block?: BlockAction;
  readonly Allow?: AllowAction;
  readonly Count?: CountAction;
  readonly Captcha?: CaptchaAction;
  readonly Challenge?: ChallengeAction;
  readonly Monetize?: MonetizeAction;
}
export interface RuleActionOverride {
  readonly Name: string;
  readonly ActionToUse: RuleAction;
}
export interface RuleGroup {
  readonly Name: string;
  readonly Id: string;
  readonly Capacity: number;
  readonly ARN: string;
  readonly Description?: string;
  readonly Rules?: readonly Rule[];
  readonly VisibilityConfig: VisibilityConfig;
  readonly LabelNamespace?: string;
  readonly CustomResponseBodies?: Readonly<Record<string, CustomResponseBody>>;
  readonly AvailableLabels?: readonly LabelSummary[];
  readonly ConsumedLabels?: readonly LabelSummary[];
  readonly MonetizationConfig?: MonetizationConfig;
}
export interface RuleGroupReferenceStatement {
  readonly ARN: string;
  readonly ExcludedRules?: readonly ExcludedRule[];
  readonly RuleActionOverrides?: readonly RuleActionOverride[];
}
export interface RuleGroupSummary {
  readonly Name?: string;
  readonly Id?: string;
  readonly Description?: string;
  readonly LockToken?: string;
  readonly ARN?: string;
}
export interface RuleSummary {
  readonly Name?: string;
  readonly Action?: RuleAction;
}
export interface SampledHTTPRequest {
  readonly Request: HTTPRequest;
  readonly Weight: number;
  readonly Timestamp?: Date;
  readonly Action?: string;
  readonly RuleNameWithinRuleGroup?: string;
  readonly RequestHeadersInserted?: readonly HTTPHeader[];
  readonly ResponseCodeSent?: number;
  readonly Labels?: readonly Label[];
  readonly CaptchaResponse?: CaptchaResponse;
  readonly ChallengeResponse?: ChallengeResponse;
  readonly OverriddenAction?: string;
}
export type Scope = "CLOUDFRONT" | "REGIONAL";
export type SensitivityLevel = "LOW" | "HIGH";
export type SensitivityToAct = "LOW" | "MEDIUM" | "HIGH";
export interface SettlementRecord {
  readonly Timestamp: Date;
  readonly PayerAddress?: string;
  readonly WalletAddress?: string;
  readonly Status: SettlementStatus;
  readonly Amount: string;
  readonly Currency?: Currency;
  readonly Network?: string;
  readonly TransactionId?: string;
  readonly RequestId?: string;
  readonly SourceName?: string;
  readonly Organization?: string;
  readonly SourceCategory?: string;
  readonly Intent?: string;
  readonly Verified?: boolean;
  readonly ContentPath?: string;
  readonly WebAclArn?: string;
  readonly RequestTimestamp?: Date;
}
export type SettlementSortBy = "TIMESTAMP" | "AMOUNT" | "NAME" | "STATUS";
export type SettlementStatus = "SETTLED" | "PENDING" | "FAILED" | "SERVICE_ERROR" | "SKIPPED_ORIGIN_ERROR" | "DUPLICATE";
export interface SingleHeader {
  readonly Name: string;
}
export interface SingleQueryArgument {
  readonly Name: string;
}
export interface SizeConstraintStatement {
  readonly FieldToMatch: FieldToMatch;
  readonly ComparisonOperator: ComparisonOperator;
  readonly Size: number;
  readonly TextTransformations: readonly TextTransformation[];
  readonly PreParseTextTransformations?: readonly PreParseTextTransformation[];
}
export type SizeInspectionLimit = "KB_16" | "KB_32" | "KB_48" | "KB_64";
export type SortOrder = "ASC" | "DESC";
export interface SourceStatistics {
  readonly SourceName: string;
  readonly Percentage: number;
  readonly Amount: string;
  readonly RequestCount: number;
  readonly SourceCategory?: string;
  readonly Intent?: string;
  readonly Organization?: string;
  readonly Verified?: boolean;
  readonly GroupByValue?: string;
}
export interface SqliMatchStatement {
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformations: readonly TextTransformation[];
  readonly PreParseTextTransformations?: readonly PreParseTextTransformation[];
  readonly SensitivityLevel?: SensitivityLevel;
}
export interface Statement {
  readonly ByteMatchStatement?: ByteMatchStatement;
  readonly SqliMatchStatement?: SqliMatchStatement;
  readonly XssMatchStatement?: XssMatchStatement;
  readonly SizeConstraintStatement?: SizeConstraintStatement;
  readonly GeoMatchStatement?: GeoMatchStatement;
  readonly RuleGroupReferenceStatement?: RuleGroupReferenceStatement;
  readonly IPSetReferenceStatement?: IPSetReferenceStatement;
  readonly RegexPatternSetReferenceStatement?: RegexPatternSetReferenceStatement;
  readonly RateBasedStatement?: RateBasedStatement;
  readonly AndStatement?: AndStatement;
  readonly OrStatement?: OrStatement;
  readonly NotStatement?: NotStatement;
  readonly ManagedRuleGroupStatement?: ManagedRuleGroupStatement;
  readonly LabelMatchStatement?: LabelMatchStatement;
  readonly RegexMatchStatement?: RegexMatchStatement;
  readonly AsnMatchStatement?: AsnMatchStatement;
}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagInfoForResource {
  readonly ResourceARN?: string;
  readonly TagList?: readonly Tag[];
}
export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}
export interface TagResourceResponse {}
export interface TextTransformation {
  readonly Priority: number;
  readonly Type: TextTransformationType;
}
export type TextTransformationType = "NONE" | "COMPRESS_WHITE_SPACE" | "HTML_ENTITY_DECODE" | "LOWERCASE" | "CMD_LINE" | "URL_DECODE" | "BASE64_DECODE" | "HEX_DECODE" | "MD5" | "REPLACE_COMMENTS" | "ESCAPE_SEQ_DECODE" | "SQL_HEX_DECODE" | "CSS_DECODE" | "JS_DECODE" | "NORMALIZE_PATH" | "NORMALIZE_PATH_WIN" | "REMOVE_NULLS" | "REPLACE_NULLS" | "BASE64_DECODE_EXT" | "URL_DECODE_UNI" | "UTF8_TO_UNICODE" | "REMOVE_WHITESPACE" | "TRIM" | "TRIM_LEFT" | "TRIM_RIGHT" | "REMOVE_COMMENTS_CHAR" | "UPPERCASE" | "CMD_LINE_WIN" | "CMD_LINE_UNIX" | "JS_DECODE_EXT" | "SHA256";
export type TimeSeriesStatisticType = "DATE_HISTOGRAM" | "PAYMENT_TRAFFIC";
export interface TimeWindow {
  readonly StartTime: Date;
  readonly EndTime: Date;
}
export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateIPSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly Description?: string;
  readonly Addresses: readonly string[];
  readonly LockToken: string;
}
export interface UpdateIPSetResponse {
  readonly NextLockToken?: string;
}
export interface UpdateManagedRuleSetVersionExpiryDateRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly LockToken: string;
  readonly VersionToExpire: string;
  readonly ExpiryTimestamp: Date;
}
export interface UpdateManagedRuleSetVersionExpiryDateResponse {
  readonly ExpiringVersion?: string;
  readonly ExpiryTimestamp?: Date;
  readonly NextLockToken?: string;
}
export interface UpdateRegexPatternSetRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly Description?: string;
  readonly RegularExpressionList: readonly Regex[];
  readonly LockToken: string;
}
export interface UpdateRegexPatternSetResponse {
  readonly NextLockToken?: string;
}
export interface UpdateRuleGroupRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly Description?: string;
  readonly Rules?: readonly Rule[];
  readonly VisibilityConfig: VisibilityConfig;
  readonly LockToken: string;
  readonly CustomResponseBodies?: Readonly<Record<string, CustomResponseBody>>;
  readonly MonetizationConfig?: MonetizationConfig;
}
export interface UpdateRuleGroupResponse {
  readonly NextLockToken?: string;
}
export interface UpdateWebACLRequest {
  readonly Name: string;
  readonly Scope: Scope;
  readonly Id: string;
  readonly DefaultAction: DefaultAction;
  readonly Description?: string;
  readonly Rules?: readonly Rule[];
  readonly VisibilityConfig: VisibilityConfig;
  readonly DataProtectionConfig?: DataProtectionConfig;
  readonly LockToken: string;
  readonly CustomResponseBodies?: Readonly<Record<string, CustomResponseBody>>;
  readonly CaptchaConfig?: CaptchaConfig;
  readonly ChallengeConfig?: ChallengeConfig;
  readonly TokenDomains?: readonly string[];
  readonly AssociationConfig?: AssociationConfig;
  readonly OnSourceDDoSProtectionConfig?: OnSourceDDoSProtectionConfig;
  readonly ApplicationConfig?: ApplicationConfig;
  readonly MonetizationConfig?: MonetizationConfig;
}
export interface UpdateWebACLResponse {
  readonly NextLockToken?: string;
}
export interface UriFragment {
  readonly FallbackBehavior?: FallbackBehavior;
}
export interface UriPath {}
export type UsageOfAction = "ENABLED" | "DISABLED";
export interface UsernameField {
  readonly Identifier: string;
}
export interface VersionToPublish {
  readonly AssociatedRuleGroupArn?: string;
  readonly ForecastedLifetime?: number;
}
export interface VisibilityConfig {
  readonly SampledRequestsEnabled: boolean;
  readonly CloudWatchMetricsEnabled: boolean;
  readonly MetricName: string;
}
export interface WebACL {
  readonly Name: string;
  readonly Id: string;
  readonly ARN: string;
  readonly DefaultAction: DefaultAction;
  readonly Description?: string;
  readonly Rules?: readonly Rule[];
  readonly VisibilityConfig: VisibilityConfig;
  readonly DataProtectionConfig?: DataProtectionConfig;
  readonly Capacity?: number;
  readonly PreProcessFirewallManagerRuleGroups?: readonly FirewallManagerRuleGroup[];
  readonly PostProcessFirewallManagerRuleGroups?: readonly FirewallManagerRuleGroup[];
  readonly ManagedByFirewallManager?: boolean;
  readonly LabelNamespace?: string;
  readonly CustomResponseBodies?: Readonly<Record<string, CustomResponseBody>>;
  readonly CaptchaConfig?: CaptchaConfig;
  readonly ChallengeConfig?: ChallengeConfig;
  readonly TokenDomains?: readonly string[];
  readonly AssociationConfig?: AssociationConfig;
  readonly RetrofittedByFirewallManager?: boolean;
  readonly OnSourceDDoSProtectionConfig?: OnSourceDDoSProtectionConfig;
  readonly ApplicationConfig?: ApplicationConfig;
  readonly MonetizationConfig?: MonetizationConfig;
}
export interface WebACLSummary {
  readonly Name?: string;
  readonly Id?: string;
  readonly Description?: string;
  readonly LockToken?: string;
  readonly ARN?: string;
}
export interface XssMatchStatement {
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformations: readonly TextTransformation[];
  readonly PreParseTextTransformations?: readonly PreParseTextTransformation[];
}
