/** The hash by which flows choose among several ends: Bob Jenkins' lookup3 as the Linux kernel and nftables use it. */
import type { Address } from "./address.ts";

/**
 * One of `count` places for a key, counted from 0: what nftables' `jhash KEY mod COUNT seed SEED` gives.
 *
 * The key's words are read as a little-endian machine reads them.
 */
export function hashPlace(key: Uint8Array, count: number, seed: number): number {
  return Number((BigInt(jenkinsHash(key, seed)) * BigInt(count)) >> 32n);
}

/** The bytes of an address as packets carry them. */
export function addressBytes({ words }: Address): number[] {
  return words.flatMap(wordBytes);
}

/** 32 bits as packets carry them. */
export function wordBytes(word: number): number[] {
  return [24, 16, 8, 0].map((shift) => (word >>> shift) & 255);
}

/** A port as nftables keeps it in a register: two bytes in the packet's order, padded to four. */
export function portBytes(port: number): number[] {
  return [port >>> 8, port & 255, 0, 0];
}

/** The hash of a key: 32 bits, unsigned (include/linux/jhash.h). */
export function jenkinsHash(key: Uint8Array, seed: number): number {
  const first = (0xdeadbeef + key.length + seed) | 0;
  let state: Three = [first, first, first];
  let at = 0;
  while (key.length - at > 12) {
    state = mix(state[0] + word(key, at), state[1] + word(key, at + 4), state[2] + word(key, at + 8));
    at += 12;
  }
  if (at === key.length) return state[2] >>> 0;
  return final(state[0] + word(key, at), state[1] + word(key, at + 4), state[2] + word(key, at + 8));
}

type Three = readonly [number, number, number];

/** Four bytes; those beyond the end are 0. */
function word(key: Uint8Array, at: number): number {
  const byte = (place: number) => key[at + place] ?? 0;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function mix(a: number, b: number, c: number): Three {
  a = ((a - c) ^ rotate(c, 4)) | 0;
  c = (c + b) | 0;
  b = ((b - a) ^ rotate(a, 6)) | 0;
  a = (a + c) | 0;
  c = ((c - b) ^ rotate(b, 8)) | 0;
  b = (b + a) | 0;
  a = ((a - c) ^ rotate(c, 16)) | 0;
  c = (c + b) | 0;
  b = ((b - a) ^ rotate(a, 19)) | 0;
  a = (a + c) | 0;
  c = ((c - b) ^ rotate(b, 4)) | 0;
  b = (b + a) | 0;
  return [a, b, c];
}

function final(a: number, b: number, c: number): number {
  c = ((c ^ b) - rotate(b, 14)) | 0;
  a = ((a ^ c) - rotate(c, 11)) | 0;
  b = ((b ^ a) - rotate(a, 25)) | 0;
  c = ((c ^ b) - rotate(b, 16)) | 0;
  a = ((a ^ c) - rotate(c, 4)) | 0;
  b = ((b ^ a) - rotate(a, 14)) | 0;
  c = ((c ^ b) - rotate(b, 24)) | 0;
  return c >>> 0;
}
