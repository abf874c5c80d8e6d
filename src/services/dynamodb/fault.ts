/** Errors of DynamoDB. */
import { Fault } from "../../core/fault.ts";

/** A request that the service cannot take. */
export const invalid = (message: string): Fault => new Fault("ValidationException", message);

/** A parameter that is wrong in itself, in DynamoDB's usual beginning of the sentence. */
export const invalidValue = (what: string): Fault => invalid(`One or more parameter values were invalid: ${what}`);

/** A table that is not there; requests for items do not name it. */
export const noTable = (name?: string): Fault =>
  new Fault(
    "ResourceNotFoundException",
    `Requested resource not found${name === undefined ? "" : `: Table: ${name} not found`}`,
  );
