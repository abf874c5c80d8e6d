/** Ids of resources: the same seed with the same order of calls gives the same ids. */

/**
 * The resource id with this number, such as `vpc-0f3c…`: 17 hexadecimal digits after the prefix, the first one 0.
 *
 * Ids are counted for each account, Region and kind, so that work in one place never changes the ids of another.
 */
export function resourceId(seed: string, account: string, region: string, prefix: string, count: number): string {
  const text = `${seed}|${account}|${region}|${prefix}|${count}`;
  return `${prefix}-0${words(text, 0)}`;
}

/** Hexadecimal digits (64 of them) that a seed, a scope and a count determine. */
export function digest(seed: string, account: string, region: string, kind: string, count: number): string {
  const text = `${seed}|${account}|${region}|${kind}|${count}`;
  return words(text, 1) + words(text, 2) + words(text, 3) + words(text, 4);
}

/** 16 hexadecimal digits: two multiplicative hashes of 32 bits that feed each other. Not for secrets. */
function words(text: string, salt: number): string {
  let a = 0xdeadbeef ^ Math.imul(salt, 0x9e3779b1);
  let b = 0x41c6ce57 ^ salt;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = mix(a) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = mix(b) ^ Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  return hexadecimal(a) + hexadecimal(b);
}

function mix(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexadecimal(word: number): string {
  return pairs[word >>> 24]! + pairs[(word >>> 16) & 255]! + pairs[(word >>> 8) & 255]! + pairs[word & 255]!;
}
