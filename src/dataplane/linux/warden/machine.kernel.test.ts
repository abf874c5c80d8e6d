/** The machine as a host on the internet, played by a namespace: its link, its uplink, and what is put back. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { RouteNetlink } from "../native/route-netlink.ts";
import { Scratch } from "../native/scratch.ts";
import { Trial, until, whyNoWarden } from "./trial.ts";

const scratch = new Scratch();
let trials: Trial[] = [];
afterEach(async () => {
  for (const trial of trials) await trial.clear();
  trials = [];
  scratch.clear();
});

const enter = (machine: string, ...command: string[]) =>
  spawnSync("nsenter", [`--net=${machine}`, ...command], { encoding: "utf8" }).stdout;
const lossless = " 0% packet loss";

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
  it("reaches hosts on the internet, is healed, and goes with the warden", async () => {
    const machine = makeMachine();
    const before = enter(machine, "ip", "addr");
    const trial = await start(machine);
    await trial.ask("addHost", { name: "web", addresses: ["198.18.44.1", "2001:db8:77::1"] });
    const pings = (to: string) => enter(machine, "ping", "-c1", "-W1", to).includes(lossless);
    expect([pings("198.18.44.1"), pings("2001:db8:77::1")]).toEqual([true, true]);
    expect(enter(machine, "nft", "list", "ruleset")).toBe("");
    enter(machine, "ip", "link", "del", "fogbank0");
    await until(() => pings("198.18.44.1"), 2_000);
    await trial.ask("down", {});
    await trial.ended();
    await until(() => enter(machine, "ip", "addr") === before);
    expect(enter(machine, "ip", "route")).toBe("");
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
