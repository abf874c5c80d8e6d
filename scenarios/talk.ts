/** What guests say to one another with curl, nc and ping, and what must come of it. */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";

/** curl's exit status when it has waited long enough. */
const timedOut = 28;

/** An address with a port, as URLs have it. */
function urlOf(address: string, port = 80, path = ""): string {
  return `http://${address.includes(":") ? `[${address}]` : address}:${port}/${path}`;
}

/** Fetches with curl, and gives the page. */
export function gets(from: Guest, address: string, port = 80, options = ""): Promise<string> {
  return from.does(`curl -sS -g -m 10 ${options} '${urlOf(address, port)}'`);
}

/** Fails unless the page is this: `web sees 10.0.0.7`. */
export async function hears(from: Guest, address: string, port: number, page: string): Promise<void> {
  assert.equal(await gets(from, address, port), page);
}

/** Fails unless a fetch hangs, as where packets are dropped. */
export async function hangs(from: Guest, address: string, port = 80, options = ""): Promise<void> {
  const { status, out, err } = await from.run(`curl -sS -g -m 1.2 ${options} '${urlOf(address, port)}'`);
  assert.equal(status, timedOut, `${from.name} to ${address} port ${port}: ${out}${err}`);
}

/** Waits for sshd, which needs users that an ordinary user's instances may not have. */
export async function letsIn(guest: Guest): Promise<void> {
  const users = await guest.does("awk '{ count += $3 } END { print count }' /proc/self/uid_map");
  assert.notEqual(users, "1", `${guest.name} has no users besides root, whom sshd needs: /etc/subuid gives none`);
  await guest.listens(22);
}

/** Fails unless three pings are answered. */
export async function pings(from: Guest, address: string, options = ""): Promise<string> {
  return from.does(`ping -n -c 3 -i 0.05 -W 2 ${options} ${address}`);
}

/** Fails if a ping is answered. */
export async function pingsInVain(from: Guest, address: string): Promise<void> {
  const { status, out } = await from.run(`ping -n -c 3 -i 0.05 -W 1 ${address}`);
  assert.equal(status, 1, `${from.name} to ${address}: ${out}`);
}

/** Runs looks that do not disturb each other at the same time. */
export async function together(...looks: readonly Promise<unknown>[]): Promise<void> {
  await Promise.all(looks);
}
