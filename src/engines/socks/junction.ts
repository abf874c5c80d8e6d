/** Two ends of a connection joined: bytes both ways, and each learns how the other ended. */
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** Joins a client with what it dialed. */
export function join(client: Socket, stream: Duplex): void {
  client.pipe(stream);
  stream.pipe(client);
  stream.on("error", () => client.resetAndDestroy());
  stream.on("close", () => {
    if (!stream.readableEnded) client.resetAndDestroy();
  });
  client.on("error", (error) => stream.destroy(error));
  client.on("close", () => {
    if (!client.readableEnded || !stream.writableEnded) stream.destroy(new Error("the client has gone"));
  });
}
