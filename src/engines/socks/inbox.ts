/** Reads messages from a socket one after the other, and leaves what comes after them for whoever reads on. */
import type { Socket } from "node:net";
import { SocksError } from "./message.ts";
import type { Reading } from "./message.ts";

/** No message of the protocol is longer. */
const longestMessage = 1024;

/** Reads messages in turn. */
export interface Inbox {
  /** The next message. Rejects when the socket ends first, or with what the reader throws. */
  next<T>(read: Reading<T>): Promise<T>;
  /** Gives back to the socket what was not read. */
  leave(): void;
}

/** An inbox over a socket, which must not be read by anyone else until it is left. */
export function openInbox(socket: Socket): Inbox {
  let bytes: Buffer = Buffer.alloc(0);
  let ended = false;
  let look = (): void => {};
  const take = (piece: Buffer): void => {
    bytes = Buffer.concat([bytes, piece]);
    if (bytes.length >= longestMessage) socket.pause();
    look();
  };
  const end = (): void => {
    ended = true;
    look();
  };
  socket.on("data", take).on("end", end).on("close", end).resume();
  return {
    next: (read) =>
      new Promise((resolve, reject) => {
        look = () => {
          try {
            const found = read(bytes);
            if (!found && !ended && bytes.length < longestMessage) return;
            look = () => {};
            if (!found) return reject(new SocksError(ended ? "the client has gone" : "a message that never ends"));
            bytes = bytes.subarray(found.length);
            resolve(found.value);
          } catch (error) {
            look = () => {};
            reject(error);
          }
        };
        look();
      }),
    leave: () => {
      socket.pause();
      socket.off("data", take).off("end", end).off("close", end);
      if (bytes.length > 0) socket.unshift(bytes);
    },
  };
}
