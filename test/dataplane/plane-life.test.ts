/** Instances that really run: their life by the API, from inside, and through deaths of the server and its warden. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { initOf, noInstances, PlaneServer, scratch, tracesIn } from "./plane-server.ts";

const title =
  noInstances === undefined ? "instances in the kernel" : `instances in the kernel (not here: ${noInstances})`;

describe.skipIf(noInstances !== undefined)(title, () => {
  let server: PlaneServer;
  beforeAll(async () => {
    server = await PlaneServer.start();
  });
  afterAll(() => server?.process.stop());

  it("a launch answers at once with 'pending'; 'running' means that it runs", async () => {
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

  it("a reset takes everything away", async () => {
    await server.launch(2);
    expect((await server.plane()).instances).toBeGreaterThan(1);
    await server.admin("POST", "reset");
    expect(await server.plane()).toMatchObject({ instances: 0 });
    const [id = ""] = await server.launch();
    expect(await server.inside(id, "echo again")).toBe("again");
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
    const { path, remove } = scratch();
    const data = join(path, "cloud");
    let server = await PlaneServer.start(data);
    const [id = "", other = ""] = await server.launch(2);
    await server.inside(id, "echo kept > /etc/note; touch /run/alive");
    await server.process.kill();
    expect(tracesIn(data).length).toBeGreaterThan(3);
    server = await PlaneServer.start(data);
    await server.settle();
    expect(await server.inside(id, "cat /etc/note; ls /run/alive")).toBe("kept\n/run/alive");
    expect(await server.stateOf(other)).toBe("running");
    expect((await server.cli("down")).out).toBe("Fogbank has ended.\n");
    await expect.poll(() => tracesIn(data), { timeout: 5_000 }).toEqual([]);
    server = await PlaneServer.start(data);
    await server.settle();
    expect(await server.inside(id, "cat /etc/note; ls /run/alive 2>/dev/null || echo anew")).toBe("kept\nanew");
    await server.cli("down");
    remove();
  });

  it("after a crash, down ends what is left although no server answers", async () => {
    const { path, remove } = scratch();
    const data = join(path, "cloud");
    const server = await PlaneServer.start(data);
    await server.launch();
    await server.process.kill();
    const { status, out } = await server.cli("down", "--data", data);
    expect([status, out]).toEqual([0, "No server answered; what it had left has ended.\n"]);
    expect(tracesIn(data)).toEqual([]);
    expect(existsSync(join(data, "network", "warden.json"))).toBe(false);
    remove();
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
