/** Resource shares as RAM shows them. */
import { arnOf } from "../../core/table.ts";
import type { Tags } from "../../core/table.ts";
import type { ResourceShareAssociation, ResourceShare as ShareView, Tag } from "../../models/ram.d.ts";
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

function viewTags(tags: Tags | undefined): Tag[] {
  return Object.entries(tags ?? {}).map(([key, value]) => ({ key, value }));
}
