/** A server with a data directory is killed under traffic: packets go on, and the next one takes over. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { sample } from "../../proof.ts";
import { noInstances, scratch, tracesIn } from "../plane-server.ts";
import { goFirst } from "../priority.ts";
import { Kernel } from "./kernel.ts";
import { buildChaosNetwork, streamsOf } from "./network.ts";
import { noTraffic, Traffic } from "./traffic.ts";

const reason = noInstances ?? noTraffic;
const rounds = sample(20, 1);
/** Tests of other files take the processor now and then: packets may come this much late, in milliseconds. */
const jitterMs = 1_000;

describe.skipIf(reason !== undefined)(
  `a server that is killed under traffic${reason ? ` (not here: ${reason})` : ""}`,
  () => {
    it("keeps its data: packets go on, the next server takes over, down ends all of it", async () => {
      goFirst();
      const place = scratch();
      onTestFinished(place.remove);
      const { data } = place;
      let server = await place.start();
      const network = await buildChaosNetwork(server);
      const first = await server.plane();
      const traffic = await Traffic.begin(new Kernel(first), streamsOf(network));
      const kernel = new Kernel(first, traffic.pid);
      await server.inside(network.web, "touch /run/alive");
      const before = await kernel.standing();
      for (let round = 0; round < rounds; round++) {
        const began = Date.now();
        const { warden } = await server.plane();
        await server.process.kill();
        if (round % 2 === 1) process.kill(warden!, "SIGKILL");
        await sleep(1_000);
        expect(traffic.waiting()).toEqual([]);
        server = await place.start();
        await server.settle();
        expect(await server.inside(network.web, "ls /run/alive")).toBe("/run/alive");
        expect(await kernel.standing()).toEqual(before);
        await expect.poll(() => traffic.waiting(), { timeout: 2_000 }).toEqual([]);
        expect(traffic.outage(began)).toBeLessThan(jitterMs);
      }
      expect((await server.cli("down")).out).toBe("Fogbank has ended.\n");
      await sleep(300);
      expect(traffic.intruders()).toEqual([]);
      await traffic.close();
      await expect.poll(() => tracesIn(data), { timeout: 5_000 }).toEqual([]);
    });
  },
);
