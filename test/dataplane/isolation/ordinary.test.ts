/** An ordinary user's Fogbank: heals under traffic, leaves nothing, and keeps its instances in, as root's does. */
import { readdirSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../../proof.ts";
import { kinds, Storm } from "../chaos/storm.ts";
import { noTraffic } from "../chaos/traffic.ts";
import { Guest } from "../../../scenarios/guest.ts";
import type { PlaneServer } from "../plane-server.ts";
import { goFirst } from "../priority.ts";
import { expectNoReach } from "./reach.ts";
import { noOrdinary, startOrdinary } from "./ordinary.ts";

const reason = noOrdinary ?? noTraffic;
const rounds = sample(10, 1);
const cycles = sample(100, 3);

describe.skipIf(reason !== undefined)(`an ordinary user's Fogbank${reason ? ` (not here: ${reason})` : ""}`, () => {
  let server: PlaneServer;
  let uid: number;
  let remove: () => void;
  let storm: Storm;
  const inside = (id: string): Guest => new Guest(id, server.process.endpoint, { instance: id });

  beforeAll(async () => {
    goFirst();
    ({ server, uid, remove } = await startOrdinary());
    storm = await Storm.raise(server);
  });
  afterAll(async () => {
    await storm?.traffic.close();
    await server?.process.stop();
    remove?.();
  });

  it("runs without privileges, server, warden and instances", async () => {
    const { warden, mode } = (await server.plane()) as { warden: number; mode: string };
    expect(mode).toBe("rootless");
    for (const pid of [server.process.pid, warden]) expect(statSync(`/proc/${pid}`).uid).toBe(uid);
    expect(readdirSync("/run/netns").filter((name) => name.includes(storm.kernel.tag))).toEqual([]);
  });

  it.each(kinds)("a rule set of %s that is flushed, and its links that are deleted", async (kind) => {
    for (const name of storm.named(kind)) {
      await storm.survives(() => storm.kernel.disturb(name, "nft", "flush", "ruleset"), rounds);
      const [link = ""] = storm.linksOf(name).toReversed();
      await storm.survives(() => storm.kernel.disturb(name, "ip", "link", "del", link), rounds);
      await storm.survives(() => storm.kernel.disturb(name, "ip", "rule", "flush"), rounds);
      await storm.survives(() => storm.kernel.unname(name), rounds);
    }
  });

  it("a killed warden", async () => {
    await storm.survives(async () => storm.wardenAfter(await storm.killWarden()), rounds);
  });

  it("instances that come and go leave no namespace, process or descriptor", async () => {
    const held = async (): Promise<object> => {
      const { warden, namespaces, instances } = await server.plane();
      const descriptors = [server.process.pid, warden!].map((pid) => readdirSync(`/proc/${pid}/fd`).length);
      return { names: storm.kernel.names().toSorted(), namespaces, instances, descriptors };
    };
    const cycle = async (): Promise<void> => {
      const [id = ""] = await server.launch();
      expect(await inside(id).does("id -u")).toBe("0");
      await server.ec2.terminateInstances({ InstanceIds: [id] });
      await server.settle();
    };
    for (let number = 0; number < 3; number++) await cycle();
    const before = await held();
    for (let number = 0; number < cycles; number++) await cycle();
    await expect.poll(held, { timeout: 10_000 }).toEqual(before);
  });

  it.each([
    ["mknod /run/disk b 8 0", /not permitted/i],
    ["mount -t tmpfs x /mnt", /denied|not permitted/i],
    ["umount -l /proc/sys", /denied|not permitted|superuser/i],
    ["unshare -Ur true", /not permitted/i],
    ["unshare -m true", /not permitted/i],
    ["unshare -n true", /not permitted/i],
    ["echo 1 >/proc/sys/kernel/panic", /read-only|denied/i],
    ["echo 1 >/sys/kernel/mm/ksm/run", /read-only|denied|nonexistent/i],
    ["curl -s --max-time 1 http://127.0.0.1:PORT/_fogbank/health || { echo none >&2; false; }", /none/],
    ["find / -xdev -type s | grep . || { echo none >&2; false; }", /none/],
    ["cat HOME/.fogbank* HOME/* 2>/dev/null | grep . || { echo none >&2; false; }", /none/],
  ])("its root cannot: %s", async (command, why) => {
    const line = command.replace("PORT", String(server.process.port)).replaceAll("HOME", storm.kernel.state);
    const { status, err } = await inside(storm.network.web).run(line);
    expect(status).not.toBe(0);
    expect(err).toMatch(why);
  });

  it("its root has an ordinary container's capabilities and devices", async () => {
    const guest = inside(storm.network.web);
    expect(await guest.does("grep CapEff /proc/self/status")).toContain("00000000a00435fb");
    const devices = "for path in /dev/*; do [ -b $path -o -c $path ] && echo $path; done | grep -v /dev/console";
    expect((await guest.does(devices)).split("\n")).toEqual(
      ["full", "null", "ptmx", "random", "tty", "urandom", "zero"].map((name) => `/dev/${name}`),
    );
  });

  it("its root has no rights in the namespaces that its own is joined to", async () => {
    await expectNoReach(inside(storm.network.web), storm.kernel);
  });

  it("in memory everything goes when its server is killed", async () => {
    const { warden } = await server.plane();
    await server.process.kill();
    const alive = (): boolean => readdirSync("/proc").includes(String(warden));
    await expect.poll(alive, { timeout: 15_000 }).toBe(false);
    await sleep(1_000);
    expect(storm.traffic.intruders()).toEqual([]);
  });
});
