/** A range of TCP or UDP ports, both ends included. */

/** Ports from `from` to `to`, each 0 to 65535. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** All ports. */
export const everyPort: PortRange = { from: 0, to: 65535 };

/** Whether a port lies in a range. */
export function holdsPort(range: PortRange, port: number): boolean {
  return range.from <= port && port <= range.to;
}

/** `443` or `1024-65535`. */
export function formatPorts({ from, to }: PortRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}
