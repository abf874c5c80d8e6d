/** A MAC address (six bytes of an Ethernet interface), and the IPv6 address that an interface derives from it. */
import type { Address } from "./address.ts";

/** Six bytes as `02:1a:00:ff:00:01`, the form in which AWS prints them. */
export function formatMac(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(":");
}

/** Reads `02:1a:00:ff:00:01` or `02-1A-00-FF-00-01`; undefined for anything else. */
export function parseMac(text: string): number[] | undefined {
  if (!/^[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$/i.test(text)) return undefined;
  return text.split(/[:-]/).map((part) => parseInt(part, 16));
}

/** The link-local address that an IPv6 interface takes from its MAC by modified EUI-64 (RFC 4291, appendix A). */
export function linkLocalOf(mac: readonly number[]): Address {
  const [a, b, c, d, e, f] = mac as [number, number, number, number, number, number];
  return {
    family: 6,
    words: [0xfe800000, 0, word((a ^ 2) & 255, b, c, 0xff), word(0xfe, d, e, f)],
  };
}

function word(a: number, b: number, c: number, d: number): number {
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
