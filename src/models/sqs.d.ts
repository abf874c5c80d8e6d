/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of sqs. */

/** Input and output of each operation. */
export interface Operations {
  AddPermission: [AddPermissionRequest, void];
  CancelMessageMoveTask: [CancelMessageMoveTaskRequest, CancelMessageMoveTaskResult];
  ChangeMessageVisibility: [ChangeMessageVisibilityRequest, void];
  ChangeMessageVisibilityBatch: [ChangeMessageVisibilityBatchRequest, ChangeMessageVisibilityBatchResult];
  CreateQueue: [CreateQueueRequest, CreateQueueResult];
  DeleteMessage: [DeleteMessageRequest, void];
  DeleteMessageBatch: [DeleteMessageBatchRequest, DeleteMessageBatchResult];
  DeleteQueue: [DeleteQueueRequest, void];
  GetQueueAttributes: [GetQueueAttributesRequest, GetQueueAttributesResult];
  GetQueueUrl: [GetQueueUrlRequest, GetQueueUrlResult];
  ListDeadLetterSourceQueues: [ListDeadLetterSourceQueuesRequest, ListDeadLetterSourceQueuesResult];
  ListMessageMoveTasks: [ListMessageMoveTasksRequest, ListMessageMoveTasksResult];
  ListQueueTags: [ListQueueTagsRequest, ListQueueTagsResult];
  ListQueues: [ListQueuesRequest, ListQueuesResult];
  PurgeQueue: [PurgeQueueRequest, void];
  ReceiveMessage: [ReceiveMessageRequest, ReceiveMessageResult];
  RemovePermission: [RemovePermissionRequest, void];
  SendMessage: [SendMessageRequest, SendMessageResult];
  SendMessageBatch: [SendMessageBatchRequest, SendMessageBatchResult];
  SetQueueAttributes: [SetQueueAttributesRequest, void];
  StartMessageMoveTask: [StartMessageMoveTaskRequest, StartMessageMoveTaskResult];
  TagQueue: [TagQueueRequest, void];
  UntagQueue: [UntagQueueRequest, void];
}

