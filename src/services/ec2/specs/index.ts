/** What EC2's rows say should run: the private networks, derived piece by piece as the graph is. */
import type { Derivation, Recorder } from "../../../core/derive.ts";
import type { NetworkView } from "../../../specs/network.ts";
import { amazonServices } from "../stations/ranges.ts";
import { keptBlocks } from "../stations/rows.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { balancerSpecOf, nodesOf } from "./balancer.ts";
import { endpointSpecOf, servingEndpoints } from "./endpoint.ts";
import { gatewayOf } from "./gateway.ts";
import { healthChecks } from "./health-check.ts";
import { allInspections } from "./inspection.ts";
import { hubIds, hubOf, hubTableOf } from "./hub.ts";
import { mirrorOf } from "./mirror.ts";
import { multicastIds, multicastOf } from "./multicast.ts";
import { peeringSpecOf } from "./peering.ts";
import { portOf } from "./port.ts";
import { publicAddressOf } from "./public-address.ts";
import { presenceOf, routerIds, routerOf, segmentOf } from "./router.ts";
import { tableSpecOf } from "./table.ts";
import { translatorOf } from "./translator.ts";

/** The networks of the rows that a recorder reads. Nothing is computed before it is asked for. */
export function networkOf(read: Recorder): NetworkView {
  return {
    routers: () => read.value(routerIds, ""),
    router: (id) => read.value(routerOf, id),
    segment: (id) => read.value(segmentOf, id),
    port: (id) => read.value(portOf, id),
    pieces: () => read.all(networkInterfaces).map(({ id }) => id),
    make: (id) => [portOf, presenceOf, mirrorOf].forEach((of: Derivation<unknown>) => read.value(of, id)),
    table: (id) => read.value(tableSpecOf, id),
    gateway: (id) => read.value(gatewayOf, id),
    translator: (id) => read.value(translatorOf, id),
    publicAddress: (id) => read.value(publicAddressOf, id),
    peering: (id) => read.value(peeringSpecOf, id),
    hubs: () => read.value(hubIds, ""),
    hub: (id) => read.value(hubOf, id),
    hubTable: (id) => read.value(hubTableOf, id),
    multicasts: (hub) => read.value(multicastIds, hub),
    multicast: (id) => read.value(multicastOf, id),
    endpoint: (id) => read.value(endpointSpecOf, id),
    inspections: () => read.value(allInspections, ""),
    checks: () => read.value(healthChecks, ""),
    serving: () => read.value(servingEndpoints, ""),
    balancer: (id) => read.value(balancerSpecOf, id),
    mirror: (port) => read.value(mirrorOf, port),
    balancers: (router) => read.value(nodesOf, router),
    services: () => amazonServices,
    keptBlocks: () => keptBlocks(read),
  };
}
