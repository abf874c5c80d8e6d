/** What the client did wrong, as one error class that the wire turns into each protocol's form. */

/** Extra members of a modelled error shape, such as `ResourceType` of a JSON service's error. */
export type FaultFields = Readonly<Record<string, unknown>>;

/**
 * An error that the caller of an operation receives.
 *
 * `code` is AWS's error code, `status` the HTTP status. Thrown where it is found, turned into wire form in one place.
 */
export class Fault extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: FaultFields;

  constructor(code: string, message: string, status = 400, fields: FaultFields = {}) {
    super(message);
    this.name = "Fault";
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

/**
 * Refuses by name what is not built yet: HTTP 501, which AWS clients do not retry.
 *
 * `what` is `service.Operation` or `service.Operation.Member[.Member…]`; the wire sends it as `x-fogbank-not-built`.
 */
export class NotBuilt extends Fault {
  readonly what: string;

  constructor(what: string) {
    super("NotImplemented", `Fogbank has not built ${what} yet.`, 501);
    this.what = what;
  }
}
