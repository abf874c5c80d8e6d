/**
 * The namespaces round a router: its own, those of its devices, those between it and guests that forward, the internet.
 */
import type { Desired } from "./desired.ts";

/** Where all routers meet. */
const internet = "internet";

/**
 * Names of the namespaces that links join to a router without passing through a guest or the internet; none for no
 * router.
 */
export function roundRouter(desired: Desired, router: string): ReadonlySet<string> {
  const found = new Set<string>();
  const left = isOwn(desired, router) ? [router] : [];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    if (name === internet) continue;
    for (const item of desired.in(name).values())
      if (item.is === "link")
        for (const { namespace } of [item.a, item.b]) if (isOwn(desired, namespace)) left.push(namespace);
  }
  return found;
}

function isOwn(desired: Desired, name: string): boolean {
  const item = desired.get(`namespace ${name}`);
  return item?.is === "namespace" && item.kind === "router";
}
