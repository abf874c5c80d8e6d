/** Proofs: packets are sent from and awaited at the right places, and whatever differs from the model is said. */
import { describe, expect, it } from "vitest";
import type { Hop, Leg } from "../../fabric/trace-types.ts";
import { address } from "../../net/address.ts";
import { decodePacket, encodePacket } from "../../net/packet-bytes.ts";
import type { Header } from "../../net/packet.ts";
import { prefix } from "../../net/prefix.ts";
import type { NetworkView, PortSpec } from "../../specs/network.ts";
import { proveFlow } from "./prove.ts";
import type { Proof, ProvenTrace } from "./prove.ts";
import { hopsOf } from "./prove-hop.ts";
import type { ProbeAnswer, ProbeRequest, ProbeStep } from "./protocol.ts";

const header = {
  protocol: "tcp",
  source: "10.0.1.5",
  destination: "10.0.2.9",
  sourcePort: 50_000,
  destinationPort: 80,
  length: 0,
};
const back = {
  ...header,
  source: "10.0.2.9",
  destination: "10.0.1.5",
  sourcePort: 80,
  destinationPort: 50_000,
  flags: "syn-ack",
};

const hop = (station: string, outcome: Hop["outcome"] = "passes", more: Partial<Hop> = {}): Hop => {
  const resource = { id: station.split("/")[1] ?? station, type: "x" };
  return { number: 1, station, kind: "x", resource, outcome, because: "so", before: header, identity: null, ...more };
};
const rule = (text: string): Partial<Hop> => ({ rule: text });
const leg = (direction: Leg["direction"], hops: readonly Hop[], more: Partial<Leg> = {}): Leg => ({
  direction,
  disposition: hops.at(-1)!.outcome === "delivered" ? "delivered" : "dropped",
  because: "so",
  endedAt: hops.at(-1)!.station,
  header: direction === "reply" ? back : header,
  hops: direction === "reply" ? hops.map((one) => ({ ...one, before: back })) : hops,
  mtu: 9001,
  ...more,
});
const open = [
  hop("groups-out/eni-1", "passes", rule("sg-1 rule sgr-1 (all to 0.0.0.0/0)")),
  hop("acl-out/eni-1", "passes", rule("acl-1 rule 100 (allow all to 0.0.0.0/0)")),
  hop("groups-in/eni-2", "passes", rule("sg-2 rule sgr-2 (tcp 80 from sg-1)")),
  hop("guest/eni-2", "delivered"),
];
const model = (forward: Leg, reply?: Leg): ProvenTrace => ({
  arrives: forward.disposition === "delivered",
  disposition: forward.disposition,
  sentence: "so",
  forward,
  ...(reply && { reply }),
  pathMtu: 9001,
  sessions: {},
  source: { address: "10.0.1.5", networkInterfaceId: "eni-1" },
  destination: { address: "10.0.2.9" },
});

const port = (id: string, own: string, behind: PortSpec["behind"]): Partial<PortSpec> => {
  return { id, router: "vpc-1", addresses: [address(own)], prefixes: [prefix(`${own}/32`)], behind };
};
const ports = [
  port("eni-1", "10.0.1.5", { is: "instance", id: "i-1", device: 0 }),
  port("eni-2", "10.0.2.9", { is: "instance", id: "i-2", device: 1 }),
  port("eni-nat", "10.0.3.3", { is: "translator", id: "nat-1" }),
];
const view = {
  routers: () => ["vpc-1"],
  router: () => ({ ports: ports.map(({ id }) => id!), publicAddresses: [] as string[] }),
  port: (id: string) => ports.find((one) => one.id === id),
} as unknown as NetworkView;

type Kernel = (
  sent: Header,
  request: ProbeRequest,
) => { arrives?: Partial<Header>; error?: Header; steps: ProbeStep[] };

