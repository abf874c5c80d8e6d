/** Rows of resource shares and of the invitations to them. */
import { table } from "../../core/table.ts";
import type { Row } from "../../core/table.ts";
import { unknownResource } from "./fault.ts";

/** Something in a share: a resource, or an account that it is shared with. */
export interface ShareMember {
  /** The resource's ARN, or the account's 12 digits. */
  readonly entity: string;
  /** An account is `ASSOCIATING` until it has accepted. */
  readonly status: "ASSOCIATING" | "ASSOCIATED" | "DISASSOCIATED";
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A resource share; its id is the last part of its ARN. Deleted ones stay listed for a while. */
export interface ResourceShare extends Row {
  readonly name: string;
  readonly allowExternalPrincipals: boolean;
  readonly status: "ACTIVE" | "DELETED";
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly resources: readonly ShareMember[];
  readonly principals: readonly ShareMember[];
}

/** Whether a member of a share is, or may come to be, in it. */
export const isMember = ({ status }: ShareMember): boolean => status !== "DISASSOCIATED";

/** What places a member. */
type MemberOf = Pick<ShareMember, "createdAt" | "entity">;

/** Where a member stands among a share's others: by when it came, and by its name. */
export const memberPlace = ({ createdAt, entity }: MemberOf): [number, string] => [createdAt, entity];

/** Where a share stands among others: by when it was made. */
export const sharePlace = ({ createdAt, id }: ResourceShare): [number, string] => [createdAt, id];

/** Where a member stands among those of several shares. */
export const placeInShare = ({ row, member }: { readonly row: ResourceShare; readonly member: MemberOf }) => [
  ...sharePlace(row),
  ...memberPlace(member),
];

/** Resource shares. */
export const resourceShares = table<ResourceShare>("ram.resource-share", {
  type: "resource-share",
  indexes: {
    /** Active shares by the ARNs of their resources. */
    resource: (row) => (row.status === "ACTIVE" ? row.resources.filter(isMember).map(({ entity }) => entity) : []),
    /** Shares by who they are shared with and have taken it, in their Region. */
    taken: (row) =>
      row.principals.filter(({ status }) => status === "ASSOCIATED").map(({ entity }) => `${entity}/${row.region}`),
  },
  notFound: unknownResource,
});

/** An account's invitation to a share; its id is the last part of its ARN. */
export interface ShareInvitation extends Row {
  readonly shareId: string;
  readonly receiver: string;
  readonly status: "PENDING" | "ACCEPTED" | "REJECTED" | "EXPIRED";
  readonly sentAt: number;
}

/** Invitations, owned by who sent them. */
export const shareInvitations = table<ShareInvitation>("ram.resource-share-invitation", {
  type: "resource-share-invitation",
  indexes: { receiver: (row) => `${row.receiver}/${row.region}` },
  references: { share: { to: "ram.resource-share", ids: (row) => row.shareId, onRemove: "cascade" } },
});
