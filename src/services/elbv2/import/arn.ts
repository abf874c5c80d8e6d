/** ARNs of load balancing, whose last part is the id of what they name. */
import { readArn as read } from "../../../core/arn.ts";
import { Unreadable } from "../../../core/described.ts";

/** Whose an ARN is, and its parts behind the kind. Throws `Unreadable` for another kind. */
export function readArn(text: string, kind: string) {
  const arn = read(text);
  const [found, ...parts] = arn?.resource.split("/") ?? [];
  if (!arn || found !== kind || parts.length < 2) throw new Unreadable(`'${text}' is no ARN of a ${kind}`);
  return { account: arn.account, region: arn.region, parts };
}

/** The id at the end of an ARN; an id by itself stands for itself. */
export function lastPart(text: string): string {
  return text.slice(text.lastIndexOf("/") + 1);
}
