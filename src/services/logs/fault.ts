/** Errors of CloudWatch Logs. */
import { Fault } from "../../core/fault.ts";

/** A value that the operation cannot take. */
export const invalid = (message: string): Fault => new Fault("InvalidParameterException", message);

/** What is not there: `log group`, `log stream`. */
export const missing = (what: string): Fault =>
  new Fault("ResourceNotFoundException", `The specified ${what} does not exist.`);

/** What is there already. */
export const known = (what: string): Fault =>
  new Fault("ResourceAlreadyExistsException", `The specified ${what} already exists`);