/** A kernel that does with packets what it is told, and what it was asked to do. */
async function prove(question: object, trace: ProvenTrace, kernel: Kernel) {
  const asked: ProbeRequest[] = [];
  const hosts: string[] = [];
  const probe = async (request: ProbeRequest): Promise<ProbeAnswer> => {
    asked.push(request);
    const sent = decodePacket(Buffer.from(request.packet, "base64"))!;
    const { arrives, error, steps } = kernel(sent.header, request);
    const at = (place: { namespace: string; link: string } | undefined, header: Header, payload: Uint8Array) =>
      place
        ? [
            {
              ...place,
              outgoing: false,
              packet: Buffer.from(encodePacket({ ...header, length: 0 }, { payload, mark: sent.mark })).toString(
                "base64",
              ),
            },
          ]
        : [];
    const came = arrives ? at(request.watch[1], { ...sent.header, ...arrives }, sent.payload) : [];
    return { seen: [...came, ...(error ? at(request.watch[0], error, new Uint8Array()) : [])], steps };
  };
  const tools = {
    view,
    probe,
    hosts: {
      list: async () => [{ name: "shop", addresses: ["203.0.113.80"] }],
      add: async ({ name }: { name: string }) => void hosts.push(`+${name.slice(0, 6)}`),
      remove: async (name: string) => void hosts.push(`-${name.slice(0, 6)}`),
    },
  };
  const proof: Proof = await proveFlow(question as Record<string, unknown>, trace, tools);
  return { proof, asked, hosts };
}

const step = (chain: string, verdict: string, comment?: string): ProbeStep => ({
  namespace: "vpc-1",
  chain,
  verdict,
  comment,
});
const admitted = [
  step("out_eni-1", "jump", "groups-out/eni-1"),
  step("f_group-out_sg-1", "accept", "group-out/sg-1 sgr-1"),
  step("segment", "goto", "acl-out/eni-1"),
  step("f_acl-out_acl-1", "accept", "entries-out/acl-1 100"),
  step("in_eni-2", "jump", "groups-in/eni-2"),
  step("f_group-in_sg-2", "accept", "group-in/sg-2 sgr-2"),
];

