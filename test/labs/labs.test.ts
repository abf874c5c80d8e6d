/** The model says of each lab what its instances in AWS saw. */
import { afterAll, describe, expect, it } from "vitest";
import { readLabs, rowText } from "../../tools/labs/lab.ts";
import { openModel } from "../../tools/labs/model.ts";
import type { Model } from "../../tools/labs/model.ts";
import { judgeLab } from "../../tools/labs/verdict.ts";

const directory = new URL("../../labs", import.meta.url).pathname;
const models: Model[] = [];
afterAll(async () => {
  for (const model of models) await model.close();
});

describe("a row that AWS saw otherwise", () => {
  const [lab] = readLabs(directory).filter(({ name }) => name === "aws_multi_account_vpc_peering");
  const rows = lab!.observations;

  it.each([
    ["an answer where the model has none", rows.find(({ seen }) => seen === "filtered")!, "open"],
    [
      "silence where the model has an answer",
      rows.find(({ seen, source, destination }) => seen === "open" && source !== destination)!,
      "filtered",
    ],
  ] as const)("is missed: %s", async (_, row, seen) => {
    const other = { ...lab!, observations: [{ ...row, seen }, ...rows] };
    const model = await openModel(other);
    models.push(model);
    const judged = await judgeLab(other, model);
    expect(judged.map(({ verdict }) => verdict)).toEqual(["missed", ...rows.map(() => "matched")]);
  });
});

describe("the model and what instances in AWS saw", () => {
  for (const lab of readLabs(directory)) {
    it(`${lab.name}: every row that can be decided`, async () => {
      const model = await openModel(lab);
      models.push(model);
      const judged = await judgeLab(lab, model);
      const missed = judged.filter(({ verdict }) => verdict === "missed");
      const told = missed.map(({ observation, answer }) => [rowText(observation), ...answer.trail].join("\n  "));
      expect(told).toEqual([]);
      const excluded = judged.filter(({ verdict }) => verdict === "excluded");
      expect(excluded.map(({ observation }) => rowText(observation))).toEqual([...lab.undecidable.keys()]);
      expect(excluded.length).toBeLessThanOrEqual(judged.length / 10);
    });
  }
});
