/** SCN-201 A bucket that is reached by one endpoint alone, and an endpoint that leads to no other Region. */
import assert from "node:assert/strict";
import { bucket } from "./flow-logs.ts";
import type { Network } from "./network.ts";
import { defaultRoute, instance, subnet, vpcWithGateway } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import { region, runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { asks, gatewayEndpoint, inTable } from "./service-endpoints.ts";

const abroad = "us-east-1";
const object = { Key: "secret.txt", Body: "secret" };

/** Nobody does anything with objects but by this endpoint. */
function policyOf(name: string, door: string): string {
  const Condition = { StringNotEquals: { "aws:SourceVpce": door } };
  const Action = ["s3:GetObject", "s3:PutObject", "s3:ListBucket"];
  const Resource = [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`];
  const Statement = [{ Effect: "Deny", Principal: "*", Action, Resource, Condition }];
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

const get: Step = { service: "s3", call: "GetObject", input: { Bucket: "$bucket", Key: object.Key } };

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-201",
  title: "Leaky-bucket prevention",
  build: [
    ...vpc("inside", "10.201.0.0/16"),
    ...room("inside", "hosts-room", "10.201.1.0/24"),
    ...groupIn("inside", "hosts"),
    ...instance("host", "hosts-room", "hosts"),
    ...vpcWithGateway("outside", "10.211.0.0/16"),
    ...subnet("street", "10.211.1.0/24", `${region}a`),
    defaultRoute("street", { GatewayId: "$igw" }),
    ...groupIn("vpc", "strangers"),
    ...instance("stranger", "street", "strangers", true),
    ...gatewayEndpoint("door", "inside", "s3", "inside-routes"),
    ...bucket("bucket", "inside"),
    { make: "far", from: (name) => `far-${name("inside")}` },
    { service: "s3", call: "PutObject", input: { Bucket: "$bucket", ...object } },
    { make: "policy", from: (name) => policyOf(name("bucket"), name("door")) },
    { service: "s3", call: "PutBucketPolicy", input: { Bucket: "$bucket", Policy: "$policy" } },
  ],
  read: [
    { call: "DescribeVpcEndpoints", input: {}, list: "VpcEndpoints", count: 1 },
    { service: "s3", call: "ListBuckets", input: {}, list: "Buckets", count: 1 },
  ],
  async prove(network) {
    await network.arrives("$host", network.name("door-ip"), "tcp/443");
  },
  async disprove(network) {
    await network.refused(get, "AccessDenied", {});
    await network.refused({ ...get, call: "ListObjectsV2", input: { Bucket: "$bucket" } }, "AccessDenied", {});
  },
  async packets(network) {
    const far: Step[] = [
      { service: "s3", call: "CreateBucket", input: { Bucket: "$far" } },
      { service: "s3", call: "PutObject", input: { Bucket: "$far", ...object } },
    ];
    await network.elsewhere({ region: abroad }, ...far);
    await inside(network);
    await outside(network);
    await farAway(network);
    await network.without(
      inTable("Remove", "door", "inside-routes"),
      async () => assert.notEqual((await fetched(network)).exit, 0, "there is no other road"),
      inTable("Add", "door", "inside-routes"),
    );
    await inside(network);
  },
};

const urlOf = (name: string, at: string): string => `https://s3.${at}.amazonaws.com/${name}/${object.Key}`;

function fetched(network: Network, name = "bucket", at = region, signedFor = at) {
  return asks(network.at("host"), network.account, "s3", urlOf(network.name(name), at), { seconds: 2, signedFor });
}

async function inside(network: Network): Promise<void> {
  const { status, body } = await fetched(network);
  assert.deepEqual([status, body], [200, object.Body]);
}

/** The owner's own keys do not help where the road is another: over the internet, or from this machine. */
async function outside(network: Network): Promise<void> {
  const stranger = network.at("stranger");
  const { status, body } = await asks(stranger, network.account, "s3", urlOf(network.name("bucket"), region));
  assert.deepEqual([status, body.includes("AccessDenied")], [403, true], body);
  await network.refused(get, "AccessDenied", {});
  const far = await asks(stranger, network.account, "s3", urlOf(network.name("far"), abroad), {
    signedFor: abroad,
  });
  assert.deepEqual([far.status, far.body], [200, object.Body], "a bucket without such a policy is open to its owner");
}

/** The endpoint is of its Region alone: neither its address nor its list of prefixes leads to another one's buckets. */
async function farAway(network: Network): Promise<void> {
  const direct = await fetched(network, "far", abroad);
  assert.deepEqual([direct.exit === 0, direct.status], [false, 0], "no road leads to the other Region");
  for (const signedFor of [region, abroad]) {
    const through = await fetched(network, "far", region, signedFor);
    assert([301, 400].includes(through.status), `signed for ${signedFor}: ${through.status} ${through.body}`);
    assert(!through.body.includes(`>${object.Body}<`) && through.body !== object.Body);
  }
}

if (import.meta.main) await runAlone(scenario);
