/** The keys of a cloud-config: what each adds to the plan, and which are named as left out. */
import { gunzipSync } from "node:zlib";
import { readGroups, readUsers } from "./account.ts";
import { whyLeftOut } from "./key.ts";
import type { LeftOut, Plan, PlannedFile } from "./plan.ts";
import { commandsOf, flagOf, listOf, mappingOf, modeOf, textOf, textsOf } from "./value.ts";

/** What a cloud-config gives to a plan. */
export type Configured = Omit<Plan, "hooks" | "scripts">;

type Config = Readonly<Record<string, unknown>>;

/** Reads a merged cloud-config. Throws a RangeError that names the key for what cannot be read. */
export function readCloudConfig(config: Config): Configured {
  const leftOut: LeftOut[] = [];
  for (const key of Object.keys(config)) {
    const why = whyLeftOut(key);
    if (why !== undefined) leftOut.push({ what: key, why });
  }
  const optional = {
    ...readNames(config, leftOut),
    timezone: textOf(config["timezone"], "timezone"),
    locale: config["locale"] === false ? undefined : textOf(config["locale"], "locale"),
    passwordLogin: config["ssh_pwauth"] === undefined ? undefined : flagOf(config["ssh_pwauth"], false),
    finalMessage: textOf(config["final_message"], "final_message"),
    power: readPower(config["power_state"], leftOut),
  };
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    writeHosts: config["manage_etc_hosts"] !== undefined && config["manage_etc_hosts"] !== false,
    bootCommands: commandsOf(config["bootcmd"], "bootcmd"),
    runCommands: commandsOf(config["runcmd"], "runcmd"),
    files: listOf(config["write_files"], "write_files").flatMap((item) => readFile(item, leftOut)),
    groups: readGroups(config["groups"]),
    users: readUsers(config["users"], config["user"], leftOut),
    passwords: readPasswords(config, leftOut),
    rootLogin: !flagOf(config["disable_root"], true),
    keys: textsOf(config["ssh_authorized_keys"], "ssh_authorized_keys", /\n/),
    hostKeys: readHostKeys(config["ssh_keys"], leftOut),
    ntpServers: readNtp(config["ntp"]),
    trusted: readTrusted(config["ca_certs"] ?? config["ca-certs"], leftOut),
    leftOut,
  };
}

/** The longest host name that Linux takes: https://man7.org/linux/man-pages/man2/sethostname.2.html */
const longestName = 64;

/** An instance whose name cannot be set keeps the one that it has, and boots. */
function readNames(config: Config, leftOut: LeftOut[]): { hostname?: string; fqdn?: string } {
  const name = textOf(config["hostname"], "hostname");
  const fqdn = textOf(config["fqdn"], "fqdn") ?? (name?.includes(".") ? name : undefined);
  for (const text of [name, fqdn]) {
    if (text !== undefined && !/^[A-Za-z0-9]([A-Za-z0-9.-]{0,253})$/.test(text)) {
      throw new RangeError(`hostname: ${JSON.stringify(text)} is no name`);
    }
  }
  if (flagOf(config["preserve_hostname"], false)) return {};
  const short = (name ?? fqdn)?.split(".")[0];
  const hostname = fqdn !== undefined && flagOf(config["prefer_fqdn_over_hostname"], false) ? fqdn : short;
  if (hostname === undefined || hostname.length <= longestName) return { hostname, fqdn };
  leftOut.push({ what: "hostname", why: `${hostname} is longer than the ${longestName} characters that Linux takes` });
  return {};
}

const longestFile = 16 * 1024 * 1024;

/** A file that cannot be read is left out, and the others are written. */
function readFile(item: unknown, leftOut: LeftOut[]): PlannedFile[] {
  try {
    return readWholeFile(item, leftOut);
  } catch (error) {
    leftOut.push({ what: "a file of write_files", why: (error as Error).message });
    return [];
  }
}

function readWholeFile(item: unknown, leftOut: LeftOut[]): PlannedFile[] {
  const file = mappingOf(item, "write_files");
  const path = textOf(file["path"], "write_files.path");
  if (!path?.startsWith("/") || path.includes("\0")) throw new RangeError("write_files: a file has no whole path");
  if (file["source"] !== undefined) {
    leftOut.push({ what: `write_files.source of ${path}`, why: "files are not fetched" });
    return [];
  }
  const owner = textOf(file["owner"], "write_files.owner") ?? "root:root";
  if (!/^[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]*)?$/.test(owner))
    throw new RangeError(`write_files: ${path} has no proper owner`);
  return [
    {
      path,
      content: contentOf(textOf(file["content"], "write_files.content") ?? "", file["encoding"], path),
      mode: modeOf(file["permissions"], `write_files.permissions of ${path}`, 0o644),
      owner,
      append: flagOf(file["append"], false),
      late: flagOf(file["defer"], false),
    },
  ];
}

