/** Finds the default VPC of an account in a Region. */
import type { ReadContext } from "../../core/context.ts";
import { fault } from "./faults.ts";
import { vpcs } from "./tables/vpc.ts";
import type { Vpc } from "./tables/vpc.ts";

/** The caller's default VPC in this Region, where there is one. */
export function findDefaultVpc(cx: ReadContext): Vpc | undefined {
  return cx.read.by(vpcs, "default", `${cx.account}/${cx.region}`)[0];
}

/** The caller's default VPC in this Region. Throws VPCIdNotSpecified where there is none, with what to do instead. */
export function requireDefaultVpc(cx: ReadContext, instead = ""): Vpc {
  const vpc = findDefaultVpc(cx);
  if (!vpc) throw fault("VPCIdNotSpecified", `No default VPC for this user${instead}`);
  return vpc;
}
