/** Where the kernel's way of a packet differs from the model's. */
import type { HeaderText, Hop, Leg } from "../../fabric/trace-types.ts";
import { names } from "./prove-hop.ts";
import type { KernelHop } from "./prove-hop.ts";
import type { KernelLeg } from "./prove.ts";

/** One difference. */
export interface Difference {
  readonly direction: Leg["direction"];
  readonly what: "verdict" | "station" | "rule" | "header" | "too big";
  readonly model: string;
  readonly kernel: string;
  readonly sentence: string;
}

/**
 * Compares one way: whether the packet arrives, where and by which rule it ends otherwise, rules on its way, its
 * header at the end.
 */
export function compareLeg(leg: Leg, kernel: KernelLeg, tooBigAnswer: Leg | undefined): Difference[] {
  const delivered = leg.disposition === "delivered";
  const differ = (what: Difference["what"], model: string, real: string): Difference[] =>
    model === real
      ? []
      : [{ direction: leg.direction, what, model, kernel: real, sentence: sentenceOf(leg, what, model, real) }];
  const verdict = differ(
    "verdict",
    delivered ? "arrives" : "does not arrive",
    kernel.arrived ? "arrives" : "does not arrive",
  );
  if (verdict.length > 0) return verdict.map((one) => explained(one, leg, kernel));
  if (delivered) return [...compareHeaders(leg, kernel, differ), ...compareRules(leg, kernel, differ)];
  if (leg.disposition === "too-big") return compareTooBig(tooBigAnswer, kernel, differ);
  return [...compareEnds(leg, kernel, differ), ...compareRules(leg, kernel, differ)];
}

type Differ = (what: Difference["what"], model: string, kernel: string) => Difference[];

function compareHeaders(leg: Leg, { header }: KernelLeg, differ: Differ): Difference[] {
  if (!header) return [];
  const portsVary = leg.hops.some(({ session, after }) => session?.state === "translated" && after !== undefined);
  return differ("header", plain(leg.header, portsVary), plain(header, portsVary));
}

/** A translator may give any port that is free, and an echo any identifier: these are not compared. */
function plain(
  { protocol, source, destination, sourcePort, destinationPort, icmp }: HeaderText,
  portsVary: boolean,
): string {
  const from = sourcePort === undefined || portsVary ? source : `${source} port ${sourcePort}`;
  const to = destinationPort === undefined ? destination : `${destination} port ${destinationPort}`;
  return `${protocol}${icmp ? ` type ${icmp.type} code ${icmp.code}` : ""} ${from} → ${to}`;
}

function compareEnds(leg: Leg, kernel: KernelLeg, differ: Differ): Difference[] {
  const end = leg.hops.at(-1);
  const real = kernel.hops.findLast(({ verdict }) => verdict === "drops");
  if (!end) return [];
  if (!real?.station) return differ("station", end.station, "dropped, and no rule says where");
  const isSame = names(real.station, end.station);
  if (!isSame) return differ("station", end.station, real.station);
  const [model, ours] = [ruleOf(end), numbered(real)];
  return model === undefined && (ours === undefined || ours.endsWith(" *")) ? [] : compareRule(model, ours, differ);
}

/** Rules by which stations let the packet pass that both the model and the kernel name. */
function compareRules(leg: Leg, kernel: KernelLeg, differ: Differ): Difference[] {
  return kernel.hops
    .filter(({ verdict, station }) => verdict === "passes" && station !== undefined)
    .flatMap((real) => {
      const passed = leg.hops.filter((hop) => hop.outcome === "passes" && names(real.station!, hop.station));
      const [one] = passed;
      return passed.length === 1 && one ? compareRule(ruleOf(one), numbered(real), differ) : [];
    });
}

/** A look-up in a set tells the filter alone; nothing is said against the model's rule of it then. */
function compareRule(model: string | undefined, kernel: string | undefined, differ: Differ): Difference[] {
  if (model === undefined || kernel === undefined) return [];
  const isWhole = kernel.includes(" ");
  return isWhole ? differ("rule", model, kernel) : differ("rule", model.split(" ")[0]!, kernel);
}

/** The model's rule as the kernel names it: `sg-1 rule sgr-5 (tcp …)` → `sg-1 sgr-5`. */
function ruleOf({ rule }: Hop): string | undefined {
  const [, owner, id] = /^(\S+) rule (\S+)/.exec(rule ?? "") ?? [];
  return owner === undefined ? undefined : `${owner} ${id}`;
}

/** Codes and notes that stand where a rule would (`X_ADDRESS_NOT_HELD`, `tracked`) are none. */
function numbered({ rule }: KernelHop): string | undefined {
  return rule !== undefined && /^(sg|acl|pl)-\S+( \S+)?$/.test(rule) ? rule : undefined;
}

function compareTooBig(answer: Leg | undefined, { tooBig }: KernelLeg, differ: Differ): Difference[] {
  const told = answer?.disposition === "delivered";
  const model = told ? `told by ${answer.header.source}` : "not told";
  return differ("too big", model, tooBig ? `told by ${tooBig.source}` : "not told");
}

function explained(one: Difference, leg: Leg, kernel: KernelLeg): Difference {
  const end = kernel.hops.findLast(({ verdict }) => verdict === "drops");
  const where = end
    ? ` The kernel drops it at ${end.station ?? end.chain} in ${end.namespace}${end.rule ? ` (${end.rule})` : ""}.`
    : "";
  const why = leg.disposition === "delivered" ? "" : ` The model ends it at ${leg.endedAt}: ${leg.because}.`;
  return { ...one, sentence: one.sentence + why + where };
}

function sentenceOf({ direction }: Leg, what: Difference["what"], model: string, kernel: string): string {
  const subject = direction === "forward" ? "the packet" : "the reply";
  switch (what) {
    case "verdict":
      return `In the model ${subject} ${model}, in the kernel it ${kernel}.`;
    case "station":
      return `In the model ${subject} ends at ${model}, in the kernel at: ${kernel}.`;
    case "rule":
      return `In the model ${model} decides about ${subject}, in the kernel ${kernel}.`;
    case "header":
      return `In the model ${subject} comes as ${model}, in the kernel as ${kernel}.`;
    case "too big":
      return `In the model its sender is ${model} that ${subject} is too long, in the kernel ${kernel}.`;
  }
}
