/** What answers in the demo's network: web servers in the guests, or local processes that stand for them. */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { Network } from "../network.ts";
import { serve } from "../web.ts";
import { customer } from "./network.ts";

/** How packets move on this machine. */
export interface Plane {
  readonly mode: string;
  readonly why?: string;
  /** The entrance of loopback mode. */
  readonly socks?: string | number;
}

/** Asks the server. */
export async function planeOf(endpoint: string): Promise<Plane> {
  return (await (await fetch(`${endpoint}/_fogbank/plane`)).json()) as Plane;
}

/** Whether real packets travel. */
export function hasPackets({ mode }: Plane): boolean {
  return mode === "root" || mode === "rootless";
}

const tiers = [
  ["web", "web-server", 443],
  ["app", "app-server", 8080],
  ["database", "database", 5432],
] as const;

/** Waits for the guests' servers, which their user data starts, and puts a shop on the internet. */
export async function setUpGuests(network: Network): Promise<void> {
  const shop = await network.host("shop", customer);
  await Promise.all([serve(shop, 80), ...tiers.map(([, name, port]) => network.at(name).listens(port))]);
}

/** Lets local processes stand for the guests' servers and the shop; gives what ends them. */
export async function setUpLocally(network: Network, endpoint: string): Promise<() => void> {
  const stands = tiers.map(([says, name, port]) => [says, `${network.name(name)}:${port}`] as const);
  const ends: (() => void)[] = [];
  for (const [says, port] of [...stands, ["shop", `${customer}:80`] as const]) {
    const { address, end } = await answering(says);
    ends.push(end);
    const body = JSON.stringify({ port, to: address, proxyProtocol: 1 });
    const response = await fetch(`${endpoint}/_fogbank/bind`, { method: "POST", body });
    if (!response.ok) throw new Error(await response.text());
  }
  return () => ends.forEach((end) => end());
}

/** A server that says who asks, as the PROXY protocol's first line tells. */
async function answering(name: string): Promise<{ address: string; end: () => void }> {
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (bytes) => {
      const [, , peer] = bytes.toString("latin1").split(" ");
      const page = `${name} sees ${peer}`;
      socket.end(`HTTP/1.0 200 OK\r\ncontent-length: ${page.length}\r\n\r\n${page}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, end: () => server.close() };
}
