/** Errors of AWS RAM. */
import { Fault } from "../../core/fault.ts";

/** The code that each operation of the model may answer for the client. */
type RamCode =
  | "InvalidMaxResultsException"
  | "InvalidNextTokenException"
  | "InvalidParameterException"
  | "InvalidStateTransitionException"
  | "MalformedArnException"
  | "OperationNotPermittedException"
  | "ResourceArnNotFoundException"
  | "ResourceShareInvitationAlreadyAcceptedException"
  | "ResourceShareInvitationAlreadyRejectedException"
  | "ResourceShareInvitationArnNotFoundException"
  | "ResourceShareInvitationExpiredException"
  | "TagLimitExceededException"
  | "UnknownResourceException";

/** An error with its code. */
export function fault(code: RamCode, message: string): Fault {
  return new Fault(code, message);
}

/** For a share that nobody has, or somebody else. */
export function unknownResource(id: string): Fault {
  return fault("UnknownResourceException", `ResourceShare ${id} could not be found.`);
}
