/** Amazon DynamoDB: tables, and items by their keys. */
import { service } from "../../core/service.ts";
import { itemOperations } from "./item.ts";
import { tableJobs, tableOperations } from "./table.ts";
import { items, tableRows } from "./tables.ts";

/** The service. */
export const dynamodb = service("dynamodb", {
  tables: [tableRows, items],
  operations: [...tableOperations, ...itemOperations],
  jobs: tableJobs,
});
