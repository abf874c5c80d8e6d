/** Tidy rule of types: `any` stands only for "whichever" as a type argument, which TypeScript has no other word for. */
import { descendants, lineAt, type Rule } from "./house.ts";

/** `Table<any>` is some table, whichever its rows; a value of type `any` would switch the checker off. */
export const noAny: Rule = ({ sources }) =>
  sources
    .filter((source) => !source.generated && /\bany\b/.test(source.text))
    .flatMap((source) =>
      [...descendants(source.body)]
        .filter(({ node, parents }) => node.type === "TSAnyKeyword" && !isArgument(parents.map(({ type }) => type)))
        .map(({ node }) => `${source.path}:${lineAt(source, node.start)}: any, where a type or unknown belongs`),
    );

const isArgument = (parents: readonly string[]): boolean => parents.at(-1) === "TSTypeParameterInstantiation";
