/** A warden that is killed, left, misused, and used many times. */
import { readFileSync, rmSync, statSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { openControl } from "../client-control.ts";
import { findHolder } from "./holder.ts";
import { startOf } from "./process-start.ts";
import { portItems, smallNetwork, Trial, until, whyNoWarden } from "./trial.ts";
import type { TrialOptions } from "./trial.ts";

let trials: Trial[] = [];
afterEach(async () => {
  await Promise.all(trials.map((trial) => trial.clear()));
  trials = [];
});

async function start(options?: TrialOptions): Promise<Trial> {
  const trial = await Trial.start(options);
  trials.push(trial);
  return trial;
}

const initOf = (trial: Trial, host: string) =>
  (
    JSON.parse(readFileSync(`${trial.directory}/state/sandboxes/instances/host-${host}/life`, "utf8")) as {
      pid: number;
    }
  ).pid;

describe.skipIf(whyNoWarden !== undefined)("a warden", () => {
  it("that is killed is followed by one that takes over what runs and puts right what was harmed", async () => {
    const trial = await start();
    await trial.ask("apply", { changes: [{ source: "net", items: smallNetwork("vpc-a", 2) }], memo: "remember" });
    await trial.ask("addHost", { name: "one", addresses: ["198.18.9.1"] });
    await trial.ask("addHost", { name: "two", addresses: ["198.18.9.2"] });
    const before = { init: initOf(trial, "one"), inode: statSync(`/run/netns/fb${trial.tag}.host-one`).ino };
    const counters = trial.inside("vpc-a", "ip", "-o", "link");
    await trial.kill();
    const pings = () => trial.inside("host-one", "ping", "-c1", "-W1", "198.18.9.2");
    expect(pings()).toContain(" 0% packet loss");
    trial.inside("vpc-a", "nft", "flush", "ruleset");
    trial.inside("vpc-a", "ip", "route", "flush", "table", "main");
    trial.inside("internet", "ip", "netns", "del", `fb${trial.tag}.host-two`);
    await trial.spawn();
    const adopted = await trial.ask("adopt", {});
    expect(adopted).toMatchObject({ sources: ["net"], memo: "remember", instances: [] });
    expect(adopted.hosts.map(({ name }) => name)).toEqual(["one", "two"]);
    expect({ init: initOf(trial, "one"), inode: statSync(`/run/netns/fb${trial.tag}.host-one`).ino }).toEqual(before);
    expect(trial.inside("vpc-a", "ip", "-o", "link")).toBe(counters);
    expect(trial.inside("i-a-0", "ping", "-c1", "-W1", "10.0.0.1")).toContain(" 0% packet loss");
    expect(pings()).toContain(" 0% packet loss");
  });

  it("sweeps what an earlier one of its tag left and nobody wants", async () => {
    const trial = await start();
    await trial.apply({ source: "net", items: smallNetwork("vpc-a", 1) });
    await trial.kill();
    rmSync(`${trial.directory}/state/warden.journal`);
    expect(trial.namespaces()).toHaveLength(2);
    await trial.spawn();
    expect(trial.namespaces()).toEqual([]);
  });

  it("with --keep goes on without its server, and tells the next one", async () => {
    const trial = await start({ keep: true });
    await trial.apply({ source: "net", items: smallNetwork("vpc-a", 1) });
    trial.control.end();
    await trial.control.closed;
    await sleep(100);
    expect(trial.namespaces()).toHaveLength(2);
    trial.control = (await openControl(trial.socket, () => undefined))!;
    expect((await trial.ask("adopt", {})).sources).toEqual(["net"]);
    await trial.ask("down", {});
    await trial.ended();
    expect(trial.namespaces()).toEqual([]);
  });

  it("takes one server at a time", async () => {
    const trial = await start();
    expect(await openControl(trial.socket, () => undefined)).toBeUndefined();
    expect((await trial.ask("status", {})).mode).toBe("root");
  });

  it("answers nonsense with an error, and lives", async () => {
    const trial = await start();
    const lines = [
      "x",
      '{"kind":"control","version":"?"}\nnull\n{}\n{"number":3,"method":"__proto__","takes":{}}',
      "{}",
    ];
    for (const line of lines) {
      const socket = connect(trial.socket);
      socket.end(`${line}\n`);
      await new Promise((resolve) => socket.resume().once("close", resolve));
    }
    const items = [
      [{ is: "chain", namespace: "v", family: "inet", name: "a b", rules: [] }],
      [{ is: "chain", namespace: "v", family: "inet", name: "a", rules: [{ text: "accept; flush ruleset" }] }],
      [{ is: "namespace", name: "../x", kind: "router", sysctls: {} }],
      [{ is: "element", namespace: "v", family: "inet", set: "s", key: "1 }; flush ruleset; {" }],
      [{ is: "nothing" }],
      "x",
    ];
    for (const each of items)
      await expect(trial.ask("apply", { changes: [{ source: "s", items: each as never }] })).rejects.toThrow(
        /failed to apply/,
      );
    await expect(trial.ask("apply", { changes: null as never })).rejects.toThrow(/must be a list/);
    await expect(trial.ask("start", { instance: { id: "i-none" } as never })).rejects.toThrow(/no namespace i-none/);
    await expect(trial.ask("attach", { port: "eni-1", pid: 1, link: "x" })).rejects.toThrow(/not up/);
    expect((await trial.ask("status", {})).namespaces).toBe(0);
  });

  it("tells what the kernel refuses, does the rest, and takes a mended change", async () => {
    const trial = await start();
    const bad = {
      is: "chain",
      namespace: "vpc-a",
      family: "inet",
      name: "bad",
      rules: [{ text: "no such words" }],
    } as const;
    const items = smallNetwork("vpc-a", 1);
    await expect(trial.apply({ source: "net", items: [...items, bad] })).rejects.toThrow(/vpc-a: nft: .*no such words/);
    expect(trial.inside("vpc-a", "ip", "route")).toContain("10.0.0.0 dev p0");
    expect(trial.inside("vpc-a", "nft", "list", "ruleset")).toContain("policy drop");
    await trial.apply({ source: "net", items });
    expect(trial.inside("vpc-a", "nft", "list", "ruleset")).toContain("@own4 accept");
  });

  it("leaks nothing in 200 rounds of ports that come and go", async () => {
    const trial = await start();
    const items = smallNetwork("vpc-a", 1);
    const round = async (at: number): Promise<void> => {
      await trial.apply({ source: "net", items }, { source: "port", items: portItems("vpc-a", 1 + (at % 3)) });
      await trial.apply({ source: "port", items: [] }, ...(at % 10 === 0 ? [{ source: "net", items: [] }] : []));
    };
    for (let at = 0; at < 20; at++) await round(at);
    const held = async () => ({
      descriptors: (await trial.ask("status", {})).descriptors,
      namespaces: trial.namespaces().length,
      mounts: readFileSync(`/proc/${trial.process.pid}/mounts`, "utf8")
        .split("\n")
        .filter((line) => line.includes(trial.tag)).length,
    });
    await sleep(300);
    const before = await held();
    const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${trial.process.pid}/status`, "utf8"))![1]);
    const memoryBefore = memory();
    for (let at = 20; at < 220; at++) await round(at);
    await until(async () => JSON.stringify(await held()) === JSON.stringify(before), 2_000);
    expect(memory() - memoryBefore).toBeLessThan(40_000);
  }, 60_000);

  it("of an unprivileged user that is killed leaves its namespaces to the next one", async () => {
    const trial = await start({ rootless: true });
    await trial.apply({ source: "net", items: smallNetwork("vpc-a", 2) });
    await trial.ask("addHost", { name: "one", addresses: ["198.18.9.1"] });
    const before = { init: initOf(trial, "one"), links: trial.inside("vpc-a", "ip", "-o", "link") };
    await trial.kill();
    await trial.spawn();
    expect((await trial.ask("adopt", {})).hosts.map(({ name }) => name)).toEqual(["one"]);
    expect({ init: initOf(trial, "one"), links: trial.inside("vpc-a", "ip", "-o", "link") }).toEqual(before);
    expect(trial.inside("i-a-0", "ping", "-c1", "-W1", "10.0.0.1")).toContain(" 0% packet loss");
    const holder = findHolder(`${trial.directory}/state`)!;
    await trial.ask("down", {});
    await trial.ended();
    await until(() => startOf(holder) === undefined);
  });

  it("works for an unprivileged user in a user namespace of its own", async () => {
    const trial = await start({ rootless: true });
    await trial.apply({ source: "net", items: smallNetwork("vpc-a", 2) });
    expect((await trial.ask("status", {})).mode).toBe("rootless");
    expect(trial.inside("i-a-0", "ping", "-c1", "-W1", "10.0.0.1")).toContain(" 0% packet loss");
    const before = trial.inside("vpc-a", "nft", "list", "ruleset");
    trial.inside("vpc-a", "nft", "flush", "ruleset");
    trial.inside("vpc-a", "ip", "link", "del", "p1");
    await until(() => trial.events.length > 1);
    expect(trial.inside("vpc-a", "nft", "list", "ruleset")).toBe(before);
    expect(trial.inside("i-a-0", "ping", "-c1", "-W1", "10.0.0.1")).toContain(" 0% packet loss");
  });
});
