/** A place: a kind of station, how one is made from rows, and which there are. */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Passage, Refusal, Station } from "../../../fabric/station.ts";

/** The kinds of stations that EC2's resources contribute. A station's id is its place, then what it is for. */
export type PlaceName =
  | "acl-in"
  | "acl-out"
  | "address"
  | "amazon-service"
  | "balancer"
  | "balancer-back"
  | "edge-routes"
  | "egress-only-in"
  | "egress-only-out"
  | "endpoint"
  | "entrance"
  | "forward"
  | "gateway-endpoint"
  | "gateway-in"
  | "gateway-out"
  | "gateway-service"
  | "groups-in"
  | "groups-out"
  | "guest"
  | "inspect"
  | "interface-in"
  | "interface-out"
  | "internet"
  | "internet-beyond"
  | "internet-host"
  | "link"
  | "link-back"
  | "listener"
  | "local"
  | "metadata"
  | "multicast-domain"
  | "multicast-group"
  | "multicast-out"
  | "multicast-router"
  | "name-server"
  | "nat"
  | "nat-zone"
  | "on-link"
  | "onward"
  | "peering"
  | "private-of"
  | "public"
  | "public-of"
  | "resolver"
  | "routes"
  | "service"
  | "subnet-out"
  | "to-transit"
  | "transit-in"
  | "transit-out"
  | "transit-routes"
  | "translate-in"
  | "translate-out"
  | "vpn-gateway";

/** How the stations of one place are made. */
export interface Place {
  readonly place: PlaceName;
  /** The station for what the id's other parts name, or nothing when there is no such thing. */
  readonly build: (read: Recorder, id: string, part: string, more: string) => Station | undefined;
  /** The ids of all stations of this place that there are. */
  readonly every: (read: Recorder) => Iterable<string>;
  /** A cheap answer to whether there can be a station, for places that are asked about any address. */
  readonly may?: (read: Recorder, part: string, more: string) => boolean;
}

/** The id of a station: `address/vpc-1/10.0.0.5`. Ends with a slash when the address is still to come. */
export function at(place: PlaceName, ...parts: readonly string[]): string {
  return [place, ...parts].join("/");
}

/** A dropping edge. */
export function drop(code: string, because: string, when?: Guard): Refusal {
  return { refuse: "dropped", code, because, ...(when && { when }) };
}

/** A passing edge. */
export function go(to: string, more: Omit<Passage, "to"> = {}): Passage {
  return { to, ...more };
}

/** A choice in order. */
export function inOrder(edges: readonly Edge[], otherwise: Refusal): Station["choice"] {
  return { by: "order", edges, otherwise };
}

/** A choice for a station that has one way on. */
export function always(edge: Passage): Station["choice"] {
  return { by: "order", edges: [edge], otherwise: drop("NO_PATH", "there is no way on") };
}
