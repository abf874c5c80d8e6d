/** The linux plane's figures for the server's metrics. */
import type { Figure } from "../plane.ts";
import type { Counter, WardenStatus } from "./protocol.ts";

const exhausted = "ErrorPortAllocation";

/** What the warden counts. A NAT gateway's zones are one gateway's. */
export function figuresOf(status: WardenStatus, { counters }: { readonly counters: readonly Counter[] }): Figure[] {
  const allocation = new Map<string, number>();
  const dropped: Figure[] = [];
  for (const { namespace, name, packets } of counters) {
    if (name.startsWith(exhausted)) {
      const gateway = namespace.replace(/_.*$/, "");
      allocation.set(gateway, (allocation.get(gateway) ?? 0) + packets);
    } else
      dropped.push(figure("fogbank_rule_packets", "Packets that a counted rule met.", packets, { namespace, name }));
  }
  return [
    figure("fogbank_namespaces", "Network namespaces that stand.", status.namespaces),
    figure("fogbank_instances", "Instances that run.", status.instances),
    figure("fogbank_warden_descriptors", "Open descriptors of the warden.", status.descriptors),
    figure("fogbank_refused_rule_sets", "Rule sets that the kernel refuses.", status.refused?.length ?? 0),
    figure("fogbank_repairs_total", "Things that the warden put back since it started.", status.repairs),
    ...Array.from(allocation, ([nat_gateway, packets]) =>
      figure(
        "fogbank_nat_gateway_error_port_allocation",
        "Packets that a NAT gateway dropped because no port was free for their destination.",
        packets,
        { nat_gateway },
      ),
    ),
    ...dropped,
  ];
}

function figure(name: string, help: string, value: number, labels: Figure["labels"] = {}): Figure {
  return { name, help, labels, value };
}
