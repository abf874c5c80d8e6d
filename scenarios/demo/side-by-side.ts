/** Building side by side: steps that do not need one another run at the same time. */
import { availableParallelism } from "node:os";
import type { Step } from "../scenario.ts";

/**
 * Runs each step as soon as what it needs is there, as many at a time as there are processors, and tells of them in
 * their own order. Rejects with the first failure.
 */
export async function buildSideBySide(
  steps: readonly Step[],
  run: (step: Step) => Promise<void>,
  tell: (step: Step) => void,
): Promise<void> {
  const needs = new Map(steps.map((step, i) => [step, steps.slice(0, i).filter((earlier) => isNeeded(earlier, step))]));
  const most = Math.max(2, availableParallelism());
  const done = new Set<Step>();
  const active = new Map<Step, Promise<void>>();
  const start = async (step: Step): Promise<void> => {
    needs.delete(step);
    await run(step);
    done.add(step);
    active.delete(step);
  };
  for (let told = 0; told < steps.length;) {
    const ready = [...needs].filter(([, earlier]) => earlier.every((step) => done.has(step)));
    for (const [step] of ready.slice(0, most - active.size)) active.set(step, start(step));
    await Promise.race(active.values());
    for (; told < steps.length && done.has(steps[told]!); told++) tell(steps[told]!);
  }
}

/** A step needs those that keep what it names, and changes of what it names: these keep nothing. */
function isNeeded(earlier: Step, step: Step): boolean {
  const names = namesIn(step.input);
  const given = earlier.keep ? Object.keys(earlier.keep) : namesIn(earlier.input);
  return given.some((name) => names.includes(name));
}

function namesIn(input: unknown): string[] {
  if (typeof input === "string") return input.startsWith("$") ? [input.slice(1)] : [];
  return typeof input === "object" && input !== null ? Object.values(input).flatMap(namesIn) : [];
}
