/** What a transit gateway's table holds, searched by prefix, kind, state and attachment. */
import type { Recorder } from "../../core/derive.ts";
import type { Filter } from "../../core/filter.ts";
import type { TransitGatewayRoute as RouteView } from "../../models/ec2.d.ts";
import { formatPrefix, parsePrefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { read } from "./api.ts";
import { fault } from "./faults.ts";
import { checkPageSize, listPage, select } from "./list.ts";
import { transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";
import type { TransitGatewayRouteTable } from "./tables/transit-gateway-route.ts";
import { attachedTo } from "./transit-gateway-association.ts";
import { routeSearches, winningRoutes } from "./transit-gateway-route-list.ts";
import type { TransitRoute } from "./transit-gateway-route-list.ts";

/** How many routes an answer has at most. */
const mostFound = 1000;

const searchTransitGatewayRoutes = read(
  "SearchTransitGatewayRoutes",
  { honours: ["TransitGatewayRouteTableId", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const table = cx.find(transitGatewayRouteTables, input.TransitGatewayRouteTableId);
    checkPageSize(input.MaxResults, 5, mostFound);
    if (input.Filters.length === 0) throw fault("MissingParameter", "The request must contain the parameter filters");
    const found = findRoutes(cx.read, table, input.Filters);
    const most = { ...input, MaxResults: input.MaxResults ?? mostFound };
    const page = listPage(found, most, { list: `routes of ${table.id}`, placeOf: placeOf });
    return {
      Routes: [...page.items],
      AdditionalRoutesAvailable: page.nextToken !== undefined,
      NextToken: page.nextToken,
    };
  },
);

/** Operations of route searches. */
export const transitGatewayRouteSearchOperations = [searchTransitGatewayRoutes];

const longest = "route-search.longest-prefix-match";

/** The routes of a table that pass the filters, in order of their prefixes. Throws for what is no filter, or none. */
export function findRoutes(
  reader: Recorder,
  table: TransitGatewayRouteTable,
  filters: readonly Filter[],
  purpose: keyof typeof viewFilters = "searched",
): readonly RouteView[] {
  const searches = filters.filter(({ Name = "" }) => Name === longest || Object.hasOwn(routeSearches, Name));
  const others = filters.filter((filter) => !searches.includes(filter));
  let routes = winningRoutes(reader, table.id);
  for (const { Name = "", Values = [] } of searches) {
    const asked = Values.map(readPrefix);
    if (asked.length === 0) throw fault("InvalidParameterValue", `The filter '${Name}' must have at least one value`);
    routes =
      Name === longest
        ? asked.flatMap((one) => longestAround(routes, one))
        : routes.filter((route) => asked.some((one) => routeSearches[Name]!(route.prefix, one)));
  }
  const views = [...new Set(routes)].map((route) => viewRoute(reader, table, route));
  return select(views, viewFilters[purpose], others);
}

const ofBoth = {
  "attachment.transit-gateway-attachment-id": (view: RouteView) =>
    view.TransitGatewayAttachments?.map((one) => one.TransitGatewayAttachmentId),
  "attachment.resource-id": (view: RouteView) => view.TransitGatewayAttachments?.map((one) => one.ResourceId),
  state: (view: RouteView) => view.State,
  type: (view: RouteView) => view.Type,
};

/** What searches and exports filter by, besides prefixes. */
const viewFilters = {
  searched: {
    ...ofBoth,
    "attachment.resource-type": (view: RouteView) => view.TransitGatewayAttachments?.map((one) => one.ResourceType),
    "prefix-list-id": (view: RouteView) => view.PrefixListId,
  },
  exported: {
    ...ofBoth,
    "transit-gateway-route-destination-cidr-block": (view: RouteView) => view.DestinationCidrBlock,
  },
};

function longestAround(routes: readonly TransitRoute[], asked: Prefix): TransitRoute[] {
  const around = routes.filter((route) => routeSearches["route-search.supernet-of-match"]!(route.prefix, asked));
  return around.toSorted((a, b) => b.prefix.length - a.prefix.length).slice(0, 1);
}

function viewRoute(reader: Recorder, { transitGatewayId }: TransitGatewayRouteTable, route: TransitRoute): RouteView {
  const { attachmentId } = route;
  return {
    DestinationCidrBlock: formatPrefix(route.prefix),
    PrefixListId: route.prefixListId,
    TransitGatewayAttachments: attachmentId ? [attachedTo(reader, { attachmentId, transitGatewayId })] : [],
    Type: route.rank === 2 ? "propagated" : "static",
    State: route.isActive ? "active" : "blackhole",
  };
}

/** Families apart, then by address, then the shorter prefix first. */
function placeOf({ DestinationCidrBlock }: RouteView): (string | number)[] {
  const { base, length } = readPrefix(DestinationCidrBlock!);
  return [base.family, ...base.words.map((word) => word >>> 0), length];
}

function readPrefix(text: string): Prefix {
  const parsed = parsePrefix(text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`);
  if (!parsed) throw fault("InvalidParameterValue", `The value '${text}' is not a valid CIDR block.`);
  return parsed;
}
