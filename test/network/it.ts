/** `it` for tests of the data path: the mutant run collects the same tests and runs them again on a changed graph. */
import { describe as vitestDescribe, it as vitestIt } from "vitest";
import type { Sessions } from "../../src/fabric/sessions.ts";
import type { Graph } from "../../src/fabric/station.ts";
import type { Query } from "../../src/fabric/trace.ts";

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

/** A question that a test asks of a network: a packet, where it sets out, and what devices remember. */
export interface Asked {
  readonly graph: Graph;
  readonly query: Query;
  readonly sessions?: Sessions;
  /** What devices remember afterwards: the same object that the test goes on with. */
  readonly after: Sessions;
}

let witness: ((network: object, asked: Asked) => void) | undefined;

/** Tells whoever watches what is asked of a network, at the moment at which the network is as it is asked of. */
export function tellWitness(network: object, asked: Asked): void {
  witness?.(network, asked);
}

/** Runs something while every question is told. */
export function withWitness<T>(watch: (network: object, asked: Asked) => void, run: () => T): T {
  witness = watch;
  try {
    return run();
  } finally {
    witness = undefined;
  }
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
