/** What a warden reads of its journal, looked at as what servers ask is: a file is no better than a request. */
import { parseAddress } from "../../../net/address.ts";
import type { Contribution } from "../state.ts";
import { checkContribution } from "./check.ts";
import { isHomeLink } from "./home-link.ts";
import type { Attachment, Entry } from "./journal.ts";
import { forwarding } from "./machine.ts";
import type { MachineNote } from "./machine.ts";

/** What of a line is as a warden writes it; the rest is left out, and `tell` is told why. */
export function checkEntry(entry: Entry, tell: (why: string) => void): Entry {
  const { changes, memo, attached, detached, machine } = entry;
  const checked: { -readonly [Member in keyof Entry]: Entry[Member] } = {};
  if (Array.isArray(changes)) checked.changes = changes.flatMap((change) => soundOf(change, tell) ?? []);
  if (typeof memo === "string") checked.memo = memo;
  if (typeof detached === "string") checked.detached = detached;
  if (attached !== undefined)
    if (isAttachment(attached)) checked.attached = attached;
    else tell("an attached process that is none was left out");
  if (machine !== undefined)
    if (isMachineNote(machine)) checked.machine = machine;
    else tell("a way to join the machine that no warden chose was left out");
  return checked;
}

function soundOf(change: Contribution, tell: (why: string) => void): Contribution | undefined {
  try {
    return checkContribution(change);
  } catch (error) {
    tell(`the journal's ${(error as Error).message}: left out`);
    return undefined;
  }
}

function isAttachment(said: Partial<Attachment> | null): boolean {
  const { port, pid, started, link } = said ?? {};
  const isProcess = Number.isSafeInteger(pid) && pid! > 0 && typeof started === "string";
  return isProcess && typeof port === "string" && typeof link === "string" && /^[A-Za-z0-9_.-]{1,15}$/.test(link);
}

function isMachineNote(said: Partial<MachineNote> | null): boolean {
  const { link: home, before } = said ?? {};
  if (typeof home?.link !== "string" || !isHomeLink(home.link)) return false;
  const ends = [home.machine, home.internet].flatMap((each) => [
    [each?.[4], 4],
    [each?.[6], 6],
  ]);
  const isEnd = ([text, family]: (typeof ends)[number]): boolean =>
    typeof text === "string" && parseAddress(text)?.family === family;
  const settings = Object.entries(before ?? {});
  const areSettings = settings.every(([name, value]) => forwarding.includes(name) && /^[0-2]$/.test(value));
  return ends.every(isEnd) && Array.isArray(home.blocks) && areSettings;
}
