/** The DHCP server, frame by frame: what each message of a client is answered, and that nonsense is not. */
import { describe, expect, it } from "vitest";
import { address, formatAddress } from "../../net/address.ts";
import { decodePacket, encodePacket } from "../../net/packet-bytes.ts";
import { prefix } from "../../net/prefix.ts";
import type { LeaseSpec } from "../../specs/lease.ts";
import { random, sample, seed } from "../../../test/proof.ts";
import { answerFrame } from "./frame.ts";
import type { LeaseServer } from "./frame.ts";
import { kinds6, option6, options6, readOptions6, words } from "./message6.ts";

const client = "02:aa:bb:cc:dd:ee";
const mac = (text: string): Buffer => Buffer.from(text.replaceAll(":", ""), "hex");
const lease: LeaseSpec = {
  hostName: "ip-10-0-0-5",
  domain: "corp.example",
  four: {
    address: address("10.0.0.5"),
    block: prefix("10.0.0.0/24"),
    router: address("10.0.0.1"),
    mtu: 9001,
    seconds: 3600,
    nameServers: [address("10.0.0.2"), address("10.9.0.10")],
    timeServers: [address("10.9.0.4")],
    netbiosServers: [address("10.9.0.6"), address("10.9.0.7")],
    netbiosNodeType: 2,
  },
  six: {
    address: address("2001:db8::5"),
    block: prefix("2001:db8::/64"),
    preferredSeconds: 140,
    validSeconds: 450,
    nameServers: [address("fd00:ec2::253")],
    timeServers: [address("fd00:ec2::123")],
  },
};
const router = "02:fb:00:00:00:01";
const serving = (one: LeaseSpec | undefined): LeaseServer => ({
  hardware: mac(router),
  own: address("fe80::1"),
  leaseOf: (hardware) => (hardware === client ? one : undefined),
});

interface Asked {
  readonly kind: number;
  readonly own?: string;
  readonly flags?: number;
  readonly relay?: string;
  readonly hardware?: string;
  readonly from?: string;
  readonly options?: Readonly<Record<number, string>>;
}

/** A client's frame; options in hexadecimal. */
function ask({ kind, own = "0.0.0.0", flags = 0, relay = "0.0.0.0", hardware, from, options = {} }: Asked): Buffer {
  const message = Buffer.alloc(240);
  message.set([1, 1, 6], 0);
  message.writeUInt32BE(0x12345678, 4);
  message.writeUInt16BE(flags, 10);
  message.writeUInt32BE(address(own).words[0]!, 12);
  message.writeUInt32BE(address(relay).words[0]!, 24);
  mac(hardware ?? client).copy(message, 28);
  message.writeUInt32BE(0x63825363, 236);
  const said = Object.entries(options).map(([code, hex]) => {
    const value = Buffer.from(hex, "hex");
    return Buffer.of(Number(code), value.length, ...value);
  });
  const payload = Buffer.concat([message, Buffer.of(53, 1, kind), ...said, Buffer.of(255)]);
  return framed(payload, own, "255.255.255.255", [68, 67], from ?? client);
}

function framed(payload: Buffer, from: string, to: string, ports: readonly [number, number], hardware: string): Buffer {
  const [source, destination] = [address(from), address(to)];
  const [sourcePort, destinationPort] = ports;
  const header = { protocol: 17, source, destination, sourcePort, destinationPort, length: 0, whole: false };
  const type = source.family === 4 ? "0800" : "86dd";
  return Buffer.concat([
    mac("ff:ff:ff:ff:ff:ff"),
    mac(hardware),
    Buffer.from(type, "hex"),
    encodePacket(header, { payload }),
  ]);
}

interface Told {
  readonly kind: number;
  readonly from: string;
  readonly to: string;
  readonly given: string;
  readonly options: ReadonlyMap<number, Buffer>;
}

