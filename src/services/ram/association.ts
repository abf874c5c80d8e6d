/** What is in resource shares: resources and accounts added, taken out, listed. */
import type { ReadContext } from "../../core/context.ts";
import { arnOf } from "../../core/table.ts";
import type { ResourceShareAssociation } from "../../models/ram.d.ts";
import { change as declare, page, read } from "./api.ts";
import { fault } from "./fault.ts";
import { checkResource, kindOf, kinds } from "./kind.ts";
import { addMembers, checkPrincipal, removeMembers } from "./member.ts";
import { ownShare, ownShares, shareByArn, sharesTaken } from "./resource-share.ts";
import { viewMember } from "./share-view.ts";
import { isMember, placeInShare, resourceShares } from "./tables.ts";
import type { ResourceShare, ShareMember } from "./tables.ts";

const associateResourceShare = declare(
  "AssociateResourceShare",
  { honours: ["resourceShareArn", "resourceArns", "principals", "clientToken"], token: "clientToken" },
  ({ resourceShareArn, resourceArns = [], principals = [], clientToken }, cx) => {
    const row = ownShare(cx, resourceShareArn);
    for (const arn of resourceArns) checkResource(cx, "AssociateResourceShare", arn);
    for (const one of principals) checkPrincipal(cx, "AssociateResourceShare", row.allowExternalPrincipals, one);
    const changed = addMembers(cx, row, resourceArns, principals);
    return { resourceShareAssociations: named(changed, [...resourceArns, ...principals]), clientToken };
  },
);

/** The owner takes out what it likes; who was given something can leave by itself. */
const disassociateResourceShare = declare(
  "DisassociateResourceShare",
  { honours: ["resourceShareArn", "resourceArns", "principals", "clientToken"], token: "clientToken" },
  ({ resourceShareArn, resourceArns = [], principals = [], clientToken }, cx) => {
    const shared = shareByArn(cx, resourceShareArn);
    const leaves = shared.account !== cx.account && resourceArns.length === 0 && principals.join() === cx.account;
    const row = leaves ? shared : ownShare(cx, resourceShareArn);
    const known = [...row.resources, ...row.principals].filter(isMember).map(({ entity }) => entity);
    const unknown = [...resourceArns, ...principals].find((one) => !known.includes(one));
    if (unknown) throw fault("UnknownResourceException", `${unknown} is not associated with ${resourceShareArn}.`);
    const changed = removeMembers(cx, row, resourceArns, principals);
    return { resourceShareAssociations: named(changed, [...resourceArns, ...principals]), clientToken };
  },
);

const getResourceShareAssociations = read(
  "GetResourceShareAssociations",
  {
    honours: [
      "associationType",
      "resourceShareArns",
      "resourceArn",
      "principal",
      "associationStatus",
      "nextToken",
      "maxResults",
    ],
  },
  (input, cx) => {
    const { associationType, resourceShareArns: arns, resourceArn, principal, associationStatus } = input;
    const isAbout = associationType === "PRINCIPAL" ? principal : resourceArn;
    if (associationType === "PRINCIPAL" ? resourceArn : principal)
      throw fault("InvalidParameterException", `The associationType ${associationType} goes with its own entity only.`);
    const shares = ownShares(cx).filter((row) => !arns?.length || arns.includes(arnOf(resourceShares, row)));
    const found = shares.flatMap((row) =>
      (associationType === "PRINCIPAL" ? row.principals : row.resources)
        .filter(({ entity, status }) => (!isAbout || entity === isAbout) && status === (associationStatus ?? status))
        .map((member) => ({ row, member })),
    );
    const { items, nextToken } = page("associations", found, input, placeInShare);
    return { resourceShareAssociations: items.map(({ row, member }) => viewMember(row, member)), nextToken };
  },
);

