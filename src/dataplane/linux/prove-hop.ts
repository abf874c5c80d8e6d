/** The kernel's way as hops: steps of a traced packet gathered by the stations that their rules' comments name. */
import type { ProbeStep } from "./protocol.ts";

/** One place of the kernel's way at which a station of the model decides. */
export interface KernelHop {
  readonly namespace: string;
  readonly chain: string;
  /**
   * As the graph names it, or the beginning of that; absent where a rule says nothing, or nothing but a policy
   * decided.
   */
  readonly station?: string;
  /** The rule that decided: `sg-1 sgr-5`, `acl-1 100`; `tracked` where the connection was known. */
  readonly rule?: string;
  readonly verdict: "passes" | "drops";
}

/**
 * Comments are a station, or a filter, and then a rule of it or a code. A filter's step tells which rule decided at the
 * station that asked it.
 */
export function hopsOf(steps: readonly ProbeStep[]): KernelHop[] {
  const hops: KernelHop[] = [];
  for (const { namespace, chain, comment, verdict } of steps) {
    const isServed = verdict === "stolen" && comment?.startsWith("service/") === true;
    const drops = verdict === "drop" || verdict === "reject" || (verdict === "stolen" && !isServed);
    if (comment === undefined && !drops && !isLast(chain, verdict)) continue;
    const [name = "", ...rest] = (comment ?? "").split(" ");
    const last = hops.at(-1);
    const rule = rest.join(" ");
    if (isFilter(name) && last?.namespace === namespace) {
      const decided = { chain, rule: ruleName(name, rule), verdict: drops ? "drops" : "passes" } as const;
      if (verdict === "accept" || verdict === "return" || drops) hops[hops.length - 1] = { ...last, ...decided };
      continue;
    }
    const hop: KernelHop = {
      namespace,
      chain,
      ...(name !== "" && { station: name }),
      ...(rule !== "" && { rule }),
      verdict: drops ? "drops" : "passes",
    };
    if (last && last.station === hop.station && last.namespace === namespace && hop.station)
      hops[hops.length - 1] = hop;
    else hops.push(hop);
  }
  return hops;
}

/** Whether a kernel's name of a station (`routes`, `acl-in/eni-1`) is about a station of the model. */
export function names(kernel: string, model: string): boolean {
  return model === kernel || model.startsWith(`${kernel}/`);
}

/** What a packet for the router itself meets last. */
function isLast(chain: string, verdict: string): boolean {
  return chain === "input" && verdict === "accept";
}

function isFilter(name: string): boolean {
  return /^(group|entries)-(in|out)\//.test(name);
}

/** `group-in/sg-1`, `sgr-5` → `sg-1 sgr-5`; a rule that only its filter is known of keeps that alone. */
function ruleName(filter: string, rule: string): string {
  return `${filter.slice(filter.indexOf("/") + 1)} ${rule}`.trim();
}
