/** Formats of flow logs: `${version} ${srcaddr} …`. */
import { transitDefault, transitFields, vpcDefault, vpcFields } from "./field.ts";

/** A read format. */
export interface Format {
  readonly fields: readonly string[];
  /** The highest version among its fields. */
  readonly version: number;
}

/** What is logged: interfaces in VPCs, or what crosses transit gateways. */
export type Kind = "vpc" | "transit-gateway";

/** Thrown for a format that is none. */
export class FormatError extends Error {}

/** Reads a format; without a text it is the default one. Throws `FormatError`. */
export function readFormat(text: string | undefined, kind: Kind): Format {
  const known = kind === "vpc" ? vpcFields : transitFields;
  const fields = text === undefined ? (kind === "vpc" ? vpcDefault : transitDefault) : fieldsOf(text);
  for (const field of fields) if (!known.has(field)) throw new FormatError(`Unknown fields provided: ${field}`);
  if (new Set(fields).size < fields.length) throw new FormatError("Fields must not be repeated");
  return { fields, version: Math.max(...fields.map((field) => known.get(field)!)) };
}

function fieldsOf(text: string): readonly string[] {
  const parts = text.trim().split(/\s+/);
  const names = parts.map((part) => /^\$\{([a-z0-9-]+)\}$/.exec(part)?.[1]);
  if (names.includes(undefined)) throw new FormatError("The format must be a list of ${field}");
  return names as string[];
}

/** A format as AWS shows it. */
export const writeFormat = (fields: readonly string[]): string => fields.map((field) => `\${${field}}`).join(" ");
