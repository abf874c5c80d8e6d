/** The committed tables of what is real are those that the declarations give. */
import { relative } from "node:path";
import { expect, it } from "vitest";
import { withPart } from "../../tools/real/page.ts";
import { realPages } from "../../tools/real/pages.ts";

const root = new URL("../..", import.meta.url).pathname;

it("the tables in the README pages are up to date (else: npm run real)", async () => {
  const pages = await realPages(root);
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter(({ found, wanted }) => found !== wanted).map(({ file }) => relative(root, file))).toEqual([]);
});

it("a page keeps what stands around its generated part", () => {
  const first = withPart("# A\n\nWords.\n", "one");
  expect(first).toMatch(/^# A\n\nWords\.\n\n## What is real\n\n<!--.*-->\none\n<!--.*-->\n$/);
  expect(withPart(`${first}\nMore.\n`, "two")).toBe(`${first.replace("\none\n", "\ntwo\n")}\nMore.\n`);
});
