/** SCN-051 Orders go to DynamoDB by a gateway endpoint whose policy knows one table. */
import assert from "node:assert/strict";
import type { Network } from "./network.ts";
import { instance } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import { region, runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { allowing, asks, endpointPolicy, gatewayEndpoint, inTable, jsonRequest } from "./service-endpoints.ts";

const table = (TableName: string): Step => ({
  service: "dynamodb",
  call: "CreateTable",
  input: {
    TableName,
    AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
    BillingMode: "PAY_PER_REQUEST",
  },
});
const item = { id: { S: "7" }, total: { N: "42" } };

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-051",
  title: "SecureCart: orders to DynamoDB by gateway endpoint",
  build: [
    ...vpc("shop", "10.51.0.0/16"),
    ...room("shop", "backend", "10.51.1.0/24"),
    ...groupIn("shop", "backends"),
    ...instance("host", "backend", "backends"),
    table("Orders"),
    table("Customers"),
    ...gatewayEndpoint("door", "shop", "dynamodb", "shop-routes"),
    { make: "policy", from: () => allowing(`arn:aws:dynamodb:${region}:*:table/Orders`) },
    endpointPolicy("door", "$policy"),
  ],
  read: [
    { service: "dynamodb", call: "ListTables", input: {}, list: "TableNames", count: 2 },
    { call: "DescribeRouteTables", input: { RouteTableIds: ["$shop-routes"] }, list: "RouteTables.0.Routes", count: 2 },
  ],
  async prove(network) {
    const { forward } = await network.arrives("$host", network.name("door-ip"), "tcp/443");
    assert(forward.hops.some(({ resource }) => resource.id === network.name("door")));
  },
  async disprove(network) {
    const cut = () => network.fails("$host", network.name("door-ip"), "tcp/443", "NO_ROUTE_TO_DESTINATION");
    await network.without(inTable("Remove", "door", "shop-routes"), cut, inTable("Add", "door", "shop-routes"));
  },
  async packets(network) {
    await works(network);
    const refused = await ask(network, "PutItem", { TableName: "Customers", Item: item });
    assert.equal(refused.status, 400, refused.body);
    assert.match(refused.body, /AccessDeniedException/);
    assert.deepEqual(await stored(network, "Customers"), undefined, "nothing was put into the other table");
    await network.without(
      endpointPolicy("door"),
      async () => assert.equal((await ask(network, "PutItem", { TableName: "Customers", Item: item })).status, 200),
      endpointPolicy("door", "$policy"),
    );
    await network.without(
      inTable("Remove", "door", "shop-routes"),
      async () => {
        const { exit, status } = await ask(network, "GetItem", { TableName: "Orders", Key: { id: item.id } }, 1.5);
        assert.deepEqual([exit === 0, status], [false, 0], "no road leads to the service");
      },
      inTable("Add", "door", "shop-routes"),
    );
    await works(network);
  },
};

function ask(network: Network, operation: string, input: object, seconds = 5) {
  const request = jsonRequest("dynamodb", `DynamoDB_20120810.${operation}`, "1.0", input);
  return asks(network.at("host"), network.account, "dynamodb", request, { seconds });
}

async function works(network: Network): Promise<void> {
  const put = await ask(network, "PutItem", { TableName: "Orders", Item: item });
  assert.equal(put.status, 200, put.body);
  const got = await ask(network, "GetItem", { TableName: "Orders", Key: { id: item.id } });
  assert.equal(got.status, 200, got.body);
  assert.deepEqual(JSON.parse(got.body), { Item: item });
  assert.deepEqual(await stored(network, "Orders"), item, "it is there for its owner too");
}

/** An item as its owner reads it from outside. */
async function stored(network: Network, TableName: string): Promise<unknown> {
  const step: Step = { service: "dynamodb", call: "GetItem", input: { TableName, Key: { id: item.id } } };
  return ((await network.answer(step)) as { Item?: unknown }).Item;
}

if (import.meta.main) await runAlone(scenario);
