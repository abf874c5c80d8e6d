/** Service Quotas: the limits of the built services, and raising them. */
import { service } from "../../core/service.ts";
import { increaseOperations } from "./increase.ts";
import { quotaOperations } from "./quota.ts";
import { quotaRequests } from "./tables.ts";

/** The service. */
export const serviceQuotas = service("service-quotas", {
  tables: [quotaRequests],
  operations: [...quotaOperations, ...increaseOperations],
});
