/** What all EC2 operations are declared with. */
import { operations } from "../../core/operation.ts";
import type { Operations } from "../../models/ec2.d.ts";

/** Declares EC2's operations, typed by its model. */
export const { read, change, act } = operations<Operations>();

/** Resources that AWS's services keep are never hidden here, so that asking to include them changes nothing. */
export const withManaged = { IncludeManagedResources: true } as const;
