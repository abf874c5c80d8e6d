/**
 * What the rules of a namespace did to traced packets (`meta nftrace set 1`), step by step, and which rule a handle is.
 */
import { linkNameOf } from "./link-name.ts";
import { inNamespace } from "./namespace.ts";
import { attributes, textOf } from "./netlink-message.ts";
import { families, NetlinkSocket } from "./netlink.ts";

/** One step of a traced packet. */
export interface TraceStep {
  /** The same for all steps of one packet in one namespace. */
  readonly packet: number;
  readonly family: RuleFamily;
  readonly table: string;
  readonly chain: string;
  /**
   * A rule that matched, the end of a chain's rules (after which a jump's next rule or the policy comes), a base
   * chain's policy.
   */
  readonly kind: "rule" | "end" | "policy";
  /** Of the rule. */
  readonly handle?: number;
  readonly verdict:
    | "accept"
    | "drop"
    | "continue"
    | "break"
    | "jump"
    | "goto"
    | "return"
    | "stolen"
    | "queue"
    | "repeat";
  /** The chain that a jump or goto leads to. */
  readonly target?: string;
  readonly mark: number;
  /** Names of links; these and the headers come with a packet's first step in each base chain. */
  readonly incoming?: string;
  readonly outgoing?: string;
  readonly network?: Buffer;
  readonly transport?: Buffer;
}

/** Families of tables as nft names them. */
export type RuleFamily = "inet" | "ip" | "ip6" | "arp" | "bridge" | "netdev";

const familyNames: Readonly<Record<number, RuleFamily>> = {
  1: "inet",
  2: "ip",
  3: "arp",
  5: "netdev",
  7: "bridge",
  10: "ip6",
};
const traceGroup = 9;
const messages = { getRule: (10 << 8) | 7, trace: (10 << 8) | 17 };
const parts = {
  table: 1,
  chain: 2,
  handle: 3,
  kind: 4,
  verdict: 5,
  packet: 6,
  network: 8,
  transport: 9,
  incoming: 10,
  outgoing: 12,
  mark: 14,
  policy: 16,
};
const kinds = ["rule", "policy", "end", "rule"] as const;
const verdicts: Readonly<Record<number, TraceStep["verdict"]>> = {
  0: "drop",
  1: "accept",
  2: "stolen",
  3: "queue",
  4: "repeat",
  [-1]: "continue",
  [-2]: "break",
  [-3]: "jump",
  [-4]: "goto",
  [-5]: "return",
};

/** A reader of trace events of one namespace. Events are lost when too many wait: read them soon. */
export class RuleTrace {
  readonly #socket = new NetlinkSocket(families.netfilter, { receiveBytes: 32 << 20 });
  /** For questions: their answers must not be looked for among events, which would be lost. */
  readonly #questions = new NetlinkSocket(families.netfilter);

  /** Of the namespace that the thread is in; events come from now on. */
  constructor() {
    this.#socket.join(traceGroup);
  }

  /** Of the namespace at a path (or of a descriptor). */
  static open(namespace: string | number): RuleTrace {
    return inNamespace(namespace, () => new RuleTrace());
  }

  /** For `watchReadable`. */
  get fd(): number {
    return this.#socket.fd;
  }

  /** The steps that wait, in their order. Throws ENOBUFS once when some were lost. */
  read(): TraceStep[] {
    const steps: TraceStep[] = [];
    for (let replies = this.#socket.receive(); replies; replies = this.#socket.receive())
      for (const { type, body } of replies) if (type === messages.trace) steps.push(this.#step(body));
    return steps;
  }

  /**
   * The comments of the rules of the tables of a name (of all when absent), by `commentKey`.
   *
   * The kernel, asked for a table by name, lists that of one family alone, so that it is asked for all.
   */
  comments(name?: string): Map<string, string> {
    const rules = this.#questions.dump({ type: messages.getRule, flags: 0, body: Buffer.alloc(4), asks: "list rules" });
    return new Map(
      rules.flatMap(({ body }) => {
        const list = attributes(body, 4);
        const [table, handle, data] = [list.get(1), list.get(3), list.get(7)];
        const comment = data && commentOf(data);
        if (comment === undefined || (name !== undefined && textOf(table!) !== name)) return [];
        const rule = {
          family: familyNames[body[0]!]!,
          table: textOf(table!),
          handle: Number(handle!.readBigUInt64BE(0)),
        };
        return [[commentKey(rule), comment]];
      }),
    );
  }

  close(): void {
    this.#questions.close();
    this.#socket.close();
  }

  #step(body: Buffer): TraceStep {
    const list = attributes(body, 4);
    const number = (type: number): number | undefined => list.get(type)?.readUInt32BE(0);
    const kind = kinds[number(parts.kind) ?? 0]!;
    const verdict = attributes(list.get(parts.verdict) ?? Buffer.alloc(0));
    const code = verdict.get(1)?.readInt32BE(0) ?? number(parts.policy) ?? -1;
    const [handle, target] = [list.get(parts.handle), verdict.get(2)];
    const [incoming, outgoing] = [number(parts.incoming), number(parts.outgoing)];
    const [network, transport] = [list.get(parts.network), list.get(parts.transport)];
    return {
      packet: number(parts.packet) ?? 0,
      family: familyNames[body[0]!]!,
      table: textOf(list.get(parts.table)!),
      chain: textOf(list.get(parts.chain)!),
      kind: kind === "rule" && !handle ? "end" : kind,
      ...(handle && { handle: Number(handle.readBigUInt64BE(0)) }),
      verdict: verdicts[code & 0xffff] ?? verdicts[code] ?? "continue",
      ...(target && { target: textOf(target) }),
      mark: number(parts.mark) ?? 0,
      ...(incoming !== undefined && { incoming: linkNameOf(this.fd, incoming) }),
      ...(outgoing !== undefined && { outgoing: linkNameOf(this.fd, outgoing) }),
      ...(network && { network }),
      ...(transport && { transport }),
    };
  }
}

/** What names a rule in a namespace. */
export function commentKey({ family, table, handle }: Pick<TraceStep, "family" | "table" | "handle">): string {
  return `${family} ${table} ${handle}`;
}

/** nft keeps comments in a rule's user data: one byte of type (0), one of length, then the text. */
function commentOf(data: Buffer): string | undefined {
  for (let at = 0; at + 2 <= data.length; at += 2 + data[at + 1]!)
    if (data[at] === 0) return textOf(data.subarray(at + 2, at + 2 + data[at + 1]!));
  return undefined;
}
