/** What a DHCP server answers whom (RFC 2131, section 4.3). */
import { address } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";
import type { FourLease, LeaseSpec } from "../../specs/lease.ts";
import { addressBytes, addressIn, kinds, numberBytes, options, readRequest, writeReply } from "./message.ts";
import type { LeaseReply, LeaseRequest } from "./message.ts";
import { settingsOf } from "./option.ts";

/** A reply, and where it goes. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly from: Address;
  readonly to: Address;
}

/** Everyone on the link. */
const everyone = address("255.255.255.255");

/** Answers a message of the interface with this lease and hardware address; nothing where no answer is due. */
export function answerFour(message: Uint8Array, lease: LeaseSpec, hardware: Uint8Array): Answer | undefined {
  const { four } = lease;
  const request = readRequest(message);
  if (!four || !request || request.relay !== 0 || !Buffer.from(hardware).equals(request.hardware)) return undefined;
  const reply = decide(request, lease, four);
  if (!reply) return undefined;
  return { bytes: writeReply(request, reply), from: four.router, to: receiverOf(request, reply, four) };
}

function decide(request: LeaseRequest, lease: LeaseSpec, four: FourLease): LeaseReply | undefined {
  const mine = wordOf(four.address);
  const server = addressIn(request, options.server);
  if (server !== undefined && server !== wordOf(four.router)) return undefined;
  if (request.kind === kinds.discover) return granted(kinds.offer, 0, request, lease, four);
  if (request.kind === kinds.inform) return request.own === 0 ? undefined : informed(request, lease, four);
  if (request.kind !== kinds.request) return undefined;
  const wanted = addressIn(request, options.wantedAddress) ?? request.own;
  if (wanted === 0) return undefined;
  if (wanted !== mine || (request.own !== 0 && request.own !== mine)) return refused(request, four);
  return granted(kinds.acknowledge, request.own, request, lease, four);
}

function granted(kind: number, own: number, request: LeaseRequest, lease: LeaseSpec, four: FourLease): LeaseReply {
  return {
    kind,
    own,
    given: wordOf(four.address),
    options: [
      ...signed(request, four),
      [options.leaseTime, numberBytes(four.seconds, 32)],
      ...settingsOf(lease, four, request.options.get(options.wanted)),
    ],
  };
}

function informed(request: LeaseRequest, lease: LeaseSpec, four: FourLease): LeaseReply {
  const settings = settingsOf(lease, four, request.options.get(options.wanted));
  return { kind: kinds.acknowledge, own: request.own, given: 0, options: [...signed(request, four), ...settings] };
}

function refused(request: LeaseRequest, four: FourLease): LeaseReply {
  const text = Buffer.from("the address is another interface's");
  return { kind: kinds.refuse, own: 0, given: 0, options: [...signed(request, four), [options.text, text]] };
}

/** Who answers, and to which of the client's names (RFC 6842). */
function signed(request: LeaseRequest, { router }: FourLease): LeaseReply["options"] {
  const client = request.options.get(options.client);
  return [[options.server, addressBytes([router])], ...(client ? [[options.client, client] as const] : [])];
}

/** RFC 2131, section 4.1. */
function receiverOf(request: LeaseRequest, { kind }: LeaseReply, four: FourLease): Address {
  if (kind === kinds.refuse) return everyone;
  if (request.own !== 0) return { family: 4, words: [request.own] };
  return request.broadcast ? everyone : four.address;
}

const wordOf = ({ words }: Address): number => words[0]!;
