/** The packet of a trace: from the text form of its header back to what can be sent. */
import { randomInt } from "node:crypto";
import { Fault } from "../../core/fault.ts";
import type { HeaderText } from "../../fabric/trace-types.ts";
import { address } from "../../net/address.ts";
import { hasPorts, isIcmp, protocolName } from "../../net/packet.ts";
import type { Header, IcmpKind, TcpFlags } from "../../net/packet.ts";

/**
 * The header that a trace began with. What its text form leaves out is as the question has it, or
 * any: an echo's identifier, so that no earlier flow is gone on with.
 *
 * Throws a `Fault` for a message that answers or reports something: it would have to be made up.
 */
export function headerOfText(text: HeaderText, question: Readonly<Record<string, unknown>>): Header {
  const { source, destination, sourcePort, destinationPort, flags, icmp, length } = text;
  const protocol = numbers.get(text.protocol) ?? Number(text.protocol);
  const asked = question["icmp"] as IcmpKind | undefined;
  const at = address(destination);
  if (icmp && !echoes.includes(icmp.type))
    throw new Fault(
      "InvalidQuestion",
      `An ICMP message of type ${icmp.type} is about another packet: it cannot be sent alone.`,
    );
  return {
    protocol,
    source: address(source),
    destination: at,
    ...(hasPorts(protocol) && { sourcePort, destinationPort }),
    ...(flags && { flags: flags as TcpFlags }),
    ...(typeof question["sequence"] === "number" && { sequence: question["sequence"] }),
    ...(icmp && isIcmp(protocol) && { icmp: { ...icmp, identifier: asked?.identifier ?? randomInt(1, 65_536) } }),
    length,
    whole: at.family === 6 || question["dontFragment"] !== false,
  };
}

const echoes = [0, 8, 128, 129];
const numbers = new Map(Array.from({ length: 256 }, (_, number) => [protocolName(number), number]));
