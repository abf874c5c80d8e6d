/** The authority, judged by Node's own reading of certificates and by a TLS handshake. */
import { X509Certificate } from "node:crypto";
import { connect, createServer } from "node:tls";
import { describe, expect, it } from "vitest";
import { Authority, makeAuthority } from "./authority.ts";

const now = Date.now();
const file = makeAuthority("Test CA", now);

describe("an authority", () => {
  it("is one by its own certificate, and stays it when it is read again", () => {
    const read = new X509Certificate(file.certificate);
    expect(read.ca).toBe(true);
    expect(read.checkIssued(read)).toBe(true);
    expect(read.verify(read.publicKey)).toBe(true);
    expect(new Authority(file).certificate).toBe(file.certificate);
    const other = makeAuthority("Other CA", now);
    expect(() => new Authority({ certificate: file.certificate, key: other.key })).toThrow();
  });

  it("issues certificates for names, and the same again while it lasts", () => {
    const authority = new Authority(file);
    const names = ["sts.us-east-1.amazonaws.com", "*.s3.us-east-1.amazonaws.com"];
    const issued = authority.issue(names, now);
    const read = new X509Certificate(issued.certificate);
    const root = new X509Certificate(file.certificate);
    expect(read.checkIssued(root) && read.verify(root.publicKey)).toBe(true);
    expect(read.ca).toBe(false);
    expect(read.checkHost(names[0]!)).toBe(names[0]);
    expect(read.checkHost("shop.s3.us-east-1.amazonaws.com")).toBe("*.s3.us-east-1.amazonaws.com");
    expect(read.checkHost("example.com")).toBeUndefined();
    expect(authority.issue(names, now)).toBe(issued);
    expect(authority.issue(names, now + 20 * 365 * 86_400_000)).not.toBe(issued);
  });

  it("is believed by a TLS client that trusts it, and by no other", async () => {
    const { certificate: cert, key } = new Authority(file).issue(["api.example.com"], now);
    const server = createServer({ cert, key }, (socket) => socket.end("hello"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const ask = (ca: string | undefined) =>
      new Promise<string>((resolve) => {
        const socket = connect({ port, host: "127.0.0.1", servername: "api.example.com", ca });
        socket.on("data", (bytes) => resolve(bytes.toString()));
        socket.on("error", ({ code }: NodeJS.ErrnoException) => resolve(String(code)));
      });
    expect(await ask(file.certificate)).toBe("hello");
    expect(await ask(undefined)).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    server.close();
  });
});
