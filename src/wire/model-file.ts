/** Reads single entries of a generated model file without parsing the rest: its lines are sorted by name. */
import { readFileSync } from "node:fs";

/** A part of a model file: one entry a line, `"Name":{…},`, in the order of the names' bytes. */
interface Section {
  readonly find: (name: string) => Record<string, unknown> | undefined;
  readonly names: () => readonly string[];
}

const newline = 10;
const operationsHead = '\n"operations":{\n';
const shapesHead = '\n"shapes":{\n';

/** The operations and the shapes of a model file; throws when the file is not one. */
export function openModelFile(path: URL): { readonly operations: Section; readonly shapes: Section } {
  const file = readFileSync(path);
  const operationsAt = file.indexOf(operationsHead);
  const shapesAt = file.indexOf(shapesHead);
  if (operationsAt < 0 || shapesAt < 0) throw new Error(`${path.pathname} is not a model file`);
  return {
    operations: section(file, operationsAt + operationsHead.length, shapesAt + 1),
    shapes: section(file, shapesAt + shapesHead.length, file.length),
  };
}

function section(file: Buffer, start: number, end: number): Section {
  const nameAt = (line: number): string => file.toString("latin1", line + 1, file.indexOf('"', line + 1));
  const isEntry = (line: number): boolean => line < end && file[line] === 0x22;
  return {
    find(name) {
      let low = start;
      let high = end;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const line = Math.max(start, file.lastIndexOf(newline, middle - 1) + 1);
        const next = file.indexOf(newline, line) + 1;
        if (!isEntry(line)) high = line;
        else {
          const found = nameAt(line);
          if (found === name) return parseLine(file, line + found.length + 3, next - 1);
          if (found < name) low = next;
          else high = line;
        }
      }
      return undefined;
    },
    names() {
      const names: string[] = [];
      for (let line = start; isEntry(line); line = file.indexOf(newline, line) + 1) names.push(nameAt(line));
      return names;
    },
  };
}

function parseLine(file: Buffer, from: number, end: number): Record<string, unknown> {
  const last = file[end - 1] === 0x2c ? end - 1 : end;
  return JSON.parse(file.toString("utf8", from, last)) as Record<string, unknown>;
}
