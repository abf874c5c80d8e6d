/** What the operations of the tagging API share: their declaration, their error, the resources that they see. */
import { readArn } from "../../core/arn.ts";
import type { ReadContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import type { ListPage, PageQuestion } from "../../core/page.ts";
import { arnOf } from "../../core/table.ts";
import type { Tags } from "../../core/table.ts";
import type { Operations } from "../../models/resourcegroupstaggingapi.d.ts";

/** Declares the operations, typed by the service's model. */
export const { read, change } = operations<Operations>();

/** The one error for what a client did wrong. */
export function invalid(message: string): Fault {
  return new Fault("InvalidParameterException", message);
}

/** A resource that is or was tagged. */
export interface TaggedResource {
  readonly arn: string;
  /** `ec2:vpc`. */
  readonly type: string;
  readonly tags: Tags;
}

/** Resources of accounts without a Region are seen in this one alone. */
const globalRegion = "us-east-1";

/** The caller's resources in its Region that are or were tagged, sorted by ARN. */
export function taggedResources({ tables, read, account, region }: ReadContext): readonly TaggedResource[] {
  const found: TaggedResource[] = [];
  const scopes = region === globalRegion ? [region, ""] : [region];
  for (const table of tables) {
    if (table.type === undefined) continue;
    for (const row of scopes.flatMap((scope) => read.in(table, account, scope))) {
      const tags = row.tags ?? {};
      if (Object.keys(tags).length === 0 && !row.onceTagged) continue;
      const arn = arnOf(table, row);
      found.push({ arn, type: typeOf(arn), tags });
    }
  }
  return found.sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

/** One page of a list; an empty token asks for the first. Throws for a token that is none. */
export function page<T>(items: readonly T[], question: PageQuestion<T>): ListPage<T> {
  const found = pageOf(items, { ...question, token: question.token || undefined });
  if (!found) throw new Fault("InvalidParameterException", "The pagination token is invalid.");
  return found;
}

function typeOf(arn: string): string {
  const { service, resource } = readArn(arn)!;
  const type = /^([^/:]+)[/:]/.exec(resource)?.[1];
  return type === undefined ? service : `${service}:${type}`;
}
