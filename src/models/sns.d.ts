/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of sns. */

/** Input and output of each operation. */
export interface Operations {
  AddPermission: [AddPermissionInput, void];
  CheckIfPhoneNumberIsOptedOut: [CheckIfPhoneNumberIsOptedOutInput, CheckIfPhoneNumberIsOptedOutResponse];
  ConfirmSubscription: [ConfirmSubscriptionInput, ConfirmSubscriptionResponse];
  CreatePlatformApplication: [CreatePlatformApplicationInput, CreatePlatformApplicationResponse];
  CreatePlatformEndpoint: [CreatePlatformEndpointInput, CreateEndpointResponse];
  CreateSMSSandboxPhoneNumber: [CreateSMSSandboxPhoneNumberInput, CreateSMSSandboxPhoneNumberResult];
  CreateTopic: [CreateTopicInput, CreateTopicResponse];
  DeleteEndpoint: [DeleteEndpointInput, void];
  DeletePlatformApplication: [DeletePlatformApplicationInput, void];
  DeleteSMSSandboxPhoneNumber: [DeleteSMSSandboxPhoneNumberInput, DeleteSMSSandboxPhoneNumberResult];
  DeleteTopic: [DeleteTopicInput, void];
  GetDataProtectionPolicy: [GetDataProtectionPolicyInput, GetDataProtectionPolicyResponse];
  GetEndpointAttributes: [GetEndpointAttributesInput, GetEndpointAttributesResponse];
  GetPlatformApplicationAttributes: [GetPlatformApplicationAttributesInput, GetPlatformApplicationAttributesResponse];
  GetSMSAttributes: [GetSMSAttributesInput, GetSMSAttributesResponse];
  GetSMSSandboxAccountStatus: [GetSMSSandboxAccountStatusInput, GetSMSSandboxAccountStatusResult];
  GetSubscriptionAttributes: [GetSubscriptionAttributesInput, GetSubscriptionAttributesResponse];
  GetTopicAttributes: [GetTopicAttributesInput, GetTopicAttributesResponse];
  ListEndpointsByPlatformApplication: [ListEndpointsByPlatformApplicationInput, ListEndpointsByPlatformApplicationResponse];
  ListOriginationNumbers: [ListOriginationNumbersRequest, ListOriginationNumbersResult];
  ListPhoneNumbersOptedOut: [ListPhoneNumbersOptedOutInput, ListPhoneNumbersOptedOutResponse];
  ListPlatformApplications: [ListPlatformApplicationsInput, ListPlatformApplicationsResponse];
  ListSMSSandboxPhoneNumbers: [ListSMSSandboxPhoneNumbersInput, ListSMSSandboxPhoneNumbersResult];
  ListSubscriptions: [ListSubscriptionsInput, ListSubscriptionsResponse];
  ListSubscriptionsByTopic: [ListSubscriptionsByTopicInput, ListSubscriptionsByTopicResponse];
  ListTagsForResource: [ListTagsForResourceRequest, ListTagsForResourceResponse];
  ListTopics: [ListTopicsInput, ListTopicsResponse];
  OptInPhoneNumber: [OptInPhoneNumberInput, OptInPhoneNumberResponse];
  Publish: [PublishInput, PublishResponse];
  PublishBatch: [PublishBatchInput, PublishBatchResponse];
  PutDataProtectionPolicy: [PutDataProtectionPolicyInput, void];
  RemovePermission: [RemovePermissionInput, void];
  SetEndpointAttributes: [SetEndpointAttributesInput, void];
  SetPlatformApplicationAttributes: [SetPlatformApplicationAttributesInput, void];
  SetSMSAttributes: [SetSMSAttributesInput, SetSMSAttributesResponse];
  SetSubscriptionAttributes: [SetSubscriptionAttributesInput, void];
  SetTopicAttributes: [SetTopicAttributesInput, void];
  Subscribe: [SubscribeInput, SubscribeResponse];
  TagResource: [TagResourceRequest, TagResourceResponse];
  Unsubscribe: [UnsubscribeInput, void];
  UntagResource: [UntagResourceRequest, UntagResourceResponse];
  VerifySMSSandboxPhoneNumber: [VerifySMSSandboxPhoneNumberInput, VerifySMSSandboxPhoneNumberResult];
}

