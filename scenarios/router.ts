/** What makes a guest a router: forwarding, and translation of what it forwards. */
import type { Guest } from "./guest.ts";

const forward = `#!/bin/sh
sysctl -qw net.ipv4.ip_forward=1
`;

/** User data of a guest that forwards. */
export const forwards = forward;

/** User data of a guest that forwards and gives what leaves by its first interface its own address. */
export const masquerade = `${forward}iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE
`;

/** Waits until a guest forwards. */
export async function isRouter(guest: Guest): Promise<void> {
  await guest.until('[ "$(cat /proc/sys/net/ipv4/ip_forward)" = 1 ]');
}

/** Waits until a guest masquerades. */
export async function masquerades(guest: Guest): Promise<void> {
  await guest.until("iptables -t nat -S POSTROUTING | grep -q MASQUERADE");
}
