/** The tables of what is real, as Markdown. */
import type { RealOperation, RealService } from "./survey.ts";

/** The table of README.md: services with what is built of them. */
export function serviceTable(services: readonly RealService[]): string {
  const built = services.filter(({ operations }) => operations.length > 0);
  const others = services.filter(({ operations }) => operations.length === 0);
  return [
    "| service | operations built | of |",
    "|---|---:|---:|",
    ...built.map(
      ({ name, title, operations, total }) =>
        `| [${title}](src/services/${name}/README.md) | ${operations.length} | ${total} |`,
    ),
    "",
    "The wire knows these services too, with so many operations; each of them is refused by name:",
    `${others.map(({ name, total }) => `${name} (${total})`).join(", ")}.`,
  ].join("\n");
}

/** The table of a service's README.md: its operations by family, with the members that count and those that do not. */
export function operationTable({ operations, total }: RealService): string {
  const families = [...new Set(operations.map(({ family }) => family))];
  const built = `${operations.length} of the model's ${total} operations are built`;
  return [
    `${built}; the others, and the members under *refuses*, are`,
    "answered with HTTP 501 and their name.",
    "",
    "| operation | honours | refuses |",
    "|---|---|---|",
    ...families.flatMap((family) => [
      ...(families.length > 1 ? [`| **[${family.replaceAll("-", " ")}](${family}.ts)** | | |`] : []),
      ...operations.filter((operation) => operation.family === family).map(operationRow),
    ]),
  ].join("\n");
}

function operationRow({ name, honours, refuses }: RealOperation): string {
  return `| ${name} | ${honours.map(codeOf).join(", ")} | ${refuses.map(codeOf).join(", ")} |`;
}

const codeOf = (member: string): string => `\`${member}\``;
