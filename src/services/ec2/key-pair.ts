/** Key pairs: creation, import, deletion, description. */
import type { ChangeContext } from "../../core/context.ts";
import { describe } from "../../core/describe.ts";
import { isOwn } from "../../core/find.ts";
import type { Tags } from "../../core/table.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { makeKey, readPublicKey } from "./key-pair-material.ts";
import type { PublicKey } from "./key-pair-material.ts";
import { keyPairs } from "./tables/key-pair.ts";
import type { KeyPair } from "./tables/key-pair.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

const createKeyPair = change(
  "CreateKeyPair",
  { honours: ["KeyName", "KeyType", "KeyFormat", "TagSpecifications"] },
  (input, cx) => {
    const tags = tagsOf(input.TagSpecifications, "key-pair");
    checkName(cx, input.KeyName);
    const { privateKey, ...key } = makeKey(input.KeyType ?? "rsa", input.KeyName, input.KeyFormat);
    const row = keep(cx, input.KeyName, key, tags);
    return {
      KeyPairId: row.id,
      KeyName: row.name,
      KeyFingerprint: row.fingerprint,
      KeyMaterial: privateKey,
      Tags: tagSet(row.tags),
    };
  },
);

const importKeyPair = change(
  "ImportKeyPair",
  { honours: ["KeyName", "PublicKeyMaterial", "TagSpecifications"] },
  (input, cx) => {
    const tags = tagsOf(input.TagSpecifications, "key-pair");
    checkName(cx, input.KeyName);
    const row = keep(cx, input.KeyName, readPublicKey(input.PublicKeyMaterial), tags);
    return { KeyPairId: row.id, KeyName: row.name, KeyFingerprint: row.fingerprint, Tags: tagSet(row.tags) };
  },
);

const deleteKeyPair = change("DeleteKeyPair", { honours: ["KeyName", "KeyPairId"] }, (input, cx) => {
  if (!input.KeyName && !input.KeyPairId)
    throw fault("MissingParameter", "The request must contain the parameter keyName or keyPairId");
  const row = input.KeyPairId ? ownById(cx, input.KeyPairId) : byName(cx, input.KeyName!);
  if (!row || (input.KeyName && row.name !== input.KeyName)) return { Return: true, KeyPairId: input.KeyPairId };
  cx.tx.remove(keyPairs, row.id);
  return { Return: true, KeyPairId: row.id };
});

const describeKeyPairs = read(
  "DescribeKeyPairs",
  { honours: ["KeyNames", "KeyPairIds", "IncludePublicKey", "Filters"] },
  (input, cx) => {
    const named = (input.KeyNames ?? []).map((name) => {
      const [row] = cx.read.by(keyPairs, "name", `${cx.account}/${cx.region}/${name}`);
      if (!row) throw fault("InvalidKeyPair.NotFound", `The key pair '${name}' does not exist`);
      return row.id;
    });
    const { rows } = describe(cx, {
      table: keyPairs,
      ids: [...named, ...(input.KeyPairIds ?? [])],
      where: input.Filters,
      filters: {
        "key-pair-id": (row) => row.id,
        "key-name": (row) => row.name,
        fingerprint: (row) => row.fingerprint,
      },
    });
    return { KeyPairs: rows.map((row) => viewKeyPair(row, input.IncludePublicKey === true)) };
  },
);

function viewKeyPair(row: KeyPair, withKey: boolean) {
  return {
    KeyPairId: row.id,
    KeyName: row.name,
    KeyType: row.keyType,
    KeyFingerprint: row.fingerprint,
    CreateTime: new Date(row.createdAt),
    PublicKey: withKey ? `${row.publicKey} ${row.name}` : undefined,
    Tags: tagSet(row.tags),
  };
}

function keep(cx: ChangeContext, name: string, key: PublicKey, tags: Tags): KeyPair {
  const { account, region, now: createdAt } = cx;
  return cx.tx.insert<KeyPair>(keyPairs, { id: cx.newId("key"), account, region, tags, name, createdAt, ...key });
}

function checkName(cx: ChangeContext, name: string): void {
  if (name === "" || name.length > 255 || !/^[\x20-\x7e]+$/.test(name))
    throw fault(
      "InvalidParameterValue",
      `Value (${name}) for parameter KeyName is invalid. Up to 255 ASCII characters.`,
    );
  if (byName(cx, name)) throw fault("InvalidKeyPair.Duplicate", `The keypair '${name}' already exists.`);
}

function byName(cx: ChangeContext, name: string): KeyPair | undefined {
  return cx.tx.by(keyPairs, "name", `${cx.account}/${cx.region}/${name}`)[0];
}

function ownById(cx: ChangeContext, id: string): KeyPair | undefined {
  const row = cx.tx.get(keyPairs, id);
  return isOwn(cx, row) ? row : undefined;
}

/** Operations of key pairs. */
export const keyPairOperations = [createKeyPair, importKeyPair, deleteKeyPair, describeKeyPairs];
