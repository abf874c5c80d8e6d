/** A resolver over real sockets: datagrams, streams, and what it asks somebody else. */
import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { afterEach, expect, it } from "vitest";
import { openSocket } from "../../src/dataplane/linux/native/sockets.ts";
import { address, formatAddress } from "../../src/net/address.ts";
import { prefix } from "../../src/net/prefix.ts";
import type { NameAnswer, NameAsker } from "../../src/specs/names.ts";
import { createResolver } from "../../src/engines/dns/listener.ts";
import type { Forward } from "../../src/engines/dns/forward.ts";
import type { OpenEnd } from "../../src/engines/dns/listener.ts";

const ends: OpenEnd[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.close();
});

const zone = "ec2.internal";
const found = (addresses: readonly string[], names: readonly string[] = []): NameAnswer => ({
  is: "found",
  zone,
  addresses: addresses.map(address),
  names,
});
const known: Readonly<Record<string, NameAnswer>> = {
  "one.ec2.internal": found(["10.0.0.5"]),
  "both.ec2.internal": found(["10.0.0.6", "2001:db8::6"]),
  "many.ec2.internal": found(Array.from({ length: 100 }, (_, n) => `10.0.1.${n}`)),
  "5.0.0.10.in-addr.arpa": found([], ["one.ec2.internal"]),
  "none.ec2.internal": { is: "none", zone },
};

/** A resolver on a free port of this machine, and a client of it. */
async function open(asker: NameAsker | undefined = { id: "eni-1" }, forward?: Forward): Promise<Resolver> {
  const errors: unknown[] = [];
  const resolver = createResolver({
    asker: () => asker,
    lookUp: (name) => known[name] ?? { is: "elsewhere" },
    failed: (error) => errors.push(error),
    ...(forward && { forward }),
  });
  const port = await freePort();
  const wish = { address: "127.0.0.1", port, family: 4 } as const;
  ends.push(resolver.datagrams(openSocket({ ...wish, type: "udp" }), 4));
  ends.push(await resolver.connections(openSocket({ ...wish, type: "tcp-listener" })));
  const client = new Resolver({ timeout: 300, tries: 1 });
  client.setServers([`127.0.0.1:${port}`]);
  return client;
}

async function freePort(): Promise<number> {
  const socket = createSocket("udp4");
  await new Promise<void>((bound) => socket.bind(0, "127.0.0.1", bound));
  const { port } = socket.address();
  socket.close();
  return port;
}

it("names are answered by kind, and in both directions", async () => {
  const client = await open();
  expect(await client.resolve4("one.ec2.internal", { ttl: true })).toEqual([{ address: "10.0.0.5", ttl: 60 }]);
  expect(await client.resolve6("both.ec2.internal")).toEqual(["2001:db8::6"]);
  expect(await client.reverse("10.0.0.5")).toEqual(["one.ec2.internal"]);
  await expect(client.resolve6("one.ec2.internal")).rejects.toMatchObject({ code: "ENODATA" });
  for (const name of ["none.ec2.internal", "example.com"])
    await expect(client.resolve4(name)).rejects.toMatchObject({ code: "ENOTFOUND" });
});

it("what is too long for a datagram comes over a stream", async () => {
  const client = await open();
  expect(await client.resolve4("many.ec2.internal")).toHaveLength(100);
});

it("M22 DNS64 gives names with IPv4 addresses alone addresses in its prefix", async () => {
  const client = await open({ id: "eni-1", dns64: prefix("64:ff9b::/96") });
  expect((await client.resolve6("one.ec2.internal")).map((text) => formatAddress(address(text)))).toEqual([
    "64:ff9b::a00:5",
  ]);
  expect(await client.resolve6("both.ec2.internal")).toEqual(["2001:db8::6"]);
});

it("strangers get no answer", async () => {
  const resolver = createResolver({ asker: () => undefined, lookUp: () => found([]), failed: () => undefined });
  const port = await freePort();
  ends.push(resolver.datagrams(openSocket({ address: "127.0.0.1", port, family: 4, type: "udp" }), 4));
  const client = new Resolver({ timeout: 200, tries: 1 });
  client.setServers([`127.0.0.1:${port}`]);
  await expect(client.resolve4("one.ec2.internal")).rejects.toMatchObject({ code: "ETIMEOUT" });
});

it("what nobody here knows is asked of somebody else, as it came", async () => {
  const client = await open({ id: "eni-1" }, async (message) => {
    const answer = Buffer.concat([message, Buffer.from("c00c0001000100000001000401020304", "hex")]);
    answer.writeUInt16BE(0x8180, 2);
    answer.writeUInt16BE(1, 6);
    return answer;
  });
  expect(await client.resolve4("example.com")).toEqual(["1.2.3.4"]);
});
