/** Every member that an operation declares to honour is read by its code. */
import { expect, it } from "vitest";
import type { Operation } from "../../src/core/operation.ts";
import { loadService, serviceNames } from "../../src/services/index.ts";
import { members } from "../../src/wire/listing.ts";
import { houseAt, houseOf } from "../tidy/house.ts";
import { Code } from "./code.ts";
import { keptWhole, unread } from "./unread.ts";

const house = houseAt(new URL("../..", import.meta.url).pathname);
const named: string[] = [];

/** What is wrong with the members that an operation of a service honours, however deep they lie. */
function problems(service: string, operation: Operation, read: ReadonlySet<string>): string[] {
  const counting = members(service, operation.name).filter(({ path }) => counts(operation, path));
  return counting.flatMap(({ path }) => {
    const what = `${service}.${operation.name}.${path}`;
    named.push(what);
    if (keptWhole.some((kept) => what.startsWith(`${kept}.`))) return [];
    const isRead = read.has(path.slice(path.lastIndexOf(".") + 1));
    if (isRead) return unread.has(what) ? [`${what} is read, and needs no reason`] : [];
    return unread.has(what) ? [] : [`${what} is honoured but never read`];
  });
}

/** The ground reads idempotency tokens and what stands in filters. */
function counts({ honours, refuses }: Operation, path: string): boolean {
  const [top = ""] = path.split(".");
  if (!honours.has(top) || top === "ClientToken" || /^Filters?\./.test(path)) return false;
  return !refuses.some((refused) => path === refused || path.startsWith(`${refused}.`));
}

it.each(serviceNames)("the code of %s reads every member that its declarations honour", async (service) => {
  const code = new Code(house, `src/services/${service}/`);
  const operations = [...(await loadService(service))!.operations.values()];
  const wrong = operations.flatMap((operation) => {
    const read = code.namesReadBy(operation.name);
    return read ? problems(service, operation, read) : [`${service}.${operation.name}: no code was found`];
  });
  expect(wrong).toEqual([]);
});

it("reasons are given for members that are honoured, and for no others", () => {
  expect([...unread.keys()].filter((member) => !named.includes(member))).toEqual([]);
});

it("a declared member that no reached function reads is found", () => {
  const files = {
    "src/services/x/a.ts": `import { help } from "./b.ts";
      const one = change("One", { honours: ["A", "B", "C", "D"], token: "D" }, ({ A }, cx) => help(cx, A));`,
    "src/services/x/b.ts": `export const help = (input: { D: "D" }) => other(input.B, { token: input.F });
      function other(text: string) { return { C: text }; }
      const unreached = ({ E }) => E;`,
  };
  const names = new Code(houseOf(files), "src/services/x/").namesReadBy("One")!;
  expect("ABCDEF".split("").filter((name) => names.has(name))).toEqual(["A", "B", "F"]);
});