/** What a frame is answered, after a look at what all answers have. */
function answer(frame: Buffer, one: LeaseSpec | undefined = lease): Told | undefined {
  const found = answerFrame(frame, serving(one));
  if (!found) return undefined;
  expect(found.asker).toBe(client);
  expect(found.bytes.subarray(0, 14)).toEqual(Buffer.concat([mac(client), mac(router), Buffer.of(8, 0)]));
  const { header, payload, sound } = decodePacket(found.bytes.subarray(14))!;
  expect([sound, header.sourcePort, header.destinationPort, header.protocol]).toEqual([true, 67, 68, 17]);
  const message = Buffer.from(payload);
  expect([message[0], message.readUInt32BE(4)]).toEqual([2, 0x12345678]);
  expect(message.subarray(28, 34)).toEqual(mac(client));
  expect(message.length).toBeGreaterThanOrEqual(300);
  const options = new Map<number, Buffer>();
  const read = (field: Buffer): void => {
    for (let at = 0; field[at] !== 255; at += 2 + field[at + 1]!) {
      const value = field.subarray(at + 2, at + 2 + field[at + 1]!);
      options.set(field[at]!, Buffer.concat([options.get(field[at]!) ?? Buffer.alloc(0), value]));
    }
  };
  read(message.subarray(240));
  if (((options.get(52)?.[0] ?? 0) & 1) !== 0) read(message.subarray(108, 236));
  if (((options.get(52)?.[0] ?? 0) & 2) !== 0) read(message.subarray(44, 108));
  const given = formatAddress({ family: 4, words: [message.readUInt32BE(16)] });
  const [from, to] = [formatAddress(header.source), formatAddress(header.destination)];
  return { kind: options.get(53)![0]!, from, to, given, options };
}

const hexOf = (told: Told | undefined): Record<string, string> =>
  Object.fromEntries([...(told?.options ?? [])].map(([code, value]) => [code, value.toString("hex")]));

describe("a DHCP server", () => {
  it("DHC-01 offers an interface's own address, with everything that its network has", () => {
    const told = answer(ask({ kind: 1 }));
    expect(told).toMatchObject({ kind: 2, from: "10.0.0.1", to: "10.0.0.5", given: "10.0.0.5" });
    expect(hexOf(told)).toEqual({
      1: "ffffff00",
      3: "0a000001",
      6: "0a0000020a09000a",
      12: Buffer.from("ip-10-0-0-5").toString("hex"),
      15: Buffer.from("corp.example").toString("hex"),
      26: "2329",
      28: "0a0000ff",
      42: "0a090004",
      44: "0a0900060a090007",
      46: "02",
      51: "00000e10",
      53: "02",
      54: "0a000001",
    });
  });

  it.each<[string, Asked, Partial<Told> | undefined]>([
    [
      "the address that it offered",
      { kind: 3, options: { 50: "0a000005", 54: "0a000001" } },
      { kind: 5, to: "10.0.0.5" },
    ],
    ["another address", { kind: 3, options: { 50: "0a000006", 54: "0a000001" } }, { kind: 6, to: "255.255.255.255" }],
    ["another server's offer", { kind: 3, options: { 50: "0a000005", 54: "0a000009" } }, undefined],
    ["its address after a restart", { kind: 3, options: { 50: "0a000005" } }, { kind: 5, to: "10.0.0.5" }],
    ["an address of another network", { kind: 3, options: { 50: "c0a80105" } }, { kind: 6, given: "0.0.0.0" }],
    ["a renewal", { kind: 3, own: "10.0.0.5" }, { kind: 5, to: "10.0.0.5", given: "10.0.0.5" }],
    ["a renewal of another address", { kind: 3, own: "10.0.0.6" }, { kind: 6, to: "255.255.255.255" }],
    ["nothing at all", { kind: 3 }, undefined],
    ["settings alone", { kind: 8, own: "10.0.0.5" }, { kind: 5, to: "10.0.0.5", given: "0.0.0.0" }],
    ["settings without an address", { kind: 8 }, undefined],
    ["an offer, and cannot hear yet", { kind: 1, flags: 0x8000 }, { kind: 2, to: "255.255.255.255" }],
    ["an end of the lease", { kind: 7, own: "10.0.0.5" }, undefined],
    ["another address than a taken one", { kind: 4, options: { 50: "0a000005" } }, undefined],
    ["an offer through a relay", { kind: 1, relay: "10.0.0.9" }, undefined],
    ["an offer for other hardware", { kind: 1, hardware: "02:00:00:00:00:99" }, undefined],
    ["an offer as a stranger", { kind: 1, from: "02:00:00:00:00:99" }, undefined],
    ["what servers say", { kind: 2 }, undefined],
  ])("a host that asks for %s", (_what, asked, expected) => {
    const told = answer(ask(asked));
    if (expected) expect(told).toMatchObject(expected);
    else expect(told).toBeUndefined();
  });

  it("a refusal and settings alone say nothing of a lease's time", () => {
    expect(Object.keys(hexOf(answer(ask({ kind: 3, own: "10.0.0.6" }))))).toEqual(["53", "54", "56"]);
    expect(hexOf(answer(ask({ kind: 8, own: "10.0.0.5" })))).not.toHaveProperty("51");
  });

  it("tells what is asked for and no more, in that order, the mask first, and repeats the client's name", () => {
    const told = answer(ask({ kind: 1, options: { 55: "2c2e030100fc01", 61: "01aabb" } }));
    expect([...told!.options.keys()]).toEqual([53, 54, 61, 51, 1, 44, 46, 3]);
    expect(hexOf(told)[61]).toBe("01aabb");
  });

  it("uses the fields for a file and a name where options are many, and all of what a client takes", () => {
    const nameServers = [1, 2, 3, 4].map((n) => address(`10.9.0.${n}`));
    const domain = Array.from({ length: 12 }, (_, n) => `a-rather-long-domain-${n}.example`).join(" ");
    const long = { ...lease, domain, four: { ...lease.four!, nameServers } };
    const plain = { 55: "062c2a2e01030c0f" };
    const wishes: readonly Asked["options"][] = [plain, { ...plain, 57: "05dc" }];
    for (const options of wishes) {
      const told = answer(ask({ kind: 1, options }), long)!;
      expect(told.options.has(52)).toBe(options === plain);
      expect(told.options.get(15)?.toString()).toBe(domain);
      expect(hexOf(told)).toMatchObject({ 6: "0a0900010a0900020a0900030a090004", 44: "0a0900060a090007" });
    }
    const told = answer(ask({ kind: 1, options: { 55: "060f2c2a1a1c0c" } }), { ...long, domain: domain.repeat(2) })!;
    expect([told.options.has(15), told.options.get(12)!.toString()]).toEqual([false, "ip-10-0-0-5"]);
  });

  it("does not speak IPv4 to a host of an IPv6 subnet, nor to nobody", () => {
    expect(answer(ask({ kind: 1 }), { hostName: "six", six: lease.six! })).toBeUndefined();
    expect(answerFrame(ask({ kind: 1 }), serving(undefined))).toBeUndefined();
  });
});

