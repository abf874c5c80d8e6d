/** Flat listings of a model: its operations and every member of their inputs. */
import { loadModel } from "./model.ts";
import type { Member, ServiceModel, Shape } from "./model.ts";

/** One member of an operation's input, however deep. */
export interface ListedMember {
  /** Model names from the input down: `TagSpecifications.Tags.Key`; lists and maps add nothing to it. */
  readonly path: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** The value that says the same as leaving the member out: `false` of a flag; the models give no others. */
  readonly default: false | undefined;
}

/** Names of all operations of a service, sorted. */
export const operationNames = (service: string): readonly string[] => loadModel(service).operationNames();

/**
 * Every member of an operation's input in the order of the model, outer before inner.
 *
 * A structure that contains itself is listed once; deeper turns add nothing new.
 */
export function members(service: string, operation: string): readonly ListedMember[] {
  const model = loadModel(service);
  const found = model.operation(operation);
  if (found === undefined) throw new Error(`${service} has no operation ${operation}`);
  const listed: ListedMember[] = [];
  if (found.input !== undefined) listMembers(model, found.input, "", new Set(), listed);
  return listed;
}

function listMembers(
  model: ServiceModel,
  name: string,
  prefix: string,
  above: ReadonlySet<string>,
  listed: ListedMember[],
): void {
  const shape = model.structure(name);
  const required = new Set(shape.required);
  for (const [key, member] of Object.entries(shape.members)) {
    const path = prefix + key;
    const target = model.shape(member.shape);
    listed.push({ path, shape: target, required: required.has(key), ...traitsOf(member, target) });
    const inner = innerStructure(model, target);
    if (inner !== undefined && !above.has(inner))
      listMembers(model, inner, `${path}.`, new Set([...above, name, inner]), listed);
  }
}

const traitsOf = (member: Member, shape: Shape): Pick<ListedMember, "deprecated" | "default"> => ({
  deprecated: member.deprecated === true,
  default: shape.type === "boolean" ? false : undefined,
});

function innerStructure(model: ServiceModel, shape: Shape): string | undefined {
  if (shape.type === "list") return innerStructure(model, model.shape(shape.member.shape));
  if (shape.type === "map") return innerStructure(model, model.shape(shape.value.shape));
  return shape.type === "structure" ? shape.name : undefined;
}
