/**
 * Links that have just been set up: the kernel starts their queues up to a second later unless it is asked about them.
 */
import { addressOf, close, ioctl, socket } from "../native/libc.ts";

const ethtool = 0x8946;
const getLink = 0x0a;
const inet = 2;
const datagramCloseOnExec = 2 | 0o2000000;

/**
 * Has the kernel look at the carrier of links of the namespace that the thread is in, so that their first packet
 * passes.
 */
export function noticeCarriers(links: readonly string[]): void {
  const request = Buffer.from(new ArrayBuffer(40));
  const body = Buffer.from(new ArrayBuffer(8));
  request.writeBigUInt64LE(addressOf(body), 16);
  body.writeUInt32LE(getLink, 0);
  const fd = socket(inet, datagramCloseOnExec, 0);
  try {
    for (const link of links) {
      request.fill(0, 0, 16);
      request.write(link, "utf8");
      ioctl(fd, ethtool, request);
    }
  } finally {
    close(fd);
  }
}