const identity = option6(options6.client, Buffer.from("00030001", "hex"), mac(client));
const server = option6(options6.server, Buffer.from("00030001", "hex"), mac(router));
const binding = (held: string[] = [], code: number = options6.addresses): Buffer =>
  option6(code, words(7, 0, 0), ...held.map((at) => option6(options6.address, words(...address(at).words, 1, 1))));

/** What a message of DHCPv6 is answered: its kind and its options; those of the first binding under `inside`. */
function answer6(kind: number, ...options: Buffer[]) {
  const payload = Buffer.concat([Buffer.of(kind, 1, 2, 3), ...options]);
  const found = answerFrame(framed(payload, "fe80::a", "ff02::1:2", [546, 547], client), serving(lease));
  if (!found) return undefined;
  const { header, payload: bytes, sound } = decodePacket(found.bytes.subarray(14))!;
  expect([sound, formatAddress(header.source), formatAddress(header.destination)]).toEqual([
    true,
    "fe80::1",
    "fe80::a",
  ]);
  const message = Buffer.from(bytes);
  expect(message.subarray(1, 4)).toEqual(Buffer.of(1, 2, 3));
  const told = readOptions6(message.subarray(4))!;
  const hexes = (list: typeof told) => Object.fromEntries(list.map(({ code, value }) => [code, value.toString("hex")]));
  const bindings = told.filter(({ code }) => code === options6.addresses);
  return {
    kind: message[0],
    ...hexes(told),
    inside: bindings.map(({ value }) => ({ head: value.readUInt32BE(0), ...hexes(readOptions6(value.subarray(12))!) })),
  };
}

const five = `20010db8${"0".repeat(23)}5`;
const leased = { head: 7, 5: `${five}0000008c000001c2` };
const names = { 23: "fd000ec2000000000000000000000253", 24: "04636f7270076578616d706c6500" };

