/** Names of links by their numbers, in the namespace of a socket. */
import { ioctl } from "./libc.ts";
import { textOf } from "./netlink-message.ts";

const getName = 0x8910;

/** The name of a link now; `#7` for one that has gone. `fd` is any socket of the link's namespace. */
export function linkNameOf(fd: number, index: number): string {
  const request = Buffer.alloc(40);
  request.writeInt32LE(index, 16);
  try {
    ioctl(fd, getName, request);
    return textOf(request.subarray(0, 16));
  } catch {
    return `#${index}`;
  }
}
