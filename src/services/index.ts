/** The one list of services; each is loaded on its first call or when its tables have rows. */
import type { Service } from "../core/service.ts";

const loaders: Readonly<Record<string, () => Promise<Service>>> = {
  ec2: async () => (await import("./ec2/index.ts")).ec2,
  elbv2: async () => (await import("./elbv2/index.ts")).elbv2,
  sts: async () => (await import("./sts/index.ts")).sts,
  dynamodb: async () => (await import("./dynamodb/index.ts")).dynamodb,
  kinesis: async () => (await import("./kinesis/index.ts")).kinesis,
  logs: async () => (await import("./logs/index.ts")).logs,
  ram: async () => (await import("./ram/index.ts")).ram,
  s3: async () => (await import("./s3/index.ts")).s3,
  ssm: async () => (await import("./ssm/index.ts")).ssm,
  resourcegroupstaggingapi: async () => (await import("./resourcegroupstaggingapi/index.ts")).resourceGroupsTaggingApi,
  /** Lists the quotas that the services declare, so these come first. */
  "service-quotas": async () => {
    for (const name in loaders) if (name !== "service-quotas") await loaders[name]!();
    return (await import("./service-quotas/index.ts")).serviceQuotas;
  },
};

/** The services that are built, by model name. */
export const serviceNames: readonly string[] = Object.keys(loaders);

/** Loads a service by its model name; nothing for services that are not built. */
export function loadService(name: string): Promise<Service> | undefined {
  return Object.hasOwn(loaders, name) ? loaders[name]!() : undefined;
}
