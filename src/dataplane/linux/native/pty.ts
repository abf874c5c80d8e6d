/** Pseudo-terminals: a controlling end for us, a terminal for a process. */
import { closeSync, constants, openSync } from "node:fs";
import { ioctl, openTerminal } from "./libc.ts";

/** The two ends, as descriptors that the caller closes, and the number that names the terminal: `/dev/pts/NUMBER`. */
export interface Pty {
  readonly controller: number;
  readonly terminal: number;
  readonly number: number;
}

/** A terminal's size in characters. */
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

const requests = { setSize: 0x5414, getNumber: 0x80045430, setLock: 0x40045431, openPeer: 0x5441 };
const closeOnExec = 0o2000000;
const noControlling = 0o400;

/** Opens a pair. `device`: the `ptmx` of the instance's own `/dev/pts`, so that the terminal has a name in there. */
export function openPty(size?: TerminalSize, device = "/dev/ptmx"): Pty {
  const controller = openSync(device, constants.O_RDWR | noControlling | closeOnExec);
  try {
    ioctl(controller, requests.setLock, Buffer.alloc(4));
    const number = Buffer.alloc(4);
    ioctl(controller, requests.getNumber, number);
    if (size) setTerminalSize(controller, size);
    const terminal = openTerminal(controller, requests.openPeer, constants.O_RDWR | noControlling | closeOnExec);
    return { controller, terminal, number: number.readUInt32LE(0) };
  } catch (error) {
    closeSync(controller);
    throw error;
  }
}

/** Sets the size, of which the processes in the terminal are told. Either end will do. */
export function setTerminalSize(fd: number, { columns, rows }: TerminalSize): void {
  const size = Buffer.alloc(8);
  size.writeUInt16LE(rows, 0);
  size.writeUInt16LE(columns, 2);
  ioctl(fd, requests.setSize, size);
}
