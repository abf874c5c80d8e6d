/** From what a client names to an address, and from how its dial ended to one word. */
import { formatAddress, parseAddress } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";
import { DialError } from "./dialer.ts";
import type { Dialed, Dialer } from "./dialer.ts";
import type { Target } from "./message.ts";

/** A dial that came to nothing: by the network, or because a name means nothing here. */
export interface Failure {
  readonly failed: DialError["outcome"] | "no-names" | "no-such-name";
  /** Why, in a sentence. */
  readonly why: string;
}

/** Dials what a client names. Throws what is a bug. */
export async function reach<S>(
  dialer: Dialer<S>,
  stand: S,
  { host, port }: Target,
  signal: AbortSignal,
): Promise<Dialed | Failure> {
  const address = typeof host === "string" ? await resolve(dialer, stand, host) : host;
  if ("failed" in address) return address;
  try {
    return await dialer.dial(stand, { address: unmapped(address), port }, signal);
  } catch (error) {
    if (error instanceof DialError) return { failed: error.outcome, why: error.message };
    throw error;
  }
}

async function resolve<S>(dialer: Dialer<S>, stand: S, name: string): Promise<Address | Failure> {
  const literal = parseAddress(name);
  if (literal) return literal;
  if (!dialer.resolve) return { failed: "no-names", why: "Names are not resolved here: name an address." };
  return (await dialer.resolve(stand, name)) ?? { failed: "no-such-name", why: `There is no ${name}.` };
}

/** Some clients give IPv4 addresses in their IPv6 form (`::ffff:10.0.0.1`). */
function unmapped(address: Address): Address {
  const [four] = /\d+\.\d+\.\d+\.\d+$/.exec(address.family === 6 ? formatAddress(address) : "") ?? [];
  return (address.words[2] === 0xffff && four && parseAddress(four)) || address;
}
