/** Socket addresses as the kernel takes them. */
import { bytesOf } from "./route-requests.ts";
import { familyNumbers } from "./route-items.ts";

/** An address and a port: 16 bytes for IPv4, 28 for IPv6. `scope`: the index of the link, for link-local ones. */
export function bytesOfAddress(address: string, port: number, scope = 0): Buffer {
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError(`not a port: ${port}`);
  const { family, bytes } = bytesOf(address);
  const encoded = Buffer.alloc(family === 4 ? 16 : 28);
  encoded.writeUInt16LE(familyNumbers[family], 0);
  encoded.writeUInt16BE(port, 2);
  bytes.copy(encoded, family === 4 ? 4 : 8);
  if (family === 6) encoded.writeUInt32LE(scope, 24);
  return encoded;
}

/** A path in the file system, or `@name` for an abstract name. */
export function bytesOfPath(path: string): Buffer {
  const unixFamily = 1;
  const longest = 107;
  const bytes = Buffer.from(path.startsWith("@") ? `\0${path.slice(1)}` : `${path}\0`);
  if (bytes.length > longest + 1) throw new RangeError(`a socket path has at most ${longest} bytes: ${path}`);
  const family = Buffer.alloc(2);
  family.writeUInt16LE(unixFamily);
  return Buffer.concat([family, bytes]);
}
