/** Adds to package-lock.json the optional packages of other platforms, which npm forgets when it cannot fetch them. */
import { readFileSync, writeFileSync } from "node:fs";

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}

/** The part of package-lock.json that lists what is installed where. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

const PLATFORM = /(?:^|[-/])(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)/;

/** The optional packages that a locked package names and the lockfile lacks; `npm ci` refuses such a lockfile. */
export function missingOptional({ packages }: Lockfile): readonly { name: string; version: string; dev: boolean }[] {
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev = false }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** The lockfile with an entry for each of them, in npm's order. Throws for a name that tells no platform. */
export function complete(lockfile: Lockfile): Lockfile {
  const added = missingOptional(lockfile).map(({ name, version, dev }) => {
    const [, os, cpu] = PLATFORM.exec(name) ?? [];
    if (!os || !cpu) throw new Error(`${name} is not locked and its name tells no platform`);
    const libc = os === "linux" ? { libc: [/musl/.test(name) ? "musl" : "glibc"] } : {};
    const entry = { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
    return [`node_modules/${name}`, entry] as const;
  });
  const [root, ...rest] = Object.entries(lockfile.packages);
  const sorted = [...rest, ...added].sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lockfile, packages: Object.fromEntries(root ? [root, ...sorted] : sorted) };
}

if (import.meta.main) {
  const path = new URL("../package-lock.json", import.meta.url);
  const lockfile = JSON.parse(readFileSync(path, "utf8")) as Lockfile;
  writeFileSync(path, `${JSON.stringify(complete(lockfile), null, 2)}\n`);
}
