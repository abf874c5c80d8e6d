/** Which of TCP's flags the packets of a connection had, as labels of it that rules set and readers clear. */

/** Where a router looks: past what its senders' side decides, and past what its receivers' side decides. */
export const flagPlaces = ["left", "arrived"] as const;
/** Whose packets: of the end that began the connection, or of the other. */
export const flagDirections = ["original", "reply"] as const;

/** One of two places. */
export type FlagPlace = (typeof flagPlaces)[number];
/** One of two directions. */
export type FlagDirection = (typeof flagDirections)[number];

/** What is told of a packet: nft's test of its flags, and TCP's bits; ACK is told only where it comes with SYN. */
export const toldFlags = [
  { test: "fin == fin", bits: 1 },
  { test: "(syn | ack) == syn", bits: 2 },
  { test: "rst == rst", bits: 4 },
  { test: "(syn | ack) == (syn | ack)", bits: 18 },
] as const;

/** The number of a label. */
export function flagLabel(place: FlagPlace, direction: FlagDirection, flag: number): number {
  return (flagPlaces.indexOf(place) * 2 + flagDirections.indexOf(direction)) * toldFlags.length + flag;
}

/** TCP's bits that the labels of a connection tell of one place and direction. */
export function flagBits(labels: number, place: FlagPlace, direction: FlagDirection): number {
  return toldFlags.reduce((bits, told, flag) => {
    return labels & (1 << flagLabel(place, direction, flag)) ? bits | told.bits : bits;
  }, 0);
}
