/** A cloud with the loopback data plane, hosts in it, and local servers to bind: for tests that need no rights. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import { promisify } from "node:util";
import { openLoopbackPlane } from "../../src/dataplane/loopback/loopback-plane.ts";
import type { Plane } from "../../src/dataplane/plane.ts";
import type { IpPermission } from "../../src/models/ec2.d.ts";
import { instanceSpecOf } from "../../src/services/ec2/specs/instance.ts";
import { leaseOf } from "../../src/services/ec2/specs/lease.ts";
import { instanceAt, metadataOf } from "../../src/services/ec2/specs/metadata.ts";
import { networkOf } from "../../src/services/ec2/specs/index.ts";
import { askerAt, nameIn } from "../../src/services/ec2/specs/names.ts";
import { graphOf } from "../../src/services/ec2/stations/index.ts";
import { openCloud } from "../cloud.ts";
import type { TestCloud } from "../cloud.ts";
import { oneInstance } from "../instance.ts";

const run = promisify(execFile);

/** A host of the test network. */
export interface TestHost {
  readonly id: string;
  readonly eni: string;
  readonly ip: string;
  readonly publicIp: string;
  readonly group: string;
}

/** The cloud, its plane, and what tests do with them. */
export interface LoopbackCloud extends TestCloud {
  readonly plane: Plane;
  /** The port of the SOCKS entrance. */
  readonly entrance: number;
  /** An instance in the default VPC, in a group of its own that lets everything out and nothing in. */
  readonly host: (name: string, options?: object) => Promise<TestHost>;
  /** Lets something into the group of a host. */
  readonly admit: (host: TestHost, port: number, from: string, protocol?: string) => Promise<void>;
  readonly revoke: (host: TestHost, port: number, from: string, protocol?: string) => Promise<void>;
  /** curl from a place: what it printed, or the number of its error. */
  readonly curl: (user: string, ...args: string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens both. */
export async function openLoopbackCloud(
  more: { readonly data?: string; readonly uplink?: boolean } = {},
): Promise<LoopbackCloud> {
  const test = openCloud();
  await test.cloud.use("ec2");
  const plane = await openLoopbackPlane({
    cloud: test.cloud,
    wanted: {
      network: networkOf,
      graph: graphOf,
      instances: () => [],
      instance: instanceSpecOf,
      metadata: metadataOf,
      instanceAt: (read, router, address) => instanceAt(read, router, address),
      lease: (read, port) => read.value(leaseOf, port),
      name: nameIn,
      asker: askerAt,
      ended: () => {},
      healthFound: () => {},
      groupSaid: () => undefined,
    },
    log: { error: (fields, message) => process.stderr.write(`${message} ${String(Object.values(fields)[0])}\n`) },
    uplink: more.uplink ?? false,
    ...(more.data !== undefined && { data: more.data }),
  });
  const entrance = Number(String((await plane.status())["socks"]).split(":")[1]);
  const permission = (port: number, from: string, protocol: string): IpPermission => ({
    IpProtocol: protocol,
    FromPort: port,
    ToPort: port,
    ...peerOf(from),
  });
  return {
    ...test,
    plane,
    entrance,
    host: (name, options) => launch(test, name, options),
    admit: async ({ group }, port, from, protocol = "tcp") => {
      const input = { GroupId: group, IpPermissions: [permission(port, from, protocol)] };
      await test.ec2("AuthorizeSecurityGroupIngress", input);
    },
    revoke: async ({ group }, port, from, protocol = "tcp") => {
      await test.ec2("RevokeSecurityGroupIngress", {
        GroupId: group,
        IpPermissions: [permission(port, from, protocol)],
      });
    },
    curl: (user, ...args) => curlFrom(entrance, user, args),
    close: () => plane.close(),
  };
}

function peerOf(from: string): Partial<IpPermission> {
  if (from.startsWith("sg-")) return { UserIdGroupPairs: [{ GroupId: from }] };
  return from.includes(":") ? { Ipv6Ranges: [{ CidrIpv6: from }] } : { IpRanges: [{ CidrIp: from }] };
}

async function launch({ ec2 }: TestCloud, name: string, options: object = {}): Promise<TestHost> {
  const { GroupId } = await ec2("CreateSecurityGroup", { GroupName: name, Description: name });
  const { Instances } = await ec2("RunInstances", { ...oneInstance, SecurityGroupIds: [GroupId!], ...options });
  const id = Instances![0]!.InstanceId!;
  const { Reservations } = await ec2("DescribeInstances", { InstanceIds: [id] });
  const found = Reservations![0]!.Instances![0]!;
  const { NetworkInterfaceId: eni } = found.NetworkInterfaces![0]!;
  return { id, eni: eni!, ip: found.PrivateIpAddress!, publicIp: found.PublicIpAddress ?? "", group: GroupId! };
}

async function curlFrom(entrance: number, user: string, args: readonly string[]): Promise<string> {
  const fixed = ["-sS", "--noproxy", "", "--max-time", "5", "--proxy", `socks5h://${user}@127.0.0.1:${entrance}`];
  try {
    return (await run("curl", [...fixed, ...args])).stdout;
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return `${code} ${stderr.trim()}`;
  }
}

/** A local web server that says its name, and what the connection began with before the request. */
export async function serveHttp(name: string): Promise<{ readonly at: string; readonly server: Server }> {
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (piece: Buffer) => {
      heard = Buffer.concat([heard, piece]);
      const begins = heard.indexOf("GET ");
      if (begins < 0) return;
      const body = `${name} ${heard.subarray(0, begins).toString("latin1").trim()}`.trim();
      socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`, "latin1");
    });
  });
  return { at: await listening(server), server };
}

/** A local server that gives each connection to a function. */
export async function serveRaw(
  take: (socket: Socket) => void,
): Promise<{ readonly at: string; readonly server: Server }> {
  const server = createServer({ allowHalfOpen: true }, take);
  return { at: await listening(server), server };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
