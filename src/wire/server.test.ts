/** The server over real HTTP: who is let in, what is checked, and that every request is answered. */
import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { Call } from "../core/call.ts";
import { Fault, NotBuilt } from "../core/fault.ts";
import type { ApiOptions } from "./http-exchange.ts";
import { createHttpServer } from "./http-server.ts";
import { ADMIN_PREFIX, createApi } from "./server.ts";

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A running server with what it saw. */
async function running(options: Partial<ApiOptions> = {}) {
  const calls: Call[] = [];
  const failures: object[] = [];
  const api = createApi({
    dispatch: (call) => {
      calls.push(call);
      return {};
    },
    regions: new Set(["us-east-1", "eu-west-3"]),
    log: { error: (fields) => void failures.push(fields) },
    ...options,
  });
  const server = createHttpServer(api);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (headers: Record<string, string> = {}, body: string | Buffer = FORM, path = "/", method = "POST") =>
    new Promise<Answer>((resolve, reject) => {
      const sent = httpRequest({ port, host: "127.0.0.1", path, method, headers, agent: false }, (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () =>
          resolve({
            status: response.statusCode as number,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    });
  return { port, ask, calls, failures };
}

const FORM = "Action=DescribeRegions&Version=2016-11-15";
const signedBy = (key: string, region = "us-east-1", service = "ec2"): Record<string, string> => ({
  host: "localhost",
  "content-type": "application/x-www-form-urlencoded",
  "x-amz-date": "20261120T074800Z",
  authorization:
    `AWS4-HMAC-SHA256 Credential=${key}/20261120/${region}/${service}/aws4_request, ` +
    `SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`,
});
const CALLER = signedBy("test");

describe("a call", () => {
  it("reaches dispatch with who, where and what", async () => {
    const { ask, calls } = await running();
    const { status, headers } = await ask({ ...signedBy("123456789012", "eu-west-3"), "user-agent": "me" });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "x-amzn-requestid": calls[0]?.requestId, server: "AmazonEC2" });
    expect(headers).toHaveProperty("date");
    expect(headers).toHaveProperty("content-length");
    expect(calls[0]).toMatchObject({
      service: "ec2",
      operation: "DescribeRegions",
      region: "eu-west-3",
      sourceIp: "127.0.0.1",
      userAgent: "me",
      identity: { account: "123456789012", arn: "arn:aws:iam::123456789012:root", anonymous: false },
    });
  });

  it("may come as a GET query, over gzip and in chunks", async () => {
    const { ask, calls } = await running();
    await ask(CALLER, "", `/?${FORM}`, "GET");
    await ask({ ...CALLER, "content-encoding": "gzip" }, gzipSync(FORM));
    await ask({ ...CALLER, "transfer-encoding": "chunked" });
    await ask(CALLER, FORM, "http://localhost/");
    expect(calls.map(({ operation }) => operation)).toEqual(Array.from({ length: 4 }, () => "DescribeRegions"));
  });

  it("of an unknown key belongs to the default account", async () => {
    const { ask, calls } = await running({ account: "999988887777" });
    await ask(CALLER);
    expect(calls[0]?.identity).toMatchObject({ account: "999988887777", accessKeyId: "test" });
  });

  it("waits until what was written is durable", async () => {
    let commit = (): void => undefined;
    const durable = new Promise<void>((resolve) => (commit = resolve));
    const { ask, calls } = await running({ committed: () => durable });
    let answered = false;
    const answer = ask(CALLER).then((it) => ((answered = true), it));
    while (calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    commit();
    expect((await answer).status).toBe(200);
  });

  it("is not acknowledged when it could not be made durable", async () => {
    const { ask, failures } = await running({ committed: () => Promise.reject(new Error("disk full")) });
    expect((await ask(CALLER)).status).toBe(500);
    expect(failures).toHaveLength(1);
  });
});

describe("an error", () => {
  const failing = (error: unknown) => ({
    dispatch: () => {
      throw error;
    },
  });

  it("of the client's is told in its protocol", async () => {
    const { ask, failures } = await running(failing(new Fault("InvalidVpcID.NotFound", "no such <vpc>")));
    const { status, body } = await ask(CALLER);
    expect(status).toBe(400);
    expect(body).toContain("<Code>InvalidVpcID.NotFound</Code><Message>no such &lt;vpc&gt;</Message>");
    expect(failures).toEqual([]);
  });

  it("for what is not built names it", async () => {
    const { ask } = await running(failing(new NotBuilt("ec2.DescribeRegions")));
    const { status, headers } = await ask(CALLER);
    expect([status, headers["x-fogbank-not-built"]]).toEqual([501, "ec2.DescribeRegions"]);
  });

  it.each([
    ["thrown", failing(new Error("oops"))],
    ["rejected", { dispatch: () => Promise.reject(new Error("oops")) }],
    ["of an output that cannot be written", { dispatch: () => ({ Regions: 7 }) }],
  ])("of ours, %s, is logged and answered", async (_name, options) => {
    const { ask, failures } = await running(options);
    const { status, body } = await ask(CALLER);
    expect(status).toBe(500);
    expect(body).toMatch(/<Code>Internal(Failure|Error)<\/Code>/);
    expect(body).not.toContain("oops");
    expect(failures).toHaveLength(1);
  });

  it("for a body beyond 16 MiB comes although the client still sends", async () => {
    const { ask } = await running();
    expect((await ask(CALLER, Buffer.alloc(17 * 1024 * 1024, 65))).status).toBe(413);
    const bomb = gzipSync(Buffer.alloc(17 * 1024 * 1024, 65));
    expect((await ask({ ...CALLER, "content-encoding": "gzip" }, bomb)).status).toBe(413);
  });
});

describe("a payload that streams", () => {
  const reading: Partial<ApiOptions> = {
    dispatch: async (call) => {
      let size = 0;
      for await (const piece of call.body ?? []) size += (piece as Buffer).length;
      return { ETag: `"${size}"` };
    },
  };
  const packed = (text: string) => ({
    ...signedBy("test", "us-east-1", "s3"),
    "content-type": "application/octet-stream",
    "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    "x-amz-decoded-content-length": String(text.length),
    "x-amz-trailer": "x-amz-checksum-crc32",
  });

  it("is unpacked on its way", async () => {
    const { ask } = await running(reading);
    const body = "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    const answer = await ask(packed("hello"), body, "/bucket/key", "PUT");
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"5"', server: "AmazonS3" } });
  });

  it("may be empty, or beyond the limit of other bodies", async () => {
    const { ask } = await running(reading);
    const headers = { ...signedBy("test", "us-east-1", "s3"), "content-type": "text/plain" };
    expect((await ask(headers, "", "/bucket/key", "PUT")).headers).toMatchObject({ etag: '"0"' });
    const large = Buffer.alloc(20 * 1024 * 1024);
    expect((await ask(headers, large, "/bucket/key", "PUT")).headers).toMatchObject({ etag: `"${large.length}"` });
  });

  it("fails where it is not as announced, and the client is told", async () => {
    const { ask, failures } = await running(reading);
    const body = "5\r\nhallo\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    const { status, body: text } = await ask(packed("hello"), body, "/bucket/key", "PUT");
    expect([status, /<Code>(.*?)</.exec(text)?.[1]]).toEqual([400, "BadDigest"]);
    expect(failures).toEqual([]);
  });

  it("that nobody reads does no harm", async () => {
    const { ask } = await running({
      dispatch: () => {
        throw new Fault("NoSuchBucket", "The specified bucket does not exist", 404);
      },
    });
    const body = `5\r\nhallo\r\n${"x".repeat(3_000_000)}`;
    expect((await ask(packed("hello"), body, "/bucket/key", "PUT")).status).toBe(404);
    expect((await ask(packed("hello"), "", "/bucket/key", "PUT")).body).toContain("<Code>IncompleteBody</Code>");
  });
});

describe("unsigned and wrongly signed calls", () => {
  const bare = { host: "localhost", "content-type": "application/x-www-form-urlencoded" };
  const codeOf = ({ status, body }: Answer): string =>
    `${status} ${/<Code>(.*?)<\/Code>/.exec(body)?.[1] ?? (JSON.parse(body) as { __type: string }).__type}`;

  it("need a signature but where the model says otherwise", async () => {
    const { ask, calls } = await running();
    expect(codeOf(await ask(bare))).toBe("403 MissingAuthenticationToken");
    const web = "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=me&WebIdentityToken=abcd";
    await ask(bare, `${web}&RoleArn=arn:aws:iam::123456789012:role/x`);
    expect(calls[0]).toMatchObject({ operation: "AssumeRoleWithWebIdentity", identity: { anonymous: true } });
    const json = {
      host: "localhost",
      "x-amz-target": "TrentService.ListKeys",
      "content-type": "application/x-amz-json-1.1",
    };
    const answer = await ask(json, "{}");
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining("MissingAuthenticationTokenException")]);
  });

  it("are refused for a Region that does not exist", async () => {
    const { ask } = await running();
    expect(codeOf(await ask(signedBy("test", "mars-1")))).toBe("401 AuthFailure");
    expect((await ask(signedBy("test", "mars-1"))).body).toMatch(/not ('|&apos;)mars-1/);
  });

  it("are refused for a known key", async () => {
    const identity = { account: "1", arn: "a", userId: "u", accessKeyId: "AKIA", anonymous: false };
    const { ask } = await running({ credentials: (id) => (id === "AKIA" ? { identity, secret: "s" } : undefined) });
    expect(codeOf(await ask(signedBy("AKIA")))).toBe("400 RequestExpired");
    expect((await ask(signedBy("other"))).status).toBe(200);
  });
});

describe("what is not for foreign pages", () => {
  it("is refused under foreign Host names", async () => {
    const { ask } = await running({ hosts: ["fogbank.internal"] });
    const statusAt = async (host: string) => (await ask({ ...CALLER, host })).status;
    const ours = [
      "localhost:4566",
      "127.0.0.1",
      "[::1]:4566",
      "ec2.us-east-1.amazonaws.com",
      "ec2.localhost",
      "fogbank.internal:1",
    ];
    for (const host of ours) expect([host, await statusAt(host)]).toEqual([host, 200]);
    for (const host of ["evil.example", "localhost.evil.example", "evilamazonaws.com", "127.0.0.1.nip.io"])
      expect([host, await statusAt(host)]).toEqual([host, 403]);
  });

  it("that nobody handles are told so", async () => {
    const { ask } = await running();
    expect((await ask({ host: "localhost" }, "", `${ADMIN_PREFIX}health`, "GET")).status).toBe(404);
  });
});

describe("what is hardly HTTP", () => {
  const raw = async (port: number, text: string): Promise<string> => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (piece: Buffer) => (answer += piece.toString()));
    socket.on("error", () => undefined);
    socket.end(text);
    await new Promise((resolve) => socket.on("close", resolve));
    return answer.split("\r\n")[0] as string;
  };

  it.each([
    ["GARBAGE\r\n\r\n", "HTTP/1.1 400 Bad Request"],
    ["GET / HTTP/1.1\r\nBad Header: x\r\n\r\n", "HTTP/1.1 400 Bad Request"],
    [
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(70_000)}\r\n\r\n`,
      "HTTP/1.1 431 Request Header Fields Too Large",
    ],
    [
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
      "HTTP/1.1 400 Bad Request",
    ],
    ["GET * HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n", "HTTP/1.1 403 Forbidden"],
  ])("%j is answered", async (text, line) => {
    const { port } = await running();
    expect(await raw(port, text)).toBe(line);
  });

  it("a beginning that comes in pieces is waited for", async () => {
    const { port } = await running();
    const head = "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    for (const cut of [1, 3, 20]) {
      const socket = connect(port, "127.0.0.1").setNoDelay(true);
      const answer = new Promise<string>((resolve) =>
        socket.once("data", (piece: Buffer) => resolve(piece.toString())),
      );
      socket.write(head.slice(0, cut));
      await new Promise((resolve) => setTimeout(resolve, 20));
      socket.write(head.slice(cut));
      expect(await answer).toMatch(/^HTTP\/1.1 405/);
      socket.destroy();
    }
  });

  it("a client that goes away in the middle leaves nothing behind", async () => {
    const { port, ask, calls } = await running();
    await raw(port, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\nAction=");
    expect((await ask(CALLER)).status).toBe(200);
    expect(calls).toHaveLength(1);
  });

  it("Expect: 100-continue is told to go on", async () => {
    const { port } = await running();
    const head =
      "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n";
    expect(await raw(port, `${head}x`)).toBe("HTTP/1.1 100 Continue");
  });
});
