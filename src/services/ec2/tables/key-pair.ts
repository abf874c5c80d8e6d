/** Rows of key pairs: public keys only. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault } from "../faults.ts";

/** A key pair. The private key was given out once and is not kept. */
export interface KeyPair extends Row {
  readonly name: string;
  readonly keyType: "rsa" | "ed25519";
  /** In AWS's form for the key's type and origin. */
  readonly fingerprint: string;
  /** One line as in `authorized_keys`. */
  readonly publicKey: string;
  readonly createdAt: number;
}

/** Key pairs; the `name` index files them under `account/region/name`. */
export const keyPairs = table<KeyPair>("ec2.key-pair", {
  prefix: "key",
  type: "key-pair",
  indexes: { name: (row) => `${row.account}/${row.region}/${row.name}` },
  notFound: (id) => fault("InvalidKeyPair.NotFound", `The key pair '${id}' does not exist`),
});
