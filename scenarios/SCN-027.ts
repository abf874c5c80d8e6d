/** SCN-027 Flow logs attribute costs: known bytes over NAT, a peering and zones, and what each would cost. */
import assert from "node:assert/strict";
import { bucket, flowLog, recorded } from "./flow-logs.ts";
import type { Records } from "./flow-logs.ts";
import type { Guest } from "./guest.ts";
import type { Network } from "./network.ts";
import { defaultRoute, everythingFrom, group, instance, listed, natGateway, subnet, vpcWithGateway } from "./parts.ts";
import { groupIn, over, peer, room, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";

const customer = "203.0.113.27";
const blocks = { own: "10.27.0.0/16", other: "10.127.0.0/16" } as const;
const port = 5201;
/** Bytes of data of each transfer, each a number of its own. */
const transfers = { nat: 4_200_000, peering: 3_500_000, zones: 2_800_000, near: 5_600_000 } as const;
type Transfer = keyof typeof transfers;

/** IPv4's and UDP's headers; and the datagram by which iperf3 begins. */
const headerBytes = 28;
const helloBytes = 4 + headerBytes;

/** What a gigabyte costs by its way, in dollars. */
const prices = [
  ["NAT gateway, processed", 0.048],
  ["internet, out", 0.09],
  ["peering, other zone", 0.01],
  ["peering, same zone", 0],
  ["other zone", 0.01],
  ["same zone", 0],
] as const;

/** The way of each flow that an interface sent, by the fields of its record and of the record where it came in. */
const categories = `CREATE VIEW charged AS
  SELECT sent.*, CASE
    WHEN sent.traffic_path = 8 THEN 'internet, out'
    WHEN came.interface_id IN (SELECT interface FROM nat_interfaces) THEN 'NAT gateway, processed'
    WHEN sent.traffic_path = 4 THEN iif(came.az_id = sent.az_id, 'peering, same zone', 'peering, other zone')
    WHEN sent.traffic_path = 1 THEN iif(came.az_id = sent.az_id, 'same zone', 'other zone')
  END AS category FROM flow_logs AS sent
  LEFT JOIN (SELECT DISTINCT interface_id, az_id, pkt_srcaddr, pkt_dstaddr, srcport, dstport, protocol
    FROM flow_logs WHERE flow_direction = 'ingress' AND action = 'ACCEPT') AS came
  USING (pkt_srcaddr, pkt_dstaddr, srcport, dstport, protocol)
  WHERE sent.flow_direction = 'egress' AND sent.action = 'ACCEPT'`;

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-027",
  title: "Flow-log analysis: cost attribution",
  build: [
    ...vpcWithGateway("costs", blocks.own),
    ...subnet("public", "10.27.0.0/24", "eu-west-1a"),
    ...subnet("private", "10.27.1.0/24", "eu-west-1a"),
    ...subnet("far", "10.27.2.0/24", "eu-west-1b"),
    defaultRoute("public", { GatewayId: "$igw" }),
    ...natGateway("nat", "public"),
    defaultRoute("private", { NatGatewayId: "$nat" }),
    ...vpc("other", blocks.other),
    ...room("other", "other-room", "10.127.1.0/24", false, "eu-west-1b"),
    ...peer("link", "vpc", "other"),
    over("private", blocks.other, "link"),
    over("other", blocks.own, "link"),
    ...group("hosts", everythingFrom(blocks.own)),
    ...groupIn("other", "others", everythingFrom(blocks.own)),
    ...bucket("bucket", "vpc"),
    flowLog("log", "vpc"),
    flowLog("other-log", "other"),
    ...instance("worker", "private", "hosts"),
    ...instance("near", "private", "hosts"),
    ...instance("zones", "far", "hosts"),
    ...instance("peering", "other-room", "others"),
    {
      call: "DescribeNatGateways",
      input: { NatGatewayIds: ["$nat"] },
      keep: { "nat-eni": "NatGateways.0.NatGatewayAddresses.0.NetworkInterfaceId" },
    },
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 4)],
  async prove(network) {
    for (const to of ["$near", "$zones", "$peering", "internet"]) await network.arrives("$worker", to, `udp/${port}`);
  },
  async disprove(network) {
    await network.fails("$peering", "internet", `udp/${port}`, "NO_ROUTE_TO_DESTINATION");
  },
  async packets(network) {
    const names = Object.keys(transfers) as Transfer[];
    const host = await network.host("scn-027-customer", customer);
    const sent: Partial<Record<Transfer, number>> = {};
    for (const name of names)
      sent[name] = await transfer(network, name === "nat" ? host : network.at(name), placeOf(network, name), name);
    const records = await recorded(network, ["log", "other-log"]);
    records.add("nat_interfaces", "interface", [[network.name("nat-eni")]]);
    records.add("prices", "category, dollars", prices);
    records.define(categories);
    attributed(records, sent as Record<Transfer, number>);
    records.close();
  },
};

const placeOf = (network: Network, name: Transfer): string => (name === "nat" ? customer : network.name(`${name}-ip`));

/** Sends so many bytes by iperf3 over UDP, whose datagrams are as long on each link; gives the bytes of its packets. */
async function transfer(network: Network, server: Guest, target: string, name: Transfer): Promise<number> {
  await server.begins("exec iperf3 -s -1");
  await server.listens(port);
  const said = await network
    .at("worker")
    .does(`iperf3 -J -u -c ${target} -l 1400 -b 200M --cport ${portOf(name)} -n ${transfers[name]}`);
  const { sum } = (JSON.parse(said) as { end: { sum: { bytes: number; packets: number } } }).end;
  assert(sum.bytes >= transfers[name], `${sum.bytes} bytes were sent`);
  return sum.bytes + sum.packets * headerBytes + helloBytes;
}

/** Each transfer comes from a port of its own. */
const portOf = (name: Transfer): number => 42_700 + Object.keys(transfers).indexOf(name);

/** Every way has the bytes that were sent by it, and its price. */
function attributed(records: Records, sent: Readonly<Record<Transfer, number>>): void {
  const sums = records.lines(`SELECT category, sum(bytes) FROM charged WHERE protocol = 17 AND dstport = ${port}
    GROUP BY category ORDER BY category`);
  assert.deepEqual(sums, [
    `NAT gateway, processed ${sent.nat}`,
    `internet, out ${sent.nat}`,
    `other zone ${sent.zones}`,
    `peering, other zone ${sent.peering}`,
    `same zone ${sent.near}`,
  ]);
  const costs = records.lines(`SELECT category FROM charged JOIN prices USING (category)
    WHERE protocol = 17 AND dstport = ${port} GROUP BY category HAVING sum(bytes) * dollars / 1e9 = 0`);
  assert.deepEqual(costs, ["same zone"], "what stays in its zone costs nothing, and all else does");
  const unknown = "SELECT * FROM charged WHERE category IS NULL AND protocol = 17";
  assert.deepEqual(records.lines(unknown), [], "every flow has a category");
  const translated = `SELECT DISTINCT srcaddr = pkt_srcaddr, dstaddr = pkt_dstaddr FROM flow_logs
    WHERE interface_id IN (SELECT interface FROM nat_interfaces) AND pkt_dstaddr = '${customer}'
      AND flow_direction = 'ingress' AND protocol = 17`;
  assert.deepEqual(records.lines(translated), ["1 0"], "the gateway's own address stands for what it is sent");
}

if (import.meta.main) await runAlone(scenario);
