/** Checksums that a sender left to its interface, which a packet that is taken up before has not got yet. */

const checked: Readonly<Record<number, number>> = { 6: 16, 17: 6 };

/** Writes the checksum of TCP or UDP into a whole packet, in place; fragments and other protocols stay as they are. */
export function completeChecksum(packet: Buffer): void {
  const isFour = packet[0]! >> 4 === 4;
  const start = isFour ? (packet[0]! & 15) * 4 : 40;
  const protocol = packet[isFour ? 9 : 6]!;
  const place = checked[protocol];
  if (place === undefined || packet.length < start + place + 2) return;
  if (isFour && (packet.readUInt16BE(6) & 0x3fff) !== 0) return;
  const at = start + place;
  packet.writeUInt16BE(0, at);
  const addresses = isFour ? packet.subarray(12, 20) : packet.subarray(8, 40);
  const sum = folded(summed(addresses) + protocol + (packet.length - start) + summed(packet.subarray(start)));
  packet.writeUInt16BE(sum === 0 && protocol === 17 ? 0xffff : sum, at);
}

function summed(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) sum += bytes.readUInt16BE(at);
  return bytes.length % 2 === 1 ? sum + bytes[bytes.length - 1]! * 256 : sum;
}

function folded(sum: number): number {
  let rest = sum;
  while (rest > 0xffff) rest = (rest & 0xffff) + Math.floor(rest / 0x10000);
  return ~rest & 0xffff;
}
