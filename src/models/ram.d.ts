/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of ram. */

/** Input and output of each operation. */
export interface Operations {
  AcceptResourceShareInvitation: [AcceptResourceShareInvitationRequest, AcceptResourceShareInvitationResponse];
  AssociateResourceShare: [AssociateResourceShareRequest, AssociateResourceShareResponse];
  AssociateResourceSharePermission: [AssociateResourceSharePermissionRequest, AssociateResourceSharePermissionResponse];
  CreatePermission: [CreatePermissionRequest, CreatePermissionResponse];
  CreatePermissionVersion: [CreatePermissionVersionRequest, CreatePermissionVersionResponse];
  CreateResourceShare: [CreateResourceShareRequest, CreateResourceShareResponse];
  DeletePermission: [DeletePermissionRequest, DeletePermissionResponse];
  DeletePermissionVersion: [DeletePermissionVersionRequest, DeletePermissionVersionResponse];
  DeleteResourceShare: [DeleteResourceShareRequest, DeleteResourceShareResponse];
  DisassociateResourceShare: [DisassociateResourceShareRequest, DisassociateResourceShareResponse];
  DisassociateResourceSharePermission: [DisassociateResourceSharePermissionRequest, DisassociateResourceSharePermissionResponse];
  EnableSharingWithAwsOrganization: [EnableSharingWithAwsOrganizationRequest, EnableSharingWithAwsOrganizationResponse];
  GetPermission: [GetPermissionRequest, GetPermissionResponse];
  GetResourcePolicies: [GetResourcePoliciesRequest, GetResourcePoliciesResponse];
  GetResourceShareAssociations: [GetResourceShareAssociationsRequest, GetResourceShareAssociationsResponse];
  GetResourceShareInvitations: [GetResourceShareInvitationsRequest, GetResourceShareInvitationsResponse];
  GetResourceShares: [GetResourceSharesRequest, GetResourceSharesResponse];
  ListPendingInvitationResources: [ListPendingInvitationResourcesRequest, ListPendingInvitationResourcesResponse];
  ListPermissionAssociations: [ListPermissionAssociationsRequest, ListPermissionAssociationsResponse];
  ListPermissionVersions: [ListPermissionVersionsRequest, ListPermissionVersionsResponse];
  ListPermissions: [ListPermissionsRequest, ListPermissionsResponse];
  ListPrincipals: [ListPrincipalsRequest, ListPrincipalsResponse];
  ListReplacePermissionAssociationsWork: [ListReplacePermissionAssociationsWorkRequest, ListReplacePermissionAssociationsWorkResponse];
  ListResourceSharePermissions: [ListResourceSharePermissionsRequest, ListResourceSharePermissionsResponse];
  ListResourceTypes: [ListResourceTypesRequest, ListResourceTypesResponse];
  ListResources: [ListResourcesRequest, ListResourcesResponse];
  ListSourceAssociations: [ListSourceAssociationsRequest, ListSourceAssociationsResponse];
  PromotePermissionCreatedFromPolicy: [PromotePermissionCreatedFromPolicyRequest, PromotePermissionCreatedFromPolicyResponse];
  PromoteResourceShareCreatedFromPolicy: [PromoteResourceShareCreatedFromPolicyRequest, PromoteResourceShareCreatedFromPolicyResponse];
  RejectResourceShareInvitation: [RejectResourceShareInvitationRequest, RejectResourceShareInvitationResponse];
  ReplacePermissionAssociations: [ReplacePermissionAssociationsRequest, ReplacePermissionAssociationsResponse];
  SetDefaultPermissionVersion: [SetDefaultPermissionVersionRequest, SetDefaultPermissionVersionResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  UpdateResourceShare: [UpdateResourceShareRequest, UpdateResourceShareResponse];
}

export interface AcceptResourceShareInvitationRequest {
  readonly resourceShareInvitationArn: string;
  readonly clientToken?: string;
}
export interface AcceptResourceShareInvitationResponse {
  readonly resourceShareInvitation?: ResourceShareInvitation;
  readonly clientToken?: string;
}
export interface AssociateResourceSharePermissionRequest {
  readonly resourceShareArn: string;
  readonly permissionArn: string;
  readonly replace?: boolean;
  readonly clientToken?: string;
  readonly permissionVersion?: number;
}
export interface AssociateResourceSharePermissionResponse {
  readonly returnValue?: boolean;
  readonly clientToken?: string;
}
export interface AssociateResourceShareRequest {
  readonly resourceShareArn: string;
  readonly resourceArns?: readonly string[];
  readonly principals?: readonly string[];
  readonly clientToken?: string;
  readonly sources?: readonly string[];
}
export interface AssociateResourceShareResponse {
  readonly resourceShareAssociations?: readonly ResourceShareAssociation[];
  readonly clientToken?: string;
}
export interface AssociatedPermission {
  readonly arn?: string;
  readonly permissionVersion?: string;
  readonly defaultVersion?: boolean;
  readonly resourceType?: string;
  readonly status?: string;
  readonly featureSet?: PermissionFeatureSet;
  readonly lastUpdatedTime?: Date;
  readonly resourceShareArn?: string;
}
export interface AssociatedSource {
  readonly resourceShareArn?: string;
  readonly sourceId?: string;
  readonly sourceType?: string;
  readonly status?: string;
  readonly lastUpdatedTime?: Date;
  readonly creationTime?: Date;
  readonly statusMessage?: string;
}
export interface CreatePermissionRequest {
  readonly name: string;
  readonly resourceType: string;
  readonly policyTemplate: string;
  readonly clientToken?: string;
  readonly tags?: readonly Tag[];
}
export interface CreatePermissionResponse {
  readonly permission?: ResourceSharePermissionSummary;
  readonly clientToken?: string;
}
export interface CreatePermissionVersionRequest {
  readonly permissionArn: string;
  readonly policyTemplate: string;
  readonly clientToken?: string;
}
export interface CreatePermissionVersionResponse {
  readonly permission?: ResourceSharePermissionDetail;
  readonly clientToken?: string;
}
export interface CreateResourceShareRequest {
  readonly name: string;
  readonly resourceArns?: readonly string[];
  readonly principals?: readonly string[];
  readonly tags?: readonly Tag[];
  readonly allowExternalPrincipals?: boolean;
  readonly clientToken?: string;
  readonly permissionArns?: readonly string[];
  readonly sources?: readonly string[];
  readonly resourceShareConfiguration?: ResourceShareConfiguration;
}
export interface CreateResourceShareResponse {
  readonly resourceShare?: ResourceShare;
  readonly clientToken?: string;
}
export interface DeletePermissionRequest {
  readonly permissionArn: string;
  readonly clientToken?: string;
}
export interface DeletePermissionResponse {
  readonly returnValue?: boolean;
  readonly clientToken?: string;
  readonly permissionStatus?: PermissionStatus;
}
export interface DeletePermissionVersionRequest {
  readonly permissionArn: string;
  readonly permissionVersion: number;
  readonly clientToken?: string;
}
export interface DeletePermissionVersionResponse {
  readonly returnValue?: boolean;
  readonly clientToken?: string;
  readonly permissionStatus?: PermissionStatus;
}
export interface DeleteResourceShareRequest {
  readonly resourceShareArn: string;
  readonly clientToken?: string;
}
export interface DeleteResourceShareResponse {
  readonly returnValue?: boolean;
  readonly clientToken?: string;
}
export interface DisassociateResourceSharePermissionRequest {
  readonly resourceShareArn: string;
  readonly permissionArn: string;
  readonly clientToken?: string;
}
export interface DisassociateResourceSharePermissionResponse {
  readonly returnValue?: boolean;
  readonly clientToken?: string;
}
export interface DisassociateResourceShareRequest {
  readonly resourceShareArn: string;
  readonly resourceArns?: readonly string[];
  readonly principals?: readonly string[];
  readonly clientToken?: string;
  readonly sources?: readonly string[];
}
export interface DisassociateResourceShareResponse {
  readonly resourceShareAssociations?: readonly ResourceShareAssociation[];
  readonly clientToken?: string;
}
export interface EnableSharingWithAwsOrganizationRequest {}
export interface EnableSharingWithAwsOrganizationResponse {
  readonly returnValue?: boolean;
}
export interface GetPermissionRequest {
  readonly permissionArn: string;
  readonly permissionVersion?: number;
}
export interface GetPermissionResponse {
  readonly permission?: ResourceSharePermissionDetail;
}
export interface GetResourcePoliciesRequest {
  readonly resourceArns: readonly string[];
  readonly principal?: string;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface GetResourcePoliciesResponse {
  readonly policies?: readonly string[];
  readonly nextToken?: string;
}
export interface GetResourceShareAssociationsRequest {
  readonly associationType: ResourceShareAssociationType;
  readonly resourceShareArns?: readonly string[];
  readonly resourceArn?: string;
  readonly principal?: string;
  readonly associationStatus?: ResourceShareAssociationStatus;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface GetResourceShareAssociationsResponse {
  readonly resourceShareAssociations?: readonly ResourceShareAssociation[];
  readonly nextToken?: string;
}
export interface GetResourceShareInvitationsRequest {
  readonly resourceShareInvitationArns?: readonly string[];
  readonly resourceShareArns?: readonly string[];
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface GetResourceShareInvitationsResponse {
  readonly resourceShareInvitations?: readonly ResourceShareInvitation[];
  readonly nextToken?: string;
}
export interface GetResourceSharesRequest {
  readonly resourceShareArns?: readonly string[];
  readonly resourceShareStatus?: ResourceShareStatus;
  readonly resourceOwner: ResourceOwner;
  readonly name?: string;
  readonly tagFilters?: readonly TagFilter[];
  readonly nextToken?: string;
  readonly maxResults?: number;
  readonly permissionArn?: string;
  readonly permissionVersion?: number;
}
export interface GetResourceSharesResponse {
  readonly resourceShares?: readonly ResourceShare[];
  readonly nextToken?: string;
}
export interface ListPendingInvitationResourcesRequest {
  readonly resourceShareInvitationArn: string;
  readonly nextToken?: string;
  readonly maxResults?: number;
  readonly resourceRegionScope?: ResourceRegionScopeFilter;
}
export interface ListPendingInvitationResourcesResponse {
  readonly resources?: readonly Resource[];
  readonly nextToken?: string;
}
export interface ListPermissionAssociationsRequest {
  readonly permissionArn?: string;
  readonly permissionVersion?: number;
  readonly associationStatus?: ResourceShareAssociationStatus;
  readonly resourceType?: string;
  readonly featureSet?: PermissionFeatureSet;
  readonly defaultVersion?: boolean;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListPermissionAssociationsResponse {
  readonly permissions?: readonly AssociatedPermission[];
  readonly nextToken?: string;
}
export interface ListPermissionVersionsRequest {
  readonly permissionArn: string;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListPermissionVersionsResponse {
  readonly permissions?: readonly ResourceSharePermissionSummary[];
  readonly nextToken?: string;
}
export interface ListPermissionsRequest {
  readonly resourceType?: string;
  readonly nextToken?: string;
  readonly maxResults?: number;
  readonly permissionType?: PermissionTypeFilter;
}
export interface ListPermissionsResponse {
  readonly permissions?: readonly ResourceSharePermissionSummary[];
  readonly nextToken?: string;
}
export interface ListPrincipalsRequest {
  readonly resourceOwner: ResourceOwner;
  readonly resourceArn?: string;
  readonly principals?: readonly string[];
  readonly resourceType?: string;
  readonly resourceShareArns?: readonly string[];
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListPrincipalsResponse {
  readonly principals?: readonly Principal[];
  readonly nextToken?: string;
}
export interface ListReplacePermissionAssociationsWorkRequest {
  readonly workIds?: readonly string[];
  readonly status?: ReplacePermissionAssociationsWorkStatus;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListReplacePermissionAssociationsWorkResponse {
  readonly replacePermissionAssociationsWorks?: readonly ReplacePermissionAssociationsWork[];
  readonly nextToken?: string;
}
export interface ListResourceSharePermissionsRequest {
  readonly resourceShareArn: string;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListResourceSharePermissionsResponse {
  readonly permissions?: readonly ResourceSharePermissionSummary[];
  readonly nextToken?: string;
}
export interface ListResourceTypesRequest {
  readonly nextToken?: string;
  readonly maxResults?: number;
  readonly resourceRegionScope?: ResourceRegionScopeFilter;
}
export interface ListResourceTypesResponse {
  readonly resourceTypes?: readonly ServiceNameAndResourceType[];
  readonly nextToken?: string;
}
export interface ListResourcesRequest {
  readonly resourceOwner: ResourceOwner;
  readonly principal?: string;
  readonly resourceType?: string;
  readonly resourceArns?: readonly string[];
  readonly resourceShareArns?: readonly string[];
  readonly nextToken?: string;
  readonly maxResults?: number;
  readonly resourceRegionScope?: ResourceRegionScopeFilter;
}
export interface ListResourcesResponse {
  readonly resources?: readonly Resource[];
  readonly nextToken?: string;
}
export interface ListSourceAssociationsRequest {
  readonly resourceShareArns?: readonly string[];
  readonly sourceId?: string;
  readonly sourceType?: string;
  readonly associationStatus?: ResourceShareAssociationStatus;
  readonly nextToken?: string;
  readonly maxResults?: number;
}
export interface ListSourceAssociationsResponse {
  readonly sourceAssociations?: readonly AssociatedSource[];
  readonly nextToken?: string;
}
export type PermissionFeatureSet = "CREATED_FROM_POLICY" | "PROMOTING_TO_STANDARD" | "STANDARD";
export type PermissionStatus = "ATTACHABLE" | "UNATTACHABLE" | "DELETING" | "DELETED";
export type PermissionType = "CUSTOMER_MANAGED" | "AWS_MANAGED";
export type PermissionTypeFilter = "ALL" | "AWS_MANAGED" | "CUSTOMER_MANAGED";
export interface Principal {
  readonly id?: string;
  readonly resourceShareArn?: string;
  readonly creationTime?: Date;
  readonly lastUpdatedTime?: Date;
  readonly external?: boolean;
}
export interface PromotePermissionCreatedFromPolicyRequest {
  readonly permissionArn: string;
  readonly name: string;
  readonly clientToken?: string;
}
export interface PromotePermissionCreatedFromPolicyResponse {
  readonly permission?: ResourceSharePermissionSummary;
  readonly clientToken?: string;
}
export interface PromoteResourceShareCreatedFromPolicyRequest {
  readonly resourceShareArn: string;
}
export interface PromoteResourceShareCreatedFromPolicyResponse {
  readonly returnValue?: boolean;
}
export interface RejectResourceShareInvitationRequest {
  readonly resourceShareInvitationArn: string;
  readonly clientToken?: string;
}
export interface RejectResourceShareInvitationResponse {
  readonly resourceShareInvitation?: ResourceShareInvitation;
  readonly clientToken?: string;
}
export interface ReplacePermissionAssociationsRequest {
  readonly fromPermissionArn: string;
  readonly fromPermissionVersion?: number;
  readonly toPermissionArn: string;
  readonly clientToken?: string;
}
export interface ReplacePermissionAssociationsResponse {
  readonly replacePermissionAssociationsWork?: ReplacePermissionAssociationsWork;
  readonly clientToken?: string;
}
export interface ReplacePermissionAssociationsWork {
  readonly id?: string;
  readonly fromPermissionArn?: string;
  readonly fromPermissionVersion?: string;
  readonly toPermissionArn?: string;
  readonly toPermissionVersion?: string;
  readonly status?: ReplacePermissionAssociationsWorkStatus;
  readonly statusMessage?: string;
  readonly creationTime?: Date;
  readonly lastUpdatedTime?: Date;
}
export type ReplacePermissionAssociationsWorkStatus = "IN_PROGRESS" | "COMPLETED" | "FAILED";
export interface Resource {
  readonly arn?: string;
  readonly type?: string;
  readonly resourceShareArn?: string;
  readonly resourceGroupArn?: string;
  readonly status?: ResourceStatus;
  readonly statusMessage?: string;
  readonly creationTime?: Date;
  readonly lastUpdatedTime?: Date;
  readonly resourceRegionScope?: ResourceRegionScope;
}
export type ResourceOwner = "SELF" | "OTHER-ACCOUNTS";
export type ResourceRegionScope = "REGIONAL" | "GLOBAL";
export type ResourceRegionScopeFilter = "ALL" | "REGIONAL" | "GLOBAL";
export interface ResourceShare {
  readonly resourceShareArn?: string;
  readonly name?: string;
  readonly owningAccountId?: string;
  readonly allowExternalPrincipals?: boolean;
  readonly status?: ResourceShareStatus;
  readonly statusMessage?: string;
  readonly tags?: readonly Tag[];
  readonly creationTime?: Date;
  readonly lastUpdatedTime?: Date;
  readonly featureSet?: ResourceShareFeatureSet;
  readonly resourceShareConfiguration?: ResourceShareConfiguration;
}
export interface ResourceShareAssociation {
  readonly resourceShareArn?: string;
  readonly resourceShareName?: string;
  readonly associatedEntity?: string;
  readonly associationType?: ResourceShareAssociationType;
  readonly status?: ResourceShareAssociationStatus;
  readonly statusMessage?: string;
  readonly creationTime?: Date;
  readonly lastUpdatedTime?: Date;
  readonly external?: boolean;
}
export type ResourceShareAssociationStatus = "ASSOCIATING" | "ASSOCIATED" | "FAILED" | "DISASSOCIATING" | "DISASSOCIATED" | "SUSPENDED" | "SUSPENDING" | "RESTORING";
export type ResourceShareAssociationType = "PRINCIPAL" | "RESOURCE" | "SOURCE";
export interface ResourceShareConfiguration {
  readonly retainSharingOnAccountLeaveOrganization?: boolean;
}
export type ResourceShareFeatureSet = "CREATED_FROM_POLICY" | "PROMOTING_TO_STANDARD" | "STANDARD";
export interface ResourceShareInvitation {
  readonly resourceShareInvitationArn?: string;
  readonly resourceShareName?: string;
  readonly resourceShareArn?: string;
  readonly senderAccountId?: string;
  readonly receiverAccountId?: string;
  readonly invitationTimestamp?: Date;
  readonly status?: ResourceShareInvitationStatus;
  readonly resourceShareAssociations?: readonly ResourceShareAssociation[];
  readonly receiverArn?: string;
}
export type ResourceShareInvitationStatus = "PENDING" | "ACCEPTED" | "REJECTED" | "EXPIRED";
export interface ResourceSharePermissionDetail {
  readonly arn?: string;
  readonly version?: string;
  readonly defaultVersion?: boolean;
  readonly name?: string;
  readonly resourceType?: string;
  readonly permission?: string;
  readonly creationTime?: Date;
  readonly lastUpdatedTime?: Date;
  readonly isResourceTypeDefault?: boolean;
  readonly permissionType?: PermissionType;
  readonly featureSet?: PermissionFeatureSet;
  readonly status?: PermissionStatus;
  readonly tags?: readonly Tag[];
}
export interface ResourceSharePermissionSummary {
  readonly arn?: string;
  readonly version?: string;
  readonly defaultVersion?: boolean;
  readonly name?: string;
  readonly resourceType?: string;
  readonly status?: string;
  readonly creationTime?: Date;
  readonly lastUpdatedTime?: Date;
  readonly isResourceTypeDefault?: boolean;
  readonly permissionType?: PermissionType;
  readonly featureSet?: PermissionFeatureSet;
  readonly tags?: readonly Tag[];
}
export type ResourceShareStatus = "PENDING" | "ACTIVE" | "FAILED" | "DELETING" | "DELETED";
export type ResourceStatus = "AVAILABLE" | "ZONAL_RESOURCE_INACCESSIBLE" | "LIMIT_EXCEEDED" | "UNAVAILABLE" | "PENDING";
export interface ServiceNameAndResourceType {
  readonly resourceType?: string;
  readonly serviceName?: string;
  readonly resourceRegionScope?: ResourceRegionScope;
}
export interface SetDefaultPermissionVersionRequest {
  readonly permissionArn: string;
  readonly permissionVersion: number;
  readonly clientToken?: string;
}
export interface SetDefaultPermissionVersionResponse {
  readonly returnValue?: boolean;
  readonly clientToken?: string;
}
export interface Tag {
  readonly key?: string;
  readonly value?: string;
}
export interface TagFilter {
  readonly tagKey?: string;
  readonly tagValues?: readonly string[];
}
export interface TagResourceRequest {
  readonly resourceShareArn?: string;
  readonly tags: readonly Tag[];
  readonly resourceArn?: string;
}
export interface TagResourceResponse {}
export interface UntagResourceRequest {
  readonly resourceShareArn?: string;
  readonly tagKeys: readonly string[];
  readonly resourceArn?: string;
}
export interface UntagResourceResponse {}
export interface UpdateResourceShareRequest {
  readonly resourceShareArn: string;
  readonly name?: string;
  readonly allowExternalPrincipals?: boolean;
  readonly clientToken?: string;
}
export interface UpdateResourceShareResponse {
  readonly resourceShare?: ResourceShare;
  readonly clientToken?: string;
}
