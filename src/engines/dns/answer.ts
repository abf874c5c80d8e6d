/** Answers to questions, from what names stand for. */
import type { Address } from "../../net/address.ts";
import { embedAddress } from "../../net/nat64.ts";
import type { NameAnswer, NameAsker } from "../../specs/names.ts";
import { codes, isQuestion, nameBytes, types } from "./message.ts";
import type { Question, Reply, Resource, Unreadable } from "./message.ts";

/** Seconds that answers may be kept, as AWS gives them for names of instances. */
const ttl = 60;
const classes = { internet: 1, any: 255 } as const;

/** What is answered; `elsewhere` where somebody else must be asked. */
export function answer(
  asked: Question | Unreadable,
  asker: NameAsker,
  lookUp: (name: string) => NameAnswer,
): Reply | "elsewhere" {
  if (!isQuestion(asked)) return { code: asked.opcode === 0 ? codes.formatError : codes.notImplemented };
  if (asked.opcode !== 0) return { code: codes.notImplemented };
  if (asked.edns && asked.edns.version > 0) return { code: codes.badVersion };
  if (asked.class !== classes.internet && asked.class !== classes.any) return { code: codes.refused };
  const known = lookUp(asked.name);
  if (known.is === "elsewhere") return "elsewhere";
  if (known.is === "none") return { code: codes.noSuchName, authorities: [startOf(known.zone)] };
  const answers = recordsOf(asked, known, asker);
  return { code: codes.ok, answers, ...(answers.length === 0 && { authorities: [startOf(known.zone)] }) };
}

/** The answer where nobody else can be asked. */
export const nobodyKnows: Reply = { code: codes.noSuchName };

function recordsOf(
  { name, type }: Question,
  { addresses, names, texts = [] }: Extract<NameAnswer, { is: "found" }>,
  { dns64 }: NameAsker,
): Resource[] {
  const every = type === types.ANY;
  const four = addresses.filter(({ family }) => family === 4);
  const six = addresses.filter(({ family }) => family === 6);
  const synthetic = dns64 && six.length === 0 ? four.map((one) => embedAddress(dns64, one)) : [];
  const record = (of: number, data: Uint8Array): Resource => ({ name, type: of, ttl, data });
  return [
    ...(every || type === types.A ? four.map((one) => record(types.A, bytesOf(one))) : []),
    ...(every || type === types.AAAA ? six.map((one) => record(types.AAAA, bytesOf(one))) : []),
    ...(type === types.AAAA ? synthetic.map((one) => record(types.AAAA, bytesOf(one))) : []),
    ...(every || type === types.PTR ? names.map((one) => record(types.PTR, nameBytes(one))) : []),
    ...(every || type === types.TXT ? texts.map((one) => record(types.TXT, textBytes(one))) : []),
  ];
}

/** A text goes in pieces of at most 255 bytes, each after its length (RFC 1035, 3.3.14). */
function textBytes(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.max(1, Math.ceil(bytes.length / longestPiece)) }, (_, n) =>
    bytes.subarray(n * longestPiece, (n + 1) * longestPiece),
  );
  return Buffer.concat(pieces.flatMap((piece) => [Uint8Array.of(piece.length), piece]));
}

const longestPiece = 255;

function bytesOf({ words }: Address): Uint8Array {
  const bytes = Buffer.alloc(words.length * 4);
  for (const [n, word] of words.entries()) bytes.writeUInt32BE(word >>> 0, n * 4);
  return bytes;
}

/** Where a zone begins, so that "no such name" may be kept for a while. */
function startOf(zone: string): Resource {
  const numbers = Buffer.alloc(20);
  for (const [n, value] of [1, 3600, 900, 604_800, ttl].entries()) numbers.writeUInt32BE(value, n * 4);
  const data = Buffer.concat([nameBytes(`ns0.${zone}`), nameBytes("hostmaster.amazon.com"), numbers]);
  return { name: zone, type: types.SOA, ttl, data };
}
