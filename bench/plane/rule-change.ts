/** A rule among 1,000 interfaces: from the call to the first packet that passes, against a bare transaction. */
import { atMost } from "../figure.ts";
import type { Figure } from "../figure.ts";
import { ec2Shot, median, Connection } from "../load.ts";
import { BareTable } from "./bare-table.ts";
import { withCloud } from "./cloud.ts";
import type { Cloud, Launched, Network } from "./cloud.ts";
import { Knock } from "./knock.ts";

const interfaces = 1_000;
const rounds = 40;
const large = { type: "m5.24xlarge", interfaces: 15 } as const;
/** What a call may take on top of two transactions, in milliseconds. */
const allowanceMs = 2;

/** Milliseconds of both; the aim is twice the bare transaction and 2 ms. */
export function ruleChange(): Promise<Figure> {
  return withCloud(["--quota", "running-standard-vcpus=100000"], async (cloud) => {
    const { vpc, ...network } = await cloud.network(0);
    const group = await cloud.group(vpc, "bench");
    const [from, to] = await build(cloud, network, group);
    const table = new BareTable(await copyOf(cloud, vpc));
    const knock = new Knock({ from: await cloud.space(from.id), to: await cloud.space(to.id), address: to.address });
    const connection = await Connection.open(cloud.server.port);
    const times = { ours: [] as number[], theirs: [] as number[] };
    try {
      for (let round = 0; round < rounds; round++) {
        const port = 20_000 + round;
        const form = ruleForm(group, port);
        const call = (action: string): Promise<string> =>
          connection.send(ec2Shot(cloud.server.port, `Action=${action}SecurityGroupIngress&${form}`).bytes);
        const passed = await knock.until(port, () => call("Authorize"));
        times.ours.push(passed);
        await call("Revoke");
        await cloud.settle();
        times.theirs.push(table.addRule(port));
      }
    } finally {
      connection.close();
      await knock.close();
      table.close();
    }
    const limit = 2 * median(times.theirs) + allowanceMs;
    return atMost("rule-change-1000", "ms", median(times.ours), limit, 1);
  });
}

/** A rule about a UDP port, as a query has it. */
function ruleForm(group: string, port: number): string {
  const rule = { IpProtocol: "udp", FromPort: port, ToPort: port, "IpRanges.1.CidrIp": "10.0.0.0%2F16" };
  const members = Object.entries(rule).map(([name, value]) => `IpPermissions.1.${name}=${value}`);
  return [`GroupId=${group}`, ...members].join("&");
}

/** Instances with 1,000 interfaces in all, of which two are those of the sender and the receiver. */
async function build(cloud: Cloud, { near, far }: Omit<Network, "vpc">, group: string): Promise<[Launched, Launched]> {
  const own = { SecurityGroupIds: [group] };
  const from = await cloud.launchOne({ SubnetId: near, ...own });
  const to = await cloud.launchOne({ SubnetId: far, ...own });
  const others = interfaces - 2;
  for (let left = others; left > 0; left -= large.interfaces) {
    const wish = (DeviceIndex: number) => ({ DeviceIndex, SubnetId: near, Groups: [group] });
    const NetworkInterfaces = Array.from({ length: Math.min(left, large.interfaces) }, (_, n) => wish(n));
    await cloud.begin({ InstanceType: large.type, NetworkInterfaces });
  }
  await cloud.settle();
  return [from, to];
}

/** What nft lists otherwise than it reads it: rules that change a byte by itself. */
const unreadable = /^.*\b(?:ip ttl|ip6 hoplimit) set .*$/gm;

/**
 * A router's rule set that stands without its links: chains on links are chains by themselves. Throws when it is not as
 * large as it should be.
 */
async function copyOf(cloud: Cloud, router: string): Promise<string> {
  const [inet, netdev] = [await cloud.rules(router, "inet"), await cloud.rules(router, "netdev")];
  const ports = new Set(inet.match(/chain in_[\w.-]+/g)).size;
  if (ports < interfaces) throw new Error(`${ports} ports stand in the router instead of ${interfaces}`);
  const apart = netdev.replaceAll(/^\s+type filter hook .*$/gm, "");
  return (inet + apart).replaceAll(unreadable, "");
}
