/** The machine as a host on the internet, played by a namespace: its link, its uplink, and what is put back. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { RouteNetlink } from "../native/route-netlink.ts";
import { Scratch } from "../native/scratch.ts";
import { Trial, until, whyNoWarden } from "./trial.ts";

const scratch = new Scratch();
let trials: Trial[] = [];
let listeners: ChildProcess[] = [];
afterEach(async () => {
  for (const listener of listeners) listener.kill();
  listeners = [];
  for (const trial of trials) await trial.clear();
  trials = [];
  scratch.clear();
});

const enter = (machine: string, ...command: string[]) =>
  spawnSync("nsenter", [`--net=${machine}`, ...command], { encoding: "utf8" }).stdout;
const lossless = " 0% packet loss";

const port = "7001";

function listen(within: readonly string[]): void {
  for (const to of [
    ["-6", "::"],
    ["-4", "0.0.0.0"],
  ]) {
    const [program, ...args] = [...within, "nc", "-l", "-k", ...to, port];
    listeners.push(spawn(program, args, { stdio: "ignore" }));
  }
}

/** Something listens on all addresses of a machine; gives those of its link. */
async function serve(machine: string): Promise<string[]> {
  listen(["nsenter", `--net=${machine}`]);
  await until(
    () =>
      enter(machine, "ss", "-Htln")
        .split("\n")
        .filter((line) => line.includes(`:${port}`)).length === 2,
  );
  const text = enter(machine, "ip", "addr", "show", "fogbank0");
  return Array.from(text.matchAll(/inet6? (198\.18\.[\d.]+|2001:[\da-f:]+)/g), ([, address]) => address!);
}

const reaches = (trial: Trial, address: string): boolean =>
  trial.inside("host-web", "sh", "-c", `nc -z -w1 ${address} ${port} && echo came`).includes("came");

function makeMachine(): string {
  const machine = scratch.make(`m${randomBytes(2).toString("hex")}`);
  enter(machine, "ip", "link", "set", "lo", "up");
  return machine;
}

async function start(machine: string, ...more: string[]): Promise<Trial> {
  const trial = await Trial.start({ machine, more });
  trials.push(trial);
  return trial;
}

