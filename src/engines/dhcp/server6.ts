/** What a DHCPv6 server answers whom (RFC 8415, section 18.3). */
import { contains } from "../../net/prefix.ts";
import type { LeaseSpec, SixLease } from "../../specs/lease.ts";
import {
  addressBytes6,
  domainBytes,
  kinds6,
  option6,
  options6,
  readOptions6,
  readRequest6,
  status6,
  statuses,
  words,
  writeReply6,
} from "./message6.ts";
import type { SixOption, SixRequest } from "./message6.ts";

/** Kinds that are for all servers, and such that name the one that they are for. */
const forAll: ReadonlySet<number> = new Set([kinds6.solicit, kinds6.confirm, kinds6.rebind]);
const forOne: ReadonlySet<number> = new Set([kinds6.request, kinds6.renew, kinds6.release, kinds6.decline]);
/** So many bindings of one message are answered. */
const mostBindings = 8;
const [bindingHead, longestIdentifier] = [12, 130];

/** Answers a message of the interface with this lease; nothing where no answer is due. `server`: its DUID. */
export function answerSix(message: Uint8Array, lease: LeaseSpec, server: Uint8Array): Uint8Array | undefined {
  const { six } = lease;
  const request = readRequest6(message);
  if (!six || !request || !isForUs(request, Buffer.from(server))) return undefined;
  const body = bodyOf(request, lease, six);
  if (!body) return undefined;
  const client = firstOf(request, options6.client);
  const rapid = request.kind === kinds6.solicit && has(request, options6.rapid);
  const kind = request.kind === kinds6.solicit && !rapid ? kinds6.advertise : kinds6.reply;
  return writeReply6(kind, request.transaction, [
    ...(client ? [option6(options6.client, client)] : []),
    option6(options6.server, server),
    ...(rapid ? [option6(options6.rapid)] : []),
    ...body,
  ]);
}

/** RFC 8415, section 16. */
function isForUs(request: SixRequest, server: Buffer): boolean {
  const [client, named] = [firstOf(request, options6.client), firstOf(request, options6.server)];
  if (client && (client.length < 3 || client.length > longestIdentifier)) return false;
  if (named && !named.equals(server)) return false;
  if (request.kind === kinds6.informationRequest) return !bindingCodes.some((code) => has(request, code));
  if (!client) return false;
  return forOne.has(request.kind) ? named !== undefined : forAll.has(request.kind) && named === undefined;
}

function bodyOf(request: SixRequest, lease: LeaseSpec, six: SixLease): Buffer[] | undefined {
  if (request.kind === kinds6.informationRequest) return settings(request, lease, six);
  if (request.kind === kinds6.confirm) return confirmed(request, six);
  if (request.kind === kinds6.release || request.kind === kinds6.decline)
    return [status6(statuses.success, "the address stays the interface's")];
  return [...bindings(request, six), ...settings(request, lease, six)];
}

const bindingCodes: readonly number[] = [options6.addresses, options6.temporaryAddresses, options6.prefixes];

/** The first binding gets the address; there is one, and no more. */
function bindings({ options, kind }: SixRequest, six: SixLease): Buffer[] {
  const asked = options.filter(({ code }) => bindingCodes.includes(code)).slice(0, mostBindings);
  const first = asked.find(({ code, value }) => code === options6.addresses && value.length >= bindingHead);
  return asked.flatMap((binding): Buffer[] => {
    const { code, value } = binding;
    if (binding === first) return [granted(value, kind, six)];
    const lacking = code === options6.prefixes ? statuses.noPrefix : statuses.noAddress;
    const sentence = code === options6.prefixes ? "no prefixes are leased" : "an interface has one address by DHCPv6";
    const identity = code === options6.temporaryAddresses ? value.subarray(0, 4) : [value.subarray(0, 4), words(0, 0)];
    return value.length < 4 ? [] : [option6(code, ...[identity].flat(), status6(lacking, sentence))];
  });
}

function granted(value: Buffer, kind: number, six: SixLease): Buffer {
  const { preferredSeconds, validSeconds } = six;
  const mine = addressBytes6([six.address]);
  const isKept = kind === kinds6.renew || kind === kinds6.rebind;
  const strange = isKept ? addressesIn(value).filter((at) => !at.equals(mine)) : [];
  return option6(
    options6.addresses,
    value.subarray(0, 4),
    words(Math.floor(preferredSeconds / 2), Math.floor(preferredSeconds * 0.8)),
    option6(options6.address, mine, words(preferredSeconds, validSeconds)),
    ...strange.slice(0, mostBindings).map((at) => option6(options6.address, at, words(0, 0))),
  );
}

/** Whether what a client has belongs where it is now; one that names nothing is not answered. */
function confirmed({ options }: SixRequest, { block }: SixLease): Buffer[] | undefined {
  const held = options.filter(({ code }) => code === options6.addresses).flatMap(({ value }) => addressesIn(value));
  if (held.length === 0) return undefined;
  const isHere = held.every((at) =>
    contains(block, { family: 6, words: [0, 4, 8, 12].map((place) => at.readUInt32BE(place)) }),
  );
  return [isHere ? status6(statuses.success, "all here") : status6(statuses.notOnLink, "another link's addresses")];
}

function addressesIn(binding: Buffer): Buffer[] {
  const inside = binding.length < bindingHead ? undefined : readOptions6(binding.subarray(bindingHead));
  return (inside ?? [])
    .filter(({ code, value }) => code === options6.address && value.length >= 24)
    .map(({ value }) => value.subarray(0, 16));
}

/** What is asked for; names alone where nothing is said. */
function settings(request: SixRequest, { domain }: LeaseSpec, six: SixLease): Buffer[] {
  const wish = firstOf(request, options6.wanted);
  const asked = Array.from({ length: Math.floor((wish?.length ?? 0) / 2) }, (_, n) => wish!.readUInt16BE(n * 2));
  const isAsked = (code: number): boolean => (wish ? asked.includes(code) : code < options6.prefixes);
  const times = addressBytes6(six.timeServers);
  const single = six.timeServers.map((at) => option6(1, addressBytes6([at])));
  const known: readonly (readonly [number, readonly Uint8Array[]])[] = [
    [options6.nameServers, [addressBytes6(six.nameServers)]],
    [options6.domains, [domainBytes((domain ?? "").split(" ").filter(Boolean))]],
    [options6.plainTimeServers, [times]],
    [options6.timeServers, single],
  ];
  return known
    .filter(([code, values]) => isAsked(code) && values.some(({ length }) => length > 0))
    .map(([code, values]) => option6(code, ...values));
}

function firstOf({ options }: SixRequest, code: number): SixOption["value"] | undefined {
  return options.find((option) => option.code === code)?.value;
}

const has = (request: SixRequest, code: number): boolean => firstOf(request, code) !== undefined;