export interface AddPermissionInput {
  readonly TopicArn: string;
  readonly Label: string;
  readonly AWSAccountId: readonly string[];
  readonly ActionName: readonly string[];
}
export interface BatchResultErrorEntry {
  readonly Id: string;
  readonly Code: string;
  readonly Message?: string;
  readonly SenderFault: boolean;
}
export interface CheckIfPhoneNumberIsOptedOutInput {
  readonly phoneNumber: string;
}
export interface CheckIfPhoneNumberIsOptedOutResponse {
  readonly isOptedOut?: boolean;
}
export interface ConfirmSubscriptionInput {
  readonly TopicArn: string;
  readonly Token: string;
  readonly AuthenticateOnUnsubscribe?: string;
}
export interface ConfirmSubscriptionResponse {
  readonly SubscriptionArn?: string;
}
export interface CreateEndpointResponse {
  readonly EndpointArn?: string;
}
export interface CreatePlatformApplicationInput {
  readonly Name: string;
  readonly Platform: string;
  readonly Attributes: Readonly<Record<string, string>>;
}
export interface CreatePlatformApplicationResponse {
  readonly PlatformApplicationArn?: string;
}
export interface CreatePlatformEndpointInput {
  readonly PlatformApplicationArn: string;
  readonly Token: string;
  readonly CustomUserData?: string;
  readonly Attributes?: Readonly<Record<string, string>>;
}
export interface CreateSMSSandboxPhoneNumberInput {
  readonly PhoneNumber: string;
  readonly LanguageCode?: LanguageCodeString;
}
export interface CreateSMSSandboxPhoneNumberResult {}
export interface CreateTopicInput {
  readonly Name: string;
  readonly Attributes?: Readonly<Record<string, string>>;
  readonly Tags?: readonly Tag[];
  readonly DataProtectionPolicy?: string;
}
export interface CreateTopicResponse {
  readonly TopicArn?: string;
}
export interface DeleteEndpointInput {
  readonly EndpointArn: string;
}
export interface DeletePlatformApplicationInput {
  readonly PlatformApplicationArn: string;
}
export interface DeleteSMSSandboxPhoneNumberInput {
  readonly PhoneNumber: string;
}
export interface DeleteSMSSandboxPhoneNumberResult {}
export interface DeleteTopicInput {
  readonly TopicArn: string;
}
export interface Endpoint {
  readonly EndpointArn?: string;
  readonly Attributes?: Readonly<Record<string, string>>;
}
export interface GetDataProtectionPolicyInput {
  readonly ResourceArn: string;
}
export interface GetDataProtectionPolicyResponse {
  readonly DataProtectionPolicy?: string;
}
export interface GetEndpointAttributesInput {
  readonly EndpointArn: string;
}
export interface GetEndpointAttributesResponse {
  readonly Attributes?: Readonly<Record<string, string>>;
}
export interface GetPlatformApplicationAttributesInput {
  readonly PlatformApplicationArn: string;
}
export interface GetPlatformApplicationAttributesResponse {
  readonly Attributes?: Readonly<Record<string, string>>;
}
export interface GetSMSAttributesInput {
  readonly attributes?: readonly string[];
}
export interface GetSMSAttributesResponse {
  readonly attributes?: Readonly<Record<string, string>>;
}
export interface GetSMSSandboxAccountStatusInput {}
export interface GetSMSSandboxAccountStatusResult {
  readonly IsInSandbox: boolean;
}
export interface GetSubscriptionAttributesInput {
  readonly SubscriptionArn: string;
}
export interface GetSubscriptionAttributesResponse {
  readonly Attributes?: Readonly<Record<string, string>>;
}
export interface GetTopicAttributesInput {
  readonly TopicArn: string;
}
export interface GetTopicAttributesResponse {
  readonly Attributes?: Readonly<Record<string, string>>;
}
export type LanguageCodeString = "en-US" | "en-GB" | "es-419" | "es-ES" | "de-DE" | "fr-CA" | "fr-FR" | "it-IT" | "ja-JP" | "pt-BR" | "kr-KR" | "zh-CN" | "zh-TW";
export interface ListEndpointsByPlatformApplicationInput {
  readonly PlatformApplicationArn: string;
  readonly NextToken?: string;
}
export interface ListEndpointsByPlatformApplicationResponse {
  readonly Endpoints?: readonly Endpoint[];
  readonly NextToken?: string;
}
export interface ListOriginationNumbersRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListOriginationNumbersResult {
  readonly NextToken?: string;
  readonly PhoneNumbers?: readonly PhoneNumberInformation[];
}
export interface ListPhoneNumbersOptedOutInput {
  readonly nextToken?: string;
}
export interface ListPhoneNumbersOptedOutResponse {
  readonly phoneNumbers?: readonly string[];
  readonly nextToken?: string;
}
export interface ListPlatformApplicationsInput {
  readonly NextToken?: string;
}
export interface ListPlatformApplicationsResponse {
  readonly PlatformApplications?: readonly PlatformApplication[];
  readonly NextToken?: string;
}
export interface ListSMSSandboxPhoneNumbersInput {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListSMSSandboxPhoneNumbersResult {
  readonly PhoneNumbers: readonly SMSSandboxPhoneNumber[];
  readonly NextToken?: string;
}
export interface ListSubscriptionsByTopicInput {
  readonly TopicArn: string;
  readonly NextToken?: string;
}
export interface ListSubscriptionsByTopicResponse {
  readonly Subscriptions?: readonly Subscription[];
  readonly NextToken?: string;
}
export interface ListSubscriptionsInput {
  readonly NextToken?: string;
}
export interface ListSubscriptionsResponse {
  readonly Subscriptions?: readonly Subscription[];
  readonly NextToken?: string;
}
export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[];
}
export interface ListTopicsInput {
  readonly NextToken?: string;
}
export interface ListTopicsResponse {
  readonly Topics?: readonly Topic[];
  readonly NextToken?: string;
}
export interface MessageAttributeValue {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: Uint8Array;
}
export type NumberCapability = "SMS" | "MMS" | "VOICE";
export interface OptInPhoneNumberInput {
  readonly phoneNumber: string;
}
export interface OptInPhoneNumberResponse {}
export interface PhoneNumberInformation {
  readonly CreatedAt?: Date;
  readonly PhoneNumber?: string;
  readonly Status?: string;
  readonly Iso2CountryCode?: string;
  readonly RouteType?: RouteType;
  readonly NumberCapabilities?: readonly NumberCapability[];
}
export interface PlatformApplication {
  readonly PlatformApplicationArn?: string;
  readonly Attributes?: Readonly<Record<string, string>>;
}
export interface PublishBatchInput {
  readonly TopicArn: string;
  readonly PublishBatchRequestEntries: readonly PublishBatchRequestEntry[];
}
export interface PublishBatchRequestEntry {
  readonly Id: string;
  readonly Message: string;
  readonly Subject?: string;
  readonly MessageStructure?: string;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>>;
  readonly MessageDeduplicationId?: string;
  readonly MessageGroupId?: string;
}
export interface PublishBatchResponse {
  readonly Successful?: readonly PublishBatchResultEntry[];
  readonly Failed?: readonly BatchResultErrorEntry[];
}
export interface PublishBatchResultEntry {
  readonly Id?: string;
  readonly MessageId?: string;
  readonly SequenceNumber?: string;
}
export interface PublishInput {
  readonly TopicArn?: string;
  readonly TargetArn?: string;
  readonly PhoneNumber?: string;
  readonly Message: string;
  readonly Subject?: string;
  readonly MessageStructure?: string;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>>;
  readonly MessageDeduplicationId?: string;
  readonly MessageGroupId?: string;
}
export interface PublishResponse {
  readonly MessageId?: string;
  readonly SequenceNumber?: string;
}
export interface PutDataProtectionPolicyInput {
  readonly ResourceArn: string;
  readonly DataProtectionPolicy: string;
}
export interface RemovePermissionInput {
  readonly TopicArn: string;
  readonly Label: string;
}
export type RouteType = "Transactional" | "Promotional" | "Premium";
export interface SMSSandboxPhoneNumber {
  readonly PhoneNumber?: string;
  readonly Status?: SMSSandboxPhoneNumberVerificationStatus;
}
export type SMSSandboxPhoneNumberVerificationStatus = "Pending" | "Verified";
export interface SetEndpointAttributesInput {
  readonly EndpointArn: string;
  readonly Attributes: Readonly<Record<string, string>>;
}
export interface SetPlatformApplicationAttributesInput {
  readonly PlatformApplicationArn: string;
  readonly Attributes: Readonly<Record<string, string>>;
}
export interface SetSMSAttributesInput {
  readonly attributes: Readonly<Record<string, string>>;
}
export interface SetSMSAttributesResponse {}
export interface SetSubscriptionAttributesInput {
  readonly SubscriptionArn: string;
  readonly AttributeName: string;
  readonly AttributeValue?: string;
}
export interface SetTopicAttributesInput {
  readonly TopicArn: string;
  readonly AttributeName: string;
  readonly AttributeValue?: string;
}
export interface SubscribeInput {
  readonly TopicArn: string;
  readonly Protocol: string;
  readonly Endpoint?: string;
  readonly Attributes?: Readonly<Record<string, string>>;
  readonly ReturnSubscriptionArn?: boolean;
}
export interface SubscribeResponse {
  readonly SubscriptionArn?: string;
}
export interface Subscription {
  readonly SubscriptionArn?: string;
  readonly Owner?: string;
  readonly Protocol?: string;
  readonly Endpoint?: string;
  readonly TopicArn?: string;
}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}
export interface TagResourceResponse {}
export interface Topic {
  readonly TopicArn?: string;
}
export interface UnsubscribeInput {
  readonly SubscriptionArn: string;
}
export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}
export interface UntagResourceResponse {}
export interface VerifySMSSandboxPhoneNumberInput {
  readonly PhoneNumber: string;
  readonly OneTimePassword: string;
}
export interface VerifySMSSandboxPhoneNumberResult {}
