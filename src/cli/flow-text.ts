/** A seen flow in a line for people. */

/** What the server tells of packets at an interface. */
export interface SeenFlow {
  readonly time: string;
  readonly interface: string;
  readonly direction: "ingress" | "egress";
  readonly action: "ACCEPT" | "REJECT";
  readonly protocol: number;
  readonly source: string;
  readonly sourcePort: number;
  readonly destination: string;
  readonly destinationPort: number;
  readonly packets: number;
  readonly bytes: number;
  /** The rule that refused it. */
  readonly by?: string;
}

const names: Readonly<Record<number, string>> = { 1: "icmp", 6: "tcp", 17: "udp", 58: "icmpv6" };

/** `12:00:01 REJECT ingress eni-0a tcp 10.0.0.4:49152 → 10.0.1.9:22 1 packet, 60 bytes: sg-0b …`. */
export function flowLine(flow: SeenFlow): string {
  const { time, action, direction, protocol, packets, bytes, by } = flow;
  const end = (at: string, port: number): string => {
    if (port === 0) return at;
    return at.includes(":") ? `[${at}]:${port}` : `${at}:${port}`;
  };
  const kind = names[protocol] ?? `protocol ${protocol}`;
  const ends = `${end(flow.source, flow.sourcePort)} → ${end(flow.destination, flow.destinationPort)}`;
  const count = `${packets} packet${packets === 1 ? "" : "s"}, ${bytes} bytes`;
  const line = [time.slice(11, 19), action, direction.padEnd(7), flow.interface, kind, ends, count].join(" ");
  return by === undefined ? line : `${line}: ${by}`;
}
