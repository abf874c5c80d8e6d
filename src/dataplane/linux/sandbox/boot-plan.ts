/** What an instance does at a start, as a script in the words of `steps`, with the files that it puts in place. */
import type { Command, Plan, PlannedUser } from "../../../engines/user-data/plan.ts";
import { readUserData } from "../../../engines/user-data/read.ts";
import type { InstanceSpec } from "../../../specs/instance.ts";
import { nameFiles } from "./names.ts";
import type { Written } from "./order.ts";

/** A start's names and files. */
interface BootPlan {
  readonly hostname: string;
  readonly domain: string;
  readonly written: readonly Written[];
}

const place = "/run/boot";

/** Under what a start is planned. */
interface Circumstances {
  /** Whether it is the first in the instance's life. */
  readonly first: boolean;
  readonly rootless: boolean;
}

/** The plan of a start. Most of it is done in the first start of the instance's life alone. */
export function planBoot(spec: InstanceSpec, { first, rootless }: Circumstances): BootPlan {
  const plan = readUserData(Buffer.from(spec.userData ?? "", "base64"));
  const domain = plan.fqdn?.split(".").slice(1).join(".") || spec.names.domain || "";
  const hostname = plan.hostname ?? spec.hostname;
  const short = hostname.split(".")[0]!;
  const files: Written[] = [];
  const keep = (name: string, content: Buffer | string) => {
    const path = `${place}/${files.length}-${name}`;
    files.push({ path, text: content, mode: 0o600 });
    return path;
  };
  const lines = [
    ". /run/fogbank/steps",
    `begin ${quote(spec.id)} ${hasOutput(plan) ? "log" : ""}`,
    ...(first ? plan.leftOut : []).map(({ what, why }) => `left_out ${quote(what)} ${quote(why)}`),
    ...plan.hooks.map(({ name, content }) => `hook ${keep("hook", content)} ${quote(name)}`),
    ...(plan.bootCommands.length > 0 ? [`sh ${keep("bootcmd", commandsText(plan.bootCommands))}`] : []),
    ...(first ? earlySteps(spec, plan, keep, rootless) : []),
    ...(hasLogin(spec, plan) ? [`start_sshd ${first ? "first" : ""}`] : []),
    ...(first ? lateSteps(plan, keep) : []),
    `finish ${quote(finalMessage(plan))}`,
    ...(first ? powerSteps(plan) : []),
  ];
  const names = { ...spec.names, ...(plan.ntpServers.length > 0 && { ntpServers: plan.ntpServers }) };
  return {
    hostname: fits(hostname) ? hostname : short,
    domain: fits(domain) ? domain : "",
    written: [
      ...nameFiles(names, short, domain === "" ? hostname : `${short}.${domain}`),
      ...files,
      { path: `${place}/plan`, text: `${lines.join("\n")}\n`, mode: 0o600 },
    ],
  };
}

/** Linux takes no longer names; the files of the start have them whole. */
function fits(name: string): boolean {
  return Buffer.byteLength(name) <= 64;
}

/** Whether something of the user's runs, whose output is kept. */
function hasOutput({ hooks, bootCommands, scripts, runCommands }: Plan): boolean {
  return [hooks, bootCommands, scripts, runCommands].some((list) => list.length > 0);
}

type Keep = (name: string, content: Buffer | string) => string;

/** What comes before sshd, in cloud-init's order: files, names, users, keys. */
function earlySteps(spec: InstanceSpec, plan: Plan, keep: Keep, rootless: boolean): string[] {
  const image = plan.users.find((user) => user.isDefault);
  const imageUser = image?.name || spec.user;
  const keys = [...spec.keys, ...plan.keys];
  const advice = `Please login as the user \\"${imageUser}\\" rather than the user \\"root\\".`;
  const forbidden = "no-port-forwarding,no-agent-forwarding,no-X11-forwarding";
  const guard = `${forbidden},command="echo '${advice}';echo;sleep 10;exit 142" `;
  const open = plan.rootLogin || rootless || imageUser === "root";
  return [
    "rm -f /etc/ssh/ssh_host_*_key /etc/ssh/ssh_host_*_key.pub",
    ...fileSteps(plan, keep, false),
    ...plan.trusted.map((text, at) => `trust ${keep("trusted", `${text.trim()}\n`)} ${at + 1}`),
    ...plan.groups.map(({ name }) => `add_group ${quote(name)}`),
    ...plan.users.flatMap((user) => userSteps(user, user.isDefault ? imageUser : user.name, keep)),
    ...plan.groups.flatMap(({ name, members }) =>
      members.map((member) => `join_group ${quote(member)} ${quote(name)}`),
    ),
    ...Object.entries(plan.hostKeys).map(
      ([name, text]) =>
        `put_file ${keep("host-key", text)} /etc/ssh/${name} ${name.endsWith(".pub") ? 644 : 600} root:root`,
    ),
    ...(plan.passwordLogin === undefined ? [] : [`password_login ${plan.passwordLogin ? "yes" : "no"}`]),
    ...(keys.length === 0 || !image ? [] : [`give_keys ${quote(imageUser)} ${keep("keys", linesOf(keys))}`]),
    ...(keys.length === 0 ? [] : [`give_keys root ${keep("keys", linesOf(keys))} ${quote(open ? "" : guard)}`]),
    ...(plan.locale === undefined ? [] : [`set_locale ${quote(plan.locale)}`]),
    ...plan.passwords.map(({ name, password }) => passwordStep(name || imageUser, password)),
    ...(plan.timezone === undefined ? [] : [`set_zone ${quote(plan.timezone)}`]),
  ];
}

