/** A router labels connections with the flags of TCP that it sees, for flow logs: beginnings and ends alone. */
import { flagDirections, flagLabel, flagPlaces, toldFlags } from "../flow-flags.ts";
import type { FlagPlace } from "../flow-flags.ts";
import type { Item } from "../state.ts";
import { chain, rule, stage } from "./rule-set.ts";

/** Past what refuses packets at their sender's side; past what refuses them at their receiver's. */
const looks = {
  left: { hook: "prerouting", priority: -139, policy: "accept" },
  arrived: { hook: "postrouting", priority: 20, policy: "accept" },
} as const;

/** The stages of a router that label connections. */
export function flagItems(router: string): Item[] {
  return flagPlaces.flatMap((place) => [
    stage(router, `flags_${place}`, looks[place], [
      rule(`meta l4proto tcp tcp flags & (fin | syn | rst) != 0 jump ${labelChain(place)}`),
    ]),
    chain(router, labelChain(place), labelRules(place)),
  ]);
}

const labelChain = (place: FlagPlace): string => `label_${place}`;

function labelRules(place: FlagPlace) {
  return flagDirections.flatMap((direction) =>
    toldFlags.map(({ test }, flag) =>
      rule(`ct direction ${direction} tcp flags & ${test} ct label set ${flagLabel(place, direction, flag)}`),
    ),
  );
}
