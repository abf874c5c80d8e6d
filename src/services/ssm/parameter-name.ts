/** Names of parameters as requests give them: plain, as ARN, with a version or a label. */
import { Fault } from "../../core/fault.ts";

/** A name taken apart. */
export interface WantedParameter {
  /** Without version and label. */
  readonly name: string;
  /** What stands after the name, with its colon: `:3`. */
  readonly selector?: string;
}

const deepest = 15;

/**
 * The parameter that a request names.
 *
 * Throws `ValidationException` for what cannot be a name; ARNs of other Regions and accounts give nothing.
 */
export function readName(given: string, region: string): WantedParameter | undefined {
  const trimmed = given.trim();
  const name = trimmed.startsWith("arn:") ? nameInArn(trimmed, region) : trimmed;
  if (name === undefined) return undefined;
  const [plain = "", selector, ...rest] = name.split(":");
  if (rest.length > 0 || selector === "")
    throw validation(
      "Invalid parameter name. Please use correct syntax for referencing a version/label  <name>:<version/label>",
    );
  if (!/^[\w./-]+$/.test(plain))
    throw validation("Parameter name must contain only letters, numbers and the symbols . - _ /.");
  if (plain.includes("/") && !plain.startsWith("/")) throw validation("Parameter name must be a fully qualified name.");
  if (plain.split("/").length - 1 > deepest)
    throw validation(`A parameter name can have no more than ${deepest} levels.`);
  return selector === undefined ? { name: plain } : { name: plain, selector: `:${selector}` };
}

/** The path of a request, without a slash at its end. Throws `ValidationException` for what cannot be one. */
export function readPath(given: string): string {
  const path = given.trim();
  if (!/^\/[\w./-]*$/.test(path) || path.includes("//"))
    throw validation(
      "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward " +
        'slash "/". It can\'t be prefixed with "aws" or "ssm" (case-insensitive). It must use only letters, numbers, ' +
        "or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All " +
        'sub-paths, if specified, must use the forward slash symbol "/". Valid example: /get/parameters2-/by1./path0_.',
    );
  return path.endsWith("/") ? path.slice(0, -1) : path;
}

/** Public parameters belong to no account, so that the ARN names none. */
function nameInArn(arn: string, region: string): string | undefined {
  const found = /^arn:aws:ssm:([^:]*):\d*:parameter(\/.*)$/.exec(arn);
  if (!found) throw validation(`Invalid parameter ARN: ${arn}`);
  return found[1] === region ? found[2] : undefined;
}

function validation(message: string): Fault {
  return new Fault("ValidationException", message);
}
