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

/** The kinds that there are. */
export const grammars = {
  /** Of users, groups and roles; permissions boundaries and session policies too. */
  identity: { principal: "forbidden", resource: "required", most: 6_144 },
  /** Who may assume a role. */
  trust: { principal: "required", resource: "forbidden", most: 2_048 },
  /** Ceilings of an organization. */
  control: { principal: "forbidden", resource: "required", most: 5_120 },
  /** What passes a VPC endpoint. */
  endpoint: { principal: "required", resource: "required", most: 20_480 },
  /** Who may do what with a bucket. */
  bucket: { principal: "required", resource: "required", most: 20_480 },
} as const satisfies Readonly<Record<string, Grammar>>;
