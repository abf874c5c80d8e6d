/** The data plane without namespaces: local processes stand for what listens in instances; the fabric is asked. */
import { isOwnConnection, isOwnSender } from "../../core/connection-user.ts";
import { Fault } from "../../core/fault.ts";
import { listenSocks } from "../../engines/socks/server.ts";
import { parseAddress } from "../../net/address.ts";
import type { Figure, Plane, PlaneParts } from "../plane.ts";
import { openBindings } from "./binding-desk.ts";
import { datagramsFrom } from "./datagram.ts";
import { dialFrom } from "./dial.ts";
import { metadataDoors } from "./metadata-door.ts";
import { LoopbackNetwork } from "./network.ts";
import { parsePlace, portsOf } from "./place.ts";
import type { Place } from "./place.ts";

/** Opens the plane and its SOCKS entrance, on a free port of 127.0.0.1. */
export async function openLoopbackPlane(parts: PlaneParts): Promise<Plane> {
  if (parts.reachMachine)
    throw new Fault("NotImplemented", "--reach-machine needs packets: in loopback mode the machine is no host.", 501);
  const network = networkOver(parts);
  const doors = metadataDoors(network);
  const bindings = await openBindings(network, parts.data);
  const entrance = await listenSocks<Place>({
    admits: isOwnConnection,
    admitsSender: isOwnSender,
    stand: (user, password) => standAt(network, user, password),
    dial: (place, to, signal) => dialFrom(network, place, to, signal),
    datagrams: (place, receive) => datagramsFrom(network, place, receive),
    failed: (error) => parts.log.error({ error }, "A connection through the SOCKS entrance failed."),
  });
  let open = true;
  parts.cloud.database.onCommit(() => {
    if (open && network.busy()) network.changed();
  });
  const cut = async (instance?: string): Promise<void> => {
    network.resetFlows(instance);
    doors.close(instance);
  };
  const close = async (): Promise<void> => {
    open = false;
    network.refusals.close();
    await cut();
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
      await cut();
      await bindings.clear();
    },
    close,
    end: close,
    status: async () => ({
      instances: parts.wanted.instances(parts.cloud.reader).filter(({ state }) => state === "running").length,
      socks: `127.0.0.1:${entrance.port}`,
      flows: network.flows.size,
      bindings: bindings.list(),
      dials: network.notes(),
    }),
    figures: async () => figuresOf(network),
    check: async (instance) => {
      const running = portsOf(network.parts, { is: "instance", id: instance }).length > 0;
      return { running, reachable: running };
    },
    refusals: async (wish, signal) => network.refusals.listen(wish, signal),
    dial: async (address, port) => {
      const parsed = parseAddress(address);
      if (!parsed) throw new Fault("InvalidAddress", `'${address}' is no address.`);
      return (await dialFrom(network, { is: "internet" }, { address: parsed, port }, never)).stream;
    },
    environment: async (instance) => {
      checkRuns(network, instance);
      return environmentOf(instance, entrance.port, await doors.port(instance));
    },
    bind: (port, to, options = {}) => bindings.bind({ port, to, ...options }),
    unbind: (port) => bindings.unbind(port),
    bindings: () => bindings.list(),
  };
}

const never = new AbortController().signal;

function networkOver({ cloud, wanted, uplink }: PlaneParts): LoopbackNetwork {
  return new LoopbackNetwork({
    graph: () => wanted.graph(cloud.reader),
    network: () => wanted.network(cloud.reader),
    instance: (id) => orNothing(() => wanted.instance(cloud.reader, id)),
    metadata: (id) => wanted.metadata(cloud.reader, id),
    now: () => cloud.clock.now(),
    uplink,
  });
}

/** An instance that cannot be started has no interfaces here. */
function orNothing<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

/** Clients without a name stand on the internet. A password is the address to send from; `-` stands for none. */
function standAt(network: LoopbackNetwork, user: string | undefined, password: string): Place | undefined {
  if (user === undefined) return { is: "internet" };
  const place = parsePlace(user, password === "-" ? "" : password);
  return place && (place.is === "internet" || portsOf(network.parts, place).length > 0) ? place : undefined;
}

/** Throws a `Fault` for an instance that does not run. */
function checkRuns(network: LoopbackNetwork, instance: string): void {
  if (portsOf(network.parts, { is: "instance", id: instance }).length > 0) return;
  throw new Fault("IncorrectInstanceState", `${instance} does not run, or has no interface.`);
}

/** What sends a program's connections through the entrance, as from an instance. */
function environmentOf(instance: string, entrance: number, metadata: number): Readonly<Record<string, string>> {
  const socks = `socks5h://${instance}:-@127.0.0.1:${entrance}`;
  const http = `http://${instance}:-@127.0.0.1:${entrance}`;
  const direct = "localhost,127.0.0.1,::1";
  return {
    ALL_PROXY: socks,
    all_proxy: socks,
    http_proxy: http,
    HTTP_PROXY: http,
    https_proxy: http,
    HTTPS_PROXY: http,
    NO_PROXY: direct,
    no_proxy: direct,
    AWS_EC2_METADATA_DISABLED: "false",
    AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${metadata}`,
  };
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
