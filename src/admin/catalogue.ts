/** What is real: each service with its operations, and the members that they honour. */
import { Fault } from "../core/fault.ts";
import { serviceNames } from "../models/index.ts";
import { loadModel } from "../wire/model.ts";
import type { AdminParts } from "./parts.ts";

/** One service in the list. */
export interface ServiceSummary {
  readonly service: string;
  /** Operations that are built. */
  readonly built: number;
  /** Operations that the service's model has. */
  readonly total: number;
}

/** Every service whose model the server knows. */
export async function listServices({ cloud }: AdminParts): Promise<readonly ServiceSummary[]> {
  const summaries: ServiceSummary[] = [];
  for (const service of serviceNames) {
    const built = cloud.names.includes(service) ? (await cloud.use(service))!.operations.size : 0;
    summaries.push({ service, built, total: loadModel(service).operationNames().length });
  }
  return summaries;
}

/** One service's operations: built or refused, and for built ones the input members that count. */
export async function describeService({ cloud }: AdminParts, service: string): Promise<unknown> {
  if (!serviceNames.includes(service)) throw new Fault("NotFound", `There is no service '${service}'.`, 404);
  const built = (await cloud.use(service))?.operations;
  const operations = loadModel(service)
    .operationNames()
    .map((name) => {
      const operation = built?.get(name);
      if (!operation) return { operation: name, real: false };
      return { operation: name, real: true, honours: [...operation.honours], refuses: operation.refuses };
    });
  return { service, operations };
}
