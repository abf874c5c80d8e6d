/** Frames that no operating system would send: an instance's root forges them, and its neighbour sees none. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances } from "../plane-server.ts";
import { Cell } from "./cell.ts";

const title = `frames that an instance forges${noInstances ? ` (not here: ${noInstances})` : ""}`;
const mark = "FOGBANK-FORGED";
const forge = readFileSync(new URL("forge.py", import.meta.url), "utf8");

describe.skipIf(noInstances !== undefined)(title, () => {
  let cell: Cell;
  beforeAll(async () => {
    cell = await Cell.open();
    const udp = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
    await cell.server.ec2.authorizeSecurityGroupIngress({ GroupId: cell.group, IpPermissions: [udp] });
    await cell.server.settle();
    await cell.caged.guest.does(`cat >/run/forge.py <<'END'\n${forge}END`);
  });
  afterAll(() => cell?.server.process.stop());

  const pings = (): Promise<string> => cell.caged.guest.does(`ping -c 2 -i 0.2 -W 2 ${cell.other.address}`);

  it("none of them comes to the neighbour, whose groups let everything in", async () => {
    const { caged, other } = cell;
    const words = `${caged.mac} ${caged.address} ${other.mac} ${other.address}`;
    let sent = "";
    const seen = await cell.seenByOther(async () => {
      sent = await caged.guest.does(`python3 /run/forge.py ${words}`);
      await pings();
    });
    expect(Number(sent)).toBeGreaterThan(20);
    expect(seen.filter((frame) => frame.includes(mark)).map((frame) => frame.toString("hex"))).toEqual([]);
    expect(seen.length).toBeGreaterThan(1);
  });

  it("a frame as it should be does come, so that the watch would have seen the others", async () => {
    const { caged, other } = cell;
    const seen = await cell.seenByOther(() =>
      caged.guest.run(`printf %s ${mark} | timeout 1 socat - UDP:${other.address}:9`),
    );
    expect(seen.some((frame) => frame.includes(mark))).toBe(true);
  });

  it("a flood of them changes nothing of what the neighbour knows, and the two talk on", async () => {
    const { caged, other } = cell;
    await pings();
    const before = await other.guest.does(
      "ip -4 neigh show nud reachable nud stale nud delay | cut -d' ' -f1-5 | sort",
    );
    const words = `${caged.mac} ${caged.address} ${other.mac} ${other.address}`;
    await caged.guest.does(`for n in $(seq 20); do python3 /run/forge.py ${words} >/dev/null; done`);
    const after = await other.guest.does("ip -4 neigh show nud reachable nud stale nud delay | cut -d' ' -f1-5 | sort");
    expect(after).toBe(before);
    expect(await other.guest.does("ip -6 route show default; ip -6 addr show dev eth0 scope global")).toBe("");
    expect(await pings()).toContain(" 0% packet loss");
  });

  it("a route by the source address alone, or a tunnel of its own, brings nothing to where no rule leads", async () => {
    const { caged, other } = cell;
    const before = "ip link add v0 link eth0 type vlan id 5 2>/dev/null; ip addr add 192.0.2.1/24 dev eth0";
    const seen = await cell.seenByOther(() =>
      caged.guest.run(`${before}; printf %s ${mark} | timeout 1 socat - UDP:${other.address}:9,bind=192.0.2.1`),
    );
    expect(seen.filter((frame) => frame.includes(mark))).toEqual([]);
  });
});
