/** A journal that somebody else wrote makes a warden do nothing that a request could not. */
import { describe, expect, it } from "vitest";
import { chooseHomeLink, homeItems, homeSource, uplinkItems } from "./home-link.ts";
import { hostSource, itemsOfHost } from "./hosts.ts";
import type { Entry } from "./journal.ts";
import { checkEntry } from "./journal-check.ts";
import { smallNetwork } from "./trial.ts";

const link = chooseHomeLink({ tag: "abcdef", links: [], addresses: [], routes: [] });

function read(entry: unknown): { entry: Entry; why: readonly string[] } {
  const why: string[] = [];
  return { entry: checkEntry(entry as Entry, (word) => why.push(word)), why };
}

describe("a journal's line", () => {
  it("is read as it was written, the warden's own sources too", () => {
    const changes = [
      { source: "net", items: smallNetwork("vpc-a", 2) },
      { source: hostSource("web"), items: itemsOfHost("web", ["203.0.113.9", "3fff::9"]) },
      { source: homeSource, items: [...homeItems(link), ...uplinkItems(link)] },
    ];
    const attached = { port: "eni-1", pid: 7, started: "12", link: "eth0" };
    const machine = { link, before: { "ipv4/ip_forward": "0" } };
    const whole = { changes, memo: "m", attached, detached: "eni-2", machine };
    expect(read(JSON.parse(JSON.stringify(whole)))).toEqual({ entry: whole, why: [] });
  });

  const route = { is: "route", namespace: "@home", table: 254, prefix: "0.0.0.0/0", kind: "unicast", link: "eth0" };
  const chain = { is: "chain", namespace: "@home", family: "inet", name: "own", rules: [{ text: "drop" }] };
  const onLink = { ...route, link: "fogbank0" };
  const ends = {
    a: { namespace: "@home", name: "x", mtu: 1500 },
    b: { namespace: "@home", name: "fogbank0", mtu: 1500 },
  };

  it.each([
    ["a road of the machine's", { source: "net", items: [route] }],
    ["a road of the machine's by the Fogbank's link", { source: "net", items: [onLink] }],
    ["another road under the warden's name", { source: homeSource, items: [route] }],
    ["rules for the machine under the warden's name", { source: homeSource, items: [chain] }],
    ["a link within the machine", { source: homeSource, items: [{ is: "link", ...ends }] }],
    [
      "a namespace elsewhere",
      { source: "net", items: [{ is: "namespace", name: "../x", kind: "guest", sysctls: {} }] },
    ],
    [
      "several statements",
      { source: "net", items: [{ ...chain, namespace: "vpc-a", rules: [{ text: "drop; flush ruleset" }] }] },
    ],
    ["what is none", null],
  ])("loses %s, and keeps what is beside it", (_, change) => {
    const good = { source: "good", items: [] };
    const { entry, why } = read({ changes: [change, good] });
    expect(entry).toEqual({ changes: [good] });
    expect(why).toHaveLength(1);
  });

  it.each([
    [{ machine: { link: { ...link, link: "eth0" }, before: {} } }],
    [{ machine: { link: { ...link, machine: { 4: "x\nflush ruleset", 6: link.machine[6] } }, before: {} } }],
    [{ machine: { link, before: { "../kernel/core_pattern": "|/x" } } }],
    [{ machine: { link, before: { "ipv4/conf/all/rp_filter": "0" } } }],
    [{ machine: null }],
    [{ attached: { port: "eni-1", pid: "1", started: "1", link: "eth0" } }],
    [{ attached: { port: "eni-1", pid: 1, started: "1", link: "../eth0" } }],
    [{ attached: null }],
  ])("loses %j", (line) => {
    const { entry, why } = read(line);
    expect([entry, why.length]).toEqual([{}, 1]);
  });
});
