/** What the model knows and the kernel does not do (yet), or does elsewhere: what is not compared of such packets, and why. */
import { contains, prefix } from "../../../src/net/prefix.ts";
import { protocols } from "../../../src/net/packet.ts";
import type { Header } from "../../../src/net/packet.ts";
import type { NetworkView } from "../../../src/specs/network.ts";
import type { ModelLeg } from "./model.ts";

/** One thing that is not compared. */
export interface Excuse {
  readonly name: string;
  readonly because: string;
  /** Kinds of differences that are not looked at; the verdict always is unless it is named here. */
  readonly leaves: readonly string[];
}

interface Row extends Excuse {
  readonly holds: (model: ModelLeg, header: Header, view: NetworkView) => boolean;
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
    holds: ({ leg }, _, view) => isDown(view, /^(?:acl-in|groups-in|interface-in)\/(eni-\w+)$/.exec(leg.endedAt)?.[1]),
  },
  {
    name: "errors about errors",
    because: "no host and no router answers an ICMP error with another one (RFC 1122, RFC 4443)",
    leaves: ["too big"],
    holds: ({ leg }, header) => leg.disposition === "too-big" && isError(header),
  },
  {
    name: "networks without an internet gateway",
    because: "nothing joins them to the internet, which knows no more of their addresses than of those that nobody has",
    leaves: ["station", "code"],
    holds: ({ leg }) => leg.code === "X_NO_INTERNET_GATEWAY",
  },
];

/** Why a packet is not compared as a whole, if it is not. */
export function excuseOf(model: ModelLeg, header: Header, view: NetworkView): Excuse | undefined {
  return rows.find(({ holds }) => holds(model, header, view));
}

function isError({ protocol, icmp }: Header): boolean {
  if (!icmp) return false;
  return protocol === protocols.icmp ? [3, 4, 5, 11, 12].includes(icmp.type) : icmp.type < 128;
}

function isDown(view: NetworkView, eni: string | undefined): boolean {
  return eni !== undefined && view.port(eni) === undefined;
}
