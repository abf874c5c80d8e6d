/** Records which operations run and which members of their inputs their code touches. */
import type { Operation } from "../../src/core/operation.ts";
import { loadService, serviceNames } from "../../src/services/index.ts";

type Run = (input: Readonly<Record<string, unknown>>, cx: unknown) => unknown;

/** From now on adds `service.Operation` and `service.Operation.Member` to `reads` as they run and are read here. */
export async function recordReads(reads: Set<string>): Promise<void> {
  for (const name of serviceNames)
    for (const operation of (await loadService(name))!.operations.values()) record(name, operation, reads);
}

/** The same for one operation. */
export function record(service: string, operation: Operation, reads: Set<string>): void {
  const run = operation.run as Run;
  const name = `${service}.${operation.name}`;
  const recorded: Run = (input, cx) => {
    reads.add(name);
    const get = (target: typeof input, member: string | symbol): unknown => {
      if (typeof member !== "string") return undefined;
      reads.add(`${name}.${member}`);
      return target[member];
    };
    return run(new Proxy(input, { get }), cx);
  };
  (operation as { run: unknown }).run = recorded;
}
