/** Checks an input against its model's constraints and refuses it in the wording of the service's protocol. */
import { violations } from "./constraint.ts";
import { loadModel } from "./model.ts";
import { constraintFault } from "./wording.ts";
import type { Violation } from "./constraint.ts";

/**
 * Throws the service's `Fault` when the input breaks a constraint of its model.
 *
 * Required members, enums, lengths, ranges and patterns. An operation that the model does not have accepts anything.
 */
export function validate(service: string, operation: string, input: Readonly<Record<string, unknown>>): void {
  const model = loadModel(service);
  const shape = model.operation(operation)?.input;
  if (shape === undefined) return;
  const found = violations(model, shape, input);
  const broken = found.length === 0 ? found : found.filter((each) => !isOwnWording(service, each));
  if (broken.length > 0) throw constraintFault(model, shape, broken);
}

/**
 * Shapes that the operations themselves check: AWS answers them in words of the operation's own, or the model names
 * fewer values than the API reference.
 */
const ownWording: Readonly<Record<string, ReadonlySet<string>>> = {
  ec2: new Set(["ResourceType", "AccountAttributeName", "InstanceType"]),
  s3: new Set(["BucketLocationConstraint"]),
};

const isOwnWording = (service: string, { shape }: Violation): boolean => ownWording[service]?.has(shape.name) === true;
