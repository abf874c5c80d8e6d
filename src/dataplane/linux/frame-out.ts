/** Frames sent by any link of the namespace that a packet socket was made in. */
import { ioctl, sendto } from "./native/libc.ts";

const [packetFamily, indexRequest] = [17, 0x8933];

/** Sends a frame by a link. A link that has just gone takes nothing. */
export function sendFrame(fd: number, link: string, frame: Uint8Array): void {
  const request = Buffer.alloc(40);
  request.write(link, "utf8");
  ioctl(fd, indexRequest, request);
  const to = Buffer.alloc(20);
  to.writeUInt16LE(packetFamily, 0);
  to.writeInt32LE(request.readInt32LE(16), 4);
  sendto(fd, frame, frame.length, 0, to, to.length);
}
