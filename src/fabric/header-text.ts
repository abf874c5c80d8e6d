/** Headers as text, for the record of a trace. */
import { formatAddress } from "../net/address.ts";
import { protocolName } from "../net/packet.ts";
import type { Header } from "../net/packet.ts";
import type { HeaderText } from "./trace-types.ts";

/** A header in text form, without what it does not have. */
export function headerText(header: Header): HeaderText {
  let text = texts.get(header);
  if (!text) texts.set(header, (text = makeText(header)));
  return text;
}

const texts = new WeakMap<Header, HeaderText>();

function makeText(header: Header): HeaderText {
  const { sourcePort, destinationPort, flags, icmp } = header;
  return {
    protocol: protocolName(header.protocol),
    source: formatAddress(header.source),
    destination: formatAddress(header.destination),
    ...(sourcePort !== undefined && { sourcePort }),
    ...(destinationPort !== undefined && { destinationPort }),
    ...(flags && { flags }),
    ...(icmp && { icmp: { type: icmp.type, code: icmp.code } }),
    length: header.length,
  };
}
