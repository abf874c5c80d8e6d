/** AWS Resource Access Manager: transit gateways and their multicast domains shared between accounts. */
import { service } from "../../core/service.ts";
import { kinds } from "./kind.ts";
import { associationOperations } from "./association.ts";
import { invitationJobs, invitationOperations } from "./invitation.ts";
import { resourceShareJobs, resourceShareOperations } from "./resource-share.ts";
import { resourceShares, shareInvitations } from "./tables.ts";
import { tagOperations } from "./tag.ts";

/** The service. */
export const ram = service("ram", {
  tables: [resourceShares, shareInvitations, ...kinds.map(({ table }) => table)],
  operations: [...resourceShareOperations, ...associationOperations, ...invitationOperations, ...tagOperations],
  jobs: { ...resourceShareJobs, ...invitationJobs },
});
