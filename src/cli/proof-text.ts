/** A proof as text: for each way the model's hops and the kernel's beside each other, then what differs. */
import type { Paint } from "./paint.ts";
import { formatHeader } from "./trace-text.ts";
import type { Header, Hop, Leg, TraceAnswer } from "./trace-text.ts";

interface KernelHop {
  readonly namespace: string;
  readonly chain: string;
  readonly station?: string;
  readonly rule?: string;
  readonly verdict: string;
}
interface KernelLeg {
  readonly direction: string;
  readonly from: { readonly namespace: string; readonly link: string };
  readonly sent: Header;
  readonly arrived: boolean;
  readonly header?: Header;
  readonly tooBig?: Header;
  readonly hops: readonly KernelHop[];
}

/** The answer of `POST /_fogbank/prove`, as far as it is shown. */
export interface ProofAnswer {
  readonly model: TraceAnswer;
  readonly kernel: readonly KernelLeg[];
  readonly differences: readonly { readonly sentence: string }[];
}

/** The whole text, with a newline at its end. */
export function formatProof({ model, kernel, differences }: ProofAnswer, paint: Paint): string {
  const legs = kernel.flatMap((leg) => {
    const ours = leg.direction === "reply" ? model.reply : model.forward;
    return ours ? formatPair(ours, leg, paint) : [];
  });
  const last = `${model.arrives ? paint.good("arrives") : paint.bad("does not arrive")}: ${model.sentence}`;
  const many = differences.length === 1 ? "difference is an error" : "differences are errors";
  const verdict =
    differences.length === 0
      ? paint.good("The kernel does what the model says.")
      : paint.bad(`${differences.length} ${many} of Fogbank's. Please report what is shown here.`);
  return [...legs, last, ...differences.map(({ sentence }) => paint.bad(`✗ ${sentence}`)), verdict, ""].join("\n");
}

function formatPair(model: Leg, kernel: KernelLeg, paint: Paint): string[] {
  const rows = beside(model.hops, kernel.hops);
  const left = rows.map(([hop]) => (hop ? modelCell(hop) : ""));
  const wide = Math.max("model".length, ...left.map((text) => text.length));
  const lines = rows.map(([hop, real], i) => {
    const own = left[i]!.padEnd(wide);
    const marked = hop ? `${markOf(isPassing(hop), paint)} ${own}` : `  ${own}`;
    const beside = real ? `${markOf(real.verdict === "passes", paint)} ${kernelCell(real)}` : paint.dim("·");
    return `  ${marked}   ${beside}`;
  });
  const title = `${kernel.direction}: ${formatHeader(kernel.sent)}`;
  const from = `sent from ${kernel.from.namespace} ${kernel.from.link}`;
  return [
    paint.strong(title),
    paint.dim(`    ${"model".padEnd(wide)}   kernel, ${from}`),
    ...lines,
    endOf(kernel, paint),
    "",
  ];
}

/**
 * Model's hops in their order, each with the kernel's hop that is about it; the kernel's other hops stand where they
 * came.
 */
function beside(model: readonly Hop[], kernel: readonly KernelHop[]): [Hop | undefined, KernelHop | undefined][] {
  const rows: [Hop | undefined, KernelHop | undefined][] = [];
  let next = 0;
  for (const hop of model) {
    const at = kernel.findIndex(
      (real, i) => i >= next && real.station !== undefined && isAbout(real.station, hop.station),
    );
    if (at < 0) rows.push([hop, undefined]);
    else {
      for (const other of kernel.slice(next, at)) rows.push([undefined, other]);
      rows.push([hop, kernel[at]]);
      next = at + 1;
    }
  }
  return [...rows, ...kernel.slice(next).map((other): [undefined, KernelHop] => [undefined, other])];
}

function isAbout(station: string, model: string): boolean {
  return model === station || model.startsWith(`${station}/`);
}

function modelCell({ kind, resource, code }: Hop): string {
  return `${kind}  ${resource.id}${code ? `  ${code}` : ""}`;
}

function kernelCell({ namespace, chain, station, rule }: KernelHop): string {
  return [namespace, station ?? chain, rule].filter(Boolean).join("  ");
}

function endOf({ arrived, header, tooBig }: KernelLeg, paint: Paint): string {
  if (arrived) return `    ${paint.good("arrives")}${header ? ` as ${formatHeader(header)}` : ""}`;
  const told = tooBig ? `; ${tooBig.source} tells its sender that it is too long` : "";
  return `    ${paint.bad("does not arrive")}${told}`;
}

const isPassing = ({ outcome }: Hop): boolean => outcome === "passes" || outcome === "delivered";

function markOf(good: boolean, paint: Paint): string {
  return good ? paint.good("✓") : paint.bad("✗");
}
