/** What this machine serves on all its addresses, as an instance with a road to the internet finds it. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "../plane-server.ts";

const reason = noInstances ?? (process.getuid?.() === 0 ? undefined : "needs root");

describe.skipIf(reason !== undefined)(
  `this machine as instances find it${reason ? ` (not here: ${reason})` : ""}`,
  () => {
    let machines: Server;
    let port: number;
    beforeAll(async () => {
      machines = createServer((socket) => socket.end("the machine's own")).listen(0, "0.0.0.0");
      await once(machines, "listening");
      ({ port } = machines.address() as AddressInfo);
    });
    afterAll(() => void machines.close());

    /** What an instance of the default VPC, which has a public address, hears from the machine. */
    async function hears(...options: string[]): Promise<string> {
      const server = await PlaneServer.start(undefined, ...options);
      try {
        const [id = ""] = await server.launch();
        const { machine } = (await server.plane()) as unknown as { machine: string };
        const [, own = ""] = /inet (198\.18\.0\.\d+)/.exec(execFileSync("ip", ["addr", "show", machine]).toString())!;
        const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [id] });
        const address = Reservations![0]!.Instances![0]!.PublicIpAddress!;
        const { GroupId } = Reservations![0]!.Instances![0]!.SecurityGroups![0]!;
        const anyone = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
        await server.ec2.authorizeSecurityGroupIngress({ GroupId: GroupId!, IpPermissions: [anyone] });
        await server.settle();
        const asks = execFileSync("ping", ["-c1", "-W2", "-I", own, address]).toString();
        expect(asks).toContain(" 0% packet loss");
        return await server.inside(id, `socat -u -T2 tcp:${own}:${port},connect-timeout=2 - 2>&1 || true`);
      } finally {
        server.ec2.destroy();
        await server.process.stop();
      }
    }

    it("is a host that answers nothing, and is answered", async () => {
      expect(await hears()).toMatch(/timed out/);
    });

    it("serves them where that is asked for", async () => {
      expect(await hears("--reach-machine")).toBe("the machine's own");
    });
  },
);
