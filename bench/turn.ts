/** The server's longest turn under load, with many rows and while time is moved, against its limit. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atMost } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ask, ec2Shot, load, median } from "./load.ts";
import { startOurs } from "./server.ts";

const limitMs = 20;
const rows = 10_000;
const calls = 10_000;

/** 32 clients write and read by id among 10,000 gateways, durable, while a month passes: the middle of five rounds. */
export async function longestTurn(): Promise<Figure> {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-bench-"));
  const server = await startOurs("--data", directory, "--quota", `internet-gateways=${rows + calls * 6}`);
  const admin = (method: string, path: string, body?: string): Promise<string> =>
    fetch(`http://127.0.0.1:${server.port}/_fogbank/${path}`, { method, body }).then((response) => response.text());
  const turn = async (): Promise<number> =>
    Number(/^fogbank_longest_turn_seconds (\S+)$/m.exec(await admin("GET", "metrics"))![1]) * 1_000;
  try {
    const create = ec2Shot(server.port, "Action=CreateInternetGateway");
    await load(server.port, 32, rows, () => create);
    const answer = await ask(server.port, create);
    const id = /<internetGatewayId>(igw-[0-9a-f]+)</.exec(answer)![1]!;
    const read = ec2Shot(server.port, `Action=DescribeInternetGateways&InternetGatewayId.1=${id}`);
    const turns: number[] = [];
    for (let round = 0; round < 5; round++) {
      await turn();
      const moved = admin("POST", "clock", '{"advance":"30d"}');
      await load(server.port, 32, calls, (index) => (index % 2 === 0 ? create : read));
      await moved;
      turns.push(await turn());
    }
    return atMost("longest-turn", "ms", median(turns), limitMs, 1);
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true });
  }
}
