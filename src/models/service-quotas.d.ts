/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of service-quotas. */

/** Input and output of each operation. */
export interface Operations {
  AssociateServiceQuotaTemplate: [AssociateServiceQuotaTemplateRequest, AssociateServiceQuotaTemplateResponse];
  CreateSupportCase: [CreateSupportCaseRequest, CreateSupportCaseResponse];
  DeleteServiceQuotaIncreaseRequestFromTemplate: [DeleteServiceQuotaIncreaseRequestFromTemplateRequest, DeleteServiceQuotaIncreaseRequestFromTemplateResponse];
  DisassociateServiceQuotaTemplate: [DisassociateServiceQuotaTemplateRequest, DisassociateServiceQuotaTemplateResponse];
  GetAWSDefaultServiceQuota: [GetAWSDefaultServiceQuotaRequest, GetAWSDefaultServiceQuotaResponse];
  GetAssociationForServiceQuotaTemplate: [GetAssociationForServiceQuotaTemplateRequest, GetAssociationForServiceQuotaTemplateResponse];
  GetAutoManagementConfiguration: [GetAutoManagementConfigurationRequest, GetAutoManagementConfigurationResponse];
  GetQuotaUtilizationReport: [GetQuotaUtilizationReportRequest, GetQuotaUtilizationReportResponse];
  GetRequestedServiceQuotaChange: [GetRequestedServiceQuotaChangeRequest, GetRequestedServiceQuotaChangeResponse];
  GetServiceQuota: [GetServiceQuotaRequest, GetServiceQuotaResponse];
  GetServiceQuotaIncreaseRequestFromTemplate: [GetServiceQuotaIncreaseRequestFromTemplateRequest, GetServiceQuotaIncreaseRequestFromTemplateResponse];
  ListAWSDefaultServiceQuotas: [ListAWSDefaultServiceQuotasRequest, ListAWSDefaultServiceQuotasResponse];
  ListRequestedServiceQuotaChangeHistory: [ListRequestedServiceQuotaChangeHistoryRequest, ListRequestedServiceQuotaChangeHistoryResponse];
  ListRequestedServiceQuotaChangeHistoryByQuota: [ListRequestedServiceQuotaChangeHistoryByQuotaRequest, ListRequestedServiceQuotaChangeHistoryByQuotaResponse];
  ListServiceQuotaIncreaseRequestsInTemplate: [ListServiceQuotaIncreaseRequestsInTemplateRequest, ListServiceQuotaIncreaseRequestsInTemplateResponse];
  ListServiceQuotas: [ListServiceQuotasRequest, ListServiceQuotasResponse];
  ListServices: [ListServicesRequest, ListServicesResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  PutServiceQuotaIncreaseRequestIntoTemplate: [PutServiceQuotaIncreaseRequestIntoTemplateRequest, PutServiceQuotaIncreaseRequestIntoTemplateResponse];
  RequestServiceQuotaIncrease: [RequestServiceQuotaIncreaseRequest, RequestServiceQuotaIncreaseResponse];
  StartAutoManagement: [StartAutoManagementRequest, StartAutoManagementResponse];
  StartQuotaUtilizationReport: [StartQuotaUtilizationReportRequest, StartQuotaUtilizationReportResponse];
  StopAutoManagement: [StopAutoManagementRequest, StopAutoManagementResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateAutoManagement: [UpdateAutoManagementRequest, UpdateAutoManagementResponse];
}

export type AdjustableAtLevelEnum = "ACCOUNT" | "PER_RESOURCE" | "ALL";
export type AppliedLevelEnum = "ACCOUNT" | "RESOURCE" | "ALL";
export interface AssociateServiceQuotaTemplateRequest {}
export interface AssociateServiceQuotaTemplateResponse {}
export interface CreateSupportCaseRequest {
  readonly RequestId: string;
}
export interface CreateSupportCaseResponse {}
export interface DeleteServiceQuotaIncreaseRequestFromTemplateRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly AwsRegion: string;
}
export interface DeleteServiceQuotaIncreaseRequestFromTemplateResponse {}
export interface DisassociateServiceQuotaTemplateRequest {}
export interface DisassociateServiceQuotaTemplateResponse {}
export type ErrorCode = "DEPENDENCY_ACCESS_DENIED_ERROR" | "DEPENDENCY_THROTTLING_ERROR" | "DEPENDENCY_SERVICE_ERROR" | "SERVICE_QUOTA_NOT_AVAILABLE_ERROR";
export interface ErrorReason {
  readonly ErrorCode?: ErrorCode;
  readonly ErrorMessage?: string;
}
export interface GetAWSDefaultServiceQuotaRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
}
export interface GetAWSDefaultServiceQuotaResponse {
  readonly Quota?: ServiceQuota;
}
export interface GetAssociationForServiceQuotaTemplateRequest {}
export interface GetAssociationForServiceQuotaTemplateResponse {
  readonly ServiceQuotaTemplateAssociationStatus?: ServiceQuotaTemplateAssociationStatus;
}
export interface GetAutoManagementConfigurationRequest {}
export interface GetAutoManagementConfigurationResponse {
  readonly OptInLevel?: OptInLevel;
  readonly OptInType?: OptInType;
  readonly NotificationArn?: string;
  readonly OptInStatus?: OptInStatus;
  readonly ExclusionList?: Readonly<Record<string, readonly QuotaInfo[]>>;
}
export interface GetQuotaUtilizationReportRequest {
  readonly ReportId: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface GetQuotaUtilizationReportResponse {
  readonly ReportId?: string;
  readonly Status?: ReportStatus;
  readonly GeneratedAt?: Date;
  readonly TotalCount?: number;
  readonly Quotas?: readonly QuotaUtilizationInfo[];
  readonly NextToken?: string;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
}
export interface GetRequestedServiceQuotaChangeRequest {
  readonly RequestId: string;
}
export interface GetRequestedServiceQuotaChangeResponse {
  readonly RequestedQuota?: RequestedServiceQuotaChange;
}
export interface GetServiceQuotaIncreaseRequestFromTemplateRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly AwsRegion: string;
}
export interface GetServiceQuotaIncreaseRequestFromTemplateResponse {
  readonly ServiceQuotaIncreaseRequestInTemplate?: ServiceQuotaIncreaseRequestInTemplate;
}
export interface GetServiceQuotaRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly ContextId?: string;
}
export interface GetServiceQuotaResponse {
  readonly Quota?: ServiceQuota;
}
export interface ListAWSDefaultServiceQuotasRequest {
  readonly ServiceCode: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListAWSDefaultServiceQuotasResponse {
  readonly NextToken?: string;
  readonly Quotas?: readonly ServiceQuota[];
}
export interface ListRequestedServiceQuotaChangeHistoryByQuotaRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly Status?: RequestStatus;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly QuotaRequestedAtLevel?: AppliedLevelEnum;
}
export interface ListRequestedServiceQuotaChangeHistoryByQuotaResponse {
  readonly NextToken?: string;
  readonly RequestedQuotas?: readonly RequestedServiceQuotaChange[];
}
export interface ListRequestedServiceQuotaChangeHistoryRequest {
  readonly ServiceCode?: string;
  readonly Status?: RequestStatus;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly QuotaRequestedAtLevel?: AppliedLevelEnum;
}
export interface ListRequestedServiceQuotaChangeHistoryResponse {
  readonly NextToken?: string;
  readonly RequestedQuotas?: readonly RequestedServiceQuotaChange[];
}
export interface ListServiceQuotaIncreaseRequestsInTemplateRequest {
  readonly ServiceCode?: string;
  readonly AwsRegion?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListServiceQuotaIncreaseRequestsInTemplateResponse {
  readonly ServiceQuotaIncreaseRequestInTemplateList?: readonly ServiceQuotaIncreaseRequestInTemplate[];
  readonly NextToken?: string;
}
export interface ListServiceQuotasRequest {
  readonly ServiceCode: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
  readonly QuotaCode?: string;
  readonly QuotaAppliedAtLevel?: AppliedLevelEnum;
}
export interface ListServiceQuotasResponse {
  readonly NextToken?: string;
  readonly Quotas?: readonly ServiceQuota[];
}
export interface ListServicesRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListServicesResponse {
  readonly NextToken?: string;
  readonly Services?: readonly ServiceInfo[];
}
export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[];
}
export interface MetricInfo {
  readonly MetricNamespace?: string;
  readonly MetricName?: string;
  readonly MetricDimensions?: Readonly<Record<string, string>>;
  readonly MetricStatisticRecommendation?: string;
}
export type OptInLevel = "ACCOUNT";
export type OptInStatus = "ENABLED" | "DISABLED";
export type OptInType = "NotifyOnly" | "NotifyAndAdjust";
export type PeriodUnit = "MICROSECOND" | "MILLISECOND" | "SECOND" | "MINUTE" | "HOUR" | "DAY" | "WEEK";
export interface PutServiceQuotaIncreaseRequestIntoTemplateRequest {
  readonly QuotaCode: string;
  readonly ServiceCode: string;
  readonly AwsRegion: string;
  readonly DesiredValue: number;
}
export interface PutServiceQuotaIncreaseRequestIntoTemplateResponse {
  readonly ServiceQuotaIncreaseRequestInTemplate?: ServiceQuotaIncreaseRequestInTemplate;
}
export interface QuotaContextInfo {
  readonly ContextScope?: QuotaContextScope;
  readonly ContextScopeType?: string;
  readonly ContextId?: string;
  readonly AdjustableAtLevel?: AdjustableAtLevelEnum;
}
export type QuotaContextScope = "RESOURCE" | "ACCOUNT";
export interface QuotaInfo {
  readonly QuotaCode?: string;
  readonly QuotaName?: string;
}
export interface QuotaPeriod {
  readonly PeriodValue?: number;
  readonly PeriodUnit?: PeriodUnit;
}
export interface QuotaUtilizationInfo {
  readonly QuotaCode?: string;
  readonly ServiceCode?: string;
  readonly QuotaName?: string;
  readonly Namespace?: string;
  readonly Utilization?: number;
  readonly DefaultValue?: number;
  readonly AppliedValue?: number;
  readonly ServiceName?: string;
  readonly Adjustable?: boolean;
}
export type ReportStatus = "PENDING" | "IN_PROGRESS" | "COMPLETED" | "FAILED";
export interface RequestServiceQuotaIncreaseRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly DesiredValue: number;
  readonly ContextId?: string;
  readonly SupportCaseAllowed?: boolean;
}
export interface RequestServiceQuotaIncreaseResponse {
  readonly RequestedQuota?: RequestedServiceQuotaChange;
}
export type RequestStatus = "PENDING" | "CASE_OPENED" | "APPROVED" | "DENIED" | "CASE_CLOSED" | "NOT_APPROVED" | "INVALID_REQUEST";
export type RequestType = "AutomaticManagement";
export interface RequestedServiceQuotaChange {
  readonly Id?: string;
  readonly RequestType?: RequestType;
  readonly CaseId?: string;
  readonly ServiceCode?: string;
  readonly ServiceName?: string;
  readonly QuotaCode?: string;
  readonly QuotaName?: string;
  readonly DesiredValue?: number;
  readonly Status?: RequestStatus;
  readonly Created?: Date;
  readonly LastUpdated?: Date;
  readonly Requester?: string;
  readonly QuotaArn?: string;
  readonly GlobalQuota?: boolean;
  readonly Unit?: string;
  readonly QuotaRequestedAtLevel?: AppliedLevelEnum;
  readonly QuotaContext?: QuotaContextInfo;
}
export interface ServiceInfo {
  readonly ServiceCode?: string;
  readonly ServiceName?: string;
}
export interface ServiceQuota {
  readonly ServiceCode?: string;
  readonly ServiceName?: string;
  readonly QuotaArn?: string;
  readonly QuotaCode?: string;
  readonly QuotaName?: string;
  readonly Value?: number;
  readonly Unit?: string;
  readonly Adjustable?: boolean;
  readonly GlobalQuota?: boolean;
  readonly UsageMetric?: MetricInfo;
  readonly Period?: QuotaPeriod;
  readonly ErrorReason?: ErrorReason;
  readonly QuotaAppliedAtLevel?: AppliedLevelEnum;
  readonly QuotaContext?: QuotaContextInfo;
  readonly Description?: string;
}
export interface ServiceQuotaIncreaseRequestInTemplate {
  readonly ServiceCode?: string;
  readonly ServiceName?: string;
  readonly QuotaCode?: string;
  readonly QuotaName?: string;
  readonly DesiredValue?: number;
  readonly AwsRegion?: string;
  readonly Unit?: string;
  readonly GlobalQuota?: boolean;
}
export type ServiceQuotaTemplateAssociationStatus = "ASSOCIATED" | "DISASSOCIATED";
export interface StartAutoManagementRequest {
  readonly OptInLevel: OptInLevel;
  readonly OptInType: OptInType;
  readonly NotificationArn?: string;
  readonly ExclusionList?: Readonly<Record<string, readonly string[]>>;
}
export interface StartAutoManagementResponse {}
export interface StartQuotaUtilizationReportRequest {}
export interface StartQuotaUtilizationReportResponse {
  readonly ReportId?: string;
  readonly Status?: ReportStatus;
  readonly Message?: string;
}
export interface StopAutoManagementRequest {}
export interface StopAutoManagementResponse {}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}
export interface TagResourceResponse {}
export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface UpdateAutoManagementRequest {
  readonly OptInType?: OptInType;
  readonly NotificationArn?: string;
  readonly ExclusionList?: Readonly<Record<string, readonly string[]>>;
}
export interface UpdateAutoManagementResponse {}
