/** Bindings over HTTP, in loopback mode: which local port stands for the port of an interface or an instance. */
import { Fault } from "../core/fault.ts";
import { parseAddress } from "../net/address.ts";
import { checkOwn } from "./caller.ts";
import { ability, checkMembers, textOf, whose } from "./plane.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { checkNames } from "./query.ts";

/** `GET bind`: `{"bindings": [{"port", "to", "proxyProtocol"?}]}`. */
export async function listBindings(parts: AdminParts): Promise<unknown> {
  return { bindings: (await ability(parts, "bindings"))() };
}

/**
 * `POST bind {"port": "eni-…:8080", "to": "127.0.0.1:3000", "proxyProtocol"?: 1 | 2, "account"?, "region"?}`.
 *
 * An instance may be named by what else it is known by; an address is a host on the internet.
 */
export async function addBinding(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  const asked = await request.json();
  checkMembers(asked, ["port", "to", "proxyProtocol", "account", "region"]);
  const { proxyProtocol } = asked;
  if (proxyProtocol !== undefined && proxyProtocol !== 1 && proxyProtocol !== 2)
    throw new Fault("InvalidParameter", "'proxyProtocol' is 1 or 2.");
  const bind = await ability(parts, "bind");
  await bind(await namedPort(parts, asked), textOf(asked, "to"), proxyProtocol === undefined ? {} : { proxyProtocol });
  return listBindings(parts);
}

/** `DELETE bind?port=eni-…:8080`. */
export async function removeBinding(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  checkNames(request.url.searchParams, ["port"]);
  await (
    await ability(parts, "unbind")
  )(request.url.searchParams.get("port") ?? "");
  return listBindings(parts);
}

async function namedPort(parts: AdminParts, asked: Readonly<Record<string, unknown>>): Promise<string> {
  const text = textOf(asked, "port");
  const [, name = "", port = ""] = /^(.+):([^:]+)$/.exec(text) ?? [];
  if (name === "" || /^(eni|i)-/.test(name) || parseAddress(name.replace(/^\[(.*)\]$/, "$1"))) return text;
  const { id } = await parts.named.instance(name, whose(asked));
  return `${id}:${port}`;
}
