/** What devices remember of the packets that passed them, so that answers find their way back. */
import { answerTo, headerKey } from "./packet.ts";
import type { Packet } from "./packet.ts";

/** A translation that a NAT gateway keeps: the packet as it came, and as it left. */
interface Session {
  readonly inner: Packet;
  readonly outer: Packet;
}

/** The memories of all devices of a cloud; a new one has seen nothing. */
export interface Memory {
  readonly expected: Set<string>;
  readonly answers: Map<string, Session>;
  readonly translations: Map<string, Session>;
  /** The connection by which what a NAT gateway sent came, by what answers it. */
  readonly waysBack: Map<string, string>;
}

/** A memory of nothing. */
export const emptyMemory = (): Memory => ({
  expected: new Set(),
  answers: new Map(),
  translations: new Map(),
  waysBack: new Map(),
});

/** Notes at a device that the answer to this packet may pass in the other direction. */
export function expectAnswer(memory: Memory, device: string, packet: Packet): void {
  const answer = answerTo(packet);
  if (answer) memory.expected.add(`${device} ${headerKey(answer)}`);
}

/** Notes at a device that more of this packet's flow may pass in the same direction. */
export function expectMore(memory: Memory, device: string, packet: Packet): void {
  memory.expected.add(`${device} ${headerKey(packet)}`);
}

/** Whether the device waits for this packet: as an answer, or as more of a flow that it knows. */
export const isExpected = (memory: Memory, device: string, packet: Packet): boolean =>
  memory.expected.has(`${device} ${headerKey(packet)}`);

/** Notes a translation at a NAT gateway. */
export function keepSession(memory: Memory, device: string, session: Session): void {
  memory.translations.set(`${device} ${headerKey(session.inner)}`, session);
  const answer = answerTo(session.outer);
  if (answer) memory.answers.set(`${device} ${headerKey(answer)}`, session);
}

/** The packet as the outside knows its flow, when the gateway has translated it before. */
export function translatedBefore(memory: Memory, device: string, packet: Packet): Packet | undefined {
  return memory.translations.get(`${device} ${headerKey(packet)}`)?.outer;
}

/** The packet as the inside knows it, when the gateway translated what it answers. */
export function translatedBack(memory: Memory, device: string, packet: Packet): Packet | undefined {
  const session = memory.answers.get(`${device} ${headerKey(packet)}`);
  return session && answerTo(session.inner);
}

/** Notes that answers to this packet may go back by a connection, if nothing leads there otherwise. */
export function keepWayBack(memory: Memory, vpc: string, packet: Packet, peering: string): void {
  const answer = answerTo(packet);
  if (answer) memory.waysBack.set(`${vpc} ${headerKey(answer)}`, peering);
}

/** The connection that this answer may go back by. */
export const wayBackOf = (memory: Memory, vpc: string, packet: Packet): string | undefined =>
  memory.waysBack.get(`${vpc} ${headerKey(packet)}`);
