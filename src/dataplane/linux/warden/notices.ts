/** Which of rtnetlink's notices the kernel sends by itself, and which tell that somebody changed something. */
import type { Reply } from "../native/netlink-message.ts";

const types = {
  newLink: 16,
  newAddress: 20,
  newRoute: 24,
  newNeighbour: 28,
  deleteNeighbour: 29,
  deleteRoute: 25,
  deleteAddress: 21,
};
const kernelProtocols = [2, 9];
const localTable = 255;
const toItself = 2;
const linkScope = 253;
const upFlag = 1;
/** States of neighbours that the kernel learns and forgets: incomplete to probed, and those that need no resolution. */
const learnt = 0x1f | 0x40;
const permanent = 0x80;

/**
 * Whether a notice is of what the kernel does by itself: learnt neighbours, carriers that come, link-local addresses.
 */
export function foreseen({ type, body }: Reply): boolean {
  switch (type) {
    case types.newLink:
      return (body.readUInt32LE(8) & upFlag) !== 0;
    case types.newNeighbour:
      return (body.readUInt16LE(8) & permanent) === 0;
    case types.deleteNeighbour:
      return (body.readUInt16LE(8) & learnt) !== 0;
    case types.newAddress:
    case types.deleteAddress:
      return body[3] === linkScope;
    case types.deleteRoute:
      if (body[4] === localTable && body[7] === toItself) return false;
      return kernelProtocols.includes(body[5]!) || body[4] === localTable;
    case types.newRoute:
      return kernelProtocols.includes(body[5]!) || body[4] === localTable;
    default:
      return false;
  }
}
