/** docs/import.md keeps its word: every call and every member is named, the policy allows just that, examples run. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { listCalls, partCalls, singleCalls } from "../../src/cli/describe-calls.ts";
import { loadService, serviceNames } from "../../src/services/index.ts";
import { commandsOf, scriptOf } from "../readme/commands.ts";
import { startProcess } from "../server/process.ts";

const root = new URL("../..", import.meta.url).pathname;
const page = readFileSync(`${root}docs/import.md`, "utf8");

describe("docs/import.md", () => {
  it("names the calls that are made, and a policy that allows them alone", () => {
    const asked = [...listCalls, ...singleCalls, ...partCalls].map(({ service, operation }) => {
      return `${service === "elbv2" ? "elasticloadbalancing" : service}:${operation}`;
    });
    const policy = JSON.parse(/^```json\n(.*?)^```/ms.exec(page)![1]!) as { Statement: { Action: string[] }[] };
    const allowed = policy.Statement.flatMap(({ Action }) => Action);
    const wanted = new Set([...asked, "ec2:DescribeVpcAttribute", "ec2:DescribeRegions"]);
    expect(allowed).toEqual([...wanted].toSorted());
  });

  it("names every member that is read, with its call", async () => {
    const services = await Promise.all(serviceNames.map(async (name) => loadService(name)));
    const importers = services.flatMap((service) => service?.imports?.importers ?? []);
    expect(importers.length).toBeGreaterThan(30);
    for (const { key, call } of importers) expect(page).toMatch(new RegExp(`\\| \`${key}\`.* \\| \`aws ${call}\` \\|`));
  });

  it("holds commands that run", async () => {
    const server = await startProcess();
    try {
      const commands = commandsOf(page).filter(({ text }) => !/fogbank (up|down)\b/.test(text));
      const script = scriptOf(commands, server.port).replaceAll("my-networks", '"$(mktemp -d)"');
      await promisify(execFile)("bash", ["-c", script], { cwd: root });
      expect(commands.length).toBe(3);
    } finally {
      await server.stop();
    }
  });
});
