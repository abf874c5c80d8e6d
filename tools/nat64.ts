/** Compiles the program that translates between IPv6 and IPv4 into a table of its instructions; needs clang. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const native = join(import.meta.dirname, "../src/dataplane/linux/native");
const bytesOfRow = 48;

const scratch = mkdtempSync(join(tmpdir(), "fogbank-nat64-"));
try {
  const object = join(scratch, "nat64.o");
  const headers = execFileSync("clang", ["-print-multiarch"], { encoding: "utf8" }).trim();
  const flags = ["-O2", "-Wall", "-Werror", "-target", "bpf", "-mlittle-endian", `-I/usr/include/${headers}`];
  execFileSync("clang", [...flags, "-c", join(native, "nat64.c"), "-o", object]);
  const elf = readFileSync(object);
  writeFileSync(join(native, "nat64-program.ts"), textOf({ to4: section(elf, "tc_to4"), to6: section(elf, "tc_to6") }));
} finally {
  rmSync(scratch, { recursive: true });
}

/** A section of a 64-bit little-endian object file. */
function section(elf: Buffer, wanted: string): Buffer {
  const [table, count, names] = [Number(elf.readBigUInt64LE(40)), elf.readUInt16LE(60), elf.readUInt16LE(62)];
  const at = (n: number): { name: number; offset: number; size: number } => ({
    name: elf.readUInt32LE(table + 64 * n),
    offset: Number(elf.readBigUInt64LE(table + 64 * n + 24)),
    size: Number(elf.readBigUInt64LE(table + 64 * n + 32)),
  });
  const text = at(names).offset;
  for (let n = 0; n < count; n++) {
    const { name, offset, size } = at(n);
    const begin = text + name;
    if (elf.toString("latin1", begin, elf.indexOf(0, begin)) === wanted) return elf.subarray(offset, offset + size);
  }
  throw new Error(`the object has no section ${wanted}`);
}

function textOf(programs: Readonly<Record<string, Buffer>>): string {
  const rows = Object.entries(programs).map(([name, bytes]) => {
    const lines = Array.from({ length: Math.ceil(bytes.length / bytesOfRow) }, (_, row) =>
      bytes.toString("hex", row * bytesOfRow, (row + 1) * bytesOfRow),
    );
    return `  ${name}: [\n${lines.map((line) => `    "${line}",\n`).join("")}  ].join(""),\n`;
  });
  return [
    "/** GENERATED from nat64.c by tools/nat64.ts: instructions of the kernel's machine (eBPF), in hexadecimal. */\n",
    "/** Programs for what comes in by a link: IPv6 that becomes IPv4, and IPv4 that becomes IPv6. */\n",
    `export const nat64Programs = {\n${rows.join("")}} as const;\n`,
  ].join("");
}
