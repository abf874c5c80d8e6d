/** EC2's errors: the codes that its API documents, since its model has none. */
import { Fault } from "../../core/fault.ts";
import { errorCodes } from "./error-codes.ts";

/** A code of the page "Error codes for the Amazon EC2 API". */
export type Ec2Code = keyof typeof errorCodes;

/** An EC2 error with the status that its code has. */
export function fault(code: Ec2Code, message: string): Fault {
  return new Fault(code, message, errorCodes[code]);
}

/** For a table's `notFound`: `The vpc ID 'vpc-1' does not exist` unless another sentence is given. */
export function notFoundId(code: Ec2Code, noun: string, sentence?: (id: string) => string): (id: string) => Fault {
  return (id) => fault(code, sentence?.(id) ?? `The ${noun} '${id}' does not exist`);
}

/** For a table's `malformed`: what is said of an id that cannot be one of this prefix. */
export function malformedId(code: Ec2Code, prefix: string, sentence?: (id: string) => string): (id: string) => Fault {
  return (id) => fault(code, sentence?.(id) ?? `Invalid id: "${id}" (expecting "${prefix}-...")`);
}
