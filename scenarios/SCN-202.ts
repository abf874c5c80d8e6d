/** SCN-202 The names of an interface endpoint in two zones: of both, of each, and the service's own at will. */
import assert from "node:assert/strict";
import type { Network } from "./network.ts";
import { instance, tcpFrom } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import { region, runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { addressesOf, dnsNames } from "./service-endpoints.ts";

const block = "10.202.0.0/16";
const zones = ["a", "b"] as const;
const publicName = `kinesis.${region}.amazonaws.com`;
const privateDns = (on: boolean): Step => ({
  call: "ModifyVpcEndpoint",
  input: { VpcEndpointId: "$door", PrivateDnsEnabled: on },
});
const inZone = (zone: string): Step => ({
  call: "DescribeNetworkInterfaces",
  input: {
    Filters: [
      { Name: "interface-type", Values: ["vpc_endpoint"] },
      { Name: "subnet-id", Values: [`$room-${zone}`] },
    ],
  },
  keep: { [`door-${zone}`]: "NetworkInterfaces.0.PrivateIpAddress" },
});

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-202",
  title: "Endpoint DNS kinds and private DNS",
  build: [
    ...vpc("inside", block),
    dnsNames("inside"),
    ...zones.flatMap((zone, at) => room("inside", `room-${zone}`, `10.202.${at}.0/24`, false, `${region}${zone}`)),
    ...groupIn("inside", "doors", tcpFrom(block, 443)),
    ...groupIn("inside", "hosts"),
    ...instance("host", "room-a", "hosts"),
    {
      call: "CreateVpcEndpoint",
      input: {
        VpcEndpointType: "Interface",
        VpcId: "$inside",
        SubnetIds: zones.map((zone) => `$room-${zone}`),
        SecurityGroupIds: ["$doors"],
        ServiceName: `com.amazonaws.${region}.kinesis-streams`,
        PrivateDnsEnabled: true,
      },
      keep: { door: "VpcEndpoint.VpcEndpointId" },
    },
    ...zones.map(inZone),
  ],
  read: [
    { call: "DescribeVpcEndpoints", input: {}, list: "VpcEndpoints.0.NetworkInterfaceIds", count: 2 },
    { call: "DescribeVpcEndpoints", input: {}, list: "VpcEndpoints.0.DnsEntries", count: 4 },
  ],
  async prove(network) {
    for (const zone of zones) await network.arrives("$host", network.name(`door-${zone}`), "tcp/443");
  },
  async disprove(network) {
    await network.change(privateDns(false));
    assert.equal((await entries(network)).length, 3, "the service's own name is no longer one of them");
    await network.change(privateDns(true));
    assert.equal((await entries(network)).length, 4);
  },
  async packets(network) {
    await network.change(privateDns(true));
    const host = network.at("host");
    const doors = zones.map((zone) => network.name(`door-${zone}`)).toSorted();
    const names = await entries(network);
    const own = names.filter((name) => name.startsWith("vpce-"));
    const [regional, ...zonal] = own.toSorted((a, b) => a.length - b.length);
    assert.deepEqual((await addressesOf(host, regional!)).toSorted(), doors, "the Region's name gives both");
    assert.equal(zonal.length, 2);
    for (const zone of zones) {
      const name = zonal.find((each) => each.includes(`-${region}${zone}.`))!;
      assert.deepEqual(await addressesOf(host, name), [network.name(`door-${zone}`)], name);
    }
    assert(names.includes(publicName));
    assert.deepEqual((await addressesOf(host, publicName)).toSorted(), doors, "the public name gives both");
    const answered = await host.does(
      `curl -sS -m 5 -o /dev/null -w '%{http_code} %{remote_ip}' https://${publicName}/`,
    );
    assert(doors.includes(answered.split(" ")[1]!), answered);
    await network.without(
      privateDns(false),
      async () => {
        const found = await addressesOf(host, publicName);
        assert.deepEqual(
          found.filter((address) => doors.includes(address)),
          [],
        );
        assert.match(found.join(" "), /^198\.1[89]\.\d+\.\d+$/, "one public address");
        assert.deepEqual((await addressesOf(host, regional!)).toSorted(), doors, "its own names stay");
      },
      privateDns(true),
    );
    assert.deepEqual((await addressesOf(host, publicName)).toSorted(), doors);
  },
};

/** The names that the endpoint has. */
async function entries(network: Network): Promise<string[]> {
  const answer = await network.answer({ call: "DescribeVpcEndpoints", input: { VpcEndpointIds: ["$door"] } });
  const [door] = (answer as { VpcEndpoints: { DnsEntries: { DnsName: string }[] }[] }).VpcEndpoints;
  return door!.DnsEntries.map(({ DnsName }) => DnsName);
}

if (import.meta.main) await runAlone(scenario);
