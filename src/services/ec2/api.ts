/** What all EC2 operations are declared with. */
import { operations } from "../../core/operation.ts";
import type { Operations } from "../../models/ec2.d.ts";

/** Declares EC2's operations, typed by its model. */
export const { read, change } = operations<Operations>();
