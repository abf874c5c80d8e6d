/** Protocol and ports of a security group rule: what requests may say, and how it is stored. */
import { fault } from "./faults.ts";
import { groupProtocol } from "./protocol.ts";

/** How requests give protocol and ports. */
export interface GivenPorts {
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
}

/** Protocol and ports as rules store them; ports are -1 where the rule has none. */
export interface StoredPorts {
  readonly protocol: string;
  readonly fromPort: number;
  readonly toPort: number;
}

/**
 * Protocol and ports of a rule.
 *
 * Ports given with a protocol that has none are dropped, as `IpPermission` in the EC2 API reference says.
 * Throws MissingParameter or InvalidParameterValue.
 */
export function portsOf({ IpProtocol, FromPort, ToPort }: GivenPorts): StoredPorts {
  if (!IpProtocol) throw fault("MissingParameter", "The request must contain the parameter ipProtocol");
  const protocol = groupProtocol(IpProtocol);
  switch (protocol) {
    case "tcp":
    case "udp":
      return { protocol, ...transportPorts(FromPort, ToPort) };
    case "icmp":
      return { protocol, ...icmpKinds(FromPort, ToPort) };
    case "icmpv6":
      return { protocol, ...icmpKinds(FromPort ?? -1, ToPort ?? -1) };
    default:
      return { protocol, fromPort: -1, toPort: -1 };
  }
}

type Ports = Omit<StoredPorts, "protocol">;

function transportPorts(from: number | undefined, to: number | undefined): Ports {
  if (from === undefined || to === undefined)
    throw invalid("Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.");
  for (const port of [from, to]) if (port < 0 || port > 65535) throw invalid(`TCP/UDP port (${port}) out of range`);
  if (from > to) throw invalid(`Invalid TCP/UDP port range (${from}:${to})`);
  return { fromPort: from, toPort: to };
}

function icmpKinds(type: number | undefined, code: number | undefined): Ports {
  if (type === undefined || code === undefined)
    throw invalid("Invalid value 'Must specify both type and code with ICMP.' for portRange.");
  if (type < -1 || type > 255) throw invalid(`ICMP type (${type}) out of range`);
  if (code < -1 || code > 255) throw invalid(`ICMP code (${code}) out of range`);
  if (type === -1 && code !== -1) throw invalid(`ICMP code (${code}) must be -1 when the ICMP type is -1`);
  return { fromPort: type, toPort: code };
}

function invalid(message: string): Error {
  return fault("InvalidParameterValue", message);
}
