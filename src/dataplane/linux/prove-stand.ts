/**
 * Where the packets of a proof set out and are awaited: guests' links, and hosts on the internet, lent where none has
 * the address.
 */
import { randomBytes } from "node:crypto";
import { Fault } from "../../core/fault.ts";
import { address, sameAddress } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";
import { contains, prefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import type { NetworkView } from "../../specs/network.ts";
import { translatorSpace } from "./compile/name.ts";
import type { ProvenTrace } from "./prove.ts";

/** A link in a namespace. */
export interface Place {
  readonly namespace: string;
  readonly link: string;
}

/** The test hosts on the internet. */
export interface Hosts {
  readonly list: () => Promise<readonly { readonly name: string; readonly addresses: readonly string[] }[]>;
  readonly add: (host: { readonly name: string; readonly addresses: readonly string[] }) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

/** The link of a test host. */
const hostLink = "eth0";

/** The ends of one proof. */
export class Stand {
  readonly #view: NetworkView;
  readonly #hosts: Hosts;
  readonly #lent: string[] = [];

  constructor(view: NetworkView, hosts: Hosts) {
    this.#view = view;
    this.#hosts = hosts;
  }

  /** Where the packet sets out. Throws a `Fault` for an interface behind which nothing runs. */
  async source({ source, forward }: ProvenTrace): Promise<Place> {
    const { networkInterfaceId: eni } = source;
    if (eni === undefined) return this.#host(forward.hops[0]?.before.source ?? source.address);
    const place = this.#port(eni);
    if (place) return place;
    throw new Fault("IncorrectInstanceState", `Nothing runs behind ${eni}, so no packet can be sent from it.`, 409);
  }

  /**
   * Where it is awaited: a link, a router itself (no place), or nowhere, since nobody has the address or a translator
   * that passes on whatever it takes.
   */
  async destination(model: ProvenTrace): Promise<{ readonly place?: Place } | undefined> {
    const { destination, forward, source } = model;
    const at = address(forward.header.destination);
    const eni =
      destination.networkInterfaceId ??
      /^guest\/(.+)$/.exec(forward.endedAt)?.[1] ??
      holderOf(this.#view, source.networkInterfaceId, at) ??
      holderOf(this.#view, undefined, address(destination.address));
    if (eni !== undefined) {
      const place = this.#view.port(eni)?.behind.is === "instance" ? this.#port(eni) : undefined;
      return place && { place };
    }
    if (isElsewhere(address(destination.address), this.#view.keptBlocks()))
      return { place: await this.#host(destination.address) };
    return forward.disposition === "delivered" ? {} : undefined;
  }

  /** Takes back the hosts that were lent. */
  async leave(): Promise<void> {
    for (const name of this.#lent.splice(0)) await this.#hosts.remove(name);
  }

  #port(eni: string): Place | undefined {
    const port = this.#view.port(eni);
    if (!port) return undefined;
    const { behind } = port;
    return behind.is === "instance"
      ? { namespace: behind.id, link: `eth${behind.device}` }
      : { namespace: translatorSpace(behind.id), link: "in" };
  }

  async #host(address: string): Promise<Place> {
    const found = (await this.#hosts.list()).find(({ addresses }) => addresses.includes(address));
    if (found) return { namespace: `host-${found.name}`, link: hostLink };
    const name = `proof-${randomBytes(4).toString("hex")}`;
    await this.#hosts.add({ name, addresses: [address] });
    this.#lent.push(name);
    return { namespace: `host-${name}`, link: hostLink };
  }
}

/** The port that has an address: a private one of the sender's router, or a public one of any. */
function holderOf(view: NetworkView, sender: string | undefined, at: Address): string | undefined {
  const inside = sender === undefined ? undefined : view.port(sender)?.router;
  if (inside !== undefined) return portIn(view, inside, at);
  for (const id of view.routers()) {
    const router = view.router(id);
    for (const one of router?.publicAddresses ?? []) {
      const held = view.publicAddress(one);
      if (held && sameAddress(held.public, at)) return portIn(view, id, held.inside);
    }
  }
  return undefined;
}

function portIn(view: NetworkView, router: string, at: Address): string | undefined {
  return view.router(router)?.ports.find((id) => {
    const port = view.port(id);
    return port?.addresses.some((own) => sameAddress(own, at)) || port?.prefixes.some((own) => contains(own, at));
  });
}

/** Whether a host on the internet may have an address: a global one that is not this cloud's. */
function isElsewhere(at: Address, kept: readonly Prefix[]): boolean {
  return ![...never, ...kept].some((block) => contains(block, at)) && (at.family === 4 || contains(global6, at));
}

const global6 = prefix("2000::/3");
const never = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "224.0.0.0/3",
  "2001:db8::/32",
].map(prefix);
