/** Mirrors as a server asks for them, looked at before they are believed. */
import { expect, it } from "vitest";
import type { MirrorItem } from "../state.ts";
import { checkContribution } from "./check.ts";

const mirror: MirrorItem = {
  is: "mirror",
  namespace: "vpc-a",
  name: "tms-1",
  group: 8,
  seen: { namespace: "vpc-a", link: "p1", mark: 0x200000, mask: 0x600000 },
  link: "copies",
  router: "02:fb:00:00:00:01",
  from: "10.0.1.10",
  to: "10.0.2.30",
  network: 4242,
  length: 8965,
};
const check = (more: object): unknown => checkContribution({ source: "mirror/eni-1", items: [{ ...mirror, ...more }] });

it("a mirror has all that copying needs, and copies nothing of the machine's own network", () => {
  expect(check({})).toEqual({ source: "mirror/eni-1", items: [mirror] });
  for (const wrong of [
    { group: "8" },
    { link: undefined },
    { to: undefined },
    { seen: undefined },
    { seen: { ...mirror.seen, link: undefined } },
    { seen: { ...mirror.seen, mask: "1" } },
    { network: undefined },
    { length: 1.5 },
  ])
    expect(() => check(wrong), JSON.stringify(wrong)).toThrow(/mirror without a proper/);
  expect(() => check({ seen: { ...mirror.seen, namespace: "@home" } })).toThrow("mirror without a proper");
  expect(() => check({ namespace: "@home" })).toThrow("the machine's own network");
});
