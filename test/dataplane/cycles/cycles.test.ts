/** Instances and whole networks that come, are used and go, again and again, leave nothing behind. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Guest } from "../../../scenarios/guest.ts";
import { sample } from "../../proof.ts";
import { Kernel } from "../chaos/kernel.ts";
import { noInstances, PlaneServer } from "../plane-server.ts";
import { holdingsOf } from "./holdings.ts";
import type { Holdings } from "./holdings.ts";
import { inspectable, neededMiB } from "./memory.ts";
import { withNetwork } from "./passing-network.ts";

const cycles = sample(500, 8);
/** Memory is compared from here on: until then programs are loaded and heaps find their size. */
const warmUp = sample(150, 4);
/** What both may need more at the end, in MiB: code that was compiled meanwhile, heaps in pieces. */
const slackMiB = sample(8, 16);
const networkEvery = 4;

describe.skipIf(noInstances !== undefined)(
  `instances that come and go${noInstances ? ` (${noInstances})` : ""}`,
  () => {
    let server: PlaneServer;
    let neighbour: string;
    let kernel: Kernel;
    const warden = async (): Promise<number> => (await server.plane()).warden!;
    const guest = (id: string): Guest => new Guest(id, server.process.endpoint, { instance: id });

    beforeAll(async () => {
      process.env["NODE_OPTIONS"] = inspectable;
      server = await PlaneServer.start();
      delete process.env["NODE_OPTIONS"];
      const [id = ""] = await server.launch();
      const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [id] });
      const { PrivateIpAddress } = Reservations![0]!.Instances![0]!;
      neighbour = PrivateIpAddress!;
      await guest(id).does("echo hello >/srv/page");
      await guest(id).begins("cd /srv; exec python3 -m http.server 8080");
      await guest(id).listens(8080);
      kernel = new Kernel(await server.plane());
    });
    afterAll(() => server?.process.stop());

    /** What is gone stays listed for an hour, as in AWS: time passes, so that it goes too. */
    async function rested(): Promise<Holdings> {
      await server.admin("POST", "clock", { advance: "3h" });
      await server.settle();
      const now = async (): Promise<Holdings> => holdingsOf(kernel, server.process.pid, await warden());
      let last = await now();
      for (let still = 0; still < 3;) {
        await new Promise((resolve) => setTimeout(resolve, 300));
        const next = await now();
        still = JSON.stringify(next) === JSON.stringify(last) ? still + 1 : 0;
        last = next;
      }
      return last;
    }

    async function cycle(number: number): Promise<void> {
      const [id = ""] = await server.launch();
      const page = `curl -sf --max-time 5 http://${neighbour}:8080/page`;
      const asked = `${page}; curl -s --max-time 5 -o /dev/null -w '%{http_code}'`;
      const token = "-X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token";
      expect(await guest(id).does(`${asked} ${token}`)).toBe("hello\n200");
      await server.ec2.terminateInstances({ InstanceIds: [id] });
      if (number % networkEvery === 0)
        await withNetwork(server, async (there) => {
          expect(await guest(there).does("ip -br -4 addr show eth0")).toContain("10.9.0.");
        });
      await server.settle();
    }

    it(`leave nothing: ${cycles} cycles`, async () => {
      for (let number = 0; number < warmUp; number++) await cycle(number);
      const pids = [server.process.pid, await warden()];
      const memory = await Promise.all(pids.map(neededMiB));
      const before = await rested();
      for (let number = warmUp; number < cycles; number++) await cycle(number);
      expect(await rested()).toEqual(before);
      expect([server.process.pid, await warden()]).toEqual(pids);
      const grown = (await Promise.all(pids.map(neededMiB))).map((now, index) => now - memory[index]!);
      process.stderr.write(`memory of server and warden: ${memory.join(", ")} MiB, then ${grown.join(", ")} more\n`);
      for (const more of grown) expect(more).toBeLessThan(slackMiB);
    });
  },
);
