/** Sockets that a warden makes for this process, one request after the other over a connection of their own. */
import { WardenError } from "./client-control.ts";
import type { SocketRequest } from "./protocol.ts";

/** The way by which descriptors come. */
export class DescriptorDoor {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** A socket as asked for. Throws a `WardenError` when it cannot be made. */
  async take(request: SocketRequest): Promise<number> {
    throw new WardenError(`${this.#path} ${request.type}`);
  }

  /** Ends the connection; the next request makes another. */
  close(): void {}
}
