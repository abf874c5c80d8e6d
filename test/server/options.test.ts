/** What options of the server mean to its clients. */
import { EC2 } from "@aws-sdk/client-ec2";
import { expect, it } from "vitest";
import { startProcess } from "./process.ts";

async function codeOfLaunch(...options: string[]): Promise<string> {
  const { endpoint, stop } = await startProcess(...options);
  const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
  const ec2 = new EC2({ endpoint, region: "us-east-1", credentials });
  const launch = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;
  const code = await ec2.runInstances(launch).then(
    () => "launched",
    ({ name }: Error) => name,
  );
  ec2.destroy();
  await stop();
  return code;
}

it("an image id that the catalogue does not have is the default image, and refused with --strict-images", async () => {
  expect(await codeOfLaunch()).toBe("launched");
  expect(await codeOfLaunch("--strict-images")).toBe("InvalidAMIID.NotFound");
});

it("--quota bounds every account and Region", async () => {
  const { endpoint, stop } = await startProcess("--quota", "internet-gateways=1");
  const codes = ["us-east-1", "eu-west-1"].map(async (region) => {
    const credentials = { accessKeyId: "222222222222", secretAccessKey: "x" };
    const ec2 = new EC2({ endpoint, region, credentials });
    const code = await ec2.createInternetGateway().then(
      () => "made",
      ({ name }: Error) => name,
    );
    ec2.destroy();
    return code;
  });
  expect(await Promise.all(codes)).toEqual(["InternetGatewayLimitExceeded", "InternetGatewayLimitExceeded"]);
  await stop();
});

it("calls and decisions of an instant are as many for the metrics as for the log", async () => {
  const { endpoint, stop } = await startProcess();
  const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
  const ec2 = new EC2({ endpoint, region: "us-east-1", credentials });
  await Promise.all(Array.from({ length: 20 }, () => ec2.describeVpcs()));
  const metrics = await (await fetch(`${endpoint}/_fogbank/metrics`)).text();
  expect(metrics).toContain('fogbank_calls_total{service="ec2",operation="DescribeVpcs"} 20\n');
  const { decisions } = (await (await fetch(`${endpoint}/_fogbank/decisions`)).json()) as { decisions: object[] };
  expect(decisions).toHaveLength(20);
  ec2.destroy();
  await stop();
});

it.each([
  [["--quota", "vpcs"], /ended with 2: fogbank: --quota must look like vpcs=500/],
  [["--lifecycle", "slow"], /ended with 2: fogbank: --lifecycle is instant or real/],
  [["--account", "12"], /ended with 2: fogbank: --account must have 12 digits/],
  [["--port", "x"], /ended with 2: fogbank: --port must be from 0 to 65535/],
  [["--fast"], /ended with 2: fogbank: Unknown option '--fast'/],
  [
    ["--network", "off", "--uplink"],
    /ended with 2: fogbank: --uplink needs a network: --network off runs no instances\./,
  ],
  [["--network", "off", "--reach-machine"], /ended with 2: fogbank: --reach-machine needs a network: --network off/],
  [["--network", "loopback", "--reach-machine"], /ended with 2: fogbank: --reach-machine needs packets: in loopback/],
  [["--network", "wires"], /--network is auto, linux, loopback or off\./],
  [["--image", "debian"], /--image: not IMAGE=SOURCE: debian\./],
  [["--image", "*=bookworm"], /--image: an image's source is host, debian:SUITE, /],
  [["--host", "192.0.2.1"], /ended with 1: fogbank: this machine has no address 192.0.2.1/],
])("the server refuses %j", async (options, why) => {
  await expect(startProcess(...options)).rejects.toThrow(why);
});