const listResources = read(
  "ListResources",
  {
    honours: [
      "resourceOwner",
      "principal",
      "resourceType",
      "resourceArns",
      "resourceShareArns",
      "resourceRegionScope",
      "nextToken",
      "maxResults",
    ],
  },
  (input, cx) => {
    const { principal, resourceArns, resourceType, resourceRegionScope: scope } = input;
    const found = sharesOf(cx, input)
      .filter(({ principals }) => !principal || principals.some((one) => one.entity === principal && isMember(one)))
      .flatMap((row) => row.resources.filter(isMember).map((member) => ({ row, member })))
      .filter(({ member }) => !resourceArns?.length || resourceArns.includes(member.entity))
      .filter(({ member }) => !resourceType || kindOf(member.entity).type === resourceType)
      .filter(() => scope !== "GLOBAL");
    const { items, nextToken } = page("resources", found, input, placeInShare);
    const resources = items.map(({ row, member }) => ({
      arn: member.entity,
      type: kindOf(member.entity).type,
      resourceShareArn: arnOf(resourceShares, row),
      creationTime: new Date(member.createdAt),
      lastUpdatedTime: new Date(member.updatedAt),
      resourceRegionScope: "REGIONAL" as const,
    }));
    return { resources, nextToken };
  },
);

const listPrincipals = read(
  "ListPrincipals",
  {
    honours: [
      "resourceOwner",
      "resourceArn",
      "principals",
      "resourceType",
      "resourceShareArns",
      "nextToken",
      "maxResults",
    ],
  },
  (input, cx) => {
    const { resourceArn, principals, resourceType } = input;
    const found = sharesOf(cx, input)
      .filter(({ resources }) => !resourceArn || resources.some((one) => one.entity === resourceArn && isMember(one)))
      .filter(({ resources }) => !resourceType || resources.some((one) => isMember(one) && isOf(one, resourceType)))
      .flatMap((row) => {
        const members = input.resourceOwner === "SELF" ? row.principals.filter(isMember) : [ownerOf(row)];
        return members.map((member) => ({ row, member }));
      })
      .filter(({ member }) => !principals?.length || principals.includes(member.entity));
    const { items, nextToken } = page("principals", found, input, placeInShare);
    const shown = items.map(({ row, member }) => ({
      id: member.entity,
      resourceShareArn: arnOf(resourceShares, row),
      creationTime: new Date(member.createdAt),
      lastUpdatedTime: new Date(member.updatedAt),
      external: true,
    }));
    return { principals: shown, nextToken };
  },
);

const listResourceTypes = read(
  "ListResourceTypes",
  { honours: ["resourceRegionScope", "nextToken", "maxResults"] },
  (input) => {
    const all = kinds.map(({ type }) => ({
      resourceType: type,
      serviceName: "ec2",
      resourceRegionScope: "REGIONAL" as const,
    }));
    const found = input.resourceRegionScope === "GLOBAL" ? [] : all;
    const { items, nextToken } = page("types", found, input, ({ resourceType }) => [resourceType]);
    return { resourceTypes: [...items], nextToken };
  },
);

/** Operations of what is in shares. */
export const associationOperations = [
  associateResourceShare,
  disassociateResourceShare,
  getResourceShareAssociations,
  listResources,
  listPrincipals,
  listResourceTypes,
];

function isOf({ entity }: ShareMember, type: string): boolean {
  return kindOf(entity).type === type;
}

function sharesOf(
  cx: ReadContext,
  {
    resourceOwner,
    resourceShareArns: arns,
  }: { readonly resourceOwner: string; readonly resourceShareArns?: readonly string[] },
): readonly ResourceShare[] {
  const shares = resourceOwner === "SELF" ? ownShares(cx) : sharesTaken(cx);
  return shares.filter(
    (row) => row.status === "ACTIVE" && (!arns?.length || arns.includes(arnOf(resourceShares, row))),
  );
}

function ownerOf({ account, createdAt, updatedAt }: ResourceShare) {
  return { entity: account, createdAt, updatedAt };
}

function named(row: ResourceShare, entities: readonly string[]): ResourceShareAssociation[] {
  const members = [...row.resources, ...row.principals].filter(({ entity }) => entities.includes(entity));
  return members.map((member) => viewMember(row, member));
}
