/** `it` for tests of the data path: the mutant run collects the same tests and runs them again on a changed graph. */
import { describe as vitestDescribe, it as vitestIt } from "vitest";
import type { Graph } from "../../src/fabric/station.ts";

/** A test of the data path; it has no asynchronous part. */
export interface PathTest {
  readonly name: string;
  readonly run: () => void;
}

let collected: PathTest[] | undefined;
let alter: ((graph: Graph) => Graph) | undefined;

/** Declares a test, or hands it over to `collectTests`. */
export function it(name: string, run: () => void): void {
  if (collected) collected.push({ name, run });
  else vitestIt(name, run);
}

/** Groups tests under a name, which becomes part of theirs when they are collected. */
export function describe(name: string, declare: () => void): void {
  if (!collected) {
    vitestDescribe(name, () => {
      declare();
    });
    return;
  }
  const before = collected.length;
  declare();
  collected = collected.map((test, n) => (n < before ? test : { ...test, name: `${name}: ${test.name}` }));
}

/** The tests that files declare when they are loaded, without letting them run by themselves. */
export async function collectTests(load: () => Promise<unknown>): Promise<readonly PathTest[]> {
  collected = [];
  try {
    await load();
    return collected;
  } finally {
    collected = undefined;
  }
}

/** The graph that tests trace in: the real one, unless a mutant stands in for it. */
export function graphUnderTest(graph: Graph): Graph {
  return alter ? alter(graph) : graph;
}

/** Runs something while every graph under test is altered. */
export function withAlteredGraph<T>(change: (graph: Graph) => Graph, run: () => T): T {
  alter = change;
  try {
    return run();
  } finally {
    alter = undefined;
  }
}
