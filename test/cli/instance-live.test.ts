/**
 * Commands of instances against a real server whose instances run: exec, shell, cp, logs, attach, internet, publish,
 * capture, prove.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EC2 } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { probeMode } from "../../src/dataplane/probe/mode.ts";
import { captureReader } from "../../src/net/pcap.ts";
import { startProcess } from "../server/process.ts";
import type { ServerProcess } from "../server/process.ts";
import { fogbank, script } from "./command.ts";
import type { Outcome } from "./command.ts";

const { mode, why } = await probeMode();
const hasKernel = mode === "root" || mode === "rootless";
const directory = mkdtempSync(join(tmpdir(), "fogbank-live-"));
let server: ServerProcess;
let ec2: EC2;
let web = "";
let db = "";
let group = "";
let dbAddress = "";

const run = (...args: readonly string[]): Promise<Outcome> => fogbank(args, { FOGBANK_ENDPOINT: server.endpoint });
const settle = (): Promise<Response> => fetch(`${server.endpoint}/_fogbank/settle`, { method: "POST" });

beforeAll(async () => {
  if (!hasKernel) return;
  server = await startProcess("--network", "linux");
  const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
  ec2 = new EC2({ endpoint: server.endpoint, region: "us-east-1", credentials });
  const launch = { ImageId: "ami-12345678", InstanceType: "t3.micro", MinCount: 2, MaxCount: 2 } as const;
  const { Instances } = await ec2.runInstances(launch);
  [web, db] = Instances!.map(({ InstanceId }) => InstanceId!) as [string, string];
  group = Instances![0]!.SecurityGroups![0]!.GroupId!;
  dbAddress = Instances![1]!.PrivateIpAddress!;
  await ec2.createTags({ Resources: [web], Tags: [{ Key: "Name", Value: "web" }] });
  await settle();
});
afterAll(async () => {
  ec2?.destroy();
  await server?.stop();
  rmSync(directory, { recursive: true });
});

/**
 * Runs a command with a terminal around it, types each text once the screen shows what stands before it, and gives the
 * screen.
 */
function atTerminal(
  typed: readonly (readonly [shown: string, text: string])[],
  ...args: readonly string[]
): Promise<Outcome> {
  const words = [process.execPath, "--disable-warning=ExperimentalWarning", script, ...args];
  const line = `stty cols 100 rows 33; ${words.map((word) => `'${word}'`).join(" ")}`;
  const env = { ...process.env, FOGBANK_ENDPOINT: server.endpoint, TERM: "xterm" };
  const child = spawn("script", ["-qec", line, "/dev/null"], { env, stdio: ["pipe", "pipe", "inherit"] });
  const left = [...typed];
  let out = "";
  child.stdout.on("data", (piece: Buffer) => {
    out += piece.toString();
    if (left[0] && out.includes(left[0][0])) child.stdin.write(left.shift()![1]);
  });
  return new Promise((resolve) => child.once("exit", (status) => resolve({ status, out, err: "" })));
}