describe("a DHCPv6 server", () => {
  it("leases an interface's address, with names", () => {
    const told = answer6(kinds6.solicit, identity, binding());
    expect(told).toMatchObject({ kind: kinds6.advertise, 2: `0003000102fb00000001`, inside: [leased], ...names });
    const { kind, inside } = answer6(kinds6.request, identity, server, binding())!;
    expect([kind, inside]).toEqual([kinds6.reply, [leased]]);
    expect(answer6(kinds6.solicit, identity, binding(), option6(14))).toMatchObject({ kind: kinds6.reply, 14: "" });
  });

  it("renews it, and takes away what is another's", () => {
    const told = answer6(kinds6.renew, identity, server, binding(["2001:db8::5"]));
    expect(told).toMatchObject({ kind: kinds6.reply, inside: [leased] });
    const strange = answer6(kinds6.rebind, identity, binding(["2001:db8::9"]))!;
    expect(strange.inside).toMatchObject([{ 5: expect.stringMatching(/9(0{16})$/) }]);
  });

  it("gives one address and no prefixes", () => {
    const told = answer6(kinds6.solicit, identity, binding(), binding(), binding([], options6.prefixes))!;
    expect(told.inside[0]).toEqual(leased);
    expect(told.inside[1]).toMatchObject({ 13: expect.stringMatching(/^0002/) });
    expect(told).toMatchObject({ 25: expect.stringMatching(/^000000070000000000000000000d....0006/) });
  });

  it("says whether what a host holds belongs here", () => {
    const status = (...held: string[]) => answer6(kinds6.confirm, identity, binding(held));
    expect(status("2001:db8::77")).toMatchObject({ 13: expect.stringMatching(/^0000/) });
    expect(status("2001:db8:1::77")).toMatchObject({ 13: expect.stringMatching(/^0004/) });
    expect(status()).toBeUndefined();
  });

  it("tells settings alone, and what is asked for", () => {
    const wish = (...codes: number[]) => option6(options6.wanted, Buffer.from(codes.flatMap((code) => [0, code])));
    const told = answer6(kinds6.informationRequest, wish(23, 31, 56));
    expect(told).toEqual({
      kind: kinds6.reply,
      inside: [],
      2: `0003000102fb00000001`,
      23: names[23],
      31: "fd000ec2000000000000000000000123",
      56: "00010010fd000ec2000000000000000000000123",
    });
    expect(answer6(kinds6.release, identity, server, binding(["2001:db8::5"]))).toMatchObject({ kind: kinds6.reply });
  });

  it.each([
    ["another server's", kinds6.request, [identity, option6(options6.server, Buffer.alloc(10)), binding()]],
    ["no server's", kinds6.request, [identity, binding()]],
    ["a server's, where none may be named", kinds6.solicit, [identity, server, binding()]],
    ["nobody's", kinds6.solicit, [binding()]],
    ["a question for settings with a binding", kinds6.informationRequest, [binding()]],
    ["what servers say", kinds6.reply, [identity, server]],
    ["broken", kinds6.solicit, [identity, Buffer.of(0, 3, 0, 200)]],
  ] as const)("does not answer a message that is %s", (_what, kind, options) => {
    expect(answer6(kind, ...options)).toBeUndefined();
  });
});

it("nonsense is answered with nothing or with a whole frame to its sender, and never with an error", () => {
  const draw = random(seed() + 67);
  const six = [identity, binding(["2001:db8::5"]), option6(options6.wanted, Buffer.of(0, 23, 0, 24))];
  const payload = Buffer.concat([Buffer.of(kinds6.solicit, 1, 2, 3), ...six]);
  const whole = [
    ask({ kind: 1, options: { 55: "0103060f2a2c2e", 57: "0240", 61: "01aabbcc" } }),
    ask({ kind: 3, own: "10.0.0.5" }),
    framed(payload, "fe80::a", "ff02::1:2", [546, 547], client),
  ];
  let answered = 0;
  for (let n = 0; n < sample(200_000, 5_000); n++) {
    const frame = Buffer.from(whole[n % whole.length]!);
    for (let edits = Math.floor(draw() * 4); edits >= 0; edits--)
      frame[Math.floor(draw() * frame.length)] = Math.floor(draw() * 256);
    const cut = draw() < 0.2 ? frame.subarray(0, Math.floor(draw() * frame.length)) : frame;
    const found = answerFrame(cut, serving(lease));
    if (!found) continue;
    answered++;
    expect(found.bytes.subarray(0, 6)).toEqual(mac(client));
    expect(decodePacket(found.bytes.subarray(14))!.sound).toBe(true);
    expect(found.bytes.length).toBeLessThanOrEqual(1_514);
  }
  expect(answered).toBeGreaterThan(500);
});
