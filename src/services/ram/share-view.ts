/** Resource shares as RAM shows them. */
import { arnOf } from "../../core/table.ts";
import type { Tags } from "../../core/table.ts";
import type { ResourceShareAssociation, ResourceShare as ShareView, Tag } from "../../models/ram.d.ts";
import { fault } from "./fault.ts";
import { resourceShares } from "./tables.ts";
import type { ResourceShare, ShareMember } from "./tables.ts";

/** A share. */
export function viewShare(row: ResourceShare): ShareView {
  return {
    resourceShareArn: arnOf(resourceShares, row),
    name: row.name,
    owningAccountId: row.account,
    allowExternalPrincipals: row.allowExternalPrincipals,
    status: row.status,
    tags: viewTags(row.tags),
    creationTime: new Date(row.createdAt),
    lastUpdatedTime: new Date(row.updatedAt),
    featureSet: "STANDARD",
  };
}

/** That a resource or an account is in a share. There are no organizations, so that all accounts are external. */
export function viewMember(row: ResourceShare, member: ShareMember): ResourceShareAssociation {
  const isPrincipal = row.principals.includes(member);
  return {
    resourceShareArn: arnOf(resourceShares, row),
    resourceShareName: row.name,
    associatedEntity: member.entity,
    associationType: isPrincipal ? "PRINCIPAL" : "RESOURCE",
    status: member.status,
    creationTime: new Date(member.createdAt),
    lastUpdatedTime: new Date(member.updatedAt),
    external: isPrincipal,
  };
}

/** How many tags a share has at most. */
const mostTags = 50;

/** Tags of a request beside those that a share has. Throws for too many, and for keys and values that AWS refuses. */
export function tagsAfter(before: Tags, given: readonly Tag[] = []): Tags {
  for (const { key = "", value = "" } of given) {
    if (key === "" || key.length > 128 || value.length > 256)
      throw fault("InvalidParameterException", `The tag '${key}' needs a key of 1 to 128, and at most 256 characters.`);
    if (/^aws:/i.test(key)) throw fault("InvalidParameterException", `The tag key '${key}' is reserved for AWS.`);
  }
  const after = { ...before, ...Object.fromEntries(given.map(({ key = "", value = "" }) => [key, value])) };
  if (Object.keys(after).length > mostTags)
    throw fault("TagLimitExceededException", `A resource share cannot have more than ${mostTags} tags.`);
  return after;
}

function viewTags(tags: Tags | undefined): Tag[] {
  return Object.entries(tags ?? {}).map(([key, value]) => ({ key, value }));
}
