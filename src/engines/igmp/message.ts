/** Messages of IGMPv2 in Ethernet frames: what a host says of a group, and the question which it hears. */

/** What a host says: that it hears a group, or no longer does. */
export interface Membership {
  /** The hardware address that the frame comes from. */
  readonly from: string;
  readonly says: "join" | "leave";
  /** `239.1.1.1`. */
  readonly group: string;
}

const [etherType, protocol] = [0x0800, 2];
const types = { query: 0x11, join: 0x16, leave: 0x17 } as const;
const ethernetBytes = 14;
const igmpBytes = 8;
/** How long hosts may wait before they answer, in tenths of a second. */
const patience = 100;
const everyHost = Buffer.from([224, 0, 0, 1]);
const toEveryHost = Buffer.from("01005e000001", "hex");
/** The option that has routers look at a packet (RFC 2113). */
const routerAlert = Buffer.from([0x94, 4, 0, 0]);

/** What a frame says; nothing for other frames, other versions, broken checksums and what is no group. */
export function readMembership(frame: Uint8Array): Membership | undefined {
  const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
  if (bytes.length < ethernetBytes + 20 || bytes.readUInt16BE(12) !== etherType) return undefined;
  const packet = bytes.subarray(ethernetBytes);
  const [headerBytes, length] = [(packet[0]! & 15) * 4, packet.readUInt16BE(2)];
  if (packet[0]! >> 4 !== 4 || packet[9] !== protocol || headerBytes < 20 || length > packet.length) return undefined;
  const message = packet.subarray(headerBytes, length);
  if (message.length < igmpBytes || checksum(message) !== 0) return undefined;
  const says = message[0] === types.join ? "join" : message[0] === types.leave ? "leave" : undefined;
  const group = message.subarray(4, 8);
  if (!says || group[0]! >> 4 !== 14) return undefined;
  return { from: hardware(bytes.subarray(6, 12)), says, group: group.join(".") };
}

/** The question to everyone which groups they hear, from an unknown address as AWS's gateways ask. */
export function writeQuery(from: Uint8Array): Buffer {
  const message = Buffer.from([types.query, patience, 0, 0, 0, 0, 0, 0]);
  message.writeUInt16BE(checksum(message), 2);
  const header = Buffer.alloc(20);
  const bytes = header.length + routerAlert.length;
  header[0] = 0x40 | (bytes / 4);
  header[1] = 0xc0;
  header.writeUInt16BE(bytes + message.length, 2);
  header[8] = 1;
  header[9] = protocol;
  everyHost.copy(header, 16);
  const whole = Buffer.concat([header, routerAlert]);
  whole.writeUInt16BE(checksum(whole), 10);
  const ethernet = Buffer.concat([toEveryHost, from, Buffer.from([etherType >> 8, etherType & 0xff])]);
  return Buffer.concat([ethernet, whole, message]);
}

function hardware(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(":");
}

/** The sum of the Internet's headers (RFC 1071); 0 where they carry the right one. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += (bytes[at]! << 8) | (bytes[at + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}
