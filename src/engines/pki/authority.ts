/** A certificate authority: made once, then issuing certificates for names. */
import { createPrivateKey, generateKeyPairSync, X509Certificate } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { certificate } from "./certificate.ts";

/** An authority as it is kept: both texts are PEM. The key is secret. */
export interface AuthorityFile {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate with its key, as PEM; the authority's own is not part of it. */
export interface Issued {
  readonly certificate: string;
  readonly key: string;
}

const year = 365 * 86_400_000;
/** Clocks of guests may be behind. */
const early = 86_400_000;

/** Makes an authority that is good for ten years. */
export function makeAuthority(name: string, now: number): AuthorityFile {
  const key = newKey();
  const made = certificate({
    subject: name,
    subjectKey: key,
    issuer: name,
    issuerKey: key,
    from: now - early,
    until: now + 10 * year,
    authority: true,
    names: [],
  });
  return { certificate: made, key: pemOf(key) };
}

/** Issues certificates, and keeps those that it has issued. */
export class Authority {
  readonly certificate: string;
  readonly #name: string;
  readonly #key: KeyObject;
  readonly #issued = new Map<string, { readonly issued: Issued; readonly until: number }>();

  /** Throws for what is no authority. */
  constructor(file: AuthorityFile) {
    this.certificate = file.certificate;
    this.#key = createPrivateKey(file.key);
    const read = new X509Certificate(file.certificate);
    const name = /^CN=(.+)$/m.exec(read.subject)?.[1];
    if (!read.ca || name === undefined || !read.checkPrivateKey(this.#key))
      throw new Error("this is no certificate authority with its key");
    this.#name = name;
  }

  /** A certificate for some names, the first of which is its subject; one that lasts for a while is given again. */
  issue(names: readonly string[], now: number): Issued {
    const [subject = ""] = names;
    const known = this.#issued.get(names.join());
    if (known && known.until > now) return known.issued;
    const key = newKey();
    const until = now + 2 * year;
    const made = certificate({
      subject: subject.slice(0, 64),
      subjectKey: key,
      issuer: this.#name,
      issuerKey: this.#key,
      from: now - early,
      until,
      authority: false,
      names,
    });
    const issued = { certificate: made, key: pemOf(key) };
    this.#issued.set(names.join(), { issued, until: until - year });
    return issued;
  }
}

function newKey(): KeyObject {
  return generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey;
}

function pemOf(key: KeyObject): string {
  return String(key.export({ type: "pkcs8", format: "pem" }));
}
