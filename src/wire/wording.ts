/** Says broken constraints in the words of each service's protocol. */
import { Fault } from "../core/fault.ts";
import { malformedXml } from "./protocols/xml-read.ts";
import type { Step, Violation } from "./constraint.ts";
import type { ServiceModel, Shape } from "./model.ts";

/** The fault that tells a client which constraints its input broke; there is at least one. */
export function constraintFault(model: ServiceModel, input: string, broken: readonly Violation[]): Fault {
  const first = broken[0] as Violation;
  if (model.protocols[0] === "ec2") return ec2Fault(model, input, first);
  if (model.name === "s3") return s3Fault(model, input, first);
  if (model.name === "sqs") return sqsFault(first);
  const sentences = broken.map((each) => sentence(each, isNewer.has(model.name))).join("; ");
  const count = `${broken.length} validation error${broken.length === 1 ? "" : "s"} detected: `;
  return new Fault(codeOf(model), count + sentences);
}

/**
 * The code that goes with the constraint sentence, where it is not the protocol's usual one.
 *
 * Seen in answers quoted in public issues: lambda (aws-cdk 13264, cloud-custodian 3352), logs
 * (cloudwatch-logs-centralize-logs 5), cloudfront (aws-sdk-php 1973); guardduty models no other client error;
 * route53's API reference gives InvalidInput as its code for invalid input.
 */
const codes: Readonly<Record<string, string>> = {
  cloudfront: "MalformedXML",
  guardduty: "BadRequestException",
  lambda: "InvalidParameterValueException",
  logs: "InvalidParameterException",
  route53: "InvalidInput",
  s3control: "InvalidRequest",
};

const codeOf = (model: ServiceModel): string =>
  codes[model.name] ?? (model.protocols[0] === "query" ? "ValidationError" : "ValidationException");

/** Services of the newer framework leave the value out: inspector2, as quoted in boto3 4179. */
const isNewer = new Set(["inspector2"]);

function sentence(violation: Violation, newer: boolean): string {
  const { kind, path, value, shape, inside } = violation;
  const at = pathOf(path);
  if (kind === "union") return `Value at '${at}' failed to satisfy constraint: Exactly one member must be set`;
  const shown = newer ? "" : value === null ? "null " : `'${show(shape, value)}' `;
  if (inside === undefined) return `Value ${shown}at '${at}' failed to satisfy constraint: ${reason(kind, shape)}`;
  const subject = { items: "Member", keys: "Map keys", values: "Map value" }[inside.part];
  const all = reasons(shape).join(", ");
  return `Value ${shown}at '${at}' failed to satisfy constraint: ${subject} must satisfy constraint: [${all}]`;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function pathOf(path: readonly Step[]): string {
  const words = path.map((step) =>
    typeof step === "string" ? lower(step) : typeof step === "number" ? `${step}.member` : `${step.key}.member`,
  );
  return words.join(".");
}

function reason(kind: Violation["kind"], shape: Shape): string {
  const { min, max } = shape as { readonly min?: number; readonly max?: number };
  switch (kind) {
    case "enum":
      return `Member must satisfy enum value set: [${(shape.type === "string" && shape.enum?.join(", ")) || ""}]`;
    case "pattern":
      return `Member must satisfy regular expression pattern: ${shape.type === "string" ? shape.pattern : ""}`;
    case "short":
      return `Member must have length greater than or equal to ${min}`;
    case "long":
      return `Member must have length less than or equal to ${max}`;
    case "low":
      return `Member must have value greater than or equal to ${min}`;
    case "high":
      return `Member must have value less than or equal to ${max}`;
    default:
      return "Member must not be null";
  }
}

/** Every constraint of a list's items, which AWS names all when one is broken. */
function reasons(shape: Shape): readonly string[] {
  const { min, max } = shape as { readonly min?: number; readonly max?: number };
  const isSized = shape.type === "string" || shape.type === "blob";
  const kinds: readonly (Violation["kind"] | false)[] = [
    max !== undefined && (isSized ? "long" : "high"),
    min !== undefined && (isSized ? "short" : "low"),
    shape.type === "string" && shape.pattern !== undefined && "pattern",
    shape.type === "string" && shape.enum !== undefined && "enum",
    "required",
  ];
  return kinds.filter((kind) => kind !== false).map((kind) => reason(kind, shape));
}

const longestShown = 1024;

function show(shape: Shape, value: unknown): string {
  if ("sensitive" in shape && shape.sensitive) return "***";
  return plain(value).slice(0, longestShown);
}

function plain(value: unknown): string {
  if (value instanceof Uint8Array) return `java.nio.HeapByteBuffer[pos=0 lim=${value.length} cap=${value.length}]`;
  if (Array.isArray(value)) return `[${value.slice(0, 100).map(plain).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).slice(0, 100);
  return `{${entries.map(([key, each]) => `${key}=${plain(each)}`).join(", ")}}`;
}

/** EC2 names one parameter at a time; the wording of ranges is that quoted in aws-sdk-ruby 2575. */
function ec2Fault(model: ServiceModel, input: string, { kind, path, value, shape, inside }: Violation): Fault {
  const name = ec2Name(model, input, inside ? [...path, inside.at] : path);
  if (kind === "required") return new Fault("MissingParameter", `The request must contain the parameter ${name}`);
  const shown = show(shape, inside ? inside.value : value);
  const { min, max } = shape as { readonly min?: number; readonly max?: number };
  const head = `for parameter ${lower(name)} is invalid.`;
  const invalid = (message: string) => new Fault("InvalidParameterValue", message);
  if (kind === "low") return invalid(`Value ( ${shown} ) ${head} Expecting a value greater than ${min}.`);
  if (kind === "high") return invalid(`Value ( ${shown} ) ${head} Expecting a value less than ${max}.`);
  return invalid(`Value (${shown}) ${head}`);
}

/** A member's name as EC2's requests spell it: `TagSpecification.1.Tag.2.Key`. */
function ec2Name(model: ServiceModel, input: string, path: readonly Step[]): string {
  let shape: Shape = model.shape(input);
  const words = path.map((step) => {
    if (typeof step !== "string") {
      if (shape.type === "list") shape = model.shape(shape.member.shape);
      return typeof step === "number" ? String(step) : step.key;
    }
    const member = shape.type === "structure" ? shape.members[step] : undefined;
    if (member === undefined) return step;
    shape = model.shape(member.shape);
    const name = member.locationName ?? step;
    return member.queryName ?? name.charAt(0).toUpperCase() + name.slice(1);
  });
  return words.join(".");
}

function s3Fault(model: ServiceModel, input: string, { path, value }: Violation): Fault {
  const key = path[0] as string;
  const member = model.structure(input).members[key];
  if (member?.location === undefined) return malformedXml(model);
  const name = member.locationName ?? key;
  const fields = {
    ArgumentName: name,
    ...(value === null ? {} : { ArgumentValue: plain(value).slice(0, longestShown) }),
  };
  return new Fault("InvalidArgument", `Argument ${name} must be a valid value`, 400, fields);
}

function sqsFault({ kind, path, value, shape, inside }: Violation): Fault {
  const name = path.filter((step) => typeof step === "string").join(".");
  if (kind === "required") return new Fault("MissingParameter", `The request must contain the parameter ${name}.`);
  const shown = show(shape, inside ? inside.value : value);
  return new Fault("InvalidParameterValue", `Value ${shown} for parameter ${name} is invalid.`);
}
