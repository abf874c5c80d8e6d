/** Limits of instances hold from inside, and their groups go with them. */
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { Limits } from "./limits.ts";
import { Trial, whyNot } from "./trial.ts";

const given = () => {
  const limits = new Limits("probe0");
  const { controllers } = limits;
  limits.close();
  return controllers;
};
const reason = whyNot() || (given().includes("memory") ? false : "this machine gives no memory control groups");

describe.skipIf(reason)(`limits${reason ? `: ${reason}` : ""}`, () => {
  const trial = new Trial();
  afterAll(() => trial.end());

  it("whoever takes more memory than the instance has is ended, and the instance goes on", async () => {
    await trial.start("i-small", { memoryMiB: 48 });
    await trial.booted("i-small");
    const greedy = await trial.sh("i-small", "head -c 200m /dev/zero | tail -c 190m | wc -c");
    expect(greedy.out.trim()).not.toBe(String(190 * 1024 * 1024));
    expect((await trial.sh("i-small", "echo alive")).out).toBe("alive\n");
    await trial.start("i-large", { memoryMiB: 1024 });
    expect((await trial.sh("i-large", "head -c 200m /dev/zero | tail -c 190m | wc -c")).out.trim()).toBe(
      String(190 * 1024 * 1024),
    );
  });

  it.skipIf(!given().includes("cpu"))("an instance of a quarter of a processor gets no more", async () => {
    await trial.start("i-slow", { vcpus: 0.25 });
    await trial.booted("i-slow");
    const used = await trial.sh(
      "i-slow",
      "timeout 2 sh -c 'while :; do :; done'; cat /proc/self/stat >/dev/null; times | tail -1",
    );
    const seconds = /(\d+)m([\d.]+)s/.exec(used.out)!;
    expect(Number(seconds[1]) * 60 + Number(seconds[2])).toBeLessThan(1.2);
  });

  it("the groups are the instance's processes' and go with it", async () => {
    await trial.start("i-groups");
    const inside = await trial.sh("i-groups", "cat /proc/self/cgroup /proc/1/cgroup /proc/2/cgroup");
    expect(inside.out.match(/fogbank-\w+\/i-groups/g)!.length).toBeGreaterThanOrEqual(3);
    const name = /fogbank-\w+\/i-groups/.exec(inside.out)![0];
    const place = [`/sys/fs/cgroup/memory/${name}`, `/sys/fs/cgroup/${name}`].find((path) => existsSync(path))!;
    expect(readFileSync(`${place}/cgroup.procs`, "utf8").trim().split("\n").length).toBeGreaterThanOrEqual(2);
    await trial.sandboxes.remove("i-groups");
    await wait(50);
    expect(existsSync(place)).toBe(false);
  });
});
