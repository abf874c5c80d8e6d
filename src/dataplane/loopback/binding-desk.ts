/** The bindings of one server as its users change them: checked, kept in the data directory, rid of what is gone. */
import { Fault } from "../../core/fault.ts";
import { address } from "../../net/address.ts";
import { protocols } from "../../net/packet.ts";
import { loadBindings, saveBindings } from "./binding-file.ts";
import { parseBinding } from "./binding.ts";
import type { Binding, BindingWish } from "./binding.ts";
import { decide } from "./memory.ts";
import type { LoopbackNetwork } from "./network.ts";
import { onTheInternet, outOf } from "./stations.ts";

/** What users do with bindings. All throw a `Fault` for what cannot be. */
export interface BindingDesk {
  bind(wish: BindingWish): Promise<void>;
  unbind(port: string): Promise<void>;
  list(): readonly BindingWish[];
  clear(): Promise<void>;
}

/** Takes up the bindings that were kept. */
export async function openBindings(network: LoopbackNetwork, data: string | undefined): Promise<BindingDesk> {
  const { bindings } = network;
  const keep = (): Promise<void> => saveBindings(data, bindings.all().map(wishOf));
  for (const wish of await loadBindings(data)) bindings.add(parseBinding(wish));
  return {
    bind: async (wish) => {
      const binding = parseBinding(wish);
      checkOwner(network, binding.owner);
      bindings.add(binding);
      network.changed();
      await keep();
    },
    unbind: async (port) => {
      bindings.remove(port);
      await keep();
    },
    list: () => {
      bindings.sweep((owner) => exists(network, owner));
      return bindings.all().map(wishOf);
    },
    clear: async () => {
      bindings.sweep(() => false);
      await keep();
    },
  };
}

function exists(network: LoopbackNetwork, { is, id }: Binding["owner"]): boolean {
  const graph = network.parts.graph();
  if (is === "port") return graph.station(outOf(id)) !== undefined;
  return is === "address" || network.parts.instance(id) !== undefined;
}

/** Throws a `Fault` for what nothing can be bound to. */
function checkOwner(network: LoopbackNetwork, owner: Binding["owner"]): void {
  const { id, is } = owner;
  if (!exists(network, owner)) throw new Fault("NoSuchEndpoint", `There is no ${id}.`, 404);
  if (is !== "address") return;
  const destination = address(id);
  const source = address(destination.family === 4 ? "203.0.113.10" : "3fff::10");
  const packet = { protocol: protocols.tcp, source, destination, length: 0, whole: true };
  const asked = decide(network.parts.graph(), { from: onTheInternet, packet, oneWay: true }, {});
  if (asked.verdict === "arrives" && asked.receiver.is === "internet") return;
  throw new Fault("InvalidBinding", `${id} is no other host on the internet: bind a port of its interface instead.`);
}

function wishOf({ port, to, proxyProtocol }: Binding): BindingWish {
  return { port, to, ...(proxyProtocol && { proxyProtocol }) };
}
