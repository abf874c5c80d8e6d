/** A namespace notices what others do to it, also while work of our own goes on there. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { geteuid } from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Space } from "./space.ts";
import { pathToNames } from "./spaces.ts";
import { whyNoWarden as why } from "./trial.ts";

describe.skipIf(why !== undefined || geteuid!() !== 0)(`a namespace${why ? ` (not here: ${why})` : ""}`, () => {
  const path = `${pathToNames}/fb${randomBytes(3).toString("hex")}.space`;
  const ownTable = [
    "add table inet fogbank",
    "delete table inet fogbank",
    "add table inet fogbank",
    "add chain inet fogbank input { type filter hook input priority 0; }",
  ].join("\n");
  let space: Space;
  const someone = (...command: string[]): void => {
    expect(spawnSync("nsenter", [`--net=${path}`, ...command], { encoding: "utf8" }).stderr).toBe("");
  };

  beforeAll(() => {
    space = Space.make("space", path);
    space.watch();
    space.takeDisturbance();
  });
  afterAll(() => space.close({ remove: true }));

  it("is not disturbed by routing work of ours", () => {
    space.quietly(() => {
      space.routes.addRoute({ prefix: "10.0.0.0/8", table: 254, kind: "blackhole" });
      space.routes.commit();
    });
    expect(space.takeDisturbance()).toBe(false);
  });

  it.each(["rule add priority 5 lookup 77", "route flush table main", "addr add 10.9.9.5 dev lo"])(
    "is disturbed by somebody's `ip %s`, before, during and after work of ours",
    (words) => {
      const change = (): void => someone("ip", ...words.replaceAll("5", "6").split(" "));
      space.quietly(() => someone("ip", ...words.split(" ")));
      expect(space.takeDisturbance()).toBe(true);
      space.quietly(() => space.routes.addRoute({ prefix: "10.0.0.0/8", table: 254, kind: "blackhole" }));
      space.quietly(() => space.routes.flush());
      change();
      space.quietly(() => space.routes.flush());
      expect(space.takeDisturbance()).toBe(true);
      expect(space.takeDisturbance()).toBe(false);
    },
  );

  it("has a rule set of its own after transactions of ours", () => {
    for (let i = 0; i < 3; i++) space.transact(ownTable);
    expect(space.rulesChanged()).toBe(false);
  });

  it("has not when somebody flushes it as soon as a transaction has ended", () => {
    const { rules } = space;
    const run = rules.run.bind(rules);
    rules.run = (text: string) => {
      const said = run(text);
      someone("nft", "flush", "ruleset");
      return said;
    };
    space.transact(ownTable);
    expect(space.rulesChanged()).toBe(true);
    rules.run = run;
    space.transact(ownTable);
    expect(space.stale).toBe(true);
  });
});
