/** The groups of facts that are finished; test/facts.test.ts keeps them so. */

/** Add a group when the issue that builds it is done. */
export const finished: readonly string[] = [];
