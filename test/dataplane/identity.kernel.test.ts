/** Groups of networks with equal addresses in a real kernel: a member of one is no member of the other. */
import { afterEach, describe, expect, it } from "vitest";
import { addHub, attach } from "../network/transit.ts";
import { World } from "../network/world.ts";
import type { Host } from "../network/world.ts";
import { noKernel, Stand } from "./stand.ts";

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));
const open = ["in all 0.0.0.0/0", "out all 0.0.0.0/0"];

/** Says a word once, to where socat is told. */
function speak(stand: Stand, from: string, word: string, to: string): void {
  stand.run(from, "sh", "-c", `printf ${word} | socat -u - UDP4-SENDTO:${to}`);
}

/** Two networks with equal blocks, a host at the same address in each, and a third that admits the group of one. */
function twins() {
  const w = new World();
  const ranges = ["10.1", "10.1", "10.9"];
  const [red, blue, asked] = ranges.map((range) => w.vpc(`${range}.0.0/16`)) as [string, string, string];
  const subnets = [red, blue, asked].map((vpc, n) => w.subnet(vpc, `${ranges[n]}.1.0/24`)) as [string, string, string];
  const doors = [red, blue, asked].map((vpc, n) => w.subnet(vpc, `${ranges[n]}.2.0/24`)) as [string, string, string];
  const [members, others] = [w.group(red, open), w.group(blue, open)];
  const hosts = [
    w.host(subnets[0], { ip: "10.1.1.5", groups: [members] }),
    w.host(subnets[1], { ip: "10.1.1.5", groups: [others] }),
  ] as const;
  const admitting = (group: string) => w.group(asked, [`in all ${group}`, "out all 0.0.0.0/0"]);
  const [forRed, forBlue] = [members, others].map((group) => w.host(subnets[2], { groups: [admitting(group)] })) as [
    Host,
    Host,
  ];
  return { w, vpcs: [red, blue, asked] as const, subnets, doors, hosts, forRed, forBlue };
}

describe.skipIf(noKernel)(`networks with equal addresses in the kernel ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });

  /** What the two hosts that admit a group each have heard, after both twins spoke to both. */
  async function heard({ w, hosts, forRed, forBlue }: ReturnType<typeof twins>): Promise<string[]> {
    const up = (stand = new Stand(w));
    const words = new Map<string, string>();
    for (const { id } of [forRed, forBlue]) {
      words.set(id, "");
      const child = up.start(id, "socat", "-u", "UDP4-RECV:5000", "STDOUT");
      child.stdout!.on("data", (bytes: Buffer) => words.set(id, words.get(id)! + bytes.toString()));
    }
    const listens = (id: string): boolean => up.run(id, "ss", "-lunH", "sport = :5000").out !== "";
    for (let tries = 0; tries < 100 && ![forRed, forBlue].every(({ id }) => listens(id)); tries++) await pause(20);
    for (const [n, { id }] of hosts.entries())
      for (const { ip } of [forRed, forBlue])
        for (const life of [64, 65]) speak(up, id, "rb"[n]!, `${ip}:5000,ttl=${life},sourceport=40${n}${life}`);
    await pause(500);
    return [forRed, forBlue].map(({ id }) => words.get(id)!);
  }

  it("M33 M07 TGW-12 behind a transit gateway a sender is known by its network and its address", async () => {
    const on = { securityGroupReferencingSupport: "enable" } as const;
    const t = twins();
    const hub = addHub(t.w, on);
    for (const [n, door] of t.doors.entries()) {
      attach(t.w, hub, [door], on);
      t.w.route(t.subnets[n]!, "10.0.0.0/8", hub.id);
    }
    expect(await heard(t)).toEqual(["rr", "bb"]);
  });

  it("M32 M33 the same where the gateway remembers flows", async () => {
    const on = { securityGroupReferencingSupport: "enable" } as const;
    const t = twins();
    const hub = addHub(t.w, on);
    for (const [n, door] of t.doors.entries()) {
      attach(t.w, hub, [door], { ...on, applianceModeSupport: "enable" });
      t.w.route(t.subnets[n]!, "10.0.0.0/8", hub.id);
    }
    expect(await heard(t)).toEqual(["rr", "bb"]);
  });

  it("M07 PER-09 over two peerings likewise", async () => {
    const t = twins();
    const [red, blue, asked] = t.vpcs;
    for (const [n, vpc] of [red, blue].entries()) {
      const peering = t.w.peering(vpc, asked);
      t.w.route(t.subnets[n]!, "10.9.0.0/16", peering);
      if (n === 0) t.w.route(t.subnets[2], "10.1.0.0/16", peering);
    }
    expect(await heard(t)).toEqual(["rr", "bb"]);
  });
});
