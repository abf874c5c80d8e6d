/** Traces as text: widths, marks, what `-v` adds, and the last line. */
import { describe, expect, it } from "vitest";
import { paint } from "./paint.ts";
import { formatTrace } from "./trace-text.ts";
import type { Look, TraceAnswer } from "./trace-text.ts";

const header = {
  protocol: "tcp",
  source: "198.18.0.1",
  sourcePort: 40_000,
  destination: "10.0.0.4",
  destinationPort: 22,
};
const hop = { outcome: "passes", before: header, identity: null } as const;
const refused: TraceAnswer = {
  arrives: false,
  sentence: "sg-1 has no inbound rule for tcp/22 from 198.18.0.1.",
  code: "ENI_SG_RULES_MISMATCH",
  pathMtu: 1500,
  source: { address: "198.18.0.1" },
  destination: { address: "10.0.0.4", instanceId: "i-1" },
  forward: {
    direction: "forward",
    header,
    hops: [
      {
        ...hop,
        station: "here",
        number: 1,
        kind: "internet gateway",
        resource: { id: "igw-1" },
        because: "igw-1 translates 198.18.9.9 to 10.0.0.4",
        before: { ...header, destination: "198.18.9.9" },
        after: header,
        routes: [
          { destination: "10.0.0.0/16", target: "local", origin: "CreateRouteTable", verdict: "chosen" },
          { destination: "0.0.0.0/0", target: "igw-1", origin: "CreateRoute", list: "pl-1", verdict: "less specific" },
        ],
      },
      {
        ...hop,
        station: "here",
        number: 2,
        kind: "security group",
        resource: { id: "eni-1" },
        outcome: "denied",
        code: "ENI_SG_RULES_MISMATCH",
        because: "eni-1 takes tcp/443 alone, and nothing else from anybody who comes from the internet",
        rules: [{ rule: "sgr-1", text: "tcp 443 from 0.0.0.0/0", verdict: "another port" }],
        identity: ["sg-9"],
        session: { device: "eni-1", state: "new" },
        mtu: 8_500,
        remarks: ["a remark"],
      },
    ],
  },
};
const arriving: TraceAnswer = {
  ...refused,
  arrives: true,
  sentence: "It arrives.",
  forward: { ...refused.forward, hops: [refused.forward.hops[0]!] },
  reply: {
    direction: "reply",
    header: { ...header, source: "2001:db8::1" },
    hops: [{ ...refused.forward.hops[0]!, before: { ...header, source: "2001:db8::1" } }],
  },
};
const look = (more: Partial<Look> = {}): Look => ({ paint: paint(false), columns: Infinity, verbose: false, ...more });
const linesOf = (answer: TraceAnswer, more?: Partial<Look>): string[] => formatTrace(answer, look(more)).split("\n");

describe("without a terminal", () => {
  it("each hop is one line in columns, and the last line says why", () => {
    const lines = linesOf(refused);
    expect(lines[0]).toBe("forward: tcp 198.18.0.1:40000 → 198.18.9.9:22");
    expect(lines[1]).toBe("   1 ✓ internet gateway  igw-1  translates 198.18.9.9 to 10.0.0.4");
    expect(lines[2]).toBe("       now tcp 198.18.0.1:40000 → 10.0.0.4:22");
    expect(lines[3]).toMatch(
      /^ {3}2 ✗ security group {4}eni-1 {2}ENI_SG_RULES_MISMATCH: takes tcp\/443 alone, .* internet$/,
    );
    expect(lines.slice(-3)).toEqual(["", `does not arrive: ${refused.sentence}`, ""]);
  });

  it("there are no colours", () => {
    expect(formatTrace(refused, look({ verbose: true }))).not.toContain("\u001b");
  });
});

it("both ways are shown where there is a reply, IPv6 addresses in brackets", () => {
  const lines = linesOf(arriving);
  expect(lines).toContain("reply: tcp [2001:db8::1]:40000 → 10.0.0.4:22");
  expect(lines.at(-2)).toBe("arrives: It arrives.");
});

it.each([60, 80, 100, 120])("in %i columns reasons are broken at spaces below each other", (columns) => {
  const lines = linesOf(refused, { columns });
  const body = lines.slice(1, -3);
  expect(Math.max(...body.map((line) => line.length))).toBeLessThanOrEqual(Math.max(columns, 60));
  const text = body.map((line) => line.trim()).join(" ");
  expect(text).toContain("takes tcp/443 alone, and nothing else from anybody who comes from the internet");
  const indent = "   1 ✓ internet gateway  igw-1  ".length;
  const more = body.filter((line) => line.startsWith(" ".repeat(indent)));
  if (columns < 100) expect(more.length).toBeGreaterThan(0);
});

it("in very few columns a reason stays in one line", () => {
  expect(linesOf(refused, { columns: 30 })[3]).toMatch(/internet$/);
});

it("-v shows routes, rules, connection, identity, MTU and remarks", () => {
  const text = formatTrace(refused, look({ verbose: true }));
  for (const step of [
    "10.0.0.0/16 → local  chosen (CreateRouteTable)",
    "0.0.0.0/0 → igw-1    less specific (CreateRoute, pl-1)",
    "sgr-1 tcp 443 from 0.0.0.0/0: another port",
    "connection new at eni-1",
    "sender's security groups: sg-9",
    "carries at most 8500 bytes from here on",
    "a remark",
  ])
    expect(text).toContain(`         ${step}\n`);
  expect(linesOf(refused).some((line) => line.includes("sgr-1"))).toBe(false);
});

it("on a terminal what is refused is red, what passes green", () => {
  const text = formatTrace(refused, look({ paint: paint(true) }));
  expect(text).toContain("\u001b[32m✓\u001b[39m");
  expect(text).toContain("\u001b[31mdoes not arrive\u001b[39m");
});
