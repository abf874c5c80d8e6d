/** The linux plane's figures for the server's metrics. */
import type { Figure } from "../plane.ts";
import type { Counter, Counts, WardenStatus } from "./protocol.ts";

/** What the warden counts. A NAT gateway's zones are one gateway's. */
export function figuresOf(status: WardenStatus, counts: Counts): Figure[] {
  const [ofGateways, others] = parted(counts.counters);
  return [
    figure("fogbank_namespaces", "Network namespaces that stand.", status.namespaces),
    figure("fogbank_instances", "Instances that run.", status.instances),
    figure("fogbank_warden_descriptors", "Open descriptors of the warden.", status.descriptors),
    figure("fogbank_refused_rule_sets", "Rule sets that the kernel refuses.", status.refused?.length ?? 0),
    figure("fogbank_repairs_total", "Things that the warden put back since it started.", status.repairs),
    ...summed([...ofGateways.flatMap(gatewayFigures), ...counts.connections.map(connectionFigure)]),
    ...others.map(({ namespace, name, packets }) =>
      figure("fogbank_rule_packets", "Packets that a counted rule met.", packets, { namespace, name }),
    ),
  ];
}

/** Counters of one figure, by name. */
const events = {
  ConnectionAttemptCount: "Connections of TCP that began through a NAT gateway.",
  ConnectionEstablishedCount: "Connections of TCP through a NAT gateway that were answered.",
  ErrorPortAllocation: "Packets that a NAT gateway dropped because no port was free for their destination.",
  PacketsDropCount: "Packets that a NAT gateway dropped.",
};

/** Counters of packets and their bytes, by name. */
const ways = {
  InFromSource: "that a NAT gateway received from its network",
  OutToDestination: "that a NAT gateway sent out for its network",
  InFromDestination: "that a NAT gateway received from outside",
  OutToSource: "that a NAT gateway sent to its network",
};

function parted(counters: readonly Counter[]): [Counter[], Counter[]] {
  const isOfGateway = ({ name }: Counter): boolean => name in events || name in ways;
  return [counters.filter(isOfGateway), counters.filter((one) => !isOfGateway(one))];
}

function gatewayFigures({ namespace, name, packets, bytes }: Counter): Figure[] {
  if (name in events) return [gatewayFigure(name, events[name as keyof typeof events], packets, namespace)];
  const words = ways[name as keyof typeof ways];
  return [
    gatewayFigure(`Packets${name}`, `Packets ${words}.`, packets, namespace),
    gatewayFigure(`Bytes${name}`, `Bytes ${words}.`, bytes, namespace),
  ];
}

function connectionFigure({ namespace, count }: Counts["connections"][number]): Figure {
  const help = "Connections of TCP that go on through a NAT gateway.";
  return gatewayFigure("ActiveConnectionCount", help, count, namespace);
}

/** `BytesOutToDestination` → `fogbank_nat_gateway_bytes_out_to_destination`. */
function gatewayFigure(name: string, help: string, value: number, namespace: string): Figure {
  const words = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return figure(`fogbank_nat_gateway${words}`, help, value, { nat_gateway: namespace.replace(/_.*$/, "") });
}

/** One figure for each gateway, its zones together. */
function summed(figures: readonly Figure[]): Figure[] {
  const groups = Map.groupBy(figures, ({ name, labels }) => `${name} ${labels["nat_gateway"]}`);
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    value: group.reduce((sum, { value }) => sum + value, 0),
  }));
}

function figure(name: string, help: string, value: number, labels: Figure["labels"] = {}): Figure {
  return { name, help, labels, value };
}
