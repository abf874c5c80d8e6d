/** Where services of AWS would listen: namespaces of endpoints, in which nobody answers by himself here. */
import { endpointSpace } from "../../../src/dataplane/linux/compile/endpoint.ts";
import type { NetworkView } from "../../../src/specs/network.ts";

/** The link by which packets come to a service. */
export const serviceLink = "in";

/** The namespaces of services that should stand. */
export function serviceSpaces(view: NetworkView): ReadonlySet<string> {
  const spaces = view.serving().flatMap((id) => {
    const spec = view.endpoint(id);
    if (!spec || !view.router(spec.router)) return [];
    return spec.ports.length > 0 ? spec.ports.map(endpointSpace) : [id];
  });
  return new Set(spaces);
}
