/** What all operations of Elastic Load Balancing are declared with, and its errors. */
import type { ReadContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { isOwn } from "../../core/find.ts";
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import type { Row, Table } from "../../core/table.ts";
import { arnOf } from "../../core/table.ts";
import type { Operations } from "../../models/elbv2.d.ts";

/** Declares its operations, typed by its model. */
export const { read, change } = operations<Operations>();

/** What it answers for what its model does not refuse but its documentation does. */
export function invalid(message: string): Fault {
  return new Fault("ValidationError", message);
}

/** An error with one of the codes that its model lists. */
export function fault(code: string, message: string): Fault {
  return new Fault(code, message);
}

/** The caller's row with an ARN. Throws the table's fault, and ValidationError for what is no ARN of its kind. */
export function findArn<R extends Row>(cx: ReadContext, table: Table<R>, arn: string): R {
  if (!new RegExp(`^arn:aws:elasticloadbalancing:[a-z0-9-]+:\\d{12}:${table.type}/.`).test(arn))
    throw invalid(`'${arn}' is not a valid ${nouns[table.type!] ?? table.type} ARN`);
  const row = cx.read.get(table, arn.slice(arn.lastIndexOf("/") + 1));
  if (isOwn(cx, row) && arnOf(table, row) === arn) return row;
  throw table.notFound!(arn);
}

const nouns: Readonly<Record<string, string>> = {
  loadbalancer: "load balancer",
  targetgroup: "target group",
};

/** What a describe asks of its pages. */
export interface PageAsked {
  readonly Marker?: string;
  readonly PageSize?: number;
}

/** One page of rows in order of creation. */
export function rowPage<R extends Row>(
  cx: ReadContext,
  table: Table<R>,
  rows: readonly R[],
  { Marker, PageSize }: PageAsked,
): { readonly items: readonly R[]; readonly nextToken?: string } {
  const placeOf = ({ id }: R) => [cx.read.order(table, id)!];
  const page = pageOf(rows, { list: table.name, placeOf, most: PageSize ?? 400, token: Marker });
  if (!page) throw invalid(`'${Marker}' is not a valid marker`);
  return page;
}

/** A fresh id: 16 hexadecimal digits. */
export function newId(cx: { newDigits(kind: string): string }, kind: string): string {
  return cx.newDigits(`elbv2.${kind}`).slice(0, 16);
}
