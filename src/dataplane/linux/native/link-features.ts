/**
 * Work that a link leaves to "hardware" (segmentation, merging, checksums), which makes packets look unlike those on a
 * wire.
 */
import { addressOf, close, ioctl, socket } from "./libc.ts";
import { linkName } from "./route-requests.ts";

/**
 * What can be turned off: `tso`, `gso`, `gro` make one packet of many; with the checksums off they are computed at
 * once.
 */
export type Feature = keyof typeof commands;

const commands = {
  "tx-checksum": { get: 0x16, set: 0x17 },
  "rx-checksum": { get: 0x14, set: 0x15 },
  tso: { get: 0x1e, set: 0x1f },
  gso: { get: 0x23, set: 0x24 },
  gro: { get: 0x2b, set: 0x2c },
} as const;
const ethtool = 0x8946;
const datagramCloseOnExec = 2 | 0o2000000;

/** All features, as `setFeatures` takes them. */
export const features = Object.keys(commands) as readonly Feature[];

/** Turns features of a link on or off, in the namespace that the thread is in. Throws ENODEV for an absent link. */
export function setFeatures(link: string, which: readonly Feature[], on: boolean): void {
  withEthtool(link, (command) => which.forEach((feature) => command(commands[feature].set, on ? 1 : 0)));
}

/** The features of a link that are on. */
export function featuresOf(link: string): Feature[] {
  return withEthtool(link, (command) => features.filter((feature) => command(commands[feature].get, 0) !== 0));
}

/**
 * Whether a link's other end is up too. Asking has the kernel start the link's queue at once when that has just become
 * so; unasked it does up to a second later (Linux 6.9 and later), and drops what is sent before.
 */
export function hasCarrier(link: string): boolean {
  const getLink = 0x0a;
  return withEthtool(link, (command) => command(getLink, 0) !== 0);
}

function withEthtool<T>(link: string, work: (command: (number: number, value: number) => number) => T): T {
  const inet = 2;
  const request = Buffer.from(new ArrayBuffer(40));
  const body = Buffer.from(new ArrayBuffer(8));
  request.write(linkName(link), "utf8");
  request.writeBigUInt64LE(addressOf(body), 16);
  const fd = socket(inet, datagramCloseOnExec, 0);
  try {
    return work((number, value) => {
      body.writeUInt32LE(number, 0);
      body.writeUInt32LE(value, 4);
      ioctl(fd, ethtool, request);
      return body.readUInt32LE(4);
    });
  } finally {
    close(fd);
  }
}
