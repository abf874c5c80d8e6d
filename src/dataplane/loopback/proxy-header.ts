/** The header of the PROXY protocol: how a bound process learns a connection's addresses as its instance sees them. */
import { address } from "../../net/address.ts";

/** The ends of a connection, addresses in text. */
export interface Ends {
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly destinationPort: number;
}

const signature = Buffer.from([0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a]);

/** The header of a TCP connection in version 1 (a line) or 2 (binary). */
export function proxyHeader(version: 1 | 2, { source, destination, sourcePort, destinationPort }: Ends): Buffer {
  const six = source.includes(":");
  if (version === 1) {
    const protocol = six ? "TCP6" : "TCP4";
    return Buffer.from(`PROXY ${protocol} ${source} ${destination} ${sourcePort} ${destinationPort}\r\n`);
  }
  const words = [...address(source).words, ...address(destination).words];
  const ends = Buffer.alloc(words.length * 4 + 4);
  words.forEach((word, index) => ends.writeUInt32BE(word, index * 4));
  ends.writeUInt16BE(sourcePort, words.length * 4);
  ends.writeUInt16BE(destinationPort, words.length * 4 + 2);
  return Buffer.concat([signature, Buffer.from([0x21, six ? 0x21 : 0x11, 0, ends.length]), ends]);
}
