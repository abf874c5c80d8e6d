/** Tracing: one packet in a network of 10,000 interfaces against one in a network of 10. */
import { atMost } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ask, ec2Shot, load, median, postShot } from "./load.ts";
import type { Shot } from "./load.ts";
import { createVpc } from "./pair.ts";
import { startOurs } from "./server.ts";
import type { Measured } from "./server.ts";

interface Network {
  readonly server: Measured;
  /** Ten of its interfaces. */
  readonly interfaces: readonly string[];
}

/** Milliseconds of a trace right after one of its ends changed, so that what it needs is derived anew. */
export async function traceAmongMany(): Promise<Figure> {
  const few = await build(10);
  const many = await build(10_000);
  try {
    const times = { few: [] as number[], many: [] as number[] };
    for (let round = 0; round < 9; round++) {
      times.many.push(await traces(many));
      times.few.push(await traces(few));
    }
    return atMost("trace-10000-of-10", "ms", median(times.many.slice(1)), median(times.few.slice(1)), 1.5);
  } finally {
    await few.server.stop();
    await many.server.stop();
  }
}

async function build(count: number): Promise<Network> {
  const server = await startOurs("--quota", "network-interfaces=20000");
  const { port } = server;
  const vpcId = await createVpc(port, "10.0.0.0/16");
  const answer = await ask(port, ec2Shot(port, `Action=CreateSubnet&VpcId=${vpcId}&CidrBlock=10.0.0.0%2F18`));
  const subnetId = /<subnetId>(subnet-[0-9a-f]+)</.exec(answer)![1]!;
  const create = ec2Shot(port, `Action=CreateNetworkInterface&SubnetId=${subnetId}`);
  const interfaces: string[] = [];
  for (let i = 0; i < 10; i++)
    interfaces.push(/<networkInterfaceId>(eni-[0-9a-f]+)</.exec(await ask(port, create))![1]!);
  if (count > 10) await load(port, 32, count - 10, () => create);
  return { server, interfaces };
}

async function traces({ server: { port }, interfaces }: Network): Promise<number> {
  const shots = interfaces.map((source, i) => {
    const destination = interfaces[(i + 1) % interfaces.length]!;
    return postShot(port, "/_fogbank/trace", JSON.stringify({ source, destination, protocol: "tcp", port: 443 }));
  });
  const changes = interfaces.map((id) =>
    ec2Shot(port, `Action=ModifyNetworkInterfaceAttribute&NetworkInterfaceId=${id}&Description.Value=x`),
  );
  const turns = (index: number): Shot => (index % 2 === 0 ? changes : shots)[(index >> 1) % shots.length]!;
  const { latencies } = await load(port, 1, 400, turns);
  return median([...latencies].filter((_, index) => index % 2 === 1));
}
