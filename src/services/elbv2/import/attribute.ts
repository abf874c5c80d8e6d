/** Attributes and tags of load balancers, target groups and listeners, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import type { Table } from "../../../core/table.ts";
import type { Attributes } from "../attribute.ts";
import { listenerAttributes } from "../listener-attribute.ts";
import { balancerAttributes } from "../load-balancer-attribute.ts";
import { listeners } from "../tables/listener.ts";
import { loadBalancers } from "../tables/load-balancer.ts";
import { targetGroups } from "../tables/target-group.ts";
import { groupAttributes } from "../target-group-attribute.ts";
import { lastPart } from "./arn.ts";

/** The rows that have attributes, by the id at the end of an ARN, with what each may be told. */
function knownOf(intake: Intake, id: string): readonly [Table<any>, Attributes] | undefined {
  const balancer = intake.find(loadBalancers, id);
  if (balancer) return [loadBalancers, balancerAttributes(balancer)];
  const listener = intake.find(listeners, id);
  if (listener) return [listeners, listenerAttributes(listener)];
  const group = intake.find(targetGroups, id);
  return group && [targetGroups, groupAttributes(group)];
}

/** A file's name may tell an id alone, so that the kind of its owner shows by what has the id. */
function reader(member: string) {
  return (one: Described, intake: Intake): void => {
    const id = lastPart(one.text(member));
    const [table, known] = knownOf(intake, id) ?? [];
    if (!table || !known) {
      one.skip();
      return intake.leave(one.origin, id, "what it belongs to was not taken", "Attributes");
    }
    const attributes: Record<string, string> = {};
    for (const attribute of one.parts("Attributes")) {
      const [key, value] = [attribute.text("Key"), attribute.maybe("Value") ?? ""];
      const own = known[key];
      if (!own && value !== "" && value !== "false") intake.leave(one.origin, id, "Fogbank has no such attribute", key);
      else if (own?.fixed && value !== own.initial) intake.leave(one.origin, id, `Fogbank has not built ${value}`, key);
      else if (own && value !== own.initial) attributes[key] = value;
    }
    intake.patch(table, id, { attributes });
  };
}

const readTags = (one: Described, intake: Intake): void => {
  const [id, tags] = [lastPart(one.text("ResourceArn")), one.tags()];
  for (const table of [loadBalancers, targetGroups, listeners] as readonly Table<any>[])
    if (tags && intake.find(table, id)) intake.patch(table, id, { tags });
};

/** Readers of attributes and tags, which come last. */
export const attributeImporters: readonly Importer[] = [
  {
    key: "LoadBalancerAttributes",
    call: "elbv2 describe-load-balancer-attributes",
    id: "LoadBalancerArn",
    alone: { key: "Attributes", pattern: /[0-9a-f]{16}/, inner: "Attributes" },
    read: reader("LoadBalancerArn"),
  },
  {
    key: "TargetGroupAttributes",
    call: "elbv2 describe-target-group-attributes",
    id: "TargetGroupArn",
    read: reader("TargetGroupArn"),
  },
  {
    key: "ListenerAttributes",
    call: "elbv2 describe-listener-attributes",
    id: "ListenerArn",
    read: reader("ListenerArn"),
  },
  { key: "TagDescriptions", call: "elbv2 describe-tags", id: "ResourceArn", read: readTags },
];
