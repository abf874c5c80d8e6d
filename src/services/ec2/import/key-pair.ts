/** Key pairs, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { keyPairs } from "../tables/key-pair.ts";
import type { KeyPair } from "../tables/key-pair.ts";
import { owned } from "./row.ts";

const readKeyPair = (one: Described, intake: Intake): void => {
  const publicKey = one.maybe("PublicKey");
  const row: KeyPair = {
    ...owned(one, one.text("KeyPairId")),
    name: one.text("KeyName"),
    keyType: one.word("KeyType", "rsa", "ed25519"),
    fingerprint: one.maybe("KeyFingerprint") ?? "",
    publicKey: publicKey?.trim() ?? "",
    createdAt: one.time("CreateTime") ?? intake.wish.at,
  };
  if (publicKey === undefined)
    intake.leave(one.origin, row.id, "its public key was not described (--include-public-key)");
  else intake.put(keyPairs, row, one.origin);
};

/** Readers of key pairs. */
export const keyPairImporters: readonly Importer[] = [
  { key: "KeyPairs", call: "ec2 describe-key-pairs", id: "KeyPairId", read: readKeyPair },
];
