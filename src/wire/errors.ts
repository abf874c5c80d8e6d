/** What a model says of an error: its shape, its code and its HTTP status. */
import type { Fault } from "../core/fault.ts";
import { NotBuilt } from "../core/fault.ts";
import type { OperationModel, ServiceModel, StructureShape } from "./model.ts";

/** An error as the wire shows it. */
export interface WireError {
  /** The name of its shape, which JSON protocols send. */
  readonly name: string;
  /** Its code, which XML protocols send. */
  readonly code: string;
  readonly status: number;
  readonly shape?: StructureShape;
}

/** A fault with what the model adds to it; services may throw an error's code or its shape's name. */
export function wireError(fault: Fault, model?: ServiceModel, operation?: OperationModel): WireError {
  const shape = model && errorShape(fault.code, model, operation);
  const modelled = shape?.error?.httpStatusCode ?? (shape?.fault ? 500 : undefined);
  const status = fault instanceof NotBuilt || fault.status !== 400 ? fault.status : (modelled ?? 400);
  const name = shape?.name ?? fault.code;
  const former = model?.name === "sqs" ? sqsQueryCodes[name] : undefined;
  return { name, code: former ?? shape?.error?.code ?? name, status, shape };
}

/** Codes of SQS's former query protocol, which clients still see and its JSON model no longer has. */
const sqsQueryCodes: Readonly<Record<string, string>> = {
  BatchEntryIdsNotDistinct: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
  BatchRequestTooLong: "AWS.SimpleQueueService.BatchRequestTooLong",
  EmptyBatchRequest: "AWS.SimpleQueueService.EmptyBatchRequest",
  InvalidBatchEntryId: "AWS.SimpleQueueService.InvalidBatchEntryId",
  MessageNotInflight: "AWS.SimpleQueueService.MessageNotInflight",
  PurgeQueueInProgress: "AWS.SimpleQueueService.PurgeQueueInProgress",
  QueueDeletedRecently: "AWS.SimpleQueueService.QueueDeletedRecently",
  QueueDoesNotExist: "AWS.SimpleQueueService.NonExistentQueue",
  QueueNameExists: "QueueAlreadyExists",
  TooManyEntriesInBatchRequest: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
  UnsupportedOperation: "AWS.SimpleQueueService.UnsupportedOperation",
};

/** An operation's own errors come first: CloudWatch has two shapes for the code ResourceNotFound. */
function errorShape(code: string, model: ServiceModel, operation?: OperationModel): StructureShape | undefined {
  const own = operation?.errors?.map(model.structure) ?? [];
  const found = own.find(({ name }) => name === code) ?? own.find(({ error }) => error?.code === code);
  if (found !== undefined) return found;
  const named = model.findShape(code);
  return named?.type === "structure" && named.exception ? named : undefined;
}
