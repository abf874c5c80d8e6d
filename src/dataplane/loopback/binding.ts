/** Bindings: which local port stands for the port of an interface, of an instance, or of a host on the internet. */
import { isIP } from "node:net";
import { Fault } from "../../core/fault.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import { protocols } from "../../net/packet.ts";
import type { Receiver } from "./stations.ts";

/** A wish to bind, as people write it. */
export interface BindingWish {
  /** `eni-…:8080`, `i-…:8080`, `203.0.113.10:443`, `[3fff::10]:443`; `/udp` at its end for datagrams. */
  readonly port: string;
  /** The local end: `127.0.0.1:3000`, `[::1]:3000`, `localhost:3000`. */
  readonly to: string;
  /** The version of the PROXY protocol in which the local end is told the addresses. */
  readonly proxyProtocol?: 1 | 2;
}

/** A binding. */
export interface Binding extends BindingWish {
  readonly owner: { readonly is: "port" | "instance" | "address"; readonly id: string };
  readonly host: string;
  readonly hostPort: number;
}

/** Reads a wish. Throws a `Fault` that says what is wrong with it. */
export function parseBinding({ port, to, proxyProtocol }: BindingWish): Binding {
  const [, name = "", digits = "", protocol = "tcp"] = /^(.+):(\d{1,5})(?:\/(tcp|udp))?$/.exec(port) ?? [];
  const owner = ownerOf(name);
  if (!owner) throw broken(`'${port}' is not like eni-…:8080, i-…:53/udp or 203.0.113.10:443`);
  const [, bracketed, plain, hostDigits = ""] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(to) ?? [];
  const host = bracketed ?? plain ?? "";
  if (!(bracketed ? isIP(host) === 6 : isIP(host) === 4 || host === "localhost"))
    throw broken(`'${to}' is not like 127.0.0.1:3000, [::1]:3000 or localhost:3000`);
  for (const number of [digits, hostDigits])
    if (!(Number(number) >= 1 && Number(number) <= 65_535)) throw broken(`${number} is no port`);
  if (proxyProtocol !== undefined && protocol === "udp")
    throw new Fault("NotImplemented", "Fogbank has not built the PROXY protocol over UDP.", 501);
  const written = { port: keyOf(owner.id, Number(digits), protocol), to };
  return { ...written, ...(proxyProtocol && { proxyProtocol }), owner, host, hostPort: Number(hostDigits) };
}

/** The bindings of one server. */
export class Bindings {
  readonly #byPort = new Map<string, Binding>();

  /** Throws a `Fault` for a port that is bound already. */
  add(binding: Binding): void {
    const other = this.#byPort.get(binding.port);
    if (other) throw new Fault("AlreadyBound", `${binding.port} is bound to ${other.to} already.`, 409);
    this.#byPort.set(binding.port, binding);
  }

  /** Throws a `Fault` for what is not bound. */
  remove(port: string): void {
    const [, name = "", digits = "", protocol = "tcp"] = /^(.+):(\d{1,5})(?:\/(tcp|udp))?$/.exec(port) ?? [];
    const id = ownerOf(name)?.id;
    if (id === undefined || !this.#byPort.delete(keyOf(id, Number(digits), protocol)))
      throw new Fault("NoSuchBinding", `'${port}' is not bound.`, 404);
  }

  all(): readonly Binding[] {
    return [...this.#byPort.values()];
  }

  /** Removes those whose owner is gone. */
  sweep(exists: (owner: Binding["owner"]) => boolean): void {
    for (const [port, { owner }] of this.#byPort) if (!exists(owner)) this.#byPort.delete(port);
  }

  /** The binding that takes what arrives: an interface's own goes before that of its whole instance. */
  find(
    receiver: Receiver,
    instance: string | undefined,
    at: { readonly protocol: number; readonly destination: string; readonly port: number },
  ): Binding | undefined {
    const protocol = at.protocol === protocols.tcp ? "tcp" : "udp";
    const owners =
      receiver.is === "port" ? [receiver.id, instance] : receiver.is === "internet" ? [at.destination] : [];
    const bound = owners.map((id) => id !== undefined && this.#byPort.get(keyOf(id, at.port, protocol)));
    return bound.find((one) => one !== false && one !== undefined) || undefined;
  }
}

function ownerOf(name: string): Binding["owner"] | undefined {
  if (/^eni-[0-9a-f]{8,17}$/.test(name)) return { is: "port", id: name };
  if (/^i-[0-9a-f]{8,17}$/.test(name)) return { is: "instance", id: name };
  const parsed = parseAddress(name.replace(/^\[(.*)\]$/, "$1"));
  return parsed && { is: "address", id: formatAddress(parsed) };
}

function keyOf(id: string, port: number, protocol: string): string {
  const name = id.includes(":") ? `[${id}]` : id;
  return `${name}:${port}${protocol === "udp" ? "/udp" : ""}`;
}

function broken(why: string): Fault {
  return new Fault("InvalidBinding", `This cannot be bound: ${why}.`);
}
