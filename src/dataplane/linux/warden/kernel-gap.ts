/** What a kernel may lack that rules can do without: packet logs, and labels of connections. */
import { tellingTrial, withoutTelling } from "./refusal-rule.ts";

interface Gap {
  /** A transaction that does nothing but to ask whether the kernel has it. */
  readonly trial: string;
  /** The same text for a kernel that has it not. */
  readonly without: (text: string) => string;
  missing: boolean;
}

const packetLog: Gap = { trial: tellingTrial, without: withoutTelling, missing: false };

const labels: Gap = {
  trial: [
    "add table inet fogbank_trial",
    "add chain inet fogbank_trial c",
    "add rule inet fogbank_trial c ct label set 0",
    "delete table inet fogbank_trial",
  ].join("\n"),
  without: (text) => text.replaceAll(/ct label set \d+/g, "counter"),
  missing: false,
};

const gaps = [packetLog, labels];

/** Whether connections have labels here, as far as any rule has asked. */
export function hasLabels(): boolean {
  return !labels.missing;
}

/** Runs a transaction, without what this kernel lacks. Throws what `run` throws for any other reason. */
export function runAsTaken(run: (text: string) => void, text: string): void {
  const known = without(
    text,
    gaps.filter(({ missing }) => missing),
  );
  try {
    run(known);
  } catch (error) {
    const found = gaps.filter((gap) => !gap.missing && gap.without(known) !== known && !takes(run, gap.trial));
    if (found.length === 0) throw error;
    for (const gap of found) gap.missing = true;
    run(without(known, found));
  }
}

const without = (text: string, some: readonly Gap[]): string => some.reduce((left, gap) => gap.without(left), text);

function takes(run: (text: string) => void, text: string): boolean {
  try {
    run(text);
    return true;
  } catch {
    return false;
  }
}
