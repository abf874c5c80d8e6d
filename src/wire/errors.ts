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
  return { name: shape?.name ?? fault.code, code: shape?.error?.code ?? shape?.name ?? fault.code, status, shape };
}

function errorShape(code: string, model: ServiceModel, operation?: OperationModel): StructureShape | undefined {
  const named = model.findShape(code);
  if (named?.type === "structure" && named.exception) return named;
  return operation?.errors?.map(model.structure).find((shape) => shape.error?.code === code);
}
