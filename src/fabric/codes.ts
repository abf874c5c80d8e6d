/** The codes of outcomes that every network has. Builders attach their own to everything else. */

/** Codes that the interpreter itself reports. Those with `X_` are ours alone. */
export const outcomes = {
  /** A longer prefix won. */
  longerPrefix: "MORE_SPECIFIC_ROUTE",
  /** An equal prefix of a better kind won. */
  betterRoute: "HIGHER_PRIORITY_ROUTE",
  /** The route's prefix does not hold the address. */
  otherPrefix: "CANNOT_ROUTE",
  /** A shorter prefix won because its kind overrides this one. */
  overridden: "X_OVERRIDDEN_ROUTE",
  /** A rule would have admitted the packet, had its sender's identity not been lost on the way. */
  identityLost: "SG_REFERENCES_NOT_PRESERVED",
  /** The way leads to a station that does not exist. */
  unknownStation: "UNKNOWN_DESTINATION",
  /** The packet goes round in circles. */
  loop: "X_LOOP",
  /** The packet is longer than what the way carries. */
  tooBig: "X_PACKET_TOO_BIG",
  /** A translator has no port left for the destination. */
  portsExhausted: "X_PORTS_EXHAUSTED",
  /** The answer came back from another address or port than the one that was asked. */
  strangeReply: "X_REPLY_FROM_OTHER_ADDRESS",
  /** The answer reached somebody else. */
  strayReply: "X_REPLY_TO_OTHER_RECEIVER",
} as const;
