/** The peer: a bare `node:http` server that reads each request and sends bytes that were given. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [bodiesFile] = process.argv.slice(2);
const bodies = (JSON.parse(readFileSync(bodiesFile!, "utf8")) as string[]).map((text) => Buffer.from(text));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    Buffer.concat(chunks);
    const body = bodies[Number(request.headers["x-answer"])]!;
    response.writeHead(200, { "content-type": "text/xml;charset=UTF-8", "content-length": body.length }).end(body);
  });
});
server.listen(0, "127.0.0.1", () =>
  console.log(`bare listens on http://127.0.0.1:${(server.address() as { port: number }).port}`),
);
process.once("SIGTERM", () => process.exit(0));
