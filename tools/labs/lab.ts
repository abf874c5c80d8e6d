/** A lab: a network that stood in AWS, and what its instances saw. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One thing that an instance, or a host on the internet, saw. */
export interface Observation {
  readonly source: string;
  readonly destination: string;
  readonly protocol: string;
  /** Absent for ICMP. */
  readonly port?: number;
  readonly seen: "reply" | "lost" | "open" | "closed" | "filtered";
}

/** A folder with `aws_configs/` and `observations.csv`. */
export interface Lab {
  readonly name: string;
  /** The folder of describe answers. */
  readonly configs: string;
  readonly observations: readonly Observation[];
  /** Why no model of the network could decide a row, by the row's text. */
  readonly undecidable: ReadonlyMap<string, string>;
}

/** The labs below a folder, by name. Throws for a row that is none. */
export function readLabs(directory: string): Lab[] {
  const names = readdirSync(directory).filter((name) => existsSync(join(directory, name, "observations.csv")));
  if (names.length === 0) throw new Error(`${directory} holds no lab: a folder with observations.csv and aws_configs/`);
  return names.toSorted().map((name) => {
    const [observations, undecidable] = ["observations.csv", "undecidable.csv"].map((file) =>
      join(directory, name, file),
    );
    return {
      name,
      configs: join(directory, name, "aws_configs"),
      observations: rowsOf(observations!).map(readObservation),
      undecidable: new Map(
        existsSync(undecidable!)
          ? rowsOf(undecidable!).map((row) => [rowText(readObservation(row)), row["reason"] ?? ""])
          : [],
      ),
    };
  });
}

/** A row as `observations.csv` has it. */
export function rowText({ source, destination, protocol, port, seen }: Observation): string {
  return [source, destination, protocol, port ?? "", seen].join(",");
}

/** Whether an observation is of something that was answered. */
export function wasAnswered({ seen }: Observation): boolean {
  return seen === "reply" || seen === "open" || seen === "closed";
}

function rowsOf(file: string): Readonly<Record<string, string>>[] {
  const [heading = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const names = heading.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const last = cells.slice(names.length - 1).join(",");
    return Object.fromEntries(names.map((name, i) => [name, i === names.length - 1 ? last : (cells[i] ?? "")]));
  });
}

const words = new Set(["reply", "lost", "open", "closed", "filtered"]);

function readObservation(row: Readonly<Record<string, string>>): Observation {
  const { source = "", destination = "", protocol = "", port = "", seen = "" } = row;
  if (!source || !destination || !protocol || !words.has(seen))
    throw new Error(`this is no observation: ${Object.values(row).join(",")}`);
  return {
    source,
    destination,
    protocol,
    ...(port !== "" && { port: Number(port) }),
    seen: seen as Observation["seen"],
  };
}
