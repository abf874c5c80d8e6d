/** Whatever is taken from the kernel under traffic is back within two seconds, and nothing passes meanwhile that may not. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../../proof.ts";
import { initOf, noInstances, PlaneServer } from "../plane-server.ts";
import { Kernel } from "./kernel.ts";
import { buildChaosNetwork, streamsOf } from "./network.ts";
import type { ChaosNetwork } from "./network.ts";
import { noTraffic, Traffic } from "./traffic.ts";

const reason = noInstances ?? noTraffic;
const healedWithinMs = 2_000;
/** What is disturbed shows within this time, in milliseconds. */
const leastMs = 100;
const rounds = sample(25, 1);

describe.skipIf(reason !== undefined)(`a network under traffic${reason ? ` (not here: ${reason})` : ""}`, () => {
  let server: PlaneServer;
  let network: ChaosNetwork;
  let traffic: Traffic;
  let kernel: Kernel;
  let before: Awaited<ReturnType<Kernel["standing"]>>;

  beforeAll(async () => {
    server = await PlaneServer.start();
    network = await buildChaosNetwork(server);
    const plane = await server.plane();
    kernel = new Kernel(plane);
    traffic = await Traffic.begin(kernel, streamsOf(network));
    kernel = new Kernel(plane, traffic.pid);
    before = await kernel.standing();
  });
  afterAll(async () => {
    await traffic?.close();
    await server?.process.stop();
  });

  /** Disturbs again and again; each time everything must flow and stand as before soon enough. */
  async function survives(disturb: () => void | Promise<void>, times = rounds): Promise<void> {
    for (let round = 0; round < times; round++) {
      const began = Date.now();
      await disturb();
      const disturbed = Date.now();
      while (!(traffic.flows(disturbed + leastMs) && same(await kernel.standing(), before))) {
        await sleep(20);
        if (Date.now() < disturbed + healedWithinMs) continue;
        expect(traffic.waiting()).toEqual([]);
        expect(await kernel.standing()).toEqual(before);
      }
      expect(traffic.outage(began)).toBeLessThan(healedWithinMs);
      expect(traffic.intruders()).toEqual([]);
    }
  }

  it("everything forbidden is being tried, and none arrives", async () => {
    const began = Date.now();
    const names = streamsOf(network).flatMap(({ name, arrives }) => (arrives === undefined ? [name] : []));
    const sent = names.map((name) => traffic.sent(name));
    await sleep(1_000);
    const seconds = (Date.now() - began) / 1_000;
    for (const [index, name] of names.entries())
      expect((traffic.sent(name) - sent[index]!) / seconds, name).toBeGreaterThan(400);
    expect(traffic.intruders()).toEqual([]);
  });

  it.each(["vpc", "nat", "igw", "internet"])("a rule set of %s that is flushed", async (kind) => {
    for (const name of named(kind)) await survives(() => kernel.disturb(name, "nft", "flush", "ruleset"));
  });

  it.each([
    ["vpc", "inet"],
    ["vpc", "netdev"],
    ["nat", "inet"],
    ["igw", "inet"],
  ])("a table of %s (%s) that is deleted", async (kind, family) => {
    for (const name of named(kind))
      await survives(() => kernel.disturb(name, "nft", "delete", "table", family, "fogbank"));
  });

  it.each(["vpc", "nat", "igw", "internet", "i", "host"])(
    "a namespace of kind %s that loses its name",
    async (kind) => {
      for (const name of named(kind)) await survives(() => kernel.unname(name));
    },
  );

  it.each([
    ["route flush table main"],
    ["route flush table all"],
    ["-6 route flush table all"],
    ["rule flush"],
    ["neigh flush nud permanent"],
    ["addr flush scope global"],
  ])("ip %s in each router and gateway", async (words) => {
    for (const kind of ["vpc", "nat", "igw", "internet"])
      for (const name of named(kind)) await survives(() => kernel.disturb(name, "ip", ...words.split(" ")));
  });

  it.each(["vpc", "nat", "igw", "internet"])("each link of %s that is deleted, or only taken down", async (kind) => {
    for (const name of named(kind))
      for (const link of linksOf(name)) {
        await survives(() => kernel.disturb(name, "ip", "link", "del", link));
        await survives(() => kernel.disturb(name, "ip", "link", "set", link, "down"));
      }
  });

  it("the link of an instance that its root deletes", async () => {
    for (const id of [network.web, network.db]) await survives(() => kernel.disturb(id, "ip", "link", "del", "eth0"));
  });

  it("a killed warden", async () => {
    await survives(async () => wardenAfter(await killWarden()));
  });

  it("a warden that is killed while everything is flushed", async () => {
    await survives(async () => {
      const killed = await killWarden();
      for (const kind of ["vpc", "nat", "igw", "internet"])
        for (const name of named(kind)) kernel.disturb(name, "nft", "flush", "ruleset");
      kernel.disturb(named("vpc")[0]!, "ip", "rule", "flush");
      await wardenAfter(killed);
    });
  });

  it("a killed init: the instance is back, as after a crash", async () => {
    await survives(async () => {
      const init = initOf(await server.inside(network.web, "touch /run/once; readlink /proc/1/ns/pid"));
      process.kill(init, "SIGKILL");
      const look = (): Promise<string> => server.inside(network.web, "ls /run/once || echo anew").catch(() => "");
      await expect.poll(look, { timeout: 5_000, interval: 20 }).toBe("anew");
    });
  });

  const named = (kind: string): string[] =>
    kernel.names().filter((name) => name === kind || name.startsWith(`${kind}-`));
  const linksOf = (namespace: string): string[] =>
    kernel
      .inside(namespace, "ip", "-o", "link", "show", "type", "veth")
      .split("\n")
      .flatMap((line) => /^\d+: ([^@:]+)/.exec(line)?.[1] ?? []);

  async function killWarden(): Promise<number> {
    const { warden } = await server.plane();
    process.kill(warden!, "SIGKILL");
    return warden!;
  }

  async function wardenAfter(killed: number): Promise<void> {
    const next = async (): Promise<number> => (await server.plane()).warden ?? killed;
    await expect.poll(next, { timeout: healedWithinMs, interval: 10 }).not.toBe(killed);
  }
});

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
