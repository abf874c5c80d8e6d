/** What is taken from the kernel under traffic is back within two seconds; nothing passes meanwhile that may not. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../../proof.ts";
import { initOf, noInstances, PlaneServer } from "../plane-server.ts";
import { goFirst } from "../priority.ts";
import { streamsOf } from "./network.ts";
import { healedWithinMs, kinds, Storm } from "./storm.ts";
import { noTraffic } from "./traffic.ts";

const reason = noInstances ?? noTraffic;
const rounds = sample(25, 1);
/** Links of one namespace that are tried. */
const links = sample(100, 2);

describe.skipIf(reason !== undefined)(`a network under traffic${reason ? ` (not here: ${reason})` : ""}`, () => {
  let server: PlaneServer;
  let storm: Storm;
  let ended = false;

  beforeAll(async () => {
    goFirst();
    server = await PlaneServer.start();
    storm = await Storm.raise(server);
  });
  afterAll(async () => {
    await storm?.traffic.close();
    if (!ended) await server?.process.stop();
  });

  const survives = (disturb: () => void | Promise<void>): Promise<void> => storm.survives(disturb, rounds);
  const runs = (namespace: string, words: string) => (): void => storm.kernel.disturb(namespace, ...words.split(" "));

  it("everything forbidden is being tried, 500 packets a second of each kind, and none arrives", async () => {
    const names = streamsOf(storm.network).flatMap(({ name, arrives }) => (arrives === undefined ? [name] : []));
    const before = names.map((name) => storm.traffic.sent(name));
    const seconds = sample(10, 1);
    await sleep(seconds * 1_000);
    const least = sample(450, 100) * seconds;
    for (const [index, name] of names.entries())
      expect(storm.traffic.sent(name) - before[index]!, name).toBeGreaterThan(least);
    expect(storm.traffic.intruders()).toEqual([]);
  });

  it.each(kinds)("a rule set of %s that is flushed", async (kind) => {
    for (const name of storm.named(kind)) await survives(runs(name, "nft flush ruleset"));
  });

  it.each([
    ["vpc", "inet"],
    ["vpc", "netdev"],
    ["nat", "inet"],
    ["igw", "inet"],
  ])("a table of %s (%s) that is deleted", async (kind, family) => {
    for (const name of storm.named(kind)) await survives(runs(name, `nft delete table ${family} fogbank`));
  });

  it.each([...kinds, "i", "host"])("a namespace of kind %s that loses its name", async (kind) => {
    for (const name of storm.named(kind)) await survives(() => storm.kernel.unname(name));
  });

  it.each([
    "route flush table main",
    "route flush table all",
    "-6 route flush table all",
    "rule flush",
    "neigh flush nud permanent",
    "addr flush scope global",
  ])("ip %s in each router and gateway", async (words) => {
    for (const kind of kinds) for (const name of storm.named(kind)) await survives(runs(name, `ip ${words}`));
  });

  it.each(kinds)("links of %s that are deleted, or only taken down", async (kind) => {
    for (const name of storm.named(kind))
      for (const link of storm.linksOf(name).toReversed().slice(0, links)) {
        await survives(runs(name, `ip link del ${link}`));
        await survives(runs(name, `ip link set ${link} down`));
      }
  });

  it("the link of an instance that its root deletes", async () => {
    for (const id of [storm.network.web, storm.network.db]) await survives(runs(id, "ip link del eth0"));
  });

  it("a killed warden", async () => {
    await survives(async () => storm.wardenAfter(await storm.killWarden()));
  });

  it("a warden that is killed while everything is flushed", async () => {
    await survives(async () => {
      const killed = await storm.killWarden();
      for (const kind of kinds) for (const name of storm.named(kind)) runs(name, "nft flush ruleset")();
      for (const name of storm.named("vpc")) runs(name, "ip rule flush")();
      await storm.wardenAfter(killed);
    });
  });

  it("a killed init: the instance is back, as after a crash", async () => {
    const { web } = storm.network;
    await storm.survives(
      async () => {
        const init = initOf(await server.inside(web, "touch /run/once; readlink /proc/1/ns/pid"));
        process.kill(init, "SIGKILL");
        const look = (): Promise<string> => server.inside(web, "ls /run/once || echo anew").catch(() => "");
        await expect.poll(look, { timeout: healedWithinMs, interval: 20 }).toBe("anew");
        expect(await server.stateOf(web)).toBe("running");
      },
      sample(4, 1),
    );
  });

  it("the server itself, in memory: everything goes, and on its way out lets nothing pass", async () => {
    const traces = await server.traces();
    ended = true;
    await server.process.kill();
    await expect.poll(traces, { timeout: 15_000 }).toEqual([]);
    await sleep(1_000);
    expect(storm.traffic.intruders()).toEqual([]);
  });
});
