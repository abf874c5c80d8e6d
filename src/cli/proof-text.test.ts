/** Proofs as people read them: hops beside each other, ends, and differences that cannot be overlooked. */
import { expect, it } from "vitest";
import { paint } from "./paint.ts";
import { formatProof } from "./proof-text.ts";
import type { ProofAnswer } from "./proof-text.ts";

const header = {
  protocol: "tcp",
  source: "10.0.1.5",
  destination: "10.0.2.9",
  sourcePort: 50_000,
  destinationPort: 80,
};
const hop = (station: string, kind: string, outcome = "passes", code?: string) => {
  const resource = { id: station.split("/")[1]! };
  return {
    number: 1,
    station,
    kind,
    resource,
    outcome,
    because: "so",
    before: header,
    identity: null,
    ...(code && { code }),
  };
};
const model = {
  arrives: true,
  sentence: "TCP arrives.",
  pathMtu: 9001,
  forward: {
    direction: "forward",
    header,
    hops: [
      hop("groups-out/eni-1", "security groups, outbound"),
      hop("routes/rtb-1", "route table"),
      hop("guest/i-2", "instance", "delivered"),
    ],
  },
  source: { address: "10.0.1.5" },
  destination: { address: "10.0.2.9" },
};
const kernel = {
  direction: "forward",
  from: { namespace: "i-1", link: "eth0" },
  sent: header,
  arrived: true,
  header,
  hops: [
    { namespace: "vpc-1", chain: "f", station: "groups-out/eni-1", rule: "sg-1 sgr-1", verdict: "passes" },
    { namespace: "igw-1", chain: "guard", verdict: "passes" },
  ],
};
const proof: ProofAnswer = { model, kernel: [kernel], differences: [] };

it("model and kernel stand beside each other", () => {
  expect(formatProof(proof, paint(false))).toBe(`forward: tcp 10.0.1.5:50000 → 10.0.2.9:80
    model                              kernel, sent from i-1 eth0
  ✓ security groups, outbound  eni-1   ✓ vpc-1  groups-out/eni-1  sg-1 sgr-1
  ✓ route table  rtb-1                 ·
  ✓ instance  i-2                      ·
                                       ✓ igw-1  guard
    arrives as tcp 10.0.1.5:50000 → 10.0.2.9:80

arrives: TCP arrives.
The kernel does what the model says.
`);
});

it("differences are said to be errors of ours", () => {
  const { header: _, ...dropped } = { ...kernel, arrived: false };
  const text = formatProof(
    { model, kernel: [dropped], differences: [{ sentence: "In the model it arrives." }] },
    paint(false),
  );
  expect(text).toContain("\n    does not arrive\n");
  expect(text).toMatch(/\n✗ In the model it arrives\.\n1 difference is an error of Fogbank's\. .*\n$/);
  const told = { ...dropped, tooBig: { ...header, source: "198.18.0.1" } };
  const two = [{ sentence: "a" }, { sentence: "b" }];
  const longer = formatProof({ model, kernel: [told], differences: two }, paint(false));
  expect(longer).toContain("does not arrive; 198.18.0.1 tells its sender that it is too long\n");
  expect(longer).toContain("2 differences are errors of Fogbank's");
});
