/**
 * Puts an authority into an instance's own store of those that its programs believe, as `update-ca-certificates` would.
 * Runs on a lane's thread, inside the instance's root, before anything of the instance runs.
 */
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** An authority's certificate. */
export interface Trusted {
  readonly pem: string;
  /** What OpenSSL calls its subject in a directory of certificates: eight hexadecimal digits. */
  readonly hash: string;
}

/** Where systems keep all certificates in one file: Debian's and Alpine's, Red Hat's, SUSE's. */
const bundles = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
] as const;
/** Where they are found by their hash. */
const directory = "/etc/ssl/certs";
/** What the systems' own programs make all this of, so that it stays when they run. */
const sources = [
  ["/usr/share/ca-certificates", "/usr/local/share/ca-certificates/fogbank.crt"],
  ["/etc/pki/ca-trust/source/anchors", "/etc/pki/ca-trust/source/anchors/fogbank.pem"],
] as const;
const largestBundle = 8 * 1024 * 1024;
const mostAlike = 10;

const own = join(directory, "fogbank.pem");

/**
 * What tells programs that look into no store of the system's where it is: AWS's tools in Python, and Node. Asked
 * inside an instance's root.
 */
export function trustVariables(): Record<string, string> {
  const bundle = bundles.find(isFile);
  return {
    ...(bundle && isFile(own) && { AWS_CA_BUNDLE: bundle }),
    ...(isFile(own) && { NODE_EXTRA_CA_CERTS: own }),
  };
}

/** Adds it wherever the image has such a place; gives what could not be written, for the console. */
export function believe({ pem, hash }: Trusted): string[] {
  const steps = [
    ...sources.map(
      ([beside, path]) =>
        () =>
          isDirectory(beside) ? keepSource(path, pem) : undefined,
    ),
    () => (isDirectory(directory) ? link(pem, hash) : undefined),
    ...bundles.map((path) => () => add(path, pem)),
    tellLogins,
  ];
  return steps.flatMap((step) => {
    try {
      step();
      return [];
    } catch (error) {
      return [`this Fogbank's authority is not believed everywhere: ${(error as Error).message}`];
    }
  });
}

/** Without rights over the image's programs it stays away: the store itself has the certificate all the same. */
function keepSource(path: string, pem: string): void {
  try {
    write(path, pem);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS", "EOVERFLOW"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

function link(pem: string, hash: string): void {
  const file = basename(own);
  replace(own, pem);
  for (let number = 0; number < mostAlike; number++) {
    const name = join(directory, `${hash}.${number}`);
    const found = lstatSync(name, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() && readlinkSync(name) === file) return;
    if (!found) return symlinkSync(file, name);
  }
}

/** A bundle is added to where it lies; one that is missing in a directory of certificates is begun. */
function add(path: string, pem: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })) {
    if (path === bundles[0] && isDirectory(directory)) replace(path, pem);
    return;
  }
  const real = realpathSync(path);
  const found = statSync(real);
  if (!/^\/(etc|usr|var)\//.test(real) || !found.isFile() || found.size > largestBundle) return;
  const before = readFileSync(real, "utf8");
  if (!before.includes(pem.trim())) replace(real, `${before}${before.endsWith("\n") ? "" : "\n"}${pem}`);
}

/** Nothing that a guest put in its place is followed. */
function replace(path: string, text: string): void {
  const fresh = `${path}.fogbank`;
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(fresh, text, { flag: "wx", mode: 0o644 });
  renameSync(fresh, path);
}

/** Logins get the variables from their shell, from PAM or from sshd, whichever the image has. */
function tellLogins(): void {
  const lines = Object.entries(trustVariables()).map(([name, value]) => `${name}=${value}`);
  if (lines.length === 0) return;
  write("/etc/profile.d/fogbank.sh", lines.map((line) => `export ${line}\n`).join(""));
  if (isDirectory("/etc/ssh")) write("/etc/ssh/sshd_config.d/fogbank.conf", `SetEnv ${lines.join(" ")}\n`);
  const environment = "/etc/environment";
  if (!isFile(environment)) return;
  const before = readFileSync(environment, "utf8");
  if (!before.includes(lines[0]!)) replace(environment, `${before}${lines.join("\n")}\n`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  replace(path, text);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
