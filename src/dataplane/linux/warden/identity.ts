/** What makes two items the same thing in the kernel, and where a thing stands. */
import type { Item } from "../state.ts";

/**
 * Equal for items that cannot stand beside each other; what else they say may differ, which is a change of one thing.
 */
export function identityOf(item: Item): string {
  switch (item.is) {
    case "namespace":
      return `namespace ${item.name}`;
    case "link":
      return `link ${item.a.namespace}/${item.a.name} ${item.b.namespace}/${item.b.name}`;
    case "address":
    case "neighbour":
      return `${item.is} ${item.namespace}/${item.link} ${item.address}`;
    case "route":
      return `route ${item.namespace} ${item.table} ${item.prefix} ${item.metric ?? 0}`;
    case "rule": {
      const { namespace, family, priority, mark, mask, incoming, table } = item;
      return `rule ${namespace} ${family} ${priority} ${mark ?? ""}/${mask ?? ""} ${incoming ?? ""} ${table}`;
    }
    case "element":
      return `element ${item.namespace} ${item.family} ${item.set} ${item.key}`;
    case "mirror":
      return `mirror ${item.namespace} ${item.name}`;
    case "object":
      return `object ${item.namespace} ${item.family} ${item.kind} ${item.name}`;
    default:
      return `${item.is} ${item.namespace} ${item.family} ${item.name}`;
  }
}

/** The namespaces that an item stands in: one, or both ends of a link. */
export function namespacesOf(item: Item): readonly string[] {
  if (item.is === "namespace") return [item.name];
  if (item.is === "link") return [item.a.namespace, item.b.namespace];
  return [item.namespace];
}

/** The link, as `namespace/name`, without which an item cannot stand, so that it goes when the link goes. */
export function linkUnder(item: Item): string | undefined {
  if (item.is === "address" || item.is === "neighbour") return `${item.namespace}/${item.link}`;
  if (item.is === "route" && item.link !== undefined) return `${item.namespace}/${item.link}`;
  if (item.is === "chain" && item.family === "netdev") {
    const device = deviceOf(item.hook);
    return device === undefined ? undefined : `${item.namespace}/${device}`;
  }
  return undefined;
}

function deviceOf(hook: string | undefined): string | undefined {
  return /\bdevice\s+"?([^\s";]+)"?/.exec(hook ?? "")?.[1];
}
