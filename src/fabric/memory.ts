/** What an edge does with the memory of a device: tracking, translating and undoing translations. */
import { formatAddress } from "../net/address.ts";
import { addressBytes, hashPlace, portBytes, wordBytes } from "../net/jenkins-hash.ts";
import { embedAddress, extractAddress } from "../net/nat64.ts";
import { grownBy, isIcmp, protocols, usualSequence } from "../net/packet.ts";
import type { Header } from "../net/packet.ts";
import { everyPort, holdsPort } from "../net/port-range.ts";
import type { Prefix } from "../net/prefix.ts";
import { outcomes } from "./codes.ts";
import { flowOf, reversed, withFlow } from "./sessions.ts";
import type { Flow, Found, Session, SessionDraft } from "./sessions.ts";
import type { Balancing, SessionUse, Translation } from "./station.ts";
import type { Hop } from "./trace-types.ts";

/** What the use of a memory made of a packet. */
export interface Used {
  readonly header: Header;
  readonly state: NonNullable<Hop["session"]>["state"];
  /** Where a reply goes instead of by route. */
  readonly to?: string;
  /** Where a reply goes when no route leads back. */
  readonly wayBack?: string;
  /** Where a reply goes whatever route leads elsewhere. */
  readonly comesBack?: string;
  /** A code when the memory could not be used. */
  readonly failed?: string;
}

/** What the way so far wants remembered of it. */
type Ways = Pick<Session, "returnsBy" | "fallsBackTo" | "comesBackBy">;

/** Lets a packet use the memory of a device. `tracked` says whether this flow is to be remembered. */
export function useMemory(sessions: SessionDraft, use: SessionUse, header: Header, tracked: boolean, ways: Ways): Used {
  const { returnsBy, fallsBackTo, comesBackBy } = ways;
  switch (use.does) {
    case "track": {
      if (!tracked) return { header, state: "untracked" };
      const flow = flowOf(header);
      const back = { ...(fallsBackTo && { fallsBackTo }), ...(comesBackBy && { comesBackBy }) };
      sessions.remember(use.device, { opened: flow, left: flow, idle: use.idle, ...back });
      return { header, state: "new" };
    }
    case "renew": {
      const found = renewFor(sessions, use.device, header, use.direction);
      const session = use.direction === "back" ? found?.session : undefined;
      return { header, state: "known", wayBack: session?.fallsBackTo, comesBack: session?.comesBackBy };
    }
    case "translate":
      return translate(sessions, use, header, returnsBy);
    case "balance":
      return balance(sessions, use, header, returnsBy);
    case "restore": {
      const found = renewFor(sessions, use.device, header, "back");
      const restored = found && restore(header, found.session.opened, use.embedding);
      return { header: restored ?? header, state: "restored", to: use.toSender ? found?.session.returnsBy : undefined };
    }
  }
}

function renewFor(
  sessions: SessionDraft,
  device: string,
  header: Header,
  direction: Found["direction"],
): Found | undefined {
  const found = sessions.find(device, header, direction);
  if (found) sessions.renew(device, found);
  return found;
}

function translate(sessions: SessionDraft, use: Translation, header: Header, returnsBy: string | undefined): Used {
  const found = header.quotes ? undefined : sessions.find(use.device, header, "onward");
  if (found) {
    sessions.renew(use.device, found);
    return { header: withFlow(header, found.session.left), state: "translated" };
  }
  const opened = flowOf(header);
  const left = freeFlow(sessions, use, header.protocol, embeddedFlow(use, header, opened));
  if (!left) return { header, state: "translated", failed: outcomes.portsExhausted };
  sessions.remember(use.device, { opened, left, idle: use.idle, ...(returnsBy && { returnsBy }) });
  return { header: withFlow(header, left), state: "translated" };
}

function balance(sessions: SessionDraft, use: Balancing, header: Header, returnsBy: string | undefined): Used {
  const found = header.quotes ? undefined : sessions.find(use.device, header, "onward");
  if (found) {
    sessions.renew(use.device, found);
    return { header: withFlow(header, found.session.left), state: "translated" };
  }
  const opened = flowOf(header);
  const end = use.ends[hashPlace(hashedBytes(use, header), use.ends.length, use.seed)]!;
  const onward = {
    ...opened,
    destination: formatAddress(end.address),
    destinationPort: end.port ?? opened.destinationPort,
  };
  const left = use.as ? freeFlow(sessions, { ...use.as, device: use.device }, header.protocol, onward) : onward;
  if (!left) return { header, state: "translated", failed: outcomes.portsExhausted };
  sessions.remember(use.device, { opened, left, idle: use.idle, ...(returnsBy && { returnsBy }) });
  return { header: withFlow(header, left), state: "translated" };
}

function hashedBytes(
  { by }: Balancing,
  { protocol, source, destination, sourcePort = 0, destinationPort = 0, sequence = usualSequence }: Header,
): Uint8Array {
  if (by === "source") return Uint8Array.from(addressBytes(source));
  const ports = [...portBytes(sourcePort), ...portBytes(destinationPort)];
  const begun = protocol === protocols.tcp ? wordBytes(sequence) : [];
  return Uint8Array.from([...addressBytes(source), ...addressBytes(destination), ...ports, ...begun]);
}

type Sources = Pick<Translation, "device" | "addresses" | "ports" | "flowsPerDestination">;

/** The first free way to send a flow on: its own port where it may keep it, else the next free one. */
function freeFlow(sessions: SessionDraft, use: Sources, protocol: number, onward: Flow): Flow | undefined {
  const ports = isIcmp(protocol) ? everyPort : use.ports;
  for (const source of use.addresses) {
    const first = { ...onward, source: formatAddress(source) };
    if (onward.sourcePort === undefined) return first;
    const keeps = holdsPort(ports, onward.sourcePort);
    if (keeps && !sessions.taken(use.device, first)) return first;
    if (sessions.count(use.device, first) >= use.flowsPerDestination) continue;
    for (let port = ports.from; port <= ports.to; port++) {
      const left = { ...first, sourcePort: port };
      if (!sessions.taken(use.device, left)) return left;
    }
  }
  return undefined;
}

function embeddedFlow({ embedding, destination: given }: Translation, header: Header, opened: Flow): Flow {
  if (given) return { ...opened, destination: formatAddress(given) };
  const carried = embedding && extractAddress(embedding, header.destination);
  if (!carried) return opened;
  const destination = formatAddress(carried);
  if (header.protocol !== protocols.icmp6) return { ...opened, destination };
  return { ...opened, destination, protocol: protocols.icmp, icmpType: header.icmp?.type === 128 ? 8 : 0 };
}

function restore(header: Header, opened: Flow, embedding: Prefix | undefined): Header {
  if (!header.quotes) return withFlow(header, reversed(opened));
  const quotes = withFlow(header.quotes, opened);
  if (quotes.source.family === header.source.family) return { ...header, destination: quotes.source, quotes };
  const packetTooBig = { protocol: protocols.icmp6, icmp: { type: 2, code: 0 } };
  const source = embedding ? embedAddress(embedding, header.source) : quotes.destination;
  const restored = { ...header, ...packetTooBig, source, destination: quotes.source, quotes };
  return { ...restored, length: header.length + grownBy(header, restored) + grownBy(header.quotes, quotes) };
}
