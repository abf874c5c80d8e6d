/**
 * What lies beside the programs in a root that is made of the machine's own: a fresh /etc and empty places for data.
 */
import {
  chmodSync,
  chownSync,
  cpSync,
  readdirSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
} from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Directories of programs at the machine's top; on most machines they are links to below /usr. */
const programPlaces = ["bin", "sbin", "lib", "lib32", "lib64", "libx32"];

/**
 * What is taken from the machine's /etc: settings that programs need and that hold no secrets. Whatever is not named is
 * not taken: keys, host names, accounts of people, sources of packages, settings of the machine's own services.
 */
const taken = `
  adduser.conf alternatives bash.bashrc bash_completion.d bindresvport.blacklist ca-certificates
  ca-certificates.conf crypto-policies debian_version deluser.conf dhcp dpkg ethertypes fonts gai.conf groff host.conf
  inputrc iproute2 issue issue.net java-11-openjdk java-17-openjdk java-21-openjdk ld.so.cache ld.so.conf
  ld.so.conf.d libaudit.conf locale.alias locale.conf locale.gen localtime login.defs magic magic.mime mime.types
  mke2fs.conf netconfig networks nsswitch.conf os-release pam.conf pam.d perl pki/ca-trust pki/tls/cert.pem
  pki/tls/certs pki/tls/openssl.cnf profile profile.d protocols redhat-release rpc security services shells skel
  ssh/moduli ssh/ssh_config ssl/cert.pem ssl/certs ssl/openssl.cnf sudo.conf system-release terminfo timezone udhcpc
  vim wgetrc xattr.conf`
  .trim()
  .split(/\s+/);

const places: Readonly<Record<string, number>> = Object.fromEntries([
  ...`dev etc home media mnt opt proc run srv sys usr
      var var/cache var/lib var/lib/dhcp var/lib/misc var/log var/opt var/spool`
    .split(/\s+/)
    .map((path) => [path, 0o755]),
  ["root", 0o700],
  ["tmp", 0o1777],
  ["var/tmp", 0o1777],
  ["var/mail", 0o2775],
  ["var/local", 0o2775],
]);

/** Makes the root of an image that has this user, as the images of clouds have theirs. */
export function makeSkeleton(directory: string, user: string): void {
  for (const [path, mode] of Object.entries(places)) {
    mkdirSync(join(directory, path), { recursive: true });
    chmodSync(join(directory, path), mode);
  }
  symlinkSync("/run", join(directory, "var/run"));
  for (const [path, to] of Object.entries(toMemory)) symlinkSync(to, join(directory, path));
  symlinkSync("/run/lock", join(directory, "var/lock"));
  for (const name of programPlaces) {
    const found = lstatSync(`/${name}`, { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) symlinkSync(readlinkSync(`/${name}`), join(directory, name));
    else if (found?.isDirectory()) mkdirSync(join(directory, name));
  }
  for (const name of taken) take(name, join(directory, "etc"));
  for (const [name, text] of Object.entries(fresh)) {
    mkdirSync(dirname(join(directory, "etc", name)), { recursive: true });
    writeFileSync(join(directory, "etc", name), text, { mode: name === "sudoers" ? 0o440 : 0o644 });
  }
  writeAccounts(directory, user);
}

/**
 * The places, below the root, where the machine's own directories are laid: `/usr`, and what is not a link to below
 * it.
 */
export function programDirectories(): string[] {
  return ["/usr", ...programPlaces.map((name) => `/${name}`)].filter((path) =>
    lstatSync(path, { throwIfNoEntry: false })?.isDirectory(),
  );
}

/** What is written at each start is in memory. */
const toMemory = {
  "etc/resolv.conf": "/run/resolv.conf",
  "etc/hostname": "/run/hostname",
  "var/lib/cloud": "/run/cloud",
};

const fresh: Readonly<Record<string, string>> = {
  environment: `PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"\n`,
  fstab: "",
  motd: "",
  sudoers: `Defaults env_reset
Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
root ALL=(ALL:ALL) ALL
%sudo ALL=(ALL:ALL) ALL
%wheel ALL=(ALL:ALL) ALL
@includedir /etc/sudoers.d
`,
  "sudoers.d/README": "# Files in this directory are read by sudo.\n",
  "ssh/sshd_config": `Include /etc/ssh/sshd_config.d/*.conf
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
PrintMotd no
AcceptEnv LANG LC_*
Subsystem sftp internal-sftp
`,
};

/** Copies what everyone on the machine may read. */
function take(name: string, etc: string): void {
  const from = join("/etc", name);
  if (!lstatSync(from, { throwIfNoEntry: false })) return;
  mkdirSync(dirname(join(etc, name)), { recursive: true });
  cpSync(from, join(etc, name), { recursive: true, verbatimSymlinks: true, filter: isPublic });
}

function isPublic(path: string): boolean {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return true;
  const everyone = found.isDirectory() ? 0o005 : 0o004;
  return (found.isDirectory() || found.isFile()) && (statSync(path).mode & everyone) === everyone;
}

const firstPerson = 1000;
const nobody = 65_534;

/**
 * The machine's accounts of services, without its people, its passwords and its members of groups; and the image's
 * user.
 */
function writeAccounts(directory: string, user: string): void {
  const etc = join(directory, "etc");
  const isService = (id: string | undefined) => Number(id) > 0 && (Number(id) < firstPerson || Number(id) === nobody);
  const users = readRows("/etc/passwd").filter(([name, , uid]) => isService(uid) && name !== user);
  const groups = readRows("/etc/group").filter(([name, , gid]) => isService(gid) && name !== user);
  const own = user === "root" ? [] : [user];
  const names = ["root", ...users.map(([name]) => name!), ...own];
  const groupNames = ["root", ...groups.map(([name]) => name!), ...own];
  const rows: Readonly<Record<string, string[]>> = {
    passwd: [
      "root:x:0:0:root:/root:/bin/bash",
      ...users.map(([name, , uid, gid, , home, shell]) => `${name}:x:${uid}:${gid}::${home}:${shell}`),
      ...own.map((name) => `${name}:x:${firstPerson}:${firstPerson}::/home/${name}:/bin/bash`),
    ],
    group: [
      "root:x:0:",
      ...groups.map(([name, , gid]) => `${name}:x:${gid}:`),
      ...own.map((name) => `${name}:x:${firstPerson}:`),
    ],
    shadow: names.map((name) => `${name}:*:19000:0:99999:7:::`),
    gshadow: groupNames.map((name) => `${name}:*::`),
  };
  for (const [name, lines] of Object.entries(rows)) write(etc, name, lines, name.endsWith("shadow") ? 0o640 : 0o644);
  for (const name of own) makeHome(directory, name);
}

/** In a namespace without subordinate ids the home stays root's. */
function makeHome(directory: string, user: string): void {
  const home = join(directory, "home", user);
  cpSync(join(directory, "etc/skel"), home, { recursive: true });
  chmodSync(home, 0o750);
  write(join(directory, "etc/sudoers.d"), "90-cloud-init-users", [`${user} ALL=(ALL) NOPASSWD:ALL`], 0o440);
  for (const path of [home, ...readdirSync(home).map((name) => join(home, name))]) {
    try {
      chownSync(path, firstPerson, firstPerson);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EINVAL") throw error;
    }
  }
}

function readRows(path: string): string[][] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => /^[^#+:-][^:]*:/.test(line)).map((line) => line.split(":"));
}

function write(etc: string, name: string, lines: readonly string[], mode: number): void {
  writeFileSync(join(etc, name), `${lines.join("\n")}\n`, { mode });
  chmodSync(join(etc, name), mode);
}
