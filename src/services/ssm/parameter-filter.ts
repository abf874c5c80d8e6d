/** Filters of GetParametersByPath. */
import { Fault } from "../../core/fault.ts";
import type { ParameterStringFilter } from "../../models/ssm.d.ts";

/** Of the keys that the model has, those that this operation takes. */
const keys = ["Type", "KeyId", "Label"];
const types = ["String", "StringList", "SecureString"];

/**
 * Whether plain public parameters pass all filters.
 *
 * They are of type String, have no key and no labels. Throws for keys, options and values that AWS refuses.
 */
export function passPublic(filters: readonly ParameterStringFilter[] = []): boolean {
  const tests = filters.map(readFilter);
  const seen = new Set(filters.map(({ Key }) => Key));
  if (seen.size < filters.length)
    throw new Fault("ValidationException", "Each filter key can be used only once in a request.");
  return tests.every((passes) => passes);
}

function readFilter({ Key, Option = "Equals", Values = [] }: ParameterStringFilter): boolean {
  if (!keys.includes(Key))
    throw new Fault(
      "InvalidFilterKey",
      `The following filter key is not valid: ${Key}. Valid filter keys include: [${keys.join(", ")}]`,
    );
  if (Option !== "Equals" && !(Option === "BeginsWith" && Key !== "Label"))
    throw new Fault(
      "InvalidFilterOption",
      `The following filter option is not valid: ${Option}. Valid options include: [BeginsWith, Equals]`,
    );
  if (Values.length === 0) throw new Fault("InvalidFilterValue", `The filter ${Key} has no values.`);
  if (Key !== "Type") return false;
  const unknown = Option === "Equals" && Values.find((value) => !types.includes(value));
  if (typeof unknown === "string")
    throw new Fault(
      "InvalidFilterValue",
      `The following filter value is not valid: ${unknown}. Valid values include: [${types.join(", ")}]`,
    );
  return Values.some((value) => (Option === "Equals" ? value === "String" : "String".startsWith(value)));
}
