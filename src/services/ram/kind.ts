/** The kinds of resources that can be shared: where they stand, and how they learn who sees them. */
import { readArn } from "../../core/arn.ts";
import type { ChangeContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { arnOf } from "../../core/table.ts";
import type { Row, Table } from "../../core/table.ts";
import { multicastDomains, shareMulticastDomain, shareTransitGateway, transitGateways } from "../ec2/face.ts";
import { fault } from "./fault.ts";

/** A kind of resource. */
export interface Kind {
  /** As RAM names it: `ec2:TransitGateway`. */
  readonly type: string;
  /** What its ARNs' last part begins with: `transit-gateway`. */
  readonly resource: string;
  readonly table: Table<Row & { readonly state: string }>;
  /** Says which accounts see one. */
  readonly share: (cx: ChangeContext, id: string, accounts: readonly string[]) => void;
}

/** All kinds. */
export const kinds: readonly Kind[] = [
  {
    type: "ec2:TransitGateway",
    resource: "transit-gateway",
    table: transitGateways as unknown as Kind["table"],
    share: shareTransitGateway,
  },
  {
    type: "ec2:TransitGatewayMulticastDomain",
    resource: "transit-gateway-multicast-domain",
    table: multicastDomains as unknown as Kind["table"],
    share: shareMulticastDomain,
  },
];

/** The kind of what an ARN names that is in a share. */
export function kindOf(arn: string): Kind {
  const kind = kinds.find(({ resource }) => readArn(arn)?.resource.startsWith(`${resource}/`));
  if (!kind) throw new Error(`${arn} is of no kind that is shared`);
  return kind;
}

/** The last part of an ARN. */
export function idIn(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}

/** Throws unless the caller may share this. Kinds of resources that cannot be shared yet are refused by name. */
export function checkResource(cx: ChangeContext, operation: string, text: string): void {
  const arn = readArn(text);
  if (!arn) throw fault("MalformedArnException", `The specified resource ARN ${text} is not valid.`);
  const kind = kinds.find(({ resource }) => arn.service === "ec2" && arn.resource.startsWith(`${resource}/`));
  if (!kind) throw new NotBuilt(`ram.${operation}.resourceArns`);
  const row = cx.tx.get(kind.table, idIn(text));
  if (!row || arnOf(kind.table, row) !== text || row.state === "deleted")
    throw fault("UnknownResourceException", `Resource ${text} could not be found.`);
  if (row.account !== cx.account || row.region !== cx.region)
    throw fault("OperationNotPermittedException", `You are not authorized to share ${text}.`);
}
