/** Headers as text, for the record of a trace; and headers as an edge changes them. */
import { formatAddress } from "../net/address.ts";
import { formatHeader, protocolName } from "../net/packet.ts";
import type { Header } from "../net/packet.ts";
import type { Passage } from "./station.ts";
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

/** The header that goes on over an edge. */
export function rewritten(header: Header, { rewrite }: Passage): Header {
  if (!rewrite) return header;
  const changed = { ...header, [rewrite.side]: rewrite.address };
  const { quotes } = header;
  if (!quotes) return changed;
  const quoted = rewrite.side === "destination" ? "source" : "destination";
  return { ...changed, quotes: { ...quotes, [quoted]: rewrite.address } };
}

/** A sentence with what it says of a packet filled in. */
export function worded(text: string, header: Header): string {
  if (!text.includes("{")) return text;
  return text
    .replaceAll("{source}", formatAddress(header.source))
    .replaceAll("{destination}", formatAddress(header.destination))
    .replaceAll("{packet}", formatHeader(header));
}
