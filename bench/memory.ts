/** Memory: resident bytes after the same calls as a bare server, and what calls that leave nothing behind add. */
import { atMost } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ask, ec2Shot, load } from "./load.ts";
import type { Shot } from "./load.ts";
import { createVpc, withPair } from "./pair.ts";
import type { Pair } from "./pair.ts";
import { residentBytes } from "./server.ts";

const calls = 50_000;
const mebibyte = 1024 * 1024;

/** Resident memory after 50,000 calls against the bare server's, and growth over 50,000 more in MiB against 3. */
export function residentMemory(): Promise<readonly Figure[]> {
  let forms: readonly string[] = [];
  const prepare = async (port: number): Promise<readonly string[]> => {
    const vpcId = await createVpc(port, "10.0.0.0/16");
    forms = [
      "Action=DescribeVpcs",
      `Action=DescribeSubnets&Filter.1.Name=vpc-id&Filter.1.Value.1=${vpcId}`,
      `Action=CreateTags&ResourceId.1=${vpcId}&Tag.1.Key=Name&Tag.1.Value=bench`,
      `Action=DeleteTags&ResourceId.1=${vpcId}&Tag.1.Key=Name`,
      "Action=DescribeAvailabilityZones",
    ];
    return forms;
  };
  return withPair(() => ["--quota", "vpcs=100"], prepare, measure);

  async function measure({ ours, bare }: Pair): Promise<readonly Figure[]> {
    const shots = (port: number) => {
      const all = forms.map((form, answer) => ec2Shot(port, form, answer));
      return (index: number): Shot => all[index % all.length]!;
    };
    await load(ours.port, 32, calls, shots(ours.port));
    await load(bare.port, 32, calls, shots(bare.port));
    const first = residentBytes(ours.pid);
    const theirs = residentBytes(bare.pid);
    await createAndDelete(ours.port, calls / 2);
    const before = residentBytes(ours.pid);
    await createAndDelete(ours.port, calls / 2);
    const growth = Math.max(0, residentBytes(ours.pid) - before) / mebibyte;
    return [
      atMost("resident-memory", "MiB", first / mebibyte, theirs / mebibyte, 1.6),
      atMost("memory-growth", "MiB", growth, 3, 1),
    ];
  }
}

/** Pairs of calls that leave nothing behind: a gateway comes and goes. */
async function createAndDelete(port: number, pairs: number): Promise<void> {
  const create = ec2Shot(port, "Action=CreateInternetGateway");
  for (let i = 0; i < pairs; i++) {
    const answer = await ask(port, create);
    const id = /<internetGatewayId>(igw-[0-9a-f]+)</.exec(answer)![1]!;
    await ask(port, ec2Shot(port, `Action=DeleteInternetGateway&InternetGatewayId=${id}`));
  }
}
