/** What the model knows and the kernel does not do (yet), or does elsewhere: what is not compared of such packets, and why. */
import { contains, prefix } from "../../../src/net/prefix.ts";
import type { Header } from "../../../src/net/packet.ts";
import type { ModelLeg } from "./model.ts";

/** One thing that is not compared. */
export interface Excuse {
  readonly name: string;
  readonly because: string;
  /** Kinds of differences that are not looked at; the verdict always is unless it is named here. */
  readonly leaves: readonly string[];
}

interface Row extends Excuse {
  readonly holds: (model: ModelLeg, header: Header) => boolean;
}

const nat64 = prefix("64:ff9b::/96");
const ended = ({ leg }: ModelLeg, ...places: readonly string[]): boolean =>
  places.some((place) => leg.endedAt === place || leg.endedAt.startsWith(`${place}/`));

const rows: readonly Row[] = [
  {
    name: "NAT64",
    because: "the kernel has no translator between the families",
    leaves: ["verdict", "station", "header"],
    holds: (_, { destination }) => destination.family === 6 && contains(nat64, destination),
  },
  {
    name: "services of the link",
    because: "resolver, time, leases and activation come with their services; until then nobody gets such packets",
    leaves: ["station"],
    holds: (model) => ended(model, "service", "resolver", "metadata"),
  },
  {
    name: "receivers that are down",
    because: "an interface behind which nothing runs has no port: nobody holds its addresses, so that no filter is asked",
    leaves: ["station"],
    holds: ({ leg }) => leg.hops.some(({ code }) => code === "BAD_STATE" || code === "BAD_STATE_ATTACHMENT"),
  },
];

/** Why a packet is not compared as a whole, if it is not. */
export function excuseOf(model: ModelLeg, header: Header): Excuse | undefined {
  return rows.find(({ holds }) => holds(model, header));
}
