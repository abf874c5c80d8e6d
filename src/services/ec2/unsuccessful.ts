/** Operations on many things at once, each by itself: what failed is told in the answer. */
import { Fault, NotBuilt } from "../../core/fault.ts";
import type { UnsuccessfulItem } from "../../models/ec2.d.ts";

/** Does the work for each id; gives the ids that it could not be done for, with the errors. */
export function unsuccessful(ids: readonly string[], work: (id: string) => void): UnsuccessfulItem[] {
  return [...new Set(ids)].flatMap((id) => {
    try {
      work(id);
      return [];
    } catch (error) {
      if (!(error instanceof Fault) || error instanceof NotBuilt) throw error;
      return [{ ResourceId: id, Error: { Code: error.code, Message: error.message } }];
    }
  });
}
