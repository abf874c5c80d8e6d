/** Health checks against servers on this machine. */
import { createServer as createHttp } from "node:http";
import type { Server } from "node:http";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { HealthCheckSpec } from "../../specs/network.ts";
import { Checker } from "./checker.ts";
import type { Verdict } from "./checker.ts";
import { matches } from "./probe.ts";

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function http(status: () => number): Promise<number> {
  const server: Server = createHttp((_, response) => response.writeHead(status()).end("x"));
  open.push(server);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

const checkOn = (port: number, more: Partial<HealthCheckSpec> = {}): HealthCheckSpec => ({
  target: "t",
  node: "n",
  address: "127.0.0.1",
  port,
  protocol: "TCP",
  intervalSeconds: 5,
  timeoutSeconds: 1,
  healthyThreshold: 2,
  unhealthyThreshold: 2,
  ...more,
});

function checker() {
  const verdicts: Verdict[] = [];
  const made = new Checker({
    dial: ({ address, port }, signal) =>
      new Promise((resolve, reject) => {
        const socket = connect({ host: address, port }, () => resolve(socket));
        socket.once("error", reject);
        signal.addEventListener("abort", () => socket.destroy(new Error("late")));
      }),
    found: (_, verdict) => verdicts.push(verdict),
    pause: () => 10,
  });
  open.push(made);
  return { made, verdicts };
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((wake) => setTimeout(wake, 10));
  expect(holds()).toBe(true);
}

const never = new AbortController().signal;

describe("health checks", () => {
  it("NLB-05 find a target that listens healthy at once, and unhealthy after failures in a row", async () => {
    const { made, verdicts } = checker();
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    made.set([checkOn((server.address() as AddressInfo).port)]);
    expect(await made.first("t", never)).toEqual({ state: "healthy" });
    server.close();
    await until(() => verdicts.length === 2);
    expect(verdicts[1]).toMatchObject({ state: "unhealthy", reason: "Target.FailedHealthChecks" });
  });

  it("NLB-05 judge HTTP by its status code, and turn back after successes in a row", async () => {
    const { made, verdicts } = checker();
    let status = 500;
    const port = await http(() => status);
    made.set([checkOn(port, { protocol: "HTTP", path: "/up", matcher: "200-299,404" })]);
    expect(await made.first("t", never)).toEqual({
      state: "unhealthy",
      reason: "Target.ResponseCodeMismatch",
      description: "Health checks failed with these codes: [500]",
    });
    status = 404;
    await until(() => verdicts.length === 2);
    expect(verdicts[1]).toEqual({ state: "healthy" });
  });

  it("say nothing of targets that are not checked any more", async () => {
    const { made, verdicts } = checker();
    made.set([checkOn(1)]);
    made.set([]);
    expect(await made.first("t", never)).toBeUndefined();
    await new Promise((wake) => setTimeout(wake, 50));
    expect(verdicts).toEqual([]);
  });

  it.each([
    ["200", 200, true],
    ["200-399", 302, true],
    ["200,202", 201, false],
  ])("take %s for a match of %i: %s", (matcher, status, expected) => {
    expect(matches(matcher, status)).toBe(expected);
  });
});
