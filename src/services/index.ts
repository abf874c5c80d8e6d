/** The one list of services; each is loaded on its first call or when its tables have rows. */
import type { Service } from "../core/service.ts";

const loaders: Readonly<Record<string, () => Promise<Service>>> = {
  ec2: async () => (await import("./ec2/index.ts")).ec2,
};

/** The services that are built, by model name. */
export const serviceNames: readonly string[] = Object.keys(loaders);

/** Loads a service by its model name; nothing for services that are not built. */
export function loadService(name: string): Promise<Service> | undefined {
  return loaders[name]?.();
}
