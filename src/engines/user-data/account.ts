/** Users and groups of a cloud-config. */
import { isMapping } from "./merge.ts";
import type { LeftOut, PlannedUser } from "./plan.ts";
import { flagOf, textOf, textsOf } from "./value.ts";

/** Names that go into /etc/passwd and into commands. */
const namePattern = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}\$?$/;
const notBuilt: Readonly<Record<string, string>> = {
  ssh_import_id: "keys are not fetched from key servers",
  selinux_user: "there is no SELinux here",
  snapuser: "there are no snaps here",
  expiredate: "accounts do not expire here",
  inactive: "accounts do not expire here",
  ssh_redirect_user: "logins are not redirected",
  doas: "there is no doas here",
};
const known = new Set(
  `name gecos uid homedir shell primary_group groups system no_create_home create_home no_user_group sudo passwd
  hashed_passwd plain_text_passwd lock_passwd ssh_authorized_keys no_log_init default`.split(/\s+/),
);

/** The users to add, the image's own among them unless the list leaves it out. */
export function readUsers(value: unknown, special: unknown, leftOut: LeftOut[]): PlannedUser[] {
  const own = typeof special === "string" ? { name: special } : isMapping(special) ? special : {};
  const image = () => readUser({ ...own, default: true }, leftOut);
  if (value === undefined || value === null) return [image()];
  const items = isMapping(value)
    ? Object.entries(value).map(([name, config]) => (isMapping(config) ? { ...config, name } : name))
    : ((Array.isArray(value) ? value : textsOf(value, "users")) as unknown[]);
  return items.flat().map((item) => {
    if (item === "default" || (isMapping(item) && item["name"] === "default")) return image();
    if (isMapping(item)) return readUser(item, leftOut);
    return readUser({ name: textOf(item, "users")?.trim() }, leftOut);
  });
}

/** Groups: a list of names and of `{name: [members]}`. */
export function readGroups(value: unknown): { name: string; members: string[] }[] {
  const items = isMapping(value) ? [value] : typeof value === "string" ? value.split(/\s*,\s*/) : (value ?? []);
  if (!Array.isArray(items)) throw new RangeError("groups is no list");
  return items.flatMap((item: unknown) => {
    if (!isMapping(item)) return [{ name: checkName(String(item), "groups"), members: [] }];
    return Object.entries(item).map(([name, members]) => ({
      name: checkName(name, "groups"),
      members: textsOf(members, "groups").map((member) => checkName(member, "groups")),
    }));
  });
}

function readUser(raw: Record<string, unknown>, leftOut: LeftOut[]): PlannedUser {
  const config = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key.replace(/-/g, "_"), value]));
  const isDefault = config["default"] === true;
  const name = textOf(config["name"], "users.name") ?? "";
  if (name !== "" || !isDefault) checkName(name, "users");
  for (const key of Object.keys(config)) {
    if (known.has(key) || config[key] === null) continue;
    leftOut.push({ what: `users.${key} of ${name}`, why: notBuilt[key] ?? "it is not known" });
  }
  const uid = textOf(config["uid"], "users.uid");
  if (uid !== undefined && !/^\d{1,9}$/.test(uid)) throw new RangeError(`users.uid of ${name} is no number`);
  const sudo = config["sudo"];
  const optional = {
    comment: textOf(config["gecos"], "users.gecos")?.replace(/[:\n]/g, " "),
    uid: uid === undefined ? undefined : Number(uid),
    home: pathOf(config["homedir"], "users.homedir"),
    shell: pathOf(config["shell"], "users.shell"),
    primaryGroup: textOf(config["primary_group"], "users.primary_group"),
    passwordHash: hashOf(config["hashed_passwd"] ?? config["passwd"]),
    plainPassword: textOf(config["plain_text_passwd"], "users.plain_text_passwd"),
  };
  return {
    name,
    isDefault,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    groups: groupsOf(config["groups"]),
    system: flagOf(config["system"], false),
    makeHome: flagOf(config["create_home"], !flagOf(config["no_create_home"], false)),
    ownGroup: !flagOf(config["no_user_group"], false),
    sudo: sudo === true ? ["ALL=(ALL) NOPASSWD:ALL"] : typeof sudo === "string" ? [sudo] : textsOf(sudo, "users.sudo"),
    locked: flagOf(config["lock_passwd"], true),
    keys: textsOf(config["ssh_authorized_keys"], "users.ssh_authorized_keys", /\n/),
  };
}

function groupsOf(value: unknown): string[] {
  const names = isMapping(value) ? Object.keys(value) : textsOf(value, "users.groups");
  return names.map((name) => checkName(name, "users.groups"));
}

function checkName(name: string, key: string): string {
  if (!namePattern.test(name)) throw new RangeError(`${key}: ${JSON.stringify(name)} is no name`);
  return name;
}

function pathOf(value: unknown, key: string): string | undefined {
  const path = textOf(value, key);
  if (path !== undefined && !/^\/[^:\n\0]*$/.test(path)) throw new RangeError(`${key} is no path`);
  return path;
}

function hashOf(value: unknown): string | undefined {
  const hash = textOf(value, "users.passwd");
  if (hash !== undefined && /[:\n]/.test(hash)) throw new RangeError("users.passwd is no hash");
  return hash;
}
