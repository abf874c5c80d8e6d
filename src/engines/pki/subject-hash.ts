/** The name by which OpenSSL finds an authority's certificate in a directory: a hash of its subject. */
import { hash, X509Certificate } from "node:crypto";
import { tagged } from "./der.ts";

/**
 * Eight hexadecimal digits, as `openssl x509 -subject_hash` says them: of the subject's sets one after the other, each
 * text in it as UTF-8 in lower case, without blanks at its ends and with one at most inside.
 */
export function subjectHash(pem: string): string {
  const subject = subjectOf(new X509Certificate(pem).raw);
  const canonical = Buffer.concat(membersOf(subject).map((set) => tagged(set.tag, canonicalSet(set))));
  const digest = hash("sha1", canonical, "buffer");
  return digest.readUInt32LE(0).toString(16).padStart(8, "0");
}

interface Value {
  readonly tag: number;
  readonly content: Uint8Array;
}

const contextual = 0xa0;
const utf8 = 0x0c;
/** UTF8String, PrintableString, T61String, IA5String: those whose characters are bytes. */
const texts: ReadonlySet<number> = new Set([utf8, 0x13, 0x14, 0x16]);

/** The subject comes after the version, if that is told, serial number, algorithm, issuer and validity (RFC 5280). */
function subjectOf(certificate: Uint8Array): Value {
  const [whole] = valuesIn(certificate);
  const [body] = membersOf(whole!);
  const parts = membersOf(body!);
  return parts[parts[0]!.tag === contextual ? 5 : 4]!;
}

function canonicalSet(set: Value): Uint8Array {
  const pairs = membersOf(set).map((pair) => {
    const [type, value] = membersOf(pair) as [Value, Value];
    return tagged(pair.tag, Buffer.concat([tagged(type.tag, type.content), canonicalText(value)]));
  });
  return Buffer.concat(pairs);
}

function canonicalText({ tag, content }: Value): Uint8Array {
  if (!texts.has(tag)) return tagged(tag, content);
  const text = Buffer.from(content).toString("utf8").trim().replaceAll(/\s+/g, " ");
  return tagged(utf8, Buffer.from(text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())));
}

function membersOf({ content }: Value): Value[] {
  return valuesIn(content);
}

function valuesIn(bytes: Uint8Array): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < bytes.length;) {
    const { length, begin } = lengthAt(bytes, at + 1);
    values.push({ tag: bytes[at]!, content: bytes.subarray(begin, begin + length) });
    at = begin + length;
  }
  return values;
}

function lengthAt(bytes: Uint8Array, at: number): { length: number; begin: number } {
  const first = bytes[at]!;
  if (first < 0x80) return { length: first, begin: at + 1 };
  const begin = at + 1 + (first & 0x7f);
  return { length: bytes.subarray(at + 1, begin).reduce((sum, byte) => sum * 256 + byte, 0), begin };
}
