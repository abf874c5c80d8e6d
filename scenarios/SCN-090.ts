/** SCN-090 PrivateLink between VPCs of the same range: callers reach the service, and nothing opens the other way. */
import { instance, tcpFrom } from "./parts.ts";
import { ask, groupIn, room, vpc } from "./peering.ts";
import { balancer, endpointAddress, endpointService, interfaceEndpoint } from "./private-link.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears } from "./talk.ts";
import { webUserData } from "./web.ts";

const range = "10.0.0.0/16";

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-090",
  title: "PrivateLink with overlapping ranges",
  build: [
    ...vpc("consuming", range),
    ...vpc("providing", range),
    ...room("consuming", "callers-room", "10.0.1.0/24"),
    ...room("providing", "servers-room", "10.0.2.0/24"),
    ...groupIn("consuming", "callers"),
    ...groupIn("consuming", "doors", tcpFrom(range, 80)),
    ...groupIn("providing", "servers", tcpFrom(range, 80)),
    ...instance("caller", "callers-room", "callers", false, { UserData: webUserData("caller", 80) }),
    ...instance("server", "servers-room", "servers", false, { UserData: webUserData("server", 80) }),
    ...balancer("front", "providing", "servers-room", "server", 80),
    endpointService("offer", "front"),
    interfaceEndpoint("door", "consuming", "callers-room", "doors", "$offer-service"),
    endpointAddress("door-ip", "consuming"),
  ],
  read: [
    { call: "DescribeVpcEndpoints", input: {}, list: "VpcEndpoints", count: 1 },
    { call: "DescribeVpcEndpointConnections", input: {}, list: "VpcEndpointConnections", count: 1 },
    { service: "elbv2", call: "DescribeLoadBalancers", input: {}, list: "LoadBalancers", count: 1 },
  ],
  async prove(network) {
    await network.arrives("$caller", network.name("door-ip"), "tcp/80");
  },
  async disprove(network) {
    await network.fails("$caller", network.name("door-ip"), "tcp/81", "ENI_SG_RULES_MISMATCH");
    await network.fails("$server", network.name("caller-ip"), "tcp/80", "X_ADDRESS_NOT_HELD");
    await network.change(ask("overlapping", "consuming", "providing"));
    const accept = { call: "AcceptVpcPeeringConnection", input: { VpcPeeringConnectionId: "$overlapping" } };
    await network.refused(accept, "InvalidStateTransition");
  },
  async packets(network) {
    const [caller, server] = [network.at("caller"), network.at("server")];
    await server.listens(80);
    await hears(caller, network.name("door-host"), 80, `server sees ${network.name("front-ip")}`);
    await caller.listens(80);
    await hangs(server, network.name("door-ip"));
    const { status } = await server.run(`curl -sS -m 1.2 http://${network.name("caller-ip")}/`);
    if (status === 0) throw new Error("the server reaches the caller");
  },
};

if (import.meta.main) await runAlone(scenario);