function lateSteps(plan: Plan, keep: Keep): string[] {
  const commands = plan.runCommands.length === 0 ? [] : [{ name: "runcmd", content: commandsText(plan.runCommands) }];
  const scripts = [...plan.scripts, ...commands].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...fileSteps(plan, keep, true),
    ...scripts.map(({ name, content }) => `script ${keep("script", content)} ${quote(name)}`),
  ];
}

function fileSteps(plan: Plan, keep: Keep, late: boolean): string[] {
  return plan.files
    .filter((file) => file.late === late)
    .map(({ path, content, mode, owner, append }) => {
      const words = [keep("file", content), quote(path), mode.toString(8), quote(owner), append ? "append" : "whole"];
      return `put_file ${words.join(" ")}`;
    });
}

function userSteps(user: PlannedUser, name: string, keep: Keep): string[] {
  const quoted = quote(name);
  const fields = [
    user.comment ?? "",
    String(user.uid ?? ""),
    user.home ?? "",
    user.shell ?? "",
    user.primaryGroup ?? (user.ownGroup ? "" : "users"),
    user.system ? "yes" : "no",
    user.makeHome ? "yes" : "no",
  ];
  const rules = user.isDefault ? ["ALL=(ALL) NOPASSWD:ALL"] : user.sudo;
  return [
    ...(name === "root" ? [] : [`add_user ${quoted} ${fields.map(quote).join(" ")}`]),
    ...user.groups.map((group) => `join_group ${quoted} ${quote(group)}`),
    ...rules.map((rule) => `sudo_rule ${quoted} ${quote(rule)}`),
    ...(user.passwordHash !== undefined && !user.locked ? [`set_hash ${quoted} ${quote(user.passwordHash)}`] : []),
    ...(user.plainPassword !== undefined && !user.locked
      ? [`set_password ${quoted} ${quote(user.plainPassword)}`]
      : []),
    ...(user.keys.length > 0 ? [`give_keys ${quoted} ${keep("keys", linesOf(user.keys))}`] : []),
  ];
}

function passwordStep(name: string, password: string): string {
  return /^\$\d/.test(password)
    ? `set_hash ${quote(name)} ${quote(password)}`
    : `set_password ${quote(name)} ${quote(password)}`;
}

function powerSteps({ power }: Plan): string[] {
  if (!power) return [];
  const { mode, delayMinutes, message } = power;
  const say = message === undefined ? [] : [`echo ${quote(message)}`];
  const how = `shutdown ${mode === "reboot" ? "-r" : "-h"} ${delayMinutes === 0 ? "now" : `+${delayMinutes}`}`;
  return [...say, how];
}

/** sshd runs where somebody could log in. */
function hasLogin(spec: InstanceSpec, plan: Plan): boolean {
  const keys = spec.keys.length + plan.keys.length + plan.users.flatMap((user) => user.keys).length;
  return keys > 0 || plan.passwordLogin === true;
}

/** `$UPTIME` and the like are cloud-init's placeholders. */
function finalMessage({ finalMessage: message }: Plan): string {
  return (
    message?.replace(/\$\{?(version|timestamp|datasource|uptime)\}?/gi, (_, name: string) =>
      name.toLowerCase() === "datasource" ? "DataSourceEc2" : name.toLowerCase(),
    ) ?? ""
  );
}

function commandsText(commands: readonly Command[]): string {
  const lines = commands.map((command) => (typeof command === "string" ? command : command.map(quote).join(" ")));
  return `#!/bin/sh\n${lines.join("\n")}\n`;
}

function linesOf(lines: readonly string[]): string {
  return `${lines.map((line) => line.trim()).join("\n")}\n`;
}

/** A word that the shell takes as it is. */
function quote(text: string): string {
  return `'${text.replaceAll("\0", "").replace(/'/g, `'\\''`)}'`;
}
