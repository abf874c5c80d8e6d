/** Valid requests of real clients, as they went over the wire. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serviceNames } from "../../src/models/index.ts";
import { loadModel } from "../../src/wire/model.ts";
import { javaScript } from "./clients.ts";
import { drawStructure } from "./generate.ts";

/** A request as a client sent it. */
export interface Captured {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

/** Services whose client speaks HTTP/2, which this capture does not. */
const HTTP2 = new Set(["kinesis"]);

/** Captures drawn requests of the services' JavaScript clients, `count` of each service. */
export async function captureRequests(count: (service: string) => number, draw: () => number): Promise<Captured[]> {
  const captured: Captured[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const raw = request.rawHeaders;
      const headers = raw.flatMap((name, i) => (i % 2 === 0 ? [[name, raw[i + 1] as string] as const] : []));
      captured.push({
        method: request.method as string,
        target: request.url as string,
        headers: headers.filter(([name]) => !FRAMING.has(name.toLowerCase())),
        body: Buffer.concat(pieces),
      });
      response.writeHead(400).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const services = serviceNames.filter((service) => !HTTP2.has(service));
  const client = await javaScript((server.address() as AddressInfo).port, services, "test");
  for (const service of services) {
    const model = loadModel(service);
    const names = model.operationNames().filter((name) => client.refuses(service, name) === undefined);
    for (let i = 0; i < count(service) && names.length > 0; i++) {
      const operation = names[Math.floor(draw() * names.length)] as string;
      const shape = model.operation(operation)?.input;
      const omit = (member: string): boolean => member === "ContentLength" || member === "EndpointId";
      const fixed = (member: string): unknown => FIXED[member];
      const input = shape === undefined ? {} : drawStructure({ model, draw, omit, fixed }, shape);
      if (input !== undefined) await client.call(service, operation, input);
    }
  }
  client.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return captured;
}

const FRAMING = new Set(["content-length", "transfer-encoding", "connection", "expect"]);
const FIXED: Readonly<Record<string, unknown>> = {
  Bucket: "a-bucket",
  ChecksumAlgorithm: "CRC32",
  RequestRoute: "io-a",
};
