/** Making key pairs and reading public keys: the forms and fingerprints that AWS uses. */
import { createHash, createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { fault } from "./faults.ts";
import { ppkFile, sshString } from "./key-pair-ppk.ts";

/** A public key as it is stored. */
export interface PublicKey {
  readonly keyType: "rsa" | "ed25519";
  readonly fingerprint: string;
  /** `ssh-rsa AAAA…` or `ssh-ed25519 AAAA…`, without comment. */
  readonly publicKey: string;
}

/** A new key with its private part, which is given out once. */
export interface NewKey extends PublicKey {
  readonly privateKey: string;
}

/**
 * Makes a key; never from the cloud's seed.
 *
 * Fingerprints follow "Verify the fingerprint of your key pair": SHA-1 of the private key in PKCS#8 for RSA, SHA-256 of
 * the public key for ED25519.
 */
export function makeKey(keyType: "rsa" | "ed25519", name: string, format: "pem" | "ppk" = "pem"): NewKey {
  if (keyType === "rsa") {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const der = privateKey.export({ type: "pkcs8", format: "der" });
    const publicBlob = rsaBlob(publicKey);
    const pem = (): string => String(privateKey.export({ type: "pkcs1", format: "pem" })).trimEnd();
    return {
      keyType,
      fingerprint: colons(createHash("sha1").update(der).digest("hex")),
      publicKey: sshLine(publicBlob),
      privateKey: format === "pem" ? pem() : ppkOf(name, publicBlob, rsaSecret(privateKey)),
    };
  }
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const blob = ed25519Blob(publicKey);
  const seed = Buffer.from(privateKey.export({ format: "jwk" }).d!, "base64url");
  const secret = format === "pem" ? opensshKey(blob, seed, name) : ppkOf(name, blob, sshString(seed));
  return { keyType, fingerprint: sha256Of(blob), publicKey: sshLine(blob), privateKey: secret };
}

function ppkOf(comment: string, publicBlob: Buffer, privateBlob: Buffer): string {
  return ppkFile({ algorithm: fields(publicBlob)[0]!.toString(), comment, publicBlob, privateBlob });
}

function rsaSecret(key: KeyObject): Buffer {
  const { d, p, q, qi } = key.export({ format: "jwk" });
  return Buffer.concat([d!, p!, q!, qi!].map((part) => sshString(mpint(part))));
}

/** Reads a public key in OpenSSH, PEM or bare base64 form. Throws InvalidKey.Format. */
export function readPublicKey(material: Uint8Array): PublicKey {
  const text = Buffer.from(material).toString("latin1").trim();
  const blob = blobOf(text);
  const keyType = typeOf(blob);
  if (keyType === "ed25519") return { keyType, fingerprint: sha256Of(blob), publicKey: sshLine(blob) };
  const der = rsaKeyOf(blob).export({ type: "spki", format: "der" });
  return { keyType, fingerprint: colons(createHash("md5").update(der).digest("hex")), publicKey: sshLine(blob) };
}

function blobOf(text: string): Buffer {
  if (text.startsWith("---- BEGIN SSH2 PUBLIC KEY ----")) return rfc4716Blob(text);
  if (text.startsWith("-----BEGIN")) return pemBlob(text);
  const line = /^(?:ssh-rsa|ssh-ed25519)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/s.exec(text);
  if (line) return Buffer.from(line[1]!, "base64");
  if (!/^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) throw badFormat();
  const bytes = Buffer.from(text, "base64");
  return /^ssh-|^-----BEGIN/.test(bytes.toString("latin1")) ? blobOf(bytes.toString("latin1").trim()) : derBlob(bytes);
}

/** RFC 4716: header lines with a colon, which a backslash continues, then base64. */
function rfc4716Blob(text: string): Buffer {
  const lines = text
    .replaceAll(/\\\r?\n/g, "")
    .split(/\r?\n/)
    .slice(1, -1);
  return Buffer.from(lines.filter((line) => !line.includes(":")).join(""), "base64");
}

function pemBlob(text: string): Buffer {
  try {
    if (!text.slice(0, 40).includes("PUBLIC KEY")) throw badFormat();
    return blobFrom(createPublicKey(text));
  } catch {
    throw badFormat();
  }
}

function derBlob(bytes: Buffer): Buffer {
  try {
    return blobFrom(createPublicKey({ key: bytes, format: "der", type: "spki" }));
  } catch {
    if (bytes.length > 4 && bytes.readUInt32BE(0) < bytes.length) return bytes;
    throw badFormat();
  }
}

function blobFrom(key: KeyObject): Buffer {
  if (key.asymmetricKeyType === "rsa") return rsaBlob(key);
  if (key.asymmetricKeyType === "ed25519") return ed25519Blob(key);
  throw badFormat();
}

function typeOf(blob: Buffer): "rsa" | "ed25519" {
  const [name] = fields(blob);
  if (name?.toString() === "ssh-rsa") {
    const bits = rsaKeyOf(blob).asymmetricKeyDetails?.modulusLength ?? 0;
    if (bits === 1024 || bits === 2048 || bits === 4096) return "rsa";
    throw fault("InvalidKey.Format", `Key length ${bits} is not supported; it must be 1024, 2048 or 4096 bits.`);
  }
  if (name?.toString() === "ssh-ed25519" && fields(blob)[1]?.length === 32) return "ed25519";
  throw badFormat();
}

function rsaKeyOf(blob: Buffer): KeyObject {
  const [, e, n] = fields(blob);
  if (!e?.length || !n?.length) throw badFormat();
  const jwk = { kty: "RSA", e: unsigned(e).toString("base64url"), n: unsigned(n).toString("base64url") };
  try {
    return createPublicKey({ key: jwk, format: "jwk" });
  } catch {
    throw badFormat();
  }
}

function rsaBlob(key: KeyObject): Buffer {
  const { e, n } = key.export({ format: "jwk" });
  return Buffer.concat(["ssh-rsa", mpint(e!), mpint(n!)].map((part) => sshString(Buffer.from(part))));
}

function ed25519Blob(key: KeyObject): Buffer {
  const { x } = key.export({ format: "jwk" });
  return Buffer.concat([sshString("ssh-ed25519"), sshString(Buffer.from(x!, "base64url"))]);
}

/** The private key in the form of OpenSSH's PROTOCOL.key, unencrypted. */
function opensshKey(blob: Buffer, seed: Buffer, comment: string): string {
  const check = randomBytes(4);
  const [type, publicPart] = fields(blob) as [Buffer, Buffer];
  const secret = sshString(Buffer.concat([seed, publicPart]));
  const parts = [type, publicPart].map((part) => sshString(part));
  const inner = Buffer.concat([check, check, ...parts, secret, sshString(comment)]);
  const padding = Buffer.from(Array.from({ length: (8 - (inner.length % 8)) % 8 }, (_, i) => i + 1));
  const none = sshString("none");
  const body = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    none,
    none,
    sshString(Buffer.alloc(0)),
    Buffer.from([0, 0, 0, 1]),
    sshString(blob),
    sshString(Buffer.concat([inner, padding])),
  ]);
  const lines = body
    .toString("base64")
    .match(/.{1,70}/g)!
    .join("\n");
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines}\n-----END OPENSSH PRIVATE KEY-----`;
}

function fields(blob: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 4 <= blob.length && found.length < 4;) {
    const length = blob.readUInt32BE(at);
    if (at + 4 + length > blob.length) throw badFormat();
    found.push(blob.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return found;
}

function mpint(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, "base64url");
  return bytes[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}

function unsigned(bytes: Buffer): Buffer {
  return bytes[0] === 0 ? bytes.subarray(1) : bytes;
}

function sshLine(blob: Buffer): string {
  return `${fields(blob)[0]!.toString()} ${blob.toString("base64")}`;
}

function sha256Of(blob: Buffer): string {
  return createHash("sha256").update(blob).digest("base64");
}

function colons(hex: string): string {
  return hex.match(/../g)!.join(":");
}

function badFormat() {
  return fault("InvalidKey.Format", "Key is not in valid OpenSSH public key format");
}
