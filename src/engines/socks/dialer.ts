/** What a SOCKS server is given: who may stand where, and how connections and datagrams get from there. */
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Address } from "../../net/address.ts";

/** How a dial ended without a connection; all others are bugs. */
export class DialError extends Error {
  readonly outcome: "refused" | "timed-out" | "unreachable" | "not-allowed";

  constructor(outcome: DialError["outcome"], message: string) {
    super(message);
    this.name = "DialError";
    this.outcome = outcome;
  }
}

/** An address and a port. */
export interface Endpoint {
  readonly address: Address;
  readonly port: number;
}

/** A connection, and where it seems to come from. */
export interface Dialed {
  readonly stream: Duplex;
  readonly from: Endpoint;
}

/** Datagrams of one client: what it sends goes into `send`, what comes for it to the function it was opened with. */
export interface DatagramRoad {
  send(to: Endpoint, data: Buffer): void;
  close(): void;
}

/** The functions behind a server. `S`: a place to stand at. */
export interface Dialer<S> {
  /** Whether a client is served, before it says anything; absent: all are. */
  admits?(client: Socket): Promise<boolean>;
  /** Whether datagrams from an end of this machine are a client's; absent: all are. */
  admitsSender?(end: { readonly address: string; readonly port: number }): Promise<boolean>;
  /** The place that a user names, or a client without a name; undefined when there is none. */
  stand(user: string | undefined, password: string): S | undefined;
  /** Opens a connection. Throws `DialError`; hangs as the network does until `signal` ends it. */
  dial(stand: S, to: Endpoint, signal: AbortSignal): Promise<Dialed>;
  /** Absent: UDP ASSOCIATE is refused. */
  datagrams?(stand: S, receive: (from: Endpoint, data: Buffer) => void): DatagramRoad;
  /** The address of a name; absent: names are refused. Gives undefined for a name that there is not. */
  resolve?(stand: S, name: string): Promise<Address | undefined>;
  /** Called with what went wrong on this side: a bug. */
  failed(error: unknown): void;
}
