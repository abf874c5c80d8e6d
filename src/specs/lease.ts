/** What a DHCP server tells one interface: its addresses, its router, names and times. Types. */
import type { Address } from "../net/address.ts";
import type { Prefix } from "../net/prefix.ts";

/** The lease of an interface. */
export interface LeaseSpec {
  readonly hostName: string;
  /** One domain, or several with spaces between. */
  readonly domain?: string;
  readonly four?: FourLease;
  readonly six?: SixLease;
}

/** What DHCP tells of IPv4. */
export interface FourLease {
  readonly address: Address;
  /** The block of its neighbours. */
  readonly block: Prefix;
  /** The router, which is also whom the server calls itself. */
  readonly router: Address;
  /** Bytes of the largest packet. */
  readonly mtu: number;
  readonly seconds: number;
  readonly nameServers: readonly Address[];
  readonly timeServers: readonly Address[];
  readonly netbiosServers: readonly Address[];
  readonly netbiosNodeType?: number;
}

/** What DHCPv6 tells. */
export interface SixLease {
  readonly address: Address;
  readonly block: Prefix;
  /** Seconds for which new connections may use the address, and for which it is the interface's. */
  readonly preferredSeconds: number;
  readonly validSeconds: number;
  readonly nameServers: readonly Address[];
  readonly timeServers: readonly Address[];
}
