/** The data plane without namespaces: local processes stand for what listens in instances, and the fabric is asked first. */
import { Fault } from "../../core/fault.ts";
import { listenSocks } from "../../engines/socks/server.ts";
import { address, parseAddress } from "../../net/address.ts";
import { protocols } from "../../net/packet.ts";
import type { Figure, Plane, PlaneParts } from "../plane.ts";
import { parseBinding } from "./binding.ts";
import type { Binding, BindingWish } from "./binding.ts";
import { loadBindings, saveBindings } from "./binding-file.ts";
import { datagramsFrom } from "./datagram.ts";
import { dialFrom } from "./dial.ts";
import { decide } from "./memory.ts";
import { LoopbackNetwork } from "./network.ts";
import { parsePlace, portsOf } from "./place.ts";
import type { Place } from "./place.ts";
import { onTheInternet, outOf } from "./stations.ts";

/** Opens the plane and its SOCKS entrance, on a free port of 127.0.0.1. */
export async function openLoopbackPlane(parts: PlaneParts): Promise<Plane> {
  const network = networkOver(parts);
  const kept = async (): Promise<void> => saveBindings(parts.data, network.bindings.all().map(wishOf));
  for (const wish of await loadBindings(parts.data)) network.bindings.add(parseBinding(wish));
  const list = (): readonly BindingWish[] => {
    network.bindings.sweep((owner) => exists(network, owner));
    return network.bindings.all().map(wishOf);
  };
  const entrance = await listenSocks<Place>({
    stand: (user, password) => standAt(network, user, password),
    dial: (place, to, signal) => dialFrom(network, place, to, signal),
    datagrams: (place, receive) => datagramsFrom(network, place, receive),
    failed: (error) => parts.log.error({ error }, "A connection through the SOCKS entrance failed."),
  });
  let open = true;
  parts.cloud.database.onCommit(() => {
    if (open && network.busy()) network.changed();
  });
  const cut = async (instance: string): Promise<void> => network.resetFlows(instance);
  const close = async (): Promise<void> => {
    open = false;
    network.resetFlows();
    await entrance.close();
  };
  return {
    mode: "loopback",
    start: async () => {},
    stop: cut,
    reboot: cut,
    remove: cut,
    settle: () => network.settled(),
    age: async () => network.changed(),
    reset: async () => {
      network.bindings.sweep(() => false);
      network.resetFlows();
      await kept();
    },
    close,
    end: close,
    status: async () => ({
      socks: `127.0.0.1:${entrance.port}`,
      flows: network.flows.size,
      bindings: list(),
      dials: network.notes(),
    }),
    figures: async () => figuresOf(network),
    check: async (instance) => {
      const running = portsOf(network.parts, { is: "instance", id: instance }).length > 0;
      return { running, reachable: running };
    },
    dial: async (address, port) => {
      const parsed = parseAddress(address);
      if (!parsed) throw new Fault("InvalidAddress", `'${address}' is no address.`);
      return (await dialFrom(network, { is: "internet" }, { address: parsed, port }, never)).stream;
    },
    environment: (instance) => environmentOf(network, instance, entrance.port),
    bind: async (port, to, options = {}) => {
      const binding = parseBinding({ port, to, ...options });
      checkOwner(network, binding.owner);
      network.bindings.add(binding);
      network.changed();
      await kept();
    },
    unbind: async (port) => {
      network.bindings.remove(port);
      await kept();
    },
    bindings: list,
  };
}

const never = new AbortController().signal;

function networkOver({ cloud, wanted, uplink }: PlaneParts): LoopbackNetwork {
  return new LoopbackNetwork({
    graph: () => wanted.graph(cloud.reader),
    network: () => wanted.network(cloud.reader),
    instance: (id) => wanted.instance(cloud.reader, id),
    metadata: (id) => wanted.metadata(cloud.reader, id),
    now: () => cloud.clock.now(),
    uplink,
  });
}

/** Clients without a name stand on the internet. A password is the address to send from; `-` stands for none. */
function standAt(network: LoopbackNetwork, user: string | undefined, password: string): Place | undefined {
  if (user === undefined) return { is: "internet" };
  const place = parsePlace(user, password === "-" ? "" : password);
  return place && (place.is === "internet" || portsOf(network.parts, place).length > 0) ? place : undefined;
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

/** What sends a program's connections through the entrance, as from an instance. Throws a `Fault` for one that does not run. */
function environmentOf(network: LoopbackNetwork, instance: string, port: number): Readonly<Record<string, string>> {
  if (portsOf(network.parts, { is: "instance", id: instance }).length === 0)
    throw new Fault("IncorrectInstanceState", `${instance} does not run, or has no interface.`);
  const proxy = `socks5h://${instance}:-@127.0.0.1:${port}`;
  const direct = "localhost,127.0.0.1,::1";
  const names = ["ALL_PROXY", "all_proxy", "http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];
  return { ...Object.fromEntries(names.map((name) => [name, proxy])), NO_PROXY: direct, no_proxy: direct };
}

function figuresOf({ flows, bindings, memory }: LoopbackNetwork): readonly Figure[] {
  const figure = (name: string, help: string, value: number): Figure => {
    return { name: `fogbank_loopback_${name}`, help, labels: {}, value };
  };
  return [
    figure("flows", "Open connections.", flows.size),
    figure("bindings", "Ports that are bound to local ones.", bindings.all().length),
    figure("tracked", "Entries in the memories of stateful devices.", memory.size),
  ];
}
