/** Instances that really run: their life by the API, from inside, and through deaths of the server and its warden. */
import { existsSync, statSync } from "node:fs";
import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { waitUntilInstanceRunning, waitUntilInstanceStopped, waitUntilInstanceTerminated } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { initOf, noInstances, PlaneServer, scratch, tracesIn } from "./plane-server.ts";

const title =
  noInstances === undefined ? "instances in the kernel" : `instances in the kernel (not here: ${noInstances})`;

describe.skipIf(noInstances !== undefined)(title, () => {
  let server: PlaneServer;
  beforeAll(async () => {
    server = await PlaneServer.start();
  });
  afterAll(() => server?.process.stop());

  it("AWS's waiters, which ask again after fifteen seconds, find what they wait for at once", async () => {
    const { ec2 } = server;
    const begun = performance.now();
    const wish = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;
    const { Instances = [] } = await ec2.runInstances(wish);
    expect(Instances[0]!.State!.Name).toBe("pending");
    const InstanceIds = [Instances[0]!.InstanceId!];
    const waiter = { client: ec2, maxWaitTime: 60 };
    await waitUntilInstanceRunning(waiter, { InstanceIds });
    expect(performance.now() - begun).toBeLessThan(3_000);
    await ec2.stopInstances({ InstanceIds });
    await waitUntilInstanceStopped(waiter, { InstanceIds });
    await ec2.terminateInstances({ InstanceIds });
    await waitUntilInstanceTerminated(waiter, { InstanceIds });
    expect(performance.now() - begun).toBeLessThan(12_000);
  });

  it("a launch answers with 'pending'; 'running' means that it runs", async () => {
    const [id = ""] = await server.begin();
    expect(["pending", "running"]).toContain(await server.stateOf(id));
    await server.settle();
    expect(await server.stateOf(id)).toBe("running");
    expect(await server.inside(id, "cat /proc/1/comm")).not.toBe("");
    const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [id] });
    const { PrivateIpAddress } = Reservations![0]!.Instances![0]!;
    expect((await server.inside(id, "hostname -I")).split(" ")).toContain(PrivateIpAddress);
  });

  it("a stop keeps the disk, a start brings it back, a reboot ends its processes, termination removes it", async () => {
    const [id = ""] = await server.launch();
    await server.inside(id, "echo kept > /etc/note; touch /run/once; sleep 1000 >/dev/null 2>&1 &");
    await server.ec2.rebootInstances({ InstanceIds: [id] });
    await server.settle();
    expect(await server.inside(id, "cat /etc/note; ls /run/once 2>/dev/null || echo rebooted")).toBe("kept\nrebooted");
    await server.ec2.stopInstances({ InstanceIds: [id] });
    await server.settle();
    expect(await server.stateOf(id)).toBe("stopped");
    expect((await server.cli("exec", id, "--", "true")).err).toMatch(/is stopped, not running/);
    await server.ec2.startInstances({ InstanceIds: [id] });
    await server.settle();
    expect(await server.inside(id, "cat /etc/note")).toBe("kept");
    await server.ec2.terminateInstances({ InstanceIds: [id] });
    await server.settle();
    expect(await server.stateOf(id)).toBe("terminated");
    expect((await server.cli("exec", id, "--", "true")).err).toMatch(/is terminated, not running/);
  });

  it("what shuts down from inside is stopped, or terminated where its shutdown behaviour says so", async () => {
    const [stops = ""] = await server.launch();
    const [ends = ""] = await server.launch(1, { InstanceInitiatedShutdownBehavior: "terminate" });
    for (const id of [stops, ends]) await server.inside(id, "(sleep 0.2; poweroff) >/dev/null 2>&1 &");
    await expect.poll(() => server.stateOf(stops), { timeout: 10_000 }).toBe("stopped");
    await expect.poll(() => server.stateOf(ends), { timeout: 10_000 }).toBe("terminated");
  });

  it("an instance whose image is not there is terminated, and says why", async () => {
    const lost = await PlaneServer.start(undefined, "--image", "ami-0bad*=/no/such/root");
    const [id = ""] = await lost.launch(1, { ImageId: "ami-0bad0000000000000" });
    const { Reservations } = await lost.ec2.describeInstances({ InstanceIds: [id] });
    const { State, StateReason } = Reservations![0]!.Instances![0]!;
    await lost.process.stop();
    expect([State!.Name, StateReason!.Code]).toEqual(["terminated", "Server.InternalError"]);
    expect(StateReason!.Message).toContain("/no/such/root");
  });

  it("metadata answers its own instance, by tokens and by the address of the network", async () => {
    const ids = await server.launch(2);
    const ask =
      "t=$(curl -sf -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token) && " +
      'curl -sf -H "X-aws-ec2-metadata-token: $t" http://169.254.169.254/latest/meta-data/instance-id';
    for (const id of ids) expect(await server.inside(id, ask)).toBe(id);
  });

  it("metadata is there over IPv6 where that is switched on; all of it off, it says so in either family", async () => {
    const { Vpc } = await server.ec2.createVpc({ CidrBlock: "10.6.0.0/16", AmazonProvidedIpv6CidrBlock: true });
    const { Vpcs } = await server.ec2.describeVpcs({ VpcIds: [Vpc!.VpcId!] });
    const Ipv6CidrBlock = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
    const place = { VpcId: Vpc!.VpcId, CidrBlock: "10.6.1.0/24", Ipv6CidrBlock };
    const { Subnet } = await server.ec2.createSubnet(place);
    const [InstanceId = ""] = await server.launch(1, { SubnetId: Subnet!.SubnetId, Ipv6AddressCount: 1 });
    const status = (host: string): Promise<string> =>
      server.inside(InstanceId, `curl -s -o /dev/null -w '%{http_code}' --max-time 1 http://${host}/latest/ || true`);
    const both = async (options: object): Promise<string[]> => {
      await server.ec2.modifyInstanceMetadataOptions({ InstanceId, HttpTokens: "optional", ...options });
      await server.settle();
      return [await status("169.254.169.254"), await status("[fd00:ec2::254]")];
    };
    expect(await both({})).toEqual(["200", "000"]);
    expect(await both({ HttpProtocolIpv6: "enabled" })).toEqual(["200", "200"]);
    expect(await both({ HttpProtocolIpv6: "disabled", HttpEndpoint: "disabled" })).toEqual(["403", "403"]);
  });

  it("the console of an instance is what its boot said", async () => {
    const UserData = Buffer.from("#!/bin/sh\necho the boot says hello\n").toString("base64");
    const [id = ""] = await server.launch(1, { UserData });
    const said = async (): Promise<string> =>
      (await server.admin<{ text: string }>("GET", `console?instance=${id}`)).text;
    await expect.poll(said, { timeout: 10_000 }).toContain("the boot says hello");
    const { Output } = await server.ec2.getConsoleOutput({ InstanceId: id });
    expect(Buffer.from(Output!, "base64").toString()).toContain("the boot says hello");
    const { InstanceStatuses } = await server.ec2.describeInstanceStatus({ InstanceIds: [id] });
    expect(InstanceStatuses![0]).toMatchObject({ InstanceStatus: { Status: "ok" }, SystemStatus: { Status: "ok" } });
    await server.ec2.terminateInstances({ InstanceIds: [id] });
    await server.settle();
    expect(await server.stateOf(id)).toBe("terminated");
    expect(await said()).toContain("the boot says hello");
  });

  it("a killed warden is back within a second; instances go on meanwhile", async () => {
    const [id = ""] = await server.launch();
    await server.inside(id, "touch /run/alive");
    const { warden } = await server.plane();
    process.kill(warden!, "SIGKILL");
    const killed = performance.now();
    const next = async (): Promise<number | undefined> => (await server.plane()).warden;
    await expect.poll(next, { timeout: 5_000, interval: 10 }).not.toBe(warden);
    await expect.poll(next, { timeout: 5_000, interval: 10 }).toBeGreaterThan(0);
    expect(performance.now() - killed).toBeLessThan(2_000);
    expect(await server.inside(id, "ls /run/alive")).toBe("/run/alive");
  });

  it("an instance whose init is killed is back within two seconds, with its disk", async () => {
    const [id = ""] = await server.launch();
    await server.inside(id, "echo kept > /etc/note; touch /run/once");
    process.kill(initOf(await server.inside(id, "readlink /proc/1/ns/pid")), "SIGKILL");
    const killed = performance.now();
    const look = (): Promise<string> =>
      server.inside(id, "cat /etc/note; ls /run/once 2>/dev/null || echo anew").catch(() => "");
    await expect.poll(look, { timeout: 5_000, interval: 10 }).toBe("kept\nanew");
    expect(performance.now() - killed).toBeLessThan(2_500);
    expect(await server.stateOf(id)).toBe("running");
  });

  it("a published address leads to an instance's server, as its groups allow", async () => {
    const [id = ""] = await server.launch();
    await server.inside(id, "cd /tmp; echo hello > page; python3 -m http.server 80 >/dev/null 2>&1 & sleep 1");
    const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [id] });
    const { PublicIpAddress, SecurityGroups } = Reservations![0]!.Instances![0]!;
    const wish = { listen: "127.0.0.1:0", to: `${PublicIpAddress}:80` };
    const { published } = await server.admin<{ published: { listen: string }[] }>("POST", "publish", wish);
    const url = `http://${published[0]!.listen}/page`;
    await expect(fetch(url, { signal: AbortSignal.timeout(1_000) })).rejects.toThrow(/timeout/);
    const rule = { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
    const { GroupId } = SecurityGroups![0]!;
    await server.ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [rule] });
    await server.settle();
    expect(await (await fetch(url, { signal: AbortSignal.timeout(3_000) })).text()).toBe("hello\n");
    expect(await server.admin("DELETE", `publish?listen=${published[0]!.listen}`)).toEqual({ published: [] });
  });

  it("a test host on the internet reaches an instance, is listed, and goes", async () => {
    const host = { name: "shop", addresses: ["203.0.113.80"] };
    expect(await server.admin("POST", "internet", host)).toEqual({ hosts: [host] });
    expect(await server.admin("DELETE", "internet?name=shop")).toEqual({ hosts: [] });
    await expect(server.admin("DELETE", "internet?name=shop")).rejects.toThrow(/404 .*NoSuchHost/);
  });

  it("metrics count what the plane holds and repaired", async () => {
    const response = await fetch(`${server.process.endpoint}/_fogbank/metrics`);
    const figures = new Map((await response.text()).split("\n").map((line) => line.split(" ") as [string, string]));
    expect(Number(figures.get("fogbank_instances"))).toBe((await server.plane()).instances);
    expect(Number(figures.get("fogbank_namespaces"))).toBeGreaterThan(2);
    expect(figures.has("fogbank_repairs_total")).toBe(true);
    expect(figures.get("fogbank_effects_waiting")).toBe("0");
  });

  it("a reset takes everything away", async () => {
    await server.launch(2);
    expect((await server.plane()).instances).toBeGreaterThan(1);
    await server.admin("POST", "reset");
    expect(await server.plane()).toMatchObject({ instances: 0 });
    const [id = ""] = await server.launch();
    expect(await server.inside(id, "echo again")).toBe("again");
    await server.begin(5);
    await server.admin("POST", "reset");
    await expect.poll(async () => (await server.plane()).instances, { timeout: 10_000 }).toBe(0);
  });
});

