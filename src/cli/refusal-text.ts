/** Refused packets in lines for people, equal ones folded. */
import type { Header } from "./trace-text.ts";

/** A refused packet, as far as it is shown. */
export interface Refusal {
  readonly time: string;
  readonly packet: Header;
  readonly where: string;
  readonly why: string;
  readonly lost: number;
}

/** Shows refusals. */
export interface Folder {
  take(refusal: Refusal): void;
  /** Shows what is still folded. */
  end(): void;
}

interface Fold {
  readonly text: string;
  readonly timer: NodeJS.Timeout;
  more: number;
  last: string;
}

/** How long equal ones are folded, in milliseconds. */
const foldMs = 1_000;
const mostFolds = 10_000;

/**
 * Shows each packet at once; those that are equal to it but for their time, in the second after it, are told by their
 * number at its end.
 */
export function refusalFolder(show: (line: string) => void): Folder {
  const folds = new Map<string, Fold>();
  const unfold = (fold: Fold): void => {
    folds.delete(fold.text);
    clearTimeout(fold.timer);
    if (fold.more > 0) show(`${fold.last} ${fold.text} (${fold.more} more)`);
  };
  return {
    take: (refusal) => {
      const { time, lost } = refusal;
      const text = textOf(refusal);
      const at = clockOf(time);
      if (lost > 0) show(`${at} ${lost} packets were refused faster than they could be told`);
      const fold = folds.get(text);
      if (fold) {
        fold.more += 1;
        fold.last = at;
        return;
      }
      show(`${at} ${text}`);
      if (folds.size >= mostFolds) for (const each of folds.values()) unfold(each);
      const fresh: Fold = { text, more: 0, last: at, timer: setTimeout(() => unfold(fresh), foldMs) };
      folds.set(text, fresh);
    },
    end: () => {
      for (const fold of folds.values()) unfold(fold);
    },
  };
}

function textOf({ packet, where, why }: Refusal): string {
  const { protocol, source, sourcePort, destination, destinationPort, icmp } = packet;
  const kind = icmp ? `${protocol} type ${icmp.type} code ${icmp.code}` : protocol;
  return `${kind} ${endOf(source, sourcePort)} → ${endOf(destination, destinationPort)}: ${where}: ${why}`;
}

function endOf(at: string, port: number | undefined): string {
  if (port === undefined) return at;
  return at.includes(":") ? `[${at}]:${port}` : `${at}:${port}`;
}

function clockOf(time: string): string {
  return time.slice(time.indexOf("T") + 1, -1);
}
