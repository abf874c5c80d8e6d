/** Idle times of a port's trackers where they are not the usual ones (M08). */
import type { PortSpec } from "../../../specs/network.ts";
import type { ObjectItem, RuleText } from "../state.ts";
import { named } from "./name.ts";
import { ip, rule } from "./rule-set.ts";
import { families, tracking } from "./wire.ts";

/** Objects that hold the times, and the rules that give them to a flow that begins. */
export interface IdleTimes {
  readonly objects: readonly ObjectItem[];
  readonly rules: readonly RuleText[];
}

/** What a port's times need; nothing where they are the usual ones. Of a flow's two ports the receiver's count. */
export function idleTimes(namespace: string, { id, idle }: PortSpec): IdleTimes {
  const wanted = [
    { protocol: "tcp", times: [["established", idle.tcp, usual("tcp_timeout_established")]] },
    {
      protocol: "udp",
      times: [
        ["unreplied", idle.udp, usual("udp_timeout")],
        ["replied", idle.udpStream, usual("udp_timeout_stream")],
      ],
    },
  ] as const;
  const unusual = wanted.filter(({ times }) => times.some(([, own, other]) => own !== other));
  const each = unusual.flatMap(({ protocol, times }) =>
    families.map((family) => {
      const name = named(`idle_${protocol}${family}`, id);
      const policy = times.map(([state, seconds]) => `${state} : ${seconds}`).join(", ");
      const body = `protocol ${protocol}; l3proto ${ip(family)}; policy = { ${policy} };`;
      return {
        object: { is: "object", namespace, family: "inet", kind: "ct timeout", name, body } as const,
        rule: rule(`meta nfproto ipv${family} meta l4proto ${protocol} ct state new ct timeout set "${name}"`),
      };
    }),
  );
  return { objects: each.map(({ object }) => object), rules: each.map((one) => one.rule) };
}

function usual(name: string): number {
  return Number(tracking[`netfilter/nf_conntrack_${name}`]);
}
