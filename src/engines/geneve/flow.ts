/** Flows of packets as bytes: named alike in both directions, so that one appliance sees both. */
import { flowName } from "../../net/flow-name.ts";
import type { FlowFields } from "../../net/flow-name.ts";

/** A name of a packet's flow, which is the same for its answers; nothing for what is no whole IP packet. */
export function flowOfBytes(packet: Uint8Array, fields: FlowFields): string | undefined {
  const bytes = Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength);
  const found = bytes[0] === undefined ? undefined : bytes[0] >> 4 === 4 ? read4(bytes) : read6(bytes);
  if (!found) return undefined;
  const { protocol, source, destination, at } = found;
  const ported = (protocol === 6 || protocol === 17) && bytes.length >= at + 4;
  const end = (address: Buffer, port: number) => ({
    address: address.toString("hex"),
    ...(ported && { port: bytes.readUInt16BE(port) }),
  });
  return flowName(protocol, [end(source, at), end(destination, at + 2)], fields);
}

interface Ends {
  readonly protocol: number;
  readonly source: Buffer;
  readonly destination: Buffer;
  /** Where what the protocol carries begins. */
  readonly at: number;
}

function read4(bytes: Buffer): Ends | undefined {
  const at = (bytes[0]! & 15) * 4;
  if (at < 20 || bytes.length < at) return undefined;
  const isLater = (bytes.readUInt16BE(6) & 0x1fff) !== 0;
  const where = isLater ? bytes.length : at;
  return { protocol: bytes[9]!, source: bytes.subarray(12, 16), destination: bytes.subarray(16, 20), at: where };
}

function read6(bytes: Buffer): Ends | undefined {
  if (bytes.length < 40 || bytes[0]! >> 4 !== 6) return undefined;
  return { protocol: bytes[6]!, source: bytes.subarray(8, 24), destination: bytes.subarray(24, 40), at: 40 };
}

/** Takes one off a packet's time to live, in place; false for a packet that must not go on. */
export function age(packet: Buffer): boolean {
  if (packet[0]! >> 4 === 6) {
    if (packet[7]! <= 1) return false;
    packet[7]!--;
    return true;
  }
  if (packet[8]! <= 1) return false;
  packet[8]!--;
  const sum = packet.readUInt16BE(10) + 0x0100;
  packet.writeUInt16BE((sum & 0xffff) + (sum >> 16), 10);
  return true;
}
