/** Routes: created, led elsewhere, deleted. */
import type { ChangeContext } from "../../core/context.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { checkDestination, destinationText, familyOf, readDestination, sameDestination } from "./route-destination.ts";
import type { DestinationInput } from "./route-destination.ts";
import { checkRoom, checkRoute } from "./route-rule.ts";
import { readTarget, targetMembers } from "./route-target.ts";
import { routeTables } from "./tables/route-table.ts";
import { isEndpointRoute } from "./vpc-endpoint-route.ts";
import type { Route, RouteDestination, RouteTable } from "./tables/route-table.ts";

const destinationMembers = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"] as const;

const createRoute = change(
  "CreateRoute",
  { honours: ["RouteTableId", ...destinationMembers, ...targetMembers] },
  (input, cx) => {
    const table = cx.find(routeTables, input.RouteTableId);
    const destination = readDestination(input);
    checkDestination(cx, destination);
    const target = readTarget(cx, input, table, familyOf(cx.read, destination));
    checkRoute(cx.read, table, destination, target);
    if (indexOf(table, destination) >= 0)
      throw fault("RouteAlreadyExists", `The route identified by ${destinationText(destination)} already exists.`);
    checkRoom(cx, table, destination);
    const route: Route = { destination, target, origin: "CreateRoute" };
    cx.tx.update(routeTables, table.id, { routes: [...table.routes, route] });
    return { Return: true };
  },
);

const replaceRoute = change(
  "ReplaceRoute",
  { honours: ["RouteTableId", "LocalTarget", ...destinationMembers, ...targetMembers] },
  (input, cx) => {
    const table = cx.find(routeTables, input.RouteTableId);
    const destination = readDestination(input);
    const at = indexOf(table, destination);
    const known = table.routes[at];
    if (!known)
      throw fault(
        "InvalidParameterValue",
        `There is no route defined for '${destinationText(destination)}' in the route table. Use CreateRoute instead.`,
      );
    checkOwnRoute(table, known);
    if (input.LocalTarget) {
      if (known.origin !== "CreateRouteTable" || targetMembers.some((member) => input[member]))
        throw fault(
          "InvalidParameterCombination",
          "localTarget goes with the local route of a VPC's CIDR block and with no other target",
        );
      return setRoute(cx, table, at, { ...known, target: { kind: "local" } });
    }
    const target = readTarget(cx, input, table, familyOf(cx.read, destination));
    checkRoute(cx.read, table, destination, target);
    setRoute(cx, table, at, { ...known, target });
  },
);

const deleteRoute = change(
  "DeleteRoute",
  { honours: ["RouteTableId", ...destinationMembers] },
  (input: DestinationInput & { readonly RouteTableId: string }, cx) => {
    const table = cx.find(routeTables, input.RouteTableId);
    const destination = readDestination(input);
    const at = indexOf(table, destination);
    const text = destinationText(destination);
    if (at < 0)
      throw fault(
        "InvalidRoute.NotFound",
        `no route with ${namesOf[destination.kind]} ${text} in route table ${table.id}`,
      );
    checkOwnRoute(table, table.routes[at]!);
    if (table.routes[at]!.origin === "CreateRouteTable")
      throw fault("InvalidParameterValue", `cannot remove local route ${text} in route table ${table.id}`);
    cx.tx.update(routeTables, table.id, { routes: table.routes.toSpliced(at, 1) });
  },
);

/** Operations of routes. */
export const routeOperations = [createRoute, replaceRoute, deleteRoute];

const namesOf: Readonly<Record<RouteDestination["kind"], string>> = {
  ipv4: "destination-cidr-block",
  ipv6: "destination-ipv6-cidr-block",
  "prefix-list": "destination-prefix-list-id",
};

function indexOf(table: RouteTable, destination: RouteDestination): number {
  return table.routes.findIndex((route) => sameDestination(route.destination, destination));
}

/** Throws for the route of a gateway endpoint, which the endpoint alone makes and takes away. */
function checkOwnRoute({ id, region }: RouteTable, route: Route): void {
  if (isEndpointRoute(region, route))
    throw fault(
      "InvalidParameterValue",
      `The route ${destinationText(route.destination)} in ${id} belongs to a gateway endpoint: modify the endpoint.`,
    );
}

function setRoute(cx: ChangeContext, table: RouteTable, at: number, route: Route): void {
  cx.tx.update(routeTables, table.id, { routes: table.routes.with(at, route) });
}
