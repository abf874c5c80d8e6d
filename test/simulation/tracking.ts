/** Which flows the security groups of an interface track (EC2 user guide, "Security group connection tracking"). */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import type { Card } from "./atlas.ts";
import { expectAnswer, expectMore, isExpected } from "./memory.ts";
import { TCP, UDP } from "./packet.ts";
import type { Packet } from "./packet.ts";
import type { Walk } from "./step.ts";

/**
 * Remembers a packet that an interface let out or in, unless its flow needs no memory.
 *
 * What NAT gateways and egress-only gateways carry is tracked by all, wherever on the way they stand.
 */
export function remember(walk: Walk, card: Card, way: "in" | "out", packet: Packet): void {
  const { memory, flow } = walk;
  const note = (): void => {
    expectMore(memory, `${card.id} ${way}`, packet);
    expectAnswer(memory, `${card.id} ${way === "in" ? "out" : "in"}`, packet);
  };
  if (isExpected(memory, `${card.id} ${way}`, packet)) return;
  if (flow.tracked || !isOpen(walk, card, way, packet)) note();
  else flow.later.push(note);
}

/** Makes everyone on the way of this packet track its flow. */
export function trackAll({ flow }: Walk): void {
  flow.tracked = true;
  for (const note of flow.later.splice(0)) note();
}

/** TCP and UDP that everyone may send, and everyone be answered on all ports, or the answer to such. */
function isOpen({ atlas }: Walk, card: Card, way: "in" | "out", packet: Packet): boolean {
  const { protocol, sport, dport } = packet;
  if (protocol !== TCP && protocol !== UDP) return false;
  const rules = card.groups.map((id) => atlas.groups.get(id));
  const [here, there] = (way === "in" ? SIDES : SIDES.toReversed()).map((side) =>
    rules.flatMap((group) => group?.[side] ?? []).filter((rule) => isForAll(rule, packet)),
  );
  const begins = here!.some((rule) => holds(rule, dport!)) && there!.some(hasAllPorts);
  const answers = there!.some((rule) => holds(rule, sport!)) && here!.some(hasAllPorts);
  return begins || answers;
}

const SIDES = ["IpPermissions", "IpPermissionsEgress"] as const;

function isForAll({ IpProtocol, IpRanges, Ipv6Ranges }: Ec2.IpPermission, { src, protocol }: Packet): boolean {
  if (IpProtocol !== "-1" && IpProtocol !== (protocol === TCP ? "tcp" : "udp")) return false;
  return src.v === 4
    ? (IpRanges ?? []).some(({ CidrIp }) => CidrIp === "0.0.0.0/0")
    : (Ipv6Ranges ?? []).some(({ CidrIpv6 }) => CidrIpv6 === "::/0");
}

const holds = ({ FromPort = -1, ToPort = -1 }: Ec2.IpPermission, port: number): boolean =>
  FromPort === -1 || (FromPort <= port && port <= ToPort);

const hasAllPorts = (rule: Ec2.IpPermission): boolean => holds(rule, 0) && holds(rule, 65535);
