/** Observations become records. */
import { describe, expect, it } from "vitest";
import { address } from "../../net/address.ts";
import { readFormat, writeFormat } from "./format.ts";
import { Ledger } from "./ledger.ts";
import type { Subscription } from "./ledger.ts";
import { isNeverLogged } from "./never-logged.ts";
import { shownFlags, tcpBits } from "./observation.ts";
import type { Observation } from "./observation.ts";
import { emptyRecord, windowRecords } from "./record.ts";
import type { InterfaceFacts } from "./record.ts";

const minute = 60_000;
const start = Date.UTC(2026, 4, 1, 12);
const all: Subscription = { id: "fl-1", traffic: "ALL", windowMs: minute };

const seen = (more: Partial<Observation> = {}): Observation => ({
  interface: "eni-1",
  direction: "ingress",
  action: "ACCEPT",
  protocol: 6,
  source: address("10.0.1.9"),
  destination: address("10.0.0.4"),
  sourcePort: 49152,
  destinationPort: 22,
  packets: 1,
  bytes: 60,
  first: start + 1_000,
  last: start + 1_000,
  ...more,
});

const facts: InterfaceFacts = {
  fields: { "account-id": "123456789012", "interface-id": "eni-1", "vpc-id": "vpc-1", region: "us-east-1" },
  addresses: [address("10.0.0.4"), address("2001:db8::4"), address("2001:db8::5")],
  serviceOf: (at) => (at.words[0] === 0xc6120007 ? "EC2" : undefined),
};

function records(format: string | undefined, ...observations: Observation[]): readonly string[] {
  const ledger = new Ledger();
  for (const each of observations) ledger.count(each, [all]);
  return ledger.close(start + minute).flatMap((window) => windowRecords(readFormat(format, "vpc"), facts, window));
}

it("FLG-07 a default record has the 14 fields of version 2", () => {
  const t = start / 1_000;
  expect(records(undefined, seen(), seen({ first: start + 9_000, last: start + 9_000, bytes: 40 }))).toEqual([
    `2 123456789012 eni-1 10.0.1.9 10.0.0.4 49152 22 6 2 100 ${t + 1} ${t + 9} ACCEPT OK`,
  ]);
});

it("FLG-08 each direction and each action of an interface has records of its own", () => {
  const format = "${flow-direction} ${action}";
  const back = { direction: "egress", source: address("10.0.0.4"), destination: address("10.0.1.9") } as const;
  expect(records(format, seen(), seen(back), seen({ ...back, action: "REJECT" }), seen(back))).toEqual([
    "ingress ACCEPT",
    "egress ACCEPT",
    "egress REJECT",
  ]);
});

it.each([
  ["ALL", ["ACCEPT", "REJECT"]],
  ["ACCEPT", ["ACCEPT"]],
  ["REJECT", ["REJECT"]],
] as const)("a flow log of %s traffic takes %j", (traffic, actions) => {
  const ledger = new Ledger();
  for (const action of ["ACCEPT", "REJECT"] as const) ledger.count(seen({ action }), [{ ...all, traffic }]);
  const flows = ledger.close(start + minute).flatMap((window) => window.flows);
  expect(flows.map(({ action }) => action)).toEqual(actions);
});

describe("windows", () => {
  it("FLG-05 a window is given once, when it is over, after one minute or ten", () => {
    const ledger = new Ledger();
    const ten = { ...all, id: "fl-10", windowMs: 10 * minute };
    ledger.count(seen(), [all, ten]);
    expect(ledger.close(start + minute - 1)).toEqual([]);
    expect(ledger.close(start + minute)).toMatchObject([{ subscription: "fl-1", start, end: start + minute }]);
    expect(ledger.close(start + minute)).toEqual([]);
    expect(ledger.close(start + 10 * minute)).toMatchObject([{ subscription: "fl-10" }]);
  });

  it("a flow that goes on has a record in each window", () => {
    const ledger = new Ledger();
    for (const at of [0, 59_000, 61_000]) ledger.count(seen({ first: start + at, last: start + at }), [all]);
    const closed = ledger.close(start + 2 * minute);
    expect(closed.map(({ flows }) => flows[0]!.packets)).toEqual([2, 1]);
  });

  it("flows that a window has no room for are skipped, and it says so", () => {
    const ledger = new Ledger(2);
    for (const sourcePort of [1, 2, 3, 4, 1]) ledger.count(seen({ sourcePort }), [all]);
    const [window] = ledger.close(start + minute);
    expect(window!.flows.map(({ packets }) => packets)).toEqual([2, 1]);
    const t = start / 1_000;
    expect(windowRecords(readFormat(undefined, "vpc"), facts, window!).at(-1)).toBe(
      `2 123456789012 eni-1 - - - - - - - ${t} ${t + 59} - SKIPDATA`,
    );
    expect(emptyRecord(readFormat(undefined, "vpc"), facts, window!, "NODATA")).toBe(
      `2 123456789012 eni-1 - - - - - - - ${t} ${t + 59} - NODATA`,
    );
  });

  it("what is forgotten is never given", () => {
    const ledger = new Ledger();
    ledger.count(seen(), [all, { ...all, id: "fl-2" }]);
    ledger.forget("fl-1");
    expect(ledger.close(start + minute)).toMatchObject([{ subscription: "fl-2" }]);
  });
});