describe.skipIf(!hasKernel)(`instances that run (${mode}: ${why})`, () => {
  it("exec runs a command by id, Name and address, with its status, and is told what cannot be run", async () => {
    expect(await run("exec", web, "--", "sh", "-c", "id -u; pwd; exit 9")).toEqual({
      status: 9,
      out: "0\n/root\n",
      err: "",
    });
    const [byName, byAddress] = [await run("exec", "web", "hostname"), await run("exec", dbAddress, "hostname")];
    expect(byName.out).not.toBe(byAddress.out);
    expect((await run("exec", "-u", "ec2-user", "-e", "A=1", "web", "sh", "-c", "whoami; echo $A")).out).toBe(
      "ec2-user\n1\n",
    );
    expect(await run("exec", "web", "/no/program")).toMatchObject({ status: expect.toSatisfy((code) => code !== 0) });
    expect(await run("exec", "nobody", "true")).toMatchObject({ status: 2, out: "" });
  });

  it("exec passes every byte both ways, and gives a terminal of the right size where there is one", async () => {
    const bytes = Buffer.alloc(2_000_000, "a\u0000b\n");
    const child = spawnSync(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", script, "exec", "-i", "web", "cat"],
      {
        env: { ...process.env, FOGBANK_ENDPOINT: server.endpoint },
        input: bytes,
        maxBuffer: 1e8,
      },
    );
    expect(child.stdout.equals(bytes)).toBe(true);
    const seen = await atTerminal([], "exec", "web", "sh", "-c", "stty size; test -t 0 && exit 4");
    expect([seen.status, seen.out]).toEqual([4, expect.stringContaining("33 100")]);
  });

  it("a command whose client was killed ends too", async () => {
    const words = [
      "--disable-warning=ExperimentalWarning",
      script,
      "exec",
      "web",
      "sh",
      "-c",
      "echo on; exec sleep 987",
    ];
    const env = { ...process.env, FOGBANK_ENDPOINT: server.endpoint };
    const child = spawn(process.execPath, words, { env, stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const running = async (): Promise<boolean> => (await run("exec", "web", "ps", "ax")).out.includes("sleep 987");
    expect(await running()).toBe(true);
    child.kill("SIGKILL");
    for (let looks = 0; (await running()) && looks < 20; looks++);
    expect(await running()).toBe(false);
  });

  it("shell is a login shell of the image's user, in which Ctrl-C ends what runs and not the shell", async () => {
    const typed = [
      ["$ ", "shopt -q login_shell && echo I am $(whoami)\r"],
      ["I am ec2-user", "sh -c 'echo it sl''eeps; exec sleep 60'\r"],
      ["it sleeps", "\u0003"],
      ["^C", "exit 5\r"],
    ] as const;
    expect((await atTerminal(typed, "shell", "web")).status).toBe(5);
  });

  it("cp brings files in and out, and logs shows the console", async () => {
    writeFileSync(join(directory, "f"), "hello", { mode: 0o751 });
    expect(await run("cp", join(directory, "f"), "web:/srv/f")).toEqual({ status: 0, out: "", err: "" });
    expect((await run("exec", "web", "stat", "-c", "%a %U %s", "/srv/f")).out).toBe("751 root 5\n");
    expect(await run("cp", "web:/srv", join(directory, "srv"))).toMatchObject({ status: 0, err: "" });
    expect(readFileSync(join(directory, "srv/f"), "utf8")).toBe("hello");
    expect((await run("logs", "web")).out).toContain("is up");
  });

  it("capture shows what passes an interface, and its file is one that tcpdump reads", async () => {
    const file = join(directory, "x.pcap");
    const captured = run("capture", "web", "icmp", "-w", file, "--count", "2");
    const pings = run("exec", "web", "ping", "-i", "0.2", "-c", "25", dbAddress);
    expect(await captured).toEqual({ status: 0, out: "", err: "2 packets\n" });
    expect(captureReader().take(readFileSync(file))).toHaveLength(2);
    expect((await pings).status).toBe(0);
    expect(await run("capture", "web", "no such filter")).toMatchObject({ status: 2, out: "" });
  });

  it("internet hosts reach what may be reached, and publish leads from this machine to it", async () => {
    const { Reservations } = await ec2.describeInstances({ InstanceIds: [web] });
    const address = Reservations![0]!.Instances![0]!.PublicIpAddress!;
    const anyone = { IpProtocol: "tcp", FromPort: 8080, ToPort: 8080, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
    await ec2.authorizeSecurityGroupIngress({ GroupId: group, IpPermissions: [anyone] });
    expect((await run("internet", "add-host", "shop", "203.0.113.80")).status).toBe(0);
    expect((await run("internet", "hosts")).out).toBe("shop  203.0.113.80\n");
    const words = [
      "exec",
      "web",
      "sh",
      "-c",
      "echo from-web > /srv/index.html; cd /srv; exec timeout 60 python3 -m http.server 8080",
    ];
    const serving = run(...words);
    const fetching = `for i in 1 2 3 4 5 6 7 8; do curl -sfm2 http://${address}:8080/ && exit; sleep 0.5; done; exit 1`;
    expect(await run("internet", "exec", "shop", "--", "sh", "-c", fetching)).toMatchObject({
      status: 0,
      out: "from-web\n",
    });
    if (mode === "root") {
      const port = await freePort();
      expect((await run("publish", `127.0.0.1:${port}`, `${address}:8080`)).status).toBe(0);
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("from-web\n");
      expect((await run("publish", "--remove", `127.0.0.1:${port}`)).status).toBe(0);
    }
    expect((await run("internet", "remove-host", "shop")).status).toBe(0);
    await run("exec", "web", "pkill", "python3");
    await serving;
  });

  it.skipIf(mode !== "root")("attach puts a process of this machine behind an interface", async () => {
    const { Reservations } = await ec2.describeInstances({ InstanceIds: [db] });
    const { SubnetId } = Reservations![0]!.Instances![0]!;
    const { NetworkInterface } = await ec2.createNetworkInterface({ SubnetId });
    const { NetworkInterfaceId = "", PrivateIpAddress = "" } = NetworkInterface!;
    await ec2.attachNetworkInterface({ NetworkInterfaceId, InstanceId: db, DeviceIndex: 1 });
    const child = spawn("unshare", ["-n", "sleep", "60"], { stdio: "ignore" });
    try {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const attached = await run("attach", NetworkInterfaceId, "--pid", String(child.pid));
      expect(attached).toMatchObject({ status: 0, err: "" });
      expect((await run("exec", "web", "ping", "-c", "1", "-W", "2", PrivateIpAddress)).status).toBe(0);
    } finally {
      child.kill("SIGKILL");
    }
  });
});

describe.skipIf(!hasKernel)("trace --prove", () => {
  const prove = async (...args: string[]) => {
    const { status, out, err } = await run("trace", ...args, "--prove", "--json");
    expect(err).toBe("");
    return {
      status,
      ...(JSON.parse(out) as { kernel: { arrived: boolean; hops: unknown[] }[]; differences: unknown[] }),
    };
  };

  it.each([
    ["a neighbour, TCP", () => [web, db, "tcp/80"], 0, 2],
    ["a neighbour, UDP", () => [web, db, "udp/53"], 0, 2],
    ["a neighbour, ICMP", () => [web, db, "icmp"], 0, 2],
    ["the internet", () => [web, "internet", "tcp/443"], 0, 2],
    ["what nobody holds", () => [web, "172.31.77.7", "tcp/443"], 1, 1],
    ["a port that no rule opens", () => ["internet", db, "tcp/22"], 1, 1],
    ["a forged sender", () => [web, db, "tcp/80", "--from", "192.0.2.1"], 1, 1],
    ["what is too long for a gateway", () => [web, "internet", "udp/443", "--bytes", "1600"], 1, 1],
    ["the metadata service", () => [web, "169.254.169.254", "tcp/80"], 0, 1],
  ] as const)("the kernel does what the model says to %s", async (_, args, status, ways) => {
    const proof = await prove(...args());
    expect(proof.differences).toEqual([]);
    expect([proof.status, proof.kernel.length]).toEqual([status, ways]);
    expect(proof.kernel[0]!.arrived).toBe(status === 0);
  });

  it("many at once do not disturb each other", async () => {
    const proofs = await Promise.all(Array.from({ length: 4 }, () => prove(web, db, "tcp/80")));
    expect(proofs.flatMap(({ differences }) => differences)).toEqual([]);
    expect(new Set(proofs.flatMap(({ kernel }) => kernel.map(({ hops }) => hops.length))).size).toBe(1);
  });

  it("the reply of a flow that one rule opens passes by memory alone", async () => {
    const { GroupId = "" } = await ec2.createSecurityGroup({ GroupName: "one-way", Description: "x" });
    const outbound = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
    await ec2.revokeSecurityGroupEgress({ GroupId, IpPermissions: [outbound] });
    const ssh = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "203.0.113.0/24" }] };
    await ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [ssh] });
    const { Reservations } = await ec2.describeInstances({ InstanceIds: [db] });
    const [primary] = Reservations![0]!.Instances![0]!.NetworkInterfaces!.filter(
      ({ Attachment }) => Attachment!.DeviceIndex === 0,
    );
    const { NetworkInterfaceId } = primary!;
    await ec2.modifyNetworkInterfaceAttribute({ NetworkInterfaceId, Groups: [GroupId] });
    const proof = await prove("internet", db, "tcp/22");
    expect(proof).toMatchObject({ status: 0, differences: [] });
    expect(JSON.stringify(proof.kernel[1]!.hops)).toContain('"rule":"tracked"');
    expect((await prove(db, "internet", "tcp/22")).status).toBe(1);
  });

  it.skipIf(mode !== "root")(
    "a difference is an error of ours, with status 3: rules that somebody changed in the kernel",
    async () => {
      const { pid } = (await (await fetch(`${server.endpoint}/_fogbank/plane`)).json()) as { pid: number };
      const { Reservations } = await ec2.describeInstances({ InstanceIds: [web] });
      const { VpcId = "" } = Reservations![0]!.Instances![0]!;
      const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\u0000");
      const tag = words[words.indexOf("--tag") + 1];
      const rule =
        "add table inet other; add chain inet other x { type filter hook forward priority 5; };" +
        "add rule inet other x meta l4proto tcp drop";
      const enter = [`--net=/run/netns/fb${tag}.${VpcId}`, "nft"];
      expect(spawnSync("nsenter", [...enter, rule]).status).toBe(0);
      const { status, out } = await run("trace", web, "internet", "tcp/443", "--prove");
      expect(spawnSync("nsenter", [...enter, "delete table inet other"]).status).toBe(0);
      expect(status).toBe(3);
      expect(out).toMatch(
        /\n✗ In the model the packet arrives, in the kernel it does not arrive\..*\n1 difference is an error of/,
      );
    },
  );
});

async function freePort(): Promise<number> {
  const free = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => free.once("listening", resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  return port;
}
