/** Key pairs through operations, their keys checked with OpenSSH's and Node's own readers. */
import { createHash, createHmac, createPrivateKey, createPublicKey } from "node:crypto";
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { sshString } from "./key-pair-ppk.ts";

it("an RSA key comes as PEM, with the SHA-1 of its private part as fingerprint", async () => {
  const { ec2 } = openCloud();
  const made = await ec2("CreateKeyPair", { KeyName: "k" });
  expect(made.KeyMaterial).toMatch(/^-----BEGIN RSA PRIVATE KEY-----/);
  const der = createPrivateKey(made.KeyMaterial!).export({ type: "pkcs8", format: "der" });
  expect(made.KeyFingerprint!.replaceAll(":", "")).toBe(createHash("sha1").update(der).digest("hex"));
  const { KeyPairs } = await ec2("DescribeKeyPairs", { KeyNames: ["k"], IncludePublicKey: true });
  expect(KeyPairs![0]).toMatchObject({ KeyPairId: made.KeyPairId, KeyType: "rsa" });
  expect(KeyPairs![0]!.PublicKey).toMatch(/^ssh-rsa AAAAB3NzaC1yc2E[A-Za-z0-9+/=]+ k$/);
  expect(JSON.stringify(KeyPairs)).not.toContain("PRIVATE");
});

it("an imported RSA key has the MD5 of its public part as fingerprint", async () => {
  const { ec2 } = openCloud();
  const { KeyMaterial } = await ec2("CreateKeyPair", { KeyName: "k" });
  const { KeyPairs } = await ec2("DescribeKeyPairs", { IncludePublicKey: true });
  const PublicKeyMaterial = Buffer.from(KeyPairs![0]!.PublicKey!);
  const { KeyFingerprint } = await ec2("ImportKeyPair", { KeyName: "again", PublicKeyMaterial });
  const der = createPublicKey(KeyMaterial!).export({ type: "spki", format: "der" });
  expect(KeyFingerprint!.replaceAll(":", "")).toBe(createHash("md5").update(der).digest("hex"));
  const pem = createPublicKey(KeyMaterial!).export({ type: "spki", format: "pem" });
  const third = await ec2("ImportKeyPair", { KeyName: "third", PublicKeyMaterial: Buffer.from(pem) });
  expect(third.KeyFingerprint).toBe(KeyFingerprint);
});

it("an ED25519 key has OpenSSH's form and the SHA-256 of its public part as fingerprint", async () => {
  const { ec2 } = openCloud();
  const made = await ec2("CreateKeyPair", { KeyName: "e", KeyType: "ed25519" });
  expect(made.KeyMaterial).toMatch(/^-----BEGIN OPENSSH PRIVATE KEY-----\n/);
  const { KeyPairs } = await ec2("DescribeKeyPairs", { IncludePublicKey: true });
  const blob = Buffer.from(KeyPairs![0]!.PublicKey!.split(" ")[1]!, "base64");
  expect(made.KeyFingerprint).toBe(createHash("sha256").update(blob).digest("base64"));
  expect(Buffer.from(made.KeyMaterial!.split("\n").slice(1, -1).join(""), "base64").includes(blob)).toBe(true);
});

it("two clouds of one seed never make the same key", async () => {
  const make = async () => (await openCloud().ec2("CreateKeyPair", { KeyName: "e", KeyType: "ed25519" })).KeyMaterial;
  expect(await make()).not.toBe(await make());
});

it("names are unique, deletion is idempotent, nonsense is refused", async () => {
  const { ec2 } = openCloud();
  await ec2("CreateKeyPair", { KeyName: "e", KeyType: "ed25519" });
  await expect(ec2("CreateKeyPair", { KeyName: "e" })).rejects.toMatchObject({ code: "InvalidKeyPair.Duplicate" });
  const bad = ec2("ImportKeyPair", { KeyName: "b", PublicKeyMaterial: Buffer.from("ssh-rsa nonsense") });
  await expect(bad).rejects.toMatchObject({ code: "InvalidKey.Format" });
  for (const text of [
    "",
    "AA==",
    "ssh-rsa AAAA",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICh7",
    "-----BEGIN PUBLIC KEY-----",
  ]) {
    const material = { KeyName: "b", PublicKeyMaterial: Buffer.from(text) };
    await expect(ec2("ImportKeyPair", material)).rejects.toMatchObject({ code: "InvalidKey.Format" });
  }
  expect((await ec2("DeleteKeyPair", { KeyName: "e" })).Return).toBe(true);
  expect((await ec2("DeleteKeyPair", { KeyName: "e" })).Return).toBe(true);
  await expect(ec2("DescribeKeyPairs", { KeyNames: ["e"] })).rejects.toMatchObject({ code: "InvalidKeyPair.NotFound" });
});

it.each(["rsa", "ed25519"] as const)("a %s key comes in PuTTY's form with its MAC", async (KeyType) => {
  const { ec2 } = openCloud();
  const made = await ec2("CreateKeyPair", { KeyName: "putty", KeyType, KeyFormat: "ppk" });
  const text = made.KeyMaterial!.split("\r\n");
  const after = (name: string): string => text.find((line) => line.startsWith(`${name}: `))!.slice(name.length + 2);
  const blob = (name: string): Buffer => {
    const first = text.findIndex((line) => line.startsWith(`${name}-Lines`)) + 1;
    return Buffer.from(text.slice(first, first + Number(after(`${name}-Lines`))).join(""), "base64");
  };
  const { KeyPairs } = await ec2("DescribeKeyPairs", { IncludePublicKey: true });
  const [algorithm, publicKey] = KeyPairs![0]!.PublicKey!.split(" ");
  expect(after("PuTTY-User-Key-File-2")).toBe(algorithm);
  expect(blob("Public").toString("base64")).toBe(publicKey);
  const key = createHash("sha1").update("putty-private-key-file-mac-key").digest();
  const covered = [algorithm!, "none", "putty", blob("Public"), blob("Private")].map((part) => sshString(part));
  const mac = createHmac("sha1", key).update(Buffer.concat(covered)).digest("hex");
  expect(after("Private-MAC")).toBe(mac);
});
