/** What each kind of policy must and must not have. */

type Presence = "required" | "optional" | "forbidden";

/** A kind of policy. */
export interface Grammar {
  /** Principal or NotPrincipal. */
  readonly principal: Presence;
  /** Resource or NotResource. */
  readonly resource: Presence;
  /** Characters that the text may have, spaces included. */
  readonly most: number;
}

/** Policies of users, groups and roles, permissions boundaries and session policies. */
export const identityGrammar: Grammar = { principal: "forbidden", resource: "required", most: 6_144 };

/** Who may assume a role. */
export const trustGrammar: Grammar = { principal: "required", resource: "forbidden", most: 2_048 };

/** Ceilings of an organization. */
export const controlGrammar: Grammar = { principal: "forbidden", resource: "required", most: 5_120 };

/** What passes a VPC endpoint. */
export const endpointGrammar: Grammar = { principal: "required", resource: "required", most: 20_480 };

/** Who may do what with a bucket. */
export const bucketGrammar: Grammar = { principal: "required", resource: "required", most: 20_480 };
