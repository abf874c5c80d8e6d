/** Names of load balancers and target groups. */
import { invalid } from "./api.ts";

/** Throws ValidationError for a name that is too long or has other characters than letters, digits and hyphens. */
export function checkName(name: string, noun: string): void {
  if (name.length > 32) throw invalid(`The ${noun} name '${name}' cannot be longer than '32' characters`);
  if (name === "" || !/^[A-Za-z0-9-]+$/.test(name))
    throw invalid(
      `The ${noun} name '${name}' can only contain characters that are alphanumeric characters and hyphens(-)`,
    );
  if (name.startsWith("-") || name.endsWith("-"))
    throw invalid(`The ${noun} name '${name}' cannot begin or end with a hyphen(-)`);
}
