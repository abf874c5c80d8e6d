/** X.509 certificates of version 3, signed with ECDSA over P-256 and SHA-256 (RFC 5280, RFC 5758). */
import { createPublicKey, hash, randomBytes, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { bits, integer, objectIdentifier, octets, sequence, setOf, tagged, time, utf8, yes } from "./der.ts";

/** What a certificate says. */
export interface CertificateWish {
  /** The common name of whom it is about. */
  readonly subject: string;
  readonly subjectKey: KeyObject;
  /** The common name of whoever signs, and the key to sign with. */
  readonly issuer: string;
  readonly issuerKey: KeyObject;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** It may sign others. */
  readonly authority: boolean;
  /** DNS names that it is good for, wildcards too. */
  readonly names: readonly string[];
}

/** A certificate as PEM. */
export function certificate(wish: CertificateWish): string {
  const body = sequence(
    tagged(0xa0, integer(Uint8Array.of(2))),
    integer(serialNumber()),
    algorithm,
    nameOf(wish.issuer),
    sequence(time(wish.from), time(wish.until)),
    nameOf(wish.subject),
    spki(wish.subjectKey),
    tagged(0xa3, sequence(...extensions(wish))),
  );
  const signature = sign("sha256", body, { key: wish.issuerKey, dsaEncoding: "der" });
  return pem(sequence(body, algorithm, bits(signature)));
}

const algorithm = sequence(objectIdentifier("1.2.840.10045.4.3.2"));

const ids = {
  commonName: "2.5.4.3",
  organization: "2.5.4.10",
  subjectKey: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectNames: "2.5.29.17",
  basic: "2.5.29.19",
  authorityKey: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  serverAuthentication: "1.3.6.1.5.5.7.3.1",
} as const;

/** 16 bytes, never negative. */
function serialNumber(): Uint8Array {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x7f) | 0x40;
  return bytes;
}

function nameOf(commonName: string): Uint8Array {
  const part = (id: string, text: string) => setOf(sequence(objectIdentifier(id), utf8(text)));
  return sequence(part(ids.organization, "Fogbank"), part(ids.commonName, commonName));
}

function spki(key: KeyObject): Uint8Array {
  const known = key.type === "private" ? createPublicKey(key) : key;
  return known.export({ type: "spki", format: "der" });
}

function keyId(key: KeyObject): Uint8Array {
  return hash("sha1", spki(key), "buffer");
}

function extensions({ authority, names, subjectKey, issuerKey }: CertificateWish): Uint8Array[] {
  const extension = (id: string, value: Uint8Array, critical = false) =>
    sequence(objectIdentifier(id), ...(critical ? [yes] : []), octets(value));
  const alternatives = names.map((name) => tagged(0x82, Buffer.from(name, "ascii")));
  return [
    extension(ids.basic, authority ? sequence(yes) : sequence(), true),
    extension(ids.keyUsage, authority ? bits(Uint8Array.of(0x06), 1) : bits(Uint8Array.of(0x80), 7), true),
    ...(authority ? [] : [extension(ids.extendedKeyUsage, sequence(objectIdentifier(ids.serverAuthentication)))]),
    extension(ids.subjectKey, octets(keyId(subjectKey))),
    extension(ids.authorityKey, sequence(tagged(0x80, keyId(issuerKey)))),
    ...(names.length > 0 ? [extension(ids.subjectNames, sequence(...alternatives))] : []),
  ];
}

function pem(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes)
    .toString("base64")
    .match(/.{1,64}/g)!;
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
