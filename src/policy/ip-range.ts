/** IP addresses and ranges as conditions name them; a range without a length is one address. */

interface IpRange {
  readonly bits: 32 | 128;
  readonly first: bigint;
  readonly length: number;
}

/** Whether an address lies in a range. Nothing where one of them is none; families never mix. */
export function isInRange(address: string, range: string): boolean | undefined {
  const given = parseRange(address);
  const wanted = parseRange(range);
  if (!given || !wanted || given.length !== given.bits) return undefined;
  if (given.bits !== wanted.bits) return false;
  const shift = BigInt(wanted.bits - wanted.length);
  return given.first >> shift === wanted.first >> shift;
}

/** Whether a text names an address or a range. */
export const isRange = (text: string): boolean => parseRange(text) !== undefined;

function parseRange(text: string): IpRange | undefined {
  const [, address = "", given] = /^([0-9a-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const first = address.includes(":") ? parse6(address) : parse4(address);
  if (first === undefined) return undefined;
  const bits = address.includes(":") ? 128 : 32;
  const length = given === undefined ? bits : Number(given);
  return length > bits ? undefined : { bits, first, length };
}

function parse4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function parse6(text: string): bigint | undefined {
  const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const last = embedded && parse4(embedded[2]!);
  if (last === undefined) return undefined;
  const whole = last === null ? text : `${embedded![1]}${(last >> 16n).toString(16)}:${(last & 0xffffn).toString(16)}`;
  const halves = whole.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const [head = [], tail] = halves;
  const groups = head.length + (tail?.length ?? 0);
  if (halves.length > 2 || (tail ? groups > 7 : groups !== 8)) return undefined;
  const all = tail ? [...head, ...Array<string>(8 - groups).fill("0"), ...tail] : head;
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return all.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