describe("a proof", () => {
  it("sends the packet from one end, awaits it at the other, and sends the reply from there", async () => {
    const trace = model(leg("forward", open), leg("reply", [hop("guest/eni-1", "delivered")]));
    const { proof, asked } = await prove({ sourcePort: 50_000 }, trace, () => ({ arrives: {}, steps: admitted }));
    expect(proof.differences).toEqual([]);
    expect(asked.map(({ namespace, link, watch }) => [namespace, link, watch.length])).toEqual([
      ["i-1", "eth0", 2],
      ["i-2", "eth1", 2],
    ]);
    expect(asked[0]!.watch[1]).toEqual({ namespace: "i-2", link: "eth1" });
    const [, reply] = proof.kernel;
    expect(reply).toMatchObject({ direction: "reply", arrived: true, sent: { source: "10.0.2.9", flags: "syn-ack" } });
  });

  it("answers what came, as a translator changed it", async () => {
    const translated = hop("nat/nat-1", "passes", { session: { device: "nat-1", state: "translated" }, after: header });
    const trace = model(leg("forward", [translated, ...open]), leg("reply", [hop("guest/eni-1", "delivered")]));
    const { proof } = await prove({}, trace, (sent) => ({
      arrives: sent.flags === "syn" ? { sourcePort: 1024 } : {},
      steps: [],
    }));
    expect(proof.kernel[1]!.sent).toMatchObject({ destinationPort: 1024 });
    expect(proof.differences).toEqual([expect.objectContaining({ direction: "reply", what: "header" })]);
  });

  it.each([
    ["a packet that arrives although the model drops it", "verdict", [hop("acl-in/eni-2", "dropped")], true, admitted],
    [
      "a packet that is dropped although the model lets it pass",
      "verdict",
      open,
      false,
      [step("x", "drop", "interface-in/eni-2 CODE")],
    ],
    [
      "another place at which it ends",
      "station",
      [hop("acl-in/eni-2", "dropped")],
      false,
      [step("x", "drop", "groups-in/eni-2")],
    ],
    ["an end of which no rule tells", "station", [hop("acl-in/eni-2", "dropped")], false, []],
    [
      "another rule that drops it",
      "rule",
      [hop("acl-in/eni-2", "dropped", rule("acl-1 rule 90 (deny tcp)"))],
      false,
      [step("x", "goto", "acl-in/eni-2"), step("f", "drop", "entries-in/acl-1 100")],
    ],
    [
      "another rule that admits it",
      "rule",
      open,
      true,
      [step("x", "jump", "groups-in/eni-2"), step("f", "accept", "group-in/sg-2 sgr-9")],
    ],
  ] as const)("tells of %s", async (_, what, hops, arrives, steps) => {
    const { proof } = await prove({}, model(leg("forward", hops)), () => ({
      ...(arrives && { arrives: {} }),
      steps: [...steps],
    }));
    expect(proof.differences.map((one) => one.what)).toEqual([what]);
    expect(proof.differences[0]!.sentence).toMatch(/^In the model .*\.$/);
  });

  it("tells of another header at the end", async () => {
    const { proof } = await prove({}, model(leg("forward", open)), () => ({
      arrives: { destinationPort: 81 },
      steps: [],
    }));
    expect(proof.differences).toMatchObject([{ what: "header", kernel: expect.stringMatching(/port 81$/) }]);
  });

  it.each([
    [
      "the same station, named shorter by the kernel",
      [hop("routes/rtb-1", "dropped")],
      [step("refused", "drop", "routes")],
    ],
    [
      "the last rule of a list, which has no number",
      [hop("acl-in/eni-2", "dropped")],
      [step("x", "goto", "acl-in/eni-2"), step("f", "drop", "entries-in/acl-1 *")],
    ],
    [
      "a filter that was looked up in a set",
      [{ ...hop("groups-in/eni-2", "passes", rule("sg-2 rule sgr-2 (x)")) }, hop("acl-in/eni-2", "dropped")],
      [step("x", "jump", "groups-in/eni-2"), step("f", "accept", "group-in/sg-2"), step("x", "drop", "acl-in/eni-2")],
    ],
  ] as const)("takes as equal %s", async (_, hops, steps) => {
    const { proof } = await prove({}, model(leg("forward", hops)), () => ({ steps: [...steps] }));
    expect(proof.differences).toEqual([]);
  });

  it("compares who tells a sender that its packet is too long", async () => {
    const tooBig: Header = {
      protocol: 1,
      source: address("198.18.0.1"),
      destination: address("10.0.1.5"),
      icmp: { type: 3, code: 4 },
      length: 0,
      whole: true,
      quotes: {
        protocol: 17,
        source: address("10.0.1.5"),
        destination: address("203.0.113.80"),
        sourcePort: 1,
        destinationPort: 2,
        length: 1600,
        whole: true,
      },
    };
    const answer = leg("too-big answer", [hop("guest/eni-1", "delivered")], {
      header: { ...back, source: "198.18.0.1" },
    });
    const trace = {
      ...model(leg("forward", [hop("gateway-out/igw-1", "too-big")], { disposition: "too-big" })),
      tooBigAnswer: answer,
    };
    const told = await prove({ bytes: 1600 }, trace, () => ({ error: tooBig, steps: [] }));
    expect(told.proof.differences).toEqual([]);
    expect(told.proof.kernel[0]!.tooBig).toMatchObject({ source: "198.18.0.1" });
    const silent = await prove({ bytes: 1600 }, trace, () => ({ steps: [] }));
    expect(silent.proof.differences).toMatchObject([
      { what: "too big", model: "told by 198.18.0.1", kernel: "not told" },
    ]);
  });

  it("takes a packet that the sender's own link is too small for as one that does not arrive", async () => {
    const trace = model(leg("forward", [hop("interface-out/eni-1", "too-big")], { disposition: "too-big" }));
    const refuses = (why: string) =>
      prove({}, trace, () => {
        throw new Error(why);
      });
    expect((await refuses("send: Message too long (EMSGSIZE)")).proof.differences).toEqual([]);
    await expect(refuses("send: No buffer space available (ENOBUFS)")).rejects.toThrow("ENOBUFS");
  });

  it("does not take a packet as arrived that came to a translator, which refuses what is for itself", async () => {
    const hops = [hop("nat/nat-1", "dropped")];
    const trace = {
      ...model(leg("forward", hops)),
      destination: { address: "10.0.3.3", networkInterfaceId: "eni-nat" },
    };
    const refused = [{ ...step("answers", "drop", "nat/nat-1 X_NGW_NO_SESSION"), namespace: "nat-1" }];
    const { proof, asked } = await prove({}, trace, () => ({ steps: refused }));
    expect(proof.differences).toEqual([]);
    expect(asked[0]).toMatchObject({ watch: [{ namespace: "i-1" }], swallow: false });
    const passed = await prove({}, trace, () => ({ steps: [] }));
    expect(passed.proof.differences).toMatchObject([{ what: "station", model: "nat/nat-1" }]);
  });

  it("uses a test host that has the address, lends one that has not, and takes it back", async () => {
    const outside = { ...header, source: "203.0.113.80" };
    const from = (source: string): ProvenTrace => ({
      ...model(
        leg(
          "forward",
          open.map((one) => ({ ...one, before: { ...outside, source } })),
        ),
      ),
      source: { address: source },
      destination: { address: "10.0.2.9", networkInterfaceId: "eni-2" },
    });
    const known = await prove({}, from("203.0.113.80"), () => ({ arrives: {}, steps: [] }));
    expect([known.asked[0]!.namespace, known.hosts]).toEqual(["host-shop", []]);
    const lent = await prove({}, from("203.0.113.10"), () => ({ steps: [] }));
    expect([lent.asked[0]!.namespace.slice(0, 11), lent.hosts]).toEqual(["host-proof-", ["+proof-", "-proof-"]]);
    const broken = prove({}, from("203.0.113.10"), () => {
      throw new Error("no");
    });
    await expect(broken).rejects.toThrow("no");
  });

  it("refuses what cannot be sent for real", async () => {
    const never: Kernel = () => ({ steps: [] });
    const nowhere = { ...model(leg("forward", open)), source: { address: "10.0.1.7", networkInterfaceId: "eni-9" } };
    await expect(prove({}, nowhere, never)).rejects.toThrow(/Nothing runs behind eni-9/);
    await expect(prove({ sessions: {} }, model(leg("forward", open)), never)).rejects.toThrow(/sessions/);
    const error = model(
      leg(
        "forward",
        open.map((one) => ({ ...one, before: { ...header, protocol: "icmp", icmp: { type: 3, code: 4 } } })),
      ),
    );
    await expect(prove({}, error, never)).rejects.toThrow(/about another packet/);
  });
});

