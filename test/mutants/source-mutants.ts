/** DATA: mutants of sentences about load balancers, endpoints and flow logs, as changes of source texts. */

/** A sentence of a rule, the text that keeps it, what stands there instead, and the ordinary tests that notice. */
export interface SourceMutant {
  /** The rule's id, then what the mutant does instead. */
  readonly name: string;
  /** Below `src/`, as the tests are. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

const stations = "services/ec2/stations";
const balancerTests = [`${stations}/balancer.test.ts`];
const endpointTests = [`${stations}/endpoint.test.ts`, `${stations}/private-link.test.ts`];
const gatewayTests = [`${stations}/gateway-endpoint.test.ts`, `${stations}/endpoint.test.ts`];
const flowTests = ["services/ec2/flow-log.test.ts", "services/ec2/flow-log-feed.test.ts"];

const balancers: readonly SourceMutant[] = [
  {
    name: "M08 a load balancer makes nobody track",
    file: `${stations}/balancer.ts`,
    from: "tracksFlow: true,",
    to: "",
    tests: balancerTests,
  },
  {
    name: "M35 a load balancer made without groups gets some later",
    file: "services/elbv2/load-balancer-change.ts",
    from: "if (!row.hasGroups)",
    to: "if (false as boolean)",
    tests: ["services/elbv2/load-balancer-change.test.ts", "services/elbv2/load-balancer.test.ts"],
  },
  {
    name: "M35 inbound rules count over PrivateLink even where that is off",
    file: `${stations}/endpoint.ts`,
    from: ` || balancer.enforcesGroupsOnPrivateLink === "off"`,
    to: "",
    tests: endpointTests,
  },
  {
    name: "M35 inbound rules never count over PrivateLink",
    file: `${stations}/endpoint.ts`,
    from: `if (!balancer.hasGroups || balancer`,
    to: `if (true || balancer`,
    tests: endpointTests,
  },
  {
    name: "M35 the groups of a load balancer say nothing about it to its targets",
    file: `${stations}/balancer.ts`,
    from: `return hasGroups ? { tags: groupIds } : "lost";`,
    to: `return "lost";`,
    tests: balancerTests,
  },
  {
    name: "M36 targets that are instances do not see the client",
    file: "services/elbv2/target-group-attribute.ts",
    from: `flag(isUdp || targetType === "instance")`,
    to: `flag(isUdp)`,
    tests: balancerTests,
  },
  {
    name: "M36 targets by address see the client",
    file: "services/elbv2/target-group-attribute.ts",
    from: `flag(isUdp || targetType === "instance")`,
    to: `flag(true)`,
    tests: balancerTests,
  },
  {
    name: "M36 UDP need not keep the client's address",
    file: "services/elbv2/target-group-attribute.ts",
    from: `flag(isUdp || targetType === "instance")`,
    to: `flag(targetType === "instance")`,
    tests: ["services/elbv2/target-group.test.ts", ...balancerTests],
  },
  {
    name: "M36 clients' addresses are kept over PrivateLink",
    file: `${stations}/balancer.ts`,
    from: `? [{ when: overLink, with: passage(false) }, { with: passage(true) }]`,
    to: `? [{ with: passage(true) }]`,
    tests: endpointTests,
  },
  {
    name: "M36 a target that is its own client gets through",
    file: `${stations}/interface.ts`,
    from: "      fromItself(eni, own),\n",
    to: "",
    tests: balancerTests,
  },
  {
    name: "M37 a load balancer sends from any port",
    file: `${stations}/balancer.ts`,
    from: "ports: { from: 1024, to: 65535 }",
    to: "ports: { from: 1, to: 65535 }",
    tests: balancerTests,
  },
  {
    name: "M37 load balancers cross zones unless they are told not to",
    file: "services/elbv2/load-balancer-attribute.ts",
    from: `"load_balancing.cross_zone.enabled": flag(),`,
    to: `"load_balancing.cross_zone.enabled": flag(true),`,
    tests: balancerTests,
  },
  {
    name: "M37 a zone gives flows to every target",
    file: "services/elbv2/balance.ts",
    from: "return crosses || own",
    to: "return true || own",
    tests: balancerTests,
  },
];

const endpoints: readonly SourceMutant[] = [
  {
    name: "M08 an interface endpoint makes nobody track",
    file: `${stations}/endpoint.ts`,
    from: "    tracksFlow: true,\n    mtu",
    to: "    mtu",
    tests: endpointTests,
  },
  {
    name: "M08 the gateway endpoint of DynamoDB makes nobody track",
    file: `${stations}/gateway-endpoint.ts`,
    from: `endsWith(".dynamodb")`,
    to: `endsWith(".nothing")`,
    tests: gatewayTests,
  },
  {
    name: "M08 the gateway endpoint of S3 has flows tracked",
    file: `${stations}/gateway-endpoint.ts`,
    from: `endsWith(".dynamodb")`,
    to: `includes("amazonaws")`,
    tests: gatewayTests,
  },
  {
    name: "M38 a gateway endpoint serves peers and transit gateways",
    file: `${stations}/gateway-endpoint.ts`,
    from: `{ is: "in", side: "source", prefixes: vpc ? blocksOf(vpc) : [] }`,
    to: `{ is: "any", of: [{ is: "family", family: 4 }, { is: "family", family: 6 }] }`,
    tests: gatewayTests,
  },
  {
    name: "M38 a gateway endpoint carries UDP",
    file: `${stations}/gateway-endpoint.ts`,
    from: "protocols: [protocols.tcp] }",
    to: "protocols: [protocols.tcp, protocols.udp] }",
    tests: gatewayTests,
  },
  {
    name: "M38 a gateway endpoint carries no pings",
    file: `${stations}/gateway-endpoint.ts`,
    from: 'of: { is: "any", of: [tcp, echo] }',
    to: "of: tcp",
    tests: gatewayTests,
  },
  {
    name: "M38 a route to an endpoint wins over one of exactly that prefix",
    file: `${stations}/route-table.ts`,
    from: "static: 0, list: 1",
    to: "static: 1, list: 0",
    tests: gatewayTests,
  },
  {
    name: "M39 an interface endpoint answers pings",
    file: `${stations}/endpoint.ts`,
    from: "const carried = serviceId === undefined ? [protocols.tcp]",
    to: "const carried = serviceId === undefined ? [protocols.tcp, protocols.icmp]",
    tests: endpointTests,
  },
  {
    name: "M39 an interface endpoint begins flows",
    file: `${stations}/endpoint.ts`,
    from: `when: { is: "known", device: eni.id, direction: "back" },\n      session: { does: "renew"`,
    to: `when: { is: "family", family: 4 },\n      session: { does: "renew"`,
    tests: endpointTests,
  },
  {
    name: "M39 the groups of an endpoint do not judge what comes",
    file: `${stations}/interface.ts`,
    from: `[strange, go(at("endpoint", eni.id), { identity: "lost" })]`,
    to: `[go("internet-host")]`,
    tests: endpointTests,
  },
  {
    name: "M39 an endpoint's IPv6 address takes what comes by internet gateways",
    file: `${stations}/public-address.ts`,
    from: "closed: eni.denyAllIgwTraffic === true",
    to: "closed: false",
    tests: [...endpointTests, `${stations}/internet-gateway.test.ts`],
  },
];

const flowLogs: readonly SourceMutant[] = [
  {
    name: "M43 what a filter of the receiver refuses is accepted there",
    file: "services/ec2/flow-log-trace.ts",
    from: `refused) inbound("REJECT")`,
    to: `refused) inbound("ACCEPT")`,
    tests: flowTests,
  },
  {
    name: "M43 what the sender's ACL refuses is accepted at the sender",
    file: "services/ec2/flow-log-trace.ts",
    from: `isBlocked ? { action: "REJECT" as const`,
    to: `isBlocked ? { action: "ACCEPT" as const`,
    tests: flowTests,
  },
  {
    name: "M43 what arrives is told of at the sender alone",
    file: "services/ec2/flow-log-trace.ts",
    from: `else if (place === "interface-in" && !refused) inbound("ACCEPT");`,
    to: "",
    tests: flowTests,
  },
  {
    name: "M43 srcaddr is the packet's",
    file: "engines/flow-log/record.ts",
    from: `srcaddr: formatAddress(direction === "egress" ? own : source)`,
    to: `srcaddr: formatAddress(source)`,
    tests: ["engines/flow-log/flow-log.test.ts", ...flowTests],
  },
  {
    name: "M43 pkt-dstaddr is the interface's own",
    file: "engines/flow-log/record.ts",
    from: `"pkt-dstaddr": formatAddress(destination)`,
    to: `"pkt-dstaddr": formatAddress(direction === "ingress" ? own : destination)`,
    tests: ["engines/flow-log/flow-log.test.ts", ...flowTests],
  },
  ...[
    ["queries to Amazon's resolver", "(port === 53 && isOneOf(resolvers, at))", "false"],
    ["metadata, time and licences", "linkServices.some((range) => contains(range, at))", "false"],
    ["the default router's address", "isOneOf(routers, at) ||", ""],
    ["leases of DHCP", "leasePorts.has(seen.sourcePort) &&", "false &&"],
  ].map(([what, from, to]) => ({
    name: `M43 ${what} are logged`,
    file: "engines/flow-log/never-logged.ts",
    from: from!,
    to: to!,
    tests: ["engines/flow-log/flow-log.test.ts", ...flowTests],
  })),
  {
    name: "M43 mirrored copies are logged",
    file: "services/ec2/traffic-mirror-copy.ts",
    from: "const to = read",
    to: "const to: readonly (string | undefined)[] = []; read",
    tests: ["services/ec2/traffic-mirror-copy.test.ts"],
  },
  {
    name: "M43 an interface without traffic has no record",
    file: "services/ec2/flow-log-recorder.ts",
    from: `if (eni.status !== "in-use") return [];`,
    to: "return [];",
    tests: flowTests,
  },
  {
    name: "M43 what there was no room for is not told",
    file: "engines/flow-log/record.ts",
    from: "if (window.skipped)",
    to: "if (window.skipped && false)",
    tests: ["engines/flow-log/flow-log.test.ts"],
  },
  {
    name: "M43 windows of Nitro instances are as long as any",
    file: "services/ec2/flow-log-interface.ts",
    from: "return isNitro ? minuteMs : interval",
    to: "return interval",
    tests: flowTests,
  },
];

/** Every one. */
export const sourceMutants: readonly SourceMutant[] = [...balancers, ...endpoints, ...flowLogs];
