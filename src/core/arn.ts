/** Finding resources by their ARN, whatever their kind. */
import type { Reader } from "./reader.ts";
import { arnOf } from "./table.ts";
import type { Row, Table } from "./table.ts";

/** The parts of an ARN of the commercial partition. */
export interface Arn {
  readonly service: string;
  /** Empty for what belongs to no Region. */
  readonly region: string;
  readonly account: string;
  /** `vpc/vpc-0…`. */
  readonly resource: string;
}

/** Takes an ARN apart; nothing for what is none. */
export function readArn(text: string): Arn | undefined {
  const found = /^arn:aws:([a-z0-9-]+):([a-z0-9-]*):(\d{12}|):(\S.*)$/.exec(text);
  if (!found) return undefined;
  const [, service = "", region = "", account = "", resource = ""] = found;
  return { service, region, account, resource };
}

/** A row with its table. */
export interface Resource {
  readonly table: Table<any>;
  readonly row: Row;
}

/**
 * The resource with this ARN, whoever owns it; costs no more for many, unless its ARN carries a name instead of its
 * id.
 */
export function findByArn(text: string, tables: readonly Table<any>[], read: Reader): Resource | undefined {
  const arn = readArn(text);
  if (!arn) return undefined;
  const id = arn.resource.slice(arn.resource.indexOf("/") + 1);
  const hasArn = (table: Table<any>, row: Row | undefined): boolean => row !== undefined && arnOf(table, row) === text;
  const candidates = tables.filter((table) => table.type !== undefined && arnService(table) === arn.service);
  for (const table of candidates) {
    const row = read.get(table, id);
    if (hasArn(table, row)) return { table, row: row! };
  }
  for (const table of candidates.filter((one) => one.arn)) {
    const row = read.in(table, arn.account, arn.region).find((one) => hasArn(table, one));
    if (row) return { table, row };
  }
  return undefined;
}

function arnService(table: Table<any>): string {
  return table.arnService ?? table.name.slice(0, table.name.indexOf("."));
}
