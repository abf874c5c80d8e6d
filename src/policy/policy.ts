/** A policy as a value: who may (not) do what with which resources, and when. */

/** A parsed policy. */
export interface Policy {
  /** Variables count in `2012-10-17` only. */
  readonly version: "2008-10-17" | "2012-10-17";
  readonly id?: string;
  readonly statements: readonly Statement[];
}

/** One statement. A member that begins with `not` stands for everything but what it lists. */
export interface Statement {
  readonly sid?: string;
  /** Its place in the policy, counted from 0. */
  readonly index: number;
  readonly effect: "Allow" | "Deny";
  /** Absent in policies of identities. */
  readonly principal?: Principals;
  readonly notPrincipal?: Principals;
  readonly action?: readonly string[];
  readonly notAction?: readonly string[];
  readonly resource?: readonly string[];
  readonly notResource?: readonly string[];
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
}

/** Principals by their type; `*` as a whole is everybody, signed or not. */
export type Principals = "*" | Readonly<Partial<Record<PrincipalType, readonly string[]>>>;

/** The types that a principal element may name. */
export type PrincipalType = "AWS" | "Service" | "Federated" | "CanonicalUser";

/** One key of one operator. */
export interface Condition {
  /** `StringEquals`, without what stands before and after it. */
  readonly operator: string;
  readonly set?: "ForAllValues" | "ForAnyValue";
  readonly ifExists: boolean;
  /** As it is written; keys know no case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** What is asked: may this principal do this with that? */
export interface PolicyRequest {
  readonly principal: RequestPrincipal;
  /** `s3:GetObject`. */
  readonly action: string;
  /** ARNs; a statement decides on each alone. `*` alone where the action has no resources. */
  readonly resource: string;
  /** Condition key → values; keys know no case. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** Who asks. */
export interface RequestPrincipal {
  readonly kind: "aws" | "service" | "federated" | "anonymous";
  /** 12 digits, where it belongs to an account. */
  readonly account?: string;
  /** Every name it goes by: a session's ARN and its role's, a service's principal, a provider's. */
  readonly names: readonly string[];
  /** The account's root, whom no identity policy limits. */
  readonly root?: boolean;
}
