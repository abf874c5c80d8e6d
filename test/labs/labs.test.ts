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
