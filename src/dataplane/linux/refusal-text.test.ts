/** Refused packets in the model's names and in words. */
import { describe, expect, it } from "vitest";
import { ruleOf, stationOf, whereOf, whyOf } from "./refusal-text.ts";

const place = {
  from: { port: "eni-1", segment: "subnet-1" },
  to: { port: "eni-2", segment: "subnet-2" },
};

describe("what a rule's comment says", () => {
  it.each([
    [
      { station: "groups-in/eni-2" },
      "groups-in/eni-2",
      "security groups, inbound of eni-2: no rule admits it",
      undefined,
    ],
    [
      { station: "entries-in/acl-1", rule: "100" },
      "acl-in/eni-2",
      "network ACL acl-1, inbound of subnet-2: rule acl-1 100",
      "acl-1 100",
    ],
    [
      { station: "entries-out/acl-1", rule: "*" },
      "acl-out/subnet-1",
      "network ACL acl-1, outbound of subnet-1: no rule admits it (rule acl-1 *)",
      "acl-1 *",
    ],
    [{ station: "routes/rtb-1" }, "routes/rtb-1", "route table rtb-1: no route, or one that leads nowhere", undefined],
    [
      { station: "local/vpc-1", code: "X_ADDRESS_NOT_HELD" },
      "local/vpc-1",
      "local route of vpc-1: X_ADDRESS_NOT_HELD",
      undefined,
    ],
    [
      { station: "interface-out/eni-1", rule: "foreign hardware address" },
      "interface-out/eni-1",
      "source/destination check, outbound of eni-1: foreign hardware address",
      undefined,
    ],
    [
      { station: "multicast-group/tgw-mcast-domain-1/239.1.1.1", code: "X_MULTICAST_NO_MEMBERS" },
      "multicast-group/tgw-mcast-domain-1/239.1.1.1",
      "group 239.1.1.1 of the multicast domain tgw-mcast-domain-1: X_MULTICAST_NO_MEMBERS",
      undefined,
    ],
    [
      { station: "nat-zone/nat-1/us-east-1a", code: "X_NGW_NO_SESSION" },
      "nat-zone/nat-1/us-east-1a",
      "NAT gateway nat-1 in us-east-1a: X_NGW_NO_SESSION",
      undefined,
    ],
    [
      { station: "private-of/198.18.0.1", code: "VPC_BLOCK_PUBLIC_ACCESS_ENABLED" },
      "private-of/198.18.0.1",
      "private address of 198.18.0.1: VPC_BLOCK_PUBLIC_ACCESS_ENABLED",
      undefined,
    ],
    [
      { station: "balancer/50dc6c495c0c9188/us-east-1a", code: "ELBV2_LISTENERS_MISMATCH" },
      "balancer/50dc6c495c0c9188/us-east-1a",
      "load balancer 50dc6c495c0c9188 in us-east-1a: ELBV2_LISTENERS_MISMATCH",
      undefined,
    ],
    [
      { station: "endpoint/eni-1", code: "PROTOCOL_RESTRICTION" },
      "endpoint/eni-1",
      "VPC endpoint at eni-1: PROTOCOL_RESTRICTION",
      undefined,
    ],
    [{ station: "new-thing/x", code: "X_A1" }, "new-thing/x", "new-thing/x: X_A1", undefined],
  ])("%j", (said, station, sentence, rule) => {
    expect(stationOf(said, place)).toBe(station);
    expect(`${whereOf(station, said, place)}: ${whyOf(station, said)}`).toBe(sentence);
    expect(ruleOf(said)).toBe(rule);
  });
});
