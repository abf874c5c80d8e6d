/** SCN-086 An interface moved between instances: its address and MAC answer from the other one. */
import assert from "node:assert/strict";
import { everythingFrom, group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const attach = (name: string): Step => ({
  call: "AttachNetworkInterface",
  input: { NetworkInterfaceId: "$service-eni", InstanceId: `$${name}`, DeviceIndex: 1 },
  keep: { attachment: "AttachmentId" },
});
const detach: Step = { call: "DetachNetworkInterface", input: { AttachmentId: "$attachment" } };
const address = "10.86.1.80";

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-086",
  title: "ENI moved between instances",
  build: [
    ...vpcWithGateway("moved", "10.86.0.0/16"),
    ...subnet("main", "10.86.0.0/24", "eu-west-1a"),
    ...subnet("service", "10.86.1.0/24", "eu-west-1a"),
    ...subnet("far", "10.86.2.0/24", "eu-west-1b"),
    ...group("open", everythingFrom("10.86.0.0/16")),
    {
      call: "CreateNetworkInterface",
      input: { SubnetId: "$service", Groups: ["$open"], PrivateIpAddress: address },
      keep: { "service-eni": "NetworkInterface.NetworkInterfaceId", mac: "NetworkInterface.MacAddress" },
    },
    ...instance("a", "main", "open", false, { UserData: webUserData("a", 80) }),
    ...instance("b", "main", "open", false, { UserData: webUserData("b", 80) }),
    ...instance("c", "far", "open"),
    ...instance("client", "service", "open"),
    attach("a"),
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 5)],
  async prove(network) {
    await network.arrives("$client", "$service-eni", "tcp/80");
    await network.refused({ ...attach("b"), keep: {} }, "InvalidNetworkInterface.InUse");
    await network.change(detach);
    await network.refused({ ...attach("c"), keep: {} }, "InvalidParameterCombination");
    await network.change({
      call: "DescribeNetworkInterfaces",
      input: { NetworkInterfaceIds: ["$a-eni"] },
      keep: { primary: "NetworkInterfaces.0.Attachment.AttachmentId" },
    });
    const primary = { call: "DetachNetworkInterface", input: { AttachmentId: "$primary" } };
    await network.refused(primary, "OperationNotPermitted");
    await network.change(attach("b"));
    await network.arrives("$client", "$service-eni", "tcp/80");
  },
  async packets(network) {
    const [a, b, client] = [network.at("a"), network.at("b"), network.at("client")];
    await together(a.listens(80), b.listens(80));
    const page = (from: string): string => `${from} sees ${network.name("client-ip")}`;
    const mac = async (): Promise<string> => {
      const answer = await client.does(`arping -c 1 -w 2 -I eth0 ${address}`);
      return /\[(.*)\]/.exec(answer)![1]!.toLowerCase();
    };
    await hears(client, address, 80, page("a"));
    assert.equal(await mac(), network.name("mac"));
    await network.change(detach);
    await hangs(client, address);
    assert.equal((await a.run("ip link show eth1")).status, 1, "the interface stays at a");
    await network.change(attach("b"));
    await hears(client, address, 80, page("b"));
    assert.equal(await mac(), network.name("mac"));
  },
};

if (import.meta.main) await runAlone(scenario);
