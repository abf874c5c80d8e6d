/** DNS messages as bytes: questions read, answers written (RFC 1035), with EDNS (RFC 6891). */

/** Types of records, by name. */
export const types = { A: 1, CNAME: 5, SOA: 6, PTR: 12, TXT: 16, AAAA: 28, OPT: 41, ANY: 255 } as const;

/** How a question was answered. */
export const codes = { ok: 0, formatError: 1, noSuchName: 3, notImplemented: 4, refused: 5, badVersion: 16 } as const;

/** A question as it came. */
export interface Question {
  readonly id: number;
  readonly opcode: number;
  readonly recursionDesired: boolean;
  /** In lower case, without a dot at its end; the root is empty. */
  readonly name: string;
  readonly type: number;
  readonly class: number;
  /** The bytes of name, type and class, which the answer repeats. */
  readonly asked: Uint8Array;
  readonly edns?: { readonly version: number; readonly size: number };
}

/** A message that is no question that could be answered, but whose sender can be told so. */
export interface Unreadable {
  readonly id: number;
  readonly opcode: number;
}

/** A record of an answer; its data are ready bytes. */
export interface Resource {
  readonly name: string;
  readonly type: number;
  /** Seconds. */
  readonly ttl: number;
  readonly data: Uint8Array;
}

/** What is answered. */
export interface Reply {
  readonly code: number;
  readonly answers?: readonly Resource[];
  readonly authorities?: readonly Resource[];
}

const headerBytes = 12;
/** Bytes of an answer to who says nothing of EDNS, and of any. */
const plainSize = 512;
const largestSize = 4096;
const internet = 1;
const [longestLabel, longestName] = [63, 255];

/** The question in a message; how to refuse it; or nothing where no answer is due, as for answers. */
export function readQuestion(message: Uint8Array): Question | Unreadable | undefined {
  if (message.length < headerBytes) return undefined;
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  const [id, flags] = [view.getUint16(0), view.getUint16(2)];
  if ((flags & 0x8000) !== 0) return undefined;
  const opcode = (flags >> 11) & 15;
  const [questions, records] = [view.getUint16(4), view.getUint16(6) + view.getUint16(8) + view.getUint16(10)];
  const read = questions === 1 ? readName(message, headerBytes) : undefined;
  if (!read || read.end + 4 > message.length) return { id, opcode };
  const end = read.end + 4;
  const edns = readEdns(message, view, end, records);
  if (edns === "broken") return { id, opcode };
  return {
    id,
    opcode,
    recursionDesired: (flags & 0x0100) !== 0,
    name: read.name,
    type: view.getUint16(read.end),
    class: view.getUint16(read.end + 2),
    asked: message.slice(headerBytes, end),
    ...(edns && { edns }),
  };
}

/** Whether a message that was read is a question. */
export function isQuestion(read: Question | Unreadable): read is Question {
  return "asked" in read;
}

/** The answer as bytes. What is too long for `limit` (absent: for a stream) goes without records, marked as cut. */
export function writeReply(to: Question | Unreadable, reply: Reply, stream: boolean): Uint8Array {
  const question = isQuestion(to) ? to : undefined;
  const limit = stream ? 0xffff : Math.min(largestSize, Math.max(plainSize, question?.edns?.size ?? plainSize));
  const whole = write(to, question, reply, false);
  return whole.length <= limit ? whole : write(to, question, { code: reply.code }, true);
}

/** A name as bytes. Throws a RangeError for what is no name. */
export function nameBytes(name: string): Uint8Array {
  const labels = name === "" ? [] : name.split(".").map((label) => Buffer.from(label, "latin1"));
  if (labels.some(({ length }) => length === 0 || length > longestLabel)) throw new RangeError(`no name: ${name}`);
  const bytes = Buffer.concat([...labels.flatMap((label) => [Buffer.of(label.length), label]), Buffer.of(0)]);
  if (bytes.length > longestName) throw new RangeError(`too long a name: ${name}`);
  return bytes;
}

interface ReadName {
  readonly name: string;
  /** Where what follows the name begins. */
  readonly end: number;
}

/** A name with its pointers followed; each must lead to the front, so that none goes round. */
function readName(message: Uint8Array, start: number): ReadName | undefined {
  const labels: string[] = [];
  let [at, end, least, size] = [start, -1, start, 1];
  for (;;) {
    const length = message[at];
    if (length === undefined) return undefined;
    if (length === 0) {
      const name = labels.join(".").toLowerCase();
      return { name, end: end < 0 ? at + 1 : end };
    }
    if (length >= 0xc0) {
      const low = message[at + 1];
      if (low === undefined) return undefined;
      const to = (length - 0xc0) * 256 + low;
      if (to >= least) return undefined;
      if (end < 0) end = at + 2;
      [at, least] = [to, to];
      continue;
    }
    size += length + 1;
    if (length > longestLabel || at + 1 + length > message.length || size > longestName) return undefined;
    labels.push(Buffer.from(message.subarray(at + 1, at + 1 + length)).toString("latin1"));
    at += 1 + length;
  }
}

function readEdns(message: Uint8Array, view: DataView, start: number, records: number): Question["edns"] | "broken" {
  let at = start;
  let edns: Question["edns"];
  for (let count = 0; count < records; count++) {
    const owner = readName(message, at);
    if (!owner || owner.end + 10 > message.length) return "broken";
    const next = owner.end + 10 + view.getUint16(owner.end + 8);
    if (next > message.length) return "broken";
    if (view.getUint16(owner.end) === types.OPT) {
      if (edns) return "broken";
      edns = { size: view.getUint16(owner.end + 2), version: view.getUint8(owner.end + 5) };
    }
    at = next;
  }
  return edns;
}

function write(to: Unreadable, question: Question | undefined, reply: Reply, cut: boolean): Uint8Array {
  const { code, answers = [], authorities = [] } = reply;
  const header = Buffer.alloc(headerBytes);
  const asked = question?.recursionDesired ? 0x0100 : 0;
  header.writeUInt16BE(to.id, 0);
  header.writeUInt16BE(0x8080 | ((to.opcode & 15) << 11) | (cut ? 0x0200 : 0) | asked | (code & 15), 2);
  header.writeUInt16BE(question ? 1 : 0, 4);
  header.writeUInt16BE(answers.length, 6);
  header.writeUInt16BE(authorities.length, 8);
  header.writeUInt16BE(question?.edns ? 1 : 0, 10);
  const records = [...answers, ...authorities].map((record) => resourceBytes(record, question));
  const edns = question?.edns ? [ednsBytes(code)] : [];
  return Buffer.concat([header, ...(question ? [question.asked] : []), ...records, ...edns]);
}

/** The asked name is pointed at. */
function resourceBytes({ name, type, ttl, data }: Resource, question: Question | undefined): Uint8Array {
  const owner = question && name === question.name ? Buffer.of(0xc0, headerBytes) : nameBytes(name);
  const rest = Buffer.alloc(10);
  rest.writeUInt16BE(type, 0);
  rest.writeUInt16BE(internet, 2);
  rest.writeUInt32BE(ttl, 4);
  rest.writeUInt16BE(data.length, 8);
  return Buffer.concat([owner, rest, data]);
}

function ednsBytes(code: number): Uint8Array {
  const record = Buffer.alloc(11);
  record.writeUInt16BE(types.OPT, 1);
  record.writeUInt16BE(largestSize, 3);
  record.writeUInt8(code >> 4, 5);
  return record;
}
