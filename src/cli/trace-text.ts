/** A trace as text: one line a hop, the steps when asked, and a last line that says why. */
import type { Paint } from "./paint.ts";

/** A header, as a trace gives it. */
export interface Header {
  readonly protocol: string;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  readonly icmp?: { readonly type: number; readonly code: number };
}
interface Considered {
  readonly verdict: string;
}
interface Route extends Considered {
  readonly destination: string;
  readonly target: string;
  readonly origin: string;
  readonly list?: string;
}
interface Rule extends Considered {
  readonly rule: string;
  readonly text: string;
}
/** One hop of a way. */
export interface Hop {
  readonly number: number;
  readonly station: string;
  readonly kind: string;
  readonly resource: { readonly id: string };
  readonly outcome: string;
  readonly code?: string;
  readonly because: string;
  readonly routes?: readonly Route[];
  readonly rules?: readonly Rule[];
  readonly before: Header;
  readonly after?: Header;
  readonly identity: readonly string[] | null;
  readonly session?: { readonly device: string; readonly state: string };
  readonly mtu?: number;
  readonly remarks?: readonly string[];
}
/** One way. */
export interface Leg {
  readonly direction: string;
  readonly header: Header;
  readonly hops: readonly Hop[];
  /** The ways of copies, to each member of a group. */
  readonly copies?: readonly Leg[];
}

/** The answer of `POST /_fogbank/trace`, as far as it is shown. */
export interface TraceAnswer {
  readonly arrives: boolean;
  readonly sentence: string;
  readonly code?: string;
  readonly pathMtu: number;
  readonly forward: Leg;
  readonly reply?: Leg;
  readonly tooBigAnswer?: Leg;
  readonly source: { readonly address: string; readonly instanceId?: string };
  readonly destination: { readonly address: string; readonly instanceId?: string };
}

/** How it is shown. */
export interface Look {
  readonly paint: Paint;
  readonly columns: number;
  /** Also what each hop considered. */
  readonly verbose: boolean;
}

/** The whole text, with a newline at its end. */
export function formatTrace(answer: TraceAnswer, look: Look): string {
  const { forward, reply, tooBigAnswer } = answer;
  const legs = [forward, ...(forward.copies ?? []), reply, tooBigAnswer].filter((leg) => leg !== undefined);
  const { good, bad } = look.paint;
  const last = `${answer.arrives ? good("arrives") : bad("does not arrive")}: ${answer.sentence}`;
  return [...legs.flatMap((leg) => formatLeg(leg, look)), last, ""].join("\n");
}

function formatLeg({ direction, hops, header }: Leg, look: Look): string[] {
  const first = hops[0]?.before ?? header;
  const kinds = Math.max(...hops.map(({ kind }) => kind.length));
  const ids = Math.max(...hops.map(({ resource }) => resource.id.length));
  const title = `${direction}: ${formatHeader(first)}`;
  return [look.paint.strong(title), ...hops.flatMap((hop) => formatHop(hop, kinds, ids, look)), ""];
}

function formatHop(hop: Hop, kinds: number, ids: number, { paint, columns, verbose }: Look): string[] {
  const passes = hop.outcome === "passes" || hop.outcome === "delivered";
  const mark = passes ? paint.good("✓") : paint.bad("✗");
  const place = `${hop.kind.padEnd(kinds)}  ${hop.resource.id.padEnd(ids)}`;
  const code = hop.code ? `${hop.code}: ` : "";
  const indent = 7 + kinds + 2 + ids + 2;
  const [line = "", ...more] = wrap(code + withoutName(hop.because, hop.resource.id), columns - indent);
  const painted = (text: string): string => (passes ? text : paint.bad(text));
  const lines = [`${String(hop.number).padStart(4)} ${mark} ${place}  ${painted(line)}`];
  for (const rest of more) lines.push(" ".repeat(indent) + painted(rest));
  if (hop.after) lines.push(" ".repeat(7) + paint.dim(`now ${formatHeader(hop.after)}`));
  if (verbose) for (const step of steps(hop)) lines.push(" ".repeat(9) + paint.dim(step));
  return lines;
}

/** The reason without the name of whose it is, which stands before it. */
function withoutName(because: string, id: string): string {
  const shorter = because.startsWith(`${id} `) ? because.slice(id.length + 1) : because;
  return shorter.replaceAll(`${id} rule `, "rule ");
}

function steps({ routes = [], rules = [], identity, session, mtu, remarks = [] }: Hop): string[] {
  const targets = Math.max(0, ...routes.map(({ destination, target }) => destination.length + target.length));
  return [
    ...routes.map(({ destination, target, origin, list, verdict }) => {
      const from = list ? `${origin}, ${list}` : origin;
      return `${`${destination} → ${target}`.padEnd(targets + 3)}  ${verdict} (${from})`;
    }),
    ...rules.map(({ text, rule, verdict }) => `${rule} ${text}: ${verdict}`),
    ...(session ? [`connection ${session.state} at ${session.device}`] : []),
    ...(identity?.length ? [`sender's security groups: ${identity.join(", ")}`] : []),
    ...(mtu ? [`carries at most ${mtu} bytes from here on`] : []),
    ...remarks,
  ];
}

/** A header in one line. */
export function formatHeader({ protocol, source, destination, sourcePort, destinationPort, icmp }: Header): string {
  if (icmp) return `${protocol} type ${icmp.type} code ${icmp.code} ${source} → ${destination}`;
  const from = sourcePort === undefined ? source : join(source, sourcePort);
  const to = destinationPort === undefined ? destination : join(destination, destinationPort);
  return `${protocol} ${from} → ${to}`;
}

function join(address: string, port: number): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Lines of at most `width` columns, broken at spaces; where there is hardly room, one line as long as it is. */
function wrap(text: string, width: number): string[] {
  if (width < 24) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
