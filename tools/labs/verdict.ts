/** Sets what a lab's instances saw beside what the model says. */
import { rowText, wasAnswered } from "./lab.ts";
import type { Lab, Observation } from "./lab.ts";
import type { Answer, Model } from "./model.ts";

/** One row with what became of it. */
export interface Judged {
  readonly observation: Observation;
  readonly answer: Answer;
  readonly verdict: "matched" | "missed" | "excluded";
  /** Why it is excluded. */
  readonly reason?: string;
}

/** Judges every row of a lab. */
export async function judgeLab(lab: Lab, model: Model): Promise<Judged[]> {
  const heard = new Set(lab.observations.filter(wasAnswered).map(earOf));
  const judged: Judged[] = [];
  for (const observation of lab.observations) {
    const answer = await model.ask(observation);
    const matches = answer.unasked === undefined && answer.arrives === wasAnswered(observation);
    const reason =
      lab.undecidable.get(rowText(observation)) ??
      (matches ? undefined : undecidable(observation, answer, model, heard.has(earOf(observation))));
    const verdict = reason !== undefined ? "excluded" : matches ? "matched" : "missed";
    judged.push({ observation, answer, verdict, ...(reason !== undefined && { reason }) });
  }
  return judged;
}

/**
 * Why no model of the network could decide a row, in labs that bring no list of such rows.
 *
 * What goes from one interface of a guest to another stays in the guest. And silence tells nothing of what never once
 * answered: neither of a port of an instance, nor of a host that is in no snapshot.
 */
function undecidable(
  { source, destination, protocol, seen }: Observation,
  answer: Answer,
  { snapshot: { holders } }: Model,
  answersElsewhere: boolean,
): string | undefined {
  if (answer.unasked !== undefined) return answer.unasked;
  const from = holders.get(source)?.[0]?.instanceId;
  const isSame = from !== undefined && holders.get(destination)?.some(({ instanceId }) => instanceId === from);
  if (isSame) return "it went from one interface of an instance to another, and never left it";
  if (seen !== "lost" && seen !== "filtered") return undefined;
  if (!answer.arrives || answersElsewhere) return undefined;
  if (answer.endedAt.startsWith("internet")) return `${destination} is in no snapshot, and never answered anybody`;
  return protocol === "tcp" ? "nothing is known to have listened there" : undefined;
}

/** What may answer: a port at an address, or the address itself. */
function earOf({ destination, protocol, port }: Observation): string {
  return `${destination} ${protocol} ${port ?? ""}`;
}
