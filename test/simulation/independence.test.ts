/** The second evaluator stays independent: nothing of it reads the product's code, only the types of AWS's models. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";

/** What asks the product: the API, the trace, and the tests that compare. */
const ASKS = /^(compare|world)\.ts$|\.test\.ts$/;

it("no part of the second evaluator imports the network's code", () => {
  const folder = new URL(".", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !ASKS.test(file));
  const imports = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/^import (.*?) from "(\.\.\/\.\.\/src\/.*?)";$/gms)]
      .filter(([, what, from]) => !(what!.startsWith("type ") && /\/models\/(ec2|elbv2)\.d\.ts$/.test(from!)))
      .map(([line]) => `${file}: ${line}`),
  );
  expect(files).toContain("evaluate.ts");
  expect(imports).toEqual([]);
});