function contentOf(text: string, encoding: unknown, path: string): Buffer {
  const name = (textOf(encoding, "write_files.encoding") ?? "text/plain").toLowerCase();
  const parts = new Set(name.split("+"));
  const packed = parts.has("gz") || parts.has("gzip");
  if (parts.has("b64") || parts.has("base64")) {
    const bytes = Buffer.from(text, "base64");
    return packed ? unpack(bytes, path) : bytes;
  }
  return packed ? unpack(Buffer.from(text, "latin1"), path) : Buffer.from(text);
}

function unpack(bytes: Buffer, path: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: longestFile });
  } catch (error) {
    throw new RangeError(`write_files: the content of ${path} cannot be unpacked: ${(error as Error).message}`);
  }
}

function readPasswords(config: Config, leftOut: LeftOut[]): { name: string; password: string }[] {
  const chpasswd = mappingOf(config["chpasswd"], "chpasswd");
  const lines = textsOf(chpasswd["list"], "chpasswd.list", /\n/).map((line) => {
    const at = line.indexOf(":");
    return { name: line.slice(0, Math.max(0, at)).trim(), password: line.slice(at + 1).trim() };
  });
  const users = listOf(chpasswd["users"], "chpasswd.users").map((item) => {
    const user = mappingOf(item, "chpasswd.users");
    const random = textOf(user["type"], "chpasswd.users.type") === "RANDOM";
    const password = random ? "R" : (textOf(user["password"], "chpasswd.users.password") ?? "");
    return { name: textOf(user["name"], "chpasswd.users.name") ?? "", password };
  });
  const own = textOf(config["password"], "password");
  const all = [...lines, ...users, ...(own === undefined ? [] : [{ name: "", password: own }])];
  return all.filter(({ name, password }) => {
    const random = password === "R" || password === "RANDOM";
    if (random) leftOut.push({ what: `chpasswd of ${name}`, why: "random passwords are not made" });
    if (/[:\n]/.test(name)) throw new RangeError("chpasswd: a name holds a colon");
    return !random;
  });
}

function readHostKeys(value: unknown, leftOut: LeftOut[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [key, text] of Object.entries(mappingOf(value, "ssh_keys"))) {
    const found = /^(rsa|ecdsa|ed25519)_(private|public)$/.exec(key);
    if (found)
      files[`ssh_host_${found[1]}_key${found[2] === "public" ? ".pub" : ""}`] = `${textOf(text, key)!.trim()}\n`;
    else leftOut.push({ what: `ssh_keys.${key}`, why: "this kind of key is not built" });
  }
  return files;
}

function readNtp(value: unknown): string[] {
  if (value === undefined || value === null || value === true || value === false) return [];
  const ntp = mappingOf(value, "ntp");
  return [...textsOf(ntp["servers"], "ntp.servers"), ...textsOf(ntp["pools"], "ntp.pools")];
}

function readTrusted(value: unknown, leftOut: LeftOut[]): string[] {
  const config = mappingOf(value, "ca_certs");
  if (flagOf(config["remove_defaults"] ?? config["remove-defaults"], false)) {
    leftOut.push({ what: "ca_certs.remove_defaults", why: "the image's certificates stay" });
  }
  return textsOf(config["trusted"], "ca_certs.trusted", /\0/);
}

function readPower(value: unknown, leftOut: LeftOut[]): Plan["power"] {
  if (value === undefined || value === null) return undefined;
  const config = mappingOf(value, "power_state");
  const mode = textOf(config["mode"], "power_state.mode");
  if (mode !== "poweroff" && mode !== "reboot" && mode !== "halt") throw new RangeError(`power_state.mode is ${mode}`);
  if (config["condition"] !== undefined && config["condition"] !== true) {
    if (config["condition"] === false) return undefined;
    leftOut.push({ what: "power_state.condition", why: "conditions that are commands are not asked" });
    return undefined;
  }
  const delay = /^(?:now|\+?(\d{1,5}))$/.exec(textOf(config["delay"], "power_state.delay") ?? "now");
  if (!delay) throw new RangeError("power_state.delay is no delay");
  const message = textOf(config["message"], "power_state.message");
  return {
    mode: mode === "reboot" ? "reboot" : "poweroff",
    delayMinutes: Number(delay[1] ?? 0),
    ...(message && { message }),
  };
}