describe.skipIf(noInstances !== undefined)("data planes and their servers", () => {
  it("in memory, everything goes with the server, also when it is killed", async () => {
    for (const end of ["kill", "stop"] as const) {
      const server = await PlaneServer.start();
      await server.launch(2);
      const traces = await server.traces();
      expect(traces().length).toBeGreaterThan(3);
      await server.process[end]();
      await expect.poll(traces, { timeout: 15_000 }).toEqual([]);
    }
  });

  it("with a data directory, what runs outlives a crash and is adopted; down leaves nothing but disks", async () => {
    const place = scratch();
    onTestFinished(place.remove);
    const { data } = place;
    let server = await place.start();
    const [id = "", other = ""] = await server.launch(2);
    await server.inside(id, "echo kept > /etc/note; touch /run/alive");
    await server.process.kill();
    expect(tracesIn(data).length).toBeGreaterThan(3);
    server = await place.start();
    await server.settle();
    expect(await server.inside(id, "cat /etc/note; ls /run/alive")).toBe("kept\n/run/alive");
    expect(await server.stateOf(other)).toBe("running");
    expect((await server.cli("down")).out).toBe("Fogbank has ended.\n");
    await expect.poll(() => tracesIn(data), { timeout: 5_000 }).toEqual([]);
    server = await place.start();
    await server.settle();
    expect(await server.inside(id, "cat /etc/note; ls /run/alive 2>/dev/null || echo anew")).toBe("kept\nanew");
    await server.cli("down");
  });

  it("after a crash, down ends what is left although no server answers", async () => {
    const place = scratch();
    onTestFinished(place.remove);
    const { data } = place;
    const server = await place.start();
    await server.launch();
    await server.process.kill();
    const { status, out } = await server.cli("down", "--data", data);
    expect([status, out]).toEqual([0, "No server answered; what it had left has ended.\n"]);
    expect(tracesIn(data)).toEqual([]);
    expect(existsSync(join(data, "network", "warden.json"))).toBe(false);
  });

  it("what reaches into instances is answered to this machine alone, whoever may call besides", async (context) => {
    const other = Object.values(networkInterfaces()).flatMap((list = []) => list.filter(({ internal }) => !internal));
    const address = other.find(({ family }) => family === "IPv4")?.address;
    if (address === undefined) return context.skip("this machine has no address but loopback ones");
    const server = await PlaneServer.start(undefined, "--host", "0.0.0.0", "--insecure-listen");
    const { port } = server.process;
    const ask = (method: string, path: string, body: object = {}): Promise<string> =>
      new Promise((resolve, reject) => {
        const headers = { host: "localhost" };
        const asked = request({ host: address, port, method, headers, path: `/_fogbank/${path}` }, (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
          response.once("end", () => resolve(`${response.statusCode} ${text}`));
        });
        asked.once("error", reject).end(method === "GET" ? undefined : JSON.stringify(body));
      });
    expect(await ask("GET", "version")).toMatch(/^200 /);
    const refused = /^403 .*AccessDenied/;
    expect(await ask("GET", "console?instance=i-1")).toMatch(refused);
    expect(await ask("GET", "exec")).toMatch(refused);
    expect(await ask("GET", "capture")).toMatch(refused);
    expect(await ask("POST", "attach", { interface: "eni-1", pid: 1 })).toMatch(refused);
    expect(await ask("POST", "internet", { name: "x", addresses: ["203.0.113.9"] })).toMatch(refused);
    expect(await ask("POST", "publish", { listen: "127.0.0.1:0", to: "198.18.0.1:80" })).toMatch(refused);
    expect(await ask("POST", "prove", {})).toMatch(refused);
    await server.process.stop();
  });

  it.skipIf(process.getuid?.() !== 0)("under sudo the warden alone stays root, also when it dies", async () => {
    Object.assign(process.env, { SUDO_UID: "65534", SUDO_GID: "65534", SUDO_USER: "nobody" });
    const server = await PlaneServer.start().finally(() => {
      for (const name of ["SUDO_UID", "SUDO_GID", "SUDO_USER"]) delete process.env[name];
    });
    const [id = ""] = await server.launch();
    const ownerOf = (pid: number): number => statSync(`/proc/${pid}`).uid;
    const { warden } = await server.plane();
    expect([ownerOf(server.process.pid), ownerOf(warden!)]).toEqual([65_534, 0]);
    const traces = await server.traces();
    process.kill(warden!, "SIGKILL");
    const next = async (): Promise<number> => (await server.plane()).warden ?? 0;
    await expect.poll(next, { timeout: 10_000, interval: 10 }).not.toBeOneOf([warden, 0]);
    expect(ownerOf(await next())).toBe(0);
    expect(await server.inside(id, "echo still")).toBe("still");
    await server.process.stop();
    await expect.poll(traces, { timeout: 15_000 }).toEqual([]);
  });

  it("several run side by side", async () => {
    const servers = await Promise.all([PlaneServer.start(), PlaneServer.start()]);
    const ids = await Promise.all(servers.map((server) => server.launch()));
    for (const [n, server] of servers.entries()) expect(await server.inside(ids[n]![0]!, `echo ${n}`)).toBe(String(n));
    await servers[0].process.stop();
    expect(await servers[1].inside(ids[1]![0]!, "echo still")).toBe("still");
    await servers[1].process.stop();
  });
});
