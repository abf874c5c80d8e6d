/** Calls as people type them: the AWS CLI's command in short form, and what its answer gave. */
import { spelled } from "../client/client.ts";
import type { Step } from "../scenario.ts";

/** What the short form leaves out: names for people, counts that are one anyway, and the scripts of user data. */
const leftOut = ["TagSpecifications", "MinCount", "MaxCount", "Description", "UserData"];

/** `aws ec2 create-vpc --cidr-block 10.0.0.0/16`; kept names such as `$vpc` stay names. */
export function commandText({ call, input }: Step): string {
  const options = Object.entries(input)
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, value]) => optionText(`--${spelled(name, "-")}`, value));
  return ["aws ec2", spelled(call, "-"), ...options].join(" ");
}

/** What an answer gave, on a line of its own: `vpc = vpc-1`. Nothing for an answer that gave nothing of use. */
export function answerText({ keep = {} }: Step, kept: Readonly<Record<string, string>>): string {
  const names = Object.keys(keep).filter((name) => !name.endsWith("-association"));
  const given = names.map((name) => `${name} = ${kept[name]}`);
  return given.length === 0 ? "" : `\n  ${given.join(", ")}`;
}

function optionText(option: string, value: unknown): string {
  if (typeof value === "boolean") return value ? option : option.replace("--", "--no-");
  const items = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  return [option, ...items.map(outermost)].join(" ");
}

function outermost(value: unknown): string {
  return typeof value === "object" && value !== null ? structureText(value) : String(value);
}

/** The CLI's shorthand: `Name=vpc-id,Values=[vpc-1]`. */
function structureText(structure: object): string {
  return Object.entries(structure)
    .map(([name, value]) => `${name}=${innerText(value)}`)
    .join(",");
}

function innerText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(innerText).join(",")}]`;
  return typeof value === "object" && value !== null ? `{${structureText(value)}}` : String(value);
}
