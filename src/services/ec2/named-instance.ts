/** Instances and interfaces as people name them on the command line: by id, by the tag `Name`, by a private address. */
import { Fault } from "../../core/fault.ts";
import type { Reader } from "../../core/reader.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import { interfacesOf } from "./instance-interface.ts";
import { instances } from "./tables/instance.ts";
import type { Instance, InstanceState } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

/** Whose resources are meant; anybody's where it is not said. */
export interface Whose {
  readonly account?: string;
  readonly region?: string;
}

/** An instance that a name meant. */
export interface NamedInstance {
  readonly id: string;
  readonly state: InstanceState;
  /** The user that its image is used with is found from this. */
  readonly imageId: string;
}

/**
 * The instance with this id, this value of the tag `Name`, or this private address; terminated ones by their ids alone.
 *
 * Throws a `Fault` where there is none, or more than one.
 */
export function namedInstance(read: Reader, name: string, whose: Whose): NamedInstance {
  const found = candidates(read, name).filter((row) => isMeant(row, whose));
  if (found.length === 0) throw new Fault("NoSuchInstance", `There is no instance '${name.slice(0, 255)}'.`, 404);
  if (found.length === 1) return found[0]!;
  const ids = found.map(({ id }) => id).slice(0, 5);
  const more = found.length > ids.length ? ", …" : "";
  throw new Fault("AmbiguousInstance", `'${name}' may mean ${ids.join(", ")}${more}: name it by its id.`);
}

/** The interface with this id, or an instance's primary one. Throws as `namedInstance` does. */
export function namedInterface(read: Reader, name: string, whose: Whose): string {
  const eni = read.get(networkInterfaces, name);
  if (eni && isMeant(eni, whose)) return eni.id;
  if (name.startsWith("eni-"))
    throw new Fault("NoSuchInterface", `There is no network interface '${name.slice(0, 255)}'.`, 404);
  const { id } = namedInstance(read, name, whose);
  const [primary] = interfacesOf(read, id);
  if (!primary) throw new Fault("NoSuchInterface", `The instance '${id}' has no network interface.`, 404);
  return primary.id;
}

function candidates(read: Reader, name: string): readonly Instance[] {
  const byId = read.get(instances, name);
  if (byId) return [byId];
  const alive = read.all(instances).filter(({ state }) => state !== "terminated");
  const tagged = alive.filter(({ tags }) => tags?.["Name"] === name);
  const address = parseAddress(name);
  if (tagged.length > 0 || !address) return tagged;
  const text = formatAddress(address);
  const holds = ({ privateIps, ipv6s }: NetworkInterface): boolean =>
    [...privateIps, ...ipv6s].some((own) => own.address === text);
  return alive.filter(({ id }) => interfacesOf(read, id).some(holds));
}

function isMeant(row: { readonly account: string; readonly region: string }, { account, region }: Whose): boolean {
  return (account ?? row.account) === row.account && (region ?? row.region) === row.region;
}