export interface AddPermissionRequest {
  readonly QueueUrl: string;
  readonly Label: string;
  readonly AWSAccountIds: readonly string[];
  readonly Actions: readonly string[];
}
export interface BatchResultErrorEntry {
  readonly Id: string;
  readonly SenderFault: boolean;
  readonly Code: string;
  readonly Message?: string;
}
export interface CancelMessageMoveTaskRequest {
  readonly TaskHandle: string;
}
export interface CancelMessageMoveTaskResult {
  readonly ApproximateNumberOfMessagesMoved?: number;
}
export interface ChangeMessageVisibilityBatchRequest {
  readonly QueueUrl: string;
  readonly Entries: readonly ChangeMessageVisibilityBatchRequestEntry[];
}
export interface ChangeMessageVisibilityBatchRequestEntry {
  readonly Id: string;
  readonly ReceiptHandle: string;
  readonly VisibilityTimeout?: number;
}
export interface ChangeMessageVisibilityBatchResult {
  readonly Successful: readonly ChangeMessageVisibilityBatchResultEntry[];
  readonly Failed: readonly BatchResultErrorEntry[];
}
export interface ChangeMessageVisibilityBatchResultEntry {
  readonly Id: string;
}
export interface ChangeMessageVisibilityRequest {
  readonly QueueUrl: string;
  readonly ReceiptHandle: string;
  readonly VisibilityTimeout: number;
}
export interface CreateQueueRequest {
  readonly QueueName: string;
  readonly Attributes?: Readonly<Partial<Record<QueueAttributeName, string>>>;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface CreateQueueResult {
  readonly QueueUrl?: string;
}
export interface DeleteMessageBatchRequest {
  readonly QueueUrl: string;
  readonly Entries: readonly DeleteMessageBatchRequestEntry[];
}
export interface DeleteMessageBatchRequestEntry {
  readonly Id: string;
  readonly ReceiptHandle: string;
}
export interface DeleteMessageBatchResult {
  readonly Successful: readonly DeleteMessageBatchResultEntry[];
  readonly Failed: readonly BatchResultErrorEntry[];
}
export interface DeleteMessageBatchResultEntry {
  readonly Id: string;
}
export interface DeleteMessageRequest {
  readonly QueueUrl: string;
  readonly ReceiptHandle: string;
}
export interface DeleteQueueRequest {
  readonly QueueUrl: string;
}
export interface GetQueueAttributesRequest {
  readonly QueueUrl: string;
  readonly AttributeNames?: readonly QueueAttributeName[];
}
export interface GetQueueAttributesResult {
  readonly Attributes?: Readonly<Partial<Record<QueueAttributeName, string>>>;
}
export interface GetQueueUrlRequest {
  readonly QueueName: string;
  readonly QueueOwnerAWSAccountId?: string;
}
export interface GetQueueUrlResult {
  readonly QueueUrl?: string;
}
export interface ListDeadLetterSourceQueuesRequest {
  readonly QueueUrl: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListDeadLetterSourceQueuesResult {
  readonly queueUrls: readonly string[];
  readonly NextToken?: string;
}
export interface ListMessageMoveTasksRequest {
  readonly SourceArn: string;
  readonly MaxResults?: number;
}
export interface ListMessageMoveTasksResult {
  readonly Results?: readonly ListMessageMoveTasksResultEntry[];
}
export interface ListMessageMoveTasksResultEntry {
  readonly TaskHandle?: string;
  readonly Status?: string;
  readonly SourceArn?: string;
  readonly DestinationArn?: string;
  readonly MaxNumberOfMessagesPerSecond?: number;
  readonly ApproximateNumberOfMessagesMoved?: number;
  readonly ApproximateNumberOfMessagesToMove?: number;
  readonly FailureReason?: string;
  readonly StartedTimestamp?: number;
}
export interface ListQueueTagsRequest {
  readonly QueueUrl: string;
}
export interface ListQueueTagsResult {
  readonly Tags?: Readonly<Record<string, string>>;
}
export interface ListQueuesRequest {
  readonly QueueNamePrefix?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}
export interface ListQueuesResult {
  readonly QueueUrls?: readonly string[];
  readonly NextToken?: string;
}
export interface Message {
  readonly MessageId?: string;
  readonly ReceiptHandle?: string;
  readonly MD5OfBody?: string;
  readonly Body?: string;
  readonly Attributes?: Readonly<Partial<Record<MessageSystemAttributeName, string>>>;
  readonly MD5OfMessageAttributes?: string;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>>;
}
export interface MessageAttributeValue {
  readonly StringValue?: string;
  readonly BinaryValue?: Uint8Array;
  readonly StringListValues?: readonly string[];
  readonly BinaryListValues?: readonly Uint8Array[];
  readonly DataType: string;
}
export type MessageSystemAttributeName = "All" | "SenderId" | "SentTimestamp" | "ApproximateReceiveCount" | "ApproximateFirstReceiveTimestamp" | "SequenceNumber" | "MessageDeduplicationId" | "MessageGroupId" | "AWSTraceHeader" | "DeadLetterQueueSourceArn";
export type MessageSystemAttributeNameForSends = "AWSTraceHeader";
export interface MessageSystemAttributeValue {
  readonly StringValue?: string;
  readonly BinaryValue?: Uint8Array;
  readonly StringListValues?: readonly string[];
  readonly BinaryListValues?: readonly Uint8Array[];
  readonly DataType: string;
}
export interface PurgeQueueRequest {
  readonly QueueUrl: string;
}
export type QueueAttributeName = "All" | "Policy" | "VisibilityTimeout" | "MaximumMessageSize" | "MessageRetentionPeriod" | "ApproximateNumberOfMessages" | "ApproximateNumberOfMessagesNotVisible" | "CreatedTimestamp" | "LastModifiedTimestamp" | "QueueArn" | "ApproximateNumberOfMessagesDelayed" | "DelaySeconds" | "ReceiveMessageWaitTimeSeconds" | "RedrivePolicy" | "FifoQueue" | "ContentBasedDeduplication" | "KmsMasterKeyId" | "KmsDataKeyReusePeriodSeconds" | "DeduplicationScope" | "FifoThroughputLimit" | "RedriveAllowPolicy" | "SqsManagedSseEnabled";
export interface ReceiveMessageRequest {
  readonly QueueUrl: string;
  readonly AttributeNames?: readonly QueueAttributeName[];
  readonly MessageSystemAttributeNames?: readonly MessageSystemAttributeName[];
  readonly MessageAttributeNames?: readonly string[];
  readonly MaxNumberOfMessages?: number;
  readonly VisibilityTimeout?: number;
  readonly WaitTimeSeconds?: number;
  readonly ReceiveRequestAttemptId?: string;
}
export interface ReceiveMessageResult {
  readonly Messages?: readonly Message[];
}
export interface RemovePermissionRequest {
  readonly QueueUrl: string;
  readonly Label: string;
}
export interface SendMessageBatchRequest {
  readonly QueueUrl: string;
  readonly Entries: readonly SendMessageBatchRequestEntry[];
}
export interface SendMessageBatchRequestEntry {
  readonly Id: string;
  readonly MessageBody: string;
  readonly DelaySeconds?: number;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>>;
  readonly MessageSystemAttributes?: Readonly<Partial<Record<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>>>;
  readonly MessageDeduplicationId?: string;
  readonly MessageGroupId?: string;
}
export interface SendMessageBatchResult {
  readonly Successful: readonly SendMessageBatchResultEntry[];
  readonly Failed: readonly BatchResultErrorEntry[];
}
export interface SendMessageBatchResultEntry {
  readonly Id: string;
  readonly MessageId: string;
  readonly MD5OfMessageBody: string;
  readonly MD5OfMessageAttributes?: string;
  readonly MD5OfMessageSystemAttributes?: string;
  readonly SequenceNumber?: string;
}
export interface SendMessageRequest {
  readonly QueueUrl: string;
  readonly MessageBody: string;
  readonly DelaySeconds?: number;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>>;
  readonly MessageSystemAttributes?: Readonly<Partial<Record<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>>>;
  readonly MessageDeduplicationId?: string;
  readonly MessageGroupId?: string;
}
export interface SendMessageResult {
  readonly MD5OfMessageBody?: string;
  readonly MD5OfMessageAttributes?: string;
  readonly MD5OfMessageSystemAttributes?: string;
  readonly MessageId?: string;
  readonly SequenceNumber?: string;
}
export interface SetQueueAttributesRequest {
  readonly QueueUrl: string;
  readonly Attributes: Readonly<Partial<Record<QueueAttributeName, string>>>;
}
export interface StartMessageMoveTaskRequest {
  readonly SourceArn: string;
  readonly DestinationArn?: string;
  readonly MaxNumberOfMessagesPerSecond?: number;
}
export interface StartMessageMoveTaskResult {
  readonly TaskHandle?: string;
}
export interface TagQueueRequest {
  readonly QueueUrl: string;
  readonly Tags: Readonly<Record<string, string>>;
}
export interface UntagQueueRequest {
  readonly QueueUrl: string;
  readonly TagKeys: readonly string[];
}
