/** The pages that say what is real: README.md and the one of each built service, as they should be. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withPart } from "./page.ts";
import { folderOf, surveyServices } from "./survey.ts";
import { operationTable, serviceTable } from "./table.ts";

/** A page as it stands and as it should be. */
export interface RealPage {
  readonly file: string;
  readonly found: string;
  readonly wanted: string;
}

/** All pages of the repository at `root`. */
export async function realPages(root: string): Promise<readonly RealPage[]> {
  const services = await surveyServices(root);
  const built = services.filter(({ operations }) => operations.length > 0);
  return [
    pageAt(join(root, "README.md"), serviceTable(services)),
    ...built.map((service) => pageAt(join(folderOf(root, service.name), "README.md"), operationTable(service))),
  ];
}

function pageAt(file: string, text: string): RealPage {
  const found = readFileSync(file, "utf8");
  return { file, found, wanted: withPart(found, text) };
}