describe.skipIf(whyNoWarden !== undefined)("the machine's link", () => {
  it("is not closed by rules that a warden left whose link has gone", async () => {
    const machine = makeMachine();
    for (const [table, link] of [
      ["fogbank_00dead", "fogbank0"],
      ["fogbank_00live", "fogbank-live"],
    ]) {
      const chain = `add chain inet ${table} visit { type filter hook input priority -10; }`;
      const text = `add table inet ${table}\n${chain}\nadd rule inet ${table} visit iifname "${link}" drop`;
      spawnSync("nsenter", [`--net=${machine}`, "nft", "-f", "-"], { input: text });
    }
    const trial = await start(machine, "--reach-machine");
    await trial.ask("addHost", { name: "web", addresses: ["198.18.44.1", "2001:db8:77::1"] });
    const [own = ""] = await serve(machine);
    await until(() => reaches(trial, own));
    const tables = enter(machine, "nft", "list", "tables");
    expect(tables).toContain("fogbank_00live");
    expect(tables).not.toContain("fogbank_00dead");
  });

  it("reaches hosts on the internet, is healed, and goes with the warden", async () => {
    const machine = makeMachine();
    const before = enter(machine, "ip", "addr");
    const trial = await start(machine);
    await trial.ask("addHost", { name: "web", addresses: ["198.18.44.1", "2001:db8:77::1"] });
    const pings = (to: string) => enter(machine, "ping", "-c1", "-W1", to).includes(lossless);
    expect([pings("198.18.44.1"), pings("2001:db8:77::1")]).toEqual([true, true]);
    enter(machine, "ip", "link", "del", "fogbank0");
    await until(() => pings("198.18.44.1"), 2_000);
    await trial.ask("down", {});
    await trial.ended();
    await until(() => enter(machine, "ip", "addr") === before);
    expect([enter(machine, "ip", "route"), enter(machine, "nft", "list", "ruleset")]).toEqual(["", ""]);
  });

  it("keeps from the internet what the machine serves on all addresses, and answers what it opens", async () => {
    const machine = makeMachine();
    const trial = await start(machine);
    await trial.ask("addHost", { name: "web", addresses: ["198.18.44.1", "2001:db8:77::1"] });
    const home = await serve(machine);
    for (const address of home) expect(reaches(trial, address), address).toBe(false);
    listen(["ip", "netns", "exec", `fb${trial.tag}.host-web`]);
    const opens = (to: string) => spawnSync("nsenter", [`--net=${machine}`, "nc", "-z", "-w1", to, port]).status === 0;
    await until(() => opens("198.18.44.1") && opens("2001:db8:77::1"));
    enter(machine, "nft", "flush", "ruleset");
    await until(() => home.every((address) => !reaches(trial, address)));
    const listed = enter(machine, "nft", "-a", "list", "ruleset");
    enter(machine, "nft", "add", "table", "inet", "somebody_else");
    await sleep(600);
    expect(enter(machine, "nft", "-a", "list", "ruleset")).toContain(listed);
    await trial.kill();
    await trial.spawn();
    for (const address of home) expect(reaches(trial, address), address).toBe(false);
  });

  it("lets the internet reach what the machine serves where that is asked for", async () => {
    const machine = makeMachine();
    const trial = await start(machine, "--reach-machine");
    await trial.ask("addHost", { name: "web", addresses: ["198.18.44.1", "2001:db8:77::1"] });
    for (const address of await serve(machine)) expect(reaches(trial, address), address).toBe(true);
  });

  it("has other names and addresses for a second Fogbank, which leaves the first one's roads alone", async () => {
    const machine = makeMachine();
    const [one, two] = [await start(machine), await start(machine)];
    expect(enter(machine, "ip", "route")).toMatch(/^198\.18\.0\.0\/15 .*dev fogbank0/m);
    const roads = enter(machine, "ip", "route")
      .split("\n")
      .filter((line) => line.startsWith("198.18.0.0/15"));
    expect(roads.map((line) => /metric/.test(line))).toEqual([false, true]);
    expect(enter(machine, "ip", "link")).toContain(`fogbank-${two.tag}`);
    await one.ask("addHost", { name: "web", addresses: ["198.18.44.1"] });
    expect(enter(machine, "ping", "-c1", "-W1", "198.18.44.1")).toContain(lossless);
    const others = ["198.18.55.1", "2001:db8:99::1"];
    await two.ask("addHost", { name: "other", addresses: [...others, "203.0.113.7"] });
    for (const address of others) expect(enter(machine, "ping", "-c1", "-W1", address), address).toContain(lossless);
    await two.kill();
    await two.spawn();
    for (const address of others) expect(enter(machine, "ping", "-c1", "-W1", address), address).toContain(lossless);
    await two.ask("removeHost", { name: "other" });
    expect(enter(machine, "ip", "route")).not.toMatch(/198\.18\.55\.1|203\.0\.113/);
    expect(enter(machine, "ip", "-6", "route")).not.toContain("2001:db8:99::1");
    expect(enter(machine, "ping", "-c1", "-W1", "198.18.44.1")).toContain(lossless);
  });

  it("with an uplink leads on to what the machine leads to, and puts the machine back as it was", async () => {
    const machine = makeMachine();
    const world = scratch.make("world");
    const wires = RouteNetlink.open(machine);
    const { openSync, closeSync } = await import("node:fs");
    const fd = openSync(world, "r");
    wires.addVeth({ name: "eth9" }, { name: "eth9", namespace: fd });
    wires.setLink("eth9", { up: true });
    wires.addAddress({ link: "eth9", address: "203.0.113.2/24" });
    wires.addRoute({ table: 254, prefix: "0.0.0.0/0", kind: "unicast", link: "eth9", via: "203.0.113.1" });
    wires.commit();
    wires.close();
    closeSync(fd);
    for (const command of ["ip link set lo up", "ip link set eth9 up", "ip addr add 203.0.113.1/24 dev eth9"])
      enter(world, ...command.split(" "));
    const before = {
      ip: enter(machine, "sysctl", "net.ipv4.ip_forward"),
      rules: enter(machine, "nft", "list", "ruleset"),
    };
    const trial = await start(machine, "--uplink");
    await trial.ask("addHost", { name: "web", addresses: ["198.18.44.1"] });
    const pings = () => trial.inside("host-web", "ping", "-c1", "-W1", "203.0.113.1").includes(lossless);
    expect(pings()).toBe(true);
    expect(trial.inside("host-web", "ping", "-c1", "-W1", "203.0.113.2")).not.toContain(lossless);
    listen(["nsenter", `--net=${world}`]);
    const chain = "type nat hook prerouting priority -100; tcp dport 7002 dnat to 203.0.113.1:7001;";
    const table = `table ip led { chain led { ${chain} }; }`;
    spawnSync("nsenter", [`--net=${machine}`, "nft", "-f", "-"], { input: table });
    const own = /inet (198\.18\.[\d.]+)/.exec(enter(machine, "ip", "addr", "show", "fogbank0"))![1]!;
    await until(() => reaches(trial, "203.0.113.1"));
    const led = (): boolean =>
      trial.inside("host-web", "sh", "-c", `nc -z -w1 ${own} 7002 && echo came`).includes("came");
    expect(led()).toBe(false);
    await trial.ask("adopt", { open: { uplink: false, reachMachine: true } });
    expect([pings(), led()]).toEqual([false, false]);
    await trial.ask("adopt", { open: { uplink: true, reachMachine: true } });
    expect([pings(), led()]).toEqual([true, false]);
    enter(machine, "nft", "flush", "ruleset");
    await until(() => enter(machine, "nft", "list", "ruleset").includes("masquerade"));
    await until(pings, 2_000);
    await trial.kill();
    await trial.spawn();
    expect(pings()).toBe(true);
    await trial.ask("down", {});
    await trial.ended();
    const after = {
      ip: enter(machine, "sysctl", "net.ipv4.ip_forward"),
      rules: enter(machine, "nft", "list", "ruleset"),
    };
    expect(after).toEqual(before);
  });
});
