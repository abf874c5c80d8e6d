/** All scenarios that run. */
import { scenario as threeTier } from "./SCN-014.ts";
import { scenario as publicWeb } from "./SCN-015.ts";
import { scenario as routesToPeer } from "./SCN-016.ts";
import { scenario as bastion } from "./SCN-017.ts";
import { scenario as natInstance } from "./SCN-018.ts";
import { scenario as fintech } from "./SCN-019.ts";
import { scenario as filteredWeb } from "./SCN-020.ts";
import { scenario as sharedServices } from "./SCN-021.ts";
import { scenario as analytics } from "./SCN-022.ts";
import { scenario as centralLogs } from "./SCN-023.ts";
import { scenario as fault } from "./SCN-024.ts";
import { scenario as audit } from "./SCN-025.ts";
import { scenario as pattern } from "./SCN-026.ts";
import { scenario as costs } from "./SCN-027.ts";
import { scenario as threeRegions } from "./SCN-031.ts";
import { scenario as mirrors } from "./SCN-032.ts";
import { scenario as games } from "./SCN-033.ts";
import { scenario as pulls } from "./SCN-034.ts";
import { scenario as exam } from "./SCN-038.ts";
import { scenario as secureCart } from "./SCN-044.ts";
import { scenario as workloads } from "./SCN-045.ts";
import { scenario as images } from "./SCN-050.ts";
import { scenario as orders } from "./SCN-051.ts";
import { scenario as paymentLink } from "./SCN-057.ts";
import { scenario as arp } from "./SCN-084.ts";
import { scenario as peerGroup } from "./SCN-085.ts";
import { scenario as movedInterface } from "./SCN-086.ts";
import { scenario as leases } from "./SCN-087.ts";
import { scenario as additionalBlock } from "./SCN-088.ts";
import { scenario as routerInstance } from "./SCN-089.ts";
import { scenario as sameRange } from "./SCN-090.ts";
import { scenario as failover } from "./SCN-091.ts";
import { scenario as splitSite } from "./SCN-092.ts";
import { scenario as multicast } from "./SCN-094.ts";
import { scenario as encryption } from "./SCN-095.ts";
import { scenario as transitVpc } from "./SCN-156.ts";
import { scenario as portForwarder } from "./SCN-188.ts";
import { scenario as ephemeralPorts } from "./SCN-189.ts";
import { scenario as filters } from "./SCN-196.ts";
import { scenario as recordSyntax } from "./SCN-197.ts";
import { scenario as gatewayPerZone } from "./SCN-199.ts";
import { scenario as exhaustion } from "./SCN-200.ts";
import { scenario as leakyBucket } from "./SCN-201.ts";
import { scenario as endpointNames } from "./SCN-202.ts";
import { scenario as inspection } from "./SCN-207.ts";
import { scenario as twins } from "./SCN-229.ts";
import { scenario as peerNames } from "./SCN-230.ts";
import { scenario as hubForMesh } from "./SCN-237.ts";
import { scenario as staticRoutes } from "./SCN-238.ts";
import { scenario as spokes } from "./SCN-239.ts";
import { scenario as handshake } from "./SCN-242.ts";
import { scenario as translations } from "./SCN-243.ts";
import { scenario as mtu } from "./SCN-246.ts";
import type { Scenario } from "./scenario.ts";

/** In order of their ids. */
export const all: readonly Scenario[] = [
  threeTier,
  publicWeb,
  routesToPeer,
  bastion,
  natInstance,
  fintech,
  filteredWeb,
  sharedServices,
  analytics,
  centralLogs,
  fault,
  audit,
  pattern,
  costs,
  threeRegions,
  mirrors,
  games,
  pulls,
  exam,
  secureCart,
  workloads,
  images,
  orders,
  paymentLink,
  arp,
  peerGroup,
  movedInterface,
  leases,
  additionalBlock,
  routerInstance,
  sameRange,
  failover,
  splitSite,
  multicast,
  encryption,
  transitVpc,
  portForwarder,
  ephemeralPorts,
  filters,
  recordSyntax,
  gatewayPerZone,
  exhaustion,
  leakyBucket,
  endpointNames,
  inspection,
  twins,
  peerNames,
  hubForMesh,
  staticRoutes,
  spokes,
  handshake,
  translations,
  mtu,
];
