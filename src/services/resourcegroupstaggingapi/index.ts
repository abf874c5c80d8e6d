/** AWS Resource Groups Tagging API: tags of the resources of all services. */
import { service } from "../../core/service.ts";
import { resourceOperations } from "./resource.ts";
import { tagChangeOperations } from "./tag-change.ts";
import { tagListOperations } from "./tag-list.ts";

/** The service. */
export const resourceGroupsTaggingApi = service("resourcegroupstaggingapi", {
  operations: [...resourceOperations, ...tagListOperations, ...tagChangeOperations],
});
