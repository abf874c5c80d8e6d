/** What is real: the operations of each service that are built, with what they honour, from their declarations. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Operation } from "../../src/core/operation.ts";
import { serviceNames as modelled } from "../../src/models/index.ts";
import { loadService } from "../../src/services/index.ts";
import { members } from "../../src/wire/listing.ts";
import { loadModel } from "../../src/wire/model.ts";

/** A built operation. */
export interface RealOperation {
  readonly name: string;
  /** The file of its noun, without `.ts`. */
  readonly family: string;
  readonly honours: readonly string[];
  /** Members, and paths below honoured members, that are refused by name. */
  readonly refuses: readonly string[];
}

/** A service that has a model. */
export interface RealService {
  readonly name: string;
  /** The heading of its README.md; its name where nothing of it is built. */
  readonly title: string;
  readonly operations: readonly RealOperation[];
  /** How many operations the model has. */
  readonly total: number;
}

/** Every service that has a model, in the order of the models. */
export async function surveyServices(root: string): Promise<readonly RealService[]> {
  const surveyed: RealService[] = [];
  for (const name of modelled) surveyed.push(await surveyService(root, name));
  return surveyed;
}

/** The folder of a service. */
export function folderOf(root: string, service: string): string {
  return join(root, "src/services", service);
}

async function surveyService(root: string, name: string): Promise<RealService> {
  const total = loadModel(name).operationNames().length;
  const service = await loadService(name);
  if (!service) return { name, title: name, operations: [], total };
  const folder = folderOf(root, name);
  const families = await familiesOf(folder);
  const operations = Array.from(service.operations.values(), (operation) => ({
    name: operation.name,
    family: families.get(operation) ?? "index",
    honours: [...operation.honours],
    refuses: refusedBy(name, operation),
  }));
  const heading = /^# (.+)$/m.exec(readFileSync(join(folder, "README.md"), "utf8"))?.[1];
  return { name, title: heading ?? name, operations: operations.sort(byFamilyAndName), total };
}

function byFamilyAndName(a: RealOperation, b: RealOperation): number {
  if (a.family !== b.family) return a.family < b.family ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

/** `DryRun` is the ground's: it counts everywhere. */
function refusedBy(service: string, operation: Operation): readonly string[] {
  const top = members(service, operation.name).filter(({ path }) => !path.includes("."));
  const refused = top.filter(({ path }) => path !== "DryRun" && !operation.honours.has(path));
  return [...refused.map(({ path }) => path), ...operation.refuses];
}

/** Each operation's file: the one that exports it in a list `…Operations`. */
async function familiesOf(folder: string): Promise<ReadonlyMap<Operation, string>> {
  const families = new Map<Operation, string>();
  if (!existsSync(folder)) return families;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts") || file === "index.ts") continue;
    const exported = (await import(join(folder, file))) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(exported))
      if (name.endsWith("Operations") && Array.isArray(value))
        for (const operation of value as readonly Operation[])
          if (!families.has(operation)) families.set(operation, file.slice(0, -".ts".length));
  }
  return families;
}
