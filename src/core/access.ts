/** What a call needs to be allowed: action, resources and condition keys, as IAM's policies name them. */
import type { Call } from "./call.ts";
import type { Operation } from "./operation.ts";
import type { Reader } from "./reader.ts";
import { arnOf } from "./table.ts";
import type { Table } from "./table.ts";

/** What an authorizer is asked. */
export interface AccessRequest {
  /** `ec2:DeleteVpc`. */
  readonly action: string;
  /** ARNs, or `*` alone where the operation names no resources. */
  readonly resources: readonly string[];
  /** Condition key → values. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
}

/** Where an ARN's owner and form are looked up. */
export interface Known {
  readonly read: Pick<Reader, "get">;
  readonly tableOfType: (service: string, type: string) => Table<any> | undefined;
}

/** What a call of an operation asks for, as the operation declares it. */
export function accessRequest({ access }: Operation, call: Call, known: Known): AccessRequest {
  const { service, operation, input } = call;
  const resources: string[] = (access.arns ?? []).flatMap((form) => filledArn(form, input));
  for (const type in access.resources)
    for (const id of textsAt(input, access.resources[type]!.split(".")))
      resources.push(resourceArn(type, id, call, known));
  return {
    action: access.action ?? `${service}:${operation}`,
    resources: resources.length === 0 ? anyResource : resources,
    conditions: conditionsOf(access.conditions, call),
  };
}

const anyResource: readonly string[] = ["*"];

/** A form of ARNs with what the input says in its braces; nothing where it does not say it. */
function filledArn(form: string, input: Call["input"]): readonly string[] {
  let whole = true;
  const arn = form.replace(/\{(\w+)\}/g, (_, member: string) => {
    const value = input[member];
    whole &&= isPlain(value);
    return String(value);
  });
  return whole ? [arn] : [];
}

function resourceArn(type: string, id: string, call: Call, { read, tableOfType }: Known): string {
  if (id.startsWith("arn:")) return id;
  const { service, region, identity } = call;
  const table = tableOfType(service, type);
  const row = table && read.get(table, id);
  return row ? arnOf(table, row) : `arn:aws:${service}:${region}:${identity.account}:${type}/${id}`;
}

/** Keys that every call has, those of tags on creation, and those that the operation declares. */
function conditionsOf(declared: Readonly<Record<string, string>> = {}, call: Call): AccessRequest["conditions"] {
  const conditions: Record<string, readonly string[]> = { ...accessKeys(call) };
  for (const key in declared) {
    const values = textsAt(call.input, declared[key]!.split("."));
    if (values.length > 0) conditions[key] = values;
  }
  const tags = tagsOf(call.input);
  if (tags.length > 0) conditions["aws:TagKeys"] = tags.map(({ Key = "" }) => Key);
  for (const { Key = "", Value = "" } of tags) conditions[`aws:RequestTag/${Key}`] = [Value];
  return conditions;
}

/** The keys that every call has. One that came by a VPC endpoint has the endpoint's instead of a public address. */
export function accessKeys({ identity, region, sourceIp, userAgent, via }: Call): AccessRequest["conditions"] {
  return {
    "aws:PrincipalArn": [identity.arn],
    "aws:PrincipalAccount": [identity.account],
    "aws:RequestedRegion": [region],
    "aws:UserAgent": [userAgent],
    ...(via
      ? { "aws:SourceVpce": [via.endpoint], "aws:SourceVpc": [via.vpc], "aws:VpcSourceIp": [via.address] }
      : { "aws:SourceIp": [sourceIp] }),
  };
}

interface SentTag {
  readonly Key?: string;
  readonly Value?: string;
}

/** Tags that a call brings, in the forms that AWS's services share. */
function tagsOf(input: Call["input"]): readonly SentTag[] {
  const specifications = input["TagSpecifications"] as readonly { Tags?: readonly SentTag[] }[] | undefined;
  if (specifications) return specifications.flatMap(({ Tags = [] }) => Tags);
  return Array.isArray(input["Tags"]) ? (input["Tags"] as readonly SentTag[]) : [];
}

function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path));
  if (path.length === 0) return isPlain(value) ? [String(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return textsAt((value as Record<string, unknown>)[path[0]!], path.slice(1));
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
