/** An imported network runs: its instances come up with their addresses and reach each other as in AWS. */
import { EC2 } from "@aws-sdk/client-ec2";
import { afterEach, expect, it } from "vitest";
import { readDirectory } from "../../../src/cli/import-directory.ts";
import { sendFiles } from "../../../src/cli/import.ts";
import { noInstances, PlaneServer } from "../plane-server.ts";

const configsOf = (lab: string): string => new URL(`../../../labs/${lab}/aws_configs`, import.meta.url).pathname;
const [near, far] = ["i-07ae69cc808e8804e", "10.2.1.252"];

let server: PlaneServer;
afterEach(async () => server.process.stop());

async function start(boot: boolean, lab = "aws_multi_account_vpc_peering"): Promise<void> {
  server = await PlaneServer.start();
  await sendFiles(server.process.endpoint, await readDirectory(configsOf(lab)), { boot });
  await server.settle();
}

it.skipIf(noInstances !== undefined)("an imported address that nobody holds any longer leads nowhere", async () => {
  await start(true);
  const credentials = { accessKeyId: "951601349076", secretAccessKey: "x" };
  const theirs = new EC2({ endpoint: server.process.endpoint, region: "us-east-1", credentials });
  const [held] = (await theirs.describeInstances()).Reservations!.flatMap(({ Instances = [] }) => Instances);
  const asked = { source: near, destination: held!.PublicIpAddress!, protocol: "icmp" };
  expect(await server.admin("POST", "prove", asked)).toMatchObject({ model: { arrives: true }, differences: [] });
  await theirs.stopInstances({ InstanceIds: [held!.InstanceId!] });
  await server.settle();
  const proof = await server.admin("POST", "prove", asked);
  expect(proof).toMatchObject({ model: { code: "X_ADDRESS_NOT_HELD" }, kernel: [{ arrived: false }], differences: [] });
});

it.skipIf(noInstances !== undefined)("imported load balancers reach the targets that they reached in AWS", async () => {
  await start(true, "aws_nlb_targets_ip");
  const targets = ["i-0452f4c114ee378c1", "i-063fbd453c5cc48d9", "i-008e95f9840fbff35", "i-0807a6e3786f0d211"];
  for (const id of targets)
    await server.inside(id, "(setsid socat tcp-listen:80,fork,reuseaddr exec:hostname >/dev/null 2>&1 &); sleep 0.3");
  const client = await server.cli("internet", "add-host", "client", "203.0.113.77");
  expect(client.status).toBe(0);
  const ask = (to: string) =>
    server.cli("internet", "exec", "client", "--", "socat", "-u", `tcp:${to}:80,connect-timeout=2`, "-");
  const answered = await Promise.all(["35.169.141.131", "54.204.217.240", "54.237.5.132", "174.129.144.179"].map(ask));
  expect(answered.map(({ status }) => status)).toEqual([0, 0, 1, 1]);
});

const question = { source: near, destination: far, protocol: "icmp" };

it.skipIf(noInstances !== undefined)("imported instances run and ping each other over their peering", async () => {
  await start(true);
  expect(await server.plane()).toMatchObject({ instances: 2 });
  expect(await server.inside(near, `ping -c1 -W2 ${far}`)).toContain("1 received");
});

it.skipIf(noInstances !== undefined)("instances that shall not boot run nothing, and traces go by them", async () => {
  await start(false);
  expect((await server.plane()).instances ?? 0).toBe(0);
  expect(await server.admin("POST", "trace", question)).toMatchObject({ arrives: true });
});
