/** What a warden does for each request of its server. */
import { readdirSync } from "node:fs";
import { Conntrack } from "../native/conntrack.ts";
import type { Sandboxes } from "../sandbox/sandboxes.ts";
import type { InstanceSpec } from "../../../specs/instance.ts";
import type { Contribution } from "../state.ts";
import { attach } from "./attach.ts";
import { checkChanges } from "./check.ts";
import { refusalOf } from "./converge.ts";
import type { Handlers } from "./control.ts";
import { connectionsIn, countersOf } from "./counters.ts";
import { EndedFlows } from "./ended-flows.ts";
import { flowsIn } from "./flows.ts";
import { hostPrefix, hostsOf, hostSource, hostSpace, itemsOfHost, specOfHost } from "./hosts.ts";
import type { ImageGate } from "./image-gate.ts";
import type { Machine } from "./machine.ts";
import { probe } from "./probe.ts";
import type { Warden } from "./warden.ts";

/** What the methods need. */
export interface MethodParts {
  readonly warden: Warden;
  readonly sandboxes: Sandboxes;
  readonly gate: ImageGate;
  /** Where the machine is joined. */
  readonly machine: Machine | undefined;
  readonly mode: "root" | "rootless";
  /** Whose processes may be attached; anybody's where it is absent. */
  readonly owner?: number;
  /** Takes everything away. */
  readonly clear: (disks?: "keep") => Promise<void>;
  /** Ends the process, after the answer. */
  readonly exit: () => void;
}

/** The methods of a warden. */
export function handlersOf(parts: MethodParts): Handlers {
  const pending: Contribution[] = [];
  return {
    ...networkMethods(parts, pending),
    ...instanceMethods(parts),
    ...hostMethods(parts),
    ...lifeMethods(parts, pending),
  };
}

/** `pending`: the first parts of a change whose last part has not come. */
function networkMethods({ warden, owner }: MethodParts, pending: Contribution[]) {
  const ended = new EndedFlows();
  const ground = { spaces: warden.spaces, desired: warden.desired, ...(owner !== undefined && { owner }) };
  return {
    async apply({ changes, memo, more }) {
      const before = pending.splice(0);
      if (memo !== undefined && typeof memo !== "string") throw new Error("memo must be a text");
      const all = [...before, ...checkChanges(changes)];
      if (more === true) pending.push(...all);
      else warden.apply(all, memo);
      await warden.copying();
      return {};
    },
    attach({ port, pid, link }) {
      if (!Number.isSafeInteger(pid) || pid < 1) throw new Error(`not a process: ${String(pid)}`);
      warden.attach(attach({ port, pid, link }, ground));
      return {};
    },
    probe: (request) => probe(request, ground),
    age({ seconds }) {
      for (const { fd } of warden.spaces.routers()) {
        const connections = Conntrack.open(fd);
        connections.age(seconds);
        connections.close();
      }
      return {};
    },
    counters() {
      const spaces = warden.spaces.routers().map((space) => ({ space, standing: warden.desired.in(space.name) }));
      const connections = spaces.flatMap(({ space, standing }) => {
        const count = connectionsIn(space, standing);
        return count === undefined ? [] : { namespace: space.name, count };
      });
      return { counters: spaces.flatMap(({ space, standing }) => countersOf(space, standing)), connections };
    },
    flows({ namespaces }) {
      const wanted = new Set(namespaces);
      const spaces = warden.spaces.routers().filter(({ name }) => wanted.has(name));
      ended.keep(spaces);
      return { flows: spaces.flatMap((space) => flowsIn(space, ended)) };
    },
    repair: () => ({ repaired: warden.repair() }),
  } satisfies Partial<Handlers>;
}

function instanceMethods({ warden, sandboxes, gate }: MethodParts) {
  return {
    async start({ instance }) {
      const { path } = warden.spaces.get(instance.id);
      checkPorts(warden, instance);
      const held = await gate.hold(instance.id, instance.image);
      try {
        await sandboxes.start({ ...instance, image: held.image }, path!);
      } finally {
        held.end();
      }
      return {};
    },
    async stop({ instance, patienceMs }) {
      await sandboxes.stop(instance, patienceMs);
      return {};
    },
    async remove({ instance }) {
      await sandboxes.remove(instance, "keep");
      gate.forget(instance);
      return {};
    },
    console: ({ instance }) => sandboxes.console(instance),
    check: ({ instance }) => sandboxes.check(instance),
  } satisfies Partial<Handlers>;
}

/** A host's processes are an instance's: root in it is not root of the machine. */
function hostMethods({ warden, sandboxes }: MethodParts) {
  return {
    async addHost({ name, addresses, trusted }) {
      const source = hostSource(name);
      warden.apply([{ source, items: itemsOfHost(name, addresses) }]);
      const spec = specOfHost(name, trusted);
      if (sandboxes.list().some(({ id, running }) => id === spec.id && running)) return {};
      try {
        await sandboxes.start(spec, warden.spaces.get(spec.id).path!);
      } catch (error) {
        warden.apply([{ source, items: [] }]);
        throw error;
      }
      return {};
    },
    async removeHost({ name }) {
      const source = hostSource(name);
      await sandboxes.remove(hostSpace(name));
      warden.apply([{ source, items: [] }]);
      return {};
    },
  } satisfies Partial<Handlers>;
}

function lifeMethods({ warden, sandboxes, machine, mode, clear, exit }: MethodParts, pending: Contribution[]) {
  return {
    adopt({ open }) {
      pending.length = 0;
      if (typeof open?.uplink === "boolean" && typeof open.reachMachine === "boolean") machine?.narrow(open);
      return {
        sources: warden.sources(),
        ...(warden.memo !== undefined && { memo: warden.memo }),
        ...(machine && { open: machine.open }),
        instances: sandboxes.list().filter(({ id }) => !id.startsWith(hostPrefix)),
        hosts: hostsOf(warden.desired),
      };
    },
    status() {
      const refused = warden.spaces.routers().flatMap((space) => {
        const refusal = refusalOf(space);
        return refusal === undefined ? [] : [`${space.name}: ${refusal}`];
      });
      return {
        pid: process.pid,
        mode,
        namespaces: warden.spaces.all().length,
        instances: sandboxes.list().filter(({ running }) => running).length,
        descriptors: readdirSync("/proc/self/fd").length,
        repairs: warden.repairs,
        ...(refused.length > 0 && { refused }),
        ...(warden.machine && { machine: warden.machine.link.link }),
      };
    },
    async down({ disks }) {
      await clear(disks);
      setImmediate(exit);
      return {};
    },
  } satisfies Partial<Handlers>;
}

/** An instance whose interfaces are not wired would boot without a network. */
function checkPorts({ desired }: Warden, { id, ports }: InstanceSpec): void {
  const links = [...desired.in(id).values()].flatMap((item) => (item.is === "link" ? [item.a, item.b] : []));
  for (const { device, port } of ports)
    if (!links.some(({ namespace, name }) => namespace === id && name === `eth${device}`))
      throw new Error(`port ${port} of ${id} is not up`);
}
