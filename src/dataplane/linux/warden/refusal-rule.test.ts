/** Which rules tell of packets, and in which words. */
import { describe, expect, it } from "vitest";
import { ruleLine, withoutTelling } from "./refusal-rule.ts";

const said = (words: string): string => `log prefix "${words}" group 7 snaplen 96 `;

describe("a rule's line", () => {
  it.each([
    ["drop", "acl-1 *", `${said("acl-1 *")}drop comment "acl-1 *"`],
    ["ip daddr 10.0.0.1 drop", "routes", `ip daddr 10.0.0.1 ${said("routes")}drop comment "routes"`],
    ["meta mark 2 reject with tcp reset", "nat/n", `meta mark 2 ${said("nat/n")}reject with tcp reset comment "nat/n"`],
    ["counter name x drop", 'a"b', `counter name x ${said("a'b")}drop comment "a'b"`],
    ["tcp dport 80 accept", "sg-1 sgr-1", 'tcp dport 80 accept comment "sg-1 sgr-1"'],
    ["jump dropped", "group", 'jump dropped comment "group"'],
  ])("%s (%s)", (text, comment, line) => {
    expect(ruleLine({ text, comment })).toBe(line);
    expect(withoutTelling(line)).toBe(`${text} comment "${comment.replace('"', "'")}"`);
  });

  it("says nothing where no comment says why", () => {
    expect(ruleLine({ text: "iifname @held drop" })).toBe("iifname @held drop");
  });

  it("keeps 120 characters of a comment", () => {
    expect(ruleLine({ text: "drop", comment: "x".repeat(200) })).toBe(
      `${said("x".repeat(120))}drop comment "${"x".repeat(120)}"`,
    );
  });
});
