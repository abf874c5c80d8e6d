/** What all policies together say of a request: the order in which AWS asks them, and who had the last word. */
import { evaluate } from "./evaluate.ts";
import type { DecidingStatement, NamedPolicy } from "./evaluate.ts";
import type { PolicyRequest } from "./policy.ts";

/** The policies that a request meets. A list that is absent limits nothing; an empty one allows nothing. */
export interface Layers {
  /** Of the principal, its groups and its role. */
  readonly identity: readonly NamedPolicy[];
  /** Of the resource, where it has one. */
  readonly resource?: readonly NamedPolicy[];
  /** The account that the resource belongs to. */
  readonly owner?: string;
  /** Service control policies, a list for each level from the root down to the account: each must allow. */
  readonly control?: readonly (readonly NamedPolicy[])[];
  /** Resource control policies, likewise; they judge by the resource's account. */
  readonly resourceControl?: readonly (readonly NamedPolicy[])[];
  readonly boundary?: readonly NamedPolicy[];
  readonly session?: readonly NamedPolicy[];
  /** Of the VPC endpoint that the request came by. */
  readonly endpoint?: readonly NamedPolicy[];
}

/** Which kind of policy decided. `none`: nothing allowed it. `root`: an account's root needs no allowance. */
export type Layer =
  | "identity"
  | "resource"
  | "control"
  | "resource-control"
  | "boundary"
  | "session"
  | "endpoint"
  | "root"
  | "none";

/** The end of it. */
export interface Decision {
  readonly allowed: boolean;
  readonly layer: Layer;
  /** The statement that denied or allowed; none where a ceiling or everybody was silent. */
  readonly by?: DecidingStatement;
  /** Whether something said no, rather than nothing yes. */
  readonly explicit: boolean;
}

/** Decides a request. A deny anywhere wins; ceilings must all allow; then an identity's or a resource's word counts. */
export function decide(layers: Layers, request: PolicyRequest): Decision {
  const ceilings: readonly (readonly [Layer, readonly NamedPolicy[]])[] = [
    ...(layers.control ?? []).map((level) => ["control", level] as const),
    ...(layers.resourceControl ?? []).map((level) => ["resource-control", level] as const),
    ...listed("endpoint", layers.endpoint),
    ...listed("boundary", layers.boundary),
    ...listed("session", layers.session),
  ];
  const grants = [["identity", layers.identity] as const, ...listed("resource", layers.resource)];
  for (const [layer, policies] of [...ceilings, ...grants]) {
    const { effect, by } = evaluate(policies, request);
    if (effect === "deny") return { allowed: false, layer, by, explicit: true };
  }
  for (const [layer, policies] of ceilings)
    if (evaluate(policies, request).effect !== "allow") return { allowed: false, layer, explicit: false };
  return grant(layers, request);
}

const listed = (layer: Layer, policies: readonly NamedPolicy[] | undefined) =>
  policies ? [[layer, policies] as const] : [];

/** Within an account either word is enough; across accounts both are needed. */
function grant(layers: Layers, request: PolicyRequest): Decision {
  const { principal } = request;
  const own = principal.root
    ? { layer: "root" as const, verdict: { effect: "allow" as const, by: undefined } }
    : { layer: "identity" as const, verdict: evaluate(layers.identity, request) };
  const there = evaluate(layers.resource ?? [], request);
  const isForeign = principal.account === undefined || (layers.owner ?? principal.account) !== principal.account;
  const owned = own.verdict.effect === "allow";
  const given = there.effect === "allow";
  const needsBoth = isForeign && principal.kind === "aws";
  if (given && (owned || !needsBoth)) return { allowed: true, layer: "resource", by: there.by, explicit: true };
  if (owned && !isForeign) return { allowed: true, layer: own.layer, by: own.verdict.by, explicit: true };
  return { allowed: false, layer: isForeign && owned ? "resource" : "none", explicit: false };
}
