/** A Debian root made by debootstrap from the package source that this machine itself uses. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./program.ts";

/** What an instance of a network's is expected to bring. */
const included = "ca-certificates,curl,iproute2,iputils-ping,netcat-openbsd,openssh-server,procps,sudo";

/** Makes the root. Throws where the machine has no debootstrap or no source of Debian packages. */
export async function makeDebian(suite: string, into: string): Promise<void> {
  const mirror = findMirror("/etc/apt");
  if (mirror === undefined)
    throw new Error("image debian needs a package source of Debian's in /etc/apt, and there is none");
  await runProgram("debootstrap", ["--variant=minbase", `--include=${included}`, suite, into, mirror]);
  rmSync(join(into, "var/cache/apt/archives"), { recursive: true, force: true });
  const keys = readdirSync(join(into, "etc/ssh")).filter((name) => name.startsWith("ssh_host_"));
  for (const name of keys) rmSync(join(into, "etc/ssh", name));
  writeFileSync(join(into, "etc/machine-id"), "");
  writeFileSync(join(into, "etc/apt/sources.list"), "");
}

/** The first source of packages that is Debian's own archive (by its last folder), in either of apt's two notations. */
export function findMirror(etc: string): string | undefined {
  const folder = join(etc, "sources.list.d");
  const more = existsSync(folder) ? readdirSync(folder).sort() : [];
  const files = [join(etc, "sources.list"), ...more.map((name) => join(folder, name))].filter((path) =>
    existsSync(path),
  );
  const addresses = files.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return path.endsWith(".sources") ? readStanzas(text) : readLines(text);
  });
  return addresses.find((address) => /\/debian\/?$/.test(address));
}

function readLines(text: string): string[] {
  return [...text.matchAll(/^\s*deb\s+(?:\[[^\]]*\]\s+)?((?:https?|file):\S+)\s/gm)].map(([, address]) => address!);
}

function readStanzas(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const isBinary = /^Types:.*\bdeb\b/m.test(stanza);
    const isOff = /^Enabled:\s*no/im.test(stanza);
    const addresses = /^URIs:\s*(.*)$/m.exec(stanza)?.[1]?.trim().split(/\s+/) ?? [];
    return isBinary && !isOff ? addresses.filter((address) => /^(https?|file):/.test(address)) : [];
  });
}
