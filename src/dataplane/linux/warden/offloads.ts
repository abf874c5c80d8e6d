/** Segmentation offloads of a link, turned off so that packets are counted as they would be on a wire. */
import koffi from "koffi";
import { closeSync } from "node:fs";
import { inNamespace } from "../native/namespace.ts";
import { socket } from "../native/libc.ts";

const ethtool = 0x8946;
/** TSO, UFO, GSO and GRO as ethtool's commands to set them. */
const commands = [0x1f, 0x22, 0x24, 0x2c];
const nameLength = 16;
const unixDatagram = [2, 2 | 0o2000000] as const;

koffi.struct("FogbankOffload", { command: "uint32", value: "uint32" });
koffi.struct("FogbankOffloadRequest", { name: koffi.array("char", nameLength, "String"), data: "FogbankOffload *", rest: "uint64" });
const ioctl = koffi.load(null).func("int ioctl(int fd, ulong request, FogbankOffloadRequest *argument)");

/** Turns them off where the link has them; a link that lacks one stays as it is. */
export function turnOffloadsOff(namespace: number, link: string): void {
  inNamespace(namespace, () => {
    const fd = socket(...unixDatagram, 0);
    try {
      for (const command of commands) ioctl(fd, ethtool, { name: link, data: { command, value: 0 }, rest: 0 });
    } finally {
      closeSync(fd);
    }
  });
}
