/** Private keys in PuTTY's own form, version 2 without encryption ("PPK file format" in PuTTY's manual). */
import { createHash, createHmac } from "node:crypto";

/** A key to write: its parts are in the wire forms of SSH (RFC 4251). */
export interface PpkKey {
  /** `ssh-rsa` or `ssh-ed25519`. */
  readonly algorithm: string;
  readonly comment: string;
  readonly publicBlob: Buffer;
  readonly privateBlob: Buffer;
}

/** The text of a PPK file. */
export function ppkFile({ algorithm, comment, publicBlob, privateBlob }: PpkKey): string {
  const covered = [algorithm, encryption, comment, publicBlob, privateBlob].map((part) => sshString(part));
  const key = createHash("sha1").update("putty-private-key-file-mac-key").digest();
  const mac = createHmac("sha1", key).update(Buffer.concat(covered)).digest("hex");
  return [
    `PuTTY-User-Key-File-2: ${algorithm}`,
    `Encryption: ${encryption}`,
    `Comment: ${comment}`,
    ...lines("Public", publicBlob),
    ...lines("Private", privateBlob),
    `Private-MAC: ${mac}`,
  ].join("\r\n");
}

/** Bytes or text with their length before them. */
export function sshString(part: string | Uint8Array): Buffer {
  const bytes = Buffer.from(part as Uint8Array);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

const encryption = "none";
const columns = 64;

function lines(name: string, blob: Buffer): readonly string[] {
  const text = blob.toString("base64");
  const cut = text.match(new RegExp(`.{1,${columns}}`, "g")) ?? [];
  return [`${name}-Lines: ${cut.length}`, ...cut];
}
