/** Random networks, made through the public API alone. */
import { describePlace } from "./described.ts";
import type { Place } from "./described.ts";
import { attributeEdits } from "./edits/attribute.ts";
import { balancerEdits as balancer } from "./edits/balancer.ts";
import { endpointEdits as endpoint } from "./edits/endpoint.ts";
import { filterEdits as filter } from "./edits/filter.ts";
import { gatewayEdits as gateway } from "./edits/gateway.ts";
import { inspectionEdits as inspection } from "./edits/inspection.ts";
import { interfaceEdits as wire } from "./edits/interface.ts";
import { mirrorEdits as mirror } from "./edits/mirror.ts";
import { patternEdits as pattern } from "./edits/pattern.ts";
import { peeringEdits as peering } from "./edits/peering.ts";
import { routingEdits as routing } from "./edits/routing.ts";
import { transitEdits as transit } from "./edits/transit.ts";
import { vpcEdits as vpc } from "./edits/vpc.ts";
import type { Doors, Edit, World } from "./world.ts";

/** How often to try which edit, in the order in which a network grows. */
const growth: readonly (readonly [Edit, number])[] = [
  [vpc.createVpc, 2],
  [vpc.adoptDefault, 1],
  [vpc.addCidr, 1],
  [vpc.createSubnet, 8],
  [filter.createList, 2],
  [gateway.createInternetGateway, 2],
  [gateway.createEgressGateway, 1],
  [gateway.createVpnGateway, 1],
  [filter.createGroup, 4],
  [filter.shareGroup, 2],
  [wire.createInterface, 5],
  [wire.runInstance, 8],
  [wire.attachInterface, 5],
  [attributeEdits.allotInterface, 4],
  [gateway.allocateAddress, 3],
  [gateway.associateAddress, 5],
  [gateway.createPublicNat, 2],
  [gateway.createPrivateNat, 1],
  [gateway.createRegionalNat, 1],
  [gateway.changeNatAddresses, 1],
  [filter.authorizeGroup, 20],
  [filter.createAcl, 2],
  [filter.associateAcl, 3],
  [filter.writeAclEntry, 8],
  [routing.createTable, 4],
  [routing.createDefaultRoute, 6],
  [routing.createRoute, 8],
  [routing.createMiddleboxRoute, 3],
  [routing.replaceLocal, 1],
  [routing.associateTable, 6],
  [routing.associateEdge, 2],
  [routing.propagate, 1],
  [peering.peer, 3],
  [peering.joinHosts, 4],
  [peering.nameGroup, 3],
  [transit.createHub, 1],
  [transit.createHubTable, 2],
  [transit.attach, 6],
  [transit.joinOverHub, 4],
  [transit.routeByHub, 4],
  [transit.associate, 2],
  [transit.propagate, 2],
  [transit.createHubRoute, 4],
  [transit.referToList, 1],
  [transit.peerHubs, 1],
  [transit.nameGroupOver, 3],
  [vpc.modifyVpc, 1],
  [pattern.publicHost, 1],
  [pattern.inspectBetween, 1],
  [pattern.natInstance, 1],
  [pattern.inspectEdge, 1],
  [pattern.callOut, 2],
  [gateway.blockPublicAccess, 1],
  [gateway.excludeFromBlock, 1],
];

/** How often to try which edit of endpoints, where a network has such. */
const endpoints: readonly (readonly [Edit, number])[] = [
  [endpoint.createGatewayEndpoint, 2],
  [endpoint.createInterfaceEndpoint, 3],
];

/** And of load balancers, appliances, mirrors. */
const balancers: readonly (readonly [Edit, number])[] = [
  [balancer.createBalancer, 3],
  [endpoint.createService, 2],
  [endpoint.joinService, 3],
  [balancer.addListener, 1],
  [balancer.registerTarget, 1],
  [balancer.modifyBalancer, 3],
  [inspection.createInspection, 1],
  [inspection.inspect, 3],
  [mirror.mirror, 2],
];