describe("the kernel's hops", () => {
  it("are the stations that comments name, each with the rule that decided last, and drops without a comment", () => {
    expect(hopsOf([step("entry", "accept"), ...admitted.slice(0, 2), step("deliver", "drop")])).toEqual([
      {
        namespace: "vpc-1",
        chain: "f_group-out_sg-1",
        station: "groups-out/eni-1",
        rule: "sg-1 sgr-1",
        verdict: "passes",
      },
      { namespace: "vpc-1", chain: "deliver", verdict: "drops" },
    ]);
    const two = [
      step("in", "jump", "groups-in/eni-2"),
      step("f", "jump", "group-in/sg-2"),
      step("in", "jump", "groups-in/eni-2"),
      step("in", "drop", "groups-in/eni-2"),
    ];
    expect(hopsOf(two)).toEqual([{ namespace: "vpc-1", chain: "in", station: "groups-in/eni-2", verdict: "drops" }]);
    expect(hopsOf([step("out", "accept", "groups-out/eni-1 tracked")])[0]).toMatchObject({ rule: "tracked" });
    const taken = [step("in_p1", "stolen", "service/dhcp"), step("in_p2", "stolen")];
    expect(hopsOf(taken).map(({ verdict }) => verdict)).toEqual(["passes", "drops"]);
  });
});