describe("fields", () => {
  it("M43 srcaddr and dstaddr show the interface itself, pkt-srcaddr and pkt-dstaddr the packet", () => {
    const format = "${srcaddr} ${dstaddr} ${pkt-srcaddr} ${pkt-dstaddr}";
    const [outside, secondary] = [address("203.0.113.5"), address("10.0.0.77")];
    expect(
      records(
        format,
        seen({ destination: outside }),
        seen({ direction: "egress", source: outside, destination: address("10.0.1.9") }),
        seen({ destination: secondary }),
      ),
    ).toEqual([
      "10.0.1.9 10.0.0.4 10.0.1.9 203.0.113.5",
      "10.0.0.4 10.0.1.9 203.0.113.5 10.0.1.9",
      "10.0.1.9 10.0.0.4 10.0.1.9 10.0.0.77",
    ]);
  });

  it("an interface has several IPv6 addresses, each its own", () => {
    const to = (text: string) => seen({ source: address("2001:db8::1"), destination: address(text) });
    expect(records("${dstaddr} ${type}", to("2001:db8::5"), to("2001:db8::9"))).toEqual([
      "2001:db8::5 IPv6",
      "2001:db8::4 IPv6",
    ]);
  });

  const { syn, ack, fin, psh, rst, urg } = tcpBits;
  it.each([
    [[syn], 2],
    [[syn | ack], 18],
    [[ack], 0],
    [[psh | ack], 0],
    [[fin | ack], 1],
    [[rst], 4],
    [[urg], 0],
    [[syn, ack, psh | ack, fin | ack], 3],
    [[syn | ack, fin], 19],
  ])("packets with the flags %j are recorded as %i", (flags, shown) => {
    expect(records("${tcp-flags}", ...flags.map((bits) => seen({ flags: bits })))).toEqual([String(shown)]);
    if (flags.length === 1) expect(shownFlags(flags[0]!)).toBe(shown);
  });

  it("what does not apply is a hyphen, and the version is the highest of the fields", () => {
    const format = "${version} ${traffic-path} ${reject-reason} ${instance-id} ${tcp-flags} ${pkt-src-aws-service}";
    const egress = { direction: "egress", source: address("10.0.0.4") } as const;
    expect(
      records(
        format,
        seen({ path: 8, source: address("198.18.0.7") }),
        seen({ ...egress, path: 8 }),
        seen({ ...egress, protocol: 17, action: "REJECT", reason: "BPA" }),
      ),
    ).toEqual(["8 - - - 0 EC2", "8 8 - - 0 -", "8 - BPA - 0 -"]);
    expect(records("${version} ${action}", seen())).toEqual(["2 ACCEPT"]);
    expect(records("${version} ${az-id}", seen())).toEqual(["4 -"]);
  });

  it.each(["${nothing}", "srcaddr", "${srcaddr} ${srcaddr}", "${tgw-id}", ""])("the format '%s' is none", (format) => {
    expect(() => readFormat(format, "vpc")).toThrow();
  });

  it("transit gateways have fields of their own, of version 6", () => {
    const { fields, version } = readFormat(undefined, "transit-gateway");
    expect([fields.length, version]).toEqual([36, 6]);
    expect(writeFormat(fields)).toMatch(/^\$\{version\} \$\{resource-type\} .* \$\{pkt-dst-aws-service\}$/);
    expect(() => readFormat("${interface-id}", "transit-gateway")).toThrow("Unknown fields");
  });
});

describe("FLG-09 some traffic is never logged", () => {
  const surroundings = { resolvers: [address("10.0.0.2")], routers: [address("10.0.0.1")] };
  const to = (text: string, protocol: number, destinationPort: number, sourcePort = 40_000) =>
    seen({ direction: "egress", destination: address(text), protocol, destinationPort, sourcePort });
  it.each([
    ["a query to Amazon's resolver", to("10.0.0.2", 17, 53), true],
    ["a query to Amazon's resolver over TCP", to("10.0.0.2", 6, 53), true],
    ["a query to its other address", to("169.254.169.253", 17, 53), true],
    ["a query to a resolver of one's own", to("10.0.0.9", 17, 53), false],
    ["a query to a resolver elsewhere", to("8.8.8.8", 17, 53), false],
    ["another port of the address of Amazon's resolver", to("10.0.0.2", 6, 443), false],
    ["the metadata service", to("169.254.169.254", 6, 80), true],
    ["the metadata service over IPv6", to("fd00:ec2::254", 6, 80), true],
    ["the time service", to("169.254.169.123", 17, 123), true],
    ["a time service elsewhere", to("203.0.113.1", 17, 123), false],
    ["a licence server", to("169.254.169.250", 6, 1688), true],
    ["the default router", to("10.0.0.1", 1, 0, 0), true],
    ["DHCP", to("255.255.255.255", 17, 67, 68), true],
    ["DHCPv6", to("2001:db8::1", 17, 547, 546), true],
    ["everything else", to("10.0.1.9", 6, 22), false],
  ])("%s: %s", (_, observation, never) => {
    expect(isNeverLogged(observation, surroundings)).toBe(never);
    const { source, destination, sourcePort, destinationPort } = observation;
    const answer = { ...observation, direction: "ingress", source: destination, destination: source } as const;
    const back = { ...answer, sourcePort: destinationPort, destinationPort: sourcePort };
    expect(isNeverLogged(back, surroundings), "its answer").toBe(never);
  });
});
