/** One call of an operation as the control plane sees it, whatever protocol carried it. */
import type { Readable } from "node:stream";

/** Who calls: the account, and the principal whose permissions count. */
export interface Identity {
  /** 12 digits. */
  readonly account: string;
  /** ARN of the principal, `arn:aws:iam::000000000000:root` for an account's root. */
  readonly arn: string;
  /** AWS's unique id of the principal; the account number for root. */
  readonly userId: string;
  readonly accessKeyId: string;
  /** True when nobody signed the call. */
  readonly anonymous: boolean;
}

/** On whose behalf, and where, a service calls another. */
export interface Actor {
  readonly identity: Identity;
  readonly region: string;
  /** The service that acts, as its principal is named: `cloudformation`. The audit shows it as the call's source. */
  readonly service: string;
}

/** A decoded and validated request on its way to an operation. */
export interface Call {
  /** The service's model name: `ec2`, `elbv2`, `route53resolver`. */
  readonly service: string;
  /** The operation's name: `CreateVpc`. */
  readonly operation: string;
  /** The operation's input in the model's own member names. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly identity: Identity;
  readonly region: string;
  /** A UUID, echoed to the client. */
  readonly requestId: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  /** The unread body of an operation whose payload streams. */
  readonly body?: Readable;
  /** The VPC endpoint that carried it. */
  readonly via?: Via;
}

/** The VPC endpoint that a call came by. */
export interface Via {
  /** `vpce-0…`. */
  readonly endpoint: string;
  /** `vpc-0…`. */
  readonly vpc: string;
  /** Whoever sent it, as its VPC knows it. */
  readonly address: string;
}

/** A known access key, as the identity store gives it. */
export interface Credential {
  readonly identity: Identity;
  readonly secret: string;
  /** Required of the client when the key is temporary. */
  readonly sessionToken?: string;
}

/**
 * Runs a call and gives the operation's output.
 *
 * Gives a value for what can be answered in this turn and a promise for the rest. Throws `Fault` for what the client
 * did.
 */
export type Dispatch = (call: Call) => unknown;
