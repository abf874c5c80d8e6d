/** What the options of a DHCP option set may hold. */
import { parseAddress } from "../../net/address.ts";
import type { Family } from "../../net/address.ts";
import type { NewDhcpConfiguration } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";
import type { DhcpOption } from "./tables/vpc.ts";

/** Stands for the resolver of the VPC. */
const amazonDns = "AmazonProvidedDNS";

/** Seconds; the shortest is also what holds where nothing is said. */
export const shortestLease = 140;
const longestLease = 2147483647;

type Rule = (values: readonly string[]) => boolean;

/** Option → whether its values are allowed. See CreateDhcpOptions in the API reference. */
const rules: Readonly<Record<string, Rule>> = {
  "domain-name": (values) => values.length === 1 && values[0] !== "",
  "domain-name-servers": (values) =>
    values.length <= 4 && values.every((value) => value === amazonDns || parseAddress(value) !== undefined),
  "ntp-servers": (values) => isAddresses(values, [4, 6]) && countOf(values, 4) <= 4 && countOf(values, 6) <= 4,
  "netbios-name-servers": (values) => values.length <= 4 && isAddresses(values, [4]),
  "netbios-node-type": (values) => values.length === 1 && ["1", "2", "4", "8"].includes(values[0]!),
  "ipv6-address-preferred-lease-time": (values) => values.length === 1 && isLease(values[0]!),
};

/** Reads the options of a new set. Throws `InvalidParameterValue` for unknown options and values not allowed. */
export function parseDhcpOptions(configurations: readonly NewDhcpConfiguration[]): readonly DhcpOption[] {
  const options: DhcpOption[] = [];
  for (const { Key = "", Values = [] } of configurations) {
    const rule = Object.hasOwn(rules, Key) ? rules[Key] : undefined;
    if (!rule)
      throw fault("InvalidParameterValue", `Value (${Key}) for parameter name is invalid. Unknown DHCP option`);
    if (options.some(({ key }) => key === Key))
      throw fault("InvalidParameterValue", `Value (${Key}) for parameter name is invalid. Duplicate DHCP option`);
    const values =
      Key === "domain-name" ? Values : Values.flatMap((value) => value.split(",").map((one) => one.trim()));
    if (values.length === 0 || !rule(values))
      throw fault(
        "InvalidParameterValue",
        `Value (${values.join(", ")}) for parameter value is invalid. Invalid DHCP option value ${Key}`,
      );
    options.push({ key: Key, values });
  }
  return options;
}

function isAddresses(values: readonly string[], families: readonly Family[]): boolean {
  return values.every((value) => families.some((family) => parseAddress(value)?.family === family));
}

function countOf(values: readonly string[], family: Family): number {
  return values.filter((value) => parseAddress(value)?.family === family).length;
}

const unitSeconds: Readonly<Record<string, number>> = { "": 1, s: 1, m: 60, h: 3600, d: 86_400, y: 31_536_000 };

function isLease(text: string): boolean {
  const seconds = leaseSeconds(text);
  return seconds >= shortestLease && seconds <= longestLease;
}

/** Seconds of a lease time such as `140` or `2h`; NaN for what is none. */
export function leaseSeconds(text: string): number {
  const [, digits, unit = ""] = /^(\d{1,12})\s*(s|m|h|d|y)?$/.exec(text) ?? [];
  return Number(digits) * unitSeconds[unit]!;
}