/** What happens to endpoints once they are there, and to load balancers. */
const endpointChange: readonly (readonly [Edit, number])[] = [
  ...endpoints,
  [endpoint.leadOtherwise, 3],
  [endpoint.modifyEndpoint, 4],
  [endpoint.deleteEndpoint, 2],
];
const balancerChange: readonly (readonly [Edit, number])[] = [
  ...balancers,
  [endpoint.answerConnection, 2],
  [balancer.registerTarget, 3],
  [balancer.deregisterTarget, 3],
  [balancer.modifyTargets, 3],
  [balancer.deleteListener, 1],
  [balancer.deleteBalancer, 1],
  [mirror.endMirror, 1],
];

/** What happens to a network once it is there. */
const change: readonly (readonly [Edit, number])[] = [
  ...growth,
  ...Object.values(attributeEdits).map((edit) => [edit, 1] as const),
  [vpc.removeCidr, 1],
  [vpc.addSubnetSix, 2],
  [vpc.deleteSubnet, 1],
  [vpc.deleteVpc, 1],
  [filter.revokeGroup, 3],
  [filter.deleteGroup, 1],
  [filter.deleteAclEntry, 3],
  [filter.deleteAcl, 1],
  [filter.modifyList, 2],
  [filter.deleteList, 1],
  [wire.modifyInterface, 3],
  [wire.addAddresses, 3],
  [wire.removeAddress, 3],
  [wire.deleteInterface, 2],
  [wire.changeInstance, 4],
  [wire.detachInterface, 1],
  [gateway.detachInternetGateway, 1],
  [gateway.deleteEgressGateway, 1],
  [gateway.detachVpnGateway, 1],
  [gateway.disassociateAddress, 2],
  [gateway.releaseAddress, 1],
  [gateway.deleteNat, 2],
  [gateway.blockPublicAccess, 1],
  [gateway.excludeFromBlock, 2],
  [gateway.deleteExclusion, 1],
  [transit.deleteHubRoute, 1],
  [transit.modifyEnd, 2],
  [transit.modifyHub, 1],
  [transit.detach, 1],
  [peering.routeToPeer, 2],
  [peering.answerRequest, 1],
  [peering.deletePeering, 1],
  [routing.deleteRoute, 2],
  [routing.deleteTable, 1],
  [routing.replaceAssociation, 2],
  [routing.disassociateTable, 2],
];

const weigh = (edits: readonly (readonly [Edit, number])[]): Edit[] =>
  edits.flatMap(([edit, weight]) => Array.from({ length: weight }, () => edit));
const weighted = weigh(change);
const weightedWith: Readonly<Record<Doors, readonly Edit[]>> = {
  none: weighted,
  endpoints: weigh([...change, ...endpointChange]),
  all: weigh([...change, ...endpointChange, ...balancerChange]),
};
const growthWith: Readonly<Record<Doors, readonly (readonly [Edit, number])[]>> = {
  none: growth,
  endpoints: [...growth, ...endpoints],
  all: [...growth, ...endpoints, ...balancers],
};

/** Lets a network grow in order, then ages it by random edits. */
export async function buildNetwork(world: World, ages = 12): Promise<void> {
  for (const [edit, count] of growthWith[world.doors]) {
    const times = count < 3 ? world.draw.upTo(2 * count + 1) : Math.ceil(count * (0.5 + world.draw.upTo(100) / 100));
    for (let time = 0; time < Math.max(times, edit === vpc.createVpc ? 1 : 0); time++) await edit(world);
  }
  if (world.draw.chance(0.25)) await transit.gatherAround(world);
  for (let age = world.draw.upTo(ages + 1); age > 0; age--) await editNetwork(world);
}

/** One random edit. */
export async function editNetwork(world: World): Promise<void> {
  await world.draw.of(weightedWith[world.doors])(world);
}

/** What the API says of all places of the world. */
export async function describeWorld(world: World): Promise<Place[]> {
  const places: Place[] = [];
  for (const caller of world.callers) places.push(await describePlace(world.test, caller));
  return places;
}
