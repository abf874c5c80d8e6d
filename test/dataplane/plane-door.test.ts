/** The way to the data plane: what starts it, what it refuses, and how jobs wait for it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { startServer } from "../../src/main.ts";
import type { Server, ServerOptions } from "../../src/main.ts";

let server: Server | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function open(options: ServerOptions) {
  server = await startServer({ port: 0, seed: "plane", ...options });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const admin = async (method: string, path: string, body?: object): Promise<Answer> => {
    const request = { method, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`${endpoint}/_fogbank/${path}`, request);
    return { status: response.status, body: (await response.json()) as Answer["body"] };
  };
  const { cloud } = server;
  const run = async (operation: string, input: object): Promise<any> =>
    cloud.call("ec2", operation, input as never, {
      identity: { account: "000000000000", arn: "", userId: "", accessKeyId: "", anonymous: false },
      region: "us-east-1",
      service: "tests",
    });
  const launch = async (): Promise<string> => {
    const wish = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 };
    return (await run("RunInstances", wish)).Instances[0].InstanceId as string;
  };
  const stateOf = async (id: string): Promise<string> =>
    (await run("DescribeInstances", { InstanceIds: [id] })).Reservations[0].Instances[0].State.Name as string;
  return { admin, run, launch, stateOf, cloud };
}

describe("without a network", () => {
  it("an instance runs when its launch is answered, and nothing is refused silently", async () => {
    const { admin, launch, stateOf } = await open({});
    const id = await launch();
    expect(await stateOf(id)).toBe("running");
    expect((await admin("GET", "plane")).body).toMatchObject({ mode: "none", running: false });
    expect((await admin("POST", "settle")).body).toEqual({ status: "settled" });
    for (const [method, path, body] of [
      ["GET", `console?instance=${id}`],
      ["POST", "attach", { interface: id, pid: 1 }],
      ["GET", "internet"],
      ["POST", "publish", { listen: "127.0.0.1:0", to: "198.18.0.1:80" }],
    ] as const)
      expect(await admin(method, path, body)).toMatchObject({
        status: 501,
        body: { error: "NotImplemented", message: "The server was started with --network off." },
      });
  });
});

describe("in loopback mode", () => {
  it("the plane starts with the first instance, whose start waits for it", async () => {
    const { admin, launch, stateOf } = await open({ network: "loopback" });
    expect((await admin("GET", "plane")).body).toMatchObject({ mode: "loopback", running: false });
    const id = await launch();
    expect((await admin("POST", "settle")).status).toBe(200);
    expect(await stateOf(id)).toBe("running");
    const { body } = await admin("GET", `plane?instance=${id}`);
    expect(body).toMatchObject({ mode: "loopback", running: true, instance: id });
    expect(Object.keys(body["environment"] as object)).toContain("ALL_PROXY");
  });

  it("a job of an instance is a stored row until the plane has done its part", async () => {
    const { admin, launch, stateOf, cloud } = await open({ network: "loopback" });
    const id = await launch();
    expect([await stateOf(id), cloud.scheduler.isSettled()]).toEqual(["pending", false]);
    await admin("POST", "settle");
    expect([await stateOf(id), cloud.scheduler.isSettled()]).toEqual(["running", true]);
  });

  it("what the mode cannot do is refused by name", async () => {
    const { admin, launch } = await open({ network: "loopback" });
    const id = await launch();
    await admin("POST", "settle");
    for (const [method, path, body, ability] of [
      ["GET", `console?instance=${id}`, undefined, "console"],
      ["POST", "attach", { interface: id, pid: 1 }, "attach"],
      ["GET", "internet", undefined, "hosts"],
    ] as const)
      expect(await admin(method, path, body)).toMatchObject({
        status: 501,
        body: { message: `In loopback mode the data plane has no '${ability}'.` },
      });
  });

  it("what the mode has no packets for is refused by name", async () => {
    const { admin } = await open({ network: "loopback", reachMachine: true });
    const { status, body } = await admin("GET", "bind");
    expect([status, body["message"]]).toEqual([501, expect.stringContaining("--reach-machine needs packets")]);
  });

  it.each([
    ["GET", "console?instance=nobody", undefined, 404, "NoSuchInstance"],
    ["GET", "console?inst=x", undefined, 400, "InvalidParameter"],
    ["POST", "attach", { interface: "eni-0", pid: 1 }, 404, "NoSuchInterface"],
    ["POST", "attach", { interface: "eni-0", pid: "1" }, 400, "InvalidParameter"],
    ["POST", "attach", { interface: "eni-0", pid: 1, link: "far/away" }, 400, "InvalidParameter"],
    ["POST", "attach", { interface: "eni-0", pid: 1, color: "red" }, 400, "InvalidParameter"],
    ["POST", "internet", { name: "UP", addresses: ["203.0.113.9"] }, 400, "InvalidParameter"],
    ["POST", "internet", { name: "up", addresses: [] }, 400, "InvalidParameter"],
    ["POST", "publish", { listen: "0.0.0.0:8080", to: "198.18.0.1:80" }, 400, "InvalidParameter"],
    ["POST", "publish", { listen: "127.0.0.1:8080", to: "somewhere:80" }, 400, "InvalidParameter"],
    ["POST", "publish", { listen: "127.0.0.1:8080", to: "198.18.0.1:0" }, 400, "InvalidParameter"],
    ["DELETE", "publish?listen=127.0.0.1:1", undefined, 404, "NotPublished"],
    ["PUT", "publish", undefined, 405, "MethodNotAllowed"],
    ["GET", "exec", undefined, 426, "UpgradeRequired"],
    ["GET", "capture", undefined, 426, "UpgradeRequired"],
  ])("%s %s %j is refused with %i", async (method, path, body, status, error) => {
    const { admin } = await open({ network: "loopback" });
    expect(await admin(method, path, body)).toMatchObject({ status, body: { error } });
  });

  it("a published address leads to what is bound to the public one, until it is taken back", async () => {
    const local = createServer((_, response) => response.end("from the instance"));
    await new Promise<void>((resolve) => local.listen(0, "127.0.0.1", resolve));
    const { admin, run, launch } = await open({ network: "loopback" });
    const id = await launch();
    await admin("POST", "settle");
    const [{ GroupId }] = (await run("DescribeSecurityGroups", {})).SecurityGroups;
    const rule = { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
    await run("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions: [rule] });
    const to = `127.0.0.1:${(local.address() as AddressInfo).port}`;
    expect(await admin("POST", "bind", { port: `${id}:80`, to })).toMatchObject({ status: 200 });
    const found = (await run("DescribeInstances", {})).Reservations[0].Instances[0];
    const place = `${found.PublicIpAddress as string}:80`;
    const { body } = await admin("POST", "publish", { listen: "127.0.0.1:0", to: place });
    const [{ listen }] = body["published"] as [{ listen: string }];
    expect(body["published"]).toEqual([{ listen: expect.stringMatching(/^127\.0\.0\.1:[1-9]/), to: place }]);
    expect(await (await fetch(`http://${listen}`)).text()).toBe("from the instance");
    expect((await admin("POST", "publish", { listen, to: place })).body).toMatchObject({ error: "AddressTaken" });
    expect((await admin("DELETE", `publish?listen=${listen}`)).body).toEqual({ published: [] });
    await expect(fetch(`http://${listen}`)).rejects.toThrow();
    local.close();
    local.closeAllConnections();
  });
});
