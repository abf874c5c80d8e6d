/** SCN-050 Images lie in S3, and only a backend without any road to the internet gets them: by its gateway endpoint. */
import assert from "node:assert/strict";
import { group, instance, subnet, vpcWithGateway } from "./parts.ts";
import { packetsAccount, region, runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";

const zone = `${region}a`;
const service = `com.amazonaws.${region}.s3`;
const endpoint: Step = {
  call: "CreateVpcEndpoint",
  input: {
    VpcEndpointType: "Gateway",
    VpcId: "$vpc",
    ServiceName: service,
    RouteTableIds: ["$backend-routes"],
  },
  keep: { door: "VpcEndpoint.VpcEndpointId" },
};
const outside: Step = { service: "s3", call: "GetObject", input: { Bucket: "$bucket", Key: "cart.png" } };
const routeTable = (change: string): Step => ({
  call: "ModifyVpcEndpoint",
  input: { VpcEndpointId: "$door", [`${change}RouteTableIds`]: ["$backend-routes"] },
});

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-050",
  title: "Images from S3 by gateway endpoint",
  build: [
    ...vpcWithGateway("secure-cart", "10.50.0.0/16"),
    ...subnet("backend", "10.50.1.0/24", zone),
    ...group("backends"),
    ...instance("host", "backend", "backends"),
    endpoint,
    {
      call: "DescribePrefixLists",
      input: { Filters: [{ Name: "prefix-list-name", Values: [service] }] },
      keep: { block: "PrefixLists.0.Cidrs.0" },
    },
    { make: "s3-ip", from: (name) => name("block").replace(/0\/\d+$/, "1") },
    { make: "bucket", from: (name) => `images-${name("vpc")}` },
    {
      service: "s3",
      call: "CreateBucket",
      input: { Bucket: "$bucket", CreateBucketConfiguration: { LocationConstraint: region } },
    },
    { make: "policy", from: (name) => policyOf(name("bucket"), name("door")) },
    { service: "s3", call: "PutBucketPolicy", input: { Bucket: "$bucket", Policy: "$policy" } },
  ],
  read: [
    { service: "s3", call: "ListBuckets", input: {}, list: "Buckets", count: 1 },
    {
      call: "DescribeRouteTables",
      input: { RouteTableIds: ["$backend-routes"] },
      list: "RouteTables.0.Routes",
      count: 2,
    },
  ],
  async prove(network) {
    const { forward } = await network.arrives("$host", network.name("s3-ip"), "tcp/443");
    assert(forward.hops.some(({ resource }) => resource.id === network.name("door")));
  },
  async disprove(network) {
    await network.refused(outside, "AccessDenied", {});
    const address = network.name("s3-ip");
    await network.without(
      routeTable("Remove"),
      () => network.fails("$host", address, "tcp/443", "NO_ROUTE_TO_DESTINATION"),
      routeTable("Add"),
    );
  },
  async packets(network) {
    const host = network.at("host");
    const url = `http://s3.${region}.amazonaws.com/${network.name("bucket")}/cart.png`;
    const key = `--aws-sigv4 aws:amz:${region}:s3 --user ${packetsAccount(scenario)}:x`;
    const signed = `curl -sS -m 3 -w ' %{http_code}' ${key}`;
    await host.does(`head -c 5000 /dev/urandom >cart.png`);
    assert.equal(await host.does(`${signed} -T cart.png ${url}`), "200");
    assert.equal(await host.does(`${signed} -o got.png ${url}`), "200");
    await host.does("cmp cart.png got.png");
    await network.refused(outside, "AccessDenied", {});
    await network.without(
      routeTable("Remove"),
      async () => assert.notEqual((await host.run(`${signed} ${url}`)).status, 0),
      routeTable("Add"),
    );
    assert.equal(await host.does(`${signed} -o got.png ${url}`), "200");
  },
};

/** Nobody gets objects but by this endpoint. */
function policyOf(bucket: string, door: string): string {
  const [Resource, Condition] = [`arn:aws:s3:::${bucket}/*`, { StringNotEquals: { "aws:SourceVpce": door } }];
  const Statement = [{ Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource, Condition }];
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

if (import.meta.main) await runAlone(scenario);
