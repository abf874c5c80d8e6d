/** Keeps web pages and rebound names out: whose Host and whose Origin a request may carry. */
import type { IncomingMessage } from "node:http";

/** Host and origin names besides our own that are let in. */
export interface GuardRules {
  /** Host names without a port, such as `fogbank.internal`. */
  readonly hosts: ReadonlySet<string>;
  /** The console's origins: `http://localhost:4566`. */
  readonly origins: ReadonlySet<string>;
}

const OURS = new Set(["localhost", "[::1]", "amazonaws.com", "api.aws"]);
const SUFFIXES = [".localhost", ".amazonaws.com", ".api.aws"] as const;
const LOOPBACK = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/**
 * True when the Host header names us: a loopback name or address, or one of AWS's own names.
 *
 * Any other name may be a foreign site's that was made to resolve to this machine (DNS rebinding).
 */
export function isOurHost(host: string, rules: GuardRules): boolean {
  const name = withoutPort(host).toLowerCase();
  if (OURS.has(name) || LOOPBACK.test(name) || rules.hosts.has(name)) return true;
  return SUFFIXES.some((suffix) => name.endsWith(suffix));
}

const withoutPort = (host: string): string => host.replace(/:\d*$/, "");

/**
 * True when a foreign web page caused the request.
 *
 * Browsers name the page in `Origin`, and for what carries none (images, links) its relation to us in `Sec-Fetch-Site`.
 */
export function isForeignPage(request: IncomingMessage, rules: GuardRules): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return !rules.origins.has(origin);
  const site = request.headers["sec-fetch-site"];
  return site === "cross-site" || site === "same-site";
}

/** True for an address that only this machine reaches. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && (address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127."));
