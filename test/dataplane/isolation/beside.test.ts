/** Two Fogbanks of one seed on one machine: the same ids, ranges and addresses, and nothing passes between them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Kernel } from "../chaos/kernel.ts";
import { noInstances, PlaneServer } from "../plane-server.ts";
import { Cell } from "./cell.ts";

const title = `two Fogbanks of one seed${noInstances ? ` (not here: ${noInstances})` : ""}`;

describe.skipIf(noInstances !== undefined)(title, () => {
  let cells: readonly Cell[];
  let firstEnded = false;
  beforeAll(async () => {
    const servers = await Promise.all([1, 2].map(() => PlaneServer.start(undefined, "--seed", "beside")));
    cells = await Promise.all(servers.map((server) => Cell.of(server)));
    for (const [number, { other, server, group }] of cells.entries()) {
      await other.guest.does(`echo ${number} >/srv/page`);
      await other.guest.begins("cd /srv; exec python3 -m http.server 8080");
      await other.guest.listens(8080);
      const anyone = { IpProtocol: "tcp", FromPort: 8080, ToPort: 8080, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
      await server.ec2.authorizeSecurityGroupIngress({ GroupId: group, IpPermissions: [anyone] });
      await server.settle();
    }
  });
  afterAll(async () => {
    if (!firstEnded) await cells?.[0]!.server.process.stop();
    await cells?.[1]!.server.process.stop();
  });

  it("have the same ids and addresses, and names of their own in the kernel", async () => {
    const [one, two] = cells.map(({ caged, other }) =>
      [caged, other].map(({ id, address, port, mac }) => [id, address, port, mac]),
    );
    expect(one).toEqual(two);
    const kernels = await Promise.all(cells.map(async ({ server }) => new Kernel(await server.plane())));
    expect(kernels[0]!.tag).not.toBe(kernels[1]!.tag);
    expect(kernels[0]!.names()).toEqual(kernels[1]!.names());
    for (const kernel of kernels) expect(kernel.inside("internet", "ls", "/proc/sys/net/ipv4/conf")).toMatch(/machine/);
  });

  it("an address leads to the instance of the own Fogbank", async () => {
    for (const [number, { caged, other }] of cells.entries())
      expect(await caged.guest.does(`curl -s --max-time 3 http://${other.address}:8080/page`)).toBe(String(number));
  });

  it("a published address leads to the own one's public address, which is the same in both", async () => {
    const addresses: string[] = [];
    for (const [number, { server, other }] of cells.entries()) {
      const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [other.id] });
      const address = Reservations![0]!.Instances![0]!.PublicIpAddress!;
      addresses.push(address);
      const wish = { listen: "127.0.0.1:0", to: `${address}:8080` };
      const { published } = await server.admin<{ published: { listen: string }[] }>("POST", "publish", wish);
      const answer = await fetch(`http://${published[0]!.listen}/page`, { signal: AbortSignal.timeout(5_000) });
      expect((await answer.text()).trim()).toBe(String(number));
    }
    expect(addresses[0]).toBe(addresses[1]);
  });

  it("what is captured in one is not seen in the other", async () => {
    const [one, two] = cells;
    const seen = await two!.seenByOther(async () => {
      await one!.caged.guest.does(`ping -c 5 -i 0.1 ${one!.other.address}`);
      await two!.caged.guest.does(`ping -c 1 ${two!.other.address}`);
    });
    const echoes = seen.filter((frame) => frame.readUInt16BE(12) === 0x0800 && frame[23] === 1 && frame[34] === 8);
    expect(echoes).toHaveLength(1);
  });

  it("one that is killed leaves the other as it is, packets on their way included", async () => {
    const [one, two] = cells;
    const kernel = new Kernel(await two!.server.plane());
    const before = await kernel.standing();
    const traces = await one!.server.traces();
    const pings = two!.caged.guest.does(`ping -q -c 60 -i 0.05 -W 2 ${two!.other.address}`);
    firstEnded = true;
    await one!.server.process.kill();
    await expect.poll(traces, { timeout: 15_000 }).toEqual([]);
    expect(await pings).toContain(" 0% packet loss");
    expect(await kernel.standing()).toEqual(before);
    expect(await two!.caged.guest.does(`curl -s --max-time 3 http://${two!.other.address}:8080/page`)).toBe("1");
  });
});
