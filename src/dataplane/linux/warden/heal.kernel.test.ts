/** What people do to a warden's kernel behind its back is undone within two seconds. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallNetwork, Trial, until, whyNoWarden } from "./trial.ts";

describe.skipIf(whyNoWarden !== undefined)("a warden", () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await Trial.start();
    await trial.apply({ source: "net", items: smallNetwork("vpc-a", 2) });
  });
  afterAll(() => trial.clear());

  const reaches = () => trial.inside("i-a-0", "ping", "-c1", "-W1", "10.0.0.1").includes(" 0% packet loss");
  const inRouter = (...command: string[]) => trial.inside("vpc-a", ...command);

  it("wires a network whose packets pass", () => {
    expect(reaches()).toBe(true);
  });

  const harm: [what: string, how: () => void, repaired: RegExp][] = [
    ["a flushed rule set", () => inRouter("nft", "flush", "ruleset"), /^rules of vpc-a/],
    ["a rule that was added", () => inRouter("nft", "insert rule inet fogbank forward accept"), /^rules of vpc-a/],
    ["an element that was taken out", () => inRouter("nft", 'delete element inet fogbank ins { "p1" }'), /^rules/],
    ["flushed routes", () => inRouter("ip", "route", "flush", "table", "main"), /routes? of vpc-a/],
    ["flushed neighbours", () => inRouter("ip", "neigh", "flush", "nud", "permanent"), /neighbours of vpc-a/],
    [
      "a neighbour of another address",
      () => inRouter(..."ip neigh replace 169.254.0.9 lladdr 02:00:00:00:00:01 dev p0 nud permanent".split(" ")),
      /1 neighbour of vpc-a/,
    ],
    ["a route that leads elsewhere", () => inRouter("ip", "route", "replace", "10.0.0.1/32", "dev", "p0"), /route/],
    ["a foreign rule", () => inRouter("ip", "rule", "add", "prio", "5", "lookup", "77"), /rule of vpc-a/],
    ["rules that were flushed, the kernel's own among them", () => inRouter("ip", "rule", "flush"), /rules? of vpc-a/],
    ["the kernel's own table, emptied", () => inRouter("ip", "route", "flush", "table", "local"), /own addresses/],
    ["a deleted link", () => inRouter("ip", "link", "del", "p1"), /link of vpc-a/],
    ["a link that is deleted soon again", () => inRouter("ip", "link", "del", "p1"), /link of vpc-a/],
    ["a link that was set down", () => inRouter("ip", "link", "set", "p1", "down"), /p1 of vpc-a/],
    ["a deleted name", () => spawnSync("ip", ["netns", "del", `fb${trial.tag}.vpc-a`]), /^namespace vpc-a/],
    ["a guest's deleted name", () => spawnSync("ip", ["netns", "del", `fb${trial.tag}.i-a-1`]), /^namespace i-a-1/],
  ];
  it.each(harm)("heals %s", async (_, how, repaired) => {
    const before = {
      rules: inRouter("nft", "list", "ruleset"),
      routes: inRouter("ip", "route"),
      rule: inRouter("ip", "rule"),
    };
    trial.events.length = 0;
    how();
    await until(() => trial.events.some((event) => event.event === "repaired" && repaired.test(event.what)));
    const after = {
      rules: inRouter("nft", "list", "ruleset"),
      routes: inRouter("ip", "route"),
      rule: inRouter("ip", "rule"),
    };
    expect(after).toEqual(before);
    expect(reaches()).toBe(true);
  });

  it("finds nothing to repair when all is well, and says so at once", async () => {
    expect(await trial.ask("repair", {})).toEqual({ repaired: [] });
  });

  it("does nothing of a change before its last part, and forgets it when a server comes anew", async () => {
    const item = (name: string) => ({ is: "namespace", name, kind: "guest", sysctls: {} }) as const;
    const part = (name: string) => [{ source: name, items: [item(name)] }];
    await trial.ask("apply", { changes: part("x-1"), more: true });
    expect(trial.namespaces().join()).not.toContain("x-1");
    await trial.ask("apply", { changes: part("x-2") });
    expect(trial.namespaces().join()).toMatch(/x-1.*x-2/);
    await trial.ask("apply", { changes: part("x-3"), more: true });
    await trial.ask("adopt", {});
    await trial.ask("apply", { changes: ["x-1", "x-2"].map((source) => ({ source, items: [] })) });
    expect(trial.namespaces().join()).not.toContain("x-");
  });

  it("tells of a rule set that the kernel refuses until it is mended", async () => {
    const items = smallNetwork("vpc-a", 2);
    const rules = [{ text: "jump nowhere" }];
    const wrong = { is: "chain", namespace: "vpc-a", family: "inet", name: "x", rules } as const;
    await expect(trial.apply({ source: "net", items: [...items, wrong] })).rejects.toThrow(/jump nowhere/);
    expect((await trial.ask("status", {})).refused).toEqual([expect.stringMatching(/^vpc-a: nft: .*jump nowhere/)]);
    await trial.apply({ source: "net", items });
    expect(await trial.ask("status", {})).not.toHaveProperty("refused");
    expect(reaches()).toBe(true);
  });

  it("goes when its server goes, and leaves nothing", async () => {
    const other = await Trial.start();
    await other.apply({ source: "net", items: smallNetwork("vpc-b", 1) });
    expect(other.namespaces()).toHaveLength(2);
    other.control.end();
    await other.ended();
    expect(other.namespaces()).toEqual([]);
    expect(readdirSync(other.directory, { recursive: true }).filter((name) => name !== "state")).toEqual(["s"]);
    spawnSync("rm", ["-r", other.directory]);
  });
});
