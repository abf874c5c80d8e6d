/** Datagrams of one SOCKS client: a UDP port of its own for as long as its TCP connection lives (RFC 1928 §7). */
import { createSocket } from "node:dgram";
import type { RemoteInfo, Socket as DatagramSocket } from "node:dgram";
import type { Socket } from "node:net";
import { parseAddress } from "../../net/address.ts";
import type { Dialer } from "./dialer.ts";
import { readDatagram, replies, writeDatagram, writeReply } from "./message.ts";

/** Datagrams whose senders are being looked up at once, before the client is known; more are lost. */
const mostAsked = 16;

/** Opens the port and tells the client of it. Datagrams are taken from the client's address alone. */
export async function openRelay<S>(socket: Socket, dialer: Dialer<S>, stand: S, gone: AbortSignal): Promise<void> {
  const host = socket.localAddress ?? "127.0.0.1";
  const own = parseAddress(host);
  const port = createSocket(host.includes(":") ? "udp6" : "udp4");
  const bound = await bind(port, host);
  if (!own || bound === undefined || gone.aborted) {
    port.close();
    return void socket.end(writeReply(replies.failed));
  }
  let client: { address: string; port: number } | undefined;
  const road = dialer.datagrams!(stand, (from, data) => {
    if (client) port.send(writeDatagram(from.address, from.port, data), client.port, client.address);
  });
  const take = (bytes: Buffer, from: RemoteInfo): void => {
    const isClient = from.address === socket.remoteAddress && (!client || client.port === from.port);
    const datagram = isClient && !socket.destroyed ? readDatagram(bytes) : undefined;
    if (!datagram || typeof datagram.target.host === "string") return;
    client = { address: from.address, port: from.port };
    road.send({ address: datagram.target.host, port: datagram.target.port }, datagram.data);
  };
  let asking = 0;
  port.on("message", (bytes, from) => {
    if (client || !dialer.admitsSender) return take(bytes, from);
    if (asking >= mostAsked) return;
    asking++;
    dialer
      .admitsSender(from)
      .then(
        (admitted) => admitted && take(bytes, from),
        (error: unknown) => dialer.failed(error),
      )
      .finally(() => asking--);
  });
  port.on("error", () => socket.destroy());
  socket.once("close", () => {
    road.close();
    port.close();
  });
  socket.write(writeReply(replies.succeeded, own, bound));
}

function bind(port: DatagramSocket, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    port.once("error", () => resolve(undefined));
    port.bind(0, host, () => resolve(port.address().port));
  });
}
